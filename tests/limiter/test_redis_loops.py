"""A limiter in Redis from one event loop to the next."""

from __future__ import annotations

import asyncio
import gc
import random
import threading
import time
from collections.abc import Iterator

import pytest

from klaviyo_async.errors import ClientClosed, ConfigurationError
from klaviyo_async.limiter import Permit
from klaviyo_async.limiter.redis import RedisLimiter

from ..client.test_event_loops import descriptors
from ..redis_server import RedisServer
from .redis_helpers import PATIENCE, WIDE
from .simulation import operation

ONE = operation("1/h", name="get_one")
TEN = operation("10/h", name="get_ten")


def open_descriptors() -> int:
    """Without those that earlier tests have left to the collector."""
    gc.collect()
    return descriptors()


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
    limiter = RedisLimiter(redis.url, prefix=prefix, timeout=PATIENCE)

    async def use(calls: int = 1) -> list[int]:
        for _ in range(calls):
            limiter.observe(await limiter.acquire("account", WIDE), 200)
        return [window.left for window in limiter.snapshot()[0].windows]

    asyncio.run(use())
    before = open_descriptors()
    for _ in range(5):
        left = asyncio.run(use())
    assert left[-1] <= 1000 - 5  # pyright: ignore[reportPossiblyUnboundVariable]
    assert open_descriptors() == before
    loop = asyncio.new_event_loop()
    loop.run_until_complete(use())
    loop.close()  # and nobody is told before
    asyncio.run(use())
    asyncio.run(limiter.aclose())


@pytest.mark.slow
def test_in_several_loops_at_once(redis: RedisServer, prefix: str) -> None:
    """They share the quota, as processes do: no hour has more than its limit in any order of threads."""
    limiter = RedisLimiter(redis.url, prefix=prefix, timeout=PATIENCE)
    sent: list[int] = []
    told: list[int] = []

    async def call() -> None:
        try:
            permit = await limiter.acquire("account", TEN)
        except ClientClosed:
            told.append(threading.get_ident())
        else:
            sent.append(threading.get_ident())
            limiter.observe(permit, 200)

    async def use() -> None:
        await asyncio.gather(*(call() for _ in range(5)))

    threads = [threading.Thread(target=lambda: asyncio.run(use())) for _ in range(3)]
    for thread in threads:
        thread.start()
    while len(sent) < 10:
        time.sleep(0.01)
    time.sleep(0.3)  # for one more, if there were one
    asyncio.run(limiter.aclose())
    for thread in threads:
        thread.join()
    assert (len(sent), len(told)) == (10, 5)


async def test_a_loop_beside_another_one_ends(redis: RedisServer, prefix: str) -> None:
    """What it had leased goes back, and its connections close; the other goes on."""
    limiter = RedisLimiter(redis.url, prefix=prefix, timeout=PATIENCE)

    async def use() -> int:
        limiter.observe(await limiter.acquire("account", WIDE), 200)
        [state] = limiter.snapshot()
        return state.windows[-1].left

    before = await use()
    sockets = open_descriptors()
    for _ in range(5):
        await asyncio.to_thread(asyncio.run, use())
    assert open_descriptors() == sockets
    assert await use() <= before - 1
    assert len(limiter._members.everywhere()) == 1
    await limiter.aclose()


async def test_permits_go_back_from_any_loop(redis: RedisServer, prefix: str) -> None:
    limiter = RedisLimiter(redis.url, prefix=prefix, timeout=PATIENCE)
    permits = [await limiter.acquire("account", WIDE) for _ in range(3)]

    def hand_back() -> None:  # as what destroys a call does, with no loop at all
        limiter.observe(permits[0], 200)
        limiter.release(permits[1])
        limiter.abandon(permits[2])

    await asyncio.to_thread(hand_back)
    await asyncio.sleep(0)
    assert all(permit.bucket is None for permit in permits)
    assert sum(state.inflight for state in limiter.snapshot()) == 0

    late: list[Permit] = []

    async def leave() -> None:
        late.append(await limiter.acquire("account", WIDE))

    await asyncio.to_thread(asyncio.run, leave())
    limiter.observe(late[0], 200)  # its loop has ended
    await limiter.aclose()


async def test_closing_tells_calls_in_other_loops(redis: RedisServer, prefix: str) -> None:
    limiter = RedisLimiter(redis.url, prefix=prefix, timeout=PATIENCE)
    waits = asyncio.Event()
    loop = asyncio.get_running_loop()

    async def wait() -> None:
        for _ in range(2):  # of one that there is
            permit = await limiter.acquire("account", ONE)
            loop.call_soon_threadsafe(waits.set)
            limiter.observe(permit, 200)

    other = asyncio.ensure_future(asyncio.to_thread(asyncio.run, wait()))
    await waits.wait()
    await limiter.aclose()
    with pytest.raises(ClientClosed):
        await other
    with pytest.raises(ClientClosed):
        await limiter.acquire("account", ONE)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # the client is its owner's to close, who does not
async def test_a_given_client_in_another_loop(redis: RedisServer, prefix: str) -> None:
    from redis.asyncio import Redis

    async def use(limiter: RedisLimiter) -> None:
        limiter.observe(await limiter.acquire("account", WIDE), 200)

    def run() -> None:
        limiter = RedisLimiter(Redis.from_url(redis.url), prefix=prefix, timeout=PATIENCE)

        asyncio.run(use(limiter))
        with pytest.raises(ConfigurationError, match="give a URL"):
            asyncio.run(use(limiter))

    await asyncio.to_thread(run)
    gc.collect()
