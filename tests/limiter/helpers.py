"""What the tests of waiting share."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from klaviyo_openapi._runtime import Operation

from klaviyo_async.clock import Timer
from klaviyo_async.limiter import Limiter, Permit
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import VirtualClock

from .simulation import operation

SMALL = operation("2/s", "4/m", name="get_small")
OTHER = operation("2/s", "4/m", name="get_other")
USUAL = operation("10/s", "150/m", name="get_usual")


class CountingClock(VirtualClock):
    """Knows how many timers it was asked for, and how many are pending."""

    def __init__(self) -> None:
        super().__init__()
        self.made = 0
        self.pending: set[int] = set()

    def call_later(self, delay: float, callback: Any, *args: Any) -> Timer:
        assert delay >= 0
        self.made += 1
        number = self.made
        self.pending.add(number)

        def ring() -> None:
            self.pending.discard(number)
            callback(*args)

        timer = super().call_later(delay, ring)
        pending = self.pending

        class Counted:
            def cancel(self) -> None:
                pending.discard(number)
                timer.cancel()

        return Counted()


def acquire(limiter: Limiter, target: Operation = SMALL, **more: Any) -> asyncio.Task[Permit]:
    return asyncio.ensure_future(limiter.acquire("account", target, **more))


async def ticks(count: int = 5) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


def drain(limiter: LocalLimiter, target: Operation = SMALL) -> list[Permit]:
    """Take every permit there is at once, without an answer so far."""
    found = []
    while (permit := limiter.acquire_nowait("account", target)) is not None:
        found.append(permit)
    return found


def left(limiter: LocalLimiter) -> list[int]:
    return [window.left for window in limiter.snapshot()[0].windows]


def the_file(place: Path) -> Path:
    """The one in which a limiter of the host keeps its bucket."""
    (file,) = place.glob("bucket-*")
    return file
