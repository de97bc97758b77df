"""How records are to be sent in bulk."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..pipeline.options import PipelineOptions, PipelineSettings
from .follow import Following

__all__ = ["BulkOptions", "BulkSettings"]


class BulkOptions(PipelineOptions, total=False):
    """The same, as keyword arguments; see :class:`BulkSettings`."""

    follow: bool
    timeout: float | None
    min_delay: float
    max_delay: float
    signals: bool | None


@frozen(kw_only=True)
class BulkSettings(PipelineSettings):
    """What `import_profiles` and its like take, beside what :class:`PipelineSettings` says; each batch
    under way keeps its records in memory, up to 5 MB of profiles.

    Args:
        follow: wait for the jobs' ends, and fetch what they say of single records. Without it,
            the report lists jobs that were taken.
        timeout: seconds that following one job may take; it is listed with a `problem` then.
        min_delay: seconds before the first look at a job.
        max_delay: longest pause between two looks, in seconds.
        signals: handle SIGINT and SIGTERM; None: those that nobody else handles.

    Raises:
        ConfigurationError: one of them cannot be.
    """

    positive: ClassVar[tuple[str, ...]] = ("linger",)

    linger: float | None = 10.0
    give_up_after: float | None = 600.0
    follow: bool = True
    timeout: float | None = None
    min_delay: float = 1.0
    max_delay: float = 30.0
    signals: bool | None = None

    def following(self) -> Following:
        """How each job is followed.

        Raises:
            ConfigurationError: one of the times cannot be.
        """
        return Following(
            timeout=self.timeout,
            min_delay=self.min_delay,
            max_delay=self.max_delay,
            give_up_after=self.give_up_after,
        )
