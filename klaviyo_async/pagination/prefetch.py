"""Reading pages ahead, in a task of the client."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Generic, TypeVar

from anyio import CancelScope, Event

from ..errors import ClientClosed

__all__ = ["PrefetchBuffer"]

P = TypeVar("P")


class PrefetchBuffer(Generic[P]):
    """The pages between who reads them and who takes them; holds no reference to the latter.

    No stream of anyio's: what one hands to a receiver that is cancelled at that moment is lost.

    Args:
        read: reads the next page; None if there is none.
        pages: how many to read ahead.
    """

    __slots__ = ("_came", "_over", "_pages", "_read", "_ready", "_scope", "_taken")

    def __init__(self, read: Callable[[], Awaitable[P | None]], pages: int) -> None:
        self._read = read
        self._pages = pages
        self._ready: deque[P | Exception | None] = deque()
        self._came, self._taken = Event(), Event()
        self._over = False
        self._scope = CancelScope()

    async def produce(self) -> None:
        """What is to run beside the caller."""
        got: P | Exception | None
        try:
            with self._scope:
                while True:
                    try:
                        got = await self._read()
                    except Exception as error:
                        got = error
                    self._ready.append(got)
                    self._came.set()
                    if got is None or isinstance(got, Exception):
                        return
                    while len(self._ready) >= self._pages:
                        self._taken = Event()
                        await self._taken.wait()
        finally:
            self._over = True
            self._came.set()

    async def turn(self) -> P | None:
        """The next page; None if there is none, or enough was read."""
        while not self._ready:
            if self._over:
                raise ClientClosed("the client was closed during the iteration")
            self._came = Event()
            await self._came.wait()
        got = self._ready.popleft()
        self._taken.set()
        if isinstance(got, Exception):
            raise got
        return got

    def stop(self) -> None:
        """End the producer; who waits learns that there are no more pages."""
        self._ready.clear()
        self._ready.append(None)
        # The event loop may be gone when an iterator is collected, and the producer with it.
        with suppress(RuntimeError):
            self._scope.cancel()
            self._came.set()
