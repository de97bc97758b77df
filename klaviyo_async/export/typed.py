"""Typed columns: values of rows by column, of the Python type of its kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Final

from msgspec import Meta, Raw
from msgspec.json import Decoder, Encoder, decode

from .columns import EXTRA, Column, Kind
from .times import shown_at

__all__ = ["typed_values"]

_WHOLE: Any = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]
"""What columns of files hold."""
_TIME: Any = Annotated[dt.datetime, Meta(tz=True)]
_TYPES: Final[Mapping[Kind, Any]] = {
    "string": str | None,
    "integer": _WHOLE | None,
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


def typed_values(
    rows: Sequence[Mapping[str, Any]], columns: Sequence[Column]
) -> dict[str, list[Any]]:
    """The values of columns, see :meth:`klaviyo_async.export.rows.RowBlock.columns`.

    Args:
        rows: with raw or plain values.
        columns: which.
    """
    extra: dict[int, dict[str, Any]] = {}
    known = {column.name for column in columns}
    for number, row in enumerate(rows):
        if not row.keys() <= known:
            extra[number] = {name: value for name, value in row.items() if name not in known}
    found: dict[str, list[Any]] = {}
    for name, kind in columns:
        values = [row.get(name) for row in rows]
        try:
            # All of a column in one go: a call for each value takes several times as long.
            typed = _MANY[kind].decode(_encode(values))
        except (ValueError, RecursionError):
            typed = [_one(kind, name, value, extra, number) for number, value in enumerate(values)]
        found[name] = [_text(value) for value in typed] if kind == "json" else typed
    if EXTRA not in found:
        found[EXTRA] = [
            _encode(extra[number]).decode() if number in extra else None
            for number in range(len(rows))
        ]
    return found


def _one(kind: Kind, name: str, value: Any, extra: dict[int, dict[str, Any]], number: int) -> Any:
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
