# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the billing area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, ResourceModel, Unset, Wire, model


@model
class BillingUsage(ResourceModel):
    """A `billing-usage` resource."""

    _wire = Wire("billing-usage")

    id: str
    as_of: dt.datetime | Unset = UNSET
    period_end: dt.datetime | Unset = UNSET
    period_start: dt.datetime | Unset = UNSET
    unit: (
        Literal["CAD", "USD", "conversations", "credits", "messages", "orders", "profiles", "resolutions"] | str | Unset
    ) = UNSET
    usage_max: int | Unset = UNSET
    usage_used: float | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET
