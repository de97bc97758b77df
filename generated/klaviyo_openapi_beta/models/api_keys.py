# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the api_keys area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, ResourceModel, Unset, Wire
from . import _values as v


class ApiKey(ResourceModel, kw_only=True, gc=True):
    """An `api-key` resource."""

    _wire = Wire("api-key")

    id: str
    """Id of the `api-key`."""
    created: dt.datetime | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); in every answer."""
    name: str | Unset = UNSET
    """Text; in every answer."""
    redacted_key: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    scopes: list[v.Scopes | str] | Unset = UNSET
    """List: one of `accounts:read`, `accounts:write`, `agents:read`, `agents:write`, `applications:read`,
    `applications:write`, `brands:read`, `brands:write` and 55 more; in every answer."""
    status: Literal["active", "disabled"] | str | Unset = UNSET
    """One of `active`, `disabled`; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ApiKeyUpdateRequest(ResourceModel, kw_only=True):
    """Body of `update_api_key_beta`."""

    _wire = Wire("api-key")

    id: str
    """Id of the `api-key`; required."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    status: Literal["active", "disabled"] | None | Unset = UNSET
    """One of `active`, `disabled`; may be left out, may be None."""
