"""Lines of a file, read a chunk at a time in a worker thread."""

from __future__ import annotations

from collections import deque
from typing import Final, cast

import anyio

from .elements import Element, ElementSplitter, TooLong, holds_elements
from .texts import CHUNK, File, TextReader

__all__ = ["CHUNK", "MAX_LINE", "File", "LineReader", "TooLong"]

MAX_LINE: Final = 6_000_000
"""Bytes of a line; the largest event that Klaviyo takes has 5,000,000."""
_KEPT: Final = 10_000
"""Bytes that are kept of a line that is too long."""
_BOM: Final = b"\xef\xbb\xbf"
_BEFORE_ELEMENTS: Final = frozenset(bytes([code]) for code in b"[]{}, \t\r\n")


class _Unended(bytes):
    """A last line that nothing ends."""


class LineReader(TextReader):
    """Reads lines, without their ends, and knows where each begins.

    :meth:`next` gives those that are in memory; when there are none, :meth:`fill` brings more. A
    `fill` that is cancelled loses nothing: what its thread reads is there the next time.

    Args:
        file: a path (gzip is noticed), or a stream; a stream is not closed.
        start: offset of the first line in the text (that is, after decompression and decoding); only
            of a path.
        number: its number; None: it is counted, for which all before it has to be read.
        encoding: of the text; None: what its byte order mark says, or UTF-8.
        arrays: whether to look for a JSON array, or objects of several lines each; if it is one,
            :meth:`next_element` takes the place of :meth:`next`.

    Raises:
        ConfigurationError: a stream cannot begin at `start`; there is no such encoding.
    """

    def __init__(
        self,
        file: File,
        start: int = 0,
        number: int | None = None,
        encoding: str | None = None,
        *,
        arrays: bool = False,
    ) -> None:
        super().__init__(file, start, encoding)
        self._ready: deque[bytes | TooLong] = deque()
        self._elements: deque[Element] = deque()
        self._splitter: ElementSplitter | None = None
        self._undecided = arrays
        self._tail = b""
        self._long: TooLong | None = None
        self.offset = start
        """Of the next line."""
        self.number = 1 if not start else number or 0
        """Of the next line, from 1."""

    @property
    def in_elements(self) -> bool:
        """Whether the text is an array, or objects of several lines each."""
        return self._splitter is not None

    @property
    def ended(self) -> bool:
        """Whether there are no more lines."""
        return self._over and not self._ready and not self._elements

    @property
    def buffered(self) -> int:
        """Bytes in memory."""
        held = [*self._ready, *(element.raw for element in self._elements)]
        lines = sum(len(one) if isinstance(one, bytes) else len(one.head) for one in held)
        return lines + len(self._tail) + (self._splitter.buffered if self._splitter else 0)

    def next(self) -> bytes | TooLong | None:
        """The next line, if it is in memory."""
        if not self._ready:
            return None
        line = self._ready.popleft()
        first = not self.offset
        if line.__class__ is bytes:
            self.offset += len(line) + 1
        elif isinstance(line, TooLong):
            self.offset += line.length + line.end
        else:
            self.offset += len(line)
        self.number += 1
        if first and isinstance(line, bytes) and line.startswith(_BOM):
            return line[len(_BOM) :]
        return line

    def next_element(self) -> Element | None:
        """The next object of an array, if it is in memory."""
        if not self._elements:
            return None
        element = self._elements.popleft()
        self.offset, self.number = element.end, element.end_line
        return element

    async def fill(self) -> None:
        """Read on until there is a line, or no more.

        Raises:
            OSError: the file cannot be read.
            ConfigurationError: no line begins at `start`; the file holds no text, or in another
                encoding than is said.
        """
        await anyio.to_thread.run_sync(self._fill, abandon_on_cancel=True)

    # What follows runs in a worker thread.

    def _any(self) -> bool:
        return bool(self._ready or self._elements)

    def _go_to_start(self) -> None:
        start = self._start
        text = self._text()
        rest = self._look(text) if self._undecided else text
        if self.number and self._seek(start - 1):
            count, left, rest = 0, 1, b""
        else:
            count, left = 0, start
        last = b""
        while left and (rest or (rest := self._text())):
            part, rest = rest[:left], rest[left:]
            left -= len(part)
            count += part.count(b"\n")
            last = part[-1:]
        rest = rest or self._text()
        if self._splitter is not None:
            unfit = rest and last not in _BEFORE_ELEMENTS
        else:
            unfit = rest and last != b"\n"
        if left or unfit:
            self._close()
            raise self._no_line()
        self.number = self.number or count + 1
        if self._splitter is not None:
            within = text.removeprefix(_BOM).lstrip().startswith(b"[")
            self._splitter = ElementSplitter(MAX_LINE, start, self.number, within=within)
        if rest:
            self._split(rest)
        else:
            self._over = True

    def _look(self, text: bytes) -> bytes:
        """See whether the text is an array; gives as much of it as that took."""
        while (found := holds_elements(text)) is None and (more := self._text()):
            text += more
        self._undecided = False
        if found:
            self._splitter = ElementSplitter(MAX_LINE)
        return text

    def _split(self, chunk: bytes) -> None:
        if self._undecided:
            chunk = self._look(chunk)
        if self._splitter is not None:
            self._elements.extend(self._splitter.feed(chunk))
            return
        if self._long is not None:
            end = chunk.find(b"\n")
            if end < 0:
                self._long = TooLong(self._long.head, self._long.length + len(chunk))
                return
            found, self._long = TooLong(self._long.head, self._long.length + end), None
            self._ready.append(found)
            chunk = chunk[end + 1 :]
        lines: list[bytes | TooLong] = [*(self._tail + chunk).split(b"\n")]
        self._tail = cast(bytes, lines.pop())
        if lines and len(lines[0]) > MAX_LINE:
            lines[0] = TooLong(cast(bytes, lines[0])[:_KEPT], len(lines[0]))
        if len(self._tail) > MAX_LINE:
            self._long = TooLong(self._tail[:_KEPT], len(self._tail))
            self._tail = b""
        self._ready.extend(lines)

    def _end(self) -> None:
        if self._closed:
            return
        if self._splitter is not None:
            self._end_elements(self._splitter)
        elif self._long is not None:
            self._ready.append(TooLong(self._long.head, self._long.length, 0))
        elif self._tail:
            self._ready.append(_Unended(self._tail))
        self._tail, self._long = b"", None
        self._over = True

    def _end_elements(self, splitter: ElementSplitter) -> None:
        self._elements.extend(splitter.finish())
        end, line = splitter.end
        if self._elements:
            # What follows the last object is done with when that is.
            self._elements[-1] = self._elements[-1]._replace(end=end, end_line=line)
        else:
            self.offset, self.number = end, line
