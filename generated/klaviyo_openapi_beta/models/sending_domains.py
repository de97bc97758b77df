# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the sending_domains area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire


class DnsRecord(Model, kw_only=True):
    """Part of `SendingDomain`, `SendingDomainVerificationJob`."""

    host: str
    """Text: `dns_records[].host` of `SendingDomain`."""
    type: Literal["cname", "mx", "ns", "txt"] | str
    """One of `cname`, `mx`, `ns`, `txt`."""
    value: str
    """Text: `dns_records[].value` of `SendingDomain`."""
    verified: bool
    """True or false: `dns_records[].verified` of `SendingDomain`."""


class SendingDomain(ResourceModel, kw_only=True, gc=True):
    """A `sending-domain` resource."""

    _wire = Wire("sending-domain")

    id: str
    """Id of the `sending-domain`."""
    configuration: Literal["dynamic", "static"] | str | Unset = UNSET
    """One of `dynamic`, `static`; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    dkim_selector: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    dns_records: list[DnsRecord] | Unset = UNSET
    """List: `DnsRecord`; in every answer."""
    domain: str | Unset = UNSET
    """Text; in every answer."""
    purpose: Literal["marketing", "service", "transactional"] | str | Unset = UNSET
    """One of `marketing`, `service`, `transactional`; in every answer."""
    status: Literal["active", "pending", "warming"] | str | Unset = UNSET
    """One of `active`, `pending`, `warming`; in every answer."""
    updated_at: dt.datetime | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class SendingDomainActivationJob(ResourceModel, kw_only=True, gc=True):
    """A `sending-domain-activation-job` resource."""

    _wire = Wire(
        "sending-domain-activation-job",
        relationships={"sending_domain": "sending-domain"},
        names={"sending_domain": "sending-domain"},
    )

    id: str
    """Id of the `sending-domain-activation-job`."""
    activated_at: dt.datetime | Unset = UNSET
    """When it was activated; date and time with a time zone (RFC 3339); in every answer."""
    status: Literal["active", "pending", "warming"] | str | Unset = UNSET
    """One of `active`, `pending`, `warming`; in every answer."""
    sending_domain: SendingDomain | Unset = UNSET
    """Related `sending-domain` resource, with its id alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class SendingDomainActivationJobCreate(ResourceModel, kw_only=True):
    """Body of `create_sending_domain_activation_job_beta`."""

    _wire = Wire(
        "sending-domain-activation-job",
        relationships={"sending_domain": "sending-domain"},
        names={"sending_domain": "sending-domain"},
    )

    sending_domain: str
    """Id of the `sending-domain`; required."""
    warming_enabled: bool | None | Unset = UNSET
    """True or false; may be left out, may be None."""


class SendingDomainCreate(ResourceModel, kw_only=True):
    """Body of `create_sending_domain_beta`."""

    _wire = Wire("sending-domain")

    domain: str
    """Text; required."""
    configuration: Literal["dynamic", "static"] | None | Unset = UNSET
    """One of `dynamic`, `static`; default `static`; may be left out, may be None."""
    purpose: Literal["marketing", "service", "transactional"] | None | Unset = UNSET
    """One of `marketing`, `service`, `transactional`; default `marketing`; may be left out, may be None."""


class SendingDomainVerificationJob(ResourceModel, kw_only=True, gc=True):
    """A `sending-domain-verification-job` resource."""

    _wire = Wire(
        "sending-domain-verification-job",
        relationships={"sending_domain": "sending-domain"},
        names={"sending_domain": "sending-domain"},
    )

    id: str
    """Id of the `sending-domain-verification-job`."""
    checked_at: dt.datetime | Unset = UNSET
    """When it was checked; date and time with a time zone (RFC 3339); in every answer."""
    dns_records: list[DnsRecord] | Unset = UNSET
    """List: `DnsRecord`; in every answer."""
    error_code: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    verification_state: Literal["failed", "pending", "verified"] | str | Unset = UNSET
    """One of `failed`, `pending`, `verified`; in every answer."""
    sending_domain: SendingDomain | Unset = UNSET
    """Related `sending-domain` resource, with its id alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class SendingDomainVerificationJobCreate(ResourceModel, kw_only=True):
    """Body of `create_sending_domain_verification_job_beta`."""

    _wire = Wire(
        "sending-domain-verification-job",
        relationships={"sending_domain": "sending-domain"},
        names={"sending_domain": "sending-domain"},
    )

    sending_domain: str
    """Id of the `sending-domain`; required."""
