"""The seam for limiters whose buckets other processes share: a store keeps states, each with a lock."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec

from ..core.bucket import Bucket
from ..core.tiers import WindowLimit
from ..errors import ConfigurationError
from .packing import Shares, pack_bucket, unpack_bucket
from .waiting import WaitableBucket

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from ..core.limit_headers import RateLimitHeaders

__all__ = ["BucketStore", "StoredBucket", "StoredState"]

_ATTEMPTS: Final = 3
"""At a change of the state; each but the first as the file was replaced meanwhile."""
_AGAIN: Final = 0.005
"""Seconds until those who wait look again if another process was just changing the state."""
_POLL: Final = (0.05, 0.5)
"""Bounds of the seconds until they look again, as others may have handed permits back."""
_LOOK: Final = 0.25
"""Seconds between looks at whether the processes with requests in flight are still there."""
_TELL: Final = 1.0
"""Seconds after which a process says again that calls wait in it."""
_BELIEVE: Final = 3.0
"""Seconds for which others believe it."""
_LEASE: Final = 600.0
"""Seconds after which the requests in flight of a process that has said nothing since may have been
given up; if they have not, it says so when they are answered."""


class StoredState(Protocol):
    """The state of one bucket, in a store."""

    def lock(self) -> bool:
        """Keep all others out, for microseconds; False if another is in there. Never waits."""
        ...

    def load(self) -> bytes | None:
        """The state, empty if there is none; None if it is still the one last loaded or saved."""
        ...

    def peek(self) -> bytes | None:
        """The same without the lock; None also if it is being changed."""
        ...

    def save(self, state: bytes) -> bool:
        """Keep the state. Under the lock.

        Returns:
            False if it was lost, as the lock has been taken away meanwhile.
        """
        ...

    def delete(self) -> None:
        """Forget the state, which says no more than a new one. Under the lock."""
        ...

    def unlock(self) -> None:
        """Let others in again."""
        ...


class BucketStore(Protocol):
    """Where several limiters keep the buckets that they share, and who they are.

    The rule, what is learnt from answers, lanes, deadlines and estimates are the limiter's. All
    that use a store need the same monotonic clock, so they run on one host.
    """

    generation: int
    """Another one after a fork: a child has to make buckets of its own."""

    def now(self) -> float:
        """The clock's monotonic time in seconds."""
        ...

    def name(self) -> str:
        """Of this limiter, unlike that of any other of this store."""
        ...

    def alive(self, name: str) -> bool:
        """Whether the limiter of this name is still there."""
        ...

    def usable(self) -> bool:
        """Whether to try; False for a while after :meth:`fail`."""
        ...

    def fail(self, error: Exception) -> None:
        """The store cannot be used now."""
        ...


