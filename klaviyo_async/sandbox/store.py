"""What a sandbox account holds: JSON:API resources by type and id."""

from __future__ import annotations

import datetime as dt
import itertools
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from . import ids
from .records import JOB_WORK, Event, Linkage, Reference, StoredRecord, StoredResource

__all__ = ["IDENTIFIERS", "Linkage", "Reference", "Store", "StoredRecord", "StoredResource"]

IDENTIFIERS = ("email", "phone_number", "external_id", "anonymous_id", "_kx")
"""Attributes any of which identifies a profile."""


class Store:
    """The resources of one account.

    Args:
        account: its name.
        persistent: whether somebody saves what changes, and wants to know what that is.
        wall: tells the time, in seconds since 1970.
    """

    def __init__(
        self, account: str, *, persistent: bool = False, wall: Callable[[], float] = time.time
    ) -> None:
        self.account = account
        self.wall = wall
        opened = dt.datetime.fromtimestamp(wall(), dt.UTC)
        self.opened: str = opened.isoformat(timespec="seconds")
        """When it was: the time of what has none of its own."""
        self.version = 0
        """Rises with each change; caches compare it."""
        self.dirty: set[Reference] = set()
        """Changed since it was last saved."""
        self.event_keys: set[tuple[str, str, str]] = set()
        """(profile, metric, unique id) of all events."""
        self.metrics: dict[str, str] = {}
        """Metric name -> id."""
        self.totals: dict[Reference, int] = {}
        """How many a job is about that says so only when it is over."""
        self._persistent = persistent
        self._types: dict[str, dict[str, StoredRecord]] = {}
        self._sequence = itertools.count(1)
        self._profiles: dict[tuple[str, str], str] = {}

    def all(self, type_: str) -> dict[str, StoredRecord]:
        """All resources of a type, by id, oldest first."""
        return self._types.get(type_, {})

    def types(self) -> Iterator[str]:
        """The types of which there are any."""
        return (type_ for type_, records in self._types.items() if records)

    def get(self, reference: Reference) -> StoredRecord | None:
        """A resource."""
        return self._types.get(reference[0], {}).get(reference[1])

    def new_id(self, type_: str, attributes: dict[str, Any], at: float | None = None) -> str:
        """An id as Klaviyo would give it: made of the external id in catalogs, opaque elsewhere.

        Args:
            type_: JSON:API type.
            attributes: of the resource.
            at: when it was made, in seconds since 1970; None: now.
        """
        external = attributes.get("external_id")
        if external and type_.startswith("catalog-") and not type_.endswith("-job"):
            return f"$custom:::$default:::{external}"
        if external and type_ == "coupon":
            return str(external)
        return ids.new_id(type_, self.number(), self.public_key, self.wall() if at is None else at)

    @property
    def public_key(self) -> str:
        """The account's public key, which is its id too."""
        return self.account[-6:]

    def number(self) -> int:
        """A number that is larger than those before."""
        return next(self._sequence)

    def add(
        self,
        type_: str,
        attributes: dict[str, Any],
        relationships: dict[str, Linkage] | None = None,
        id_: str | None = None,
    ) -> StoredRecord:
        """Put a resource in, in place of one with that id."""
        id_ = id_ or self.new_id(type_, attributes)
        record = StoredResource(type_, id_, attributes, relationships or {}, self.number())
        self.put(record)
        return record

    def put(self, record: StoredRecord) -> None:
        """Put a record in, in place of one with that id."""
        records = self._types.get(record.type)
        if records is None:
            records = self._types[record.type] = {}
        records.pop(record.id, None)  # the order is that of the records' numbers
        records[record.id] = record
        self.changed(record)

    def put_events(self, events: Iterable[Event]) -> None:
        """Put many new events in, which get their numbers and ids here; the quick way for seeds."""
        records = self._types.setdefault("event", {})
        for event in events:
            number = event.sequence = next(self._sequence)
            event.id = event.unique = ids.new_id("event", number, "")
            records[event.id] = event
            self.event_keys.add((event.profile or "", event.metric or "", event.unique))
            if self._persistent:
                self.dirty.add(event.reference)
        self.version += 1

    def changed(self, record: StoredRecord) -> None:
        """Note that a resource was changed in place."""
        if record.type == "profile":
            self._index(record)
        elif record.type == "metric":
            self.metrics.setdefault(str(record.attributes.get("name")), record.id)
        self.version += 1
        if self._persistent:
            self.dirty.add((record.type, record.id))

    def discard(self, record: StoredRecord) -> None:
        """Take a resource out that nothing refers to."""
        del self._types[record.type][record.id]
        self.version += 1
        if self._persistent:
            self.dirty.add(record.reference)

    def remove(self, record: StoredRecord) -> None:
        """Take a resource out, and all references to it."""
        self.discard(record)
        if record.type == "profile":
            self._forget(record.id)
        elif record.type == "metric":
            self.metrics = {n: id_ for n, id_ in self.metrics.items() if id_ != record.id}
        for records in self._types.values():
            for other in records.values():
                if other.replace(record.reference, None):
                    self.changed(other)

    def redirect(self, old: Reference, new: Reference) -> None:
        """Let all that leads to one resource lead to another; a profile's events are known as that one's."""
        for records in self._types.values():
            for record in records.values():
                if record.replace(old, new):
                    self.changed(record)
        keys = [key for key in self.event_keys if ("profile", key[0]) == old]
        self.event_keys.difference_update(keys)
        self.event_keys.update((new[1], metric, unique) for _, metric, unique in keys)

    def clear(self) -> None:
        """Take everything out."""
        if self._persistent:
            self.dirty |= {(t, id_) for t, records in self._types.items() for id_ in records}
        self._types.clear()
        self._profiles.clear()
        self.metrics.clear()
        self.event_keys.clear()
        self.totals.clear()
        self.version += 1

    def replaces(self, other: Store | None) -> None:
        """Note that all it holds is to be saved, in the place of what another held that was cleared."""
        if self._persistent:
            own = {(t, id_) for t, records in self._types.items() for id_ in records}
            self.dirty |= own if other is None else other.dirty | own

    def restore(self, record: StoredRecord) -> None:
        """Put a saved resource back, without noting it as changed."""
        self._types.setdefault(record.type, {})[record.id] = record
        self._sequence = itertools.count(max(next(self._sequence), record.sequence + 1))
        if record.type == "profile":
            self._index(record)
        elif record.type == "metric":
            self.metrics[str(record.attributes.get("name"))] = record.id
        elif record.type == JOB_WORK:
            type_, id_ = record.attributes["job"]
            self.totals[type_, id_] = record.attributes["total"]
        elif record.type == "event":
            profile, metric = record.related("profile"), record.related("metric")
            if profile and metric:
                properties = record.attributes.get("event_properties") or {}
                unique = str(properties.get("$event_id", ""))
                self.event_keys.add((profile[0][1], metric[0][1], unique))

    def profile_by(self, attributes: dict[str, Any]) -> StoredRecord | None:
        """The profile that one of the identifying attributes belongs to."""
        for name in IDENTIFIERS:
            value = attributes.get(name)
            if value:
                folded = _folded(name, value)
                record = self._types.get("profile", {}).get(self._profiles.get((name, folded), ""))
                # It may have had this identifier once.
                if record is not None and _folded(name, record.attribute(name)) == folded:
                    return record
        return None

    def inverse(self, reference: Reference, type_: str) -> list[Reference]:
        """Resources of a type that refer to this one."""
        return [
            record.reference for record in self.all(type_).values() if record.refers_to(reference)
        ]

    def _index(self, record: StoredRecord) -> None:
        for name in IDENTIFIERS:
            value = record.attributes.get(name)
            if value:
                self._profiles[name, _folded(name, value)] = record.id

    def _forget(self, profile: str) -> None:
        self._profiles = {k: id_ for k, id_ in self._profiles.items() if id_ != profile}


def _folded(name: str, value: Any) -> str:
    """An identifier as it is compared: addresses are the same in small letters and in capitals."""
    return str(value).lower() if name == "email" else str(value)
