"""Attempts, pauses and permits, on a virtual clock."""

from __future__ import annotations

import random
from contextlib import suppress
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS
from msgspec.structs import replace

from klaviyo_async.calls.budget import RetryBudget
from klaviyo_async.calls.engine import Engine
from klaviyo_async.core.multipart import Upload
from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import (
    APIConnectionError,
    APITimeoutError,
    BadRequestError,
    InvalidRequest,
    KlaviyoError,
    RateLimitError,
    RateLimitWouldExceedDeadline,
    ResponseTooLarge,
    ServerError,
)
from klaviyo_async.limiter import Probe
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import VirtualClock

from ..support import Outcome, ScriptedTransport, Sent, reply
from .helpers import GET, OK, Ledger, Pipe, engine, event, get, post, settings


class TestRetries:
    @pytest.mark.parametrize("max_retries", [0, 1, 3])
    @pytest.mark.parametrize(
        "outcome", [reply(503), reply(500), reply(429), APIConnectionError("x", sent=None)]
    )
    async def test_attempts(self, clock: VirtualClock, max_retries: int, outcome: Any) -> None:
        transport = ScriptedTransport(outcome)
        made = engine(clock, transport)
        with pytest.raises(KlaviyoError) as caught:
            await made.execute(get(made), settings(max_retries=max_retries))
        assert len(transport.sent) == max_retries + 1
        assert caught.value.attempts == max_retries + 1
        assert caught.value.operation == "get_profile"
        assert caught.value.path == "/api/profiles/01G"

    @pytest.mark.parametrize(
        ("outcome", "get_s", "post_s", "event_s"),
        [
            (reply(429), 2, 2, 2),
            (reply(503), 2, 1, 2),
            (reply(503, headers={"Retry-After": "1"}), 2, 1, 2),
            (reply(500), 2, 1, 2),
            (reply(408), 2, 1, 2),
            (reply(421), 2, 1, 2),
            (reply(530), 2, 1, 2),
            (reply(200), 2, 1, 2),
            (reply(200, b"<html>"), 2, 1, 2),
            (reply(404), 1, 1, 1),
            (reply(302), 1, 1, 1),
            (APIConnectionError("x", sent=False), 2, 2, 2),
            (APIConnectionError("x", sent=None), 2, 1, 2),
            (APIConnectionError("x", sent=True), 2, 1, 2),
            (APITimeoutError("x"), 2, 1, 2),
            (ResponseTooLarge("x"), 1, 1, 1),
            (InvalidRequest("x"), 1, 1, 1),
        ],
    )
    async def test_which_requests_are_repeated(
        self, clock: VirtualClock, outcome: Any, get_s: int, post_s: int, event_s: int
    ) -> None:
        for request, times in (
            (get, get_s),
            (post, post_s),
            (event, post_s),
            (lambda made: event(made, "A-1"), event_s),
        ):
            transport, limiter = ScriptedTransport(outcome, OK), Ledger()
            made = engine(clock, transport, limiter)
            try:
                answer = await made.execute(request(made), settings())
            except KlaviyoError as error:
                assert times == 1
                assert error.attempts == 1
            else:
                assert answer.attempts == times
            assert len(transport.sent) == times
            assert len(limiter.back) == limiter.given == times

    async def test_the_caller_can_allow_and_forbid(self, clock: VirtualClock) -> None:
        for request, safe, times in ((post, True, 2), (get, False, 1)):
            transport = ScriptedTransport(reply(503), OK)
            made = engine(clock, transport)
            with suppress(ServerError):
                await made.execute(request(made), settings(replay_safe=safe))
            assert len(transport.sent) == times

    async def test_pauses_double_and_are_capped(self, clock: VirtualClock) -> None:
        made = engine(clock, ScriptedTransport(reply(500)), jitter=lambda: 0.999)
        with pytest.raises(ServerError):
            await made.execute(get(made), settings(max_retries=4, max_delay=1.5))
        assert clock.monotonic() == pytest.approx(0.999 * (0.5 + 1.0 + 1.5 + 1.5))

    async def test_a_connection_error_is_paused_for_without_the_limiter(
        self, clock: VirtualClock
    ) -> None:
        limiter = Ledger()
        outcomes: list[Outcome] = [APIConnectionError("x", sent=False), APITimeoutError("x"), OK]
        made = engine(clock, ScriptedTransport(*outcomes), limiter)
        await made.execute(get(made), settings())
        assert limiter.back == ["released", "abandoned", "observed"]
        assert clock.monotonic() == pytest.approx(0.5 * (0.5 + 1.0))

    async def test_an_upload_from_a_pipe_is_sent_once(self, clock: VirtualClock) -> None:
        operation = OPERATIONS["upload_image_from_file"]
        for outcome in (reply(429), APIConnectionError("x", sent=False)):
            transport = ScriptedTransport(outcome)
            made = engine(clock, transport)
            request = made.prepare(operation, body={"file": Pipe()})
            assert isinstance(request.body, Upload)
            with pytest.raises(KlaviyoError):
                await made.execute(request, settings(replay_safe=True))
            assert len(transport.sent) == 1


