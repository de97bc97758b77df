"""Redis streams as a source: without Redis, without secrets in what is said, with options that cannot be."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisGone
from redis.exceptions import ResponseError

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.sources.redis_stream import RedisStreamSource

from ..redis_server import serve
from .redis_streams import Stream, numbers, take


class TestOutages:
    @pytest.fixture
    async def own(self, tmp_path: Path) -> AsyncIterator[Stream]:
        """A stream of a server of its own, which keeps what it holds."""
        with serve(tmp_path, persistent=True) as server:
            async with Redis.from_url(server.url) as redis:
                yield Stream(server, redis)

    @staticmethod
    async def stop(stream: Stream) -> None:
        await asyncio.to_thread(stream.server.stop)

    @staticmethod
    async def start(stream: Stream) -> None:
        await asyncio.to_thread(stream.server.start)
        # The test's own connections are broken too.
        await stream.redis.connection_pool.disconnect()

    async def test_it_goes_on_afterwards(
        self, own: Stream, caplog: pytest.LogCaptureFixture
    ) -> None:
        ids = await own.add(*range(10))
        source = own.source(batch=4)
        items = await take(source, 6)
        receiving = asyncio.ensure_future(source.receive(100))
        assert numbers(list(await receiving)) == [6, 7]
        receiving = asyncio.ensure_future(source.receive(100))
        assert numbers(list(await receiving)) == [8, 9]
        receiving = asyncio.ensure_future(source.receive(100))
        await self.stop(own)
        await source.acknowledge([token for token, _ in items])
        assert "acknowledgements wait" in caplog.text
        await self.start(own)
        assert [row[0] for row in await own.pending()] == ids
        await own.add(10)
        assert numbers(list(await receiving)) == [10], "and nothing that it has already"
        await source.acknowledge(ids[6:])
        assert len(await own.pending()) == 1
        await source.aclose()

    async def test_acknowledgements_that_wait_are_told_without_new_ones(self, own: Stream) -> None:
        ids = await own.add(1, 2)
        source = own.source(min_idle=0.15)
        await take(source, 2)
        await self.stop(own)
        await source.acknowledge(ids)
        await self.start(own)
        while await own.pending():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await source.aclose()

    async def test_what_got_lost_on_the_way_is_found(self, own: Stream) -> None:
        await own.add(1)
        source = own.source()
        assert numbers(await take(source, 1)) == [1]
        read = source._link.read
        lost = 0

        async def breaking(count: int, block: float | None) -> Any:
            nonlocal lost
            entries = await read(count, block)
            if entries and not lost:
                lost = len(entries)
                raise RedisGone
            return entries

        source._link.read = breaking  # type: ignore[method-assign]
        await own.add(2, 3)
        assert numbers(await take(source, 2)) == [2, 3]
        assert lost == 2
        assert sorted(row[2] for row in await own.pending()) == [1, 2, 2]
        await source.aclose()

    @pytest.mark.slow
    async def test_a_server_that_forgot_everything(self, tmp_path: Path) -> None:
        with serve(tmp_path) as server:
            async with Redis.from_url(server.url) as redis:
                stream = Stream(server, redis)
                await stream.add(1)
                source = stream.source(start="$")
                receiving = asyncio.ensure_future(source.receive(100))
                while not await redis.xinfo_groups(stream.name):  # noqa: ASYNC110
                    await asyncio.sleep(0.001)
                await self.stop(stream)
                await self.start(stream)
                await stream.add(2)
                assert numbers(list(await receiving)) == [2]
                await redis.delete(stream.name)
                await stream.add(3)
                assert numbers(await take(source, 1)) == [3]
                await source.aclose()

    async def test_not_there_the_first_time(self, own: Stream) -> None:
        own.server.stop()
        source = own.source()
        with pytest.raises(RedisGone):
            await source.receive(1)
        await source.aclose()

    async def test_closed_without_redis(
        self, own: Stream, caplog: pytest.LogCaptureFixture
    ) -> None:
        ids = await own.add(1)
        source = own.source()
        await take(source, 1)
        own.server.stop()
        await source.acknowledge(ids)
        await source.aclose()
        assert "1 acknowledgements are lost" in caplog.text

    async def test_what_redis_refuses_is_an_error(self, stream: Stream) -> None:
        await stream.redis.set(stream.name, "text")
        source = stream.source()
        for _ in range(2):
            with pytest.raises(ResponseError, match="WRONGTYPE"):
                await source.receive(1)
        with pytest.raises(ResponseError, match="WRONGTYPE"):
            await source.acknowledge(["1-1"])
        await source.aclose()


class TestSecrets:
    PASSWORD = "5ecret-pass"

    async def test_a_password_is_never_shown(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        with serve(tmp_path) as server:
            for port in (server.port, 1):
                url = f"redis://ada:{self.PASSWORD}@127.0.0.1:{port}/0"
                source = RedisStreamSource(url, "s", "g", consumer="me")
                with pytest.raises(RedisGone) as caught:
                    await source.receive(1)
                await source.aclose()
                assert repr(source) == "<RedisStreamSource s g me>"
                assert self.PASSWORD not in repr(caught.value) + str(caught.value)
        assert self.PASSWORD not in caplog.text

    @pytest.mark.parametrize("url", ["redis://a:5ecret-pass@h:5ecret-pass", "5ecret-pass", ""])
    def test_a_url_that_cannot_be_understood(self, url: str) -> None:
        with pytest.raises(ConfigurationError, match="cannot be understood") as caught:
            RedisStreamSource(url, "s", "g")
        assert caught.value.__cause__ is None
        assert caught.value.__suppress_context__ or caught.value.__context__ is None
        assert self.PASSWORD not in str(caught.value)


class TestOptions:
    @pytest.mark.parametrize(
        "options",
        [{"batch": 0}, {"block": 0}, {"min_idle": 0}, {"max_deliveries": 0}],
    )
    def test_that_cannot_be(self, options: Any) -> None:
        with pytest.raises(ConfigurationError, match=f"{next(iter(options))}.*: must be positive"):
            RedisStreamSource("redis://localhost", "s", "g", **options)

    def test_without_redis_py(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "redis.asyncio", None)
        with pytest.raises(ConfigurationError, match=r"klaviyo-async\[redis\]"):
            RedisStreamSource("redis://localhost", "s", "g")
