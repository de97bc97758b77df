"""A private key that a function gives: asked for late and once, again after a 401, never shown."""

from __future__ import annotations

import asyncio
import contextvars
import functools
import pickle
import threading
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import (
    AuthenticationError,
    ConfigurationError,
    FunctionAuth,
    HostLimiter,
    KlaviyoAccounts,
    KlaviyoClient,
    LocalLimiter,
    RedisLimiter,
)
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import VirtualClock

from ..support import KEY, ScriptedTransport, Sent, problem, reply

EMPTY: dict[str, Any] = {"data": []}
OLD, NEW = KEY + "old", KEY + "new"


class Rotated:
    """Gives the keys in turn, the last one for ever, and counts how often it was asked."""

    def __init__(self, *keys: Any) -> None:
        self.keys, self.asked = list(keys), 0

    async def __call__(self) -> Any:
        self.asked += 1
        await asyncio.sleep(0.01)
        return self.keys.pop(0) if len(self.keys) > 1 else self.keys[0]


def server(*good: str) -> ScriptedTransport:
    """A transport that knows these keys alone."""

    async def answer(sent: Sent) -> Any:
        await asyncio.sleep(0.01)
        known = sent.headers["authorization"].removeprefix("Klaviyo-API-Key ") in good
        return reply(200, EMPTY) if known else reply(401, problem(401, "not_authenticated"))

    return ScriptedTransport(answer)


async def test_it_is_asked_at_the_first_request_and_once() -> None:
    """Never at construction; not for a request that needs no key; once for 32 that do."""
    keys = Rotated(KEY)
    transport = server(KEY)
    async with (
        VirtualClock() as clock,
        KlaviyoClient(keys, transport=transport, clock=clock) as klaviyo,
    ):
        assert keys.asked == 0
        await asyncio.gather(*(klaviyo.lists.get_lists() for _ in range(32)))
        await klaviyo.lists.get_lists()
    assert keys.asked == 1
    assert len(transport.sent) == 33


async def test_a_function_that_blocks_does_not_block_the_loop() -> None:
    """It runs in a thread of its own, with the context of who asked."""
    user, told = contextvars.ContextVar("user", default=""), threading.Event()
    seen: list[Any] = []

    def vault() -> str:
        seen.extend((user.get(), threading.current_thread().daemon))
        assert told.wait(600)  # set by the loop, which must be free for that
        return KEY

    user.set("ada")
    async with KlaviyoClient(vault, transport=server(KEY)) as klaviyo:
        asyncio.get_running_loop().call_later(0.05, told.set)
        await klaviyo.lists.get_lists()
    assert seen == ["ada", True]


@pytest.mark.parametrize(
    "function",
    [
        lambda: KEY,
        lambda: asyncio.sleep(0, KEY),
        functools.partial(asyncio.sleep, 0, KEY),
        functools.partial(Rotated(KEY)),
        Rotated(KEY).__call__,
    ],
    ids=["function", "gives-a-coroutine", "partial", "partial-of-object", "method"],
)
async def test_kinds_of_functions(function: Callable[[], Any]) -> None:
    async with KlaviyoClient(function, transport=server(KEY)) as klaviyo:
        assert list(await klaviyo.lists.get_lists()) == []


async def test_rotation_under_many_calls() -> None:
    """Each call is repeated once, with a key that was asked for once."""
    keys, transport = Rotated(OLD, NEW), server(NEW)
    async with (
        VirtualClock() as clock,
        KlaviyoClient(keys, transport=transport, clock=clock) as klaviyo,
    ):
        await asyncio.gather(*(klaviyo.lists.get_lists() for _ in range(32)))
        owners = {state.owner for state in klaviyo.limits.snapshot()}
    assert keys.asked == 2
    assert len(transport.sent) <= 64
    assert len(owners) == 1, "the quota was split"
    assert not any(part in owner for owner in owners for part in (OLD, NEW, "pk_"))


async def test_rotation_in_the_sandbox() -> None:
    """Held against a server that has its own idea of keys."""
    keys = Rotated("pk_old", "pk_new")
    async with (
        Sandbox(accounts={"shop": ["pk_new"]}) as sandbox,
        KlaviyoClient(keys, base_url=sandbox.url) as klaviyo,
    ):
        await asyncio.gather(*(klaviyo.lists.get_lists() for _ in range(8)))
    assert keys.asked == 2


async def test_with_the_same_key_the_401_stands() -> None:
    """It is not sent once more, and asked for again in a minute at the earliest."""
    keys, transport = Rotated(OLD), server(NEW)
    async with (
        VirtualClock() as clock,
        KlaviyoClient(keys, transport=transport, clock=clock) as klaviyo,
    ):
        for _ in range(3):
            with pytest.raises(AuthenticationError) as caught:
                await klaviyo.lists.get_lists()
            assert caught.value.attempts == 1
        assert (keys.asked, len(transport.sent)) == (2, 3)
        await clock.advance(60.0)
        keys.keys = [NEW]
        await klaviyo.lists.get_lists()
        assert (keys.asked, len(transport.sent)) == (3, 5)


