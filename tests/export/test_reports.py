"""Reports and aggregates as rows, beside the same computed by pandas over the events of the account."""

# What pandas' methods return is a union of all that they may for type checkers.
# pyright: reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false
# pyright: reportGeneralTypeIssues=false, reportOperatorIssue=false

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd  # type: ignore[import-untyped]
import pytest

from klaviyo_async import ConfigurationError, InvalidRequest, KlaviyoClient, KlaviyoError
from klaviyo_async.core.operations import KEPT_PACKAGES, PACKAGE, revision_of
from klaviyo_async.export import report_asking
from klaviyo_async.export.columns import columns_of
from klaviyo_async.export.figures import Figure
from klaviyo_async.export.report_spans import place, spans_between
from klaviyo_async.export.streams import streams
from klaviyo_async.sandbox import Fault, Sandbox

from ..openapi import Document
from ..sandbox.reporting.world import (
    ACCOUNT,
    FLOWS,
    fill,
    metric_id,
    random_events,
    table,
    with_causes,
)
from ..security.wire import UNLIMITED
from .server import ListServer

KEY = "pk_" + "5ecre7" * 5
ROOT = Path(__file__).parents[2]
ZONE = "America/New_York"
DAY = 86_400


def client(url: str, **options: Any) -> KlaviyoClient:
    return KlaviyoClient(KEY, base_url=url, limiter=UNLIMITED, max_retries=0, **options)


async def rows_of(klaviyo: KlaviyoClient, stream: str, **options: Any) -> list[dict[str, Any]]:
    return [row async for row in klaviyo.export(stream, **options).rows()]


@pytest.mark.slow
@pytest.mark.parametrize("package", [PACKAGE, *KEPT_PACKAGES.values()])
def test_every_report_of_the_document_is_a_stream(package: str) -> None:
    """Read from the document by itself: what answers with results or data of some dates."""
    document = Document(ROOT / "spec" / revision_of(package) / "stable.json")
    reports = {
        path
        for verb, path, raw in document.operations.values()
        if verb == "POST" and path.startswith("/api/")
        if path.endswith(("-reports", "-aggregates"))
    }
    found = {one.operation.path: one for one in streams(package).values() if one.report}
    assert found.keys() == reports
    assert len(reports) >= 8
    for stream in found.values():
        names = [column.name for column in columns_of(stream)]
        assert len(names) == len(set(names)), stream.name
        assert {"date", "statistic", "value", *stream.key} <= set(names)


@pytest.mark.parametrize(
    ("interval", "kind", "most"),
    [
        *(("hour", "series", 7), ("day", "series", 60), ("week", "series", 366)),
        *(("month", "series", 364), ("day", "aggregates", 366), ("month", "aggregates", 366)),
        ("month", "values", 31),
    ],
)
@pytest.mark.parametrize("zone", ["UTC", ZONE, "Asia/Kolkata", "America/Santiago"])
def test_spans_are_whole_intervals_without_gaps(
    interval: str, kind: str, most: int, zone: str
) -> None:
    start, end = (
        int(pd.Timestamp(at).timestamp()) for at in ("2024-02-29T13:00Z", "2026-11-05T00:00Z")
    )
    spans = spans_between(start, end, interval, kind, ZoneInfo(zone))
    assert spans[0][0] <= start < spans[0][1]
    assert spans[-1][1] == end
    assert [high for _, high in spans[:-1]] == [low for low, _ in spans[1:]]
    for low, high in spans:
        # Of a day that clocks are put forward or back the hours do not count.
        assert high - low <= most * DAY + 3600
        local = datetime.fromtimestamp(low, ZoneInfo(zone))
        assert local.minute == 0
        assert local.hour <= 1
        assert interval != "week" or local.weekday() == 0
        assert interval != "month" or local.day == 1


