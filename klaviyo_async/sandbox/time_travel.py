"""The sandbox's clock: another one, which tests set forward instead of waiting."""

from __future__ import annotations

import datetime as dt
import math

from ..clock import SYSTEM_CLOCK, Clock

__all__ = ["SandboxClock"]


class SandboxClock:
    """Tells the time that the sandbox goes by: that of a clock, and what it was advanced by.

    Windows, jobs, tokens and all times that are stored follow it. Delays of answers do not: they
    are real, and so are the times in the signatures of webhooks, which receivers hold against their own.

    Args:
        base: what it advances with.
    """

    __slots__ = ("_base", "offset")

    def __init__(self, base: Clock = SYSTEM_CLOCK) -> None:
        self._base = base
        self.offset = 0.0
        """Seconds that it was advanced by."""

    def monotonic(self) -> float:
        """Seconds since some fixed moment; never goes back."""
        return self._base.monotonic() + self.offset

    def wall(self) -> float:
        """Seconds since 1970-01-01 UTC."""
        return self._base.wall() + self.offset

    def now(self) -> dt.datetime:
        """The time, of UTC."""
        return dt.datetime.fromtimestamp(self.wall(), dt.UTC)

    def advance(self, seconds: float) -> dt.datetime:
        """Set it forward.

        Args:
            seconds: by how much; 0 or more.

        Returns:
            The time that it is then.

        Raises:
            ValueError: they are negative, not finite, or lead behind the year 9999.
        """
        if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
            raise TypeError(f"advance takes seconds, not {seconds!r}")
        if not math.isfinite(seconds) or seconds < 0:
            raise ValueError(f"advance takes 0 seconds or more, not {seconds!r}")
        try:
            now = dt.datetime.fromtimestamp(self.wall() + seconds, dt.UTC)
        except (OverflowError, ValueError, OSError):
            raise ValueError(f"{seconds!r} seconds lead behind the year 9999") from None
        self.offset += seconds
        return now
