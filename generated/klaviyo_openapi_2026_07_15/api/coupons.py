# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""The Coupons operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Filter, Operation, Options, Pager, Ref, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_BULK_CREATE_COUPON_CODES = Operation(
    "bulk_create_coupon_codes",
    "POST",
    "/api/coupon-code-bulk-create-jobs",
    area="coupons",
    limits=("75/s", "750/m"),
    scopes=("coupon-codes:write",),
    query={"fields[coupon-code-bulk-create-job]": "list[CouponCodeBulkCreateJobField]"},
    body="CouponCodeCreateJobCreate",
    caps={"items": 1000, "jobs_queued": 100},
    returns="CouponCodeBulkCreateJob",
    resource="coupon-code-bulk-create-job",
    statuses=(202,),
    aliases=("create_coupon_code_bulk_create_job", "spawn_coupon_code_bulk_create_job"),
)
_CREATE_COUPON = Operation(
    "create_coupon",
    "POST",
    "/api/coupons",
    area="coupons",
    limits=("3/s", "60/m"),
    scopes=("coupons:write",),
    query={"fields[coupon]": "list[CouponField]"},
    body="CouponCreate",
    returns="Coupon",
    resource="coupon",
    statuses=(201,),
)
_CREATE_COUPON_CODE = Operation(
    "create_coupon_code",
    "POST",
    "/api/coupon-codes",
    area="coupons",
    limits=("350/s", "3500/m"),
    scopes=("coupon-codes:write",),
    query={"fields[coupon-code]": "list[CouponCodeField]"},
    body="CouponCodeCreate",
    returns="CouponCode",
    resource="coupon-code",
)
_DELETE_COUPON = Operation(
    "delete_coupon",
    "DELETE",
    "/api/coupons/{id}",
    area="coupons",
    limits=("3/s", "60/m"),
    scopes=("coupons:write",),
    statuses=(204,),
)
_DELETE_COUPON_CODE = Operation(
    "delete_coupon_code",
    "DELETE",
    "/api/coupon-codes/{id}",
    area="coupons",
    limits=("350/s", "3500/m"),
    scopes=("coupon-codes:write",),
    statuses=(204,),
)
_GET_BULK_CREATE_COUPON_CODE_JOBS = Operation(
    "get_bulk_create_coupon_code_jobs",
    "GET",
    "/api/coupon-code-bulk-create-jobs",
    area="coupons",
    limits=("75/s", "750/m"),
    scopes=("coupon-codes:read",),
    query={
        "fields[coupon-code-bulk-create-job]": "list[CouponCodeBulkCreateJobField]",
        "filter": "str",
        "page[cursor]": "str",
    },
    filters={"status": ("string", "equals")},
    cursor="page[cursor]",
    page_size=(None, None, 100),
    returns="CouponCodeBulkCreateJob",
    many=True,
    resource="coupon-code-bulk-create-job",
    aliases=("get_coupon_code_bulk_create_jobs",),
)
_GET_BULK_CREATE_COUPON_CODES_JOB = Operation(
    "get_bulk_create_coupon_codes_job",
    "GET",
    "/api/coupon-code-bulk-create-jobs/{job_id}",
    area="coupons",
    limits=("75/s", "750/m"),
    scopes=("coupon-codes:read",),
    query={
        "fields[coupon-code-bulk-create-job]": "list[CouponCodeBulkCreateJobField]",
        "fields[coupon-code]": "list[CouponCodeField]",
        "include": "list[CouponCodeBulkCreateJobInclude]",
    },
    returns="CouponCodeBulkCreateJob",
    resource="coupon-code-bulk-create-job",
    aliases=("get_coupon_code_bulk_create_job",),
)
_GET_COUPON = Operation(
    "get_coupon",
    "GET",
    "/api/coupons/{id}",
    area="coupons",
    limits=("75/s", "750/m"),
    scopes=("coupons:read",),
    query={"fields[coupon]": "list[CouponField]"},
    returns="Coupon",
    nullable=True,
    resource="coupon",
)
_GET_COUPON_CODE = Operation(
    "get_coupon_code",
    "GET",
    "/api/coupon-codes/{id}",
    area="coupons",
    limits=("350/s", "3500/m"),
    scopes=("coupon-codes:read",),
    query={
        "fields[coupon-code]": "list[CouponCodeField]",
        "fields[coupon]": "list[CouponField]",
        "include": "list[CouponCodeInclude]",
    },
    returns="CouponCode",
    resource="coupon-code",
)
_GET_COUPON_CODE_IDS_FOR_COUPON = Operation(
    "get_coupon_code_ids_for_coupon",
    "GET",
    "/api/coupons/{id}/relationships/coupon-codes",
    area="coupons",
    limits=("75/s", "750/m"),
    scopes=("coupon-codes:read",),
    query={"filter": "str", "page[cursor]": "str", "page[size]": "int"},
    filters={
        "coupon.id": ("string", "any[]", "equals", "equals[]"),
        "expires_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "profile.id": ("string", "any[]", "equals", "equals[]"),
        "status": ("string", "equals"),
    },
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="Ref",
    many=True,
    resource="coupon-code",
    aliases=("get_code_ids_for_coupon", "get_coupon_code_relationships_coupon", "get_coupon_relationships_codes"),
)
_GET_COUPON_CODES = Operation(
    "get_coupon_codes",
    "GET",
    "/api/coupon-codes",
    area="coupons",
    limits=("350/s", "3500/m"),
    scopes=("coupon-codes:read",),
    query={
        "fields[coupon-code]": "list[CouponCodeField]",
        "fields[coupon]": "list[CouponField]",
        "filter": "str",
        "include": "list[CouponCodeInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
    },
    required=("filter",),
    filters={
        "coupon.id": ("string", "any[]", "equals", "equals[]"),
        "expires_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "profile.id": ("string", "any[]", "equals", "equals[]"),
        "status": ("string", "equals"),
    },
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="CouponCode",
    many=True,
    resource="coupon-code",
)
_GET_COUPON_CODES_FOR_COUPON = Operation(
    "get_coupon_codes_for_coupon",
    "GET",
    "/api/coupons/{id}/coupon-codes",
    area="coupons",
    limits=("75/s", "750/m"),
    scopes=("coupon-codes:read",),
    query={"fields[coupon-code]": "list[CouponCodeField]", "filter": "str", "page[cursor]": "str", "page[size]": "int"},
    filters={
        "coupon.id": ("string", "any[]", "equals", "equals[]"),
        "expires_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "profile.id": ("string", "any[]", "equals", "equals[]"),
        "status": ("string", "equals"),
    },
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="CouponCode",
    many=True,
    resource="coupon-code",
    aliases=("get_codes_for_coupon", "get_coupon_coupon_codes"),
)
_GET_COUPON_FOR_COUPON_CODE = Operation(
    "get_coupon_for_coupon_code",
    "GET",
    "/api/coupon-codes/{id}/coupon",
    area="coupons",
    limits=("75/s", "750/m"),
    scopes=("coupons:read",),
    query={"fields[coupon]": "list[CouponField]"},
    returns="Coupon",
    nullable=True,
    resource="coupon",
    aliases=("get_coupon_code_coupon",),
)
_GET_COUPON_ID_FOR_COUPON_CODE = Operation(
    "get_coupon_id_for_coupon_code",
    "GET",
    "/api/coupon-codes/{id}/relationships/coupon",
    area="coupons",
    limits=("75/s", "750/m"),
    scopes=("coupons:read",),
    returns="Ref",
    nullable=True,
    resource="coupon",
    aliases=("get_coupon_relationships_coupon_codes",),
)
_GET_COUPONS = Operation(
    "get_coupons",
    "GET",
    "/api/coupons",
    area="coupons",
    limits=("75/s", "750/m"),
    scopes=("coupons:read",),
    query={"fields[coupon]": "list[CouponField]", "page[cursor]": "str", "page[size]": "int"},
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="Coupon",
    many=True,
    resource="coupon",
)
_UPDATE_COUPON = Operation(
    "update_coupon",
    "PATCH",
    "/api/coupons/{id}",
    area="coupons",
    limits=("3/s", "60/m"),
    scopes=("coupons:write",),
    query={"fields[coupon]": "list[CouponField]"},
    body="CouponUpdate",
    returns="Coupon",
    resource="coupon",
)
_UPDATE_COUPON_CODE = Operation(
    "update_coupon_code",
    "PATCH",
    "/api/coupon-codes/{id}",
    area="coupons",
    limits=("350/s", "3500/m"),
    scopes=("coupon-codes:write",),
    query={"fields[coupon-code]": "list[CouponCodeField]"},
    body="CouponCodeUpdate",
    returns="CouponCode",
    resource="coupon-code",
)


