"""The limiter that processes share, when Redis is slow, gone, or back with nothing in it."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.core.limit_headers import RateLimitHeaders
from klaviyo_async.errors import LimiterUnavailable, RateLimitWouldExceedDeadline
from klaviyo_async.limiter.redis import RedisLimiter
from klaviyo_async.limiter.redis.connection import Unavailable
from klaviyo_async.testing import VirtualClock

from ..redis_server import RedisServer
from .redis_helpers import FEW, PATIENCE, SMALL, WIDE, spend, until_back, until_told
from .simulation import most_in_any_span, operation

pytestmark = pytest.mark.slow


class TestOutages:
    @pytest.fixture
    def mortal(self, tmp_path: Path) -> Iterator[RedisServer]:
        server = RedisServer(tmp_path)
        server.start()
        yield server
        server.stop()

    async def test_goes_on_with_a_local_share(self, mortal: RedisServer) -> None:
        async with RedisLimiter(mortal.url, local_share=0.5, timeout=PATIENCE) as limiter:
            wide = operation("20/s", "40/h", name="get_forty")
            await spend(limiter, wide, 6)
            mortal.stop()
            await spend(limiter, wide, 4)
            assert "without Redis" in repr(limiter)
            # Half of 40 in all, and 6 had been used before.
            with pytest.raises(RateLimitWouldExceedDeadline):
                await spend(limiter, wide, 30, deadline=limiter._member._now() + 600)
            used = limiter._member._buckets["account", "get_forty"].used.spent
            assert 16 <= used <= 20
            mortal.start()
            await until_back(limiter)
            await spend(limiter, wide, 1)
            left = limiter.snapshot()[0].windows[1].left
            assert left <= 40 - used, "what was used meanwhile has been told"

    async def test_or_fails(self, mortal: RedisServer) -> None:
        async with RedisLimiter(mortal.url, on_unavailable="fail", timeout=PATIENCE) as limiter:
            await spend(limiter, FEW, 5)
            waiting = asyncio.ensure_future(limiter.acquire("account", FEW))
            await asyncio.sleep(0.05)
            mortal.stop()
            with pytest.raises(LimiterUnavailable, match="cannot be reached"):
                await waiting
            with pytest.raises(LimiterUnavailable):
                await limiter.acquire("account", WIDE)
            mortal.start()
            async with asyncio.timeout(600):
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
                await spend(limiter, WIDE, 30)
            finally:
                process.send_signal(signal.SIGCONT)
            await until_back(limiter)
            await spend(limiter, WIDE, 1)

    async def test_one_that_has_forgotten_everything(self, mortal: RedisServer) -> None:
        """The quota is not had twice: each process says what it has used."""
        limits = operation("10/s", "20/h", name="get_twenty")
        async with (
            RedisLimiter(mortal.url, timeout=PATIENCE, local_share=0.05) as first,
            RedisLimiter(mortal.url, timeout=PATIENCE, local_share=0.05) as second,
        ):
            await spend(first, limits, 9)
            await spend(second, limits, 9)
            await until_told(first)
            await until_told(second)
            mortal.stop()
            mortal.start()
            tasks = [asyncio.ensure_future(spend(one, limits, 9)) for one in (first, second)]
            await asyncio.wait(tasks, timeout=6.0)
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            used = sum(
                one._member._buckets["account", "get_twenty"].used.spent for one in (first, second)
            )
            # Two are left, and each has one of its own while there is no Redis.
            assert 18 <= used <= 22

    async def test_credentials_that_are_refused(self, mortal: RedisServer) -> None:
        from redis.asyncio import Redis

        async with Redis.from_url(mortal.url) as client:
            await client.config_set("requirepass", "another")
        url = mortal.url.replace("redis://", "redis://:s3cret@")
        async with RedisLimiter(url, timeout=PATIENCE) as limiter:
            with pytest.raises(LimiterUnavailable, match="Redis refuses") as caught:
                await limiter.acquire("account", SMALL)
            assert "s3cret" not in f"{caught.value!r} {limiter!r}"

    async def test_a_key_that_is_something_else(self, mortal: RedisServer) -> None:
        from redis.asyncio import Redis

        async with (
            Redis.from_url(mortal.url) as client,
            RedisLimiter(client, timeout=PATIENCE) as limiter,
        ):
            await client.lpush("klaviyo:bucket:{account:get_small}", "x")
            with pytest.raises(LimiterUnavailable, match="WRONGTYPE"):
                await limiter.acquire("account", SMALL)

    async def test_nobody_there(self) -> None:
        async with RedisLimiter("redis://127.0.0.1:1/0", local_share=1.0) as limiter:
            await spend(limiter, SMALL, 5)
            assert "without Redis" in repr(limiter)

    async def test_the_local_share_is_no_more_whatever_the_server_says(self) -> None:
        """The server states the limits of all processes together."""
        headers = RateLimitHeaders(10, ((10, 1), (100, 60)), 90, 30.0)
        target = operation("10/s", "100/m", name="get_all")
        async with VirtualClock() as clock:
            nowhere = "redis://127.0.0.1:1/0"
            limiter = RedisLimiter(nowhere, local_share=0.1, clock=clock)
            sent = []
            limiter._member._on_unavailable("a test", "key")

            async def call() -> None:
                while True:
                    permit = await limiter.acquire("account", target)
                    sent.append(clock.monotonic())
                    await asyncio.sleep(0.01)
                    limiter.observe(permit, 200, headers)

            tasks = [asyncio.ensure_future(call()) for _ in range(5)]
            await asyncio.sleep(20)
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks)
            await limiter.aclose()
        assert 8 <= len(sent) <= 10
        assert most_in_any_span(sent, 1.0) == 1

    async def test_the_local_share_counts_all_that_was_used_before(self) -> None:
        """However much more than its burst that was, and what is still under way."""
        target = operation("10/s", "150/m", name="get_usual")
        async with VirtualClock() as clock:
            nowhere = "redis://127.0.0.1:1/0"
            limiter = RedisLimiter(nowhere, local_share=1.0, clock=clock)
            bucket = limiter._member._find("account", target, None)
            for _ in range(140):
                bucket.inflight += 1
                bucket.observe(clock.monotonic(), clock.monotonic(), 200)
                await asyncio.sleep(0.1)
            bucket.inflight += 4
            limiter._member._on_unavailable("a test", "key")
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(30):
                    await spend(limiter, target, 20)
            assert bucket.used.spent in (145, 146)
            await asyncio.wait_for(spend(limiter, target, 20), 60)
            await limiter.aclose()

    async def test_a_bucket_that_is_new_in_an_outage_has_a_share_too(
        self, mortal: RedisServer
    ) -> None:
        async with (
            RedisLimiter(mortal.url, timeout=PATIENCE) as first,
            RedisLimiter(mortal.url, timeout=PATIENCE) as second,
        ):
            await spend(first, SMALL, 1)
            await spend(second, SMALL, 1)
            mortal.stop()
            await spend(second, WIDE, 1)
            assert second._member._local is not None
            ((_, _, bucket),) = second._member._local._all()
            assert [window.allowance for window in bucket.windows] == [50, 500]

    async def test_granted_as_redis_comes_back(self) -> None:
        """What the local share grants in that moment is not known to Redis, so it is not used."""
        async with VirtualClock() as clock:
            limiter = RedisLimiter("redis://127.0.0.1:1/0", local_share=0.2, clock=clock)
            limiter._member._on_unavailable("a test", "key")
            first = await limiter.acquire("account", SMALL)
            waiting = asyncio.ensure_future(limiter.acquire("account", SMALL))
            await asyncio.sleep(0)
            limiter.release(first)  # the other one has it now, but has not run
            limiter._member._on_recovered()
            await asyncio.sleep(0)
            bucket = limiter._member._buckets["account", "get_small"]
            assert (bucket.local, bucket.inflight) == (0, 0)
            waiting.cancel()
            await asyncio.wait([waiting])
            await limiter.aclose()

    @pytest.mark.parametrize("trouble", ["replica", "memory"])
    async def test_one_that_takes_nothing_counts_as_gone(
        self, mortal: RedisServer, trouble: str
    ) -> None:
        from redis.asyncio import Redis

        async with (
            Redis.from_url(mortal.url) as client,
            RedisLimiter(mortal.url, timeout=PATIENCE) as limiter,
        ):
            await spend(limiter, SMALL, 1)
            if trouble == "replica":
                await client.execute_command("REPLICAOF", "127.0.0.1", "1")  # type: ignore[no-untyped-call]
            else:
                await client.config_set("maxmemory", 1)
            await spend(limiter, WIDE, 1)
            await asyncio.sleep(1.0)  # long enough for probes
            await spend(limiter, WIDE, 1)
            assert limiter._member._outage == 1
            assert limiter._member._local is not None
            if trouble == "replica":
                await client.execute_command("REPLICAOF", "NO", "ONE")  # type: ignore[no-untyped-call]
            else:
                await client.config_set("maxmemory", 0)
            await until_back(limiter)
            await spend(limiter, WIDE, 1)

    async def test_scripts_that_were_flushed(self, mortal: RedisServer) -> None:
        from redis.asyncio import Redis

        async with (
            Redis.from_url(mortal.url) as client,
            RedisLimiter(mortal.url, timeout=PATIENCE) as limiter,
        ):
            await spend(limiter, SMALL, 1)
            await client.script_flush()
            await spend(limiter, WIDE, 1)
            assert limiter._member._outage == 0

    async def test_a_connection_that_was_closed_is_no_outage(self, mortal: RedisServer) -> None:
        from redis.asyncio import Redis

        async with (
            Redis.from_url(mortal.url) as client,
            RedisLimiter(mortal.url, timeout=PATIENCE) as limiter,
        ):
            await spend(limiter, SMALL, 1)
            await client.execute_command("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")  # type: ignore[no-untyped-call]
            await spend(limiter, WIDE, 1)
            assert limiter._member._outage == 0

    async def test_something_unforeseen_leaves_nobody_waiting(self) -> None:
        class Odd:
            def evalsha(self, *_: object) -> None:
                raise RuntimeError("odd")

        async with RedisLimiter(Odd()) as limiter:  # type: ignore[arg-type]
            with pytest.raises(LimiterUnavailable, match="RuntimeError"):
                await limiter.acquire("account", SMALL)

    async def test_replies_that_get_lost_leave_no_tokens_lost(self, mortal: RedisServer) -> None:
        options: dict[str, Any] = {"on_unavailable": "fail", "timeout": PATIENCE}
        async with RedisLimiter(mortal.url, **options) as limiter:
            few = operation("5/s", "20/h", name="get_twenty")
            inner = limiter._member._connection.run
            losing = True

            async def run(key: str, request: dict[str, object]) -> list[object]:
                reply = await inner(key, request)
                if losing:
                    raise Unavailable("lost")
                return reply

            limiter._member._connection.run = run  # type: ignore[method-assign]
            for _ in range(4):
                with pytest.raises(LimiterUnavailable):
                    await spend(limiter, few, 1)
                limiter._member._on_recovered()
            losing = False
            await spend(limiter, few, 1)
            await until_told(limiter)
            assert limiter.snapshot()[0].windows[1].left == 19
