"""Writers: rows into files, NDJSON or CSV, compressed or not.

Another format is a :class:`RowWriter` of its own: it opens parts, which are written, synced and closed.
"""

from __future__ import annotations

import csv
import gzip
import io
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final, Literal, Protocol, cast

import msgspec

from ..core.codec.encoder import decoded
from ..errors import ConfigurationError
from .columns import EXTRA, Column
from .csv_rows import read_rows
from .rows import Row, RowBlock

__all__ = [
    "COMPRESSIONS",
    "CSVWriter",
    "Compression",
    "NDJSONWriter",
    "Part",
    "Rejected",
    "RowWriter",
    "checked",
    "zstd_module",
]

Compression = Literal["none", "gzip", "zstd"]
COMPRESSIONS: Final = ("none", "gzip", "zstd")
_ENDINGS: Final = {"none": "", "gzip": ".gz", "zstd": ".zst"}
_GZIP_LEVEL: Final = 4
_TEXTS: Final = msgspec.json.Decoder(list[str | None])
Rejected = tuple[Any, str]
"""A row that could not be written, and why."""


class Part(Protocol):
    """A file that rows are written to; used by one thread at a time."""

    def write(self, rows: RowBlock | Sequence[Row]) -> list[Rejected]:
        """Write rows, all but those that cannot be converted, which are returned.

        Args:
            rows: those of a page; they come as JSON lines, as typed columns or as plain dicts, whichever is
                asked for, see :class:`~klaviyo_async.export.rows.RowBlock`.

        Raises:
            OSError: the file cannot be written.
        """
        ...

    def finish(self) -> None:
        """Write out the rest, and complete the file; nothing is written after that.

        Raises:
            OSError: the file cannot be written.
        """
        ...

    def sync(self) -> None:
        """Finish, and have the file on disk.

        Raises:
            OSError: the file cannot be written.
        """
        ...

    def close(self) -> None:
        """Let go of the file, complete or not."""
        ...


class RowWriter(Protocol):
    """A format of files."""

    @property
    def suffix(self) -> str:
        """How the names of its files end, e.g. `.ndjson.gz`."""
        ...

    def open(self, file: int, columns: Sequence[Column]) -> Part:
        """Begin a part.

        Args:
            file: descriptor of an empty file, which the part closes.
            columns: what rows hold, the same for all parts of a stream.
        """
        ...


class NDJSONWriter:
    """A JSON object a line, with the values as Klaviyo sent them.

    Args:
        compression: of the files.

    Raises:
        ConfigurationError: there is nothing to compress with.
    """

    def __init__(self, compression: Compression = "none") -> None:
        self._compression: Compression = _checked(compression)
        self.suffix = f".ndjson{_ENDINGS[compression]}"

    def open(self, file: int, columns: Sequence[Column]) -> Part:
        """See :class:`RowWriter`."""
        return _NDJSONPart(_Output(file, self._compression))  # pyright: ignore[reportArgumentType]

    def read(self, path: Path, names: Sequence[str] | None = None) -> Iterator[Row]:
        """The rows of a part, plain.

        Args:
            path: of the part.
            names: of columns that are enough; None: all are wanted.

        Raises:
            OSError: it cannot be read.
        """
        with _reading(path, self._compression) as file:
            for line in file:
                yield decoded(line)


class CSVWriter:
    """CSV with a header: the columns of the document, JSON in cells where a value is no plain one, and what
    the document does not know as JSON in `_extra`. An empty cell is a value that is not there.

    Args:
        compression: of the files.

    Raises:
        ConfigurationError: there is nothing to compress with.
    """

    def __init__(self, compression: Compression = "none") -> None:
        self._compression: Compression = _checked(compression)
        self.suffix = f".csv{_ENDINGS[compression]}"

    def open(self, file: int, columns: Sequence[Column]) -> Part:
        """See :class:`RowWriter`."""
        return _CSVPart(_Output(file, self._compression), columns)  # pyright: ignore[reportArgumentType]

    def read(self, path: Path, names: Sequence[str] | None = None) -> Iterator[Row]:
        """The rows of a part, of cells; see :meth:`NDJSONWriter.read`."""
        with _reading(path, self._compression) as file:
            yield from read_rows(file)

    def form(self, rows: RowBlock | Sequence[Row], columns: Sequence[Column]) -> list[Row]:
        """Rows as :meth:`read` gives them when they were written.

        Args:
            rows: those of a page.
            columns: what rows hold.
        """
        table = _CellTable(columns)
        found: list[Row] = []
        for row in _raw(rows):
            try:
                found += (dict(zip(table.header, one, strict=True)) for one in table.lines([row]))
            except (ValueError, TypeError, RecursionError):
                found.append(row)  # it will be rejected
        return found


class _Output:
    """A file, maybe compressed."""

    def __init__(self, file: int, compression: Compression) -> None:
        self._raw = os.fdopen(file, "wb", buffering=1 << 16)
        if compression == "gzip":
            # Without the time, so that the same rows make the same file.
            self.text: IO[bytes] = cast(
                "IO[bytes]",
                gzip.GzipFile("", "wb", _GZIP_LEVEL, self._raw, mtime=0),
            )
        elif compression == "zstd":
            self.text = zstd_module().ZstdFile(self._raw, "wb")
        else:
            self.text = self._raw

    def finish(self) -> None:
        if self.text is not self._raw:
            self.text.close()
        self._raw.flush()

    def sync(self) -> None:
        self.finish()
        os.fsync(self._raw.fileno())

    def close(self) -> None:
        # What is left in buffers of a part that is given up need not be written.
        with suppress(OSError):
            self._raw.close()


