"""From a model's annotations to what the codec has to know of each field."""

from __future__ import annotations

import collections.abc as abc
import datetime as dt
import inspect
import sys
import types
import typing
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, Literal

from klaviyo_openapi._runtime import File, model_fields
from msgspec import Struct

from ...unset import Unset

Place = Literal["root", "attributes", "relationships"]

SCALARS = frozenset({"string", "number", "boolean"})
KINDS = SCALARS | {"object", "array"}
MOMENTS: Mapping[Any, str] = {dt.datetime: "datetime", dt.date: "date", dt.time: "time"}
_KIND: Mapping[Any, frozenset[str]] = {
    str: frozenset({"string"}),
    int: frozenset({"number"}),
    float: frozenset({"number"}),
    bool: frozenset({"boolean"}),
    list: frozenset({"array"}),
    dict: frozenset({"object"}),
}


class Shape(Struct, frozen=True):
    """What a value may be. `None` and `UNSET` are taken everywhere."""

    kinds: frozenset[str] = frozenset()
    """JSON types that are taken as they come."""
    constants: frozenset[tuple[type, Any]] = frozenset()
    """(type, value) of single values that are named."""
    moments: tuple[str, ...] = ()
    """Strings that are a `datetime`, a `date` or a `time`."""
    models: tuple[Any, ...] = ()
    """Objects that are one of these models."""
    item: Shape | None = None
    """Arrays of this."""
    value: Shape | None = None
    """Objects with any keys and values of this."""

    @property
    def plain(self) -> bool:
        """Whether every value is taken as it comes."""
        return not (self.moments or self.models) and all(
            part is None or part.plain for part in (self.item, self.value)
        )

    @property
    def closed(self) -> frozenset[tuple[type, Any]]:
        """The only values there can be; empty if there can be others."""
        return self.constants if self == Shape(constants=self.constants) else frozenset()


ANY = Shape(KINDS)
FILE = Shape(KINDS | {"file"})
_FILES = frozenset(typing.get_args(File)) - {str}


class FieldLayout(Struct, frozen=True):
    """One field of a model and where it stands in JSON."""

    name: str
    key: str
    """Its name in JSON."""
    place: Place
    shape: Shape
    required: bool
    wrapped: bool
    """Whether its value stands under a `data` key."""
    target: str
    """JSON:API type that it refers to, of a relationship and of identifiers elsewhere; empty if it
    may be any, and where it refers to nothing."""

    @property
    def refers(self) -> bool:
        """Whether its value stands for resources by their ids."""
        return self.place == "relationships" or bool(self.target)


class ModelLayout:
    """How a model is laid out in JSON."""

    __slots__ = ("by_key", "by_name", "fields", "type")

    def __init__(self, kind: str | None, fields: tuple[FieldLayout, ...]) -> None:
        self.type = kind
        """JSON:API type; None for a plain object."""
        self.fields = fields
        self.by_name = {field.name: field for field in fields}
        self.by_key = {field.key: field for field in fields}

    def at(self, place: Place) -> list[FieldLayout]:
        """The fields that stand there."""
        return [field for field in self.fields if field.place == place]


@cache
def layout(cls: Any) -> ModelLayout:
    """The layout of a model class; its annotations are resolved here, once."""
    wire = cls._wire
    fields = tuple(
        FieldLayout(
            name=field.name,
            key=wire.names.get(field.name, field.name),
            place=_place(wire, field.name),
            shape=shape_of(cls, field.name, field.type),
            required=field.required,
            wrapped=field.name in wire.data,
            target=wire.relationships.get(field.name, ""),
        )
        for field in model_fields(cls)
        if field.name != "extra"
    )
    return ModelLayout(wire.type, fields)


def _place(wire: Any, name: str) -> Place:
    if name in getattr(wire, "attributes", ()):  # packages of older generators have none
        return "attributes"
    if wire.type is None or name in ("id", "links") or name in wire.root:
        return "root"
    return "relationships" if name in wire.relationships else "attributes"


def is_model(value: Any) -> bool:
    """Whether it is a model or a model class."""
    # Asked of the class: objects there are that have whatever they are asked for.
    cls = value if isinstance(value, type) else value.__class__
    return hasattr(cls, "_wire") and hasattr(cls, "__struct_fields__")


def answered(cls: Any) -> bool:
    """Whether models of that class come in answers."""
    package = models_package(cls)
    return package is not None and cls.__name__ in package.ANSWERED.split()


# --- annotations


@cache
def models_package(cls: Any) -> Any:
    """The module `<package>.models` of the package that the class's base comes from, if there is one."""
    for base in cls.__mro__:
        package, _, module = base.__module__.rpartition(".")
        if module == "_runtime":
            return import_module(f"{package}.models")
    return None


def resource_class(package: Any, kind: Any) -> Any:
    """The model that answers of this JSON:API type decode to; None if there is none."""
    if package is None or kind.__class__ is not str:
        return None
    name = package.RESOURCES.get(kind)
    return None if name is None else getattr(package, name)


def shape_of(cls: Any, name: str, annotation: Any) -> Shape:
    """The shape of a field with that annotation.

    Raises:
        NameError: the annotation uses a name that is nowhere.
    """
    if not isinstance(annotation, str):
        return _shape(annotation)
    home = next(base for base in cls.__mro__ if name in inspect.get_annotations(base))
    return _resolved(home.__module__, annotation)


@cache
def _resolved(module: str, annotation: str) -> Shape:
    # The text is the class's own annotation, which typing.get_type_hints would evaluate too.
    return _shape(eval(annotation, vars(sys.modules[module])))  # noqa: S307


def _shape(hint: Any) -> Shape:
    """The shape of a resolved annotation."""
    if hint is Any or hint is object:
        return ANY
    if hint in _FILES:
        return FILE
    if hint is None or hint is types.NoneType or hint is Unset:
        return Shape()
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        merged = Shape()
        for part in arguments:
            merged = _merge(merged, _shape(part))
        return merged
    if origin is Literal:
        return Shape(constants=frozenset((value.__class__, value) for value in arguments))
    if origin in (list, tuple, set, frozenset, abc.Sequence, abc.Iterable, abc.Collection):
        return Shape(item=_shape(arguments[0]))
    if origin in (dict, abc.Mapping):
        return Shape(value=_shape(arguments[1]))
    if hint in MOMENTS:
        return Shape(moments=(MOMENTS[hint],))
    if is_model(hint):
        return Shape(models=(hint,))
    return Shape(_KIND.get(hint, KINDS))


def _merge(one: Shape, other: Shape) -> Shape:
    def either(first: Shape | None, second: Shape | None) -> Shape | None:
        return _merge(first, second) if first and second else first or second

    return Shape(
        one.kinds | other.kinds,
        one.constants | other.constants,
        # In this order a date, which could also be read as a datetime, is tried as a date.
        tuple(sorted({*one.moments, *other.moments})),
        tuple(dict.fromkeys(one.models + other.models)),
        either(one.item, other.item),
        either(one.value, other.value),
    )
