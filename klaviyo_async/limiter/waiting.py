"""A bucket with the calls that wait for its tokens, in any number of event loops."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from ..core.bucket import Bucket

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from ..clock import Timer
    from ..core.tiers import WindowLimit
    from .lanes import Lanes, Waiter

__all__ = ["Alarm", "WaitableBucket"]


class Alarm:
    """The timer of an event loop in which calls wait for a bucket.

    Args:
        loop: the loop.
    """

    __slots__ = ("due", "loop", "timer", "waiting")

    def __init__(self, loop: AbstractEventLoop) -> None:
        self.loop = loop
        self.waiting = 0
        """Calls that wait in the loop."""
        self.timer: Timer | None = None
        self.due = inf
        """When the timer fires, or is to fire as soon as the loop has taken note."""

    def cancel(self) -> None:
        """Drop the timer; in the loop alone."""
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None
        self.due = inf


class WaitableBucket(Bucket):
    """A bucket, with the calls that wait for its tokens and the timers that will wake them.

    The limiter changes it through `admit`, `observe`, `release` and `mark_unknown`, and looks at it
    through `ready`, `expected`, `levels` and `idle`. Each is one step, so a bucket whose state is
    shared (:class:`~.stores.StoredBucket`) takes a lock for each.
    """

    __slots__ = ("alarms", "lanes", "on_their_way")

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
        self.alarms: dict[AbstractEventLoop, Alarm] = {}
        """Those of the event loops in which calls wait."""
        self.on_their_way: set[Waiter] = set()
        """Calls in other loops to which permits are on their way."""

    def desert(self, now: float) -> None:
        """This is a child now: who waits does so in the parent, and what is in flight comes back there."""
        self.lanes, self.alarms, self.on_their_way = None, {}, set()
        while self.inflight > 0:
            self.mark_unknown(now)
