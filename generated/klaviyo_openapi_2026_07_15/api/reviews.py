# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""The Reviews operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import UNSET, Filter, Operation, Options, Pager, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_GET_REVIEW = Operation(
    "get_review",
    "GET",
    "/api/reviews/{id}",
    area="reviews",
    limits=("10/s", "150/m"),
    scopes=("reviews:read",),
    query={
        "fields[event]": "list[EventField]",
        "fields[review]": "list[ReviewField]",
        "include": "list[ReviewInclude]",
    },
    returns="Review",
    resource="review",
)
_GET_REVIEWS = Operation(
    "get_reviews",
    "GET",
    "/api/reviews",
    area="reviews",
    limits=("10/s", "150/m"),
    scopes=("reviews:read",),
    query={
        "fields[event]": "list[EventField]",
        "fields[review]": "list[ReviewField]",
        "filter": "str",
        "include": "list[ReviewInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "ReviewSort",
    },
    filters={
        "content": ("string", "contains"),
        "created": ("date-time", "greater-or-equal", "less-or-equal"),
        "id": ("string", "any[]", "equals", "equals[]"),
        "item.id": ("string", "any[]", "equals", "equals[]"),
        "rating": ("integer", "any[]", "equals", "equals[]", "greater-or-equal", "less-or-equal"),
        "review_type": ("string", "equals"),
        "status": ("string", "equals"),
        "verified": ("boolean", "equals"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Review",
    many=True,
    resource="review",
)
_UPDATE_REVIEW = Operation(
    "update_review",
    "PATCH",
    "/api/reviews/{id}",
    area="reviews",
    limits=("10/s", "150/m"),
    scopes=("reviews:write",),
    query={"fields[review]": "list[ReviewField]"},
    body="ReviewPatch",
    returns="Review",
    resource="review",
)


class Reviews(Resource):
    """The Reviews operations, as `klaviyo.reviews`."""

    __slots__ = ()

    async def get_review(
        self,
        id: str,
        *,
        fields_event: Sequence[t.EventField] | Unset = UNSET,
        fields_review: Sequence[t.ReviewField] | Unset = UNSET,
        include: Sequence[t.ReviewInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Review:
        """Get review.

        GET /api/reviews/{id} · reviews:read · 10/s, 150/m

        Example::

            review = await klaviyo.reviews.get_review("48213907", include=["events"])

        Args:
            id: Id of the `review`; required.
            fields_event: Fields of each `event` to answer with, instead of all: `datetime`,
                `event_properties`, `id`, `timestamp`, `uuid`.
            fields_review: Fields of each `review` to answer with, instead of all: `author`, `content`,
                `created`, `email`, `id`, `images`, `product`, `product.external_id` and 18 more.
            include: Related resources to send along: `events`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_review"""
        answer: m.Review = await self._sender.send(
            _GET_REVIEW,
            path=(id,),
            query={"fields[event]": fields_event, "fields[review]": fields_review, "include": include},
            options=options,
        )
        return answer

    def get_reviews(
        self,
        *,
        fields_event: Sequence[t.EventField] | Unset = UNSET,
        fields_review: Sequence[t.ReviewField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.ReviewInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ReviewSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Review]:
        """Get reviews.

        GET /api/reviews · reviews:read · 10/s, 150/m

        Example::

            from klaviyo_async import F

            async for review in klaviyo.reviews.get_reviews(filter=F.rating == 5):
                print(review.email)

        Args:
            fields_event: Fields of each `event` to answer with, instead of all: `datetime`,
                `event_properties`, `id`, `timestamp`, `uuid`.
            fields_review: Fields of each `review` to answer with, instead of all: `author`, `content`,
                `created`, `email`, `id`, `images`, `product`, `product.external_id` and 18 more.
            filter: Condition that items must meet: made with `F`, or its text, by `content` contains;
                `created` greater-or-equal less-or-equal; `id` any equals; `item.id` any equals; `rating`
                any equals greater-or-equal less-or-equal; `review_type` equals; `status` equals; `verified`
                equals.
            include: Related resources to send along: `events`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`, `rating`,
                `-rating`, `updated`, `-updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_reviews"""
        return self._sender.pages(
            _GET_REVIEWS,
            query={
                "fields[event]": fields_event,
                "fields[review]": fields_review,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def update_review(
        self,
        id: str,
        body: m.ReviewPatch | d.ReviewPatchDict | d.Envelope | Unset = UNSET,
        *,
        fields_review: Sequence[t.ReviewField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateReviewKeywords],
    ) -> m.Review:
        """Update review.

        PATCH /api/reviews/{id} · reviews:write · 10/s, 150/m

        Example::

            review = await klaviyo.reviews.update_review("48213907", status={"value": "pending"})

        Args:
            id: Id of the `review` to change; required.
            body: `ReviewPatch`, or a dict with its fields; needs `id`.
            fields_review: Fields of each `review` to answer with, instead of all: `author`, `content`,
                `created`, `email`, `id`, `images`, `product`, `product.external_id` and 18 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `status`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_review"""
        answer: m.Review = await self._sender.send(
            _UPDATE_REVIEW,
            path=(id,),
            query={"fields[review]": fields_review},
            body=keyword_body(_UPDATE_REVIEW, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
