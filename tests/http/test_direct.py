"""What goes directly to the connections is what a session would have sent, and is not done where somebody looks on."""

from __future__ import annotations

import asyncio
import socket
from typing import Any
from unittest import mock

import aiohttp
import pytest
from yarl import URL

from klaviyo_async.http import direct
from klaviyo_async.http.connections import Connector, EagerRequest
from klaviyo_async.http.direct import MOST, Origin, is_plain, may_send_directly, send_directly
from klaviyo_async.http.timeouts import DEFAULT_TIMEOUT
from klaviyo_async.http.transport import AiohttpTransport

HEADERS = {
    "accept": "application/vnd.api+json",
    "user-agent": "klaviyo-async/0",
    "revision": "2026-07-15",
    "authorization": "Klaviyo-API-Key pk_x",
}
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class Recorder:
    """A server that keeps requests as they came, and answers each with the same."""

    def __init__(self) -> None:
        self.requests: list[bytes] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                size = next(
                    (
                        int(line[15:])
                        for line in head.split(b"\r\n")
                        if line[:15].lower() == b"content-length:"
                    ),
                    0,
                )
                self.requests.append(head + await reader.readexactly(size))
                writer.write(ANSWER)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def __aenter__(self) -> str:
        self._server = await asyncio.start_server(self.serve, "127.0.0.1", 0)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def __aexit__(self, *_: object) -> None:
        self._server.close()


def own_session(**options: Any) -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=Connector(),
        request_class=EagerRequest,
        cookie_jar=aiohttp.DummyCookieJar(),
        **options,
    )


@pytest.mark.parametrize("others", [False, True])
@pytest.mark.parametrize("headers", [HEADERS, {}, {"Content-type": "x/y", "ACCEPT-encoding": "br"}])
@pytest.mark.parametrize(
    ("method", "data"),
    [
        ("GET", None),
        ("DELETE", None),
        ("DELETE", b"{}"),
        ("POST", None),
        ("POST", b""),
        ("POST", b"{}"),
        ("PATCH", b"x" * MOST),
    ],
)
async def test_the_same_bytes_are_sent(
    method: str, data: bytes | None, headers: dict[str, str], others: bool
) -> None:
    recorder = Recorder()
    async with recorder as address, own_session() as session:
        url = URL(f"{address}/api/events?filter=a%2Cb&page%5Bsize%5D=1", encoded=True)
        async with session.request(
            method, url, headers=headers, data=data, allow_redirects=False
        ) as answer:
            assert await answer.read() == b"{}"
        response = await send_directly(
            Origin(session, session._loop, url),
            method,
            url,
            headers,
            data,
            aiohttp.ClientTimeout(),
            2**16,
            others,
        )
        assert await response.content.readany() == b"{}"
        assert response.connection is None
    assert recorder.requests[0] == recorder.requests[1]


async def test_each_server_is_told_its_own_name() -> None:
    first, second = Recorder(), Recorder()
    transport = AiohttpTransport()
    try:
        async with first as one, second as other:
            for address in (one, other, other, one):
                answer = await transport.send("GET", f"{address}/x", HEADERS, None, DEFAULT_TIMEOUT)
                assert answer.status == 200
    finally:
        await transport.aclose()
    for recorder, address in ((first, one), (second, other)):
        assert len(recorder.requests) == 2
        for request in recorder.requests:
            assert request.startswith(b"GET /x HTTP/1.1\r\nHost: " + address[7:].encode() + b"\r\n")


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
    try:
        async with Recorder() as address:
            with mock.patch.object(aiohttp.ClientSession, "__init__", traced):
                await transport.send("GET", f"{address}/api/x", HEADERS, None, DEFAULT_TIMEOUT)
    finally:
        await transport.aclose()
    assert seen == ["GET"]


async def test_a_session_that_is_closed_meanwhile_fails_as_a_connection_does() -> None:
    session = own_session()
    sending = asyncio.ensure_future(
        send_directly(
            Origin(session, session._loop, URL("http://127.0.0.1:1/")),
            "GET",
            URL("http://127.0.0.1:1/"),
            HEADERS,
            None,
            aiohttp.ClientTimeout(),
            2**16,
            True,
        )
    )
    await asyncio.sleep(0)  # it waits for its turn
    await session.close()
    with pytest.raises(aiohttp.ClientConnectionError):
        await sending


async def test_a_request_that_is_cancelled_before_its_turn_is_not_sent() -> None:
    recorder = Recorder()
    async with recorder as address, own_session() as session:
        sending = asyncio.ensure_future(
            send_directly(
                Origin(session, session._loop, URL(address)),
                "GET",
                URL(address),
                HEADERS,
                None,
                aiohttp.ClientTimeout(),
                2**16,
                True,
            )
        )
        await asyncio.sleep(0)
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        assert session.connector is not None
        assert not session.connector._acquired
    assert recorder.requests == []
