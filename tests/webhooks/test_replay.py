"""What came before is not taken again."""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisConnectionError

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.testing import VirtualClock
from klaviyo_async.webhooks import (
    MemoryReplayGuard,
    RedisReplayGuard,
    ReplayGuard,
    ReplayGuardFailed,
    WebhookReplayed,
    WebhookVerifier,
)

from .helpers import NOW, OLD, SECRET, document, encoded, entry, iso, legacy, system

BODY = encoded(document())


class Recorder:
    """A guard that notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, float]] = []
        self.forgotten: list[str] = []

    async def seen(self, key: str, ttl: float) -> bool:
        self.asked.append((key, ttl))
        return False

    async def forget(self, key: str) -> None:
        self.forgotten.append(key)


def verifier(guard: ReplayGuard | None, clock: VirtualClock, **options: Any) -> WebhookVerifier:
    return WebhookVerifier(options.pop("secrets", SECRET), guard=guard, clock=clock, **options)


async def test_the_same_delivery_twice() -> None:
    clock = VirtualClock(wall=NOW)
    receiver = verifier(MemoryReplayGuard(clock=clock), clock, secrets=[SECRET, OLD])
    await receiver.receive(BODY, system(BODY))
    loud = system(BODY)
    loud["Klaviyo-Signature"] = loud["Klaviyo-Signature"].upper()
    for headers in (system(BODY), loud, system(BODY, OLD)):
        with pytest.raises(WebhookReplayed) as caught:
            await receiver.receive(BODY, headers)
        assert caught.value.check == "replay"
    other = encoded(document(entry(id_="E2")))
    assert await receiver.receive(other, system(other))


async def test_remembered_for_as_long_as_its_age_would_pass() -> None:
    clock = VirtualClock(wall=NOW)
    guard = MemoryReplayGuard(clock=clock)
    receiver = verifier(guard, clock)
    ahead = encoded(document(at=iso(NOW + 300)))
    await receiver.receive(ahead, system(ahead))
    clock.advance_now(600)
    with pytest.raises(WebhookReplayed):
        await receiver.receive(ahead, system(ahead))


async def test_how_long_a_guard_is_told_to_remember() -> None:
    clock, guard = VirtualClock(wall=NOW), Recorder()
    await verifier(guard, clock).receive(BODY, system(BODY))
    await verifier(guard, clock, tolerance=None).receive(BODY, system(BODY))
    await verifier(guard, clock, scheme="legacy").receive(b"{}", legacy(b"{}"))
    await verifier(guard, clock, guard_ttl=7).receive(BODY, system(BODY))
    assert [ttl for _, ttl in guard.asked] == [360.0, 172800.0, 172800.0, 7]


async def test_what_is_refused_is_not_remembered() -> None:
    clock, guard = VirtualClock(wall=NOW), Recorder()
    with pytest.raises(Exception, match="signature"):
        await verifier(guard, clock).receive(BODY, system(BODY, "another"))
    assert guard.asked == []


async def test_a_delivery_that_could_not_be_handled_is_taken_again() -> None:
    clock = VirtualClock(wall=NOW)
    receiver = verifier(MemoryReplayGuard(clock=clock), clock)
    for error in (ValueError, asyncio.CancelledError):
        with pytest.raises(error):
            async with receiver.receiving(BODY, system(BODY)):
                raise error
    async with receiver.receiving(BODY, system(BODY)) as delivery:
        assert delivery.events
    with pytest.raises(WebhookReplayed):
        async with receiver.receiving(BODY, system(BODY)):
            pytest.fail("it was handled twice")


async def test_a_guard_that_cannot_forget_hides_no_error(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Recorder):
        async def forget(self, key: str) -> None:
            raise OSError("redis://user:password@host")

    with pytest.raises(ValueError, match="the handler's"):
        async with verifier(Broken(), VirtualClock(wall=NOW)).receiving(BODY, system(BODY)):
            raise ValueError("the handler's")
    assert "OSError" in caplog.text
    assert "password" not in caplog.text


async def test_without_a_guard_nothing_is_remembered() -> None:
    receiver = verifier(None, VirtualClock(wall=NOW))
    first, second = [await receiver.receive(BODY, system(BODY)) for _ in range(2)]
    assert first.key == second.key
    await receiver.forget(first)


# --- in memory


async def test_a_key_expires() -> None:
    clock = VirtualClock()
    guard = MemoryReplayGuard(clock=clock)
    assert [await guard.seen("a", 10) for _ in range(2)] == [False, True]
    clock.advance_now(9.5)
    assert await guard.seen("a", 10)
    clock.advance_now(0.5)
    assert not await guard.seen("a", 10)
    await guard.forget("a")
    await guard.forget("a")
    assert not await guard.seen("a", 10)


async def test_memory_is_bounded() -> None:
    clock = VirtualClock()
    guard = MemoryReplayGuard(capacity=3, clock=clock)
    for key in "abcd":
        assert not await guard.seen(key, 10)
    assert len(guard) == 3
    assert [await guard.seen(key, 10) for key in "bcd"] == [True] * 3
    clock.advance_now(10)
    assert not await guard.seen("e", 10)
    assert len(guard) == 1
    assert repr(guard) == "<MemoryReplayGuard 1 of 3>"
    with pytest.raises(ConfigurationError):
        MemoryReplayGuard(capacity=0)


async def test_one_of_many_at_once() -> None:
    guard = MemoryReplayGuard()
    seen = await asyncio.gather(*(guard.seen("a", 10) for _ in range(50)))
    assert sorted(seen) == [False] + [True] * 49


# --- Redis


@pytest.fixture
async def redis(tmp_path: Path) -> AsyncIterator[Redis]:
    """A Redis of this test alone."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("there is no redis-server")
    socket = tmp_path / "redis.sock"
    process = await asyncio.create_subprocess_exec(
        program,
        *("--port", "0", "--unixsocket", str(socket), "--save", "", "--dir", str(tmp_path)),
        stdout=asyncio.subprocess.DEVNULL,
    )
    client = Redis(unix_socket_path=str(socket))
    try:
        async with asyncio.timeout(600):
            while True:
                try:
                    await client.ping()
                    break
                except RedisConnectionError:
                    await asyncio.sleep(0.01)
        yield client
    finally:
        await client.aclose()
        process.terminate()
        await process.wait()


