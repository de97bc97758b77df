"""A limiter that any number of processes share, on any number of machines."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from logging import getLogger
from math import inf
from secrets import token_hex
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal, Self

import attrs

from ...clock import SYSTEM_CLOCK, Clock
from ...core.tiers import tier_for
from ...errors import (
    ClientClosed,
    ConfigurationError,
    LimiterUnavailable,
    RateLimitWouldExceedDeadline,
)
from .. import BucketState, Permit, WindowState
from ..lanes import LANES, Lanes, Waiter
from ..local import LocalLimiter
from .bucket import Reply, SharedBucket
from .link import Link, Misconfigured, Unavailable

if TYPE_CHECKING:
    from klaviyo_openapi._runtime import Operation
    from redis.asyncio import Redis

    from ...core.response import RateLimitHeaders

__all__ = ["RedisLimiter"]

log: Final = getLogger("klaviyo_async.limiter")

_REPORT: Final = 0.25
"""Seconds that a report waits at most for others to go along."""
_SOON: Final = 0.002
_FIRST_PROBE, _LAST_PROBE = 0.25, 5.0
_IDLE: Final = 30.0


class _Loan:
    """What a permit of the local share holds."""

    __slots__ = ("bucket", "inner", "outage")

    def __init__(self, bucket: SharedBucket, inner: Permit, outage: int) -> None:
        self.bucket = bucket
        self.inner = inner
        self.outage = outage


class _Elsewhere(Exception):  # noqa: N818
    """Those who wait have to wait elsewhere: Redis has gone, or is back."""


class RedisLimiter:
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
        lease_seconds: how long Redis waits for news of leased tokens.
        timeout: seconds for Redis to answer in.
        on_unavailable: what to do when it does not: `local`, go on with a local share of the quota;
            `fail`, let calls fail with LimiterUnavailable.
        local_share: that share; None: one over the number of processes last seen.
        max_closed: seconds that a `Retry-After` closes a bucket for at most.

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
        max_closed: float = 86400.0,
    ) -> None:
        if on_unavailable not in ("local", "fail"):
            raise ConfigurationError("on_unavailable must be 'local' or 'fail'")
        if local_share is not None and not 0 < local_share <= 1:
            raise ConfigurationError("local_share must lie between 0 and 1")
        if max_lease < 0 or lease_seconds < 1 or timeout <= 0 or margin < 0 or max_closed <= 0:
            raise ConfigurationError("lease_seconds must be 1 or more, and no number negative")
        if not 0 < bulk_share < 1:
            raise ConfigurationError("bulk_share must lie between 0 and 1")
        self._link = Link(redis, timeout)
        self._prefix = prefix
        self._clock = clock
        self._now = clock.monotonic
        self._bulk_share = bulk_share
        self._margin = margin
        self._max_lease = max_lease
        self._lease = lease_seconds
        self._fails = on_unavailable == "fail"
        self._local_share = local_share
        self._max_closed = max_closed
        self._process = token_hex(8)
        self._buckets: dict[tuple[str, str], SharedBucket] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False
        self._local: LocalLimiter | None = None
        """What is used while Redis cannot be reached."""
        self._shares: dict[tuple[str, str], Operation] = {}
        self._outage = 0
        self._reason: str | None = None
        """Why Redis cannot be used, if it cannot."""
        self._probe: asyncio.Task[None] | None = None

    # Getting permits

    def acquire_nowait(
        self, owner: str, operation: Operation, query: Mapping[str, Any] | None = None
    ) -> Permit | None:
        """A permit of those in hand, if there is one; see :class:`Limiter`."""
        bucket = self._find(owner, operation, query)
        if bucket.lanes is None:
            now = self._now()
            if self._local is not None:
                inner = self._local.acquire_nowait(owner, self._share(bucket, operation))
                return None if inner is None else self._loan(bucket, inner)
            if bucket.take(now):
                if not bucket.hand:
                    self._stir(bucket)
                return Permit(bucket, now)
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
        """Wait for leave to send one request; see :class:`Limiter`.

        Raises:
            RateLimitWouldExceedDeadline: no permit can be expected by the deadline.
            LimiterUnavailable: Redis cannot be used, and `on_unavailable="fail"`, or it refuses the
                credentials.
            ClientClosed: the limiter has been, or was meanwhile, closed.
            ConfigurationError: the limiter belongs to another event loop.
            ValueError: there is no such lane.
        """
        permit = self.acquire_nowait(owner, operation, query)
        if permit is not None:
            return permit
        if lane not in LANES:
            raise ValueError(f"lane must be 'interactive' or 'bulk', not {lane!r}")
        bucket = self._find(owner, operation, query)
        while True:
            try:
                if self._local is None:
                    return await self._wait(bucket, LANES[lane], deadline, since)
                inner = await self._local.acquire(
                    owner, self._share(bucket, operation), lane=lane, deadline=deadline, since=since
                )
                return self._loan(bucket, inner)
            except _Elsewhere:
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
        if bucket is None:
            if self._closed:
                raise ClientClosed("the limiter has been closed")
            self._enter_loop()
            self._forget_idle()
            key = f"{{{self._prefix}:{owner}:{name}}}".replace(" ", ":")
            bucket = SharedBucket(owner, name, key, windows, self._margin)
            self._buckets[owner, name] = bucket
        bucket.touched = self._now()
        return bucket

    def _enter_loop(self) -> None:
        loop = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise ConfigurationError(
                "this limiter belongs to another event loop; make one for each"
            )

    async def _wait(
        self, bucket: SharedBucket, lane: int, deadline: float | None, since: float | None
    ) -> Permit:
        if self._reason is not None:
            raise LimiterUnavailable(self._reason)
        now = self._now()
        lanes = bucket.lanes
        if deadline is not None:
            ahead = lanes.ahead(lane) if lanes is not None and since is None else 0
            at = bucket.expected(ahead, now)
            if at > deadline:
                raise RateLimitWouldExceedDeadline(wait=at - now)
        if lanes is None:
            lanes = bucket.lanes = Lanes(self._bulk_share)
        waiter = Waiter(asyncio.get_running_loop().create_future(), lane, since)
        lanes.join(waiter, deadline)
        self._stir(bucket)
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
        return permit

    # Handing them back

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
        refused = status == 429 or (status == 503 and retry_after is not None)
        now = self._now()
        local = self._of_local_share(held)
        bucket: SharedBucket = held.bucket if isinstance(held, _Loan) else held
        if local is not None:
            local.observe(held.inner, status, rate_limit, retry_after)
            bucket.spend_locally(now)
        else:
            bucket.settle(now, rate_limit)
        if refused:
            bucket.refuse(permit.sent, now, retry_after)
            bucket.put_back(now)
        elif status < 500:
            bucket.fine += 1
        self._stir(bucket)

    def release(self, permit: Permit) -> None:
        """Hand back the permit of a request that was surely not sent."""
        held = permit.bucket
        if held is None:
            return
        permit.bucket = None
        if (local := self._of_local_share(held)) is not None:
            held.bucket.local -= 1
            local.release(held.inner)
            return
        bucket = held.bucket if isinstance(held, _Loan) else held
        bucket.give_back(self._now())
        self._stir(bucket)

    def abandon(self, permit: Permit) -> None:
        """Hand back the permit of a request that may have been sent but will get no answer."""
        held = permit.bucket
        if held is None:
            return
        permit.bucket = None
        now = self._now()
        if (local := self._of_local_share(held)) is not None:
            local.abandon(held.inner)
            held.bucket.spend_locally(now)
            return
        bucket = held.bucket if isinstance(held, _Loan) else held
        bucket.lose(now)
        self._stir(bucket)

    def _of_local_share(self, held: Any) -> LocalLimiter | None:
        """The local limiter, if this was got from it and Redis is not back since."""
        return self._local if isinstance(held, _Loan) and held.outage == self._outage else None

    # Talking to Redis

    def _stir(self, bucket: SharedBucket) -> None:
        """See that somebody looks after the bucket, and no later than there is reason to."""
        if self._closed or self._local is not None:
            return
        if bucket.task is None:
            bucket.task = asyncio.ensure_future(self._look_after(bucket))
        elif self._due(bucket) < bucket.resting_until:
            bucket.wake.set()

    async def _look_after(self, bucket: SharedBucket) -> None:
        """Talk to Redis about one bucket as long as there is something to talk about."""
        try:
            await self._clock.sleep(0)  # whoever comes in the same moment is in the same batch
            while bucket.busy and self._local is None and not self._closed:
                bucket.wake.clear()
                if self._due(bucket) <= self._now():
                    await self._talk(bucket)
                    self._serve(bucket)
                await self._pause(bucket)
        except Unavailable as error:
            self._gone(str(error))
        except Misconfigured as error:
            self._refused(str(error))
        finally:
            bucket.task = None
        if bucket.busy and self._local is None and not self._closed and self._reason is None:
            self._stir(bucket)

    def _due(self, bucket: SharedBucket) -> float:
        """When to talk to Redis next."""
        at = inf
        if bucket.lanes:
            at = bucket.next_at
        if bucket.unreported_since is not None:
            wait = _SOON if bucket.refused is not None else _REPORT
            at = min(at, bucket.unreported_since + wait)
        if bucket.hand:
            at = min(at, bucket.hand_since + _REPORT)
        if bucket.inflight or bucket.hand:
            at = min(at, bucket.hand_until - self._lease / 2)
        return at

    async def _pause(self, bucket: SharedBucket) -> None:
        now = self._now()
        due = self._due(bucket)
        first = bucket.lanes.first_deadline() if bucket.lanes else None
        if first is not None:
            due = min(due, first)
        if due <= now or due == inf:
            return
        timer = self._clock.call_later(due - now, bucket.wake.set)
        bucket.resting_until = due
        try:
            await bucket.wake.wait()
        finally:
            bucket.resting_until = 0.0
            timer.cancel()
        if bucket.lanes:
            self._drop_late(bucket)

    async def _talk(self, bucket: SharedBucket) -> None:
        """One admission batch."""
        now = self._now()
        if bucket.hand and now >= bucket.hand_since + _REPORT:
            bucket.put_back(now)  # nobody wanted them
        request = bucket.request(self._process, now, self._lease, self._ahead(bucket, now))
        request["fresh"], request["settle"] = token_hex(8), 2000.0
        try:
            reply = Reply(*await self._link.run(bucket.key, request))
            if reply.again:
                again = bucket.restoring(request, reply.epoch, self._now())
                reply = Reply(*await self._link.run(bucket.key, again))
        except BaseException:
            bucket.retract(request, self._now())
            raise
        bucket.learn(reply, self._now(), self._lease)

    def _ahead(self, bucket: SharedBucket, now: float) -> int:
        """How many tokens to lease beyond those that are waited for: what a moment takes."""
        waiting = len(bucket.lanes) if bucket.lanes is not None else 0
        if not waiting:
            return 0
        return min(self._max_lease, waiting // 4, bucket.windows[0].limit // 10)

    def _serve(self, bucket: SharedBucket) -> None:
        """Hand out what is in hand."""
        lanes, now = bucket.lanes, self._now()
        if lanes is None:
            return
        self._drop_late(bucket)
        while bucket.hand and (waiter := lanes.next()) is not None:
            if bucket.take(now):
                waiter.future.set_result(Permit(bucket, now))
        if not lanes:
            bucket.lanes = None

    def _drop_late(self, bucket: SharedBucket) -> None:
        lanes, now = bucket.lanes, self._now()
        if lanes is None:
            return
        for late in lanes.late(max(now, bucket.closed_until)):
            wait = max(0.0, bucket.next_at - now)
            late.future.set_exception(RateLimitWouldExceedDeadline(wait=wait))
        if not lanes:
            bucket.lanes = None

    # Without Redis

    def _gone(self, reason: str) -> None:
        """Redis cannot be reached."""
        if self._local is not None or self._closed:
            return
        log.warning("Redis cannot be reached (%s)", reason)
        if self._fails:
            self._reason = f"Redis cannot be reached ({reason})"
            self._fail_all(LimiterUnavailable(self._reason))
        else:
            self._outage += 1
            self._shares.clear()
            self._local = LocalLimiter(
                self._clock, bulk_share=self._bulk_share, margin=self._margin
            )
            now = self._now()
            for bucket in self._buckets.values():
                bucket.put_back(now)
            self._fail_all(_Elsewhere())
        if self._probe is None:
            self._probe = asyncio.ensure_future(self._until_back())

    def _refused(self, reason: str) -> None:
        """It can be reached, and there is no point in waiting."""
        log.error("%s", reason)
        self._reason = reason
        self._fail_all(LimiterUnavailable(reason))
        if self._probe is None:
            self._probe = asyncio.ensure_future(self._until_back())

    def _fail_all(self, error: Exception) -> None:
        for bucket in self._buckets.values():
            lanes, bucket.lanes = bucket.lanes, None
            for waiter in lanes.clear() if lanes is not None else ():
                waiter.future.set_exception(error)
            bucket.wake.set()

    async def _until_back(self) -> None:
        pause = _FIRST_PROBE
        try:
            while not self._closed:
                await self._clock.sleep(pause)
                try:
                    await self._link.ping()
                except (Unavailable, Misconfigured):
                    pause = min(_LAST_PROBE, pause * 2)
                else:
                    break
        finally:
            self._probe = None
        if not self._closed:
            self._back()

    def _back(self) -> None:
        """Redis can be reached again: tell it what was used meanwhile before asking for more."""
        log.info("Redis can be reached again")
        self._reason = None
        local, self._local = self._local, None
        now = self._now()
        for bucket in self._buckets.values():
            if bucket.local:
                bucket.adopted += bucket.local
                bucket.inflight += bucket.local
                bucket.local = 0
            if bucket.spent or bucket.adopted:
                bucket.unreported_since = now - _REPORT
            bucket.next_at = now
        if local is not None:
            local.close()  # those who wait there come back here
        for bucket in self._buckets.values():
            if bucket.busy:
                self._stir(bucket)

    def _share(self, bucket: SharedBucket, operation: Operation) -> Operation:
        """The operation with the part of its limits that this process may use on its own."""
        key = (bucket.owner, bucket.name)
        found = self._shares.get(key)
        if found is None:
            share = self._local_share or 1 / bucket.processes
            limits = tuple(_scaled(limit, seconds, share) for limit, seconds in bucket.windows)
            found = self._shares[key] = attrs.evolve(
                operation, name=bucket.name.replace(" ", "_"), limits=limits, tiers=()
            )
            assert self._local is not None
            # What was used before counts.
            now = self._now()
            used = sum(int(count) for at, count in bucket.used if at > now - bucket.longest)
            for _ in range(used):
                if (permit := self._local.acquire_nowait(bucket.owner, found)) is None:
                    break
                self._local.observe(permit, 200)
        return found

    def _loan(self, bucket: SharedBucket, inner: Permit) -> Permit:
        bucket.local += 1
        return Permit(_Loan(bucket, inner, self._outage), inner.sent)

    # Looking in

    def estimate(
        self,
        owner: str,
        operation: Operation,
        query: Mapping[str, Any] | None = None,
        n: int = 1,
    ) -> float:
        """Seconds until `n` further calls can be expected to have been sent, by what Redis said
        last; before it has said anything, by the documented limits."""
        bucket = self._find(owner, operation, query)
        now = self._now()
        waiting = len(bucket.lanes) if bucket.lanes is not None else 0
        count = max(1, n) + waiting
        known = {level[0]: (level[1], level[2]) for level in bucket.levels}
        wait = max(0.0, bucket.next_at - now, bucket.closed_until - now)
        for limit, seconds in bucket.windows:
            most, left = known.get(seconds * 1000, (limit, limit))
            lacking = count - bucket.hand - left
            if lacking > 0:
                wait = max(wait, (1 + (lacking - 1) // max(1, most)) * seconds)
        return wait if count > bucket.hand else 0.0

    def snapshot(self) -> list[BucketState]:
        """All buckets in use, by what Redis said last."""
        now = self._now()
        return [self._state(bucket, now) for bucket in self._buckets.values() if bucket.levels]

    def _state(self, bucket: SharedBucket, now: float) -> BucketState:
        operation, _, tier = bucket.name.partition(" ")
        windows = tuple(
            WindowState(span / 1000, int(limit), int(left) + bucket.hand)
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
        for key in list(self._buckets)[:2]:
            bucket = self._buckets.pop(key)
            if bucket.busy or bucket.local or now < bucket.touched + bucket.longest + _IDLE:
                self._buckets[key] = bucket

    # Life

    def close(self) -> None:
        """Fail everyone who waits, now and later, with ClientClosed."""
        self._closed = True
        if self._local is not None:
            self._local.close()
        self._fail_all(ClientClosed("the limiter has been closed"))

    async def aclose(self) -> None:
        """Return the tokens in hand, and close the connections."""
        self.close()
        tasks = [bucket.task for bucket in self._buckets.values() if bucket.task is not None]
        if self._probe is not None:
            self._probe.cancel()
            tasks.append(self._probe)
        if tasks:
            await asyncio.wait(tasks)
        if self._local is None and self._reason is None:
            for bucket in self._buckets.values():
                bucket.put_back(self._now())
                if bucket.unreported_since is None:
                    continue
                try:
                    await self._talk(bucket)
                except (Unavailable, Misconfigured) as error:
                    log.warning("leased tokens were not returned: %s", error)
                    break
        await self._link.aclose()

    async def __aenter__(self) -> Self:
        self._enter_loop()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __len__(self) -> int:
        """How many buckets are kept."""
        return len(self._buckets)

    def __repr__(self) -> str:
        state = "closed" if self._closed else "without Redis" if self._local is not None else "open"
        return f"<RedisLimiter with {len(self)} buckets, {state}>"


def _scaled(limit: int, seconds: float, share: float) -> str:
    unit = {1.0: "s", 60.0: "m", 3600.0: "h", 86400.0: "d"}[seconds]
    return f"{max(1, int(limit * share))}/{unit}"
