"""How a client ends: who waits is told at once, who is under way has a while."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from ._watch import Watch
from .errors import ClientClosed

if TYPE_CHECKING:
    from .clock import Clock

__all__ = ["Life"]

T = TypeVar("T")


class Life:
    """The calls of one client: requests under way, and calls that wait for anything else."""

    __slots__ = ("_clock", "_quiet", "_running", "_waits", "closed")

    def __init__(self, clock: Clock) -> None:
        self.closed = False
        self._clock = clock
        self._running = 0
        self._quiet: asyncio.Event | None = None
        """Set when no request is under way any more, if somebody waits for that."""
        self._waits: Watch | None = None

    def begin(self) -> None:
        """A request goes on its way."""
        self._running += 1

    def end(self) -> None:
        """It has been answered, or never will be."""
        self._running -= 1
        if self._quiet is not None and not self._running:
            self._quiet.set()

    async def wait(self, waiting: Coroutine[Any, Any, T]) -> T:
        """What `waiting` comes to, unless the client is closed before, whomever else the thing
        waited for serves.

        Raises:
            ClientClosed: it was.
        """
        if self._waits is None:
            self._waits = Watch(asyncio.get_running_loop())
        watched = self._waits.begin(None, None)
        try:
            return await waiting
        except asyncio.CancelledError:
            if not watched.caught():
                raise
        finally:
            self._waits.end(watched)
        raise ClientClosed("the client was closed while the call waited")

    async def close(self, grace: float) -> None:
        """End those who wait, and give requests under way `grace` seconds."""
        self.closed = True
        if self._waits is not None:
            self._waits.interrupt()
        if not self._running or grace <= 0:
            return
        quiet = self._quiet = self._quiet or asyncio.Event()
        timer = self._clock.call_later(grace, quiet.set)
        try:
            await quiet.wait()
        finally:
            timer.cancel()
