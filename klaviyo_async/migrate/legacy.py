"""The retired v1 and v2 API, call by call: one table, used by the tool and by docs/migrate.md."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from ..core.operations import operations

__all__ = ["ROWS", "SDK_CLIENT", "WRAPPER", "Row", "method_rows", "rows_for", "table"]


class Row(NamedTuple):
    """One retired call and what to write now."""

    methods: str
    """HTTP methods, e.g. `GET POST`."""
    path: str
    """Path with `{}` for identifiers, e.g. `/api/v2/list/{}`; `v*` stands for v1 and v2."""
    call: str
    """The call to write now; several are parted by `; `."""
    note: str = ""
    """What is different."""

    @property
    def now(self) -> str:
        """The call to write now, awaited or iterated over."""
        return "; ".join(map(_awaited, self.call.split("; ")))

    @property
    def old(self) -> str:
        """The retired call, as the documentation writes it."""
        return f"{self.methods.replace(' ', '/')} {self.path}"


_UPSERT = 'klaviyo.profiles.create_or_update_profile({"email": email, "properties": properties})'
_EVENT = (
    'klaviyo.events.create_event({"metric": {"name": name}, "profile": {"email": email}, '
    '"properties": properties, "unique_id": unique_id})'
)
_IN_LIST = (
    "klaviyo.lists.get_profiles_for_list(list_id, filter=F.email.any_of(emails))",
    "who is not in the list is left out",
)
_IN_SEGMENT = (
    "klaviyo.segments.get_profiles_for_segment(segment_id, filter=F.email.any_of(emails))",
    "who is not in the segment is left out",
)
_ADD = ("klaviyo.lists.add_profiles_to_list(list_id, profile_ids)", "by profile id, 1000 at most")
_REMOVE = (
    "klaviyo.lists.remove_profiles_from_list(list_id, profile_ids)",
    "by profile id, 1000 at most",
)
_SUBSCRIBE = (
    'klaviyo.profiles.bulk_subscribe_profiles({"profiles": [{"email": email, "subscriptions": '
    '{"email": {"marketing": {"consent": "SUBSCRIBED"}}}}], "list": list_id})',
    "1000 at most; runs as a job",
)
_UNSUBSCRIBE = (
    'klaviyo.profiles.bulk_unsubscribe_profiles({"profiles": [{"email": email, "subscriptions": '
    '{"email": {"marketing": {"consent": "UNSUBSCRIBED"}}}}], "list": list_id})',
    "100 at most; runs as a job",
)
_SUPPRESSED_IN_LIST = (
    "klaviyo.profiles.get_profiles(filter="
    'F["subscriptions.email.marketing.list_suppressions.list_id"] == list_id, '
    'additional_fields_profile=["subscriptions"])'
)

ROWS: tuple[Row, ...] = (
    Row(
        "GET POST",
        "/api/identify",
        _UPSERT,
        "private key; from a browser or an app: `klaviyo.client.create_client_profile`",
    ),
    Row(
        "GET POST",
        "/api/track",
        _EVENT,
        "private key; from a browser or an app: `klaviyo.client.create_client_event`",
    ),
    Row(
        "GET POST",
        "/api/track-once",
        _EVENT,
        "the first event of a profile, a metric and a `unique_id` wins",
    ),
    Row("GET", "/api/v1/people", "klaviyo.profiles.get_profiles()"),
    Row("GET", "/api/v1/person/{}", "klaviyo.profiles.get_profile(profile_id)"),
    Row(
        "PUT",
        "/api/v1/person/{}",
        'klaviyo.profiles.update_profile(profile_id, {"id": profile_id, "properties": properties})',
        "`$first_name` and its like are fields now: `first_name`",
    ),
    Row(
        "GET",
        "/api/v1/person/{}/metrics/timeline",
        'klaviyo.events.get_events(filter=F.profile_id == profile_id, sort="-datetime")',
    ),
    Row(
        "GET",
        "/api/v1/person/{}/metric/{}/timeline",
        "klaviyo.events.get_events("
        "filter=(F.profile_id == profile_id) & (F.metric_id == metric_id))",
    ),
    Row("GET", "/api/v2/people/search", "klaviyo.profiles.get_profiles(filter=F.email == email)"),
    Row(
        "POST",
        "/api/v2/people/exchange",
        "klaviyo.profiles.get_profiles(filter=F._kx == exchange_id)",
    ),
    Row(
        "GET",
        "/api/v1/people/exclusions",
        "klaviyo.profiles.get_profiles(filter="
        'F["subscriptions.email.marketing.suppression.reason"] == "USER_SUPPRESSED", '
        'additional_fields_profile=["subscriptions"])',
        "one reason per call",
    ),
    Row(
        "POST",
        "/api/v1/people/exclusions",
        'klaviyo.profiles.bulk_suppress_profiles({"profiles": [{"email": email}]})',
        "100 at most; runs as a job",
    ),
    Row("GET", "/api/v1/metrics", "klaviyo.metrics.get_metrics()"),
    Row("GET", "/api/v1/metrics/timeline", 'klaviyo.events.get_events(sort="-datetime")'),
    Row(
        "GET",
        "/api/v1/metric/{}/timeline",
        "klaviyo.events.get_events(filter=F.metric_id == metric_id)",
    ),
    Row(
        "GET",
        "/api/v1/metric/{}/export",
        'klaviyo.metrics.query_metric_aggregates({"metric_id": metric_id, "measurements": '
        '["count"], "interval": "day", "filter": ["greater-or-equal(datetime,2026-01-01)", '
        '"less-than(datetime,2026-02-01)"]})',
        "a year at most",
    ),
    Row("GET", "/api/v*/lists", "klaviyo.lists.get_lists()"),
    Row("POST", "/api/v*/lists", 'klaviyo.lists.create_list({"name": name})'),
    Row("GET", "/api/v*/list/{}", "klaviyo.lists.get_list(list_id)"),
    Row(
        "PUT",
        "/api/v*/list/{}",
        'klaviyo.lists.update_list(list_id, {"id": list_id, "name": name})',
    ),
    Row("DELETE", "/api/v*/list/{}", "klaviyo.lists.delete_list(list_id)"),
    Row("POST", "/api/v2/list/{}/subscribe", *_SUBSCRIBE),
    Row("DELETE", "/api/v2/list/{}/subscribe", *_UNSUBSCRIBE),
    Row(
        "GET",
        "/api/v2/list/{}/subscribe",
        "klaviyo.lists.get_profiles_for_list(list_id, filter=F.email.any_of(emails), "
        'additional_fields_profile=["subscriptions"])',
        "`profile.subscriptions` says what each has consented to",
    ),
    Row(
        "POST",
        "/api/v2/list/{}/get-list-subscriptions",
        "klaviyo.lists.get_profiles_for_list(list_id, filter=F.email.any_of(emails), "
        'additional_fields_profile=["subscriptions"])',
        "`profile.subscriptions` says what each has consented to",
    ),
    Row("POST", "/api/v*/list/{}/members", *_ADD),
    Row("GET", "/api/v*/list/{}/members", *_IN_LIST),
    Row("POST", "/api/v2/list/{}/get-members", *_IN_LIST),
    Row("DELETE", "/api/v2/list/{}/members", *_REMOVE),
    Row("POST", "/api/v1/list/{}/members/batch", *_ADD),
    Row("DELETE", "/api/v1/list/{}/members/batch", *_REMOVE),
    Row("POST", "/api/v1/list/{}/members/exclude", *_UNSUBSCRIBE),
    Row("GET", "/api/v1/list/{}/exclusions", _SUPPRESSED_IN_LIST),
    Row("GET", "/api/v2/list/{}/exclusions/all", _SUPPRESSED_IN_LIST),
    Row(
        "GET",
        "/api/v2/group/{}/members/all",
        "klaviyo.lists.get_profiles_for_list(list_id); "
        "klaviyo.segments.get_profiles_for_segment(segment_id)",
        "the one for a list, the other for a segment",
    ),
    Row("GET", "/api/v*/segment/{}/members", *_IN_SEGMENT),
    Row("POST", "/api/v2/segment/{}/get-members", *_IN_SEGMENT),
    Row("GET", "/api/v1/email-templates", "klaviyo.templates.get_templates()"),
    Row(
        "POST",
        "/api/v1/email-templates",
        'klaviyo.templates.create_template({"name": name, "editor_type": "CODE", "html": html})',
    ),
    Row(
        "PUT",
        "/api/v1/email-template/{}",
        "klaviyo.templates.update_template(template_id, "
        '{"id": template_id, "name": name, "html": html})',
    ),
    Row("DELETE", "/api/v1/email-template/{}", "klaviyo.templates.delete_template(template_id)"),
    Row(
        "POST",
        "/api/v1/email-template/{}/clone",
        'klaviyo.templates.clone_template({"id": template_id, "name": name})',
    ),
    Row(
        "POST",
        "/api/v1/email-template/{}/render",
        'klaviyo.templates.render_template({"id": template_id, "context": context})',
    ),
    Row(
        "POST",
        "/api/v1/email-template/{}/send",
        _EVENT,
        "no call sends a template now: start a flow with an event, and put the template in it",
    ),
    Row(
        "GET",
        "/api/v1/campaigns",
        "klaviyo.campaigns.get_campaigns()",
    ),
    Row(
        "POST",
        "/api/v1/campaigns",
        'klaviyo.campaigns.create_campaign({"definition": {"name": name}, "audiences": '
        '[{"temporary_id": "all", "included": [list_id]}], "messages": [{"audience_temporary_id": '
        '"all", "variations": [{"definition": {"details": {"channel": "email", "subject": subject, '
        '"from_email": email, "from_label": name, "template_id": template_id}}}]}]})',
    ),
    Row("GET", "/api/v1/campaign/{}", "klaviyo.campaigns.get_campaign(campaign_id)"),
    Row(
        "PUT",
        "/api/v1/campaign/{}",
        "klaviyo.campaigns.update_campaign(campaign_id, "
        '{"id": campaign_id, "definition": {"name": name}})',
        "what its messages say: `update_campaign_variation`",
    ),
    Row("POST", "/api/v1/campaign/{}/send", "klaviyo.campaigns.send_campaign(campaign_id)"),
    Row(
        "POST",
        "/api/v1/campaign/{}/schedule",
        'klaviyo.campaigns.schedule_campaign({"campaign": campaign_id, "message_schedules": '
        '[{"message_id": message_id, "strategy": "static", "send_time": when}]})',
        "its messages: `get_messages_for_campaign`",
    ),
    Row(
        "POST",
        "/api/v1/campaign/{}/cancel",
        "klaviyo.campaigns.cancel_campaign_send(campaign_id, "
        '{"id": campaign_id, "action": "cancel"})',
    ),
    Row(
        "POST",
        "/api/v1/campaign/{}/clone",
        'klaviyo.campaigns.clone_campaign({"id": campaign_id, "name": name})',
    ),
    Row(
        "GET",
        "/api/v1/campaign/{}/recipients",
        "klaviyo.campaigns.refresh_campaign_recipient_estimation(campaign_id); "
        "klaviyo.campaigns.get_campaign_recipient_estimation(campaign_id); "
        'klaviyo.events.get_events(filter=F.metric_id == metric_id, include=["profile"])',
        "how many, or who: events of the metric Received Email",
    ),
    Row(
        "POST",
        "/api/v2/data-privacy/deletion-request",
        'klaviyo.data_privacy.request_profile_deletion({"profile": {"email": email}})',
    ),
)

# Python packages of the retired API: area and method -> the row's HTTP method and path.
WRAPPER = {
    "Public.track": "GET /api/track",
    "Public.track_once": "GET /api/track-once",
    "Public.identify": "GET /api/identify",
    "Metrics.get_metrics": "GET /api/v1/metrics",
    "Metrics.get_metrics_timeline": "GET /api/v1/metrics/timeline",
    "Metrics.get_metric_timeline_by_id": "GET /api/v1/metric/{}/timeline",
    "Metrics.get_metric_export": "GET /api/v1/metric/{}/export",
    "Lists.get_lists": "GET /api/v*/lists",
    "Lists.create_list": "POST /api/v*/lists",
    "Lists.get_list_by_id": "GET /api/v*/list/{}",
    "Lists.update_list_name_by_id": "PUT /api/v*/list/{}",
    "Lists.delete_list": "DELETE /api/v*/list/{}",
    "Lists.add_subscribers_to_list": "POST /api/v2/list/{}/subscribe",
    "Lists.get_subscribers_from_list": "GET /api/v2/list/{}/subscribe",
    "Lists.delete_subscribers_from_list": "DELETE /api/v2/list/{}/subscribe",
    "Lists.add_members_to_list": "POST /api/v*/list/{}/members",
    "Lists.get_members_from_list": "GET /api/v*/list/{}/members",
    "Lists.remove_members_from_list": "DELETE /api/v2/list/{}/members",
    "Lists.get_list_exclusions": "GET /api/v2/list/{}/exclusions/all",
    "Lists.get_all_members": "GET /api/v2/group/{}/members/all",
    "Lists.get_members_from_segment": "GET /api/v*/segment/{}/members",
    "Campaigns.get_campaigns": "GET /api/v1/campaigns",
    "Campaigns.get_campaign_recipients": "GET /api/v1/campaign/{}/recipients",
    "Profiles.get_profile": "GET /api/v1/person/{}",
    "Profiles.update_profile": "PUT /api/v1/person/{}",
    "Profiles.unset_profile_properties": "PUT /api/v1/person/{}",
    "Profiles.get_profile_metrics_timeline": "GET /api/v1/person/{}/metrics/timeline",
    "Profiles.get_profile_metrics_timeline_by_id": "GET /api/v1/person/{}/metric/{}/timeline",
    "Profiles.get_profile_id_by_email": "GET /api/v2/people/search",
    "DataPrivacy.request_profile_deletion": "POST /api/v2/data-privacy/deletion-request",
}
SDK_CLIENT = {
    "TrackIdentify.track_get": "GET /api/track",
    "TrackIdentify.track_post": "POST /api/track",
    "TrackIdentify.identify_get": "GET /api/identify",
    "TrackIdentify.identify_post": "POST /api/identify",
    "Metrics.get_metrics": "GET /api/v1/metrics",
    "Metrics.metrics_timeline": "GET /api/v1/metrics/timeline",
    "Metrics.metric_timeline": "GET /api/v1/metric/{}/timeline",
    "Metrics.metric_export": "GET /api/v1/metric/{}/export",
    "Profiles.exchange": "POST /api/v2/people/exchange",
    "Profiles.get_profile": "GET /api/v1/person/{}",
    "Profiles.get_profile_id": "GET /api/v2/people/search",
    "Profiles.update_profile": "PUT /api/v1/person/{}",
    "Profiles.profile_metrics_timeline": "GET /api/v1/person/{}/metrics/timeline",
    "Profiles.profile_metric_timeline": "GET /api/v1/person/{}/metric/{}/timeline",
    "ListsSegments.get_lists": "GET /api/v*/lists",
    "ListsSegments.create_list": "POST /api/v*/lists",
    "ListsSegments.get_list_info": "GET /api/v*/list/{}",
    "ListsSegments.update_list_name": "PUT /api/v*/list/{}",
    "ListsSegments.delete_list": "DELETE /api/v*/list/{}",
    "ListsSegments.subscribe": "POST /api/v2/list/{}/subscribe",
    "ListsSegments.unsubscribe": "DELETE /api/v2/list/{}/subscribe",
    "ListsSegments.get_list_subscriptions": "POST /api/v2/list/{}/get-list-subscriptions",
    "ListsSegments.add_members": "POST /api/v*/list/{}/members",
    "ListsSegments.remove_members": "DELETE /api/v2/list/{}/members",
    "ListsSegments.get_list_members": "POST /api/v2/list/{}/get-members",
    "ListsSegments.get_segment_members": "POST /api/v2/segment/{}/get-members",
    "ListsSegments.get_members": "GET /api/v2/group/{}/members/all",
    "ListsSegments.get_list_exclusions": "GET /api/v2/list/{}/exclusions/all",
    "ListsSegments.get_global_exclusions": "GET /api/v1/people/exclusions",
    "ListsSegments.exclude_globally": "POST /api/v1/people/exclusions",
    "Templates.get_templates": "GET /api/v1/email-templates",
    "Templates.create_template": "POST /api/v1/email-templates",
    "Templates.update_template": "PUT /api/v1/email-template/{}",
    "Templates.delete_template": "DELETE /api/v1/email-template/{}",
    "Templates.clone_template": "POST /api/v1/email-template/{}/clone",
    "Templates.render_template": "POST /api/v1/email-template/{}/render",
    "Templates.send_template": "POST /api/v1/email-template/{}/send",
    "Campaigns.get_campaigns": "GET /api/v1/campaigns",
    "Campaigns.create_campaign": "POST /api/v1/campaigns",
    "Campaigns.get_campaign_info": "GET /api/v1/campaign/{}",
    "Campaigns.update_campaign": "PUT /api/v1/campaign/{}",
    "Campaigns.send_campaign": "POST /api/v1/campaign/{}/send",
    "Campaigns.schedule_campaign": "POST /api/v1/campaign/{}/schedule",
    "Campaigns.cancel_campaign": "POST /api/v1/campaign/{}/cancel",
    "Campaigns.clone_campaign": "POST /api/v1/campaign/{}/clone",
    "Campaigns.get_campaign_recipients": "GET /api/v1/campaign/{}/recipients",
    "DataPrivacy.request_deletion": "POST /api/v2/data-privacy/deletion-request",
}


def rows_for(path: str, methods: Iterable[str] = ()) -> list[Row]:
    """The rows of a path, narrowed to some HTTP methods where any of them fits.

    Args:
        path: path of a request, e.g. `/api/v2/list/abc/`; identifiers may be `{}`.
        methods: HTTP methods, in upper case; none: not known.
    """
    found = [row for pattern, row in _patterns() if pattern.fullmatch(path.rstrip("/"))]
    wanted = set(methods)
    return [row for row in found if wanted & set(row.methods.split())] or found


def method_rows(table: dict[str, str], name: str) -> list[Row]:
    """The row of a method of one of the retired Python packages; empty if it had none such."""
    method, _, path = table.get(name, "").partition(" ")
    return [row for row in ROWS if row.path == path and method in row.methods.split()]


def table() -> Iterator[str]:
    """The rows, as lines of a Markdown table."""
    yield "| retired | now | |"
    yield "|---|---|---|"
    for row in ROWS:
        calls = "; ".join(f"`{call}`" for call in row.call.split("; "))
        yield f"| `{row.old}` | {calls} | {row.note} |".replace("|  |", "| |")


def _awaited(call: str) -> str:
    operation = operations()[call.partition("(")[0].rpartition(".")[2]]
    paged = operation.many and operation.cursor is not None
    return f"async for item in {call}" if paged else f"await {call}"


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Row], ...]:
    return tuple((re.compile(_pattern(row.path)), row) for row in ROWS)


def _pattern(path: str) -> str:
    pieces = (re.escape(piece) for piece in path.replace("v*", "v0").split("{}"))
    return "[^/]+".join(pieces).replace("v0", "v[12]")
