"""List operations: filters, sorting, cursors, page sizes."""

from __future__ import annotations

import base64
import datetime as dt
import re
import zlib
from array import array
from collections.abc import Mapping, Sequence
from math import ceil, floor, inf
from typing import Any, Final, overload

import msgspec
from klaviyo_openapi._runtime import Operation

from ..core.filters.grammar import Comparison, Filter, Group, check, parse
from ..errors import FilterError
from .errors import RejectedRequest
from .event_table import EventTable
from .filtering import attribute, matches
from .steps import Steps, dropped, every, ordered
from .store import Store, StoredRecord

_CHUNK: Final = 512

_ORDERED = frozenset({"greater-or-equal", "greater-than", "less-or-equal", "less-than"})

_BLANK_FOR_PLUS = re.compile(r"(\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?) (\d\d:\d\d)$")
"""A time whose sign before the zone was not escaped in the address, as some readers leave it."""


class ListPage:
    """One page of a list, and the cursor of the next."""

    __slots__ = ("next", "records")

    def __init__(self, records: list[StoredRecord], next_: str | None) -> None:
        self.records = records
        self.next = next_


class ListReader:
    """Filters, sorts and pages records; caches the sorted list as long as the store does not change."""

    _MAX_CACHED = 256  # an export reads some dozens of slices side by side

    def __init__(self) -> None:
        self._cache: dict[tuple[Any, ...], tuple[int, Sequence[StoredRecord]]] = {}

    def page(
        self,
        store: Store,
        operation: Operation,
        records: Mapping[str, StoredRecord] | list[StoredRecord],
        query: Mapping[str, str],
        scope: str,
    ) -> Steps[ListPage]:
        """A page of the records that the query asks for.

        Args:
            store: where they come from.
            operation: the operation.
            records: all that it could list.
            query: the request's query parameters.
            scope: tells apart lists of one operation, e.g. the id in the path.

        Raises:
            RejectedRequest: a filter, cursor or page size that makes no sense.
        """
        filter_, sort = query.get("filter", ""), query.get("sort", "")
        key = (store.account, operation.name, scope, filter_, sort)
        known = self._cache.get(key)
        if known is None or known[0] != store.version:
            self._cache.pop(key, None)
            if len(self._cache) >= self._MAX_CACHED:
                del self._cache[next(iter(self._cache))]
            version = store.version
            found = yield from _sorted_records(store, operation, records, filter_, sort)
            known = self._cache[key] = version, found
        rows = known[1]
        if operation.cursor is None:
            return ListPage(list(rows), None)
        size = _page_size(operation, query)
        cursor = query.get(operation.cursor)
        # A place in one list is none in another.
        list_ = zlib.crc32(repr((store.account, operation.path, scope, sort)).encode())
        mark = _read_cursor(cursor, operation.cursor, list_) if cursor else None
        start = _position_after(rows, sort, mark) if mark is not None else 0
        chunk = list(rows[start : start + size])
        more = start + size < len(rows)
        return ListPage(chunk, _cursor((*_sort_key(chunk[-1], sort), list_)) if more else None)


def _position_after(rows: Sequence[StoredRecord], sort: str, mark: tuple[Any, ...]) -> int:
    """The place of the first row behind `mark`."""
    falling = sort.startswith("-")
    low, high = 0, len(rows)
    while low < high:
        middle = (low + high) // 2
        key = _sort_key(rows[middle], sort)
        if key < mark if falling else key > mark:
            high = middle
        else:
            low = middle + 1
    return low


def _sorted_records(
    store: Store,
    operation: Operation,
    records: Mapping[str, StoredRecord] | list[StoredRecord],
    filter_: str,
    sort: str,
) -> Steps[Sequence[StoredRecord]]:
    tree: Filter | None = None
    if filter_:
        try:
            tree = _timed(parse(filter_), operation)
            check(operation, tree)
        except FilterError as error:
            raise RejectedRequest(400, str(error), parameter="filter") from None
        _check_bounds(operation, tree, sort, dt.datetime.fromtimestamp(store.wall(), dt.UTC))
    if isinstance(records, EventTable):
        return (yield from _sorted_events(store, records, tree, sort))
    rows: list[StoredRecord] = []
    for chunk in every(list(records.values() if isinstance(records, Mapping) else records), _CHUNK):
        rows += chunk if tree is None else [each for each in chunk if matches(store, each, tree)]
        yield
    found = yield from ordered(rows, lambda record: _sort_key(record, sort))
    yield from dropped(rows)
    return found[::-1] if sort.startswith("-") else found


