"""The limiter that processes share, on a real Redis: the script on a time of its own, the rest on
Redis's."""

from __future__ import annotations

import asyncio
import random
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klaviyo_async import KlaviyoClient
from klaviyo_async.core.response import RateLimitHeaders
from klaviyo_async.errors import (
    ClientClosed,
    ConfigurationError,
    LimiterUnavailable,
    RateLimitWouldExceedDeadline,
)
from klaviyo_async.limiter.redis import RedisLimiter
from klaviyo_async.limiter.redis.bucket import Reply
from klaviyo_async.limiter.redis.link import Link

from ..redis_server import RedisServer
from ..support import KEY, ScriptedTransport, reply
from .simulation import most_in_any_span, operation

WIDE = operation("100/s", "1000/m", name="get_wide")
SMALL = operation("5/s", "20/m", name="get_small")


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
        RedisLimiter(redis.url, prefix=prefix) as first,
        RedisLimiter(redis.url, prefix=prefix) as second,
    ):
        yield first, second


async def spend(limiter: RedisLimiter, target: Any, count: int, **more: Any) -> None:
    for _ in range(count):
        limiter.observe(await limiter.acquire("account", target, **more), 200)


async def until_back(limiter: RedisLimiter) -> None:
    async with asyncio.timeout(10):
        while limiter._local is not None:  # noqa: ASYNC110 - nobody says when
            await asyncio.sleep(0.05)


class Bucket:
    """Calls the script with a time of its own."""

    def __init__(self, link: Link, key: str, windows: list[tuple[int, float]]) -> None:
        self.link = link
        self.key = f"{{{key}}}"
        self.now = 1e12
        self.windows = [[limit, seconds * 1000, seconds * 1000 + 50] for limit, seconds in windows]
        self.epochs: dict[str, str] = {}

    async def __call__(self, process: str = "a", **told: Any) -> Reply:
        request: dict[str, Any] = {
            "now": self.now,
            "process": process,
            "epoch": self.epochs.get(process, ""),
            "restoring": False,
            "used": False,
            "fresh": f"epoch-{random.random()}",
            "settle": 2000,
            "windows": self.windows,
            "learned": [],
            "answered": [],
            "returned": 0,
            "lost": 0,
            "grace": 1000,
            "spent": [],
            "adopted": 0,
            "fine": 0,
            "margin": 50,
            "waiting": 0,
            "want": 0,
            "lease": 10_000,
            **told,
        }
        found = Reply(*await self.link.run(self.key, request))
        self.epochs[process] = found.epoch
        return found


@pytest.fixture
async def bucket(redis: RedisServer, prefix: str) -> AsyncIterator[Bucket]:
    link = Link(redis.url, 5.0)
    yield Bucket(link, prefix, [(5, 1.0), (20, 60.0)])
    await link.aclose()


