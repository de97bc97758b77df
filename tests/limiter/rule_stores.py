"""Every store that keeps the window rule, with one interface for the cases that hold it to the rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import inf
from secrets import token_hex
from typing import Protocol

from klaviyo_async.core.limit_headers import RateLimitHeaders
from klaviyo_async.core.tiers import WindowLimit
from klaviyo_async.limiter.redis.bucket import ScriptReply, SharedBucket
from klaviyo_async.limiter.redis.connection import ScriptConnection
from klaviyo_async.limiter.stores import StoredBucket
from klaviyo_async.limiter.waiting import WaitableBucket

from .window_cases import MARGIN, Answer, Ask, Release, Step, Unknown

Limits = Sequence[tuple[int, float]]


class RuleStore(Protocol):
    async def play(self, step: Step) -> int:
        """How many requests are admitted; 0 for a step that asks for none."""
        ...


def headers_of(answer: Answer) -> RateLimitHeaders | None:
    headers = RateLimitHeaders(
        answer.limit,
        answer.windows,
        answer.remaining,
        answer.reset,
        answer.daily_remaining,
        answer.daily_reset,
    )
    return None if headers == RateLimitHeaders() else headers


class MemoryStore:
    """The bucket that the local limiter holds."""

    def __init__(self, limits: Limits, share: float = 1.0) -> None:
        self.bucket = self.make(tuple(WindowLimit(*limit) for limit in limits), share)

    def make(self, limits: tuple[WindowLimit, ...], share: float) -> WaitableBucket:
        return WaitableBucket(limits, MARGIN, False, share)

    async def play(self, step: Step) -> int:
        bucket = self.bucket
        if isinstance(step, Ask):
            return bucket.admit(step.at, step.wanted)[0]
        if isinstance(step, Answer):
            for _ in range(step.requests):
                bucket.observe(step.sent, step.at, step.status, headers_of(step), step.retry_after)
        elif isinstance(step, Release):
            bucket.release(step.sent, step.requests)
        else:
            for _ in range(step.requests):
                bucket.mark_unknown(step.at)
        return 0


class Shelf:
    """A store of bytes; fails whoever uses it without the lock."""

    poll = 0.05

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.locked = ""

    @contextmanager
    def lock(self, key: str) -> Iterator[None]:
        assert not self.locked
        self.locked = key
        try:
            yield
        finally:
            self.locked = ""

    def load(self, key: str) -> bytes | None:
        assert self.locked == key
        return self.kept.get(key)

    def save(self, key: str, state: bytes) -> None:
        assert self.locked == key
        self.kept[key] = state

    def delete(self, key: str) -> None:
        assert self.locked == key
        self.kept.pop(key, None)


class LockedStore(MemoryStore):
    """Two processes that share a store, and take turns."""

    def make(self, limits: tuple[WindowLimit, ...], share: float) -> WaitableBucket:
        shelf = Shelf()
        self.both = [StoredBucket(shelf, "bucket", limits, MARGIN, False, share) for _ in range(2)]
        return self.both[0]

    async def play(self, step: Step) -> int:
        self.both.reverse()
        self.bucket = self.both[0]
        return await super().play(step)


class ScriptStore:
    """The Redis script, with the process's side of it: one exchange for each step."""

    def __init__(self, limits: Limits, link: ScriptConnection, share: float = 1.0) -> None:
        key = f"{{rule-{token_hex(8)}}}"  # not random: Hypothesis seeds that
        windows = tuple(WindowLimit(*limit) for limit in limits)
        self.bucket = SharedBucket("account", "operation", key, windows, MARGIN, share)
        self.link = link
        self.serial = 0

    async def play(self, step: Step) -> int:
        bucket = self.bucket
        wanted = 0
        if isinstance(step, Ask):
            wanted = step.wanted
        elif isinstance(step, Answer):
            for _ in range(step.requests):
                bucket.observe(step.sent, step.at, step.status, headers_of(step), step.retry_after)
        elif isinstance(step, Release):
            for _ in range(step.requests):
                bucket.release(step.sent, step.at)
        elif isinstance(step, Unknown):
            for _ in range(step.requests):
                bucket.mark_unknown(step.at)
        return await self._exchange(step.at, wanted)

    async def _exchange(self, now: float, wanted: int) -> int:
        bucket, lease = self.bucket, 1e6
        self.serial += 1
        request = bucket.request("process", self.serial, now, lease, 0, 0.0)
        request |= {"now": 1e12 + now * 1000, "want": wanted, "waiting": wanted}
        bucket.learn(ScriptReply(*await self.link.run(bucket.key, request)), now, now, lease)
        granted = bucket.leased
        bucket.leased_until = inf
        for _ in range(granted):
            assert bucket.take(now)
        return granted
