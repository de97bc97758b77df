"""`klaviyo.raw`: endpoints that the document does not have."""

from __future__ import annotations

import asyncio
import json
import pickle
import re
from contextlib import suppress
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from aiohttp import web
from hypothesis import example, given
from hypothesis import strategies as st
from klaviyo_openapi.models import Profile
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import (
    APIStatusError,
    CursorLoop,
    ForeignOrigin,
    Hooks,
    KlaviyoClient,
    Page,
    PartialFailure,
    PublicClient,
    ServerError,
    UnexpectedAnswer,
)
from klaviyo_async.core.raw import raw_request
from klaviyo_async.core.request import _PLANS, Request, build
from klaviyo_async.errors import ConfigurationError, InvalidRequest, KlaviyoError
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import FakeKlaviyo, VirtualClock

from ..support import KEY, Loopback, ScriptedTransport, cancel_at, problem, reply

SIGNED = {"x-klaviyo-req-id": "r-1"}
THING = {"data": {"type": "thing", "id": "1", "attributes": {"name": "x"}}}
OK = reply(200, THING)
BASE = "https://a.klaviyo.com"


def client(*outcomes: Any, **options: Any) -> tuple[KlaviyoClient, ScriptedTransport]:
    transport = ScriptedTransport(*(outcomes or (OK,)))
    return KlaviyoClient(KEY, company_id="AbC123", transport=transport, **options), transport


def made(method: str, path: Any, **arguments: Any) -> Request:
    arguments.setdefault("base", BASE)
    return raw_request(method, path, package="klaviyo_openapi", **arguments)


class TestRequests:
    async def test_over_the_wire(self, loopback: Loopback) -> None:
        async def answer(_: Any) -> web.Response:
            return web.json_response(THING)

        loopback.handler = answer
        async with KlaviyoClient(KEY, base_url=loopback.url) as klaviyo:
            response = await klaviyo.raw(
                "post",
                "/api/things/{id}/parts",
                path_params={"id": "a/b ü"},
                query={"page[size]": 5, "include": ["x", "y"]},
                body={"data": {"type": "part"}},
                options={"headers": {"x-mine": "1"}},
            )
        assert response.json() == THING
        [request] = loopback.requests
        assert request.method == "POST"
        assert request.path_qs == (
            "/api/things/a%2Fb%20%C3%BC/parts?page%5Bsize%5D=5&include=x%2Cy"
        )
        assert request.headers["authorization"] == f"Klaviyo-API-Key {KEY}"
        assert request.headers["revision"] == "2026-10-15"
        assert request.headers["accept"] == "application/vnd.api+json"
        assert request.headers["content-type"] == "application/vnd.api+json"
        assert request.headers["x-mine"] == "1"
        assert json.loads(loopback.bodies[0]) == {"data": {"type": "part"}}

    async def test_another_revision(self) -> None:
        klaviyo, transport = client()
        await klaviyo.raw("GET", "/api/things", revision="2027-01-15.pre")
        assert transport.sent[0].headers["revision"] == "2027-01-15.pre"
        for wrong in ("latest", "2026-10-15\r\nx: y", 7, ""):
            with pytest.raises(InvalidRequest, match="revision"):
                klaviyo.raw("GET", "/api/things", revision=wrong)  # type: ignore[call-overload]

    async def test_bodies_are_sent_as_they_are(self) -> None:
        klaviyo, transport = client()
        for body, sent in (([1], b"[1]"), ("x", b'"x"'), (b'{"a": 1}', b'{"a": 1}'), ({}, b"{}")):
            await klaviyo.raw("POST", "/api/things", body=body)
            assert transport.sent[-1].body == sent
        await klaviyo.raw("POST", "/api/things")
        assert transport.sent[-1].body is None
        for body in (object(), {"a": float("nan")}):
            with pytest.raises(InvalidRequest, match="cannot be encoded"):
                klaviyo.raw("POST", "/api/things", body=body)
        with pytest.raises(InvalidRequest, match="a GET has no body"):
            klaviyo.raw("GET", "/api/things", body={})

    async def test_extra_parameters_too(self) -> None:
        klaviyo, transport = client(extra_query={"q": 1})
        await klaviyo.raw(
            "POST", "/api/things?a=b", body={"data": {}}, options={"extra_body": {"data": {"x": 1}}}
        )
        assert transport.sent[0].url == f"{BASE}/api/things?a=b&q=1"
        assert transport.sent[0].body == b'{"data":{"x":1}}'

    @pytest.mark.parametrize("method", ["TRACE", "CONNECT", "GET\r\nx: y", "", None, "get it"])
    def test_methods(self, method: Any) -> None:
        with pytest.raises(InvalidRequest, match="method"):
            made(method, "/api/things")

    def test_path_params(self) -> None:
        both = {"a": "1", "b": 2}
        assert made("GET", "/api/{a}/x/{b}", path_params=both).url == f"{BASE}/api/1/x/2"
        wrong: Any
        for wrong in (
            {},
            {"a": "1"},
            {**both, "c": "3"},
            {"a": "", "b": "1"},
            {"a": "..", "b": "1"},
        ):
            with pytest.raises(InvalidRequest):
                made("GET", "/api/{a}/x/{b}", path_params=wrong)
        for value in (None, "\r\n", "../x", "a/..", b"x", True, "\ud800"):
            with pytest.raises(InvalidRequest, match="id"):
                made("GET", "/api/things/{id}", path_params={"id": value})

    @pytest.mark.parametrize("operation", OPERATIONS.values(), ids=lambda one: str(one.name))
    def test_like_the_methods_of_all_operations(self, operation: Any) -> None:
        """An operation's path, called raw, is the same request, and uses the same quota."""
        names = re.findall(r"\{(\w+)\}", operation.path)
        values = {name: f"v {number}" for number, name in enumerate(names)}
        query = {"include": ["lists", "x"]} if operation.query else {}
        raw = made(
            operation.method, operation.path, path_params=values, query=query, company_id="AbC123"
        )
        required = {name: "x" for name in operation.required if name != "company_id"}
        if not required and operation.body is None and "include" not in operation.exploded:
            usual = build(operation, BASE, [*values.values()], query, company_id="AbC123")
            assert sorted(raw.url.split("&")) == sorted(usual.url.split("&")), operation
        facts = ("name", "method", "limits", "tiers", "public", "revision", "scopes", "resource")
        assert [getattr(raw.operation, fact) for fact in facts] == [
            getattr(operation, fact) for fact in facts
        ]
        if not operation.path.count("{"):
            return
        literal = re.sub(r"\{\w+\}", "01ABCDEF", operation.path)
        assert made(operation.method, literal + "/").operation.limits == operation.limits