class TestScript:
    async def test_no_more_than_there_is(self, bucket: Bucket) -> None:
        assert (await bucket(want=3, waiting=3)).granted == 3
        found = await bucket("b", want=3, waiting=3)
        assert found.granted == 2
        assert found.next == pytest.approx(1050)
        assert found.processes == 2

    async def test_tokens_come_back_one_window_after_the_answer(self, bucket: Bucket) -> None:
        await bucket(want=5, waiting=5)
        bucket.now += 500
        found = await bucket(answered=[[100, 5]], want=5, waiting=5)
        assert (found.granted, found.next) == (0, 950)
        bucket.now += 949
        assert (await bucket(want=5, waiting=5)).granted == 0
        bucket.now += 2
        assert (await bucket(want=5, waiting=5)).granted == 5

    async def test_the_long_window(self, bucket: Bucket) -> None:
        for _ in range(4):
            assert (await bucket(want=5, waiting=5)).granted == 5
            await bucket(answered=[[0, 5]])
            bucket.now += 1051
        found = await bucket(want=5, waiting=5)
        assert found.granted == 0
        assert found.next == pytest.approx(60_050 - 4 * 1051)

    async def test_returned_tokens_are_free(self, bucket: Bucket) -> None:
        await bucket(want=5, waiting=5)
        assert (await bucket(returned=3, want=9, waiting=9)).granted == 3

    async def test_those_of_the_dead_are_spent(self, bucket: Bucket) -> None:
        await bucket(want=5, waiting=5)
        bucket.now += 10_001
        assert (await bucket("b", want=5, waiting=5)).granted == 0
        bucket.now += 1050
        assert (await bucket("b", want=5, waiting=5)).granted == 5
        # It was not dead, only slow: what it reports has been counted.
        assert (await bucket(answered=[[5000, 5]])).granted == 0
        levels = (await bucket("b")).levels
        assert levels[1][2] == 20 - 10

    async def test_shares_by_demand(self, bucket: Bucket) -> None:
        bucket.windows = [[40, 1000, 1050], [200, 60_000, 60_050]]
        await bucket("big", want=40, waiting=100)
        await bucket("small", waiting=20, want=20)
        bucket.now += 100
        await bucket("big", answered=[[0, 40]], waiting=60)
        bucket.now += 1051
        big = (await bucket("big", want=60, waiting=60)).granted
        small = (await bucket("small", want=20, waiting=20)).granted
        assert big == 30
        while more := (await bucket("small", want=20 - small, waiting=20 - small)).granted:
            small += more
        assert small >= 9, "what is left goes round in ever smaller parts"

    async def test_a_refusal_closes_it_for_all_and_opens_it_slowly(self, bucket: Bucket) -> None:
        await bucket(want=2, waiting=2)
        bucket.now += 10
        found = await bucket(answered=[[0, 2]], refused=[0, 7000, 10], want=5, waiting=5)
        assert (found.granted, found.closed) == (0, 7050)
        bucket.now += 7049
        assert (await bucket("b", want=5, waiting=5)).granted == 0
        bucket.now += 2
        assert (await bucket("b", want=5, waiting=5)).granted == 1
        assert (await bucket()).granted == 0
        bucket.now += 5
        assert (await bucket("b", answered=[[0, 1]], fine=1, want=5, waiting=5)).granted == 2
        bucket.now += 5
        found = await bucket("b", answered=[[0, 2]], fine=2, want=5, waiting=5)
        assert found.granted == 2, "as many as the burst has left"

    async def test_a_refusal_without_a_time(self, bucket: Bucket) -> None:
        pauses = []
        for _ in range(3):
            await bucket(want=1, waiting=1)
            bucket.now += 10
            found = await bucket(answered=[[0, 1]], refused=[0, -1, 5])
            pauses.append(found.closed)
            bucket.now += found.closed + 1
        assert pauses == [1050, 2050, 4050]

    async def test_limits_are_learnt(self, bucket: Bucket) -> None:
        await bucket(learned=[[2, 1000, 1050], [90, 3_600_000, 3_600_050]])
        found = await bucket("b", want=5, waiting=5)
        assert found.granted == 2
        assert [level[:2] for level in found.levels] == [[1000, 2], [60_000, 20], [3_600_000, 90]]

    async def test_others_on_the_account(self, bucket: Bucket) -> None:
        found = await bucket(told=[60_000, 3], want=5, waiting=5)
        assert found.granted == 3

    async def test_keys_expire(self, bucket: Bucket, redis: RedisServer) -> None:
        from redis.asyncio import Redis

        await bucket(want=5, waiting=5)
        async with Redis.from_url(redis.url) as client:
            left = await client.pttl(bucket.key)
        assert 60_000 < left < 75_000

    async def test_one_that_has_forgotten_is_told(self, bucket: Bucket) -> None:
        bucket.epochs = {"a": "older", "b": "older"}
        first = await bucket("a", used=True, want=5, waiting=5)
        assert (first.again, first.granted) == (1, 0)
        restored = await bucket("a", restoring=True, spent=[[500, 4]], want=5, waiting=5)
        assert restored.granted == 0, "the others have to be heard first"
        bucket.epochs["b"] = "older"
        assert (await bucket("b", used=True)).again == 1
        await bucket("b", restoring=True, spent=[[100, 3]], adopted=1)
        bucket.now += 2001
        found = await bucket("a", want=5, waiting=5)
        assert found.granted == 4
        assert found.levels[1][2] == 20 - 4 - 3 - 1 - 4


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from("abc"),
            st.sampled_from(["ask", "answer", "return", "die", "refuse", "lose"]),
            st.integers(0, 700),
            st.integers(0, 12),
        ),
        max_size=60,
    )
)
async def test_never_more_than_the_limit_in_any_span(
    redis: RedisServer, steps: list[tuple[str, str, int, int]]
) -> None:
    """Whatever mix of processes, answers, returns, deaths and refusals: requests that are sent, and
    counted at any moment between sending and answer, keep within every window."""
    link = Link(redis.url, 5.0)
    bucket = Bucket(link, f"property-{random.random()}", [(5, 1.0), (20, 60.0)])
    out: dict[str, list[float]] = {"a": [], "b": [], "c": []}
    counted: list[float] = []
    try:
        for process, step, pause, number in steps:
            bucket.now += pause
            mine = out[process]
            if step == "ask":
                found = await bucket(process, want=number, waiting=number)
                mine += [bucket.now] * found.granted
            elif step == "answer" and mine:
                some, out[process] = mine[:number], mine[number:]
                # The server may have counted it at its sending, or just now.
                counted += [random.choice((sent, bucket.now)) for sent in some]
                await bucket(process, answered=[[0, len(some)]], fine=1)
            elif step == "return" and mine:
                await bucket(process, returned=1)
                mine.pop()
            elif step == "lose" and mine:
                mine.pop()
                counted.append(bucket.now + 900)
                await bucket(process, lost=1)
            elif step == "refuse" and mine:
                mine.pop()
                await bucket(process, answered=[[0, 1]], refused=[0, number * 100, pause])
            elif step == "die":
                counted += [bucket.now + 5000 for _ in mine]
                mine.clear()
                bucket.now += 10_001
                for other in out.values():  # leases of those who stay silent end too
                    counted += [bucket.now for _ in other]
                    other.clear()
        counted += [bucket.now for mine in out.values() for _ in mine]
        assert most_in_any_span(counted, 1000.0) <= 5
        assert most_in_any_span(counted, 60_000.0) <= 20
    finally:
        await link.aclose()


