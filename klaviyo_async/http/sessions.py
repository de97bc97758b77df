"""The connections that a transport has in one event loop."""

from __future__ import annotations

import os
import socket
import sys
from asyncio import AbstractEventLoop
from contextlib import suppress
from typing import Any

import aiohttp

from ..loops import Abandoned
from .bodies import BodyReader
from .connections import Connector
from .deadlines import DeadlineTimer

__all__ = ["LoopSession"]


class LoopSession:
    """A session and what goes with it, in one event loop.

    Args:
        loop: the loop.
        client: the session.
        owned: whether it is the transport's own, to be closed.
        max_response_bytes: bytes of a body at most, after decompression.
    """

    __slots__ = ("bodies", "capacity", "client", "closed", "loop", "owned", "timer")

    def __init__(
        self,
        loop: AbstractEventLoop,
        client: aiohttp.ClientSession,
        owned: bool,
        max_response_bytes: int,
    ) -> None:
        self.loop = loop
        self.client = client
        self.owned = owned
        self.closed = False
        connector = client.connector
        self.capacity: int = (connector.limit if connector is not None else 0) or sys.maxsize
        """How many requests can be in flight without waiting for a connection."""
        self.bodies = BodyReader(max_response_bytes)
        self.timer = DeadlineTimer(loop)

    async def aclose(self) -> None:
        """End the requests in flight, and close the session, unless it is the user's."""
        self.closed = True
        self.timer.expire_all()
        self.timer.close()
        if self.owned:
            await self.client.close()

    def abandon(self, why: Abandoned) -> None:
        """See :meth:`klaviyo_async.loops.LoopBound.abandon`."""
        self.closed = True
        connector = self.client.connector
        if not self.owned or not isinstance(connector, Connector):
            return
        self.client.detach()  # it counts as closed from now on
        connections = connector.give_up()
        if why is Abandoned.STOPPED:
            return  # the loop may still look at the sockets: it drops them when servers close them
        for connection in connections:
            _close_socket(connection.transport, forked=why is Abandoned.FORKED)


def _close_socket(transport: Any, *, forked: bool) -> None:
    """Close the socket of a transport without its loop, which would do so only while it runs."""
    if hasattr(transport, "_ssl_protocol"):  # asyncio's, over another one
        inner = getattr(transport._ssl_protocol, "_transport", None)
        with suppress(AttributeError):
            transport._closed = True  # else it warns when it is destroyed
        transport = inner
    own = getattr(transport, "_sock", None)
    if isinstance(own, socket.socket):
        own.close()
        with suppress(AttributeError):
            transport._sock = None
    elif transport is not None:  # uvloop's
        with suppress(Exception):
            if forked:
                os.close(transport.get_extra_info("socket").fileno())
            else:
                transport.abort()  # its socket was closed with the loop; else it warns
