"""Which events go into the next job, and whose fault it is when one is refused. No I/O."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Sequence
from typing import Final

from ..errors import ApiError
from .record import Record

__all__ = ["BatchRequest", "EventBatcher", "about_event", "halves"]

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
_FRAME: Final = len(_HEAD) + len(_TAIL)
_FREE: Final[list[Record]] = []
_POINTER: Final = re.compile(
    r"^/data/attributes/events-bulk-create/data/(\d{1,7})/attributes/"
    r"(?:profile\b|events/data/(\d{1,7})\b)"
)

_WITHIN: Final = re.compile(r"^/data/attributes/(?!events-bulk-create(?:/data)?/?$)")


class BatchRequest:
    """Events that go in one bulk job: in groups of one profile each, in order within each."""

    __slots__ = ("_groups", "records")

    def __init__(self, records: Sequence[Record]) -> None:
        self.records = records
        groups: dict[bytes | tuple[bytes], list[Record]] = {}
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

    def culprits(self, errors: Iterable[ApiError]) -> dict[Record, tuple[ApiError, ...]]:
        """The events that a refusal points at, with what it says of each; maybe none."""
        groups = list(self._groups.values())
        found: dict[Record, tuple[ApiError, ...]] = {}
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


def halves(records: Sequence[Record]) -> tuple[Sequence[Record], Sequence[Record]]:
    """Two parts of a job that is refused for nobody knows whose fault."""
    middle = len(records) // 2
    return records[:middle], records[middle:]


class EventBatcher:
    """Events that wait, in order; those of one profile are never in two jobs at a time.

    Args:
        max_events: events in a job at most.
        max_bytes: bytes in a job's body at most.
    """

    __slots__ = ("_busy", "_ready", "bytes", "held", "max_bytes", "max_events")

    def __init__(self, max_events: int, max_bytes: int) -> None:
        self.max_events = max_events
        self.max_bytes = max_bytes
        self._ready: deque[Record] = deque()
        self._busy: dict[str, list[Record] | None] = {}
        """Profiles with an event under way, and their further events."""
        self.bytes = 0
        """Size of what can be taken."""
        self.held = 0
        """Events that wait for another one of their profile."""

    def __len__(self) -> int:
        """How many could be taken."""
        return len(self._ready)

    @property
    def full(self) -> bool:
        """Whether a job could be filled."""
        return len(self._ready) >= self.max_events or self.bytes >= self.max_bytes

    def add(self, records: Sequence[Record]) -> None:
        """Put events at the end."""
        self._ready.extend(records)
        self.bytes += sum([record.size for record in records])

    def take(self, limit: int | None = None) -> list[Record]:
        """Take out the events of the next job, the oldest first; none if all have to wait."""
        left = min(self.max_events, limit or self.max_events)
        room = self.max_bytes - _FRAME
        ready, busy = self._ready, self._busy
        taken: list[Record] = []
        groups: set[bytes | tuple[bytes]] = set()
        gone = 0
        while ready and left:
            record = ready[0]
            size = record.size
            waiting = busy.get(record.identity, _FREE)
            if waiting is _FREE:
                group = (record.profile,) if record.backfill else record.profile
                if group in groups:
                    cost = len(record.attributes) + _EVENT_COST
                else:
                    cost = size + _EVENT_COST + _GROUP_COST
                    groups.add(group)
                if cost > room and taken:
                    break
                room -= cost
                left -= 1
                taken.append(record)
            else:
                if waiting is None:
                    waiting = busy[record.identity] = []
                waiting.append(record)
                self.held += 1
            ready.popleft()
            gone += size
        self.bytes -= gone
        busy.update(dict.fromkeys([record.identity for record in taken]))
        return taken

    def done(self, records: Iterable[Record]) -> None:
        """These are no longer under way: further events of their profiles may go."""
        freed: list[Record] = []
        for identity in {record.identity for record in records}:
            if held := self._busy.pop(identity, None):
                freed += held
        self.held -= len(freed)
        self._to_front(freed)

    def put_back(self, records: Sequence[Record]) -> None:
        """These were under way to no avail, and go before all others."""
        self.done(records)
        self._to_front(records)

    def clear(self) -> list[Record]:
        """Take out everything, held events too."""
        rest = [*self._ready, *(record for held in self._busy.values() for record in held or ())]
        self._ready.clear()
        self._busy.clear()
        self.bytes = self.held = 0
        return rest

    def _to_front(self, records: Sequence[Record]) -> None:
        self._ready.extendleft(reversed(records))
        self.bytes += sum(record.size for record in records)
