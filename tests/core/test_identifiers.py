"""Identifiers that nobody can have, and the form of those that somebody has."""

from __future__ import annotations

import json
import uuid
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from klaviyo_async import InvalidRequest
from klaviyo_async.core.codec import encode_body
from klaviyo_async.core.identifiers import find_impossible, is_usual_email, kept, why_impossible
from klaviyo_async.core.operations import operation_of
from klaviyo_async.core.request import build
from klaviyo_async.models import EventCreate, EventProfile, MetricCreate, ProfileCreate

CREATE = operation_of("create_profile", "klaviyo_openapi")
UPDATE = operation_of("update_profile", "klaviyo_openapi")
EVENT = operation_of("create_event", "klaviyo_openapi")


@pytest.mark.slow
@given(st.emails())
def test_every_address_of_rfc_5322_may_be(address: str) -> None:
    assert why_impossible("email", address) is None


@pytest.mark.parametrize(
    "address",
    [
        "a@b",
        "ada@example.com",
        "o'neil+x@sub.example.co",
        '"a b"@example.com',
        "ü@exämple.de",
        "a.@x.y",
    ],
)
def test_addresses_that_may_be(address: str) -> None:
    assert why_impossible("email", address) is None


@pytest.mark.parametrize(
    "address",
    ["not-an-email", "@", "a@", "@b.co", "a@b@c.co", "a b@c.co", "a@b..co", "a@.co", "a@b.co.",
     "Ada <ada@x.co>", "a@x.co,b@x.co", "a\x00@x.co", "a@x\n.co", "mailto:a@x.co", "x" * 100_000],
)  # fmt: skip
def test_addresses_that_cannot_be(address: str) -> None:
    """The message does not quote it: messages are logged."""
    problem = why_impossible("email", address)
    assert problem == "is no email address"
    assert is_usual_email(address) is None


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("email", "", "is empty"),
        ("email", "  ", "is empty"),
        ("email", " a@x.co", "has blanks around it"),
        ("email", 7, "is a int, not text"),
        ("email", b"a@x.co", "is a bytes, not text"),
        ("email", float("nan"), "is a float, not text"),
        ("phone_number", "", "is empty"),
        ("phone_number", 15005550006, "is a int, not text"),
        ("phone_number", "+15005550006\n", "has blanks around it"),
        ("external_id", "", "is empty"),
        ("external_id", "7 ", "has blanks around it"),
        ("external_id", True, "is a bool, not text"),
        ("id", "\t", "is empty"),
    ],
)
def test_what_is_wrong(name: str, value: Any, problem: str) -> None:
    assert (why_impossible(name, value) or "").startswith(problem)
    assert find_impossible({"id": "1", name: value}.get) is not None


@pytest.mark.parametrize("number", ["+15005550006", "+1 (500) 555-0006", "+49 30 901820"])
def test_numbers_that_may_be(number: str) -> None:
    assert why_impossible("phone_number", number, alone=True) is None


@pytest.mark.parametrize(
    "number", ["15005550006", "+", "none", "+12", "+1234567890123456", "+1500555000x"]
)
def test_a_number_that_is_none_is_refused_where_nothing_else_says_whose_it_is(number: str) -> None:
    assert find_impossible({"phone_number": number}.get) is not None
    assert find_impossible({"phone_number": number, "email": "a@x.co"}.get) is None


@pytest.mark.parametrize("value", [None, uuid.UUID(int=1), 7, "A-1"])
def test_ids_that_may_be(value: Any) -> None:
    assert why_impossible("external_id", value) is None


def test_how_klaviyo_keeps_them() -> None:
    assert kept("email", " Ada@Example.COM\n") == "ada@example.com"
    assert kept("external_id", " A-1 ") == "A-1"


# --- calls


def _event(profile: Any) -> dict[str, Any]:
    return {"metric": {"name": "x"}, "profile": profile, "properties": {}}


@pytest.mark.parametrize(
    ("operation", "body", "field"),
    [
        (CREATE, {"email": "nobody"}, "email"),
        (CREATE, ProfileCreate(email="nobody"), "email"),
        (CREATE, {"data": {"type": "profile", "attributes": {"email": "nobody"}}}, "email"),
        (CREATE, {"email": ""}, "email"),
        (CREATE, {"email": "a@x.co", "phone_number": ""}, "phone_number"),
        (CREATE, ProfileCreate(phone_number="12"), "phone_number"),
        (UPDATE, {"email": "nobody"}, "email"),
        (EVENT, _event({"email": "nobody"}), r"profile\.email"),
        (EVENT, EventCreate(metric=MetricCreate(name="x"), profile=EventProfile(email="nobody"), properties={}), r"profile\.email"),
        (EVENT, _event({"data": {"type": "profile", "attributes": {"email": "a@"}}}), r"profile\.email"),
    ],
)  # fmt: skip
def test_calls_that_would_be_refused(operation: Any, body: Any, field: str) -> None:
    path = ["1"] if operation is UPDATE else []
    with pytest.raises(InvalidRequest, match=rf"{field}: is ") as caught:
        build(operation, "https://x", path=path, body=body)
    assert "nobody" not in caught.value.message


@pytest.mark.parametrize(
    ("operation", "body"),
    [
        (CREATE, {"email": " a@x.co "}),
        (CREATE, {"email": "a@x.co", "phone_number": "12"}),
        (CREATE, {"first_name": "Ada"}),
        (UPDATE, {"external_id": ""}),
        (UPDATE, {"phone_number": None}),
        (EVENT, _event({"id": "01H"})),
        (EVENT, _event({"_kx": "x"})),
    ],
)
def test_calls_that_klaviyo_may_take(operation: Any, body: Any) -> None:
    json.loads(encode_body(operation, body, ["1"] if operation is UPDATE else []))
