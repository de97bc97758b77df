"""Takes what is read into a folder: a part counts once the state says so, and the state is saved last."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Final

import anyio
from attrs import define, field

from ..clock import Clock
from ..errors import KlaviyoError
from ..storage.threads import run_in_thread
from .folder import OpenPart, PartFile, StreamFolder, part_name
from .index import Entry, NewRows, RowIndex
from .parents import Parents
from .reading import Fetched, StreamReader
from .report import StreamReport
from .rows import RowBlock
from .runs import save_progress
from .slices import Slice
from .state import StateStore, StreamState
from .streams import Stream

__all__ = ["FolderSink"]

_PART_ROWS: Final = 100_000
_PART_SECONDS: Final = 30.0
_OPEN_FILES: Final = 40
_THREADS: Final = 2
"""Threads that write: each keeps memory of its own, 1 MiB for lines and 15 for Parquet."""
_COMPLETE_FILES: Final = 400


@define(eq=False)
class _OpenSlice:
    """What is written of a slice since its last part."""

    parts: dict[str | None, OpenPart] = field(factory=dict)
    """Those written to now, by folder."""
    complete: dict[str | None, tuple[OpenPart, PartFile]] = field(factory=dict)
    """Those of dates that the slice has passed: on disk, and without a buffer."""
    cursor: str | None = None
    edge: dict[str, float] = field(factory=dict)
    begun: float = 0.0
    rows: int = 0
    pages: int = 0
    new: list[Entry] = field(factory=list)
    same: list[str] = field(factory=list)
    rejects: list[tuple[Any, str]] = field(factory=list)


@define(eq=False)
class _Commit:
    """What is about to count of a slice."""

    piece: Slice
    begun: _OpenSlice
    done: bool
    parts: list[OpenPart]
    files: list[PartFile] = field(factory=list)
    settled: bool = False
    error: BaseException | None = None


@define(eq=False)
class FolderSink:
    """Writes the rows of a stream.

    Args:
        stream: the stream.
        folder: where its parts go.
        state: of the stream; its slices are those that the reader has.
        store: keeps it.
        index: knows what was written before.
        report: is counted in.
        clock: tells the time.
        compares: whether rows are told to be known by all they hold, not by their time.
        known_before: rows with a time before this second may have been written by an earlier run.
        noted_from: rows with a time from this second on may be met by a later run.
        part_rows: rows after which a part is complete.
    """

    stream: Stream
    folder: StreamFolder
    state: StreamState
    store: StateStore
    index: RowIndex
    report: StreamReport
    clock: Clock
    compares: bool
    known_before: int
    noted_from: int
    part_rows: int = _PART_ROWS
    reader: StreamReader | None = None
    parents: Parents | None = None
    _open: dict[int, _OpenSlice] = field(factory=dict, init=False)
    _waiting: list[_Commit] = field(factory=list, init=False)
    _pages: int = field(default=0, init=False)
    """Pages that the state knows of."""
    _lock: anyio.Lock = field(factory=anyio.Lock, init=False)
    _threads: anyio.CapacityLimiter = field(
        factory=lambda: anyio.CapacityLimiter(_THREADS), init=False
    )

    async def take(self, piece: Slice, fetched: Fetched) -> None:
        """Write a page.

        Raises:
            OSError: it cannot be written.
        """
        begun = self._open.get(piece.id)
        if begun is not None and not begun.complete.keys().isdisjoint(
            partition for partition, _ in self._partitions(fetched.block.times)
        ):
            await self._commit(piece, done=False)  # a date is come back to
            begun = None
        if begun is None:
            begun = self._open[piece.id] = _OpenSlice(begun=self.clock.monotonic())
        block = await self._fresh(begun, fetched.block)
        self.report.read += len(block)
        begun.rejects += fetched.rejects
        if block:
            writing = begun
            try:
                await run_in_thread(lambda: self._write(piece, writing, block), self._threads)
            except BaseException:
                self._discard(piece)  # how much of the page is in it, nobody knows
                raise
        begun.rows += len(block)
        begun.pages += 1
        begun.cursor, begun.edge = fetched.cursor, fetched.edge
        if fetched.cursor is not None and (
            begun.rows >= self.part_rows
            or len(begun.parts) > _OPEN_FILES
            or len(begun.complete) > _COMPLETE_FILES
            or self.clock.monotonic() - begun.begun >= _PART_SECONDS
        ):
            await self._commit(piece, done=False)

    async def finish(self, piece: Slice) -> None:
        """Have all of a slice count.

        Raises:
            OSError: it cannot be written.
        """
        await self._commit(piece, done=True)

    async def restart(self, piece: Slice) -> None:
        """Have nothing of a slice count any more."""
        with anyio.CancelScope(shield=True):
            await self._restart(piece)

    async def _restart(self, piece: Slice) -> None:
        async with self._lock:
            self._discard(piece)
            piece.cursor, piece.edge, piece.parts, piece.rows = None, {}, 0, 0
            await self._save()
            await self.index.forget(self.stream.name, self.state.run, piece.id)
            await run_in_thread(lambda: self.folder.reconcile(self.counts, temporary=False))

    async def close(self) -> None:
        """Have count what was read, where the reading was broken off; what cannot be written is read again."""
        assert self.reader is not None
        for piece in [*self.state.slices]:
            begun = self._open.get(piece.id)
            if begun is not None and begun.pages and begun.cursor is not None:
                with suppress(OSError, KlaviyoError):
                    await self._commit(piece, done=False)
            self._discard(piece)

    def counts(self, run: int, piece: int, part: int) -> bool:
        """Whether a part counts."""
        state = self.state
        if run != state.run or state.until is None:
            return state.first_run <= run <= state.run
        if piece >= state.next_slice:
            return False
        open_slice = next((one for one in state.slices if one.id == piece), None)
        return open_slice is None or part < open_slice.parts

    async def _fresh(self, begun: _OpenSlice, block: RowBlock) -> RowBlock:
        """The rows that were not written before; notes them."""
        if self.compares:
            marks = self.folder.digests(self.stream, block)
            asked: Sequence[int] = range(len(marks))
        else:
            marks = [int(at or 0) for at in block.times]
            if not marks or (min(marks) >= self.known_before and max(marks) < self.noted_from):
                return block
            asked = [number for number, at in enumerate(marks) if at < self.known_before]
        keys = [self.stream.key_of(block.parent, one) for one in block.ids]
        known: set[int] = set()
        if asked:
            found = await self.index.known(
                self.stream.name, [(keys[number], marks[number]) for number in asked]
            )
            known = {number for number, seen in zip(asked, found, strict=True) if seen}
        fresh = [number for number in range(len(keys)) if number not in known]
        lowest = -math.inf if self.compares else self.noted_from
        begun.new += [(keys[number], marks[number]) for number in fresh if marks[number] >= lowest]
        if self.compares:
            begun.same += [keys[number] for number in known]
        else:
            self.report.duplicates += len(known)
        return block.select(fresh)

    def _partitions(self, times: list[float | None]) -> Iterable[tuple[str | None, Sequence[int]]]:
        if self.stream.report is not None:
            # Its figures are few, and each page of them has many dates.
            return [(None, [*range(len(times))])]
        return _partitions(times)

    def _write(self, piece: Slice, begun: _OpenSlice, block: RowBlock) -> None:
        time = self.stream.time
        in_order = time is not None and time.sortable
        # Out of order a piece of each page might be kept, and keep all of the page in memory.
        cut = block.cut if in_order else block.select
        for partition, numbers in self._partitions(block.times):
            part = begun.parts.get(partition)
            if part is None:
                part = begun.parts[partition] = self.folder.open(
                    partition, self.state.run, piece.id, piece.parts
                )
            wanted = cut(numbers)
            rejected = part.part.write(wanted)
            begun.rejects += rejected
            part.count(wanted.times, len(wanted) - len(rejected))
        if in_order:
            # In the order of time dates are not come back to; an open file each would take much memory.
            passed = [*begun.parts][:-1]
            files = self.folder.complete([begun.parts[one] for one in passed])
            for one, file in zip(passed, files, strict=True):
                begun.complete[one] = begun.parts.pop(one), file

    async def _commit(self, piece: Slice, *, done: bool) -> None:
        """Have what is written of a slice count.

        The order is what makes a kill between any two steps harmless: until the state is saved, which is
        last, nothing of it counts, and is removed and read again.
        """
        begun = self._open.pop(piece.id, None) or _OpenSlice()
        with anyio.CancelScope(shield=True):
            await self._publish(piece, begun, done=done)

    async def _publish(self, piece: Slice, begun: _OpenSlice, *, done: bool) -> None:
        complete = list(begun.complete.values())
        last = list(begun.parts.values())
        mine = _Commit(piece, begun, done, [*(part for part, _ in complete), *last])
        try:
            mine.files = [file for _, file in complete]
            mine.files += await run_in_thread(lambda: self.folder.complete(last), self._threads)
            self._waiting.append(mine)
            async with self._lock:
                if not mine.settled:
                    # Those that wait for the disk meanwhile are settled with the first of them.
                    together, self._waiting = self._waiting, []
                    for one in together:
                        one.settled = True
                    try:
                        await self._settle(together)
                    except BaseException as error:
                        for one in together:
                            one.error = error
        except BaseException as error:
            mine.error = error
        if mine.error is not None:
            for part in mine.parts:
                self.folder.discard(part)
            raise mine.error
        self.report.rows += sum(one.rows for one in mine.files)
        self.report.bytes += sum(one.bytes for one in mine.files)
        self.report.parts += len(mine.files)
        self.report.rejected += len(begun.rejects)

    async def _settle(self, commits: Sequence[_Commit]) -> None:
        run = self.state.run
        self.state.noted += await self.index.add(
            self.stream.name,
            run,
            [
                NewRows(one.piece.id, one.piece.parts, one.begun.new, one.begun.same)
                for one in commits
            ],
        )
        await run_in_thread(lambda: self._name(commits))
        for one in commits:
            piece, begun = one.piece, one.begun
            piece.parts += 1
            piece.rows += begun.rows
            piece.cursor, piece.cursor_at = begun.cursor, self.clock.wall()
            piece.edge = begun.edge
            if one.done:
                self.state.slices.remove(piece)
        await self._save()

    def _name(self, commits: Sequence[_Commit]) -> None:
        parts = [part for one in commits for part in one.parts]
        self.folder.publish(parts, [file for one in commits for file in one.files])
        for one in commits:
            if one.begun.rejects:
                name = part_name(self.state.run, one.piece.id, one.piece.parts)
                lines = [{"reason": why, "resource": what} for what, why in one.begun.rejects]
                self.folder.write_aside("_rejects", name, lines)

    async def _save(self) -> None:
        self.state.pages += self.report.pages - self._pages
        self._pages = self.report.pages
        await save_progress(
            self.store, self.stream.name, self.state, self.reader, self.parents, self.clock.wall()
        )

    def _discard(self, piece: Slice) -> None:
        begun = self._open.pop(piece.id, None)
        if begun is not None:
            for part in (*begun.parts.values(), *(part for part, _ in begun.complete.values())):
                self.folder.discard(part)


def _partitions(times: Sequence[float | None]) -> Iterable[tuple[str | None, Sequence[int]]]:
    """Folder of each date -> places of its rows."""
    days = [None if at is None else int(at // 86400) for at in times]
    found: dict[int | None, Sequence[int]] = {}
    if days and days[0] == days[-1] and len({*days}) == 1:
        found = {days[0]: range(len(days))}
    else:
        places: dict[int | None, list[int]] = {}
        for number, day in enumerate(days):
            places.setdefault(day, []).append(number)
        found.update(places)
    for day, numbers in found.items():
        if day is None:
            yield None, numbers
        else:
            yield f"date={datetime.fromtimestamp(day * 86400, UTC):%Y-%m-%d}", numbers