ODD = [
    "",
    "api/things",
    "things",
    "//evil.example/api",
    "/\\evil.example",
    "/api/../x",
    "/api/./x",
    "/api/..",
    "/..",
    "/api/%2e%2e/x",
    "/api/%2E%2e",
    "/api/.%2e/x",
    "/api/%252e%252e/x",
    "/api/%25252e%25252e/x",
    "/api/%2525252525252e/x",
    "/api/a%2f..%2fb",
    "/api/..%2fx",
    "/api/..%5cx",
    "/api/..;/x",
    "/api/..;a=b/x",
    "/api/ /x",
    "/api/x y",
    "/api/%20/x%0d%0aHost:%20evil",
    "/api/%00",
    "/api/x\r\nHost: evil",
    "/api/x\n",
    "/api/\t",
    "/api/x#fragment",
    "/api/x?a=b#c",
    "/api/x?a=b c",
    "/api/x?a=\r\n",
    "/api/x?a=%zz",
    "/api/ü",
    "/api/%zz",
    "/api/%",
    "/api//x",
    "/api/{id",
    "/api/id}",
    "/api/x{id}",
    "/api/{}",
    "/api/{i d}",
    "/api/\ud800",
    "/api/\u2028",
    "https://evil.example/api/x",
    "https://a.klaviyo.com.evil.example/api/x",
    "https://a.klaviyo.com@evil.example/api/x",
    "https://user@a.klaviyo.com/api/x",
    "http://a.klaviyo.com/api/x",
    "https://a.klaviyo.com:444/api/x",
    "https://a.klaviyo.com",
    "https://[/api",
    "HTTPS://EVIL.example/api",
    "ftp://a.klaviyo.com/api/x",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https:/api/x",
    "https:api/x",
    None,
    7,
    b"/api/x",
]


