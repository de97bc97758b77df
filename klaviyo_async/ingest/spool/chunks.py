"""How records are laid out on disk: many to a row.

A row for each record would be plainer, but SQLite lets go of the interpreter lock and takes it up
again for each row: while the event loop is busy that takes a second for some hundreds. And it would
cost twice the CPU time.
"""

from __future__ import annotations

import sys
import zlib
from array import array
from collections.abc import Iterator, Sequence
from typing import Final

from ..record import Record

__all__ = ["Chunk", "decode", "encode", "merged"]

MAX_BYTES: Final = 256 * 1024
"""A chunk is closed when it has reached this."""
MAX_RECORDS: Final = 1000
_LENGTHS: Final = 4
"""Numbers that go before each record."""


class Chunk:
    """Records with consecutive numbers."""

    __slots__ = ("count", "data", "first", "lengths")

    def __init__(self, first: int, count: int, lengths: bytes, data: bytes) -> None:
        self.first = first
        self.count = count
        self.lengths = lengths
        """Of attributes, profile, identity and unique_id; the last is doubled, plus the flag."""
        self.data = data
        """All of those after one another."""

    @property
    def size(self) -> int:
        """Bytes on disk, nearly."""
        return len(self.lengths) + len(self.data)

    @property
    def checksum(self) -> int:
        """To find damage that SQLite does not."""
        return checksum(self.lengths, self.data)


def checksum(lengths: bytes, data: bytes) -> int:
    """CRC-32 of a chunk's contents."""
    return zlib.crc32(data, zlib.crc32(lengths))


def encode(records: Sequence[Record], first: int) -> list[Chunk]:
    """Lay out records, numbered from `first` on."""
    chunks = []
    parts: list[bytes] = []
    lengths: list[int] = []
    size = begun = 0
    for index, record in enumerate(records, 1):
        attributes, profile = record.attributes, record.profile
        identity = record.identity.encode("utf-8", "surrogatepass")
        unique_id = record.unique_id.encode("utf-8", "surrogatepass")
        parts += (attributes, profile, identity, unique_id)
        flagged = len(unique_id) << 1 | record.backfill
        lengths += (len(attributes), len(profile), len(identity), flagged)
        size += len(attributes) + len(profile)
        if size >= MAX_BYTES or index - begun >= MAX_RECORDS:
            chunks.append(_chunk(first + begun, lengths, parts))
            parts, lengths, size, begun = [], [], 0, index
    if parts:
        chunks.append(_chunk(first + begun, lengths, parts))
    return chunks


def _chunk(first: int, lengths: list[int], parts: list[bytes]) -> Chunk:
    return Chunk(first, len(lengths) // _LENGTHS, _swapped(array("I", lengths)), b"".join(parts))


def merged(chunks: Sequence[Chunk]) -> list[Chunk]:
    """The same records in as few chunks as allowed; `chunks` are in the order of their numbers."""
    if len(chunks) < 2:
        return list(chunks)
    result: list[Chunk] = []
    group: list[Chunk] = []
    size = count = 0
    for chunk in chunks:
        apart = group and group[-1].first + group[-1].count != chunk.first
        if apart or size + chunk.size > MAX_BYTES or count + chunk.count > MAX_RECORDS:
            result += _joined(group)
            group, size, count = [], 0, 0
        group.append(chunk)
        size += chunk.size
        count += chunk.count
    return result + _joined(group)


def _joined(group: list[Chunk]) -> list[Chunk]:
    if len(group) < 2:
        return group
    lengths = b"".join([one.lengths for one in group])
    data = b"".join([one.data for one in group])
    return [Chunk(group[0].first, sum(one.count for one in group), lengths, data)]


def decode(chunk: Chunk, after: int, settled: bytes | bytearray | None) -> Iterator[Record]:
    """The chunk's records with numbers above `after`, without those that are settled.

    Raises:
        ValueError: the lengths do not fit the data.
    """
    lengths = array("I", chunk.lengths)
    if sys.byteorder == "big":
        lengths.byteswap()
    data = chunk.data
    if len(lengths) != chunk.count * _LENGTHS:
        raise ValueError("as many records as it should hold are not there")
    end = 0
    numbers = iter(lengths)
    rows = zip(numbers, numbers, numbers, numbers, strict=True)
    for index, (attributes, profile, identity, flagged) in enumerate(rows):
        a = end
        b = a + attributes
        c = b + profile
        d = c + identity
        end = d + (flagged >> 1)
        if chunk.first + index <= after or (settled is not None and settled[index]):
            continue
        if end > len(data):
            raise ValueError("its end is missing")
        yield Record(
            data[a:b],
            data[b:c],
            data[c:d].decode("utf-8", "surrogatepass"),
            data[d:end].decode("utf-8", "surrogatepass"),
            attributes + profile,
            bool(flagged & 1),
            chunk.first + index,
        )


def _swapped(numbers: array[int]) -> bytes:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()
