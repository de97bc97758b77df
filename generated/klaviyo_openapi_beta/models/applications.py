# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the applications area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model
from . import _values as v


@model
class Application(ResourceModel):
    """An `application` resource."""

    _wire = Wire("application")

    id: str
    articles: list[Article] | Unset = UNSET
    banner_image_url: str | Unset = UNSET
    categories: list[v.Categories | str] | Unset = UNSET
    created_at: dt.datetime | None | Unset = UNSET
    description: str | Unset = UNSET
    developed_by: str | Unset = UNSET
    features: list[ApplicationFeature] | Unset = UNSET
    gallery_items: list[GalleryItem] | Unset = UNSET
    icon_url: str | Unset = UNSET
    install_url: str | Unset = UNSET
    name: str | Unset = UNSET
    preferences_link: str | Unset = UNSET
    pricing_information_link: str | None | Unset = UNSET
    privacy_policy_link: str | Unset = UNSET
    short_description: str | Unset = UNSET
    support_link: str | Unset = UNSET
    video: VideoLink | None | Unset = UNSET
    website_link: str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ApplicationFeature(Model):
    short_description: str
    title: str


@model
class Article(Model):
    link: str
    title: str
    type: Literal["CASE_STUDY", "USER_GUIDE"] | str
    description: str | None | Unset = UNSET
    image_url: str | None | Unset = UNSET


@model
class GalleryItem(Model):
    image_url: str


@model
class VideoLink(Model):
    video_id: str
