"""All that is done with the file, in the writer's thread."""

from __future__ import annotations

import errno
import sqlite3
from bisect import bisect_left
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
from .changes import Changes, rows_of
from .chunks import PENDING, Chunk, decode, is_valid
from .errors import (
    SpoolCorrupt,
    SpoolDiskFull,
    SpoolError,
    SpoolUnavailable,
    corrupt,
    file_error,
    spool_error,
)
from .inspection import Presence, check_left, check_tally, copy_damaged, count, put_aside, tell_torn
from .lock import Lock
from .log import Log, LogContents
from .schema import connect, file_errors, migrate
from .table import SLACK, Table
from .tally import Tally, TallyRecord

__all__ = ["SpoolDatabase"]

log: Final = getLogger("klaviyo_async.ingest")

_STEPS: Final = 256
"""Steps of making the file smaller, at most, when the spool is closed."""
_LOG_FULL: Final = 16 * 2**20
"""Bytes of the log at which what is left of it is moved to the table."""
_LOG_USED: Final = 2 * 2**20
"""Bytes of the log at which it is begun anew when nothing is left of it. Less would save nothing, and a copy of
an open spool is made between two beginnings."""
_MUCH: Final = 16
"""How many times what is left of it the log may take up while there is nothing else to do."""


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
        self._synced = synchronous != "off"
        self._gone = False
        """Whether what is wrong is that others may have another file in its place."""
        with ExitStack() as stack:
            self._lock = Lock(file)
            stack.callback(self._lock.release)
            left = self._lock.left
            check_left(file, left)
            with file_errors(file):
                self._log = Log(f"{file}-log", synchronous)
            stack.callback(self._close_log)
            self.db = connect(file, synchronous)
            stack.callback(self._close_db)
            found = _read_table(self.db, file, left, self._log)
            self._table = Table(self.db, found, Path(file).stat().st_size)
            self._nothing = self._unwritten = Tally()
            """What is settled of it and of the log, and not written."""
            if self._log.damaged:
                copy_damaged(file, self._log.end)
            elif self._log.torn:
                tell_torn(file, self._log.end)
            with self._failures():
                self._begin()
            self.last = self._tally.top
            """Highest number that was in the file when it was opened."""
            self._presence = Presence(file, f"{file}-wal", self._lock.path, self._log.path)
            with suppress(OSError):  # the disk is full, and what is said there holds
                self._lock.note(self._tally, self._tally)
            self._resources = stack.pop_all()

    def _begin(self) -> None:
        """Take up the log as it was left."""
        log = self._log
        if log.first is not None and self._table.tally.top >= log.first:
            if not self._table.has(log.left()):
                put_aside(self.file)
            log.begin_anew()  # it was moved
        elif log.damaged or not log.records:
            self._move()

    @property
    def _tally(self) -> Tally:
        return self._log.tally.added_to(self._table.tally)

    @property
    def records(self) -> int:
        """Records that are not settled."""
        return self._tally.records - self._unwritten.records

    @property
    def size(self) -> int:
        """Size of the chunks of which something is left."""
        return self._tally.bytes - self._unwritten.bytes

    def write(self, chunks: Sequence[Chunk], settled: Iterable[int] = ()) -> None:
        """Keep the chunks, forget those settled records that are in the log, all or nothing.

        Where it fails, what was settled is kept in mind for the next time; what is in the table is, until
        :meth:`tidy`.

        Raises:
            SpoolError: it could not be done.
        """
        self._settled.update(settled)
        if not chunks and not self._settled:
            return
        try:
            self._check()
            with self._failures():
                self._settled = set(self._write_log(chunks))
        except BaseException:
            self._count_unwritten()
            raise
        self._unwritten = self._nothing

    def _write_log(self, chunks: Sequence[Chunk]) -> list[int]:
        """Write them and what was settled to the log; numbers that are settled in the table."""
        log = self._log
        while True:
            in_table, in_log = self._split()
            if log.end >= _LOG_USED and (
                len(in_log) >= log.records == Changes(log.row_of, in_log).records
            ):
                self._note(self._table.tally)
                log.begin_anew()
                in_log = []
            planned = log.plan(chunks, in_log)
            if not planned.data:
                return in_table
            self._note(planned.tally.added_to(self._table.tally))
            try:
                log.write(planned)
            except OSError as error:
                if error.errno not in (errno.ENOSPC, errno.EDQUOT) or not log.end:
                    raise
                self._move()  # there is room where that was
            else:
                return in_table

    def _split(self) -> tuple[list[int], list[int]]:
        """Numbers that were settled: those of the table, and those of the log."""
        numbers, first = sorted(self._settled), self._log.first
        place = len(numbers) if first is None else bisect_left(numbers, first)
        return numbers[:place], numbers[place:]

    def _count_unwritten(self) -> None:
        in_table, in_log = self._split()
        changes = Changes(self._log.row_of, in_log)
        self._unwritten = Tally(changes.records, changes.bytes)
        with suppress(sqlite3.Error):
            changes = Changes(rows_of(self.db), in_table)
            self._unwritten = Tally(changes.records, changes.bytes).added_to(self._unwritten)

    def tidy(self) -> None:
        """Forget what was settled in the table, and make room in a full log.

        Raises:
            SpoolError: it could not be done.
        """
        if not self._settled and self._log.end < _LOG_FULL:
            return
        try:
            self._check()
            with self._failures():
                if self._settled:
                    self._settle_in_table()
                if self._log.end >= _LOG_FULL:
                    self._move()
        except BaseException:
            self._count_unwritten()
            raise

    def _settle_in_table(self) -> None:
        in_table, in_log = self._split()
        self._table.settle(in_table, lambda tally: self._note(self._log.tally.added_to(tally)))
        self._settled = set(in_log)
        self._count_unwritten()

    def _move(self, *, smaller: bool = False) -> None:
        """Move what is left of the log to the table, and begin it anew."""
        log = self._log
        if log.records:
            self._table.add(((log.read(one), one.checksum) for one in log.left()), self._tally)
            try:  # to have it on disk in the table before it is not in the log any more
                self._table.sync()
            except sqlite3.Error as error:
                if error.sqlite_errorcode == sqlite3.SQLITE_IOERR_FSYNC:
                    log.forget()  # the file may be all that there is
                else:
                    log.begin_anew(smaller=smaller)
                raise
        if log.size:
            log.begin_anew(smaller=smaller)

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
        with self._failures(), closing(self._chunks_after(number)) as chunks:
            for chunk, checksum in chunks:
                if not is_valid(chunk.flags):
                    raise self._corrupt(f"what it says of events {chunk.first}... cannot be")
                if not isinstance(chunk.data, bytes) or chunk.checksum != checksum:
                    what = f"events {chunk.first} to {chunk.end - 1} are damaged"
                    raise self._corrupt(what, chunk.flags.count(PENDING))
                for record in decode(chunk, number):
                    if not settled or record.number not in settled:
                        yield record

    def _chunks_after(self, number: int) -> Generator[tuple[Chunk, int], None, None]:
        yield from self._table.chunks_after(number)
        for one in self._log.left(number):
            yield self._log.read(one), one.checksum

    def sync(self) -> None:
        """Write what has not been, and have the disk write it, but with `synchronous="off"`.

        Raises:
            SpoolError: it could not be done.
        """
        self.write(())
        self.tidy()
        self._check()
        with self._failures():
            if self._synced:
                self._log.sync()
            self._table.sync()

    def shrink(self) -> bool:
        """Give back some room if much of the files is empty.

        Returns:
            Whether there is more to give back.
        """
        if self._broken is not None:
            return False
        # Nobody waits for this: whoever comes next is told.
        with suppress(SpoolError), self._failures():
            if self._log.size > max(SLACK, _MUCH * self._log.bytes):
                self._move(smaller=True)
            return self._table.shrink()
        return False

    def close(self) -> None:
        """Let go of the file.

        Raises:
            SpoolError: what was settled last could not be written.
        """
        with self._resources:
            self.write(())
            self.tidy()
            if self._broken is None:
                with self._failures():
                    self._move(smaller=True)
            for _ in range(_STEPS):
                if not self.shrink():
                    break

    def _close_db(self) -> None:
        if self._gone:
            # To close it would be to remove the log by name, which is another's by now, maybe.
            keep_for_good(self.db)
        else:
            self.db.close()

    def _close_log(self) -> None:
        self._log.close(remove=not (self._log.size or self._gone))

    def look(self) -> None:
        """See that the files are there. If not, that is logged, what was in them is saved, and can be read, not written."""
        if self._broken is not None:
            return
        if not (missing := self._presence.missing()):
            self._lock.confirm(self._tally)
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
            chunks = ((self._log.read(one), one.checksum) for one in self._log.left())
            Table(saved, Tally(), 0).add(chunks, Tally())
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
        except OSError as error:
            meant = file_error(error, self.file)
            if error.errno == errno.EIO:  # the same, of the log
                self._broken = meant
            raise meant from error

    def _corrupt(self, what: str, lost: int | None = None) -> SpoolCorrupt:
        found = self._broken = corrupt(self.file, what, self.records, lost)
        return found


def _read_table(
    db: sqlite3.Connection, file: str, left: TallyRecord | None, log: LogContents
) -> Tally:
    """What is in the table, which has to be what it was left with; brought to today's version."""
    expected = None if left is None else left.records
    try:
        migrated = migrate(db)
        found = count(db, file, expected)
    except sqlite3.Error as error:
        raise spool_error(error, file, expected) from error
    if left is not None and not migrated:
        check_tally(file, left, log.added_to(found))
    return found
