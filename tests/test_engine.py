"""The loop of a call, on a virtual clock: attempts, pauses, permits, deadlines, cancellation."""

from __future__ import annotations

import asyncio
import io
import logging
import pickle
import random
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Any

import attrs
import pytest
from klaviyo_openapi._runtime import Operation
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async.auth.keys import KeyAuth
from klaviyo_async.core.budget import RetryBudget
from klaviyo_async.core.multipart import Upload
from klaviyo_async.core.request import Request
from klaviyo_async.core.response import RawResponse
from klaviyo_async.engine import Engine
from klaviyo_async.errors import (
    APIConnectionError,
    APITimeoutError,
    BadRequestError,
    ClientClosed,
    ConfigurationError,
    ConflictError,
    DeadlineExceeded,
    InvalidRequest,
    KlaviyoError,
    RateLimitError,
    RateLimitWouldExceedDeadline,
    ResponseTooLarge,
    ServerError,
)
from klaviyo_async.limiter import Permit, Probe
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.options import Settings
from klaviyo_async.testing import VirtualClock

from .support import KEY, ScriptedTransport, Sent, cancel_at, problem, reply

GET = OPERATIONS["get_profile"]
POST = OPERATIONS["create_profile"]
EVENT = OPERATIONS["create_event"]
OK = reply(200, {"data": None})


class Ledger:
    """A limiter that keeps book of its permits."""

    def __init__(self, *, suspends: bool = False, kind: type[Permit] = Permit) -> None:
        self.suspends = suspends
        self.kind = kind
        self.given = 0
        self.time = 0.0
        self.back: list[str] = []
        self.observed: list[tuple[int, float | None]] = []
        self.owners: set[str] = set()
        self.lanes: list[str] = []
        self.since: list[float | None] = []

    def acquire_nowait(self, owner: str, operation: Operation, query: Any = None) -> Permit | None:
        self.owners.add(owner)
        if self.suspends:
            return None
        self.given += 1
        return self.kind(self, 0.0)

    async def acquire(
        self,
        owner: str,
        operation: Operation,
        query: Any = None,
        *,
        lane: str = "interactive",
        deadline: float | None = None,
        since: float | None = None,
    ) -> Permit:
        self.lanes.append(lane)
        self.since.append(since)
        await asyncio.sleep(0)
        self.given += 1
        return Permit(self, self.time)

    def observe(
        self, permit: Permit, status: int, rate_limit: Any = None, retry_after: float | None = None
    ) -> None:
        self._return(permit, "observed")
        self.observed.append((status, retry_after))

    def release(self, permit: Permit) -> None:
        self._return(permit, "released")

    def abandon(self, permit: Permit) -> None:
        self._return(permit, "abandoned")

    def _return(self, permit: Permit, how: str) -> None:
        assert permit.bucket is self, "handed back twice"
        permit.bucket = None
        self.back.append(how)

    def estimate(self, *_: Any, **__: Any) -> float:
        return 0.0

    def snapshot(self) -> list[Any]:
        return []

    def close(self) -> None: ...


class Unready:
    """Credentials that have to be fetched."""

    owner = "app"

    def __init__(self, *, fails: bool = False) -> None:
        self.fails = fails
        self.asked = 0

    def ready(self) -> str | None:
        return None

    async def obtain(self) -> str:
        self.asked += 1
        await asyncio.sleep(0)
        if self.fails:
            raise ConfigurationError("no token")
        return f"Bearer token-{self.asked}"


@pytest.fixture
async def clock() -> AsyncIterator[VirtualClock]:
    async with VirtualClock() as made:
        yield made


def engine(
    clock: Any,
    transport: ScriptedTransport,
    limiter: Any = None,
    auth: Any = None,
    jitter: Callable[[], float] = lambda: 0.5,
    budget: RetryBudget | None = None,
) -> Engine:
    return Engine(
        "https://a.klaviyo.com",
        auth=auth or KeyAuth(KEY),
        company_id="AbC123",
        owner="account",
        limiter=Ledger() if limiter is None else limiter,
        clock=clock,
        transport=transport,
        connect=lambda: transport,
        user_agent="tests",
        budget=budget,
        jitter=jitter,
    )


def get(made: Engine) -> Request:
    return made.prepare(GET, ("01G",))


def post(made: Engine) -> Request:
    return made.prepare(POST, body={"email": "a@b.c"})


def event(made: Engine, unique_id: str | None = None) -> Request:
    body: dict[str, Any] = {"metric": {"name": "x"}, "profile": {"id": "P"}, "properties": {}}
    return made.prepare(EVENT, body=body if unique_id is None else body | {"unique_id": unique_id})


def settings(**options: Any) -> Settings:
    return Settings().merged(options)


