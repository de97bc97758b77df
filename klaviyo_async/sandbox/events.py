"""Storing events: validation, their profiles and metrics, and de-duplication by `unique_id`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from . import ids, profiles
from .errors import RejectedRequest
from .records import Event
from .store import Store

_FIRST = dt.datetime(1990, 1, 1, tzinfo=dt.UTC)
_YEAR = dt.timedelta(days=366)
_INTEGRATION = {
    "object": "integration",
    "id": "0rG4eQ",
    "key": "api",
    "name": "API",
    "category": "API",
}
"""Where metrics come from that events bring about."""
_KINDS: Final[Mapping[str, type]] = {"backfill": bool, "value_currency": str}
_FIELDS: Final = frozenset(
    {"metric", "profile", "properties", "time", "unique_id", "value", *_KINDS}
)
_MAX_EVENTS = 1000
_MAX_PROPERTIES = 400
_MAX_STRING = 100_000


class EventLog:
    """How many events were stored, and how many dropped as known.

    Args:
        listener: called with each event that was stored.
    """

    __slots__ = ("duplicates", "listener", "stored")

    def __init__(self, listener: Callable[[Store, Event], None] | None = None) -> None:
        self.listener = listener
        self.stored = 0
        self.duplicates = 0


class _ValidEvent(NamedTuple):
    """An event that is valid."""

    metric: str
    stamp: int
    unique: str
    properties: dict[str, Any]


def check(data: dict[str, Any], now: dt.datetime) -> None:
    """See that a single event, and what it says of its profile, are valid.

    Args:
        data: as `POST /api/events` takes it.
        now: the time.

    Raises:
        RejectedRequest: they are not.
    """
    pointer = "/data/attributes"
    attributes = data["attributes"]
    _validated(attributes, pointer, now)
    profile = _embedded_attributes(attributes, "profile", pointer)
    profiles.check_identity(profile, f"{pointer}/profile/data")


def create(store: Store, event_log: EventLog, data: dict[str, Any], now: dt.datetime) -> None:
    """A single event.

    Raises:
        RejectedRequest: it is not valid.
    """
    pointer = "/data/attributes"
    attributes = data["attributes"]
    event = _validated(attributes, pointer, now)
    place = f"{pointer}/profile/data"
    profile = profiles.find_or_create(
        store, _embedded_attributes(attributes, "profile", pointer), place, now
    )
    _store(store, event_log, event, profile, now)


def create_bulk(
    store: Store, event_log: EventLog, groups: list[tuple[dict[str, Any], str]], now: dt.datetime
) -> None:
    """A job of events: all of them, or none.

    Args:
        store: the account.
        event_log: counts what happens.
        groups: attributes of each profile's batch, and the pointer to them.
        now: the time.

    Raises:
        RejectedRequest: one of them is not valid; the pointer says which.
    """
    batches: list[tuple[dict[str, Any], str, list[_ValidEvent]]] = []
    total = 0
    for attributes, pointer in groups:
        place = f"{pointer}/profile/data"
        profile = _embedded_attributes(attributes, "profile", pointer)
        profiles.check_identity(profile, place)
        _check_kinds(attributes, pointer)
        batch = _batch(attributes, f"{pointer}/events/data", now)
        total += len(batch)
        if total > _MAX_EVENTS:
            raise RejectedRequest(
                400, f"at most {_MAX_EVENTS} events are allowed", pointer=f"{pointer}/events/data"
            )
        batches.append((profile, place, batch))
    for profile, place, batch in batches:
        id_ = profiles.find_or_create(store, profile, place, now)
        for event in batch:
            _store(store, event_log, event, id_, now)


def _batch(attributes: dict[str, Any], pointer: str, now: dt.datetime) -> list[_ValidEvent]:
    events = attributes.get("events")
    items = events.get("data") if isinstance(events, dict) else None
    if not isinstance(items, list) or not items:
        raise RejectedRequest(400, "events are required", pointer=pointer)
    batch = []
    for index, item in enumerate(items):
        event = item.get("attributes") if isinstance(item, dict) else None
        place = f"{pointer}/{index}/attributes"
        if not isinstance(event, dict):
            raise RejectedRequest(400, "attributes are required", pointer=place)
        if item.get("type") != "event":
            raise RejectedRequest(400, "the type must be event", pointer=f"{pointer}/{index}/type")
        batch.append(_validated(event, place, now))
    return batch


def metric_id(store: Store, name: str, now: dt.datetime) -> str:
    """The id of the metric of that name; it is made if there is none."""
    known = store.metrics.get(name)
    if known is None:
        stamp = now.isoformat(timespec="seconds")
        record = store.add(
            "metric",
            {"name": name, "created": stamp, "updated": stamp, "integration": _INTEGRATION},
        )
        known = store.metrics[name] = record.id
    return known


def _embedded_attributes(attributes: dict[str, Any], name: str, pointer: str) -> dict[str, Any]:
    holder = attributes.get(name)
    data = holder.get("data") if isinstance(holder, dict) else None
    if not isinstance(data, dict):
        raise RejectedRequest(400, f"{name} is required", pointer=f"{pointer}/{name}/data")
    if data.get("type") != name:
        raise RejectedRequest(
            400, f"the type must be {name}", pointer=f"{pointer}/{name}/data/type"
        )
    return data


def _validated(attributes: dict[str, Any], pointer: str, now: dt.datetime) -> _ValidEvent:
    """The event, if it is valid."""
    if not attributes.keys() <= _FIELDS:
        unknown = min(attributes.keys() - _FIELDS)
        raise RejectedRequest(
            400, f"{unknown!r} is no field of event", pointer=f"{pointer}/{unknown}"
        )
    _check_kinds(attributes, pointer)
    metric = _embedded_attributes(attributes, "metric", pointer).get("attributes")
    name = metric.get("name") if isinstance(metric, dict) else None
    if not isinstance(name, str) or not name:
        place = f"{pointer}/metric/data/attributes/name"
        raise RejectedRequest(400, "the metric has no name", pointer=place)
    assert isinstance(metric, dict)
    if not isinstance(metric.get("service", ""), (str, type(None))):
        place = f"{pointer}/metric/data/attributes/service"
        raise RejectedRequest(400, "a string is needed", pointer=place)
    properties = _properties(attributes.get("properties"), f"{pointer}/properties")
    value = attributes.get("value")
    if value is not None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise RejectedRequest(400, "a number is needed", pointer=f"{pointer}/value")
        properties = {**properties, "$value": value}
        if attributes.get("value_currency"):
            properties["$value_currency"] = attributes["value_currency"]
    stamp = _timestamp(attributes.get("time"), pointer, now)
    unique = attributes.get("unique_id")
    if unique is not None and (isinstance(unique, bool) or not isinstance(unique, (str, int))):
        raise RejectedRequest(400, "a string is needed", pointer=f"{pointer}/unique_id")
    # Without a unique id the second stands for it, and events of one second become one.
    return _ValidEvent(name, stamp, str(unique) if unique else str(stamp), properties)


def _check_kinds(attributes: dict[str, Any], pointer: str) -> None:
    for field in _KINDS.keys() & attributes.keys():
        given = attributes[field]
        if given is not None and not isinstance(given, _KINDS[field]):
            raise RejectedRequest(
                400, "a value of another type is needed", pointer=f"{pointer}/{field}"
            )


def _properties(properties: Any, pointer: str) -> dict[str, Any]:
    if not isinstance(properties, dict):
        raise RejectedRequest(400, "properties are required", pointer=pointer)
    if len(properties) > _MAX_PROPERTIES:
        raise RejectedRequest(400, f"more than {_MAX_PROPERTIES} properties", pointer=pointer)
    for name, value in properties.items():
        kind = type(value)
        if kind is str:
            # A character has at most four bytes: most strings need no encoding to be measured.
            if len(value) * 4 > _MAX_STRING and len(value.encode()) > _MAX_STRING:
                raise RejectedRequest(400, "a string is too long", pointer=f"{pointer}/{name}")
        elif kind is dict or kind is list:
            _check_strings(value, f"{pointer}/{name}")
    return properties


def _check_strings(value: Any, pointer: str) -> None:
    """See that no string in it is too long; no recursion, for it may be nested deeply."""
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if type(item) is str and len(item) * 4 > _MAX_STRING and len(item.encode()) > _MAX_STRING:
            raise RejectedRequest(400, "a string is too long", pointer=pointer)
        if type(item) is dict:
            waiting += item.values()
        elif type(item) is list:
            waiting += item


def _timestamp(time: Any, pointer: str, now: dt.datetime) -> int:
    """Seconds since the epoch of an event's time."""
    if time is None:
        return int(now.timestamp())
    try:
        moment = dt.datetime.fromisoformat(time)
    except (TypeError, ValueError):
        raise RejectedRequest(400, "the time is not valid", pointer=f"{pointer}/time") from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.UTC)
    if not _FIRST <= moment <= now + _YEAR:
        raise RejectedRequest(400, "the time is out of range", pointer=f"{pointer}/time")
    return int(moment.timestamp())


def _store(
    store: Store, event_log: EventLog, event: _ValidEvent, profile: str, now: dt.datetime
) -> None:
    metric = metric_id(store, event.metric, now)
    key = (profile, metric, event.unique)
    if store.knows(*key):
        event_log.duplicates += 1
        return
    store.event_keys.add(key)
    event_log.stored += 1
    number = store.number()
    stored = Event(ids.new_id("event", number, ""), *key, event.stamp, event.properties, number)
    store.put(stored)
    if event_log.listener is not None:
        event_log.listener(store, stored)
