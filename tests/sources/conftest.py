from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from ..ingest.conftest import clock, klaviyo, server  # noqa: F401 - fixtures
from ..redis_server import RedisServer, redis_server  # noqa: F401 - a fixture
from .redis_streams import Stream


@pytest.fixture
async def stream(redis_server: RedisServer) -> AsyncIterator[Stream]:  # noqa: F811
    from redis.asyncio import Redis

    async with Redis.from_url(redis_server.url) as redis:
        stream = Stream(redis_server, redis)
        yield stream
        await redis.delete(stream.name)
