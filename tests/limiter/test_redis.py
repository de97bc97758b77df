"""The limiter that processes share, on a real Redis and its time."""

from __future__ import annotations

import asyncio
import gc
import random
import subprocess
import sys
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.core.limit_headers import RateLimitHeaders
from klaviyo_async.core.tiers import parse_windows
from klaviyo_async.errors import (
    ClientClosed,
    ConfigurationError,
    LimiterUnavailable,
    RateLimitWouldExceedDeadline,
)
from klaviyo_async.limiter.redis import RedisLimiter
from klaviyo_async.limiter.redis.bucket import ScriptReply, SharedBucket
from klaviyo_async.testing import VirtualClock

from ..redis_server import RedisServer
from ..support import KEY, ScriptedTransport, reply
from .redis_helpers import FEW, PATIENCE, SMALL, WIDE, SlowReplies, spend, until_told
from .simulation import operation

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def prefix(request: pytest.FixtureRequest) -> str:
    return f"test-{request.node.name}-{random.random()}"


@pytest.fixture
async def pair(redis: RedisServer, prefix: str) -> AsyncIterator[tuple[RedisLimiter, RedisLimiter]]:
    """Two processes, as far as Redis can tell."""
    async with (
        RedisLimiter(redis.url, prefix=prefix, timeout=PATIENCE) as first,
        RedisLimiter(redis.url, prefix=prefix, timeout=PATIENCE) as second,
    ):
        yield first, second


