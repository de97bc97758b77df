"""What tests of exports share: a client without a limiter, a filled server, and what is in a folder."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from klaviyo_async import KlaviyoClient

from ..security.wire import UNLIMITED
from .server import ListServer

KEY = "pk_" + "0" * 34
EVENTS, TAGS = "/api/events", "/api/tags"
BEGIN = 1_700_000_000
DAY = 86_400


def client(server: ListServer, **options: Any) -> KlaviyoClient:
    given: dict[str, Any] = {"max_retries": 0, "limiter": UNLIMITED, **options}
    return KlaviyoClient(KEY, base_url=server.url, **given)


def filled(number: int, page_size: int = 20, step: int = 10) -> ListServer:
    fields = {EVENTS: "datetime", "/api/profiles": "updated"}
    server = ListServer(fields, page_size)
    for index in range(number):
        server.put(EVENTS, f"e{index}", BEGIN + index * step)
    return server


def rows_in(folder: Path, stream: str = "events", ending: str = "ndjson") -> list[dict[str, Any]]:
    parts = [
        path
        for path in sorted((folder / stream).rglob(f"[0-9]*.{ending}"))
        if path.parent.name[0] != "_"
    ]
    # Not `splitlines`, which takes more for the end of one.
    return [json.loads(line) for path in parts for line in path.read_text().split("\n") if line]


def ids(folder: Path, stream: str = "events") -> Counter[str]:
    return Counter(row["id"] for row in rows_in(folder, stream))


def changing(server: ListServer, change: Any) -> None:
    """Have `change` work on each page before it is sent."""
    page = server._page

    def changed(path: str, query: dict[str, str]) -> dict[str, Any]:
        found = page(path, query)
        return change(path, query, found) or found

    server._page = changed  # type: ignore[method-assign]
