# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the templates area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire
from . import _values as v


class BaseStyle(Model, kw_only=True):
    """Part of `TemplateDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""
    properties: BaseStyleProperties
    """Values of your own, by name; `BaseStyleProperties`; required."""
    style_type: Literal["base-styles"]
    """Always `base-styles`; required."""
    styles: BaseStyleStyles
    """`BaseStyleStyles` of `background_asset_id`, `background_format`, `background_position`,
    `background_repeat` and 11 more; required."""


class BaseStyleProperties(Model, kw_only=True):
    """Part of `BaseStyle`."""

    currency: str | None | Unset = UNSET
    """ISO 4217 code of a currency; may be left out, may be None."""
    currency_set_on_template: bool | None | Unset = UNSET
    """True or false: `properties.currency_set_on_template` of `BaseStyle`; may be left out, may be None."""
    disable_websafe_fonts: bool | None | Unset = UNSET
    """True or false: `properties.disable_websafe_fonts` of `BaseStyle`; may be left out, may be None."""
    is_user_draggable: bool | None | Unset = UNSET
    """True or false: `properties.is_user_draggable` of `BaseStyle`; may be left out, may be None."""
    mobile_optimizations: bool | None | Unset = UNSET
    """True or false: `properties.mobile_optimizations` of `BaseStyle`; may be left out, may be None."""
    tip_tap_enabled: bool | None | Unset = UNSET
    """True or false: `properties.tip_tap_enabled` of `BaseStyle`; may be left out, may be None."""


class BaseStyleStyles(Model, kw_only=True):
    """Part of `BaseStyle`."""

    background_asset_id: str | None | Unset = UNSET
    """Text: `styles.background_asset_id` of `BaseStyle`; may be left out, may be None."""
    background_format: Literal["auto", "contain", "cover", "initial", "repeat"] | str | None | Unset = UNSET
    """One of `auto`, `contain`, `cover`, `initial`, `repeat`; may be left out, may be None."""
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
    """One of `center-bottom`, `center-center`, `center-top`, `left-bottom`, `left-center`, `left-top`,
    `right-bottom`, `right-center`, `right-top`; may be left out, may be None."""
    background_repeat: bool | None | Unset = UNSET
    """True or false: `styles.background_repeat` of `BaseStyle`; may be left out, may be None."""
    background_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    border_radius: int | None | Unset = UNSET
    """Whole number: `styles.border_radius` of `BaseStyle`; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset = UNSET
    """Whole number: `styles.border_width` of `BaseStyle`; may be left out, may be None."""
    content_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_bottom` of `BaseStyle`; may be left out, may be None."""
    inner_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_left` of `BaseStyle`; may be left out, may be None."""
    inner_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_right` of `BaseStyle`; may be left out, may be None."""
    inner_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_top` of `BaseStyle`; may be left out, may be None."""
    margin_top: int | None | Unset = UNSET
    """Whole number: `styles.margin_top` of `BaseStyle`; may be left out, may be None."""


class BlockDisplayOptions(Model, kw_only=True):
    """Part of `HTMLBlockDataV0`, `TextBlockDataV0`."""

    content_repeat: ContentRepeatV0 | None | Unset = UNSET
    """`ContentRepeatV0` of `item_alias`, `repeat_for`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    visible_check: str | None | Unset = UNSET
    """Text: `display_options.visible_check` of `HTMLBlockDataV0`; may be left out, may be None."""


class Body(Model, kw_only=True):
    """Part of `TemplateDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `body.id` of `TemplateDefinition`; may be left out, may be None."""
    properties: BodyProperties
    """Values of your own, by name; `BodyProperties`; required."""
    styles: BodyStyles
    """`BodyStyles` of `background_color`, `width`; required."""
    sections: list[SectionV1] | None | Unset = UNSET
    """List: `SectionV1`; may be left out, may be None."""


class BodyProperties(Model, kw_only=True):
    """Part of `Body`."""

    id: str | None | Unset = UNSET
    """Text: `properties.id` of `Body`; may be left out, may be None."""
    css_class: str | None | Unset = UNSET
    """Text: `properties.css_class` of `Body`; may be left out, may be None."""


class BodyStyles(Model, kw_only=True):
    """Part of `Body`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    width: int | None | Unset = UNSET
    """Whole number: `styles.width` of `Body`; may be left out, may be None."""


class ButtonBlockData(Model, kw_only=True):
    """Part of `ButtonBlockV1`."""

    content: str | None
    """Text: `data.content` of `ButtonBlockV1`; required, may be None."""
    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: ButtonBlockProperties
    """Values of your own, by name; `ButtonBlockProperties`; required."""
    styles: ButtonBlockStyles
    """`ButtonBlockStyles` of `background_color`, `block_background_color`, `block_padding_bottom`,
    `block_padding_left` and 21 more; required."""


class ButtonBlockProperties(Model, kw_only=True):
    """Part of `ButtonBlockData`."""

    href: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class ButtonBlockStyles(Model, kw_only=True):
    """Part of `ButtonBlockData`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `ButtonBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `ButtonBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `ButtonBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `ButtonBlockData`; may be left out, may be None."""
    border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    border_radius: int | None | Unset = UNSET
    """Whole number: `styles.border_radius` of `ButtonBlockData`; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset = UNSET
    """Whole number: `styles.border_width` of `ButtonBlockData`; may be left out, may be None."""
    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    drop_shadow_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    font_family: str | None | Unset = UNSET
    """Text: `styles.font_family` of `ButtonBlockData`; may be left out, may be None."""
    font_size: int | None | Unset = UNSET
    """Whole number: `styles.font_size` of `ButtonBlockData`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset = UNSET
    """Text: `styles.font_weight` of `ButtonBlockData`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_bottom` of `ButtonBlockData`; may be left out, may be None."""
    inner_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_left` of `ButtonBlockData`; may be left out, may be None."""
    inner_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_right` of `ButtonBlockData`; may be left out, may be None."""
    inner_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_top` of `ButtonBlockData`; may be left out, may be None."""
    letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.letter_spacing` of `ButtonBlockData`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset = UNSET
    """True or false: `styles.mobile_stretch_content` of `ButtonBlockData`; may be left out, may be None."""
    stretch: bool | None | Unset = UNSET
    """True or false: `styles.stretch` of `ButtonBlockData`; may be left out, may be None."""
    text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    text_decoration: str | None | Unset = UNSET
    """Text: `styles.text_decoration` of `ButtonBlockData`; may be left out, may be None."""


class ButtonBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`, `UniversalContentCreate`, `UniversalContentUpdate`."""

    content_type: Literal["block"]
    """Always `block`; required."""
    data: Any
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; required, may be None."""
    type: Literal["button"]
    """Always `button`; required."""


class ButtonBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: ButtonBlockData | None
    """`ButtonBlockData` of `content`, `display_options`, `properties`, `styles`; required, may be None."""
    type: Literal["button"]
    """Always `button`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class ColumnV1(Model, kw_only=True):
    """Part of `RowV1`."""

    id: str | None | Unset = UNSET
    """Text: `columns[].id` of `RowV1`; may be left out, may be None."""
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
    """List: `ButtonBlockV1` or `CouponBlockV1` or `DropShadowBlockV1` or `HeaderBlockV1` or
    `HorizontalRuleBlockV1` or `HTMLBlockV1` or `ImageBlockV1` or `ProductBlockV1` or `ReviewBlockV1` or
    `SocialBlockV1` or `SpacerBlockV1` or `SplitBlockV1` or `TableBlockV1` or `TextBlockV1` or
    `VideoBlockV1`; may be left out, may be None."""
    data: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; at most 0 keys; may be left out, may be None."""
    data_id: str | None | Unset = UNSET
    """Text: `columns[].data_id` of `RowV1`; may be left out, may be None."""


class ContentRepeatV0(Model, kw_only=True):
    """Part of `BlockDisplayOptions`."""

    item_alias: str
    """Text: `content_repeat.item_alias` of `BlockDisplayOptions`; required."""
    repeat_for: str
    """Text: `content_repeat.repeat_for` of `BlockDisplayOptions`; required."""


class ContentRepeatV1(Model, kw_only=True):
    """Part of `DisplayOptions`, `DynamicTableBlockProperties`."""

    item_alias: str
    """Text: `content_repeat.item_alias` of `DisplayOptions`; required."""
    repeat_for: str
    """Text: `content_repeat.repeat_for` of `DisplayOptions`; required."""


class CouponBlockData(Model, kw_only=True):
    """Part of `CouponBlockV1`."""

    content: str
    """Text: `data.content` of `CouponBlockV1`; required."""
    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: CouponBlockProperties
    """Values of your own, by name; `CouponBlockProperties`; required."""
    styles: CouponBlockStyles
    """`CouponBlockStyles` of `background_color`, `block_background_color`, `block_padding_bottom`,
    `block_padding_left` and 26 more; required."""


class CouponBlockProperties(Model, kw_only=True):
    """Part of `CouponBlockData`."""

    coupon: str | None | Unset = UNSET
    """Text: `properties.coupon` of `CouponBlockData`; may be left out, may be None."""
    coupon_id: str | None | Unset = UNSET
    """Id of the `coupon`, as from `coupons.get_coupon`; may be left out, may be None."""
    header_enabled: bool | None | Unset = UNSET
    """True or false: `properties.header_enabled` of `CouponBlockData`; may be left out, may be None."""
    href: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class CouponBlockStyles(Model, kw_only=True):
    """Part of `CouponBlockData`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `CouponBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `CouponBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `CouponBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `CouponBlockData`; may be left out, may be None."""
    border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    border_radius: int | None | Unset = UNSET
    """Whole number: `styles.border_radius` of `CouponBlockData`; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset = UNSET
    """Whole number: `styles.border_width` of `CouponBlockData`; may be left out, may be None."""
    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    font_family: str | None | Unset = UNSET
    """Text: `styles.font_family` of `CouponBlockData`; may be left out, may be None."""
    font_size: int | None | Unset = UNSET
    """Whole number: `styles.font_size` of `CouponBlockData`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset = UNSET
    """Text: `styles.font_weight` of `CouponBlockData`; may be left out, may be None."""
    header_font_family: str | None | Unset = UNSET
    """Text: `styles.header_font_family` of `CouponBlockData`; may be left out, may be None."""
    header_font_size: int | None | Unset = UNSET
    """Whole number: `styles.header_font_size` of `CouponBlockData`; may be left out, may be None."""
    header_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.header_padding_bottom` of `CouponBlockData`; may be left out, may be None."""
    header_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.header_padding_left` of `CouponBlockData`; may be left out, may be None."""
    header_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.header_padding_right` of `CouponBlockData`; may be left out, may be None."""
    header_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.header_padding_top` of `CouponBlockData`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_bottom` of `CouponBlockData`; may be left out, may be None."""
    inner_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_left` of `CouponBlockData`; may be left out, may be None."""
    inner_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_right` of `CouponBlockData`; may be left out, may be None."""
    inner_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_top` of `CouponBlockData`; may be left out, may be None."""
    letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.letter_spacing` of `CouponBlockData`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset = UNSET
    """True or false: `styles.mobile_stretch_content` of `CouponBlockData`; may be left out, may be None."""
    stretch: bool | None | Unset = UNSET
    """True or false: `styles.stretch` of `CouponBlockData`; may be left out, may be None."""
    text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    text_decoration: str | None | Unset = UNSET
    """Text: `styles.text_decoration` of `CouponBlockData`; may be left out, may be None."""


class CouponBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["coupon"]
    """Always `coupon`."""


class CouponBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: CouponBlockData | None
    """`CouponBlockData` of `content`, `display_options`, `properties`, `styles`; required, may be None."""
    type: Literal["coupon"]
    """Always `coupon`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class DisplayOptions(Model, kw_only=True):
    """Part of `ButtonBlockData`, `CouponBlockData`, `DropShadowBlockData` and 13 more."""

    content_repeat: ContentRepeatV1 | None | Unset = UNSET
    """`ContentRepeatV1` of `item_alias`, `repeat_for`; may be left out, may be None."""
    layout_config: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `display_options.layout_config` of `ButtonBlockData`; may be left out, may
    be None."""
    layout_type: str | None | Unset = UNSET
    """Text: `display_options.layout_type` of `ButtonBlockData`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    visibility: Visibility | None | Unset = UNSET
    """`Visibility` of `check`, `definition`, `is_code_only`; may be left out, may be None."""


