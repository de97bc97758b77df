"""Time limits of the requests under way, at the price of one timer for all of them.

A timer set and cancelled for each request (aiohttp sets three or four) costs more than building
the request. Here the one timer stands at the earliest limit; moving a limit back is storing a
number, and the timer finds out when it rings.
"""

from __future__ import annotations

import asyncio
from math import inf
from typing import Any

__all__ = ["Deadline", "DeadlineTimer"]


class Deadline:
    """One request under way: its task is cancelled when the earlier of two moments has come."""

    __slots__ = ("cancelling", "end", "expired", "quiet", "task")

    def __init__(self, task: asyncio.Task[Any], end: float, quiet: float) -> None:
        self.task = task
        self.end = end
        """When it must be over; loop time."""
        self.quiet = quiet
        """When it must have shown a sign of life; loop time."""
        self.expired = False
        self.cancelling = task.cancelling()

    def caught(self) -> bool:
        """Whether a cancellation that has reached the task came from here alone, and is over."""
        return self.expired and self.task.uncancel() <= self.cancelling


class DeadlineTimer:
    """All requests under way in one event loop."""

    __slots__ = ("_due", "_loop", "_timer", "_under_way", "time")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self.time = loop.time
        self._under_way: set[Deadline] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._due = inf

    def begin(self, total: float | None, quiet: float | None) -> Deadline:
        """Watch the running task from now on, until :meth:`end`.

        Args:
            total: seconds it may take.
            quiet: seconds until it must have shown a sign of life, see :attr:`Deadline.quiet`.
        """
        task = asyncio.current_task()
        assert task is not None
        now = self.time()
        watched = Deadline(
            task,
            inf if total is None else now + total,
            inf if quiet is None else now + quiet,
        )
        self._under_way.add(watched)
        due = min(watched.end, watched.quiet)
        if due < self._due:
            self._arm(due)
        return watched

    def end(self, watched: Deadline) -> None:
        """Stop watching."""
        # The timer stays where it is: at its worst it rings once for nothing.
        self._under_way.discard(watched)

    def __len__(self) -> int:
        """How many requests are under way."""
        return len(self._under_way)

    def interrupt(self) -> None:
        """End everything under way, as if its time had come."""
        for watched in self._under_way:
            if not watched.expired:
                watched.expired = True
                watched.task.cancel()

    def close(self) -> None:
        """Drop the timer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._due = inf

    def _arm(self, due: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._due = due
        self._timer = self._loop.call_at(due, self._ring)

    def _ring(self) -> None:
        self._timer, self._due = None, inf
        now = self.time()
        first = inf
        for watched in self._under_way:
            due = min(watched.end, watched.quiet)
            if due > now:
                first = min(first, due)
            elif not watched.expired:
                watched.expired = True
                watched.task.cancel()
        if first < inf:
            self._arm(first)
