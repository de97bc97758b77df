"""Iterables of a thread, which are iterated in it: a database cursor, or what a web framework's models
give, belongs to the thread that has opened it."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Sequence
from functools import partial
from queue import SimpleQueue
from typing import Any, Final, TypeVar

from ..sources.reuse import ReuseGuard
from .thread import run, serving

__all__ = ["run_with_source"]

_MOST: Final = 500
"""Values that are taken before it is seen whether more are wanted."""

R = TypeVar("R")
Asked = SimpleQueue[Callable[[], None] | None]


def run_with_source(function: Callable[..., Awaitable[R]], source: Any) -> R:
    """Call an async function that takes a source, and wait.

    Args:
        function: it.
        source: what is given for one.
    """
    if not _is_iterated_here(source):
        return run(function, source)
    asked: Asked = SimpleQueue()
    return serving(partial(function, _HandOver(iter(source), asked)), asked)


def _is_iterated_here(source: Any) -> bool:
    """Whether it is an iterable that is not in memory as a whole already."""
    if isinstance(source, (str, bytes, bytearray, os.PathLike, Sequence)):
        return False
    return isinstance(source, Iterable) and not any(
        hasattr(source, name) for name in ("receive", "read", "__aiter__", "keys")
    )


class _HandOver:
    """Asynchronously, what an iterator of the thread that waits gives, as it gives it.

    Args:
        values: the iterator.
        asked: what that thread is to do.
    """

    def __init__(self, values: Iterator[Any], asked: Asked) -> None:
        self._values = values
        self._asked = asked
        self._taken: deque[Any] = deque()
        self._taking = self._over = self._woken = False
        self._error: Exception | None = None
        self._guard = ReuseGuard()
        self._news: asyncio.Event
        self._loop: asyncio.AbstractEventLoop

    async def __aiter__(self) -> AsyncIterator[Any]:
        self._loop, self._news = asyncio.get_running_loop(), asyncio.Event()
        while True:
            self._news.clear()
            while self._taken:
                yield self._taken.popleft()
            if self._over and not self._taken:
                break
            if not (self._taking or self._over):
                self._taking = True
                self._asked.put(self._take)
            await self._news.wait()
        if self._error is not None:
            raise self._error

    def _take(self) -> None:
        """Take some, in the thread that waits."""
        guard = self._guard
        try:
            for _ in range(guard.limit(_MOST)):
                value = next(self._values)
                self._taken.append(guard.taken(value) if guard.due else value)
                if not self._woken:
                    self._woken = True
                    self._loop.call_soon_threadsafe(self._wake)
            guard.check()
        except StopIteration:
            self._over = True
        except Exception as error:
            self._over, self._error = True, error
        self._taking = False
        self._loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        self._woken = False
        self._news.set()
