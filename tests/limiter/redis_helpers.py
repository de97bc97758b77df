"""What the tests of the shared limiter have in common."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from typing import Any

from klaviyo_async.limiter.redis import RedisLimiter
from klaviyo_async.limiter.redis.bucket import ScriptReply
from klaviyo_async.limiter.redis.connection import ScriptConnection
from klaviyo_async.testing import VirtualClock

from .simulation import operation

WIDE = operation("100/s", "1000/m", name="get_wide")
SMALL = operation("5/s", "20/m", name="get_small")
FEW = operation("5/h", name="get_few")
"""Of which none comes back while a test runs, however long that takes."""

PATIENCE = 30.0
"""Seconds that Redis may take to answer where no outage is meant: a busy machine has none."""


async def spend(limiter: RedisLimiter, target: Any, count: int, **more: Any) -> None:
    for _ in range(count):
        limiter.observe(await limiter.acquire("account", target, **more), 200)


async def until_back(limiter: RedisLimiter) -> None:
    async with asyncio.timeout(600):
        while limiter._member._local is not None:  # noqa: ASYNC110 - nobody says when
            await asyncio.sleep(0.05)


async def until_told(limiter: RedisLimiter) -> None:
    """Wait until Redis has been told of everything, and nobody waits for it."""
    async with asyncio.timeout(600):
        while any(one.busy or one.task for one in limiter._member._buckets.values()):  # noqa: ASYNC110
            await asyncio.sleep(0.01)


class SlowReplies:
    """Has what is asked of Redis take virtual time, while time stands still for what it really takes.

    Args:
        limiter: whose exchanges.
        clock: which would jump to Redis's timeout otherwise.
        before: seconds until each is asked.
        after: seconds until the replies to the first ones are read.
    """

    def __init__(
        self, limiter: RedisLimiter, clock: VirtualClock, before: float = 0.0, after: Any = ()
    ) -> None:
        self.asked = 0
        inner, pauses = limiter._member._connection.run, [*after]

        async def run(key: str, request: dict[str, object]) -> list[object]:
            await asyncio.sleep(before)
            self.asked += 1
            clock._grace = 600.0
            try:
                reply = await inner(key, request)
            finally:
                clock._grace = 0.0
            await asyncio.sleep(pauses.pop(0) if pauses else 0.0)
            return reply

        limiter._member._connection.run = run  # type: ignore[method-assign]


class Bucket:
    """Calls the script with a time of its own, for processes that lose count of nothing."""

    def __init__(self, link: ScriptConnection, key: str, windows: list[tuple[int, float]]) -> None:
        self.link = link
        self.key = f"{{{key}}}"
        self.now = 1e12
        self.windows = [[limit, seconds * 1000, seconds * 1000 + 50] for limit, seconds in windows]
        self.epochs: dict[str, str] = {}
        self.held: Counter[str] = Counter()
        self.number = 0
        self.talked: dict[str, float] = {}

    async def __call__(self, process: str = "a", *, returned: int = 0, **told: Any) -> ScriptReply:
        gone = (
            sum(entry[1] for entry in told.get("answered", ())) + told.get("unknown", 0) + returned
        )
        self.held[process] = max(0, self.held[process] - gone)
        self.number += 1
        self.talked[process] = self.now
        request: dict[str, Any] = {
            "now": self.now,
            "process": process,
            "serial": self.number,
            "number": self.number,
            "epoch": self.epochs.get(process, ""),
            "restoring": False,
            "recent": False,
            "fresh": f"epoch-{random.random()}",
            "settle": 2000,
            "windows": self.windows,
            "learned": [],
            "share": 1.0,
            "probe": True,
            "answered": [],
            "held": self.held[process],
            "unknown": 0,
            "grace": 1000,
            "successes": 0,
            "released": 0,
            "margin": 50,
            "waiting": 0,
            "want": 0,
            "lease": 10_000,
            **told,
        }
        found = ScriptReply(*await self.link.run(self.key, request))
        self.epochs[process] = found.epoch
        self.held[process] += found.granted
        return found
