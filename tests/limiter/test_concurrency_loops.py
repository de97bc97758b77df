"""`max_concurrency` in several event loops and threads: one bound for all, and none holds up others."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.errors import ClientClosed
from klaviyo_async.limiter.concurrency import ConcurrencyLimiter
from klaviyo_async.limiter.local import LocalLimiter

from ..support import KEY, ScriptedTransport, Sent, reply
from .concurrency import PROFILE, idle
from .loop_threads import Loop
from .simulation import operation

FAST = operation("100000/s", "1000000/m", name="get_fast")


@pytest.fixture
def loops() -> Iterator[list[Loop]]:
    made = [Loop(), Loop()]
    yield made
    for loop in made:
        if not loop.loop.is_closed():
            if not loop.thread.is_alive():
                loop.go()
            loop.close()


def bounded(most: Any = 1) -> ConcurrencyLimiter:
    return ConcurrencyLimiter(LocalLimiter(), most)


def taken(limiter: ConcurrencyLimiter) -> Any:
    permit = limiter.acquire_nowait("account", FAST)
    assert permit is not None
    return permit


def counts(limiter: ConcurrencyLimiter) -> tuple[int, int]:
    [state] = limiter.states()
    return state.active, state.waiting


def in_its_loop(loop: Loop, act: Any, *arguments: Any) -> None:
    """Call a function in a loop's thread, and wait until it has been."""

    async def call() -> None:
        act(*arguments)

    asyncio.run_coroutine_threadsafe(call(), loop.loop).result(600)


def test_a_slot_that_comes_free_wakes_another_loop(loops: list[Loop]) -> None:
    limiter = bounded()
    first = taken(limiter)
    tasks = [loop.begin(limiter, FAST) for loop in loops]
    assert counts(limiter) == (1, 2)
    limiter.release(first)
    second = loops[0].result(tasks[0])
    assert not tasks[1].done()
    in_its_loop(loops[0], limiter.release, second)
    limiter.release(loops[1].result(tasks[1]))
    assert counts(limiter) == (0, 0)


def test_a_loop_that_rests_holds_up_nobody_and_keeps_its_place(loops: list[Loop]) -> None:
    limiter, (resting, other) = bounded(), loops
    first = taken(limiter)
    task = resting.begin(limiter, FAST)
    resting.rest()
    later = other.begin(limiter, FAST)
    limiter.release(first)  # the one that rests comes first, and is passed over
    permit = other.result(later)
    assert counts(limiter) == (1, 1)
    resting.go()
    in_its_loop(resting, lambda: None)  # it has looked, and queues again
    third = other.begin(limiter, FAST)
    limiter.release(permit)
    again = resting.result(task)
    assert not third.done(), "who was passed over goes first"
    limiter.release(again)
    limiter.release(other.result(third))
    assert counts(limiter) == (0, 0)


@pytest.mark.slow
def test_a_slot_on_its_way_to_a_loop_that_stops_comes_back(loops: list[Loop]) -> None:
    limiter, (stopping, other) = bounded(), loops
    first = taken(limiter)
    task = stopping.begin(limiter, FAST)
    later = other.begin(limiter, FAST)
    busy, stop = threading.Event(), threading.Event()

    def block() -> None:
        stopping.loop.stop()
        busy.set()
        stop.wait()

    stopping.loop.call_soon_threadsafe(block)
    busy.wait()
    limiter.release(first)  # given to a loop that will not look at it any more
    assert counts(limiter) == (1, 1)
    stop.set()
    stopping.thread.join()
    # Nothing else happens: the other loop looks by itself.
    limiter.release(other.result(later))
    stopping.go()
    limiter.release(stopping.result(task))
    assert counts(limiter) == (0, 0)


