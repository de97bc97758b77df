"""What is accepted, how it is encoded, and what a bad record is told."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from klaviyo_openapi.models import (
    Profile,
    ProfileCreate,
    ProfileLocation,
    ProfileSubscriptionCreate,
    ProfileUpsert,
    SubscriptionChannels,
)
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import UNSET, InvalidRequest
from klaviyo_async.core.codec import encode_body
from klaviyo_async.errors import InvalidRecord
from klaviyo_async.jobs.destination import JobDestination
from klaviyo_async.jobs.encoding import BulkRecord
from klaviyo_async.jobs.preparing import consenting, suppressing
from klaviyo_async.pipeline.batcher import Batcher

IMPORT = OPERATIONS["bulk_import_profiles"]


SUBSCRIBED = ProfileSubscriptionCreate(email="a@x.y", subscriptions=SubscriptionChannels())


def _import(**fixed: Any) -> JobDestination:
    return JobDestination(IMPORT, fixed)


def _raw(made: JobDestination, record: Any) -> bytes:
    return made.encode(record).raw


def _packer(made: JobDestination) -> Batcher[Any]:
    return Batcher(made.items, made.room, made.costs, made.overhead, ordered=made.ordered)


def _encoded(record: Any) -> Any:
    return json.loads(_raw(_import(), record))


@pytest.mark.parametrize(
    "record",
    [
        {"email": "ada@example.com"},
        {"email": "zoë@example.com", "first_name": "Zoë", "properties": {"a": [1, None, 2.5]}},
        {"id": "01H", "location": {"city": "Paris", "zip": 75001}},
        {"kx": "abc", "title": None},
        {"external_id": "7", "email": UNSET},
        {"phone_number": "+33612345678", "location": ProfileLocation(city="Paris")},
        {"email": "a@x.y", "properties": {"at": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)}},
        {"email": "a@x.y", "properties": {"price": Decimal("9.90"), "big": 2**70}},
        {"email": "a@x.y", "meta": {"patch_properties": {"append": {"skus": "92538"}}}},
        ProfileUpsert(email="a@x.y", properties={"n": 1}, id="01H"),
        ProfileUpsert(email="a@x.y", extra={"newer": 1}),
        {"type": "profile", "attributes": {"email": "a@x.y"}},
        {"type": "profile", "id": "01H", "attributes": {"newer": 1}},
    ],
)
def test_a_record_is_written_as_the_operation_itself_would(record: Any) -> None:
    whole = json.loads(encode_body(IMPORT, {"profiles": [record]}))
    assert _encoded(record) == whole["data"]["attributes"]["profiles"]["data"][0]


def test_an_envelope_and_another_model_are_taken_too() -> None:
    wanted = {"type": "profile", "attributes": {"email": "a@x.y", "title": "Dr"}}
    assert _encoded({"data": wanted}) == wanted
    assert _encoded({"attributes": wanted["attributes"]}) == wanted
    assert _encoded(ProfileCreate(email="a@x.y", title="Dr")) == wanted


@pytest.mark.parametrize(
    ("record", "field", "reason"),
    [
        ({"first_name": "Ada"}, "email", "has none of id, email"),
        ({"email": ""}, "email", "is empty"),
        ({"email": None, "phone_number": "  "}, "phone_number", "is empty"),
        (ProfileUpsert(title="Dr"), "email", "has none of"),
        ({"attributes": {"title": "Dr"}}, "email", "has none of"),
        ({"email": 7}, "email", "is a int, not text"),
        ({"id": 7, "email": "a@x.y"}, "id", "is a int"),
        ({"email": "a@x.y", "colour": "red"}, "colour", "go into properties"),
        ({"email": "a@x.y", "properties": {"a": {"b": float("nan")}}}, "properties.a.b", "nan"),
        ({"email": "a@x.y", "properties": {"a": [Decimal("Infinity")]}}, "properties.a[0]", "Inf"),
        ({"attributes": {"email": "a@x.y", "properties": {"a": float("inf")}}}, None, "inf"),
        (ProfileUpsert(email="a@x.y", properties={"a": float("-inf")}), "properties.a", "inf"),
        ({"email": "a@x.y", "properties": {"a": object()}}, "properties.a", "object"),
        ({"email": "a@x.y", "first_name": "\ud800"}, "first_name", "surrogate"),
        (SUBSCRIBED, "subscriptions", "no such"),
        ({"emial": "a@x.y"}, "emial", "did you mean 'email'"),
        ({"email": "a@x.y", "location": {"citty": "Paris"}}, "location.citty", "mean 'city'"),
        ({"type": "list", "attributes": {"email": "a@x.y"}}, "type", "must be profile"),
        ({"attributes": [1]}, "attributes", "must be an object"),
        ({"data": None}, "data", "must be an object"),
        ({"attributes": {"email": "a@x.y"}, "email": "b@x.y"}, "email", "beside attributes"),
        ("a@x.y", None, "a str is no profile"),
        (None, None, "a NoneType is no profile"),
        (ProfileUpsert, None, "is no profile"),
        ({}, "email", "has none of"),
    ],
)
def test_a_bad_record_names_its_field(record: Any, field: str | None, reason: str) -> None:
    with pytest.raises(InvalidRecord, match=reason) as caught:
        _raw(_import(), record)
    if field is not None:
        assert caught.value.field == field


@pytest.mark.parametrize("made", [lambda: iter([1, float("nan")]), lambda: map(float, ["inf"])])
def test_no_number_is_hidden_in_what_can_be_read_once(made: Callable[[], Any]) -> None:
    with pytest.raises(InvalidRecord, match="(nan|inf) is not a JSON number"):
        _raw(_import(), {"email": "a@x.y", "properties": {"a": made()}})
    with pytest.raises(InvalidRecord, match="(nan|inf) is not a JSON number"):
        item = {"external_id": "1", "title": "t", "description": "d", "url": "u", "images": made()}
        _raw(JobDestination(OPERATIONS["bulk_create_catalog_items"], {}), item)


def test_what_can_be_read_once_is_read_once() -> None:
    properties = {"a": iter([1]), "b": (n for n in (2, None))}
    record = {"email": "a@x.y", "properties": properties, "title": UNSET}
    assert _encoded(record)["attributes"]["properties"] == {"a": [1], "b": [2, None]}


def test_a_record_may_be_as_large_as_is_allowed_in_bytes() -> None:
    largest = IMPORT.caps["item_bytes"]
    made = _import()
    empty = len(_raw(made, {"email": "a@x.y", "title": ""}))
    # Of two bytes each.
    exact = {"email": "a@x.y", "title": "é" * ((largest - empty) // 2)}
    assert largest - 1 <= len(_raw(made, exact)) <= largest
    with pytest.raises(InvalidRecord, match=f"has {largest + 1} bytes|has {largest + 2} bytes"):
        _raw(made, {**exact, "title": exact["title"] + "é"})


def test_a_model_that_nests_itself_is_a_bad_record() -> None:
    loop: dict[str, Any] = {}
    loop["a"] = loop
    with pytest.raises(InvalidRecord, match="contains itself"):
        _raw(_import(), {"email": "a@x.y", "properties": loop})


def test_a_body_is_what_the_operation_itself_would_send() -> None:
    made = _import(lists=["L1", "L2"])
    packer = _packer(made)
    records = [{"email": f"u{n}@x.y"} for n in range(3)]
    for record in records:
        packer.add([made.encode(record)])
        assert not packer.full
    batch = packer.take()
    wanted = encode_body(IMPORT, {"profiles": records, "lists": ["L1", "L2"]})
    assert json.loads(made.body(batch)) == json.loads(wanted)


def test_caps_are_those_of_the_operation() -> None:
    for name in ("import", "subscribe", "unsubscribe", "suppress", "unsuppress"):
        operation = OPERATIONS[f"bulk_{name}_profiles"]
        made = JobDestination(operation, {}, suppressing)
        packer = _packer(made)
        for _ in range(operation.caps["items"]):
            assert not packer.full
            packer.add([BulkRecord(b"{}", 2)])
        assert packer.full
        packer.add([BulkRecord(b"{}", 2)])
        full = packer.take()
        assert len(full) == operation.caps["items"]
    with pytest.raises(InvalidRequest, match="how many records"):
        JobDestination(OPERATIONS["create_profile"], {})


def test_text_in_a_fixed_field_is_not_taken_for_the_list() -> None:
    tricky = '"profiles":{"data":['
    made = JobDestination(
        OPERATIONS["bulk_subscribe_profiles"], {"custom_source": tricky, "list": "L"}
    )
    assert json.loads(made.head + made.tail) == {
        "data": {
            "type": "profile-subscription-bulk-create-job",
            "attributes": {"profiles": {"data": []}, "custom_source": tricky},
            "relationships": {"list": {"data": {"type": "list", "id": "L"}}},
        }
    }
    with pytest.raises(InvalidRequest):
        JobDestination(OPERATIONS["bulk_subscribe_profiles"], {"list": 7})


SUBSCRIBE = OPERATIONS["bulk_subscribe_profiles"]


def _subscribing(*channels: str) -> Any:
    made = JobDestination(SUBSCRIBE, {}, consenting(SUBSCRIBE, "SUBSCRIBED", channels))
    return lambda record: json.loads(_raw(made, record))


GIVEN = {"marketing": {"consent": "SUBSCRIBED"}}


def test_text_and_dicts_are_given_the_consent_asked_for() -> None:
    encode = _subscribing("email", "sms")
    assert encode("ada@x.y") == {
        "type": "profile",
        "attributes": {"email": "ada@x.y", "subscriptions": {"email": GIVEN}},
    }
    assert encode("+33612345678")["attributes"]["subscriptions"] == {"sms": GIVEN}
    both = encode({"email": "ada@x.y", "phone_number": "+33612345678"})
    assert both["attributes"]["subscriptions"] == {"email": GIVEN, "sms": GIVEN}
    assert encode({"id": "01H"})["attributes"]["subscriptions"] == {"email": GIVEN, "sms": GIVEN}


def test_consent_of_its_own_is_kept() -> None:
    own = {
        "email": {"marketing": {"consent": "SUBSCRIBED", "consented_at": "2020-01-01T00:00:00Z"}}
    }
    encode = _subscribing("email")
    assert encode({"email": "a@x.y", "subscriptions": own})["attributes"]["subscriptions"] == own
    model = ProfileSubscriptionCreate(email="a@x.y", subscriptions=own)  # type: ignore[arg-type]
    assert encode(model)["attributes"]["subscriptions"] == own
    raw = {"type": "profile", "attributes": {"email": "a@x.y", "subscriptions": own}}
    assert encode(raw) == raw


@pytest.mark.parametrize(
    "record",
    [
        {"type": "profile", "attributes": {"email": "a@x.y", "phone_number": "+33612345678"}},
        {"data": {"attributes": {"email": "a@x.y", "phone_number": "+33612345678"}}},
        ProfileUpsert(email="a@x.y", phone_number="+33612345678"),
    ],
)
def test_a_phone_number_is_no_consent_in_whatever_form_it_comes(record: Any) -> None:
    attributes = _subscribing("email")(record)["attributes"]
    assert attributes["subscriptions"] == {"email": GIVEN}
    assert attributes["phone_number"] == "+33612345678"


@pytest.mark.parametrize(
    "record",
    [7, None, ProfileUpsert, ProfileUpsert(email="a@x.y", title="Dr"), {"data": 7},
     {"attributes": 7}, {"email": "a@x.y", "consented": 1}],
)  # fmt: skip
def test_what_cannot_consent(record: Any) -> None:
    with pytest.raises(InvalidRecord):
        _subscribing("email")(record)


def test_consent_may_have_been_given_before() -> None:
    at = dt.datetime(2020, 1, 2, tzinfo=dt.UTC)
    prepare = consenting(SUBSCRIBE, "SUBSCRIBED", ["email"], True)
    encode = JobDestination(SUBSCRIBE, {"historical_import": True}, prepare).encode
    written = json.loads(encode({"email": "a@x.y", "consented_at": at}).raw)["attributes"]
    assert written["subscriptions"]["email"]["marketing"] == {
        "consent": "SUBSCRIBED",
        "consented_at": "2020-01-02T00:00:00Z",
    }
    assert "consented_at" not in written
    for record in ("a@x.y", {"email": "a@x.y"}, {"email": "a@x.y", "consented_at": ""}):
        with pytest.raises(InvalidRecord) as caught:
            encode(record)
        assert caught.value.field == "consented_at"
    leaving = OPERATIONS["bulk_unsubscribe_profiles"]
    prepare = consenting(leaving, "UNSUBSCRIBED", ["email"])
    with pytest.raises(InvalidRecord, match="no such field"):
        JobDestination(leaving, {}, prepare).encode({"email": "a@x.y", "consented_at": at})


@pytest.mark.parametrize("record", ["nonsense", "0612345678", {"phone_number": "+33612345678"}])
def test_consent_for_a_channel_without_address_is_none(record: Any) -> None:
    with pytest.raises(InvalidRecord):
        _subscribing("email")(record)


@pytest.mark.parametrize("channels", [(), ("telex",), "email"])
def test_channels_that_do_not_exist(channels: Any) -> None:
    with pytest.raises(InvalidRequest, match="email.*sms"):
        consenting(SUBSCRIBE, "SUBSCRIBED", channels)


def test_suppression_takes_addresses() -> None:
    operation = OPERATIONS["bulk_suppress_profiles"]
    made = JobDestination(operation, {}, suppressing)
    encode = partial(_raw, made)
    wanted = {"type": "profile", "attributes": {"email": "a@x.y"}}
    assert json.loads(encode("a@x.y")) == json.loads(encode({"email": "a@x.y"})) == wanted
    with pytest.raises(InvalidRecord):
        encode({"phone_number": "+33612345678"})


def test_what_came_in_an_answer_leaves_out_what_is_for_reading_alone() -> None:
    met = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    found = Profile(id="01H", email="a@x.y", created=met, extra={"new": 1})
    assert _encoded(found) == {
        "type": "profile",
        "id": "01H",
        "attributes": {"email": "a@x.y"},
    }
