"""The seam for limiters whose buckets other processes share: a store gives storage and a lock."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from math import inf
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from ..core.bucket import Bucket
from ..core.bucket_learning import LearningBucket
from ..core.stated_limits import StatedLimits
from ..core.tiers import WindowLimit
from ..core.windows import Window, WindowReset
from .waiting import WaitableBucket

if TYPE_CHECKING:
    from ..core.limit_headers import RateLimitHeaders

__all__ = ["BucketStore", "StoredBucket"]


class BucketStore(Protocol):
    """Where several limiters keep the buckets that they share: storage, and a lock for each bucket.

    The rule, what is learnt from answers, lanes, deadlines and estimates are the limiter's. All
    that use a store need the same monotonic clock, so they run on one host.
    """

    poll: float
    """Seconds after which calls that wait look again, as others may have returned tokens."""

    def lock(self, key: str) -> AbstractContextManager[Any]:
        """Keeps all others from this bucket; held for microseconds, and never while waiting."""
        ...

    def load(self, key: str) -> bytes | None:
        """The bucket's state; None if nobody has saved it, or it was deleted. Under its lock."""
        ...

    def save(self, key: str, state: bytes) -> None:
        """Keep the bucket's state. Under its lock."""
        ...

    def delete(self, key: str) -> None:
        """Forget the bucket's state, which says no more than a new one. Under its lock."""
        ...


class StoredBucket(WaitableBucket):
    """A bucket whose state is in a store; the calls that wait for it are this process's own.

    Args:
        store: where the state is.
        key: of the bucket, in the store.
        limits: of the tier, the shortest window first.
        margin: seconds added to every window against jitter.
        probes, share, probe_minute: see :class:`Bucket`.
    """

    __slots__ = ("_key", "_new", "_store")

    def __init__(
        self,
        store: BucketStore,
        key: str,
        limits: tuple[WindowLimit, ...],
        margin: float,
        probes: bool,
        share: float = 1.0,
        probe_minute: bool = True,
    ) -> None:
        super().__init__(limits, margin, probes, share, probe_minute)
        self._store = store
        self._key = key
        self._new = pack_bucket(self)

    @contextmanager
    def _loaded(self) -> Iterator[None]:
        """The state as the others left it; saved afterwards, if nothing fails."""
        with self._store.lock(self._key):
            unpack_bucket(self, self._store.load(self._key) or self._new)
            yield
            self._store.save(self._key, pack_bucket(self))
            self.free = 0  # whatever there is, others may take it as soon as the lock is gone

    def admit(self, now: float, wanted: int) -> tuple[int, bool]:
        with self._loaded():
            return super().admit(now, wanted)

    def observe(
        self,
        sent: float,
        now: float,
        status: int,
        headers: RateLimitHeaders | None = None,
        retry_after: float | None = None,
        longest: float = inf,
    ) -> None:
        with self._loaded():
            super().observe(sent, now, status, headers, retry_after, longest)

    def release(self, sent: float, count: int = 1) -> None:
        with self._loaded():
            super().release(sent, count)

    def mark_unknown(self, now: float) -> None:
        with self._loaded():
            super().mark_unknown(now)

    def ready(self, now: float) -> float:
        with self._loaded():
            return min(super().ready(now), now + self._store.poll)

    def expected(self, count: int, now: float) -> float:
        with self._loaded():
            return super().expected(count, now)

    def levels(self, now: float) -> list[tuple[float, int, int]]:
        with self._loaded():
            return super().levels(now)

    def idle(self, now: float) -> bool:
        with self._store.lock(self._key):
            unpack_bucket(self, self._store.load(self._key) or self._new)
            if idle := super().idle(now):
                self._store.delete(self._key)
            return idle


_OWN = ("free", "probing", "stated", "windows")  # of this process, or kept in another form
_BUCKET = tuple(n for n in LearningBucket.__slots__ if n not in _OWN)
_WINDOW = tuple(name for name in Window.__slots__ if name not in ("reset", "times"))


def pack_bucket(bucket: Bucket) -> bytes:
    """All that a bucket knows."""
    windows = []
    for window in bucket.windows:
        reset = window.reset
        ends = None if reset is None else [getattr(reset, n) for n in WindowReset.__slots__]
        windows.append([[getattr(window, n) for n in _WINDOW], window.times.tolist(), ends])
    stated = [getattr(bucket.stated, n) for n in StatedLimits.__slots__]
    return msgspec.msgpack.encode([[getattr(bucket, n) for n in _BUCKET], stated, windows])


def unpack_bucket(bucket: Bucket, state: bytes) -> None:
    """Let a bucket know what another one knew."""
    values, stated, windows = msgspec.msgpack.decode(state)
    for name, value in zip(_BUCKET, values, strict=True):
        setattr(bucket, name, value)
    bucket.free = 0
    bucket.stated = _unpack_stated(*stated)
    bucket.windows = [_unpack_window(*window) for window in windows]


def _unpack_stated(documented: Any, heard: Any, times: int, windows: Any) -> StatedLimits:
    stated = StatedLimits(tuple(WindowLimit(*limit) for limit in documented))
    stated.heard, stated.times = tuple((limit, seconds) for limit, seconds in heard), times
    stated.windows = tuple(WindowLimit(*limit) for limit in windows)
    return stated


def _unpack_window(values: list[Any], times: list[float], ends: list[Any] | None) -> Window:
    window = Window.__new__(Window)
    for name, value in zip(_WINDOW, values, strict=True):
        setattr(window, name, value)
    window.times = array("d", times)
    window.reset = None
    if ends is not None:
        reset = window.reset = WindowReset.__new__(WindowReset)
        for name, value in zip(WindowReset.__slots__, ends, strict=True):
            setattr(reset, name, value)
    return window
