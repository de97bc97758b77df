"""An app that servers load before they fork, with a client that has made a call by then."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterable
from typing import Any

from klaviyo_async import KlaviyoClient

klaviyo = KlaviyoClient("pk_" + "a" * 34, base_url=os.environ["PRELOADED_URL"], max_retries=0)


async def call() -> int:
    return len(await klaviyo.lists.get_lists())


asyncio.run(call())


def wsgi(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """For synchronous workers: an event loop for each request."""
    body = f"{os.getpid()} {asyncio.run(call())}".encode()
    start_response("200 OK", [("Content-Length", str(len(body)))])
    return [body]


async def asgi(scope: Any, receive: Any, send: Any) -> None:
    """For uvicorn's workers: one event loop for all."""
    if scope["type"] != "http":
        raise RuntimeError("there is no lifespan")
    body = f"{os.getpid()} {await call()}".encode()
    headers = [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
