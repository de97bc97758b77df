"""The events of an account, packed in columns: there may be millions of them."""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, ValuesView
from typing import Any, Final, NamedTuple

from . import ids
from .records import Event, Reference, StoredRecord

__all__ = ["Block", "EventTable", "Names"]

_ROWS: Final = 1024
"""Events of a block."""


class Names:
    """Ids that come again and again, each by its number; 0: none."""

    __slots__ = ("_numbers", "known")

    def __init__(self) -> None:
        self.known: list[str | None] = [None]
        self._numbers: dict[str | None, int] = {None: 0}

    def number(self, name: str | None) -> int:
        """Its number, given if it has none."""
        found = self._numbers.get(name)
        if found is None:
            found = self._numbers[name] = len(self.known)
            self.known.append(name)
        return found

    def find(self, name: str) -> int:
        """Its number; -1: it has none."""
        return self._numbers.get(name, -1)


class Block:
    """Some events in a row. What is shared with a copy is not changed any more.

    A row whose `properties` are None was taken out; one of which they are a record is that record.
    """

    __slots__ = ("metrics", "profiles", "properties", "sequences", "shared", "stamps", "uniques")

    def __init__(self) -> None:
        self.sequences = array("Q")
        self.stamps = array("q")
        self.profiles, self.metrics = array("I"), array("I")
        self.uniques: list[str | None] | None = None
        """None: the unique ids of all are their ids."""
        self.properties: list[dict[str, Any] | StoredRecord | None] = []
        self.shared = False

    def copy(self) -> Block:
        """One that may be changed."""
        other = Block()
        other.sequences, other.stamps = self.sequences[:], self.stamps[:]
        other.profiles, other.metrics = self.profiles[:], self.metrics[:]
        other.uniques = None if self.uniques is None else self.uniques[:]
        other.properties = self.properties[:]
        return other


class Row(NamedTuple):
    """An event as it stands in the table."""

    sequence: int
    stamp: int
    profile: str | None
    metric: str | None
    unique: str | None
    """None: its id."""
    properties: dict[str, Any] | StoredRecord | None


