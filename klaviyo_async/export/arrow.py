"""Rows as record batches of Apache Arrow: `pip install "klaviyo-async[arrow]"`.

The schema follows from the columns of a stream, that is from the document: it is the same for every page, part and
run, even where a column holds nothing but nulls. A value of a type that the document does not have for its column
is in `_extra`, as JSON, with the fields that it does not know; nothing is guessed, and no row is lost for it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from importlib import import_module
from typing import Any, Final

import msgspec

from ..errors import ConfigurationError
from .columns import EXTRA, Column, Kind
from .rows import Row
from .writers import UNENCODABLE, Rejected, reason_of

__all__ = ["RecordBatchMaker", "pyarrow_for"]

_TYPES: Final[dict[Kind, tuple[type, ...]]] = {
    "string": (str,),
    "timestamp": (str,),
    "date": (str,),
    "integer": (int,),
    "number": (float,),
    "boolean": (bool,),
}
"""What a value may be so that it is taken without a look at it; None always."""
_NO: Final = type(None)
_LARGEST: Final = 2**63
_EXACT: Final = 2**53
"""Whole numbers up to which a float holds each."""
_encode: Final = msgspec.json.Encoder().encode
_encode_lines: Final = msgspec.json.Encoder().encode_lines


def pyarrow_for(user: str) -> Any:
    """The package `pyarrow`.

    Args:
        user: what needs it, for the message.

    Raises:
        ConfigurationError: it is not installed.
    """
    try:
        # Imported here because it is optional, and takes 40 MiB.
        return import_module("pyarrow")
    except ImportError:
        raise ConfigurationError(
            f"{user} needs pyarrow: pip install 'klaviyo-async[arrow]'"
        ) from None


class RecordBatchMaker:
    """Makes record batches of rows.

    Args:
        columns: what rows hold.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """

    def __init__(self, columns: Sequence[Column]) -> None:
        self._pyarrow = arrow = pyarrow_for("Arrow")
        self._columns = [*columns]
        self._known = frozenset(column.name for column in columns)
        text = arrow.string()
        types = {
            "integer": arrow.int64(),
            "number": arrow.float64(),
            "boolean": arrow.bool_(),
            "timestamp": arrow.timestamp("us", "UTC"),
            "date": arrow.date32(),
        }
        self._types = [types.get(column.kind, text) for column in columns]
        self._text = text
        self.schema = arrow.schema(
            [
                *(
                    arrow.field(one.name, type_)
                    for one, type_ in zip(columns, self._types, strict=True)
                ),
                arrow.field(EXTRA, text),
            ]
        )
        """The schema of all that is made."""

    def make(self, rows: Sequence[Row]) -> tuple[Any, list[Rejected]]:
        """A `pyarrow.RecordBatch` of rows, all but those that hold text that has no encoding, which are returned.

        Args:
            rows: as :class:`~klaviyo_async.export.rows.RowMaker` makes them.
        """
        try:
            return self._batch(rows), []
        except UNENCODABLE:
            kept: list[Row] = []
            rejected: list[Rejected] = []
            for row in rows:
                try:
                    self._batch([row])
                except UNENCODABLE as error:
                    rejected.append((row, reason_of(error)))
                else:
                    kept.append(row)
            return self._batch(kept), rejected

    def _batch(self, rows: Sequence[Row]) -> Any:
        misfits: dict[int, Row] = {}
        arrays = [
            self._array(column, type_, rows, misfits)
            for column, type_ in zip(self._columns, self._types, strict=True)
        ]
        known = self._known
        for number, row in enumerate(rows):
            if not row.keys() <= known:
                rest = {name: value for name, value in row.items() if name not in known}
                misfits[number] = {**rest, **misfits.get(number, {})}
        if misfits:
            extras = [misfits.get(number) for number in range(len(rows))]
            arrays.append(self._built(_documents(extras)))
        else:
            arrays.append(self._pyarrow.nulls(len(rows), self._text))
        return self._pyarrow.RecordBatch.from_arrays(arrays, schema=self.schema)

    def _array(
        self, column: Column, type_: Any, rows: Sequence[Row], misfits: dict[int, Row]
    ) -> Any:
        name, kind = column
        values = [row.get(name) for row in rows]
        if kind == "json":
            return self._built(_documents(values))
        write = _WRITERS.get(kind)
        if {*map(type, values)} <= {*_TYPES[kind], _NO}:
            try:
                texts = values
                if write is not None:
                    texts = [None if value is None else write(value) for value in values]
                return self._built(texts).cast(type_)
            except UnicodeError:
                raise
            except ValueError:  # a time that is none, a number that is too large
                pass
        convert = _CONVERTERS[kind]
        texts = [None if value is None else convert(value) for value in values]
        for number, text in enumerate(texts):
            if text is None and values[number] is not None:
                misfits.setdefault(number, {})[name] = values[number]
        return self._built(texts).cast(type_)

    def _built(self, texts: list[Any]) -> Any:
        # `pyarrow.array` imports pandas if it is there: more than a second, and 60 MiB.
        builder = self._pyarrow.lib.StringBuilder()
        builder.append_values(texts)
        return builder.finish()


def _documents(values: list[Any]) -> list[bytes | None]:
    """JSON of each value; None for None."""
    lines: list[bytes | None] = [*_encode_lines(values).split(b"\n")]
    if len(lines) != len(values) + 1:  # JSON that was taken as it came may hold line breaks
        return [None if value is None else _encode(value) for value in values]
    lines.pop()
    if None in values:
        return [None if value is None else line for value, line in zip(values, lines, strict=True)]
    return lines


# What becomes of a value that is not of the type that the document has: text that Arrow reads as one; None: it
# does not fit.


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _integer(value: Any) -> str | None:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    fits = type(value) is int and -_LARGEST <= value < _LARGEST
    return str(value) if fits else None


def _number(value: Any) -> str | None:
    fits = type(value) is float or (type(value) is int and -_EXACT <= value <= _EXACT)
    return repr(value) if fits else None


def _boolean(value: Any) -> str | None:
    return str(value).lower() if isinstance(value, bool) else None


def _timestamp(value: Any) -> str | None:
    try:
        found = datetime.fromisoformat(value)
        # One without a zone is UTC, as everywhere.
        found = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (TypeError, ValueError, OverflowError):
        return None
    return found.isoformat()


def _date(value: Any) -> str | None:
    try:
        return date.fromisoformat(value).isoformat()
    except (TypeError, ValueError):
        return None


_CONVERTERS: Final[dict[Kind, Callable[[Any], str | None]]] = {
    "string": _text,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "timestamp": _timestamp,
    "date": _date,
}
_WRITERS: Final[dict[Kind, Callable[[Any], str]]] = {
    "integer": str,
    "number": repr,
    "boolean": lambda value: "true" if value else "false",
}
"""Kinds of which values are no text yet."""
