"""Reports and metric aggregates, computed from the account's events."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import defaultdict
from typing import Any
from uuid import uuid4

from ..core.filters.grammar import Comparison, Group, parse
from ..errors import FilterError
from .errors import RejectedRequest
from .filtering import field_values
from .store import Store, StoredRecord

_PAGE = 50


def aggregates(store: Store, data: dict[str, Any]) -> dict[str, Any]:
    """Attributes of a metric aggregate: events per interval."""
    asked = data["attributes"]
    start, end = _range(asked.get("filter") or [])
    interval = asked.get("interval") or "day"
    dates: list[dt.datetime] = []
    moment = start
    while moment < end and len(dates) < 10_000:
        dates.append(moment)
        moment = _next(moment, interval)
    if not dates:
        raise RejectedRequest(400, "the range is empty", pointer="/data/attributes/filter")
    rows: dict[str, list[Any]] = {
        name: [0] * len(dates) for name in asked.get("measurements") or ["count"]
    }
    seen: list[set[str]] = [set() for _ in dates]
    starts, last = [date.timestamp() for date in dates], end.timestamp()
    for event in store.all("event").values():
        if ("metric", asked["metric_id"]) not in event.related("metric"):
            continue
        at = event.attribute("timestamp")
        slot = bisect_right(starts, at) - 1
        if slot < 0 or at >= last:
            continue
        profile = "".join(id_ for _, id_ in event.related("profile"))
        value = event.attribute("event_properties").get("$value") or 0
        for name, counts in rows.items():
            if name == "unique":
                counts[slot] += profile not in seen[slot]
            else:
                counts[slot] += value if name == "sum_value" else 1
        seen[slot].add(profile)
    return {
        "dates": [date.isoformat() for date in dates],
        "data": [{"dimensions": [], "measurements": rows}],
    }


def values(
    store: Store, type_: str, data: dict[str, Any], cursor: str | None
) -> tuple[dict[str, Any], str | None]:
    """Attributes of a values or series report, one row per resource, and the next cursor.

    Raises:
        RejectedRequest: the cursor is not one of ours.
    """
    subject = type_.removesuffix("-values-report").removesuffix("-series-report")
    asked = data["attributes"]
    if cursor is not None and not cursor.isdigit():
        raise RejectedRequest(400, "the cursor is not one of ours", parameter="page_cursor")
    start = int(cursor or 0)
    records = list(store.all(subject).values())
    series = type_.endswith("series-report")
    attributes: dict[str, Any] = {
        "results": [_row(store, record, asked, series) for record in records[start : start + _PAGE]]
    }
    if series:
        attributes["date_times"] = ["2026-01-01T00:00:00+00:00"]
    return attributes, str(start + _PAGE) if len(records) > start + _PAGE else None


def new_id(type_: str) -> str:
    """An id of a report: a signed number of 64 bits of an aggregate, a UUID of the others."""
    id_ = uuid4()
    return str(id_) if type_ != "metric-aggregate" else str((id_.int >> 64) - 2**63)


def _row(store: Store, record: StoredRecord, asked: dict[str, Any], series: bool) -> dict[str, Any]:
    statistics = {name: [0.0] if series else 0.0 for name in asked.get("statistics") or []}
    groupings = {f"{record.type}_id": record.id}
    if record.type == "campaign":
        # Of a campaign of several messages, the first.
        for name, field in (
            ("campaign_message_id", "messages"),
            ("send_channel", "messages.channel"),
        ):
            if found := field_values(store, record, field):
                groupings[name] = found[0]
    return {"groupings": groupings, "statistics": statistics}


def _range(filters: list[str] | str) -> tuple[dt.datetime, dt.datetime]:
    bounds = {}
    try:
        for text in [filters] if isinstance(filters, str) else filters:
            tree = parse(text)
            for part in tree.parts if isinstance(tree, Group) else (tree,):
                if isinstance(part, Comparison):
                    bounds[part.operator] = _moment(part.value)
        return bounds["greater-or-equal"], bounds["less-than"]
    except (FilterError, KeyError, ValueError, TypeError):
        raise RejectedRequest(
            400,
            "the filter needs greater-or-equal(datetime,...) and less-than(datetime,...)",
            pointer="/data/attributes/filter",
        ) from None


def _moment(value: Any) -> dt.datetime:
    moment = value if isinstance(value, dt.datetime) else dt.datetime.fromisoformat(str(value))
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


_STEPS: dict[str, dt.timedelta] = defaultdict(
    lambda: dt.timedelta(days=1), hour=dt.timedelta(hours=1), week=dt.timedelta(days=7)
)


def _next(moment: dt.datetime, interval: str) -> dt.datetime:
    if interval == "month":
        later = moment.replace(day=1) + dt.timedelta(days=32)
        return later.replace(day=1)
    return moment + _STEPS[interval]
