"""The time that a report is about: zones, time frames, and the intervals that they are cut into."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from functools import lru_cache
from typing import Any, Final
from zoneinfo import ZoneInfo, available_timezones

from ..errors import RejectedRequest

__all__ = ["Intervals", "Span", "check_interval", "slots", "span_of", "zone_of"]

_ATTRIBUTES: Final = "/data/attributes"
_UNKNOWN_ZONES: Final = frozenset({"Factory", "Europe/Kyiv", "Pacific/Kanton"})
"""Zones of the IANA database that the document says are not known."""
_LONGEST: Final = {
    "hourly": dt.timedelta(days=7),
    "daily": dt.timedelta(days=60),
    "monthly": dt.timedelta(weeks=52),
}
"""The longest time frame of a series, by its interval."""
_UNITS: Final = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month"}
_DAY: Final = dt.timedelta(days=1)


class Span:
    """A time from `start`, to right before `end`.

    Args:
        start: a time on the clocks of the zone.
        end: likewise.
        zone: the zone.
    """

    __slots__ = ("end", "first", "last", "start", "zone")

    def __init__(self, start: dt.datetime, end: dt.datetime, zone: ZoneInfo) -> None:
        self.start, self.end, self.zone = start, end, zone
        self.first = start.replace(tzinfo=zone).timestamp()
        """Its start, in seconds since 1970."""
        self.last = end.replace(tzinfo=zone).timestamp()
        """Its end, likewise."""

    def covers(self, stamp: float) -> bool:
        """Whether a time lies in it, in seconds since 1970."""
        return self.first <= stamp < self.last

    def check(self, pointer: str) -> None:
        """See that it is neither empty nor longer than a year.

        Raises:
            RejectedRequest: 400, it is.
        """
        if self.first >= self.last:
            raise RejectedRequest(400, "the range is empty", pointer=pointer)
        try:
            year_later = self.start.replace(year=self.start.year + 1)
        except ValueError:  # the 29th of February
            year_later = self.start.replace(year=self.start.year + 1, month=3, day=1)
        if self.end > year_later:
            raise RejectedRequest(400, "the range is longer than a year", pointer=pointer)


class Intervals:
    """The intervals of a span, in order.

    Args:
        dates: when each begins.
    """

    __slots__ = ("_starts", "dates")

    def __init__(self, dates: list[dt.datetime]) -> None:
        self.dates = [date.isoformat() for date in dates]
        self._starts = [date.timestamp() for date in dates]

    def __len__(self) -> int:
        return len(self.dates)

    def of(self, stamp: float) -> int:
        """Which one a time of the span lies in."""
        return bisect_right(self._starts, stamp) - 1

    def ends(self, last: float) -> list[float]:
        """When each is over, in seconds since 1970; `last`: the last one."""
        return [*self._starts[1:], last]


def zone_of(name: Any, pointer: str) -> ZoneInfo:
    """The time zone of that name.

    Raises:
        RejectedRequest: 400, there is none.
    """
    if not isinstance(name, str) or name not in _zones():
        raise RejectedRequest(400, f"{name!r} is not a time zone", pointer=pointer)
    return ZoneInfo(name)


@lru_cache(maxsize=1)
def _zones() -> frozenset[str]:
    return frozenset({"UTC"} | available_timezones()) - _UNKNOWN_ZONES


def span_of(timeframe: Any, now: dt.datetime, zone: ZoneInfo) -> Span:
    """The span of a report's `timeframe`.

    Args:
        timeframe: a key, or start and end, whose offsets make no difference.
        now: the time.
        zone: of the account.

    Raises:
        RejectedRequest: 400, it is none, empty, or longer than a year.
    """
    pointer = f"{_ATTRIBUTES}/timeframe"
    given = timeframe if isinstance(timeframe, dict) else {}
    if "key" in given:
        local = now.astimezone(zone).replace(tzinfo=None)
        found = _keyed(local).get(given["key"])
        if found is None:
            raise RejectedRequest(
                400, f"{given['key']!r} is not a time frame", pointer=f"{pointer}/key"
            )
        # What has not happened yet is in no report; the next second begins after it.
        until = local.replace(microsecond=0) + dt.timedelta(seconds=1)
        span = Span(found[0], min(found[1], until), zone)
    else:
        start, end = (_local(given.get(name), f"{pointer}/{name}") for name in ("start", "end"))
        span = Span(start, end, zone)
    span.check(pointer)
    return span


def _local(value: Any, pointer: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(value).replace(tzinfo=None)
    except (TypeError, ValueError):
        raise RejectedRequest(400, "a date and time is needed", pointer=pointer) from None


def _keyed(now: dt.datetime) -> dict[Any, tuple[dt.datetime, dt.datetime]]:
    """Key -> start and end. Weeks begin on Mondays; the last days are those up to today."""
    today = floor(now, "day")
    tomorrow = today + _DAY
    week, month = floor(now, "week"), floor(now, "month")
    year = month.replace(month=1)
    last_days = {
        f"last_{days}_days": (tomorrow - days * _DAY, tomorrow) for days in (7, 30, 90, 365)
    }
    return {
        **last_days,
        "today": (today, tomorrow),
        "yesterday": (today - _DAY, today),
        "this_week": (week, week + 7 * _DAY),
        "last_week": (week - 7 * _DAY, week),
        "this_month": (month, _months(month, 1)),
        "last_month": (_months(month, -1), month),
        "last_3_months": (_months(month, -3), month),
        "last_12_months": (_months(month, -12), month),
        "this_year": (year, _months(year, 12)),
        "last_year": (_months(year, -12), year),
    }


def check_interval(span: Span, interval: Any) -> str:
    """The unit of a series' interval, if the span is not too long for it.

    Raises:
        RejectedRequest: 400, it is, or there is no such interval.
    """
    unit = _UNITS.get(interval)
    if unit is None:
        raise RejectedRequest(
            400, f"{interval!r} is not an interval", pointer=f"{_ATTRIBUTES}/interval"
        )
    longest = _LONGEST.get(interval)
    if longest is not None and span.end - span.start > longest:
        raise RejectedRequest(
            400,
            f"a time frame of {interval} intervals has at most {longest.days} days",
            pointer=f"{_ATTRIBUTES}/timeframe",
        )
    return unit


def slots(span: Span, unit: str) -> Intervals:
    """The hours, days, weeks or months of a span: whole ones, by the clocks of its zone."""
    zone, dates = span.zone, []
    begin = floor(span.start, unit)
    if unit == "hour":
        # By the clocks an hour comes twice, or never, when they are changed.
        stamp = begin.replace(tzinfo=zone).timestamp()
        while stamp < span.last:
            dates.append(dt.datetime.fromtimestamp(stamp, zone))
            stamp += 3600
        return Intervals(dates)
    while begin < span.end:
        dates.append(begin.replace(tzinfo=zone))
        begin = (
            _months(begin, 1) if unit == "month" else begin + _DAY * (7 if unit == "week" else 1)
        )
    return Intervals(dates)


def floor(moment: dt.datetime, unit: str) -> dt.datetime:
    """When the hour, day, week or month began."""
    begun = moment.replace(minute=0, second=0, microsecond=0)
    if unit == "hour":
        return begun
    begun = begun.replace(hour=0)
    if unit == "week":
        return begun - begun.weekday() * _DAY
    return begun.replace(day=1) if unit == "month" else begun


def _months(first: dt.datetime, count: int) -> dt.datetime:
    """The first of a month that is so many later."""
    year, month = divmod(first.year * 12 + first.month - 1 + count, 12)
    return first.replace(year=year, month=month + 1)
