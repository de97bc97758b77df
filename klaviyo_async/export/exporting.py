"""`klaviyo.export(...)`: streams read out of an account, as batches, as rows, or into files."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from ..clock import Clock
from ..core.validation import whole
from ..errors import InvalidRequest
from .arrow import RecordBatchMaker
from .asking import Caller
from .batches import Batch, BatchIterator, BatchSink, Put
from .columns import Column
from .formats import writer_of
from .opening import Opening
from .parents import Parents
from .plan import ExportPlan
from .preparing import ExportOptions, Prepared, prepare, resolve
from .reading import StreamReader
from .report import SIDE_BY_SIDE, ExportReport, StreamReport
from .rows import Row
from .slices import SliceIds
from .state import FileStateStore, SQLiteStateStore, StateStore
from .times import Moment
from .writers import Compression, RowWriter

__all__ = ["Export"]


class Export:
    """An export that was asked for, and is done each time it is iterated or written.

    Args:
        caller: sends the calls.
        package: the generated package whose streams there are.
        names: of the streams.
        owner: name of the account's quota.
        clock: tells the time.
        options: see :class:`ExportOptions`.

    Raises:
        InvalidRequest: there is no such stream, field or time, or a range is empty.
        FilterError: the filter is none.
        ConfigurationError: an option does not exist, or its value is not valid.
    """

    def __init__(
        self,
        caller: Caller,
        package: str,
        names: Sequence[str],
        owner: str,
        clock: Clock,
        options: ExportOptions,
    ) -> None:
        self._owner = owner
        self._clock = clock
        # Anew each time: what is said by `ago` and up to now moves on.
        self._prepare: Callable[[], list[Prepared]] = lambda: prepare(
            caller, package, names, clock, options
        )
        self._prepared = self._prepare()
        self._readers: int | None = None
        self.report = ExportReport()
        """What the last iteration has read."""

    @property
    def columns(self) -> tuple[Column, ...]:
        """Columns of the first stream's rows: names and what they hold."""
        return self._prepared[0].columns

    def rate_of(self, stream: str) -> float:
        """Pages a second that a stream's tier allows."""
        return next(one.stream.rate for one in self._prepared if one.stream.name == stream)

    def _share(self, readers: int) -> None:
        """Have all streams together read no more slices at a time than that, or one each.

        Args:
            readers: how many slices; a `concurrency` that was asked for is kept.
        """
        self._readers = max(1, readers // min(SIDE_BY_SIDE, len(self._prepared)))

    def __aiter__(self) -> BatchIterator[Batch]:
        """Iterate over batches: a page's rows each, in no particular order.

        Leaving the loop early stops the reading; close the iteration (`aclose`) where the moment matters.
        """
        return BatchIterator(self._run, _alone)

    def rows(self) -> BatchIterator[Row]:
        """Iterate over rows: flat dicts of id, attributes and related ids, with values as Klaviyo sent them."""
        return BatchIterator(self._run, Batch.rows)

    def arrow(self) -> BatchIterator[Any]:
        """Iterate over a stream as `pyarrow.RecordBatch`, a page each, all with :attr:`schema` (extra `arrow`).

        Raises:
            ConfigurationError: pyarrow is not installed.
            InvalidRequest: there is more than one stream: their schemas differ.
        """
        return BatchIterator(partial(self._run, for_columns=True), self._to_arrow())

    def _to_arrow(self) -> Callable[[Batch], Iterable[Any]]:
        """What makes record batches of batches; see :meth:`arrow`."""
        maker = self._batch_maker()
        return lambda batch: (maker.make(batch.block),)

    @property
    def schema(self) -> Any:
        """The `pyarrow.Schema` of a stream: the same in each run (extra `arrow`).

        Raises:
            ConfigurationError: pyarrow is not installed.
            InvalidRequest: there is more than one stream: their schemas differ.
        """
        return self._batch_maker().schema

    def _batch_maker(self) -> RecordBatchMaker:
        if len(self._prepared) > 1:
            raise InvalidRequest(
                "each stream has a schema of its own: export one at a time to Arrow"
            )
        return RecordBatchMaker(self.columns)

    async def plan(self) -> ExportPlan:
        """Find out what the export will take, by a few requests for each stream.

        Returns:
            A plan for each stream; printed, a line for each.

        Raises:
            KlaviyoError: a request failed.
        """
        return ExportPlan([await prepared.plan() for prepared in self._now()])

    async def write(
        self,
        folder: str | os.PathLike[str],
        *,
        format: str | RowWriter = "ndjson",
        compression: Compression | None = None,
        state: StateStore | str | os.PathLike[str] | None = None,
        lookback: Moment | None = None,
        full: bool = False,
        part_rows: int = 100_000,
    ) -> ExportReport:
        """Write the streams into a folder; again, what is new since; after an interruption, what is missing.

        Each stream has a folder in it, with one for each date (UTC) of its time field, unless it is read for
        each row of another. Every row is in the parts once, whenever the process was killed. `since` is for the
        first run: later ones begin where the last one has ended.

        Args:
            folder: where to; made, for this user only, if there is none.
            format: `ndjson`, `csv`, `parquet` (extra `arrow`), or a
                :class:`klaviyo_async.export.writers.RowWriter`.
            compression: `none`, `gzip` or `zstd`; None: `zstd` for Parquet, none for others.
            state: keeps where to go on: a file (JSON; SQLite if it ends in `.db` or `.sqlite`), or a
                :class:`klaviyo_async.export.state.StateStore`; None: a file in the folder.
            lookback: how far before the end of the last run is read again, for rows that come late: a
                timedelta, or text such as `3d`; None: three days for events, 30 for reports, else ten minutes.
            full: whether to read all from `since` on again, and to write tombstones for rows that are not
                there any more, of streams without a time field.
            part_rows: rows of a slice after which a part is complete, and need not be read again.

        Raises:
            ConfigurationError: the folder or the state is of another export, account or version, or in use;
                or there is no such format, or nothing to write it with.
            OSError: something cannot be written; it goes on from there the next time.
            KlaviyoError: something cannot be read; likewise. One stream does not stop the others:
                `report.failures` has what stopped each.
        """
        # Imported here because those who iterate have no use for it.
        from .open_files import files_left, readers_for
        from .target import ExportTarget
        from .writing import write_streams

        whole("part_rows", part_rows, 1)
        to = ExportTarget(
            path=Path(folder),
            writer=writer_of(format, compression),
            state=_store(state),
            lookback=lookback,
            full=full,
            part_rows=part_rows,
        )
        report = self.report = ExportReport()
        if self._readers is None:
            self._share(readers_for(files_left()))
        await write_streams(self._now(), to, self._owner, self._clock, report)
        for error in report.failures.values():
            raise error
        return report

    def _now(self) -> list[Prepared]:
        """The streams as they are asked for now."""
        prepared = self._prepare()
        if self._readers is not None:
            prepared = [one.at_most(self._readers) for one in prepared]
        return prepared

    async def _run(self, put: Put, *, for_columns: bool = False) -> None:
        report = self.report = ExportReport()
        for prepared in self._now():
            if for_columns:
                prepared = prepared.for_columns
            counted = report.streams[prepared.stream.name] = StreamReport()
            await self._read(prepared, counted, put)

    async def _read(self, prepared: Prepared, report: StreamReport, put: Put) -> None:
        ready = await resolve(prepared)
        opening = await ready.open()
        report.estimated, report.plan = opening.expected, ready.shown(opening)
        begun = self._clock.monotonic()
        sink = BatchSink(ready.stream, put, report)
        reader = reader_of(ready, opening, sink, report, self._clock)
        await reader.run()
        report.seconds = self._clock.monotonic() - begun
        report.finished = True


def reader_of(
    prepared: Prepared, opening: Opening, sink: Any, report: StreamReport, clock: Clock
) -> StreamReader:
    """What reads a stream that was opened."""
    parents, ids = None, SliceIds(len(opening.slices) + 1)
    if prepared.stream.parent is not None:
        parents = Parents(prepared.asking, prepared.start, prepared.end, ids=ids, report=report)
    return StreamReader(
        asking=prepared.asking,
        maker=prepared.maker,
        slices=opening.slices,
        sink=sink,
        report=report,
        concurrency=opening.concurrency,
        clock=clock,
        parents=parents,
        ids=ids,
        first=opening.first,
    )


def _store(given: StateStore | str | os.PathLike[str] | None) -> StateStore | None:
    if given is None or not isinstance(given, (str, os.PathLike)):
        return given
    suffix = Path(given).suffix
    return SQLiteStateStore(given) if suffix in (".db", ".sqlite") else FileStateStore(given)


def _alone(batch: Batch) -> Iterable[Batch]:
    return (batch,)
