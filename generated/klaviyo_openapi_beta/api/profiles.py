# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The Profiles operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import UNSET, Operation, Options, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_CREATE_PROFILE_BULK_EXPORT_JOB_BETA = Operation(
    "create_profile_bulk_export_job_beta",
    "POST",
    "/api/profile-bulk-export-jobs",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("lists:read", "profiles:read", "segments:read"),
    query={"fields[profile-bulk-export-job]": "list[ProfileBulkExportJobField]"},
    body="ProfileBulkExportJobCreate",
    returns="ProfileBulkExportJob",
    absent=("error", "result"),
    resource="profile-bulk-export-job",
    statuses=(201,),
)
_GET_DOWNLOAD_FOR_PROFILE_BULK_EXPORT_JOB_BETA = Operation(
    "get_download_for_profile_bulk_export_job_beta",
    "GET",
    "/api/profile-bulk-export-jobs/{id}/download",
    area="profiles",
    limits=("3/s", "60/m"),
    scopes=("lists:read", "profiles:read", "segments:read"),
    query={"fields[download]": "list[DownloadField]"},
    returns="Download",
    nullable=True,
    resource="download",
    aliases=("get_profile_bulk_export_job_download",),
)
_GET_PROFILE_BULK_EXPORT_JOB_BETA = Operation(
    "get_profile_bulk_export_job_beta",
    "GET",
    "/api/profile-bulk-export-jobs/{job_id}",
    area="profiles",
    limits=("10/s", "150/m"),
    scopes=("lists:read", "profiles:read", "segments:read"),
    query={"fields[profile-bulk-export-job]": "list[GetProfileBulkExportJobBetaProfileBulkExportJobField]"},
    returns="ProfileBulkExportJob",
    absent=("created_at",),
    resource="profile-bulk-export-job",
)


class Profiles(Resource):
    """The Profiles operations, as `klaviyo.profiles`."""

    __slots__ = ()

    _aliases = {
        "get_profile_bulk_export_job_download": "get_download_for_profile_bulk_export_job_beta",
    }

    async def create_profile_bulk_export_job_beta(
        self,
        body: m.ProfileBulkExportJobCreate | d.ProfileBulkExportJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_profile_bulk_export_job: Sequence[t.ProfileBulkExportJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.ProfileBulkExportJobCreateDict],
    ) -> m.ProfileBulkExportJob:
        """Create profile bulk export job beta.

        POST /api/profile-bulk-export-jobs · lists:read profiles:read segments:read · 10/s, 150/m

        - `created_at` in no other operation's answer
        - never answers with `error`, `result`

        Example::

            profile_bulk_export_job = await klaviyo.beta.profiles.create_profile_bulk_export_job_beta(
                properties=["property"]
            )

        Args:
            body: `ProfileBulkExportJobCreate`, or a dict with its fields; no field is required.
            fields_profile_bulk_export_job: Fields of each `profile-bulk-export-job` to answer with, instead
                of all: `created_at`, `id`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `list`, `properties`, `segment`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_profile_bulk_export_job_beta"""
        answer: m.ProfileBulkExportJob = await self._sender.send(
            _CREATE_PROFILE_BULK_EXPORT_JOB_BETA,
            query={"fields[profile-bulk-export-job]": fields_profile_bulk_export_job},
            body=keyword_body(_CREATE_PROFILE_BULK_EXPORT_JOB_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def get_download_for_profile_bulk_export_job_beta(
        self, id: str, *, fields_download: Sequence[t.DownloadField] | Unset = UNSET, options: Options | None = None
    ) -> m.Download:
        """Get download for profile bulk export job beta.

        GET /api/profile-bulk-export-jobs/{id}/download · lists:read profiles:read segments:read · 3/s, 60/m

        Example::

            download = await klaviyo.beta.profiles.get_download_for_profile_bulk_export_job_beta(
                "01JII3I3BCH37PGLNILFDFKAUZ"
            )

        Args:
            id: Id of the `profile-bulk-export-job`; required.
            fields_download: Fields of each `download` to answer with, instead of all: `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_download_for_profile_bulk_export_job_beta"""
        answer: m.Download = await self._sender.send(
            _GET_DOWNLOAD_FOR_PROFILE_BULK_EXPORT_JOB_BETA,
            path=(id,),
            query={"fields[download]": fields_download},
            options=options,
        )
        return answer

    async def get_profile_bulk_export_job_beta(
        self,
        job_id: str,
        *,
        fields_profile_bulk_export_job: Sequence[t.GetProfileBulkExportJobBetaProfileBulkExportJobField]
        | Unset = UNSET,
        options: Options | None = None,
    ) -> m.ProfileBulkExportJob:
        """Get profile bulk export job beta.

        GET /api/profile-bulk-export-jobs/{job_id} · lists:read profiles:read segments:read · 10/s, 150/m

        - `error`, `result` in no other operation's answer
        - never answers with `created_at`

        Example::

            profile_bulk_export_job = await klaviyo.beta.profiles.get_profile_bulk_export_job_beta(
                "01JII3I3BCH37PGLNILFDFKAUZ"
            )

        Args:
            job_id: Id of the `profile-bulk-export-job`; required.
            fields_profile_bulk_export_job: Fields of each `profile-bulk-export-job` to answer with, instead
                of all: `error`, `id`, `result`, `result.expires_at`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profile_bulk_export_job_beta"""
        answer: m.ProfileBulkExportJob = await self._sender.send(
            _GET_PROFILE_BULK_EXPORT_JOB_BETA,
            path=(job_id,),
            query={"fields[profile-bulk-export-job]": fields_profile_bulk_export_job},
            options=options,
        )
        return answer
