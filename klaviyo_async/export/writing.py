"""An export into a folder: runs begun, resumed and ended, one stream beside the other."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Final

import anyio
from attrs import define, evolve, frozen

from ..clock import Clock
from ..core.operations import operations
from ..errors import APIStatusError, ConfigurationError
from ..pagination.pager import Page
from ..storage.threads import run_in_thread
from .folder import ExportFolder, StreamFolder, part_name
from .index import RowIndex
from .parents import Parents
from .preparing import Prepared, resolve_metrics
from .reading import CURSOR_LIFE, StreamReader
from .rebuilding import rebuild_index
from .report import ExportReport, StreamReport
from .room import Room
from .sink import KEY_SEPARATOR, FolderSink
from .slices import Slice, concurrency_for
from .state import FileStateStore, StateStore, StreamState, load_state, save_state
from .streams import streams
from .times import Moment, span_of, text_of
from .writers import RowWriter

__all__ = ["ExportTarget", "account_of", "write_streams"]

_LOOKBACK: Final = {"events": 3 * 86400}
_USUAL_LOOKBACK: Final = 600
"""Seconds by which other streams are read again: lists lag behind what was written."""
_SIDE_BY_SIDE: Final = 4
"""Streams that are read at a time."""


@frozen(kw_only=True)
class ExportTarget:
    """Where an export goes."""

    path: Path
    writer: RowWriter
    state: StateStore | None = None
    """None: a file in the folder."""
    lookback: Moment | None = None
    """How far before the last run's end is read again; None: three days for events, else ten minutes."""
    full: bool = False
    part_rows: int = 100_000

    def lookback_of(self, stream: str) -> int:
        """In seconds.

        Raises:
            ConfigurationError: it is no span of time.
        """
        given: Any = self.lookback
        if given is None:
            return _LOOKBACK.get(stream, _USUAL_LOOKBACK)
        seconds = (
            span_of(given)
            if isinstance(given, str)
            else getattr(given, "total_seconds", lambda: None)()
        )
        if seconds is None or seconds < 0:
            raise ConfigurationError(
                f"lookback must be a span of time such as 3d, not {given!r:.40}"
            )
        return math.ceil(seconds)


async def account_of(prepared: Prepared, owner: str) -> str:
    """The id of the account; the name of its quota, if the key may not ask."""
    caller, package = prepared.asking.caller, prepared.stream.operation.package
    try:
        page = await caller.pages(operations(package)["get_accounts"], options={"lane": "bulk"})
    except APIStatusError as error:
        if error.status not in (403, 404):
            raise
        return owner
    return str(page[0].id) if len(page) else owner


async def write_streams(
    prepared: list[Prepared], to: ExportTarget, owner: str, clock: Clock, report: ExportReport
) -> None:
    """Write streams into a folder, or go on where an earlier run was interrupted.

    Args:
        prepared: what is read.
        to: where it goes.
        owner: name of the account's quota.
        clock: tells the time.
        report: is counted in; what stops a stream is noted there, and the others go on.

    Raises:
        ConfigurationError: the folder or the state cannot be used.
        OSError: the folder cannot be written.
        KlaviyoError: the account cannot be asked for.
    """
    for one in prepared:
        to.lookback_of(one.stream.name)
        report.streams[one.stream.name] = StreamReport()
    account = await account_of(prepared[0], owner)
    folder = await run_in_thread(lambda: ExportFolder(to.path, account, to.writer.suffix))
    store = to.state if to.state is not None else FileStateStore(folder.path / "_state.json")
    index = RowIndex(folder.path / "_index.db")
    places, room = anyio.Semaphore(_SIDE_BY_SIDE), Room()

    async def write(one: Prepared) -> None:
        name = one.stream.name
        async with places:
            try:
                run = _Run(
                    one, to, folder, store, index, account, clock, report.streams[name], room
                )
                await run.all()
            except Exception as error:
                report.failures[name] = error

    try:
        async with anyio.create_task_group() as group:
            for one in prepared:
                group.start_soon(write, one)
    finally:
        with anyio.CancelScope(shield=True):
            await index.aclose()
            await store.aclose()
        folder.close()


