"""A server in a process of its own that answers at once and looks at nothing."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_LIMIT = b"RateLimit-Limit: 60000000, 1000000;w=1, 60000000;w=60\r\n"
_REST = (
    b"RateLimit-Remaining: 59999999\r\nRateLimit-Reset: 30\r\n"
    b"Date: Wed, 15 Jul 2026 00:00:00 GMT\r\n"
)
_PROFILE = (
    b'{"data":{"type":"profile","id":"01GDDKASAP8TKDDA2GRZDSVP4H",'
    b'"attributes":{"email":"ada@example.com"}}}'
)
_CREATED = b"HTTP/1.1 202 Accepted\r\n" + _LIMIT + _REST + b"Content-Length: 0\r\n\r\n"
_FOUND = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/vnd.api+json\r\n"
    + _LIMIT
    + _REST
    + b"Content-Length: %d\r\n\r\n" % len(_PROFILE)
    + _PROFILE
)


class _Server(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._head = b""
        self._left = 0

    def data_received(self, data: bytes) -> None:
        while data:
            if self._left:
                taken = min(self._left, len(data))
                self._left -= taken
                data = data[taken:]
                if not self._left:
                    self._answer()
                continue
            self._head += data
            head, found, data = self._head.partition(b"\r\n\r\n")
            if not found:
                return
            self._head, self._post = b"", head.startswith(b"POST")
            for line in head.split(b"\r\n"):
                if line[:15].lower() == b"content-length:":
                    self._left = int(line[15:])
            if not self._left:
                self._answer()

    def _answer(self) -> None:
        assert isinstance(self._transport, asyncio.WriteTransport)
        self._transport.write(_CREATED if self._post else _FOUND)


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Server, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def fast_server() -> Iterator[str]:
    """Its address, while it runs."""
    server = subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    asyncio.run(_serve())
