# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""The Web Feeds operations."""

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

_CREATE_WEB_FEED = Operation(
    "create_web_feed",
    "POST",
    "/api/web-feeds",
    area="web_feeds",
    limits=("1/s", "15/m"),
    scopes=("web-feeds:write",),
    query={"fields[web-feed]": "list[WebFeedField]"},
    body="WebFeedCreate",
    returns="WebFeed",
    resource="web-feed",
    statuses=(201,),
)
_DELETE_WEB_FEED = Operation(
    "delete_web_feed",
    "DELETE",
    "/api/web-feeds/{id}",
    area="web_feeds",
    limits=("1/s", "15/m"),
    scopes=("web-feeds:write",),
    statuses=(204,),
)
_GET_WEB_FEED = Operation(
    "get_web_feed",
    "GET",
    "/api/web-feeds/{id}",
    area="web_feeds",
    limits=("1/s", "15/m"),
    scopes=("web-feeds:read",),
    query={"fields[web-feed]": "list[WebFeedField]"},
    returns="WebFeed",
    resource="web-feed",
)
_GET_WEB_FEEDS = Operation(
    "get_web_feeds",
    "GET",
    "/api/web-feeds",
    area="web_feeds",
    limits=("1/s", "15/m"),
    scopes=("web-feeds:read",),
    query={
        "fields[web-feed]": "list[WebFeedField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "WebFeedSort",
    },
    filters={
        "created": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "name": ("string", "any[]", "contains", "equals", "equals[]"),
        "updated": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(5, 1, 20),
    returns="WebFeed",
    many=True,
    resource="web-feed",
)
_UPDATE_WEB_FEED = Operation(
    "update_web_feed",
    "PATCH",
    "/api/web-feeds/{id}",
    area="web_feeds",
    limits=("1/s", "15/m"),
    scopes=("web-feeds:write",),
    query={"fields[web-feed]": "list[WebFeedField]"},
    body="WebFeedUpdate",
    returns="WebFeed",
    resource="web-feed",
)


class WebFeeds(Resource):
    """The Web Feeds operations, as `klaviyo.web_feeds`."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        async def create_web_feed(
            self,
            body: m.WebFeedCreate | d.WebFeedCreateDict | d.Envelope,
            *,
            fields_web_feed: Sequence[t.WebFeedField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.WebFeed: ...

        @overload
        async def create_web_feed(
            self,
            *,
            fields_web_feed: Sequence[t.WebFeedField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.WebFeedCreateDict],
        ) -> m.WebFeed: ...

    async def create_web_feed(
        self,
        body: m.WebFeedCreate | d.WebFeedCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_web_feed: Sequence[t.WebFeedField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.WebFeed:
        """Create web feed.

        POST /api/web-feeds · web-feeds:write · 1/s, 15/m

        Example::

            web_feed = await klaviyo.web_feeds.create_web_feed(
                content_type="json", name="new_mugs", request_method="get",
                url="https://example.com/mugs",
            )

        Args:
            body: `WebFeedCreate`, or a dict with its fields; needs `content_type`, `name`,
                `request_method`, `url`.
            fields_web_feed: Fields of each `web-feed` to answer with, instead of all: `content_type`,
                `created`, `id`, `name`, `request_method`, `status`, `updated`, `url`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `content_type`, `name`, `request_method`,
                `url`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_web_feed"""
        answer: m.WebFeed = await self._sender.send(
            _CREATE_WEB_FEED,
            query={"fields[web-feed]": fields_web_feed},
            body=keyword_body(_CREATE_WEB_FEED, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_web_feed(self, id: str, *, options: Options | None = None) -> None:
        """Delete web feed.

        DELETE /api/web-feeds/{id} · web-feeds:write · 1/s, 15/m

        Example::

            await klaviyo.web_feeds.delete_web_feed("01JBPDPEHM7CNKWME7PEMHZX7G")

        Args:
            id: Id of the `web-feed` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_web_feed"""
        answer: None = await self._sender.send(_DELETE_WEB_FEED, path=(id,), options=options)
        return answer

    async def get_web_feed(
        self, id: str, *, fields_web_feed: Sequence[t.WebFeedField] | Unset = UNSET, options: Options | None = None
    ) -> m.WebFeed:
        """Get web feed.

        GET /api/web-feeds/{id} · web-feeds:read · 1/s, 15/m

        Example::

            web_feed = await klaviyo.web_feeds.get_web_feed("01JBPDPEHM7CNKWME7PEMHZX7G")

        Args:
            id: Id of the `web-feed`; required.
            fields_web_feed: Fields of each `web-feed` to answer with, instead of all: `content_type`,
                `created`, `id`, `name`, `request_method`, `status`, `updated`, `url`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_web_feed"""
        answer: m.WebFeed = await self._sender.send(
            _GET_WEB_FEED, path=(id,), query={"fields[web-feed]": fields_web_feed}, options=options
        )
        return answer

    def get_web_feeds(
        self,
        *,
        fields_web_feed: Sequence[t.WebFeedField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.WebFeedSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.WebFeed]:
        """Get web feeds.

        GET /api/web-feeds · web-feeds:read · 1/s, 15/m

        Example::

            from klaviyo_async import F

            async for web_feed in klaviyo.web_feeds.get_web_feeds(filter=F.name == "new_mugs"):
                print(web_feed.name)

        Args:
            fields_web_feed: Fields of each `web-feed` to answer with, instead of all: `content_type`,
                `created`, `id`, `name`, `request_method`, `status`, `updated`, `url`.
            filter: Condition that items must meet: made with `F`, or its text, by `created`
                greater-or-equal greater-than less-or-equal less-than; `name` any contains equals; `updated`
                greater-or-equal greater-than less-or-equal less-than.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 20, default 5.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`, `name`,
                `-name`, `updated`, `-updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_web_feeds"""
        return self._sender.pages(
            _GET_WEB_FEEDS,
            query={
                "fields[web-feed]": fields_web_feed,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def update_web_feed(
        self,
        id: str,
        body: m.WebFeedUpdate | d.WebFeedUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_web_feed: Sequence[t.WebFeedField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateWebFeedKeywords],
    ) -> m.WebFeed:
        """Update web feed.

        PATCH /api/web-feeds/{id} · web-feeds:write · 1/s, 15/m

        Example::

            web_feed = await klaviyo.web_feeds.update_web_feed(
                "01JBPDPEHM7CNKWME7PEMHZX7G", name="new_mugs", url="https://example.com/mugs"
            )

        Args:
            id: Id of the `web-feed` to change; required.
            body: `WebFeedUpdate`, or a dict with its fields; needs `id`.
            fields_web_feed: Fields of each `web-feed` to answer with, instead of all: `content_type`,
                `created`, `id`, `name`, `request_method`, `status`, `updated`, `url`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `content_type`, `name`, `request_method`,
                `url`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_web_feed"""
        answer: m.WebFeed = await self._sender.send(
            _UPDATE_WEB_FEED,
            path=(id,),
            query={"fields[web-feed]": fields_web_feed},
            body=keyword_body(_UPDATE_WEB_FEED, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
