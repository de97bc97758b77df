"""An export into a folder: one stream beside the other."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio
from attrs import define, field

from ..clock import Clock
from ..storage.threads import run_in_thread
from .asking_account import AskedAccount, ask_account
from .export_folder import FORGETTING, INDEX, ExportFolder
from .folder import StreamFolder, part_name
from .index import RowIndex
from .preparing import Prepared
from .rebuilding import rebuild_index
from .report import SIDE_BY_SIDE, ExportReport, StreamReport
from .room import Room
from .runs import RunSink, StreamRun
from .sink import FolderSink
from .state import FileStateStore, StreamState, WatchedStateStore, check_folder, where_kept
from .target import ExportTarget, lookback_of
from .times import text_of
from .unused import removing_unused

__all__ = ["write_streams"]


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
        lookback_of(one.stream, to.lookback)
        report.streams[one.stream.name] = StreamReport()
    account = await ask_account(prepared[0], owner, clock)
    async with _opened(to, account.id) as folder:
        await _write_into(folder, prepared, to, account, clock, report)


@asynccontextmanager
async def _opened(to: ExportTarget, account: str) -> AsyncIterator[ExportFolder]:
    """The folder, which is let go of even if opening it is cancelled and done all the same."""
    opened: list[ExportFolder] = []

    def open_folder() -> None:
        opened.append(folder := ExportFolder(to.path, account, to.writer.suffix))
        if (folder.path / FORGETTING).exists():
            from .forgetting import finish_forgetting  # rare

            finish_forgetting(folder.path)

    with removing_unused(to.path):
        try:
            await run_in_thread(open_folder)
            yield opened[0]
        finally:
            for folder in opened:
                folder.close()


async def _write_into(
    folder: ExportFolder,
    prepared: list[Prepared],
    to: ExportTarget,
    account: AskedAccount,
    clock: Clock,
    report: ExportReport,
) -> None:
    kept = to.state if to.state is not None else FileStateStore(folder.path / "_state.json")
    store = WatchedStateStore(kept)
    index = RowIndex(folder.path / INDEX)
    places, room = anyio.Semaphore(SIDE_BY_SIDE), Room()

    async def write(one: Prepared) -> None:
        name = one.stream.name
        async with places:
            try:
                columnar = getattr(to.writer, "takes_columns", False)
                run = _FolderRun(
                    prepared=one.for_columns if columnar else one,
                    store=store,
                    account=account,
                    clock=clock,
                    report=report.streams[name],
                    lookback=lookback_of(one.stream, to.lookback),
                    full=to.full,
                    to=to,
                    folder=folder,
                    index=index,
                    room=room,
                )
                await run.all()
            except Exception as error:
                if isinstance(error, OSError) and error.filename is None:
                    error.filename = str(to.path)  # a full disk does not say which
                report.failures[name] = error

    try:
        async with anyio.create_task_group() as group:
            for one in prepared:
                group.start_soon(write, one)
    finally:
        with anyio.CancelScope(shield=True):
            await index.aclose()
            await store.aclose()


@define(eq=False, kw_only=True)
class _FolderRun(StreamRun):
    """One run of one stream, into a folder."""

    to: ExportTarget
    folder: ExportFolder
    index: RowIndex
    store: WatchedStateStore  # pyright: ignore[reportIncompatibleVariableOverride]
    _parts: StreamFolder = field(init=False)
    _known: bool = field(default=True, init=False)
    """Whether the store had a state of the stream."""

    async def all(self) -> None:
        """Read all, and leave nothing behind if nothing was read."""
        try:
            await self._all()
        finally:
            if not (self._known or self.store.has_saved(self.prepared.stream.name)):
                with anyio.CancelScope(shield=True):
                    await run_in_thread(self._parts.remove_unused)

    async def _all(self) -> None:
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
            ConfigurationError: they do not, or the index is lost, and cannot be made again of files of this format.
        """
        stream = self.prepared.stream
        self._parts = parts = await run_in_thread(
            lambda: StreamFolder(self.folder, stream.name, self.to.writer, self.prepared.columns)
        )
        self._known = state is not None
        ours, inside = state is not None and state.folder == self.folder.id, self.to.state is None
        asked = not ours or (inside and self.folder.state)
        check_folder(
            state,
            self.folder.id,
            stream.name,
            holds_parts=bool(asked) and await run_in_thread(parts.has_parts),
            kept_inside=inside,
            elsewhere=self.folder.state,
        )
        if self.to.state is not None:
            where = where_kept(self.to.state)
            await run_in_thread(lambda: self.folder.note_state(where))
        if state is None or not ours:
            # Parts without a state do not count, nor what the index knows of others.
            await self.index.replace(stream.name, 0, ())
        elif await self.index.noted(stream.name) < state.noted:
            low = 0
            if stream.time is not None:
                low = max(0, (state.watermark or state.until or 0) - state.lookback)
            await rebuild_index(self.index, state, parts, stream, low)

    @property
    def place(self) -> str:
        """See :class:`StreamRun`."""
        return self.folder.id

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
            compares=stream.compares,
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
        at = text_of(self.now())
        lines = [{**stream.ids_in(key), "deleted_at": at} for key in keys]
        name = part_name(state.run, state.next_slice, 0)
        await run_in_thread(lambda: self._parts.write_aside("_deleted", name, lines))
        self.report.deleted = len(keys)
