"""The client as a user meets it."""

from __future__ import annotations

import pickle
import sys
import warnings
from typing import Any, cast

import pytest
from klaviyo_openapi.api import Areas
from klaviyo_openapi.models import EventCreate, EventProfile, MetricCreate, Profile
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import BearerAuth, KlaviyoClient
from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import (
    ClientClosed,
    ConfigurationError,
    InvalidRequest,
    NotFoundError,
    ServerError,
    UnexpectedAnswer,
)
from klaviyo_async.http.timeouts import Timeout
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import VirtualClock

from ..support import KEY, ScriptedTransport, Sent, is_own, problem, reply

PROFILE = {"data": {"type": "profile", "id": "01G", "attributes": {"email": "ada@example.com"}}}


def client(transport: ScriptedTransport | None = None, **kwargs: Any) -> KlaviyoClient:
    return KlaviyoClient(KEY, company_id="AbC123", transport=transport, **kwargs)


class TestConstruction:
    def test_outside_of_a_loop_without_a_warning(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert not client().closed

    @pytest.mark.parametrize(
        "kwargs",
        [
            {},
            {"api_key": ""},
            {"api_key": "AbC123"},
            {"company_id": KEY},
            {"api_key": KEY, "auth": object()},
            {"api_key": KEY, "base_url": "a.klaviyo.com"},
            {"api_key": KEY, "base_url": "http://a.klaviyo.com"},
            {"api_key": KEY, "base_url": "https://user:pw@a.klaviyo.com"},
            {"api_key": KEY, "base_url": "https://a.klaviyo.com?x=1"},
            {"api_key": KEY, "base_url": "https://a.klaviyo.com#x"},
            {"api_key": KEY, "base_url": "https://:80"},
            {"api_key": KEY, "base_url": "https://a.klaviyo.com:99999"},
            {"api_key": KEY, "base_url": "https://a b"},
            {"api_key": KEY, "base_url": "ftp://a.klaviyo.com"},
            {"api_key": KEY, "base_url": None},
            {"api_key": KEY, "timeout": 0},
            {"api_key": KEY, "max_retries": -1},
            {"api_key": KEY, "headers": {"Authorization": "x"}},
            {"api_key": KEY, "user_agent": "a\r\nb"},
        ],
    )
    def test_refused(self, kwargs: dict[str, Any]) -> None:
        with pytest.raises(ConfigurationError) as caught:
            KlaviyoClient(**kwargs)
        assert KEY not in str(caught.value)

    @pytest.mark.parametrize("name", ["nonsense", "retries"])
    def test_an_argument_that_there_is_not(self, name: str) -> None:
        with pytest.raises(TypeError, match=name):
            KlaviyoClient(KEY, **cast(Any, {name: 3}))

    def test_from_env(self, monkeypatch: Any) -> None:
        for name in ("API_KEY", "COMPANY_ID", "BASE_URL"):
            monkeypatch.delenv(f"KLAVIYO_{name}", raising=False)
        with pytest.raises(ConfigurationError, match="KLAVIYO_API_KEY or KLAVIYO_COMPANY_ID"):
            KlaviyoClient.from_env()
        monkeypatch.setenv("KLAVIYO_API_KEY", KEY)
        monkeypatch.setenv("KLAVIYO_BASE_URL", "http://localhost:8080/")
        assert repr(KlaviyoClient.from_env()) == "<KlaviyoClient localhost:8080, private key>"
        monkeypatch.setenv("KLAVIYO_COMPANY_ID", "AbC123")
        assert repr(KlaviyoClient.from_env(base_url="https://x")) == (
            "<KlaviyoClient x, private key, company AbC123>"
        )

    def test_nothing_shows_the_key(self) -> None:
        made = client()
        for text in (repr(made), repr(made.events), repr(vars(made)), repr(made._engine)):
            assert KEY not in text
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(made)

    def test_no_area_is_shadowed(self) -> None:
        areas = {name for name in vars(Areas) if not name.startswith("_")}
        assert len(areas) >= 20
        assert not areas & vars(KlaviyoClient).keys()


class TestCalls:
    async def test_a_model_comes_back(self) -> None:
        transport = ScriptedTransport(reply(200, PROFILE))
        profile = await client(transport).profiles.get_profile("01G", include=["lists"])
        assert isinstance(profile, Profile)
        assert profile.email == "ada@example.com"
        assert transport.sent[0].url == "https://a.klaviyo.com/api/profiles/01G?include=lists"

    async def test_a_model_goes_out(self) -> None:
        transport = ScriptedTransport(reply(202))
        event = EventCreate(
            metric=MetricCreate(name="Placed Order"),
            profile=EventProfile(email="ada@example.com"),
            properties={"OrderId": "A-1"},
        )
        assert await client(transport).events.create_event(event) is None  # type: ignore[func-returns-value]
        assert transport.sent[0].method == "POST"
        assert b'"OrderId":"A-1"' in transport.sent[0].body

    async def test_an_alias_is_the_same_operation(self) -> None:
        transport = ScriptedTransport(reply(202))
        body: dict[str, Any] = {"events_bulk_create": []}
        await client(transport).events.create_event_bulk_create_job(body)  # type: ignore[attr-defined]
        assert transport.sent[0].url.endswith("/api/event-bulk-create-jobs")

    async def test_options_of_one_call(self) -> None:
        transport = ScriptedTransport(reply(503))
        seen: list[RawResponse] = []
        made = client(transport)
        with pytest.raises(Exception, match="503"):
            await made.profiles.get_profile(
                "01G", options={"max_retries": 0, "timeout": 5, "on_response": seen.append}
            )
        assert len(transport.sent) == len(seen) == 1
        assert transport.sent[0].timeout == Timeout(5.0, 5.0, 5.0)
        with pytest.raises(ConfigurationError, match="no option 'retries'"):
            await made.profiles.get_profile("01G", options={"retries": 1})  # type: ignore[arg-type]

    async def test_headers_of_client_view_and_call_are_all_sent(self) -> None:
        """Where several give a header, in whatever case, the nearest to the call wins."""
        transport = ScriptedTransport(reply(200, PROFILE))
        made = client(transport, headers={"X-App": "shop", "X-Trace": "client", "X-Step": "client"})
        view = made.with_options(headers={"x-trace": "view", "x-step": "view"})
        await view.profiles.get_profile(
            "01G", options={"headers": {"X-STEP": "call", "x-last": "1"}}
        )
        await made.profiles.get_profile("01G")
        ours = ({n: v for n, v in s.headers.items() if n.startswith("x-")} for s in transport.sent)
        assert list(ours) == [
            {"x-app": "shop", "x-trace": "view", "x-step": "call", "x-last": "1"},
            {"x-app": "shop", "x-trace": "client", "x-step": "client"},
        ]

    @pytest.mark.slow
    async def test_an_unreadable_success(self) -> None:
        transport = ScriptedTransport(reply(200, b"<html>maintenance</html>"))
        with pytest.raises(UnexpectedAnswer, match=r"get_profile.*HTML.*maintenance"):
            await client(transport).profiles.get_profile("01G")

    async def test_a_company_client_calls_public_operations_only(self) -> None:
        transport = ScriptedTransport(reply(202))
        made = KlaviyoClient(company_id="AbC123", transport=transport)
        event: Any = {"metric": {"name": "x"}, "profile": {"id": "P"}, "properties": {}}
        await made.client.create_client_event(event)
        with pytest.raises(ConfigurationError, match="private API key"):
            await made.events.create_event(event)
        assert len(transport.sent) == 1

    async def test_own_frames_between_caller_and_transport(self) -> None:
        frames: list[str] = []

        async def answer(_: Sent) -> RawResponse:
            frame = sys._getframe(1)
            while frame.f_back is not None:
                frame = frame.f_back
                if is_own(frame.f_code.co_filename):
                    frames.append(frame.f_code.co_name)
            return reply(202)

        await client(ScriptedTransport(answer)).events.create_event(
            {"metric": {"name": "x"}, "profile": {"id": "P"}, "properties": {}}
        )
        # One more is the transport's.
        assert frames == ["_run_attempts", "send", "create_event"]


class TestRequest:
    async def test_by_name(self) -> None:
        transport = ScriptedTransport(reply(200, PROFILE, {"X-Request-Id": "r-1"}))
        answer = await client(transport).request(
            "get_profile", id="01G", additional_fields_profile=["subscriptions"]
        )
        assert answer.status == 200
        assert answer.headers["x-request-id"] == "r-1"
        assert answer.json() == PROFILE
        assert answer.decode().email == "ada@example.com"
        assert transport.sent[0].url == (
            "https://a.klaviyo.com/api/profiles/01G?additional-fields%5Bprofile%5D=subscriptions"
        )

    async def test_by_alias_by_operation_and_with_a_body_or_header(self) -> None:
        transport = ScriptedTransport(reply(200, {"data": []}))
        made = client(transport)
        await made.request("create_event_bulk_create_job", body={"data": {}})
        await made.request(OPERATIONS["get_events"], page_size=5)
        await made.request("get_client_geofences", x_klaviyo_api_filters="equals(lat,1)")
        assert [one.url.rpartition("/")[2] for one in transport.sent] == [
            "event-bulk-create-jobs",
            "events?page%5Bsize%5D=5",
            "geofences?company_id=AbC123",
        ]
        assert transport.sent[0].body == b'{"data":{}}'
        assert transport.sent[2].headers["x-klaviyo-api-filters"] == "equals(lat,1)"

    @pytest.mark.parametrize(
        ("name", "arguments", "words"),
        [
            ("get_profil", {}, "did you mean get_profile"),
            ("xyzzy", {}, "no operation 'xyzzy'$"),
            ("get_profile", {"id": "1", "page": 1}, "takes no 'page'; it takes"),
            ("get_profile", {}, "id must be given"),
            ("get_client_geofences", {"company_id": "x"}, "takes no 'company_id'"),
            ("create_event", {}, "needs a body"),
        ],
    )
    async def test_refused(self, name: str, arguments: dict[str, Any], words: str) -> None:
        with pytest.raises(InvalidRequest, match=words):
            await client(ScriptedTransport(reply())).request(name, **arguments)

    async def test_an_error_status_raises_here_too(self) -> None:
        made = client(ScriptedTransport(reply(404, problem(404, "not_found"))))
        with pytest.raises(NotFoundError):
            await made.request("get_profile", id="01G", options={"deadline": 5.0})


class TestViews:
    async def test_a_view_shares_all_but_settings(self) -> None:
        transport = ScriptedTransport(reply(503))
        made = client(transport)
        view = made.with_options(max_retries=0, headers={"X-A": "1"})
        assert type(view) is type(made)
        with pytest.raises(Exception, match="503"):
            await view.with_options(lane="bulk").profiles.get_profile("01G")
        assert len(transport.sent) == 1
        assert transport.sent[0].headers["x-a"] == "1"
        assert view._engine is made._engine
        assert made._settings.max_retries == 3
        await view.aclose()
        assert made.closed


class TestLimits:
    async def test_how_long_it_will_take(self) -> None:
        async with client(ScriptedTransport(reply(200, {"data": []}))) as made:
            limits = made.limits
            assert limits.estimate("get_profiles", 75) == 0
            assert limits.estimate(made.profiles.get_profiles, 76) == pytest.approx(1, abs=0.1)
            # A lower tier, by parameter: 10/s 150/m.
            lower: dict[str, Any] = {"additional_fields_profile": ["predictive_analytics"]}
            assert limits.estimate("get_profiles", 75, **lower) > 6
            assert limits.estimate("create_back_in_stock_subscription", 1) == 0
            with pytest.raises(InvalidRequest, match="did you mean"):
                limits.estimate("get_profile_", 1)
            with pytest.raises(InvalidRequest, match="takes no"):
                limits.estimate("get_profiles", 1, colour="red")
            for wrong in (0, -5, 1.5, "3", True, None):
                with pytest.raises(InvalidRequest, match="n must be a whole number from 1"):
                    limits.estimate("get_profiles", wrong)  # type: ignore[arg-type]
        with pytest.raises(ClientClosed, match="closed"):
            limits.estimate("get_profiles")

    async def test_daily_limits_count(self) -> None:
        daily = next(op for op in OPERATIONS.values() if op.limits[-1].endswith("/d"))
        async with client(ScriptedTransport(reply(200, {"data": []}))) as made:
            cap = int(daily.limits[-1].removesuffix("/d"))
            assert made.limits.estimate(daily, cap + 1) > 86000

    async def test_snapshot_is_of_this_account_alone(self) -> None:
        limiter, transport = LocalLimiter(), ScriptedTransport(reply(200, PROFILE))
        first = client(transport, limiter=limiter, quota_owner="first")
        second = client(transport, limiter=limiter, quota_owner="second")
        await first.profiles.get_profile("01G")
        await second.profiles.get_profile("01G", include=["lists"])
        (state,) = first.limits.snapshot()
        assert (state.owner, state.operation, state.waiting) == ("first", "get_profile", 0)
        assert [window.limit - window.left for window in state.windows] == [1, 1]
        assert first.with_options(lane="bulk").limits.snapshot() == first.limits.snapshot()
        assert "first" in repr(first.limits)

    async def test_whose_quota_it_is(self) -> None:
        """Keys of an account share its quota; an app has one of its own there."""
        limiter, transport = LocalLimiter(), ScriptedTransport(reply(200, PROFILE))
        shared: dict[str, Any] = {
            "company_id": "AbC123",
            "limiter": limiter,
            "transport": transport,
        }
        for one in ("pk_one", "pk_other"):
            await KlaviyoClient(one, **shared).profiles.get_profile("01G")
        app = KlaviyoClient(auth=BearerAuth("token-of-the-app", "app"), **shared)
        await app.profiles.get_profile("01G")
        used = {
            state.owner: state.windows[0].limit - state.windows[0].left
            for state in limiter.snapshot()
        }
        assert used == {"AbC123": 2, "app": 1}


@pytest.mark.parametrize("wrong", [-1, 1.5, True, "500", None])
@pytest.mark.parametrize("name", ["max_connections", "max_response_bytes"])
def test_sizes_that_are_none(name: str, wrong: Any) -> None:
    """aiohttp would take a pool of -1 and wait for a connection for ever."""
    with pytest.raises(ConfigurationError, match=f"{name} must be a whole number from 0"):
        client(**{name: wrong})


@pytest.mark.parametrize("budget", [-1, 1.5, True, "500"])
def test_a_retry_budget_that_is_none(budget: Any) -> None:
    with pytest.raises(ConfigurationError, match="retry_budget"):
        client(retry_budget=budget)


@pytest.mark.parametrize(("budget", "requests"), [(None, 400), (500, 200), (0, 100)])
async def test_the_retry_budget(budget: int | None, requests: int) -> None:
    async with VirtualClock() as clock:
        transport = ScriptedTransport(reply(500))
        async with client(transport, clock=clock, retry_budget=budget) as made:
            for _ in range(100):
                with pytest.raises(ServerError):
                    await made.profiles.get_profile("01G")
        assert len(transport.sent) == requests
