"""Reads the bodies of large answers: no more memory for all of them than for two, and no long turn of the loop."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING, Final

from .deadlines import Deadline

if TYPE_CHECKING:
    import aiohttp

__all__ = ["BodyReader"]

_LARGE: Final = 2**19
"""Bytes that an answer may take without being counted, and steps in which it is counted."""


class BodyReader:
    """Reads bodies of at most so many bytes, and about twice as many for all that are read at a time.

    A few kilobytes can unpack to thousands of times their size, and many answers may do so at once. Beyond `limit`
    bytes of them all, only the oldest is read on; the others stay in their sockets until there is room.

    Args:
        limit: bytes of a body, after decompression.
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._sizes: dict[object, int] = {}
        """What is held of each large body, the oldest first."""
        self._held = 0
        self._waiting: dict[object, asyncio.Future[None]] = {}

    async def read(
        self, content: aiohttp.StreamReader, first: bytes, deadline: Deadline
    ) -> bytes | None:
        """A body to its end; None: it is larger than allowed, and was not read on.

        Args:
            content: where the rest comes from.
            first: what was read of it already.
            deadline: that of the request.
        """
        # Not a list: of single bytes it would be forty times their size.
        body = io.BytesIO()
        chunk, size, counted = first, 0, 0
        try:
            while chunk:
                size += len(chunk)
                if size > self.limit:
                    return None
                body.write(chunk)
                if size - counted >= _LARGE:
                    await self._count(body, size - counted, deadline)
                    counted = size
                deadline.expect_bytes()
                chunk = await content.readany()
            return body.getvalue()
        finally:
            self._drop(body)

    async def _count(self, body: object, more: int, deadline: Deadline) -> None:
        """Count what is held of a body, and wait until it may be read on."""
        self._held += more
        self._sizes[body] = self._sizes.get(body, 0) + more
        # Nothing else is awaited as long as what came unpacks to still more.
        await asyncio.sleep(0)
        while self._held > self.limit and next(iter(self._sizes)) is not body:
            deadline.expect_nothing()
            room = self._waiting[body] = asyncio.get_running_loop().create_future()
            try:
                await room
            finally:
                del self._waiting[body]

    def _drop(self, body: object) -> None:
        self._held -= self._sizes.pop(body, 0)
        for room in self._waiting.values():
            if not room.done():
                room.set_result(None)