class TestSharing:
    async def test_two_processes_share_a_bucket(
        self, pair: tuple[RedisLimiter, RedisLimiter]
    ) -> None:
        first, second = pair
        tasks = [asyncio.ensure_future(spend(one, FEW, 1)) for one in (first, second) * 10]
        while sum(task.done() for task in tasks) < 5:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.3)  # for one more, if there were one
        assert sum(task.done() for task in tasks) == 5
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)

    async def test_accounts_and_operations_do_not(
        self, pair: tuple[RedisLimiter, RedisLimiter]
    ) -> None:
        first, second = pair
        await spend(first, FEW, 5)
        deadline = second._member._now() + 600
        second.observe(await second.acquire("other", FEW, deadline=deadline), 200)
        await spend(second, operation("5/h", name="get_others"), 5, deadline=deadline)

    async def test_in_order_and_by_lane(self, pair: tuple[RedisLimiter, RedisLimiter]) -> None:
        first, _ = pair
        order: list[str] = []

        async def call(name: str, lane: str) -> None:
            permit = await first.acquire("account", FEW, lane=lane)
            order.append(name)
            first.observe(permit, 200)

        permits = [await first.acquire("account", FEW) for _ in range(5)]
        tasks = [asyncio.ensure_future(call(f"b{n}", "bulk")) for n in range(3)]
        await asyncio.sleep(0)
        tasks += [asyncio.ensure_future(call(f"i{n}", "interactive")) for n in range(2)]
        await asyncio.sleep(0)
        for served, permit in enumerate(permits, 1):  # one at a time, however long it takes
            first.release(permit)
            while len(order) < served:  # noqa: ASYNC110
                await asyncio.sleep(0.001)
        await asyncio.gather(*tasks)
        assert [name for name in order if name[0] == "b"] == ["b0", "b1", "b2"]
        assert order.index("i0") < order.index("b1")
        with pytest.raises(ValueError, match="lane"):
            while True:
                await first.acquire("account", SMALL, lane="slow")

    async def test_a_refusal_is_known_to_all(self, pair: tuple[RedisLimiter, RedisLimiter]) -> None:
        first, second = pair
        permit = await first.acquire("account", WIDE)
        await spend(second, WIDE, 1)
        first.observe(permit, 429, None, 3000.0)
        await until_told(first)
        # What it has in hand it may use; to Redis it is closed.
        with pytest.raises(RateLimitWouldExceedDeadline):
            await spend(second, WIDE, 1000, deadline=second._member._now() + 600)
        assert 2000 < second.snapshot()[0].closed_for <= 3000.1
        assert second.estimate("account", WIDE) > 2000

    async def test_limits_are_learnt_by_all(self, pair: tuple[RedisLimiter, RedisLimiter]) -> None:
        first, second = pair
        headers = RateLimitHeaders(2, ((2, 1), (20, 60)), 1, 1.0)
        for _ in range(3):
            first.observe(await first.acquire("account", SMALL), 200, headers)
        await until_told(first)
        await spend(second, SMALL, 1)
        (state,) = second.snapshot()
        assert [window.limit for window in state.windows] == [2, 20]

    async def test_deadlines(self, pair: tuple[RedisLimiter, RedisLimiter]) -> None:
        first, _ = pair
        await spend(first, FEW, 5)
        with pytest.raises(RateLimitWouldExceedDeadline) as caught:
            await first.acquire("account", FEW, deadline=first._member._now() + 0.1)
        waiting = asyncio.ensure_future(first.acquire("account", FEW))
        await asyncio.sleep(0.3)
        with pytest.raises(RateLimitWouldExceedDeadline) as caught:
            await first.acquire("account", FEW, deadline=first._member._now() + 600)
        assert 3000 < caught.value.wait <= 3605
        waiting.cancel()

    async def test_deadlines_on_a_bucket_that_nothing_is_known_of(
        self, pair: tuple[RedisLimiter, RedisLimiter]
    ) -> None:
        """Of 200 calls at once most are in vain, and know it from the first reply."""
        first, _ = pair
        target = operation("5/s", "20/h", name="get_cold")
        deadline = first._member._now() + 600

        async def call() -> float:
            try:
                first.observe(await first.acquire("account", target, deadline=deadline), 200)
            except RateLimitWouldExceedDeadline as error:
                return error.wait
            return 0.0

        tasks = [asyncio.ensure_future(call()) for _ in range(200)]
        waits: list[float] = []
        while len(waits) < 180 or waits.count(0.0) < 20:
            assert first._member._now() < deadline, "they wait in vain"
            await asyncio.sleep(0.02)
            waits = [task.result() for task in tasks if task.done()]
        assert waits.count(0.0) == 20
        assert min(wait for wait in waits if wait) > 2000
        for task in tasks:  # the one that would try, if the hour had turned
            task.cancel()

    async def test_a_share_of_the_quota_for_all_processes(self, redis: RedisServer) -> None:
        options: dict[str, Any] = {"share": {"get_profiles": 0.5}, "timeout": PATIENCE}
        async with (
            RedisLimiter(redis.url, prefix="share", **options) as first,
            RedisLimiter(redis.url, prefix="share", **options) as second,
        ):
            target = operation("20/s", "10/h", name="get_profiles")
            deadline = first._member._now() + 600
            for _ in range(2):
                await spend(first, target, 2, deadline=deadline)
            await spend(second, target, 1, deadline=deadline)
            with pytest.raises(RateLimitWouldExceedDeadline):
                await spend(second, target, 1, deadline=deadline)
            await spend(second, operation("20/s", "10/h", name="get_lists"), 10)

    async def test_given_up_is_given_back(self, pair: tuple[RedisLimiter, RedisLimiter]) -> None:
        first, second = pair
        for step in range(8):
            task = asyncio.ensure_future(first.acquire("account", FEW))
            for _ in range(step):
                await asyncio.sleep(0.001)
            task.cancel()
            await asyncio.wait([task])
            if not task.cancelled():
                first.release(task.result())
        await until_told(first)
        await spend(second, FEW, 5, deadline=second._member._now() + 600)
        (state,) = first.snapshot()
        assert (state.inflight, state.waiting) == (0, 0)

    async def test_handed_back_once(self, pair: tuple[RedisLimiter, RedisLimiter]) -> None:
        first, _ = pair
        permit = await first.acquire("account", SMALL)
        first.abandon(permit)
        first.abandon(permit)
        first.release(permit)
        first.observe(permit, 200)
        assert first.snapshot()[0].inflight == 0

    async def test_unused_tokens_go_back(self, pair: tuple[RedisLimiter, RedisLimiter]) -> None:
        first, second = pair
        first._member._find("account", SMALL, None)
        bucket = first._member._buckets["account", "get_small"]
        await spend(first, SMALL, 1)
        bucket.leased, bucket.leased_since = 0, 0.0
        now = first._member._now()
        request = bucket.request(
            first._member._process, next(first._member._numbers), now, 10, 4, 1.0
        )
        reply_ = await first._member._connection.run(bucket.key, request)
        bucket.learn(ScriptReply(*reply_), now, first._member._now(), 10)
        assert bucket.leased == 4
        first._member._schedule_exchange(bucket)
        await spend(second, SMALL, 4)
        assert bucket.leased == 0

    async def test_closing(self, redis: RedisServer, prefix: str) -> None:
        limiter = RedisLimiter(redis.url, prefix=prefix, timeout=PATIENCE)
        await spend(limiter, FEW, 5)
        waiting = asyncio.ensure_future(limiter.acquire("account", FEW))
        await asyncio.sleep(0.01)
        await limiter.aclose()
        with pytest.raises(ClientClosed):
            await waiting
        with pytest.raises(ClientClosed):
            await limiter.acquire("other", FEW)

    async def test_nobody_waits_for_one_that_is_closed(
        self, redis: RedisServer, prefix: str
    ) -> None:
        limiter = RedisLimiter(redis.url, prefix=prefix, timeout=PATIENCE)
        await spend(limiter, FEW, 5)
        await limiter.aclose()
        with pytest.raises(ClientClosed):
            await limiter.acquire("account", FEW)
        with pytest.raises(ClientClosed):
            limiter.acquire_nowait("account", FEW)

    async def test_a_reply_that_comes_when_its_lease_is_over(
        self, redis: RedisServer, prefix: str
    ) -> None:
        """What it grants is of no use; whoever waits for it goes on waiting for another."""
        async with VirtualClock() as clock:
            options: dict[str, Any] = {"lease_seconds": 1.0, "timeout": 3.0, "clock": clock}
            limiter = RedisLimiter(redis.url, prefix=prefix, **options)
            slow = SlowReplies(limiter, clock, after=[0.9])
            permit = await limiter.acquire("account", SMALL)
            assert slow.asked >= 2
            limiter.observe(permit, 200)
            await limiter.aclose()

    async def test_a_deadline_while_redis_takes_its_time(
        self, redis: RedisServer, prefix: str
    ) -> None:
        async with VirtualClock() as clock:
            limiter = RedisLimiter(redis.url, prefix=prefix, clock=clock)
            SlowReplies(limiter, clock, before=0.9)
            with pytest.raises(RateLimitWouldExceedDeadline):
                await limiter.acquire("account", SMALL, deadline=clock.monotonic() + 0.1)
            assert clock.monotonic() == pytest.approx(0.1)
            await limiter.aclose()

    async def test_with_a_client(self, redis: RedisServer, prefix: str) -> None:
        transport = ScriptedTransport(reply(200, {"data": []}))
        async with RedisLimiter(redis.url, prefix=prefix, timeout=PATIENCE) as limiter:
            async with KlaviyoClient(KEY, transport=transport, limiter=limiter) as klaviyo:
                await asyncio.gather(*(klaviyo.profiles.get_profiles() for _ in range(30)))
                (state,) = klaviyo.limits.snapshot()
                assert state.inflight == 0
            assert not limiter._closed, "it was given, so it is not the client's to close"
        assert len(transport.sent) == 30


