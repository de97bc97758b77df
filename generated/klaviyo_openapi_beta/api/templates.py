# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The Templates operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import UNSET, Operation, Options, Resource, Unset

if TYPE_CHECKING:
    from .. import models as m
    from . import _types as t

_CREATE_TEMPLATE_PREVIEW_SEND_JOB_BETA = Operation(
    "create_template_preview_send_job_beta",
    "POST",
    "/api/template-preview-send-jobs",
    area="templates",
    limits=("1/s", "15/m", "100/d"),
    scopes=("templates:write",),
    query={"fields[template-preview-send-job]": "list[TemplatePreviewSendJobField]"},
    body="TemplatePreviewSendJobCreate",
    caps={"items": 5},
    returns="TemplatePreviewSendJob",
    resource="template-preview-send-job",
    statuses=(202,),
)


class Templates(Resource):
    """The Templates operations, as `klaviyo.templates`."""

    __slots__ = ()

    async def create_template_preview_send_job_beta(
        self,
        body: m.TemplatePreviewSendJobCreate | Mapping[str, Any],
        *,
        fields_template_preview_send_job: Sequence[t.TemplatePreviewSendJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TemplatePreviewSendJob:
        """Create template preview send job beta.

        POST /api/template-preview-send-jobs · templates:write · 1/s, 15/m, 100/d

        - at most 5 items

        Args:
            body: `TemplatePreviewSendJobCreate`, or a dict with its fields; needs `recipients`, `template`.
            fields_template_preview_send_job: Fields of each `template-preview-send-job` to answer with,
                instead of all: `created_at`, `id`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_template_preview_send_job_beta"""
        answer: m.TemplatePreviewSendJob = await self._sender.send(
            _CREATE_TEMPLATE_PREVIEW_SEND_JOB_BETA,
            query={"fields[template-preview-send-job]": fields_template_preview_send_job},
            body=body,
            options=options,
        )
        return answer
