"""A run of a stream: begun, or gone on with where one was interrupted, read, and ended.

Where the rows go is for the sink, and for those that derive from :class:`StreamRun`.
"""

from __future__ import annotations

from typing import Any, ClassVar, Protocol

import anyio
from attrs import define, evolve, field

from ..clock import Clock
from ..errors import ConfigurationError
from ..pagination.pager import Page
from .asking_account import AskedAccount
from .parents import Parents
from .preparing import Prepared, resolve
from .reading import CURSOR_LIFE, Sink, StreamReader
from .report import StreamReport
from .room import Room
from .slices import Slice, SliceIds
from .state import StateStore, StreamState, load_state, save_state
from .streams import streams
from .times import text_of

__all__ = ["RunSink", "StreamRun", "save_progress"]

_TOLERANCE = 86400
"""Seconds by which a clock may have gone back: what was read already is known."""


class RunSink(Sink, Protocol):
    """Takes what a run reads, and notes in the state how far that is."""

    reader: StreamReader | None
    parents: Parents | None

    async def complete(self) -> None:
        """All was read."""
        ...

    async def close(self) -> None:
        """Nothing more is read."""
        ...


async def save_progress(
    store: StateStore,
    stream: str,
    state: StreamState,
    reader: StreamReader | None,
    parents: Parents | None,
    now: float,
) -> None:
    """Save a state with the slices and parents that a reader has come to."""
    if parents is not None:
        if parents.cursor != state.parents:
            state.parents_at = now
        state.parents, state.parents_done = parents.cursor, parents.exhausted
    if reader is not None:
        state.next_slice = reader.ids.next
    await save_state(store, stream, state)


