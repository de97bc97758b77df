"""Room for pages: what bounds the memory of an export, by bytes in flight and not by pages."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Final, Self

__all__ = ["PageRoom", "Room"]

_BYTES: Final = 56 << 20
_FIRST: Final = 1 << 20
"""Bytes that an answer is taken to have before one was seen."""
_TIMES: Final = 3
"""Bytes that a page takes while it is worked on, for each of its answer's."""


class Room:
    """Room that the pages of an export share, from their requests until they are written.

    First come, first served; a page that is larger than all of it has it alone.

    Args:
        size: bytes.
    """

    def __init__(self, size: int = _BYTES) -> None:
        self._size = size
        self._taken = 0
        self._expected = _FIRST * _TIMES
        self._waiting: deque[asyncio.Future[int]] = deque()

    @property
    def taken(self) -> int:
        """Bytes that are taken now."""
        return self._taken

    async def take(self) -> int:
        """Wait for room for a page of the size expected; returns the bytes taken."""
        if not self._waiting and self._fits():
            return self._grant()
        turn: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.cancelled():
                self._waiting.remove(turn)
            else:
                self.give_back(turn.result())
            raise

    def learn(self, size: int) -> int:
        """What a page takes whose answer has so many bytes."""
        # A large one is expected again, and forgotten slowly: those of a stream are alike.
        self._expected = max(size * _TIMES, self._expected - self._expected // 16)
        return size * _TIMES

    def give_back(self, taken: int) -> None:
        """Give room back, or take more where that is negative."""
        self._taken -= taken
        while self._waiting and self._fits():
            turn = self._waiting.popleft()
            turn.set_result(self._grant())

    def _fits(self) -> bool:
        return not self._taken or self._taken + self._expected <= self._size

    def _grant(self) -> int:
        self._taken += self._expected
        return self._expected


class PageRoom:
    """Room for one page: entered before it is asked for, left when it is written.

    Args:
        room: where.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._taken = 0

    def hold(self, size: int) -> None:
        """The answer has so many bytes."""
        taken = self._room.learn(size)
        before, self._taken = self._taken, taken
        self._room.give_back(before - taken)

    async def __aenter__(self) -> Self:
        self._taken = await self._room.take()
        return self

    async def __aexit__(self, *raised: object) -> None:
        taken, self._taken = self._taken, 0
        self._room.give_back(taken)
