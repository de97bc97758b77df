"""Columns by their names: what rows are made into, and where which column goes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from .cells import Convert, boolean, identifier, moment, number, trimmed

__all__ = ["EVENTS", "EXPORT_COLUMNS", "EXPORT_MARK", "EXPORT_PLACES", "Target", "clean", "plain"]


class Target(NamedTuple):
    """What rows are made into."""

    noun: str
    """One of them, e.g. `an event`."""
    fields: tuple[str, ...]
    """Places for a cell at the top of it."""
    roots: tuple[str, ...]
    """Objects in it, which have places for cells at any depth."""
    known: Mapping[str, str]
    """Well-known columns, as :func:`plain` writes them -> path."""
    rest: str | None
    """In which of the roots other columns go, under their names; None: they are left out."""
    usual: Mapping[str, Convert]
    """Path, or the first step of one -> what makes the values there, where no type is given."""
    identifiers: tuple[str, ...]
    """Paths of which it needs one."""
    exported: Mapping[str, str]
    """As `known`, of columns that mean this in Klaviyo's own export only; empty: left out."""
    most: int | None = None
    """Names in `rest` at most; None: any number."""
    check: Callable[[dict[str, Any], Mapping[str, str]], None] | None = None
    """Looks at, and may change, each record, and is given path -> column; raises ValueError if it
    must not be sent."""


_NEVER_SEEN: Final = re.compile("[\u200b\u2060\ufeff]")
"""Characters of no width that mean nothing in a name."""
_AROUND: Final = "\0\u00ad\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
"""Characters of no width that may mean something, but not around one."""
_JOINTS: Final = re.compile(r"[\s_/-]+")


def clean(name: str) -> str:
    """The name of a column as it looks: without blanks around it and characters of no width."""
    if not name.isascii():
        name = _NEVER_SEEN.sub("", name).strip().strip(_AROUND)
    return name.strip()


def plain(name: str) -> str:
    """The name of a column in one of its spellings: in lower case, with underscores."""
    return _JOINTS.sub("_", name.casefold())


EXPORT_MARK: Final = "klaviyo_id"
"""The column that none but Klaviyo's own export has."""
EXPORT_PLACES: Final = {
    "address": "address1",
    "address_1": "address1",
    "address_2": "address2",
    "state_region": "region",
    "zip_code": "zip",
    "ip_address": "ip",
}
"""What Klaviyo's export calls fields of a location."""
_OF_CHANNELS: Final = [
    f"{channel}_{what}"
    for channel in ("email", "sms", "whatsapp", "push")
    for what in (
        "consent",
        "consent_timestamp",
        "marketing_consent",
        "marketing_consent_timestamp",
        "suppressions",
        "suppressions_timestamp",
    )
]
_OF_ORIGINS: Final = [
    f"{which}_source{what}"
    for which in ("initial", "last")
    for what in ("", "_referrer", "_term", "_medium", "_first_page", "_campaign", "_content")
]
EXPORT_COLUMNS: Final = (
    "consent",
    *_OF_CHANNELS,
    "source",
    *_OF_ORIGINS,
    "profile_created_on",
    "date_added",
    "first_active",
    "last_active",
    "last_open",
    "last_click",
    "historic_customer_lifetime_value",
    "predicted_customer_lifetime_value",
    "total_customer_lifetime_value",
    "historic_number_of_orders",
    "predicted_number_of_orders",
    "average_days_between_orders",
    "average_order_value",
    "expected_date_of_next_order",
    "churn_risk_prediction",
)
"""What Klaviyo's export says of a profile that no import can set: consent, and what is computed."""
_FIELDS: Final = ("metric", "time", "value", "value_currency", "unique_id", "backfill")
_OF_PROFILE: Final = (
    "email",
    "phone_number",
    "external_id",
    "anonymous_id",
    "first_name",
    "last_name",
    "organization",
)
_KNOWN: Final = {
    **{name: name for name in _FIELDS},
    **{name: f"profile.{name}" for name in _OF_PROFILE},
    "metric_name": "metric",
    "event": "metric",
    "datetime": "time",
    "timestamp": "time",
    "e_mail": "profile.email",
    "email_address": "profile.email",
    "phone": "profile.phone_number",
    "profile_id": "profile.id",
    EXPORT_MARK: "profile.id",
}
# Among an event's columns these may well be of the event: the title of a book, the city of a shop.
_EXPORTED: Final = {
    **dict.fromkeys(EXPORT_COLUMNS, ""),
    **{name: f"profile.location.{place}" for name, place in EXPORT_PLACES.items()},
    **{name: f"profile.location.{name}" for name in ("city", "country", "latitude", "longitude")},
    "title": "profile.title",
}
_IDENTIFIERS: Final = tuple(
    f"profile.{name}"
    for name in ("email", "phone_number", "external_id", "anonymous_id", "id", "kx")
)
EVENTS: Final = Target(
    noun="an event",
    fields=_FIELDS,
    roots=("profile", "properties"),
    known=_KNOWN,
    rest="properties",
    usual={
        "metric": trimmed,
        "time": moment,
        "value": number,
        "value_currency": trimmed,
        "unique_id": identifier,
        "backfill": boolean,
        "profile": trimmed,
        **dict.fromkeys(_IDENTIFIERS, identifier),
    },
    identifiers=_IDENTIFIERS,
    exported=_EXPORTED,
    # What Klaviyo's documentation of the endpoint for events states.
    most=400,
)
