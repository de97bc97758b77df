"""Large answers: what they take together, and that neither the loop nor one another wait long for them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from klaviyo_async.http.bodies import _LARGE, BodyReader
from klaviyo_async.http.deadlines import DeadlineTimer
from klaviyo_async.testing import VirtualClock

LIMIT = 8 * _LARGE
PIECE = bytes(_LARGE // 4)


class Content:
    """What unpacks to so many pieces without ever being waited for."""

    def __init__(self, pieces: int, taken: Callable[[], object] = int) -> None:
        self.left = pieces
        self.taken = 0
        self._taken = taken

    async def readany(self) -> bytes:
        if not self.left:
            return b""
        self.left -= 1
        self.taken += 1
        self._taken()
        return PIECE


async def read(reader: BodyReader, content: Any, silence: float | None = None) -> bytes | None:
    timer = DeadlineTimer(asyncio.get_running_loop())
    deadline = timer.start(None, silence)
    try:
        return await reader.read(content, b"x", deadline)
    except asyncio.CancelledError:
        if deadline.absorb_cancellation():
            raise TimeoutError from None
        raise
    finally:
        timer.stop(deadline)
        timer.close()


async def test_to_the_byte() -> None:
    class Exact(Content):
        async def readany(self) -> bytes:
            return (await super().readany())[: len(PIECE) - 1 if not self.left else None]

    reader = BodyReader(LIMIT)
    assert await read(reader, Exact(32)) == b"x" + bytes(LIMIT - 1)
    assert await read(reader, Content(32)) is None


async def test_the_loop_turns_meanwhile() -> None:
    """Where nothing is waited for, as what came unpacks to more, the loop would stand still to the end."""
    since = most = 0

    async def count_turns() -> None:
        nonlocal since
        while True:
            since = 0
            await asyncio.sleep(0)

    def taken() -> None:
        nonlocal since, most
        since += len(PIECE)
        most = max(most, since)

    turns = asyncio.ensure_future(count_turns())
    assert await read(BodyReader(64 * 2**20), Content(2**20, taken)) is None
    turns.cancel()
    assert most <= 2 * _LARGE


async def test_many_bombs_at_once() -> None:
    """They take as much as two, and a step for each."""
    held = most = 0

    def taken() -> None:
        nonlocal held, most
        held += len(PIECE)
        most = max(most, held)

    async def one() -> bytes | None:
        nonlocal held
        content = Content(2**20, taken)
        body = await read(reader, content)
        held -= content.taken * len(PIECE)
        return body

    reader = BodyReader(LIMIT)
    assert await asyncio.gather(*(one() for _ in range(30))) == [None] * 30
    assert LIMIT < most <= 2 * LIMIT + 31 * _LARGE
    assert (reader._held, reader._sizes, reader._waiting) == (0, {}, {})


@pytest.mark.parametrize("pieces", [1, 3, 31])
async def test_many_that_are_allowed(pieces: int) -> None:
    reader = BodyReader(LIMIT)
    bodies = await asyncio.gather(*(read(reader, Content(pieces)) for _ in range(30)))
    assert [len(body or b"") for body in bodies] == [1 + pieces * len(PIECE)] * 30


async def test_the_oldest_is_always_read_on() -> None:
    """Whoever ends, and however: else all would wait for room."""
    reader = BodyReader(LIMIT)
    tasks = [asyncio.ensure_future(read(reader, Content(31))) for _ in range(30)]
    for _ in range(20):
        await asyncio.sleep(0)
    for task in tasks[::3]:
        task.cancel()
    bodies = await asyncio.gather(*tasks, return_exceptions=True)
    for number, body in enumerate(bodies):
        if number % 3:
            assert isinstance(body, bytes)
        else:
            assert isinstance(body, asyncio.CancelledError | bytes)
    assert (reader._held, reader._sizes, reader._waiting) == (0, {}, {})


async def test_waiting_for_room_is_not_silence() -> None:
    """But what follows is."""

    class Slow(Content):
        async def readany(self) -> bytes:
            if self.left < 5:
                await asyncio.sleep(20)
            return await super().readany()

    class Silent(Content):
        async def readany(self) -> bytes:
            if self.left == 1:
                await asyncio.Event().wait()
            return await super().readany()

    async with VirtualClock() as clock:
        reader = BodyReader(LIMIT)
        first = asyncio.ensure_future(read(reader, Slow(30), 30.0))
        second = asyncio.ensure_future(read(reader, Content(30), 30.0))
        third = asyncio.ensure_future(read(reader, Silent(20), 30.0))
        assert await second is not None
        assert await first is not None
        assert clock.monotonic() == pytest.approx(100.0, abs=0.1)
        with pytest.raises(TimeoutError):
            await third
        assert clock.monotonic() <= 130.1