class TestSharing:
    async def test_two_processes_share_a_bucket(
        self, pair: tuple[RedisLimiter, RedisLimiter]
    ) -> None:
        first, second = pair
        tasks = [asyncio.ensure_future(spend(one, SMALL, 1)) for one in (first, second) * 10]
        await asyncio.wait(tasks, timeout=0.6)
        assert sum(task.done() for task in tasks) == 5
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)

    async def test_accounts_and_operations_do_not(
        self, pair: tuple[RedisLimiter, RedisLimiter]
    ) -> None:
        first, second = pair
        await spend(first, SMALL, 5)
        second.observe(await second.acquire("other", SMALL, deadline=second._now() + 0.5), 200)
        await asyncio.wait_for(spend(second, WIDE, 5), 0.6)

    async def test_in_order_and_by_lane(self, pair: tuple[RedisLimiter, RedisLimiter]) -> None:
        first, _ = pair
        order: list[str] = []

        async def call(name: str, lane: str) -> None:
            permit = await first.acquire("account", SMALL, lane=lane)
            order.append(name)
            first.observe(permit, 200)

        await spend(first, SMALL, 5)
        tasks = [asyncio.ensure_future(call(f"b{n}", "bulk")) for n in range(3)]
        await asyncio.sleep(0)
        tasks += [asyncio.ensure_future(call(f"i{n}", "interactive")) for n in range(2)]
        await asyncio.wait_for(asyncio.gather(*tasks), 5)
        assert [name for name in order if name[0] == "b"] == ["b0", "b1", "b2"]
        assert order.index("i0") < order.index("b1")
        with pytest.raises(ValueError, match="lane"):
            while True:
                await first.acquire("account", SMALL, lane="slow")

    async def test_a_refusal_is_known_to_all(self, pair: tuple[RedisLimiter, RedisLimiter]) -> None:
        first, second = pair
        permit = await first.acquire("account", SMALL)
        await spend(second, SMALL, 1)
        first.observe(permit, 429, None, 30.0)
        await asyncio.sleep(0.05)
        # What it has in hand it may use; to Redis it is closed.
        for _ in range(6):
            with pytest.raises((RateLimitWouldExceedDeadline, TimeoutError)):
                async with asyncio.timeout(0.3):
                    await spend(second, SMALL, 6, deadline=second._now() + 5)
            break
        assert 25 < second.snapshot()[0].closed_for <= 30.1
        assert second.estimate("account", SMALL) > 25

    async def test_limits_are_learnt_by_all(self, pair: tuple[RedisLimiter, RedisLimiter]) -> None:
        first, second = pair
        headers = RateLimitHeaders(2, ((2, 1), (20, 60)), 1, 1.0)
        first.observe(await first.acquire("account", SMALL), 200, headers)
        await asyncio.sleep(0.4)
        await spend(second, SMALL, 1)
        (state,) = second.snapshot()
        assert [window.limit for window in state.windows] == [2, 20]

    async def test_deadlines(self, pair: tuple[RedisLimiter, RedisLimiter]) -> None:
        first, _ = pair
        await spend(first, operation("5/s", "5/m", name="get_few"), 5)
        await asyncio.sleep(0.3)
        few = operation("5/s", "5/m", name="get_few")
        with pytest.raises(RateLimitWouldExceedDeadline) as caught:
            await first.acquire("account", few, deadline=first._now() + 0.1)
        waiting = asyncio.ensure_future(first.acquire("account", few))
        await asyncio.sleep(0.3)
        with pytest.raises(RateLimitWouldExceedDeadline) as caught:
            await first.acquire("account", few, deadline=first._now() + 20)
        assert 50 < caught.value.wait <= 61
        waiting.cancel()

    async def test_given_up_is_given_back(self, pair: tuple[RedisLimiter, RedisLimiter]) -> None:
        first, second = pair
        for step in range(8):
            task = asyncio.ensure_future(first.acquire("account", SMALL))
            for _ in range(step):
                await asyncio.sleep(0.001)
            task.cancel()
            await asyncio.wait([task])
            if not task.cancelled():
                first.release(task.result())
        await asyncio.sleep(0.7)
        await asyncio.wait_for(spend(second, SMALL, 5), 2)
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
        first._find("account", SMALL, None)
        bucket = first._buckets["account", "get_small"]
        await spend(first, SMALL, 1)
        bucket.hand, bucket.hand_since = 0, 0.0
        reply_ = await first._link.run(
            bucket.key,
            bucket.request(first._process, first._now(), 10, 4) | {"fresh": "x", "settle": 0},
        )
        bucket.learn(Reply(*reply_), first._now(), 10)
        assert bucket.hand == 4
        first._stir(bucket)
        await asyncio.wait_for(spend(second, SMALL, 4), 3)
        assert bucket.hand == 0

    async def test_closing(self, redis: RedisServer, prefix: str) -> None:
        limiter = RedisLimiter(redis.url, prefix=prefix)
        await spend(limiter, SMALL, 5)
        waiting = asyncio.ensure_future(limiter.acquire("account", SMALL))
        await asyncio.sleep(0.01)
        await limiter.aclose()
        with pytest.raises(ClientClosed):
            await waiting
        with pytest.raises(ClientClosed):
            await limiter.acquire("other", SMALL)

    async def test_with_a_client(self, redis: RedisServer, prefix: str) -> None:
        transport = ScriptedTransport(reply(200, {"data": []}))
        async with RedisLimiter(redis.url, prefix=prefix) as limiter:
            async with KlaviyoClient(KEY, transport=transport, limiter=limiter) as klaviyo:
                await asyncio.gather(*(klaviyo.profiles.get_profiles() for _ in range(30)))
                (state,) = klaviyo.limits.snapshot()
                assert state.inflight == 0
            assert not limiter._closed, "it was given, so it is not the client's to close"
        assert len(transport.sent) == 30


