"""Stored records: resources as they were sent, and events in a compact form, as there are many."""

from __future__ import annotations

import datetime as dt
import hashlib
from abc import ABC, abstractmethod
from typing import Any, Final
from uuid import UUID

MISSING = object()
"""What :meth:`StoredRecord.attribute` gives if there is none."""
JOB_WORK: Final = "job-work"
"""Type of what is kept of a job until its work is done."""
JOB_PROGRESS: Final = "job-progress"
"""Type of what says how many steps of a job's work are done; apart from the work, which does not change."""
IMAGE_CONTENT: Final = "image-content"
"""Type of an image's bytes."""
OWN_TYPES: Final = frozenset({JOB_WORK, JOB_PROGRESS, IMAGE_CONTENT})
"""Types of what the sandbox keeps for itself: no resources of Klaviyo's, and shown to who asks for them alone."""
Reference = tuple[str, str]
"""(type, id) of a resource."""
Linkage = dict[Reference, str | None] | Reference | None
"""What a relationship leads to: many resources (in order, each with the time since when, if that is known),
one, or none."""


class StoredRecord(ABC):
    """One resource."""

    __slots__ = ("id", "sequence", "type")

    def __init__(self, type_: str, id_: str, sequence: int) -> None:
        self.type = type_
        self.id = id_
        self.sequence = sequence

    @property
    @abstractmethod
    def attributes(self) -> dict[str, Any]:
        """The attributes by name."""

    @property
    @abstractmethod
    def relationships(self) -> dict[str, Linkage]:
        """What each relationship leads to."""

    @abstractmethod
    def attribute(self, name: str) -> Any:
        """One attribute; `MISSING` if there is none."""

    @abstractmethod
    def replace(self, old: Reference, new: Reference | None) -> bool:
        """Lead to `new` (None: nowhere) instead of `old`; tells whether that changed anything."""

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

    def refers_to(self, reference: Reference) -> bool:
        """Whether any relationship leads there."""
        return any(
            linkage == reference or (isinstance(linkage, dict) and reference in linkage)
            for linkage in self.relationships.values()
        )


class StoredResource(StoredRecord):
    """A resource that is held as it came; what the properties give can be changed in place."""

    __slots__ = ("_attributes", "_relationships")

    def __init__(
        self,
        type_: str,
        id_: str,
        attributes: dict[str, Any],
        relationships: dict[str, Linkage],
        sequence: int,
    ) -> None:
        super().__init__(type_, id_, sequence)
        self._attributes = attributes
        self._relationships = relationships

    @property
    def attributes(self) -> dict[str, Any]:
        return self._attributes

    @property
    def relationships(self) -> dict[str, Linkage]:
        return self._relationships

    def attribute(self, name: str) -> Any:
        return self._attributes.get(name, MISSING)

    def replace(self, old: Reference, new: Reference | None) -> bool:
        found = False
        for name, linkage in self._relationships.items():
            if linkage == old:
                self._relationships[name] = new
                found = True
            elif isinstance(linkage, dict) and old in linkage:
                since = linkage.pop(old)
                if new is not None:
                    linkage.setdefault(new, since)
                found = True
        return found


class Member(StoredRecord):
    """A profile as a member of a list or segment.

    Args:
        profile: the profile.
        joined: since when it is one.
    """

    __slots__ = ("_joined", "_profile")

    def __init__(self, profile: StoredRecord, joined: str) -> None:
        super().__init__(profile.type, profile.id, profile.sequence)
        self._profile = profile
        self._joined = joined

    @property
    def attributes(self) -> dict[str, Any]:
        return {**self._profile.attributes, "joined_group_at": self._joined}

    @property
    def relationships(self) -> dict[str, Linkage]:
        return self._profile.relationships

    def attribute(self, name: str) -> Any:
        return self._joined if name == "joined_group_at" else self._profile.attribute(name)

    def replace(self, old: Reference, new: Reference | None) -> bool:
        return self._profile.replace(old, new)


class Event(StoredRecord):
    """An event, made anew each time that it is read; what :meth:`replace` changes of it counts once
    `Store.changed` is told of it."""

    __slots__ = ("metric", "profile", "properties", "stamp", "unique")

    def __init__(
        self,
        id_: str,
        profile: str | None,
        metric: str | None,
        unique: str,
        stamp: int,
        properties: dict[str, Any],
        sequence: int,
    ) -> None:
        self.type = "event"
        self.id = id_
        self.sequence = sequence
        self.profile = profile
        self.metric = metric
        self.unique = unique
        self.stamp = stamp
        self.properties = properties

    @property
    def attributes(self) -> dict[str, Any]:
        return {
            "timestamp": self.stamp,
            "event_properties": {**self.properties, "$event_id": self.unique},
            "datetime": self._datetime(),
            "uuid": self._uuid(),
        }

    def attribute(self, name: str) -> Any:
        if name == "timestamp":
            return self.stamp
        if name == "datetime":
            return self._datetime()
        if name == "uuid":
            return self._uuid()
        if name == "event_properties":
            return {**self.properties, "$event_id": self.unique}
        return MISSING

    def _uuid(self) -> str:
        """One of the event's own, which does not change."""
        digest = hashlib.md5(f"{self.id} {self.stamp}".encode(), usedforsecurity=False).digest()
        return str(UUID(bytes=digest, version=4))

    def _datetime(self) -> str:
        return dt.datetime.fromtimestamp(self.stamp, dt.UTC).isoformat()

    @property
    def relationships(self) -> dict[str, Linkage]:
        return {
            "profile": None if self.profile is None else ("profile", self.profile),
            "metric": None if self.metric is None else ("metric", self.metric),
            "attributions": {},
        }

    def replace(self, old: Reference, new: Reference | None) -> bool:
        target = None if new is None else new[1]
        if old == ("profile", self.profile):
            self.profile = target
        elif old == ("metric", self.metric):
            self.metric = target
        else:
            return False
        return True

    def refers_to(self, reference: Reference) -> bool:
        return reference in (("profile", self.profile), ("metric", self.metric))
