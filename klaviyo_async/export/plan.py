"""What an export will take, found out by a first look at each stream."""

from __future__ import annotations

import asyncio
import math
from bisect import bisect_left
from itertools import pairwise
from typing import Final

from attrs import evolve, field, frozen

from .asking import Asking
from .estimates import Stretch, estimate
from .opening import Opening, open_stream
from .slices import Sample, cut, cut_evenly
from .times import text_of, times_in

__all__ = ["ExportPlan", "StreamPlan", "plan_of", "plan_stream"]

_SAMPLES: Final = 16
_SAMPLE_ROWS: Final = 200
_PAGES_IN_SLICE: Final = 4
"""Pages that a slice is planned to have at least."""
_SLICES_PER_READER: Final = 2
"""Slices that each reader gets to read; what is left over at the end is split."""


@frozen(kw_only=True)
class StreamPlan:
    """How a stream will be read."""

    stream: str
    start: int | None
    """First second of the range; None: from the beginning."""
    end: int | None
    """The second after its last; None: it is read without bounds."""
    slices: tuple[tuple[int | None, int | None], ...]
    concurrency: int
    """Slices that are read side by side."""
    rows: int | None
    """Estimated; None: not known before they are read."""
    pages: int | None
    exact: bool
    """Whether these are counted, not estimated."""
    seconds: float | None
    """What the tier takes for these pages, if answers are quick."""
    at_least: bool = False
    """Whether there may be many more: what was seen has clusters, whose length is not known."""
    looked: int = field(default=0, repr=False)
    """Requests that finding this out took."""

    def __str__(self) -> str:
        between = "all"
        if self.end is not None:
            since = "the beginning" if self.start is None else text_of(self.start)
            between = f"{since} to {text_of(self.end)}"
        if self.pages is None or self.seconds is None:
            return f"{self.stream}: {between}, of unknown size"
        about = "" if self.exact else "at least " if self.at_least else "about "
        pieces = f"{len(self.slices)} slice{'s' if len(self.slices) != 1 else ''}"
        rows = "" if self.rows is None else f"{self.rows:,} row{'s' if self.rows != 1 else ''}, "
        return (
            f"{self.stream}: {between}, {pieces}, {about}{rows}{self.pages:,} "
            f"request{'s' if self.pages != 1 else ''}, {_length(self.seconds)} by the tier"
        )


class ExportPlan(list[StreamPlan]):
    """How the streams of an export will be read, one after the other; printed, a line for each."""

    __slots__ = ()

    def __str__(self) -> str:
        return "\n".join(map(str, self))


def _length(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, math.ceil(seconds))} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def plan_of(asking: Asking, start: int | None, end: int | None, opening: Opening) -> StreamPlan:
    """What is known of a stream, as a plan.

    Args:
        asking: of the stream.
        start: first second wanted; None: from the beginning.
        end: the second after the last.
        opening: how it is begun.
    """
    pages = opening.pages
    estimate = asking.caller.limits.estimate
    return StreamPlan(
        stream=asking.stream.name,
        start=start,
        end=end,
        slices=tuple((piece.start, piece.end) for piece in opening.slices),
        concurrency=opening.concurrency,
        rows=opening.rows,
        pages=pages,
        exact=opening.rows is not None,
        at_least=opening.at_least,
        seconds=estimate(asking.stream.operation, pages) if pages else None,
        looked=opening.looked,
    )


async def plan_stream(
    asking: Asking,
    start: int | None,
    end: int | None,
    *,
    slices: int | None = None,
    concurrency: int | None = None,
) -> StreamPlan:
    """Look at a stream, and cut it into slices with about as many rows each.

    Args:
        asking: of the stream.
        start: first second wanted; None: from the beginning.
        end: the second after the last.
        slices: how many slices to begin with, of equal length; None: as the density has it.
        concurrency: slices to read side by side; None: as many as the tier can use.

    Raises:
        KlaviyoError: a look failed.
    """
    opening = await open_stream(asking, start, end, slices=slices, concurrency=concurrency)
    plan = plan_of(asking, start, end, opening)
    if opening.dense is None or opening.ends is None or slices is not None or end is None:
        return plan
    # The export itself learns while it reads; what it takes is known better if some stretches are looked at.
    low, high = opening.dense
    side_by_side = opening.concurrency
    samples = await _samples(asking, low, high, _SAMPLES if side_by_side > 1 else 1)
    looks = _looks(opening.ends, samples, low, high)
    found = estimate(looks)
    full = found.rows / (asking.stream.page_size or 1)
    number = min(side_by_side * _SLICES_PER_READER, max(1, round(full / _PAGES_IN_SLICE)))
    edges = [*(round(sample.begin) for sample in samples), high]
    counts = [
        Sample(edge, other, len(one.times) + gap)
        for (edge, other), one, gap in zip(
            pairwise(edges), looks[1:-1], found.gaps[1:], strict=True
        )
    ]
    pieces = _whole(start, end, cut(counts, number))
    # Each slice's last page is not full, as a rule.
    pages = max(math.ceil(full + (len(pieces) - 1) / 2), len(pieces), 2)
    return evolve(
        plan,
        slices=tuple(pieces),
        rows=found.rows,
        pages=pages,
        at_least=found.at_least,
        seconds=asking.caller.limits.estimate(asking.stream.operation, pages),
        looked=opening.looked + len(samples),
    )


def _whole(
    start: int | None, end: int, pieces: list[tuple[int, int]]
) -> list[tuple[int | None, int | None]]:
    """Have the slices cover the range: rows may come where there were none at the first look."""
    edges: list[int | None] = [start, *(piece[0] for piece in pieces[1:]), end]
    return list(pairwise(edges))


def _looks(
    ends: tuple[Stretch, Stretch], samples: list[Stretch], low: int, high: int
) -> list[Stretch]:
    """All that was seen, each row once."""
    before, after = ends
    at = bisect_left(before.times, low)
    # Both are the first rows from there on.
    first = max(
        samples[0], Stretch(low, before.until, before.times[at:]), key=lambda one: len(one.times)
    )
    seen = [first, *samples[1:]]
    last = [at for at in after.times if at > seen[-1].until]
    return [Stretch(before.begin, low, before.times[:at]), *seen, Stretch(after.begin, high, last)]


async def _samples(asking: Asking, low: int, high: int, number: int) -> list[Stretch]:
    """Look at the beginning of stretches of equal length."""
    pieces = cut_evenly(low, high, number)
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(_sample(asking, one, other, high)) for one, other in pieces]
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from None
    return [task.result() for task in tasks]


async def _sample(asking: Asking, low: int, high: int, end: int) -> Stretch:
    time = asking.stream.time
    assert time is not None
    page = await asking.look(low, end, _SAMPLE_ROWS)
    times = sorted(times_in(page.data, time.name))
    within = times[: bisect_left(times, high)]
    whole = len(within) < len(times) or not page.has_next or not times
    return Stretch(low, high if whole else times[-1], within)
