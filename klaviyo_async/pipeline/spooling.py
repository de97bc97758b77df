"""Between the pipeline and its spool: what is on disk, and what of it is in memory too."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, Protocol

from ..errors import ClientClosed, KlaviyoError
from .record import Record

if TYPE_CHECKING:
    from .capacity import Capacity

__all__ = ["RecordSpool", "SpoolLoader"]

_LOAD: Final = 2000


class RecordSpool(Protocol):
    """What keeps accepted records until they are settled."""

    @property
    def newest(self) -> int:
        """The highest number that a record has been given so far."""
        ...

    async def append(self, records: Sequence[Any]) -> None:
        """Keep these, and set their `number`, ascending; they are durable when this returns."""

    def settle(self, numbers: Sequence[int]) -> None:
        """Forget these."""

    async def load(self, after: int, limit: int, max_bytes: int) -> Sequence[Record]:
        """The oldest that are not settled and have numbers above `after`, in order."""
        ...

    async def aclose(self) -> None:
        """Write what was settled, and let go of it."""

    def __len__(self) -> int: ...


class SpoolLoader:
    """Writes records to the spool, and lets into memory as many as there is room for.

    One task does both, so that records come into memory in the order of their rows, whatever
    becomes of the tasks that sent them: a row is either at or before `last`, and in memory or
    settled, or after it and only on disk.

    Args:
        spool: an open one.
        count: records in it.
        capacity: knows whether there is room in memory.
        enter: takes records into memory.
        accepted: told how many more are on disk.
        failed: told that the spool cannot be read any more.
    """

    def __init__(
        self,
        spool: RecordSpool,
        count: int,
        capacity: Capacity,
        enter: Callable[[Sequence[Record]], None],
        accepted: Callable[[int], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self.spool = spool
        self._capacity = capacity
        self._enter = enter
        self._accepted = accepted
        self._failed = failed
        self.newest = spool.newest if count else 0
        """The highest number that a record on disk has, as far as is known."""
        self._waiting: list[Record] = []
        self._written: asyncio.Future[None] | None = None
        """Done when those that wait now are on disk."""
        self._writing: asyncio.Future[None] | None = None
        """The same of those that are being written."""
        self._wake = asyncio.Event()
        self.last = 0
        """Row up to which all are in memory or settled."""
        self._promised: dict[int, tuple[Any, Any]] = {}
        """Row -> receipt and token of those that are only on disk."""
        self.behind = count > 0
        """Whether the spool holds records that memory has had no room for."""
        self._stopping = False
        self.ended = asyncio.Event()

    async def append(self, records: Sequence[Record]) -> None:
        """Wait until these are on disk. If the wait is cancelled they will be all the same.

        Raises:
            SpoolError: they could not be written; none of them was.
            ClientClosed: they may not have been.
        """
        await asyncio.shield(self.queue(records))

    def queue(self, records: Sequence[Record]) -> asyncio.Future[None]:
        """Have these written; done when they are on disk, fails as :meth:`append` does.

        Raises:
            ClientClosed: nothing is written any more.
        """
        if self.ended.is_set():
            raise _closed()
        self._waiting += records
        if self._written is None:
            self._written = asyncio.get_running_loop().create_future()
            self._written.add_done_callback(_seen)
            self._wake.set()
        return self._written

    async def all_written(self) -> None:
        """Wait until those are on disk that somebody wants to have there, or cannot be."""
        open_ = [written for written in (self._writing, self._written) if written is not None]
        if open_:
            await asyncio.wait(open_)

    def refill(self) -> None:
        """There may be room in memory now."""
        if self.behind:
            self._wake.set()

    async def run(self) -> None:
        """Write and refill, until stopped."""
        try:
            while not self._stopping or self._waiting:
                self._wake.clear()
                if self._waiting:
                    await self._write()
                elif not (self.behind and self._capacity.half_empty and await self._load()):
                    await self._wake.wait()
        finally:
            if self._written is not None:
                self._written.set_exception(_closed())
            self.ended.set()

    async def stop(self) -> None:
        """Write what waits, and end."""
        self._stopping = True
        self._wake.set()
        await self.ended.wait()

    async def _write(self) -> None:
        records, self._waiting = self._waiting, []
        written, self._written = self._written, None
        assert written is not None
        self._writing = written
        try:
            await self.spool.append(records)
        except Exception as error:
            written.set_exception(error)
            return
        except BaseException:
            written.set_exception(_closed())
            raise
        self._accepted(len(records))
        self.newest = records[-1].number
        if not self.behind and self._capacity.has_room_for(records):
            self._let_in(records)
        else:
            self.behind = True
            for record in records:
                if record.receipt is not None or record.token is not None:
                    self._promised[record.number] = (record.receipt, record.token)
        written.set_result(None)

    async def _load(self) -> bool:
        """Let some in; False: there is no room for the next one."""
        count, size = self._capacity.room
        try:
            records = await self.spool.load(self.last, min(count, _LOAD), size)
        except KlaviyoError as error:
            self.behind = False
            self._failed(error)
            return False
        if not self._capacity.has_room_for(records):
            return False
        if records:
            self._let_in(records)
        if not records or self.last >= self.newest:
            self.behind = False
        return True

    def _let_in(self, records: Sequence[Record]) -> None:
        self.last = records[-1].number
        if self._promised:
            for record in records:
                if (promise := self._promised.pop(record.number, None)) is not None:
                    record.receipt, record.token = promise
        self._enter(records)


def _closed() -> ClientClosed:
    return ClientClosed("the client was closed before its sink")


def _seen(future: asyncio.Future[None]) -> None:
    """Whoever asked may have been cancelled meanwhile."""
    if not future.cancelled():
        future.exception()
