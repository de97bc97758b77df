"""Estimates before a run: how many events a file has, how many requests they take, and how long."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from ..sources.elements import ElementSplitter, holds_elements
from ..sources.lines import MAX_LINE

if TYPE_CHECKING:
    from ..client.limits import Limits
    from ..ingest.settings import Mode

__all__ = ["Extent", "RunEstimate", "counted", "duration", "measure"]

_COUNT_LIMIT: Final = 256 * 2**20
"""Files up to this size are counted, larger ones estimated."""
_SAMPLE: Final = 2 * 2**20
_BLOCK: Final = 2**20
_JOB_EVENTS: Final = 1000
_JOB_BYTES: Final = 5_000_000
_OVERHEAD: Final = 120
"""Bytes that an event has in a job beyond those of its line: about what is stamped on it."""


@frozen
class Extent:
    """How much there is in a file, from some place on."""

    events: int
    exact: bool
    bytes: int
    """Of text, after decompression."""

    def limited(self, most: int | None) -> Extent:
        """The same, with no more events than `most`."""
        if most is None or most >= self.events:
            return self
        return Extent(most, self.exact, self.bytes * most // self.events)


def measure(
    path: Path,
    start: int = 0,
    *,
    compressed: bool = False,
    header: bool = False,
    arrays: bool = False,
) -> Extent:
    """How many lines there are in a file: counted, or estimated if it is large; of an array, objects.

    Args:
        path: of the file.
        start: place in its text to begin at.
        compressed: whether it is gzip; its length is estimated from a part.
        header: whether the first line is none of them.
        arrays: whether to look for a JSON array in place of lines.

    Raises:
        OSError: the file cannot be read.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        if compressed:
            return _inflated(file.read(_SAMPLE), size, start, header, arrays)
        if arrays and holds_elements(sample := file.read(_SAMPLE)):
            return _elements(sample, size, start)
        file.seek(start)
        if size - start <= _COUNT_LIMIT:
            lines, last = 0, b"\n"
            while block := file.read(_BLOCK):
                lines, last = lines + block.count(b"\n"), block
            # A header is never counted as ahead once something after it has been read.
            lines += not last.endswith(b"\n")
            return Extent(max(0, lines - (header and not start)), not header, max(0, size - start))
        sample = file.read(_SAMPLE)
        # Lines may get longer or shorter in the course of a file.
        file.seek(start + (size - start) // 2)
        sample += file.read(_SAMPLE)
    return _extrapolated(sample, size - start)


def _elements(sample: bytes, size: int, start: int) -> Extent:
    """Objects of an array, of whose beginning there is a sample."""
    count = sum(1 for _ in ElementSplitter(MAX_LINE).feed(sample))
    if size <= len(sample) and not start:
        return Extent(count, True, size)
    left = max(0, size - start)
    return Extent(round(count * left / max(1, len(sample))), False, left)


def _inflated(sample: bytes, size: int, start: int, header: bool, arrays: bool) -> Extent:
    inflate = zlib.decompressobj(wbits=31)
    try:
        text = inflate.decompress(sample, 64 * _SAMPLE)
    except zlib.error:
        return Extent(0, False, 0)  # whoever reads it will say what is wrong
    read = len(sample) - len(inflate.unconsumed_tail)
    whole = len(text) * size // max(1, read)
    if arrays and holds_elements(text):
        return _elements(text, whole, start)
    if read == size and inflate.eof and not inflate.unused_data:
        rest = text[start:]
        lines = rest.count(b"\n") + (bool(rest) and not rest.endswith(b"\n"))
        return Extent(max(0, lines - (header and not start)), not header, len(rest))
    return _extrapolated(text, max(0, whole - start))


def _extrapolated(sample: bytes, size: int) -> Extent:
    return Extent(round(sample.count(b"\n") * size / max(1, len(sample))), False, size)


@frozen
class RunEstimate:
    """Requests that some events take, and how long."""

    requests: int
    seconds: float
    operation: str
    limits: tuple[str, ...]
    """As the tier states them: `10/s`, `150/m`."""

    @classmethod
    def of(
        cls, extent: Extent, mode: Mode, limits: Limits, package: str | None = None
    ) -> RunEstimate:
        """The plan for these events.

        Args:
            extent: how many there are.
            mode: how they are sent.
            limits: know the tier.
            package: the generated package that they are sent with; None: the client's own.

        Raises:
            ConfigurationError: the package does not have what the mode needs.
        """
        from ..core.operations import PACKAGE
        from ..ingest.destination import event_operations

        batch, single, mode = event_operations(package or PACKAGE, mode)
        operation = single if mode == "single" and single is not None else batch
        requests = extent.events
        if mode != "single":
            each = extent.bytes // max(1, extent.events) + _OVERHEAD
            requests = -(-requests // max(1, min(_JOB_EVENTS, _JOB_BYTES // each)))
        seconds = limits.estimate(operation, requests) if requests else 0.0
        return cls(requests, seconds, operation.name, operation.limits)

    def __str__(self) -> str:
        what = "single requests" if self.operation == "create_event" else "bulk jobs"
        if self.requests == 1:
            what = what[:-1]
        rate = " and ".join(self.limits)
        return f"{self.requests:,} {what}, at {rate}: about {duration(self.seconds)}"


def counted(number: int, what: str) -> str:
    """A number of things: `1 page`, `2 pages`."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def duration(seconds: float) -> str:
    """A length of time, for people."""
    whole = max(0, round(seconds))
    if 0.05 <= seconds < 9.95:
        return f"{seconds:.1f} s"
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes} min {rest} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min"
