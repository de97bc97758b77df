"""Files of events as sources: a JSON document per line, or an array of them."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Final

import msgspec

from ..core.codec.encoder import decoded
from .base import Malformed
from .encodings import UTF_8
from .lines import File, LineReader, TooLong

__all__ = [
    "FileSource",
    "NdjsonSource",
    "blank",
    "letter_or_record",
    "text_of",
    "too_long",
    "undecodable",
]

_HALF: Final = re.compile(
    rb"""(?<!\\)(?:\\\\)*\\u(?:[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])
    |(?<!\\u[dD][89abAB][0-9a-fA-F]{2}\\u)[dD][c-fC-F])""",
    re.VERBOSE,
)
"""An escape of one half of a surrogate pair, without the other."""
_RAW_HALF: Final = re.compile(rb"\xed[\xa0-\xbf]")


class FileSource:
    """A file whose events are known by their offsets, so that it can be left and gone on with.

    Args:
        file: a path, or a stream that is open for reading.
        start: offset to begin at: the `position` of an earlier run.
        line: number of the line there; None: counted, for which all before it has to be read.
        encoding: of the text; None: what its byte order mark says, or UTF-8.
        arrays: whether to look for a JSON array in place of lines.

    Raises:
        ConfigurationError: a stream cannot begin at `start`; there is no such encoding.
    """

    def __init__(
        self,
        file: File,
        start: int = 0,
        line: int | None = None,
        encoding: str | None = None,
        *,
        arrays: bool = False,
    ) -> None:
        self._lines = LineReader(file, start, line, encoding, arrays=arrays)
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
    def notes(self) -> Sequence[str]:
        """What was found out about the file that somebody may want to know, a sentence each."""
        encoding = self._lines.encoding
        return () if encoding in (None, UTF_8) else (f"its encoding is {encoding}",)

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
            ConfigurationError: no line begins at `start`; the file holds no text, or in another
                encoding than is said; or a table's columns make no events.
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
    """A JSON document per line, where blank lines do not count; or an array of objects.

    Args:
        file: see :class:`FileSource`.
        unwrap: called with what a line holds; gives the event.
        start: see :class:`FileSource`.
        line: see :class:`FileSource`.
        encoding: see :class:`FileSource`.
    """

    def __init__(
        self,
        file: File,
        unwrap: Callable[[dict[str, Any]], Any] | None = None,
        start: int = 0,
        line: int | None = None,
        encoding: str | None = None,
    ) -> None:
        super().__init__(file, start, line, encoding, arrays=True)
        self._unwrap = unwrap

    def _take(self, limit: int) -> list[tuple[int, Any]]:
        lines = self._lines
        items: list[tuple[int, Any]] = []
        if lines.in_elements:
            return self._take_elements(limit)
        while len(items) < limit:
            offset, number = lines.offset, lines.number
            raw = lines.next()
            if raw is None:
                break
            if not blank(raw):
                self._open[offset] = number
                items.append((offset, self._event(raw, number)))
        return items

    def _take_elements(self, limit: int) -> list[tuple[int, Any]]:
        items: list[tuple[int, Any]] = []
        while len(items) < limit and (element := self._lines.next_element()) is not None:
            raw, reason, number = element.raw, element.reason, element.line
            self._open[element.offset] = number
            if reason is None:
                event = self._event(raw, number)
            else:
                event = Malformed(
                    text_of(raw if isinstance(raw, bytes) else raw.head), reason, number
                )
            items.append((element.offset, event))
        return items

    def _event(self, raw: bytes | TooLong, number: int) -> Any:
        if isinstance(raw, TooLong):
            return too_long(raw, number)
        try:
            event = decoded(raw)
            if event.__class__ is not dict:
                return Malformed(text_of(raw), "is not a JSON object", number)
            if self._unwrap is None:
                return event
            found = self._unwrap(event)
        except RecursionError:
            return Malformed(text_of(raw), "is nested too deeply", number)
        except ValueError as error:
            return Malformed(text_of(raw), _reason(raw, error, self._lines.encoding), number)
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
            record = decoded(record)
        except ValueError:
            known = error if isinstance(error, dict) else {}
            return Malformed(record, str(known.get("reason", "is no JSON")), known.get("line"))
    if name == "event" and not isinstance(record, dict):
        raise ValueError("the letter's event is not a JSON object")
    return record


def blank(raw: bytes | TooLong) -> bool:
    """Whether there is nothing in a line."""
    return isinstance(raw, bytes) and (not raw or raw.isspace())


def too_long(raw: TooLong, number: int) -> Malformed:
    """In the place of a line that was not kept."""
    return Malformed(text_of(raw.head), f"is too long: {raw.length} bytes", number)


def text_of(raw: bytes) -> str:
    """A line as far as it is text."""
    return raw.decode("utf-8", "replace")


def undecodable(raw: bytes, encoding: str | None) -> str:
    """What is wrong with a line that is not UTF-8."""
    if encoding in (None, UTF_8):
        if _RAW_HALF.search(raw):
            return "holds half of a surrogate pair, which is no character"
        return "is not UTF-8: if the file is in another encoding, say which"
    return f"is not {encoding}"


def _reason(raw: bytes, error: ValueError, encoding: str | None) -> str:
    """Why a line holds no event. What msgspec raises for bad UTF-8 depends on its version."""
    try:
        raw.decode()
    except UnicodeDecodeError:
        return undecodable(raw, encoding)
    if not isinstance(error, msgspec.DecodeError):
        return str(error)
    if b"\0" in raw:
        return "is no JSON: it holds NUL characters"
    if _HALF.search(raw):
        return "is no JSON: it holds half of a surrogate pair (\\ud800 to \\udfff), which is no character"
    return f"is no JSON: {error}"