class TestAddresses:
    @pytest.mark.parametrize("path", ODD)
    def test_odd_ones(self, path: Any) -> None:
        klaviyo, transport = client()
        for paged in (True, False):
            with pytest.raises(InvalidRequest):
                klaviyo.raw("GET", path, paged=paged)  # type: ignore[call-overload]
        assert transport.sent == []

    @pytest.mark.parametrize(
        ("address", "url"),
        [
            ("/api/things", f"{BASE}/api/things"),
            ("/api/things/", f"{BASE}/api/things/"),
            ("/api/a.b/c..d/...e", f"{BASE}/api/a.b/c..d/...e"),
            ("/api/a%20b/ada%40x.y/a:b;c=d", f"{BASE}/api/a%20b/ada%40x.y/a:b;c=d"),
            ("/api/a%2fb", f"{BASE}/api/a%2fb"),
            ("/api/x?page%5Bsize%5D=5&a=", f"{BASE}/api/x?page%5Bsize%5D=5&a="),
            ("/api/x?page[size]=5", f"{BASE}/api/x?page[size]=5"),
            (f"{BASE}/api/x?a=b", f"{BASE}/api/x?a=b"),
            (f"{BASE}:443/api/x", f"{BASE}/api/x"),
            ("HTTPS://A.Klaviyo.com/api/x", f"{BASE}/api/x"),
        ],
    )
    def test_good_ones(self, address: str, url: str) -> None:
        assert made("GET", address).url == url

    def test_below_a_prefix(self) -> None:
        base = "https://proxy.example:8443/klaviyo"
        for address in ("/api/x", f"{base}/api/x"):
            assert made("GET", address, base=base).url == f"{base}/api/x"
        for address in (
            "https://proxy.example:8443/other/api/x",
            "https://proxy.example:8443/klaviyo-evil/api/x",
            f"{base}/../api/x",
            f"{BASE}/api/x",
        ):
            with pytest.raises(InvalidRequest):
                made("GET", address, base=base)

    def test_nothing_is_given_twice(self) -> None:
        with pytest.raises(InvalidRequest, match=r"page\[size\]: given in the path and in query"):
            made("GET", "/api/x?page%5Bsize%5D=5", query={"page[size]": 6})

    @given(st.text(alphabet="/.%25eEfF2cC\\;aA{}?#:@ü \r\n", max_size=14))
    @example("/api/%2e%2e")
    @example("//a.klaviyo.com")
    def test_no_path_leads_elsewhere(self, path: str) -> None:
        """However the address is read, it is on the server, and nothing in it leads up."""
        try:
            request = made("GET", f"/{path}")
        except InvalidRequest:
            return
        assert request.url.startswith(f"{BASE}/")
        read = httpx.URL(request.url)
        assert (read.scheme, read.host, read.fragment) == ("https", "a.klaviyo.com", "")
        text = read.raw_path.decode().partition("?")[0]
        for _ in range(6):
            assert not {"..", "."} & set(re.split(r"[/\\;]", text)), path
            assert not re.search("[\x00-\x1f\x7f]", text)
            text = unquote(text)

    def test_work_is_linear(self) -> None:
        for path in ("/" + "a/" * 50_000, "/%25" + "25" * 50_000, "/" + "{a}/" * 20_000):
            with suppress(InvalidRequest):
                made("GET", path)


class TestCredentials:
    async def test_a_key_is_never_sent_to_client_paths(self) -> None:
        klaviyo, transport = client(reply(202, headers=SIGNED))
        await klaviyo.raw("POST", "/client/new-things", body={"data": {}})
        await klaviyo.raw("POST", "/client/new-things?company_id=XyZ789", body={"data": {}})
        await klaviyo.raw("POST", "/client/new-things", query={"company_id": "Q"}, body={})
        assert [sent.url.partition("?")[2] for sent in transport.sent] == [
            "company_id=AbC123",
            "company_id=XyZ789",
            "company_id=Q",
        ]
        assert not any("authorization" in sent.headers for sent in transport.sent)

    async def test_missing_ones(self) -> None:
        keyless = KlaviyoClient(company_id="AbC123", transport=ScriptedTransport(OK))
        with pytest.raises(ConfigurationError, match="needs a private API key"):
            keyless.raw("GET", "/api/things")
        private = KlaviyoClient(KEY, transport=ScriptedTransport(OK))
        with pytest.raises(ConfigurationError, match="company_id"):
            private.raw("GET", "/client/things")
        assert not hasattr(PublicClient("AbC123"), "raw")

    async def test_headers_cannot_replace_them(self) -> None:
        klaviyo, _ = client()
        with pytest.raises(ConfigurationError, match="set by the client alone"):
            klaviyo.raw("GET", "/api/things", options={"headers": {"Authorization": "x"}})


