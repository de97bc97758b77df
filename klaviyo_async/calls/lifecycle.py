"""The lifecycle of a client: connecting at its first call, waiting, and closing."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio import AbstractEventLoop
from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import ClientClosed
from ..http.deadlines import DeadlineTimer
from ..loops import Abandoned, PerLoop

if TYPE_CHECKING:
    from ..clock import Clock
    from ..core.runtime import Operation
    from ..http.transport import Transport
    from .background import Background
    from .deprecation import EndOfLife

__all__ = ["ClientLifecycle", "LoopActivity"]

T = TypeVar("T")


class LoopActivity:
    """What a client does in one event loop: requests in flight, calls that wait, background tasks.

    Args:
        loop: the loop.
    """

    __slots__ = ("background", "deadlines", "idle", "in_flight", "loop", "waiting")

    def __init__(self, loop: AbstractEventLoop) -> None:
        self.loop = loop
        self.in_flight = 0
        self.idle: asyncio.Event | None = None
        """Set when no request is in flight any more; made by `finish`, which waits for that."""
        self.waiting = DeadlineTimer(loop)
        """The calls that wait for anything but a response, so that closing can end them."""
        self.deadlines = DeadlineTimer(loop)
        """Those of the calls that have one."""
        self.background: Background | None = None

    async def finish(self, clock: Clock, grace: float) -> None:
        """End the calls that wait, and let requests in flight finish.

        Args:
            clock: tells the time.
            grace: seconds that they have.
        """
        self.waiting.expire_all()
        if not self.in_flight or grace <= 0:
            return
        idle = self.idle = self.idle or asyncio.Event()
        timer = clock.call_later(grace, idle.set)
        try:
            await idle.wait()
        finally:
            timer.cancel()

    async def aclose(self) -> None:
        """End the background tasks."""
        if not len(self.deadlines):
            self.deadlines.close()
        if self.background is not None:
            await self.background.aclose()

    def abandon(self, why: Abandoned) -> None:
        """See :meth:`klaviyo_async.loops.LoopBound.abandon`; the system holds nothing for it."""


class ClientLifecycle:
    """The connections and background tasks of a client, and how they end.

    Args:
        clock: tells the time.
        transport: sends requests; it is left open. None: `connect` makes one.
        connect: makes a transport at the first call; it is closed with the client.
    """

    __slots__ = (
        "_clock",
        "_connect",
        "_end_of_life",
        "_external_transport",
        "_made",
        "closed",
        "loops",
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
        self.loops = PerLoop(LoopActivity)
        self._end_of_life: dict[None, EndOfLife] = {}
        self.next_look: dict[Operation, float] = {}
        """When an operation's answers are looked at next for deprecations; see :attr:`end_of_life`."""
        self._clock = clock
        self._connect = connect
        self._external_transport = transport is not None
        self._made: dict[None, Transport] = {}
        """The transport, put there by the first of several threads."""

    def connect(self) -> Transport:
        """Make the transport, and return it."""
        self.transport = self._made.setdefault(None, self._connect())
        return self.transport

    @property
    def end_of_life(self) -> EndOfLife:
        """Looks at answers, and says what is on its way out."""
        from .deprecation import EndOfLife  # needed once there is an answer

        # The first of several threads puts it there, so that nothing is said by each.
        return self._end_of_life.setdefault(None, EndOfLife(self.next_look))

    @property
    def background(self) -> Background:
        """The background tasks of the client in the running event loop."""
        activity = self.loops.here()
        if activity.background is None:
            from .background import Background

            activity.background = Background(self.closed)
        return activity.background

    async def wait(self, awaited: Coroutine[Any, Any, T]) -> T:
        """Await something, unless the client is closed first.

        Args:
            awaited: what is awaited; it is cancelled when the client is closed, though others that
                share the limiter may go on waiting for the same quota.

        Returns:
            Its result.

        Raises:
            ClientClosed: the client was closed meanwhile.
        """
        timer = self.loops.here().waiting
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
        """End the calls that wait, let requests in flight finish, and close the connections, in all
        event loops that run.

        Args:
            grace: seconds that requests in flight have to be answered.
        """
        self.closed = True
        try:
            await self.loops.each(partial(LoopActivity.finish, clock=self._clock, grace=grace))
        finally:
            # Also where the caller is cancelled: it still wants the connections closed.
            with _shield():
                await self.loops.aclose()
                if self.transport is not None and not self._external_transport:
                    await self.transport.aclose()


def _shield() -> AbstractContextManager[Any]:
    """Keeps the cancellation of a scope of anyio's from what is awaited within."""
    # Only such a scope cancels whatever is awaited after the first time, and who is in one has anyio loaded.
    anyio = sys.modules.get("anyio")
    return nullcontext() if anyio is None else anyio.CancelScope(shield=True)
