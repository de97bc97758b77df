"""Completes what is answered: every attribute and relationship that a resource's model has, whatever was stored."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import copy
from functools import cache, lru_cache
from typing import Any, Final, NamedTuple

from klaviyo_openapi._runtime import model_fields

from ..core.codec.shapes import FieldLayout, Place, Shape, layout

__all__ = ["Completion", "completion", "is_nullable"]

_NULL: Final = re.compile(r"\b(None|Any)\b")
_DEEPEST: Final = 12
_EXPANDED: Final = frozenset(
    {"location", "subscriptions", "email", "sms", "mobile_push", "marketing", "transactional"}
)
"""Objects that are there with all that is in them, where others are null."""
_EMPTY: Final[Mapping[str, Any]] = {
    "properties": {},
    "record_properties": {},
    "suppression": [],
    "list_suppressions": [],
}
"""What is empty where others are null."""
_OF_TYPES: Final[Mapping[tuple[str | None, str], Any]] = {
    ("flow-message", "channel"): "Email",
    ("flow-message", "definition"): {},
}
"""Attributes that are never null, though some operation's answer may leave them so."""
_LEFT_OUT: Final = frozenset({"joined_group_at"})
"""Attributes that only some of a type have: the others do not show them."""
_MADE: Final = frozenset({"created", "created_at", "updated", "updated_at"})
"""Times that every resource has that has such an attribute."""
_OTHERWISE: Final[Mapping[str, str]] = {
    "created": "created_at",
    "created_at": "created",
    "updated": "updated_at",
    "updated_at": "updated",
}
_MOMENTS: Final = {
    "date": "1970-01-01",
    "datetime": "1970-01-01T00:00:00+00:00",
    "time": "00:00:00",
}
_WORDS: Final[Mapping[str, Any]] = {
    "status": "draft",
    "editor_type": "CODE",
    "channel": "email",
    "format": "png",
}
"""What is taken of several words, where there is one of these."""
_TEXTS: Final[Mapping[str, str]] = {"consent": "NEVER_SUBSCRIBED"}

_YES: Final = frozenset({"can_receive_email_marketing"})
"""What is true of somebody of whom nothing is known: who has not objected may get email."""


class Completion(NamedTuple):
    """What belongs to the attributes of a model."""

    model: Any
    """The class."""
    defaults: Mapping[str, Any]
    """Every attribute, with what it is if nothing was stored."""
    solid: frozenset[str]
    """Those that are never null."""
    times: tuple[str, ...]
    """Those that are a time that is there in any case."""
    moments: tuple[str, ...]
    """Those that are a time."""
    foreign: tuple[str, ...]
    """Times of when something was made that this model calls otherwise, or has not."""
    inner: tuple[tuple[str, Any], ...]
    """Those that are objects, or lists of them, with their model."""
    relationships: Mapping[str, bool | None]
    """Every relationship: to many (True), to one (False), or to one that may be null (None)."""

    def complete(self, stored: Mapping[str, Any], opened: str) -> dict[str, Any]:
        """The attributes as they are answered.

        Args:
            stored: what is known of them.
            opened: the time for those that are never null, where the resource bears none.
        """
        whole = {**self.defaults, **stored}
        for name in self.foreign:
            whole.pop(name, None)
        if self.times:
            made = stored.get("created") or stored.get("created_at") or opened
            for name in self.times:
                if whole.get(name) is None:
                    # Revisions call them in one way or the other.
                    whole[name] = stored.get(_OTHERWISE.get(name, name)) or made
        for name in self.solid:
            if whole[name] is None:
                whole[name] = self.defaults[name]
        for name, model in self.inner:
            if stored.get(name):
                whole[name] = _completed(model, stored[name], name in _EXPANDED)
        return whole


