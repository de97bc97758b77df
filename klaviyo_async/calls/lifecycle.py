"""The lifecycle of a client: connecting at its first call, waiting, and closing."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import ClientClosed, ConfigurationError
from ..http.deadlines import DeadlineTimer
from .deprecation import EndOfLife

if TYPE_CHECKING:
    from ..clock import Clock
    from ..http.transport import Transport
    from .background import Background

__all__ = ["ClientLifecycle"]

T = TypeVar("T")


class ClientLifecycle:
    """The connections and background tasks of a client, and how they end.

    Args:
        clock: tells the time.
        transport: sends requests; it is left open. None: `connect` makes one.
        connect: makes a transport at the first call; it is closed with the client.
    """

    __slots__ = (
        "_background",
        "_clock",
        "_connect",
        "_external_transport",
        "_idle",
        "_in_flight",
        "_loop",
        "_waiting",
        "closed",
        "end_of_life",
        "next_look",
        "transport",
    )

    def __init__(
        self, clock: Clock, transport: Transport | None, connect: Callable[[], Transport]
    ) -> None:
        self.closed = False
        if "KLAVIYO_DEBUG" in os.environ:
            from .debug import debug_from_environment

            debug_from_environment()
        self.transport = transport
        """None before the first call."""
        self.end_of_life = EndOfLife()
        """Which operations' answers have been looked at for deprecations."""
        self.next_look = self.end_of_life.next_look
        """The same, at hand for every call: when an operation's answers are looked at next."""
        self._clock = clock
        self._connect = connect
        self._external_transport = transport is not None
        self._background: Background | None = None
        self._in_flight = 0
        self._idle: asyncio.Event | None = None
        """Set when no request is in flight any more; made by `aclose`, which waits for that."""
        self._loop: asyncio.AbstractEventLoop | None = None
        """The event loop that calls were last made in, as far as is known."""
        self._waiting: DeadlineTimer | None = None
        """The calls that wait for anything but a response, so that closing can end them."""

    def connect(self) -> Transport:
        """Make the transport, and return it."""
        self._loop = asyncio.get_running_loop()
        self.transport = self._connect()
        return self.transport

    @property
    def background(self) -> Background:
        """The background tasks of the client."""
        if self._background is None:
            from .background import Background

            self._background = Background(self.closed)
        return self._background

    def request_started(self) -> None:
        """Count a request as in flight."""
        self._in_flight += 1

    def request_ended(self) -> None:
        """Count it no more: it has been answered, or never will be."""
        self._in_flight -= 1
        if self._idle is not None and not self._in_flight:
            self._idle.set()

    async def wait(self, awaited: Coroutine[Any, Any, T]) -> T:
        """Await something, unless the client is closed first.

        Args:
            awaited: what is awaited; it is cancelled when the client is closed, though others that
                share the limiter may go on waiting for the same quota.

        Returns:
            Its result.

        Raises:
            ClientClosed: the client was closed meanwhile.
            ConfigurationError: the client is in use in another event loop.
        """
        loop, bound_loop = asyncio.get_running_loop(), self._loop
        timer = self._waiting
        if timer is None or bound_loop is not loop:
            if bound_loop is not None and bound_loop is not loop and bound_loop.is_running():
                # A limiter that grants quota would not wake the other loop up.
                awaited.close()
                raise ConfigurationError(
                    "this client is in use in another event loop; make a client per loop"
                )
            self._loop, self._waiting = loop, (timer := DeadlineTimer(loop))
        deadline = timer.start(None, None)
        try:
            return await awaited
        except asyncio.CancelledError:
            if not deadline.absorb_cancellation():
                raise
        finally:
            timer.stop(deadline)
        raise ClientClosed("the client was closed while the call waited")

    async def aclose(self, grace: float) -> None:
        """End the calls that wait, let requests in flight finish, and close the connections.

        Args:
            grace: seconds that requests in flight have to be answered.
        """
        self.closed = True
        if self._waiting is not None:
            self._waiting.expire_all()
        try:
            if self._in_flight and grace > 0:
                await self._wait_until_idle(grace)
        finally:
            # Also where the caller is cancelled: it still wants the connections closed.
            from anyio import CancelScope

            with CancelScope(shield=True):
                if self._background is not None:
                    await self._background.aclose()
                if self.transport is not None and not self._external_transport:
                    await self.transport.aclose()

    async def _wait_until_idle(self, grace: float) -> None:
        idle = self._idle = self._idle or asyncio.Event()
        timer = self._clock.call_later(grace, idle.set)
        try:
            await idle.wait()
        finally:
            timer.cancel()
