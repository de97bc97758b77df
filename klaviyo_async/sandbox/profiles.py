"""Profiles: one per identifier, and the jobs that change many."""

from __future__ import annotations

import datetime as dt
from typing import Any

from . import events
from .errors import Refusal
from .store import Record, Store

_UNIQUE = ("email", "phone_number", "external_id")


def create(store: Store, data: dict[str, Any], now: dt.datetime) -> Record:
    """A new profile.

    Raises:
        Refusal: 409 if there is one with an identifier of it.
    """
    attributes = data.get("attributes") or {}
    if not any(attributes.get(name) for name in (*_UNIQUE, "anonymous_id", "_kx")):
        raise Refusal(400, "the profile has no identifier", pointer="/data/attributes")
    _refuse_duplicate(store, attributes, None)
    stamp = now.isoformat(timespec="seconds")
    return store.add("profile", {**attributes, "created": stamp, "updated": stamp})


def upsert(store: Store, data: dict[str, Any], now: dt.datetime) -> tuple[Record, bool]:
    """A profile made or changed, and whether it is new."""
    attributes = data.get("attributes") or {}
    record = store.get(("profile", str(data.get("id")))) if data.get("id") else None
    record = record or store.profile_by(attributes)
    if record is None:
        return create(store, data, now), True
    change(store, record, attributes, now)
    return record, False


def change(store: Store, record: Record, attributes: dict[str, Any], now: dt.datetime) -> None:
    """Set attributes of a profile; null clears.

    Raises:
        Refusal: 409 if an identifier belongs to another profile.
    """
    _refuse_duplicate(store, attributes, record)
    record.attributes.update(attributes)
    record.attributes["updated"] = now.isoformat(timespec="seconds")
    store.changed(record)


def merge(store: Store, data: dict[str, Any]) -> Record:
    """Merge profiles into the one that the body names.

    Raises:
        Refusal: 404 if one of them does not exist.
    """
    target = store.get(("profile", data["id"]))
    sources = data.get("relationships", {}).get("profiles", {}).get("data") or []
    found = [store.get(("profile", item.get("id", ""))) for item in sources]
    if target is None or None in found:
        raise Refusal(404, "a profile does not exist", pointer="/data/relationships/profiles")
    for source in found:
        assert source is not None
        for event in store.all("event").values():
            if event.relationships.get("profile") == source.reference:
                event.relationships["profile"] = target.reference
        if source is not target:
            store.remove(source)
    return target


def in_job(
    store: Store, attributes: dict[str, Any], relationships: dict[str, Any], now: dt.datetime
) -> int:
    """Make or find every profile of a bulk job, add them to its lists; returns how many.

    Raises:
        Refusal: one of them has no identifier; the pointer says which.
    """
    holder = attributes.get("profiles")
    items = holder.get("data") if isinstance(holder, dict) else None
    found = []
    for index, item in enumerate(items or []):
        pointer = f"/data/attributes/profiles/data/{index}"
        data = {key: value for key, value in item.items() if key in ("id", "attributes")}
        found.append(("profile", events.profile_id(store, data, pointer)))
    for name in ("lists", "list"):
        linked = (relationships.get(name) or {}).get("data")
        for reference in linked if isinstance(linked, list) else [linked] if linked else []:
            record = store.get(("list", reference["id"]))
            if record is None:
                raise Refusal(404, "the list does not exist", pointer=f"/data/relationships/{name}")
            members = record.relationships.setdefault("profiles", {})
            assert isinstance(members, dict)
            members.update(dict.fromkeys(found))
            store.changed(record)
    return len(found)


def _refuse_duplicate(store: Store, attributes: dict[str, Any], own: Record | None) -> None:
    for name in _UNIQUE:
        if attributes.get(name):
            other = store.profile_by({name: attributes[name]})
            if other is not None and other is not own:
                raise Refusal(
                    409,
                    f"a profile with this {name} exists",
                    pointer=f"/data/attributes/{name}",
                    code="duplicate_profile",
                    meta={"duplicate_profile_id": other.id},
                )
