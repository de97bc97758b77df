"""Records that are posted from any thread, until the event loop takes them in."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from functools import partial
from logging import getLogger
from typing import TYPE_CHECKING, Final

from ..errors import ClientClosed
from .before_send import UnmadePosted
from .errors import BufferFull

if TYPE_CHECKING:
    from .pipeline import Pipeline
    from .record import Record

__all__ = ["Inbox"]

log: Final = getLogger("klaviyo_async")

_AT_A_TIME: Final = 1000
"""Records that are taken in while who posts more has to wait: less than a millisecond."""


class Inbox:
    """Takes records from any thread without waiting, and hands them on in the event loop.

    Room is promised when a record is posted, so that none is turned away later. Many that are posted
    while the loop is busy, or asleep, wake it up once.

    Args:
        pipeline: where they go.
    """

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline
        self._report = pipeline.report
        self._capacity = pipeline.admission.capacity
        # What the garbage collector runs may log, and so may a signal handler, and what logs may post.
        self._lock = threading.RLock()
        self._loop: asyncio.AbstractEventLoop | None = None
        """None: nothing is taken."""
        self._records: list[Record] = []
        self._count = self._size = 0
        """Records with a promise, and their bytes: neither in memory nor on disk yet."""
        self._woken = False

    def open(self, loop: asyncio.AbstractEventLoop) -> None:
        """Records may be posted from now on."""
        self._loop = loop

    def post(self, record: Record) -> None:
        """Take a record, from any thread.

        Raises:
            BufferFull: there is no room.
            DeliveryStopped: nothing can be delivered any more, or it was closed.
        """
        with self._lock:
            try:
                self._admit(record)
            except BaseException:
                self._report.turned_away += 1
                raise
            self._records.append(record)
            self._count += 1
            self._size += record.size

    def _admit(self, record: Record) -> None:
        """See that it can be taken, and that the loop learns of it."""
        self._pipeline.check()
        if self._loop is None:
            raise self._pipeline.closed()
        if not self._has_room_for(record):
            raise BufferFull(f"{self._capacity.records + self._count} wait to be sent already")
        if not self._woken:
            self._wake(self._loop)

    def _has_room_for(self, record: Record) -> bool:
        size, count = self._size + record.size, self._count + 1
        if self._pipeline.admission.loader is not None:
            return self._capacity.would_hold(size, count)  # the others are on disk
        return not self._capacity.crowded and self._capacity.has_room(size, count)

    def _wake(self, loop: asyncio.AbstractEventLoop) -> None:
        try:
            loop.call_soon_threadsafe(self.take_in)
        except RuntimeError as error:
            text = "no more is taken in: the event loop of the sink has ended"
            raise self._pipeline.stopped_by(text, error) from None
        self._woken = True

    # In the event loop

    def take_in(self) -> None:
        """Hand on all that were posted."""
        with self._lock:
            records, self._records = self._records, []
            self._woken = False
        for start in range(0, len(records), _AT_A_TIME):
            with self._lock:
                self._hand_on(records[start : start + _AT_A_TIME])

    def close(self) -> None:
        """Take no more, and hand on what there is."""
        with self._lock:
            self._loop = None
        self.take_in()

    def _hand_on(self, records: list[Record]) -> None:
        pipeline = self._pipeline
        if pipeline.before_send is not None:
            records = self._settle_unmade(records)
        if pipeline.failure is not None:
            self._leave_out(records, pipeline.closed())
            return
        try:
            written = pipeline.admission.take_in(records)
        except ClientClosed:
            self._leave_out(records, pipeline.closed())
            return
        if written is None:
            self._kept(records)
        else:
            written.add_done_callback(partial(self._on_disk, records))

    def _settle_unmade(self, records: list[Record]) -> list[Record]:
        """Settle what stands for records that `before_send` has dropped or failed at; the others."""
        unmade = [record for record in records if isinstance(record, UnmadePosted)]
        if not unmade:
            return records
        self._kept(unmade)
        pipeline = self._pipeline
        try:
            if dropped := [one for one in unmade if one.rejection is None]:
                pipeline.settlement.settle("dropped", dropped)
            pipeline.settlement.refuse_unfit(
                [(one, one.given, one.rejection) for one in unmade if one.rejection is not None]
            )
        except Exception as error:  # dead letters cannot be kept
            pipeline.failed_by_dispatcher(error)
        return [record for record in records if not isinstance(record, UnmadePosted)]

    def _on_disk(self, records: list[Record], written: asyncio.Future[None]) -> None:
        with self._lock:
            error = asyncio.CancelledError() if written.cancelled() else written.exception()
            if error is None:
                self._kept(records)
            else:
                if isinstance(error, Exception):
                    count, noun = len(records), self._pipeline.destination.noun
                    log.error("%d posted %ss could not be kept: %s", count, noun, error)
                self._leave_out(records, error)

    def _kept(self, records: Sequence[Record]) -> None:
        """The promise is kept."""
        self._count -= len(records)
        self._size -= sum([record.size for record in records])

    def _leave_out(self, records: Sequence[Record], error: BaseException) -> None:
        """It cannot be kept: the report lists them."""
        self._kept(records)
        self._report.accepted += len(records)
        self._pipeline.leave_out(records, error)
