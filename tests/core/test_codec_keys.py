"""Keys of dicts: one rule for everything that is sent."""

from __future__ import annotations

import datetime as dt
import enum
import json
import uuid
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pydantic
import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async.core.codec import BodyError, encode_body, encode_json, to_wire
from klaviyo_async.errors import InvalidEvent, InvalidRecord
from klaviyo_async.ingest.encoding import EventEncoder
from klaviyo_async.jobs.encoding import RecordEncoder
from klaviyo_async.models import EventProfile, ProfileCreate, ProfileUpsert

EMAIL = "a@x.co"
EVENTS = EventEncoder(OPERATIONS["bulk_create_events"], lambda: 1.8e9)
RECORDS = RecordEncoder(ProfileUpsert, 100_000)


class Person(pydantic.BaseModel):
    email: str = EMAIL
    properties: Any


class Colour(enum.Enum):
    RED = "red"


class Number(enum.IntEnum):
    THREE = 3


def _of_event(given: dict[str, Any]) -> Any:
    record = EVENTS.accept({"metric": "m", "profile": {"email": EMAIL}, "properties": given})
    return json.loads(b"{%b}" % record.attributes)["properties"]


def _of_profile(whose: Any) -> Any:
    record = EVENTS.accept({"metric": "m", "profile": whose})
    return json.loads(record.profile)["attributes"]["properties"]


def _of_record(record: Any) -> Any:
    return json.loads(RECORDS.encode(record).raw)["attributes"]["properties"]


def _of_call(body: Any) -> Any:
    raw = encode_body(OPERATIONS["create_profile"], body)
    return json.loads(raw)["data"]["attributes"]["properties"]


_WAYS: dict[str, Callable[[Any], Any]] = {
    "json": lambda given: json.loads(encode_json(given)),
    "wire": lambda given: to_wire(ProfileCreate(properties=given))["attributes"]["properties"],
    "call": lambda given: _of_call({"email": EMAIL, "properties": given}),
    "call of a model": lambda given: _of_call(ProfileCreate(email=EMAIL, properties=given)),
    "call of pydantic": lambda given: _of_call(Person(properties=given)),
    "event": _of_event,
    "profile": lambda given: _of_profile({"email": EMAIL, "properties": given}),
    "profile model": lambda given: _of_profile(EventProfile(email=EMAIL, properties=given)),
    "profile of pydantic": lambda given: _of_profile(Person(properties=given)),
    "record": lambda given: _of_record({"email": EMAIL, "properties": given}),
    "record model": lambda given: _of_record(ProfileUpsert(email=EMAIL, properties=given)),
    "record of pydantic": lambda given: _of_record(Person(properties=given)),
}
NOON = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)


@pytest.mark.parametrize("way", _WAYS.values(), ids=_WAYS)
@pytest.mark.parametrize("key", [True, False, 0, -5, 10**30, 1.5, Number.THREE, "x"])
def test_as_the_standard_library_writes_them(way: Callable[[Any], Any], key: Any) -> None:
    given = {"a": [{key: None}], key: "b"}
    assert way(given) == json.loads(json.dumps(given))


@pytest.mark.parametrize("way", _WAYS.values(), ids=_WAYS)
@pytest.mark.parametrize(
    ("key", "written"),
    [
        (Colour.RED, "red"),
        (dt.date(2026, 7, 1), "2026-07-01"),
        (NOON, "2026-07-01T12:00:00Z"),
        (dt.timedelta(seconds=90), "PT90S"),
        (uuid.UUID(int=1), str(uuid.UUID(int=1))),
        (Decimal("1.50"), "1.50"),
        (b"x", "eA=="),
    ],
)
def test_of_other_types(way: Callable[[Any], Any], key: Any, written: str) -> None:
    assert way({"a": {key: None}, key: 1}) == {"a": {written: None}, written: 1}


@pytest.mark.parametrize("way", _WAYS.values(), ids=_WAYS)
@pytest.mark.parametrize("key", [None, (1, 2), frozenset([1]), object, object()])
def test_that_are_refused(way: Callable[[Any], Any], key: Any) -> None:
    with pytest.raises((BodyError, InvalidEvent, InvalidRecord)) as failed:
        way({"a": {key: 1}})
    said = str(failed.value)
    assert key.__class__.__name__ in said or "a dict has a key that is a tuple" in said


def test_what_else_is_wrong_is_not_said_of_a_key() -> None:
    with pytest.raises(BodyError, match=r"^a\.True: nan is not"):
        encode_json({uuid.UUID(int=1): 1, "a": {True: float("nan")}})
