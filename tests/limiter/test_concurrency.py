"""`max_concurrency`: requests under way at a time, whoever waits for what."""

from __future__ import annotations

import asyncio
from collections import Counter
from itertools import pairwise
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import ConcurrencyState, KlaviyoAccounts, KlaviyoClient
from klaviyo_async.errors import (
    ConfigurationError,
)
from klaviyo_async.limiter.concurrency import ConcurrencyLimiter
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import VirtualClock

from ..support import KEY, ScriptedTransport, Sent, problem, reply
from .concurrency import PROFILE, Server, client, idle


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
        calls: list[Any] = [
            asyncio.ensure_future(klaviyo.accounts.get_account(name)) for name in "AB"
        ]
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
