"""The log: a file beside the table, in which everything stands that was appended last.

What is appended is written once, at its end, and mostly settled before the log is full: then it never comes
to be in the table, which takes five times the CPU. What is left in a full log is moved to the table, and the
log is begun anew, at its beginning.

It is a sequence of pieces, chunks and lists of settled numbers, each with checksums and with the generation of
the log: what stands behind the last piece is of earlier ones. Pieces that were written together count together
or not at all.
"""

from __future__ import annotations

import os
import struct
import zlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from secrets import token_bytes
from typing import Final, NamedTuple

import msgspec

from ...storage.descriptors import read_at, sync_directory, sync_file, write_at
from ...storage.files import open_file
from .changes import Changes
from .chunks import Chunk
from .tally import Tally

__all__ = ["Log", "LogContents", "LogRound"]

_MAGIC: Final = b"kSpL"
_HEAD: Final = struct.Struct("<4s8sQIIII")
"""Magic, generation, first number (0: the piece is of settled numbers), how many, bytes and checksum of what
follows, pieces that follow in the same round. Then the head's own checksum."""
_SUM: Final = struct.Struct("<I")
_SIZE: Final = _HEAD.size + _SUM.size
_ERASED: Final = bytes(_SIZE)
"""Instead of the first head: nothing in the log counts."""
_SPANS: Final = msgspec.msgpack.Decoder(list[tuple[int, int]])
_ENCODE: Final = msgspec.msgpack.Encoder().encode


class _Piece(NamedTuple):
    generation: bytes
    first: int
    records: int
    length: int
    checksum: int
    following: int
    offset: int
    """Of what follows the head."""

    @property
    def end(self) -> int:
        return self.offset + self.length


class LogChunk(msgspec.Struct, gc=False):
    """A chunk that is in the log."""

    first: int
    flags: bytes
    checksum: int
    offset: int
    length: int

    @property
    def end(self) -> int:
        """The number after its last."""
        return self.first + len(self.flags)


class LogContents:
    """What a log holds.

    Args:
        data: all of the file.
        beyond: whether to go on behind what is damaged; else nothing is believed that stands there.
    """

    def __init__(self, data: bytes = b"", *, beyond: bool = False) -> None:
        self.generation = b""
        self.chunks: list[LogChunk] = []
        """By their numbers; those of which nothing is left have no flags, and none of them is the last."""
        self.firsts: list[int] = []
        """Their first numbers."""
        self.first: int | None = None
        """The first number that has been in it; None: none has."""
        self.records = self.bytes = 0
        """Records that are not settled, and bytes of chunks of which something is left."""
        self.end = 0
        """Where the next piece goes."""
        self.damaged = False
        """Whether something was written behind what can be read."""
        self.torn = False
        """Whether its last round is not whole. Nobody can tell whether it ever was: the process may have been
        killed while it wrote it."""
        if not beyond and data.startswith(_ERASED):
            return
        waiting: list[_Piece] = []
        at = 0
        for piece in _pieces(data):
            self.generation = piece.generation
            if piece.offset - _SIZE != at:
                self.damaged = self.damaged or not piece.following
                if not beyond:
                    continue
                # What is left of a damaged round counts.
            at = piece.end
            waiting.append(piece)
            if not piece.following:
                self._take_in(waiting, data)
                waiting, self.end = [], at
        mark = _MAGIC + self.generation
        rest = data[self.end : self.end + len(mark)]
        self.torn = bool(rest) and mark.startswith(rest) and not self.damaged

    def _take_in(self, pieces: Iterable[_Piece], data: bytes) -> None:
        for piece in pieces:
            if piece.first:
                self._add(
                    LogChunk(
                        piece.first,
                        bytes(piece.records),
                        piece.checksum,
                        piece.offset,
                        piece.length,
                    )
                )
            else:
                spans = _SPANS.decode(data[piece.offset : piece.end])
                numbers = [number for low, high in spans for number in range(low, high + 1)]
                self._apply(Changes(self.row_of, numbers))

    def _add(self, chunk: LogChunk) -> None:
        if self.first is None:
            self.first = chunk.first
        self.chunks.append(chunk)
        self.firsts.append(chunk.first)
        self.records += len(chunk.flags)
        self.bytes += chunk.length

    def _apply(self, changes: Changes) -> None:
        for first, flags in changes.flags:
            self._chunk_of(first).flags = bytes(flags)
        for start, last in changes.deletions:
            for place in range(self._place_of(start), self._place_of(last) + 1):
                self.chunks[place].flags = b""
        while self.chunks and not self.chunks[-1].flags:  # the last one is looked at most
            self.chunks.pop()
            self.firsts.pop()
        self.records -= changes.records
        self.bytes -= changes.bytes

    def _place_of(self, number: int) -> int:
        return bisect_right(self.firsts, number) - 1

    def _chunk_of(self, number: int) -> LogChunk:
        return self.chunks[self._place_of(number)]

    def row_of(self, number: int) -> tuple[int, bytes, int] | None:
        """First number, flags and size of the chunk that has this number, or is the last before it."""
        place = self._place_of(number)
        if place < 0:
            return None
        found = self.chunks[place]
        return found.first, found.flags, found.length

    def left(self, after: int = 0) -> Iterator[LogChunk]:
        """Chunks of which something is left, that may have numbers above `after`."""
        for place in range(max(0, self._place_of(after + 1)), len(self.chunks)):
            if self.chunks[place].flags:
                yield self.chunks[place]

    @property
    def tally(self) -> Tally:
        """What is in it."""
        return Tally(self.records, self.bytes, self.chunks[-1].end - 1 if self.chunks else 0)

    def added_to(self, table: Tally) -> Tally:
        """What there is together with what is in the table.

        Where the table has such numbers, all of the log was moved to it, and the log not begun anew.
        """
        if self.first is None or table.top >= self.first:
            return table
        return self.tally.added_to(table)


