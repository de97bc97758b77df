"""What became of the events, as it happens and in the end."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..calls.hooks import Call, Hooks
from ..core.tiers import WindowLimit

__all__ = ["IngestReport", "RequestCounter"]


@define
class IngestReport:
    """Counts of one ingestion; up to date at any time while it runs."""

    accepted: int = 0
    """Events taken in: in memory, or in the spool."""
    resumed: int = 0
    """Events found in the spool at the start."""
    sent: int = 0
    """Events in requests, once for each request."""
    delivered: int = 0
    """Events that Klaviyo has accepted."""
    duplicates: int = 0
    """Events with the `unique_id` of an earlier one of the same profile, not sent again."""
    rejected: int = 0
    """Events that Klaviyo refused, or that were not fit to be sent; see the dead letters."""
    retried: int = 0
    """Requests repeated."""
    requests: int = 0
    """Requests made."""
    jobs: int = 0
    """Bulk jobs among them."""
    throttled: int = 0
    """Requests refused with 429."""
    pending: int = 0
    """Events accepted and not yet settled."""
    seconds: float = 0.0
    """From the first event accepted to the last one settled."""
    quota: float = 0.0
    """Bulk jobs as a share of what their tier allows in that time, 0 to 1; single requests, where
    that is more."""
    interrupted: bool = False
    """Whether it ended before its source did."""
    unsent: list[dict[str, Any]] = field(factory=list, repr=False)
    """Events that were taken in, or from a source, and not sent, and that no spool keeps."""

    @property
    def events_per_second(self) -> float:
        """Events delivered per second."""
        return self.delivered / self.seconds if self.seconds > 0 else 0.0

    def update(
        self,
        seconds: float,
        bulk: tuple[WindowLimit, ...],
        singles: int,
        single: tuple[WindowLimit, ...],
    ) -> None:
        """Note how long it has taken so far.

        Args:
            seconds: since the first event.
            bulk: windows of the tier of bulk jobs.
            singles: requests of one event each.
            single: windows of their tier.
        """
        self.seconds = seconds
        self.quota = max(_share(self.jobs, seconds, bulk), _share(singles, seconds, single))


def _share(count: int, seconds: float, windows: tuple[WindowLimit, ...]) -> float:
    # In any time there are windows that have begun, and one of each kind more than ended.
    most = min(window.limit * (seconds // window.seconds + 1) for window in windows)
    return min(1.0, count / most)


class RequestCounter(Hooks):
    """Counts requests."""

    def __init__(self, report: IngestReport) -> None:
        self._report = report

    def on_attempt(self, call: Call) -> None:
        """One more."""
        self._report.requests += 1

    def on_retry(self, call: Call, error: Any, delay: float) -> None:
        """One to be repeated."""
        self._report.retried += 1

    def on_throttled(self, call: Call, response: Any, retry_after: float | None) -> None:
        """One refused."""
        if response.status == 429:
            self._report.throttled += 1
