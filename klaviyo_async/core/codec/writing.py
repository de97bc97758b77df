"""From flat models to Structs that msgspec writes as JSON:API: straight-line code, one function a class."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any

import msgspec
from klaviyo_openapi._runtime import EMPTY, blank

from ...unset import UNSET
from ..values import as_items, as_members, in_minutes, is_missing, simplified
from .code_builder import CodeBuilder
from .errors import BodyError
from .linking import is_envelope, link
from .shapes import ANY, FieldLayout, ModelLayout, Place, Shape, is_model, layout
from .structs import Box, typed, written

Write = Callable[[Any], Any]

_UTC = dt.UTC
# A function for the whole tree of a small body; calls where it would become long, or deeper than
# Python can indent.
_LONGEST, _DEEPEST = 300, 12
_SCALARS = (str, bytes, bytearray, int, float)
_AMBIGUOUS = frozenset({"attributes", "extra", "relationships", "type"})
_RESOURCE = frozenset({"type", "id", "attributes", "relationships", "links", "meta"})


# --- models


@cache
def writer(cls: Any) -> Write:
    """The function that turns a model into what msgspec writes: a Struct, or a dict if it has `extra`."""
    source = CodeBuilder("def write(o):")
    source.add(f"return {_model(source, _common(source), cls, 'o', 1)}")
    return source.compiled("write", cls.__name__)


@cache
def flat_writer(cls: Any) -> Write:
    """The function that turns a dict in place of a model into what msgspec writes; see :func:`lay_out`."""
    source = CodeBuilder("def write(d):")
    source.add(f"return {_flat(source, _common(source, flat=True), cls, 'd', 1)}")
    return source.compiled("write", cls.__name__)


class _Common(msgspec.Struct):
    """Names that every function needs."""

    unset: str
    empty: str
    box: str
    flat: bool
    """Whether dicts are written in place of models."""


def _common(source: CodeBuilder, flat: bool = False) -> _Common:
    bind = source.bind
    return _Common(bind("unset", UNSET), bind("empty", EMPTY), bind("box", Box), flat)


def _flat(source: CodeBuilder, names: _Common, cls: Any, d: str, depth: int) -> str:
    """Add the lines that turn the dict in the variable `d` into a Struct; returns its variable."""
    o, whole = source.fresh("o"), source.fresh("w")
    laid = f"{source.bind('lay', _laid_out)}({source.bind('cls', cls)}, {d})"
    struct = _only(cls)
    given = source.bind("given", _given(cls) if struct is None else struct)
    source.add(f"try: {o} = {given}(**{d})", depth=depth)
    source.add(f"except TypeError: {whole} = {laid}", "else:", depth=depth)
    if struct is None:
        made = _model(source, names, cls, o, depth + 1)
    else:
        for field in layout(cls).fields:
            value = _value(source, names, field, o, depth + 1)
            if value != f"{o}.{field.name}":
                source.add(f"{o}.{field.name} = {value}", depth=depth + 1)
        made = f"{source.bind('whole', written(cls).whole)}({o})" if layout(cls).type else o
    source.add(f"{whole} = {made}", depth=depth + 1)
    return whole


def _only(cls: Any) -> Any:
    """The Struct that all fields of a model are written in, if that is one that a dict's keys say enough of."""
    plan, own = layout(cls), written(cls)
    places = {field.place for field in plan.fields}
    if (
        places != {"root" if plan.type is None else "attributes"}
        or plan.by_name.keys() & _AMBIGUOUS
    ):
        return None
    return own.whole if plan.type is None else own.attributes


@cache
def _given(cls: Any) -> Any:
    """A Struct that takes the fields of a dict in place of a model, and is read as the model is.

    It refuses what needs a second look: a key that is no field's name in Python, or that may be one on the wire.
    """
    known = [(name, Any, UNSET) for name in layout(cls).by_name if name not in _AMBIGUOUS]
    others = dict.fromkeys(layout(cls).by_name.keys() & _AMBIGUOUS, UNSET)
    return msgspec.defstruct(cls.__name__, known, namespace=others, module=__name__, gc=False)


