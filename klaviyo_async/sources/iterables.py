"""Iterables and async iterables as sources."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Generator,
    Iterable,
    Iterator,
    Sequence,
)
from itertools import islice, repeat
from typing import Any, Final

from ..clock import SYSTEM_CLOCK, Clock
from .reuse import ReuseGuard

__all__ = ["AsyncIterableSource", "IterableSource"]

_SLICE: Final = 0.01
"""Seconds that an iterable is asked for more, before other tasks have their turn."""
_AT_HAND: Final = (list, tuple)
"""What nothing has to be waited for of."""


class IterableSource:
    """An iterable, in the event loop's thread."""

    def __init__(self, items: Iterable[Any], clock: Clock = SYSTEM_CLOCK) -> None:
        self._items: Iterator[Any] | None = None
        self._given = items
        self._clock = clock
        self._failure: Exception | None = None
        self._guard = ReuseGuard()

    async def receive(self, limit: int) -> Sequence[tuple[None, Any]]:
        """Up to `limit` records.

        Raises:
            ConfigurationError: the iterable has changed what it has given.
            Exception: what it raised.
        """
        taken: list[tuple[None, Any]] = []
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
        append, now, guard = taken.append, self._clock.monotonic, self._guard
        until = now() + _SLICE
        try:
            if self._items is None:
                self._items = iter(self._given)
            if self._given.__class__ in _AT_HAND:
                return list(zip(repeat(None), islice(self._items, limit), strict=False))
            for item in islice(self._items, guard.limit(limit)):
                append((None, guard.taken(item) if guard.due else item))
                if now() >= until:
                    break
        except asyncio.CancelledError:
            # Nothing is awaited here: nobody has cancelled who reads.
            self._failure = _cancelled()
        except Exception as error:
            self._failure = error
        if self._failure is not None and not taken:
            failure, self._failure = self._failure, None
            raise failure
        # What came before it comes first.
        guard.check()
        return taken

    async def acknowledge(self, tokens: Sequence[None]) -> None:
        pass

    async def aclose(self) -> None:
        iterator = self._given if self._items is None else self._items
        # Cursors have a `close` too, but are the caller's.
        if isinstance(iterator, Generator):
            iterator.close()


class AsyncIterableSource:
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
        self._guard = ReuseGuard()

    async def receive(self, limit: int) -> Sequence[tuple[None, Any]]:
        """Up to `limit` records.

        Raises:
            ConfigurationError: the iterable has changed what it has given.
            Exception: what it raised.
        """
        if self._task is None:
            self._task = asyncio.create_task(self._iterate())
        if not self._taken and not self._task.done():
            self._wanted = self._guard.limit(limit)
            self._asked.set()
            self._come.clear()
            try:
                await self._come.wait()
            finally:
                self._wanted = 0
        if self._taken:
            self._guard.check()
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
        guard = self._guard
        task = asyncio.current_task()
        assert task is not None
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
                except asyncio.CancelledError:
                    if task.cancelling():
                        raise
                    raise _cancelled() from None
                self._taken.append((None, guard.taken(item) if guard.due else item))
                self._come.set()
        finally:
            try:
                await _close(iterator)
            finally:
                self._come.set()


def _cancelled() -> RuntimeError:
    """For an iterable that awaits what was cancelled, such as a task of its own. Passed on, it would end who reads
    as if that had been cancelled, and say nothing."""
    return RuntimeError("what the source itself was waiting for was cancelled")


async def _close(iterator: Any) -> None:
    # What is no generator may be the caller's, such as a consumer of a broker.
    if isinstance(iterator, AsyncGenerator):
        await iterator.aclose()
