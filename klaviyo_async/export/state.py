"""Where an export goes on: a document for each stream, in a store of three methods."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from threading import Lock
from typing import Any, Final, Literal, Protocol

import msgspec

from ..errors import ConfigurationError, KlaviyoError
from ..storage.descriptors import one_at_a_time
from ..storage.files import open_file, replace_file
from ..storage.sqlite import SQLiteFile
from ..storage.threads import run_in_thread
from .slices import Slice

__all__ = [
    "FileStateStore",
    "SQLiteStateStore",
    "StateStore",
    "StreamState",
    "WatchedStateStore",
    "check_folder",
    "load_state",
    "save_state",
    "where_kept",
]

_VERSION: Final = 1
_SCHEMA: Final = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
    "CREATE TABLE IF NOT EXISTS export_states (stream TEXT PRIMARY KEY, document BLOB NOT NULL)"
)


class StateStore(Protocol):
    """Keeps a document for each stream; what was saved is there after a crash."""

    async def load(self, stream: str) -> bytes | None:
        """The document saved last; None: there is none."""
        ...

    async def save(self, stream: str, document: bytes) -> None:
        """Replace a stream's document, all or nothing, durably."""
        ...

    async def aclose(self) -> None:
        """Release what the store holds open; it can be used again."""
        ...


class StreamState(msgspec.Struct, omit_defaults=True):
    """How far a stream is exported."""

    version: Literal[1]
    account: str
    """Id of the account, or the name of its quota where that is not known."""
    revision: str
    """Of the API's document: cursors of another one are not used."""
    settings: str
    """What decides which rows there are and what they look like."""
    run: int = 0
    """Number of the run that wrote last."""
    watermark: int | None = None
    """Up to where it is read completely; never later than when that was. None: not yet, or it has no time."""
    until: int | None = None
    """Where the run under way ends; None: there is none."""
    since: int | None = None
    """Where the run under way has begun."""
    slices: list[Slice] = []
    """Those of the run under way that are not read to their end."""
    next_slice: int = 1
    """Id of the next slice: those before that are not listed are done."""
    parents: str | None = None
    """Cursor of the parents that come next."""
    parents_at: float = 0.0
    """When that cursor was got, in seconds since 1970."""
    parents_done: bool = True
    """Whether all parents have become slices."""
    full: bool = False
    """Whether the run under way reads all again."""
    origin: int | None = None
    """Where its first run has begun."""
    first_run: int = 0
    """The first run whose parts count: one that read all again replaces those before."""
    noted: int = 0
    """How many times rows were noted in the index: it is lost if it knows of less."""
    lookback: int = 0
    """Seconds before the end of the last run of which the index knows all rows."""
    concurrency: int = 1
    """Slices that the run under way reads side by side."""
    planned: int | None = None
    """Pages that the run under way was expected to take."""
    pages: int = 0
    """Pages that it has read."""
    folder: str = ""
    """Id of the folder that it was written into."""


async def load_state(store: StateStore, stream: str, account: str) -> StreamState | None:
    """The state of a stream.

    Raises:
        ConfigurationError: it is of another account or version, or cannot be read.
    """
    document = await store.load(stream)
    if document is None:
        return None
    try:
        state = msgspec.json.decode(document, type=StreamState)
    except (ValueError, RecursionError) as error:
        raise ConfigurationError(
            f"the export state of {stream} cannot be read ({error}): a newer version wrote it, or it is "
            "damaged; begin anew with another state and folder"
        ) from None
    if state.account != account:
        raise ConfigurationError(
            f"the export state of {stream} is of account {state.account}, not {account}: give each account "
            "its own state and folder"
        )
    return state


def where_kept(store: StateStore) -> str:
    """What tells where a store keeps its documents: its path, if it has one."""
    path = getattr(store, "path", None)
    return "another place" if path is None else os.fspath(path)


def check_folder(
    state: StreamState | None,
    folder: str,
    stream: str,
    *,
    holds_parts: bool,
    kept_inside: bool,
    elsewhere: str = "",
) -> None:
    """See that a state and a folder belong together.

    What is in a folder is judged by the state: with another one, parts would be removed, or rows missing.

    Args:
        state: of the stream; None: there is none.
        folder: id of the folder.
        stream: its name.
        holds_parts: whether there are parts of the stream in the folder.
        kept_inside: whether the state is kept in the folder, and was deleted if there is none.
        elsewhere: where the folder says that its state is kept; empty: in the folder.

    Raises:
        ConfigurationError: they do not belong together.
    """
    if kept_inside and elsewhere and holds_parts:
        raise ConfigurationError(
            f"the folder holds {stream}, whose state is kept in {elsewhere}: give that state, or another folder"
        )
    if state is None and kept_inside:
        return  # it begins anew: what there is of the stream is removed
    if state is not None and state.folder == folder:
        return
    if holds_parts:
        raise ConfigurationError(
            f"the folder holds {stream} of another state: give the state that it was written with, or "
            "another folder"
        )
    if state is not None and state.until is not None:
        raise ConfigurationError(
            f"the state is of a run of {stream} into another folder, which was interrupted: finish it there, "
            "or give another state"
        )


async def save_state(store: StateStore, stream: str, state: StreamState) -> None:
    """Save the state of a stream."""
    await store.save(stream, msgspec.json.encode(state))


