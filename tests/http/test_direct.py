"""Nothing goes directly to the connections where somebody looks on, and what does leaves nothing behind."""

from __future__ import annotations

import asyncio
import socket
from contextlib import aclosing as closing
from typing import Any
from unittest import mock

import aiohttp
import pytest

from klaviyo_async.http import direct
from klaviyo_async.http.connections import Connector
from klaviyo_async.http.direct import MOST, is_plain, may_send_directly
from klaviyo_async.http.timeouts import DEFAULT_TIMEOUT
from klaviyo_async.http.transport import AiohttpTransport

from .ways import HEADERS, Recorder, own_session, send


async def test_a_refusal_is_read_though_the_body_is_not() -> None:
    """Whoever refuses a large body need not read it, and does not here."""

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
        await ended.wait()
        writer.close()

    ended = asyncio.Event()
    # Buffers as small as they can be: the body does not fit in.
    listening = socket.create_server(("127.0.0.1", 0))
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    server = await asyncio.start_server(refuse, sock=listening, limit=1024)
    url = f"http://127.0.0.1:{listening.getsockname()[1]}/x"
    transport = AiohttpTransport()
    try:
        for size in (MOST, MOST + 1, 2**20 - 1):
            answer = await transport.send("POST", url, HEADERS, b"x" * size, DEFAULT_TIMEOUT)
            assert answer.status == 413
    finally:
        ended.set()
        await transport.aclose()
        server.close()


async def test_own_sessions_are_plain_unless_something_is_hung_on_them() -> None:
    async def pass_on(request: Any, handler: Any) -> Any:
        return await handler(request)

    async with own_session() as plain, own_session(trace_configs=[aiohttp.TraceConfig()]) as traced:
        assert is_plain(plain, owned=True)
        assert not is_plain(plain, owned=False)
        assert not is_plain(traced, owned=True)
    async with own_session(middlewares=(pass_on,)) as session:
        assert not is_plain(session, owned=True)
    async with aiohttp.ClientSession() as session:
        assert not is_plain(session, owned=True)


REPLACED = pytest.mark.parametrize(
    ("owner", "name"),
    [
        (aiohttp.ClientSession, "request"),
        (aiohttp.ClientSession, "_request"),
        (aiohttp.ClientRequest, "send"),
    ],
)


@REPLACED
def test_who_replaces_how_sessions_send_is_asked(owner: type, name: str) -> None:
    assert may_send_directly()
    with mock.patch.object(owner, name):
        assert not may_send_directly()
    assert may_send_directly()


@REPLACED
def test_replacements_made_before_the_import_count(owner: type, name: str) -> None:
    original = getattr(owner, name)

    def traced(*args: Any, **options: Any) -> Any:
        return original(*args, **options)

    with mock.patch.object(owner, name, traced):
        assert direct._own_methods() is None


class Wrapper:
    """Stands in for a function, and says that it is one, as what wrapt makes does."""

    def __init__(self, wrapped: Any) -> None:
        self.wrapped = wrapped

    @property  # type: ignore[misc]
    def __class__(self) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        return type(self.wrapped)

    @property
    def __globals__(self) -> Any:
        return self.wrapped.__globals__

    def __eq__(self, other: object) -> bool:
        return bool(self.wrapped == other)

    __hash__ = None  # type: ignore[assignment]


@REPLACED
def test_a_wrapper_that_equals_what_it_wraps_is_a_replacement(owner: type, name: str) -> None:
    wrapper: Any = Wrapper(getattr(owner, name))
    assert wrapper == getattr(owner, name)
    with mock.patch.object(owner, name, wrapper):
        assert not may_send_directly()
        assert direct._own_methods() is None


def test_versions_that_nobody_has_looked_at_keep_their_sessions(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for version in ("3.15.0", "4.0.0"):
        monkeypatch.setattr(aiohttp, "__version__", version)
        assert direct._own_methods() is None


async def test_tracers_of_sessions_see_the_requests() -> None:
    seen: list[str] = []

    async def started(_: Any, __: Any, params: aiohttp.TraceRequestStartParams) -> None:
        seen.append(params.method)

    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(started)
    plain = aiohttp.ClientSession.__init__

    def traced(self: aiohttp.ClientSession, **options: Any) -> None:
        plain(self, trace_configs=[trace], **options)

    transport = AiohttpTransport()
    async with Recorder() as address, closing(transport):
        with mock.patch.object(aiohttp.ClientSession, "__init__", traced):
            await transport.send("GET", f"{address}/api/x", HEADERS, None, DEFAULT_TIMEOUT)
    assert seen == ["GET"]


async def test_a_session_that_is_closed_meanwhile_fails_as_a_connection_does() -> None:
    session = own_session()
    sending = asyncio.ensure_future(
        send(session, "GET", "http://127.0.0.1:1/", HEADERS, others=True)
    )
    await asyncio.sleep(0)  # it waits for its turn
    await session.close()
    with pytest.raises(aiohttp.ClientConnectionError):
        await sending


async def test_a_request_that_is_cancelled_before_its_turn_is_not_sent() -> None:
    recorder = Recorder()
    async with recorder as address, own_session() as session:
        sending = asyncio.ensure_future(send(session, "GET", f"{address}/", HEADERS, others=True))
        await asyncio.sleep(0)
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        assert session.connector is not None
        assert not session.connector._acquired
    assert recorder.requests == []


async def test_a_connection_that_is_lost_as_soon_as_it_is_made() -> None:
    recorder = Recorder()
    async with recorder as address, own_session() as session:
        connect: Any = Connector.connect

        async def lose(self: Any, *args: Any) -> Any:
            made = await connect(self, *args)
            made.transport.abort()
            return made

        with (
            mock.patch.object(Connector, "connect", lose),
            pytest.raises(aiohttp.ClientConnectionResetError),
        ):
            await send(session, "GET", f"{address}/", HEADERS)
        connector: Any = session.connector
        assert not connector._acquired
        assert not connector._conns
    assert recorder.requests == []
