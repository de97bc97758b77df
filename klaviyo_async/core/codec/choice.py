"""Which of several models an object is meant to be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from .shapes import Field, Shape, is_model, layout

_MISSING = object()


class _Features(NamedTuple):
    """What distinguishes a model's objects."""

    type: str | None
    fields: Mapping[str, Field]
    """By key, and where flat objects are told apart, by name too."""
    required: tuple[Field, ...]
    constants: tuple[Field, ...]
    """Fields that name values."""


@cache
def _features(cls: Any, flat: bool) -> _Features:
    plan = layout(cls)
    fields = {**plan.by_key, **plan.by_name} if flat else plan.by_key
    return _Features(
        plan.type,
        fields,
        tuple(field for field in plan.fields if field.required),
        tuple(field for field in plan.fields if field.shape.constants),
    )


def choose(classes: Sequence[Any], value: Mapping[str, Any], *, flat: bool = False) -> Any:
    """The class among `classes` that an object fits best; None if it fits none.

    Args:
        classes: models, the first of several that fit equally well wins.
        value: the object as in JSON, or flat under Python or JSON names.
        flat: whether it is flat.
    """
    scored = [(_score(cls, value, flat), cls) for cls in classes]
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
    odd = 0
    for field in features.constants:
        found = _get(value, field, flat)
        if found is None or _named(field.shape, found):
            continue
        # The one value that a field can have says what the object is; a list of values may grow.
        if len(field.shape.closed) == 1 and (field.required or found is not _MISSING):
            return None
        odd += found is not _MISSING
    known = sum(key in features.fields for key in value)
    if not known and (value or features.required):
        return None
    missing = sum(_get(value, field, flat) is _MISSING for field in features.required)
    return (missing, len(value) - known, odd, -known)


def _get(value: Mapping[str, Any], field: Field, flat: bool) -> Any:
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
    return isinstance(value, (str, int, float)) and (value.__class__, value) in shape.constants


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
