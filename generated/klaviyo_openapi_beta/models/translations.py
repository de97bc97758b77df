# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the translations area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Model, Ref, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from .campaigns import CampaignVariation


@model
class BlockDisplayOptions(Model):
    content_repeat: ContentRepeat | None | Unset = UNSET
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    visible_check: str | None | Unset = UNSET


@model
class ButtonBlock(Model):
    content_type: Literal["block"]
    data: Any
    type: Literal["button"]


@model
class ContentRepeat(Model):
    item_alias: str
    repeat_for: str


@model
class CouponBlock(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["coupon"]


@model
class DropShadowBlock(Model):
    content_type: Literal["block"]
    data: Any
    type: Literal["drop_shadow"]


@model
class EmailMessageContent(Model):
    from_email: str
    from_label: str
    preview_text: str
    subject: str
    bcc_email: str | None | Unset = UNSET
    cc_email: str | None | Unset = UNSET
    reply_to_email: str | None | Unset = UNSET


@model
class FlowMessage(ResourceModel):
    """A `flow-message` resource."""

    _wire = Wire(
        "flow-message",
        relationships={"flow_action": "flow-action", "template": "template"},
        names={"flow_action": "flow-action"},
    )

    id: str
    channel: str | Unset = UNSET
    content: EmailMessageContent | SMSMessageContent | MobilePushMessageContent | Unset = UNSET
    created: dt.datetime | None | Unset = UNSET
    name: str | Unset = UNSET
    updated: dt.datetime | None | Unset = UNSET
    flow_action: Ref | Unset = UNSET
    template: Template | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class HTMLBlock(Model):
    content_type: Literal["block"]
    data: HTMLBlockData
    type: Literal["html"]


@model
class HTMLBlockData(Model):
    content: str
    display_options: BlockDisplayOptions


@model
class HeaderBlock(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["header"]


@model
class HorizontalRuleBlock(Model):
    content_type: Literal["block"]
    data: Any
    type: Literal["horizontal_rule"]


@model
class ImageBlock(Model):
    content_type: Literal["block"]
    data: Any
    type: Literal["image"]


@model
class MobilePushMessageContent(Model):
    body: str
    title: str
    action_buttons: list[PushActionButtonDefinition] | Unset = UNSET
    android_link: str | None | Unset = UNSET
    badge: bool | Unset = UNSET
    dynamic_image: str | None | Unset = UNSET
    ios_link: str | None | Unset = UNSET
    media_url: str | None | Unset = UNSET
    on_open: str | Unset = UNSET
    sound: bool | Unset = UNSET
    web_url: str | None | Unset = UNSET


@model
class ProductBlock(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["product"]


@model
class PushActionButtonDefinition(Model):
    action_type: str
    label: str
    position: int | None | Unset = UNSET
    url: str | None | Unset = UNSET


@model
class ReviewBlock(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["review"]


@model
class SMSMessageContent(Model):
    body: str
    media_url: str | None | Unset = UNSET


@model
class Section(Model):
    content_type: Literal["section"]
    type: Literal["section"]
    data: Any = UNSET


@model
class SocialBlock(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["social"]


@model
class SpacerBlock(Model):
    content_type: Literal["block"]
    data: Any
    type: Literal["spacer"]


@model
class SplitBlock(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["split"]


@model
class TableBlock(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["table"]


@model
class Template(ResourceModel):
    """A `template` resource."""

    _wire = Wire("template")

    id: str
    amp: str | None | Unset = UNSET
    created: dt.datetime | None | Unset = UNSET
    editor_type: str | Unset = UNSET
    html: str | Unset = UNSET
    name: str | Unset = UNSET
    text: str | None | Unset = UNSET
    updated: dt.datetime | None | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class TemplateUniversalContent(ResourceModel):
    """A `template-universal-content` resource."""

    _wire = Wire("template-universal-content")

    id: str
    created: dt.datetime | Unset = UNSET
    definition: (
        ButtonBlock
        | CouponBlock
        | DropShadowBlock
        | HeaderBlock
        | HorizontalRuleBlock
        | HTMLBlock
        | ImageBlock
        | ProductBlock
        | ReviewBlock
        | SocialBlock
        | SpacerBlock
        | SplitBlock
        | TableBlock
        | TextBlock
        | UnsupportedBlock
        | VideoBlock
        | Section
        | None
        | Unset
    ) = UNSET
    name: str | Unset = UNSET
    screenshot_status: (
        Literal["completed", "failed", "generating", "never_generated", "not_renderable", "stale"] | str | Unset
    ) = UNSET
    screenshot_url: str | Unset = UNSET
    updated: dt.datetime | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class TextBlock(Model):
    content_type: Literal["block"]
    data: TextBlockData
    type: Literal["text"]


@model
class TextBlockData(Model):
    content: str
    display_options: BlockDisplayOptions
    styles: TextBlockStyles


@model
class TextBlockStyles(Model):
    background_color: str | None | Unset = UNSET
    block_background_color: str | None | Unset = UNSET
    block_border_color: str | None | Unset = UNSET
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    block_border_width: int | None | Unset = UNSET
    block_padding_bottom: int | None | Unset = UNSET
    block_padding_left: int | None | Unset = UNSET
    block_padding_right: int | None | Unset = UNSET
    block_padding_top: int | None | Unset = UNSET
    color: str | None | Unset = UNSET
    extra_css_class: str | None | Unset = UNSET
    font_family: str | None | Unset = UNSET
    font_size: int | None | Unset = UNSET
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    font_weight: str | None | Unset = UNSET
    inner_padding_bottom: int | None | Unset = UNSET
    inner_padding_left: int | None | Unset = UNSET
    inner_padding_right: int | None | Unset = UNSET
    inner_padding_top: int | None | Unset = UNSET
    letter_spacing: int | None | Unset = UNSET
    line_height: float | None | Unset = UNSET
    mobile_stretch_content: bool | None | Unset = UNSET
    text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    text_decoration: str | None | Unset = UNSET
    text_table_layout: Literal["auto", "fixed", "inherit", "initial"] | str | None | Unset = UNSET


@model
class Translation(ResourceModel):
    """A `translation` resource."""

    _wire = Wire(
        "translation",
        relationships={
            "campaign_variation": "campaign-variation",
            "flow_message": "flow-message",
            "template": "template",
            "template_universal_content": "template-universal-content",
        },
        names={
            "campaign_variation": "campaign-variation",
            "flow_message": "flow-message",
            "template_universal_content": "template-universal-content",
        },
    )

    id: str
    channel: Literal["email", "mobile_push", "sms", "whatsapp"] | str | Unset = UNSET
    created: dt.datetime | None | Unset = UNSET
    fallback_locale: str | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    source_locale: str | Unset = UNSET
    target_locales: list[str] | Unset = UNSET
    updated: dt.datetime | None | Unset = UNSET
    values: list[dict[str, Any]] | None | Unset = UNSET
    campaign_variation: CampaignVariation | Unset = UNSET
    flow_message: FlowMessage | Unset = UNSET
    template: Template | Unset = UNSET
    template_universal_content: TemplateUniversalContent | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class TranslationCreate(ResourceModel):
    """Body of `create_translation_beta`."""

    _wire = Wire(
        "translation",
        relationships={
            "campaign_variation": "campaign-variation",
            "flow_message": "flow-message",
            "template": "template",
            "template_universal_content": "template-universal-content",
        },
        names={
            "campaign_variation": "campaign-variation",
            "flow_message": "flow-message",
            "template_universal_content": "template-universal-content",
        },
    )

    channel: Literal["email", "mobile_push", "sms", "whatsapp"]
    fallback_locale: str
    source_locale: str
    target_locales: Sequence[str]
    campaign_variation: str | Unset = UNSET
    """Id of the `campaign-variation`."""
    flow_message: str | Unset = UNSET
    """Id of the `flow-message`."""
    template: str | Unset = UNSET
    """Id of the `template`."""
    template_universal_content: str | Unset = UNSET
    """Id of the `template-universal-content`."""


@model
class TranslationUpdate(ResourceModel):
    """Body of `update_translation_beta`."""

    _wire = Wire("translation")

    id: str
    fallback_locale: str | None | Unset = UNSET
    source_locale: str | None | Unset = UNSET
    target_locales: Sequence[str] | None | Unset = UNSET
    values: Sequence[dict[str, Any]] | None | Unset = UNSET


@model
class UnsupportedBlock(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["unsupported"]


@model
class VideoBlock(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["video"]