def test_dates_may_be_local_ones_with_any_offset() -> None:
    start = int(pd.Timestamp("2026-03-07", tz=ZONE).timestamp())
    seconds = [int(pd.Timestamp(f"2026-03-0{day}", tz=ZONE).timestamp()) for day in (7, 8, 9)]
    right = [pd.Timestamp(second, unit="s", tz=ZONE).isoformat() for second in seconds]
    local = [f"2026-03-0{day}T00:00:00+00:00" for day in (7, 8, 9)]
    utc = [pd.Timestamp(second, unit="s", tz="UTC").isoformat() for second in seconds]
    naive = [f"2026-03-0{day}T00:00:00" for day in (7, 8, 9)]
    for shown in (right, local, utc, naive):
        assert place(shown, start, ZoneInfo(ZONE)) == seconds
    assert place(["2026-03-06T00:00:00+00:00"], start, ZoneInfo(ZONE)) == [None]
    assert place([None, "x"], start, ZoneInfo(ZONE)) == [None, None]


def shop(**options: Any) -> Sandbox:
    return Sandbox(accounts={ACCOUNT: [KEY]}, limits=False, **options)


def starts(seconds: pd.Series, zone: str, interval: str) -> pd.Series:
    """When the interval of each begins, as text."""
    local = pd.to_datetime(seconds, unit="s", utc=True).dt.tz_convert(zone)
    period = {"day": "D", "week": "W-SUN", "month": "M"}[interval]
    begun = local.dt.tz_localize(None).dt.to_period(period).dt.start_time.dt.tz_localize(zone)
    return begun.map(lambda at: at.isoformat())


@pytest.mark.slow
@pytest.mark.parametrize("interval", ["day", "week", "month"])
@pytest.mark.parametrize("zone", ["UTC", ZONE])
async def test_aggregates_are_what_pandas_counts(interval: str, zone: str) -> None:
    events = random_events(3, 1500)
    async with shop() as sandbox, client(sandbox.url) as klaviyo:
        fill(sandbox, events, zone)
        found = await rows_of(
            klaviyo,
            "metric_aggregates",
            since="2025-01-01",
            until="2026-05-01",
            interval=interval,
            group_by=["$message", "URL"],
            metric=["Clicked Email", "Clicked SMS"],
        )
        asked = sandbox.stats.accepted["query_metric_aggregates"]
    assert asked == 2 * 2 + (interval == "week"), (
        "two metrics, and two spans of a year at most, and when weeks begin"
    )
    assert len({row["id"] for row in found}) == len(found)
    frame = table(events)
    frame = frame[frame["metric"].isin(["Clicked Email", "Clicked SMS"])]
    frame = frame.assign(date=starts(frame["stamp"], zone, interval))
    groups = frame.groupby(["metric", "$message", "URL", "date"])
    wanted = {
        (metric_id(metric), message, url, date, name): float(value)
        for name, values in (
            ("count", groups.size()),
            ("sum_value", groups["$value"].sum()),
            ("unique", groups["profile"].nunique()),
        )
        for (metric, message, url, date), value in values.items()
        if value
    }
    own = ("metric_id", "message", "url", "date", "statistic")
    assert {tuple(row[name] for name in own): row["value"] for row in found if row["value"]} == (
        wanted
    )
    assert {row["interval"] for row in found} == {interval}


@pytest.mark.slow
@pytest.mark.parametrize(("stream", "interval"), [("flow_series", "day"), ("flow_values", "month")])
async def test_reports_of_flows_are_what_pandas_counts(stream: str, interval: str) -> None:
    events = random_events(5, 1500)
    async with shop() as sandbox, client(sandbox.url) as klaviyo:
        fill(sandbox, events, ZONE)
        options: dict[str, Any] = {
            "since": "2026-02-01",
            "until": "2026-05-01T04:00:00+00:00",
            "conversion_metric": "Placed Order",
            "statistics": ["opens", "clicks", "conversions", "conversion_value"],
            "group_by": ["flow_id", "flow_message_id"],
        }
        found = await rows_of(klaviyo, stream, **options)
        batches = [batch async for batch in klaviyo.export(stream, **options)]
    facts = with_causes(table(events))
    facts = facts[facts["message"].isin(FLOWS)]
    facts = facts.assign(date=starts(facts["counts_at"], ZONE, interval))
    wanted = Counter[tuple[str, str, str, str]]()
    kinds = {"opened": "opens", "clicked": "clicks", "order": "conversions"}
    for row in facts.itertuples():
        key = row.owner, row.message, row.date
        if row.kind in kinds:
            wanted[*key, kinds[row.kind]] += 1
        if row.kind == "order":
            wanted[*key, "conversion_value"] += row[facts.columns.get_loc("$value") + 1]
    own = ("flow_id", "flow_message_id", "date", "statistic")
    have = {tuple(row[name] for name in own): row["value"] for row in found if row["value"]}
    assert have == {key: value for key, value in wanted.items() if value}
    assert {row["metric_id"] for row in found} == {"PlacedOrder"}
    (figure, *_) = [figure for batch in batches for figure in batch]
    assert isinstance(figure, Figure)
    assert figure.group["flow_id"] in FLOWS.values()
    assert figure.date.utcoffset() is not None


