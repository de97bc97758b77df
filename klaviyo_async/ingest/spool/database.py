"""All that is done with the file, in the writer's thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from ..record import Record
from .chunks import Chunk, checksum, decode
from .errors import SpoolCorrupt, SpoolError, SpoolUnavailable, rescue, translated
from .index import Index
from .lock import Lock
from .schema import connect

__all__ = ["SpoolDatabase"]

_SLACK: Final = 4 * 2**20
"""Bytes that the file may be larger than what is in it before it is made smaller."""
_STEP: Final = 128
"""Pages that are given back at a time; about a millisecond."""
_STEPS: Final = 256
"""Steps of that at most when the spool is closed."""


class SpoolDatabase:
    """An open spool.

    Args:
        file: real path of the file.
        synchronous: as SQLite has it.

    Raises:
        SpoolError: it cannot be used.
    """

    def __init__(self, file: str, synchronous: str) -> None:
        self.file = file
        self.index = Index()
        self._broken: SpoolError | None = None
        """What is wrong with it, if nothing can be done any more."""
        self._most = 0
        """Most bytes in it since it was last made smaller."""
        self._lock = Lock(file)
        try:
            self.db = connect(file, synchronous)
            try:
                self._read_index()
            except BaseException:
                self.db.close()
                raise
        except BaseException:
            self._lock.release()
            raise

    def _read_index(self) -> None:
        try:
            rows = self.db.execute(
                "SELECT chunk.first, count, size, flags FROM chunk LEFT JOIN settled USING (first)"
                " ORDER BY chunk.first"
            )
            for first, count, size, flags in rows:
                if count < 1 or (flags is not None and len(flags) != count):
                    raise self._corrupt(f"what it says of events {first}... cannot be")
                self.index.add(first, count, size, flags)
        except sqlite3.Error as error:
            raise translated(error, self.file) from error
        self._most = Path(self.file).stat().st_size

    def write(self, chunks: Sequence[Chunk], settled: Iterable[int] = ()) -> None:
        """Keep the chunks, forget the settled records, all or nothing.

        Where it fails, what was settled is kept in mind for the next time.

        Raises:
            SpoolError: it could not be done.
        """
        index = self.index
        for chunk in chunks:
            index.add(chunk.first, chunk.count, chunk.size)
        index.settle(settled)
        if not chunks and not index.pending:
            return
        try:
            self._check()
            self._transaction(chunks)
        except BaseException as error:
            index.take_back(chunks)
            if isinstance(error, sqlite3.Error):
                raise self._failed(error) from error
            raise
        index.written()
        self._most = max(self._most, index.bytes)

    def _transaction(self, chunks: Sequence[Chunk]) -> None:
        db, index = self.db, self.index
        db.execute("BEGIN IMMEDIATE")
        try:
            for one in chunks:
                db.execute(
                    "INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?)",
                    (one.first, one.count, one.size, one.checksum, one.lengths, one.data),
                )
            if index.pending:
                delete = "DELETE FROM chunk WHERE first BETWEEN ? AND ?"
                db.executemany(delete, index.deletions())
                db.executemany("DELETE FROM settled WHERE first = ?", index.stale())
                db.executemany("INSERT OR REPLACE INTO settled VALUES (?, ?)", index.flags())
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise

    def load(self, after: int, limit: int, max_bytes: int | None = None) -> list[Record]:
        """The first records after that number.

        Raises:
            SpoolError: they cannot be read.
        """
        found: list[Record] = []
        room = float("inf") if max_bytes is None else max_bytes
        for first, count, flags in self.index.chunks_after(after):
            for record in self._records(first, count, after, flags):
                room -= record.size
                if len(found) >= limit or (room < 0 and found):
                    return found
                found.append(record)
        return found

    def _records(
        self, first: int, count: int, after: int, flags: bytearray | None
    ) -> Iterable[Record]:
        try:
            query = "SELECT checksum, lengths, data FROM chunk WHERE first = ?"
            row = self.db.execute(query, (first,)).fetchone()
        except sqlite3.Error as error:
            raise self._failed(error) from error
        if row is None or checksum(row[1], row[2]) != row[0]:
            raise self._corrupt(f"events {first} to {first + count - 1} are damaged")
        return decode(Chunk(first, count, row[1], row[2]), after, flags)

    def sync(self) -> None:
        """Write what has not been, and have the disk write it, but with `synchronous="off"`.

        Raises:
            SpoolError: it could not be done.
        """
        self.write(())
        self._check()
        try:
            self.db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def tidy(self) -> bool:
        """Give back some room if much of the file is empty.

        Returns:
            Whether there is more to give back.
        """
        used = self.index.bytes
        if self._broken is not None or self._most - used < max(_SLACK, used):
            return False
        try:
            # `execute` would take a single step of it, which frees a single page.
            self.db.executescript(f"PRAGMA incremental_vacuum({_STEP})")
            if self.db.execute("PRAGMA freelist_count").fetchone()[0]:
                return True
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:
            self._failed(error)  # nobody waits for this; whoever comes next is told
        self._most = used
        return False

    def close(self) -> None:
        """Let go of the file.

        Raises:
            SpoolError: what was settled last could not be written.
        """
        try:
            self.write(())
            for _ in range(_STEPS):
                if not self.tidy():
                    break
        finally:
            try:
                self.db.close()
            finally:
                self._lock.release()

    def _check(self) -> None:
        if self._broken is not None:
            raise type(self._broken)(self._broken.message, file=self.file)

    def _failed(self, error: sqlite3.Error) -> SpoolError:
        meant = translated(error, self.file)
        if error.sqlite_errorcode == sqlite3.SQLITE_IOERR_FSYNC:
            # The system may have dropped what it could not write, and will not say so again.
            meant = SpoolUnavailable(
                f"{meant.message}. Open the spool anew when the disk has been seen to",
                file=self.file,
            )
            self._broken = meant
        elif isinstance(meant, SpoolCorrupt):
            self._broken = meant
        return meant

    def _corrupt(self, what: str) -> SpoolCorrupt:
        found = SpoolCorrupt(f"{self.file}: {what}. {rescue(self.file)}", file=self.file)
        self._broken = found
        return found