class TestProbes:
    """A limiter that wants to know when a quota comes back lets one call try."""

    TIGHT = replace(GET, limits=("1/s", "15/m", "2/d"))

    def made(self, clock: VirtualClock, *outcomes: Any) -> tuple[Engine, ScriptedTransport]:
        transport = ScriptedTransport(*outcomes)
        return engine(clock, transport, LocalLimiter(clock, probe_daily=True)), transport

    async def test_the_call_goes_on_waiting(self, clock: VirtualClock) -> None:
        refusal = reply(429, headers={"Retry-After": "7000"})
        made, transport = self.made(clock, OK, OK, refusal, OK)
        for _ in range(3):
            await made.execute(made.prepare(self.TIGHT, ("01G",)), settings(max_retries=0))
        assert len(transport.sent) == 4
        assert clock.monotonic() == pytest.approx(7002, abs=3)

    async def test_a_deadline_holds(self, clock: VirtualClock) -> None:
        made, _ = self.made(clock, OK, OK, reply(429, headers={"Retry-After": "7000"}))
        for _ in range(2):
            await made.execute(made.prepare(self.TIGHT, ("01G",)), settings())
        await clock.sleep(2)
        with pytest.raises(RateLimitWouldExceedDeadline) as caught:
            await made.execute(made.prepare(self.TIGHT, ("01G",)), settings(deadline=10.0))
        assert caught.value.wait == pytest.approx(7000, abs=5)
        assert clock.monotonic() < 5

    async def test_a_body_that_is_gone_is_not_sent_again(self, clock: VirtualClock) -> None:
        made = engine(clock, ScriptedTransport(reply(429)), Ledger(kind=Probe))
        request = post(made)
        request.body = Upload("file", Pipe(b"GIF"), [])
        with pytest.raises(RateLimitError):
            await made.execute(request, settings())


