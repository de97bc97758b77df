"""Which records are in memory, who waits for room, and who waits for them to be settled."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Callable, Sequence

from .record import Record

__all__ = ["Capacity"]


class Capacity:
    """Counts the records in memory.

    A flush concerns the records accepted before it, not those that go on coming; so records carry
    the number of flushes that had been asked for before them, their epoch.

    Args:
        max_records: how many there may be.
        max_bytes: how large they may be together; one record is let in whatever its size.
    """

    def __init__(self, max_records: int, max_bytes: float) -> None:
        self._max_records = max_records
        self._max_bytes = max_bytes
        self.records = 0
        self.bytes = 0
        self._room: deque[tuple[asyncio.Future[None], Record | None]] = deque()
        self._epoch = 0
        self._open: dict[int, int] = {}
        """Epoch -> records of it that are not settled."""
        self._flushes: dict[int, asyncio.Future[None]] = {}
        self._shut: Callable[[], BaseException] | None = None
        self._failed: Callable[[], BaseException] | None = None

    def has_room(self, size: int, count: int = 1) -> bool:
        """Whether `count` more records may come in, of `size` bytes together."""
        if not self.records and count == 1:
            return True
        return self.records + count <= self._max_records and self.bytes + size <= self._max_bytes

    def would_hold(self, size: int, count: int) -> bool:
        """Whether `count` records of `size` bytes together fit where there are no others."""
        return count == 1 or (count <= self._max_records and size <= self._max_bytes)

    def has_room_for(self, records: Sequence[Record]) -> bool:
        """Whether all of these may come in at once."""
        size = sum([record.size for record in records])
        return not self._room and self.has_room(size, len(records))

    @property
    def room(self) -> tuple[int, int]:
        """How many more may come in, and of what size together; one does whatever its size, if
        there is no other."""
        return max(0, self._max_records - self.records), max(0, int(self._max_bytes) - self.bytes)

    @property
    def half_empty(self) -> bool:
        """Whether it is time to fetch more."""
        return self.records * 2 < self._max_records and self.bytes * 2 < self._max_bytes

    @property
    def empty(self) -> bool:
        """Whether all that came in are done with."""
        return not self._open

    @property
    def crowded(self) -> bool:
        """Whether somebody waits for room."""
        return bool(self._room)

    def enter(self, records: Sequence[Record]) -> None:
        """These come in."""
        epoch = self._epoch
        size = 0
        for record in records:
            record.epoch = epoch
            size += record.size
        self._open[epoch] = self._open.get(epoch, 0) + len(records)
        self.records += len(records)
        self.bytes += size

    def leave(self, records: Sequence[Record]) -> None:
        """These are done with."""
        still = self._open
        self.records -= len(records)
        self.bytes -= sum([record.size for record in records])
        if len(still) == 1:  # of no flush but the next
            counts = dict.fromkeys(still, len(records))
        else:
            counts = Counter([record.epoch for record in records])
        for epoch, count in counts.items():
            still[epoch] -= count
            if not still[epoch]:
                del still[epoch]
        if self._room:
            self._admit()
        if self._flushes:
            first = min(still, default=self._epoch + 1)
            for epoch, future in self._flushes.items():
                if epoch < first and not future.done():
                    future.set_result(None)

    async def wait_for_room(self, record: Record | None = None) -> None:
        """Wait for room, behind those who wait already.

        Args:
            record: has come in then; None: nothing has.

        Raises:
            BaseException: what :meth:`shut` was told.
        """
        if self._shut is not None:
            raise self._shut()
        if record is None and not self._room and self.has_room(0, 1):
            return
        turn = asyncio.get_running_loop().create_future()
        self._room.append((turn, record))
        try:
            await turn
        except asyncio.CancelledError:
            if turn.cancelled():
                self._admit()  # it may have kept out others that are smaller
            elif turn.exception() is None and record is not None:
                self.leave([record])
                record.epoch = -1
            raise

    def _admit(self) -> None:
        """Let in those who have waited the longest, as many as there is room for."""
        while self._room:
            turn, record = self._room[0]
            if not turn.done():
                if not self.has_room(0 if record is None else record.size):
                    return
                if record is not None:
                    self.enter([record])
                turn.set_result(None)
            self._room.popleft()

    def shut(self, error: Callable[[], BaseException]) -> None:
        """Nobody comes in any more."""
        self._shut = error
        while self._room:
            turn, _ = self._room.popleft()
            if not turn.done():
                turn.set_exception(error())

    def settled(self) -> asyncio.Future[None]:
        """Done when all records that are here now are done with; fails with what :meth:`fail` is
        told."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if self._failed is not None:
            future.set_exception(self._failed())
        elif not self._open:
            future.set_result(None)
        else:
            epoch, self._epoch = self._epoch, self._epoch + 1
            self._flushes[epoch] = future
            future.add_done_callback(lambda _: self._flushes.pop(epoch))
        return future

    def fail(self, error: Callable[[], BaseException]) -> None:
        """Nobody comes in, and those who wait for delivery do so in vain."""
        self.shut(error)
        self._failed = error
        for future in self._flushes.values():
            if not future.done():
                future.set_exception(error())
