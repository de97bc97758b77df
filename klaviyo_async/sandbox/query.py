"""Reading a list: filters, sorting, cursors, sparse fieldsets, included resources."""

from __future__ import annotations

import base64
import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from operator import ge, gt, le, lt
from typing import Any
from urllib.parse import quote

import msgspec
from klaviyo_openapi._runtime import Operation

from ..core.filters import Comparison, Filter, Group, check, parse
from ..errors import FilterError
from .errors import Refusal
from .store import Record, Reference, Store

_MISSING = object()


class Page:
    """One page of a list, and the cursor of the next."""

    __slots__ = ("next", "records")

    def __init__(self, records: list[Record], next_: str | None) -> None:
        self.records = records
        self.next = next_


class Lister:
    """Filters and sorts; remembers what it sorted as long as the store does not change."""

    def __init__(self) -> None:
        self._cache: dict[tuple[Any, ...], tuple[int, list[Any], list[Record]]] = {}

    def page(
        self,
        store: Store,
        operation: Operation,
        records: Iterable[Record],
        query: Mapping[str, str],
        scope: str,
    ) -> Page:
        """A page of the records that the query asks for.

        Args:
            store: where they come from.
            operation: the operation.
            records: all that it could list, oldest first.
            query: the request's query parameters.
            scope: tells apart lists of one operation, e.g. the id in the path.

        Raises:
            Refusal: a filter, sort key, cursor or page size that makes no sense.
        """
        filter_, sort = query.get("filter", ""), query.get("sort", "")
        key = (operation.name, scope, filter_, sort)
        known = self._cache.get(key)
        if known is None or known[0] != store.version:
            keys, rows = _arranged(store, operation, records, filter_, sort)
            if len(self._cache) > 64:
                self._cache.clear()
            known = self._cache[key] = (store.version, keys, rows)
        _, keys, rows = known
        if operation.cursor is None:
            return Page(rows, None)
        size = _page_size(operation, query)
        start = 0
        cursor = query.get(operation.cursor)
        if cursor:
            mark = _read_cursor(cursor, operation.cursor)
            start = bisect_right(keys, mark) if not sort.startswith("-") else _after(keys, mark)
        chunk = rows[start : start + size]
        more = start + size < len(rows)
        return Page(chunk, _cursor(keys[start + size - 1]) if more else None)


def _after(keys: list[Any], mark: Any) -> int:
    """The place behind `mark` in keys that fall."""
    return len(keys) - bisect_left(keys[::-1], mark)


def _arranged(
    store: Store, operation: Operation, records: Iterable[Record], filter_: str, sort: str
) -> tuple[list[Any], list[Record]]:
    rows = list(records)
    if filter_:
        try:
            tree = parse(filter_)
            check(operation, tree)
        except FilterError as error:
            raise Refusal(400, str(error), parameter="filter") from None
        rows = [record for record in rows if matches(store, record, tree)]
    field = sort.removeprefix("-")
    keyed = [(_sort_key(record, field), record) for record in rows]
    keyed.sort(key=lambda pair: pair[0], reverse=sort.startswith("-"))
    return [key for key, _ in keyed], [record for _, record in keyed]


def _sort_key(record: Record, field: str) -> tuple[int, Any, int]:
    value = _attribute(record, field) if field else None
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return (0, 0, record.sequence)
    return (1 if isinstance(value, str) else 0, value, record.sequence)


def _page_size(operation: Operation, query: Mapping[str, str]) -> int:
    default, low, high = operation.page_size or (None, None, None)
    text = query.get("page[size]")
    if text is None:
        return default or high or 20
    if not text.isdigit() or not (low or 1) <= int(text) <= (high or 1000):
        raise Refusal(
            400, f"page[size] must be from {low or 1} to {high or 1000}", parameter="page[size]"
        )
    return int(text)


def _cursor(key: Any) -> str:
    return base64.urlsafe_b64encode(msgspec.json.encode(key)).decode().rstrip("=")


