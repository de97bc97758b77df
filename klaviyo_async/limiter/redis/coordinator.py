"""The exchanges of one process with Redis: admission batches, outages, and recovery from them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from itertools import count
from logging import getLogger
from math import inf
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final

from ...core.log_fields import log_fields
from ...errors import LimiterUnavailable, RateLimitWouldExceedDeadline
from .. import Permit, Probe
from .bucket import ScriptReply, SharedBucket
from .connection import Late, Misconfigured, ScriptConnection, Unavailable
from .errors import LimiterMisconfigured

if TYPE_CHECKING:
    from ...clock import Clock
    from ...core.runtime import Operation
    from ..lanes import Lanes
    from .standby import Standby, StandbyLimiter

__all__ = ["BackendSwitched", "FallbackPermit", "RedisCoordinator"]

log: Final = getLogger("klaviyo_async.limiter")

_REPORT: Final = 0.25
"""Seconds that usage waits at most to be reported, so that more goes along."""
_SOON: Final = 0.002
_HEARTBEAT: Final = 2.0
"""Seconds after which a process that waits says so again: it counts when tokens are shared out, and
learns if Redis has lost its data."""
_AT_ONCE: Final = 32
"""Scripts under way at a time, and so connections, whatever the number of buckets."""
_FIRST_PROBE, _LAST_PROBE = 0.25, 2.0


class FallbackPermit:
    """The bucket of a permit that was granted by the local share during an outage."""

    __slots__ = ("bucket", "inner", "outage")

    def __init__(self, bucket: SharedBucket, inner: Permit, outage: int) -> None:
        self.bucket = bucket
        self.inner = inner
        self.outage = outage

    @property
    def keeper(self) -> Any:
        """What keeps the bucket."""
        return self.bucket.keeper


class BackendSwitched(Exception):  # noqa: N818
    """Calls that wait have to wait elsewhere: Redis has become unavailable, or is back."""


class RedisCoordinator:
    """Base of a member: its buckets, and a task for each that exchanges usage for tokens.

    Args:
        connection: runs the script.
        clock: where time comes from.
        bulk_share: of permits, for the lane `bulk`.
        max_lease: tokens leased at a time beyond those that are waited for.
        lease: seconds after which Redis takes leased tokens for lost.
        fails: whether calls fail while Redis cannot be reached.
        standby: makes the limiter that is used meanwhile.
    """

    def __init__(
        self,
        connection: ScriptConnection,
        clock: Clock,
        bulk_share: float,
        max_lease: int,
        lease: float,
        fails: bool,
        standby: Standby,
    ) -> None:
        self._connection = connection
        self._clock = clock
        self._now = clock.monotonic
        self._bulk_share = bulk_share
        self._max_lease = max_lease
        self._lease = lease
        self._fails = fails
        self._standby = standby
        self._process = token_hex(8)
        self._numbers = count()
        self._slots = asyncio.Semaphore(_AT_ONCE)
        self._buckets: dict[tuple[str, str], SharedBucket] = {}
        self._closed = False
        self._local: StandbyLimiter | None = None
        """The limiter used while Redis cannot be reached."""
        self._begun: set[tuple[str, str]] = set()
        """Buckets whose earlier use it knows of."""
        self._processes = 0
        """The most that share a bucket."""
        self._outage = 0
        self._outage_at = 0.0
        self._reason: str | None = None
        """Why calls fail, while Redis cannot be reached and they are to."""
        self._last_logged = ""
        """The last message about Redis that was logged."""
        self._probe: asyncio.Task[None] | None = None

    def _fallback_limiter_of(self, held: Any) -> StandbyLimiter | None:
        """The local limiter, if this was got from it and Redis is not back since."""
        return (
            self._local
            if isinstance(held, FallbackPermit) and held.outage == self._outage
            else None
        )

    # Exchanges with Redis

    def _schedule_exchange(self, bucket: SharedBucket) -> None:
        """See that there is a task for the bucket, and that it wakes as soon as an exchange is due."""
        if self._idle():
            return
        wake = bucket.wake
        if wake is None:
            bucket.wake = asyncio.Event()
            bucket.task = asyncio.ensure_future(self._exchange_while_busy(bucket))
        elif (
            bucket.sleeping_until
            and not wake.is_set()
            and self._due(bucket) < bucket.sleeping_until
        ):
            wake.set()

    def _idle(self) -> bool:
        """Whether there are no exchanges now: closed, or Redis is unavailable."""
        return self._closed or self._local is not None or self._reason is not None

    async def _exchange_while_busy(self, bucket: SharedBucket) -> None:
        """The task of a bucket: exchanges with Redis as long as there is a reason for one."""
        try:
            await self._clock.sleep(0)  # whoever comes in the same moment is in the same batch
            while bucket.busy and not self._idle():
                await self._exchange_if_due(bucket)
                await self._sleep_until_due(bucket)
        except Unavailable as error:
            self._on_unavailable(str(error), bucket.key)
        except Misconfigured as error:
            self._on_misconfigured(bucket, str(error))
            return
        except Exception as error:  # nobody must wait for ever, whatever goes wrong here
            log.exception("the limiter failed")
            self._on_misconfigured(bucket, type(error).__name__)
            return
        finally:
            bucket.task = bucket.wake = None
        if bucket.busy:
            self._schedule_exchange(bucket)

    async def _exchange_if_due(self, bucket: SharedBucket) -> None:
        if bucket.wake is not None:
            bucket.wake.clear()
        if self._due(bucket) > self._now():
            return
        async with self._slots:
            if self._idle():
                return
            untold = len(bucket.outlook.untold)
            await self._exchange(bucket)
        self._grant(bucket, untold)

    def _due(self, bucket: SharedBucket) -> float:
        """When the next exchange is due."""
        at = inf
        if bucket.lanes:
            at = min(bucket.next_at, bucket.replied_at + _HEARTBEAT)
        if bucket.unreported_since is not None:
            soon = bucket.probing or bucket.delta.refusal is not None
            wait = _SOON if soon else _REPORT
            at = min(at, bucket.unreported_since + wait)
        if bucket.leased:
            at = min(at, bucket.leased_since + _REPORT)
        if bucket.inflight or bucket.leased:
            at = min(at, bucket.leased_until - self._lease / 2)
        return at

    async def _sleep_until_due(self, bucket: SharedBucket) -> None:
        now = self._now()
        due = self._due(bucket)
        wake = bucket.wake
        if due <= now or due == inf or wake is None:
            return
        timer = self._clock.call_later(due - now, wake.set)
        bucket.sleeping_until = due
        try:
            await wake.wait()
        finally:
            bucket.sleeping_until = 0.0
            timer.cancel()

    async def _exchange(self, bucket: SharedBucket) -> None:
        """One exchange: report usage, get tokens."""
        now = self._now()
        if bucket.leased and now >= bucket.leased_since + _REPORT:
            bucket.return_leased(now)  # nobody has used them
        serial, ahead = next(self._numbers), self._lease_ahead(bucket)
        try:
            request, reply = await self._ask(bucket, serial, now, ahead)
        except Late:
            # Whoever asks twice gets the same, and a reader that is late is no outage.
            request, reply = await self._ask(bucket, serial, now := self._now(), ahead)
        if reply.again:
            now = self._now()
            request = bucket.restoring(request, next(self._numbers), reply.epoch, now)
            reply = ScriptReply(*await self._connection.run(bucket.key, request))
        before = bucket.processes
        bucket.learn(reply, now, self._now(), self._lease)
        if bucket.processes != before or not self._processes:
            # The processes of an account's other buckets may well use this one too.
            self._processes = max(one.processes for one in self._buckets.values())
            self._standby.note(self._processes)

    async def _ask(
        self, bucket: SharedBucket, serial: int, now: float, ahead: int
    ) -> tuple[dict[str, Any], ScriptReply]:
        delay = self._connection.timeout
        request = bucket.request(self._process, serial, now, self._lease, ahead, delay)
        return request, ScriptReply(*await self._connection.run(bucket.key, request))

    def _lease_ahead(self, bucket: SharedBucket) -> int:
        """How many tokens to lease beyond those that are waited for: what a moment takes."""
        waiting = len(bucket.lanes) if bucket.lanes is not None else 0
        if not waiting:
            return 0
        most = min(self._max_lease, bucket.windows[0].limit // 10)
        steadily = not bucket.leased and self._now() < bucket.leased_since + _REPORT
        return max(min(most, waiting // 4), bucket.look_ahead(steadily, most))

    def _grant(self, bucket: SharedBucket, untold: int) -> None:
        """Grant leased tokens to those who wait, and tell the first of the untold what to expect."""
        lanes, now = bucket.lanes, self._now()
        if lanes is None:
            bucket.outlook.untold.clear()
            return
        self._fail_expired(bucket, now)
        bucket.drop_expired_lease(now)
        kind = Probe if bucket.probing else Permit
        while bucket.leased and (waiter := lanes.next()) is not None:
            bucket.take(now)
            waiter.future.set_result(kind(bucket, now))
            bucket.outlook.served += 1
        self._tell(bucket, lanes, untold)
        if not lanes:
            bucket.lanes = None

    def _tell(self, bucket: SharedBucket, lanes: Lanes, untold: int) -> None:
        """Fail those who have just come and will not be served before their deadlines."""
        for waiter, deadline, place in bucket.outlook.untold[:untold]:
            if not waiter.waiting or waiter.future.done():
                continue
            at = bucket.outlook.foreseen(max(1, place + 1 - bucket.outlook.served))
            if at > deadline:
                lanes.leave(waiter)
                bucket.outlook.served += 1
                wait = max(0.0, at - self._now())
                waiter.future.set_exception(RateLimitWouldExceedDeadline(wait=wait))
        del bucket.outlook.untold[:untold]

    def _fail_expired(self, bucket: SharedBucket, by: float) -> None:
        """Tell those whose deadline is not after `by`, or who cannot be served before it."""
        lanes = bucket.lanes
        if lanes is None:
            return
        for waiter in lanes.pop_expired(max(by, bucket.closed_until)):
            wait = max(0.0, bucket.next_at - by)
            waiter.future.set_exception(RateLimitWouldExceedDeadline(wait=wait))
        if not lanes:
            bucket.lanes = None

    # Without Redis

    def _on_unavailable(self, reason: str, key: str) -> None:
        """Redis cannot be reached."""
        if self._idle():
            return
        log.warning("Redis cannot be reached (%s)", reason, extra=log_fields(reason=reason))
        if self._fails:
            self._reason = f"Redis cannot be reached ({reason})"
            self._fail_all(LimiterUnavailable(self._reason))
        else:
            self._outage += 1
            self._begun.clear()
            self._local = self._standby.make_limiter()
            now = self._now()
            self._outage_at = now
            for bucket in self._buckets.values():
                bucket.return_leased(now)
            self._fail_all(BackendSwitched())
        self._probe = asyncio.ensure_future(self._probe_until_back(key))

    def _on_misconfigured(self, bucket: SharedBucket, reason: str) -> None:
        """Redis refuses, and there is no point in waiting."""
        if reason != self._last_logged:
            self._last_logged = reason
            name = bucket.name.partition(" ")[0]
            fields = log_fields(operation=name, account=bucket.owner, reason=reason)
            log.error("%s", reason, extra=fields)
        self._fail(bucket, LimiterMisconfigured(reason))

    def _fail_all(self, error: Exception) -> None:
        for bucket in self._buckets.values():
            self._fail(bucket, error)

    def _fail(self, bucket: SharedBucket, error: Exception) -> None:
        lanes, bucket.lanes, bucket.outlook.untold = bucket.lanes, None, []
        for waiter in lanes.clear() if lanes is not None else ():
            waiter.future.set_exception(error)
        if bucket.wake is not None:
            bucket.wake.set()

    async def _probe_until_back(self, key: str) -> None:
        pause = _FIRST_PROBE
        try:
            while not self._closed:
                await self._clock.sleep(pause)
                try:
                    await self._connection.probe(f"{key}:probe")
                except Unavailable:
                    pause = min(_LAST_PROBE, pause * 2)
                except Misconfigured:
                    break  # whoever calls has to know
                else:
                    break
        finally:
            self._probe = None
        if not self._closed:
            self._on_recovered()

    def _on_recovered(self) -> None:
        """Redis can be reached again: report what was used meanwhile before asking for more."""
        log.info("Redis can be reached again")
        self._reason = None
        local, self._local = self._local, None
        now = self._now()
        for bucket in self._buckets.values():
            bucket.inflight += bucket.local
            bucket.local = 0
            if local is not None:
                bucket.away = now - self._outage_at
            if bucket.inflight or bucket.unreported_since is not None or bucket.used_tokens(now):
                bucket.delta.begin(now)
            bucket.next_at = now
        if local is not None:
            local.close()  # those who wait there come back here
        for bucket in self._buckets.values():
            if bucket.busy:
                self._schedule_exchange(bucket)

    def _standby_of(
        self, bucket: SharedBucket, operation: Operation, query: Mapping[str, Any] | None
    ) -> StandbyLimiter:
        """The limiter of this outage, which knows what was used of the bucket before."""
        local = self._local
        assert local is not None
        key = bucket.owner, bucket.name
        if key not in self._begun:
            self._begun.add(key)
            now = self._now()
            spent = [*bucket.used_tokens(now), (now, bucket.inflight)]
            local.begin(bucket.owner, operation, query, [one for one in spent if one[1]])
        return local

    def _fallback_permit(self, bucket: SharedBucket, inner: Permit) -> Permit:
        bucket.local += 1
        return Permit(FallbackPermit(bucket, inner, self._outage), inner.sent)
