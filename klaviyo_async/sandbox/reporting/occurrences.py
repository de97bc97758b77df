"""Events as reports read them, in whatever form they are stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from ..records import Event, StoredRecord
from ..store import Store

__all__ = ["Occurrence", "metrics_called", "occurrences", "value_of"]


class Occurrence(NamedTuple):
    """One event."""

    stamp: float
    """When it was, in seconds since 1970."""
    metric: str
    profile: str
    """Id; empty: nobody's."""
    properties: Mapping[str, Any]


def occurrences(store: Store, metrics: Collection[str]) -> Iterator[Occurrence]:
    """The events of some metrics, in the order in which they came."""
    for event in store.all("event").values():
        if type(event) is Event:
            if event.metric in metrics:
                metric = event.metric or ""
                yield Occurrence(event.stamp, metric, event.profile or "", event.properties)
        else:
            found = _read(event)
            if found is not None and found.metric in metrics:
                yield found


def _read(event: StoredRecord) -> Occurrence | None:
    """An event that was put in as a resource; None if it lacks what is needed to count it."""
    metric, profile = event.related("metric"), event.related("profile")
    stamp = event.attribute("timestamp")
    if isinstance(stamp, bool) or not isinstance(stamp, (int, float)):
        try:
            stamp = dt.datetime.fromisoformat(event.attribute("datetime")).timestamp()
        except (TypeError, ValueError):
            return None
    properties = event.attribute("event_properties")
    return Occurrence(
        stamp,
        metric[0][1] if metric else "",
        profile[0][1] if profile else "",
        properties if isinstance(properties, dict) else {},
    )


def metrics_called(store: Store, names: Collection[str]) -> dict[str, str]:
    """Id -> name of the metrics that have one of the names."""
    named = ((id_, str(each.attributes.get("name"))) for id_, each in store.all("metric").items())
    return {id_: name for id_, name in named if name in names}


def value_of(properties: Mapping[str, Any]) -> float:
    """What an event is worth: 0 if it says nothing of it."""
    value = properties.get("$value")
    return value if isinstance(value, (int, float)) else 0
