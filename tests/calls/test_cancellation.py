"""Calls that are given up, at every point and in every way, while others go on: nothing is lost.

Everything is counted afterwards: permits, waiters, connections, tasks. A token that leaked would
show as a request too few in the next window; one given out twice as a refusal by the server.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import Any

import anyio
import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.errors import ClientClosed, KlaviyoError
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import VirtualClock

from ..support import KEY, ScriptedTransport, Sent, cancel_at, problem, reply

OK = {"data": {"type": "list", "id": "L1", "attributes": {"name": "x"}}}
STEPS = 40


@pytest.fixture
async def clock() -> AsyncIterator[VirtualClock]:
    async with VirtualClock() as made:
        yield made


class Rough:
    """A server that refuses, fails and dawdles in turn, and counts whom it serves at once."""

    def __init__(self) -> None:
        self.turn = 0
        self.inside = 0

    async def __call__(self, _: Sent) -> Any:
        self.turn += 1
        turn = self.turn
        self.inside += 1
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0.05)
        finally:
            self.inside -= 1
        if turn % 5 == 3:
            return reply(429, problem(429), {"Retry-After": "1"})
        if turn % 5 == 4:
            return reply(503, problem(503))
        return reply(200, OK)


async def _under_load(
    clock: VirtualClock, give_up: Callable[[int, KlaviyoClient], Awaitable[bool]]
) -> int:
    """Give up one call at its first, second... await among thirty others; how many awaits."""
    for step in range(1, STEPS):
        server, limiter = Rough(), LocalLimiter(clock)
        transport = ScriptedTransport(server)
        made = KlaviyoClient(KEY, clock=clock, transport=transport, limiter=limiter)
        # 1/s 15/m: most of them wait for quota.
        calls = [
            asyncio.ensure_future(made.lists.get_list(str(i), additional_fields_list=[COUNT]))
            for i in range(12)
        ]
        reached = await give_up(step, made)
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        for outcome in outcomes:
            assert not isinstance(outcome, BaseException) or isinstance(outcome, KlaviyoError)
        assert server.inside == 0
        for state in limiter.snapshot():
            assert (state.inflight, state.waiting) == (0, 0)
        await clock.sleep(7200)
        assert limiter.snapshot() == [], "everything came back, and is forgotten"
        await made.aclose()
        assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []
        if not reached:
            return step
    raise AssertionError("it never came to its end")


COUNT: Any = "profile_count"


@pytest.mark.parametrize("late", [False, True])
async def test_by_cancellation(clock: VirtualClock, late: bool) -> None:
    async def give_up(step: int, made: KlaviyoClient) -> bool:
        call = made.lists.get_list("mine", additional_fields_list=[COUNT])
        with suppress(KlaviyoError):
            return await cancel_at(step, call, late=late)
        return False

    assert await _under_load(clock, give_up) > 3


@pytest.mark.parametrize("seconds", [0.0, 0.02, 0.05, 0.5, 1.0, 1.02, 2.5, 7.0])
@pytest.mark.parametrize("kind", ["asyncio", "anyio", "deadline"])
async def test_by_timeout(clock: VirtualClock, kind: str, seconds: float) -> None:
    async def give_up(step: int, made: KlaviyoClient) -> bool:
        if kind == "deadline":
            call = made.lists.get_list(
                "mine", additional_fields_list=[COUNT], options={"deadline": seconds or 1e-9}
            )
            with suppress(KlaviyoError):
                await call
            return False
        call = made.lists.get_list("mine", additional_fields_list=[COUNT])
        with suppress(TimeoutError, KlaviyoError):
            if kind == "anyio":
                with anyio.fail_after(seconds):
                    await call
            else:
                async with asyncio.timeout(seconds):
                    await call
        return False

    await _under_load(clock, give_up)


@pytest.mark.parametrize("after", [0.0, 0.03, 0.06, 0.9, 1.05, 3.3, 15.0])
async def test_by_closing(clock: VirtualClock, after: float) -> None:
    server, limiter = Rough(), LocalLimiter(clock)
    made = KlaviyoClient(KEY, clock=clock, transport=ScriptedTransport(server), limiter=limiter)
    calls = [
        asyncio.ensure_future(made.lists.get_list(str(i), additional_fields_list=[COUNT]))
        for i in range(12)
    ]
    await clock.sleep(after)
    before = clock.monotonic()
    await made.aclose()
    assert clock.monotonic() - before <= 0.051, "as long as the requests under way take"
    await asyncio.sleep(0)
    assert all(call.done() for call in calls)
    kinds = {type(call.exception()) for call in calls if call.exception() is not None}
    assert ClientClosed in kinds
    assert server.inside == 0
    for state in limiter.snapshot():
        assert (state.inflight, state.waiting) == (0, 0)


@pytest.mark.slow
async def test_no_connection_is_left_behind() -> None:
    """For real: a hundred calls on a real server, each given up a little later than the last."""
    async with (
        Sandbox(latency=(0.001, 0.004)) as sandbox,
        KlaviyoClient(KEY, base_url=sandbox.url) as klaviyo,
    ):

        async def one(i: int) -> str:
            call = asyncio.ensure_future(klaviyo.profiles.get_profiles())
            await asyncio.sleep(i / 20_000)
            call.cancel()
            with suppress(asyncio.CancelledError, KlaviyoError):
                await call
                return "done"
            return "given up"

        await klaviyo.profiles.get_profiles()
        outcomes = await asyncio.gather(*(one(i) for i in range(100)))
        assert "given up" in outcomes
        transport: Any = klaviyo._engine.lifecycle.transport
        session = transport._sessions.here()
        connector = session.client.connector
        assert not connector._acquired
        assert len(session.timer) == 0
        for state in klaviyo.limits.snapshot():
            assert (state.inflight, state.waiting) == (0, 0)
        assert len(await klaviyo.profiles.get_profiles()) == 0
