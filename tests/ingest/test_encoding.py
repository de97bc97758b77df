"""Accepting events: every form comes out as what Klaviyo takes, or is refused by name."""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from klaviyo_openapi.models import (
    EventCreate,
    EventProfile,
    Metric,
    MetricCreate,
    Profile,
    ProfileLocation,
)
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async.core.codec import encode_body
from klaviyo_async.errors import InvalidEvent
from klaviyo_async.ingest.batching import BatchRequest
from klaviyo_async.ingest.encoding import EventEncoder
from klaviyo_async.testing import VirtualClock

from .fake import FakeKlaviyo, client, event

BULK, SINGLE = OPERATIONS["bulk_create_events"], OPERATIONS["create_event"]
NOW = dt.datetime(2026, 7, 15, 12, 0, 0, 250_000, tzinfo=dt.UTC)
ADA: dict[str, Any] = {"email": "ada@example.com"}
NESTED: dict[str, Any] = {}
for _ in range(5000):
    NESTED = {"a": NESTED}


@pytest.fixture
def intake() -> EventEncoder:
    return EventEncoder(BULK, NOW.timestamp)


def flat(**fields: Any) -> dict[str, Any]:
    return {"metric": "Placed Order", "profile": ADA, "properties": {}, **fields}


def sent(intake: EventEncoder, event: Any) -> dict[str, Any]:
    body: dict[str, Any] = json.loads(intake.accept(event).envelope())
    assert body["data"]["type"] == "event"
    attributes: dict[str, Any] = body["data"]["attributes"]
    return attributes


_text = st.text(max_size=20)
_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | _text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_text, inner, max_size=4),
    max_leaves=10,
)
_times = st.datetimes(
    dt.datetime(1990, 1, 2),
    dt.datetime(2027, 7, 14),
    timezones=st.just(dt.UTC),
)
_profiles = st.builds(
    EventProfile,
    email=st.just("ada@example.com"),
    first_name=_text,
    properties=st.dictionaries(_text, _json, max_size=3),
    location=st.builds(ProfileLocation, city=_text, zip=_text),
)
_events = st.builds(
    EventCreate,
    metric=st.builds(MetricCreate, name=st.text(min_size=1, max_size=20)),
    profile=_profiles,
    properties=st.dictionaries(_text, _json, max_size=5),
    time=_times,
    value=st.floats(allow_nan=False, allow_infinity=False),
    value_currency=st.sampled_from(["EUR", "USD"]),
    unique_id=st.text(min_size=1, max_size=20),
    backfill=st.just(True),
)


