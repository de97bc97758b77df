"""A Redis that has gone back to what it was, on a real one and a time of its own: it is told by its run and mark."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any

import pytest

from klaviyo_async.limiter.redis import RedisLimiter
from klaviyo_async.limiter.redis.bucket import ScriptReply
from klaviyo_async.limiter.redis.connection import ScriptConnection, Unavailable

from ..redis_server import RedisServer
from .redis_helpers import WIDE, Bucket, spend


class Server(Bucket):
    """Processes that know what they have seen, and a server that can be another run of it."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.run = "first"
        self.seen: dict[str, Any] = {}

    async def __call__(self, process: str = "a", **told: Any) -> ScriptReply:
        told = {"run": self.run, "seen": self.seen.get(process), "settle": 3000, **told}
        found = await super().__call__(process, **told)
        self.seen[process] = found.seen
        return found


@pytest.fixture
async def server(redis_server: RedisServer) -> AsyncIterator[Server]:
    link = ScriptConnection(redis_server.url, 30.0)
    yield Server(link, f"back-{random.random()}", [(10, 1.0), (100, 60.0)])
    await link.aclose()


class Snapshot:
    """What the key was at a time."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.redis = server.link._redis

    async def take(self) -> None:
        self.kept = await self.redis.dump(self.server.key)

    async def restore(self) -> None:
        await self.redis.restore(self.server.key, 60_000, self.kept, replace=True)


@pytest.fixture
def snapshot(server: Server) -> Snapshot:
    return Snapshot(server)


async def test_who_has_seen_more_says_so_again(server: Server, snapshot: Snapshot) -> None:
    await server("a", want=2, waiting=2)
    await snapshot.take()
    await server("a", answered=[[0, 2]], want=3, waiting=3)
    await snapshot.restore()
    server.run = "second"
    found = await server("a", want=5, waiting=5)
    assert (found.again, found.granted) == (1, 0)
    found = await server("a", restoring=True, answered=[[100, 2]], held=3, want=5, waiting=5)
    assert (found.granted, found.next) == (0, 3000), "others have to be heard first"
    server.held["a"] = 3
    server.now += 3001
    assert (await server("a", want=2, waiting=2)).levels[1][2] == 100 - 2 - 3 - 2


async def test_whoever_comes_first(server: Server, snapshot: Snapshot) -> None:
    """One that is new knows nothing, and gets nothing before the others have been heard."""
    await server("a", want=2, waiting=2)
    await server("b", want=1, waiting=1)
    await snapshot.take()
    await server("a", answered=[[0, 2]], want=3, waiting=3)
    await snapshot.restore()
    server.run = "second"
    assert (await server("new", want=5, waiting=5)).granted == 0
    assert (await server("b", want=5, waiting=5)).again == 0, "it has seen no more than is there"
    assert (await server("a", want=5, waiting=5)).again == 1


async def test_many_writes_do_not_hide_it(server: Server, snapshot: Snapshot) -> None:
    await server("a", want=2, waiting=2)
    await snapshot.take()
    await server("a", answered=[[0, 2]])
    await snapshot.restore()
    server.run = "second"
    for _ in range(20):
        await server("new")
    server.run = "third"
    for _ in range(20):
        await server("new")
    assert (await server("a")).again == 1


async def test_one_that_has_lost_nothing(server: Server) -> None:
    """It is restarted with all it had, again and again."""
    for number in range(12):
        server.run = f"run-{number}"
        found = await server("a", want=1, waiting=1)
        assert (found.again, found.granted) == (0, int(number == 0))
        server.now += 3001
        assert (await server("a", want=1, waiting=1)).granted == 1
        await server("a", answered=[[0, server.held["a"]]])


async def test_runs_that_are_long_past(server: Server) -> None:
    """Of whoever has slept through eight of them nothing is known, so it says again what it used."""
    await server("sleeper")
    for number in range(9):
        server.run = f"run-{number}"
        await server("a")
    assert (await server("sleeper")).again == 1


async def test_the_same_run_can_go_back_too(server: Server, snapshot: Snapshot) -> None:
    """As by `RESTORE`, or where nobody may ask for the run."""
    server.run = ""
    await server("a", want=2, waiting=2)
    await snapshot.take()
    await server("a", answered=[[0, 2]])
    await snapshot.restore()
    assert (await server("a")).again == 1


@pytest.mark.parametrize(("away", "granted"), [(0, 5), (400, 5), (3000, 5), (5000, 0), (60_000, 5)])
async def test_a_redis_that_nobody_could_reach(server: Server, away: int, granted: int) -> None:
    """Others have used their shares without it, and are on their way to say so; unless they were here."""
    await server("b", want=2, waiting=2)
    await server("a")
    server.now += 1400 if away == 3000 else 4500
    assert (await server("a", away=away, want=5, waiting=5)).granted == granted
    server.now += 3001
    assert (await server("a", want=5 - granted, waiting=5)).granted == 5 - granted


async def test_a_bucket_that_is_new_after_an_outage(server: Server) -> None:
    assert (await server("a", away=2000, want=5, waiting=5)).granted == 0
    server.now += 3001
    assert (await server("a", want=5, waiting=5)).granted == 5


@pytest.mark.slow
class TestLate:
    async def test_a_late_answer_is_asked_for_again(self, redis_server: RedisServer) -> None:
        """What it grants is granted once."""
        prefix = f"late-{random.random()}"
        async with RedisLimiter(redis_server.url, prefix=prefix, timeout=30.0) as limiter:
            link, run = limiter._member._connection, limiter._member._connection._redis.evalsha
            late = 1

            async def evalsha(*args: Any) -> Any:
                nonlocal late
                found = await run(*args)
                if late:
                    late -= 1
                    raise TimeoutError
                return found

            link._redis.evalsha = evalsha
            await spend(limiter, WIDE, 1)
            late = 1
            await spend(limiter, WIDE, 1)
            assert limiter._member._outage == 0
            async with asyncio.timeout(600):
                while next(iter(limiter._member._buckets.values())).busy:  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
            assert limiter.snapshot()[0].windows[1].left == 998

    async def test_twice_is_an_outage(self, redis_server: RedisServer) -> None:
        prefix = f"late-{random.random()}"
        async with RedisLimiter(redis_server.url, prefix=prefix, on_unavailable="fail") as limiter:

            async def evalsha(*_: Any) -> Any:
                raise TimeoutError

            limiter._member._connection._redis.evalsha = evalsha
            limiter._member._connection._reached = True
            with pytest.raises(Unavailable, match="in time"):
                await limiter._member._connection.run("key", {})
            with pytest.raises(Exception, match="does not answer in time"):
                await spend(limiter, WIDE, 1)
