"""All that is done with the file, in the writer's thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from ..record import EventRecord
from .changes import Changes
from .chunks import PENDING, Chunk, decode, is_valid
from .errors import SpoolCorrupt, SpoolError, SpoolUnavailable, rescue_hint, spool_error
from .lock import Lock
from .schema import connect, transaction

__all__ = ["SpoolDatabase"]

_SLACK: Final = 4 * 2**20
"""Bytes that the file may be larger than what is in it before it is made smaller."""
_STEP: Final = 128
"""Pages that are given back at a time; about a millisecond."""
_STEPS: Final = 256
"""Steps of that at most when the spool is closed."""
_LOAD: Final = (
    "SELECT first, flags, checksum, data FROM chunk WHERE first >="
    " coalesce((SELECT max(first) FROM chunk WHERE first <= ?), 0) ORDER BY first"
)


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
        self.last = 0
        """Highest number that is in the file, or was there when it was opened."""
        self._records = self._bytes = 0
        """What is in the file."""
        self._settled: set[int] = set()
        """Numbers that the file does not have as settled yet: the last commit failed."""
        self._broken: SpoolError | None = None
        """What is wrong with it, if nothing can be done any more."""
        self._peak = 0
        """Highest size since the file was last made smaller, in bytes."""
        with ExitStack() as stack:
            stack.callback(Lock(file).release)
            self.db = stack.enter_context(closing(connect(file, synchronous)))
            self._nothing = self._unwritten = Changes(self.db)
            """What they will change."""
            self._count()
            self._resources = stack.pop_all()

    @property
    def records(self) -> int:
        """Records that are not settled."""
        return self._records - self._unwritten.records

    @property
    def size(self) -> int:
        """Size of the chunks of which something is left."""
        return self._bytes - self._unwritten.bytes

    def _count(self) -> None:
        with self._failures():
            query = "SELECT first, flags, length(data) FROM chunk ORDER BY first"
            for first, flags, size in self.db.execute(query):
                self._records += self._checked(first, flags).count(PENDING)
                self._bytes += size
                self.last = first + len(flags) - 1
        self._peak = Path(self.file).stat().st_size

    def write(self, chunks: Sequence[Chunk], settled: Iterable[int] = ()) -> None:
        """Keep the chunks, forget the settled records, all or nothing.

        Where it fails, what was settled is kept in mind for the next time.

        Raises:
            SpoolError: it could not be done.
        """
        self._settled.update(settled)
        if not chunks and not self._settled:
            return
        try:
            self._check()
            with self._failures(), transaction(self.db):
                changes = self._transaction(chunks)
        except BaseException:
            with suppress(sqlite3.Error):
                self._unwritten = Changes(self.db, self._settled)
            raise
        self._records -= changes.records
        self._bytes -= changes.bytes
        for one in chunks:
            self._records += len(one.flags)
            self._bytes += len(one.data)
        self._peak = max(self._peak, self._bytes)
        self._settled.clear()
        self._unwritten = self._nothing

    def _transaction(self, chunks: Sequence[Chunk]) -> Changes:
        db = self.db
        for one in chunks:
            row = (one.first, one.flags, one.checksum, one.data)
            db.execute("INSERT INTO chunk VALUES (?, ?, ?, ?)", row)
        changes = Changes(db, self._settled)
        for span in changes.deletions:
            db.execute("DELETE FROM chunk WHERE first BETWEEN ? AND ?", span)
        for first, flags in changes.flags:
            # In place: `UPDATE` would write the whole row.
            with db.blobopen("chunk", "flags", first) as blob:
                blob.write(flags)
        return changes

    def load(self, after: int, limit: int, max_bytes: int | None = None) -> list[EventRecord]:
        """The first records after that number.

        Raises:
            SpoolError: they cannot be read.
        """
        found: list[EventRecord] = []
        room = float("inf") if max_bytes is None else max_bytes
        with closing(self._records_after(after)) as records:
            for record in records:
                room -= record.size
                if len(found) >= limit or (room < 0 and found):
                    break
                found.append(record)
        return found

    def _records_after(self, number: int) -> Generator[EventRecord, None, None]:
        settled = self._settled
        with self._failures(), closing(self.db.execute(_LOAD, (number + 1,))) as rows:
            for first, flags, checksum, data in rows:
                chunk = Chunk(first, self._checked(first, flags), data)
                if chunk.checksum != checksum:
                    raise self._corrupt(f"events {first} to {chunk.end - 1} are damaged")
                for record in decode(chunk, number):
                    if not settled or record.number not in settled:
                        yield record

    def _checked(self, first: int, flags: bytes) -> bytes:
        if not is_valid(flags):
            raise self._corrupt(f"what it says of events {first}... cannot be")
        return flags

    def sync(self) -> None:
        """Write what has not been, and have the disk write it, but with `synchronous="off"`.

        Raises:
            SpoolError: it could not be done.
        """
        self.write(())
        self._check()
        with self._failures():
            self.db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def shrink(self) -> bool:
        """Give back some room if much of the file is empty.

        Returns:
            Whether there is more to give back.
        """
        used = self.size
        if self._broken is not None or self._peak - used < max(_SLACK, used):
            return False
        # Nobody waits for this: whoever comes next is told.
        with suppress(SpoolError), self._failures():
            # `execute` would take a single step of it, which frees a single page.
            self.db.executescript(f"PRAGMA incremental_vacuum({_STEP})")
            if self.db.execute("PRAGMA freelist_count").fetchone()[0]:
                return True
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self._peak = used
        return False

    def close(self) -> None:
        """Let go of the file.

        Raises:
            SpoolError: what was settled last could not be written.
        """
        with self._resources:
            self.write(())
            for _ in range(_STEPS):
                if not self.shrink():
                    break

    def _check(self) -> None:
        if self._broken is not None:
            raise type(self._broken)(self._broken.message, file=self.file)

    @contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            meant = spool_error(error, self.file)
            if error.sqlite_errorcode == sqlite3.SQLITE_IOERR_FSYNC:
                # The system may have dropped what it could not write, and will not say so again.
                meant = SpoolUnavailable(
                    f"{meant.message}. Open the spool anew when the disk has been seen to",
                    file=self.file,
                )
                self._broken = meant
            elif isinstance(meant, SpoolCorrupt):
                self._broken = meant
            raise meant from error

    def _corrupt(self, what: str) -> SpoolCorrupt:
        found = SpoolCorrupt(f"{self.file}: {what}. {rescue_hint(self.file)}", file=self.file)
        self._broken = found
        return found
