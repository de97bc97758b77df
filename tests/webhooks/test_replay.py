"""What came before is not taken again, and what was not handled is."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisConnectionError

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.testing import VirtualClock
from klaviyo_async.webhooks import (
    Claim,
    MemoryReplayGuard,
    RedisReplayGuard,
    ReplayGuard,
    ReplayGuardFailed,
    SQLiteReplayGuard,
    WebhookInProgress,
    WebhookReplayed,
    WebhookVerifier,
)

from ..redis_server import RedisServer
from .helpers import NOW, OLD, SECRET, document, encoded, entry, iso, legacy, system

BODY = encoded(document())


class Recorder(MemoryReplayGuard):
    """A guard that notes what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, str, float]] = []

    async def claim(self, key: str, holder: str, seconds: float) -> Claim:
        self.asked.append(("claim", key, seconds))
        return "claimed"

    async def renew(self, key: str, holder: str, seconds: float) -> None:
        self.asked.append(("renew", key, seconds))

    async def confirm(self, key: str, seconds: float) -> None:
        self.asked.append(("confirm", key, seconds))

    async def release(self, key: str, holder: str) -> None:
        self.asked.append(("release", key, 0))


def verifier(guard: ReplayGuard | None, clock: VirtualClock, **options: Any) -> WebhookVerifier:
    return WebhookVerifier(options.pop("secrets", SECRET), guard=guard, clock=clock, **options)


async def handle(receiver: WebhookVerifier, body: bytes, headers: Any) -> str:
    """Handle a delivery in no time; returns its key."""
    async with receiver.receiving(body, headers) as delivery:
        return delivery.key


async def test_the_same_delivery_twice() -> None:
    clock = VirtualClock(wall=NOW)
    receiver = verifier(MemoryReplayGuard(clock=clock), clock, secrets=[SECRET, OLD])
    await handle(receiver, BODY, system(BODY))
    loud = system(BODY)
    loud["Klaviyo-Signature"] = loud["Klaviyo-Signature"].upper()
    for headers in (system(BODY), loud, system(BODY, OLD)):
        with pytest.raises(WebhookReplayed) as caught:
            await handle(receiver, BODY, headers)
        assert caught.value.check == "replay"
    other = encoded(document(entry(id_="E2")))
    assert await handle(receiver, other, system(other))


async def test_remembered_for_as_long_as_its_age_would_pass() -> None:
    clock = VirtualClock(wall=NOW)
    receiver = verifier(MemoryReplayGuard(clock=clock), clock)
    ahead = encoded(document(at=iso(NOW + 300)))
    await handle(receiver, ahead, system(ahead))
    clock.advance_now(600)
    with pytest.raises(WebhookReplayed):
        await handle(receiver, ahead, system(ahead))


async def test_how_long_a_guard_is_told_to_remember() -> None:
    clock, guard = VirtualClock(wall=NOW), Recorder()
    await handle(verifier(guard, clock), BODY, system(BODY))
    await handle(verifier(guard, clock, tolerance=None), BODY, system(BODY))
    await handle(verifier(guard, clock, scheme="legacy"), b"{}", legacy(b"{}"))
    await handle(verifier(guard, clock, guard_ttl=7, claim_seconds=5), BODY, system(BODY))
    asked = [(what, seconds) for what, _, seconds in guard.asked]
    assert asked[0::2] == [("claim", 30.0)] * 3 + [("claim", 5)]
    assert asked[1::2] == [("confirm", each) for each in (360.0, 172800.0, 172800.0, 7)]
    with pytest.raises(ConfigurationError, match="claim_seconds"):
        verifier(guard, clock, claim_seconds=0)


async def test_what_is_refused_is_not_claimed() -> None:
    clock, guard = VirtualClock(wall=NOW), Recorder()
    with pytest.raises(Exception, match="signature"):
        await handle(verifier(guard, clock), BODY, system(BODY, "another"))
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
        await handle(receiver, BODY, system(BODY))


async def test_while_it_is_handled_nobody_else_handles_it() -> None:
    clock = VirtualClock(wall=NOW)
    receiver = verifier(MemoryReplayGuard(clock=clock), clock)
    async with clock, receiver.receiving(BODY, system(BODY)):
        for _ in range(8):  # four times as long as the claim lasts
            await clock.advance(15)
            with pytest.raises(WebhookInProgress) as caught:
                await handle(verifier(receiver._guard, VirtualClock(wall=NOW)), BODY, system(BODY))
            assert caught.value.check == "in_progress"
    with pytest.raises(WebhookReplayed):
        await handle(verifier(receiver._guard, VirtualClock(wall=NOW)), BODY, system(BODY))


