"""A server in a thread of its own: it can end kept connections while the client's event loop is blocked."""

from __future__ import annotations

import asyncio
import contextlib
import select
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from types import TracebackType

ANSWER = b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n"


class ClosingServer:
    """Answers every request on every connection, until it is told to end the last one.

    Args:
        context: for TLS.
    """

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self._context = context
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self.connections: list[asyncio.StreamWriter] = []
        self.requests = 0
        self.url = ""

    def __enter__(self) -> ClosingServer:
        self._thread.start()
        server = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(600)
        self._server = server
        port = server.sockets[0].getsockname()[1]
        self.url = f"http{'s' if self._context else ''}://127.0.0.1:{port}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(600)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(600)
        self._loop.close()

    def end(self, how: Callable[[asyncio.WriteTransport], None], descriptor: int) -> None:
        """End the last connection, and return when the client's system, not its loop, knows of it.

        Args:
            how: what is done.
            descriptor: that of the client's socket.
        """
        self._loop.call_soon_threadsafe(how, self.connections[-1].transport)
        assert select.select([descriptor], (), (), 600)[0]

    async def _listen(self) -> asyncio.Server:
        return await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._context)

    async def _stop(self) -> None:
        self._server.close()
        for writer in self.connections:
            writer.transport.abort()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        if tasks:
            await asyncio.wait(tasks)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections.append(writer)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = head.partition(b"content-length:")[2].partition(b"\r\n")[0]
                await reader.readexactly(int(length or b"0"))
                self.requests += 1
                writer.write(ANSWER)


def finish(transport: asyncio.WriteTransport) -> None:
    """Send a FIN and nothing else, as what stands in between may do."""
    transport.get_extra_info("socket").shutdown(socket.SHUT_WR)


def reset(transport: asyncio.WriteTransport) -> None:
    """Send an RST, as a server that is restarted."""
    linger = struct.pack("ii", 1, 0)
    transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    transport.abort()


def close(transport: asyncio.WriteTransport) -> None:
    """Close; under TLS, say so, and leave the connection below open until the client says it too."""
    transport.close()


def close_at_once(transport: asyncio.WriteTransport) -> None:
    """The usual end of TLS: say so, and do not wait for an answer."""
    transport.close()
    finish(transport)


class Late(threading.Thread):
    """A server that does something to a kept connection when it is told to, and then answers again.

    Args:
        context: for TLS.
    """

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__()
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(600)
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self.go_on = threading.Event()

    def run(self) -> None:
        """Serve."""
        with self._listener, self._accept() as connection:
            self._answer(connection)
            assert self.go_on.wait(600)
            self.act(connection)

    def act(self, connection: ssl.SSLSocket) -> None:
        """What it does with the first connection."""
        raise NotImplementedError

    def _accept(self) -> ssl.SSLSocket:
        plain, _ = self._listener.accept()
        plain.settimeout(600)
        return self._context.wrap_socket(plain, server_side=True)

    def _answer(self, connection: socket.socket) -> None:
        seen = b""
        while not seen.endswith(b"{}"):
            seen += connection.recv(65_536)
        connection.sendall(ANSWER)


class LateMessage(Late):
    """Sends a message of TLS 1.3: it asks for a certificate of the client."""

    def __init__(self, context: ssl.SSLContext) -> None:
        context.verify_mode = ssl.CERT_OPTIONAL
        super().__init__(context)

    def act(self, connection: ssl.SSLSocket) -> None:
        """Once the message is sent, answer on the same connection alone."""
        self._listener.close()
        connection.verify_client_post_handshake()
        connection.do_handshake()
        self._answer(connection)


class LateNotice(Late):
    """Tells the end of TLS, and never closes the connection below it."""

    def act(self, connection: ssl.SSLSocket) -> None:
        """Answer on another connection."""
        connection.setblocking(False)
        with contextlib.suppress(ssl.SSLWantReadError):
            connection.unwrap()
        with self._accept() as another:
            self._answer(another)
