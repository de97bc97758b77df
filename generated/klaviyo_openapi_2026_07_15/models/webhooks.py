# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the webhooks area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from .._runtime import UNSET, ResourceModel, Unset, Wire


class Webhook(ResourceModel, kw_only=True, gc=True):
    """A `webhook` resource."""

    _wire = Wire(
        "webhook", relationships={"webhook_topics": "webhook-topic"}, names={"webhook_topics": "webhook-topics"}
    )

    id: str
    """Id of the `webhook`."""
    created_at: dt.datetime | None | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    description: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    enabled: bool | Unset = UNSET
    """True or false; in every answer."""
    endpoint_url: str | Unset = UNSET
    """Address on the web (URL); in every answer."""
    name: str | Unset = UNSET
    """Text; in every answer."""
    updated_at: dt.datetime | None | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    webhook_topics: list[WebhookTopic] | Unset = UNSET
    """Related `webhook-topic` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class WebhookCreate(ResourceModel, kw_only=True):
    """Body of `create_webhook`."""

    _wire = Wire(
        "webhook", relationships={"webhook_topics": "webhook-topic"}, names={"webhook_topics": "webhook-topics"}
    )

    endpoint_url: str
    """Address on the web (URL); required."""
    name: str
    """Text; required."""
    secret_key: str
    """Text; required."""
    webhook_topics: Sequence[str]
    """Ids of `webhook-topic` resources; required."""
    description: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class WebhookTopic(ResourceModel, kw_only=True, gc=True):
    """A `webhook-topic` resource."""

    _wire = Wire("webhook-topic")

    id: str
    """Id of the `webhook-topic`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class WebhookUpdate(ResourceModel, kw_only=True):
    """Body of `update_webhook`."""

    _wire = Wire(
        "webhook", relationships={"webhook_topics": "webhook-topic"}, names={"webhook_topics": "webhook-topics"}
    )

    id: str
    """Id of the `webhook`; required."""
    description: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    enabled: bool | None | Unset = UNSET
    """True or false; may be left out, may be None."""
    endpoint_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    secret_key: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    webhook_topics: Sequence[str] | Unset = UNSET
    """Ids of `webhook-topic` resources; may be left out."""
