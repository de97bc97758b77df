"""Values and identifiers as people have them, by each way that records take."""

from __future__ import annotations

import dataclasses
import datetime as dt
import uuid
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pydantic
import pytest

from klaviyo_async import DeadLetter, InvalidEvent, KlaviyoClient
from klaviyo_async.models import EventProfile, ProfileUpsert
from klaviyo_async.pipeline.identifiers import with_identifiers
from klaviyo_async.testing import VirtualClock

from ..ingest.fake import FakeKlaviyo, event
from ..jobs.fake import FakeKlaviyo as FakeJobs
from ..jobs.fake import client as jobs_client


class Address(pydantic.BaseModel):
    city: str
    zip: str | None = None


class Person(pydantic.BaseModel):
    email: str
    external_id: uuid.UUID | None = None
    properties: dict[str, Any] = {}


class Purchase(pydantic.BaseModel):
    metric: str
    profile: Person
    properties: dict[str, Any]
    value: Decimal
    time: dt.datetime
    unique_id: uuid.UUID


@dataclasses.dataclass
class PersonClass:
    email: str
    properties: Any = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class PurchaseClass:
    metric: str
    profile: PersonClass
    properties: Any
    value: Any = None


class PersonRow(NamedTuple):
    email: str
    first_name: str


NOON = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)
ID = uuid.UUID(int=7)


@pytest.fixture
def encode(klaviyo: KlaviyoClient) -> Any:
    from klaviyo_async.core.operations import operation_of
    from klaviyo_async.ingest.encoding import EventEncoder

    encoder = EventEncoder(
        operation_of("bulk_create_events", "klaviyo_openapi"), lambda: NOON.timestamp()
    )

    def encoded(given: Any) -> Any:
        return msgspec.json.decode(encoder.accept(given).envelope())["data"]["attributes"]

    return encoded


def test_a_pydantic_event(encode: Any) -> None:
    found = encode(
        Purchase(
            metric="Placed Order",
            profile=Person(email="ada@example.com", external_id=ID),
            properties={"to": Address(city="Paris")},
            value=Decimal("9.90"),
            time=NOON,
            unique_id=ID,
        )
    )
    assert found["profile"]["data"]["attributes"] == {
        "email": "ada@example.com",
        "external_id": str(ID),
        "properties": {},
    }
    assert found["properties"] == {"to": {"city": "Paris", "zip": None}}
    assert (found["value"], found["unique_id"]) == (9.9, str(ID))


@pytest.mark.parametrize("worth", [9.5, Decimal("9.5")])
def test_events_of_other_classes(encode: Any, worth: Any) -> None:
    one = PurchaseClass("x", PersonClass("ada@example.com"), {"at": [Address(city="Paris")]}, worth)
    found = encode(one)
    assert found["properties"] == {"at": [{"city": "Paris", "zip": None}]}
    assert found["value"] == 9.5
    assert found["profile"]["data"]["attributes"]["email"] == "ada@example.com"
    properties = encode(event(0, properties=Address(city="Rome")))["properties"]
    assert properties == {"city": "Rome", "zip": None}


class Strange:
    def __iter__(self) -> Iterator[int]:
        return iter([1])


@pytest.mark.parametrize(
    ("given", "field", "reason"),
    [
        (event(0, properties={"a": [Address(city="x"), Strange()]}), "properties.a.1", "a Strange"),
        (event(0, properties={"a": PersonClass("x", float("nan"))}), "properties.a.properties", "finite"),
        (event(0, properties={"a": Person(email="x", properties={"b": float("inf")})}), "properties.a.properties.b", "finite"),
        (event(0, profile={"email": "nobody"}), "profile.email", "no email address"),
        (event(0, profile=EventProfile(email="nobody")), "profile.email", "no email address"),
        (event(0, profile=Person(email="nobody")), "profile.email", "no email address"),
        (event(0, profile={"email": " ada@example.com"}), "profile.email", "blanks around"),
        (event(0, profile={"email": "ada@example.com", "phone_number": ""}), "profile.phone_number", "empty"),
        (event(0, profile={"email": "ada@example.com", "external_id": "  "}), "profile.external_id", "empty"),
        (event(0, profile={"phone_number": "12"}), "profile.phone_number", "E.164"),
        (event(0, profile={"email": b"ada@example.com"}), "profile.email", "bytes"),
        (event(0, profile={"data": {"type": "profile", "attributes": {"email": "x"}}}), "profile.email", "no email"),
    ],
)  # fmt: skip
def test_events_that_are_refused(encode: Any, given: Any, field: str, reason: str) -> None:
    with pytest.raises(InvalidEvent, match=reason) as caught:
        encode(given)
    assert caught.value.field == field


async def test_track_refuses_them_too(klaviyo: KlaviyoClient) -> None:
    with pytest.raises(InvalidEvent, match=r"profile\.email: is no email address"):
        await klaviyo.track("x", email="not-an-email")
    with pytest.raises(InvalidEvent, match=r"profile\.phone_number: is empty"):
        await klaviyo.track("x", email="a@x.co", phone_number="")