class DropShadowBlockData(Model, kw_only=True):
    """Part of `DropShadowBlockV1`."""

    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    styles: DropShadowBlockStyles
    """`DropShadowBlockStyles` of `block_background_color`, `block_padding_bottom`, `block_padding_left`,
    `block_padding_right` and 3 more; required."""


class DropShadowBlockStyles(Model, kw_only=True):
    """Part of `DropShadowBlockData`."""

    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `DropShadowBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `DropShadowBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `DropShadowBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `DropShadowBlockData`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset = UNSET
    """True or false: `styles.mobile_stretch_content` of `DropShadowBlockData`; may be left out, may be
    None."""
    shadow_color: Literal["dark", "light", "medium"] | str | None | Unset = UNSET
    """A color, as in CSS; one of `dark`, `light`, `medium`; may be left out, may be None."""


class DropShadowBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`, `UniversalContentCreate`, `UniversalContentUpdate`."""

    content_type: Literal["block"]
    """Always `block`; required."""
    data: Any
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; required, may be None."""
    type: Literal["drop_shadow"]
    """Always `drop_shadow`; required."""


class DropShadowBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: DropShadowBlockData | None
    """`DropShadowBlockData` of `display_options`, `styles`; required, may be None."""
    type: Literal["drop_shadow"]
    """Always `drop_shadow`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class DynamicImageBlockProperties(Model, kw_only=True):
    """Part of `ImageBlockData`."""

    dynamic: Literal[True]
    """Always `true`; required."""
    alt_text: str | None | Unset = UNSET
    """Description of a picture for those who do not see it; may be left out, may be None."""
    href: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    src: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class DynamicProductBlockProperties(Model, kw_only=True):
    """Part of `ProductBlockData`."""

    dynamic: Literal[True]
    """Always `true`; required."""
    button_text: str | None | Unset = UNSET
    """Text: `properties.button_text` of `ProductBlockData`; may be left out, may be None."""
    feed: str | None | Unset = UNSET
    """Text: `properties.feed` of `ProductBlockData`; may be left out, may be None."""
    feed_offset: int | None | Unset = UNSET
    """Whole number: `properties.feed_offset` of `ProductBlockData`; may be left out, may be None."""
    is_ai_generated: bool | None | Unset = UNSET
    """True or false: `properties.is_ai_generated` of `ProductBlockData`; may be left out, may be None."""
    is_nbp: bool | None | Unset = UNSET
    """True or false: `properties.is_nbp` of `ProductBlockData`; may be left out, may be None."""
    is_prebuilt_content: bool | None | Unset = UNSET
    """True or false: `properties.is_prebuilt_content` of `ProductBlockData`; may be left out, may be None."""
    item_subtype_id: int | None | Unset = UNSET
    """Whole number: `properties.item_subtype_id` of `ProductBlockData`; may be left out, may be None."""
    show_button: bool | None | Unset = UNSET
    """True or false: `properties.show_button` of `ProductBlockData`; may be left out, may be None."""
    show_original_price: bool | None | Unset = UNSET
    """True or false: `properties.show_original_price` of `ProductBlockData`; may be left out, may be None."""
    show_price: bool | None | Unset = UNSET
    """True or false: `properties.show_price` of `ProductBlockData`; may be left out, may be None."""
    show_rating: bool | None | Unset = UNSET
    """True or false: `properties.show_rating` of `ProductBlockData`; may be left out, may be None."""
    show_rating_count: bool | None | Unset = UNSET
    """How many: show rating; true or false; may be left out, may be None."""
    show_title: bool | None | Unset = UNSET
    """True or false: `properties.show_title` of `ProductBlockData`; may be left out, may be None."""
    show_title_links: bool | None | Unset = UNSET
    """True or false: `properties.show_title_links` of `ProductBlockData`; may be left out, may be None."""
    title_placeholder: str | None | Unset = UNSET
    """Text: `properties.title_placeholder` of `ProductBlockData`; may be left out, may be None."""


class DynamicReviewBlockProperties(Model, kw_only=True):
    """Part of `ReviewBlockData`."""

    dynamic: Literal[True]
    """Always `true`; required."""
    author_placeholder: str | None | Unset = UNSET
    """Text: `properties.author_placeholder` of `ReviewBlockData`; may be left out, may be None."""
    fallback_content_type: Literal["full", "quote"] | str | None | Unset = UNSET
    """One of `full`, `quote`; may be left out, may be None."""
    fallback_options: (
        Literal["high-quality-review", "high-quality-review-or-static", "no-review", "recent", "static-only"]
        | str
        | None
        | Unset
    ) = UNSET
    """One of `high-quality-review`, `high-quality-review-or-static`, `no-review`, `recent`, `static-only`;
    may be left out, may be None."""
    fallback_review_id: str | None | Unset = UNSET
    """Text: `properties.fallback_review_id` of `ReviewBlockData`; may be left out, may be None."""
    product_event_variable: str | None | Unset = UNSET
    """Text: `properties.product_event_variable` of `ReviewBlockData`; may be left out, may be None."""
    product_id: str | None | Unset = UNSET
    """Text: `properties.product_id` of `ReviewBlockData`; may be left out, may be None."""
    product_name_placeholder: str | None | Unset = UNSET
    """Text: `properties.product_name_placeholder` of `ReviewBlockData`; may be left out, may be None."""
    product_selection_mode: Literal["automatic", "manual"] | str | None | Unset = UNSET
    """One of `automatic`, `manual`; may be left out, may be None."""
    product_variant_name_placeholder: str | None | Unset = UNSET
    """Text: `properties.product_variant_name_placeholder` of `ReviewBlockData`; may be left out, may be
    None."""
    quote_placeholder: str | None | Unset = UNSET
    """Text: `properties.quote_placeholder` of `ReviewBlockData`; may be left out, may be None."""
    show_product_name: bool | None | Unset = UNSET
    """True or false: `properties.show_product_name` of `ReviewBlockData`; may be left out, may be None."""
    show_rating: bool | None | Unset = UNSET
    """True or false: `properties.show_rating` of `ReviewBlockData`; may be left out, may be None."""
    show_reviewer_name: bool | None | Unset = UNSET
    """True or false: `properties.show_reviewer_name` of `ReviewBlockData`; may be left out, may be None."""
    show_variant_name: bool | None | Unset = UNSET
    """True or false: `properties.show_variant_name` of `ReviewBlockData`; may be left out, may be None."""
    show_verified_badge: bool | None | Unset = UNSET
    """True or false: `properties.show_verified_badge` of `ReviewBlockData`; may be left out, may be None."""
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
    """One of `dutch`, `english`, `french`, `german`, `hungarian`, `italian`, `japanese`, `korean` and 2
    more; may be left out, may be None."""


class DynamicTableBlockProperties(Model, kw_only=True):
    """Part of `TableBlockData`."""

    dynamic: Literal[True]
    """Always `true`; required."""
    num_columns: int | None | Unset = UNSET
    """Whole number: `properties.num_columns` of `TableBlockData`; may be left out, may be None."""
    row_content_repeat: ContentRepeatV1 | None | Unset = UNSET
    """`ContentRepeatV1` of `item_alias`, `repeat_for`; may be left out, may be None."""
    show_fallback_content: bool | None | Unset = UNSET
    """True or false: `properties.show_fallback_content` of `TableBlockData`; may be left out, may be None."""
    show_headers: bool | None | Unset = UNSET
    """True or false: `properties.show_headers` of `TableBlockData`; may be left out, may be None."""
    show_static_row: bool | None | Unset = UNSET
    """True or false: `properties.show_static_row` of `TableBlockData`; may be left out, may be None."""


class HTMLBlockDataV0(Model, kw_only=True):
    """Part of `HTMLBlockV0`."""

    content: str
    """Text: `data.content` of `HTMLBlockV0`; required."""
    display_options: BlockDisplayOptions
    """`BlockDisplayOptions` of `content_repeat`, `show_on`, `visible_check`; required."""


class HTMLBlockDataV1(Model, kw_only=True):
    """Part of `HTMLBlockV1`."""

    content: str
    """Text: `data.content` of `HTMLBlockV1`; required."""
    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""


class HTMLBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`, `UniversalContentCreate`, `UniversalContentUpdate`."""

    content_type: Literal["block"]
    """Always `block`; required."""
    data: HTMLBlockDataV0
    """`HTMLBlockDataV0` of `content`, `display_options`; required."""
    type: Literal["html"]
    """Always `html`; required."""


class HTMLBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: HTMLBlockDataV1
    """`HTMLBlockDataV1` of `content`, `display_options`; required."""
    type: Literal["html"]
    """Always `html`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class HeaderBlockData(Model, kw_only=True):
    """Part of `HeaderBlockV1`."""

    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    styles: HeaderBlockStyles
    """`HeaderBlockStyles` of `block_background_color`, `block_padding_bottom`, `block_padding_left`,
    `block_padding_right` and 26 more; required."""


class HeaderBlockStyles(Model, kw_only=True):
    """Part of `HeaderBlockData`."""

    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `HeaderBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `HeaderBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `HeaderBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `HeaderBlockData`; may be left out, may be None."""
    border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    border_radius: int | None | Unset = UNSET
    """Whole number: `styles.border_radius` of `HeaderBlockData`; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset = UNSET
    """Whole number: `styles.border_width` of `HeaderBlockData`; may be left out, may be None."""
    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    desktop_layout: Literal["centered", "inline", "links", "stacked"] | str | None | Unset = UNSET
    """One of `centered`, `inline`, `links`, `stacked`; may be left out, may be None."""
    font_family: str | None | Unset = UNSET
    """Text: `styles.font_family` of `HeaderBlockData`; may be left out, may be None."""
    font_size: int | None | Unset = UNSET
    """Whole number: `styles.font_size` of `HeaderBlockData`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset = UNSET
    """Text: `styles.font_weight` of `HeaderBlockData`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_bottom` of `HeaderBlockData`; may be left out, may be None."""
    inner_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_left` of `HeaderBlockData`; may be left out, may be None."""
    inner_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_right` of `HeaderBlockData`; may be left out, may be None."""
    inner_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_top` of `HeaderBlockData`; may be left out, may be None."""
    item_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    item_spacing: int | None | Unset = UNSET
    """Whole number: `styles.item_spacing` of `HeaderBlockData`; may be left out, may be None."""
    item_spacing_type: Literal["auto", "manual"] | str | None | Unset = UNSET
    """One of `auto`, `manual`; may be left out, may be None."""
    letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.letter_spacing` of `HeaderBlockData`; may be left out, may be None."""
    logo_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    logo_link_spacing: int | None | Unset = UNSET
    """Whole number: `styles.logo_link_spacing` of `HeaderBlockData`; may be left out, may be None."""
    mobile_layout: Literal["inline", "links", "links-stacked", "logo-stacked", "stacked"] | str | None | Unset = UNSET
    """One of `inline`, `links`, `links-stacked`, `logo-stacked`, `stacked`; may be left out, may be None."""
    mobile_spacing: int | None | Unset = UNSET
    """Whole number: `styles.mobile_spacing` of `HeaderBlockData`; may be left out, may be None."""
    mobile_wrap: bool | None | Unset = UNSET
    """True or false: `styles.mobile_wrap` of `HeaderBlockData`; may be left out, may be None."""
    text_decoration: str | None | Unset = UNSET
    """Text: `styles.text_decoration` of `HeaderBlockData`; may be left out, may be None."""
    vertical_align: Literal["baseline", "bottom", "middle", "top"] | str | None | Unset = UNSET
    """One of `baseline`, `bottom`, `middle`, `top`; may be left out, may be None."""


class HeaderBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["header"]
    """Always `header`."""


class HeaderBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: HeaderBlockData | None
    """`HeaderBlockData` of `display_options`, `styles`; required, may be None."""
    type: Literal["header"]
    """Always `header`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    subblocks: list[HeaderLinkSubBlock | HeaderImageSubBlock | HeaderLogoSubBlock] | None | Unset = UNSET
    """List: `HeaderLinkSubBlock` or `HeaderImageSubBlock` or `HeaderLogoSubBlock`; may be left out, may be
    None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class HeaderImageSubBlock(Model, kw_only=True):
    """Part of `HeaderBlockV1`."""

    id: str | None | Unset = UNSET
    """Text: `subblocks[].id` of `HeaderBlockV1`; may be left out, may be None."""
    type: Literal["header_link_bar_image"]
    """Always `header_link_bar_image`; required."""
    alt_text: str | None | Unset = UNSET
    """Description of a picture for those who do not see it; may be left out, may be None."""
    asset_id: str | None | Unset = UNSET
    """Text: `subblocks[].asset_id` of `HeaderBlockV1`; may be left out, may be None."""
    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    height: int | None | Unset = UNSET
    """Whole number: `subblocks[].height` of `HeaderBlockV1`; may be left out, may be None."""
    href: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    max_width: int | None | Unset = UNSET
    """Whole number: `subblocks[].max_width` of `HeaderBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    src: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    width: int | None | Unset = UNSET
    """Whole number: `subblocks[].width` of `HeaderBlockV1`; may be left out, may be None."""


