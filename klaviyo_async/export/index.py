"""Which rows were written already: an index on disk, so that memory does not grow with what it knows."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from ..errors import ConfigurationError, KlaviyoError
from ..storage.sqlite import SQLiteFile

__all__ = ["Entry", "KnownRow", "NewRows", "RowIndex", "digest_of", "erase_people"]

_SCHEMA: Final = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
    "CREATE TABLE IF NOT EXISTS written (stream TEXT, key TEXT, mark INTEGER, run INTEGER, slice INTEGER, "
    "part INTEGER, seen INTEGER, PRIMARY KEY (stream, key)) WITHOUT ROWID; "
    "CREATE TABLE IF NOT EXISTS noted (stream TEXT PRIMARY KEY, times INTEGER NOT NULL)"
)
_UNKNOWN: Final = -1
"""Mark of a row whose last version is in no part that counts."""

_OWN: Final = "substr(key, instr(key, char(31)) + 1)"
"""Of a key the row's own id, and its parent's, see :meth:`~klaviyo_async.export.streams.Stream.key_of`."""
_PARENT: Final = "substr(key, 1, instr(key, char(31)) - 1)"
_COUNT: Final = (
    "INSERT INTO noted VALUES (?, 1) ON CONFLICT (stream) DO UPDATE SET times = times + 1"
)


class KnownRow(NamedTuple):
    """A row in a part that counts."""

    key: str
    mark: int
    run: int
    slice: int
    part: int


Entry = tuple[str, int]
"""Key of a row, and a mark that tells its versions apart: a time, or a digest."""


def digest_of(row: Any) -> int:
    """A number that rows with other values do not have, of 62 bits."""
    try:
        text = msgspec.json.encode(row, order="deterministic")
    except (ValueError, TypeError, RecursionError):
        text = repr(row).encode("utf-8", "backslashreplace")  # whoever writes it will reject it
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "big") >> 2


class NewRows(NamedTuple):
    """What is noted of a part."""

    slice: int
    part: int
    new: Sequence[Entry]
    """Rows in it."""
    same: Sequence[str]
    """Keys of rows that were met again as they are."""


class RowIndex:
    """The rows of all streams of a folder that later runs may meet again.

    Args:
        path: the file; made, for this user only, if there is none.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._file = SQLiteFile(path, _SCHEMA, foreign=_foreign, unavailable=_unavailable)

    async def known(self, stream: str, entries: Sequence[Entry]) -> list[bool]:
        """Of each row, whether it was written in this version."""

        def look(base: sqlite3.Connection) -> dict[str, int]:
            found: dict[str, int] = {}
            for start in range(0, len(entries), 500):
                keys = [key for key, _ in entries[start : start + 500]]
                marks = ",".join("?" * len(keys))
                statement = f"SELECT key, mark FROM written WHERE stream=? AND key IN ({marks})"  # noqa: S608
                found.update(base.execute(statement, (stream, *keys)).fetchall())
            return found

        marks = await self._file.run(look)
        return [marks.get(key) == mark for key, mark in entries]

    async def add(self, stream: str, run: int, parts: Sequence[NewRows]) -> bool:
        """Note the rows of parts that are about to count; whether there were any.

        Args:
            stream: its name.
            run: number of the run.
            parts: what is to be noted of each.
        """

        def add(base: sqlite3.Connection) -> None:
            base.execute("BEGIN IMMEDIATE")
            base.execute(_COUNT, (stream,))
            for piece, part, new, same in parts:
                base.executemany(
                    "INSERT OR REPLACE INTO written VALUES (?, ?, ?, ?, ?, ?, ?)",
                    ((stream, key, mark, run, piece, part, run) for key, mark in new),
                )
                base.executemany(
                    "UPDATE written SET seen=? WHERE stream=? AND key=?",
                    ((run, stream, key) for key in same),
                )
            base.execute("COMMIT")

        known = any(one.new or one.same for one in parts)
        if known:
            await self._file.run(lambda base: _whole(base, add))
        return known

    async def noted(self, stream: str) -> int:
        """How many times rows of a stream were noted: less than a state knows of, if the file was lost."""
        statement = "SELECT times FROM noted WHERE stream=?"
        found = await self._file.run(lambda base: base.execute(statement, (stream,)).fetchone())
        return 0 if found is None else int(found[0])

    async def replace(self, stream: str, times: int, rows: Iterable[KnownRow]) -> None:
        """Know these rows of a stream, and no others.

        Args:
            stream: its name.
            times: how many times rows of it were noted.
            rows: those in parts that count.
        """

        def replace(base: sqlite3.Connection) -> None:
            base.execute("BEGIN IMMEDIATE")
            base.execute("DELETE FROM written WHERE stream=?", (stream,))
            base.executemany(
                "INSERT OR REPLACE INTO written VALUES (?, ?, ?, ?, ?, ?, ?)",
                ((stream, *row, row.run) for row in rows),
            )
            base.execute("INSERT OR REPLACE INTO noted VALUES (?, ?)", (stream, times))
            base.execute("COMMIT")

        await self._file.run(lambda base: _whole(base, replace))

    async def forget(self, stream: str, run: int, piece: int, part: int = 0) -> None:
        """Rows of parts that do not count, from a number on."""
        statement = (
            f"UPDATE written SET mark={_UNKNOWN} WHERE stream=? AND run=? AND slice=? AND part>=?"  # noqa: S608
        )
        await self._file.run(
            lambda base: base.execute(statement, (stream, run, piece, part)) and None
        )

    async def forget_after(self, stream: str, run: int, piece: int) -> None:
        """Rows of slices that do not count, from an id on, and of later runs."""
        statement = (
            f"UPDATE written SET mark={_UNKNOWN} WHERE stream=? AND (run>? OR (run=? AND slice>=?))"  # noqa: S608
        )
        await self._file.run(
            lambda base: base.execute(statement, (stream, run, run, piece)) and None
        )

    async def unseen(self, stream: str, run: int) -> list[str]:
        """Keys of rows that a run has not met."""
        statement = "SELECT key FROM written WHERE stream=? AND seen<? ORDER BY key"
        found = await self._file.run(lambda base: base.execute(statement, (stream, run)).fetchall())
        return [key for (key,) in found]

    async def drop_unseen(self, stream: str, run: int) -> None:
        """Drop these."""
        statement = "DELETE FROM written WHERE stream=? AND seen<?"
        await self._file.run(lambda base: base.execute(statement, (stream, run)) and None)

    async def drop_before(self, stream: str, second: int) -> None:
        """Drop rows with a time before one; no run meets them again."""
        statement = "DELETE FROM written WHERE stream=? AND mark<?"
        await self._file.run(lambda base: base.execute(statement, (stream, second)) and None)

    async def aclose(self) -> None:
        """Close the file."""
        await self._file.aclose()


