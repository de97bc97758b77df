"""What admission costs: `python benchmarks/bench_limiter.py [--quick] [--quality]`.

All figures are CPU time (best of several runs) on this machine, in one process; the floor is a
plain `asyncio.Semaphore` in the same run, so the ratios are what to compare. aiolimiter is
measured too where it happens to be installed. `--quality` adds how much of the quota saturated
clients get out of a strict fixed-window server, on a virtual clock.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Coroutine
from importlib.util import find_spec
from tempfile import TemporaryDirectory
from typing import Any

from klaviyo_openapi._runtime import Operation
from quota import Share, shares

from klaviyo_async.core.limit_headers import RateLimitHeaders
from klaviyo_async.core.tiers import parse_windows
from klaviyo_async.limiter.host import HostLimiter
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import VirtualClock


def operation(*limits: str) -> Operation:
    return Operation("get_things", "GET", "/api/things", area="things", limits=limits)


WIDE = operation("1000000/s", "60000000/m")
USUAL = operation("350/s", "3500/m")
Bench = Callable[[int], Coroutine[Any, Any, float]]


async def semaphore(n: int) -> float:
    semaphore = asyncio.Semaphore(10)
    start = time.process_time()
    for _ in range(n):
        await semaphore.acquire()
        semaphore.release()
    return time.process_time() - start


async def uncontended(n: int) -> float:
    limiter = LocalLimiter()
    start = time.process_time()
    for _ in range(n):
        limiter.observe(await limiter.acquire("account", WIDE, None), 200)
    return time.process_time() - start


async def uncontended_headers(n: int) -> float:
    limiter = LocalLimiter()
    windows = tuple((limit, int(seconds)) for limit, seconds in parse_windows(WIDE.limits))
    start = time.process_time()
    for used in range(n):
        permit = await limiter.acquire("account", WIDE, None)
        limiter.observe(permit, 200, RateLimitHeaders(60000000, windows, 60000000 - used, 40.0))
    return time.process_time() - start


async def nowait(n: int) -> float:
    limiter = LocalLimiter()
    start = time.process_time()
    for _ in range(n):
        permit = limiter.acquire_nowait("account", WIDE, None)
        assert permit is not None
        limiter.observe(permit, 200)
    return time.process_time() - start


async def host(n: int) -> float:
    """Through files, with nobody else there."""
    with TemporaryDirectory() as place:
        limiter = HostLimiter(place)
        start = time.process_time()
        for _ in range(n):
            permit = limiter.acquire_nowait("account", WIDE, None)
            assert permit is not None
            limiter.observe(permit, 200)
        taken = time.process_time() - start
        limiter.close()
    return taken


async def accounts(n: int) -> float:
    """10,000 accounts in turn."""
    limiter = LocalLimiter()
    names = [f"account {i}" for i in range(10_000)]
    for name in names:
        limiter.observe(await limiter.acquire(name, USUAL, None), 200)
    start = time.process_time()
    for i in range(n):
        limiter.observe(await limiter.acquire(names[i % 10_000], USUAL, None), 200)
    return time.process_time() - start


async def _crowd(n: int, call: Callable[[], Awaitable[None]]) -> float:
    tasks = [asyncio.ensure_future(call()) for _ in range(n)]
    start = time.process_time()
    await asyncio.gather(*tasks)
    return time.process_time() - start


async def semaphore_crowd(n: int) -> float:
    semaphore = asyncio.Semaphore(350)

    async def call() -> None:
        await semaphore.acquire()
        await asyncio.sleep(0)
        semaphore.release()

    return await _crowd(n, call)


async def _limited_crowd(n: int, deadline: float | None) -> float:
    async with VirtualClock() as clock:
        limiter = LocalLimiter(clock, probe_minute=False)  # nobody here would refuse a probe

        async def call() -> None:
            permit = await limiter.acquire("account", USUAL, None, deadline=deadline)
            await asyncio.sleep(0)
            limiter.observe(permit, 200)

        return await _crowd(n, call)


async def crowd(n: int) -> float:
    return await _limited_crowd(n, None)


async def crowd_deadlines(n: int) -> float:
    return await _limited_crowd(n, 1e9)


async def aiolimiter_uncontended(n: int) -> float:
    from aiolimiter import AsyncLimiter  # type: ignore[import-not-found, unused-ignore]

    burst, steady = AsyncLimiter(1e9, 1), AsyncLimiter(1e9, 60)
    start = time.process_time()
    for _ in range(n):
        await steady.acquire()
        await burst.acquire()
    return time.process_time() - start


def best(bench: Bench, n: int, runs: int) -> float:
    """Microseconds per admission."""
    found: list[float] = []
    for _ in range(runs):
        gc.collect()
        found.append(asyncio.run(bench(n)))
    return min(found) / n * 1e6


def memory(n: int = 10_000) -> float:
    """Bytes per account that has made one call."""
    clock = VirtualClock()
    limiter = LocalLimiter(clock)
    names = [f"account {i}" for i in range(n)]
    gc.collect()
    tracemalloc.start()
    for name in names:
        permit = limiter.acquire_nowait(name, USUAL, None)
        assert permit is not None
        limiter.observe(permit, 200)
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size / n


def quality(phases: int) -> None:
    """In % of the two yardsticks that `tests.limiter.simulation` explains; 429s per 1000 sent."""

    def show(one: Share) -> None:
        low, high = one.jitter
        print(
            f"{' '.join(one.limits):18} {one.headers:9} {low:>4}-{high:<4} "
            f"{one.agnostic:9.1%} {one.known:7.1%} {one.worst:7.1%} {one.refused:6.2f}",
            flush=True,
        )

    print(
        f"\n{'saturated':18} {'headers':9} {'jitter ms':>9} {'agnostic':>9} {'known':>7} {'worst':>7} {'429s':>6}"
    )
    shares(phases, each=show)


def main() -> None:
    parser = argparse.ArgumentParser(description="What admission by the limiter costs.")
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    parser.add_argument("--smoke", action="store_true", help="as few as can be")
    parser.add_argument("--quality", action="store_true", help="also the share of the quota")
    options = parser.parse_args()
    quick = options.quick
    n, runs = (20_000, 2) if quick else (100_000, 5)
    if options.smoke:
        n, runs = 1000, 1
    table: list[tuple[str, Bench, Bench, int]] = [
        ("uncontended, two windows", uncontended, semaphore, n),
        ("  with RateLimit headers", uncontended_headers, semaphore, n),
        ("  acquire_nowait", nowait, semaphore, n),
        ("  shared by a host's processes", host, semaphore, n // 5),
        ("  10,000 accounts in turn", accounts, semaphore, n),
        ("10,000 waiters", crowd, semaphore_crowd, 10_000),
        ("  with deadlines", crowd_deadlines, semaphore_crowd, 10_000),
        ("100,000 waiters", crowd, semaphore_crowd, 100_000),
    ]
    if options.smoke:
        table = [(name, bench, floor, 1000) for name, bench, floor, _ in table]
    if find_spec("aiolimiter"):
        table.insert(4, ("  aiolimiter, two limiters", aiolimiter_uncontended, semaphore, n))
    print(f"{'admission and hand-back':30} {'µs each':>9} {'floor µs':>9} {'ratio':>7}")
    for name, bench, floor, count in table:
        few = 1 if count == 100_000 else max(1, runs // 2) if count == 10_000 else runs
        cost, least = best(bench, count, few), best(floor, count, few)
        print(f"{name:30} {cost:9.2f} {least:9.2f} {cost / least:7.1f}")
    print(f"bytes per account after one call: {memory():.0f}")
    if options.quality:
        quality(3 if quick else 20)


if __name__ == "__main__":
    main()
