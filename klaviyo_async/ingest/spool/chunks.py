"""How records are laid out on disk: many to a row.

A row for each record would be plainer, but it costs more CPU time and wall time than there is to
spare: 1.8 to 2.2 times the CPU of a spool, as was measured before it was decided.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from ..record import EventRecord

__all__ = ["PENDING", "SETTLED", "Chunk", "decode", "encode", "is_valid"]

MAX_BYTES: Final = 256 * 1024
"""A chunk is closed when it has reached this."""
MAX_RECORDS: Final = 1000
PENDING: Final = 0
SETTLED: Final = 0x53
"""What flags are: apart by more than a flipped bit, and not what erased or zeroed blocks hold."""
_LENGTHS: Final = 4
"""Numbers that stand in the chunk's head for each record."""
_HEAD: Final = 4 * _LENGTHS
"""Bytes of those."""


class Chunk(NamedTuple):
    """Records with consecutive numbers."""

    first: int
    flags: bytes
    """For each record, :data:`PENDING` or :data:`SETTLED`."""
    data: bytes
    """Head: the lengths of each record's attributes, profile, identity and unique_id (the last
    is doubled, plus 1 for `backfill`), as little-endian 32-bit numbers. Then all of those parts."""

    @property
    def end(self) -> int:
        """The number after its last."""
        return self.first + len(self.flags)

    @property
    def checksum(self) -> int:
        """To find damage that SQLite does not."""
        return zlib.crc32(self.data)


def encode(records: Sequence[EventRecord], first: int) -> list[Chunk]:
    """Lay out records, numbered from `first` on."""
    chunks = []
    parts: list[bytes] = []
    lengths: list[int] = []
    size = begun = 0
    last = len(records)
    for index, record in enumerate(records, 1):
        attributes, profile = record.attributes, record.profile
        identity = record.identity.encode("utf-8", "surrogatepass")
        unique_id = record.unique_id.encode("utf-8", "surrogatepass")
        parts += (attributes, profile, identity, unique_id)
        flagged = len(unique_id) << 1 | record.backfill
        lengths += (len(attributes), len(profile), len(identity), flagged)
        size += len(attributes) + len(profile)
        if size >= MAX_BYTES or index - begun >= MAX_RECORDS or index == last:
            head = struct.pack(f"<{len(lengths)}I", *lengths)
            chunks.append(Chunk(first + begun, bytes(index - begun), b"".join([head, *parts])))
            parts, lengths, size, begun = [], [], 0, index
    return chunks


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
        ValueError: the lengths do not fit the data.
    """
    first, flags, data = chunk
    end = len(flags) * _HEAD
    if len(data) < end:
        raise ValueError("as many records as it should hold are not there")
    lengths = iter(struct.unpack_from(f"<{len(flags) * _LENGTHS}I", data))
    rows = zip(flags, lengths, lengths, lengths, lengths, strict=True)
    for number, (flag, attributes, profile, identity, flagged) in enumerate(rows, first):
        a = end
        b = a + attributes
        c = b + profile
        d = c + identity
        end = d + (flagged >> 1)
        if number <= after or flag == SETTLED:
            continue
        if end > len(data):
            raise ValueError("its end is missing")
        yield EventRecord(
            data[a:b],
            data[b:c],
            data[c:d].decode("utf-8", "surrogatepass"),
            data[d:end].decode("utf-8", "surrogatepass"),
            attributes + profile,
            bool(flagged & 1),
            number,
        )
