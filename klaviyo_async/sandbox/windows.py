"""Rate limits as strict fixed windows: no request beyond a limit is let through."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, get_args

from ..core.limit_headers import DAY
from ..core.tiers import tier_for

if TYPE_CHECKING:
    from klaviyo_openapi._runtime import Operation


LimitHeaders = Literal["live", "switching", "steady", "none"]
"""Which window the headers are about: the second, as recorded of the real API; whichever has least left;
the minute, as documented; or there are none."""
LIMIT_HEADERS: Final[tuple[str, ...]] = get_args(LimitHeaders)


class WindowDecision(NamedTuple):
    """Whether a request is let through, and the headers that say so."""

    admitted: bool
    headers: dict[str, str]


class WindowUsage(NamedTuple):
    """How much of a window is used."""

    account: str
    operation: str
    limit: int
    seconds: float
    """Length of the window: of the real one, whatever the scale."""
    used: int
    reset_in: float
    """Seconds until it is empty again."""


class _Window:
    __slots__ = ("count", "index", "limit", "phase", "seconds", "span")

    def __init__(self, limit: int, seconds: float, span: float, phase: float) -> None:
        self.limit = limit
        self.seconds = seconds
        self.span = span
        self.phase = phase
        self.index = -1
        self.count = 0

    def roll_over(self, now: float) -> None:
        index = math.floor((now + self.phase) / self.span)
        if index != self.index:
            self.index, self.count = index, 0

    def left(self) -> int:
        return max(0, self.limit - self.count)

    def state(self, now: float) -> tuple[int, float]:
        """What is used, and seconds until the window is over."""
        index = math.floor((now + self.phase) / self.span)
        left = (index + 1) * self.span - self.phase - now
        return (self.count if index == self.index else 0), left

    def reset_in(self, now: float) -> float:
        return (self.index + 1) * self.span - self.phase - now


class FixedWindows:
    """The quota of every account and operation.

    Args:
        scale: length of a window relative to the real one; 0.01 makes a minute 0.6 s.
        phase: seconds by which all windows are shifted; None: each by a random amount.
        count_throttled: whether a rejected request uses up quota too.
        seed: of the random phases.
        headers: which window they are about.

    Raises:
        ValueError: there are no such headers.
    """

    def __init__(
        self,
        *,
        scale: float,
        phase: float | None,
        count_throttled: bool,
        seed: int,
        headers: LimitHeaders = "live",
    ) -> None:
        if headers not in LIMIT_HEADERS:
            raise ValueError(f"limit_headers must be one of {', '.join(LIMIT_HEADERS)}")
        self._form = headers
        self._scale = scale
        self._phase = phase
        self._count_throttled = count_throttled
        self._random = random.Random(seed)  # noqa: S311 - phases of windows are no secret
        self._buckets: dict[tuple[str, str, object], list[_Window]] = {}

    def admit(
        self, account: str, operation: Operation, query: Mapping[str, Any], now: float
    ) -> WindowDecision:
        """Count a request that arrives at `now`, or reject it."""
        tier, limits = tier_for(operation, query)
        key = (account, operation.name, tier)
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = [
                self._window(window.limit, window.seconds) for window in limits
            ]
        for window in bucket:
            window.roll_over(now)
        full = [window for window in bucket if window.count >= window.limit]
        if not full or self._count_throttled:
            for window in bucket:
                window.count += 1
        if full:
            wait = max(window.reset_in(now) for window in full)
            return WindowDecision(False, {"Retry-After": self._seconds(wait)})
        return WindowDecision(True, self._headers(bucket, now))

    def usage(self, now: float) -> list[list[WindowUsage]]:
        """What is used of each bucket at `now`: all its windows, shortest first. It changes nothing."""
        return [
            [
                WindowUsage(
                    account,
                    operation,
                    window.limit,
                    window.seconds,
                    *window.state(now),
                )
                for window in bucket
            ]
            for (account, operation, _), bucket in self._buckets.items()
        ]

    def reset(self) -> None:
        """Forget all counts."""
        self._buckets.clear()

    def _window(self, limit: int, seconds: float) -> _Window:
        span = seconds * self._scale
        phase = self._random.random() * span if self._phase is None else self._phase
        return _Window(limit, seconds, span, phase)

    def _headers(self, bucket: list[_Window], now: float) -> dict[str, str]:
        if self._form == "none":
            return {}
        listed = ", ".join(f"{window.limit};w={window.seconds:g}" for window in bucket)
        if self._form == "steady":
            about = bucket[1] if len(bucket) > 1 else bucket[0]
            reset = self._seconds(about.reset_in(now))
        else:
            about = bucket[0]
            if self._form == "switching":
                about = min(bucket, key=_Window.left)
            reset = self._seconds(about.reset_in(now), math.floor)
        found = {
            "RateLimit-Limit": f"{about.limit}, {listed}",
            "RateLimit-Remaining": str(about.left()),
            "RateLimit-Reset": reset,
        }
        if bucket[-1].seconds == DAY and self._form != "steady":
            found["RateLimit-Remaining-Daily"] = str(bucket[-1].left())
            found["RateLimit-Reset-Daily"] = self._seconds(bucket[-1].reset_in(now), math.floor)
        return found

    def _seconds(self, wait: float, rounded: Callable[[float], int] = math.ceil) -> str:
        # Whole seconds would be longer than a whole window on a scaled clock.
        return str(rounded(wait)) if self._scale == 1.0 else f"{wait:.3f}"
