"""Klaviyo's own export of profiles as a table: what is in it goes back where it came from."""

from __future__ import annotations

import io
import logging
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.jobs import Jobs, csv_profiles
from klaviyo_async.models import (
    ProfileSubscriptionCreate,
    ProfileSubscriptionDelete,
    ProfileSuppressionCreate,
)
from klaviyo_async.sources import Malformed, csv_events
from klaviyo_async.sources.columns import EXPORT_COLUMNS

from ..sources.test_files import everything
from .fake import FakeKlaviyo
from .test_files import _written

HEADER = (
    "Email,Klaviyo ID,First Name,Last Name,Organization,Title,Phone Number,Address,Address 2,City,"
    "State / Region,Country,Zip Code,Latitude,Longitude,Source,IP Address,Email Marketing Consent,"
    "Email Marketing Consent Timestamp,SMS Marketing Consent,SMS Consent Timestamp,First Active,"
    "Last Active,Profile Created On,Date Added,Last Open,Last Click,Initial Source,"
    "Last Source Campaign,Historic Customer Lifetime Value,Predicted Customer Lifetime Value,"
    "Historic Number Of Orders,Churn Risk Prediction,Average Order Value,Expected Date Of Next Order,"
    "Email Suppressions,Shopify Tags,plan"
)
ROW = {
    "Email": "ada@example.com",
    "Klaviyo ID": "01GDDKASAP8TKDDA2GRZDSVP4H",
    "First Name": "Ada",
    "Last Name": "Lovelace",
    "Organization": "Engines",
    "Title": "Countess",
    "Phone Number": "+442071838750",
    "Address": "12 St James's Square",
    "Address 2": "First floor",
    "City": "London",
    "State / Region": "England",
    "Country": "United Kingdom",
    "Zip Code": "SW1Y 4JH",
    "Latitude": "51.5",
    "Longitude": "-0.13",
    "IP Address": "192.0.2.1",
    "Email Marketing Consent": "SUBSCRIBED",
    "Email Marketing Consent Timestamp": "2025-09-01T12:00:00+00:00",
    "SMS Marketing Consent": "NEVER_SUBSCRIBED",
    "Shopify Tags": "tea",
    "plan": "free",
}
PROFILE = {
    "id": "01GDDKASAP8TKDDA2GRZDSVP4H",
    "email": "ada@example.com",
    "first_name": "Ada",
    "last_name": "Lovelace",
    "organization": "Engines",
    "title": "Countess",
    "phone_number": "+442071838750",
}
LOCATION = {
    "address1": "12 St James's Square",
    "address2": "First floor",
    "city": "London",
    "region": "England",
    "country": "United Kingdom",
    "zip": "SW1Y 4JH",
    "latitude": "51.5",
    "longitude": "-0.13",
    "ip": "192.0.2.1",
}


def export(**changes: str) -> bytes:
    """An export with one row; columns that it does not name have something in them."""
    row = ROW | {name.replace("_", " "): cell for name, cell in changes.items()}
    cells = [row.get(name, "2025-01-02 03:04:05") for name in HEADER.split(",")]
    return f"\ufeff{HEADER}\r\n{','.join(cells)}\r\n".encode()


