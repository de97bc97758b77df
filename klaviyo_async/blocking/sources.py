"""Iterables of a thread, which are iterated in it: a database cursor, or what a web framework's models
give, belongs to the thread that has opened it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Sequence
from functools import partial
from queue import SimpleQueue
from typing import Any, Final, TypeVar

from ..clock import Clock
from .thread import run, serving

__all__ = ["run_with_source"]

_MOST: Final = 500
"""Values that are taken at a time."""
_SPAN: Final = 0.05
"""Seconds after which those are handed on that are there."""

R = TypeVar("R")
Asked = SimpleQueue[Callable[[], None] | None]


def run_with_source(function: Callable[..., Awaitable[R]], source: Any, clock: Clock) -> R:
    """Call an async function that takes a source, and wait.

    Args:
        function: it.
        source: what is given for one.
        clock: tells the time.
    """
    if not _is_iterated_here(source):
        return run(function, source)
    asked: Asked = SimpleQueue()
    return serving(partial(function, _handed_over(iter(source), asked, clock)), asked)


def _is_iterated_here(source: Any) -> bool:
    """Whether it is an iterable that is not in memory as a whole already."""
    if isinstance(source, (str, bytes, bytearray, os.PathLike, Sequence)):
        return False
    return isinstance(source, Iterable) and not any(
        hasattr(source, name) for name in ("receive", "read", "__aiter__", "keys")
    )


async def _handed_over(values: Iterator[Any], asked: Asked, clock: Clock) -> AsyncIterator[Any]:
    """What an iterator of the thread that waits gives."""
    loop = asyncio.get_running_loop()
    over = False
    while not over:
        taken: asyncio.Future[tuple[list[Any], bool, Exception | None]] = loop.create_future()
        asked.put(partial(_take, values, clock.monotonic, loop, taken))
        some, over, error = await taken
        for value in some:
            yield value
        if error is not None:
            raise error


def _take(
    values: Iterator[Any],
    now: Callable[[], float],
    loop: asyncio.AbstractEventLoop,
    taken: asyncio.Future[Any],
) -> None:
    """Take some, in the thread that waits."""
    some: list[Any] = []
    over, error, since = False, None, now()
    try:
        while len(some) < _MOST and (not some or now() - since < _SPAN):
            some.append(next(values))
    except StopIteration:
        over = True
    except Exception as raised:
        over, error = True, raised
    loop.call_soon_threadsafe(_give, taken, (some, over, error))


def _give(taken: asyncio.Future[Any], found: object) -> None:
    if not taken.done():
        taken.set_result(found)
