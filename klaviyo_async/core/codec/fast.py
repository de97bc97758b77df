"""The fast decoder: what msgspec has read of an answer that conforms to the document, as flat models.

Two functions of straight-line code for each class, compiled when it is first used: `take` makes the
model, `fill` does what needs other resources of the page.
"""

from __future__ import annotations

from typing import Any

from klaviyo_openapi._runtime import blank

from ...unset import UNSET
from . import lenient
from .code_builder import CodeBuilder
from .lenient import relation_class, shell, unknown_relation
from .shapes import FieldLayout, Place, Shape, layout, models_package
from .structs import Fill, Structs, Take, models_in, typed

# A function for a tree of models; calls where Python could not indent it any more.
_DEEPEST = 12


def take(own: Structs) -> Take:
    """The function that makes models of what msgspec has read, of which `fill` is still to be called."""
    if own.take is None:
        source = CodeBuilder("def take(ws):")
        source.add("made = []", "for w in ws:")
        _take(source, own, "w", 2)
        source.add("made.append(w)", depth=2)
        source.add("return made")
        own.take = source.compiled("take", own.cls.__name__)
    return own.take


def fill(own: Structs) -> Fill:
    """The function that completes models that `take` has made."""
    if own.fill is None:
        source = CodeBuilder("def fill(ws, made, page):")
        for kind in {field.target for field in layout(own.cls).at("relationships")} - {""}:
            source.add(f"{_known(kind)} = page[{kind!r}]")
        source.add("for w, o in zip(ws, made):")
        _fill(source, own, "w", "o", 2)
        source.add("pass", depth=2)
        own.fill = source.compiled("fill", own.cls.__name__)
    return own.fill


def _known(kind: str) -> str:
    """The variable with the objects of that JSON:API type."""
    return f"known_{kind.encode().hex()}"


# --- making


def _take(source: CodeBuilder, own: Structs, w: str, depth: int) -> None:
    """Add the lines that replace what is in the variable `w` by the model."""
    if own.twin is None:
        source.add(f"{w} = {_blank(source, own)}", depth=depth)
        return
    if own.whole is not own.twin:
        unset = source.bind("unset", UNSET)
        source.add(f"{w} = {w}.attributes", depth=depth)
        source.add(f"if {w} is {unset} or {w} is None: {w} = {_blank(source, own)}", depth=depth)
        source.add("else:", depth=depth)
        depth += 1
    cls = source.bind("cls", own.cls)
    if own.learned.get(_place(own)):
        # What has more fields cannot become what has fewer.
        fields = layout(own.cls).fields
        given = [f"{f.name}={w}.{f.name}" for f in fields if f.place == _place(own) or f.required]
        source.add(f"{w} = {cls}({', '.join(given)})", depth=depth)
    else:
        source.add(f"{w}.__class__ = {cls}", depth=depth)


def _blank(source: CodeBuilder, own: Structs) -> str:
    return f"{source.bind('blank', blank)}({source.bind('cls', own.cls)})"


def _place(own: Structs) -> Place:
    """Where in JSON stands what is read into the twin."""
    return "root" if own.whole is own.twin else "attributes"


# --- completing


def _fill(source: CodeBuilder, own: Structs, w: str, o: str, depth: int) -> None:
    """Add the lines that complete the model in the variable `o` by what was read, in the variable `w`."""
    unset = source.bind("unset", UNSET)
    extra = source.fresh("e") if own.learned else ""
    if extra:
        source.add(f"{extra} = {{}}", depth=depth)
    if own.whole is not own.twin:
        for field in layout(own.cls).at("root"):
            _value(source, own, field, w, o, depth)
        _unknown(source, own, "root", w, extra, depth)
    if own.twin is not None:
        for field in layout(own.cls).at(_place(own)):
            if field.wrapped or not field.shape.plain:
                _value(source, own, field, o, o, depth)
        if own.learned.get(_place(own)):
            twin = w
            if own.whole is not own.twin:
                twin = source.fresh("a")
                source.add(f"{twin} = {w}.attributes", depth=depth)
                source.add(f"if {twin} is not {unset} and {twin} is not None:", depth=depth)
            _unknown(source, own, _place(own), twin, extra, depth + (twin != w))
    if own.relationships is not None:
        part = source.fresh("r")
        source.add(f"{part} = {w}.relationships", depth=depth)
        source.add(f"if {part} is not {unset} and {part} is not None:", depth=depth)
        for field in layout(own.cls).at("relationships"):
            _relation(source, own.cls, field, part, o, depth + 1)
        _unknown(source, own, "relationships", part, extra, depth + 1)
    if extra:
        source.add(f"if {extra}: {o}.extra = {extra}", depth=depth)


def _unknown(
    source: CodeBuilder, own: Structs, place: Place, holder: str, extra: str, depth: int
) -> None:
    """Add the lines that keep what the model has no fields for."""
    unset = source.bind("unset", UNSET)
    x = source.fresh("x")
    for key, member in own.learned.get(place, {}).items():
        source.add(f"{x} = {holder}.{member}", depth=depth)
        if place == "relationships":
            read = source.bind("read", unknown_relation(own.cls))
            source.add(f"if {x} is not {unset}: {x} = {read}({x}, page)", depth=depth)
        source.add(f"if {x} is not {unset}: {extra}[{source.bind('key', key)}] = {x}", depth=depth)


