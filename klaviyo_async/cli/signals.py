"""SIGINT and SIGTERM: the first one stops a run gracefully, a second one cancels it."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import FrameType

__all__ = ["SignalHandler"]


class SignalHandler:
    """Handles signals for one run.

    The first one calls `stop`, and lets the run end by itself; it is cancelled by a second one, or
    after `drain_seconds`. A third one, or one outside of the run, raises KeyboardInterrupt.

    Args:
        stop: called in the event loop.
        drain_seconds: seconds between the call of `stop` and the cancellation.
    """

    def __init__(self, stop: Callable[[], None], drain_seconds: float) -> None:
        self._stop = stop
        self._drain_seconds = drain_seconds
        self._count = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Future[Any] | None = None

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Handle both signals meanwhile; only in the main thread."""
        numbers = (signal.SIGINT, signal.SIGTERM)
        before = [signal.signal(number, self._on_signal) for number in numbers]
        try:
            yield
        finally:
            for number, handler in zip(numbers, before, strict=True):
                signal.signal(number, handler)

    async def wait_for(self, task: asyncio.Future[Any]) -> None:
        """Wait for the end of the run.

        Raises:
            Exception: what the run raised, unless a signal cancelled it.
        """
        self._loop, self._task = asyncio.get_running_loop(), task
        try:
            await task
        except asyncio.CancelledError:
            if not self._count:
                raise
        finally:
            self._loop = None

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._count += 1
        if self._loop is None or self._count > 2:
            raise KeyboardInterrupt
        self._loop.call_soon_threadsafe(self._stop_or_cancel, self._count)

    def _stop_or_cancel(self, count: int) -> None:
        assert self._task is not None
        if count == 1:
            self._stop()
            asyncio.get_running_loop().call_later(self._drain_seconds, self._task.cancel)
        else:
            self._task.cancel()
