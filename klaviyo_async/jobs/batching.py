"""Records into batches, and refused batches into smaller ones: nothing here sends anything."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import NamedTuple

__all__ = ["Batch", "Blame", "RecordBatcher", "blame", "field_of"]


class Batch:
    """Encoded records that go into one job together, in order."""

    __slots__ = ("indexes", "raws")

    raws: list[bytes]
    indexes: list[int]
    """Where each of them stood in the source, from 0."""

    def __init__(self, raws: list[bytes], indexes: list[int]) -> None:
        self.raws = raws
        self.indexes = indexes

    def __len__(self) -> int:
        return len(self.raws)

    def without(self, positions: Collection[int]) -> Batch:
        """All records but those at these positions."""
        kept = [at for at in range(len(self.raws)) if at not in positions]
        return Batch([self.raws[at] for at in kept], [self.indexes[at] for at in kept])

    def halves(self) -> tuple[Batch, Batch]:
        """The first half and the rest; of a single record the first is empty."""
        middle = len(self.raws) // 2
        return (
            Batch(self.raws[:middle], self.indexes[:middle]),
            Batch(self.raws[middle:], self.indexes[middle:]),
        )

    def __repr__(self) -> str:
        return f"<Batch of {len(self.raws)}>"


class RecordBatcher:
    """Fills batches, each as full as it may be.

    Args:
        items: records in one at most.
        size: bytes of the whole body at most; None: no limit.
        overhead: bytes of the body around the records.
    """

    def __init__(self, *, items: int, size: int | None, overhead: int) -> None:
        self._items = items
        # A comma follows every record but the last one.
        self._room = float("inf") if size is None else size - overhead + 1
        self._raws: list[bytes] = []
        self._indexes: list[int] = []
        self._size = 0

    def __len__(self) -> int:
        """Records in the batch that is not complete yet."""
        return len(self._raws)

    @property
    def largest(self) -> float:
        """Bytes that a single record may have."""
        return self._room - 1

    def add(self, raw: bytes, index: int) -> Batch | None:
        """Put in a record; returns the batch before it, if that is now complete."""
        size = self._size + len(raw) + 1
        if size <= self._room and len(self._raws) < self._items:
            self._raws.append(raw)
            self._indexes.append(index)
            self._size = size
            return None
        full = self.rest()
        self._raws, self._indexes, self._size = [raw], [index], len(raw) + 1
        return full

    def rest(self) -> Batch | None:
        """What is in the batch that is not complete yet; the packer is empty then."""
        if not self._raws:
            return None
        batch = Batch(self._raws, self._indexes)
        self._raws, self._indexes, self._size = [], [], 0
        return batch


class Blame(NamedTuple):
    """Whom a refusal is about."""

    positions: dict[int, list[int]]
    """Position of a record in the batch -> numbers of the errors that are about it."""
    elsewhere: bool
    """Whether an error points to something outside of the records: no smaller batch will do."""


def blame(pointers: Sequence[str | None], container: str, count: int) -> Blame:
    """Read the pointers of a refusal.

    Args:
        pointers: one of each error, or None.
        container: pointer to the list of records, e.g. `/data/attributes/profiles/data`.
        count: how many records there are.
    """
    positions: dict[int, list[int]] = {}
    elsewhere = False
    # With or without the `data` in between, and perhaps in brackets, as pointers are written by hand.
    inside = re.compile(
        rf"{re.escape(container.removesuffix('/data'))}(?:/data)?[/\[](\d+)(?:\D|$)"
    )
    for number, pointer in enumerate(pointers):
        if pointer is None:
            continue
        found = inside.match(pointer)
        if found is not None:
            if int(found[1]) < count:
                positions.setdefault(int(found[1]), []).append(number)
        elif _elsewhere(pointer, container):
            elsewhere = True
    return Blame(positions, elsewhere)


def field_of(pointer: str | None, container: str) -> str | None:
    """Name of the field of a record that a pointer leads to, e.g. `location.zip`."""
    found = None if pointer is None else _inside(container).match(pointer)
    if found is None or pointer is None:
        return None
    steps = _steps(pointer[found.end(1) :].removeprefix("]"))
    if steps[:1] == ["attributes"]:
        del steps[0]
    return ".".join(steps) or None


@cache
def _inside(container: str) -> re.Pattern[str]:
    """What a pointer to a record, or to something in it, begins with."""
    # Perhaps without the `data` in between, perhaps with brackets: no document says how they look.
    stem = re.escape(container.removesuffix("/data"))
    return re.compile(rf"{stem}(?:/data)?[/\[](\d+)(?=\D|$)")


def _elsewhere(pointer: str, container: str) -> bool:
    """Whether it leads to a place beside the records, and not to them, above them, or nowhere."""
    steps, path = _steps(pointer), _steps(container)
    common = min(len(steps), len(path) - 1)
    return steps[:1] == path[:1] and steps[:common] != path[:common]


def _steps(pointer: str) -> list[str]:
    return [step for step in pointer.split("/") if step]
