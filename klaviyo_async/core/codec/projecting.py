"""Models where another class is wanted: what came in an answer, as the body that changes it."""

from __future__ import annotations

import re
import types
from functools import cache
from typing import Any, NamedTuple

from klaviyo_openapi._runtime import blank, model_fields

from ...unset import UNSET
from .choice import choose
from .errors import BodyError
from .fields import no_such_field
from .shapes import Shape, answered, layout

_NAMED = (str, int, float, bool, types.NoneType)
_TAKES_NONE = re.compile(r"(^|\| )(None( \| Unset)?|Any)$")


class _Plan(NamedTuple):
    """How models of one class become models of another."""

    fields: tuple[tuple[str, str, frozenset[tuple[type, Any]]], ...]
    """(name there, name here, values that are not taken here) of what both have."""
    others: tuple[str, ...]
    """Fields that are not dropped, and have no place here."""
    required: tuple[str, ...]


def recast(shape: Shape, value: Any) -> Any:
    """The model to write where one of another class was given; itself, if it fits.

    What an answer says beside what a body may have is for reading alone, and left out; so is a value
    that an answer may have and a body may not, such as null or a state that only the server brings
    about. Models within are left to whoever writes them.

    Args:
        shape: what is wanted; of several classes the one that fits best is taken.
        value: a model of any class.

    Raises:
        BodyError: it fits none of the classes, lacks what is required there, or is meant for a body
            and has fields that they do not.
    """
    models = shape.models
    if not models or isinstance(value, models):
        return value
    cls = _chosen(models, value)
    if cls is not None:
        return _project(cls, value)
    if shape.value is not None or "object" in shape.kinds:
        return value
    names = " or ".join(model.__name__ for model in models)
    raise BodyError(f"expected a {names} or a dict, not a {value.__class__.__name__}")


def _chosen(models: tuple[Any, ...], value: Any) -> Any:
    plan = layout(value.__class__)
    if len(models) == 1:
        (found,) = models
    else:
        given = {
            field.key: item
            for field in plan.fields
            if (item := getattr(value, field.name)) is not UNSET
        }
        found = choose(models, given, flat=True)
    return None if found is None or layout(found).type != plan.type else found


def _project(cls: Any, value: Any) -> Any:
    plan = _plan(cls, value.__class__)
    for name in plan.others:
        if getattr(value, name) is not UNSET:
            raise BodyError(no_such_field(name, layout(cls)), name)
    made = blank(cls)
    for theirs, ours, unfit in plan.fields:
        found = getattr(value, theirs)
        if not (unfit and found.__class__ in _NAMED and (found.__class__, found) in unfit):
            setattr(made, ours, found)
    for name in plan.required:
        if getattr(made, name) is UNSET:
            raise BodyError(f"must be given, and this {value.__class__.__name__} has none", name)
    if value.extra and not answered(value.__class__):
        made.extra = value.extra
    return made


@cache
def _plan(cls: Any, other: Any) -> _Plan:
    here = {(field.place, field.key): field.name for field in layout(cls).fields}
    annotations = {field.name: field.type for field in model_fields(cls)}
    fields, others = [], []
    for field in layout(other).fields:
        name = here.get((field.place, field.key))
        if name is None:
            if not answered(other):
                others.append(field.name)
            continue
        unfit = set() if _TAKES_NONE.search(str(annotations[name])) else {(types.NoneType, None)}
        closed = layout(cls).by_name[name].shape.closed
        if closed and answered(other):
            unfit |= field.shape.constants - closed
        fields.append((field.name, name, frozenset(unfit)))
    # The path may say the id.
    required = (field.name for field in layout(cls).fields if field.required)
    return _Plan(tuple(fields), tuple(others), tuple(name for name in required if name != "id"))
