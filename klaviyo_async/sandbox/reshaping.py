"""Resources that were written in the shape of one revision, read or changed in that of another.

Between revisions the API moves what a resource says of itself: from its attributes into a `definition`, from there
into resources that it consists of. Which shape is asked for is known from the model alone; where a value of that name
stands in the record is found out here.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from ..core.codec.shapes import FieldLayout, layout
from .body_validation import check_value
from .errors import RejectedRequest
from .records import MISSING, StoredRecord
from .store import Store

__all__ = ["HOLDER", "reshaped"]

HOLDER: Final = "definition"
"""The attribute in which newer revisions hold what older ones have as attributes."""
_WITHIN: Final = "details"
_MADE: Final[tuple[str, ...]] = ("created", "created_at", "updated", "updated_at")
_DEEPEST: Final = 3


def reshaped(store: Store, record: StoredRecord, model: Any) -> dict[str, Any]:
    """The attributes of a record as a model has them; those stored, if these are of its shape.

    Args:
        store: where the resources are that it consists of.
        record: the record; it or the model has a `definition`.
        model: class of the asked revision's package.
    """
    stored, known = record.attributes, _attributes(model)
    own, held = known.get(HOLDER), stored.get(HOLDER)
    if own is None and held is None:
        return stored
    if own is not None and isinstance(held, dict) and (not held or held.keys() & _members(own)):
        return stored
    places = list(_places(store, record))
    result: dict[str, Any] = {name: stored[name] for name in _MADE if name in stored}
    for name, field in known.items():
        found = stored[name] if name in stored and name != HOLDER else _found(field, places, 0)
        if found is not MISSING:
            result[name] = found
    if own is not None and HOLDER not in result:
        return stored  # there is nothing that it could be made of
    return result


@cache
def _attributes(model: Any) -> dict[str, FieldLayout]:
    return {field.key: field for field in layout(model).at("attributes")}


@cache
def _members(field: FieldLayout) -> frozenset[str]:
    """What an object in the field may have."""
    return frozenset(inner.key for each in field.shape.models for inner in layout(each).fields)


def _places(store: Store, record: StoredRecord) -> Iterator[dict[str, Any]]:
    """Where a record says something of itself, and then those that it consists of, the nearest first."""
    yield from _own_places(record)
    area = record.type.partition("-")[0]
    for linkage in record.relationships.values():
        for reference in linkage if isinstance(linkage, dict) else ():
            part = store.get(reference) if reference[0].startswith(f"{area}-") else None
            if part is not None:
                yield from _own_places(part)


def _own_places(record: StoredRecord) -> Iterator[dict[str, Any]]:
    attributes = record.attributes
    held = attributes.get(HOLDER)
    within = held.get(_WITHIN) if isinstance(held, dict) else None
    yield from (place for place in (attributes, held, within) if isinstance(place, dict))


def _found(field: FieldLayout, places: list[dict[str, Any]], depth: int) -> Any:
    """A field's value, as it stands in one place, or made of what stands there."""
    for place in places if field.key != HOLDER else ():
        value = place.get(field.key)
        if value is not None and _is_like(field, value):
            return _word(field, value)
    if depth < _DEEPEST:
        for model in field.shape.models:
            made = _made(model, places, depth + 1)
            if made:
                return made
    return MISSING


def _is_like(field: FieldLayout, value: Any) -> bool:
    """Whether it is the object, list or plain value that is looked for, and not another of that name."""
    shape = field.shape
    if isinstance(value, dict):
        free = shape.value is not None or "object" in shape.kinds
        return free or bool(value.keys() & _members(field))
    try:
        check_value(shape, _word(field, value), "")
    except RejectedRequest:
        return False
    return True


def _word(field: FieldLayout, value: Any) -> Any:
    """A word as the revision writes it: some have capitals."""
    words = [word for kind, word in field.shape.constants if kind is str]
    alike = [word for word in words if isinstance(value, str) and word.lower() == value.lower()]
    return alike[0] if alike else value


def _made(model: Any, places: list[dict[str, Any]], depth: int) -> dict[str, Any]:
    """An object of what there is of its members; empty, if one that it needs is not there."""
    made: dict[str, Any] = {}
    for field in layout(model).fields:
        found = _found(field, places, depth)
        closed = [word for _, word in field.shape.closed]
        if found is MISSING or (closed and found not in closed):
            if field.required:
                return {}
            continue
        made[field.key] = found
    return made
