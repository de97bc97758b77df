# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the forms area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model
from . import _values as v


@model
class AdditionalField(Model):
    name: str
    value: str


@model
class AfterCloseTimeout(Model):
    id: str | None | Unset = UNSET
    type: Literal["after_close_or_submit_timeout"]
    properties: AfterCloseTimeoutProperties | Unset = UNSET


@model
class AfterCloseTimeoutProperties(Model):
    timeout_days: int | Unset = UNSET


@model
class AgeGate(Model):
    id: str | None | Unset = UNSET
    properties: AgeGateProperties
    type: Literal["age_gate"]
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    styles: AgeGateStyles | Unset = UNSET


@model
class AgeGateProperties(Model):
    classname: str | None | Unset = UNSET
    date_format: str | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    error_messages: ErrorMessages | None | Unset = UNSET
    label: str | None | Unset = UNSET
    placeholder: str | None | Unset = UNSET
    property_name: Literal["$age_gated_date_of_birth"] | Unset = UNSET
    required: Literal[True] | Unset = UNSET
    show_label: bool | Unset = UNSET
    sms_country_code: Literal["AT", "AU", "CH", "DE", "ES", "FR", "GB", "IE", "IT", "PT", "US"] | str | Unset = UNSET


@model
class AgeGateStyles(Model):
    background_color: str | None | Unset = UNSET
    padding: Padding | Unset = UNSET


@model
class BackInStock(Model):
    id: str | None | Unset = UNSET
    type: Literal["back_in_stock"]
    properties: BackInStockProperties | Unset = UNSET


@model
class BackInStockDynamicButtonBorderStyles(Model):
    color: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    style: Literal["dashed", "dotted", "solid"] | str | None | Unset = UNSET
    width: int | Unset = UNSET


@model
class BackInStockDynamicButtonData(Model):
    button_styles: BackInStockDynamicButtonStyles | Unset = UNSET
    display: Literal["NEXT_TO", "REPLACE"] | str | Unset = UNSET
    label: str | Unset = UNSET
    text_styles: BackInStockDynamicButtonTextStyles | Unset = UNSET


@model
class BackInStockDynamicButtonDropShadowStyles(Model):
    blur: int | Unset = UNSET
    color: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    x_offset: int | Unset = UNSET
    y_offset: int | Unset = UNSET


@model
class BackInStockDynamicButtonStyles(Model):
    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    border: BackInStockDynamicButtonBorderStyles | Unset = UNSET
    border_radius: int | Unset = UNSET
    color: str | Unset = UNSET
    drop_shadow: BackInStockDynamicButtonDropShadowStyles | Unset = UNSET
    height: int | Unset = UNSET
    width: Literal["fitToText", "fullWidth"] | str | Unset = UNSET


@model
class BackInStockDynamicButtonTextStyles(Model):
    font_color: str | Unset = UNSET
    font_family: v.FontFamily | str | Unset = UNSET
    font_size: int | Unset = UNSET
    font_style: str | None | Unset = UNSET
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset = UNSET
    letter_spacing: int | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class BackInStockEmailConsentCheckbox(Model):
    id: str | None | Unset = UNSET
    properties: BackInStockEmailConsentCheckboxProperties
    type: Literal["bis_promotional_email_checkbox"]
    styles: BackInStockEmailConsentCheckboxStyles | Unset = UNSET


@model
class BackInStockEmailConsentCheckboxProperties(Model):
    checkbox_text: str
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    error_messages: ErrorMessages | None | Unset = UNSET
    label: str | None | Unset = UNSET
    placeholder: Any = UNSET
    property_name: Literal["opt_in_promotional_email"] | Unset = UNSET
    required: Literal[False] | Unset = UNSET
    show_label: bool | Unset = UNSET


@model
class BackInStockEmailConsentCheckboxStyles(Model):
    background_color: str | None | Unset = UNSET
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    padding: Padding | Unset = UNSET


@model
class BackInStockProperties(Model):
    tag_allowlist: list[str] | Unset = UNSET
    tag_blocklist: list[str] | Unset = UNSET


@model
class BackgroundImage(Model):
    properties: ImageAssetProperties
    styles: BackgroundImageStyles | Unset = UNSET


@model
class BackgroundImageStyles(Model):
    custom_width: int | None | Unset = UNSET
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    position: Literal["contain", "cover", "custom"] | str | Unset = UNSET
    vertical_alignment: Literal["bottom", "center", "top"] | str | Unset = UNSET
    width: int | None | Unset = UNSET


@model
class BannerStyles(Model):
    desktop_position: Literal["bottom", "top"] | str | Unset = UNSET
    mobile_position: Literal["bottom", "top"] | str | Unset = UNSET
    scroll_with_page: bool | Unset = UNSET


@model
class BorderStyle(Model):
    color: str | None | Unset = UNSET
    radius: int | Unset = UNSET
    style: Literal["dashed", "dotted", "solid"] | str | None | Unset = UNSET
    thickness: int | None | Unset = UNSET


@model
class Button(Model):
    id: str | None | Unset = UNSET
    properties: ButtonProperties
    type: Literal["button"]
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
    styles: ButtonStyles | Unset = UNSET


