"""What belongs to an event loop is made there once, and ended once, however the loop ends."""

from __future__ import annotations

import asyncio
import gc

import pytest

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.loops import Abandoned, PerLoop


class Thing:
    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.ends: list[object] = []

    async def aclose(self) -> None:
        await asyncio.sleep(0)
        assert asyncio.get_running_loop() is self.loop
        self.ends.append("closed")

    def abandon(self, why: Abandoned) -> None:
        self.ends.append(why)


async def here(things: PerLoop[Thing]) -> Thing:
    assert things.here() is things.here() is things.last
    return things.here()


def test_closed_with_its_loop() -> None:
    things = PerLoop(Thing)
    made = asyncio.run(here(things))
    assert made.ends == ["closed"]
    assert things.everywhere() == []
    assert things.last is None


def test_a_loop_that_is_just_closed() -> None:
    things = PerLoop(Thing)
    loop = asyncio.new_event_loop()
    made = loop.run_until_complete(here(things))
    assert loop.run_until_complete(here(things)) is made
    loop.close()
    assert made.ends == []
    asyncio.run(here(things))
    assert made.ends == [Abandoned.ENDED]


@pytest.mark.slow
def test_loops_that_nobody_closes_are_not_kept_for_ever() -> None:
    things = PerLoop(Thing)
    loops = [asyncio.new_event_loop() for _ in range(20)]
    made = [loop.run_until_complete(here(things)) for loop in loops]
    assert [one.ends for one in made] == [[Abandoned.STOPPED]] * 11 + [[]] * 9
    del things
    gc.collect()
    assert [one.ends for one in made] == [[Abandoned.STOPPED]] * 20
    for loop in loops:
        loop.close()


async def test_closed_everywhere() -> None:
    """Also in a loop of another thread, which runs, and in one that rests."""
    things = PerLoop(Thing)
    resting = asyncio.new_event_loop()
    begun = asyncio.Event()
    home = asyncio.get_running_loop()

    async def elsewhere() -> Thing:
        made = await here(things)
        home.call_soon_threadsafe(begun.set)
        while not made.ends:  # noqa: ASYNC110 - it is told in no other way
            await asyncio.sleep(0.001)
        return made

    rested = await asyncio.to_thread(resting.run_until_complete, here(things))
    other = asyncio.ensure_future(asyncio.to_thread(asyncio.run, elsewhere()))
    await begun.wait()
    own = await here(things)
    await things.aclose()
    assert (await other).ends == own.ends == ["closed"]
    assert rested.ends == [Abandoned.STOPPED]
    resting.close()


@pytest.mark.slow
async def test_dropped_while_its_loop_runs() -> None:
    things = PerLoop(Thing)
    made = await here(things)
    del things
    gc.collect()
    for _ in range(5):
        await asyncio.sleep(0)
    assert made.ends == ["closed"]


def test_without_a_loop() -> None:
    with pytest.raises(ConfigurationError, match="asyncio's event loop"):
        PerLoop(Thing).here()
