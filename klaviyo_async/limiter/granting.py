"""Permits for calls that wait, in any number of event loops: each is woken in its own."""

from __future__ import annotations

import os
from asyncio import AbstractEventLoop, _get_running_loop, get_running_loop
from math import inf
from threading import RLock
from typing import TYPE_CHECKING, Final
from weakref import WeakSet

from . import Permit, Probe
from .lanes import Lanes, Waiter
from .waiting import Alarm, WaitableBucket

if TYPE_CHECKING:
    from ..clock import Clock

__all__ = ["Granter"]

_LATE: Final = 0.001  # a timer is moved only for more than this
_LOOK: Final = 0.25
"""Seconds between looks at whether a loop still runs that a permit is on its way to."""

_all: Final[WeakSet[Granter]] = WeakSet()


class Granter:
    """Base of the limiters of a process: queues of calls for buckets, and who wakes them.

    Everything happens under one lock. A call is woken in its own event loop; each loop in which calls
    wait for a bucket has a timer for it, so that none depends on another one that may end or be busy.
    A loop that does not run, as between two `run_until_complete`, holds up nobody: its calls keep
    their places until it runs again.

    Args:
        clock: where time comes from.
        bulk_share: what part of a bucket's permits `bulk` calls get while `interactive` ones wait too.
    """

    def __init__(self, clock: Clock, bulk_share: float) -> None:
        self._clock = clock
        self._now = clock.monotonic
        self._bulk_share = bulk_share
        self._closed = False
        # Reentrant, as what is destroyed at any moment may be a call that waits here.
        self._lock = RLock()
        _all.add(self)

    def release(self, permit: Permit) -> None:
        """Hand back the permit of a request that was surely not sent: its token is free again."""
        raise NotImplementedError

    def forget(self) -> None:
        """This is a child now: who waits does so in the parent."""
        raise NotImplementedError

    async def _wait(
        self, bucket: WaitableBucket, lane: int, deadline: float | None, since: float | None
    ) -> Permit:
        loop = get_running_loop()
        with self._lock:
            now = self._now()
            lanes = bucket.lanes
            if deadline is not None:
                # Who comes again has few in front, if any.
                ahead = lanes.ahead(lane) if lanes is not None and since is None else 0
                at = bucket.expected(ahead + 1, now)
                if at > deadline:
                    raise would_exceed_deadline(at - now)
            waiter = Waiter(loop.create_future(), lane, since)
            alarm = self._join(bucket, waiter, deadline, loop, now)
        try:
            permit: Permit = await waiter.future
        except BaseException:
            with self._lock:
                self._withdraw(bucket, waiter)
            raise
        finally:
            with self._lock:
                alarm.waiting -= 1
                if not alarm.waiting:
                    alarm.cancel()
                    if bucket.alarms.get(loop) is alarm:
                        del bucket.alarms[loop]
        return permit

    def _join(
        self,
        bucket: WaitableBucket,
        waiter: Waiter,
        deadline: float | None,
        loop: AbstractEventLoop,
        now: float,
    ) -> Alarm:
        lanes = bucket.lanes
        first = lanes is None
        if lanes is None:
            lanes = bucket.lanes = Lanes(self._bulk_share)
        lanes.join(waiter, deadline)
        alarm = bucket.alarms.get(loop)
        if alarm is None:
            alarm = bucket.alarms[loop] = Alarm(loop)
            first = True
        alarm.waiting += 1
        if first or (deadline is not None and deadline < alarm.due):
            self._arm(bucket, now)
        return alarm

    def _withdraw(self, bucket: WaitableBucket, waiter: Waiter) -> None:
        """A call waits no more: it was cancelled, or destroyed with its loop."""
        future, permit = waiter.future, waiter.permit
        waiter.permit = None
        if permit is None and future.done() and not future.cancelled():
            # Granted and cancelled in the same breath.
            permit = None if future.exception() is not None else future.result()
        if permit is not None:
            bucket.on_their_way.discard(waiter)
            self.release(permit)
            return
        lanes = bucket.lanes
        if waiter.waiting and lanes is not None:
            lanes.leave(waiter)
            if not lanes:
                self._dismiss_lanes(bucket)

    def _grant(self, bucket: WaitableBucket, now: float) -> None:
        """Give out what permits there are."""
        if bucket.on_their_way:
            self._take_back(bucket)
        lanes = bucket.lanes
        if lanes is None:
            return
        here = _get_running_loop()
        for late in lanes.pop_expired(max(now, bucket.closed_until)):
            wait = max(0.0, bucket.expected(1, now) - now)
            self._fail(late, would_exceed_deadline(wait), here)
        granted, probe = bucket.admit(now, len(lanes))
        kind = Probe if probe else Permit
        while granted and (waiter := lanes.next()) is not None:
            permit = kind(bucket, now)
            if waiter.future.get_loop() is here:
                waiter.future.set_result(permit)
            elif not self._send(bucket, waiter, permit):
                continue
            granted -= 1
        if granted:  # for waiters that were cancelled, and have not left yet
            bucket.release(now, granted)
        if lanes:
            self._arm(bucket, now)
        else:
            self._dismiss_lanes(bucket)

    # Other loops

    def _send(self, bucket: WaitableBucket, waiter: Waiter, permit: Permit) -> bool:
        """Send a permit to another loop; False if that does not run."""
        loop = waiter.future.get_loop()
        running = loop.is_running()
        try:
            loop.call_soon_threadsafe(self._arrive, bucket, waiter)
        except RuntimeError:  # it has been closed, and nobody waits there
            return False
        if running:
            waiter.permit = permit
            bucket.on_their_way.add(waiter)
        return running

    def _arrive(self, bucket: WaitableBucket, waiter: Waiter) -> None:
        """A call gets its permit, in its loop; without one it queues again, in front."""
        with self._lock:
            permit, waiter.permit = waiter.permit, None
            bucket.on_their_way.discard(waiter)
            future = waiter.future
            if future.done():
                if permit is not None:
                    self.release(permit)
            elif permit is not None:
                future.set_result(permit)
            elif self._closed:
                future.set_exception(client_closed())
            elif not waiter.waiting:
                waiter.waiting, waiter.since = True, waiter.since or 0.0
                lanes = bucket.lanes = bucket.lanes or Lanes(self._bulk_share)
                lanes.join(waiter, waiter.deadline)
                self._grant(bucket, self._now())

    def _take_back(self, bucket: WaitableBucket) -> None:
        """Take permits back that have not arrived, as the loop does not run any more."""
        for waiter in list(bucket.on_their_way):
            if not waiter.future.get_loop().is_running():
                bucket.on_their_way.discard(waiter)
                permit, waiter.permit = waiter.permit, None
                if permit is not None:
                    permit.bucket = None
                    bucket.release(permit.sent)

    def _fail(self, waiter: Waiter, error: Exception, here: AbstractEventLoop | None) -> None:
        loop = waiter.future.get_loop()
        if loop is here:
            waiter.future.set_exception(error)
            return
        try:
            loop.call_soon_threadsafe(_set_exception, waiter, error)
        except RuntimeError:  # it has been closed, and nobody waits there
            return

    # Timers

    def _arm(self, bucket: WaitableBucket, now: float) -> None:
        """See that each loop looks again when something may have to be done."""
        lanes = bucket.lanes
        if lanes is None:
            return
        due = bucket.ready(now)
        first = lanes.first_deadline()
        if first is not None and first < due:
            due = first
        if bucket.on_their_way:
            due = min(due, now + _LOOK)
        here = _get_running_loop()
        for loop, alarm in list(bucket.alarms.items()):
            if loop is here:
                self._set(bucket, alarm, due, now)
            elif alarm.due > due + _LATE:
                alarm.due = due
                try:
                    loop.call_soon_threadsafe(self._move, bucket, alarm)
                except RuntimeError:  # it has been closed, and nobody waits there
                    del bucket.alarms[loop]

    def _set(self, bucket: WaitableBucket, alarm: Alarm, due: float, now: float) -> None:
        """Set an alarm of the running loop."""
        if alarm.timer is not None:
            if alarm.due <= due + _LATE:
                return  # it fires early enough, and will be set anew then
            alarm.timer.cancel()
            alarm.timer = None
        alarm.due = due
        if due < inf:
            alarm.timer = self._clock.call_later(max(0.0, due - now), self._ring, bucket, alarm)

    def _move(self, bucket: WaitableBucket, alarm: Alarm) -> None:
        """Another loop has found that an alarm of this one has to ring earlier."""
        with self._lock:
            if alarm.waiting:
                due = alarm.due
                alarm.cancel()
                self._set(bucket, alarm, due, self._now())

    def _ring(self, bucket: WaitableBucket, alarm: Alarm) -> None:
        with self._lock:
            alarm.timer, alarm.due = None, inf
            self._grant(bucket, self._now())

    def _dismiss_lanes(self, bucket: WaitableBucket) -> None:
        bucket.lanes = None
        here = _get_running_loop()
        if here is not None and (alarm := bucket.alarms.get(here)) is not None:
            alarm.cancel()


def _set_exception(waiter: Waiter, error: Exception) -> None:
    if not waiter.future.done():
        waiter.future.set_exception(error)


def client_closed() -> Exception:
    """What is raised once the limiter has been closed."""
    from ..errors import ClientClosed

    return ClientClosed("the limiter has been closed")


def would_exceed_deadline(wait: float) -> Exception:
    """What is raised where no permit can be expected in time.

    Args:
        wait: seconds until one can.
    """
    from ..errors import RateLimitWouldExceedDeadline

    return RateLimitWouldExceedDeadline(wait=wait)


def _after_fork() -> None:
    for granter in list(_all):
        granter.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