def _model(source: CodeBuilder, names: _Common, cls: Any, o: str, depth: int) -> str:
    """Add the lines that turn the model in the variable `o` into a Struct; returns its variable."""
    plan, own = layout(cls), written(cls)
    extra = f"if {o}.extra is not {names.empty}:"
    whole = source.fresh("w")

    def values(place: Place) -> list[str]:
        return [_value(source, names, field, o, depth) for field in plan.at(place)]

    members = values("root")
    if own.attributes is not None:
        part = source.fresh("a")
        made = f"{source.bind('attributes', own.attributes)}({', '.join(values('attributes'))})"
        source.add(f"{part} = {made}", depth=depth)
        if not names.flat:
            merge = f"{source.bind('merged', _merged)}({part}, {o}.extra)"
            source.add(f"{extra} {part} = {merge}", depth=depth)
        members.append(part)
    if own.relationships is not None:
        members.append(_links(source, names, plan.at("relationships"), own.relationships, o, depth))
    made = f"{source.bind('whole', own.whole)}({', '.join(members)})"
    source.add(f"{whole} = {made}", depth=depth)
    if names.flat:
        return whole
    if plan.type is None:
        merge = f"{source.bind('merged', _merged)}({whole}, {o}.extra)"
        source.add(f"{extra} {whole} = {merge}", depth=depth)
    elif own.attributes is None:
        bare = f"{source.bind('bare', _with_attributes)}({whole}, {plan.type!r}, {o}.extra)"
        source.add(f"{extra} {whole} = {bare}", depth=depth)
    return whole


def _value(source: CodeBuilder, names: _Common, field: FieldLayout, o: str, depth: int) -> str:
    """An expression for a field's value; the lines that it needs are added."""
    shape = field.shape
    if shape.plain and not field.wrapped:
        return f"{o}.{field.name}"
    x = source.fresh("x")
    source.add(f"{x} = {o}.{field.name}", depth=depth)
    if field.target:
        _refer(source, names, field, x, depth)
        return x
    before, after = (f"{names.box}(", ")") if field.wrapped else ("", "")
    present = f"{x} is not {names.unset}" + ("" if field.wrapped else f" and {x} is not None")
    otherwise = "if"
    if typed(shape) and shape.models:
        test = _expected_class(source, names, shape.models[0], x)
        if names.flat and field.wrapped:
            test += f" and (len({x}) != 1 or 'data' not in {x})"
        source.add(f"if {test}:", depth=depth)
        made = _inner(source, names, field, shape.models[0], x, depth + 1)
        source.add(f"{x} = {before}{made}{after}", depth=depth + 1)
        otherwise = "elif"
    elif typed(shape) and shape.item is not None and shape.item.models:
        source.add(f"if {x}.__class__ is list:", depth=depth)
        made = _items(source, names, field, x, depth + 1)
        source.add(f"{x} = {before}{made}{after}", depth=depth + 1)
        otherwise = "elif"
    elif shape.moments == ("datetime",):
        kind, utc = source.bind("datetime", dt.datetime), source.bind("utc", _UTC)
        present += f" and ({x}.__class__ is not {kind} or {x}.tzinfo is not {utc})"
    write = source.bind("generic", generic(shape, field.wrapped))
    source.add(f"{otherwise} {present}: {x} = {write}({x})", depth=depth)
    return x


def _items(source: CodeBuilder, names: _Common, field: FieldLayout, x: str, depth: int) -> str:
    """Add the lines that turn the list of models in `x` into a list of Structs; returns its variable."""
    shape, z, y = field.shape.item, source.fresh("z"), source.fresh("y")
    assert shape is not None
    source.add(f"{z} = []", f"for {y} in {x}:", depth=depth)
    test = _expected_class(source, names, shape.models[0], y)
    source.add(f"if {test}:", depth=depth + 1)
    made = _inner(source, names, field, shape.models[0], y, depth + 2)
    source.add(f"{z}.append({made})", depth=depth + 2)
    other = source.bind("generic", generic(shape))
    source.add(f"else: {z}.append({other}({y}))", depth=depth + 1)
    return z


