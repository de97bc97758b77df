"""A file of SQLite that the processes and threads of one machine share."""

from __future__ import annotations

import os
import sqlite3
import sys
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Final, TypeVar

from ..errors import KlaviyoError
from .files import check_database, prepare_database
from .threads import run_in_thread

__all__ = ["SQLiteFile", "keep_for_good"]

_T = TypeVar("_T")
_FOREIGN_FILE_CODES: Final = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_BUSY_TIMEOUT: Final = 20.0
_abandoned: Final[list[sqlite3.Connection]] = []
"""Connections of a parent process: to close them would release its locks."""


class SQLiteFile:
    """Opened at first use, again after `aclose`, and anew in a process that was forked.

    Args:
        path: a file of its own; made, for this user only, if there is none.
        schema: statements that prepare a connection and make the tables, separated by semicolons.
        foreign: makes the error for a file that is something else, from its path.
        unavailable: makes the error for one that cannot be read or written now, from its path and
            the reason.
        private: whether its directory must be this user's only, see
            :func:`~klaviyo_async.storage.files.check_directory`.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        schema: str,
        *,
        foreign: Callable[[str], KlaviyoError],
        unavailable: Callable[[str, str], KlaviyoError],
        private: bool = False,
    ) -> None:
        self.path = Path(path).absolute()
        self._schema = schema
        self._foreign = foreign
        self._unavailable = unavailable
        self._private = private
        self._mutex = Lock()
        self._connection: sqlite3.Connection | None = None
        self._closing: weakref.finalize[..., SQLiteFile] | None = None
        _files.add(self)

    async def run(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """What `work` makes of the connection, in a thread, one call after the other.

        It is done to its end even if the caller is cancelled.

        Raises:
            ConfigurationError: the file, or one that SQLite keeps beside it, is not ours.
            KlaviyoError: `foreign` or `unavailable` made it.
        """
        return await run_in_thread(lambda: self.run_here(work))

    def run_here(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """The same in this thread."""
        try:
            with self._mutex:
                return work(self._open())
        except sqlite3.Error as error:
            # Extended codes keep the plain one in their last byte.
            code = getattr(error, "sqlite_errorcode", None)
            is_foreign = code is not None and code & 0xFF in _FOREIGN_FILE_CODES
            reason = getattr(error, "sqlite_errorname", type(error).__name__)
        except OSError as error:
            is_foreign, reason = False, error.strerror or type(error).__name__
        # Raised out here: what SQLite says may quote contents.
        if is_foreign:
            raise self._foreign(str(self.path))
        raise self._unavailable(str(self.path), reason)

    async def aclose(self) -> None:
        """Close the file; it is opened again if need be."""
        await run_in_thread(self.close_here)

    # In a thread

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            # SQLite gives the files beside it the same permissions.
            where = prepare_database(self.path, private=self._private)
            base = sqlite3.connect(
                where, timeout=_BUSY_TIMEOUT, isolation_level=None, check_same_thread=False
            )
            try:
                _prepare(base, self._schema)
                check_database(where)
            except BaseException:
                base.close()
                raise
            self._connection, self._closing = base, weakref.finalize(self, base.close)
        return self._connection

    def forget(self) -> None:
        """This is a child: what there is belongs to the parent, whose threads may hold the mutex for ever here."""
        self._mutex = Lock()
        if self._connection is not None:
            _abandoned.append(self._connection)
        if self._closing is not None:
            self._closing.detach()
        self._connection = self._closing = None

    def close_here(self) -> None:
        """The same as `aclose` in this thread."""
        with self._mutex:
            if self._closing is not None:
                self._closing()
            self._connection = self._closing = None


_files: Final[weakref.WeakSet[SQLiteFile]] = weakref.WeakSet()


def _after_fork() -> None:
    for file in list(_files):
        file.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def keep_for_good(base: sqlite3.Connection) -> None:
    """Leave a connection open until the process has ended, and even then do not close it.

    The last one of a database that is closed removes the log beside it, by its name.
    """
    if sys.version_info >= (3, 12):
        base.setconfig(sqlite3.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, True)
        base.close()
    else:
        import ctypes

        # What is in a list is closed when the interpreter ends.
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(base))


def _prepare(base: sqlite3.Connection, schema: str) -> None:
    until = time.monotonic() + _BUSY_TIMEOUT
    while True:
        try:
            for statement in schema.split(";"):
                base.execute(statement)
        except sqlite3.OperationalError as error:
            # Of those that turn a new file to WAL at once, all but one fail without waiting.
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.005)
        else:
            return
