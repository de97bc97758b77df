"""Snapshots of what all accounts hold: in memory, or in files beside the sandbox's own."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from .persistence import SnapshotDatabase
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
        self._kept: dict[str, SnapshotDatabase] = {}

    def names(self) -> list[str]:
        """What there is."""
        if self._db is None:
            return sorted(self._kept)
        begin = f"{self._db.name}{_MARK}"
        names = (path.name.removeprefix(begin) for path in self._db.parent.glob(f"{begin}*"))
        return sorted(name for name in names if _NAME.fullmatch(name))

    def take(self, name: str, stores: Sequence[Store]) -> None:
        """Keep what the accounts hold now, in the place of a snapshot of that name.

        Raises:
            ValueError: it is no name.
            OSError, sqlite3.Error: the file cannot be written.
        """
        path = self._path(name)
        made = SnapshotDatabase(":memory:")
        made.dump(stores)
        if path is None:
            self.forget(name, missing_ok=True)
            self._kept[name] = made
            return
        # Whoever is interrupted leaves the one that was there.
        half = path.with_name(f"{path.name}~")
        half.unlink(missing_ok=True)
        try:
            made.copy(half)
        finally:
            made.close()
        half.replace(path)

    def load(self, name: str) -> dict[str, Store]:
        """The accounts of a snapshot.

        Raises:
            KeyError: there is none of that name.
            ValueError: it is no name, or its file is something else.
        """
        path = self._path(name)
        if name not in self.names():
            raise KeyError(f"there is no snapshot {name}")
        if path is None:
            return self._kept[name].load(self._wall, persistent=False)
        try:
            database = SnapshotDatabase(path)
            try:
                return database.load(self._wall)
            finally:
                database.close()
        except sqlite3.DatabaseError as error:
            raise ValueError(f"{path} is no snapshot: {error}") from None

    def forget(self, name: str, *, missing_ok: bool = False) -> None:
        """Delete one.

        Raises:
            KeyError: there is none of that name.
        """
        path = self._path(name)
        if name not in self.names():
            if missing_ok:
                return
            raise KeyError(f"there is no snapshot {name}")
        if path is None:
            self._kept.pop(name).close()
        else:
            path.unlink()

    def close(self) -> None:
        """Forget those in memory."""
        while self._kept:
            self._kept.popitem()[1].close()

    def _path(self, name: str) -> Path | None:
        if not isinstance(name, str) or _NAME.fullmatch(name) is None:
            raise ValueError(f"{name!r} is no name of a snapshot: letters, digits, - and _")
        return None if self._db is None else self._db.with_name(f"{self._db.name}{_MARK}{name}")
