# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Forms operations."""

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

_CREATE_FORM = Operation(
    "create_form",
    "POST",
    "/api/forms",
    area="forms",
    limits=("3/s", "60/m"),
    scopes=("forms:write",),
    query={"fields[form]": "list[FormField]"},
    reconstructed=("requestBody", "responses"),
    body="FormCreate",
    returns="Form",
    absent=("form-versions",),
    resource="form",
    statuses=(201,),
)
_DELETE_FORM = Operation(
    "delete_form",
    "DELETE",
    "/api/forms/{id}",
    area="forms",
    limits=("3/s", "60/m"),
    scopes=("forms:write",),
    statuses=(204,),
)
_GET_FORM = Operation(
    "get_form",
    "GET",
    "/api/forms/{id}",
    area="forms",
    limits=("3/s", "60/m"),
    scopes=("forms:read",),
    query={"fields[form]": "list[FormField]"},
    reconstructed=("responses",),
    returns="Form",
    absent=("form-versions",),
    resource="form",
)
_GET_FORM_FOR_FORM_VERSION = Operation(
    "get_form_for_form_version",
    "GET",
    "/api/form-versions/{id}/form",
    area="forms",
    limits=("3/s", "60/m"),
    scopes=("forms:read",),
    query={"fields[form]": "list[GetFormForFormVersionFormField]"},
    returns="Form",
    absent=("definition",),
    nullable=True,
    resource="form",
    aliases=("get_form_version_form",),
)
_GET_FORM_ID_FOR_FORM_VERSION = Operation(
    "get_form_id_for_form_version",
    "GET",
    "/api/form-versions/{id}/relationships/form",
    area="forms",
    limits=("3/s", "60/m"),
    scopes=("forms:read",),
    returns="Ref",
    nullable=True,
    resource="form",
    aliases=("get_form_version_relationships_form",),
)
_GET_FORM_VERSION = Operation(
    "get_form_version",
    "GET",
    "/api/form-versions/{id}",
    area="forms",
    limits=("3/s", "60/m"),
    scopes=("forms:read",),
    query={
        "fields[form-version]": "list[FormVersionField]",
        "fields[form]": "list[GetFormForFormVersionFormField]",
        "include": "list[FormVersionInclude]",
    },
    returns="FormVersion",
    resource="form-version",
)
_GET_FORMS = Operation(
    "get_forms",
    "GET",
    "/api/forms",
    area="forms",
    limits=("3/s", "60/m"),
    scopes=("forms:read",),
    query={
        "fields[form]": "list[GetFormForFormVersionFormField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "FormSort",
    },
    filters={
        "ab_test": ("boolean", "equals"),
        "created_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "id": ("string", "any[]", "equals", "equals[]"),
        "name": ("string", "any[]", "contains", "equals", "equals[]"),
        "status": ("string", "equals"),
        "updated_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Form",
    absent=("definition",),
    many=True,
    resource="form",
)
_GET_VERSION_IDS_FOR_FORM = Operation(
    "get_version_ids_for_form",
    "GET",
    "/api/forms/{id}/relationships/form-versions",
    area="forms",
    limits=("3/s", "60/m"),
    scopes=("forms:read",),
    query={"filter": "str", "page[cursor]": "str", "page[size]": "int", "sort": "FormVersionSort"},
    filters={
        "created_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "form_type": ("string", "any[]", "equals", "equals[]"),
        "status": ("string", "equals"),
        "updated_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Ref",
    many=True,
    resource="form-version",
    aliases=("get_form_relationships_form_versions", "get_form_relationships_versions"),
)
_GET_VERSIONS_FOR_FORM = Operation(
    "get_versions_for_form",
    "GET",
    "/api/forms/{id}/form-versions",
    area="forms",
    limits=("3/s", "60/m"),
    scopes=("forms:read",),
    query={
        "fields[form-version]": "list[FormVersionField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "FormVersionSort",
    },
    filters={
        "created_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "form_type": ("string", "any[]", "equals", "equals[]"),
        "status": ("string", "equals"),
        "updated_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="FormVersion",
    many=True,
    resource="form-version",
    aliases=("get_form_form_versions", "get_form_versions"),
)
_PUBLISH_FORM = Operation(
    "publish_form",
    "POST",
    "/api/form-publish-jobs",
    area="forms",
    limits=("3/s", "60/m"),
    scopes=("forms:write",),
    query={"fields[form-publish-job]": "list[FormPublishJobField]"},
    reconstructed=("all",),
    body="FormPublishJobCreate",
    returns="FormPublishJob",
    resource="form-publish-job",
    statuses=(202,),
    aliases=("create_form_publish_job",),
)
_UNPUBLISH_FORM = Operation(
    "unpublish_form",
    "POST",
    "/api/form-unpublish-jobs",
    area="forms",
    limits=("3/s", "60/m"),
    scopes=("forms:write",),
    query={"fields[form-unpublish-job]": "list[FormUnpublishJobField]"},
    reconstructed=("all",),
    body="FormUnpublishJobCreate",
    returns="FormUnpublishJob",
    resource="form-unpublish-job",
    statuses=(202,),
    aliases=("create_form_unpublish_job",),
)
_UPDATE_FORM = Operation(
    "update_form",
    "PATCH",
    "/api/forms/{id}",
    area="forms",
    limits=("3/s", "60/m"),
    scopes=("forms:write",),
    query={"fields[form]": "list[FormField]"},
    reconstructed=("all",),
    body="FormUpdate",
    returns="Form",
    absent=("form-versions",),
    resource="form",
)


class Forms(Resource):
    """The Forms operations, as `klaviyo.forms`."""

    __slots__ = ()

    _aliases = {
        "get_form_version_form": "get_form_for_form_version",
        "get_form_version_relationships_form": "get_form_id_for_form_version",
        "get_form_relationships_form_versions": "get_version_ids_for_form",
        "get_form_relationships_versions": "get_version_ids_for_form",
        "get_form_form_versions": "get_versions_for_form",
        "get_form_versions": "get_versions_for_form",
        "create_form_publish_job": "publish_form",
        "create_form_unpublish_job": "unpublish_form",
    }

    if TYPE_CHECKING:

        @overload
        async def create_form(
            self,
            body: m.FormCreate | d.FormCreateDict | d.Envelope,
            *,
            fields_form: Sequence[t.FormField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Form: ...

        @overload
        async def create_form(
            self,
            *,
            fields_form: Sequence[t.FormField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.FormCreateDict],
        ) -> m.Form: ...

    async def create_form(
        self,
        body: m.FormCreate | d.FormCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_form: Sequence[t.FormField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Form:
        """Create form.

        POST /api/forms · forms:write · 3/s, 60/m

        - never answers with `form_versions`
        - reconstructed, not from a published document: body, answer

        Example::

            form = await klaviyo.forms.create_form(
                ab_test=True, definition={"versions": []}, name="Newsletter sign-up", status="draft"
            )

        Args:
            body: `FormCreate`, or a dict with its fields; needs `ab_test`, `definition`, `name`, `status`.
            fields_form: Fields of each `form` to answer with, instead of all: `ab_test`, `created_at`,
                `definition`, `definition.versions`, `id`, `name`, `status`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `ab_test`, `definition`, `name`, `status`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_form"""
        answer: m.Form = await self._sender.send(
            _CREATE_FORM,
            query={"fields[form]": fields_form},
            body=keyword_body(_CREATE_FORM, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_form(self, id: str, *, options: Options | None = None) -> None:
        """Delete form.

        DELETE /api/forms/{id} · forms:write · 3/s, 60/m

        Example::

            await klaviyo.forms.delete_form("A44X2Y")

        Args:
            id: Id of the `form` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_form"""
        answer: None = await self._sender.send(_DELETE_FORM, path=(id,), options=options)
        return answer

    async def get_form(
        self, id: str, *, fields_form: Sequence[t.FormField] | Unset = UNSET, options: Options | None = None
    ) -> m.Form:
        """Get form.

        GET /api/forms/{id} · forms:read · 3/s, 60/m

        - never answers with `form_versions`
        - reconstructed, not from a published document: answer

        Example::

            form = await klaviyo.forms.get_form("A44X2Y")

        Args:
            id: Id of the `form`; required.
            fields_form: Fields of each `form` to answer with, instead of all: `ab_test`, `created_at`,
                `definition`, `definition.versions`, `id`, `name`, `status`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_form"""
        answer: m.Form = await self._sender.send(
            _GET_FORM, path=(id,), query={"fields[form]": fields_form}, options=options
        )
        return answer

    async def get_form_for_form_version(
        self,
        id: str,
        *,
        fields_form: Sequence[t.GetFormForFormVersionFormField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Form:
        """Get form for form version.

        GET /api/form-versions/{id}/form · forms:read · 3/s, 60/m

        - never answers with `definition`

        Example::

            form = await klaviyo.forms.get_form_for_form_version("01J6NVANKA2W54UVHJJZUA2PZP")

        Args:
            id: Id of the `form-version`; required.
            fields_form: Fields of each `form` to answer with, instead of all: `ab_test`, `created_at`,
                `id`, `name`, `status`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_form_for_form_version"""
        answer: m.Form = await self._sender.send(
            _GET_FORM_FOR_FORM_VERSION, path=(id,), query={"fields[form]": fields_form}, options=options
        )
        return answer

    async def get_form_id_for_form_version(self, id: str, *, options: Options | None = None) -> Ref:
        """Get form id for form version.

        GET /api/form-versions/{id}/relationships/form · forms:read · 3/s, 60/m

        Example::

            form = await klaviyo.forms.get_form_id_for_form_version("01J6NVANKA2W54UVHJJZUA2PZP")

        Args:
            id: Id of the `form-version`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_form_id_for_form_version"""
        answer: Ref = await self._sender.send(_GET_FORM_ID_FOR_FORM_VERSION, path=(id,), options=options)
        return answer

    async def get_form_version(
        self,
        id: str,
        *,
        fields_form_version: Sequence[t.FormVersionField] | Unset = UNSET,
        fields_form: Sequence[t.GetFormForFormVersionFormField] | Unset = UNSET,
        include: Sequence[t.FormVersionInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FormVersion:
        """Get form version.

        GET /api/form-versions/{id} · forms:read · 3/s, 60/m

        Example::

            form_version = await klaviyo.forms.get_form_version(
                "01J6NVANKA2W54UVHJJZUA2PZP", include=["form"]
            )

        Args:
            id: Id of the `form-version`; required.
            fields_form_version: Fields of each `form-version` to answer with, instead of all: `ab_test`,
                `ab_test.variation_name`, `created_at`, `form_type`, `id`, `status`, `updated_at`,
                `variation_name`.
            fields_form: Fields of each `form` to answer with, instead of all: `ab_test`, `created_at`,
                `id`, `name`, `status`, `updated_at`.
            include: Related resources to send along: `form`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_form_version"""
        answer: m.FormVersion = await self._sender.send(
            _GET_FORM_VERSION,
            path=(id,),
            query={"fields[form-version]": fields_form_version, "fields[form]": fields_form, "include": include},
            options=options,
        )
        return answer

    def get_forms(
        self,
        *,
        fields_form: Sequence[t.GetFormForFormVersionFormField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FormSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Form]:
        """Get forms.

        GET /api/forms · forms:read · 3/s, 60/m

        - never answers with `definition`

        Example::

            from klaviyo_async.filters import GetForms

            async for form in klaviyo.forms.get_forms(filter=GetForms.name == "Newsletter sign-up"):
                print(form.name)

        Args:
            fields_form: Fields of each `form` to answer with, instead of all: `ab_test`, `created_at`,
                `id`, `name`, `status`, `updated_at`.
            filter: Condition that items must meet: made with `F`, or its text, by `ab_test` equals;
                `created_at` greater-or-equal greater-than less-or-equal less-than; `id` any equals; `name`
                any contains equals; `status` equals; `updated_at` greater-or-equal greater-than
                less-or-equal less-than.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `created_at`, `-created_at`,
                `updated_at`, `-updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_forms"""
        return self._sender.pages(
            _GET_FORMS,
            query={
                "fields[form]": fields_form,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def get_version_ids_for_form(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FormVersionSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get version ids for form.

        GET /api/forms/{id}/relationships/form-versions · forms:read · 3/s, 60/m

        Example::

            from klaviyo_async.filters import GetVersionIdsForForm

            async for form_version in klaviyo.forms.get_version_ids_for_form(
                "A44X2Y", filter=GetVersionIdsForForm.status == "draft"
            ):
                print(form_version.id)

        Args:
            id: Id of the `form`; required.
            filter: Condition that items must meet: made with `F`, or its text, by `created_at`
                greater-or-equal greater-than less-or-equal less-than; `form_type` any equals; `status`
                equals; `updated_at` greater-or-equal greater-than less-or-equal less-than.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `created_at`, `-created_at`,
                `updated_at`, `-updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_version_ids_for_form"""
        return self._sender.pages(
            _GET_VERSION_IDS_FOR_FORM,
            path=(id,),
            query={"filter": filter, "page[cursor]": page_cursor, "page[size]": page_size, "sort": sort},
            options=options,
        )

    def get_versions_for_form(
        self,
        id: str,
        *,
        fields_form_version: Sequence[t.FormVersionField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FormVersionSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.FormVersion]:
        """Get versions for form.

        GET /api/forms/{id}/form-versions · forms:read · 3/s, 60/m

        Example::

            from klaviyo_async.filters import GetVersionsForForm

            async for form_version in klaviyo.forms.get_versions_for_form(
                "A44X2Y", filter=GetVersionsForForm.status == "draft"
            ):
                print(form_version.id)

        Args:
            id: Id of the `form`; required.
            fields_form_version: Fields of each `form-version` to answer with, instead of all: `ab_test`,
                `ab_test.variation_name`, `created_at`, `form_type`, `id`, `status`, `updated_at`,
                `variation_name`.
            filter: Condition that items must meet: made with `F`, or its text, by `created_at`
                greater-or-equal greater-than less-or-equal less-than; `form_type` any equals; `status`
                equals; `updated_at` greater-or-equal greater-than less-or-equal less-than.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `created_at`, `-created_at`,
                `updated_at`, `-updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_versions_for_form"""
        return self._sender.pages(
            _GET_VERSIONS_FOR_FORM,
            path=(id,),
            query={
                "fields[form-version]": fields_form_version,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @overload
        async def publish_form(
            self,
            body: m.FormPublishJobCreate | d.FormPublishJobCreateDict | d.Envelope,
            *,
            fields_form_publish_job: Sequence[t.FormPublishJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.FormPublishJob: ...

        @overload
        async def publish_form(
            self,
            *,
            fields_form_publish_job: Sequence[t.FormPublishJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.FormPublishJobCreateDict],
        ) -> m.FormPublishJob: ...

    async def publish_form(
        self,
        body: m.FormPublishJobCreate | d.FormPublishJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_form_publish_job: Sequence[t.FormPublishJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.FormPublishJob:
        """Publish form.

        POST /api/form-publish-jobs · forms:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            form_publish_job = await klaviyo.forms.publish_form(form="A44X2Y")

        Args:
            body: `FormPublishJobCreate`, or a dict with its fields; needs `form`.
            fields_form_publish_job: Fields of each `form-publish-job` to answer with, instead of all:
                `created_at`, `id`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `form`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/publish_form"""
        answer: m.FormPublishJob = await self._sender.send(
            _PUBLISH_FORM,
            query={"fields[form-publish-job]": fields_form_publish_job},
            body=keyword_body(_PUBLISH_FORM, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def unpublish_form(
            self,
            body: m.FormUnpublishJobCreate | d.FormUnpublishJobCreateDict | d.Envelope,
            *,
            fields_form_unpublish_job: Sequence[t.FormUnpublishJobField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.FormUnpublishJob: ...

        @overload
        async def unpublish_form(
            self,
            *,
            fields_form_unpublish_job: Sequence[t.FormUnpublishJobField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.FormUnpublishJobCreateDict],
        ) -> m.FormUnpublishJob: ...

    async def unpublish_form(
        self,
        body: m.FormUnpublishJobCreate | d.FormUnpublishJobCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_form_unpublish_job: Sequence[t.FormUnpublishJobField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.FormUnpublishJob:
        """Unpublish form.

        POST /api/form-unpublish-jobs · forms:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            form_unpublish_job = await klaviyo.forms.unpublish_form(form="A44X2Y")

        Args:
            body: `FormUnpublishJobCreate`, or a dict with its fields; needs `form`.
            fields_form_unpublish_job: Fields of each `form-unpublish-job` to answer with, instead of all:
                `created_at`, `id`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `form`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/unpublish_form"""
        answer: m.FormUnpublishJob = await self._sender.send(
            _UNPUBLISH_FORM,
            query={"fields[form-unpublish-job]": fields_form_unpublish_job},
            body=keyword_body(_UNPUBLISH_FORM, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def update_form(
        self,
        id: str,
        body: m.FormUpdate | d.FormUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_form: Sequence[t.FormField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateFormKeywords],
    ) -> m.Form:
        """Update form.

        PATCH /api/forms/{id} · forms:write · 3/s, 60/m

        - never answers with `form_versions`
        - reconstructed, not from a published document: all of it

        Example::

            form = await klaviyo.forms.update_form(
                "A44X2Y", name="Newsletter sign-up",
                definition={"versions": [{
                    "steps": [{"columns": [{"id": "1"}]}, {"columns": [{"id": "1"}]}]
                }]},
            )

        Args:
            id: Id of the `form` to change; required.
            body: `FormUpdate`, or a dict with its fields; needs `id`.
            fields_form: Fields of each `form` to answer with, instead of all: `ab_test`, `created_at`,
                `definition`, `definition.versions`, `id`, `name`, `status`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_form"""
        answer: m.Form = await self._sender.send(
            _UPDATE_FORM,
            path=(id,),
            query={"fields[form]": fields_form},
            body=keyword_body(_UPDATE_FORM, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
