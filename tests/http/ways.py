"""The two ways of sending a request, and servers that both are held against."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager, suppress
from typing import Any
from unittest import mock

import aiohttp

from klaviyo_async.http import sessions
from klaviyo_async.http.connections import Connector, EagerRequest
from klaviyo_async.http.direct import BareAnswer, Origin, origin_of

from .helpers import listening

HEADERS = {
    "accept": "application/vnd.api+json",
    "user-agent": "klaviyo-async/0",
    "revision": "2026-07-15",
    "authorization": "Klaviyo-API-Key pk_x",
}
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


def through_sessions() -> AbstractContextManager[Any]:
    """Whatever is sent meanwhile goes through sessions."""
    return mock.patch.object(sessions, "may_send_directly", return_value=False)


@contextmanager
def ways() -> Iterator[list[str]]:
    """Which way each request goes."""
    sent: list[str] = []
    directly, connect = Origin._exchange, aiohttp.ClientRequest.send

    def count(self: Origin, *args: Any) -> Any:
        sent.append("directly")
        return directly(self, *args)

    def count_of_session(self: aiohttp.ClientRequest, connection: Any) -> Any:
        sent.append("session")
        return connect(self, connection)

    with (
        mock.patch.object(Origin, "_exchange", count),
        mock.patch.object(aiohttp.ClientRequest, "send", count_of_session),
        mock.patch.object(sessions, "may_send_directly", return_value=True),
    ):
        yield sent


class Saying:
    """A server that answers every request with the same pieces, and closes after some."""

    def __init__(self, pieces: Sequence[bytes], close: bool) -> None:
        self.pieces, self.close = pieces, close
        self.requests: list[bytes] = []
        self.handlers: list[asyncio.Task[Any] | None] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.handlers.append(asyncio.current_task())
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                size = re.search(rb"(?i)\ncontent-length: *(\d+)", head)
                body = await reader.readexactly(int(size[1])) if size else b""
                self.requests.append(head + body)
                for piece in self.pieces:
                    writer.write(piece)
                    await writer.drain()
                    for _ in range(3):  # so that each arrives on its own
                        await asyncio.sleep(0)
                if self.close:
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    async def ended(self) -> None:
        """All connections are closed."""
        await asyncio.gather(*filter(None, self.handlers))


@asynccontextmanager
async def saying(pieces: Sequence[bytes], close: bool) -> AsyncIterator[tuple[str, Saying]]:
    said = Saying(pieces, close)
    async with listening(said.serve) as port:
        yield f"http://127.0.0.1:{port}/api/x", said
        await said.ended()


class Recorder:
    """A server that keeps requests as they came, and answers each with the same."""

    def __init__(self) -> None:
        self.requests: list[bytes] = []
        self._handlers: list[Any] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._handlers.append(asyncio.current_task())
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
                writer.write(ANSWER[:-2] if head.startswith(b"HEAD") else ANSWER)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def __aenter__(self) -> str:
        self._server = await asyncio.start_server(self.serve, "127.0.0.1", 0)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await asyncio.gather(*self._handlers)


def own_session(**options: Any) -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=Connector(),
        request_class=EagerRequest,
        cookie_jar=aiohttp.DummyCookieJar(),
        **options,
    )


async def send(
    session: aiohttp.ClientSession,
    method: str,
    url: str,
    headers: dict[str, str],
    data: bytes | None = None,
    others: bool = False,
) -> BareAnswer:
    """Send a request directly, as one that is fit for it."""
    origin = origin_of(session, url)
    assert origin is not None
    sending = origin.send(method, url, headers, data, aiohttp.ClientTimeout(), 2**16, others)
    assert sending is not None
    return await sending
