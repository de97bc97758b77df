# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The Events operations."""

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

_CREATE_EVENT_BULK_EXPORT_JOB_BETA = Operation(
    "create_event_bulk_export_job_beta",
    "POST",
    "/api/event-bulk-export-jobs",
    area="events",
    limits=("10/s", "150/m"),
    scopes=("events:read", "metrics:read"),
    query={"fields[event-bulk-export-job]": "list[EventBulkExportJobField]"},
    body="EventBulkExportJobCreate",
    returns="EventBulkExportJob",
    absent=("error", "result"),
    resource="event-bulk-export-job",
    statuses=(201,),
)
_GET_DOWNLOAD_FOR_EVENT_BULK_EXPORT_JOB_BETA = Operation(
    "get_download_for_event_bulk_export_job_beta",
    "GET",
    "/api/event-bulk-export-jobs/{id}/download",
    area="events",
    limits=("3/s", "60/m"),
    scopes=("events:read", "metrics:read"),
    query={"fields[download]": "list[DownloadField]"},
    returns="Download",
    nullable=True,
    resource="download",
    aliases=("get_event_bulk_export_job_download",),
)
_GET_EVENT_BULK_EXPORT_JOB_BETA = Operation(
    "get_event_bulk_export_job_beta",
    "GET",
    "/api/event-bulk-export-jobs/{job_id}",
    area="events",
    limits=("10/s", "150/m"),
    scopes=("events:read", "metrics:read"),
    query={"fields[event-bulk-export-job]": "list[GetEventBulkExportJobBetaEventBulkExportJobField]"},
    returns="EventBulkExportJob",
    absent=("created_at",),
    resource="event-bulk-export-job",
)


class Events(Resource):
    """The Events operations, as `klaviyo.events`."""

    __slots__ = ()

    _aliases = {
        "get_event_bulk_export_job_download": "get_download_for_event_bulk_export_job_beta",
    }

    if TYPE_CHECKING:

        @overload
        async def create_event_bulk_export_job_beta(
            self,
            body: m.EventBulkExportJobCreate | d.EventBulkExportJobCreateDict | d.Envelope,
            *,
            fields_event_bulk_export_job: Sequence[t.EventBulkExportJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.EventBulkExportJob: ...

        @overload
        async def create_event_bulk_export_job_beta(
            self,
            *,
            fields_event_bulk_export_job: Sequence[t.EventBulkExportJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.EventBulkExportJobCreateDict],
        ) -> m.EventBulkExportJob: ...

    async def create_event_bulk_export_job_beta(
        self,
        body: m.EventBulkExportJobCreate | d.EventBulkExportJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_event_bulk_export_job: Sequence[t.EventBulkExportJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.EventBulkExportJob:
        """Create event bulk export job beta.

        POST /api/event-bulk-export-jobs · events:read metrics:read · 10/s, 150/m

        - `created_at` in no other operation's answer
        - never answers with `error`, `result`

        Example::

            event_bulk_export_job = await klaviyo.beta.events.create_event_bulk_export_job_beta(
                end_date="2026-11-27T09:00:00+00:00", metric="XC2OTT",
                start_date="2026-11-27T09:00:00+00:00",
            )

        Args:
            body: `EventBulkExportJobCreate`, or a dict with its fields; needs `end_date`, `metric`,
                `start_date`.
            fields_event_bulk_export_job: Fields of each `event-bulk-export-job` to answer with, instead of
                all: `created_at`, `id`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `end_date`, `metric`, `properties`,
                `start_date`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_event_bulk_export_job_beta"""
        answer: m.EventBulkExportJob = await self._sender.send(
            _CREATE_EVENT_BULK_EXPORT_JOB_BETA,
            query={"fields[event-bulk-export-job]": fields_event_bulk_export_job},
            body=keyword_body(_CREATE_EVENT_BULK_EXPORT_JOB_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def get_download_for_event_bulk_export_job_beta(
        self, id: str, *, fields_download: Sequence[t.DownloadField] | Unset = UNSET, options: Options | None = None
    ) -> m.Download:
        """Get download for event bulk export job beta.

        GET /api/event-bulk-export-jobs/{id}/download · events:read metrics:read · 3/s, 60/m

        Example::

            download = await klaviyo.beta.events.get_download_for_event_bulk_export_job_beta(
                "01JYWSAE4FIGVST6Y2NOCUAHAZ"
            )

        Args:
            id: Id of the `event-bulk-export-job`; required.
            fields_download: Fields of each `download` to answer with, instead of all: `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_download_for_event_bulk_export_job_beta"""
        answer: m.Download = await self._sender.send(
            _GET_DOWNLOAD_FOR_EVENT_BULK_EXPORT_JOB_BETA,
            path=(id,),
            query={"fields[download]": fields_download},
            options=options,
        )
        return answer

    async def get_event_bulk_export_job_beta(
        self,
        job_id: str,
        *,
        fields_event_bulk_export_job: Sequence[t.GetEventBulkExportJobBetaEventBulkExportJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.EventBulkExportJob:
        """Get event bulk export job beta.

        GET /api/event-bulk-export-jobs/{job_id} · events:read metrics:read · 10/s, 150/m

        - `error`, `result` in no other operation's answer
        - never answers with `created_at`

        Example::

            event_bulk_export_job = await klaviyo.beta.events.get_event_bulk_export_job_beta(
                "01JYWSAE4FIGVST6Y2NOCUAHAZ"
            )

        Args:
            job_id: Id of the `event-bulk-export-job`; required.
            fields_event_bulk_export_job: Fields of each `event-bulk-export-job` to answer with, instead of
                all: `error`, `id`, `result`, `result.expires_at`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_event_bulk_export_job_beta"""
        answer: m.EventBulkExportJob = await self._sender.send(
            _GET_EVENT_BULK_EXPORT_JOB_BETA,
            path=(job_id,),
            query={"fields[event-bulk-export-job]": fields_event_bulk_export_job},
            options=options,
        )
        return answer