@model
class ButtonDropShadowStyles(Model):
    blur: int | Unset = UNSET
    color: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    x_offset: int | Unset = UNSET
    y_offset: int | Unset = UNSET


@model
class ButtonProperties(Model):
    label: str
    additional_fields: list[AdditionalField] | None | Unset = UNSET
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET


@model
class ButtonStyles(Model):
    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    background_color: str | None | Unset = UNSET
    border_styles: BorderStyle | Unset = UNSET
    color: str | None | Unset = UNSET
    drop_shadow: ButtonDropShadowStyles | Unset = UNSET
    height: int | Literal["auto"] | Unset = UNSET
    hover_background_color: str | None | Unset = UNSET
    hover_text_color: str | None | Unset = UNSET
    padding: Padding | Unset = UNSET
    text_styles: TextStyleV0 | Unset = UNSET
    width: Literal["fill", "fit"] | str | Unset = UNSET


@model
class CartContent(Model):
    id: str | None | Unset = UNSET
    type: Literal["cart_content"]
    properties: CartContentProperties | Unset = UNSET


@model
class CartContentProperties(Model):
    items: CartItemCountProperties | None | Unset = UNSET
    product: CartProductProperties | None | Unset = UNSET
    value: CartValueProperties | None | Unset = UNSET


@model
class CartItemCount(Model):
    id: str | None | Unset = UNSET
    type: Literal["cart_item_count"]
    properties: CartItemCountProperties | Unset = UNSET


@model
class CartItemCountProperties(Model):
    comparison: Literal["equals", "greater_than", "less_than"] | str | None | Unset = UNSET
    value: int | None | Unset = UNSET


@model
class CartProduct(Model):
    id: str | None | Unset = UNSET
    type: Literal["cart_product"]
    properties: CartProductProperties | Unset = UNSET


@model
class CartProductProperties(Model):
    type: Literal["brand", "categories", "id", "name"] | str | None | Unset = UNSET
    value: str | None | Unset = UNSET


@model
class CartValue(Model):
    id: str | None | Unset = UNSET
    type: Literal["cart_value"]
    properties: CartValueProperties | Unset = UNSET


@model
class CartValueProperties(Model):
    comparison: Literal["equals", "greater_than", "less_than"] | str | None | Unset = UNSET
    value: float | None | Unset = UNSET


@model
class Channel(Model):
    id: str | None | Unset = UNSET
    properties: ChannelProperties
    type: Literal["channel"]


@model
class ChannelProperties(Model):
    channel: Literal["email", "sms"] | str


@model
class ChannelSettings(Model):
    sms: PhoneNumberConsentChannelSettings | Unset = UNSET
    whatsapp: PhoneNumberConsentChannelSettings | Unset = UNSET


@model
class Checkboxes(Model):
    id: str | None | Unset = UNSET
    properties: CheckboxesProperties
    type: Literal["checkboxes"]
    styles: CheckboxesStyles | Unset = UNSET


@model
class CheckboxesProperties(Model):
    options: list[PropertyOption]
    property_name: str
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    error_messages: ErrorMessages | None | Unset = UNSET
    label: str | None | Unset = UNSET
    placeholder: str | None | Unset = UNSET
    required: bool | None | Unset = UNSET
    show_label: bool | Unset = UNSET


@model
class CheckboxesStyles(Model):
    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    arrangement: Literal["horizontal", "vertical"] | str | Unset = UNSET
    background_color: str | None | Unset = UNSET
    padding: Padding | Unset = UNSET


@model
class Close(Model):
    id: str | None | Unset = UNSET
    submit: bool
    type: Literal["close"]
    properties: CloseProperties | None | Unset = UNSET


@model
class CloseButtonStyle(Model):
    background_color: str | Unset = UNSET
    color: str | Unset = UNSET
    margin: Margin | Unset = UNSET
    outline_color: str | Unset = UNSET
    position: Literal["left", "right"] | str | None | Unset = UNSET
    size: int | Unset = UNSET
    stroke: float | Unset = UNSET


@model
class CloseProperties(Model):
    list_id: str | None | Unset = UNSET


@model
class ColumnStyles(Model):
    background_color: str | None | Unset = UNSET
    background_image: BackgroundImage | None | Unset = UNSET


@model
class ColumnV0(Model):
    id: str | None | Unset = UNSET
    rows: list[RowV0] | Unset = UNSET
    styles: ColumnStyles | None | Unset = UNSET


@model
class CountdownTimer(Model):
    id: str | None | Unset = UNSET
    properties: CountdownTimerProperties
    type: Literal["countdown_timer"]
    styles: CountdownTimerStyles | Unset = UNSET


@model
class CountdownTimerProperties(Model):
    configuration: FixedTimerConfiguration | VariableTimerConfiguration
    animation: Literal["flash", "heartbeat", "pulse"] | str | None | Unset = UNSET
    classname: str | None | Unset = UNSET
    clock_face: Literal["flip", "simple"] | str | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET


