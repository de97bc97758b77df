"""A token store in an SQLite file."""

from __future__ import annotations

import os
import sqlite3
from typing import Final, NoReturn

from ...clock import SYSTEM_CLOCK, Clock
from ...closable import AsyncClosable
from ...core.secrets import hide
from ...storage.sqlite import SQLiteFile
from ..tokens import StoredTokens, TokenCodec, Tokens, decode_tokens, encode_tokens
from .common import (
    TokenStoreUnavailable,
    account_bytes,
    acquire_or_release,
    foreign_content,
    new_version,
)

__all__ = ["SQLiteTokenStore"]

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


class SQLiteTokenStore(AsyncClosable):
    """Keeps tokens in an SQLite file, for the processes of one machine and thousands of accounts.

    Tokens are on disk when `swap` returns. The lock of a process that was killed is free when it
    expires, by the wall clock.

    Args:
        path: a file of its own; made, for this user only, if there is none.
        codec: encrypts the tokens, e.g. a `Fernet` of the cryptography package.
        clock: tells the time.

    Raises:
        ConfigurationError: in calls: the file is not this user's, its directory may be written to by
            others, or it is not one of this store or cannot be decrypted.
        TokenStoreUnavailable: in calls: it cannot be read or written.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        codec: TokenCodec | None = None,
        *,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self._file = SQLiteFile(
            path, _SCHEMA, foreign=foreign_content, unavailable=_unavailable, private=True
        )
        self._codec = codec
        self._clock = clock

    async def load(self, account: str) -> StoredTokens | None:
        """See :class:`TokenStore`."""
        query = "SELECT version, tokens FROM klaviyo_tokens WHERE account = ?"
        row = await self._file.run(
            lambda base: base.execute(query, (account_bytes(account),)).fetchone()
        )
        if row is None:
            return None
        version, body = row[0], hide(row[1])
        row = None
        if not isinstance(version, int) or not isinstance(body, bytes):
            version = None
            raise foreign_content(str(self._file.path))
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

        return await self._file.run(work)

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

        def take(base: sqlite3.Connection) -> bool:
            before = base.total_changes  # not `rowcount`, see ARCHITECTURE.md
            base.execute(query, values)
            return base.total_changes > before

        taking = self._file.run(take)
        return await acquire_or_release(taking, lambda: self.release(account, holder))

    async def release(self, account: str, holder: str) -> None:
        """See :class:`TokenStore`."""
        query = "DELETE FROM klaviyo_token_locks WHERE account = ? AND holder = ?"
        await self._file.run(lambda base: base.execute(query, (account_bytes(account), holder)))

    async def accounts(self) -> list[str]:
        """See :class:`TokenStore`."""
        query = "SELECT account FROM klaviyo_tokens ORDER BY account"
        rows = await self._file.run(lambda base: base.execute(query).fetchall())
        try:
            return [name.decode("utf-8", "surrogatepass") for (name,) in rows]
        except (AttributeError, UnicodeDecodeError):
            pass
        raise foreign_content(str(self._file.path))

    async def aclose(self) -> None:
        """Close the file; it is opened again if need be."""
        await self._file.aclose()

    def __repr__(self) -> str:
        return f"<SQLiteTokenStore {self._file.path}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a token store is not to be pickled")


def _unavailable(path: str, reason: str) -> TokenStoreUnavailable:
    return TokenStoreUnavailable(f"the token store {path}: {reason}")