class TestHeaders:
    async def test_private(self, clock: VirtualClock) -> None:
        transport = ScriptedTransport(OK)
        made = engine(clock, transport)
        await made.execute(get(made), settings())
        await made.execute(post(made), settings(headers={"X-Trace": "1"}))
        common = {
            "accept": "application/vnd.api+json",
            "user-agent": "tests",
            "revision": GET.revision,
            "authorization": f"Klaviyo-API-Key {KEY}",
        }
        assert transport.sent[0].headers == common
        assert transport.sent[1].headers == common | {
            "content-type": "application/vnd.api+json",
            "x-trace": "1",
        }

    async def test_public_operations_never_see_the_key(self, clock: VirtualClock) -> None:
        transport = ScriptedTransport(OK)
        made = engine(clock, transport)
        request = made.prepare(
            OPERATIONS["get_client_geofences"],
            headers={"X-Klaviyo-API-Filters": "equals(lat,1)"},
        )
        await made.execute(request, settings())
        sent = transport.sent[0]
        assert "authorization" not in sent.headers
        assert KEY not in repr(vars(sent))
        assert sent.headers["x-klaviyo-api-filters"] == "equals(lat,1)"
        assert sent.url.endswith("?company_id=AbC123")

    async def test_credentials_are_fetched_after_the_wait(self, clock: VirtualClock) -> None:
        limiter, auth = Ledger(suspends=True), Unready()
        order: list[str] = []

        async def answer(sent: Sent) -> RawResponse:
            order.append(sent.headers["authorization"])
            return reply(503) if len(order) == 1 else OK

        made = engine(clock, ScriptedTransport(answer), limiter, auth)
        await made.execute(get(made), settings(lane="bulk"))
        assert order == ["Bearer token-1", "Bearer token-2"]
        assert limiter.lanes == ["bulk", "bulk"]

    async def test_credentials_that_cannot_be_had_give_the_permit_back(
        self, clock: VirtualClock
    ) -> None:
        limiter = Ledger()
        made = engine(clock, ScriptedTransport(OK), limiter, Unready(fails=True))
        with pytest.raises(ConfigurationError):
            await made.execute(get(made), settings())
        assert limiter.back == ["released"]

    async def test_missing_credentials(self, clock: VirtualClock) -> None:
        made = engine(clock, ScriptedTransport(OK))
        made.auth = None
        with pytest.raises(ConfigurationError, match="private API key"):
            get(made)
        made.company_id = None
        with pytest.raises(ConfigurationError, match="company_id"):
            made.prepare(OPERATIONS["create_client_event"], body={})


class Pipe(io.BytesIO):
    def seekable(self) -> bool:
        return False


class TestProbes:
    """A limiter that wants to know when a quota comes back lets one call try."""

    TIGHT = attrs.evolve(GET, limits=("1/s", "15/m", "2/d"))

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
            (reply(408), 1, 1, 1),
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
        outcomes = [APIConnectionError("x", sent=False), APITimeoutError("x"), OK]
        made = engine(clock, ScriptedTransport(*outcomes), limiter)
        await made.execute(get(made), settings())
        assert limiter.back == ["released", "abandoned", "observed"]
        assert clock.monotonic() == pytest.approx(0.5 * (0.5 + 1.0))

    async def test_an_upload_from_a_pipe_is_sent_once(self, clock: VirtualClock) -> None:
        class Pipe(io.RawIOBase):
            def readable(self) -> bool:
                return True

        operation = OPERATIONS["upload_image_from_file"]
        for outcome in (reply(429), APIConnectionError("x", sent=False)):
            transport = ScriptedTransport(outcome)
            made = engine(clock, transport)
            request = made.prepare(operation, body={"file": Pipe()})
            assert isinstance(request.body, Upload)
            with pytest.raises(KlaviyoError):
                await made.execute(request, settings(replay_safe=True))
            assert len(transport.sent) == 1


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
        assert caught.value.retry_after == 61  # type: ignore[attr-defined]
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

    async def test_a_call_in_time_is_undisturbed(self, clock: VirtualClock) -> None:
        made = engine(clock, ScriptedTransport(reply(503), OK))
        answer = await made.execute(get(made), settings(deadline=60.0))
        assert answer.attempts == 2

    async def test_a_timeout_of_an_attempt_stays_what_it_is(self, clock: VirtualClock) -> None:
        made = engine(clock, ScriptedTransport(APITimeoutError("slow")))
        with pytest.raises(APITimeoutError):
            await made.execute(post(made), settings(deadline=60.0))


