"""Consent of profiles: subscribe, unsubscribe, suppress, unsuppress."""

from __future__ import annotations

from typing import Any

from .consent import consents
from .records import StoredRecord
from .store import Store

_IDENTIFIED_BY = {"email": "email", "sms": "phone_number"}
_ANSWERED_AS = {"push": "mobile_push"}


def subscribe(store: Store, record: StoredRecord, asked: dict[str, Any], stamp: str) -> None:
    """Consent to the channels that the body names; to all that the profile has, if it names none."""
    channels: list[str] = []
    for channel, kind, details in _asked(record, asked):
        channels.append(channel)
        state = _state(record, channel, kind)
        state["consent"] = "SUBSCRIBED"
        state["consent_timestamp"] = details.get("consented_at") or stamp
        state["last_updated"] = stamp
        state[_flag(channel, kind)] = not state.get("suppression")
    _note(record, channels, stamp)
    store.changed(record)


def _note(record: StoredRecord, channels: list[str], stamp: str) -> None:
    """Put in the profile's own properties what a subscription leaves there."""
    if not channels:
        return
    properties = dict(record.attributes.get("properties") or {})
    known = properties.get("$consent")
    known = known if isinstance(known, list) else []
    properties["$consent"] = list(dict.fromkeys([*known, *channels]))
    properties["$consent_timestamp"] = stamp
    properties["$source"] = -9
    if "sms" in channels:
        properties["$sms_consent_method"] = 5
    record.attributes["properties"] = properties


def unsubscribe(store: Store, record: StoredRecord, asked: dict[str, Any], stamp: str) -> None:
    """Take consent back."""
    for channel, kind, _ in _asked(record, asked):
        state = _state(record, channel, kind)
        state |= {"consent": "UNSUBSCRIBED", "last_updated": stamp}
        state[_flag(channel, kind)] = False
    store.changed(record)


def suppress(store: Store, record: StoredRecord, _: dict[str, Any], stamp: str) -> None:
    """Send no marketing email whatever the consent."""
    state = _state(record, "email", "marketing")
    state["suppression"] = [{"reason": "USER_SUPPRESSED", "timestamp": stamp}]
    state["can_receive_email_marketing"] = False
    store.changed(record)


def unsuppress(store: Store, record: StoredRecord, _: dict[str, Any], stamp: str) -> None:
    """Let the consent count again."""
    state = _state(record, "email", "marketing")
    state |= {"suppression": [], "last_updated": stamp}
    state["can_receive_email_marketing"] = state["consent"] != "UNSUBSCRIBED"
    store.changed(record)


def _asked(record: StoredRecord, asked: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    channels = asked.get("subscriptions")
    if not channels:
        present = [c for c, name in _IDENTIFIED_BY.items() if record.attributes.get(name)]
        return [(channel, "marketing", {}) for channel in present]
    return list(consents(channels))


def _flag(channel: str, kind: str) -> str:
    """The field that says whether such messages may be sent."""
    if channel == "whatsapp" or kind == "open_tracking":
        return "can_receive"
    return f"can_receive_{channel}_{kind}"


def _state(record: StoredRecord, channel: str, kind: str) -> dict[str, Any]:
    """Where a profile's consent to a kind of messages is kept."""
    channels = record.attributes.get("subscriptions")
    if not isinstance(channels, dict):
        channels = record.attributes["subscriptions"] = {}
    kinds = channels.setdefault(_ANSWERED_AS.get(channel, channel), {})
    flag = _flag(channel, kind)
    state: dict[str, Any] = kinds.setdefault(
        # Email may be sent to whoever has not objected.
        kind,
        {"consent": "NEVER_SUBSCRIBED", flag: flag == "can_receive_email_marketing"},
    )
    return state
