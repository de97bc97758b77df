"""Typed columns: values of rows by column, of the Python type of its kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Final, TypeAlias, cast

from msgspec import Meta, Raw
from msgspec.json import Decoder, Encoder, decode

from .columns import EXTRA, Column, Kind
from .times import shown_at

__all__ = [
    "WHOLE",
    "Extra",
    "Given",
    "by_column",
    "decoded",
    "extra_texts",
    "one_by_one",
    "typed_values",
]

WHOLE: Any = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]
"""What columns of files hold."""
_TIME: Any = Annotated[dt.datetime, Meta(tz=True)]
_TYPES: Final[Mapping[Kind, Any]] = {
    "string": str | None,
    "integer": WHOLE | None,
    "number": float | None,
    "boolean": bool | None,
    "timestamp": _TIME | None,
    "date": dt.date | None,
    "json": Raw,  # null is one
}
_ONE: Final[dict[Kind, Decoder[Any]]] = {kind: Decoder(found) for kind, found in _TYPES.items()}
_MANY: Final[dict[Kind, Decoder[Any]]] = {
    kind: Decoder(list[found])  # type: ignore[valid-type]
    for kind, found in _TYPES.items()
}
_encode: Final = Encoder().encode
_NULL: Final = b"null"
Given: TypeAlias = "dict[str, list[Any]]"
"""Name of a column -> its values."""
Extra: TypeAlias = "dict[int, dict[str, Any]]"
"""Number of a row -> what of it no column knows."""


def typed_values(
    rows: Sequence[Mapping[str, Any]], columns: Sequence[Column]
) -> dict[str, list[Any]]:
    """The values of columns, see :meth:`klaviyo_async.export.rows.RowBlock.columns`.

    Args:
        rows: with raw or plain values.
        columns: which.
    """
    given, extra = by_column(rows, columns)
    found: dict[str, list[Any]] = {}
    for column in columns:
        name, kind = column
        try:
            typed = decoded(kind, given[name])
        except (ValueError, RecursionError):
            typed = one_by_one(column, given[name], extra)
        found[name] = [_text(value) for value in typed] if kind == "json" else typed
    if EXTRA not in found:
        found[EXTRA] = extra_texts(extra, len(rows))
    return found


def by_column(rows: Sequence[Mapping[str, Any]], columns: Sequence[Column]) -> tuple[Given, Extra]:
    """Rows, turned on their side.

    Args:
        rows: with raw or plain values.
        columns: which are wanted.

    Returns:
        Name of a column -> its values as the rows have them, and what no column knows.
    """
    known = {column.name for column in columns}
    extra = {
        number: {name: value for name, value in row.items() if name not in known}
        for number, row in enumerate(rows)
        if not row.keys() <= known
    }
    return {name: [row.get(name) for row in rows] for name, _ in columns}, extra


def decoded(kind: Kind, values: Sequence[Any]) -> list[Any]:
    """All values of a column in one go: a call for each takes several times as long.

    Raises:
        ValueError: one is of another kind.
        RecursionError: one is nested too deeply.
    """
    return cast("list[Any]", _MANY[kind].decode(_encode(values)))


def one_by_one(column: Column, values: Sequence[Any], extra: Extra) -> list[Any]:
    """The same where some are not of the column's kind: these go to what no column knows."""
    return [
        _one(column.kind, column.name, value, extra, number) for number, value in enumerate(values)
    ]


def extra_texts(extra: Extra, rows: int) -> list[str | None]:
    """The column `_extra`."""
    return [_encode(extra[number]).decode() if number in extra else None for number in range(rows)]


def _one(kind: Kind, name: str, value: Any, extra: Extra, number: int) -> Any:
    """A value that may not be of its column's kind: then it goes to what no column knows."""
    text = _encode(value)
    try:
        return _ONE[kind].decode(text)
    except (ValueError, RecursionError):
        pass
    if kind == "timestamp" and (at := shown_at(decode(text))) is not None:
        return dt.datetime.fromtimestamp(at, dt.UTC)
    extra.setdefault(number, {})[name] = value
    return None


def _text(value: Any) -> str | None:
    text = bytes(value) if value is not None else _NULL
    return None if text == _NULL else text.decode()
