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

    __slots__ = ("cancelling", "expired", "expires_at", "silent_at", "task")

    def __init__(self, task: asyncio.Task[Any], expires_at: float, silent_at: float) -> None:
        self.task = task
        self.expires_at = expires_at
        """When it must be over; loop time."""
        self.silent_at = silent_at
        """When it must have shown a sign of life; loop time."""
        self.expired = False
        self.cancelling = task.cancelling()

    def absorb_cancellation(self) -> bool:
        """Whether a cancellation that has reached the task came from here alone, and is over."""
        return self.expired and self.task.uncancel() <= self.cancelling


class DeadlineTimer:
    """All requests under way in one event loop."""

    __slots__ = ("_deadlines", "_loop", "_timer", "_timer_at", "time")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self.time = loop.time
        self._deadlines: set[Deadline] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = inf

    def start(self, total: float | None, silence: float | None) -> Deadline:
        """Watch the running task from now on, until :meth:`stop`.

        Args:
            total: seconds it may take.
            silence: seconds until it must have shown a sign of life, see :attr:`Deadline.silent_at`.
        """
        task = asyncio.current_task()
        assert task is not None
        now = self.time()
        deadline = Deadline(
            task,
            inf if total is None else now + total,
            inf if silence is None else now + silence,
        )
        self._deadlines.add(deadline)
        due = min(deadline.expires_at, deadline.silent_at)
        if due < self._timer_at:
            self._arm(due)
        return deadline

    def stop(self, deadline: Deadline) -> None:
        """Stop watching."""
        # The timer stays where it is: at its worst it rings once for nothing.
        self._deadlines.discard(deadline)

    def __len__(self) -> int:
        """How many requests are under way."""
        return len(self._deadlines)

    def expire_all(self) -> None:
        """End everything under way, as if its time had come."""
        for deadline in self._deadlines:
            if not deadline.expired:
                deadline.expired = True
                deadline.task.cancel()

    def close(self) -> None:
        """Drop the timer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._timer_at = inf

    def _arm(self, due: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = due
        self._timer = self._loop.call_at(due, self._on_timer)

    def _on_timer(self) -> None:
        self._timer, self._timer_at = None, inf
        now = self.time()
        first = inf
        for deadline in self._deadlines:
            due = min(deadline.expires_at, deadline.silent_at)
            if due > now:
                first = min(first, due)
            elif not deadline.expired:
                deadline.expired = True
                deadline.task.cancel()
        if first < inf:
            self._arm(first)
