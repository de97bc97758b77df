# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the text_messaging area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire
from . import _values as v


class Address(Model, kw_only=True):
    """Part of `TextMessagingSenderRegistrationCreate`, `TollFreeRegistrationDetails`."""

    city: str
    """Town of an address; required."""
    country: str
    """Country of an address; required."""
    postal_code: str
    """Text: `address.postal_code` of `TextMessagingSenderRegistrationCreate`; required."""
    region: str
    """State or part of a country of an address; required."""
    street_address_1: str
    """Text: `address.street_address_1` of `TextMessagingSenderRegistrationCreate`; required."""
    street_address_2: str | None | Unset = UNSET
    """Text: `address.street_address_2` of `TextMessagingSenderRegistrationCreate`; may be left out, may be
    None."""


class Failure(Model, kw_only=True):
    """Part of `TextMessagingSenderRegistration`."""

    detail: str
    """Text: `failures[].detail` of `TextMessagingSenderRegistration`."""


class TextMessagingConfiguration(ResourceModel, kw_only=True, gc=True):
    """A `text-messaging-configuration` resource."""

    _wire = Wire("text-messaging-configuration")

    id: str
    """Id of the `text-messaging-configuration`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    opt_out_language: str | Unset = UNSET
    """Text; in every answer."""
    org_prefix: str | Unset = UNSET
    """Text; in every answer."""
    status: Literal["active", "disabled"] | str | Unset = UNSET
    """One of `active`, `disabled`; in every answer."""
    updated_at: dt.datetime | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TextMessagingConfigurationCreate(ResourceModel, kw_only=True):
    """Body of `create_text_messaging_configuration_beta`."""

    _wire = Wire("text-messaging-configuration")

    org_prefix: str
    """Text; required."""


class TextMessagingSender(ResourceModel, kw_only=True, gc=True):
    """A `text-messaging-sender` resource."""

    _wire = Wire(
        "text-messaging-sender",
        relationships={"text_messaging_sender_registration": "text-messaging-sender-registration"},
        names={"text_messaging_sender_registration": "text-messaging-sender-registration"},
    )

    id: str
    """Id of the `text-messaging-sender`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    forwarding_number: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    sender_details: TollFreeSenderResponseDetails | Unset = UNSET
    """`TollFreeSenderResponseDetails` of `country`; in every answer."""
    sender_identifier: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    sender_type: Literal["alpha", "long_code", "short_code", "toll_free", "vanity_short_code"] | str | Unset = UNSET
    """One of `alpha`, `long_code`, `short_code`, `toll_free`, `vanity_short_code`; in every answer."""
    status: (
        Literal["active", "pending_registration", "registering", "registration_failed", "suspended"] | str | Unset
    ) = UNSET
    """One of `active`, `pending_registration`, `registering`, `registration_failed`, `suspended`; in every
    answer."""
    text_messaging_sender_registration: TextMessagingSenderRegistration | Unset = UNSET
    """Related `text-messaging-sender-registration` resource, with its id alone unless included; in every
    answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TextMessagingSenderCreate(ResourceModel, kw_only=True):
    """Body of `create_text_messaging_sender_beta`."""

    _wire = Wire(
        "text-messaging-sender",
        data=("text_messaging_sender_registration",),
        names={"text_messaging_sender_registration": "text-messaging-sender-registration"},
    )

    sender_details: TollFreeSenderDetails
    """`TollFreeSenderDetails` of `country`; required."""
    sender_type: Literal["alpha", "long_code", "short_code", "toll_free", "vanity_short_code"]
    """One of `alpha`, `long_code`, `short_code`, `toll_free`, `vanity_short_code`; required."""
    text_messaging_sender_registration: TollFreeRegistrationDetails
    """`TollFreeRegistrationDetails` of `address`, `business_name`, `business_registration_authority`,
    `business_registration_country` and 8 more; required."""
    forwarding_number: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class TextMessagingSenderRegistration(ResourceModel, kw_only=True, gc=True):
    """A `text-messaging-sender-registration` resource."""

    _wire = Wire(
        "text-messaging-sender-registration",
        relationships={"text_messaging_sender": "text-messaging-sender"},
        names={"text_messaging_sender": "text-messaging-sender"},
    )

    id: str
    """Id of the `text-messaging-sender-registration`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); from
    `text_messaging.get_text_messaging_sender_registration_beta`,
    `text_messaging.create_text_messaging_sender_registration_beta`,
    `text_messaging.get_messaging_sender_registration_for_text_messaging_sender_beta`."""
    decided_at: dt.datetime | None | Unset = UNSET
    """When it was decided; date and time with a time zone (RFC 3339); None if there is none; from
    `text_messaging.get_text_messaging_sender_registration_beta`,
    `text_messaging.create_text_messaging_sender_registration_beta`,
    `text_messaging.get_messaging_sender_registration_for_text_messaging_sender_beta`."""
    failures: list[Failure] | Unset = UNSET
    """List: `Failure`; from `text_messaging.get_text_messaging_sender_registration_beta`,
    `text_messaging.create_text_messaging_sender_registration_beta`,
    `text_messaging.get_messaging_sender_registration_for_text_messaging_sender_beta`."""
    status: Literal["action_required", "approved", "in_review", "rejected"] | str | Unset = UNSET
    """One of `action_required`, `approved`, `in_review`, `rejected`; from
    `text_messaging.get_text_messaging_sender_registration_beta`,
    `text_messaging.create_text_messaging_sender_registration_beta`,
    `text_messaging.get_messaging_sender_registration_for_text_messaging_sender_beta`."""
    submitted_at: dt.datetime | None | Unset = UNSET
    """When it was submitted; date and time with a time zone (RFC 3339); None if there is none; from
    `text_messaging.get_text_messaging_sender_registration_beta`,
    `text_messaging.create_text_messaging_sender_registration_beta`,
    `text_messaging.get_messaging_sender_registration_for_text_messaging_sender_beta`."""
    updated_at: dt.datetime | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); from
    `text_messaging.get_text_messaging_sender_registration_beta`,
    `text_messaging.create_text_messaging_sender_registration_beta`,
    `text_messaging.get_messaging_sender_registration_for_text_messaging_sender_beta`."""
    text_messaging_sender: TextMessagingSender | Unset = UNSET
    """Related `text-messaging-sender` resource, with its id alone unless included; from
    `text_messaging.get_text_messaging_sender_registration_beta`,
    `text_messaging.create_text_messaging_sender_registration_beta`,
    `text_messaging.get_messaging_sender_registration_for_text_messaging_sender_beta`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TextMessagingSenderRegistrationCreate(ResourceModel, kw_only=True):
    """Body of `create_text_messaging_sender_registration_beta`."""

    _wire = Wire(
        "text-messaging-sender-registration",
        relationships={"text_messaging_sender": "text-messaging-sender"},
        names={"text_messaging_sender": "text-messaging-sender"},
    )

    address: Address
    """`Address` of `city`, `country`, `postal_code`, `region` and 2 more; required."""
    business_name: str
    """Text; required."""
    business_type: Literal["GOVERNMENT", "NON_PROFIT", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR"]
    """One of `GOVERNMENT`, `NON_PROFIT`, `PRIVATE_PROFIT`, `PUBLIC_PROFIT`, `SOLE_PROPRIETOR`; required."""
    business_website: str
    """Text; required."""
    email: str
    """E-mail address; required."""
    first_name: str
    """Given name of a person; required."""
    last_name: str
    """Family name of a person; required."""
    phone_number: str
    """Telephone number in E.164 form, e.g. `+15005550006`; required."""
    text_messaging_sender: str
    """Id of the `text-messaging-sender`; required."""
    business_registration_authority: v.BusinessRegistrationAuthority | None | Unset = UNSET
    """One of `ABN`, `ACN`, `BRN`, `CBN`, `CIF`, `CNPJ`, `CRN`, `EIN` and 10 more; may be left out, may be
    None."""
    business_registration_country: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    business_registration_number: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    doing_business_as: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class TollFreeRegistrationDetails(ResourceModel, kw_only=True):
    """Part of `TextMessagingSenderCreate`."""

    _wire = Wire("text-messaging-sender-registration")

    address: Address
    """`Address` of `city`, `country`, `postal_code`, `region` and 2 more; required."""
    business_name: str
    """Text; required."""
    business_type: Literal["GOVERNMENT", "NON_PROFIT", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR"]
    """One of `GOVERNMENT`, `NON_PROFIT`, `PRIVATE_PROFIT`, `PUBLIC_PROFIT`, `SOLE_PROPRIETOR`; required."""
    business_website: str
    """Text; required."""
    email: str
    """E-mail address; required."""
    first_name: str
    """Given name of a person; required."""
    last_name: str
    """Family name of a person; required."""
    phone_number: str
    """Telephone number in E.164 form, e.g. `+15005550006`; required."""
    business_registration_authority: v.BusinessRegistrationAuthority | None | Unset = UNSET
    """One of `ABN`, `ACN`, `BRN`, `CBN`, `CIF`, `CNPJ`, `CRN`, `EIN` and 10 more; may be left out, may be
    None."""
    business_registration_country: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    business_registration_number: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    doing_business_as: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class TollFreeSenderDetails(Model, kw_only=True):
    """Part of `TextMessagingSenderCreate`."""

    country: Literal["CA", "US"]
    """Country of an address; one of `CA`, `US`; required."""


class TollFreeSenderResponseDetails(Model, kw_only=True):
    """Part of `TextMessagingSender`."""

    country: str
    """Country of an address."""