class HeaderLinkSubBlock(Model, kw_only=True):
    """Part of `HeaderBlockV1`."""

    id: str | None | Unset = UNSET
    """Text: `subblocks[].id` of `HeaderBlockV1`; may be left out, may be None."""
    type: Literal["header_link_bar_button"]
    """Always `header_link_bar_button`; required."""
    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    content: str | None | Unset = UNSET
    """Text: `subblocks[].content` of `HeaderBlockV1`; may be left out, may be None."""
    drop_shadow_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    href: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""


class HeaderLogoSubBlock(Model, kw_only=True):
    """Part of `HeaderBlockV1`."""

    id: str | None | Unset = UNSET
    """Text: `subblocks[].id` of `HeaderBlockV1`; may be left out, may be None."""
    type: Literal["header_link_bar_logo"]
    """Always `header_link_bar_logo`; required."""
    alt_text: str | None | Unset = UNSET
    """Description of a picture for those who do not see it; may be left out, may be None."""
    asset_id: str | None | Unset = UNSET
    """Text: `subblocks[].asset_id` of `HeaderBlockV1`; may be left out, may be None."""
    height: int | None | Unset = UNSET
    """Whole number: `subblocks[].height` of `HeaderBlockV1`; may be left out, may be None."""
    href: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    max_width: int | None | Unset = UNSET
    """Whole number: `subblocks[].max_width` of `HeaderBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    src: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    width: int | None | Unset = UNSET
    """Whole number: `subblocks[].width` of `HeaderBlockV1`; may be left out, may be None."""


class Heading1Style(Model, kw_only=True):
    """Part of `TemplateDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""
    style_type: Literal["heading-1-styles"]
    """Always `heading-1-styles`; required."""
    styles: HeadingStyleStyles
    """`HeadingStyleStyles` of `color`, `font_family`, `font_size`, `font_style` and 8 more; required."""


class Heading2Style(Model, kw_only=True):
    """Part of `TemplateDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""
    style_type: Literal["heading-2-styles"]
    """Always `heading-2-styles`; required."""
    styles: HeadingStyleStyles
    """`HeadingStyleStyles` of `color`, `font_family`, `font_size`, `font_style` and 8 more; required."""


class Heading3Style(Model, kw_only=True):
    """Part of `TemplateDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""
    style_type: Literal["heading-3-styles"]
    """Always `heading-3-styles`; required."""
    styles: HeadingStyleStyles
    """`HeadingStyleStyles` of `color`, `font_family`, `font_size`, `font_style` and 8 more; required."""


class Heading4Style(Model, kw_only=True):
    """Part of `TemplateDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""
    style_type: Literal["heading-4-styles"]
    """Always `heading-4-styles`; required."""
    styles: HeadingStyleStyles
    """`HeadingStyleStyles` of `color`, `font_family`, `font_size`, `font_style` and 8 more; required."""


class HeadingStyleStyles(Model, kw_only=True):
    """Part of `Heading1Style`, `Heading2Style`, `Heading3Style`, `Heading4Style`."""

    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    font_family: str | None | Unset = UNSET
    """Text: `styles.font_family` of `Heading1Style`; may be left out, may be None."""
    font_size: int | None | Unset = UNSET
    """Whole number: `styles.font_size` of `Heading1Style`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset = UNSET
    """Text: `styles.font_weight` of `Heading1Style`; may be left out, may be None."""
    letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.letter_spacing` of `Heading1Style`; may be left out, may be None."""
    line_height: float | None | Unset = UNSET
    """Number: `styles.line_height` of `Heading1Style`; may be left out, may be None."""
    margin_bottom: int | None | Unset = UNSET
    """Whole number: `styles.margin_bottom` of `Heading1Style`; may be left out, may be None."""
    mobile_font_size: int | None | Unset = UNSET
    """Whole number: `styles.mobile_font_size` of `Heading1Style`; may be left out, may be None."""
    mobile_line_height: float | None | Unset = UNSET
    """Number: `styles.mobile_line_height` of `Heading1Style`; may be left out, may be None."""
    text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    text_decoration: str | None | Unset = UNSET
    """Text: `styles.text_decoration` of `Heading1Style`; may be left out, may be None."""


class HorizontalRuleBlockData(Model, kw_only=True):
    """Part of `HorizontalRuleBlockV1`."""

    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    styles: HorizontalRuleBlockStyles
    """`HorizontalRuleBlockStyles` of `block_background_color`, `block_padding_bottom`,
    `block_padding_left`, `block_padding_right` and 5 more; required."""


class HorizontalRuleBlockStyles(Model, kw_only=True):
    """Part of `HorizontalRuleBlockData`."""

    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `HorizontalRuleBlockData`; may be left out, may be
    None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `HorizontalRuleBlockData`; may be left out, may be
    None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `HorizontalRuleBlockData`; may be left out, may be
    None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `HorizontalRuleBlockData`; may be left out, may be None."""
    border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset = UNSET
    """Whole number: `styles.border_width` of `HorizontalRuleBlockData`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset = UNSET
    """True or false: `styles.mobile_stretch_content` of `HorizontalRuleBlockData`; may be left out, may be
    None."""


class HorizontalRuleBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`, `UniversalContentCreate`, `UniversalContentUpdate`."""

    content_type: Literal["block"]
    """Always `block`; required."""
    data: Any
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; required, may be None."""
    type: Literal["horizontal_rule"]
    """Always `horizontal_rule`; required."""


class HorizontalRuleBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: HorizontalRuleBlockData | None
    """`HorizontalRuleBlockData` of `display_options`, `styles`; required, may be None."""
    type: Literal["horizontal_rule"]
    """Always `horizontal_rule`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class ImageBlockCroppingProperties(Model, kw_only=True):
    """Part of `StaticImageBlockProperties`."""

    aspect_ratio: str | None | Unset = UNSET
    """Text: `cropping_properties.aspect_ratio` of `StaticImageBlockProperties`; may be left out, may be
    None."""
    asset_id: str | None | Unset = UNSET
    """Text: `cropping_properties.asset_id` of `StaticImageBlockProperties`; may be left out, may be None."""
    height: int | None | Unset = UNSET
    """Whole number: `cropping_properties.height` of `StaticImageBlockProperties`; may be left out, may be
    None."""
    src: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    width: int | None | Unset = UNSET
    """Whole number: `cropping_properties.width` of `StaticImageBlockProperties`; may be left out, may be
    None."""
    x: int | None | Unset = UNSET
    """Whole number: `cropping_properties.x` of `StaticImageBlockProperties`; may be left out, may be None."""
    y: int | None | Unset = UNSET
    """Whole number: `cropping_properties.y` of `StaticImageBlockProperties`; may be left out, may be None."""


class ImageBlockData(Model, kw_only=True):
    """Part of `ImageBlockV1`."""

    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: StaticImageBlockProperties | DynamicImageBlockProperties
    """Values of your own, by name; `StaticImageBlockProperties` or `DynamicImageBlockProperties`;
    required."""
    styles: ImageBlockStyles
    """`ImageBlockStyles` of `align`, `background_color`, `block_background_color`, `block_border_color`
    and 15 more; required."""


