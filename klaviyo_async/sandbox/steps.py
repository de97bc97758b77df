"""Long work in steps, between which other requests are answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from heapq import merge
from itertools import islice
from typing import Any, Final, TypeVar

__all__ = ["Steps", "dropped", "every", "finish", "ordered", "paced"]

T = TypeVar("T")
Steps = Generator[None, None, T]
"""Work that may be interrupted where it yields, and what comes of it. What one step leaves is whole: requests
that are answered before the next see it."""
_TURN: Final = 0.004
"""Seconds that steps take until others have a turn."""
_CHUNK: Final = 2048


def finish(steps: Steps[T]) -> T:
    """All of it at once, and what comes of it."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


async def paced(steps: Steps[T]) -> T:
    """All of it, with a turn for others every few milliseconds; what is cancelled is closed."""
    begun = time.perf_counter()
    try:
        while True:
            try:
                next(steps)
            except StopIteration as end:
                result: T = end.value
                return result
            if time.perf_counter() - begun > _TURN:
                await asyncio.sleep(0)
                begun = time.perf_counter()
    finally:
        steps.close()


def every(items: Iterable[T], size: int = _CHUNK) -> Iterator[list[T]]:
    """The items, so many at a time."""
    rest = iter(items)
    while chunk := list(islice(rest, size)):
        yield chunk


def ordered(items: Iterable[T], key: Callable[[T], Any]) -> Steps[list[T]]:
    """The items in the order of their keys; those of equal keys stay as they were.

    Args:
        items: what is sorted; most of them may be in order already.
        key: what by.
    """
    # Late ones are few, as a rule, and sorted by themselves: nothing takes long at a time.
    prompt: list[tuple[Any, int, T]] = []
    runs: list[list[tuple[Any, int, T]]] = [prompt]
    top: Any = None
    position = 0
    for chunk in every(items):
        late = []
        for item in chunk:
            position += 1
            found = (key(item), position, item)
            if top is None or found[0] >= top:
                top = found[0]
                prompt.append(found)
            else:
                late.append(found)
        late.sort()
        runs.append(late)
        yield
    result: list[T] = []
    for merged in every(merge(*(_drained(run) for run in runs if run))):
        result += [item for _, _, item in merged]
        yield
    return result


def _drained(items: list[T]) -> Iterator[T]:
    """The items, each of which is given up when the next is taken."""
    items.reverse()
    while items:
        yield items.pop()


def dropped(*containers: list[Any] | dict[Any, Any]) -> Steps[None]:
    """Give up what is in containers that nobody else needs: to free a million things at once takes its time."""
    for container in containers:
        while container:
            if isinstance(container, list):
                del container[-_CHUNK:]
            else:
                for _ in range(min(_CHUNK, len(container))):
                    container.popitem()
            yield
