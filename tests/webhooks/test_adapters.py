"""Endpoints in each framework, and the sandbox that delivers to them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import Response
from starlette.routing import Route
from yarl import URL

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.webhooks import (
    MemoryReplayGuard,
    RedisReplayGuard,
    VerifiedDelivery,
    WebhookVerifier,
)
from klaviyo_async.webhooks.aiohttp import webhook_handler
from klaviyo_async.webhooks.starlette import webhook_endpoint

from .helpers import SECRET, document, encoded, entry, hexdigest, iso, system
from .servers import FRAMEWORKS, serve, serve_aiohttp, serve_asgi
from .test_replay import BrokenRedis

pytestmark = pytest.mark.parametrize("framework", FRAMEWORKS)


class Inbox:
    """Keeps what is delivered; the first `failing` times it fails."""

    def __init__(self, failing: int = 0) -> None:
        self.calls = 0
        self.got: list[VerifiedDelivery] = []
        self._failing = failing

    async def __call__(self, delivery: VerifiedDelivery) -> None:
        self.calls += 1
        if self.calls <= self._failing:
            raise RuntimeError("the database is away")
        self.got.append(delivery)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as sandbox:
        yield sandbox


async def _post(url: str, data: Any, headers: dict[str, str]) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, data=data, headers=headers) as answer,
    ):
        return answer.status, await answer.text()


@pytest.mark.slow
async def test_a_delivery(framework: str, sandbox: Sandbox) -> None:
    inbox = Inbox()
    async with serve(framework, WebhookVerifier(["older", SECRET]), inbox) as url:
        sent = await sandbox.deliver(url=url, secret=SECRET, topic="event:klaviyo.opened_email")
    assert [each.status for each in sent] == [200]
    [delivery] = inbox.got
    assert (delivery.scheme, delivery.secret) == ("system", 1)
    [event] = delivery.events
    assert event.topic == "event:klaviyo.opened_email"
    assert event.model.profile.email == "ada@example.com"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("fault", "status"),
    [
        ({"wrong_signature": True}, 401),
        ({"wrong_id": True}, 401),
        ({"age": 301.0}, 401),
        ({"age": -360.0}, 401),
        ({"age": 200.0}, 200),
        ({"header_off": 7 * 3600.0}, 200),
        ({"unknown_fields": True}, 200),
    ],
)
async def test_a_delivery_that_is_wrong_or_odd(
    framework: str, fault: dict[str, Any], status: int, sandbox: Sandbox
) -> None:
    inbox = Inbox()
    async with serve(framework, WebhookVerifier(SECRET), inbox) as url:
        [sent] = await sandbox.deliver(url=url, secret=SECRET, fault=fault)
    assert sent.status == status
    assert inbox.calls == (status == 200)
    if fault == {"unknown_fields": True}:
        assert inbox.got[0].document["brand_new"] == {"nested": [1, None, "two"]}
        assert inbox.got[0].events[0].raw["brand_new"] == {"nested": [1, None, "two"]}
        assert inbox.got[0].events[0].model.uuid


@pytest.mark.slow
async def test_a_legacy_delivery(framework: str, sandbox: Sandbox) -> None:
    inbox = Inbox()
    async with serve(framework, WebhookVerifier(SECRET, scheme="legacy"), inbox) as url:
        for secret in (SECRET, "another"):
            await sandbox.deliver(url=url, secret=secret, scheme="legacy")
        await sandbox.deliver(url=url, secret=SECRET, scheme="legacy", body=b'{"odd": 1}')
    assert [each.status for each in sandbox.webhooks.delivered] == [200, 401, 200]
    assert [delivery.scheme for delivery in inbox.got] == ["legacy", "legacy"]


@pytest.mark.slow
async def test_a_copy_is_answered_and_not_handled(framework: str, sandbox: Sandbox) -> None:
    inbox = Inbox()
    verifier = WebhookVerifier(SECRET, guard=MemoryReplayGuard())
    async with serve(framework, verifier, inbox) as url:
        sent = await sandbox.deliver(url=url, secret=SECRET, fault={"copies": 3})
    assert [each.status for each in sent] == [200, 200, 200]
    assert inbox.calls == 1


@pytest.mark.slow
async def test_what_could_not_be_handled_is_handled_when_it_comes_again(
    framework: str, sandbox: Sandbox
) -> None:
    inbox = Inbox(failing=2)
    sandbox.webhooks.configure(attempts=5, pause=0.001)
    verifier = WebhookVerifier(SECRET, guard=MemoryReplayGuard())
    async with serve(framework, verifier, inbox) as url:
        sent = await sandbox.deliver(url=url, secret=SECRET)
    assert [each.status for each in sent] == [500, 500, 200]
    assert (inbox.calls, len(inbox.got)) == (3, 1)


@pytest.mark.slow
async def test_a_guard_that_cannot_tell(framework: str, sandbox: Sandbox) -> None:
    inbox = Inbox()
    verifier = WebhookVerifier(SECRET, guard=RedisReplayGuard(BrokenRedis()))
    async with serve(framework, verifier, inbox) as url:
        [sent] = await sandbox.deliver(url=url, secret=SECRET)
    assert (sent.status, inbox.calls) == (503, 0)


@pytest.mark.slow
@pytest.mark.parametrize("detail", [False, True])
async def test_what_a_refusal_says(
    framework: str, detail: bool, caplog: pytest.LogCaptureFixture
) -> None:
    body = encoded(document())
    forged = {**system(body), "Klaviyo-Signature": "ab" * 32}
    async with serve(framework, WebhookVerifier(SECRET), Inbox(), detail=detail) as url:
        status, text = await _post(url, body, forged)
        bare = await _post(url, body, {})
    assert (status, bare[0]) == (401, 400)
    assert ("signature" in text.lower()) == detail
    assert ("headers" in bare[1].lower()) == detail
    expected = hexdigest(SECRET, body + forged["Klaviyo-Timestamp"].encode())
    assert not [word for word in (SECRET, expected) if word in text + bare[1] + caplog.text]
    assert "a webhook delivery was refused: signature" in caplog.text


@pytest.mark.slow
async def test_a_batch_of_a_thousand(framework: str, sandbox: Sandbox) -> None:
    inbox = Inbox()
    events = [{**entry(id_=f"E{n}"), "filler": "x" * 2500} for n in range(1000)]
    async with serve(framework, WebhookVerifier(SECRET), inbox) as url:
        [sent] = await sandbox.deliver(url=url, secret=SECRET, events=events)
    assert sent.status == 200
    assert len(inbox.got[0].body) > 2 * 2**20
    assert [event.id for event in inbox.got[0].events] == [f"E{n}" for n in range(1000)]


@pytest.mark.slow
async def test_a_body_that_is_too_large(framework: str) -> None:
    async def in_parts() -> AsyncIterator[bytes]:
        for _ in range(4):
            yield b"x" * 1000

    inbox = Inbox()
    async with serve(framework, WebhookVerifier(SECRET), inbox, max_body=2000) as url:
        for data in (b"x" * 2001, in_parts()):
            assert (await _post(url, data, system(b"")))[0] == 413
        body = b" " * 2000
        assert (await _post(url, body, system(body)))[0] == 400
    assert inbox.calls == 0


@pytest.mark.slow
async def test_a_body_that_says_it_is_too_large_is_not_waited_for(framework: str) -> None:
    async with serve(framework, WebhookVerifier(SECRET), Inbox()) as url:
        reader, writer = await asyncio.open_connection("127.0.0.1", URL(url).port)
        writer.write(b"POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n")
        assert (await reader.readline()).startswith(b"HTTP/1.1 413 ")
        writer.close()
        await writer.wait_closed()


@pytest.mark.slow
async def test_a_body_that_a_middleware_has_read(framework: str, sandbox: Sandbox) -> None:
    inbox, verifier = Inbox(), WebhookVerifier(SECRET)
    read: list[bytes] = []
    if framework == "aiohttp":

        @web.middleware
        async def reader(request: web.Request, handler: Any) -> web.StreamResponse:
            read.append(await request.read())
            answer: web.StreamResponse = await handler(request)
            return answer

        application = web.Application(middlewares=[reader])
        application.router.add_post("/", webhook_handler(verifier, inbox))
        server = serve_aiohttp(application)
    else:

        async def dispatch(request: Any, call_next: Any) -> Any:
            read.append(await request.body())
            return await call_next(request)

        server = serve_asgi(
            Starlette(
                routes=[Route("/", webhook_endpoint(verifier, inbox), methods=["POST"])],
                middleware=[Middleware(BaseHTTPMiddleware, dispatch=dispatch)],
            )
        )
    async with server as url:
        [sent] = await sandbox.deliver(url=f"{url}/", secret=SECRET)
    assert sent.status == 200
    assert [delivery.body for delivery in inbox.got] == read


@pytest.mark.slow
async def test_a_handler_that_answers_with_a_failure_gets_it_again(
    framework: str, sandbox: Sandbox
) -> None:
    """Whatever way a framework has to say so."""
    inbox = Inbox(failing=0)
    statuses = [503, 404, 302, 204]

    async def handler(delivery: VerifiedDelivery) -> Any:
        await inbox(delivery)
        status = statuses.pop(0)
        return (
            web.Response(status=status) if framework == "aiohttp" else Response(status_code=status)
        )

    sandbox.webhooks.configure(attempts=5, pause=0.001)
    verifier = WebhookVerifier(SECRET, guard=MemoryReplayGuard())
    async with serve(framework, verifier, handler) as url:
        sent = await sandbox.deliver(url=url, secret=SECRET)
    assert [each.status for each in sent] == [503, 404, 302, 204, 200]
    assert inbox.calls == 4, "204 is a success of the handler's; Klaviyo asks again, and is told"


@pytest.mark.slow
async def test_an_attempt_while_another_is_at_it(framework: str) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()
    calls: list[VerifiedDelivery] = []

    async def handler(delivery: VerifiedDelivery) -> None:
        calls.append(delivery)
        begun.set()
        await go_on.wait()

    body = encoded(document(at=iso(time.time())))
    verifier = WebhookVerifier(SECRET, guard=MemoryReplayGuard())
    async with serve(framework, verifier, handler) as url:
        first = asyncio.create_task(_post(url, body, system(body)))
        await begun.wait()
        assert (await _post(url, body, system(body)))[0] == 503
        go_on.set()
        assert (await first)[0] == 200
        assert (await _post(url, body, system(body)))[0] == 200
    assert len(calls) == 1