async def test_a_handler_that_is_cancelled_releases_its_claim() -> None:
    clock = VirtualClock(wall=NOW)
    guard = MemoryReplayGuard(clock=clock)
    receiver = verifier(guard, clock)
    begun = asyncio.Event()

    async def work() -> None:
        async with receiver.receiving(BODY, system(BODY)):
            begun.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(work())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert len(guard) == 0
    assert len(asyncio.all_tasks()) == 1, "nothing renews it any more"


@pytest.mark.parametrize("what", ["release", "confirm", "renew"])
async def test_a_guard_that_fails_later_hides_no_error(
    what: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: Any) -> None:
        raise OSError("redis://user:password@host")

    guard, clock = Recorder(), VirtualClock(wall=NOW)
    monkeypatch.setattr(guard, what, broken)
    if what == "release":
        with pytest.raises(ValueError, match="the handler's"):
            async with verifier(guard, clock).receiving(BODY, system(BODY)):
                raise ValueError("the handler's")
    else:
        async with clock, verifier(guard, clock).receiving(BODY, system(BODY)):
            await clock.advance(11)
    assert f"failed to {what} a claim: OSError" in caplog.text
    assert "password" not in caplog.text


async def test_a_guard_that_hangs_holds_no_handler_up(caplog: pytest.LogCaptureFixture) -> None:
    ended = asyncio.Event()

    class Hanging(Recorder):
        async def confirm(self, key: str, seconds: float) -> None:
            try:
                await asyncio.Event().wait()
            finally:
                ended.set()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("klaviyo_async.webhooks.claims._ENDING_SECONDS", 0.01)
        await handle(verifier(Hanging(), VirtualClock(wall=NOW)), BODY, system(BODY))
    assert "did not confirm a claim" in caplog.text
    await asyncio.wait_for(ended.wait(), 60)  # and is not left waiting for ever


async def test_without_a_guard_nothing_is_remembered() -> None:
    receiver = verifier(None, VirtualClock(wall=NOW))
    first, second = [await handle(receiver, BODY, system(BODY)) for _ in range(2)]
    assert first == second


# --- what all guards do


class Bench:
    """Guards of one kind that share what they remember."""

    def __init__(self, kind: str, folder: Path, redis: Redis | None) -> None:
        self.kind = kind
        self.clock = VirtualClock()
        self._folder = folder
        self._redis = redis
        self._memory = MemoryReplayGuard(clock=self.clock)
        self._files: list[SQLiteReplayGuard] = []

    def guard(self) -> ReplayGuard:
        if self.kind == "memory":
            return self._memory
        if self.kind == "redis":
            return RedisReplayGuard(self._redis)
        made = SQLiteReplayGuard(self._folder / "guard.db", clock=self.clock)
        self._files.append(made)
        return made

    async def expire(self, key: str, seconds: float) -> None:
        """Let time pass."""
        if self._redis is not None:  # its clock is its own
            left = await self._redis.pttl(f"klaviyo:webhook:{key}")
            if left > 0:
                await self._redis.pexpire(
                    f"klaviyo:webhook:{key}", max(0, left - round(seconds * 1000))
                )
        self.clock.advance_now(seconds)

    async def aclose(self) -> None:
        for file in self._files:
            await file.aclose()


@pytest.fixture(params=["memory", "sqlite", "redis"])
async def bench(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Bench]:
    redis = None
    if request.param == "redis":
        redis = Redis.from_url(request.getfixturevalue("redis_server").url)
        await redis.flushall()
    made = Bench(request.param, tmp_path, redis)
    yield made
    await made.aclose()
    if redis is not None:
        await redis.aclose()


async def test_a_claim_is_confirmed(bench: Bench) -> None:
    one, two = bench.guard(), bench.guard()
    assert await one.claim("a", "h1", 30) == "claimed"
    assert await two.claim("a", "h2", 30) == "in_progress"
    await one.confirm("a", 600)
    assert await two.claim("a", "h2", 30) == "done"
    await two.release("a", "h2")
    await one.release("a", "h1")
    assert await two.claim("a", "h3", 30) == "done", "what was confirmed cannot be released"
    await bench.expire("a", 599)
    assert await two.claim("a", "h3", 30) == "done"
    await bench.expire("a", 2)
    assert await two.claim("a", "h3", 30) == "claimed"


async def test_a_claim_is_released_by_its_holder_alone(bench: Bench) -> None:
    one, two = bench.guard(), bench.guard()
    assert await one.claim("a", "h1", 30) == "claimed"
    await two.release("a", "h2")
    assert await two.claim("a", "h2", 30) == "in_progress"
    await one.release("a", "h1")
    await one.release("a", "h1")
    assert await two.claim("a", "h2", 30) == "claimed"


