"""Which chunks change when records are settled."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Final

from .chunks import PENDING, SETTLED

__all__ = ["Changes", "rows_of"]

_ROW_OF: Final = (
    "SELECT first, flags, length(data) FROM chunk WHERE first <= ? ORDER BY first DESC LIMIT 1"
)


Row = tuple[int, bytes, int]
"""First number, flags and size of a chunk."""


def rows_of(db: sqlite3.Connection) -> Callable[[int], Row | None]:
    """The function that finds rows of the table, for :class:`Changes`; it raises `sqlite3.Error`."""

    def row_of(number: int) -> Row | None:
        found: Row | None = db.execute(_ROW_OF, (number,)).fetchone()
        return found

    return row_of


class Changes:
    """What has to be written so that some records do not come back.

    Args:
        row_of: gives the last chunk that begins at a number or before it; None: there is none.
        numbers: of the records, each once. Those that are not there are passed over.
    """

    def __init__(self, row_of: Callable[[int], Row | None], numbers: Iterable[int] = ()) -> None:
        self.records = 0
        """How many were not settled before."""
        self.bytes = 0
        """Size of the chunks of which nothing is left."""
        self.deletions: list[tuple[int, int]] = []
        """Ranges of first numbers of those chunks."""
        self.flags: list[tuple[int, bytearray]] = []
        """First numbers of chunks that are settled in part, and what their flags become."""
        self.end = 0
        """Number after the last deleted chunk."""
        wanted = sorted(numbers)
        at = 0
        while at < len(wanted):
            end = at
            if (row := row_of(wanted[at])) is not None:
                first, flags, size = row
                end = bisect_left(wanted, first + len(flags), at)
                if end > at:
                    self._add(first, flags, size, wanted[at:end])
            at = max(end, at + 1)

    def _add(self, first: int, flags: bytes, size: int, numbers: list[int]) -> None:
        before = flags.count(PENDING)
        if len(numbers) < len(flags):
            changed = bytearray(flags)
            for number in numbers:
                changed[number - first] = SETTLED
            if left := changed.count(PENDING):
                if left < before:
                    self.records += before - left
                    self.flags.append((first, changed))
                return
        self.records += before
        self.bytes += size
        # One statement deletes chunks that follow one another.
        start = self.deletions.pop()[0] if first == self.end else first
        self.deletions.append((start, first))
        self.end = first + len(flags)
