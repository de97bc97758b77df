# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the web_feeds area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, ResourceModel, Unset, Wire, model


@model
class WebFeed(ResourceModel):
    """A `web-feed` resource."""

    _wire = Wire("web-feed")

    id: str
    content_type: Literal["json", "xml"] | str | Unset = UNSET
    created: dt.datetime | Unset = UNSET
    name: str | Unset = UNSET
    request_method: Literal["get", "post"] | str | Unset = UNSET
    status: (
        Literal[
            "critical_nightly_refresh_timeout",
            "disabled",
            "ok",
            "refreshing",
            "warning_nightly_refresh_timeout",
            "warning_periodic_refresh_timeout",
        ]
        | str
        | None
        | Unset
    ) = UNSET
    updated: dt.datetime | Unset = UNSET
    url: str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class WebFeedCreate(ResourceModel):
    """Body of `create_web_feed`."""

    _wire = Wire("web-feed")

    content_type: Literal["json", "xml"]
    name: str
    request_method: Literal["get", "post"]
    url: str


@model
class WebFeedUpdate(ResourceModel):
    """Body of `update_web_feed`."""

    _wire = Wire("web-feed")

    id: str
    content_type: Literal["json", "xml"] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    request_method: Literal["get", "post"] | None | Unset = UNSET
    url: str | None | Unset = UNSET
