"""Slices: parts of a stream between two times, or of one parent, each read on its own."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Final

from attrs import define, field
from msgspec import Struct

__all__ = [
    "Forecast",
    "Sample",
    "Slice",
    "SliceIds",
    "Walk",
    "concurrency_for",
    "cut",
    "cut_evenly",
]

_LATENCY: Final = 0.5
"""Seconds that an answer may take for the default concurrency to use up a tier."""
_MOST: Final = 32
_SPLIT_PAGES: Final = 3.0
"""Pages that a slice must be expected to hold still to be worth splitting."""
_SHARE: Final = 0.01
"""Share of the time of a stream to have been read for its pages to stand for the rest."""
_FEW: Final = 5
"""Pages that stand for nothing yet."""


class Slice(Struct, omit_defaults=True):
    """A slice, and how far it is read for good: what is kept to go on after an interruption."""

    id: int
    start: int | None = None
    """First second; None: from the beginning."""
    end: int | None = None
    """The second after the last; None: no end."""
    reach: int | None = None
    """The end that its requests state, which lies behind `end` once it was split: a cursor belongs to the
    very query that it came with."""
    parent: str | None = None
    """Id of the row that it is read for."""
    among: str | None = None
    """Value that its rows have in the field by which the stream has to be read."""
    cursor: str | None = None
    """Where to go on; None: at the beginning."""
    cursor_at: float = 0.0
    """When the cursor was got, in seconds since 1970."""
    edge: dict[str, float] = {}
    """Rows of the last second before the cursor, with their times: pages may overlap by these."""
    parts: int = 0
    """How many parts of it are written; the next one has this number."""
    rows: int = 0
    """Rows in these parts."""

    def places_of(self, times: Sequence[float | None], *, untimed: bool) -> Sequence[int]:
        """Which rows of a page lie in it.

        Args:
            times: of the rows.
            untimed: whether rows that show no time are in the first slice that has them; else they are in none.
        """
        start = -math.inf if self.start is None else self.start
        end = math.inf if self.end is None else self.end
        spare = max(start, 0.0) if untimed else None
        placed = [spare if at is None else at for at in times]
        return [number for number, at in enumerate(placed) if at is not None and start <= at < end]


@define
class SliceIds:
    """Gives slices their ids: to those of parents, and to those that are split off, of one stream."""

    next: int = 1
    """The id that comes next."""

    def take(self) -> int:
        """An id that no slice has."""
        taken, self.next = self.next, self.next + 1
        return taken


@define(eq=False)
class Walk:
    """A slice that is being read."""

    slice: Slice
    position: float
    """Time of the last row seen."""
    begun: float
    """Time at which this walk began."""
    rows: int = 0
    pages: int = 0
    cursors: set[int] = field(factory=set, repr=False)
    """Hashes of the cursors met."""
    forecast: Forecast | None = field(default=None, repr=False)
    """Is told how far it is."""

    def move(self, first: float, latest: float) -> None:
        """Count a page's times.

        Args:
            first: time of its first row.
            latest: the latest one.
        """
        forecast = self.forecast
        before = self.position
        if self.begun < 0.0:
            before = self.begun = first
            if forecast is not None:
                forecast.begin(self)
        self.position = max(self.position, latest)
        if forecast is not None:
            forecast.move(self, before)

    def pages_left(self, page_size: int) -> float:
        """Pages to come, if what is left is as dense as what was seen."""
        end, span = self.slice.end, self.position - self.begun
        if end is None or self.rows == 0 or self.begun < 0.0:
            return 0.0  # or no time was seen
        return self.rows * (end - self.position) / max(span, 0.5) / page_size

    def split(self, ids: SliceIds, page_size: int) -> Slice | None:
        """Give the second half of what is left away; None if that is not worth it.

        Args:
            ids: has one for the new slice.
            page_size: rows in a page.
        """
        whole = self.slice
        if whole.end is None or self.pages_left(page_size) < _SPLIT_PAGES:
            return None
        middle = math.ceil(self.position + (whole.end - self.position) / 2)
        if not self.position + 1 < middle < whole.end:
            return None
        half = Slice(
            ids.take(),
            start=middle,
            end=whole.end,
            reach=whole.end,
            parent=whole.parent,
            among=whole.among,
        )
        whole.end = middle
        return half


@define(eq=False)
class Forecast:
    """What is expected of slices while they are read: by the share of their time that was.

    Args:
        length: seconds in all slices together, as far as known.
        unplaced: slices that begin nobody knows where, as no row of them was seen.
        read: seconds that were read.
    """

    length: float
    unplaced: int
    read: float = 0.0

    @classmethod
    def of(cls, slices: Sequence[Slice]) -> Forecast | None:
        """That of slices to be read; None: they have no ends."""
        ends = [piece.end for piece in slices if piece.end is not None]
        if len(ends) < len(slices):
            return None
        starts = [piece.start or 0 for piece in slices]
        return cls(sum(ends) - sum(starts), starts.count(0))

    def begin(self, walk: Walk) -> None:
        """The first row of a slice was seen: what lies before it is none of what is read now."""
        start = walk.slice.start or 0
        self.unplaced -= not start
        self.length -= walk.begun - start

    def move(self, walk: Walk, before: float) -> None:
        """A slice was read from a time on, up to where it is."""
        assert walk.slice.end is not None
        self.read += max(0.0, min(walk.position, walk.slice.end) - before)

    def finish(self, walk: Walk) -> None:
        """A slice was read to its end."""
        assert walk.slice.end is not None
        if walk.begun < 0.0:  # no row of it was seen
            walk.begun = walk.position = walk.slice.end
            self.begin(walk)
        self.read += max(0.0, walk.slice.end - walk.position)

    def pages(self, read: int) -> int | None:
        """Pages in all; None: too little was read to tell.

        Args:
            read: pages that were.
        """
        if self.unplaced or read < _FEW or self.read < self.length * _SHARE:
            return None
        return max(read, round(read * self.length / max(self.read, 1.0)))


class Sample(Struct):
    """How dense rows lie from a time on."""

    start: int
    end: int
    rows: float
    """Rows between the two, counted or estimated."""


def concurrency_for(rate: float) -> int:
    """Slices to read side by side, so that a tier is used up if answers take half a second.

    Args:
        rate: pages a second that the tier allows.
    """
    return max(1, min(_MOST, math.ceil(rate * _LATENCY)))


def cut_evenly(start: int, end: int, number: int) -> list[tuple[int, int]]:
    """Cut a range into parts of equal length, of a second at least."""
    number = max(1, min(number, end - start))
    edges = [start + (end - start) * index // number for index in range(number + 1)]
    return [(one, other) for one, other in pairwise(edges) if one < other]


def cut(samples: Sequence[Sample], number: int) -> list[tuple[int, int]]:
    """Cut a range into parts with about as many rows each; thin stretches end up in one part.

    Args:
        samples: of the whole range, one after the other.
        number: how many parts.
    """
    start, end = samples[0].start, samples[-1].end
    sums = [0.0, *accumulate(sample.rows for sample in samples)]
    if sums[-1] <= 0:
        return cut_evenly(start, end, 1)
    edges = [start]
    for index in range(1, number):
        wanted = sums[-1] * index / number
        at = max(0, min(len(samples) - 1, bisect_left(sums, wanted) - 1))
        sample = samples[at]
        share = (wanted - sums[at]) / sample.rows if sample.rows else 0.0
        edge = round(sample.start + share * (sample.end - sample.start))
        if edges[-1] < edge < end:
            edges.append(edge)
    edges.append(end)
    return list(pairwise(edges))
