"""Files of events as sources: a JSON document per line, or a table."""

from __future__ import annotations

import csv
import re
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec

from ..errors import ConfigurationError
from .base import Malformed
from .lines import File, LineReader, TooLong
from .tables import ColumnLayout, Target

__all__ = ["CsvSource", "FileSource", "NdjsonSource", "letter_or_record"]

_MAX_ROW_LINES: Final = 1000
_MAX_ROW_BYTES: Final = 1_000_000
"""How far a quoted cell may reach before its opening quotation mark is taken for the mistake."""
_CLOSING: Final = re.compile(rb'[^"]*+(?:""[^"]*+)*+"')


class FileSource:
    """A file whose events are known by their offsets, so that it can be left and gone on with.

    Args:
        file: a path, or a stream that is open for reading.
        start: offset to begin at: the `position` of an earlier run.
        line: number of the line there; None: counted, for which all before it has to be read.
    """

    def __init__(self, file: File, start: int = 0, line: int | None = None) -> None:
        self._lines = LineReader(file, start, line)
        self.path = self._lines.path
        """Of the file; None: it is a stream."""
        # Ordered by offset. A plain dict gets slow when it is emptied from the front.
        self._open: OrderedDict[int, int] = OrderedDict()

    @property
    def position(self) -> int:
        """Offset in the text before which all is acknowledged: where to begin the next time."""
        return next(iter(self._open), self._read_to())

    @property
    def line(self) -> int:
        """Number of the line at `position`, from 1; 0: nothing was read yet."""
        return next(iter(self._open.values()), self._read_line())

    @property
    def buffered(self) -> int:
        """Bytes of the file in memory."""
        return self._lines.buffered

    def line_of(self, token: int) -> int | None:
        """Number of the line at which an event begins; None: it is acknowledged already."""
        return self._open.get(token)

    async def receive(self, limit: int) -> Sequence[tuple[int, Any]]:
        """Up to `limit` (offset, event) pairs; an event that cannot be read is a `Malformed`.

        Raises:
            OSError: the file cannot be read.
            ConfigurationError: no line begins at `start`; or a table's columns make no events.
        """
        while True:
            items = self._take(limit)
            if items or self._done():
                return items
            await self._lines.fill()

    async def acknowledge(self, tokens: Sequence[int]) -> None:
        """Remember that these events are settled."""
        for token in tokens:
            self._open.pop(token, None)

    async def aclose(self) -> None:
        """Close the file, unless it was given as a stream."""
        await self._lines.aclose()

    def _take(self, limit: int) -> list[tuple[int, Any]]:
        raise NotImplementedError

    def _done(self) -> bool:
        return self._lines.ended

    def _read_to(self) -> int:
        return self._lines.offset

    def _read_line(self) -> int:
        return self._lines.number


class NdjsonSource(FileSource):
    """A JSON document per line; blank lines do not count.

    Args:
        file: see :class:`FileSource`.
        unwrap: called with what a line holds; gives the event.
        start: see :class:`FileSource`.
        line: see :class:`FileSource`.
    """

    def __init__(
        self,
        file: File,
        unwrap: Callable[[dict[str, Any]], Any] | None = None,
        start: int = 0,
        line: int | None = None,
    ) -> None:
        super().__init__(file, start, line)
        self._unwrap = unwrap
        self._decode = msgspec.json.Decoder().decode

    def _take(self, limit: int) -> list[tuple[int, Any]]:
        lines = self._lines
        items: list[tuple[int, Any]] = []
        while len(items) < limit:
            offset, number = lines.offset, lines.number
            raw = lines.next()
            if raw is None:
                break
            if not _blank(raw):
                self._open[offset] = number
                items.append((offset, self._event(raw, number)))
        return items

    def _event(self, raw: bytes | TooLong, number: int) -> Any:
        if isinstance(raw, TooLong):
            return _too_long(raw, number)
        try:
            event = self._decode(raw)
            if event.__class__ is not dict:
                return Malformed(_text(raw), "is not a JSON object", number)
            if self._unwrap is None:
                return event
            found = self._unwrap(event)
        except RecursionError:
            return Malformed(_text(raw), "is nested too deeply", number)
        except ValueError as error:
            return Malformed(_text(raw), _reason(raw, error), number)
        if isinstance(found, Malformed) and found.line is None:
            return found._replace(line=number)
        return found


