"""Deadlines, refusals, cancellation, closing."""

from __future__ import annotations

import asyncio
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klaviyo_async.core.limit_headers import RateLimitHeaders
from klaviyo_async.errors import ClientClosed, RateLimitWouldExceedDeadline
from klaviyo_async.limiter import Permit
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import VirtualClock

from .helpers import SMALL, USUAL, CountingClock, acquire, drain, ticks


class TestDeadlines:
    async def test_told_at_once(self, limiter: LocalLimiter, clock: CountingClock) -> None:
        for _ in range(2):
            for permit in drain(limiter):
                limiter.observe(permit, 200)
            await clock.sleep(1.1)
        now = clock.monotonic()
        with pytest.raises(RateLimitWouldExceedDeadline) as caught:
            await limiter.acquire("account", SMALL, deadline=now + 10)
        assert clock.monotonic() == now
        assert 55 < caught.value.wait < 60

    async def test_those_in_front_count(self, limiter: LocalLimiter, clock: CountingClock) -> None:
        for permit in drain(limiter):
            limiter.observe(permit, 200)
        waiting = [asyncio.ensure_future(self._call(limiter)) for _ in range(2)]
        await ticks()
        with pytest.raises(RateLimitWouldExceedDeadline) as caught:
            await limiter.acquire("account", SMALL, deadline=clock.monotonic() + 50)
        assert 60 < caught.value.wait < 61
        await limiter.acquire("account", SMALL, deadline=clock.monotonic() + 61)
        assert clock.monotonic() == pytest.approx(60, abs=0.2)
        assert all(task.done() for task in waiting)

    async def _call(self, limiter: LocalLimiter) -> None:
        limiter.observe(await limiter.acquire("account", SMALL), 200)

    async def test_a_deadline_that_can_be_met(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        for permit in drain(limiter):
            limiter.observe(permit, 200)
        assert await limiter.acquire("account", SMALL, deadline=clock.monotonic() + 2)
        assert clock.monotonic() < 1.1

    async def test_no_wait_no_deadline(self, limiter: LocalLimiter) -> None:
        assert await limiter.acquire("account", SMALL, deadline=-1.0)

    async def test_told_as_soon_as_a_refusal_makes_it_impossible(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        permits = drain(limiter)
        limiter.observe(permits[0], 200)
        soon, late = acquire(limiter, deadline=2.5), acquire(limiter, deadline=200.0)
        await ticks()
        limiter.observe(permits[1], 429, None, 30.0)
        with pytest.raises(RateLimitWouldExceedDeadline) as caught:
            await soon
        assert clock.monotonic() == 0
        assert 30 < caught.value.wait < 31
        limiter.observe(await late, 200)
        assert 30 < clock.monotonic() < 31

    async def test_never_waits_beyond_it(self, limiter: LocalLimiter, clock: CountingClock) -> None:
        """Nothing is known about requests under way, so the call waits; but not longer."""
        drain(limiter)
        with pytest.raises(RateLimitWouldExceedDeadline):
            await limiter.acquire("account", SMALL, deadline=5.0)
        assert clock.monotonic() == 5.0
        assert not clock.pending

    async def test_nor_behind_someone_who_waits_for_ever(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        drain(limiter)
        patient = acquire(limiter)
        await ticks()
        with pytest.raises(RateLimitWouldExceedDeadline):
            await limiter.acquire("account", SMALL, deadline=5.0)
        assert clock.monotonic() == 5.0
        assert not patient.done()
        patient.cancel()


class TestRefusals:
    async def refused(self, limiter: LocalLimiter, waiters: int) -> list[asyncio.Task[Permit]]:
        permits = drain(limiter, USUAL)
        waiting = [acquire(limiter, USUAL) for _ in range(waiters)]
        await ticks()
        for permit in permits:
            limiter.observe(permit, 429, None, 20.0)
        return waiting

    async def test_nobody_goes_before_retry_after(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        waiting = await self.refused(limiter, 50)
        await clock.sleep(19.99)
        assert not any(task.done() for task in waiting)
        assert limiter.acquire_nowait("account", USUAL) is None
        limiter.close()
        await asyncio.gather(*waiting, return_exceptions=True)

    async def test_then_in_order_and_paced(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        waiting = await self.refused(limiter, 50)
        steps = []
        done = 0
        await clock.sleep(20.03)
        while done < 20:
            step = [task for task in waiting if task.done()][done:]
            assert step == waiting[done : done + len(step)]
            done += len(step)
            steps.append(len(step))
            for task in step:
                limiter.observe(task.result(), 200)
            await clock.sleep(0.05)
        assert steps[:4] == [1, 2, 4, 3]
        limiter.close()
        await asyncio.gather(*waiting, return_exceptions=True)

    @pytest.mark.slow
    @settings(max_examples=40)
    @given(
        st.lists(st.sampled_from(["interactive", "bulk"]), min_size=4, max_size=12),
        st.lists(st.integers(0, 11), max_size=6),
    )
    def test_who_was_refused_comes_first_and_in_order(
        self, lanes: list[str], cancelled: list[int]
    ) -> None:
        """Calls let through and refused together come again in the order they came in, before those
        that have not had a turn; each lane for itself."""

        async def main() -> None:
            limiter = LocalLimiter(clock)
            refused = drain(limiter)  # two
            order: list[tuple[str, int]] = []

            async def call(number: int, lane: str, since: float | None) -> None:
                permit = await limiter.acquire("account", SMALL, lane=lane, since=since)
                order.append((lane, number))
                limiter.observe(permit, 200)

            tasks = [
                asyncio.ensure_future(call(100 + number, lane, None))
                for number, lane in enumerate(lanes)
            ]
            await ticks()
            for permit in refused:
                limiter.observe(permit, 429, None, 5.0)
            again = [
                asyncio.ensure_future(call(number, lane, clock.monotonic() + number))
                for number, lane in reversed(list(enumerate(lanes)))
            ]
            await ticks()
            for number in cancelled:
                if number < len(again):
                    again[number].cancel()
            await clock.sleep(36000)
            for lane in ("interactive", "bulk"):
                numbers = [number for found, number in order if found == lane]
                assert numbers == sorted(numbers)
            gone = len({number for number in cancelled if number < len(again)})
            assert len(order) == 2 * len(lanes) - gone
            await asyncio.gather(*tasks, *again, return_exceptions=True)

        clock = VirtualClock()
        clock.run(main())

    async def test_a_503_with_retry_after_closes_too(self, limiter: LocalLimiter) -> None:
        one, two = drain(limiter)
        limiter.observe(one, 503)
        assert limiter.snapshot()[0].closed_for == 0
        limiter.observe(two, 503, None, 7.5)
        assert limiter.snapshot()[0].closed_for == pytest.approx(7.52)

    async def test_absurd_retry_after_is_capped(self, clock: CountingClock) -> None:
        limiter = LocalLimiter(clock, max_closed=100.0)
        limiter.observe(drain(limiter)[0], 429, None, 1e9)
        assert limiter.snapshot()[0].closed_for == pytest.approx(100, abs=0.1)

    async def test_remaining_shrinks(self, limiter: LocalLimiter, clock: CountingClock) -> None:
        permit = drain(limiter, USUAL)[0]
        limiter.observe(permit, 200, RateLimitHeaders(150, ((10, 1), (150, 60)), 11, 30.0))
        state = limiter.snapshot()[0]
        assert (state.windows[1].left, state.shared) == (2, True)
        await clock.sleep(31.1)
        assert limiter.snapshot()[0].windows[1].left == 150 - 9


class TestGivingUp:
    async def test_cancelled_waiters_make_room(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        permits = drain(limiter)
        waiting = [acquire(limiter) for _ in range(6)]
        await ticks()
        for task in waiting[:4]:
            task.cancel()
        await ticks()
        assert limiter.snapshot()[0].waiting == 2
        for permit in permits:
            limiter.release(permit)
        await ticks()
        assert [task.done() and not task.cancelled() for task in waiting] == [False] * 4 + [
            True
        ] * 2

    async def test_cancelled_in_the_moment_of_the_grant(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        permits = drain(limiter)
        first, second = acquire(limiter), acquire(limiter)
        await ticks()
        limiter.release(permits[0])  # now it is first's
        first.cancel()
        await ticks()
        assert first.cancelled()
        assert second.done()
        limiter.release(second.result())
        limiter.release(permits[1])
        assert len(drain(limiter)) == 2

    async def test_a_token_that_comes_before_the_cancelled_one_has_noticed(
        self, limiter: LocalLimiter
    ) -> None:
        permits = drain(limiter)
        first, second = acquire(limiter), acquire(limiter, lane="bulk")
        await ticks()
        first.cancel()
        limiter.release(permits[0])
        await ticks()
        assert second.done()
        alone = acquire(limiter)
        await ticks()
        alone.cancel()
        limiter.release(permits[1])
        await ticks()
        assert alone.cancelled()
        assert limiter.acquire_nowait("account", SMALL) is not None

    async def test_the_last_to_leave_drops_the_timer(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        for permit in drain(limiter):
            limiter.observe(permit, 200)
        waiting = [acquire(limiter, deadline=clock.monotonic() + 100) for _ in range(2)]
        await ticks()
        assert len(clock.pending) == 1
        for task in waiting:
            task.cancel()
        await ticks()
        assert not clock.pending
        assert limiter.snapshot()[0].waiting == 0

    async def test_many_who_give_up_leave_nothing_behind(
        self, limiter: LocalLimiter, clock: CountingClock
    ) -> None:
        drain(limiter)
        keeper = acquire(limiter)
        for _ in range(20):
            crowd = [acquire(limiter, deadline=1000.0) for _ in range(500)]
            await ticks()
            for task in crowd:
                task.cancel()
            await ticks()
        lanes = limiter._buckets["account"][SMALL.name].lanes
        assert lanes is not None
        assert len(lanes) == 1
        assert len(lanes._queues[0]) < 100
        assert len(lanes._deadlines) < 100
        keeper.cancel()

    async def test_close(self, limiter: LocalLimiter, clock: CountingClock) -> None:
        permits = drain(limiter)
        waiting = [acquire(limiter, lane=lane) for lane in ("interactive", "bulk") * 3]
        await ticks()
        waiting[0].cancel()
        limiter.close()
        await ticks()
        assert waiting[0].cancelled()
        assert all(isinstance(task.exception(), ClientClosed) for task in waiting[1:])
        for use in (limiter.acquire_nowait, limiter.estimate):
            with pytest.raises(ClientClosed):
                use("account", SMALL)
        with pytest.raises(ClientClosed):
            await limiter.acquire("account", USUAL)
        for permit in permits:
            limiter.observe(permit, 200)
        limiter.close()
        assert not clock.pending

    async def test_closed_and_cancelled_in_the_same_moment(self, limiter: LocalLimiter) -> None:
        drain(limiter)
        task = acquire(limiter)
        await ticks()
        limiter.close()
        task.cancel()
        await ticks()
        assert task.cancelled()


ACTIONS = st.sampled_from(
    ["answer", "answer", "release", "abandon", "refuse", "cancel", "deadline"]
)


@pytest.mark.slow
@settings(max_examples=60)
@given(
    st.lists(st.tuples(ACTIONS, st.floats(0, 3), st.booleans()), min_size=5, max_size=60),
    st.floats(0.01, 0.99),
)
def test_nothing_is_lost(calls: list[tuple[str, float, bool]], share: float) -> None:
    """Whatever callers do, all finish, lanes stay in order, and in the end every token is back."""
    clock = CountingClock()
    limiter = LocalLimiter(clock, bulk_share=share)
    served: dict[str, list[int]] = {"interactive": [], "bulk": []}

    async def call(number: int, action: str, pause: float, lane: str) -> None:
        deadline = clock.monotonic() + 20 * pause if action == "deadline" else None
        permit = await limiter.acquire("account", SMALL, lane=lane, deadline=deadline)
        served[lane].append(number)
        assert deadline is None or clock.monotonic() <= deadline + 0.01
        try:
            await clock.sleep(pause)
        except asyncio.CancelledError:
            limiter.abandon(permit)
            raise
        if action == "release":
            limiter.release(permit)
        elif action == "abandon":
            limiter.abandon(permit)
        else:
            limiter.observe(permit, 429 if action == "refuse" else 200, None, None)

    async def main() -> None:
        tasks = []
        for number, (action, pause, bulk) in enumerate(calls):
            lane = "bulk" if bulk else "interactive"
            task = asyncio.ensure_future(call(number, action, pause, lane))
            tasks.append(task)
            if action == "cancel":
                clock.call_later(10 * pause, task.cancel)
            if pause > 2:
                await clock.sleep(pause - 2)
        results = await asyncio.gather(*tasks, return_exceptions=True)
        allowed = (asyncio.CancelledError, RateLimitWouldExceedDeadline)
        assert all(result is None or isinstance(result, allowed) for result in results)
        await clock.sleep(100_000)
        assert not clock.pending
        assert limiter.snapshot() == []

    clock.run(main())
    assert all(lane == sorted(lane) for lane in served.values())


def test_never_more_than_the_limit_in_any_span() -> None:
    """Through the front door, with callers that come and go at random."""
    clock = VirtualClock()
    limiter = LocalLimiter(clock, probe_minute=False)
    rng = random.Random(4)
    arrived: list[float] = []

    async def call() -> None:
        permit = await limiter.acquire("account", USUAL)
        try:
            await clock.sleep(rng.uniform(0, 0.1))
            arrived.append(clock.monotonic())
            await clock.sleep(rng.uniform(0, 0.1))
        except asyncio.CancelledError:
            limiter.abandon(permit)
            raise
        limiter.observe(permit, 200)

    async def main() -> None:
        for _ in range(1500):
            task = asyncio.ensure_future(call())
            if rng.random() < 0.2:
                clock.call_later(rng.uniform(0, 5), task.cancel)
            await clock.sleep(rng.expovariate(4))
        await clock.sleep(600)

    clock.run(main())
    for length, limit in ((1.0, 10), (60.0, 150)):
        ordered = sorted(arrived)
        later = ordered[limit:]
        assert all(b - a >= length for a, b in zip(ordered, later, strict=False))
    assert len(arrived) > 1000
