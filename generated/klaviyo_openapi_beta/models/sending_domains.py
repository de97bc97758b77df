# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the sending_domains area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model


@model
class DnsRecord(Model):
    host: str
    type: Literal["cname", "mx", "ns", "txt"] | str
    value: str
    verified: bool


@model
class SendingDomain(ResourceModel):
    """A `sending-domain` resource."""

    _wire = Wire("sending-domain")

    id: str
    configuration: Literal["dynamic", "static"] | str | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    dkim_selector: str | None | Unset = UNSET
    dns_records: list[DnsRecord] | Unset = UNSET
    domain: str | Unset = UNSET
    purpose: Literal["marketing", "service", "transactional"] | str | Unset = UNSET
    status: Literal["active", "pending", "warming"] | str | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class SendingDomainActivationJob(ResourceModel):
    """A `sending-domain-activation-job` resource."""

    _wire = Wire(
        "sending-domain-activation-job",
        relationships={"sending_domain": "sending-domain"},
        names={"sending_domain": "sending-domain"},
    )

    id: str
    activated_at: dt.datetime | Unset = UNSET
    status: Literal["active", "pending", "warming"] | str | Unset = UNSET
    sending_domain: SendingDomain | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class SendingDomainActivationJobCreate(ResourceModel):
    """Body of `create_sending_domain_activation_job_beta`."""

    _wire = Wire(
        "sending-domain-activation-job",
        relationships={"sending_domain": "sending-domain"},
        names={"sending_domain": "sending-domain"},
    )

    sending_domain: str
    """Id of the `sending-domain`."""
    warming_enabled: bool | None | Unset = UNSET


@model
class SendingDomainCreate(ResourceModel):
    """Body of `create_sending_domain_beta`."""

    _wire = Wire("sending-domain")

    domain: str
    configuration: Literal["dynamic", "static"] | None | Unset = UNSET
    purpose: Literal["marketing", "service", "transactional"] | None | Unset = UNSET


@model
class SendingDomainVerificationJob(ResourceModel):
    """A `sending-domain-verification-job` resource."""

    _wire = Wire(
        "sending-domain-verification-job",
        relationships={"sending_domain": "sending-domain"},
        names={"sending_domain": "sending-domain"},
    )

    id: str
    checked_at: dt.datetime | Unset = UNSET
    dns_records: list[DnsRecord] | Unset = UNSET
    error_code: str | None | Unset = UNSET
    verification_state: Literal["failed", "pending", "verified"] | str | Unset = UNSET
    sending_domain: SendingDomain | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class SendingDomainVerificationJobCreate(ResourceModel):
    """Body of `create_sending_domain_verification_job_beta`."""

    _wire = Wire(
        "sending-domain-verification-job",
        relationships={"sending_domain": "sending-domain"},
        names={"sending_domain": "sending-domain"},
    )

    sending_domain: str
    """Id of the `sending-domain`."""