@model
class CountdownTimerStyles(Model):
    background_color: str | None | Unset = UNSET
    card_color: str | Unset = UNSET
    label_font_size: int | Unset = UNSET
    label_font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | Unset = UNSET
    padding: Padding | Unset = UNSET
    text_styles: TextStyleV0 | Unset = UNSET


@model
class CouponConfiguration(Model):
    id: str | None | Unset = UNSET
    properties: CouponProperties
    type: Literal["coupon"]
    styles: CouponStyles | Unset = UNSET


@model
class CouponProperties(Model):
    coupon: UniqueCouponConfig | StaticCouponConfig
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    success_message: str | None | Unset = UNSET


@model
class CouponStyles(Model):
    background_color: str | None | Unset = UNSET
    border_styles: BorderStyle | None | Unset = UNSET
    coupon_background_color: str | None | Unset = UNSET
    padding: Padding | Unset = UNSET
    text_styles: TextStyleV0 | Unset = UNSET


@model
class CustomCss(Model):
    css: str | Unset = UNSET
    enabled: bool | Unset = UNSET


@model
class CustomHTML(Model):
    id: str | None | Unset = UNSET
    type: Literal["custom_html"]
    properties: CustomHTMLProperties | Unset = UNSET
    styles: dict[str, Any] | Unset = UNSET


@model
class CustomHTMLProperties(Model):
    classname: str | None | Unset = UNSET
    content: str | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET


@model
class CustomJavascript(Model):
    id: str | None | Unset = UNSET
    type: Literal["custom_javascript"]
    properties: dict[str, Any] | Unset = UNSET


@model
class Date(Model):
    id: str | None | Unset = UNSET
    properties: DateProperties
    type: Literal["date"]
    styles: DateStyles | Unset = UNSET


@model
class DateProperties(Model):
    property_name: str
    classname: str | None | Unset = UNSET
    date_format: str | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    error_messages: ErrorMessages | None | Unset = UNSET
    label: str | None | Unset = UNSET
    placeholder: str | None | Unset = UNSET
    required: bool | None | Unset = UNSET
    show_label: bool | Unset = UNSET


@model
class DateStyles(Model):
    background_color: str | None | Unset = UNSET
    padding: Padding | Unset = UNSET


@model
class Delay(Model):
    id: str | None | Unset = UNSET
    type: Literal["delay"]
    properties: DelayProperties | Unset = UNSET


@model
class DelayProperties(Model):
    seconds: int | Unset = UNSET


@model
class Device(Model):
    id: str | None | Unset = UNSET
    type: Literal["device"]
    properties: DeviceProperties | Unset = UNSET


@model
class DeviceProperties(Model):
    device: Literal["both", "desktop", "mobile"] | str | Unset = UNSET


@model
class DropShadow(Model):
    blur: int | Unset = UNSET
    color: str | None | Unset = UNSET
    enabled: bool | Unset = UNSET


@model
class Dropdown(Model):
    id: str | None | Unset = UNSET
    properties: DropdownProperties
    type: Literal["dropdown"]
    styles: DropdownStyles | Unset = UNSET


@model
class DropdownProperties(Model):
    options: list[PropertyOption]
    property_name: str
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    error_messages: ErrorMessages | None | Unset = UNSET
    label: str | None | Unset = UNSET
    placeholder: str | None | Unset = UNSET
    required: bool | None | Unset = UNSET
    show_label: bool | Unset = UNSET


@model
class DropdownStyles(Model):
    background_color: str | None | Unset = UNSET
    padding: Padding | Unset = UNSET


@model
class DynamicButton(Model):
    id: str | None | Unset = UNSET
    data: BackInStockDynamicButtonData
    type: Literal["BACK_IN_STOCK_OPEN"]


@model
class Email(Model):
    id: str | None | Unset = UNSET
    properties: EmailProperties
    type: Literal["email"]
    styles: EmailStyles | Unset = UNSET


@model
class EmailProperties(Model):
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    error_messages: ErrorMessages | None | Unset = UNSET
    label: str | None | Unset = UNSET
    placeholder: str | None | Unset = UNSET
    property_name: Literal["$email"] | Unset = UNSET
    required: bool | None | Unset = UNSET
    show_label: bool | Unset = UNSET


@model
class EmailStyles(Model):
    background_color: str | None | Unset = UNSET
    padding: Padding | Unset = UNSET


@model
class ErrorMessages(Model):
    invalid: str | Unset = UNSET
    required: str | Unset = UNSET


@model
class ExitIntent(Model):
    id: str | None | Unset = UNSET
    type: Literal["exit_intent"]
    properties: dict[str, Any] | Unset = UNSET


@model
class FixedTimerConfiguration(Model):
    timezone: v.FixedTimerConfigurationTimezone | str
    type: Literal["fixed"]
    end_time: dt.datetime | None | Unset = UNSET


@model
class Form(ResourceModel):
    """A `form` resource."""

    _wire = Wire("form", relationships={"form_versions": "form-version"}, names={"form_versions": "form-versions"})

    id: str
    ab_test: bool | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    definition: FormDefinition | Unset = UNSET
    name: str | Unset = UNSET
    status: Literal["draft", "live"] | str | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    form_versions: list[FormVersion] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class FormCreate(ResourceModel):
    """Body of `create_form`."""

    _wire = Wire("form")

    ab_test: bool
    definition: FormDefinition
    name: str
    status: Literal["draft"]


