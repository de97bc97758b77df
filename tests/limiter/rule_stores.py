"""Every store that keeps the window rule, with one interface for the cases that hold it to the rule."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from secrets import token_hex
from tempfile import TemporaryDirectory
from typing import Any, Protocol
from weakref import finalize

from klaviyo_async.core.limit_headers import RateLimitHeaders
from klaviyo_async.core.tiers import WindowLimit
from klaviyo_async.limiter.host.store import HostStore
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
    """A store of bytes; fails whoever uses it without the lock. Each process has its own view of it."""

    generation = 0

    def __init__(self, shelf: Shelf | None = None) -> None:
        self.kept: dict[str, bytes] = {} if shelf is None else shelf.kept
        self.locked: set[str] = set() if shelf is None else shelf.locked
        self.dead: set[str] = set() if shelf is None else shelf.dead
        self.own = token_hex(4)
        self.at = 0.0

    def state(self, key: str) -> ShelfState:
        return ShelfState(self, key)

    def now(self) -> float:
        return self.at

    def name(self) -> str:
        return self.own

    def alive(self, name: str) -> bool:
        return name not in self.dead

    def usable(self) -> bool:
        return True

    def fail(self, error: Exception) -> None:
        raise error


class ShelfState:
    def __init__(self, shelf: Shelf, key: str) -> None:
        self.shelf, self.key = shelf, key

    def lock(self) -> bool:
        if self.key in self.shelf.locked:
            return False
        self.shelf.locked.add(self.key)
        return True

    def load(self) -> bytes | None:
        assert self.key in self.shelf.locked
        return self.peek()

    def peek(self) -> bytes | None:
        return self.shelf.kept.get(self.key, b"")

    def save(self, state: bytes) -> bool:
        assert self.key in self.shelf.locked
        self.shelf.kept[self.key] = state
        return True

    def delete(self) -> None:
        assert self.key in self.shelf.locked
        self.shelf.kept.pop(self.key, None)

    def unlock(self) -> None:
        self.shelf.locked.remove(self.key)


class LockedStore(MemoryStore):
    """Two processes that share a store, and take turns."""

    def make(self, limits: tuple[WindowLimit, ...], share: float) -> WaitableBucket:
        self.stores = self.make_stores()
        self.takers: list[WaitableBucket] = []
        self.both = [
            StoredBucket(store, store.state("bucket"), limits, MARGIN, False, share)
            for store in self.stores
        ]
        return self.both[0]

    def make_stores(self) -> Sequence[Any]:
        shelf = Shelf()
        return shelf, Shelf(shelf)

    async def play(self, step: Step) -> int:
        self.tell_time(step.at)
        if isinstance(step, Ask):
            self.both.reverse()
            self.bucket = self.both[0]
            granted = await super().play(step)
            self.takers += [self.bucket] * granted
            return granted
        for _ in range(step.requests):  # whoever took it hands it back
            self.bucket = self.takers.pop(0)
            await super().play(step._replace(requests=1))
        return 0

    def tell_time(self, now: float) -> None:
        for store in self.stores:
            store.at = now


class FileStore(LockedStore):
    """The same over a file."""

    def make_stores(self) -> Sequence[Any]:
        place = TemporaryDirectory()
        self.at = 0.0
        stores = [HostStore(place.name, lambda: self.at) for _ in range(2)]
        finalize(self, _end, stores, place)
        return stores

    def tell_time(self, now: float) -> None:
        self.at = now


def _end(stores: Sequence[HostStore], place: TemporaryDirectory[str]) -> None:
    for store in stores:
        store.close()
    place.cleanup()


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