class TestOutages:
    @pytest.fixture
    def mortal(self, tmp_path: Path) -> Iterator[RedisServer]:
        server = RedisServer(tmp_path)
        server.start()
        yield server
        server.stop()

    async def test_goes_on_with_a_local_share(self, mortal: RedisServer) -> None:
        async with RedisLimiter(mortal.url, local_share=0.5, timeout=0.5) as limiter:
            wide = operation("20/s", "40/m", name="get_forty")
            await spend(limiter, wide, 6)
            mortal.stop()
            await asyncio.wait_for(spend(limiter, wide, 4), 5)
            assert "without Redis" in repr(limiter)
            # Half of 40 in all, and 6 had been used before.
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(3.0):
                    await spend(limiter, wide, 30)
            used = sum(count for _, count in limiter._buckets["account", "get_forty"].used)
            assert 16 <= used <= 20
            mortal.start()
            await asyncio.sleep(1.2)
            await until_back(limiter)
            await asyncio.wait_for(spend(limiter, wide, 1), 5)
            left = limiter.snapshot()[0].windows[1].left
            assert left <= 40 - used, "what was used meanwhile has been told"

    async def test_or_fails(self, mortal: RedisServer) -> None:
        async with RedisLimiter(mortal.url, on_unavailable="fail", timeout=0.5) as limiter:
            await spend(limiter, SMALL, 5)
            waiting = asyncio.ensure_future(limiter.acquire("account", SMALL))
            await asyncio.sleep(0.05)
            mortal.stop()
            with pytest.raises(LimiterUnavailable, match="cannot be reached"):
                await waiting
            with pytest.raises(LimiterUnavailable):
                await limiter.acquire("account", WIDE)
            mortal.start()
            async with asyncio.timeout(10):
                while True:
                    try:
                        await spend(limiter, WIDE, 1)
                    except LimiterUnavailable:
                        await asyncio.sleep(0.1)
                    else:
                        break

    async def test_a_slow_one_counts_as_gone(self, mortal: RedisServer) -> None:
        async with RedisLimiter(mortal.url, timeout=0.2) as limiter:
            await spend(limiter, WIDE, 1)
            process = mortal._process
            assert process is not None
            process.send_signal(signal.SIGSTOP)
            try:
                await asyncio.wait_for(spend(limiter, WIDE, 30), 5)
            finally:
                process.send_signal(signal.SIGCONT)
            await until_back(limiter)
            await spend(limiter, WIDE, 1)

    async def test_one_that_has_forgotten_everything(self, mortal: RedisServer) -> None:
        """The quota is not had twice: each process says what it has used."""
        limits = operation("10/s", "20/m", name="get_twenty")
        async with (
            RedisLimiter(mortal.url, timeout=0.5, local_share=0.05) as first,
            RedisLimiter(mortal.url, timeout=0.5, local_share=0.05) as second,
        ):
            await spend(first, limits, 9)
            await spend(second, limits, 9)
            await asyncio.sleep(0.4)
            mortal.stop()
            mortal.start()
            tasks = [asyncio.ensure_future(spend(one, limits, 9)) for one in (first, second)]
            await asyncio.wait(tasks, timeout=6.0)
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            used = sum(
                count
                for one in (first, second)
                for _, count in one._buckets["account", "get_twenty"].used
            )
            # Two are left, and each has one of its own while there is no Redis.
            assert 18 <= used <= 22

    async def test_credentials_that_are_refused(self, mortal: RedisServer) -> None:
        from redis.asyncio import Redis

        async with Redis.from_url(mortal.url) as client:
            await client.config_set("requirepass", "another")
        url = mortal.url.replace("redis://", "redis://:s3cret@")
        async with RedisLimiter(url) as limiter:
            with pytest.raises(LimiterUnavailable, match="Redis refuses") as caught:
                await limiter.acquire("account", SMALL)
            assert "s3cret" not in f"{caught.value!r} {limiter!r}"

    async def test_a_key_that_is_something_else(self, mortal: RedisServer) -> None:
        from redis.asyncio import Redis

        async with Redis.from_url(mortal.url) as client, RedisLimiter(client) as limiter:
            await client.lpush("{klaviyo:account:get_small}", "x")
            with pytest.raises(LimiterUnavailable, match="WRONGTYPE"):
                await limiter.acquire("account", SMALL)

    async def test_nobody_there(self) -> None:
        async with RedisLimiter("redis://127.0.0.1:1/0", local_share=1.0) as limiter:
            await asyncio.wait_for(spend(limiter, SMALL, 5), 5)
            assert "without Redis" in repr(limiter)


@pytest.mark.parametrize(
    "options",
    [
        {"on_unavailable": "panic"},
        {"local_share": 0},
        {"local_share": 1.5},
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


def test_in_another_loop(redis: RedisServer) -> None:
    limiter = RedisLimiter(redis.url)

    async def use() -> None:
        limiter.observe(await limiter.acquire("account", WIDE), 200)
        await asyncio.sleep(0.3)
        await limiter._link.aclose()

    asyncio.run(use())
    with pytest.raises(ConfigurationError, match="another event loop"):
        asyncio.run(limiter.acquire("new", WIDE))  # type: ignore[arg-type]
