"""What calls can expect of a bucket in Redis, by what it said last."""

from __future__ import annotations

from bisect import bisect_right
from math import inf
from typing import TYPE_CHECKING, Protocol

from ...core.windows import part_of

if TYPE_CHECKING:
    from ...core.tiers import WindowLimit
    from ..lanes import Lanes, Waiter

__all__ = ["Outlook", "estimated_wait"]


class Outlook:
    """What those who wait for a bucket can expect, by the last reply that was asked."""

    __slots__ = ("known", "served", "untold")

    def __init__(self) -> None:
        self.known: tuple[tuple[float, float], ...] = ()
        """Some counts, ascending, and when so many more can be expected to be served."""
        self.untold: list[tuple[Waiter, float, int]] = []
        """Those who do not know yet whether they wait in vain: who, until when, and how many are to
        be :attr:`served` before."""
        self.served = 0
        """How many have waited, and wait no more."""

    def learn(self, told: list[list[float]], now: float) -> None:
        """Redis has said it, or, if nobody had asked, nothing."""
        asked = told if len(told) > 1 else ()
        self.known = tuple((count, now + wait / 1000) for count, wait in asked)

    def foreseen(self, count: int) -> float:
        """The earliest that so many more can be expected to be served."""
        place = bisect_right(self.known, (count, inf))
        return self.known[place - 1][1] if place else 0.0


class _Bucket(Protocol):
    """What the process knows of a bucket."""

    lanes: Lanes | None
    leased: int
    next_at: float
    closed_until: float
    levels: tuple[tuple[float, ...], ...]
    windows: tuple[WindowLimit, ...]
    share: float


def estimated_wait(bucket: _Bucket, count: int, now: float) -> float:
    """Seconds until so many calls, behind those that wait, can be expected to have been sent; before
    Redis has said anything, by the documented limits."""
    count += len(bucket.lanes) if bucket.lanes is not None else 0
    if count <= bucket.leased:
        return 0.0
    wait = max(0.0, bucket.next_at - now, bucket.closed_until - now)
    levels = [(span / 1000, limit, left) for span, limit, left in bucket.levels]
    for seconds, limit, left in levels or [
        (window.seconds, window.limit, part_of(window.limit, bucket.share))
        for window in bucket.windows
    ]:
        lacking = count - bucket.leased - left
        if lacking > 0:
            most = max(1, part_of(int(limit), bucket.share))
            wait = max(wait, (1 + (lacking - 1) // most) * seconds)
    return wait