@pytest.mark.slow
async def test_large_answers_are_handed_on_in_pieces_and_cursors_followed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(report_asking, "_PAGE_ROWS", 7)
    events = random_events(5, 600)
    async with shop() as sandbox, client(sandbox.url) as klaviyo:
        fill(sandbox, events)
        for event in list(sandbox.store(ACCOUNT).all("event").values()):
            number = int(event.id[1:])
            event.attributes["event_properties"]["Subject"] = f"subject {number}"
        options: dict[str, Any] = {
            "since": "2026-02-01",
            "until": "2026-05-01",
            "interval": "month",
            "group_by": ["Subject"],
            "metric": "Clicked Email",
            "statistics": ["count"],
        }
        export = klaviyo.export("metric_aggregates", **options)
        report = await export.write(tmp_path, part_rows=20)
    clicks = sum(event["metric"] == "Clicked Email" for event in events)
    rows = [
        json.loads(line)
        for path in (tmp_path / "metric_aggregates").glob("*.ndjson")
        for line in path.read_text().splitlines()
    ]
    assert len(rows) == len({row["id"] for row in rows}) == clicks * 3
    assert sum(row["value"] for row in rows) == clicks
    assert report.streams["metric_aggregates"].parts > 3


@pytest.mark.slow
async def test_later_runs_write_what_has_changed(tmp_path: Path) -> None:
    events = random_events(7, 300)
    async with shop() as sandbox, client(sandbox.url) as klaviyo:
        now = int(sandbox.clock.wall())
        for event in events:
            event["stamp"] = now - 20 * DAY + event["stamp"] % (10 * DAY)
        fill(sandbox, events)
        export = klaviyo.export(
            "metric_aggregates", since="60d", metric="Clicked Email", statistics=["count"]
        )
        await export.write(tmp_path, format="csv")
        first = await export.write(tmp_path, format="csv")
        assert first.rows <= 1, "a new day, at most"
        # One that comes late.
        late = {**events[0], "metric": "Clicked Email", "stamp": now - 15 * DAY}
        fill(sandbox, [*events, late])
        second = await export.write(tmp_path, format="csv")
        assert 1 <= second.rows <= 2
        assert second.streams["metric_aggregates"].read <= 2
    frame = pd.concat(
        [pd.read_csv(path) for path in sorted((tmp_path / "metric_aggregates").glob("*.csv"))]
    )
    newest = frame.sort_values("as_of", kind="stable").drop_duplicates("id", keep="last")
    wanted = sum(event["metric"] == "Clicked Email" for event in [*events, late])
    assert newest["value"].sum() == wanted


@pytest.mark.slow
async def test_plans_say_how_long_tiers_take() -> None:
    async with shop() as sandbox:
        fill(sandbox, [])
        async with KlaviyoClient(KEY, base_url=sandbox.url) as klaviyo:
            export = klaviyo.export(
                *("flow_series", "campaign_values", "metric_aggregates"),
                since="2024-11-01",
                until="2026-11-01",
                conversion_metric="Placed Order",
            )
            flows, campaigns, aggregates = plan = await export.plan()
            assert str(plan) == "\n".join(map(str, (flows, campaigns, aggregates)))
    assert (flows.pages, campaigns.pages) == (13, 24)
    assert flows.seconds is not None
    assert 5 * 60 <= flows.seconds <= 7 * 60, "two a minute"
    assert "13 requests" in str(flows)
    assert aggregates.pages == 3 * 13, "each metric for three spans"


