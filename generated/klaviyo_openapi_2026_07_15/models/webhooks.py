# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the webhooks area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from .._runtime import UNSET, ResourceModel, Unset, Wire, model


@model
class Webhook(ResourceModel):
    """A `webhook` resource."""

    _wire = Wire(
        "webhook", relationships={"webhook_topics": "webhook-topic"}, names={"webhook_topics": "webhook-topics"}
    )

    id: str
    created_at: dt.datetime | None | Unset = UNSET
    description: str | None | Unset = UNSET
    enabled: bool | Unset = UNSET
    endpoint_url: str | Unset = UNSET
    name: str | Unset = UNSET
    updated_at: dt.datetime | None | Unset = UNSET
    webhook_topics: list[WebhookTopic] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class WebhookCreate(ResourceModel):
    """Body of `create_webhook`."""

    _wire = Wire(
        "webhook", relationships={"webhook_topics": "webhook-topic"}, names={"webhook_topics": "webhook-topics"}
    )

    endpoint_url: str
    name: str
    secret_key: str
    webhook_topics: Sequence[str]
    """Ids of `webhook-topic` resources."""
    description: str | None | Unset = UNSET


@model
class WebhookTopic(ResourceModel):
    """A `webhook-topic` resource."""

    _wire = Wire("webhook-topic")

    id: str
    links: dict[str, Any] | Unset = UNSET


@model
class WebhookUpdate(ResourceModel):
    """Body of `update_webhook`."""

    _wire = Wire(
        "webhook", relationships={"webhook_topics": "webhook-topic"}, names={"webhook_topics": "webhook-topics"}
    )

    id: str
    description: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    endpoint_url: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    secret_key: str | None | Unset = UNSET
    webhook_topics: Sequence[str] | Unset = UNSET
    """Ids of `webhook-topic` resources."""
