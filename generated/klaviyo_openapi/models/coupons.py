# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the coupons area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Model, ResourceModel, Unset, Wire


class APIJobErrorPayload(Model, kw_only=True):
    """Part of `CatalogCategoryBulkCreateJob`, `CatalogCategoryBulkDeleteJob`, `CatalogCategoryBulkUpdateJob` and 7 more."""

    id: str
    """Text: `errors[].id` of `CatalogCategoryBulkCreateJob`."""
    code: str
    """Text: `errors[].code` of `CatalogCategoryBulkCreateJob`."""
    detail: str
    """Text: `errors[].detail` of `CatalogCategoryBulkCreateJob`."""
    source: ErrorSource
    """`ErrorSource` of `pointer`."""
    title: str
    """Text: `errors[].title` of `CatalogCategoryBulkCreateJob`."""


class Coupon(ResourceModel, kw_only=True, gc=True):
    """A `coupon` resource."""

    _wire = Wire("coupon")

    id: str
    """Id of the `coupon`."""
    assigner_configuration: CouponAssignerConfiguration | None | Unset = UNSET
    """`CouponAssignerConfiguration` of `unused_expired`, `used`; None if there is none; from
    `coupons.get_coupon`, `coupons.get_coupons` and 3 more."""
    description: str | None | Unset = UNSET
    """Text; None if there is none; from `coupons.get_coupon`, `coupons.get_coupons` and 3 more."""
    external_id: str | Unset = UNSET
    """Key under which your own system knows it; from `coupons.get_coupon`, `coupons.get_coupons` and 3
    more."""
    monitor_configuration: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; None if there is none; from `coupons.get_coupon`, `coupons.get_coupons` and
    3 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CouponAssignerConfiguration(Model, kw_only=True):
    """Part of `Coupon`, `CouponCreate`, `CouponUpdate`."""

    unused_expired: Literal["ALWAYS_ASSIGN", "NEVER_ASSIGN"] | str
    """One of `ALWAYS_ASSIGN`, `NEVER_ASSIGN`; required."""
    used: Literal["ALWAYS_ASSIGN", "ASSIGN_IF_EXPIRED", "NEVER_ASSIGN"] | str
    """One of `ALWAYS_ASSIGN`, `ASSIGN_IF_EXPIRED`, `NEVER_ASSIGN`; required."""


class CouponCode(ResourceModel, kw_only=True, gc=True):
    """A `coupon-code` resource."""

    _wire = Wire("coupon-code", relationships={"coupon": "coupon", "profile": "profile"})

    id: str
    """Id of the `coupon-code`."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; from `coupons.get_coupon_code`,
    `coupons.get_coupon_codes` and 3 more."""
    status: (
        Literal["ASSIGNED_TO_PROFILE", "DELETING", "PROCESSING", "UNASSIGNED", "USED", "VERSION_NOT_ACTIVE"]
        | str
        | None
        | Unset
    ) = UNSET
    """One of `ASSIGNED_TO_PROFILE`, `DELETING`, `PROCESSING`, `UNASSIGNED`, `USED`, `VERSION_NOT_ACTIVE`;
    None if there is none; from `coupons.get_coupon_code`, `coupons.get_coupon_codes` and 3 more."""
    unique_code: str | None | Unset = UNSET
    """Text; None if there is none; from `coupons.get_coupon_code`, `coupons.get_coupon_codes` and 3 more."""
    coupon: Coupon | Unset = UNSET
    """Related `coupon` resource, with its id alone unless included; from `coupons.get_coupon_code`,
    `coupons.get_coupon_codes` and 3 more."""
    profile: m.Profile | Unset = UNSET
    """Related `profile` resource, with its id alone unless included; from `coupons.get_coupon_code`,
    `coupons.get_coupon_codes` and 3 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CouponCodeBulkCreateJob(ResourceModel, kw_only=True, gc=True):
    """A `coupon-code-bulk-create-job` resource."""

    _wire = Wire(
        "coupon-code-bulk-create-job",
        relationships={"coupon_codes": "coupon-code"},
        names={"coupon_codes": "coupon-codes"},
    )

    id: str
    """Id of the `coupon-code-bulk-create-job`."""
    completed_at: dt.datetime | None | Unset = UNSET
    """When it was completed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    completed_count: int | None | Unset = UNSET
    """How many: completed; whole number; None if there is none; in every answer."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    errors: list[APIJobErrorPayload] | None | Unset = UNSET
    """List: `APIJobErrorPayload`; None if there is none; in every answer."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; in every answer."""
    failed_count: int | None | Unset = UNSET
    """How many: failed; whole number; None if there is none; in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    total_count: int | Unset = UNSET
    """How many: total; whole number; in every answer."""
    coupon_codes: list[CouponCode] | Unset = UNSET
    """Related `coupon-code` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CouponCodeCreate(ResourceModel, kw_only=True):
    """Body of `create_coupon_code`."""

    _wire = Wire("coupon-code", relationships={"coupon": "coupon"})

    unique_code: str
    """Text; required."""
    coupon: str
    """Id of the `coupon`; required."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""


class CouponCodeCreateJobCreate(ResourceModel, kw_only=True):
    """Body of `bulk_create_coupon_codes`."""

    _wire = Wire("coupon-code-bulk-create-job", data=("coupon_codes",), names={"coupon_codes": "coupon-codes"})

    coupon_codes: Sequence[CouponCodeCreate]
    """List: `CouponCodeCreate`; required."""


class CouponCodeUpdate(ResourceModel, kw_only=True):
    """Body of `update_coupon_code`."""

    _wire = Wire("coupon-code")

    id: str
    """Id of the `coupon-code`; required."""
    expires_at: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    status: (
        Literal["ASSIGNED_TO_PROFILE", "DELETING", "PROCESSING", "UNASSIGNED", "USED", "VERSION_NOT_ACTIVE"]
        | None
        | Unset
    ) = UNSET
    """One of `ASSIGNED_TO_PROFILE`, `DELETING`, `PROCESSING`, `UNASSIGNED`, `USED`, `VERSION_NOT_ACTIVE`;
    may be left out, may be None."""


class CouponCreate(ResourceModel, kw_only=True):
    """Body of `create_coupon`."""

    _wire = Wire("coupon")

    external_id: str
    """Key under which your own system knows it; required."""
    assigner_configuration: CouponAssignerConfiguration | None | Unset = UNSET
    """`CouponAssignerConfiguration` of `unused_expired`, `used`; may be left out, may be None."""
    description: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    monitor_configuration: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; may be left out, may be None."""


class CouponUpdate(ResourceModel, kw_only=True):
    """Body of `update_coupon`."""

    _wire = Wire("coupon")

    id: str
    """Id of the `coupon`; required."""
    assigner_configuration: CouponAssignerConfiguration | None | Unset = UNSET
    """`CouponAssignerConfiguration` of `unused_expired`, `used`; may be left out, may be None."""
    description: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    monitor_configuration: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; may be left out, may be None."""


class ErrorSource(Model, kw_only=True):
    """Part of `APIJobErrorPayload`, `ImportErrorResource`."""

    pointer: str | None | Unset = UNSET
    """JSON pointer to the part of the request at fault; None if there is none."""
