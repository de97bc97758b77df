# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the accounts area."""

from __future__ import annotations

from typing import Any

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model


@model
class Account(ResourceModel):
    """An `account` resource."""

    _wire = Wire("account")

    id: str
    contact_information: ContactInformation | Unset = UNSET
    industry: str | None | Unset = UNSET
    locale: str | Unset = UNSET
    preferred_currency: str | Unset = UNSET
    public_api_key: str | Unset = UNSET
    test_account: bool | Unset = UNSET
    timezone: str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ContactInformation(Model):
    default_sender_email: str
    default_sender_name: str
    organization_name: str
    street_address: StreetAddress
    website_url: str | None | Unset = UNSET


@model
class StreetAddress(Model):
    address1: str | None | Unset = UNSET
    address2: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    region: str | None | Unset = UNSET
    zip: str | None | Unset = UNSET
