# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the templates area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, ResourceModel, Unset, Wire


class TemplatePreviewSendJob(ResourceModel, kw_only=True, gc=True):
    """A `template-preview-send-job` resource."""

    _wire = Wire("template-preview-send-job")

    id: str
    """Id of the `template-preview-send-job`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TemplatePreviewSendJobCreate(ResourceModel, kw_only=True):
    """Body of `create_template_preview_send_job_beta`."""

    _wire = Wire("template-preview-send-job", relationships={"profile": "profile", "template": "template"})

    recipients: Sequence[str]
    """List: text; required."""
    template: str
    """Id of the `template`; required."""
    context: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; may be left out, may be None."""
    profile: str | Unset = UNSET
    """Id of the `profile`; may be left out."""
