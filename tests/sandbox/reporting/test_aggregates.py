"""Aggregates of random events, beside the same computed by pandas; and what is refused."""

# What pandas' methods return is a union of all that they may for type checkers.
# pyright: reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false
# pyright: reportAssignmentType=false

from __future__ import annotations

from typing import Any

import aiohttp
import pandas as pd  # type: ignore[import-untyped]
import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.records import Event

from ..conftest import Http, event, resource
from .world import fill, metric_id, random_events, table

FREQUENCIES = {"hour": "h", "day": "D", "week": "W-MON", "month": "MS"}
PATH = "/api/metric-aggregates"


def asked(metric: str, start: str, end: str, *filters: str, **more: Any) -> dict[str, Any]:
    bounds = [f"greater-or-equal(datetime,{start})", f"less-than(datetime,{end})"]
    attributes = {"metric_id": metric, "measurements": ["count"], "filter": [*bounds, *filters]}
    return resource("metric-aggregate", **{**attributes, **more})


def expected(
    frame: pd.DataFrame, start: str, end: str, zone: str, interval: str, by: list[str]
) -> tuple[list[pd.Timestamp], dict[tuple[str, ...], dict[str, list[float]]]]:
    """Dates, and the counts of each group, as pandas makes them."""
    first, last = (pd.Timestamp(each, tz=zone) for each in (start, end))
    local = pd.to_datetime(frame["stamp"], unit="s", utc=True).dt.tz_convert(zone)
    frame = frame.assign(local=local)[(local >= first) & (local < last)]
    unit = {"hour": "h", "day": "D"}.get(interval)
    begin = first.normalize() if interval != "hour" else first.floor("h")
    if interval == "week":
        begin = (begin.tz_localize(None) - pd.Timedelta(days=begin.weekday())).tz_localize(zone)
    elif interval == "month":
        begin = begin.tz_localize(None).replace(day=1).tz_localize(zone)
    assert unit is None or unit == FREQUENCIES[interval]
    dates = list(pd.date_range(begin, last, freq=FREQUENCIES[interval], inclusive="left"))
    bins = [*(date.timestamp() for date in dates), last.timestamp()]
    slot = pd.cut(frame["stamp"], bins, right=False, labels=False)
    frame = frame.assign(slot=slot)
    groups: dict[tuple[str, ...], dict[str, list[float]]] = {}
    keys = [("",)] if not by else list(frame[by].drop_duplicates().itertuples(False, None))
    for key in keys:
        part = frame
        for name, value in zip(by, key, strict=False):
            part = part[part[name] == value]
        grouped = part.groupby("slot")
        span = range(len(dates))
        groups[key if by else ()] = {
            "count": [float(n) for n in grouped.size().reindex(span, fill_value=0)],
            "sum_value": [float(n) for n in grouped["$value"].sum().reindex(span, fill_value=0)],
            "unique": [float(n) for n in grouped["profile"].nunique().reindex(span, fill_value=0)],
        }
    return dates, groups


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("interval", FREQUENCIES)
@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Kolkata"])
async def test_aggregates_are_what_pandas_counts(seed: int, interval: str, zone: str) -> None:
    rows = random_events(seed, 1500)
    frame = table(rows)
    # Clocks are changed within the time in New York.
    start, end = (
        ("2026-03-06T10:30:00", "2026-03-12")
        if interval == "hour"
        else (
            "2026-02-27T10:30:00",
            "2026-04-10T07:00:00",
        )
    )
    async with Sandbox(limits=False) as sandbox, aiohttp.ClientSession() as session:
        fill(sandbox, rows)
        http = Http(sandbox, session)
        for metric, by in (
            ("Placed Order", []),
            ("Placed Order", ["$value_currency"]),
            ("Clicked Email", ["$message", "URL"]),
            ("Received Email", ["$flow"]),
        ):
            body = asked(
                metric_id(metric),
                start,
                end,
                interval=interval,
                timezone=zone,
                by=by,
                measurements=["count", "sum_value", "unique"],
            )
            status, answer, _ = await http("POST", PATH, body)
            assert status == 200, answer
            attributes = answer["data"]["attributes"]
            of_metric = frame[frame["metric"] == metric]
            dates, groups = expected(of_metric, start, end, zone, interval, by)
            assert [pd.Timestamp(date) for date in attributes["dates"]] == dates
            found = {tuple(row["dimensions"]): row["measurements"] for row in attributes["data"]}
            assert found == groups