class TestLimits:
    async def test_a_path_that_is_not_known(self) -> None:
        limiter = LocalLimiter()
        klaviyo, _ = client(limiter=limiter)
        for number in (1, 2):
            path = f"/api/things/{'{id}' if number else ''}"
            if number == 1:
                await klaviyo.raw("GET", path, path_params={"id": "a"})
            else:
                waiting = klaviyo.raw(
                    "GET", path, path_params={"id": "b"}, options={"deadline": 0.1}
                )
                with pytest.raises(KlaviyoError, match="deadline"):
                    await waiting
        [bucket] = klaviyo.limits.snapshot()
        assert (bucket.operation, bucket.tier) == ("GET:/api/things/*", "")
        assert [(window.limit, window.seconds) for window in bucket.windows] == [
            (1, 1.0),
            (15, 60.0),
        ]

    async def test_limits_of_ones_own(self) -> None:
        klaviyo, _ = client()
        for _ in range(5):
            await klaviyo.raw("GET", "/api/things", limits=("10/s", "150/m"))
        await klaviyo.raw("GET", "/api/things", limits=["3/s"])
        buckets = {
            (bucket.operation, bucket.tier): [window.limit for window in bucket.windows]
            for bucket in klaviyo.limits.snapshot()
        }
        name = "GET:/api/things"
        assert buckets == {(name, "10/s,150/m"): [10, 150], (name, "3/s"): [3]}

    async def test_the_same_quota_as_the_operation_has(self) -> None:
        klaviyo, _ = client(reply(200, {"data": [], "links": {}}))
        await klaviyo.profiles.get_profiles()
        await klaviyo.raw("GET", "/api/profiles")
        await klaviyo.raw("GET", f"{BASE}/api/profiles/?page%5Bsize%5D=5", paged=True)
        await klaviyo.raw(
            "GET", "/api/profiles", query={"additional-fields[profile]": "predictive_analytics"}
        )
        await klaviyo.raw("GET", "/api/profiles", limits=("2/s",))
        buckets = klaviyo.limits.snapshot()
        assert {bucket.operation for bucket in buckets} == {"get_profiles"}
        left = {bucket.tier: bucket.windows[0].left for bucket in buckets}
        assert left == {"": 72, "10/s,150/m": 9, "2/s": 1}

    def test_the_most_literal_path_counts(self) -> None:
        assert made("GET", "/api/profiles/01ABC").operation.name == "get_profile"
        assert (
            made("GET", "/api/profiles/{whatever}", path_params={"whatever": 1}).operation.name
            == "get_profile"
        )
        assert made("POST", "/api/profile-merge").operation.name == "merge_profiles"
        assert made("PUT", "/api/profiles").operation.name == "PUT:/api/profiles"

    @pytest.mark.parametrize(
        "limits", ["", (), ("x",), ("0/s",), ("1/w",), ("1/s", "2/s"), 7, (7,), ("-1/s",), ("१/s",)]
    )
    def test_what_is_none(self, limits: Any) -> None:
        with pytest.raises(InvalidRequest, match="limits are written as"):
            made("GET", "/api/things", limits=limits)

    def test_nothing_is_kept_of_paths(self) -> None:
        before = len(_PLANS)
        for number in range(50):
            made("GET", f"/api/things/{number}", query={"a": 1})
        assert len(_PLANS) == before


