"""Makes the index of written rows again, of the parts themselves, when its file is gone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..errors import ConfigurationError
from .folder import StreamFolder
from .index import KnownRow, RowIndex, digest_of
from .state import StreamState
from .streams import Stream
from .times import shown_at

__all__ = ["rebuild_index"]


async def rebuild_index(
    index: RowIndex, state: StreamState, parts: StreamFolder, stream: Stream, writer: Any, low: int
) -> None:
    """Have the index know what the parts hold.

    Args:
        index: of the folder.
        state: of the stream.
        parts: of the stream.
        stream: the stream.
        writer: of the parts; it needs a method `read`, which gives the rows of a part.
        low: rows with a time before this second are of no use to it.

    Raises:
        ConfigurationError: parts of this format are not read again.
        KlaviyoError: one cannot be read.
    """
    read = getattr(writer, "read", None)
    if read is None:
        raise ConfigurationError(
            f"{parts.path.parent}/_index.db is gone or older than the state, and without it rows would be written "
            "twice: bring it back, or begin anew in another folder"
        )
    await index.replace(stream.name, state.noted, _rows(parts, stream, read, low))


def _rows(parts: StreamFolder, stream: Stream, read: Any, low: int) -> Iterator[KnownRow]:
    time = stream.time
    for part in parts.listed():
        if not stream.compares and (part.latest or 0) < low:
            continue
        for row in read(parts.path / part.file):
            key = stream.key_of(row.get(stream.parent_key or ""), row["id"])
            if stream.compares:
                mark = digest_of(stream.lasting(row))
            else:
                mark = int(shown_at(row.get(time.name if time is not None else "")) or 0)
            if stream.compares or mark >= low:
                yield KnownRow(key, mark, *part.place)