class TestErrors:
    async def test_nothing_of_the_key_is_in_an_error(self, clock: VirtualClock) -> None:
        body = problem(401, "not_authenticated", detail=f"Bad credentials: {KEY}")
        for outcome in (reply(401, body), APIConnectionError("x", sent=True)):
            made = engine(clock, ScriptedTransport(outcome))
            with pytest.raises(KlaviyoError) as caught:
                await made.execute(post(made), settings())
            error: BaseException | None = caught.value
            while error is not None:
                for text in (str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error))):
                    assert KEY not in text
                    assert "Klaviyo-API-Key" not in text
                error = error.__cause__ or error.__context__

    async def test_it_names_the_call_without_its_query(self, clock: VirtualClock) -> None:
        made = engine(clock, ScriptedTransport(reply(409, problem(409, "conflict"))))
        with pytest.raises(ConflictError) as caught:
            await made.execute(made.prepare(GET, ("a b",), {"include": ["lists"]}), settings())
        assert str(caught.value).startswith("get_profile (GET /api/profiles/a%20b): 409 Conflict")
        assert caught.value.__context__ is None

    async def test_scopes_are_named(self, clock: VirtualClock) -> None:
        made = engine(clock, ScriptedTransport(reply(403)))
        with pytest.raises(KlaviyoError, match="profiles:read"):
            await made.execute(get(made), settings())

    async def test_a_foreign_exception_passes_with_the_permit_back(
        self, clock: VirtualClock
    ) -> None:
        limiter = Ledger()
        made = engine(clock, ScriptedTransport(ZeroDivisionError()), limiter)
        with pytest.raises(ZeroDivisionError):
            await made.execute(get(made), settings())
        assert limiter.back == ["abandoned"]

    async def test_a_file_that_cannot_be_read_costs_no_quota(self, clock: VirtualClock) -> None:
        limiter = Ledger()
        made = engine(clock, ScriptedTransport(InvalidRequest("no such file")), limiter)
        with pytest.raises(InvalidRequest, match="get_profile"):
            await made.execute(get(made), settings())
        assert limiter.back == ["released"]


class TestHook:
    async def test_it_sees_every_answer(self, clock: VirtualClock) -> None:
        seen: list[RawResponse] = []
        made = engine(clock, ScriptedTransport(reply(503), reply(429), OK))
        await made.execute(get(made), settings(on_response=seen.append))
        assert [(one.status, one.attempts) for one in seen] == [(503, 1), (429, 2), (200, 3)]
        assert all(one.operation is GET for one in seen)

    async def test_its_failure_is_the_callers(self, clock: VirtualClock) -> None:
        limiter = Ledger()
        made = engine(clock, ScriptedTransport(OK), limiter)
        with pytest.raises(ZeroDivisionError):
            await made.execute(get(made), settings(on_response=lambda _: 1 / 0))
        assert limiter.back == ["observed"]


class TestClosing:
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
        made.life.transport, made.life._given = None, False
        await made.aclose()
        assert not transport.closed
        made.life.closed = False
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
            async def obtain(self) -> str:
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
            return RawResponse(200, {}, b"")

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
            return RawResponse(200, {}, b"")

        transport = ScriptedTransport(slow)
        made = engine(clock, transport)
        made.life._given = False
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


class TestBudget:
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

    async def test_a_server_that_fails_half_the_time(self, clock: VirtualClock) -> None:
        """Retries go on while they work, and the extra load stays small when they do not."""
        rng = random.Random(1)

        async def sometimes(_: Sent) -> RawResponse:
            return RawResponse(503 if rng.random() < share else 200, {}, b"")

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


class TestLogging:
    async def test_what_is_said(self, clock: VirtualClock, caplog: Any) -> None:
        caplog.set_level(logging.DEBUG, "klaviyo_async")
        outcomes = [reply(503), APIConnectionError("x", sent=False), OK]
        made = engine(clock, ScriptedTransport(*outcomes), Ledger(suspends=True))
        await made.execute(made.prepare(GET, ("01G",), {"include": ["lists"]}), settings())
        texts = [record.getMessage() for record in caplog.records]
        assert texts == [
            "get_profile waited 0.000 s for quota",
            "GET /api/profiles/01G attempt 1: 503 in 0.000 s",
            "get_profile: 503, attempt 1; again in 0.250 s",
            "get_profile waited 0.000 s for quota",
            "GET /api/profiles/01G attempt 2: APIConnectionError in 0.000 s",
            "get_profile: APIConnectionError, attempt 2; again in 0.500 s",
            "get_profile waited 0.000 s for quota",
            "GET /api/profiles/01G attempt 3: 200 in 0.000 s",
        ]
        assert KEY not in "".join(texts)

    async def test_nothing_is_computed_when_off(self, caplog: Any) -> None:
        class Stopped:
            def __getattr__(self, name: str) -> Any:
                raise AssertionError(f"the clock was asked for {name}")

        caplog.set_level(logging.WARNING, "klaviyo_async")
        made = engine(Stopped(), ScriptedTransport(OK))
        await made.execute(get(made), settings())


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
    for step in range(1, 50):
        outcomes = iter([(503, {}, b""), (429, {}, b""), (200, {}, b"")])
        made = engine(clock, ScriptedTransport(answer), limiter, Unready())
        use = settings(deadline=deadline)
        reached = await cancel_at(step, made.execute(get(made), use), late=late)
        assert len(limiter.back) == limiter.given
        if not reached:
            break
    assert step > 12, "waits for quota, credentials, answer twice, and one pause"
    assert limiter.back.count("released") >= 3
    assert limiter.back.count("abandoned") >= 6
