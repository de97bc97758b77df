"""Spans of calls and requests."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiohttp import web
from opentelemetry import trace
from opentelemetry.trace import SpanKind, StatusCode

from klaviyo_async import PartialFailure
from klaviyo_async.errors import (
    APIConnectionError,
    APITimeoutError,
    NotFoundError,
)
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import VirtualClock

from ..support import Loopback, ScriptedTransport, reply
from .helpers import EVENT, Telemetry, client


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


@pytest.mark.slow
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
    # On a clock that no busy machine makes go on: the wait would be over before it begins.
    async with (
        VirtualClock(grace=0.01) as clock,
        client(sandbox.url, telemetry.hooks(), lane="bulk", clock=clock) as klaviyo,
    ):
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
    seen: list[Any] = []

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


@pytest.mark.slow
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


async def test_a_success_but_for_some_field(telemetry: Telemetry, sandbox: Sandbox) -> None:
    async with client(sandbox.url, telemetry.hooks()) as klaviyo:
        await klaviyo.profiles.create_profile(
            {"email": "ada@example.com", "phone_number": "555"}, options={"partial": "ignore"}
        )
    (found,) = telemetry.call.events
    assert found.name == "klaviyo.partial_failure"
    assert dict(found.attributes or {}) == {
        "http.response.status_code": 201,
        "klaviyo.partial_failure.fields": ("phone_number",),
    }
    assert telemetry.call.status.status_code is StatusCode.UNSET
    (point,) = telemetry.points("klaviyo.client.partial_failures")
    assert point.value == 1
    assert point.attributes == {
        "klaviyo.operation": "create_profile",
        "http.request.method": "POST",
    }


async def test_one_that_is_an_error(telemetry: Telemetry, sandbox: Sandbox) -> None:
    async with client(sandbox.url, telemetry.hooks(), partial="error") as klaviyo:
        with pytest.raises(PartialFailure):
            await klaviyo.profiles.create_profile({"email": "a@example.com", "phone_number": "555"})
    assert telemetry.call.status.status_code is StatusCode.ERROR
    attributes = dict(telemetry.call.attributes or {})
    assert attributes["error.type"] == "klaviyo_async.calls.partial_failure.PartialFailure"
    assert telemetry.value("klaviyo.client.partial_failures") == 1
