"""What can be read once, and pydantic models that hold it: read once, whatever else is in a body."""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Callable, Generator, Iterable
from decimal import Decimal
from typing import Any

import pydantic
import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async.core.codec import BodyError, encode_body, encode_json
from klaviyo_async.core.codec.encoder import json_default
from klaviyo_async.errors import InvalidEvent, InvalidRecord
from klaviyo_async.ingest.encoding import EventEncoder
from klaviyo_async.jobs.encoding import RecordEncoder
from klaviyo_async.models import EventProfile, ProfileCreate, ProfileUpsert


class Numbers(pydantic.BaseModel):
    xs: Iterable[float]


class Generated(pydantic.BaseModel):
    xs: Generator[Any, None, None]


class Free(pydantic.BaseModel):
    xs: Any


class Person(pydantic.BaseModel):
    email: str
    properties: dict[str, Any]


def _once(*items: Any) -> Iterable[Any]:
    return (item for item in items)


_MADE: list[tuple[Callable[[], Any], str, str]] = [
    (lambda: Numbers(xs=[1.0, math.nan]), ".xs[1]", "nan is not a JSON number"),
    (lambda: Generated(xs=_once(1.0, math.inf)), ".xs[1]", "inf is not a JSON number"),  # type: ignore[arg-type]
    (lambda: Free(xs=map(float, ["-inf"])), ".xs[0]", "-inf is not a JSON number"),
    (lambda: _once(None, Free(xs=_once({"a": math.nan}))), "[1].xs[0].a", "nan is not a JSON"),
    (lambda: _once(_once(1), _once(math.nan)), "[1][0]", "nan is not a JSON number"),
    (lambda: _once(1, object()), "[1]", "a object cannot be written as JSON"),
    (lambda: _once(_once("\ud800")), "[0][0]", "surrogates not allowed"),
]


@pytest.mark.parametrize(("made", "place", "why"), _MADE)
def test_what_cannot_be_sent_is_named(made: Callable[[], Any], place: str, why: str) -> None:
    with pytest.raises(BodyError) as failed:
        encode_json({"a": [None, made()]})
    assert str(failed.value).startswith(f"a[1]{place}: ")
    assert why in str(failed.value)
    bodies: list[Callable[[], Any]] = [
        lambda: {"email": "a@x.co", "properties": {"p": made()}},
        lambda: ProfileCreate(email="a@x.co", properties={"p": made()}),
        lambda: Person(email="a@x.co", properties={"p": made()}),
    ]
    for body in bodies:
        with pytest.raises(BodyError) as failed:
            encode_body(OPERATIONS["create_profile"], body())
        assert str(failed.value).startswith(f"properties.p{place}: ")


@pytest.mark.parametrize(("made", "place", "why"), _MADE)
def test_of_records_and_events_too(made: Callable[[], Any], place: str, why: str) -> None:
    records = RecordEncoder(ProfileUpsert, 100_000)
    for person in (dict, ProfileUpsert, Person):
        with pytest.raises(InvalidRecord, match=why.split()[0]) as refused:
            records.encode(person(email="a@x.co", properties={"p": made()}))
        assert refused.value.field == f"properties.p{place}"
    events = EventEncoder(OPERATIONS["bulk_create_events"], lambda: 1.8e9)
    dotted = place.replace("[", ".").replace("]", "")
    with pytest.raises(InvalidEvent, match=why.split()[0]) as unfit:
        events.accept({"metric": "m", "profile": {"email": "a@x.co"}, "properties": {"p": made()}})
    assert unfit.value.field == f"properties.p{dotted}"
    for event_profile in (dict, EventProfile):
        whose: Any = event_profile(email="a@x.co", properties={"p": made()})
        with pytest.raises(InvalidEvent, match=why.split()[0]) as unfit:
            events.accept({"metric": "m", "profile": whose, "properties": {}})
        assert unfit.value.field == f"profile.properties.p{dotted}"
    whose = Person(email="a@x.co", properties={"p": made()})
    with pytest.raises(InvalidEvent, match=why.split()[0]):
        events.accept({"metric": "m", "profile": whose, "properties": {}})


def _models() -> list[Any]:
    day = dt.date(2026, 7, 1)
    return [
        Numbers(xs=_once(1, 2)),
        Free(xs=_once(None, Decimal("9.90"), day)),
        Free(xs={"inner": (Free(xs=_once(1)), Numbers(xs=[0.5]))}),
    ]


_WRITTEN = [
    {"xs": [1, 2]},
    {"xs": [None, 9.9, "2026-07-01"]},
    {"xs": {"inner": [{"xs": [1]}, {"xs": [0.5]}]}},
]


def test_models_are_sent_whole() -> None:
    assert json.loads(encode_json(_models())) == _WRITTEN
    assert json.loads(encode_json(model for model in _models())) == _WRITTEN
    decimals = json.loads(json.dumps(_models(), default=json_default))
    assert decimals == [_WRITTEN[0], {"xs": [None, "9.90", "2026-07-01"]}, _WRITTEN[2]]


def test_what_is_wrong_with_a_neighbour_takes_nothing() -> None:
    """Events are encoded together, and one by one if that fails."""
    events = EventEncoder(OPERATIONS["bulk_create_events"], lambda: 1.8e9)
    given = [
        {"metric": "m", "profile": {"email": "a@x.co"}, "properties": {"p": _models()}},
        {"metric": "m", "profile": {"email": "b@x.co"}, "properties": {"p": object()}},
    ]
    records, failed = events.accept_all(given)
    assert [*failed] == [1]
    assert json.loads(b"{%b}" % records[0].attributes)["properties"]["p"] == _WRITTEN


@pytest.mark.parametrize(
    "whose",
    [
        Person(email="a@x.co", properties={"n": Decimal("9.90")}),
        {"email": "a@x.co", "location": {"city": "x"}, "properties": {"n": Decimal("9.90")}},
    ],
)
def test_decimals_of_an_events_profile_are_numbers(whose: Any) -> None:
    events = EventEncoder(OPERATIONS["bulk_create_events"], lambda: 1.8e9)
    record = events.accept({"metric": "m", "profile": whose, "properties": {}})
    assert json.loads(record.profile)["attributes"]["properties"] == {"n": 9.9}
