# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the text_messaging area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model
from . import _values as v


@model
class Address(Model):
    city: str
    country: str
    postal_code: str
    region: str
    street_address_1: str
    street_address_2: str | None | Unset = UNSET


@model
class Failure(Model):
    detail: str


@model
class TextMessagingConfiguration(ResourceModel):
    """A `text-messaging-configuration` resource."""

    _wire = Wire("text-messaging-configuration")

    id: str
    created_at: dt.datetime | Unset = UNSET
    opt_out_language: str | Unset = UNSET
    org_prefix: str | Unset = UNSET
    status: Literal["active", "disabled"] | str | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class TextMessagingConfigurationCreate(ResourceModel):
    """Body of `create_text_messaging_configuration`."""

    _wire = Wire("text-messaging-configuration")

    org_prefix: str


@model
class TextMessagingSender(ResourceModel):
    """A `text-messaging-sender` resource."""

    _wire = Wire(
        "text-messaging-sender",
        relationships={"text_messaging_sender_registration": "text-messaging-sender-registration"},
        names={"text_messaging_sender_registration": "text-messaging-sender-registration"},
    )

    id: str
    created_at: dt.datetime | Unset = UNSET
    forwarding_number: str | None | Unset = UNSET
    sender_details: TollFreeSenderResponseDetails | Unset = UNSET
    sender_identifier: str | None | Unset = UNSET
    sender_type: Literal["alpha", "long_code", "short_code", "toll_free", "vanity_short_code"] | str | Unset = UNSET
    status: (
        Literal["active", "pending_registration", "registering", "registration_failed", "suspended"] | str | Unset
    ) = UNSET
    text_messaging_sender_registration: TextMessagingSenderRegistration | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class TextMessagingSenderCreate(ResourceModel):
    """Body of `create_text_messaging_sender`."""

    _wire = Wire(
        "text-messaging-sender",
        data=("text_messaging_sender_registration",),
        names={"text_messaging_sender_registration": "text-messaging-sender-registration"},
    )

    sender_details: TollFreeSenderDetails
    sender_type: Literal["alpha", "long_code", "short_code", "toll_free", "vanity_short_code"]
    text_messaging_sender_registration: TollFreeRegistrationDetails
    forwarding_number: str | None | Unset = UNSET


@model
class TextMessagingSenderRegistration(ResourceModel):
    """A `text-messaging-sender-registration` resource."""

    _wire = Wire(
        "text-messaging-sender-registration",
        relationships={"text_messaging_sender": "text-messaging-sender"},
        names={"text_messaging_sender": "text-messaging-sender"},
    )

    id: str
    created_at: dt.datetime | Unset = UNSET
    decided_at: dt.datetime | None | Unset = UNSET
    failures: list[Failure] | Unset = UNSET
    status: Literal["action_required", "approved", "in_review", "rejected"] | str | Unset = UNSET
    submitted_at: dt.datetime | None | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    text_messaging_sender: TextMessagingSender | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class TextMessagingSenderRegistrationCreate(ResourceModel):
    """Body of `create_text_messaging_sender_registration`."""

    _wire = Wire(
        "text-messaging-sender-registration",
        relationships={"text_messaging_sender": "text-messaging-sender"},
        names={"text_messaging_sender": "text-messaging-sender"},
    )

    address: Address
    business_name: str
    business_type: Literal["GOVERNMENT", "NON_PROFIT", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR"]
    business_website: str
    email: str
    first_name: str
    last_name: str
    phone_number: str
    text_messaging_sender: str
    """Id of the `text-messaging-sender`."""
    business_registration_authority: v.BusinessRegistrationAuthority | None | Unset = UNSET
    business_registration_country: str | None | Unset = UNSET
    business_registration_number: str | None | Unset = UNSET
    doing_business_as: str | None | Unset = UNSET
    privacy_policy_url: str | None | Unset = UNSET
    terms_of_service_url: str | None | Unset = UNSET


@model
class TollFreeRegistrationDetails(ResourceModel):
    _wire = Wire("text-messaging-sender-registration")

    address: Address
    business_name: str
    business_type: Literal["GOVERNMENT", "NON_PROFIT", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR"]
    business_website: str
    email: str
    first_name: str
    last_name: str
    phone_number: str
    business_registration_authority: v.BusinessRegistrationAuthority | None | Unset = UNSET
    business_registration_country: str | None | Unset = UNSET
    business_registration_number: str | None | Unset = UNSET
    doing_business_as: str | None | Unset = UNSET
    privacy_policy_url: str | None | Unset = UNSET
    terms_of_service_url: str | None | Unset = UNSET


@model
class TollFreeSenderDetails(Model):
    country: Literal["CA", "US"]


@model
class TollFreeSenderResponseDetails(Model):
    country: str
