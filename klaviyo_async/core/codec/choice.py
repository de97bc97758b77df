"""Which model of a union a JSON object is meant to be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from msgspec import Struct

from .shapes import FieldLayout, Shape, is_model, layout

_MISSING = object()


class _Features(Struct):
    """What distinguishes a model's objects."""

    type: str | None
    fields: Mapping[str, FieldLayout]
    """By key, and where flat objects are told apart, by name too."""
    required: tuple[FieldLayout, ...]
    single: tuple[FieldLayout, ...]
    """Fields that allow one value only."""
    named: tuple[FieldLayout, ...]
    """Other fields that name values, but may take more one day."""


@cache
def _features(cls: Any, flat: bool) -> _Features:
    plan = layout(cls)
    single = tuple(field for field in plan.fields if len(field.shape.closed) == 1)
    return _Features(
        plan.type,
        {**plan.by_key, **plan.by_name} if flat else plan.by_key,
        tuple(field for field in plan.fields if field.required),
        single,
        tuple(field for field in plan.fields if field.shape.constants and field not in single),
    )


@cache
def _index(classes: tuple[Any, ...]) -> tuple[FieldLayout, Mapping[Any, list[Any]]] | None:
    """A field whose one value tells the classes apart, and the classes by that value; or None."""
    features = [_features(cls, False) for cls in classes]
    keys = {field.key for field in features[0].single if field.required}
    for other in features[1:]:
        keys &= {field.key for field in other.single if field.required}
    if not keys:
        return None
    key = "type" if "type" in keys else min(keys)
    by_value: dict[Any, list[Any]] = {}
    for cls, feature in zip(classes, features, strict=True):
        (constant,) = feature.fields[key].shape.closed
        by_value.setdefault(constant, []).append(cls)
    return features[0].fields[key], by_value


def choose(classes: tuple[Any, ...], value: Mapping[str, Any], *, flat: bool = False) -> Any:
    """The class among `classes` that an object fits best; None if it fits none.

    Args:
        classes: models, the first of several that fit equally well wins.
        value: the object as in JSON, or flat under Python or JSON names.
        flat: whether it is flat.
    """
    candidates: Sequence[Any] = classes
    if (index := _index(classes)) is not None:
        field, by_value = index
        found = _get(value, field, flat)
        candidates = by_value.get((found.__class__, found), ()) if _scalar(found) else ()
    scored = [(_score(cls, value, flat), cls) for cls in candidates]
    fitting = [(score, cls) for score, cls in scored if score is not None]
    if len(fitting) > 1:
        # Looking into the values costs more and is left for when names do not decide.
        fitting = [((_misfits(cls, value, flat), *score), cls) for score, cls in fitting]
    return min(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _score(cls: Any, value: Mapping[str, Any], flat: bool) -> tuple[int, ...] | None:
    """How badly the object's keys fit, worst first; None: not at all."""
    features = _features(cls, flat)
    if features.type is not None and not flat:
        return (0,) if value.get("type") == features.type else None
    if features.type is not None and value.get("type", features.type) != features.type:
        return None
    for field in features.single:
        found = _get(value, field, flat)
        absent = found is _MISSING and not field.required
        if not (absent or found is None or _named(field.shape, found)):
            return None
    known = sum(key in features.fields for key in value)
    if not known and (value or features.required):
        return None
    missing = sum(_get(value, field, flat) is _MISSING for field in features.required)
    given = [(field, _get(value, field, flat)) for field in features.named]
    odd = sum(
        not (found is _MISSING or found is None or _named(field.shape, found))
        for field, found in given
    )
    return (missing, len(value) - known, odd, -known)


def _get(value: Mapping[str, Any], field: FieldLayout, flat: bool) -> Any:
    found = value.get(field.name, _MISSING) if flat else _MISSING
    return value.get(field.key, _MISSING) if found is _MISSING else found


def _misfits(cls: Any, value: Mapping[str, Any], flat: bool) -> int:
    """How many values are of a type that the model does not expect."""
    fields = _features(cls, flat).fields
    return sum(
        not _fits(fields[key].shape, item, flat)
        for key, item in value.items()
        if key in fields and not fields[key].wrapped
    )


def _named(shape: Shape, value: Any) -> bool:
    return _scalar(value) and (value.__class__, value) in shape.constants


def _scalar(value: Any) -> bool:
    return isinstance(value, (str, int, float))


def _fits(shape: Shape, value: Any, flat: bool) -> bool:
    if value is None or _named(shape, value):
        return True
    if isinstance(value, bool):
        return "boolean" in shape.kinds
    if isinstance(value, (int, float)):
        return "number" in shape.kinds
    if isinstance(value, str):
        return "string" in shape.kinds or bool(shape.moments)
    if isinstance(value, (list, tuple)):
        item = shape.item
        return "array" in shape.kinds or (
            item is not None and all(_fits(item, part, flat) for part in value)
        )
    if isinstance(value, Mapping):
        if "object" in shape.kinds or shape.value is not None:
            return True
        return bool(shape.models) and choose(shape.models, value, flat=flat) is not None
    return not is_model(value) or value.__class__ in shape.models
