"""Where an export goes, and how much of it is read again."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from ..errors import ConfigurationError
from .state import StateStore
from .streams import Stream
from .times import Moment, span_of
from .writers import RowWriter

__all__ = ["ExportTarget", "lookback_of", "lookback_seconds"]

_LOOKBACK: Final = {"events": 3 * 86400}
_REPORT_LOOKBACK: Final = 30 * 86400
"""Seconds: a figure changes as long as conversions and opens come in, and costs few requests."""
_USUAL_LOOKBACK: Final = 600
"""Seconds by which other streams are read again: lists lag behind what was written."""


@frozen(kw_only=True)
class ExportTarget:
    """Where an export goes."""

    path: Path
    writer: RowWriter
    state: StateStore | None = None
    """None: a file in the folder."""
    lookback: Moment | None = None
    """How far before the last run's end is read again; None: three days for events, 30 for reports, else ten
    minutes."""
    full: bool = False
    part_rows: int = 100_000


def lookback_of(stream: Stream, given: Moment | None) -> int:
    """How far before the last run's end a stream is read again, in seconds.

    Args:
        stream: the stream.
        given: what the user wants; None: three days for events, 30 for reports, else ten minutes.

    Raises:
        ConfigurationError: it is no span of time.
    """
    if given is None:
        usual = _USUAL_LOOKBACK if stream.report is None else _REPORT_LOOKBACK
        return _LOOKBACK.get(stream.name, usual)
    return lookback_seconds(given)


def lookback_seconds(given: Moment) -> int:
    """A span to look back by, in seconds.

    Args:
        given: a timedelta, or text such as `3d`.

    Raises:
        ConfigurationError: it is no span of time.
    """
    length: Any = given
    seconds = (
        span_of(length)
        if isinstance(length, str)
        else getattr(length, "total_seconds", lambda: None)()
    )
    if seconds is None or seconds < 0:
        raise ConfigurationError(f"lookback must be a span of time such as 3d, not {given!r:.40}")
    return math.ceil(seconds)
