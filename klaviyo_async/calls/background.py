"""Background tasks of a client, e.g. the ones that prefetch pages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from anyio import create_task_group, sleep_forever
from anyio.abc import TaskGroup

from ..errors import ClientClosed

__all__ = ["Background"]


class Background:
    """A task group as long-lived as the client: opened at first use, cancelled by `aclose`.

    A caller may leave an iteration at any time and cannot be made to hold a task group open, so
    one task here holds it; nothing that is started outlives the client.

    Args:
        closed: whether the client has been closed already.
    """

    __slots__ = ("_closed", "_group", "_host")

    def __init__(self, closed: bool = False) -> None:
        self._closed = closed
        self._group: TaskGroup | None = None
        self._host: asyncio.Task[None] | None = None

    async def start(self, function: Callable[..., Coroutine[Any, Any, Any]], *args: Any) -> None:
        """Run a coroutine function in a background task.

        Args:
            function: the function; it must not raise.
            args: its arguments.

        Raises:
            ClientClosed: the client has been closed.
        """
        while self._group is None:
            if self._closed:
                raise ClientClosed("the client has been closed")
            if self._host is None or self._host.done():
                self._host = asyncio.create_task(
                    self._hold_group(), name="klaviyo_async background"
                )
            await asyncio.sleep(0)
        self._group.start_soon(function, *args)

    async def aclose(self) -> None:
        """Cancel all tasks, and wait until they have ended."""
        self._closed = True
        host, self._host, self._group = self._host, None, None
        if host is not None and not host.done():
            host.cancel()
            await asyncio.wait([host])

    async def _hold_group(self) -> None:
        try:
            async with create_task_group() as group:
                self._group = group
                await sleep_forever()
        finally:
            # Cancelled by others, as `asyncio.run` does in the end: the next `start` opens another.
            self._group = None
