"""Values of other libraries in place of bodies and models, in paths, queries and filters."""

from __future__ import annotations

import dataclasses
import decimal
import io
import json
import sqlite3
import uuid
from typing import Any, NamedTuple
from unittest.mock import Mock

import attrs
import pydantic
import pytest

from klaviyo_async import F, FilterError, InvalidRequest
from klaviyo_async.core.codec import BodyError, encode_body
from klaviyo_async.core.operations import operation_of
from klaviyo_async.core.request import build
from klaviyo_async.core.values import as_items, as_members, simplified, single

from .test_values import CREATE, NOON, Address, Colour, Line, Mystery, np, pd, written

PROFILES = operation_of("get_profiles", "klaviyo_openapi")

# --- in place of models


class Customer(pydantic.BaseModel):
    email: str
    location: Address


@dataclasses.dataclass
class Person:
    email: str
    location: Any


class Row(NamedTuple):
    email: str
    location: Any


PLACE = Address(city="Paris")


@pytest.mark.parametrize(
    "body",
    [
        Customer(email="a@x.co", location=PLACE),
        Person("a@x.co", PLACE),
        Row("a@x.co", PLACE),
        attrs.make_class("Attrs", ["email", "location"])("a@x.co", PLACE),
        {
            "email": "a@x.co",
            "location": dataclasses.make_dataclass("At", ["city", "zip"])("Paris", None),
        },
        pd.Series({"email": "a@x.co", "location": PLACE}),
    ],
    ids=lambda body: type(body).__name__,
)
def test_bodies(body: Any) -> None:
    assert json.loads(encode_body(CREATE, body))["data"] == {
        "type": "profile",
        "attributes": {"email": "a@x.co", "location": {"city": "Paris", "zip": None}},
    }


def test_a_misspelt_field_of_a_pydantic_model_is_named() -> None:
    wrong = pydantic.create_model("Wrong", emial=(str, "a@x.co"))()
    with pytest.raises(BodyError, match="did you mean 'email'"):
        encode_body(CREATE, wrong)


def test_rows_of_databases_are_objects() -> None:
    with sqlite3.connect(":memory:") as connection:
        connection.row_factory = sqlite3.Row
        row = connection.execute("select 'a@x.co' as email, 1 as n").fetchone()
    connection.close()
    assert as_members(row) == {"email": "a@x.co", "n": 1}
    assert written(row) == {"email": "a@x.co", "n": 1}


@pytest.mark.parametrize(
    "value", ["text", b"x", 1, 1.5, None, [1], {1}, Colour.RED, NOON, Mystery(), Line]
)
def test_no_members(value: Any) -> None:
    assert as_members(value) is None


@pytest.mark.parametrize(
    "value", ["text", b"x", 1, None, {"a": 1}, Line, io.StringIO("x"), Mystery()]
)
def test_no_items(value: Any) -> None:
    assert as_items(value) is None


class HasAll:
    """Has whatever it is asked for, as proxies and mocks have."""

    def __getattr__(self, name: str) -> Any:
        return lambda *args: HasAll()


@pytest.mark.parametrize("value", [HasAll(), Mock()])
def test_what_has_whatever_it_is_asked_for_is_no_body(value: Any) -> None:
    with pytest.raises(InvalidRequest, match="cannot be encoded"):
        build(operation_of("create_profile", "klaviyo_openapi"), "https://x", body=value)


# --- paths, queries, filters


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (np.int64(3), "3"),
        (np.str_("a"), "a"),
        (Colour.RED, "red"),
        (7, "7"),
    ],
)
def test_ids_in_paths(value: Any, text: str) -> None:
    one = operation_of("get_profile", "klaviyo_openapi")
    assert build(one, "https://x", path=[value]).path == f"/api/profiles/{text}"


@pytest.mark.parametrize("value", [True, np.bool_(True), 1.5, None, b"a", Mystery()])
def test_what_is_no_id(value: Any) -> None:
    one = operation_of("get_profile", "klaviyo_openapi")
    with pytest.raises(InvalidRequest, match="id must be"):
        build(one, "https://x", path=[value])


def test_queries() -> None:
    query = {"page[size]": np.int32(5), "fields[profile]": [Colour.RED, np.str_("email")]}
    assert build(PROFILES, "https://x", query=query).url.endswith(
        "page%5Bsize%5D=5&fields%5Bprofile%5D=red%2Cemail"
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (decimal.Decimal("1E+2"), "100"),
        (decimal.Decimal("9.90"), "9.90"),
        (np.float32(1.5), "1.5"),
        (np.int8(3), "3"),
        (np.bool_(True), "true"),
        (uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (Colour.RED, '"red"'),
        (np.datetime64("2026-07-01"), "2026-07-01"),
        (pd.Timestamp("2026-07-01T12:00", tz="UTC"), "2026-07-01T12:00:00+00:00"),
    ],
)
def test_filters(value: Any, text: str) -> None:
    assert str(F.x == value) == f"equals(x,{text})"
    assert str(F.x.any_of([value])) == f"any(x,[{text}])"


@pytest.mark.parametrize(
    "value", [np.float64("nan"), decimal.Decimal("Infinity"), Mystery(), Address(city="x")]
)
def test_what_cannot_stand_in_a_filter(value: Any) -> None:
    with pytest.raises(FilterError, match=r"x: .* cannot be written"):
        _ = F.x == value


def test_single_values() -> None:
    assert single(pd.NaT) is None
    assert single(pd.NA) is None
    assert single(np.array([1])).__class__ is np.ndarray
    assert simplified(np.int64(2**62)) == 2**62
