"""Formats of files by their names."""

from __future__ import annotations

from typing import Final

from ..errors import ConfigurationError
from .writers import Compression, CSVWriter, NDJSONWriter, RowWriter

__all__ = ["FORMATS", "writer_of"]

FORMATS: Final = ("ndjson", "csv", "parquet")


def writer_of(name: str | RowWriter, compression: Compression | None = None) -> RowWriter:
    """The writer of a format.

    Args:
        name: `ndjson`, `csv` or `parquet`; or a writer.
        compression: of the files; None: `zstd` for Parquet, none for others.

    Raises:
        ConfigurationError: there is no such format, or nothing to write it or to compress with.
    """
    if not isinstance(name, str):
        return name
    if name == "ndjson":
        return NDJSONWriter(compression or "none")
    if name == "csv":
        return CSVWriter(compression or "none")
    if name == "parquet":
        from .parquet import ParquetWriter  # pyarrow is optional, and large

        return ParquetWriter(compression or "zstd")
    raise ConfigurationError(f"there is no format {name!r}: there are {', '.join(FORMATS)}")
