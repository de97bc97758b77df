"""The lenient decoder: JSON that departs from the document into models, refusing nothing.

What is unknown is kept in `extra`, what has another type stays as it came, what is absent is UNSET.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable
from functools import cache
from typing import Any

from klaviyo_openapi._runtime import EMPTY, Ref, blank, model_fields

from ...unset import UNSET
from .choice import choose
from .code_builder import CodeBuilder
from .shapes import (
    ANY,
    FieldLayout,
    ModelLayout,
    Place,
    Shape,
    layout,
    models_package,
    resource_class,
)
from .structs import learn

Page = defaultdict[str, dict[str, Any]]
"""JSON:API type -> id -> the one object that stands for it on a page."""
Fill = Callable[[Any, Any, Page], Any]
"""Fills a model of which nothing is set from its wire shape, and returns it."""
Reader = Callable[[Any, Page], Any]

_PLACES: tuple[Place, ...] = ("root", "attributes", "relationships")
_MOMENT = Shape(moments=("datetime",))
_FROM_ISO: dict[str, Callable[[str], Any]] = {
    "datetime": dt.datetime.fromisoformat,
    "date": dt.date.fromisoformat,
    "time": dt.time.fromisoformat,
}


# --- values


def moment(text: str, kinds: tuple[str, ...]) -> Any:
    """The first kind of moment that `text` can be read as; the text itself if none.

    A datetime without a time zone is taken as UTC, which is what the server means.
    """
    for kind in kinds:
        try:
            found = _FROM_ISO[kind](text)
        except ValueError:
            continue
        if kind == "datetime" and found.tzinfo is None:
            return found.replace(tzinfo=dt.UTC)
        return found
    return text


@cache
def reader(shape: Shape, wrapped: bool = False) -> Reader:
    """A function that reads values of that shape."""
    read = _reader(shape)
    return _unwrapping(read) if wrapped else read


def _reader(shape: Shape) -> Reader:
    moments, models = shape.moments, shape.models
    read_item = None if shape.item is None or shape.item.plain else reader(shape.item)
    read_value = None if shape.value is None or shape.value.plain else reader(shape.value)
    # One model that is the only kind of object needs no choosing, however little it resembles it.
    only = models[0] if len(models) == 1 and shape.value is None else None

    def read(value: Any, page: Page) -> Any:
        kind = value.__class__
        if kind is str:
            return moment(value, moments) if moments else value
        if kind is dict:
            cls = only or (choose(models, value) if models else None)
            if cls is not None:
                return fill(cls)(value, blank(cls), page)
            if read_value is not None:
                return {key: read_value(item, page) for key, item in value.items()}
        elif kind is list and read_item is not None:
            return [read_item(item, page) for item in value]
        return value

    return read


def _unwrapping(read: Reader) -> Reader:
    def unwrap(value: Any, page: Page) -> Any:
        if value.__class__ is dict:
            if "data" in value:
                value = value["data"]
            elif not value:
                return UNSET
        return read(value, page)

    return unwrap


# --- references


@cache
def shell(cls: Any) -> Callable[[Any, Any], Any]:
    """A function (id, type) -> object of that class with nothing else set."""
    # Only names: the layout would load the models that this one refers to, and they theirs.
    source = CodeBuilder("def shell(id, type):")
    unset = source.bind("unset", UNSET)
    given = [
        f"{field.name}={field.name if field.name in ('id', 'type') else unset}"
        for field in model_fields(cls)
        if field.required or field.name in ("id", "type")
    ]
    source.add(f"return {source.bind('cls', cls)}({', '.join(given)})")
    return source.compiled("shell", cls.__name__)


def relation_class(field: FieldLayout, package: Any) -> Any:
    """The class of what a relationship refers to; None where it is an id."""
    models = field.shape.models or (field.shape.item.models if field.shape.item else ())
    if models:
        return models[0]
    return None if field.shape != ANY else reference_class(package, field.target)


def reference_class(package: Any, kind: Any) -> Any:
    """The model of that JSON:API type, or else `Ref`."""
    return resource_class(package, kind) or Ref


def relation_reader(find: Callable[[str], Any] | None, target: str = "") -> Reader:
    """A function that reads the `data` of a relationship: identifiers.

    Args:
        find: gives the class for a JSON:API type; None: ids are wanted.
        target: the type where none is given.
    """

    def refer(identifier: Any, page: Page) -> Any:
        if identifier.__class__ is not dict:
            return identifier
        key, kind = identifier.get("id", UNSET), identifier.get("type", target)
        if find is None:
            return key
        if key.__class__ is not str or kind.__class__ is not str:
            return shell(find(target))(key, kind)
        known = page[kind]
        found = known.get(key)
        if found is None:
            found = known[key] = shell(find(kind))(key, kind)
        return found

    def read(value: Any, page: Page) -> Any:
        if value.__class__ is list:
            return [refer(item, page) for item in value]
        return refer(value, page)

    return read


def unknown_relation(cls: Any) -> Reader:
    """A function that reads a relationship object that the model does not know; UNSET if it has no data."""
    package = models_package(cls)
    read = relation_reader(lambda kind: reference_class(package, kind))

    def relation(value: Any, page: Page) -> Any:
        return read(value.get("data", UNSET), page) if value.__class__ is dict else value

    return relation


# --- whole objects


@cache
def fill(cls: Any) -> Fill:
    """The function that fills an object of that class from a dict."""
    plan = layout(cls)
    source = CodeBuilder("def fill(d, o, page):")
    unset = source.bind("unset", UNSET)
    known = source.bind("known", _known(plan, "root"))
    source.add("g = d.get")
    _read_values(source, plan.at("root"), unset)
    tests = [f"d.keys() <= {known}"]
    if plan.type is not None:
        none = source.bind("none", {})
        for name, place in zip("ar", _PLACES[1:], strict=True):
            source.add(f"{name} = d.get({place!r}, {none})")
            known = source.bind("known", _known(plan, place))
            tests.append(f"{name}.__class__ is dict and {name}.keys() <= {known}")
            source.add(f"g = ({name} if {name}.__class__ is dict else {none}).get")
            fields = plan.at(place)
            if place == "attributes":
                _read_values(source, fields, unset)
            else:
                _read_relations(source, cls, fields, unset)
        tests.append(f"d.get('type') == {plan.type!r}")
    left = source.bind("left", _leftover(cls, plan))
    empty = source.bind("empty", EMPTY)
    source.add(f"o.extra = {empty} if {' and '.join(tests)} else {left}(d, page)", "return o")
    return source.compiled("fill", cls.__name__)


def _read_values(source: CodeBuilder, fields: list[FieldLayout], unset: str) -> None:
    for field in fields:
        if field.shape.plain and not field.wrapped:
            source.add(f"o.{field.name} = g({field.key!r}, {unset})")
            continue
        source.add(f"x = g({field.key!r}, {unset})")
        if field.shape == _MOMENT and not field.wrapped:
            source.add(
                f"if x.__class__ is str: x = {source.bind('moment', moment)}(x, {_MOMENT.moments})"
            )
        else:
            read = source.bind("read", reader(field.shape, field.wrapped))
            source.add(f"if x is not {unset} and x is not None: x = {read}(x, page)")
        source.add(f"o.{field.name} = x")


def _read_relations(source: CodeBuilder, cls: Any, fields: list[FieldLayout], unset: str) -> None:
    package = models_package(cls)
    for field in fields:
        own, target = relation_class(field, package), field.target

        def find(kind: str, own: Any = own, target: str = target) -> Any:
            return own if target in ("", kind) else reference_class(package, kind)

        read = source.bind("read", relation_reader(None if own is None else find, target))
        source.add(f"x = g({field.key!r}, {unset})")
        source.add(f"if x.__class__ is dict: x = x.get('data', {unset})")
        source.add(f"if x is not {unset} and x is not None: x = {read}(x, page)")
        source.add(f"o.{field.name} = x")


def _known(plan: ModelLayout, place: Place) -> frozenset[str]:
    """The keys that are understood there."""
    keys = frozenset(field.key for field in plan.at(place))
    whole = plan.type is not None and place == "root"
    return keys | {"type", "attributes", "relationships"} if whole else keys


def _leftover(cls: Any, plan: ModelLayout) -> Reader:
    """A function that collects what `fill` did not read; unknown relationships become references."""
    known = {place: _known(plan, place) for place in _PLACES}
    read = unknown_relation(cls)

    def unknown(part: dict[str, Any], place: Place) -> list[str]:
        keys = [key for key in part if key not in known[place]]
        if keys:
            learn(cls, place, keys)
        return keys

    def leftover(wire: dict[str, Any], page: Page) -> Any:
        extra = {key: wire[key] for key in unknown(wire, "root")}
        if plan.type is None:
            return extra
        if wire.get("type", plan.type) != plan.type:
            extra["type"] = wire["type"]
        for place in _PLACES[:0:-1]:
            part: Any = wire.get(place)
            if part.__class__ is not dict:
                if part is not None:
                    extra[place] = part
                continue
            for key in unknown(part, place):
                found = part[key] if place == "attributes" else read(part[key], page)
                if found is not UNSET:
                    extra[key] = found
        return extra or EMPTY

    return leftover
