"""Redis streams as a source of events; several machines may share one."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from logging import getLogger
from random import uniform
from typing import TYPE_CHECKING, Any, Final

import anyio

from ..clock import SYSTEM_CLOCK, Clock
from ..core.secrets import hide
from ..deferred import Deferred
from ..errors import ConfigurationError
from ..redis_support.errors import passes_by_itself
from .base import Malformed
from .consumer_names import ConsumerName
from .redis_connection import Entry, StreamConnection, group_is_gone
from .redis_entries import EntryReader, raw_of

if TYPE_CHECKING:
    from redis import asyncio as aioredis

    from .tables import Convert
else:
    aioredis = Deferred("redis.asyncio")

__all__ = ["RedisStreamSource"]

log: Final = getLogger("klaviyo_async.ingest")

_FIRST_PAUSE: Final = 0.1
_LONGEST_PAUSE: Final = 10.0
_PATIENCE: Final = 5.0
"""Seconds for the last words to Redis."""


class RedisStreamSource:
    """A stream, read by a consumer group: each entry is handed to one of the group's consumers.

    ::

        source = RedisStreamSource("redis://localhost/0", "events", "klaviyo")
        await klaviyo.ingest_all(source)

    An entry is acknowledged once its event is delivered or in the dead letters; so whatever happens
    to a worker, its entries are handed out again, to itself after a restart, or to another worker
    when they have been idle for `min_idle`. Entries that a worker still has are not idle: it says
    so every now and then, while its event loop runs. An event without a `unique_id` gets one, and
    its `time`, from the entry's id, so what is handed out twice is one event at Klaviyo.

    Entries that are trimmed from the stream while they are pending are lost with whoever had them: :attr:`lost`
    and :attr:`Report.lost` count them, and a warning says so once.

    While Redis cannot be reached, `receive` tries again, and acknowledgements wait. Only if it
    could not be reached the very first time, that is an error.

    Each consumer needs a name of its own, best one that is the same after a restart. If none is
    given, one is kept for each worker of a host, in a file in the directory for temporary files,
    see :mod:`klaviyo_async.sources.consumer_names`. A name of your own must not be used by two workers at
    a time: they would take one another's entries. Consumers of workers that are gone for good stay
    listed in the group.

    Args:
        redis: URL, or a client, which is not closed. The time that the client gives a reply must be
            longer than `block`.
        stream: key of the stream.
        group: name of the group; made, as is the stream, if it is not there.
        consumer: name of this consumer in the group.
        field: of an entry, holds the event as JSON; None: the entry's fields are like the columns
            of a table, see :class:`klaviyo_async.sources.tables.Layout`.
        metric: with `field=None`: of the events that name none.
        mapping: with `field=None`: field -> path in the event.
        types: with `field=None`: field -> type.
        batch: entries to ask for at once, at most.
        block: seconds that one read waits for entries.
        min_idle: seconds after which another consumer's entries are taken over.
        max_deliveries: an entry that was handed out more often, and never acknowledged, ends
            workers perhaps, and goes to the dead letters; None: never. A worker that closes its
            source does not count.
        delete: delete entries from the stream with their acknowledgement. Not if there are other
            groups.
        start: what a group that is made begins after: `0` everything, `$` what comes from then on.
        stamp: see to `unique_id` and `time`, where the entry's id holds a time; False for what are
            no events, such as profiles to import.
        stop_when_empty: end when there is nothing to hand out. What other consumers hold is not
            waited for.
        clock: for tests.

    Raises:
        ConfigurationError: redis-py is not installed, the URL cannot be understood, or an option
            cannot be.
    """

    lost: int
    """Entries that were trimmed, or deleted, before they were acknowledged, as far as this consumer has found
    them among what others or it itself had been handed out."""

    def __init__(
        self,
        redis: aioredis.Redis | str,
        stream: str,
        group: str,
        *,
        consumer: str | None = None,
        field: str | None = "event",
        metric: str | None = None,
        mapping: Mapping[str, str] | None = None,
        types: Mapping[str, str | Convert] | None = None,
        batch: int = 500,
        block: float = 2.0,
        min_idle: float = 60.0,
        max_deliveries: int | None = 10,
        delete: bool = False,
        start: str = "0",
        stamp: bool = True,
        stop_when_empty: bool = False,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        redis = hide(redis)
        if batch < 1 or block <= 0 or min_idle <= 0:
            raise ConfigurationError("batch, block and min_idle: must be positive")
        if max_deliveries is not None and max_deliveries < 1:
            raise ConfigurationError("max_deliveries: must be positive")
        self._stream, self._group, self._given = stream, group, consumer
        self._entries = EntryReader(stream, field, (metric, mapping, types), stamp)
        self._batch, self._block, self._min_idle = batch, block, min_idle
        self._max_deliveries, self._delete = max_deliveries, delete
        self._start, self._stop_when_empty = start, stop_when_empty
        self._clock = clock
        self.lost, self._warned = 0, set[str]()
        self.stamp = stamp
        """Whether entries are given what events have."""
        self._link = StreamConnection(redis, stream, group, block)
        self._name: ConsumerName | None = None
        self._ready: deque[tuple[str, Any]] = deque()
        self._held: dict[str, None] = {}
        """Entries that are ready, or handed out and not acknowledged."""
        self._done: list[str] = []  # entries to be acknowledged
        self._telling = asyncio.Lock()
        self._keeping: asyncio.Task[None] | None = None
        self._reading: asyncio.Task[None] | None = None
        self._grouped = self._reached = self._empty = self._closed = False
        self._own: str | None = "-"  # from where to look for this consumer's entries; None: nowhere
        self._stale = "0-0"
        """From where to look for entries that are to be taken over."""
        self._stale_next = clock.monotonic()

    @property
    def consumer(self) -> str | None:
        """Its name; None: it has none yet."""
        return self._link.consumer or self._given

    async def receive(self, limit: int) -> Sequence[tuple[str, Any]]:
        """Up to `limit` (id, event) pairs; waits for the first.

        Raises:
            RedisError: Redis refuses, or could not be reached the first time.
        """
        if self._closed:
            return []
        self._begin()
        while not self._ready:
            if self._reading is None:
                self._reading = asyncio.create_task(self._read())
            # A read that is broken off may lose entries that Redis has just handed out, so a
            # `receive` that is cancelled leaves it to the next.
            await asyncio.wait([self._reading])
            reading, self._reading = self._reading, None
            reading.result()
            if self._empty:
                break
        return [self._ready.popleft() for _ in range(min(limit, len(self._ready)))]

    async def acknowledge(self, tokens: Sequence[str]) -> None:
        """Tell Redis that these are settled; now, or when it can be reached again.

        Raises:
            RedisError: Redis refuses.
        """
        self._done += tokens
        try:
            await self._tell()
        except Exception as error:
            if not passes_by_itself(error):
                raise
            log.warning("%r: acknowledgements wait: %s", self, type(error).__name__)

    async def aclose(self) -> None:
        """End; entries that were not acknowledged can be taken over by others at once."""
        if self._closed:
            return
        self._closed = True
        tasks = [task for task in (self._keeping, self._reading) if task is not None]
        for task in tasks:
            task.cancel()
        try:
            if tasks:
                await asyncio.wait(tasks)
            with anyio.move_on_after(_PATIENCE):
                await self._part()
        finally:
            for task in tasks:
                if task.done() and not task.cancelled():
                    task.exception()
            if self._name is not None:
                self._name.release()
            with suppress(Exception):
                await self._link.aclose()

    def __repr__(self) -> str:
        if not hasattr(self, "_name"):  # in a traceback, when its making has failed
            return "<RedisStreamSource, unfinished>"
        return f"<RedisStreamSource {self._stream} {self._group} {self.consumer}>"

    def _begin(self) -> None:
        if self._keeping is None:
            consumer = self._given
            if consumer is None:
                self._name = ConsumerName(f"{self._stream}\0{self._group}")
                consumer = self._name.text
            self._link.consumer = consumer
            self._keeping = asyncio.create_task(self._keep())

    # Reading

    async def _read(self) -> None:
        """Read until something is ready; or until there is nothing, if that is the end."""
        pause = 0.0
        while not (self._ready or self._empty or self._closed):
            try:
                if not self._grouped:
                    # A group that was there, and is gone, is made anew from the beginning: what
                    # came meanwhile must not be lost.
                    await self._link.create("0" if self._reached else self._start)
                    self._grouped = self._reached = True
                await self._look()
                pause = 0.0
            except Exception as error:
                if group_is_gone(error):
                    self._grouped = False
                elif not (self._reached and passes_by_itself(error)):
                    raise
                pause = min(max(pause * 2, _FIRST_PAUSE), _LONGEST_PAUSE)
                log.warning("%r: %s; trying again", self, type(error).__name__)
                # What was handed out and got lost on the way is found among its own.
                self._own = "-"
                await self._clock.sleep(uniform(pause / 2, pause))  # noqa: S311

    async def _look(self) -> None:
        if self._own is not None:
            await self._look_at_own(self._own)
        elif self._clock.monotonic() >= self._stale_next:
            await self._take_over()
        elif self._stop_when_empty:
            self._offer(await self._link.read(self._batch, None))
            self._empty = not self._ready
        else:
            left = self._stale_next - self._clock.monotonic()
            self._offer(await self._link.read(self._batch, min(self._block, max(left, 0.001))))

    async def _look_at_own(self, after: str) -> None:
        """Entries that were handed to this consumer before: before a restart, or in vain."""
        pending = await self._link.pending(after, self._batch)
        lost = [one for one in pending if one.id not in self._held]
        if lost:
            entries = await self._link.claim([one.id for one in lost])
            there = {entry[0] for entry in entries}
            gone = [one.id for one in lost if one.id not in there]
            self._note_lost(len(gone))
            await self._link.acknowledge(gone, delete=False)
            self._offer(entries, {one.id: one.times + 1 for one in lost})
        self._own = f"({pending[-1].id}" if len(pending) == self._batch else None

    async def _take_over(self) -> None:
        """Entries that other consumers have left lying."""
        self._stale, entries, pending, gone = await self._link.take_over(
            self._min_idle, self._stale, self._batch
        )
        self._note_lost(sum(one not in self._held for one in gone))
        if self._stale == "0-0":
            self._stale_next = self._clock.monotonic() + self._min_idle / 2
        self._offer(entries, {one.id: one.times for one in pending})

    def _note_lost(self, count: int) -> None:
        self.lost += count
        if count:
            self._warn("%d entries that had been handed out are not in the stream any more", count)

    def _warn(self, text: str, count: int) -> None:
        """Say so, once."""
        if text not in self._warned:
            self._warned.add(text)
            why = "they were trimmed, or deleted, before they were acknowledged, see `MAXLEN`"
            log.warning("%r: %s: %s", self, text % count, why)

    def _offer(self, entries: Iterable[Entry], counts: Mapping[str, int] | None = None) -> None:
        most = self._max_deliveries
        for entry, fields in entries:
            if entry in self._held:
                continue
            count = counts.get(entry, 1) if counts else 1
            if most is not None and count > most:
                reason = f"entry {entry} was handed out {count - 1} times and never acknowledged"
                event: Any = Malformed(raw_of(fields), reason)
            else:
                event = self._entries.event(entry, fields)
            self._held[entry] = None
            self._ready.append((entry, event))

    # Telling Redis

    async def _keep(self) -> None:
        """Say every now and then which entries are still being worked on."""
        # That it is closed is looked at too, since redis-py may swallow a cancellation.
        while not self._closed:
            await self._clock.sleep(self._min_idle / 3)
            try:
                await self._tell()
                trimmed = await self._link.keep(self._held)
                if trimmed:
                    self._warn("%d entries are here alone, and would be lost with it", trimmed)
            except Exception as error:
                # A lasting trouble is found out by `receive` and `acknowledge`.
                log.warning("%r: %s; trying again", self, type(error).__name__)

    async def _tell(self) -> None:
        async with self._telling:
            tokens = self._done[:]
            await self._link.acknowledge(tokens, self._delete)
            del self._done[: len(tokens)]
            for token in tokens:
                self._held.pop(token, None)

    async def _part(self) -> None:
        if self._keeping is None:
            return
        try:
            await self._tell()
            if self._grouped:
                await self._give_back()
        except Exception as error:
            log.warning(
                "%r: closed without Redis (%s); %d acknowledgements are lost, their events will "
                "come again",
                self,
                type(error).__name__,
                len(self._done),
            )

    async def _give_back(self) -> None:
        after = "-"
        while pending := await self._link.pending(after, self._batch):
            await self._link.give_back(pending, self._min_idle)
            after = f"({pending[-1].id}"
