"""All that is done with the file, in the writer's thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from copy import copy
from logging import getLogger
from pathlib import Path
from typing import Final

from ...core.log_fields import log_fields
from ...errors import ConfigurationError
from ...storage.files import make_copy
from ...storage.sqlite import keep_for_good
from ..record import EventRecord
from .changes import Changes
from .chunks import PENDING, Chunk, decode, is_valid
from .errors import (
    SpoolCorrupt,
    SpoolDiskFull,
    SpoolError,
    SpoolUnavailable,
    corrupt,
    spool_error,
)
from .inspection import Presence, check_left, check_tally, count
from .lock import Lock
from .schema import connect, migrate, transaction
from .tally import Tally, TallyRecord

__all__ = ["SpoolDatabase"]

log: Final = getLogger("klaviyo_async.ingest")

_TOP: Final = "SELECT first + length(flags) - 1 FROM chunk ORDER BY first DESC LIMIT 1"
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
        self._settled: set[int] = set()
        """Numbers that the file does not have as settled yet: the last commit failed."""
        self._broken: SpoolError | None = None
        """What is wrong with it, if nothing can be done any more."""
        self._gone = False
        """Whether what is wrong is that others may have another file in its place."""
        with ExitStack() as stack:
            self._lock = Lock(file)
            stack.callback(self._lock.release)
            left = self._lock.left
            check_left(file, left)
            self.db = connect(file, synchronous)
            stack.callback(self._close_db)
            self._tally = _read_tally(self.db, file, left)
            """What is in the file."""
            self._nothing = self._unwritten = Changes(self.db)
            """What they will change."""
            self.last = self._tally.top
            """Highest number that was in the file when it was opened."""
            self._peak = Path(file).stat().st_size
            """Highest size since the file was last made smaller, in bytes."""
            self._presence = Presence(file, f"{file}-wal", self._lock.path)
            with suppress(OSError):  # the disk is full, and what is said there holds
                self._lock.note(self._tally, self._tally)
            self._resources = stack.pop_all()

    @property
    def records(self) -> int:
        """Records that are not settled."""
        return self._tally.records - self._unwritten.records

    @property
    def size(self) -> int:
        """Size of the chunks of which something is left."""
        return self._tally.bytes - self._unwritten.bytes

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
                tally = self._tally_after(chunks, changes)
                self._note(tally)
        except BaseException:
            with suppress(sqlite3.Error):
                self._unwritten = Changes(self.db, self._settled)
            raise
        self._tally = tally
        self._peak = max(self._peak, tally.bytes)
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

    def _tally_after(self, chunks: Sequence[Chunk], changes: Changes) -> Tally:
        records, size, top = self._tally
        for one in chunks:
            records += len(one.flags)
            size += len(one.data)
            top = one.end - 1
        records -= changes.records
        if changes.end > top:
            # The last one is deleted.
            [top] = self.db.execute(_TOP).fetchone() if records else (0,)
        return Tally(records, size - changes.bytes, top)

    def _note(self, tally: Tally) -> None:
        """Say what the commit will make of it. Without that it would be taken for damaged."""
        try:
            self._lock.note(self._tally, tally)
        except OSError as error:
            raise SpoolDiskFull(
                f"{self._lock.path}: {error.strerror}. Nothing that was accepted is lost",
                file=self.file,
            ) from error

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
                if not is_valid(flags):
                    raise self._corrupt(f"what it says of events {first}... cannot be")
                chunk = Chunk(first, flags, data)
                if not isinstance(data, bytes) or chunk.checksum != checksum:
                    what = f"events {first} to {chunk.end - 1} are damaged"
                    raise self._corrupt(what, flags.count(PENDING))
                for record in decode(chunk, number):
                    if not settled or record.number not in settled:
                        yield record

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

    def _close_db(self) -> None:
        if self._gone:
            # To close it would be to remove the log by name, which is another's by now, maybe.
            keep_for_good(self.db)
        else:
            self.db.close()

    def look(self) -> None:
        """See that the files are still there, and save what is in them if not.

        If they are not, that is logged, and nothing can be written any more; records can be read.
        """
        if self._broken is not None or not (missing := self._presence.missing()):
            return
        self._gone = True
        what = f"{' and '.join(missing)} was deleted, moved away or replaced while it was open"
        count = self.records
        if count:
            try:
                what += f". {count:,} events that wait were written to {self._save()}: ingest the "
                what += (
                    "output of `python -m klaviyo_async.ingest.spool --dump` of that; those that "
                )
                what += "this process still delivers are sent again, to no effect"
            except (OSError, sqlite3.Error, ConfigurationError) as error:
                what += (
                    f". {count:,} events wait, and could not be saved: {error}. Let this process "
                )
                what += "deliver them before it ends"
        self._broken = SpoolUnavailable(f"{self.file}: {what}. Open it anew", file=self.file)
        fields = log_fields(self._broken, spool=str(self.file), records=count)
        log.error("spool %s", self._broken, extra=fields)

    def _save(self) -> str:
        where = make_copy(f"{self.file}-saved")
        with closing(sqlite3.connect(where, isolation_level=None)) as saved:
            self.db.backup(saved)
        return where

    def _check(self) -> None:
        if self._broken is not None:
            raise copy(self._broken)

    @contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            meant = spool_error(error, self.file, self.records)
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

    def _corrupt(self, what: str, lost: int | None = None) -> SpoolCorrupt:
        found = self._broken = corrupt(self.file, what, self.records, lost)
        return found


def _read_tally(db: sqlite3.Connection, file: str, left: TallyRecord | None) -> Tally:
    """What is in it, which has to be what it was left with; brought to today's version."""
    expected = None if left is None else left.records
    try:
        migrated = migrate(db)
        found = count(db, file, expected)
    except sqlite3.Error as error:
        raise spool_error(error, file, expected) from error
    if left is not None and not migrated:
        check_tally(file, left, found)
    return found
