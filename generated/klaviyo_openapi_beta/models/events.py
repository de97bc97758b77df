# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the events area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Ref, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from ._shared import ExportResult


@model
class Download(ResourceModel):
    """A `download` resource."""

    _wire = Wire("download")

    id: str
    links: dict[str, Any] | Unset = UNSET


@model
class EventBulkExportJob(ResourceModel):
    """An `event-bulk-export-job` resource."""

    _wire = Wire("event-bulk-export-job", relationships={"metric": "metric"})

    id: str
    created_at: dt.datetime | Unset = UNSET
    error: str | None | Unset = UNSET
    result: ExportResult | None | Unset = UNSET
    status: Literal["complete", "expired", "failed", "processing"] | str | Unset = UNSET
    metric: Ref | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class EventBulkExportJobCreate(ResourceModel):
    """Body of `create_event_bulk_export_job_beta`."""

    _wire = Wire("event-bulk-export-job", relationships={"metric": "metric"})

    end_date: dt.datetime
    start_date: dt.datetime
    metric: str
    """Id of the `metric`."""
    properties: Sequence[str] | None | Unset = UNSET