class TestForms:
    @pytest.mark.slow
    @given(_events)
    def test_the_same_as_the_codec_makes_of_it(self, event: EventCreate) -> None:
        record = EventEncoder(BULK, NOW.timestamp).accept(event)
        ours, codecs = json.loads(record.envelope()), json.loads(encode_body(SINGLE, event))
        for body in (ours, codecs):
            moment = body["data"]["attributes"].pop("time")
            assert dt.datetime.fromisoformat(moment) == event.time
        assert ours == codecs
        assert record.unique_id == event.unique_id
        assert record.identity == "email:ada@example.com"

    @pytest.mark.slow
    @given(_events)
    def test_the_same_in_a_job(self, event: EventCreate) -> None:
        record = EventEncoder(BULK, NOW.timestamp).accept(event)
        alone = json.loads(record.envelope())["data"]["attributes"]
        (group,) = json.loads(BatchRequest([record]).body())["data"]["attributes"][
            "events-bulk-create"
        ]["data"]
        (inside,) = group["attributes"]["events"]["data"]
        assert inside["type"] == "event"
        backfill = alone.pop("backfill")
        assert group["attributes"]["profile"] == alone.pop("profile")
        assert group["attributes"]["backfill"] == backfill
        assert inside["attributes"] == alone

    def test_all_forms_are_one(self, intake: EventEncoder) -> None:
        fields: dict[str, Any] = {"unique_id": "u", "time": NOW, "value": 9.5}
        model = EventCreate(
            metric=MetricCreate(name="Placed Order"),
            profile=EventProfile(email="ada@example.com", first_name="Ada"),
            properties={"a": [1, None]},
            **fields,
        )
        profile = {**ADA, "first_name": "Ada"}
        simple = flat(profile=profile, properties={"a": [1, None]}, **fields)
        raw = json.loads(encode_body(SINGLE, model))
        found = [
            sent(intake, form)
            for form in (
                model,
                simple,
                {**simple, "metric": {"name": "Placed Order"}},
                {**simple, "metric": MetricCreate(name="Placed Order")},
                {**simple, "profile": model.profile},
                {**simple, "profile": {"data": {"type": "profile", "attributes": profile}}},
                {**simple, "profile": {"type": "profile", "attributes": profile}},
                raw,
                raw["data"],
            )
        ]
        for one in found:
            one["time"] = dt.datetime.fromisoformat(one["time"])
        assert found == [found[0]] * len(found)

    def test_what_a_newer_revision_knows_passes(self, intake: EventEncoder) -> None:
        raw = json.loads(
            encode_body(
                SINGLE,
                EventCreate(
                    metric=MetricCreate(name="x"), profile=EventProfile(**ADA), properties={}
                ),
            )
        )
        raw["data"]["attributes"]["colour"] = {"of": "the year"}
        assert sent(intake, raw)["colour"] == {"of": "the year"}

    def test_ids_of_profiles(self, intake: EventEncoder) -> None:
        for profile in ({"id": "01G", **ADA}, EventProfile(id="01G", email="ada@example.com")):
            record = intake.accept(flat(profile=profile))
            assert json.loads(record.profile)["id"] == "01G"
            assert record.identity == "id:01g"
        assert intake.accept(flat(profile={"kx": "abc"})).identity == "kx:abc"
        assert intake.accept(flat(profile=EventProfile(kx="abc"))).identity == "kx:abc"


class TestStamps:
    def test_unique_ids_are_unique(self) -> None:
        ids = set()
        for _ in range(3):
            intake = EventEncoder(BULK, NOW.timestamp)
            ids |= {sent(intake, flat())["unique_id"] for _ in range(100)}
        assert len(ids) == 300

    @pytest.mark.parametrize(("given_id", "becomes"), [("A-1", "A-1"), (17, "17")])
    def test_a_supplied_one_is_kept(
        self, intake: EventEncoder, given_id: Any, becomes: str
    ) -> None:
        assert sent(intake, flat(unique_id=given_id))["unique_id"] == becomes

    def test_an_empty_one_is_none(self, intake: EventEncoder) -> None:
        assert sent(intake, flat(unique_id=""))["unique_id"].startswith("ka-")

    @pytest.mark.parametrize("seconds", [0.0, 0.9999999, 1e9 + 0.5])
    def test_the_present_time(self, seconds: float) -> None:
        now = NOW.timestamp() + seconds
        found = sent(EventEncoder(BULK, lambda: now), flat())["time"]
        assert abs(dt.datetime.fromisoformat(found).timestamp() - now) < 2e-6

    @pytest.mark.parametrize(
        "time",
        [
            dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
            dt.datetime(2026, 1, 1, 2, tzinfo=dt.timezone(dt.timedelta(hours=2))),
            dt.datetime(2026, 1, 1, 0, 19, 32, tzinfo=dt.timezone(dt.timedelta(seconds=1172))),
            "2026-01-01T00:00:00Z",
            "2026-01-01T00:00:00",
            1767225600,
            1767225600.0,
        ],
    )
    def test_times_that_are_given(self, intake: EventEncoder, time: Any) -> None:
        text = sent(intake, flat(time=time))["time"]
        assert re.fullmatch(r"[-\dT:]{19}(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)", text)
        moment = dt.datetime.fromisoformat(text)
        assert moment.replace(tzinfo=moment.tzinfo or dt.UTC).timestamp() == 1767225600

    @pytest.mark.parametrize(
        ("given_time", "becomes"),
        [
            ("2026-01-01T00:00:00.123456789Z", "2026-01-01T00:00:00.123456789Z"),
            ("2026-01-01T00:00:00+02:00", "2026-01-01T00:00:00+02:00"),
            ("2026-01-01T00:00:00", "2026-01-01T00:00:00+00:00"),
            ("2026-01-01", "2026-01-01T00:00:00+00:00"),
            ("20260101T000000Z", "2026-01-01T00:00:00+00:00"),
            ('2026-01-01"00:00:00Z', "2026-01-01T00:00:00+00:00"),
            ("2026-01-01\ud80000:00:00Z", "2026-01-01T00:00:00+00:00"),
            ("2026-W01-4", "2026-01-01T00:00:00+00:00"),
            ("2026-W01-4T00:00:00Z", "2026-01-01T00:00:00+00:00"),
            ("2026-01-01T00:19:32+00:19:32", "2026-01-01T00:00:00+00:00"),
        ],
    )
    def test_texts_that_say_everything_are_kept(
        self, intake: EventEncoder, given_time: str, becomes: str
    ) -> None:
        """And others come to say which zone they mean: UTC."""
        assert sent(intake, flat(time=given_time))["time"] == becomes


