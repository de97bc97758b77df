"""A stream for a loader that keeps the state itself, beside the rows that it loads.

A page counts once the loader says that it has it (:meth:`LoaderRun.keep`), or asks for more: one that stops early
goes on from there, and may be given the last page again. It merges by key, so that rows are there once.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Coroutine, Iterable, MutableMapping
from contextlib import suppress
from threading import Lock
from typing import Any, Final, TypeAlias

import msgspec
from attrs import Factory, define, field, frozen

from .batches import BatchIterator, Put
from .parents import Parents
from .reading import Fetched, StreamReader
from .rows import Row, RowBlock
from .runs import StreamRun, save_progress
from .slices import Slice
from .state import StateStore, StreamState

__all__ = ["LoaderRun", "Saved"]

_KEY: Final = "export"


@frozen(eq=False)
class Saved:
    """A state that was saved, and does not count yet."""

    number: int
    """Of two, that with the higher one is the later."""
    document: Any


class _MappingStateStore:
    """Keeps states in a mapping that somebody else keeps.

    What is saved goes there when it counts, which may be said in several threads, and in any order.

    Args:
        mapping: of one stream; may hold other things too.
    """

    def __init__(self, mapping: MutableMapping[str, Any]) -> None:
        self._mapping = mapping
        self._lock = Lock()
        self._kept = 0
        self.saved = Saved(0, None)
        """What was saved last."""

    async def load(self, stream: str) -> bytes | None:
        """See :class:`~klaviyo_async.export.state.StateStore`."""
        found = self._mapping.get(_KEY)
        return None if found is None else msgspec.json.encode(found)

    async def save(self, stream: str, document: bytes) -> None:
        """See :class:`~klaviyo_async.export.state.StateStore`."""
        self.saved = Saved(self.saved.number + 1, msgspec.json.decode(document))

    def keep(self, saved: Saved) -> None:
        """Have what was saved count, unless what was saved later does."""
        with self._lock:
            if saved.number > self._kept:
                self._kept = saved.number
                self._mapping[_KEY] = saved.document

    async def aclose(self) -> None:
        """See :class:`~klaviyo_async.export.state.StateStore`."""


@frozen(eq=False)
class _Handed:
    """A page on its way to the loader, or the end of a slice."""

    piece: Slice
    block: RowBlock | None
    """None: the slice has been read to its end."""
    cursor: str | None = None
    """Where the slice goes on; None: nowhere."""


_Phase: TypeAlias = "Callable[[StreamState, _LoaderSink], Coroutine[Any, Any, None]]"


@define(eq=False)
class _LoaderSink:
    """Hands pages over to the loader, at its pace."""

    put: Put
    run: LoaderRun
    reader: StreamReader | None = None
    parents: Parents | None = None

    async def take(self, piece: Slice, fetched: Fetched) -> None:
        self.run.report.rejected += len(fetched.rejects)
        await self.put(_Handed(piece, fetched.block, fetched.cursor))

    async def finish(self, piece: Slice) -> None:
        await self.put(_Handed(piece, None))

    async def restart(self, piece: Slice) -> None:
        """Nothing was kept of it but what the loader has, which merges."""

    async def complete(self) -> None:
        """Nothing waits."""

    async def close(self) -> None:
        """Nothing is open."""


@define(eq=False, kw_only=True)
class LoaderRun(StreamRun):
    """One run of one stream, whose rows a loader takes.

    Args:
        mapping: the loader's own state, of this stream; `store` keeps to it.
        replaces: whether the loader replaces what it has loaded before: all is read anew, and no row twice.
    """

    anew = "with `refresh`"
    mapping: MutableMapping[str, Any]
    _own: _MappingStateStore = field(
        default=Factory(lambda run: _MappingStateStore(run.mapping), takes_self=True), init=False
    )
    store: StateStore = field(default=Factory(lambda run: run._own, takes_self=True), init=False)
    replaces: bool = False
    phases: deque[_Phase] = field(factory=deque, init=False)
    """What is still to be done."""
    _state: StreamState | None = field(default=None, init=False)
    _until: int | None = field(default=None, init=False)
    _begun: float = field(default=0.0, init=False)
    _pages: BatchIterator[_Handed] | None = field(default=None, init=False)
    _sink: _LoaderSink | None = field(default=None, init=False)
    _seen: _Seen | None = field(default=None, init=False)
    _failure: Exception | None = field(default=None, init=False)

    async def next(self) -> list[Row] | None:
        """The rows of the next page, at least one; None: all was read, and the state says so.

        What was handed over before counts from now on. The page itself counts once :meth:`keep` is given
        :attr:`saved` as it is now.

        Raises:
            ConfigurationError: the state is of another account or version, or of a run with other options.
            KlaviyoError: a page could not be read.
        """
        if self._state is None:
            await self._prepare()
        self.keep(self.saved)
        while (state := self._state) is not None and self.phases:
            if self._failure is not None:
                raise self._failure  # what was not read must not count as read
            if self._pages is None:
                self._pages = self._begin_phase(state, self.phases[0])
            try:
                page = await anext(self._pages)
            except StopAsyncIteration:
                self._pages = None
                self.phases.popleft()
                if not self.phases:
                    await self._finish(state)
                continue
            except Exception as error:
                self._failure = error
                raise
            await self._note(state, page)
            if rows := self._rows_of(page):
                return rows
        self.keep(self.saved)
        self.report.finished = True
        return None

    def keep(self, saved: Saved) -> None:
        """Have a page count, and those before; in whatever thread, and in any order.

        Args:
            saved: what :attr:`saved` was when the page was handed over.
        """
        self._own.keep(saved)

    @property
    def saved(self) -> Saved:
        """The state to go on from, if the loader has all that it was given."""
        return self._own.saved

    @property
    def left_empty(self) -> bool:
        """Whether the loader has no row of the stream, now that all was read."""
        first = self._state is not None and self._state.run == 1
        return self.report.rows == 0 and (first or self.replaces)

    async def aclose(self) -> None:
        """Stop reading; the state stays as it is."""
        self.phases.clear()
        self._forget_seen()
        if self._pages is not None:
            await self._pages.aclose()

    async def _prepare(self) -> None:
        if self.replaces:
            self.mapping.pop(_KEY, None)
            self._seen = _Seen()
        self._begun = self.clock.monotonic()
        self._state, _ = await self.open()
        if self._state is not None:
            self._until = self._state.until
            # The second begins when all of the first has been handed over, as it reads all slices that are open.
            self.phases.extend((self.read, self.catch_up))

    def _begin_phase(self, state: StreamState, phase: _Phase) -> BatchIterator[_Handed]:
        def run(put: Put) -> Coroutine[Any, Any, None]:
            self._sink = _LoaderSink(put, self)
            return phase(state, self._sink)

        return BatchIterator(run, _alone)

    async def _finish(self, state: StreamState) -> None:
        if self.replaces:
            # Of rows that have changed meanwhile the loader may have the version before: the next run merges.
            state.until = self._until
        await self.end(state)
        self._forget_seen()
        self.report.seconds = self.clock.monotonic() - self._begun

    def _forget_seen(self) -> None:
        if self._seen is not None:
            self._seen.close()
            self._seen = None

    def _rows_of(self, page: _Handed) -> list[Row]:
        block = page.block
        if block is None:
            return []
        if self._seen is not None:
            key_of, parent = self.prepared.stream.key_of, block.parent
            block = block.select(self._seen.fresh(key_of(parent, one) for one in block.ids))
        self.report.rows += len(block)
        return block.plain

    async def _note(self, state: StreamState, page: _Handed) -> None:
        sink, name = self._sink, self.prepared.stream.name
        assert sink is not None
        if page.cursor is None:
            # With its last page, or without any: nothing is said again of one that is gone already.
            with suppress(ValueError):
                state.slices.remove(page.piece)
        else:
            page.piece.cursor, page.piece.cursor_at = page.cursor, self.clock.wall()
        await save_progress(self.store, name, state, sink.reader, sink.parents, self.clock.wall())


class _Seen:
    """Which rows were handed over already: in a file of SQLite's own, once there are many."""

    def __init__(self) -> None:
        self._base = sqlite3.connect("", check_same_thread=False, isolation_level=None)
        self._base.execute("PRAGMA journal_mode=OFF")
        self._base.execute("CREATE TABLE seen (key TEXT PRIMARY KEY) WITHOUT ROWID")

    def close(self) -> None:
        """Remove it."""
        self._base.close()

    def fresh(self, keys: Iterable[str]) -> list[int]:
        """Numbers of those that were not."""
        insert, base, found = "INSERT OR IGNORE INTO seen VALUES (?)", self._base, []
        for number, key in enumerate(keys):
            before = base.total_changes  # not `rowcount`, see ARCHITECTURE.md
            base.execute(insert, (key,))
            if base.total_changes != before:
                found.append(number)
        return found


def _alone(page: Any) -> tuple[_Handed]:
    return (page,)