async def test_importing_it(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(export())
    with caplog.at_level(logging.WARNING):
        [found] = await everything(csv_profiles(path))
    assert found == {
        **PROFILE,
        "location": LOCATION,
        "properties": {"Shopify Tags": "tea", "plan": "free"},
    }
    [record] = caplog.records
    left_out = record.getMessage().partition("left out is what cannot be set by this: ")[2]
    assert "export.csv is Klaviyo's own export" in record.getMessage()
    assert left_out.split(", ") == [
        name
        for name in HEADER.split(",")
        if name not in ROW or "Consent" in name  # consent is what subscribing is for
    ]


async def test_it_is_what_is_sent(server: FakeKlaviyo, jobs: Jobs, tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(export())
    report = await jobs.import_profiles(path)
    assert report.delivered == 1
    [sent] = _written(server)
    assert (sent["location"], sent["email"]) == (LOCATION, "ada@example.com")


async def test_a_table_of_ones_own_keeps_its_columns() -> None:
    text = (
        "Email,Source,Date Added,Average Order Value,State / Region,Zip Code\na@b.c,web,x,5,NY,1\n"
    )
    [found] = await everything(csv_profiles(io.BytesIO(text.encode())))
    assert found == {
        "email": "a@b.c",
        "location": {"region": "NY", "zip": "1"},
        "properties": {"Source": "web", "Date Added": "x", "Average Order Value": "5"},
    }


async def test_what_is_left_out_can_be_mapped() -> None:
    table = csv_profiles(io.BytesIO(export()), mapping={"Source": "properties.Origin"})
    [found] = await everything(table)
    assert found["properties"]["Origin"] == "2025-01-02 03:04:05"


class TestConsent:
    async def subscribed(self, **changes: str) -> Any:
        table = csv_profiles(io.BytesIO(export(**changes)), model=ProfileSubscriptionCreate)
        [found] = await everything(table)
        return found

    async def test_of_those_who_gave_it(self) -> None:
        terms = {"consent": "SUBSCRIBED", "consented_at": "2025-09-01T12:00:00+00:00"}
        assert await self.subscribed() == {
            "id": PROFILE["id"],
            "email": PROFILE["email"],
            "phone_number": PROFILE["phone_number"],
            "subscriptions": {"email": {"marketing": terms}},
        }
        found = await self.subscribed(
            SMS_Marketing_Consent="subscribed", SMS_Consent_Timestamp="1714557600"
        )
        assert found["subscriptions"] == {
            "email": {"marketing": terms},
            "sms": {
                "marketing": {"consent": "SUBSCRIBED", "consented_at": "2024-05-01T10:00:00+00:00"}
            },
        }

    @pytest.mark.parametrize("consent", ["UNSUBSCRIBED", "NEVER_SUBSCRIBED", ""])
    async def test_nobody_else_is_subscribed(
        self, consent: str, server: FakeKlaviyo, jobs: Jobs, tmp_path: Path
    ) -> None:
        found = await self.subscribed(Email_Marketing_Consent=consent)
        assert isinstance(found, Malformed)
        assert found.reason == (
            f"column Email Marketing Consent: {consent or 'nothing'!r} is no consent; only who is "
            "SUBSCRIBED is subscribed"
        )
        path = tmp_path / "export.csv"
        path.write_bytes(export(Email_Marketing_Consent=consent))
        report = await jobs.subscribe_all(path)
        assert (report.delivered, report.rejected) == (0, 1)
        assert not _written(server)

    async def test_a_channel_alone(self) -> None:
        found = await self.subscribed(
            Email_Marketing_Consent="UNSUBSCRIBED", SMS_Marketing_Consent="SUBSCRIBED"
        )
        assert list(found["subscriptions"]) == ["sms"]

    @pytest.mark.parametrize("model", [ProfileSubscriptionDelete, ProfileSuppressionCreate])
    async def test_is_not_asked_for_where_it_is_taken_back(self, model: Any) -> None:
        [found] = await everything(csv_profiles(io.BytesIO(export()), model=model))
        assert "subscriptions" not in found
        assert found["email"] == "ada@example.com"

    async def test_ones_own_columns_are_as_they_are(self) -> None:
        text = "email,ok\na@b.c,maybe\n"
        mapping = {"ok": "subscriptions.email.marketing.consent:str"}
        table = csv_profiles(
            io.BytesIO(text.encode()), mapping=mapping, model=ProfileSubscriptionCreate
        )
        [found] = await everything(table)
        assert found["subscriptions"] == {"email": {"marketing": {"consent": "maybe"}}}


async def test_events_of_those_in_it() -> None:
    [found] = await everything(csv_events(io.BytesIO(export()), metric="Moved"))
    assert found == {
        "metric": "Moved",
        "profile": {**PROFILE, "location": LOCATION},
        "properties": {"Shopify Tags": "tea", "plan": "free"},
    }


async def test_columns_of_other_events_are_theirs() -> None:
    text = "email,Title,City,Address,Source\na@b.c,Emma,Bath,x,y\n"
    [found] = await everything(csv_events(io.BytesIO(text.encode()), metric="Bought"))
    assert found["properties"] == {"Title": "Emma", "City": "Bath", "Address": "x", "Source": "y"}


def test_names_are_spelt_as_they_are_looked_up() -> None:
    from klaviyo_async.sources.columns import plain

    assert [plain(name) for name in EXPORT_COLUMNS] == [*EXPORT_COLUMNS]
    assert len(set(EXPORT_COLUMNS)) == len(EXPORT_COLUMNS)
