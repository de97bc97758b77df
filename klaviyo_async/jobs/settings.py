"""How records are to be sent in bulk."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from attrs import field, fields, frozen

from ..errors import ConfigurationError
from ..pipeline.dead_letters import synchronous
from .follow import Following
from .rejections import DeadLetters
from .report import BulkReport

if TYPE_CHECKING:
    from ..core.runtime import Options

__all__ = ["BulkOptions", "BulkSettings"]


class BulkOptions(TypedDict, total=False):
    """The same, as keyword arguments; see :class:`BulkSettings`."""

    concurrency: int
    follow: bool
    linger: float | None
    timeout: float | None
    min_delay: float
    max_delay: float
    give_up_after: float | None
    dead_letters: DeadLetters | str | os.PathLike[str] | None
    on_progress: Callable[[BulkReport], object] | None
    report: BulkReport | None
    options: Options | None


@frozen(kw_only=True)
class BulkSettings:
    """What `import_profiles` and its like take.

    Args:
        concurrency: jobs at a time at most, from the moment that they are sent to their end. Each
            keeps its records in memory: up to 5 MB of profiles.
        follow: wait for the jobs' ends, and fetch what they say of single records. Without it,
            the report lists jobs that were taken.
        linger: seconds that records wait for the source to give more of them, before they are sent
            in a job that is not full; None: until it ends.
        timeout: seconds that following one job may take; it is listed with a `problem` then.
        min_delay: seconds before the first look at a job.
        max_delay: longest pause between two looks, in seconds.
        give_up_after: seconds without an answer after which the run ends; None: never.
        dead_letters: path of a file, or a function, for records that were not taken.
        on_progress: called with the report each time that something has happened.
        report: counts to go on with, or to look at if the run is cancelled; None: new ones.
        options: settings of the requests, as of any call; by default they go in the `bulk` lane.

    Raises:
        ConfigurationError: one of them cannot be.
    """

    concurrency: int = 16
    follow: bool = True
    linger: float | None = 10.0
    timeout: float | None = None
    min_delay: float = 1.0
    max_delay: float = 30.0
    give_up_after: float | None = 600.0
    dead_letters: DeadLetters | str | os.PathLike[str] | None = None
    on_progress: Callable[[BulkReport], object] | None = None
    report: BulkReport | None = field(default=None, eq=False)
    options: Options | None = None

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> BulkSettings:
        """From keyword arguments.

        Raises:
            ConfigurationError: one does not exist, or cannot be.
        """
        known = [one.name for one in fields(cls)]
        if strange := sorted(options.keys() - set(known)):
            raise ConfigurationError(
                f"no option {', '.join(strange)}; there are {', '.join(known)}"
            )
        return cls(**options)

    def __attrs_post_init__(self) -> None:
        many = self.concurrency
        if isinstance(many, bool) or not isinstance(many, int) or many < 1:
            raise ConfigurationError(f"concurrency must be a whole number from 1, not {many!r}")
        if self.linger is not None and (
            isinstance(self.linger, bool)
            or not isinstance(self.linger, (int, float))
            or not 0 < self.linger < float("inf")
        ):
            raise ConfigurationError(f"linger must be a number of seconds, not {self.linger!r}")
        synchronous("on_progress", self.on_progress)
        self.following()

    def following(self) -> Following:
        """How each job is followed."""
        return Following(
            timeout=self.timeout,
            min_delay=self.min_delay,
            max_delay=self.max_delay,
            give_up_after=self.give_up_after,
        )
