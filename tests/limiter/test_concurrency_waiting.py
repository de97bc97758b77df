"""`max_concurrency`: requests under way at a time, those who wait, give up, and hand back."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import pytest

from klaviyo_async import ConcurrencyState, Hooks, KlaviyoClient
from klaviyo_async.errors import (
    ClientClosed,
    ConfigurationError,
    DeadlineExceeded,
    KlaviyoError,
    RateLimitWouldExceedDeadline,
)
from klaviyo_async.limiter import Permit
from klaviyo_async.limiter.concurrency import ConcurrencyLimiter
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import VirtualClock

from ..support import Sent, cancel_at
from .concurrency import ACCOUNTS, PROFILE, Server, client, idle


class TestWaiting:
    async def test_it_is_told(self, clock: VirtualClock) -> None:
        class Waits(Hooks):
            def __init__(self) -> None:
                self.seconds: list[float] = []

            def on_wait(self, call: Any, seconds: float) -> None:
                self.seconds.append(seconds)

        hooks = Waits()
        klaviyo = client(Server(clock), clock, {"get_profile": 1, "*": 9}, hooks=hooks)
        calls = [asyncio.ensure_future(klaviyo.profiles.get_profile("P")) for _ in range(3)]
        await clock.sleep(0.5)
        assert klaviyo.limits.concurrency() == [
            ConcurrencyState("*", 9, 1, 0),
            ConcurrencyState("get_profile", 1, 1, 2),
        ]
        assert "get_profile: 1" in repr(klaviyo._engine.limiter)
        await asyncio.gather(*calls)
        assert hooks.seconds == [1.0, 2.0]

    async def test_the_deadline_counts_it(self, clock: VirtualClock) -> None:
        async def never(_: Sent) -> Any:
            await asyncio.Event().wait()

        klaviyo = client(never, clock, 1)
        stuck = asyncio.ensure_future(klaviyo.profiles.get_profile("P"))
        await asyncio.sleep(0)
        with pytest.raises(DeadlineExceeded) as caught:
            await klaviyo.profiles.get_profile("P", options={"deadline": 0.01})
        assert caught.value.attempts == 0
        stuck.cancel()
        with suppress(asyncio.CancelledError):
            await stuck
        assert idle(klaviyo._engine.limiter)

    async def test_quota_that_comes_too_late(self, clock: VirtualClock) -> None:
        klaviyo = client(Server(clock, 0.1), clock, 1)
        await klaviyo.accounts.get_account("A")
        with pytest.raises(RateLimitWouldExceedDeadline):
            await klaviyo.accounts.get_account("A", options={"deadline": 0.5})
        assert idle(klaviyo._engine.limiter)

    @pytest.mark.parametrize("owned", [True, False])
    async def test_closing_ends_it(self, clock: VirtualClock, owned: bool) -> None:
        given = None if owned else LocalLimiter(clock)
        klaviyo = client(Server(clock), clock, 1, limiter=given)
        calls = [asyncio.ensure_future(klaviyo.profiles.get_profile("P")) for _ in range(4)]
        await clock.sleep(0.5)
        await klaviyo.aclose()
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(one) for one in outcomes[1:]] == [ClientClosed] * 3
        assert not isinstance(outcomes[0], BaseException), "it had time to be answered"
        assert idle(klaviyo._engine.limiter)
        if given is not None:
            assert given.acquire_nowait("o", PROFILE) is not None

    async def test_a_closed_one(self, clock: VirtualClock) -> None:
        limiter = ConcurrencyLimiter(LocalLimiter(clock), 1)
        permit = limiter.acquire_nowait("o", PROFILE)
        assert permit is not None
        waiting = asyncio.ensure_future(limiter.acquire("o", PROFILE))
        await asyncio.sleep(0)
        limiter.close()
        for call in (waiting, limiter.acquire("o", PROFILE)):
            with pytest.raises(ClientClosed):
                await call
        limiter.release(permit)
        with pytest.raises(ClientClosed):
            limiter.acquire_nowait("o", PROFILE)
        assert idle(limiter)


class TestHandingBack:
    @pytest.mark.parametrize("how", ["observe", "release", "abandon"])
    async def test_twice_is_once(self, clock: VirtualClock, how: str) -> None:
        limiter = ConcurrencyLimiter(LocalLimiter(clock), 2)
        permits = [limiter.acquire_nowait("o", PROFILE) for _ in range(2)]
        assert limiter.acquire_nowait("o", PROFILE) is None
        permit: Any = permits[0]
        for _ in range(3):
            if how == "observe":
                limiter.observe(permit, 200)
            else:
                getattr(limiter, how)(permit)
        assert limiter.states() == [ConcurrencyState("*", 2, 1, 0)]
        assert len(limiter._held) == 1

    async def test_failing_credentials(self, clock: VirtualClock) -> None:
        class Failing:
            owner = "x"

            def cached_header(self) -> None:
                return None

            async def fetch_header(self) -> str:
                raise ConfigurationError("none")

            def invalidate(self, _: str) -> bool:
                return False

        failing: Any = Failing()
        klaviyo = KlaviyoClient(auth=failing, clock=clock, max_concurrency=1)
        for _ in range(2):
            with pytest.raises(ConfigurationError):
                await klaviyo.profiles.get_profile("P")
        assert idle(klaviyo._engine.limiter)

    async def test_a_limiter_that_fails(self, clock: VirtualClock) -> None:
        class Failing(LocalLimiter):
            def acquire_nowait(
                self, owner: str, operation: Any, query: Any = None
            ) -> Permit | None:
                raise KlaviyoError("down")

        limiter = ConcurrencyLimiter(Failing(clock), {"get_profile": 1, "*": 1})
        with pytest.raises(KlaviyoError):
            limiter.acquire_nowait("o", PROFILE)
        with pytest.raises(KlaviyoError):
            await limiter.acquire("o", PROFILE)
        assert idle(limiter)


class TestGivingUp:
    @pytest.mark.parametrize("late", [False, True])
    @pytest.mark.parametrize("most", [1, {"get_list": 1}, {"get_list": 2, "*": 3}])
    async def test_anywhere(self, clock: VirtualClock, most: Any, late: bool) -> None:
        """One call given up at each of its awaits, among others that wait for slots and for quota."""
        step = 0
        for step in range(1, 30):
            server, limiter = Server(clock, 0.3), LocalLimiter(clock)
            klaviyo = client(server, clock, most, limiter=limiter)
            many: Any = ["profile_count"]  # 1/s 15/m
            others: list[Any] = [
                asyncio.ensure_future(klaviyo.lists.get_list("L", additional_fields_list=many))
                for _ in range(3)
            ]
            others += [asyncio.ensure_future(klaviyo.lists.get_list("M")) for _ in range(3)]
            reached = await cancel_at(
                step, klaviyo.lists.get_list("mine", additional_fields_list=many), late=late
            )
            await asyncio.gather(*others)
            assert idle(klaviyo._engine.limiter)
            assert klaviyo._engine.limiter._held == {}  # type: ignore[attr-defined]
            assert all(not (one.inflight or one.waiting) for one in limiter.snapshot())
            if not reached:
                break
        assert step > 3

    async def test_many_at_random(self, clock: VirtualClock) -> None:
        import random

        chance = random.Random(7)
        server = Server(clock, 0.2)
        klaviyo = client(server, clock, {"get_profile": 3, "get_list": 2, "*": 4})
        tasks: list[Any] = []
        for _ in range(300):
            call: Any = chance.choice(
                [
                    lambda: klaviyo.profiles.get_profile("P"),
                    lambda: klaviyo.lists.get_list("L", options={"lane": "bulk"}),
                    lambda: klaviyo.accounts.get_account("A"),
                ]
            )
            tasks.append(asyncio.ensure_future(call()))
            if chance.random() < 0.5:
                chance.choice(tasks).cancel()
            if chance.random() < 0.3:
                await clock.sleep(chance.random())
        await asyncio.gather(*tasks, return_exceptions=True)
        assert (server.most["profiles"], server.most["lists"], server.most["all"]) == (3, 2, 4)
        assert idle(klaviyo._engine.limiter)

    async def test_work_does_not_grow_with_those_who_wait(self, clock: VirtualClock) -> None:
        """Thousands that wait for slots and quota in turn move once each, not each time."""
        limiter = ConcurrencyLimiter(LocalLimiter(clock), 2)
        moves = 0
        take = LocalLimiter.acquire_nowait

        def counted(self: Any, *arguments: Any) -> Any:
            nonlocal moves
            moves += 1
            return take(self, *arguments)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(LocalLimiter, "acquire_nowait", counted)

            async def call(operation: Any) -> None:
                permit = await limiter.acquire("o", operation)
                await clock.sleep(0.25)
                limiter.observe(permit, 200)

            calls = [asyncio.ensure_future(call(PROFILE)) for _ in range(500)]
            calls += [asyncio.ensure_future(call(ACCOUNTS)) for _ in range(500)]
            await clock.sleep(600.0)
            for one in calls:
                one.cancel()
            await asyncio.gather(*calls, return_exceptions=True)
        assert moves <= 3 * 1000
