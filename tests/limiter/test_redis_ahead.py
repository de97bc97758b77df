"""Tokens that a task on its own leases ahead: how many round trips that saves, and that others go short of none."""

# ruff: noqa: ASYNC110 - nobody says when

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any

import pytest

from klaviyo_async.limiter.redis import RedisLimiter
from klaviyo_async.limiter.redis.connection import ScriptConnection

from ..redis_server import RedisServer
from .redis_helpers import SMALL, WIDE, Bucket, spend
from .simulation import operation

pytestmark = pytest.mark.slow


class Pair:
    """Two processes, as far as Redis can tell."""

    def __init__(self, first: RedisLimiter, second: RedisLimiter) -> None:
        self.first, self.second = first, second
        self.trips = 0
        run = first._member._connection.run

        async def counted(key: str, request: dict[str, Any]) -> list[Any]:
            self.trips += 1
            return await run(key, request)

        first._member._connection.run = counted  # type: ignore[method-assign]


@pytest.fixture
async def pair(redis_server: RedisServer) -> AsyncIterator[Pair]:
    prefix = f"ahead-{random.random()}"
    async with (
        RedisLimiter(redis_server.url, prefix=prefix, timeout=30.0) as first,
        RedisLimiter(redis_server.url, prefix=prefix, timeout=30.0) as second,
    ):
        yield Pair(first, second)


def bucket_of(limiter: RedisLimiter) -> Any:
    return next(iter(limiter._member._buckets.values()))


async def lease_ahead(limiter: RedisLimiter, target: Any = WIDE) -> Any:
    """Until some are leased that nobody waits for."""
    async with asyncio.timeout(600):
        while True:
            await spend(limiter, target, 1)
            if (bucket := bucket_of(limiter)).leased:
                return bucket


async def test_a_task_on_its_own_makes_few_round_trips(pair: Pair) -> None:
    wide = operation("10000/s", "100000/m", name="get_wider")
    await spend(pair.first, wide, 1000)
    assert pair.trips < 200


async def test_the_first_calls_of_a_bucket_lease_nothing_ahead(pair: Pair) -> None:
    await spend(pair.first, WIDE, 1)
    assert bucket_of(pair.first).leased == 0


async def test_calls_that_come_seldom_lease_nothing_ahead(pair: Pair) -> None:
    for _ in range(3):
        await spend(pair.first, WIDE, 1)
        await asyncio.sleep(0.3)
        assert bucket_of(pair.first).leased == 0


async def test_no_more_than_a_tenth_of_the_shortest_window(pair: Pair) -> None:
    """Which is none where it has less than ten requests."""
    for _ in range(20):
        await spend(pair.first, WIDE, 1)
        assert bucket_of(pair.first).leased <= 10
    for _ in range(4):
        await spend(pair.second, SMALL, 1)
        assert bucket_of(pair.second).leased == 0


async def test_what_is_not_used_goes_back(pair: Pair) -> None:
    bucket = await lease_ahead(pair.first)
    async with asyncio.timeout(600):
        while bucket.busy:
            await asyncio.sleep(0.01)
    assert bucket.leased == 0
    used = sum(count for _, count in bucket.used_tokens(pair.first._member._now()))
    await spend(pair.second, WIDE, 1)
    left = pair.second.snapshot()[0].windows[1].left
    assert left >= 1000 - used - 1 - 10  # it may have leased some itself


async def test_and_does_so_when_the_limiter_is_closed(redis_server: RedisServer) -> None:
    prefix = f"ahead-{random.random()}"
    first = RedisLimiter(redis_server.url, prefix=prefix, timeout=30.0)
    bucket = await lease_ahead(first)
    used = sum(count for _, count in bucket.used_tokens(first._member._now()))
    await first.aclose()
    async with RedisLimiter(redis_server.url, prefix=prefix, timeout=30.0) as second:
        await spend(second, WIDE, 1)
        assert second.snapshot()[0].windows[1].left == 1000 - used - 1


async def test_and_when_the_task_is_cancelled(pair: Pair) -> None:
    bucket = await lease_ahead(pair.first)
    bucket.leased, bucket.leased_since = 0, 0.0  # so that it has to ask
    bucket.ahead = 8
    for step in range(12):
        task = asyncio.ensure_future(pair.first.acquire("account", WIDE))
        for _ in range(step):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        if not task.cancelled():
            pair.first.release(task.result())
    async with asyncio.timeout(600):
        while bucket.busy:
            await asyncio.sleep(0.01)
    assert (bucket.leased, bucket.inflight) == (0, 0)


async def test_both_lanes_use_what_is_leased_ahead(pair: Pair) -> None:
    bucket = await lease_ahead(pair.first)
    bucket.leased, bucket.leased_until, bucket.leased_since = (
        3,
        pair.first._member._now() + 60,
        1e18,
    )
    order = []
    for lane in ("bulk", "interactive", "bulk"):
        permit = await pair.first.acquire("account", WIDE, lane=lane)
        order.append(lane)
        pair.first.observe(permit, 200)
    assert bucket.leased == 0
    assert order == ["bulk", "interactive", "bulk"]


class TestBounds:
    @pytest.fixture
    async def bucket(self, redis_server: RedisServer) -> AsyncIterator[Bucket]:
        link = ScriptConnection(redis_server.url, 30.0)
        yield Bucket(link, f"ahead-{random.random()}", [(100, 1.0), (1000, 60.0)])
        await link.aclose()

    async def test_half_of_what_nobody_waits_for(self, bucket: Bucket) -> None:
        assert (await bucket(want=21, waiting=1)).granted == 21
        assert (await bucket("b", want=79, waiting=1)).granted == 1 + (79 - 1) // 4

    async def test_none_where_there_is_none_to_spare(self, bucket: Bucket) -> None:
        await bucket("b", want=98, waiting=98)
        assert (await bucket(want=21, waiting=1)).granted == 1

    async def test_none_while_others_want_all(self, bucket: Bucket) -> None:
        await bucket("a", want=99, waiting=99)
        assert (await bucket("b", want=60, waiting=60)).granted == 1
        bucket.now += 100
        await bucket("a", answered=[[0, 99]])
        bucket.now += 1100
        await bucket("b", answered=[[0, 1]], waiting=90)
        assert (await bucket("c", want=30, waiting=10)).granted == 10

    async def test_none_for_what_may_be_refused(self, bucket: Bucket) -> None:
        bucket.windows = [[20_000, 1000, 1050], [10_000, 60_000, 60_050]]
        await bucket(want=10_000, waiting=10_000)
        bucket.now += 1100
        await bucket(answered=[[0, 10_000]])
        bucket.now += 1100
        found = await bucket(want=20, waiting=1)
        assert (found.granted, found.probe) == (1, 1)
