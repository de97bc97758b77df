# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the coupons area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from ._shared import APIJobErrorPayload
    from .profiles import Profile


@model
class Coupon(ResourceModel):
    """A `coupon` resource."""

    _wire = Wire("coupon")

    id: str
    description: str | None | Unset = UNSET
    external_id: str | Unset = UNSET
    monitor_configuration: dict[str, Any] | None | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CouponCode(ResourceModel):
    """A `coupon-code` resource."""

    _wire = Wire("coupon-code", relationships={"coupon": "coupon", "profile": "profile"})

    id: str
    expires_at: dt.datetime | None | Unset = UNSET
    status: (
        Literal["ASSIGNED_TO_PROFILE", "DELETING", "PROCESSING", "UNASSIGNED", "USED", "VERSION_NOT_ACTIVE"]
        | str
        | None
        | Unset
    ) = UNSET
    unique_code: str | None | Unset = UNSET
    coupon: Coupon | Unset = UNSET
    profile: Profile | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CouponCodeBulkCreateJob(ResourceModel):
    """A `coupon-code-bulk-create-job` resource."""

    _wire = Wire(
        "coupon-code-bulk-create-job",
        relationships={"coupon_codes": "coupon-code"},
        names={"coupon_codes": "coupon-codes"},
    )

    id: str
    completed_at: dt.datetime | None | Unset = UNSET
    completed_count: int | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    errors: list[APIJobErrorPayload] | None | Unset = UNSET
    expires_at: dt.datetime | None | Unset = UNSET
    failed_count: int | None | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    total_count: int | Unset = UNSET
    coupon_codes: list[CouponCode] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CouponCodeCreate(ResourceModel):
    """Body of `create_coupon_code`."""

    _wire = Wire("coupon-code", relationships={"coupon": "coupon"})

    unique_code: str
    coupon: str
    """Id of the `coupon`."""
    expires_at: dt.datetime | None | Unset = UNSET


@model
class CouponCodeCreateJobCreate(ResourceModel):
    """Body of `bulk_create_coupon_codes`."""

    _wire = Wire("coupon-code-bulk-create-job", data=("coupon_codes",), names={"coupon_codes": "coupon-codes"})

    coupon_codes: Sequence[CouponCodeCreate]


@model
class CouponCodeUpdate(ResourceModel):
    """Body of `update_coupon_code`."""

    _wire = Wire("coupon-code")

    id: str
    expires_at: dt.datetime | None | Unset = UNSET
    status: (
        Literal["ASSIGNED_TO_PROFILE", "DELETING", "PROCESSING", "UNASSIGNED", "USED", "VERSION_NOT_ACTIVE"]
        | None
        | Unset
    ) = UNSET


@model
class CouponCreate(ResourceModel):
    """Body of `create_coupon`."""

    _wire = Wire("coupon")

    external_id: str
    description: str | None | Unset = UNSET
    monitor_configuration: dict[str, Any] | None | Unset = UNSET


@model
class CouponUpdate(ResourceModel):
    """Body of `update_coupon`."""

    _wire = Wire("coupon")

    id: str
    description: str | None | Unset = UNSET
    monitor_configuration: dict[str, Any] | None | Unset = UNSET
