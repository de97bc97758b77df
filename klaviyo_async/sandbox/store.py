"""What a sandbox account holds: JSON:API resources by type and id."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

Reference = tuple[str, str]
"""(type, id) of a resource."""
Linkage = dict[Reference, None] | Reference | None
"""What a relationship leads to: many resources (in order), one, or none."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_INDEXED = ("email", "phone_number", "external_id", "anonymous_id", "_kx")


class Record:
    """One resource."""

    __slots__ = ("attributes", "id", "relationships", "sequence", "type")

    def __init__(
        self,
        type_: str,
        id_: str,
        attributes: dict[str, Any],
        relationships: dict[str, Linkage],
        sequence: int,
    ) -> None:
        self.type = type_
        self.id = id_
        self.attributes = attributes
        self.relationships = relationships
        self.sequence = sequence

    @property
    def reference(self) -> Reference:
        """(type, id)."""
        return self.type, self.id

    def related(self, name: str) -> list[Reference]:
        """What the relationship of that name leads to."""
        found = self.relationships.get(name)
        if found is None:
            return []
        return [found] if isinstance(found, tuple) else list(found)


class Store:
    """The resources of one account."""

    def __init__(self, account: str) -> None:
        self.account = account
        self.version = 0
        """Rises with each change; caches compare it."""
        self.dirty: set[Reference] = set()
        """Changed since it was last saved."""
        self.event_keys: set[tuple[str, str, str]] = set()
        """(profile, metric, unique id) of all events."""
        self.metrics: dict[str, str] = {}
        """Metric name -> id."""
        self._types: dict[str, dict[str, Record]] = {}
        self._sequence = itertools.count(1)
        self._profiles: dict[tuple[str, str], str] = {}

    def all(self, type_: str) -> dict[str, Record]:
        """All resources of a type, by id, oldest first."""
        return self._types.get(type_, {})

    def types(self) -> Iterator[str]:
        """The types of which there are any."""
        return (type_ for type_, records in self._types.items() if records)

    def get(self, reference: Reference) -> Record | None:
        """A resource."""
        return self._types.get(reference[0], {}).get(reference[1])

    def new_id(self, type_: str, attributes: dict[str, Any]) -> str:
        """An id as Klaviyo would give it: made of the external id in catalogs, opaque elsewhere."""
        external = attributes.get("external_id")
        if external and type_.startswith("catalog-") and not type_.endswith("-job"):
            return f"$custom:::$default:::{external}"
        if external and type_ == "coupon":
            return str(external)
        number, text = next(self._sequence), ""
        for _ in range(10):
            number, digit = divmod(number, 32)
            text = _ALPHABET[digit] + text
        return f"01SANDBOX{text}"

    def add(
        self,
        type_: str,
        attributes: dict[str, Any],
        relationships: dict[str, Linkage] | None = None,
        id_: str | None = None,
    ) -> Record:
        """Put a resource in, in place of one with that id."""
        record = Record(
            type_,
            id_ or self.new_id(type_, attributes),
            attributes,
            relationships or {},
            next(self._sequence),
        )
        records = self._types.get(type_)
        if records is None:
            records = self._types[type_] = {}
        records[record.id] = record
        if type_ == "profile":
            self._index(record)
        self.version += 1
        self.dirty.add((type_, record.id))
        return record

    def changed(self, record: Record) -> None:
        """Note that a resource was changed in place."""
        if record.type == "profile":
            self._index(record)
        self.version += 1
        self.dirty.add(record.reference)

    def remove(self, record: Record) -> None:
        """Take a resource out, and all references to it."""
        del self._types[record.type][record.id]
        for key in [k for k, id_ in self._profiles.items() if id_ == record.id]:
            del self._profiles[key]
        for records in self._types.values():
            for other in records.values():
                for name, linkage in other.relationships.items():
                    if isinstance(linkage, dict):
                        linkage.pop(record.reference, None)
                    elif linkage == record.reference:
                        other.relationships[name] = None
        self.version += 1
        self.dirty.add(record.reference)

    def restore(self, record: Record) -> None:
        """Put a saved resource back, without noting it as changed."""
        self._types.setdefault(record.type, {})[record.id] = record
        self._sequence = itertools.count(max(next(self._sequence), record.sequence + 1))
        if record.type == "profile":
            self._index(record)
        elif record.type == "metric":
            self.metrics[record.attributes["name"]] = record.id
        elif record.type == "event":
            unique = record.attributes.get("uuid", "")
            self.event_keys.add(
                (record.related("profile")[0][1], record.related("metric")[0][1], unique)
            )

    def profile_by(self, attributes: dict[str, Any]) -> Record | None:
        """The profile that one of the identifying attributes belongs to."""
        for name in _INDEXED:
            value = attributes.get(name)
            if value:
                found = self._profiles.get((name, str(value).lower()))
                if found is not None:
                    return self._types["profile"].get(found)
        return None

    def inverse(self, reference: Reference, type_: str) -> list[Reference]:
        """Resources of a type that refer to this one."""
        return [
            record.reference
            for record in self.all(type_).values()
            if any(reference in record.related(name) for name in record.relationships)
        ]

    def _index(self, record: Record) -> None:
        for name in _INDEXED:
            value = record.attributes.get(name)
            if value:
                self._profiles[name, str(value).lower()] = record.id
