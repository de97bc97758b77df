"""The aiohttp adapter against real sockets: what it sends, and what it makes of failures."""

from __future__ import annotations

import asyncio
import gzip
import io
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from klaviyo_async.core.multipart import Upload
from klaviyo_async.errors import (
    APIConnectionError,
    APITimeoutError,
    ClientClosed,
    ConfigurationError,
    InvalidRequest,
    ResponseTooLarge,
)
from klaviyo_async.options import NO_TIMEOUT, Timeout
from klaviyo_async.testing import VirtualClock
from klaviyo_async.transport import AiohttpTransport

from .support import KEY, Loopback, cancel_at

HEADERS = {"authorization": f"Klaviyo-API-Key {KEY}"}
TIMEOUT = Timeout()


@pytest.fixture
async def transport() -> AsyncIterator[AiohttpTransport]:
    made = AiohttpTransport(max_response_bytes=1_000_000)
    yield made
    await made.aclose()


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

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", heads


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
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        error = await fails(get(transport, f"http://127.0.0.1:{port}"))
        assert error.sent is False
        assert "could not connect" in str(error)

    async def test_unknown_host(self, transport: AiohttpTransport, monkeypatch: Any) -> None:
        async def nowhere(*_: Any, **__: Any) -> Any:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", nowhere)
        error = await fails(get(transport, "http://no-such-host.invalid"))
        assert error.sent is False
        assert "no-such-host.invalid" in str(error)

    async def test_tls_failure(self, transport: AiohttpTransport, loopback: Loopback) -> None:
        error = await fails(get(transport, loopback.url.replace("http:", "https:")))
        assert error.sent is False
        assert loopback.requests == []

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
        assert str(error) == "could not connect: the proxy answered 407"
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

    def test_another_loop(self) -> None:
        transport = AiohttpTransport()

        async def use() -> None:
            with pytest.raises(APIConnectionError):
                await get(transport, "http://127.0.0.1:1")

        async def again() -> None:
            await fails(get_later(transport, "http://127.0.0.1:1"), ConfigurationError)
            await transport.aclose()

        asyncio.run(use())
        asyncio.run(again())


async def _not_found(_: web.Request) -> web.StreamResponse:
    return web.json_response({"errors": []}, status=404)


async def get_later(transport: AiohttpTransport, url: str) -> Any:
    """`get`, with what it raises at once raised when awaited."""
    return await get(transport, url)


class TestUpload:
    @pytest.fixture
    def logo(self, tmp_path: Path) -> Path:
        path = tmp_path / "logo.png"
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 1000)
        return path

    async def test_every_kind_of_file(
        self, transport: AiohttpTransport, loopback: Loopback, logo: Path
    ) -> None:
        content = logo.read_bytes()  # noqa: ASYNC240
        with logo.open("rb") as file:
            file.seek(8)
            for source, expected, kind in [
                (content, content, "image/png"),
                (logo, content, "image/png"),
                (io.BytesIO(content), content, "image/png"),
                (file, content[8:], "image/png"),
            ]:
                form = Upload("file", source, [("name", "Löwe")])
                for _ in range(2):  # the second time is a replay
                    assert (await post(transport, loopback.url, form)).status == 200
                    parts = await read_form(loopback)
                    assert parts["name"] == (None, b"L\xc3\xb6we")
                    assert parts["file"] == (kind, expected)
                    request = loopback.requests[-1]
                    assert request.headers["Content-Length"] == str(len(loopback.bodies[-1]))
            assert not file.closed

    async def test_a_pipe_is_sent_in_chunks(
        self, transport: AiohttpTransport, loopback: Loopback
    ) -> None:
        class Pipe(io.BytesIO):
            def seekable(self) -> bool:
                return False

        form = Upload("file", Pipe(b"GIF89a" + b"x" * 200_000), [])
        assert not form.replayable
        await post(transport, loopback.url, form)
        assert loopback.requests[0].headers["Transfer-Encoding"] == "chunked"
        assert (await read_form(loopback))["file"][0] == "image/gif"

    async def test_a_file_named_by_its_path_is_closed(
        self, transport: AiohttpTransport, loopback: Loopback, logo: Path, monkeypatch: Any
    ) -> None:
        opened: list[Any] = []
        real = Path.open

        def spy(*args: Any, **kwargs: Any) -> Any:
            opened.append(real(*args, **kwargs))
            return opened[-1]

        monkeypatch.setattr(Path, "open", spy)
        form = Upload("file", logo, [])
        await post(transport, loopback.url, form)
        with pytest.raises(APIConnectionError):
            await post(transport, "http://127.0.0.1:1", form)
        for late in (False, True):
            for step in range(1, 100):
                call = post_later(transport, loopback.url, form)
                if not await cancel_at(step, call, late=late):
                    break
            assert 4 < step < 99
        assert len(opened) > 10
        for _ in range(200):  # a thread closes it, after a call that was cancelled
            if all(file.closed for file in opened):
                break
            await asyncio.sleep(0.001)
        assert all(file.closed for file in opened)

    @pytest.mark.parametrize("source", [Path("/no/such/file.png"), io.StringIO("text")])
    async def test_unreadable(
        self, transport: AiohttpTransport, loopback: Loopback, source: Any
    ) -> None:
        with pytest.raises(InvalidRequest):
            await post(transport, loopback.url, Upload("file", source, []))
        assert loopback.requests == []

    async def test_a_closed_file_object(
        self, transport: AiohttpTransport, loopback: Loopback
    ) -> None:
        file = io.BytesIO(b"GIF89a")
        form = Upload("file", file, [])
        file.close()
        with pytest.raises(InvalidRequest, match="cannot be read"):
            await post(transport, loopback.url, form)


async def post_later(transport: AiohttpTransport, url: str, body: Any) -> Any:
    return await post(transport, url, body)


async def read_form(loopback: Loopback) -> dict[str, tuple[str | None, bytes]]:
    """The last request's form, as an independent parser reads it: name -> (type, content)."""
    content = aiohttp.StreamReader(_Quiet(), 2**30)  # type: ignore[arg-type]
    content.feed_data(loopback.bodies[-1])
    content.feed_eof()
    reader = aiohttp.MultipartReader(loopback.requests[-1].headers, content)
    parts = {}
    while (part := await reader.next()) is not None:
        assert isinstance(part, aiohttp.BodyPartReader)
        parts[part.name or ""] = (part.headers.get("Content-Type"), bytes(await part.read()))
    return parts


class _Quiet:
    """A protocol whose reading nobody pauses."""

    _reading_paused = False

    def pause_reading(self) -> None: ...

    def resume_reading(self, **_: Any) -> None: ...


def idle_and_busy(transport: AiohttpTransport) -> tuple[int, int]:
    """Connections in the pool, and connections in use."""
    session = transport._session
    assert session is not None
    connector: Any = session.connector
    return sum(map(len, connector._conns.values())), len(connector._acquired)


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
    for step in range(1, 100):
        if fresh:
            await transport.aclose()
            transport = AiohttpTransport(max_connections=2)
        if not await cancel_at(step, get_later(transport, loopback.url), late=late):
            break
        assert idle_and_busy(transport)[1] == 0
        assert not transport._watch._under_way
    assert 3 < step < 99
    assert idle_and_busy(transport) == (1, 0)
    await transport.aclose()
