"""A list of events in pages, and who reads it."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qs, urlsplit

from klaviyo_async import KlaviyoClient
from klaviyo_async.core.response import RawResponse

from ..support import KEY, ScriptedTransport, Sent, reply

HOST = "https://a.klaviyo.com"


def event(number: int) -> dict[str, Any]:
    return {"type": "event", "id": f"E{number}", "attributes": {}}


class Listing(ScriptedTransport):
    """So many events, so many to a page, linked by cursors."""

    def __init__(self, total: int, size: int = 3, **links: str) -> None:
        super().__init__(self._page)
        self.total = total
        self.size = size
        self.links = links  # cursor -> link to the next page, other than the usual one
        self.broken: dict[int, RawResponse] = {}  # start of a page -> what comes in its place
        self.heals = False
        self.under_way = 0
        self.gate: asyncio.Event | None = None

    async def _page(self, sent: Sent) -> RawResponse:
        self.under_way += 1
        try:
            await asyncio.sleep(0)
            if self.gate is not None:
                await self.gate.wait()
        finally:
            self.under_way -= 1
        query = parse_qs(urlsplit(sent.url).query)
        start = int(query.get("page[cursor]", ["0"])[0])
        if start in self.broken:
            return (self.broken.pop if self.heals else self.broken.__getitem__)(start)
        end = min(start + self.size, self.total)
        link = f"{HOST}/api/events?page%5Bcursor%5D={end}" if end < self.total else None
        body = {
            "data": [event(number) for number in range(start, end)],
            "links": {"self": sent.url, "next": self.links.get(f"c{start}", link)},
            "meta": {"start": start},
            "included": [{"type": "metric", "id": "M1", "attributes": {"name": "x"}}],
        }
        return reply(200, body)


def client(transport: ScriptedTransport, **kwargs: Any) -> KlaviyoClient:
    return KlaviyoClient(KEY, transport=transport, max_retries=0, **kwargs)


def names(events: Any) -> list[str]:
    return [one.id for one in events]


def first(count: int) -> list[str]:
    return [f"E{number}" for number in range(count)]


async def drain(items: Any) -> list[str]:
    return [one.id async for one in items]


async def collect(items: Any, found: list[str]) -> None:
    async for one in items:
        found.append(one.id)  # noqa: PERF401 - what came before an error counts