def _sorted_events(
    store: Store, table: EventTable, tree: Filter | None, sort: str
) -> Steps[Sequence[StoredRecord]]:
    """Events, of which nothing but numbers is kept: there may be millions."""
    keys: list[tuple[Any, ...]] = []
    span = (-inf, inf) if tree is None else _span(tree)
    # To ask each of a million whether it matches takes seconds, and exports ask for slice after slice.
    whole = span == (-inf, inf)
    for chunk in every(table.records(), _CHUNK) if whole else table.between(*span):
        kept = chunk if tree is None else [each for each in chunk if matches(store, each, tree)]
        keys += [_sort_key(record, sort) for record in kept]
        yield
    rising = yield from ordered(keys, lambda key: key)
    yield from dropped(keys)
    numbers = array("Q")
    for some in every(rising):
        numbers.extend([key[-1] for key in some])
        yield
    yield from dropped(rising)
    return _Events(table, numbers[::-1] if sort.startswith("-") else numbers)


def _span(item: Filter) -> tuple[float, float]:
    """Unix times between which all events lie that a filter lets pass, both included."""
    low, high = -inf, inf
    if isinstance(item, Group):
        for part in item.parts if item.operator == "and" else ():
            least, most = _span(part)
            low, high = max(low, least), min(high, most)
    elif isinstance(item, Comparison) and item.field in ("datetime", "timestamp"):
        value = item.value
        at = value.timestamp() if isinstance(value, dt.datetime) else value
        if isinstance(at, (int, float)) and item.operator in _ORDERED:
            return (floor(at), inf) if item.operator.startswith("greater") else (-inf, ceil(at))
    return low, high


class _Events(Sequence[StoredRecord]):
    """Events of some numbers, made when they are asked for; those that were taken out meanwhile are empty."""

    def __init__(self, table: EventTable, numbers: array[int]) -> None:
        self._table, self._numbers = table, numbers

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, index: int) -> StoredRecord: ...

    @overload
    def __getitem__(self, index: slice) -> list[StoredRecord]: ...

    def __getitem__(self, index: int | slice) -> StoredRecord | list[StoredRecord]:
        if isinstance(index, slice):
            return [self._table.numbered(number) for number in self._numbers[index]]
        return self._table.numbered(self._numbers[index])


def _check_bounds(operation: Operation, item: Filter, sort: str, now: dt.datetime) -> None:
    """See that flows are not asked for by a time to come, nor sorted by another field than filtered.

    Raises:
        RejectedRequest: 400, they are.
    """
    if operation.name != "get_flows":
        return
    for each in item.parts if isinstance(item, Group) else (item,):
        if not isinstance(each, Comparison) or not isinstance(each.value, dt.datetime):
            continue
        if each.value > now:
            raise RejectedRequest(400, f"{each.field} lies in the future", parameter="filter")
        if sort and sort.removeprefix("-") != each.field:
            raise RejectedRequest(400, f"sort by {each.field} or not at all", parameter="sort")


def _timed(item: Filter, operation: Operation) -> Filter:
    """A filter whose times without a zone are UTC's, as the server takes them."""
    if isinstance(item, Group):
        return Group(item.operator, tuple(_timed(part, operation) for part in item.parts))
    spec = (operation.filters or {}).get(item.field) if isinstance(item, Comparison) else None
    if not isinstance(item, Comparison) or (spec is not None and spec[0] != "date-time"):
        return item
    if isinstance(item.value, str):
        try:
            moment = dt.datetime.fromisoformat(_BLANK_FOR_PLUS.sub(r"\1+\2", item.value))
        except ValueError:
            return item
        if spec is not None or item.operator in _ORDERED:
            moment = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
            return Comparison(item.operator, item.field, moment)
    return item


def _sort_key(record: StoredRecord, sort: str) -> tuple[int, Any, int]:
    """What a record is sorted by; its number makes it unlike all others."""
    if not sort:
        return (0, 0, record.sequence)
    value = attribute(record, sort.removeprefix("-"))
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return (0, 0, record.sequence)
    return (1 if isinstance(value, str) else 0, value, record.sequence)


def _page_size(operation: Operation, query: Mapping[str, str]) -> int:
    default, low, high = operation.page_size or (None, None, None)
    text = query.get("page[size]")
    if text is None:
        return default or high or 20
    if not text.isdecimal() or not (low or 1) <= int(text) <= (high or 1000):
        raise RejectedRequest(
            400, f"page[size] must be from {low or 1} to {high or 1000}", parameter="page[size]"
        )
    return int(text)


def _cursor(key: Any) -> str:
    return base64.urlsafe_b64encode(msgspec.json.encode(key)).decode().rstrip("=")


def _read_cursor(text: str, parameter: str, list_: int) -> tuple[Any, ...]:
    # Whoever cuts it out of a link may have kept the sign before it: the official Python SDK does.
    text = text.strip("=")
    try:
        key = msgspec.json.decode(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        match key:
            case [0, int() | float(), int(), int(own)] | [1, str(), int(), int(own)] if (
                own == list_
            ):
                return tuple(key[:3])
    except (ValueError, RecursionError):
        pass
    raise RejectedRequest(400, "the cursor is not one of this list", parameter=parameter)
