"""The limiter of one event loop, which shares its quota with others through Redis."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ...core.log_fields import log_fields
from ...core.tiers import tier_for
from ...errors import (
    ClientClosed,
    LimiterUnavailable,
    RateLimitWouldExceedDeadline,
)
from .. import Permit, Probe
from ..lanes import LANES, Lanes, Waiter
from .bucket import SharedBucket
from .connection import Misconfigured, ScriptConnection, Unavailable
from .coordinator import BackendSwitched, FallbackPermit, RedisCoordinator, log
from .outlook import estimated_wait

if TYPE_CHECKING:
    from ...clock import Clock
    from ...core.limit_headers import RateLimitHeaders
    from ...core.runtime import Operation
    from ...loops import Abandoned
    from ..shares import Shares
    from .standby import Standby

__all__ = ["LoopMember", "MemberOptions"]

_IDLE: Final = 30.0


class MemberOptions(NamedTuple):
    """Options of :class:`RedisLimiter` that all its members have."""

    prefix: str
    bulk_share: float
    margin: float
    max_lease: int
    lease_seconds: float
    fails: bool
    max_closed: float
    probe_minute: bool


class LoopMember(RedisCoordinator):
    """The limiter of one event loop, which Redis takes for a process of its own.

    Args:
        loop: the loop; everything is called there.
        connection: its own.
        clock: where time comes from.
        standby: what all of this process share.
        shares: what part of each quota is used.
        options: the further ones of :class:`RedisLimiter`.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        connection: ScriptConnection,
        clock: Clock,
        standby: Standby,
        shares: Shares,
        options: MemberOptions,
    ) -> None:
        super().__init__(
            connection,
            clock,
            options.bulk_share,
            options.max_lease,
            options.lease_seconds,
            options.fails,
            standby,
        )
        self.loop = loop
        self._shares = shares
        self._margin = options.margin
        self._prefix = options.prefix
        self._probe_minute = options.probe_minute
        self._max_closed = options.max_closed

    # Getting permits

    def acquire_nowait(
        self, owner: str, operation: Operation, query: Mapping[str, Any] | None = None
    ) -> Permit | None:
        """A permit for a token that is leased already, if there is one; see :class:`Limiter`."""
        return self._take_at_once(self._find(owner, operation, query), operation, query)

    def _take_at_once(
        self, bucket: SharedBucket, operation: Operation, query: Mapping[str, Any] | None
    ) -> Permit | None:
        if bucket.lanes is None:
            now = self._now()
            if self._local is not None:
                local = self._standby_of(bucket, operation, query)
                inner = local.acquire_nowait(bucket.owner, operation, query)
                return None if inner is None else self._fallback_permit(bucket, inner)
            if bucket.take(now):
                if not bucket.leased:
                    self._schedule_exchange(bucket)
                return (Probe if bucket.probing else Permit)(bucket, now)
        return None

    async def acquire(
        self,
        owner: str,
        operation: Operation,
        query: Mapping[str, Any] | None = None,
        *,
        lane: str = "interactive",
        deadline: float | None = None,
        since: float | None = None,
    ) -> Permit:
        """Wait for a permit to send one request; see :class:`Limiter`.

        Raises:
            RateLimitWouldExceedDeadline: no permit can be expected by the deadline.
            LimiterUnavailable: Redis cannot be used, and `on_unavailable="fail"`, or it refuses the
                credentials.
            ClientClosed: the limiter has been, or was meanwhile, closed.
            ValueError: there is no such lane.
        """
        bucket = self._find(owner, operation, query)
        permit = self._take_at_once(bucket, operation, query)
        if permit is not None:
            return permit
        if lane not in LANES:
            raise ValueError(f"lane must be 'interactive' or 'bulk', not {lane!r}")
        while True:
            try:
                if self._local is None:
                    return await self._wait(bucket, LANES[lane], deadline, since)
                local = self._standby_of(bucket, operation, query)
                inner = await local.acquire(
                    owner, operation, query, lane=lane, deadline=deadline, since=since
                )
                if local is self._local:
                    return self._fallback_permit(bucket, inner)
                # Redis came back in the same breath, and does not know of it.
            except BackendSwitched:
                continue
            except ClientClosed:
                if self._closed:
                    raise
                # The local share has been closed: Redis is back.

    def _find(
        self, owner: str, operation: Operation, query: Mapping[str, Any] | None
    ) -> SharedBucket:
        tier, windows = tier_for(operation, query)
        name = f"{operation.name} {tier}" if tier else operation.name
        bucket = self._buckets.get((owner, name))
        if self._closed:
            raise ClientClosed("the limiter has been closed")
        if bucket is None:
            self._forget_idle()
            # Of one slot of a cluster, what is tried on it included; and covered by `~klaviyo:*`.
            key = f"{self._prefix}:bucket:{{{owner}:{name.replace(' ', ':')}}}"
            share = self._shares.of(operation.name)
            bucket = SharedBucket(
                owner, name, key, windows, self._margin, share, self._probe_minute
            )
            bucket.keeper = self
            self._buckets[owner, name] = bucket
        bucket.last_used = self._now()
        return bucket

    async def _wait(
        self, bucket: SharedBucket, lane: int, deadline: float | None, since: float | None
    ) -> Permit:
        if self._closed:
            raise ClientClosed("the limiter has been closed")
        if self._reason is not None:
            raise LimiterUnavailable(self._reason)
        now = self._now()
        lanes = bucket.lanes
        ahead = lanes.ahead(lane) if lanes is not None and since is None else 0
        if deadline is not None:
            at = bucket.expected(ahead, now)
            if at > deadline:
                raise RateLimitWouldExceedDeadline(wait=at - now)
        if lanes is None:
            lanes = bucket.lanes = Lanes(self._bulk_share)
        waiter = Waiter(asyncio.get_running_loop().create_future(), lane, since)
        lanes.join(waiter, deadline)
        alarm = None
        if deadline is not None:  # Redis may take its time
            bucket.outlook.untold.append((waiter, deadline, ahead + bucket.outlook.served))
            alarm = self._clock.call_later(deadline - now, self._fail_expired, bucket, deadline)
        self._schedule_exchange(bucket)
        try:
            permit: Permit = await waiter.future
        except BaseException:
            if waiter.future.cancelled():
                lanes.leave(waiter)
                if not lanes and bucket.lanes is lanes:
                    bucket.lanes = None
            elif waiter.future.done() and waiter.future.exception() is None:
                self.release(waiter.future.result())
            raise
        finally:
            if alarm is not None:
                alarm.cancel()
        return permit

    # Handing permits back

    def observe(
        self,
        permit: Permit,
        status: int,
        rate_limit: RateLimitHeaders | None = None,
        retry_after: float | None = None,
    ) -> None:
        """Hand back the permit of a request that was answered; see :class:`Limiter`."""
        held = permit.bucket
        if held is None:
            return
        permit.bucket = None
        if retry_after is not None:
            retry_after = min(retry_after, self._max_closed)
        now = self._now()
        local = self._fallback_limiter_of(held)
        bucket: SharedBucket = held.bucket if isinstance(held, FallbackPermit) else held
        if local is not None:
            local.observe(held.inner, status, rate_limit, retry_after)
        bucket.observe(permit.sent, now, status, rate_limit, retry_after, local=local is not None)
        self._schedule_exchange(bucket)

    def release(self, permit: Permit) -> None:
        """Hand back the permit of a request that was surely not sent."""
        held = permit.bucket
        if held is None:
            return
        permit.bucket = None
        if (local := self._fallback_limiter_of(held)) is not None:
            held.bucket.local -= 1
            local.release(held.inner)
            return
        bucket = held.bucket if isinstance(held, FallbackPermit) else held
        bucket.release(permit.sent, self._now())
        self._schedule_exchange(bucket)

    def give_up(self, permit: Permit) -> None:
        """Hand back the permit of a request that may have been sent but will get no answer."""
        held = permit.bucket
        if held is None:
            return
        permit.bucket = None
        now = self._now()
        if (local := self._fallback_limiter_of(held)) is not None:
            local.abandon(held.inner)
            held.bucket.mark_unknown(now, local=True)
            return
        bucket = held.bucket if isinstance(held, FallbackPermit) else held
        bucket.mark_unknown(now)
        self._schedule_exchange(bucket)

    # Inspecting

    def estimate(
        self,
        owner: str,
        operation: Operation,
        query: Mapping[str, Any] | None = None,
        n: int = 1,
    ) -> float:
        """Seconds until `n` further calls can be expected to have been sent, by what Redis said
        last; before it has said anything, by the documented limits."""
        return estimated_wait(self._find(owner, operation, query), max(1, n), self._now())

    @property
    def away(self) -> bool:
        """Whether the local share is used, as Redis cannot be reached."""
        return self._local is not None

    def __len__(self) -> int:
        """How many buckets are kept."""
        return len(self._buckets)

    def known(self) -> list[SharedBucket]:
        """The buckets of which Redis has said something; from any thread."""
        return [bucket for bucket in list(self._buckets.values()) if bucket.levels]

    def _forget_idle(self) -> None:
        """Forget a few buckets that have not been used for longer than they remember."""
        now = self._now()
        for key in list(islice(self._buckets, 2)):
            bucket = self._buckets.pop(key)
            if bucket.busy or bucket.local or now < bucket.last_used + bucket.longest + _IDLE:
                self._buckets[key] = bucket

    # Closing

    def close(self) -> None:
        """Fail everyone who waits, now and later, with ClientClosed."""
        self._closed = True
        if self._local is not None:
            self._local.close()
        self._fail_all(ClientClosed("the limiter has been closed"))

    async def aclose(self) -> None:
        """Return the leased tokens, report the last usage, and close the connections."""
        self.close()
        tasks = [bucket.task for bucket in self._buckets.values() if bucket.task is not None]
        if self._probe is not None:
            self._probe.cancel()
            tasks.append(self._probe)
        try:
            if tasks:
                await asyncio.wait(tasks)
            if self._local is None and self._reason is None:
                await self._report_final_usage()
        finally:
            await self._connection.aclose()

    async def _report_final_usage(self) -> None:
        """Report what Redis does not know yet."""
        now = self._now()
        for bucket in self._buckets.values():
            bucket.return_leased(now)
            if bucket.unreported_since is None:
                continue
            try:
                await self._exchange(bucket)
            except (Unavailable, Misconfigured) as error:
                fields = log_fields(account=bucket.owner, reason=str(error))
                log.warning("leased tokens were not returned: %s", error, extra=fields)
                break

    def abandon(self, why: Abandoned) -> None:
        """The loop has ended, or was left behind by a fork: Redis takes what was leased for lost."""
        self._connection.abandon(why)
