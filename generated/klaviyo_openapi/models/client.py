# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the client area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Model, ResourceModel, Unset, Wire


class ClientBISSubscriptionCreate(ResourceModel, kw_only=True):
    """Body of `create_client_back_in_stock_subscription`."""

    _wire = Wire("back-in-stock-subscription", relationships={"variant": "catalog-variant"}, data=("profile",))

    channels: Sequence[Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]]
    """List: one of `EMAIL`, `PUSH`, `SMS`, `WHATSAPP`; required."""
    profile: m.ProfileIdentifier
    """`ProfileIdentifier` of `email`, `external_id`, `id`, `phone_number`; required."""
    variant: str
    """Id of the `catalog-variant`; required."""


class CustomQuestion(Model, kw_only=True):
    """Part of `ReviewCreate`."""

    id: str
    """Text: `custom_questions[].id` of `ReviewCreate`; required."""
    answers: Sequence[str]
    """List: text; required."""


class Geofence(ResourceModel, kw_only=True, gc=True):
    """A `geofence` resource."""

    _wire = Wire("geofence")

    id: str
    """Id of the `geofence`."""
    latitude: float | Unset = UNSET
    """Degrees north of the equator, -90 to 90; number; in every answer."""
    longitude: float | Unset = UNSET
    """Degrees east of Greenwich, -180 to 180; number; in every answer."""
    radius: float | Unset = UNSET
    """Number; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class GroupingCompany(Model, kw_only=True):
    """Part of `ReviewValueReportGrouping`."""

    company_id: str
    """Text: `groupings.company_id` of `ReviewValueReportGrouping`."""


class GroupingProduct(Model, kw_only=True):
    """Part of `ReviewValueReportGrouping`."""

    product_id: str
    """Text: `groupings.product_id` of `ReviewValueReportGrouping`."""


class IpAllowlist(ResourceModel, kw_only=True, gc=True):
    """An `ip-allowlist` resource."""

    _wire = Wire("ip-allowlist")

    id: str
    """Id of the `ip-allowlist`."""
    created: dt.datetime | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); in every answer."""
    prefixes: list[str] | Unset = UNSET
    """List: text; in every answer."""
    sync_token: str | Unset = UNSET
    """Text; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class OnsiteSubscriptionCreate(ResourceModel, kw_only=True):
    """Body of `create_client_subscription`."""

    _wire = Wire("subscription", relationships={"list": "list"}, data=("profile",))

    profile: ProfileUpsertWithSubscriptions
    """`ProfileUpsertWithSubscriptions` of `email`, `external_id`, `first_name`, `id` and 11 more;
    required."""
    list: str
    """Id of the `list`; required."""
    custom_source: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class ProfileUpsertWithSubscriptions(ResourceModel, kw_only=True):
    """Part of `OnsiteSubscriptionCreate`."""

    _wire = Wire("profile", names={"kx": "_kx"})

    id: str | None | Unset = UNSET
    """Id of the `profile`; may be left out, may be None."""
    email: str | None | Unset = UNSET
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset = UNSET
    """Given name of a person; may be left out, may be None."""
    image: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    kx: str | None | Unset = UNSET
    """Token of Klaviyo's tracking that stands for a profile; may be left out, may be None."""
    last_name: str | None | Unset = UNSET
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset = UNSET
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: m.ProfileLocation | None | Unset = UNSET
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    meta: m.ProfileMeta | None | Unset = UNSET
    """Data beside the attributes; `ProfileMeta`; may be left out, may be None."""
    organization: str | None | Unset = UNSET
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset = UNSET
    """Values of your own, by name; may be left out, may be None."""
    subscriptions: m.SubscriptionChannels | None | Unset = UNSET
    """`SubscriptionChannels` of `email`, `push`, `sms`, `whatsapp`; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class PushTokenUnregister(ResourceModel, kw_only=True):
    """Body of `unregister_client_push_token`."""

    _wire = Wire("push-token-unregister", data=("profile",))

    platform: Literal["android", "ios"]
    """One of `android`, `ios`; required."""
    profile: m.ProfileUpsert
    """`ProfileUpsert` of `email`, `external_id`, `first_name`, `id` and 10 more; required."""
    token: str
    """Text; required."""
    vendor: Literal["apns", "fcm"] | None | Unset = UNSET
    """One of `apns`, `fcm`; may be left out, may be None."""


class ReviewCreate(ResourceModel, kw_only=True):
    """Body of `create_client_review`."""

    _wire = Wire("review", relationships={"order": "order"})

    author: str
    """Text; required."""
    content: str
    """Text; required."""
    email: str
    """E-mail address; required."""
    review_type: Literal["question", "rating", "review", "store"]
    """One of `question`, `rating`, `review`, `store`; required."""
    custom_questions: Sequence[CustomQuestion] | None | Unset = UNSET
    """List: `CustomQuestion`; may be left out, may be None."""
    images: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
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
    """One of `coupon_or_discount`, `employee_review`, `free_product`, `loyalty_points`, `other`,
    `paid_promotion`, `sweepstakes_entry`; may be left out, may be None."""
    product: ReviewProductExternalId | None | Unset = UNSET
    """`ReviewProductExternalId` of `external_id`, `integration_key`; may be left out, may be None."""
    rating: Literal[1, 2, 3, 4, 5] | None | Unset = UNSET
    """One of `1`, `2`, `3`, `4`, `5`; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    order: str | Unset = UNSET
    """Id of the `order`; may be left out."""


class ReviewProductExternalId(Model, kw_only=True):
    """Part of `ReviewCreate`."""

    external_id: str
    """Key under which your own system knows it; required."""
    integration_key: Literal["shopify", "woocommerce"]
    """One of `shopify`, `woocommerce`; required."""


class ReviewValueReportGrouping(Model, kw_only=True):
    """Part of `ReviewValuesReport`."""

    groupings: GroupingProduct | GroupingCompany
    """`GroupingProduct` or `GroupingCompany`."""
    statistics: Statistics
    """`Statistics` of `average_rating`, `average_store_rating`, `total_questions`, `total_ratings` and 2
    more."""


class ReviewValuesReport(ResourceModel, kw_only=True, gc=True):
    """A `review-values-report` resource."""

    _wire = Wire("review-values-report")

    id: str
    """Id of the `review-values-report`."""
    results: list[ReviewValueReportGrouping] | Unset = UNSET
    """List: `ReviewValueReportGrouping`; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class Statistics(Model, kw_only=True):
    """Part of `ReviewValueReportGrouping`."""

    average_rating: float | None | Unset = UNSET
    """Number: `statistics.average_rating` of `ReviewValueReportGrouping`; None if there is none."""
    average_store_rating: float | None | Unset = UNSET
    """Number: `statistics.average_store_rating` of `ReviewValueReportGrouping`; None if there is none."""
    total_questions: int | None | Unset = UNSET
    """Whole number: `statistics.total_questions` of `ReviewValueReportGrouping`; None if there is none."""
    total_ratings: int | None | Unset = UNSET
    """Whole number: `statistics.total_ratings` of `ReviewValueReportGrouping`; None if there is none."""
    total_reviews: int | None | Unset = UNSET
    """Whole number: `statistics.total_reviews` of `ReviewValueReportGrouping`; None if there is none."""
    total_store_reviews: int | None | Unset = UNSET
    """Whole number: `statistics.total_store_reviews` of `ReviewValueReportGrouping`; None if there is
    none."""
