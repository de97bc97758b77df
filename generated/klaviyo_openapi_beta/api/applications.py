# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The Applications operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime import UNSET, Filter, Operation, Options, Pager, Resource, Unset

if TYPE_CHECKING:
    from .. import models as m
    from . import _types as t
else:
    from . import m, t

_GET_APPLICATIONS_BETA = Operation(
    "get_applications_beta",
    "GET",
    "/api/applications",
    area="applications",
    limits=("3/s", "60/m"),
    scopes=("applications:read",),
    query={
        "fields[application]": "list[ApplicationField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
    },
    filters={"built_by": ("string", "equals"), "category": ("string", "equals"), "name": ("string", "contains")},
    cursor="page[cursor]",
    page_size=(25, 1, 100),
    returns="Application",
    many=True,
    resource="application",
)


class Applications(Resource):
    """The Applications operations, as `klaviyo.applications`."""

    __slots__ = ()

    def get_applications_beta(
        self,
        *,
        fields_application: Sequence[t.ApplicationField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Application]:
        """Get applications beta.

        GET /api/applications · applications:read · 3/s, 60/m

        Example::

            from klaviyo_async import F

            async for application in klaviyo.beta.applications.get_applications_beta(
                filter=F.name.contains("Autumn sale")
            ):
                print(application.name)

        Args:
            fields_application: Fields of each `application` to answer with, instead of all: `articles`,
                `banner_image_url`, `categories`, `created_at`, `description`, `developed_by`, `features`,
                `gallery_items` and 12 more.
            filter: Condition that items must meet: made with `F`, or its text, by `built_by` equals;
                `category` equals; `name` contains.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 25.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_applications_beta"""
        return self._sender.pages(
            _GET_APPLICATIONS_BETA,
            query={
                "fields[application]": fields_application,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
            },
            options=options,
        )