class TestSuccess:
    @pytest.mark.parametrize(
        ("answer", "good"),
        [
            (reply(200, THING), True),
            (reply(299, THING), True),
            (reply(200, {"data": None}), True),
            (reply(200, {"meta": {"a": 1}}), True),
            (reply(204), False),
            (reply(204, headers=SIGNED), True),
            (reply(202, headers={"ratelimit-limit": "10"}), True),
            (reply(200, {"ok": True}), False),
            (reply(200, {"ok": True}, SIGNED), True),
            (reply(200, b"a,b\n1,2", SIGNED), True),
            (reply(200, b"a,b\n1,2"), False),
            (reply(200, [1], SIGNED), True),
            (reply(200, b"<html>", {"Content-Type": "text/html", **SIGNED}), False),
            (reply(200, b"<html>"), False),
            (reply(200, problem(200), SIGNED), False),
            (reply(200, {"data": [], **problem(200)}, SIGNED), False),
            (reply(302, headers=SIGNED), False),
        ],
    )
    async def test_what_counts(self, answer: Any, good: bool) -> None:
        klaviyo, _ = client(answer, max_retries=0)
        for path in ("/api/things", "/api/profiles/01G"):
            if good:
                response = await klaviyo.raw("PATCH", path)
                assert (response.status, response.body) == (answer.status, answer.body)
            else:
                with pytest.raises(APIStatusError):
                    await klaviyo.raw("PATCH", path)

    async def test_retries(self) -> None:
        for method, times in (("GET", 3), ("PUT", 3), ("DELETE", 3), ("POST", 1)):
            klaviyo, transport = client(reply(503), max_retries=2, max_delay=0.0)
            with pytest.raises(ServerError) as caught:
                await klaviyo.raw(method, "/api/things", limits=("100/s",))
            assert len(transport.sent) == times
            assert caught.value.operation == f"{method}:/api/things"
            assert caught.value.attempts == times
        klaviyo, transport = client(reply(503), reply(429), OK, max_delay=0.0)
        await klaviyo.raw(
            "POST",
            "/api/things",
            limits=("100/s",),
            options={"retry": lambda attempt, error: "unsafe"},
        )
        assert len(transport.sent) == 3

    async def test_hooks_and_partial_failures(self) -> None:
        class Seen(Hooks):
            names: list[str] = []  # noqa: RUF012

            def on_done(self, call: Any, error: Any, seconds: float) -> None:
                self.names.append(f"{call.operation.name} {call.path} {call.attempts}")

        half = reply(202, THING, {"X-Klaviyo-Partial-Failure": "phone_number"})
        klaviyo, _ = client(half, hooks=Seen())
        with pytest.raises(PartialFailure) as caught:
            await klaviyo.raw("POST", "/api/things", options={"partial": "error"})
        assert Seen.names == ["POST:/api/things /api/things 1"]
        again = pickle.loads(pickle.dumps(caught.value))
        assert again.response.json() == THING
        assert again.fields == ("phone_number",)

    @pytest.mark.parametrize("seconds", [1e-9, 0.001])
    async def test_a_deadline(self, seconds: float) -> None:
        klaviyo, _ = client()
        try:
            await klaviyo.raw("GET", "/api/things", options={"deadline": seconds})
        except KlaviyoError as error:
            assert isinstance(error, TimeoutError)
        with pytest.raises(ConfigurationError):
            klaviyo.raw("GET", "/api/things", options={"deadline": 0})

    @pytest.mark.parametrize("late", [False, True])
    async def test_cancelled_anywhere(self, late: bool) -> None:
        async with VirtualClock() as clock:
            for step in range(1, 20):
                limiter = LocalLimiter(clock)
                klaviyo, _ = client(reply(503), reply(429), OK, limiter=limiter, clock=clock)
                reached = await cancel_at(step, klaviyo.raw("GET", "/api/x"), late=late)  # type: ignore[arg-type]
                assert all(not (s.inflight or s.waiting) for s in limiter.snapshot())
                if not reached:
                    break
            assert step > 2

    async def test_a_fake_answers_paths_that_it_knows(self) -> None:
        fake = FakeKlaviyo()
        fake.reply("get_profile", Profile(id="01G", email="ada@example.com"))
        klaviyo = KlaviyoClient(KEY, transport=fake)
        answer = await klaviyo.raw("GET", "/api/profiles/01G")
        assert answer.json()["data"]["attributes"]["email"] == "ada@example.com"


def page(ids: list[str], link: str | None, **more: Any) -> Any:
    data = [{"type": "thing", "id": one, "attributes": {"n": one}} for one in ids]
    return reply(200, {"data": data, "links": {"next": link, "self": "x"}, **more})


