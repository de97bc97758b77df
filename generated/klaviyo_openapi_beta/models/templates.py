# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the templates area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, ResourceModel, Unset, Wire, model


@model
class TemplatePreviewSendJob(ResourceModel):
    """A `template-preview-send-job` resource."""

    _wire = Wire("template-preview-send-job")

    id: str
    created_at: dt.datetime | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class TemplatePreviewSendJobCreate(ResourceModel):
    """Body of `create_template_preview_send_job_beta`."""

    _wire = Wire("template-preview-send-job", relationships={"profile": "profile", "template": "template"})

    recipients: Sequence[str]
    template: str
    """Id of the `template`."""
    context: dict[str, Any] | None | Unset = UNSET
    profile: str | Unset = UNSET
    """Id of the `profile`."""
