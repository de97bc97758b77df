# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the client area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from ._shared import ProfileLocation
    from .catalogs import ProfileIdentifier
    from .profiles import ProfileMeta, ProfileUpsert, SubscriptionChannels


@model
class ClientBISSubscriptionCreate(ResourceModel):
    """Body of `create_client_back_in_stock_subscription`."""

    _wire = Wire("back-in-stock-subscription", relationships={"variant": "catalog-variant"}, data=("profile",))

    channels: Sequence[Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]]
    profile: ProfileIdentifier
    variant: str
    """Id of the `catalog-variant`."""


@model
class CustomQuestion(Model):
    id: str
    answers: Sequence[str]


@model
class Geofence(ResourceModel):
    """A `geofence` resource."""

    _wire = Wire("geofence")

    id: str
    latitude: float | Unset = UNSET
    longitude: float | Unset = UNSET
    radius: float | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class GroupingCompany(Model):
    company_id: str


@model
class GroupingProduct(Model):
    product_id: str


@model
class IpAllowlist(ResourceModel):
    """An `ip-allowlist` resource."""

    _wire = Wire("ip-allowlist")

    id: str
    created: dt.datetime | Unset = UNSET
    prefixes: list[str] | Unset = UNSET
    sync_token: str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class OnsiteSubscriptionCreate(ResourceModel):
    """Body of `create_client_subscription`."""

    _wire = Wire("subscription", relationships={"list": "list"}, data=("profile",))

    profile: ProfileUpsertWithSubscriptions
    list: str
    """Id of the `list`."""
    custom_source: str | None | Unset = UNSET


@model
class ProfileUpsertWithSubscriptions(ResourceModel):
    _wire = Wire("profile", names={"kx": "_kx"})

    id: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    image: str | None | Unset = UNSET
    kx: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    location: ProfileLocation | None | Unset = UNSET
    meta: ProfileMeta | None | Unset = UNSET
    organization: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    properties: dict[str, Any] | None | Unset = UNSET
    subscriptions: SubscriptionChannels | None | Unset = UNSET
    title: str | None | Unset = UNSET


@model
class PushTokenUnregister(ResourceModel):
    """Body of `unregister_client_push_token`."""

    _wire = Wire("push-token-unregister", data=("profile",))

    platform: Literal["android", "ios"]
    profile: ProfileUpsert
    token: str
    vendor: Literal["apns", "fcm"] | None | Unset = UNSET


@model
class ReviewCreate(ResourceModel):
    """Body of `create_client_review`."""

    _wire = Wire("review", relationships={"order": "order"})

    author: str
    content: str
    email: str
    review_type: Literal["question", "rating", "review", "store"]
    custom_questions: Sequence[CustomQuestion] | None | Unset = UNSET
    images: Sequence[str] | None | Unset = UNSET
    incentive_type: (
        Literal[
            "coupon_or_discount",
            "employee_review",
            "free_product",
            "loyalty_points",
            "other",
            "paid_promotion",
            "sweepstakes_entry",
        ]
        | None
        | Unset
    ) = UNSET
    product: ReviewProductExternalId | None | Unset = UNSET
    rating: Literal[1, 2, 3, 4, 5] | None | Unset = UNSET
    title: str | None | Unset = UNSET
    order: str | Unset = UNSET
    """Id of the `order`."""


@model
class ReviewProductExternalId(Model):
    external_id: str
    integration_key: Literal["shopify", "woocommerce"]


@model
class ReviewValueReportGrouping(Model):
    groupings: GroupingProduct | GroupingCompany
    statistics: Statistics


@model
class ReviewValuesReport(ResourceModel):
    """A `review-values-report` resource."""

    _wire = Wire("review-values-report")

    id: str
    results: list[ReviewValueReportGrouping] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class Statistics(Model):
    average_rating: float | None | Unset = UNSET
    average_store_rating: float | None | Unset = UNSET
    total_questions: int | None | Unset = UNSET
    total_ratings: int | None | Unset = UNSET
    total_reviews: int | None | Unset = UNSET
    total_store_reviews: int | None | Unset = UNSET
