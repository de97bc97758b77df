"""What a sink has under way: slices since their last part, parents that share one, and what is about to count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from attrs import define, field

from .folder import OpenPart
from .part_files import PartFile
from .rows import RowBlock
from .slices import Slice

__all__ = ["Bundle", "Commit", "OpenSlice", "by_date"]


@define(eq=False)
class OpenSlice:
    """What is written of a slice since its last part."""

    parts: dict[str | None, OpenPart] = field(factory=dict)
    """Those written to now, by folder."""
    complete: dict[str | None, tuple[OpenPart, PartFile]] = field(factory=dict)
    """Those of dates that the slice has passed: on disk, and without a buffer."""
    held: list[RowBlock] = field(factory=list)
    """Rows that are in no part yet: of a parent that may turn out small enough to share one."""
    held_bytes: int = 0
    """Bytes of the answers that they came in."""
    cursor: str | None = None
    edge: dict[str, float] = field(factory=dict)
    begun: float = 0.0
    rows: int = 0
    pages: int = 0
    new: dict[str, int] = field(factory=dict)
    """Key -> mark of rows that a later page or run may meet again."""
    same: list[str] = field(factory=list)
    rejects: list[tuple[Any, str]] = field(factory=list)


@define(eq=False)
class Bundle(OpenSlice):
    """Parents that were read to their ends, in one part: most have few rows, and a file each would be many."""

    pieces: list[Slice] = field(factory=list)
    """Their slices."""

    def join(self, piece: Slice, begun: OpenSlice) -> None:
        """Take in a slice whose rows were written."""
        self.pieces.append(piece)
        self.rows += begun.rows
        self.new |= begun.new
        self.same += begun.same
        self.rejects += begun.rejects


@define(eq=False)
class Commit:
    """What is about to count."""

    piece: Slice
    """Whose id and number the parts have. A bundle's is no parent's, and gets its id last."""
    begun: OpenSlice
    done: Sequence[Slice]
    """Slices that are read to their ends by that."""
    parts: list[OpenPart]
    files: list[PartFile] = field(factory=list)
    settled: bool = False
    error: BaseException | None = None


def by_date(times: Sequence[float | None]) -> Iterable[tuple[str | None, Sequence[int]]]:
    """Folder of each date -> places of its rows."""
    days = [None if at is None else int(at // 86400) for at in times]
    found: dict[int | None, Sequence[int]] = {}
    if days and days[0] == days[-1] and len({*days}) == 1:
        found = {days[0]: range(len(days))}
    else:
        places: dict[int | None, list[int]] = {}
        for number, day in enumerate(days):
            places.setdefault(day, []).append(number)
        found.update(places)
    for day, numbers in found.items():
        if day is None:
            yield None, numbers
        else:
            yield f"date={datetime.fromtimestamp(day * 86400, UTC):%Y-%m-%d}", numbers
