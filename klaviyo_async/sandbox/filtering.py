"""Evaluates filters: which records match."""

from __future__ import annotations

import datetime as dt
from operator import ge, gt, le, lt
from typing import Any

from ..core.filters.grammar import Comparison, Filter, Group
from .errors import RejectedRequest
from .records import MISSING, Reference, StoredRecord
from .store import Store

_IGNORED = frozenset({("segment", "is_starred")})
"""Fields that are taken in a filter and make no difference."""
_MATCHLESS = frozenset({("metric", "integration.category")})
"""Fields that are taken in a filter and match nothing."""


def matches(store: Store, record: StoredRecord, item: Filter) -> bool:
    """Whether a record passes a filter."""
    if isinstance(item, Group):
        results = (matches(store, record, part) for part in item.parts)
        if item.operator == "not":
            return not next(results)
        return all(results) if item.operator == "and" else any(results)
    assert isinstance(item, Comparison)
    if (record.type, item.field) in _IGNORED:
        return True
    if (record.type, item.field) in _MATCHLESS:
        return False
    values = field_values(store, record, item.field)
    if item.operator == "has":
        return any(value is not None for value in values)
    return any(compare(item.operator, value, item.value) for value in values)


def field_values(store: Store, record: StoredRecord, field: str) -> list[Any]:
    """What a filter finds in a field: several values where the path leads through lists or relationships."""
    value = attribute(record, field)
    if value is not MISSING:
        return [value]
    name, dot, rest = field.partition(".")
    if (within := _within_lists(record.attribute(name), rest)) and dot:
        return within
    if (defined := _defined(store, record, field)) is not MISSING:
        return [defined]
    references = linked(record, name)
    if not references and name.endswith("_id"):
        return [id_ for _, id_ in linked(record, name.removesuffix("_id"))]
    if not dot or rest == "id":
        return [id_ for _, id_ in references]
    found = (store.get(reference) for reference in references)
    return [v for other in found if other for v in field_values(store, other, rest)]


def _within_lists(value: Any, path: str) -> list[Any]:
    """The values at a path that may lead through lists: those of all their items."""
    if isinstance(value, list):
        return [found for item in value for found in _within_lists(item, path)]
    if not path:
        return [value]
    if not isinstance(value, dict):
        return []
    name, _, rest = path.partition(".")
    return _within_lists(value[name], rest) if name in value else []


def _defined(store: Store, record: StoredRecord, field: str) -> Any:
    """What a campaign or its message says within what defines it, or in its variations."""
    definition = record.attribute("definition")
    if isinstance(definition, dict):
        for holder in (definition, definition.get("details")):
            if isinstance(holder, dict) and field in holder:
                return holder[field]
    if record.type == "campaign-message" and field == "channel":
        for reference in linked(record, "campaign-variations"):
            variation = store.get(reference)
            found = MISSING if variation is None else _defined(store, variation, field)
            if found is not MISSING:
                return found
    return record.attribute(field)


def linked(record: StoredRecord, name: str) -> list[Reference]:
    """What the relationship of that name, or one written differently, leads to."""
    relationships = record.relationships
    for candidate in (name, name.replace("_", "-"), f"{record.type}-{name}"):
        if candidate in relationships:
            found = relationships[candidate]
            return [] if found is None else [found] if isinstance(found, tuple) else list(found)
    return []


def reached(store: Store, record: StoredRecord, name: str) -> list[Reference]:
    """What the relationship of that name leads to, known from this end or from the other.

    From the other end, types are told by their names: a catalog item's `variants` are what refers to
    it of the type `catalog-variant`.
    """
    if name in record.relationships or (found := linked(record, name)):
        return linked(record, name)
    plain = name.replace("_", "-")
    found = []
    for type_ in list(store.types()):
        plural = f"{type_[:-1]}ies" if type_.endswith("y") else f"{type_}s"
        if any(f"-{each}".endswith(f"-{plain}") for each in (type_, plural)):
            found += store.inverse(record.reference, type_)
    return found


def attribute(record: StoredRecord, path: str) -> Any:
    """The attribute at a dotted path; `MISSING` if there is none."""
    if path in ("id", "ids"):
        return record.id
    name, *rest = path.split(".")
    value = record.attribute(name)
    for part in rest:
        if not isinstance(value, dict) or part not in value:
            return MISSING
        value = value[part]
    return value


def compare(operator: str, have: Any, want: Any) -> bool:
    """Whether a value passes one test of a filter.

    Raises:
        RejectedRequest: there is no such operator.
    """
    match operator:
        case "equals":
            return any(_same(have, one) for one in _several(want))
        case "any" | "contains-any":
            having = have if isinstance(have, list) else [have]
            return any(_same(one, other) for one in having for other in _several(want))
        case "contains-all":
            return isinstance(have, list) and all(
                any(_same(h, w) for h in have) for w in _several(want)
            )
        case "contains":
            if isinstance(have, list):
                return any(_same(one, want) for one in have)
            return isinstance(have, str) and str(want).lower() in have.lower()
        case "starts-with":
            return isinstance(have, str) and have.startswith(str(want))
        case "ends-with":
            return isinstance(have, str) and have.endswith(str(want))
    return _ordered(operator, have, want)


def _several(want: Any) -> tuple[Any, ...]:
    """What a filter compares with: one value may stand where there could be a list."""
    return want if isinstance(want, tuple) else (want,)


def _same(have: Any, want: Any) -> bool:
    if isinstance(want, dt.date):
        return bool(_comparable(have, want) == want)
    if isinstance(want, int) and isinstance(have, str):
        return have == str(want)  # an id that is a number, written without quotes
    return have == want and isinstance(have, bool) == isinstance(want, bool)


def _ordered(operator: str, have: Any, want: Any) -> bool:
    left = _comparable(have, want)
    if left is None:
        return False
    compare = _ORDERED.get(operator)
    if compare is None:
        raise RejectedRequest(400, f"there is no function {operator}", parameter="filter")
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
