# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the web_feeds area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, ResourceModel, Unset, Wire


class WebFeed(ResourceModel, kw_only=True, gc=True):
    """A `web-feed` resource."""

    _wire = Wire("web-feed")

    id: str
    """Id of the `web-feed`."""
    content_type: Literal["json", "xml"] | str | Unset = UNSET
    """One of `json`, `xml`; in every answer."""
    created: dt.datetime | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); in every answer."""
    name: str | Unset = UNSET
    """Text; in every answer."""
    request_method: Literal["get", "post"] | str | Unset = UNSET
    """One of `get`, `post`; in every answer."""
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
    """One of `critical_nightly_refresh_timeout`, `disabled`, `ok`, `refreshing`,
    `warning_nightly_refresh_timeout`, `warning_periodic_refresh_timeout`; None if there is none; in
    every answer."""
    updated: dt.datetime | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); in every answer."""
    url: str | Unset = UNSET
    """Address on the web (URL); in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class WebFeedCreate(ResourceModel, kw_only=True):
    """Body of `create_web_feed`."""

    _wire = Wire("web-feed")

    content_type: Literal["json", "xml"]
    """One of `json`, `xml`; required."""
    name: str
    """Text; required."""
    request_method: Literal["get", "post"]
    """One of `get`, `post`; required."""
    url: str
    """Address on the web (URL); required."""


class WebFeedUpdate(ResourceModel, kw_only=True):
    """Body of `update_web_feed`."""

    _wire = Wire("web-feed")

    id: str
    """Id of the `web-feed`; required."""
    content_type: Literal["json", "xml"] | None | Unset = UNSET
    """One of `json`, `xml`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    request_method: Literal["get", "post"] | None | Unset = UNSET
    """One of `get`, `post`; may be left out, may be None."""
    url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
