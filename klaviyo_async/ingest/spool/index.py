"""Which chunks there are, and which of their records are settled: what the writer has in memory."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from .chunks import Chunk

__all__ = ["Index"]


class _Partial:
    """A chunk of which some records are settled."""

    __slots__ = ("flags", "left", "saved")

    def __init__(self, count: int) -> None:
        self.flags = bytearray(count)
        """For each of its records, whether it is settled."""
        self.left = count
        self.saved = False
        """Whether anything about it is on disk."""


class Index:
    """Ahead of the disk by what the next commit has to write: :attr:`gone` and :attr:`changed`.

    Sixteen bytes a chunk or so: a backlog may be of millions of small ones.
    """

    def __init__(self) -> None:
        self.records = 0
        self.bytes = 0
        """Of chunks of which not all is settled."""
        self.changed: set[int] = set()
        """Chunks (by their first number) whose flags have to be written."""
        self.gone: list[int] = []
        """Places of chunks that have to be deleted."""
        self._firsts = array("q")
        self._counts = array("i")
        """0: the chunk is no more."""
        self._sizes = array("q")
        self._partial: dict[int, _Partial] = {}
        self._dead = 0

    @property
    def pending(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.changed or self.gone)

    @property
    def last(self) -> int:
        """Highest number of the last chunk that was added; 0: there is none."""
        return self._firsts[-1] + self._counts[-1] - 1 if self._firsts else 0

    def add(self, first: int, count: int, size: int, flags: bytes | None = None) -> None:
        """There is a chunk; its number is the highest so far."""
        self._firsts.append(first)
        self._counts.append(count)
        self._sizes.append(size)
        self.records += count
        self.bytes += size
        if flags is not None:
            partial = self._partial[first] = _Partial(count)
            partial.flags[:] = flags
            partial.left = flags.count(0)
            partial.saved = True
            self.records -= count - partial.left

    def take_back(self, chunks: Sequence[Chunk]) -> None:
        """Forget the chunks that were added last."""
        for chunk in reversed(chunks):
            place = bisect_left(self._firsts, chunk.first)
            partial = self._partial.pop(chunk.first, None)
            self.changed.discard(chunk.first)
            if self._counts[place]:
                self.records -= chunk.count if partial is None else partial.left
                self.bytes -= chunk.size
            else:
                self.gone.remove(place)
                self._dead -= 1
            del self._firsts[place], self._counts[place], self._sizes[place]

    def settle(self, numbers: Iterable[int]) -> None:
        """These records are done with. Those that are not here are passed over."""
        wanted = sorted(set(numbers))
        at = 0
        while at < len(wanted):
            place = bisect_right(self._firsts, wanted[at]) - 1
            end = at
            if place >= 0:
                end = bisect_left(wanted, self._firsts[place] + self._counts[place], at)
            if end > at:
                self._settle(place, wanted[at:end])
            at = max(end, at + 1)

    def _settle(self, place: int, numbers: list[int]) -> None:
        first, count = self._firsts[place], self._counts[place]
        partial = self._partial.get(first)
        if partial is None:
            if len(numbers) == count:
                self.records -= count
                self._drop(place)
                return
            partial = self._partial[first] = _Partial(count)
        flags, before = partial.flags, partial.left
        for number in numbers:
            if not flags[number - first]:
                flags[number - first] = 1
                partial.left -= 1
        self.records -= before - partial.left
        if not partial.left:
            self._drop(place)
        elif partial.left < before:
            self.changed.add(first)

    def _drop(self, place: int) -> None:
        self.bytes -= self._sizes[place]
        self._counts[place] = 0
        self._dead += 1
        self.gone.append(place)
        self.changed.discard(self._firsts[place])

    # What to write

    def deletions(self) -> list[tuple[int, int]]:
        """Ranges of first numbers of chunks to be deleted."""
        ranges: list[tuple[int, int]] = []
        start = previous = -2
        for place in sorted(self.gone):
            if place != previous + 1:
                if previous >= 0:
                    ranges.append((self._firsts[start], self._firsts[previous]))
                start = place
            previous = place
        if previous >= 0:
            ranges.append((self._firsts[start], self._firsts[previous]))
        return ranges

    def stale(self) -> list[tuple[int]]:
        """First numbers of chunks to be deleted whose flags are on disk."""
        firsts = [self._firsts[place] for place in self.gone] if self._partial else []
        return [
            (first,) for first in firsts if first in self._partial and self._partial[first].saved
        ]

    def flags(self) -> list[tuple[int, bytes]]:
        """What to write about chunks that are settled in part."""
        return [(first, bytes(self._partial[first].flags)) for first in sorted(self.changed)]

    def written(self) -> None:
        """The disk has caught up."""
        for first in self.changed:
            self._partial[first].saved = True
        for place in self.gone:
            self._partial.pop(self._firsts[place], None)
        self.changed.clear()
        self.gone.clear()
        if self._dead > 1000 and self._dead * 2 > len(self._firsts):
            self._compact()

    def _compact(self) -> None:
        keep = [place for place, count in enumerate(self._counts) if count]
        self._firsts = array("q", [self._firsts[place] for place in keep])
        self._counts = array("i", [self._counts[place] for place in keep])
        self._sizes = array("q", [self._sizes[place] for place in keep])
        self._dead = 0

    # What to read

    def chunks_after(self, number: int) -> Iterator[tuple[int, int, bytearray | None]]:
        """First number, count and flags of the chunks with records after `number`, in order."""
        start = max(bisect_right(self._firsts, number) - 1, 0)
        for place in range(start, len(self._firsts)):
            first, count = self._firsts[place], self._counts[place]
            if first + count > number + 1 and count:
                partial = self._partial.get(first)
                yield first, count, None if partial is None else partial.flags
