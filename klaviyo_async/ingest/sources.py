"""Where events come from: anything with three methods, and what is made one of.

A source hands out events with a token each, and is told by their tokens which are settled: those
that Klaviyo has taken, and those that are in the dead letters. What a source does with that is its
own affair: an iterator forgets it, a file remembers how far it got, a broker commits.
"""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from itertools import islice
from typing import IO, TYPE_CHECKING, Any, Final, NamedTuple, Protocol, cast, runtime_checkable

from ..clock import SYSTEM_CLOCK, Clock

if TYPE_CHECKING:
    from .files import FileSource
    from .lines import File
    from .tables import Convert

__all__ = ["Malformed", "Source", "as_source", "csv_events", "dead_letters", "ndjson"]

_SLICE: Final = 0.01
"""Seconds that an iterable is asked for more, before other tasks have their turn."""


class Malformed(NamedTuple):
    """In the place of an event that could not be read: it goes to the dead letters."""

    raw: Any
    """What was found instead, as text if it is text."""
    reason: str
    """What is wrong with it."""
    line: int | None = None
    """Where, from 1, if it comes from a file."""


@runtime_checkable
class Source(Protocol):
    """What `ingest_all` takes events from.

    An event is an `EventCreate`, a flat dict of its fields, or an envelope; a :class:`Malformed`
    in the place of one goes to the dead letters. Events that may be handed out again, after a
    restart perhaps, should have a `unique_id` of their own, so that Klaviyo takes them once.
    """

    async def receive(self, limit: int) -> Sequence[tuple[Any, Any]]:
        """Up to `limit` (token, event) pairs; waits for the first. Empty: there are no more.

        It is not called again before it has returned. It may be cancelled at any time, and called
        again then; what it has not returned must not be lost by that. A token of None is not
        acknowledged.
        """
        ...

    async def acknowledge(self, tokens: Sequence[Any]) -> None:
        """The events of these tokens are delivered, or in the dead letters; in any order."""
        ...

    async def aclose(self) -> None:
        """There will be no more calls. What was not acknowledged is not settled."""
        ...


def as_source(
    given: Any,
    lines: Callable[[File], Source] | None = None,
    table: Callable[[str], Source] | None = None,
) -> Source:
    """Make a source of what may be given for one.

    - A :class:`Source` is one.
    - A path or a stream that is open for reading: a file of events, see :func:`ndjson` and
      :func:`dead_letters`, or :func:`csv_events` if its name ends in `.csv` or `.csv.gz`. Streams
      should be binary ones (`sys.stdin.buffer`).
    - An async iterable. It is iterated, and closed, in one task of its own, whatever happens, and
      it is not asked for more than is needed.
    - Any other iterable. It is asked for events in the event loop's thread, for some milliseconds
      at a time; one that blocks, such as a database cursor, holds everything up while it does, so
      wrap it into an async generator that calls `asyncio.to_thread`.

    Args:
        given: it.
        lines: makes a source of a file or stream, in place of :func:`dead_letters`.
        table: makes one of a CSV file, in place of :func:`csv_events`.

    Raises:
        TypeError: it is nothing of the kind.
    """
    if isinstance(given, (str, os.PathLike)):
        name = os.fspath(given)
        if isinstance(name, str) and name.lower().endswith((".csv", ".csv.gz")):
            return (table or csv_events)(name)
        return (lines or dead_letters)(cast("File", given))
    if isinstance(given, Source):
        return given
    if callable(getattr(given, "read", None)):
        return (lines or dead_letters)(cast("IO[bytes]", given))
    if isinstance(given, AsyncIterable):
        return _AsyncItems(given)
    if isinstance(given, Iterable) and not isinstance(given, (Mapping, bytes, bytearray)):
        return _Items(given)
    raise TypeError(
        f"a source is an iterable, an async iterable, a path, a stream, or has the methods of "
        f"Source; {type(given).__name__} is none of these"
    )


def ndjson(file: File, *, start: int = 0, line: int | None = None) -> FileSource:
    """Events of a file with a JSON document per line.

    It is read in chunks, in a worker thread, so its size does not matter. Blank lines and a byte
    order mark are skipped; a gzip file is decompressed. A line that cannot be read becomes a
    :class:`Malformed`, and harms no other.

    ::

        source = ndjson("events.ndjson.gz", start=offset)
        try:
            await klaviyo.ingest_all(source)
        finally:
            offset = source.position

    The events behind `position` that were delivered already are sent again by that, so they should
    have a `unique_id` each.

    Args:
        file: a path, or a stream open for reading, best a binary one; a stream is not closed.
        start: offset in the (decompressed) text to begin at.
        line: number of the line there; None: counted, for which all before it has to be read.

    Raises:
        ConfigurationError: a stream cannot begin at `start`.
    """
    from .files import NdjsonSource

    return NdjsonSource(file, None, start, line)


