"""Reports of segments: who joined, who left, and how many there were."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ..errors import RejectedRequest
from ..records import StoredRecord
from ..store import Store
from .filters import Grammar, GroupFilter
from .performance import Rows, check_names
from .spans import Intervals, Span

__all__ = ["DEPARTURE", "segment_rows"]

DEPARTURE: Final = "segment-departure"
"""Type of a resource of the sandbox's own: a profile (`profile`) that was in a segment (`segment`), since
its attribute `joined` and until `left`."""
_GRAMMAR: Final[Grammar] = {"segment_id": ("equals", "any")}
_EARLIEST: Final = dt.datetime.fromisoformat("2023-06-01")
_Statistic = Callable[["_Membership", float, float], float]


class _Membership:
    """When profiles joined a segment, and when they left it, in order."""

    def __init__(self, joined: list[float], left: list[float]) -> None:
        self._joined, self._left = sorted(joined), sorted(left)

    def added(self, first: float, last: float) -> int:
        return bisect_left(self._joined, last) - bisect_left(self._joined, first)

    def removed(self, first: float, last: float) -> int:
        return bisect_left(self._left, last) - bisect_left(self._left, first)

    def total(self, last: float) -> int:
        return bisect_left(self._joined, last) - bisect_left(self._left, last)


_STATISTICS: Final[Mapping[str, _Statistic]] = {
    "members_added": lambda members, first, last: members.added(first, last),
    "members_removed": lambda members, first, last: members.removed(first, last),
    "net_members_changed": lambda members, first, last: (
        members.added(first, last) - members.removed(first, last)
    ),
    "total_members": lambda members, first, last: members.total(last),
}


def segment_rows(
    store: Store, asked: Mapping[str, Any], span: Span, slots: Intervals | None
) -> Rows:
    """The results of a report of segments, each of which has a row.

    Args:
        store: of the account.
        asked: attributes of the request.
        span: its time frame.
        slots: its intervals; None: it has none.

    Raises:
        RejectedRequest: 400, it asks for what there is not.
    """
    if span.start < _EARLIEST:
        raise RejectedRequest(
            400,
            "there are no data of segments before June 2023",
            pointer="/data/attributes/timeframe",
        )
    statistics: Sequence[str] = asked.get("statistics") or ()
    check_names(statistics, _STATISTICS, "statistics")
    condition = GroupFilter(asked.get("filter"), _GRAMMAR)
    ends = [span.last] if slots is None else slots.ends(span.last)
    bounds = list(zip([span.first, *ends[:-1]], ends, strict=True))
    rows = []
    for id_, segment in sorted(store.all("segment").items()):
        groupings = {"segment_id": id_}
        if not condition.admits(groupings):
            continue
        members = _membership(store, segment)
        values: dict[str, Any] = {}
        for name in statistics:
            series = [float(_STATISTICS[name](members, *each)) for each in bounds]
            values[name] = series[0] if slots is None else series
        rows.append({"groupings": groupings, "statistics": values})
    return rows


def _membership(store: Store, segment: StoredRecord) -> _Membership:
    linkage = segment.relationships.get("profiles")
    since = linkage.values() if isinstance(linkage, dict) else ()
    joined, left = [_stamp(each or store.opened) for each in since], []
    for departure in store.all(DEPARTURE).values():
        if departure.refers_to(segment.reference):
            joined.append(_stamp(departure.attribute("joined")))
            left.append(_stamp(departure.attribute("left")))
    return _Membership(joined, left)


def _stamp(value: Any) -> float:
    moment = dt.datetime.fromisoformat(str(value))
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp()
