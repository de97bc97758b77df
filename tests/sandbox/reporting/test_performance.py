"""Reports of campaigns, flows and forms of random events, beside the same computed by pandas."""

# What pandas' methods return is a union of all that they may for type checkers.
# pyright: reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false
# pyright: reportAssignmentType=false

from __future__ import annotations

import datetime as dt
from typing import Any

import pandas as pd  # type: ignore[import-untyped]
import pytest
from klaviyo_openapi import REVISION

from klaviyo_async.sandbox.records import Event
from klaviyo_async.sandbox.reporting.spans import span_of, zone_of

from ..answers.test_answers import DOCUMENTS
from ..conftest import Http, resource
from .world import CAMPAIGNS, FLOWS, TAGS, fill, random_events, table, with_causes

SIMPLE = {
    "opens": "opened",
    "clicks": "clicked",
    "bounced": "bounced",
    "failed": "failed",
    "delivered": "delivered",
    "spam_complaints": "complained",
    "unsubscribes": "unsubscribed",
    "conversions": "order",
}
UNIQUE = {
    "opens_unique": "opened",
    "clicks_unique": "clicked",
    "unsubscribe_uniques": "unsubscribed",
    "conversion_uniques": "order",
}
RATES = {
    "open_rate": ("opens_unique", "delivered"),
    "click_rate": ("clicks_unique", "delivered"),
    "click_to_open_rate": ("clicks_unique", "opens_unique"),
    "conversion_rate": ("conversion_uniques", "delivered"),
    "unsubscribe_rate": ("unsubscribe_uniques", "delivered"),
    "spam_complaint_rate": ("spam_complaints", "delivered"),
    "bounce_rate": ("bounced", "recipients"),
    "failed_rate": ("failed", "recipients"),
    "bounced_or_failed_rate": ("bounced_or_failed", "recipients"),
    "delivery_rate": ("delivered", "recipients"),
    "average_order_value": ("conversion_value", "conversions"),
    "revenue_per_recipient": ("conversion_value", "delivered"),
    "text_message_roi": ("conversion_value", "text_message_spend"),
}
AMOUNTS = {
    "message_segment_count_sum": "Segment Count",
    "text_message_credit_usage_amount": "$usage_amount",
    "text_message_spend": "$spend",
}
ALL = [
    *(*SIMPLE, *UNIQUE, *RATES, *AMOUNTS),
    *("recipients", "bounced_or_failed", "conversion_value"),
]


def computed(rows: pd.DataFrame) -> dict[str, float]:
    """All statistics of some rows."""
    found: dict[str, float] = {
        name: float((rows["kind"] == kind).sum()) for name, kind in SIMPLE.items()
    }
    for name, kind in UNIQUE.items():
        found[name] = float(rows[rows["kind"] == kind]["profile"].nunique())
    received = rows[rows["kind"] == "delivered"]
    for name, column in AMOUNTS.items():
        found[name] = float(received[column].fillna(0).sum()) if column in received else 0.0
    found["bounced_or_failed"] = found["bounced"] + found["failed"]
    found["recipients"] = found["delivered"] + found["bounced_or_failed"]
    found["conversion_value"] = float(rows[rows["kind"] == "order"]["$value"].sum())
    for name, (part, whole) in RATES.items():
        found[name] = found[part] / found[whole] if found[whole] else 0.0
    return found


async def test_all_statistics_are_known(http: Http) -> None:
    """Those of the document, and no others."""
    text = DOCUMENTS[REVISION].read_text()
    assert all(f'"{name}"' in text for name in ALL)
    fill(http.sandbox, [])
    body = report("campaign", statistics=["opens", "sales"])
    assert (await http("POST", "/api/campaign-values-reports", body))[0] == 400


