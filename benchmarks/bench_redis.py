"""The limiter that processes share: what admission costs, and what of the quota it uses.

    python benchmarks/bench_redis.py [--processes 8] [--seconds 125] [--url redis://...]

Starts a redis-server of its own if no URL is given. The first part counts admissions of one process on
a wide tier; the second lets processes call the sandbox, which keeps 10/s 150/m strictly, as fast as they are
let, and compares with the most that a client may send that does not know when windows reset, and with the most
that one could send who knew.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from math import inf
from typing import Any

from klaviyo_openapi.operations import OPERATIONS
from msgspec.structs import replace

from klaviyo_async import KlaviyoClient, LocalLimiter, RedisLimiter
from klaviyo_async.core.response import RawResponse
from klaviyo_async.core.tiers import parse_windows
from klaviyo_async.errors import NotFoundError
from klaviyo_async.limiter import Limiter
from klaviyo_async.sandbox import SandboxProcess

WIDE = replace(OPERATIONS["get_events"], limits=("1000000/s", "60000000/m"))
KEY = "pk_" + "0" * 34


async def admissions(limiter: Limiter, n: int, tasks: int) -> tuple[float, float]:
    """Wall and CPU seconds."""

    async def work() -> None:
        for _ in range(n // tasks):
            permit = await limiter.acquire("account", WIDE)
            await asyncio.sleep(0)
            limiter.observe(permit, 200)

    wall, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(work() for _ in range(tasks)))
    return time.perf_counter() - wall, time.process_time() - cpu


class Counting:
    """Counts the round trips of a limiter."""

    def __init__(self, link: Any) -> None:
        self.link = link
        self.trips = 0
        self.timeout = link.timeout
        self.aclose = link.aclose

    async def run(self, *args: Any) -> Any:
        self.trips += 1
        return await self.link.run(*args)


async def cost(url: str, few: int = 1) -> None:
    print(f"{'':24} {'admissions/s':>13} {'µs CPU each':>12} {'round trips':>12}")
    for tasks in (1, 100, 2000):
        n = (2000 if tasks == 1 else 20_000) // few
        async with RedisLimiter(url, prefix=f"bench-{time.time()}") as limiter:
            link = limiter._member._connection = Counting(limiter._member._connection)  # type: ignore[assignment]
            wall, cpu = await admissions(limiter, n, tasks)
            name = f"redis, {tasks} tasks"
            print(f"{name:24} {n / wall:13,.0f} {cpu / n * 1e6:12.1f} {link.trips / n:12.3f}")
        wall, cpu = await admissions(LocalLimiter(), n, tasks)
        print(f"{f'local, {tasks} tasks':24} {n / wall:13,.0f} {cpu / n * 1e6:12.1f}")


async def worker(redis: str, url: str, seconds: float) -> None:
    """One process: forty tasks that call as often as they are let."""
    counts = {"accepted": 0, "refused": 0, "reset": inf}
    began = time.monotonic()

    def count(response: RawResponse) -> None:
        counts["refused" if response.status == 429 else "accepted"] += 1
        told = response.rate_limit
        if told is not None and told.reset is not None and time.monotonic() < began + 30:
            # Rounded up, so the earliest is the nearest.
            counts["reset"] = min(counts["reset"], time.monotonic() - began + told.reset)

    async with (
        RedisLimiter(redis) as limiter,
        KlaviyoClient(KEY, base_url=url, limiter=limiter, on_response=count) as klaviyo,
    ):

        async def call() -> None:
            while True:
                with suppress(NotFoundError):
                    await klaviyo.events.get_event("none")  # 10/s 150/m

        tasks = [asyncio.ensure_future(call()) for _ in range(40)]
        await asyncio.sleep(seconds)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    print(json.dumps(counts))


async def quota(redis: str, processes: int, seconds: float) -> None:
    from tests.limiter.simulation import agnostic_ceiling, phase_known_maximum

    async with SandboxProcess("--latency", "0.005", "0.05") as sandbox:
        arguments = [sys.executable, __file__, "--worker", redis, sandbox.url, str(seconds)]
        running = [
            await asyncio.create_subprocess_exec(*arguments, stdout=asyncio.subprocess.PIPE)
            for _ in range(processes)
        ]
        found = [json.loads((await process.communicate())[0]) for process in running]
        totals = {name: sum(one[name] for one in found) for name in ("accepted", "refused")}
        reset = min(one["reset"] for one in found)
    windows = parse_windows(("10/s", "150/m"))
    ceiling = agnostic_ceiling(windows, seconds)
    accepted, refused = totals["accepted"], totals["refused"]
    if reset == inf:  # a busy machine: the processes had hardly begun
        print(f"{processes} processes, {seconds:g} s of 10/s 150/m: no answer came in that time")
        return
    known = phase_known_maximum(windows, [0.5, reset % windows[1].seconds], seconds)
    print(
        f"{processes} processes, {seconds:g} s of 10/s 150/m: {accepted} accepted, "
        f"{accepted / ceiling:.1%} of the agnostic ceiling, {accepted / known:.1%} of "
        f"what one could send who knew when windows reset; {refused} refused, "
        f"{1000 * refused / max(1, accepted):.1f} in 1000"
    )


@contextmanager
def server() -> Iterator[str]:
    program = shutil.which("redis-server")
    if program is None:
        raise SystemExit("there is no redis-server here; give --url")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [program, "--port", str(port), "--save", "", "--dir", folder],
            stdout=subprocess.DEVNULL,
        )
        try:
            time.sleep(0.5)
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            process.terminate()
            process.wait()


def main() -> None:
    if sys.argv[1:2] == ["--worker"]:
        asyncio.run(worker(sys.argv[2], sys.argv[3], float(sys.argv[4])))
        return
    parser = argparse.ArgumentParser(description="What the shared limiter costs, and uses.")
    parser.add_argument("--url")
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=125.0)
    parser.add_argument("--smoke", action="store_true", help="as few as can be")
    options = parser.parse_args()
    few = 10 if options.smoke else 1
    if options.url:
        asyncio.run(cost(options.url, few))
        asyncio.run(quota(options.url, options.processes, options.seconds))
        return
    with server() as url:
        asyncio.run(cost(url, few))
        asyncio.run(quota(url, options.processes, options.seconds))


if __name__ == "__main__":
    main()
