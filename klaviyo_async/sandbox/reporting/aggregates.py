"""Metric aggregates: events of a metric, counted by interval and by what they have in common."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from ...core.filters.grammar import Comparison, Filter, Group
from ..errors import RejectedRequest
from ..filtering import compare
from ..steps import Steps, dropped, ordered
from ..store import Store
from .filters import FILTER, parsed
from .messages import ATTRIBUTED, Attribution
from .occurrences import Occurrence, occurrences, value_of
from .performance import check_names
from .spans import Intervals, Span, slots, zone_of

__all__ = ["aggregate"]

_ATTRIBUTES: Final = "/data/attributes"
_MEASUREMENTS: Final = ("count", "sum_value", "unique")
_INTERVALS: Final = ("day", "hour", "month", "week")
_FEWEST: Final = 500
"""Rows of a page, at the least."""

_Reader = Callable[[Occurrence], Any]


class _Row:
    """Counts of one group, for those intervals that have any."""

    __slots__ = ("counts", "people", "sums")

    def __init__(self) -> None:
        self.counts: dict[int, int] = {}
        self.sums: dict[int, float] = {}
        self.people: dict[int, set[str]] = {}

    def add(self, slot: int, event: Occurrence) -> None:
        self.counts[slot] = self.counts.get(slot, 0) + 1
        self.sums[slot] = self.sums.get(slot, 0) + value_of(event.properties)
        people = self.people.get(slot)
        if people is None:
            people = self.people[slot] = set()
        people.add(event.profile)

    def measured(self, name: str, length: int) -> list[float]:
        slots = range(length)
        match name:
            case "count":
                return [self.counts.get(slot, 0) for slot in slots]
            case "sum_value":
                return [self.sums.get(slot, 0) for slot in slots]
        return [len(self.people.get(slot, ())) for slot in slots]


class _Query(NamedTuple):
    """What an aggregate is about, read and checked."""

    metric: str
    by: tuple[str, ...]
    measurements: tuple[str, ...]
    span: Span
    slots: Intervals
    conditions: list[Filter]


def aggregate(store: Store, asked: Mapping[str, Any]) -> Steps[tuple[dict[str, Any], str | None]]:
    """Attributes of a metric aggregate, and the cursor of its next page.

    Args:
        store: of the account.
        asked: attributes of the request.

    Raises:
        RejectedRequest: 400, it asks for what there is not, or 404: for a metric that there is not.
    """
    start, size = _page(asked)
    query = _query(store, asked)
    found = yield from _counted(store, query)
    groups = yield from ordered(found, lambda group: group)
    length = len(query.slots)
    data = [
        {
            "dimensions": list(group),
            "measurements": {
                name: found[group].measured(name, length) for name in query.measurements
            },
        }
        for group in groups[start : start + size]
    ]
    cursor = str(start + size) if len(groups) > start + size else None
    yield from dropped(found)
    return {"dates": query.slots.dates, "data": data}, cursor


def _query(store: Store, asked: Mapping[str, Any]) -> _Query:
    if asked.get("sort") is not None:
        raise RejectedRequest(400, "aggregates cannot be sorted", pointer=f"{_ATTRIBUTES}/sort")
    metric = str(asked.get("metric_id"))
    if store.get(("metric", metric)) is None:
        raise RejectedRequest(
            404, f"there is no metric {metric}", pointer=f"{_ATTRIBUTES}/metric_id"
        )
    measurements = tuple(asked.get("measurements") or ("count",))
    check_names(measurements, _MEASUREMENTS, "measurements")
    if returned := asked.get("return_fields"):
        check_names(returned, _MEASUREMENTS, "return_fields")
        measurements = tuple(name for name in measurements if name in returned)
    interval = asked.get("interval") or "day"
    check_names((interval,), _INTERVALS, "interval")
    zone = zone_of(asked.get("timezone") or "UTC", f"{_ATTRIBUTES}/timezone")
    span, conditions = _read_filter(asked.get("filter"), zone)
    by = tuple(asked.get("by") or ())
    check_names(by, by, "by")
    return _Query(metric, by, measurements, span, slots(span, interval), conditions)


def _counted(store: Store, query: _Query) -> Steps[dict[tuple[str, ...], _Row]]:
    events = occurrences(store, (query.metric,))
    readers = _Readers(store)
    if any(name in ATTRIBUTED for name in _read_names(query)):
        readers.attribution = yield from Attribution.known(store)
    dimensions = [readers.of(name) for name in query.by]
    tests = [_test(each, readers) for each in query.conditions]
    span = query.span
    rows: dict[tuple[str, ...], _Row] = {} if query.by else {(): _Row()}
    for event in events:
        if event is None:
            yield
            continue
        if not span.covers(event.stamp) or not all(test(event) for test in tests):
            continue
        group = tuple([_shown(read(event)) for read in dimensions])
        row = rows.get(group)
        if row is None:
            row = rows[group] = _Row()
        row.add(query.slots.of(event.stamp), event)
    if readers.attribution is not None:
        yield from readers.attribution.dropped()
    return rows


def _read_names(query: _Query) -> Iterator[str]:
    """What of an event is read."""
    yield from query.by
    waiting = [*query.conditions]
    while waiting:
        item = waiting.pop()
        if isinstance(item, Comparison):
            yield item.field
        elif isinstance(item, Group):
            waiting += item.parts


class _Readers:
    """Reads what events are grouped and filtered by.

    Args:
        store: of the account.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.attribution: Attribution | None = None
        """Has to be there for what it is asked about."""

    def of(self, name: str) -> _Reader:
        """What reads the property of that name of an event."""
        if name in ATTRIBUTED:
            attribution, place = self.attribution, ATTRIBUTED[name]
            assert attribution is not None

            def cause(event: Occurrence) -> str:
                message = attribution.of(event)
                return "" if message is None else message[place]

            return cause
        if name == "Email Domain":
            return self._email_domain
        return lambda event: event.properties.get(name)

    def _email_domain(self, event: Occurrence) -> Any:
        said = event.properties.get("Email Domain")
        profile = self._store.get(("profile", event.profile))
        if said is not None or profile is None:
            return said
        return str(profile.attributes.get("email") or "").rpartition("@")[2]


