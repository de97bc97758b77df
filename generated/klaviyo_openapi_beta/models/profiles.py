# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the profiles area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, Model, Ref, ResourceModel, Unset, Wire


class ExportResult(Model, kw_only=True):
    """Part of `EventBulkExportJob`, `ProfileBulkExportJob`."""

    expires_at: dt.datetime
    """Date and time with a time zone (RFC 3339)."""


class ProfileBulkExportJob(ResourceModel, kw_only=True, gc=True):
    """A `profile-bulk-export-job` resource."""

    _wire = Wire("profile-bulk-export-job", relationships={"list": "list", "segment": "segment"})

    id: str
    """Id of the `profile-bulk-export-job`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); from
    `profiles.create_profile_bulk_export_job_beta`."""
    error: str | None | Unset = UNSET
    """Text; None if there is none; from `profiles.get_profile_bulk_export_job_beta`."""
    result: ExportResult | None | Unset = UNSET
    """`ExportResult` of `expires_at`; None if there is none; from
    `profiles.get_profile_bulk_export_job_beta`."""
    status: Literal["complete", "expired", "failed", "processing"] | str | Unset = UNSET
    """One of `complete`, `expired`, `failed`, `processing`; in every answer."""
    list: Ref | Unset = UNSET
    """Related `list` resource, with its id alone unless included; in every answer."""
    segment: Ref | Unset = UNSET
    """Related `segment` resource, with its id alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ProfileBulkExportJobCreate(ResourceModel, kw_only=True):
    """Body of `create_profile_bulk_export_job_beta`."""

    _wire = Wire("profile-bulk-export-job", relationships={"list": "list", "segment": "segment"})

    properties: Sequence[str] | None | Unset = UNSET
    """Values of your own, by name; list: text; may be left out, may be None."""
    list: str | Unset = UNSET
    """Id of the `list`; may be left out."""
    segment: str | Unset = UNSET
    """Id of the `segment`; may be left out."""
