"""The retired v1 and v2 API, call by call: one table, used by the tool and by docs/migrate.md."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from ..core.operations import operations

__all__ = ["RETIRED_CALLS", "RetiredCall", "awaited", "calls_at", "calls_of_method", "listing"]


class RetiredCall(NamedTuple):
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
        return "; ".join(map(awaited, self.call.split("; ")))

    @property
    def old(self) -> str:
        """The retired call, as the documentation writes it."""
        return f"{self.methods.replace(' ', '/')} {self.path}"


_UPSERT = 'klaviyo.profiles.create_or_update_profile({"email": email, "properties": properties})'
_EVENT = (
    'klaviyo.events.create_event({"metric": {"name": name}, "profile": {"email": email}, '
    '"properties": properties, "time": datetime.fromtimestamp(time, UTC), "unique_id": unique_id})'
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

RETIRED_CALLS: tuple[RetiredCall, ...] = (
    RetiredCall(
        "GET POST",
        "/api/identify",
        _UPSERT,
        "private key; from a browser or an app: `klaviyo.client.create_client_profile`",
    ),
    RetiredCall(
        "GET POST",
        "/api/track",
        _EVENT,
        "private key; from a browser or an app: `klaviyo.client.create_client_event`",
    ),
    RetiredCall(
        "GET POST",
        "/api/track-once",
        _EVENT,
        "the first event of a profile, a metric and a `unique_id` wins",
    ),
    RetiredCall("GET", "/api/v1/people", "klaviyo.profiles.get_profiles()"),
    RetiredCall("GET", "/api/v1/person/{}", "klaviyo.profiles.get_profile(profile_id)"),
    RetiredCall(
        "PUT",
        "/api/v1/person/{}",
        'klaviyo.profiles.update_profile(profile_id, {"id": profile_id, "properties": properties})',
        "`$first_name` and its like are fields now: `first_name`",
    ),
    RetiredCall(
        "GET",
        "/api/v1/person/{}/metrics/timeline",
        "klaviyo.events.get_events(filter=(F.profile_id == profile_id) & (F.timestamp >= since), "
        'sort="-datetime")',
    ),
    RetiredCall(
        "GET",
        "/api/v1/person/{}/metric/{}/timeline",
        "klaviyo.events.get_events("
        "filter=(F.profile_id == profile_id) & (F.metric_id == metric_id) & (F.timestamp >= since), "
        'sort="-datetime")',
    ),
    RetiredCall(
        "GET", "/api/v2/people/search", "klaviyo.profiles.get_profiles(filter=F.email == email)"
    ),
    RetiredCall(
        "POST",
        "/api/v2/people/exchange",
        "klaviyo.profiles.get_profiles(filter=F._kx == exchange_id)",
    ),
    RetiredCall(
        "GET",
        "/api/v1/people/exclusions",
        "klaviyo.profiles.get_profiles(filter="
        'F["subscriptions.email.marketing.suppression.reason"] == "USER_SUPPRESSED", '
        'additional_fields_profile=["subscriptions"])',
        "one reason per call",
    ),
    RetiredCall(
        "POST",
        "/api/v1/people/exclusions",
        'klaviyo.profiles.bulk_suppress_profiles({"profiles": [{"email": email}]})',
        "100 at most; runs as a job",
    ),
    RetiredCall("GET", "/api/v1/metrics", "klaviyo.metrics.get_metrics()"),
    RetiredCall(
        "GET",
        "/api/v1/metrics/timeline",
        'klaviyo.events.get_events(filter=F.timestamp >= since, sort="-datetime")',
    ),
    RetiredCall(
        "GET",
        "/api/v1/metric/{}/timeline",
        "klaviyo.events.get_events(filter=(F.metric_id == metric_id) & (F.timestamp >= since), "
        'sort="-datetime")',
    ),
    RetiredCall(
        "GET",
        "/api/v1/metric/{}/export",
        'klaviyo.metrics.query_metric_aggregates({"metric_id": metric_id, "measurements": '
        '["count"], "interval": "day", "filter": ["greater-or-equal(datetime,2026-01-01)", '
        '"less-than(datetime,2026-02-01)"]})',
        "a year at most",
    ),
    RetiredCall("GET", "/api/v*/lists", "klaviyo.lists.get_lists()"),
    RetiredCall("POST", "/api/v*/lists", 'klaviyo.lists.create_list({"name": name})'),
    RetiredCall("GET", "/api/v*/list/{}", "klaviyo.lists.get_list(list_id)"),
    RetiredCall(
        "PUT",
        "/api/v*/list/{}",
        'klaviyo.lists.update_list(list_id, {"id": list_id, "name": name})',
    ),
    RetiredCall("DELETE", "/api/v*/list/{}", "klaviyo.lists.delete_list(list_id)"),
    RetiredCall("POST", "/api/v2/list/{}/subscribe", *_SUBSCRIBE),
    RetiredCall("DELETE", "/api/v2/list/{}/subscribe", *_UNSUBSCRIBE),
    RetiredCall(
        "GET",
        "/api/v2/list/{}/subscribe",
        "klaviyo.lists.get_profiles_for_list(list_id, filter=F.email.any_of(emails), "
        'additional_fields_profile=["subscriptions"])',
        "`profile.subscriptions` says what each has consented to",
    ),
    RetiredCall(
        "POST",
        "/api/v2/list/{}/get-list-subscriptions",
        "klaviyo.lists.get_profiles_for_list(list_id, filter=F.email.any_of(emails), "
        'additional_fields_profile=["subscriptions"])',
        "`profile.subscriptions` says what each has consented to",
    ),
    RetiredCall("POST", "/api/v*/list/{}/members", *_ADD),
    RetiredCall("GET", "/api/v*/list/{}/members", *_IN_LIST),
    RetiredCall("POST", "/api/v2/list/{}/get-members", *_IN_LIST),
    RetiredCall("DELETE", "/api/v2/list/{}/members", *_REMOVE),
    RetiredCall("POST", "/api/v1/list/{}/members/batch", *_ADD),
    RetiredCall("DELETE", "/api/v1/list/{}/members/batch", *_REMOVE),
    RetiredCall("POST", "/api/v1/list/{}/members/exclude", *_UNSUBSCRIBE),
    RetiredCall("GET", "/api/v1/list/{}/exclusions", _SUPPRESSED_IN_LIST),
    RetiredCall("GET", "/api/v2/list/{}/exclusions/all", _SUPPRESSED_IN_LIST),
    RetiredCall(
        "GET",
        "/api/v2/group/{}/members/all",
        "klaviyo.lists.get_profiles_for_list(list_id); "
        "klaviyo.segments.get_profiles_for_segment(segment_id)",
        "the one for a list, the other for a segment",
    ),
    RetiredCall("GET", "/api/v*/segment/{}/members", *_IN_SEGMENT),
    RetiredCall("POST", "/api/v2/segment/{}/get-members", *_IN_SEGMENT),
    RetiredCall("GET", "/api/v1/email-templates", "klaviyo.templates.get_templates()"),
    RetiredCall(
        "POST",
        "/api/v1/email-templates",
        'klaviyo.templates.create_template({"name": name, "editor_type": "CODE", "html": html})',
    ),
    RetiredCall(
        "PUT",
        "/api/v1/email-template/{}",
        "klaviyo.templates.update_template(template_id, "
        '{"id": template_id, "name": name, "html": html})',
    ),
    RetiredCall(
        "DELETE", "/api/v1/email-template/{}", "klaviyo.templates.delete_template(template_id)"
    ),
    RetiredCall(
        "POST",
        "/api/v1/email-template/{}/clone",
        'klaviyo.templates.clone_template({"id": template_id, "name": name})',
    ),
    RetiredCall(
        "POST",
        "/api/v1/email-template/{}/render",
        'klaviyo.templates.render_template({"id": template_id, "context": context})',
    ),
    RetiredCall(
        "POST",
        "/api/v1/email-template/{}/send",
        _EVENT,
        "no call sends a template now: start a flow with an event, and put the template in it",
    ),
    RetiredCall(
        "GET",
        "/api/v1/campaigns",
        "klaviyo.campaigns.get_campaigns()",
    ),
    RetiredCall(
        "POST",
        "/api/v1/campaigns",
        'klaviyo.campaigns.create_campaign({"definition": {"name": name}, "audiences": '
        '[{"temporary_id": "all", "included": [list_id]}], "messages": [{"audience_temporary_id": '
        '"all", "variations": [{"definition": {"details": {"channel": "email", "subject": subject, '
        '"from_email": email, "from_label": name, "template_id": template_id}}}]}]})',
    ),
    RetiredCall("GET", "/api/v1/campaign/{}", "klaviyo.campaigns.get_campaign(campaign_id)"),
    RetiredCall(
        "PUT",
        "/api/v1/campaign/{}",
        "klaviyo.campaigns.update_campaign(campaign_id, "
        '{"id": campaign_id, "definition": {"name": name}})',
        "what its messages say: `update_campaign_variation`",
    ),
    RetiredCall("POST", "/api/v1/campaign/{}/send", "klaviyo.campaigns.send_campaign(campaign_id)"),
    RetiredCall(
        "POST",
        "/api/v1/campaign/{}/schedule",
        'klaviyo.campaigns.schedule_campaign({"campaign": campaign_id, "message_schedules": '
        '[{"message_id": message_id, "strategy": "static", "send_time": when}]})',
        "its messages: `get_messages_for_campaign`",
    ),
    RetiredCall(
        "POST",
        "/api/v1/campaign/{}/cancel",
        "klaviyo.campaigns.cancel_campaign_send(campaign_id, "
        '{"id": campaign_id, "action": "cancel"})',
    ),
    RetiredCall(
        "POST",
        "/api/v1/campaign/{}/clone",
        'klaviyo.campaigns.clone_campaign({"id": campaign_id, "name": name})',
    ),
    RetiredCall(
        "GET",
        "/api/v1/campaign/{}/recipients",
        "klaviyo.campaigns.refresh_campaign_recipient_estimation(campaign_id); "
        "klaviyo.campaigns.get_campaign_recipient_estimation(campaign_id); "
        'klaviyo.events.get_events(filter=F.metric_id == metric_id, include=["profile"])',
        "how many, or who: events of the metric Received Email",
    ),
    RetiredCall(
        "POST",
        "/api/v2/data-privacy/deletion-request",
        'klaviyo.data_privacy.request_profile_deletion({"profile": {"email": email}})',
    ),
)


def calls_at(path: str, methods: Iterable[str] = ()) -> list[RetiredCall]:
    """The rows of a path, narrowed to some HTTP methods where any of them fits.

    Args:
        path: path of a request, e.g. `/api/v2/list/abc/`; identifiers may be `{}`.
        methods: HTTP methods, in upper case; none: not known.
    """
    found = [row for pattern, row in _patterns() if pattern.fullmatch(path.rstrip("/"))]
    wanted = set(methods)
    return [row for row in found if wanted & set(row.methods.split())] or found


def calls_of_method(table: dict[str, str], name: str) -> list[RetiredCall]:
    """The row of a method of one of the retired Python packages; empty if it had none such."""
    method, _, path = table.get(name, "").partition(" ")
    return [row for row in RETIRED_CALLS if row.path == path and method in row.methods.split()]


def listing() -> Iterator[str]:
    """The rows, as lines of a Markdown list: the retired call, what to write now, what is different."""
    for row in RETIRED_CALLS:
        calls = (f"`{call}`" for call in row.call.split("; "))
        lines = [f"`{row.old}`", *calls, *filter(None, [row.note])]
        yield from "- {}".format("\\\n  ".join(lines)).split("\n")


def awaited(call: str) -> str:
    """A call of the table as it stands in a program: awaited, or iterated over."""
    operation = operations()[call.partition("(")[0].rpartition(".")[2]]
    paged = operation.many and operation.cursor is not None
    return f"async for item in {call}" if paged else f"await {call}"


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], RetiredCall], ...]:
    return tuple((re.compile(_pattern(row.path)), row) for row in RETIRED_CALLS)


def _pattern(path: str) -> str:
    pieces = (re.escape(piece) for piece in path.replace("v*", "v0").split("{}"))
    return "[^/]+".join(pieces).replace("v0", "v[12]")
