"""The stay of a limiter in one event loop: one at a time, and the next may be in another."""

from __future__ import annotations

import os
from asyncio import AbstractEventLoop
from collections.abc import Awaitable, Callable
from typing import Final
from weakref import WeakMethod

from ...errors import ConfigurationError
from ...loops import Abandoned, PerLoop

__all__ = ["Stays"]

_IN_USE: Final = (
    "this limiter belongs to another event loop, which has not ended; make one for each loop that "
    "runs at the same time"
)


class _Stay:
    """What :class:`PerLoop` keeps: the loop, and what is to be done at its end."""

    def __init__(
        self,
        loop: AbstractEventLoop,
        close: WeakMethod[Callable[[], Awaitable[None]]],
        abandon: WeakMethod[Callable[[Abandoned], None]],
    ) -> None:
        self.loop = loop
        self._close = close
        self._abandon = abandon

    async def aclose(self) -> None:
        """The loop is about to end."""
        close = self._close()
        if close is not None:
            await close()

    def abandon(self, why: Abandoned) -> None:
        """The loop has ended, or was left behind by a fork."""
        abandon = self._abandon()
        if abandon is not None:
            abandon(why)


class Stays:
    """Where a limiter is: in one event loop at a time, in one process.

    Args:
        close: ends the stay in a loop that is about to end, there.
        abandon: lets go of what is left of a stay whose loop was just closed, or is a parent's.
        again: whether there may be a further stay.
    """

    def __init__(
        self,
        close: Callable[[], Awaitable[None]],
        abandon: Callable[[Abandoned], None],
        again: bool,
    ) -> None:
        # Weak, as a stay lasts as long as its loop, and the limiter need not.
        references = WeakMethod(close), WeakMethod(abandon)
        self._watch = PerLoop(lambda loop: _Stay(loop, *references))
        self._again = again
        self._process = os.getpid()
        self.loop: AbstractEventLoop | None = None

    def enter(self, loop: AbstractEventLoop) -> bool:
        """Be in a loop from now on; returns whether that is another one than before.

        Args:
            loop: the running loop.

        Raises:
            ConfigurationError: the limiter is in use in another one, or it cannot be in two.
        """
        before = self.loop
        if before is loop and self._process == os.getpid():
            return False
        if before is not None:
            ended = self._process != os.getpid() or before.is_closed()
            if not ended:
                raise ConfigurationError(_IN_USE)
            if not self._again:
                raise ConfigurationError(
                    "the Redis client that was given belongs to another event loop: give a URL, and "
                    "there is a client for each loop"
                )
        self.loop, self._process = loop, os.getpid()
        self._watch.here()
        return before is not None

    async def aclose(self) -> None:
        """End the stay."""
        await self._watch.aclose()
