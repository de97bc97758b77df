"""Parquet: `pip install "klaviyo-async[arrow]"`."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from .arrow import RecordBatchMaker, pyarrow_for
from .columns import EXTRA, Column
from .rows import Row, RowBlock
from .writers import Compression, Part, Rejected, checked

__all__ = ["ParquetWriter"]

_BUFFERED: Final = 32 << 20
"""Bytes that wait to be written, in all parts of a writer together."""
_GROUP: Final = 8 << 20
"""Bytes after which a part writes a row group: readers take one at a time."""
_READ_ROWS: Final = 1000
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class ParquetWriter:
    """Parquet with the columns of the document: the same schema in all parts and runs, times with their zone, JSON
    in text columns where a value is no plain one, and what the document does not know as JSON in `_extra`.

    Args:
        compression: of the columns.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """

    suffix = ".parquet"
    takes_columns = True
    """It asks blocks of rows for nothing but columns."""

    def __init__(self, compression: Compression = "zstd") -> None:
        pyarrow_for("Parquet")
        self.compression = checked(compression)
        self._lock = threading.Lock()
        self._parts = 0
        self._makers: dict[tuple[Column, ...], RecordBatchMaker] = {}

    def open(self, file: int, columns: Sequence[Column]) -> Part:
        """See :class:`~klaviyo_async.export.writers.RowWriter`."""
        part = _ParquetPart(self, file, self._maker(columns))
        with self._lock:
            self._parts += 1
        return part

    def _maker(self, columns: Sequence[Column]) -> RecordBatchMaker:
        given = tuple(columns)
        with self._lock:
            maker = self._makers.get(given)
            if maker is None:
                maker = self._makers[given] = RecordBatchMaker(given)
        return maker

    def read(self, path: Path, names: Sequence[str] | None = None) -> Iterator[Row]:
        """The rows of a part, with values of the columns' types, and text for JSON.

        Args:
            path: of the part.
            names: of columns that are enough; None: all are wanted.

        Raises:
            OSError: it cannot be read.
        """
        with path.open("rb") as raw:
            file = pyarrow_for("Parquet", "pyarrow.parquet").ParquetFile(raw)
            for batch in file.iter_batches(_READ_ROWS, columns=names, use_threads=False):
                yield from _rows(batch)

    def form(self, rows: RowBlock | Sequence[Row], columns: Sequence[Column]) -> list[Row]:
        """Rows as :meth:`read` gives them when they were written.

        Args:
            rows: those of a page.
            columns: what rows hold.
        """
        return _rows(self._maker(columns).make(rows))

    def closed(self) -> None:
        """A part was closed."""
        with self._lock:
            self._parts -= 1

    @property
    def share(self) -> int:
        """Bytes that a part may keep."""
        return min(_GROUP, _BUFFERED // max(1, self._parts))


class _ParquetPart:
    def __init__(self, writer: ParquetWriter, file: int, maker: RecordBatchMaker) -> None:
        self._writer = writer
        self._maker = maker
        self._arrow = pyarrow_for("Parquet")
        self._raw: Any = os.fdopen(file, "wb")
        self._parquet: Any = None
        self._batches: list[Any] = []
        self._bytes = 0
        self._finished = False

    def write(self, rows: RowBlock | Sequence[Row]) -> list[Rejected]:
        """See :class:`~klaviyo_async.export.writers.Part`."""
        make = self._maker.make
        batch = rows.made(make) if isinstance(rows, RowBlock) else make(rows)
        self._batches.append(batch)
        self._bytes += batch.nbytes
        if self._bytes >= self._writer.share:
            self._write_group()
        return []

    def _write_group(self) -> None:
        if self._parquet is None:
            maker = self._maker
            # The least and greatest of texts of JSON say nothing; of what no column knows, that there is none.
            measured = [one.name for one in maker.columns if one.kind != "json"]
            self._parquet = parquet_to(
                self._raw, maker.schema, self._writer.compression, [*measured, EXTRA]
            )
        table = self._arrow.Table.from_batches(self._batches, self._maker.schema)
        self._batches, self._bytes = [], 0
        self._parquet.write_table(table, row_group_size=max(1, table.num_rows))

    def finish(self) -> None:
        """See :class:`~klaviyo_async.export.writers.Part`."""
        if not self._finished:
            if self._batches or self._parquet is None:
                self._write_group()
            parquet: Any = self._parquet
            parquet.close()
            self._raw.flush()
            self._finished = True

    def sync(self) -> None:
        """See :class:`~klaviyo_async.export.writers.Part`."""
        self.finish()
        os.fsync(self._raw.fileno())

    def close(self) -> None:
        """See :class:`~klaviyo_async.export.writers.Part`."""
        if self._raw.closed:
            return
        self._writer.closed()
        self._batches = []
        # What is left in the buffer of a part that is given up need not be written.
        with suppress(OSError):
            self._raw.close()


def _rows(batch: Any) -> list[Row]:
    arrow = pyarrow_for("Parquet")
    columns = []
    for column in batch.columns:
        if arrow.types.is_timestamp(column.type):
            # Arrow would import pandas for them, if it is there: more than a second, and 60 MiB.
            passed = column.cast(arrow.int64()).to_pylist()
            columns.append(
                [None if at is None else _EPOCH + timedelta(microseconds=at) for at in passed]
            )
        else:
            columns.append(column.to_pylist())
    names = batch.schema.names
    return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def parquet_to(file: Any, schema: Any, compression: str, measured: list[str]) -> Any:
    """A `pyarrow.parquet.ParquetWriter`.

    Args:
        file: a binary file; it is left open.
        schema: of the rows.
        compression: of the columns.
        measured: names of columns with statistics.
    """
    arrow = pyarrow_for("Parquet")
    return pyarrow_for("Parquet", "pyarrow.parquet").ParquetWriter(
        arrow.PythonFile(file, "w"),
        schema,
        compression=compression,
        # zstd and gzip find what repeats by themselves, in less space and time.
        use_dictionary=compression == "none",
        write_statistics=measured,
        memory_pool=arrow.system_memory_pool(),
    )
