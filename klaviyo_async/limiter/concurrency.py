"""Keeps the number of requests under way within bounds: all of a client, and those of an operation.

It stands in front of the limiter that grants quota, and is one itself: a permit holds its slot from
when it is granted until it is handed back, so a call that waits for quota, or between two attempts, has
none. A call first waits for its slot and then looks for quota; if it has to wait for that, it leaves
its slot to others, and has the next that comes free once there is quota.

All event loops and threads share the slots: see :mod:`.slots`.
"""

from __future__ import annotations

import os
from asyncio import AbstractEventLoop, _get_running_loop, get_running_loop
from collections.abc import Mapping
from threading import RLock
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from weakref import WeakSet

from ..core.operations import BETA_PACKAGE, PACKAGE, operations
from ..core.validation import whole
from ..errors import ConfigurationError
from .lanes import LANES
from .shares import OTHERS
from .slots import Lookout, Slots

if TYPE_CHECKING:
    from ..core.limit_headers import RateLimitHeaders
    from ..core.runtime import Operation
    from . import BucketState, Limiter, Permit

__all__ = [
    "ConcurrencyLimiter",
    "ConcurrencyState",
    "concurrency_states",
    "quota_limiter",
]

_all: Final[WeakSet[ConcurrencyLimiter]] = WeakSet()


class ConcurrencyState(NamedTuple):
    """How much of a bound of `max_concurrency` is used."""

    operation: str
    """Klaviyo's name of the operation; `*`: all operations together."""
    limit: int
    """Requests at a time at most."""
    active: int
    """Requests under way."""
    waiting: int
    """Calls that wait until one of them ends."""


