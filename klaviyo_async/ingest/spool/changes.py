"""Which rows of the table change when records are settled."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Iterable
from typing import Final

from .chunks import PENDING, SETTLED

__all__ = ["Changes"]

_ROW_OF: Final = (
    "SELECT first, flags, length(data) FROM chunk WHERE first <= ? ORDER BY first DESC LIMIT 1"
)


class Changes:
    """What has to be written so that some records do not come back.

    Args:
        db: the database, which is read here.
        numbers: of the records, each once. Those that are not there are passed over.

    Raises:
        sqlite3.Error: the table cannot be read.
    """

    def __init__(self, db: sqlite3.Connection, numbers: Iterable[int] = ()) -> None:
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
            for first, flags, size in db.execute(_ROW_OF, (wanted[at],)):
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
