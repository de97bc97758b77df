"""The client of Redis that something has in one event loop."""

from __future__ import annotations

from asyncio import AbstractEventLoop, Semaphore
from typing import Any

from ..loops import Abandoned, close_socket

__all__ = ["LoopClient"]


class LoopClient:
    """A client and its turns, in one event loop.

    Args:
        loop: the loop.
        client: a `redis.asyncio.Redis`.
        owned: whether it is to be closed with the loop.
        most: commands at a time.
    """

    __slots__ = ("client", "loop", "owned", "slots")

    def __init__(self, loop: AbstractEventLoop, client: Any, owned: bool, most: int) -> None:
        self.loop = loop
        self.client = client
        self.owned = owned
        self.slots = Semaphore(most)

    async def aclose(self) -> None:
        """Close the connections, if they are its own."""
        if self.owned:
            await self.client.aclose()

    def abandon(self, why: Abandoned) -> None:
        """See :meth:`klaviyo_async.loops.LoopBound.abandon`."""
        if self.owned:
            abandon_client(self.client, why)


def abandon_client(client: Any, why: Abandoned) -> None:
    """Let go of the connections of a client whose loop does not run.

    Args:
        client: a `redis.asyncio.Redis`.
        why: as :meth:`klaviyo_async.loops.LoopBound.abandon` is told.
    """
    pool = getattr(client, "connection_pool", None)
    for name in ("_available_connections", "_in_use_connections"):
        for connection in list(getattr(pool, name, ())):
            writer = getattr(connection, "_writer", None)
            if writer is not None:
                # Taken away, as redis-py would write to it when it destroys the connection.
                connection._writer = connection._reader = None
                close_socket(writer.transport, why)
