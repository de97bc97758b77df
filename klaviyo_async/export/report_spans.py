"""The time that reports are asked for: by the clocks of the account, in whole intervals.

How long a time one request may be about is in the document's prose alone: a year, and less for series of
hours (7 days), days (60 days) and months (52 weeks). On which day weeks begin, and whether that is the same for
all accounts, it says nowhere: an answer tells.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from .times import shown_at

__all__ = ["place", "spans_between", "weekday_shown"]

_LENGTHS: Final[dict[str, dict[str, int]]] = {
    "series": {"hour": 7, "day": 60, "week": 52, "month": 11},
    # Of an aggregate a year is allowed; a year of hours makes an answer too large to hold.
    "aggregates": {"hour": 31, "day": 364, "week": 52, "month": 12},
    "values": {"hour": 1, "day": 1, "week": 1, "month": 1},
}
"""Most of these units in one request; hours are asked for by the day."""
_DAY: Final = timedelta(days=1)


def spans_between(
    start: int, end: int, interval: str, kind: str, zone: ZoneInfo, weekday: int = 0
) -> list[tuple[int, int]]:
    """The times to ask for, each a request: whole intervals, but for the last, which may be under way.

    Args:
        start: a second of the first interval.
        end: the second after the last one wanted.
        interval: length of the intervals.
        kind: `series`, `aggregates`, or `values`, which have a request for each interval.
        zone: of the account.
        weekday: on which weeks begin; 0 is Monday.
    """
    unit = "day" if interval == "hour" and kind != "values" else interval
    length = _LENGTHS[kind][interval]
    found = []
    begin = _floor(datetime.fromtimestamp(start, zone).replace(tzinfo=None), unit, weekday)
    low = _second(begin, zone)
    while low < end:
        begin = _later(begin, unit, length)
        high = min(_second(begin, zone), end)
        if low < high:
            found.append((low, high))
        low = _second(begin, zone)
    return found


def place(dates: list[Any], start: int, zone: ZoneInfo) -> list[int | None]:
    """The second at which each interval of an answer begins.

    Answers may show local times with any offset, as requests may: the first one tells, which is the
    beginning of what was asked for. None for what is no time, and for all if that is none of it.

    Args:
        dates: as shown.
        start: the second at which the first one begins.
        zone: of the account.
    """
    shown = [shown_at(date) for date in dates]
    first = shown[0] if shown else None
    if first is None:
        return [None] * len(dates)
    if int(first) == start:
        return [None if at is None else int(at) for at in shown]
    if _wall(dates[0]) != datetime.fromtimestamp(start, zone).replace(tzinfo=None):
        return [None] * len(dates)
    return [
        None if at is None else _second(_wall(date), zone)
        for at, date in zip(shown, dates, strict=True)
    ]


def weekday_shown(dates: list[Any], zone: ZoneInfo) -> int:
    """On which day weeks begin, by the dates of an answer about some of them; Monday, 0, if they do not tell.

    The second one tells: the first may be when the time that was asked for begins.

    Args:
        dates: as shown: local times, with whatever offset, see :func:`place`.
        zone: of the account.
    """
    at = shown_at(dates[1]) if len(dates) > 1 else None
    if at is None:
        return 0
    for local in (datetime.fromtimestamp(at, zone), _wall(dates[1])):
        if (local.hour, local.minute) == (0, 0):
            return local.weekday()
    return 0


def _wall(shown: str) -> datetime:
    return datetime.fromisoformat(shown).replace(tzinfo=None)


def _second(local: datetime, zone: ZoneInfo) -> int:
    return int(local.replace(tzinfo=zone).timestamp())


def _floor(local: datetime, unit: str, weekday: int) -> datetime:
    if unit == "hour":
        return local.replace(minute=0, second=0, microsecond=0)
    day = local.replace(hour=0, minute=0, second=0, microsecond=0)
    if unit == "week":
        return day - (day.weekday() - weekday) % 7 * _DAY
    return day.replace(day=1) if unit == "month" else day


def _later(local: datetime, unit: str, number: int) -> datetime:
    if unit == "month":
        year, month = divmod(local.year * 12 + local.month - 1 + number, 12)
        return local.replace(year=year, month=month + 1)
    return local + number * {"hour": timedelta(hours=1), "day": _DAY, "week": 7 * _DAY}[unit]
