"""How much there is in a stream, by what was seen of it; rows often lie in clusters, of which a look shows a part."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from attrs import define, frozen

if TYPE_CHECKING:
    from .slices import Slice, Walk

__all__ = ["Estimate", "Look", "Outlook", "estimate"]

_ALIKE: Final = 10.0
"""By how many times two looks may differ in density for what lies between them to be about their mean, as days and
nights do; else one of them shows a cluster, whose length is not known."""
_UNSURE: Final = 3.0
"""How many times the estimate there may be for it to be one."""
_FAR: Final = 10_000.0
"""How many times the length seen two looks may stand for: a cluster at either end says nothing of what is between."""
_DENSER: Final = 10.0
"""How many times as dense as most looks it may be between two."""
_SHORTEST: Final = 0.5
"""Seconds in which rows are taken to lie if all show the same one."""
_SHARE: Final = 0.01
"""Share of the time of a stream to have been read for its pages to stand for the rest."""
_FEW: Final = 5
"""Pages that stand for nothing yet."""


@frozen
class Look:
    """A stretch of a stream of which all rows were seen.

    Args:
        begin: where it begins, in seconds since 1970.
        until: where it ends.
        times: of its rows, in order.
    """

    begin: float
    until: float
    times: Sequence[float]

    @property
    def is_cut(self) -> bool:
        """Whether it ends at its last row, so that others of the same second may not have been seen."""
        return bool(self.times) and self.times[-1] == self.until

    def density(self, *, last: bool) -> tuple[float, bool]:
        """Rows a second in its first or last half, and whether they may be denser, as all show one second."""
        number = (len(self.times) + 1) // 2
        if not number:
            return 0.0, False
        span = self.until - self.times[-number] if last else self.times[number - 1] - self.begin
        return number / max(span, _SHORTEST), span < _SHORTEST


@frozen
class Estimate:
    """Rows in a stream.

    Args:
        rows: all that were seen, and those expected between the looks.
        gaps: the latter, for each look but the last one: after it.
        at_least: whether there may be many more.
    """

    rows: int
    gaps: list[float]
    at_least: bool


def estimate(looks: Sequence[Look]) -> Estimate:
    """Rows in a stream, by looks at parts of it.

    Args:
        looks: one after the other; two at least.
    """
    if len(looks) > 2:
        densest = _DENSER * median(
            len(look.times) / max(look.until - look.begin, _SHORTEST) for look in looks
        )
        found = [_between(*pair, densest) for pair in pairwise(looks)]
    else:
        one, other = looks
        far = other.begin - one.until > _FAR * (one.until - one.begin + other.until - other.begin)
        found = [_between(one, other, 0.0 if far else math.inf)]
    seen = sum(len(look.times) for look in looks)
    least, most = (seen + sum(one) for one in zip(*found, strict=True))
    return Estimate(round(least), [one for one, _ in found], most > least * _UNSURE)


def _between(one: Look, other: Look, densest: float) -> tuple[float, float]:
    """Rows expected between two looks, and the most there may be."""
    seconds = other.begin - one.until
    if seconds < 0 or (seconds == 0 and not one.is_cut):
        return 0.0, 0.0
    (before, vague), (after, vague_too) = one.density(last=True), other.density(last=False)
    low, high = sorted((before, after))
    most = math.inf if vague or vague_too else high * seconds
    density = (low + high) / 2 if high <= low * _ALIKE else low
    return min(density, densest) * seconds, most


@define(eq=False)
class Outlook:
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
    def of(cls, slices: Sequence[Slice]) -> Outlook | None:
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