async def test_the_claim_of_one_that_died_expires(bench: Bench) -> None:
    one, two = bench.guard(), bench.guard()
    assert await one.claim("a", "h1", 30) == "claimed"
    await bench.expire("a", 20)
    await one.renew("a", "h1", 30)
    await two.renew("a", "h2", 3000)
    await bench.expire("a", 29)
    assert await two.claim("a", "h2", 30) == "in_progress"
    await bench.expire("a", 2)
    assert await two.claim("a", "h2", 30) == "claimed"


async def test_one_of_many_at_once(bench: Bench) -> None:
    guards = [bench.guard() for _ in range(4)]
    got = await asyncio.gather(
        *(guard.claim("a", f"h{n}", 30) for n, guard in enumerate(guards * 10))
    )
    assert sorted(got) == ["claimed"] + ["in_progress"] * 39


# --- in memory


async def test_memory_is_bounded() -> None:
    clock = VirtualClock()
    guard = MemoryReplayGuard(capacity=3, clock=clock)
    for key in "abcd":
        assert await guard.claim(key, "h", 10) == "claimed"
    assert len(guard) == 3
    assert [await guard.claim(key, "i", 10) for key in "bcd"] == ["in_progress"] * 3
    clock.advance_now(10)
    assert await guard.claim("e", "h", 10) == "claimed"
    assert len(guard) == 1
    assert repr(guard) == "<MemoryReplayGuard 1 of 3>"
    with pytest.raises(ConfigurationError):
        MemoryReplayGuard(capacity=0)


# --- in a file


@pytest.mark.slow
async def test_a_file_outlives_its_process(tmp_path: Path) -> None:
    path = tmp_path / "guard.db"
    async with SQLiteReplayGuard(path) as guard:
        assert await guard.claim("a", "h", 30) == "claimed"
        await guard.confirm("a", 600)
        assert repr(guard) == f"<SQLiteReplayGuard {path}>"
    assert path.stat().st_mode & 0o777 == 0o600
    async with SQLiteReplayGuard(path) as guard:
        assert await guard.claim("a", "h", 30) == "done"


async def test_a_file_forgets_what_has_expired(tmp_path: Path) -> None:
    clock = VirtualClock()
    async with SQLiteReplayGuard(tmp_path / "guard.db", clock=clock) as guard:
        for n in range(20):
            await guard.confirm(str(n), 60)
        clock.advance_now(61)
        await guard.claim("a", "h", 30)
    with sqlite3.connect(tmp_path / "guard.db") as base:
        assert base.execute("SELECT key FROM klaviyo_deliveries").fetchall() == [("a",)]
    base.close()


async def test_a_file_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("something else " * 100)
    async with SQLiteReplayGuard(tmp_path / "text") as guard:
        with pytest.raises(ConfigurationError, match="no file of a replay guard"):
            await guard.claim("a", "h", 30)
    async with SQLiteReplayGuard(tmp_path / "nowhere" / "guard.db") as guard:
        with pytest.raises(ReplayGuardFailed, match="No such file"):
            await guard.claim("a", "h", 30)


# --- Redis


async def test_keys_in_redis(redis_server: RedisServer) -> None:
    redis = Redis.from_url(redis_server.url, decode_responses=True)
    await redis.flushall()
    guard = RedisReplayGuard(redis)
    assert await guard.claim("a", "h", 60) == "claimed"
    assert await redis.keys() == ["klaviyo:webhook:a"]
    assert 59_000 < await redis.pttl("klaviyo:webhook:a") <= 60_000
    assert await RedisReplayGuard(redis, prefix="other:").claim("a", "h", 60) == "claimed"
    await guard.confirm("a", 60)
    assert await guard.claim("a", "h", 60) == "done", "whatever the client decodes"
    await redis.aclose()


class BrokenRedis:
    """A client without a server."""

    async def set(self, *args: Any, **options: Any) -> None:
        raise RedisConnectionError("redis://user:password@host")

    async def eval(self, *args: Any) -> None:
        await self.set()


async def test_a_redis_that_does_not_answer(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    accepting = RedisReplayGuard(BrokenRedis(), on_error="accept")
    assert await accepting.claim("a", "h", 60) == "claimed"
    guard = RedisReplayGuard(BrokenRedis())
    for work in (
        guard.claim("a", "h", 60),
        guard.renew("a", "h", 60),
        guard.confirm("a", 60),
        guard.release("a", "h"),
    ):
        with pytest.raises(ReplayGuardFailed) as caught:
            await work
        assert caught.value.check == "guard"
        assert caught.value.__context__ is None
        assert "password" not in str(caught.value)
    assert "ConnectionError" in caplog.text
    assert "password" not in caplog.text
    with pytest.raises(ConfigurationError):
        RedisReplayGuard(BrokenRedis(), on_error="ignore")  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="from_url"):
        RedisReplayGuard("redis://localhost/0")
