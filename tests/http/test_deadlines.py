"""One timer for all requests under way."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from klaviyo_async.http.deadlines import Deadline, DeadlineTimer
from klaviyo_async.testing import VirtualClock


async def under_watch(
    timer: DeadlineTimer, total: float | None, silence: float | None, work: Any
) -> str:
    deadline = timer.start(total, silence)
    try:
        await work(deadline)
    except asyncio.CancelledError:
        if not deadline.absorb_cancellation():
            raise
        return "silence" if deadline.silent_at < deadline.expires_at else "over"
    finally:
        timer.stop(deadline)
    return "done"


async def forever(_: Deadline) -> None:
    await asyncio.Event().wait()


@pytest.mark.parametrize(
    ("total", "silence", "expected", "seconds"),
    [(5.0, None, "over", 5.0), (None, 3.0, "silence", 3.0), (5.0, 3.0, "silence", 3.0)],
)
async def test_the_earlier_limit_holds(
    total: float | None, silence: float | None, expected: str, seconds: float
) -> None:
    async with VirtualClock() as clock:
        timer = DeadlineTimer(asyncio.get_running_loop())
        assert await under_watch(timer, total, silence, forever) == expected
        assert clock.monotonic() == pytest.approx(seconds)
        task = asyncio.current_task()
        assert task is not None
        assert task.cancelling() == 0


async def test_every_request_has_its_own_limit() -> None:
    async with VirtualClock() as clock:
        timer = DeadlineTimer(asyncio.get_running_loop())
        ends: dict[float, float] = {}

        async def one(total: float) -> None:
            assert await under_watch(timer, total, None, forever) == "over"
            ends[total] = clock.monotonic()

        await asyncio.gather(*(one(total) for total in (30.0, 1.0, 7.0, 2.0, 7.5)))
        assert all(end == pytest.approx(total) for total, end in ends.items())


async def test_a_sign_of_life_moves_the_limit() -> None:
    async with VirtualClock() as clock:
        timer = DeadlineTimer(asyncio.get_running_loop())

        async def alive(deadline: Deadline) -> None:
            for _ in range(4):
                await asyncio.sleep(2)
                deadline.expect_bytes()
            await asyncio.Event().wait()

        assert await under_watch(timer, None, 3.0, alive) == "silence"
        assert clock.monotonic() == pytest.approx(11.0)


@pytest.mark.parametrize("total", [None, 60.0])
async def test_a_limit_that_begins_later(total: float | None) -> None:
    """The timer may be set to a later time, or not at all, until bytes are due."""
    async with VirtualClock() as clock:
        timer = DeadlineTimer(asyncio.get_running_loop())
        deadline = timer.start(total, 3.0, expecting=False)
        await asyncio.sleep(10)
        deadline.expect_bytes()
        deadline.expect_nothing()
        await asyncio.sleep(10)
        deadline.expect_bytes()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.Event().wait()
        assert deadline.absorb_cancellation()
        assert clock.monotonic() == pytest.approx(23.0)
        timer.stop(deadline)


async def test_those_done_in_time_are_left_alone() -> None:
    async with VirtualClock() as clock:
        timer = DeadlineTimer(asyncio.get_running_loop())
        for _ in range(10):
            assert await under_watch(timer, 5.0, 5.0, lambda _: asyncio.sleep(1)) == "done"
        await clock.advance(100)
        assert timer._timer is None


async def test_a_cancellation_from_elsewhere_stays_one() -> None:
    async with VirtualClock() as clock:
        timer = DeadlineTimer(asyncio.get_running_loop())
        task = asyncio.ensure_future(under_watch(timer, 5.0, None, forever))
        await clock.advance(4.0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def test_cancelled_from_both_sides_at_once() -> None:
    async with VirtualClock() as clock:
        loop = asyncio.get_running_loop()
        timer = DeadlineTimer(loop)
        task = asyncio.ensure_future(under_watch(timer, 5.0, None, forever))
        await asyncio.sleep(0)
        loop.call_at(5.0, task.cancel)
        await clock.advance(10.0)
        assert task.cancelled()


async def test_an_enclosing_timeout_still_works() -> None:
    async with VirtualClock() as clock:
        timer = DeadlineTimer(asyncio.get_running_loop())
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(2):
                await under_watch(timer, 5.0, 5.0, forever)
        assert clock.monotonic() == pytest.approx(2.0)


async def test_closing_drops_the_timer() -> None:
    async with VirtualClock():
        timer = DeadlineTimer(asyncio.get_running_loop())
        timer.stop(timer.start(5.0, None))
        timer.close()
        timer.close()
        assert timer._timer is None
