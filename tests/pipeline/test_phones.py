"""Phone numbers as people write them, and what becomes of them with and without the option."""

from __future__ import annotations

import builtins
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from klaviyo_async import ConfigurationError, InvalidEvent, InvalidRecord, KlaviyoClient
from klaviyo_async.models import EventCreate, EventProfile, MetricCreate, ProfileUpsert
from klaviyo_async.pipeline.identifiers import with_identifiers
from klaviyo_async.pipeline.phones import PhoneNumbers
from klaviyo_async.testing import VirtualClock

from ..ingest.fake import FakeKlaviyo, event
from ..jobs.fake import FakeKlaviyo as FakeJobs
from ..jobs.fake import client as jobs_client
from ..jobs.fake import person


@pytest.mark.parametrize(
    ("region", "text", "found"),
    [
        ("US", "(212) 555-0100", "+12125550100"),
        ("US", "212.555.0100", "+12125550100"),
        ("US", "1-212-555-0100", "+12125550100"),
        ("US", "+1 212 555 0100", "+12125550100"),
        ("US", "+44 20 7183 8750", "+442071838750"),
        ("GB", "020 7183 8750", "+442071838750"),
        ("GB", "00 1 212 555 0100", "+12125550100"),
        ("DE", "030 / 901 820", "+4930901820"),
        ("US", "  2125550100 ", "+12125550100"),
        ("US", "+12125550100", "+12125550100"),
        ("US", "+15005550006", "+15005550006"),
        ("US", "", ""),
        ("US", "  ", "  "),
    ],
)
def test_numbers(region: str, text: str, found: str) -> None:
    assert PhoneNumbers(region).normalise(text) == found


@pytest.mark.parametrize(
    "text", ["555-0100", "12", "none", "020 7183 8750", "+", "+999 1", "7" * 100_000, "+" * 100_000]
)
def test_what_is_no_number(text: str) -> None:
    """The message does not quote it: messages are logged."""
    with pytest.raises(InvalidRecord, match="no phone number of the region US") as caught:
        PhoneNumbers("US").normalise(text)
    assert caught.value.field == "phone_number"
    assert text[:3] not in caught.value.message.replace("begins with + and", "")


def test_an_extension_is_not_dropped() -> None:
    """Without it, all at that switchboard would be one profile."""
    with pytest.raises(InvalidRecord, match="has an extension"):
        PhoneNumbers("US").normalise("(212) 555-0100 ext. 12")


@pytest.mark.parametrize("region", ["us", "USA", "XX", "", 1, ["US"]])
def test_regions_that_are_none(region: Any) -> None:
    with pytest.raises(ConfigurationError, match="phone_region must be two capital letters"):
        PhoneNumbers(region)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch, klaviyo: KlaviyoClient) -> None:
    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'klaviyo-async\[phone\]'"):
        klaviyo.ingest(phone_region="US")