def _expected_class(source: CodeBuilder, names: _Common, cls: Any, x: str) -> str:
    """An expression for whether in the variable is what the straight line is for."""
    return f"{x}.__class__ is {'dict' if names.flat else source.bind('cls', cls)}"


def _inner(
    source: CodeBuilder, names: _Common, field: FieldLayout, cls: Any, o: str, depth: int
) -> str:
    """An expression for a model inside another: in line where there always is one, while that stays
    readable by the compiler; else by a function of its own, made when it is first met."""
    if field.required and len(source) < _LONGEST and depth < _DEEPEST:
        return (_flat if names.flat else _model)(source, names, cls, o, depth)
    make = partial(flat_writer if names.flat else writer, cls)
    return f"{source.bind_later('write', make)}({o})"


def _links(
    source: CodeBuilder, names: _Common, fields: list[FieldLayout], struct: Any, o: str, depth: int
) -> str:
    values = []
    for field in fields:
        values.append(x := source.fresh("x"))
        source.add(f"{x} = {o}.{field.name}", depth=depth)
        _refer(source, names, field, x, depth)
    absent = " and ".join(f"{value} is {names.unset}" for value in values)
    made = f"{source.bind('relationships', struct)}({', '.join(values)})"
    part = source.fresh("r")
    source.add(f"{part} = {names.unset} if {absent} else {made}", depth=depth)
    return part


def _refer(source: CodeBuilder, names: _Common, field: FieldLayout, x: str, depth: int) -> None:
    """Add the line that turns what is in the variable `x` into identifiers."""
    many = field.shape.item is not None
    given = f"{source.bind('link', link)}({x}, {field.target!r}, {many})"
    source.add(f"if {x} is not {names.unset}: {x} = {given}", depth=depth)


def _merged(struct: Any, extra: Mapping[str, Any]) -> dict[str, Any]:
    """The members of a Struct that are set, and unknown ones beside them."""
    write = generic(ANY)
    members = {key: write(value) for key, value in extra.items()}
    for name, key in zip(struct.__struct_fields__, struct.__struct_encode_fields__, strict=True):
        value = getattr(struct, name)
        if value is not UNSET:
            members[key] = value
    return members


def _with_attributes(struct: Any, kind: str, extra: Mapping[str, Any]) -> dict[str, Any]:
    """A resource that has no known attributes, with unknown ones."""
    write = generic(ANY)
    attributes = {key: write(value) for key, value in extra.items()}
    return {"type": kind, "attributes": attributes, **_merged(struct, {})}


# --- values that are not what the straight line expects


@cache
def generic(shape: Shape, wrapped: bool = False) -> Write:
    """A function that writes any value given for that shape: models, dicts in their place, sequences."""
    value_shape = shape.value if shape.value is not None and not shape.value.plain else None
    only = shape.models[0] if len(shape.models) == 1 and shape.value is None else None

    def write(value: Any) -> Any:
        if value is None or value is UNSET or isinstance(value, _SCALARS):
            return value
        if value.__class__ is not dict and is_model(value):
            return write_as(shape, value)
        if value.__class__ is dict or isinstance(value, Mapping):
            cls = only or expected(shape, value)
            if cls is not None:
                return lay_out(cls, value)
            if value_shape is not None:
                inner = generic(value_shape)
                return {key: inner(item) for key, item in value.items()}
            return value
        if isinstance(value, dt.datetime):
            return _moment(value) if shape.moments else value
        return write_other(value)

    def write_other(value: Any) -> Any:
        if shape.models and not isinstance(value, (list, set, frozenset)):
            members = as_members(value)
            if members is not None:
                return write(members)
        if shape.moments and (moment := _as_moment(value)) is not value:
            return write(moment)
        items = as_items(value)
        if items is None:
            return value  # the encoder knows it, or refuses it
        inner = generic(shape.item or ANY)
        return [inner(item) for item in items]

    def box(value: Any) -> Any:
        if (problem := no_resource(value, shape)) is not None:
            raise BodyError(problem)
        return value if is_envelope(value) else Box(write(value))

    return box if wrapped else write


