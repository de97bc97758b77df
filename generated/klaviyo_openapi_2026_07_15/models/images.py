# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the images area."""

from __future__ import annotations

import datetime as dt
from typing import Any

from .._runtime import UNSET, File, Model, ResourceModel, Unset, Wire


class Image(ResourceModel, kw_only=True, gc=True):
    """An `image` resource."""

    _wire = Wire("image")

    id: str
    """Id of the `image`."""
    format: str | Unset = UNSET
    """Text; from `images.get_image`, `images.get_images` and 4 more."""
    hidden: bool | Unset = UNSET
    """True or false; from `images.get_image`, `images.get_images` and 4 more."""
    image_url: str | Unset = UNSET
    """Address on the web (URL); from `images.get_image`, `images.get_images` and 4 more."""
    name: str | Unset = UNSET
    """Text; from `images.get_image`, `images.get_images` and 4 more."""
    size: int | Unset = UNSET
    """Whole number; from `images.get_image`, `images.get_images` and 4 more."""
    updated_at: dt.datetime | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); from `images.get_image`,
    `images.get_images` and 4 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ImageCreate(ResourceModel, kw_only=True):
    """Body of `upload_image_from_url`."""

    _wire = Wire("image")

    import_from_url: str
    """Address on the web (URL); required."""
    hidden: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class ImageUpdate(ResourceModel, kw_only=True):
    """Body of `update_image`."""

    _wire = Wire("image")

    id: str
    """Id of the `image`; required."""
    hidden: bool | None | Unset = UNSET
    """True or false; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class ImageUpload(Model, kw_only=True):
    """Body of `upload_image_from_file`."""

    file: File
    """File: bytes, path or binary file object; required."""
    hidden: bool | Unset = UNSET
    """True or false; default `false`; may be left out; sent by `upload_image_from_file`."""
    name: str | Unset = UNSET
    """Text; may be left out."""