@define(eq=False)
class _Run:
    """One run of one stream."""

    prepared: Prepared
    to: ExportTarget
    folder: ExportFolder
    store: StateStore
    index: RowIndex
    account: str
    clock: Clock
    report: StreamReport
    room: Room
    first: tuple[Slice, Page[Any]] | None = None

    async def all(self) -> None:
        begun = self.clock.monotonic()
        one = self.prepared = await resolve_metrics(self.prepared)
        name = one.stream.name
        state = await load_state(self.store, name, self.account)
        parts = await run_in_thread(
            lambda: StreamFolder(self.folder, name, self.to.writer, one.columns)
        )
        if state is None:
            await self.index.replace(name, 0, ())  # parts without a state do not count
        else:
            await self._check_index(state, parts)
        if state is None or state.until is None:
            state = await self._begin(state)
            if state is None:
                self.report.finished = True
                return
        else:
            await self._resume(state)
        sink = self._sink(state, parts)
        if state.full and one.stream.time is not None:
            parts.replacing = state.run
        await run_in_thread(lambda: parts.reconcile(sink.counts))
        await self._read(state, sink)
        if self._has_moved(state):
            await self._catch_up(state, sink)
        await self._end(state, parts)
        if parts.replacing is not None:
            parts.replacing = None
            await run_in_thread(lambda: parts.reconcile(sink.counts))
        self.report.seconds = self.clock.monotonic() - begun
        self.report.finished = True

    async def _check_index(self, state: StreamState, parts: StreamFolder) -> None:
        """See that the index knows what the state knows of; else it is made again.

        Raises:
            ConfigurationError: it cannot be made again of files of this format.
        """
        stream = self.prepared.stream
        if await self.index.noted(stream.name) >= state.noted:
            return
        low = 0
        if stream.time is not None:
            low = max(0, (state.watermark or state.until or 0) - state.lookback)
        await rebuild_index(self.index, state, parts, stream, self.to.writer, low)

    async def _begin(self, state: StreamState | None) -> StreamState | None:
        """Begin a run; None if there is nothing to read."""
        one, stream = self.prepared, self.prepared.stream
        until = one.end if one.end is not None else int(self.clock.wall())
        start = one.start
        lookback = self.to.lookback_of(stream.name)
        fresh = StreamState(1, self.account, stream.operation.revision, one.settings)
        if state is not None:
            fresh.run, fresh.watermark, fresh.lookback = state.run, state.watermark, state.lookback
            fresh.origin, fresh.first_run, fresh.noted = state.origin, state.first_run, state.noted
            if self.to.full and start is not None and state.watermark is not None:
                # It takes the place of all that earlier runs have written.
                start = None if state.origin is None else min(start, state.origin)
            if state.watermark is not None and stream.time is not None and not self.to.full:
                # Of what lies further back the index knows nothing.
                start = max(0, state.watermark - min(lookback, state.lookback))
                if start >= until:
                    return None
        if state is None or self.to.full:
            fresh.origin = start
        fresh.run += 1
        fresh.lookback = lookback
        fresh.since, fresh.until, fresh.full = start, until, self.to.full
        fresh.parents_done = stream.parent is None
        if stream.parent is None:
            opening = await evolve(one, start=start).open()
            self.report.estimated = opening.pages
            fresh.slices, self.first = opening.slices, opening.first
            fresh.next_slice = len(fresh.slices) + 1
            fresh.concurrency = opening.concurrency
        else:
            fresh.concurrency = one.concurrency or concurrency_for(stream.rate)
        await save_state(self.store, stream.name, fresh)
        return fresh

    async def _resume(self, state: StreamState) -> None:
        """Go on with a run.

        Raises:
            ConfigurationError: it was one with other options.
        """
        one = self.prepared
        if state.settings != one.settings or state.full != self.to.full:
            raise ConfigurationError(
                f"{one.stream.name}: a run with other options was interrupted: finish it with the same filter, "
                "fields, include and flatten, or begin anew with another folder"
            )
        if state.revision != one.stream.operation.revision:
            state.revision = one.stream.operation.revision
            state.parents_at = 0.0  # a cursor of another revision is too old
            for piece in state.slices:
                piece.cursor_at = 0.0
        old = self.clock.wall() - state.parents_at > CURSOR_LIFE
        if not state.parents_done and (state.parents is None or old or self._parents_are_nested):
            # Parents of parents have no one cursor: all of the run is read again.
            _begin_anew(state)
        await save_state(self.store, one.stream.name, state)
        name = one.stream.name
        for piece in state.slices:
            await self.index.forget(name, state.run, piece.id, piece.parts)
        await self.index.forget_after(name, state.run, state.next_slice)

    @property
    def _parents_are_nested(self) -> bool:
        stream = self.prepared.stream
        known = streams(stream.operation.package)
        return stream.parent is not None and known[stream.parent].parent is not None

    def _sink(self, state: StreamState, parts: StreamFolder) -> FolderSink:
        stream = self.prepared.stream
        until, watermark = state.until or 0, state.watermark
        return FolderSink(
            stream=stream,
            folder=parts,
            state=state,
            store=self.store,
            index=self.index,
            report=self.report,
            clock=self.clock,
            compares=stream.time is None,
            # In its first run a stream meets nothing that it has written, but what was resumed.
            known_before=0 if state.full else watermark or 0,
            noted_from=max(0, until - state.lookback),
            part_rows=self.to.part_rows,
        )

    async def _read(self, state: StreamState, sink: FolderSink) -> None:
        one = self.prepared
        parents = self._parents(state)
        if parents is not None and not await parents.begin():
            _begin_anew(state)
            await save_state(self.store, one.stream.name, state)
            await self.index.forget_after(one.stream.name, state.run, 1)
            await run_in_thread(lambda: sink.folder.reconcile(sink.counts))
            parents = self._parents(state)
        sink.parents = parents
        sink.reader = StreamReader(
            asking=one.asking,
            maker=one.maker,
            slices=state.slices,
            sink=sink,
            report=self.report,
            concurrency=state.concurrency,
            clock=self.clock,
            parents=parents,
            next_id=state.next_slice,
            room=self.room,
            first=self.first,
        )
        self.first = None
        try:
            await sink.reader.run()
        finally:
            with anyio.CancelScope(shield=True):
                await sink.close()

    def _parents(self, state: StreamState) -> Parents | None:
        one = self.prepared
        if one.stream.parent is None or state.parents_done:
            return None
        return Parents(
            one.asking,
            state.since if one.stream.time else None,
            one.end and state.until,
            next_id=state.next_slice,
            cursor=state.parents,
            known=[piece.parent for piece in state.slices if piece.parent is not None],
            report=self.report,
        )

    def _has_moved(self, state: StreamState) -> bool:
        """Whether rows may have left their slices before these were read, by being changed."""
        time = self.prepared.stream.time
        return (
            time is not None
            and time.moves
            and self.prepared.stream.parent is None
            and self.prepared.to_now
            and int(self.clock.wall()) > (state.until or 0)
        )

    async def _catch_up(self, state: StreamState, sink: FolderSink) -> None:
        """Read what has changed since the run began."""
        until = int(self.clock.wall())
        state.slices.append(Slice(state.next_slice, start=state.until, end=until, reach=until))
        state.next_slice += 1
        state.until = until
        await save_state(self.store, self.prepared.stream.name, state)
        await self._read(state, sink)

    async def _end(self, state: StreamState, parts: StreamFolder) -> None:
        stream, until = self.prepared.stream, state.until or 0
        if state.full and stream.time is None:
            await self._write_tombstones(state, parts)
        if stream.time is not None:
            state.watermark = max(until, state.watermark or 0)
            if state.full:
                state.first_run = state.run
        state.since = state.until = None
        state.full = False
        await save_state(self.store, stream.name, state)
        if stream.time is not None:
            await self.index.drop_before(stream.name, until - state.lookback)
        elif self.report.deleted:
            await self.index.drop_unseen(stream.name, state.run)

    async def _write_tombstones(self, state: StreamState, parts: StreamFolder) -> None:
        """Say which rows of earlier runs are not there any more."""
        stream = self.prepared.stream
        keys = await self.index.unseen(stream.name, state.run)
        if not keys:
            return
        at = text_of(int(self.clock.wall()))
        lines = []
        for key in keys:
            parent, _, own = key.rpartition(KEY_SEPARATOR)
            line = {"id": own if stream.parent_key else key, "deleted_at": at}
            lines.append({stream.parent_key: parent, **line} if stream.parent_key else line)
        name = part_name(state.run, state.next_slice, 0)
        await run_in_thread(lambda: parts.write_aside("_deleted", name, lines))
        self.report.deleted = len(keys)


def _begin_anew(state: StreamState) -> None:
    """Have nothing of the run under way count, for a stream that is read for each of another's rows."""
    state.slices, state.next_slice, state.parents, state.parents_done = [], 1, None, False
