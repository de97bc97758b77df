"""What calls can expect of a bucket in Redis, by what it said last."""

from __future__ import annotations

from bisect import bisect_right
from math import inf
from typing import TYPE_CHECKING

from ...core.windows import part_of

if TYPE_CHECKING:
    from .bucket import SharedBucket

__all__ = ["estimated_wait", "foreseen"]


def estimated_wait(bucket: SharedBucket, count: int, now: float) -> float:
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


def foreseen(bucket: SharedBucket, count: int) -> float:
    """The earliest that so many more calls can be expected to be served, by the last reply that was
    asked, which speaks of some counts only."""
    place = bisect_right(bucket.outlook, (count, inf))
    return bucket.outlook[place - 1][1] if place else 0.0
