"""Values of other libraries, held against what others write of them: pydantic, orjson, the json module."""

from __future__ import annotations

import base64
import collections
import dataclasses
import datetime as dt
import decimal
import enum
import io
import json
import re
import subprocess
import sys
import typing
import uuid
from typing import Any, NamedTuple
from unittest.mock import Mock
from urllib.parse import unquote

import attrs
import hypothesis.strategies as st
import msgspec
import orjson
import pydantic
import pytest
from hypothesis import given, settings

from klaviyo_async import InvalidRequest
from klaviyo_async.core.codec import BodyError, encode_body
from klaviyo_async.core.codec.encoder import json_default
from klaviyo_async.core.filters.grammar import Comparison
from klaviyo_async.core.operations import operation_of
from klaviyo_async.core.request import build

np: Any = pytest.importorskip("numpy")
pd: Any = pytest.importorskip("pandas")

CREATE = operation_of("create_profile", "klaviyo_openapi")
PROFILES = operation_of("get_profiles", "klaviyo_openapi")
NOON = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)


class Colour(enum.Enum):
    RED = "red"


class Address(pydantic.BaseModel):
    city: str
    zip: str | None = None


class Order(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(serialize_by_alias=True)

    number: int = pydantic.Field(alias="OrderNumber")
    ship_to: Address
    placed: dt.datetime = NOON
    kind: Colour = Colour.RED
    id: uuid.UUID = uuid.UUID(int=7)
    tags: set[str] = pydantic.Field(default_factory=set)
    more: Any = None

    @pydantic.field_serializer("ship_to", when_used="json")
    def _shout(self, value: Address) -> dict[str, Any]:
        return {"CITY": value.city.upper()}


@dataclasses.dataclass
class Line:
    sku: str
    price: Any = None


@attrs.define
class Box:
    width: int
    _secret: str = "no"


class Struct(msgspec.Struct, rename="camel"):
    first_name: str


class Point(NamedTuple):
    x: int
    y: int


class Shop(typing.TypedDict):
    name: str


def written(value: Any) -> Any:
    body = encode_body(CREATE, {"email": "a@x.co", "properties": {"v": value}})
    return json.loads(body)["data"]["attributes"]["properties"]["v"]


def exact(value: Any) -> str:
    """What stands in the bytes."""
    body = encode_body(CREATE, {"email": "a@x.co", "properties": {"v": value}}).decode()
    return body.partition('"v":')[2].removesuffix("}}}}")


# --- judged by others

plain: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8"), max_size=8)
    | st.just(Colour.RED)
    | st.uuids()
    | st.dates()
    | st.builds(Address, city=st.text(st.characters(codec="utf-8"), max_size=5))
    | st.builds(Line, st.text(st.characters(codec="utf-8"), max_size=5), st.integers())
    | st.builds(Point, st.integers(0, 9), st.integers(0, 9)),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner, inner)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=4), inner, max_size=3)
        | st.builds(Line, st.just("s"), inner)
        | st.builds(collections.deque, st.lists(inner, max_size=2))
    ),
    max_leaves=12,
)
ANYTHING: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(Any)


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(plain)
def test_what_pydantic_writes(value: Any) -> None:
    assert written(value) == json.loads(ANYTHING.dump_json(value))


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 9),
    st.text(st.characters(codec="utf-8"), max_size=5),
    st.sets(st.text("ab", max_size=2)),
)
def test_a_pydantic_model_serialises_itself(number: int, city: str, tags: set[str]) -> None:
    order = Order(OrderNumber=number, ship_to=Address(city=city), tags=tags)
    found, wanted = written([{"a": order}])[0]["a"], json.loads(order.model_dump_json())
    assert sorted(found.pop("tags")) == sorted(wanted.pop("tags"))
    assert found == wanted
    assert found["ship_to"] == {"CITY": city.upper()}
    assert found["OrderNumber"] == number


ARRAYS = [
    *(
        np.arange(4, dtype=kind)
        for kind in ("i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f4", "f8")
    ),
    np.array([[1.5, 2.0], [3.0, 4.25]]),
    np.array([True, False]),
    *(np.array([1, 0], kind)[0] for kind in ("i1", "i8", "u8", "f4", "f8", "bool")),
]


