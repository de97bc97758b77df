"""Which generated package answers a request, by its revision header."""

from __future__ import annotations

import datetime as dt
import logging
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from klaviyo_openapi._runtime import REVISION

from ..core.operations import BETA_PACKAGE, KEPT_PACKAGES, PACKAGE
from .errors import RejectedRequest

WARNING_HEADER: Final = "Sandbox-Warning"
"""Header of an answer that the sandbox cannot vouch for, with the reason."""

_REVISION: Final = re.compile(r"(\d{4}-\d\d-\d\d)(\.pre)?")
_YEARS_OF_SERVICE: Final = 2
_log = logging.getLogger(__name__)


class ServedRevision(NamedTuple):
    """How the requests of a revision are answered."""

    packages: tuple[str, ...]
    """Generated packages whose operations there are, the first that has a path first."""
    exact: bool = True
    """Whether the last of them is of this revision: only then bodies and parameters are held against it."""
    warning: str = ""
    """What the answers cannot be relied on for; empty: nothing."""


def served(revision: str | None, packages: Mapping[str, str]) -> ServedRevision:
    """How the requests of a revision are answered.

    One that is newer than all that are known here is answered as the newest; one that is older and
    has no package, as the nearest newer one that has, without holding requests against its document.
    Either is said in the log, once.

    Args:
        revision: as the request's header has it.
        packages: revision -> a user's own generated package, e.g. {"2025-10-15": "my_package"}; they
            are served whatever their date.

    Raises:
        RejectedRequest: 400, it is no date; 410, it has been retired.
    """
    return _served(revision or "", tuple(packages.items()))


def newest(packages: Mapping[str, str]) -> ServedRevision:
    """How what has no valid revision would be answered: its path may be wrong as well.

    Args:
        packages: as :func:`served` takes them.
    """
    return _served(REVISION, tuple(packages.items()))


@lru_cache(maxsize=256)
def _served(revision: str, own: tuple[tuple[str, str], ...]) -> ServedRevision:
    known = {**KEPT_PACKAGES, REVISION: PACKAGE, **dict(own)}
    match = _REVISION.fullmatch(revision)
    if revision not in known and (match is None or not _is_date(match[1])):
        raise RejectedRequest(400, "a valid revision header is required", parameter="revision")
    date = match[1] if match is not None else revision
    beta: tuple[str, ...] = (BETA_PACKAGE,) if revision.endswith(".pre") else ()
    if revision in known and beta:
        beta = (known[revision], *beta)
    if date in known:
        return ServedRevision((*beta, known[date]))
    newer = [other for other in sorted(known) if other > date]
    if not newer:
        return _stand_in(beta, date, known, max(known), f"nothing is known of revision {date}")
    if f"{int(date[:4]) + _YEARS_OF_SERVICE}{date[4:]}" < REVISION:
        raise RejectedRequest(410, f"revision {date} has been retired", parameter="revision")
    reason = (
        f"there is no package of revision {date} here, so that requests are not held against it"
    )
    return _stand_in(beta, date, known, newer[0], reason, exact=False)


def _stand_in(
    beta: tuple[str, ...],
    date: str,
    known: Mapping[str, str],
    other: str,
    reason: str,
    *,
    exact: bool = True,
) -> ServedRevision:
    warning = f"{reason}; it is answered as {other}"
    _log.warning("revision %s: %s", date, warning)
    return ServedRevision((*beta, known[other]), exact, warning)


def _is_date(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True
