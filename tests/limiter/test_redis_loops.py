"""A limiter in Redis from one event loop to the next."""

from __future__ import annotations

import asyncio
import gc
import random
from collections.abc import Iterator

import pytest

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.limiter.redis import RedisLimiter

from ..client.test_event_loops import descriptors as open_descriptors
from ..redis_server import RedisServer
from .redis_helpers import WIDE


@pytest.fixture(scope="module")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def prefix(request: pytest.FixtureRequest) -> str:
    return f"test-{request.node.name}-{random.random()}"


def test_one_loop_after_another(redis: RedisServer, prefix: str) -> None:
    """What was used and leased is told as a loop ends: the next one goes on from there."""
    limiter = RedisLimiter(redis.url, prefix=prefix)

    async def use(calls: int = 1) -> list[int]:
        for _ in range(calls):
            limiter.observe(await limiter.acquire("account", WIDE), 200)
        return [window.left for window in limiter.snapshot()[0].windows]

    asyncio.run(use())
    before = open_descriptors()
    for _ in range(5):
        left = asyncio.run(use())
    assert left[-1] <= 1000 - 5
    assert open_descriptors() == before
    loop = asyncio.new_event_loop()
    loop.run_until_complete(use())
    loop.close()  # and nobody is told before
    asyncio.run(use())
    asyncio.run(limiter.aclose())


async def test_in_two_loops_at_once(redis: RedisServer, prefix: str) -> None:
    limiter = RedisLimiter(redis.url, prefix=prefix)
    limiter.observe(await limiter.acquire("account", WIDE), 200)
    with pytest.raises(ConfigurationError, match="another event loop, which has not ended"):
        await asyncio.to_thread(asyncio.run, limiter.acquire("account", WIDE))
    await limiter.aclose()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # the client is its owner's to close, who does not
async def test_a_given_client_in_another_loop(redis: RedisServer, prefix: str) -> None:
    from redis.asyncio import Redis

    async def use(limiter: RedisLimiter) -> None:
        limiter.observe(await limiter.acquire("account", WIDE), 200)

    def run() -> None:
        limiter = RedisLimiter(Redis.from_url(redis.url), prefix=prefix)

        asyncio.run(use(limiter))
        with pytest.raises(ConfigurationError, match="give a URL"):
            asyncio.run(use(limiter))

    await asyncio.to_thread(run)
    gc.collect()
