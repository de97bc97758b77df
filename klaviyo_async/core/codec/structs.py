"""Structs made at run time that have the layout of a model in JSON: msgspec reads and writes these at full speed.

They live between bytes and flat models alone, and no caller sees them. What they accept is what a conforming server sends, or less: anything else
is refused by msgspec and then read by `lenient`, which refuses nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Annotated, Any, Union

import msgspec
from klaviyo_openapi._runtime import EMPTY

from ...unset import UNSET
from .shapes import FieldLayout, Place, Shape, layout

# Without a time zone a datetime has to be completed, which `lenient` does.
_MOMENTS: dict[str, Any] = {
    "datetime": Annotated[dt.datetime, msgspec.Meta(tz=True)],
    "date": dt.date,
    "time": dt.time,
}
_MOST_LEARNED = 32

Take = Callable[[list[Any]], list[Any]]
"""Makes models of what msgspec has read, as far as that can be done without other resources."""
Fill = Callable[[list[Any], list[Any], Any], None]
"""Completes these models (the second argument) by what was read (the first) and the other resources of a page."""


class Written:
    """The Structs that a model is turned into to be written."""

    __slots__ = ("attributes", "relationships", "whole")

    def __init__(self, cls: Any) -> None:
        plan = layout(cls)
        self.attributes = self.relationships = None
        members = [(field.name, Any) for field in plan.at("root")]
        if plan.type is not None:
            self.attributes = self._part(cls, "attributes")
            self.relationships = self._part(cls, "relationships")
            parts = (("attributes", self.attributes), ("relationships", self.relationships))
            members += [(name, Any) for name, part in parts if part is not None]
        self.whole = _struct(cls.__name__, members, rename=_keys(cls, "root"), **_tag(cls))

    def _part(self, cls: Any, place: Place) -> Any:
        members = [(field.name, Any) for field in layout(cls).at(place)]
        name = f"{cls.__name__}{place.title()}"
        return _struct(name, members, rename=_keys(cls, place)) if members else None


@cache
def written(cls: Any) -> Written:
    """The Structs that models of a class are written as."""
    return Written(cls)


class Structs:
    """What msgspec reads a model from; learning a new field makes new ones, and leaves these as they are.

    The values of a model are read into an object of a subclass of it, its `twin`: with the same fields in
    memory, of which none is required, and that say what they are in JSON. So nothing has to be copied.
    """

    __slots__ = ("cls", "fill", "learned", "nested", "relationships", "take", "twin", "whole")

    def __init__(self, cls: Any) -> None:
        self.cls = cls
        self.learned = {place: dict(keys) for place, keys in _learned.get(cls, {}).items()}
        """Place -> key in JSON -> member, of fields that the model does not have."""
        self.nested: dict[Any, Structs] = {}
        """Those of the models in its fields."""
        self.take: Take | None = None
        self.fill: Fill | None = None
        self.relationships = None
        plan = layout(cls)
        if plan.type is None:
            self.twin = self.whole = self._twin("root")
            return
        self.twin = self._twin("attributes") if plan.at("attributes") else None
        fields = plan.at("relationships")
        if fields:
            links = [(field.name, _relationship(field)) for field in fields]
            self.relationships = self._struct("relationships", links)
        members = [(field.name, self._member(field)) for field in plan.at("root")]
        parts = (("attributes", self.twin), ("relationships", self.relationships))
        members += [(name, optional(part)) for name, part in parts if part is not None]
        self.whole = self._struct("root", members, **_tag(cls))

    def _struct(self, place: Place, members: list[tuple[str, Any]], **tag: str) -> Any:
        learned = self.learned.get(place, {})
        rename = _keys(self.cls, place) | {member: key for key, member in learned.items()}
        members += [(member, Any) for member in learned.values()]
        name = f"{self.cls.__name__}{place.title()}"
        return _struct(name, members, rename=rename, forbid_unknown_fields=True, **tag)

    def _twin(self, place: Place) -> Any:
        here = {field.name: self._member(field) for field in layout(self.cls).at(place)}
        elsewhere = [name for name in self.cls.__struct_fields__ if name not in here]
        learned = self.learned.get(place, {})
        types = {**here, **dict.fromkeys(elsewhere, Any), **dict.fromkeys(learned.values(), Any)}
        defaults = {name: UNSET for name in types if name != "extra"}
        rename = _keys(self.cls, place) | {member: key for key, member in learned.items()}
        # Under names that no field in JSON has.
        rename |= {name: f"\N{DELETE}{name}" for name in elsewhere}
        body = {"__annotations__": types, "__module__": __name__, **defaults, "extra": EMPTY}
        return self.cls.__class__(
            self.cls.__name__,
            (self.cls,),
            body,
            kw_only=True,
            rename=rename,
            forbid_unknown_fields=True,
        )

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


def _keys(cls: Any, place: Place) -> dict[str, str]:
    """Name -> key in JSON of the fields there that differ in it."""
    return {field.name: field.key for field in layout(cls).at(place) if field.name != field.key}


def _tag(cls: Any) -> dict[str, str]:
    kind = layout(cls).type
    return {} if kind is None else {"tag_field": "type", "tag": kind}


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
    """What models of a class are read from, as far as it is known today."""
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