class _NDJSONPart:
    def __init__(self, file: _Output) -> None:
        self._file = file
        self._encode = msgspec.json.Encoder().encode_lines

    def write(self, rows: RowBlock | Sequence[Row]) -> list[Rejected]:
        """See :class:`Part`."""
        rows = _raw(rows)
        try:
            self._file.text.write(self._encode(rows))
        except (ValueError, TypeError, RecursionError):
            return self._one_by_one(rows)
        return []

    def _one_by_one(self, rows: Sequence[Row]) -> list[Rejected]:
        rejected: list[Rejected] = []
        for row in rows:
            try:
                line = self._encode([row])
            except (ValueError, TypeError, RecursionError) as error:
                rejected.append((row, _reason(error)))
            else:
                self._file.text.write(line)
        return rejected

    def finish(self) -> None:
        """See :class:`Part`."""
        self._file.finish()

    def sync(self) -> None:
        """See :class:`Part`."""
        self._file.sync()

    def close(self) -> None:
        """See :class:`Part`."""
        self._file.close()


class _CSVPart:
    def __init__(self, file: _Output, columns: Sequence[Column]) -> None:
        self._file = file
        self._table = _CellTable(columns)
        self._write_lines([self._table.header])

    def write(self, rows: RowBlock | Sequence[Row]) -> list[Rejected]:
        """See :class:`Part`."""
        found = _raw(rows)
        try:
            self._write_lines(self._table.lines(found))
        except (ValueError, TypeError, RecursionError):
            return self._one_by_one(found)
        return []

    def _one_by_one(self, rows: Sequence[Row]) -> list[Rejected]:
        rejected: list[Rejected] = []
        for row in rows:
            try:
                self._write_lines(self._table.lines([row]))
            except (ValueError, TypeError, RecursionError) as error:
                rejected.append((row, _reason(error)))
        return rejected

    def _write_lines(self, lines: Iterable[Sequence[str]]) -> None:
        text = io.StringIO()
        lines = [*lines]
        csv.writer(text, lineterminator="\n").writerows(lines)
        if "\r" in text.getvalue():
            # Up to Python 3.12 it is not quoted, and readers take it for the end of a line.
            text = io.StringIO()
            csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(lines)
        self._file.text.write(text.getvalue().encode())

    def finish(self) -> None:
        """See :class:`Part`."""
        self._file.finish()

    def sync(self) -> None:
        """See :class:`Part`."""
        self._file.sync()

    def close(self) -> None:
        """See :class:`Part`."""
        self._file.close()


class _CellTable:
    """Rows as cells.

    Args:
        columns: what rows hold.
    """

    def __init__(self, columns: Sequence[Column]) -> None:
        self._names = [column.name for column in columns]
        self._known = frozenset(self._names)
        self._encode = msgspec.json.Encoder().encode
        self.header = [*self._names, EXTRA]

    def lines(self, rows: Sequence[Row]) -> Iterable[Sequence[str]]:
        columns = [self._cells([row.get(name) for row in rows]) for name in self._names]
        rest = [
            ""
            if row.keys() <= self._known
            else self._encode({n: row[n] for n in row if n not in self._known}).decode()
            for row in rows
        ]
        return zip(*columns, rest, strict=True)

    def _cells(self, values: list[Any]) -> list[str]:
        try:
            # Most columns are text, and to read one in one go takes a fraction of the time.
            return [text or "" for text in _TEXTS.decode(self._encode(values))]
        except msgspec.ValidationError:
            return [self._cell(value) for value in values]

    def _cell(self, value: Any) -> str:
        if value is None:
            return ""
        if value.__class__ is str:
            return value
        text = bytes(value) if value.__class__ is msgspec.Raw else self._encode(value)
        if text[:1] == b'"':
            return cast("str", msgspec.json.decode(text))
        return "" if text == b"null" else text.decode()


def _raw(rows: RowBlock | Sequence[Row]) -> Sequence[Row]:
    return rows.raw() if isinstance(rows, RowBlock) else rows


def _reason(error: Exception) -> str:
    # What the error says may quote the row.
    return (
        "it holds text that has no encoding"
        if isinstance(error, UnicodeError)
        else type(error).__name__
    )


def _reading(path: Path, compression: Compression) -> IO[bytes]:
    if compression == "gzip":
        return cast("IO[bytes]", gzip.open(path))
    if compression == "zstd":
        return cast("IO[bytes]", zstd_module().open(path))
    return path.open("rb")


def checked(compression: Compression) -> Compression:
    """That compression.

    Raises:
        ConfigurationError: there is none of that name.
    """
    if compression not in COMPRESSIONS:
        raise ConfigurationError(
            f"compression is one of {', '.join(COMPRESSIONS)}, not {compression!r}"
        )
    return compression


def _checked(compression: Compression) -> Compression:
    if checked(compression) == "zstd":
        zstd_module()
    return compression


def zstd_module() -> Any:
    """The module that compresses.

    Raises:
        ConfigurationError: it is not installed.
    """
    from importlib import import_module

    for name in ("compression.zstd", "backports.zstd"):
        try:
            return import_module(name)
        except ImportError:
            continue
    raise ConfigurationError("zstd needs Python 3.14, or: pip install backports.zstd")
