"""How jobs can end badly."""

from __future__ import annotations

from typing import Any

from ..errors import KlaviyoError
from .state import JobState

__all__ = ["JobFailed"]


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
