# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the images area."""

from __future__ import annotations

import datetime as dt
from typing import Any

from .._runtime import UNSET, File, Model, ResourceModel, Unset, Wire, model


@model
class Image(ResourceModel):
    """An `image` resource."""

    _wire = Wire("image")

    id: str
    format: str | Unset = UNSET
    hidden: bool | Unset = UNSET
    image_url: str | Unset = UNSET
    name: str | Unset = UNSET
    size: int | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ImageCreate(ResourceModel):
    """Body of `upload_image_from_url`."""

    _wire = Wire("image")

    import_from_url: str
    hidden: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET


@model
class ImageUpdate(ResourceModel):
    """Body of `update_image`."""

    _wire = Wire("image")

    id: str
    hidden: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET


@model
class ImageUpload(Model):
    """Body of `upload_image_from_file`."""

    file: File
    hidden: bool | Unset = UNSET
    name: str | Unset = UNSET