def letter_or_record(entry: dict[str, Any]) -> Any:
    """The record of a dead letter; anything else is a record already."""
    # Letters of events called their record so, once.
    name = "record" if "record" in entry else "event"
    if name not in entry or "error" not in entry:
        return entry
    record, error = entry[name], entry["error"]
    if isinstance(record, str) and record.lstrip().startswith(("{", "[")):
        # A line that could not be read was kept as it was; perhaps it was repaired there.
        try:
            record = msgspec.json.decode(record)
        except ValueError:
            known = error if isinstance(error, dict) else {}
            return Malformed(record, str(known.get("reason", "is no JSON")), known.get("line"))
    if name == "event" and not isinstance(record, dict):
        raise ValueError("the letter's event is not a JSON object")
    return record


class _Line(NamedTuple):
    offset: int
    number: int
    raw: bytes | TooLong


class CsvSource(FileSource):
    """A row per event; the first row names the columns.

    Args:
        file: see :class:`FileSource`.
        metric: of the events that name none.
        mapping: see :class:`.tables.Layout`.
        types: see :class:`.tables.Layout`.
        delimiter: between cells; one ASCII character.
        start: see :class:`FileSource`.
        line: see :class:`FileSource`.
        target: what rows are made into; None: events.

    Raises:
        ConfigurationError: the mapping, a type or the delimiter cannot be.
    """

    def __init__(
        self,
        file: File,
        metric: str | None = None,
        mapping: Mapping[str, str] | None = None,
        types: Mapping[str, Any] | None = None,
        delimiter: str = ",",
        start: int = 0,
        line: int | None = None,
        target: Target | None = None,
    ) -> None:
        if len(delimiter) != 1 or not delimiter.isascii() or delimiter in '"\r\n':
            raise ConfigurationError(
                "delimiter: must be one ASCII character, and no quotation mark"
            )
        super().__init__(file, start, line)
        self._header = LineReader(file) if start else self._lines
        self._delimiter = delimiter
        self._options = (metric, mapping, types, True, target)
        self._layout: ColumnLayout | None = None
        self._part: list[_Line] = []
        """Lines of a row of which not all are there."""
        self._size = 0
        self._again: deque[_Line] = deque()
        """Lines that were taken for parts of a row, and are none."""

    async def receive(self, limit: int) -> Sequence[tuple[int, Any]]:
        """See :meth:`FileSource.receive`."""
        while self._layout is None:
            # Taken without a wait, so that a cancelled call does not lose half of it.
            raw = self._header.next()
            if raw is not None:
                self._read_header(raw)
            elif not self._header.ended:
                await self._header.fill()
            elif self._part:
                raise ConfigurationError("the first line has a quotation mark that is not closed")
            else:
                return []
        if self._header is not self._lines:
            await self._header.aclose()
        return await super().receive(limit)

    async def aclose(self) -> None:
        """Close the file, unless it was given as a stream."""
        await super().aclose()
        await self._header.aclose()

    def _read_header(self, raw: bytes | TooLong) -> None:
        if isinstance(raw, TooLong):
            raise ConfigurationError("the first line does not name columns: it is too long")
        if not self._part and _blank(raw):
            return
        self._part.append(_Line(0, 0, raw))
        if self._inside() and len(self._part) < _MAX_ROW_LINES:
            return
        part, self._part, self._size = self._part, [], 0
        names = self._cells(part)
        if isinstance(names, str):
            raise ConfigurationError(f"the first line does not name columns: it {names}")
        self._layout = ColumnLayout(names, *self._options)

    def _take(self, limit: int) -> list[tuple[int, Any]]:
        items: list[tuple[int, Any]] = []
        while len(items) < limit:
            line = self._next()
            if line is None:
                if not (self._part and self._lines.ended):
                    break
                items.append(self._give_up())
            elif self._part or not _blank(line.raw):
                self._part.append(line)
                if isinstance(line.raw, TooLong) or not self._inside():
                    items.append(self._row())
                elif len(self._part) >= _MAX_ROW_LINES or self._size > _MAX_ROW_BYTES:
                    items.append(self._give_up())
        return items

    def _next(self) -> _Line | None:
        if self._again:
            return self._again.popleft()
        lines = self._lines
        offset, number = lines.offset, lines.number
        raw = lines.next()
        return None if raw is None else _Line(offset, number, raw)

    def _inside(self) -> bool:
        """Whether the row goes on in the next line: whether a cell's quotation is still open."""
        raw = self._part[-1].raw
        first = len(self._part) == 1
        self._size = len(raw) + (0 if first else self._size)
        if isinstance(raw, TooLong):
            return False
        return (not first or b'"' in raw) and _open_at_end(raw, self._delimiter.encode(), not first)

    def _row(self) -> tuple[int, Any]:
        """The event of the row that is complete."""
        first, raw = self._part[0], self._part[-1].raw
        if isinstance(raw, TooLong):
            if len(self._part) > 1:
                return self._give_up()
            self._part = []
            return self._found(first, _too_long(raw, first.number))
        assert self._layout is not None
        part, columns = self._part, self._layout.columns
        cells = self._cells(part)
        if isinstance(cells, str) or len(cells) != len(columns):
            counts = f"has {len(cells)} cells, and there are {len(columns)} columns"
            # Of several lines, most likely the first one begins a quotation by mistake.
            return self._give_up(cells if isinstance(cells, str) else counts)
        self._part, self._size = [], 0
        try:
            return self._found(first, self._layout.event(cells))
        except ValueError as error:
            text = _text(b"\n".join(one.raw for one in part if isinstance(one.raw, bytes)))
            column = getattr(error, "column", None)
            return self._found(first, Malformed(text, str(error), first.number, column))

    def _cells(self, part: Sequence[_Line]) -> list[str] | str:
        """What stands in a row; or what is wrong with it."""
        raw = b"\n".join(one.raw for one in part if isinstance(one.raw, bytes))
        try:
            text = raw.decode()
        except UnicodeDecodeError:
            return "is not UTF-8"
        lines = [text] if len(part) == 1 else [f"{line}\n" for line in text.split("\n")]
        try:
            return next(csv.reader(lines, delimiter=self._delimiter, strict=True), [])
        except csv.Error as error:
            return f"is no row of a table: {error}"

    def _give_up(self, reason: str = "has a quotation mark that is not closed") -> tuple[int, Any]:
        """Take the first line of a row that does not end for bad, and look at the others again."""
        first, *others = self._part
        self._again.extendleft(reversed(others))
        self._part, self._size = [], 0
        raw = first.raw if isinstance(first.raw, bytes) else first.raw.head
        return self._found(first, Malformed(_text(raw), reason, first.number))

    def _found(self, line: _Line, event: Any) -> tuple[int, Any]:
        self._open[line.offset] = line.number
        return line.offset, event

    def _done(self) -> bool:
        return self._lines.ended and not self._part and not self._again

    def _waiting(self) -> _Line | None:
        return self._part[0] if self._part else self._again[0] if self._again else None

    def _read_to(self) -> int:
        line = self._waiting()
        return self._lines.offset if line is None else line.offset

    def _read_line(self) -> int:
        line = self._waiting()
        return self._lines.number if line is None else line.number


def _open_at_end(raw: bytes, delimiter: bytes, inside: bool) -> bool:
    """Whether a quotation is open at the end of a line, at whose beginning it was or was not."""
    at = 0
    while True:
        if inside:
            closing = _CLOSING.match(raw, at)
            if closing is None:
                return True
            at = closing.end()
        elif raw[at : at + 1] == b'"':
            inside, at = True, at + 1
            continue
        inside = False
        at = raw.find(delimiter, at) + 1
        if not at:
            return False


def _blank(raw: bytes | TooLong) -> bool:
    return isinstance(raw, bytes) and (not raw or raw.isspace())


def _too_long(raw: TooLong, number: int) -> Malformed:
    return Malformed(_text(raw.head), f"is too long: {raw.length} bytes", number)


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _reason(raw: bytes, error: ValueError) -> str:
    """Why a line holds no event. What msgspec raises for bad UTF-8 depends on its version."""
    try:
        raw.decode()
    except UnicodeDecodeError:
        return "is not UTF-8"
    text = str(error)
    return f"is no JSON: {text}" if isinstance(error, msgspec.DecodeError) else text
