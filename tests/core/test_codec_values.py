"""Encoding of single values: what JSON has a word for, and what has to be refused."""

from __future__ import annotations

import collections
import datetime as dt
import decimal
import enum
import io
import json
import pathlib
import struct
import threading
import types
import uuid
import zoneinfo
from collections.abc import Callable
from typing import Any, cast

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from klaviyo_openapi._runtime import UNSET
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async.core.codec import (
    BodyError,
    CodecError,
    encode_body,
    encode_json,
    form_fields,
    from_wire,
    structs,
    to_wire,
    writing,
)

from . import codec_models
from .codec_models import (
    CREATE,
    CREATE_MANY,
    Box,
    Circle,
    Maker,
    Tree,
    Upload,
    WidgetCreate,
    attributes,
    operation,
)

pytestmark = pytest.mark.usefixtures("packaged")
packaged = codec_models.packaged

NOON = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)


# --- values


class Colour(enum.Enum):
    RED = "red"


class Text(str):
    __slots__ = ()


class Number(float):
    __slots__ = ()


class Stamp(dt.datetime):
    __slots__ = ()


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (decimal.Decimal("9.90"), 9.9),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Colour.RED, "red"),
        (dt.date(2026, 7, 1), "2026-07-01"),
        (NOON, "2026-07-01T12:00:00Z"),
        (Stamp(2026, 7, 1, 12, tzinfo=dt.UTC), "2026-07-01T12:00:00+00:00"),
        (Text("a"), "a"),
        (Number(1.5), 1.5),
        ((1, 2), [1, 2]),
        (collections.deque([1]), [1]),
        (types.MappingProxyType({"a": 1}), {"a": 1}),
        (2**80, 2**80),
        ({"null": None, "Infinity": "NaN"}, {"null": None, "Infinity": "NaN"}),
    ],
)
def test_values_of_free_form(value: Any, written: Any) -> None:
    assert attributes(properties={"x": value})["properties"] == {"x": written}


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (NOON, "2026-07-01T12:00:00Z"),
        (NOON.astimezone(dt.timezone(dt.timedelta(hours=-7))), "2026-07-01T05:00:00-07:00"),
        (NOON.astimezone(zoneinfo.ZoneInfo("Asia/Kolkata")), "2026-07-01T17:30:00+05:30"),
        (NOON.replace(year=1890, tzinfo=zoneinfo.ZoneInfo("Europe/Paris")), "1890-07-01T11:50:39Z"),
        (Stamp(2026, 7, 1, 12, tzinfo=dt.UTC), "2026-07-01T12:00:00+00:00"),
        ("2026-07-01", "2026-07-01"),
    ],
)
def test_moments(moment: Any, written: str) -> None:
    assert attributes(time=moment, moments=[moment]) == {"time": written, "moments": [written]}


NAN, INFINITY = float("nan"), float("inf")
LOOP: list[Any] = []
LOOP.append(LOOP)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"time": NOON.replace(tzinfo=None)}, r"^time: a datetime without a time zone"),
        ({"moments": [NOON, NOON.replace(tzinfo=None)]}, r"^moments\[1\]: a datetime without"),
        ({"list_price": NAN}, r"^list_price: nan is not"),
        ({"properties": {"a": [{"b": -INFINITY}]}}, r"^properties\.a\[0\]\.b: -inf is not"),
        ({"properties": {"n": None, "a": Number("inf")}}, r"^properties\.a: inf is not"),
        ({"properties": {"big": 2**80, "a": NAN}}, r"^properties\.a: nan is not"),
        ({"boxes": [Box(width=1), Box(width=NAN)]}, r"^boxes\[1\]\.width: nan"),
        ({"box": {"width": 1, "extra": {"depth": NAN}}}, r"^box\.extra\.depth: nan"),
        ({"extra": {"new": NAN}}, r"^extra\.new: nan"),
        ({"properties": {"a": object()}}, r"^properties\.a: a object cannot be written"),
        ({"properties": {"a": io.BytesIO()}}, r"^properties\.a: a BytesIO cannot be written"),
        ({"properties": {"a": UNSET}}, r"^properties\.a: UNSET"),
        ({"properties": {"a": "\ud83d"}}, r"^properties\.a: text with half a surrogate"),
        ({"properties": {None: 1}}, r"^properties\.None: a key that is a NoneType"),
        ({"properties": {"a": LOOP}}, r"^properties\.a\[0\]: it contains itself"),
        ({"properties": {"a": Box(width=1)}}, r"^properties\.a: a model"),
        ({"builder": Maker(name=cast(Any, object()))}, r"^builder\.name: a object"),
    ],
)
def test_what_cannot_be_sent_is_named(given: dict[str, Any], message: str) -> None:
    for body in (WidgetCreate(**given), given):
        with pytest.raises(BodyError, match=message) as caught:
            encode_body(CREATE, body)
        assert isinstance(caught.value, CodecError)
    with pytest.raises(BodyError, match=rf"^\[1\]\.?{message.removeprefix('^')}"):
        encode_body(CREATE_MANY, [WidgetCreate(), given])
    with pytest.raises(BodyError, match=message):
        to_wire(WidgetCreate(**given))


_LIKE_IT: list[list[Any]] = [
    [],
    [127, 255, -1] * 500,
    ["\x7f" * 127, "a" * 255] * 200,
    [1.7e308, -1.7e308, 5e-324, -0.0] * 200,
    [NOON] * 1000,
]
"""Whose bytes in MessagePack are among those of a float that is no number, seldom or all over."""


