"""Requests counted as they are made, for whoever reports on many calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from .hooks import Call, Hooks
from .state import CallState

if TYPE_CHECKING:
    from ..core.request import Request
    from ..core.response import RawResponse
    from ..errors import KlaviyoError
    from .options import Settings

__all__ = ["CountedCall", "RequestCounter", "RequestCounts"]


class RequestCounts(Protocol):
    """Where they are counted."""

    requests: int
    """Requests made."""
    retries: int
    """Requests repeated."""
    throttled: int
    """Requests refused with 429."""


class RequestCounter(Hooks):
    """Counts the requests of calls.

    Args:
        counts: where.
    """

    def __init__(self, counts: RequestCounts) -> None:
        self._counts = counts

    def on_attempt(self, call: Call) -> None:
        """One more."""
        self._counts.requests += 1

    def on_retry(self, call: Call, error: KlaviyoError, delay: float) -> None:
        """One to be repeated."""
        self._counts.retries += 1

    def on_throttled(self, call: Call, response: RawResponse, retry_after: float | None) -> None:
        """One refused."""
        if response.status == 429:
            self._counts.throttled += 1


class CountedCall(CallState):
    """A call whose requests are counted, at a tenth of what a hook costs each.

    Args:
        request: see :class:`CallState`.
        settings: likewise.
        counts: where.
    """

    __slots__ = ("_counts",)

    def __init__(self, request: Request, settings: Settings, counts: RequestCounts) -> None:
        self._counts = counts
        super().__init__(request, settings)

    def sending(self) -> None:
        """One more."""
        self.attempts += 1
        self._counts.requests += 1
        self._counts.retries += self.attempts > 1

    def refused(self) -> None:
        """One more."""
        self._counts.throttled += 1
