"""From the named cells of a row to an event, or to another object."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from math import isfinite
from typing import Any, Final, NamedTuple

import msgspec

from ..errors import ConfigurationError

__all__ = ["EVENTS", "ColumnLayout", "Convert", "Target", "trimmed"]

Convert = Callable[[str], Any]
"""Makes a cell's value; raises ValueError if it cannot."""


class Target(NamedTuple):
    """What rows are made into."""

    noun: str
    """One of them, e.g. `an event`."""
    fields: tuple[str, ...]
    """Places for a cell at the top of it."""
    roots: tuple[str, ...]
    """Objects in it, which have places for cells at any depth."""
    known: Mapping[str, str]
    """Well-known columns, in lower case with underscores -> path."""
    rest: str | None
    """In which of the roots other columns go, under their names; None: they are left out."""
    usual: Mapping[str, Convert]
    """First step of a path -> what makes the values there, where no type is given."""
    identifiers: tuple[str, ...]
    """Paths of which it needs one."""


_FIELDS: Final = ("metric", "time", "value", "value_currency", "unique_id", "backfill")
_OF_PROFILE: Final = (
    "email",
    "phone_number",
    "external_id",
    "anonymous_id",
    "first_name",
    "last_name",
    "organization",
)
_KNOWN: Final = {
    **{name: name for name in _FIELDS},
    **{name: f"profile.{name}" for name in _OF_PROFILE},
    "metric_name": "metric",
    "event": "metric",
    "datetime": "time",
    "timestamp": "time",
    "e_mail": "profile.email",
    "email_address": "profile.email",
    "phone": "profile.phone_number",
    "profile_id": "profile.id",
}
_SECONDS: Final = re.compile(r"-?[0-9]+(\.[0-9]*)?")
_BASIC_DATE: Final = 8
"""Digits of a date such as 20240131, which is ISO 8601 too."""
_TRUTHS: Final = {
    "true": True,
    "yes": True,
    "1": True,
    "false": False,
    "no": False,
    "0": False,
}


class _CellError(ValueError):
    """A cell that cannot be converted."""

    def __init__(self, column: str, error: Exception) -> None:
        super().__init__(f"column {column}: {error}")
        self.column = column


class ColumnLayout:
    """Where the columns of a table go in an event, or what else rows are made into.

    Columns with well-known names go where they belong, others into the properties under their
    names. Well-known are `metric`, `time` (or `datetime`, `timestamp`; ISO 8601 or unix seconds),
    `value`, `value_currency`, `unique_id`, `backfill`, and of the profile `email`, `phone_number`,
    `external_id`, `anonymous_id`, `profile_id`, `first_name`, `last_name` and `organization`, in
    any case, with spaces or hyphens for underscores. A name such as `profile.location.city` or
    `properties.Size` is a path already.

    Args:
        columns: their names; one that is empty is left out.
        metric: of the events that name none.
        mapping: column -> path in the event (`profile.email`, `properties.OrderId`, `value`, ...),
            perhaps with a type: `properties.Total:float`. An empty path leaves the column out.
        types: column -> `str`, `int`, `float`, `bool`, `time` or `json`, or a function of the cell
            that raises ValueError. Cells are strings unless it says otherwise, but for `value`
            (float), `time` and `backfill` (bool).
        complete: see that there is a metric and something that identifies the profile, and that all
            columns of `mapping` and `types` exist.
        target: what rows are made into.

    Raises:
        ConfigurationError: two columns are one, or go to the same place; a path or type cannot be;
            or it is not complete.
    """

    def __init__(
        self,
        columns: Sequence[str],
        metric: str | None = None,
        mapping: Mapping[str, str] | None = None,
        types: Mapping[str, str | Convert] | None = None,
        complete: bool = True,
        target: Target | None = None,
    ) -> None:
        self._target = target = target or EVENTS
        self._homes: list[dict[str, Any] | None] = [None] * (1 + len(target.roots))
        self.columns = columns = [name.strip() for name in columns]
        mapping, types = dict(mapping or {}), dict(types or {})
        self._metric = metric
        self._check_names(columns, mapping, types, complete)
        self._plan: list[tuple[int, int, tuple[str, ...], str, Convert | None]] = []
        places: dict[tuple[str, ...], str] = {}
        for index, name in enumerate(columns):
            path, convert = _place(name, mapping, types, target)
            if not path:
                continue
            for length in range(1, len(path) + 1):
                other = places.get(path[:length])
                if other is not None:
                    raise _clash(name, other, path[:length])
            inner = next((found for found in places if found[: len(path)] == path), None)
            if inner is not None:
                raise _clash(name, places[inner], path)
            places[path] = name
            root = target.roots.index(path[0]) + 1 if path[0] in target.roots else 0
            self._plan.append((index, root, path[bool(root) : -1], path[-1], convert))
        if complete:
            _check_complete(columns, places, metric, target)

    def event(self, cells: Sequence[str]) -> dict[str, Any]:
        """The event of a row; empty cells are left out.

        Raises:
            ValueError: there are not as many cells as columns, or one cannot be converted.
        """
        if len(cells) != len(self.columns):
            raise ValueError(f"has {len(cells)} cells, and there are {len(self.columns)} columns")
        event: dict[str, Any] = {}
        homes = self._homes.copy()
        homes[0] = event
        for index, root, steps, last, convert in self._plan:
            value: Any = cells[index]
            if not value:
                continue
            if convert is not None:
                try:
                    value = convert(value)
                except (ValueError, RecursionError) as error:
                    raise _CellError(self.columns[index], error) from None
                if value is None:
                    continue
            home = homes[root]
            if home is None:
                home = homes[root] = event[self._target.roots[root - 1]] = {}
            for name in steps:
                home = home.setdefault(name, {})
            home[last] = value
        if self._metric is not None and "metric" not in event:
            event["metric"] = self._metric
        return event

    @staticmethod
    def _check_names(
        columns: Sequence[str],
        mapping: Mapping[str, str],
        types: Mapping[str, str | Convert],
        complete: bool,
    ) -> None:
        twice = next((name for name in columns if name and columns.count(name) > 1), None)
        if twice is not None:
            raise ConfigurationError(f"there are two columns {twice!r}")
        if complete:
            for name in (*mapping, *types):
                if name not in columns:
                    raise ConfigurationError(f"there is no column {name!r}, but {columns!r}")