class EventTable(Mapping[str, StoredRecord]):
    """Events by id, in the order in which they came.

    Args:
        names: of profiles and metrics; None: there are none yet.
        blocks: of a copy; None: there are none.
    """

    def __init__(self, names: Names | None = None, blocks: Iterable[Block] = ()) -> None:
        self.names = Names() if names is None else names
        self.blocks: list[Block] = []
        self.dirty: set[int] = set()
        """Numbers of the blocks that were changed, of those that there are no more too."""
        self._firsts = array("Q")
        self._others: dict[str, int] = {}
        """Id -> row of what is no packed event."""
        self._count = 0
        for block in blocks:
            self.adopt(block)

    # --- reading

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, id_: str) -> StoredRecord:
        row = self._find(id_)
        if row < 0:
            raise KeyError(id_)
        return self._record(self.blocks[row // _ROWS], row % _ROWS)

    def numbered(self, sequence: int) -> StoredRecord:
        """The event of a number.

        Raises:
            KeyError: there is none.
        """
        row = self._row(sequence)
        block = self.blocks[row // _ROWS]
        if row < 0 or block.properties[row % _ROWS] is None:
            raise KeyError(sequence)
        return self._record(block, row % _ROWS)

    def __iter__(self) -> Iterator[str]:
        return (record.id for record in self.records())

    def __reversed__(self) -> Iterator[str]:
        return (record.id for record in self.latest())

    def values(self) -> ValuesView[StoredRecord]:
        return _Records(self)

    def records(self) -> Iterator[StoredRecord]:
        """All that there are now, oldest first."""
        return self._records_of(self.share())

    def _records_of(self, blocks: list[Block]) -> Iterator[StoredRecord]:
        for block in blocks:
            for index, properties in enumerate(block.properties):
                if properties is not None:
                    yield self._record(block, index)

    def between(self, low: float, high: float) -> Iterator[list[StoredRecord]]:
        """Those of a span of unix times, both ends included, and what is no packed event; oldest first, block by
        block, so that whoever looks through many has a rest after each, whatever is found."""
        for block in self.share():
            properties = block.properties
            yield [
                self._record(block, index)
                for index, stamp in enumerate(block.stamps)
                if (low <= stamp <= high or isinstance(properties[index], StoredRecord))
                and properties[index] is not None
            ]

    def latest(self) -> Iterator[StoredRecord]:
        """All of them, latest first."""
        for block in reversed(self.blocks):
            for index in reversed(range(len(block.properties))):
                if block.properties[index] is not None:
                    yield self._record(block, index)

    def before(self, sequence: int) -> Iterator[StoredRecord]:
        """Those that came before one of that number, latest first."""
        last = bisect_left(self._firsts, sequence)
        for number in reversed(range(last)):
            block = self.blocks[number]
            for index in reversed(range(bisect_left(block.sequences, sequence))):
                if block.properties[index] is not None:
                    yield self._record(block, index)

    def after(self, sequence: int) -> Iterator[StoredRecord]:
        """Those that came after one of that number, oldest first."""
        first = max(0, bisect_right(self._firsts, sequence) - 1)
        for block in self.blocks[first:]:
            for index in range(bisect_right(block.sequences, sequence), len(block.sequences)):
                if block.properties[index] is not None:
                    yield self._record(block, index)

    def share(self) -> list[Block]:
        """The blocks as they are now: who changes the table leaves them as they are."""
        for block in self.blocks:
            block.shared = True
        return self.blocks[:]

    def referring(self, reference: Reference) -> Iterator[StoredRecord]:
        """Those that lead to a profile, a metric or something else."""
        for block, indices in self._referring(reference):
            for index in indices:
                yield self._record(block, index)

    def others(self) -> list[StoredRecord]:
        """What is no packed event: what was put in as a resource."""
        return [self[id_] for id_ in self._others]

    def packs(self, id_: str) -> bool:
        """Whether the event of that id, if there is one, is packed."""
        return id_ not in self._others

    def _referring(self, reference: Reference) -> Iterator[tuple[Block, list[int]]]:
        number = self.names.find(reference[1])
        column = {"profile": "profiles", "metric": "metrics"}.get(reference[0])
        sought = max(number, 0).to_bytes(4, sys.byteorder)
        rows: dict[int, list[int]] = {}
        for row in self._others.values():
            rows.setdefault(row // _ROWS, []).append(row % _ROWS)
        for position, block in enumerate(self.share()):
            found = []
            for index in rows.get(position, ()):
                record = block.properties[index]
                if isinstance(record, StoredRecord) and record.refers_to(reference):
                    found.append(index)
            if number > 0 and column is not None:
                numbers = getattr(block, column)
                # Most blocks lack it: bytes are looked through ten times as fast as numbers.
                if sought in numbers.tobytes():
                    found += [
                        index
                        for index, each in enumerate(numbers)
                        if each == number and isinstance(block.properties[index], dict)
                    ]
            if found:
                yield block, sorted(found)

    def _record(self, block: Block, index: int) -> StoredRecord:
        properties = block.properties[index]
        if isinstance(properties, StoredRecord):
            return properties
        assert properties is not None
        sequence, known = block.sequences[index], self.names.known
        id_ = ids.event_id(sequence)
        unique = None if block.uniques is None else block.uniques[index]
        return Event(
            id_,
            known[block.profiles[index]],
            known[block.metrics[index]],
            id_ if unique is None else unique,
            block.stamps[index],
            properties,
            sequence,
        )

    def _find(self, id_: str) -> int:
        """Row of the event; -1: there is none."""
        other = self._others.get(id_)
        if other is not None:
            return other
        sequence = ids.event_number(id_)
        row = -1 if sequence is None else self._row(sequence)
        if row < 0 or not isinstance(self.blocks[row // _ROWS].properties[row % _ROWS], dict):
            return -1
        return row

    def _row(self, sequence: int) -> int:
        number = bisect_right(self._firsts, sequence) - 1
        if number < 0:
            return -1
        sequences = self.blocks[number].sequences
        index = bisect_left(sequences, sequence)
        if index == len(sequences) or sequences[index] != sequence:
            return -1
        return number * _ROWS + index

    # --- writing

    def put(self, record: StoredRecord) -> None:
        """Put one in, in the place of one with that id; its number is larger than those of all others."""
        self.discard(record.id)
        if type(record) is Event and record.id == ids.event_id(record.sequence):
            unique = None if record.unique == record.id else record.unique
            self.append(
                Row(
                    record.sequence,
                    record.stamp,
                    record.profile,
                    record.metric,
                    unique,
                    record.properties,
                )
            )
        else:
            self._others[record.id] = self.append(Row(record.sequence, 0, None, None, None, record))

    def append(self, row: Row) -> int:
        """Put a row in behind all others; returns where it stands."""
        if not self.blocks or len(self.blocks[-1].properties) >= _ROWS:
            self.blocks.append(Block())
            self._firsts.append(row.sequence)
        position = len(self.blocks) - 1
        block = self._own(position)
        index = len(block.properties)
        block.sequences.append(row.sequence)
        block.stamps.append(row.stamp)
        block.profiles.append(self.names.number(row.profile))
        block.metrics.append(self.names.number(row.metric))
        if row.unique is not None and block.uniques is None:
            missing: list[str | None] = [None]
            block.uniques = missing * index
        if block.uniques is not None:
            block.uniques.append(row.unique)
        block.properties.append(row.properties)
        self._count += row.properties is not None
        return position * _ROWS + index

    def adopt(self, block: Block) -> None:
        """Put a whole block in behind all others, which goes on being shared."""
        block.shared = True
        position = len(self.blocks)
        self.blocks.append(block)
        self._firsts.append(block.sequences[0])
        self.dirty.add(position)
        self._count += len(block.properties) - block.properties.count(None)

    def attach(self, record: StoredRecord) -> None:
        """Put a saved record back where it stood; one that stood nowhere comes last."""
        row = self._row(record.sequence)
        if row < 0:
            self._others[record.id] = self.append(Row(record.sequence, 0, None, None, None, record))
            return
        block = self._own(row // _ROWS)
        self._count += block.properties[row % _ROWS] is None
        block.properties[row % _ROWS] = record
        self._others[record.id] = row

    def changed(self, record: StoredRecord) -> None:
        """Take over what was changed in a record."""
        row = self._find(record.id)
        if row >= 0 and type(record) is Event:
            block, index = self._own(row // _ROWS), row % _ROWS
            block.profiles[index] = self.names.number(record.profile)
            block.metrics[index] = self.names.number(record.metric)

    def discard(self, id_: str) -> None:
        """Take one out, if it is there."""
        row = self._find(id_)
        if row < 0:
            return
        self._others.pop(id_, None)
        self._own(row // _ROWS).properties[row % _ROWS] = None
        self._count -= 1

    def _own(self, position: int) -> Block:
        """A block that is changed now."""
        self.dirty.add(position)
        block = self.blocks[position]
        if block.shared:
            block = self.blocks[position] = block.copy()
        return block


class _Records(ValuesView[StoredRecord]):
    _mapping: EventTable

    def __iter__(self) -> Iterator[StoredRecord]:
        return self._mapping.records()

    def __reversed__(self) -> Iterator[StoredRecord]:
        return self._mapping.latest()
