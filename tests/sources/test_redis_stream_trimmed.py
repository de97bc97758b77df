"""Redis streams as a source: entries that are trimmed from the stream while they are pending."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest
from redis.asyncio import Redis

from klaviyo_async import KlaviyoClient
from klaviyo_async.sandbox import Sandbox

from ..redis_server import RedisServer
from ..support import KEY
from .redis_streams import Stream, numbers, take


@pytest.fixture
async def stream(redis_server: RedisServer) -> AsyncIterator[Stream]:
    async with Redis.from_url(redis_server.url) as redis:
        yield Stream(redis_server, redis)


async def hand_out(stream: Stream, consumer: str, count: int) -> None:
    """To a worker that was killed with them, an hour ago."""
    await stream.redis.xgroup_create(stream.name, "group", id="0", mkstream=True)
    ids: Any = await stream.add(*range(count))
    await stream.redis.xreadgroup("group", consumer, {stream.name: ">"}, count=count)
    await stream.redis.xclaim(
        stream.name, "group", consumer, 0, ids, idle=3_600_000, retrycount=1, justid=True
    )


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.levelno == logging.WARNING]


@pytest.mark.parametrize("consumer", ["me", "another"])
async def test_they_are_counted_in_the_report(
    stream: Stream, caplog: pytest.LogCaptureFixture, consumer: str
) -> None:
    """All of a thousand, and each once, whether this worker had them or another."""
    await hand_out(stream, consumer, 1000)
    await stream.redis.xtrim(stream.name, maxlen=0, approximate=False)
    await stream.add(*range(1000, 1010))
    source = stream.source(batch=100, min_idle=600.0, stop_when_empty=True)
    async with Sandbox() as sandbox, KlaviyoClient(KEY, base_url=sandbox.url) as klaviyo:
        report = await klaviyo.ingest_all(source)
    assert (report.lost, report.read, report.delivered) == (1000, 10, 10)
    assert await stream.pending() == []
    found = [text for text in warnings(caplog) if "not in the stream any more" in text]
    assert len(found) == 1
    assert "100 entries" in found[0]


async def test_only_those_that_are_gone(stream: Stream) -> None:
    await hand_out(stream, "another", 10)
    await stream.redis.xtrim(stream.name, maxlen=4, approximate=False)
    source = stream.source(min_idle=600.0)
    assert numbers(await take(source, 4)) == [6, 7, 8, 9]
    assert source.lost == 6
    await source.aclose()


async def test_those_at_hand_are_delivered_and_not_lost(
    stream: Stream, caplog: pytest.LogCaptureFixture
) -> None:
    ids = await stream.add(*range(5))
    source = stream.source(min_idle=0.06)
    items = await take(source, 5)
    await stream.redis.xtrim(stream.name, maxlen=0, approximate=False)
    async with asyncio.timeout(600):
        while not warnings(caplog):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert "5 entries are here alone" in warnings(caplog)[0]
    await source.acknowledge(ids)
    assert numbers(items) == [0, 1, 2, 3, 4]
    assert source.lost == 0
    await source.aclose()
    assert await stream.pending() == []


async def test_nothing_is_said_where_nothing_is_trimmed(
    stream: Stream, caplog: pytest.LogCaptureFixture
) -> None:
    ids = await stream.add(*range(5))
    source = stream.source(min_idle=0.03, delete=True)
    await take(source, 5)
    await asyncio.sleep(0.05)
    await source.acknowledge(ids)
    await asyncio.sleep(0.05)
    await source.aclose()
    assert source.lost == 0
    assert warnings(caplog) == []
