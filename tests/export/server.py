"""A server of lists, of the tests' own: raw sockets, keyset cursors, and data that changes while it is read."""

from __future__ import annotations

import asyncio
import json
import re
from bisect import bisect_left, insort
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

_BOUND = re.compile(r"(greater-or-equal|greater-than|less-or-equal|less-than)\(([a-z_]+),([^)]+)\)")
Key = tuple[int, str]


def iso(second: int) -> str:
    return datetime.fromtimestamp(second, UTC).isoformat()


class ListServer:
    """Serves `rows[path]`: id -> (time, attributes), in the order of time and id."""

    def __init__(self, fields: dict[str, str], page_size: int | None = None) -> None:
        self.fields = fields
        """Path -> name of its time field; empty: none."""
        self.page_size = page_size
        self.rows: dict[str, dict[str, tuple[int, dict[str, Any]]]] = {}
        self.order: dict[str, list[Key]] = {}
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.before: Callable[[str, dict[str, str]], None] = lambda path, query: None
        self.refuse: Callable[[str, dict[str, str]], int | None] = lambda path, query: None

    def put(self, path: str, key: str, second: int = 0, **attributes: Any) -> None:
        self.drop(path, key)
        self.rows.setdefault(path, {})[key] = (second, attributes)
        insort(self.order.setdefault(path, []), (second, key))

    def drop(self, path: str, key: str) -> None:
        found = self.rows.get(path, {}).pop(key, None)
        if found is not None:
            order = self.order[path]
            del order[bisect_left(order, (found[0], key))]

    def fill(self, path: str, rows: dict[str, tuple[int, dict[str, Any]]]) -> None:
        """All rows of a path at once."""
        self.rows[path] = rows
        self.order[path] = sorted((second, key) for key, (second, _) in rows.items())

    async def __aenter__(self) -> ListServer:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *raised: object) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                status, body = self._answer(head.split(b" ", 2)[1].decode())
                writer.write(
                    b"HTTP/1.1 %d X\r\nContent-Type: application/vnd.api+json\r\nContent-Length: %d\r\n\r\n"
                    % (status, len(body))
                    + body
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    def _answer(self, target: str) -> tuple[int, bytes]:
        parts = urlsplit(target)
        path = parts.path.rstrip("/")
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.requests.append((path, query))
        self.before(path, query)
        if (status := self.refuse(path, query)) is not None:
            code = {
                "errors": [{"status": status, "code": "invalid", "title": "no", "detail": "no"}]
            }
            return status, json.dumps(code).encode()
        if path == "/api/accounts":
            return 200, b'{"data":[{"type":"account","id":"AbCdEf","attributes":{}}],"links":{}}'
        return 200, json.dumps(self._page(path, query)).encode()

    def _page(self, path: str, query: dict[str, str]) -> dict[str, Any]:
        order, rows = self.order.get(path, []), self.rows.get(path, {})
        low, high = 0, len(order)
        for name, _, text in _BOUND.findall(query.get("filter", "")):
            at = int(datetime.fromisoformat(text).timestamp())
            edge = bisect_left(order, (at + (name in ("greater-than", "less-or-equal")), ""))
            low, high = (max(low, edge), high) if name[0] == "g" else (low, min(high, edge))
        size = int(query.get("page[size]", self.page_size or 100))
        size = min(size, self.page_size or size)
        if query.get("sort", "").startswith("-"):
            picked, more = order[max(low, high - size) : high][::-1], False
        else:
            if "page[cursor]" in query:
                at_text, _, last = query["page[cursor]"].partition("_")
                low = max(low, bisect_left(order, (int(at_text), last + "\0")))
            picked = order[low : min(low + size, high)]
            more = low + size < high
        link = None
        if more:
            kept = {**query, "page[cursor]": "{}_{}".format(*picked[-1])}
            link = f"{path}?" + "&".join(f"{k}={quote(v, safe='')}" for k, v in kept.items())
        kind = path.rsplit("/", 1)[1].rstrip("s")
        field = self.fields.get(path, "")
        data = []
        for second, key in picked:
            attributes = dict(rows[key][1])
            if field:
                attributes[field] = iso(second)
            data.append({"type": kind, "id": key, "attributes": attributes})
        return {"data": data, "links": {"self": "x", "next": link}}