@pytest.mark.parametrize("beside", _LIKE_IT)
@pytest.mark.parametrize("bits", [0x7FF8 << 48, 0xFFF8 << 48, 0x7FF0 << 48, 0xFFF0 << 48, -1])
def test_no_number_is_hidden_by_bytes_like_its_own(bits: int, beside: list[Any]) -> None:
    [number] = struct.unpack(">d", (bits % 2**64).to_bytes(8))
    assert json.loads(encode_json({"a": None, "b": beside}))["a"] is None
    for place in (0, len(beside)):
        given = [*beside[:place], {"none": None, "c": number}, *beside[place:]]
        with pytest.raises(BodyError, match=rf"^b\[{place}\]\.c: -?(nan|inf) is not"):
            encode_json({"a": None, "b": given})


class Holder(msgspec.Struct):
    number: float


_ONCE: list[tuple[Callable[[], Any], str]] = [
    (lambda: (number for number in (1.0, NAN)), r"\[1\]: nan"),
    (lambda: map(float, ["inf"]), r"\[0\]: inf"),
    (lambda: iter([{"a": [None, -INFINITY]}]), r"\[0\]\.a\[1\]: -inf"),
    (lambda: ((number for number in (NAN,)) for _ in range(2)), r"\[0\]: nan"),
    (lambda: (Holder(number) for number in (2**80, NAN)), r"\[1\]\.number: nan"),
]


@pytest.mark.parametrize(("made", "where"), _ONCE)
def test_no_number_is_hidden_in_what_can_be_read_once(made: Callable[[], Any], where: str) -> None:
    with pytest.raises(BodyError, match=rf"{where} is not a JSON number$"):
        encode_json({"a": {"b": made()}})
    item = {"external_id": "1", "title": "t", "description": "d", "url": "u"}
    for field in ("images", "custom_metadata"):  # a list, and anything
        with pytest.raises(BodyError, match=rf"{where} is not a JSON number$"):
            encode_body(OPERATIONS["create_catalog_item"], {**item, field: made()})


def test_what_can_be_read_once_is_sent_whole() -> None:
    rows = ({"a": (n for n in (n, None)), "raw": msgspec.Raw(b"[null]")} for n in (1, 2**80))
    expected = [{"a": [n, None], "raw": [None]} for n in (1, 2**80)]
    assert json.loads(encode_json({"rows": rows})) == {"rows": expected}


_leaf = st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.floats() | st.text(max_size=9)
_tree = st.recursive(
    _leaf | st.sampled_from([127, 255, -1, 1.7e308, NAN, -INFINITY, "\x7f" * 127, "null"]),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=12,
)


@pytest.mark.slow
@settings(max_examples=60)
@given(_tree, st.sampled_from([0, 1, 3000]))
def test_the_standard_library_refuses_the_same_numbers(value: Any, padding: int) -> None:
    value = [value, "a" * padding]
    try:
        expected = json.dumps(value, allow_nan=False)
    except ValueError:
        with pytest.raises(BodyError, match=r"is not a JSON number$"):
            encode_json(value)
    else:
        assert json.loads(encode_json(value)) == json.loads(expected)


def test_nulls_alone_are_no_reason() -> None:
    # In MessagePack this text looks like a float that is no number.
    text = b"\xcb\xb0".decode() + "\u02ff\u02bf"
    assert attributes(name=None, properties={"a": None, "b": text})["properties"]["b"] == text


# --- forms


def test_forms() -> None:
    upload = operation(body="Upload", media_type="multipart/form-data")
    stream = io.BytesIO(b"x")
    body = Upload(file=stream, file_name="a.png", hidden=True, count=3, day=dt.date(2026, 7, 1))
    expected = [
        ("file", stream),
        ("file-name", "a.png"),
        ("hidden", "true"),
        ("count", "3"),
        ("day", "2026-07-01"),
    ]
    assert form_fields(upload, body) == expected
    assert form_fields(upload, body.to_dict()) == expected
    assert form_fields(upload, {"file": "a.png", "file-name": None, "extra": {"new": [1, 2]}}) == [
        ("file", pathlib.Path("a.png")),
        ("new", "1"),
        ("new", "2"),
    ]
    assert form_fields(upload, Upload(file=b"x", extra={"a": "b"})) == [("file", b"x"), ("a", "b")]
    with pytest.raises(BodyError, match="nmae: there is no such field"):
        form_fields(upload, {"file": b"x", "nmae": "a"})
    with pytest.raises(BodyError, match="expected a Upload"):
        form_fields(upload, "a.png")


# --- threads


def test_first_use_from_many_threads() -> None:
    structs.structs.cache_clear()
    writing.writer.cache_clear()
    body = WidgetCreate(box=Box(width=1), tree=Tree(name="a"), shape=Circle(kind="circle"))
    expected, found = to_wire(body), []
    for _ in range(5):
        structs.structs.cache_clear()
        writing.writer.cache_clear()
        barrier = threading.Barrier(8)

        def work(barrier: threading.Barrier = barrier) -> None:
            barrier.wait()
            found.append(from_wire(WidgetCreate, to_wire(body)) == body)

        workers = [threading.Thread(target=work) for _ in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    assert found == [True] * 40
    assert to_wire(body) == expected