def _value(
    source: CodeBuilder, own: Structs, field: FieldLayout, holder: str, o: str, depth: int
) -> None:
    """Add the lines that convert a field of what is in `holder`, and move it if that is not the model."""
    shape, unset, x = field.shape, source.bind("unset", UNSET), source.fresh("x")
    put, given = f"{o}.{field.name} = {x}", f"if {x} is not {unset} and {x} is not None:"
    plain = shape.plain and not field.wrapped
    stated = typed(shape) and not field.wrapped
    if holder == o and (plain or (stated and not _has_models(shape))):
        return
    source.add(f"{x} = {holder}.{field.name}", depth=depth)
    if not plain and not typed(shape):
        read = source.bind("read", lenient.reader(shape, field.wrapped))
        source.add(given, depth=depth)
        source.add(f"{x} = {read}({x}, page)", put, depth=depth + 1)
    elif field.wrapped:
        source.add(given, depth=depth)
        source.add(f"{x} = {x}.data", depth=depth + 1)
        if _has_models(shape):
            source.add(given, depth=depth + 1)
            _convert(source, own, shape, x, depth + 2)
        source.add(put, depth=depth + 1)
    elif _has_models(shape):
        source.add(given, depth=depth)
        _convert(source, own, shape, x, depth + 1)
        if not _stays(own, shape):
            source.add(put, depth=depth + 1)
    if holder != o:
        source.add(f"if {x} is not {unset}: {put}", depth=depth)


def _has_models(shape: Shape) -> bool:
    return any(True for _ in models_in(shape))


def _stays(own: Structs, shape: Shape) -> bool:
    """Whether what has been read becomes models without another object in its place."""
    return all(_becomes(own.nested[cls]) for cls in models_in(shape))


def _becomes(own: Structs) -> bool:
    return own.whole is own.twin and not own.learned.get("root")


def _convert(source: CodeBuilder, own: Structs, shape: Shape, x: str, depth: int) -> None:
    """Add the lines that turn what was read of a shape with models, in the variable `x`, into these."""
    if shape.models:
        inner = own.nested[shape.models[0]]
        if _becomes(inner) and depth < _DEEPEST:
            _take(source, inner, x, depth)
            _fill(source, inner, x, x, depth)
            return
        w, z = source.fresh("w"), source.fresh("z")
        made, filled = source.bind("take", take(inner)), source.bind("fill", fill(inner))
        source.add(f"{w} = [{x}]", f"{z} = {made}({w})", f"{filled}({w}, {z}, page)", depth=depth)
        source.add(f"{x} = {z}[0]", depth=depth)
        return
    part = shape.item or shape.value
    assert part is not None
    key, y, z = source.fresh("k"), source.fresh("y"), source.fresh("z")
    stays = _stays(own, part)
    if shape.item is not None:
        begin, loop, put = f"{z} = []", f"for {y} in {x}:", f"{z}.append({y})"
    else:
        begin, loop, put = f"{z} = {{}}", f"for {key}, {y} in {x}.items():", f"{z}[{key}] = {y}"
    if not stays:
        source.add(begin, depth=depth)
    source.add(loop, depth=depth)
    _convert(source, own, part, y, depth + 1)
    if not stays:
        source.add(put, depth=depth + 1)
        source.add(f"{x} = {z}", depth=depth)


def _relation(
    source: CodeBuilder, cls: Any, field: FieldLayout, holder: str, o: str, depth: int
) -> None:
    target = relation_class(field, models_package(cls))
    many, unset, x = field.shape.item is not None, source.bind("unset", UNSET), source.fresh("x")
    source.add(f"{x} = {holder}.{field.name}", depth=depth)
    source.add(f"if {x} is not {unset} and {x} is not None: {x} = {x}.data", depth=depth)
    source.add(f"if {x} is not {unset}:", depth=depth)
    source.add(f"if {x} is not None:", depth=depth + 1)
    if target is None:
        source.add(f"{x} = [y.id for y in {x}]" if many else f"{x} = {x}.id", depth=depth + 2)
    else:
        make = source.bind("shell", shell(target))
        if many:
            source.add("z = []", f"for y in {x}:", depth=depth + 2)
            _refer(source, "y", make, field.target, depth=depth + 3)
            source.add("z.append(y)", depth=depth + 3)
            source.add(f"{x} = z", depth=depth + 2)
        else:
            _refer(source, x, make, field.target, depth=depth + 2)
    source.add(f"{o}.{field.name} = {x}", depth=depth + 1)


def _refer(source: CodeBuilder, name: str, make: str, kind: str, depth: int) -> None:
    """Replace an identifier by the one object of the page that has its type and id."""
    known, given = (_known(kind), repr(kind)) if kind else ("known", f"{name}.type")
    if not kind:
        source.add(f"known = page[{given}]", depth=depth)
    source.add(
        f"i = {name}.id; y_ = {known}.get(i)",
        f"if y_ is None: y_ = {known}[i] = {make}(i, {given})",
        f"{name} = y_",
        depth=depth,
    )