@model
class FormDefinition(Model):
    versions: list[Version]


@model
class FormImage(Model):
    id: str | None | Unset = UNSET
    properties: ImageProperties
    type: Literal["image"]
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
    styles: ImageStyles | Unset = UNSET


@model
class FormPublishJob(ResourceModel):
    """A `form-publish-job` resource."""

    _wire = Wire("form-publish-job", relationships={"form": "form"})

    id: str
    created_at: dt.datetime | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    form: Form | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class FormPublishJobCreate(ResourceModel):
    """Body of `publish_form`."""

    _wire = Wire("form-publish-job", relationships={"form": "form"})

    form: str
    """Id of the `form`."""


@model
class FormReview(Model):
    id: str | None | Unset = UNSET
    properties: ReviewProperties
    type: Literal["review"]
    styles: ReviewStyles | Unset = UNSET


@model
class FormUnpublishJob(ResourceModel):
    """A `form-unpublish-job` resource."""

    _wire = Wire("form-unpublish-job", relationships={"form": "form"})

    id: str
    created_at: dt.datetime | Unset = UNSET
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    form: Form | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class FormUnpublishJobCreate(ResourceModel):
    """Body of `unpublish_form`."""

    _wire = Wire("form-unpublish-job", relationships={"form": "form"})

    form: str
    """Id of the `form`."""


@model
class FormUpdate(ResourceModel):
    """Body of `update_form`."""

    _wire = Wire("form")

    id: str
    definition: FormDefinition | None | Unset = UNSET
    name: str | None | Unset = UNSET


@model
class FormVersion(ResourceModel):
    """A `form-version` resource."""

    _wire = Wire("form-version", relationships={"form": "form"})

    id: str
    ab_test: FormVersionABTest | None | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    form_type: Literal["banner", "embed", "flyout", "full_page", "popup"] | str | Unset = UNSET
    status: Literal["draft", "live"] | str | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    variation_name: str | Unset = UNSET
    form: Form | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class FormVersionABTest(Model):
    variation_name: str


@model
class GoToInbox(Model):
    id: str | None | Unset = UNSET
    type: Literal["go_to_inbox"]
    properties: Any = UNSET
    submit: Literal[True] | Unset = UNSET


@model
class HTMLText(Model):
    id: str | None | Unset = UNSET
    type: Literal["html_text"]
    properties: HTMLTextProperties | Unset = UNSET
    styles: HTMLTextStyles | Unset = UNSET


@model
class HTMLTextProperties(Model):
    classname: str | None | Unset = UNSET
    content: str | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET


@model
class HTMLTextStyles(Model):
    background_color: str | None | Unset = UNSET
    padding: Padding | Unset = UNSET


@model
class IafDeeplinkToScreen(Model):
    id: str | None | Unset = UNSET
    properties: IafDeeplinkToScreenProperties
    type: Literal["iaf_deeplink_to_screen"]
    submit: Literal[True] | Unset = UNSET


@model
class IafDeeplinkToScreenProperties(Model):
    deep_link_url: str | Unset = UNSET


@model
class IdentifiedProfiles(Model):
    id: str | None | Unset = UNSET
    type: Literal["identified_profiles"]
    properties: dict[str, Any] | Unset = UNSET


@model
class ImageAssetProperties(Model):
    id: int | None | Unset = UNSET
    alt_text: str | None | Unset = UNSET
    asset_id: int | None | Unset = UNSET
    original_image_url: str | None | Unset = UNSET
    src: str | None | Unset = UNSET


@model
class ImageDropShadowStyles(Model):
    blur: int | Unset = UNSET
    color: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    x_offset: int | Unset = UNSET
    y_offset: int | Unset = UNSET


@model
class ImageProperties(Model):
    image: ImageAssetProperties | None
    additional_fields: list[AdditionalField] | None | Unset = UNSET
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET


@model
class ImageStyles(Model):
    background_color: str | None | Unset = UNSET
    drop_shadow: ImageDropShadowStyles | Unset = UNSET
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    padding: Padding | Unset = UNSET
    width: int | None | Unset = UNSET


@model
class InputStyles(Model):
    background_color: str | Unset = UNSET
    border_color: str | Unset = UNSET
    border_focus_color: str | Unset = UNSET
    corner_radius: int | Unset = UNSET
    field_height: int | Unset = UNSET
    focus_outline_color: str | Unset = UNSET
    label_color: str | Unset = UNSET
    placeholder_color: str | Unset = UNSET
    text_color: str | Unset = UNSET
    text_styles: TextStyleV0 | Unset = UNSET


@model
class LinkStyles(Model):
    color: str | Unset = UNSET
    decoration: Literal["underline"] | Unset = UNSET


@model
class ListsAndSegments(Model):
    id: str | None | Unset = UNSET
    properties: ListsAndSegmentsProperties
    type: Literal["lists_and_segments"]


@model
class ListsAndSegmentsProperties(Model):
    allow_list: list[str] | None | Unset = UNSET
    deny_list: list[str] | None | Unset = UNSET


