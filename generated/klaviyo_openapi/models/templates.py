# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the templates area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model
from . import _values as v


@model
class BaseStyle(Model):
    id: str | None | Unset = UNSET
    properties: BaseStyleProperties
    style_type: Literal["base-styles"]
    styles: BaseStyleStyles


@model
class BaseStyleProperties(Model):
    currency: str | None | Unset = UNSET
    currency_set_on_template: bool | None | Unset = UNSET
    disable_websafe_fonts: bool | None | Unset = UNSET
    is_user_draggable: bool | None | Unset = UNSET
    mobile_optimizations: bool | None | Unset = UNSET
    tip_tap_enabled: bool | None | Unset = UNSET


@model
class BaseStyleStyles(Model):
    background_asset_id: str | None | Unset = UNSET
    background_format: Literal["auto", "contain", "cover", "initial", "repeat"] | str | None | Unset = UNSET
    background_position: (
        Literal[
            "center-bottom",
            "center-center",
            "center-top",
            "left-bottom",
            "left-center",
            "left-top",
            "right-bottom",
            "right-center",
            "right-top",
        ]
        | str
        | None
        | Unset
    ) = UNSET
    background_repeat: bool | None | Unset = UNSET
    background_url: str | None | Unset = UNSET
    border_color: str | None | Unset = UNSET
    border_radius: int | None | Unset = UNSET
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    border_width: int | None | Unset = UNSET
    content_background_color: str | None | Unset = UNSET
    inner_padding_bottom: int | None | Unset = UNSET
    inner_padding_left: int | None | Unset = UNSET
    inner_padding_right: int | None | Unset = UNSET
    inner_padding_top: int | None | Unset = UNSET
    margin_top: int | None | Unset = UNSET


@model
class BlockDisplayOptions(Model):
    content_repeat: ContentRepeatV0 | None | Unset = UNSET
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    visible_check: str | None | Unset = UNSET


@model
class Body(Model):
    id: str | None | Unset = UNSET
    properties: BodyProperties
    styles: BodyStyles
    sections: list[SectionV1] | None | Unset = UNSET


@model
class BodyProperties(Model):
    id: str | None | Unset = UNSET
    css_class: str | None | Unset = UNSET


@model
class BodyStyles(Model):
    background_color: str | None | Unset = UNSET
    width: int | None | Unset = UNSET


@model
class ButtonBlockData(Model):
    content: str | None
    display_options: DisplayOptions
    properties: ButtonBlockProperties
    styles: ButtonBlockStyles


@model
class ButtonBlockProperties(Model):
    href: str | None | Unset = UNSET


@model
class ButtonBlockStyles(Model):
    background_color: str | None | Unset = UNSET
    block_background_color: str | None | Unset = UNSET
    block_padding_bottom: int | None | Unset = UNSET
    block_padding_left: int | None | Unset = UNSET
    block_padding_right: int | None | Unset = UNSET
    block_padding_top: int | None | Unset = UNSET
    border_color: str | None | Unset = UNSET
    border_radius: int | None | Unset = UNSET
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    border_width: int | None | Unset = UNSET
    color: str | None | Unset = UNSET
    drop_shadow_color: str | None | Unset = UNSET
    font_family: str | None | Unset = UNSET
    font_size: int | None | Unset = UNSET
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    font_weight: str | None | Unset = UNSET
    inner_padding_bottom: int | None | Unset = UNSET
    inner_padding_left: int | None | Unset = UNSET
    inner_padding_right: int | None | Unset = UNSET
    inner_padding_top: int | None | Unset = UNSET
    letter_spacing: int | None | Unset = UNSET
    mobile_stretch_content: bool | None | Unset = UNSET
    stretch: bool | None | Unset = UNSET
    text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class ButtonBlockV0(Model):
    content_type: Literal["block"]
    data: Any
    type: Literal["button"]


@model
class ButtonBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: ButtonBlockData | None
    type: Literal["button"]
    data_id: str | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class ColumnV1(Model):
    id: str | None | Unset = UNSET
    blocks: (
        list[
            ButtonBlockV1
            | CouponBlockV1
            | DropShadowBlockV1
            | HeaderBlockV1
            | HorizontalRuleBlockV1
            | HTMLBlockV1
            | ImageBlockV1
            | ProductBlockV1
            | ReviewBlockV1
            | SocialBlockV1
            | SpacerBlockV1
            | SplitBlockV1
            | TableBlockV1
            | TextBlockV1
            | VideoBlockV1
        ]
        | None
        | Unset
    ) = UNSET
    data: dict[str, Any] | None | Unset = UNSET
    data_id: str | None | Unset = UNSET


@model
class ContentRepeatV0(Model):
    item_alias: str
    repeat_for: str


@model
class ContentRepeatV1(Model):
    item_alias: str
    repeat_for: str


@model
class CouponBlockData(Model):
    content: str
    display_options: DisplayOptions
    properties: CouponBlockProperties
    styles: CouponBlockStyles


@model
class CouponBlockProperties(Model):
    coupon: str | None | Unset = UNSET
    coupon_id: str | None | Unset = UNSET
    header_enabled: bool | None | Unset = UNSET
    href: str | None | Unset = UNSET


