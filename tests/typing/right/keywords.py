"""Bodies as keywords, models and dicts."""

import datetime as dt
from typing import assert_type

from klaviyo_async import UNSET, KlaviyoClient
from klaviyo_async.models import EventProfile, MetricCreate, Profile, ProfileCreate


async def keywords(klaviyo: KlaviyoClient, email: str | None) -> None:
    made = await klaviyo.profiles.create_profile(email="ada@example.com", properties={"vip": True})
    assert_type(made, Profile)
    await klaviyo.profiles.create_profile(email=email, location={"city": "Wien"})
    resolved = await klaviyo.profiles.create_profile(email=email, on_conflict="update")
    assert_type(resolved, Profile)
    await klaviyo.profiles.create_profile(ProfileCreate(email=email), on_conflict="return")
    await klaviyo.profiles.create_profile(email=email or UNSET, fields_profile=["email"])
    await klaviyo.profiles.update_profile("01G", first_name="Ada", options={"max_retries": 0})
    now = dt.datetime.now(dt.UTC)
    await klaviyo.events.create_event(
        metric={"name": "Signed Up"}, profile=EventProfile(id="01G"), properties={}, time=now
    )


async def bodies(klaviyo: KlaviyoClient) -> None:
    await klaviyo.profiles.create_profile(ProfileCreate(email="ada@example.com"))
    await klaviyo.profiles.create_profile({"email": "ada@example.com", "location": {"city": "X"}})
    await klaviyo.profiles.create_profile({"data": {"type": "profile", "attributes": {}}})
    await klaviyo.events.create_event(
        {"metric": MetricCreate(name="x"), "profile": {"id": "01G"}, "properties": {}}
    )
    await klaviyo.events.create_event(
        {
            "metric": {"name": "x"},
            "profile": {"email": "ada@example.com"},
            "properties": {},
            "time": "2026-01-01T00:00:00Z",
        }
    )