def erase_people(path: Path, ids: Collection[str]) -> None:
    """Have an index know nothing of people any more, if there is one: a run would say of their rows that they are gone.

    Args:
        path: the file.
        ids: theirs.

    Raises:
        ConfigurationError: the file is something else, or not this user's.
        KlaviyoError: it cannot be written now.
    """
    if not path.exists():
        return
    given = [*ids]

    def erase(base: sqlite3.Connection) -> None:
        base.execute("PRAGMA secure_delete=ON")
        for start in range(0, len(given), 500):
            some = given[start : start + 500]
            marks = ",".join("?" * len(some))
            base.execute(f"DELETE FROM written WHERE {_OWN} IN ({marks})", some)  # noqa: S608
            base.execute(f"DELETE FROM written WHERE {_PARENT} IN ({marks})", some)  # noqa: S608

    file = SQLiteFile(path, _SCHEMA, foreign=_foreign, unavailable=_unavailable)
    try:
        file.run_here(erase)
    finally:
        file.close_here()


def _whole(base: sqlite3.Connection, work: Any) -> None:
    try:
        work(base)
    except BaseException:
        if base.in_transaction:
            base.execute("ROLLBACK")
        raise


def _foreign(path: str) -> KlaviyoError:
    return ConfigurationError(f"{path} is no index of an export: give another folder")


def _unavailable(path: str, reason: str) -> KlaviyoError:
    return KlaviyoError(f"{path} cannot be used now ({reason})")