@model
class Location(Model):
    id: str | None | Unset = UNSET
    properties: LocationProperties
    type: Literal["location"]


@model
class LocationProperties(Model):
    allow_list: (
        list[Literal["con_AF", "con_AS", "con_EU", "con_EUP", "con_NA", "con_OC", "con_SA"] | str | v.AllowList]
        | None
        | Unset
    ) = UNSET
    deny_list: (
        list[Literal["con_AF", "con_AS", "con_EU", "con_EUP", "con_NA", "con_OC", "con_SA"] | str | v.AllowList]
        | None
        | Unset
    ) = UNSET


@model
class Margin(Model):
    bottom: int | Unset = UNSET
    left: int | Unset = UNSET
    right: int | Unset = UNSET
    top: int | Unset = UNSET


@model
class MobileOverlay(Model):
    color: str | None | Unset = UNSET
    enabled: Literal[False] | Unset = UNSET


@model
class NextStep(Model):
    id: str | None | Unset = UNSET
    submit: bool
    type: Literal["next_step"]
    properties: NextStepProperties | None | Unset = UNSET


@model
class NextStepProperties(Model):
    list_id: str | None | Unset = UNSET


@model
class OpenForm(Model):
    id: str | None | Unset = UNSET
    properties: OpenFormProperties
    type: Literal["open_form"]
    submit: Literal[True] | Unset = UNSET


@model
class OpenFormProperties(Model):
    form_id_to_open: str
    close_form: bool | Unset = UNSET


@model
class OptInCode(Model):
    id: str | None | Unset = UNSET
    properties: OptInCodeProperties
    type: Literal["opt_in_code"]
    styles: OptInCodeStyles | Unset = UNSET


@model
class OptInCodeProperties(Model):
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    error_messages: ErrorMessages | None | Unset = UNSET
    label: str | None | Unset = UNSET
    placeholder: str | None | Unset = UNSET
    property_name: Literal["opt_in_code"] | Unset = UNSET
    required: Literal[True] | Unset = UNSET
    show_label: bool | Unset = UNSET


@model
class OptInCodeStyles(Model):
    background_color: str | None | Unset = UNSET
    padding: Padding | Unset = UNSET


@model
class Padding(Model):
    bottom: int | Unset = UNSET
    left: int | Unset = UNSET
    right: int | Unset = UNSET
    top: int | Unset = UNSET


@model
class PageVisits(Model):
    id: str | None | Unset = UNSET
    type: Literal["page_visits"]
    properties: PageVisitsProperties | Unset = UNSET


@model
class PageVisitsProperties(Model):
    pages: int | Unset = UNSET


@model
class PhoneNumber(Model):
    id: str | None | Unset = UNSET
    properties: PhoneNumberProperties
    type: Literal["phone_number"]
    styles: PhoneNumberStyles | Unset = UNSET


@model
class PhoneNumberConsentChannelSettings(Model):
    consent_type: Literal["phone_number_only", "promotional", "transactional"] | str | None | Unset = UNSET


@model
class PhoneNumberProperties(Model):
    channel_settings: ChannelSettings | None | Unset = UNSET
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    error_messages: ErrorMessages | None | Unset = UNSET
    label: str | None | Unset = UNSET
    placeholder: str | None | Unset = UNSET
    property_name: str | Unset = UNSET
    required: bool | None | Unset = UNSET
    show_label: bool | Unset = UNSET
    sms_consent_type: list[Literal["phone_number_only", "promotional", "transactional"] | str] | None | Unset = UNSET


@model
class PhoneNumberStyles(Model):
    background_color: str | None | Unset = UNSET
    padding: Padding | Unset = UNSET


@model
class PreviouslySubmitted(Model):
    id: str | None | Unset = UNSET
    type: Literal["previously_submitted"]
    properties: dict[str, Any] | Unset = UNSET


@model
class ProfileEventTracked(Model):
    id: str | None | Unset = UNSET
    properties: ProfileEventTrackedProperties
    type: Literal["profile_event_tracked"]


@model
class ProfileEventTrackedProperties(Model):
    metric: str | None | Unset = UNSET
    property_filters: list[PropertyFilter] | None | Unset = UNSET


@model
class PromotionalSMSSubscription(Model):
    id: str | None | Unset = UNSET
    type: Literal["promotional_sms_subscription"]
    properties: Any = UNSET
    submit: Literal[True] | Unset = UNSET


@model
class PropertyFilter(Model):
    property: str
    value: str


@model
class PropertyOption(Model):
    label: str
    value: str


@model
class QuoteStyle(Model):
    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    character_spacing: int | Unset = UNSET
    font_family: str | Unset = UNSET
    font_size: int | Unset = UNSET
    font_style: str | None | Unset = UNSET
    font_weight: int | Unset = UNSET
    line_height: float | Unset = UNSET
    text_color: str | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class RadioButtons(Model):
    id: str | None | Unset = UNSET
    properties: RadioButtonsProperties
    type: Literal["radio_buttons"]
    styles: RadioButtonsStyles | Unset = UNSET


