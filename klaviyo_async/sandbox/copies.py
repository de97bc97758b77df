"""Copies of what accounts hold at one moment, taken while requests go on, and accounts made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NamedTuple

import msgspec

from .event_table import Block, EventTable, Names
from .records import Linkage, Reference, StoredRecord, StoredResource
from .steps import Steps, every
from .store import Store

__all__ = ["Copy", "SavedRow", "copied", "restored"]

_CHUNK: Final = 256
_FEW: Final = 512
"""So many records are written down without a break."""
_ROUNDS: Final = 5


class SavedRow(NamedTuple):
    """A record, written down."""

    type: str
    id: str
    sequence: int
    document: bytes

    def record(self) -> StoredRecord:
        """The record."""
        attributes, relationships = msgspec.json.decode(self.document)
        linkages = {name: _linkage(value) for name, value in relationships.items()}
        return StoredResource(self.type, self.id, attributes, linkages, self.sequence)


class Copy(NamedTuple):
    """What an account held."""

    account: str
    rows: dict[Reference, SavedRow | None]
    """All that was asked for but packed events; None: it is not there."""
    names: Names
    blocks: list[Block]
    """Packed events: nobody changes them any more."""
    dirty: set[int]
    """Numbers of the blocks that had changed."""


def copied(stores: Callable[[], Sequence[Store]], *, changed: bool = False) -> Steps[list[Copy]]:
    """Copy what accounts hold, all of it at the moment when this ends.

    Records are written down while requests go on changing them. Those that have changed meanwhile are written down once
    more, until there are few: these are done at once, and what has come out is of that moment.

    Args:
        stores: gives the accounts.
        changed: whether to copy only what has changed since the last time, as `Store.dirty` says; it is
            empty then.
    """
    work = _Copying(stores, changed=changed)
    try:
        for _ in range(_ROUNDS):
            for store, references in work.pending():
                for chunk in every(references, _CHUNK):
                    for reference in chunk:
                        work.write_down(store, reference)
                    yield
            if work.left() <= _FEW:
                break
        # No step ends from here on.
        return work.ended()
    finally:
        work.close()


class _Copying:
    """Copies under way."""

    def __init__(self, stores: Callable[[], Sequence[Store]], *, changed: bool) -> None:
        self._stores, self._changed = stores, changed
        self._begun: dict[Store, set[Reference]] = {}
        self._rows: dict[Store, dict[Reference, SavedRow | None]] = {}

    def pending(self) -> list[tuple[Store, Iterable[Reference]]]:
        """What is to be written down: all of accounts that are new here, of others what has changed."""
        found: list[tuple[Store, Iterable[Reference]]] = []
        for store in self._stores():
            notes = self._begun.get(store)
            if notes is None:
                notes = self._begun[store] = set()
                store.notes.append(notes)
                self._rows[store] = {}
                references: Iterable[Reference]
                references = list(store.dirty) if self._changed else store.references()
            else:
                references = list(notes)
                notes.clear()
            found.append((store, references))
        return found

    def left(self) -> int:
        """How many have changed meanwhile."""
        return sum(map(len, self._begun.values()))

    def write_down(self, store: Store, reference: Reference) -> None:
        """Write a record down as it is now."""
        packed = reference[0] == "event" and store.events.packs(reference[1])
        record = None if packed else store.get(reference)
        row = None if record is None else _row(record)
        if row is None and not self._changed:
            self._rows[store].pop(reference, None)
        else:
            self._rows[store][reference] = row

    def ended(self) -> list[Copy]:
        """All copies, of this moment."""
        for store, references in self.pending():
            for reference in references:
                self.write_down(store, reference)
        found = []
        for store in self._stores():
            table = store.events
            found.append(
                Copy(store.account, self._rows[store], table.names, table.share(), set(table.dirty))
            )
            if self._changed:
                store.dirty.clear()
                table.dirty.clear()
        return found

    def close(self) -> None:
        """Ask for no more notes."""
        for store, notes in self._begun.items():
            store.notes = [each for each in store.notes if each is not notes]


def restored(
    copies: Iterable[Copy], wall: Callable[[], float], *, persistent: bool
) -> Steps[dict[str, Store]]:
    """Accounts made of copies.

    Args:
        copies: of each.
        wall: tells them the time, in seconds since 1970.
        persistent: whether they note what changes.
    """
    stores: dict[str, Store] = {}
    for copy in copies:
        store = stores[copy.account] = Store(copy.account, persistent=persistent, wall=wall)
        store.events = EventTable(copy.names)
        last = 0
        for chunk in every(copy.blocks, 16):
            for block in chunk:
                store.restore_block(block)
                last = max(last, block.sequences[-1])
            yield
        rows = sorted((row for row in copy.rows.values() if row is not None), key=_sequence)
        for some in every(rows, _CHUNK):
            for row in some:
                store.restore(row.record())
            last = max(last, some[-1].sequence)
            yield
        store.events.dirty.clear()
        store.go_on_after(last)
    return stores


def _sequence(row: SavedRow) -> int:
    return row.sequence


def _row(record: StoredRecord) -> SavedRow:
    # Of a list with a hundred thousand members, nothing is made for each of them.
    linkages = {
        name: [list(value), list(value.values())] if isinstance(value, dict) else {"one": value}
        for name, value in record.relationships.items()
    }
    document = msgspec.json.encode((record.attributes, linkages))
    return SavedRow(record.type, record.id, record.sequence, document)


def _linkage(value: Any) -> Linkage:
    if isinstance(value, list):
        return dict(zip(map(tuple, value[0]), value[1], strict=True))
    one = value["one"]
    return (one[0], one[1]) if one else None
