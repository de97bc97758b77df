# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the events area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Ref, ResourceModel, Unset, Wire


class Download(ResourceModel, kw_only=True, gc=True):
    """A `download` resource."""

    _wire = Wire("download")

    id: str
    """Id of the `download`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class EventBulkExportJob(ResourceModel, kw_only=True, gc=True):
    """An `event-bulk-export-job` resource."""

    _wire = Wire("event-bulk-export-job", relationships={"metric": "metric"})

    id: str
    """Id of the `event-bulk-export-job`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); from
    `events.create_event_bulk_export_job_beta`."""
    error: str | None | Unset = UNSET
    """Text; None if there is none; from `events.get_event_bulk_export_job_beta`."""
    result: m.ExportResult | None | Unset = UNSET
    """`ExportResult` of `expires_at`; None if there is none; from `events.get_event_bulk_export_job_beta`."""
    status: Literal["complete", "expired", "failed", "processing"] | str | Unset = UNSET
    """One of `complete`, `expired`, `failed`, `processing`; in every answer."""
    metric: Ref | Unset = UNSET
    """Related `metric` resource, with its id alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class EventBulkExportJobCreate(ResourceModel, kw_only=True):
    """Body of `create_event_bulk_export_job_beta`."""

    _wire = Wire("event-bulk-export-job", relationships={"metric": "metric"})

    end_date: dt.datetime
    """Date and time with a time zone (RFC 3339); required."""
    start_date: dt.datetime
    """Date and time with a time zone (RFC 3339); required."""
    metric: str
    """Id of the `metric`; required."""
    properties: Sequence[str] | None | Unset = UNSET
    """Values of your own, by name; list: text; may be left out, may be None."""