async def test_a_sink_gives_them_to_the_dead_letters(
    klaviyo: KlaviyoClient, server: FakeKlaviyo
) -> None:
    letters: list[DeadLetter] = []
    given = [event(0), event(1, profile={"email": "nobody"}), PersonRow("a", "b")]
    report = await klaviyo.ingest_all(given, dead_letters=letters.extend, signals=False)
    assert (report.delivered, report.rejected) == (1, 2)
    assert [each.field for each in letters] == ["profile.email", "email"]


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({"email": " Ada@Example.COM "}, {"email": "ada@example.com"}),
        ({"email": "a@x.co", "phone_number": " "}, {"email": "a@x.co"}),
        ({"email": "a@x.co", "external_id": " A "}, {"email": "a@x.co", "external_id": "A"}),
        ({"email": "a@x.co", "first_name": " Ada "}, {"email": "a@x.co", "first_name": " Ada "}),
        ({"type": "profile", "attributes": {"email": "A@x.co"}}, {"type": "profile", "attributes": {"email": "a@x.co"}}),
        (PersonRow(" A@x.co", "Ada"), {"email": "a@x.co", "first_name": "Ada"}),
        (ProfileUpsert(email="A@x.co", external_id=" "), ProfileUpsert(email="a@x.co")),
        (event(0, profile={"email": "A@x.co"}), event(0, profile={"email": "a@x.co"})),
        ("text", "text"),
        (7, 7),
    ],
)  # fmt: skip
def test_normalize(given: Any, found: Any) -> None:
    before = repr(given)
    encode = with_identifiers(lambda record: record, normalize=True, phone_region=None)
    assert encode(given) == found
    assert repr(given) == before


async def test_normalize_of_a_sink(klaviyo: KlaviyoClient) -> None:
    async with klaviyo.ingest(normalize=True, phone_region="US") as sink:
        record = sink.accept(
            event(0, profile={"email": " Ada@X.co", "phone_number": " (212) 555-0100"})
        )
    attributes = msgspec.json.decode(record.profile)["attributes"]
    assert attributes == {"email": "ada@x.co", "phone_number": "+12125550100"}
    assert record.identity == "email:ada@x.co"


async def test_records_of_jobs(clock: VirtualClock) -> None:
    server = FakeJobs(clock)
    letters: list[DeadLetter] = []
    people = [
        Person(email="a@x.co", external_id=ID),
        PersonClass("b@x.co", {"at": Address(city="Rome"), "price": Decimal("9.90")}),
        PersonRow("c@x.co", "Ada"),
        {"email": "D@x.co"},
        {"email": "nobody"},
        Person(email="e@x.co", properties={"n": float("nan")}),
        {"email": "f@x.co", "properties": {"a": Strange()}},
    ]
    async with jobs_client(clock, server) as klaviyo:
        report = await klaviyo.jobs.import_profiles(
            people, dead_letters=letters.extend, normalize=True
        )
    sent = [each["attributes"] for job in server.jobs for each in job.records]
    assert sent == [
        {"email": "a@x.co", "external_id": str(ID), "properties": {}},
        {"email": "b@x.co", "properties": {"at": {"city": "Rome", "zip": None}, "price": 9.9}},
        {"email": "c@x.co", "first_name": "Ada"},
        {"email": "d@x.co"},
    ]
    assert report.rejected == 3
    assert [(each.field, each.reason) for each in letters] == [
        ("email", "email: is no email address"),
        ("properties.n", "properties.n: nan is not a JSON number"),
        ("properties.a", "properties.a: a Strange cannot be written as JSON"),
    ]


async def test_addresses_given_as_text(clock: VirtualClock) -> None:
    server = FakeJobs(clock)
    async with jobs_client(clock, server) as klaviyo:
        report = await klaviyo.jobs.subscribe_all([" A@x.co", "nobody@"], normalize=True)
    assert [each["attributes"]["email"] for job in server.jobs for each in job.records] == [
        "a@x.co"
    ]
    assert report.rejected == 1


async def test_rows_of_a_table(klaviyo: KlaviyoClient, server: FakeKlaviyo, tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_text("metric,email,n\nx, ADA@example.com ,1\nx,nobody,2\n")
    report = await klaviyo.ingest_all(path, normalize=True, signals=False)
    assert (report.delivered, report.rejected) == (1, 1)


@pytest.mark.parametrize("given", [Person(email="a@x.co"), "frame"])
async def test_one_record_is_no_source(klaviyo: KlaviyoClient, given: Any) -> None:
    if given == "frame":
        given = pytest.importorskip("pandas").DataFrame({"email": ["a@x.co"]})
    with pytest.raises(TypeError, match="is one record or a table"):
        await klaviyo.ingest_all(given)


async def test_records_of_pandas(klaviyo: KlaviyoClient, server: FakeKlaviyo) -> None:
    """What is missing is null, and never NaN, once pandas has chosen its own types."""
    pandas: Any = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"n": [1, None], "t": pandas.to_datetime(["2026-01-01", None])})
    rows = frame.convert_dtypes().to_dict("records")
    given = [event(n, properties=row, time=pandas.NaT) for n, row in enumerate(rows)]
    sink = klaviyo.ingest()
    async with sink:
        found = [msgspec.json.decode(sink.accept(one).envelope()) for one in given]
    assert [one["data"]["attributes"]["properties"] for one in found] == [
        {"n": 1, "t": "2026-01-01T00:00:00"},
        {"n": None, "t": None},
    ]


async def test_a_dead_letter_is_an_object_again(klaviyo: KlaviyoClient, tmp_path: Path) -> None:
    path = tmp_path / "letters.ndjson"
    given = [PersonRow("nobody", "x"), Person(email="nobody")]
    await klaviyo.ingest_all(given, dead_letters=path, signals=False)
    found = [
        msgspec.json.decode(line)["event" if b'"event"' in line else "record"]
        for line in path.read_bytes().splitlines()
    ]
    assert found == [
        {"email": "nobody", "first_name": "x"},
        {"email": "nobody", "external_id": None, "properties": {}},
    ]
