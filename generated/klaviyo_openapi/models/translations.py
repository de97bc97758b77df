# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the translations area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Ref, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from .campaigns import CampaignVariation
    from .flows import FlowMessage
    from .templates import Template, TemplateUniversalContent


@model
class Translation(ResourceModel):
    """A `translation` resource."""

    _wire = Wire(
        "translation",
        relationships={
            "campaign_variation": "campaign-variation",
            "consent_page": "consent-page",
            "flow_message": "flow-message",
            "template": "template",
            "template_universal_content": "template-universal-content",
        },
        names={
            "campaign_variation": "campaign-variation",
            "consent_page": "consent-page",
            "flow_message": "flow-message",
            "template_universal_content": "template-universal-content",
        },
    )

    id: str
    channel: Literal["email", "mobile_push", "sms", "web", "whatsapp"] | str | Unset = UNSET
    created: dt.datetime | None | Unset = UNSET
    fallback_locale: str | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    source_locale: str | Unset = UNSET
    target_locales: list[str] | Unset = UNSET
    updated: dt.datetime | None | Unset = UNSET
    values: list[dict[str, Any]] | None | Unset = UNSET
    campaign_variation: CampaignVariation | Unset = UNSET
    consent_page: Ref | Unset = UNSET
    flow_message: FlowMessage | Unset = UNSET
    template: Template | Unset = UNSET
    template_universal_content: TemplateUniversalContent | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class TranslationCreate(ResourceModel):
    """Body of `create_translation`."""

    _wire = Wire(
        "translation",
        relationships={
            "campaign_variation": "campaign-variation",
            "consent_page": "consent-page",
            "flow_message": "flow-message",
            "template": "template",
            "template_universal_content": "template-universal-content",
        },
        names={
            "campaign_variation": "campaign-variation",
            "consent_page": "consent-page",
            "flow_message": "flow-message",
            "template_universal_content": "template-universal-content",
        },
    )

    channel: Literal["email", "mobile_push", "sms", "web", "whatsapp"]
    fallback_locale: str
    source_locale: str
    target_locales: Sequence[str]
    campaign_variation: str | Unset = UNSET
    """Id of the `campaign-variation`."""
    consent_page: str | Unset = UNSET
    """Id of the `consent-page`."""
    flow_message: str | Unset = UNSET
    """Id of the `flow-message`."""
    template: str | Unset = UNSET
    """Id of the `template`."""
    template_universal_content: str | Unset = UNSET
    """Id of the `template-universal-content`."""


@model
class TranslationUpdate(ResourceModel):
    """Body of `update_translation`."""

    _wire = Wire("translation")

    id: str
    fallback_locale: str | None | Unset = UNSET
    source_locale: str | None | Unset = UNSET
    target_locales: Sequence[str] | None | Unset = UNSET
    values: Sequence[dict[str, Any]] | None | Unset = UNSET
