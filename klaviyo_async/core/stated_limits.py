"""What the server states of a bucket: its windows, which of them `RateLimit-*` headers are about, and
that it is full."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from .limit_headers import DAY
from .tiers import WindowLimit

if TYPE_CHECKING:
    from .limit_headers import RateLimitHeaders

__all__ = [
    "AGREEMENT",
    "StatedLimits",
    "daily_window",
    "described_window",
    "is_refusal",
    "stated_windows",
]

AGREEMENT: Final = 3
"""Answers in a row that have to state the same windows before they are believed."""

_MAX_WINDOWS: Final = 6  # of a bucket, whatever the server states

Stated = tuple[tuple[int, int], ...]
"""(quota, seconds) of each window."""


class _Limited(Protocol):
    """A window, or its limit alone."""

    @property
    def limit(self) -> int: ...
    @property
    def seconds(self) -> float: ...


_W = TypeVar("_W", bound=_Limited)


class StatedLimits:
    """Which windows a bucket has: the documented ones, until several answers in a row state others.

    One answer proves little: a gateway in between may have put its own limits on it, and whoever
    believes in a window of a day waits for a day. What is stated no more is forgotten likewise.

    Args:
        documented: the shortest window first.
    """

    __slots__ = ("documented", "heard", "times", "windows")

    def __init__(self, documented: Sequence[WindowLimit]) -> None:
        self.documented = tuple(documented)
        self.windows: tuple[WindowLimit, ...] = self.documented
        """Those that hold, the shortest first."""
        self.heard: Stated = ()
        """What the last answer stated."""
        self.times = AGREEMENT
        """How many answers in a row have."""

    def hear(self, stated: Stated) -> bool:
        """Note what an answer states.

        It need not be told of if it is what was :attr:`heard` before, and that often enough.

        Args:
            stated: empty if the answer states nothing.

        Returns:
            Whether other windows hold from now on.
        """
        self.times = self.times + 1 if stated == self.heard else 1
        self.heard = stated
        if self.times != AGREEMENT:
            return False
        windows = self._windows_of(stated)
        changed, self.windows = windows != self.windows, windows
        return changed

    def _windows_of(self, stated: Stated) -> tuple[WindowLimit, ...]:
        """The windows there are if the server states these: where it knows others than the document,
        those alone; else the documented ones, with the limits that it states."""
        limits: dict[float, int] = {}
        for limit, seconds in stated:
            if limit > 0 < seconds and (seconds in limits or len(limits) < _MAX_WINDOWS):
                limits[float(seconds)] = min(limit, limits.get(seconds, limit))
        documented = {seconds: limit for limit, seconds in self.documented}
        if limits.keys() <= documented.keys():
            limits = documented | limits
        return tuple(WindowLimit(limit, seconds) for seconds, limit in sorted(limits.items()))


def is_refusal(status: int, retry_after: float | None) -> bool:
    """Whether an answer means that the server's limit was hit: 429, or 503 with Retry-After."""
    return status == 429 or (status == 503 and retry_after is not None)


def stated_windows(headers: RateLimitHeaders, windows: Sequence[_Limited]) -> Stated:
    """The windows that an answer states; a limit without its window is the steady one's if `reset`
    shows that it is not the shortest one's.

    Args:
        headers: what the answer says.
        windows: the bucket's, the shortest first.
    """
    limit, reset = headers.limit, headers.reset
    if headers.windows or limit is None or reset is None or (headers.remaining or 0) > limit:
        return headers.windows
    steady = windows[min(1, len(windows) - 1)].seconds
    about_steady = limit > 0 and windows[0].seconds + 1 < reset <= steady + 1
    return ((limit, int(steady)),) if about_steady else ()


def described_window(
    headers: RateLimitHeaders, windows: Sequence[_W], agreed: bool = False
) -> _W | None:
    """The window that `remaining` and `reset` are about; None if they are about none.

    The documentation says that it is the steady one; recorded answers name the limit of the one that
    they are about first. So: the one that is stated with this limit, unless the numbers cannot be
    about it; where none is, the steady one.

    Args:
        headers: what the answer says.
        windows: the bucket's, the shortest first.
        agreed: whether their limits are known to be those that the answer states.
    """
    limit, stated, remaining, reset, _, _ = headers
    for window in windows:
        if limit == window.limit and (agreed or not stated or (limit, window.seconds) in stated):
            if remaining is None:
                if reset is None:
                    return None
            elif remaining > window.limit:
                continue
            if reset is None or reset <= window.seconds + 1:
                return window
    return _likely_window(headers, windows)


def _likely_window(headers: RateLimitHeaders, windows: Sequence[_W]) -> _W | None:
    """The same where the bucket has no window with the limit that is named first."""
    limit, stated, remaining, reset, _, _ = headers
    if reset is None and remaining is None:
        return None
    fits = [window for window in windows if reset is None or reset <= window.seconds + 1]
    if limit is not None and limit >= (remaining or 0):
        for window in fits:
            if (limit, window.seconds) in stated:
                return window  # the document has another limit for it
    steady = windows[min(1, len(windows) - 1)]
    known = not stated or any(seconds == steady.seconds for _, seconds in stated)
    return steady if steady in fits and known else None


def daily_window(windows: Sequence[_W]) -> _W | None:
    """The window of a day, if there is one."""
    return windows[-1] if windows[-1].seconds == DAY else None
