"""Tables as sources: a row per event, whose cells the first row names."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import anyio

from .base import Malformed
from .csv_text import cells_of, check_delimiter, open_at_end
from .files import FileSource, blank, text_of, too_long
from .headers import MAX_ROW_LINES, Header, HeaderLines
from .lines import File, LineReader, TooLong
from .tables import Target

__all__ = ["CsvSource"]

log = logging.getLogger(__name__)
_MAX_ROW_BYTES: Final = 1_000_000
"""How far a quoted cell may reach before its opening quotation mark is taken for the mistake."""
_LEAST_ROW_LINES: Final = 10
"""As :data:`.headers.MAX_ROW_LINES`, after many such mistakes."""


class _Line(NamedTuple):
    offset: int
    number: int
    raw: bytes | TooLong


class CsvSource(FileSource):
    """A row per event; the first row names the columns.

    Args:
        file: see :class:`FileSource`.
        metric: of the events that name none.
        mapping: see :class:`.tables.ColumnLayout`.
        types: see :class:`.tables.ColumnLayout`.
        delimiter: between cells; one ASCII character. None: the one of comma, semicolon, tab and bar
            that the first row has; a comma if it has several and that is one of them.
        start: see :class:`FileSource`.
        line: see :class:`FileSource`.
        target: what rows are made into; None: events.
        encoding: see :class:`FileSource`.

    Raises:
        ConfigurationError: the delimiter or the encoding cannot be.
    """

    def __init__(
        self,
        file: File,
        metric: str | None = None,
        mapping: Mapping[str, str] | None = None,
        types: Mapping[str, Any] | None = None,
        delimiter: str | None = None,
        start: int = 0,
        line: int | None = None,
        target: Target | None = None,
        encoding: str | None = None,
    ) -> None:
        if delimiter is not None:
            check_delimiter(delimiter)
        super().__init__(file, start, line, encoding)
        # The first row is read wherever one begins.
        self._first = LineReader(file, encoding=encoding) if start else self._lines
        self._first_row = HeaderLines(str(self.path or "the table"), delimiter)
        self._options = (metric, mapping, types, target)
        self._named = False
        """Whether the first row is complete."""
        self._header: Header | None = None
        self._delimiter = b","
        self._part: list[_Line] = []
        """Lines of a row of which not all are there."""
        self._size = 0
        self._again: deque[_Line] = deque()
        """Lines that were taken for parts of a row, and are none."""
        self._patience = MAX_ROW_LINES
        """Lines that a row may have. Each row that turns out to be none halves it, as its lines are
        read again, and each line of one that is gives one back: no line is read often."""

    @property
    def notes(self) -> Sequence[str]:
        """See :attr:`FileSource.notes`."""
        return (*super().notes, *(self._header.notes if self._header else ()))

    async def receive(self, limit: int) -> Sequence[tuple[int, Any]]:
        """See :meth:`FileSource.receive`."""
        if self._header is None:
            if not await self._find_first_row():
                return []
            # Wide ones take a while.
            self._header = await anyio.to_thread.run_sync(
                self._first_row.read, self._first.encoding, *self._options, abandon_on_cancel=True
            )
            self._delimiter = self._header.delimiter.encode()
            if self._first is not self._lines:
                await self._first.aclose()
            if self._header.layout.left_out:
                log.warning(
                    "%s is Klaviyo's own export; left out is what cannot be set by this: %s",
                    self.path or "the table",
                    ", ".join(self._header.layout.left_out),
                )
        return await super().receive(limit)

    async def aclose(self) -> None:
        """Close the file, unless it was given as a stream."""
        await super().aclose()
        await self._first.aclose()

    async def _find_first_row(self) -> bool:
        """Read on until the first row is complete; False: there is none."""
        while not self._named:
            # Taken without a wait, so that a cancelled call does not lose half of it.
            raw = self._first.next()
            if raw is not None:
                self._named = self._first_row.add(raw)
            elif not self._first.ended:
                await self._first.fill()
            else:
                self._first_row.end()
                return False
        return True

    def _take(self, limit: int) -> list[tuple[int, Any]]:
        items: list[tuple[int, Any]] = []
        while len(items) < limit:
            line = self._next()
            if line is None:
                if not (self._part and self._lines.ended):
                    break
                items.append(self._give_up())
            elif self._part or not blank(line.raw):
                self._part.append(line)
                if isinstance(line.raw, TooLong) or not self._inside():
                    items.append(self._row())
                elif len(self._part) >= self._patience or self._size > _MAX_ROW_BYTES:
                    items.append(self._give_up(_unclosed(len(self._part), self._size)))
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
        return (not first or b'"' in raw) and open_at_end(raw, self._delimiter, not first)

    def _row(self) -> tuple[int, Any]:
        """The event of the row that is complete."""
        first, raw = self._part[0], self._part[-1].raw
        if isinstance(raw, TooLong):
            if len(self._part) > 1:
                return self._give_up()
            self._part = []
            return self._found(first, too_long(raw, first.number))
        assert self._header is not None
        part, layout = self._part, self._header.layout
        width = len(layout.columns)
        raws = [one.raw for one in part if isinstance(one.raw, bytes)]
        cells = cells_of(raws, self._header.delimiter, self._lines.encoding)
        if isinstance(cells, str):
            return self._give_up(cells)
        if len(cells) > width and not "".join(cells[width:]).strip():
            del cells[width:]  # nothing stands there: spreadsheets pad their rows
        if len(cells) != width:
            # Of several lines, most likely the first one begins a quotation by mistake.
            return self._give_up(f"has {len(cells)} cells, and there are {width} columns")
        self._part, self._size = [], 0
        if self._patience < MAX_ROW_LINES:
            self._patience += len(part)
        try:
            return self._found(first, layout.event(cells))
        except ValueError as error:
            column = getattr(error, "column", None)
            text = text_of(b"\n".join(raws))
            return self._found(first, Malformed(text, str(error), first.number, column))

    def _give_up(self, reason: str = "has a quotation mark that is not closed") -> tuple[int, Any]:
        """Take the first line of a row that does not end for bad, and look at the others again."""
        first, *others = self._part
        if others:
            self._patience = max(_LEAST_ROW_LINES, self._patience // 2)
        self._again.extendleft(reversed(others))
        self._part, self._size = [], 0
        raw = first.raw if isinstance(first.raw, bytes) else first.raw.head
        return self._found(first, Malformed(text_of(raw), reason, first.number))

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


def _unclosed(count: int, size: int) -> str:
    """What is wrong with a row that has come so far."""
    return (
        f"has a quotation mark that is not closed in {count:,} lines and {size:,} bytes: close it, or "
        "write it twice if it is part of the text; a row may have "
        f"{MAX_ROW_LINES:,} lines and {_MAX_ROW_BYTES:,} bytes"
    )
