"""The fast decoder: Structs of an answer that conforms to the document into flat models.

One function of straight-line code for each class, compiled when it is first used.
"""

from __future__ import annotations

from typing import Any

from klaviyo_openapi._runtime import EMPTY

from ...unset import UNSET
from . import lenient
from .code_builder import CodeBuilder
from .lenient import Fill, new, relation_class, shell, unknown_relation
from .shapes import FieldLayout, Place, Shape, layout, models_package
from .structs import Structs, typed


def fill(own: Structs) -> Fill:
    """The function that fills an object from its Struct."""
    if own.fill is None:
        own.fill = _compiled(own)
    return own.fill


def _compiled(own: Structs) -> Fill:
    plan = layout(own.cls)
    source = CodeBuilder("def fill(w, o, page):")
    unset = source.bind("unset", UNSET)
    empty = source.bind("empty", EMPTY)
    source.add("e = {}" if own.learned else f"e = {empty}")
    _values(source, own, "w", "root", unset)
    if own.attributes is not None:
        _part(source, "a", "attributes", own.attributes, unset)
        _values(source, own, "a", "attributes", unset)
    if own.relationships is not None:
        _part(source, "r", "relationships", own.relationships, unset)
        for field in plan.at("relationships"):
            _relation(source, own.cls, field, unset)
        read = source.bind("read", unknown_relation(own.cls))
        _unknown(source, own, "r", "relationships", unset, f"{read}(x, page)")
    source.add(f"o.extra = e or {empty}" if own.learned else "o.extra = e", "return o")
    return source.compiled("fill", own.cls.__name__)


def _unknown(
    source: CodeBuilder, own: Structs, holder: str, place: Place, unset: str, convert: str
) -> None:
    for key, member in own.learned.get(place, {}).items():
        source.add(f"x = {holder}.{member}")
        if convert != "x":
            source.add(f"if x is not {unset}: x = {convert}")
        source.add(f"if x is not {unset}: e[{source.bind('key', key)}] = x")


def _part(source: CodeBuilder, name: str, member: str, struct: Any, unset: str) -> None:
    source.add(f"{name} = w.{member}")
    source.add(f"if {name} is {unset} or {name} is None: {name} = {source.bind('none', struct())}")


def _values(source: CodeBuilder, own: Structs, holder: str, place: Place, unset: str) -> None:
    for field in layout(own.cls).at(place):
        if field.shape.plain and not field.wrapped:
            source.add(f"o.{field.name} = {holder}.{field.name}")
            continue
        source.add(f"x = {holder}.{field.name}")
        if not typed(field.shape):
            read = source.bind("read", lenient.reader(field.shape, field.wrapped))
            convert = f"{read}(x, page)"
        else:
            convert = _expression(source, own, field.shape, "x")
            if field.wrapped:
                source.add(f"if x is not {unset} and x is not None: x = x.data")
        if convert != "x":
            source.add(f"if x is not {unset} and x is not None: x = {convert}")
        source.add(f"o.{field.name} = x")
    _unknown(source, own, holder, place, unset, "x")


def _expression(source: CodeBuilder, own: Structs, shape: Shape, value: str) -> str:
    """An expression that converts `value`, a variable, of a shape that the Structs state."""
    if shape.models:
        cls = shape.models[0]
        made = f"{source.bind('new', new)}({source.bind('cls', cls)})"
        return f"{source.bind('fill', fill(own.nested[cls]))}({value}, {made}, page)"
    inner = f"{value}_"
    if shape.item is not None:
        item = _expression(source, own, shape.item, inner)
        return value if item == inner else f"[{item} for {inner} in {value}]"
    if shape.value is not None:
        item = _expression(source, own, shape.value, inner)
        return (
            value
            if item == inner
            else f"{{k{inner}: {item} for k{inner}, {inner} in {value}.items()}}"
        )
    return value


def _relation(source: CodeBuilder, cls: Any, field: FieldLayout, unset: str) -> None:
    target = relation_class(field, models_package(cls))
    many = field.shape.item is not None
    source.add(f"x = r.{field.name}")
    source.add(f"if x is not {unset} and x is not None:")
    source.add("x = x.data", depth=2)
    source.add(f"if x is not {unset} and x is not None:", depth=2)
    if target is None:
        source.add("x = [y.id for y in x]" if many else "x = x.id", depth=3)
    else:
        make = source.bind("shell", shell(target))
        kind = repr(field.target) if field.target else ""
        if many:
            source.add("z = []", "for y in x:", depth=3)
            _refer(source, "y", make, kind, depth=4)
            source.add("z.append(y)", depth=4)
            source.add("x = z", depth=3)
        else:
            _refer(source, "x", make, kind, depth=3)
    source.add(f"o.{field.name} = x")


def _refer(source: CodeBuilder, name: str, make: str, kind: str, depth: int) -> None:
    """Replace an identifier by the one object of the page that has its type and id."""
    source.add(
        f"i = {name}.id; t = {kind or f'{name}.type'}; known = page[t]",
        f"{name} = known.get(i)",
        f"if {name} is None: {name} = known[i] = {make}(i, t)",
        depth=depth,
    )
