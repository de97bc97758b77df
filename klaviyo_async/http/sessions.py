"""The connections that a transport has in one event loop."""

from __future__ import annotations

import sys
from asyncio import AbstractEventLoop
from collections.abc import Coroutine, Mapping
from typing import Any

import aiohttp

from ..loops import Abandoned, close_socket
from .bodies import BodyReader
from .connections import Connector
from .deadlines import DeadlineTimer
from .direct import MOST, BareAnswer, Origin, is_plain, may_send_directly, origin_of

__all__ = ["LoopSession"]


class LoopSession:
    """A session and what goes with it, in one event loop.

    Args:
        loop: the loop.
        client: the session.
        owned: whether it is the transport's own, to be closed.
        max_response_bytes: bytes of a body at most, after decompression.
    """

    __slots__ = (
        "_origin",
        "bodies",
        "capacity",
        "client",
        "closed",
        "loop",
        "owned",
        "plain",
        "timer",
    )

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
        self.plain = is_plain(client, owned)
        """Whether requests can be sent over its connections directly."""
        connector = client.connector
        self.capacity: int = (connector.limit if connector is not None else 0) or sys.maxsize
        """How many requests can be in flight without waiting for a connection."""
        self.bodies = BodyReader(max_response_bytes)
        self.timer = DeadlineTimer(loop)
        self._origin: Origin | None = None

    def send_directly(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        data: Any,
        timeout: aiohttp.ClientTimeout,
        read_bufsize: int,
    ) -> Coroutine[Any, Any, BareAnswer] | None:
        """See :meth:`.Origin.send`; None: the request is for the session."""
        if (
            not self.plain
            or method == "HEAD"
            or not (data is None or (isinstance(data, bytes) and len(data) <= MOST))
            or not may_send_directly()
        ):
            return None
        origin = self._origin
        if origin is None or not url.startswith(origin.address):
            # The last one alone: nearly all requests go to one server.
            origin = self._origin = origin_of(self.client, url)
            if origin is None:
                return None
        return origin.send(
            method, url, headers, data, timeout, read_bufsize, others=len(self.timer) > 1
        )

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
        for connection in connections:
            close_socket(connection.transport, why)
