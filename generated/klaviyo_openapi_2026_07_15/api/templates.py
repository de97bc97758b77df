# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""The Templates operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Filter, Operation, Options, Pager, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_CLONE_TEMPLATE = Operation(
    "clone_template",
    "POST",
    "/api/template-clone",
    area="templates",
    limits=("75/s", "750/m"),
    scopes=("templates:write",),
    query={"fields[template]": "list[TemplateField]"},
    body="TemplateClone",
    returns="Template",
    absent=("definition",),
    resource="template",
    statuses=(200, 201),
    aliases=("create_template_clone",),
)
_CREATE_TEMPLATE = Operation(
    "create_template",
    "POST",
    "/api/templates",
    area="templates",
    limits=("75/s", "750/m"),
    scopes=("templates:write",),
    query={
        "additional-fields[template]": "list[TemplateAdditionalField]",
        "fields[template]": "list[CreateTemplateTemplateField]",
    },
    body="TemplateCreateHtmlOrDnd",
    returns="Template",
    resource="template",
    statuses=(201,),
)
_CREATE_UNIVERSAL_CONTENT = Operation(
    "create_universal_content",
    "POST",
    "/api/template-universal-content",
    area="templates",
    limits=("75/s", "750/m"),
    scopes=("templates:write",),
    query={"fields[template-universal-content]": "list[TemplateUniversalContentField]"},
    body="UniversalContentCreate",
    returns="TemplateUniversalContent",
    resource="template-universal-content",
    statuses=(201,),
    aliases=("create_template_universal_content",),
)
_DELETE_TEMPLATE = Operation(
    "delete_template",
    "DELETE",
    "/api/templates/{id}",
    area="templates",
    limits=("75/s", "750/m"),
    scopes=("templates:write",),
    statuses=(200, 204),
)
_DELETE_UNIVERSAL_CONTENT = Operation(
    "delete_universal_content",
    "DELETE",
    "/api/template-universal-content/{id}",
    area="templates",
    limits=("75/s", "750/m"),
    scopes=("templates:write",),
    statuses=(204,),
    aliases=("delete_template_universal_content",),
)
_GET_ALL_UNIVERSAL_CONTENT = Operation(
    "get_all_universal_content",
    "GET",
    "/api/template-universal-content",
    area="templates",
    limits=("75/s", "750/m"),
    scopes=("templates:read",),
    query={
        "fields[template-universal-content]": "list[TemplateUniversalContentField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "TemplateUniversalContentSort",
    },
    filters={
        "created": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "definition.content_type": ("string", "equals"),
        "definition.type": ("string", "equals"),
        "id": ("string", "any[]", "equals", "equals[]"),
        "name": ("string", "any[]", "equals", "equals[]"),
        "updated": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="TemplateUniversalContent",
    many=True,
    resource="template-universal-content",
    aliases=("get_template_universal_content",),
)
_GET_TEMPLATE = Operation(
    "get_template",
    "GET",
    "/api/templates/{id}",
    area="templates",
    limits=("75/s", "750/m"),
    scopes=("templates:read",),
    query={
        "additional-fields[template]": "list[TemplateAdditionalField]",
        "fields[template]": "list[CreateTemplateTemplateField]",
    },
    returns="Template",
    resource="template",
)
_GET_TEMPLATES = Operation(
    "get_templates",
    "GET",
    "/api/templates",
    area="templates",
    limits=("75/s", "750/m"),
    scopes=("templates:read",),
    query={
        "additional-fields[template]": "list[TemplateAdditionalField]",
        "fields[template]": "list[CreateTemplateTemplateField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "TemplateSort",
    },
    filters={
        "created": ("date-time", "equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "id": ("string", "any[]", "equals", "equals[]"),
        "name": ("string", "any[]", "contains", "equals", "equals[]"),
        "updated": ("date-time", "equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(10, 1, 10),
    returns="Template",
    many=True,
    resource="template",
)
_GET_UNIVERSAL_CONTENT = Operation(
    "get_universal_content",
    "GET",
    "/api/template-universal-content/{id}",
    area="templates",
    limits=("75/s", "750/m"),
    scopes=("templates:read",),
    query={"fields[template-universal-content]": "list[TemplateUniversalContentField]"},
    returns="TemplateUniversalContent",
    resource="template-universal-content",
)
_RENDER_TEMPLATE = Operation(
    "render_template",
    "POST",
    "/api/template-render",
    area="templates",
    limits=("3/s", "60/m"),
    scopes=("templates:read",),
    query={"fields[template]": "list[TemplateField]"},
    body="TemplateRender",
    returns="Template",
    absent=("definition",),
    resource="template",
    statuses=(200, 201),
    aliases=("create_template_render",),
)
_UPDATE_TEMPLATE = Operation(
    "update_template",
    "PATCH",
    "/api/templates/{id}",
    area="templates",
    limits=("75/s", "750/m"),
    scopes=("templates:write",),
    query={
        "additional-fields[template]": "list[TemplateAdditionalField]",
        "fields[template]": "list[CreateTemplateTemplateField]",
    },
    body="TemplateUpdateHtmlOrDnd",
    returns="Template",
    resource="template",
)
_UPDATE_UNIVERSAL_CONTENT = Operation(
    "update_universal_content",
    "PATCH",
    "/api/template-universal-content/{id}",
    area="templates",
    limits=("75/s", "750/m"),
    scopes=("templates:write",),
    query={"fields[template-universal-content]": "list[TemplateUniversalContentField]"},
    body="UniversalContentUpdate",
    returns="TemplateUniversalContent",
    resource="template-universal-content",
    aliases=("update_template_universal_content",),
)


class Templates(Resource):
    """The Templates operations, as `klaviyo.templates`."""

    __slots__ = ()

    _aliases = {
        "create_template_clone": "clone_template",
        "create_template_universal_content": "create_universal_content",
        "delete_template_universal_content": "delete_universal_content",
        "get_template_universal_content": "get_all_universal_content",
        "create_template_render": "render_template",
        "update_template_universal_content": "update_universal_content",
    }

    if TYPE_CHECKING:

        @overload
        async def clone_template(
            self,
            body: m.TemplateClone | d.TemplateCloneDict | d.Envelope,
            *,
            fields_template: Sequence[t.TemplateField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Template: ...

        @overload
        async def clone_template(
            self,
            *,
            fields_template: Sequence[t.TemplateField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.TemplateCloneDict],
        ) -> m.Template: ...

    async def clone_template(
        self,
        body: m.TemplateClone | d.TemplateCloneDict | d.Envelope | Unset = UNSET,
        *,
        fields_template: Sequence[t.TemplateField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Template:
        """Clone template.

        POST /api/template-clone · templates:write · 75/s, 750/m

        - never answers with `definition`

        Example::

            template = await klaviyo.templates.clone_template(id="LTPA6E", name="Order confirmation")

        Args:
            body: `TemplateClone`, or a dict with its fields; needs `id`.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `editor_type`, `html`, `id`, `name`, `text`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `id`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/clone_template"""
        answer: m.Template = await self._sender.send(
            _CLONE_TEMPLATE,
            query={"fields[template]": fields_template},
            body=keyword_body(_CLONE_TEMPLATE, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_template(
            self,
            body: m.TemplateCreateHtmlOrDnd | d.TemplateCreateHtmlOrDndDict | d.Envelope,
            *,
            additional_fields_template: Sequence[t.TemplateAdditionalField] | Unset = UNSET,
            fields_template: Sequence[t.CreateTemplateTemplateField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Template: ...

        @overload
        async def create_template(
            self,
            *,
            additional_fields_template: Sequence[t.TemplateAdditionalField] | Unset = UNSET,
            fields_template: Sequence[t.CreateTemplateTemplateField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.TemplateCreateHtmlOrDndDict],
        ) -> m.Template: ...

    async def create_template(
        self,
        body: m.TemplateCreateHtmlOrDnd | d.TemplateCreateHtmlOrDndDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_template: Sequence[t.TemplateAdditionalField] | Unset = UNSET,
        fields_template: Sequence[t.CreateTemplateTemplateField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Template:
        """Create template.

        POST /api/templates · templates:write · 75/s, 750/m

        - `definition` with `additional_fields_template` only

        Example::

            template = await klaviyo.templates.create_template(
                editor_type="CODE", name="Order confirmation", html="<p>Hello {{ first_name }}</p>"
            )

        Args:
            body: `TemplateCreateHtmlOrDnd`, or a dict with its fields; needs `editor_type`, `name`.
            additional_fields_template: Fields of each `template` to answer with besides the usual ones:
                `definition`.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `definition`, `definition.body`, `definition.body.id`, `definition.body.properties`,
                `definition.body.properties.css_class`, `definition.body.properties.id` and 13 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `amp`, `definition`, `editor_type`, `html`,
                `name`, `text`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_template"""
        answer: m.Template = await self._sender.send(
            _CREATE_TEMPLATE,
            query={"additional-fields[template]": additional_fields_template, "fields[template]": fields_template},
            body=keyword_body(_CREATE_TEMPLATE, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_universal_content(
            self,
            body: m.UniversalContentCreate | d.UniversalContentCreateDict | d.Envelope,
            *,
            fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.TemplateUniversalContent: ...

        @overload
        async def create_universal_content(
            self,
            *,
            fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.UniversalContentCreateDict],
        ) -> m.TemplateUniversalContent: ...

    async def create_universal_content(
        self,
        body: m.UniversalContentCreate | d.UniversalContentCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.TemplateUniversalContent:
        """Create universal content.

        POST /api/template-universal-content · templates:write · 75/s, 750/m

        Example::

            template_universal_content = await klaviyo.templates.create_universal_content(
                definition={"content_type": "block", "data": "data", "type": "image"},
                name="Autumn sale",
            )

        Args:
            body: `UniversalContentCreate`, or a dict with its fields; needs `definition`, `name`.
            fields_template_universal_content: Fields of each `template-universal-content` to answer with,
                instead of all: `created`, `definition`, `definition.content_type`, `definition.data`,
                `definition.data.content`, `definition.data.display_options`,
                `definition.data.display_options.content_repeat`,
                `definition.data.display_options.content_repeat.item_alias` and 35 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_universal_content"""
        answer: m.TemplateUniversalContent = await self._sender.send(
            _CREATE_UNIVERSAL_CONTENT,
            query={"fields[template-universal-content]": fields_template_universal_content},
            body=keyword_body(_CREATE_UNIVERSAL_CONTENT, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_template(self, id: str, *, options: Options | None = None) -> None:
        """Delete template.

        DELETE /api/templates/{id} · templates:write · 75/s, 750/m

        Example::

            await klaviyo.templates.delete_template("LTPA6E")

        Args:
            id: Id of the `template` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_template"""
        answer: None = await self._sender.send(_DELETE_TEMPLATE, path=(id,), options=options)
        return answer

    async def delete_universal_content(self, id: str, *, options: Options | None = None) -> None:
        """Delete universal content.

        DELETE /api/template-universal-content/{id} · templates:write · 75/s, 750/m

        Example::

            await klaviyo.templates.delete_universal_content("01J7X3UMV6THLSYJLSVKSTKNA7")

        Args:
            id: Id of the `template-universal-content` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_universal_content"""
        answer: None = await self._sender.send(_DELETE_UNIVERSAL_CONTENT, path=(id,), options=options)
        return answer

    def get_all_universal_content(
        self,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.TemplateUniversalContentSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.TemplateUniversalContent]:
        """Get all universal content.

        GET /api/template-universal-content · templates:read · 75/s, 750/m

        Example::

            from klaviyo_async import F

            async for template_universal_content in klaviyo.templates.get_all_universal_content(
                filter=F.name == "Autumn sale"
            ):
                print(template_universal_content.name)

        Args:
            fields_template_universal_content: Fields of each `template-universal-content` to answer with,
                instead of all: `created`, `definition`, `definition.content_type`, `definition.data`,
                `definition.data.content`, `definition.data.display_options`,
                `definition.data.display_options.content_repeat`,
                `definition.data.display_options.content_repeat.item_alias` and 35 more.
            filter: Condition that items must meet: made with `F`, or its text, by `created`
                greater-or-equal greater-than less-or-equal less-than; `definition.content_type` equals;
                `definition.type` equals; `id` any equals; `name` any equals; `updated` greater-or-equal
                greater-than less-or-equal less-than.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`, `id`,
                `-id`, `name`, `-name`, `updated`, `-updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_all_universal_content"""
        return self._sender.pages(
            _GET_ALL_UNIVERSAL_CONTENT,
            query={
                "fields[template-universal-content]": fields_template_universal_content,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def get_template(
        self,
        id: str,
        *,
        additional_fields_template: Sequence[t.TemplateAdditionalField] | Unset = UNSET,
        fields_template: Sequence[t.CreateTemplateTemplateField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Template:
        """Get template.

        GET /api/templates/{id} · templates:read · 75/s, 750/m

        - `definition` with `additional_fields_template` only

        Example::

            template = await klaviyo.templates.get_template("LTPA6E")

        Args:
            id: Id of the `template`; required.
            additional_fields_template: Fields of each `template` to answer with besides the usual ones:
                `definition`.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `definition`, `definition.body`, `definition.body.id`, `definition.body.properties`,
                `definition.body.properties.css_class`, `definition.body.properties.id` and 13 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_template"""
        answer: m.Template = await self._sender.send(
            _GET_TEMPLATE,
            path=(id,),
            query={"additional-fields[template]": additional_fields_template, "fields[template]": fields_template},
            options=options,
        )
        return answer

    def get_templates(
        self,
        *,
        additional_fields_template: Sequence[t.TemplateAdditionalField] | Unset = UNSET,
        fields_template: Sequence[t.CreateTemplateTemplateField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.TemplateSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Template]:
        """Get templates.

        GET /api/templates · templates:read · 75/s, 750/m

        - `definition` with `additional_fields_template` only

        Example::

            from klaviyo_async import F

            async for template in klaviyo.templates.get_templates(
                filter=F.name == "Order confirmation"
            ):
                print(template.name)

        Args:
            additional_fields_template: Fields of each `template` to answer with besides the usual ones:
                `definition`.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `definition`, `definition.body`, `definition.body.id`, `definition.body.properties`,
                `definition.body.properties.css_class`, `definition.body.properties.id` and 13 more.
            filter: Condition that items must meet: made with `F`, or its text, by `created` equals
                greater-or-equal greater-than less-or-equal less-than; `id` any equals; `name` any contains
                equals; `updated` equals greater-or-equal greater-than less-or-equal less-than.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 10, default 10.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`, `id`,
                `-id`, `name`, `-name`, `updated`, `-updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_templates"""
        return self._sender.pages(
            _GET_TEMPLATES,
            query={
                "additional-fields[template]": additional_fields_template,
                "fields[template]": fields_template,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def get_universal_content(
        self,
        id: str,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TemplateUniversalContent:
        """Get universal content.

        GET /api/template-universal-content/{id} · templates:read · 75/s, 750/m

        Example::

            template_universal_content = await klaviyo.templates.get_universal_content(
                "01J7X3UMV6THLSYJLSVKSTKNA7"
            )

        Args:
            id: Id of the `template-universal-content`; required.
            fields_template_universal_content: Fields of each `template-universal-content` to answer with,
                instead of all: `created`, `definition`, `definition.content_type`, `definition.data`,
                `definition.data.content`, `definition.data.display_options`,
                `definition.data.display_options.content_repeat`,
                `definition.data.display_options.content_repeat.item_alias` and 35 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_universal_content"""
        answer: m.TemplateUniversalContent = await self._sender.send(
            _GET_UNIVERSAL_CONTENT,
            path=(id,),
            query={"fields[template-universal-content]": fields_template_universal_content},
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def render_template(
            self,
            body: m.TemplateRender | d.TemplateRenderDict | d.Envelope,
            *,
            fields_template: Sequence[t.TemplateField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Template: ...

        @overload
        async def render_template(
            self,
            *,
            fields_template: Sequence[t.TemplateField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.TemplateRenderDict],
        ) -> m.Template: ...

    async def render_template(
        self,
        body: m.TemplateRender | d.TemplateRenderDict | d.Envelope | Unset = UNSET,
        *,
        fields_template: Sequence[t.TemplateField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Template:
        """Render template.

        POST /api/template-render · templates:read · 3/s, 60/m

        - never answers with `definition`

        Example::

            template = await klaviyo.templates.render_template(
                context={"first_name": "Ada"}, id="LTPA6E"
            )

        Args:
            body: `TemplateRender`, or a dict with its fields; needs `context`, `id`.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `editor_type`, `html`, `id`, `name`, `text`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `context`, `id`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/render_template"""
        answer: m.Template = await self._sender.send(
            _RENDER_TEMPLATE,
            query={"fields[template]": fields_template},
            body=keyword_body(_RENDER_TEMPLATE, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def update_template(
        self,
        id: str,
        body: m.TemplateUpdateHtmlOrDnd | d.TemplateUpdateHtmlOrDndDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_template: Sequence[t.TemplateAdditionalField] | Unset = UNSET,
        fields_template: Sequence[t.CreateTemplateTemplateField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateTemplateKeywords],
    ) -> m.Template:
        """Update template.

        PATCH /api/templates/{id} · templates:write · 75/s, 750/m

        - `definition` with `additional_fields_template` only

        Example::

            template = await klaviyo.templates.update_template(
                "LTPA6E", name="Order confirmation", html="<p>Hello {{ first_name }}</p>"
            )

        Args:
            id: Id of the `template` to change; required.
            body: `TemplateUpdateHtmlOrDnd`, or a dict with its fields; needs `id`.
            additional_fields_template: Fields of each `template` to answer with besides the usual ones:
                `definition`.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `definition`, `definition.body`, `definition.body.id`, `definition.body.properties`,
                `definition.body.properties.css_class`, `definition.body.properties.id` and 13 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `amp`, `definition`, `html`, `name`,
                `text`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_template"""
        answer: m.Template = await self._sender.send(
            _UPDATE_TEMPLATE,
            path=(id,),
            query={"additional-fields[template]": additional_fields_template, "fields[template]": fields_template},
            body=keyword_body(_UPDATE_TEMPLATE, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_universal_content(
        self,
        id: str,
        body: m.UniversalContentUpdate | d.UniversalContentUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_template_universal_content: Sequence[t.TemplateUniversalContentField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateUniversalContentKeywords],
    ) -> m.TemplateUniversalContent:
        """Update universal content.

        PATCH /api/template-universal-content/{id} · templates:write · 75/s, 750/m

        Example::

            template_universal_content = await klaviyo.templates.update_universal_content(
                "01J7X3UMV6THLSYJLSVKSTKNA7", name="Autumn sale",
                definition={"content_type": "block", "data": "data", "type": "image"},
            )

        Args:
            id: Id of the `template-universal-content` to change; required.
            body: `UniversalContentUpdate`, or a dict with its fields; needs `id`.
            fields_template_universal_content: Fields of each `template-universal-content` to answer with,
                instead of all: `created`, `definition`, `definition.content_type`, `definition.data`,
                `definition.data.content`, `definition.data.display_options`,
                `definition.data.display_options.content_repeat`,
                `definition.data.display_options.content_repeat.item_alias` and 35 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_universal_content"""
        answer: m.TemplateUniversalContent = await self._sender.send(
            _UPDATE_UNIVERSAL_CONTENT,
            path=(id,),
            query={"fields[template-universal-content]": fields_template_universal_content},
            body=keyword_body(_UPDATE_UNIVERSAL_CONTENT, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
