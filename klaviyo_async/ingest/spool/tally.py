"""What a spool holds in a few numbers, kept apart from it, so that a loss is noticed.

A write-ahead log that is gone leaves a database that is whole, and lacks what was written last. So
the lock file has a record of what the next commit makes of the spool. It is written before each
commit, and not synced: it is as exact as the log while the system runs, and only a hint after that.
"""

from __future__ import annotations

import zlib
from typing import Final, NamedTuple, Self

from ...storage.boot import boot_id

__all__ = ["Tally", "TallyRecord", "lost"]

_SIZE: Final = 256
"""Bytes of the record in the file, whatever the numbers, so that it is replaced in one go."""


class Tally(NamedTuple):
    """What is in the table, in the log, or in both."""

    records: int = 0
    """Records that are not settled."""
    bytes: int = 0
    """Size of the chunks."""
    top: int = 0
    """Highest number of a record in a chunk; 0: there is none."""

    def added_to(self, table: Tally) -> Tally:
        """What is there together with what is in the table, if this is what is in the log."""
        return Tally(table.records + self.records, table.bytes + self.bytes, self.top or table.top)


class TallyRecord(NamedTuple):
    """What the lock file says."""

    boot: str
    """See :func:`boot_id`."""
    before: Tally
    after: Tally
    """What the commit that was begun last makes of it; whether it was is not known."""

    @classmethod
    def now(cls, before: Tally, after: Tally) -> Self:
        """One of this run of the system."""
        return cls(boot_id(), before, after)

    @property
    def records(self) -> int:
        """How many are to be there, at least."""
        return min(self.before.records, self.after.records)

    def encode(self, pid: int) -> bytes:
        """As it stands in the file, with the number of the process that has it; 0: none has."""
        numbers = (pid, self.boot.encode(), *self.before, *self.after)
        text = b"%d %s %d %d %d %d %d %d" % numbers
        return (b"%s %08x" % (text, zlib.crc32(text))).ljust(_SIZE - 1) + b"\n"

    @classmethod
    def decode(cls, raw: bytes) -> Self | None:
        """None: there is none, or it is damaged."""
        text, _, checksum = raw.rstrip().rpartition(b" ")
        words = text.split(b" ")
        if len(words) != 8 or b"%08x" % zlib.crc32(text) != checksum:
            return None
        numbers = list(map(int, words[2:]))
        return cls(words[1].decode(), Tally(*numbers[:3]), Tally(*numbers[3:]))


def lost(kept: TallyRecord, found: Tally) -> int | None:
    """How many records at least are gone, as far as the numbers tell; None: it is as it was left.

    Args:
        kept: what the lock file says.
        found: what is in the table.
    """
    if found in (kept.before, kept.after):
        return None
    return max(kept.records - found.records, 0)
