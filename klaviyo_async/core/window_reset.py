"""What is known of the end of the server's current window."""

from __future__ import annotations

from math import ceil, inf
from typing import Protocol

__all__ = ["NEAR", "WindowReset"]

NEAR = 2.0
"""Ends of one window that differ by fewer seconds are noise, not two windows."""

_UNKNOWN = 1 << 60
_GROWTH = 1.5  # others that were held up may want half as much again
_NOISE = 1e-6  # a difference of products that is none


class _Shared(Protocol):
    """A window that others use too."""

    limit: int
    seconds: float
    others: int


class WindowReset:
    """When the server's current window ends, and how many tokens are released then."""

    __slots__ = ("count", "earliest", "latest", "others", "remaining", "remaining_at")

    def __init__(self, earliest: float, latest: float, count: int) -> None:
        self.earliest = earliest
        self.latest = latest
        self.count = count
        self.others = 0
        """How many others have used in this window, as far as the server's answers show."""
        self.remaining = _UNKNOWN
        """The least `RateLimit-Remaining` seen in this window."""
        self.remaining_at = -inf
        """When the answer that said so arrived."""

    def is_at(self, ends: float) -> bool:
        """Whether the window may end then."""
        return self.earliest - NEAR <= ends <= self.latest + NEAR

    def left(self, window: _Shared, now: float) -> int:
        """What is left for us of what the server said was left for all: half of it, and no more
        than what others can do without until the window ends."""
        left, wanted = self.remaining, self._wanted_by_others(window)
        until = max(0.0, self.latest - now) / window.seconds
        owed = ceil(min(wanted * until, wanted - self.others) - _NOISE)
        half = left // 2 if left > 1 else left
        return half if owed <= 0 else min(half, left - owed)

    def left_at(self, window: _Shared, count: int) -> float:
        """When that many are left for us: as the window nears its end, others can do with less."""
        spare = self.remaining - count
        if spare < 0 or (count > 1 and count > self.remaining // 2):
            return self.latest
        return self.latest - spare * window.seconds / max(1.0, self._wanted_by_others(window))

    def _wanted_by_others(self, window: _Shared) -> float:
        """What is left to others of one window: more than they had, as they may have been held up;
        but half of the limit at most."""
        return min(_GROWTH * max(window.others, self.others), window.limit / 2)
