"""What benchmarks send: the same events as flat dicts, and in the API's form. Standard library alone."""

from __future__ import annotations

from typing import Any

KEY = "pk_" + "0" * 34
HEADERS = {
    "Authorization": f"Klaviyo-API-Key {KEY}",
    "revision": "2026-07-15",
    "Accept": "application/vnd.api+json",
    "Content-Type": "application/vnd.api+json",
}
EVENT: dict[str, Any] = {
    "metric": {"name": "Placed Order"},
    "profile": {"email": "ada@example.com", "first_name": "Ada", "last_name": "Lovelace"},
    "properties": {"OrderId": "A-1", "Items": ["tea", "scones"], "Total": 9.99},
    "value": 9.99,
    "unique_id": "A-1",
}
"""The event of a single call."""


def document(event: dict[str, Any]) -> dict[str, Any]:
    """A flat event as the body of a request."""
    attributes = {
        **event,
        "metric": {"data": {"type": "metric", "attributes": event["metric"]}},
        "profile": {"data": {"type": "profile", "attributes": event["profile"]}},
    }
    return {"data": {"type": "event", "attributes": attributes}}


def properties(number: int) -> dict[str, Any]:
    """Those of an ingested event."""
    return {
        "OrderId": f"A-{number}",
        "Items": [
            {"SKU": "TEA-1", "Name": "Tea, black", "Quantity": 2, "Price": 4.5},
            {"SKU": "SCONE-3", "Name": "Scones", "Quantity": 1, "Price": 5.25},
        ],
        "Channel": "web",
        "Discount": None,
        "Returning": True,
    }


def flat(number: int) -> dict[str, Any]:
    """An event as users of the client give it."""
    return {
        "metric": "Placed Order",
        "profile": {"email": f"user{number % 5000}@example.com", "first_name": "Ada"},
        "properties": properties(number),
        "value": 9.99,
    }


def complete(number: int) -> dict[str, Any]:
    """The same with what the client adds to it before it is sent."""
    moment = "2026-07-15T12:00:00.000000+00:00"
    return {
        **flat(number),
        "metric": {"name": "Placed Order"},
        "time": moment,
        "unique_id": f"ready-made-{number}",
    }


def bulk_document(first: int, count: int = 1000) -> dict[str, Any]:
    """The body of a bulk request, an event for each profile."""
    groups = []
    for number in range(first, first + count):
        event = document(complete(number))["data"]
        profile = event["attributes"].pop("profile")
        attributes = {"profile": profile, "events": {"data": [event]}}
        groups.append({"type": "event-bulk-create", "attributes": attributes})
    attributes = {"events-bulk-create": {"data": groups}}
    return {"data": {"type": "event-bulk-create-job", "attributes": attributes}}


def documents(mode: str, count: int) -> list[dict[str, Any]]:
    """Bodies with so many events in all: `bulk` or `single`."""
    if mode == "single":
        return [document(complete(number)) for number in range(count)]
    return [bulk_document(first) for first in range(0, count, 1000)]


def rows(count: int) -> list[tuple[str, str]]:
    """Rows to build events from: a key, an address."""
    return [(f"order-{number}", f"ada{number}@example.com") for number in range(count)]
