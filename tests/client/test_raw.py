"""`klaviyo.raw`: the requests of endpoints that the document does not have, and their quota."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from aiohttp import web
from klaviyo_openapi import REVISION
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import (
    KlaviyoClient,
)
from klaviyo_async.core.request import _PLANS, build
from klaviyo_async.errors import ConfigurationError, InvalidRequest, KlaviyoError
from klaviyo_async.limiter.local import LocalLimiter

from ..support import KEY, Loopback, ScriptedTransport, reply
from .raw import BASE, OK, SIGNED, THING, client, made


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
        assert request.headers["revision"] == REVISION
        assert request.headers["accept"] == "application/vnd.api+json"
        assert request.headers["content-type"] == "application/vnd.api+json"
        assert request.headers["x-mine"] == "1"
        assert json.loads(loopback.bodies[0]) == {"data": {"type": "part"}}

    async def test_another_revision(self) -> None:
        klaviyo, transport = client()
        await klaviyo.raw("GET", "/api/things", revision="2027-01-15.pre")
        assert transport.sent[0].headers["revision"] == "2027-01-15.pre"
        wrong: Any
        for wrong in ("latest", "2026-10-15\r\nx: y", 7, ""):
            with pytest.raises(InvalidRequest, match="revision"):
                _ = klaviyo.raw("GET", "/api/things", revision=wrong)

    @pytest.mark.slow
    async def test_bodies_are_sent_as_they_are(self) -> None:
        klaviyo, transport = client()
        for body, sent in (([1], b"[1]"), ("x", b'"x"'), (b'{"a": 1}', b'{"a": 1}'), ({}, b"{}")):
            await klaviyo.raw("POST", "/api/things", body=body)
            assert transport.sent[-1].body == sent
        await klaviyo.raw("POST", "/api/things")
        assert transport.sent[-1].body is None
        for wrong in (object(), {"a": float("nan")}):
            with pytest.raises(InvalidRequest, match="cannot be encoded"):
                _ = klaviyo.raw("POST", "/api/things", body=wrong)
        with pytest.raises(InvalidRequest, match="a GET has no body"):
            _ = klaviyo.raw("GET", "/api/things", body={})

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

    @pytest.mark.parametrize(
        "query", ["a=b", [("a", "b")], {1: "a"}, {"a": object()}, {"\ud800": 1}]
    )
    def test_queries(self, query: Any) -> None:
        with pytest.raises(InvalidRequest):
            made("GET", "/api/things", query=query)

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
        for wrong in ("id", ["id"], 7):
            with pytest.raises(InvalidRequest, match="path_params"):
                made("GET", "/api/things/{id}", path_params=wrong)
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


class TestCredentials:
    @pytest.mark.slow
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
            _ = keyless.raw("GET", "/api/things")
        private = KlaviyoClient(KEY, transport=ScriptedTransport(OK))
        with pytest.raises(ConfigurationError, match="company_id"):
            _ = private.raw("GET", "/client/things")

    async def test_headers_cannot_replace_them(self) -> None:
        klaviyo, _ = client()
        with pytest.raises(ConfigurationError, match="set by the client alone"):
            _ = klaviyo.raw("GET", "/api/things", options={"headers": {"Authorization": "x"}})


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

    def test_what_is_no_word_differs_from_call_to_call(self) -> None:
        """So it is in no name, and all calls share a bucket."""
        for path in ("/api/things/01ABC/parts", "/api/things/ada%40example.com/parts/"):
            operation = made("GET", path).operation
            assert operation.name == "GET:/api/things/*/parts"
            assert operation.path == "/api/things/*/parts"
        assert made("GET", "/api/profiles/01ABC").operation.path == "/api/profiles/{id}"

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
