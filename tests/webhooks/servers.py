"""The same endpoint in each of the frameworks, on a real server."""

# Without `from __future__ import annotations`: FastAPI is to see the dependency, not its name.
import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

import uvicorn
from aiohttp import web
from fastapi import Depends, FastAPI
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

from klaviyo_async.webhooks import VerifiedDelivery, WebhookVerifier
from klaviyo_async.webhooks._serving import Handler
from klaviyo_async.webhooks.aiohttp import webhook_handler
from klaviyo_async.webhooks.starlette import KlaviyoWebhook, webhook_endpoint

FRAMEWORKS = ("starlette", "fastapi", "aiohttp")


@asynccontextmanager
async def serve(
    framework: str, verifier: WebhookVerifier, handler: Handler, **options: Any
) -> AsyncIterator[str]:
    """The address of an endpoint that hands deliveries to `handler`."""
    if framework == "aiohttp":
        application = web.Application()
        application.router.add_post("/hook", webhook_handler(verifier, handler, **options))
        async with serve_aiohttp(application) as url:
            yield f"{url}/hook"
        return
    if framework == "starlette":
        endpoint = webhook_endpoint(verifier, handler, **options)
        app: Any = Starlette(routes=[Route("/hook", endpoint, methods=["POST"])])
    else:
        app = _fastapi(verifier, handler, options)
    async with serve_asgi(app) as url:
        yield f"{url}/hook"


def _fastapi(verifier: WebhookVerifier, handler: Handler, options: dict[str, Any]) -> FastAPI:
    app = FastAPI()
    webhook = KlaviyoWebhook(verifier, **options)

    @app.post("/hook")
    async def hook(
        delivery: Annotated[VerifiedDelivery, Depends(webhook)], response: Response
    ) -> None:
        returned = await handler(delivery)
        if isinstance(returned, Response):  # FastAPI shows a dependency none that is returned
            response.status_code = returned.status_code

    return app


@asynccontextmanager
async def serve_aiohttp(app: web.Application) -> AsyncIterator[str]:
    """The address of an aiohttp application."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@asynccontextmanager
async def serve_asgi(app: Any) -> AsyncIterator[str]:
    """The address of an ASGI application."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        config = uvicorn.Config(app, log_config=None, ws="none", timeout_graceful_shutdown=1)
        server = uvicorn.Server(config)
        task = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started and not task.done():  # noqa: ASYNC110 - it has no event
            await asyncio.sleep(0.002)
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            await task