class WatchedStateStore:
    """A store that notices when others save a state that was saved here, as where locks hold for one machine alone.

    Args:
        store: keeps the documents.
    """

    def __init__(self, store: StateStore) -> None:
        self._store = store
        self._saved: dict[str, Any] = {}

    async def load(self, stream: str) -> bytes | None:
        """See :class:`StateStore`."""
        return await self._store.load(stream)

    async def save(self, stream: str, document: bytes) -> None:
        """See :class:`StateStore`."""
        await self._store.save(stream, document)
        self._saved[stream] = msgspec.json.decode(document)

    async def aclose(self) -> None:
        """See :class:`StateStore`."""
        await self._store.aclose()

    def has_saved(self, stream: str) -> bool:
        """Whether a state of a stream was saved here."""
        return stream in self._saved

    async def check(self, stream: str) -> None:
        """See that nobody else has saved the state of a stream.

        Raises:
            ConfigurationError: somebody has.
            KlaviyoError: it cannot be read.
        """
        saved = self._saved.get(stream)
        if saved is None:
            return
        found = await self._store.load(stream)
        if found is None or msgspec.json.decode(found) != saved:
            raise ConfigurationError(
                f"another export of {stream} has saved its state meanwhile: have one at a time write to a folder, and "
                "a state be that of one folder"
            )


class FileStateStore:
    """A JSON file, replaced as a whole; exports of several streams may share it, in any threads and processes.

    Args:
        path: the file; made, for this user only, if there is none.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path).absolute()
        self._streams: dict[str, Any] = {}
        self._seen: tuple[int, ...] | None = None
        """What the file was like when it was read or written; others may have a stream each in it."""
        self._mutex = Lock()

    async def load(self, stream: str) -> bytes | None:
        """See :class:`StateStore`.

        Raises:
            ConfigurationError: the file is not this user's, or is something else.
            OSError: it cannot be read.
        """
        found = await run_in_thread(lambda: self._look().get(stream))
        return None if found is None else msgspec.json.encode(found)

    async def save(self, stream: str, document: bytes) -> None:
        """See :class:`StateStore`.

        Raises:
            ConfigurationError: the file's directory is not safe.
            OSError: it cannot be written.
        """
        await run_in_thread(lambda: self._save(stream, document))

    async def aclose(self) -> None:
        """Read the file again next time."""
        self._seen = None

    # In a thread

    def _look(self) -> dict[str, Any]:
        """The documents by stream: not to be changed, as others may have them too."""
        with self._mutex:
            shown = self._shown()
            if shown is None or shown != self._seen:
                self._streams, self._seen = self._read(), shown
            return self._streams

    def _save(self, stream: str, document: bytes) -> None:
        # What another one saves between our look and our writing would be lost.
        with one_at_a_time(self.path):
            known = {**self._look(), stream: msgspec.Raw(document)}
            whole = msgspec.json.encode({"version": _VERSION, "streams": known})
            replace_file(self.path, msgspec.json.format(whole, indent=1) + b"\n")
            with self._mutex:
                self._streams, self._seen = known, self._shown()

    def _shown(self) -> tuple[int, ...] | None:
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns

    def _read(self) -> dict[str, Any]:
        try:
            with os.fdopen(open_file(self.path, os.O_RDONLY, create=False), "rb") as file:
                text = file.read()
        except FileNotFoundError:
            return {}
        try:
            found = msgspec.json.decode(text, type=dict[str, Any])
            if found.get("version") == _VERSION and isinstance(found.get("streams"), dict):
                return dict(found["streams"])
        except (ValueError, RecursionError):
            pass
        raise ConfigurationError(
            f"{self.path} is no export state of this version; give --state another file, or remove it to "
            "begin anew"
        )


class SQLiteStateStore:
    """A file of SQLite.

    Args:
        path: the file; made, for this user only, if there is none.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path).absolute()
        self._file = SQLiteFile(path, _SCHEMA, foreign=_foreign, unavailable=_unavailable)

    async def load(self, stream: str) -> bytes | None:
        """See :class:`StateStore`.

        Raises:
            ConfigurationError: the file is not this user's, or is something else.
            KlaviyoError: it cannot be read now.
        """
        if await run_in_thread(lambda: _is_missing(self.path)):
            return None  # it is made when there is something to keep
        statement = "SELECT document FROM export_states WHERE stream=?"
        found = await self._file.run(lambda base: base.execute(statement, (stream,)).fetchone())
        return None if found is None else bytes(found[0])

    async def save(self, stream: str, document: bytes) -> None:
        """See :class:`StateStore`.

        Raises:
            ConfigurationError: the file is not this user's, or is something else.
            KlaviyoError: it cannot be written now.
        """
        statement = "INSERT OR REPLACE INTO export_states VALUES (?, ?)"

        def save(base: sqlite3.Connection) -> None:
            base.execute(statement, (stream, document))

        await self._file.run(save)

    async def aclose(self) -> None:
        """Close the file."""
        await self._file.aclose()


def _is_missing(path: Path) -> bool:
    try:
        path.stat()
    except FileNotFoundError:
        return True
    except OSError:  # who opens it says what is wrong
        pass
    return False


def _foreign(path: str) -> KlaviyoError:
    return ConfigurationError(f"{path} is no export state: give another file")


def _unavailable(path: str, reason: str) -> KlaviyoError:
    return KlaviyoError(f"{path} cannot be used now ({reason})")
