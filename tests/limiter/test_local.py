"""Permits: taken, handed back, waited for in order; buckets: kept apart, looked at, forgotten."""

from __future__ import annotations

import asyncio
import gc
import random
import tracemalloc
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from klaviyo_openapi._runtime import Tier

from klaviyo_async.core.limit_headers import RateLimitHeaders
from klaviyo_async.errors import ClientClosed
from klaviyo_async.limiter import Permit
from klaviyo_async.limiter.lanes import BULK, INTERACTIVE, Lanes, Waiter
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import VirtualClock

from .helpers import OTHER, SMALL, USUAL, CountingClock, acquire, drain, left, ticks
from .simulation import operation


class TestFastPath:
    def test_does_not_suspend(self) -> None:
        limiter = LocalLimiter()
        coroutine = limiter.acquire("account", SMALL)
        with pytest.raises(StopIteration) as stop:
            coroutine.send(None)
        assert isinstance(stop.value.value, Permit)

    def test_made_outside_of_a_loop_and_used_in_several(self) -> None:
        limiter = LocalLimiter(clock := VirtualClock())

        async def main() -> None:
            await asyncio.gather(*(self._call(limiter) for _ in range(3)))

        clock.run(main())
        assert 1 < clock.monotonic() < 1.1
        clock.run(main())
        assert 60 < clock.monotonic() < 63

    async def _call(self, limiter: LocalLimiter) -> None:
        limiter.observe(await limiter.acquire("account", SMALL), 200)

    async def test_nowait_does_not_overtake(self, limiter: LocalLimiter) -> None:
        permits = drain(limiter)
        waiting = acquire(limiter)
        await ticks()
        limiter.release(permits.pop())
        assert limiter.acquire_nowait("account", SMALL) is None
        assert await waiting

    def test_permits_do_not_tell_whose_they_are(self) -> None:
        permit = LocalLimiter().acquire_nowait("pk_secret", SMALL)
        assert "pk_" not in repr(permit)

    @pytest.mark.parametrize(
        "options", [{"bulk_share": 0}, {"bulk_share": 1.0}, {"margin": -1}, {"max_closed": 0}]
    )
    def test_refuses_nonsense(self, options: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match="must"):
            LocalLimiter(**options)


class TestHandingBack:
    async def test_observed_tokens_rest(self, limiter: LocalLimiter, clock: VirtualClock) -> None:
        for permit in drain(limiter):
            limiter.observe(permit, 200)
        assert left(limiter) == [0, 2]
        await clock.sleep(1.1)
        assert left(limiter) == [2, 2]
        await clock.sleep(60)
        assert limiter.snapshot() == []

    async def test_released_tokens_are_free(self, limiter: LocalLimiter) -> None:
        for _ in range(100):
            for permit in drain(limiter):
                limiter.release(permit)
        assert len(drain(limiter)) == 2

    async def test_abandoned_tokens_are_spent(
        self, limiter: LocalLimiter, clock: VirtualClock
    ) -> None:
        for permit in drain(limiter):
            limiter.abandon(permit)
        await clock.sleep(1.1)
        assert left(limiter) == [0, 2]
        await clock.sleep(1.0)
        assert left(limiter) == [2, 2]

    async def test_only_once(self, limiter: LocalLimiter) -> None:
        permits = drain(limiter)
        for permit in permits:
            limiter.observe(permit, 200)
            limiter.release(permit)
            limiter.abandon(permit)
            limiter.observe(permit, 429, None, 1000.0)
        state = limiter.snapshot()[0]
        assert (state.inflight, state.closed_for) == (0, 0)
        assert left(limiter) == [0, 2]


