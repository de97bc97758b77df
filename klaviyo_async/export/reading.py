"""Reads a stream: its slices side by side, each page by page, dense ones split while they are read."""

from __future__ import annotations

import math
from collections import Counter, deque
from collections.abc import Sequence
from typing import Any, Final, Protocol, TypeAlias

import anyio
from attrs import define, field
from msgspec import json

from ..clock import Clock
from ..errors import (
    BadRequestError,
    CursorLoop,
    GoneError,
    NotFoundError,
    PaginationError,
    RateLimitError,
)
from ..pagination.pager import Page, PageIterator
from .asking import Asking
from .report import StreamReport
from .resources import Misfit, Resource, fit, read_resources
from .room import PageRoom, Room
from .rows import RowBlock, RowMaker, index_of
from .slices import Forecast, Slice, SliceIds, Walk, concurrency_for
from .streams import TimeField
from .times import shown_times
from .typed_resources import TypedResource

__all__ = ["CURSOR_LIFE", "Fetched", "ParentFeed", "Sink", "StreamReader"]

_READ_AHEAD: Final = 2
"""Pages to fetch ahead where a stream is one slice."""
_Recent: TypeAlias = "dict[str, float | None]"
"""Rows of the page before, by id, with their times: one that is shown twice, as others were put in meanwhile,
is on the next."""
_PATIENCE: Final = 30
"""How often a page is asked for again after retries were used up."""
_LONGEST_WAIT: Final = 120
CURSOR_LIFE: Final = 2.5 * 86400
"""Seconds after which a cursor is not used any more; Klaviyo's live about three days."""


@define(eq=False)
class Fetched:
    """A page of a slice, as rows."""

    page: Page[Resource | Misfit]
    block: RowBlock
    """Those of its rows that belong to the slice and were not on a page shortly before."""
    rejects: list[tuple[Any, str]]
    """Resources that no row can be made of, and why."""
    cursor: str | None
    """Where the slice goes on; None: nowhere."""
    edge: dict[str, float]
    """Those of its last second, whether or not they were kept."""


class Sink(Protocol):
    """Takes what is read."""

    async def take(self, piece: Slice, fetched: Fetched) -> None:
        """Take a page of a slice."""
        ...

    async def finish(self, piece: Slice) -> None:
        """A slice has been read to its end: take it from the slices that are open."""
        ...

    async def restart(self, piece: Slice) -> None:
        """A slice is read again from its beginning: forget all that was taken of it."""
        ...


class ParentFeed(Protocol):
    """Gives the slices of a child stream, one for each parent."""

    async def more(self) -> list[Slice] | None:
        """The next ones; None: there are no more."""
        ...