def write_as(shape: Shape, value: Any) -> Any:
    """What a model of any class becomes where that shape is wanted."""
    from .projecting import recast  # most bodies hold models of their own classes

    value = recast(shape, value)
    return writer(value.__class__)(value)


def expected(shape: Shape, value: Mapping[str, Any]) -> Any:
    """The class that a dict stands for; None if it stands for itself."""
    models = shape.models
    if len(models) == 1 and shape.value is None:
        return models[0]
    if not models:
        return None
    from .choice import choose  # most bodies leave no choice

    return choose(models, value, flat=True)


def no_resource(value: Any, shape: Shape) -> str | None:
    """Why a value cannot stand under `data`; None if it can, or if that is not known."""
    if not isinstance(value, _SCALARS) or shape.kinds or len(shape.models) != 1:
        return None
    return f"expected a {shape.models[0].__name__} or a dict, not a {value.__class__.__name__}"


def _as_moment(value: Any) -> Any:
    """The time that numpy or pandas has, as a datetime; any other value as it is."""
    if getattr(getattr(value, "dtype", None), "kind", "") != "M" or hasattr(value, "__len__"):
        return value
    return simplified(value)


def _moment(value: dt.datetime) -> dt.datetime | None:
    if is_missing(value):
        return None
    if value.utcoffset() is None:
        raise BodyError("a datetime without a time zone")
    return in_minutes(value)


def lay_out(cls: Any, value: Mapping[str, Any]) -> Any:
    """What a dict stands for that was given in place of a model.

    Args:
        cls: the model.
        value: its fields under Python or JSON names; or the resource object as it is on the wire.
    """
    return flat_writer(cls)(value) if value.__class__ is dict else _laid_out(cls, value)


def _laid_out(cls: Any, value: Mapping[str, Any]) -> Any:
    plan = layout(cls)
    names, keys = plan.by_name, plan.by_key
    if ("attributes" in value or "relationships" in value) and _on_the_wire(plan, value):
        return value if "type" in value else {"type": plan.type, **value}
    model = blank(cls)
    for name, item in value.items():
        field = names.get(name) or keys.get(name)
        if name == "extra" and isinstance(item, Mapping) and (not field or field.name in value):
            if item:
                model.extra = item
        elif field is not None:
            setattr(model, field.name, item)
        elif name != "type" or item != plan.type or plan.type is None:
            raise BodyError(stray(cls, value) or f"{name}: there is no such field")
    return writer(cls)(model)


def _on_the_wire(plan: ModelLayout, value: Mapping[str, Any]) -> bool:
    """Whether a dict is a resource object, with its `attributes` or `relationships` in it."""
    if plan.type is None or not value.keys() <= _RESOURCE:
        return False
    if value.get("type", plan.type) != plan.type:
        return False
    parts = value.keys() & {"attributes", "relationships"}
    return any(part not in plan.by_name and part not in plan.by_key for part in parts)


def stray(cls: Any, value: Mapping[str, Any]) -> str | None:
    """The first key of a dict that is no field of the model that it stands for, and what may be meant."""
    plan = layout(cls)
    if _on_the_wire(plan, value):
        return None
    for name, item in value.items():
        if name in plan.by_name or name in plan.by_key:
            continue
        if name == "extra" and isinstance(item, Mapping):
            continue
        if name != "type" or item != plan.type or plan.type is None:
            from .fields import no_such_field

            return f"{name}: {no_such_field(name, plan)}"
    return None
