"""A token store in an SQLite file."""

from __future__ import annotations

import os
import sqlite3
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Final, NoReturn, TypeVar

from ...clock import SYSTEM_CLOCK, Clock
from ...closable import AsyncClosable
from ...core.secrets import hide
from ..tokens import StoredTokens, TokenCodec, Tokens, decode_tokens, encode_tokens
from .common import (
    TokenStoreUnavailable,
    account_bytes,
    acquire_or_release,
    foreign_content,
    new_version,
    run_in_thread,
)

__all__ = ["SQLiteTokenStore"]

_T = TypeVar("_T")
_SCHEMA: Final = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
CREATE TABLE IF NOT EXISTS klaviyo_tokens (
    account BLOB PRIMARY KEY, version INTEGER NOT NULL, tokens BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS klaviyo_token_locks (
    account BLOB PRIMARY KEY, holder TEXT NOT NULL, until REAL NOT NULL
) WITHOUT ROWID;
"""
_FOREIGN_FILE_CODES: Final = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_BUSY_TIMEOUT: Final = 20.0
_abandoned: Final[list[sqlite3.Connection]] = []
"""Connections of a parent process: to close them would release its locks."""


class SQLiteTokenStore(AsyncClosable):
    """Keeps tokens in an SQLite file, for the processes of one machine and thousands of accounts.

    Tokens are on disk when `swap` returns. The lock of a process that was killed is free when it
    expires, by the wall clock.

    Args:
        path: a file of its own; made, for this user only, if there is none.
        codec: encrypts the tokens, e.g. a `Fernet` of the cryptography package.
        clock: tells the time.

    Raises:
        ConfigurationError: in calls: the file is not one of this store, or cannot be decrypted.
        TokenStoreUnavailable: in calls: it cannot be read or written.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        codec: TokenCodec | None = None,
        *,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._path = Path(path).absolute()
        self._codec = codec
        self._clock = clock
        self._mutex = Lock()
        self._connection: sqlite3.Connection | None = None
        self._closing: weakref.finalize[..., SQLiteTokenStore] | None = None
        self._process = os.getpid()

    async def load(self, account: str) -> StoredTokens | None:
        """See :class:`TokenStore`."""
        query = "SELECT version, tokens FROM klaviyo_tokens WHERE account = ?"
        row = await self._run(
            lambda base: base.execute(query, (account_bytes(account),)).fetchone()
        )
        if row is None:
            return None
        version, body = row[0], hide(row[1])
        row = None
        if not isinstance(version, int) or not isinstance(body, bytes):
            version = None
            raise foreign_content(str(self._path))
        return StoredTokens(decode_tokens(body, self._codec), version)

    async def swap(self, account: str, version: int | None, tokens: Tokens | None) -> bool:
        """See :class:`TokenStore`."""

        def work(base: sqlite3.Connection) -> bool:
            key = account_bytes(account)
            base.execute("BEGIN IMMEDIATE")
            try:
                query = "SELECT version FROM klaviyo_tokens WHERE account = ?"
                found = base.execute(query, (key,)).fetchone()
                if (None if found is None else found[0]) != version:
                    return False
                if tokens is None:
                    base.execute("DELETE FROM klaviyo_tokens WHERE account = ?", (key,))
                else:
                    row = (key, new_version(), hide(encode_tokens(tokens, self._codec)))
                    base.execute("REPLACE INTO klaviyo_tokens VALUES (?, ?, ?)", row)
                base.execute("COMMIT")
                return True
            finally:
                if base.in_transaction:
                    base.execute("ROLLBACK")

        return await self._run(work)

    async def acquire(self, account: str, holder: str, seconds: float) -> bool:
        """See :class:`TokenStore`."""
        now = self._clock.wall()
        query = (
            "INSERT INTO klaviyo_token_locks VALUES (:account, :holder, :until) ON CONFLICT "
            "(account) DO UPDATE SET holder = :holder, until = :until "
            "WHERE holder = :holder OR until <= :now"
        )
        values = {
            "account": account_bytes(account),
            "holder": holder,
            "until": now + seconds,
            "now": now,
        }
        taking = self._run(lambda base: base.execute(query, values).rowcount > 0)
        return await acquire_or_release(taking, lambda: self.release(account, holder))

    async def release(self, account: str, holder: str) -> None:
        """See :class:`TokenStore`."""
        query = "DELETE FROM klaviyo_token_locks WHERE account = ? AND holder = ?"
        await self._run(lambda base: base.execute(query, (account_bytes(account), holder)))

    async def accounts(self) -> list[str]:
        """See :class:`TokenStore`."""
        query = "SELECT account FROM klaviyo_tokens ORDER BY account"
        rows = await self._run(lambda base: base.execute(query).fetchall())
        try:
            return [name.decode("utf-8", "surrogatepass") for (name,) in rows]
        except (AttributeError, UnicodeDecodeError):
            pass
        raise foreign_content(str(self._path))

    async def aclose(self) -> None:
        """Close the file; it is opened again if need be."""
        await run_in_thread(self._close)

    # In a thread

    async def _run(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        def one_at_a_time() -> _T:
            with self._mutex:
                return work(self._open())

        try:
            return await run_in_thread(one_at_a_time)
        except sqlite3.Error as error:
            # Extended codes keep the plain one in their last byte.
            code = getattr(error, "sqlite_errorcode", None)
            is_foreign = code is not None and code & 0xFF in _FOREIGN_FILE_CODES
            reason = getattr(error, "sqlite_errorname", type(error).__name__)
        except OSError as error:
            is_foreign, reason = False, error.strerror or type(error).__name__
        if is_foreign:
            raise foreign_content(str(self._path))
        raise TokenStoreUnavailable(f"the token store {self._path}: {reason}")

    def _open(self) -> sqlite3.Connection:
        if self._process != os.getpid():
            self._after_fork()
        if self._connection is None:
            # SQLite gives the files beside it the same permissions.
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
            if os.name == "posix" and self._path.stat().st_mode & 0o077:
                self._path.chmod(0o600)
            base = sqlite3.connect(
                self._path, timeout=_BUSY_TIMEOUT, isolation_level=None, check_same_thread=False
            )
            try:
                _create_tables(base)
            except BaseException:
                base.close()
                raise
            self._connection, self._closing = base, weakref.finalize(self, base.close)
        return self._connection

    def _after_fork(self) -> None:
        if self._connection is not None:
            _abandoned.append(self._connection)
        if self._closing is not None:
            self._closing.detach()
        self._connection = self._closing = None
        self._process = os.getpid()

    def _close(self) -> None:
        with self._mutex:
            if self._process != os.getpid():
                self._after_fork()
            if self._closing is not None:
                self._closing()
            self._connection = self._closing = None

    def __repr__(self) -> str:
        return f"<SQLiteTokenStore {self._path}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a token store is not to be pickled")


def _create_tables(base: sqlite3.Connection) -> None:
    until = time.monotonic() + _BUSY_TIMEOUT
    while True:
        try:
            for statement in _SCHEMA.split(";"):
                base.execute(statement)
        except sqlite3.OperationalError as error:
            # Of those that turn a new file to WAL at once, all but one fail without waiting.
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.005)
        else:
            return
