"""Taking records in: those given before are told from new ones, which come in as there is room, in memory
or on disk."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from .capacity import Capacity
from .deduplication import Deduplicator
from .errors import BufferFull
from .record import Record
from .spooling import SpoolLoader

if TYPE_CHECKING:
    from .dispatcher import Dispatcher
    from .settlement import Outcome, Settlement
    from .spooling import RecordSpool

__all__ = ["Admission"]


class Admission:
    """Lets records in, and out again once they are settled.

    Args:
        capacity: of memory.
        settlement: told of those that were given before.
        dispatcher: gets those that came in.
        overfill: whether records come in though there is no room, so that only reading waits.
        wait_when_full: whether :meth:`put` waits for room; else it raises.
        began: called when a record comes in.
    """

    def __init__(
        self,
        capacity: Capacity,
        settlement: Settlement,
        dispatcher: Dispatcher,
        *,
        overfill: bool,
        wait_when_full: bool,
        began: Callable[[], None],
    ) -> None:
        self.capacity = capacity
        self.room: Callable[[], Awaitable[None]] | None = self._wait_for_room if overfill else None
        """Waits until more may be read; None: :meth:`put` waits."""
        self.overfill = overfill
        self.loader: SpoolLoader | None = None
        """Keeps records on disk; None: they are in memory alone."""
        self._settlement = settlement
        self._report = settlement.report
        self._dispatcher = dispatcher
        self._wait_when_full = wait_when_full
        self._began = began
        self._seen = Deduplicator()

    def use(
        self, spool: RecordSpool, count: int, failed: Callable[[BaseException], None]
    ) -> SpoolLoader:
        """Keep records in this spool; those that are there already come in.

        Args:
            spool: it.
            count: records in it.
            failed: told that it cannot be read any more.

        Returns:
            What has to run then.
        """
        self._report.resumed = self._report.pending = count
        self.loader = SpoolLoader(spool, count, self.capacity, self._enter, self._accepted, failed)
        return self.loader

    async def put(self, records: Sequence[Record]) -> None:
        """Accept records: when this returns, they are in memory, or on disk with a spool.

        Raises:
            BufferFull: there is no room, and nobody is to wait for it.
            DeliveryStopped: nothing can be delivered any more, or it was closed.
            SpoolError: the spool could not keep them.
        """
        records, again = self._sift(records)
        if not records:
            pass
        elif self.loader is not None:
            await self.loader.append(records)
            self._seen.remember(records)
        elif self.overfill or self.capacity.has_room_for(records):
            self._enter_new(records)
        else:
            await self._put_one_by_one(records)
        if again:
            if self.loader is not None:
                again = await self._kept_before(self.loader, again)
            self._settle_with_others(again)

    async def _kept_before(self, loader: SpoolLoader, again: Sequence[Record]) -> Sequence[Record]:
        """Those whose earlier ones are on disk; what could not be written before is written now.

        Raises:
            SpoolError: the spool could not keep them.
        """
        await loader.all_written()
        lost, again = self._seen.split(again)
        if lost:
            self._report.duplicates -= len(lost)
            for record in lost:
                record.epoch = -1
            await loader.append(lost)
            self._seen.remember(lost)
        return again

    def take_in(self, records: Sequence[Record]) -> asyncio.Future[None] | None:
        """Accept records that were promised room, without waiting.

        Returns:
            With a spool, done when they are on disk; it fails with what :meth:`put` raises. None: they
            are in memory.

        Raises:
            ClientClosed: the spool takes no more.
        """
        records, again = self._sift(records)
        written = None
        if records and self.loader is not None:
            written = self.loader.queue(records)
            # At once, as others may come before these are on disk.
            self._seen.remember(records)
            written.add_done_callback(partial(self._forget_lost, records))
        elif records:
            self._enter_new(records)
        if again:
            self._settle_with_others(again)
        return written

    def _forget_lost(self, records: Sequence[Record], written: asyncio.Future[None]) -> None:
        """These may come again if they did not get to the disk."""
        if written.cancelled() or written.exception() is not None:
            for record in records:
                self._seen.forget(record)

    def _sift(self, records: Sequence[Record]) -> tuple[Sequence[Record], Sequence[Record]]:
        """Those that are new, and those that were given before."""
        records, again = self._seen.split(records)
        for record in again:
            record.epoch = 0  # not left out
        self._report.duplicates += len(again)
        return records, again

    async def _wait_for_room(self) -> None:
        self._dispatcher.backpressure()
        await self.capacity.wait_for_room()

    async def _put_one_by_one(self, records: Sequence[Record]) -> None:
        capacity = self.capacity
        try:
            for record in records:
                if capacity.has_room_for([record]):
                    self._enter_new([record])
                    continue
                if not self._wait_when_full:
                    raise BufferFull(f"{capacity.records} wait to be sent already")
                self._dispatcher.backpressure()
                await capacity.wait_for_room(record)
                self._hand_on([record])
                self._seen.remember([record])
                self._accepted(1)
        except asyncio.CancelledError:
            if self.overfill:  # no more will follow
                self._enter_new([record for record in records if record.epoch < 0])
            raise

    def _enter_new(self, records: Sequence[Record]) -> None:
        self._seen.remember(records)
        self._enter(records)
        self._accepted(len(records))

    def _accepted(self, count: int) -> None:
        self._report.accepted += count
        self._report.pending += count

    def _enter(self, records: Sequence[Record]) -> None:
        self.capacity.enter(records)
        self._hand_on(records)

    def _hand_on(self, records: Sequence[Record]) -> None:
        self._began()
        self._dispatcher.add(records)

    def _settle_with_others(self, again: Sequence[Record]) -> None:
        """Given again, they are settled when the first ones are, or when those are on disk."""

        def over(settled: asyncio.Future[None]) -> None:
            if settled.exception() is None:
                self._settlement.settle("duplicate", again)

        if self.loader is not None:
            self._settlement.settle("duplicate", again)
        else:
            self.capacity.settled().add_done_callback(over)

    def crowded(self) -> bool:
        """Whether more records wait for room than will come in before some have gone out."""
        if self.loader is None:
            return self.capacity.crowded
        return self.loader.behind and not self.capacity.half_empty

    def release(self, outcome: Outcome) -> None:
        """Those of them that were here are no longer; see :mod:`.settlement`."""
        status, records = outcome.status, outcome.records
        if status in ("unsent", "duplicate", "dropped"):
            return
        if status == "rejected":
            records = [record for record in records if record.epoch >= 0]
            for record in records:
                self._seen.forget(record)
        loader = self.loader
        if loader is not None:
            loader.spool.settle([record.number for record in records])
        self.capacity.leave(records)
        self._report.pending -= len(records)
        if loader is not None:
            loader.refill()

    async def all_settled(self, pause: Callable[[float], Awaitable[None]]) -> None:
        """Wait until all that are in now are settled.

        Args:
            pause: waits for so many seconds.

        Raises:
            DeliveryStopped: that will not be.
        """
        loader = self.loader
        if loader is not None:
            await loader.all_written()
        newest = 0 if loader is None else loader.newest
        while True:
            # Looked at first: what comes back from the spool meanwhile has to be waited for too.
            last = loader is None or not loader.behind or loader.last >= newest
            self._dispatcher.flush()
            if not self.capacity.empty:
                await self.capacity.settled()
            if loader is None or last:
                return
            loader.refill()
            await pause(0.01)
