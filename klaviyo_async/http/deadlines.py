"""Deadlines of all requests in flight, kept with a single event loop timer.

A timer set and cancelled for each request (aiohttp sets three or four) costs more than building
the request. Here the one timer is set to the earliest deadline; to postpone a deadline is to store a number,
and the timer finds out when it fires.
"""

from __future__ import annotations

import asyncio
from math import inf
from typing import Any

__all__ = ["Deadline", "DeadlineTimer"]


class Deadline:
    """The deadlines of one request: its task is cancelled at the earlier of two times.

    Args:
        timer: what watches it.
        task: what is cancelled.
        expires_at: see :attr:`expires_at`.
        silence: seconds that it may receive nothing in; None: no limit.
    """

    __slots__ = ("_timer", "cancelling", "expired", "expires_at", "silence", "silent_at", "task")

    def __init__(
        self,
        timer: DeadlineTimer,
        task: asyncio.Task[Any],
        expires_at: float,
        silence: float | None,
    ) -> None:
        self._timer = timer
        self.task = task
        self.expires_at = expires_at
        """When the request must have ended, in loop time."""
        self.silence = silence
        self.silent_at = inf
        """When its next bytes must have been received, in loop time; infinite while none are due."""
        self.expired = False
        self.cancelling = task.cancelling()

    def expect_bytes(self) -> None:
        """Bytes are due from now on, or were received just now."""
        if self.silence is not None:
            self.silent_at = self._timer.time() + self.silence
            self._timer.watch(self.silent_at)

    def expect_nothing(self) -> None:
        """No bytes are due."""
        self.silent_at = inf

    def absorb_cancellation(self) -> bool:
        """Whether the task was cancelled by an expired deadline alone; if so, that is undone."""
        return self.expired and self.task.uncancel() <= self.cancelling


class DeadlineTimer:
    """The deadlines of all requests in flight in one event loop.

    Args:
        loop: the loop, whose time is used.
    """

    __slots__ = ("_deadlines", "_loop", "_timer", "_timer_at", "time")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self.time = loop.time
        self._deadlines: set[Deadline] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = inf

    def start(
        self, total: float | None, silence: float | None, *, expecting: bool = True
    ) -> Deadline:
        """Set deadlines for the running task, until :meth:`stop`.

        Args:
            total: seconds until it must have ended; None: no limit.
            silence: seconds that it may receive nothing in; None: no limit.
            expecting: whether bytes are due already.
        """
        task = asyncio.current_task(self._loop)
        assert task is not None
        expires_at = inf if total is None else self.time() + total
        deadline = Deadline(self, task, expires_at, silence)
        self._deadlines.add(deadline)
        if expecting:
            deadline.expect_bytes()
        self.watch(expires_at)
        return deadline

    def watch(self, due: float) -> None:
        """Look at all deadlines by `due` at the latest, in loop time."""
        if due < self._timer_at:
            self._arm(due)

    def stop(self, deadline: Deadline) -> None:
        """Drop a deadline."""
        # The timer stays as it is: at worst it fires once for nothing.
        self._deadlines.discard(deadline)

    def __len__(self) -> int:
        """How many requests are in flight."""
        return len(self._deadlines)

    def expire_all(self) -> None:
        """Let all deadlines expire now."""
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
