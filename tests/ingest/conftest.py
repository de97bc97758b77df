from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.testing import VirtualClock

from ..redis_server import RedisServer, redis_server  # noqa: F401 - a fixture
from .fake import FakeKlaviyo, client
from .redis_streams import Stream


@pytest.fixture
async def clock() -> AsyncIterator[VirtualClock]:
    async with VirtualClock() as made:
        yield made


@pytest.fixture
def server() -> FakeKlaviyo:
    return FakeKlaviyo()


@pytest.fixture
async def klaviyo(clock: VirtualClock, server: FakeKlaviyo) -> AsyncIterator[KlaviyoClient]:
    async with client(clock, server) as made:
        yield made


@pytest.fixture
async def stream(redis_server: RedisServer) -> AsyncIterator[Stream]:  # noqa: F811
    from redis.asyncio import Redis

    async with Redis.from_url(redis_server.url) as redis:
        stream = Stream(redis_server, redis)
        yield stream
        await redis.delete(stream.name)
