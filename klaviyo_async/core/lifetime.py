"""How long Klaviyo serves a revision: stable for a year, deprecated for a second one, then retired.

Klaviyo documents the two years; what day it is says the answer's `Date`. Of headers it sends the revision that it answered with; it is not
known to send `Deprecation` (RFC 9745) or `Sunset` (RFC 8594), which are understood all the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

__all__ = ["revision_notice"]

_STABLE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_SHOWN: Final = 100


def revision_notice(revision: str, headers: Mapping[str, str]) -> str | None:
    """What is to be said of a revision that is not stable any more.

    Args:
        revision: the revision that was asked for; of a beta only headers tell.
        headers: those of an answer, looked up without regard to case by the mapping.

    Returns:
        A sentence, or None if there is nothing to say.
    """
    served = headers.get("x-klaviyo-api-revision")
    if served and served != revision:
        return f"revision {revision} was asked for, and the server answered with {_shown(served)}"
    if (sunset := headers.get("Sunset")) is not None:
        return f"the server says that revision {revision} will be retired on {_shown(sunset)}"
    if (deprecation := headers.get("Deprecation")) is not None and deprecation != "false":
        return f"the server says that revision {revision} is deprecated ({_shown(deprecation)})"
    return _by_date(revision, headers.get("Date"))


def _by_date(revision: str, day: str | None) -> str | None:
    if day is None or not _STABLE.fullmatch(revision):
        return None
    # Imported here because one answer of each revision is looked at, and the module is not cheap.
    from email.utils import parsedate_to_datetime

    try:
        published = date.fromisoformat(revision)
        today = parsedate_to_datetime(day).date()
    except (ValueError, TypeError, OverflowError):
        return None
    deprecated, retired = _years_after(published, 1), _years_after(published, 2)
    if today >= retired:
        return f"revision {revision} has been retired since {retired}"
    if today >= deprecated:
        return f"revision {revision} is deprecated since {deprecated}, and retired on {retired}"
    return None


def _years_after(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # the 29th of February
        return day.replace(year=day.year + years, month=3, day=1)


def _shown(value: str) -> str:
    return repr(value[:_SHOWN])
