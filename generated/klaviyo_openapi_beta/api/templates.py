# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The Templates operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Operation, Options, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

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

    if TYPE_CHECKING:

        @overload
        async def create_template_preview_send_job_beta(
            self,
            body: m.TemplatePreviewSendJobCreate | d.TemplatePreviewSendJobCreateDict | d.Envelope,
            *,
            fields_template_preview_send_job: Sequence[t.TemplatePreviewSendJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.TemplatePreviewSendJob: ...

        @overload
        async def create_template_preview_send_job_beta(
            self,
            *,
            fields_template_preview_send_job: Sequence[t.TemplatePreviewSendJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.TemplatePreviewSendJobCreateDict],
        ) -> m.TemplatePreviewSendJob: ...

    async def create_template_preview_send_job_beta(
        self,
        body: m.TemplatePreviewSendJobCreate | d.TemplatePreviewSendJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_template_preview_send_job: Sequence[t.TemplatePreviewSendJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.TemplatePreviewSendJob:
        """Create template preview send job beta.

        POST /api/template-preview-send-jobs · templates:write · 1/s, 15/m, 100/d

        - at most 5 items

        Example::

            template_preview_send_job = await klaviyo.beta.templates.create_template_preview_send_job_beta(
                recipients=["ada@example.com"], template="LTPA6E"
            )

        Args:
            body: `TemplatePreviewSendJobCreate`, or a dict with its fields; needs `recipients`, `template`.
            fields_template_preview_send_job: Fields of each `template-preview-send-job` to answer with,
                instead of all: `created_at`, `id`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `context`, `profile`, `recipients`,
                `template`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_template_preview_send_job_beta"""
        answer: m.TemplatePreviewSendJob = await self._sender.send(
            _CREATE_TEMPLATE_PREVIEW_SEND_JOB_BETA,
            query={"fields[template-preview-send-job]": fields_template_preview_send_job},
            body=keyword_body(_CREATE_TEMPLATE_PREVIEW_SEND_JOB_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer
