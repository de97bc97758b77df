"""What SIGINT and SIGTERM do to a run: stop and drain, then break off."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import FrameType

__all__ = ["Stopper"]


class Stopper:
    """Listens to signals for one run.

    The first one calls `stop`, and gives the run `patience` to come to its end; a second one, or
    the end of the patience, cancels it. A third one, or one outside of the run, is a
    KeyboardInterrupt as always.

    Args:
        stop: called in the event loop.
        patience: seconds.
    """

    def __init__(self, stop: Callable[[], None], patience: float) -> None:
        self._stop = stop
        self._patience = patience
        self._heard = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Future[Any] | None = None

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Listen, in the main thread."""
        numbers = (signal.SIGINT, signal.SIGTERM)
        before = [signal.signal(number, self._hear) for number in numbers]
        try:
            yield
        finally:
            for number, handler in zip(numbers, before, strict=True):
                signal.signal(number, handler)

    async def guard(self, task: asyncio.Future[Any]) -> None:
        """Wait for the end of the run.

        Raises:
            Exception: what the run raised, unless it was broken off.
        """
        self._loop, self._task = asyncio.get_running_loop(), task
        try:
            await task
        except asyncio.CancelledError:
            if not self._heard:
                raise
        finally:
            self._loop = None

    def _hear(self, number: int, frame: FrameType | None) -> None:
        self._heard += 1
        if self._loop is None or self._heard > 2:
            raise KeyboardInterrupt
        self._loop.call_soon_threadsafe(self._act, self._heard)

    def _act(self, time: int) -> None:
        assert self._task is not None
        if time == 1:
            self._stop()
            asyncio.get_running_loop().call_later(self._patience, self._task.cancel)
        else:
            self._task.cancel()
