"""Whether a spool is as it was left: before anything is done with it, and while it is open."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from logging import getLogger
from pathlib import Path
from typing import Final

from ...core.log_fields import log_fields
from ...storage.boot import boot_id
from ...storage.files import check_database, make_copy, open_file
from .chunks import PENDING, is_valid
from .errors import SpoolForeign, corrupt, spool_error
from .log import LogContents
from .schema import VERSION, check_header, file_errors
from .tally import Tally, TallyRecord, lost

__all__ = [
    "Presence",
    "check_left",
    "check_tally",
    "copy_damaged",
    "count",
    "read_log",
    "tell_torn",
]

log: Final = getLogger("klaviyo_async.ingest")

_QUERY: Final = "SELECT first, flags, length(data) FROM chunk ORDER BY first"


def count(db: sqlite3.Connection, file: str, expected: int | None = None) -> Tally:
    """What is in the table.

    Args:
        db: the database.
        file: path of the spool.
        expected: records that it should hold.

    Raises:
        SpoolCorrupt: it cannot be.
        sqlite3.Error: it cannot be read.
    """
    records = size = top = 0
    for first, flags, length in db.execute(_QUERY):
        if not isinstance(length, int) or not is_valid(flags):
            raise corrupt(file, f"what it says of events {first}... cannot be", expected)
        if first <= top:
            raise corrupt(file, f"events {first}... are there twice", expected)
        records += flags.count(PENDING)
        size += length
        top = first + len(flags) - 1
    return Tally(records, size, top)


def check_left(file: str, left: TallyRecord | None) -> None:
    """See, before SQLite writes anything, that all parts are there as far as can be told.

    A database is made if there is none and none is missed.

    Args:
        file: path of the spool.
        left: what it was left with, if that is known.

    Raises:
        SpoolError: it cannot be used; nothing was changed.
    """
    with file_errors(file):
        check_database(file)
        with suppress(FileNotFoundError):
            os.close(_open_log(file))
    expected = None if left is None else left.records
    log_size = max(_size(file + "-wal"), _size(file + "-log"))
    # SQLite would remove the log of an empty database.
    if not _size(file) and (log_size if expected is None else expected):
        raise corrupt(file, "it is gone, or empty, and what was beside it is still there", expected)
    if expected and _size(file + "-journal"):
        raise corrupt(file, "the -journal beside it is none of its own. Move that away", expected)
    try:
        check_header(file)
    except SpoolForeign as error:
        if not expected:
            raise
        raise corrupt(file, f"{error.message} It was a spool once", expected) from error
    if log_size and left is not None:
        _check_log(file, left)


def _check_log(file: str, left: TallyRecord) -> None:
    """See that the logs are the spool's, and whole: to write to the spool would be to apply SQLite's."""
    shared = Path(file + "-shm")
    was_there = shared.exists()
    try:
        uri = f"{Path(file).as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None)) as db:
            version = db.execute("PRAGMA user_version").fetchone()
            if version in ((VERSION,), (VERSION - 1,)):  # which has the same table
                found = count(db, file, left.records)
                check_tally(file, left, LogContents(read_log(file)).added_to(found))
    except sqlite3.Error as error:
        raise spool_error(error, file, left.records) from error
    finally:
        if not was_there:
            with suppress(OSError):
                shared.unlink()


def read_log(file: str) -> bytes:
    """All of the log of the spool in `file`; empty if there is none.

    Raises:
        SpoolUnavailable: it cannot be read.
    """
    with file_errors(file), suppress(FileNotFoundError), open(_open_log(file), "rb") as log_file:
        return log_file.read()
    return b""


def _open_log(file: str) -> int:
    return open_file(file + "-log", os.O_RDONLY, create=False)


def copy_damaged(file: str, valid: int) -> None:
    """Copy a damaged log of ours, and say so in the program's log.

    Args:
        file: path of the spool.
        valid: bytes that could be read.
    """
    path = file + "-log"
    copy = make_copy(f"{path}-damaged")
    shutil.copyfile(path, copy)
    log.error(
        "spool %s: its log is damaged at byte %d: the power failed, or the disk does. Events that were "
        "accepted last may be missing, and events that were delivered last may be sent again, to no "
        "effect. The log was copied to %s; work goes on without what is lost",
        *(file, valid, copy),
        extra=log_fields(spool=str(path)),
    )


def tell_torn(file: str, valid: int) -> None:
    """Say in the program's log that the last round of a spool's log is not whole.

    Args:
        file: path of the spool.
        valid: bytes that could be read.
    """
    log.info(
        "spool %s: what was written to its log last, at byte %d, is not whole, and is left out. Where the "
        "process was killed while it wrote that, nothing is lost: none of it had been accepted for good. "
        "Else the file was damaged, and events that were accepted last are missing",
        *(file, valid),
        extra=log_fields(spool=str(file)),
    )


def check_tally(file: str, left: TallyRecord, found: Tally) -> None:
    """See that the spool has in it what it was left with.

    Where the system went down meanwhile, some may have been lost, depending on `synchronous`, and
    what is known of it may be out of date: that is logged.

    Args:
        file: path of the spool.
        left: what it was left with.
        found: what is in it.

    Raises:
        SpoolCorrupt: a part of it is gone.
    """
    missing = lost(left, found)
    if missing is None:
        return
    if left.boot == boot_id() != "-":
        what = (
            f"it was left with {left.records:,} events, and has {found.records:,}: its -log, its -wal or a "
            "part of it is gone or another's, or the file is. If it was put here on purpose, e.g. "
            f"from a backup, delete {file}-lock"
        )
        raise corrupt(file, what, left.records, missing or None)
    if missing:
        log.error(
            "spool %s: it was left with %d events, and has %d. The system went down since: %d that "
            'were accepted last may be lost. Work goes on; synchronous="full" keeps them',
            *(file, left.records, found.records, missing),
            extra=log_fields(spool=str(file), records=missing),
        )


def _size(path: str) -> int:
    with suppress(OSError):
        return os.lstat(path).st_size
    return 0


class Presence:
    """Notices when open files are not there any more under their names.

    Args:
        paths: of the files.

    Raises:
        OSError: they cannot be looked at.
    """

    def __init__(self, *paths: str) -> None:
        self._seen = {path: os.lstat(path) for path in paths}

    def missing(self) -> list[str]:
        """Those that have been deleted, moved away or replaced."""
        return [path for path, seen in self._seen.items() if not _is_there(path, seen)]


def _is_there(path: str, seen: os.stat_result) -> bool:
    try:
        return os.path.samestat(os.lstat(path), seen)
    except FileNotFoundError:
        return False
    except OSError:
        return True  # nobody can tell, e.g. as a network is down
