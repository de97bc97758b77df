# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the billing area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, ResourceModel, Unset, Wire


class BillingUsage(ResourceModel, kw_only=True, gc=True):
    """A `billing-usage` resource."""

    _wire = Wire("billing-usage")

    id: str
    """Id of the `billing-usage`."""
    as_of: dt.datetime | Unset = UNSET
    """Date and time with a time zone (RFC 3339); in every answer."""
    period_end: dt.datetime | Unset = UNSET
    """Date and time with a time zone (RFC 3339); in every answer."""
    period_start: dt.datetime | Unset = UNSET
    """Date and time with a time zone (RFC 3339); in every answer."""
    unit: Literal["USD", "conversations", "credits", "messages", "orders", "profiles", "resolutions"] | str | Unset = (
        UNSET
    )
    """One of `USD`, `conversations`, `credits`, `messages`, `orders`, `profiles`, `resolutions`; in every
    answer."""
    usage_max: int | Unset = UNSET
    """Whole number; in every answer."""
    usage_used: float | Unset = UNSET
    """Number; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""
