"""Snapshots of what all accounts hold: in memory, or in files beside the sandbox's own."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from .copies import Copy, restored
from .persistence import SnapshotDatabase, paced_writes, write_all
from .steps import Steps
from .store import Store

__all__ = ["Snapshots"]

_NAME: Final = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]{0,63}")
_MARK: Final = ".snapshot-"


class Snapshots:
    """They, by name.

    Args:
        db: file of the sandbox, beside which they are kept; None: in memory.
        wall: tells the time to accounts that are restored, in seconds since 1970.
    """

    def __init__(self, db: Path | None, wall: Callable[[], float]) -> None:
        self._db = db
        self._wall = wall
        self._kept: dict[str, list[Copy]] = {}

    def names(self) -> list[str]:
        """What there is."""
        if self._db is None:
            return sorted(self._kept)
        begin = f"{self._db.name}{_MARK}"
        names = (path.name.removeprefix(begin) for path in self._db.parent.glob(f"{begin}*"))
        return sorted(name for name in names if _NAME.fullmatch(name))

    def check(self, name: str) -> None:
        """See that a snapshot may be called so.

        Raises:
            ValueError: it is no name.
        """
        self._path(name)

    def keep(self, name: str, copies: list[Copy]) -> None:
        """Keep copies of the accounts, in the place of a snapshot of that name.

        Raises:
            ValueError: it is no name.
            OSError, sqlite3.Error: the file cannot be written.
        """
        path = self._path(name)
        if path is None:
            self._kept[name] = copies
            return
        database = _begun(path)
        try:
            write_all(database, _whole(copies))
        finally:
            database.close()
        _half(path).replace(path)

    async def keep_in_steps(self, name: str, copies: list[Copy]) -> None:
        """As :meth:`keep`, while others have their turn."""
        path = self._path(name)
        if path is None:
            self._kept[name] = copies
            return
        database = await asyncio.to_thread(_begun, path)
        try:
            await paced_writes(database, _whole(copies))
        finally:
            await asyncio.to_thread(database.close)
        _half(path).replace(path)

    def load(self, name: str) -> Steps[dict[str, Store]]:
        """The accounts of a snapshot.

        Raises:
            KeyError: there is none of that name.
            ValueError: it is no name, or its file is something else.
        """
        path = self._path(name)
        if name not in self.names():
            raise KeyError(f"there is no snapshot {name}")
        if path is None:
            return (yield from restored(self._kept[name], self._wall, persistent=False))
        try:
            database = SnapshotDatabase(path)
            try:
                return (yield from database.loading(self._wall))
            finally:
                database.close()
        except (sqlite3.DatabaseError, ValueError, TypeError, LookupError) as error:
            raise ValueError(f"{path} is no snapshot: {error}") from None

    def forget(self, name: str) -> None:
        """Delete one.

        Raises:
            KeyError: there is none of that name.
        """
        path = self._path(name)
        if name not in self.names():
            raise KeyError(f"there is no snapshot {name}")
        if path is None:
            del self._kept[name]
        else:
            path.unlink()

    def close(self) -> None:
        """Forget those in memory."""
        self._kept.clear()

    def _path(self, name: str) -> Path | None:
        if not isinstance(name, str) or _NAME.fullmatch(name) is None:
            raise ValueError(f"{name!r} is no name of a snapshot: letters, digits, - and _")
        return None if self._db is None else self._db.with_name(f"{self._db.name}{_MARK}{name}")


def _half(path: Path) -> Path:
    """Where it is written: whoever is interrupted leaves the one that was there."""
    return path.with_name(f"{path.name}~")


def _begun(path: Path) -> SnapshotDatabase:
    half = _half(path)
    half.unlink(missing_ok=True)
    return SnapshotDatabase(half, shared=False)


def _whole(copies: list[Copy]) -> list[Copy]:
    """They, with all their events to be written."""
    return [copy._replace(dirty=set(range(len(copy.blocks)))) for copy in copies]
