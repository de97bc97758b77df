"""The file that a command reads: what kind it is, its events with their names, how far it got."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Final, Literal

import anyio
from attrs import field, frozen

from ..errors import ConfigurationError
from ..sources.files import CsvSource, FileSource, NdjsonSource, letter_or_event
from .plan import Extent, measure
from .resume import Checkpoints, Naming, fields_of

__all__ = ["Feed", "Form", "Input", "open_input"]

Form = Literal["auto", "ndjson", "csv", "dead-letters"]
_ENDINGS: Final[Mapping[str, Form]] = {
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
    ".json": "ndjson",
    ".csv": "csv",
}
_GZIP: Final = b"\x1f\x8b"
_NOTED_EVERY: Final = 1.0
"""Seconds between two notes of how far the file has been read."""


@frozen(kw_only=True)
class Input:
    """A file of events."""

    path: Path | None
    """Where it can be read again; None: standard input, or a pipe."""
    stream: Path | IO[bytes]
    form: Form
    metric: str | None = None
    """Of the events that name none."""
    mapping: Mapping[str, str] = field(factory=dict)
    compressed: bool = False

    def measure(self, start: int) -> Extent:
        """How many events there are from some place on.

        Raises:
            OSError: the file cannot be read.
        """
        assert self.path is not None
        return measure(
            self.path, start, compressed=self.compressed, header=self.form == "csv" and not start
        )

    def source(self, start: int = 0, line: int | None = None) -> FileSource:
        """Its events, from some place on.

        Raises:
            ConfigurationError: the mapping cannot be.
        """
        if self.form == "csv":
            return CsvSource(self.stream, self.metric, self.mapping or None, start=start, line=line)
        unwrap = letter_or_event if self.form == "dead-letters" else None
        return NdjsonSource(self.stream, unwrap, start, line)


def open_input(name: str, form: Form, metric: str | None, mapping: Mapping[str, str]) -> Input:
    """The file of that name; `-` is standard input.

    Raises:
        ConfigurationError: it is not known what is in it, or the mapping has no use.
        OSError: the file cannot be read.
    """
    path = None if name == "-" else Path(name)
    if form == "auto":
        form = "ndjson" if path is None else _form_of(path)
    if mapping and form != "csv":
        raise ConfigurationError("--map is for the columns of CSV files")
    stream: Path | IO[bytes] = sys.stdin.buffer if path is None else path
    compressed = False
    if path is not None and path.is_file():
        with path.open("rb") as file:
            compressed = file.read(2) == _GZIP
    elif path is not None:
        path.stat()
        path = None  # a pipe, which can be read but once
    return Input(
        path=path, stream=stream, form=form, metric=metric, mapping=mapping, compressed=compressed
    )


def _form_of(path: Path) -> Form:
    endings = [ending.lower() for ending in path.suffixes]
    if endings and endings[-1] == ".gz":
        endings.pop()
    form = _ENDINGS.get(endings[-1]) if endings else None
    if form is None and path.is_file():
        raise ConfigurationError(f"what is in {path}? Say --format ndjson or --format csv")
    return form or "ndjson"


class Feed:
    """A file's events as a source: named, counted, and noted once they are in the spool.

    Args:
        given: the file.
        spool: the spool that the events will be put in before more are asked for; None: there is
            none, and nothing is noted.
        limit: events at most.
        restart: begin at the beginning, whatever was noted.

    Raises:
        ConfigurationError: the file or what was noted of it cannot be used.
        OSError: they cannot be read.
    """

    def __init__(
        self, given: Input, spool: Path | None, limit: int | None, *, restart: bool = False
    ) -> None:
        self.path = given.path
        """Of the file; None: it cannot be read twice."""
        self._book: Checkpoints | None = None
        self._naming: Naming | None = None
        self.begin = self.begin_line = stamp = 0
        if given.path is not None:
            stamp = given.path.stat().st_mtime_ns
            if spool is not None:
                self._book = Checkpoints(spool, given.path, compressed=given.compressed)
                found = None if restart else self._book.load()
                if found is not None:
                    self.begin, self.begin_line, stamp = found.offset, found.line, found.stamp
            self._naming = Naming(stamp)
        self._stamp = stamp
        self._source = given.source(self.begin, self.begin_line or None)
        self._metric = given.metric if given.form != "csv" else None
        self._left = limit
        self._kept: list[int] = []
        """Tokens of events that are on their way into the spool."""
        self._next_note = 0.0
        self._stopped = False
        self._reading: anyio.CancelScope | None = None

    @property
    def line(self) -> int:
        """Number of the line that was read up to; 0: none was."""
        return self._source.line

    def line_of(self, token: int) -> int | None:
        """Number of the line that an event begins in."""
        return self._source.line_of(token)

    async def receive(self, limit: int) -> Sequence[tuple[int, Any]]:
        """See :class:`klaviyo_async.sources.Source`.

        Raises:
            OSError: the file cannot be read, or the note not be written.
            ConfigurationError: a table's columns make no events.
        """
        await self._keep_up()
        if self._left is not None:
            limit = min(limit, self._left)
        items: Sequence[tuple[int, Any]] = []
        if limit and not self._stopped:
            with anyio.CancelScope() as self._reading:
                items = await self._source.receive(limit)
        if self._left is not None:
            self._left -= len(items)
        for token, event in items:
            fields = fields_of(event)
            if fields is None:
                continue
            if self._metric is not None and fields.get("metric") is None:
                fields["metric"] = self._metric
            if self._naming is not None:
                self._naming.name(event, fields, token)
        if self._book is not None:
            self._kept += [token for token, _ in items]
            if not items:
                await self._note()
        return items

    def stop(self) -> None:
        """Give no more events."""
        self._stopped = True
        if self._reading is not None:
            self._reading.cancel()

    async def acknowledge(self, tokens: Sequence[int]) -> None:
        """See :class:`klaviyo_async.sources.Source`."""
        if self._book is None:
            await self._source.acknowledge(tokens)

    async def aclose(self) -> None:
        """Note how far it got, and close the file."""
        try:
            # What was received last may not have come into the spool, and is read again.
            await self._note()
        finally:
            await self._source.aclose()

    async def _keep_up(self) -> None:
        """All that was received before is in the spool now, for otherwise nobody would ask."""
        if self._book is None:
            return
        await self._source.acknowledge(self._kept)
        self._kept = []
        if time.monotonic() >= self._next_note:
            await self._note()
            self._next_note = time.monotonic() + _NOTED_EVERY

    async def _note(self) -> None:
        book, source = self._book, self._source
        if book is not None and source.position > self.begin:
            await anyio.to_thread.run_sync(book.note, source.position, source.line, self._stamp)