def _read_cursor(text: str, parameter: str) -> tuple[Any, ...]:
    try:
        key = msgspec.json.decode(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        if isinstance(key, list) and len(key) == 3 and isinstance(key[0], int):
            return tuple(key)
    except (ValueError, msgspec.DecodeError):
        pass
    raise Refusal(400, "the cursor is not one of ours", parameter=parameter)


# --- filters


def matches(store: Store, record: Record, item: Filter) -> bool:
    """Whether a record passes a filter."""
    if isinstance(item, Group):
        results = (matches(store, record, part) for part in item.parts)
        if item.operator == "not":
            return not next(results)
        return all(results) if item.operator == "and" else any(results)
    assert isinstance(item, Comparison)
    values = _field_values(store, record, item.field)
    if item.operator == "has":
        return bool(values)
    return any(_compare(item.operator, value, item.value) for value in values)


def _field_values(store: Store, record: Record, field: str) -> list[Any]:
    value = _attribute(record, field)
    if value is not _MISSING:
        return [value]
    name, dot, rest = field.partition(".")
    linked = _linked(record, name)
    if not linked and name.endswith("_id"):
        return [id_ for _, id_ in _linked(record, name.removesuffix("_id"))]
    if not dot or rest == "id":
        return [id_ for _, id_ in linked]
    found = (store.get(reference) for reference in linked)
    return [v for other in found if other for v in _field_values(store, other, rest)]


def _linked(record: Record, name: str) -> list[Reference]:
    for candidate in (name, name.replace("_", "-"), f"{record.type}-{name}"):
        if candidate in record.relationships:
            return record.related(candidate)
    return []


def _attribute(record: Record, field: str) -> Any:
    if field == "id":
        return record.id
    value: Any = record.attributes
    for part in field.split("."):
        if not isinstance(value, dict) or part not in value:
            return _MISSING
        value = value[part]
    return value


def _compare(operator: str, have: Any, want: Any) -> bool:
    match operator:
        case "equals":
            wanted = want if isinstance(want, tuple) else (want,)
            return any(_same(have, one) for one in wanted)
        case "any" | "contains-any":
            having = have if isinstance(have, list) else [have]
            return any(_same(one, other) for one in having for other in want)
        case "contains-all":
            return isinstance(have, list) and all(any(_same(h, w) for h in have) for w in want)
        case "contains":
            if isinstance(have, list):
                return any(_same(one, want) for one in have)
            return isinstance(have, str) and str(want).lower() in have.lower()
        case "starts-with":
            return isinstance(have, str) and have.startswith(str(want))
        case "ends-with":
            return isinstance(have, str) and have.endswith(str(want))
    return _ordered(operator, have, want)


def _same(have: Any, want: Any) -> bool:
    if isinstance(want, dt.date):
        return bool(_comparable(have, want) == want)
    return have == want and isinstance(have, bool) == isinstance(want, bool)


def _ordered(operator: str, have: Any, want: Any) -> bool:
    left = _comparable(have, want)
    if left is None:
        return False
    compare = _ORDERED.get(operator)
    if compare is None:
        raise Refusal(400, f"there is no function {operator}", parameter="filter")
    try:
        return bool(compare(left, want))
    except TypeError:
        return False


_ORDERED = {
    "less-than": lt,
    "less-or-equal": le,
    "greater-than": gt,
    "greater-or-equal": ge,
}


def _comparable(have: Any, want: Any) -> Any:
    if isinstance(want, dt.date) and isinstance(have, str):
        try:
            moment = dt.datetime.fromisoformat(have)
        except ValueError:
            return None
        if isinstance(want, dt.datetime):
            return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
        return moment.date()
    return have


# --- documents


def resource(record: Record, base: str, fields: frozenset[str] | None = None) -> dict[str, Any]:
    """A record as it is answered; with a sparse fieldset without its relationships."""
    self_ = f"{base}/api/{record.type}s/{quote(record.id, safe='')}"
    attributes = record.attributes
    result: dict[str, Any] = {"type": record.type, "id": record.id}
    if fields is not None:
        result["attributes"] = _sparse(attributes, fields)
    else:
        result["attributes"] = attributes
        if record.relationships:
            result["relationships"] = {
                name: _relationship(record, name, self_) for name in record.relationships
            }
    result["links"] = {"self": f"{self_}/"}
    return result


def _relationship(record: Record, name: str, self_: str) -> dict[str, Any]:
    linkage = record.relationships[name]
    links = {"self": f"{self_}/relationships/{name}/", "related": f"{self_}/{name}/"}
    if linkage is None:
        return {"data": None, "links": links}
    if isinstance(linkage, tuple):
        return {"data": {"type": linkage[0], "id": linkage[1]}, "links": links}
    if len(linkage) > 100:
        return {"links": links}
    return {"data": [{"type": t, "id": i} for t, i in linkage], "links": links}


def _sparse(attributes: dict[str, Any], fields: frozenset[str]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for field in sorted(fields):
        name, dot, rest = field.partition(".")
        if name in attributes:
            value = attributes[name]
            if not dot or not isinstance(value, dict):
                kept[name] = value
            elif rest in value:
                kept.setdefault(name, {})[rest] = value[rest]
    return kept


def fieldsets(query: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """JSON:API type -> its sparse fieldset."""
    return {
        name[7:-1]: frozenset(value.split(","))
        for name, value in query.items()
        if name[:7] == "fields["
    }


def included(
    store: Store, records: list[Record], names: str, fields: Mapping[str, frozenset[str]], base: str
) -> list[dict[str, Any]]:
    """The related resources that `include` asks for, each once."""
    found: dict[Reference, Record] = {}
    for path in names.split(","):
        level = records
        for name in path.split("."):
            references = dict.fromkeys(ref for record in level for ref in _linked(record, name))
            level = [other for ref in references if (other := store.get(ref)) is not None]
            found.update((other.reference, other) for other in level)
    return [resource(record, base, fields.get(record.type)) for record in found.values()]
