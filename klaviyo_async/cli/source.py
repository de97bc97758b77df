"""The file that `ingest` reads: its format, its events as a source, and checkpoints of the position."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Final, Literal

import anyio
from attrs import field, frozen

from ..errors import ConfigurationError
from ..sources.csv_text import check_delimiter
from ..sources.encodings import UTF_8, checked_encoding, recognise
from ..sources.files import FileSource, NdjsonSource, letter_or_record
from ..sources.rows import CsvSource
from .checkpoints import Checkpoints, UniqueIds, attributes_of
from .estimate import Extent, measure
from .streams import standard_input

__all__ = ["FileEvents", "FileFormat", "InputFile", "open_input_file"]

FileFormat = Literal["auto", "ndjson", "csv", "dead-letters"]
_SUFFIXES: Final[Mapping[str, FileFormat]] = {
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
    ".json": "ndjson",
    ".csv": "csv",
    ".tsv": "csv",
}
_DELIMITERS: Final[Mapping[str, str]] = {
    "comma": ",",
    "semicolon": ";",
    "tab": "\t",
    "\\t": "\t",
    "bar": "|",
    "pipe": "|",
}
"""What shells make hard to type."""
_GZIP: Final = b"\x1f\x8b"
_SAVE_INTERVAL: Final = 1.0
"""Seconds between two checkpoints."""


@frozen(kw_only=True)
class InputFile:
    """A file of events."""

    path: Path | None
    """Where the file can be read again; None: standard input, or a pipe."""
    stream: Path | IO[bytes]
    form: FileFormat
    metric: str | None = None
    """Metric of the events that name none."""
    mapping: Mapping[str, str] = field(factory=dict)
    delimiter: str | None = None
    """Between the cells of a table; None: what the file says."""
    encoding: str | None = None
    """Of its text; None: what the file says, or UTF-8."""
    compressed: bool = False
    transcoded: bool = False
    """Whether its text is not UTF-8."""

    def measure(self, start: int) -> Extent:
        """How many events there are from an offset on.

        Raises:
            OSError: the file cannot be read.
        """
        assert self.path is not None
        table = self.form == "csv"
        return measure(
            self.path,
            start,
            compressed=self.compressed,
            header=table and not start,
            arrays=not table,
        )

    def source(self, start: int = 0, line: int | None = None) -> FileSource:
        """The events from an offset on.

        Raises:
            ConfigurationError: the mapping cannot be.
        """
        if self.form == "csv":
            return CsvSource(
                self.stream,
                self.metric,
                self.mapping or None,
                delimiter=self.delimiter,
                start=start,
                line=line,
                encoding=self.encoding,
            )
        unwrap = letter_or_record if self.form == "dead-letters" else None
        return NdjsonSource(self.stream, unwrap, start, line, self.encoding)


def open_input_file(
    name: str,
    form: FileFormat,
    metric: str | None,
    mapping: Mapping[str, str],
    delimiter: str | None = None,
    encoding: str | None = None,
) -> InputFile:
    """The file of that name; `-` is standard input.

    Args:
        name: path of the file.
        form: what is in it.
        metric: of the events that name none.
        mapping: column of a table -> path in the event.
        delimiter: between the cells of a table: one ASCII character, or its name.
        encoding: of the text, as Python's codecs are called.

    Raises:
        ConfigurationError: it is not known what is in it, or it is no text; an option has no use, or
            cannot be.
        OSError: the file cannot be read.
    """
    path = None if name == "-" else Path(name)
    if form == "auto":
        form = "ndjson" if path is None else _format_of(path)
    if mapping and form != "csv":
        raise ConfigurationError("--map is for the columns of CSV files")
    if delimiter is not None:
        if form != "csv":
            raise ConfigurationError("--delimiter is for the cells of CSV files")
        delimiter = check_delimiter(_DELIMITERS.get(delimiter, delimiter))
    if encoding is not None:
        encoding = checked_encoding(encoding)
    stream: Path | IO[bytes] = standard_input() if path is None else path
    compressed = transcoded = False
    if path is not None and path.is_file():
        with path.open("rb") as file:
            head = file.read(16)
        compressed = head.startswith(_GZIP)
        transcoded = not compressed and recognise(head, encoding)[0] != UTF_8
    elif path is not None:
        path.stat()
        path = None  # a pipe, which can be read but once
    return InputFile(
        path=path,
        stream=stream,
        form=form,
        metric=metric,
        mapping=mapping,
        delimiter=delimiter,
        encoding=encoding,
        compressed=compressed,
        transcoded=transcoded,
    )


def _format_of(path: Path) -> FileFormat:
    endings = [ending.lower() for ending in path.suffixes]
    if endings and endings[-1] == ".gz":
        endings.pop()
    form = _SUFFIXES.get(endings[-1]) if endings else None
    if form is None and path.is_file():
        raise ConfigurationError(f"what is in {path}? Say --format ndjson or --format csv")
    return form or "ndjson"


class FileEvents:
    """A file's events as a source: each gets a `unique_id`, and the position is saved once they are in the spool.

    Args:
        given: the file.
        spool: the spool that the events will be put in before more are asked for; None: there is
            none, and no checkpoint is written.
        limit: events at most.
        restart: read from the beginning, whatever the checkpoint says.

    Raises:
        ConfigurationError: the file or its checkpoint cannot be used.
        OSError: they cannot be read.
    """

    def __init__(
        self, given: InputFile, spool: Path | None, limit: int | None, *, restart: bool = False
    ) -> None:
        self.path = given.path
        """Path of the file; None: it cannot be read twice."""
        self._checkpoints: Checkpoints | None = None
        self._unique_ids: UniqueIds | None = None
        self.start = self.start_line = stamp = 0
        if given.path is not None:
            stamp = given.path.stat().st_mtime_ns
            if spool is not None:
                opaque = given.compressed or given.transcoded
                self._checkpoints = Checkpoints(spool, given.path, opaque=opaque)
                found = None if restart else self._checkpoints.load()
                if found is not None:
                    self.start, self.start_line, stamp = found.offset, found.line, found.modified
            self._unique_ids = UniqueIds(stamp)
        self._stamp = stamp
        self._source = given.source(self.start, self.start_line or None)
        self._metric = given.metric if given.form != "csv" else None
        self._left = limit
        self._received: list[int] = []
        """Tokens of events that were received, and may not be in the spool yet."""
        self._next_save = 0.0
        self._stopped = False
        self._reading: anyio.CancelScope | None = None

    @property
    def line(self) -> int:
        """Number of the line that was read up to; 0: none was."""
        return self._source.line

    @property
    def notes(self) -> Sequence[str]:
        """What was found out about the file, a sentence each."""
        return self._source.notes

    def line_of(self, token: int) -> int | None:
        """Number of the line that an event begins in."""
        return self._source.line_of(token)

    async def receive(self, limit: int) -> Sequence[tuple[int, Any]]:
        """See :class:`klaviyo_async.sources.Source`.

        Raises:
            OSError: the file cannot be read, or the checkpoint not be written.
            ConfigurationError: a table's columns make no events.
        """
        await self._acknowledge_received()
        if self._left is not None:
            limit = min(limit, self._left)
        items: Sequence[tuple[int, Any]] = []
        if limit and not self._stopped:
            with anyio.CancelScope() as self._reading:
                items = await self._source.receive(limit)
        if self._left is not None:
            self._left -= len(items)
        for token, event in items:
            fields = attributes_of(event)
            if fields is None:
                continue
            if self._metric is not None and fields.get("metric") is None:
                fields["metric"] = self._metric
            if self._unique_ids is not None:
                self._unique_ids.assign(event, fields, token)
        if self._checkpoints is not None:
            self._received += [token for token, _ in items]
            if not items:
                await self._save_position()
        return items

    def stop(self) -> None:
        """End: no more events are returned."""
        self._stopped = True
        if self._reading is not None:
            self._reading.cancel()

    async def acknowledge(self, tokens: Sequence[int]) -> None:
        """See :class:`klaviyo_async.sources.Source`."""
        if self._checkpoints is None:
            await self._source.acknowledge(tokens)

    async def aclose(self) -> None:
        """Save the position, and close the file."""
        try:
            # What was received last may not have come into the spool, and is read again.
            await self._save_position()
        finally:
            await self._source.aclose()

    async def _acknowledge_received(self) -> None:
        """Acknowledge the events of the last call: they are in the spool, or no more would be asked for."""
        if self._checkpoints is None:
            return
        await self._source.acknowledge(self._received)
        self._received = []
        if time.monotonic() >= self._next_save:
            await self._save_position()
            self._next_save = time.monotonic() + _SAVE_INTERVAL

    async def _save_position(self) -> None:
        checkpoints, source = self._checkpoints, self._source
        if checkpoints is not None and source.position > self.start:
            await anyio.to_thread.run_sync(
                checkpoints.save, source.position, source.line, self._stamp
            )
