"""OpenTelemetry: spans, metrics, and what must be in neither."""

from __future__ import annotations

import asyncio
import gc
import json
import re
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from aiohttp import web
from opentelemetry import baggage, trace
from opentelemetry.context import attach, detach
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor, SpanExporter, SpanExportResult
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from klaviyo_async import F, KlaviyoClient
from klaviyo_async.errors import (
    APIConnectionError,
    APITimeoutError,
    BadRequestError,
    NotFoundError,
    ServerError,
)
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.otel import OpenTelemetryHooks
from klaviyo_async.sandbox import Sandbox

from .support import KEY, Loopback, ScriptedTransport, reply

OK = reply(200, {"data": {"type": "profile", "id": "01G", "attributes": {}}})
NONE = reply(200, {"data": []})
EVENT = {"metric": {"name": "Tea"}, "profile": {"email": "ada@example.com"}, "properties": {}}


class Telemetry:
    """Everything that was told, in memory."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.reader = InMemoryMetricReader()
        self.traces = TracerProvider()
        self.traces.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.meters = MeterProvider([self.reader])
        self.tracer = self.traces.get_tracer("test")

    def hooks(self, **options: Any) -> OpenTelemetryHooks:
        return OpenTelemetryHooks(self.traces, self.meters, **options)

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self.exporter.get_finished_spans())

    @property
    def requests(self) -> list[ReadableSpan]:
        return [span for span in self.spans if span.kind is SpanKind.CLIENT]

    @property
    def call(self) -> ReadableSpan:
        (found,) = (span for span in self.spans if span.kind is SpanKind.INTERNAL)
        return found

    def points(self, name: str) -> list[Any]:
        return [point for metric in self.metrics() if metric.name == name for point in _of(metric)]

    def value(self, name: str) -> float:
        (found,) = self.points(name)
        return found.value

    def metrics(self) -> list[Any]:
        data = self.reader.get_metrics_data()
        return [
            metric
            for resource in (data.resource_metrics if data else ())
            for scope in resource.scope_metrics
            for metric in scope.metrics
        ]

    def everything(self) -> str:
        data = self.reader.get_metrics_data()
        return "\n".join([*(span.to_json() for span in self.spans), data.to_json() if data else ""])


def _of(metric: Any) -> list[Any]:
    return list(metric.data.data_points)


@pytest.fixture
def telemetry() -> Iterator[Telemetry]:
    made = Telemetry()
    yield made
    made.traces.shutdown()
    made.meters.shutdown()


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as made:
        yield made


def client(url: str, hooks: Any, key: str = KEY, **options: Any) -> KlaviyoClient:
    made = KlaviyoClient(key, base_url=url, hooks=hooks, **options)
    made._engine.jitter = lambda: 0.0
    return made


async def test_a_success(telemetry: Telemetry, sandbox: Sandbox) -> None:
    port = int(sandbox.url.rpartition(":")[2])
    async with client(sandbox.url, telemetry.hooks()) as klaviyo:
        await klaviyo.events.create_event(EVENT)
    request, call = telemetry.spans
    assert (request.name, request.kind) == ("POST /api/events", SpanKind.CLIENT)
    assert dict(request.attributes or {}) == {
        "http.request.method": "POST",
        "server.address": "127.0.0.1",
        "server.port": port,
        "url.template": "/api/events",
        "url.full": f"{sandbox.url}/api/events",
        "klaviyo.operation": "create_event",
        "http.response.status_code": 202,
    }
    assert request.parent == call.context
    assert (call.name, call.kind) == ("klaviyo create_event", SpanKind.INTERNAL)
    assert dict(call.attributes or {}) == {
        "klaviyo.operation": "create_event",
        "http.request.method": "POST",
        "klaviyo.lane": "interactive",
        "klaviyo.attempts": 1,
    }
    assert call.parent is None
    assert {span.status.status_code for span in (request, call)} == {StatusCode.UNSET}
    assert not request.events
    assert not call.events
    (duration,) = telemetry.points("http.client.request.duration")
    assert duration.attributes == {
        "http.request.method": "POST",
        "http.response.status_code": 202,
        "server.address": "127.0.0.1",
        "server.port": port,
        "url.template": "/api/events",
        "klaviyo.operation": "create_event",
    }
    assert duration.count == 1
    assert 0.0 < duration.sum < 10.0
    assert duration.explicit_bounds == (
        *(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10),
    )
    assert telemetry.value("klaviyo.client.active_requests") == 0
    assert telemetry.points("klaviyo.client.wait.duration") == []
    assert {metric.name: metric.unit for metric in telemetry.metrics()} == {
        "http.client.request.duration": "s",
        "klaviyo.client.call.duration": "s",
        "klaviyo.client.active_requests": "{request}",
    }


async def test_not_found(telemetry: Telemetry, sandbox: Sandbox) -> None:
    async with client(sandbox.url, telemetry.hooks()) as klaviyo:
        with pytest.raises(NotFoundError):
            await klaviyo.profiles.get_profile("01GNOBODY")
    for span in telemetry.spans:
        assert span.status.status_code is StatusCode.ERROR
        assert span.status.description is None
        assert (span.attributes or {})["error.type"] == "404"
        assert not span.events
    (request,) = telemetry.requests
    assert request.name == "GET /api/profiles/{id}"
    assert (request.attributes or {})["url.full"] == f"{sandbox.url}/api/profiles/01GNOBODY"
    for name in ("http.client.request.duration", "klaviyo.client.call.duration"):
        (duration,) = telemetry.points(name)
        assert duration.attributes["error.type"] == "404"
        assert "01GNOBODY" not in str(duration.attributes)


async def test_a_refusal_and_a_repetition(telemetry: Telemetry, sandbox: Sandbox) -> None:
    sandbox.fault("status", status=429, retry_after="0.01")
    sandbox.fault("status", status=503)
    async with client(sandbox.url, telemetry.hooks()) as klaviyo:
        await klaviyo.profiles.get_profiles()
    statuses = [(span.attributes or {})["http.response.status_code"] for span in telemetry.requests]
    assert statuses == [429, 503, 200]
    resends = [
        (span.attributes or {}).get("http.request.resend_count") for span in telemetry.requests
    ]
    assert resends == [None, 1, 2]
    assert [span.parent for span in telemetry.requests] == [telemetry.call.context] * 3
    assert (telemetry.call.attributes or {})["klaviyo.attempts"] == 3
    assert telemetry.call.status.status_code is StatusCode.UNSET
    events = [(event.name, dict(event.attributes or {})) for event in telemetry.call.events]
    assert [event for event in events if event[0] != "klaviyo.wait"] == [
        ("klaviyo.throttled", {"http.response.status_code": 429, "klaviyo.retry_after": 0.01}),
        ("klaviyo.retry", {"error.type": "429", "klaviyo.retry.delay": 0.01}),
        ("klaviyo.retry", {"error.type": "503", "klaviyo.retry.delay": 0.0}),
    ]
    assert telemetry.value("klaviyo.client.throttled") == 1
    retries = telemetry.points("klaviyo.client.retries")
    assert {point.attributes["error.type"]: point.value for point in retries} == {
        "429": 1,
        "503": 1,
    }
    assert len(telemetry.points("http.client.request.duration")) == 3


async def test_a_wait(telemetry: Telemetry, sandbox: Sandbox) -> None:
    async with client(sandbox.url, telemetry.hooks(), lane="bulk") as klaviyo:
        sandbox.fault("status", status=429, retry_after="0.01")
        await klaviyo.lists.get_lists()
    (attributes,) = (
        event.attributes for event in telemetry.call.events if event.name == "klaviyo.wait"
    )
    assert attributes is not None
    (waited,) = telemetry.points("klaviyo.client.wait.duration")
    assert waited.attributes == {
        "klaviyo.operation": "get_lists",
        "http.request.method": "GET",
        "klaviyo.lane": "bulk",
    }
    assert waited.sum > 0
    assert attributes["klaviyo.wait.duration"] == waited.sum
    assert (telemetry.call.attributes or {})["klaviyo.wait.duration"] == waited.sum


@pytest.mark.parametrize(
    ("fault", "options", "kind"),
    [
        ("reset", {}, APIConnectionError),
        ("hang", {"timeout": 0.05}, APITimeoutError),
    ],
)
async def test_no_answer(
    fault: str, options: Any, kind: Any, telemetry: Telemetry, sandbox: Sandbox
) -> None:
    sandbox.fault(fault, count=None)
    async with client(sandbox.url, telemetry.hooks(), max_retries=1) as klaviyo:
        with pytest.raises(kind):
            await klaviyo.lists.get_lists(options=options)
    assert len(telemetry.requests) == 2
    for span in telemetry.spans:
        assert span.status.status_code is StatusCode.ERROR
        assert span.status.description is None
        assert (span.attributes or {})["error.type"] == f"klaviyo_async.errors.{kind.__name__}"
        assert "http.response.status_code" not in (span.attributes or {})
    (duration,) = telemetry.points("http.client.request.duration")
    assert duration.count == 2
    assert duration.attributes["error.type"] == f"klaviyo_async.errors.{kind.__name__}"
    assert telemetry.value("klaviyo.client.active_requests") == 0
    assert telemetry.value("klaviyo.client.retries") == 1


async def test_cancelled(telemetry: Telemetry, loopback: Loopback) -> None:
    arrived = asyncio.Event()

    async def never(_: web.Request) -> web.StreamResponse:
        arrived.set()
        await asyncio.sleep(60)
        raise AssertionError

    loopback.handler = never
    seen = []

    async def caller() -> None:
        with telemetry.tracer.start_as_current_span("caller") as own:
            try:
                await klaviyo.lists.get_lists()
            finally:
                seen.append(trace.get_current_span() is own)

    async with client(loopback.url, telemetry.hooks()) as klaviyo:
        task = asyncio.ensure_future(caller())
        await arrived.wait()
        assert telemetry.value("klaviyo.client.active_requests") == 1
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert seen == [True]
    request, call, own = telemetry.spans
    assert (request.parent, call.parent) == (call.context, own.context)
    for span in (request, call):
        assert span.status.status_code is StatusCode.ERROR
        assert (span.attributes or {})["error.type"] == "asyncio.exceptions.CancelledError"
    assert telemetry.value("klaviyo.client.active_requests") == 0


async def test_many_at_once_have_their_own_parents(telemetry: Telemetry, sandbox: Sandbox) -> None:
    sandbox.fault("status", status=503, count=10, operation="get_list")

    async def caller(number: int) -> None:
        with telemetry.tracer.start_as_current_span(f"caller {number}") as own:
            with pytest.raises(NotFoundError):
                await klaviyo.lists.get_list(f"L{number}")
            assert trace.get_current_span() is own

    async with client(sandbox.url, telemetry.hooks()) as klaviyo:
        await asyncio.gather(*(caller(number) for number in range(50)))
    assert trace.get_current_span() is trace.INVALID_SPAN
    named = {span.context.span_id: span for span in telemetry.spans if span.context}
    assert len(named) == 50 + 50 + 60
    chains = set()
    for request in telemetry.requests:
        assert request.parent is not None
        call = named[request.parent.span_id]
        assert call.parent is not None
        own = named[call.parent.span_id]
        assert own.context is not None
        assert request.context is not None
        assert request.context.trace_id == own.context.trace_id
        url = str((request.attributes or {})["url.full"])
        assert url.rpartition("/L")[2] == own.name.rpartition(" ")[2]
        chains.add((call.name, own.name))
    assert len(chains) == 50


async def test_the_current_span_is_the_callers_all_along(telemetry: Telemetry) -> None:
    inside = []

    async def answer(_: Any) -> Any:
        inside.append(trace.get_current_span())
        return reply(200, {"data": []})

    hooks = telemetry.hooks()
    with telemetry.tracer.start_as_current_span("caller") as own:
        async with client("https://a.klaviyo.com", hooks, transport=ScriptedTransport(answer)) as k:
            await k.lists.get_lists()
        assert trace.get_current_span() is own
    assert inside == [own]


async def test_nothing_secret_and_nothing_personal(telemetry: Telemetry, sandbox: Sandbox) -> None:
    everywhere = {
        "headers": {"x-note": f"{KEY} header@example.com"},
        "user_agent": f"app/{KEY}",
        "company_id": "ABC123",
    }
    said = {"errors": [{"status": 400, "code": "x", "detail": f"{KEY} for error@example.com"}]}
    sandbox.fault("status", status=400, body=said, operation="get_events")
    sandbox.fault("status", status=503, body=said, operation="create_profile", count=None)
    sandbox.fault("reset", operation="get_segments", count=None)
    body = {"email": "body@example.com", "phone_number": "+15005550006", "properties": {"k": KEY}}
    hooks = telemetry.hooks(account=True, body_sizes=True)
    async with client(sandbox.url, hooks, **everywhere) as klaviyo:
        hooks.observe(klaviyo)
        await klaviyo.profiles.get_profiles(filter=F.email == "query@example.com")
        with pytest.raises(BadRequestError):
            await klaviyo.events.get_events(filter="equals(profile_id,'SOMEBODY')")
        with pytest.raises(ServerError):
            await klaviyo.profiles.create_profile(body)
        with pytest.raises(APIConnectionError):
            await klaviyo.segments.get_segments(filter="equals(id,'SOMEBODY')")
        for wrong in ("path@example.com", "+15005550006", KEY):
            with pytest.raises(NotFoundError):
                await klaviyo.profiles.get_profile(wrong)
        await klaviyo.client.create_client_event(
            {"metric": {"name": "x"}, "profile": {"email": "public@example.com"}, "properties": {}}
        )
        told = telemetry.everything()
    assert "REDACTED" in told
    for secret in (
        "5ecre7",
        "pk_",
        "@example",
        "%40",
        "5005550006",
        "SOMEBODY",
        "ABC123",
        "bearer",
    ):
        assert (secret.lower() in told.lower()) is (secret == "ABC123"), secret
    without_account = [
        line for line in told.splitlines() if "ABC123" in line and "klaviyo.account" not in line
    ]
    assert without_account == []


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://h/api/lists", "https://h/api/lists"),
        (
            "https://h/api/lists?filter=equals%28a%29&page%5Bsize%5D=3&",
            "https://h/api/lists?filter=REDACTED&page%5Bsize%5D=REDACTED&=REDACTED",
        ),
        ("https://h/api/profiles/a%40b.c/lists", "https://h/api/profiles/REDACTED/lists"),
        ("https://h/api/profiles/%2B15005550006", "https://h/api/profiles/REDACTED"),
        ("https://h/api/profiles/a@b?a@b", "https://h/api/profiles/REDACTED?REDACTED=REDACTED"),
        ("https://h/api/catalog-items/%24custom%3A1", "https://h/api/catalog-items/%24custom%3A1"),
    ],
)
async def test_addresses(url: str, shown: str) -> None:
    from klaviyo_async.otel import _redacted

    assert _redacted(url) == shown


async def test_pages(telemetry: Telemetry) -> None:
    more = {"links": {"next": "https://gate.test/k/api/lists?page%5Bcursor%5D=ada%40example.com"}}
    transport = ScriptedTransport(reply(200, {"data": [], **more}), reply(200, {"data": []}))
    async with client("https://gate.test/k", telemetry.hooks(), transport=transport) as klaviyo:
        assert [found async for found in klaviyo.lists.get_lists()] == []
    first, second = telemetry.requests
    assert first.name == second.name == "GET /k/api/lists"
    assert (second.attributes or {})["url.full"] == (
        "https://gate.test/k/api/lists?page%5Bcursor%5D=REDACTED"
    )
    assert (second.attributes or {})["url.template"] == "/k/api/lists"
    assert (second.attributes or {})["server.port"] == 443


async def test_options(telemetry: Telemetry) -> None:
    packed = reply(202, b"", {"Content-Encoding": "gzip", "Content-Length": "20"})
    chunked = reply(202, b"", {"Content-Encoding": "gzip"})
    transport = ScriptedTransport(reply(202, b"12345"), packed, chunked)
    hooks = telemetry.hooks(url_full=False, body_sizes=True, account=True)
    options: Any = {"transport": transport, "quota_owner": "shop"}
    async with client("https://a.klaviyo.com", hooks, **options) as klaviyo:
        for _ in range(3):
            await klaviyo.events.create_event(EVENT)
    found = [span.attributes or {} for span in telemetry.requests]
    assert [attributes.get("http.response.body.size") for attributes in found] == [5, 20, None]
    size = len(transport.sent[0].body)
    assert [attributes.get("http.request.body.size") for attributes in found] == [size] * 3
    assert not any("url.full" in attributes for attributes in found)
    calls = [span for span in telemetry.spans if span.kind is SpanKind.INTERNAL]
    assert [(call.attributes or {})["klaviyo.account"] for call in calls] == ["shop"] * 3
    (duration,) = telemetry.points("klaviyo.client.call.duration")
    assert duration.attributes["klaviyo.account"] == "shop"


@pytest.mark.parametrize("propagate", [False, True])
async def test_propagation(propagate: bool, telemetry: Telemetry) -> None:
    transport = ScriptedTransport(reply(503), reply(202))
    hooks = telemetry.hooks(propagate=propagate)
    token = attach(baggage.set_baggage("customer", "ada@example.com"))
    try:
        async with client("https://a.klaviyo.com", hooks, transport=transport) as klaviyo:
            await klaviyo.profiles.create_profile(
                {"email": "ada@example.com"}, options={"replay_safe": True}
            )
    finally:
        detach(token)
    sent = [request.headers.get("traceparent") for request in transport.sent]
    spans = [span.context for span in telemetry.requests]
    expected = [
        f"00-{span.trace_id:032x}-{span.span_id:016x}-{span.trace_flags:02x}"
        for span in spans
        if span
    ]
    assert sent == (expected if propagate else [None, None])
    assert len(transport.sent) == 2
    for request in transport.sent:
        assert "baggage" not in request.headers


class Broken(SpanExporter, SpanProcessor):
    """Fails at all it is asked to do."""

    def export(self, spans: Any) -> SpanExportResult:
        raise OSError("no collector")

    def on_start(self, span: Any, parent_context: Any = None) -> None:
        raise ZeroDivisionError

    def on_end(self, span: Any) -> None:
        raise ZeroDivisionError

    def shutdown(self) -> None:
        """Nothing to do."""


@pytest.mark.parametrize("processor", [SimpleSpanProcessor(Broken()), Broken()])
async def test_a_broken_exporter_breaks_no_call(
    processor: Any, telemetry: Telemetry, caplog: Any
) -> None:
    telemetry.traces.add_span_processor(processor)
    refusal = reply(429, headers={"Retry-After": "0.01"})
    transport = ScriptedTransport(refusal, OK, reply(404))
    async with client("https://a.klaviyo.com", telemetry.hooks(), transport=transport) as klaviyo:
        assert (await klaviyo.profiles.get_profile("01G")).id == "01G"
        with pytest.raises(NotFoundError):
            await klaviyo.profiles.get_profile("01H")
    assert {record.levelname for record in caplog.records} == {"ERROR"}
    assert telemetry.value("klaviyo.client.active_requests") == 0
    assert sum(point.count for point in telemetry.points("http.client.request.duration")) == 3
    assert sum(point.count for point in telemetry.points("klaviyo.client.call.duration")) == 2
    assert telemetry.value("klaviyo.client.throttled") == 1


async def test_without_an_sdk() -> None:
    hooks = OpenTelemetryHooks()
    transport = ScriptedTransport(reply(503), OK)
    async with client("https://a.klaviyo.com", hooks, transport=transport) as klaviyo:
        hooks.observe(klaviyo)
        assert (await klaviyo.profiles.get_profile("01G")).id == "01G"
    assert len(transport.sent) == 2


def _levels(telemetry: Telemetry, name: str) -> dict[str, float]:
    return {
        "/".join(str(value) for value in point.attributes.values()): point.value
        for point in telemetry.points(f"klaviyo.client.bucket.{name}")
    }


async def test_bucket_levels(telemetry: Telemetry) -> None:
    hooks = telemetry.hooks()
    refusal = reply(429, headers={"Retry-After": "30"})
    transport = ScriptedTransport(NONE, NONE, refusal)
    async with client("https://a.klaviyo.com", hooks, transport=transport) as klaviyo:
        hooks.observe(klaviyo)
        hooks.observe(klaviyo.with_options(lane="bulk"))
        assert _levels(telemetry, "left") == {}
        await klaviyo.profiles.get_profiles()
        await klaviyo.profiles.get_profiles(additional_fields_profile=["predictive_analytics"])
        assert _levels(telemetry, "left") == {
            "get_profiles//1s": 74,
            "get_profiles//60s": 749,
            "get_profiles/10/s,150/m/1s": 9,
            "get_profiles/10/s,150/m/60s": 149,
        }
        assert _levels(telemetry, "limit")["get_profiles//60s"] == 750
        assert set(_levels(telemetry, "closed").values()) == {0.0}
        waiting = asyncio.ensure_future(klaviyo.profiles.get_profiles())
        for _ in range(20):
            await asyncio.sleep(0)
        assert _levels(telemetry, "waiting")["get_profiles/"] == 1
        assert 0.0 < _levels(telemetry, "closed")["get_profiles/"] <= 31.0
        waiting.cancel()
    assert telemetry.points("klaviyo.client.bucket.left") == []


async def test_bucket_levels_of_several_accounts(telemetry: Telemetry) -> None:
    together, apart = telemetry.hooks(), Telemetry()
    separate = apart.hooks(account=True)
    limiter = LocalLimiter()
    clients = [
        client(
            "https://a.klaviyo.com",
            (),
            limiter=limiter,
            quota_owner=owner,
            transport=ScriptedTransport(OK),
        )
        for owner in ("one", "two", "two", "unobserved")
    ]
    for each in clients[:3]:
        together.observe(each)
        separate.observe(each)
    for each in clients:
        await each.profiles.get_profile("01G")
    assert _levels(telemetry, "left") == {"get_profile//1s": 73, "get_profile//60s": 748}
    assert _levels(apart, "left") == {
        "get_profile//one/1s": 74,
        "get_profile//one/60s": 749,
        "get_profile//two/1s": 73,
        "get_profile//two/60s": 748,
    }
    apart.meters.shutdown()
    for each in clients:
        await each.aclose()


async def test_several_hooks_of_one_provider(telemetry: Telemetry) -> None:
    arrived = asyncio.Event()

    async def answer(_: Any) -> Any:
        arrived.set()
        await asyncio.sleep(60)

    first, second = telemetry.hooks(), telemetry.hooks(account=True)
    options: Any = {"transport": ScriptedTransport(answer)}
    one = client("https://a.klaviyo.com", first, quota_owner="one", **options)
    two = client("https://a.klaviyo.com", second, quota_owner="two", **options)
    first.observe(one)
    second.observe(two)
    async with one, two:
        tasks = [asyncio.ensure_future(each.lists.get_lists()) for each in (one, two, one)]
        await arrived.wait()
        points = telemetry.points("klaviyo.client.active_requests")
        assert {point.attributes.get("klaviyo.account"): point.value for point in points} == {
            None: 2,
            "two": 1,
        }
        assert _levels(telemetry, "left") == {
            "get_lists//1s": 73,
            "get_lists//60s": 748,
            "get_lists//two/1s": 74,
            "get_lists//two/60s": 749,
        }
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    points = telemetry.points("klaviyo.client.active_requests")
    assert [point.value for point in points] == [0, 0]


async def test_a_client_that_is_forgotten(telemetry: Telemetry) -> None:
    hooks = telemetry.hooks()
    klaviyo = client("https://a.klaviyo.com", hooks, transport=ScriptedTransport(OK))
    hooks.observe(klaviyo)
    await klaviyo.profiles.get_profile("01G")
    assert telemetry.points("klaviyo.client.bucket.left")
    del klaviyo
    gc.collect()
    assert telemetry.points("klaviyo.client.bucket.left") == []


async def test_levels_are_read_in_the_thread_of_the_loop(
    telemetry: Telemetry, monkeypatch: pytest.MonkeyPatch
) -> None:
    hooks = telemetry.hooks()
    readers: list[int] = []
    snapshot = LocalLimiter.snapshot

    def spied(self: LocalLimiter) -> Any:
        readers.append(threading.get_ident())
        return snapshot(self)

    monkeypatch.setattr(LocalLimiter, "snapshot", spied)
    async with client("https://a.klaviyo.com", hooks, transport=ScriptedTransport(OK)) as klaviyo:
        hooks.observe(klaviyo)
        await klaviyo.profiles.get_profile("01G")
        found = await asyncio.to_thread(telemetry.points, "klaviyo.client.bucket.left")
        assert len(found) == 2
        # One look for all gauges.
        assert readers == [threading.get_ident()]
        # A loop that blocks is left alone.
        monkeypatch.setattr("klaviyo_async._buckets.PATIENCE", 0.01)
        thread = threading.Thread(
            target=lambda: found.append(telemetry.points("klaviyo.client.bucket.left"))
        )
        thread.start()
        thread.join()
        assert found[2:] == [[]]


def test_levels_of_a_loop_that_is_gone(telemetry: Telemetry) -> None:
    hooks = telemetry.hooks()
    klaviyo = client("https://a.klaviyo.com", hooks, transport=ScriptedTransport(OK))

    async def use() -> None:
        hooks.observe(klaviyo)
        await klaviyo.profiles.get_profile("01G")

    asyncio.run(use())
    assert telemetry.points("klaviyo.client.bucket.left") == []
    with pytest.raises(RuntimeError, match="no running event loop"):
        hooks.observe(klaviyo)


def _python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)


def test_without_the_extra() -> None:
    done = _python(
        "import sys; sys.modules['opentelemetry'] = None; import klaviyo_async.otel",
    )
    assert done.returncode == 1
    assert re.search(r"ImportError: .*pip install 'klaviyo-async\[otel\]'", done.stderr)


def test_only_those_who_ask_for_it_import_it() -> None:
    done = _python(
        "import json, sys, klaviyo_async as k; [getattr(k, name) for name in dir(k)];"
        "k.KlaviyoClient('pk_x', hooks=k.Hooks()).limits;"
        "print(json.dumps([name for name in sys.modules if 'opentelemetry' in name]))"
    )
    assert json.loads(done.stdout) == [], done.stderr


def test_only_the_api_is_imported() -> None:
    done = _python(
        "import json, sys; from klaviyo_async.otel import OpenTelemetryHooks; OpenTelemetryHooks();"
        "print(json.dumps(sorted(name for name in sys.modules if 'opentelemetry' in name)))"
    )
    found = json.loads(done.stdout)
    assert "opentelemetry.trace" in found
    assert not [name for name in found if re.search("sdk|semconv", name)]
