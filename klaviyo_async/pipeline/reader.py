"""From a source into the pipeline: records are asked for, encoded, and put, as there is room."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from ..errors import InvalidRecord, KlaviyoError
from .before_send import Failure, Unmade
from .record import Record

if TYPE_CHECKING:
    from ..sources.base import Source
    from .before_send import BeforeSend
    from .pipeline import Pipeline

__all__ = ["Reader"]

Unfit = tuple[Record, Any, InvalidRecord]
_AT_ONCE: Final = 256
"""Records to ask a source for."""


class Reader:
    """Reads one source.

    Args:
        source: it.
        pipeline: where its records go.
    """

    def __init__(self, source: Source, pipeline: Pipeline) -> None:
        self.failure: Exception | None = None
        """What the source raised."""
        self._source = source
        self._pipeline = pipeline

    async def run(self) -> None:
        """Read until the source ends, or fails.

        Raises:
            Exception: its records cannot be put; they are listed as unsent.
        """
        receive, room, report = (
            self._source.receive,
            self._pipeline.admission.room,
            self._pipeline.report,
        )
        before = self._pipeline.before_send
        # What is asked for at a time is a commit of the spool, which costs as much as 30 records in memory.
        at_once = _AT_ONCE if self._pipeline.admission.loader is None else 2 * _AT_ONCE
        task = asyncio.current_task()
        assert task is not None
        cancelled = task.cancelling()
        while True:
            if room is not None:
                await room()
            try:
                items = await receive(at_once)
            except Exception as error:
                self.failure = error
                return
            finally:
                report.lost = getattr(self._source, "lost", 0)
            if not items:
                return
            if before is not None:
                await self._put_changed(before, items)
                if self.failure is not None:
                    return
            else:
                records, unfit = self._encoded(items, report.read)
                report.read += len(items)
                await self._put(records, unfit)
            if task.cancelling() > cancelled:
                raise asyncio.CancelledError  # the source has kept it to itself
            # Records that are at hand must not keep those under way from going.
            await asyncio.sleep(0)

    def _encoded(
        self, items: Sequence[tuple[Any, Any]], index: int
    ) -> tuple[list[Record], list[Unfit]]:
        """The records of these, and those that none can be made of; the first stands at `index`."""
        # A hot path: nothing is called for a record but what encodes it.
        records: list[Record]
        records, failed = self._pipeline.destination.encode_all([value for _, value in items])
        unfit: list[Unfit] = []
        fit: Iterable[tuple[int, tuple[Any, Any]]] = enumerate(items, index)
        if failed:
            for position, error in sorted(failed.items()):
                token, value = items[position]
                unplaced = Record(token=token, index=index + position)
                unfit.append((unplaced, value, _problem(error)))
            fit = [one for one in fit if one[0] - index not in failed]
        for record, (place, (token, _)) in zip(records, fit, strict=True):
            record.index = place
            if token is not None:
                record.token = token
        return records, unfit

    async def _put_changed(self, before: BeforeSend, items: Sequence[tuple[Any, Any]]) -> None:
        """Put what `before_send` makes of these."""
        pipeline = self._pipeline
        report, settlement, encode = (
            pipeline.report,
            pipeline.settlement,
            pipeline.destination.encode,
        )
        raises, index = pipeline.options.before_send_errors == "raise", report.read
        try:
            made = await before.each([value for _, value in items])
        except asyncio.CancelledError:
            # Whoever gives no tokens will not give them again.
            lost = InvalidRecord("not sent: interrupted while before_send ran")
            left = [(Unmade(), value, lost) for token, value in items if token is None]
            settlement.refuse_unfit(left)
            raise
        records: list[Record] = []
        unfit: list[Unfit] = []
        dropped: list[Record] = []
        for (token, given), value in zip(items, made, strict=True):
            place = Unmade(token=token, index=index)
            index += 1
            if value is None:
                dropped.append(place)
            elif isinstance(value, Failure):
                if raises:
                    self.failure = self.failure or value.error
                if not raises or token is None:  # else its source keeps it
                    unfit.append((place, given, value.rejection()))
            else:
                try:
                    record = encode(value)
                except Exception as error:
                    unfit.append((place, given, _problem(error)))
                else:
                    record.token, record.index = token, place.index
                    records.append(record)
        report.read = index
        if dropped:
            settlement.settle("dropped", dropped)
        await self._put(records, unfit)

    async def _put(self, records: Sequence[Record], unfit: Sequence[Unfit]) -> None:
        pipeline = self._pipeline
        try:
            pipeline.check()
            if unfit:
                pipeline.settlement.refuse_unfit(unfit)
            await pipeline.admission.put(records)
        except BaseException as error:
            pipeline.leave_out(records, error)
            raise


def _problem(error: Exception) -> InvalidRecord:
    """What is wrong with a record that could not be encoded: its values may be objects that raise anything
    when they are read, such as rows of a session that is closed."""
    if isinstance(error, InvalidRecord):
        return error
    if isinstance(error, (KlaviyoError, MemoryError)):
        raise error  # nothing of the record's
    problem = InvalidRecord(f"reading it raised {type(error).__name__}: {error}")
    problem.__cause__ = error
    return problem
