"""What is in a spool that nobody has open, read from a copy: the file is not changed."""

from __future__ import annotations

import shutil
import sqlite3
import struct
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from itertools import product
from pathlib import Path
from typing import Final

from ..record import EventRecord
from .chunks import PENDING, Chunk, decode, is_valid
from .errors import SpoolError, SpoolUnavailable, spool_error
from .inspection import read_log
from .lock import Lock
from .log import LogContents
from .schema import create, migrate
from .tally import TallyRecord
from .wal import mend_log

__all__ = ["RescueReader", "open_for_rescue"]

_PROBES: Final = 256
"""Places at which is looked for events between those that can be found from either end."""
_READINGS: Final = tuple(product((False, True), ("as it is", "mended", "left out"), (False, True)))
"""Ways to put a copy together: whether with a new first page, with what of the write-ahead log, and whether with
what stands in the log behind what is damaged."""
_PAGE: Final = 8192


class RescueReader:
    """Reads what can be read, and counts what cannot.

    Args:
        db: the copy.
        file: path of the spool.
        left: what the spool was left with, if that is known.
        log: all of its log.
        beyond: whether to read also what stands in the log behind what is damaged.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        file: str,
        left: TallyRecord | None,
        log: bytes,
        *,
        beyond: bool = False,
    ) -> None:
        self._db = db
        self._file = file
        self._left = left
        self._data = log
        self._log = LogContents(log, beyond=beyond)
        self.damage: list[str] = []
        """What could not be read, in words."""

    def records(self) -> Iterator[EventRecord]:
        """All records that are not settled, as far as they can be read, in order.

        Where it cannot be read which are settled, those that are may come again.

        Raises:
            SpoolError: nothing can be read at all.
        """
        self.damage.clear()
        found = 0
        for chunk, checksum in self._chunks():
            try:
                if not is_valid(chunk.flags):
                    what = f"which of {chunk.first} and following are settled: damaged"
                    self.damage.append(what)
                if chunk.checksum != checksum:
                    what = f"events {chunk.first} to {chunk.end - 1}: damaged"
                    self.damage.append(f"{what}, {chunk.flags.count(PENDING)} of them not settled")
                    continue
                for record in decode(chunk):
                    found += 1
                    yield record
            except (TypeError, ValueError, OverflowError) as error:
                self.damage.append(f"events {chunk.first} and following: {error}")
        if self._log.damaged:
            self.damage.append(f"the log, from byte {self._log.end} on")
        if self._left is not None and found < (expected := self._left.records):
            self.damage.append(f"{expected - found} of {expected} events are missing")

    def left_in_log(self) -> Iterator[tuple[Chunk, int]]:
        """Chunks of the log, with their checksums."""
        for one in self._log.left():
            data = self._data[one.offset : one.offset + one.length]
            yield Chunk(one.first, one.flags, data), one.checksum

    def _chunks(self) -> Iterator[tuple[Chunk, int]]:
        """All that can be read, with their checksums, in order."""
        in_log = dict(zip([one.first for one in self._log.left()], self.left_in_log(), strict=True))
        for first in self._firsts():
            in_log.pop(first, None)  # it was moved to the table
            try:
                query = "SELECT flags, checksum, data FROM chunk WHERE first = ?"
                flags, expected, data = self._db.execute(query, (first,)).fetchone()
            except (sqlite3.Error, TypeError) as error:
                self.damage.append(f"events {first} and following: {error}")
            else:
                yield Chunk(first, flags, data), expected
        yield from in_log.values()

    def _firsts(self) -> list[int]:
        """Chunks that can be found from either end, and from places between."""
        ascending, problem = self._scan("SELECT first FROM chunk ORDER BY first")
        if problem is None:
            return ascending
        descending, _ = self._scan("SELECT first FROM chunk ORDER BY first DESC")
        found = {*ascending, *descending}
        low = max(ascending, default=0)
        high = min(descending, default=self._left.after.top if self._left is not None else 0)
        for place in range(low + 1, high, max(1, (high - low) // _PROBES)):
            if place not in found:
                some, _ = self._scan(
                    "SELECT first FROM chunk WHERE first >= ? ORDER BY first", place
                )
                found.update(some)
        if not found and not self._log.records:
            raise spool_error(problem, self._file, self._left and self._left.records) from problem
        self.damage.append(f"there may be more events: {problem}")
        return sorted(found)

    def _scan(self, query: str, *arguments: int) -> tuple[list[int], sqlite3.Error | None]:
        found: list[int] = []
        try:
            for [first] in self._db.execute(query, arguments):
                if isinstance(first, int):
                    found.append(first)
        except sqlite3.Error as error:
            return found, error
        return found, None


@contextmanager
def open_for_rescue(path: str) -> Iterator[RescueReader]:
    """Look into the spool at `path`, damaged or not.

    It is copied to the directory for temporary files, which needs room for it. Of what can be made
    of its parts, what has most events in it is given.

    Raises:
        SpoolInUse: it is open somewhere.
        SpoolUnavailable: there is none.
        SpoolError: it cannot be read.
    """
    spool = Path(path).resolve()
    if not any(Path(f"{spool}{part}").is_file() for part in ("", "-wal", "-log")):
        raise SpoolUnavailable(f"{spool}: there is no such file", file=str(spool))
    lock = Lock(str(spool))
    try:
        with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
            yield _best(spool, lock.left, Path(folder), stack)
    finally:
        lock.release()


def _best(spool: Path, left: TallyRecord | None, folder: Path, stack: ExitStack) -> RescueReader:
    best: tuple[int, RescueReader] | None = None
    problem: SpoolError | None = None
    data = read_log(str(spool))
    for number, (new_head, log, beyond) in enumerate(_READINGS):
        copy = Path(folder, str(number))
        copy.mkdir()
        try:
            db = _open_copy(spool, copy / "spool", new_head, log)
            stack.callback(db.close)
            reader = RescueReader(db, str(spool), left, data, beyond=beyond)
            count = sum(1 for _ in reader.records())
        except SpoolError as error:
            problem = problem or error
        except sqlite3.Error as error:
            problem = problem or spool_error(error, str(spool), left and left.records)
        else:
            # With a head of ours, anything is an empty spool.
            if (count or not new_head) and (best is None or count > best[0]):
                best = count, reader
                if not reader.damage:
                    break
    if best is None:
        assert problem is not None
        raise problem
    return best[1]


def _open_copy(spool: Path, copy: Path, new_head: bool, log: str) -> sqlite3.Connection:
    for suffix in ("",) if log == "left out" else ("", "-wal", "-journal"):
        part = Path(f"{spool}{suffix}")
        if part.exists():
            shutil.copyfile(part, f"{copy}{suffix}")
    wal = Path(f"{copy}-wal")
    if log == "mended" and wal.exists():
        mend_log(wal, _PAGE)
    if new_head or not copy.exists() or not copy.stat().st_size:
        _renew_head(copy)
    db = sqlite3.connect(copy, isolation_level=None)
    try:
        migrate(db)
        # What is there of a file that is too short can be read then.
        db.execute("PRAGMA writable_schema = ON")
    except BaseException:
        db.close()
        raise
    return db


def _renew_head(copy: Path) -> None:
    """Write the first page anew, which is the same in all spools but for a few numbers."""
    model = copy.with_name("model")
    with closing(sqlite3.connect(model, isolation_level=None)) as db:
        create(db)
    head = bytearray(model.read_bytes())
    copy.touch()
    pages = copy.stat().st_size // _PAGE
    if pages > len(head) // _PAGE:
        del head[_PAGE:]
        head[18:20] = b"\2\2"  # it is used with a log
        head[28:32] = struct.pack(">I", pages)
    with copy.open("r+b") as file:
        file.write(head)
