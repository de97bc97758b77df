"""Types of answers beside models."""

from typing import assert_type

from klaviyo_openapi.models import Coupon, Event, Profile
from klaviyo_openapi_2026_07_15.models import Profile as OlderProfile
from klaviyo_openapi_beta.models import ApiKey

from klaviyo_async import KlaviyoClient, RawResponse, blocking


async def models(klaviyo: KlaviyoClient) -> None:
    profile, response = await klaviyo.with_raw.profiles.get_profile("01G", include=["lists"])
    assert_type(profile, Profile)
    assert_type(response, RawResponse)
    assert_type(response.request_id, str | None)
    assert_type(
        await klaviyo.with_raw.profiles.create_profile(email="a@b.c"), tuple[Profile, RawResponse]
    )
    assert_type(
        await klaviyo.with_raw.coupons.create_coupon({"external_id": "A"}),
        tuple[Coupon, RawResponse],
    )
    assert_type(
        await klaviyo.with_raw.coupons.create_coupon(external_id="A"), tuple[Coupon, RawResponse]
    )
    nothing, response = await klaviyo.with_raw.lists.delete_list("Y6nRLr", options={"timeout": 5})
    assert_type(nothing, None)
    assert_type(response, RawResponse)


async def lists(klaviyo: KlaviyoClient) -> None:
    async for event in klaviyo.with_raw.events.get_events(sort="-datetime"):
        assert_type(event, Event)
    page = await klaviyo.events.get_events()
    assert_type(page.response, RawResponse)
    async for each in klaviyo.with_raw.events.get_events().pages(prefetch=1):
        assert_type(each.response, RawResponse)


async def packages(klaviyo: KlaviyoClient) -> None:
    older, _ = await klaviyo.using("2026-07-15").with_raw.profiles.get_profile("01G")
    assert_type(older, OlderProfile)
    key, _ = await klaviyo.beta.with_raw.api_keys.get_api_key_beta("01G")
    assert_type(key, ApiKey)


def without_await(klaviyo: blocking.KlaviyoClient) -> None:
    profile, response = klaviyo.with_raw.profiles.get_profile("01G", include=["lists"])
    assert_type(profile, Profile)
    assert_type(response, RawResponse)
    assert_type(klaviyo.with_raw.coupons.create_coupon(external_id="A"), tuple[Coupon, RawResponse])
    for event in klaviyo.with_raw.events.get_events(sort="-datetime"):
        assert_type(event, Event)
    older, _ = klaviyo.using("2026-07-15").with_raw.profiles.get_profile("01G")
    assert_type(older, OlderProfile)
    key, _ = klaviyo.beta.with_raw.api_keys.get_api_key_beta("01G")
    assert_type(key, ApiKey)
