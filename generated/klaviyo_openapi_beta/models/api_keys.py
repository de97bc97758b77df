# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the api_keys area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, ResourceModel, Unset, Wire, model
from . import _values as v


@model
class ApiKey(ResourceModel):
    """An `api-key` resource."""

    _wire = Wire("api-key")

    id: str
    created: dt.datetime | Unset = UNSET
    name: str | Unset = UNSET
    redacted_key: str | None | Unset = UNSET
    scopes: list[v.Scopes | str] | Unset = UNSET
    status: Literal["active", "disabled"] | str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ApiKeyUpdateRequest(ResourceModel):
    """Body of `update_api_key_beta`."""

    _wire = Wire("api-key")

    id: str
    name: str | None | Unset = UNSET
    status: Literal["active", "disabled"] | None | Unset = UNSET
