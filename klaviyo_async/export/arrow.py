"""Rows as record batches of Apache Arrow: `pip install "klaviyo-async[arrow]"`.

The schema follows from the columns of a stream, that is from the document: it is the same for every page, part and
run, even where a column holds nothing but nulls.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from importlib import import_module
from typing import Any, Final

from ..errors import ConfigurationError
from .columns import EXTRA, Column, Kind
from .rows import Row, RowBlock
from .typed import typed_values

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
        self._columns = tuple(columns)
        self._texts = tuple(Column(name, _AS_TEXT.get(kind, kind)) for name, kind in columns)
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
        try:
            # Arrow reads times and numbers of their text three times as fast as Python does.
            return self._batch(rows, self._texts, {"boolean": _WRITERS["boolean"]})
        except ValueError:  # one of them is none, or has no zone
            return self._batch(rows, self._columns, _WRITERS)

    def _batch(
        self,
        rows: RowBlock | Sequence[Row],
        columns: tuple[Column, ...],
        writers: Mapping[str, Callable[[Any], str]],
    ) -> Any:
        raw = rows.raw() if isinstance(rows, RowBlock) else rows
        values = typed_values(raw, columns)
        arrays = []
        for (name, kind), field in zip((*columns, _EXTRA), self.schema, strict=True):
            texts, write = values[name], writers.get(kind)
            if write is not None:
                texts = [None if value is None else write(value) for value in texts]
            # `pyarrow.array` would import pandas, if it is there: more than a second, and 60 MiB.
            builder = self._pyarrow.lib.StringBuilder(self.memory)
            builder.append_values(texts)
            array = builder.finish()
            if field.type != array.type:
                array = array.cast(field.type, memory_pool=self.memory)
            arrays.append(array)
        return self._pyarrow.RecordBatch.from_arrays(arrays, schema=self.schema)


# What is no text goes through it: there is no other builder.
_WRITERS: Final[dict[str, Callable[[Any], str]]] = {
    "integer": str,
    "number": repr,
    "boolean": lambda value: "true" if value else "false",
    "timestamp": datetime.isoformat,
    "date": date.isoformat,
}
_AS_TEXT: Final[dict[Kind, Kind]] = {
    "timestamp": "string",
    "date": "string",
    "integer": "json",
    "number": "json",
}
"""Kinds of which Arrow reads the text."""
_EXTRA: Final = Column(EXTRA, "json")
