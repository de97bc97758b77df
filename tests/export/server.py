"""A server of lists, of the tests' own: raw sockets, keyset cursors, and data that changes while it is read."""

from __future__ import annotations

import asyncio
import json
import re
from bisect import bisect_left, insort
from collections import Counter
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
        self.bodies: dict[str, Any] = {}
        """Path -> what is answered there, whatever is asked."""
        self.raw: dict[str, bytes] = {}
        """Likewise, as bytes."""
        self.date: Callable[[], str | None] = lambda: None
        """What the `Date` of answers is."""
        self.spoil: Callable[[bytes], bytes] = lambda answer: answer
        """What becomes of an answer on its way; one that is too short breaks the connection."""
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.before: Callable[[str, dict[str, str]], None] = lambda path, query: None
        self.refuse: Callable[[str, dict[str, str]], int | None] = lambda path, query: None
        self.key = ""
        """Of the request that is being answered."""
        self.accounts: dict[str, str] = {}
        """Key -> id of its account, of those that are not `AbCdEf`."""
        self.latency: Callable[[], float] = lambda: 0.0
        self.hold: dict[str, asyncio.Event] = {}
        """Key -> what its requests wait for."""
        self.under_way: Counter[str] = Counter()
        """Key -> requests that are waiting for their answer; `most` of them at once."""
        self.most: Counter[str] = Counter()

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
                length = re.search(rb"(?i)content-length: (\d+)", head)
                await reader.readexactly(int(length[1]) if length else 0)
                key = head.partition(b"Klaviyo-API-Key ")[2].split(b"\r\n")[0].decode()
                self.under_way[key] += 1
                self.most[key] = max(self.most[key], self.under_way[key])
                try:
                    await asyncio.sleep(self.latency())
                    if key in self.hold:
                        await self.hold[key].wait()
                finally:
                    self.under_way[key] -= 1
                self.key = key
                status, body = self._answer(head.split(b" ", 2)[1].decode())
                date = self.date()
                lines = [f"HTTP/1.1 {status} X", "Content-Type: application/vnd.api+json"]
                lines += [
                    f"Content-Length: {len(body)}",
                    *([f"Date: {date}"] if date else []),
                    "",
                    "",
                ]
                answer = "\r\n".join(lines).encode() + body
                sent = self.spoil(answer)
                writer.write(sent)
                await writer.drain()
                if len(sent) < len(answer) and answer.startswith(sent):
                    break
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
        if path in self.raw:
            return 200, self.raw[path]
        if path in self.bodies:
            return 200, json.dumps(self.bodies[path]).encode()
        if path == "/api/accounts":
            account = {"type": "account", "id": self.accounts.get(self.key, "AbCdEf")}
            return 200, json.dumps({"data": [{**account, "attributes": {}}], "links": {}}).encode()
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
