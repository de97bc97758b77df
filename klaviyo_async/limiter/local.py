"""The limiter of one process."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import inf
from typing import TYPE_CHECKING, Any

from ..clock import SYSTEM_CLOCK, Clock, Timer
from ..core.bucket import Bucket
from ..core.tiers import WindowLimit, tier_for
from . import BucketState, Permit, Probe, WindowState
from .lanes import LANES, Lanes, Waiter

if TYPE_CHECKING:
    from ..core.response import RateLimitHeaders
    from ..core.runtime import Operation

__all__ = ["LocalLimiter"]

_LATE = 0.001  # a timer is moved only for more than this
_SWEEP = 2  # owners looked at whenever a bucket is made


class _Gate(Bucket):
    """A bucket with people in front of it."""

    __slots__ = ("due", "lanes", "timer")

    def __init__(self, windows: tuple[WindowLimit, ...], margin: float, probes: bool) -> None:
        super().__init__(windows, margin, probes)
        self.lanes: Lanes | None = None
        """None: nobody waits."""
        self.timer: Timer | None = None
        self.due = inf

    def permit(self, now: float) -> Permit:
        """One out of the :meth:`room` there was just now."""
        kind = Probe if self.is_probe() else Permit
        self.take()
        return kind(self, now)


class LocalLimiter:
    """Keeps the calls of one process within every account's quota.

    One bucket per (owner, operation, tier); buckets do not affect each other, and those that
    are full again and waited for by nobody are forgotten. Time and memory per call depend
    neither on how many wait nor on how many buckets there are; there is at most one timer per
    bucket. To be used from one event loop; it can be made outside of any.

    Args:
        clock: where time comes from.
        bulk_share: what part of a bucket's permits `bulk` calls get while `interactive` ones
            wait too; between 0 and 1, exclusive.
        margin: seconds added to every window against jitter and servers that disagree about
            the time.
        max_closed: seconds that a `Retry-After` closes a bucket for at most.
        probe_daily: when a daily limit has been used up, and nothing has told when the day
            turns, let one call try: if it is refused, `Retry-After` tells, for the days to come
            as well, and the call goes on waiting. Otherwise what was used comes back a day after
            it was used, which costs up to a day's quota once.
    """

    def __init__(
        self,
        clock: Clock = SYSTEM_CLOCK,
        *,
        bulk_share: float = 0.1,
        margin: float = 0.02,
        max_closed: float = 86400.0,
        probe_daily: bool = False,
    ) -> None:
        if not 0 < bulk_share < 1:
            raise ValueError("bulk_share must lie between 0 and 1")
        if margin < 0 or max_closed <= 0:
            raise ValueError("margin must not be negative, and max_closed must be positive")
        self._clock = clock
        self._now = clock.monotonic
        self._bulk_share = bulk_share
        self._margin = margin
        self._max_closed = max_closed
        self._probe_daily = probe_daily
        self._closed = False
        self._gates: dict[str, dict[str, _Gate]] = {}

    # Getting permits

    def acquire_nowait(
        self, owner: str, operation: Operation, query: Mapping[str, Any] | None = None
    ) -> Permit | None:
        """A permit if there is one at once, without waiting and without overtaking; else None.

        Raises:
            ClientClosed: the limiter has been closed.
        """
        try:
            gate = self._gates[owner][operation.name]
            if operation.tiers:
                gate = self._find(owner, operation, query)
        except KeyError:
            gate = self._find(owner, operation, query)
        if gate.free > 0:
            gate.free -= 1
            gate.inflight += 1
            return Permit(gate, self._now())
        return self._take(gate)

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
        """Wait for leave to send one request; returns without suspending if it may go at once.

        Args:
            owner: whose quota it is; one name per account and app. It shows in
                :meth:`snapshot`, so it must not be a key.
            operation: the operation to call.
            query: its query parameters by wire name; some of them lower the limits.
            lane: `interactive` or `bulk`.
            deadline: the clock's monotonic time by which the permit is of use.
            since: `sent` of the first permit of a call that was refused and comes again: within
                its lane it goes before those that have not had a turn yet.

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
        gate = self._find(owner, operation, query)
        return await self._wait(gate, LANES[lane], deadline, since)

    def _find(self, owner: str, operation: Operation, query: Mapping[str, Any] | None) -> _Gate:
        tier, windows = tier_for(operation, query)
        key = f"{operation.name} {tier}" if tier else operation.name
        gates = self._gates.get(owner)
        gate = gates.get(key) if gates is not None else None
        if gate is None:
            if self._closed:
                raise _client_closed()
            self._sweep()
            gate = _Gate(windows, self._margin, self._probe_daily)
            self._gates.setdefault(owner, {})[key] = gate
        return gate

    def _take(self, gate: _Gate) -> Permit | None:
        if gate.lanes is not None:
            return None
        now = self._now()
        room = gate.room(now)
        if room <= 0:
            return None
        permit = gate.permit(now)
        if gate.ramp is None:
            gate.free = room - 1
        return permit

    async def _wait(
        self, gate: _Gate, lane: int, deadline: float | None, since: float | None
    ) -> Permit:
        from asyncio import get_running_loop

        now = self._now()
        lanes = gate.lanes
        if deadline is not None:
            # Who comes again has few in front, if any.
            ahead = lanes.ahead(lane) if lanes is not None and since is None else 0
            at = gate.expected(ahead + 1, now)
            if at > deadline:
                raise _too_late(at - now)
        first = lanes is None
        if lanes is None:
            lanes = gate.lanes = Lanes(self._bulk_share)
        waiter = Waiter(get_running_loop().create_future(), lane, since)
        lanes.join(waiter, deadline)
        if first or (deadline is not None and deadline < gate.due):
            self._arm(gate, now)
        try:
            permit: Permit = await waiter.future
        except BaseException:
            self._give_up(gate, lanes, waiter)
            raise
        return permit

    def _give_up(self, gate: _Gate, lanes: Lanes, waiter: Waiter) -> None:
        future = waiter.future
        if future.cancelled():
            lanes.leave(waiter)
            if not lanes and gate.lanes is lanes:
                self._disband(gate)
        elif future.done() and future.exception() is None:
            # Granted and cancelled in the same breath.
            self.release(future.result())

    # Handing them back

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
        gate: _Gate | None = permit.bucket
        if gate is None:
            return
        permit.bucket = None
        now = self._now()
        gate.settle(permit.sent, now, rate_limit)
        if status == 429 or (status == 503 and retry_after is not None):
            gate.refuse(permit.sent, now, retry_after, status, self._max_closed)
        elif gate.strikes or gate.ramp is not None:
            gate.relax(permit.sent)
        if gate.lanes is not None:
            self._pump(gate, now)

    def release(self, permit: Permit) -> None:
        """Hand back the permit of a request that was surely not sent: its token is free again."""
        gate: _Gate | None = permit.bucket
        if gate is None:
            return
        permit.bucket = None
        gate.give_back()
        if gate.lanes is not None:
            self._pump(gate, self._now())

    def abandon(self, permit: Permit) -> None:
        """Hand back the permit of a request that may have been sent but will get no answer."""
        gate: _Gate | None = permit.bucket
        if gate is None:
            return
        permit.bucket = None
        now = self._now()
        gate.mark_unknown(now)
        if gate.lanes is not None:
            self._pump(gate, now)

    # Letting waiters in

    def _pump(self, gate: _Gate, now: float) -> None:
        lanes = gate.lanes
        if lanes is None:
            return
        for late in lanes.late(max(now, gate.closed_until)):
            late.future.set_exception(_too_late(max(0.0, gate.expected(1, now) - now)))
        room = gate.room(now)
        while room > 0 and (waiter := lanes.next()) is not None:
            waiter.future.set_result(gate.permit(now))
            room -= 1
        if lanes:
            self._arm(gate, now)
        else:
            self._disband(gate)

    def _arm(self, gate: _Gate, now: float) -> None:
        lanes = gate.lanes
        if lanes is None:
            return
        due = gate.ready(now)
        first = lanes.first_deadline()
        if first is not None and first < due:
            due = first
        if gate.timer is not None:
            if gate.due <= due + _LATE:
                return  # it fires early enough, and will be set anew then
            gate.timer.cancel()
            gate.timer = None
        gate.due = due
        if due < inf:
            gate.timer = self._clock.call_later(max(0.0, due - now), self._ring, gate)

    def _ring(self, gate: _Gate) -> None:
        gate.timer, gate.due = None, inf
        self._pump(gate, self._now())

    def _disband(self, gate: _Gate) -> None:
        gate.lanes = None
        if gate.timer is not None:
            gate.timer.cancel()
            gate.timer, gate.due = None, inf

    # Looking in

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
        gate = self._find(owner, operation, query)
        now = self._now()
        waiting = len(gate.lanes) if gate.lanes is not None else 0
        return max(0.0, gate.expected(waiting + max(1, n), now) - now)

    def snapshot(self) -> list[BucketState]:
        """All buckets in use."""
        now = self._now()
        self._sweep(len(self._gates))
        return [self._state(*found, now) for found in self._all()]

    def _all(self) -> Iterator[tuple[str, str, _Gate]]:
        for owner, gates in self._gates.items():
            for key, gate in gates.items():
                yield owner, key, gate

    def _state(self, owner: str, key: str, gate: _Gate, now: float) -> BucketState:
        operation, _, tier = key.partition(" ")
        gate.room(now)
        windows = tuple(
            WindowState(meter.seconds, meter.limit, max(0, meter.room() - gate.inflight))
            for meter in gate.meters
        )
        return BucketState(
            owner,
            operation,
            tier,
            windows,
            gate.inflight,
            len(gate.lanes) if gate.lanes is not None else 0,
            max(0.0, gate.closed_until - now),
            now < gate.shared_until,
        )

    def __len__(self) -> int:
        """How many buckets are kept."""
        return sum(map(len, self._gates.values()))

    def __repr__(self) -> str:
        return f"<LocalLimiter with {len(self)} buckets{', closed' if self._closed else ''}>"

    # Forgetting

    def _sweep(self, owners: int = _SWEEP) -> None:
        """Forget the idle buckets of the owners looked at longest ago."""
        now = self._now()
        for _ in range(min(owners, len(self._gates))):
            owner = next(iter(self._gates))
            gates = self._gates.pop(owner)
            busy = {k: g for k, g in gates.items() if g.lanes is not None or not g.idle(now)}
            if busy:
                self._gates[owner] = busy

    def close(self) -> None:
        """Fail everyone who waits, now and later, with ClientClosed.

        Permits given out stay valid and may be handed back.
        """
        self._closed = True
        for _, _, gate in list(self._all()):
            if gate.lanes is not None:
                waiters = gate.lanes.clear()
                self._disband(gate)
                for waiter in waiters:
                    waiter.future.set_exception(_client_closed())
        self._gates.clear()


def _client_closed() -> Exception:
    from ..errors import ClientClosed

    return ClientClosed("the limiter has been closed")


def _too_late(wait: float) -> Exception:
    from ..errors import RateLimitWouldExceedDeadline

    return RateLimitWouldExceedDeadline(wait=wait)
