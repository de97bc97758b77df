"""Objects of a JSON array, told apart a chunk at a time.

Only brackets and strings are looked at. Whoever is given an object decodes it, and finds out what
else is wrong with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

__all__ = ["Element", "ElementSplitter", "TooLong", "holds_elements"]

_KEPT: Final = 10_000
"""Bytes that are kept of what is too long."""
_ARRAY: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:\[\s*+[\]{]|\{[ \t\r]*+\n)")
_UNDECIDED: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:\[\s*+|\{[ \t\r]*+)?")
_UNDECIDED_LENGTH: Final = 65_536
_PLAIN: Final = rb'[^"{}\[\]]*+(?:"[^"\\]*+(?:\\.[^"\\]*+)*+"[^"{}\[\]]*+)*+'
_BRACKET: Final = re.compile(_PLAIN + rb"[{}\[\]]", re.DOTALL)
"""All up to and with the next bracket that is not in a string."""
_WHOLE_STRINGS: Final = re.compile(_PLAIN, re.DOTALL)


def _balanced(depth: int) -> re.Pattern[bytes]:
    pattern = rb"[{\[]" + _PLAIN + rb"[}\]]"
    for _ in range(depth - 1):
        pattern = rb"[{\[]" + _PLAIN + rb"(?:" + pattern + _PLAIN + rb")*+[}\]]"
    return re.compile(pattern, re.DOTALL)


_SHALLOW: Final = _balanced(6)
"""A whole object that is not nested deeper: nearly all are not, and are found at once."""
_STRING_PART: Final = re.compile(rb'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_BETWEEN: Final = b" \t\r\n,"
_MARK: Final = b"\xef\xbb\xbf"
_OPENING: Final = frozenset(b"{[")
_END_OF_ARRAY: Final = ord("]")
_ARRAY_BEGINS: Final = ord("[")


class TooLong(NamedTuple):
    """What was not kept, as it is too long."""

    head: bytes
    """What it begins with."""
    length: int
    end: int = 1
    """Bytes of its line end."""


class Element(NamedTuple):
    """What stands in an array."""

    raw: bytes | TooLong
    reason: str | None
    """What is wrong with it, if it is no object."""
    offset: int
    """In the text."""
    line: int
    """In which it begins, from 1."""
    end: int
    """Offset of what follows it."""
    end_line: int


def holds_elements(text: bytes) -> bool | None:
    """Whether a text that begins so is an array, or objects of several lines each; None: more of it
    is needed to say."""
    if _ARRAY.match(text):
        return True
    if _UNDECIDED.fullmatch(text) and len(text) < _UNDECIDED_LENGTH:
        return None
    return False


class ElementSplitter:
    """Takes objects out of an array, or of a text in which they stand one after another.

    Args:
        most: bytes of an object; the beginning alone is kept of a longer one.
        offset: of the text that comes first.
        line: its number.
        within: whether it comes from within an array.
    """

    def __init__(self, most: int, offset: int = 0, line: int = 1, *, within: bool = False) -> None:
        self._most = most
        self._text = b""
        self._base = offset
        """Offset of `_text`."""
        self._counted, self._line = offset, line
        """Up to where lines were counted."""
        self._at = 0
        """Up to where `_text` was looked at."""
        self._from, self._from_line = offset, line
        """Where what is looked at began: an object, or what stands between two."""
        self._head: bytes | None = None
        """Beginning of an object of which no more is kept."""
        self._depth = 0
        """Brackets that are open, without that of the array."""
        self._within = within
        self._in_string = False

    def feed(self, text: bytes) -> Iterator[Element]:
        """What ends in this piece of text."""
        self._text += text
        while (bracket := self._next_bracket()) is not None:
            end = self._base + self._at
            if self._depth:
                self._depth += 1 if bracket in _OPENING else -1
                if not self._depth:
                    yield self._element(end)
            else:
                yield from self._between(end - 1)
                if bracket in _OPENING and (self._within or bracket != _ARRAY_BEGINS):
                    self._begin(end - 1)
                    whole = _SHALLOW.match(self._text, self._at - 1)
                    if whole is None:
                        self._depth = 1
                    else:
                        self._at = whole.end()
                        yield self._element(self._base + self._at)
                elif bracket in _OPENING or (bracket == _END_OF_ARRAY and self._within):
                    self._within = bracket in _OPENING
                    self._from = end
                else:
                    self._begin(end - 1)
                    yield self._element(end, "is a bracket that nothing opens")
        yield from self._trim()

    def finish(self) -> Iterator[Element]:
        """What is left when the text has ended."""
        end = self._base + len(self._text)
        if self._depth:
            yield self._element(end, "does not end: the file is cut off, or a bracket is missing")
        else:
            yield from self._between(end)
            if self._within:
                self._begin(end)
                yield self._element(end, "the array does not end: the file is cut off")
        self._depth, self._within = 0, False

    @property
    def end(self) -> tuple[int, int]:
        """Offset and line of the end of what was fed."""
        end = self._base + len(self._text)
        return end, self._line_at(end)

    @property
    def buffered(self) -> int:
        """Bytes in memory."""
        return len(self._text)

    def _next_bracket(self) -> int | None:
        text, at = self._text, self._at
        while True:
            if self._in_string:
                at = _end_of(_STRING_PART, text, at)
                if text[at : at + 1] != b'"':
                    break  # the end of the text, or a backslash there
                self._in_string = False
                at += 1
            found = _BRACKET.match(text, at)
            if found is not None:
                self._at = found.end()
                return text[self._at - 1]
            at = _end_of(_WHOLE_STRINGS, text, at)
            if at == len(text):
                break
            self._in_string = True
            at += 1
        self._at = at
        return None

    def _element(self, end: int, reason: str | None = None) -> Element:
        start, length = self._from, end - self._from
        raw: bytes | TooLong
        if self._head is not None:
            raw, self._head = TooLong(self._head, length), None
        else:
            raw = self._text[start - self._base : end - self._base]
            if length > self._most:
                raw = TooLong(raw[:_KEPT], length)
        self._from = end
        return Element(raw, reason, start, self._from_line, end, self._line_at(end))

    def _begin(self, offset: int) -> None:
        self._from, self._from_line = offset, self._line_at(offset)

    def _between(self, end: int) -> Iterator[Element]:
        """What stands between two objects, if it is more than a comma and blanks."""
        text = self._text[self._from - self._base : end - self._base]
        if not self._from and text.startswith(_MARK):
            text = text[len(_MARK) :]
        if not text or not text.strip(_BETWEEN):
            return
        self._begin(end - len(text.lstrip(_BETWEEN)))
        yield self._element(end, "is not a JSON object")

    def _trim(self) -> Iterator[Element]:
        """Forget what is not needed any more."""
        if self._depth:
            if self._head is None and len(self._text) - (self._from - self._base) > self._most:
                start = self._from - self._base
                self._head = self._text[start : start + _KEPT]
            keep = self._at if self._head is not None else self._from - self._base
        elif self._at - (self._from - self._base) > _KEPT:
            end = self._base + self._at
            yield from self._between(end)
            self._from = end
            keep = self._at
        else:
            keep = self._from - self._base
        self._line_at(self._base + keep)
        self._text = self._text[keep:]
        self._base += keep
        self._at -= keep

    def _line_at(self, offset: int) -> int:
        """Number of the line of an offset, which must not be before one that was asked for."""
        begin = self._counted - self._base
        self._line += self._text.count(b"\n", begin, offset - self._base)
        self._counted = offset
        return self._line


def _end_of(pattern: re.Pattern[bytes], text: bytes, at: int) -> int:
    found = pattern.match(text, at)
    assert found is not None  # it matches nothing too
    return found.end()
