"""Properties of metrics, derived from the events that there are."""

from __future__ import annotations

import base64
from typing import Any

from .records import StoredRecord
from .steps import Steps, every
from .store import Store

__all__ = ["derive"]

_TYPE = "metric-property"


def derive(store: Store, id_: str) -> Steps[None]:
    """Put in the properties of a metric that its events have and that are not there yet.

    Args:
        store: the account.
        id_: of the metric, or of one of its properties.
    """
    metric = store.get(("metric", id_)) or store.get(("metric", _metric_of(id_)))
    if metric is None:
        return
    properties = yield from _properties(store, metric)
    known = {name for _, name in store.inverse(metric.reference, _TYPE)}
    for name, value in properties.items():
        made = base64.b64encode(f"{metric.id}.{name}".encode()).decode()
        if made not in known:
            attributes = {"label": name, "property": name, "inferred_type": _kind(value)}
            store.add(_TYPE, attributes, {"metric": metric.reference}, made)


def _properties(store: Store, metric: StoredRecord) -> Steps[dict[str, Any]]:
    """Name of each property -> its value in the first event that has one."""
    found: dict[str, Any] = {}
    for some in every(store.events.referring(metric.reference), 512):
        for event in some:
            properties = event.attribute("event_properties")
            # What was put in by hand may have none.
            for name, value in properties.items() if isinstance(properties, dict) else ():
                if found.get(name) is None:
                    found[name] = value
        yield
    return found


def _metric_of(id_: str) -> str:
    try:
        return base64.b64decode(id_, validate=True).decode().partition(".")[0]
    except ValueError:
        return ""


def _kind(value: Any) -> str:
    # Truth values are taken for numbers.
    if isinstance(value, (bool, int, float)):
        return "numeric"
    if isinstance(value, list):
        return "list"
    return "object" if isinstance(value, dict) else "string"