class TestThrottling:
    async def test_the_limiter_keeps_the_pause(self, clock: VirtualClock) -> None:
        times: list[float] = []

        async def answer(_: Sent) -> RawResponse:
            times.append(clock.monotonic())
            return reply(429, headers={"Retry-After": "7"}) if len(times) == 1 else OK

        made = engine(clock, ScriptedTransport(answer), LocalLimiter(clock))
        await made.execute(get(made), settings())
        assert times[0] == 0
        assert 7 <= times[1] < 8.5

    @pytest.mark.parametrize("status", [429, 503])
    async def test_a_pause_that_is_too_long_ends_the_call(
        self, clock: VirtualClock, status: int
    ) -> None:
        transport, limiter = (
            ScriptedTransport(reply(status, headers={"Retry-After": "61"})),
            Ledger(),
        )
        made = engine(clock, transport, limiter)
        with pytest.raises((RateLimitError, ServerError), match="wait 61 s") as caught:
            await made.execute(get(made), settings())
        assert caught.value.retry_after == 61
        assert len(transport.sent) == 1
        assert limiter.observed == [(status, 61.0)]
        assert clock.monotonic() == 0

    async def test_a_date_counts_from_now(self, clock: VirtualClock) -> None:
        from email.utils import formatdate

        limiter = Ledger()
        date = formatdate(clock.wall() + 5, usegmt=True)
        made = engine(
            clock, ScriptedTransport(reply(429, headers={"Retry-After": date}), OK), limiter
        )
        await made.execute(get(made), settings())
        assert limiter.observed == [(429, 5.0), (200, None)]

    async def test_quota_and_lane_reach_the_limiter(self, clock: VirtualClock) -> None:
        limiter = Ledger()
        made = engine(clock, ScriptedTransport(OK), limiter)
        await made.execute(get(made), settings())
        assert limiter.owners == {"account"}

    async def test_who_was_refused_keeps_the_place(self, clock: VirtualClock) -> None:
        refusal = reply(429, headers={"Retry-After": "1"})
        limiter = Ledger(suspends=True)
        limiter.time = 7.0
        made = engine(clock, ScriptedTransport(refusal, refusal, reply(503), OK), limiter)
        await made.execute(get(made), settings())
        assert limiter.since == [None, 7.0, 7.0, 7.0]


class TestBudget:
    @pytest.mark.slow
    async def test_an_outage_is_not_multiplied(self, clock: VirtualClock) -> None:
        transport = ScriptedTransport(reply(503))
        made = engine(clock, transport, budget=RetryBudget())
        for _ in range(1000):
            with pytest.raises(ServerError):
                await made.execute(get(made), settings())
        assert len(transport.sent) == 1000 + 500 // 5

    async def test_it_says_why_it_did_not_try_again(self, clock: VirtualClock) -> None:
        made = engine(clock, ScriptedTransport(reply(503)), budget=RetryBudget(0))
        with pytest.raises(ServerError) as caught:
            await made.execute(get(made), settings())
        assert caught.value.attempts == 1
        assert "retry_budget" in caught.value.__notes__[0]

    async def test_successes_bring_it_back(self, clock: VirtualClock) -> None:
        transport = ScriptedTransport(reply(503), reply(503), OK)
        made = engine(clock, transport, budget=RetryBudget(30))
        await made.execute(get(made), settings())
        assert made.budget is not None
        assert made.budget.left == 25, "two were paid, the last one came back"
        for _ in range(3):
            await made.execute(get(made), settings())
        assert made.budget.left == 28

    async def test_timeouts_cost_more_and_throttling_nothing(self, clock: VirtualClock) -> None:
        def budget(outcome: Any) -> RetryBudget:
            transport = ScriptedTransport(outcome, reply(400))
            made.append(engine(clock, transport, budget=RetryBudget(100)))
            assert made[-1].budget is not None
            return made[-1].budget

        made: list[Engine] = []
        throttled = budget(reply(429, headers={"Retry-After": "1"}))
        late = budget(APITimeoutError("late"))
        broken = budget(APIConnectionError("broken", sent=False))
        for one in made:
            with pytest.raises(BadRequestError):
                await one.execute(get(one), settings())
        assert (throttled.left, late.left, broken.left) == (100, 90, 95)

    @pytest.mark.slow
    async def test_a_server_that_fails_half_the_time(self, clock: VirtualClock) -> None:
        """Retries go on while they work, and the extra load stays small when they do not."""
        rng = random.Random(1)

        async def sometimes(_: Sent) -> RawResponse:
            return reply(503) if rng.random() < share else OK

        transport = ScriptedTransport(sometimes)
        made = engine(clock, transport, budget=RetryBudget())
        share, failed = 0.05, 0
        for _ in range(2000):
            try:
                await made.execute(get(made), settings())
            except ServerError:
                failed += 1
        assert failed <= 1
        share, before = 0.9, len(transport.sent)
        for _ in range(5000):
            with suppress(ServerError):
                await made.execute(get(made), settings())
        assert len(transport.sent) - before <= 1.2 * 5000
