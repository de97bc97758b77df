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
_PROFILE: Final = b'{"type":"event-bulk-create","attributes":{"profile":{"data":'
_EVENTS: Final = b'},"events":{"data":[{"type":"event","attributes":{'
_BETWEEN: Final = b'}},{"type":"event","attributes":{'
_END: Final = b"}}]}}},"
_BACKFILL_END: Final = b'}}]},"backfill":true}},'
_EVENT_COST: Final = len(_BETWEEN)
_GROUP_COST: Final = len(_PROFILE + _EVENTS + _BACKFILL_END) - _EVENT_COST
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
        self._groups: list[list[EventRecord]] | None = None

    def body(self) -> bytes:
        """The body of `bulk_create_events`."""
        records = self.records
        profiles = [record.profile for record in records]
        if len(set(profiles)) == len(records) and True not in [one.backfill for one in records]:
            # Each a group of its own, as they mostly are: laid out in columns, with a third of the work.
            pieces = [_END + _PROFILE] * (4 * len(records))
            pieces[1::4] = profiles
            pieces[2::4] = [_EVENTS] * len(records)
            pieces[3::4] = [record.attributes for record in records]
            pieces.append(_END)
        else:
            pieces = [b""]
            for group in self.groups():
                first = group[0]
                pieces += (_PROFILE, first.profile, _EVENTS, first.attributes)
                for record in group[1:]:
                    pieces += (_BETWEEN, record.attributes)
                pieces.append(_BACKFILL_END if first.backfill else _END)
        pieces[0] = _HEAD + pieces[0].removeprefix(_END)
        pieces[-1] = pieces[-1][:-1] + _TAIL
        return b"".join(pieces)

    def groups(self) -> list[list[EventRecord]]:
        """The events as they stand in the body."""
        if self._groups is None:
            self._groups, put = _grouping()
            for record in self.records:
                put(record)
        return self._groups

    def culprits(self, errors: Iterable[ApiError]) -> dict[EventRecord, tuple[ApiError, ...]]:
        """The events that a refusal points at, with what it says of each; maybe none."""
        groups = self.groups()
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


def _grouping() -> tuple[list[list[EventRecord]], Callable[[EventRecord], list[EventRecord]]]:
    """The groups of a body, none yet; and what puts a record into the one it belongs to, which it returns."""
    groups: list[list[EventRecord]] = []
    open_: dict[bytes | tuple[bytes], list[EventRecord]] = {}
    latest: dict[str, bytes] = {}
    """Identity -> what was said last of the profile."""

    def put(record: EventRecord) -> list[EventRecord]:
        profile = record.profile
        key = (profile,) if record.backfill else profile
        if latest.setdefault(record.identity, profile) != profile:
            # Said anew even if it was said before: what comes last holds, and events stay in order.
            latest[record.identity] = profile
            open_.pop(profile, None)
            open_.pop((profile,), None)
        group = open_.get(key)
        if group is None:
            group = open_[key] = []
            groups.append(group)
        group.append(record)
        return group

    return groups, put


def costs() -> Callable[[EventRecord], int]:
    """For a new job: what tells how many bytes each event takes up in it, one by one."""
    _, put = _grouping()

    def cost(record: EventRecord) -> int:
        if len(put(record)) > 1:
            return len(record.attributes) + _EVENT_COST
        return record.size + _EVENT_COST + _GROUP_COST

    return cost