@pytest.mark.parametrize("value", ARRAYS, ids=repr)
def test_what_orjson_writes_of_numpy(value: Any) -> None:
    wanted = orjson.loads(orjson.dumps(value, option=orjson.OPT_SERIALIZE_NUMPY))
    assert written(value) == wanted
    assert written({"a": [value]}) == {"a": [wanted]}


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_times_of_numpy(unit: str) -> None:
    value = np.datetime64("2026-07-01T12:30:15", unit)
    wanted = orjson.loads(orjson.dumps(value, option=orjson.OPT_SERIALIZE_NUMPY))
    assert dt.datetime.fromisoformat(written(value)) == dt.datetime.fromisoformat(wanted)
    assert written(np.array([value])) == [written(value)]


@pytest.mark.parametrize(
    "value",
    [
        Point(1, 2),
        range(3),
        collections.OrderedDict(a=1),
        collections.Counter("aab"),
        Shop(name="x"),
        {1: "a", 2.5: "b"},
        2**200,
        -(2**64),
    ],
)
def test_what_the_json_module_writes(value: Any) -> None:
    try:
        wanted = json.loads(json.dumps(value))
    except TypeError:
        wanted = list(value)
    assert written(value) == wanted


# --- rules of our own

RECORDS = np.array([("a", 1.5), ("b", 2.5)], dtype=[("sku", "U5"), ("price", float)])


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (decimal.Decimal("0.1000000000000000000000000000001"), "0.1000000000000000000000000000001"),
        (decimal.Decimal("1E+3"), "1E+3"),
        (Line("a", decimal.Decimal("9.90")), '{"sku":"a","price":9.90}'),
        (2**80, str(2**80)),
        (dt.timedelta(hours=1, seconds=5), '"PT3605S"'),
        (dt.datetime(2026, 7, 1, 12), '"2026-07-01T12:00:00"'),
        (dt.time(12, 30), '"12:30:00"'),
        (Box(3), '{"width":3}'),
        (Struct("Ada"), '{"firstName":"Ada"}'),
        (b"\x00\xff", f'"{base64.b64encode(bytes([0, 255])).decode()}"'),
        (np.bytes_(b"a"), '"YQ=="'),
        (np.str_("a"), '"a"'),
        (np.float64(1.5), "1.5"),
        (np.datetime64("2026-07-01"), '"2026-07-01"'),
        (np.datetime64("NaT", "s"), "null"),
        (np.timedelta64(90, "s"), '"PT90S"'),
        (pd.NA, "null"),
        (pd.NaT, "null"),
        (pd.Timestamp("2026-07-01T12:00:00.123456789Z"), '"2026-07-01T12:00:00.123456+00:00"'),
        (pd.Timedelta("1min"), '"PT60S"'),
        (pd.Series([1, 2]), "[1,2]"),
        (pd.Series([pd.Timestamp("2026-07-01", tz="UTC")]), '["2026-07-01T00:00:00+00:00"]'),
        (pd.Index(["a"]), '["a"]'),
        (RECORDS, '[{"sku":"a","price":1.5},{"sku":"b","price":2.5}]'),
        (RECORDS[0], '{"sku":"a","price":1.5}'),
        (np.array(("a", 1.5), dtype=RECORDS.dtype), '{"sku":"a","price":1.5}'),
        ({"a": 1}.values(), "[1]"),
        ({"a": 1}.keys(), '["a"]'),
        ((n for n in (1, 2)), "[1,2]"),
    ],
)
def test_how_each_is_written(value: Any, text: str) -> None:
    assert exact(value) == text


class Priced(pydantic.BaseModel):
    price: decimal.Decimal
    all: list[decimal.Decimal] = []
    by: dict[str, Any] = {}
    some: set[decimal.Decimal] = set()


def test_a_decimal_is_a_number_in_a_pydantic_model_too() -> None:
    one = decimal.Decimal("9.90")
    text = exact(Priced(price=one, all=[one], by={"a": one, "b": "9.90"}, some={one}))
    assert text == '{"price":9.90,"all":[9.90],"by":{"a":9.90,"b":"9.90"},"some":[9.90]}'


