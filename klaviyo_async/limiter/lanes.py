"""The queues of calls that wait for one bucket: two lanes, first come first served in each, and deadlines."""

from __future__ import annotations

from collections import deque
from heapq import heapify, heappop, heappush
from itertools import count
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asyncio import Future

    from . import Permit

__all__ = ["BULK", "INTERACTIVE", "LANES", "Lanes", "Waiter"]

INTERACTIVE, BULK = 0, 1
LANES = {"interactive": INTERACTIVE, "bulk": BULK}
_SLACK = 64
_Retried = tuple[float, int, "Waiter"]


class Waiter:
    """A call that waits.

    Args:
        future: resolved with the permit, or failed.
        lane: `INTERACTIVE` or `BULK`.
        since: clock time, in seconds, at which the call was first sent, if it was throttled and
            comes again; None for a call that was not sent yet.
    """

    __slots__ = ("deadline", "future", "lane", "permit", "since", "waiting")

    def __init__(self, future: Future[Any], lane: int, since: float | None = None) -> None:
        self.future = future
        self.lane = lane
        self.since = since
        """When it was first sent, if it was throttled and comes again."""
        self.waiting = True
        """Whether it counts; a cancelled waiter does until it, or we, take note of that."""
        self.deadline: float | None = None
        """Clock time in seconds until which the permit is of use."""
        self.permit: Permit | None = None
        """The permit that is on its way to another event loop."""


class Lanes:
    """Two queues, first come, first served each, and the waiters' deadlines.

    A call that was throttled and comes again is served before those that have not been sent yet, in
    the order in which they were first sent.

    A waiter that gives up stays in its queue until it comes to the head or most of the queue has
    given up, so no step costs more with more waiters.

    Args:
        bulk_share: which part of the permits the `bulk` lane gets while both lanes wait; between 0
            and 1, exclusive.
    """

    __slots__ = (
        "_bulk_share",
        "_credit",
        "_deadlines",
        "_numbers",
        "_queues",
        "_retried",
        "_waiting",
    )

    def __init__(self, bulk_share: float) -> None:
        self._bulk_share = bulk_share
        self._credit = 0.0
        self._queues: tuple[deque[Waiter], deque[Waiter]] = (deque(), deque())
        self._retried: tuple[list[_Retried], list[_Retried]] = ([], [])
        self._waiting = [0, 0]
        self._deadlines: list[tuple[float, int, Waiter]] = []
        self._numbers = count()

    def __len__(self) -> int:
        return self._waiting[0] + self._waiting[1]

    def ahead(self, lane: int) -> int:
        """How many waiters can be expected to be served before a newcomer to `lane`."""
        mine, other = self._waiting[lane], self._waiting[1 - lane]
        share = self._bulk_share if lane == BULK else 1 - self._bulk_share
        return mine + min(other, int((mine + 1) * (1 - share) / share))

    def join(self, waiter: Waiter, deadline: float | None) -> None:
        """Queue a waiter, until `deadline` (clock time in seconds) if there is one."""
        self._waiting[waiter.lane] += 1
        waiter.deadline = deadline
        if waiter.since is None:
            self._queues[waiter.lane].append(waiter)
        else:
            heappush(self._retried[waiter.lane], (waiter.since, next(self._numbers), waiter))
        if deadline is not None:
            heappush(self._deadlines, (deadline, next(self._numbers), waiter))

    def leave(self, waiter: Waiter) -> None:
        """Remove a waiter that gives up; without effect if it was served already."""
        if not waiter.waiting:
            return
        self._mark_served(waiter)
        lane = waiter.lane
        if len(self._queues[lane]) > 2 * self._waiting[lane] + _SLACK:
            staying = [other for other in self._queues[lane] if other.waiting]
            self._queues[lane].clear()
            self._queues[lane].extend(staying)
        if len(self._retried[lane]) > 2 * self._waiting[lane] + _SLACK:
            self._retried[lane][:] = [entry for entry in self._retried[lane] if entry[2].waiting]
            heapify(self._retried[lane])
        self._trim_deadlines()

    def next(self) -> Waiter | None:
        """Take out the waiter to serve next; None if nobody waits."""
        while self:
            lane = self._choose()
            queue, retried = self._queues[lane], self._retried[lane]
            while queue or retried:
                waiter = heappop(retried)[2] if retried else queue.popleft()
                if waiter.waiting:
                    self._mark_served(waiter)
                    if not waiter.future.done():
                        if self._deadlines:
                            self._trim_deadlines()
                        return waiter
        return None

    def _choose(self) -> int:
        if not self._waiting[BULK]:
            return INTERACTIVE
        if not self._waiting[INTERACTIVE]:
            return BULK
        self._credit += self._bulk_share
        if self._credit > 1.0 - 1e-9:
            self._credit -= 1.0
            return BULK
        return INTERACTIVE

    def first_deadline(self) -> float | None:
        """The earliest deadline of those who wait."""
        deadlines = self._deadlines
        while deadlines and not deadlines[0][2].waiting:
            heappop(deadlines)
        return deadlines[0][0] if deadlines else None

    def pop_expired(self, now: float) -> list[Waiter]:
        """Take out the waiters whose deadline is not after `now`."""
        found = []
        while (first := self.first_deadline()) is not None and first <= now:
            waiter = heappop(self._deadlines)[2]
            self._mark_served(waiter)
            if not waiter.future.done():
                found.append(waiter)
        return found

    def clear(self) -> list[Waiter]:
        """Take out all waiters, in the order of service within each lane."""
        everyone = [
            waiter
            for queue, retried in zip(self._queues, self._retried, strict=True)
            for waiter in (*(entry[2] for entry in sorted(retried)), *queue)
            if waiter.waiting
        ]
        for waiter in everyone:
            self._mark_served(waiter)
        for waiting in (*self._queues, *self._retried):
            waiting.clear()
        self._deadlines.clear()
        return [waiter for waiter in everyone if not waiter.future.done()]

    def _mark_served(self, waiter: Waiter) -> None:
        waiter.waiting = False
        self._waiting[waiter.lane] -= 1

    def _trim_deadlines(self) -> None:
        if len(self._deadlines) > 2 * len(self) + _SLACK:
            self._deadlines = [entry for entry in self._deadlines if entry[2].waiting]
            heapify(self._deadlines)
