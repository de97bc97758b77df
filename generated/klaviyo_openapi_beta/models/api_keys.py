# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the api_keys area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, ResourceModel, Unset, Wire, model


@model
class ApiKey(ResourceModel):
    """An `api-key` resource."""

    _wire = Wire("api-key")

    id: str
    created: dt.datetime | Unset = UNSET
    name: str | Unset = UNSET
    redacted_key: str | None | Unset = UNSET
    scopes: (
        list[
            Literal[
                "accounts:read",
                "accounts:write",
                "agents:read",
                "agents:write",
                "applications:read",
                "applications:write",
                "brands:read",
                "brands:write",
                "campaigns:read",
                "campaigns:write",
                "catalogs:read",
                "catalogs:write",
                "conversations:read",
                "conversations:write",
                "coupon-codes:read",
                "coupon-codes:write",
                "coupons:read",
                "coupons:write",
                "credentials:read",
                "credentials:write",
                "custom-objects:read",
                "custom-objects:write",
                "data-privacy:read",
                "data-privacy:write",
                "events:read",
                "events:write",
                "flows:read",
                "flows:write",
                "forms:read",
                "forms:write",
                "images:read",
                "images:write",
                "lists:read",
                "lists:write",
                "metrics:read",
                "metrics:write",
                "profiles:read",
                "profiles:write",
                "push-tokens:read",
                "push-tokens:write",
                "reviews:read",
                "reviews:write",
                "segments:read",
                "segments:write",
                "sender-config:read",
                "sender-config:write",
                "subscriptions:read",
                "subscriptions:write",
                "tags:read",
                "tags:write",
                "templates:read",
                "templates:write",
                "tracking-settings:read",
                "tracking-settings:write",
                "translations:read",
                "translations:write",
                "usage:read",
                "users:read",
                "users:write",
                "web-feeds:read",
                "web-feeds:write",
                "webhooks:read",
                "webhooks:write",
            ]
            | str
        ]
        | Unset
    ) = UNSET
    status: Literal["active", "disabled"] | str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ApiKeyUpdateRequest(ResourceModel):
    """Body of `update_api_key_beta`."""

    _wire = Wire("api-key")

    id: str
    name: str | None | Unset = UNSET
    status: Literal["active", "disabled"] | None | Unset = UNSET
