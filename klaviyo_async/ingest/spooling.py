"""Between the sink and its spool: what is on disk, and what of it is in memory too."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from .record import Record

if TYPE_CHECKING:
    from .ledger import Ledger
    from .spool import Spool

__all__ = ["Spooling"]

_LOAD: Final = 2000


class Spooling:
    """Writes events to the spool, and lets into memory as many as there is room for.

    One task does both, so that events come into memory in the order of their rows, whatever
    becomes of the tasks that sent them: a row is either at or before `_last`, and in memory or
    settled, or after it and only on disk.

    Args:
        spool: an open one.
        ledger: knows whether there is room in memory.
        enter: takes events into memory.
    """

    def __init__(
        self, spool: Spool, ledger: Ledger, enter: Callable[[Sequence[Record]], None]
    ) -> None:
        self.spool = spool
        self._ledger = ledger
        self._enter = enter
        self._waiting: list[Record] = []
        self._written: asyncio.Future[None] | None = None
        """Done when those that wait now are on disk."""
        self._wake = asyncio.Event()
        self._last = 0
        self._promised: dict[int, tuple[Any, Any]] = {}
        """Row -> receipt and token of those that are only on disk."""
        self.behind = len(spool) > 0
        """Whether the spool holds events that memory has had no room for."""
        self._stopping = False
        self.ended = asyncio.Event()

    async def append(self, records: Sequence[Record]) -> None:
        """Wait until these are on disk. If the wait is cancelled they will be all the same.

        Raises:
            SpoolError: they could not be written; none of them was.
        """
        self._waiting += records
        if self._written is None:
            self._written = asyncio.get_running_loop().create_future()
            self._written.add_done_callback(_seen)
            self._wake.set()
        await asyncio.shield(self._written)

    def refill(self) -> None:
        """There may be room in memory now."""
        if self.behind:
            self._wake.set()

    async def run(self) -> None:
        """Write and refill, until stopped."""
        try:
            while not self._stopping or self._waiting:
                if self._waiting:
                    await self._write()
                elif self.behind and self._ledger.half_empty:
                    await self._load()
                else:
                    self._wake.clear()
                    await self._wake.wait()
        finally:
            if self._written is not None:
                self._written.cancel()
            self.ended.set()

    def unkept(self) -> list[asyncio.Future[None]]:
        """Receipts of events that have not come into memory."""
        return [receipt for receipt, _ in self._promised.values() if receipt is not None]

    async def stop(self) -> None:
        """Write what waits, and end."""
        self._stopping = True
        self._wake.set()
        await self.ended.wait()

    async def _write(self) -> None:
        records, self._waiting = self._waiting, []
        written, self._written = self._written, None
        assert written is not None
        try:
            await self.spool.append(records)
        except Exception as error:
            if not written.done():
                written.set_exception(error)
            return
        except BaseException:
            written.cancel()
            raise
        if not self.behind and self._ledger.has_room_for(records):
            self._let_in(records)
        else:
            self.behind = True
            for record in records:
                if record.receipt is not None or record.token is not None:
                    self._promised[record.number] = (record.receipt, record.token)
        if not written.done():
            written.set_result(None)

    async def _load(self) -> None:
        records = await self.spool.load(self._last, _LOAD)
        if not self._ledger.has_room_for(records):
            records = records[:1]  # few and large ones: one by one, then
            if not self._ledger.has_room_for(records):
                return
        elif len(records) < _LOAD:
            self.behind = False
        if records:
            self._let_in(records)

    def _let_in(self, records: Sequence[Record]) -> None:
        self._last = records[-1].number
        if self._promised:
            for record in records:
                if (promise := self._promised.pop(record.number, None)) is not None:
                    record.receipt, record.token = promise
        self._enter(records)


def _seen(future: asyncio.Future[None]) -> None:
    """Whoever asked may have been cancelled meanwhile."""
    if not future.cancelled():
        future.exception()
