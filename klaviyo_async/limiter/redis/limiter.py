"""The limiter that any number of processes share, on any number of machines, through Redis."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Literal, Self

from ...clock import SYSTEM_CLOCK, Clock
from ...closable import AsyncClosable
from ...core.secrets import hide
from ...core.tiers import tier_for
from ...errors import (
    ClientClosed,
    LimiterUnavailable,
    RateLimitWouldExceedDeadline,
)
from .. import BucketState, Permit, Probe, WindowState
from ..lanes import LANES, Lanes, Waiter
from .bucket import SharedBucket
from .connection import Misconfigured, ScriptConnection, Unavailable
from .coordinator import BackendSwitched, FallbackPermit, RedisCoordinator, log
from .options import check_options, check_shares
from .outlook import estimated_wait
from .standby import Standby
from .stay import Stays

if TYPE_CHECKING:
    from redis.asyncio import Redis

    from ...core.limit_headers import RateLimitHeaders
    from ...core.runtime import Operation

__all__ = ["RedisLimiter"]

_IDLE: Final = 30.0


class RedisLimiter(RedisCoordinator, AsyncClosable):
    """Keeps the calls of all processes that use the same Redis within every account's quota.

    ::

        async with RedisLimiter("redis://localhost:6379/0") as limiter:
            async with KlaviyoClient("pk_...", limiter=limiter) as klaviyo:
                ...

    Processes lease tokens in small batches, and report what became of them along with the next
    request; keys expire by themselves. Redis's clock is the only one that counts. A process that
    dies blocks its tokens for `lease_seconds` and one window. Redis 6 or later; a cluster will do,
    as a bucket is one key.

    Args:
        redis: URL, or a `redis.asyncio.Redis`, which is left open.
        prefix: of the keys.
        clock: where time comes from.
        bulk_share: what part of a process's permits `bulk` calls get while `interactive` ones wait.
        margin: seconds added to every window against jitter.
        max_lease: tokens leased at a time beyond those that are waited for.
        lease_seconds: seconds after which Redis takes tokens for lost whose process has not reported.
        timeout: seconds for Redis to answer, and for a connection to be made.
        on_unavailable: what to do when it does not: `local`, go on with a local share of the quota;
            `fail`, let calls fail with LimiterUnavailable.
        local_share: that share, of each process; None: one over the number of processes last seen.
        expected_processes: how many processes share the quota, at least; it counts until Redis has been
            seen, and then if they are fewer. None: as many as this host has noted the last time; where it
            has not, the processes of a host keep to an eighth of the quota together.
        max_closed: seconds that a `Retry-After` closes a bucket for at most.
        probe_minute: as for :class:`LocalLimiter`.
        share: what part of each quota all processes together use, as for :class:`LocalLimiter`. Give
            all of them the same.

    Raises:
        ConfigurationError: these cannot be, or redis-py is not installed.
    """

    def __init__(
        self,
        redis: Redis | str,
        *,
        prefix: str = "klaviyo",
        clock: Clock = SYSTEM_CLOCK,
        bulk_share: float = 0.1,
        margin: float = 0.05,
        max_lease: int = 20,
        lease_seconds: float = 10.0,
        timeout: float = 1.0,
        on_unavailable: Literal["local", "fail"] = "local",
        local_share: float | None = None,
        expected_processes: int | None = None,
        max_closed: float = 86400.0,
        probe_minute: bool = True,
        share: float | Mapping[str, float] = 1.0,
    ) -> None:
        redis = hide(redis)
        check_options(
            on_unavailable, bulk_share, margin, max_lease, lease_seconds, timeout, max_closed
        )
        self._shares = check_shares(share, local_share, expected_processes)
        connection = ScriptConnection(redis, timeout)
        fallback = {"bulk_share": bulk_share, "margin": margin, "probe_minute": probe_minute}
        standby = Standby(
            clock,
            {**fallback, "max_closed": max_closed, "share": share},
            [prefix, *connection.address()],
            local_share,
            expected_processes,
        )
        fails = on_unavailable == "fail"
        super().__init__(connection, clock, bulk_share, max_lease, lease_seconds, fails, standby)
        self._margin = margin
        self._prefix = prefix
        self._probe_minute = probe_minute
        self._max_closed = max_closed
        self._stays = Stays(self._leave_loop, self._connection.abandon, self._connection.owned)

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
            ConfigurationError: the limiter is in use in another event loop, which has not ended.
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
        if self._stays.loop is not asyncio._get_running_loop():
            self._enter_loop()
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
            self._buckets[owner, name] = bucket
        bucket.last_used = self._now()
        return bucket

    def _enter_loop(self) -> None:
        if self._stays.enter(asyncio.get_running_loop()):
            self._begin_anew()

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

    def abandon(self, permit: Permit) -> None:
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

    def snapshot(self) -> list[BucketState]:
        """All buckets in use, by what Redis said last."""
        now = self._now()
        return [self._state(bucket, now) for bucket in self._buckets.values() if bucket.levels]

    def _state(self, bucket: SharedBucket, now: float) -> BucketState:
        operation, _, tier = bucket.name.partition(" ")
        windows = tuple(
            WindowState(span / 1000, int(limit), int(left) + bucket.leased)
            for span, limit, left in bucket.levels
        )
        return BucketState(
            bucket.owner,
            operation,
            tier,
            windows,
            bucket.inflight + bucket.local,
            len(bucket.lanes) if bucket.lanes is not None else 0,
            max(0.0, bucket.closed_until - now),
            bucket.processes > 1,
        )

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
        await self._stays.aclose()

    async def _leave_loop(self) -> None:
        """Return the leased tokens, report the last usage, and close the connections."""
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
                log.warning("leased tokens were not returned: %s", error)
                break

    async def __aenter__(self) -> Self:
        self._enter_loop()
        return self

    def __len__(self) -> int:
        """How many buckets are kept."""
        return len(self._buckets)

    def __repr__(self) -> str:
        state = "closed" if self._closed else "without Redis" if self._local is not None else "open"
        return f"<RedisLimiter with {len(self)} buckets, {state}>"