class ImageBlockStyles(Model, kw_only=True):
    """Part of `ImageBlockData`."""

    align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    block_border_width: int | None | Unset = UNSET
    """Whole number: `styles.block_border_width` of `ImageBlockData`; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `ImageBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `ImageBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `ImageBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `ImageBlockData`; may be left out, may be None."""
    full_width_mobile: bool | None | Unset = UNSET
    """True or false: `styles.full_width_mobile` of `ImageBlockData`; may be left out, may be None."""
    height: int | None | Unset = UNSET
    """Whole number: `styles.height` of `ImageBlockData`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_bottom` of `ImageBlockData`; may be left out, may be None."""
    inner_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_left` of `ImageBlockData`; may be left out, may be None."""
    inner_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_right` of `ImageBlockData`; may be left out, may be None."""
    inner_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_top` of `ImageBlockData`; may be left out, may be None."""
    max_width: int | None | Unset = UNSET
    """Whole number: `styles.max_width` of `ImageBlockData`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset = UNSET
    """True or false: `styles.mobile_stretch_content` of `ImageBlockData`; may be left out, may be None."""
    width: int | None | Unset = UNSET
    """Whole number: `styles.width` of `ImageBlockData`; may be left out, may be None."""


class ImageBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`, `UniversalContentCreate`, `UniversalContentUpdate`."""

    content_type: Literal["block"]
    """Always `block`; required."""
    data: Any
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; required, may be None."""
    type: Literal["image"]
    """Always `image`; required."""


class ImageBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: ImageBlockData | None
    """`ImageBlockData` of `display_options`, `properties`, `styles`; required, may be None."""
    type: Literal["image"]
    """Always `image`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class LinkStyle(Model, kw_only=True):
    """Part of `TemplateDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""
    style_type: Literal["link-styles"]
    """Always `link-styles`; required."""
    styles: LinkStyleStyles
    """`LinkStyleStyles` of `color`, `font_style`, `font_weight`, `text_decoration`; required."""


class LinkStyleStyles(Model, kw_only=True):
    """Part of `LinkStyle`."""

    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset = UNSET
    """Text: `styles.font_weight` of `LinkStyle`; may be left out, may be None."""
    text_decoration: str | None | Unset = UNSET
    """Text: `styles.text_decoration` of `LinkStyle`; may be left out, may be None."""


class MobileStyle(Model, kw_only=True):
    """Part of `TemplateDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""
    properties: MobileStyleProperties
    """Values of your own, by name; `MobileStyleProperties`; required."""
    style_type: Literal["mobile-styles"]
    """Always `mobile-styles`; required."""
    styles: MobileStyleStyles
    """`MobileStyleStyles` of `mobile_block_padding_left`, `mobile_block_padding_right`, `mobile_margin`,
    `mobile_padding_bottom` and 3 more; required."""


class MobileStyleProperties(Model, kw_only=True):
    """Part of `MobileStyle`."""

    mobile_padding_override: bool | None | Unset = UNSET
    """True or false: `properties.mobile_padding_override` of `MobileStyle`; may be left out, may be None."""


class MobileStyleStyles(Model, kw_only=True):
    """Part of `MobileStyle`."""

    mobile_block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.mobile_block_padding_left` of `MobileStyle`; may be left out, may be None."""
    mobile_block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.mobile_block_padding_right` of `MobileStyle`; may be left out, may be None."""
    mobile_margin: int | None | Unset = UNSET
    """Whole number: `styles.mobile_margin` of `MobileStyle`; may be left out, may be None."""
    mobile_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.mobile_padding_bottom` of `MobileStyle`; may be left out, may be None."""
    mobile_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.mobile_padding_left` of `MobileStyle`; may be left out, may be None."""
    mobile_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.mobile_padding_right` of `MobileStyle`; may be left out, may be None."""
    mobile_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.mobile_padding_top` of `MobileStyle`; may be left out, may be None."""


class ProductBlockData(Model, kw_only=True):
    """Part of `ProductBlockV1`."""

    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: StaticProductBlockProperties | DynamicProductBlockProperties
    """Values of your own, by name; `StaticProductBlockProperties` or `DynamicProductBlockProperties`;
    required."""
    styles: ProductBlockStyles
    """`ProductBlockStyles` of `block_background_color`, `block_padding_bottom`, `block_padding_left`,
    `block_padding_right` and 74 more; required."""


class ProductBlockStyles(Model, kw_only=True):
    """Part of `ProductBlockData`."""

    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `ProductBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `ProductBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `ProductBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `ProductBlockData`; may be left out, may be None."""
    button_alignment: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    button_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    button_border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    button_border_radius: int | None | Unset = UNSET
    """Whole number: `styles.button_border_radius` of `ProductBlockData`; may be left out, may be None."""
    button_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    button_border_width: int | None | Unset = UNSET
    """Whole number: `styles.button_border_width` of `ProductBlockData`; may be left out, may be None."""
    button_drop_shadow_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    button_font_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    button_font_family: str | None | Unset = UNSET
    """Text: `styles.button_font_family` of `ProductBlockData`; may be left out, may be None."""
    button_font_size: int | None | Unset = UNSET
    """Whole number: `styles.button_font_size` of `ProductBlockData`; may be left out, may be None."""
    button_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    button_font_weight: str | None | Unset = UNSET
    """Text: `styles.button_font_weight` of `ProductBlockData`; may be left out, may be None."""
    button_letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.button_letter_spacing` of `ProductBlockData`; may be left out, may be None."""
    button_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.button_padding_bottom` of `ProductBlockData`; may be left out, may be None."""
    button_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.button_padding_left` of `ProductBlockData`; may be left out, may be None."""
    button_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.button_padding_right` of `ProductBlockData`; may be left out, may be None."""
    button_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.button_padding_top` of `ProductBlockData`; may be left out, may be None."""
    button_text_decoration: str | None | Unset = UNSET
    """Text: `styles.button_text_decoration` of `ProductBlockData`; may be left out, may be None."""
    description_font_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    description_font_family: str | None | Unset = UNSET
    """Text: `styles.description_font_family` of `ProductBlockData`; may be left out, may be None."""
    description_font_size: int | None | Unset = UNSET
    """Whole number: `styles.description_font_size` of `ProductBlockData`; may be left out, may be None."""
    description_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    description_font_weight: str | None | Unset = UNSET
    """Text: `styles.description_font_weight` of `ProductBlockData`; may be left out, may be None."""
    description_letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.description_letter_spacing` of `ProductBlockData`; may be left out, may be
    None."""
    description_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.description_padding_bottom` of `ProductBlockData`; may be left out, may be
    None."""
    description_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.description_padding_top` of `ProductBlockData`; may be left out, may be None."""
    description_text_decoration: str | None | Unset = UNSET
    """Text: `styles.description_text_decoration` of `ProductBlockData`; may be left out, may be None."""
    item_border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    item_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    item_border_width: int | None | Unset = UNSET
    """Whole number: `styles.item_border_width` of `ProductBlockData`; may be left out, may be None."""
    item_max_height: int | None | Unset = UNSET
    """Whole number: `styles.item_max_height` of `ProductBlockData`; may be left out, may be None."""
    item_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.item_padding_bottom` of `ProductBlockData`; may be left out, may be None."""
    item_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.item_padding_left` of `ProductBlockData`; may be left out, may be None."""
    item_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.item_padding_right` of `ProductBlockData`; may be left out, may be None."""
    item_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.item_padding_top` of `ProductBlockData`; may be left out, may be None."""
    item_text_alignment: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    layout: Literal["horizontal", "vertical-left-image", "vertical-right-image"] | str | None | Unset = UNSET
    """One of `horizontal`, `vertical-left-image`, `vertical-right-image`; may be left out, may be None."""
    num_columns: int | None | Unset = UNSET
    """Whole number: `styles.num_columns` of `ProductBlockData`; may be left out, may be None."""
    num_rows: int | None | Unset = UNSET
    """Whole number: `styles.num_rows` of `ProductBlockData`; may be left out, may be None."""
    original_price_font_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    original_price_font_family: str | None | Unset = UNSET
    """Text: `styles.original_price_font_family` of `ProductBlockData`; may be left out, may be None."""
    original_price_font_size: int | None | Unset = UNSET
    """Whole number: `styles.original_price_font_size` of `ProductBlockData`; may be left out, may be None."""
    original_price_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    original_price_font_weight: str | None | Unset = UNSET
    """Text: `styles.original_price_font_weight` of `ProductBlockData`; may be left out, may be None."""
    original_price_text_decoration: str | None | Unset = UNSET
    """Text: `styles.original_price_text_decoration` of `ProductBlockData`; may be left out, may be None."""
    price_font_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    price_font_family: str | None | Unset = UNSET
    """Text: `styles.price_font_family` of `ProductBlockData`; may be left out, may be None."""
    price_font_size: int | None | Unset = UNSET
    """Whole number: `styles.price_font_size` of `ProductBlockData`; may be left out, may be None."""
    price_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    price_font_weight: str | None | Unset = UNSET
    """Text: `styles.price_font_weight` of `ProductBlockData`; may be left out, may be None."""
    price_letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.price_letter_spacing` of `ProductBlockData`; may be left out, may be None."""
    price_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.price_padding_bottom` of `ProductBlockData`; may be left out, may be None."""
    price_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.price_padding_top` of `ProductBlockData`; may be left out, may be None."""
    price_text_decoration: str | None | Unset = UNSET
    """Text: `styles.price_text_decoration` of `ProductBlockData`; may be left out, may be None."""
    rating_font_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    rating_font_family: str | None | Unset = UNSET
    """Text: `styles.rating_font_family` of `ProductBlockData`; may be left out, may be None."""
    rating_font_size: int | None | Unset = UNSET
    """Whole number: `styles.rating_font_size` of `ProductBlockData`; may be left out, may be None."""
    rating_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    rating_font_weight: str | None | Unset = UNSET
    """Text: `styles.rating_font_weight` of `ProductBlockData`; may be left out, may be None."""
    rating_letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.rating_letter_spacing` of `ProductBlockData`; may be left out, may be None."""
    rating_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.rating_padding_bottom` of `ProductBlockData`; may be left out, may be None."""
    rating_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.rating_padding_top` of `ProductBlockData`; may be left out, may be None."""
    rating_text_decoration: str | None | Unset = UNSET
    """Text: `styles.rating_text_decoration` of `ProductBlockData`; may be left out, may be None."""
    stack_on_mobile: bool | None | Unset = UNSET
    """True or false: `styles.stack_on_mobile` of `ProductBlockData`; may be left out, may be None."""
    title_font_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    title_font_family: str | None | Unset = UNSET
    """Text: `styles.title_font_family` of `ProductBlockData`; may be left out, may be None."""
    title_font_size: int | None | Unset = UNSET
    """Whole number: `styles.title_font_size` of `ProductBlockData`; may be left out, may be None."""
    title_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    title_font_weight: str | None | Unset = UNSET
    """Text: `styles.title_font_weight` of `ProductBlockData`; may be left out, may be None."""
    title_letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.title_letter_spacing` of `ProductBlockData`; may be left out, may be None."""
    title_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.title_padding_bottom` of `ProductBlockData`; may be left out, may be None."""
    title_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.title_padding_top` of `ProductBlockData`; may be left out, may be None."""
    title_text_decoration: str | None | Unset = UNSET
    """Text: `styles.title_text_decoration` of `ProductBlockData`; may be left out, may be None."""


class ProductBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["product"]
    """Always `product`."""


class ProductBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: ProductBlockData | None
    """`ProductBlockData` of `display_options`, `properties`, `styles`; required, may be None."""
    type: Literal["product"]
    """Always `product`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    subblocks: list[ProductSubBlock] | None | Unset = UNSET
    """List: `ProductSubBlock`; may be left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class ProductSubBlock(Model, kw_only=True):
    """Part of `ProductBlockV1`."""

    id: str | None | Unset = UNSET
    """Text: `subblocks[].id` of `ProductBlockV1`; may be left out, may be None."""
    type: Literal["product"]
    """Always `product`; required."""
    autogenerate_link: bool | None | Unset = UNSET
    """True or false: `subblocks[].autogenerate_link` of `ProductBlockV1`; may be left out, may be None."""
    button_text: str | None | Unset = UNSET
    """Text: `subblocks[].button_text` of `ProductBlockV1`; may be left out, may be None."""
    currency_code: str | None | Unset = UNSET
    """ISO 4217 code of a currency; may be left out, may be None."""
    description: str | None | Unset = UNSET
    """Text: `subblocks[].description` of `ProductBlockV1`; may be left out, may be None."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; may be left out, may be None."""
    image_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    link: str | None | Unset = UNSET
    """Text: `subblocks[].link` of `ProductBlockV1`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `subblocks[].name` of `ProductBlockV1`; may be left out, may be None."""
    original_price: str | None | Unset = UNSET
    """Text: `subblocks[].original_price` of `ProductBlockV1`; may be left out, may be None."""
    price: str | None | Unset = UNSET
    """Text: `subblocks[].price` of `ProductBlockV1`; may be left out, may be None."""
    product_id: str | None | Unset = UNSET
    """Text: `subblocks[].product_id` of `ProductBlockV1`; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text: `subblocks[].title` of `ProductBlockV1`; may be left out, may be None."""
    url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class ReviewBlockData(Model, kw_only=True):
    """Part of `ReviewBlockV1`."""

    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: StaticReviewBlockProperties | DynamicReviewBlockProperties
    """Values of your own, by name; `StaticReviewBlockProperties` or `DynamicReviewBlockProperties`;
    required."""
    styles: ReviewBlockStyles
    """`ReviewBlockStyles` of `author_align`, `author_color`, `author_font_family`, `author_font_size` and
    50 more; required."""


class ReviewBlockStyles(Model, kw_only=True):
    """Part of `ReviewBlockData`."""

    author_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    author_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    author_font_family: str | None | Unset = UNSET
    """Text: `styles.author_font_family` of `ReviewBlockData`; may be left out, may be None."""
    author_font_size: int | None | Unset = UNSET
    """Whole number: `styles.author_font_size` of `ReviewBlockData`; may be left out, may be None."""
    author_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    author_font_weight: str | None | Unset = UNSET
    """Text: `styles.author_font_weight` of `ReviewBlockData`; may be left out, may be None."""
    author_letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.author_letter_spacing` of `ReviewBlockData`; may be left out, may be None."""
    author_text_decoration: str | None | Unset = UNSET
    """Text: `styles.author_text_decoration` of `ReviewBlockData`; may be left out, may be None."""
    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `ReviewBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `ReviewBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `ReviewBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `ReviewBlockData`; may be left out, may be None."""
    border_radius: int | None | Unset = UNSET
    """Whole number: `styles.border_radius` of `ReviewBlockData`; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset = UNSET
    """Whole number: `styles.border_width` of `ReviewBlockData`; may be left out, may be None."""
    empty_star_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
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
    """One of `big-quotes`, `centered-in-quote-bubble`, `centered-rating-first`, `centered-review-first`,
    `clean`, `left-aligned`, `message-bubble`, `rating-highlight` and 4 more; may be left out, may be
    None."""
    product_name_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    product_name_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    product_name_font_family: str | None | Unset = UNSET
    """Text: `styles.product_name_font_family` of `ReviewBlockData`; may be left out, may be None."""
    product_name_font_size: int | None | Unset = UNSET
    """Whole number: `styles.product_name_font_size` of `ReviewBlockData`; may be left out, may be None."""
    product_name_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    product_name_font_weight: str | None | Unset = UNSET
    """Text: `styles.product_name_font_weight` of `ReviewBlockData`; may be left out, may be None."""
    product_name_letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.product_name_letter_spacing` of `ReviewBlockData`; may be left out, may be
    None."""
    product_name_text_decoration: str | None | Unset = UNSET
    """Text: `styles.product_name_text_decoration` of `ReviewBlockData`; may be left out, may be None."""
    quote_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    quote_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    quote_font_family: str | None | Unset = UNSET
    """Text: `styles.quote_font_family` of `ReviewBlockData`; may be left out, may be None."""
    quote_font_size: int | None | Unset = UNSET
    """Whole number: `styles.quote_font_size` of `ReviewBlockData`; may be left out, may be None."""
    quote_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    quote_font_weight: str | None | Unset = UNSET
    """Text: `styles.quote_font_weight` of `ReviewBlockData`; may be left out, may be None."""
    quote_letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.quote_letter_spacing` of `ReviewBlockData`; may be left out, may be None."""
    quote_line_height: float | None | Unset = UNSET
    """Number: `styles.quote_line_height` of `ReviewBlockData`; may be left out, may be None."""
    quote_style: Literal["line", "square", "standard"] | str | None | Unset = UNSET
    """One of `line`, `square`, `standard`; may be left out, may be None."""
    quote_text_decoration: str | None | Unset = UNSET
    """Text: `styles.quote_text_decoration` of `ReviewBlockData`; may be left out, may be None."""
    shadow_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    star_alignment: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    star_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    star_icon_spacing: int | None | Unset = UNSET
    """Whole number: `styles.star_icon_spacing` of `ReviewBlockData`; may be left out, may be None."""
    star_rating_shape: Literal["circle", "heart", "star"] | str | None | Unset = UNSET
    """One of `circle`, `heart`, `star`; may be left out, may be None."""
    star_size: Literal["large", "medium", "small"] | str | None | Unset = UNSET
    """One of `large`, `medium`, `small`; may be left out, may be None."""
    text_area_bg_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    text_area_border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    verified_badge_color: Literal["dark", "default", "light"] | str | None | Unset = UNSET
    """A color, as in CSS; one of `dark`, `default`, `light`; may be left out, may be None."""
    verified_badge_size: int | None | Unset = UNSET
    """Whole number: `styles.verified_badge_size` of `ReviewBlockData`; may be left out, may be None."""
    verified_badge_style: Literal["badge-and-text", "badge-only", "text-only"] | str | None | Unset = UNSET
    """One of `badge-and-text`, `badge-only`, `text-only`; may be left out, may be None."""
    verified_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    verified_font_family: str | None | Unset = UNSET
    """Text: `styles.verified_font_family` of `ReviewBlockData`; may be left out, may be None."""
    verified_font_size: int | None | Unset = UNSET
    """Whole number: `styles.verified_font_size` of `ReviewBlockData`; may be left out, may be None."""
    verified_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    verified_font_weight: str | None | Unset = UNSET
    """Text: `styles.verified_font_weight` of `ReviewBlockData`; may be left out, may be None."""
    verified_letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.verified_letter_spacing` of `ReviewBlockData`; may be left out, may be None."""
    verified_text_decoration: str | None | Unset = UNSET
    """Text: `styles.verified_text_decoration` of `ReviewBlockData`; may be left out, may be None."""


class ReviewBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["review"]
    """Always `review`."""


class ReviewBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: ReviewBlockData | None
    """`ReviewBlockData` of `display_options`, `properties`, `styles`; required, may be None."""
    type: Literal["review"]
    """Always `review`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class RowData(Model, kw_only=True):
    """Part of `RowV1`."""

    styles: RowStyles
    """`RowStyles` of `column_layout`; required."""


class RowStyles(Model, kw_only=True):
    """Part of `RowData`."""

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
    """One of `1-column-full-width`, `2-columns-25%-75%`, `2-columns-33%-67%`, `2-columns-67%-33%`,
    `2-columns-75%-25%`, `2-columns-equal-width`, `3-columns-25%-25%-50%`, `3-columns-25%-50%-25%` and 3
    more; may be left out, may be None."""


class RowV1(Model, kw_only=True):
    """Part of `SectionV1`."""

    id: str | None | Unset = UNSET
    """Text: `rows[].id` of `SectionV1`; may be left out, may be None."""
    data: RowData
    """`RowData` of `styles`; required."""
    columns: list[ColumnV1] | None | Unset = UNSET
    """List: `ColumnV1`; may be left out, may be None."""
    data_id: str | None | Unset = UNSET
    """Text: `rows[].data_id` of `SectionV1`; may be left out, may be None."""


class SectionData(Model, kw_only=True):
    """Part of `SectionV1`."""

    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: SectionProperties
    """Values of your own, by name; `SectionProperties`; required."""
    styles: SectionStyles
    """`SectionStyles` of `background_asset_id`, `background_color`, `background_format`,
    `background_image_full_width` and 15 more; required."""


class SectionProperties(Model, kw_only=True):
    """Part of `SectionData`."""

    is_ai_generated: bool | None | Unset = UNSET
    """True or false: `properties.is_ai_generated` of `SectionData`; may be left out, may be None."""
    is_prebuilt_content: bool | None | Unset = UNSET
    """True or false: `properties.is_prebuilt_content` of `SectionData`; may be left out, may be None."""


class SectionStyles(Model, kw_only=True):
    """Part of `SectionData`."""

    background_asset_id: str | None | Unset = UNSET
    """Text: `styles.background_asset_id` of `SectionData`; may be left out, may be None."""
    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    background_format: Literal["auto", "contain", "cover", "initial", "repeat"] | str | None | Unset = UNSET
    """One of `auto`, `contain`, `cover`, `initial`, `repeat`; may be left out, may be None."""
    background_image_full_width: bool | None | Unset = UNSET
    """True or false: `styles.background_image_full_width` of `SectionData`; may be left out, may be None."""
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
    """One of `center-bottom`, `center-center`, `center-top`, `left-bottom`, `left-center`, `left-top`,
    `right-bottom`, `right-center`, `right-top`; may be left out, may be None."""
    background_repeat: bool | None | Unset = UNSET
    """True or false: `styles.background_repeat` of `SectionData`; may be left out, may be None."""
    background_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset = UNSET
    """Whole number: `styles.border_width` of `SectionData`; may be left out, may be None."""
    column_align: Literal["baseline", "bottom", "middle", "top"] | str | None | Unset = UNSET
    """One of `baseline`, `bottom`, `middle`, `top`; may be left out, may be None."""
    column_direction: Literal["ltr", "no-stack", "rtl"] | str | None | Unset = UNSET
    """One of `ltr`, `no-stack`, `rtl`; may be left out, may be None."""
    content_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    content_color_type: Literal["none", "section", "template"] | str | None | Unset = UNSET
    """One of `none`, `section`, `template`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_bottom` of `SectionData`; may be left out, may be None."""
    inner_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_left` of `SectionData`; may be left out, may be None."""
    inner_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_right` of `SectionData`; may be left out, may be None."""
    inner_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_top` of `SectionData`; may be left out, may be None."""
    stack_on_mobile: bool | None | Unset = UNSET
    """True or false: `styles.stack_on_mobile` of `SectionData`; may be left out, may be None."""


class SectionV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["section"]
    """Always `section`."""
    type: Literal["section"]
    """Always `section`."""
    data: Any = UNSET
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; None if there is none."""


class SectionV1(Model, kw_only=True):
    """Part of `Body`."""

    id: str | None | Unset = UNSET
    """Text: `sections[].id` of `Body`; may be left out, may be None."""
    content_type: Literal["section"]
    """Always `section`; required."""
    data: SectionData
    """`SectionData` of `display_options`, `properties`, `styles`; required."""
    type: Literal["section"]
    """Always `section`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `sections[].data_id` of `Body`; may be left out, may be None."""
    rows: list[RowV1] | None | Unset = UNSET
    """List: `RowV1`; may be left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `sections[].universal_id` of `Body`; may be left out, may be None."""


class SocialBlockData(Model, kw_only=True):
    """Part of `SocialBlockV1`."""

    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: SocialBlockProperties
    """Values of your own, by name; `SocialBlockProperties`; required."""
    styles: SocialBlockStyles
    """`SocialBlockStyles` of `block_background_color`, `block_padding_bottom`, `block_padding_left`,
    `block_padding_right` and 12 more; required."""


class SocialBlockProperties(Model, kw_only=True):
    """Part of `SocialBlockData`."""

    show_labels: bool | None | Unset = UNSET
    """True or false: `properties.show_labels` of `SocialBlockData`; may be left out, may be None."""


class SocialBlockStyles(Model, kw_only=True):
    """Part of `SocialBlockData`."""

    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `SocialBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `SocialBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `SocialBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `SocialBlockData`; may be left out, may be None."""
    icon_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    icon_color: Literal["black", "default", "grey", "white"] | str | None | Unset = UNSET
    """A color, as in CSS; one of `black`, `default`, `grey`, `white`; may be left out, may be None."""
    icon_size: Literal["large", "medium", "small"] | str | None | Unset = UNSET
    """One of `large`, `medium`, `small`; may be left out, may be None."""
    icon_spacing: int | None | Unset = UNSET
    """Whole number: `styles.icon_spacing` of `SocialBlockData`; may be left out, may be None."""
    label_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    label_font_family: str | None | Unset = UNSET
    """Text: `styles.label_font_family` of `SocialBlockData`; may be left out, may be None."""
    label_font_size: int | None | Unset = UNSET
    """Whole number: `styles.label_font_size` of `SocialBlockData`; may be left out, may be None."""
    label_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    label_font_weight: str | None | Unset = UNSET
    """Text: `styles.label_font_weight` of `SocialBlockData`; may be left out, may be None."""
    label_text_decoration: str | None | Unset = UNSET
    """Text: `styles.label_text_decoration` of `SocialBlockData`; may be left out, may be None."""
    stack_on_mobile: bool | None | Unset = UNSET
    """True or false: `styles.stack_on_mobile` of `SocialBlockData`; may be left out, may be None."""


class SocialBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["social"]
    """Always `social`."""


class SocialBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: SocialBlockData | None
    """`SocialBlockData` of `display_options`, `properties`, `styles`; required, may be None."""
    type: Literal["social"]
    """Always `social`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    subblocks: list[SocialIconSubBlock | SocialSpacerSubBlock] | None | Unset = UNSET
    """List: `SocialIconSubBlock` or `SocialSpacerSubBlock`; may be left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class SocialIconSubBlock(Model, kw_only=True):
    """Part of `SocialBlockV1`."""

    id: str | None | Unset = UNSET
    """Text: `subblocks[].id` of `SocialBlockV1`; may be left out, may be None."""
    type: Literal["social_link_icon"]
    """Always `social_link_icon`; required."""
    custom_asset_id: str | None | Unset = UNSET
    """Text: `subblocks[].custom_asset_id` of `SocialBlockV1`; may be left out, may be None."""
    custom_size: int | None | Unset = UNSET
    """Whole number: `subblocks[].custom_size` of `SocialBlockV1`; may be left out, may be None."""
    custom_src: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    label: str | None | Unset = UNSET
    """Text: `subblocks[].label` of `SocialBlockV1`; may be left out, may be None."""
    link_type: v.LinkType | str | None | Unset = UNSET
    """One of `android`, `apple`, `custom`, `discord`, `email`, `facebook`, `google-plus`, `instagram` and
    12 more; may be left out, may be None."""
    link_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class SocialSpacerSubBlock(Model, kw_only=True):
    """Part of `SocialBlockV1`."""

    id: str | None | Unset = UNSET
    """Text: `subblocks[].id` of `SocialBlockV1`; may be left out, may be None."""
    type: Literal["social_link_spacer"]
    """Always `social_link_spacer`; required."""
    width: int | None | Unset = UNSET
    """Whole number: `subblocks[].width` of `SocialBlockV1`; may be left out, may be None."""


class SpacerBlockData(Model, kw_only=True):
    """Part of `SpacerBlockV1`."""

    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    styles: SpacerBlockStyles
    """`SpacerBlockStyles` of `background_color`, `height`; required."""


class SpacerBlockStyles(Model, kw_only=True):
    """Part of `SpacerBlockData`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    height: int | None | Unset = UNSET
    """Whole number: `styles.height` of `SpacerBlockData`; may be left out, may be None."""


class SpacerBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`, `UniversalContentCreate`, `UniversalContentUpdate`."""

    content_type: Literal["block"]
    """Always `block`; required."""
    data: Any
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; required, may be None."""
    type: Literal["spacer"]
    """Always `spacer`; required."""


class SpacerBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: SpacerBlockData | None
    """`SpacerBlockData` of `display_options`, `styles`; required, may be None."""
    type: Literal["spacer"]
    """Always `spacer`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class SplitBlockData(Model, kw_only=True):
    """Part of `SplitBlockV1`."""

    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    styles: SplitBlockStyles
    """`SplitBlockStyles` of `block_background_color`, `block_padding_bottom`, `block_padding_left`,
    `block_padding_right` and 4 more; required."""


class SplitBlockStyles(Model, kw_only=True):
    """Part of `SplitBlockData`."""

    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `SplitBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `SplitBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `SplitBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `SplitBlockData`; may be left out, may be None."""
    column_widths: str | None | Unset = UNSET
    """Text: `styles.column_widths` of `SplitBlockData`; may be left out, may be None."""
    mobile_stack_order: Literal["ltr", "no-stack", "rtl"] | str | None | Unset = UNSET
    """One of `ltr`, `no-stack`, `rtl`; may be left out, may be None."""
    padding_in_between: int | None | Unset = UNSET
    """Whole number: `styles.padding_in_between` of `SplitBlockData`; may be left out, may be None."""


class SplitBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["split"]
    """Always `split`."""


class SplitBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: SplitBlockData | None
    """`SplitBlockData` of `display_options`, `styles`; required, may be None."""
    type: Literal["split"]
    """Always `split`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    subblocks: list[TableTextSubBlock | TableImageSubBlock | TableHtmlSubBlock] | None | Unset = UNSET
    """List: `TableTextSubBlock` or `TableImageSubBlock` or `TableHtmlSubBlock`; may be left out, may be
    None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class StaticImageBlockProperties(Model, kw_only=True):
    """Part of `ImageBlockData`."""

    dynamic: Literal[False] | None
    """Always `false`; required, may be None."""
    alt_text: str | None | Unset = UNSET
    """Description of a picture for those who do not see it; may be left out, may be None."""
    asset_id: str | None | Unset = UNSET
    """Text: `properties.asset_id` of `ImageBlockData`; may be left out, may be None."""
    cropping_properties: ImageBlockCroppingProperties | None | Unset = UNSET
    """`ImageBlockCroppingProperties` of `aspect_ratio`, `asset_id`, `height`, `src` and 3 more; may be
    left out, may be None."""
    href: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    src: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class StaticProductBlockProperties(Model, kw_only=True):
    """Part of `ProductBlockData`."""

    dynamic: Literal[False] | None
    """Always `false`; required, may be None."""
    is_ai_generated: bool | None | Unset = UNSET
    """True or false: `properties.is_ai_generated` of `ProductBlockData`; may be left out, may be None."""
    is_prebuilt_content: bool | None | Unset = UNSET
    """True or false: `properties.is_prebuilt_content` of `ProductBlockData`; may be left out, may be None."""
    item_subtype_id: int | None | Unset = UNSET
    """Whole number: `properties.item_subtype_id` of `ProductBlockData`; may be left out, may be None."""
    language: str | None | Unset = UNSET
    """Text: `properties.language` of `ProductBlockData`; may be left out, may be None."""
    localize_for_recipient: bool | None | Unset = UNSET
    """True or false: `properties.localize_for_recipient` of `ProductBlockData`; may be left out, may be
    None."""
    region: str | None | Unset = UNSET
    """State or part of a country of an address; may be left out, may be None."""
    show_button: bool | None | Unset = UNSET
    """True or false: `properties.show_button` of `ProductBlockData`; may be left out, may be None."""
    show_description: bool | None | Unset = UNSET
    """True or false: `properties.show_description` of `ProductBlockData`; may be left out, may be None."""
    show_original_price: bool | None | Unset = UNSET
    """True or false: `properties.show_original_price` of `ProductBlockData`; may be left out, may be None."""
    show_price: bool | None | Unset = UNSET
    """True or false: `properties.show_price` of `ProductBlockData`; may be left out, may be None."""
    show_rating: bool | None | Unset = UNSET
    """True or false: `properties.show_rating` of `ProductBlockData`; may be left out, may be None."""
    show_rating_count: bool | None | Unset = UNSET
    """How many: show rating; true or false; may be left out, may be None."""
    show_title: bool | None | Unset = UNSET
    """True or false: `properties.show_title` of `ProductBlockData`; may be left out, may be None."""
    show_title_links: bool | None | Unset = UNSET
    """True or false: `properties.show_title_links` of `ProductBlockData`; may be left out, may be None."""
    title_placeholder: str | None | Unset = UNSET
    """Text: `properties.title_placeholder` of `ProductBlockData`; may be left out, may be None."""


class StaticReviewBlockProperties(Model, kw_only=True):
    """Part of `ReviewBlockData`."""

    dynamic: Literal[False] | None
    """Always `false`; required, may be None."""
    author: str | None | Unset = UNSET
    """Text: `properties.author` of `ReviewBlockData`; may be left out, may be None."""
    author_placeholder: str | None | Unset = UNSET
    """Text: `properties.author_placeholder` of `ReviewBlockData`; may be left out, may be None."""
    product_name: str | None | Unset = UNSET
    """Text: `properties.product_name` of `ReviewBlockData`; may be left out, may be None."""
    product_name_placeholder: str | None | Unset = UNSET
    """Text: `properties.product_name_placeholder` of `ReviewBlockData`; may be left out, may be None."""
    product_variant_name: str | None | Unset = UNSET
    """Text: `properties.product_variant_name` of `ReviewBlockData`; may be left out, may be None."""
    product_variant_name_placeholder: str | None | Unset = UNSET
    """Text: `properties.product_variant_name_placeholder` of `ReviewBlockData`; may be left out, may be
    None."""
    quote: str | None | Unset = UNSET
    """Text: `properties.quote` of `ReviewBlockData`; may be left out, may be None."""
    quote_placeholder: str | None | Unset = UNSET
    """Text: `properties.quote_placeholder` of `ReviewBlockData`; may be left out, may be None."""
    show_product_name: bool | None | Unset = UNSET
    """True or false: `properties.show_product_name` of `ReviewBlockData`; may be left out, may be None."""
    show_rating: bool | None | Unset = UNSET
    """True or false: `properties.show_rating` of `ReviewBlockData`; may be left out, may be None."""
    show_reviewer_name: bool | None | Unset = UNSET
    """True or false: `properties.show_reviewer_name` of `ReviewBlockData`; may be left out, may be None."""
    show_variant_name: bool | None | Unset = UNSET
    """True or false: `properties.show_variant_name` of `ReviewBlockData`; may be left out, may be None."""
    show_verified_badge: bool | None | Unset = UNSET
    """True or false: `properties.show_verified_badge` of `ReviewBlockData`; may be left out, may be None."""
    stars: int | None | Unset = UNSET
    """Whole number: `properties.stars` of `ReviewBlockData`; may be left out, may be None."""
    verified: bool | None | Unset = UNSET
    """True or false: `properties.verified` of `ReviewBlockData`; may be left out, may be None."""
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
    """One of `dutch`, `english`, `french`, `german`, `hungarian`, `italian`, `japanese`, `korean` and 2
    more; may be left out, may be None."""


class StaticTableBlockProperties(Model, kw_only=True):
    """Part of `TableBlockData`."""

    dynamic: Literal[False] | None
    """Always `false`; required, may be None."""
    num_columns: int | None | Unset = UNSET
    """Whole number: `properties.num_columns` of `TableBlockData`; may be left out, may be None."""
    show_headers: bool | None | Unset = UNSET
    """True or false: `properties.show_headers` of `TableBlockData`; may be left out, may be None."""


class TableBlockData(Model, kw_only=True):
    """Part of `TableBlockV1`."""

    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: StaticTableBlockProperties | DynamicTableBlockProperties
    """Values of your own, by name; `StaticTableBlockProperties` or `DynamicTableBlockProperties`;
    required."""
    styles: TableBlockStyles
    """`TableBlockStyles` of `block_background_color`, `block_border_color`, `block_border_style`,
    `block_border_width` and 34 more; required."""


class TableBlockStyles(Model, kw_only=True):
    """Part of `TableBlockData`."""

    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    block_border_width: int | None | Unset = UNSET
    """Whole number: `styles.block_border_width` of `TableBlockData`; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `TableBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `TableBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `TableBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `TableBlockData`; may be left out, may be None."""
    cell_horizontal_border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    cell_horizontal_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    cell_horizontal_border_width: int | None | Unset = UNSET
    """Whole number: `styles.cell_horizontal_border_width` of `TableBlockData`; may be left out, may be
    None."""
    cell_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.cell_padding_bottom` of `TableBlockData`; may be left out, may be None."""
    cell_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.cell_padding_left` of `TableBlockData`; may be left out, may be None."""
    cell_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.cell_padding_right` of `TableBlockData`; may be left out, may be None."""
    cell_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.cell_padding_top` of `TableBlockData`; may be left out, may be None."""
    cell_vertical_align: Literal["baseline", "bottom", "middle", "top"] | str | None | Unset = UNSET
    """One of `baseline`, `bottom`, `middle`, `top`; may be left out, may be None."""
    cell_vertical_border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    cell_vertical_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    cell_vertical_border_width: int | None | Unset = UNSET
    """Whole number: `styles.cell_vertical_border_width` of `TableBlockData`; may be left out, may be None."""
    header_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    header_font_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    header_font_family: str | None | Unset = UNSET
    """Text: `styles.header_font_family` of `TableBlockData`; may be left out, may be None."""
    header_font_size: int | None | Unset = UNSET
    """Whole number: `styles.header_font_size` of `TableBlockData`; may be left out, may be None."""
    header_font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    header_font_weight: str | None | Unset = UNSET
    """Text: `styles.header_font_weight` of `TableBlockData`; may be left out, may be None."""
    header_letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.header_letter_spacing` of `TableBlockData`; may be left out, may be None."""
    header_line_height: float | None | Unset = UNSET
    """Number: `styles.header_line_height` of `TableBlockData`; may be left out, may be None."""
    header_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.header_padding_bottom` of `TableBlockData`; may be left out, may be None."""
    header_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.header_padding_left` of `TableBlockData`; may be left out, may be None."""
    header_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.header_padding_right` of `TableBlockData`; may be left out, may be None."""
    header_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.header_padding_top` of `TableBlockData`; may be left out, may be None."""
    header_text_decoration: str | None | Unset = UNSET
    """Text: `styles.header_text_decoration` of `TableBlockData`; may be left out, may be None."""
    table_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    table_font_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    table_font_family: str | None | Unset = UNSET
    """Text: `styles.table_font_family` of `TableBlockData`; may be left out, may be None."""
    table_font_size: int | None | Unset = UNSET
    """Whole number: `styles.table_font_size` of `TableBlockData`; may be left out, may be None."""
    table_text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    use_legacy_mobile_padding: bool | None | Unset = UNSET
    """True or false: `styles.use_legacy_mobile_padding` of `TableBlockData`; may be left out, may be None."""


class TableBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["table"]
    """Always `table`."""


class TableBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: TableBlockData | None
    """`TableBlockData` of `display_options`, `properties`, `styles`; required, may be None."""
    type: Literal["table"]
    """Always `table`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
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
    """List: `TableHeaderSubBlock` or `TableHtmlSubBlock` or `TableImageSubBlock` or `TableTextSubBlock` or
    `TableFallbackHtmlSubBlock` or `TableFallbackImageSubBlock` or `TableFallbackTextSubBlock`; may be
    left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class TableFallbackHtmlSubBlock(Model, kw_only=True):
    """Part of `TableBlockV1`."""

    id: str | None | Unset = UNSET
    """Text: `subblocks[].id` of `TableBlockV1`; may be left out, may be None."""
    type: Literal["table_fallback_html"]
    """Always `table_fallback_html`; required."""
    content: str | None | Unset = UNSET
    """Text: `subblocks[].content` of `TableBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""