class TestRefusals:
    @pytest.mark.parametrize(
        "fields",
        [
            {"unique_id": "\udc80"},
            {"metric": "\udc80"},
            {"value_currency": "\udc80"},
            {"properties": {"\udc80": 1}},
            {"profile": {"email": "\udc80"}},
            {"\udc80": 1},
            {"metric": "x" * 100_001},
            {"metric": {"name": "x", "service": "x" * 100_001}},
            {"profile": {"email": "ada@example.com", "first_name": "x" * 100_001}},
            {"profile": EventProfile(email="ada@example.com", properties={"a": ["é" * 50_001]})},
            {"backfill": "false"},
            {"backfill": 0},
        ],
    )
    async def test_what_harms_no_other(
        self, clock: VirtualClock, intake: EventEncoder, tmp_path: Path, fields: dict[str, Any]
    ) -> None:
        with pytest.raises(InvalidEvent):
            intake.accept(flat(**fields))
        server, path = FakeKlaviyo(), tmp_path / "dead.ndjson"
        async with client(clock, server) as klaviyo:
            report = await klaviyo.ingest_all([flat(**fields), event(1)], dead_letters=path)
        assert (report.rejected, server.count) == (1, 1)
        json.loads(path.read_text())

    def test_no_job_is_too_large_for_the_largest_event(self, intake: EventEncoder) -> None:
        def of(size: int) -> Any:
            return flat(properties={"x": ["x" * 99_000] * 50, "y": "y" * size}, backfill=True)

        most = 4_999_500 - intake.accept(of(0)).size
        while True:
            with suppress(InvalidEvent):
                record = intake.accept(of(most))
                break
            most -= 1
        assert 4_999_000 < len(BatchRequest([record]).body()) <= 5_000_000
        assert len(record.envelope()) <= 5_000_000

    @pytest.mark.parametrize(
        ("event", "field"),
        [
            (flat(profile={}), "profile"),
            (flat(profile=None), "profile"),
            (flat(profile="ada"), "profile"),
            (flat(profile={"first_name": "Ada"}), "profile"),
            (flat(profile=EventProfile(first_name="Ada")), "profile"),
            (flat(profile={"email": ""}), "profile.email"),
            (flat(profile={**ADA, "properties": {"x": math.nan}}), "profile"),
            (flat(profile={**ADA, "properties": {"x": Decimal("NaN")}}), "profile"),
            (
                flat(profile=EventProfile(email="a@b.c", properties={"x": Decimal("NaN")})),
                "profile",
            ),
            ({"profile": ADA}, "metric"),
            (flat(metric=""), "metric.name"),
            (flat(metric={}), "metric"),
            (flat(metric=7), "metric"),
            (flat(metric={"data": {"type": "metric", "attributes": {}}}), "metric.name"),
            (flat(properties=[1]), "properties"),
            (flat(properties={str(i): i for i in range(401)}), "properties"),
            (flat(properties={"a": {"b": [1, math.inf]}}), "properties.a.b.1"),
            (flat(properties={"a": Decimal("-Infinity")}), "properties.a"),
            (flat(properties={"a": "x" * 100_001}), "properties.a"),
            (flat(properties={"a": ["é" * 50_001]}), "properties.a.0"),
            (flat(properties={"a": object()}), "properties.a"),
            (flat(properties={"a": 1, "b": {"c": [2, object()]}}), "properties.b.c.1"),
            (flat(properties={object(): 1}), "properties"),
            (flat(profile={**ADA, "location": object()}), "profile"),
            (flat(profile={**ADA, "location": NESTED}), "profile"),
            (flat(metric={"name": "Placed Order", "extra": {"a": object()}}), "metric"),
            (flat(unique_id="x" * 100_001), "unique_id"),
            (flat(value_currency="x" * 100_001), "value_currency"),
            (flat(value="9.99"), "value"),
            (flat(value=math.nan), "value"),
            (flat(value=True), "value"),
            (flat(time="yesterday"), "time"),
            (flat(time=dt.datetime(2026, 1, 1)), "time"),
            (flat(time="1989-12-31T23:59:59Z"), "time"),
            (flat(time=NOW + dt.timedelta(days=366)), "time"),
            (flat(time=1e20), "time"),
            (flat(time=[]), "time"),
            (flat(unique_id=1.5), "unique_id"),
            (flat(colour="red"), "colour"),
            ({"data": {"type": "event"}}, "attributes"),
            ({"data": [1]}, "data"),
            ("event", None),
            (None, None),
            (EventCreate, None),
        ],
    )
    def test_names_what_is_wrong(self, intake: EventEncoder, event: Any, field: str | None) -> None:
        with pytest.raises(InvalidEvent) as caught:
            intake.accept(event)
        assert caught.value.field == field

    @pytest.mark.parametrize(
        ("event", "said"),
        [
            (flat(uniqueId="1"), "uniqueId: there is no such field; did you mean 'unique_id'"),
            (flat(colour="red"), "colour: .*; values of your own go into properties$"),
            (flat(profile={"emial": "a@b.c"}), "emial: .*; did you mean 'email'"),
            (flat(profile={**ADA, "location": {"citty": "x"}}), "citty: .*; did you mean 'city'"),
            (flat(metric={"naem": "Seen"}), "naem: .*; did you mean 'name'"),
        ],
    )
    def test_names_what_may_be_meant(self, intake: EventEncoder, event: Any, said: str) -> None:
        with pytest.raises(InvalidEvent, match=said):
            intake.accept(event)

    def test_takes_what_came_in_answers(self, intake: EventEncoder) -> None:
        """Without what an answer has for reading alone."""
        profile = Profile(id="P", email="a@b.c", created=NOW, extra={"newer": 1})
        metric = Metric(id="M", name="Seen", created="2026-01-01")
        record = intake.accept(flat(profile=profile, metric=metric))
        assert json.loads(record.profile) == {
            "type": "profile",
            "id": "P",
            "attributes": {"email": "a@b.c"},
        }
        attributes = json.loads(b"{" + record.attributes + b"}")
        assert attributes["metric"] == {"data": {"type": "metric", "attributes": {"name": "Seen"}}}

    def test_too_large(self, intake: EventEncoder) -> None:
        big = {str(i): "x" * 99_000 for i in range(51)}
        with pytest.raises(InvalidEvent, match="5000000|4999700"):
            intake.accept(flat(properties=big))
        assert intake.accept(flat(properties={"0": "x" * 100_000})).size > 100_000

    def test_nesting_without_end(self, intake: EventEncoder) -> None:
        loop: list[Any] = []
        loop.append(loop)
        with pytest.raises(InvalidEvent, match="nested too deeply"):
            intake.accept(flat(properties={"a": loop}))
        itself: dict[str, Any] = {"a": object()}
        itself["b"] = itself
        with pytest.raises(InvalidEvent):
            intake.accept(flat(properties=itself))

    @pytest.mark.slow
    @given(_json)
    def test_nothing_but_invalid_event_is_raised(self, event: Any) -> None:
        try:
            record = EventEncoder(BULK, NOW.timestamp).accept(event)
        except InvalidEvent:
            return
        json.loads(record.envelope())

    def test_null_is_no_fault(self, intake: EventEncoder) -> None:
        assert sent(intake, flat(properties={"a": None}))["properties"] == {"a": None}
        assert sent(intake, flat(properties={"a": "NaN null"}))["properties"] == {"a": "NaN null"}
        sent(intake, flat(profile={**ADA, "last_name": None, "title": "NaN"}))
