"""What a job says of itself while it runs: states, counts and times, as they have been recorded by type."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final, Literal

from .records import StoredRecord

__all__ = ["JobSeconds", "advance", "beginning", "length", "work_length"]

JobSeconds = float | Literal["live"]
"""How long a job runs: seconds, or about as long as its kind has been seen to."""
_LIVE: Final = {
    "catalog-item": 250.0,
    "catalog-category": 13.0,
    "catalog-variant": 13.0,
    "profile-subscription": 60.0,
    "profile-suppression": 60.0,
    "profile-merge": 5.0,
}
_QUICK: Final = {"catalog-item": 13.0}
"""Jobs whose work is done long before they say so."""
_HISTORICAL: Final = 150.0
"""How long it takes until those are subscribed who have consented elsewhere, and join no list."""
_OTHER: Final = 20.0
_RUNNING: Final = ("queued", "processing")
_AT_WORK: Final = ("catalog-", "coupon-code-", "profile-suppression-")
"""Jobs that are never seen to be queued."""
_DAYS_KEPT: Final = 7


def beginning(type_: str, total: int, now: dt.datetime) -> dict[str, Any]:
    """Attributes of a job that was just made.

    Args:
        type_: JSON:API type of the job.
        total: how many it is about.
        now: the time.
    """
    stamp = now.isoformat(timespec="microseconds")
    return {
        "status": "processing" if type_.startswith(_AT_WORK) else "queued",
        "created_at": stamp,
        "expires_at": (now + dt.timedelta(days=_DAYS_KEPT)).isoformat(timespec="microseconds"),
        "started_at": None,
        "total_count": 0 if _is_suppression(type_) else total,
        # What is deleted is counted before it is gone.
        "completed_count": total if _is_deletion(type_) else 0,
        "failed_count": 0,
        "skipped_count": 0,
        # That of a suppression says when it was taken in.
        "completed_at": stamp if _is_suppression(type_) else None,
        "errors": [],
    }


def advance(record: StoredRecord, seconds: JobSeconds, now: dt.datetime, total: int) -> bool:
    """Update the state and the counts of a job; whether anything has changed.

    Args:
        record: the job.
        seconds: how long it runs.
        now: the time.
        total: how many it is about.
    """
    attributes = record.attributes
    if attributes.get("status") not in _RUNNING or "created_at" not in attributes:
        return False
    elapsed = (now - dt.datetime.fromisoformat(attributes["created_at"])).total_seconds()
    whole = length(record.type, seconds)
    share = elapsed / whole if whole > 0 else 1.0
    if share < 0.25:
        return False
    failed, over, stamp = len(record.related("import-errors")), share >= 1, now.isoformat()
    changes: dict[str, Any] = {
        "status": "complete" if over else "processing",
        "started_at": attributes.get("started_at") or stamp,
        "failed_count": failed if over else 0,
    }
    if not _is_suppression(record.type):
        changes["completed_at"] = stamp if over else None
        if not _is_deletion(record.type):
            changes["completed_count"] = min(total - failed, int(total * share))
    elif over:
        changes |= {"total_count": total, "completed_count": total}
    changes = {k: v for k, v in changes.items() if attributes.get(k, v) != v}
    attributes.update(changes)
    return bool(changes)


def work_length(type_: str, data: Mapping[str, Any], seconds: JobSeconds) -> float:
    """Seconds until the work of a job is done, which may be before the job says so; 0: it is done at once.

    Args:
        type_: JSON:API type of the job.
        data: what stands under `data` in the body that asked for it.
        seconds: how long a job runs.
    """
    if seconds != "live":
        return 0.0
    attributes = data.get("attributes") or {}
    if attributes.get("historical_import") and not data.get("relationships"):
        return _HISTORICAL
    return _QUICK.get(type_.partition("-bulk-")[0], length(type_, seconds))


def length(type_: str, seconds: JobSeconds) -> float:
    """Seconds until a job says that it is over.

    Args:
        type_: JSON:API type of the job.
        seconds: how long a job runs.
    """
    return _LIVE.get(type_.partition("-bulk-")[0], _OTHER) if seconds == "live" else seconds


def _is_suppression(type_: str) -> bool:
    return type_.startswith("profile-suppression-")


def _is_deletion(type_: str) -> bool:
    return type_.startswith("catalog-") and type_.endswith("-bulk-delete-job")
