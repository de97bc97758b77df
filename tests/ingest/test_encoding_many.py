"""Many events accepted at once: each comes out as it does alone, one that is unfit is refused alone.

What they are to become is worked out here with the standard library, and held against the document by jsonschema.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from klaviyo_openapi import REVISION
from klaviyo_openapi.models import EventCreate, EventProfile, MetricCreate

from klaviyo_async import KlaviyoClient
from klaviyo_async.errors import InvalidEvent
from klaviyo_async.ingest import profiles
from klaviyo_async.ingest.batching import BatchRequest
from klaviyo_async.ingest.destination import EventDestination
from klaviyo_async.ingest.encoding import EventEncoder

from ..openapi import Document
from .fake import FakeKlaviyo
from .test_encoding import BULK, NOW, flat
from .test_encoding import intake as intake

DOCUMENT = Document(Path(__file__).parents[2] / "spec" / REVISION / "stable.json")
TIME = NOW.isoformat()

_text = st.text(max_size=8)
_leaf = (
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | _text
    | st.just("null")
)
_json = st.recursive(
    _leaf,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_text, inner, max_size=3),
    max_leaves=6,
)
_of_profile: dict[str, st.SearchStrategy[Any]] = {
    "email": st.sampled_from(["ada@example.com", "grace@example.com"])
}
_more_of_profile: dict[str, st.SearchStrategy[Any]] = {
    "first_name": st.none() | _text,
    "properties": st.dictionaries(_text, _leaf),
}
_of_event: dict[str, st.SearchStrategy[Any]] = {
    "metric": st.text(min_size=1, max_size=8),
    "profile": st.fixed_dictionaries(_of_profile, optional=_more_of_profile),
    "properties": st.dictionaries(_text, _json, max_size=4),
    "unique_id": st.uuids().map(str),
    "time": st.just(TIME),
}
_more_of_event: dict[str, st.SearchStrategy[Any]] = {
    "value": st.floats(allow_nan=False, allow_infinity=False) | st.integers(0, 99),
    "value_currency": st.sampled_from(["EUR", "USD"]),
    "backfill": st.booleans(),
}
_plain = st.fixed_dictionaries(_of_event, optional=_more_of_event)
"""Events as flat dicts."""


def _wire(plain: dict[str, Any]) -> dict[str, Any]:
    """What a flat event is on the wire."""
    attributes = {key: value for key, value in plain.items() if value is not False}
    metric = {"type": "metric", "attributes": {"name": plain["metric"]}}
    profile = {"type": "profile", "attributes": plain["profile"]}
    attributes |= {"metric": {"data": metric}, "profile": {"data": profile}}
    return {"data": {"type": "event", "attributes": attributes}}


def _given(plain: dict[str, Any], form: str) -> Any:
    if form == "envelope":
        return _wire(plain)
    if form == "model":
        metric = MetricCreate(name=plain["metric"])
        profile = EventProfile(**plain["profile"])
        return EventCreate(**{**plain, "metric": metric, "profile": profile})
    return plain


_forms = st.sampled_from(["dict", "envelope", "model"])


@pytest.mark.slow
@settings(max_examples=60)
@given(st.lists(st.tuples(_plain, _forms), min_size=1, max_size=6))
def test_each_is_what_it_is_alone(events: Sequence[tuple[dict[str, Any], str]]) -> None:
    encoder = EventEncoder(BULK, NOW.timestamp)
    records, failed = encoder.accept_all([_given(plain, form) for plain, form in events])
    assert not failed
    for (plain, form), record in zip(events, records, strict=True):
        assert json.loads(record.envelope(), parse_float=Decimal) == json.loads(
            json.dumps(_wire(plain)), parse_float=Decimal
        )
        alone = encoder.accept(_given(plain, form))
        assert msgspec.structs.asdict(record) == msgspec.structs.asdict(alone)
        assert record.size == len(record.attributes) + len(record.profile)
    body = DOCUMENT.body_schema("bulk_create_events")
    assert body is not None
    DOCUMENT.validate(body[1], json.loads(BatchRequest(records).body()))


@pytest.mark.slow
@settings(max_examples=60)
@given(
    st.lists(_plain, min_size=1, max_size=4),
    _json,
    st.sampled_from([math.nan, math.inf, -math.inf, Decimal("NaN"), Decimal("-Infinity")]),
    st.sampled_from(["properties", "profile"]),
    st.data(),
)
def test_a_number_that_is_not_finite_is_found_wherever_it_is(
    events: list[dict[str, Any]], beside: Any, number: Any, where: str, data: st.DataObject
) -> None:
    encoder = EventEncoder(BULK, NOW.timestamp)
    assert [len(part) for part in encoder.accept_all(events)] == [len(events), 0]
    at = data.draw(st.integers(0, len(events) - 1))
    within = {"beside": beside, "deep": [{"down": [beside, number]}]}
    profile = {**events[at]["profile"], "properties": within}
    changed = {"profile": profile} if where == "profile" else {"properties": within}
    events[at] = {**events[at], **changed}
    with pytest.raises(InvalidEvent) as alone:
        encoder.accept(events[at])
    records, failed = encoder.accept_all(events)
    assert len(records) == len(events) - 1
    [(position, found)] = failed.items()
    assert isinstance(found, InvalidEvent)
    assert (position, found.field, str(found)) == (at, alone.value.field, str(alone.value))


def test_no_field_of_a_model_is_passed_over(intake: EventEncoder) -> None:
    names = set(EventCreate.__struct_fields__) - {"extra", "id", "links", "meta"}
    given: dict[str, Any] = dict.fromkeys(names, "1")
    given |= {"time": TIME, "properties": {}, "value": 1}
    given |= {"metric": "Placed Order", "profile": {"email": "ada@example.com"}, "backfill": True}
    model = EventCreate(**given)
    for record in intake.accept_all([given, model, _wire(given)])[0]:
        assert json.loads(record.envelope())["data"]["attributes"].keys() == names


@pytest.mark.parametrize("name", [None, "", 7])
def test_the_name_of_a_metric_is_named(intake: EventEncoder, name: Any) -> None:
    _, failed = intake.accept_all([flat(), flat(metric=MetricCreate(name=name))])
    [found] = failed.values()
    assert isinstance(found, InvalidEvent)
    assert found.field == "metric.name"


def test_more_people_than_are_kept_in_mind(
    intake: EventEncoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(profiles, "_KEPT", 3)
    addresses = [f"Ada{number}@example.com" for number in range(10)]
    events = [flat(profile={"email": address}) for address in (*addresses, addresses[0])]
    records, failed = intake.accept_all(events)
    assert not failed
    assert [record.identity for record in records] == [
        f"email:{address.lower()}" for address in (*addresses, addresses[0])
    ]


@pytest.mark.parametrize("email", [["ada@example.com"], {}, 5, None, ""])
def test_an_email_address_that_is_none_is_named(intake: EventEncoder, email: Any) -> None:
    _, failed = intake.accept_all([flat(), flat(profile={"email": email})])
    [found] = failed.values()
    assert isinstance(found, InvalidEvent)
    assert str(found.field).startswith("profile")


def _properties(encoder: EventEncoder, *given: Any) -> tuple[list[Any], list[int]]:
    """What comes of events with these properties, and the positions of those that are unfit."""
    records, failed = encoder.accept_all([flat(properties=properties) for properties in given])
    read = [json.loads(record.envelope(), parse_float=Decimal) for record in records]
    return [one["data"]["attributes"]["properties"] for one in read], [*failed]


def test_json_of_somebody_else_may_have_line_breaks(intake: EventEncoder) -> None:
    raw = {"raw": msgspec.Raw(b'{"a":\n[1,\n2]}')}
    assert _properties(intake, raw, {}, raw) == (
        [{"raw": {"a": [1, 2]}}, {}, {"raw": {"a": [1, 2]}}],
        [],
    )


@pytest.mark.parametrize(
    "beside", [{"a": object()}, {"a": math.nan}, {"a": msgspec.Raw(b"[1,\n2]")}, {}]
)
def test_what_can_be_read_once_is_read_once(intake: EventEncoder, beside: dict[str, Any]) -> None:
    found, _ = _properties(intake, {"tags": iter([1, 2])}, beside, {"tags": (n for n in (3, None))})
    assert (found[0], found[-1]) == ({"tags": [1, 2]}, {"tags": [3, None]})


def test_values_of_many_types(intake: EventEncoder) -> None:
    one = UUID(int=7)
    values = {"price": Decimal("9.90"), "id": one, "many": {1}, "big": 2**80, "none": None}
    found = {**values, "id": str(one), "many": [1]}
    assert _properties(intake, values, values) == ([found, found], [])


class Torn:
    """A value that cannot be read."""

    def keys(self) -> Any:
        raise RuntimeError("the session is closed")

    def __getitem__(self, key: str) -> Any:
        raise RuntimeError("the session is closed")


class Closed(dict[str, Any]):
    """A row of a session that is closed."""

    def get(self, key: str, default: Any = None) -> Any:
        raise RuntimeError("the session is closed")


UNFIT: list[Any] = [
    flat(properties={"a": [math.nan]}),
    flat(properties={"a": object()}),
    flat(properties={"a": "\ud800"}),
    flat(properties={str(number): 1 for number in range(401)}),
    flat(colour="red"),
    flat(profile={"first_name": "Ada"}),
    flat(profile={"email": "ada@example.com", "properties": {"a": math.inf}}),
    flat(unique_id="\ud800"),
    Closed(flat()),
    flat(properties={"a": Torn()}),
    None,
]


async def test_one_that_is_unfit_is_refused_alone(
    klaviyo: KlaviyoClient, server: FakeKlaviyo
) -> None:
    events: list[Any] = [flat(properties={"n": number}) for number in range(600)]
    places = [0, 1, 255, 256, 257, 300, 400, 511, 512, 598, 599]
    for place, unfit in zip(places, UNFIT, strict=True):
        events[place] = unfit
    report = await klaviyo.ingest_all(events)
    assert report.delivered == 600 - len(UNFIT)
    assert [letter.index for letter in report.rejections] == places
    encode = EventEncoder(BULK, NOW.timestamp).accept
    raised = "reading it raised RuntimeError: the session is closed"
    assert [letter.reason for letter in report.rejections].count(raised) == 2
    for letter, unfit in zip(report.rejections, UNFIT, strict=True):
        try:
            encode(unfit)
        except InvalidEvent as error:
            assert (letter.reason, letter.field) == (error.message, error.field)
        except RuntimeError:
            assert letter.reason == raised
    [numbers] = server.stored.values()
    assert numbers == [number for number in range(600) if number not in places]


def test_identifiers_are_brought_into_form_in_many_as_in_one() -> None:
    destination = EventDestination("klaviyo_openapi", NOW.timestamp, normalize=True)
    event = flat(profile={"email": " Ada@Example.com "}, unique_id="1", time=TIME)
    many, failed = destination.encode_all([event, event])
    assert not failed
    assert [record.profile for record in many] == [destination.encode(event).profile] * 2
    assert json.loads(many[0].profile)["attributes"] == {"email": "ada@example.com"}
