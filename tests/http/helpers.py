"""Requests, errors, servers and connections."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from klaviyo_async.errors import (
    APIConnectionError,
)
from klaviyo_async.http.timeouts import Timeout
from klaviyo_async.http.transport import AiohttpTransport

from ..support import KEY

HEADERS = {"authorization": f"Klaviyo-API-Key {KEY}"}
TIMEOUT = Timeout()


def get(transport: AiohttpTransport, url: str, timeout: Timeout = TIMEOUT) -> Any:
    return transport.send("GET", url, HEADERS, None, timeout)


def post(transport: AiohttpTransport, url: str, body: Any, timeout: Timeout = TIMEOUT) -> Any:
    return transport.send("POST", url, HEADERS, body, timeout)


async def fails(call: Awaitable[Any], kind: type[Exception] = APIConnectionError) -> Any:
    with pytest.raises(kind) as caught:
        await call
    error = caught.value
    # aiohttp's errors hold the request's headers: none of them may be reachable from ours.
    assert error.__cause__ is None
    assert error.__context__ is None
    assert KEY not in repr(error) + str(error) + repr(vars(error))
    return error


@asynccontextmanager
async def listening(
    serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]], **options: Any
) -> AsyncIterator[int]:
    """A port of loopback; its connections end with it, whatever became of their clients.

    From Python 3.12 on a server waits for them: a test that fails would hang.
    """
    writers: set[asyncio.StreamWriter] = set()
    tasks: set[asyncio.Task[Any]] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        writers.add(writer)
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        await serve(reader, writer)

    server = await asyncio.start_server(connected, "127.0.0.1", 0, **options)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for writer in writers:
            writer.transport.abort()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def raw_server(
    serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
) -> AsyncIterator[tuple[str, list[bytes]]]:
    """A server that speaks as `serve` says; its address, and the heads of the requests it got."""
    heads: list[bytes] = []

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                heads.append(await reader.readuntil(b"\r\n\r\n"))
                await serve(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async with listening(connected) as port:
        yield f"http://127.0.0.1:{port}", heads


async def get_later(transport: AiohttpTransport, url: str) -> Any:
    """`get`, with what it raises at once raised when awaited."""
    return await get(transport, url)


def idle_and_busy(transport: AiohttpTransport) -> tuple[int, int]:
    """Connections in the pool, and connections in use."""
    session = transport._sessions.last
    assert session is not None
    connector: Any = session.client.connector
    return sum(map(len, connector._conns.values())), len(connector._acquired)
