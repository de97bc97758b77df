"""Structs that mirror a model's JSON, made at run time: msgspec reads and writes these at full speed.

They hold wire shapes only between bytes and flat models, and no caller sees them. What they accept is what a conforming server sends, or less: anything else
is refused by msgspec and then read by `lenient`, which refuses nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Annotated, Any, Union

import msgspec

from ...unset import UNSET
from .shapes import FieldLayout, Place, Shape, layout

# Without a time zone a datetime has to be completed, which `lenient` does.
_MOMENTS: dict[str, Any] = {
    "datetime": Annotated[dt.datetime, msgspec.Meta(tz=True)],
    "date": dt.date,
    "time": dt.time,
}
_MOST_LEARNED = 32


class Structs:
    """The Structs of one model; learning a new field makes new ones, and leaves these as they are."""

    __slots__ = ("attributes", "cls", "fill", "learned", "nested", "relationships", "whole")

    def __init__(self, cls: Any) -> None:
        self.cls = cls
        self.learned = {place: dict(keys) for place, keys in _learned.get(cls, {}).items()}
        """Place -> key in JSON -> member, of fields that the model does not have."""
        self.nested: dict[Any, Structs] = {}
        """Those of the models in its fields."""
        self.fill: Callable[[Any, Any, Any], Any] | None = None
        """What turns them into models, once it is compiled."""
        self.attributes = self.relationships = None
        plan = layout(cls)
        members = [(field.name, self._member(field)) for field in plan.at("root")]
        if plan.type is not None:
            self.attributes = self._part("attributes")
            self.relationships = self._part("relationships")
            parts = (("attributes", self.attributes), ("relationships", self.relationships))
            members += [(name, optional(part)) for name, part in parts if part is not None]
        tag = {} if plan.type is None else {"tag_field": "type", "tag": plan.type}
        self.whole = self._struct("root", members, **tag)

    def _part(self, place: Place) -> Any:
        fields = layout(self.cls).at(place)
        kind = _relationship if place == "relationships" else self._member
        return (
            self._struct(place, [(field.name, kind(field)) for field in fields]) if fields else None
        )

    def _struct(self, place: Place, members: list[tuple[str, Any]], **tag: str) -> Any:
        learned = self.learned.get(place, {})
        names = {field.name: field.key for field in layout(self.cls).at(place)}
        names.update({member: key for key, member in learned.items()})
        members += [(member, Any) for member in learned.values()]
        rename = {name: key for name, key in names.items() if name != key}
        name = f"{self.cls.__name__}{place.title()}"
        return _struct(name, members, rename=rename, forbid_unknown_fields=True, **tag)

    def _member(self, field: FieldLayout) -> Any:
        for model in models_in(field.shape) if typed(field.shape) else ():
            self.nested[model] = structs(model)
        kind = optional(self._type(field.shape))
        if field.wrapped and kind is not Any:
            kind = optional(_struct("Box", [("data", kind)]))
        return kind

    def _type(self, shape: Shape) -> Any:
        if not typed(shape):
            return Any
        if shape.models:
            return self.nested[shape.models[0]].whole
        if shape.moments:
            return _MOMENTS[shape.moments[0]]
        if shape.item is not None:
            return list[self._type(shape.item)]  # type: ignore[misc]
        assert shape.value is not None
        return dict[str, self._type(shape.value)]  # type: ignore[misc]


def _struct(name: str, fields: list[tuple[str, Any]], **options: Any) -> Any:
    # They live shorter than any collection takes and are in no cycle: nothing for the collector.
    members = [(field, kind, UNSET) for field, kind in fields]
    options |= {"gc": False, "omit_defaults": True, "module": __name__}
    return msgspec.defstruct(name, members, **options)


def optional(kind: Any) -> Any:
    """That type, or null."""
    return Any if kind is Any else Union[kind, None]  # noqa: UP007


Box = _struct("Box", [("data", Any)])
"""`{"data": ...}` around anything."""


@cache
def structs(cls: Any) -> Structs:
    """The Structs of a model class, as far as it is known today."""
    return Structs(cls)


# --- learning

_learned: dict[Any, Mapping[Place, Mapping[str, str]]] = {}


def learn(cls: Any, place: Place, keys: Iterable[str]) -> None:
    """Make a place for keys of a model's JSON that its fields do not know.

    A field that Klaviyo adds would otherwise keep every answer with it from the fast way.
    """
    known = _learned.get(cls, {})
    here = dict(known.get(place, {}))
    for key in keys:
        if key not in here and len(here) < _MOST_LEARNED and _nameable(key):
            here[key] = f"unknown_{len(here)}"
    if len(here) > len(known.get(place, ())):
        _learned[cls] = {**known, place: here}
        structs.cache_clear()


def _nameable(key: Any) -> bool:
    return isinstance(key, str) and key.isprintable() and not {'"', "\\"} & set(key)


# --- types


def typed(shape: Shape) -> bool:
    """Whether the Structs state this shape; if not they take anything, and `lenient` reads the value."""
    return _statable(shape) and not any(_recursive(model) for model in models_in(shape))


def _statable(shape: Shape) -> bool:
    """Whether there is one way to read every value of that shape."""
    if shape.plain or shape.kinds or shape.constants:
        return False
    parts = [part for part in (shape.item, shape.value) if part is not None]
    ways = len(shape.moments) + len(shape.models) + len(parts)
    return ways == 1 and all(_statable(part) for part in parts)


def models_in(shape: Shape) -> Iterator[Any]:
    """The models in values of that shape."""
    yield from shape.models
    for part in (shape.item, shape.value):
        if part is not None:
            yield from models_in(part)


@cache
def _recursive(cls: Any) -> bool:
    """Whether the model is reached from itself: its Struct could not be finished."""
    seen: set[Any] = set()
    queue = [cls]
    while queue:
        for field in layout(queue.pop()).fields:
            if field.place == "relationships" or not _statable(field.shape):
                continue
            for model in models_in(field.shape):
                if model is cls:
                    return True
                if model not in seen:
                    seen.add(model)
                    queue.append(model)
    return False


def _relationship(field: FieldLayout) -> Any:
    return optional(_link(field.target, field.shape.item is not None))


@cache
def _link(target: str, many: bool) -> Any:
    """`{"data": ...}` with identifiers of that type; `links` and `meta` beside it are passed over."""
    members: list[Any] = [("id", str)] if target else [("id", str), ("type", str)]
    tag: dict[str, Any] = {"tag_field": "type", "tag": target} if target else {}
    identifier = msgspec.defstruct("Identifier", members, gc=False, module=__name__, **tag)
    return _struct("Relationship", [("data", optional(list[identifier] if many else identifier))])  # type: ignore[valid-type]
