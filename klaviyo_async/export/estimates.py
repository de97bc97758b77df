"""How much there is in a stream, by what was seen of it; rows often lie in clusters, of which a look shows a part."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import Final

from attrs import frozen

__all__ = ["Estimate", "Stretch", "estimate"]

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


@frozen
class Stretch:
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


def estimate(looks: Sequence[Stretch]) -> Estimate:
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


def _between(one: Stretch, other: Stretch, densest: float) -> tuple[float, float]:
    """Rows expected between two looks, and the most there may be."""
    seconds = other.begin - one.until
    if seconds <= 0:
        # Of a second that both have a part of, more rows may lie between.
        return 0.0, math.inf if seconds == 0 and one.is_cut else 0.0
    (before, vague), (after, vague_too) = one.density(last=True), other.density(last=False)
    low, high = sorted((before, after))
    most = math.inf if vague or vague_too else high * seconds
    density = (low + high) / 2 if high <= low * _ALIKE else low
    return min(density, densest) * seconds, most
