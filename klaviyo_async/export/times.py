"""Bounds in time: what users give, what rows show, and how an operation is asked for what lies between.

All bounds are whole seconds since 1970, which is what Klaviyo shows of times, and half-open: a slice holds
its beginning and not its end, whatever operators the operation has. Where those take more (only `greater-than`,
say), what is too much is dropped as it comes.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Annotated, Any, Final

from msgspec import Meta, Raw, Struct
from msgspec.json import Decoder, Encoder, decode

from ..core.filters.fields import Field
from ..core.filters.grammar import Comparison, Filter, parse
from ..errors import InvalidRequest

if TYPE_CHECKING:
    from .resources import Misfit, Resource
    from .streams import TimeField

__all__ = [
    "Moment",
    "bounded",
    "seconds_of",
    "shown_at",
    "shown_times",
    "span_of",
    "text_of",
    "time_of",
    "times_in",
    "times_of",
]

Moment = dt.datetime | dt.date | dt.timedelta | str
"""A time: with a zone; a date, which is its midnight UTC; or how long ago, e.g. `90d`."""

_AGO: Final = re.compile(r"(\d{1,6})\s*([smhdw])")
_UNITS: Final = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_EARLIEST: Final = -62_135_596_800  # the beginning of the year 1
_LATEST: Final = 253_402_300_799  # the end of the year 9999
_STRICT: Final = "greater-than"
_DECODER: Final = Decoder(list[Annotated[dt.datetime, Meta(tz=True)]])
_encode: Final = Encoder().encode


def seconds_of(name: str, value: Moment | None, now: float) -> int | None:
    """The second that is meant; None for None.

    Args:
        name: of the argument, for messages.
        value: see :data:`Moment`; text is ISO 8601, or a number with `s`, `m`, `h`, `d` or `w`.
        now: seconds since 1970.

    Raises:
        InvalidRequest: it is no time, or one without a zone.
    """
    if value is None:
        return None
    if isinstance(value, str):
        if (ago := span_of(value)) is not None:
            return max(0, int(now) - ago)
        value = _parsed(name, value)
    if isinstance(value, dt.timedelta):
        return max(0, int(now - value.total_seconds()))
    if isinstance(value, dt.datetime):
        if value.utcoffset() is None:
            raise InvalidRequest(f"{name}: {value} has no time zone; add one, e.g. tzinfo=UTC")
        return _within(name, value.timestamp())
    if isinstance(value, dt.date):
        return _within(
            name, dt.datetime(value.year, value.month, value.day, tzinfo=dt.UTC).timestamp()
        )
    raise InvalidRequest(f"{name} must be a time, not a {type(value).__name__}")


def span_of(text: str) -> int | None:
    """Seconds in `90d`, `12h`, `30m`; None if it is no such thing."""
    found = _AGO.fullmatch(text.strip())
    return None if found is None else int(found[1]) * _UNITS[found[2]]


def text_of(second: float) -> str:
    """A second in ISO 8601, UTC."""
    return dt.datetime.fromtimestamp(second, dt.UTC).isoformat()


def shown_at(value: Any) -> float | None:
    """Seconds since 1970 of a time as answers show it, UTC where it has no zone; None if it is none."""
    if value.__class__ is not str:
        return None
    try:
        found = dt.datetime.fromisoformat(value)
        if found.tzinfo is None:
            found = found.replace(tzinfo=dt.UTC)
        at = found.timestamp()
    except (ValueError, OverflowError):
        return None
    return (
        at if _EARLIEST <= at < _LATEST + 1 else None
    )  # what no calendar has in UTC is none either


def time_of(value: Raw | str | None) -> float | None:
    """The same of a value that may be JSON as it came."""
    return shown_at(decode(value) if isinstance(value, Raw) else value)


def times_of(values: Sequence[Raw | str | None]) -> list[float | None]:
    """:func:`time_of` of many."""
    try:
        found = [at.timestamp() for at in _DECODER.decode(_encode(values))]
        if not found or (min(found) >= _EARLIEST and max(found) <= _LATEST):
            return [*found]
    except (ValueError, OverflowError):
        pass
    return [time_of(value) for value in values]  # some are none, or have no zone


def times_in(data: Sequence[Resource | Misfit], name: str) -> list[float]:
    """The times that resources show in a field, those that are times."""
    shown = shown_times([one for one in data if hasattr(one, "attributes")], name)
    return [at for at in shown if at is not None]


def shown_times(resources: Sequence[Any], name: str) -> list[float | None]:
    """The times that resources, typed or not, show in a field; None for what is none."""
    attributes = [one.attributes for one in resources]
    if attributes and isinstance(attributes[0], Struct):
        return times_of([*map(attrgetter(name), attributes)])
    return times_of([(one or {}).get(name) for one in attributes])


def bounded(
    wanted: str | Filter | None, field: TimeField | None, start: int | None, end: int | None
) -> str | None:
    """The filter of a slice.

    Args:
        wanted: what the user filters by.
        field: what the slice is cut by; None: there are no bounds.
        start: its first second; None: from the beginning.
        end: the second after its last; None: no end.

    Raises:
        FilterError: `wanted` is no filter.
    """
    whole = parse(wanted) if isinstance(wanted, str) else wanted
    parts: list[Filter] = [] if whole is None else [whole]
    if field is not None:
        name = field.name
        if start is not None:
            # No time between two seconds is lost, as what is before `start` is dropped later.
            least = max(0, start - 1) if field.lower == _STRICT else start
            parts.append(Comparison(field.lower, name, _moment(least)))
        if end is not None and field.upper is not None:
            parts.append(Comparison(field.upper, name, _moment(end)))
    # Commas are understood everywhere, `and(...)` is not.
    return ",".join(map(str, parts)) or None


def filters_on(wanted: str | Filter | None, name: str) -> bool:
    """Whether a filter compares a field."""
    found = parse(wanted) if isinstance(wanted, str) else wanted
    return found is not None and _mentions(found, name)


def equals_any(name: str, values: list[str]) -> Filter:
    """A filter for one of some values."""
    return Field(name) == (values[0] if len(values) == 1 else values)


def _mentions(part: Any, name: str) -> bool:
    if isinstance(part, Comparison):
        return part.field == name
    return any(_mentions(one, name) for one in getattr(part, "parts", ()))


def _moment(second: int) -> dt.datetime:
    return dt.datetime.fromtimestamp(second, dt.UTC)


def _parsed(name: str, text: str) -> dt.datetime | dt.date:
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return dt.date.fromisoformat(text)
        return dt.datetime.fromisoformat(text)
    except ValueError:
        raise InvalidRequest(
            f"{name}: {text!r:.60} is no time; write a date, ISO 8601 with a zone, or how long ago: 90d, 12h"
        ) from None


def _within(name: str, seconds: float) -> int:
    if not 0 <= seconds <= _LATEST:
        raise InvalidRequest(f"{name}: a time before 1970 or after 9999")
    return int(seconds)
