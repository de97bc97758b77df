"""Room for pages: bytes in flight are bounded, in the order of asking, and nothing is lost by a cancellation."""

from __future__ import annotations

import asyncio

from klaviyo_async.export.room import PageRoom, Room


async def test_pages_wait_for_room_and_get_it_in_order() -> None:
    room, order = Room(10_000_000), list[int]()
    free = [asyncio.Event() for _ in range(12)]

    async def page(number: int) -> None:
        async with PageRoom(room) as place:
            order.append(number)
            place.hold(1_000_000)
            await free[number].wait()

    async with asyncio.TaskGroup() as group:
        for number in range(12):
            group.create_task(page(number))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert order == [0, 1, 2]
        assert room.taken <= 10_000_000
        for number in range(12):
            free[number].set()
    assert order == [*range(12)]
    assert room.taken == 0


async def test_a_page_larger_than_all_has_it_alone() -> None:
    room, together, most = Room(1000), 0, 0

    async def page() -> None:
        nonlocal together, most
        async with PageRoom(room) as place:
            together += 1
            most = max(most, together)
            place.hold(5_000_000)
            await asyncio.sleep(0)
            together -= 1

    await asyncio.gather(*(page() for _ in range(5)))
    assert most == 1
    assert room.taken == 0


async def test_who_is_cancelled_gives_its_turn_to_the_next() -> None:
    room = Room(1000)
    held = await room.take()
    waiting = [asyncio.ensure_future(room.take()) for _ in range(3)]
    await asyncio.sleep(0)
    waiting[0].cancel()
    await asyncio.wait(waiting[:1])
    room.give_back(held)
    waiting[1].cancel()  # it has its turn, and has not run yet
    await asyncio.wait(waiting)
    assert waiting[0].cancelled()
    assert waiting[1].cancelled()
    room.give_back(waiting[2].result())
    assert room.taken == 0


async def test_small_pages_are_expected_again_after_a_large_one() -> None:
    room = Room(10_000_000)
    async with PageRoom(room) as place:
        place.hold(4_000_000)
    for _ in range(100):
        async with PageRoom(room) as place:
            place.hold(1000)
    assert await room.take() < 100_000
