"""How delivery can end badly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..deferred import Deferred
from ..errors import ApiError, KlaviyoError

if TYPE_CHECKING:
    from . import report as reports
else:
    reports = Deferred(".report", __package__)

__all__ = ["BufferFull", "DeliveryStopped", "RecordRejected"]


class RecordRejected(KlaviyoError):  # noqa: N818
    """Klaviyo did not take a record that had been accepted for sending."""

    unique_id: str
    """The record's."""
    errors: tuple[ApiError, ...]
    """What the server said is wrong."""

    def __init__(
        self, message: str = "", *, unique_id: str = "", errors: tuple[ApiError, ...] = ()
    ) -> None:
        super().__init__(message)
        self.unique_id = unique_id
        self.errors = errors


class DeliveryStopped(KlaviyoError):  # noqa: N818
    """Records cannot be sent any more, or were not sent in time; why is in `__cause__`.

    Those that were accepted are in the spool, if there is one, or in `unsent`. Jobs that Klaviyo
    has taken go on without us: `report.jobs` lists them.
    """

    report: reports.Report | None
    """What became of the records until then."""

    def __init__(self, message: str = "", *, report: reports.Report | None = None) -> None:
        super().__init__(message)
        self.report = report

    @property
    def unsent(self) -> list[dict[str, Any]]:
        """Records that were accepted, or taken from a source, and not sent, as they would have been
        sent; each event has its `unique_id`."""
        return [] if self.report is None else self.report.unsent


class BufferFull(DeliveryStopped):
    """There is no room for another event now, and `on_full="raise"` says not to wait for it."""


def not_delivered(count: int, noun: str, cause: str | None, *, kept: bool, unsent: int = 0) -> str:
    """Says how much was not sent, and why.

    Args:
        count: records that were not sent.
        noun: what one of them is called.
        cause: why; None: nobody knows of a reason.
        kept: whether a spool keeps them.
        unsent: records beside them that the spool could not keep.
    """
    if unsent:
        many = f"{noun} that was" if unsent == 1 else f"{noun}s that were"
        rest = f"{unsent:,} {many} posted could not be kept in the spool, see `unsent`"
        return f"{not_delivered(count, noun, cause, kept=kept)}; {rest}" if count or cause else rest
    what = f"{count:,} {noun}{'s' if count != 1 else ''}"
    verb = "is" if count == 1 else "are"
    text = (
        f"{what} {verb} kept in the spool"
        if kept
        else f"{what} {'was' if count == 1 else 'were'} not sent"
    )
    if cause is None:
        return text
    return f"{cause}; {text}" if count else cause