def test_nothing_is_done_or_imported_without_the_option(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def imported(name: str, *more: Any) -> Any:
        assert not name.startswith("phonenumbers")
        return real(name, *more)

    monkeypatch.setattr(builtins, "__import__", imported)
    assert with_identifiers(len, normalize=False, phone_region=None) is len


PROFILE: dict[str, Any] = {"email": "ada@example.com", "phone_number": "(212) 555-0100"}
ENVELOPE = {"data": {"type": "profile", "attributes": PROFILE}}


@pytest.mark.parametrize(
    "given",
    [
        event(0, profile=PROFILE),
        event(0, profile={**PROFILE, "phone_number": 2125550100}),
        event(0, profile=ENVELOPE),
        event(0, profile=EventProfile(**PROFILE)),
        EventCreate(
            metric=MetricCreate(name="Placed Order"),
            profile=EventProfile(**PROFILE),
            properties={"n": 0},
            unique_id="u0",
        ),
        {
            "data": {
                "type": "event",
                "attributes": {
                    **event(0),
                    "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
                    "profile": ENVELOPE,
                },
            }
        },
    ],
)
async def test_events_in_every_form(klaviyo: KlaviyoClient, given: Any) -> None:
    """What was given is left as it is."""
    before = repr(given)
    sink = klaviyo.ingest(phone_region="US")
    async with sink:
        record = sink.accept(given)
    profile = msgspec.json.decode(record.profile)["attributes"]
    assert profile["phone_number"] == "+12125550100"
    assert profile["email"] == "ada@example.com"
    assert repr(given) == before


async def test_an_event_whose_number_is_none(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, tmp_path: Path
) -> None:
    letters: list[Any] = []
    async with klaviyo.ingest(phone_region="US") as sink:
        with pytest.raises(InvalidEvent) as caught:
            await sink.send(event(0, profile={**PROFILE, "phone_number": "12"}))
    assert caught.value.field == "profile.phone_number"
    events = [
        event(n, profile={**PROFILE, "phone_number": p}) for n, p in enumerate(["12", "x", None])
    ]
    report = await klaviyo.ingest_all(events, phone_region="GB", dead_letters=letters.extend)
    assert (report.delivered, report.rejected) == (1, 2)
    assert {letter.field for letter in letters} == {"profile.phone_number"}


async def test_without_the_option_they_are_sent_as_they_are(klaviyo: KlaviyoClient) -> None:
    async with klaviyo.ingest() as sink:
        record = sink.accept(event(0, profile=PROFILE))
    assert b'"(212) 555-0100"' in record.profile


class TestBulk:
    async def _sent(self, clock: VirtualClock, method: str, *people: Any, **how: Any) -> list[Any]:
        server = FakeJobs(clock)
        async with jobs_client(clock, server) as klaviyo:
            report = await getattr(klaviyo.jobs, method)(people, phone_region="US", **how)
        sent = [record["attributes"] for job in server.jobs for record in job.records]
        return [*(one.get("phone_number") for one in sent), report.rejected]

    async def test_profiles_in_every_form(self, clock: VirtualClock) -> None:
        forms = [
            person(0, phone_number="(212) 555-0100"),
            ProfileUpsert(email="a@x.y", phone_number="(212) 555-0101"),
            {"type": "profile", "attributes": person(2, phone_number="(212) 555-0102")},
            {"data": {"type": "profile", "attributes": person(3, phone_number="2125550103")}},
            person(4),
            person(5, phone_number="12"),
        ]
        assert await self._sent(clock, "import_profiles", *forms) == [
            *(f"+1212555010{n}" for n in range(4)),
            None,
            1,
        ]

    async def test_numbers_alone(self, clock: VirtualClock) -> None:
        people = ["(212) 555-0100", "a@x.y", "+15005550006", "12"]
        sent = await self._sent(clock, "subscribe_all", *people, channels=["sms", "email"])
        assert sent == ["+12125550100", None, "+15005550006", 1]

    async def test_the_hint(self, clock: VirtualClock) -> None:
        letters: list[Any] = []
        async with jobs_client(clock, FakeJobs(clock)) as klaviyo:
            await klaviyo.jobs.subscribe_all(["(212) 555-0100"], dead_letters=letters.extend)
        assert "with phone_region" in letters[0].reason

    async def test_a_column_of_a_file(self, clock: VirtualClock, tmp_path: Path) -> None:
        path = tmp_path / "people.csv"
        path.write_text("Email,Phone\na@x.y,(212) 555-0100\nb@x.y,\n")
        server = FakeJobs(clock)
        async with jobs_client(clock, server) as klaviyo:
            report = await klaviyo.jobs.import_profiles(path, phone_region="US")
        assert report.rejected == 0
        sent = [one["attributes"] for one in server.jobs[0].records]
        assert sent == [{"email": "a@x.y", "phone_number": "+12125550100"}, {"email": "b@x.y"}]
