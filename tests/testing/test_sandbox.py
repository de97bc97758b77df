"""The sandbox in a thread: what it has is reached from the test's own loop."""

from __future__ import annotations

import pytest
from aiohttp import web

from klaviyo_async.models import WebhookCreate
from klaviyo_async.testing import SandboxThread


async def test_webhooks() -> None:
    received = []

    async def receive(request: web.Request) -> web.Response:
        received.append(await request.json())
        return web.Response()

    app = web.Application()
    app.router.add_post("/", receive)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    try:
        with SandboxThread() as sandbox:
            for _ in range(2):
                (sent,) = await sandbox.deliver(url=url, secret="s3cret")
                assert sent.status == 200
            async with sandbox.client() as client:
                hook = WebhookCreate(
                    name="Orders",
                    endpoint_url=url,
                    secret_key="s3cret",
                    webhook_topics=["event:api.placed_order"],
                )
                await client.webhooks.create_webhook(hook)
                await client.track("Placed Order", email="ada@example.com")
            await sandbox.drain()
            assert len(received) == 3
            assert sandbox.events.stored == 1
            assert sandbox.stats.accepted["create_event"] == 1
    finally:
        await runner.cleanup()
    with pytest.raises(RuntimeError, match="not running"):
        await SandboxThread().drain()