def _pieces(data: bytes) -> Iterator[_Piece]:
    """All whole pieces of the log's generation: that of the first head that can be read."""
    at, generation = 0, None
    view = memoryview(data)
    while at >= 0:
        piece = _piece_at(data, at)
        if piece is not None and generation in (None, piece.generation):
            generation = piece.generation
            if zlib.crc32(view[piece.offset : piece.end]) == piece.checksum:
                yield piece
                at = piece.end
                continue
        at = data.find(_MAGIC, at + 1)


def _piece_at(data: bytes, at: int) -> _Piece | None:
    """What the head there says, if there is one."""
    offset = at + _SIZE
    if len(data) < offset or data[at : at + len(_MAGIC)] != _MAGIC:
        return None
    _, generation, first, count, length, checksum, following = _HEAD.unpack_from(data, at)
    if _SUM.unpack_from(data, offset - _SUM.size)[0] != zlib.crc32(data[at : offset - _SUM.size]):
        return None
    piece = _Piece(generation, first, count, length, checksum, following, offset)
    return piece if piece.end <= len(data) else None


class LogRound(NamedTuple):
    """What is written together."""

    data: bytes
    chunks: list[LogChunk]
    changes: Changes
    tally: Tally
    """What the log holds then."""


class Log(LogContents):
    """An open log; made if there is none.

    Args:
        path: of the file.
        synchronous: as SQLite has it: whether the disk is waited for at each round.

    Raises:
        ConfigurationError: the file is not ours.
        OSError: it cannot be opened or read.
    """

    def __init__(self, path: str, synchronous: str) -> None:
        self.path = path
        self._durable = synchronous in ("full", "extra")
        self._through = synchronous == "extra"
        self._file = open_file(path)
        try:
            self.size = os.fstat(self._file).st_size
            """Bytes of the file."""
            self._named = self.size > 0
            """Whether its name is on disk, too."""
            super().__init__(self._read(0, self.size))
        except BaseException:
            os.close(self._file)
            raise

    def plan(self, chunks: Sequence[Chunk], settled: Sequence[int]) -> LogRound:
        """What has to be written to keep the chunks and forget records of the log.

        Args:
            chunks: with higher numbers than all that have been in the log.
            settled: ascending numbers.
        """
        if not self.end:
            self.generation = token_bytes(8)
        changes = Changes(self.row_of, settled)
        parts: list[bytes] = []
        added: list[LogChunk] = []
        following = len(chunks) - (not changes.records)
        at = self.end
        for chunk in chunks:
            count, length, checksum = len(chunk.flags), len(chunk.data), chunk.checksum
            at += _SIZE
            added.append(LogChunk(chunk.first, chunk.flags, checksum, at, length))
            at += length
            parts += (self._head(chunk.first, count, length, checksum, following), chunk.data)
            following -= 1
        if changes.records:
            data = _ENCODE(_spans(settled))
            parts += (self._head(0, 0, len(data), zlib.crc32(data), 0), data)
        records = self.records - changes.records + sum([len(one.flags) for one in added])
        size = self.bytes - changes.bytes + sum([one.length for one in added])
        last = added[-1] if added else self._last_after(changes)
        top = last.end - 1 if last else 0
        return LogRound(b"".join(parts), added, changes, Tally(records, size, top))

    def _last_after(self, changes: Changes) -> LogChunk | None:
        """The last chunk of which something is left after these."""
        spans = changes.deletions
        for chunk in reversed(self.chunks):
            if chunk.flags and not any(low <= chunk.first <= high for low, high in spans):
                return chunk
        return None

    def _head(self, first: int, count: int, length: int, checksum: int, following: int) -> bytes:
        values = (first, count, length, checksum, following)
        head = _HEAD.pack(_MAGIC, self.generation, *values)
        return head + _SUM.pack(zlib.crc32(head))

    def write(self, planned: LogRound) -> None:
        """Write it. If that fails, nothing of it counts.

        Raises:
            OSError: it could not be written.
        """
        write_at(self._file, planned.data, self.end)
        if self._durable:
            self.sync()
        self.end += len(planned.data)
        self.size = max(self.size, self.end)
        for chunk in planned.chunks:
            self._add(chunk)
        self._apply(planned.changes)

    def read(self, chunk: LogChunk) -> Chunk:
        """A chunk; the caller looks at its checksum.

        Raises:
            OSError: it cannot be read.
        """
        return Chunk(chunk.first, chunk.flags, self._read(chunk.offset, chunk.length))

    def _read(self, offset: int, count: int) -> bytes:
        data = b""
        while len(data) < count and (more := read_at(self._file, count - len(data), offset)):
            data, offset = data + more if data else more, offset + len(more)
        return data

    def begin_anew(self, *, smaller: bool = False) -> None:
        """Nothing of it is needed any more: what comes next is written at its beginning.

        Args:
            smaller: whether to give back the room that it takes up.

        Raises:
            OSError: it cannot be written.
        """
        super().__init__()
        if smaller:
            os.ftruncate(self._file, 0)
            self.size = 0
        else:
            write_at(self._file, _ERASED, 0)
        if self._durable:
            self.sync()

    def sync(self) -> None:
        """Have it on disk.

        Raises:
            OSError: that failed: what has been written may be lost.
        """
        if not self._named:
            sync_directory(Path(self.path).parent)
            self._named = True
        sync_file(self._file, through=self._through)

    def close(self, *, remove: bool) -> None:
        """Let go of it, and remove it if nothing of it is needed any more."""
        os.close(self._file)
        if remove:
            with suppress(OSError):
                os.unlink(self.path)  # noqa: PTH108


def _spans(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Numbers that follow one another, by the first and the last of them."""
    if numbers[-1] - numbers[0] == len(numbers) - 1:
        return [(numbers[0], numbers[-1])]
    cuts = [place for place, (one, two) in enumerate(pairwise(numbers), 1) if two != one + 1]
    return [
        (numbers[low], numbers[high - 1])
        for low, high in zip([0, *cuts], [*cuts, len(numbers)], strict=True)
    ]