@model
class RadioButtonsProperties(Model):
    options: list[PropertyOption]
    property_name: str
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    error_messages: ErrorMessages | None | Unset = UNSET
    label: str | None | Unset = UNSET
    placeholder: str | None | Unset = UNSET
    required: bool | None | Unset = UNSET
    show_label: bool | Unset = UNSET


@model
class RadioButtonsStyles(Model):
    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    arrangement: Literal["horizontal", "vertical"] | str | Unset = UNSET
    background_color: str | None | Unset = UNSET
    padding: Padding | Unset = UNSET


@model
class RatingStyle(Model):
    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    character_spacing: float | Unset = UNSET
    color: str | Unset = UNSET
    empty_color: str | Unset = UNSET
    font_size: int | Unset = UNSET
    shape: Literal["circle", "heart", "star"] | str | Unset = UNSET


@model
class Redirect(Model):
    id: str | None | Unset = UNSET
    properties: RedirectProperties
    submit: bool
    type: Literal["redirect"]


@model
class RedirectProperties(Model):
    list_id: str | None | Unset = UNSET
    new_window: bool | Unset = UNSET
    url: str | Unset = UNSET


@model
class ResendOptInCode(Model):
    id: str | None | Unset = UNSET
    type: Literal["resend_opt_in_code"]
    properties: Any = UNSET
    submit: Literal[False] | Unset = UNSET


@model
class ReviewProperties(Model):
    author: str | None | Unset = UNSET
    classname: str | None | Unset = UNSET
    content: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    rating: int | Unset = UNSET
    review_id: int | None | Unset = UNSET
    show_author: bool | Unset = UNSET
    show_rating: bool | Unset = UNSET
    show_verified: bool | Unset = UNSET
    verified: bool | Unset = UNSET


@model
class ReviewStyles(Model):
    background_color: str | None | Unset = UNSET
    block_background_color: str | Unset = UNSET
    padding: Padding | Unset = UNSET
    quote_style: QuoteStyle | Unset = UNSET
    rating_style: RatingStyle | Unset = UNSET
    reviewer_name_style: ReviewerNameStyle | Unset = UNSET


@model
class ReviewerNameStyle(Model):
    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    character_spacing: int | Unset = UNSET
    font_family: str | Unset = UNSET
    font_size: int | Unset = UNSET
    font_style: str | None | Unset = UNSET
    font_weight: int | Unset = UNSET
    layout: Literal["inline", "stacked"] | str | Unset = UNSET
    line_height: float | Unset = UNSET
    text_color: str | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class RichTextMargin(Model):
    bottom: int | Unset = UNSET
    left: Literal[0] | Unset = UNSET
    right: Literal[0] | Unset = UNSET
    top: Literal[0] | Unset = UNSET


@model
class RichTextStyle(Model):
    alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    character_spacing: int | None | Unset = UNSET
    font_family: v.FontFamily | str | Unset = UNSET
    font_size: int | Unset = UNSET
    font_style: str | None | Unset = UNSET
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset = UNSET
    line_spacing: float | Unset = UNSET
    margin: RichTextMargin | Unset = UNSET
    text_color: str | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class RichTextStyles(Model):
    body: RichTextStyle | Unset = UNSET
    h1: RichTextStyle | Unset = UNSET
    h2: RichTextStyle | Unset = UNSET
    h3: RichTextStyle | Unset = UNSET
    h4: RichTextStyle | Unset = UNSET
    h5: RichTextStyle | Unset = UNSET
    h6: RichTextStyle | Unset = UNSET
    link: LinkStyles | Unset = UNSET


@model
class RowV0(Model):
    id: str | None | Unset = UNSET
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


@model
class SMSConsentCheckbox(Model):
    id: str | None | Unset = UNSET
    properties: SMSConsentCheckboxProperties
    type: Literal["promotional_sms_checkbox"]
    styles: SMSConsentCheckboxStyles | Unset = UNSET


@model
class SMSConsentCheckboxProperties(Model):
    checkbox_text: str
    channels: list[Literal["sms", "whatsapp"] | str] | Unset = UNSET
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    error_messages: ErrorMessages | None | Unset = UNSET
    label: str | None | Unset = UNSET
    placeholder: Any = UNSET
    property_name: Literal["opt_in_promotional_sms"] | Unset = UNSET
    required: Literal[False] | Unset = UNSET
    show_label: bool | Unset = UNSET


@model
class SMSConsentCheckboxStyles(Model):
    background_color: str | None | Unset = UNSET
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset = UNSET
    padding: Padding | Unset = UNSET


@model
class SMSDisclosure(Model):
    id: str | None | Unset = UNSET
    type: Literal["sms_disclosure"]
    properties: SMSDisclosureProperties | Unset = UNSET
    styles: SMSDisclosureStyles | Unset = UNSET


@model
class SMSDisclosureAccountDefault(Model):
    type: Literal["account_default"]
    html: Any = UNSET


@model
class SMSDisclosureCustom(Model):
    type: Literal["custom"]
    compliance_company_name: str | Unset = UNSET
    html: str | Unset = UNSET
    privacy_policy_url: str | Unset = UNSET
    terms_of_service_url: str | Unset = UNSET


