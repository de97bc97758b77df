"""Identifiers."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import names
from codegen.errors import CodegenError


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("fields[event]", "fields_event"),
        ("additional-fields[profile]", "additional_fields_profile"),
        ("page[size]", "page_size"),
        ("push-tokens", "push_tokens"),
        ("_kx", "kx"),
        ("class", "class_"),
        ("X-Klaviyo-API-Filters", "x_klaviyo_api_filters"),
        ("Beta APIs", "beta_apis"),
        ("zipCode", "zip_code"),
        ("2nd", "n2nd"),
    ],
)
def test_snake(wire: str, python: str) -> None:
    assert names.snake(wire) == python


@given(st.text(min_size=1, max_size=30))
def test_snake_gives_an_identifier_or_refuses(text: str) -> None:
    try:
        name = names.snake(text)
    except CodegenError:
        assert not any(c.isascii() and c.isalnum() for c in text)
    else:
        assert name.isidentifier()
        assert not keyword.iskeyword(name)


@pytest.mark.parametrize(
    ("schema", "short"),
    [
        ("EventCreateQueryV2ResourceObject", "EventCreate"),
        ("ProfilePartialUpdateQueryResourceObject", "ProfileUpdate"),
        ("CampaignValuesRequestDTOResourceObject", "CampaignValuesRequest"),
        ("ButtonBlockV1", "ButtonBlockV1"),
        ("SMSChannel", "SMSChannel"),
        ("Query", "Query"),
    ],
)
def test_short_class(schema: str, short: str) -> None:
    assert names.short_class(schema) == short


def test_a_taken_class_name_falls_back_on_the_full_one() -> None:
    claims = names.ClassNames({})
    assert claims.claim("resource:event", "Event", "EventResource") == "Event"
    assert claims.claim("schema:EventQuery", "Event", "EventQuery") == "EventQuery"
    assert claims.claim("schema:Event", "Event", "Event") == "EventObject"
    assert claims.claim("schema:EventDTO", "Event", "Event") == "EventObject2"
    assert claims.claim("schema:EventDTO", "Event", "Event") == "EventObject2"


def test_builtins_and_imported_names_are_never_taken() -> None:
    claims = names.ClassNames({})
    assert claims.claim("a", names.pascal("import-error"), "ImportErrorResource") == (
        "ImportErrorResource"
    )
    assert claims.claim("b", "Literal", "Literal") == "LiteralObject"


def test_the_overlay_names_a_class() -> None:
    claims = names.ClassNames({"schema:Coupon": "CouponBlockSettings"})
    assert claims.claim("schema:Coupon", "Coupon", "Coupon") == "CouponBlockSettings"
    greedy = names.ClassNames({"schema:Coupon": "Event"})
    assert greedy.claim("resource:event", "Event", "EventResource") == "Event"
    with pytest.raises(CodegenError, match=r"is taken by resource:event.*overlay"):
        greedy.claim("schema:Coupon", "Coupon", "Coupon")
