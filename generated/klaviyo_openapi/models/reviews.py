# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the reviews area."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from .catalogs import CatalogItem
    from .events import Event


@model
class RejectReasonFake(Model):
    reason: Literal["fake"]


@model
class RejectReasonMisleading(Model):
    reason: Literal["false_or_misleading"]


@model
class RejectReasonOther(Model):
    reason: Literal["other"]
    status_explanation: str | None | Unset = UNSET


@model
class RejectReasonPrivateInformation(Model):
    reason: Literal["private_information"]


@model
class RejectReasonProfanity(Model):
    reason: Literal["profanity_or_inappropriate"]


@model
class RejectReasonUnrelated(Model):
    reason: Literal["unrelated"]


@model
class Review(ResourceModel):
    """A `review` resource."""

    _wire = Wire("review", relationships={"events": "event", "item": "catalog-item"})

    id: str
    author: str | None | Unset = UNSET
    content: str | None | Unset = UNSET
    created: dt.datetime | Unset = UNSET
    email: str | None | Unset = UNSET
    images: list[str] | Unset = UNSET
    product: ReviewProduct | None | Unset = UNSET
    public_reply: ReviewPublicReply | None | Unset = UNSET
    rating: int | None | Unset = UNSET
    review_type: Literal["question", "rating", "review", "store"] | str | Unset = UNSET
    smart_quote: str | None | Unset = UNSET
    status: (
        ReviewStatusRejected
        | ReviewStatusFeatured
        | ReviewStatusPublished
        | ReviewStatusUnpublished
        | ReviewStatusPending
        | None
        | Unset
    ) = UNSET
    title: str | None | Unset = UNSET
    updated: dt.datetime | Unset = UNSET
    verified: bool | Unset = UNSET
    events: list[Event] | Unset = UNSET
    item: CatalogItem | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ReviewPatch(ResourceModel):
    """Body of `update_review`."""

    _wire = Wire("review")

    id: str
    status: (
        ReviewStatusRejected
        | ReviewStatusFeatured
        | ReviewStatusPublished
        | ReviewStatusUnpublished
        | ReviewStatusPending
        | None
        | Unset
    ) = UNSET


@model
class ReviewProduct(Model):
    name: str
    url: str
    external_id: str | None | Unset = UNSET
    image_url: str | None | Unset = UNSET


@model
class ReviewPublicReply(Model):
    author: str
    content: str
    updated: dt.datetime


@model
class ReviewStatusFeatured(Model):
    value: Literal["featured"]


@model
class ReviewStatusPending(Model):
    value: Literal["pending"]


@model
class ReviewStatusPublished(Model):
    value: Literal["published"]


@model
class ReviewStatusRejected(Model):
    rejection_reason: (
        RejectReasonOther
        | RejectReasonFake
        | RejectReasonMisleading
        | RejectReasonPrivateInformation
        | RejectReasonProfanity
        | RejectReasonUnrelated
    )
    value: Literal["rejected"]


@model
class ReviewStatusUnpublished(Model):
    value: Literal["unpublished"]
