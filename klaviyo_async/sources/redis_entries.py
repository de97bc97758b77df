"""From an entry of a stream to an event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from ..core.codec.encoder import decoded
from .base import Malformed
from .tables import ColumnLayout, Convert

__all__ = ["EntryReader", "raw_of"]

_LEAST_TIME: Final = 10**12
"""Milliseconds; an id below is not a time, but somebody's own."""
_LAYOUTS: Final = 1000


class EntryReader:
    """Makes events of entries.

    Args:
        stream: its name, part of the `unique_id` of events that have none.
        field: which one holds the event as JSON; None: the fields are columns of a table.
        options: arguments of :class:`ColumnLayout`, if they are.
        stamp: whether events without a `unique_id` or `time` get them from the entry's id, so that
            an entry that is delivered again is the same event.
    """

    def __init__(
        self,
        stream: str,
        field: str | None,
        options: tuple[str | None, Mapping[str, str] | None, Mapping[str, str | Convert] | None],
        stamp: bool,
    ) -> None:
        self._stream = stream
        self._field = field
        self._options = options
        self._stamp = stamp
        self._layouts: dict[tuple[str, ...], ColumnLayout] = {}
        self._layout(())

    def event(self, entry: str, fields: Mapping[Any, Any]) -> Any:
        """The event of an entry; a :class:`Malformed` if there is none in it."""
        try:
            event = self._plain(fields) if self._field is None else self._json(fields, self._field)
        except UnicodeDecodeError:
            return Malformed(raw_of(fields), f"entry {entry} is not UTF-8")
        except RecursionError:
            return Malformed(raw_of(fields), f"entry {entry} is nested too deeply")
        except ValueError as error:
            return Malformed(raw_of(fields), f"entry {entry}: {error}")
        if self._stamp:
            self._mark(entry, event)
        return event

    def _json(self, fields: Mapping[Any, Any], name: str) -> dict[str, Any]:
        raw = fields.get(name.encode())
        if raw is None:
            raw = fields.get(name)  # a client that decodes
        if raw is None:
            raise ValueError(f"there is no field {name!r}")
        try:
            event = decoded(raw)
        except ValueError:
            _str(raw)  # what msgspec raises for bad UTF-8 depends on its version
            raise
        if not isinstance(event, dict):
            raise ValueError(f"field {name!r} holds no JSON object")  # noqa: TRY004
        return event

    def _plain(self, fields: Mapping[Any, Any]) -> dict[str, Any]:
        cells = {_str(name): _str(value) for name, value in fields.items()}
        return self._layout(tuple(cells)).event(list(cells.values()))

    def _layout(self, columns: Sequence[str]) -> ColumnLayout:
        key = tuple(columns)
        found = self._layouts.get(key)
        if found is None:
            if len(self._layouts) >= _LAYOUTS:
                self._layouts.clear()
            try:
                found = self._layouts[key] = ColumnLayout(key, *self._options, complete=False)
            except Exception as error:
                if not columns:
                    raise
                raise ValueError(str(error)) from None
        return found

    def _mark(self, entry: str, event: dict[str, Any]) -> None:
        milliseconds = int(entry.partition("-")[0])
        if milliseconds < _LEAST_TIME:
            return
        inner: Any = event.get("data", event) if "data" in event else event
        if isinstance(inner, dict) and "attributes" in inner:
            inner = inner["attributes"]
        if not isinstance(inner, dict):
            return
        if inner.get("unique_id") in (None, ""):
            inner["unique_id"] = f"{self._stream}:{entry}"
        if inner.get("time") is None:
            inner["time"] = milliseconds / 1000


def raw_of(fields: Mapping[Any, Any]) -> dict[str, str]:
    """An entry's fields as text, whatever they are."""
    return {_str(name, "replace"): _str(value, "replace") for name, value in fields.items()}


def _str(value: Any, errors: str = "strict") -> str:
    return value.decode("utf-8", errors) if isinstance(value, bytes) else str(value)