async def test_redis_remembers(redis: Redis) -> None:
    guards = [RedisReplayGuard(redis), RedisReplayGuard(redis)]
    seen = await asyncio.gather(*(guard.seen("a", 60) for guard in guards * 10))
    assert sorted(seen) == [False] + [True] * 19
    assert await redis.keys() == [b"klaviyo-async:webhook:a"]
    assert 59_000 < await redis.pttl("klaviyo-async:webhook:a") <= 60_000
    assert not await RedisReplayGuard(redis, prefix="other:").seen("a", 60)
    await guards[0].forget("a")
    assert not await guards[1].seen("a", 60)


class BrokenRedis:
    """A client without a server."""

    async def set(self, *args: Any, **options: Any) -> None:
        raise RedisConnectionError("redis://user:password@host")


async def test_a_redis_that_does_not_answer(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    assert not await RedisReplayGuard(BrokenRedis(), on_error="accept").seen("a", 60)
    with pytest.raises(ReplayGuardFailed) as caught:
        await RedisReplayGuard(BrokenRedis()).seen("a", 60)
    assert caught.value.check == "guard"
    assert caught.value.__context__ is None
    assert "ConnectionError" in caplog.text
    assert "password" not in caplog.text
    with pytest.raises(ConfigurationError):
        RedisReplayGuard(BrokenRedis(), on_error="ignore")  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="from_url"):
        RedisReplayGuard("redis://localhost/0")
