"""What all views of a client share: its connections, its tasks, and its end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import ClientClosed, ConfigurationError
from ..http.deadlines import DeadlineTimer

if TYPE_CHECKING:
    from ..clock import Clock
    from ..core.response import RawResponse
    from ..http.transport import Transport
    from .background import Background
    from .hooks import HookDispatcher

__all__ = ["ClientLifecycle"]

T = TypeVar("T")


class ClientLifecycle:
    """From a client's first call to its last.

    Args:
        clock: where time comes from.
        transport: what sends requests; it is left open.
        connect: makes one at the first call where none is given; it is closed in the end.
    """

    __slots__ = (
        "_background",
        "_clock",
        "_connect",
        "_given",
        "_loop",
        "_quiet",
        "_running",
        "_waits",
        "closed",
        "revisions",
        "transport",
    )

    def __init__(
        self, clock: Clock, transport: Transport | None, connect: Callable[[], Transport]
    ) -> None:
        self.closed = False
        self.transport = transport
        """None before the first call."""
        self.revisions: set[str] = set()
        """Those that were answered so far."""
        self._clock = clock
        self._connect = connect
        self._given = transport is not None
        self._background: Background | None = None
        self._running = 0
        self._quiet: asyncio.Event | None = None
        """Set when no request is under way any more, if somebody waits for that."""
        self._loop: asyncio.AbstractEventLoop | None = None
        """The one that calls were last made in, as far as is known."""
        self._waits: DeadlineTimer | None = None
        """Calls that wait for anything but an answer."""

    def connect(self) -> Transport:
        """Make the transport."""
        self._loop = asyncio.get_running_loop()
        self.transport = self._connect()
        return self.transport

    @property
    def background(self) -> Background:
        """Where tasks run that belong to the client."""
        if self._background is None:
            from .background import Background

            self._background = Background(self.closed)
        return self._background

    def begin(self) -> None:
        """A request goes on its way."""
        self._running += 1

    def end(self) -> None:
        """It has been answered, or never will be."""
        self._running -= 1
        if self._quiet is not None and not self._running:
            self._quiet.set()

    def first_answer(self, revision: str, reply: RawResponse, told: HookDispatcher | None) -> None:
        """A revision has its first answer: say if it is on its way out."""
        from .deprecation import tell_of_revision

        self.revisions.add(revision)
        tell_of_revision(revision, reply, told)

    async def wait(self, waiting: Coroutine[Any, Any, T]) -> T:
        """What `waiting` comes to, unless the client is closed before, whomever else the thing
        waited for serves.

        Raises:
            ClientClosed: it was.
            ConfigurationError: the client is in use in another event loop.
        """
        loop, other = asyncio.get_running_loop(), self._loop
        waits = self._waits
        if waits is None or other is not loop:
            if other is not None and other is not loop and other.is_running():
                # A limiter that lets somebody through would not wake the other loop up.
                waiting.close()
                raise ConfigurationError(
                    "this client is in use in another event loop; make a client per loop"
                )
            self._loop, self._waits = loop, (waits := DeadlineTimer(loop))
        watched = waits.begin(None, None)
        try:
            return await waiting
        except asyncio.CancelledError:
            if not watched.caught():
                raise
        finally:
            waits.end(watched)
        raise ClientClosed("the client was closed while the call waited")

    async def aclose(self, grace: float) -> None:
        """End those who wait, give requests under way `grace` seconds, and close the connections."""
        self.closed = True
        if self._waits is not None:
            self._waits.interrupt()
        try:
            if self._running and grace > 0:
                await self._until_quiet(grace)
        finally:
            # Whoever loses patience with us still wants the connections closed.
            from anyio import CancelScope

            with CancelScope(shield=True):
                if self._background is not None:
                    await self._background.aclose()
                if self.transport is not None and not self._given:
                    await self.transport.aclose()

    async def _until_quiet(self, grace: float) -> None:
        quiet = self._quiet = self._quiet or asyncio.Event()
        timer = self._clock.call_later(grace, quiet.set)
        try:
            await quiet.wait()
        finally:
            timer.cancel()
