"""What stands where a client connects to, in the place of the sandbox or in front of it."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
import ssl
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

import pytest


class Certificate(NamedTuple):
    """A certificate that vouches for itself."""

    file: Path
    key: Path

    def server(self) -> ssl.SSLContext:
        """For a server that shows it."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.file, self.key)
        return context


def certificate(folder: Path, name: str, subject: str) -> Certificate:
    """Make one with the `openssl` command."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("certificates are made with the openssl command")
    made = Certificate(folder / f"{name}.pem", folder / f"{name}.key")
    subprocess.run(
        [
            *(openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"),
            *("-nodes", "-keyout", made.key, "-out", made.file, "-days", "2"),
            *("-subj", f"/CN={name}", "-addext", f"subjectAltName={subject}"),
        ],
        check=True,
        capture_output=True,
    )
    return made


class Front:
    """Ends TLS, and passes everything on to a server."""

    def __init__(self, context: ssl.SSLContext, url: str) -> None:
        self._context = context
        host, _, port = url.rpartition("://")[2].partition(":")
        self._behind = (host, int(port))
        self._streams: list[asyncio.StreamWriter] = []

    async def __aenter__(self) -> tuple[str, int]:
        self._server = await asyncio.start_server(self.serve, "127.0.0.1", 0, ssl=self._context)
        address: tuple[str, int] = self._server.sockets[0].getsockname()
        return address

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for stream in self._streams:
            stream.transport.abort()
        await asyncio.sleep(0)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        # Connected by hand: the loop's own way of it is what the tests mislead.
        behind = await asyncio.open_connection(sock=socket.create_connection(self._behind))
        self._streams += [writer, behind[1]]
        await asyncio.gather(self.pipe(reader, behind[1]), self.pipe(behind[0], writer))

    async def pipe(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One direction."""
        with contextlib.suppress(OSError):
            while chunk := await reader.read(65_536):
                writer.write(chunk)
                await writer.drain()
        writer.close()


class Listener:
    """A port that takes connections, and never reads from them."""

    backlog = 50

    def __init__(self) -> None:
        self._sockets: list[socket.socket] = []

    def __enter__(self) -> Any:
        listener = socket.socket()
        self._sockets.append(listener)
        listener.bind(("127.0.0.1", 0))
        listener.listen(self.backlog)
        return listener.getsockname()

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        for each in self._sockets:
            each.close()


class Full(Listener):
    """A port with so many before it that who comes gets no sign at all."""

    backlog = 0

    def __enter__(self) -> Any:
        address = super().__enter__()
        for _ in range(3):
            waiting = socket.socket()
            self._sockets.append(waiting)
            waiting.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                waiting.connect(address)
        return address


class Refusing(Listener):
    """A port where nobody listens, and that nobody else is given meanwhile."""

    def __enter__(self) -> Any:
        bound = socket.socket()
        self._sockets.append(bound)
        bound.bind(("127.0.0.1", 0))
        return bound.getsockname()


class Misled:
    """Something goes wrong so many times, and well from then on.

    Args:
        wrong: where those connections end up; None: the name is not found at all.
        count: how many; None: all.
        right: where the others go; None: where they want to.
    """

    def __init__(self, wrong: Any, count: int | None, right: Any = None) -> None:
        self._wrong, self._right = wrong, right
        self._left = -1 if count is None else count

    def __call__(self, address: Any = None) -> Any:
        if not self._left:
            return self._right or address
        self._left -= 1
        if self._wrong is None:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return self._wrong
