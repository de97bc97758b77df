"""How long failure may go on: from the beginning of the first request that failed, however long it took."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .counting import CountedCall, RequestCounts

if TYPE_CHECKING:
    from ..clock import Clock
    from ..core.request import Request
    from .options import Settings

__all__ = ["Patience", "PatientCall"]

_LAST: Final = 5.0
"""Seconds that the last request, made when time is up, has for its answer."""


class Patience:
    """Seconds without a success after which to end.

    Args:
        clock: tells the time.
        seconds: how many; None: without end.
    """

    def __init__(self, clock: Clock, seconds: float | None) -> None:
        self.seconds = float("inf") if seconds is None else seconds
        self.clock = clock
        self.since: float | None = None
        """When the first request was begun that has failed; None: none has, since the last success."""
        self._succeeded = float("-inf")

    def succeeded(self) -> None:
        """A request has succeeded."""
        self.since = None
        self._succeeded = self.clock.monotonic()

    def failed(self, began: float | None) -> None:
        """A request has failed.

        Args:
            began: when it was begun, by the monotonic clock; None: it never was.
        """
        began = self.clock.monotonic() if began is None else max(began, self._succeeded)
        self.since = began if self.since is None else min(began, self.since)

    def left(self, began: float | None = None) -> float:
        """Seconds left for a success.

        Args:
            began: when the request was begun that may be the first to fail; None: now.
        """
        now = self.clock.monotonic()
        since = self.since
        if since is None:
            since = now if began is None else max(began, self._succeeded)
        return since + self.seconds - now


class PatientCall(CountedCall):
    """A counted call that does not outlast what is left; time in which it waits for quota is its own.

    Args:
        request: see :class:`CountedCall`.
        settings: likewise.
        counts: likewise.
        patience: says what is left.
    """

    __slots__ = ("_patience", "since")

    since: float | None
    """When it was begun: its first request, or the first since one was throttled with 429."""

    def __init__(
        self, request: Request, settings: Settings, counts: RequestCounts, patience: Patience
    ) -> None:
        super().__init__(request, settings, counts)
        self._patience = patience
        self.since = None

    def sending(self) -> None:
        """A request is about to be sent, and has what is left."""
        super().sending()
        patience, now = self._patience, self._patience.clock.monotonic()
        if self.since is None:
            self.since = now
        # 0: the first failure is the last, whenever it comes.
        if patience.seconds in (0.0, float("inf")):
            return
        left = max(patience.left(self.since), min(_LAST, patience.seconds))
        self.timeout = self.settings.timeout.within(left)
        end = now + left
        self.deadline = end if self.deadline is None else min(end, self.deadline)

    def failed(self) -> None:
        """It has, and not for what was in it."""
        self._patience.failed(self.since)

    def refused(self) -> None:
        """The server works, and wants fewer requests: waiting for quota is no failure."""
        super().refused()
        self.since = None
        if self.settings.deadline is None:
            self.deadline = None
