"""`max_concurrency`: requests under way at a time, whoever waits for what."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import suppress
from itertools import pairwise
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import ConcurrencyState, Hooks, KlaviyoAccounts, KlaviyoClient
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

from ..support import KEY, ScriptedTransport, Sent, cancel_at, problem, reply

EVENT = OPERATIONS["create_event"]
PROFILE = OPERATIONS["get_profile"]
ACCOUNTS = OPERATIONS["get_accounts"]  # 1/s 15/m


@pytest.fixture
async def clock() -> AsyncIterator[VirtualClock]:
    async with VirtualClock() as made:
        yield made


class Server:
    """Answers after a while, and knows how many it serves at once."""

    def __init__(self, clock: VirtualClock, seconds: float = 1.0) -> None:
        self.clock = clock
        self.seconds = seconds
        self.inside: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        self.order: list[str] = []
        self.times: list[float] = []

    async def __call__(self, sent: Sent) -> Any:
        path = sent.url.partition("/api/")[2]
        names = path.partition("/")[0], "all"
        self.order.append(path)
        self.times.append(self.clock.monotonic())
        self.inside.update(names)
        for name in names:
            self.most[name] = max(self.most[name], self.inside[name])
        try:
            await self.clock.sleep(self.seconds)
        finally:
            self.inside.subtract(names)
        return reply(200, {"data": {"type": "x", "id": "1", "attributes": {}}})


def client(server: Any, clock: VirtualClock, most: Any, **options: Any) -> KlaviyoClient:
    return KlaviyoClient(
        KEY, clock=clock, transport=ScriptedTransport(server), max_concurrency=most, **options
    )


def idle(limiter: Any) -> bool:
    return all(not (state.active or state.waiting) for state in limiter.states())


class TestBounds:
    async def test_of_a_client(self, clock: VirtualClock) -> None:
        server = Server(clock)
        klaviyo = client(server, clock, 3)
        view = klaviyo.with_options(lane="interactive", max_retries=0)
        calls = [klaviyo.profiles.get_profile(f"P{n}") for n in range(5)]
        calls += [view.profiles.get_profile(f"P{n}") for n in range(5, 7)]
        calls += [klaviyo.raw("GET", "/api/things", limits=("50/s",)) for _ in range(3)]  # type: ignore[misc]
        await asyncio.gather(*calls)
        assert server.most["all"] == 3
        assert server.times == [0, 0, 0, 1, 1, 1, 2, 2, 2, 3]
        assert server.order == [*(f"profiles/P{n}" for n in range(7)), *["things"] * 3], "in order"

    async def test_of_operations(self, clock: VirtualClock) -> None:
        server = Server(clock)
        klaviyo = client(server, clock, {"get_profile": 2, "GET:/api/things": 1, "*": 4})
        calls: list[Any] = [klaviyo.profiles.get_profile(f"P{n}") for n in range(4)]
        calls += [klaviyo.raw("GET", "/api/things", limits=("50/s",)) for _ in range(2)]
        calls += [klaviyo.lists.get_list("L", options={"lane": "bulk"}) for _ in range(2)]
        await asyncio.gather(*calls)
        assert server.most == {"profiles": 2, "things": 1, "lists": 1, "all": 4}
        # Who waits for its own operation's keeps nobody else from going.
        assert Counter(zip(server.order, server.times, strict=True)) == Counter(
            [
                ("profiles/P0", 0), ("profiles/P1", 0), ("things", 0), ("lists/L", 0),
                ("profiles/P2", 1), ("profiles/P3", 1), ("things", 1), ("lists/L", 1),
            ]
        )  # fmt: skip

    async def test_without_one_for_all(self, clock: VirtualClock) -> None:
        server = Server(clock)
        klaviyo = client(server, clock, {"get_profile": 1})
        await asyncio.gather(
            *(klaviyo.profiles.get_profile("P") for _ in range(3)),
            *(klaviyo.lists.get_list("L") for _ in range(5)),
        )
        assert server.most["profiles"] == 1
        assert server.most["lists"] == 5

    async def test_shared_by_accounts(self, clock: VirtualClock) -> None:
        server = Server(clock)
        accounts = KlaviyoAccounts(
            keys=lambda name: "pk_" + name * 20,
            clock=clock,
            transport=ScriptedTransport(server),
            max_concurrency=2,
        )
        await asyncio.gather(*(accounts[name].profiles.get_profile("P") for name in "abcde"))
        assert server.most["all"] == 2
        await accounts.aclose()

    async def test_none_costs_nothing(self) -> None:
        """Without it there is nothing between the engine and the limiter that was given."""
        limiter = LocalLimiter()
        klaviyo = KlaviyoClient(KEY, limiter=limiter)
        assert klaviyo._engine.limiter is limiter
        assert klaviyo.limits.concurrency() == []

    @pytest.mark.parametrize(
        "most", [0, -1, True, 1.5, "3", {"*": 0}, {"create_evnt": 1}, {7: 1}, {"create_event": "2"}]
    )
    def test_what_is_refused(self, most: Any) -> None:
        with pytest.raises(ConfigurationError, match="max_concurrency"):
            KlaviyoClient(KEY, max_concurrency=most)

    async def test_aliases(self, clock: VirtualClock) -> None:
        [alias] = [op.aliases[0] for op in OPERATIONS.values() if op.aliases][:1]
        limiter = ConcurrencyLimiter(LocalLimiter(clock), {alias: 2})
        assert limiter.states() == [ConcurrencyState(OPERATIONS[alias].name, 2, 0, 0)]


class TestWithQuota:
    async def test_who_waits_for_quota_holds_nobody_up(self, clock: VirtualClock) -> None:
        """Ten calls of an operation at 1/s would fill all the slots for ten seconds."""
        server = Server(clock, 0.1)
        klaviyo = client(server, clock, 2)
        slow = [asyncio.ensure_future(klaviyo.accounts.get_account("A")) for _ in range(10)]
        for _ in range(20):
            await asyncio.sleep(0)
        [state] = klaviyo.limits.concurrency()
        assert (state.active, state.waiting) == (1, 0)
        await asyncio.gather(*(klaviyo.profiles.get_profile("P") for _ in range(20)))
        assert clock.monotonic() <= 2.1
        await asyncio.gather(*slow)
        assert idle(klaviyo._engine.limiter)

    async def test_who_has_quota_goes_next(self, clock: VirtualClock) -> None:
        """A permit that waits for its turn counts as used, so it goes before those without one."""
        server = Server(clock, 5.0)
        klaviyo = client(server, clock, 1)
        calls = [asyncio.ensure_future(klaviyo.accounts.get_account(name)) for name in "AB"]
        await clock.sleep(0.1)
        calls += [asyncio.ensure_future(klaviyo.profiles.get_profile(name)) for name in "PQR"]
        await asyncio.gather(*calls)
        # B has its turn when A is answered, and no quota, so P goes; it has quota before P is answered.
        assert [path[-1] for path in server.order] == list("APBQR")

    async def test_quota_is_never_exceeded(self, clock: VirtualClock) -> None:
        """Requests that become quick all at once after a jam do not go as one burst."""
        server = Server(clock, 30.0)
        klaviyo = client(server, clock, {"*": 4, "get_list": 3})
        calls: list[Any] = []
        for n in range(60):
            calls.append(asyncio.ensure_future(klaviyo.accounts.get_account("A")))
            calls.append(asyncio.ensure_future(klaviyo.lists.get_list("L")))
            await clock.sleep(0.5)
            if n == 50:
                server.seconds = 0.001
        await asyncio.gather(*calls)
        times = [
            at for at, path in zip(server.times, server.order, strict=True) if path == "accounts/A"
        ]
        assert len(times) == 60
        for first, later in pairwise(times):
            assert later - first >= 1.0
        for first, later in zip(times, times[15:], strict=False):
            assert later - first >= 60.0
        assert server.most["all"] == 4
        assert idle(klaviyo._engine.limiter)

    async def test_throttled_calls_keep_their_place(self, clock: VirtualClock) -> None:
        order: list[str] = []

        async def answer(sent: Sent) -> Any:
            order.append(sent.url[-1])
            await clock.sleep(0.1)
            if len(order) == 1:
                return reply(429, problem(429), {"Retry-After": "1"})
            return reply(200, {"data": {"type": "x", "id": "1", "attributes": {}}})

        klaviyo = client(answer, clock, 1)
        await asyncio.gather(*(klaviyo.profiles.get_profile(name) for name in "abcd"))
        assert order == ["a", "a", "b", "c", "d"]

    async def test_slots_are_free_between_attempts(self, clock: VirtualClock) -> None:
        async def answer(sent: Sent) -> Any:
            if sent.url.endswith("bad"):
                return reply(503, problem(503), {"Retry-After": "30"})
            return reply(200, {"data": {"type": "x", "id": "1", "attributes": {}}})

        klaviyo = client(answer, clock, 1)
        bad = asyncio.ensure_future(klaviyo.profiles.get_profile("bad"))
        await clock.sleep(1.0)
        await klaviyo.lists.get_list("L")
        assert clock.monotonic() == 1.0
        bad.cancel()


class TestLanes:
    async def test_interactive_calls_go_first_and_bulk_ones_get_a_tenth(
        self, clock: VirtualClock
    ) -> None:
        server = Server(clock, 0.1)
        klaviyo = client(server, clock, 1)
        bulk = klaviyo.with_options(lane="bulk")
        calls = [asyncio.ensure_future(bulk.profiles.get_profile("b")) for _ in range(10)]
        await clock.sleep(0.05)
        calls += [asyncio.ensure_future(klaviyo.profiles.get_profile("i")) for _ in range(40)]
        await asyncio.gather(*calls)
        lanes = [path[-1] for path in server.order]
        assert lanes[1:11].count("b") == 1
        assert lanes[1:41].count("b") == 4

    async def test_an_unknown_one(self, clock: VirtualClock) -> None:
        limiter = ConcurrencyLimiter(LocalLimiter(clock), 1)
        with pytest.raises(ValueError, match="lane"):
            await limiter.acquire("o", PROFILE, lane="fast")
        assert idle(limiter)


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

        klaviyo = KlaviyoClient(auth=Failing(), clock=clock, max_concurrency=1)
        for _ in range(2):
            with pytest.raises(ConfigurationError):
                await klaviyo.profiles.get_profile("P")
        assert idle(klaviyo._engine.limiter)

    async def test_a_limiter_that_fails(self, clock: VirtualClock) -> None:
        class Failing(LocalLimiter):
            def acquire_nowait(self, *_: Any) -> Permit | None:
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
