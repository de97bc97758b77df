"""How jobs, and the filling of jobs, can end badly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import InvalidRequest, KlaviyoError

if TYPE_CHECKING:
    from .report import BulkReport
    from .state import JobState

__all__ = ["BulkStopped", "InvalidRecord", "JobFailed"]


class JobFailed(KlaviyoError):  # noqa: N818
    """A job is over, and was cancelled or has failed."""

    state: JobState | None
    """What it said last."""

    def __init__(self, message: str = "", *, state: JobState | None = None) -> None:
        super().__init__(message)
        self.state = state

    @property
    def resource(self) -> Any:
        """The job as Klaviyo showed it last."""
        return self.state.resource if self.state is not None else None


class BulkStopped(KlaviyoError):  # noqa: N818
    """Records cannot be sent any more; why is in `__cause__`.

    Jobs that Klaviyo has taken go on without us: `report.jobs` lists them, and `report.unsent`
    the records that were read and are in none of them.
    """

    report: BulkReport | None

    def __init__(self, message: str = "", *, report: BulkReport | None = None) -> None:
        super().__init__(message)
        self.report = report


class InvalidRecord(InvalidRequest):
    """A record that Klaviyo would not take; never raised to callers, who find it in the report."""

    field: str | None
    """What is wrong with it, by name."""

    def __init__(self, message: str = "", *, field: str | None = None) -> None:
        super().__init__(message)
        self.field = field
