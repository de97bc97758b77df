"""A server of the tests' own on plain sockets, which counts the events that it is sent, by `unique_id`."""

from __future__ import annotations

import json
import socketserver
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


class EventServer:
    """Takes events, alone or in jobs, on loopback."""

    def __init__(self) -> None:
        self.received: Counter[str] = Counter()
        """Texts of the events' property `n`, and how often each came."""
        self.order: list[Any] = []
        lock = threading.Lock()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                found = [*_events(json.loads(self.rfile.read(length))["data"]["attributes"])]
                with lock:
                    outer.order += found
                    outer.received.update(map(str, found))
                self.send_response(202)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: Any) -> None: ...

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def server_bind(self) -> None:
                # Not that of HTTP, which looks the host's name up.
                socketserver.TCPServer.server_bind(self)
                self.server_name, self.server_port = "localhost", self.server_address[1]

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def _events(attributes: dict[str, Any]) -> Any:
    if "properties" in attributes:
        yield attributes["properties"]["n"]
        return
    for group in attributes["events-bulk-create"]["data"]:
        for item in group["attributes"]["events"]["data"]:
            yield item["attributes"]["properties"]["n"]
