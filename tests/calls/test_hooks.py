"""Hooks: which step is told when, and that nobody else suffers from them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest

from klaviyo_async import Hooks, KlaviyoClient
from klaviyo_async.calls.hooks import Call
from klaviyo_async.errors import (
    APIConnectionError,
    DeadlineExceeded,
    KlaviyoError,
    NotFoundError,
    RateLimitError,
    ServerError,
)
from klaviyo_async.testing import VirtualClock

from ..support import KEY, ScriptedTransport, reply

OK = reply(200, {"data": {"type": "profile", "id": "01G", "attributes": {}}})


class Diary(Hooks):
    """Writes down every step."""

    def __init__(self) -> None:
        self.steps: list[tuple[Any, ...]] = []
        self.calls: set[Call] = set()

    def _note(self, step: str, call: Call, *more: Any) -> None:
        self.calls.add(call)
        self.steps.append((step, call.attempts, *more))

    def on_call(self, call: Call) -> None:
        self._note("call", call)

    def on_wait(self, call: Call, seconds: float) -> None:
        self._note("wait", call, round(seconds, 3))

    def on_attempt(self, call: Call) -> None:
        self._note("attempt", call)

    def on_response(self, call: Call, response: Any, seconds: float) -> None:
        self._note("response", call, response.status, round(seconds, 3))

    def on_failure(self, call: Call, error: BaseException, seconds: float) -> None:
        self._note("failure", call, type(error), round(seconds, 3))

    def on_throttled(self, call: Call, response: Any, retry_after: float | None) -> None:
        self._note("throttled", call, response.status, retry_after)

    def on_retry(self, call: Call, error: KlaviyoError, delay: float) -> None:
        self._note("retry", call, type(error), delay)

    def on_done(self, call: Call, error: BaseException | None, seconds: float) -> None:
        self._note("done", call, error and type(error), round(seconds, 3))


@pytest.fixture
async def clock() -> AsyncIterator[VirtualClock]:
    async with VirtualClock() as made:
        yield made


def client(clock: VirtualClock, *outcomes: Any, **kwargs: Any) -> KlaviyoClient:
    transport = ScriptedTransport(*outcomes)
    made = KlaviyoClient(KEY, clock=clock, transport=transport, **kwargs)
    made._engine.jitter = lambda: 0.5
    return made


async def _slow(_: Any) -> Any:
    await asyncio.sleep(2.0)
    return reply(200, {"data": {"type": "profile", "id": "01G", "attributes": {}}})


async def test_one_call(clock: VirtualClock) -> None:
    diary = Diary()
    async with client(clock, _slow, hooks=diary) as klaviyo:
        await klaviyo.profiles.get_profile("01G")
    assert diary.steps == [
        ("call", 0),
        ("attempt", 1),
        ("response", 1, 200, 2.0),
        ("done", 1, None, 2.0),
    ]


async def test_one_with_everything(clock: VirtualClock) -> None:
    diary = Diary()
    refusal = reply(429, headers={"Retry-After": "3"})
    outcomes = (APIConnectionError("gone", sent=False), reply(502), refusal, _slow)
    async with client(clock, *outcomes, hooks=[diary]) as klaviyo:
        await klaviyo.profiles.get_profile("01G")
    assert diary.steps == [
        ("call", 0),
        ("attempt", 1),
        ("failure", 1, APIConnectionError, 0.0),
        ("retry", 1, APIConnectionError, 0.25),
        ("attempt", 2),
        ("response", 2, 502, 0.0),
        ("retry", 2, ServerError, 0.5),
        ("attempt", 3),
        ("response", 3, 429, 0.0),
        ("throttled", 3, 429, 3.0),
        ("retry", 3, RateLimitError, 3.0),
        ("wait", 3, 3.02),
        ("attempt", 4),
        ("response", 4, 200, 2.0),
        ("done", 4, None, 5.77),
    ]
    assert len(diary.calls) == 1


async def test_how_calls_end(clock: VirtualClock) -> None:
    diary = Diary()
    async with client(clock, reply(404), _slow, hooks=diary) as klaviyo:
        with pytest.raises(NotFoundError):
            await klaviyo.profiles.get_profile("01G")
        with pytest.raises(DeadlineExceeded):
            await klaviyo.profiles.get_profile("01G", options={"deadline": 0.5})
        task = asyncio.ensure_future(klaviyo.profiles.get_profile("01G"))
        await asyncio.sleep(0.25)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert [step for step in diary.steps if step[0] in ("failure", "done")] == [
        ("done", 1, NotFoundError, 0.0),
        ("failure", 1, asyncio.CancelledError, 0.5),
        ("done", 1, DeadlineExceeded, 0.5),
        ("failure", 1, asyncio.CancelledError, 0.25),
        ("done", 1, asyncio.CancelledError, 0.25),
    ]


async def test_what_a_call_tells(clock: VirtualClock) -> None:
    diary = Diary()
    async with client(clock, OK, hooks=diary, quota_owner="shop", lane="bulk") as klaviyo:
        await klaviyo.profiles.get_profile("01G", include=["lists"])
        event: Any = {"metric": {"name": "x"}, "profile": {"id": "1"}}
        await klaviyo.events.create_event(event)
    calls = {call.operation.name: call for call in diary.calls}
    found = calls["get_profile"]
    assert (found.path, found.owner, found.lane) == ("/api/profiles/01G", "shop", "bulk")
    assert found.base == "https://a.klaviyo.com"
    assert found.size is None
    assert (calls["create_event"].size or 0) > 50
    assert KEY not in repr(found)


async def test_one_that_raises_does_not_disturb(clock: VirtualClock, caplog: Any) -> None:
    class Broken(Hooks):
        def on_attempt(self, call: Call) -> None:
            raise ZeroDivisionError

    diary = Diary()
    async with client(clock, OK, hooks=[Broken(), diary]) as klaviyo:
        assert (await klaviyo.profiles.get_profile("01G")).id == "01G"
    assert ("attempt", 1) in diary.steps
    assert "Broken.on_attempt failed" in caplog.text


async def test_of_a_view_and_of_one_call(clock: VirtualClock) -> None:
    first, second, third = Diary(), Diary(), Diary()
    async with client(clock, OK, hooks=first) as klaviyo:
        view = klaviyo.with_options(hooks=second)
        await view.profiles.get_profile("01G", options={"hooks": [third]})
        await view.profiles.get_profile("01G")
        await klaviyo.profiles.get_profile("01G")
    assert [len(diary.calls) for diary in (first, second, third)] == [3, 2, 1]


async def test_pages_are_calls(clock: VirtualClock) -> None:
    diary = Diary()
    more = {"data": [], "links": {"next": "https://a.klaviyo.com/api/lists?page%5Bcursor%5D=b"}}
    async with client(clock, reply(200, more), reply(200, {"data": []}), hooks=diary) as klaviyo:
        assert [found async for found in klaviyo.lists.get_lists()] == []
    assert len(diary.calls) == 2


async def test_keeps_its_own_state(clock: VirtualClock) -> None:
    class Timer(Hooks):
        def on_call(self, call: Call) -> None:
            call.state[self] = clock.monotonic()

        def on_done(self, call: Call, error: BaseException | None, seconds: float) -> None:
            assert clock.monotonic() - call.state[self] == seconds
            done.append(seconds)

    done: list[float] = []
    async with client(clock, _slow, hooks=Timer()) as klaviyo:
        await asyncio.gather(*(klaviyo.profiles.get_profile("01G") for _ in range(5)))
    assert done == [2.0] * 5


async def test_logging_is_one_of_them(clock: VirtualClock, caplog: Any) -> None:
    caplog.set_level(logging.INFO, "klaviyo_async")
    async with client(clock, reply(503), OK) as klaviyo:
        await klaviyo.profiles.get_profile("01G")
    assert [record.getMessage() for record in caplog.records] == [
        "get_profile: 503, attempt 1; again in 0.250 s"
    ]
