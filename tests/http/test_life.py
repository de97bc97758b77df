"""Sessions of the user's, closing, other loops, cancellation."""

from __future__ import annotations

import asyncio
from typing import Any
from unittest import mock

import aiohttp
import pytest
from aiohttp import web

from klaviyo_async.errors import (
    ClientClosed,
    ConfigurationError,
)
from klaviyo_async.http.transport import AiohttpTransport

from ..support import KEY, Loopback, cancel_at
from .helpers import fails, get, get_later, idle_and_busy, post, raw_server


class TestLife:
    async def test_a_session_of_the_users_is_left_open(self, loopback: Loopback) -> None:
        async with aiohttp.ClientSession(headers={"X-Own": "1"}) as session:
            transport = AiohttpTransport(session)
            await get(transport, loopback.url)
            await transport.aclose()
            assert not session.closed
            assert loopback.requests[0].headers["X-Own"] == "1"
            await fails(get_later(transport, loopback.url), ClientClosed)

    async def test_a_users_middlewares_are_kept(self, loopback: Loopback) -> None:
        seen: list[str] = []

        async def note(request: aiohttp.ClientRequest, handler: Any) -> aiohttp.ClientResponse:
            seen.append(request.method)
            answer: aiohttp.ClientResponse = await handler(request)
            return answer

        async with aiohttp.ClientSession(middlewares=(note,)) as session:
            transport = AiohttpTransport(session)
            await get(transport, loopback.url)
            await post(transport, loopback.url, b"{}")
        assert seen == ["GET", "POST"]

    async def test_a_users_session_that_raises_for_statuses(self, loopback: Loopback) -> None:
        loopback.handler = _not_found
        async with aiohttp.ClientSession(raise_for_status=True) as session:
            answer = await get(AiohttpTransport(session), loopback.url)
        assert answer.status == 404

    async def test_a_users_session_that_does_not_unpack(self, loopback: Loopback) -> None:
        async def packed(request: web.Request) -> web.StreamResponse:
            answer = web.json_response({"data": []})
            answer.enable_compression()
            return answer

        loopback.handler = packed
        async with aiohttp.ClientSession(auto_decompress=False) as session:
            answer = await get(AiohttpTransport(session), loopback.url)
        assert answer.json() == {"data": []}

    async def test_a_proxy_that_refuses(self) -> None:
        async def refuse(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n")

        async with (
            raw_server(refuse) as (address, heads),
            aiohttp.ClientSession(proxy=address) as session,
        ):
            error = await fails(get(AiohttpTransport(session), "https://a.klaviyo.com/api/lists"))
        assert error.sent is False
        assert str(error).startswith("could not connect: the proxy answered 407 (it asks for")
        assert heads[0].startswith(b"CONNECT")
        assert KEY.encode() not in heads[0]

    async def test_a_closed_session_of_the_users(self, loopback: Loopback) -> None:
        async with aiohttp.ClientSession() as session:
            transport = AiohttpTransport(session)
        await fails(get_later(transport, loopback.url), ClientClosed)

    async def test_closed(self, transport: AiohttpTransport, loopback: Loopback) -> None:
        await get(transport, loopback.url)
        await transport.aclose()
        await transport.aclose()
        await fails(get_later(transport, loopback.url), ClientClosed)

    async def test_closed_before_use(self, loopback: Loopback) -> None:
        transport = AiohttpTransport()
        await transport.aclose()
        await fails(get_later(transport, loopback.url), ClientClosed)

    def test_a_session_of_the_users_in_another_loop(self) -> None:
        async def make() -> tuple[aiohttp.ClientSession, AiohttpTransport]:
            session = aiohttp.ClientSession()
            await session.close()
            return session, AiohttpTransport(session)

        async def use(transport: AiohttpTransport) -> None:
            error = await fails(get_later(transport, "http://127.0.0.1:1"), ConfigurationError)
            assert "another event loop" in str(error)
            await transport.aclose()

        session, transport = asyncio.run(make())
        asyncio.run(use(transport))
        assert session.closed


async def _not_found(_: web.Request) -> web.StreamResponse:
    return web.json_response({"errors": []}, status=404)


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("fresh", [False, True])
async def test_cancelled_at_every_await_leaks_no_connection(
    loopback: Loopback, late: bool, fresh: bool
) -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(3):
            await response.write(b"x" * 1000)
            await asyncio.sleep(0.001)
        return response

    loopback.handler = answer
    transport = AiohttpTransport(max_connections=2)
    await get(transport, loopback.url)
    step = 0
    for step in range(1, 100):
        if fresh:
            await transport.aclose()
            transport = AiohttpTransport(max_connections=2)
        if not await cancel_at(step, get_later(transport, loopback.url), late=late):
            break
        assert idle_and_busy(transport)[1] == 0
        assert not transport._sessions.here().timer._deadlines
    assert 3 < step < 99
    assert idle_and_busy(transport) == (1, 0)
    await transport.aclose()


async def test_whoever_gives_up_a_free_connection_leaves_it_to_the_next() -> None:
    """It is cancelled in the very turn in which it would have had the connection."""
    answered = asyncio.Event()

    async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await answered.wait()
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    transport = AiohttpTransport(max_connections=1)
    async with raw_server(serve) as (url, heads):
        first = asyncio.ensure_future(get_later(transport, url))
        while not heads:  # noqa: ASYNC110
            await asyncio.sleep(0)
        second, third = (asyncio.ensure_future(get_later(transport, url)) for _ in range(2))
        session = transport._sessions.last
        assert session is not None
        connector: Any = session.client.connector
        while sum(map(len, connector._waiters.values())) < 2:  # noqa: ASYNC110
            await asyncio.sleep(0)
        tell = connector._release_waiter

        def tell_and_cancel() -> None:
            tell()
            if not second.cancelling():
                second.cancel()

        with mock.patch.object(connector, "_release_waiter", tell_and_cancel):
            answered.set()
            await first
        with pytest.raises(asyncio.CancelledError):
            await second
        assert (await third).status == 200
        await transport.aclose()


def test_without_an_event_loop() -> None:
    """As trio would run it."""
    with pytest.raises(ConfigurationError, match=r"needs asyncio's event loop.*trio"):
        get(AiohttpTransport(), "http://127.0.0.1:1/").send(None)
