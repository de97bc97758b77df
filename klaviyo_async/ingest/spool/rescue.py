"""What is in a spool that nobody has open, read from a copy: the file is not changed."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..record import EventRecord
from .chunks import Chunk, decode, is_valid
from .errors import SpoolUnavailable, spool_error
from .lock import Lock
from .schema import migrate

__all__ = ["RescueReader", "open_for_rescue"]


class RescueReader:
    """Reads what can be read, and counts what cannot.

    Args:
        db: the copy.
        file: path of the spool.
    """

    def __init__(self, db: sqlite3.Connection, file: str) -> None:
        self._db = db
        self._file = file
        self.damage: list[str] = []
        """What could not be read, in words."""

    def records(self) -> Iterator[EventRecord]:
        """All records that are not settled, as far as they can be read, in order.

        Where it cannot be read which are settled, those that are may come again.

        Raises:
            SpoolError: nothing can be read at all.
        """
        for first in self._firsts():
            try:
                query = "SELECT flags, checksum, data FROM chunk WHERE first = ?"
                flags, expected, data = self._db.execute(query, (first,)).fetchone()
                chunk = Chunk(first, flags, data)
                if not is_valid(flags):
                    self.damage.append(f"which of {first} and following are settled: damaged")
                if chunk.checksum != expected:
                    self.damage.append(f"events {first} to {chunk.end - 1}: damaged")
                    continue
                yield from decode(chunk)
            except (sqlite3.Error, TypeError, ValueError) as error:
                self.damage.append(f"events {first} and following: {error}")

    def _firsts(self) -> list[int]:
        """Chunks that can be found from either end."""
        found: set[int] = set()
        problem: sqlite3.Error | None = None
        for order in ("ASC", "DESC"):
            try:
                for row in self._db.execute(f"SELECT first FROM chunk ORDER BY first {order}"):  # noqa: S608
                    found.add(row[0])
            except sqlite3.Error as error:
                problem = error
        if problem is not None:
            if not found:
                raise spool_error(problem, self._file) from problem
            self.damage.append(f"there may be more events: {problem}")
        return sorted(found)


@contextmanager
def open_for_rescue(path: str) -> Iterator[RescueReader]:
    """Look into the spool at `path`, damaged or not.

    It is copied to the directory for temporary files, which needs room for it.

    Raises:
        SpoolInUse: it is open somewhere.
        SpoolUnavailable: there is none.
        SpoolError: it cannot be read.
    """
    spool = Path(path).resolve()
    if not spool.is_file():
        raise SpoolUnavailable(f"{spool}: there is no such file", file=str(spool))
    lock = Lock(str(spool))
    try:
        with tempfile.TemporaryDirectory() as directory:
            copy = Path(directory, "spool")
            for suffix in ("", "-wal", "-journal"):
                part = Path(f"{spool}{suffix}")
                if part.exists():
                    shutil.copyfile(part, f"{copy}{suffix}")
            db = sqlite3.connect(copy, isolation_level=None)
            try:
                migrate(db)
                yield RescueReader(db, str(spool))
            except sqlite3.Error as error:
                raise spool_error(error, str(spool)) from error
            finally:
                db.close()
    finally:
        lock.release()
