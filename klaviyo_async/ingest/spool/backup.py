"""A copy of a spool, also of one that is being written to."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import Final, NamedTuple

from ...errors import ConfigurationError
from ...storage.descriptors import sync_directory
from ...storage.files import make_file
from .errors import SpoolInUse, SpoolUnavailable, corrupt, spool_error
from .inspection import read_log
from .lock import Lock
from .rescue import RescueReader
from .schema import insert, migrate, transaction
from .tally import TallyRecord

__all__ = ["Backup", "back_up"]

_TRIES: Final = 20
_LOG_HEAD: Final = 32
"""Bytes, in which each log has numbers that change each time that it is begun anew."""
_PARTS: Final = ("", "-wal", "-lock", "-shm", "-journal", "-log")


class Backup(NamedTuple):
    """What came of one."""

    events: int
    """Events in the copy."""
    bytes: int
    damage: list[str]
    """What could not be read of the spool, in words. Empty: the copy has all of it."""


def back_up(source: str, destination: str) -> Backup:
    """Make a copy of a spool, as it is at some moment while this runs; it is on disk then.

    The spool is not changed, and its process, if it has one, is not kept waiting. The directory of
    the copy needs room for two of it.

    Args:
        source: path of the spool.
        destination: path of the copy, where there is none yet.

    Raises:
        SpoolInUse: it is open in this process, or written to too fast.
        SpoolUnavailable: there is no such spool, or there can be no such copy.
        SpoolCorrupt: nothing can be read of it.
    """
    spool = Path(source).resolve()
    if not spool.is_file():
        raise SpoolUnavailable(f"{spool}: there is no such file", file=str(spool))
    with ExitStack() as stack:
        left: TallyRecord | None = None
        try:
            lock = Lock(str(spool))
        except SpoolInUse as error:
            # What a process has locked is free when it closes the file, wherever it has opened it.
            if error.pid == os.getpid():
                raise
        else:
            stack.callback(lock.release)
            left = lock.left
        try:
            return _back_up(spool, _prepare(Path(destination).absolute()), left)
        except ConfigurationError as error:
            raise SpoolUnavailable(error.message, file=destination) from error
        except OSError as error:
            what = f"{error.filename or destination}: {error.strerror}"
            raise SpoolUnavailable(what, file=destination) from error


def _prepare(destination: Path) -> Path:
    for suffix in _PARTS:
        part = Path(f"{destination}{suffix}")
        if os.path.lexists(part):
            raise SpoolUnavailable(
                f"{part}: is there already. Give another path, or move it away",
                file=str(destination),
            )
    return Path(make_file(destination))


def _back_up(spool: Path, destination: Path, left: TallyRecord | None) -> Backup:
    done = False
    try:
        with tempfile.TemporaryDirectory(dir=destination.parent) as folder:
            copy = Path(folder, "spool")
            log = _copy_at_one_moment(spool, copy)
            with closing(sqlite3.connect(copy, isolation_level=None)) as db:
                migrate(db)
                reader = RescueReader(db, str(spool), left, log)
                sizes = [record.size for record in reader.records()]
                with transaction(db):
                    for chunk, checksum in reader.left_in_log():
                        insert(db, chunk, checksum)
                with closing(sqlite3.connect(destination, isolation_level=None)) as target:
                    db.backup(target)
        _sync(destination)
        done = True
        return Backup(len(sizes), sum(sizes), list(reader.damage))
    except sqlite3.Error as error:
        raise spool_error(error, str(spool)) from error
    finally:
        if not done:
            with suppress(OSError):
                destination.unlink()


def _copy_at_one_moment(spool: Path, copy: Path) -> bytes:
    """Copy the database and then the logs, between two beginnings of each.

    All that comes to be in the database meanwhile is in its write-ahead log as well, until that is begun anew:
    so that log makes up for what was copied of the database while it was being written to. And nothing is moved
    from our log to the database without that being begun anew.

    Returns:
        Our log.
    """
    log, log_copy = Path(f"{spool}-wal"), Path(f"{copy}-wal")
    for _ in range(_TRIES):
        before = _heads(spool)
        shutil.copyfile(spool, copy)
        log_copy.unlink(missing_ok=True)
        if before[0]:
            with suppress(FileNotFoundError):
                shutil.copyfile(log, log_copy)
        ours = read_log(str(spool))
        if _heads(spool) == before:
            break
    else:
        raise SpoolInUse(
            f"{spool}: it is written to so fast that it cannot be copied. Try again at a quieter "
            "time, or end its process first",
            file=str(spool),
        )
    if not copy.stat().st_size:
        raise corrupt(str(spool), "it is empty")
    return ours


def _heads(spool: Path) -> list[bytes]:
    """What changes when a log is begun anew."""
    found = []
    for suffix in ("-wal", "-log"):
        try:
            with Path(f"{spool}{suffix}").open("rb") as file:
                found.append(file.read(_LOG_HEAD))
        except FileNotFoundError:
            found.append(b"")
    return found


def _sync(path: Path) -> None:
    file = os.open(path, os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)
    sync_directory(path.parent)
