"""A server that answers to the letter: no library writes its answers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from .unexpected import JSON, SIGNED, Answer, Kind, documented

SIZE = 2
"""Profiles on each of two pages."""


class LetterServer:
    """Klaviyo as far as these calls go, until it is told to answer otherwise."""

    def __init__(self) -> None:
        self.requests = 0
        """Those that were to be answered otherwise, or might have been."""
        self.stored: set[str] = set()
        """Addresses of the profiles, and names of the events, that it has taken."""
        self.kind: Kind = "read"
        self._otherwise: Answer | None = None
        self._left: int | None = None

    def answer_otherwise(self, answer: Answer | None, times: int | None = None) -> None:
        """Give this answer from now on in place of the usual one, so many times; None: always."""
        self._otherwise, self._left = answer, times

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                line, *lines = head.splitlines()
                headers = {n.lower(): v.strip() for n, _, v in (h.partition(":") for h in lines)}
                body = await reader.readexactly(int(headers.get("content-length", 0)))
                method, target, _ = line.split(" ")
                writer.write(self._answer(method, target, body))
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    def _answer(self, method: str, target: str, body: bytes) -> bytes:
        path, _, query = target.partition("?")
        second = "cursor" in query
        if self.kind == "list" and not second:
            return _usual(200, _page(0, f"{path}?page%5Bcursor%5D=2"))
        self.requests += 1
        answer = self._otherwise
        if answer is not None and self._left != 0:
            if self._left is not None:
                self._left -= 1
            # Where it is a success, Klaviyo has done what was asked for.
            if self.kind in answer.counts:
                self._store(body)
            return answer.http(self.kind)
        self._store(body)
        if self.kind == "list":
            return _usual(200, _page(SIZE, None))
        status = {"delete": 204, "create": 201, "ingestion": 202, "job": 202}.get(self.kind, 200)
        return _usual(status, documented(self.kind))

    def _store(self, body: bytes) -> None:
        if self.kind in ("ingestion", "job") and body:
            self.stored.update(
                _named(json.loads(body), {"ingestion": "unique_id"}.get(self.kind, "email"))
            )


@asynccontextmanager
async def letter_server(kind: Kind) -> AsyncIterator[tuple[LetterServer, str]]:
    """A server for one kind of call, and its address."""
    made = LetterServer()
    made.kind = kind
    server = await asyncio.start_server(made.serve, "127.0.0.1", 0)
    async with server:
        yield made, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


def _page(start: int, following: str | None) -> Any:
    profile = documented("list")["data"][0]
    data = [{**profile, "id": f"P{start + number}"} for number in range(SIZE)]
    return {"data": data, "links": {"self": "/", "next": following}}


def _usual(status: int, document: Any) -> bytes:
    body = b"" if document is None else json.dumps(document).encode()
    media_type = None if document is None else JSON
    return Answer("", status, body, media_type, SIGNED).http("read")


def _named(value: Any, name: str) -> list[str]:
    """All values of that name in a document, wherever they stand."""
    found = []
    for item in value.values() if isinstance(value, dict) else value:
        if isinstance(item, (dict, list)):
            found += _named(item, name)
    if isinstance(value, dict) and isinstance(value.get(name), str):
        found.append(value[name])
    return found