@pytest.mark.parametrize(
    "options",
    [
        {"on_unavailable": "panic"},
        {"local_share": 0},
        {"local_share": 1.5},
        {"expected_processes": 0},
        {"lease_seconds": 0.1},
        {"timeout": 0},
        {"bulk_share": 1},
        {"max_lease": -1},
    ],
)
def test_options_that_cannot_be(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        RedisLimiter("redis://localhost", **options)


def test_urls_that_cannot_be() -> None:
    with pytest.raises(ConfigurationError) as caught:
        RedisLimiter("http://:s3cret@localhost")
    assert "s3cret" not in str(caught.value)


def test_the_extra_is_named_where_it_is_missing() -> None:
    code = (
        "import sys; sys.modules['redis'] = None; sys.modules['redis.asyncio'] = None\n"
        "from klaviyo_async import RedisLimiter\n"
        "try: RedisLimiter('redis://localhost')\n"
        "except Exception as error: print(error)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "klaviyo-async[redis]" in run.stdout


async def test_many_accounts_at_once(redis: RedisServer, prefix: str) -> None:
    """Connections do not grow with the number of buckets, and one that fails fails alone."""
    from redis.asyncio import Redis

    async with RedisLimiter(redis.url, prefix=prefix, timeout=PATIENCE) as limiter:

        async def call(account: str) -> None:
            limiter.observe(await limiter.acquire(account, SMALL), 200)

        async with Redis.from_url(redis.url) as client:
            before = (await client.info("clients"))["connected_clients"]
            await client.lpush(f"{prefix}:bucket:{{odd:get_small}}", "x")
            *fine, odd = await asyncio.gather(
                *(call(f"account-{number}") for number in range(500)),
                call("odd"),
                return_exceptions=True,
            )
            after = (await client.info("clients"))["connected_clients"]
        assert fine == [None] * 500
        assert isinstance(odd, LimiterUnavailable)
        assert after - before <= 33
        assert limiter._member._local is None


@pytest.mark.slow
async def test_memory_of_an_idle_account(redis: RedisServer, prefix: str) -> None:
    async with RedisLimiter(redis.url, prefix=prefix, timeout=PATIENCE) as limiter:

        async def call(account: str) -> None:
            limiter.observe(await limiter.acquire(account, SMALL), 200)

        async def some(prefix: str, count: int) -> None:
            await asyncio.gather(*(call(f"{prefix}-{number}") for number in range(count)))
            await until_told(limiter)

        async def grown(prefix: str) -> float:
            tracemalloc.start()
            try:
                gc.collect()
                before = tracemalloc.get_traced_memory()[0]
                await some(prefix, 300)
                gc.collect()
                return (tracemalloc.get_traced_memory()[0] - before) / 300
            finally:
                tracemalloc.stop()

        await some("first", 300)  # connections too are made as many as it takes, once
        # Tables that double and what else is made meanwhile, by whomever, is no account's, and not made each time.
        found = [await grown("next 0")]
        while min(found) > 2048 and len(found) < 6:
            found.append(await grown(f"next {len(found)}"))
    assert min(found) <= 2048, found


async def test_nothing_is_said_when_nothing_is_wanted(redis: RedisServer, prefix: str) -> None:
    async with RedisLimiter(redis.url, prefix=prefix, timeout=PATIENCE) as limiter:
        await spend(limiter, WIDE, 3)
        await until_told(limiter)
        limiter._member._connection.run = None  # type: ignore[method-assign,assignment]
        bucket = limiter._member._buckets["account", "get_wide"]
        assert not bucket.busy
        assert bucket.task is None


def test_what_was_used_is_forgotten_in_time() -> None:
    """However evenly it comes, so that there is never a gap."""
    bucket = SharedBucket("account", "name", "key", parse_windows(("10/s", "100/m")), 0.05)
    for number in range(6000):
        bucket.inflight += 1
        bucket.observe(number * 0.1, number * 0.1, 200)
    assert bucket.used.spent <= 625
    assert 600 <= sum(count for _, count in bucket.used_tokens(600.0)) <= 610
