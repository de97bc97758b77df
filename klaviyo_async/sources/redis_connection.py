"""Redis streams as `redis_stream` needs them: replies of one shape, errors of two kinds."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..core.secrets import hide
from ..redis_support.client import open_client

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["AT_ONCE", "Entry", "Pending", "StreamConnection", "group_is_gone"]

AT_ONCE: Final = 1000
"""Ids in one command."""
_MARGIN: Final = 5.0
"""Seconds beyond the time that a read may block, after which the connection is taken for dead."""
_GONE: Final = ("NOGROUP", "UNBLOCKED")

Entry = tuple[str, dict[Any, Any]]


class Pending(NamedTuple):
    """An entry that was handed out and is not acknowledged."""

    id: str
    times: int
    """How often it was handed out."""


class StreamConnection:
    """One group of one stream, seen by one consumer.

    Args:
        redis: URL, or a client, which is not closed.
        stream: its key.
        group: its name.
        block: seconds for which a read may wait.

    Raises:
        ConfigurationError: redis-py is not installed, or the URL cannot be understood.
    """

    def __init__(self, redis: Redis | str, stream: str, group: str, block: float) -> None:
        redis = hide(redis)
        self._key = stream
        self._group = group
        self.consumer = ""
        self._redis, self._owned = open_client(
            redis,
            user="redis_stream",
            timeout=block + _MARGIN,
            connect_timeout=_MARGIN,
            retries=0,
        )

    async def create(self, start: str) -> None:
        """Make the group, and the stream, if they are not there."""
        from redis.exceptions import ResponseError

        try:
            await self._redis.xgroup_create(self._key, self._group, id=start, mkstream=True)
        except ResponseError as error:
            if not str(error).startswith("BUSYGROUP"):
                raise

    async def read(self, count: int, block: float | None) -> list[Entry]:
        """New entries; waits up to `block` seconds for the first."""
        reply = await self._redis.xreadgroup(
            self._group,
            self.consumer,
            {self._key: ">"},
            count=count,
            block=None if block is None else max(1, int(block * 1000)),
        )
        if not reply:
            return []
        found = reply.values() if isinstance(reply, dict) else [pair[1] for pair in reply]
        return list(_entries(found))

    async def pending(self, after: str, count: int) -> list[Pending]:
        """Entries of this consumer, in order, from `after` on: an id, `(` and an id, or `-`."""
        rows = await self._redis.xpending_range(
            self._key, self._group, after, "+", count, self.consumer
        )
        return [Pending(_text(row["message_id"]), row["times_delivered"]) for row in rows]

    async def claim(self, ids: Sequence[str]) -> list[Entry]:
        """Have these handed out once more, to this consumer; those deleted are not there."""
        reply = await self._redis.xclaim(self._key, self._group, self.consumer, 0, list(ids))
        return list(_entries([reply]))

    async def take_over(
        self, idle: float, start: str, count: int
    ) -> tuple[str, list[Entry], list[Pending], list[str]]:
        """Entries that no consumer has touched for `idle` seconds, and how often each was handed
        out; where to go on, `0-0` at the end; and those that are not in the stream any more, which are
        forgotten with this, and which Redis names from version 7 on."""
        reply = await self._redis.xautoclaim(
            self._key, self._group, self.consumer, int(idle * 1000), start, count
        )
        entries = list(_entries([reply[1]]))
        gone = [_text(one) for one in reply[2]] if len(reply) > 2 else []
        return _text(reply[0]), entries, await self._counts([entry[0] for entry in entries]), gone

    async def _counts(self, ids: Sequence[str]) -> list[Pending]:
        if not ids:
            return []
        async with self._redis.pipeline(transaction=False) as pipe:
            for one in ids:
                pipe.xpending_range(self._key, self._group, one, one, 1)
            rows = [row for rows in await _execute(pipe) for row in rows]
        return [Pending(_text(row["message_id"]), row["times_delivered"]) for row in rows]

    async def keep(self, ids: Iterable[str]) -> int:
        """Say that these are still being worked on.

        Returns:
            How many of them are not in the stream any more; before version 7 that is not known.
        """
        every = list(ids)
        kept = await self._each(
            every,
            lambda pipe, some: pipe.xclaim(
                self._key, self._group, self.consumer, 0, some, justid=True
            ),
        )
        return len(every) - sum(map(len, kept))

    async def give_back(self, pending: Iterable[Pending], idle: float) -> None:
        """Let others take these over at once, as if they had not been handed out this time."""
        counts: dict[int, list[str]] = {}
        for one in pending:
            counts.setdefault(max(0, one.times - 1), []).append(one.id)
        for count, ids in counts.items():
            await self._each(
                ids,
                lambda pipe, some, count=count: pipe.xclaim(
                    self._key,
                    self._group,
                    self.consumer,
                    0,
                    some,
                    idle=int(idle * 1000),
                    retrycount=count,
                    justid=True,
                ),
            )

    async def acknowledge(self, ids: Iterable[str], delete: bool) -> None:
        """Forget these; delete them from the stream too, if asked to, or do neither."""

        def settle(pipe: Any, some: list[str]) -> None:
            pipe.xack(self._key, self._group, *some)
            if delete:
                pipe.xdel(self._key, *some)

        await self._each(ids, settle, transaction=delete)

    async def _each(self, ids: Iterable[str], command: Any, transaction: bool = False) -> list[Any]:
        every = list(ids)
        if not every:
            return []
        async with self._redis.pipeline(transaction=transaction) as pipe:
            for begin in range(0, len(every), AT_ONCE):
                command(pipe, every[begin : begin + AT_ONCE])
            return await _execute(pipe)

    async def aclose(self) -> None:
        """Close the client, unless it was given."""
        if self._owned:
            await self._redis.aclose()


async def _execute(pipe: Any) -> list[Any]:
    """Send what is in a pipeline; a cancellation is raised, even if redis-py swallows it."""
    task = asyncio.current_task()
    before = task.cancelling() if task is not None else 0
    replies: list[Any] = await pipe.execute()
    if task is not None and task.cancelling() > before:
        raise asyncio.CancelledError
    return replies


def group_is_gone(error: Exception) -> bool:
    """Whether the stream or its group was deleted, or Redis has forgotten them."""
    from redis.exceptions import ResponseError

    return isinstance(error, ResponseError) and str(error).startswith(_GONE)


def _entries(replies: Iterable[Any]) -> Iterator[Entry]:
    for reply in replies:
        for item in reply:
            if isinstance(item, list) and item and not isinstance(item[0], (bytes, str)):
                yield from _entries([item])
            elif item is not None and item[0] is not None and item[1]:
                yield _text(item[0]), item[1]


def _text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