@define(eq=False, kw_only=True)
class StreamRun:
    """One run of one stream.

    Args:
        prepared: what is read.
        store: keeps its state.
        account: whose rows they are.
        clock: tells the time.
        report: is counted in.
        lookback: seconds before the last run's end from which on it reads.
        full: whether it reads all from `since` on again.
        room: for pages, shared with other streams.
    """

    anew: ClassVar[str] = "with another folder"
    """How to begin anew, for messages."""
    prepared: Prepared
    store: StateStore
    account: AskedAccount
    clock: Clock
    report: StreamReport
    lookback: int
    full: bool = False
    room: Room = field(factory=Room)
    _first: tuple[Slice, Page[Any]] | None = field(default=None, init=False)

    async def open(self) -> tuple[StreamState | None, bool]:
        """The state to go on from, or of a new run, and whether it was resumed; None: there is nothing to read.

        That of a new run is saved by the sink, once something was read.

        Raises:
            ConfigurationError: the state is of another account, version, or of a run with other options.
            KlaviyoError: a first look at the stream failed.
        """
        one = self.prepared = await resolve(self.prepared)
        state = await load_state(self.store, one.stream.name, self.account.id)
        await self.loaded(state)
        if state is None or state.until is None:
            return await self._begin(state), False
        await self._resume(state)
        return state, True

    def now(self) -> int:
        """The time as the server has it: a clock that goes wrong must not move a watermark past now."""
        return int(self.clock.wall() - self.account.ahead)

    @property
    def place(self) -> str:
        """What is noted in the state of where the rows go."""
        return ""

    async def loaded(self, state: StreamState | None) -> None:
        """The state was loaded; for those who keep more than that."""

    async def begun_anew(self, state: StreamState, sink: RunSink) -> None:
        """Nothing of the run under way counts any more; likewise."""

    async def _begin(self, state: StreamState | None) -> StreamState | None:
        """Begin a run; None if there is nothing to read."""
        one, stream = self.prepared, self.prepared.stream
        now = self.now()
        until = now if one.end is None or one.to_now else min(one.end, now)
        start = one.start
        fresh = StreamState(1, self.account.id, stream.operation.revision, one.settings)
        if state is not None:
            if state.settings != one.settings and not self.full:
                raise ConfigurationError(
                    f"{stream.name} was begun with other options: give the filter, fields, include, flatten and "
                    f"reports' options of then, or begin anew {self.anew}"
                )
            fresh.run, fresh.watermark, fresh.lookback = state.run, state.watermark, state.lookback
            fresh.origin, fresh.first_run = state.origin, state.first_run
            # What was noted of another folder's rows is not in the index of this one.
            fresh.noted = state.noted if state.folder == self.place else 0
            if self.full and start is not None and state.watermark is not None:
                # It takes the place of all that earlier runs have written.
                start = None if state.origin is None else min(start, state.origin)
            if state.watermark is not None and stream.time is not None and not self.full:
                # Of what lies further back nothing is known, and before its first run's begin nothing is wanted.
                start = max(state.origin or 0, state.watermark - min(self.lookback, state.lookback))
                if state.watermark > now + _TOLERANCE:
                    raise ConfigurationError(
                        f"{stream.name} was read up to {text_of(state.watermark)}, by its state, which is later than now "
                        f"({text_of(now)}): put the clock right, or have the state put right by a full run"
                    )
                if start >= until:
                    return None
        if state is None or self.full:
            fresh.origin = start
        fresh.run += 1
        fresh.folder = self.place
        fresh.lookback = self.lookback
        fresh.since, fresh.until, fresh.full = start, until, self.full
        fresh.parents_done = stream.parent is None
        if stream.parent is None:
            opening = await evolve(
                one, start=start, end=None if stream.time is None else until
            ).open()
            self.report.estimated, self.report.plan = opening.expected, one.shown(opening)
            fresh.planned = opening.expected
            fresh.slices, self._first = opening.slices, opening.first
            fresh.next_slice = len(fresh.slices) + 1
            fresh.concurrency = opening.concurrency
        else:
            fresh.concurrency = one.concurrency or stream.concurrency
        return fresh

    async def _resume(self, state: StreamState) -> None:
        """Go on with a run.

        Raises:
            ConfigurationError: it was one with other options.
        """
        one = self.prepared
        if state.planned is not None:
            self.report.estimated = max(1, state.planned - state.pages)
        if state.settings != one.settings or state.full != self.full:
            raise ConfigurationError(
                f"{one.stream.name}: a run with other options was interrupted: finish it with the same filter, "
                f"fields, include and flatten, or begin anew {self.anew}"
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

    @property
    def _parents_are_nested(self) -> bool:
        stream = self.prepared.stream
        known = streams(stream.operation.package)
        return stream.parent is not None and known[stream.parent].parent is not None

    async def read(self, state: StreamState, sink: RunSink) -> None:
        """Read the slices that are open."""
        one = self.prepared
        ids = SliceIds(state.next_slice)
        parents = self._parents(state, ids)
        if parents is not None and not await parents.begin():
            _begin_anew(state)
            await save_state(self.store, one.stream.name, state)
            await self.begun_anew(state, sink)
            ids = SliceIds(state.next_slice)
            parents = self._parents(state, ids)
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
            ids=ids,
            room=self.room,
            first=self._first,
        )
        self._first = None
        try:
            await sink.reader.run()
            await sink.complete()
            state.next_slice = ids.next
        finally:
            with anyio.CancelScope(shield=True):
                await sink.close()

    def _parents(self, state: StreamState, ids: SliceIds) -> Parents | None:
        one = self.prepared
        if one.stream.parent is None or state.parents_done:
            return None
        return Parents(
            one.asking,
            state.since if one.stream.time else None,
            one.end and state.until,
            ids=ids,
            cursor=state.parents,
            known=[piece.parent for piece in state.slices if piece.parent is not None],
            report=self.report,
        )

    async def catch_up(self, state: StreamState, sink: RunSink) -> None:
        """Read what has changed since the run began, where rows may have left their slices by that."""
        if not self._has_moved(state):
            return
        until = self.now()
        state.slices.append(Slice(state.next_slice, start=state.until, end=until, reach=until))
        state.next_slice += 1
        state.until = until
        await save_state(self.store, self.prepared.stream.name, state)
        await self.read(state, sink)

    def _has_moved(self, state: StreamState) -> bool:
        """Whether rows may have left their slices before these were read, by being changed."""
        time = self.prepared.stream.time
        return (
            time is not None
            and time.moves
            and self.prepared.stream.parent is None
            and self.prepared.to_now
            and self.now() > (state.until or 0)
        )

    async def end(self, state: StreamState) -> None:
        """Note that all was read."""
        stream = self.prepared.stream
        if stream.time is not None:
            if state.full:
                state.watermark, state.first_run = state.until or 0, state.run
            else:
                state.watermark = max(state.until or 0, state.watermark or 0)
        state.since = state.until = None
        state.full = False
        await save_state(self.store, stream.name, state)


def _begin_anew(state: StreamState) -> None:
    """Have nothing of the run under way count, for a stream that is read for each of another's rows."""
    state.slices, state.next_slice, state.parents, state.parents_done = [], 1, None, False
