"""What headers say of rate limits: `RateLimit-*` and `Retry-After`."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given as generated
from hypothesis import strategies as st
from multidict import CIMultiDict

from klaviyo_async.core.limit_headers import RateLimitHeaders, rate_limit, retry_after

NOW = 1_784_073_600.0


def headers(**values: str) -> CIMultiDict[str]:
    return CIMultiDict({name.replace("_", "-"): value for name, value in values.items()})


@pytest.mark.parametrize(
    ("limit", "first", "windows"),
    [
        ("10, 10;w=1, 150;w=60", 10, ((10, 1), (150, 60))),
        ("150, 10;w=1, 150;w=60, 225;w=86400", 150, ((10, 1), (150, 60), (225, 86400))),
        ("3500", 3500, ()),
        (" 10 , 10 ; w=1 ", 10, ((10, 1),)),
        ("10;w=1;comment=x", 10, ((10, 1),)),
        ("ten, 10;w=1", 10, ((10, 1),)),
        ("10;w=soon", 10, ()),
        ("1;w=864000, 10;w=0.5", 1, ()),
        ("0, 0;w=1", None, ()),
        ("", None, ()),
        ("5000000, 100;w=1, 5000000;w=86400", 5_000_000, ((100, 1), (5_000_000, 86400))),
        ("1e30, 1e30;w=1", None, ()),
        ("nan, inf;w=1", None, ()),
    ],
)
def test_rate_limit_limit(limit: str, first: int | None, windows: Any) -> None:
    found = rate_limit(headers(RateLimit_Limit=limit))
    assert found == RateLimitHeaders(first, windows, None, None)


@pytest.mark.parametrize(
    ("remaining", "reset", "expected"),
    [
        ("3", "12", (3, 12.0)),
        ("0", "0.5", (0, 0.5)),
        ("3.9", "-1", (3, None)),
        ("many", "later", (None, None)),
        ("-1", "1784073600", (None, None)),
    ],
)
def test_rate_limit_remaining_and_reset(remaining: str, reset: str, expected: Any) -> None:
    found = rate_limit(headers(ratelimit_remaining=remaining, RATELIMIT_RESET=reset))
    assert found is not None
    assert (found.remaining, found.reset) == expected


@pytest.mark.parametrize(
    ("remaining", "reset", "expected"),
    [
        ("221", "69112", (221, 69112.0)),
        ("0", "0", (0, 0.0)),
        ("2000000", "86400", (2_000_000, 86400.0)),
        ("221", "86401", (221, None)),
        ("none", "-1", (None, None)),
        (None, None, (None, None)),
    ],
)
def test_daily_headers(remaining: str | None, reset: str | None, expected: Any) -> None:
    """As recorded: `RateLimit-Remaining` is about the second, these about the day."""
    day = {"RateLimit-Remaining-Daily": remaining, "RateLimit-Reset-Daily": reset}
    given = headers(RateLimit_Limit="1, 1;w=1, 2;w=60, 225;w=86400", RateLimit_Remaining="0")
    given.update({name: text for name, text in day.items() if text is not None})
    found = rate_limit(given)
    assert found is not None
    assert (found.limit, found.remaining) == (1, 0)
    assert (found.daily_remaining, found.daily_reset) == expected


def test_daily_headers_alone() -> None:
    given = CIMultiDict({"RateLimit-Remaining-Daily": "3", "RateLimit-Reset-Daily": "9"})
    assert rate_limit(given) == RateLimitHeaders(daily_remaining=3, daily_reset=9.0)


def test_counts_may_be_larger_than_any_time() -> None:
    found = rate_limit(headers(RateLimit_Limit="864001", RateLimit_Remaining="864000.9"))
    assert found == RateLimitHeaders(864_001, (), 864_000)


def test_rate_limit_is_none_without_headers() -> None:
    assert rate_limit(headers(Content_Type="application/json")) is None


@pytest.mark.slow
@generated(st.text(), st.text(), st.text())
def test_rate_limit_never_raises(limit: str, remaining: str, reset: str) -> None:
    found = rate_limit(
        headers(RateLimit_Limit=limit, RateLimit_Remaining=remaining, RateLimit_Reset=reset)
    )
    assert found is not None
    assert all(quota >= 1 and span >= 1 for quota, span in found.windows)
    assert found.reset is None or found.reset >= 0


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7.0),
        ("0.25", 0.25),
        (" 3 ", 3.0),
        ("-5", 0.0),
        ("1e400", 1e9),
        ("nan", None),
        ("soon", None),
        ("", None),
        (formatdate(NOW + 90, usegmt=True), 90.0),
        (formatdate(NOW - 90, usegmt=True), 0.0),
        ("Wed, 99 Foo 2026 00:00:00 GMT", None),
    ],
)
def test_retry_after(text: str, seconds: float | None) -> None:
    assert retry_after(headers(retry_after=text), NOW) == seconds


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kolkata"])
def test_a_date_without_a_zone_is_of_greenwich(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """HTTP's third form of dates; where the client is does not matter."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        text = time.asctime(time.gmtime(NOW + 90))
        assert retry_after(headers(retry_after=text), NOW) == 90.0
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_date_is_read_by_the_clock_that_wrote_it() -> None:
    """The server's, as its `Date` tells: ours may be an hour off."""
    for skew in (-3600.0, 3600.0):
        given = headers(
            retry_after=formatdate(NOW + 5, usegmt=True), date=formatdate(NOW, usegmt=True)
        )
        assert retry_after(given, NOW + skew) == 5.0
        assert retry_after(headers(retry_after="5", date=formatdate(0)), NOW + skew) == 5.0


def test_without_a_date_that_makes_sense_it_is_ours() -> None:
    given = headers(retry_after=formatdate(NOW + 5, usegmt=True), date="yesterday")
    assert retry_after(given, NOW) == 5.0


def test_retry_after_is_none_without_the_header() -> None:
    assert retry_after(headers(), NOW) is None


@generated(st.text())
def test_retry_after_never_raises(text: str) -> None:
    wait = retry_after(headers(Retry_After=text), NOW)
    assert wait is None or 0 <= wait <= 1e9
