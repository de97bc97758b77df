"""What an export has done."""

from __future__ import annotations

from typing import Final

from attrs import define, field

from .plan import StreamPlan

__all__ = ["SIDE_BY_SIDE", "ExportReport", "StreamReport"]

SIDE_BY_SIDE: Final = 4
"""Streams of an account that are read at a time."""


@define
class StreamReport:
    """What was read and written of one stream, in this run."""

    rows: int = 0
    """Rows handed out, or in parts that count."""
    read: int = 0
    """Rows read, of which some may not be in parts yet."""
    pages: int = 0
    """Pages read."""
    slices: int = 0
    """Slices read, wholly or in part."""
    splits: int = 0
    """Slices that were split while they were read."""
    duplicates: int = 0
    """Rows left out, as they had been read before: by an earlier run, or on the page before."""
    rejected: int = 0
    """Resources that no row could be made of."""
    throttled: int = 0
    """How often a page was asked for again as others had used up the quota, beyond the client's retries."""
    parents: int = 0
    """Rows of the parent stream whose own rows were read to their ends."""
    parents_open: int = 0
    """Those that are being read."""
    gone: int = 0
    """Rows of the parent stream that were deleted before theirs were read to the end."""
    deleted: int = 0
    """Tombstones: rows of earlier runs that are not there any more."""
    parts: int = 0
    """Files written."""
    bytes: int = 0
    """Bytes in these files."""
    seconds: float = 0.0
    """From the first request to the last row."""
    estimated: int | None = None
    """Pages expected: by the plan, less those of earlier runs, then by what was read; None: not known."""
    finished: bool = False
    """Whether all of it was read."""
    plan: StreamPlan | None = field(default=None, repr=False)
    """How it is read; None: it has not begun, or goes on with an earlier run."""


@define
class ExportReport:
    """What an export has done, by stream."""

    streams: dict[str, StreamReport] = field(factory=dict)
    failures: dict[str, BaseException] = field(factory=dict)
    """What stopped a stream; the others went on."""

    @property
    def rows(self) -> int:
        """Rows of all streams."""
        return sum(one.rows for one in self.streams.values())

    @property
    def finished(self) -> bool:
        """Whether all streams were read to their ends."""
        return not self.failures and all(one.finished for one in self.streams.values())
