# type: ignore
"""Mistakes in filters that a checker has to find; the test takes the first line away."""

from klaviyo_async import KlaviyoClient
from klaviyo_async.filters import GetEvents
from klaviyo_async.filters import GetEvnts  # E: attr-defined | reportAttributeAccessIssue


async def lists(klaviyo: KlaviyoClient) -> None:
    GetEvents.metrik_id == "abc"  # E: attr-defined | reportAttributeAccessIssue
    GetEvents.metric_id > "abc"  # E: operator | reportOperatorIssue
    GetEvents.metric_id.contains("a")  # E: attr-defined | reportAttributeAccessIssue
    events = klaviyo.events
    events.get_events(filter=GetEvents.metric_id == 7)  # E: arg-type | reportArgumentType
    events.get_events(filter=GetEvents.profile == "abc")  # E: arg-type | reportArgumentType
