"""A small HTTP proxy on loopback: tunnels for CONNECT, forwards what names a whole address."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import ssl
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit


class ConnectProxy:
    """What was asked of it is in `heads`; whoever is asked for is found at `behind`.

    Args:
        behind: port on loopback that every name leads to; or names with the port of each, so that others
            are refused.
        user: `name:password` that it wants to see; None: anybody may use it.
        context: for TLS to the proxy itself.
    """

    def __init__(
        self,
        behind: int | Mapping[str, int],
        user: str | None = None,
        *,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._behind = behind
        self._user = user
        self._context = context
        self.heads: list[str] = []
        self.answer: Callable[[], bytes | None] = lambda: None
        """What it says in place of its work."""
        self._tasks: set[asyncio.Task[None]] = set()
        self.port = 0

    async def __aenter__(self) -> ConnectProxy:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0, ssl=self._context)
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def url(self, user: str = "") -> str:
        """Its address, with a user's name and password."""
        return f"http{'s' if self._context else ''}://{user and user + '@'}127.0.0.1:{self.port}"

    @property
    def lines(self) -> list[str]:
        """First lines of what was asked."""
        return [head.partition("\r\n")[0] for head in self.heads]

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await self._serve(reader, writer)
        writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.heads.append(head)
        answer = self.answer()
        if answer is not None:
            writer.write(answer)
            await writer.drain()
            return
        method, target, _ = head.partition("\r\n")[0].split(" ")
        if self._user is not None:
            wanted = base64.b64encode(self._user.encode()).decode()
            if f"proxy-authorization: basic {wanted}".lower() not in head.lower():
                writer.write(b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n")
                await writer.drain()
                return
        port = self._behind
        if not isinstance(port, int):
            name = urlsplit(target if "//" in target else f"//{target}").hostname
            port = port.get(name or "", 0)
        if not port:
            writer.write(b"HTTP/1.1 502 No such host\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
            return
        behind = await asyncio.open_connection("127.0.0.1", port)
        if method == "CONNECT":
            writer.write(b"HTTP/1.1 200 Go on\r\n\r\n")
        else:
            path = urlsplit(target)._replace(scheme="", netloc="").geturl() or "/"
            behind[1].write(head.replace(target, path, 1).encode())
        await asyncio.gather(_pipe(reader, behind[1]), _pipe(behind[0], writer))


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while chunk := await reader.read(65_536):
            writer.write(chunk)
            await writer.drain()
    finally:
        writer.close()
