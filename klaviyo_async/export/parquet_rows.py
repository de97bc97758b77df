"""Rows taken out of Parquet: found by their ids, a row group at a time, of which only those in question are read."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Final

from .arrow import pyarrow_for
from .columns import EXTRA
from .parquet import parquet_to

__all__ = ["find_rows", "write_without"]

_NAMES: Final = {"UNCOMPRESSED": "none"}
"""Of codecs, where Parquet has another than pyarrow: names for metadata are in capitals."""


def find_rows(
    path: Path, names: Sequence[str], ids: Collection[str], named: Callable[[str], bool]
) -> tuple[int, dict[int, list[int]]]:
    """Where the rows are that hold one of some ids.

    Args:
        path: of the file.
        names: of the columns with ids, of which the file may have some.
        ids: which are looked for.
        named: says of a JSON object, a text, whether it names one of them.

    Returns:
        How many rows there are, and number of a row group -> places of these rows in it.

    Raises:
        ConfigurationError: pyarrow is not installed.
        OSError: it cannot be read.
    """
    found: dict[int, list[int]] = {}
    with path.open("rb") as raw:
        file = _file(raw)
        there = [name for name in (*names, EXTRA) if name in file.schema_arrow.names]
        for number in range(file.num_row_groups):
            group = file.metadata.row_group(number)
            columns = {group.column(at).path_in_schema: group.column(at) for at in range(group.num_columns)}  # fmt: skip
            asked = [name for name in there if _may_hold(columns[name], name, ids)]
            places: set[int] = set()
            if asked:
                table = file.read_row_group(number, columns=asked, use_threads=False)
                for name in asked:
                    holds = named if name == EXTRA else ids.__contains__
                    values = table.column(name).to_pylist()
                    places.update(
                        at for at, one in enumerate(values) if one is not None and holds(one)
                    )
            if places:
                found[number] = sorted(places)
        return file.metadata.num_rows, found


def write_without(path: Path, out: IO[bytes], gone: Mapping[int, Sequence[int]]) -> int:
    """Write a file again without some rows: with the same schema, compression and row groups.

    Args:
        path: of the file, which has a row group at least.
        out: what is written to; it is left open.
        gone: number of a row group -> places of the rows in it.

    Returns:
        How many these are.

    Raises:
        OSError: something cannot be read or written.
    """
    arrow = pyarrow_for("Parquet")
    with path.open("rb") as raw:
        file = _file(raw)
        first = file.metadata.row_group(0)
        columns = [first.column(at) for at in range(first.num_columns)]
        kind = str(columns[0].compression)
        writer = parquet_to(
            out,
            file.schema_arrow,
            _NAMES.get(kind, kind.lower()),
            [one.path_in_schema for one in columns if one.is_stats_set],
        )
        for number in range(file.num_row_groups):
            table = file.read_row_group(number, use_threads=False)
            begins = [-1, *gone.get(number, ())]
            ends = [*gone.get(number, ()), table.num_rows]
            pieces = [
                table.slice(begin + 1, end - begin - 1)
                for begin, end in zip(begins, ends, strict=True)
            ]
            left = arrow.concat_tables(pieces)
            if left.num_rows:
                writer.write_table(left, row_group_size=left.num_rows)
        writer.close()
    return sum(map(len, gone.values()))


def _file(raw: IO[bytes]) -> Any:
    return pyarrow_for("Parquet", "pyarrow.parquet").ParquetFile(raw)


def _may_hold(column: Any, name: str, ids: Collection[str]) -> bool:
    """Whether a column of a row group may hold one of these, by what its statistics say."""
    known = column.statistics
    if known is None:
        return True
    if known.has_null_count and known.null_count == column.num_values:
        return False
    if name == EXTRA or not known.has_min_max:
        return True
    return any(known.min <= one <= known.max for one in ids)