def _place(
    name: str, mapping: Mapping[str, str], types: Mapping[str, str | Convert], target: Target
) -> tuple[tuple[str, ...], Convert | None]:
    """Where a column goes, and what makes its values."""
    kind: str | Convert | None = types.get(name)
    given = mapping.get(name)
    if given is None:
        path = _default(name, target)
    else:
        text, _, of_path = given.partition(":")
        kind = kind or of_path or None
        path = tuple(text.split(".")) if text else ()
        if path and not _possible(path, target):
            raise ConfigurationError(
                f"column {name!r}: {text!r} is no place in {target.noun}; there are "
                f"{', '.join((*target.fields, *(f'{root}.…' for root in target.roots)))}"
            )
    if callable(kind):
        return path, kind
    if kind is None:
        return path, target.usual.get(path[0]) if path else None
    if kind not in _TYPES:
        raise ConfigurationError(f"column {name!r}: there is no type {kind!r}: {list(_TYPES)}")
    return path, _TYPES[kind]


def _default(name: str, target: Target) -> tuple[str, ...]:
    if not name:
        return ()
    path = tuple(name.split("."))
    if len(path) > 1 and _possible(path, target):
        return path
    known = target.known.get(re.sub(r"[\s_-]+", "_", name.casefold()))
    if known:
        return tuple(known.split("."))
    return (target.rest, name) if target.rest else ()


def _possible(path: tuple[str, ...], target: Target) -> bool:
    if not all(path):
        return False
    if len(path) == 1:
        return path[0] in target.fields
    return path[0] in target.roots


def _clash(name: str, other: str, path: tuple[str, ...]) -> ConfigurationError:
    return ConfigurationError(f"columns {other!r} and {name!r} both go to {'.'.join(path)}")


def _check_complete(
    columns: Sequence[str],
    places: Mapping[tuple[str, ...], str],
    metric: str | None,
    target: Target,
) -> None:
    if "metric" in target.fields and metric is None and ("metric",) not in places:
        raise ConfigurationError(
            f"no column is the metric; give `metric`, or map one of {columns!r} to it"
        )
    if not any(".".join(path) in target.identifiers for path in places):
        *most, last = target.identifiers
        paths = f"{', '.join(most)} or {last}" if most else last
        raise ConfigurationError(f"no column identifies the profile; map one to {paths}")


def trimmed(cell: str) -> str | None:
    """A cell without the blanks around it; None if there was nothing else."""
    return cell.strip() or None


def _float(cell: str) -> float | None:
    if not (text := cell.strip()):
        return None
    try:
        number = float(text)
    except ValueError:
        number = None
    if number is None or "_" in text or not isfinite(number):
        raise ValueError(f"{_short(cell)} is no number")
    return number


def _int(cell: str) -> int | None:
    if not (text := cell.strip()):
        return None
    if not re.fullmatch(r"[+-]?[0-9]{1,100}", text):
        raise ValueError(f"{_short(cell)} is no whole number")
    return int(text)


def _bool(cell: str) -> bool | None:
    if not (text := cell.strip().lower()):
        return None
    if text not in _TRUTHS:
        raise ValueError(f"{_short(cell)} is neither true nor false")
    return _TRUTHS[text]


def _time(cell: str) -> str | float | None:
    text = cell.strip()
    if _SECONDS.fullmatch(text) and len(text) != _BASIC_DATE:
        return float(text)
    return text or None


def _json(cell: str) -> Any:
    if not cell.strip():
        return None
    try:
        return msgspec.json.decode(cell)
    except ValueError:
        raise ValueError(f"{_short(cell)} is no JSON") from None


def _short(cell: str) -> str:
    return repr(cell if len(cell) <= 40 else f"{cell[:40]}…")


_TYPES: Final[Mapping[str, Convert | None]] = {
    "str": None,
    "int": _int,
    "float": _float,
    "bool": _bool,
    "time": _time,
    "json": _json,
}
EVENTS: Final = Target(
    noun="an event",
    fields=_FIELDS,
    roots=("profile", "properties"),
    known=_KNOWN,
    rest="properties",
    usual={
        "metric": trimmed,
        "time": _time,
        "value": _float,
        "value_currency": trimmed,
        "unique_id": trimmed,
        "backfill": _bool,
        "profile": trimmed,
    },
    identifiers=tuple(
        f"profile.{name}"
        for name in ("email", "phone_number", "external_id", "anonymous_id", "id", "kx")
    ),
)