@pytest.mark.slow
def test_what_a_closed_loop_held_is_free(loops: list[Loop]) -> None:
    limiter, (closing, other) = bounded(2), loops
    held, kept = closing.result(closing.begin(limiter, FAST)), taken(limiter)
    left = closing.begin(limiter, FAST)
    left._log_destroy_pending = False
    later = other.begin(limiter, FAST)
    closing.close()
    permit = other.result(later)
    limiter.release(held)  # too late to count
    assert counts(limiter)[0] == 2
    limiter.release(permit)
    limiter.release(kept)
    assert counts(limiter)[0] == 0


def test_what_the_loop_before_left_behind() -> None:
    """As with `run_until_complete` and `close`, a loop for each call."""
    limiter, permits = bounded(), []
    for _ in range(3):
        loop = asyncio.new_event_loop()
        permits.append(loop.run_until_complete(limiter.acquire("account", FAST)))
        loop.close()
    assert counts(limiter) == (1, 0)
    assert len(limiter._held) == 1


def test_cancelled_in_another_loop(loops: list[Loop]) -> None:
    limiter, loop = bounded(), loops[0]
    first = taken(limiter)
    for _ in range(50):
        task = loop.begin(limiter, FAST)
        loop.loop.call_soon_threadsafe(task.cancel)
        limiter.release(first)  # maybe given, maybe cancelled before
        asyncio.run_coroutine_threadsafe(asyncio.wait([task]), loop.loop).result(600)
        if not task.cancelled():
            limiter.release(task.result())
        in_its_loop(loop, lambda: None)
        assert counts(limiter) == (0, 0)
        first = taken(limiter)


def test_closing_tells_calls_in_other_loops(loops: list[Loop]) -> None:
    limiter = bounded()
    permit = taken(limiter)
    tasks = [loop.begin(limiter, FAST) for loop in loops]
    limiter.close()
    for loop, task in zip(loops, tasks, strict=True):
        asyncio.run_coroutine_threadsafe(asyncio.wait([task]), loop.loop).result(600)
        assert isinstance(task.exception(), ClientClosed)
    limiter.release(permit)
    assert counts(limiter) == (0, 0)


@pytest.mark.slow
def test_many_threads_keep_to_one_bound() -> None:
    lock = threading.Lock()
    inside = most = 0

    async def answer(_: Sent) -> Any:
        nonlocal inside, most
        with lock:
            inside += 1
            most = max(most, inside)
        await asyncio.sleep(0.001)
        with lock:
            inside -= 1
        return reply(200, {"data": {"type": "x", "id": "1", "attributes": {}}})

    klaviyo = KlaviyoClient(
        KEY,
        transport=ScriptedTransport(answer),
        max_concurrency={"get_profile": 3, "*": 4},
    )

    async def calls() -> None:
        await asyncio.gather(*(klaviyo.profiles.get_profile("P") for _ in range(10)))

    def script() -> None:
        for _ in range(2):
            asyncio.run(calls())

    threads = [threading.Thread(target=script) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 3
    assert idle(klaviyo._engine.limiter)
    assert klaviyo._engine.limiter._held == {}  # type: ignore[attr-defined]


def test_one_loop_has_no_timer() -> None:
    limiter = bounded()

    async def wait() -> None:
        permit = await limiter.acquire("account", PROFILE)
        later = asyncio.ensure_future(limiter.acquire("account", PROFILE))
        await asyncio.sleep(0)
        assert counts(limiter) == (1, 1)
        assert not limiter._lookout._timers
        limiter.release(permit)
        limiter.release(await later)

    for _ in range(2):
        asyncio.run(wait())
    assert counts(limiter) == (0, 0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks")
def test_a_child_begins_anew() -> None:
    limiter = bounded()
    taken(limiter)
    with limiter._lock:
        child = os.fork()
        if child == 0:  # in the child, which must not end as a test does
            code = 1
            try:
                code = 0 if counts(limiter) == (0, 0) and taken(limiter) else 1
            finally:
                os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert counts(limiter) == (1, 0)
