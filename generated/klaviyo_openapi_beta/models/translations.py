# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the translations area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Model, Ref, ResourceModel, Unset, Wire


class BlockDisplayOptions(Model, kw_only=True):
    """Part of `HTMLBlockData`, `TextBlockData`."""

    content_repeat: ContentRepeat | None | Unset = UNSET
    """`ContentRepeat` of `item_alias`, `repeat_for`; None if there is none."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    """One of `all`, `desktop`, `mobile`; None if there is none."""
    visible_check: str | None | Unset = UNSET
    """Text: `display_options.visible_check` of `HTMLBlockData`; None if there is none."""


class ButtonBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: Any
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; None if there is none."""
    type: Literal["button"]
    """Always `button`."""


class ContentRepeat(Model, kw_only=True):
    """Part of `BlockDisplayOptions`."""

    item_alias: str
    """Text: `content_repeat.item_alias` of `BlockDisplayOptions`."""
    repeat_for: str
    """Text: `content_repeat.repeat_for` of `BlockDisplayOptions`."""


class CouponBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["coupon"]
    """Always `coupon`."""


class DropShadowBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: Any
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; None if there is none."""
    type: Literal["drop_shadow"]
    """Always `drop_shadow`."""


class EmailMessageContent(Model, kw_only=True):
    """Part of `FlowMessage`."""

    from_email: str
    """E-mail address: from."""
    from_label: str
    """Text: `content.from_label` of `FlowMessage`."""
    preview_text: str
    """Text: `content.preview_text` of `FlowMessage`."""
    subject: str
    """Text: `content.subject` of `FlowMessage`."""
    bcc_email: str | None | Unset = UNSET
    """E-mail address: bcc; None if there is none."""
    cc_email: str | None | Unset = UNSET
    """E-mail address: cc; None if there is none."""
    reply_to_email: str | None | Unset = UNSET
    """E-mail address: reply to; None if there is none."""


class FlowMessage(ResourceModel, kw_only=True, gc=True):
    """A `flow-message` resource."""

    _wire = Wire(
        "flow-message",
        relationships={"flow_action": "flow-action", "template": "template"},
        names={"flow_action": "flow-action"},
    )

    id: str
    """Id of the `flow-message`."""
    channel: str | Unset = UNSET
    """Text; from `translations.get_flow_message_for_translation_beta`."""
    content: EmailMessageContent | SMSMessageContent | MobilePushMessageContent | Unset = UNSET
    """`EmailMessageContent` or `SMSMessageContent` or `MobilePushMessageContent`; from
    `translations.get_flow_message_for_translation_beta`."""
    created: dt.datetime | None | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); None if there is none; from
    `translations.get_flow_message_for_translation_beta`."""
    name: str | Unset = UNSET
    """Text; from `translations.get_flow_message_for_translation_beta`."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `translations.get_flow_message_for_translation_beta`."""
    flow_action: Ref | Unset = UNSET
    """Related `flow-action` resource, with its id alone unless included; from
    `translations.get_flow_message_for_translation_beta`."""
    template: Template | Unset = UNSET
    """Related `template` resource, with its id alone unless included; from
    `translations.get_flow_message_for_translation_beta`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class HTMLBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: HTMLBlockData
    """`HTMLBlockData` of `content`, `display_options`."""
    type: Literal["html"]
    """Always `html`."""


class HTMLBlockData(Model, kw_only=True):
    """Part of `HTMLBlock`."""

    content: str
    """Text: `data.content` of `HTMLBlock`."""
    display_options: BlockDisplayOptions
    """`BlockDisplayOptions` of `content_repeat`, `show_on`, `visible_check`."""


class HeaderBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["header"]
    """Always `header`."""


class HorizontalRuleBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: Any
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; None if there is none."""
    type: Literal["horizontal_rule"]
    """Always `horizontal_rule`."""


class ImageBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: Any
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; None if there is none."""
    type: Literal["image"]
    """Always `image`."""


class MobilePushMessageContent(Model, kw_only=True):
    """Part of `FlowMessage`."""

    body: str
    """Text: `content.body` of `FlowMessage`."""
    title: str
    """Text: `content.title` of `FlowMessage`."""
    action_buttons: list[PushActionButtonDefinition] | Unset = UNSET
    """List: `PushActionButtonDefinition`."""
    android_link: str | None | Unset = UNSET
    """Text: `content.android_link` of `FlowMessage`; None if there is none."""
    badge: bool | Unset = UNSET
    """True or false: `content.badge` of `FlowMessage`."""
    dynamic_image: str | None | Unset = UNSET
    """Text: `content.dynamic_image` of `FlowMessage`; None if there is none."""
    ios_link: str | None | Unset = UNSET
    """Text: `content.ios_link` of `FlowMessage`; None if there is none."""
    media_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none."""
    on_open: str | Unset = UNSET
    """Text: `content.on_open` of `FlowMessage`."""
    sound: bool | Unset = UNSET
    """True or false: `content.sound` of `FlowMessage`."""
    web_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none."""


class ProductBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["product"]
    """Always `product`."""


class PushActionButtonDefinition(Model, kw_only=True):
    """Part of `MobilePushMessageContent`."""

    action_type: str
    """Text: `action_buttons[].action_type` of `MobilePushMessageContent`."""
    label: str
    """Text: `action_buttons[].label` of `MobilePushMessageContent`."""
    position: int | None | Unset = UNSET
    """Whole number: `action_buttons[].position` of `MobilePushMessageContent`; None if there is none."""
    url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none."""


class ReviewBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["review"]
    """Always `review`."""


class SMSMessageContent(Model, kw_only=True):
    """Part of `FlowMessage`."""

    body: str
    """Text: `content.body` of `FlowMessage`."""
    media_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none."""


class Section(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["section"]
    """Always `section`."""
    type: Literal["section"]
    """Always `section`."""
    data: Any = UNSET
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; None if there is none."""


class SocialBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["social"]
    """Always `social`."""


class SpacerBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: Any
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; None if there is none."""
    type: Literal["spacer"]
    """Always `spacer`."""


class SplitBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["split"]
    """Always `split`."""


class TableBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["table"]
    """Always `table`."""


class Template(ResourceModel, kw_only=True, gc=True):
    """A `template` resource."""

    _wire = Wire("template")

    id: str
    """Id of the `template`."""
    amp: str | None | Unset = UNSET
    """Text; None if there is none; from `translations.get_template_for_translation_beta`."""
    created: dt.datetime | None | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); None if there is none; from
    `translations.get_template_for_translation_beta`."""
    editor_type: str | Unset = UNSET
    """Text; from `translations.get_template_for_translation_beta`."""
    html: str | Unset = UNSET
    """Markup of the content; from `translations.get_template_for_translation_beta`."""
    name: str | Unset = UNSET
    """Text; from `translations.get_template_for_translation_beta`."""
    text: str | None | Unset = UNSET
    """Text; None if there is none; from `translations.get_template_for_translation_beta`."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `translations.get_template_for_translation_beta`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TemplateUniversalContent(ResourceModel, kw_only=True, gc=True):
    """A `template-universal-content` resource."""

    _wire = Wire("template-universal-content")

    id: str
    """Id of the `template-universal-content`."""
    created: dt.datetime | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); from
    `translations.get_template_universal_content_for_translation_beta`."""
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
    """`ButtonBlock` or `CouponBlock` or `DropShadowBlock` or `HeaderBlock` or `HorizontalRuleBlock` or
    `HTMLBlock` or `ImageBlock` or `ProductBlock` or `ReviewBlock` or `SocialBlock` or `SpacerBlock` or
    `SplitBlock` or `TableBlock` or `TextBlock` or `UnsupportedBlock` or `VideoBlock` or `Section`; None
    if there is none; from `translations.get_template_universal_content_for_translation_beta`."""
    name: str | Unset = UNSET
    """Text; from `translations.get_template_universal_content_for_translation_beta`."""
    screenshot_status: (
        Literal["completed", "failed", "generating", "never_generated", "not_renderable", "stale"] | str | Unset
    ) = UNSET
    """One of `completed`, `failed`, `generating`, `never_generated`, `not_renderable`, `stale`; from
    `translations.get_template_universal_content_for_translation_beta`."""
    screenshot_url: str | Unset = UNSET
    """Address on the web (URL); from `translations.get_template_universal_content_for_translation_beta`."""
    updated: dt.datetime | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); from
    `translations.get_template_universal_content_for_translation_beta`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TextBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: TextBlockData
    """`TextBlockData` of `content`, `display_options`, `styles`."""
    type: Literal["text"]
    """Always `text`."""


class TextBlockData(Model, kw_only=True):
    """Part of `TextBlock`."""

    content: str
    """Text: `data.content` of `TextBlock`."""
    display_options: BlockDisplayOptions
    """`BlockDisplayOptions` of `content_repeat`, `show_on`, `visible_check`."""
    styles: TextBlockStyles
    """`TextBlockStyles` of `background_color`, `block_background_color`, `block_border_color`,
    `block_border_style` and 21 more."""


