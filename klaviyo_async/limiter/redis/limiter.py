"""The limiter that any number of processes share, on any number of machines, through Redis."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, Self

from ...clock import SYSTEM_CLOCK, Clock
from ...closable import AsyncClosable
from ...core.limit_headers import RateLimitHeaders
from ...core.runtime import Operation
from ...core.secrets import hide
from ...deferred import Deferred
from ...errors import ClientClosed, ConfigurationError
from ...loops import PerLoop
from .. import BucketState, Permit, WindowState
from .connection import ScriptConnection
from .member import LoopMember, MemberOptions
from .options import check_options, check_shares
from .standby import Standby

if TYPE_CHECKING:
    from redis import asyncio as aioredis

    from .bucket import SharedBucket
else:
    aioredis = Deferred("redis.asyncio")

__all__ = ["RedisLimiter"]


class RedisLimiter(AsyncClosable):
    """Keeps the calls of all processes that use the same Redis within every account's quota.

    ::

        async with RedisLimiter("redis://localhost:6379/0") as limiter:
            async with KlaviyoClient("pk_...", limiter=limiter) as klaviyo:
                ...

    Processes lease tokens in small batches, and report what became of them along with the next
    request; keys expire by themselves. Redis's clock is the only one that counts. A process that
    dies blocks its tokens for `lease_seconds` and one window. Redis 6 or later; a cluster will do,
    as a bucket is one key. Each event loop that uses the limiter counts as a process.

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
        redis: aioredis.Redis | str,
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
        self._connect: Callable[[], ScriptConnection] = lambda: ScriptConnection(redis, timeout)
        first = self._connect()
        fallback = {"bulk_share": bulk_share, "margin": margin, "probe_minute": probe_minute}
        self._standby = Standby(
            clock,
            {**fallback, "max_closed": max_closed, "share": share},
            [prefix, *first.address()],
            local_share,
            expected_processes,
        )
        self._clock = clock
        self._options = MemberOptions(
            prefix,
            bulk_share,
            margin,
            max_lease,
            lease_seconds,
            on_unavailable == "fail",
            max_closed,
            probe_minute,
        )
        self._owned = first.owned
        self._closed = self._entered = False
        self._members = PerLoop(self._join)

    def _join(self, loop: asyncio.AbstractEventLoop) -> LoopMember:
        if self._entered and not self._owned:
            raise ConfigurationError(
                "the Redis client that was given belongs to another event loop: give a URL, and "
                "there is a client for each loop"
            )
        self._entered = True
        return LoopMember(
            loop, self._connect(), self._clock, self._standby, self._shares, self._options
        )

    @property
    def _member(self) -> LoopMember:
        """That of the running event loop."""
        if self._closed:
            raise ClientClosed("the limiter has been closed")
        member = self._members.last
        if member is None or member.loop is not asyncio._get_running_loop():
            member = self._members.here()
        return member

    # Getting permits

    def acquire_nowait(
        self, owner: str, operation: Operation, query: Mapping[str, Any] | None = None
    ) -> Permit | None:
        """A permit for a token that is leased already, if there is one; see :class:`Limiter`."""
        return self._member.acquire_nowait(owner, operation, query)

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
            ConfigurationError: a Redis client was given, and it belongs to another event loop.
            ValueError: there is no such lane.
        """
        return await self._member.acquire(
            owner, operation, query, lane=lane, deadline=deadline, since=since
        )

    # Handing permits back

    def observe(
        self,
        permit: Permit,
        status: int,
        rate_limit: RateLimitHeaders | None = None,
        retry_after: float | None = None,
    ) -> None:
        """Hand back the permit of a request that was answered; see :class:`Limiter`."""
        if permit.bucket is not None:
            member = permit.bucket.keeper
            _in_its_loop(member, member.observe, permit, status, rate_limit, retry_after)

    def release(self, permit: Permit) -> None:
        """Hand back the permit of a request that was surely not sent."""
        if permit.bucket is not None:
            member = permit.bucket.keeper
            _in_its_loop(member, member.release, permit)

    def abandon(self, permit: Permit) -> None:
        """Hand back the permit of a request that may have been sent but will get no answer."""
        if permit.bucket is not None:
            member = permit.bucket.keeper
            _in_its_loop(member, member.give_up, permit)

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
        return self._member.estimate(owner, operation, query, n)

    def snapshot(self) -> list[BucketState]:
        """All buckets in use, by what Redis said last; of all event loops together."""
        now = self._clock.monotonic()
        found: dict[tuple[str, str], list[SharedBucket]] = {}
        for member in self._members.everywhere():
            for bucket in member.known():
                found.setdefault((bucket.owner, bucket.name), []).append(bucket)
        return [_state(buckets, now) for buckets in found.values()]

    # Closing

    def close(self) -> None:
        """Fail everyone who waits, now and later, with ClientClosed."""
        self._closed = True
        for member in self._members.everywhere():
            _in_its_loop(member, member.close)

    async def aclose(self) -> None:
        """Return the leased tokens, report the last usage, and close the connections."""
        self.close()
        await self._members.aclose()

    async def __aenter__(self) -> Self:
        self._member  # noqa: B018 - which begins it
        return self

    def __len__(self) -> int:
        """How many buckets are kept."""
        return sum(len(member) for member in self._members.everywhere())

    def __repr__(self) -> str:
        away = any(member.away for member in self._members.everywhere())
        state = "closed" if self._closed else "without Redis" if away else "open"
        return f"<RedisLimiter with {len(self)} buckets, {state}>"


def _in_its_loop(member: LoopMember, act: Callable[..., None], *arguments: Any) -> None:
    if member.loop is asyncio._get_running_loop():
        act(*arguments)
        return
    with suppress(RuntimeError):  # it has been closed: what was leased there expires
        member.loop.call_soon_threadsafe(act, *arguments)


def _state(buckets: list[SharedBucket], now: float) -> BucketState:
    """One bucket, as all event loops of this process see it together."""
    latest = max(buckets, key=lambda bucket: bucket.replied_at)
    operation, _, tier = latest.name.partition(" ")
    leased = sum(bucket.leased for bucket in buckets)
    windows = tuple(
        WindowState(span / 1000, int(limit), int(left) + leased)
        for span, limit, left in latest.levels
    )
    return BucketState(
        latest.owner,
        operation,
        tier,
        windows,
        sum(bucket.inflight + bucket.local for bucket in buckets),
        sum(len(bucket.lanes) for bucket in buckets if bucket.lanes is not None),
        max(0.0, *(bucket.closed_until - now for bucket in buckets)),
        latest.processes > 1,
    )
