# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the profiles area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Ref, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from ._shared import ExportResult


@model
class ProfileBulkExportJob(ResourceModel):
    """A `profile-bulk-export-job` resource."""

    _wire = Wire("profile-bulk-export-job", relationships={"list": "list", "segment": "segment"})

    id: str
    created_at: dt.datetime | Unset = UNSET
    error: str | None | Unset = UNSET
    result: ExportResult | None | Unset = UNSET
    status: Literal["complete", "expired", "failed", "processing"] | str | Unset = UNSET
    list: Ref | Unset = UNSET
    segment: Ref | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ProfileBulkExportJobCreate(ResourceModel):
    """Body of `create_profile_bulk_export_job_beta`."""

    _wire = Wire("profile-bulk-export-job", relationships={"list": "list", "segment": "segment"})

    properties: Sequence[str] | None | Unset = UNSET
    list: str | Unset = UNSET
    """Id of the `list`."""
    segment: str | Unset = UNSET
    """Id of the `segment`."""