class TableFallbackImageSubBlock(Model, kw_only=True):
    """Part of `TableBlockV1`."""

    id: str | None | Unset = UNSET
    """Text: `subblocks[].id` of `TableBlockV1`; may be left out, may be None."""
    type: Literal["table_fallback_image"]
    """Always `table_fallback_image`; required."""
    alt_text: str | None | Unset = UNSET
    """Description of a picture for those who do not see it; may be left out, may be None."""
    asset_id: str | None | Unset = UNSET
    """Text: `subblocks[].asset_id` of `TableBlockV1`; may be left out, may be None."""
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    cropped_asset_id: str | None | Unset = UNSET
    """Text: `subblocks[].cropped_asset_id` of `TableBlockV1`; may be left out, may be None."""
    cropped_src: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    cropping_aspect_ratio: str | None | Unset = UNSET
    """Text: `subblocks[].cropping_aspect_ratio` of `TableBlockV1`; may be left out, may be None."""
    cropping_height: int | None | Unset = UNSET
    """Whole number: `subblocks[].cropping_height` of `TableBlockV1`; may be left out, may be None."""
    cropping_width: int | None | Unset = UNSET
    """Whole number: `subblocks[].cropping_width` of `TableBlockV1`; may be left out, may be None."""
    cropping_x: int | None | Unset = UNSET
    """Whole number: `subblocks[].cropping_x` of `TableBlockV1`; may be left out, may be None."""
    cropping_y: int | None | Unset = UNSET
    """Whole number: `subblocks[].cropping_y` of `TableBlockV1`; may be left out, may be None."""
    dynamic: bool | None | Unset = UNSET
    """True or false: `subblocks[].dynamic` of `TableBlockV1`; may be left out, may be None."""
    height: int | None | Unset = UNSET
    """Whole number: `subblocks[].height` of `TableBlockV1`; may be left out, may be None."""
    href: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    image_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    image_width: int | None | Unset = UNSET
    """Whole number: `subblocks[].image_width` of `TableBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    src: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    table_column_width: str | None | Unset = UNSET
    """Text: `subblocks[].table_column_width` of `TableBlockV1`; may be left out, may be None."""
    width: int | None | Unset = UNSET
    """Whole number: `subblocks[].width` of `TableBlockV1`; may be left out, may be None."""


class TableFallbackTextSubBlock(Model, kw_only=True):
    """Part of `TableBlockV1`."""

    id: str | None | Unset = UNSET
    """Text: `subblocks[].id` of `TableBlockV1`; may be left out, may be None."""
    type: Literal["table_fallback_text"]
    """Always `table_fallback_text`; required."""
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    content: str | None | Unset = UNSET
    """Text: `subblocks[].content` of `TableBlockV1`; may be left out, may be None."""
    font_family: str | None | Unset = UNSET
    """Text: `subblocks[].font_family` of `TableBlockV1`; may be left out, may be None."""
    font_size: int | None | Unset = UNSET
    """Whole number: `subblocks[].font_size` of `TableBlockV1`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset = UNSET
    """Text: `subblocks[].font_weight` of `TableBlockV1`; may be left out, may be None."""
    letter_spacing: int | None | Unset = UNSET
    """Whole number: `subblocks[].letter_spacing` of `TableBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    table_column_width: str | None | Unset = UNSET
    """Text: `subblocks[].table_column_width` of `TableBlockV1`; may be left out, may be None."""
    text_decoration: str | None | Unset = UNSET
    """Text: `subblocks[].text_decoration` of `TableBlockV1`; may be left out, may be None."""


class TableHeaderSubBlock(Model, kw_only=True):
    """Part of `TableBlockV1`."""

    id: str | None | Unset = UNSET
    """Text: `subblocks[].id` of `TableBlockV1`; may be left out, may be None."""
    type: Literal["table_header"]
    """Always `table_header`; required."""
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    content: str | None | Unset = UNSET
    """Text: `subblocks[].content` of `TableBlockV1`; may be left out, may be None."""
    font_family: str | None | Unset = UNSET
    """Text: `subblocks[].font_family` of `TableBlockV1`; may be left out, may be None."""
    font_size: int | None | Unset = UNSET
    """Whole number: `subblocks[].font_size` of `TableBlockV1`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset = UNSET
    """Text: `subblocks[].font_weight` of `TableBlockV1`; may be left out, may be None."""
    letter_spacing: int | None | Unset = UNSET
    """Whole number: `subblocks[].letter_spacing` of `TableBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    table_column_width: str | None | Unset = UNSET
    """Text: `subblocks[].table_column_width` of `TableBlockV1`; may be left out, may be None."""
    text_decoration: str | None | Unset = UNSET
    """Text: `subblocks[].text_decoration` of `TableBlockV1`; may be left out, may be None."""


class TableHtmlSubBlock(Model, kw_only=True):
    """Part of `SplitBlockV1`, `TableBlockV1`."""

    id: str | None | Unset = UNSET
    """Text: `subblocks[].id` of `SplitBlockV1`; may be left out, may be None."""
    type: Literal["table_html"]
    """Always `table_html`; required."""
    content: str | None | Unset = UNSET
    """Text: `subblocks[].content` of `SplitBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""


class TableImageSubBlock(Model, kw_only=True):
    """Part of `SplitBlockV1`, `TableBlockV1`."""

    id: str | None | Unset = UNSET
    """Text: `subblocks[].id` of `SplitBlockV1`; may be left out, may be None."""
    type: Literal["table_image"]
    """Always `table_image`; required."""
    alt_text: str | None | Unset = UNSET
    """Description of a picture for those who do not see it; may be left out, may be None."""
    asset_id: str | None | Unset = UNSET
    """Text: `subblocks[].asset_id` of `SplitBlockV1`; may be left out, may be None."""
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    cropped_asset_id: str | None | Unset = UNSET
    """Text: `subblocks[].cropped_asset_id` of `SplitBlockV1`; may be left out, may be None."""
    cropped_src: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    cropping_aspect_ratio: str | None | Unset = UNSET
    """Text: `subblocks[].cropping_aspect_ratio` of `SplitBlockV1`; may be left out, may be None."""
    cropping_height: int | None | Unset = UNSET
    """Whole number: `subblocks[].cropping_height` of `SplitBlockV1`; may be left out, may be None."""
    cropping_width: int | None | Unset = UNSET
    """Whole number: `subblocks[].cropping_width` of `SplitBlockV1`; may be left out, may be None."""
    cropping_x: int | None | Unset = UNSET
    """Whole number: `subblocks[].cropping_x` of `SplitBlockV1`; may be left out, may be None."""
    cropping_y: int | None | Unset = UNSET
    """Whole number: `subblocks[].cropping_y` of `SplitBlockV1`; may be left out, may be None."""
    dynamic: bool | None | Unset = UNSET
    """True or false: `subblocks[].dynamic` of `SplitBlockV1`; may be left out, may be None."""
    height: int | None | Unset = UNSET
    """Whole number: `subblocks[].height` of `SplitBlockV1`; may be left out, may be None."""
    href: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    image_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    image_width: int | None | Unset = UNSET
    """Whole number: `subblocks[].image_width` of `SplitBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    src: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    table_column_width: str | None | Unset = UNSET
    """Text: `subblocks[].table_column_width` of `SplitBlockV1`; may be left out, may be None."""
    width: int | None | Unset = UNSET
    """Whole number: `subblocks[].width` of `SplitBlockV1`; may be left out, may be None."""


class TableTextSubBlock(Model, kw_only=True):
    """Part of `SplitBlockV1`, `TableBlockV1`."""

    id: str | None | Unset = UNSET
    """Text: `subblocks[].id` of `SplitBlockV1`; may be left out, may be None."""
    type: Literal["table_text"]
    """Always `table_text`; required."""
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    content: str | None | Unset = UNSET
    """Text: `subblocks[].content` of `SplitBlockV1`; may be left out, may be None."""
    font_family: str | None | Unset = UNSET
    """Text: `subblocks[].font_family` of `SplitBlockV1`; may be left out, may be None."""
    font_size: int | None | Unset = UNSET
    """Whole number: `subblocks[].font_size` of `SplitBlockV1`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset = UNSET
    """Text: `subblocks[].font_weight` of `SplitBlockV1`; may be left out, may be None."""
    letter_spacing: int | None | Unset = UNSET
    """Whole number: `subblocks[].letter_spacing` of `SplitBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset = UNSET
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    table_column_width: str | None | Unset = UNSET
    """Text: `subblocks[].table_column_width` of `SplitBlockV1`; may be left out, may be None."""
    text_decoration: str | None | Unset = UNSET
    """Text: `subblocks[].text_decoration` of `SplitBlockV1`; may be left out, may be None."""


class Template(ResourceModel, kw_only=True, gc=True):
    """A `template` resource."""

    _wire = Wire("template")

    id: str
    """Id of the `template`."""
    amp: str | None | Unset = UNSET
    """Text; None if there is none; from `templates.get_template`, `templates.get_templates` and 7 more."""
    created: dt.datetime | None | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); None if there is none; from
    `templates.get_template`, `templates.get_templates` and 7 more."""
    definition: TemplateDefinition | None | Unset = UNSET
    """`TemplateDefinition` of `body`, `id`, `styles`, `template_id`; None if there is none; from
    `templates.get_template`, `templates.get_templates` and 2 more."""
    editor_type: str | Unset = UNSET
    """Text; from `templates.get_template`, `templates.get_templates` and 7 more."""
    html: str | Unset = UNSET
    """Markup of the content; from `templates.get_template`, `templates.get_templates` and 7 more."""
    name: str | Unset = UNSET
    """Text; from `templates.get_template`, `templates.get_templates` and 7 more."""
    screenshot_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none; from `templates.get_template`,
    `templates.get_templates` and 7 more."""
    text: str | None | Unset = UNSET
    """Text; None if there is none; from `templates.get_template`, `templates.get_templates` and 7 more."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `templates.get_template`, `templates.get_templates` and 7 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TemplateClone(ResourceModel, kw_only=True):
    """Body of `clone_template`."""

    _wire = Wire("template")

    id: str
    """Id of the `template`; required."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class TemplateCreateHtmlOrDnd(ResourceModel, kw_only=True):
    """Body of `create_template`."""

    _wire = Wire("template")

    editor_type: str
    """Text; required."""
    name: str
    """Text; required."""
    amp: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    definition: TemplateDefinition | None | Unset = UNSET
    """`TemplateDefinition` of `body`, `id`, `styles`, `template_id`; may be left out, may be None."""
    html: str | None | Unset = UNSET
    """Markup of the content; may be left out, may be None."""
    text: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class TemplateDefinition(Model, kw_only=True):
    """Part of `Template`, `TemplateCreateHtmlOrDnd`, `TemplateUpdateHtmlOrDnd`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `Template`; may be left out, may be None."""
    body: Body
    """`Body` of `id`, `properties`, `sections`, `styles`; required."""
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
    """List: `BaseStyle` or `TextStyleV1` or `Heading1Style` or `Heading2Style` or `Heading3Style` or
    `Heading4Style` or `LinkStyle` or `MobileStyle`; required."""
    template_id: str | None | Unset = UNSET
    """Id of the `template`, as from `templates.get_template`; may be left out, may be None."""


class TemplatePreviewSendJob(ResourceModel, kw_only=True, gc=True):
    """A `template-preview-send-job` resource."""

    _wire = Wire("template-preview-send-job")

    id: str
    """Id of the `template-preview-send-job`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TemplatePreviewSendJobCreate(ResourceModel, kw_only=True):
    """Body of `create_template_preview_send_job`."""

    _wire = Wire("template-preview-send-job", relationships={"profile": "profile", "template": "template"})

    recipients: Sequence[str]
    """List: text; required."""
    template: str
    """Id of the `template`; required."""
    context: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; may be left out, may be None."""
    profile: str | Unset = UNSET
    """Id of the `profile`; may be left out."""


class TemplateRender(ResourceModel, kw_only=True):
    """Body of `render_template`."""

    _wire = Wire("template")

    id: str
    """Id of the `template`; required."""
    context: dict[str, Any]
    """Object of your own keys; required."""


class TemplateUniversalContent(ResourceModel, kw_only=True, gc=True):
    """A `template-universal-content` resource."""

    _wire = Wire("template-universal-content")

    id: str
    """Id of the `template-universal-content`."""
    created: dt.datetime | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); from `templates.get_universal_content`,
    `templates.clone_universal_content` and 4 more."""
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
    """`ButtonBlockV0` or `CouponBlockV0` or `DropShadowBlockV0` or `HeaderBlockV0` or
    `HorizontalRuleBlockV0` or `HTMLBlockV0` or `ImageBlockV0` or `ProductBlockV0` or `ReviewBlockV0` or
    `SocialBlockV0` or `SpacerBlockV0` or `SplitBlockV0` or `TableBlockV0` or `TextBlockV0` or
    `UnsupportedBlock` or `VideoBlockV0` or `SectionV0` or object of your own keys; None if there is
    none; from `templates.get_universal_content`, `templates.clone_universal_content` and 4 more."""
    name: str | Unset = UNSET
    """Text; from `templates.get_universal_content`, `templates.clone_universal_content` and 4 more."""
    screenshot_status: (
        Literal["completed", "failed", "generating", "never_generated", "not_renderable", "stale"] | str | Unset
    ) = UNSET
    """One of `completed`, `failed`, `generating`, `never_generated`, `not_renderable`, `stale`; from
    `templates.get_universal_content`, `templates.clone_universal_content` and 4 more."""
    screenshot_url: str | Unset = UNSET
    """Address on the web (URL); from `templates.get_universal_content`,
    `templates.clone_universal_content` and 4 more."""
    updated: dt.datetime | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); from
    `templates.get_universal_content`, `templates.clone_universal_content` and 4 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TemplateUpdateHtmlOrDnd(ResourceModel, kw_only=True):
    """Body of `update_template`."""

    _wire = Wire("template")

    id: str
    """Id of the `template`; required."""
    amp: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    definition: TemplateDefinition | None | Unset = UNSET
    """`TemplateDefinition` of `body`, `id`, `styles`, `template_id`; may be left out, may be None."""
    html: str | None | Unset = UNSET
    """Markup of the content; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    text: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class TextBlockDataV0(Model, kw_only=True):
    """Part of `TextBlockV0`."""

    content: str
    """Text: `data.content` of `TextBlockV0`; required."""
    display_options: BlockDisplayOptions
    """`BlockDisplayOptions` of `content_repeat`, `show_on`, `visible_check`; required."""
    styles: TextBlockStylesV0
    """`TextBlockStylesV0` of `background_color`, `block_background_color`, `block_border_color`,
    `block_border_style` and 21 more; required."""


class TextBlockDataV1(Model, kw_only=True):
    """Part of `TextBlockV1`."""

    content: str
    """Text: `data.content` of `TextBlockV1`; required."""
    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    styles: TextBlockStylesV1
    """`TextBlockStylesV1` of `background_color`, `block_background_color`, `block_border_color`,
    `block_border_style` and 21 more; required."""


class TextBlockStylesV0(Model, kw_only=True):
    """Part of `TextBlockDataV0`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    block_border_width: int | None | Unset = UNSET
    """Whole number: `styles.block_border_width` of `TextBlockDataV0`; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `TextBlockDataV0`; may be left out, may be None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `TextBlockDataV0`; may be left out, may be None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `TextBlockDataV0`; may be left out, may be None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `TextBlockDataV0`; may be left out, may be None."""
    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    extra_css_class: str | None | Unset = UNSET
    """Text: `styles.extra_css_class` of `TextBlockDataV0`; may be left out, may be None."""
    font_family: str | None | Unset = UNSET
    """Text: `styles.font_family` of `TextBlockDataV0`; may be left out, may be None."""
    font_size: int | None | Unset = UNSET
    """Whole number: `styles.font_size` of `TextBlockDataV0`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset = UNSET
    """Text: `styles.font_weight` of `TextBlockDataV0`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_bottom` of `TextBlockDataV0`; may be left out, may be None."""
    inner_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_left` of `TextBlockDataV0`; may be left out, may be None."""
    inner_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_right` of `TextBlockDataV0`; may be left out, may be None."""
    inner_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_top` of `TextBlockDataV0`; may be left out, may be None."""
    letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.letter_spacing` of `TextBlockDataV0`; may be left out, may be None."""
    line_height: float | None | Unset = UNSET
    """Number: `styles.line_height` of `TextBlockDataV0`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset = UNSET
    """True or false: `styles.mobile_stretch_content` of `TextBlockDataV0`; may be left out, may be None."""
    text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    text_decoration: str | None | Unset = UNSET
    """Text: `styles.text_decoration` of `TextBlockDataV0`; may be left out, may be None."""
    text_table_layout: Literal["auto", "fixed", "inherit", "initial"] | str | None | Unset = UNSET
    """One of `auto`, `fixed`, `inherit`, `initial`; may be left out, may be None."""


class TextBlockStylesV1(Model, kw_only=True):
    """Part of `TextBlockDataV1`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    block_border_width: int | None | Unset = UNSET
    """Whole number: `styles.block_border_width` of `TextBlockDataV1`; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `TextBlockDataV1`; may be left out, may be None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `TextBlockDataV1`; may be left out, may be None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `TextBlockDataV1`; may be left out, may be None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `TextBlockDataV1`; may be left out, may be None."""
    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    extra_css_class: str | None | Unset = UNSET
    """Text: `styles.extra_css_class` of `TextBlockDataV1`; may be left out, may be None."""
    font_family: str | None | Unset = UNSET
    """Text: `styles.font_family` of `TextBlockDataV1`; may be left out, may be None."""
    font_size: int | None | Unset = UNSET
    """Whole number: `styles.font_size` of `TextBlockDataV1`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset = UNSET
    """Text: `styles.font_weight` of `TextBlockDataV1`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_bottom` of `TextBlockDataV1`; may be left out, may be None."""
    inner_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_left` of `TextBlockDataV1`; may be left out, may be None."""
    inner_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_right` of `TextBlockDataV1`; may be left out, may be None."""
    inner_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_top` of `TextBlockDataV1`; may be left out, may be None."""
    letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.letter_spacing` of `TextBlockDataV1`; may be left out, may be None."""
    line_height: float | None | Unset = UNSET
    """Number: `styles.line_height` of `TextBlockDataV1`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset = UNSET
    """True or false: `styles.mobile_stretch_content` of `TextBlockDataV1`; may be left out, may be None."""
    text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    text_decoration: str | None | Unset = UNSET
    """Text: `styles.text_decoration` of `TextBlockDataV1`; may be left out, may be None."""
    text_table_layout: Literal["auto", "fixed", "inherit", "initial"] | str | None | Unset = UNSET
    """One of `auto`, `fixed`, `inherit`, `initial`; may be left out, may be None."""


class TextBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`, `UniversalContentCreate`, `UniversalContentUpdate`."""

    content_type: Literal["block"]
    """Always `block`; required."""
    data: TextBlockDataV0
    """`TextBlockDataV0` of `content`, `display_options`, `styles`; required."""
    type: Literal["text"]
    """Always `text`; required."""


class TextBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: TextBlockDataV1
    """`TextBlockDataV1` of `content`, `display_options`, `styles`; required."""
    type: Literal["text"]
    """Always `text`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class TextStyleStyles(Model, kw_only=True):
    """Part of `TextStyleV1`."""

    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    font_family: str | None | Unset = UNSET
    """Text: `styles.font_family` of `TextStyleV1`; may be left out, may be None."""
    font_size: int | None | Unset = UNSET
    """Whole number: `styles.font_size` of `TextStyleV1`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset = UNSET
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset = UNSET
    """Text: `styles.font_weight` of `TextStyleV1`; may be left out, may be None."""
    letter_spacing: int | None | Unset = UNSET
    """Whole number: `styles.letter_spacing` of `TextStyleV1`; may be left out, may be None."""
    line_height: float | None | Unset = UNSET
    """Number: `styles.line_height` of `TextStyleV1`; may be left out, may be None."""
    mobile_font_size: int | None | Unset = UNSET
    """Whole number: `styles.mobile_font_size` of `TextStyleV1`; may be left out, may be None."""
    mobile_line_height: float | None | Unset = UNSET
    """Number: `styles.mobile_line_height` of `TextStyleV1`; may be left out, may be None."""
    text_align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    text_decoration: str | None | Unset = UNSET
    """Text: `styles.text_decoration` of `TextStyleV1`; may be left out, may be None."""


class TextStyleV1(Model, kw_only=True):
    """Part of `TemplateDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""
    style_type: Literal["text-styles"]
    """Always `text-styles`; required."""
    styles: TextStyleStyles
    """`TextStyleStyles` of `color`, `font_family`, `font_size`, `font_style` and 7 more; required."""


class UniversalContentClone(ResourceModel, kw_only=True):
    """Body of `clone_universal_content`."""

    _wire = Wire("template-universal-content", names={"id_attribute": "id"})

    id: str
    """Id of the `template-universal-content`; required."""
    id_attribute: str
    """Text; required."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class UniversalContentCreate(ResourceModel, kw_only=True):
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
    """`ButtonBlockV0` or `DropShadowBlockV0` or `HorizontalRuleBlockV0` or `HTMLBlockV0` or `ImageBlockV0`
    or `SpacerBlockV0` or `TextBlockV0` or object of your own keys; required."""
    name: str
    """Text; required."""


class UniversalContentUpdate(ResourceModel, kw_only=True):
    """Body of `update_universal_content`."""

    _wire = Wire("template-universal-content")

    id: str
    """Id of the `template-universal-content`; required."""
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
    """`ButtonBlockV0` or `DropShadowBlockV0` or `HorizontalRuleBlockV0` or `HTMLBlockV0` or `ImageBlockV0`
    or `SpacerBlockV0` or `TextBlockV0` or object of your own keys; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class UnsupportedBlock(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["unsupported"]
    """Always `unsupported`."""


class VideoBlockData(Model, kw_only=True):
    """Part of `VideoBlockV1`."""

    display_options: DisplayOptions
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: VideoBlockProperties
    """Values of your own, by name; `VideoBlockProperties`; required."""
    styles: VideoBlockStyles
    """`VideoBlockStyles` of `align`, `background_color`, `block_background_color`, `block_padding_bottom`
    and 15 more; required."""


class VideoBlockProperties(Model, kw_only=True):
    """Part of `VideoBlockData`."""

    alt_text: str | None | Unset = UNSET
    """Description of a picture for those who do not see it; may be left out, may be None."""
    href: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    overlay_toggle: bool | None | Unset = UNSET
    """True or false: `properties.overlay_toggle` of `VideoBlockData`; may be left out, may be None."""
    raw_asset_id: str | None | Unset = UNSET
    """Text: `properties.raw_asset_id` of `VideoBlockData`; may be left out, may be None."""
    raw_src: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    src: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    src_asset_id: str | None | Unset = UNSET
    """Text: `properties.src_asset_id` of `VideoBlockData`; may be left out, may be None."""


class VideoBlockStyles(Model, kw_only=True):
    """Part of `VideoBlockData`."""

    align: Literal["center", "left", "right"] | str | None | Unset = UNSET
    """One of `center`, `left`, `right`; may be left out, may be None."""
    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_bottom` of `VideoBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_left` of `VideoBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_right` of `VideoBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.block_padding_top` of `VideoBlockData`; may be left out, may be None."""
    border_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    ) = UNSET
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset = UNSET
    """Whole number: `styles.border_width` of `VideoBlockData`; may be left out, may be None."""
    full_width_mobile: bool | None | Unset = UNSET
    """True or false: `styles.full_width_mobile` of `VideoBlockData`; may be left out, may be None."""
    height: int | None | Unset = UNSET
    """Whole number: `styles.height` of `VideoBlockData`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_bottom` of `VideoBlockData`; may be left out, may be None."""
    inner_padding_left: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_left` of `VideoBlockData`; may be left out, may be None."""
    inner_padding_right: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_right` of `VideoBlockData`; may be left out, may be None."""
    inner_padding_top: int | None | Unset = UNSET
    """Whole number: `styles.inner_padding_top` of `VideoBlockData`; may be left out, may be None."""
    max_width: int | None | Unset = UNSET
    """Whole number: `styles.max_width` of `VideoBlockData`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset = UNSET
    """True or false: `styles.mobile_stretch_content` of `VideoBlockData`; may be left out, may be None."""
    width: int | None | Unset = UNSET
    """Whole number: `styles.width` of `VideoBlockData`; may be left out, may be None."""


class VideoBlockV0(Model, kw_only=True):
    """Part of `TemplateUniversalContent`."""

    content_type: Literal["block"]
    """Always `block`."""
    data: int | float | str | bool | None
    """Whole number or number or text or true or false; None if there is none."""
    type: Literal["video"]
    """Always `video`."""


class VideoBlockV1(Model, kw_only=True):
    """Part of `ColumnV1`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    content_type: Literal["block"]
    """Always `block`; required."""
    data: VideoBlockData | None
    """`VideoBlockData` of `display_options`, `properties`, `styles`; required, may be None."""
    type: Literal["video"]
    """Always `video`; required."""
    data_id: str | None | Unset = UNSET
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset = UNSET
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class Visibility(Model, kw_only=True):
    """Part of `DisplayOptions`."""

    check: str | None | Unset = UNSET
    """Text: `visibility.check` of `DisplayOptions`; may be left out, may be None."""
    definition: str | None | Unset = UNSET
    """Text: `visibility.definition` of `DisplayOptions`; may be left out, may be None."""
    is_code_only: bool | None | Unset = UNSET
    """True or false: `visibility.is_code_only` of `DisplayOptions`; may be left out, may be None."""