def test_a_pydantic_model_may_hold_what_pydantic_does_not_know() -> None:
    order = Order(OrderNumber=1, ship_to=Address(city="x"), more=np.array([1, 2]))
    assert written(order)["more"] == [1, 2]


class Stamp(dt.datetime):
    __slots__ = ()


@pytest.mark.parametrize("seconds", [1172, -2670, 0.5])
@pytest.mark.parametrize("kind", [dt.datetime, Stamp, pd.Timestamp])
def test_an_offset_with_seconds_becomes_utc(kind: Any, seconds: float) -> None:
    """RFC 3339 has none."""
    zone = dt.timezone(dt.timedelta(seconds=seconds))
    moment = kind(1930, 7, 1, 12, 30, 15, tzinfo=zone)
    texts = [
        json.dumps({"a": moment}, default=json_default),
        str(Comparison("less-than", "datetime", moment)),
        unquote(build(PROFILES, "https://k", query={"sort": moment}).url),
        json.dumps(list(written([moment]))) if kind is not dt.datetime else "",
    ]
    for text in filter(None, texts):
        [found] = re.findall(r"\d{4}-\d\d-\d\dT[0-9:.]+(?:Z|[+-][0-9:.]+)", text)
        assert found.endswith(("Z", "+00:00"))
        assert dt.datetime.fromisoformat(found) == moment


def test_no_utc_for_the_first_and_last_moment() -> None:
    zone = dt.timezone(dt.timedelta(seconds=1172))
    for first in (dt.datetime(1, 1, 1, tzinfo=zone), dt.datetime(9999, 12, 31, tzinfo=zone)):
        text = str(Comparison("less-than", "datetime", first))
        assert dt.datetime.fromisoformat(text[19:-1]) == first


class Mystery:
    """Neither mapping nor sequence, but iterable."""

    def __iter__(self) -> Any:
        return iter([("city", "Paris")])


LOOP: list[Any] = []
LOOP.append(Line("a", LOOP))
DEEP: Any = 1
for _ in range(100_000):
    DEEP = [DEEP]


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (Mystery(), r"properties\.v: a Mystery cannot be written as JSON"),
        ([{"a": Mystery()}], r"properties\.v\[0\]\.a: a Mystery cannot"),
        (Line("a", Mystery()), r"properties\.v\.price: a Mystery cannot"),
        (
            Priced(price=decimal.Decimal(1), by={"x": float("nan")}),
            r"properties\.v\.by\.x: nan is not",
        ),
        (Priced.model_construct(price=decimal.Decimal("NaN")), r"properties\.v\.price: NaN is not"),
        (np.array([1.0, np.nan]), r"properties\.v\[1\]: nan is not"),
        (np.float32("inf"), r"properties\.v: inf is not"),
        (pd.Series([1.0, None]), r"properties\.v\[1\]: nan is not"),
        (np.longdouble(1), r"properties\.v: a longdouble cannot"),
        (np.timedelta64(1, "Y"), r"properties\.v: a timedelta64 cannot"),
        (np.complex128(1), r"properties\.v: a complex cannot"),
        (Mock(), r"properties\.v"),
        (Address, r"properties\.v: a type cannot"),
        (Line, r"properties\.v: a type cannot"),
        (io.StringIO("x"), r"properties\.v: a StringIO cannot"),
        (print, r"properties\.v: a builtin_function_or_method cannot"),
        (LOOP, r"properties\.v.*it contains itself"),
        (DEEP, r"nested too deeply"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_has_no_json_is_named(value: Any, problem: str) -> None:
    with pytest.raises(BodyError, match=problem):
        written(value)
    with pytest.raises(InvalidRequest, match=problem):
        build(CREATE, "https://x", body={"email": "a@x.co", "properties": {"v": value}})


@pytest.mark.slow
def test_nothing_is_imported_for_it() -> None:
    """Who has none of these libraries pays for none."""
    program = """
import sys
from klaviyo_async.core.codec import encode_body
from klaviyo_async.core.operations import operation_of
try:
    encode_body(operation_of("create_profile", "klaviyo_openapi"), {"properties": {"a": {1, 2}, "b": object()}})
except ValueError:
    pass
print(sorted({"numpy", "pandas", "pydantic"} & sys.modules.keys()))
"""
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "[]"
