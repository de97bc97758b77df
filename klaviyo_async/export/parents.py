"""The parents of a child stream, each a slice of it."""

from __future__ import annotations

from collections.abc import AsyncIterator

from .asking import Asking, Wanted
from .opening import walks_of
from .resources import Resource
from .slices import Slice
from .streams import Stream, streams

__all__ = ["Parents"]


class Parents:
    """Reads the parents of a child stream, page by page, and makes a slice of each.

    Args:
        asking: of the child stream.
        start: first second of the slices.
        end: the second after their last.
        next_id: id of the first slice.
        cursor: where to go on reading parents; None: at the beginning. For streams whose parents stand by
            themselves.
    """

    def __init__(
        self,
        asking: Asking,
        start: int | None,
        end: int | None,
        *,
        next_id: int = 1,
        cursor: str | None = None,
    ) -> None:
        stream = asking.stream
        known = streams(stream.operation.package)
        self._start, self._end = start, end
        self.next_id = next_id
        self.cursor = cursor
        """Of the page of parents that comes next; None: of the first, or unknown."""
        self.exhausted = False
        """Whether there are no more parents."""
        self._pages = _pages(asking, known[stream.parent or ""], self)

    async def more(self) -> list[Slice] | None:
        """The slices of the next page of parents; None: there are no more.

        Raises:
            KlaviyoError: they cannot be read.
        """
        async for ids in self._pages:
            found = []
            for one in ids:
                found.append(
                    Slice(
                        self.next_id, start=self._start, end=self._end, reach=self._end, parent=one
                    )
                )
                self.next_id += 1
            return found
        self.exhausted = True
        return None


async def _pages(asking: Asking, parent: Stream, feed: Parents | None) -> AsyncIterator[list[str]]:
    """Ids of parents, a page at a time; of those with parents themselves, all of one after the other's."""
    own = Asking(asking.caller, parent, Wanted(), asking.lane)
    if parent.parent is None:
        cursor = feed.cursor if feed is not None else None
        walks = await walks_of(own)
        for among in walks:
            async for page in own.pages(Slice(0, among=among), cursor=cursor).pages():
                if feed is not None and walks == [None]:  # else there is no one cursor
                    feed.cursor = page.next_cursor
                    feed.exhausted = page.next_cursor is None
                yield [one.id for one in page.data if isinstance(one, Resource)]
        return
    above = streams(parent.operation.package)[parent.parent]
    async for ids in _pages(asking, above, None):
        for one in ids:
            async for page in own.pages(Slice(0, parent=one)).pages():
                yield [row.id for row in page.data if isinstance(row, Resource)]