class TestOrder:
    async def test_first_come_first_served(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        order: list[int] = []

        async def call(number: int) -> None:
            permit = await limiter.acquire("account", USUAL)
            order.append(number)
            await asyncio.sleep(random.Random(number).uniform(0, 0.1))
            limiter.observe(permit, 200)

        await asyncio.gather(*(call(number) for number in range(400)))
        assert order == list(range(400))
        assert 129 < clock.monotonic() < 132

    async def test_one_timer_and_no_herd(self, limiter: LocalLimiter, clock: CountingClock) -> None:
        """Waking one waiter costs the others nothing: no timer and no turn of their tasks."""
        waiting = [acquire(limiter, USUAL) for _ in range(2000)]
        await ticks()
        assert sum(task.done() for task in waiting) == 10
        for task in waiting[:10]:
            limiter.observe(task.result(), 200)
        assert len(clock.pending) == 1
        turns = [task.get_coro() for task in waiting[10:]]
        await clock.sleep(1.1)
        assert sum(task.done() for task in waiting) == 20
        assert sum(coroutine.cr_frame is None for coroutine in turns) == 10  # type: ignore[union-attr]
        assert clock.made <= 3
        limiter.close()
        await asyncio.gather(*waiting, return_exceptions=True)
        assert not clock.pending

    async def test_buckets_are_independent(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        for permit in drain(limiter):
            limiter.observe(permit, 429, None, 3600.0)
        waiting = acquire(limiter)
        await ticks()
        assert limiter.acquire_nowait("account", OTHER) is not None
        assert limiter.acquire_nowait("another account", SMALL) is not None
        assert clock.monotonic() == 0
        waiting.cancel()

    async def test_tiers_are_independent(self, limiter: LocalLimiter) -> None:
        tiers = (Tier("include", "list", ("1/s", "15/m")),)
        target = operation("2/s", "4/m", tiers=tiers)
        lower = {"include": ["list"]}
        assert limiter.acquire_nowait("account", target, lower) is not None
        assert limiter.acquire_nowait("account", target, lower) is None
        assert limiter.acquire_nowait("account", target, {"include": "lists"}) is not None
        assert limiter.acquire_nowait("account", target) is not None
        assert limiter.acquire_nowait("account", target) is None
        assert [state.tier for state in limiter.snapshot()] == ["1/s,15/m", ""]


class TestLanes:
    async def run(self, share: float, arrivals: list[str]) -> list[str]:
        clock = VirtualClock()
        limiter = LocalLimiter(clock, bulk_share=share)
        order: list[str] = []

        async def call(lane: str) -> None:
            permit = await limiter.acquire("account", SMALL, lane=lane)
            order.append(lane[0])
            limiter.observe(permit, 200)

        async with clock:
            for permit in drain(limiter):
                limiter.observe(permit, 200)
            await asyncio.gather(*(call(lane) for lane in arrivals))
        return order

    async def test_interactive_first_but_bulk_gets_its_share(self) -> None:
        order = await self.run(0.1, ["bulk"] * 20 + ["interactive"] * 90)
        assert [n for n, lane in enumerate(order[:100]) if lane == "b"] == list(range(9, 100, 10))
        assert order[100:] == ["b"] * 10

    async def test_share_is_configurable(self) -> None:
        order = await self.run(0.25, ["bulk"] * 25 + ["interactive"] * 75)
        assert "".join(order) == "iiib" * 25

    async def test_bulk_alone_gets_everything(self) -> None:
        assert await self.run(0.1, ["bulk"] * 30) == ["b"] * 30

    @given(st.lists(st.booleans(), max_size=300), st.floats(0.01, 0.99))
    def test_nobody_starves(self, arrivals: list[bool], share: float) -> None:
        """While both lanes wait, each gets its share of every run of turns, but for one."""
        loop = asyncio.new_event_loop()
        lanes = Lanes(share)
        for bulk in arrivals:
            lanes.join(Waiter(loop.create_future(), BULK if bulk else INTERACTIVE), None)
        waiting = [arrivals.count(False), arrivals.count(True)]
        turns = 0
        got = [0, 0]
        while all(waiting):
            waiter = lanes.next()
            assert waiter is not None
            waiting[waiter.lane] -= 1
            turns += 1
            got[waiter.lane] += 1
            assert abs(got[BULK] - share * turns) <= 1 + 1e-6
        assert len(lanes) == sum(waiting)
        loop.close()

    async def test_no_such_lane(self, limiter: LocalLimiter) -> None:
        drain(limiter)
        with pytest.raises(ValueError, match="lane"):
            await limiter.acquire("account", SMALL, lane="fast")


class TestClosing:
    async def test_it_says_so(self, limiter: LocalLimiter) -> None:
        drain(limiter)
        waiting = acquire(limiter)
        await ticks()
        limiter.close()
        with pytest.raises(ClientClosed, match="the limiter has been closed"):
            await waiting
        with pytest.raises(ClientClosed, match="the limiter has been closed"):
            limiter.acquire_nowait("account", SMALL)
        with pytest.raises(ClientClosed, match="the limiter has been closed"):
            limiter.estimate("account", SMALL)


class TestForgetting:
    @pytest.mark.slow
    async def test_idle_buckets_are_forgotten(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        """However many accounts come by, only those of the last minute are kept."""
        most = 0
        for number in range(5000):
            permit = limiter.acquire_nowait(f"account {number}", USUAL)
            assert permit is not None
            limiter.observe(permit, 200)
            await clock.sleep(0.5)
            most = max(most, len(limiter))
        assert 120 < most < 300

    @pytest.mark.slow
    async def test_memory_of_an_idle_account(self, clock: CountingClock) -> None:
        limiter = LocalLimiter(clock)
        names = [f"account {number}" for number in range(1000)]
        gc.collect()
        tracemalloc.start()
        try:
            for name in names:
                permit = limiter.acquire_nowait(name, USUAL)
                assert permit is not None
                limiter.observe(permit, 200)
            gc.collect()
            grown = tracemalloc.get_traced_memory()[0]
        finally:
            tracemalloc.stop()
        assert len(limiter) == 1000
        assert grown / 1000 <= 2048

    async def test_busy_ones_are_not(self, limiter: LocalLimiter, clock: CountingClock) -> None:
        permit = limiter.acquire_nowait("account", USUAL)
        await clock.sleep(1000)
        assert [state.inflight for state in limiter.snapshot()] == [1]
        assert permit is not None
        limiter.observe(permit, 429, None, 500.0)
        await clock.sleep(400)
        assert [state.closed_for for state in limiter.snapshot()] == [pytest.approx(100.02)]
        await clock.sleep(1000)
        assert limiter.snapshot() == []

    async def test_learnt_limits_are_kept_for_an_hour(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        for remaining in (98, 97, 96):
            permit = await limiter.acquire("account", USUAL)
            limiter.observe(permit, 200, RateLimitHeaders(99, ((5, 1), (99, 60)), remaining, 60.0))
        await clock.sleep(3000)
        assert [window.limit for window in limiter.snapshot()[0].windows] == [5, 99]
        await clock.sleep(1000)
        assert limiter.snapshot() == []


class TestLookingIn:
    async def test_estimate(self, limiter: LocalLimiter, clock: CountingClock) -> None:
        assert limiter.estimate("account", USUAL) == 0
        assert limiter.estimate("account", USUAL, n=10) == 0
        assert limiter.estimate("account", USUAL, n=11) == pytest.approx(1, abs=0.03)
        assert limiter.estimate("account", USUAL, n=1500) == pytest.approx(555, abs=2)
        for permit in drain(limiter, USUAL):
            limiter.observe(permit, 429, None, 100.0)
        assert limiter.estimate("account", USUAL, n=1) == pytest.approx(100, abs=0.1)

    async def test_estimate_counts_those_who_wait(self, limiter: LocalLimiter) -> None:
        drain(limiter, USUAL)
        waiting = [acquire(limiter, USUAL) for _ in range(40)]
        await ticks()
        behind = limiter.estimate("account", USUAL, n=1)
        assert behind == pytest.approx(limiter.estimate("someone else", USUAL, n=51), abs=0.1)
        for each in waiting:
            each.cancel()

    async def test_estimate_comes_true(self, limiter: LocalLimiter, clock: CountingClock) -> None:
        expected = limiter.estimate("account", USUAL, n=500)

        async def call() -> None:
            limiter.observe(await limiter.acquire("account", USUAL), 200)

        await asyncio.gather(*(call() for _ in range(500)))
        assert clock.monotonic() == pytest.approx(expected, rel=0.01)

    async def test_estimate_knows_when_the_window_turns(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        """Else calls that have time enough would be told that they have not."""
        slow = operation("1/s", "15/m")
        permit = await limiter.acquire("account", slow)
        limiter.observe(permit, 200, RateLimitHeaders(15, ((1, 1), (15, 60)), 14, 12.0))
        estimates = [limiter.estimate("account", slow, n=n) for n in (12, 16, 28, 29)]
        assert estimates == [pytest.approx(at, abs=1.5) for at in (12, 15, 27, 73)]
        waiting = [acquire(limiter, slow) for _ in range(15)]
        await ticks()
        last = acquire(limiter, slow, deadline=clock.monotonic() + 30)
        await ticks()
        assert not last.done()
        for each in (*waiting, last):
            each.cancel()

    async def test_snapshot(self, limiter: LocalLimiter) -> None:
        drain(limiter)
        waiting = acquire(limiter)
        await ticks()
        (state,) = limiter.snapshot()
        assert state[:3] == ("account", "get_small", "")
        assert [tuple(window) for window in state.windows] == [(1.0, 2, 0), (60.0, 4, 2)]
        assert (state.inflight, state.waiting, state.closed_for, state.shared) == (2, 1, 0.0, False)
        assert repr(limiter) == "<LocalLimiter with 1 buckets>"
        waiting.cancel()