@model
class SMSDisclosureLinkTextStyle(Model):
    character_spacing: int | None | Unset = UNSET
    font_family: v.FontFamily | str | Unset = UNSET
    font_size: int | Unset = UNSET
    font_style: str | None | Unset = UNSET
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset = UNSET
    text_color: str | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class SMSDisclosureProperties(Model):
    classname: str | None | Unset = UNSET
    content: SMSDisclosureCustom | SMSDisclosureAccountDefault | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET


@model
class SMSDisclosureStyles(Model):
    background_color: str | None | Unset = UNSET
    link_styles: SMSDisclosureLinkTextStyle | Unset = UNSET
    padding: Padding | Unset = UNSET
    text_styles: SMSDisclosureTextStyle | Unset = UNSET


@model
class SMSDisclosureTextStyle(Model):
    character_spacing: int | None | Unset = UNSET
    font_family: v.FontFamily | str | Unset = UNSET
    font_size: int | Unset = UNSET
    font_style: str | None | Unset = UNSET
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset = UNSET
    text_color: str | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class Scroll(Model):
    id: str | None | Unset = UNSET
    type: Literal["scroll_percentage"]
    properties: ScrollProperties | Unset = UNSET


@model
class ScrollProperties(Model):
    percentage: int | Unset = UNSET


@model
class SideImageSettings(Model):
    alignment: Literal["left", "right"] | str | Unset = UNSET
    device_type: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    size: Literal["large", "medium", "small"] | str | Unset = UNSET


@model
class SignupCounter(Model):
    id: str | None | Unset = UNSET
    properties: SignupCounterProperties
    type: Literal["signup_counter"]
    styles: SignupCounterStyles | Unset = UNSET


@model
class SignupCounterProperties(Model):
    content: str
    min_submits: int
    timeframe: Literal["1_hour", "24_hours", "30_days", "7_days"] | str
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET


@model
class SignupCounterStyles(Model):
    background_color: str | None | Unset = UNSET
    padding: Padding | Unset = UNSET


@model
class SkipToSuccess(Model):
    id: str | None | Unset = UNSET
    properties: dict[str, Any]
    type: Literal["skip_to_success"]
    submit: Literal[False] | Unset = UNSET


@model
class SpinToWin(Model):
    id: str | None | Unset = UNSET
    properties: SpinToWinProperties
    type: Literal["spin_to_win"]
    styles: SpinToWinStyles | Unset = UNSET


@model
class SpinToWinProperties(Model):
    slices: list[SpinToWinSliceConfig]
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    duplicate_slices: bool | Unset = UNSET


@model
class SpinToWinSliceConfig(Model):
    label: str
    probability: int
    step_id: str


@model
class SpinToWinSliceStyle(Model):
    background_color: str | Unset = UNSET
    text_color: str | Unset = UNSET


@model
class SpinToWinStyles(Model):
    background_color: str | None | Unset = UNSET
    center_color: str | Unset = UNSET
    outline_color: str | Unset = UNSET
    outline_thickness: int | Unset = UNSET
    padding: Padding | Unset = UNSET
    pin_color: str | Unset = UNSET
    slice_styles: list[SpinToWinSliceStyle] | Unset = UNSET
    text_styles: TextStyleV0 | Unset = UNSET
    wheel_size: int | Unset = UNSET


@model
class StaticCouponConfig(Model):
    type: Literal["static"]
    text: str | None | Unset = UNSET


@model
class Step(Model):
    id: str | None | Unset = UNSET
    columns: list[ColumnV0]
    name: str | None | Unset = UNSET
    steps: list[Step] | None | Unset = UNSET


@model
class SubmitBackInStock(Model):
    id: str | None | Unset = UNSET
    type: Literal["submit_back_in_stock"]
    properties: SubmitBackInStockProperties | None | Unset = UNSET
    submit: Literal[True] | Unset = UNSET


@model
class SubmitBackInStockProperties(Model):
    list_id: str | None | Unset = UNSET


@model
class SubmitOptInCode(Model):
    id: str | None | Unset = UNSET
    type: Literal["submit_opt_in_code"]
    properties: Any = UNSET
    submit: Literal[True] | Unset = UNSET


@model
class SubscribeViaSMS(Model):
    id: str | None | Unset = UNSET
    properties: SubscribeViaSMSProperties
    type: Literal["subscribe_via_sms"]
    submit: Literal[True] | Unset = UNSET


@model
class SubscribeViaSMSProperties(Model):
    opt_in_keyword: str | None
    opt_in_message: str
    sending_number: str | None


@model
class SubscribeViaWhatsApp(Model):
    id: str | None | Unset = UNSET
    properties: SubscribeViaWhatsAppProperties
    type: Literal["subscribe_via_whatsapp"]
    submit: Literal[True] | Unset = UNSET


@model
class SubscribeViaWhatsAppProperties(Model):
    opt_in_keyword: str | None
    opt_in_message: str
    sending_number: str | None


