"""What is written and read again is what it was, for every model of the package."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from klaviyo_openapi import models
from klaviyo_openapi._runtime import EMPTY, UNSET, Ref
from msgspec import json

from klaviyo_async.core.codec import decoding, from_wire, to_wire
from klaviyo_async.core.codec.choice import choose
from klaviyo_async.core.codec.shapes import FieldLayout, Shape, layout
from klaviyo_async.core.codec.structs import structs
from klaviyo_async.core.codec.writing import lay_out

from . import codec_models

CLASSES = [*(getattr(models, name) for name in dir(models)), *codec_models.ALL]
AREAS = sorted({cls.__module__ for cls in CLASSES})
DEEPEST = 3

_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_numbers = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
_json = st.recursive(
    st.none() | st.booleans() | _numbers | _text,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_text, inner, max_size=2),
    max_leaves=4,
)


def _certain(moment: dt.datetime) -> bool:
    """Whether the clock shows it once: else Python holds it unequal to any other zone's time."""
    return moment.utcoffset() == moment.replace(fold=1 - moment.fold).utcoffset()


# Far enough from both ends of what a datetime can be for every time zone.
_SPAN = dt.datetime(1850, 1, 1), dt.datetime(2150, 1, 1)
_moments = {
    "datetime": st.datetimes(*_SPAN, timezones=st.timezones()).filter(_certain),
    "date": st.dates(),
    "time": st.times(),
}
_kinds = {
    "string": _text,
    "number": _numbers,
    "boolean": st.booleans(),
    "object": st.dictionaries(_text, _json, max_size=2),
    "array": st.lists(_json, max_size=2),
}


@cache
def values(shape: Shape, depth: int, extra: bool) -> st.SearchStrategy[Any]:
    """Values of that shape."""
    options = [_moments[kind] for kind in shape.moments]
    # A string that could be read as a moment would be.
    kinds = shape.kinds - {"string", "file"} if shape.moments else shape.kinds - {"file"}
    options += [_kinds[kind] for kind in sorted(kinds)]
    if shape.constants:
        options.append(st.sampled_from(sorted((value for _, value in shape.constants), key=str)))
    if shape.models:
        options.append(some_model(shape.models, depth + 1, extra))
    if shape.item is not None:
        options.append(st.lists(values(shape.item, depth, extra), max_size=2))
    if shape.value is not None:
        options.append(st.dictionaries(_text, values(shape.value, depth, extra), max_size=2))
    return st.one_of(options) if options else st.none()


@st.composite
def some_model(draw: st.DrawFn, classes: tuple[Any, ...], depth: int, extra: bool) -> Any:
    """An object of one of the classes; None where its JSON could as well be another's."""
    model = draw(objects(draw(st.sampled_from(classes)), depth, extra))
    if len(classes) > 1 and choose(classes, to_wire(model)) is not model.__class__:
        return None
    return model


def references(field: FieldLayout) -> st.SearchStrategy[Any]:
    """Values of a relationship."""
    found = field.shape.models or (field.shape.item.models if field.shape.item else ())
    one: st.SearchStrategy[Any]
    if not found:
        one = _text
    elif found[0] is Ref:
        kind = st.just(field.target) if field.target else _text.filter(bool)
        one = st.builds(Ref, id=_text, type=kind)
    else:
        one = _text.map(lambda key: bare(found[0], id=key))
    return st.lists(one, max_size=2) if field.shape.item else one


def bare(cls: Any, **given: Any) -> Any:
    """An object with nothing but what is given."""
    unset = {field.name: UNSET for field in layout(cls).fields}
    return cls(**unset | given)


@st.composite
def objects(draw: st.DrawFn, cls: Any, depth: int = 0, extra: bool = False) -> Any:
    """Objects of a model class, with or without unknown fields."""
    given: dict[str, Any] = {}
    for field in layout(cls).fields:
        deep = depth >= DEEPEST and not field.shape.plain
        if not field.required and (deep or draw(st.booleans())):
            given[field.name] = draw(st.sampled_from([UNSET, None]))
        elif field.refers:
            given[field.name] = draw(references(field))
        elif deep:
            given[field.name] = None
        else:
            given[field.name] = draw(values(field.shape, depth, extra))
    if extra:
        known = {field.key for field in layout(cls).fields} | {"type", "id", "links"}
        keys = _text.filter(lambda key: key not in known)
        given["extra"] = draw(st.dictionaries(keys, _json, max_size=1)) or EMPTY
        if given["extra"] and given.get("extra_") is UNSET:
            given["extra_"] = None  # in a dict, `extra` alone means the field that is called so
    return cls(**given)


def read_typed(cls: Any, wire: Any) -> Any:
    """Read by msgspec's types, which have to accept what the codec itself writes."""
    answer = decoding._Parser(cls, many=False).parse(json.encode({"data": wire}))
    assert answer.kind is structs(cls).whole
    return decoding._models(cls, answer)[0][0]


@pytest.mark.parametrize("area", AREAS)
@pytest.mark.slow
def test_every_model(area: str) -> None:
    """Each model of an area, a few objects of each."""
    for cls in CLASSES:
        if cls.__module__ == area:
            _check(cls)


def _check(cls: Any) -> None:
    @settings(
        max_examples=2,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(objects(cls), objects(cls, extra=True))
    def check(model: Any, odd: Any) -> None:
        wire = to_wire(model)
        assert from_wire(cls, wire) == model
        assert read_typed(cls, wire) == model
        wire = to_wire(odd)
        assert from_wire(cls, wire) == odd
        assert json.decode(json.encode(lay_out(cls, odd.to_dict()), enc_hook=dict)) == wire

    check()
