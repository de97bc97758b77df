"""Events: their profiles, their metrics, and which of them are the same."""

from __future__ import annotations

import datetime as dt
from typing import Any

from .errors import Refusal
from .store import Store

_IDENTIFIERS = ("email", "phone_number", "external_id", "anonymous_id", "_kx")
_FIRST = dt.datetime(1990, 1, 1, tzinfo=dt.UTC)
_YEAR = dt.timedelta(days=366)
_MAX_PROPERTIES = 400
_MAX_STRING = 100_000


class Tally:
    """How many events were stored, and how many dropped as known."""

    __slots__ = ("duplicates", "stored")

    def __init__(self) -> None:
        self.stored = 0
        self.duplicates = 0


def create(store: Store, tally: Tally, data: dict[str, Any], now: dt.datetime) -> None:
    """A single event.

    Raises:
        Refusal: it is not valid.
    """
    pointer = "/data/attributes"
    attributes = data["attributes"]
    _check(attributes, pointer, now)
    profile = profile_id(store, _inner(attributes, "profile", pointer), f"{pointer}/profile/data")
    _store(store, tally, attributes, profile, now)


def create_bulk(
    store: Store, tally: Tally, groups: list[tuple[dict[str, Any], str]], now: dt.datetime
) -> None:
    """A job of events: all of them, or none.

    Args:
        store: the account.
        tally: counts what happens.
        groups: attributes of each profile's batch, and the pointer to them.
        now: the time.

    Raises:
        Refusal: one of them is not valid; the pointer says which.
    """
    batches: list[tuple[str, list[dict[str, Any]]]] = []
    total = 0
    for attributes, pointer in groups:
        _check_profile(_inner(attributes, "profile", pointer), f"{pointer}/profile/data")
        events = attributes.get("events")
        items = events.get("data") if isinstance(events, dict) else None
        if not isinstance(items, list) or not items:
            raise Refusal(400, "events are required", pointer=f"{pointer}/events/data")
        batch = []
        for index, item in enumerate(items):
            place = f"{pointer}/events/data/{index}/attributes"
            event = item.get("attributes") if isinstance(item, dict) else None
            if not isinstance(event, dict):
                raise Refusal(400, "attributes are required", pointer=place)
            _check(event, place, now)
            batch.append(event)
        total += len(batch)
        if total > 1000:
            raise Refusal(400, "at most 1000 events are allowed", pointer=f"{pointer}/events/data")
        batches.append((pointer, batch))
    for (attributes, pointer), (_, batch) in zip(groups, batches, strict=True):
        profile = profile_id(store, attributes["profile"]["data"], f"{pointer}/profile/data")
        for event in batch:
            _store(store, tally, event, profile, now)


def profile_id(store: Store, data: dict[str, Any], pointer: str) -> str:
    """The id of the profile that the data identify; it is made if there is none.

    Raises:
        Refusal: they identify none.
    """
    _check_profile(data, pointer)
    attributes = data.get("attributes") or {}
    record = store.get(("profile", str(data.get("id")))) if data.get("id") else None
    record = record or store.profile_by(attributes)
    if record is None:
        kept = {key: value for key, value in attributes.items() if key != "meta"}
        record = store.add("profile", kept, id_=data.get("id"))
    else:
        fresh = {
            key: value
            for key, value in attributes.items()
            if value is not None and key != "meta" and record.attributes.get(key) != value
        }
        if fresh:
            record.attributes.update(fresh)
            store.changed(record)
    return record.id


def metric_id(store: Store, name: str, now: dt.datetime) -> str:
    """The id of the metric of that name; it is made if there is none."""
    known = store.metrics.get(name)
    if known is None:
        stamp = now.isoformat(timespec="seconds")
        record = store.add(
            "metric", {"name": name, "created": stamp, "updated": stamp, "integration": None}
        )
        known = store.metrics[name] = record.id
    return known


def _inner(attributes: dict[str, Any], name: str, pointer: str) -> dict[str, Any]:
    holder = attributes.get(name)
    data = holder.get("data") if isinstance(holder, dict) else None
    if not isinstance(data, dict):
        raise Refusal(400, f"{name} is required", pointer=f"{pointer}/{name}/data")
    return data


def _check_profile(data: dict[str, Any], pointer: str) -> None:
    attributes = data.get("attributes") or {}
    if not data.get("id") and not any(attributes.get(name) for name in _IDENTIFIERS):
        raise Refusal(400, "the profile has no identifier", pointer=f"{pointer}/attributes")


def _check(attributes: dict[str, Any], pointer: str, now: dt.datetime) -> None:
    metric = _inner(attributes, "metric", pointer).get("attributes") or {}
    if not isinstance(metric.get("name"), str) or not metric["name"]:
        raise Refusal(
            400, "the metric has no name", pointer=f"{pointer}/metric/data/attributes/name"
        )
    properties = attributes.get("properties")
    if not isinstance(properties, dict):
        raise Refusal(400, "properties are required", pointer=f"{pointer}/properties")
    if len(properties) > _MAX_PROPERTIES:
        raise Refusal(
            400, f"more than {_MAX_PROPERTIES} properties", pointer=f"{pointer}/properties"
        )
    for name, value in properties.items():
        if type(value) is str and len(value) > _MAX_STRING:
            raise Refusal(400, "a string is too long", pointer=f"{pointer}/properties/{name}")
    time = attributes.get("time")
    if time is not None:
        moment = _moment(time)
        if moment is None or not _FIRST <= moment <= now + _YEAR:
            raise Refusal(400, "the time is not valid", pointer=f"{pointer}/time")


def _moment(time: Any) -> dt.datetime | None:
    try:
        moment = dt.datetime.fromisoformat(time)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _store(
    store: Store, tally: Tally, event: dict[str, Any], profile: str, now: dt.datetime
) -> None:
    metric = metric_id(store, event["metric"]["data"]["attributes"]["name"], now)
    moment = (_moment(event.get("time")) or now).astimezone(dt.UTC)
    stamp = int(moment.timestamp())
    unique = event.get("unique_id")
    # Without a unique id the second stands for it, and events of one second become one.
    key = (profile, metric, str(unique) if unique else str(stamp))
    if key in store.event_keys:
        tally.duplicates += 1
        return
    store.event_keys.add(key)
    tally.stored += 1
    properties = event["properties"]
    if event.get("value") is not None:
        properties = {**properties, "$value": event["value"]}
        if event.get("value_currency"):
            properties["$value_currency"] = event["value_currency"]
    store.add(
        "event",
        {
            "timestamp": stamp,
            "event_properties": properties,
            "datetime": moment.isoformat(timespec="seconds"),
            "uuid": key[2],
        },
        {"profile": ("profile", profile), "metric": ("metric", metric), "attributions": {}},
    )