class Coupons(Resource):
    """The Coupons operations, as `klaviyo.coupons`."""

    __slots__ = ()

    _aliases = {
        "create_coupon_code_bulk_create_job": "bulk_create_coupon_codes",
        "spawn_coupon_code_bulk_create_job": "bulk_create_coupon_codes",
        "get_coupon_code_bulk_create_jobs": "get_bulk_create_coupon_code_jobs",
        "get_coupon_code_bulk_create_job": "get_bulk_create_coupon_codes_job",
        "get_code_ids_for_coupon": "get_coupon_code_ids_for_coupon",
        "get_coupon_code_relationships_coupon": "get_coupon_code_ids_for_coupon",
        "get_coupon_relationships_codes": "get_coupon_code_ids_for_coupon",
        "get_codes_for_coupon": "get_coupon_codes_for_coupon",
        "get_coupon_coupon_codes": "get_coupon_codes_for_coupon",
        "get_coupon_code_coupon": "get_coupon_for_coupon_code",
        "get_coupon_relationships_coupon_codes": "get_coupon_id_for_coupon_code",
    }

    if TYPE_CHECKING:

        @overload
        async def bulk_create_coupon_codes(
            self,
            body: m.CouponCodeCreateJobCreate | d.CouponCodeCreateJobCreateDict | d.Envelope,
            *,
            fields_coupon_code_bulk_create_job: Sequence[t.CouponCodeBulkCreateJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CouponCodeBulkCreateJob: ...

        @overload
        async def bulk_create_coupon_codes(
            self,
            *,
            fields_coupon_code_bulk_create_job: Sequence[t.CouponCodeBulkCreateJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CouponCodeCreateJobCreateDict],
        ) -> m.CouponCodeBulkCreateJob: ...

    async def bulk_create_coupon_codes(
        self,
        body: m.CouponCodeCreateJobCreate | d.CouponCodeCreateJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_coupon_code_bulk_create_job: Sequence[t.CouponCodeBulkCreateJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CouponCodeBulkCreateJob:
        """Bulk create coupon codes.

        POST /api/coupon-code-bulk-create-jobs · coupon-codes:write · 75/s, 750/m

        - at most 1,000 items, 100 jobs queued

        Example::

            coupon_code_bulk_create_job = await klaviyo.coupons.bulk_create_coupon_codes(coupon_codes=[{
                "unique_code": "AUTUMN_10-7QX2", "coupon": "AUTUMN_10"
            }])

        Args:
            body: `CouponCodeCreateJobCreate`, or a dict with its fields; needs `coupon_codes`.
            fields_coupon_code_bulk_create_job: Fields of each `coupon-code-bulk-create-job` to answer with,
                instead of all: `completed_at`, `completed_count`, `created_at`, `errors`, `expires_at`,
                `failed_count`, `id`, `status`, `total_count`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `coupon_codes`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_create_coupon_codes"""
        answer: m.CouponCodeBulkCreateJob = await self._sender.send(
            _BULK_CREATE_COUPON_CODES,
            query={"fields[coupon-code-bulk-create-job]": fields_coupon_code_bulk_create_job},
            body=keyword_body(_BULK_CREATE_COUPON_CODES, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_coupon(
            self,
            body: m.CouponCreate | d.CouponCreateDict | d.Envelope,
            *,
            fields_coupon: Sequence[t.CouponField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Coupon: ...

        @overload
        async def create_coupon(
            self,
            *,
            fields_coupon: Sequence[t.CouponField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CouponCreateDict],
        ) -> m.Coupon: ...

    async def create_coupon(
        self,
        body: m.CouponCreate | d.CouponCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_coupon: Sequence[t.CouponField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Coupon:
        """Create coupon.

        POST /api/coupons · coupons:write · 3/s, 60/m

        Example::

            coupon = await klaviyo.coupons.create_coupon(
                external_id="AUTUMN_10", description="10 % off in autumn"
            )

        Args:
            body: `CouponCreate`, or a dict with its fields; needs `external_id`.
            fields_coupon: Fields of each `coupon` to answer with, instead of all: `description`,
                `external_id`, `id`, `monitor_configuration`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `description`, `external_id`,
                `monitor_configuration`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_coupon"""
        answer: m.Coupon = await self._sender.send(
            _CREATE_COUPON,
            query={"fields[coupon]": fields_coupon},
            body=keyword_body(_CREATE_COUPON, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_coupon_code(
            self,
            body: m.CouponCodeCreate | d.CouponCodeCreateDict | d.Envelope,
            *,
            fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CouponCode: ...

        @overload
        async def create_coupon_code(
            self,
            *,
            fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CouponCodeCreateDict],
        ) -> m.CouponCode: ...

    async def create_coupon_code(
        self,
        body: m.CouponCodeCreate | d.CouponCodeCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CouponCode:
        """Create coupon code.

        POST /api/coupon-codes · coupon-codes:write · 350/s, 3500/m

        Example::

            coupon_code = await klaviyo.coupons.create_coupon_code(
                coupon="AUTUMN_10", unique_code="AUTUMN_10-7QX2"
            )

        Args:
            body: `CouponCodeCreate`, or a dict with its fields; needs `coupon`, `unique_code`.
            fields_coupon_code: Fields of each `coupon-code` to answer with, instead of all: `expires_at`,
                `id`, `status`, `unique_code`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `coupon`, `expires_at`, `unique_code`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_coupon_code"""
        answer: m.CouponCode = await self._sender.send(
            _CREATE_COUPON_CODE,
            query={"fields[coupon-code]": fields_coupon_code},
            body=keyword_body(_CREATE_COUPON_CODE, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_coupon(self, id: str, *, options: Options | None = None) -> None:
        """Delete coupon.

        DELETE /api/coupons/{id} · coupons:write · 3/s, 60/m

        Example::

            await klaviyo.coupons.delete_coupon("AUTUMN_10")

        Args:
            id: Id of the `coupon` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_coupon"""
        answer: None = await self._sender.send(_DELETE_COUPON, path=(id,), options=options)
        return answer

    async def delete_coupon_code(self, id: str, *, options: Options | None = None) -> None:
        """Delete coupon code.

        DELETE /api/coupon-codes/{id} · coupon-codes:write · 350/s, 3500/m

        Example::

            await klaviyo.coupons.delete_coupon_code("AUTUMN_10-7QX2")

        Args:
            id: Id of the `coupon-code` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_coupon_code"""
        answer: None = await self._sender.send(_DELETE_COUPON_CODE, path=(id,), options=options)
        return answer

    def get_bulk_create_coupon_code_jobs(
        self,
        *,
        fields_coupon_code_bulk_create_job: Sequence[t.CouponCodeBulkCreateJobField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CouponCodeBulkCreateJob]:
        """Get bulk create coupon code jobs.

        GET /api/coupon-code-bulk-create-jobs · coupon-codes:read · 75/s, 750/m

        - page size: at most 100

        Example::

            from klaviyo_async import F

            async for coupon_code_bulk_create_job in klaviyo.coupons.get_bulk_create_coupon_code_jobs(
                filter=F.status == "complete"
            ):
                print(coupon_code_bulk_create_job.id)

        Args:
            fields_coupon_code_bulk_create_job: Fields of each `coupon-code-bulk-create-job` to answer with,
                instead of all: `completed_at`, `completed_count`, `created_at`, `errors`, `expires_at`,
                `failed_count`, `id`, `status`, `total_count`.
            filter: Condition that items must meet: made with `F`, or its text, by `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_create_coupon_code_jobs"""
        return self._sender.pages(
            _GET_BULK_CREATE_COUPON_CODE_JOBS,
            query={
                "fields[coupon-code-bulk-create-job]": fields_coupon_code_bulk_create_job,
                "filter": filter,
                "page[cursor]": page_cursor,
            },
            options=options,
        )

    async def get_bulk_create_coupon_codes_job(
        self,
        job_id: str,
        *,
        fields_coupon_code_bulk_create_job: Sequence[t.CouponCodeBulkCreateJobField] | Unset = UNSET,
        fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
        include: Sequence[t.CouponCodeBulkCreateJobInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CouponCodeBulkCreateJob:
        """Get bulk create coupon codes job.

        GET /api/coupon-code-bulk-create-jobs/{job_id} · coupon-codes:read · 75/s, 750/m

        Example::

            coupon_code_bulk_create_job = await klaviyo.coupons.get_bulk_create_coupon_codes_job(
                "01JNDUPZ6FHFQP4BC6CG3SSYKL", include=["coupon-codes"]
            )

        Args:
            job_id: Id of the `coupon-code-bulk-create-job`; required.
            fields_coupon_code_bulk_create_job: Fields of each `coupon-code-bulk-create-job` to answer with,
                instead of all: `completed_at`, `completed_count`, `created_at`, `errors`, `expires_at`,
                `failed_count`, `id`, `status`, `total_count`.
            fields_coupon_code: Fields of each `coupon-code` to answer with, instead of all: `expires_at`,
                `id`, `status`, `unique_code`.
            include: Related resources to send along: `coupon-codes`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_bulk_create_coupon_codes_job"""
        answer: m.CouponCodeBulkCreateJob = await self._sender.send(
            _GET_BULK_CREATE_COUPON_CODES_JOB,
            path=(job_id,),
            query={
                "fields[coupon-code-bulk-create-job]": fields_coupon_code_bulk_create_job,
                "fields[coupon-code]": fields_coupon_code,
                "include": include,
            },
            options=options,
        )
        return answer

    async def get_coupon(
        self, id: str, *, fields_coupon: Sequence[t.CouponField] | Unset = UNSET, options: Options | None = None
    ) -> m.Coupon:
        """Get coupon.

        GET /api/coupons/{id} · coupons:read · 75/s, 750/m

        Example::

            coupon = await klaviyo.coupons.get_coupon("AUTUMN_10")

        Args:
            id: Id of the `coupon`; required.
            fields_coupon: Fields of each `coupon` to answer with, instead of all: `description`,
                `external_id`, `id`, `monitor_configuration`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_coupon"""
        answer: m.Coupon = await self._sender.send(
            _GET_COUPON, path=(id,), query={"fields[coupon]": fields_coupon}, options=options
        )
        return answer

    async def get_coupon_code(
        self,
        id: str,
        *,
        fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
        fields_coupon: Sequence[t.CouponField] | Unset = UNSET,
        include: Sequence[t.CouponCodeInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CouponCode:
        """Get coupon code.

        GET /api/coupon-codes/{id} · coupon-codes:read · 350/s, 3500/m

        Example::

            coupon_code = await klaviyo.coupons.get_coupon_code("AUTUMN_10-7QX2", include=["coupon"])

        Args:
            id: Id of the `coupon-code`; required.
            fields_coupon_code: Fields of each `coupon-code` to answer with, instead of all: `expires_at`,
                `id`, `status`, `unique_code`.
            fields_coupon: Fields of each `coupon` to answer with, instead of all: `description`,
                `external_id`, `id`, `monitor_configuration`.
            include: Related resources to send along: `coupon`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_coupon_code"""
        answer: m.CouponCode = await self._sender.send(
            _GET_COUPON_CODE,
            path=(id,),
            query={"fields[coupon-code]": fields_coupon_code, "fields[coupon]": fields_coupon, "include": include},
            options=options,
        )
        return answer

    def get_coupon_code_ids_for_coupon(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get coupon code ids for coupon.

        GET /api/coupons/{id}/relationships/coupon-codes · coupon-codes:read · 75/s, 750/m

        Example::

            from klaviyo_async import F

            async for coupon_code in klaviyo.coupons.get_coupon_code_ids_for_coupon(
                "AUTUMN_10", filter=F["coupon.id"] == "AUTUMN_10"
            ):
                print(coupon_code.id)

        Args:
            id: Id of the `coupon`; required.
            filter: Condition that items must meet: made with `F`, or its text, by `coupon.id` any equals;
                `expires_at` greater-or-equal greater-than less-or-equal less-than; `profile.id` any equals;
                `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_coupon_code_ids_for_coupon"""
        return self._sender.pages(
            _GET_COUPON_CODE_IDS_FOR_COUPON,
            path=(id,),
            query={"filter": filter, "page[cursor]": page_cursor, "page[size]": page_size},
            options=options,
        )

    def get_coupon_codes(
        self,
        *,
        filter: str | Filter,
        fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
        fields_coupon: Sequence[t.CouponField] | Unset = UNSET,
        include: Sequence[t.CouponCodeInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CouponCode]:
        """Get coupon codes.

        GET /api/coupon-codes · coupon-codes:read · 350/s, 3500/m

        Example::

            from klaviyo_async import F

            async for coupon_code in klaviyo.coupons.get_coupon_codes(
                filter=F["coupon.id"] == "AUTUMN_10"
            ):
                print(coupon_code.id)

        Args:
            filter: Condition that items must meet: made with `F`, or its text, by `coupon.id` any equals;
                `expires_at` greater-or-equal greater-than less-or-equal less-than; `profile.id` any equals;
                `status` equals; required.
            fields_coupon_code: Fields of each `coupon-code` to answer with, instead of all: `expires_at`,
                `id`, `status`, `unique_code`.
            fields_coupon: Fields of each `coupon` to answer with, instead of all: `description`,
                `external_id`, `id`, `monitor_configuration`.
            include: Related resources to send along: `coupon`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_coupon_codes"""
        return self._sender.pages(
            _GET_COUPON_CODES,
            query={
                "filter": filter,
                "fields[coupon-code]": fields_coupon_code,
                "fields[coupon]": fields_coupon,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
            },
            options=options,
        )

    def get_coupon_codes_for_coupon(
        self,
        id: str,
        *,
        fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CouponCode]:
        """Get coupon codes for coupon.

        GET /api/coupons/{id}/coupon-codes · coupon-codes:read · 75/s, 750/m

        Example::

            from klaviyo_async import F

            async for coupon_code in klaviyo.coupons.get_coupon_codes_for_coupon(
                "AUTUMN_10", filter=F["coupon.id"] == "AUTUMN_10"
            ):
                print(coupon_code.id)

        Args:
            id: Id of the `coupon`; required.
            fields_coupon_code: Fields of each `coupon-code` to answer with, instead of all: `expires_at`,
                `id`, `status`, `unique_code`.
            filter: Condition that items must meet: made with `F`, or its text, by `coupon.id` any equals;
                `expires_at` greater-or-equal greater-than less-or-equal less-than; `profile.id` any equals;
                `status` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_coupon_codes_for_coupon"""
        return self._sender.pages(
            _GET_COUPON_CODES_FOR_COUPON,
            path=(id,),
            query={
                "fields[coupon-code]": fields_coupon_code,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
            },
            options=options,
        )

    async def get_coupon_for_coupon_code(
        self, id: str, *, fields_coupon: Sequence[t.CouponField] | Unset = UNSET, options: Options | None = None
    ) -> m.Coupon:
        """Get coupon for coupon code.

        GET /api/coupon-codes/{id}/coupon · coupons:read · 75/s, 750/m

        Example::

            coupon = await klaviyo.coupons.get_coupon_for_coupon_code("AUTUMN_10-7QX2")

        Args:
            id: Id of the `coupon-code`; required.
            fields_coupon: Fields of each `coupon` to answer with, instead of all: `description`,
                `external_id`, `id`, `monitor_configuration`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_coupon_for_coupon_code"""
        answer: m.Coupon = await self._sender.send(
            _GET_COUPON_FOR_COUPON_CODE, path=(id,), query={"fields[coupon]": fields_coupon}, options=options
        )
        return answer

    async def get_coupon_id_for_coupon_code(self, id: str, *, options: Options | None = None) -> Ref:
        """Get coupon id for coupon code.

        GET /api/coupon-codes/{id}/relationships/coupon · coupons:read · 75/s, 750/m

        Example::

            coupon = await klaviyo.coupons.get_coupon_id_for_coupon_code("AUTUMN_10-7QX2")

        Args:
            id: Id of the `coupon-code`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_coupon_id_for_coupon_code"""
        answer: Ref = await self._sender.send(_GET_COUPON_ID_FOR_COUPON_CODE, path=(id,), options=options)
        return answer

    def get_coupons(
        self,
        *,
        fields_coupon: Sequence[t.CouponField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Coupon]:
        """Get coupons.

        GET /api/coupons · coupons:read · 75/s, 750/m

        Example::

            async for coupon in klaviyo.coupons.get_coupons():
                print(coupon.id)

        Args:
            fields_coupon: Fields of each `coupon` to answer with, instead of all: `description`,
                `external_id`, `id`, `monitor_configuration`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_coupons"""
        return self._sender.pages(
            _GET_COUPONS,
            query={"fields[coupon]": fields_coupon, "page[cursor]": page_cursor, "page[size]": page_size},
            options=options,
        )

    async def update_coupon(
        self,
        id: str,
        body: m.CouponUpdate | d.CouponUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_coupon: Sequence[t.CouponField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCouponKeywords],
    ) -> m.Coupon:
        """Update coupon.

        PATCH /api/coupons/{id} · coupons:write · 3/s, 60/m

        Example::

            coupon = await klaviyo.coupons.update_coupon("AUTUMN_10", description="10 % off in autumn")

        Args:
            id: Id of the `coupon` to change; required.
            body: `CouponUpdate`, or a dict with its fields; needs `id`.
            fields_coupon: Fields of each `coupon` to answer with, instead of all: `description`,
                `external_id`, `id`, `monitor_configuration`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `description`, `monitor_configuration`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_coupon"""
        answer: m.Coupon = await self._sender.send(
            _UPDATE_COUPON,
            path=(id,),
            query={"fields[coupon]": fields_coupon},
            body=keyword_body(_UPDATE_COUPON, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_coupon_code(
        self,
        id: str,
        body: m.CouponCodeUpdate | d.CouponCodeUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_coupon_code: Sequence[t.CouponCodeField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCouponCodeKeywords],
    ) -> m.CouponCode:
        """Update coupon code.

        PATCH /api/coupon-codes/{id} · coupon-codes:write · 350/s, 3500/m

        Example::

            coupon_code = await klaviyo.coupons.update_coupon_code(
                "AUTUMN_10-7QX2", status="UNASSIGNED"
            )

        Args:
            id: Id of the `coupon-code` to change; required.
            body: `CouponCodeUpdate`, or a dict with its fields; needs `id`.
            fields_coupon_code: Fields of each `coupon-code` to answer with, instead of all: `expires_at`,
                `id`, `status`, `unique_code`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `expires_at`, `status`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_coupon_code"""
        answer: m.CouponCode = await self._sender.send(
            _UPDATE_COUPON_CODE,
            path=(id,),
            query={"fields[coupon-code]": fields_coupon_code},
            body=keyword_body(_UPDATE_COUPON_CODE, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
