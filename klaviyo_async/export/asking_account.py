"""Whose data is exported, and what time it is there: asked before anything is written."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple

from ..clock import Clock
from ..core.operations import operations
from ..errors import APIStatusError
from .preparing import Prepared

__all__ = ["AskedAccount", "ask_account"]

_DENIED: Final = (403, 404)
_TOLERANCE: Final = 60.0
"""Seconds that clocks may differ by: a `Date` says when an answer was begun, in whole seconds."""


class AskedAccount(NamedTuple):
    """The account that is exported."""

    id: str
    """Its id; the name of its quota, if the key may not ask."""
    ahead: float
    """Seconds by which the clock here is ahead of the server's; 0: as good as none."""


async def ask_account(prepared: Prepared, owner: str, clock: Clock) -> AskedAccount:
    """Ask for the account.

    Args:
        prepared: a stream of the export.
        owner: name of the account's quota.
        clock: tells the time.

    Raises:
        KlaviyoError: it cannot be asked for.
    """
    caller, package = prepared.asking.caller, prepared.stream.operation.package
    try:
        page = await caller.pages(operations(package)["get_accounts"], options={"lane": "bulk"})
    except APIStatusError as error:
        if error.status not in _DENIED:
            raise
        return AskedAccount(owner, _ahead(error.headers.get("Date"), clock.wall()))
    account = str(page[0].id) if len(page) else owner
    return AskedAccount(account, _ahead(page.response.headers.get("Date"), clock.wall()))


def _ahead(date: str | None, now: float) -> float:
    try:
        there = parsedate_to_datetime(date or "").timestamp()
    except (ValueError, TypeError, OverflowError):
        return 0.0
    return now - there if abs(now - there) > _TOLERANCE else 0.0
