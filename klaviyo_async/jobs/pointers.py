"""What the pointers of a refusal mean, and those of a job's errors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

__all__ = ["Pointed", "field_of", "pointed"]


class Pointed(NamedTuple):
    """Whom a refusal is about."""

    positions: dict[int, list[int]]
    """Position of a record in the batch -> numbers of the errors that are about it."""
    elsewhere: bool
    """Whether an error points to something outside of the records: no smaller batch will do."""


def pointed(pointers: Sequence[str | None], container: str, count: int) -> Pointed:
    """Read the pointers of a refusal.

    Args:
        pointers: one of each error, or None.
        container: pointer to the list of records, e.g. `/data/attributes/profiles/data`.
        count: how many records there are.
    """
    positions: dict[int, list[int]] = {}
    elsewhere = False
    inside = _inside(container)
    for number, pointer in enumerate(pointers):
        if pointer is None:
            continue
        found = inside.match(pointer)
        if found is not None:
            if int(found[1]) < count:
                positions.setdefault(int(found[1]), []).append(number)
        elif _elsewhere(pointer, container):
            elsewhere = True
    return Pointed(positions, elsewhere)


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
