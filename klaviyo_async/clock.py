"""Where time comes from.

Nothing in the package reads a clock by itself: it is given a :class:`Clock`, so that a test
(or a user's test) can put a virtual one in its place, see :mod:`klaviyo_async.testing`.
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
    """A source of time and of pauses."""

    def monotonic(self) -> float:
        """Seconds since some fixed moment; never goes back."""
        ...

    def wall(self) -> float:
        """Seconds since 1970-01-01 UTC."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Suspend the calling task for `seconds`; zero or less still yields once."""

    def call_later(self, delay: float, callback: Callable[..., Any], *args: Any) -> Timer:
        """Call `callback(*args)` in the running event loop after `delay` seconds.

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
        """Suspend the calling task for `seconds`; zero or less still yields once."""
        # Imported here because asyncio alone would use up the import budget of the package.
        import asyncio

        await asyncio.sleep(seconds)

    def call_later(self, delay: float, callback: Callable[..., Any], *args: Any) -> Timer:
        """Call `callback(*args)` in the running event loop after `delay` seconds.

        Raises:
            RuntimeError: no event loop is running.
        """
        import asyncio

        return asyncio.get_running_loop().call_later(delay, callback, *args)

    def __repr__(self) -> str:
        return "SystemClock()"


SYSTEM_CLOCK = SystemClock()
"""The clock used where none is given."""