class TestPages:
    NEXT = f"{BASE}/api/things?page%5Bcursor%5D=abc&q=1"

    async def test_items_as_they_came(self) -> None:
        klaviyo, transport = client(
            page(["1", "2"], self.NEXT, included=[{"type": "x", "id": "i"}], meta={"total": 3}),
            page(["3"], None),
        )
        things = klaviyo.raw("GET", "/api/things", query={"q": 1}, paged=True, limits=("10/s",))
        items = [item async for item in things]
        assert [item["attributes"]["n"] for item in items] == ["1", "2", "3"]
        assert [sent.url for sent in transport.sent] == [f"{BASE}/api/things?q=1", self.NEXT]
        assert klaviyo.limits.snapshot()[0].windows[0].left == 8, "one bucket for all pages"

    async def test_one_page(self) -> None:
        klaviyo, _ = client(
            page(["1", "2"], self.NEXT, included=[{"type": "x", "id": "i"}], meta={"total": 3}),
            page(["3"], None),
        )
        first = await klaviyo.raw("GET", "/api/things", paged=True, limits=("10/s",))
        assert isinstance(first, Page)
        assert [item["id"] for item in first] == ["1", "2"]
        assert (first.included, first.meta) == ([{"type": "x", "id": "i"}], {"total": 3})
        assert (first.has_next, first.next_cursor) == (True, "abc")
        second = await first.next()
        assert second is not None
        assert (second[0]["id"], second.has_next, second.next_cursor) == ("3", False, None)
        assert await second.next() is None

    async def test_resumed(self) -> None:
        klaviyo, transport = client(
            page(["1"], self.NEXT), reply(500, problem(500)), page(["2"], None), max_retries=0
        )
        got = []
        things = klaviyo.raw("GET", "/api/things", paged=True, limits=("10/s",))
        with pytest.raises(ServerError) as caught:
            async for item in things.items(prefetch=1):
                got.append(item["id"])  # noqa: PERF401 - it breaks off
        assert caught.value.cursor == "abc"
        rest = klaviyo.raw(
            "GET",
            "/api/things",
            query={"page[cursor]": caught.value.cursor},
            paged=True,
            limits=("10/s",),
        )
        got += [item["id"] async for item in rest]
        assert got == ["1", "2"]
        assert transport.sent[-1].url.endswith("page%5Bcursor%5D=abc")

    async def test_links_that_are_not_followed(self) -> None:
        for link, kind in (
            ("https://evil.example/api/things", ForeignOrigin),
            (f"{BASE}/api/things", CursorLoop),
        ):
            klaviyo, transport = client(page(["1"], link))
            with pytest.raises(kind):
                async for _ in klaviyo.raw("GET", "/api/things", paged=True, limits=("9/s",)):
                    pass
            assert all(sent.url.startswith(BASE) for sent in transport.sent)

    @pytest.mark.parametrize(
        "answer",
        [
            reply(200, THING),
            reply(200, {"data": [], "errors": [{"id": "1"}]}),
            reply(200, {"data": [1], "links": 7}),
            reply(200, b"<html>"),
            reply(204, headers=SIGNED),
            reply(200, b"", SIGNED),
            reply(200, {"ok": True}, SIGNED),
            reply(200, {"data": None}),
        ],
    )
    async def test_what_is_no_page_is_repeated_then_raised(self, answer: Any) -> None:
        klaviyo, transport = client(answer, max_retries=1, max_delay=0.0)
        with pytest.raises(UnexpectedAnswer):
            await klaviyo.raw("GET", "/api/things", paged=True, limits=("9/s",))
        assert len(transport.sent) == 2
        klaviyo, _ = client(answer, page(["1"], None), max_delay=0.0)
        assert len(await klaviyo.raw("GET", "/api/things", paged=True, limits=("9/s",))) == 1

    async def test_a_list_as_the_operation_reads_it(self) -> None:
        """The same answer, read by the operation's own method and raw."""
        body = {
            "data": [{"type": "metric", "id": "M", "attributes": {"name": "x"}}],
            "links": {"next": None},
        }
        klaviyo, _ = client(reply(200, body))
        [metric] = await klaviyo.metrics.get_metrics()
        [raw] = await klaviyo.raw("GET", "/api/metrics", paged=True)
        assert (raw["id"], raw["attributes"]["name"]) == (metric.id, metric.name)

    async def test_cancelled_in_between(self) -> None:
        async def never(_: Any) -> Any:
            await asyncio.Event().wait()

        klaviyo, _ = client(page(["1"], self.NEXT), never, page(["2"], None))
        items = klaviyo.raw("GET", "/api/things", paged=True, limits=("9/s",)).items()
        assert (await anext(items))["id"] == "1"
        task = asyncio.ensure_future(anext(items))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert [item["id"] async for item in items] == ["2"]
