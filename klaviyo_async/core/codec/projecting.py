"""Models where another class is wanted: what came in an answer, as the body that changes it."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

import attrs

from ...unset import UNSET
from .choice import choose
from .errors import BodyError
from .fields import no_such_field
from .lenient import shell
from .shapes import answered, layout

_TAKES_NONE = re.compile(r"(^|\| )(None( \| Unset)?|Any)$")


class _Plan(NamedTuple):
    """How models of one class become models of another."""

    fields: tuple[tuple[str, str, bool], ...]
    """(name there, name here, whether it takes None here) of what both have."""
    others: tuple[str, ...]
    """Fields that are not dropped, and have no place here."""


def project(models: tuple[Any, ...], value: Any) -> Any:
    """A model of one of those classes with what they have in common with another model.

    What an answer says beside that is for reading alone, and left out; so is null where it cannot
    be sent. Models within are left to whoever writes them.

    Args:
        models: the classes; the one that fits best is taken.
        value: a model of another class.

    Raises:
        BodyError: it fits none of them, or is meant for a body and has fields that they do not.
    """
    cls = _chosen(models, value)
    plan = _plan(cls, value.__class__)
    for name in plan.others:
        if getattr(value, name) is not UNSET:
            raise BodyError(f"{name}: {no_such_field(name, layout(cls))}")
    made = shell(cls)(UNSET, UNSET)
    for theirs, ours, nullable in plan.fields:
        found = getattr(value, theirs)
        if nullable or found is not None:
            setattr(made, ours, found)
    if value.extra and not answered(value.__class__):
        made.extra = value.extra
    return made


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
    if found is None or layout(found).type != plan.type:
        names = " or ".join(model.__name__ for model in models)
        raise BodyError(f"expected a {names} or a dict, not a {value.__class__.__name__}")
    return found


@cache
def _plan(cls: Any, other: Any) -> _Plan:
    here = {(field.place, field.key): field.name for field in layout(cls).fields}
    annotations = {field.name: field.type for field in attrs.fields(cls)}
    fields, others = [], []
    for field in layout(other).fields:
        name = here.get((field.place, field.key))
        if name is not None:
            nullable = _TAKES_NONE.search(str(annotations[name])) is not None
            fields.append((field.name, name, nullable))
        elif not answered(other):
            others.append(field.name)
    return _Plan(tuple(fields), tuple(others))
