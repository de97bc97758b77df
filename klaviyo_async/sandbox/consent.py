"""What a job of subscriptions may ask for: refused as a whole if one profile's consent cannot be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, Final

from .errors import RejectedRequest

__all__ = ["check_subscriptions", "check_targets"]

_NEEDS_NUMBER: Final = frozenset({"sms", "whatsapp"})
_DATED: Final = frozenset({"marketing", "transactional"})
"""Kinds of messages whose consent has a time."""


def check_subscriptions(attributes: dict[str, Any], now: dt.datetime) -> None:
    """See that all profiles of a job can consent to what they are said to.

    Args:
        attributes: those of the job.
        now: the time.

    Raises:
        RejectedRequest: 400 with a pointer to what cannot be.
    """
    historical = attributes.get("historical_import") is True
    items = (attributes.get("profiles") or {}).get("data") or []
    for index, item in enumerate(items):
        pointer = f"/data/attributes/profiles/data/{index}/attributes"
        asked = item.get("attributes") or {}
        channels = asked.get("subscriptions")
        if channels is not None and not channels:
            raise RejectedRequest(
                400, "at least one channel is needed", pointer=f"{pointer}/subscriptions"
            )
        for channel, kind, details in consents(channels or {}):
            place = f"{pointer}/subscriptions/{channel}/{kind}"
            if channel in _NEEDS_NUMBER and not (asked.get("phone_number") or item.get("id")):
                raise RejectedRequest(
                    400, f"{channel} needs a phone number", pointer=f"{pointer}/phone_number"
                )
            if kind in _DATED:
                _check_time(details.get("consented_at"), historical, f"{place}/consented_at", now)


def consents(channels: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(channel, kind of messages, terms) of each consent in a body."""
    for channel, kinds in channels.items():
        for kind, details in kinds.items() if isinstance(kinds, dict) else ():
            # Beside the kinds of messages there may be tokens of devices.
            if isinstance(details, dict) and "consent" in details:
                yield channel, kind, details


def _check_time(at: Any, historical: bool, pointer: str, now: dt.datetime) -> None:
    if at is None:
        if historical:
            raise RejectedRequest(
                400, "consented_at is required with historical_import", pointer=pointer
            )
        return
    if not historical:
        raise RejectedRequest(400, "consented_at goes with historical_import only", pointer=pointer)
    moment = dt.datetime.fromisoformat(at)
    if (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)) > now:
        raise RejectedRequest(400, "consented_at lies in the future", pointer=pointer)


def check_targets(data: dict[str, Any]) -> None:
    """See that a job of suppressions names profiles, a list or a segment, and one of these.

    Raises:
        RejectedRequest: 400, it names several or none.
    """
    attributes, related = data.get("attributes") or {}, data.get("relationships") or {}
    named = [bool((attributes.get("profiles") or {}).get("data"))]
    named += [bool((related.get(name) or {}).get("data")) for name in ("list", "segment")]
    if sum(named) != 1:
        raise RejectedRequest(
            400, "give profiles, a list or a segment, and one of these", pointer="/data"
        )
