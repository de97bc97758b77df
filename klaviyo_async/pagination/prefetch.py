"""Prefetching: pages fetched ahead in a background task of the client."""

from __future__ import annotations

from asyncio import get_running_loop
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from anyio import CancelScope, Event

from ..errors import ClientClosed
from ..loops import call_in

__all__ = ["PrefetchBuffer"]

P = TypeVar("P")


class PrefetchBuffer(Generic[P]):
    """A bounded buffer between the task that fetches pages and the iteration that consumes them.

    It holds no reference to the latter, which can be garbage collected. Not a stream of anyio's: what
    one hands to a receiver that is cancelled at that moment is lost.

    Args:
        fetch: fetches the next page; None if there is none.
        size: how many pages to fetch ahead.
    """

    __slots__ = (
        "_buffered",
        "_fetch",
        "_finished",
        "_loop",
        "_page_available",
        "_page_taken",
        "_scope",
        "_size",
    )

    def __init__(self, fetch: Callable[[], Awaitable[P | None]], size: int) -> None:
        self._fetch = fetch
        self._size = size
        self._loop = get_running_loop()
        self._buffered: deque[P | Exception | None] = deque()
        self._page_available, self._page_taken = Event(), Event()
        self._finished = False
        self._scope = CancelScope()

    async def produce(self) -> None:
        """Fetch pages into the buffer; runs in a background task."""
        result: P | Exception | None
        try:
            with self._scope:
                while True:
                    try:
                        result = await self._fetch()
                    except Exception as error:
                        result = error
                    self._buffered.append(result)
                    self._page_available.set()
                    if result is None or isinstance(result, Exception):
                        return
                    while len(self._buffered) >= self._size:
                        self._page_taken = Event()
                        await self._page_taken.wait()
        finally:
            self._finished = True
            self._page_available.set()

    async def next_page(self) -> P | None:
        """The next page; None if there is none.

        Raises:
            ClientClosed: the client was closed meanwhile.
            Exception: what fetching the page raised.
        """
        while not self._buffered:
            if self._finished:
                raise ClientClosed("the client was closed during the iteration")
            self._page_available = Event()
            await self._page_available.wait()
        result = self._buffered.popleft()
        self._page_taken.set()
        if isinstance(result, Exception):
            raise result
        return result

    def stop(self) -> None:
        """End the producer; a consumer that waits gets no more pages. From any thread, as iterators are collected
        in any, when the event loop may be gone, and the producer with it."""
        call_in(self._loop, self._stop)

    def _stop(self) -> None:
        self._buffered.clear()
        self._buffered.append(None)
        self._scope.cancel()
        self._page_available.set()
