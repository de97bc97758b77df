"""What is read out of a delivery."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from klaviyo_async.models import Event, Geofence, Profile
from klaviyo_async.webhooks import WebhookError, parse

from .helpers import document, encoded, entry


def test_a_batch_in_its_order() -> None:
    entries = [entry(id_=f"E{n}", topic=f"event:klaviyo.t{n}") for n in range(1000)]
    found = parse(encoded(document(*entries)))
    assert [event.id for event in found.events] == [f"E{n}" for n in range(1000)]
    assert [event.topic for event in found.events] == [f"event:klaviyo.t{n}" for n in range(1000)]
    assert found.events[7].raw == entries[7]
    assert found.events[7].payload == entries[7]["payload"]


def test_the_head() -> None:
    found = parse(encoded(document(at="2024-01-04T18:05:25+01:00")))
    assert (found.webhook_id, found.account_id) == ("01HOOK", "ACCT01")
    assert found.timestamp == dt.datetime(2024, 1, 4, 17, 5, 25, tzinfo=dt.UTC)
    assert found.document["meta"]["klaviyo_account_id"] == "ACCT01"


TIMES = [
    "2024-01-04T18:05:25Z",
    "20240104T180525Z",
    "2024-01-04 18:05:25",
    1704391525,
    1704391525.0,
]
TIMES += ["Thu, 04 Jan 2024 18:05:25 GMT", "Thu, 04 Jan 2024 19:05:25 +0100", " 1704391525 "]
TIMES += ["1704391525.0", 1704391525000, "1704391525000"]


@pytest.mark.parametrize("at", TIMES)
def test_times_in_all_their_forms(at: Any) -> None:
    whole = document()
    whole["meta"]["timestamp"] = at
    assert parse(encoded(whole)).timestamp == dt.datetime(2024, 1, 4, 18, 5, 25, tzinfo=dt.UTC)


@pytest.mark.parametrize("at", [True, "soon", None, [], -1e300])
def test_a_time_that_cannot_be_read(at: Any) -> None:
    whole = document()
    whole["meta"]["timestamp"] = at
    assert parse(encoded(whole)).timestamp is None


def test_an_event_as_a_model_with_its_profile() -> None:
    model = parse(encoded(document())).events[0].model
    assert isinstance(model, Event)
    assert (model.id, model.uuid, model.event_properties) == ("E1", "u-1", {"Subject": "Hello"})
    assert model.datetime == dt.datetime(2024, 1, 4, 18, 5, 25, tzinfo=dt.UTC)
    assert isinstance(model.profile, Profile)
    assert model.profile.email == "ada@example.com"


def test_a_model_is_made_once() -> None:
    event = parse(encoded(document())).events[0]
    assert event.model is event.model


@pytest.mark.parametrize("wrap", [lambda r: {"data": r}, lambda r: r])
def test_resources_of_other_types(wrap: Any) -> None:
    profile = {"type": "profile", "id": "P", "attributes": {"email": "a@b.c", "news": 1}}
    model = parse(encoded(document({"topic": "t", "payload": wrap(profile)}))).events[0].model
    assert isinstance(model, Profile)
    assert (model.email, model.extra) == ("a@b.c", {"news": 1})


def test_a_type_without_an_operation_of_its_own() -> None:
    payload = {"data": {"type": "geofence", "id": "G", "attributes": {}}, "included": []}
    assert isinstance(parse(encoded(document({"payload": payload}))).events[0].model, Geofence)


@pytest.mark.parametrize(
    "payload",
    [
        None,
        "text",
        [],
        {"data": None},
        {"data": {"type": "brand-new", "id": "1", "attributes": {}}},
        {"data": {"type": ["event"], "attributes": {}}},
        {"type": "event", "id": "only a reference"},
    ],
)
def test_what_is_no_known_resource_has_no_model(payload: Any) -> None:
    event = parse(encoded(document({"topic": "t", "payload": payload}))).events[0]
    assert event.model is None
    assert event.payload == payload


def test_a_model_from_what_json_cannot_hold() -> None:
    broken = entry()
    broken["payload"]["data"]["attributes"]["event_properties"] = {"half": "\ud800"}
    event = parse(encoded(document(broken))).events[0]
    assert event.model.event_properties == {"half": "\ud800"}


@pytest.mark.parametrize(
    ("value", "topics"),
    [
        ({"data": [{"topic": "a"}, {"topic": "b"}]}, ["a", "b"]),
        ([{"topic": "a"}], ["a"]),
        ({"topic": "a", "payload": {}}, ["a"]),
        ({"data": {"topic": "a"}}, ["a"]),
        ({"data": {"type": "event", "id": "E"}}, [""]),
        ({"data": [{"topic": 12}, "text", None, 3]}, ["", "", "", ""]),
        ({"data": None}, []),
        ({"data": "text"}, []),
        ({}, []),
        ("text", []),
        (None, []),
    ],
)
def test_shapes_that_no_document_foresees(value: Any, topics: list[str]) -> None:
    found = parse(encoded(value))
    assert [event.topic for event in found.events] == topics
    assert found.document == value


def test_where_the_id_is_found() -> None:
    whole = entry()
    del whole["external_id"]
    ids = [
        event.id
        for event in parse(
            encoded(document(whole, {"external_id": "X", "payload": 1}, {"id": "Y"}, {"id": 1}))
        ).events
    ]
    assert ids == ["E1", "X", "Y", None]


@pytest.mark.parametrize(
    "body",
    [b"\xef\xbb\xbf[]", b'{"data": NaN}', b'{"data": "\xff"}', b'{"data": "\x01"}'],
)
def test_what_some_take_for_json(body: bytes) -> None:
    assert parse(body).events == ()


def test_no_json_at_all() -> None:
    with pytest.raises(WebhookError, match="not JSON") as caught:
        parse(b"hello")
    assert caught.value.check == "body"
    with pytest.raises(TypeError, match="bytes"):
        parse(json.dumps({}))  # type: ignore[arg-type]