async def test_many_calls_with_a_key_that_stays_wrong() -> None:
    keys, transport = Rotated(OLD), server(NEW)
    async with (
        VirtualClock() as clock,
        KlaviyoClient(keys, transport=transport, clock=clock) as klaviyo,
    ):
        calls = (klaviyo.lists.get_lists() for _ in range(32))
        found = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(one) for one in found] == [AuthenticationError] * 32
    assert (keys.asked, len(transport.sent)) == (2, 32)


async def test_a_late_401_of_the_old_key() -> None:
    """The key that has come meanwhile is used; nothing is asked."""
    auth = FunctionAuth(Rotated(OLD, NEW))
    old = await auth.fetch_header()
    assert auth.invalidate(old)
    new = await auth.fetch_header()
    assert auth.invalidate(old)
    assert auth.cached_header() == new


async def test_max_age() -> None:
    async with VirtualClock() as clock:
        keys = Rotated(OLD, NEW)
        auth = FunctionAuth(keys, max_age=300, clock=clock)
        transport = server(OLD, NEW)
        async with KlaviyoClient(auth=auth, transport=transport, clock=clock) as klaviyo:
            await klaviyo.lists.get_lists()
            await clock.advance(299)
            await klaviyo.lists.get_lists()
            assert keys.asked == 1
            await clock.advance(2)
            await klaviyo.lists.get_lists()
            assert keys.asked == 2
    assert [one.headers["authorization"][-3:] for one in transport.sent] == ["old", "old", "new"]


def test_the_quota_is_the_accounts() -> None:
    def vault() -> str:
        return KEY

    def owner(**options: Any) -> str:
        return KlaviyoClient(**options)._engine.owner

    assert owner(api_key=vault, company_id="ABC123") == "ABC123"
    assert owner(api_key=vault, company_id="ABC123", quota_owner="shop") == "shop"
    assert owner(api_key=vault).endswith("test_the_quota_is_the_accounts.<locals>.vault")
    assert owner(auth=FunctionAuth(vault, owner="mine"), company_id="ABC123") == "mine"
    assert owner(auth=FunctionAuth(vault), company_id="ABC123") == "ABC123"


def test_a_shared_quota_needs_a_name(tmp_path: Path) -> None:
    """Each process would count for itself."""
    for limiter in (LocalLimiter(), HostLimiter(tmp_path / "quota")):
        with pytest.raises(ConfigurationError, match="company_id or quota_owner"):
            KlaviyoClient(lambda: KEY, limiter=limiter)
        KlaviyoClient(lambda: KEY, limiter=limiter, company_id="ABC123")
        KlaviyoClient(lambda: KEY, limiter=limiter, quota_owner="shop")
        KlaviyoClient(auth=FunctionAuth(lambda: KEY, owner="shop"), limiter=limiter)


@pytest.mark.parametrize("kind", ["host", "redis"])
async def test_rotation_with_a_shared_limiter(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """The bucket of before the rotation goes on, whoever counts."""
    limiter: Any
    if kind == "host":
        limiter = HostLimiter(tmp_path / "quota")
    else:
        # A busy machine is no outage, in which it would go on without Redis.
        url = request.getfixturevalue("redis_server").url
        limiter = RedisLimiter(url, prefix=uuid.uuid4().hex, timeout=600.0)
    rotated = Rotated(OLD, NEW)
    how: dict[str, Any] = {"limiter": limiter, "company_id": "ABC123"}
    async with (
        KlaviyoClient(rotated, transport=server(NEW), **how) as klaviyo,
        KlaviyoClient(KEY, transport=server(KEY), **how) as other,
    ):
        await other.profiles.get_profiles()
        await klaviyo.profiles.get_profiles()
        states = other.limits.snapshot()
    await limiter.aclose() if kind == "redis" else limiter.close()
    assert rotated.asked == 2
    assert [(state.owner, state.windows[-1].left) for state in states] == [("ABC123", 747)]


async def test_of_many_accounts() -> None:
    """A function for each; the quota is the account's."""
    functions = {"one": Rotated(OLD, NEW), "two": Rotated(KEY)}
    async with KlaviyoAccounts(keys=functions.get, transport=server(NEW, KEY)) as accounts:
        for name in functions:
            await accounts[name].lists.get_lists()
        assert accounts["one"]._engine.owner == "account:one"
    assert [each.asked for each in functions.values()] == [2, 1]


@pytest.mark.parametrize(
    "options",
    [
        {"function": "pk_text"},
        {"owner": ""},
        {"owner": 3},
        {"max_age": 0},
        {"max_age": "300"},
        {"timeout": -1},
    ],
)
def test_arguments(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        FunctionAuth(**{"function": lambda: KEY, **options})


async def test_it_shows_nothing() -> None:
    auth = FunctionAuth(Rotated(KEY))
    await auth.fetch_header()
    klaviyo = KlaviyoClient(auth=auth)
    assert "private key" in repr(klaviyo)
    assert "pk_" not in f"{auth!r} {klaviyo!r} {auth.__class__.__slots__}"
    with pytest.raises(TypeError, match="not to be pickled"):
        pickle.dumps(auth)
