"""Rows as record batches of Apache Arrow: `pip install "klaviyo-async[arrow]"`.

The schema follows from the columns of a stream, that is from the document: it is the same for every page, part and
run, even where a column holds nothing but nulls.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from importlib import import_module
from itertools import accumulate
from typing import Any, Final

from msgspec import Raw

from ..errors import ConfigurationError
from .columns import EXTRA, Column, Kind
from .rows import Row, RowBlock
from .typed import by_column, decoded, extra_texts, one_by_one

__all__ = ["RecordBatchMaker", "pyarrow_for"]


def pyarrow_for(user: str, module: str = "pyarrow") -> Any:
    """The package `pyarrow`, or a module of it.

    Args:
        user: what needs it, for the message.
        module: its name.

    Raises:
        ConfigurationError: it is not installed.
    """
    try:
        # Imported here because it is optional, and takes 40 MiB.
        return import_module(module)
    except ImportError:
        raise ConfigurationError(
            f"{user} needs pyarrow: pip install 'klaviyo-async[arrow]'"
        ) from None


class RecordBatchMaker:
    """Makes record batches of rows.

    Args:
        columns: what rows hold; :data:`klaviyo_async.export.columns.EXTRA` is added.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """

    def __init__(self, columns: Sequence[Column]) -> None:
        self._pyarrow = arrow = pyarrow_for("Arrow")
        self.columns = tuple(columns)
        """What rows hold."""
        # Arrow's own keeps 100 MiB more, as each of the threads that files are written in has its own part of it.
        self.memory = arrow.system_memory_pool()
        """What is made is in it."""
        types: dict[Kind, Any] = {
            "integer": arrow.int64(),
            "number": arrow.float64(),
            "boolean": arrow.bool_(),
            "timestamp": arrow.timestamp("us", "UTC"),
            "date": arrow.date32(),
        }
        fields = [arrow.field(name, types.get(kind, arrow.string())) for name, kind in columns]
        self.schema = arrow.schema([*fields, arrow.field(EXTRA, arrow.string())])
        """The schema of all that is made."""

    def make(self, rows: RowBlock | Sequence[Row]) -> Any:
        """A `pyarrow.RecordBatch` of rows.

        What no column knows, and a value of another type than its column's, is a JSON object in the column
        `_extra`: nothing is guessed, and no row is lost for it.

        Args:
            rows: raw or plain.
        """
        columns = self.columns
        block = rows if isinstance(rows, RowBlock) else None
        given, extra = by_column(rows, columns) if block is None else block.given(columns)
        plain = block is not None and block.is_typed
        arrays = []
        for column, field in zip(columns, self.schema, strict=False):
            values, kind = given[column.name], _AS_TEXT.get(column.kind, column.kind)
            try:
                # Arrow reads times of their text three times as fast as Python does.
                found = values if plain else decoded(kind, values)
                array = self._array(found, kind, field.type)
            except (ValueError, RecursionError):  # one of them is none, or has no zone
                typed = one_by_one(column, values, extra)
                array = self._array(typed, column.kind, field.type)
            arrays.append(array)
        texts = extra_texts(extra, len(rows))
        arrays.append(self._array(texts, "string", self._pyarrow.string()))
        return self._pyarrow.RecordBatch.from_arrays(arrays, schema=self.schema)

    def _array(self, values: Sequence[Any], kind: Kind, wanted: Any) -> Any:
        """An array of the values of a column.

        `pyarrow.array` would import pandas, if it is there: more than a second, and 60 MiB; and a builder is asked for
        each value.

        Raises:
            ValueError: a text is no time.
        """
        arrow, number = self._pyarrow, len(values)
        if kind == "json" and _NULL in values:
            values = [None if value == _NULL else value for value in values]
        elif (write := _WRITERS.get(kind)) is not None:
            values = [None if value is None else write(value) for value in values]
        missing = values.count(None)
        if missing == number:
            return arrow.nulls(number, wanted, memory_pool=self.memory)
        valid = None
        if missing:
            valid = self._bits([value is not None for value in values])
            nothing = _NOTHING.get(kind, _EMPTY)
            values = [nothing if value is None else value for value in values]
        if kind == "boolean":
            return arrow.Array.from_buffers(wanted, number, [valid, self._bits(values)], missing)
        if kind in _PACKED:
            packed = arrow.py_buffer(array(_PACKED[kind], values))
            return arrow.Array.from_buffers(wanted, number, [valid, packed], missing)
        text, lengths = _joined(values)
        buffers = [valid, arrow.py_buffer(array("i", accumulate(lengths, initial=0)))]
        made = arrow.Array.from_buffers(
            arrow.string(), number, [*buffers, arrow.py_buffer(text)], missing
        )
        return made if wanted == made.type else made.cast(wanted, memory_pool=self.memory)

    def _bits(self, values: Sequence[bool]) -> Any:
        """A buffer with a bit for each."""
        arrow = self._pyarrow
        found = arrow.Array.from_buffers(
            arrow.uint8(), len(values), [None, arrow.py_buffer(bytes(values))]
        )
        return found.cast(arrow.bool_(), memory_pool=self.memory).buffers()[1]


def _joined(values: Sequence[Any]) -> tuple[bytes, Iterable[int]]:
    """Texts in one, and the length of each in bytes."""
    if values[0].__class__ is not str:
        return b"".join(values), map(len, values)
    whole = "".join(values)
    text = whole.encode()
    if len(text) == len(whole):
        return text, map(len, values)
    encoded = [one.encode() for one in values]
    return text, map(len, encoded)


_WRITERS: Final[dict[str, Callable[[Any], str]]] = {
    "timestamp": datetime.isoformat,
    "date": date.isoformat,
}
_AS_TEXT: Final[dict[Kind, Kind]] = {"timestamp": "string", "date": "string"}
"""Kinds of which Arrow reads the text."""
_PACKED: Final[dict[Kind, str]] = {"integer": "q", "number": "d"}
_NOTHING: Final[dict[Kind, Any]] = {"json": b"", "integer": 0, "number": 0, "boolean": False}
"""What stands where there is no value."""
_NULL: Final = Raw(b"null")
_EMPTY: Final = ""