def report(subject: str, kind: str = "values", **more: Any) -> dict[str, Any]:
    span = {"start": "2026-03-01T00:00:00Z", "end": "2026-04-10T00:00:00Z"}
    attributes: dict[str, Any] = {"statistics": ALL, "timeframe": span}
    attributes["conversion_metric_id"] = "PlacedOrder"
    if kind == "series":
        attributes["interval"] = "weekly"
    return resource(f"{subject}-{kind}-report", **{**attributes, **more})


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("zone", ["UTC", "America/New_York"])
@pytest.mark.parametrize("subject", ["campaign", "flow"])
async def test_values_are_what_pandas_counts(
    http: Http, subject: str, zone: str, seed: int
) -> None:
    rows = random_events(seed, 2500)
    fill(http.sandbox, rows, zone)
    facts = with_causes(table(rows))
    facts = facts[facts["message"].isin(FLOWS if subject == "flow" else CAMPAIGNS)]
    first, last = (pd.Timestamp(each, tz=zone).timestamp() for each in ("2026-03-01", "2026-04-10"))
    facts = facts[(facts["counts_at"] >= first) & (facts["counts_at"] < last)]
    # An order that says its message says no channel.
    known = facts[facts["kind"] != "order"]
    path = f"/api/{subject}-values-reports"
    names = [f"{subject}_id", f"{subject}_message_id"]
    status, answer, _ = await http("POST", path, report(subject, group_by=names))
    assert status == 200, answer
    found = {
        tuple(row["groupings"].values()): row for row in answer["data"]["attributes"]["results"]
    }
    expected = {key: computed(part) for key, part in facts.groupby(["owner", "message"])}
    assert found.keys() == expected.keys()
    for key, statistics in expected.items():
        assert found[key]["statistics"] == pytest.approx(statistics)
    status, answer, _ = await http("POST", path, report(subject, statistics=["opens", "clicks"]))
    by_channel = {
        tuple(row["groupings"].values()): row["statistics"]["clicks"]
        for row in answer["data"]["attributes"]["results"]
    }
    clicks = known[known["kind"] == "clicked"].groupby(["owner", "message", "channel"]).size()
    assert {key: n for key, n in by_channel.items() if n} == dict(clicks)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("interval", "start", "end"),
    [
        ("weekly", "2026-03-01", "2026-04-10"),
        ("monthly", "2026-02-10", "2026-04-10"),
        ("daily", "2026-03-01", "2026-03-20"),
        ("hourly", "2026-03-06", "2026-03-10"),
    ],
)
async def test_series_add_up_to_values(http: Http, interval: str, start: str, end: str) -> None:
    rows = random_events(11, 2500)
    fill(http.sandbox, rows, "America/New_York")
    span = {"start": start, "end": end}
    more: dict[str, Any] = {"timeframe": span, "group_by": ["flow_id", "flow_message_id"]}
    series = (
        await http(
            "POST", "/api/flow-series-reports", report("flow", "series", interval=interval, **more)
        )
    )[1]
    values = (await http("POST", "/api/flow-values-reports", report("flow", **more)))[1]
    attributes = series["data"]["attributes"]
    stamps = [pd.Timestamp(each) for each in attributes["date_times"]]
    local = pd.DatetimeIndex(stamps, tz="America/New_York")
    assert local.is_monotonic_increasing
    facts = with_causes(table(rows))
    counted = pd.to_datetime(facts["counts_at"], unit="s", utc=True)
    edges = [stamp.timestamp() for stamp in stamps]
    first = pd.Timestamp(start, tz="America/New_York")
    last = pd.Timestamp(end, tz="America/New_York")
    facts = facts[(counted >= first) & (counted < last)]
    for row in attributes["results"]:
        (total,) = [
            each["statistics"]
            for each in values["data"]["attributes"]["results"]
            if each["groupings"] == row["groupings"]
        ]
        for name in ("opens", "clicks", "delivered", "conversions", "conversion_value"):
            assert sum(row["statistics"][name]) == total[name]
        of_message = facts[facts["message"] == row["groupings"]["flow_message_id"]]
        slot = pd.cut(
            of_message["counts_at"], [*edges, last.timestamp()], right=False, labels=False
        )
        expected = [computed(of_message[slot == n]) for n in range(len(edges))]
        for name in ALL:
            assert row["statistics"][name] == pytest.approx([each[name] for each in expected])


@pytest.mark.slow
async def test_groups_by_tag_and_name(http: Http) -> None:
    rows = random_events(5, 1500)
    fill(http.sandbox, rows)
    names = ["campaign_id", "campaign_message_id", "campaign_message_name", "tag_id", "tag_name"]
    more: dict[str, Any] = {"group_by": names, "statistics": ["opens"]}
    body = report("campaign", **more)
    results = (await http("POST", "/api/campaign-values-reports", body))[1]["data"]["attributes"][
        "results"
    ]
    found = {tuple(row["groupings"][name] for name in names) for row in results}
    assert found == {
        (owner, message, f"named {message}", tag, f"named {tag}")
        for message, owner in CAMPAIGNS.items()
        for tag in TAGS[owner]
    }
    for condition, owners in (
        ('contains-all(tag_id,["TAG1","TAG2"])', {"CAMPAIGN1"}),
        ('contains-any(tag_name,["named TAG2"])', {"CAMPAIGN1", "CAMPAIGN2"}),
        ('equals(campaign_id,"CAMPAIGN2"),equals(send_channel,"email")', {"CAMPAIGN2"}),
        ('contains-any(campaign_message_id,["CM1","nope"])', {"CAMPAIGN1"}),
    ):
        body = report("campaign", filter=condition, **more)
        status, answer, _ = await http("POST", "/api/campaign-values-reports", body)
        assert status == 200, answer
        results = answer["data"]["attributes"]["results"]
        assert {row["groupings"]["campaign_id"] for row in results} == owners


