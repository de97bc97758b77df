"""A private key that a function gives: asked for late and once, again after a 401, never shown."""

from __future__ import annotations

import asyncio
import contextvars
import functools
import gc
import pickle
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import (
    AuthenticationError,
    ClientClosed,
    ConfigurationError,
    DeadlineExceeded,
    FunctionAuth,
    HostLimiter,
    KeyUnavailable,
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
        assert told.wait(30)  # set by the loop, which must be free for that
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


class Unprintable:
    def __str__(self) -> str:
        raise AssertionError


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (None, "must be a string, not NoneType"),
        (KEY.encode(), "must be a string, not bytes"),
        (f"{KEY}\n", "blanks or line ends"),
        (f"{KEY[:9]}\r\nx: {KEY}", "holds"),
        ("", "is empty"),
        ("AbC123", "company id"),
        (Unprintable(), "not Unprintable"),
        ([KEY], "not list"),
    ],
)
@pytest.mark.parametrize("threaded", [False, True])
async def test_what_is_no_key(given: Any, text: str, threaded: bool) -> None:
    async def vault() -> Any:
        return given

    function: Any = (lambda: given) if threaded else vault
    transport = server(KEY)
    async with KlaviyoClient(function, transport=transport) as klaviyo:
        with pytest.raises(KeyUnavailable, match=text) as caught:
            await klaviyo.lists.get_lists()
    assert caught.value.operation == "get_lists"
    assert "test_function.test_what_is_no_key.<locals>" in str(caught.value)
    assert KEY[:9] not in "".join(traceback.format_exception(caught.value))
    assert KEY[:9] not in repr(vars(caught.value))
    assert not transport.sent
    assert type(pickle.loads(pickle.dumps(caught.value))) is KeyUnavailable


@pytest.mark.parametrize("threaded", [False, True])
@pytest.mark.parametrize("error", [OSError("no route"), StopIteration(), SystemExit(3)])
async def test_a_function_that_raises(error: BaseException, threaded: bool) -> None:
    """The error names the function, and says what it raised; the next call asks again."""
    failing = True

    def vault() -> str:
        if failing:
            raise error
        return KEY

    async def coroutine() -> str:
        return vault()

    if not threaded and isinstance(error, SystemExit):
        pytest.skip("ends the program, as everywhere in asyncio")
    async with KlaviyoClient(vault if threaded else coroutine, transport=server(KEY)) as klaviyo:
        with pytest.raises(KeyUnavailable, match=r"<locals>\.(vault|coroutine) raised") as caught:
            await klaviyo.lists.get_lists()
        assert caught.value.__cause__ is not None
        if isinstance(error, OSError):
            assert caught.value.__cause__ is error
        failing = False
        await klaviyo.lists.get_lists()


async def test_an_error_that_shows_a_key() -> None:
    """It is left out, however deep the key is in it."""

    async def vault() -> str:
        keys: dict[str, str] = {}
        try:
            return keys[KEY]
        except KeyError as error:
            raise ExceptionGroup("several", [ValueError("bad"), OSError(1, "x")]) from error

    async with KlaviyoClient(vault, transport=server(KEY)) as klaviyo:
        with pytest.raises(KeyUnavailable, match="ExceptionGroup") as caught:
            await klaviyo.lists.get_lists()
    assert KEY not in "".join(traceback.format_exception(caught.value))


async def test_one_failure_is_told_to_all_who_wait() -> None:
    asked = 0

    async def vault() -> str:
        nonlocal asked
        asked += 1
        await asyncio.sleep(0.01)
        raise OSError("down")

    async with KlaviyoClient(vault, transport=server(KEY)) as klaviyo:
        calls = (klaviyo.lists.get_lists() for _ in range(3))
        found = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(one) for one in found] == [KeyUnavailable] * 3
    assert len(set(map(id, found))) == 3, "each call has an error of its own"
    assert asked == 1


async def test_a_failure_after_a_401() -> None:
    """What the function fails with is told, not that the old key is refused."""
    keys = iter([OLD])

    async with KlaviyoClient(lambda: next(keys), transport=server(NEW)) as klaviyo:
        with pytest.raises(KeyUnavailable, match="raised"):
            await klaviyo.lists.get_lists()


@pytest.fixture
def hanging() -> Iterator[Callable[[], str]]:
    free = threading.Event()

    def vault() -> str:
        free.wait()
        return KEY

    yield vault
    free.set()


async def test_a_function_that_hangs(hanging: Callable[[], str]) -> None:
    async with (
        VirtualClock() as clock,
        KlaviyoClient(hanging, transport=server(KEY), clock=clock) as klaviyo,
    ):
        with pytest.raises(KeyUnavailable, match="vault gave no key within 30 s"):
            await klaviyo.lists.get_lists()
        assert clock.monotonic() == 30.0


async def test_deadline_and_cancellation(hanging: Callable[[], str]) -> None:
    """A coroutine that nobody waits for any more is cancelled; those who wait on go on waiting."""
    ended: list[str] = []

    async def vault() -> str:
        try:
            await asyncio.sleep(10)
        finally:
            ended.append("cancelled" if asyncio.current_task().cancelling() else "done")  # type: ignore[union-attr]
        return KEY

    async with VirtualClock() as clock:
        for function in (hanging, vault):
            async with KlaviyoClient(function, transport=server(KEY), clock=clock) as klaviyo:
                with pytest.raises(DeadlineExceeded):
                    await klaviyo.lists.get_lists(options={"deadline": 2.0})
            await asyncio.sleep(0)
        assert ended == ["cancelled"]
        async with KlaviyoClient(vault, transport=server(KEY), clock=clock) as klaviyo:
            one = asyncio.ensure_future(klaviyo.profiles.get_profile("01G"))
            other = asyncio.ensure_future(klaviyo.accounts.get_accounts())
            await clock.advance(1)
            one.cancel()
            await other
    assert ended == ["cancelled", "done"]
    assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []


async def test_closing_ends_the_wait() -> None:
    async def vault() -> str:
        await asyncio.Event().wait()
        return KEY

    klaviyo = KlaviyoClient(vault, transport=server(KEY))
    call = asyncio.ensure_future(klaviyo.accounts.get_accounts())
    await asyncio.sleep(0.01)
    await klaviyo.aclose()
    with pytest.raises(ClientClosed):
        await call
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_function_that_is_cancelled_by_itself() -> None:
    """Nobody has cancelled the call, so it is not a cancelled one."""

    async def vault() -> str:
        raise asyncio.CancelledError

    async with KlaviyoClient(vault, transport=server(KEY)) as klaviyo:
        with pytest.raises(KeyUnavailable, match="was cancelled"):
            await klaviyo.lists.get_lists()


def test_of_several_loops() -> None:
    """One after another, and one that ended in the middle of asking."""
    auth = FunctionAuth(Rotated(KEY))

    tasks = list[Any]()

    async def leave() -> None:
        tasks.append(asyncio.ensure_future(auth.fetch_header()))
        await asyncio.sleep(0)

    asyncio.run(leave())
    assert asyncio.run(auth.fetch_header()).endswith(KEY)
    assert not auth._fetches


def test_a_thread_that_is_too_late_for_its_loop(hanging: Callable[[], str]) -> None:
    """Neither the end of the loop waits for it, nor does it fail."""

    tasks = list[Any]()

    async def leave() -> None:
        tasks.append(asyncio.ensure_future(FunctionAuth(hanging).fetch_header()))
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    began = time.monotonic()
    asyncio.run(leave())
    assert time.monotonic() - began < 20
    gc.collect()


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
        limiter = RedisLimiter(request.getfixturevalue("redis_server").url)
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
