"""What an answer's headers say of rate limits: `RateLimit-*` and `Retry-After`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

__all__ = ["DAY", "RateLimitHeaders", "rate_limit", "retry_after"]

DAY: Final = 86_400
"""Seconds of the longest window of this API."""
# No wait of this API is longer than a day; much more is a clock time or nonsense.
_LONGEST: Final = 10.0 * DAY
_MOST: Final = 1e12  # requests in a window: more is nonsense


class RateLimitHeaders(NamedTuple):
    """What the `RateLimit-*` headers of an answer say; None or empty where they say nothing."""

    limit: int | None = None
    """Quota of the window that `remaining` and `reset` are about."""
    windows: tuple[tuple[int, int], ...] = ()
    """Every (quota, window in seconds) stated."""
    remaining: int | None = None
    """Requests left, approximately."""
    reset: float | None = None
    """Seconds until that window turns."""
    daily_remaining: int | None = None
    """Requests left of the daily quota, where the operation has one."""
    daily_reset: float | None = None
    """Seconds until the day turns."""


def rate_limit(headers: Mapping[str, str]) -> RateLimitHeaders | None:
    """The rate-limit state in an answer's headers (looked up without regard to case by the mapping).

    None if there is none; what cannot be understood counts as not stated.
    """
    limit = headers.get("RateLimit-Limit")
    remaining = headers.get("RateLimit-Remaining")
    reset = headers.get("RateLimit-Reset")
    if limit is None:
        day = (headers.get("RateLimit-Remaining-Daily"), headers.get("RateLimit-Reset-Daily"))
        if remaining is None and reset is None and day == (None, None):
            return None
        return RateLimitHeaders(None, (), _count(remaining), _seconds(reset), *_day(*day))
    first, windows, daily = _limit(limit)
    if not daily:
        return RateLimitHeaders(first, windows, _count(remaining), _seconds(reset))
    day = (headers.get("RateLimit-Remaining-Daily"), headers.get("RateLimit-Reset-Daily"))
    return RateLimitHeaders(first, windows, _count(remaining), _seconds(reset), *_day(*day))


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that `Retry-After` asks to wait. A date in the past is 0.

    Args:
        headers: the answer's, looked up without regard to case by the mapping. A date is held
            against its `Date`, by which the same clock tells when the answer was made.
        now: unix seconds, for a date in an answer without `Date`.

    Returns:
        None if there is no such header or it makes no sense.
    """
    text = headers.get("Retry-After")
    if text is None:
        return None
    try:
        seconds = float(text)
    except ValueError:
        until = _date(text)
        if until is None:
            return None
        made = _date(headers.get("Date", ""))
        seconds = until - (now if made is None else made)
    # Not `max`: it would let a NaN through.
    return None if seconds != seconds else min(max(seconds, 0.0), 1e9)


def _date(text: str) -> float | None:
    """Unix seconds of an HTTP date; None if it is none."""
    # Imported here because dates are rare and the module is not cheap.
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    # A legal form of dates names no zone, and means this one.
    return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()


@lru_cache(maxsize=256)
def _limit(text: str) -> tuple[int | None, tuple[tuple[int, int], ...], bool]:
    """The first quota, all windows, and whether one of them is a day."""
    first: int | None = None
    windows: list[tuple[int, int]] = []
    for item in text.split(","):
        number, *parameters = item.split(";")
        quota = _count(number)
        if quota is None or quota < 1:
            continue
        if first is None:
            first = quota
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            span = _seconds(value)
            # One that is longer than any documented would close an operation for that long.
            if name.strip() == "w" and span is not None and 1 <= span <= DAY:
                windows.append((quota, int(span)))
    return first, tuple(windows), any(span == DAY for _, span in windows)


def _day(remaining: str | None, reset: str | None) -> tuple[int | None, float | None]:
    seconds = _seconds(reset)
    return _count(remaining), seconds if seconds is not None and seconds <= DAY else None


def _count(text: str | None) -> int | None:
    # Nearly always figures alone, in every answer.
    if text is not None and len(text) <= 12 and text.isascii() and text.isdecimal():
        return int(text)
    found = _number(text, _MOST)
    return None if found is None else int(found)


def _seconds(text: str | None) -> float | None:
    return _number(text, _LONGEST)


def _number(text: str | None, most: float) -> float | None:
    if text is None:
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0.0 <= value <= most else None