@pytest.mark.slow
async def test_filters_are_kept(http: Http) -> None:
    rows = random_events(7, 600)
    fill(http.sandbox, rows)
    frame = table(rows)
    clicks = frame[frame["metric"] == "Clicked Email"]
    of_a = clicks["URL"] == "https://a.example"
    for condition, mask in (
        ('equals(URL,"https://a.example")', of_a),
        ('not(equals(URL,"https://a.example"))', ~of_a),
        (
            'or(equals($message,"CM1"),equals($message,"FM1"))',
            clicks["$message"].isin(["CM1", "FM1"]),
        ),
        ('contains(URL,"b.example")', clicks["URL"].str.contains("b.example")),
    ):
        body = asked("ClickedEmail", "2026-01-01", "2026-12-31", condition, interval="month")
        status, answer, _ = await http("POST", PATH, body)
        assert status == 200, answer
        (row,) = answer["data"]["attributes"]["data"]
        assert sum(row["measurements"]["count"]) == mask.sum() > 0


async def test_orders_are_put_down_to_messages(http: Http) -> None:
    """To the last that was opened or clicked, within five days; the event itself may say it."""
    for number, (name, time, properties) in enumerate(
        (
            ("Opened Email", "2026-03-01T10:00:00Z", {"$message": "M1"}),
            ("Clicked Email", "2026-03-03T10:00:00Z", {"$message": "M2", "$flow": "F"}),
            ("Placed Order", "2026-03-02T10:00:00Z", {}),
            ("Placed Order", "2026-03-03T10:00:00Z", {}),
            ("Placed Order", "2026-03-08T10:00:00Z", {}),
            ("Placed Order", "2026-03-08T10:00:01Z", {}),
            ("Placed Order", "2026-03-20T10:00:00Z", {"$attributed_message": "M3"}),
        )
    ):
        body = event(name, time=time, properties=properties, unique_id=str(number), value=1)
        await http("POST", "/api/events", body)
    metrics = (await http("GET", "/api/metrics"))[1]["data"]
    order = next(each["id"] for each in metrics if each["attributes"]["name"] == "Placed Order")
    by = ["$attributed_message", "$attributed_flow"]
    body = asked(order, "2026-03-01", "2026-04-01", interval="month", by=by)
    rows = (await http("POST", PATH, body))[1]["data"]["attributes"]["data"]
    assert {tuple(row["dimensions"]): row["measurements"]["count"] for row in rows} == {
        ("M1", ""): [1],
        ("M2", "F"): [2],
        ("M3", ""): [1],
        ("", ""): [1],
    }


@pytest.mark.slow
async def test_more_groups_than_a_page_has(http: Http) -> None:
    store = http.sandbox.store("pk_one")
    store.add("metric", {"name": "Clicked Email"}, id_="M")
    for number in range(1203):
        properties = {"URL": f"https://example.com/{number:04}"}
        store.put(Event(f"E{number}", "P", "M", str(number), 1_767_225_600, properties, number))
    body = asked("M", "2026-01-01", "2026-01-02", by=["URL"])
    seen: list[str] = []
    cursor: str | None = None
    for _ in range(3):
        if cursor is not None:
            body["data"]["attributes"]["page_cursor"] = cursor
        answer = (await http("POST", PATH, body))[1]
        seen += [row["dimensions"][0] for row in answer["data"]["attributes"]["data"]]
        cursor = answer["links"].get("next", "").rpartition("page_cursor=")[2] or None
    assert cursor is None
    assert seen == [f"https://example.com/{number:04}" for number in range(1203)]


@pytest.mark.parametrize(
    ("change", "status", "pointer"),
    [
        ({"metric_id": "nope"}, 404, "metric_id"),
        ({"page_size": 499}, 400, "page_size"),
        ({"sort": "$message"}, 400, "sort"),
        ({"sort": "$message", "by": ["$message"]}, 400, "sort"),
        ({"timezone": "Europe/Kyiv"}, 400, "timezone"),
        ({"timezone": "europe/paris"}, 400, "timezone"),
        ({"by": ["$message", "$message"]}, 400, "by/1"),
        ({"page_cursor": "x"}, 400, "page_cursor"),
        ({"filter": ["greater-or-equal(datetime,2026-01-01)"]}, 400, "filter"),
        ({"filter": ["nonsense"]}, 400, "filter"),
        (
            {"filter": ["greater-or-equal(datetime,2026-01-01)", "less-than(datetime,2027-01-02)"]},
            400,
            "filter",
        ),
        (
            {"filter": ["greater-or-equal(datetime,2026-01-02)", "less-than(datetime,2026-01-02)"]},
            400,
            "filter",
        ),
    ],
)
async def test_what_aggregates_refuse(
    http: Http, change: dict[str, Any], status: int, pointer: str
) -> None:
    fill(http.sandbox, [])
    body = asked("PlacedOrder", "2026-01-01", "2026-01-03")
    assert (await http("POST", PATH, body))[0] == 200
    body["data"]["attributes"] |= change
    found, answer, _ = await http("POST", PATH, body)
    assert found == status, answer
    assert answer["errors"][0]["source"]["pointer"] == f"/data/attributes/{pointer}"
