"""Rows of CSV as they are in a file, whatever their cells hold and however large these are."""

# Not by the module csv, which reads large cells only if the whole program allows them.

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import IO, Final

from ..sources.csv_text import open_at_end

__all__ = ["cells_in", "in_quotes", "read_rows", "whole_rows"]

_CELL: Final = re.compile(rb'(?:\A|,)("[^"]*+(?:""[^"]*+)*+"|[^,"]*+)')


def whole_rows(file: IO[bytes]) -> Iterator[bytes]:
    """Rows as they are; a cell may hold ends of lines.

    Args:
        file: CSV with commas.
    """
    lines: list[bytes] = []
    inside = False
    for line in file:
        lines.append(line)
        inside = open_at_end(line, b",", inside)
        if not inside:
            yield b"".join(lines)
            lines.clear()
    if lines:
        yield b"".join(lines)


def cells_in(row: bytes) -> list[bytes]:
    """What is between the commas of a row; quotes in it are still two."""
    return [cell[1:-1] if cell[:1] == b'"' else cell for cell in _CELL.findall(row.rstrip(b"\r\n"))]


def in_quotes(text: str) -> bytes:
    """A text as :func:`cells_in` gives it."""
    return text.replace('"', '""').encode()


def read_rows(file: IO[bytes]) -> Iterator[dict[str, str]]:
    """Rows by the names in the first one.

    Args:
        file: CSV with commas.
    """
    rows = (
        [cell.decode().replace('""', '"') for cell in cells_in(row)] for row in whole_rows(file)
    )
    header = next(rows, [])
    for cells in rows:
        yield dict(zip(header, cells, strict=False))
