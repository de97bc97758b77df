"""How a stream is begun: a first page, which is kept, and slices that its density and that of the end suggest."""

from __future__ import annotations

import math
from typing import Final

from attrs import evolve, frozen

from ..errors import BadRequestError
from ..pagination.pager import Page
from .asking import Asking
from .estimates import Stretch, estimate
from .resources import Misfit, Resource
from .slices import Slice, cut_evenly
from .times import filters_on, times_in

__all__ = ["Opening", "open_stream", "walks_of"]

_LAST_ROWS: Final = 100
"""Rows at the end of a stream to look at; they are read again."""
_PAGES_IN_SLICE: Final = 3
"""Pages that a slice should have at least: each slice's last one is half empty, on average."""


@frozen
class Opening:
    """What is read of a stream to begin with; slices that turn out dense are split.

    A plan begins with it, too.
    """

    slices: list[Slice]
    concurrency: int
    """Slices that are read side by side."""
    pages: int | None = None
    """Pages expected; None: not known."""
    first: tuple[Slice, Page[Resource | Misfit]] | None = None
    """A slice, and its first page, which is read already."""
    rows: int | None = None
    """Rows that there are; None: not known."""
    at_least: bool = False
    """Whether there may be many more pages."""
    dense: tuple[int, int] | None = None
    """Between which seconds rows lie, if it is cut by their density."""
    ends: tuple[Stretch, Stretch] | None = None
    """What was seen before and at the end of these, then."""
    looked: int = 0
    """Requests that finding this out took."""

    @property
    def expected(self) -> int | None:
        """Pages, if there are not likely to be many more."""
        return None if self.at_least else self.pages


async def open_stream(
    asking: Asking,
    start: int | None,
    end: int | None,
    *,
    slices: int | None = None,
    concurrency: int | None = None,
) -> Opening:
    """Cut a stream into slices.

    Args:
        asking: of the stream.
        start: first second wanted; None: from the beginning.
        end: the second after the last.
        slices: how many slices to begin with, of equal length; None: as the density has it.
        concurrency: slices to read side by side; None: as many as the tier can use.

    Raises:
        KlaviyoError: a request failed.
    """
    stream, time = asking.stream, asking.stream.time
    side_by_side = stream.concurrency if concurrency is None else concurrency
    if stream.parent is not None:
        return Opening([], side_by_side)
    walks = await walks_of(asking)
    if walks != [None]:
        pieces = [
            Slice(number, start=start, end=end, reach=end, among=value)
            for number, value in enumerate(walks, 1)
        ]
        return Opening(pieces, side_by_side)
    whole = Slice(1, start=start, end=end, reach=end)
    sliced = time is not None and time.upper is not None and time.sortable and end is not None
    if sliced and slices is not None and start is not None and end is not None:
        return Opening(_pieces(whole, start, end, slices), side_by_side)
    first = await asking.look(start, end)
    if not first.has_next:
        return Opening([whole], 1, 1, (whole, first), rows=len(first), looked=1)
    if not sliced or time is None or end is None:
        # Pages follow one another: there is nothing to read side by side.
        return Opening([whole], 1, None, (whole, first), looked=1)
    last = await asking.look(start, end, _LAST_ROWS, newest=True)
    early, late = (sorted(times_in(page.data, time.name)) for page in (first, last))
    low = math.floor(early[-1]) if early else (start or 0)
    high = min(end, math.floor(late[-1]) + 1) if late else end
    if low >= high:
        return Opening([whole], 1, None, (whole, first), looked=2)
    size = stream.page_size or len(first) or 1
    # Rather too many slices than that few readers wait for one that holds a cluster.
    pages = max(1, round((high - low) * (_density(early) + _density(late)) / 2 / size))
    number = slices or min(side_by_side, max(1, pages // _PAGES_IN_SLICE))
    pieces = _pieces(whole, low, high, number)
    opening = Opening(pieces, side_by_side, None, (pieces[0], first), dense=(low, high), looked=2)
    return _estimated(opening, early, late, (low, high), size)


def _estimated(
    opening: Opening, early: list[float], late: list[float], dense: tuple[int, int], size: int
) -> Opening:
    """Say how many pages it has, by the times of its first rows and of its last."""
    low, high = dense
    seen = max(early, default=low)
    ends = (
        Stretch(min(early, default=low), seen, early),
        Stretch(min(late, default=high), high, [at for at in late if at > seen]),
    )
    found = estimate(ends)
    # Each slice's last page is not full, as a rule; and the first one of all has one after it.
    pages = max(2, math.ceil(found.rows / size + (len(opening.slices) - 1) / 2))
    return evolve(opening, pages=pages, at_least=found.at_least, ends=ends)


async def walks_of(asking: Asking) -> list[str | None]:
    """What a stream has to be read by that is answered only for one value of a field at a time; `[None]`: nothing.

    Raises:
        KlaviyoError: it cannot be found out.
    """
    stream = asking.stream
    if stream.walks is None or filters_on(asking.wanted.filter, stream.walks.field):
        return [None]
    if "filter" not in stream.operation.required:
        # Where the document does not say, the server does.
        try:
            await asking.look(None, None, 1)
        except BadRequestError:
            pass
        else:
            return [None]
    return [*stream.walks.values]


def _pieces(whole: Slice, low: int, high: int, number: int) -> list[Slice]:
    """Slices that cover the range: rows may come where there were none at the first look."""
    edges: list[int | None] = [one for one, _ in cut_evenly(low, high, number)]
    edges[0] = whole.start
    pieces = [
        Slice(index, start=start, end=end, reach=end)
        for index, (start, end) in enumerate(zip(edges, [*edges[1:], whole.end], strict=True), 1)
    ]
    pieces[0].reach = whole.end  # as its first page was asked for
    return pieces


def _density(times: list[float]) -> float:
    """Rows a second."""
    return len(times) / max(times[-1] - times[0], 0.5) if times else 0.0