@model
class Teaser(Model):
    id: str | None | Unset = UNSET
    content: str
    close_button: bool | Unset = UNSET
    custom_size: int | None | Unset = UNSET
    device_type: Literal["both", "desktop", "mobile"] | str | Unset = UNSET
    display_order: Literal["after", "before", "before_and_after"] | str | Unset = UNSET
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
    size: Literal["custom", "large", "medium", "small"] | str | Unset = UNSET
    styles: TeaserStyles | Unset = UNSET
    teaser_type: Literal["circle", "corner", "rectangle"] | str | Unset = UNSET


@model
class TeaserStyles(Model):
    background_color: str | Unset = UNSET
    background_image: BackgroundImage | None | Unset = UNSET
    close_button: CloseButtonStyle | Unset = UNSET
    corner_radius: int | Unset = UNSET
    drop_shadow: DropShadow | Unset = UNSET
    margin: Margin | Unset = UNSET


@model
class Text(Model):
    id: str | None | Unset = UNSET
    properties: TextProperties
    type: Literal["text"]
    styles: TextStyles | Unset = UNSET


@model
class TextProperties(Model):
    property_name: str
    classname: str | None | Unset = UNSET
    display_device: list[Literal["both", "desktop", "mobile"] | str] | Unset = UNSET
    error_messages: ErrorMessages | None | Unset = UNSET
    label: str | None | Unset = UNSET
    placeholder: str | None | Unset = UNSET
    required: bool | None | Unset = UNSET
    show_label: bool | Unset = UNSET


@model
class TextStyleV0(Model):
    character_spacing: int | None | Unset = UNSET
    font_family: v.FontFamily | str | Unset = UNSET
    font_size: int | Unset = UNSET
    font_style: str | None | Unset = UNSET
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset = UNSET
    text_color: str | Unset = UNSET
    text_decoration: str | None | Unset = UNSET


@model
class TextStyles(Model):
    background_color: str | None | Unset = UNSET
    padding: Padding | Unset = UNSET


@model
class URLPatterns(Model):
    id: str | None | Unset = UNSET
    type: Literal["url_patterns"]
    properties: URLPatternsProperties | Unset = UNSET


@model
class URLPatternsProperties(Model):
    allow_list: list[str] | None | Unset = UNSET
    deny_list: list[str] | None | Unset = UNSET


@model
class UnidentifiedProfiles(Model):
    id: str | None | Unset = UNSET
    type: Literal["unidentified_profiles"]
    properties: dict[str, Any] | Unset = UNSET


@model
class UniqueCouponConfig(Model):
    id: int | None | Unset = UNSET
    type: Literal["unique"]
    code: str | None | Unset = UNSET
    fallback_coupon_code: str | None | Unset = UNSET
    integration: Literal["api", "magento_two", "prestashop", "shopify", "uploaded", "woocommerce"] | str | Unset = UNSET


@model
class VariableTimerConfiguration(Model):
    days: int
    hours: int
    minutes: int
    type: Literal["variable"]


@model
class Version(Model):
    id: int | None | Unset = UNSET
    steps: list[Step]
    ab_test: bool | Unset = UNSET
    channel: Literal["IN_APP", "WEB"] | str | Unset = UNSET
    dynamic_button: DynamicButton | None | Unset = UNSET
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
    message_priority: int | Unset = UNSET
    name: str | None | Unset = UNSET
    properties: VersionProperties | Unset = UNSET
    specialties: list[Literal["BACK_IN_STOCK"]] | Unset = UNSET
    status: Literal["draft", "live"] | str | Unset = UNSET
    styles: VersionStyles | Unset = UNSET
    teasers: list[Teaser] | Unset = UNSET
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
    type: Literal["banner", "embed", "flyout", "full_screen", "popup"] | str | Unset = UNSET


@model
class VersionProperties(Model):
    accessible_name: str | None | Unset = UNSET
    click_outside_to_close: list[Literal["both", "desktop", "mobile"] | str] | None | Unset = UNSET
    record_utm_params_on_submit: bool | Unset = UNSET
    rule_based_trigger_evaluation: Literal["all", "any"] | str | None | Unset = UNSET
    show_close_button: bool | Unset = UNSET
    side_image_settings: SideImageSettings | None | Unset = UNSET


@model
class VersionStyles(Model):
    background_color: str | None | Unset = UNSET
    background_image: BackgroundImage | None | Unset = UNSET
    banner_styles: BannerStyles | None | Unset = UNSET
    border_styles: BorderStyle | None | Unset = UNSET
    close_button: CloseButtonStyle | Unset = UNSET
    custom_css: CustomCss | Unset = UNSET
    custom_width: int | None | Unset = UNSET
    drop_shadow: DropShadow | Unset = UNSET
    input_styles: InputStyles | Unset = UNSET
    margin: Margin | Unset = UNSET
    minimum_height: int | Unset = UNSET
    mobile_overlay: MobileOverlay | None | Unset = UNSET
    overlay_color: str | Unset = UNSET
    padding: Padding | Unset = UNSET
    rich_text_styles: RichTextStyles | Unset = UNSET
    width: Literal["custom", "full", "large", "medium", "small"] | str | Unset = UNSET
    wrap_content: Literal[False] | Unset = UNSET
