"""Events as reports read them, in whatever form they are stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from ..event_table import Block, Names
from ..records import StoredRecord
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


def occurrences(store: Store, metrics: Collection[str]) -> Iterator[Occurrence | None]:
    """The events of some metrics that there are now, in the order in which they came.

    None stands now and then between them: who reads may give others a turn.
    """
    return _occurrences(store.events.names, store.events.share(), metrics)


def _occurrences(
    names: Names, blocks: list[Block], metrics: Collection[str]
) -> Iterator[Occurrence | None]:
    known = names.known
    wanted = {number for name in metrics if (number := names.find(name)) > 0}
    for block in blocks:
        for metric, profile, stamp, properties in zip(
            block.metrics, block.profiles, block.stamps, block.properties, strict=True
        ):
            if type(properties) is dict:
                if metric in wanted:
                    name = known[metric] or ""
                    yield Occurrence(stamp, name, known[profile] or "", properties)
            elif isinstance(properties, StoredRecord):
                found = _read(properties)
                if found is not None and found.metric in metrics:
                    yield found
        yield None


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