class StoredBucket(WaitableBucket):
    """A bucket whose state is in a store; the calls that wait for it are this process's own.

    How many requests this process has in flight it knows itself, and says so whenever it changes the
    state; those of a process that has died are counted as sent. What happens while another process
    changes the state is done at the next opportunity, see :attr:`deferred`. While the store cannot be
    used the bucket is this process's own.

    Args:
        store: whose state it is.
        state: where it is.
        limits: of the tier, the shortest window first.
        margin: seconds added to every window against jitter.
        probes, share, probe_minute: see :class:`Bucket`.
    """

    __slots__ = (
        "_busy",
        "_generation",
        "_look_at",
        "_new",
        "_others",
        "_state",
        "_store",
        "_tell_at",
        "_theirs",
        "deferred",
        "settling_in",
    )

    def __init__(
        self,
        store: BucketStore,
        state: StoredState,
        limits: tuple[WindowLimit, ...],
        margin: float,
        probes: bool,
        share: float = 1.0,
        probe_minute: bool = True,
    ) -> None:
        super().__init__(limits, margin, probes, share, probe_minute)
        self._store = store
        self._state = state
        self._new = pack_bucket(self, [])
        self._others: Shares = []
        self._theirs = 0
        """How many of the requests in flight are of other processes."""
        self._busy = False
        """Whether another process was changing the state when this one last wanted to."""
        self._look_at = self._tell_at = -inf
        self._generation = store.generation
        self.deferred: list[tuple[Callable[..., Any], tuple[Any, ...]]] = []
        """What could not be done yet, as another process was changing the state."""
        self.settling_in: AbstractEventLoop | None = None
        """The event loop in which a timer will see to it."""

    # Changing

    def admit(self, now: float, wanted: int) -> tuple[int, bool]:
        found: tuple[int, bool] | None = self._change(Bucket.admit, now, wanted)
        self.free = 0  # whatever there is, others may take it as soon as the lock is gone
        return found or (0, False)

    def observe(
        self,
        sent: float,
        now: float,
        status: int,
        headers: RateLimitHeaders | None = None,
        retry_after: float | None = None,
        longest: float = inf,
    ) -> None:
        self.change(Bucket.observe, sent, now, status, headers, retry_after, longest)

    def release(self, sent: float, count: int = 1) -> None:
        self.change(Bucket.release, sent, count)

    def mark_unknown(self, now: float) -> None:
        self.change(Bucket.mark_unknown, now)

    def settle(self) -> None:
        """Do what was deferred, if that is possible by now."""
        if self.deferred:
            self._change(_nothing)

    def change(self, change: Callable[..., Any], *args: Any) -> None:
        """Change the bucket by a function of it, for all that share it; later, if one of them is at it.

        Args:
            change: is given this bucket, and
            args: these.
        """
        self._change(change, *args)
        if self._busy:
            self.deferred.append((change, args))

    def _change(self, change: Callable[..., Any], *args: Any) -> Any:
        """Change the state as the others left it; None, and :attr:`_busy`, if one of them is at it."""
        store, state = self._store, self._state
        self._busy = applied = False
        result: Any = None
        if self._generation != store.generation:
            return None  # this is a child now, and what it has of this bucket is its parent's
        if store.usable():
            mine = self.inflight - self._theirs
            try:
                for _ in range(_ATTEMPTS):
                    if not state.lock():
                        break
                    try:
                        if (found := state.load()) is not None:
                            self._take_over(found)
                        # While it ramps up, asking in vain counts as well.
                        unchanged = found != b"" and not self.deferred and self.ramp is None
                        result = self._apply(change, args)
                        applied = True
                        if unchanged and change is Bucket.admit and not result[0]:
                            return result
                        saved = state.save(pack_bucket(self, self._shares()))
                    finally:
                        state.unlock()
                    if saved:
                        self.deferred.clear()
                        return result
                    applied = False
                    self.inflight = mine + self._theirs
                self._busy = True
                return None  # noqa: TRY300 - in `else` it would be far from the loop
            except (OSError, ConfigurationError) as error:
                store.fail(error)
                self.inflight -= self._theirs
                self._others, self._theirs = [], 0
        if not applied:
            result = self._apply(change, args)
        self.deferred.clear()
        return result

    def _apply(self, change: Callable[..., Any], args: tuple[Any, ...]) -> Any:
        for earlier, its in self.deferred:
            earlier(self, *its)
        return change(self, *args)

    def _take_over(self, state: bytes) -> None:
        """Know what the others know; if there is nothing (left), what this process knows holds."""
        mine = max(0, self.inflight - self._theirs)
        own = self._store.name()
        shares: Shares = []
        if state:
            try:
                shares = unpack_bucket(self, state)
            except (msgspec.MsgspecError, AttributeError, TypeError, ValueError):  # none of ours
                unpack_bucket(self, self._new)
        self._others = [share for share in shares if share[0] != own]
        self._theirs = sum(share[1] for share in self._others)
        self.inflight = mine + self._theirs

    def _shares(self) -> Shares:
        now = self._store.now()
        waiting = len(self.lanes) if self.lanes is not None else 0
        mine = self.inflight - self._theirs
        share = (self._store.name(), mine if mine > 0 else 0, waiting, now)
        if not self._others:
            return [share]
        return [*(s for s in self._others if s[1] or s[3] > now - _BELIEVE), share]

    # Looking

    def ready(self, now: float) -> float:
        self._look(now)
        if now >= self._tell_at and self.lanes is not None:
            self._tell_at = now + _TELL
            self._change(_nothing)
        at = super().ready(now)
        if self._busy or self.deferred:
            return now + _AGAIN
        least, most = _POLL
        return min(at, now + (least if at == inf else max(least, min((at - now) / 8, most))))

    def expected(self, count: int, now: float) -> float:
        self._look(now)
        # Those who wait elsewhere get as much as those who wait here.
        others = [share for share in self._others if share[3] > now - _BELIEVE]
        return super().expected(count + sum(min(count, share[2]) for share in others), now)

    def levels(self, now: float) -> list[tuple[float, int, int]]:
        self._look(now)
        return super().levels(now)

    def idle(self, now: float) -> bool:
        if self.deferred:
            return False
        self._look(now)
        if not super().idle(now):
            return False
        state = self._state
        if self._store.usable():
            try:
                if not state.lock():
                    return False
                try:
                    if (found := state.load()) is not None:
                        self._take_over(found)
                    if not super().idle(now):
                        return False
                    state.delete()
                finally:
                    state.unlock()
            except (OSError, ConfigurationError) as error:
                self._store.fail(error)
        return True

    def _look(self, now: float) -> None:
        """Know what the others know, and who of them is no longer there."""
        if not self._store.usable():
            return
        try:
            if (found := self._state.peek()) is not None:
                self._take_over(found)
            if self._theirs and now >= self._look_at:
                self._look_at = now + _LOOK
                if dead := [
                    share[0] for share in self._others if share[1] and self._gone(share, now)
                ]:
                    self._change(StoredBucket._bury, dead, now)
        except (OSError, ConfigurationError) as error:
            self._store.fail(error)

    def _gone(self, share: tuple[str, int, int, float], now: float) -> bool:
        return share[3] < now - _LEASE or not self._store.alive(share[0])

    def _bury(self, dead: list[str], now: float) -> None:
        """Take it that the requests which dead processes had in flight have been sent just now."""
        for share in self._others:
            if share[0] in dead:
                self._theirs -= share[1]
                for _ in range(share[1]):
                    Bucket.mark_unknown(self, now)
        self._others = [share for share in self._others if share[0] not in dead]


def _nothing(_: Bucket) -> None:
    """Change nothing: what was deferred is done, and who waits is told."""
