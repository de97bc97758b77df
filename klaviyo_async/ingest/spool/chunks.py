"""How records are laid out on disk: many together, in columns.

A row for each record would be plainer, but it costs more CPU time and wall time than there is to
spare: 1.8 to 2.2 times the CPU of a spool, as was measured before it was decided. And columns are
written by one call of C for all records, in a quarter of the time of records one after another.
"""

from __future__ import annotations

import struct
import zlib
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

import msgspec

from ..record import EventRecord

__all__ = ["PENDING", "SETTLED", "Chunk", "decode", "encode", "is_valid"]

MAX_BYTES: Final = 256 * 1024
"""A chunk is closed when it has reached this."""
MAX_RECORDS: Final = 1000
PENDING: Final = 0
SETTLED: Final = 0x53
"""What flags are: apart by more than a flipped bit, and not what erased or zeroed blocks hold."""


class Chunk(NamedTuple):
    """Records with consecutive numbers."""

    first: int
    flags: bytes
    """For each record, :data:`PENDING` or :data:`SETTLED`."""
    data: bytes
    """:class:`_Columns` in MessagePack."""

    @property
    def end(self) -> int:
        """The number after its last."""
        return self.first + len(self.flags)

    @property
    def checksum(self) -> int:
        """To find damage that SQLite does not."""
        return zlib.crc32(self.data)


class _Columns(msgspec.Struct, array_like=True, tag="events", gc=False):
    """Records, field by field.

    The tag tells it from what earlier versions wrote: there the first four bytes are the length of an
    event, which would be of 2 GB.
    """

    attributes: list[bytes]
    profiles: list[bytes]
    identities: list[str]
    unique_ids: list[str]
    backfills: list[bool]
    escaped: bool = False
    """Whether texts stand for the bytes of what is no valid Unicode, one character for each."""


_ENCODER: Final = msgspec.msgpack.Encoder()
_DECODER: Final = msgspec.msgpack.Decoder(_Columns)
_START: Final = _ENCODER.encode(_Columns([], [], [], [], []))[: len(".!events")]


def encode(records: Sequence[EventRecord], first: int) -> list[Chunk]:
    """Lay out records, numbered from `first` on."""
    sizes = list(accumulate([record.size for record in records]))
    chunks: list[Chunk] = []
    begun = before = 0
    while begun < len(sizes):
        full = bisect_left(sizes, before + MAX_BYTES, begun) + 1
        end = min(full, begun + MAX_RECORDS, len(sizes))
        chunks.append(_chunk(records[begun:end], first + begun))
        begun, before = end, sizes[end - 1]
    return chunks


def _chunk(records: Sequence[EventRecord], first: int) -> Chunk:
    attributes = [record.attributes for record in records]
    profiles = [record.profile for record in records]
    identities = [record.identity for record in records]
    unique_ids = [record.unique_id for record in records]
    backfills = [record.backfill for record in records]
    columns = _Columns(attributes, profiles, identities, unique_ids, backfills)
    try:
        data = _ENCODER.encode(columns)
    except UnicodeEncodeError:  # a lone surrogate
        columns.identities = [_bytes_of(text).decode("latin-1") for text in identities]
        columns.unique_ids = [_bytes_of(text).decode("latin-1") for text in unique_ids]
        columns.escaped = True
        data = _ENCODER.encode(columns)
    return Chunk(first, bytes(len(records)), data)


def _bytes_of(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _text_of(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogatepass")


def is_valid(flags: object) -> bool:
    """Whether what stands in their place is undamaged, as far as can be seen."""
    return (
        isinstance(flags, bytes)
        and bool(flags)
        and flags.count(PENDING) + flags.count(SETTLED) == len(flags)
    )


def decode(chunk: Chunk, after: int = 0) -> Iterator[EventRecord]:
    """The chunk's records with numbers above `after`, without those that are settled.

    Raises:
        ValueError: what stands there is no such chunk.
    """
    rows = zip(chunk.flags, *_columns(chunk), strict=True)
    for number, row in enumerate(rows, chunk.first):
        flag, attributes, profile, identity, unique_id, backfill = row
        if number > after and flag != SETTLED:
            size = len(attributes) + len(profile)
            yield EventRecord(attributes, profile, identity, unique_id, size, backfill, number)


_Fields = tuple[list[bytes], list[bytes], list[str], list[str], list[bool]]


def _columns(chunk: Chunk) -> _Fields:
    if not chunk.data.startswith(_START):
        return _version_2(chunk)
    found = _DECODER.decode(chunk.data)
    identities, unique_ids = found.identities, found.unique_ids
    if found.escaped:
        identities = [_text_of(text.encode("latin-1")) for text in identities]
        unique_ids = [_text_of(text.encode("latin-1")) for text in unique_ids]
    return found.attributes, found.profiles, identities, unique_ids, found.backfills


# What version 2 wrote

_LENGTHS: Final = 4
"""Numbers that stand in the chunk's head for each record."""


def _version_2(chunk: Chunk) -> _Fields:
    """Records that stand one after another.

    Head: the lengths of each record's attributes, profile, identity and unique_id (the last is doubled,
    plus 1 for `backfill`), as little-endian 32-bit numbers. Then all of those parts.
    """
    _, flags, data = chunk
    count = len(flags) * _LENGTHS
    end = 4 * count
    if len(data) < end:
        raise ValueError("as many records as it should hold are not there")
    lengths = list(struct.unpack_from(f"<{count}I", data))
    backfills = [bool(flagged & 1) for flagged in lengths[3::_LENGTHS]]
    lengths[3::_LENGTHS] = [flagged >> 1 for flagged in lengths[3::_LENGTHS]]
    parts: list[bytes] = []
    for length in lengths:
        parts.append(data[end : end + length])
        end += length
    if end > len(data):
        raise ValueError("its end is missing")
    return (
        parts[::4],
        parts[1::4],
        [*map(_text_of, parts[2::4])],
        [*map(_text_of, parts[3::4])],
        backfills,
    )
