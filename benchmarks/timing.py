"""CPU time of this process, in ways that every benchmark shares. Standard library alone: peers use it too."""

from __future__ import annotations

import asyncio
import gc
import os
import statistics
import time
from collections.abc import Awaitable, Callable
from typing import Any

ROUND = float(os.environ.get("BENCH_ROUND", "0.25"))
"""CPU seconds that one round takes, about."""
ROUNDS = 3
"""Rounds whose median counts, after one to get warm."""


def repeated(work: Callable[[], object]) -> float:
    """CPU seconds of `work` when warm: what it returns lives until the clock is read, and not on."""
    started = time.process_time()
    kept: object = work()
    inner = max(1, round(ROUND / max(time.process_time() - started, 1e-7)))
    found = []
    for _ in range(ROUNDS):
        gc.collect()
        started = time.process_time()
        for _ in range(inner):
            kept = work()
        found.append((time.process_time() - started) / inner)
    del kept
    return statistics.median(found)


async def called(call: Callable[[], Awaitable[object]], concurrency: int) -> float:
    """CPU seconds of one call when warm, so many at a time."""

    async def some(count: int) -> float:
        async def worker() -> None:
            for _ in range(count):
                await call()

        gc.collect()
        started = time.process_time()
        await asyncio.gather(*(worker() for _ in range(concurrency)))
        return (time.process_time() - started) / concurrency / count

    few = max(2, 128 // concurrency)
    each = min([await some(few) for _ in range(2)])
    many = max(few, round(ROUND / each / concurrency))
    return statistics.median([await some(many) for _ in range(ROUNDS)])


def growth(work: Callable[[bytes], object], raw: bytes, small: bytes) -> float:
    """MB by which the resident set grows at most while `raw` is worked on, when `small` has been."""

    def status(key: str) -> int:
        with open("/proc/self/status", encoding="ascii") as lines:  # noqa: PTH123
            return next(int(line.split()[1]) for line in lines if line.startswith(key))

    work(small)
    gc.collect()
    with open("/proc/self/clear_refs", "w", encoding="ascii") as marks:  # noqa: PTH123
        marks.write("5")
    before = status("VmRSS")
    kept = work(raw)
    grown = status("VmHWM") - before
    del kept
    return grown / 1024


def in_loop(work: Awaitable[float], loop: str) -> float:
    """What a coroutine returns, in a new loop: `asyncio` or `uvloop`."""
    factory: Any = None
    if loop == "uvloop":
        import uvloop

        factory = uvloop.new_event_loop

    async def main() -> float:
        return await work

    with asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(main())
