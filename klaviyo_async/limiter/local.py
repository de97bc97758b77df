"""Keeps the calls of one process within every account's rate limits: the default limiter."""

from __future__ import annotations

from asyncio import _get_running_loop
from collections.abc import Iterator, Mapping
from threading import RLock
from typing import TYPE_CHECKING, Any

from ..clock import SYSTEM_CLOCK, Clock
from ..core.limit_headers import RateLimitHeaders
from ..core.runtime import Operation
from ..core.tiers import may_lower, tier_for
from . import BucketState, Permit, Probe, WindowState
from .granting import Granter, client_closed
from .lanes import LANES
from .shares import Shares
from .waiting import WaitableBucket

if TYPE_CHECKING:
    from ..core.tiers import WindowLimit

__all__ = ["LocalLimiter"]

_SWEEP = 2  # owners looked at whenever a bucket is made


class LocalLimiter(Granter):
    """Keeps the calls of one process within every account's quota.

    One bucket per (owner, operation, tier); buckets do not affect each other, and those that
    are full again and waited for by nobody are forgotten. Time and memory per call depend
    neither on how many wait nor on how many buckets there are; there is at most one timer per
    bucket and event loop. Any number of event loops and threads may use it: quota is of them all, and
    each call is woken in its own loop. A forked child begins with what its parent had used.

    Args:
        clock: where time comes from.
        bulk_share: what part of a bucket's permits `bulk` calls get while `interactive` ones
            wait too; between 0 and 1, exclusive.
        margin: seconds added to every window against jitter and servers that disagree about
            the time.
        max_closed: seconds that a `Retry-After` closes a bucket for at most.
        probe_daily: when a daily limit has been used up, and no answer has told when the day
            resets, let one call try: if it is refused, its `Retry-After` tells, for the days to
            come as well, and the call goes on waiting. Otherwise a token comes back a day after it
            was used, which costs up to a day's quota once.
        probe_minute: when a minute's quota has been used up, and no answer has told when the minute
            resets, let a call try, after every thousand answers: if it is refused, `Retry-After`
            tells, for the minutes to come as well, and the call goes on waiting. That is worth up to
            a minute's quota, and one 429 in a thousand requests at most.
        share: what part of each quota to use, the rest being left to others on the account: a number
            from 0, exclusive, to 1, or a mapping from operations' names to such numbers, with `*` for
            those not named. One request in each window at least is used, so at 1/s a share tells in
            the minute alone.

    Raises:
        ValueError: `bulk_share`, `margin`, `max_closed` or `share` is out of its range, or `share`
            names an operation that there is not.
    """

    def __init__(
        self,
        clock: Clock = SYSTEM_CLOCK,
        *,
        bulk_share: float = 0.1,
        margin: float = 0.02,
        max_closed: float = 86400.0,
        probe_daily: bool = False,
        probe_minute: bool = True,
        share: float | Mapping[str, float] = 1.0,
    ) -> None:
        if not 0 < bulk_share < 1:
            raise ValueError("bulk_share must lie between 0 and 1")
        if margin < 0 or max_closed <= 0:
            raise ValueError("margin must not be negative, and max_closed must be positive")
        super().__init__(clock, bulk_share)
        self._margin = margin
        self._max_closed = max_closed
        self._probe_daily = probe_daily
        self._probe_minute = probe_minute
        self._shares = Shares(share)
        self._buckets: dict[str, dict[str, WaitableBucket]] = {}

    # Getting permits

    def acquire_nowait(
        self, owner: str, operation: Operation, query: Mapping[str, Any] | None = None
    ) -> Permit | None:
        """A permit if there is one at once, without waiting and without overtaking; else None.

        Raises:
            ClientClosed: the limiter has been closed.
        """
        lock = self._lock
        lock.acquire()  # in every call: half the time that `with` takes, here and below
        try:
            try:
                bucket = self._buckets[owner][operation.name]
                if operation.tiers and may_lower(operation, query):
                    bucket = self._find(owner, operation, query)
            except KeyError:
                bucket = self._find(owner, operation, query)
            if bucket.free > 0:
                bucket.free -= 1
                bucket.inflight += 1
                return Permit(bucket, self._now())
            return self._take_at_once(bucket)
        finally:
            lock.release()

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
        """Wait for a permit to send one request; returns without suspending if it may go at once.

        Args:
            owner: whose quota it is; one name per account and app. It shows in
                :meth:`snapshot`, so it must not be a key.
            operation: the operation to call.
            query: its query parameters by wire name; some of them lower the limits.
            lane: `interactive` or `bulk`.
            deadline: the clock's monotonic time, in seconds, until which the permit is of use.
            since: `sent` of the first permit of a call that was throttled and comes again: within
                its lane it is served before those that have not been sent yet.

        Raises:
            RateLimitWouldExceedDeadline: no permit can be expected by the deadline; at once,
                with the expected wait.
            ClientClosed: the limiter has been, or was meanwhile, closed.
            ValueError: there is no such lane.
        """
        permit = self.acquire_nowait(owner, operation, query)
        if permit is not None:
            return permit
        if lane not in LANES:
            raise ValueError(f"lane must be 'interactive' or 'bulk', not {lane!r}")
        with self._lock:
            bucket = self._find(owner, operation, query)
        return await self._wait(bucket, LANES[lane], deadline, since)

    def _find(
        self, owner: str, operation: Operation, query: Mapping[str, Any] | None
    ) -> WaitableBucket:
        tier, windows = tier_for(operation, query)
        key = f"{operation.name} {tier}" if tier else operation.name
        buckets = self._buckets.get(owner)
        bucket = buckets.get(key) if buckets is not None else None
        if bucket is None:
            if self._closed:
                raise client_closed()
            self._sweep()
            share = self._shares.of(operation.name)
            bucket = self._new_bucket(owner, key, windows, share)
            self._buckets.setdefault(owner, {})[key] = bucket
        return bucket

    def _new_bucket(
        self, owner: str, key: str, limits: tuple[WindowLimit, ...], share: float
    ) -> WaitableBucket:
        probes = self._probe_daily, self._probe_minute
        return WaitableBucket(limits, self._margin, probes[0], share, probes[1])

    def _take_at_once(self, bucket: WaitableBucket) -> Permit | None:
        if bucket.lanes is not None:
            return None
        if bucket.on_their_way:
            self._take_back(bucket)
        now = self._now()
        granted, probe = bucket.admit(now, 1)
        if not granted:
            return None
        return Probe(bucket, now) if probe else Permit(bucket, now)

    # Handing permits back

    def observe(
        self,
        permit: Permit,
        status: int,
        rate_limit: RateLimitHeaders | None = None,
        retry_after: float | None = None,
    ) -> None:
        """Hand back the permit of a request that was answered, with what the answer said.

        Args:
            permit: the permit.
            status: HTTP status.
            rate_limit: the `RateLimit-*` headers, if there were any.
            retry_after: seconds from now, if the answer named a time.
        """
        bucket: WaitableBucket | None = permit.bucket
        if bucket is None:
            return
        permit.bucket = None
        lock = self._lock
        lock.acquire()
        try:
            now = self._now()
            bucket.observe(permit.sent, now, status, rate_limit, retry_after, self._max_closed)
            if bucket.lanes is not None:
                self._grant(bucket, now)
        finally:
            lock.release()

    def release(self, permit: Permit) -> None:
        """Hand back the permit of a request that was surely not sent: its token is free again."""
        bucket: WaitableBucket | None = permit.bucket
        if bucket is None:
            return
        permit.bucket = None
        with self._lock:
            bucket.release(permit.sent)
            if bucket.lanes is not None:
                self._grant(bucket, self._now())

    def abandon(self, permit: Permit) -> None:
        """Hand back the permit of a request that may have been sent but will get no answer."""
        bucket: WaitableBucket | None = permit.bucket
        if bucket is None:
            return
        permit.bucket = None
        with self._lock:
            now = self._now()
            bucket.mark_unknown(now)
            if bucket.lanes is not None:
                self._grant(bucket, now)

    # Inspecting

    def estimate(
        self,
        owner: str,
        operation: Operation,
        query: Mapping[str, Any] | None = None,
        n: int = 1,
    ) -> float:
        """Seconds until `n` further calls can be expected to have been sent.

        Counts those already waiting, daily limits included; answers are taken to be quick.

        Raises:
            ClientClosed: the limiter has been closed.
        """
        with self._lock:
            bucket = self._find(owner, operation, query)
            now = self._now()
            waiting = len(bucket.lanes) if bucket.lanes is not None else 0
            return max(0.0, bucket.expected(waiting + max(1, n), now) - now)

    def snapshot(self) -> list[BucketState]:
        """All buckets in use."""
        with self._lock:
            now = self._now()
            self._sweep(len(self._buckets))
            return [self._state(*found, now) for found in self._all()]

    def _all(self) -> Iterator[tuple[str, str, WaitableBucket]]:
        for owner, buckets in self._buckets.items():
            for key, bucket in buckets.items():
                yield owner, key, bucket

    def _state(self, owner: str, key: str, bucket: WaitableBucket, now: float) -> BucketState:
        operation, _, tier = key.partition(" ")
        windows = tuple(WindowState(*level) for level in bucket.levels(now))
        return BucketState(
            owner,
            operation,
            tier,
            windows,
            bucket.inflight,
            len(bucket.lanes) if bucket.lanes is not None else 0,
            max(0.0, bucket.closed_until - now),
            now < bucket.shared_until,
        )

    def __len__(self) -> int:
        """How many buckets are kept."""
        return sum(map(len, self._buckets.values()))

    def __repr__(self) -> str:
        return f"<LocalLimiter with {len(self)} buckets{', closed' if self._closed else ''}>"

    # Forgetting idle buckets

    def _sweep(self, owners: int = _SWEEP) -> None:
        """Forget the idle buckets of the owners looked at longest ago."""
        now = self._now()
        for _ in range(min(owners, len(self._buckets))):
            owner = next(iter(self._buckets))
            buckets = self._buckets.pop(owner)
            busy = {k: g for k, g in buckets.items() if g.alarms or not g.idle(now)}
            if busy:
                self._buckets[owner] = busy

    def close(self) -> None:
        """Fail everyone who waits, now and later, with ClientClosed.

        Permits given out stay valid and may be handed back.
        """
        with self._lock:
            self._closed = True
            here = _get_running_loop()
            for _, _, bucket in list(self._all()):
                if bucket.lanes is not None:
                    waiters = bucket.lanes.clear()
                    self._dismiss_lanes(bucket)
                    for waiter in waiters:
                        self._fail(waiter, client_closed(), here)
            self._buckets.clear()

    def forget(self) -> None:
        """This is a child now: who waits does so in the parent; what it has used counts here too."""
        whole = self._lock.acquire(blocking=False)
        self._lock = RLock()
        if not whole:  # a thread of the parent was just changing something
            self._buckets = {}
        now = self._now()
        for _, _, bucket in self._all():
            bucket.desert(now)
