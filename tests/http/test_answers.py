"""The aiohttp adapter against real sockets: what it sends, and what it makes of failures."""

from __future__ import annotations

import asyncio
import gzip
import socket
from typing import Any

import pytest
from aiohttp import web

from klaviyo_async.errors import (
    APITimeoutError,
    ResponseTooLarge,
)
from klaviyo_async.http.timeouts import NO_TIMEOUT, Timeout
from klaviyo_async.http.transport import AiohttpTransport
from klaviyo_async.testing import VirtualClock

from ..ports import free_port
from ..support import Loopback
from .helpers import HEADERS, TIMEOUT, fails, get, idle_and_busy, post, raw_server


class TestAnswers:
    async def test_status_headers_body(
        self, transport: AiohttpTransport, loopback: Loopback
    ) -> None:
        async def answer(_: web.Request) -> web.Response:
            return web.Response(
                status=404, body=b"no", headers={"retry-AFTER": "1", "RateLimit-Remaining": "3"}
            )

        loopback.handler = answer
        reply = await get(transport, loopback.url)
        assert (reply.status, reply.body) == (404, b"no")
        assert reply.headers["Retry-After"] == "1"
        assert reply.rate_limit.remaining == 3

    async def test_the_address_is_sent_as_it_is(
        self, transport: AiohttpTransport, loopback: Loopback
    ) -> None:
        target = "/api/x%2Fy/%24a?page%5Bsize%5D=5&page[cursor]=a%3D%3D&f=a%2Bb%20c"
        await get(transport, loopback.url + target)
        assert loopback.requests[0].raw_path == target

    async def test_redirects_are_not_followed(
        self, transport: AiohttpTransport, loopback: Loopback
    ) -> None:
        async def answer(_: web.Request) -> web.Response:
            return web.Response(status=302, headers={"Location": "/elsewhere"})

        loopback.handler = answer
        assert (await get(transport, loopback.url)).status == 302
        assert len(loopback.requests) == 1

    async def test_large_bodies_are_sent_without_complaint(
        self, transport: AiohttpTransport, loopback: Loopback
    ) -> None:
        body = bytes(range(256)) * 3000
        await post(transport, loopback.url, body * 2)
        await post(transport, loopback.url, body)
        assert loopback.bodies == [body * 2, body]
        assert loopback.requests[0].headers["Content-Length"] == str(len(body) * 2)

    async def test_cookies_are_not_kept(
        self, transport: AiohttpTransport, loopback: Loopback
    ) -> None:
        async def answer(_: web.Request) -> web.Response:
            response = web.Response()
            response.set_cookie("session", "one")
            return response

        loopback.handler = answer
        await get(transport, loopback.url)
        await get(transport, loopback.url)
        assert "Cookie" not in loopback.requests[1].headers

    async def test_connections_are_used_again(
        self, transport: AiohttpTransport, loopback: Loopback
    ) -> None:
        for _ in range(3):
            await get(transport, loopback.url)
        peers = {request.transport for request in loopback.requests if request.transport}
        assert len(peers) == 1


class TestFailures:
    async def test_refused(self, transport: AiohttpTransport) -> None:
        port = free_port()
        error = await fails(get(transport, f"http://127.0.0.1:{port}"))
        assert error.sent is False
        assert str(error) == f"could not connect to 127.0.0.1:{port}: Connection refused"

    async def test_unknown_host(self, transport: AiohttpTransport, monkeypatch: Any) -> None:
        async def nowhere(*_: Any, **__: Any) -> Any:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", nowhere)
        error = await fails(get(transport, "http://no-such-host.invalid"))
        assert error.sent is False
        reason = "Name or service not known"
        assert str(error) == f"could not connect to no-such-host.invalid:80: {reason}"

    async def test_tls_failure(self, transport: AiohttpTransport, loopback: Loopback) -> None:
        error = await fails(get(transport, loopback.url.replace("http:", "https:")))
        assert error.sent is False
        assert ": no TLS: " in str(error)
        assert "ssl" not in str(error)  # the words of aiohttp and Python's file names
        assert loopback.requests == []

    async def test_what_is_no_http_is_quoted_in_one_line(self, transport: AiohttpTransport) -> None:
        async def greet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"SSH-2.0-OpenSSH_9\r\n\r\n")

        async with raw_server(greet) as (address, _):
            error = await fails(get(transport, address))
        assert "SSH-2.0" in str(error)
        assert str(error) == " ".join(str(error).split())

    @pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
    async def test_broken_before_the_answer(self, transport: AiohttpTransport, method: str) -> None:
        async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.transport.abort()

        async with raw_server(serve) as (url, heads):
            error = await fails(transport.send(method, url, HEADERS, None, TIMEOUT))
            assert error.sent is None
            assert len(heads) == 1

    @pytest.mark.parametrize("method", ["GET", "DELETE"])
    async def test_a_dead_kept_connection_is_not_tried_again_uncounted(
        self, transport: AiohttpTransport, method: str
    ) -> None:
        async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            if len(heads) > 1:
                writer.transport.abort()
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

        async with raw_server(serve) as (url, heads):
            await transport.send(method, url, HEADERS, None, TIMEOUT)
            error = await fails(transport.send(method, url, HEADERS, None, TIMEOUT))
            assert error.sent is None
            assert len(heads) == 2

    async def test_cut_answer(self, transport: AiohttpTransport) -> None:
        async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf")
            await writer.drain()
            writer.close()

        async with raw_server(serve) as (url, _):
            error = await fails(get(transport, url))
        assert error.sent is True
        assert "broke off" in str(error)

    async def test_not_http(self, transport: AiohttpTransport) -> None:
        async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(b"220 smtp.example.com ESMTP\r\n\r\n")
            await writer.drain()

        async with raw_server(serve) as (url, _):
            error = await fails(get(transport, url))
        assert error.sent is True
        assert "not HTTP" in str(error)

    @pytest.mark.parametrize("encoding", ["", "gzip"])
    async def test_too_large_an_answer(
        self, transport: AiohttpTransport, loopback: Loopback, encoding: str
    ) -> None:
        async def answer(_: web.Request) -> web.Response:
            body = b"0" * 30_000_000
            headers = {"Content-Encoding": encoding} if encoding else {}
            return web.Response(body=gzip.compress(body) if encoding else body, headers=headers)

        loopback.handler = answer
        error = await fails(get(transport, loopback.url), ResponseTooLarge)
        assert error.status == 200
        assert "1000000 bytes" in str(error)
        assert idle_and_busy(transport) == (0, 0)

    async def test_the_largest_answer_allowed(
        self, transport: AiohttpTransport, loopback: Loopback
    ) -> None:
        async def answer(_: web.Request) -> web.Response:
            return web.Response(body=b"0" * 1_000_000)

        loopback.handler = answer
        assert len((await get(transport, loopback.url)).body) == 1_000_000


