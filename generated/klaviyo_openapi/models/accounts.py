# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the accounts area."""

from __future__ import annotations

from typing import Any

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire


class Account(ResourceModel, kw_only=True, gc=True):
    """An `account` resource."""

    _wire = Wire("account")

    id: str
    """Id of the `account`."""
    contact_information: ContactInformation | Unset = UNSET
    """`ContactInformation` of `default_sender_email`, `default_sender_name`, `organization_name`,
    `street_address`, `website_url`; in every answer."""
    industry: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    locale: str | Unset = UNSET
    """Language and region, as an IETF language tag such as `en-US`; in every answer."""
    preferred_currency: str | Unset = UNSET
    """Text; in every answer."""
    public_api_key: str | Unset = UNSET
    """Text; in every answer."""
    test_account: bool | Unset = UNSET
    """True or false; in every answer."""
    timezone: str | Unset = UNSET
    """IANA time zone such as `Europe/Vienna`; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ContactInformation(Model, kw_only=True):
    """Part of `Account`."""

    default_sender_email: str
    """E-mail address: default sender."""
    default_sender_name: str
    """Text: `contact_information.default_sender_name` of `Account`."""
    organization_name: str
    """Text: `contact_information.organization_name` of `Account`."""
    street_address: StreetAddress
    """`StreetAddress` of `address1`, `address2`, `city`, `country` and 2 more."""
    website_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none."""


class StreetAddress(Model, kw_only=True):
    """Part of `ContactInformation`."""

    address1: str | None | Unset = UNSET
    """First line of a street address; None if there is none."""
    address2: str | None | Unset = UNSET
    """Second line of a street address; None if there is none."""
    city: str | None | Unset = UNSET
    """Town of an address; None if there is none."""
    country: str | None | Unset = UNSET
    """Country of an address; None if there is none."""
    region: str | None | Unset = UNSET
    """State or part of a country of an address; None if there is none."""
    zip: str | None | Unset = UNSET
    """Postal code; None if there is none."""
