"""Takes what is read into a folder: a part counts once the state says so, and the state is saved last."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Final

import anyio
from attrs import define, field

from ..clock import Clock
from ..errors import KlaviyoError
from ..storage.threads import run_in_thread
from .commits import Bundle, Commit, OpenSlice, by_date
from .folder import StreamFolder, part_name
from .index import NewRows, RowIndex
from .parents import Parents
from .reading import Fetched, StreamReader
from .report import StreamReport
from .rows import RowBlock
from .runs import save_progress
from .slices import Slice
from .state import StreamState, WatchedStateStore
from .streams import Stream

__all__ = ["FolderSink"]

_PART_ROWS: Final = 100_000
_PART_SECONDS: Final = 30.0
_THREADS: Final = 2
"""Threads that write: each keeps memory of its own, 1 MiB for lines and 15 for Parquet."""
_COMPLETE_FILES: Final = 400
_HELD_BYTES: Final = 4 << 20
"""Bytes of answers that are held until their parents prove to be small."""
_BUNDLE: Final = 0
"""Id of no slice."""


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
    store: WatchedStateStore
    index: RowIndex
    report: StreamReport
    clock: Clock
    compares: bool
    known_before: int
    noted_from: int
    part_rows: int = _PART_ROWS
    reader: StreamReader | None = None
    parents: Parents | None = None
    _open: dict[int, OpenSlice] = field(factory=dict, init=False)
    _held: int = field(default=0, init=False)
    """Bytes of answers that are held."""
    _bundle: Bundle | None = field(default=None, init=False)
    _bundles: int = field(default=0, init=False)
    _bundling: anyio.Lock = field(factory=anyio.Lock, init=False)
    _waiting: list[Commit] = field(factory=list, init=False)
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
            begun = self._open[piece.id] = OpenSlice(begun=self.clock.monotonic())
        block = await self._fresh(begun, fetched.block)
        self.report.read += len(block)
        begun.rejects += fetched.rejects
        if block and not self._hold(piece, begun, block, len(fetched.page.response.body)):
            writing, blocks = begun, [*self._release(begun), block]
            try:
                await run_in_thread(lambda: self._write(piece, writing, blocks), self._threads)
            except BaseException:
                self._discard(piece)  # how much of the page is in it, nobody knows
                raise
        begun.rows += len(block)
        begun.pages += 1
        begun.cursor, begun.edge = fetched.cursor, fetched.edge
        if fetched.cursor is not None and (
            begun.rows >= self.part_rows
            or len(begun.complete) > _COMPLETE_FILES
            or self._is_old(begun)
        ):
            await self._commit(piece, done=False)
        if self._bundle is not None and self._is_old(self._bundle):
            await self.complete()

    async def finish(self, piece: Slice) -> None:
        """Have all of a slice count: at once, or, of a small parent, with those of others.

        Raises:
            OSError: it cannot be written.
        """
        begun = self._open.get(piece.id)
        if self.stream.parent is None or piece.parts or (begun is not None and begun.parts):
            await self._commit(piece, done=True)
            return
        self._open.pop(piece.id, None)
        with anyio.CancelScope(shield=True):  # how much of it is in the part, nobody would know
            await self._join(piece, begun or OpenSlice())

    async def _join(self, piece: Slice, begun: OpenSlice) -> None:
        async with self._bundling:
            bundle = self._bundle
            if bundle is None:
                bundle = self._bundle = Bundle(begun=self.clock.monotonic())
                self._bundles += 1
            # Its number is a name for the time being, like its id.
            place, blocks = Slice(_BUNDLE, parts=self._bundles), self._release(begun)
            try:
                if blocks:
                    await run_in_thread(lambda: self._write(place, bundle, blocks), self._threads)
            except BaseException:
                self._drop(bundle)
                self._bundle = None
                raise
            bundle.join(piece, begun)
            full = bundle.rows >= self.part_rows or self._is_old(bundle)
            if full:
                self._bundle = None  # at once, or those that wait for the lock would join it
        if full:
            await self._publish(Slice(_BUNDLE), bundle, bundle.pieces)

    async def complete(self) -> None:
        """Have count what waits for others to share a part with.

        Raises:
            OSError: it cannot be written.
        """
        with anyio.CancelScope(shield=True):
            async with self._bundling:
                bundle, self._bundle = self._bundle, None
            if bundle is not None:
                await self._publish(Slice(_BUNDLE), bundle, bundle.pieces)

    def _is_old(self, begun: OpenSlice) -> bool:
        return self.clock.monotonic() - begun.begun >= _PART_SECONDS

    def _hold(self, piece: Slice, begun: OpenSlice, block: RowBlock, size: int) -> bool:
        """Keep rows of a parent that may prove to be small; False: they are to be written."""
        if self.stream.parent is None or piece.parts or begun.parts:
            return False
        if self._held + size > _HELD_BYTES or begun.rows + len(block) >= self.part_rows:
            return False
        begun.held.append(block)
        begun.held_bytes += size
        self._held += size
        return True

    def _release(self, begun: OpenSlice) -> list[RowBlock]:
        """The rows that were held, which are so no more."""
        blocks, begun.held = begun.held, []
        self._held -= begun.held_bytes
        begun.held_bytes = 0
        return blocks

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
        with suppress(OSError, KlaviyoError):
            await self.complete()

    def counts(self, run: int, piece: int, part: int) -> bool:
        """Whether a part counts."""
        state = self.state
        if run != state.run or state.until is None:
            return state.first_run <= run <= state.run
        if piece >= state.next_slice:
            return False
        open_slice = next((one for one in state.slices if one.id == piece), None)
        return open_slice is None or part < open_slice.parts

    async def _fresh(self, begun: OpenSlice, block: RowBlock) -> RowBlock:
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
        lowest = -math.inf if self.compares else self.noted_from
        fresh: list[int] = []
        for number, (key, mark) in enumerate(zip(keys, marks, strict=True)):
            if number in known or begun.new.get(key) == mark:  # which the index does not know yet
                known.add(number)
                continue
            fresh.append(number)
            if mark >= lowest:
                begun.new[key] = mark
        if self.compares:
            begun.same += [keys[number] for number in known]
        else:
            self.report.duplicates += len(known)
        return block.select(fresh)

    def _partitions(self, times: list[float | None]) -> Iterable[tuple[str | None, Sequence[int]]]:
        if self.stream.report is not None or self.stream.parent is not None:
            # Figures, and the rows of most parents, are few and of many dates.
            return [(None, [*range(len(times))])]
        return by_date(times)

    def _write(self, piece: Slice, begun: OpenSlice, blocks: Sequence[RowBlock]) -> None:
        for block in blocks:
            self._write_block(piece, begun, block)

    def _write_block(self, piece: Slice, begun: OpenSlice, block: RowBlock) -> None:
        time = self.stream.time
        in_order = time is not None and time.sortable
        # Out of order a piece of each page might be kept, and keep all of the page in memory.
        cut = block.cut if in_order else block.select
        for partition, numbers in self._partitions(block.times):
            part = begun.parts.get(partition)
            if part is None:
                if self.folder.has_too_many_open(len(begun.parts)):
                    self._pass(begun, [*begun.parts])
                part = begun.parts[partition] = self.folder.open(
                    partition, self.state.run, piece.id, piece.parts
                )
            wanted = cut(numbers)
            rejected = part.part.write(wanted)
            begun.rejects += rejected
            part.count(wanted.times, len(wanted) - len(rejected))
        if in_order:
            # In the order of time dates are not come back to; an open file each would take much memory.
            self._pass(begun, [*begun.parts][:-1])

    def _pass(self, begun: OpenSlice, dates: Sequence[str | None]) -> None:
        """Have parts of some dates on disk, which are opened no more; if one is come back to, they count first."""
        files = self.folder.complete([begun.parts[one] for one in dates])
        for one, file in zip(dates, files, strict=True):
            begun.complete[one] = begun.parts.pop(one), file

    async def _commit(self, piece: Slice, *, done: bool) -> None:
        """Have what is written of a slice count.

        The order is what makes a kill between any two steps harmless: until the state is saved, which is
        last, nothing of it counts, and is removed and read again.
        """
        begun = self._open.pop(piece.id, None) or OpenSlice()
        with anyio.CancelScope(shield=True):
            if blocks := self._release(begun):
                try:
                    await run_in_thread(lambda: self._write(piece, begun, blocks), self._threads)
                except BaseException:
                    self._drop(begun)
                    raise
            await self._publish(piece, begun, [piece] if done else [])

    async def _publish(self, piece: Slice, begun: OpenSlice, done: Sequence[Slice]) -> None:
        complete = list(begun.complete.values())
        last = list(begun.parts.values())
        mine = Commit(piece, begun, done, [*(part for part, _ in complete), *last])
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

    async def _settle(self, commits: Sequence[Commit]) -> None:
        run = self.state.run
        # Parts of the same names would take the place of another's.
        await self.store.check(self.stream.name)
        if not self.store.has_saved(self.stream.name):
            # No sooner, as it binds the next run; no later, or parts that are named, and rows that are noted, would
            # pass for those of another run after a kill.
            await self._save()
        for one in commits:
            if one.piece.id == _BUNDLE:
                # Now, as a state that is saved before its parts have their names must not know of it.
                assert self.reader is not None
                one.piece.id = self.reader.ids.take()
                self.folder.rename(one.parts, one.files, run, one.piece.id)
        self.state.noted += await self.index.add(
            self.stream.name,
            run,
            [
                NewRows(one.piece.id, one.piece.parts, [*one.begun.new.items()], one.begun.same)
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
            for read in one.done:
                self.state.slices.remove(read)
        await self._save()

    def _name(self, commits: Sequence[Commit]) -> None:
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
            self._drop(begun)

    def _drop(self, begun: OpenSlice) -> None:
        self._release(begun)
        for part in (*begun.parts.values(), *(part for part, _ in begun.complete.values())):
            self.folder.discard(part)
