"""Receive Klaviyo's webhooks with FastAPI: answer at once, work afterwards.

Run it with `KLAVIYO_WEBHOOK_SECRET=... uvicorn --factory webhooks_fastapi:make_app`, or see it
receive something from the sandbox: `python examples/webhooks_fastapi.py`. It needs `fastapi` and
`uvicorn`.
"""

# Without `from __future__ import annotations`: FastAPI is to see the dependency, not its name.
import asyncio
import logging
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

import uvicorn
from fastapi import Depends, FastAPI

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.webhooks import (
    MemoryReplayGuard,
    VerifiedDelivery,
    WebhookEvent,
    WebhookVerifier,
)
from klaviyo_async.webhooks.starlette import KlaviyoWebhook


async def handle(event: WebhookEvent) -> None:
    """What the application does with an event: here, tell of it."""
    print(f"{event.topic} {event.id}", flush=True)


def make_app() -> FastAPI:
    """The application; several secrets, separated by commas, while one replaces another."""
    secrets = os.environ["KLAVIYO_WEBHOOK_SECRET"].split(",")
    webhook = KlaviyoWebhook(WebhookVerifier(secrets, guard=MemoryReplayGuard()))
    # Lost with the process: where each event counts, let the endpoint store `delivery.body`, and
    # the worker read it from there with `klaviyo_async.webhooks.parse`.
    queue = asyncio.Queue[WebhookEvent](10_000)

    async def work() -> None:
        while True:
            event = await queue.get()
            try:
                await handle(event)
            except Exception:
                logging.exception("event %s failed", event.id)
            finally:
                queue.task_done()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        worker = asyncio.create_task(work())
        yield
        await queue.join()
        worker.cancel()

    app = FastAPI(lifespan=lifespan)

    @app.post("/klaviyo")
    async def receive(delivery: Annotated[VerifiedDelivery, Depends(webhook)]) -> None:
        for event in delivery.events:
            await queue.put(event)

    return app


async def demo() -> None:
    """Let the sandbox deliver to it: once rightly, once signed with another secret."""
    secret = os.environ.setdefault("KLAVIYO_WEBHOOK_SECRET", "a secret of the demo").split(",")[0]
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/klaviyo"
        listener.listen()  # what comes before the server is ready waits for it
        server = uvicorn.Server(uvicorn.Config(make_app(), log_level="warning", ws="none"))
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        async with Sandbox() as sandbox:
            for fault in ({}, {"wrong_signature": True}):
                [sent] = await sandbox.deliver(url=url, secret=secret, fault=fault)
                print(f"answered with {sent.status}", flush=True)
        server.should_exit = True
        await serving


if __name__ == "__main__":
    asyncio.run(demo())
