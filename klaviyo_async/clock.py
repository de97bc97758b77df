"""Clocks: the system's, and the protocol that a virtual one for tests implements.

Nothing in the package reads a clock by itself: it is given a :class:`Clock`, so that tests, also
a user's, can replace it, see :mod:`klaviyo_async.testing`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Protocol

__all__ = ["SYSTEM_CLOCK", "Clock", "SystemClock", "Timer"]


class Timer(Protocol):
    """A pending call made by :meth:`Clock.call_later`."""

    def cancel(self) -> None:
        """Drop the call; without effect if it was made already."""


class Clock(Protocol):
    """Tells the time, suspends tasks, and sets timers."""

    def monotonic(self) -> float:
        """Seconds since some fixed moment; never goes back."""
        ...

    def wall(self) -> float:
        """Seconds since 1970-01-01 UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Suspend the calling task.

        Args:
            seconds: for how long; zero or less still yields to the event loop once.
        """

    def call_later(self, delay: float, callback: Callable[..., Any], *args: Any) -> Timer:
        """Call a function later in the running event loop.

        Args:
            delay: seconds until then.
            callback: the function.
            args: its positional arguments.

        Returns:
            What cancels the call.

        Raises:
            RuntimeError: no event loop is running.
        """
        ...


class SystemClock:
    """The machine's clocks and the running event loop's timers."""

    __slots__ = ()

    monotonic = staticmethod(time.monotonic)
    wall = staticmethod(time.time)

    async def sleep(self, seconds: float) -> None:
        """See :meth:`Clock.sleep`."""
        # Imported here because asyncio alone would use up the import budget of the package.
        import asyncio

        await asyncio.sleep(seconds)

    def call_later(self, delay: float, callback: Callable[..., Any], *args: Any) -> Timer:
        """See :meth:`Clock.call_later`."""
        import asyncio

        return asyncio.get_running_loop().call_later(delay, callback, *args)

    def __repr__(self) -> str:
        return "SystemClock()"


SYSTEM_CLOCK = SystemClock()
"""The clock used where none is given."""
