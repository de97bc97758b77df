"""Weeks of reports begin when Klaviyo has them begin: against a sandbox whose weeks are moved, and pandas."""

# What pandas' methods return is a union of all that they may for type checkers.
# pyright: reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false
# pyright: reportGeneralTypeIssues=false, reportOperatorIssue=false

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pandas as pd  # type: ignore[import-untyped]
import pytest

from klaviyo_async.export.report_spans import weekday_shown
from klaviyo_async.sandbox.reporting import spans as sandbox_spans

from ..sandbox.reporting.world import fill, random_events, table
from .test_reports import ZONE, client, rows_of, shop


@pytest.mark.slow
@pytest.mark.parametrize("first", [6, 5, 2])
@pytest.mark.parametrize("zone", ["UTC", ZONE])
async def test_weeks_begin_when_klaviyo_has_them_begin(
    monkeypatch: pytest.MonkeyPatch, first: int, zone: str
) -> None:
    floor = sandbox_spans.floor

    def other(moment: datetime, unit: str) -> datetime:
        if unit != "week":
            return floor(moment, unit)
        day = floor(moment, "day")
        return day - timedelta(days=(day.weekday() - first) % 7)

    monkeypatch.setattr(sandbox_spans, "floor", other)
    events = random_events(9, 600)
    async with shop() as sandbox, client(sandbox.url) as klaviyo:
        fill(sandbox, events, zone)
        found = await rows_of(
            klaviyo,
            "metric_aggregates",
            since="2025-01-01",
            until="2026-05-01",
            interval="week",
            metric="Clicked Email",
            statistics=["count"],
        )
        series = await rows_of(
            klaviyo,
            "flow_series",
            since="2026-02-01",
            interval="week",
            conversion_metric="Placed Order",
            statistics=["opens"],
        )
    frame = table(events)
    stamps = frame[frame["metric"] == "Clicked Email"]["stamp"]
    local = pd.to_datetime(stamps, unit="s", utc=True).dt.tz_convert(zone).dt.tz_localize(None)
    begun = local.dt.normalize() - pd.to_timedelta((local.dt.day_of_week - first) % 7, unit="D")
    wanted = Counter(begun.dt.tz_localize(zone).map(lambda at: at.isoformat()))
    assert {row["date"]: row["value"] for row in found if row["value"]} == wanted
    assert len({row["date"] for row in found}) == len(found), "no week is cut in two"
    assert {datetime.fromisoformat(row["date"]).weekday() for row in series} == {first}


def test_what_tells_when_weeks_begin() -> None:
    zone = ZoneInfo(ZONE)
    for shown in ("2026-03-08T00:00:00-05:00", "2026-03-08T05:00:00Z", "2026-03-08T00:00:00+00:00"):
        assert weekday_shown(["2026-03-02T00:00:00-05:00", shown], zone) == 6
    for strange in ([], ["2026-03-08T00:00:00-05:00"], [None, None], ["", "2026-03-08T07:12:00Z"]):
        assert weekday_shown(strange, zone) == 0
