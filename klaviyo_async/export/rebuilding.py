"""Makes the index of written rows again, of the parts themselves, when its file is gone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from ..errors import ConfigurationError
from .folder import StreamFolder
from .index import KnownRow, RowIndex
from .state import StreamState
from .streams import Stream
from .times import shown_at

__all__ = ["rebuild_index"]


async def rebuild_index(
    index: RowIndex, state: StreamState, parts: StreamFolder, stream: Stream, low: int
) -> None:
    """Have the index know what the parts hold.

    Args:
        index: of the folder.
        state: of the stream.
        parts: of the stream.
        stream: the stream.
        low: rows with a time before this second are of no use to it.

    Raises:
        ConfigurationError: parts of this format are not read again.
        KlaviyoError: one cannot be read.
    """
    if not parts.readable:
        raise ConfigurationError(
            f"{parts.path.parent}/_index.db is gone or older than the state, and without it rows would be written "
            "twice: bring it back, or begin anew in another folder"
        )
    await index.replace(stream.name, state.noted, _rows(parts, stream, low))


def _rows(parts: StreamFolder, stream: Stream, low: int) -> Iterator[KnownRow]:
    parent, time = stream.parent_key, None if stream.time is None else stream.time.name
    names = None if stream.compares else [one for one in ("id", parent, time) if one is not None]
    for part in parts.listed():
        if not stream.compares and (part.latest or 0) < low:
            continue
        for row in parts.rows_in(part, names):
            key = stream.key_of(row.get(parent or ""), row["id"])
            mark = parts.digest(stream, row) if stream.compares else _second(row.get(time or ""))
            if stream.compares or mark >= low:
                yield KnownRow(key, mark, *part.place)


def _second(at: Any) -> int:
    seconds = at.timestamp() if isinstance(at, datetime) else shown_at(at)
    return int(seconds or 0)
