"""Saves the sandbox's records in an SQLite file, and loads them."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from ..errors import ConfigurationError
from ..storage.descriptors import try_lock
from .records import Event, Linkage, StoredRecord, StoredResource
from .store import Store

_SCHEMA = """
CREATE TABLE IF NOT EXISTS resources (
    account TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL,
    sequence INTEGER NOT NULL, document BLOB NOT NULL,
    PRIMARY KEY (account, type, id)
) WITHOUT ROWID
"""


class SnapshotDatabase:
    """A file of resources; what changed is written now and then, and at the end.

    Args:
        path: the file, made if it does not exist; `:memory:`: none.
    """

    def __init__(self, path: Path | str) -> None:
        # Used by one thread at a time: `save` is never entered twice.
        self._connection = sqlite3.connect(path, check_same_thread=False)
        try:
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute(_SCHEMA)
        except BaseException:
            self._connection.close()
            raise
        self._lock = asyncio.Lock()
        self._held: BinaryIO | None = None

    def lock(self, path: Path) -> None:
        """Keep other processes from it, until it is closed.

        Raises:
            BlockingIOError: one has it.
            OSError: no file can be made beside it.
        """
        self._held = path.with_name(f"{path.name}.lock").open("ab")
        if not try_lock(self._held.fileno()):
            raise BlockingIOError(f"{path} is in use by another sandbox")

    def load(
        self, wall: Callable[[], float] = time.time, *, persistent: bool = True
    ) -> dict[str, Store]:
        """All accounts.

        Args:
            wall: tells them the time, in seconds since 1970.
            persistent: whether they note what changes.
        """
        stores: dict[str, Store] = {}
        rows = self._connection.execute(
            "SELECT account, type, id, sequence, document FROM resources ORDER BY sequence"
        )
        for account, type_, id_, sequence, document in rows:
            attributes, relationships = msgspec.json.decode(document)
            linkages = {name: _linkage(value) for name, value in relationships.items()}
            store = stores.get(account)
            if store is None:
                store = stores[account] = Store(account, persistent=persistent, wall=wall)
            event = _event(type_, id_, attributes, linkages, sequence)
            store.restore(event or StoredResource(type_, id_, attributes, linkages, sequence))
        return stores

    async def save(self, stores: list[Store]) -> None:
        """Write what changed."""
        async with self._lock:
            rows: list[tuple[Any, ...]] = []
            gone: list[tuple[str, str, str]] = []
            for store in stores:
                dirty, store.dirty = store.dirty, set()
                for type_, id_ in dirty:
                    record = store.get((type_, id_))
                    if record is None:
                        gone.append((store.account, type_, id_))
                    else:
                        rows.append((store.account, type_, id_, record.sequence, _document(record)))
            if not rows and not gone:
                return
            try:
                await asyncio.to_thread(self._write, rows, gone)
            except sqlite3.Error:
                for store in stores:
                    lost = [row[1:3] for row in (*rows, *gone) if row[0] == store.account]
                    store.dirty.update(lost)
                raise

    def _write(self, rows: list[tuple[Any, ...]], gone: list[tuple[str, str, str]]) -> None:
        with self._connection:
            self._connection.executemany("REPLACE INTO resources VALUES (?, ?, ?, ?, ?)", rows)
            self._connection.executemany(
                "DELETE FROM resources WHERE account = ? AND type = ? AND id = ?", gone
            )

    def dump(self, stores: Iterable[Store]) -> None:
        """Write all that accounts hold."""
        rows = [
            (store.account, record.type, record.id, record.sequence, _document(record))
            for store in stores
            for type_ in store.types()
            for record in store.all(type_).values()
        ]
        self._write(rows, [])

    def copy(self, path: Path) -> None:
        """Write it into a file that is not there."""
        copy = sqlite3.connect(path)
        try:
            self._connection.backup(copy)
        finally:
            copy.close()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
        if self._held is not None:
            self._held.close()


def open_database(
    path: Path, wall: Callable[[], float]
) -> tuple[SnapshotDatabase, dict[str, Store]]:
    """A sandbox's own file, and the accounts in it.

    Args:
        path: the file, made if it does not exist.
        wall: tells the accounts the time, in seconds since 1970.

    Raises:
        ConfigurationError: another sandbox has it, it cannot be opened, or is no file of a sandbox's.
    """
    database: SnapshotDatabase | None = None
    try:
        database = SnapshotDatabase(path)
        database.lock(path)
        return database, database.load(wall)
    except (sqlite3.Error, OSError, ValueError, TypeError, KeyError) as error:
        if database is not None:
            database.close()
        told = str(error) if isinstance(error, BlockingIOError) else f"{path}: {error}"
        raise ConfigurationError(f"the sandbox's file cannot be used: {told}") from error


_PACKED = {"timestamp", "event_properties"}
"""What is written of an event: all else is made of it."""


def _event(
    type_: str, id_: str, attributes: dict[str, Any], linkages: dict[str, Linkage], sequence: int
) -> Event | None:
    """An event as it was before it was written; None: it is none, or was put in as a resource."""
    if type_ != "event" or attributes.keys() != _PACKED:
        return None
    profile, metric = linkages.get("profile"), linkages.get("metric")
    properties = attributes["event_properties"]
    if not isinstance(profile, tuple) or not isinstance(metric, tuple):
        return None
    if not isinstance(properties, dict) or not isinstance(properties.get("$event_id"), str):
        return None
    unique = properties.pop("$event_id")
    stamp = attributes["timestamp"]
    return Event(id_, profile[1], metric[1], unique, stamp, properties, sequence)


def _document(record: StoredRecord) -> bytes:
    if type(record) is Event:
        packed = {name: record.attribute(name) for name in _PACKED}
        return _encoded(packed, record.relationships)
    return _encoded(record.attributes, record.relationships)


def _encoded(attributes: dict[str, Any], relationships: dict[str, Linkage]) -> bytes:
    linkages = {
        name: [(*ref, since) if since else ref for ref, since in value.items()]
        if isinstance(value, dict)
        else {"one": value}
        for name, value in relationships.items()
    }
    return msgspec.json.encode((attributes, linkages))


def _linkage(value: Any) -> Linkage:
    if isinstance(value, list):
        return {(item[0], item[1]): item[2] if len(item) > 2 else None for item in value}
    one = value["one"]
    return (one[0], one[1]) if one else None
