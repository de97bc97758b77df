"""A server that speaks HTTP without anything of ours or of asyncio's, and refuses what exceeds a limit."""

from __future__ import annotations

import json
import ssl
import threading
import time
from collections import deque
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

__all__ = ["StrictServer"]


class StrictServer:
    """Answers every request with an empty list, in threads of its own.

    Args:
        limit: requests that any second may hold; None: any number.
        context: its certificate; None: it speaks without TLS.
    """

    def __init__(self, limit: int | None = None, context: ssl.SSLContext | None = None) -> None:
        self.limit = limit
        self.statuses: list[int] = []
        self.connections = 0
        """How many there were: not told by their addresses, as ports return."""
        self._open = 0
        self._recent: deque[float] = deque()
        self._lock = threading.Condition()
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self) -> None:
                super().setup()
                with server._lock:
                    server.connections += 1

            def do_GET(self) -> None:
                status = server._count()
                body = json.dumps({"data": [], "links": {"self": "", "next": None}}).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/vnd.api+json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 64

            def process_request(self, request: Any, client_address: Any) -> None:
                with server._lock:
                    server._open += 1
                super().process_request(request, client_address)

            def shutdown_request(self, request: Any) -> None:
                super().shutdown_request(request)
                with server._lock:
                    server._open -= 1
                    server._lock.notify_all()

        self._server = Server(("127.0.0.1", 0), Handler)
        if context is not None:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.url = f"http{'s' if context else ''}://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def _count(self) -> int:
        now = time.monotonic()
        with self._lock:
            while self._recent and self._recent[0] <= now - 1:
                self._recent.popleft()
            status = 429 if self.limit is not None and len(self._recent) >= self.limit else 200
            if status == 200:
                self._recent.append(now)
            self.statuses.append(status)
        return status

    def wait_for_ends(self, but: int = 0) -> None:
        """Wait until it has seen the end of all connections but so many, which their clients have closed: it
        does so in threads, and has an open file for each until then."""
        with self._lock:
            self._lock.wait_for(lambda: self._open <= but)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *raised: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