@pytest.mark.parametrize(
    ("names", "options", "said"),
    [
        (["flow_series"], {}, "needs conversion_metric"),
        (["flow_series"], {"conversion_metric": "x", "group_by": ["flow"]}, "no group 'flow'"),
        (["form_series"], {"statistics": ["opens"]}, "no statistic 'opens'"),
        (["form_series"], {"statistics": []}, "once"),
        (["segment_series"], {"group_by": ["segment_id"]}, "grouped by segment_id alone"),
        (["form_series"], {"interval": "year"}, "interval is one of hour, day, week, month"),
        (["events"], {"interval": "day"}, "interval is for reports"),
        (["events"], {"conversion_metric": "x"}, "for reports of campaigns and flows"),
        (["events"], {"statistics": ["opens"]}, "events is no report"),
        (["metric_aggregates"], {"filter": "less-than(datetime,2026-01-01)"}, "since and until"),
        (["form_series"], {"fields": ["form_id"]}, "cannot be chosen"),
        (["form_series", "events"], {"statistics": ["submits"]}, "say for which stream"),
    ],
)
async def test_what_reports_cannot_do(names: list[str], options: dict[str, Any], said: str) -> None:
    async with client("http://127.0.0.1:9") as klaviyo:
        with pytest.raises(InvalidRequest, match=said) as caught:
            klaviyo.export(*names, **options)
    assert "\n" not in str(caught.value)


@pytest.mark.slow
async def test_what_an_account_does_not_have(tmp_path: Path) -> None:
    async with shop() as sandbox, client(sandbox.url) as klaviyo:
        fill(sandbox, [])
        with pytest.raises(InvalidRequest, match="say since when"):
            await rows_of(klaviyo, "form_series")
        with pytest.raises(InvalidRequest, match="no metric 'Placed Ordr'; did you mean Placed"):
            await rows_of(klaviyo, "flow_series", since="9d", conversion_metric="Placed Ordr")
        for account in sandbox.store(ACCOUNT).all("account").values():
            account.attributes["timezone"] = "Mars/Olympus"
        with pytest.raises(ConfigurationError, match="time zone 'Mars/Olympus'"):
            await rows_of(klaviyo, "form_series", since="9d")
        sandbox.faults.add(Fault("status", "get_accounts", status=403, body={}))
        with pytest.raises(ConfigurationError, match="scope accounts:read"):
            await rows_of(klaviyo, "form_series", since="9d")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("attributes", "said"),
    [
        ({"results": None, "date_times": []}, "no figures"),
        ({"results": [{"groupings": {}, "statistics": {"submits": [1]}}], "date_times": []}, "day"),
        (
            {
                "results": [{"groupings": {}, "statistics": {"submits": [1, 2]}}],
                "date_times": ["2026-03-01T00:00:00+00:00"],
            },
            "not as many figures",
        ),
        (
            {
                "results": [{"groupings": {}, "statistics": {"submits": [1]}}],
                "date_times": ["2026-02-26T00:00:00+00:00"],
            },
            "its first day does not begin at 2026-03-01",
        ),
        (
            {
                "results": [{"statistics": {"submits": [1]}}],
                "date_times": ["2026-03-01T00:00:00+00:00"],
            },
            "does not say what it is of",
        ),
    ],
)
async def test_answers_that_are_about_something_else(attributes: Any, said: str) -> None:
    server = ListServer({})
    server.bodies["/api/form-series-reports"] = {
        "data": {"type": "form-series-report", "id": "1", "attributes": attributes},
        "links": {"self": "x"},
    }
    async with server, client(server.url) as klaviyo:
        with pytest.raises(KlaviyoError, match=said) as caught:
            await rows_of(klaviyo, "form_series", since="2026-03-01", until="2026-03-02")
    assert "\n" not in str(caught.value)
