"""A server that reads requests byte by byte as they came, and answers with given bytes."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import Callable
from typing import Any, NamedTuple

EMPTY = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n"
EMPTY += b'{"data":[]}'


class Seen(NamedTuple):
    """A request, taken apart at line ends and nowhere else."""

    line: str
    headers: list[tuple[str, str]]
    body: bytes

    @property
    def names(self) -> list[str]:
        """Names of the headers."""
        return [name.lower() for name, _ in self.headers]

    def header(self, name: str) -> str | None:
        """A header's value."""
        return next((value for other, value in self.headers if other.lower() == name), None)


class RawServer:
    """What came in is in `seen`; what could not be a request is in `garbage`.

    Args:
        answer: the bytes to answer with, or what makes them of the request.
        context: for TLS.
        close: whether a connection serves one request alone.
    """

    def __init__(
        self,
        answer: bytes | Callable[[Seen], bytes] = EMPTY,
        *,
        context: ssl.SSLContext | None = None,
        close: bool = False,
    ) -> None:
        self.answer = answer
        self.seen: list[Seen] = []
        self.garbage: list[bytes] = []
        self.asked = asyncio.Event()
        """Set with the first request."""
        self.connections = 0
        self.written = 0
        """Bytes that were handed to sockets."""
        self._context = context
        self._close = close
        self._writers: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> RawServer:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._context)
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for writer in self._writers:
            writer.transport.abort()
        await asyncio.sleep(0.005)

    @property
    def url(self) -> str:
        """Its address."""
        return f"http{'s' if self._context else ''}://127.0.0.1:{self.port}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        with contextlib.suppress(OSError):
            while (seen := await self._request(reader)) is not None:
                self.seen.append(seen)
                self.asked.set()
                answer = self.answer if isinstance(self.answer, bytes) else self.answer(seen)
                await self._write(writer, answer)
                if self._close:
                    break
        self._writers.discard(writer)
        writer.close()

    async def _write(self, writer: asyncio.StreamWriter, answer: bytes) -> None:
        for start in range(0, len(answer), 65_536):
            writer.write(answer[start : start + 65_536])
            await writer.drain()
            self.written = start + 65_536

    async def _request(self, reader: asyncio.StreamReader) -> Seen | None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError as error:
            if error.partial:
                self.garbage.append(error.partial)
            return None
        line, *lines = head[:-4].decode("utf-8").split("\r\n")
        headers = [(name, value.strip(" ")) for name, _, value in (x.partition(":") for x in lines)]
        seen = Seen(line, headers, b"")
        if seen.header("transfer-encoding") == "chunked":
            body = await _chunked(reader)
        else:
            body = await reader.readexactly(int(seen.header("content-length") or 0))
        return seen._replace(body=body)


async def _chunked(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int(await reader.readline(), 16):
        body += await reader.readexactly(size)
        await reader.readline()
    await reader.readline()
    return body


def reply(
    status: str, *headers: str, body: bytes = b"", length: bool = True, more: bytes = b""
) -> bytes:
    """An answer as it is on the wire."""
    lines = [f"HTTP/1.1 {status}", *headers]
    if length:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode("utf-8") + body + more


class _Permit:
    sent = 0.0


class _Unlimited:
    """Lets everything pass."""

    def acquire_nowait(self, *_: Any) -> Any:
        return _Permit()

    def __getattr__(self, name: str) -> Any:
        return lambda *_, **__: None


UNLIMITED: Any = _Unlimited()
"""A limiter that lets everything pass."""