class ConcurrencyLimiter:
    """A limiter whose permits are also for one of a number of requests at a time.

    Args:
        limiter: grants quota.
        most: requests at a time of all operations together; or, for each, its name or an alias of it
            -> such a number, with `*` for all together, those named included. A path that
            :meth:`KlaviyoClient.raw` calls is named as in `klaviyo.limits`: `GET:/api/new-thing/*`.
        owned: whether to close the limiter with this one.

    Raises:
        ConfigurationError: a bound is no whole number from 1, or there is no such operation.
    """

    def __init__(
        self, limiter: Limiter, most: int | Mapping[str, int], *, owned: bool = True
    ) -> None:
        given = dict(most) if isinstance(most, Mapping) else {OTHERS: most}
        self.limiter = limiter
        self._owned = owned
        # Reentrant, as what is destroyed at any moment may be a call that waits here.
        self._lock = RLock()
        self._all: Slots | None = None
        self._each: dict[str, Slots] = {}
        for name, number in given.items():
            whole("max_concurrency", number, 1)
            if name == OTHERS:
                self._all = Slots(number, self._lock)
            else:
                self._each[_operation_name(name)] = Slots(number, self._lock)
        self._held: dict[Permit, tuple[Slots | None, AbstractEventLoop | None]] = {}
        """What each permit holds, and the loop of its call."""
        self._lookout = Lookout(self._look, self._lock)
        _all.add(self)

    def acquire_nowait(
        self, owner: str, operation: Operation, query: Mapping[str, Any] | None = None
    ) -> Permit | None:
        """A permit if there are a slot and quota at once, without overtaking; else None.

        Raises:
            ClientClosed: the limiter has been closed.
        """
        each = self._each.get(operation.name)
        if not self._take(each):
            return None
        permit = None
        try:
            permit = self.limiter.acquire_nowait(owner, operation, query)
        finally:
            if permit is None:
                self._leave(each)
        if permit is not None:
            self._held[permit] = each, _get_running_loop()
        return permit

    async def acquire(
        self,
        owner: str,
        operation: Operation,
        query: Mapping[str, Any] | None = None,
        *,
        lane: str = "interactive",
        deadline: float | None = None,
        since: float | None = None,
    ) -> Permit:
        """Wait for a slot and quota.

        Args:
            owner: whose quota it is; one name per account and app.
            operation: the operation to call.
            query: its query parameters by wire name; some of them lower the limits.
            lane: `interactive` or `bulk`.
            deadline: the clock's monotonic time, in seconds, until which the permit is of use; a
                quota that comes too late is told of when the call has had its turn.
            since: `sent` of the first permit of a call that was throttled and comes again.

        Raises:
            RateLimitWouldExceedDeadline: no quota can be expected by the deadline.
            ClientClosed: the limiter has been, or was meanwhile, closed.
            ValueError: there is no such lane.
        """
        if lane not in LANES:
            raise ValueError(f"lane must be 'interactive' or 'bulk', not {lane!r}")
        each = self._each.get(operation.name)
        await self._enter(each, lane, since)
        permit = None
        try:
            permit = self.limiter.acquire_nowait(owner, operation, query)
        finally:
            if permit is None:
                self._leave(each)
        if permit is None:
            limiter = self.limiter
            permit = await limiter.acquire(
                owner, operation, query, lane=lane, deadline=deadline, since=since
            )
            # Its quota counts as used meanwhile, so it is not to wait behind those without any.
            try:
                await self._enter(each, lane, permit.sent if since is None else since)
            except BaseException:
                limiter.release(permit)
                raise
        self._held[permit] = each, get_running_loop()
        return permit

    def observe(
        self,
        permit: Permit,
        status: int,
        rate_limit: RateLimitHeaders | None = None,
        retry_after: float | None = None,
    ) -> None:
        """Hand back the permit of a request that was answered; see :class:`Limiter`."""
        self.limiter.observe(permit, status, rate_limit, retry_after)
        self._hand_back(permit)

    def release(self, permit: Permit) -> None:
        """Hand back the permit of a request that was surely not sent."""
        self.limiter.release(permit)
        self._hand_back(permit)

    def abandon(self, permit: Permit) -> None:
        """Hand back the permit of a request that may have been sent but will get no answer."""
        self.limiter.abandon(permit)
        self._hand_back(permit)

    def estimate(
        self,
        owner: str,
        operation: Operation,
        query: Mapping[str, Any] | None = None,
        n: int = 1,
    ) -> float:
        """Seconds until there can be expected to be quota for `n` further calls.

        Raises:
            ClientClosed: the limiter has been closed.
        """
        return self.limiter.estimate(owner, operation, query, n)

    def snapshot(self) -> list[BucketState]:
        """All buckets in use."""
        return self.limiter.snapshot()

    def states(self) -> list[ConcurrencyState]:
        """How much of each bound is used, that of all operations first; from any thread."""
        every = {OTHERS: self._all, **self._each} if self._all is not None else self._each
        return [
            ConcurrencyState(name, slots.limit, slots.active, slots.waiting)
            for name, slots in every.items()
            if slots is not None
        ]

    def close(self) -> None:
        """Fail everyone who waits for a slot with ClientClosed, and close the limiter if it is owned."""
        if self._owned:
            self.limiter.close()
        with self._lock:
            for slots in self._every():
                slots.close()

    def forget(self) -> None:
        """This is a child now: whoever has a slot, or waits for one, does so in the parent."""
        self._lock = RLock()
        self._held.clear()
        self._lookout.renew(self._lock)
        for slots in self._every():
            slots.renew(self._lock)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}: {limit}" for name, limit, _, _ in self.states())
        return f"<ConcurrencyLimiter {shown} over {self.limiter!r}>"

    def _every(self) -> list[Slots]:
        return [slots for slots in (self._all, *self._each.values()) if slots is not None]

    def _take(self, each: Slots | None) -> bool:
        with self._lock:
            self._lookout.note(_get_running_loop())
            if each is not None and not each.take():
                return False
            if self._all is None or self._all.take():
                return True
            if each is not None:
                each.leave()
            return False

    async def _enter(self, each: Slots | None, lane: str, since: float | None) -> None:
        if self._take(each):
            return
        # Always in this order, so no two can wait for each other.
        await self._wait(each, lane, since)
        try:
            await self._wait(self._all, lane, since)
        except BaseException:
            with self._lock:
                if each is not None:
                    each.leave()
            raise

    async def _wait(self, slots: Slots | None, lane: str, since: float | None) -> None:
        with self._lock:
            if slots is None or slots.take():
                return
            loop = get_running_loop()
            self._lookout.enter(loop)
        try:
            await slots.wait(LANES[lane], since)
        finally:
            with self._lock:
                self._lookout.leave(loop)

    def _look(self) -> None:
        """See to what event loops have left behind that stopped, or were just closed."""
        for slots in self._every():
            slots.take_back()
        for permit, (_, loop) in list(self._held.items()):
            if loop is not None and loop.is_closed():
                self._hand_back(permit)

    def _leave(self, each: Slots | None) -> None:
        with self._lock:
            if self._all is not None:
                self._all.leave()
            if each is not None:
                each.leave()

    def _hand_back(self, permit: Permit) -> None:
        with self._lock:
            held = self._held.pop(permit, None)
            if held is not None:
                self._leave(held[0])


def _after_fork() -> None:
    for limiter in list(_all):
        limiter.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def concurrency_states(limiter: Limiter) -> list[ConcurrencyState]:
    """How much of each bound of a limiter is used; empty if it has none."""
    return limiter.states() if isinstance(limiter, ConcurrencyLimiter) else []


def quota_limiter(limiter: Limiter) -> Limiter:
    """The limiter that grants quota, below a bound on requests under way if there is one."""
    return limiter.limiter if isinstance(limiter, ConcurrencyLimiter) else limiter


def _operation_name(name: object) -> str:
    if isinstance(name, str):
        if ":/" in name:
            return name
        for package in (PACKAGE, BETA_PACKAGE):
            found = operations(package).get(name)
            if found is not None:
                return found.name
    from difflib import get_close_matches

    near = get_close_matches(str(name), operations(PACKAGE), 3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise ConfigurationError(f"max_concurrency: there is no operation {name!r}{hint}")
