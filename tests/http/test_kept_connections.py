"""Connections that are used again: none on which the server's end came, whether the loop saw it or not."""

from __future__ import annotations

import asyncio
import select
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest

from klaviyo_async.http.connections import Connection
from klaviyo_async.http.transport import AiohttpTransport

from ..faults.fronts import Certificate, certificate
from .closing import ClosingServer, LateMessage, LateNotice, close, close_at_once, finish, reset
from .helpers import idle_and_busy, post, raw_server

Connect = Callable[..., AiohttpTransport]
Ending = Callable[[asyncio.WriteTransport], None]
ENDINGS: list[tuple[bool, Ending]] = [
    *((False, how) for how in (finish, reset, close)),
    *((True, how) for how in (finish, reset, close, close_at_once)),
]


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certificate(tmp_path_factory.mktemp("tls"), "shown", "IP:127.0.0.1")


@pytest.fixture
async def connect() -> AsyncIterator[Callable[..., AiohttpTransport]]:
    """Makes transports that are closed in the end."""
    async with AsyncExitStack() as stack:

        def make(context: ssl.SSLContext | None = None) -> AiohttpTransport:
            transport = AiohttpTransport(ssl_context=context)
            stack.push_async_callback(transport.aclose)
            return transport

        yield make


def client_context(shown: Certificate) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=str(shown.file))
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    return context


def kept(transport: AiohttpTransport) -> Any:
    """The one connection that is kept."""
    session: Any = transport._sessions.here().client
    (idle,) = session.connector._conns.values()
    ((connection, _),) = idle
    return connection


def descriptor(transport: AiohttpTransport) -> int:
    fileno: int = kept(transport).transport.get_extra_info("socket").fileno()
    return fileno


@pytest.mark.parametrize(
    ("tls", "how"), ENDINGS, ids=[f"{'tls' if tls else 'plain'}-{x.__name__}" for tls, x in ENDINGS]
)
async def test_none_that_the_server_has_ended(
    tls: bool, how: Ending, shown: Certificate, connect: Connect
) -> None:
    """The loop is blocked until the request leaves: it has not seen the end."""
    transport = connect(client_context(shown) if tls else None)
    with ClosingServer(shown.server() if tls else None) as server:
        await post(transport, server.url, b"{}")
        for number in range(1, 31):
            server.end(how, descriptor(transport))
            assert (await post(transport, server.url, b"{}")).status == 202
            assert (server.requests, len(server.connections)) == (number + 1, number + 1)


@pytest.mark.parametrize(
    ("tls", "how"), ENDINGS, ids=[f"{'tls' if tls else 'plain'}-{x.__name__}" for tls, x in ENDINGS]
)
@pytest.mark.parametrize("turns", range(1, 8))
async def test_nor_while_the_loop_learns_of_it(
    turns: int, tls: bool, how: Ending, shown: Certificate, connect: Connect
) -> None:
    """Under TLS it takes some turns from the end to what aiohttp looks at."""
    transport = connect(client_context(shown) if tls else None)
    with ClosingServer(shown.server() if tls else None) as server:
        await post(transport, server.url, b"{}")
        server.end(how, descriptor(transport))
        for _ in range(turns):
            await asyncio.sleep(0)
        assert (await post(transport, server.url, b"{}")).status == 202
        assert len(server.connections) == 2


async def test_several_at_once(shown: Certificate, connect: Connect) -> None:
    """While one call lets the loop read, others look at the same connections."""
    transport = connect(client_context(shown))
    with ClosingServer(shown.server()) as server:
        await post(transport, server.url, b"{}")
        server.end(close, descriptor(transport))
        answers = await asyncio.gather(*(later(transport, server.url) for _ in range(5)))
        assert [answer.status for answer in answers] == [202] * 5


async def later(transport: AiohttpTransport, url: str) -> Any:
    return await post(transport, url, b"{}")


async def test_a_message_of_tls_is_no_end(shown: Certificate, connect: Connect) -> None:
    """Like the tickets of TLS 1.3, it comes as bytes that are none of HTTP's."""
    context = client_context(shown)
    context.post_handshake_auth = True
    transport = connect(context)
    server = LateMessage(shown.server())
    server.start()
    await post(transport, server.url, b"{}")
    connection = kept(transport)
    assert not connection.look()
    server.go_on.set()
    # Without a turn of the loop, which would read it.
    assert select.select([descriptor(transport)], (), (), 600)[0]
    await post(transport, server.url, b"{}")
    assert kept(transport) is connection
    await asyncio.to_thread(server.join)


@pytest.mark.parametrize("turns", range(8))
async def test_the_end_of_tls_is_one(turns: int, shown: Certificate, connect: Connect) -> None:
    """The connection below it may stay open."""
    transport = connect(client_context(shown))
    server = LateNotice(shown.server())
    server.start()
    await post(transport, server.url, b"{}")
    server.go_on.set()
    assert select.select([descriptor(transport)], (), (), 600)[0]
    for _ in range(turns):
        await asyncio.sleep(0)
    assert (await post(transport, server.url, b"{}")).status == 202
    await asyncio.to_thread(server.join)


async def test_none_on_which_something_came_unasked(connect: Connect) -> None:
    async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        if len(heads) == 1:
            transport_of.append(writer)

    transport_of: list[asyncio.StreamWriter] = []
    transport = connect()
    async with raw_server(serve) as (url, heads):
        await post(transport, url, b"")
        transport_of[0].write(b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n")
        assert (await post(transport, url, b"")).status == 200


class TestWhatAiohttpKeepsToItself:
    """Private names of aiohttp that `http/connections.py` uses: a new version has to have them too."""

    async def test_connections_are_ours(self, connect: Connect) -> None:
        transport = connect()
        with ClosingServer() as server:
            await post(transport, server.url, b"{}")
            assert isinstance(kept(transport), Connection)
            assert idle_and_busy(transport) == (1, 0)

    @pytest.mark.parametrize("size", [1, 10_000, 1_000_000, 3_000_000])
    async def test_requests_leave_in_the_turn_in_which_they_got_a_connection(
        self, size: int, connect: Connect, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        steps: list[str] = []

        def spy(owner: Any, name: str) -> None:
            real: Callable[..., Any] = getattr(owner, name)

            def call(*args: Any, **kwargs: Any) -> Any:
                steps.append(name)
                return real(*args, **kwargs)

            monkeypatch.setattr(owner, name, call)

        transport = connect()
        with ClosingServer() as server:
            await post(transport, server.url, b"{}")
            connection = kept(transport)
            spy(connection, "look")
            for name in ("write", "writelines"):
                spy(connection.transport, name)
            asyncio.get_running_loop().call_soon(steps.append, "turn")
            await post(transport, server.url, b"x" * size)
            assert steps[0] == "look"
            assert steps[1].startswith("write")