@define(eq=False)
class StreamReader:
    """Reads slices, some at a time, until there are none.

    Args:
        asking: what is asked for.
        maker: makes the rows.
        slices: to read; pieces that are split off are added.
        sink: takes what is read.
        report: is counted in.
        concurrency: slices to read side by side.
        clock: tells the time.
        room: for pages, shared with other streams.
        parents: gives further slices.
        ids: those of slices that are split off.
        first: a slice, and its first page, which was read already.
    """

    asking: Asking
    maker: RowMaker
    slices: list[Slice]
    sink: Sink
    report: StreamReport
    concurrency: int
    clock: Clock
    room: Room = field(factory=Room)
    parents: ParentFeed | None = None
    ids: SliceIds = field(factory=SliceIds)
    first: tuple[Slice, Page[Resource | Misfit]] | None = None
    _pending: deque[Slice] = field(factory=deque, init=False)
    _walks: set[Walk] = field(factory=set, init=False)
    _change: anyio.Event = field(factory=anyio.Event, init=False)
    _feeding: bool = field(default=False, init=False)
    _gone: set[str] = field(factory=set, init=False)
    _parts_left: Counter[str] = field(factory=Counter, init=False)
    """Slices of parents that have begun: how many of each are not read."""
    _failure: Exception | None = field(default=None, init=False)
    _forecast: Forecast | None = field(default=None, init=False)

    async def run(self) -> None:
        """Read all slices.

        Raises:
            KlaviyoError: a page could not be read; the others were stopped.
            Exception: what the sink raises.
        """
        self._pending.extend(self.slices)
        self._feeding = self.parents is not None
        if self._sliced and not self._feeding:
            self._forecast = Forecast.of(self.slices)
        async with anyio.create_task_group() as group:
            if self.parents is not None:
                group.start_soon(self._feed, self.parents, group.cancel_scope)
            for _ in range(self.concurrency):
                group.start_soon(self._work, group.cancel_scope)
        if self._failure is not None:
            raise self._failure

    async def _work(self, scope: anyio.CancelScope) -> None:
        try:
            while (piece := await self._next()) is not None:
                await self._read(piece)
                self._changed()
        except Exception as error:
            self._fail(error, scope)

    async def _feed(self, parents: ParentFeed, scope: anyio.CancelScope) -> None:
        """Have slices of parents wait before those are read that were there, so that nobody waits for them."""
        try:
            while (found := await parents.more()) is not None:
                self.slices.extend(found)
                self._pending.extend(found)
                self._changed()
                while len(self._pending) >= self.concurrency:
                    await self._change.wait()
            self._feeding = False
            self._changed()
        except Exception as error:
            self._fail(error, scope)

    def _fail(self, error: Exception, scope: anyio.CancelScope) -> None:
        # Raised by `run` alone: a group would wrap it.
        self._failure = self._failure or error
        scope.cancel()

    def _changed(self) -> None:
        event, self._change = self._change, anyio.Event()
        event.set()

    async def _next(self) -> Slice | None:
        """The next slice to read: one that waits, or half of one under way."""
        while True:
            if self._pending:
                piece = self._pending.popleft()
                if self._feeding and len(self._pending) < self.concurrency:
                    self._changed()
                return piece
            if (half := self._split()) is not None:
                return half
            if not self._walks and not self._feeding:
                self._changed()
                return None
            await self._change.wait()

    @property
    def _sliced(self) -> bool:
        """Whether it is cut by time, and comes in its order."""
        time = self.asking.time
        return time is not None and time.sortable and time.upper is not None

    def _split(self) -> Slice | None:
        stream = self.asking.stream
        size = stream.page_size
        if stream.parent is not None and len(self._walks) >= concurrency_for(stream.rate):
            return None  # so many use up the tier; each more has a half empty page in the end
        if not self._sliced or not size:
            return None
        densest = max(self._walks, key=lambda walk: walk.pages_left(size), default=None)
        half = None if densest is None else densest.split(self.ids, size)
        if half is not None:
            self.report.splits += 1
            if half.parent is not None:
                self._parts_left[half.parent] += 1
            self.slices.append(half)
        return half

    async def _read(self, piece: Slice) -> None:
        self.report.slices += 1
        if piece.parent is not None:
            self._begin_of(piece.parent)
        if piece.cursor is not None and self.clock.wall() - piece.cursor_at > CURSOR_LIFE:
            await self._restart(piece)
        cursor = piece.cursor
        start = float(piece.start or 0)
        begun = start if piece.start and not cursor else -1.0
        walk = Walk(piece, position=start, begun=begun, forecast=self._forecast)
        self._walks.add(walk)
        try:
            try:
                await self._walk(walk, cursor)
            except (BadRequestError, NotFoundError, GoneError):
                if cursor is None or walk.pages:
                    raise
                # What differs from the requests of other slices is the cursor.
                await self._restart(piece)
                await self._walk(walk, None)
        except (NotFoundError, GoneError):
            if piece.parent is None:
                raise
            if piece.parent not in self._gone:  # it may have been read in several slices
                self._gone.add(piece.parent)
                self.report.gone += 1  # deleted since it was listed
        finally:
            self._walks.discard(walk)
        if self._forecast is not None:
            self._forecast.finish(walk)
        await self.sink.finish(piece)
        if piece.parent is not None:
            self._end_of(piece.parent)

    def _begin_of(self, parent: str) -> None:
        self._parts_left[parent] = self._parts_left[parent] or 1
        self.report.parents_open = len(self._parts_left)

    def _end_of(self, parent: str) -> None:
        self._parts_left[parent] -= 1
        if not self._parts_left[parent]:
            del self._parts_left[parent]
            self.report.parents += 1
        self.report.parents_open = len(self._parts_left)

    async def _restart(self, piece: Slice) -> None:
        await self.sink.restart(piece)
        piece.cursor, piece.edge, piece.parts, piece.rows = None, {}, 0, 0

    async def _walk(self, walk: Walk, cursor: str | None) -> None:
        time = self.asking.stream.time
        alone = self.asking.stream.parent is None and (time is None or time.upper is None)
        recent: _Recent = {**walk.slice.edge} if cursor is not None else {}
        walk.cursors = {hash(cursor)}
        first, self.first = self.first, None
        if first is not None and first[0] is walk.slice and cursor is None:
            cursor, recent = await self._take(walk, first[1], recent)
            if cursor is None:
                return
        else:
            self.first = first
        del first
        ahead = _READ_AHEAD if alone else 0
        pager = self.asking.pages(walk.slice, cursor=cursor)
        async with pager.pages(prefetch=ahead) as pages:
            more = True
            while more:
                async with PageRoom(self.room) as place:
                    page = await self._next_page(pages)
                    if page is None:
                        return
                    place.hold(len(page.response.body) * (1 + ahead))
                    cursor, recent = await self._take(walk, page, recent)
                    more = cursor is not None
                    del page  # before room is given back

    async def _next_page(
        self, pages: PageIterator[Resource | Misfit]
    ) -> Page[Resource | Misfit] | None:
        """The next page, however often others have used up the quota: that is no reason to end an export."""
        for _ in range(_PATIENCE):
            try:
                return await anext(pages, None)
            except RateLimitError as error:
                if (error.retry_after or 0) > _LONGEST_WAIT:
                    raise  # a limit of the day, which is for the user to know
                self.report.throttled += 1
                await self.clock.sleep(max(error.retry_after or 0, 1))
        return await anext(pages, None)

    async def _take(
        self, walk: Walk, page: Page[Resource | Misfit], recent: _Recent
    ) -> tuple[str | None, _Recent]:
        """Have a page written; where to go on, and what to look for there."""
        fetched, recent = self._rows_of(walk, page, recent)
        if fetched.cursor is not None:
            # Told before the page counts: going on from there would read others twice.
            if hash(fetched.cursor) in walk.cursors:
                raise CursorLoop(f"{self.asking.stream.name}: the cursor repeats")
            walk.cursors.add(hash(fetched.cursor))
        await self.sink.take(walk.slice, fetched)
        self._changed()
        return fetched.cursor, recent

    def _rows_of(
        self, walk: Walk, page: Page[Resource | Misfit], recent: _Recent
    ) -> tuple[Fetched, _Recent]:
        """What of a page belongs to the slice, and what to look for on the next one."""
        piece, time = walk.slice, self.asking.time
        resources, places, rejects, times = _shown(page, time)
        cursor = page.next_cursor
        if cursor is None and page.has_next:
            raise PaginationError(
                f"{self.asking.stream.name}: the link to the next page has no cursor"
            )
        kept: Sequence[int] = range(len(times))
        if time is not None and times:
            if None in times and not self.asking.shows_more:
                rejects += [
                    (json.decode(json.encode(resources[number])), f"its {time.name} is no time")
                    for number in kept
                    if times[number] is None
                ]
            known = [at for at in times if at is not None]
            latest, earliest = max(known, default=walk.position), min(known, default=walk.position)
            if known:
                walk.move(known[0], latest)
            start = -math.inf if piece.start is None else piece.start
            end = math.inf if piece.end is None else piece.end
            if len(known) < len(times) or earliest < start or latest >= end:
                kept = piece.places_of(times, untimed=self.asking.shows_more)
                if latest >= end and time.sortable and known == sorted(known):
                    cursor = None  # what follows is beyond as well
        ids = [one.id for one in resources]
        if len({*ids}) < len(ids) or not recent.keys().isdisjoint(ids):
            kept = self._without_repeated(kept, ids, times, recent)
        block = RowBlock(
            self.maker,
            resources,
            [None] * len(times) if self.asking.shows_more else times,
            places,
            piece.parent,
            index_of(page.included) if page.included else None,
        ).select(kept)
        walk.rows += len(page.data)
        walk.pages += 1
        self.report.pages += 1
        if self._forecast is not None:
            pages = self._forecast.pages(self.report.pages)
            self.report.estimated = pages or self.report.estimated
        shown = dict(zip(ids, times, strict=True))
        edge = {key: at for key, at in shown.items() if at is not None and at >= walk.position}
        return Fetched(page, block, rejects, cursor, edge), shown

    def _without_repeated(
        self, kept: Sequence[int], ids: list[str], times: list[float | None], recent: _Recent
    ) -> Sequence[int]:
        """All but rows that were on the page before already, or are twice on this one."""
        seen = {*recent.items()}
        found = []
        for number in kept:
            key = ids[number], times[number]
            if key not in seen:
                seen.add(key)
                found.append(number)
        self.report.duplicates += len(kept) - len(found)
        return found


def _shown(
    page: Page[Any], time: TimeField | None
) -> tuple[list[Resource], Sequence[int], list[tuple[Any, str]], list[float | None]]:
    """:func:`fit`, and the times of the resources."""
    resources, places, rejects = fit(page.data)
    if time is None:
        return resources, places, rejects, [None] * len(resources)
    times = shown_times(resources, time.name)
    if None in times and isinstance(resources[0], TypedResource):
        # What is rejected is shown as it came.
        resources, places, rejects = fit(read_resources(page.response.body).data)
        times = shown_times(resources, time.name)
    return resources, places, rejects, times
