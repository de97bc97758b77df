"""What an answer says of a bucket: that it is full, and which window its `RateLimit-*` headers are about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

if TYPE_CHECKING:
    from .limit_headers import RateLimitHeaders

__all__ = ["MAX_WINDOWS", "described_window", "is_refusal", "states_bare_limit"]

MAX_WINDOWS: Final = 6
"""Windows of a bucket at most, whatever the server states."""


class _Limited(Protocol):
    """A window, or its limit alone."""

    @property
    def limit(self) -> int: ...
    @property
    def seconds(self) -> float: ...


_W = TypeVar("_W", bound=_Limited)


def is_refusal(status: int, retry_after: float | None) -> bool:
    """Whether an answer means that the server's limit was hit: 429, or 503 with Retry-After."""
    return status == 429 or (status == 503 and retry_after is not None)


def described_window(headers: RateLimitHeaders, windows: Sequence[_W]) -> _W | None:
    """The window that `remaining` and `reset` are about; None if they are about none.

    The documentation says that it is the steady one; answers seen in the wild name the limit of the
    window that binds. So: the one that has this limit, unless the numbers cannot be about it;
    otherwise the steady one.

    Args:
        headers: what the answer says.
        windows: the bucket's, the shortest first.
    """
    limit, _, remaining, reset = headers[:4]
    if reset is None and remaining is None:
        return None
    found = None
    for place, window in enumerate(windows):
        if reset is not None and reset > window.seconds + 1:
            continue
        if limit is not None and window.limit == limit >= (remaining or 0):
            return window
        if place == 1 or len(windows) == 1:
            found = window
    return found


def states_bare_limit(headers: RateLimitHeaders, shortest: float) -> bool:
    """Whether `limit`, stated without its window, is that of the window described: `reset` shows
    that it is not the shortest window's.

    Args:
        headers: what the answer says.
        shortest: seconds of the bucket's shortest window.
    """
    limit, windows, remaining, reset = headers[:4]
    if windows or limit is None or limit < 1 or (remaining is not None and remaining > limit):
        return False
    return reset is not None and reset > shortest + 1
