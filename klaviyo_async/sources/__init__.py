"""Where records come from: iterables, files, streams; and what a source of your own has to do."""

from __future__ import annotations

from .base import Malformed, Source
from .opening import as_source, csv_events, dead_letters, ndjson

__all__ = ["Malformed", "Source", "as_source", "csv_events", "dead_letters", "ndjson"]
