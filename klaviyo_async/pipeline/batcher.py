"""Which records go into the next batch. No I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from itertools import islice, repeat
from typing import Any, Final, Generic, TypeVar

from .record import Record

__all__ = ["Batcher", "by_size"]

R = TypeVar("R", bound=Record)
_FREE: Final[list[Any]] = []


def by_size(separator: int) -> Callable[[], Callable[[Record], int]]:
    """Costs of records that stand one after another: of each its size, and what parts it from the next.

    Args:
        separator: bytes between two.
    """

    def cost(record: Record) -> int:
        return record.size + separator

    return lambda: cost


class Batcher(Generic[R]):
    """Records that wait, in order; those of one identity are never in two batches at a time.

    Args:
        items: records in a batch at most.
        room: bytes in a batch at most, as `costs` counts them; one record goes whatever its size.
        costs: for a new batch: what tells how many bytes each record takes up in it, one by one.
        overhead: bytes that a record takes up in it beyond its size, at most.
        ordered: whether identities count.
    """

    __slots__ = (
        "_busy",
        "_costs",
        "_ordered",
        "_overhead",
        "_ready",
        "bytes",
        "held",
        "items",
        "room",
    )

    def __init__(
        self,
        items: int,
        room: float,
        costs: Callable[[], Callable[[R], int]],
        overhead: int,
        *,
        ordered: bool = True,
    ) -> None:
        self.items = items
        self.room = room
        self._costs = costs
        self._overhead = overhead
        self._ordered = ordered
        self._ready: deque[R] = deque()
        self._busy: dict[str, list[R] | None] = {}
        """Identities with a record under way, and their further records."""
        self.bytes = 0
        """Size of what can be taken."""
        self.held = 0
        """Records that wait for another one of their identity."""

    def __len__(self) -> int:
        """How many could be taken."""
        return len(self._ready)

    @property
    def full(self) -> bool:
        """Whether a batch could be filled."""
        return len(self._ready) >= self.items or self.bytes >= self.room

    def add(self, records: Sequence[R]) -> None:
        """Put records at the end."""
        self._ready.extend(records)
        self.bytes += sum([record.size for record in records])

    def take(self, limit: int | None = None) -> list[R]:
        """Take out the records of the next batch, the oldest first; none if all have to wait."""
        left = min(self.items, limit or self.items)
        taken = list(islice(self._ready, left))
        identities = [record.identity for record in taken] if self._ordered else []
        if not self._take_at_once(taken, identities):
            taken = self._take_one_by_one(left)
            identities = [record.identity for record in taken] if self._ordered else []
        self._busy.update(dict.fromkeys(identities))
        return taken

    def _take_at_once(self, taken: Sequence[R], identities: Sequence[str]) -> bool:
        """Take the first ones, if they surely fit, and none of them has to wait; whether that is so."""
        ready = self._ready
        if self._busy and not self._busy.keys().isdisjoint(identities):
            return False
        size = sum([record.size for record in taken])
        if size + len(taken) * self._overhead > self.room:
            return False
        if len(taken) == len(ready):
            ready.clear()
        else:
            for _ in taken:
                ready.popleft()
        self.bytes -= size
        return True

    def _take_one_by_one(self, left: int) -> list[R]:
        room, ready, busy, overhead = self.room, self._ready, self._busy, self._overhead
        cost_of: Callable[[R], int] | None = None
        only = left == 1  # goes whatever its size
        taken: list[R] = []
        gone = most = 0
        exact = room
        while ready and left:
            record = ready[0]
            waiting = busy.get(record.identity, _FREE) if busy else _FREE
            if waiting is _FREE:
                most += record.size + overhead
                if most > room and not only:  # else they surely fit
                    if cost_of is None:
                        cost_of = self._costs()
                        exact -= sum([cost_of(one) for one in taken])
                    exact -= cost_of(record)
                    if exact < 0 and taken:
                        break
                left -= 1
                taken.append(record)
            else:
                if waiting is None:
                    waiting = busy[record.identity] = []
                waiting.append(record)
                self.held += 1
            ready.popleft()
            gone += record.size
        self.bytes -= gone
        return taken

    def done(self, records: Iterable[R]) -> None:
        """These are no longer under way: further records of their identities may go."""
        if not self._ordered:
            return
        identities = [record.identity for record in records]
        found = list(map(self._busy.pop, identities, repeat(None)))
        if self.held:
            freed = [record for held in found if held for record in held]
            self.held -= len(freed)
            self._to_front(freed)

    def put_back(self, records: Sequence[R]) -> None:
        """These were under way to no avail, and go before all others."""
        self.done(records)
        self._to_front(records)

    def clear(self) -> list[R]:
        """Take out everything, held records too."""
        rest = [*self._ready, *(record for held in self._busy.values() for record in held or ())]
        self._ready.clear()
        self._busy.clear()
        self.bytes = self.held = 0
        return rest

    def _to_front(self, records: Sequence[R]) -> None:
        if records:
            self._ready.extendleft(reversed(records))
            self.bytes += sum(record.size for record in records)
