"""Profiles of which all is taken but the phone number, which is not valid beside an email address that is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from .calls import IncomingCall
from .consent import check_subscriptions
from .profiles import is_valid

HEADERS: Final = {"X-Klaviyo-Partial-Failure": "phone_number"}
"""Headers of an answer to a request with such a profile."""
_EXPLAINED: Final = "profile-bulk-import-job"
"""A job whose import errors say what is wrong with which profile."""
_CONSENT: Final = "profile-subscription-bulk-create-job"
"""A job that is looked at before anything is taken out of it."""
_PHONE_CHANNELS: Final = ("sms", "whatsapp")


def leave_out_numbers(call: IncomingCall) -> bool:
    """Take phone numbers that are not valid out of the profiles in a body, and consent with them, where
    there is a valid email address; whether there were any."""
    if call.operation.resource == _EXPLAINED or not isinstance(call.data, dict):
        return False
    if call.operation.resource == _CONSENT:
        check_subscriptions(call.attributes, call.now)
    return sum(_leave_out_number(profile) for profile in _profiles(call.data)) > 0


def _profiles(data: dict[str, Any]) -> Iterator[Any]:
    """The profiles in a body, wherever they stand."""
    attributes = data.get("attributes")
    if not isinstance(attributes, dict):
        return
    if data.get("type") == "profile":
        yield data
    yield _held(attributes, "profile")
    many = _held(attributes, "profiles")
    yield from many if isinstance(many, list) else ()
    groups = _held(attributes, "events-bulk-create")
    for group in groups if isinstance(groups, list) else ():
        inside = group.get("attributes") if isinstance(group, dict) else None
        if isinstance(inside, dict):
            yield _held(inside, "profile")


def _held(attributes: dict[str, Any], name: str) -> Any:
    holder = attributes.get(name)
    return holder.get("data") if isinstance(holder, dict) else None


def _leave_out_number(profile: Any) -> bool:
    attributes = profile.get("attributes") if isinstance(profile, dict) else None
    if not isinstance(attributes, dict) or not isinstance(attributes.get("phone_number"), str):
        return False
    if is_valid("phone_number", attributes["phone_number"]) or not is_valid(
        "email", attributes.get("email")
    ):
        return False
    del attributes["phone_number"]
    subscriptions = attributes.get("subscriptions")
    if isinstance(subscriptions, dict):
        # Emptied, not taken away: one that names no channel would be for all.
        subscriptions.update({name: {} for name in _PHONE_CHANNELS if name in subscriptions})
    return True