class TextBlockStyles(Model, kw_only=True):
    """Part of `TextBlockData`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; None if there is none."""
    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; None if there is none."""
    block_border_color: str | None | Unset = UNSET
    """A color, as in CSS; None if there is none."""
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; None if there is
    none."""
    block_border_width: int | None | Unset = UNSET
    """Whole number: `styles.block_border_width` of `TextBlockData`; None if there is none."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `TextBlockData`; None if there is none."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `TextBlockData`; None if there is none."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `TextBlockData`; None if there is none."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `TextBlockData`; None if there is none."""
    color: str | None | Unset = UNSET
    """A color, as in CSS; None if there is none."""
    extra_css_class: str | None | Unset = UNSET
    """Text: `styles.extra_css_class` of `TextBlockData`; None if there is none."""
    font_family: str | None | Unset = UNSET
    """Text: `styles.font_family` of `TextBlockData`; None if there is none."""
    font_size: int | None | Unset = UNSET
    """Whole number: `styles.font_size` of `TextBlockData`; None if there is none."""
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; None if there is none."""
    font_weight: str | None | Unset = UNSET
    """Text: `styles.font_weight` of `TextBlockData`; None if there is none."""
    inner_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_bottom` of `TextBlockData`; None if there is none."""
    inner_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_left` of `TextBlockData`; None if there is none."""
    inner_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_right` of `TextBlockData`; None if there is none."""
    inner_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_top` of `TextBlockData`; None if there is none."""
    letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.letter_spacing` of `TextBlockData`; None if there is none."""
    line_height: float | None | Unset = UNSET
    """Number: `styles.line_height` of `TextBlockData`; None if there is none."""
    mobile_stretch_content: bool | None | Unset = UNSET
    """True or false: `styles.mobile_stretch_content` of `TextBlockData`; None if there is none."""
    text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; None if there is none."""
    text_decoration: str | None | Unset = UNSET
    """Text: `styles.text_decoration` of `TextBlockData`; None if there is none."""
    text_table_layout: Literal["auto", "fixed", "inherit", "initial"] | str | None | Unset = UNSET
    """One of `auto`, `fixed`, `inherit`, `initial`; None if there is none."""


class Translation(ResourceModel, kw_only=True, gc=True):
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
    """Id of the `translation`."""
    channel: Literal["email", "mobile_push", "sms", "whatsapp"] | str | Unset = UNSET
    """One of `email`, `mobile_push`, `sms`, `whatsapp`; from `translations.get_translation_beta`,
    `translations.get_translations_beta` and 3 more."""
    created: dt.datetime | None | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); None if there is none; from
    `translations.get_translation_beta`, `translations.get_translations_beta` and 3 more."""
    fallback_locale: str | None | Unset = UNSET
    """Text; None if there is none; from `translations.get_translation_beta`,
    `translations.get_translations_beta` and 3 more."""
    metadata: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; None if there is none; from `translations.get_translation_beta`,
    `translations.get_translations_beta` and 3 more."""
    source_locale: str | Unset = UNSET
    """Text; from `translations.get_translation_beta`, `translations.get_translations_beta` and 3 more."""
    target_locales: list[str] | Unset = UNSET
    """List: text; from `translations.get_translation_beta`, `translations.get_translations_beta` and 3
    more."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `translations.get_translation_beta`, `translations.get_translations_beta` and 3 more."""
    values: list[dict[str, Any]] | None | Unset = UNSET
    """List: object of your own keys; None if there is none; from `translations.get_translation_beta`,
    `translations.create_translation_beta`, `translations.update_translation_beta`."""
    campaign_variation: m.CampaignVariation | Unset = UNSET
    """Related `campaign-variation` resource, with its id alone unless included; from
    `translations.get_translation_beta`, `translations.get_translations_beta` and 3 more."""
    flow_message: FlowMessage | Unset = UNSET
    """Related `flow-message` resource, with its id alone unless included; from
    `translations.get_translation_beta`, `translations.get_translations_beta` and 3 more."""
    template: Template | Unset = UNSET
    """Related `template` resource, with its id alone unless included; from
    `translations.get_translation_beta`, `translations.get_translations_beta` and 3 more."""
    template_universal_content: TemplateUniversalContent | Unset = UNSET
    """Related `template-universal-content` resource, with its id alone unless included; from
    `translations.get_translation_beta`, `translations.get_translations_beta` and 3 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TranslationCreate(ResourceModel, kw_only=True):
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
    """One of `email`, `mobile_push`, `sms`, `whatsapp`; required."""
    fallback_locale: str
    """Text; required."""
    source_locale: str
    """Text; required."""
    target_locales: Sequence[str]
    """List: text; required."""
    campaign_variation: str | Unset = UNSET
    """Id of the `campaign-variation`; may be left out."""
    flow_message: str | Unset = UNSET
    """Id of the `flow-message`; may be left out."""
    template: str | Unset = UNSET
    """Id of the `template`; may be left out."""
    template_universal_content: str | Unset = UNSET
    """Id of the `template-universal-content`; may be left out."""


class TranslationUpdate(ResourceModel, kw_only=True):
    """Body of `update_translation_beta`."""

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


class UnsupportedBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["unsupported"]
    """Always `unsupported`."""


class VideoBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["video"]
    """Always `video`."""
