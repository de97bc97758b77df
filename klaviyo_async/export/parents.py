"""The parents of a child stream, each a slice of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from typing import NamedTuple

from ..errors import BadRequestError, GoneError, NotFoundError
from .asking import Asking, Wanted
from .opening import walks_of
from .report import StreamReport
from .resources import Resource
from .slices import Slice, SliceIds
from .streams import Stream, streams

__all__ = ["Parents", "count_parents"]


class Parents:
    """Reads the parents of a child stream, page by page, and makes a slice of each.

    Args:
        asking: of the child stream.
        start: first second of the slices.
        end: the second after their last.
        ids: those of the slices.
        cursor: where to go on reading parents; None: at the beginning. For streams whose parents stand by
            themselves.
        known: parents that have slices already: others may have been put in while they are read.
        report: is counted in.
    """

    def __init__(
        self,
        asking: Asking,
        start: int | None,
        end: int | None,
        *,
        ids: SliceIds | None = None,
        cursor: str | None = None,
        known: Iterable[str] = (),
        report: StreamReport | None = None,
    ) -> None:
        stream = asking.stream
        self._spans = asking.spans(start, end)
        self._ids = SliceIds() if ids is None else ids
        self.cursor = cursor
        """Of the page of parents that comes next; None: of the first, or unknown."""
        self.exhausted = False
        """Whether there are no more parents."""
        self._known = {*known}
        self._first: _Parents | None = None
        parent = streams(stream.operation.package)[stream.parent or ""]
        self._pages = _pages(asking, parent, StreamReport() if report is None else report, cursor)

    async def begin(self) -> bool:
        """Read the first page, where a cursor leads to it; False: the server does not know that any more.

        Raises:
            KlaviyoError: it cannot be read.
        """
        if self.cursor is not None:
            try:
                self._first = await anext(self._pages, None)
            except (BadRequestError, NotFoundError, GoneError):
                return False
        return True

    async def more(self) -> list[Slice] | None:
        """The slices of the next page of parents; None: there are no more.

        Raises:
            KlaviyoError: they cannot be read.
        """
        page, self._first = self._first, None
        if page is None:
            page = await anext(self._pages, None)
        if page is None:
            self.exhausted = True
            return None
        # What is kept of the position moves with the slices, not before.
        self.cursor, self.exhausted = page.cursor, page.last
        found = []
        for one in page.ids:
            if one in self._known:
                continue
            self._known.add(one)
            for start, end in self._spans:
                found.append(Slice(self._ids.take(), start=start, end=end, reach=end, parent=one))
        return found


class _Parents(NamedTuple):
    """A page of them."""

    ids: list[str]
    cursor: str | None
    """Of the next page; None where there is none, or not one alone."""
    last: bool
    """Whether it is known to be the last page."""


async def count_parents(asking: Asking) -> tuple[int, int]:
    """How many parents a child stream has, and how many requests it took to find out.

    Args:
        asking: of the child stream.

    Raises:
        KlaviyoError: they cannot be read.
    """
    stream = asking.stream
    if asking.wanted.parents is not None:
        return len(asking.wanted.parents), 0
    parent = streams(stream.operation.package)[stream.parent or ""]
    found, requests = 0, 0
    async for page in _pages(asking, parent, StreamReport(), None):
        found, requests = found + len(page.ids), requests + 1
    return found, requests


async def _pages(
    asking: Asking, parent: Stream, report: StreamReport, cursor: str | None
) -> AsyncIterator[_Parents]:
    """Parents, a page at a time; of those with parents themselves, all of one after the other's."""
    if asking.wanted.parents is not None:
        yield _Parents([*asking.wanted.parents], None, True)
        return
    own = Asking(asking.caller, parent, Wanted(), asking.lane)
    if parent.parent is None:
        walks = await walks_of(own)
        alone = walks == [None]
        for among in walks:
            async for page in own.pages(Slice(0, among=among), cursor=cursor).pages():
                following = page.next_cursor
                ids = [one.id for one in page.data if isinstance(one, Resource)]
                yield _Parents(ids, following if alone else None, alone and following is None)
        return
    above = streams(parent.operation.package)[parent.parent]
    async for whole in _pages(asking, above, report, None):
        for one in whole.ids:
            try:
                async for page in own.pages(Slice(0, parent=one)).pages():
                    ids = [row.id for row in page.data if isinstance(row, Resource)]
                    yield _Parents(ids, None, False)
            except (NotFoundError, GoneError):
                report.gone += 1  # deleted since it was listed