class TestTimeouts:
    @pytest.mark.parametrize(
        ("timeout", "seconds", "words"),
        [
            (Timeout(None, 30.0, 60.0), 30.0, "silent for 30 s (timeout.read)"),
            (Timeout(None, None, 60.0), 60.0, "within 60 s (timeout.total)"),
            (Timeout(None, 30.0, 10.0), 10.0, "within 10 s"),
        ],
    )
    async def test_no_answer(
        self, loopback: Loopback, timeout: Timeout, seconds: float, words: str
    ) -> None:
        async def hang(_: web.Request) -> web.Response:
            await asyncio.Event().wait()
            raise AssertionError

        loopback.handler = hang
        async with VirtualClock(grace=0.005) as clock:
            transport = AiohttpTransport()
            error = await fails(get(transport, loopback.url, timeout), APITimeoutError)
            assert error.sent is None
            assert words in str(error)
            assert clock.monotonic() == pytest.approx(seconds)
            assert idle_and_busy(transport) == (0, 0)
            await transport.aclose()

    async def test_silence_in_the_middle(self, loopback: Loopback) -> None:
        async def drip(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse()
            await response.prepare(request)
            for _ in range(5):
                await response.write(b"drop")
                await asyncio.sleep(20)
            await asyncio.Event().wait()
            return response

        loopback.handler = drip
        async with VirtualClock(grace=0.005) as clock:
            transport = AiohttpTransport()
            timeout = Timeout(None, 30.0, None)
            error = await fails(get(transport, loopback.url, timeout), APITimeoutError)
            assert error.sent is True
            assert clock.monotonic() == pytest.approx(110.0, abs=1.0)
            await transport.aclose()

    async def test_a_slow_upload_is_not_silence(self, loopback: Loopback) -> None:
        async def slow(_: web.Request) -> web.Response:
            await asyncio.sleep(45)
            return web.Response()

        loopback.handler = slow
        async with VirtualClock(grace=0.005):
            transport = AiohttpTransport()
            timeout = Timeout(None, 30.0, None)
            reply = await post(transport, loopback.url, b"x" * 2_000_000, timeout)
            assert reply.status == 200
            await transport.aclose()

    async def test_waiting_for_a_connection_is_not_silence(self, loopback: Loopback) -> None:
        async def slow(_: web.Request) -> web.Response:
            await asyncio.sleep(20)
            return web.Response()

        loopback.handler = slow
        async with VirtualClock(grace=0.005) as clock:
            transport = AiohttpTransport(max_connections=1)
            timeout = Timeout(None, 30.0, None)
            calls = [get(transport, loopback.url, timeout) for _ in range(3)]
            replies = await asyncio.gather(*calls)
            assert [reply.status for reply in replies] == [200] * 3
            assert clock.monotonic() >= 60
            await transport.aclose()

    async def test_no_connection(self, monkeypatch: Any) -> None:
        async def hang(*_: Any, **__: Any) -> Any:
            await asyncio.Event().wait()

        async with VirtualClock() as clock:
            transport = AiohttpTransport()
            monkeypatch.setattr(asyncio.get_running_loop(), "sock_connect", hang)
            error = await fails(get(transport, "http://127.0.0.1:9"), APITimeoutError)
            assert error.sent is False
            assert str(error) == "no connection within 10 s (timeout.connect)"
            assert clock.monotonic() == pytest.approx(10.0, abs=1.0)
            await transport.aclose()

    async def test_no_limit(self, loopback: Loopback) -> None:
        async def slow(_: web.Request) -> web.Response:
            await asyncio.sleep(3600)
            return web.Response()

        loopback.handler = slow
        async with VirtualClock(grace=0.005):
            transport = AiohttpTransport()
            assert (await get(transport, loopback.url, NO_TIMEOUT)).status == 200
            await transport.aclose()
