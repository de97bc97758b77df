"""A stream of entries for tests."""

from __future__ import annotations

import json
from secrets import token_hex
from typing import Any

from klaviyo_async.sources.redis_stream import RedisStreamSource

from ..redis_server import RedisServer


def event(number: int) -> dict[str, Any]:
    return {
        "metric": "Seen",
        "profile": {"email": "ada@example.com"},
        "properties": {"n": number},
        "unique_id": f"u{number}",
        "time": 1.7e9,
    }


class Stream:
    """One stream of the test's own."""

    def __init__(self, server: RedisServer, redis: Any) -> None:
        self.server = server
        self.redis = redis
        self.name = f"events-{token_hex(6)}"

    async def add(self, *numbers: int) -> list[str]:
        async with self.redis.pipeline(transaction=False) as pipe:
            for number in numbers:
                pipe.xadd(self.name, {"event": json.dumps(event(number))})
            return [entry.decode() for entry in await pipe.execute()]

    def source(self, **options: Any) -> RedisStreamSource:
        options = {"consumer": "me", "block": 0.05, **options}
        return RedisStreamSource(self.server.url, self.name, "group", **options)

    async def pending(self) -> list[tuple[str, str, int]]:
        rows = await self.redis.xpending_range(self.name, "group", "-", "+", 10_000)
        return [
            (row["message_id"].decode(), row["consumer"].decode(), row["times_delivered"])
            for row in rows
        ]


async def take(source: RedisStreamSource, count: int) -> list[tuple[str, Any]]:
    """As many as that."""
    items: list[tuple[str, Any]] = []
    while len(items) < count:
        items += await source.receive(count - len(items))
    return items


def numbers(items: list[tuple[str, Any]]) -> list[int]:
    return [event["properties"]["n"] for _, event in items]
