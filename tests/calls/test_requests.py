"""What is sent, what is said of it, and what is told to whom."""

from __future__ import annotations

import asyncio
import logging
import pickle
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import Hooks
from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import (
    APIConnectionError,
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    InvalidRequest,
    KlaviyoError,
)
from klaviyo_async.testing import VirtualClock

from ..support import KEY, Outcome, ScriptedTransport, Sent, problem, reply
from .helpers import GET, OK, Ledger, Pipe, Renewable, Steps, Unready, engine, get, post, settings


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
        transport = ScriptedTransport(reply(200, {"data": []}))
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

    async def test_credentials_that_break_give_the_permit_back(self, clock: VirtualClock) -> None:
        class Broken(Unready):
            def cached_header(self) -> str | None:
                raise ZeroDivisionError

        limiter = Ledger()
        made = engine(clock, ScriptedTransport(OK), limiter, Broken())
        with pytest.raises(ZeroDivisionError):
            await made.execute(get(made), settings())
        assert limiter.back == ["released"]

    async def test_who_waited_for_the_same_credentials_is_told_of_the_own_call(
        self, clock: VirtualClock
    ) -> None:
        failure = APIConnectionError("the OAuth server is away", sent=False)

        class Shared(Unready):
            async def fetch_header(self) -> str:
                await asyncio.sleep(0)
                raise failure

        made = engine(clock, ScriptedTransport(OK), auth=Shared())
        errors = await asyncio.gather(
            *(made.execute(request, settings()) for request in (get(made), post(made))),
            return_exceptions=True,
        )
        assert [str(error).partition(":")[0] for error in errors] == [
            "get_profile (GET /api/profiles/01G)",
            "create_profile (POST /api/profiles)",
        ]
        assert failure.operation is None

    async def test_credentials_that_were_refused_are_renewed_once(
        self, clock: VirtualClock
    ) -> None:
        """Which is a repetition like others, for those who follow the call."""
        hooks = Steps()
        limiter = Ledger()
        made = engine(clock, ScriptedTransport(reply(401)), limiter, Renewable())
        with pytest.raises(AuthenticationError):
            await made.execute(get(made), settings(hooks=hooks, max_retries=0))
        assert hooks.steps == ["attempt", "retry 401 0.0", "attempt"]
        assert limiter.back == ["observed"] * 2

    async def test_a_pipe_is_not_sent_again_with_other_credentials(
        self, clock: VirtualClock
    ) -> None:
        """It would be an empty file."""
        made = engine(clock, ScriptedTransport(reply(401), OK), auth=Renewable())
        request = made.prepare(OPERATIONS["upload_image_from_file"], body={"file": Pipe()})
        with pytest.raises(AuthenticationError) as caught:
            await made.execute(request, settings(replay_safe=True))
        assert caught.value.attempts == 1

    async def test_missing_credentials(self, clock: VirtualClock) -> None:
        made = engine(clock, ScriptedTransport(OK))
        made.auth = None
        with pytest.raises(ConfigurationError, match="private API key"):
            get(made)
        made.company_id = None
        with pytest.raises(ConfigurationError, match="company_id"):
            made.prepare(OPERATIONS["create_client_event"], body={})


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


class TestHooks:
    @pytest.mark.parametrize("step", ["on_attempt", "on_response", "on_throttled", "on_retry"])
    async def test_one_that_ends_the_call_keeps_nothing(
        self, clock: VirtualClock, step: str
    ) -> None:
        """Errors of hooks are logged; this is none."""

        def stop(*_: Any) -> None:
            raise asyncio.CancelledError

        hooks, limiter = Hooks(), Ledger()
        setattr(hooks, step, stop)
        made = engine(clock, ScriptedTransport(reply(429), OK), limiter)
        with pytest.raises(asyncio.CancelledError):
            await made.execute(get(made), settings(hooks=hooks))
        assert len(limiter.back) == limiter.given == 1
        await made.aclose(grace=1000.0)
        assert clock.monotonic() < 1000, "nothing is under way"


class TestLogging:
    async def test_what_is_said(self, clock: VirtualClock, caplog: Any) -> None:
        caplog.set_level(logging.DEBUG, "klaviyo_async")
        outcomes: list[Outcome] = [reply(503), APIConnectionError("x", sent=False), OK]
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
        dated = RawResponse(200, {"Date": "Sun, 29 Nov 2026 10:00:00 GMT"}, OK.body)
        made = engine(Stopped(), ScriptedTransport(dated))
        await made.execute(get(made), settings())
