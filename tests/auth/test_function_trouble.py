"""Functions that give no key: they raise, hang, give something else; nothing of a key is shown."""

from __future__ import annotations

import asyncio
import gc
import pickle
import threading
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from klaviyo_async import (
    ClientClosed,
    DeadlineExceeded,
    FunctionAuth,
    KeyUnavailable,
    KlaviyoClient,
)
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
    assert "test_what_is_no_key.<locals>" in str(caught.value)
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


@pytest.mark.slow
def test_a_thread_that_is_too_late_for_its_loop(hanging: Callable[[], str]) -> None:
    """Neither the end of the loop waits for it, for ever that is, nor does it fail."""

    tasks = list[Any]()

    async def leave() -> None:
        tasks.append(asyncio.ensure_future(FunctionAuth(hanging).fetch_header()))
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    asyncio.run(leave())
    gc.collect()