def dead_letters(file: File, *, start: int = 0, line: int | None = None) -> FileSource:
    """Events of a file of dead letters, which may have been repaired.

    A line as written for a dead letter gives its `event`; one that is an event gives itself, as
    with :func:`ndjson`, where the arguments are explained too.

    Raises:
        ConfigurationError: a stream cannot begin at `start`.
    """
    from .files import NdjsonSource, letter_or_event

    return NdjsonSource(file, letter_or_event, start, line)


def csv_events(
    file: File,
    *,
    metric: str | None = None,
    mapping: Mapping[str, str] | None = None,
    types: Mapping[str, str | Convert] | None = None,
    delimiter: str = ",",
    start: int = 0,
    line: int | None = None,
) -> FileSource:
    """Events of a CSV file (RFC 4180, UTF-8), one per row, whose first row names the columns.

    What holds for files in :func:`ndjson` holds here. Columns with well-known names (`email`,
    `time`, `value`, `unique_id`...) go where they belong, others into the event's properties; see
    :class:`klaviyo_async.ingest.tables.Layout`. Cells are strings unless `types` says otherwise;
    empty ones are left out. A row with too many or too few cells is a :class:`Malformed`.

    Args:
        file: see :func:`ndjson`.
        metric: name of the metric of the events that name none.
        mapping: column -> path in the event, e.g. `{"Total": "value", "SKU": "properties.Sku"}`;
            with a type if need be, as in `properties.Quantity:int`; empty: left out.
        types: column -> `str`, `int`, `float`, `bool`, `time`, `json`, or a function of the cell
            that raises ValueError.
        delimiter: between cells; one ASCII character.
        start: see :func:`ndjson`; the first row is read all the same.
        line: see :func:`ndjson`.

    Raises:
        ConfigurationError: the delimiter cannot be, or a stream cannot begin at `start`; by
            `receive`: the columns make no events.
    """
    from .files import CsvSource

    return CsvSource(file, metric, mapping, types, delimiter, start, line)


class _Items:
    """An iterable, in the event loop's thread."""

    def __init__(self, items: Iterable[Any], clock: Clock = SYSTEM_CLOCK) -> None:
        self._items: Iterator[Any] | None = None
        self._given = items
        self._clock = clock
        self._failure: Exception | None = None

    async def receive(self, limit: int) -> Sequence[tuple[None, Any]]:
        taken: list[tuple[None, Any]] = []
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
        append, now = taken.append, self._clock.monotonic
        until = now() + _SLICE
        try:
            if self._items is None:
                self._items = iter(self._given)
            for item in islice(self._items, limit):
                append((None, item))
                if now() >= until:
                    break
        except Exception as error:
            if not taken:
                raise
            # What came before it comes first.
            self._failure = error
        return taken

    async def acknowledge(self, tokens: Sequence[None]) -> None:
        pass

    async def aclose(self) -> None:
        iterator = self._given if self._items is None else self._items
        # Cursors have a `close` too, but are the caller's.
        if isinstance(iterator, Generator):
            iterator.close()


class _AsyncItems:
    """An async iterable, iterated in one task.

    It cannot be done in `receive` itself: a generator that is cancelled while it waits is finished,
    so a `receive` that is cancelled would end it, and what it holds open with `async with` has to
    be closed by the task that opened it.
    """

    def __init__(self, items: AsyncIterable[Any]) -> None:
        self._items = items
        self._taken: deque[tuple[None, Any]] = deque()
        self._wanted = 0
        self._asked = asyncio.Event()
        self._come = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def receive(self, limit: int) -> Sequence[tuple[None, Any]]:
        if self._task is None:
            self._task = asyncio.create_task(self._iterate())
        if not self._taken and not self._task.done():
            self._wanted = limit
            self._asked.set()
            self._come.clear()
            try:
                await self._come.wait()
            finally:
                self._wanted = 0
        if self._taken:
            count = min(limit, len(self._taken))
            return [self._taken.popleft() for _ in range(count)]
        await self._task
        return []

    async def acknowledge(self, tokens: Sequence[None]) -> None:
        pass

    async def aclose(self) -> None:
        task = self._task
        if task is None:
            await _close(self._items)
        elif not task.done():
            task.cancel()
            await asyncio.wait([task])
        if task is not None and not task.cancelled():
            task.exception()

    async def _iterate(self) -> None:
        iterator: AsyncIterator[Any] | None = None
        try:
            iterator = aiter(self._items)
            while True:
                while len(self._taken) >= self._wanted:
                    self._asked.clear()
                    await self._asked.wait()
                try:
                    item = await anext(iterator)
                except StopAsyncIteration:
                    break
                self._taken.append((None, item))
                self._come.set()
        finally:
            try:
                await _close(iterator)
            finally:
                self._come.set()


async def _close(iterator: Any) -> None:
    # What is no generator may be the caller's, such as a consumer of a broker.
    if isinstance(iterator, AsyncGenerator):
        await iterator.aclose()
