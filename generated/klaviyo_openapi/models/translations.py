# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the translations area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Ref, ResourceModel, Unset, Wire


class Translation(ResourceModel, kw_only=True, gc=True):
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
    """Id of the `translation`."""
    channel: Literal["email", "mobile_push", "sms", "web", "whatsapp"] | str | Unset = UNSET
    """One of `email`, `mobile_push`, `sms`, `web`, `whatsapp`; from `translations.get_translation`,
    `translations.get_translations` and 3 more."""
    created: dt.datetime | None | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); None if there is none; from
    `translations.get_translation`, `translations.get_translations` and 3 more."""
    fallback_locale: str | None | Unset = UNSET
    """Text; None if there is none; from `translations.get_translation`, `translations.get_translations`
    and 3 more."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; None if there is none; from `translations.get_translation`,
    `translations.get_translations` and 3 more."""
    source_locale: str | Unset = UNSET
    """Text; from `translations.get_translation`, `translations.get_translations` and 3 more."""
    target_locales: list[str] | Unset = UNSET
    """List: text; from `translations.get_translation`, `translations.get_translations` and 3 more."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `translations.get_translation`, `translations.get_translations` and 3 more."""
    values: list[dict[str, Any]] | None | Unset = UNSET
    """List: object of your own keys; None if there is none; from `translations.get_translation`,
    `translations.create_translation`, `translations.update_translation`."""
    campaign_variation: m.CampaignVariation | Unset = UNSET
    """Related `campaign-variation` resource, with its id alone unless included; from
    `translations.get_translation`, `translations.get_translations` and 3 more."""
    consent_page: Ref | Unset = UNSET
    """Related `consent-page` resource, with its id alone unless included; from
    `translations.get_translation`, `translations.get_translations` and 3 more."""
    flow_message: m.FlowMessage | Unset = UNSET
    """Related `flow-message` resource, with its id alone unless included; from
    `translations.get_translation`, `translations.get_translations` and 3 more."""
    template: m.Template | Unset = UNSET
    """Related `template` resource, with its id alone unless included; from `translations.get_translation`,
    `translations.get_translations` and 3 more."""
    template_universal_content: m.TemplateUniversalContent | Unset = UNSET
    """Related `template-universal-content` resource, with its id alone unless included; from
    `translations.get_translation`, `translations.get_translations` and 3 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TranslationCreate(ResourceModel, kw_only=True):
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
    """One of `email`, `mobile_push`, `sms`, `web`, `whatsapp`; required."""
    fallback_locale: str
    """Text; required."""
    source_locale: str
    """Text; required."""
    target_locales: Sequence[str]
    """List: text; required."""
    campaign_variation: str | Unset = UNSET
    """Id of the `campaign-variation`; may be left out."""
    consent_page: str | Unset = UNSET
    """Id of the `consent-page`; may be left out."""
    flow_message: str | Unset = UNSET
    """Id of the `flow-message`; may be left out."""
    template: str | Unset = UNSET
    """Id of the `template`; may be left out."""
    template_universal_content: str | Unset = UNSET
    """Id of the `template-universal-content`; may be left out."""


class TranslationUpdate(ResourceModel, kw_only=True):
    """Body of `update_translation`."""

    _wire = Wire("translation")

    id: str
    """Id of the `translation`; required."""
    fallback_locale: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    source_locale: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    target_locales: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    values: Sequence[dict[str, Any]] | None | Unset = UNSET
    """List: object of your own keys; may be left out, may be None."""
