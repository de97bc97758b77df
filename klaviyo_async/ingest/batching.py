"""How events are laid out in a bulk job, and which of them a refusal is about. No I/O."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from ..errors import ApiError
from .record import EventRecord

__all__ = ["FRAME", "OVERHEAD", "BatchRequest", "about_event", "costs"]

_HEAD: Final = (
    b'{"data":{"type":"event-bulk-create-job","attributes":{"events-bulk-create":{"data":['
)
_TAIL: Final = b"]}}}}"
_GROUP: Final = (
    b'{"type":"event-bulk-create","attributes":{"profile":{"data":%b},'
    b'"events":{"data":[{"type":"event","attributes":{%b}}]}}}'
)
_BACKFILL: Final = _GROUP[:-2] + b',"backfill":true}}'
_BETWEEN: Final = b'}},{"type":"event","attributes":{'
_EVENT_COST: Final = len(_BETWEEN)
_GROUP_COST: Final = len(_BACKFILL) - 4 - _EVENT_COST + 1  # two places, and a comma
OVERHEAD: Final = _EVENT_COST + _GROUP_COST
"""Bytes that an event takes up in a body beyond its own, at most."""
FRAME: Final = len(_HEAD) + len(_TAIL)
"""Bytes of a job's body around its events."""
_POINTER: Final = re.compile(
    r"^/data/attributes/events-bulk-create/data/(\d{1,7})/attributes/"
    r"(?:profile\b|events/data/(\d{1,7})\b)"
)

_WITHIN: Final = re.compile(r"^/data/attributes/(?!events-bulk-create(?:/data)?/?$)")


class BatchRequest:
    """Events that go in one bulk job: in groups of one profile each, in order within each."""

    __slots__ = ("_groups", "records")

    def __init__(self, records: Sequence[EventRecord]) -> None:
        self.records = records
        groups: dict[bytes | tuple[bytes], list[EventRecord]] = {}
        for record in records:
            key = (record.profile,) if record.backfill else record.profile
            group = groups.get(key)
            if group is None:
                groups[key] = [record]
            else:
                group.append(record)
        self._groups = groups

    def body(self) -> bytes:
        """The body of `bulk_create_events`."""
        pieces = []
        for group in self._groups.values():
            first = group[0]
            inside = first.attributes
            if len(group) > 1:
                inside = _BETWEEN.join([record.attributes for record in group])
            pieces.append((_BACKFILL if first.backfill else _GROUP) % (first.profile, inside))
        return b"%b%b%b" % (_HEAD, b",".join(pieces), _TAIL)

    def culprits(self, errors: Iterable[ApiError]) -> dict[EventRecord, tuple[ApiError, ...]]:
        """The events that a refusal points at, with what it says of each; maybe none."""
        groups = list(self._groups.values())
        found: dict[EventRecord, tuple[ApiError, ...]] = {}
        for error in errors:
            match = _POINTER.match(error.pointer or "")
            if match is None or int(match[1]) >= len(groups):
                continue
            group = groups[int(match[1])]
            if match[2] is None:
                named = group
            elif int(match[2]) < len(group):
                named = [group[int(match[2])]]
            else:
                continue
            for record in named:
                found[record] = (*found.get(record, ()), error)
        return found


def about_event(errors: Iterable[ApiError]) -> bool:
    """Whether a refusal of a single event names a place within it."""
    return any(_WITHIN.match(error.pointer or "") for error in errors)


def costs() -> Callable[[EventRecord], int]:
    """For a new job: what tells how many bytes each event takes up in it, one by one."""
    groups: set[bytes | tuple[bytes]] = set()
    add = groups.add

    def cost(record: EventRecord) -> int:
        group = (record.profile,) if record.backfill else record.profile
        if group in groups:
            return len(record.attributes) + _EVENT_COST
        add(group)
        return record.size + _EVENT_COST + _GROUP_COST

    return cost
