"""Calls of several event loops that wait for one bucket: each is woken in its own, and none holds up others."""

from __future__ import annotations

import asyncio
import threading

from klaviyo_async.limiter.local import LocalLimiter

from .loop_threads import ONE, Loop


def waiting(limiter: LocalLimiter) -> tuple[int, int]:
    states = limiter.snapshot()  # without a bucket that nobody uses
    return sum(one.inflight for one in states), sum(one.waiting for one in states)


def test_a_permit_that_comes_back_wakes_another_loop() -> None:
    limiter, loops = LocalLimiter(), [Loop(), Loop()]
    first = limiter.acquire_nowait("account", ONE)
    assert first is not None
    tasks = [loop.begin(limiter) for loop in loops]
    assert waiting(limiter) == (1, 2)
    limiter.release(first)
    second = loops[0].result(tasks[0])
    assert not tasks[1].done()
    loops[0].loop.call_soon_threadsafe(limiter.release, second)
    limiter.release(loops[1].result(tasks[1]))
    assert waiting(limiter) == (0, 0)
    for loop in loops:
        loop.close()


def test_a_loop_that_rests_holds_up_nobody_and_keeps_its_place() -> None:
    limiter, resting, other = LocalLimiter(), Loop(), Loop()
    first = limiter.acquire_nowait("account", ONE)
    assert first is not None
    task = resting.begin(limiter)
    resting.rest()
    later = other.begin(limiter)
    limiter.release(first)  # the one that rests comes first, and is passed over
    permit = other.result(later)
    resting.go()
    third = other.begin(limiter)
    limiter.release(permit)
    limiter.release(resting.result(task))
    limiter.release(other.result(third))
    assert waiting(limiter) == (0, 0)
    resting.close()
    other.close()


def test_a_permit_on_its_way_to_a_loop_that_stops_comes_back() -> None:
    limiter, stopping, other = LocalLimiter(), Loop(), Loop()
    first = limiter.acquire_nowait("account", ONE)
    assert first is not None
    task = stopping.begin(limiter)
    busy, stop = threading.Event(), threading.Event()

    def block() -> None:
        stopping.loop.stop()
        busy.set()
        stop.wait()

    stopping.loop.call_soon_threadsafe(block)
    busy.wait()
    limiter.release(first)  # granted to a loop that will not look at it any more
    assert waiting(limiter) == (1, 0)
    stop.set()
    stopping.thread.join()
    later = other.begin(limiter)
    limiter.release(other.result(later))
    stopping.go()
    limiter.release(stopping.result(task))
    assert waiting(limiter) == (0, 0)
    stopping.close()
    other.close()


def test_a_loop_that_is_closed_with_calls_in_it() -> None:
    limiter = LocalLimiter()
    first = limiter.acquire_nowait("account", ONE)
    assert first is not None
    closed, other = Loop(), Loop()
    task = closed.begin(limiter)
    later = other.begin(limiter)
    task._log_destroy_pending = False
    closed.close()
    limiter.release(first)
    limiter.release(other.result(later))
    assert waiting(limiter) == (0, 0)
    other.close()


def test_cancelled_in_another_loop() -> None:
    limiter, loop = LocalLimiter(), Loop()
    first = limiter.acquire_nowait("account", ONE)
    assert first is not None
    for _ in range(50):
        task = loop.begin(limiter)
        loop.loop.call_soon_threadsafe(task.cancel)
        limiter.release(first)  # maybe granted, maybe cancelled before
        asyncio.run_coroutine_threadsafe(asyncio.sleep(0.001), loop.loop).result()
        if not task.cancelled():
            limiter.release(task.result())
        assert waiting(limiter) == (0, 0)
        first = limiter.acquire_nowait("account", ONE)
        assert first is not None
    limiter.release(first)
    loop.close()


def test_closing_tells_calls_in_other_loops() -> None:
    limiter, loop = LocalLimiter(), Loop()
    assert limiter.acquire_nowait("account", ONE) is not None
    task = loop.begin(limiter)
    limiter.close()
    asyncio.run_coroutine_threadsafe(asyncio.wait([task]), loop.loop).result()
    assert type(task.exception()).__name__ == "ClientClosed"
    loop.close()
