"""What a sandbox account holds: JSON:API resources by type and id."""

from __future__ import annotations

import datetime as dt
import itertools
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from . import ids
from .event_table import Block, EventTable
from .records import JOB_WORK, Linkage, Reference, StoredRecord, StoredResource
from .steps import every

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
        """Changed since it was last saved, but for packed events."""
        self.notes: list[set[Reference]] = [self.dirty] if persistent else []
        """Where changes are noted, for whoever saves or copies; packed events are noted by their table."""
        self.events = EventTable()
        self.event_keys: set[tuple[str, str, str]] = set()
        """(profile, metric, unique id) of the events that were given one."""
        self.metrics: dict[str, str] = {}
        """Metric name -> id."""
        self.totals: dict[Reference, int] = {}
        """How many a job is about that says so only when it is over."""
        self._types: dict[str, dict[str, StoredRecord]] = {}
        self._sequence = itertools.count(1)
        self._profiles: dict[str, dict[str, str]] = {}
        """Name of an identifier -> its value in small letters -> profile."""

    def beside(self) -> Store:
        """An empty one that gives no number which this one gives: what is made in it can be taken over."""
        other = Store(self.account, wall=self.wall)
        other._sequence = self._sequence
        return other

    def all(self, type_: str) -> Mapping[str, StoredRecord]:
        """All resources of a type, by id, oldest first."""
        return self.events if type_ == "event" else self._types.get(type_, {})

    def types(self) -> Iterator[str]:
        """The types of which there are any."""
        if self.events:
            yield "event"
        yield from (type_ for type_, records in self._types.items() if records)

    def get(self, reference: Reference) -> StoredRecord | None:
        """A resource."""
        return self.all(reference[0]).get(reference[1])

    def knows(self, profile: str, metric: str, unique: str) -> bool:
        """Whether there is an event of a profile and metric with that unique id."""
        if (profile, metric, unique) in self.event_keys:
            return True
        event = self.events.get(unique)
        return event is not None and event.relationships == {
            "profile": ("profile", profile),
            "metric": ("metric", metric),
            "attributions": {},
        }

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
        if record.type == "event":
            self.events.put(record)
            self.version += 1
            if self.notes and not self.events.packs(record.id):
                self._note((record.reference,))
            return
        records = self._types.get(record.type)
        if records is None:
            records = self._types[record.type] = {}
        records.pop(record.id, None)  # the order is that of the records' numbers
        records[record.id] = record
        self.changed(record)

    def take_over(self, other: Store) -> None:
        """Put in all that another one holds, which was made :meth:`beside` this one; there are no events yet."""
        for type_, records in other._types.items():
            self._types.setdefault(type_, {}).update(records)
            self._note((type_, id_) for id_ in records)
        for name, profiles in other._profiles.items():
            self._profiles.setdefault(name, {}).update(profiles)
        self.metrics |= other.metrics
        other.events.dirty |= self.events.dirty
        self.events = other.events
        self.version += 1

    def changed(self, record: StoredRecord) -> None:
        """Note that a resource was changed in place."""
        if record.type == "profile":
            self._index(record)
        elif record.type == "metric":
            self.metrics.setdefault(str(record.attributes.get("name")), record.id)
        elif record.type == "event" and self.events.packs(record.id):
            self.events.changed(record)
            self.version += 1
            return
        self._noted(record)

    def discard(self, record: StoredRecord) -> None:
        """Take a resource out that nothing refers to."""
        if record.type == "event":
            self.events.discard(record.id)
        else:
            del self._types[record.type][record.id]
        self._noted(record)

    def remove(self, record: StoredRecord) -> None:
        """Take a resource out, and all references to it."""
        self.discard(record)
        if record.type == "profile":
            self._forget(record)
        elif record.type == "metric":
            self.metrics = {n: id_ for n, id_ in self.metrics.items() if id_ != record.id}
        for event in [*self.events.referring(record.reference)]:
            event.replace(record.reference, None)
            self.changed(event)
        for records in self._types.values():
            for other in records.values():
                if other.replace(record.reference, None):
                    self.changed(other)

    def redirect(self, old: Reference, new: Reference) -> None:
        """Let all that leads to one resource lead to another; a profile's events are known as that one's."""
        for event in [*self.events.referring(old)]:
            event.replace(old, new)
            self.changed(event)
        for records in self._types.values():
            for record in records.values():
                if record.replace(old, new):
                    self.changed(record)
        keys = [key for key in self.event_keys if ("profile", key[0]) == old]
        self.event_keys.difference_update(keys)
        self.event_keys.update((new[1], metric, unique) for _, metric, unique in keys)

    def clear(self) -> list[dict[Any, Any] | list[Any]]:
        """Take everything out; returns it, for who gives it up in steps."""
        for notes in self.notes:
            notes.update(self.references())
        gone = self.events
        self.events = EventTable()
        self.events.dirty = gone.dirty.union(range(len(gone.blocks)))
        # A block has a thousand events: few of them are much to free.
        held: list[dict[Any, Any] | list[Any]] = [*every(gone.blocks, 2), *self._types.values()]
        held += self._profiles.values()
        self._types, self._profiles, self.metrics = {}, {}, {}
        self.event_keys = set()
        self.totals.clear()
        self.version += 1
        return held

    def references(self) -> Iterator[Reference]:
        """All that it holds now but packed events."""
        ids_ = [(type_, list(records)) for type_, records in self._types.items()]
        ids_.append(("event", [record.id for record in self.events.others()]))
        return ((type_, id_) for type_, some in ids_ for id_ in some)

    def replaces(self, other: Store | None) -> None:
        """Note that all it holds is to be saved, in the place of what another held that was cleared."""
        self._note(self.references())
        self.events.dirty.update(range(len(self.events.blocks)))
        if other is not None:
            self._note(other.dirty)
            self.events.dirty |= other.events.dirty

    def _noted(self, record: StoredRecord) -> None:
        self.version += 1
        if self.notes:
            self._note((record.reference,))

    def _note(self, references: Iterable[Reference]) -> None:
        found = references if len(self.notes) < 2 else list(references)
        for notes in self.notes:
            notes.update(found)

    def restore(self, record: StoredRecord) -> None:
        """Put a saved resource back, without noting it as changed."""
        if record.type == "event":
            self.events.attach(record)
            self._note_key(record)
            return
        self._types.setdefault(record.type, {})[record.id] = record
        if record.type == "profile":
            self._index(record)
        elif record.type == "metric":
            self.metrics[str(record.attributes.get("name"))] = record.id
        elif record.type == JOB_WORK:
            type_, id_ = record.attributes["job"]
            self.totals[type_, id_] = record.attributes["total"]

    def restore_block(self, block: Block) -> None:
        """Put saved events back, behind all others, without noting them as changed."""
        table = self.events
        table.adopt(block)
        if block.uniques is not None:
            known = table.names.known
            for profile, metric, unique in zip(
                block.profiles, block.metrics, block.uniques, strict=True
            ):
                if unique is not None:
                    self.event_keys.add((known[profile] or "", known[metric] or "", unique))

    def go_on_after(self, number: int) -> None:
        """See that :meth:`number` gives larger ones."""
        self._sequence = itertools.count(max(next(self._sequence), number + 1))

    def _note_key(self, record: StoredRecord) -> None:
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
                id_ = self._profiles.get(name, {}).get(folded, "")
                record = self._types.get("profile", {}).get(id_)
                # It may have had this identifier once.
                if record is not None and _folded(name, record.attribute(name)) == folded:
                    return record
        return None

    def inverse(self, reference: Reference, type_: str) -> list[Reference]:
        """Resources of a type that refer to this one."""
        records = self.events.referring(reference) if type_ == "event" else self.all(type_).values()
        return [record.reference for record in records if record.refers_to(reference)]

    def _index(self, record: StoredRecord) -> None:
        for name in IDENTIFIERS:
            value = record.attributes.get(name)
            if value:
                folded = _folded(name, value)
                known = self._profiles.setdefault(name, {})
                known[value if folded == value else folded] = record.id

    def _forget(self, profile: StoredRecord) -> None:
        for name, known in self._profiles.items():
            folded = _folded(name, profile.attribute(name))
            if known.get(folded) == profile.id:
                del known[folded]


def _folded(name: str, value: Any) -> str:
    """An identifier as it is compared: addresses are the same in small letters and in capitals."""
    return str(value).lower() if name == "email" else str(value)
