"""A replay guard in an SQLite file."""

from __future__ import annotations

import os
import sqlite3
from typing import Final

from ...clock import SYSTEM_CLOCK, Clock
from ...closable import AsyncClosable
from ...errors import ConfigurationError
from ...storage.sqlite import SQLiteFile
from ..errors import ReplayGuardFailed
from .guard import Claim

__all__ = ["SQLiteReplayGuard"]

_SCHEMA: Final = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
CREATE TABLE IF NOT EXISTS klaviyo_deliveries (
    key TEXT PRIMARY KEY, holder TEXT, until REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS klaviyo_deliveries_until ON klaviyo_deliveries (until)
"""
# A holder of NULL: it has been handled. Expired rows are removed first, so that one that is found counts.
_EXPIRE: Final = "DELETE FROM klaviyo_deliveries WHERE until <= ?"
_FIND: Final = "SELECT holder FROM klaviyo_deliveries WHERE key = ?"
_REMEMBER: Final = "REPLACE INTO klaviyo_deliveries VALUES (?, ?, ?)"
_RENEW: Final = "UPDATE klaviyo_deliveries SET until = ? WHERE key = ? AND holder = ?"
_RELEASE: Final = "DELETE FROM klaviyo_deliveries WHERE key = ? AND holder = ?"


class SQLiteReplayGuard(AsyncClosable):
    """Remembers deliveries in an SQLite file, for the processes of one machine, beyond their end.

    Times are those of the wall clock. A delivery that was handled in the last moments before a power
    failure may be handled again.

    Args:
        path: a file of its own; made, for this user only, if there is none.
        clock: tells the time.

    Raises:
        ConfigurationError: in calls: the file is something else, or not this user's.
        ReplayGuardFailed: in calls: it cannot be read or written.
    """

    def __init__(self, path: str | os.PathLike[str], *, clock: Clock = SYSTEM_CLOCK) -> None:
        self._file = SQLiteFile(path, _SCHEMA, foreign=_foreign, unavailable=_unavailable)
        self._clock = clock

    async def claim(self, key: str, holder: str, seconds: float) -> Claim:
        """See :meth:`ReplayGuard.claim`."""

        def work(base: sqlite3.Connection) -> Claim:
            now = self._clock.wall()
            base.execute("BEGIN IMMEDIATE")
            try:
                base.execute(_EXPIRE, (now,))
                found = base.execute(_FIND, (key,)).fetchone()
                if found is None:
                    base.execute(_REMEMBER, (key, holder, now + seconds))
                base.execute("COMMIT")
            finally:
                if base.in_transaction:
                    base.execute("ROLLBACK")
            if found is None:
                return "claimed"
            return "done" if found[0] is None else "in_progress"

        return await self._file.run(work)

    async def renew(self, key: str, holder: str, seconds: float) -> None:
        """See :meth:`ReplayGuard.renew`."""
        until = self._clock.wall() + seconds
        await self._file.run(lambda base: base.execute(_RENEW, (until, key, holder)))

    async def confirm(self, key: str, seconds: float) -> None:
        """See :meth:`ReplayGuard.confirm`."""
        until = self._clock.wall() + seconds
        await self._file.run(lambda base: base.execute(_REMEMBER, (key, None, until)))

    async def release(self, key: str, holder: str) -> None:
        """See :meth:`ReplayGuard.release`."""
        await self._file.run(lambda base: base.execute(_RELEASE, (key, holder)))

    async def aclose(self) -> None:
        """Close the file; it is opened again if need be."""
        await self._file.aclose()

    def __repr__(self) -> str:
        return f"<SQLiteReplayGuard {self._file.path}>"


def _foreign(path: str) -> ConfigurationError:
    return ConfigurationError(f"{path} is no file of a replay guard: another program's?")


def _unavailable(path: str, reason: str) -> ReplayGuardFailed:
    return ReplayGuardFailed(f"the replay guard {path}: {reason}")
