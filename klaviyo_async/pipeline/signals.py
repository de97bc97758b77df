"""What SIGINT and SIGTERM do to a run: the first ones stop it, and those after them do what they always did."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, Final

__all__ = ["STOPPING", "interrupting", "listening"]

STOPPING: Final = (signal.SIGINT, signal.SIGTERM)
"""Signals that ask a program to end."""


@contextmanager
def listening(
    *stops: Callable[[int], object],
    wanted: bool | None = True,
    numbers: Iterable[int] = STOPPING,
) -> Iterator[None]:
    """Call the first of `stops` with the number of the first signal, in the event loop; the next one
    with that of the next signal, and so on.

    Only in the main thread, as Python gives others no say in signals.

    Args:
        stops: called once each.
        wanted: whether to listen; None: to those signals that nobody else listens to.
        numbers: of the signals.
    """
    before: dict[int, Any] = {}
    if wanted is not False and threading.current_thread() is threading.main_thread():
        found = {number: signal.getsignal(number) for number in numbers}
        before = {
            number: handler
            for number, handler in found.items()
            if handler is not None and (wanted or _usual(handler))
        }
    if not before:
        yield
        return
    loop = asyncio.get_running_loop()
    left = deque(stops)

    def heard(number: int, frame: object) -> None:
        loop.call_soon_threadsafe(left.popleft(), number)
        if not left:
            restore()

    def restore() -> None:
        for number, handler in before.items():
            if signal.getsignal(number) is heard:
                signal.signal(number, handler)

    for number in before:
        signal.signal(number, heard)
    try:
        yield
    finally:
        restore()


@contextmanager
def interrupting(numbers: Iterable[int] = STOPPING) -> Iterator[None]:
    """Each of these signals raises KeyboardInterrupt, as SIGINT does; only in the main thread.

    Args:
        numbers: of the signals.
    """
    before = {number: signal.signal(number, signal.default_int_handler) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _usual(handler: Any) -> bool:
    """Whether nobody but Python and asyncio has a say in what the signal does."""
    if handler is signal.default_int_handler or handler is signal.SIG_DFL:
        return True
    inner = handler.func if isinstance(handler, partial) else handler
    return str(getattr(inner, "__qualname__", "")).startswith("Runner.")
