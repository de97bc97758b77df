"""A bucket with the calls that wait for its tokens."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from ..core.bucket import Bucket

if TYPE_CHECKING:
    from ..clock import Timer
    from ..core.tiers import WindowLimit
    from .lanes import Lanes

__all__ = ["WaitableBucket"]


class WaitableBucket(Bucket):
    """A bucket, with the calls that wait for its tokens and the timer that will wake them.

    The limiter changes it through `admit`, `observe`, `release` and `mark_unknown`, and looks at it
    through `ready`, `expected`, `levels` and `idle`. Each is one step, so a bucket whose state is
    shared (:class:`~.stores.StoredBucket`) takes a lock for each.
    """

    __slots__ = ("due", "lanes", "timer")

    def __init__(
        self,
        limits: tuple[WindowLimit, ...],
        margin: float,
        probes: bool,
        share: float = 1.0,
        probe_minute: bool = True,
    ) -> None:
        super().__init__(limits, margin, probes, share, probe_minute)
        self.lanes: Lanes | None = None
        """None: nobody waits."""
        self.timer: Timer | None = None
        self.due = inf
        """When the timer fires."""
