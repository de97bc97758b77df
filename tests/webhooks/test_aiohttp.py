"""What only the adapter of aiohttp.web has to see to."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest
from aiohttp import web

from klaviyo_async.webhooks import WebhookVerifier
from klaviyo_async.webhooks.aiohttp import webhook_handler

from .helpers import SECRET, system
from .servers import serve_aiohttp


@pytest.mark.parametrize(("way", "status"), [("read", 413), ("content", 500), ("post", 500)])
async def test_what_a_middleware_has_taken(way: str, status: int) -> None:
    """`max_body` holds of what it read; what it did not keep is a mistake, and no forgery."""

    async def handle(_: object) -> None:
        raise AssertionError

    @web.middleware
    async def reader(request: web.Request, handler: Any) -> web.StreamResponse:
        await (request.content.read() if way == "content" else getattr(request, way)())
        answer: web.StreamResponse = await handler(request)
        return answer

    application = web.Application(middlewares=[reader])
    hook = webhook_handler(WebhookVerifier(SECRET), handle, max_body=100)
    application.router.add_post("/", hook)
    form = (
        b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n' + b"b" * 200 + b"\r\n--x--\r\n"
    )
    headers = {**system(form), "Content-Type": "multipart/form-data; boundary=x"}

    async with (
        serve_aiohttp(application) as url,
        aiohttp.ClientSession() as session,
        session.post(url, data=form, headers=headers) as answer,
    ):
        assert answer.status == status
