"""Types of list calls: pagers, pages, iterations, filters."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, assert_type

from klaviyo_openapi_beta.models import ApiKey

from klaviyo_async import F, KlaviyoClient
from klaviyo_async.core.filters.grammar import Comparison, Filter, Group
from klaviyo_async.models import Event, Profile


async def items(klaviyo: KlaviyoClient) -> None:
    async for profile in klaviyo.profiles.get_profiles(page_size=20, sort="-created"):
        assert_type(profile, Profile)
    async for event in klaviyo.events.get_events().items(limit=10, prefetch=2):
        assert_type(event, Event)
    async with klaviyo.events.get_events().items() as events:
        async for event in events:
            assert_type(event, Event)
    assert_type([one async for one in klaviyo.profiles.get_profiles()], list[Profile])


async def pages(klaviyo: KlaviyoClient) -> None:
    page = await klaviyo.profiles.get_profiles()
    assert_type(page.data, Sequence[Profile])
    assert_type(page[0], Profile)
    assert_type(len(page), int)
    assert_type(list(page), list[Profile])
    assert_type(page.has_next, bool)
    assert_type(page.next_cursor, str | None)
    assert_type(page.links, Mapping[str, Any])
    after = await page.next()
    if after is not None:
        assert_type(after[0], Profile)
    async for each in klaviyo.profiles.get_profiles().pages(prefetch=1):
        assert_type(each.data, Sequence[Profile])


async def filters(klaviyo: KlaviyoClient) -> None:
    assert_type(F.email == "ada@example.com", Comparison)
    assert_type(F.email != "ada@example.com", Filter)
    assert_type(F["messages.channel"].any_of(["email"]), Comparison)
    since = F.datetime >= dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    assert_type(since, Comparison)
    both = since & (F.metric_id == "abc")
    assert_type(both, Group)
    assert_type(~both, Filter)
    klaviyo.events.get_events(filter=both)
    klaviyo.events.get_events(filter='equals(metric_id,"abc")')


async def beta(klaviyo: KlaviyoClient) -> None:
    async for key in klaviyo.beta.api_keys.get_api_keys_beta():
        assert_type(key, ApiKey)
