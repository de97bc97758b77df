"""An export into a folder: one stream beside the other."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import anyio
from attrs import define, field, frozen

from ..clock import Clock
from ..storage.threads import run_in_thread
from .folder import ExportFolder, StreamFolder, part_name
from .index import RowIndex
from .preparing import Prepared
from .rebuilding import rebuild_index
from .report import ExportReport, StreamReport
from .room import Room
from .runs import RunSink, StreamRun, account_of, lookback_of
from .sink import KEY_SEPARATOR, FolderSink
from .state import FileStateStore, StateStore, StreamState
from .times import Moment, text_of
from .writers import RowWriter

__all__ = ["ExportTarget", "write_streams"]

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
        lookback_of(one.stream.name, to.lookback)
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
                run = _FolderRun(
                    prepared=one,
                    store=store,
                    account=account,
                    clock=clock,
                    report=report.streams[name],
                    lookback=lookback_of(name, to.lookback),
                    full=to.full,
                    to=to,
                    folder=folder,
                    index=index,
                    room=room,
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


@define(eq=False, kw_only=True)
class _FolderRun(StreamRun):
    """One run of one stream, into a folder."""

    to: ExportTarget
    folder: ExportFolder
    index: RowIndex
    _parts: StreamFolder = field(init=False)

    async def all(self) -> None:
        begun = self.clock.monotonic()
        state, resumed = await self.open()
        if state is None:
            self.report.finished = True
            return
        name, parts = self.prepared.stream.name, self._parts
        if resumed:
            for piece in state.slices:
                await self.index.forget(name, state.run, piece.id, piece.parts)
            await self.index.forget_after(name, state.run, state.next_slice)
        sink = self._sink(state)
        if state.full and self.prepared.stream.time is not None:
            parts.replacing = state.run
        await run_in_thread(lambda: parts.reconcile(sink.counts))
        await self.read(state, sink)
        await self.catch_up(state, sink)
        await self._end(state)
        if parts.replacing is not None:
            parts.replacing = None
            await run_in_thread(lambda: parts.reconcile(sink.counts))
        self.report.seconds = self.clock.monotonic() - begun
        self.report.finished = True

    async def loaded(self, state: StreamState | None) -> None:
        """See that folder, index and state belong together.

        Raises:
            ConfigurationError: the index is lost, and cannot be made again of files of this format.
        """
        stream = self.prepared.stream
        self._parts = parts = await run_in_thread(
            lambda: StreamFolder(self.folder, stream.name, self.to.writer, self.prepared.columns)
        )
        if state is None:
            await self.index.replace(stream.name, 0, ())  # parts without a state do not count
        elif await self.index.noted(stream.name) < state.noted:
            low = 0
            if stream.time is not None:
                low = max(0, (state.watermark or state.until or 0) - state.lookback)
            await rebuild_index(self.index, state, parts, stream, self.to.writer, low)

    async def begun_anew(self, state: StreamState, sink: RunSink) -> None:
        """Remove what does not count any more."""
        assert isinstance(sink, FolderSink)
        await self.index.forget_after(self.prepared.stream.name, state.run, 1)
        await run_in_thread(lambda: self._parts.reconcile(sink.counts))

    def _sink(self, state: StreamState) -> FolderSink:
        stream = self.prepared.stream
        until, watermark = state.until or 0, state.watermark
        return FolderSink(
            stream=stream,
            folder=self._parts,
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

    async def _end(self, state: StreamState) -> None:
        stream, until = self.prepared.stream, state.until or 0
        if state.full and stream.time is None:
            await self._write_tombstones(state)
        await self.end(state)
        if stream.time is not None:
            await self.index.drop_before(stream.name, until - state.lookback)
        elif self.report.deleted:
            await self.index.drop_unseen(stream.name, state.run)

    async def _write_tombstones(self, state: StreamState) -> None:
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
        await run_in_thread(lambda: self._parts.write_aside("_deleted", name, lines))
        self.report.deleted = len(keys)
