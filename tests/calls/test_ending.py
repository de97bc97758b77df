"""Calls that are ended: by deadlines, by closing, by cancellation."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import anyio
import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async.clock import SYSTEM_CLOCK, SystemClock
from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import (
    APIConnectionError,
    APITimeoutError,
    ClientClosed,
    DeadlineExceeded,
    RateLimitError,
    RateLimitWouldExceedDeadline,
    ServerError,
)
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import VirtualClock

from ..support import ScriptedTransport, Sent, cancel_at, reply
from .helpers import OK, Ledger, Unready, engine, get, post, settings


class TestDeadline:
    async def hang(self, _: Sent) -> RawResponse:
        await asyncio.Event().wait()
        raise AssertionError

    async def test_it_bounds_the_attempt(self, clock: VirtualClock) -> None:
        limiter = Ledger()
        made = engine(clock, ScriptedTransport(self.hang), limiter)
        with pytest.raises(DeadlineExceeded, match="5 s") as caught:
            await made.execute(get(made), settings(deadline=5.0))
        assert clock.monotonic() == pytest.approx(5.0)
        assert limiter.back == ["abandoned"]
        assert caught.value.attempts == 1
        assert caught.value.operation == "get_profile"
        assert caught.value.__cause__ is None
        assert caught.value.__context__ is None

    async def test_a_pause_beyond_it_is_not_begun(self, clock: VirtualClock) -> None:
        for outcome in (reply(429, headers={"Retry-After": "9"}), reply(503)):
            transport = ScriptedTransport(outcome)
            made = engine(clock, transport, jitter=lambda: 0.99)
            with pytest.raises((RateLimitError, ServerError)):
                await made.execute(get(made), settings(deadline=0.4))
            assert len(transport.sent) == 1
            assert clock.monotonic() == 0

    async def test_quota_that_comes_too_late(self, clock: VirtualClock) -> None:
        transport = ScriptedTransport(OK)
        made = engine(clock, transport, LocalLimiter(clock))
        request = OPERATIONS["query_campaign_values"]  # 1/s, 2/m
        for _ in range(2):
            await made.execute(made.prepare(request, body={}), settings())
        before = clock.monotonic()
        with pytest.raises(RateLimitWouldExceedDeadline) as caught:
            await made.execute(made.prepare(request, body={}), settings(deadline=10.0))
        assert clock.monotonic() == before
        assert caught.value.wait > 50
        assert caught.value.operation == "query_campaign_values"
        assert len(transport.sent) == 2

    async def test_a_callbacks_own_timeout_is_not_the_deadline(self, clock: VirtualClock) -> None:
        def late(_: RawResponse) -> None:
            raise TimeoutError("mine")

        made = engine(clock, ScriptedTransport(OK))
        with pytest.raises(TimeoutError, match="mine"):
            await made.execute(get(made), settings(deadline=5.0, on_response=late))

    async def test_a_call_in_time_is_undisturbed(self, clock: VirtualClock) -> None:
        made = engine(clock, ScriptedTransport(reply(503), OK))
        answer = await made.execute(get(made), settings(deadline=60.0))
        assert answer.attempts == 2

    async def test_a_timeout_of_an_attempt_stays_what_it_is(self, clock: VirtualClock) -> None:
        made = engine(clock, ScriptedTransport(APITimeoutError("slow")))
        with pytest.raises(APITimeoutError):
            await made.execute(post(made), settings(deadline=60.0))


class Still(SystemClock):
    """On which no quota comes back, however long other threads take to begin."""

    monotonic = staticmethod(lambda: 0.0)


class TestLoops:
    async def test_closing_ends_who_waits_in_another_loop(self) -> None:
        clock = Still()
        limiter = LocalLimiter(clock)
        made = engine(clock, ScriptedTransport(reply(200, {"data": []})), limiter)
        request = made.prepare(OPERATIONS["get_accounts"])  # 1/s
        await made.execute(request, settings())
        waiting = asyncio.ensure_future(made.execute(request, settings()))
        await asyncio.sleep(0)

        began = asyncio.get_running_loop(), asyncio.Event()

        async def other() -> None:
            began[0].call_soon_threadsafe(began[1].set)
            with pytest.raises(ClientClosed, match="get_accounts"):
                await made.execute(
                    made.prepare(OPERATIONS["get_accounts"]), settings(max_retries=0)
                )

        elsewhere = asyncio.ensure_future(asyncio.to_thread(asyncio.run, other()))
        await began[1].wait()
        limiter.close()
        await made.aclose()
        await elsewhere
        with pytest.raises(ClientClosed):
            await waiting

    def test_one_loop_after_another(self) -> None:
        """With a transport that has none of its own."""
        made = engine(SYSTEM_CLOCK, ScriptedTransport(OK), Ledger(suspends=True))
        for _ in range(2):
            asyncio.run(made.execute(get(made), settings()))


class TestClosing:
    async def test_a_limiter_that_was_closed(self, clock: VirtualClock) -> None:
        limiter = LocalLimiter(clock)
        limiter.close()
        made = engine(clock, ScriptedTransport(OK), limiter)
        with pytest.raises(ClientClosed, match=r"get_profile .*: the limiter has been closed"):
            await made.execute(get(made), settings())

    async def test_a_transport_that_was_closed_costs_no_quota(self, clock: VirtualClock) -> None:
        limiter = Ledger()
        made = engine(clock, ScriptedTransport(ClientClosed("the pool")), limiter)
        with pytest.raises(ClientClosed):
            await made.execute(get(made), settings())
        assert limiter.back == ["released"]

    async def test_a_closed_engine(self, clock: VirtualClock) -> None:
        transport, limiter = ScriptedTransport(OK), Ledger()
        made = engine(clock, transport, limiter)
        await made.aclose()
        with pytest.raises(ClientClosed, match="get_profile"):
            await made.execute(get(made), settings())
        assert limiter.given == 0
        assert not transport.closed, "it was given, so it is not ours to close"

    async def test_a_transport_of_its_own_is_closed(self, clock: VirtualClock) -> None:
        transport = ScriptedTransport(OK)
        made = engine(clock, transport)
        made.lifecycle.transport, made.lifecycle._external_transport = None, False
        await made.aclose()
        assert not transport.closed
        made.lifecycle.closed = False
        await made.execute(get(made), settings())
        await made.aclose()
        assert transport.closed

    async def test_closed_during_the_call(self, clock: VirtualClock) -> None:
        async def break_off(_: Sent) -> RawResponse:
            await made.aclose()
            raise APIConnectionError("Connector is closed")

        made = engine(clock, ScriptedTransport(break_off))
        with pytest.raises(ClientClosed, match="during the call"):
            await made.execute(get(made), settings())

    async def test_closed_while_waiting_for_quota(self, clock: VirtualClock) -> None:
        limiter = LocalLimiter(clock)
        made = engine(clock, ScriptedTransport(OK), limiter)
        operation = OPERATIONS["query_campaign_values"]
        calls = [
            asyncio.ensure_future(made.execute(made.prepare(operation, body={}), settings()))
            for _ in range(4)
        ]
        await clock.advance(2.0)
        limiter.close()
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(one) for one in outcomes] == [RawResponse] * 2 + [ClientClosed] * 2
        assert "query_campaign_values" in str(outcomes[3])

    async def test_closed_while_waiting_with_a_limiter_of_others(self, clock: VirtualClock) -> None:
        limiter, transport = Ledger(suspends=True), ScriptedTransport(OK)
        made = engine(clock, transport, limiter)
        call = asyncio.ensure_future(made.execute(get(made), settings()))
        await asyncio.sleep(0)
        await made.aclose()
        with pytest.raises(ClientClosed, match="get_profile.*while the call waited"):
            await call
        assert limiter.given == len(limiter.back) == 0
        assert transport.sent == []

    async def test_closed_during_a_pause(self, clock: VirtualClock) -> None:
        made = engine(clock, ScriptedTransport(reply(503)))
        call = asyncio.ensure_future(made.execute(get(made), settings(max_retries=9)))
        await clock.sleep(0.1)
        await made.aclose()
        with pytest.raises(ClientClosed) as caught:
            await call
        assert clock.monotonic() == pytest.approx(0.1)
        assert isinstance(caught.value.__cause__, ServerError)
        assert caught.value.attempts == 1

    async def test_closed_while_credentials_are_fetched(self, clock: VirtualClock) -> None:
        class Slow(Unready):
            async def fetch_header(self) -> str:
                await asyncio.sleep(100)
                raise AssertionError

        limiter = Ledger()
        made = engine(clock, ScriptedTransport(OK), limiter, Slow())
        call = asyncio.ensure_future(made.execute(get(made), settings()))
        await clock.sleep(0.1)
        await made.aclose()
        with pytest.raises(ClientClosed, match="get_profile"):
            await call
        assert limiter.back == ["released"]

    async def test_who_is_cancelled_at_the_same_moment_is_cancelled(
        self, clock: VirtualClock
    ) -> None:
        made = engine(clock, ScriptedTransport(reply(503)))
        call = asyncio.ensure_future(made.execute(get(made), settings(max_retries=9)))
        await clock.sleep(0.1)
        call.cancel()
        await made.aclose()
        with pytest.raises(asyncio.CancelledError):
            await call

    @pytest.mark.parametrize(("takes", "ends"), [(3.0, 3.0), (60.0, 5.0)])
    async def test_requests_under_way_have_a_while(
        self, clock: VirtualClock, takes: float, ends: float
    ) -> None:
        async def slow(_: Sent) -> RawResponse:
            await asyncio.sleep(takes)
            return OK

        made = engine(clock, ScriptedTransport(slow))
        calls = [asyncio.ensure_future(made.execute(get(made), settings())) for _ in range(3)]
        await asyncio.sleep(0)
        await made.aclose(5.0)
        assert clock.monotonic() == ends
        assert [call.done() for call in calls] == [takes == ends] * 3
        for call in calls:
            call.cancel()

    async def test_closing_can_be_hurried(self, clock: VirtualClock) -> None:
        async def slow(_: Sent) -> RawResponse:
            await asyncio.sleep(60)
            return OK

        transport = ScriptedTransport(slow)
        made = engine(clock, transport)
        made.lifecycle._external_transport = False
        call = asyncio.ensure_future(made.execute(get(made), settings()))
        await asyncio.sleep(0)
        closing = asyncio.ensure_future(made.aclose(50.0))
        await clock.sleep(1.0)
        closing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await closing
        assert transport.closed
        assert clock.monotonic() == 1.0
        call.cancel()

    async def test_a_cancelled_scope_of_anyio_waits_for_the_connections(
        self, clock: VirtualClock
    ) -> None:
        class Slow(ScriptedTransport):
            async def aclose(self) -> None:
                await asyncio.sleep(1)
                await super().aclose()

        transport = Slow(OK)
        made = engine(clock, transport)
        made.lifecycle._external_transport = False
        await made.execute(get(made), settings())
        with anyio.CancelScope() as scope:
            scope.cancel()
            await made.aclose()
        assert transport.closed


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("deadline", [None, 1000.0])
async def test_cancelled_at_every_await(
    clock: VirtualClock, late: bool, deadline: float | None
) -> None:
    async def answer(sent: Sent) -> RawResponse:
        await asyncio.sleep(0)
        await asyncio.sleep(1)
        return RawResponse(*next(outcomes))

    limiter = Ledger(suspends=True)
    step = 0
    for step in range(1, 50):
        outcomes: Iterator[Any] = iter([(503, {}, b""), (429, {}, b""), (200, {}, OK.body)])
        made = engine(clock, ScriptedTransport(answer), limiter, Unready())
        use = settings(deadline=deadline)
        reached = await cancel_at(step, made.execute(get(made), use), late=late)
        assert len(limiter.back) == limiter.given
        if not reached:
            break
    assert step > 12, "waits for quota, credentials, answer twice, and one pause"
    assert limiter.back.count("released") >= 3
    assert limiter.back.count("abandoned") >= 6
