# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the reviews area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Model, ResourceModel, Unset, Wire


class RejectReasonFake(Model, kw_only=True):
    """Part of `ReviewStatusRejected`."""

    reason: Literal["fake"]
    """Always `fake`; required."""


class RejectReasonMisleading(Model, kw_only=True):
    """Part of `ReviewStatusRejected`."""

    reason: Literal["false_or_misleading"]
    """Always `false_or_misleading`; required."""


class RejectReasonOther(Model, kw_only=True):
    """Part of `ReviewStatusRejected`."""

    reason: Literal["other"]
    """Always `other`; required."""
    status_explanation: str | None | Unset = UNSET
    """Text: `rejection_reason.status_explanation` of `ReviewStatusRejected`; may be left out, may be None."""


class RejectReasonPrivateInformation(Model, kw_only=True):
    """Part of `ReviewStatusRejected`."""

    reason: Literal["private_information"]
    """Always `private_information`; required."""


class RejectReasonProfanity(Model, kw_only=True):
    """Part of `ReviewStatusRejected`."""

    reason: Literal["profanity_or_inappropriate"]
    """Always `profanity_or_inappropriate`; required."""


class RejectReasonUnrelated(Model, kw_only=True):
    """Part of `ReviewStatusRejected`."""

    reason: Literal["unrelated"]
    """Always `unrelated`; required."""


class Review(ResourceModel, kw_only=True, gc=True):
    """A `review` resource."""

    _wire = Wire("review", relationships={"events": "event", "item": "catalog-item"})

    id: str
    """Id of the `review`."""
    author: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    content: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    created: dt.datetime | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); in every answer."""
    email: str | None | Unset = UNSET
    """E-mail address; None if there is none; from `reviews.get_review`, `reviews.get_reviews`,
    `reviews.update_review`."""
    images: list[str] | Unset = UNSET
    """List: text; in every answer."""
    product: ReviewProduct | None | Unset = UNSET
    """`ReviewProduct` of `external_id`, `image_url`, `name`, `url`; None if there is none; in every
    answer."""
    public_reply: ReviewPublicReply | None | Unset = UNSET
    """`ReviewPublicReply` of `author`, `content`, `updated`; None if there is none; in every answer."""
    rating: int | None | Unset = UNSET
    """Whole number; None if there is none; in every answer."""
    review_type: Literal["question", "rating", "review", "store"] | str | Unset = UNSET
    """One of `question`, `rating`, `review`, `store`; in every answer."""
    smart_quote: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    status: (
        ReviewStatusRejected
        | ReviewStatusFeatured
        | ReviewStatusPublished
        | ReviewStatusUnpublished
        | ReviewStatusPending
        | None
        | Unset
    ) = UNSET
    """`ReviewStatusRejected` or `ReviewStatusFeatured` or `ReviewStatusPublished` or
    `ReviewStatusUnpublished` or `ReviewStatusPending`; None if there is none; in every answer."""
    title: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    updated: dt.datetime | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); in every answer."""
    verified: bool | Unset = UNSET
    """True or false; in every answer."""
    events: list[m.Event] | Unset = UNSET
    """Related `event` resources, with their ids alone unless included; from `reviews.get_review`,
    `reviews.get_reviews`, `reviews.update_review`."""
    item: m.CatalogItem | Unset = UNSET
    """Related `catalog-item` resource, with its id alone unless included; from `reviews.get_review`,
    `reviews.get_reviews`, `reviews.update_review`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ReviewPatch(ResourceModel, kw_only=True):
    """Body of `update_review`."""

    _wire = Wire("review")

    id: str
    """Id of the `review`; required."""
    status: (
        ReviewStatusRejected
        | ReviewStatusFeatured
        | ReviewStatusPublished
        | ReviewStatusUnpublished
        | ReviewStatusPending
        | None
        | Unset
    ) = UNSET
    """`ReviewStatusRejected` or `ReviewStatusFeatured` or `ReviewStatusPublished` or
    `ReviewStatusUnpublished` or `ReviewStatusPending`; may be left out, may be None."""


class ReviewProduct(Model, kw_only=True):
    """Part of `Review`."""

    name: str
    """Text: `product.name` of `Review`."""
    url: str
    """Address on the web (URL)."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; None if there is none."""
    image_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none."""


class ReviewPublicReply(Model, kw_only=True):
    """Part of `Review`."""

    author: str
    """Text: `public_reply.author` of `Review`."""
    content: str
    """Text: `public_reply.content` of `Review`."""
    updated: dt.datetime
    """When it last changed; date and time with a time zone (RFC 3339)."""


class ReviewStatusFeatured(Model, kw_only=True):
    """Part of `Review`, `ReviewPatch`."""

    value: Literal["featured"]
    """Always `featured`; required."""


class ReviewStatusPending(Model, kw_only=True):
    """Part of `Review`, `ReviewPatch`."""

    value: Literal["pending"]
    """Always `pending`; required."""


class ReviewStatusPublished(Model, kw_only=True):
    """Part of `Review`, `ReviewPatch`."""

    value: Literal["published"]
    """Always `published`; required."""


class ReviewStatusRejected(Model, kw_only=True):
    """Part of `Review`, `ReviewPatch`."""

    rejection_reason: (
        RejectReasonOther
        | RejectReasonFake
        | RejectReasonMisleading
        | RejectReasonPrivateInformation
        | RejectReasonProfanity
        | RejectReasonUnrelated
    )
    """`RejectReasonOther` or `RejectReasonFake` or `RejectReasonMisleading` or
    `RejectReasonPrivateInformation` or `RejectReasonProfanity` or `RejectReasonUnrelated`; required."""
    value: Literal["rejected"]
    """Always `rejected`; required."""


class ReviewStatusUnpublished(Model, kw_only=True):
    """Part of `Review`, `ReviewPatch`."""

    value: Literal["unpublished"]
    """Always `unpublished`; required."""
