"""What every account has from the start: itself, a group for tags, seven mapped metrics, tracking settings."""

from __future__ import annotations

from typing import Final

from .store import Store

__all__ = ["open_account"]

MAPPED: Final = (
    "added_to_cart",
    "cancelled_sales",
    "ordered_product",
    "refunded_sales",
    "revenue",
    "started_checkout",
    "viewed_product",
)
"""Metrics that an account maps; each is called by this name, and leads nowhere until it is set."""
DEFAULT_GROUP: Final = "Ungrouped Tags"


def open_account(store: Store) -> None:
    """Put in what a new account has.

    Args:
        store: of the account; nothing is in it.
    """
    key = store.public_key
    store.add(
        "account",
        {
            "test_account": True,
            "public_api_key": key,
            "industry": None,
            "timezone": "UTC",
            "preferred_currency": "USD",
            "locale": "en-US",
            "contact_information": {
                "default_sender_name": "Sandbox",
                "default_sender_email": "sandbox@example.com",
                "website_url": "https://example.com",
                "organization_name": "Sandbox",
                "street_address": {
                    "address1": "1 Sandbox Street",
                    "address2": "",
                    "city": "Boston",
                    "region": "MA",
                    "country": "United States",
                    "zip": "02110",
                },
            },
        },
        id_=key,
    )
    store.add("tag-group", {"name": DEFAULT_GROUP, "exclusive": False, "default": True})
    store.add(
        "tracking-setting",
        {"auto_add_parameters": False, "custom_parameters": []},
        id_=key,
    )
    for name in MAPPED:
        store.add("mapped-metric", {"updated": store.opened}, {}, name)