@pytest.mark.slow
async def test_forms(http: Http) -> None:
    rows = random_events(3, 900)
    fill(http.sandbox, rows)
    frame = table(rows)
    stamps = pd.to_datetime(frame["stamp"], unit="s", utc=True)
    frame = frame[(stamps >= "2026-03-01T00:00Z") & (stamps < "2026-04-10T00:00Z")]
    body = report(
        "form", statistics=["viewed_form", "viewed_form_uniques", "submits", "submit_rate"]
    )
    del body["data"]["attributes"]["conversion_metric_id"]
    results = (await http("POST", "/api/form-values-reports", body))[1]["data"]["attributes"][
        "results"
    ]
    found = {row["groupings"]["form_id"]: row["statistics"] for row in results}
    for form in ("F1", "F2"):
        viewed = frame[(frame["form_id"] == form) & (frame["kind"] == "viewed_form")]
        submits = int(((frame["form_id"] == form) & (frame["kind"] == "submits")).sum())
        assert found[form] == {
            "viewed_form": len(viewed),
            "viewed_form_uniques": viewed["profile"].nunique(),
            "submits": submits,
            "submit_rate": submits / len(viewed),
        }
    body["data"]["attributes"]["filter"] = 'any(form_id,["F2"])'
    results = (await http("POST", "/api/form-values-reports", body))[1]["data"]["attributes"][
        "results"
    ]
    assert [row["groupings"] for row in results] == [{"form_id": "F2"}]


@pytest.mark.slow
async def test_pages_of_groups(http: Http) -> None:
    fill(http.sandbox, [])
    store = http.sandbox.store("pk_one")
    for number in range(120):
        properties = {"$message": f"M{number:03}", "$flow": f"F{number % 7}"}
        stamp = int(dt.datetime(2026, 3, 5, tzinfo=dt.UTC).timestamp())
        store.put(Event(f"E{number}", "P", "OpenedEmail", str(number), stamp, properties, number))
    seen: list[str] = []
    url: str | None = "/api/flow-values-reports"
    pages = 0
    while url is not None:
        answer = (await http("POST", url, report("flow", statistics=["opens"])))[1]
        results = answer["data"]["attributes"]["results"]
        seen += [row["groupings"]["flow_message_id"] for row in results]
        url, pages = answer["links"]["next"], pages + 1
    assert (pages, sorted(seen)) == (3, [f"M{number:03}" for number in range(120)])


@pytest.mark.parametrize(
    ("subject", "kind", "change", "pointer"),
    [
        ("flow", "values", {"group_by": ["flow_id"]}, "group_by"),
        ("campaign", "values", {"group_by": ["campaign_message_id"]}, "group_by"),
        ("form", "values", {"group_by": ["form_version_id"]}, "group_by"),
        ("campaign", "values", {"conversion_metric_id": "nope"}, "conversion_metric_id"),
        ("campaign", "values", {"timeframe": {"key": "last_5_days"}}, "timeframe"),
        ("campaign", "values", {"timeframe": {"start": "2026-01-01T00:00:00Z"}}, "timeframe"),
        (
            "campaign",
            "values",
            {"timeframe": {"start": "2025-01-01T00:00:00Z", "end": "2026-01-01T00:00:01Z"}},
            "timeframe",
        ),
        (
            "flow",
            "series",
            {
                "timeframe": {"start": "2026-01-01T00:00:00Z", "end": "2026-01-08T00:00:01Z"},
                "interval": "hourly",
            },
            "timeframe",
        ),
        (
            "flow",
            "series",
            {
                "timeframe": {"start": "2026-01-01T00:00:00Z", "end": "2026-03-03T00:00:00Z"},
                "interval": "daily",
            },
            "timeframe",
        ),
        (
            "flow",
            "series",
            {"timeframe": {"key": "last_365_days"}, "interval": "monthly"},
            "timeframe",
        ),
        ("campaign", "values", {"filter": 'greater-than(campaign_id,"1")'}, "filter"),
        ("campaign", "values", {"filter": 'equals(campaign_name,"x")'}, "filter"),
        ("campaign", "values", {"filter": 'equals(send_channel,"letter")'}, "filter"),
        (
            "campaign",
            "values",
            {"filter": 'or(equals(variation,"a"),equals(campaign_id,"b"))'},
            "filter",
        ),
        (
            "campaign",
            "values",
            {"filter": 'equals(campaign_id,"a"),equals(campaign_id,"b")'},
            "filter",
        ),
        (
            "segment",
            "values",
            {"filter": f"any(segment_id,{[str(n) for n in range(101)]})".replace("'", '"')},
            "filter",
        ),
        (
            "segment",
            "values",
            {"timeframe": {"start": "2023-05-31T00:00:00Z", "end": "2023-07-01T00:00:00Z"}},
            "timeframe",
        ),
    ],
)
async def test_what_reports_refuse(
    http: Http, subject: str, kind: str, change: dict[str, Any], pointer: str
) -> None:
    fill(http.sandbox, [])
    body = report(subject, kind)
    if subject in ("form", "segment"):
        del body["data"]["attributes"]["conversion_metric_id"]
        statistic = "submits" if subject == "form" else "total_members"
        body["data"]["attributes"]["statistics"] = [statistic]
    path = f"/api/{subject}-{kind}-reports"
    status, answer, _ = await http("POST", path, body)
    assert status == 200, answer
    body["data"]["attributes"] |= change
    status, answer, _ = await http("POST", path, body)
    assert status == 400, answer
    assert answer["errors"][0]["source"]["pointer"].startswith(f"/data/attributes/{pointer}")


