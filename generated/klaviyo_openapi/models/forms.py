# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the forms area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire
from . import _values as v


class AdditionalField(Model, kw_only=True):
    """Part of `ButtonProperties`, `ImageProperties`."""

    name: str
    """Text: `additional_fields[].name` of `ButtonProperties`; required."""
    value: str
    """Text: `additional_fields[].value` of `ButtonProperties`; required."""


class AfterCloseTimeout(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["after_close_or_submit_timeout"]
    """Always `after_close_or_submit_timeout`; required."""
    properties: AfterCloseTimeoutProperties | Unset = UNSET
    """Values of your own, by name; `AfterCloseTimeoutProperties`; may be left out."""


class AfterCloseTimeoutProperties(Model, kw_only=True):
    """Part of `AfterCloseTimeout`."""

    timeout_days: int | Unset = UNSET
    """Days: timeout; whole number; default `5`; may be left out."""


class AgeGate(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: AgeGateProperties
    """Values of your own, by name; `AgeGateProperties`; required."""
    type: Literal["age_gate"]
    """Always `age_gate`; required."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    styles: AgeGateStyles | Unset = UNSET
    """`AgeGateStyles` of `background_color`, `padding`; may be left out."""


class AgeGateProperties(Model, kw_only=True):
    """Part of `AgeGate`."""

    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `AgeGate`; may be left out, may be None."""
    date_format: str | Unset = UNSET
    """Text; default `MM/DD/YYYY`; may be left out."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: ErrorMessages | None | Unset = UNSET
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset = UNSET
    """Text: `properties.label` of `AgeGate`; may be left out, may be None."""
    placeholder: str | None | Unset = UNSET
    """Text: `properties.placeholder` of `AgeGate`; may be left out, may be None."""
    property_name: Literal["$age_gated_date_of_birth"] | Unset = UNSET
    """Always `$age_gated_date_of_birth`; default `$age_gated_date_of_birth`; may be left out."""
    required: Literal[True] | Unset = UNSET
    """Always `true`; default `true`; may be left out."""
    show_label: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    sms_country_code: Literal["AT", "AU", "CH", "DE", "ES", "FR", "GB", "IE", "IT", "PT", "US"] | str | Unset = UNSET
    """One of `AT`, `AU`, `CH`, `DE`, `ES`, `FR`, `GB`, `IE` and 3 more; default `US`; may be left out."""


class AgeGateStyles(Model, kw_only=True):
    """Part of `AgeGate`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class BackInStock(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["back_in_stock"]
    """Always `back_in_stock`; required."""
    properties: BackInStockProperties | Unset = UNSET
    """Values of your own, by name; `BackInStockProperties`; may be left out."""


class BackInStockDynamicButtonBorderStyles(Model, kw_only=True):
    """Part of `BackInStockDynamicButtonStyles`."""

    color: str | Unset = UNSET
    """A color, as in CSS; default `#000000`; may be left out."""
    enabled: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    style: Literal["dashed", "dotted", "solid"] | str | None | Unset = UNSET
    """One of `dashed`, `dotted`, `solid`; default `solid`; may be left out, may be None."""
    width: int | Unset = UNSET
    """Whole number; default `1`; may be left out."""


class BackInStockDynamicButtonData(Model, kw_only=True):
    """Part of `DynamicButton`."""

    button_styles: BackInStockDynamicButtonStyles | Unset = UNSET
    """`BackInStockDynamicButtonStyles` of `alignment`, `border`, `border_radius`, `color` and 3 more; may
    be left out."""
    display: Literal["NEXT_TO", "REPLACE"] | str | Unset = UNSET
    """One of `NEXT_TO`, `REPLACE`; default `REPLACE`; may be left out."""
    label: str | Unset = UNSET
    """Text: `data.label` of `DynamicButton`; may be left out."""
    text_styles: BackInStockDynamicButtonTextStyles | Unset = UNSET
    """`BackInStockDynamicButtonTextStyles` of `font_color`, `font_family`, `font_size`, `font_style` and 3
    more; may be left out."""


class BackInStockDynamicButtonDropShadowStyles(Model, kw_only=True):
    """Part of `BackInStockDynamicButtonStyles`."""

    blur: int | Unset = UNSET
    """Whole number; default `15`; may be left out."""
    color: str | Unset = UNSET
    """A color, as in CSS; default `#000000`; may be left out."""
    enabled: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    x_offset: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    y_offset: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""


class BackInStockDynamicButtonStyles(Model, kw_only=True):
    """Part of `BackInStockDynamicButtonData`."""

    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    border: BackInStockDynamicButtonBorderStyles | Unset = UNSET
    """`BackInStockDynamicButtonBorderStyles` of `color`, `enabled`, `style`, `width`; may be left out."""
    border_radius: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    color: str | Unset = UNSET
    """A color, as in CSS; default `#000000`; may be left out."""
    drop_shadow: BackInStockDynamicButtonDropShadowStyles | Unset = UNSET
    """`BackInStockDynamicButtonDropShadowStyles` of `blur`, `color`, `enabled`, `x_offset`, `y_offset`;
    may be left out."""
    height: int | Unset = UNSET
    """Whole number; default `44`; may be left out."""
    width: Literal["fitToText", "fullWidth"] | str | Unset = UNSET
    """One of `fitToText`, `fullWidth`; default `fullWidth`; may be left out."""


class BackInStockDynamicButtonTextStyles(Model, kw_only=True):
    """Part of `BackInStockDynamicButtonData`."""

    font_color: str | Unset = UNSET
    """A color, as in CSS; default `#FFFFFF`; may be left out."""
    font_family: v.FontFamily | str | Unset = UNSET
    """One of `Arial Black,Arial`, `Arial, 'Helvetica Neue', Helvetica, sans-serif`, `Century
    Gothic,AppleGothic,Arial`, `Comic Sans MS,Comic Sans,cursive`, `Courier`, `Courier New`,
    `Geneva,Arial`, `Georgia` and 12 more or text; default `Arial, 'Helvetica Neue', Helvetica,
    sans-serif`; may be left out."""
    font_size: int | Unset = UNSET
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset = UNSET
    """Text: `text_styles.font_style` of `BackInStockDynamicButtonData`; may be left out, may be None."""
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset = UNSET
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; default `400`; may be left
    out, may be None."""
    letter_spacing: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    text_decoration: str | None | Unset = UNSET
    """Text: `text_styles.text_decoration` of `BackInStockDynamicButtonData`; may be left out, may be None."""


class BackInStockEmailConsentCheckbox(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: BackInStockEmailConsentCheckboxProperties
    """Values of your own, by name; `BackInStockEmailConsentCheckboxProperties`; required."""
    type: Literal["bis_promotional_email_checkbox"]
    """Always `bis_promotional_email_checkbox`; required."""
    styles: BackInStockEmailConsentCheckboxStyles | Unset = UNSET
    """`BackInStockEmailConsentCheckboxStyles` of `background_color`, `horizontal_alignment`, `padding`;
    may be left out."""


class BackInStockEmailConsentCheckboxProperties(Model, kw_only=True):
    """Part of `BackInStockEmailConsentCheckbox`."""

    checkbox_text: str
    """Text: `properties.checkbox_text` of `BackInStockEmailConsentCheckbox`; required."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `BackInStockEmailConsentCheckbox`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: ErrorMessages | None | Unset = UNSET
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset = UNSET
    """Text: `properties.label` of `BackInStockEmailConsentCheckbox`; may be left out, may be None."""
    placeholder: Any = UNSET
    """Any JSON value: `properties.placeholder` of `BackInStockEmailConsentCheckbox`; may be left out."""
    property_name: Literal["opt_in_promotional_email"] | Unset = UNSET
    """Always `opt_in_promotional_email`; default `opt_in_promotional_email`; may be left out."""
    required: Literal[False] | Unset = UNSET
    """Always `false`; default `false`; may be left out."""
    show_label: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class BackInStockEmailConsentCheckboxStyles(Model, kw_only=True):
    """Part of `BackInStockEmailConsentCheckbox`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    """One of `center`, `left`, `right`; default `left`; may be left out."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class BackInStockProperties(Model, kw_only=True):
    """Part of `BackInStock`."""

    tag_allowlist: list[str] | Unset = UNSET
    """List: text; may be left out."""
    tag_blocklist: list[str] | Unset = UNSET
    """List: text; may be left out."""


class BackgroundImage(Model, kw_only=True):
    """Part of `ColumnStyles`, `TeaserStyles`, `VersionStyles`."""

    properties: ImageAssetProperties
    """Values of your own, by name; `ImageAssetProperties`; required."""
    styles: BackgroundImageStyles | Unset = UNSET
    """`BackgroundImageStyles` of `custom_width`, `horizontal_alignment`, `position`, `vertical_alignment`,
    `width`; may be left out."""


class BackgroundImageStyles(Model, kw_only=True):
    """Part of `BackgroundImage`."""

    custom_width: int | None | Unset = UNSET
    """Whole number: `styles.custom_width` of `BackgroundImage`; may be left out, may be None."""
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    position: Literal["contain", "cover", "custom"] | str | Unset = UNSET
    """One of `contain`, `cover`, `custom`; default `contain`; may be left out."""
    vertical_alignment: Literal["bottom", "center", "top"] | str | Unset = UNSET
    """One of `bottom`, `center`, `top`; default `center`; may be left out."""
    width: int | None | Unset = UNSET
    """Whole number: `styles.width` of `BackgroundImage`; may be left out, may be None."""


class BannerStyles(Model, kw_only=True):
    """Part of `VersionStyles`."""

    desktop_position: Literal["bottom", "top"] | str | Unset = UNSET
    """One of `bottom`, `top`; default `top`; may be left out."""
    mobile_position: Literal["bottom", "top"] | str | Unset = UNSET
    """One of `bottom`, `top`; default `top`; may be left out."""
    scroll_with_page: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""


class BorderStyle(Model, kw_only=True):
    """Part of `ButtonStyles`, `CouponStyles`, `VersionStyles`."""

    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    radius: int | Unset = UNSET
    """Whole number; default `8`; may be left out."""
    style: Literal["dashed", "dotted", "solid"] | str | None | Unset = UNSET
    """One of `dashed`, `dotted`, `solid`; may be left out, may be None."""
    thickness: int | None | Unset = UNSET
    """Whole number: `border_styles.thickness` of `ButtonStyles`; may be left out, may be None."""


class Button(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: ButtonProperties
    """Values of your own, by name; `ButtonProperties`; required."""
    type: Literal["button"]
    """Always `button`; required."""
    action: (
        Close
        | NextStep
        | OpenForm
        | PromotionalSMSSubscription
        | Redirect
        | ResendOptInCode
        | SubmitOptInCode
        | SubscribeViaSMS
        | SubscribeViaWhatsApp
        | GoToInbox
        | SubmitBackInStock
        | SkipToSuccess
        | IafDeeplinkToScreen
        | Unset
    ) = UNSET
    """`Close` or `NextStep` or `OpenForm` or `PromotionalSMSSubscription` or `Redirect` or
    `ResendOptInCode` or `SubmitOptInCode` or `SubscribeViaSMS` or `SubscribeViaWhatsApp` or `GoToInbox`
    or `SubmitBackInStock` or `SkipToSuccess` or `IafDeeplinkToScreen`; may be left out."""
    styles: ButtonStyles | Unset = UNSET
    """`ButtonStyles` of `alignment`, `background_color`, `border_styles`, `color` and 7 more; may be left
    out."""


class ButtonDropShadowStyles(Model, kw_only=True):
    """Part of `ButtonStyles`."""

    blur: int | Unset = UNSET
    """Whole number; default `15`; may be left out."""
    color: str | Unset = UNSET
    """A color, as in CSS; default `#000000`; may be left out."""
    enabled: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    x_offset: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    y_offset: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""


class ButtonProperties(Model, kw_only=True):
    """Part of `Button`."""

    label: str
    """Text: `properties.label` of `Button`; required."""
    additional_fields: list[AdditionalField] | None | Unset = UNSET
    """List: `AdditionalField`; may be left out, may be None."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `Button`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class ButtonStyles(Model, kw_only=True):
    """Part of `Button`."""

    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    border_styles: BorderStyle | Unset = UNSET
    """`BorderStyle` of `color`, `radius`, `style`, `thickness`; may be left out."""
    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    drop_shadow: ButtonDropShadowStyles | Unset = UNSET
    """`ButtonDropShadowStyles` of `blur`, `color`, `enabled`, `x_offset`, `y_offset`; may be left out."""
    height: int | Literal["auto"] | Unset = UNSET
    """Whole number or always `auto`; default `50`; may be left out."""
    hover_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    hover_text_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    text_styles: TextStyleV0 | Unset = UNSET
    """`TextStyleV0` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3 more; may be
    left out."""
    width: Literal["fill", "fit"] | str | Unset = UNSET
    """One of `fill`, `fit`; default `fill`; may be left out."""


class CartContent(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["cart_content"]
    """Always `cart_content`; required."""
    properties: CartContentProperties | Unset = UNSET
    """Values of your own, by name; `CartContentProperties`; may be left out."""


class CartContentProperties(Model, kw_only=True):
    """Part of `CartContent`."""

    items: CartItemCountProperties | None | Unset = UNSET
    """`CartItemCountProperties` of `comparison`, `value`; may be left out, may be None."""
    product: CartProductProperties | None | Unset = UNSET
    """`CartProductProperties` of `type`, `value`; may be left out, may be None."""
    value: CartValueProperties | None | Unset = UNSET
    """`CartValueProperties` of `comparison`, `value`; may be left out, may be None."""


class CartItemCount(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["cart_item_count"]
    """Always `cart_item_count`; required."""
    properties: CartItemCountProperties | Unset = UNSET
    """Values of your own, by name; `CartItemCountProperties`; may be left out."""


class CartItemCountProperties(Model, kw_only=True):
    """Part of `CartContentProperties`, `CartItemCount`."""

    comparison: Literal["equals", "greater_than", "less_than"] | str | None | Unset = UNSET
    """One of `equals`, `greater_than`, `less_than`; may be left out, may be None."""
    value: int | None | Unset = UNSET
    """Whole number: `items.value` of `CartContentProperties`; may be left out, may be None."""


class CartProduct(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["cart_product"]
    """Always `cart_product`; required."""
    properties: CartProductProperties | Unset = UNSET
    """Values of your own, by name; `CartProductProperties`; may be left out."""


class CartProductProperties(Model, kw_only=True):
    """Part of `CartContentProperties`, `CartProduct`."""

    type: Literal["brand", "categories", "id", "name"] | str | None | Unset = UNSET
    """One of `brand`, `categories`, `id`, `name`; may be left out, may be None."""
    value: str | None | Unset = UNSET
    """Text: `product.value` of `CartContentProperties`; may be left out, may be None."""


class CartValue(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["cart_value"]
    """Always `cart_value`; required."""
    properties: CartValueProperties | Unset = UNSET
    """Values of your own, by name; `CartValueProperties`; may be left out."""


class CartValueProperties(Model, kw_only=True):
    """Part of `CartContentProperties`, `CartValue`."""

    comparison: Literal["equals", "greater_than", "less_than"] | str | None | Unset = UNSET
    """One of `equals`, `greater_than`, `less_than`; may be left out, may be None."""
    value: float | None | Unset = UNSET
    """Number: `value.value` of `CartContentProperties`; may be left out, may be None."""


class Channel(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: ChannelProperties
    """Values of your own, by name; `ChannelProperties`; required."""
    type: Literal["channel"]
    """Always `channel`; required."""


class ChannelProperties(Model, kw_only=True):
    """Part of `Channel`."""

    channel: Literal["email", "sms"] | str
    """One of `email`, `sms`; required."""


class ChannelSettings(Model, kw_only=True):
    """Part of `PhoneNumberProperties`."""

    sms: PhoneNumberConsentChannelSettings | Unset = UNSET
    """`PhoneNumberConsentChannelSettings` of `consent_type`; may be left out."""
    whatsapp: PhoneNumberConsentChannelSettings | Unset = UNSET
    """`PhoneNumberConsentChannelSettings` of `consent_type`; may be left out."""


class Checkboxes(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: CheckboxesProperties
    """Values of your own, by name; `CheckboxesProperties`; required."""
    type: Literal["checkboxes"]
    """Always `checkboxes`; required."""
    styles: CheckboxesStyles | Unset = UNSET
    """`CheckboxesStyles` of `alignment`, `arrangement`, `background_color`, `padding`; may be left out."""


class CheckboxesProperties(Model, kw_only=True):
    """Part of `Checkboxes`."""

    options: list[PropertyOption]
    """List: `PropertyOption`; required."""
    property_name: str
    """Text: `properties.property_name` of `Checkboxes`; required."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `Checkboxes`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: ErrorMessages | None | Unset = UNSET
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset = UNSET
    """Text: `properties.label` of `Checkboxes`; may be left out, may be None."""
    placeholder: str | None | Unset = UNSET
    """Text: `properties.placeholder` of `Checkboxes`; may be left out, may be None."""
    required: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class CheckboxesStyles(Model, kw_only=True):
    """Part of `Checkboxes`."""

    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    """One of `center`, `left`, `right`; default `left`; may be left out."""
    arrangement: Literal["horizontal", "vertical"] | str | Unset = UNSET
    """One of `horizontal`, `vertical`; default `vertical`; may be left out."""
    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class Close(Model, kw_only=True):
    """Part of `Button`, `FormImage`."""

    id: str | None | Unset = UNSET
    """Text: `action.id` of `Button`; may be left out, may be None."""
    submit: bool
    """True or false: `action.submit` of `Button`; required."""
    type: Literal["close"]
    """Always `close`; required."""
    properties: CloseProperties | None | Unset = UNSET
    """Values of your own, by name; `CloseProperties`; may be left out, may be None."""


class CloseButtonStyle(Model, kw_only=True):
    """Part of `TeaserStyles`, `VersionStyles`."""

    background_color: str | Unset = UNSET
    """A color, as in CSS; default `rgba(180, 187, 195, 0.65)`; may be left out."""
    color: str | Unset = UNSET
    """A color, as in CSS; default `#FFFFFF`; may be left out."""
    margin: Margin | Unset = UNSET
    """`Margin` of `bottom`, `left`, `right`, `top`; may be left out."""
    outline_color: str | Unset = UNSET
    """A color, as in CSS; default `#FFFFFF`; may be left out."""
    position: Literal["left", "right"] | str | None | Unset = UNSET
    """One of `left`, `right`; may be left out, may be None."""
    size: int | Unset = UNSET
    """Whole number; default `20`; may be left out."""
    stroke: float | Unset = UNSET
    """Number; default `2`; may be left out."""


class CloseProperties(Model, kw_only=True):
    """Part of `Close`."""

    list_id: str | None | Unset = UNSET
    """Id of the `list`, as from `lists.get_list`; may be left out, may be None."""


class ColumnStyles(Model, kw_only=True):
    """Part of `ColumnV0`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    background_image: BackgroundImage | None | Unset = UNSET
    """`BackgroundImage` of `properties`, `styles`; may be left out, may be None."""


class ColumnV0(Model, kw_only=True):
    """Part of `Step`."""

    id: str | None | Unset = UNSET
    """Text: `columns[].id` of `Step`; may be left out, may be None."""
    rows: list[RowV0] | Unset = UNSET
    """List: `RowV0`; may be left out."""
    styles: ColumnStyles | None | Unset = UNSET
    """`ColumnStyles` of `background_color`, `background_image`; may be left out, may be None."""


class CountdownTimer(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: CountdownTimerProperties
    """Values of your own, by name; `CountdownTimerProperties`; required."""
    type: Literal["countdown_timer"]
    """Always `countdown_timer`; required."""
    styles: CountdownTimerStyles | Unset = UNSET
    """`CountdownTimerStyles` of `background_color`, `card_color`, `label_font_size`, `label_font_weight`
    and 2 more; may be left out."""


class CountdownTimerProperties(Model, kw_only=True):
    """Part of `CountdownTimer`."""

    configuration: FixedTimerConfiguration | VariableTimerConfiguration
    """`FixedTimerConfiguration` or `VariableTimerConfiguration`; required."""
    animation: Literal["flash", "heartbeat", "pulse"] | str | None | Unset = UNSET
    """One of `flash`, `heartbeat`, `pulse`; default `heartbeat`; may be left out, may be None."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `CountdownTimer`; may be left out, may be None."""
    clock_face: Literal["flip", "simple"] | str | Unset = UNSET
    """One of `flip`, `simple`; default `simple`; may be left out."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class CountdownTimerStyles(Model, kw_only=True):
    """Part of `CountdownTimer`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    card_color: str | Unset = UNSET
    """A color, as in CSS; default `rgba(100,100,100, 1.0)`; may be left out."""
    label_font_size: int | Unset = UNSET
    """Whole number; default `12`; may be left out."""
    label_font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | Unset = UNSET
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; default `400`; may be left
    out."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    text_styles: TextStyleV0 | Unset = UNSET
    """`TextStyleV0` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3 more; may be
    left out."""


class CouponConfiguration(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: CouponProperties
    """Values of your own, by name; `CouponProperties`; required."""
    type: Literal["coupon"]
    """Always `coupon`; required."""
    styles: CouponStyles | Unset = UNSET
    """`CouponStyles` of `background_color`, `border_styles`, `coupon_background_color`, `padding`,
    `text_styles`; may be left out."""


class CouponProperties(Model, kw_only=True):
    """Part of `CouponConfiguration`."""

    coupon: UniqueCouponConfig | StaticCouponConfig
    """`UniqueCouponConfig` or `StaticCouponConfig`; required."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `CouponConfiguration`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    success_message: str | None | Unset = UNSET
    """Text: `properties.success_message` of `CouponConfiguration`; may be left out, may be None."""


class CouponStyles(Model, kw_only=True):
    """Part of `CouponConfiguration`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    border_styles: BorderStyle | None | Unset = UNSET
    """`BorderStyle` of `color`, `radius`, `style`, `thickness`; may be left out, may be None."""
    coupon_background_color: str | None | Unset = UNSET
    """A color, as in CSS; default `#EEEEEE`; may be left out, may be None."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    text_styles: TextStyleV0 | Unset = UNSET
    """`TextStyleV0` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3 more; may be
    left out."""


class CustomCss(Model, kw_only=True):
    """Part of `VersionStyles`."""

    css: str | Unset = UNSET
    """Text: `custom_css.css` of `VersionStyles`; may be left out."""
    enabled: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class CustomHTML(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    type: Literal["custom_html"]
    """Always `custom_html`; required."""
    properties: CustomHTMLProperties | Unset = UNSET
    """Values of your own, by name; `CustomHTMLProperties`; may be left out."""
    styles: dict[str, Any] | Unset = UNSET
    """Object of your own keys; at most 0 keys; may be left out."""


class CustomHTMLProperties(Model, kw_only=True):
    """Part of `CustomHTML`."""

    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `CustomHTML`; may be left out, may be None."""
    content: str | Unset = UNSET
    """Text: `properties.content` of `CustomHTML`; may be left out."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class CustomJavascript(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["custom_javascript"]
    """Always `custom_javascript`; required."""
    properties: dict[str, Any] | Unset = UNSET
    """Values of your own, by name; at most 0 keys; may be left out."""


class Date(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: DateProperties
    """Values of your own, by name; `DateProperties`; required."""
    type: Literal["date"]
    """Always `date`; required."""
    styles: DateStyles | Unset = UNSET
    """`DateStyles` of `background_color`, `padding`; may be left out."""


class DateProperties(Model, kw_only=True):
    """Part of `Date`."""

    property_name: str
    """Text: `properties.property_name` of `Date`; required."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `Date`; may be left out, may be None."""
    date_format: str | Unset = UNSET
    """Text; default `MM/DD`; may be left out."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: ErrorMessages | None | Unset = UNSET
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset = UNSET
    """Text: `properties.label` of `Date`; may be left out, may be None."""
    placeholder: str | None | Unset = UNSET
    """Text: `properties.placeholder` of `Date`; may be left out, may be None."""
    required: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class DateStyles(Model, kw_only=True):
    """Part of `Date`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class Delay(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["delay"]
    """Always `delay`; required."""
    properties: DelayProperties | Unset = UNSET
    """Values of your own, by name; `DelayProperties`; may be left out."""


class DelayProperties(Model, kw_only=True):
    """Part of `Delay`."""

    seconds: int | Unset = UNSET
    """Whole number; default `5`; may be left out."""


class Device(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["device"]
    """Always `device`; required."""
    properties: DeviceProperties | Unset = UNSET
    """Values of your own, by name; `DeviceProperties`; may be left out."""


class DeviceProperties(Model, kw_only=True):
    """Part of `Device`."""

    device: Literal["both", "desktop", "mobile"] | str | Unset = UNSET
    """One of `both`, `desktop`, `mobile`; default `desktop`; may be left out."""


class DropShadow(Model, kw_only=True):
    """Part of `TeaserStyles`, `VersionStyles`."""

    blur: int | Unset = UNSET
    """Whole number; default `30`; may be left out."""
    color: str | None | Unset = UNSET
    """A color, as in CSS; default `rgba(0,0,0,0.15)`; may be left out, may be None."""
    enabled: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class Dropdown(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: DropdownProperties
    """Values of your own, by name; `DropdownProperties`; required."""
    type: Literal["dropdown"]
    """Always `dropdown`; required."""
    styles: DropdownStyles | Unset = UNSET
    """`DropdownStyles` of `background_color`, `padding`; may be left out."""


class DropdownProperties(Model, kw_only=True):
    """Part of `Dropdown`."""

    options: list[PropertyOption]
    """List: `PropertyOption`; required."""
    property_name: str
    """Text: `properties.property_name` of `Dropdown`; required."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `Dropdown`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: ErrorMessages | None | Unset = UNSET
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset = UNSET
    """Text: `properties.label` of `Dropdown`; may be left out, may be None."""
    placeholder: str | None | Unset = UNSET
    """Text: `properties.placeholder` of `Dropdown`; may be left out, may be None."""
    required: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class DropdownStyles(Model, kw_only=True):
    """Part of `Dropdown`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class DynamicButton(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `dynamic_button.id` of `Version`; may be left out, may be None."""
    data: BackInStockDynamicButtonData
    """`BackInStockDynamicButtonData` of `button_styles`, `display`, `label`, `text_styles`; required."""
    type: Literal["BACK_IN_STOCK_OPEN"]
    """Always `BACK_IN_STOCK_OPEN`; required."""


class Email(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: EmailProperties
    """Values of your own, by name; `EmailProperties`; required."""
    type: Literal["email"]
    """Always `email`; required."""
    styles: EmailStyles | Unset = UNSET
    """`EmailStyles` of `background_color`, `padding`; may be left out."""


class EmailProperties(Model, kw_only=True):
    """Part of `Email`."""

    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `Email`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: ErrorMessages | None | Unset = UNSET
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset = UNSET
    """Text: `properties.label` of `Email`; may be left out, may be None."""
    placeholder: str | None | Unset = UNSET
    """Text: `properties.placeholder` of `Email`; may be left out, may be None."""
    property_name: Literal["$email"] | Unset = UNSET
    """Always `$email`; default `$email`; may be left out."""
    required: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class EmailStyles(Model, kw_only=True):
    """Part of `Email`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class ErrorMessages(Model, kw_only=True):
    """Part of `AgeGateProperties`, `BackInStockEmailConsentCheckboxProperties`, `CheckboxesProperties` and 8 more."""

    invalid: str | Unset = UNSET
    """Text; default `This field is invalid`; may be left out."""
    required: str | Unset = UNSET
    """Text; default `This field is required`; may be left out."""


class ExitIntent(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["exit_intent"]
    """Always `exit_intent`; required."""
    properties: dict[str, Any] | Unset = UNSET
    """Values of your own, by name; at most 0 keys; may be left out."""


class FixedTimerConfiguration(Model, kw_only=True):
    """Part of `CountdownTimerProperties`."""

    timezone: v.FixedTimerConfigurationTimezone | str
    """IANA time zone such as `Europe/Vienna`; one of `Africa/Abidjan`, `Africa/Accra`,
    `Africa/Addis_Ababa`, `Africa/Algiers`, `Africa/Asmara`, `Africa/Asmera`, `Africa/Bamako`,
    `Africa/Bangui` and 588 more; required."""
    type: Literal["fixed"]
    """Always `fixed`; required."""
    end_time: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""


class Form(ResourceModel, kw_only=True, gc=True):
    """A `form` resource."""

    _wire = Wire("form", relationships={"form_versions": "form-version"}, names={"form_versions": "form-versions"})

    id: str
    """Id of the `form`."""
    ab_test: bool | Unset = UNSET
    """True or false; from `forms.get_form`, `forms.get_forms` and 3 more."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); from `forms.get_form`,
    `forms.get_forms` and 3 more."""
    definition: FormDefinition | Unset = UNSET
    """`FormDefinition` of `versions`; from `forms.get_form`, `forms.create_form`, `forms.update_form`."""
    name: str | Unset = UNSET
    """Text; from `forms.get_form`, `forms.get_forms` and 3 more."""
    status: Literal["draft", "live"] | str | Unset = UNSET
    """One of `draft`, `live`; from `forms.get_form`, `forms.get_forms` and 3 more."""
    updated_at: dt.datetime | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); from `forms.get_form`,
    `forms.get_forms` and 3 more."""
    form_versions: list[FormVersion] | Unset = UNSET
    """Related `form-version` resources, with their ids alone unless included; from `forms.get_forms`,
    `forms.get_form_for_form_version`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class FormCreate(ResourceModel, kw_only=True):
    """Body of `create_form`."""

    _wire = Wire("form")

    ab_test: bool
    """True or false; required; sent by `create_form`."""
    definition: FormDefinition
    """`FormDefinition` of `versions`; required."""
    name: str
    """Text; required."""
    status: Literal["draft"]
    """Always `draft`; required."""


class FormDefinition(Model, kw_only=True):
    """Part of `Form`, `FormCreate`, `FormUpdate`."""

    versions: list[Version]
    """List: `Version`; required."""


class FormImage(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: ImageProperties
    """Values of your own, by name; `ImageProperties`; required."""
    type: Literal["image"]
    """Always `image`; required."""
    action: (
        Close
        | NextStep
        | OpenForm
        | PromotionalSMSSubscription
        | Redirect
        | ResendOptInCode
        | SubmitOptInCode
        | SubscribeViaSMS
        | SubscribeViaWhatsApp
        | GoToInbox
        | SubmitBackInStock
        | SkipToSuccess
        | IafDeeplinkToScreen
        | None
        | Unset
    ) = UNSET
    """`Close` or `NextStep` or `OpenForm` or `PromotionalSMSSubscription` or `Redirect` or
    `ResendOptInCode` or `SubmitOptInCode` or `SubscribeViaSMS` or `SubscribeViaWhatsApp` or `GoToInbox`
    or `SubmitBackInStock` or `SkipToSuccess` or `IafDeeplinkToScreen`; may be left out, may be None."""
    styles: ImageStyles | Unset = UNSET
    """`ImageStyles` of `background_color`, `drop_shadow`, `horizontal_alignment`, `padding`, `width`; may
    be left out."""


class FormPublishJob(ResourceModel, kw_only=True, gc=True):
    """A `form-publish-job` resource."""

    _wire = Wire("form-publish-job", relationships={"form": "form"})

    id: str
    """Id of the `form-publish-job`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    form: Form | Unset = UNSET
    """Related `form` resource, with its id alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class FormPublishJobCreate(ResourceModel, kw_only=True):
    """Body of `publish_form`."""

    _wire = Wire("form-publish-job", relationships={"form": "form"})

    form: str
    """Id of the `form`; required."""


class FormReview(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: ReviewProperties
    """Values of your own, by name; `ReviewProperties`; required."""
    type: Literal["review"]
    """Always `review`; required."""
    styles: ReviewStyles | Unset = UNSET
    """`ReviewStyles` of `background_color`, `block_background_color`, `padding`, `quote_style` and 2 more;
    may be left out."""


class FormUnpublishJob(ResourceModel, kw_only=True, gc=True):
    """A `form-unpublish-job` resource."""

    _wire = Wire("form-unpublish-job", relationships={"form": "form"})

    id: str
    """Id of the `form-unpublish-job`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    form: Form | Unset = UNSET
    """Related `form` resource, with its id alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class FormUnpublishJobCreate(ResourceModel, kw_only=True):
    """Body of `unpublish_form`."""

    _wire = Wire("form-unpublish-job", relationships={"form": "form"})

    form: str
    """Id of the `form`; required."""


class FormUpdate(ResourceModel, kw_only=True):
    """Body of `update_form`."""

    _wire = Wire("form")

    id: str
    """Id of the `form`; required."""
    definition: FormDefinition | None | Unset = UNSET
    """`FormDefinition` of `versions`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class FormVersion(ResourceModel, kw_only=True, gc=True):
    """A `form-version` resource."""

    _wire = Wire("form-version", relationships={"form": "form"})

    id: str
    """Id of the `form-version`."""
    ab_test: FormVersionABTest | None | Unset = UNSET
    """`FormVersionABTest` of `variation_name`; None if there is none; from `forms.get_form_version`,
    `forms.get_versions_for_form`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); from `forms.get_form_version`,
    `forms.get_versions_for_form`."""
    form_type: Literal["banner", "embed", "flyout", "full_page", "popup"] | str | Unset = UNSET
    """One of `banner`, `embed`, `flyout`, `full_page`, `popup`; from `forms.get_form_version`,
    `forms.get_versions_for_form`."""
    status: Literal["draft", "live"] | str | Unset = UNSET
    """One of `draft`, `live`; from `forms.get_form_version`, `forms.get_versions_for_form`."""
    updated_at: dt.datetime | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); from `forms.get_form_version`,
    `forms.get_versions_for_form`."""
    variation_name: str | Unset = UNSET
    """Text; from `forms.get_form_version`, `forms.get_versions_for_form`."""
    form: Form | Unset = UNSET
    """Related `form` resource, with its id alone unless included; from `forms.get_form_version`,
    `forms.get_versions_for_form`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class FormVersionABTest(Model, kw_only=True):
    """Part of `FormVersion`."""

    variation_name: str
    """Text: `ab_test.variation_name` of `FormVersion`."""


class GoToInbox(Model, kw_only=True):
    """Part of `Button`, `FormImage`."""

    id: str | None | Unset = UNSET
    """Text: `action.id` of `Button`; may be left out, may be None."""
    type: Literal["go_to_inbox"]
    """Always `go_to_inbox`; required."""
    properties: Any = UNSET
    """Values of your own, by name; any JSON value; may be left out."""
    submit: Literal[True] | Unset = UNSET
    """Always `true`; default `true`; may be left out."""


class HTMLText(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    type: Literal["html_text"]
    """Always `html_text`; required."""
    properties: HTMLTextProperties | Unset = UNSET
    """Values of your own, by name; `HTMLTextProperties`; may be left out."""
    styles: HTMLTextStyles | Unset = UNSET
    """`HTMLTextStyles` of `background_color`, `padding`; may be left out."""


class HTMLTextProperties(Model, kw_only=True):
    """Part of `HTMLText`."""

    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `HTMLText`; may be left out, may be None."""
    content: str | Unset = UNSET
    """Text: `properties.content` of `HTMLText`; may be left out."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class HTMLTextStyles(Model, kw_only=True):
    """Part of `HTMLText`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class IafDeeplinkToScreen(Model, kw_only=True):
    """Part of `Button`, `FormImage`."""

    id: str | None | Unset = UNSET
    """Text: `action.id` of `Button`; may be left out, may be None."""
    properties: IafDeeplinkToScreenProperties
    """Values of your own, by name; `IafDeeplinkToScreenProperties`; required."""
    type: Literal["iaf_deeplink_to_screen"]
    """Always `iaf_deeplink_to_screen`; required."""
    submit: Literal[True] | Unset = UNSET
    """Always `true`; default `true`; may be left out."""


class IafDeeplinkToScreenProperties(Model, kw_only=True):
    """Part of `IafDeeplinkToScreen`."""

    deep_link_url: str | Unset = UNSET
    """Address on the web (URL); may be left out."""


class IdentifiedProfiles(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["identified_profiles"]
    """Always `identified_profiles`; required."""
    properties: dict[str, Any] | Unset = UNSET
    """Values of your own, by name; at most 0 keys; may be left out."""


class ImageAssetProperties(Model, kw_only=True):
    """Part of `BackgroundImage`, `ImageProperties`."""

    id: int | None | Unset = UNSET
    """Whole number: `properties.id` of `BackgroundImage`; may be left out, may be None."""
    alt_text: str | None | Unset = UNSET
    """Description of a picture for those who do not see it; may be left out, may be None."""
    asset_id: int | None | Unset = UNSET
    """Whole number: `properties.asset_id` of `BackgroundImage`; may be left out, may be None."""
    original_image_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    src: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class ImageDropShadowStyles(Model, kw_only=True):
    """Part of `ImageStyles`."""

    blur: int | Unset = UNSET
    """Whole number; default `15`; may be left out."""
    color: str | Unset = UNSET
    """A color, as in CSS; default `#000000`; may be left out."""
    enabled: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    x_offset: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    y_offset: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""


class ImageProperties(Model, kw_only=True):
    """Part of `FormImage`."""

    image: ImageAssetProperties | None
    """`ImageAssetProperties` of `alt_text`, `asset_id`, `id`, `original_image_url`, `src`; required, may
    be None."""
    additional_fields: list[AdditionalField] | None | Unset = UNSET
    """List: `AdditionalField`; may be left out, may be None."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `FormImage`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class ImageStyles(Model, kw_only=True):
    """Part of `FormImage`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    drop_shadow: ImageDropShadowStyles | Unset = UNSET
    """`ImageDropShadowStyles` of `blur`, `color`, `enabled`, `x_offset`, `y_offset`; may be left out."""
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    width: int | None | Unset = UNSET
    """Whole number: `styles.width` of `FormImage`; may be left out, may be None."""


class InputStyles(Model, kw_only=True):
    """Part of `VersionStyles`."""

    background_color: str | Unset = UNSET
    """A color, as in CSS; default `#FFFFFF`; may be left out."""
    border_color: str | Unset = UNSET
    """A color, as in CSS; default `#949596`; may be left out."""
    border_focus_color: str | Unset = UNSET
    """A color, as in CSS; default `#000000`; may be left out."""
    corner_radius: int | Unset = UNSET
    """Whole number; default `2`; may be left out."""
    field_height: int | Unset = UNSET
    """Whole number; default `38`; may be left out."""
    focus_outline_color: str | Unset = UNSET
    """A color, as in CSS; default `#1C65AD`; may be left out."""
    label_color: str | Unset = UNSET
    """A color, as in CSS; default `#303B43`; may be left out."""
    placeholder_color: str | Unset = UNSET
    """A color, as in CSS; default `#949596`; may be left out."""
    text_color: str | Unset = UNSET
    """A color, as in CSS; default `#000000`; may be left out."""
    text_styles: TextStyleV0 | Unset = UNSET
    """`TextStyleV0` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3 more; may be
    left out."""


class LinkStyles(Model, kw_only=True):
    """Part of `RichTextStyles`."""

    color: str | Unset = UNSET
    """A color, as in CSS; default `#0066cc`; may be left out."""
    decoration: Literal["underline"] | Unset = UNSET
    """Always `underline`; default `underline`; may be left out."""


class ListsAndSegments(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: ListsAndSegmentsProperties
    """Values of your own, by name; `ListsAndSegmentsProperties`; required."""
    type: Literal["lists_and_segments"]
    """Always `lists_and_segments`; required."""


class ListsAndSegmentsProperties(Model, kw_only=True):
    """Part of `ListsAndSegments`."""

    allow_list: list[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    deny_list: list[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""


class Location(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: LocationProperties
    """Values of your own, by name; `LocationProperties`; required."""
    type: Literal["location"]
    """Always `location`; required."""


class LocationProperties(Model, kw_only=True):
    """Part of `Location`."""

    allow_list: (
        list[Literal["con_AF", "con_AS", "con_EU", "con_EUP", "con_NA", "con_OC", "con_SA"] | str | v.AllowList]
        | None
        | Unset
    ) = UNSET
    """List: one of `con_AF`, `con_AS`, `con_EU`, `con_EUP`, `con_NA`, `con_OC`, `con_SA` or one of `AD`,
    `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AN` and 236 more; may be left out, may be None."""
    deny_list: (
        list[Literal["con_AF", "con_AS", "con_EU", "con_EUP", "con_NA", "con_OC", "con_SA"] | str | v.AllowList]
        | None
        | Unset
    ) = UNSET
    """List: one of `con_AF`, `con_AS`, `con_EU`, `con_EUP`, `con_NA`, `con_OC`, `con_SA` or one of `AD`,
    `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AN` and 236 more; may be left out, may be None."""


class Margin(Model, kw_only=True):
    """Part of `CloseButtonStyle`, `TeaserStyles`, `VersionStyles`."""

    bottom: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    left: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    right: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    top: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""


class MobileOverlay(Model, kw_only=True):
    """Part of `VersionStyles`."""

    color: str | None | Unset = UNSET
    """A color, as in CSS; default `rgba(20, 20, 20, 0.5)`; may be left out, may be None."""
    enabled: Literal[False] | Unset = UNSET
    """Always `false`; default `false`; may be left out."""


class NextStep(Model, kw_only=True):
    """Part of `Button`, `FormImage`."""

    id: str | None | Unset = UNSET
    """Text: `action.id` of `Button`; may be left out, may be None."""
    submit: bool
    """True or false: `action.submit` of `Button`; required."""
    type: Literal["next_step"]
    """Always `next_step`; required."""
    properties: NextStepProperties | None | Unset = UNSET
    """Values of your own, by name; `NextStepProperties`; may be left out, may be None."""


class NextStepProperties(Model, kw_only=True):
    """Part of `NextStep`."""

    list_id: str | None | Unset = UNSET
    """Id of the `list`, as from `lists.get_list`; may be left out, may be None."""


class OpenForm(Model, kw_only=True):
    """Part of `Button`, `FormImage`."""

    id: str | None | Unset = UNSET
    """Text: `action.id` of `Button`; may be left out, may be None."""
    properties: OpenFormProperties
    """Values of your own, by name; `OpenFormProperties`; required."""
    type: Literal["open_form"]
    """Always `open_form`; required."""
    submit: Literal[True] | Unset = UNSET
    """Always `true`; default `true`; may be left out."""


class OpenFormProperties(Model, kw_only=True):
    """Part of `OpenForm`."""

    form_id_to_open: str
    """Text: `properties.form_id_to_open` of `OpenForm`; required."""
    close_form: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""


class OptInCode(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: OptInCodeProperties
    """Values of your own, by name; `OptInCodeProperties`; required."""
    type: Literal["opt_in_code"]
    """Always `opt_in_code`; required."""
    styles: OptInCodeStyles | Unset = UNSET
    """`OptInCodeStyles` of `background_color`, `padding`; may be left out."""


class OptInCodeProperties(Model, kw_only=True):
    """Part of `OptInCode`."""

    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `OptInCode`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: ErrorMessages | None | Unset = UNSET
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset = UNSET
    """Text: `properties.label` of `OptInCode`; may be left out, may be None."""
    placeholder: str | None | Unset = UNSET
    """Text: `properties.placeholder` of `OptInCode`; may be left out, may be None."""
    property_name: Literal["opt_in_code"] | Unset = UNSET
    """Always `opt_in_code`; default `opt_in_code`; may be left out."""
    required: Literal[True] | Unset = UNSET
    """Always `true`; default `true`; may be left out."""
    show_label: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class OptInCodeStyles(Model, kw_only=True):
    """Part of `OptInCode`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class Padding(Model, kw_only=True):
    """Part of `AgeGateStyles`, `BackInStockEmailConsentCheckboxStyles`, `ButtonStyles` and 18 more."""

    bottom: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    left: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    right: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    top: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""


class PageVisits(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["page_visits"]
    """Always `page_visits`; required."""
    properties: PageVisitsProperties | Unset = UNSET
    """Values of your own, by name; `PageVisitsProperties`; may be left out."""


class PageVisitsProperties(Model, kw_only=True):
    """Part of `PageVisits`."""

    pages: int | Unset = UNSET
    """Whole number; default `3`; may be left out."""


class PhoneNumber(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: PhoneNumberProperties
    """Values of your own, by name; `PhoneNumberProperties`; required."""
    type: Literal["phone_number"]
    """Always `phone_number`; required."""
    styles: PhoneNumberStyles | Unset = UNSET
    """`PhoneNumberStyles` of `background_color`, `padding`; may be left out."""


class PhoneNumberConsentChannelSettings(Model, kw_only=True):
    """Part of `ChannelSettings`."""

    consent_type: Literal["phone_number_only", "promotional", "transactional"] | str | None | Unset = UNSET
    """One of `phone_number_only`, `promotional`, `transactional`; may be left out, may be None."""


class PhoneNumberProperties(Model, kw_only=True):
    """Part of `PhoneNumber`."""

    channel_settings: ChannelSettings | None | Unset = UNSET
    """`ChannelSettings` of `sms`, `whatsapp`; may be left out, may be None."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `PhoneNumber`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: ErrorMessages | None | Unset = UNSET
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset = UNSET
    """Text: `properties.label` of `PhoneNumber`; may be left out, may be None."""
    placeholder: str | None | Unset = UNSET
    """Text: `properties.placeholder` of `PhoneNumber`; may be left out, may be None."""
    property_name: str | Unset = UNSET
    """Text; default `$phone_number`; may be left out."""
    required: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    sms_consent_type: list[Literal["phone_number_only", "promotional", "transactional"] | str] | None | Unset = UNSET
    """List: one of `phone_number_only`, `promotional`, `transactional`; may be left out, may be None."""


class PhoneNumberStyles(Model, kw_only=True):
    """Part of `PhoneNumber`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class PreviouslySubmitted(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["previously_submitted"]
    """Always `previously_submitted`; required."""
    properties: dict[str, Any] | Unset = UNSET
    """Values of your own, by name; at most 0 keys; may be left out."""


class ProfileEventTracked(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: ProfileEventTrackedProperties
    """Values of your own, by name; `ProfileEventTrackedProperties`; required."""
    type: Literal["profile_event_tracked"]
    """Always `profile_event_tracked`; required."""


class ProfileEventTrackedProperties(Model, kw_only=True):
    """Part of `ProfileEventTracked`."""

    metric: str | None | Unset = UNSET
    """Text: `properties.metric` of `ProfileEventTracked`; may be left out, may be None."""
    property_filters: list[PropertyFilter] | None | Unset = UNSET
    """List: `PropertyFilter`; may be left out, may be None."""


class PromotionalSMSSubscription(Model, kw_only=True):
    """Part of `Button`, `FormImage`."""

    id: str | None | Unset = UNSET
    """Text: `action.id` of `Button`; may be left out, may be None."""
    type: Literal["promotional_sms_subscription"]
    """Always `promotional_sms_subscription`; required."""
    properties: Any = UNSET
    """Values of your own, by name; any JSON value; may be left out."""
    submit: Literal[True] | Unset = UNSET
    """Always `true`; default `true`; may be left out."""


class PropertyFilter(Model, kw_only=True):
    """Part of `ProfileEventTrackedProperties`."""

    property: str
    """Text: `property_filters[].property` of `ProfileEventTrackedProperties`; required."""
    value: str
    """Text: `property_filters[].value` of `ProfileEventTrackedProperties`; required."""


class PropertyOption(Model, kw_only=True):
    """Part of `CheckboxesProperties`, `DropdownProperties`, `RadioButtonsProperties`."""

    label: str
    """Text: `options[].label` of `CheckboxesProperties`; required."""
    value: str
    """Text: `options[].value` of `CheckboxesProperties`; required."""


class QuoteStyle(Model, kw_only=True):
    """Part of `ReviewStyles`."""

    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    character_spacing: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    font_family: str | Unset = UNSET
    """Text; default `Arial, 'Helvetica Neue', Helvetica, sans-serif`; may be left out."""
    font_size: int | Unset = UNSET
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset = UNSET
    """Text: `quote_style.font_style` of `ReviewStyles`; may be left out, may be None."""
    font_weight: int | Unset = UNSET
    """Whole number; default `400`; may be left out."""
    line_height: float | Unset = UNSET
    """Number; default `1.5`; may be left out."""
    text_color: str | Unset = UNSET
    """A color, as in CSS; default `#000000`; may be left out."""
    text_decoration: str | None | Unset = UNSET
    """Text: `quote_style.text_decoration` of `ReviewStyles`; may be left out, may be None."""


class RadioButtons(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: RadioButtonsProperties
    """Values of your own, by name; `RadioButtonsProperties`; required."""
    type: Literal["radio_buttons"]
    """Always `radio_buttons`; required."""
    styles: RadioButtonsStyles | Unset = UNSET
    """`RadioButtonsStyles` of `alignment`, `arrangement`, `background_color`, `padding`; may be left out."""


class RadioButtonsProperties(Model, kw_only=True):
    """Part of `RadioButtons`."""

    options: list[PropertyOption]
    """List: `PropertyOption`; required."""
    property_name: str
    """Text: `properties.property_name` of `RadioButtons`; required."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `RadioButtons`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: ErrorMessages | None | Unset = UNSET
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset = UNSET
    """Text: `properties.label` of `RadioButtons`; may be left out, may be None."""
    placeholder: str | None | Unset = UNSET
    """Text: `properties.placeholder` of `RadioButtons`; may be left out, may be None."""
    required: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class RadioButtonsStyles(Model, kw_only=True):
    """Part of `RadioButtons`."""

    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    """One of `center`, `left`, `right`; default `left`; may be left out."""
    arrangement: Literal["horizontal", "vertical"] | str | Unset = UNSET
    """One of `horizontal`, `vertical`; default `vertical`; may be left out."""
    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class RatingStyle(Model, kw_only=True):
    """Part of `ReviewStyles`."""

    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    character_spacing: float | Unset = UNSET
    """Number; default `0`; may be left out."""
    color: str | Unset = UNSET
    """A color, as in CSS; default `#F8BE00`; may be left out."""
    empty_color: str | Unset = UNSET
    """A color, as in CSS; default `#EBEEEF`; may be left out."""
    font_size: int | Unset = UNSET
    """Whole number; default `16`; may be left out."""
    shape: Literal["circle", "heart", "star"] | str | Unset = UNSET
    """One of `circle`, `heart`, `star`; default `star`; may be left out."""


class Redirect(Model, kw_only=True):
    """Part of `Button`, `FormImage`."""

    id: str | None | Unset = UNSET
    """Text: `action.id` of `Button`; may be left out, may be None."""
    properties: RedirectProperties
    """Values of your own, by name; `RedirectProperties`; required."""
    submit: bool
    """True or false: `action.submit` of `Button`; required."""
    type: Literal["redirect"]
    """Always `redirect`; required."""


class RedirectProperties(Model, kw_only=True):
    """Part of `Redirect`."""

    list_id: str | None | Unset = UNSET
    """Id of the `list`, as from `lists.get_list`; may be left out, may be None."""
    new_window: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    url: str | Unset = UNSET
    """Address on the web (URL); may be left out."""


class ResendOptInCode(Model, kw_only=True):
    """Part of `Button`, `FormImage`."""

    id: str | None | Unset = UNSET
    """Text: `action.id` of `Button`; may be left out, may be None."""
    type: Literal["resend_opt_in_code"]
    """Always `resend_opt_in_code`; required."""
    properties: Any = UNSET
    """Values of your own, by name; any JSON value; may be left out."""
    submit: Literal[False] | Unset = UNSET
    """Always `false`; default `false`; may be left out."""


class ReviewProperties(Model, kw_only=True):
    """Part of `FormReview`."""

    author: str | None | Unset = UNSET
    """Text: `properties.author` of `FormReview`; may be left out, may be None."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `FormReview`; may be left out, may be None."""
    content: str | None | Unset = UNSET
    """Text: `properties.content` of `FormReview`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    rating: int | Unset = UNSET
    """Whole number; default `5`; may be left out."""
    review_id: int | None | Unset = UNSET
    """Whole number: `properties.review_id` of `FormReview`; may be left out, may be None."""
    show_author: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    show_rating: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    show_verified: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    verified: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class ReviewStyles(Model, kw_only=True):
    """Part of `FormReview`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | Unset = UNSET
    """A color, as in CSS; default `rgba(255, 255, 255, 0)`; may be left out."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    quote_style: QuoteStyle | Unset = UNSET
    """`QuoteStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 5 more; may be left
    out."""
    rating_style: RatingStyle | Unset = UNSET
    """`RatingStyle` of `alignment`, `character_spacing`, `color`, `empty_color` and 2 more; may be left
    out."""
    reviewer_name_style: ReviewerNameStyle | Unset = UNSET
    """`ReviewerNameStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may
    be left out."""


class ReviewerNameStyle(Model, kw_only=True):
    """Part of `ReviewStyles`."""

    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    character_spacing: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    font_family: str | Unset = UNSET
    """Text; default `Arial, 'Helvetica Neue', Helvetica, sans-serif`; may be left out."""
    font_size: int | Unset = UNSET
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset = UNSET
    """Text: `reviewer_name_style.font_style` of `ReviewStyles`; may be left out, may be None."""
    font_weight: int | Unset = UNSET
    """Whole number; default `400`; may be left out."""
    layout: Literal["inline", "stacked"] | str | Unset = UNSET
    """One of `inline`, `stacked`; default `stacked`; may be left out."""
    line_height: float | Unset = UNSET
    """Number; default `1.5`; may be left out."""
    text_color: str | Unset = UNSET
    """A color, as in CSS; default `#000000`; may be left out."""
    text_decoration: str | None | Unset = UNSET
    """Text: `reviewer_name_style.text_decoration` of `ReviewStyles`; may be left out, may be None."""


class RichTextMargin(Model, kw_only=True):
    """Part of `RichTextStyle`."""

    bottom: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    left: Literal[0] | Unset = UNSET
    """Always `0`; default `0`; may be left out."""
    right: Literal[0] | Unset = UNSET
    """Always `0`; default `0`; may be left out."""
    top: Literal[0] | Unset = UNSET
    """Always `0`; default `0`; may be left out."""


class RichTextStyle(Model, kw_only=True):
    """Part of `RichTextStyles`."""

    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    """One of `center`, `left`, `right`; default `left`; may be left out."""
    character_spacing: int | None | Unset = UNSET
    """Whole number; default `0`; may be left out, may be None."""
    font_family: v.FontFamily | str | Unset = UNSET
    """One of `Arial Black,Arial`, `Arial, 'Helvetica Neue', Helvetica, sans-serif`, `Century
    Gothic,AppleGothic,Arial`, `Comic Sans MS,Comic Sans,cursive`, `Courier`, `Courier New`,
    `Geneva,Arial`, `Georgia` and 12 more or text; default `Arial, 'Helvetica Neue', Helvetica,
    sans-serif`; may be left out."""
    font_size: int | Unset = UNSET
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset = UNSET
    """Text: `body.font_style` of `RichTextStyles`; may be left out, may be None."""
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset = UNSET
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; default `400`; may be left
    out, may be None."""
    line_spacing: float | Unset = UNSET
    """Number; default `1`; may be left out."""
    margin: RichTextMargin | Unset = UNSET
    """`RichTextMargin` of `bottom`, `left`, `right`, `top`; may be left out."""
    text_color: str | Unset = UNSET
    """A color, as in CSS; default `#000000`; may be left out."""
    text_decoration: str | None | Unset = UNSET
    """Text: `body.text_decoration` of `RichTextStyles`; may be left out, may be None."""


class RichTextStyles(Model, kw_only=True):
    """Part of `VersionStyles`."""

    body: RichTextStyle | Unset = UNSET
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    h1: RichTextStyle | Unset = UNSET
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    h2: RichTextStyle | Unset = UNSET
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    h3: RichTextStyle | Unset = UNSET
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    h4: RichTextStyle | Unset = UNSET
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    h5: RichTextStyle | Unset = UNSET
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    h6: RichTextStyle | Unset = UNSET
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    link: LinkStyles | Unset = UNSET
    """`LinkStyles` of `color`, `decoration`; may be left out."""


class RowV0(Model, kw_only=True):
    """Part of `ColumnV0`."""

    id: str | None | Unset = UNSET
    """Text: `rows[].id` of `ColumnV0`; may be left out, may be None."""
    blocks: list[
        Button
        | AgeGate
        | CouponConfiguration
        | Date
        | Email
        | HTMLText
        | OptInCode
        | PhoneNumber
        | SMSConsentCheckbox
        | Text
        | Checkboxes
        | RadioButtons
        | Dropdown
        | FormImage
        | CountdownTimer
        | SignupCounter
        | SpinToWin
        | SMSDisclosure
        | BackInStockEmailConsentCheckbox
        | FormReview
        | CustomHTML
    ]
    """List: `Button` or `AgeGate` or `CouponConfiguration` or `Date` or `Email` or `HTMLText` or
    `OptInCode` or `PhoneNumber` or `SMSConsentCheckbox` or `Text` or `Checkboxes` or `RadioButtons` or
    `Dropdown` or `FormImage` or `CountdownTimer` or `SignupCounter` or `SpinToWin` or `SMSDisclosure`
    or `BackInStockEmailConsentCheckbox` or `FormReview` or `CustomHTML`; required."""


class SMSConsentCheckbox(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: SMSConsentCheckboxProperties
    """Values of your own, by name; `SMSConsentCheckboxProperties`; required."""
    type: Literal["promotional_sms_checkbox"]
    """Always `promotional_sms_checkbox`; required."""
    styles: SMSConsentCheckboxStyles | Unset = UNSET
    """`SMSConsentCheckboxStyles` of `background_color`, `horizontal_alignment`, `padding`; may be left
    out."""


class SMSConsentCheckboxProperties(Model, kw_only=True):
    """Part of `SMSConsentCheckbox`."""

    checkbox_text: str
    """Text: `properties.checkbox_text` of `SMSConsentCheckbox`; required."""
    channels: list[Literal["sms", "whatsapp"] | str] | Unset = UNSET
    """List: one of `sms`, `whatsapp`; may be left out."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `SMSConsentCheckbox`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: ErrorMessages | None | Unset = UNSET
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset = UNSET
    """Text: `properties.label` of `SMSConsentCheckbox`; may be left out, may be None."""
    placeholder: Any = UNSET
    """Any JSON value: `properties.placeholder` of `SMSConsentCheckbox`; may be left out."""
    property_name: Literal["opt_in_promotional_sms"] | Unset = UNSET
    """Always `opt_in_promotional_sms`; default `opt_in_promotional_sms`; may be left out."""
    required: Literal[False] | Unset = UNSET
    """Always `false`; default `false`; may be left out."""
    show_label: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class SMSConsentCheckboxStyles(Model, kw_only=True):
    """Part of `SMSConsentCheckbox`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    """One of `center`, `left`, `right`; default `left`; may be left out."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class SMSDisclosure(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    type: Literal["sms_disclosure"]
    """Always `sms_disclosure`; required."""
    properties: SMSDisclosureProperties | Unset = UNSET
    """Values of your own, by name; `SMSDisclosureProperties`; may be left out."""
    styles: SMSDisclosureStyles | Unset = UNSET
    """`SMSDisclosureStyles` of `background_color`, `link_styles`, `padding`, `text_styles`; may be left
    out."""


class SMSDisclosureAccountDefault(Model, kw_only=True):
    """Part of `SMSDisclosureProperties`."""

    type: Literal["account_default"]
    """Always `account_default`; required."""
    html: Any = UNSET
    """Markup of the content; any JSON value; may be left out, may be None."""


class SMSDisclosureCustom(Model, kw_only=True):
    """Part of `SMSDisclosureProperties`."""

    type: Literal["custom"]
    """Always `custom`; required."""
    compliance_company_name: str | Unset = UNSET
    """Text; default `[company name]`; may be left out."""
    html: str | Unset = UNSET
    """Markup of the content; may be left out."""
    privacy_policy_url: str | Unset = UNSET
    """Address on the web (URL); default `[link]`; may be left out."""
    terms_of_service_url: str | Unset = UNSET
    """Address on the web (URL); default `[link]`; may be left out."""


class SMSDisclosureLinkTextStyle(Model, kw_only=True):
    """Part of `SMSDisclosureStyles`."""

    character_spacing: int | None | Unset = UNSET
    """Whole number; default `0`; may be left out, may be None."""
    font_family: v.FontFamily | str | Unset = UNSET
    """One of `Arial Black,Arial`, `Arial, 'Helvetica Neue', Helvetica, sans-serif`, `Century
    Gothic,AppleGothic,Arial`, `Comic Sans MS,Comic Sans,cursive`, `Courier`, `Courier New`,
    `Geneva,Arial`, `Georgia` and 12 more or text; default `Arial, 'Helvetica Neue', Helvetica,
    sans-serif`; may be left out."""
    font_size: int | Unset = UNSET
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset = UNSET
    """Text: `link_styles.font_style` of `SMSDisclosureStyles`; may be left out, may be None."""
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset = UNSET
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; default `400`; may be left
    out, may be None."""
    text_color: str | Unset = UNSET
    """A color, as in CSS; default `#0066cc`; may be left out."""
    text_decoration: str | None | Unset = UNSET
    """Text: `link_styles.text_decoration` of `SMSDisclosureStyles`; may be left out, may be None."""


class SMSDisclosureProperties(Model, kw_only=True):
    """Part of `SMSDisclosure`."""

    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `SMSDisclosure`; may be left out, may be None."""
    content: SMSDisclosureCustom | SMSDisclosureAccountDefault | Unset = UNSET
    """`SMSDisclosureCustom` or `SMSDisclosureAccountDefault`; may be left out."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class SMSDisclosureStyles(Model, kw_only=True):
    """Part of `SMSDisclosure`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    link_styles: SMSDisclosureLinkTextStyle | Unset = UNSET
    """`SMSDisclosureLinkTextStyle` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3
    more; may be left out."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    text_styles: SMSDisclosureTextStyle | Unset = UNSET
    """`SMSDisclosureTextStyle` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3
    more; may be left out."""


class SMSDisclosureTextStyle(Model, kw_only=True):
    """Part of `SMSDisclosureStyles`."""

    character_spacing: int | None | Unset = UNSET
    """Whole number; default `0`; may be left out, may be None."""
    font_family: v.FontFamily | str | Unset = UNSET
    """One of `Arial Black,Arial`, `Arial, 'Helvetica Neue', Helvetica, sans-serif`, `Century
    Gothic,AppleGothic,Arial`, `Comic Sans MS,Comic Sans,cursive`, `Courier`, `Courier New`,
    `Geneva,Arial`, `Georgia` and 12 more or text; default `Arial, 'Helvetica Neue', Helvetica,
    sans-serif`; may be left out."""
    font_size: int | Unset = UNSET
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset = UNSET
    """Text: `text_styles.font_style` of `SMSDisclosureStyles`; may be left out, may be None."""
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset = UNSET
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; default `400`; may be left
    out, may be None."""
    text_color: str | Unset = UNSET
    """A color, as in CSS; default `#000000`; may be left out."""
    text_decoration: str | None | Unset = UNSET
    """Text: `text_styles.text_decoration` of `SMSDisclosureStyles`; may be left out, may be None."""


class Scroll(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["scroll_percentage"]
    """Always `scroll_percentage`; required."""
    properties: ScrollProperties | Unset = UNSET
    """Values of your own, by name; `ScrollProperties`; may be left out."""


class ScrollProperties(Model, kw_only=True):
    """Part of `Scroll`."""

    percentage: int | Unset = UNSET
    """Whole number; default `30`; may be left out."""


class SideImageSettings(Model, kw_only=True):
    """Part of `VersionProperties`."""

    alignment: Literal["left", "right"] | str | Unset = UNSET
    """One of `left`, `right`; default `left`; may be left out."""
    device_type: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    size: Literal["large", "medium", "small"] | str | Unset = UNSET
    """One of `large`, `medium`, `small`; default `medium`; may be left out."""


class SignupCounter(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: SignupCounterProperties
    """Values of your own, by name; `SignupCounterProperties`; required."""
    type: Literal["signup_counter"]
    """Always `signup_counter`; required."""
    styles: SignupCounterStyles | Unset = UNSET
    """`SignupCounterStyles` of `background_color`, `padding`; may be left out."""


class SignupCounterProperties(Model, kw_only=True):
    """Part of `SignupCounter`."""

    content: str
    """Text: `properties.content` of `SignupCounter`; required."""
    min_submits: int
    """Whole number: `properties.min_submits` of `SignupCounter`; required."""
    timeframe: Literal["1_hour", "24_hours", "30_days", "7_days"] | str
    """One of `1_hour`, `24_hours`, `30_days`, `7_days`; required."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `SignupCounter`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class SignupCounterStyles(Model, kw_only=True):
    """Part of `SignupCounter`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class SkipToSuccess(Model, kw_only=True):
    """Part of `Button`, `FormImage`."""

    id: str | None | Unset = UNSET
    """Text: `action.id` of `Button`; may be left out, may be None."""
    properties: dict[str, Any]
    """Values of your own, by name; at most 0 keys; required."""
    type: Literal["skip_to_success"]
    """Always `skip_to_success`; required."""
    submit: Literal[False] | Unset = UNSET
    """Always `false`; default `false`; may be left out."""


class SpinToWin(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: SpinToWinProperties
    """Values of your own, by name; `SpinToWinProperties`; required."""
    type: Literal["spin_to_win"]
    """Always `spin_to_win`; required."""
    styles: SpinToWinStyles | Unset = UNSET
    """`SpinToWinStyles` of `background_color`, `center_color`, `outline_color`, `outline_thickness` and 5
    more; may be left out."""


class SpinToWinProperties(Model, kw_only=True):
    """Part of `SpinToWin`."""

    slices: list[SpinToWinSliceConfig]
    """List: `SpinToWinSliceConfig`; required."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `SpinToWin`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    duplicate_slices: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class SpinToWinSliceConfig(Model, kw_only=True):
    """Part of `SpinToWinProperties`."""

    label: str
    """Text: `slices[].label` of `SpinToWinProperties`; required."""
    probability: int
    """Whole number: `slices[].probability` of `SpinToWinProperties`; required."""
    step_id: str
    """Text: `slices[].step_id` of `SpinToWinProperties`; required."""


class SpinToWinSliceStyle(Model, kw_only=True):
    """Part of `SpinToWinStyles`."""

    background_color: str | Unset = UNSET
    """A color, as in CSS; default `rgba(0,0,0,1)`; may be left out."""
    text_color: str | Unset = UNSET
    """A color, as in CSS; default `rgba(255,255,255,1)`; may be left out."""


class SpinToWinStyles(Model, kw_only=True):
    """Part of `SpinToWin`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    center_color: str | Unset = UNSET
    """A color, as in CSS; default `rgba(255,255,255,1)`; may be left out."""
    outline_color: str | Unset = UNSET
    """A color, as in CSS; default `rgba(0,0,0,1)`; may be left out."""
    outline_thickness: int | Unset = UNSET
    """Whole number; default `12`; may be left out."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    pin_color: str | Unset = UNSET
    """A color, as in CSS; default `rgba(255,255,255,1)`; may be left out."""
    slice_styles: list[SpinToWinSliceStyle] | Unset = UNSET
    """List: `SpinToWinSliceStyle`; may be left out."""
    text_styles: TextStyleV0 | Unset = UNSET
    """`TextStyleV0` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3 more; may be
    left out."""
    wheel_size: int | Unset = UNSET
    """Whole number; default `400`; may be left out."""


class StaticCouponConfig(Model, kw_only=True):
    """Part of `CouponProperties`."""

    type: Literal["static"]
    """Always `static`; required."""
    text: str | None | Unset = UNSET
    """Text: `coupon.text` of `CouponProperties`; may be left out, may be None."""


class Step(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `steps[].id` of `Version`; may be left out, may be None."""
    columns: list[ColumnV0]
    """List: `ColumnV0`; required."""
    name: str | None | Unset = UNSET
    """Text: `steps[].name` of `Version`; may be left out, may be None."""
    steps: list[Step] | None | Unset = UNSET
    """List: `Step`; may be left out, may be None."""


class SubmitBackInStock(Model, kw_only=True):
    """Part of `Button`, `FormImage`."""

    id: str | None | Unset = UNSET
    """Text: `action.id` of `Button`; may be left out, may be None."""
    type: Literal["submit_back_in_stock"]
    """Always `submit_back_in_stock`; required."""
    properties: SubmitBackInStockProperties | None | Unset = UNSET
    """Values of your own, by name; `SubmitBackInStockProperties`; may be left out, may be None."""
    submit: Literal[True] | Unset = UNSET
    """Always `true`; default `true`; may be left out."""


class SubmitBackInStockProperties(Model, kw_only=True):
    """Part of `SubmitBackInStock`."""

    list_id: str | None | Unset = UNSET
    """Id of the `list`, as from `lists.get_list`; may be left out, may be None."""


class SubmitOptInCode(Model, kw_only=True):
    """Part of `Button`, `FormImage`."""

    id: str | None | Unset = UNSET
    """Text: `action.id` of `Button`; may be left out, may be None."""
    type: Literal["submit_opt_in_code"]
    """Always `submit_opt_in_code`; required."""
    properties: Any = UNSET
    """Values of your own, by name; any JSON value; may be left out."""
    submit: Literal[True] | Unset = UNSET
    """Always `true`; default `true`; may be left out."""


class SubscribeViaSMS(Model, kw_only=True):
    """Part of `Button`, `FormImage`."""

    id: str | None | Unset = UNSET
    """Text: `action.id` of `Button`; may be left out, may be None."""
    properties: SubscribeViaSMSProperties
    """Values of your own, by name; `SubscribeViaSMSProperties`; required."""
    type: Literal["subscribe_via_sms"]
    """Always `subscribe_via_sms`; required."""
    submit: Literal[True] | Unset = UNSET
    """Always `true`; default `true`; may be left out."""


class SubscribeViaSMSProperties(Model, kw_only=True):
    """Part of `SubscribeViaSMS`."""

    opt_in_keyword: str | None
    """Text: `properties.opt_in_keyword` of `SubscribeViaSMS`; required, may be None."""
    opt_in_message: str
    """Text: `properties.opt_in_message` of `SubscribeViaSMS`; required."""
    sending_number: str | None
    """Text: `properties.sending_number` of `SubscribeViaSMS`; required, may be None."""


class SubscribeViaWhatsApp(Model, kw_only=True):
    """Part of `Button`, `FormImage`."""

    id: str | None | Unset = UNSET
    """Text: `action.id` of `Button`; may be left out, may be None."""
    properties: SubscribeViaWhatsAppProperties
    """Values of your own, by name; `SubscribeViaWhatsAppProperties`; required."""
    type: Literal["subscribe_via_whatsapp"]
    """Always `subscribe_via_whatsapp`; required."""
    submit: Literal[True] | Unset = UNSET
    """Always `true`; default `true`; may be left out."""


class SubscribeViaWhatsAppProperties(Model, kw_only=True):
    """Part of `SubscribeViaWhatsApp`."""

    opt_in_keyword: str | None
    """Text: `properties.opt_in_keyword` of `SubscribeViaWhatsApp`; required, may be None."""
    opt_in_message: str
    """Text: `properties.opt_in_message` of `SubscribeViaWhatsApp`; required."""
    sending_number: str | None
    """Text: `properties.sending_number` of `SubscribeViaWhatsApp`; required, may be None."""


class Teaser(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `teasers[].id` of `Version`; may be left out, may be None."""
    content: str
    """Text: `teasers[].content` of `Version`; required."""
    close_button: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    custom_size: int | None | Unset = UNSET
    """Whole number: `teasers[].custom_size` of `Version`; may be left out, may be None."""
    device_type: Literal["both", "desktop", "mobile"] | str | Unset = UNSET
    """One of `both`, `desktop`, `mobile`; default `both`; may be left out."""
    display_order: Literal["after", "before", "before_and_after"] | str | Unset = UNSET
    """One of `after`, `before`, `before_and_after`; default `after`; may be left out."""
    location: (
        Literal[
            "bottom_center",
            "bottom_left",
            "bottom_right",
            "center_left",
            "center_right",
            "top_center",
            "top_left",
            "top_right",
        ]
        | str
        | Unset
    ) = UNSET
    """One of `bottom_center`, `bottom_left`, `bottom_right`, `center_left`, `center_right`, `top_center`,
    `top_left`, `top_right`; default `bottom_left`; may be left out."""
    size: Literal["custom", "large", "medium", "small"] | str | Unset = UNSET
    """One of `custom`, `large`, `medium`, `small`; default `small`; may be left out."""
    styles: TeaserStyles | Unset = UNSET
    """`TeaserStyles` of `background_color`, `background_image`, `close_button`, `corner_radius` and 2
    more; may be left out."""
    teaser_type: Literal["circle", "corner", "rectangle"] | str | Unset = UNSET
    """One of `circle`, `corner`, `rectangle`; default `rectangle`; may be left out."""


class TeaserStyles(Model, kw_only=True):
    """Part of `Teaser`."""

    background_color: str | Unset = UNSET
    """A color, as in CSS; default `#FFFFFF`; may be left out."""
    background_image: BackgroundImage | None | Unset = UNSET
    """`BackgroundImage` of `properties`, `styles`; may be left out, may be None."""
    close_button: CloseButtonStyle | Unset = UNSET
    """`CloseButtonStyle` of `background_color`, `color`, `margin`, `outline_color` and 3 more; may be left
    out."""
    corner_radius: int | Unset = UNSET
    """Whole number; default `4`; may be left out."""
    drop_shadow: DropShadow | Unset = UNSET
    """`DropShadow` of `blur`, `color`, `enabled`; may be left out."""
    margin: Margin | Unset = UNSET
    """`Margin` of `bottom`, `left`, `right`, `top`; may be left out."""


class Text(Model, kw_only=True):
    """Part of `RowV0`."""

    id: str | None | Unset = UNSET
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: TextProperties
    """Values of your own, by name; `TextProperties`; required."""
    type: Literal["text"]
    """Always `text`; required."""
    styles: TextStyles | Unset = UNSET
    """`TextStyles` of `background_color`, `padding`; may be left out."""


class TextProperties(Model, kw_only=True):
    """Part of `Text`."""

    property_name: str
    """Text: `properties.property_name` of `Text`; required."""
    classname: str | None | Unset = UNSET
    """Text: `properties.classname` of `Text`; may be left out, may be None."""
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: ErrorMessages | None | Unset = UNSET
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset = UNSET
    """Text: `properties.label` of `Text`; may be left out, may be None."""
    placeholder: str | None | Unset = UNSET
    """Text: `properties.placeholder` of `Text`; may be left out, may be None."""
    required: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class TextStyleV0(Model, kw_only=True):
    """Part of `ButtonStyles`, `CountdownTimerStyles`, `CouponStyles` and 2 more."""

    character_spacing: int | None | Unset = UNSET
    """Whole number; default `0`; may be left out, may be None."""
    font_family: v.FontFamily | str | Unset = UNSET
    """One of `Arial Black,Arial`, `Arial, 'Helvetica Neue', Helvetica, sans-serif`, `Century
    Gothic,AppleGothic,Arial`, `Comic Sans MS,Comic Sans,cursive`, `Courier`, `Courier New`,
    `Geneva,Arial`, `Georgia` and 12 more or text; default `Arial, 'Helvetica Neue', Helvetica,
    sans-serif`; may be left out."""
    font_size: int | Unset = UNSET
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset = UNSET
    """Text: `text_styles.font_style` of `ButtonStyles`; may be left out, may be None."""
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset = UNSET
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; default `400`; may be left
    out, may be None."""
    text_color: str | Unset = UNSET
    """A color, as in CSS; default `#000000`; may be left out."""
    text_decoration: str | None | Unset = UNSET
    """Text: `text_styles.text_decoration` of `ButtonStyles`; may be left out, may be None."""


class TextStyles(Model, kw_only=True):
    """Part of `Text`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class URLPatterns(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["url_patterns"]
    """Always `url_patterns`; required."""
    properties: URLPatternsProperties | Unset = UNSET
    """Values of your own, by name; `URLPatternsProperties`; may be left out."""


class URLPatternsProperties(Model, kw_only=True):
    """Part of `URLPatterns`."""

    allow_list: list[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    deny_list: list[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""


class UnidentifiedProfiles(Model, kw_only=True):
    """Part of `Version`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    type: Literal["unidentified_profiles"]
    """Always `unidentified_profiles`; required."""
    properties: dict[str, Any] | Unset = UNSET
    """Values of your own, by name; at most 0 keys; may be left out."""


class UniqueCouponConfig(Model, kw_only=True):
    """Part of `CouponProperties`."""

    id: int | None | Unset = UNSET
    """Whole number: `coupon.id` of `CouponProperties`; may be left out, may be None."""
    type: Literal["unique"]
    """Always `unique`; required."""
    code: str | None | Unset = UNSET
    """Text: `coupon.code` of `CouponProperties`; may be left out, may be None."""
    fallback_coupon_code: str | None | Unset = UNSET
    """Text: `coupon.fallback_coupon_code` of `CouponProperties`; may be left out, may be None."""
    integration: Literal["api", "magento_two", "prestashop", "shopify", "uploaded", "woocommerce"] | str | Unset = UNSET
    """One of `api`, `magento_two`, `prestashop`, `shopify`, `uploaded`, `woocommerce`; default `shopify`;
    may be left out."""


class VariableTimerConfiguration(Model, kw_only=True):
    """Part of `CountdownTimerProperties`."""

    days: int
    """Whole number: `configuration.days` of `CountdownTimerProperties`; required."""
    hours: int
    """Whole number: `configuration.hours` of `CountdownTimerProperties`; required."""
    minutes: int
    """Whole number: `configuration.minutes` of `CountdownTimerProperties`; required."""
    type: Literal["variable"]
    """Always `variable`; required."""


class Version(Model, kw_only=True):
    """Part of `FormDefinition`."""

    id: int | None | Unset = UNSET
    """Whole number: `versions[].id` of `FormDefinition`; may be left out, may be None."""
    steps: list[Step]
    """List: `Step`; at least 2 items; required."""
    ab_test: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    channel: Literal["IN_APP", "WEB"] | str | Unset = UNSET
    """One of `IN_APP`, `WEB`; default `WEB`; may be left out."""
    dynamic_button: DynamicButton | None | Unset = UNSET
    """`DynamicButton` of `data`, `id`, `type`; may be left out, may be None."""
    location: (
        Literal[
            "bottom_center",
            "bottom_left",
            "bottom_right",
            "center_left",
            "center_right",
            "top_center",
            "top_left",
            "top_right",
        ]
        | str
        | None
        | Unset
    ) = UNSET
    """One of `bottom_center`, `bottom_left`, `bottom_right`, `center_left`, `center_right`, `top_center`,
    `top_left`, `top_right`; may be left out, may be None."""
    message_priority: int | Unset = UNSET
    """Whole number; default `50`; may be left out."""
    name: str | None | Unset = UNSET
    """Text: `versions[].name` of `FormDefinition`; may be left out, may be None."""
    properties: VersionProperties | Unset = UNSET
    """Values of your own, by name; `VersionProperties`; may be left out."""
    specialties: list[Literal["BACK_IN_STOCK"]] | Unset = UNSET
    """List: always `BACK_IN_STOCK`; may be left out."""
    status: Literal["draft", "live"] | str | Unset = UNSET
    """One of `draft`, `live`; default `draft`; may be left out."""
    styles: VersionStyles | Unset = UNSET
    """`VersionStyles` of `background_color`, `background_image`, `banner_styles`, `border_styles` and 13
    more; may be left out."""
    teasers: list[Teaser] | Unset = UNSET
    """List: `Teaser`; may be left out."""
    triggers: (
        list[
            AfterCloseTimeout
            | CartContent
            | CartItemCount
            | CartProduct
            | CartValue
            | Channel
            | CustomJavascript
            | Delay
            | Device
            | ExitIntent
            | IdentifiedProfiles
            | ListsAndSegments
            | Location
            | PageVisits
            | PreviouslySubmitted
            | ProfileEventTracked
            | Scroll
            | UnidentifiedProfiles
            | URLPatterns
            | BackInStock
        ]
        | Unset
    ) = UNSET
    """List: `AfterCloseTimeout` or `CartContent` or `CartItemCount` or `CartProduct` or `CartValue` or
    `Channel` or `CustomJavascript` or `Delay` or `Device` or `ExitIntent` or `IdentifiedProfiles` or
    `ListsAndSegments` or `Location` or `PageVisits` or `PreviouslySubmitted` or `ProfileEventTracked`
    or `Scroll` or `UnidentifiedProfiles` or `URLPatterns` or `BackInStock`; may be left out."""
    type: Literal["banner", "embed", "flyout", "full_screen", "popup"] | str | Unset = UNSET
    """One of `banner`, `embed`, `flyout`, `full_screen`, `popup`; default `popup`; may be left out."""


class VersionProperties(Model, kw_only=True):
    """Part of `Version`."""

    accessible_name: str | None | Unset = UNSET
    """Text: `properties.accessible_name` of `Version`; may be left out, may be None."""
    click_outside_to_close: list[Literal["both", "desktop", "mobile"] | str] | None | Unset = UNSET
    """List: one of `both`, `desktop`, `mobile`; may be left out, may be None."""
    record_utm_params_on_submit: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    rule_based_trigger_evaluation: Literal["all", "any"] | str | None | Unset = UNSET
    """One of `all`, `any`; default `any`; may be left out, may be None."""
    show_close_button: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    side_image_settings: SideImageSettings | None | Unset = UNSET
    """`SideImageSettings` of `alignment`, `device_type`, `size`; may be left out, may be None."""


class VersionStyles(Model, kw_only=True):
    """Part of `Version`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; default `#FFFFFF`; may be left out, may be None."""
    background_image: BackgroundImage | None | Unset = UNSET
    """`BackgroundImage` of `properties`, `styles`; may be left out, may be None."""
    banner_styles: BannerStyles | None | Unset = UNSET
    """`BannerStyles` of `desktop_position`, `mobile_position`, `scroll_with_page`; may be left out, may be
    None."""
    border_styles: BorderStyle | None | Unset = UNSET
    """`BorderStyle` of `color`, `radius`, `style`, `thickness`; may be left out, may be None."""
    close_button: CloseButtonStyle | Unset = UNSET
    """`CloseButtonStyle` of `background_color`, `color`, `margin`, `outline_color` and 3 more; may be left
    out."""
    custom_css: CustomCss | Unset = UNSET
    """`CustomCss` of `css`, `enabled`; may be left out."""
    custom_width: int | None | Unset = UNSET
    """Whole number: `styles.custom_width` of `Version`; may be left out, may be None."""
    drop_shadow: DropShadow | Unset = UNSET
    """`DropShadow` of `blur`, `color`, `enabled`; may be left out."""
    input_styles: InputStyles | Unset = UNSET
    """`InputStyles` of `background_color`, `border_color`, `border_focus_color`, `corner_radius` and 6
    more; may be left out."""
    margin: Margin | Unset = UNSET
    """`Margin` of `bottom`, `left`, `right`, `top`; may be left out."""
    minimum_height: int | Unset = UNSET
    """Whole number; default `250`; may be left out."""
    mobile_overlay: MobileOverlay | None | Unset = UNSET
    """`MobileOverlay` of `color`, `enabled`; may be left out, may be None."""
    overlay_color: str | Unset = UNSET
    """A color, as in CSS; default `rgba(20,20,20,0.6)`; may be left out."""
    padding: Padding | Unset = UNSET
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    rich_text_styles: RichTextStyles | Unset = UNSET
    """`RichTextStyles` of `body`, `h1`, `h2`, `h3` and 4 more; may be left out."""
    width: Literal["custom", "full", "large", "medium", "small"] | str | Unset = UNSET
    """One of `custom`, `full`, `large`, `medium`, `small`; default `medium`; may be left out."""
    wrap_content: Literal[False] | Unset = UNSET
    """Always `false`; default `false`; may be left out."""
