"""What became of the records of one run, as it happens and in the end."""

from __future__ import annotations

from typing import Any, Final

from attrs import define, field

from ..core.codec.encoder import decoded
from ..core.tiers import WindowLimit
from .dead_letters import DeadLetter

__all__ = ["KEPT", "Report", "SubmittedJob"]

KEPT: Final = 1000
"""Rejections that a report holds; the dead letters hold all of them."""


@define
class SubmittedJob:
    """A job that Klaviyo has taken."""

    type: str
    """Its JSON:API type, e.g. `profile-bulk-import-job`."""
    id: str | None
    """None where Klaviyo does not say; such jobs cannot be followed."""
    records: int
    """Records in it."""
    status: str | None = None
    """The last one known."""
    over: bool = False
    """Whether it was followed to its end, and its errors were read."""
    partial_failure: tuple[str, ...] = ()
    """Fields that Klaviyo did not take, of some of the records; it took the rest."""
    problem: str | None = None
    """Why it could not be followed, or its errors not be read, if so."""


@define
class Report:
    """Counts of one run, of events or of records in bulk; up to date at any time while it runs.

    Every record accepted is in `submitted`, `rejected`, `pending` or `unsent`; in the first two if
    a job has rejected it.
    """

    read: int = 0
    """Records taken from the source."""
    accepted: int = 0
    """Records taken in, as fit to be sent: in memory, or in the spool."""
    resumed: int = 0
    """Records found in the spool at the start."""
    sent: int = 0
    """Records in requests, once for each request."""
    submitted: int = 0
    """Records that Klaviyo has taken, alone or in a batch."""
    delivered: int = 0
    """Records that Klaviyo has done with: events that it took, records whose job has finished with
    them. Where a job cannot be followed, as subscribing cannot, its records are never counted
    here."""
    skipped: int = 0
    """Records that jobs had nothing to do for."""
    duplicates: int = 0
    """Events with the `unique_id` of an earlier one of the same profile, not sent again."""
    dropped: int = 0
    """Records that were not to be sent: `before_send` gave None for them, or the client is disabled."""
    turned_away: int = 0
    """Events that `post` did not take, as there was no room or no delivery any more; not in `accepted`."""
    rejected: int = 0
    """Records that were not fit to be sent, or that Klaviyo refused, at once or in the job; see the
    dead letters."""
    uncertain: int = 0
    """Records of `rejected` and `unsent` that Klaviyo may have taken all the same: their request
    has had no answer."""
    partial: int = 0
    """Records of `submitted` that Klaviyo took, but maybe not some field of them, such as an invalid
    phone number: it does not say which ones of a batch, so all that have the field count."""
    partial_answers: int = 0
    """Answers that said so: at least as many records are concerned, and at most `partial`."""
    unexplained: int = 0
    """Records that jobs say have failed, without saying which."""
    lost: int = 0
    """Records that the source had handed out before, and has no more: entries that were trimmed from a Redis
    stream before they were acknowledged. Some may have been delivered."""
    pending: int = 0
    """Records accepted and not yet settled."""
    rejections: list[DeadLetter] = field(factory=list, repr=False)
    """The first thousand, of a run that has a source; a sink of one's own keeps none."""
    partials: list[DeadLetter] = field(factory=list, repr=False)
    """The first thousand of `partial`, each with its `partial` fields; they are delivered."""
    batches: int = 0
    """Requests of many records among `requests`."""
    jobs: list[SubmittedJob] = field(factory=list, repr=False)
    """Jobs that were taken, in the order they were made in; bulk jobs of events are not listed, as
    nothing tells how they are doing."""
    requests: int = 0
    """Requests made, those about the jobs' progress included."""
    retries: int = 0
    """Requests repeated."""
    throttled: int = 0
    """Requests refused with 429."""
    seconds: float = 0.0
    """From the beginning, of a run that has a source, or from the first record accepted, to the last
    one settled."""
    quota: float = 0.0
    """Requests as a share of what their tier allows in that time, 0 to 1."""
    interrupted: bool = False
    """Whether it ended before its source did, or before all was followed."""
    suspended: str | None = None
    """Why delivery is suspended, or was in the end: what Klaviyo refuses the credentials with, while a
    spool keeps what is accepted; None: it is not."""
    suspensions: int = 0
    """How often that has begun."""
    unsent_raw: list[bytes] = field(factory=list, repr=False)
    """The same as `unsent`, encoded."""

    @property
    def unsent(self) -> list[dict[str, Any]]:
        """Records that were taken in, or from a source, and not sent, and that no spool keeps; as
        they would have been sent, fit to be given again. A source that is told of what is settled
        gives them again by itself."""
        return [decoded(raw) for raw in self.unsent_raw]

    @property
    def running(self) -> list[SubmittedJob]:
        """Jobs that can be followed and were not, or not to their end."""
        return [job for job in self.jobs if job.id is not None and not job.over]

    @property
    def records_per_second(self) -> float:
        """Records submitted per second."""
        return self.submitted / self.seconds if self.seconds > 0 else 0.0

    def tick(
        self,
        seconds: float,
        batch: tuple[WindowLimit, ...],
        singles: int,
        single: tuple[WindowLimit, ...],
    ) -> None:
        """Note how long it has taken so far.

        Args:
            seconds: since the beginning.
            batch: windows of the tier of batches.
            singles: requests of one record each.
            single: windows of their tier.
        """
        self.seconds = seconds
        self.quota = max(_share(self.batches, seconds, batch), _share(singles, seconds, single))


def _share(count: int, seconds: float, windows: tuple[WindowLimit, ...]) -> float:
    if not count:
        return 0.0
    # In any time there are windows that have begun, and one of each kind more than ended.
    most = min([window.limit * (seconds // window.seconds + 1) for window in windows])
    return min(1.0, count / most)