async def test_segments_grow_and_shrink(http: Http) -> None:
    store = http.sandbox.store("pk_one")
    members: dict[tuple[str, str], str | None] = {
        ("profile", "A"): "2026-02-01T00:00:00Z",
        ("profile", "B"): "2026-03-02T00:00:00Z",
        ("profile", "C"): "2026-03-03T12:00:00Z",
    }
    store.add("segment", {"name": "VIP"}, {"profiles": members}, "SEG")
    store.add("segment", {"name": "nobody"}, {}, "EMPTY")
    times = {"joined": "2026-02-05T00:00:00Z", "left": "2026-03-03T10:00:00Z"}
    related: Any = {"segment": ("segment", "SEG"), "profile": ("profile", "D")}
    store.add("segment-departure", times, related)
    span = {"start": "2026-03-01T00:00:00Z", "end": "2026-03-04T00:00:00Z"}
    names = ["members_added", "members_removed", "net_members_changed", "total_members"]
    body = resource("segment-series-report", statistics=names, timeframe=span, interval="daily")
    attributes = (await http("POST", "/api/segment-series-reports", body))[1]["data"]["attributes"]
    assert len(attributes["date_times"]) == 3
    found = {row["groupings"]["segment_id"]: row["statistics"] for row in attributes["results"]}
    assert found == {
        "SEG": dict(zip(names, ([0, 1, 1], [0, 0, 1], [0, 1, 0], [2, 3, 3]), strict=True)),
        "EMPTY": {name: [0, 0, 0] for name in names},
    }


@pytest.mark.parametrize(
    ("key", "first", "last"),
    [
        ("today", "2026-03-18", "2026-03-18T18:30:01"),
        ("yesterday", "2026-03-17", "2026-03-18"),
        ("this_week", "2026-03-16", "2026-03-18T18:30:01"),
        ("last_week", "2026-03-09", "2026-03-16"),
        ("this_month", "2026-03-01", "2026-03-18T18:30:01"),
        ("last_month", "2026-02-01", "2026-03-01"),
        ("last_3_months", "2025-12-01", "2026-03-01"),
        ("last_12_months", "2025-03-01", "2026-03-01"),
        ("this_year", "2026-01-01", "2026-03-18T18:30:01"),
        ("last_year", "2025-01-01", "2026-01-01"),
        ("last_7_days", "2026-03-12", "2026-03-18T18:30:01"),
        ("last_30_days", "2026-02-17", "2026-03-18T18:30:01"),
        ("last_90_days", "2025-12-19", "2026-03-18T18:30:01"),
        ("last_365_days", "2025-03-19", "2026-03-18T18:30:01"),
    ],
)
def test_time_frames_are_those_of_the_account(key: str, first: str, last: str) -> None:
    """By the clocks of the account: it is evening there when the next day has begun in UTC."""
    zone = zone_of("America/Los_Angeles", "")
    now = dt.datetime(2026, 3, 19, 1, 30, tzinfo=dt.UTC)
    span = span_of({"key": key}, now, zone)
    assert span.first == pd.Timestamp(first, tz="America/Los_Angeles").timestamp()
    assert span.last == pd.Timestamp(last, tz="America/Los_Angeles").timestamp()
