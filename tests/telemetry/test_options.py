"""What must be in no span, what can be left out, and what breaks nothing."""

from __future__ import annotations

from typing import Any

import pytest
from opentelemetry import baggage
from opentelemetry.context import attach, detach
from opentelemetry.sdk.trace import SpanProcessor
from opentelemetry.sdk.trace.export import SimpleSpanProcessor, SpanExporter, SpanExportResult
from opentelemetry.trace import SpanKind

from klaviyo_async import F
from klaviyo_async.errors import (
    APIConnectionError,
    BadRequestError,
    NotFoundError,
    ServerError,
)
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.telemetry import OpenTelemetryHooks

from ..support import KEY, ScriptedTransport, reply
from .helpers import EVENT, OK, Telemetry, client


async def test_nothing_secret_and_nothing_personal(telemetry: Telemetry, sandbox: Sandbox) -> None:
    everywhere: dict[str, Any] = {
        "headers": {"x-note": f"{KEY} header@example.com"},
        "user_agent": f"app/{KEY}",
        "company_id": "ABC123",
    }
    said = {"errors": [{"status": 400, "code": "x", "detail": f"{KEY} for error@example.com"}]}
    sandbox.fault("status", status=400, body=said, operation="get_events")
    sandbox.fault("status", status=503, body=said, operation="create_profile", count=None)
    sandbox.fault("reset", operation="get_segments", count=None)
    body: Any = {
        "email": "body@example.com",
        "phone_number": "+15005550006",
        "properties": {"k": KEY},
    }
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
    from klaviyo_async.telemetry.otel import _redact_url

    assert _redact_url(url) == shown


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
    transport = ScriptedTransport(reply(202, b'{"data": null}'), packed, chunked)
    hooks = telemetry.hooks(url_full=False, body_sizes=True, account=True)
    options: Any = {"transport": transport, "quota_owner": "shop"}
    async with client("https://a.klaviyo.com", hooks, **options) as klaviyo:
        for _ in range(3):
            await klaviyo.events.create_event(EVENT)
    found = [span.attributes or {} for span in telemetry.requests]
    assert [attributes.get("http.response.body.size") for attributes in found] == [14, 20, None]
    size = len(transport.sent[0].body)
    assert [attributes.get("http.request.body.size") for attributes in found] == [size] * 3
    assert not any("url.full" in attributes for attributes in found)
    calls = [span for span in telemetry.spans if span.kind is SpanKind.INTERNAL]
    assert [(call.attributes or {})["klaviyo.account"] for call in calls] == ["shop"] * 3
    (duration,) = telemetry.points("klaviyo.client.call.duration")
    assert duration.attributes["klaviyo.account"] == "shop"


@pytest.mark.parametrize("propagate", [False, True])
async def test_propagation(propagate: bool, telemetry: Telemetry) -> None:
    transport = ScriptedTransport(reply(503), OK)
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


@pytest.mark.slow
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
