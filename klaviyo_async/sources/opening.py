"""Making a source of what may be given for one: an iterable, a file, a stream, a source."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from typing import IO, Any, Final, cast

from .base import Source
from .cells import Convert
from .files import FileSource
from .iterables import AsyncIterableSource, IterableSource
from .lines import File

__all__ = ["as_source", "csv_events", "dead_letters", "ndjson"]

_TABLES: Final = (".csv", ".csv.gz", ".tsv", ".tsv.gz")


def as_source(
    given: Any,
    lines: Callable[[File], Source] | None = None,
    table: Callable[[str], Source] | None = None,
) -> Source:
    """Make a source of what may be given for one.

    - A :class:`Source` is one.
    - A path or a stream that is open for reading: a file of events, see :func:`ndjson` and
      :func:`dead_letters`, or :func:`csv_events` if its name ends in `.csv`, `.tsv`, or one of them
      and `.gz`. Streams should be binary ones (`sys.stdin.buffer`).
    - An async iterable. It is iterated, and closed, in one task of its own, whatever happens, and
      it is not asked for more than is needed.
    - Any other iterable. It is asked for events in the event loop's thread, for some milliseconds
      at a time; one that blocks, such as a database cursor, holds everything up while it does, so
      wrap it into an async generator that calls `asyncio.to_thread`.

    Args:
        given: it.
        lines: makes a source of a file or stream, in place of :func:`dead_letters`.
        table: makes one of a CSV file, in place of :func:`csv_events`.

    Raises:
        TypeError: it is nothing of the kind.
    """
    if isinstance(given, (str, os.PathLike)):
        name = os.fspath(given)
        if isinstance(name, str) and name.lower().endswith(_TABLES):
            return (table or csv_events)(name)
        return (lines or dead_letters)(cast("File", given))
    if isinstance(given, Source):
        return given
    if callable(getattr(given, "read", None)):
        return (lines or dead_letters)(cast("IO[bytes]", given))
    if isinstance(given, AsyncIterable):
        return AsyncIterableSource(given)
    if _is_one_record(given):
        raise TypeError(
            f"a {type(given).__name__} is one record or a table by its columns, not records one after "
            'the other: give a list; of pandas, frame.to_dict("records")'
        )
    if isinstance(given, Iterable) and not isinstance(given, (Mapping, bytes, bytearray)):
        return IterableSource(given)
    raise TypeError(
        f"a source is an iterable, an async iterable, a path, a stream, or has the methods of "
        f"Source; {type(given).__name__} is none of these"
    )


def _is_one_record(given: Any) -> bool:
    """Whether iterating over it gives the parts of something: of a pydantic model, a data frame."""
    cls = type(given)
    if isinstance(given, Mapping):
        return False
    if callable(getattr(cls, "model_dump", None)):
        return True
    return callable(getattr(cls, "keys", None)) and hasattr(cls, "__getitem__")


def ndjson(
    file: File, *, encoding: str | None = None, start: int = 0, line: int | None = None
) -> FileSource:
    """Events of a file with a JSON document per line, or of one that holds a JSON array of them.

    It is read in chunks, in a worker thread, so its size does not matter. Blank lines and a byte
    order mark are skipped; a gzip file is decompressed. A line that cannot be read becomes a
    :class:`Malformed`, and harms no other. Objects that are written over several lines each are
    read too, if the first line is nothing but an opening brace.

    ::

        source = ndjson("events.ndjson.gz", start=offset)
        try:
            await klaviyo.ingest_all(source)
        finally:
            offset = source.position

    The events behind `position` that were delivered already are sent again by that, so they should
    have a `unique_id` each.

    Args:
        file: a path, or a stream open for reading, best a binary one; a stream is not closed.
        encoding: of the text, as Python's codecs are called: `utf-16`, `cp1252`, ...; None: what its
            byte order mark says, or UTF-8.
        start: offset in the text, decompressed and as UTF-8, to begin at.
        line: number of the line there; None: counted, for which all before it has to be read.

    Raises:
        ConfigurationError: a stream cannot begin at `start`, there is no such encoding; by
            `receive`: the file holds no text, or in another encoding.
    """
    from .files import NdjsonSource

    return NdjsonSource(file, None, start, line, encoding)


def dead_letters(file: File, *, start: int = 0, line: int | None = None) -> FileSource:
    """Records of a file of dead letters, which may have been repaired.

    A line as written for a dead letter gives its `record` (or its `event`, as it was called once);
    one that is a record gives itself, as with :func:`ndjson`. What still cannot be read comes back
    as it was.

    Args:
        file: a path, or a stream open for reading, best a binary one; a stream is not closed.
        start: offset in the (decompressed) text to begin at.
        line: number of the line there; None: counted, for which all before it has to be read.

    Raises:
        ConfigurationError: a stream cannot begin at `start`.
    """
    from .files import NdjsonSource, letter_or_record

    return NdjsonSource(file, letter_or_record, start, line)


def csv_events(
    file: File,
    *,
    metric: str | None = None,
    mapping: Mapping[str, str] | None = None,
    types: Mapping[str, str | Convert] | None = None,
    delimiter: str | None = None,
    encoding: str | None = None,
    start: int = 0,
    line: int | None = None,
) -> FileSource:
    """Events of a CSV file (RFC 4180), one per row, whose first row names the columns.

    What holds for files in :func:`ndjson` holds here. Columns with well-known names (`email`,
    `time`, `value`, `unique_id`...) go where they belong, others into the event's properties; see
    :class:`klaviyo_async.sources.tables.ColumnLayout`. Cells are strings unless `types` says
    otherwise; empty ones are left out. A row with too many or too few cells is a
    :class:`Malformed`; empty ones at its end do not count. `notes` of what is returned tells, once
    something was received, what was found out about the file.

    Args:
        file: see :func:`ndjson`.
        metric: name of the metric of the events that name none.
        mapping: column -> path in the event, e.g. `{"Total": "value", "SKU": "properties.Sku"}`;
            with a type if need be, as in `properties.Quantity:int`; empty: left out.
        types: column -> `str`, `int`, `float`, `bool`, `time`, `json`, or a function of the cell
            that raises ValueError.
        delimiter: between cells; one ASCII character. None: the one of comma, semicolon, tab and bar
            that the first row has, or that a line such as `sep=;` before it names; a comma if it has
            that and others.
        encoding: see :func:`ndjson`.
        start: see :func:`ndjson`; the first row is read all the same.
        line: see :func:`ndjson`.

    Raises:
        ConfigurationError: the delimiter or encoding cannot be, or a stream cannot begin at
            `start`; by `receive`: the file holds no text, or in another encoding; the columns make
            no events.
    """
    from .rows import CsvSource

    return CsvSource(file, metric, mapping, types, delimiter, start, line, None, encoding)
