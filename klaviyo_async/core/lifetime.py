"""How long Klaviyo serves a revision or an operation, and what is to be said when that ends.

A revision is stable for a year, deprecated for a second one, then retired: Klaviyo documents that. What day it
is says the answer's `Date`, or else the client's clock. Of headers Klaviyo sends the revision that it answered
with; it is not known to send `Deprecation` (RFC 9745, and the forms of its drafts) or `Sunset` (RFC 8594),
which are understood all the same: they are about the operation that was called.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Final

__all__ = ["operation_notice", "revision_notice"]

# Compiled when they are needed: of the revision that this client was made for there is nothing to say.
_SECONDS: Final = r"@?(-?\d{1,12})"
_LINK: Final = r'(?i)<(https?://[^<>\s]{1,200})>\s*;[^,<]*\brel\s*=\s*"?(?:deprecation|sunset)\b'
_SHOWN: Final = 100
_READ: Final = 2_000
"""Characters of a `Link` header that are looked through."""


def revision_notice(
    revision: str, headers: Mapping[str, str], now: Callable[[], float] | None = None
) -> str | None:
    """What is to be said of a revision that is not stable any more.

    Args:
        revision: the revision that was asked for; of a beta no date tells.
        headers: those of an answer, looked up without regard to case by the mapping.
        now: tells unix seconds, asked where the answer has no `Date`; None: then no date tells.

    Returns:
        A sentence, or None if there is nothing to say.
    """
    served = headers.get("x-klaviyo-api-revision")
    if served and served != revision:
        return f"revision {revision} was asked for, and the server answered with {_shown(served)}"
    published = _published(revision)
    if published is None:
        return None
    today = _date_of(headers.get("Date", "")) or (None if now is None else _day(now()))
    return None if today is None else _by_date(published, today)


def operation_notice(name: str, headers: Mapping[str, str]) -> str | None:
    """What an answer says of the end of the operation that it answers.

    Args:
        name: name of the operation.
        headers: those of the answer, looked up without regard to case by the mapping.

    Returns:
        A sentence, or None if there is nothing to say.
    """
    deprecation, sunset = headers.get("Deprecation"), headers.get("Sunset")
    if deprecation is not None and deprecation.strip().lower() in ("false", "?0", ""):
        deprecation = None
    if deprecation is None and sunset is None:
        return None
    said = []
    if deprecation is not None:
        since = _date_of(deprecation)
        if since is not None:
            said.append(f"deprecated as of {since}")
        elif deprecation.strip().lower() in ("true", "?1"):
            said.append("deprecated")
        else:
            said.append(f"deprecated ({_shown(deprecation)})")
    if sunset is not None:
        said.append(f"to be retired on {_date_of(sunset) or _shown(sunset)}")
    link = re.search(_LINK, headers.get("Link", "")[:_READ])
    more = f": see {link[1]}" if link else ""
    return f"the server says that {name} is {' and '.join(said)}{more}"


def _published(revision: str) -> date | None:
    """The day of a stable revision; None: it is none."""
    try:
        day = date.fromisoformat(revision)
    except ValueError:
        return None
    return day if str(day) == revision else None


def _by_date(revision: date, today: date) -> str | None:
    deprecated, retired = _years_after(revision, 1), _years_after(revision, 2)
    if today >= retired:
        return f"revision {revision} has been retired since {retired}"
    if today >= deprecated:
        return f"revision {revision} is deprecated since {deprecated}, and retired on {retired}"
    return None


def _date_of(text: str) -> date | None:
    """The day of a structured date (`@1688169599`) or an HTTP-date; None: it is neither."""
    text = text.strip()
    if not text or len(text) > _SHOWN:
        return None
    if not text[0].isalpha():  # else it is an HTTP-date, which begins with the day of the week
        seconds = re.fullmatch(_SECONDS, text)
        return None if seconds is None else _day(float(seconds[1]))
    # Imported here because one answer of each operation is looked at, and the module is not cheap.
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _day(seconds: float) -> date | None:
    try:
        return datetime.fromtimestamp(seconds, UTC).date()
    except (ValueError, OverflowError, OSError):
        return None


def _years_after(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # the 29th of February
        return day.replace(year=day.year + years, month=3, day=1)


def _shown(value: str) -> str:
    return repr(value[:_SHOWN])