def _shown(value: Any) -> str:
    """A value as a dimension; what an event does not have is empty."""
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def _test(item: Filter, readers: _Readers) -> Callable[[Occurrence], bool]:
    if isinstance(item, Comparison):
        read, operator, wanted = readers.of(item.field), item.operator, item.value
        if operator == "has":
            return lambda event: read(event) not in (None, "")
        return lambda event: compare(operator, read(event), wanted)
    assert isinstance(item, Group)
    parts = [_test(part, readers) for part in item.parts]
    if item.operator == "not":
        return lambda event: not parts[0](event)
    joined = all if item.operator == "and" else any
    return lambda event: joined(part(event) for part in parts)


def _read_filter(filters: Any, zone: ZoneInfo) -> tuple[Span, list[Filter]]:
    bounds: dict[str, dt.datetime] = {}
    conditions: list[Filter] = []
    for text in [filters] if isinstance(filters, str) else filters or ():
        tree = parsed(text)
        parts = tree.parts if isinstance(tree, Group) and tree.operator == "and" else (tree,)
        for part in parts:
            if not isinstance(part, Comparison) or part.field != "datetime":
                conditions.append(part)
            elif part.operator in bounds:
                raise RejectedRequest(400, f"two filters are {part.operator}", pointer=FILTER)
            else:
                bounds[part.operator] = _local(part.value, zone)
    if bounds.keys() != {"greater-or-equal", "less-than"}:
        raise RejectedRequest(
            400,
            "the filter needs greater-or-equal(datetime,...) and less-than(datetime,...)",
            pointer=FILTER,
        )
    span = Span(bounds["greater-or-equal"], bounds["less-than"], zone)
    span.check(FILTER)
    return span, conditions


def _local(value: Any, zone: ZoneInfo) -> dt.datetime:
    """A time on the clocks of the zone; one without a zone is of it."""
    try:
        moment = dt.datetime.fromisoformat(str(value))
    except ValueError:
        raise RejectedRequest(400, f"{value} is no date and time", pointer=FILTER) from None
    return moment.astimezone(zone).replace(tzinfo=None) if moment.tzinfo else moment


def _page(asked: Mapping[str, Any]) -> tuple[int, int]:
    """Where the page begins, and how many rows it has.

    Raises:
        RejectedRequest: 400, it is too small, or the cursor is not one of ours.
    """
    size = asked.get("page_size") or _FEWEST
    if not isinstance(size, int) or size < _FEWEST:
        raise RejectedRequest(
            400, f"a page has at least {_FEWEST} rows", pointer=f"{_ATTRIBUTES}/page_size"
        )
    cursor = asked.get("page_cursor") or "0"
    if not isinstance(cursor, str) or not cursor.isdecimal():
        raise RejectedRequest(
            400, "the cursor is not one of ours", pointer=f"{_ATTRIBUTES}/page_cursor"
        )
    return int(cursor), size
