"""The file: what makes it a spool, and of which version."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Final

from ...errors import ConfigurationError
from ...storage.files import check_database, open_file, prepare_database
from .chunks import Chunk
from .errors import (
    SpoolForeign,
    SpoolInUse,
    SpoolUnavailable,
    SpoolVersion,
    corrupt,
    spool_error,
)
from .wal import copy_damaged_log

__all__ = [
    "APPLICATION_ID",
    "MIGRATIONS",
    "VERSION",
    "check_header",
    "connect",
    "create",
    "file_errors",
    "insert",
    "migrate",
    "transaction",
]

APPLICATION_ID: Final = 0x4B53504C  # KSPL
VERSION: Final = 3
_TABLE: Final = """CREATE TABLE chunk (
    first INTEGER PRIMARY KEY,
    flags BLOB NOT NULL,
    checksum INTEGER NOT NULL,
    data BLOB NOT NULL
)"""
"""A row is a :class:`.chunks.Chunk`. `data` comes last: what stands before it is read without it."""
MIGRATIONS: dict[int, tuple[str, ...]] = {
    # Flags had a table of their own, and the head of `data` a column.
    1: (
        "ALTER TABLE chunk RENAME TO old_chunk",
        _TABLE,
        "INSERT INTO chunk SELECT first,"
        " coalesce(CAST(replace(flags, x'01', x'53') AS BLOB), zeroblob(count)), checksum,"
        " CAST(lengths || data AS BLOB) FROM old_chunk LEFT JOIN settled USING (first)",
        "DROP TABLE old_chunk",
        "DROP TABLE settled",
    ),
    # The same table: chunks are laid out in another way, and those that are there are read as they are.
    2: (),
}
"""Version -> statements that make the next one of it."""
_MAGIC: Final = b"SQLite format 3\0"
_PAGE: Final = 8192
_SYNC: Final = {"off": 0, "normal": 1, "full": 2, "extra": 3}


def connect(file: str, synchronous: str) -> sqlite3.Connection:
    """Open a spool, which :func:`check_header` has seen.

    Raises:
        SpoolError: it cannot be used.
    """
    with ExitStack() as stack:
        try:
            # A lock is either there at once or not for a long time: no busy timeout.
            db = sqlite3.connect(file, timeout=0, isolation_level=None)
            stack.callback(db.close)
            _configure(db, file, synchronous)
            with file_errors(file):
                check_database(file)
        except sqlite3.Error as error:
            raise spool_error(error, file) from error
        stack.pop_all()
    return db


def check_header(file: str) -> None:
    """See whether it is ours, as far as its header tells; it is made if there is none.

    Raises:
        SpoolError: it is not.
    """
    with file_errors(file):
        prepare_database(file)
        handle = open_file(file)
        try:
            head = os.read(handle, 100)
        finally:
            os.close(handle)
    if not head:
        return
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise SpoolForeign(
            f"{file}: no spool, nor any SQLite database; it was left as it is. Give another path. "
            "(If it was a spool once, its beginning has been overwritten: restore it)",
            file=file,
        )
    _check_version(int.from_bytes(head[68:72]), int.from_bytes(head[60:64]), file)


@contextmanager
def file_errors(file: str) -> Iterator[None]:
    """Make errors of spools of those about files.

    Raises:
        SpoolUnavailable: within, a file was refused, or cannot be used.
    """
    try:
        yield
    except ConfigurationError as error:
        raise SpoolUnavailable(error.message, file=file) from error
    except OSError as error:
        raise SpoolUnavailable(
            f"{file}: {error.strerror}. Give the path of a file that this process may create, "
            "read and write, in a directory that exists",
            file=file,
        ) from error


def _check_version(application: int, version: int, file: str) -> None:
    if application != APPLICATION_ID:
        raise SpoolForeign(
            f"{file}: a SQLite database of another program; it was left as it is. Give another "
            "path",
            file=file,
        )
    if version > VERSION:
        raise SpoolVersion(
            f"{file}: its format is {version}, and this version of klaviyo-async knows {VERSION} "
            "at most; it was left as it is. Upgrade klaviyo-async, or drain the spool with the "
            "version that wrote it",
            file=file,
        )


def _configure(db: sqlite3.Connection, file: str, synchronous: str) -> None:
    # No shared memory and no lock calls for each transaction, and no other program gets in.
    db.execute("PRAGMA locking_mode = EXCLUSIVE")
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA secure_delete = OFF")
    if synchronous == "extra":
        db.execute("PRAGMA fullfsync = ON")
        db.execute("PRAGMA checkpoint_fullfsync = ON")
    if not _pragma(db, "schema_version"):
        create(db)
    _check_version(_pragma(db, "application_id"), _pragma(db, "user_version"), file)
    if db.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        raise SpoolUnavailable(f"{file}: this file system does not do for a spool", file=file)
    frames = db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    if frames[0]:
        raise SpoolInUse(f"{file}: some program has the file open. End it", file=file)
    if copy_damaged_log(file, frames[1]) and (problem := _quick_check(db)):
        raise corrupt(file, problem)
    db.execute(f"PRAGMA synchronous = {_SYNC[synchronous]}")
    db.execute(f"PRAGMA wal_autocheckpoint = {8 * 2**20 // _PAGE}")
    db.execute(f"PRAGMA journal_size_limit = {16 * 2**20}")


def _quick_check(db: sqlite3.Connection) -> str:
    found = str(db.execute("PRAGMA quick_check(1)").fetchone()[0])
    return "" if found == "ok" else found


def _pragma(db: sqlite3.Connection, pragma: str) -> int:
    return int(db.execute(f"PRAGMA {pragma}").fetchone()[0])


def create(db: sqlite3.Connection) -> None:
    """Make an empty spool of an empty database.

    Raises:
        sqlite3.Error: that could not be done.
    """
    # Not in WAL mode yet, and all at once: whenever this ends, the header is ours or not there.
    db.execute("PRAGMA synchronous = FULL")
    db.execute(f"PRAGMA page_size = {_PAGE}")
    db.execute("BEGIN")  # not `IMMEDIATE`: it would be too late for the next, which writes a page
    db.execute("PRAGMA auto_vacuum = INCREMENTAL")
    db.execute(_TABLE)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {VERSION}")
    db.execute("COMMIT")


def migrate(db: sqlite3.Connection) -> bool:
    """Bring the tables to today's version. Those of no older version are left as they are.

    Returns:
        Whether the tables were changed.

    Raises:
        sqlite3.Error: that could not be done; nothing was changed.
    """
    version = _pragma(db, "user_version")
    if version not in MIGRATIONS:
        return False
    statements = [each for step in range(version, VERSION) for each in MIGRATIONS[step]]
    with transaction(db):
        for statement in statements:
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {VERSION}")
    return bool(statements)


def insert(db: sqlite3.Connection, chunk: Chunk, checksum: int) -> None:
    """Put a chunk into the table, unless it is there.

    Raises:
        sqlite3.Error: that could not be done.
    """
    row = (chunk.first, chunk.flags, checksum, chunk.data)
    db.execute("INSERT OR IGNORE INTO chunk VALUES (?, ?, ?, ?)", row)


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """Commit what is done within, or, if that fails, nothing of it."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
