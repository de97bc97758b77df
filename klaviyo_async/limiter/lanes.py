"""Who waits for a bucket, and who is next."""

from __future__ import annotations

from collections import deque
from heapq import heapify, heappop, heappush
from itertools import count
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asyncio import Future

__all__ = ["BULK", "INTERACTIVE", "LANES", "Lanes", "Waiter"]

INTERACTIVE, BULK = 0, 1
LANES = {"interactive": INTERACTIVE, "bulk": BULK}
_SLACK = 64
_Again = tuple[float, int, "Waiter"]


class Waiter:
    """One who waits."""

    __slots__ = ("future", "lane", "since", "waiting")

    def __init__(self, future: Future[Any], lane: int, since: float | None = None) -> None:
        self.future = future
        self.lane = lane
        self.since = since
        """When it had its first turn, if it was refused and comes again."""
        self.waiting = True
        """Whether it counts; a cancelled waiter does until it, or we, take note of that."""


class Lanes:
    """Two queues, first come, first served each, and the waiters' deadlines.

    Whoever was refused and comes again goes before those that have not had a turn yet, in the order
    of the first turns.

    Whoever gives up stays where it is until it comes to the head or most of the queue has given
    up: no step costs more with more waiters.
    """

    __slots__ = (
        "_again",
        "_bulk_share",
        "_credit",
        "_deadlines",
        "_live",
        "_numbers",
        "_queues",
    )

    def __init__(self, bulk_share: float) -> None:
        self._bulk_share = bulk_share
        self._credit = 0.0
        self._queues: tuple[deque[Waiter], deque[Waiter]] = (deque(), deque())
        self._again: tuple[list[_Again], list[_Again]] = ([], [])
        self._live = [0, 0]
        self._deadlines: list[tuple[float, int, Waiter]] = []
        self._numbers = count()

    def __len__(self) -> int:
        return self._live[0] + self._live[1]

    def ahead(self, lane: int) -> int:
        """How many can be expected to be served before a newcomer to `lane`."""
        mine, other = self._live[lane], self._live[1 - lane]
        share = self._bulk_share if lane == BULK else 1 - self._bulk_share
        return mine + min(other, int((mine + 1) * (1 - share) / share))

    def join(self, waiter: Waiter, deadline: float | None) -> None:
        """Go to the end of a queue."""
        self._live[waiter.lane] += 1
        if waiter.since is None:
            self._queues[waiter.lane].append(waiter)
        else:
            heappush(self._again[waiter.lane], (waiter.since, next(self._numbers), waiter))
        if deadline is not None:
            heappush(self._deadlines, (deadline, next(self._numbers), waiter))

    def leave(self, waiter: Waiter) -> None:
        """Give up; without effect for those who were taken out."""
        if not waiter.waiting:
            return
        self._uncount(waiter)
        lane = waiter.lane
        if len(self._queues[lane]) > 2 * self._live[lane] + _SLACK:
            staying = [other for other in self._queues[lane] if other.waiting]
            self._queues[lane].clear()
            self._queues[lane].extend(staying)
        if len(self._again[lane]) > 2 * self._live[lane] + _SLACK:
            self._again[lane][:] = [entry for entry in self._again[lane] if entry[2].waiting]
            heapify(self._again[lane])
        self._trim_deadlines()

    def next(self) -> Waiter | None:
        """Take out whose turn it is."""
        while self:
            lane = self._choose()
            queue, again = self._queues[lane], self._again[lane]
            while queue or again:
                waiter = heappop(again)[2] if again else queue.popleft()
                if waiter.waiting:
                    self._uncount(waiter)
                    if not waiter.future.done():
                        if self._deadlines:
                            self._trim_deadlines()
                        return waiter
        return None

    def _choose(self) -> int:
        if not self._live[BULK]:
            return INTERACTIVE
        if not self._live[INTERACTIVE]:
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

    def late(self, now: float) -> list[Waiter]:
        """Take out those whose deadline is not after `now`."""
        found = []
        while (first := self.first_deadline()) is not None and first <= now:
            waiter = heappop(self._deadlines)[2]
            self._uncount(waiter)
            if not waiter.future.done():
                found.append(waiter)
        return found

    def clear(self) -> list[Waiter]:
        """Take out everyone."""
        everyone = [
            waiter
            for queue, again in zip(self._queues, self._again, strict=True)
            for waiter in (*(entry[2] for entry in sorted(again)), *queue)
            if waiter.waiting
        ]
        for waiter in everyone:
            self._uncount(waiter)
        for waiting in (*self._queues, *self._again):
            waiting.clear()
        self._deadlines.clear()
        return [waiter for waiter in everyone if not waiter.future.done()]

    def _uncount(self, waiter: Waiter) -> None:
        waiter.waiting = False
        self._live[waiter.lane] -= 1

    def _trim_deadlines(self) -> None:
        if len(self._deadlines) > 2 * len(self) + _SLACK:
            self._deadlines = [entry for entry in self._deadlines if entry[2].waiting]
            heapify(self._deadlines)
