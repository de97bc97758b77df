"""The table: chunks that were moved to it from the log, rows of SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing
from typing import Final

from .changes import Changes, rows_of
from .chunks import Chunk
from .log import LogChunk
from .schema import insert, transaction
from .tally import Tally

__all__ = ["SLACK", "Table"]

SLACK: Final = 4 * 2**20
"""Bytes that a file may be larger than what is in it before it is made smaller."""
_STEP: Final = 128
"""Pages that are given back at a time; about a millisecond."""
_TOP: Final = "SELECT first + length(flags) - 1 FROM chunk ORDER BY first DESC LIMIT 1"
_HAS: Final = "SELECT 1 FROM chunk WHERE first = ? AND checksum = ?"
_LOAD: Final = (
    "SELECT first, flags, checksum, data FROM chunk WHERE first >="
    " coalesce((SELECT max(first) FROM chunk WHERE first <= ?), 0) ORDER BY first"
)


class Table:
    """What is in it, and how that changes. All methods raise `sqlite3.Error`.

    Args:
        db: the database.
        tally: what is in it.
        size: of its file, in bytes.
    """

    def __init__(self, db: sqlite3.Connection, tally: Tally, size: int) -> None:
        self.tally = tally
        self._db = db
        self._peak = size
        """Highest size since the file was last made smaller, in bytes."""

    def settle(self, numbers: Sequence[int], note: Callable[[Tally], None]) -> None:
        """Forget these records, all or none.

        Args:
            numbers: theirs.
            note: told what will be in the table, before that is so.
        """
        db = self._db
        with transaction(db):
            changes = Changes(rows_of(db), numbers)
            for span in changes.deletions:
                db.execute("DELETE FROM chunk WHERE first BETWEEN ? AND ?", span)
            for first, flags in changes.flags:
                # In place: `UPDATE` would write the whole row.
                with db.blobopen("chunk", "flags", first) as blob:
                    blob.write(flags)
            tally = self._tally_after(changes)
            note(tally)
        self.tally = tally

    def _tally_after(self, changes: Changes) -> Tally:
        records, size, top = self.tally
        records -= changes.records
        if changes.end > top:
            # The last one is deleted.
            [top] = self._db.execute(_TOP).fetchone() if records else (0,)
        return Tally(records, size - changes.bytes, top)

    def add(self, chunks: Iterable[tuple[Chunk, int]], tally: Tally) -> None:
        """Take in chunks, all or none.

        Args:
            chunks: with their checksums.
            tally: what is in the table then.
        """
        with transaction(self._db):
            for chunk, checksum in chunks:
                insert(self._db, chunk, checksum)
        self.tally = tally
        self._peak = max(self._peak, tally.bytes)

    def chunks_after(self, number: int) -> Generator[tuple[Chunk, int], None, None]:
        """Chunks that may have higher numbers, with their checksums; neither was looked at."""
        if self.tally.top > number:
            with closing(self._db.execute(_LOAD, (number + 1,))) as rows:
                for first, flags, checksum, data in rows:
                    yield Chunk(first, flags, data), checksum

    def has(self, chunks: Iterable[LogChunk]) -> bool:
        """Whether all these are in it."""
        return all(self._db.execute(_HAS, (one.first, one.checksum)).fetchone() for one in chunks)

    def sync(self) -> None:
        """Have it on disk, but with `synchronous="off"`."""
        self._db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def shrink(self) -> bool:
        """Give back some room if much of the file is empty.

        Returns:
            Whether there is more to give back.
        """
        used = self.tally.bytes
        if self._peak - used < max(SLACK, used):
            return False
        # `execute` would take a single step of it, which frees a single page.
        self._db.executescript(f"PRAGMA incremental_vacuum({_STEP})")
        if self._db.execute("PRAGMA freelist_count").fetchone()[0]:
            return True
        self._peak = used
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return False
