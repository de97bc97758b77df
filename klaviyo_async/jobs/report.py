"""What became of the records, as it happens and in the end."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from attrs import define, field

from ..calls.hooks import Call, Hooks
from .rejections import Rejection

__all__ = ["KEPT", "BulkReport", "RequestCounter", "SubmittedJob"]

KEPT: Final = 1000
"""Rejections that a report holds; the dead letters hold all of them."""


@define
class SubmittedJob:
    """A job that Klaviyo has taken."""

    type: str
    id: str | None
    """None where Klaviyo does not say; such jobs cannot be followed."""
    records: int
    """Records in it."""
    status: str | None = None
    """The last one known."""
    over: bool = False
    """Whether it was followed to its end, and its errors were read."""
    problem: str | None = None
    """Why it could not be followed, or its errors not be read, if so."""


@define
class BulkReport:
    """Counts of one run; up to date at any time while it runs.

    Every record read is in `submitted`, `rejected` or `unsent`; in the first two if a job has
    rejected it.
    """

    read: int = 0
    """Records taken from the source."""
    accepted: int = 0
    """Those of them that were fit to be sent."""
    submitted: int = 0
    """Records in jobs that Klaviyo has taken."""
    done: int = 0
    """Records that jobs have finished: imported, suppressed. Where a job cannot be followed, as
    subscribing cannot, its records are never counted here."""
    skipped: int = 0
    """Records that jobs had nothing to do for."""
    rejected: int = 0
    """Records that were not fit to be sent, or that Klaviyo refused, at once or in the job."""
    uncertain: int = 0
    """Records of `rejected` and `unsent` that may be in a job all the same: their request has had
    no answer."""
    unexplained: int = 0
    """Records that jobs say have failed, without saying which."""
    rejections: list[Rejection] = field(factory=list, repr=False)
    """The first thousand."""
    jobs: list[SubmittedJob] = field(factory=list, repr=False)
    """In the order they were made in."""
    requests: int = 0
    """Requests made, those about the jobs' progress included."""
    retries: int = 0
    """Requests repeated."""
    throttled: int = 0
    """Requests refused with 429."""
    seconds: float = 0.0
    """Since the beginning."""
    interrupted: bool = False
    """Whether it ended before everything was sent and followed."""
    unsent_raw: list[bytes] = field(factory=list, repr=False)
    """The same as `unsent`, encoded."""

    @property
    def unsent(self) -> list[dict[str, Any]]:
        """Records that were accepted, as they would have been sent, and are in no job, as far as is
        known; empty unless the run was interrupted. A source that is told of what is over gives
        them again."""
        return [msgspec.json.decode(raw) for raw in self.unsent_raw]

    @property
    def running(self) -> list[SubmittedJob]:
        """Jobs that can be followed and were not, or not to their end."""
        return [job for job in self.jobs if job.id is not None and not job.over]

    @property
    def records_per_second(self) -> float:
        """Records submitted per second."""
        return self.submitted / self.seconds if self.seconds > 0 else 0.0


class RequestCounter(Hooks):
    """Counts requests."""

    def __init__(self, report: BulkReport) -> None:
        self._report = report

    def on_attempt(self, call: Call) -> None:
        """One more."""
        self._report.requests += 1

    def on_retry(self, call: Call, error: Any, delay: float) -> None:
        """One to be repeated."""
        self._report.retries += 1

    def on_throttled(self, call: Call, response: Any, retry_after: float | None) -> None:
        """One refused."""
        if response.status == 429:
            self._report.throttled += 1
