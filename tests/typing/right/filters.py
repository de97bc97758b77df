"""Filters by operation."""

import datetime as dt

from klaviyo_async import F, KlaviyoClient
from klaviyo_async.filters import GetEvents, GetProfiles


async def lists(klaviyo: KlaviyoClient) -> None:
    since = GetEvents.datetime >= dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    klaviyo.events.get_events(filter=since & (GetEvents.metric_id == "abc"))
    klaviyo.events.get_events(filter=since & (F.metric_id == "abc"))
    klaviyo.profiles.get_profiles(filter=GetProfiles.email.any_of(["ada@example.com"]))
    klaviyo.profiles.get_profiles(
        filter=GetProfiles.subscriptions_email_marketing_suppression_reason == "HARD_BOUNCE"
    )
