"""Types of calls, models and options."""

import datetime as dt
from typing import Any, assert_type

from klaviyo_openapi.models import List, Metric, Profile

from klaviyo_async import (
    UNSET,
    KlaviyoClient,
    Options,
    PublicClient,
    RateLimitHeaders,
    RawResponse,
    Timeout,
    Unset,
)
from klaviyo_async.models import Event, ProfileCreate, ProfileUpdate


async def models(klaviyo: KlaviyoClient) -> None:
    profile = await klaviyo.profiles.get_profile("01G", include=["lists"])
    assert_type(profile, Profile)
    assert_type(profile.id, str)
    assert_type(profile.email, str | None | Unset)
    assert_type(profile.created, dt.datetime | None | Unset)
    assert_type(profile.properties, dict[str, Any] | None | Unset)
    assert_type(profile.lists, list[List] | Unset)
    assert_type(profile.to_dict(), dict[str, Any])
    if profile.email is not UNSET and profile.email is not None:
        assert_type(profile.email, str)
    if profile.email:
        assert_type(profile.email, str)


async def relationships(event: Event) -> None:
    assert_type(event.datetime, dt.datetime | None | Unset)
    assert_type(event.metric, Metric | Unset)
    if event.metric and event.profile:
        assert_type(event.metric.name, str | None | Unset)
        assert_type(event.profile.email, str | None | Unset)


async def bodies(klaviyo: KlaviyoClient) -> None:
    made = await klaviyo.profiles.create_profile(ProfileCreate(email="ada@example.com"))
    assert_type(made, Profile)
    assert_type(await klaviyo.profiles.create_profile({"email": "ada@example.com"}), Profile)
    assert_type(await klaviyo.profiles.update_profile(made.id, {"title": None}), Profile)
    await klaviyo.catalogs.bulk_delete_catalog_items({"items": ["$custom:::$default:::1"]})
    update = ProfileUpdate(id=made.id, title=None)
    assert_type(await klaviyo.profiles.update_profile(made.id, update), Profile)
    assert_type(await klaviyo.track("Signed Up", email="ada@example.com"), None)


async def options(klaviyo: KlaviyoClient) -> None:
    assert_type(klaviyo.with_options(max_retries=6, timeout=20, lane="bulk"), KlaviyoClient)
    several: Options = {"deadline": 5.0, "headers": {"x-trace": "1"}, "timeout": Timeout(1, 2, 3)}
    assert_type(await klaviyo.profiles.get_profile("01G", options=several), Profile)


async def raw(klaviyo: KlaviyoClient) -> None:
    answer = await klaviyo.request("get_profile", id="01G", options={"max_retries": 0})
    assert_type(answer, RawResponse)
    assert_type(answer.status, int)
    assert_type(answer.body, bytes)
    assert_type(answer.rate_limit, RateLimitHeaders | None)


async def clients() -> None:
    async with KlaviyoClient("pk_1", timeout=Timeout(total=5), deadline=10) as klaviyo:
        assert_type(klaviyo, KlaviyoClient)
        assert_type(klaviyo.closed, bool)
        assert_type(klaviyo.limits.estimate("create_event", 100), float)
    async with PublicClient("ABC123") as public:
        assert_type(public, PublicClient)
    assert_type(KlaviyoClient.from_env(), KlaviyoClient)