@model
class CouponBlockStyles(Model):
    background_color: str | None | Unset = UNSET
    block_background_color: str | None | Unset = UNSET
    block_padding_bottom: int | None | Unset = UNSET
    block_padding_left: int | None | Unset = UNSET
    block_padding_right: int | None | Unset = UNSET
    block_padding_top: int | None | Unset = UNSET
    border_color: str | None | Unset = UNSET
    border_radius: int | None | Unset = UNSET
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    border_width: int | None | Unset = UNSET
    color: str | None | Unset = UNSET
    font_family: str | None | Unset = UNSET
    font_size: int | None | Unset = UNSET
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    font_weight: str | None | Unset = UNSET
    header_font_family: str | None | Unset = UNSET
    header_font_size: int | None | Unset = UNSET
    header_padding_bottom: int | None | Unset = UNSET
    header_padding_left: int | None | Unset = UNSET
    header_padding_right: int | None | Unset = UNSET
    header_padding_top: int | None | Unset = UNSET
    inner_padding_bottom: int | None | Unset = UNSET
    inner_padding_left: int | None | Unset = UNSET
    inner_padding_right: int | None | Unset = UNSET
    inner_padding_top: int | None | Unset = UNSET
    letter_spacing: int | None | Unset = UNSET
    mobile_stretch_content: bool | None | Unset = UNSET
    stretch: bool | None | Unset = UNSET
    text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class CouponBlockV0(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["coupon"]


@model
class CouponBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: CouponBlockData | None
    type: Literal["coupon"]
    data_id: str | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class DisplayOptions(Model):
    content_repeat: ContentRepeatV1 | None | Unset = UNSET
    layout_config: dict[str, Any] | None | Unset = UNSET
    layout_type: str | None | Unset = UNSET
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    visibility: Visibility | None | Unset = UNSET


@model
class DropShadowBlockData(Model):
    display_options: DisplayOptions
    styles: DropShadowBlockStyles


@model
class DropShadowBlockStyles(Model):
    block_background_color: str | None | Unset = UNSET
    block_padding_bottom: int | None | Unset = UNSET
    block_padding_left: int | None | Unset = UNSET
    block_padding_right: int | None | Unset = UNSET
    block_padding_top: int | None | Unset = UNSET
    mobile_stretch_content: bool | None | Unset = UNSET
    shadow_color: Literal["dark", "light", "medium"] | str | None | Unset = UNSET


@model
class DropShadowBlockV0(Model):
    content_type: Literal["block"]
    data: Any
    type: Literal["drop_shadow"]


@model
class DropShadowBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: DropShadowBlockData | None
    type: Literal["drop_shadow"]
    data_id: str | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class DynamicImageBlockProperties(Model):
    dynamic: Literal[True]
    alt_text: str | None | Unset = UNSET
    href: str | None | Unset = UNSET
    src: str | None | Unset = UNSET


@model
class DynamicProductBlockProperties(Model):
    dynamic: Literal[True]
    button_text: str | None | Unset = UNSET
    feed: str | None | Unset = UNSET
    feed_offset: int | None | Unset = UNSET
    is_ai_generated: bool | None | Unset = UNSET
    is_nbp: bool | None | Unset = UNSET
    is_prebuilt_content: bool | None | Unset = UNSET
    item_subtype_id: int | None | Unset = UNSET
    show_button: bool | None | Unset = UNSET
    show_original_price: bool | None | Unset = UNSET
    show_price: bool | None | Unset = UNSET
    show_rating: bool | None | Unset = UNSET
    show_rating_count: bool | None | Unset = UNSET
    show_title: bool | None | Unset = UNSET
    show_title_links: bool | None | Unset = UNSET
    title_placeholder: str | None | Unset = UNSET


@model
class DynamicReviewBlockProperties(Model):
    dynamic: Literal[True]
    author_placeholder: str | None | Unset = UNSET
    fallback_content_type: Literal["full", "quote"] | str | None | Unset = UNSET
    fallback_options: (
        Literal["high-quality-review", "high-quality-review-or-static", "no-review", "recent", "static-only"]
        | str
        | None
        | Unset
    ) = UNSET
    fallback_review_id: str | None | Unset = UNSET
    product_event_variable: str | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    product_name_placeholder: str | None | Unset = UNSET
    product_selection_mode: Literal["automatic", "manual"] | str | None | Unset = UNSET
    product_variant_name_placeholder: str | None | Unset = UNSET
    quote_placeholder: str | None | Unset = UNSET
    show_product_name: bool | None | Unset = UNSET
    show_rating: bool | None | Unset = UNSET
    show_reviewer_name: bool | None | Unset = UNSET
    show_variant_name: bool | None | Unset = UNSET
    show_verified_badge: bool | None | Unset = UNSET
    verified_badge_language: (
        Literal[
            "dutch",
            "english",
            "french",
            "german",
            "hungarian",
            "italian",
            "japanese",
            "korean",
            "portuguese",
            "spanish",
        ]
        | str
        | None
        | Unset
    ) = UNSET


@model
class DynamicTableBlockProperties(Model):
    dynamic: Literal[True]
    num_columns: int | None | Unset = UNSET
    row_content_repeat: ContentRepeatV1 | None | Unset = UNSET
    show_fallback_content: bool | None | Unset = UNSET
    show_headers: bool | None | Unset = UNSET
    show_static_row: bool | None | Unset = UNSET


@model
class HTMLBlockDataV0(Model):
    content: str
    display_options: BlockDisplayOptions


@model
class HTMLBlockDataV1(Model):
    content: str
    display_options: DisplayOptions


@model
class HTMLBlockV0(Model):
    content_type: Literal["block"]
    data: HTMLBlockDataV0
    type: Literal["html"]


@model
class HTMLBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: HTMLBlockDataV1
    type: Literal["html"]
    data_id: str | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class HeaderBlockData(Model):
    display_options: DisplayOptions
    styles: HeaderBlockStyles


@model
class HeaderBlockStyles(Model):
    block_background_color: str | None | Unset = UNSET
    block_padding_bottom: int | None | Unset = UNSET
    block_padding_left: int | None | Unset = UNSET
    block_padding_right: int | None | Unset = UNSET
    block_padding_top: int | None | Unset = UNSET
    border_color: str | None | Unset = UNSET
    border_radius: int | None | Unset = UNSET
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    border_width: int | None | Unset = UNSET
    color: str | None | Unset = UNSET
    desktop_layout: Literal["centered", "inline", "links", "stacked"] | str | None | Unset = UNSET
    font_family: str | None | Unset = UNSET
    font_size: int | None | Unset = UNSET
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    font_weight: str | None | Unset = UNSET
    inner_padding_bottom: int | None | Unset = UNSET
    inner_padding_left: int | None | Unset = UNSET
    inner_padding_right: int | None | Unset = UNSET
    inner_padding_top: int | None | Unset = UNSET
    item_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    item_spacing: int | None | Unset = UNSET
    item_spacing_type: Literal["auto", "manual"] | str | None | Unset = UNSET
    letter_spacing: int | None | Unset = UNSET
    logo_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    logo_link_spacing: int | None | Unset = UNSET
    mobile_layout: Literal["inline", "links", "links-stacked", "logo-stacked", "stacked"] | str | None | Unset = UNSET
    mobile_spacing: int | None | Unset = UNSET
    mobile_wrap: bool | None | Unset = UNSET
    text_decoration: str | None | Unset = UNSET
    vertical_align: Literal["baseline", "bottom", "middle", "top"] | str | None | Unset = UNSET


@model
class HeaderBlockV0(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["header"]


@model
class HeaderBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: HeaderBlockData | None
    type: Literal["header"]
    data_id: str | None | Unset = UNSET
    subblocks: list[HeaderLinkSubBlock | HeaderImageSubBlock | HeaderLogoSubBlock] | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class HeaderImageSubBlock(Model):
    id: str | None | Unset = UNSET
    type: Literal["header_link_bar_image"]
    alt_text: str | None | Unset = UNSET
    asset_id: str | None | Unset = UNSET
    background_color: str | None | Unset = UNSET
    height: int | None | Unset = UNSET
    href: str | None | Unset = UNSET
    max_width: int | None | Unset = UNSET
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    src: str | None | Unset = UNSET
    width: int | None | Unset = UNSET


@model
class HeaderLinkSubBlock(Model):
    id: str | None | Unset = UNSET
    type: Literal["header_link_bar_button"]
    background_color: str | None | Unset = UNSET
    content: str | None | Unset = UNSET
    drop_shadow_color: str | None | Unset = UNSET
    href: str | None | Unset = UNSET
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET


@model
class HeaderLogoSubBlock(Model):
    id: str | None | Unset = UNSET
    type: Literal["header_link_bar_logo"]
    alt_text: str | None | Unset = UNSET
    asset_id: str | None | Unset = UNSET
    height: int | None | Unset = UNSET
    href: str | None | Unset = UNSET
    max_width: int | None | Unset = UNSET
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    src: str | None | Unset = UNSET
    width: int | None | Unset = UNSET


@model
class Heading1Style(Model):
    id: str | None | Unset = UNSET
    style_type: Literal["heading-1-styles"]
    styles: HeadingStyleStyles


@model
class Heading2Style(Model):
    id: str | None | Unset = UNSET
    style_type: Literal["heading-2-styles"]
    styles: HeadingStyleStyles


@model
class Heading3Style(Model):
    id: str | None | Unset = UNSET
    style_type: Literal["heading-3-styles"]
    styles: HeadingStyleStyles


@model
class Heading4Style(Model):
    id: str | None | Unset = UNSET
    style_type: Literal["heading-4-styles"]
    styles: HeadingStyleStyles


@model
class HeadingStyleStyles(Model):
    color: str | None | Unset = UNSET
    font_family: str | None | Unset = UNSET
    font_size: int | None | Unset = UNSET
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    font_weight: str | None | Unset = UNSET
    letter_spacing: int | None | Unset = UNSET
    line_height: float | None | Unset = UNSET
    margin_bottom: int | None | Unset = UNSET
    mobile_font_size: int | None | Unset = UNSET
    mobile_line_height: float | None | Unset = UNSET
    text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class HorizontalRuleBlockData(Model):
    display_options: DisplayOptions
    styles: HorizontalRuleBlockStyles


@model
class HorizontalRuleBlockStyles(Model):
    block_background_color: str | None | Unset = UNSET
    block_padding_bottom: int | None | Unset = UNSET
    block_padding_left: int | None | Unset = UNSET
    block_padding_right: int | None | Unset = UNSET
    block_padding_top: int | None | Unset = UNSET
    border_color: str | None | Unset = UNSET
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    border_width: int | None | Unset = UNSET
    mobile_stretch_content: bool | None | Unset = UNSET


@model
class HorizontalRuleBlockV0(Model):
    content_type: Literal["block"]
    data: Any
    type: Literal["horizontal_rule"]


@model
class HorizontalRuleBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: HorizontalRuleBlockData | None
    type: Literal["horizontal_rule"]
    data_id: str | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class ImageBlockCroppingProperties(Model):
    aspect_ratio: str | None | Unset = UNSET
    asset_id: str | None | Unset = UNSET
    height: int | None | Unset = UNSET
    src: str | None | Unset = UNSET
    width: int | None | Unset = UNSET
    x: int | None | Unset = UNSET
    y: int | None | Unset = UNSET


@model
class ImageBlockData(Model):
    display_options: DisplayOptions
    properties: StaticImageBlockProperties | DynamicImageBlockProperties
    styles: ImageBlockStyles


@model
class ImageBlockStyles(Model):
    align: Literal["center", "left", "right"] | str | None | Unset = UNSET
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
    full_width_mobile: bool | None | Unset = UNSET
    height: int | None | Unset = UNSET
    inner_padding_bottom: int | None | Unset = UNSET
    inner_padding_left: int | None | Unset = UNSET
    inner_padding_right: int | None | Unset = UNSET
    inner_padding_top: int | None | Unset = UNSET
    max_width: int | None | Unset = UNSET
    mobile_stretch_content: bool | None | Unset = UNSET
    width: int | None | Unset = UNSET


@model
class ImageBlockV0(Model):
    content_type: Literal["block"]
    data: Any
    type: Literal["image"]


@model
class ImageBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: ImageBlockData | None
    type: Literal["image"]
    data_id: str | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class LinkStyle(Model):
    id: str | None | Unset = UNSET
    style_type: Literal["link-styles"]
    styles: LinkStyleStyles


@model
class LinkStyleStyles(Model):
    color: str | None | Unset = UNSET
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    font_weight: str | None | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class MobileStyle(Model):
    id: str | None | Unset = UNSET
    properties: MobileStyleProperties
    style_type: Literal["mobile-styles"]
    styles: MobileStyleStyles


@model
class MobileStyleProperties(Model):
    mobile_padding_override: bool | None | Unset = UNSET


@model
class MobileStyleStyles(Model):
    mobile_block_padding_left: int | None | Unset = UNSET
    mobile_block_padding_right: int | None | Unset = UNSET
    mobile_margin: int | None | Unset = UNSET
    mobile_padding_bottom: int | None | Unset = UNSET
    mobile_padding_left: int | None | Unset = UNSET
    mobile_padding_right: int | None | Unset = UNSET
    mobile_padding_top: int | None | Unset = UNSET


@model
class ProductBlockData(Model):
    display_options: DisplayOptions
    properties: StaticProductBlockProperties | DynamicProductBlockProperties
    styles: ProductBlockStyles


@model
class ProductBlockStyles(Model):
    block_background_color: str | None | Unset = UNSET
    block_padding_bottom: int | None | Unset = UNSET
    block_padding_left: int | None | Unset = UNSET
    block_padding_right: int | None | Unset = UNSET
    block_padding_top: int | None | Unset = UNSET
    button_alignment: Literal["center", "left", "right"] | str | None | Unset = UNSET
    button_background_color: str | None | Unset = UNSET
    button_border_color: str | None | Unset = UNSET
    button_border_radius: int | None | Unset = UNSET
    button_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    button_border_width: int | None | Unset = UNSET
    button_drop_shadow_color: str | None | Unset = UNSET
    button_font_color: str | None | Unset = UNSET
    button_font_family: str | None | Unset = UNSET
    button_font_size: int | None | Unset = UNSET
    button_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    button_font_weight: str | None | Unset = UNSET
    button_letter_spacing: int | None | Unset = UNSET
    button_padding_bottom: int | None | Unset = UNSET
    button_padding_left: int | None | Unset = UNSET
    button_padding_right: int | None | Unset = UNSET
    button_padding_top: int | None | Unset = UNSET
    button_text_decoration: str | None | Unset = UNSET
    description_font_color: str | None | Unset = UNSET
    description_font_family: str | None | Unset = UNSET
    description_font_size: int | None | Unset = UNSET
    description_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    description_font_weight: str | None | Unset = UNSET
    description_letter_spacing: int | None | Unset = UNSET
    description_padding_bottom: int | None | Unset = UNSET
    description_padding_top: int | None | Unset = UNSET
    description_text_decoration: str | None | Unset = UNSET
    item_border_color: str | None | Unset = UNSET
    item_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    item_border_width: int | None | Unset = UNSET
    item_max_height: int | None | Unset = UNSET
    item_padding_bottom: int | None | Unset = UNSET
    item_padding_left: int | None | Unset = UNSET
    item_padding_right: int | None | Unset = UNSET
    item_padding_top: int | None | Unset = UNSET
    item_text_alignment: Literal["center", "left", "right"] | str | None | Unset = UNSET
    layout: Literal["horizontal", "vertical-left-image", "vertical-right-image"] | str | None | Unset = UNSET
    num_columns: int | None | Unset = UNSET
    num_rows: int | None | Unset = UNSET
    original_price_font_color: str | None | Unset = UNSET
    original_price_font_family: str | None | Unset = UNSET
    original_price_font_size: int | None | Unset = UNSET
    original_price_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    original_price_font_weight: str | None | Unset = UNSET
    original_price_text_decoration: str | None | Unset = UNSET
    price_font_color: str | None | Unset = UNSET
    price_font_family: str | None | Unset = UNSET
    price_font_size: int | None | Unset = UNSET
    price_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    price_font_weight: str | None | Unset = UNSET
    price_letter_spacing: int | None | Unset = UNSET
    price_padding_bottom: int | None | Unset = UNSET
    price_padding_top: int | None | Unset = UNSET
    price_text_decoration: str | None | Unset = UNSET
    rating_font_color: str | None | Unset = UNSET
    rating_font_family: str | None | Unset = UNSET
    rating_font_size: int | None | Unset = UNSET
    rating_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    rating_font_weight: str | None | Unset = UNSET
    rating_letter_spacing: int | None | Unset = UNSET
    rating_padding_bottom: int | None | Unset = UNSET
    rating_padding_top: int | None | Unset = UNSET
    rating_text_decoration: str | None | Unset = UNSET
    stack_on_mobile: bool | None | Unset = UNSET
    title_font_color: str | None | Unset = UNSET
    title_font_family: str | None | Unset = UNSET
    title_font_size: int | None | Unset = UNSET
    title_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    title_font_weight: str | None | Unset = UNSET
    title_letter_spacing: int | None | Unset = UNSET
    title_padding_bottom: int | None | Unset = UNSET
    title_padding_top: int | None | Unset = UNSET
    title_text_decoration: str | None | Unset = UNSET


@model
class ProductBlockV0(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["product"]


@model
class ProductBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: ProductBlockData | None
    type: Literal["product"]
    data_id: str | None | Unset = UNSET
    subblocks: list[ProductSubBlock] | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class ProductSubBlock(Model):
    id: str | None | Unset = UNSET
    type: Literal["product"]
    autogenerate_link: bool | None | Unset = UNSET
    button_text: str | None | Unset = UNSET
    currency_code: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    image_url: str | None | Unset = UNSET
    link: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    original_price: str | None | Unset = UNSET
    price: str | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    url: str | None | Unset = UNSET


@model
class ReviewBlockData(Model):
    display_options: DisplayOptions
    properties: StaticReviewBlockProperties | DynamicReviewBlockProperties
    styles: ReviewBlockStyles


@model
class ReviewBlockStyles(Model):
    author_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    author_color: str | None | Unset = UNSET
    author_font_family: str | None | Unset = UNSET
    author_font_size: int | None | Unset = UNSET
    author_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    author_font_weight: str | None | Unset = UNSET
    author_letter_spacing: int | None | Unset = UNSET
    author_text_decoration: str | None | Unset = UNSET
    block_background_color: str | None | Unset = UNSET
    block_padding_bottom: int | None | Unset = UNSET
    block_padding_left: int | None | Unset = UNSET
    block_padding_right: int | None | Unset = UNSET
    block_padding_top: int | None | Unset = UNSET
    border_radius: int | None | Unset = UNSET
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    border_width: int | None | Unset = UNSET
    empty_star_color: str | None | Unset = UNSET
    layout: (
        Literal[
            "big-quotes",
            "centered-in-quote-bubble",
            "centered-rating-first",
            "centered-review-first",
            "clean",
            "left-aligned",
            "message-bubble",
            "rating-highlight",
            "right-aligned-with-quotation-icon",
            "square",
            "stacked-card",
            "subtle-background",
        ]
        | str
        | None
        | Unset
    ) = UNSET
    product_name_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    product_name_color: str | None | Unset = UNSET
    product_name_font_family: str | None | Unset = UNSET
    product_name_font_size: int | None | Unset = UNSET
    product_name_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    product_name_font_weight: str | None | Unset = UNSET
    product_name_letter_spacing: int | None | Unset = UNSET
    product_name_text_decoration: str | None | Unset = UNSET
    quote_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    quote_color: str | None | Unset = UNSET
    quote_font_family: str | None | Unset = UNSET
    quote_font_size: int | None | Unset = UNSET
    quote_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    quote_font_weight: str | None | Unset = UNSET
    quote_letter_spacing: int | None | Unset = UNSET
    quote_line_height: float | None | Unset = UNSET
    quote_style: Literal["line", "square", "standard"] | str | None | Unset = UNSET
    quote_text_decoration: str | None | Unset = UNSET
    shadow_color: str | None | Unset = UNSET
    star_alignment: Literal["center", "left", "right"] | str | None | Unset = UNSET
    star_color: str | None | Unset = UNSET
    star_icon_spacing: int | None | Unset = UNSET
    star_rating_shape: Literal["circle", "heart", "star"] | str | None | Unset = UNSET
    star_size: Literal["large", "medium", "small"] | str | None | Unset = UNSET
    text_area_bg_color: str | None | Unset = UNSET
    text_area_border_color: str | None | Unset = UNSET
    verified_badge_color: Literal["dark", "default", "light"] | str | None | Unset = UNSET
    verified_badge_size: int | None | Unset = UNSET
    verified_badge_style: Literal["badge-and-text", "badge-only", "text-only"] | str | None | Unset = UNSET
    verified_color: str | None | Unset = UNSET
    verified_font_family: str | None | Unset = UNSET
    verified_font_size: int | None | Unset = UNSET
    verified_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    verified_font_weight: str | None | Unset = UNSET
    verified_letter_spacing: int | None | Unset = UNSET
    verified_text_decoration: str | None | Unset = UNSET


@model
class ReviewBlockV0(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["review"]


@model
class ReviewBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: ReviewBlockData | None
    type: Literal["review"]
    data_id: str | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class RowData(Model):
    styles: RowStyles


@model
class RowStyles(Model):
    column_layout: (
        Literal[
            "1-column-full-width",
            "2-columns-25%-75%",
            "2-columns-33%-67%",
            "2-columns-67%-33%",
            "2-columns-75%-25%",
            "2-columns-equal-width",
            "3-columns-25%-25%-50%",
            "3-columns-25%-50%-25%",
            "3-columns-50%-25%-25%",
            "3-columns-equal-width",
            "4-columns-equal-width",
        ]
        | str
        | None
        | Unset
    ) = UNSET


@model
class RowV1(Model):
    id: str | None | Unset = UNSET
    data: RowData
    columns: list[ColumnV1] | None | Unset = UNSET
    data_id: str | None | Unset = UNSET


@model
class SectionData(Model):
    display_options: DisplayOptions
    properties: SectionProperties
    styles: SectionStyles


@model
class SectionProperties(Model):
    is_ai_generated: bool | None | Unset = UNSET
    is_prebuilt_content: bool | None | Unset = UNSET


@model
class SectionStyles(Model):
    background_asset_id: str | None | Unset = UNSET
    background_color: str | None | Unset = UNSET
    background_format: Literal["auto", "contain", "cover", "initial", "repeat"] | str | None | Unset = UNSET
    background_image_full_width: bool | None | Unset = UNSET
    background_position: (
        Literal[
            "center-bottom",
            "center-center",
            "center-top",
            "left-bottom",
            "left-center",
            "left-top",
            "right-bottom",
            "right-center",
            "right-top",
        ]
        | str
        | None
        | Unset
    ) = UNSET
    background_repeat: bool | None | Unset = UNSET
    background_url: str | None | Unset = UNSET
    border_color: str | None | Unset = UNSET
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    border_width: int | None | Unset = UNSET
    column_align: Literal["baseline", "bottom", "middle", "top"] | str | None | Unset = UNSET
    column_direction: Literal["ltr", "no-stack", "rtl"] | str | None | Unset = UNSET
    content_color: str | None | Unset = UNSET
    content_color_type: Literal["none", "section", "template"] | str | None | Unset = UNSET
    inner_padding_bottom: int | None | Unset = UNSET
    inner_padding_left: int | None | Unset = UNSET
    inner_padding_right: int | None | Unset = UNSET
    inner_padding_top: int | None | Unset = UNSET
    stack_on_mobile: bool | None | Unset = UNSET


@model
class SectionV0(Model):
    content_type: Literal["section"]
    type: Literal["section"]
    data: Any = UNSET


@model
class SectionV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["section"]
    data: SectionData
    type: Literal["section"]
    data_id: str | None | Unset = UNSET
    rows: list[RowV1] | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class SocialBlockData(Model):
    display_options: DisplayOptions
    properties: SocialBlockProperties
    styles: SocialBlockStyles


@model
class SocialBlockProperties(Model):
    show_labels: bool | None | Unset = UNSET


@model
class SocialBlockStyles(Model):
    block_background_color: str | None | Unset = UNSET
    block_padding_bottom: int | None | Unset = UNSET
    block_padding_left: int | None | Unset = UNSET
    block_padding_right: int | None | Unset = UNSET
    block_padding_top: int | None | Unset = UNSET
    icon_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    icon_color: Literal["black", "default", "grey", "white"] | str | None | Unset = UNSET
    icon_size: Literal["large", "medium", "small"] | str | None | Unset = UNSET
    icon_spacing: int | None | Unset = UNSET
    label_color: str | None | Unset = UNSET
    label_font_family: str | None | Unset = UNSET
    label_font_size: int | None | Unset = UNSET
    label_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    label_font_weight: str | None | Unset = UNSET
    label_text_decoration: str | None | Unset = UNSET
    stack_on_mobile: bool | None | Unset = UNSET


@model
class SocialBlockV0(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["social"]


@model
class SocialBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: SocialBlockData | None
    type: Literal["social"]
    data_id: str | None | Unset = UNSET
    subblocks: list[SocialIconSubBlock | SocialSpacerSubBlock] | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class SocialIconSubBlock(Model):
    id: str | None | Unset = UNSET
    type: Literal["social_link_icon"]
    custom_asset_id: str | None | Unset = UNSET
    custom_size: int | None | Unset = UNSET
    custom_src: str | None | Unset = UNSET
    label: str | None | Unset = UNSET
    link_type: v.LinkType | str | None | Unset = UNSET
    link_url: str | None | Unset = UNSET


@model
class SocialSpacerSubBlock(Model):
    id: str | None | Unset = UNSET
    type: Literal["social_link_spacer"]
    width: int | None | Unset = UNSET


@model
class SpacerBlockData(Model):
    display_options: DisplayOptions
    styles: SpacerBlockStyles


@model
class SpacerBlockStyles(Model):
    background_color: str | None | Unset = UNSET
    height: int | None | Unset = UNSET


@model
class SpacerBlockV0(Model):
    content_type: Literal["block"]
    data: Any
    type: Literal["spacer"]


@model
class SpacerBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: SpacerBlockData | None
    type: Literal["spacer"]
    data_id: str | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class SplitBlockData(Model):
    display_options: DisplayOptions
    styles: SplitBlockStyles


@model
class SplitBlockStyles(Model):
    block_background_color: str | None | Unset = UNSET
    block_padding_bottom: int | None | Unset = UNSET
    block_padding_left: int | None | Unset = UNSET
    block_padding_right: int | None | Unset = UNSET
    block_padding_top: int | None | Unset = UNSET
    column_widths: str | None | Unset = UNSET
    mobile_stack_order: Literal["ltr", "no-stack", "rtl"] | str | None | Unset = UNSET
    padding_in_between: int | None | Unset = UNSET


@model
class SplitBlockV0(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["split"]


@model
class SplitBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: SplitBlockData | None
    type: Literal["split"]
    data_id: str | None | Unset = UNSET
    subblocks: list[TableTextSubBlock | TableImageSubBlock | TableHtmlSubBlock] | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class StaticImageBlockProperties(Model):
    dynamic: Literal[False] | None
    alt_text: str | None | Unset = UNSET
    asset_id: str | None | Unset = UNSET
    cropping_properties: ImageBlockCroppingProperties | None | Unset = UNSET
    href: str | None | Unset = UNSET
    src: str | None | Unset = UNSET


@model
class StaticProductBlockProperties(Model):
    dynamic: Literal[False] | None
    is_ai_generated: bool | None | Unset = UNSET
    is_prebuilt_content: bool | None | Unset = UNSET
    item_subtype_id: int | None | Unset = UNSET
    language: str | None | Unset = UNSET
    localize_for_recipient: bool | None | Unset = UNSET
    region: str | None | Unset = UNSET
    show_button: bool | None | Unset = UNSET
    show_description: bool | None | Unset = UNSET
    show_original_price: bool | None | Unset = UNSET
    show_price: bool | None | Unset = UNSET
    show_rating: bool | None | Unset = UNSET
    show_rating_count: bool | None | Unset = UNSET
    show_title: bool | None | Unset = UNSET
    show_title_links: bool | None | Unset = UNSET
    title_placeholder: str | None | Unset = UNSET


@model
class StaticReviewBlockProperties(Model):
    dynamic: Literal[False] | None
    author: str | None | Unset = UNSET
    author_placeholder: str | None | Unset = UNSET
    product_name: str | None | Unset = UNSET
    product_name_placeholder: str | None | Unset = UNSET
    product_variant_name: str | None | Unset = UNSET
    product_variant_name_placeholder: str | None | Unset = UNSET
    quote: str | None | Unset = UNSET
    quote_placeholder: str | None | Unset = UNSET
    show_product_name: bool | None | Unset = UNSET
    show_rating: bool | None | Unset = UNSET
    show_reviewer_name: bool | None | Unset = UNSET
    show_variant_name: bool | None | Unset = UNSET
    show_verified_badge: bool | None | Unset = UNSET
    stars: int | None | Unset = UNSET
    verified: bool | None | Unset = UNSET
    verified_badge_language: (
        Literal[
            "dutch",
            "english",
            "french",
            "german",
            "hungarian",
            "italian",
            "japanese",
            "korean",
            "portuguese",
            "spanish",
        ]
        | str
        | None
        | Unset
    ) = UNSET


@model
class StaticTableBlockProperties(Model):
    dynamic: Literal[False] | None
    num_columns: int | None | Unset = UNSET
    show_headers: bool | None | Unset = UNSET


@model
class TableBlockData(Model):
    display_options: DisplayOptions
    properties: StaticTableBlockProperties | DynamicTableBlockProperties
    styles: TableBlockStyles


@model
class TableBlockStyles(Model):
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
    cell_horizontal_border_color: str | None | Unset = UNSET
    cell_horizontal_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    cell_horizontal_border_width: int | None | Unset = UNSET
    cell_padding_bottom: int | None | Unset = UNSET
    cell_padding_left: int | None | Unset = UNSET
    cell_padding_right: int | None | Unset = UNSET
    cell_padding_top: int | None | Unset = UNSET
    cell_vertical_align: Literal["baseline", "bottom", "middle", "top"] | str | None | Unset = UNSET
    cell_vertical_border_color: str | None | Unset = UNSET
    cell_vertical_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    cell_vertical_border_width: int | None | Unset = UNSET
    header_background_color: str | None | Unset = UNSET
    header_font_color: str | None | Unset = UNSET
    header_font_family: str | None | Unset = UNSET
    header_font_size: int | None | Unset = UNSET
    header_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    header_font_weight: str | None | Unset = UNSET
    header_letter_spacing: int | None | Unset = UNSET
    header_line_height: float | None | Unset = UNSET
    header_padding_bottom: int | None | Unset = UNSET
    header_padding_left: int | None | Unset = UNSET
    header_padding_right: int | None | Unset = UNSET
    header_padding_top: int | None | Unset = UNSET
    header_text_decoration: str | None | Unset = UNSET
    table_background_color: str | None | Unset = UNSET
    table_font_color: str | None | Unset = UNSET
    table_font_family: str | None | Unset = UNSET
    table_font_size: int | None | Unset = UNSET
    table_text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    use_legacy_mobile_padding: bool | None | Unset = UNSET


@model
class TableBlockV0(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["table"]


@model
class TableBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: TableBlockData | None
    type: Literal["table"]
    data_id: str | None | Unset = UNSET
    subblocks: (
        list[
            TableHeaderSubBlock
            | TableHtmlSubBlock
            | TableImageSubBlock
            | TableTextSubBlock
            | TableFallbackHtmlSubBlock
            | TableFallbackImageSubBlock
            | TableFallbackTextSubBlock
        ]
        | None
        | Unset
    ) = UNSET
    universal_id: str | None | Unset = UNSET


@model
class TableFallbackHtmlSubBlock(Model):
    id: str | None | Unset = UNSET
    type: Literal["table_fallback_html"]
    content: str | None | Unset = UNSET
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET


@model
class TableFallbackImageSubBlock(Model):
    id: str | None | Unset = UNSET
    type: Literal["table_fallback_image"]
    alt_text: str | None | Unset = UNSET
    asset_id: str | None | Unset = UNSET
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    cropped_asset_id: str | None | Unset = UNSET
    cropped_src: str | None | Unset = UNSET
    cropping_aspect_ratio: str | None | Unset = UNSET
    cropping_height: int | None | Unset = UNSET
    cropping_width: int | None | Unset = UNSET
    cropping_x: int | None | Unset = UNSET
    cropping_y: int | None | Unset = UNSET
    dynamic: bool | None | Unset = UNSET
    height: int | None | Unset = UNSET
    href: str | None | Unset = UNSET
    image_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    image_width: int | None | Unset = UNSET
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    src: str | None | Unset = UNSET
    table_column_width: str | None | Unset = UNSET
    width: int | None | Unset = UNSET


@model
class TableFallbackTextSubBlock(Model):
    id: str | None | Unset = UNSET
    type: Literal["table_fallback_text"]
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    color: str | None | Unset = UNSET
    content: str | None | Unset = UNSET
    font_family: str | None | Unset = UNSET
    font_size: int | None | Unset = UNSET
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    font_weight: str | None | Unset = UNSET
    letter_spacing: int | None | Unset = UNSET
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    table_column_width: str | None | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class TableHeaderSubBlock(Model):
    id: str | None | Unset = UNSET
    type: Literal["table_header"]
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    color: str | None | Unset = UNSET
    content: str | None | Unset = UNSET
    font_family: str | None | Unset = UNSET
    font_size: int | None | Unset = UNSET
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    font_weight: str | None | Unset = UNSET
    letter_spacing: int | None | Unset = UNSET
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    table_column_width: str | None | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class TableHtmlSubBlock(Model):
    id: str | None | Unset = UNSET
    type: Literal["table_html"]
    content: str | None | Unset = UNSET
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET


@model
class TableImageSubBlock(Model):
    id: str | None | Unset = UNSET
    type: Literal["table_image"]
    alt_text: str | None | Unset = UNSET
    asset_id: str | None | Unset = UNSET
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    cropped_asset_id: str | None | Unset = UNSET
    cropped_src: str | None | Unset = UNSET
    cropping_aspect_ratio: str | None | Unset = UNSET
    cropping_height: int | None | Unset = UNSET
    cropping_width: int | None | Unset = UNSET
    cropping_x: int | None | Unset = UNSET
    cropping_y: int | None | Unset = UNSET
    dynamic: bool | None | Unset = UNSET
    height: int | None | Unset = UNSET
    href: str | None | Unset = UNSET
    image_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    image_width: int | None | Unset = UNSET
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    src: str | None | Unset = UNSET
    table_column_width: str | None | Unset = UNSET
    width: int | None | Unset = UNSET


@model
class TableTextSubBlock(Model):
    id: str | None | Unset = UNSET
    type: Literal["table_text"]
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    color: str | None | Unset = UNSET
    content: str | None | Unset = UNSET
    font_family: str | None | Unset = UNSET
    font_size: int | None | Unset = UNSET
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    font_weight: str | None | Unset = UNSET
    letter_spacing: int | None | Unset = UNSET
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    table_column_width: str | None | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class Template(ResourceModel):
    """A `template` resource."""

    _wire = Wire("template")

    id: str
    amp: str | None | Unset = UNSET
    created: dt.datetime | None | Unset = UNSET
    definition: TemplateDefinition | None | Unset = UNSET
    editor_type: str | Unset = UNSET
    html: str | Unset = UNSET
    name: str | Unset = UNSET
    screenshot_url: str | None | Unset = UNSET
    text: str | None | Unset = UNSET
    updated: dt.datetime | None | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class TemplateClone(ResourceModel):
    """Body of `clone_template`."""

    _wire = Wire("template")

    id: str
    name: str | None | Unset = UNSET


@model
class TemplateCreateHtmlOrDnd(ResourceModel):
    """Body of `create_template`."""

    _wire = Wire("template")

    editor_type: str
    name: str
    amp: str | None | Unset = UNSET
    definition: TemplateDefinition | None | Unset = UNSET
    html: str | None | Unset = UNSET
    text: str | None | Unset = UNSET


@model
class TemplateDefinition(Model):
    id: str | None | Unset = UNSET
    body: Body
    styles: list[
        BaseStyle
        | TextStyleV1
        | Heading1Style
        | Heading2Style
        | Heading3Style
        | Heading4Style
        | LinkStyle
        | MobileStyle
    ]
    template_id: str | None | Unset = UNSET


@model
class TemplatePreviewSendJob(ResourceModel):
    """A `template-preview-send-job` resource."""

    _wire = Wire("template-preview-send-job")

    id: str
    created_at: dt.datetime | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class TemplatePreviewSendJobCreate(ResourceModel):
    """Body of `create_template_preview_send_job`."""

    _wire = Wire("template-preview-send-job", relationships={"profile": "profile", "template": "template"})

    recipients: Sequence[str]
    template: str
    """Id of the `template`."""
    context: dict[str, Any] | None | Unset = UNSET
    profile: str | Unset = UNSET
    """Id of the `profile`."""


@model
class TemplateRender(ResourceModel):
    """Body of `render_template`."""

    _wire = Wire("template")

    id: str
    context: dict[str, Any]


@model
class TemplateUniversalContent(ResourceModel):
    """A `template-universal-content` resource."""

    _wire = Wire("template-universal-content")

    id: str
    created: dt.datetime | Unset = UNSET
    definition: (
        ButtonBlockV0
        | CouponBlockV0
        | DropShadowBlockV0
        | HeaderBlockV0
        | HorizontalRuleBlockV0
        | HTMLBlockV0
        | ImageBlockV0
        | ProductBlockV0
        | ReviewBlockV0
        | SocialBlockV0
        | SpacerBlockV0
        | SplitBlockV0
        | TableBlockV0
        | TextBlockV0
        | UnsupportedBlock
        | VideoBlockV0
        | SectionV0
        | dict[str, Any]
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
class TemplateUpdateHtmlOrDnd(ResourceModel):
    """Body of `update_template`."""

    _wire = Wire("template")

    id: str
    amp: str | None | Unset = UNSET
    definition: TemplateDefinition | None | Unset = UNSET
    html: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    text: str | None | Unset = UNSET


@model
class TextBlockDataV0(Model):
    content: str
    display_options: BlockDisplayOptions
    styles: TextBlockStylesV0


@model
class TextBlockDataV1(Model):
    content: str
    display_options: DisplayOptions
    styles: TextBlockStylesV1


@model
class TextBlockStylesV0(Model):
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
class TextBlockStylesV1(Model):
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
class TextBlockV0(Model):
    content_type: Literal["block"]
    data: TextBlockDataV0
    type: Literal["text"]


@model
class TextBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: TextBlockDataV1
    type: Literal["text"]
    data_id: str | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class TextStyleStyles(Model):
    color: str | None | Unset = UNSET
    font_family: str | None | Unset = UNSET
    font_size: int | None | Unset = UNSET
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    font_weight: str | None | Unset = UNSET
    letter_spacing: int | None | Unset = UNSET
    line_height: float | None | Unset = UNSET
    mobile_font_size: int | None | Unset = UNSET
    mobile_line_height: float | None | Unset = UNSET
    text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class TextStyleV1(Model):
    id: str | None | Unset = UNSET
    style_type: Literal["text-styles"]
    styles: TextStyleStyles


@model
class UniversalContentClone(ResourceModel):
    """Body of `clone_universal_content`."""

    _wire = Wire("template-universal-content", names={"id_attribute": "id"})

    id: str
    id_attribute: str
    name: str | None | Unset = UNSET


@model
class UniversalContentCreate(ResourceModel):
    """Body of `create_universal_content`."""

    _wire = Wire("template-universal-content")

    definition: (
        ButtonBlockV0
        | DropShadowBlockV0
        | HorizontalRuleBlockV0
        | HTMLBlockV0
        | ImageBlockV0
        | SpacerBlockV0
        | TextBlockV0
        | dict[str, Any]
    )
    name: str


@model
class UniversalContentUpdate(ResourceModel):
    """Body of `update_universal_content`."""

    _wire = Wire("template-universal-content")

    id: str
    definition: (
        ButtonBlockV0
        | DropShadowBlockV0
        | HorizontalRuleBlockV0
        | HTMLBlockV0
        | ImageBlockV0
        | SpacerBlockV0
        | TextBlockV0
        | dict[str, Any]
        | None
        | Unset
    ) = UNSET
    name: str | None | Unset = UNSET


@model
class UnsupportedBlock(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["unsupported"]


@model
class VideoBlockData(Model):
    display_options: DisplayOptions
    properties: VideoBlockProperties
    styles: VideoBlockStyles


@model
class VideoBlockProperties(Model):
    alt_text: str | None | Unset = UNSET
    href: str | None | Unset = UNSET
    overlay_toggle: bool | None | Unset = UNSET
    raw_asset_id: str | None | Unset = UNSET
    raw_src: str | None | Unset = UNSET
    src: str | None | Unset = UNSET
    src_asset_id: str | None | Unset = UNSET


@model
class VideoBlockStyles(Model):
    align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    background_color: str | None | Unset = UNSET
    block_background_color: str | None | Unset = UNSET
    block_padding_bottom: int | None | Unset = UNSET
    block_padding_left: int | None | Unset = UNSET
    block_padding_right: int | None | Unset = UNSET
    block_padding_top: int | None | Unset = UNSET
    border_color: str | None | Unset = UNSET
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    border_width: int | None | Unset = UNSET
    full_width_mobile: bool | None | Unset = UNSET
    height: int | None | Unset = UNSET
    inner_padding_bottom: int | None | Unset = UNSET
    inner_padding_left: int | None | Unset = UNSET
    inner_padding_right: int | None | Unset = UNSET
    inner_padding_top: int | None | Unset = UNSET
    max_width: int | None | Unset = UNSET
    mobile_stretch_content: bool | None | Unset = UNSET
    width: int | None | Unset = UNSET


@model
class VideoBlockV0(Model):
    content_type: Literal["block"]
    data: int | float | str | bool | None
    type: Literal["video"]


@model
class VideoBlockV1(Model):
    id: str | None | Unset = UNSET
    content_type: Literal["block"]
    data: VideoBlockData | None
    type: Literal["video"]
    data_id: str | None | Unset = UNSET
    universal_id: str | None | Unset = UNSET


@model
class Visibility(Model):
    check: str | None | Unset = UNSET
    definition: str | None | Unset = UNSET
    is_code_only: bool | None | Unset = UNSET
