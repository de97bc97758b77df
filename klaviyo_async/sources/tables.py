"""From the named cells of a row to an event, or to another object."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from ..errors import ConfigurationError
from .cells import TYPES, Convert
from .columns import EVENTS, EXPORT_MARK, Target, clean, plain

__all__ = ["EVENTS", "ColumnLayout", "Convert", "Target"]

_SHOWN: Final = 30
"""Columns that a message names."""
_DEEPEST: Final = 32
"""Steps of a path."""


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
    any case, with spaces, hyphens or slashes for underscores. A name such as `profile.location.city`
    or `properties.Size` is a path already. A table with a column `Klaviyo ID` is taken for Klaviyo's
    own export: its address goes into the profile's location, and what no import can set is left out.

    Args:
        columns: their names; blanks and characters of no width around them do not count; one that
            is empty is left out.
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
            there are more than Klaviyo takes properties; or it is not complete.
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
        self.columns = columns = [clean(name) for name in columns]
        self._mapping = {clean(name): path for name, path in (mapping or {}).items()}
        self._types = {clean(name): kind for name, kind in (types or {}).items()}
        self._metric = metric
        _check_width(columns, self._mapping, target)
        _check_names(columns, (*self._mapping, *self._types) if complete else ())
        self._exported = any(plain(name) == EXPORT_MARK for name in columns)
        self.left_out: list[str] = []
        """Columns of Klaviyo's export that no import can set."""
        self._plan: list[tuple[int, int, tuple[str, ...], str, Convert | None]] = []
        self._check: Mapping[str, str] | None = None
        places = self._lay_out(columns)
        if target.check is not None:
            self._check = {".".join(path): name for path, name in places.items()}
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
        if self._check is not None:
            assert self._target.check is not None
            self._target.check(event, self._check)
        return event

    def _lay_out(self, columns: Sequence[str]) -> Mapping[tuple[str, ...], str]:
        """Plan where each column goes; gives path -> column."""
        target = self._target
        places: dict[tuple[str, ...], str] = {}
        outer: dict[tuple[str, ...], str] = {}
        """Objects around these places -> the first column in them."""
        for index, name in enumerate(columns):
            path, convert = self._place(name)
            if not path:
                continue
            around = [path[:length] for length in range(1, len(path))]
            for inner in (*around, path):
                if inner in places:
                    raise _clash(name, places[inner], inner)
            if path in outer:
                raise _clash(name, outer[path], path)
            places[path] = name
            for each in around:
                outer.setdefault(each, name)
            root = target.roots.index(path[0]) + 1 if path[0] in target.roots else 0
            self._plan.append((index, root, path[bool(root) : -1], path[-1], convert))
        if target.most is not None:
            count = len({path[1] for path in places if path[0] == target.rest})
            if count > target.most:
                raise _too_wide(count, target)
        return places

    def _place(self, name: str) -> tuple[tuple[str, ...], Convert | None]:
        """Where a column goes, and what makes its values."""
        target = self._target
        kind: str | Convert | None = self._types.get(name)
        given = self._mapping.get(name)
        if given is None:
            path = self._default(name)
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
            if not path:
                return path, None
            return path, target.usual.get(".".join(path)) or target.usual.get(path[0])
        if kind not in TYPES:
            raise ConfigurationError(f"column {name!r}: there is no type {kind!r}: {list(TYPES)}")
        return path, TYPES[kind]

    def _default(self, name: str) -> tuple[str, ...]:
        """Where a column goes by its name."""
        target = self._target
        if not name:
            return ()
        if "." in name:
            path = tuple(name.split("."))
            if _possible(path, target):
                return path
        key = plain(name)
        known = target.known.get(key)
        if known is None and self._exported:
            known = target.exported.get(key)
            if known == "":
                self.left_out.append(name)
        if known is not None:
            return tuple(known.split(".")) if known else ()
        return (target.rest, name) if target.rest else ()


def _possible(path: tuple[str, ...], target: Target) -> bool:
    if not all(path):
        return False
    if len(path) == 1:
        return path[0] in target.fields
    return path[0] in target.roots and len(path) <= _DEEPEST


def _clash(name: str, other: str, path: tuple[str, ...]) -> ConfigurationError:
    return ConfigurationError(
        f"columns {other!r} and {name!r} both go to {'.'.join(path)}; map one of them elsewhere, or to "
        "nothing to leave it out"
    )


def _check_names(columns: Sequence[str], wanted: Iterable[str]) -> None:
    names = set[str]()
    for name in columns:
        if name and name in names:
            raise ConfigurationError(f"there are two columns {name!r}")
        names.add(name)
        if "\0" in name:
            raise ConfigurationError(f"column {name!r} has a NUL character in its name")
    for name in wanted:
        if name not in names:
            raise ConfigurationError(f"there is no column {name!r}, but {_listed(columns)}")


def _check_width(columns: Sequence[str], mapping: Mapping[str, str], target: Target) -> None:
    """See at a glance whether there are far more columns than properties."""
    if target.most is None:
        return
    # Each of the others is well known, and goes to a place of its own, or is a property.
    elsewhere = len(target.known) + len(target.exported)
    count = sum(1 for name in columns if name and "." not in name and name not in mapping)
    if count - elsewhere > target.most:
        raise _too_wide(count, target)


def _too_wide(count: int, target: Target) -> ConfigurationError:
    return ConfigurationError(
        f"{count:,} columns would be {target.rest}, and Klaviyo takes {target.most} of {target.noun}; "
        "map columns to nothing to leave them out"
    )


def _check_complete(
    columns: Sequence[str],
    places: Mapping[tuple[str, ...], str],
    metric: str | None,
    target: Target,
) -> None:
    if "metric" in target.fields and metric is None and ("metric",) not in places:
        raise ConfigurationError(
            f"no column is the metric; give `metric`, or map one of {_listed(columns)} to it"
        )
    if not any(".".join(path) in target.identifiers for path in places):
        *most, last = target.identifiers
        paths = f"{', '.join(most)} or {last}" if most else last
        value = next((name for name in columns if "@" in name.strip("@")), None)
        hint = f" ({value!r} looks like a value: is the row of names missing?)" if value else ""
        raise ConfigurationError(
            f"no column identifies the profile: map one to {paths}{hint}; there are {_listed(columns)}"
        )


def _listed(columns: Sequence[str]) -> str:
    """Columns, by name; not more than one can read."""
    names = [name if len(name) <= 60 else f"{name[:60]}…" for name in columns[:_SHOWN] if name]
    more = len(columns) - _SHOWN
    return f"{', '.join(map(repr, names)) or 'none'}{f' and {more:,} more' if more > 0 else ''}"
