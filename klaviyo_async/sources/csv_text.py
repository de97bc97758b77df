"""Rows of CSV: where one ends, what its cells are, what they are told apart by."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from typing import Final

from ..errors import ConfigurationError
from .files import undecodable

__all__ = ["DELIMITERS", "cells_of", "check_delimiter", "counts_of", "declared", "open_at_end"]

DELIMITERS: Final = b",;\t|"
"""Those that are looked for; the comma, after which CSV is called, first."""
_CLOSING: Final = re.compile(rb'[^"]*+(?:""[^"]*+)*+"')
_QUOTATION: Final = re.compile('"([^"]*+(?:""[^"]*+)*+)"')
_QUOTED: Final = re.compile(rb'(?:\A|(?<=[,;\t|]))"[^"]*+(?:""[^"]*+)*+(?:"|\Z)')
_DECLARED: Final = re.compile(rb"(?:\xef\xbb\xbf)?sep=([ -~\t])\r?", re.IGNORECASE)
_AS_COMMAS: Final = bytes.maketrans(DELIMITERS, b"," * len(DELIMITERS))


def check_delimiter(delimiter: str) -> str:
    """See that cells can be told apart by this.

    Raises:
        ConfigurationError: they cannot.
    """
    if len(delimiter) != 1 or not delimiter.isascii() or delimiter in '"\r\n\0':
        raise ConfigurationError("delimiter: must be one ASCII character, and no quotation mark")
    return delimiter


def declared(raw: bytes) -> str | None:
    """The delimiter that a first line such as `sep=;`, which Excel knows, declares."""
    found = _DECLARED.fullmatch(raw)
    return None if found is None else found[1].decode()


def counts_of(raw: bytes) -> dict[str, int]:
    """How often which of :data:`DELIMITERS` stands in a row, outside of quotations."""
    bare = _QUOTED.sub(b"", raw)
    counts = ((chr(code), bare.count(code)) for code in DELIMITERS)
    return {delimiter: count for delimiter, count in counts if count}


def open_at_end(raw: bytes, delimiter: bytes | None, inside: bool) -> bool:
    """Whether a quotation is open at the end of a line, at whose beginning it was or was not.

    Args:
        raw: the line.
        delimiter: between cells; None: any of :data:`DELIMITERS`.
        inside: whether a quotation is open at the beginning.
    """
    if delimiter is None:
        raw, delimiter = raw.translate(_AS_COMMAS), b","
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


def cells_of(lines: Sequence[bytes], delimiter: str, encoding: str | None) -> list[str] | str:
    """What stands in a row of these lines; or what is wrong with it."""
    raw = lines[0] if len(lines) == 1 else b"\n".join(lines)
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return undecodable(raw, encoding)
    if "\0" in text:
        return "holds a NUL character: is the file damaged, or in UTF-16?"
    if '"' not in text and len(lines) == 1:
        # Most rows are so, and take a tenth of the time.
        bare = text.removesuffix("\r")
        if "\r" not in bare:
            return bare.split(delimiter)
    parts = [text] if len(lines) == 1 else [f"{line}\n" for line in text.split("\n")]
    try:
        return next(csv.reader(parts, delimiter=delimiter, strict=True), [])
    except csv.Error as error:
        # The limit is of the whole process, and not ours to change.
        if len(text) > csv.field_size_limit():
            return _long_cells(text.rstrip("\r\n"), delimiter)
        return f"is no row of a table: {error}"


def _long_cells(text: str, delimiter: str) -> list[str] | str:
    """As `csv.reader` has them, however long they are."""
    cells: list[str] = []
    at = 0
    while True:
        if text.startswith('"', at):
            found = _QUOTATION.match(text, at)
            if found is None:
                return "is no row of a table: unexpected end of data"
            cells.append(found[1].replace('""', '"'))
            end = found.end()
            if end < len(text) and text[end] != delimiter:
                return f"is no row of a table: {delimiter!r} expected after '\"'"
        else:
            end = text.find(delimiter, at)
            end = len(text) if end < 0 else end
            cell = text[at:end]
            if "\r" in cell or "\n" in cell:
                return "is no row of a table: new-line character seen in unquoted field"
            cells.append(cell)
        if end == len(text):
            return cells
        at = end + 1
