"""Saves what the sandbox holds in an SQLite file, and loads it."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from array import array
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import msgspec

from .copies import Copy, SavedRow, copied, restored
from .event_table import Block, Names
from .steps import Steps, every, finish, paced
from .store import Store

__all__ = ["SnapshotDatabase"]

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS resources (
    account TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL,
    sequence INTEGER NOT NULL, document BLOB NOT NULL,
    PRIMARY KEY (account, type, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS events (
    account TEXT NOT NULL, block INTEGER NOT NULL, document BLOB NOT NULL,
    PRIMARY KEY (account, block)
) WITHOUT ROWID;
"""
_PUT: Final = "REPLACE INTO resources VALUES (?, ?, ?, ?, ?)"
_DROP: Final = "DELETE FROM resources WHERE account = ? AND type = ? AND id = ?"
_PUT_BLOCK: Final = "REPLACE INTO events VALUES (?, ?, ?)"
_DROP_BLOCK: Final = "DELETE FROM events WHERE account = ? AND block = ?"
_CHUNK: Final = 2048
_BLOCKS: Final = 16
_Statement = tuple[str, list[tuple[Any, ...]]]


class SnapshotDatabase:
    """A file of what accounts hold; what changed is written now and then, and at the end.

    Args:
        path: the file, made if it does not exist.
        shared: whether others may read and write it meanwhile; if not, it is no file until it is closed.

    Raises:
        sqlite3.Error: it cannot be opened, or is something else.
    """

    def __init__(self, path: Path | str, *, shared: bool = True) -> None:
        # Used by one thread at a time: `save` is never entered twice.
        self._connection = sqlite3.connect(path, check_same_thread=False)
        try:
            self._connection.execute(f"PRAGMA journal_mode = {'WAL' if shared else 'OFF'}")
            self._connection.executescript(_SCHEMA)
        except BaseException:
            self._connection.close()
            raise
        self._lock = asyncio.Lock()

    def load(
        self, wall: Callable[[], float] = time.time, *, persistent: bool = True
    ) -> dict[str, Store]:
        """All accounts.

        Args:
            wall: tells them the time, in seconds since 1970.
            persistent: whether they note what changes.
        """
        return finish(self.loading(wall, persistent=persistent))

    def loading(
        self, wall: Callable[[], float], *, persistent: bool = True
    ) -> Steps[dict[str, Store]]:
        """As :meth:`load`, in steps."""
        copies: dict[str, Copy] = {}

        def copy(account: str) -> Copy:
            if account not in copies:
                copies[account] = Copy(account, {}, Names(), [], set())
            return copies[account]

        blocks = self._connection.execute(
            "SELECT account, document FROM events ORDER BY account, block"
        )
        for some in every(blocks, _BLOCKS // 4):
            for account, document in some:
                known = copy(account)
                known.blocks.append(_block(document, known.names))
            yield
        rows = self._connection.execute(
            "SELECT account, type, id, sequence, document FROM resources ORDER BY sequence"
        )
        for several in every(rows, _CHUNK):
            for account, *row in several:
                saved = SavedRow(*row)
                copy(account).rows[saved.type, saved.id] = saved
            yield
        return (yield from restored(copies.values(), wall, persistent=persistent))

    async def save(self, stores: Callable[[], Sequence[Store]]) -> None:
        """Write what has changed since it was written last, of one moment.

        Args:
            stores: gives the accounts.

        Raises:
            sqlite3.Error: it cannot be written; it is tried again the next time.
        """
        if not any(store.dirty or store.events.dirty for store in stores()):
            return
        async with self._lock:
            copies = await paced(copied(stores, changed=True))
            try:
                await paced_writes(self, copies)
            except BaseException:
                lost = {copy.account: copy for copy in copies}
                for store in stores():
                    if (copy := lost.get(store.account)) is not None:
                        store.dirty.update(copy.rows)
                        store.events.dirty |= copy.dirty
                raise

    def write(self, statements: Iterable[_Statement]) -> None:
        """Write some more, without ending the transaction."""
        for statement, rows in statements:
            self._connection.executemany(statement, rows)

    def end(self, *, well: bool) -> None:
        """End the transaction."""
        if well:
            self._connection.commit()
        else:
            self._connection.rollback()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


async def paced_writes(database: SnapshotDatabase, copies: Iterable[Copy]) -> None:
    """Write copies, all or none, in a thread, and what is written in steps.

    Raises:
        sqlite3.Error: they cannot be written.
    """
    writing: asyncio.Task[None] | None = None
    well = False
    try:
        for statements in _statements(copies):
            if writing is not None:
                await asyncio.shield(writing)
            writing = asyncio.create_task(asyncio.to_thread(database.write, statements))
            await asyncio.sleep(0)
        if writing is not None:
            await asyncio.shield(writing)
        well = True
    finally:
        # A thread that writes is waited for, whatever comes: nobody else may use the connection.
        if writing is not None:
            await asyncio.wait([writing])
        await asyncio.to_thread(lambda: database.end(well=well))


def write_all(database: SnapshotDatabase, copies: Iterable[Copy]) -> None:
    """As :func:`paced_writes`, at once.

    Raises:
        sqlite3.Error: they cannot be written.
    """
    try:
        for statements in _statements(copies):
            database.write(statements)
    except BaseException:
        database.end(well=False)
        raise
    database.end(well=True)


def _statements(copies: Iterable[Copy]) -> Iterable[list[_Statement]]:
    """What writes them, some rows at a time."""
    for copy in copies:
        account = copy.account
        for some in every(copy.rows.items(), _CHUNK):
            put = [(account, *row) for _, row in some if row is not None]
            drop = [(account, *reference) for reference, row in some if row is None]
            yield [(_PUT, put), (_DROP, drop)]
        for numbers in every(sorted(copy.dirty), _BLOCKS):
            there = [number for number in numbers if number < len(copy.blocks)]
            blocks = [(account, n, _document(copy.blocks[n], copy.names)) for n in there]
            gone = [(account, number) for number in numbers if number >= len(copy.blocks)]
            yield [(_PUT_BLOCK, blocks), (_DROP_BLOCK, gone)]


def _document(block: Block, names: Names) -> bytes:
    known = names.known
    properties = [each if isinstance(each, dict) else None for each in block.properties]
    columns = (
        block.sequences.tolist(),
        block.stamps.tolist(),
        [known[number] for number in block.profiles],
        [known[number] for number in block.metrics],
        block.uniques,
        properties,
    )
    return msgspec.json.encode(columns)


def _block(document: bytes, names: Names) -> Block:
    sequences, stamps, profiles, metrics, uniques, properties = msgspec.json.decode(document)
    block = Block()
    block.sequences, block.stamps = array("Q", sequences), array("q", stamps)
    block.profiles = array("I", map(names.number, profiles))
    block.metrics = array("I", map(names.number, metrics))
    block.uniques, block.properties = uniques, properties
    return block
