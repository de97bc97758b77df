# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of more than one area."""

from __future__ import annotations

import datetime as dt

from .._runtime import Model


class ExportResult(Model, kw_only=True):
    """Part of `EventBulkExportJob`, `ProfileBulkExportJob`."""

    expires_at: dt.datetime
    """Date and time with a time zone (RFC 3339)."""
