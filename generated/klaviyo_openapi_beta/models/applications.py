# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the applications area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire
from . import _values as v


class Application(ResourceModel, kw_only=True, gc=True):
    """An `application` resource."""

    _wire = Wire("application")

    id: str
    """Id of the `application`."""
    articles: list[Article] | Unset = UNSET
    """List: `Article`; in every answer."""
    banner_image_url: str | Unset = UNSET
    """Address on the web (URL); in every answer."""
    categories: list[v.Categories | str] | Unset = UNSET
    """List: one of `Accounting`, `Advertising`, `CDP`, `CRM`, `Data Warehouse`, `Design & Content`,
    `Direct Mail`, `Donations` and 21 more; in every answer."""
    created_at: dt.datetime | None | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    description: str | Unset = UNSET
    """Text; in every answer."""
    developed_by: str | Unset = UNSET
    """Text; in every answer."""
    features: list[ApplicationFeature] | Unset = UNSET
    """List: `ApplicationFeature`; in every answer."""
    gallery_items: list[GalleryItem] | Unset = UNSET
    """List: `GalleryItem`; in every answer."""
    icon_url: str | Unset = UNSET
    """Address on the web (URL); in every answer."""
    install_url: str | Unset = UNSET
    """Address on the web (URL); in every answer."""
    name: str | Unset = UNSET
    """Text; in every answer."""
    preferences_link: str | Unset = UNSET
    """Text; in every answer."""
    pricing_information_link: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    privacy_policy_link: str | Unset = UNSET
    """Text; in every answer."""
    short_description: str | Unset = UNSET
    """Text; in every answer."""
    support_link: str | Unset = UNSET
    """Text; in every answer."""
    video: VideoLink | None | Unset = UNSET
    """`VideoLink` of `video_id`; None if there is none; in every answer."""
    website_link: str | Unset = UNSET
    """Text; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ApplicationFeature(Model, kw_only=True):
    """Part of `Application`."""

    short_description: str
    """Text: `features[].short_description` of `Application`."""
    title: str
    """Text: `features[].title` of `Application`."""


class Article(Model, kw_only=True):
    """Part of `Application`."""

    link: str
    """Text: `articles[].link` of `Application`."""
    title: str
    """Text: `articles[].title` of `Application`."""
    type: Literal["CASE_STUDY", "USER_GUIDE"] | str
    """One of `CASE_STUDY`, `USER_GUIDE`."""
    description: str | None | Unset = UNSET
    """Text: `articles[].description` of `Application`; None if there is none."""
    image_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none."""


class GalleryItem(Model, kw_only=True):
    """Part of `Application`."""

    image_url: str
    """Address on the web (URL)."""


class VideoLink(Model, kw_only=True):
    """Part of `Application`."""

    video_id: str
    """Text: `video.video_id` of `Application`."""