def _completed(model: Any, value: Any, expanded: bool) -> Any:
    """An object within, with what it cannot be without; with all there is, where it is expanded."""
    if isinstance(value, list):
        return [_completed(model, item, expanded) for item in value]
    if not isinstance(value, dict):
        return value
    whole = {**_object(model, 0, expanded), **value}
    for name, inner in _inner(model):
        if value.get(name):
            whole[name] = _completed(inner, value[name], expanded)
    return whole


@lru_cache(maxsize=4096)
def completion(model: Any) -> Completion:
    """What belongs to the attributes and relationships of a model; for a plain object, to its members.

    Args:
        model: a class of a generated package.
    """
    rules = layout(model)
    place: Place = "root" if rules.type is None else "attributes"
    fields = [field for field in rules.at(place) if field.name not in _LEFT_OUT]
    nullable = {field.key for field in fields if is_nullable(model, field.name)}
    times = tuple(
        f.key for f in fields if f.shape.moments and (f.key not in nullable or f.key in _MADE)
    )
    return Completion(
        model,
        {
            field.key: _OF_TYPES.get(
                (rules.type, field.key), _default(field, field.key in nullable, 0)
            )
            for field in fields
        },
        frozenset(f.key for f in fields) - nullable - {*times},
        times,
        tuple(field.key for field in fields if field.shape.moments),
        tuple(_MADE - {field.key for field in fields}),
        _inner(model),
        {f.key: _arity(model, f) for f in rules.at("relationships") if rules.type is not None},
    )


def _arity(model: Any, field: FieldLayout) -> bool | None:
    if field.shape.item is not None:
        return True
    return None if is_nullable(model, field.name) else False


@cache
def _inner(model: Any) -> tuple[tuple[str, Any], ...]:
    """Fields that are objects of one model, or lists of them."""
    found = []
    for field in layout(model).fields:
        models = field.shape.models or (field.shape.item.models if field.shape.item else ())
        if len(models) == 1 and field.place != "relationships":
            found.append((field.key, models[0]))
    return tuple(found)


def _default(field: FieldLayout, nullable: bool, depth: int, expanded: bool = False) -> Any:
    expanded = expanded or field.key in ("location", "subscriptions")
    if not nullable or (expanded and field.shape.models and field.key in _EXPANDED):
        return _value(field.key, field.shape, depth, expanded)
    return copy(_EMPTY.get(field.key))


def _value(name: str, shape: Shape, depth: int, expanded: bool) -> Any:
    """The emptiest value of a shape."""
    if shape.moments:
        return _MOMENTS[shape.moments[0]]
    if shape.constants:
        words = [value for _, value in shape.constants]
        preferred = _WORDS.get(name)
        alike = [w for w in words if str(w).lower() == str(preferred).lower()]
        return (alike or sorted(words, key=str))[0]
    if shape.item is not None or "array" in shape.kinds:
        return []
    if shape.models and depth < _DEEPEST:
        plainest = min(shape.models, key=lambda each: sum(f.required for f in layout(each).fields))
        return dict(_object(plainest, depth + 1, expanded))
    if shape.models or shape.value is not None or shape.kinds == {"object"}:
        return {}
    if "string" in shape.kinds:
        return _TEXTS.get(name, "")
    if "boolean" in shape.kinds:
        return name in _YES
    return 0 if "number" in shape.kinds else None


@cache
def _object(model: Any, depth: int, expanded: bool) -> Mapping[str, Any]:
    return {
        field.key: _default(field, is_nullable(model, field.name), depth, expanded)
        for field in layout(model).fields
        if expanded or field.required or _is_name(model, field)
    }


def _is_name(model: Any, field: FieldLayout) -> bool:
    """Whether a field says which of several models an object is."""
    return len(field.shape.closed) == 1 and not is_nullable(model, field.name)


@cache
def is_nullable(model: Any, name: str) -> bool:
    """Whether a field of a model may be null."""
    return any(
        field.name == name and _NULL.search(str(field.type)) for field in model_fields(model)
    )
