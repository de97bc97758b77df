# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Bodies as dicts: what type checkers hold dicts and keywords against. Nothing imports this at run time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

from .._runtime import File, Ref, Unset
from . import _values as v

if TYPE_CHECKING:
    from .. import models as m


class Envelope(TypedDict):
    """What is sent as it is: `{"data": ...}`."""

    data: Any


class RefDict(TypedDict):
    """`Ref` as a dict."""

    type: str
    id: str


class _Dict(TypedDict, total=False):
    extra: Mapping[str, Any]
    """Fields that the document does not know, by their JSON names."""


class APIMethodFilterDict(_Dict, total=False):
    """`APIMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["api"]]
    filter: m.InStringArrayFilter | InStringArrayFilterDict | None | Unset


class APISchemaPropertyDict(_Dict, total=False):
    """`APISchemaProperty` as a dict."""

    id: Required[int]
    name: Required[str]
    type: Required[Literal["boolean", "float", "int", "string", "timestamp"] | str]
    description: str | None | Unset


class AbTestActionDataCurrentExperimentDict(_Dict, total=False):
    """`AbTestActionDataCurrentExperiment` as a dict."""

    variations: Required[Sequence[m.SendEmailAction | SendEmailActionDict | m.SendSmsAction | SendSmsActionDict]]
    allocations: dict[str, Any] | None | Unset
    automatic_winner_selection_settings: (
        m.AutomaticWinnerSelectionSettings | AutomaticWinnerSelectionSettingsDict | None | Unset
    )
    id: str | None | Unset
    name: str | None | Unset
    started: dt.datetime | str | None | Unset
    winner_metric: Literal["submission", "unique-clicks", "unique-opens", "unique-placed-orders"] | str | None | Unset


class AbTestActionDataDict(_Dict, total=False):
    """`AbTestActionData` as a dict."""

    main_action: Required[m.SendEmailAction | SendEmailActionDict | m.SendSmsAction | SendSmsActionDict]
    current_experiment: m.AbTestActionDataCurrentExperiment | AbTestActionDataCurrentExperimentDict | None | Unset
    experiment_status: Literal["completed", "draft", "live"] | str | Unset
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset


class AbTestActionDict(_Dict, total=False):
    """`AbTestAction` as a dict."""

    data: Required[m.AbTestActionData | AbTestActionDataDict]
    type: Required[Literal["ab-test"]]
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class ActionOutputConditionDict(_Dict, total=False):
    """`ActionOutputCondition` as a dict."""

    field: Required[str]
    filter: Required[
        m.StringOperatorStringFilter
        | StringOperatorStringFilterDict
        | m.StringArrayOperatorStringArrayFilter
        | StringArrayOperatorStringArrayFilterDict
        | m.NumericOperatorNumericFilter
        | NumericOperatorNumericFilterDict
        | m.NumericRangeFilter
        | NumericRangeFilterDict
        | m.BooleanFilter
        | BooleanFilterDict
        | m.ExistenceOperatorExistenceFilter
        | ExistenceOperatorExistenceFilterDict
    ]
    output_config_id: Required[int]
    type: Required[Literal["action-output"]]


class ActionOutputSplitActionDataActionOutputFilterConditionGroupsDict(_Dict, total=False):
    """`ActionOutputSplitActionDataActionOutputFilterConditionGroups` as a dict."""

    conditions: Required[Sequence[m.ActionOutputCondition | ActionOutputConditionDict]]


class ActionOutputSplitActionDataActionOutputFilterDict(_Dict, total=False):
    """`ActionOutputSplitActionDataActionOutputFilter` as a dict."""

    condition_groups: Required[
        Sequence[
            m.ActionOutputSplitActionDataActionOutputFilterConditionGroups
            | ActionOutputSplitActionDataActionOutputFilterConditionGroupsDict
        ]
    ]


class ActionOutputSplitActionDataDict(_Dict, total=False):
    """`ActionOutputSplitActionData` as a dict."""

    action_output_filter: Required[
        m.ActionOutputSplitActionDataActionOutputFilter | ActionOutputSplitActionDataActionOutputFilterDict | None
    ]


class ActionOutputSplitActionDict(_Dict, total=False):
    """`ActionOutputSplitAction` as a dict."""

    type: Required[Literal["action-output-split"]]
    data: m.ActionOutputSplitActionData | ActionOutputSplitActionDataDict | None | Unset
    id: str | None | Unset
    links: m.BooleanBranchLinks | BooleanBranchLinksDict | None | Unset
    temporary_id: str | None | Unset


class AdditionalFieldDict(_Dict, total=False):
    """`AdditionalField` as a dict."""

    name: Required[str]
    value: Required[str]


class AfterCloseTimeoutDict(_Dict, total=False):
    """`AfterCloseTimeout` as a dict."""

    type: Required[Literal["after_close_or_submit_timeout"]]
    id: str | None | Unset
    properties: m.AfterCloseTimeoutProperties | AfterCloseTimeoutPropertiesDict | Unset


class AfterCloseTimeoutPropertiesDict(_Dict, total=False):
    """`AfterCloseTimeoutProperties` as a dict."""

    timeout_days: int | Unset


class AgeGateDict(_Dict, total=False):
    """`AgeGate` as a dict."""

    properties: Required[m.AgeGateProperties | AgeGatePropertiesDict]
    type: Required[Literal["age_gate"]]
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    id: str | None | Unset
    styles: m.AgeGateStyles | AgeGateStylesDict | Unset


class AgeGatePropertiesDict(_Dict, total=False):
    """`AgeGateProperties` as a dict."""

    classname: str | None | Unset
    date_format: str | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    label: str | None | Unset
    placeholder: str | None | Unset
    property_name: Literal["$age_gated_date_of_birth"] | Unset
    required: Literal[True] | Unset
    show_label: bool | Unset
    sms_country_code: Literal["AT", "AU", "CH", "DE", "ES", "FR", "GB", "IE", "IT", "PT", "US"] | str | Unset


class AgeGateStylesDict(_Dict, total=False):
    """`AgeGateStyles` as a dict."""

    background_color: str | None | Unset
    padding: m.Padding | PaddingDict | Unset


class AlltimeDateFilterDict(_Dict, total=False):
    """`AlltimeDateFilter` as a dict."""

    operator: Required[Literal["alltime"]]
    type: Required[Literal["date"]]


class AnniversaryDateFilterDict(_Dict, total=False):
    """`AnniversaryDateFilter` as a dict."""

    operator: Required[Literal["anniversary", "anniversary-month"] | str]
    type: Required[Literal["date"]]


class AudiencesDict(_Dict, total=False):
    """`Audiences` as a dict."""

    included: Required[Sequence[str]]
    excluded: Sequence[str] | None | Unset


class AudiencesUpdateDict(_Dict, total=False):
    """`AudiencesUpdate` as a dict."""

    excluded: Sequence[str] | None | Unset
    included: Sequence[str] | None | Unset


class AutomaticWinnerSelectionSettingsDict(_Dict, total=False):
    """`AutomaticWinnerSelectionSettings` as a dict."""

    automatic_end_statistical_certainty: Required[bool]
    enabled: Required[bool]
    automatic_end_date: dt.datetime | str | None | Unset


class BackInStockDelayActionDict(_Dict, total=False):
    """`BackInStockDelayAction` as a dict."""

    type: Required[Literal["back-in-stock-delay"]]
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class BackInStockDict(_Dict, total=False):
    """`BackInStock` as a dict."""

    type: Required[Literal["back_in_stock"]]
    id: str | None | Unset
    properties: m.BackInStockProperties | BackInStockPropertiesDict | Unset


class BackInStockDynamicButtonBorderStylesDict(_Dict, total=False):
    """`BackInStockDynamicButtonBorderStyles` as a dict."""

    color: str | Unset
    enabled: bool | Unset
    style: Literal["dashed", "dotted", "solid"] | str | None | Unset
    width: int | Unset


class BackInStockDynamicButtonDataDict(_Dict, total=False):
    """`BackInStockDynamicButtonData` as a dict."""

    button_styles: m.BackInStockDynamicButtonStyles | BackInStockDynamicButtonStylesDict | Unset
    display: Literal["NEXT_TO", "REPLACE"] | str | Unset
    label: str | Unset
    text_styles: m.BackInStockDynamicButtonTextStyles | BackInStockDynamicButtonTextStylesDict | Unset


class BackInStockDynamicButtonDropShadowStylesDict(_Dict, total=False):
    """`BackInStockDynamicButtonDropShadowStyles` as a dict."""

    blur: int | Unset
    color: str | Unset
    enabled: bool | Unset
    x_offset: int | Unset
    y_offset: int | Unset


class BackInStockDynamicButtonStylesDict(_Dict, total=False):
    """`BackInStockDynamicButtonStyles` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    border: m.BackInStockDynamicButtonBorderStyles | BackInStockDynamicButtonBorderStylesDict | Unset
    border_radius: int | Unset
    color: str | Unset
    drop_shadow: m.BackInStockDynamicButtonDropShadowStyles | BackInStockDynamicButtonDropShadowStylesDict | Unset
    height: int | Unset
    width: Literal["fitToText", "fullWidth"] | str | Unset


class BackInStockDynamicButtonTextStylesDict(_Dict, total=False):
    """`BackInStockDynamicButtonTextStyles` as a dict."""

    font_color: str | Unset
    font_family: v.FontFamily | str | Unset
    font_size: int | Unset
    font_style: str | None | Unset
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset
    letter_spacing: int | Unset
    text_decoration: str | None | Unset


class BackInStockEmailConsentCheckboxDict(_Dict, total=False):
    """`BackInStockEmailConsentCheckbox` as a dict."""

    properties: Required[m.BackInStockEmailConsentCheckboxProperties | BackInStockEmailConsentCheckboxPropertiesDict]
    type: Required[Literal["bis_promotional_email_checkbox"]]
    id: str | None | Unset
    styles: m.BackInStockEmailConsentCheckboxStyles | BackInStockEmailConsentCheckboxStylesDict | Unset


class BackInStockEmailConsentCheckboxPropertiesDict(_Dict, total=False):
    """`BackInStockEmailConsentCheckboxProperties` as a dict."""

    checkbox_text: Required[str]
    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    label: str | None | Unset
    placeholder: Any
    property_name: Literal["opt_in_promotional_email"] | Unset
    required: Literal[False] | Unset
    show_label: bool | Unset


class BackInStockEmailConsentCheckboxStylesDict(_Dict, total=False):
    """`BackInStockEmailConsentCheckboxStyles` as a dict."""

    background_color: str | None | Unset
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset
    padding: m.Padding | PaddingDict | Unset


class BackInStockMethodFilterDict(_Dict, total=False):
    """`BackInStockMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["back_in_stock"]]


class BackInStockPropertiesDict(_Dict, total=False):
    """`BackInStockProperties` as a dict."""

    tag_allowlist: Sequence[str] | Unset
    tag_blocklist: Sequence[str] | Unset


class BackgroundImageDict(_Dict, total=False):
    """`BackgroundImage` as a dict."""

    properties: Required[m.ImageAssetProperties | ImageAssetPropertiesDict]
    styles: m.BackgroundImageStyles | BackgroundImageStylesDict | Unset


class BackgroundImageStylesDict(_Dict, total=False):
    """`BackgroundImageStyles` as a dict."""

    custom_width: int | None | Unset
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset
    position: Literal["contain", "cover", "custom"] | str | Unset
    vertical_alignment: Literal["bottom", "center", "top"] | str | Unset
    width: int | None | Unset


class BannerStylesDict(_Dict, total=False):
    """`BannerStyles` as a dict."""

    desktop_position: Literal["bottom", "top"] | str | Unset
    mobile_position: Literal["bottom", "top"] | str | Unset
    scroll_with_page: bool | Unset


class BaseStyleDict(_Dict, total=False):
    """`BaseStyle` as a dict."""

    properties: Required[m.BaseStyleProperties | BaseStylePropertiesDict]
    style_type: Required[Literal["base-styles"]]
    styles: Required[m.BaseStyleStyles | BaseStyleStylesDict]
    id: str | None | Unset


class BaseStylePropertiesDict(_Dict, total=False):
    """`BaseStyleProperties` as a dict."""

    currency: str | None | Unset
    currency_set_on_template: bool | None | Unset
    disable_websafe_fonts: bool | None | Unset
    is_user_draggable: bool | None | Unset
    mobile_optimizations: bool | None | Unset
    tip_tap_enabled: bool | None | Unset


class BaseStyleStylesDict(_Dict, total=False):
    """`BaseStyleStyles` as a dict."""

    background_asset_id: str | None | Unset
    background_format: Literal["auto", "contain", "cover", "initial", "repeat"] | str | None | Unset
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
    )
    background_repeat: bool | None | Unset
    background_url: str | None | Unset
    border_color: str | None | Unset
    border_radius: int | None | Unset
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    border_width: int | None | Unset
    content_background_color: str | None | Unset
    inner_padding_bottom: int | None | Unset
    inner_padding_left: int | None | Unset
    inner_padding_right: int | None | Unset
    inner_padding_top: int | None | Unset
    margin_top: int | None | Unset


class BlockDisplayOptionsDict(_Dict, total=False):
    """`BlockDisplayOptions` as a dict."""

    content_repeat: m.ContentRepeatV0 | ContentRepeatV0Dict | None | Unset
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    visible_check: str | None | Unset


class BodyDict(_Dict, total=False):
    """`Body` as a dict."""

    properties: Required[m.BodyProperties | BodyPropertiesDict]
    styles: Required[m.BodyStyles | BodyStylesDict]
    id: str | None | Unset
    sections: Sequence[m.SectionV1 | SectionV1Dict] | None | Unset


class BodyPropertiesDict(_Dict, total=False):
    """`BodyProperties` as a dict."""

    css_class: str | None | Unset
    id: str | None | Unset


class BodyStylesDict(_Dict, total=False):
    """`BodyStyles` as a dict."""

    background_color: str | None | Unset
    width: int | None | Unset


class BooleanBranchLinksDict(_Dict, total=False):
    """`BooleanBranchLinks` as a dict."""

    next_if_false: Required[str | None]
    next_if_true: Required[str | None]


class BooleanFilterDict(_Dict, total=False):
    """`BooleanFilter` as a dict."""

    operator: Required[Literal["equals"]]
    type: Required[Literal["boolean"]]
    value: Required[bool]


class BorderStyleDict(_Dict, total=False):
    """`BorderStyle` as a dict."""

    color: str | None | Unset
    radius: int | Unset
    style: Literal["dashed", "dotted", "solid"] | str | None | Unset
    thickness: int | None | Unset


class BounceDateFilterDict(_Dict, total=False):
    """`BounceDateFilter` as a dict."""

    field: Required[Literal["bounce_date"]]
    filter: Required[
        m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.CalendarDateFilter
        | CalendarDateFilterDict
        | m.AnniversaryDateFilter
        | AnniversaryDateFilterDict
        | m.IsSetExistenceFilter
        | IsSetExistenceFilterDict
    ]


class BulkEventDict(_Dict, total=False):
    """`BulkEvent` as a dict."""

    metric: Required[m.MetricCreate | MetricCreateDict | Envelope]
    properties: Required[dict[str, Any]]
    backfill: bool | None | Unset
    time: dt.datetime | str | None | Unset
    unique_id: str | None | Unset
    value: float | None | Unset
    value_currency: str | None | Unset
    type: Literal["event"]


class BulkEventsDict(_Dict, total=False):
    """`BulkEvents` as a dict."""

    events: Required[Sequence[m.BulkEvent | BulkEventDict] | Envelope]
    profile: Required[m.OnsiteProfile | OnsiteProfileDict | Envelope]
    backfill: bool | None | Unset
    type: Literal["event-bulk-create"]


class BulkRemoveMethodFilterDict(_Dict, total=False):
    """`BulkRemoveMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["bulk_remove"]]


class ButtonBlockDataDict(_Dict, total=False):
    """`ButtonBlockData` as a dict."""

    content: Required[str | None]
    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    properties: Required[m.ButtonBlockProperties | ButtonBlockPropertiesDict]
    styles: Required[m.ButtonBlockStyles | ButtonBlockStylesDict]


class ButtonBlockPropertiesDict(_Dict, total=False):
    """`ButtonBlockProperties` as a dict."""

    href: str | None | Unset


class ButtonBlockStylesDict(_Dict, total=False):
    """`ButtonBlockStyles` as a dict."""

    background_color: str | None | Unset
    block_background_color: str | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    border_color: str | None | Unset
    border_radius: int | None | Unset
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    border_width: int | None | Unset
    color: str | None | Unset
    drop_shadow_color: str | None | Unset
    font_family: str | None | Unset
    font_size: int | None | Unset
    font_style: Literal["italic", "normal"] | str | None | Unset
    font_weight: str | None | Unset
    inner_padding_bottom: int | None | Unset
    inner_padding_left: int | None | Unset
    inner_padding_right: int | None | Unset
    inner_padding_top: int | None | Unset
    letter_spacing: int | None | Unset
    mobile_stretch_content: bool | None | Unset
    stretch: bool | None | Unset
    text_align: Literal["center", "left", "right"] | str | None | Unset
    text_decoration: str | None | Unset


class ButtonBlockV0Dict(_Dict, total=False):
    """`ButtonBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[Any]
    type: Required[Literal["button"]]


class ButtonBlockV1Dict(_Dict, total=False):
    """`ButtonBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.ButtonBlockData | ButtonBlockDataDict | None]
    type: Required[Literal["button"]]
    data_id: str | None | Unset
    id: str | None | Unset
    universal_id: str | None | Unset


class ButtonDict(_Dict, total=False):
    """`Button` as a dict."""

    properties: Required[m.ButtonProperties | ButtonPropertiesDict]
    type: Required[Literal["button"]]
    action: (
        m.Close
        | CloseDict
        | m.NextStep
        | NextStepDict
        | m.OpenForm
        | OpenFormDict
        | m.PromotionalSMSSubscription
        | PromotionalSMSSubscriptionDict
        | m.Redirect
        | RedirectDict
        | m.ResendOptInCode
        | ResendOptInCodeDict
        | m.SubmitOptInCode
        | SubmitOptInCodeDict
        | m.SubscribeViaSMS
        | SubscribeViaSMSDict
        | m.SubscribeViaWhatsApp
        | SubscribeViaWhatsAppDict
        | m.GoToInbox
        | GoToInboxDict
        | m.SubmitBackInStock
        | SubmitBackInStockDict
        | m.SkipToSuccess
        | SkipToSuccessDict
        | m.IafDeeplinkToScreen
        | IafDeeplinkToScreenDict
        | Unset
    )
    id: str | None | Unset
    styles: m.ButtonStyles | ButtonStylesDict | Unset


class ButtonDropShadowStylesDict(_Dict, total=False):
    """`ButtonDropShadowStyles` as a dict."""

    blur: int | Unset
    color: str | Unset
    enabled: bool | Unset
    x_offset: int | Unset
    y_offset: int | Unset


class ButtonPropertiesDict(_Dict, total=False):
    """`ButtonProperties` as a dict."""

    label: Required[str]
    additional_fields: Sequence[m.AdditionalField | AdditionalFieldDict] | None | Unset
    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset


class ButtonStylesDict(_Dict, total=False):
    """`ButtonStyles` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    background_color: str | None | Unset
    border_styles: m.BorderStyle | BorderStyleDict | Unset
    color: str | None | Unset
    drop_shadow: m.ButtonDropShadowStyles | ButtonDropShadowStylesDict | Unset
    height: int | Literal["auto"] | Unset
    hover_background_color: str | None | Unset
    hover_text_color: str | None | Unset
    padding: m.Padding | PaddingDict | Unset
    text_styles: m.TextStyleV0 | TextStyleV0Dict | Unset
    width: Literal["fill", "fit"] | str | Unset


class CalendarDateFilterDict(_Dict, total=False):
    """`CalendarDateFilter` as a dict."""

    operator: Required[Literal["calendar-month"]]
    type: Required[Literal["date"]]
    value: Required[int]


class CampaignCloneDict(_Dict, total=False):
    """`CampaignClone` as a dict."""

    id: Required[str]
    new_name: str | None | Unset
    type: Literal["campaign"]


class CampaignCreateDict(_Dict, total=False):
    """`CampaignCreate` as a dict."""

    audiences: Required[m.Audiences | AudiencesDict]
    campaign_messages: Required[Sequence[m.CampaignMessageCreate | CampaignMessageCreateDict] | Envelope]
    name: Required[str]
    send_options: (
        m.EmailSendOptions
        | EmailSendOptionsDict
        | m.SMSSendOptions
        | SMSSendOptionsDict
        | m.PushSendOptions
        | PushSendOptionsDict
        | None
        | Unset
    )
    send_strategy: (
        m.StaticSendStrategy
        | StaticSendStrategyDict
        | m.ThrottledSendStrategy
        | ThrottledSendStrategyDict
        | m.ImmediateSendStrategy
        | ImmediateSendStrategyDict
        | m.SmartSendTimeStrategy
        | SmartSendTimeStrategyDict
        | None
        | Unset
    )
    tracking_options: (
        m.CampaignsEmailTrackingOptions
        | CampaignsEmailTrackingOptionsDict
        | m.CampaignsSMSTrackingOptions
        | CampaignsSMSTrackingOptionsDict
        | None
        | Unset
    )
    type: Literal["campaign"]


class CampaignMessageAssignTemplateDict(_Dict, total=False):
    """`CampaignMessageAssignTemplate` as a dict."""

    id: Required[str]
    template: Required[str]
    type: Literal["campaign-message"]


class CampaignMessageCreateDict(_Dict, total=False):
    """`CampaignMessageCreate` as a dict."""

    definition: Required[
        m.EmailMessageDefinition
        | EmailMessageDefinitionDict
        | m.SMSMessageDefinitionCreate
        | SMSMessageDefinitionCreateDict
        | m.MobilePushMessageStandardDefinitionCreate
        | MobilePushMessageStandardDefinitionCreateDict
        | m.MobilePushMessageSilentDefinitionCreate
        | MobilePushMessageSilentDefinitionCreateDict
    ]
    image: str | Unset
    type: Literal["campaign-message"]


class CampaignMessageIncrementDict(_Dict, total=False):
    """`CampaignMessageIncrement` as a dict."""

    badge_config: Required[Literal["increment_one"]]


class CampaignMessagePropertyDict(_Dict, total=False):
    """`CampaignMessageProperty` as a dict."""

    badge_config: Required[Literal["set_property"]]
    set_from_property: Required[str]


class CampaignMessageStaticCountDict(_Dict, total=False):
    """`CampaignMessageStaticCount` as a dict."""

    badge_config: Required[Literal["set_count"]]
    value: Required[str]


class CampaignMessageUpdateDict(_Dict, total=False):
    """`CampaignMessageUpdate` as a dict."""

    definition: (
        m.EmailMessageDefinition
        | EmailMessageDefinitionDict
        | m.SMSMessageDefinitionCreate
        | SMSMessageDefinitionCreateDict
        | m.MobilePushMessageStandardDefinitionUpdate
        | MobilePushMessageStandardDefinitionUpdateDict
        | m.MobilePushMessageSilentDefinitionUpdate
        | MobilePushMessageSilentDefinitionUpdateDict
        | None
        | Unset
    )
    id: str | Unset
    image: str | Unset
    type: Literal["campaign-message"]


class CampaignSendJobUpdateDict(_Dict, total=False):
    """`CampaignSendJobUpdate` as a dict."""

    action: Required[Literal["cancel", "revert"]]
    id: str | Unset
    type: Literal["campaign-send-job"]


class CampaignTrackingSettingDynamicParamDict(_Dict, total=False):
    """`CampaignTrackingSettingDynamicParam` as a dict."""

    type: Required[Literal["dynamic"]]
    value: Required[
        Literal[
            "campaign_id",
            "campaign_name",
            "campaign_name_id",
            "campaign_name_send_day",
            "email_subject",
            "group_id",
            "group_name",
            "group_name_id",
            "link_alt_text",
            "message_type",
            "profile_external_id",
            "profile_id",
        ]
        | str
    ]


class CampaignTrackingSettingStaticParamDict(_Dict, total=False):
    """`CampaignTrackingSettingStaticParam` as a dict."""

    type: Required[Literal["static"]]
    value: Required[str]


class CampaignUpdateDict(_Dict, total=False):
    """`CampaignUpdate` as a dict."""

    audiences: m.AudiencesUpdate | AudiencesUpdateDict | None | Unset
    id: str | Unset
    name: str | None | Unset
    send_options: (
        m.EmailSendOptions
        | EmailSendOptionsDict
        | m.SMSSendOptions
        | SMSSendOptionsDict
        | m.PushSendOptions
        | PushSendOptionsDict
        | None
        | Unset
    )
    send_strategy: (
        m.StaticSendStrategy
        | StaticSendStrategyDict
        | m.ThrottledSendStrategy
        | ThrottledSendStrategyDict
        | m.ImmediateSendStrategy
        | ImmediateSendStrategyDict
        | m.SmartSendTimeStrategy
        | SmartSendTimeStrategyDict
        | None
        | Unset
    )
    tracking_options: (
        m.CampaignsEmailTrackingOptions
        | CampaignsEmailTrackingOptionsDict
        | m.CampaignsSMSTrackingOptions
        | CampaignsSMSTrackingOptionsDict
        | None
        | Unset
    )
    type: Literal["campaign"]


class CampaignValuesRequestDict(_Dict, total=False):
    """`CampaignValuesRequest` as a dict."""

    conversion_metric_id: Required[str]
    statistics: Required[Sequence[v.Statistics]]
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    filter: str | None | Unset
    group_by: (
        Sequence[
            Literal[
                "campaign_id",
                "campaign_message_id",
                "campaign_message_name",
                "group",
                "group_name",
                "send_channel",
                "tag_id",
                "tag_name",
                "text_message_format",
                "variation",
                "variation_name",
            ]
        ]
        | None
        | Unset
    )
    type: Literal["campaign-values-report"]


class CampaignsEmailTrackingOptionsDict(_Dict, total=False):
    """`CampaignsEmailTrackingOptions` as a dict."""

    add_tracking_params: bool | None | Unset
    custom_tracking_params: (
        Sequence[m.DynamicTrackingParam | DynamicTrackingParamDict | m.StaticTrackingParam | StaticTrackingParamDict]
        | None
        | Unset
    )
    is_tracking_clicks: bool | None | Unset
    is_tracking_opens: bool | None | Unset


class CampaignsSMSTrackingOptionsDict(_Dict, total=False):
    """`CampaignsSMSTrackingOptions` as a dict."""

    add_tracking_params: bool | None | Unset
    custom_tracking_params: (
        Sequence[m.DynamicTrackingParam | DynamicTrackingParamDict | m.StaticTrackingParam | StaticTrackingParamDict]
        | None
        | Unset
    )


class CancelCampaignSendKeywords(_Dict, total=False):
    """Keywords of `cancel_campaign_send`."""

    action: Required[Literal["cancel", "revert"]]
    type: Literal["campaign-send-job"]


class CarrierDeactivationMethodFilterDict(_Dict, total=False):
    """`CarrierDeactivationMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["carrier_deactivation"]]


class CartContentDict(_Dict, total=False):
    """`CartContent` as a dict."""

    type: Required[Literal["cart_content"]]
    id: str | None | Unset
    properties: m.CartContentProperties | CartContentPropertiesDict | Unset


class CartContentPropertiesDict(_Dict, total=False):
    """`CartContentProperties` as a dict."""

    items: m.CartItemCountProperties | CartItemCountPropertiesDict | None | Unset
    product: m.CartProductProperties | CartProductPropertiesDict | None | Unset
    value: m.CartValueProperties | CartValuePropertiesDict | None | Unset


class CartItemCountDict(_Dict, total=False):
    """`CartItemCount` as a dict."""

    type: Required[Literal["cart_item_count"]]
    id: str | None | Unset
    properties: m.CartItemCountProperties | CartItemCountPropertiesDict | Unset


class CartItemCountPropertiesDict(_Dict, total=False):
    """`CartItemCountProperties` as a dict."""

    comparison: Literal["equals", "greater_than", "less_than"] | str | None | Unset
    value: int | None | Unset


class CartProductDict(_Dict, total=False):
    """`CartProduct` as a dict."""

    type: Required[Literal["cart_product"]]
    id: str | None | Unset
    properties: m.CartProductProperties | CartProductPropertiesDict | Unset


class CartProductPropertiesDict(_Dict, total=False):
    """`CartProductProperties` as a dict."""

    type: Literal["brand", "categories", "id", "name"] | str | None | Unset
    value: str | None | Unset


class CartValueDict(_Dict, total=False):
    """`CartValue` as a dict."""

    type: Required[Literal["cart_value"]]
    id: str | None | Unset
    properties: m.CartValueProperties | CartValuePropertiesDict | Unset


class CartValuePropertiesDict(_Dict, total=False):
    """`CartValueProperties` as a dict."""

    comparison: Literal["equals", "greater_than", "less_than"] | str | None | Unset
    value: float | None | Unset


class CatalogCategoryCreateDict(_Dict, total=False):
    """`CatalogCategoryCreate` as a dict."""

    external_id: Required[str]
    name: Required[str]
    catalog_type: str | None | Unset
    integration_type: Literal["$custom"] | None | Unset
    items: Sequence[str] | Unset
    type: Literal["catalog-category"]


class CatalogCategoryCreateJobCreateDict(_Dict, total=False):
    """`CatalogCategoryCreateJobCreate` as a dict."""

    categories: Required[Sequence[m.CatalogCategoryCreate | CatalogCategoryCreateDict] | Envelope]
    type: Literal["catalog-category-bulk-create-job"]


class CatalogCategoryDeleteJobCreateDict(_Dict, total=False):
    """`CatalogCategoryDeleteJobCreate` as a dict."""

    categories: Required[Sequence[str | Ref | RefDict] | Envelope]
    type: Literal["catalog-category-bulk-delete-job"]


class CatalogCategoryUpdateDict(_Dict, total=False):
    """`CatalogCategoryUpdate` as a dict."""

    id: str | Unset
    items: Sequence[str] | Unset
    name: str | None | Unset
    type: Literal["catalog-category"]


class CatalogCategoryUpdateJobCreateDict(_Dict, total=False):
    """`CatalogCategoryUpdateJobCreate` as a dict."""

    categories: Required[Sequence[m.CatalogCategoryUpdate | CatalogCategoryUpdateDict] | Envelope]
    type: Literal["catalog-category-bulk-update-job"]


class CatalogItemCreateDict(_Dict, total=False):
    """`CatalogItemCreate` as a dict."""

    description: Required[str]
    external_id: Required[str]
    title: Required[str]
    url: Required[str]
    catalog_type: str | None | Unset
    categories: Sequence[str] | Unset
    custom_metadata: dict[str, Any] | None | Unset
    image_full_url: str | None | Unset
    image_thumbnail_url: str | None | Unset
    images: Sequence[str] | None | Unset
    integration_type: Literal["$custom"] | None | Unset
    price: float | None | Unset
    published: bool | None | Unset
    type: Literal["catalog-item"]


class CatalogItemCreateJobCreateDict(_Dict, total=False):
    """`CatalogItemCreateJobCreate` as a dict."""

    items: Required[Sequence[m.CatalogItemCreate | CatalogItemCreateDict] | Envelope]
    type: Literal["catalog-item-bulk-create-job"]


class CatalogItemDeleteJobCreateDict(_Dict, total=False):
    """`CatalogItemDeleteJobCreate` as a dict."""

    items: Required[Sequence[str | Ref | RefDict] | Envelope]
    type: Literal["catalog-item-bulk-delete-job"]


class CatalogItemUpdateDict(_Dict, total=False):
    """`CatalogItemUpdate` as a dict."""

    categories: Sequence[str] | Unset
    custom_metadata: dict[str, Any] | None | Unset
    description: str | None | Unset
    id: str | Unset
    image_full_url: str | None | Unset
    image_thumbnail_url: str | None | Unset
    images: Sequence[str] | None | Unset
    price: float | None | Unset
    published: bool | None | Unset
    title: str | None | Unset
    url: str | None | Unset
    type: Literal["catalog-item"]


class CatalogItemUpdateJobCreateDict(_Dict, total=False):
    """`CatalogItemUpdateJobCreate` as a dict."""

    items: Required[Sequence[m.CatalogItemUpdate | CatalogItemUpdateDict] | Envelope]
    type: Literal["catalog-item-bulk-update-job"]


class CatalogVariantCreateDict(_Dict, total=False):
    """`CatalogVariantCreate` as a dict."""

    description: Required[str]
    external_id: Required[str]
    inventory_quantity: Required[float]
    item: Required[str]
    price: Required[float]
    sku: Required[str]
    title: Required[str]
    url: Required[str]
    catalog_type: str | None | Unset
    custom_metadata: dict[str, Any] | None | Unset
    image_full_url: str | None | Unset
    image_thumbnail_url: str | None | Unset
    images: Sequence[str] | None | Unset
    integration_type: Literal["$custom"] | None | Unset
    inventory_policy: Literal[0, 1, 2] | None | Unset
    published: bool | None | Unset
    type: Literal["catalog-variant"]


class CatalogVariantCreateJobCreateDict(_Dict, total=False):
    """`CatalogVariantCreateJobCreate` as a dict."""

    variants: Required[Sequence[m.CatalogVariantCreate | CatalogVariantCreateDict] | Envelope]
    type: Literal["catalog-variant-bulk-create-job"]


class CatalogVariantDeleteJobCreateDict(_Dict, total=False):
    """`CatalogVariantDeleteJobCreate` as a dict."""

    variants: Required[Sequence[str | Ref | RefDict] | Envelope]
    type: Literal["catalog-variant-bulk-delete-job"]


class CatalogVariantUpdateDict(_Dict, total=False):
    """`CatalogVariantUpdate` as a dict."""

    custom_metadata: dict[str, Any] | None | Unset
    description: str | None | Unset
    id: str | Unset
    image_full_url: str | None | Unset
    image_thumbnail_url: str | None | Unset
    images: Sequence[str] | None | Unset
    inventory_policy: Literal[0, 1, 2] | None | Unset
    inventory_quantity: float | None | Unset
    price: float | None | Unset
    published: bool | None | Unset
    sku: str | None | Unset
    title: str | None | Unset
    url: str | None | Unset
    type: Literal["catalog-variant"]


class CatalogVariantUpdateJobCreateDict(_Dict, total=False):
    """`CatalogVariantUpdateJobCreate` as a dict."""

    variants: Required[Sequence[m.CatalogVariantUpdate | CatalogVariantUpdateDict] | Envelope]
    type: Literal["catalog-variant-bulk-update-job"]


class ChannelDict(_Dict, total=False):
    """`Channel` as a dict."""

    properties: Required[m.ChannelProperties | ChannelPropertiesDict]
    type: Required[Literal["channel"]]
    id: str | None | Unset


class ChannelPropertiesDict(_Dict, total=False):
    """`ChannelProperties` as a dict."""

    channel: Required[Literal["email", "sms"] | str]


class ChannelSettingsDict(_Dict, total=False):
    """`ChannelSettings` as a dict."""

    sms: m.PhoneNumberConsentChannelSettings | PhoneNumberConsentChannelSettingsDict | Unset
    whatsapp: m.PhoneNumberConsentChannelSettings | PhoneNumberConsentChannelSettingsDict | Unset


class CheckboxesDict(_Dict, total=False):
    """`Checkboxes` as a dict."""

    properties: Required[m.CheckboxesProperties | CheckboxesPropertiesDict]
    type: Required[Literal["checkboxes"]]
    id: str | None | Unset
    styles: m.CheckboxesStyles | CheckboxesStylesDict | Unset


class CheckboxesPropertiesDict(_Dict, total=False):
    """`CheckboxesProperties` as a dict."""

    options: Required[Sequence[m.PropertyOption | PropertyOptionDict]]
    property_name: Required[str]
    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    label: str | None | Unset
    placeholder: str | None | Unset
    required: bool | None | Unset
    show_label: bool | Unset


class CheckboxesStylesDict(_Dict, total=False):
    """`CheckboxesStyles` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    arrangement: Literal["horizontal", "vertical"] | str | Unset
    background_color: str | None | Unset
    padding: m.Padding | PaddingDict | Unset


class CheckoutMethodFilterDict(_Dict, total=False):
    """`CheckoutMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["checkout"]]


class ClientBISSubscriptionCreateDict(_Dict, total=False):
    """`ClientBISSubscriptionCreate` as a dict."""

    channels: Required[Sequence[Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]]]
    profile: Required[m.ProfileIdentifier | ProfileIdentifierDict | Envelope]
    variant: Required[str]
    type: Literal["back-in-stock-subscription"]


class CloseButtonStyleDict(_Dict, total=False):
    """`CloseButtonStyle` as a dict."""

    background_color: str | Unset
    color: str | Unset
    margin: m.Margin | MarginDict | Unset
    outline_color: str | Unset
    size: int | Unset
    stroke: float | Unset


class CloseDict(_Dict, total=False):
    """`Close` as a dict."""

    submit: Required[bool]
    type: Required[Literal["close"]]
    id: str | None | Unset
    properties: m.CloseProperties | ClosePropertiesDict | None | Unset


class ClosePropertiesDict(_Dict, total=False):
    """`CloseProperties` as a dict."""

    list_id: str | None | Unset


class CodeActionDict(_Dict, total=False):
    """`CodeAction` as a dict."""

    type: Required[Literal["code"]]
    data: Any
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class ColumnStylesDict(_Dict, total=False):
    """`ColumnStyles` as a dict."""

    background_color: str | None | Unset
    background_image: m.BackgroundImage | BackgroundImageDict | None | Unset


class ColumnV0Dict(_Dict, total=False):
    """`ColumnV0` as a dict."""

    id: str | None | Unset
    rows: Sequence[m.RowV0 | RowV0Dict] | Unset
    styles: m.ColumnStyles | ColumnStylesDict | None | Unset


class ColumnV1Dict(_Dict, total=False):
    """`ColumnV1` as a dict."""

    blocks: (
        Sequence[
            m.ButtonBlockV1
            | ButtonBlockV1Dict
            | m.CouponBlockV1
            | CouponBlockV1Dict
            | m.DropShadowBlockV1
            | DropShadowBlockV1Dict
            | m.HeaderBlockV1
            | HeaderBlockV1Dict
            | m.HorizontalRuleBlockV1
            | HorizontalRuleBlockV1Dict
            | m.HTMLBlockV1
            | HTMLBlockV1Dict
            | m.ImageBlockV1
            | ImageBlockV1Dict
            | m.ProductBlockV1
            | ProductBlockV1Dict
            | m.ReviewBlockV1
            | ReviewBlockV1Dict
            | m.SocialBlockV1
            | SocialBlockV1Dict
            | m.SpacerBlockV1
            | SpacerBlockV1Dict
            | m.SplitBlockV1
            | SplitBlockV1Dict
            | m.TableBlockV1
            | TableBlockV1Dict
            | m.TextBlockV1
            | TextBlockV1Dict
            | m.VideoBlockV1
            | VideoBlockV1Dict
        ]
        | None
        | Unset
    )
    data: dict[str, Any] | None | Unset
    data_id: str | None | Unset
    id: str | None | Unset


class ConditionGroupDict(_Dict, total=False):
    """`ConditionGroup` as a dict."""

    conditions: Required[
        Sequence[
            m.ProfileHasGroupMembershipCondition
            | ProfileHasGroupMembershipConditionDict
            | m.ProfileNoGroupMembershipCondition
            | ProfileNoGroupMembershipConditionDict
            | m.SegmentsProfileMetricCondition
            | SegmentsProfileMetricConditionDict
            | m.ProfileMarketingConsentCondition
            | ProfileMarketingConsentConditionDict
            | m.ProfilePostalCodeDistanceCondition
            | ProfilePostalCodeDistanceConditionDict
            | m.ProfilePropertyCondition
            | ProfilePropertyConditionDict
            | m.ProfileRegionCondition
            | ProfileRegionConditionDict
            | m.ProfilePredictiveAnalyticsDateCondition
            | ProfilePredictiveAnalyticsDateConditionDict
            | m.ProfilePredictiveAnalyticsNumericCondition
            | ProfilePredictiveAnalyticsNumericConditionDict
            | m.ProfilePredictiveAnalyticsStringCondition
            | ProfilePredictiveAnalyticsStringConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
            | ProfilePredictiveAnalyticsChannelAffinityPriorityConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
            | ProfilePredictiveAnalyticsChannelAffinityRankConditionDict
            | m.ProfileHasCustomObjectCondition
            | ProfileHasCustomObjectConditionDict
            | m.ProfilePermissionsCondition
            | ProfilePermissionsConditionDict
            | m.SegmentsProfileMetricFunnelCondition
            | SegmentsProfileMetricFunnelConditionDict
        ]
    ]


class ConditionalBranchActionDataDict(_Dict, total=False):
    """`ConditionalBranchActionData` as a dict."""

    profile_filter: Required[
        m.ConditionalBranchActionDataProfileFilter | ConditionalBranchActionDataProfileFilterDict | None
    ]


class ConditionalBranchActionDataProfileFilterConditionGroupsDict(_Dict, total=False):
    """`ConditionalBranchActionDataProfileFilterConditionGroups` as a dict."""

    conditions: Required[
        Sequence[
            m.ProfilePropertyCondition
            | ProfilePropertyConditionDict
            | m.ProfileHasGroupMembershipCondition
            | ProfileHasGroupMembershipConditionDict
            | m.ProfileNoGroupMembershipCondition
            | ProfileNoGroupMembershipConditionDict
            | m.ProfileRegionCondition
            | ProfileRegionConditionDict
            | m.ProfilePostalCodeDistanceCondition
            | ProfilePostalCodeDistanceConditionDict
            | m.ProfilePredictiveAnalyticsDateCondition
            | ProfilePredictiveAnalyticsDateConditionDict
            | m.ProfilePredictiveAnalyticsStringCondition
            | ProfilePredictiveAnalyticsStringConditionDict
            | m.ProfilePredictiveAnalyticsNumericCondition
            | ProfilePredictiveAnalyticsNumericConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
            | ProfilePredictiveAnalyticsChannelAffinityPriorityConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
            | ProfilePredictiveAnalyticsChannelAffinityRankConditionDict
            | m.ProfileMarketingConsentCondition
            | ProfileMarketingConsentConditionDict
            | m.FlowsProfileMetricCondition
            | FlowsProfileMetricConditionDict
            | m.ProfileRandomSampleCondition
            | ProfileRandomSampleConditionDict
            | m.ProfileHasCustomObjectCondition
            | ProfileHasCustomObjectConditionDict
            | m.ProfilePermissionsCondition
            | ProfilePermissionsConditionDict
            | m.ProfileHasNotReceivedEmailMessageCondition
            | ProfileHasNotReceivedEmailMessageConditionDict
            | m.ProfileHasNotReceivedSmsMessageCondition
            | ProfileHasNotReceivedSmsMessageConditionDict
            | m.ProfileHasNotReceivedPushMessageCondition
            | ProfileHasNotReceivedPushMessageConditionDict
        ]
    ]


class ConditionalBranchActionDataProfileFilterDict(_Dict, total=False):
    """`ConditionalBranchActionDataProfileFilter` as a dict."""

    condition_groups: Required[
        Sequence[
            m.ConditionalBranchActionDataProfileFilterConditionGroups
            | ConditionalBranchActionDataProfileFilterConditionGroupsDict
        ]
    ]


class ConditionalBranchActionDict(_Dict, total=False):
    """`ConditionalBranchAction` as a dict."""

    type: Required[Literal["conditional-split"]]
    data: m.ConditionalBranchActionData | ConditionalBranchActionDataDict | None | Unset
    id: str | None | Unset
    links: m.BooleanBranchLinks | BooleanBranchLinksDict | None | Unset
    temporary_id: str | None | Unset


class ConstantContactIntegrationFilterDict(_Dict, total=False):
    """`ConstantContactIntegrationFilter` as a dict."""

    operator: Required[Literal["in"]]
    type: Required[Literal["string"]]
    value: Required[Sequence[Literal["constant_contact"]]]


class ConstantContactIntegrationMethodFilterDict(_Dict, total=False):
    """`ConstantContactIntegrationMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    filter: Required[m.ConstantContactIntegrationFilter | ConstantContactIntegrationFilterDict]
    method: Required[Literal["integration"]]


class ConstantPropertyMappingDict(_Dict, total=False):
    """`ConstantPropertyMapping` as a dict."""

    id: Required[int]
    type: Required[Literal["constant"]]
    value: Required[int | float | str | bool]


class ContentExperimentActionDataCurrentExperimentDict(_Dict, total=False):
    """`ContentExperimentActionDataCurrentExperiment` as a dict."""

    variations: Required[
        Sequence[
            m.SendPushNotificationAction
            | SendPushNotificationActionDict
            | m.SendWhatsAppAction
            | SendWhatsAppActionDict
        ]
    ]
    allocations: dict[str, Any] | None | Unset
    id: str | None | Unset
    name: str | None | Unset
    started: dt.datetime | str | None | Unset
    winner_metric: Literal["click-rate", "open-rate"] | str | None | Unset


class ContentExperimentActionDataDict(_Dict, total=False):
    """`ContentExperimentActionData` as a dict."""

    main_action: Required[
        m.SendPushNotificationAction | SendPushNotificationActionDict | m.SendWhatsAppAction | SendWhatsAppActionDict
    ]
    current_experiment: (
        m.ContentExperimentActionDataCurrentExperiment | ContentExperimentActionDataCurrentExperimentDict | None | Unset
    )
    experiment_status: Literal["completed", "draft", "live"] | str | None | Unset
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset


class ContentExperimentActionDict(_Dict, total=False):
    """`ContentExperimentAction` as a dict."""

    data: Required[m.ContentExperimentActionData | ContentExperimentActionDataDict]
    type: Required[Literal["content-experiment"]]
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class ContentRepeatV0Dict(_Dict, total=False):
    """`ContentRepeatV0` as a dict."""

    item_alias: Required[str]
    repeat_for: Required[str]


class ContentRepeatV1Dict(_Dict, total=False):
    """`ContentRepeatV1` as a dict."""

    item_alias: Required[str]
    repeat_for: Required[str]


class ConversationMessageCreateDict(_Dict, total=False):
    """`ConversationMessageCreate` as a dict."""

    body: Required[str]
    conversation: Required[str]
    message_hierarchy: (
        Sequence[
            m.MessageHierarchyRcsItem
            | MessageHierarchyRcsItemDict
            | m.MessageHierarchySmsItem
            | MessageHierarchySmsItemDict
        ]
        | None
        | Unset
    )
    type: Literal["conversation-message"]


class CountdownDelayActionDataDict(_Dict, total=False):
    """`CountdownDelayActionData` as a dict."""

    delay_until_time: str | None | Unset
    delay_until_weekdays: (
        Sequence[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str]
        | None
        | Unset
    )
    timezone: v.Timezone | str | Unset
    unit: Literal["days", "months", "weeks"] | str | Unset
    value: int | Unset


class CountdownDelayActionDict(_Dict, total=False):
    """`CountdownDelayAction` as a dict."""

    data: Required[m.CountdownDelayActionData | CountdownDelayActionDataDict]
    type: Required[Literal["countdown-delay"]]
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class CountdownTimerDict(_Dict, total=False):
    """`CountdownTimer` as a dict."""

    properties: Required[m.CountdownTimerProperties | CountdownTimerPropertiesDict]
    type: Required[Literal["countdown_timer"]]
    id: str | None | Unset
    styles: m.CountdownTimerStyles | CountdownTimerStylesDict | Unset


class CountdownTimerPropertiesDict(_Dict, total=False):
    """`CountdownTimerProperties` as a dict."""

    configuration: Required[
        m.FixedTimerConfiguration
        | FixedTimerConfigurationDict
        | m.VariableTimerConfiguration
        | VariableTimerConfigurationDict
    ]
    animation: Literal["flash", "heartbeat", "pulse"] | str | None | Unset
    classname: str | None | Unset
    clock_face: Literal["flip", "simple"] | str | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset


class CountdownTimerStylesDict(_Dict, total=False):
    """`CountdownTimerStyles` as a dict."""

    background_color: str | None | Unset
    card_color: str | Unset
    label_font_size: int | Unset
    label_font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | Unset
    padding: m.Padding | PaddingDict | Unset
    text_styles: m.TextStyleV0 | TextStyleV0Dict | Unset


class CouponBlockDataDict(_Dict, total=False):
    """`CouponBlockData` as a dict."""

    content: Required[str]
    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    properties: Required[m.CouponBlockProperties | CouponBlockPropertiesDict]
    styles: Required[m.CouponBlockStyles | CouponBlockStylesDict]


class CouponBlockPropertiesDict(_Dict, total=False):
    """`CouponBlockProperties` as a dict."""

    coupon: str | None | Unset
    coupon_id: str | None | Unset
    header_enabled: bool | None | Unset
    href: str | None | Unset


class CouponBlockStylesDict(_Dict, total=False):
    """`CouponBlockStyles` as a dict."""

    background_color: str | None | Unset
    block_background_color: str | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    border_color: str | None | Unset
    border_radius: int | None | Unset
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    border_width: int | None | Unset
    color: str | None | Unset
    font_family: str | None | Unset
    font_size: int | None | Unset
    font_style: Literal["italic", "normal"] | str | None | Unset
    font_weight: str | None | Unset
    header_font_family: str | None | Unset
    header_font_size: int | None | Unset
    header_padding_bottom: int | None | Unset
    header_padding_left: int | None | Unset
    header_padding_right: int | None | Unset
    header_padding_top: int | None | Unset
    inner_padding_bottom: int | None | Unset
    inner_padding_left: int | None | Unset
    inner_padding_right: int | None | Unset
    inner_padding_top: int | None | Unset
    letter_spacing: int | None | Unset
    mobile_stretch_content: bool | None | Unset
    stretch: bool | None | Unset
    text_align: Literal["center", "left", "right"] | str | None | Unset
    text_decoration: str | None | Unset


class CouponBlockV1Dict(_Dict, total=False):
    """`CouponBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.CouponBlockData | CouponBlockDataDict | None]
    type: Required[Literal["coupon"]]
    data_id: str | None | Unset
    id: str | None | Unset
    universal_id: str | None | Unset


class CouponCodeCreateDict(_Dict, total=False):
    """`CouponCodeCreate` as a dict."""

    coupon: Required[str]
    unique_code: Required[str]
    expires_at: dt.datetime | str | None | Unset
    type: Literal["coupon-code"]


class CouponCodeCreateJobCreateDict(_Dict, total=False):
    """`CouponCodeCreateJobCreate` as a dict."""

    coupon_codes: Required[Sequence[m.CouponCodeCreate | CouponCodeCreateDict] | Envelope]
    type: Literal["coupon-code-bulk-create-job"]


class CouponCodeUpdateDict(_Dict, total=False):
    """`CouponCodeUpdate` as a dict."""

    expires_at: dt.datetime | str | None | Unset
    id: str | Unset
    status: (
        Literal["ASSIGNED_TO_PROFILE", "DELETING", "PROCESSING", "UNASSIGNED", "USED", "VERSION_NOT_ACTIVE"]
        | None
        | Unset
    )
    type: Literal["coupon-code"]


class CouponConfigurationDict(_Dict, total=False):
    """`CouponConfiguration` as a dict."""

    properties: Required[m.CouponProperties | CouponPropertiesDict]
    type: Required[Literal["coupon"]]
    id: str | None | Unset
    styles: m.CouponStyles | CouponStylesDict | Unset


class CouponCreateDict(_Dict, total=False):
    """`CouponCreate` as a dict."""

    external_id: Required[str]
    description: str | None | Unset
    monitor_configuration: dict[str, Any] | None | Unset
    type: Literal["coupon"]


class CouponPropertiesDict(_Dict, total=False):
    """`CouponProperties` as a dict."""

    coupon: Required[m.UniqueCouponConfig | UniqueCouponConfigDict | m.StaticCouponConfig | StaticCouponConfigDict]
    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    success_message: str | None | Unset


class CouponStylesDict(_Dict, total=False):
    """`CouponStyles` as a dict."""

    background_color: str | None | Unset
    border_styles: m.BorderStyle | BorderStyleDict | None | Unset
    coupon_background_color: str | None | Unset
    padding: m.Padding | PaddingDict | Unset
    text_styles: m.TextStyleV0 | TextStyleV0Dict | Unset


class CouponUpdateDict(_Dict, total=False):
    """`CouponUpdate` as a dict."""

    description: str | None | Unset
    id: str | Unset
    monitor_configuration: dict[str, Any] | None | Unset
    type: Literal["coupon"]


class CreateConversationMessageKeywords(_Dict, total=False):
    """Keywords of `create_conversation_message`."""

    body_: Required[str]
    conversation: Required[str]
    message_hierarchy: (
        Sequence[
            m.MessageHierarchyRcsItem
            | MessageHierarchyRcsItemDict
            | m.MessageHierarchySmsItem
            | MessageHierarchySmsItemDict
        ]
        | None
        | Unset
    )
    type: Literal["conversation-message"]


class CustomCssDict(_Dict, total=False):
    """`CustomCss` as a dict."""

    css: str | Unset
    enabled: bool | Unset


class CustomHTMLDict(_Dict, total=False):
    """`CustomHTML` as a dict."""

    type: Required[Literal["custom_html"]]
    id: str | None | Unset
    properties: m.CustomHTMLProperties | CustomHTMLPropertiesDict | Unset
    styles: dict[str, Any] | Unset


class CustomHTMLPropertiesDict(_Dict, total=False):
    """`CustomHTMLProperties` as a dict."""

    classname: str | None | Unset
    content: str | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset


class CustomJavascriptDict(_Dict, total=False):
    """`CustomJavascript` as a dict."""

    type: Required[Literal["custom_javascript"]]
    id: str | None | Unset
    properties: dict[str, Any] | Unset


class CustomMetricConditionDict(_Dict, total=False):
    """`CustomMetricCondition` as a dict."""

    filter: Required[
        m.NumericOperatorNumericFilter
        | NumericOperatorNumericFilterDict
        | m.StringInArrayFilter
        | StringInArrayFilterDict
        | m.ExistenceOperatorExistenceFilter
        | ExistenceOperatorExistenceFilterDict
        | m.BooleanFilter
        | BooleanFilterDict
        | m.StringOperatorStringFilter
        | StringOperatorStringFilterDict
        | m.ListContainsOperatorListContainsFilter
        | ListContainsOperatorListContainsFilterDict
        | m.ListRegexOperatorListContainsFilter
        | ListRegexOperatorListContainsFilterDict
        | m.ListSubstringFilter
        | ListSubstringFilterDict
    ]
    property: Required[str]


class CustomMetricCreateDict(_Dict, total=False):
    """`CustomMetricCreate` as a dict."""

    definition: Required[m.CustomMetricDefinition | CustomMetricDefinitionDict]
    name: Required[str]
    type: Literal["custom-metric"]


class CustomMetricDefinitionDict(_Dict, total=False):
    """`CustomMetricDefinition` as a dict."""

    aggregation_method: Required[Literal["count", "value"] | str]
    metric_groups: Required[Sequence[m.CustomMetricGroup | CustomMetricGroupDict]]


class CustomMetricGroupDict(_Dict, total=False):
    """`CustomMetricGroup` as a dict."""

    metric_id: Required[str]
    metric_filters: Sequence[m.CustomMetricCondition | CustomMetricConditionDict] | None | Unset
    value_property: str | None | Unset


class CustomMetricUpdateDict(_Dict, total=False):
    """`CustomMetricUpdate` as a dict."""

    definition: m.CustomMetricDefinition | CustomMetricDefinitionDict | None | Unset
    id: str | Unset
    name: str | None | Unset
    type: Literal["custom-metric"]


class CustomObjectDateTriggerDict(_Dict, total=False):
    """`CustomObjectDateTrigger` as a dict."""

    custom_object_label: Required[str]
    custom_object_property_id: Required[int]
    date_field_type: Required[Literal["custom-object"]]
    object_type_id: Required[str]
    object_type_relationship_id: Required[str]
    timedelta_value_before_date: Required[int]
    trigger_time: Required[str]
    type: Required[Literal["date"]]
    recurrence_frequency: Literal["annually", "monthly", "never", "weekly"] | str | Unset
    timedelta_unit_before_date: Literal["days", "months", "weeks"] | str | Unset
    timezone: v.Timezone | str | Unset
    trigger_days: (
        Sequence[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str]
        | None
        | Unset
    )


class CustomObjectPropertyConditionDict(_Dict, total=False):
    """`CustomObjectPropertyCondition` as a dict."""

    custom_object_label: Required[str]
    field: Required[str]
    filter: Required[
        m.StringOperatorStringFilter
        | StringOperatorStringFilterDict
        | m.StringArrayOperatorStringArrayFilter
        | StringArrayOperatorStringArrayFilterDict
        | m.NumericOperatorNumericFilter
        | NumericOperatorNumericFilterDict
        | m.NumericRangeFilter
        | NumericRangeFilterDict
        | m.BooleanFilter
        | BooleanFilterDict
        | m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.CalendarDateFilter
        | CalendarDateFilterDict
        | m.AnniversaryDateFilter
        | AnniversaryDateFilterDict
        | m.ListContainsOperatorListContainsFilter
        | ListContainsOperatorListContainsFilterDict
        | m.ListLengthFilter
        | ListLengthFilterDict
        | m.ExistenceOperatorExistenceFilter
        | ExistenceOperatorExistenceFilterDict
    ]
    type: Required[Literal["custom-object-property"]]


class CustomObjectRelationshipSourceDict(_Dict, total=False):
    """`CustomObjectRelationshipSource` as a dict."""

    id_path: Required[str]
    related_id_path: Required[str]
    source_id: Required[str]
    type: Required[Literal["custom-object"]]
    update_strategy: Literal["additive", "replace_from_origin"] | str | None | Unset


class CustomObjectTriggerConditionDict(_Dict, total=False):
    """`CustomObjectTriggerCondition` as a dict."""

    filter: Required[
        m.StringOperatorStringFilter
        | StringOperatorStringFilterDict
        | m.NumericOperatorNumericFilter
        | NumericOperatorNumericFilterDict
        | m.NumericRangeFilter
        | NumericRangeFilterDict
        | m.BooleanFilter
        | BooleanFilterDict
        | m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.ListContainsOperatorListContainsFilter
        | ListContainsOperatorListContainsFilterDict
        | m.ListLengthFilter
        | ListLengthFilterDict
        | m.ExistenceOperatorExistenceFilter
        | ExistenceOperatorExistenceFilterDict
    ]
    property_id: Required[int]
    type: Required[Literal["custom-object-trigger-property"]]


class CustomQuestionDict(_Dict, total=False):
    """`CustomQuestion` as a dict."""

    answers: Required[Sequence[str]]
    id: Required[str]


class CustomSourceFilterDict(_Dict, total=False):
    """`CustomSourceFilter` as a dict."""

    field: Required[Literal["custom_source"]]
    filter: Required[m.EqualsStringFilter | EqualsStringFilterDict]


class CustomTimeframeDict(_Dict, total=False):
    """`CustomTimeframe` as a dict."""

    end: Required[dt.datetime | str]
    start: Required[dt.datetime | str]


class CustomTrackingParamDict(_Dict, total=False):
    """`CustomTrackingParam` as a dict."""

    name: Required[str]
    campaign: (
        m.CampaignTrackingSettingDynamicParam
        | CampaignTrackingSettingDynamicParamDict
        | m.CampaignTrackingSettingStaticParam
        | CampaignTrackingSettingStaticParamDict
        | None
        | Unset
    )
    flow: (
        m.FlowTrackingSettingDynamicParam
        | FlowTrackingSettingDynamicParamDict
        | m.FlowTrackingSettingStaticParam
        | FlowTrackingSettingStaticParamDict
        | None
        | Unset
    )


class DataPrivacyCreateDeletionJobDict(_Dict, total=False):
    """`DataPrivacyCreateDeletionJob` as a dict."""

    profile: Required[m.DataPrivacyProfile | DataPrivacyProfileDict | Envelope]
    type: Literal["data-privacy-deletion-job"]


class DataPrivacyProfileDict(_Dict, total=False):
    """`DataPrivacyProfile` as a dict."""

    email: str | None | Unset
    id: str | None | Unset
    phone_number: str | None | Unset
    type: Literal["profile"]


class DataSourceCreateDict(_Dict, total=False):
    """`DataSourceCreate` as a dict."""

    title: Required[str]
    description: str | None | Unset
    namespace: str | None | Unset
    visibility: Literal["private", "shared"] | None | Unset
    type: Literal["data-source"]


class DataSourceRecordBulkCreateJobCreateDict(_Dict, total=False):
    """`DataSourceRecordBulkCreateJobCreate` as a dict."""

    data_source: str | Unset
    data_source_records: Sequence[m.DataSourceRecord | DataSourceRecordDict] | None | Unset | Envelope
    type: Literal["data-source-record-bulk-create-job"]


class DataSourceRecordCreateJobCreateDict(_Dict, total=False):
    """`DataSourceRecordCreateJobCreate` as a dict."""

    data_source_record: Required[m.DataSourceRecord | DataSourceRecordDict | Envelope]
    data_source: str | Unset
    type: Literal["data-source-record-create-job"]


class DataSourceRecordDict(_Dict, total=False):
    """`DataSourceRecord` as a dict."""

    record: Required[dict[str, Any]]
    type: Literal["data-source-record"]


class DataWarehouseImportMethodFilterDict(_Dict, total=False):
    """`DataWarehouseImportMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["data_warehouse_import"]]


class DateDict(_Dict, total=False):
    """`Date` as a dict."""

    properties: Required[m.DateProperties | DatePropertiesDict]
    type: Required[Literal["date"]]
    id: str | None | Unset
    styles: m.DateStyles | DateStylesDict | Unset


class DatePropertiesDict(_Dict, total=False):
    """`DateProperties` as a dict."""

    property_name: Required[str]
    classname: str | None | Unset
    date_format: str | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    label: str | None | Unset
    placeholder: str | None | Unset
    required: bool | None | Unset
    show_label: bool | Unset


class DateStylesDict(_Dict, total=False):
    """`DateStyles` as a dict."""

    background_color: str | None | Unset
    padding: m.Padding | PaddingDict | Unset


class DelayDict(_Dict, total=False):
    """`Delay` as a dict."""

    type: Required[Literal["delay"]]
    id: str | None | Unset
    properties: m.DelayProperties | DelayPropertiesDict | Unset


class DelayPropertiesDict(_Dict, total=False):
    """`DelayProperties` as a dict."""

    seconds: int | Unset


class DeviceDict(_Dict, total=False):
    """`Device` as a dict."""

    type: Required[Literal["device"]]
    id: str | None | Unset
    properties: m.DeviceProperties | DevicePropertiesDict | Unset


class DeviceMetadataDict(_Dict, total=False):
    """`DeviceMetadata` as a dict."""

    app_build: str | None | Unset
    app_id: str | None | Unset
    app_name: str | None | Unset
    app_version: str | None | Unset
    device_id: str | None | Unset
    device_model: str | None | Unset
    environment: Literal["debug", "release"] | str | None | Unset
    klaviyo_sdk: Literal["android", "flutter", "flutter_community", "react_native", "swift"] | str | None | Unset
    manufacturer: str | None | Unset
    os_name: Literal["android", "ios", "ipados", "macos", "tvos"] | str | None | Unset
    os_version: str | None | Unset
    sdk_version: str | None | Unset


class DevicePropertiesDict(_Dict, total=False):
    """`DeviceProperties` as a dict."""

    device: Literal["both", "desktop", "mobile"] | str | Unset


class DisplayOptionsDict(_Dict, total=False):
    """`DisplayOptions` as a dict."""

    content_repeat: m.ContentRepeatV1 | ContentRepeatV1Dict | None | Unset
    layout_config: dict[str, Any] | None | Unset
    layout_type: str | None | Unset
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    visibility: m.Visibility | VisibilityDict | None | Unset


class DoubleOptinFilterDict(_Dict, total=False):
    """`DoubleOptinFilter` as a dict."""

    field: Required[Literal["is_double_opt_in"]]
    filter: Required[m.BooleanFilter | BooleanFilterDict]


class DropShadowBlockDataDict(_Dict, total=False):
    """`DropShadowBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    styles: Required[m.DropShadowBlockStyles | DropShadowBlockStylesDict]


class DropShadowBlockStylesDict(_Dict, total=False):
    """`DropShadowBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    mobile_stretch_content: bool | None | Unset
    shadow_color: Literal["dark", "light", "medium"] | str | None | Unset


class DropShadowBlockV0Dict(_Dict, total=False):
    """`DropShadowBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[Any]
    type: Required[Literal["drop_shadow"]]


class DropShadowBlockV1Dict(_Dict, total=False):
    """`DropShadowBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.DropShadowBlockData | DropShadowBlockDataDict | None]
    type: Required[Literal["drop_shadow"]]
    data_id: str | None | Unset
    id: str | None | Unset
    universal_id: str | None | Unset


class DropShadowDict(_Dict, total=False):
    """`DropShadow` as a dict."""

    blur: int | Unset
    color: str | None | Unset
    enabled: bool | Unset


class DropdownDict(_Dict, total=False):
    """`Dropdown` as a dict."""

    properties: Required[m.DropdownProperties | DropdownPropertiesDict]
    type: Required[Literal["dropdown"]]
    id: str | None | Unset
    styles: m.DropdownStyles | DropdownStylesDict | Unset


class DropdownPropertiesDict(_Dict, total=False):
    """`DropdownProperties` as a dict."""

    options: Required[Sequence[m.PropertyOption | PropertyOptionDict]]
    property_name: Required[str]
    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    label: str | None | Unset
    placeholder: str | None | Unset
    required: bool | None | Unset
    show_label: bool | Unset


class DropdownStylesDict(_Dict, total=False):
    """`DropdownStyles` as a dict."""

    background_color: str | None | Unset
    padding: m.Padding | PaddingDict | Unset


class DynamicButtonDict(_Dict, total=False):
    """`DynamicButton` as a dict."""

    data: Required[m.BackInStockDynamicButtonData | BackInStockDynamicButtonDataDict]
    type: Required[Literal["BACK_IN_STOCK_OPEN"]]
    id: str | None | Unset


class DynamicImageBlockPropertiesDict(_Dict, total=False):
    """`DynamicImageBlockProperties` as a dict."""

    dynamic: Required[Literal[True]]
    alt_text: str | None | Unset
    href: str | None | Unset
    src: str | None | Unset


class DynamicProductBlockPropertiesDict(_Dict, total=False):
    """`DynamicProductBlockProperties` as a dict."""

    dynamic: Required[Literal[True]]
    button_text: str | None | Unset
    feed: str | None | Unset
    feed_offset: int | None | Unset
    is_ai_generated: bool | None | Unset
    is_nbp: bool | None | Unset
    is_prebuilt_content: bool | None | Unset
    item_subtype_id: int | None | Unset
    show_button: bool | None | Unset
    show_original_price: bool | None | Unset
    show_price: bool | None | Unset
    show_rating: bool | None | Unset
    show_rating_count: bool | None | Unset
    show_title: bool | None | Unset
    show_title_links: bool | None | Unset
    title_placeholder: str | None | Unset


class DynamicReviewBlockPropertiesDict(_Dict, total=False):
    """`DynamicReviewBlockProperties` as a dict."""

    dynamic: Required[Literal[True]]
    author_placeholder: str | None | Unset
    fallback_content_type: Literal["full", "quote"] | str | None | Unset
    fallback_options: (
        Literal["high-quality-review", "high-quality-review-or-static", "no-review", "recent", "static-only"]
        | str
        | None
        | Unset
    )
    fallback_review_id: str | None | Unset
    product_event_variable: str | None | Unset
    product_id: str | None | Unset
    product_name_placeholder: str | None | Unset
    product_selection_mode: Literal["automatic", "manual"] | str | None | Unset
    product_variant_name_placeholder: str | None | Unset
    quote_placeholder: str | None | Unset
    show_product_name: bool | None | Unset
    show_rating: bool | None | Unset
    show_reviewer_name: bool | None | Unset
    show_variant_name: bool | None | Unset
    show_verified_badge: bool | None | Unset
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
    )


class DynamicSMSImageDict(_Dict, total=False):
    """`DynamicSMSImage` as a dict."""

    dynamic_image_template: Required[str]
    dynamic: Literal[True] | Unset


class DynamicTableBlockPropertiesDict(_Dict, total=False):
    """`DynamicTableBlockProperties` as a dict."""

    dynamic: Required[Literal[True]]
    num_columns: int | None | Unset
    row_content_repeat: m.ContentRepeatV1 | ContentRepeatV1Dict | None | Unset
    show_fallback_content: bool | None | Unset
    show_headers: bool | None | Unset
    show_static_row: bool | None | Unset


class DynamicTrackingParamDict(_Dict, total=False):
    """`DynamicTrackingParam` as a dict."""

    name: Required[str]
    type: Required[Literal["dynamic"]]
    value: Required[
        Literal[
            "campaign_id",
            "campaign_name",
            "campaign_name_id",
            "campaign_name_send_day",
            "email_subject",
            "group_id",
            "group_name",
            "group_name_id",
            "link_alt_text",
            "message_type",
            "profile_external_id",
            "profile_id",
        ]
        | str
    ]


class EffectiveDateFilterDict(_Dict, total=False):
    """`EffectiveDateFilter` as a dict."""

    field: Required[Literal["effective_date"]]
    filter: Required[
        m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.CalendarDateFilter
        | CalendarDateFilterDict
        | m.AnniversaryDateFilter
        | AnniversaryDateFilterDict
    ]


class EmailContentDict(_Dict, total=False):
    """`EmailContent` as a dict."""

    bcc_email: str | None | Unset
    cc_email: str | None | Unset
    from_email: str | None | Unset
    from_label: str | None | Unset
    preview_text: str | None | Unset
    reply_to_email: str | None | Unset
    subject: str | None | Unset


class EmailDict(_Dict, total=False):
    """`Email` as a dict."""

    properties: Required[m.EmailProperties | EmailPropertiesDict]
    type: Required[Literal["email"]]
    id: str | None | Unset
    styles: m.EmailStyles | EmailStylesDict | Unset


class EmailMessageDefinitionDict(_Dict, total=False):
    """`EmailMessageDefinition` as a dict."""

    channel: Required[Literal["email"]]
    content: m.EmailContent | EmailContentDict | None | Unset
    label: str | None | Unset


class EmailPropertiesDict(_Dict, total=False):
    """`EmailProperties` as a dict."""

    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    label: str | None | Unset
    placeholder: str | None | Unset
    property_name: Literal["$email"] | Unset
    required: bool | None | Unset
    show_label: bool | Unset


class EmailSendOptionsDict(_Dict, total=False):
    """`EmailSendOptions` as a dict."""

    ignore_unsubscribes: bool | None | Unset
    use_smart_sending: bool | None | Unset


class EmailStylesDict(_Dict, total=False):
    """`EmailStyles` as a dict."""

    background_color: str | None | Unset
    padding: m.Padding | PaddingDict | Unset


class EmailSubscriptionParametersDict(_Dict, total=False):
    """`EmailSubscriptionParameters` as a dict."""

    marketing: m.SubscriptionParameters | SubscriptionParametersDict | None | Unset
    open_tracking: m.OpenTrackingSubscriptionParameters | OpenTrackingSubscriptionParametersDict | None | Unset


class EmailUnsubscriptionParametersDict(_Dict, total=False):
    """`EmailUnsubscriptionParameters` as a dict."""

    marketing: m.UnsubscriptionParameters | UnsubscriptionParametersDict | None | Unset
    open_tracking: m.OpenTrackingUnsubscriptionParameters | OpenTrackingUnsubscriptionParametersDict | None | Unset


class EmbeddedObjectSchemaDict(_Dict, total=False):
    """`EmbeddedObjectSchema` as a dict."""

    properties: Sequence[m.APISchemaProperty | APISchemaPropertyDict] | None | Unset
    required: Sequence[str] | None | Unset
    source_mapping: m.SourceMappingCreate | SourceMappingCreateDict | None | Unset | Envelope
    status: Literal["active", "draft"] | None | Unset
    type: Literal["object-schema"]


class EqualsStringFilterDict(_Dict, total=False):
    """`EqualsStringFilter` as a dict."""

    operator: Required[Literal["equals"]]
    type: Required[Literal["string"]]
    value: Required[str | None]


class ErrorMessagesDict(_Dict, total=False):
    """`ErrorMessages` as a dict."""

    invalid: str | Unset
    required: str | Unset


class EventCreateDict(_Dict, total=False):
    """`EventCreate` as a dict."""

    metric: Required[m.MetricCreate | MetricCreateDict | Envelope]
    profile: Required[m.EventProfile | EventProfileDict | Envelope]
    properties: Required[dict[str, Any]]
    backfill: bool | None | Unset
    time: dt.datetime | str | None | Unset
    unique_id: str | None | Unset
    value: float | None | Unset
    value_currency: str | None | Unset
    type: Literal["event"]


class EventProfileDict(_Dict, total=False):
    """`EventProfile` as a dict."""

    anonymous_id: str | None | Unset
    email: str | None | Unset
    external_id: str | None | Unset
    first_name: str | None | Unset
    id: str | None | Unset
    image: str | None | Unset
    kx: str | None | Unset
    last_name: str | None | Unset
    locale: str | None | Unset
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    meta: m.OnsiteProfileMeta | OnsiteProfileMetaDict | None | Unset
    organization: str | None | Unset
    phone_number: str | None | Unset
    properties: dict[str, Any] | None | Unset
    title: str | None | Unset
    type: Literal["profile"]


class EventsBulkCreateJobDict(_Dict, total=False):
    """`EventsBulkCreateJob` as a dict."""

    events_bulk_create: Required[Sequence[m.BulkEvents | BulkEventsDict] | Envelope]
    type: Literal["event-bulk-create-job"]


class ExistenceOperatorExistenceFilterDict(_Dict, total=False):
    """`ExistenceOperatorExistenceFilter` as a dict."""

    operator: Required[Literal["is-set", "not-set"] | str]
    type: Required[Literal["existence"]]


class ExitIntentDict(_Dict, total=False):
    """`ExitIntent` as a dict."""

    type: Required[Literal["exit_intent"]]
    id: str | None | Unset
    properties: dict[str, Any] | Unset


class ExplicitlyReachableDict(_Dict, total=False):
    """`ExplicitlyReachable` as a dict."""

    filters: Required[
        Sequence[
            m.EffectiveDateFilter
            | EffectiveDateFilterDict
            | m.RecordedDateFilter
            | RecordedDateFilterDict
            | m.MethodFilter
            | MethodFilterDict
            | m.FormSubscribeFilter
            | FormSubscribeFilterDict
        ]
    ]
    reachable_status: Required[Literal["explicitly_reachable"]]


class ExplicitlyUnreachableDict(_Dict, total=False):
    """`ExplicitlyUnreachable` as a dict."""

    filters: Required[
        Sequence[
            m.EffectiveDateFilter
            | EffectiveDateFilterDict
            | m.RecordedDateFilter
            | RecordedDateFilterDict
            | m.MethodFilter
            | MethodFilterDict
            | m.FormSubscribeFilter
            | FormSubscribeFilterDict
        ]
    ]
    reachable_status: Required[Literal["explicitly_unreachable"]]


class FailedAgeGateMethodFilterDict(_Dict, total=False):
    """`FailedAgeGateMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["failed_age_gate"]]


class FixedTimerConfigurationDict(_Dict, total=False):
    """`FixedTimerConfiguration` as a dict."""

    timezone: Required[v.FixedTimerConfigurationTimezone | str]
    type: Required[Literal["fixed"]]
    end_time: dt.datetime | str | None | Unset


class FlowActionUpdateDict(_Dict, total=False):
    """`FlowActionUpdate` as a dict."""

    definition: Required[
        m.ActionOutputSplitAction
        | ActionOutputSplitActionDict
        | m.BackInStockDelayAction
        | BackInStockDelayActionDict
        | m.ConditionalBranchAction
        | ConditionalBranchActionDict
        | m.ContentExperimentAction
        | ContentExperimentActionDict
        | m.SendEmailAction
        | SendEmailActionDict
        | m.SendPushNotificationAction
        | SendPushNotificationActionDict
        | m.SendSmsAction
        | SendSmsActionDict
        | m.SendWebhookAction
        | SendWebhookActionDict
        | m.SendInternalAlertAction
        | SendInternalAlertActionDict
        | m.SendWhatsAppAction
        | SendWhatsAppActionDict
        | m.TimeDelayAction
        | TimeDelayActionDict
        | m.TriggerBranchAction
        | TriggerBranchActionDict
        | m.UpdateProfileAction
        | UpdateProfileActionDict
        | m.TargetDateAction
        | TargetDateActionDict
        | m.CountdownDelayAction
        | CountdownDelayActionDict
        | m.AbTestAction
        | AbTestActionDict
        | m.InternalServiceAction
        | InternalServiceActionDict
        | m.CodeAction
        | CodeActionDict
        | m.MultiBranchSplitAction
        | MultiBranchSplitActionDict
        | m.ListUpdateAction
        | ListUpdateActionDict
    ]
    id: str | Unset
    type: Literal["flow-action"]


class FlowCreateDict(_Dict, total=False):
    """`FlowCreate` as a dict."""

    definition: Required[m.FlowDefinition | FlowDefinitionDict]
    name: Required[str]
    type: Literal["flow"]


class FlowDefinitionDict(_Dict, total=False):
    """`FlowDefinition` as a dict."""

    actions: Required[
        Sequence[
            m.ActionOutputSplitAction
            | ActionOutputSplitActionDict
            | m.BackInStockDelayAction
            | BackInStockDelayActionDict
            | m.ConditionalBranchAction
            | ConditionalBranchActionDict
            | m.ContentExperimentAction
            | ContentExperimentActionDict
            | m.SendEmailAction
            | SendEmailActionDict
            | m.SendPushNotificationAction
            | SendPushNotificationActionDict
            | m.SendSmsAction
            | SendSmsActionDict
            | m.SendWebhookAction
            | SendWebhookActionDict
            | m.SendInternalAlertAction
            | SendInternalAlertActionDict
            | m.SendWhatsAppAction
            | SendWhatsAppActionDict
            | m.TimeDelayAction
            | TimeDelayActionDict
            | m.TriggerBranchAction
            | TriggerBranchActionDict
            | m.UpdateProfileAction
            | UpdateProfileActionDict
            | m.TargetDateAction
            | TargetDateActionDict
            | m.CountdownDelayAction
            | CountdownDelayActionDict
            | m.AbTestAction
            | AbTestActionDict
            | m.InternalServiceAction
            | InternalServiceActionDict
            | m.CodeAction
            | CodeActionDict
            | m.MultiBranchSplitAction
            | MultiBranchSplitActionDict
            | m.ListUpdateAction
            | ListUpdateActionDict
        ]
    ]
    entry_action_id: Required[str | None]
    triggers: Required[
        Sequence[
            m.ListTrigger
            | ListTriggerDict
            | m.SegmentTrigger
            | SegmentTriggerDict
            | m.MetricTrigger
            | MetricTriggerDict
            | m.ProfilePropertyDateTrigger
            | ProfilePropertyDateTriggerDict
            | m.CustomObjectDateTrigger
            | CustomObjectDateTriggerDict
            | m.PriceDropTrigger
            | PriceDropTriggerDict
            | m.LowInventoryTrigger
            | LowInventoryTriggerDict
        ]
    ]
    profile_filter: m.FlowDefinitionProfileFilter | FlowDefinitionProfileFilterDict | None | Unset
    reentry_criteria: m.ReentryCriteria | ReentryCriteriaDict | None | Unset


class FlowDefinitionProfileFilterConditionGroupsDict(_Dict, total=False):
    """`FlowDefinitionProfileFilterConditionGroups` as a dict."""

    conditions: Required[
        Sequence[
            m.ProfilePropertyCondition
            | ProfilePropertyConditionDict
            | m.ProfileHasGroupMembershipCondition
            | ProfileHasGroupMembershipConditionDict
            | m.ProfileNoGroupMembershipCondition
            | ProfileNoGroupMembershipConditionDict
            | m.ProfileRegionCondition
            | ProfileRegionConditionDict
            | m.ProfilePostalCodeDistanceCondition
            | ProfilePostalCodeDistanceConditionDict
            | m.ProfilePredictiveAnalyticsDateCondition
            | ProfilePredictiveAnalyticsDateConditionDict
            | m.ProfilePredictiveAnalyticsStringCondition
            | ProfilePredictiveAnalyticsStringConditionDict
            | m.ProfilePredictiveAnalyticsNumericCondition
            | ProfilePredictiveAnalyticsNumericConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
            | ProfilePredictiveAnalyticsChannelAffinityPriorityConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
            | ProfilePredictiveAnalyticsChannelAffinityRankConditionDict
            | m.ProfileMarketingConsentCondition
            | ProfileMarketingConsentConditionDict
            | m.FlowsProfileMetricCondition
            | FlowsProfileMetricConditionDict
            | m.ProfileRandomSampleCondition
            | ProfileRandomSampleConditionDict
            | m.ProfileHasCustomObjectCondition
            | ProfileHasCustomObjectConditionDict
            | m.ProfilePermissionsCondition
            | ProfilePermissionsConditionDict
            | m.ProfileHasNotReceivedEmailMessageCondition
            | ProfileHasNotReceivedEmailMessageConditionDict
            | m.ProfileHasNotReceivedSmsMessageCondition
            | ProfileHasNotReceivedSmsMessageConditionDict
            | m.ProfileHasNotReceivedPushMessageCondition
            | ProfileHasNotReceivedPushMessageConditionDict
            | m.ProfileNotInFlowCondition
            | ProfileNotInFlowConditionDict
        ]
    ]


class FlowDefinitionProfileFilterDict(_Dict, total=False):
    """`FlowDefinitionProfileFilter` as a dict."""

    condition_groups: Required[
        Sequence[m.FlowDefinitionProfileFilterConditionGroups | FlowDefinitionProfileFilterConditionGroupsDict]
    ]


class FlowEmailAdditionalFiltersConditionGroupsDict(_Dict, total=False):
    """`FlowEmailAdditionalFiltersConditionGroups` as a dict."""

    conditions: Required[
        Sequence[
            m.ProfilePropertyCondition
            | ProfilePropertyConditionDict
            | m.ProfileHasGroupMembershipCondition
            | ProfileHasGroupMembershipConditionDict
            | m.ProfileNoGroupMembershipCondition
            | ProfileNoGroupMembershipConditionDict
            | m.ProfileRegionCondition
            | ProfileRegionConditionDict
            | m.ProfilePostalCodeDistanceCondition
            | ProfilePostalCodeDistanceConditionDict
            | m.ProfilePredictiveAnalyticsDateCondition
            | ProfilePredictiveAnalyticsDateConditionDict
            | m.ProfilePredictiveAnalyticsStringCondition
            | ProfilePredictiveAnalyticsStringConditionDict
            | m.ProfilePredictiveAnalyticsNumericCondition
            | ProfilePredictiveAnalyticsNumericConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
            | ProfilePredictiveAnalyticsChannelAffinityPriorityConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
            | ProfilePredictiveAnalyticsChannelAffinityRankConditionDict
            | m.ProfileMarketingConsentCondition
            | ProfileMarketingConsentConditionDict
            | m.FlowsProfileMetricCondition
            | FlowsProfileMetricConditionDict
            | m.ProfileRandomSampleCondition
            | ProfileRandomSampleConditionDict
            | m.ProfileHasCustomObjectCondition
            | ProfileHasCustomObjectConditionDict
            | m.ProfilePermissionsCondition
            | ProfilePermissionsConditionDict
            | m.ProfileHasNotReceivedEmailMessageCondition
            | ProfileHasNotReceivedEmailMessageConditionDict
            | m.ProfileHasNotReceivedSmsMessageCondition
            | ProfileHasNotReceivedSmsMessageConditionDict
            | m.ProfileHasNotReceivedPushMessageCondition
            | ProfileHasNotReceivedPushMessageConditionDict
        ]
    ]


class FlowEmailAdditionalFiltersDict(_Dict, total=False):
    """`FlowEmailAdditionalFilters` as a dict."""

    condition_groups: Required[
        Sequence[m.FlowEmailAdditionalFiltersConditionGroups | FlowEmailAdditionalFiltersConditionGroupsDict]
    ]


class FlowEmailDict(_Dict, total=False):
    """`FlowEmail` as a dict."""

    add_tracking_params: bool | Unset
    additional_filters: m.FlowEmailAdditionalFilters | FlowEmailAdditionalFiltersDict | None | Unset
    bcc_email: str | None | Unset
    cc_email: str | None | Unset
    custom_tracking_params: Sequence[m.UtmParam | UtmParamDict] | None | Unset
    from_email: str | None | Unset
    from_label: str | None | Unset
    id: str | None | Unset
    name: str | None | Unset
    preview_text: str | None | Unset
    reply_to_email: str | None | Unset
    smart_sending_enabled: bool | Unset
    subject_line: str | None | Unset
    template_id: str | None | Unset
    transactional: bool | Unset


class FlowInternalAlertDict(_Dict, total=False):
    """`FlowInternalAlert` as a dict."""

    from_email: Required[str | None]
    from_label: Required[str | None]
    subject_line: Required[str | None]
    to_emails: Required[Sequence[str]]
    id: str | None | Unset
    name: str | None | Unset
    template_id: str | None | Unset


class FlowPushNotificationAdditionalFiltersConditionGroupsDict(_Dict, total=False):
    """`FlowPushNotificationAdditionalFiltersConditionGroups` as a dict."""

    conditions: Required[
        Sequence[
            m.ProfilePropertyCondition
            | ProfilePropertyConditionDict
            | m.ProfileHasGroupMembershipCondition
            | ProfileHasGroupMembershipConditionDict
            | m.ProfileNoGroupMembershipCondition
            | ProfileNoGroupMembershipConditionDict
            | m.ProfileRegionCondition
            | ProfileRegionConditionDict
            | m.ProfilePostalCodeDistanceCondition
            | ProfilePostalCodeDistanceConditionDict
            | m.ProfilePredictiveAnalyticsDateCondition
            | ProfilePredictiveAnalyticsDateConditionDict
            | m.ProfilePredictiveAnalyticsStringCondition
            | ProfilePredictiveAnalyticsStringConditionDict
            | m.ProfilePredictiveAnalyticsNumericCondition
            | ProfilePredictiveAnalyticsNumericConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
            | ProfilePredictiveAnalyticsChannelAffinityPriorityConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
            | ProfilePredictiveAnalyticsChannelAffinityRankConditionDict
            | m.ProfileMarketingConsentCondition
            | ProfileMarketingConsentConditionDict
            | m.FlowsProfileMetricCondition
            | FlowsProfileMetricConditionDict
            | m.ProfileRandomSampleCondition
            | ProfileRandomSampleConditionDict
            | m.ProfileHasCustomObjectCondition
            | ProfileHasCustomObjectConditionDict
            | m.ProfilePermissionsCondition
            | ProfilePermissionsConditionDict
            | m.ProfileHasNotReceivedEmailMessageCondition
            | ProfileHasNotReceivedEmailMessageConditionDict
            | m.ProfileHasNotReceivedSmsMessageCondition
            | ProfileHasNotReceivedSmsMessageConditionDict
            | m.ProfileHasNotReceivedPushMessageCondition
            | ProfileHasNotReceivedPushMessageConditionDict
        ]
    ]


class FlowPushNotificationAdditionalFiltersDict(_Dict, total=False):
    """`FlowPushNotificationAdditionalFilters` as a dict."""

    condition_groups: Required[
        Sequence[
            m.FlowPushNotificationAdditionalFiltersConditionGroups
            | FlowPushNotificationAdditionalFiltersConditionGroupsDict
        ]
    ]


class FlowPushNotificationDict(_Dict, total=False):
    """`FlowPushNotification` as a dict."""

    body: Required[str]
    action_buttons: Sequence[m.PushActionButton | PushActionButtonDict] | None | Unset
    additional_filters: (
        m.FlowPushNotificationAdditionalFilters | FlowPushNotificationAdditionalFiltersDict | None | Unset
    )
    android_link: str | None | Unset
    badge: bool | Unset
    badge_options: m.Increment | IncrementDict | m.StaticCount | StaticCountDict | m.Property | PropertyDict | Unset
    conversion_metric_id: str | None | Unset
    dynamic_image: str | None | Unset
    id: str | None | Unset
    image_id: str | None | Unset
    ios_link: str | None | Unset
    kv_pairs: dict[str, Any] | None | Unset
    name: str | None | Unset
    on_open: Literal["home", "link", "open_url"] | str | Unset
    push_type: Literal["silent", "standard"] | str | None | Unset
    smart_sending_enabled: bool | Unset
    sound: bool | Unset
    title: str | None | Unset
    video_asset_id: str | None | Unset
    web_url: str | None | Unset


class FlowSeriesRequestDict(_Dict, total=False):
    """`FlowSeriesRequest` as a dict."""

    conversion_metric_id: Required[str]
    interval: Required[Literal["daily", "hourly", "monthly", "weekly"]]
    statistics: Required[Sequence[v.Statistics]]
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    filter: str | None | Unset
    group_by: (
        Sequence[
            Literal[
                "flow_id",
                "flow_message_id",
                "flow_message_name",
                "flow_name",
                "send_channel",
                "tag_id",
                "tag_name",
                "text_message_format",
                "variation",
                "variation_name",
            ]
        ]
        | None
        | Unset
    )
    type: Literal["flow-series-report"]


class FlowSmsAdditionalFiltersConditionGroupsDict(_Dict, total=False):
    """`FlowSmsAdditionalFiltersConditionGroups` as a dict."""

    conditions: Required[
        Sequence[
            m.ProfilePropertyCondition
            | ProfilePropertyConditionDict
            | m.ProfileHasGroupMembershipCondition
            | ProfileHasGroupMembershipConditionDict
            | m.ProfileNoGroupMembershipCondition
            | ProfileNoGroupMembershipConditionDict
            | m.ProfileRegionCondition
            | ProfileRegionConditionDict
            | m.ProfilePostalCodeDistanceCondition
            | ProfilePostalCodeDistanceConditionDict
            | m.ProfilePredictiveAnalyticsDateCondition
            | ProfilePredictiveAnalyticsDateConditionDict
            | m.ProfilePredictiveAnalyticsStringCondition
            | ProfilePredictiveAnalyticsStringConditionDict
            | m.ProfilePredictiveAnalyticsNumericCondition
            | ProfilePredictiveAnalyticsNumericConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
            | ProfilePredictiveAnalyticsChannelAffinityPriorityConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
            | ProfilePredictiveAnalyticsChannelAffinityRankConditionDict
            | m.ProfileMarketingConsentCondition
            | ProfileMarketingConsentConditionDict
            | m.FlowsProfileMetricCondition
            | FlowsProfileMetricConditionDict
            | m.ProfileRandomSampleCondition
            | ProfileRandomSampleConditionDict
            | m.ProfileHasCustomObjectCondition
            | ProfileHasCustomObjectConditionDict
            | m.ProfilePermissionsCondition
            | ProfilePermissionsConditionDict
            | m.ProfileHasNotReceivedEmailMessageCondition
            | ProfileHasNotReceivedEmailMessageConditionDict
            | m.ProfileHasNotReceivedSmsMessageCondition
            | ProfileHasNotReceivedSmsMessageConditionDict
            | m.ProfileHasNotReceivedPushMessageCondition
            | ProfileHasNotReceivedPushMessageConditionDict
        ]
    ]


class FlowSmsAdditionalFiltersDict(_Dict, total=False):
    """`FlowSmsAdditionalFilters` as a dict."""

    condition_groups: Required[
        Sequence[m.FlowSmsAdditionalFiltersConditionGroups | FlowSmsAdditionalFiltersConditionGroupsDict]
    ]


class FlowSmsDict(_Dict, total=False):
    """`FlowSms` as a dict."""

    body: Required[str]
    add_info_link: bool | Unset
    add_opt_out_language: bool | Unset
    add_org_prefix: bool | Unset
    add_tracking_params: bool | Unset
    additional_filters: m.FlowSmsAdditionalFilters | FlowSmsAdditionalFiltersDict | None | Unset
    custom_tracking_params: Sequence[m.UtmParam | UtmParamDict] | None | Unset
    dynamic_image: str | None | Unset
    id: str | None | Unset
    image_id: str | None | Unset
    include_contact_card: bool | Unset
    message_hierarchy: (
        Sequence[
            m.MessageHierarchyRcsItem
            | MessageHierarchyRcsItemDict
            | m.MessageHierarchySmsItem
            | MessageHierarchySmsItemDict
            | str
        ]
        | None
        | Unset
    )
    name: str | None | Unset
    shorten_links: bool | Unset
    smart_sending_enabled: bool | Unset
    sms_quiet_hours_enabled: bool | Unset
    template_id: str | None | Unset
    transactional: bool | Unset


class FlowTrackingSettingDynamicParamDict(_Dict, total=False):
    """`FlowTrackingSettingDynamicParam` as a dict."""

    type: Required[Literal["dynamic"]]
    value: Required[
        Literal[
            "email_subject",
            "flow_id",
            "flow_name",
            "link_alt_text",
            "message_name",
            "message_name_id",
            "message_type",
            "profile_external_id",
            "profile_id",
        ]
        | str
    ]


class FlowTrackingSettingStaticParamDict(_Dict, total=False):
    """`FlowTrackingSettingStaticParam` as a dict."""

    type: Required[Literal["static"]]
    value: Required[str]


class FlowUpdateDict(_Dict, total=False):
    """`FlowUpdate` as a dict."""

    status: Required[str]
    id: str | Unset
    type: Literal["flow"]


class FlowValuesRequestDict(_Dict, total=False):
    """`FlowValuesRequest` as a dict."""

    conversion_metric_id: Required[str]
    statistics: Required[Sequence[v.Statistics]]
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    filter: str | None | Unset
    group_by: (
        Sequence[
            Literal[
                "flow_id",
                "flow_message_id",
                "flow_message_name",
                "flow_name",
                "send_channel",
                "tag_id",
                "tag_name",
                "text_message_format",
                "variation",
                "variation_name",
            ]
        ]
        | None
        | Unset
    )
    type: Literal["flow-values-report"]


class FlowWebhookDict(_Dict, total=False):
    """`FlowWebhook` as a dict."""

    url: Required[str | None]
    body: str | None | Unset
    headers: dict[str, Any] | None | Unset
    id: str | None | Unset
    name: str | None | Unset


class FlowWhatsAppAdditionalFiltersConditionGroupsDict(_Dict, total=False):
    """`FlowWhatsAppAdditionalFiltersConditionGroups` as a dict."""

    conditions: Required[
        Sequence[
            m.ProfilePropertyCondition
            | ProfilePropertyConditionDict
            | m.ProfileHasGroupMembershipCondition
            | ProfileHasGroupMembershipConditionDict
            | m.ProfileNoGroupMembershipCondition
            | ProfileNoGroupMembershipConditionDict
            | m.ProfileRegionCondition
            | ProfileRegionConditionDict
            | m.ProfilePostalCodeDistanceCondition
            | ProfilePostalCodeDistanceConditionDict
            | m.ProfilePredictiveAnalyticsDateCondition
            | ProfilePredictiveAnalyticsDateConditionDict
            | m.ProfilePredictiveAnalyticsStringCondition
            | ProfilePredictiveAnalyticsStringConditionDict
            | m.ProfilePredictiveAnalyticsNumericCondition
            | ProfilePredictiveAnalyticsNumericConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
            | ProfilePredictiveAnalyticsChannelAffinityPriorityConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
            | ProfilePredictiveAnalyticsChannelAffinityRankConditionDict
            | m.ProfileMarketingConsentCondition
            | ProfileMarketingConsentConditionDict
            | m.FlowsProfileMetricCondition
            | FlowsProfileMetricConditionDict
            | m.ProfileRandomSampleCondition
            | ProfileRandomSampleConditionDict
            | m.ProfileHasCustomObjectCondition
            | ProfileHasCustomObjectConditionDict
            | m.ProfilePermissionsCondition
            | ProfilePermissionsConditionDict
            | m.ProfileHasNotReceivedEmailMessageCondition
            | ProfileHasNotReceivedEmailMessageConditionDict
            | m.ProfileHasNotReceivedSmsMessageCondition
            | ProfileHasNotReceivedSmsMessageConditionDict
            | m.ProfileHasNotReceivedPushMessageCondition
            | ProfileHasNotReceivedPushMessageConditionDict
        ]
    ]


class FlowWhatsAppAdditionalFiltersDict(_Dict, total=False):
    """`FlowWhatsAppAdditionalFilters` as a dict."""

    condition_groups: Required[
        Sequence[m.FlowWhatsAppAdditionalFiltersConditionGroups | FlowWhatsAppAdditionalFiltersConditionGroupsDict]
    ]


class FlowWhatsAppDict(_Dict, total=False):
    """`FlowWhatsApp` as a dict."""

    add_tracking_params: bool | Unset
    additional_filters: m.FlowWhatsAppAdditionalFilters | FlowWhatsAppAdditionalFiltersDict | None | Unset
    id: str | None | Unset
    name: str | None | Unset
    smart_sending_enabled: bool | Unset
    transactional: bool | Unset
    vendor_id: str | None | Unset


class FlowsProfileMetricConditionDict(_Dict, total=False):
    """`FlowsProfileMetricCondition` as a dict."""

    measurement: Required[Literal["count", "sum"] | str]
    measurement_filter: Required[m.NumericOperatorNumericFilter | NumericOperatorNumericFilterDict]
    metric_id: Required[str]
    timeframe_filter: Required[
        m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.AlltimeDateFilter
        | AlltimeDateFilterDict
        | m.SinceFlowStartDateFilter
        | SinceFlowStartDateFilterDict
    ]
    type: Required[Literal["profile-metric"]]
    metric_filters: Sequence[m.ProfileMetricPropertyFilter | ProfileMetricPropertyFilterDict] | None | Unset


class FormCreateDict(_Dict, total=False):
    """`FormCreate` as a dict."""

    ab_test: Required[bool]
    definition: Required[m.FormDefinition | FormDefinitionDict]
    name: Required[str]
    status: Required[Literal["draft"]]
    type: Literal["form"]


class FormDefinitionDict(_Dict, total=False):
    """`FormDefinition` as a dict."""

    versions: Required[Sequence[m.Version | VersionDict]]


class FormImageDict(_Dict, total=False):
    """`FormImage` as a dict."""

    properties: Required[m.ImageProperties | ImagePropertiesDict]
    type: Required[Literal["image"]]
    action: (
        m.Close
        | CloseDict
        | m.NextStep
        | NextStepDict
        | m.OpenForm
        | OpenFormDict
        | m.PromotionalSMSSubscription
        | PromotionalSMSSubscriptionDict
        | m.Redirect
        | RedirectDict
        | m.ResendOptInCode
        | ResendOptInCodeDict
        | m.SubmitOptInCode
        | SubmitOptInCodeDict
        | m.SubscribeViaSMS
        | SubscribeViaSMSDict
        | m.SubscribeViaWhatsApp
        | SubscribeViaWhatsAppDict
        | m.GoToInbox
        | GoToInboxDict
        | m.SubmitBackInStock
        | SubmitBackInStockDict
        | m.SkipToSuccess
        | SkipToSuccessDict
        | m.IafDeeplinkToScreen
        | IafDeeplinkToScreenDict
        | None
        | Unset
    )
    id: str | None | Unset
    styles: m.ImageStyles | ImageStylesDict | Unset


class FormMethodFilterDict(_Dict, total=False):
    """`FormMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["form"]]
    filter: m.InStringArrayFilter | InStringArrayFilterDict | None | Unset


class FormReviewDict(_Dict, total=False):
    """`FormReview` as a dict."""

    properties: Required[m.ReviewProperties | ReviewPropertiesDict]
    type: Required[Literal["review"]]
    id: str | None | Unset
    styles: m.ReviewStyles | ReviewStylesDict | Unset


class FormSeriesRequestDict(_Dict, total=False):
    """`FormSeriesRequest` as a dict."""

    interval: Required[Literal["daily", "hourly", "monthly", "weekly"]]
    statistics: Required[
        Sequence[
            Literal[
                "closed_form",
                "closed_form_uniques",
                "qualified_form",
                "qualified_form_uniques",
                "submit_rate",
                "submits",
                "submitted_form_step",
                "submitted_form_step_uniques",
                "viewed_form",
                "viewed_form_step",
                "viewed_form_step_uniques",
                "viewed_form_uniques",
            ]
        ]
    ]
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    filter: str | None | Unset
    group_by: Sequence[Literal["form_id", "form_version_id"]] | None | Unset
    type: Literal["form-series-report"]


class FormSubscribeFilterDict(_Dict, total=False):
    """`FormSubscribeFilter` as a dict."""

    field: Required[Literal["subscribe_method"]]
    method: Required[Literal["form"]]
    filter: m.InStringArrayFilter | InStringArrayFilterDict | None | Unset


class FormValuesRequestDict(_Dict, total=False):
    """`FormValuesRequest` as a dict."""

    statistics: Required[
        Sequence[
            Literal[
                "closed_form",
                "closed_form_uniques",
                "qualified_form",
                "qualified_form_uniques",
                "submit_rate",
                "submits",
                "submitted_form_step",
                "submitted_form_step_uniques",
                "viewed_form",
                "viewed_form_step",
                "viewed_form_step_uniques",
                "viewed_form_uniques",
            ]
        ]
    ]
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    filter: str | None | Unset
    group_by: Sequence[Literal["form_id", "form_version_id"]] | None | Unset
    type: Literal["form-values-report"]


class GoToInboxDict(_Dict, total=False):
    """`GoToInbox` as a dict."""

    type: Required[Literal["go_to_inbox"]]
    id: str | None | Unset
    properties: Any
    submit: Literal[True] | Unset


class GreaterThanPositiveNumericFilterDict(_Dict, total=False):
    """`GreaterThanPositiveNumericFilter` as a dict."""

    operator: Required[Literal["greater-than"]]
    type: Required[Literal["numeric"]]
    value: Required[int | float]


class HTMLBlockDataV0Dict(_Dict, total=False):
    """`HTMLBlockDataV0` as a dict."""

    content: Required[str]
    display_options: Required[m.BlockDisplayOptions | BlockDisplayOptionsDict]


class HTMLBlockDataV1Dict(_Dict, total=False):
    """`HTMLBlockDataV1` as a dict."""

    content: Required[str]
    display_options: Required[m.DisplayOptions | DisplayOptionsDict]


class HTMLBlockV0Dict(_Dict, total=False):
    """`HTMLBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.HTMLBlockDataV0 | HTMLBlockDataV0Dict]
    type: Required[Literal["html"]]


class HTMLBlockV1Dict(_Dict, total=False):
    """`HTMLBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.HTMLBlockDataV1 | HTMLBlockDataV1Dict]
    type: Required[Literal["html"]]
    data_id: str | None | Unset
    id: str | None | Unset
    universal_id: str | None | Unset


class HTMLTextDict(_Dict, total=False):
    """`HTMLText` as a dict."""

    type: Required[Literal["html_text"]]
    id: str | None | Unset
    properties: m.HTMLTextProperties | HTMLTextPropertiesDict | Unset
    styles: m.HTMLTextStyles | HTMLTextStylesDict | Unset


class HTMLTextPropertiesDict(_Dict, total=False):
    """`HTMLTextProperties` as a dict."""

    classname: str | None | Unset
    content: str | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset


class HTMLTextStylesDict(_Dict, total=False):
    """`HTMLTextStyles` as a dict."""

    background_color: str | None | Unset
    padding: m.Padding | PaddingDict | Unset


class HasEmailMarketingConsentDict(_Dict, total=False):
    """`HasEmailMarketingConsent` as a dict."""

    can_receive_marketing: Required[Literal[True]]
    channel: Required[Literal["email"]]
    consent_status: Required[
        m.HasEmailMarketing
        | HasEmailMarketingDict
        | m.HasEmailMarketingSubscribed
        | HasEmailMarketingSubscribedDict
        | m.HasEmailMarketingNeverSubscribed
        | HasEmailMarketingNeverSubscribedDict
    ]


class HasEmailMarketingDict(_Dict, total=False):
    """`HasEmailMarketing` as a dict."""

    subscription: Required[Literal["any"]]
    filters: Any


class HasEmailMarketingNeverSubscribedDict(_Dict, total=False):
    """`HasEmailMarketingNeverSubscribed` as a dict."""

    subscription: Required[Literal["never_subscribed"]]
    filters: Any


class HasEmailMarketingSubscribedDict(_Dict, total=False):
    """`HasEmailMarketingSubscribed` as a dict."""

    subscription: Required[Literal["subscribed"]]
    filters: (
        Sequence[
            m.DoubleOptinFilter
            | DoubleOptinFilterDict
            | m.StatusDateFilter
            | StatusDateFilterDict
            | m.CustomSourceFilter
            | CustomSourceFilterDict
            | m.FormMethodFilter
            | FormMethodFilterDict
            | m.PreferencePageFilter
            | PreferencePageFilterDict
            | m.APIMethodFilter
            | APIMethodFilterDict
            | m.InboundMessageMethodFilter
            | InboundMessageMethodFilterDict
            | m.BackInStockMethodFilter
            | BackInStockMethodFilterDict
            | m.SftpMethodFilter
            | SftpMethodFilterDict
            | m.ManualImportManualMethodFilter
            | ManualImportManualMethodFilterDict
            | m.ManualAddManualMethodFilter
            | ManualAddManualMethodFilterDict
            | m.ShopifyIntegrationMethodFilter
            | ShopifyIntegrationMethodFilterDict
        ]
        | None
        | Unset
    )


class HasPushMarketingConsentDict(_Dict, total=False):
    """`HasPushMarketingConsent` as a dict."""

    can_receive_marketing: Required[Literal[True]]
    channel: Required[Literal["push"]]
    consent_status: Required[m.HasPushMarketing | HasPushMarketingDict]


class HasPushMarketingDict(_Dict, total=False):
    """`HasPushMarketing` as a dict."""

    subscription: Required[Literal["any"]]
    filters: Sequence[m.StatusDateFilter | StatusDateFilterDict] | None | Unset


class HasSMSMarketingConsentDict(_Dict, total=False):
    """`HasSMSMarketingConsent` as a dict."""

    can_receive_marketing: Required[Literal[True]]
    channel: Required[Literal["sms"]]
    consent_status: Required[m.HasSMSMarketingSubscribed | HasSMSMarketingSubscribedDict]


class HasSMSMarketingSubscribedDict(_Dict, total=False):
    """`HasSMSMarketingSubscribed` as a dict."""

    subscription: Required[Literal["subscribed"]]
    filters: (
        Sequence[
            m.StatusDateFilter
            | StatusDateFilterDict
            | m.FormMethodFilter
            | FormMethodFilterDict
            | m.ManualImportManualMethodFilter
            | ManualImportManualMethodFilterDict
            | m.ManualAddManualMethodFilter
            | ManualAddManualMethodFilterDict
            | m.CheckoutMethodFilter
            | CheckoutMethodFilterDict
            | m.InboundMessageMethodFilter
            | InboundMessageMethodFilterDict
            | m.PreferencePageMethodFilter
            | PreferencePageMethodFilterDict
            | m.SftpMethodFilter
            | SftpMethodFilterDict
            | m.ShopifyIntegrationMethodFilter
            | ShopifyIntegrationMethodFilterDict
            | m.SubscribedSMSIsRcsCapableFilter
            | SubscribedSMSIsRcsCapableFilterDict
        ]
        | None
        | Unset
    )


class HeaderBlockDataDict(_Dict, total=False):
    """`HeaderBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    styles: Required[m.HeaderBlockStyles | HeaderBlockStylesDict]


class HeaderBlockStylesDict(_Dict, total=False):
    """`HeaderBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    border_color: str | None | Unset
    border_radius: int | None | Unset
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    border_width: int | None | Unset
    color: str | None | Unset
    desktop_layout: Literal["centered", "inline", "links", "stacked"] | str | None | Unset
    font_family: str | None | Unset
    font_size: int | None | Unset
    font_style: Literal["italic", "normal"] | str | None | Unset
    font_weight: str | None | Unset
    inner_padding_bottom: int | None | Unset
    inner_padding_left: int | None | Unset
    inner_padding_right: int | None | Unset
    inner_padding_top: int | None | Unset
    item_align: Literal["center", "left", "right"] | str | None | Unset
    item_spacing: int | None | Unset
    item_spacing_type: Literal["auto", "manual"] | str | None | Unset
    letter_spacing: int | None | Unset
    logo_align: Literal["center", "left", "right"] | str | None | Unset
    logo_link_spacing: int | None | Unset
    mobile_layout: Literal["inline", "links", "links-stacked", "logo-stacked", "stacked"] | str | None | Unset
    mobile_spacing: int | None | Unset
    mobile_wrap: bool | None | Unset
    text_decoration: str | None | Unset
    vertical_align: Literal["baseline", "bottom", "middle", "top"] | str | None | Unset


class HeaderBlockV1Dict(_Dict, total=False):
    """`HeaderBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.HeaderBlockData | HeaderBlockDataDict | None]
    type: Required[Literal["header"]]
    data_id: str | None | Unset
    id: str | None | Unset
    subblocks: (
        Sequence[
            m.HeaderLinkSubBlock
            | HeaderLinkSubBlockDict
            | m.HeaderImageSubBlock
            | HeaderImageSubBlockDict
            | m.HeaderLogoSubBlock
            | HeaderLogoSubBlockDict
        ]
        | None
        | Unset
    )
    universal_id: str | None | Unset


class HeaderImageSubBlockDict(_Dict, total=False):
    """`HeaderImageSubBlock` as a dict."""

    type: Required[Literal["header_link_bar_image"]]
    alt_text: str | None | Unset
    asset_id: str | None | Unset
    background_color: str | None | Unset
    height: int | None | Unset
    href: str | None | Unset
    id: str | None | Unset
    max_width: int | None | Unset
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    src: str | None | Unset
    width: int | None | Unset


class HeaderLinkSubBlockDict(_Dict, total=False):
    """`HeaderLinkSubBlock` as a dict."""

    type: Required[Literal["header_link_bar_button"]]
    background_color: str | None | Unset
    content: str | None | Unset
    drop_shadow_color: str | None | Unset
    href: str | None | Unset
    id: str | None | Unset
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset


class HeaderLogoSubBlockDict(_Dict, total=False):
    """`HeaderLogoSubBlock` as a dict."""

    type: Required[Literal["header_link_bar_logo"]]
    alt_text: str | None | Unset
    asset_id: str | None | Unset
    height: int | None | Unset
    href: str | None | Unset
    id: str | None | Unset
    max_width: int | None | Unset
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    src: str | None | Unset
    width: int | None | Unset


class Heading1StyleDict(_Dict, total=False):
    """`Heading1Style` as a dict."""

    style_type: Required[Literal["heading-1-styles"]]
    styles: Required[m.HeadingStyleStyles | HeadingStyleStylesDict]
    id: str | None | Unset


class Heading2StyleDict(_Dict, total=False):
    """`Heading2Style` as a dict."""

    style_type: Required[Literal["heading-2-styles"]]
    styles: Required[m.HeadingStyleStyles | HeadingStyleStylesDict]
    id: str | None | Unset


class Heading3StyleDict(_Dict, total=False):
    """`Heading3Style` as a dict."""

    style_type: Required[Literal["heading-3-styles"]]
    styles: Required[m.HeadingStyleStyles | HeadingStyleStylesDict]
    id: str | None | Unset


class Heading4StyleDict(_Dict, total=False):
    """`Heading4Style` as a dict."""

    style_type: Required[Literal["heading-4-styles"]]
    styles: Required[m.HeadingStyleStyles | HeadingStyleStylesDict]
    id: str | None | Unset


class HeadingStyleStylesDict(_Dict, total=False):
    """`HeadingStyleStyles` as a dict."""

    color: str | None | Unset
    font_family: str | None | Unset
    font_size: int | None | Unset
    font_style: Literal["italic", "normal"] | str | None | Unset
    font_weight: str | None | Unset
    letter_spacing: int | None | Unset
    line_height: float | None | Unset
    margin_bottom: int | None | Unset
    mobile_font_size: int | None | Unset
    mobile_line_height: float | None | Unset
    text_align: Literal["center", "left", "right"] | str | None | Unset
    text_decoration: str | None | Unset


class HorizontalRuleBlockDataDict(_Dict, total=False):
    """`HorizontalRuleBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    styles: Required[m.HorizontalRuleBlockStyles | HorizontalRuleBlockStylesDict]


class HorizontalRuleBlockStylesDict(_Dict, total=False):
    """`HorizontalRuleBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    border_color: str | None | Unset
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    border_width: int | None | Unset
    mobile_stretch_content: bool | None | Unset


class HorizontalRuleBlockV0Dict(_Dict, total=False):
    """`HorizontalRuleBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[Any]
    type: Required[Literal["horizontal_rule"]]


class HorizontalRuleBlockV1Dict(_Dict, total=False):
    """`HorizontalRuleBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.HorizontalRuleBlockData | HorizontalRuleBlockDataDict | None]
    type: Required[Literal["horizontal_rule"]]
    data_id: str | None | Unset
    id: str | None | Unset
    universal_id: str | None | Unset


class IafDeeplinkToScreenDict(_Dict, total=False):
    """`IafDeeplinkToScreen` as a dict."""

    properties: Required[m.IafDeeplinkToScreenProperties | IafDeeplinkToScreenPropertiesDict]
    type: Required[Literal["iaf_deeplink_to_screen"]]
    id: str | None | Unset
    submit: Literal[True] | Unset


class IafDeeplinkToScreenPropertiesDict(_Dict, total=False):
    """`IafDeeplinkToScreenProperties` as a dict."""

    deep_link_url: str | Unset


class IdentifiedProfilesDict(_Dict, total=False):
    """`IdentifiedProfiles` as a dict."""

    type: Required[Literal["identified_profiles"]]
    id: str | None | Unset
    properties: dict[str, Any] | Unset


class ImageAssetDict(_Dict, total=False):
    """`ImageAsset` as a dict."""

    file_path: Required[str]
    file_size: Required[int]
    format: Required[Literal["gif", "jpeg", "jpg", "png", "webp"] | str]
    id: Required[int]
    image_type: Required[Literal["dynamic", "static"] | str]
    name: Required[str]
    updated: Required[dt.datetime | str]
    url: Required[str]
    l10n_key: str | None | Unset
    origin: v.Origin | str | None | Unset


class ImageAssetPropertiesDict(_Dict, total=False):
    """`ImageAssetProperties` as a dict."""

    alt_text: str | None | Unset
    asset_id: int | None | Unset
    id: int | None | Unset
    original_image_url: str | None | Unset
    src: str | None | Unset


class ImageBlockCroppingPropertiesDict(_Dict, total=False):
    """`ImageBlockCroppingProperties` as a dict."""

    aspect_ratio: str | None | Unset
    asset_id: str | None | Unset
    height: int | None | Unset
    src: str | None | Unset
    width: int | None | Unset
    x: int | None | Unset
    y: int | None | Unset


class ImageBlockDataDict(_Dict, total=False):
    """`ImageBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    properties: Required[
        m.StaticImageBlockProperties
        | StaticImageBlockPropertiesDict
        | m.DynamicImageBlockProperties
        | DynamicImageBlockPropertiesDict
    ]
    styles: Required[m.ImageBlockStyles | ImageBlockStylesDict]


class ImageBlockStylesDict(_Dict, total=False):
    """`ImageBlockStyles` as a dict."""

    align: Literal["center", "left", "right"] | str | None | Unset
    background_color: str | None | Unset
    block_background_color: str | None | Unset
    block_border_color: str | None | Unset
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    block_border_width: int | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    full_width_mobile: bool | None | Unset
    height: int | None | Unset
    inner_padding_bottom: int | None | Unset
    inner_padding_left: int | None | Unset
    inner_padding_right: int | None | Unset
    inner_padding_top: int | None | Unset
    max_width: int | None | Unset
    mobile_stretch_content: bool | None | Unset
    width: int | None | Unset


class ImageBlockV0Dict(_Dict, total=False):
    """`ImageBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[Any]
    type: Required[Literal["image"]]


class ImageBlockV1Dict(_Dict, total=False):
    """`ImageBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.ImageBlockData | ImageBlockDataDict | None]
    type: Required[Literal["image"]]
    data_id: str | None | Unset
    id: str | None | Unset
    universal_id: str | None | Unset


class ImageCreateDict(_Dict, total=False):
    """`ImageCreate` as a dict."""

    import_from_url: Required[str]
    hidden: bool | None | Unset
    name: str | None | Unset
    type: Literal["image"]


class ImageDropShadowStylesDict(_Dict, total=False):
    """`ImageDropShadowStyles` as a dict."""

    blur: int | Unset
    color: str | Unset
    enabled: bool | Unset
    x_offset: int | Unset
    y_offset: int | Unset


class ImagePropertiesDict(_Dict, total=False):
    """`ImageProperties` as a dict."""

    image: Required[m.ImageAssetProperties | ImageAssetPropertiesDict | None]
    additional_fields: Sequence[m.AdditionalField | AdditionalFieldDict] | None | Unset
    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset


class ImageStylesDict(_Dict, total=False):
    """`ImageStyles` as a dict."""

    background_color: str | None | Unset
    drop_shadow: m.ImageDropShadowStyles | ImageDropShadowStylesDict | Unset
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset
    padding: m.Padding | PaddingDict | Unset
    width: int | None | Unset


class ImageUpdateDict(_Dict, total=False):
    """`ImageUpdate` as a dict."""

    hidden: bool | None | Unset
    id: str | Unset
    name: str | None | Unset
    type: Literal["image"]


class ImageUploadDict(_Dict, total=False):
    """`ImageUpload` as a dict."""

    file: Required[File]
    hidden: bool | Unset
    name: str | Unset


class ImmediateSendStrategyDict(_Dict, total=False):
    """`ImmediateSendStrategy` as a dict."""

    method: Required[Literal["immediate"]]


class ImplicitlyOrExplicitlyReachableDict(_Dict, total=False):
    """`ImplicitlyOrExplicitlyReachable` as a dict."""

    reachable_status: Required[Literal["implicitly_or_explicitly_reachable"]]


class ImplicitlyOrExplicitlyUnreachableDict(_Dict, total=False):
    """`ImplicitlyOrExplicitlyUnreachable` as a dict."""

    reachable_status: Required[Literal["implicitly_or_explicitly_unreachable"]]


class ImplicitlyReachableDict(_Dict, total=False):
    """`ImplicitlyReachable` as a dict."""

    reachable_status: Required[Literal["implicitly_reachable"]]


class ImplicitlyUnreachableDict(_Dict, total=False):
    """`ImplicitlyUnreachable` as a dict."""

    reachable_status: Required[Literal["implicitly_unreachable"]]


class InStringArrayFilterDict(_Dict, total=False):
    """`InStringArrayFilter` as a dict."""

    operator: Required[Literal["in"]]
    type: Required[Literal["string"]]
    value: Required[Sequence[str]]


class InTheLastBaseRelativeDateFilterDict(_Dict, total=False):
    """`InTheLastBaseRelativeDateFilter` as a dict."""

    operator: Required[Literal["in-the-last"]]
    quantity: Required[int]
    type: Required[Literal["date"]]
    unit: Required[Literal["day", "hour", "week"] | str]


class InboundMessageMethodFilterDict(_Dict, total=False):
    """`InboundMessageMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["inbound_message"]]


class IncrementDict(_Dict, total=False):
    """`Increment` as a dict."""

    badge_config: Required[Literal["increment_one"]]


class InputStylesDict(_Dict, total=False):
    """`InputStyles` as a dict."""

    background_color: str | Unset
    border_color: str | Unset
    border_focus_color: str | Unset
    corner_radius: int | Unset
    field_height: int | Unset
    focus_outline_color: str | Unset
    label_color: str | Unset
    placeholder_color: str | Unset
    text_color: str | Unset
    text_styles: m.TextStyleV0 | TextStyleV0Dict | Unset


class IntegerFilterDict(_Dict, total=False):
    """`IntegerFilter` as a dict."""

    operator: Required[
        Literal["equals", "greater-than", "greater-than-or-equal", "less-than", "less-than-or-equal", "not-equals"]
        | str
    ]
    type: Required[Literal["numeric"]]
    value: Required[int]


class InternalScheduledReportBuilderReportDataDict(_Dict, total=False):
    """`InternalScheduledReportBuilderReportData` as a dict."""

    report_id: Required[str]
    service_method_type: Required[Literal["schedule-report-builder-report"]]


class InternalScheduledReportDataDict(_Dict, total=False):
    """`InternalScheduledReportData` as a dict."""

    report_id: Required[str]
    service_method_type: Required[Literal["schedule-report"]]


class InternalServiceActionDataDict(_Dict, total=False):
    """`InternalServiceActionData` as a dict."""

    service_configuration: (
        m.InternalScheduledReportData
        | InternalScheduledReportDataDict
        | m.InternalTrackEventData
        | InternalTrackEventDataDict
        | m.InternalScheduledReportBuilderReportData
        | InternalScheduledReportBuilderReportDataDict
        | m.InternalUnknownServiceData
        | InternalUnknownServiceDataDict
        | None
        | Unset
    )
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset


class InternalServiceActionDict(_Dict, total=False):
    """`InternalServiceAction` as a dict."""

    type: Required[Literal["internal-service"]]
    data: m.InternalServiceActionData | InternalServiceActionDataDict | None | Unset
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class InternalTrackEventDataDict(_Dict, total=False):
    """`InternalTrackEventData` as a dict."""

    service_method_type: Required[Literal["track-event"]]
    event_key: str | None | Unset
    event_payload: dict[str, Any] | None | Unset
    tracking_company_id: str | None | Unset


class InternalUnknownServiceDataDict(_Dict, total=False):
    """`InternalUnknownServiceData` as a dict."""

    service_method_type: Required[Literal["unknown"]]


class InvalidEmailDateFilterDict(_Dict, total=False):
    """`InvalidEmailDateFilter` as a dict."""

    field: Required[Literal["invalid_email_date"]]
    filter: Required[
        m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.CalendarDateFilter
        | CalendarDateFilterDict
        | m.AnniversaryDateFilter
        | AnniversaryDateFilterDict
        | m.IsSetExistenceFilter
        | IsSetExistenceFilterDict
    ]


class IsSetExistenceFilterDict(_Dict, total=False):
    """`IsSetExistenceFilter` as a dict."""

    operator: Required[Literal["is-set"]]
    type: Required[Literal["existence"]]


class LessThanPositiveNumericFilterDict(_Dict, total=False):
    """`LessThanPositiveNumericFilter` as a dict."""

    operator: Required[Literal["less-than"]]
    type: Required[Literal["numeric"]]
    value: Required[int | float]


class LinkDict(_Dict, total=False):
    """`Link` as a dict."""

    next: str | None | Unset


class LinkStyleDict(_Dict, total=False):
    """`LinkStyle` as a dict."""

    style_type: Required[Literal["link-styles"]]
    styles: Required[m.LinkStyleStyles | LinkStyleStylesDict]
    id: str | None | Unset


class LinkStyleStylesDict(_Dict, total=False):
    """`LinkStyleStyles` as a dict."""

    color: str | None | Unset
    font_style: Literal["italic", "normal"] | str | None | Unset
    font_weight: str | None | Unset
    text_decoration: str | None | Unset


class LinkStylesDict(_Dict, total=False):
    """`LinkStyles` as a dict."""

    color: str | Unset
    decoration: Literal["underline"] | Unset


class ListContainsOperatorListContainsFilterDict(_Dict, total=False):
    """`ListContainsOperatorListContainsFilter` as a dict."""

    operator: Required[Literal["contains", "not-contains"] | str]
    type: Required[Literal["list"]]
    value: Required[int | str | None]


class ListCreateDict(_Dict, total=False):
    """`ListCreate` as a dict."""

    name: Required[str]
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | None | Unset
    type: Literal["list"]


class ListLengthFilterDict(_Dict, total=False):
    """`ListLengthFilter` as a dict."""

    operator: Required[
        Literal[
            "length-equals",
            "length-greater-than",
            "length-greater-than-or-equal",
            "length-less-than",
            "length-less-than-or-equal",
        ]
        | str
    ]
    type: Required[Literal["list"]]
    value: Required[int]


class ListRegexOperatorListContainsFilterDict(_Dict, total=False):
    """`ListRegexOperatorListContainsFilter` as a dict."""

    operator: Required[
        Literal["contains-ends-with", "contains-starts-with", "not-contains-ends-with", "not-contains-starts-with"]
        | str
    ]
    type: Required[Literal["list"]]
    value: Required[int | str | None]


class ListSetFilterDict(_Dict, total=False):
    """`ListSetFilter` as a dict."""

    operator: Required[Literal["contains-all", "contains-any", "not-contains-all", "not-contains-any"] | str]
    type: Required[Literal["list"]]
    value: Required[Sequence[str]]


class ListSubstringFilterDict(_Dict, total=False):
    """`ListSubstringFilter` as a dict."""

    operator: Required[Literal["contains-substring", "not-contains-substring"] | str]
    type: Required[Literal["list"]]
    value: Required[str | None]


class ListTriggerDict(_Dict, total=False):
    """`ListTrigger` as a dict."""

    type: Required[Literal["list"]]
    id: str | None | Unset


class ListUpdateActionDataDict(_Dict, total=False):
    """`ListUpdateActionData` as a dict."""

    list_id: Required[str | None]
    name: Required[str]
    on_execution: Required[bool | None]
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset


class ListUpdateActionDict(_Dict, total=False):
    """`ListUpdateAction` as a dict."""

    data: Required[m.ListUpdateActionData | ListUpdateActionDataDict]
    type: Required[Literal["list-update"]]
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class ListUpdateDict(_Dict, total=False):
    """`ListUpdate` as a dict."""

    id: str | Unset
    name: str | None | Unset
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | None | Unset
    type: Literal["list"]


class ListsAndSegmentsDict(_Dict, total=False):
    """`ListsAndSegments` as a dict."""

    properties: Required[m.ListsAndSegmentsProperties | ListsAndSegmentsPropertiesDict]
    type: Required[Literal["lists_and_segments"]]
    id: str | None | Unset


class ListsAndSegmentsPropertiesDict(_Dict, total=False):
    """`ListsAndSegmentsProperties` as a dict."""

    allow_list: Sequence[str] | None | Unset
    deny_list: Sequence[str] | None | Unset


class LocalStaticSendDict(_Dict, total=False):
    """`LocalStaticSend` as a dict."""

    is_local: Required[Literal[True]]
    send_past_recipients_immediately: bool | Unset


class LocationDict(_Dict, total=False):
    """`Location` as a dict."""

    properties: Required[m.LocationProperties | LocationPropertiesDict]
    type: Required[Literal["location"]]
    id: str | None | Unset


class LocationPropertiesDict(_Dict, total=False):
    """`LocationProperties` as a dict."""

    allow_list: (
        Sequence[Literal["con_AF", "con_AS", "con_EU", "con_EUP", "con_NA", "con_OC", "con_SA"] | str | v.AllowList]
        | None
        | Unset
    )
    deny_list: (
        Sequence[Literal["con_AF", "con_AS", "con_EU", "con_EUP", "con_NA", "con_OC", "con_SA"] | str | v.AllowList]
        | None
        | Unset
    )


class LowInventoryConditionDict(_Dict, total=False):
    """`LowInventoryCondition` as a dict."""

    field: Required[str]
    filter: Required[
        m.StringOperatorStringFilter
        | StringOperatorStringFilterDict
        | m.StringArrayOperatorStringArrayFilter
        | StringArrayOperatorStringArrayFilterDict
        | m.NumericOperatorNumericFilter
        | NumericOperatorNumericFilterDict
        | m.NumericRangeFilter
        | NumericRangeFilterDict
        | m.BooleanFilter
        | BooleanFilterDict
        | m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.CalendarDateFilter
        | CalendarDateFilterDict
        | m.AnniversaryDateFilter
        | AnniversaryDateFilterDict
        | m.ListContainsOperatorListContainsFilter
        | ListContainsOperatorListContainsFilterDict
        | m.ListLengthFilter
        | ListLengthFilterDict
        | m.ExistenceOperatorExistenceFilter
        | ExistenceOperatorExistenceFilterDict
    ]
    metric_id: Required[str | None]
    type: Required[Literal["low-inventory-property"]]


class LowInventoryTriggerDict(_Dict, total=False):
    """`LowInventoryTrigger` as a dict."""

    audience: Required[Sequence[Literal["added-to-cart", "checkout-started", "viewed"] | str]]
    inventory_count: Required[int]
    product_level: Required[Literal["product", "variant"] | str]
    trigger_filter: Required[m.LowInventoryTriggerTriggerFilter | LowInventoryTriggerTriggerFilterDict | None]
    type: Required[Literal["low-inventory"]]
    timeframe_days: int | Unset


class LowInventoryTriggerTriggerFilterConditionGroupsDict(_Dict, total=False):
    """`LowInventoryTriggerTriggerFilterConditionGroups` as a dict."""

    conditions: Required[Sequence[m.LowInventoryCondition | LowInventoryConditionDict]]


class LowInventoryTriggerTriggerFilterDict(_Dict, total=False):
    """`LowInventoryTriggerTriggerFilter` as a dict."""

    condition_groups: Required[
        Sequence[
            m.LowInventoryTriggerTriggerFilterConditionGroups | LowInventoryTriggerTriggerFilterConditionGroupsDict
        ]
    ]


class MailboxProviderMethodFilterDict(_Dict, total=False):
    """`MailboxProviderMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["mailbox_provider"]]


class ManualAddManualMethodFilterDict(_Dict, total=False):
    """`ManualAddManualMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["manual_add"]]
    filter: m.InStringArrayFilter | InStringArrayFilterDict | None | Unset


class ManualImportManualMethodFilterDict(_Dict, total=False):
    """`ManualImportManualMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["manual_import"]]
    filter: m.InStringArrayFilter | InStringArrayFilterDict | None | Unset


class ManualImportMethodFilterDict(_Dict, total=False):
    """`ManualImportMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["manual_import"]]


class ManualRemoveMethodFilterDict(_Dict, total=False):
    """`ManualRemoveMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["manual_remove"]]


class ManualSuppressionDateFilterDict(_Dict, total=False):
    """`ManualSuppressionDateFilter` as a dict."""

    field: Required[Literal["manual_suppression_date"]]
    filter: Required[
        m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.CalendarDateFilter
        | CalendarDateFilterDict
        | m.AnniversaryDateFilter
        | AnniversaryDateFilterDict
        | m.IsSetExistenceFilter
        | IsSetExistenceFilterDict
    ]


class MappedMetricUpdateDict(_Dict, total=False):
    """`MappedMetricUpdate` as a dict."""

    custom_metric: str | Unset
    id: (
        Literal[
            "added_to_cart",
            "cancelled_sales",
            "ordered_product",
            "refunded_sales",
            "revenue",
            "started_checkout",
            "viewed_product",
        ]
        | Unset
    )
    metric: str | Unset
    type: Literal["mapped-metric"]


class MarginDict(_Dict, total=False):
    """`Margin` as a dict."""

    bottom: int | Unset
    left: int | Unset
    right: int | Unset
    top: int | Unset


class MediaAssetDict(_Dict, total=False):
    """`MediaAsset` as a dict."""

    company_id: Required[str]
    file_size: Required[int]
    id: Required[str]
    name: Required[str]
    url: Required[str]
    l10n_key: str | None | Unset
    media_type: str | Unset
    thumbnail_url: str | None | Unset


class MediaAssetReferenceDict(_Dict, total=False):
    """`MediaAssetReference` as a dict."""

    dynamic_template: str | None | Unset
    static_asset_id: str | None | Unset
    thumbnail: m.SlimImageReference | SlimImageReferenceDict | None | Unset


class MessageBlockedMethodFilterDict(_Dict, total=False):
    """`MessageBlockedMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["message_blocked"]]


class MessageHierarchyRcsItemDict(_Dict, total=False):
    """`MessageHierarchyRcsItem` as a dict."""

    extra_: dict[str, Any] | None | Unset
    image: m.SlimImageReference | SlimImageReferenceDict | None | Unset
    message: str | Unset
    message_format: Literal["RCS"] | Unset
    rich_content: m.RCSRichContent | RCSRichContentDict | None | Unset


class MessageHierarchySmsItemDict(_Dict, total=False):
    """`MessageHierarchySmsItem` as a dict."""

    message: Required[str]
    extra_: dict[str, Any] | None | Unset
    image: m.StaticSMSImage | StaticSMSImageDict | m.DynamicSMSImage | DynamicSMSImageDict | None | Unset
    media: m.MediaAsset | MediaAssetDict | m.MediaAssetReference | MediaAssetReferenceDict | None | Unset
    message_format: Literal["SMS"] | Unset
    selected_image: m.ImageAsset | ImageAssetDict | None | Unset


class MethodFilterDict(_Dict, total=False):
    """`MethodFilter` as a dict."""

    field: Required[Literal["subscribe_method"]]
    method: Required[v.Method | str]


class MetricAggregateQueryDict(_Dict, total=False):
    """`MetricAggregateQuery` as a dict."""

    filter: Required[Sequence[str]]
    measurements: Required[Sequence[Literal["count", "sum_value", "unique"]]]
    metric_id: Required[str]
    by: Sequence[v.By] | None | Unset
    interval: Literal["day", "hour", "month", "week"] | None | Unset
    page_cursor: str | Unset
    page_size: int | None | Unset
    return_fields: Sequence[str] | None | Unset
    sort: v.Sort | Unset
    timezone: str | None | Unset
    type: Literal["metric-aggregate"]


class MetricCreateDict(_Dict, total=False):
    """`MetricCreate` as a dict."""

    name: Required[str]
    service: str | None | Unset
    type: Literal["metric"]


class MetricPropertyConditionDict(_Dict, total=False):
    """`MetricPropertyCondition` as a dict."""

    field: Required[str]
    filter: Required[
        m.StringOperatorStringFilter
        | StringOperatorStringFilterDict
        | m.StringArrayOperatorStringArrayFilter
        | StringArrayOperatorStringArrayFilterDict
        | m.NumericOperatorNumericFilter
        | NumericOperatorNumericFilterDict
        | m.NumericRangeFilter
        | NumericRangeFilterDict
        | m.BooleanFilter
        | BooleanFilterDict
        | m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.CalendarDateFilter
        | CalendarDateFilterDict
        | m.AnniversaryDateFilter
        | AnniversaryDateFilterDict
        | m.ListContainsOperatorListContainsFilter
        | ListContainsOperatorListContainsFilterDict
        | m.ListLengthFilter
        | ListLengthFilterDict
        | m.ExistenceOperatorExistenceFilter
        | ExistenceOperatorExistenceFilterDict
    ]
    metric_id: Required[str]
    type: Required[Literal["metric-property"]]


class MetricTriggerDict(_Dict, total=False):
    """`MetricTrigger` as a dict."""

    type: Required[Literal["metric"]]
    id: str | None | Unset
    trigger_filter: m.MetricTriggerTriggerFilter | MetricTriggerTriggerFilterDict | None | Unset


class MetricTriggerTriggerFilterConditionGroupsDict(_Dict, total=False):
    """`MetricTriggerTriggerFilterConditionGroups` as a dict."""

    conditions: Required[Sequence[m.MetricPropertyCondition | MetricPropertyConditionDict]]


class MetricTriggerTriggerFilterDict(_Dict, total=False):
    """`MetricTriggerTriggerFilter` as a dict."""

    condition_groups: Required[
        Sequence[m.MetricTriggerTriggerFilterConditionGroups | MetricTriggerTriggerFilterConditionGroupsDict]
    ]


class MobileOverlayDict(_Dict, total=False):
    """`MobileOverlay` as a dict."""

    color: str | None | Unset
    enabled: Literal[False] | Unset


class MobilePushBadgeDict(_Dict, total=False):
    """`MobilePushBadge` as a dict."""

    display: Required[Literal[True]]
    badge_options: (
        m.CampaignMessageIncrement
        | CampaignMessageIncrementDict
        | m.CampaignMessageStaticCount
        | CampaignMessageStaticCountDict
        | m.CampaignMessageProperty
        | CampaignMessagePropertyDict
        | None
        | Unset
    )


class MobilePushContentCreateDict(_Dict, total=False):
    """`MobilePushContentCreate` as a dict."""

    body: Required[str]
    action_buttons: Sequence[m.PushActionButtonDefinition | PushActionButtonDefinitionDict] | None | Unset
    dynamic_image: str | None | Unset
    title: str | None | Unset


class MobilePushContentUpdateDict(_Dict, total=False):
    """`MobilePushContentUpdate` as a dict."""

    action_buttons: Sequence[m.PushActionButtonDefinition | PushActionButtonDefinitionDict] | None | Unset
    body: str | None | Unset
    dynamic_image: str | None | Unset
    title: str | None | Unset


class MobilePushMessageSilentDefinitionCreateDict(_Dict, total=False):
    """`MobilePushMessageSilentDefinitionCreate` as a dict."""

    channel: Required[Literal["mobile_push"]]
    kv_pairs: dict[str, Any] | None | Unset
    notification_type: Literal["silent"] | Unset


class MobilePushMessageSilentDefinitionUpdateDict(_Dict, total=False):
    """`MobilePushMessageSilentDefinitionUpdate` as a dict."""

    channel: Required[Literal["mobile_push"]]
    kv_pairs: dict[str, Any] | Unset
    notification_type: Literal["silent"] | Unset


class MobilePushMessageStandardDefinitionCreateDict(_Dict, total=False):
    """`MobilePushMessageStandardDefinitionCreate` as a dict."""

    channel: Required[Literal["mobile_push"]]
    content: Required[m.MobilePushContentCreate | MobilePushContentCreateDict]
    kv_pairs: dict[str, Any] | None | Unset
    notification_type: Literal["standard"] | Unset
    options: m.MobilePushOptions | MobilePushOptionsDict | None | Unset


class MobilePushMessageStandardDefinitionUpdateDict(_Dict, total=False):
    """`MobilePushMessageStandardDefinitionUpdate` as a dict."""

    channel: Required[Literal["mobile_push"]]
    content: m.MobilePushContentUpdate | MobilePushContentUpdateDict | None | Unset
    kv_pairs: dict[str, Any] | None | Unset
    notification_type: Literal["standard"] | Unset
    options: m.MobilePushOptions | MobilePushOptionsDict | None | Unset


class MobilePushNoBadgeDict(_Dict, total=False):
    """`MobilePushNoBadge` as a dict."""

    display: Required[Literal[False]]


class MobilePushOptionsDict(_Dict, total=False):
    """`MobilePushOptions` as a dict."""

    badge: m.MobilePushBadge | MobilePushBadgeDict | m.MobilePushNoBadge | MobilePushNoBadgeDict | None | Unset
    on_open: (
        m.PushOnOpenApp
        | PushOnOpenAppDict
        | m.PushOnOpenDeepLink
        | PushOnOpenDeepLinkDict
        | m.PushOnOpenWebUrl
        | PushOnOpenWebUrlDict
        | None
        | Unset
    )
    play_sound: bool | None | Unset


class MobileStyleDict(_Dict, total=False):
    """`MobileStyle` as a dict."""

    properties: Required[m.MobileStyleProperties | MobileStylePropertiesDict]
    style_type: Required[Literal["mobile-styles"]]
    styles: Required[m.MobileStyleStyles | MobileStyleStylesDict]
    id: str | None | Unset


class MobileStylePropertiesDict(_Dict, total=False):
    """`MobileStyleProperties` as a dict."""

    mobile_padding_override: bool | None | Unset


class MobileStyleStylesDict(_Dict, total=False):
    """`MobileStyleStyles` as a dict."""

    mobile_block_padding_left: int | None | Unset
    mobile_block_padding_right: int | None | Unset
    mobile_margin: int | None | Unset
    mobile_padding_bottom: int | None | Unset
    mobile_padding_left: int | None | Unset
    mobile_padding_right: int | None | Unset
    mobile_padding_top: int | None | Unset


class MultiBranchSplitActionDataDict(_Dict, total=False):
    """`MultiBranchSplitActionData` as a dict."""

    branches: Required[Sequence[m.MultiBranchSplitBranch | MultiBranchSplitBranchDict]]
    name: Required[str]


class MultiBranchSplitActionDict(_Dict, total=False):
    """`MultiBranchSplitAction` as a dict."""

    type: Required[Literal["multi-branch-split"]]
    data: m.MultiBranchSplitActionData | MultiBranchSplitActionDataDict | None | Unset
    id: str | None | Unset
    links: Any
    temporary_id: str | None | Unset


class MultiBranchSplitBranchBranchFilterConditionGroupsDict(_Dict, total=False):
    """`MultiBranchSplitBranchBranchFilterConditionGroups` as a dict."""

    conditions: Required[
        Sequence[
            m.ProfilePropertyCondition
            | ProfilePropertyConditionDict
            | m.ProfileHasGroupMembershipCondition
            | ProfileHasGroupMembershipConditionDict
            | m.ProfileNoGroupMembershipCondition
            | ProfileNoGroupMembershipConditionDict
            | m.ProfileRegionCondition
            | ProfileRegionConditionDict
            | m.ProfilePostalCodeDistanceCondition
            | ProfilePostalCodeDistanceConditionDict
            | m.ProfilePredictiveAnalyticsDateCondition
            | ProfilePredictiveAnalyticsDateConditionDict
            | m.ProfilePredictiveAnalyticsStringCondition
            | ProfilePredictiveAnalyticsStringConditionDict
            | m.ProfilePredictiveAnalyticsNumericCondition
            | ProfilePredictiveAnalyticsNumericConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
            | ProfilePredictiveAnalyticsChannelAffinityPriorityConditionDict
            | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
            | ProfilePredictiveAnalyticsChannelAffinityRankConditionDict
            | m.ProfileMarketingConsentCondition
            | ProfileMarketingConsentConditionDict
            | m.FlowsProfileMetricCondition
            | FlowsProfileMetricConditionDict
            | m.ProfileRandomSampleCondition
            | ProfileRandomSampleConditionDict
            | m.ProfileHasCustomObjectCondition
            | ProfileHasCustomObjectConditionDict
            | m.ProfilePermissionsCondition
            | ProfilePermissionsConditionDict
            | m.ProfileHasNotReceivedEmailMessageCondition
            | ProfileHasNotReceivedEmailMessageConditionDict
            | m.ProfileHasNotReceivedSmsMessageCondition
            | ProfileHasNotReceivedSmsMessageConditionDict
            | m.ProfileHasNotReceivedPushMessageCondition
            | ProfileHasNotReceivedPushMessageConditionDict
            | m.MetricPropertyCondition
            | MetricPropertyConditionDict
            | m.CustomObjectTriggerCondition
            | CustomObjectTriggerConditionDict
        ]
    ]


class MultiBranchSplitBranchBranchFilterDict(_Dict, total=False):
    """`MultiBranchSplitBranchBranchFilter` as a dict."""

    condition_groups: Required[
        Sequence[
            m.MultiBranchSplitBranchBranchFilterConditionGroups | MultiBranchSplitBranchBranchFilterConditionGroupsDict
        ]
    ]


class MultiBranchSplitBranchDict(_Dict, total=False):
    """`MultiBranchSplitBranch` as a dict."""

    branch_id: Required[str]
    branch_filter: m.MultiBranchSplitBranchBranchFilter | MultiBranchSplitBranchBranchFilterDict | None | Unset
    is_else: bool | Unset
    links: m.Link | LinkDict | None | Unset
    name: str | None | Unset
    order: int | None | Unset


class NextStepDict(_Dict, total=False):
    """`NextStep` as a dict."""

    submit: Required[bool]
    type: Required[Literal["next_step"]]
    id: str | None | Unset
    properties: m.NextStepProperties | NextStepPropertiesDict | None | Unset


class NextStepPropertiesDict(_Dict, total=False):
    """`NextStepProperties` as a dict."""

    list_id: str | None | Unset


class NoEmailMarketingConsentDict(_Dict, total=False):
    """`NoEmailMarketingConsent` as a dict."""

    can_receive_marketing: Required[Literal[False]]
    channel: Required[Literal["email"]]
    consent_status: Required[
        m.NoEmailMarketing
        | NoEmailMarketingDict
        | m.NoEmailMarketingUnsubscribed
        | NoEmailMarketingUnsubscribedDict
        | m.NoEmailMarketingNeverSubscribed
        | NoEmailMarketingNeverSubscribedDict
        | m.NoEmailMarketingSubscribed
        | NoEmailMarketingSubscribedDict
    ]


class NoEmailMarketingDict(_Dict, total=False):
    """`NoEmailMarketing` as a dict."""

    subscription: Required[Literal["any"]]
    filters: (
        Sequence[
            m.BounceDateFilter
            | BounceDateFilterDict
            | m.ManualSuppressionDateFilter
            | ManualSuppressionDateFilterDict
            | m.InvalidEmailDateFilter
            | InvalidEmailDateFilterDict
        ]
        | None
        | Unset
    )


class NoEmailMarketingNeverSubscribedDict(_Dict, total=False):
    """`NoEmailMarketingNeverSubscribed` as a dict."""

    filters: Required[
        Sequence[
            m.BounceDateFilter
            | BounceDateFilterDict
            | m.ManualSuppressionDateFilter
            | ManualSuppressionDateFilterDict
            | m.InvalidEmailDateFilter
            | InvalidEmailDateFilterDict
        ]
    ]
    subscription: Required[Literal["never_subscribed"]]


class NoEmailMarketingSubscribedDict(_Dict, total=False):
    """`NoEmailMarketingSubscribed` as a dict."""

    filters: Required[
        Sequence[
            m.BounceDateFilter
            | BounceDateFilterDict
            | m.ManualSuppressionDateFilter
            | ManualSuppressionDateFilterDict
            | m.InvalidEmailDateFilter
            | InvalidEmailDateFilterDict
        ]
    ]
    subscription: Required[Literal["subscribed"]]


class NoEmailMarketingUnsubscribedDict(_Dict, total=False):
    """`NoEmailMarketingUnsubscribed` as a dict."""

    subscription: Required[Literal["unsubscribed"]]
    filters: (
        Sequence[
            m.StatusDateFilter
            | StatusDateFilterDict
            | m.APIMethodFilter
            | APIMethodFilterDict
            | m.InboundMessageMethodFilter
            | InboundMessageMethodFilterDict
            | m.PreferencePageMethodFilter
            | PreferencePageMethodFilterDict
            | m.ManualRemoveMethodFilter
            | ManualRemoveMethodFilterDict
            | m.SpamComplaintMethodFilter
            | SpamComplaintMethodFilterDict
            | m.MailboxProviderMethodFilter
            | MailboxProviderMethodFilterDict
            | m.OneClickUnsubscribeMethodFilter
            | OneClickUnsubscribeMethodFilterDict
            | m.ManualImportMethodFilter
            | ManualImportMethodFilterDict
            | m.SftpMethodFilter
            | SftpMethodFilterDict
            | m.DataWarehouseImportMethodFilter
            | DataWarehouseImportMethodFilterDict
            | m.ProfileModificationMethodFilter
            | ProfileModificationMethodFilterDict
            | m.ConstantContactIntegrationMethodFilter
            | ConstantContactIntegrationMethodFilterDict
        ]
        | Sequence[
            m.BounceDateFilter
            | BounceDateFilterDict
            | m.ManualSuppressionDateFilter
            | ManualSuppressionDateFilterDict
            | m.InvalidEmailDateFilter
            | InvalidEmailDateFilterDict
        ]
        | None
        | Unset
    )


class NoPushMarketingConsentDict(_Dict, total=False):
    """`NoPushMarketingConsent` as a dict."""

    can_receive_marketing: Required[Literal[False]]
    channel: Required[Literal["push"]]
    consent_status: Required[m.NoPushMarketing | NoPushMarketingDict]


class NoPushMarketingDict(_Dict, total=False):
    """`NoPushMarketing` as a dict."""

    subscription: Required[Literal["any"]]


class NoSMSMarketingConsentDict(_Dict, total=False):
    """`NoSMSMarketingConsent` as a dict."""

    can_receive_marketing: Required[Literal[False]]
    channel: Required[Literal["sms"]]
    consent_status: Required[
        m.NoSMSMarketing
        | NoSMSMarketingDict
        | m.NoSMSMarketingUnsubscribed
        | NoSMSMarketingUnsubscribedDict
        | m.NoSMSMarketingNeverSubscribed
        | NoSMSMarketingNeverSubscribedDict
    ]


class NoSMSMarketingDict(_Dict, total=False):
    """`NoSMSMarketing` as a dict."""

    subscription: Required[Literal["any"]]


class NoSMSMarketingNeverSubscribedDict(_Dict, total=False):
    """`NoSMSMarketingNeverSubscribed` as a dict."""

    subscription: Required[Literal["never_subscribed"]]


class NoSMSMarketingUnsubscribedDict(_Dict, total=False):
    """`NoSMSMarketingUnsubscribed` as a dict."""

    subscription: Required[Literal["unsubscribed"]]
    filters: (
        Sequence[
            m.StatusDateFilter
            | StatusDateFilterDict
            | m.FormMethodFilter
            | FormMethodFilterDict
            | m.ManualImportManualMethodFilter
            | ManualImportManualMethodFilterDict
            | m.ManualAddManualMethodFilter
            | ManualAddManualMethodFilterDict
            | m.ManualRemoveMethodFilter
            | ManualRemoveMethodFilterDict
            | m.BulkRemoveMethodFilter
            | BulkRemoveMethodFilterDict
            | m.CheckoutMethodFilter
            | CheckoutMethodFilterDict
            | m.InboundMessageMethodFilter
            | InboundMessageMethodFilterDict
            | m.PreferencePageMethodFilter
            | PreferencePageMethodFilterDict
            | m.SftpMethodFilter
            | SftpMethodFilterDict
            | m.CarrierDeactivationMethodFilter
            | CarrierDeactivationMethodFilterDict
            | m.ProvidedLandlineMethodFilter
            | ProvidedLandlineMethodFilterDict
            | m.MessageBlockedMethodFilter
            | MessageBlockedMethodFilterDict
            | m.ProvidedNoAgeMethodFilter
            | ProvidedNoAgeMethodFilterDict
            | m.FailedAgeGateMethodFilter
            | FailedAgeGateMethodFilterDict
            | m.ShopifyIntegrationMethodFilter
            | ShopifyIntegrationMethodFilterDict
        ]
        | None
        | Unset
    )


class NonLocalStaticSendDict(_Dict, total=False):
    """`NonLocalStaticSend` as a dict."""

    is_local: Required[Literal[False]]


class NumericOperatorNumericFilterDict(_Dict, total=False):
    """`NumericOperatorNumericFilter` as a dict."""

    operator: Required[
        Literal["equals", "greater-than", "greater-than-or-equal", "less-than", "less-than-or-equal", "not-equals"]
        | str
    ]
    type: Required[Literal["numeric"]]
    value: Required[int | float]


class NumericRangeFilterDict(_Dict, total=False):
    """`NumericRangeFilter` as a dict."""

    end: Required[int | float]
    operator: Required[Literal["between"]]
    start: Required[int | float]
    type: Required[Literal["numeric"]]


class ObjectRecordDeleteJobCreateDict(_Dict, total=False):
    """`ObjectRecordDeleteJobCreate` as a dict."""

    object_records: Required[Sequence[str]]
    type: Literal["object-record-bulk-delete-job"]


class ObjectSchemaCreateDict(_Dict, total=False):
    """`ObjectSchemaCreate` as a dict."""

    properties: Required[Sequence[m.APISchemaProperty | APISchemaPropertyDict]]
    title: Required[str]
    description: str | None | Unset
    object_type: str | Unset
    required: Sequence[str] | None | Unset
    source_mapping: m.SourceMappingCreate | SourceMappingCreateDict | None | Unset | Envelope
    status: Literal["active", "draft"] | None | Unset
    type: Literal["object-schema"]


class ObjectSchemaRelationshipCreateDict(_Dict, total=False):
    """`ObjectSchemaRelationshipCreate` as a dict."""

    id: Required[str]
    meta: m.ObjectSchemaRelationshipCreateMeta | ObjectSchemaRelationshipCreateMetaDict | None | Unset
    type: Literal["object-schema"]


class ObjectSchemaRelationshipCreateMetaDict(_Dict, total=False):
    """`ObjectSchemaRelationshipCreateMeta` as a dict."""

    name: Required[str]
    description: str | None | Unset


class ObjectSchemaRelationshipDeleteDict(_Dict, total=False):
    """`ObjectSchemaRelationshipDelete` as a dict."""

    id: Required[str]
    meta: m.ObjectSchemaRelationshipDeleteMeta | ObjectSchemaRelationshipDeleteMetaDict | None | Unset
    type: Literal["object-schema"]


class ObjectSchemaRelationshipDeleteMetaDict(_Dict, total=False):
    """`ObjectSchemaRelationshipDeleteMeta` as a dict."""

    relationship_id: Required[str]


class ObjectSchemaRelationshipUpdateDict(_Dict, total=False):
    """`ObjectSchemaRelationshipUpdate` as a dict."""

    id: Required[str]
    meta: m.ObjectSchemaRelationshipUpdateMeta | ObjectSchemaRelationshipUpdateMetaDict | None | Unset
    type: Literal["object-schema"]


class ObjectSchemaRelationshipUpdateMetaDict(_Dict, total=False):
    """`ObjectSchemaRelationshipUpdateMeta` as a dict."""

    relationship_id: Required[str]
    description: str | None | Unset
    name: str | None | Unset


class ObjectSchemaUpdateDict(_Dict, total=False):
    """`ObjectSchemaUpdate` as a dict."""

    description: str | None | Unset
    id: str | Unset
    properties: Sequence[m.APISchemaProperty | APISchemaPropertyDict] | None | Unset
    required: Sequence[str] | None | Unset
    status: Literal["active", "draft"] | None | Unset
    title: str | None | Unset
    type: Literal["object-schema"]


class ObjectTypeCreateDict(_Dict, total=False):
    """`ObjectTypeCreate` as a dict."""

    title: Required[str]
    description: str | None | Unset
    namespace: str | None | Unset
    object_schema: m.EmbeddedObjectSchema | EmbeddedObjectSchemaDict | None | Unset | Envelope
    visibility: Literal["private", "shared"] | None | Unset
    type: Literal["object-type"]


class OneClickUnsubscribeMethodFilterDict(_Dict, total=False):
    """`OneClickUnsubscribeMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["one_click_unsubscribe"]]


class OnsiteProfileDict(_Dict, total=False):
    """`OnsiteProfile` as a dict."""

    anonymous_id: str | None | Unset
    email: str | None | Unset
    external_id: str | None | Unset
    first_name: str | None | Unset
    id: str | None | Unset
    image: str | None | Unset
    kx: str | None | Unset
    last_name: str | None | Unset
    locale: str | None | Unset
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    meta: m.OnsiteProfileMeta | OnsiteProfileMetaDict | None | Unset
    organization: str | None | Unset
    phone_number: str | None | Unset
    properties: dict[str, Any] | None | Unset
    title: str | None | Unset
    type: Literal["profile"]


class OnsiteProfileMetaDict(_Dict, total=False):
    """`OnsiteProfileMeta` as a dict."""

    patch_identifiers: m.PatchIdentifiers | PatchIdentifiersDict | None | Unset
    patch_properties: m.ProfileMetaPatchProperties | ProfileMetaPatchPropertiesDict | None | Unset


class OnsiteSubscriptionCreateDict(_Dict, total=False):
    """`OnsiteSubscriptionCreate` as a dict."""

    list: Required[str]
    profile: Required[m.ProfileUpsertWithSubscriptions | ProfileUpsertWithSubscriptionsDict | Envelope]
    custom_source: str | None | Unset
    type: Literal["subscription"]


class OpenFormDict(_Dict, total=False):
    """`OpenForm` as a dict."""

    properties: Required[m.OpenFormProperties | OpenFormPropertiesDict]
    type: Required[Literal["open_form"]]
    id: str | None | Unset
    submit: Literal[True] | Unset


class OpenFormPropertiesDict(_Dict, total=False):
    """`OpenFormProperties` as a dict."""

    form_id_to_open: Required[str]
    close_form: bool | Unset


class OpenTrackingSubscriptionParametersDict(_Dict, total=False):
    """`OpenTrackingSubscriptionParameters` as a dict."""

    consent: Required[Literal["SUBSCRIBED"]]


class OpenTrackingUnsubscriptionParametersDict(_Dict, total=False):
    """`OpenTrackingUnsubscriptionParameters` as a dict."""

    consent: Required[Literal["UNSUBSCRIBED"]]


class OptInCodeDict(_Dict, total=False):
    """`OptInCode` as a dict."""

    properties: Required[m.OptInCodeProperties | OptInCodePropertiesDict]
    type: Required[Literal["opt_in_code"]]
    id: str | None | Unset
    styles: m.OptInCodeStyles | OptInCodeStylesDict | Unset


class OptInCodePropertiesDict(_Dict, total=False):
    """`OptInCodeProperties` as a dict."""

    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    label: str | None | Unset
    placeholder: str | None | Unset
    property_name: Literal["opt_in_code"] | Unset
    required: Literal[True] | Unset
    show_label: bool | Unset


class OptInCodeStylesDict(_Dict, total=False):
    """`OptInCodeStyles` as a dict."""

    background_color: str | None | Unset
    padding: m.Padding | PaddingDict | Unset


class PaddingDict(_Dict, total=False):
    """`Padding` as a dict."""

    bottom: int | Unset
    left: int | Unset
    right: int | Unset
    top: int | Unset


class PageVisitsDict(_Dict, total=False):
    """`PageVisits` as a dict."""

    type: Required[Literal["page_visits"]]
    id: str | None | Unset
    properties: m.PageVisitsProperties | PageVisitsPropertiesDict | Unset


class PageVisitsPropertiesDict(_Dict, total=False):
    """`PageVisitsProperties` as a dict."""

    pages: int | Unset


class PatchIdentifiersDict(_Dict, total=False):
    """`PatchIdentifiers` as a dict."""

    append: dict[str, Any] | Unset
    unappend: dict[str, Any] | Unset


class PhoneNumberConsentChannelSettingsDict(_Dict, total=False):
    """`PhoneNumberConsentChannelSettings` as a dict."""

    consent_type: Literal["phone_number_only", "promotional", "transactional"] | str | None | Unset


class PhoneNumberDict(_Dict, total=False):
    """`PhoneNumber` as a dict."""

    properties: Required[m.PhoneNumberProperties | PhoneNumberPropertiesDict]
    type: Required[Literal["phone_number"]]
    id: str | None | Unset
    styles: m.PhoneNumberStyles | PhoneNumberStylesDict | Unset


class PhoneNumberPropertiesDict(_Dict, total=False):
    """`PhoneNumberProperties` as a dict."""

    channel_settings: m.ChannelSettings | ChannelSettingsDict | None | Unset
    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    label: str | None | Unset
    placeholder: str | None | Unset
    property_name: str | Unset
    required: bool | None | Unset
    show_label: bool | Unset
    sms_consent_type: Sequence[Literal["phone_number_only", "promotional", "transactional"] | str] | None | Unset


class PhoneNumberStylesDict(_Dict, total=False):
    """`PhoneNumberStyles` as a dict."""

    background_color: str | None | Unset
    padding: m.Padding | PaddingDict | Unset


class PreferencePageFilterDict(_Dict, total=False):
    """`PreferencePageFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["preference_page"]]
    filter: m.EqualsStringFilter | EqualsStringFilterDict | None | Unset


class PreferencePageMethodFilterDict(_Dict, total=False):
    """`PreferencePageMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["preference_page"]]


class PreviouslySubmittedDict(_Dict, total=False):
    """`PreviouslySubmitted` as a dict."""

    type: Required[Literal["previously_submitted"]]
    id: str | None | Unset
    properties: dict[str, Any] | Unset


class PriceDropConditionDict(_Dict, total=False):
    """`PriceDropCondition` as a dict."""

    field: Required[str]
    filter: Required[
        m.StringOperatorStringFilter
        | StringOperatorStringFilterDict
        | m.StringArrayOperatorStringArrayFilter
        | StringArrayOperatorStringArrayFilterDict
        | m.NumericOperatorNumericFilter
        | NumericOperatorNumericFilterDict
        | m.NumericRangeFilter
        | NumericRangeFilterDict
        | m.BooleanFilter
        | BooleanFilterDict
        | m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.CalendarDateFilter
        | CalendarDateFilterDict
        | m.AnniversaryDateFilter
        | AnniversaryDateFilterDict
        | m.ListContainsOperatorListContainsFilter
        | ListContainsOperatorListContainsFilterDict
        | m.ListLengthFilter
        | ListLengthFilterDict
        | m.ExistenceOperatorExistenceFilter
        | ExistenceOperatorExistenceFilterDict
    ]
    metric_id: Required[str | None]
    type: Required[Literal["price-drop-property"]]


class PriceDropTriggerDict(_Dict, total=False):
    """`PriceDropTrigger` as a dict."""

    audience: Required[Sequence[Literal["checkout-started", "viewed"] | str]]
    price_drop_amount_value: Required[int | float]
    trigger_filter: Required[m.PriceDropTriggerTriggerFilter | PriceDropTriggerTriggerFilterDict | None]
    type: Required[Literal["price-drop"]]
    currency_type: Literal["usd"] | Unset
    price_drop_amount_unit: Literal["currency", "percent"] | str | Unset
    timeframe_days: int | Unset


class PriceDropTriggerTriggerFilterConditionGroupsDict(_Dict, total=False):
    """`PriceDropTriggerTriggerFilterConditionGroups` as a dict."""

    conditions: Required[Sequence[m.PriceDropCondition | PriceDropConditionDict]]


class PriceDropTriggerTriggerFilterDict(_Dict, total=False):
    """`PriceDropTriggerTriggerFilter` as a dict."""

    condition_groups: Required[
        Sequence[m.PriceDropTriggerTriggerFilterConditionGroups | PriceDropTriggerTriggerFilterConditionGroupsDict]
    ]


class ProductBlockDataDict(_Dict, total=False):
    """`ProductBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    properties: Required[
        m.StaticProductBlockProperties
        | StaticProductBlockPropertiesDict
        | m.DynamicProductBlockProperties
        | DynamicProductBlockPropertiesDict
    ]
    styles: Required[m.ProductBlockStyles | ProductBlockStylesDict]


class ProductBlockStylesDict(_Dict, total=False):
    """`ProductBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    button_alignment: Literal["center", "left", "right"] | str | None | Unset
    button_background_color: str | None | Unset
    button_border_color: str | None | Unset
    button_border_radius: int | None | Unset
    button_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    button_border_width: int | None | Unset
    button_drop_shadow_color: str | None | Unset
    button_font_color: str | None | Unset
    button_font_family: str | None | Unset
    button_font_size: int | None | Unset
    button_font_style: Literal["italic", "normal"] | str | None | Unset
    button_font_weight: str | None | Unset
    button_letter_spacing: int | None | Unset
    button_padding_bottom: int | None | Unset
    button_padding_left: int | None | Unset
    button_padding_right: int | None | Unset
    button_padding_top: int | None | Unset
    button_text_decoration: str | None | Unset
    description_font_color: str | None | Unset
    description_font_family: str | None | Unset
    description_font_size: int | None | Unset
    description_font_style: Literal["italic", "normal"] | str | None | Unset
    description_font_weight: str | None | Unset
    description_letter_spacing: int | None | Unset
    description_padding_bottom: int | None | Unset
    description_padding_top: int | None | Unset
    description_text_decoration: str | None | Unset
    item_border_color: str | None | Unset
    item_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    item_border_width: int | None | Unset
    item_max_height: int | None | Unset
    item_padding_bottom: int | None | Unset
    item_padding_left: int | None | Unset
    item_padding_right: int | None | Unset
    item_padding_top: int | None | Unset
    item_text_alignment: Literal["center", "left", "right"] | str | None | Unset
    layout: Literal["horizontal", "vertical-left-image", "vertical-right-image"] | str | None | Unset
    num_columns: int | None | Unset
    num_rows: int | None | Unset
    original_price_font_color: str | None | Unset
    original_price_font_family: str | None | Unset
    original_price_font_size: int | None | Unset
    original_price_font_style: Literal["italic", "normal"] | str | None | Unset
    original_price_font_weight: str | None | Unset
    original_price_text_decoration: str | None | Unset
    price_font_color: str | None | Unset
    price_font_family: str | None | Unset
    price_font_size: int | None | Unset
    price_font_style: Literal["italic", "normal"] | str | None | Unset
    price_font_weight: str | None | Unset
    price_letter_spacing: int | None | Unset
    price_padding_bottom: int | None | Unset
    price_padding_top: int | None | Unset
    price_text_decoration: str | None | Unset
    rating_font_color: str | None | Unset
    rating_font_family: str | None | Unset
    rating_font_size: int | None | Unset
    rating_font_style: Literal["italic", "normal"] | str | None | Unset
    rating_font_weight: str | None | Unset
    rating_letter_spacing: int | None | Unset
    rating_padding_bottom: int | None | Unset
    rating_padding_top: int | None | Unset
    rating_text_decoration: str | None | Unset
    stack_on_mobile: bool | None | Unset
    title_font_color: str | None | Unset
    title_font_family: str | None | Unset
    title_font_size: int | None | Unset
    title_font_style: Literal["italic", "normal"] | str | None | Unset
    title_font_weight: str | None | Unset
    title_letter_spacing: int | None | Unset
    title_padding_bottom: int | None | Unset
    title_padding_top: int | None | Unset
    title_text_decoration: str | None | Unset


class ProductBlockV1Dict(_Dict, total=False):
    """`ProductBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.ProductBlockData | ProductBlockDataDict | None]
    type: Required[Literal["product"]]
    data_id: str | None | Unset
    id: str | None | Unset
    subblocks: Sequence[m.ProductSubBlock | ProductSubBlockDict] | None | Unset
    universal_id: str | None | Unset


class ProductSubBlockDict(_Dict, total=False):
    """`ProductSubBlock` as a dict."""

    type: Required[Literal["product"]]
    autogenerate_link: bool | None | Unset
    button_text: str | None | Unset
    currency_code: str | None | Unset
    description: str | None | Unset
    external_id: str | None | Unset
    id: str | None | Unset
    image_url: str | None | Unset
    link: str | None | Unset
    name: str | None | Unset
    original_price: str | None | Unset
    price: str | None | Unset
    product_id: str | None | Unset
    title: str | None | Unset
    url: str | None | Unset


class ProfileCreateDict(_Dict, total=False):
    """`ProfileCreate` as a dict."""

    email: str | None | Unset
    external_id: str | None | Unset
    first_name: str | None | Unset
    image: str | None | Unset
    last_name: str | None | Unset
    locale: str | None | Unset
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    organization: str | None | Unset
    phone_number: str | None | Unset
    properties: dict[str, Any] | None | Unset
    title: str | None | Unset
    type: Literal["profile"]


class ProfileEventTrackedDict(_Dict, total=False):
    """`ProfileEventTracked` as a dict."""

    properties: Required[m.ProfileEventTrackedProperties | ProfileEventTrackedPropertiesDict]
    type: Required[Literal["profile_event_tracked"]]
    id: str | None | Unset


class ProfileEventTrackedPropertiesDict(_Dict, total=False):
    """`ProfileEventTrackedProperties` as a dict."""

    metric: str | None | Unset
    property_filters: Sequence[m.PropertyFilter | PropertyFilterDict] | None | Unset


class ProfileHasCustomObjectConditionDict(_Dict, total=False):
    """`ProfileHasCustomObjectCondition` as a dict."""

    filter: Required[m.IntegerFilter | IntegerFilterDict]
    filters: Required[Sequence[m.ProfileHasCustomObjectFilter | ProfileHasCustomObjectFilterDict]]
    object_type_id: Required[str]
    object_type_relationship_id: Required[str]
    type: Required[Literal["profile-has-custom-object"]]


class ProfileHasCustomObjectFilterDict(_Dict, total=False):
    """`ProfileHasCustomObjectFilter` as a dict."""

    filter: Required[
        m.StringOperatorStringFilter
        | StringOperatorStringFilterDict
        | m.StringArrayOperatorStringArrayFilter
        | StringArrayOperatorStringArrayFilterDict
        | m.NumericOperatorNumericFilter
        | NumericOperatorNumericFilterDict
        | m.NumericRangeFilter
        | NumericRangeFilterDict
        | m.BooleanFilter
        | BooleanFilterDict
        | m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.ListContainsOperatorListContainsFilter
        | ListContainsOperatorListContainsFilterDict
        | m.ListLengthFilter
        | ListLengthFilterDict
        | m.ExistenceOperatorExistenceFilter
        | ExistenceOperatorExistenceFilterDict
    ]
    property_id: Required[int]


class ProfileHasGroupMembershipConditionDict(_Dict, total=False):
    """`ProfileHasGroupMembershipCondition` as a dict."""

    group_ids: Required[Sequence[str]]
    is_member: Required[Literal[True]]
    type: Required[Literal["profile-group-membership"]]
    timeframe_filter: (
        m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | None
        | Unset
    )


class ProfileHasNotReceivedEmailMessageConditionDict(_Dict, total=False):
    """`ProfileHasNotReceivedEmailMessageCondition` as a dict."""

    timeframe_filter: Required[
        m.AlltimeDateFilter
        | AlltimeDateFilterDict
        | m.InTheLastBaseRelativeDateFilter
        | InTheLastBaseRelativeDateFilterDict
    ]
    type: Required[Literal["profile-not-sent-email"]]


class ProfileHasNotReceivedPushMessageConditionDict(_Dict, total=False):
    """`ProfileHasNotReceivedPushMessageCondition` as a dict."""

    timeframe_filter: Required[
        m.AlltimeDateFilter
        | AlltimeDateFilterDict
        | m.InTheLastBaseRelativeDateFilter
        | InTheLastBaseRelativeDateFilterDict
    ]
    type: Required[Literal["profile-not-sent-push"]]


class ProfileHasNotReceivedSmsMessageConditionDict(_Dict, total=False):
    """`ProfileHasNotReceivedSmsMessageCondition` as a dict."""

    timeframe_filter: Required[
        m.AlltimeDateFilter
        | AlltimeDateFilterDict
        | m.InTheLastBaseRelativeDateFilter
        | InTheLastBaseRelativeDateFilterDict
    ]
    type: Required[Literal["profile-not-sent-sms"]]


class ProfileIdentifierDict(_Dict, total=False):
    """`ProfileIdentifier` as a dict."""

    email: str | None | Unset
    external_id: str | None | Unset
    id: str | None | Unset
    phone_number: str | None | Unset
    type: Literal["profile"]


class ProfileImportJobCreateDict(_Dict, total=False):
    """`ProfileImportJobCreate` as a dict."""

    profiles: Required[Sequence[m.ProfileUpsert | ProfileUpsertDict] | Envelope]
    lists: Sequence[str] | Unset
    type: Literal["profile-bulk-import-job"]


class ProfileLocationDict(_Dict, total=False):
    """`ProfileLocation` as a dict."""

    address1: str | None | Unset
    address2: str | None | Unset
    city: str | None | Unset
    country: str | None | Unset
    ip: str | None | Unset
    latitude: str | float | None | Unset
    longitude: str | float | None | Unset
    region: str | None | Unset
    timezone: str | None | Unset
    zip: str | None | Unset


class ProfileMarketingConsentConditionDict(_Dict, total=False):
    """`ProfileMarketingConsentCondition` as a dict."""

    consent: Required[
        m.HasEmailMarketingConsent
        | HasEmailMarketingConsentDict
        | m.NoEmailMarketingConsent
        | NoEmailMarketingConsentDict
        | m.HasSMSMarketingConsent
        | HasSMSMarketingConsentDict
        | m.NoSMSMarketingConsent
        | NoSMSMarketingConsentDict
        | m.HasPushMarketingConsent
        | HasPushMarketingConsentDict
        | m.NoPushMarketingConsent
        | NoPushMarketingConsentDict
    ]
    type: Required[Literal["profile-marketing-consent"]]


class ProfileMergeDict(_Dict, total=False):
    """`ProfileMerge` as a dict."""

    id: Required[str]
    profiles: Required[Sequence[str]]
    type: Literal["profile-merge"]


class ProfileMetaDict(_Dict, total=False):
    """`ProfileMeta` as a dict."""

    patch_identifiers: m.PatchIdentifiers | PatchIdentifiersDict | None | Unset
    patch_properties: m.ProfileMetaPatchProperties | ProfileMetaPatchPropertiesDict | None | Unset


class ProfileMetaPatchPropertiesDict(_Dict, total=False):
    """`ProfileMetaPatchProperties` as a dict."""

    append: dict[str, Any] | None | Unset
    unappend: dict[str, Any] | None | Unset
    unset: str | Sequence[str] | None | Unset


class ProfileMetricFunnelStepsDict(_Dict, total=False):
    """`ProfileMetricFunnelSteps` as a dict."""

    metric_exists: Required[bool]
    metric_id: Required[str]
    metric_filters: Sequence[m.ProfileMetricPropertyFilter | ProfileMetricPropertyFilterDict] | None | Unset


class ProfileMetricPropertyFilterDict(_Dict, total=False):
    """`ProfileMetricPropertyFilter` as a dict."""

    property: Required[str]
    filter: (
        m.StringOperatorStringFilter
        | StringOperatorStringFilterDict
        | m.StringArrayOperatorStringArrayFilter
        | StringArrayOperatorStringArrayFilterDict
        | m.ExistenceOperatorExistenceFilter
        | ExistenceOperatorExistenceFilterDict
        | m.ListSetFilter
        | ListSetFilterDict
        | m.ListLengthFilter
        | ListLengthFilterDict
        | m.ListSubstringFilter
        | ListSubstringFilterDict
        | m.BooleanFilter
        | BooleanFilterDict
        | m.NumericOperatorNumericFilter
        | NumericOperatorNumericFilterDict
        | None
        | Unset
    )


class ProfileModificationMethodFilterDict(_Dict, total=False):
    """`ProfileModificationMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["profile_modification"]]


class ProfileNoGroupMembershipConditionDict(_Dict, total=False):
    """`ProfileNoGroupMembershipCondition` as a dict."""

    group_ids: Required[Sequence[str]]
    is_member: Required[Literal[False]]
    type: Required[Literal["profile-group-membership"]]


class ProfileNotInFlowConditionDict(_Dict, total=False):
    """`ProfileNotInFlowCondition` as a dict."""

    timeframe_filter: Required[
        m.AlltimeDateFilter
        | AlltimeDateFilterDict
        | m.InTheLastBaseRelativeDateFilter
        | InTheLastBaseRelativeDateFilterDict
    ]
    type: Required[Literal["profile-not-in-flow"]]


class ProfileObjectSchemaRelationshipCreateDict(_Dict, total=False):
    """`ProfileObjectSchemaRelationshipCreate` as a dict."""

    id: Required[str]
    meta: m.ObjectSchemaRelationshipCreateMeta | ObjectSchemaRelationshipCreateMetaDict | None | Unset
    type: Literal["profile-object-schema"]


class ProfileObjectSchemaRelationshipDeleteDict(_Dict, total=False):
    """`ProfileObjectSchemaRelationshipDelete` as a dict."""

    id: Required[str]
    meta: m.ObjectSchemaRelationshipDeleteMeta | ObjectSchemaRelationshipDeleteMetaDict | None | Unset
    type: Literal["profile-object-schema"]


class ProfileObjectSchemaRelationshipUpdateDict(_Dict, total=False):
    """`ProfileObjectSchemaRelationshipUpdate` as a dict."""

    id: Required[str]
    meta: m.ObjectSchemaRelationshipUpdateMeta | ObjectSchemaRelationshipUpdateMetaDict | None | Unset
    type: Literal["profile-object-schema"]


class ProfileOperationDeleteDict(_Dict, total=False):
    """`ProfileOperationDelete` as a dict."""

    operator: Required[Literal["delete"]]
    property_key: Required[str]


class ProfileOperationUpdateOrCreateBooleanDict(_Dict, total=False):
    """`ProfileOperationUpdateOrCreateBoolean` as a dict."""

    operator: Required[Literal["create", "update"] | str]
    property_key: Required[str]
    property_type: Required[Literal["boolean"]]
    property_value: Required[bool]


class ProfileOperationUpdateOrCreateDateDict(_Dict, total=False):
    """`ProfileOperationUpdateOrCreateDate` as a dict."""

    operator: Required[Literal["create", "update"] | str]
    property_key: Required[str]
    property_type: Required[Literal["date"]]
    property_value: Required[dt.date | str | Literal["today"]]


class ProfileOperationUpdateOrCreateListDict(_Dict, total=False):
    """`ProfileOperationUpdateOrCreateList` as a dict."""

    operator: Required[Literal["create", "update"] | str]
    property_key: Required[str]
    property_type: Required[Literal["list"]]
    property_value: Required[str]
    property_operation: Literal["add", "remove"] | str | None | Unset


class ProfileOperationUpdateOrCreateNumericDict(_Dict, total=False):
    """`ProfileOperationUpdateOrCreateNumeric` as a dict."""

    operator: Required[Literal["create", "update"] | str]
    property_key: Required[str]
    property_type: Required[Literal["numeric"]]
    property_value: Required[int | float]


class ProfileOperationUpdateOrCreateStringDict(_Dict, total=False):
    """`ProfileOperationUpdateOrCreateString` as a dict."""

    operator: Required[Literal["create", "update"] | str]
    property_key: Required[str]
    property_type: Required[Literal["string"]]
    property_value: Required[str]


class ProfilePermissionsConditionDict(_Dict, total=False):
    """`ProfilePermissionsCondition` as a dict."""

    channel: Required[Literal["whatsapp_marketing", "whatsapp_transactional"] | str]
    permission: Required[
        m.ExplicitlyReachable
        | ExplicitlyReachableDict
        | m.ImplicitlyReachable
        | ImplicitlyReachableDict
        | m.ImplicitlyOrExplicitlyReachable
        | ImplicitlyOrExplicitlyReachableDict
        | m.ExplicitlyUnreachable
        | ExplicitlyUnreachableDict
        | m.ImplicitlyUnreachable
        | ImplicitlyUnreachableDict
        | m.ImplicitlyOrExplicitlyUnreachable
        | ImplicitlyOrExplicitlyUnreachableDict
    ]
    type: Required[Literal["profile-permissions"]]


class ProfilePostalCodeDistanceConditionDict(_Dict, total=False):
    """`ProfilePostalCodeDistanceCondition` as a dict."""

    country_code: Required[str]
    filter: Required[
        m.GreaterThanPositiveNumericFilter
        | GreaterThanPositiveNumericFilterDict
        | m.LessThanPositiveNumericFilter
        | LessThanPositiveNumericFilterDict
    ]
    postal_code: Required[str]
    type: Required[Literal["profile-postal-code-distance"]]
    unit: Required[Literal["kilometers", "miles"] | str]


class ProfilePredictiveAnalyticsChannelAffinityPriorityConditionDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsChannelAffinityPriorityCondition` as a dict."""

    dimension: Required[Literal["channel_affinity"]]
    filter: Required[
        m.ProfilePredictiveAnalyticsChannelAffinityPriorityFilter
        | ProfilePredictiveAnalyticsChannelAffinityPriorityFilterDict
    ]
    measurement: Required[Literal["priority"]]
    predicted_channel: Required[Literal["email", "push", "sms", "whatsapp"] | str]
    type: Required[Literal["profile-predictive-analytics"]]


class ProfilePredictiveAnalyticsChannelAffinityPriorityFilterDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsChannelAffinityPriorityFilter` as a dict."""

    operator: Required[Literal["equals"]]
    type: Required[Literal["numeric"]]
    value: Required[int]


class ProfilePredictiveAnalyticsChannelAffinityRankConditionDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsChannelAffinityRankCondition` as a dict."""

    dimension: Required[Literal["channel_affinity"]]
    filter: Required[
        m.ProfilePredictiveAnalyticsChannelAffinityRankFilter | ProfilePredictiveAnalyticsChannelAffinityRankFilterDict
    ]
    measurement: Required[Literal["rank"]]
    predicted_channel: Required[Literal["email", "push", "sms", "whatsapp"] | str]
    type: Required[Literal["profile-predictive-analytics"]]


class ProfilePredictiveAnalyticsChannelAffinityRankFilterDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsChannelAffinityRankFilter` as a dict."""

    operator: Required[Literal["equals"] | Literal["not-equals"]]
    type: Required[Literal["string"]]
    value: Required[Literal["high", "low", "medium"] | str]


class ProfilePredictiveAnalyticsDateConditionDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsDateCondition` as a dict."""

    dimension: Required[Literal["expected_date_of_next_purchase"]]
    filter: Required[
        m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.CalendarDateFilter
        | CalendarDateFilterDict
        | m.AnniversaryDateFilter
        | AnniversaryDateFilterDict
    ]
    type: Required[Literal["profile-predictive-analytics"]]


class ProfilePredictiveAnalyticsNumericConditionDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsNumericCondition` as a dict."""

    dimension: Required[
        Literal[
            "average_days_between_orders",
            "average_order_value",
            "churn_probability",
            "historic_clv",
            "historic_number_of_orders",
            "predicted_clv",
            "predicted_number_of_orders",
            "total_clv",
        ]
        | str
    ]
    filter: Required[m.NumericOperatorNumericFilter | NumericOperatorNumericFilterDict]
    type: Required[Literal["profile-predictive-analytics"]]


class ProfilePredictiveAnalyticsStringConditionDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsStringCondition` as a dict."""

    dimension: Required[Literal["predicted_gender"]]
    filter: Required[m.ProfilePredictiveAnalyticsStringFilter | ProfilePredictiveAnalyticsStringFilterDict]
    type: Required[Literal["profile-predictive-analytics"]]


class ProfilePredictiveAnalyticsStringFilterDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsStringFilter` as a dict."""

    operator: Required[Literal["equals"] | Literal["not-equals"]]
    type: Required[Literal["string"]]
    value: Required[Literal["likely_female", "likely_male", "uncertain"] | str]


class ProfilePropertyConditionDict(_Dict, total=False):
    """`ProfilePropertyCondition` as a dict."""

    filter: Required[
        m.StringOperatorStringFilter
        | StringOperatorStringFilterDict
        | m.StringArrayOperatorStringArrayFilter
        | StringArrayOperatorStringArrayFilterDict
        | m.StringPhoneOperatorStringArrayFilter
        | StringPhoneOperatorStringArrayFilterDict
        | m.NumericOperatorNumericFilter
        | NumericOperatorNumericFilterDict
        | m.BooleanFilter
        | BooleanFilterDict
        | m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.CalendarDateFilter
        | CalendarDateFilterDict
        | m.AnniversaryDateFilter
        | AnniversaryDateFilterDict
        | m.ListContainsOperatorListContainsFilter
        | ListContainsOperatorListContainsFilterDict
        | m.ListLengthFilter
        | ListLengthFilterDict
        | m.ExistenceOperatorExistenceFilter
        | ExistenceOperatorExistenceFilterDict
    ]
    property: Required[str]
    type: Required[Literal["profile-property"]]


class ProfilePropertyDateTriggerDict(_Dict, total=False):
    """`ProfilePropertyDateTrigger` as a dict."""

    date_field_type: Required[Literal["profile-property"]]
    date_profile_property: Required[str]
    timedelta_value_before_date: Required[int]
    trigger_time: Required[str]
    type: Required[Literal["date"]]
    recurrence_frequency: Literal["annually", "monthly", "never", "weekly"] | str | Unset
    timedelta_unit_before_date: Literal["days", "months", "weeks"] | str | Unset
    timezone: v.Timezone | str | Unset
    trigger_days: (
        Sequence[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str]
        | None
        | Unset
    )


class ProfileRandomSampleConditionDict(_Dict, total=False):
    """`ProfileRandomSampleCondition` as a dict."""

    percentage: Required[int]
    type: Required[Literal["profile-sample"]]


class ProfileRegionConditionDict(_Dict, total=False):
    """`ProfileRegionCondition` as a dict."""

    in_region: Required[bool]
    region: Required[Literal["european_union", "united_states"] | str]
    type: Required[Literal["profile-region"]]


class ProfileRelationshipSourceDict(_Dict, total=False):
    """`ProfileRelationshipSource` as a dict."""

    id_path: Required[str]
    related_id_paths: Required[Sequence[m.RelatedIdPath | RelatedIdPathDict]]
    source_id: Required[str]
    type: Required[Literal["profile"]]
    update_strategy: Literal["additive", "replace_from_origin"] | str | None | Unset


class ProfileSubscriptionCreateDict(_Dict, total=False):
    """`ProfileSubscriptionCreate` as a dict."""

    subscriptions: Required[m.SubscriptionChannels | SubscriptionChannelsDict]
    age_gated_date_of_birth: dt.date | str | None | Unset
    email: str | None | Unset
    id: str | None | Unset
    phone_number: str | None | Unset
    type: Literal["profile"]


class ProfileSubscriptionDeleteDict(_Dict, total=False):
    """`ProfileSubscriptionDelete` as a dict."""

    subscriptions: Required[m.UnsubscriptionChannels | UnsubscriptionChannelsDict]
    email: str | None | Unset
    phone_number: str | None | Unset
    type: Literal["profile"]


class ProfileSuppressionCreateDict(_Dict, total=False):
    """`ProfileSuppressionCreate` as a dict."""

    email: Required[str]
    type: Literal["profile"]


class ProfileSuppressionDeleteDict(_Dict, total=False):
    """`ProfileSuppressionDelete` as a dict."""

    email: Required[str]
    type: Literal["profile"]


class ProfileUpdateDict(_Dict, total=False):
    """`ProfileUpdate` as a dict."""

    email: str | None | Unset
    external_id: str | None | Unset
    first_name: str | None | Unset
    id: str | Unset
    image: str | None | Unset
    last_name: str | None | Unset
    locale: str | None | Unset
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    meta: m.ProfileMeta | ProfileMetaDict | None | Unset
    organization: str | None | Unset
    phone_number: str | None | Unset
    properties: dict[str, Any] | None | Unset
    title: str | None | Unset
    type: Literal["profile"]


class ProfileUpsertDict(_Dict, total=False):
    """`ProfileUpsert` as a dict."""

    email: str | None | Unset
    external_id: str | None | Unset
    first_name: str | None | Unset
    id: str | None | Unset
    image: str | None | Unset
    kx: str | None | Unset
    last_name: str | None | Unset
    locale: str | None | Unset
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    meta: m.ProfileMeta | ProfileMetaDict | None | Unset
    organization: str | None | Unset
    phone_number: str | None | Unset
    properties: dict[str, Any] | None | Unset
    title: str | None | Unset
    type: Literal["profile"]


class ProfileUpsertWithSubscriptionsDict(_Dict, total=False):
    """`ProfileUpsertWithSubscriptions` as a dict."""

    email: str | None | Unset
    external_id: str | None | Unset
    first_name: str | None | Unset
    id: str | None | Unset
    image: str | None | Unset
    kx: str | None | Unset
    last_name: str | None | Unset
    locale: str | None | Unset
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    meta: m.ProfileMeta | ProfileMetaDict | None | Unset
    organization: str | None | Unset
    phone_number: str | None | Unset
    properties: dict[str, Any] | None | Unset
    subscriptions: m.SubscriptionChannels | SubscriptionChannelsDict | None | Unset
    title: str | None | Unset
    type: Literal["profile"]


class PromotionalSMSSubscriptionDict(_Dict, total=False):
    """`PromotionalSMSSubscription` as a dict."""

    type: Required[Literal["promotional_sms_subscription"]]
    id: str | None | Unset
    properties: Any
    submit: Literal[True] | Unset


class PropertyDict(_Dict, total=False):
    """`Property` as a dict."""

    badge_config: Required[Literal["set_property"]]
    set_from_property: Required[str]


class PropertyFilterDict(_Dict, total=False):
    """`PropertyFilter` as a dict."""

    property: Required[str]
    value: Required[str]


class PropertyOptionDict(_Dict, total=False):
    """`PropertyOption` as a dict."""

    label: Required[str]
    value: Required[str]


class PropertySourceDict(_Dict, total=False):
    """`PropertySource` as a dict."""

    data_path: Required[str]
    id_path: Required[str]
    source_id: Required[str]


class ProvidedLandlineMethodFilterDict(_Dict, total=False):
    """`ProvidedLandlineMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["provided_landline"]]


class ProvidedNoAgeMethodFilterDict(_Dict, total=False):
    """`ProvidedNoAgeMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["provided_no_age"]]


class PushActionButtonDefinitionDict(_Dict, total=False):
    """`PushActionButtonDefinition` as a dict."""

    action_type: Required[str]
    label: Required[str]
    position: int | None | Unset
    url: str | None | Unset


class PushActionButtonDict(_Dict, total=False):
    """`PushActionButton` as a dict."""

    action_type: Required[Literal["deep_link", "dismiss", "open_app", "open_url"] | str]
    label: Required[str]
    custom_action_id: str | None | Unset
    icon: str | None | Unset
    position: int | None | Unset
    url: str | None | Unset


class PushOnOpenAppDict(_Dict, total=False):
    """`PushOnOpenApp` as a dict."""

    type: Required[Literal["open_app"]]


class PushOnOpenDeepLinkDict(_Dict, total=False):
    """`PushOnOpenDeepLink` as a dict."""

    type: Required[Literal["deep_link"]]
    android_deep_link: str | None | Unset
    ios_deep_link: str | None | Unset


class PushOnOpenWebUrlDict(_Dict, total=False):
    """`PushOnOpenWebUrl` as a dict."""

    type: Required[Literal["open_web_url"]]
    web_url: str | None | Unset


class PushProfileUpsertDict(_Dict, total=False):
    """`PushProfileUpsert` as a dict."""

    email: str | None | Unset
    external_id: str | None | Unset
    first_name: str | None | Unset
    id: str | None | Unset
    image: str | None | Unset
    kx: str | None | Unset
    last_name: str | None | Unset
    locale: str | None | Unset
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    meta: m.ProfileMeta | ProfileMetaDict | None | Unset
    organization: str | None | Unset
    phone_number: str | None | Unset
    properties: dict[str, Any] | None | Unset
    title: str | None | Unset
    type: Literal["profile"]


class PushSendOptionsDict(_Dict, total=False):
    """`PushSendOptions` as a dict."""

    use_smart_sending: bool | None | Unset


class PushSubscriptionParametersDict(_Dict, total=False):
    """`PushSubscriptionParameters` as a dict."""

    marketing: Required[m.SubscriptionParameters | SubscriptionParametersDict]
    anonymous_id: str | None | Unset
    tokens: Sequence[m.PushTokenEntry | PushTokenEntryDict] | None | Unset


class PushTokenCreateDict(_Dict, total=False):
    """`PushTokenCreate` as a dict."""

    platform: Required[Literal["android", "ios"]]
    profile: Required[m.PushProfileUpsert | PushProfileUpsertDict | Envelope]
    token: Required[str]
    vendor: Required[Literal["apns", "fcm"]]
    background: Literal["AVAILABLE", "DENIED", "RESTRICTED"] | None | Unset
    device_metadata: m.DeviceMetadata | DeviceMetadataDict | None | Unset
    enablement_status: Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"] | None | Unset
    type: Literal["push-token"]


class PushTokenDeviceMetadataDict(_Dict, total=False):
    """`PushTokenDeviceMetadata` as a dict."""

    app_build: str | None | Unset
    app_id: str | None | Unset
    app_name: str | None | Unset
    app_version: str | None | Unset
    device_id: str | None | Unset
    device_model: str | None | Unset
    environment: Literal["debug", "release"] | None | Unset
    klaviyo_sdk: Literal["android", "flutter", "flutter_community", "react_native", "swift"] | None | Unset
    manufacturer: str | None | Unset
    os_name: Literal["android", "ios", "ipados", "macos", "tvos"] | None | Unset
    os_version: str | None | Unset
    sdk_version: str | None | Unset


class PushTokenEntryDict(_Dict, total=False):
    """`PushTokenEntry` as a dict."""

    platform: Required[Literal["android", "ios"]]
    token: Required[str]
    vendor: Required[Literal["apns", "fcm"]]
    background: Literal["AVAILABLE", "DENIED", "RESTRICTED"] | None | Unset
    device_metadata: m.PushTokenDeviceMetadata | PushTokenDeviceMetadataDict | None | Unset
    enablement_status: Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"] | None | Unset


class PushTokenUnregisterDict(_Dict, total=False):
    """`PushTokenUnregister` as a dict."""

    platform: Required[Literal["android", "ios"]]
    profile: Required[m.ProfileUpsert | ProfileUpsertDict | Envelope]
    token: Required[str]
    vendor: Literal["apns", "fcm"] | None | Unset
    type: Literal["push-token-unregister"]


class PushUnsubscriptionParametersDict(_Dict, total=False):
    """`PushUnsubscriptionParameters` as a dict."""

    marketing: Required[m.UnsubscriptionParameters | UnsubscriptionParametersDict]
    tokens: Required[Sequence[m.PushTokenEntry | PushTokenEntryDict]]


class QuoteStyleDict(_Dict, total=False):
    """`QuoteStyle` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    character_spacing: int | Unset
    font_family: str | Unset
    font_size: int | Unset
    font_style: str | None | Unset
    font_weight: int | Unset
    line_height: float | Unset
    text_color: str | Unset
    text_decoration: str | None | Unset


class RCSCardDict(_Dict, total=False):
    """`RCSCard` as a dict."""

    id: Required[str]
    buttons: Sequence[m.RCSSuggestion | RCSSuggestionDict] | None | Unset
    extra_: dict[str, Any] | None | Unset
    image: m.ImageAsset | ImageAssetDict | m.SlimImageReference | SlimImageReferenceDict | None | Unset
    text: str | None | Unset
    title: str | None | Unset
    video: m.MediaAsset | MediaAssetDict | m.MediaAssetReference | MediaAssetReferenceDict | None | Unset


class RCSRichContentDict(_Dict, total=False):
    """`RCSRichContent` as a dict."""

    cards: Sequence[m.RCSCard | RCSCardDict] | None | Unset
    file: m.MediaAssetReference | MediaAssetReferenceDict | None | Unset
    suggestions: Sequence[m.RCSSuggestion | RCSSuggestionDict] | None | Unset


class RCSSuggestionDict(_Dict, total=False):
    """`RCSSuggestion` as a dict."""

    id: Required[str]
    text: Required[str]
    type: Required[Literal["OPEN_URL", "REPLY"] | str]
    open_mode: Literal["BROWSER", "WEBVIEW_FULL", "WEBVIEW_HALF", "WEBVIEW_TALL"] | str | None | Unset
    url: str | None | Unset


class RadioButtonsDict(_Dict, total=False):
    """`RadioButtons` as a dict."""

    properties: Required[m.RadioButtonsProperties | RadioButtonsPropertiesDict]
    type: Required[Literal["radio_buttons"]]
    id: str | None | Unset
    styles: m.RadioButtonsStyles | RadioButtonsStylesDict | Unset


class RadioButtonsPropertiesDict(_Dict, total=False):
    """`RadioButtonsProperties` as a dict."""

    options: Required[Sequence[m.PropertyOption | PropertyOptionDict]]
    property_name: Required[str]
    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    label: str | None | Unset
    placeholder: str | None | Unset
    required: bool | None | Unset
    show_label: bool | Unset


class RadioButtonsStylesDict(_Dict, total=False):
    """`RadioButtonsStyles` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    arrangement: Literal["horizontal", "vertical"] | str | Unset
    background_color: str | None | Unset
    padding: m.Padding | PaddingDict | Unset


class RatingStyleDict(_Dict, total=False):
    """`RatingStyle` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    character_spacing: float | Unset
    color: str | Unset
    empty_color: str | Unset
    font_size: int | Unset
    shape: Literal["circle", "heart", "star"] | str | Unset


class RecordedDateFilterDict(_Dict, total=False):
    """`RecordedDateFilter` as a dict."""

    field: Required[Literal["recorded_date"]]
    filter: Required[
        m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.CalendarDateFilter
        | CalendarDateFilterDict
        | m.AnniversaryDateFilter
        | AnniversaryDateFilterDict
    ]


class RedirectDict(_Dict, total=False):
    """`Redirect` as a dict."""

    properties: Required[m.RedirectProperties | RedirectPropertiesDict]
    submit: Required[bool]
    type: Required[Literal["redirect"]]
    id: str | None | Unset


class RedirectPropertiesDict(_Dict, total=False):
    """`RedirectProperties` as a dict."""

    list_id: str | None | Unset
    new_window: bool | Unset
    url: str | Unset


class ReentryCriteriaDict(_Dict, total=False):
    """`ReentryCriteria` as a dict."""

    duration: Required[int]
    unit: Required[Literal["day", "hour", "week"] | str | Literal["alltime"]]


class RejectReasonFakeDict(_Dict, total=False):
    """`RejectReasonFake` as a dict."""

    reason: Required[Literal["fake"]]


class RejectReasonMisleadingDict(_Dict, total=False):
    """`RejectReasonMisleading` as a dict."""

    reason: Required[Literal["false_or_misleading"]]


class RejectReasonOtherDict(_Dict, total=False):
    """`RejectReasonOther` as a dict."""

    reason: Required[Literal["other"]]
    status_explanation: str | None | Unset


class RejectReasonPrivateInformationDict(_Dict, total=False):
    """`RejectReasonPrivateInformation` as a dict."""

    reason: Required[Literal["private_information"]]


class RejectReasonProfanityDict(_Dict, total=False):
    """`RejectReasonProfanity` as a dict."""

    reason: Required[Literal["profanity_or_inappropriate"]]


class RejectReasonUnrelatedDict(_Dict, total=False):
    """`RejectReasonUnrelated` as a dict."""

    reason: Required[Literal["unrelated"]]


class RelatedIdPathDict(_Dict, total=False):
    """`RelatedIdPath` as a dict."""

    identifier_type: Required[Literal["anonymous", "email", "external-id", "klaviyo-id", "phone"] | str]
    path: Required[str]


class RelativeAnniversaryDateFilterDict(_Dict, total=False):
    """`RelativeAnniversaryDateFilter` as a dict."""

    operator: Required[Literal["anniversary-last", "anniversary-next"] | str]
    quantity: Required[int]
    type: Required[Literal["date"]]
    unit: Required[Literal["day", "hour", "week"] | str]


class RelativeDateOperatorBaseRelativeDateFilterDict(_Dict, total=False):
    """`RelativeDateOperatorBaseRelativeDateFilter` as a dict."""

    operator: Required[Literal["at-least", "in-the-last", "in-the-next"] | str]
    quantity: Required[int]
    type: Required[Literal["date"]]
    unit: Required[Literal["day", "hour", "week"] | str]


class RelativeDateRangeFilterDict(_Dict, total=False):
    """`RelativeDateRangeFilter` as a dict."""

    end: Required[int]
    operator: Required[Literal["between"]]
    start: Required[int]
    type: Required[Literal["date"]]
    unit: Required[Literal["day", "hour", "week"] | str]


class RenderOptionsDict(_Dict, total=False):
    """`RenderOptions` as a dict."""

    add_info_link: bool | None | Unset
    add_opt_out_language: bool | None | Unset
    add_org_prefix: bool | None | Unset
    shorten_links: bool | None | Unset


class ResendOptInCodeDict(_Dict, total=False):
    """`ResendOptInCode` as a dict."""

    type: Required[Literal["resend_opt_in_code"]]
    id: str | None | Unset
    properties: Any
    submit: Literal[False] | Unset


class ReviewBlockDataDict(_Dict, total=False):
    """`ReviewBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    properties: Required[
        m.StaticReviewBlockProperties
        | StaticReviewBlockPropertiesDict
        | m.DynamicReviewBlockProperties
        | DynamicReviewBlockPropertiesDict
    ]
    styles: Required[m.ReviewBlockStyles | ReviewBlockStylesDict]


class ReviewBlockStylesDict(_Dict, total=False):
    """`ReviewBlockStyles` as a dict."""

    author_align: Literal["center", "left", "right"] | str | None | Unset
    author_color: str | None | Unset
    author_font_family: str | None | Unset
    author_font_size: int | None | Unset
    author_font_style: Literal["italic", "normal"] | str | None | Unset
    author_font_weight: str | None | Unset
    author_letter_spacing: int | None | Unset
    author_text_decoration: str | None | Unset
    block_background_color: str | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    border_radius: int | None | Unset
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    border_width: int | None | Unset
    empty_star_color: str | None | Unset
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
    )
    product_name_align: Literal["center", "left", "right"] | str | None | Unset
    product_name_color: str | None | Unset
    product_name_font_family: str | None | Unset
    product_name_font_size: int | None | Unset
    product_name_font_style: Literal["italic", "normal"] | str | None | Unset
    product_name_font_weight: str | None | Unset
    product_name_letter_spacing: int | None | Unset
    product_name_text_decoration: str | None | Unset
    quote_align: Literal["center", "left", "right"] | str | None | Unset
    quote_color: str | None | Unset
    quote_font_family: str | None | Unset
    quote_font_size: int | None | Unset
    quote_font_style: Literal["italic", "normal"] | str | None | Unset
    quote_font_weight: str | None | Unset
    quote_letter_spacing: int | None | Unset
    quote_line_height: float | None | Unset
    quote_style: Literal["line", "square", "standard"] | str | None | Unset
    quote_text_decoration: str | None | Unset
    shadow_color: str | None | Unset
    star_alignment: Literal["center", "left", "right"] | str | None | Unset
    star_color: str | None | Unset
    star_icon_spacing: int | None | Unset
    star_rating_shape: Literal["circle", "heart", "star"] | str | None | Unset
    star_size: Literal["large", "medium", "small"] | str | None | Unset
    text_area_bg_color: str | None | Unset
    text_area_border_color: str | None | Unset
    verified_badge_color: Literal["dark", "default", "light"] | str | None | Unset
    verified_badge_size: int | None | Unset
    verified_badge_style: Literal["badge-and-text", "badge-only", "text-only"] | str | None | Unset
    verified_color: str | None | Unset
    verified_font_family: str | None | Unset
    verified_font_size: int | None | Unset
    verified_font_style: Literal["italic", "normal"] | str | None | Unset
    verified_font_weight: str | None | Unset
    verified_letter_spacing: int | None | Unset
    verified_text_decoration: str | None | Unset


class ReviewBlockV1Dict(_Dict, total=False):
    """`ReviewBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.ReviewBlockData | ReviewBlockDataDict | None]
    type: Required[Literal["review"]]
    data_id: str | None | Unset
    id: str | None | Unset
    universal_id: str | None | Unset


class ReviewCreateDict(_Dict, total=False):
    """`ReviewCreate` as a dict."""

    author: Required[str]
    content: Required[str]
    email: Required[str]
    review_type: Required[Literal["question", "rating", "review", "store"]]
    custom_questions: Sequence[m.CustomQuestion | CustomQuestionDict] | None | Unset
    images: Sequence[str] | None | Unset
    incentive_type: (
        Literal[
            "coupon_or_discount",
            "employee_review",
            "free_product",
            "loyalty_points",
            "other",
            "paid_promotion",
            "sweepstakes_entry",
        ]
        | None
        | Unset
    )
    order: str | Unset
    product: m.ReviewProductExternalId | ReviewProductExternalIdDict | None | Unset
    rating: Literal[1, 2, 3, 4, 5] | None | Unset
    title: str | None | Unset
    type: Literal["review"]


class ReviewPatchDict(_Dict, total=False):
    """`ReviewPatch` as a dict."""

    id: str | Unset
    status: (
        m.ReviewStatusRejected
        | ReviewStatusRejectedDict
        | m.ReviewStatusFeatured
        | ReviewStatusFeaturedDict
        | m.ReviewStatusPublished
        | ReviewStatusPublishedDict
        | m.ReviewStatusUnpublished
        | ReviewStatusUnpublishedDict
        | m.ReviewStatusPending
        | ReviewStatusPendingDict
        | None
        | Unset
    )
    type: Literal["review"]


class ReviewProductExternalIdDict(_Dict, total=False):
    """`ReviewProductExternalId` as a dict."""

    external_id: Required[str]
    integration_key: Required[Literal["shopify", "woocommerce"]]


class ReviewPropertiesDict(_Dict, total=False):
    """`ReviewProperties` as a dict."""

    author: str | None | Unset
    classname: str | None | Unset
    content: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    rating: int | Unset
    review_id: int | None | Unset
    show_author: bool | Unset
    show_rating: bool | Unset
    show_verified: bool | Unset
    verified: bool | Unset


class ReviewStatusFeaturedDict(_Dict, total=False):
    """`ReviewStatusFeatured` as a dict."""

    value: Required[Literal["featured"]]


class ReviewStatusPendingDict(_Dict, total=False):
    """`ReviewStatusPending` as a dict."""

    value: Required[Literal["pending"]]


class ReviewStatusPublishedDict(_Dict, total=False):
    """`ReviewStatusPublished` as a dict."""

    value: Required[Literal["published"]]


class ReviewStatusRejectedDict(_Dict, total=False):
    """`ReviewStatusRejected` as a dict."""

    rejection_reason: Required[
        m.RejectReasonOther
        | RejectReasonOtherDict
        | m.RejectReasonFake
        | RejectReasonFakeDict
        | m.RejectReasonMisleading
        | RejectReasonMisleadingDict
        | m.RejectReasonPrivateInformation
        | RejectReasonPrivateInformationDict
        | m.RejectReasonProfanity
        | RejectReasonProfanityDict
        | m.RejectReasonUnrelated
        | RejectReasonUnrelatedDict
    ]
    value: Required[Literal["rejected"]]


class ReviewStatusUnpublishedDict(_Dict, total=False):
    """`ReviewStatusUnpublished` as a dict."""

    value: Required[Literal["unpublished"]]


class ReviewStylesDict(_Dict, total=False):
    """`ReviewStyles` as a dict."""

    background_color: str | None | Unset
    block_background_color: str | Unset
    padding: m.Padding | PaddingDict | Unset
    quote_style: m.QuoteStyle | QuoteStyleDict | Unset
    rating_style: m.RatingStyle | RatingStyleDict | Unset
    reviewer_name_style: m.ReviewerNameStyle | ReviewerNameStyleDict | Unset


class ReviewerNameStyleDict(_Dict, total=False):
    """`ReviewerNameStyle` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    character_spacing: int | Unset
    font_family: str | Unset
    font_size: int | Unset
    font_style: str | None | Unset
    font_weight: int | Unset
    layout: Literal["inline", "stacked"] | str | Unset
    line_height: float | Unset
    text_color: str | Unset
    text_decoration: str | None | Unset


class RichTextMarginDict(_Dict, total=False):
    """`RichTextMargin` as a dict."""

    bottom: int | Unset
    left: Literal[0] | Unset
    right: Literal[0] | Unset
    top: Literal[0] | Unset


class RichTextStyleDict(_Dict, total=False):
    """`RichTextStyle` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    character_spacing: int | None | Unset
    font_family: v.FontFamily | str | Unset
    font_size: int | Unset
    font_style: str | None | Unset
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset
    line_spacing: float | Unset
    margin: m.RichTextMargin | RichTextMarginDict | Unset
    text_color: str | Unset
    text_decoration: str | None | Unset


class RichTextStylesDict(_Dict, total=False):
    """`RichTextStyles` as a dict."""

    body: m.RichTextStyle | RichTextStyleDict | Unset
    h1: m.RichTextStyle | RichTextStyleDict | Unset
    h2: m.RichTextStyle | RichTextStyleDict | Unset
    h3: m.RichTextStyle | RichTextStyleDict | Unset
    h4: m.RichTextStyle | RichTextStyleDict | Unset
    h5: m.RichTextStyle | RichTextStyleDict | Unset
    h6: m.RichTextStyle | RichTextStyleDict | Unset
    link: m.LinkStyles | LinkStylesDict | Unset


class RowDataDict(_Dict, total=False):
    """`RowData` as a dict."""

    styles: Required[m.RowStyles | RowStylesDict]


class RowStylesDict(_Dict, total=False):
    """`RowStyles` as a dict."""

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
    )


class RowV0Dict(_Dict, total=False):
    """`RowV0` as a dict."""

    blocks: Required[
        Sequence[
            m.Button
            | ButtonDict
            | m.AgeGate
            | AgeGateDict
            | m.CouponConfiguration
            | CouponConfigurationDict
            | m.Date
            | DateDict
            | m.Email
            | EmailDict
            | m.HTMLText
            | HTMLTextDict
            | m.OptInCode
            | OptInCodeDict
            | m.PhoneNumber
            | PhoneNumberDict
            | m.SMSConsentCheckbox
            | SMSConsentCheckboxDict
            | m.Text
            | TextDict
            | m.Checkboxes
            | CheckboxesDict
            | m.RadioButtons
            | RadioButtonsDict
            | m.Dropdown
            | DropdownDict
            | m.FormImage
            | FormImageDict
            | m.CountdownTimer
            | CountdownTimerDict
            | m.SignupCounter
            | SignupCounterDict
            | m.SpinToWin
            | SpinToWinDict
            | m.SMSDisclosure
            | SMSDisclosureDict
            | m.BackInStockEmailConsentCheckbox
            | BackInStockEmailConsentCheckboxDict
            | m.FormReview
            | FormReviewDict
            | m.CustomHTML
            | CustomHTMLDict
        ]
    ]
    id: str | None | Unset


class RowV1Dict(_Dict, total=False):
    """`RowV1` as a dict."""

    data: Required[m.RowData | RowDataDict]
    columns: Sequence[m.ColumnV1 | ColumnV1Dict] | None | Unset
    data_id: str | None | Unset
    id: str | None | Unset


class SMSConsentCheckboxDict(_Dict, total=False):
    """`SMSConsentCheckbox` as a dict."""

    properties: Required[m.SMSConsentCheckboxProperties | SMSConsentCheckboxPropertiesDict]
    type: Required[Literal["promotional_sms_checkbox"]]
    id: str | None | Unset
    styles: m.SMSConsentCheckboxStyles | SMSConsentCheckboxStylesDict | Unset


class SMSConsentCheckboxPropertiesDict(_Dict, total=False):
    """`SMSConsentCheckboxProperties` as a dict."""

    checkbox_text: Required[str]
    channels: Sequence[Literal["sms", "whatsapp"] | str] | Unset
    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    label: str | None | Unset
    placeholder: Any
    property_name: Literal["opt_in_promotional_sms"] | Unset
    required: Literal[False] | Unset
    show_label: bool | Unset


class SMSConsentCheckboxStylesDict(_Dict, total=False):
    """`SMSConsentCheckboxStyles` as a dict."""

    background_color: str | None | Unset
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset
    padding: m.Padding | PaddingDict | Unset


class SMSContentCreateDict(_Dict, total=False):
    """`SMSContentCreate` as a dict."""

    body: str | None | Unset


class SMSDisclosureAccountDefaultDict(_Dict, total=False):
    """`SMSDisclosureAccountDefault` as a dict."""

    type: Required[Literal["account_default"]]
    html: Any


class SMSDisclosureCustomDict(_Dict, total=False):
    """`SMSDisclosureCustom` as a dict."""

    type: Required[Literal["custom"]]
    compliance_company_name: str | Unset
    html: str | Unset
    privacy_policy_url: str | Unset
    terms_of_service_url: str | Unset


class SMSDisclosureDict(_Dict, total=False):
    """`SMSDisclosure` as a dict."""

    type: Required[Literal["sms_disclosure"]]
    id: str | None | Unset
    properties: m.SMSDisclosureProperties | SMSDisclosurePropertiesDict | Unset
    styles: m.SMSDisclosureStyles | SMSDisclosureStylesDict | Unset


class SMSDisclosureLinkTextStyleDict(_Dict, total=False):
    """`SMSDisclosureLinkTextStyle` as a dict."""

    character_spacing: int | None | Unset
    font_family: v.FontFamily | str | Unset
    font_size: int | Unset
    font_style: str | None | Unset
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset
    text_color: str | Unset
    text_decoration: str | None | Unset


class SMSDisclosurePropertiesDict(_Dict, total=False):
    """`SMSDisclosureProperties` as a dict."""

    classname: str | None | Unset
    content: (
        m.SMSDisclosureCustom
        | SMSDisclosureCustomDict
        | m.SMSDisclosureAccountDefault
        | SMSDisclosureAccountDefaultDict
        | Unset
    )
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset


class SMSDisclosureStylesDict(_Dict, total=False):
    """`SMSDisclosureStyles` as a dict."""

    background_color: str | None | Unset
    link_styles: m.SMSDisclosureLinkTextStyle | SMSDisclosureLinkTextStyleDict | Unset
    padding: m.Padding | PaddingDict | Unset
    text_styles: m.SMSDisclosureTextStyle | SMSDisclosureTextStyleDict | Unset


class SMSDisclosureTextStyleDict(_Dict, total=False):
    """`SMSDisclosureTextStyle` as a dict."""

    character_spacing: int | None | Unset
    font_family: v.FontFamily | str | Unset
    font_size: int | Unset
    font_style: str | None | Unset
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset
    text_color: str | Unset
    text_decoration: str | None | Unset


class SMSMessageDefinitionCreateDict(_Dict, total=False):
    """`SMSMessageDefinitionCreate` as a dict."""

    channel: Required[Literal["sms"]]
    content: m.SMSContentCreate | SMSContentCreateDict | None | Unset
    render_options: m.RenderOptions | RenderOptionsDict | None | Unset


class SMSSendOptionsDict(_Dict, total=False):
    """`SMSSendOptions` as a dict."""

    use_smart_sending: bool | None | Unset


class SMSSubscriptionParametersDict(_Dict, total=False):
    """`SMSSubscriptionParameters` as a dict."""

    marketing: m.SubscriptionParameters | SubscriptionParametersDict | None | Unset
    transactional: m.SubscriptionParameters | SubscriptionParametersDict | None | Unset


class SMSUnsubscriptionParametersDict(_Dict, total=False):
    """`SMSUnsubscriptionParameters` as a dict."""

    marketing: m.UnsubscriptionParameters | UnsubscriptionParametersDict | None | Unset
    transactional: m.UnsubscriptionParameters | UnsubscriptionParametersDict | None | Unset


class ScrollDict(_Dict, total=False):
    """`Scroll` as a dict."""

    type: Required[Literal["scroll_percentage"]]
    id: str | None | Unset
    properties: m.ScrollProperties | ScrollPropertiesDict | Unset


class ScrollPropertiesDict(_Dict, total=False):
    """`ScrollProperties` as a dict."""

    percentage: int | Unset


class SectionDataDict(_Dict, total=False):
    """`SectionData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    properties: Required[m.SectionProperties | SectionPropertiesDict]
    styles: Required[m.SectionStyles | SectionStylesDict]


class SectionPropertiesDict(_Dict, total=False):
    """`SectionProperties` as a dict."""

    is_ai_generated: bool | None | Unset
    is_prebuilt_content: bool | None | Unset


class SectionStylesDict(_Dict, total=False):
    """`SectionStyles` as a dict."""

    background_asset_id: str | None | Unset
    background_color: str | None | Unset
    background_format: Literal["auto", "contain", "cover", "initial", "repeat"] | str | None | Unset
    background_image_full_width: bool | None | Unset
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
    )
    background_repeat: bool | None | Unset
    background_url: str | None | Unset
    border_color: str | None | Unset
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    border_width: int | None | Unset
    column_align: Literal["baseline", "bottom", "middle", "top"] | str | None | Unset
    column_direction: Literal["ltr", "no-stack", "rtl"] | str | None | Unset
    content_color: str | None | Unset
    content_color_type: Literal["none", "section", "template"] | str | None | Unset
    inner_padding_bottom: int | None | Unset
    inner_padding_left: int | None | Unset
    inner_padding_right: int | None | Unset
    inner_padding_top: int | None | Unset
    stack_on_mobile: bool | None | Unset


class SectionV1Dict(_Dict, total=False):
    """`SectionV1` as a dict."""

    content_type: Required[Literal["section"]]
    data: Required[m.SectionData | SectionDataDict]
    type: Required[Literal["section"]]
    data_id: str | None | Unset
    id: str | None | Unset
    rows: Sequence[m.RowV1 | RowV1Dict] | None | Unset
    universal_id: str | None | Unset


class SegmentCreateDict(_Dict, total=False):
    """`SegmentCreate` as a dict."""

    definition: Required[m.SegmentDefinition | SegmentDefinitionDict]
    name: Required[str]
    is_starred: bool | None | Unset
    type: Literal["segment"]


class SegmentDefinitionDict(_Dict, total=False):
    """`SegmentDefinition` as a dict."""

    condition_groups: Required[Sequence[m.ConditionGroup | ConditionGroupDict]]


class SegmentSeriesRequestDict(_Dict, total=False):
    """`SegmentSeriesRequest` as a dict."""

    interval: Required[Literal["daily", "hourly", "monthly", "weekly"]]
    statistics: Required[Sequence[Literal["members_added", "members_removed", "net_members_changed", "total_members"]]]
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    filter: str | None | Unset
    type: Literal["segment-series-report"]


class SegmentTriggerDict(_Dict, total=False):
    """`SegmentTrigger` as a dict."""

    type: Required[Literal["segment"]]
    id: str | None | Unset


class SegmentUpdateDict(_Dict, total=False):
    """`SegmentUpdate` as a dict."""

    definition: m.SegmentDefinition | SegmentDefinitionDict | None | Unset
    id: str | Unset
    is_active: bool | None | Unset
    is_starred: bool | None | Unset
    name: str | None | Unset
    type: Literal["segment"]


class SegmentValuesRequestDict(_Dict, total=False):
    """`SegmentValuesRequest` as a dict."""

    statistics: Required[Sequence[Literal["members_added", "members_removed", "net_members_changed", "total_members"]]]
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    filter: str | None | Unset
    type: Literal["segment-values-report"]


class SegmentsProfileMetricConditionDict(_Dict, total=False):
    """`SegmentsProfileMetricCondition` as a dict."""

    measurement: Required[Literal["count", "sum"] | str]
    measurement_filter: Required[m.NumericOperatorNumericFilter | NumericOperatorNumericFilterDict]
    metric_id: Required[str]
    timeframe_filter: Required[
        m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.AlltimeDateFilter
        | AlltimeDateFilterDict
    ]
    type: Required[Literal["profile-metric"]]
    metric_filters: Sequence[m.ProfileMetricPropertyFilter | ProfileMetricPropertyFilterDict] | None | Unset


class SegmentsProfileMetricFunnelConditionDict(_Dict, total=False):
    """`SegmentsProfileMetricFunnelCondition` as a dict."""

    steps: Required[Sequence[m.ProfileMetricFunnelSteps | ProfileMetricFunnelStepsDict]]
    timeframe_filter: Required[
        m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
    ]
    type: Required[Literal["profile-metric-funnel"]]
    completion_window_seconds: (
        Literal["DAYS_1", "DAYS_180", "DAYS_3", "DAYS_30", "DAYS_5", "DAYS_90", "HOURS_1", "WEEKS_1", "YEARS_1"]
        | str
        | None
        | Unset
    )


class SendEmailActionDataDict(_Dict, total=False):
    """`SendEmailActionData` as a dict."""

    message: m.FlowEmail | FlowEmailDict | None | Unset
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset


class SendEmailActionDict(_Dict, total=False):
    """`SendEmailAction` as a dict."""

    type: Required[Literal["send-email"]]
    data: m.SendEmailActionData | SendEmailActionDataDict | None | Unset
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class SendInternalAlertActionDataDict(_Dict, total=False):
    """`SendInternalAlertActionData` as a dict."""

    message: Required[m.FlowInternalAlert | FlowInternalAlertDict]
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset


class SendInternalAlertActionDict(_Dict, total=False):
    """`SendInternalAlertAction` as a dict."""

    type: Required[Literal["send-internal-alert"]]
    data: m.SendInternalAlertActionData | SendInternalAlertActionDataDict | None | Unset
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class SendPushNotificationActionDataDict(_Dict, total=False):
    """`SendPushNotificationActionData` as a dict."""

    message: m.FlowPushNotification | FlowPushNotificationDict | None | Unset
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset


class SendPushNotificationActionDict(_Dict, total=False):
    """`SendPushNotificationAction` as a dict."""

    type: Required[Literal["send-mobile-push"]]
    data: m.SendPushNotificationActionData | SendPushNotificationActionDataDict | None | Unset
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class SendSmsActionDataDict(_Dict, total=False):
    """`SendSmsActionData` as a dict."""

    message: m.FlowSms | FlowSmsDict | None | Unset
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset


class SendSmsActionDict(_Dict, total=False):
    """`SendSmsAction` as a dict."""

    type: Required[Literal["send-sms"]]
    data: m.SendSmsActionData | SendSmsActionDataDict | None | Unset
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class SendWebhookActionDataDict(_Dict, total=False):
    """`SendWebhookActionData` as a dict."""

    message: Required[m.FlowWebhook | FlowWebhookDict]
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset


class SendWebhookActionDict(_Dict, total=False):
    """`SendWebhookAction` as a dict."""

    type: Required[Literal["send-webhook"]]
    data: m.SendWebhookActionData | SendWebhookActionDataDict | None | Unset
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class SendWhatsAppActionDataDict(_Dict, total=False):
    """`SendWhatsAppActionData` as a dict."""

    message: m.FlowWhatsApp | FlowWhatsAppDict | None | Unset
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset


class SendWhatsAppActionDict(_Dict, total=False):
    """`SendWhatsAppAction` as a dict."""

    type: Required[Literal["send-whatsapp"]]
    data: m.SendWhatsAppActionData | SendWhatsAppActionDataDict | None | Unset
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class ServerBISSubscriptionCreateDict(_Dict, total=False):
    """`ServerBISSubscriptionCreate` as a dict."""

    channels: Required[Sequence[Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]]]
    variant: Required[str]
    profile: m.ProfileIdentifier | ProfileIdentifierDict | None | Unset | Envelope
    type: Literal["back-in-stock-subscription"]


class SftpMethodFilterDict(_Dict, total=False):
    """`SftpMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["sftp"]]


class ShopifyIntegrationFilterDict(_Dict, total=False):
    """`ShopifyIntegrationFilter` as a dict."""

    operator: Required[Literal["in"]]
    type: Required[Literal["string"]]
    value: Required[Sequence[Literal["shopify"]]]


class ShopifyIntegrationMethodFilterDict(_Dict, total=False):
    """`ShopifyIntegrationMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    filter: Required[m.ShopifyIntegrationFilter | ShopifyIntegrationFilterDict]
    method: Required[Literal["integration"]]


class SideImageSettingsDict(_Dict, total=False):
    """`SideImageSettings` as a dict."""

    alignment: Literal["left", "right"] | str | Unset
    device_type: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    size: Literal["large", "medium", "small"] | str | Unset


class SignupCounterDict(_Dict, total=False):
    """`SignupCounter` as a dict."""

    properties: Required[m.SignupCounterProperties | SignupCounterPropertiesDict]
    type: Required[Literal["signup_counter"]]
    id: str | None | Unset
    styles: m.SignupCounterStyles | SignupCounterStylesDict | Unset


class SignupCounterPropertiesDict(_Dict, total=False):
    """`SignupCounterProperties` as a dict."""

    content: Required[str]
    min_submits: Required[int]
    timeframe: Required[Literal["1_hour", "24_hours", "30_days", "7_days"] | str]
    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset


class SignupCounterStylesDict(_Dict, total=False):
    """`SignupCounterStyles` as a dict."""

    background_color: str | None | Unset
    padding: m.Padding | PaddingDict | Unset


class SimplePropertyMappingDict(_Dict, total=False):
    """`SimplePropertyMapping` as a dict."""

    id: Required[int]
    source: Required[m.PropertySource | PropertySourceDict]
    type: Required[Literal["simple"]]


class SimpleRelationshipMappingDict(_Dict, total=False):
    """`SimpleRelationshipMapping` as a dict."""

    relationship_id: Required[str]
    source: Required[
        m.CustomObjectRelationshipSource
        | CustomObjectRelationshipSourceDict
        | m.ProfileRelationshipSource
        | ProfileRelationshipSourceDict
    ]
    type: Required[Literal["simple"]]


class SinceFlowStartDateFilterDict(_Dict, total=False):
    """`SinceFlowStartDateFilter` as a dict."""

    operator: Required[Literal["flow-start"]]
    type: Required[Literal["date"]]


class SkipToSuccessDict(_Dict, total=False):
    """`SkipToSuccess` as a dict."""

    properties: Required[dict[str, Any]]
    type: Required[Literal["skip_to_success"]]
    id: str | None | Unset
    submit: Literal[False] | Unset


class SlimImageReferenceDict(_Dict, total=False):
    """`SlimImageReference` as a dict."""

    dynamic_image_template: str | None | Unset
    rendered_asset_url: str | None | Unset
    static_image_asset_id: int | None | Unset


class SmartSendTimeStrategyDict(_Dict, total=False):
    """`SmartSendTimeStrategy` as a dict."""

    date: Required[dt.date | str]
    method: Required[Literal["smart_send_time"]]


class SocialBlockDataDict(_Dict, total=False):
    """`SocialBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    properties: Required[m.SocialBlockProperties | SocialBlockPropertiesDict]
    styles: Required[m.SocialBlockStyles | SocialBlockStylesDict]


class SocialBlockPropertiesDict(_Dict, total=False):
    """`SocialBlockProperties` as a dict."""

    show_labels: bool | None | Unset


class SocialBlockStylesDict(_Dict, total=False):
    """`SocialBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    icon_align: Literal["center", "left", "right"] | str | None | Unset
    icon_color: Literal["black", "default", "grey", "white"] | str | None | Unset
    icon_size: Literal["large", "medium", "small"] | str | None | Unset
    icon_spacing: int | None | Unset
    label_color: str | None | Unset
    label_font_family: str | None | Unset
    label_font_size: int | None | Unset
    label_font_style: Literal["italic", "normal"] | str | None | Unset
    label_font_weight: str | None | Unset
    label_text_decoration: str | None | Unset
    stack_on_mobile: bool | None | Unset


class SocialBlockV1Dict(_Dict, total=False):
    """`SocialBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.SocialBlockData | SocialBlockDataDict | None]
    type: Required[Literal["social"]]
    data_id: str | None | Unset
    id: str | None | Unset
    subblocks: (
        Sequence[m.SocialIconSubBlock | SocialIconSubBlockDict | m.SocialSpacerSubBlock | SocialSpacerSubBlockDict]
        | None
        | Unset
    )
    universal_id: str | None | Unset


class SocialIconSubBlockDict(_Dict, total=False):
    """`SocialIconSubBlock` as a dict."""

    type: Required[Literal["social_link_icon"]]
    custom_asset_id: str | None | Unset
    custom_size: int | None | Unset
    custom_src: str | None | Unset
    id: str | None | Unset
    label: str | None | Unset
    link_type: v.LinkType | str | None | Unset
    link_url: str | None | Unset


class SocialSpacerSubBlockDict(_Dict, total=False):
    """`SocialSpacerSubBlock` as a dict."""

    type: Required[Literal["social_link_spacer"]]
    id: str | None | Unset
    width: int | None | Unset


class SourceMappingCreateDict(_Dict, total=False):
    """`SourceMappingCreate` as a dict."""

    property_mappings: (
        Sequence[
            m.ConstantPropertyMapping
            | ConstantPropertyMappingDict
            | m.SimplePropertyMapping
            | SimplePropertyMappingDict
        ]
        | None
        | Unset
    )
    relationship_mappings: Sequence[m.SimpleRelationshipMapping | SimpleRelationshipMappingDict] | None | Unset
    type: Literal["source-mapping"]


class SourceMappingUpdateDict(_Dict, total=False):
    """`SourceMappingUpdate` as a dict."""

    id: str | Unset
    property_mappings: (
        Sequence[
            m.ConstantPropertyMapping
            | ConstantPropertyMappingDict
            | m.SimplePropertyMapping
            | SimplePropertyMappingDict
        ]
        | None
        | Unset
    )
    relationship_mappings: Sequence[m.SimpleRelationshipMapping | SimpleRelationshipMappingDict] | None | Unset
    type: Literal["source-mapping"]


class SpacerBlockDataDict(_Dict, total=False):
    """`SpacerBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    styles: Required[m.SpacerBlockStyles | SpacerBlockStylesDict]


class SpacerBlockStylesDict(_Dict, total=False):
    """`SpacerBlockStyles` as a dict."""

    background_color: str | None | Unset
    height: int | None | Unset


class SpacerBlockV0Dict(_Dict, total=False):
    """`SpacerBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[Any]
    type: Required[Literal["spacer"]]


class SpacerBlockV1Dict(_Dict, total=False):
    """`SpacerBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.SpacerBlockData | SpacerBlockDataDict | None]
    type: Required[Literal["spacer"]]
    data_id: str | None | Unset
    id: str | None | Unset
    universal_id: str | None | Unset


class SpamComplaintMethodFilterDict(_Dict, total=False):
    """`SpamComplaintMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    method: Required[Literal["spam_complaint"]]


class SpinToWinDict(_Dict, total=False):
    """`SpinToWin` as a dict."""

    properties: Required[m.SpinToWinProperties | SpinToWinPropertiesDict]
    type: Required[Literal["spin_to_win"]]
    id: str | None | Unset
    styles: m.SpinToWinStyles | SpinToWinStylesDict | Unset


class SpinToWinPropertiesDict(_Dict, total=False):
    """`SpinToWinProperties` as a dict."""

    slices: Required[Sequence[m.SpinToWinSliceConfig | SpinToWinSliceConfigDict]]
    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    duplicate_slices: bool | Unset


class SpinToWinSliceConfigDict(_Dict, total=False):
    """`SpinToWinSliceConfig` as a dict."""

    label: Required[str]
    probability: Required[int]
    step_id: Required[str]


class SpinToWinSliceStyleDict(_Dict, total=False):
    """`SpinToWinSliceStyle` as a dict."""

    background_color: str | Unset
    text_color: str | Unset


class SpinToWinStylesDict(_Dict, total=False):
    """`SpinToWinStyles` as a dict."""

    background_color: str | None | Unset
    center_color: str | Unset
    outline_color: str | Unset
    outline_thickness: int | Unset
    padding: m.Padding | PaddingDict | Unset
    pin_color: str | Unset
    slice_styles: Sequence[m.SpinToWinSliceStyle | SpinToWinSliceStyleDict] | Unset
    text_styles: m.TextStyleV0 | TextStyleV0Dict | Unset
    wheel_size: int | Unset


class SplitBlockDataDict(_Dict, total=False):
    """`SplitBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    styles: Required[m.SplitBlockStyles | SplitBlockStylesDict]


class SplitBlockStylesDict(_Dict, total=False):
    """`SplitBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    column_widths: str | None | Unset
    mobile_stack_order: Literal["ltr", "no-stack", "rtl"] | str | None | Unset
    padding_in_between: int | None | Unset


class SplitBlockV1Dict(_Dict, total=False):
    """`SplitBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.SplitBlockData | SplitBlockDataDict | None]
    type: Required[Literal["split"]]
    data_id: str | None | Unset
    id: str | None | Unset
    subblocks: (
        Sequence[
            m.TableTextSubBlock
            | TableTextSubBlockDict
            | m.TableImageSubBlock
            | TableImageSubBlockDict
            | m.TableHtmlSubBlock
            | TableHtmlSubBlockDict
        ]
        | None
        | Unset
    )
    universal_id: str | None | Unset


class StaticCountDict(_Dict, total=False):
    """`StaticCount` as a dict."""

    badge_config: Required[Literal["set_count"]]
    value: Required[str]


class StaticCouponConfigDict(_Dict, total=False):
    """`StaticCouponConfig` as a dict."""

    type: Required[Literal["static"]]
    text: str | None | Unset


class StaticDateFilterDict(_Dict, total=False):
    """`StaticDateFilter` as a dict."""

    date: Required[dt.datetime | str]
    operator: Required[Literal["after", "before"] | str]
    type: Required[Literal["date"]]


class StaticDateRangeFilterDict(_Dict, total=False):
    """`StaticDateRangeFilter` as a dict."""

    end: Required[dt.datetime | str]
    operator: Required[Literal["between-static"]]
    start: Required[dt.datetime | str]
    type: Required[Literal["date"]]


class StaticImageBlockPropertiesDict(_Dict, total=False):
    """`StaticImageBlockProperties` as a dict."""

    dynamic: Required[Literal[False] | None]
    alt_text: str | None | Unset
    asset_id: str | None | Unset
    cropping_properties: m.ImageBlockCroppingProperties | ImageBlockCroppingPropertiesDict | None | Unset
    href: str | None | Unset
    src: str | None | Unset


class StaticProductBlockPropertiesDict(_Dict, total=False):
    """`StaticProductBlockProperties` as a dict."""

    dynamic: Required[Literal[False] | None]
    is_ai_generated: bool | None | Unset
    is_prebuilt_content: bool | None | Unset
    item_subtype_id: int | None | Unset
    language: str | None | Unset
    localize_for_recipient: bool | None | Unset
    region: str | None | Unset
    show_button: bool | None | Unset
    show_description: bool | None | Unset
    show_original_price: bool | None | Unset
    show_price: bool | None | Unset
    show_rating: bool | None | Unset
    show_rating_count: bool | None | Unset
    show_title: bool | None | Unset
    show_title_links: bool | None | Unset
    title_placeholder: str | None | Unset


class StaticReviewBlockPropertiesDict(_Dict, total=False):
    """`StaticReviewBlockProperties` as a dict."""

    dynamic: Required[Literal[False] | None]
    author: str | None | Unset
    author_placeholder: str | None | Unset
    product_name: str | None | Unset
    product_name_placeholder: str | None | Unset
    product_variant_name: str | None | Unset
    product_variant_name_placeholder: str | None | Unset
    quote: str | None | Unset
    quote_placeholder: str | None | Unset
    show_product_name: bool | None | Unset
    show_rating: bool | None | Unset
    show_reviewer_name: bool | None | Unset
    show_variant_name: bool | None | Unset
    show_verified_badge: bool | None | Unset
    stars: int | None | Unset
    verified: bool | None | Unset
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
    )


class StaticSMSImageDict(_Dict, total=False):
    """`StaticSMSImage` as a dict."""

    static_image_asset_id: Required[int]
    dynamic: Literal[False] | None | Unset


class StaticSendStrategyDict(_Dict, total=False):
    """`StaticSendStrategy` as a dict."""

    datetime: Required[dt.datetime | str]
    method: Required[Literal["static"]]
    options: m.LocalStaticSend | LocalStaticSendDict | m.NonLocalStaticSend | NonLocalStaticSendDict | None | Unset


class StaticTableBlockPropertiesDict(_Dict, total=False):
    """`StaticTableBlockProperties` as a dict."""

    dynamic: Required[Literal[False] | None]
    num_columns: int | None | Unset
    show_headers: bool | None | Unset


class StaticTrackingParamDict(_Dict, total=False):
    """`StaticTrackingParam` as a dict."""

    name: Required[str]
    type: Required[Literal["static"]]
    value: Required[str]


class StatusDateFilterDict(_Dict, total=False):
    """`StatusDateFilter` as a dict."""

    field: Required[Literal["status_date"]]
    filter: Required[
        m.StaticDateFilter
        | StaticDateFilterDict
        | m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
        | m.RelativeAnniversaryDateFilter
        | RelativeAnniversaryDateFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.CalendarDateFilter
        | CalendarDateFilterDict
        | m.AnniversaryDateFilter
        | AnniversaryDateFilterDict
    ]


class StepDict(_Dict, total=False):
    """`Step` as a dict."""

    columns: Required[Sequence[m.ColumnV0 | ColumnV0Dict]]
    id: str | None | Unset
    name: str | None | Unset
    steps: Sequence[m.Step | StepDict] | None | Unset


class StringArrayOperatorStringArrayFilterDict(_Dict, total=False):
    """`StringArrayOperatorStringArrayFilter` as a dict."""

    operator: Required[Literal["in", "not-in"] | str]
    type: Required[Literal["string"]]
    value: Required[Sequence[str]]


class StringInArrayFilterDict(_Dict, total=False):
    """`StringInArrayFilter` as a dict."""

    operator: Required[Literal["in"]]
    type: Required[Literal["string"]]
    value: Required[Sequence[str]]


class StringOperatorStringFilterDict(_Dict, total=False):
    """`StringOperatorStringFilter` as a dict."""

    operator: Required[
        Literal[
            "contains",
            "ends-with",
            "equals",
            "not-contains",
            "not-ends-with",
            "not-equals",
            "not-starts-with",
            "nregex",
            "regex",
            "starts-with",
        ]
        | str
    ]
    type: Required[Literal["string"]]
    value: Required[str | None]


class StringPhoneOperatorStringArrayFilterDict(_Dict, total=False):
    """`StringPhoneOperatorStringArrayFilter` as a dict."""

    operator: Required[Literal["phone-country-code-in", "phone-country-code-not-in"] | str]
    type: Required[Literal["string"]]
    value: Required[Sequence[str]]


class SubmitBackInStockDict(_Dict, total=False):
    """`SubmitBackInStock` as a dict."""

    type: Required[Literal["submit_back_in_stock"]]
    id: str | None | Unset
    properties: m.SubmitBackInStockProperties | SubmitBackInStockPropertiesDict | None | Unset
    submit: Literal[True] | Unset


class SubmitBackInStockPropertiesDict(_Dict, total=False):
    """`SubmitBackInStockProperties` as a dict."""

    list_id: str | None | Unset


class SubmitOptInCodeDict(_Dict, total=False):
    """`SubmitOptInCode` as a dict."""

    type: Required[Literal["submit_opt_in_code"]]
    id: str | None | Unset
    properties: Any
    submit: Literal[True] | Unset


class SubscribeViaSMSDict(_Dict, total=False):
    """`SubscribeViaSMS` as a dict."""

    properties: Required[m.SubscribeViaSMSProperties | SubscribeViaSMSPropertiesDict]
    type: Required[Literal["subscribe_via_sms"]]
    id: str | None | Unset
    submit: Literal[True] | Unset


class SubscribeViaSMSPropertiesDict(_Dict, total=False):
    """`SubscribeViaSMSProperties` as a dict."""

    opt_in_keyword: Required[str | None]
    opt_in_message: Required[str]
    sending_number: Required[str | None]


class SubscribeViaWhatsAppDict(_Dict, total=False):
    """`SubscribeViaWhatsApp` as a dict."""

    properties: Required[m.SubscribeViaWhatsAppProperties | SubscribeViaWhatsAppPropertiesDict]
    type: Required[Literal["subscribe_via_whatsapp"]]
    id: str | None | Unset
    submit: Literal[True] | Unset


class SubscribeViaWhatsAppPropertiesDict(_Dict, total=False):
    """`SubscribeViaWhatsAppProperties` as a dict."""

    opt_in_keyword: Required[str | None]
    opt_in_message: Required[str]
    sending_number: Required[str | None]


class SubscribedSMSIsRcsCapableFilterDict(_Dict, total=False):
    """`SubscribedSMSIsRcsCapableFilter` as a dict."""

    field: Required[Literal["is_rcs_capable"]]
    filter: Required[m.BooleanFilter | BooleanFilterDict]


class SubscriptionChannelsDict(_Dict, total=False):
    """`SubscriptionChannels` as a dict."""

    email: m.EmailSubscriptionParameters | EmailSubscriptionParametersDict | None | Unset
    push: m.PushSubscriptionParameters | PushSubscriptionParametersDict | None | Unset
    sms: m.SMSSubscriptionParameters | SMSSubscriptionParametersDict | None | Unset
    whatsapp: m.WhatsAppSubscriptionParameters | WhatsAppSubscriptionParametersDict | None | Unset


class SubscriptionCreateJobCreateDict(_Dict, total=False):
    """`SubscriptionCreateJobCreate` as a dict."""

    profiles: Required[Sequence[m.ProfileSubscriptionCreate | ProfileSubscriptionCreateDict] | Envelope]
    custom_source: str | None | Unset
    historical_import: bool | None | Unset
    list: str | Unset
    type: Literal["profile-subscription-bulk-create-job"]


class SubscriptionDeleteJobCreateDict(_Dict, total=False):
    """`SubscriptionDeleteJobCreate` as a dict."""

    profiles: Required[Sequence[m.ProfileSubscriptionDelete | ProfileSubscriptionDeleteDict] | Envelope]
    list: str | Unset
    type: Literal["profile-subscription-bulk-delete-job"]


class SubscriptionParametersDict(_Dict, total=False):
    """`SubscriptionParameters` as a dict."""

    consent: Required[Literal["SUBSCRIBED"]]
    consented_at: dt.datetime | str | None | Unset


class SuppressionCreateJobCreateDict(_Dict, total=False):
    """`SuppressionCreateJobCreate` as a dict."""

    list: str | Unset
    profiles: Sequence[m.ProfileSuppressionCreate | ProfileSuppressionCreateDict] | None | Unset | Envelope
    segment: str | Unset
    type: Literal["profile-suppression-bulk-create-job"]


class SuppressionDeleteJobCreateDict(_Dict, total=False):
    """`SuppressionDeleteJobCreate` as a dict."""

    list: str | Unset
    profiles: Sequence[m.ProfileSuppressionDelete | ProfileSuppressionDeleteDict] | None | Unset | Envelope
    segment: str | Unset
    type: Literal["profile-suppression-bulk-delete-job"]


class TableBlockDataDict(_Dict, total=False):
    """`TableBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    properties: Required[
        m.StaticTableBlockProperties
        | StaticTableBlockPropertiesDict
        | m.DynamicTableBlockProperties
        | DynamicTableBlockPropertiesDict
    ]
    styles: Required[m.TableBlockStyles | TableBlockStylesDict]


class TableBlockStylesDict(_Dict, total=False):
    """`TableBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    block_border_color: str | None | Unset
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    block_border_width: int | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    cell_horizontal_border_color: str | None | Unset
    cell_horizontal_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    cell_horizontal_border_width: int | None | Unset
    cell_padding_bottom: int | None | Unset
    cell_padding_left: int | None | Unset
    cell_padding_right: int | None | Unset
    cell_padding_top: int | None | Unset
    cell_vertical_align: Literal["baseline", "bottom", "middle", "top"] | str | None | Unset
    cell_vertical_border_color: str | None | Unset
    cell_vertical_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    cell_vertical_border_width: int | None | Unset
    header_background_color: str | None | Unset
    header_font_color: str | None | Unset
    header_font_family: str | None | Unset
    header_font_size: int | None | Unset
    header_font_style: Literal["italic", "normal"] | str | None | Unset
    header_font_weight: str | None | Unset
    header_letter_spacing: int | None | Unset
    header_line_height: float | None | Unset
    header_padding_bottom: int | None | Unset
    header_padding_left: int | None | Unset
    header_padding_right: int | None | Unset
    header_padding_top: int | None | Unset
    header_text_decoration: str | None | Unset
    table_background_color: str | None | Unset
    table_font_color: str | None | Unset
    table_font_family: str | None | Unset
    table_font_size: int | None | Unset
    table_text_align: Literal["center", "left", "right"] | str | None | Unset
    use_legacy_mobile_padding: bool | None | Unset


class TableBlockV1Dict(_Dict, total=False):
    """`TableBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.TableBlockData | TableBlockDataDict | None]
    type: Required[Literal["table"]]
    data_id: str | None | Unset
    id: str | None | Unset
    subblocks: (
        Sequence[
            m.TableHeaderSubBlock
            | TableHeaderSubBlockDict
            | m.TableHtmlSubBlock
            | TableHtmlSubBlockDict
            | m.TableImageSubBlock
            | TableImageSubBlockDict
            | m.TableTextSubBlock
            | TableTextSubBlockDict
            | m.TableFallbackHtmlSubBlock
            | TableFallbackHtmlSubBlockDict
            | m.TableFallbackImageSubBlock
            | TableFallbackImageSubBlockDict
            | m.TableFallbackTextSubBlock
            | TableFallbackTextSubBlockDict
        ]
        | None
        | Unset
    )
    universal_id: str | None | Unset


class TableFallbackHtmlSubBlockDict(_Dict, total=False):
    """`TableFallbackHtmlSubBlock` as a dict."""

    type: Required[Literal["table_fallback_html"]]
    content: str | None | Unset
    id: str | None | Unset
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset


class TableFallbackImageSubBlockDict(_Dict, total=False):
    """`TableFallbackImageSubBlock` as a dict."""

    type: Required[Literal["table_fallback_image"]]
    alt_text: str | None | Unset
    asset_id: str | None | Unset
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset
    cropped_asset_id: str | None | Unset
    cropped_src: str | None | Unset
    cropping_aspect_ratio: str | None | Unset
    cropping_height: int | None | Unset
    cropping_width: int | None | Unset
    cropping_x: int | None | Unset
    cropping_y: int | None | Unset
    dynamic: bool | None | Unset
    height: int | None | Unset
    href: str | None | Unset
    id: str | None | Unset
    image_align: Literal["center", "left", "right"] | str | None | Unset
    image_width: int | None | Unset
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    src: str | None | Unset
    table_column_width: str | None | Unset
    width: int | None | Unset


class TableFallbackTextSubBlockDict(_Dict, total=False):
    """`TableFallbackTextSubBlock` as a dict."""

    type: Required[Literal["table_fallback_text"]]
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset
    color: str | None | Unset
    content: str | None | Unset
    font_family: str | None | Unset
    font_size: int | None | Unset
    font_style: Literal["italic", "normal"] | str | None | Unset
    font_weight: str | None | Unset
    id: str | None | Unset
    letter_spacing: int | None | Unset
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    table_column_width: str | None | Unset
    text_decoration: str | None | Unset


class TableHeaderSubBlockDict(_Dict, total=False):
    """`TableHeaderSubBlock` as a dict."""

    type: Required[Literal["table_header"]]
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset
    color: str | None | Unset
    content: str | None | Unset
    font_family: str | None | Unset
    font_size: int | None | Unset
    font_style: Literal["italic", "normal"] | str | None | Unset
    font_weight: str | None | Unset
    id: str | None | Unset
    letter_spacing: int | None | Unset
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    table_column_width: str | None | Unset
    text_decoration: str | None | Unset


class TableHtmlSubBlockDict(_Dict, total=False):
    """`TableHtmlSubBlock` as a dict."""

    type: Required[Literal["table_html"]]
    content: str | None | Unset
    id: str | None | Unset
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset


class TableImageSubBlockDict(_Dict, total=False):
    """`TableImageSubBlock` as a dict."""

    type: Required[Literal["table_image"]]
    alt_text: str | None | Unset
    asset_id: str | None | Unset
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset
    cropped_asset_id: str | None | Unset
    cropped_src: str | None | Unset
    cropping_aspect_ratio: str | None | Unset
    cropping_height: int | None | Unset
    cropping_width: int | None | Unset
    cropping_x: int | None | Unset
    cropping_y: int | None | Unset
    dynamic: bool | None | Unset
    height: int | None | Unset
    href: str | None | Unset
    id: str | None | Unset
    image_align: Literal["center", "left", "right"] | str | None | Unset
    image_width: int | None | Unset
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    src: str | None | Unset
    table_column_width: str | None | Unset
    width: int | None | Unset


class TableTextSubBlockDict(_Dict, total=False):
    """`TableTextSubBlock` as a dict."""

    type: Required[Literal["table_text"]]
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset
    color: str | None | Unset
    content: str | None | Unset
    font_family: str | None | Unset
    font_size: int | None | Unset
    font_style: Literal["italic", "normal"] | str | None | Unset
    font_weight: str | None | Unset
    id: str | None | Unset
    letter_spacing: int | None | Unset
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    table_column_width: str | None | Unset
    text_decoration: str | None | Unset


class TagCreateDict(_Dict, total=False):
    """`TagCreate` as a dict."""

    name: Required[str]
    tag_group: str | Unset
    type: Literal["tag"]


class TagGroupCreateDict(_Dict, total=False):
    """`TagGroupCreate` as a dict."""

    name: Required[str]
    exclusive: bool | None | Unset
    type: Literal["tag-group"]


class TagGroupUpdateDict(_Dict, total=False):
    """`TagGroupUpdate` as a dict."""

    name: Required[str]
    id: str | Unset
    return_fields: Sequence[str] | None | Unset
    type: Literal["tag-group"]


class TagUpdateDict(_Dict, total=False):
    """`TagUpdate` as a dict."""

    name: Required[str]
    id: str | Unset
    type: Literal["tag"]


class TargetDateActionDataDict(_Dict, total=False):
    """`TargetDateActionData` as a dict."""

    target_days: (
        Sequence[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str]
        | None
        | Unset
    )
    target_time: str | Unset
    timezone: v.Timezone | str | Unset


class TargetDateActionDict(_Dict, total=False):
    """`TargetDateAction` as a dict."""

    data: Required[m.TargetDateActionData | TargetDateActionDataDict]
    type: Required[Literal["target-date"]]
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class TeaserDict(_Dict, total=False):
    """`Teaser` as a dict."""

    content: Required[str]
    close_button: bool | Unset
    custom_size: int | None | Unset
    device_type: Literal["both", "desktop", "mobile"] | str | Unset
    display_order: Literal["after", "before", "before_and_after"] | str | Unset
    id: str | None | Unset
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
    )
    size: Literal["custom", "large", "medium", "small"] | str | Unset
    styles: m.TeaserStyles | TeaserStylesDict | Unset
    teaser_type: Literal["circle", "corner", "rectangle"] | str | Unset


class TeaserStylesDict(_Dict, total=False):
    """`TeaserStyles` as a dict."""

    background_color: str | Unset
    background_image: m.BackgroundImage | BackgroundImageDict | None | Unset
    close_button: m.CloseButtonStyle | CloseButtonStyleDict | Unset
    corner_radius: int | Unset
    drop_shadow: m.DropShadow | DropShadowDict | Unset
    margin: m.Margin | MarginDict | Unset


class TemplateCloneDict(_Dict, total=False):
    """`TemplateClone` as a dict."""

    id: Required[str]
    name: str | None | Unset
    type: Literal["template"]


class TemplateCreateHtmlOrDndDict(_Dict, total=False):
    """`TemplateCreateHtmlOrDnd` as a dict."""

    editor_type: Required[str]
    name: Required[str]
    amp: str | None | Unset
    definition: m.TemplateDefinition | TemplateDefinitionDict | None | Unset
    html: str | None | Unset
    text: str | None | Unset
    type: Literal["template"]


class TemplateDefinitionDict(_Dict, total=False):
    """`TemplateDefinition` as a dict."""

    body: Required[m.Body | BodyDict]
    styles: Required[
        Sequence[
            m.BaseStyle
            | BaseStyleDict
            | m.TextStyleV1
            | TextStyleV1Dict
            | m.Heading1Style
            | Heading1StyleDict
            | m.Heading2Style
            | Heading2StyleDict
            | m.Heading3Style
            | Heading3StyleDict
            | m.Heading4Style
            | Heading4StyleDict
            | m.LinkStyle
            | LinkStyleDict
            | m.MobileStyle
            | MobileStyleDict
        ]
    ]
    id: str | None | Unset
    template_id: str | None | Unset


class TemplateRenderDict(_Dict, total=False):
    """`TemplateRender` as a dict."""

    context: Required[dict[str, Any]]
    id: Required[str]
    type: Literal["template"]


class TemplateUpdateHtmlOrDndDict(_Dict, total=False):
    """`TemplateUpdateHtmlOrDnd` as a dict."""

    amp: str | None | Unset
    definition: m.TemplateDefinition | TemplateDefinitionDict | None | Unset
    html: str | None | Unset
    id: str | Unset
    name: str | None | Unset
    text: str | None | Unset
    type: Literal["template"]


class TextBlockDataV0Dict(_Dict, total=False):
    """`TextBlockDataV0` as a dict."""

    content: Required[str]
    display_options: Required[m.BlockDisplayOptions | BlockDisplayOptionsDict]
    styles: Required[m.TextBlockStylesV0 | TextBlockStylesV0Dict]


class TextBlockDataV1Dict(_Dict, total=False):
    """`TextBlockDataV1` as a dict."""

    content: Required[str]
    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    styles: Required[m.TextBlockStylesV1 | TextBlockStylesV1Dict]


class TextBlockStylesV0Dict(_Dict, total=False):
    """`TextBlockStylesV0` as a dict."""

    background_color: str | None | Unset
    block_background_color: str | None | Unset
    block_border_color: str | None | Unset
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    block_border_width: int | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    color: str | None | Unset
    extra_css_class: str | None | Unset
    font_family: str | None | Unset
    font_size: int | None | Unset
    font_style: Literal["italic", "normal"] | str | None | Unset
    font_weight: str | None | Unset
    inner_padding_bottom: int | None | Unset
    inner_padding_left: int | None | Unset
    inner_padding_right: int | None | Unset
    inner_padding_top: int | None | Unset
    letter_spacing: int | None | Unset
    line_height: float | None | Unset
    mobile_stretch_content: bool | None | Unset
    text_align: Literal["center", "left", "right"] | str | None | Unset
    text_decoration: str | None | Unset
    text_table_layout: Literal["auto", "fixed", "inherit", "initial"] | str | None | Unset


class TextBlockStylesV1Dict(_Dict, total=False):
    """`TextBlockStylesV1` as a dict."""

    background_color: str | None | Unset
    block_background_color: str | None | Unset
    block_border_color: str | None | Unset
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    block_border_width: int | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    color: str | None | Unset
    extra_css_class: str | None | Unset
    font_family: str | None | Unset
    font_size: int | None | Unset
    font_style: Literal["italic", "normal"] | str | None | Unset
    font_weight: str | None | Unset
    inner_padding_bottom: int | None | Unset
    inner_padding_left: int | None | Unset
    inner_padding_right: int | None | Unset
    inner_padding_top: int | None | Unset
    letter_spacing: int | None | Unset
    line_height: float | None | Unset
    mobile_stretch_content: bool | None | Unset
    text_align: Literal["center", "left", "right"] | str | None | Unset
    text_decoration: str | None | Unset
    text_table_layout: Literal["auto", "fixed", "inherit", "initial"] | str | None | Unset


class TextBlockV0Dict(_Dict, total=False):
    """`TextBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.TextBlockDataV0 | TextBlockDataV0Dict]
    type: Required[Literal["text"]]


class TextBlockV1Dict(_Dict, total=False):
    """`TextBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.TextBlockDataV1 | TextBlockDataV1Dict]
    type: Required[Literal["text"]]
    data_id: str | None | Unset
    id: str | None | Unset
    universal_id: str | None | Unset


class TextDict(_Dict, total=False):
    """`Text` as a dict."""

    properties: Required[m.TextProperties | TextPropertiesDict]
    type: Required[Literal["text"]]
    id: str | None | Unset
    styles: m.TextStyles | TextStylesDict | Unset


class TextPropertiesDict(_Dict, total=False):
    """`TextProperties` as a dict."""

    property_name: Required[str]
    classname: str | None | Unset
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    label: str | None | Unset
    placeholder: str | None | Unset
    required: bool | None | Unset
    show_label: bool | Unset


class TextStyleStylesDict(_Dict, total=False):
    """`TextStyleStyles` as a dict."""

    color: str | None | Unset
    font_family: str | None | Unset
    font_size: int | None | Unset
    font_style: Literal["italic", "normal"] | str | None | Unset
    font_weight: str | None | Unset
    letter_spacing: int | None | Unset
    line_height: float | None | Unset
    mobile_font_size: int | None | Unset
    mobile_line_height: float | None | Unset
    text_align: Literal["center", "left", "right"] | str | None | Unset
    text_decoration: str | None | Unset


class TextStyleV0Dict(_Dict, total=False):
    """`TextStyleV0` as a dict."""

    character_spacing: int | None | Unset
    font_family: v.FontFamily | str | Unset
    font_size: int | Unset
    font_style: str | None | Unset
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset
    text_color: str | Unset
    text_decoration: str | None | Unset


class TextStyleV1Dict(_Dict, total=False):
    """`TextStyleV1` as a dict."""

    style_type: Required[Literal["text-styles"]]
    styles: Required[m.TextStyleStyles | TextStyleStylesDict]
    id: str | None | Unset


class TextStylesDict(_Dict, total=False):
    """`TextStyles` as a dict."""

    background_color: str | None | Unset
    padding: m.Padding | PaddingDict | Unset


class ThrottledSendStrategyDict(_Dict, total=False):
    """`ThrottledSendStrategy` as a dict."""

    datetime: Required[dt.datetime | str]
    method: Required[Literal["throttled"]]
    throttle_percentage: Required[Literal[1, 10, 11, 13, 14, 17, 2, 20, 25, 33, 5, 50] | int]


class TimeDelayActionDataDict(_Dict, total=False):
    """`TimeDelayActionData` as a dict."""

    value: Required[int]
    delay_until_time: str | None | Unset
    delay_until_weekdays: (
        Sequence[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str]
        | None
        | Unset
    )
    secondary_value: int | None | Unset
    timezone: v.Timezone | str | Unset
    unit: Literal["days", "hours", "minutes"] | str | Unset


class TimeDelayActionDict(_Dict, total=False):
    """`TimeDelayAction` as a dict."""

    data: Required[m.TimeDelayActionData | TimeDelayActionDataDict]
    type: Required[Literal["time-delay"]]
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class TimeframeDict(_Dict, total=False):
    """`Timeframe` as a dict."""

    key: Required[v.Key]


class TrackingParamDict(_Dict, total=False):
    """`TrackingParam` as a dict."""

    campaign: (
        m.CampaignTrackingSettingDynamicParam
        | CampaignTrackingSettingDynamicParamDict
        | m.CampaignTrackingSettingStaticParam
        | CampaignTrackingSettingStaticParamDict
        | None
        | Unset
    )
    flow: (
        m.FlowTrackingSettingDynamicParam
        | FlowTrackingSettingDynamicParamDict
        | m.FlowTrackingSettingStaticParam
        | FlowTrackingSettingStaticParamDict
        | None
        | Unset
    )


class TrackingSettingUpdateDict(_Dict, total=False):
    """`TrackingSettingUpdate` as a dict."""

    auto_add_parameters: bool | None | Unset
    custom_parameters: Sequence[m.CustomTrackingParam | CustomTrackingParamDict] | None | Unset
    id: str | Unset
    utm_campaign: m.TrackingParam | TrackingParamDict | None | Unset
    utm_id: m.TrackingParam | TrackingParamDict | None | Unset
    utm_medium: m.TrackingParam | TrackingParamDict | None | Unset
    utm_source: m.TrackingParam | TrackingParamDict | None | Unset
    utm_term: m.TrackingParam | TrackingParamDict | None | Unset
    type: Literal["tracking-setting"]


class TriggerBranchActionDataDict(_Dict, total=False):
    """`TriggerBranchActionData` as a dict."""

    trigger_filter: Required[m.TriggerBranchActionDataTriggerFilter | TriggerBranchActionDataTriggerFilterDict | None]
    trigger_id: Required[str]
    trigger_type: Required[
        Literal["date", "list", "low-inventory", "metric", "price-drop", "scheduled", "segment"] | str
    ]
    trigger_subtype: (
        Literal["custom-object", "legacy-custom-object", "profile-property", "profile-trait"] | str | None | Unset
    )


class TriggerBranchActionDataTriggerFilterConditionGroupsDict(_Dict, total=False):
    """`TriggerBranchActionDataTriggerFilterConditionGroups` as a dict."""

    conditions: Required[
        Sequence[
            m.MetricPropertyCondition
            | MetricPropertyConditionDict
            | m.CustomObjectTriggerCondition
            | CustomObjectTriggerConditionDict
            | m.CustomObjectPropertyCondition
            | CustomObjectPropertyConditionDict
            | m.PriceDropCondition
            | PriceDropConditionDict
            | m.LowInventoryCondition
            | LowInventoryConditionDict
        ]
    ]


class TriggerBranchActionDataTriggerFilterDict(_Dict, total=False):
    """`TriggerBranchActionDataTriggerFilter` as a dict."""

    condition_groups: Required[
        Sequence[
            m.TriggerBranchActionDataTriggerFilterConditionGroups
            | TriggerBranchActionDataTriggerFilterConditionGroupsDict
        ]
    ]


class TriggerBranchActionDict(_Dict, total=False):
    """`TriggerBranchAction` as a dict."""

    type: Required[Literal["trigger-split"]]
    data: m.TriggerBranchActionData | TriggerBranchActionDataDict | None | Unset
    id: str | None | Unset
    links: m.BooleanBranchLinks | BooleanBranchLinksDict | None | Unset
    temporary_id: str | None | Unset


class URLPatternsDict(_Dict, total=False):
    """`URLPatterns` as a dict."""

    type: Required[Literal["url_patterns"]]
    id: str | None | Unset
    properties: m.URLPatternsProperties | URLPatternsPropertiesDict | Unset


class URLPatternsPropertiesDict(_Dict, total=False):
    """`URLPatternsProperties` as a dict."""

    allow_list: Sequence[str] | None | Unset
    deny_list: Sequence[str] | None | Unset


class UnidentifiedProfilesDict(_Dict, total=False):
    """`UnidentifiedProfiles` as a dict."""

    type: Required[Literal["unidentified_profiles"]]
    id: str | None | Unset
    properties: dict[str, Any] | Unset


class UniqueCouponConfigDict(_Dict, total=False):
    """`UniqueCouponConfig` as a dict."""

    type: Required[Literal["unique"]]
    code: str | None | Unset
    fallback_coupon_code: str | None | Unset
    id: int | None | Unset
    integration: Literal["api", "magento_two", "prestashop", "shopify", "uploaded", "woocommerce"] | str | Unset


class UniversalContentCreateDict(_Dict, total=False):
    """`UniversalContentCreate` as a dict."""

    definition: Required[
        m.ButtonBlockV0
        | ButtonBlockV0Dict
        | m.DropShadowBlockV0
        | DropShadowBlockV0Dict
        | m.HorizontalRuleBlockV0
        | HorizontalRuleBlockV0Dict
        | m.HTMLBlockV0
        | HTMLBlockV0Dict
        | m.ImageBlockV0
        | ImageBlockV0Dict
        | m.SpacerBlockV0
        | SpacerBlockV0Dict
        | m.TextBlockV0
        | TextBlockV0Dict
    ]
    name: Required[str]
    type: Literal["template-universal-content"]


class UniversalContentUpdateDict(_Dict, total=False):
    """`UniversalContentUpdate` as a dict."""

    definition: (
        m.ButtonBlockV0
        | ButtonBlockV0Dict
        | m.DropShadowBlockV0
        | DropShadowBlockV0Dict
        | m.HorizontalRuleBlockV0
        | HorizontalRuleBlockV0Dict
        | m.HTMLBlockV0
        | HTMLBlockV0Dict
        | m.ImageBlockV0
        | ImageBlockV0Dict
        | m.SpacerBlockV0
        | SpacerBlockV0Dict
        | m.TextBlockV0
        | TextBlockV0Dict
        | None
        | Unset
    )
    id: str | Unset
    name: str | None | Unset
    type: Literal["template-universal-content"]


class UnsubscriptionChannelsDict(_Dict, total=False):
    """`UnsubscriptionChannels` as a dict."""

    email: m.EmailUnsubscriptionParameters | EmailUnsubscriptionParametersDict | None | Unset
    push: m.PushUnsubscriptionParameters | PushUnsubscriptionParametersDict | None | Unset
    sms: m.SMSUnsubscriptionParameters | SMSUnsubscriptionParametersDict | None | Unset
    whatsapp: m.WhatsAppUnsubscriptionParameters | WhatsAppUnsubscriptionParametersDict | None | Unset


class UnsubscriptionParametersDict(_Dict, total=False):
    """`UnsubscriptionParameters` as a dict."""

    consent: Required[Literal["UNSUBSCRIBED"]]


class UpdateCampaignKeywords(_Dict, total=False):
    """Keywords of `update_campaign`."""

    audiences: m.AudiencesUpdate | AudiencesUpdateDict | None | Unset
    name: str | None | Unset
    send_options: (
        m.EmailSendOptions
        | EmailSendOptionsDict
        | m.SMSSendOptions
        | SMSSendOptionsDict
        | m.PushSendOptions
        | PushSendOptionsDict
        | None
        | Unset
    )
    send_strategy: (
        m.StaticSendStrategy
        | StaticSendStrategyDict
        | m.ThrottledSendStrategy
        | ThrottledSendStrategyDict
        | m.ImmediateSendStrategy
        | ImmediateSendStrategyDict
        | m.SmartSendTimeStrategy
        | SmartSendTimeStrategyDict
        | None
        | Unset
    )
    tracking_options: (
        m.CampaignsEmailTrackingOptions
        | CampaignsEmailTrackingOptionsDict
        | m.CampaignsSMSTrackingOptions
        | CampaignsSMSTrackingOptionsDict
        | None
        | Unset
    )
    type: Literal["campaign"]


class UpdateCampaignMessageKeywords(_Dict, total=False):
    """Keywords of `update_campaign_message`."""

    definition: (
        m.EmailMessageDefinition
        | EmailMessageDefinitionDict
        | m.SMSMessageDefinitionCreate
        | SMSMessageDefinitionCreateDict
        | m.MobilePushMessageStandardDefinitionUpdate
        | MobilePushMessageStandardDefinitionUpdateDict
        | m.MobilePushMessageSilentDefinitionUpdate
        | MobilePushMessageSilentDefinitionUpdateDict
        | None
        | Unset
    )
    image: str | Unset
    type: Literal["campaign-message"]


class UpdateCatalogCategoryKeywords(_Dict, total=False):
    """Keywords of `update_catalog_category`."""

    items: Sequence[str] | Unset
    name: str | None | Unset
    type: Literal["catalog-category"]


class UpdateCatalogItemKeywords(_Dict, total=False):
    """Keywords of `update_catalog_item`."""

    categories: Sequence[str] | Unset
    custom_metadata: dict[str, Any] | None | Unset
    description: str | None | Unset
    image_full_url: str | None | Unset
    image_thumbnail_url: str | None | Unset
    images: Sequence[str] | None | Unset
    price: float | None | Unset
    published: bool | None | Unset
    title: str | None | Unset
    url: str | None | Unset
    type: Literal["catalog-item"]


class UpdateCatalogVariantKeywords(_Dict, total=False):
    """Keywords of `update_catalog_variant`."""

    custom_metadata: dict[str, Any] | None | Unset
    description: str | None | Unset
    image_full_url: str | None | Unset
    image_thumbnail_url: str | None | Unset
    images: Sequence[str] | None | Unset
    inventory_policy: Literal[0, 1, 2] | None | Unset
    inventory_quantity: float | None | Unset
    price: float | None | Unset
    published: bool | None | Unset
    sku: str | None | Unset
    title: str | None | Unset
    url: str | None | Unset
    type: Literal["catalog-variant"]


class UpdateCouponCodeKeywords(_Dict, total=False):
    """Keywords of `update_coupon_code`."""

    expires_at: dt.datetime | str | None | Unset
    status: (
        Literal["ASSIGNED_TO_PROFILE", "DELETING", "PROCESSING", "UNASSIGNED", "USED", "VERSION_NOT_ACTIVE"]
        | None
        | Unset
    )
    type: Literal["coupon-code"]


class UpdateCouponKeywords(_Dict, total=False):
    """Keywords of `update_coupon`."""

    description: str | None | Unset
    monitor_configuration: dict[str, Any] | None | Unset
    type: Literal["coupon"]


class UpdateCustomMetricKeywords(_Dict, total=False):
    """Keywords of `update_custom_metric`."""

    definition: m.CustomMetricDefinition | CustomMetricDefinitionDict | None | Unset
    name: str | None | Unset
    type: Literal["custom-metric"]


class UpdateFlowActionKeywords(_Dict, total=False):
    """Keywords of `update_flow_action`."""

    definition: Required[
        m.ActionOutputSplitAction
        | ActionOutputSplitActionDict
        | m.BackInStockDelayAction
        | BackInStockDelayActionDict
        | m.ConditionalBranchAction
        | ConditionalBranchActionDict
        | m.ContentExperimentAction
        | ContentExperimentActionDict
        | m.SendEmailAction
        | SendEmailActionDict
        | m.SendPushNotificationAction
        | SendPushNotificationActionDict
        | m.SendSmsAction
        | SendSmsActionDict
        | m.SendWebhookAction
        | SendWebhookActionDict
        | m.SendInternalAlertAction
        | SendInternalAlertActionDict
        | m.SendWhatsAppAction
        | SendWhatsAppActionDict
        | m.TimeDelayAction
        | TimeDelayActionDict
        | m.TriggerBranchAction
        | TriggerBranchActionDict
        | m.UpdateProfileAction
        | UpdateProfileActionDict
        | m.TargetDateAction
        | TargetDateActionDict
        | m.CountdownDelayAction
        | CountdownDelayActionDict
        | m.AbTestAction
        | AbTestActionDict
        | m.InternalServiceAction
        | InternalServiceActionDict
        | m.CodeAction
        | CodeActionDict
        | m.MultiBranchSplitAction
        | MultiBranchSplitActionDict
        | m.ListUpdateAction
        | ListUpdateActionDict
    ]
    type: Literal["flow-action"]


class UpdateFlowKeywords(_Dict, total=False):
    """Keywords of `update_flow`."""

    status: Required[str]
    type: Literal["flow"]


class UpdateImageKeywords(_Dict, total=False):
    """Keywords of `update_image`."""

    hidden: bool | None | Unset
    name: str | None | Unset
    type: Literal["image"]


class UpdateListKeywords(_Dict, total=False):
    """Keywords of `update_list`."""

    name: str | None | Unset
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | None | Unset
    type: Literal["list"]


class UpdateMappedMetricKeywords(_Dict, total=False):
    """Keywords of `update_mapped_metric`."""

    custom_metric: str | Unset
    metric: str | Unset
    type: Literal["mapped-metric"]


class UpdateObjectSchemaKeywords(_Dict, total=False):
    """Keywords of `update_object_schema`."""

    description: str | None | Unset
    properties: Sequence[m.APISchemaProperty | APISchemaPropertyDict] | None | Unset
    required: Sequence[str] | None | Unset
    status: Literal["active", "draft"] | None | Unset
    title: str | None | Unset
    type: Literal["object-schema"]


class UpdateObjectSchemaRelationshipKeywords(_Dict, total=False):
    """Keywords of `update_object_schema_relationship`."""

    id_: Required[str]
    meta: m.ObjectSchemaRelationshipUpdateMeta | ObjectSchemaRelationshipUpdateMetaDict | None | Unset
    type: Literal["object-schema"]


class UpdateProfileActionDataDict(_Dict, total=False):
    """`UpdateProfileActionData` as a dict."""

    profile_operations: Required[
        Sequence[
            m.ProfileOperationUpdateOrCreateString
            | ProfileOperationUpdateOrCreateStringDict
            | m.ProfileOperationUpdateOrCreateBoolean
            | ProfileOperationUpdateOrCreateBooleanDict
            | m.ProfileOperationUpdateOrCreateNumeric
            | ProfileOperationUpdateOrCreateNumericDict
            | m.ProfileOperationUpdateOrCreateDate
            | ProfileOperationUpdateOrCreateDateDict
            | m.ProfileOperationUpdateOrCreateList
            | ProfileOperationUpdateOrCreateListDict
            | m.ProfileOperationDelete
            | ProfileOperationDeleteDict
        ]
    ]
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset


class UpdateProfileActionDict(_Dict, total=False):
    """`UpdateProfileAction` as a dict."""

    type: Required[Literal["update-profile"]]
    data: m.UpdateProfileActionData | UpdateProfileActionDataDict | None | Unset
    id: str | None | Unset
    links: m.Link | LinkDict | None | Unset
    temporary_id: str | None | Unset


class UpdateProfileKeywords(_Dict, total=False):
    """Keywords of `update_profile`."""

    email: str | None | Unset
    external_id: str | None | Unset
    first_name: str | None | Unset
    image: str | None | Unset
    last_name: str | None | Unset
    locale: str | None | Unset
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    meta: m.ProfileMeta | ProfileMetaDict | None | Unset
    organization: str | None | Unset
    phone_number: str | None | Unset
    properties: dict[str, Any] | None | Unset
    title: str | None | Unset
    type: Literal["profile"]


class UpdateProfileSchemaRelationshipKeywords(_Dict, total=False):
    """Keywords of `update_profile_schema_relationship`."""

    id_: Required[str]
    meta: m.ObjectSchemaRelationshipUpdateMeta | ObjectSchemaRelationshipUpdateMetaDict | None | Unset
    type: Literal["profile-object-schema"]


class UpdateReviewKeywords(_Dict, total=False):
    """Keywords of `update_review`."""

    status: (
        m.ReviewStatusRejected
        | ReviewStatusRejectedDict
        | m.ReviewStatusFeatured
        | ReviewStatusFeaturedDict
        | m.ReviewStatusPublished
        | ReviewStatusPublishedDict
        | m.ReviewStatusUnpublished
        | ReviewStatusUnpublishedDict
        | m.ReviewStatusPending
        | ReviewStatusPendingDict
        | None
        | Unset
    )
    type: Literal["review"]


class UpdateSegmentKeywords(_Dict, total=False):
    """Keywords of `update_segment`."""

    definition: m.SegmentDefinition | SegmentDefinitionDict | None | Unset
    is_active: bool | None | Unset
    is_starred: bool | None | Unset
    name: str | None | Unset
    type: Literal["segment"]


class UpdateSourceMappingKeywords(_Dict, total=False):
    """Keywords of `update_source_mapping`."""

    property_mappings: (
        Sequence[
            m.ConstantPropertyMapping
            | ConstantPropertyMappingDict
            | m.SimplePropertyMapping
            | SimplePropertyMappingDict
        ]
        | None
        | Unset
    )
    relationship_mappings: Sequence[m.SimpleRelationshipMapping | SimpleRelationshipMappingDict] | None | Unset
    type: Literal["source-mapping"]


class UpdateTagGroupKeywords(_Dict, total=False):
    """Keywords of `update_tag_group`."""

    name: Required[str]
    return_fields: Sequence[str] | None | Unset
    type: Literal["tag-group"]


class UpdateTagKeywords(_Dict, total=False):
    """Keywords of `update_tag`."""

    name: Required[str]
    type: Literal["tag"]


class UpdateTemplateKeywords(_Dict, total=False):
    """Keywords of `update_template`."""

    amp: str | None | Unset
    definition: m.TemplateDefinition | TemplateDefinitionDict | None | Unset
    html: str | None | Unset
    name: str | None | Unset
    text: str | None | Unset
    type: Literal["template"]


class UpdateTrackingSettingKeywords(_Dict, total=False):
    """Keywords of `update_tracking_setting`."""

    auto_add_parameters: bool | None | Unset
    custom_parameters: Sequence[m.CustomTrackingParam | CustomTrackingParamDict] | None | Unset
    utm_campaign: m.TrackingParam | TrackingParamDict | None | Unset
    utm_id: m.TrackingParam | TrackingParamDict | None | Unset
    utm_medium: m.TrackingParam | TrackingParamDict | None | Unset
    utm_source: m.TrackingParam | TrackingParamDict | None | Unset
    utm_term: m.TrackingParam | TrackingParamDict | None | Unset
    type: Literal["tracking-setting"]


class UpdateUniversalContentKeywords(_Dict, total=False):
    """Keywords of `update_universal_content`."""

    definition: (
        m.ButtonBlockV0
        | ButtonBlockV0Dict
        | m.DropShadowBlockV0
        | DropShadowBlockV0Dict
        | m.HorizontalRuleBlockV0
        | HorizontalRuleBlockV0Dict
        | m.HTMLBlockV0
        | HTMLBlockV0Dict
        | m.ImageBlockV0
        | ImageBlockV0Dict
        | m.SpacerBlockV0
        | SpacerBlockV0Dict
        | m.TextBlockV0
        | TextBlockV0Dict
        | None
        | Unset
    )
    name: str | None | Unset
    type: Literal["template-universal-content"]


class UpdateWebFeedKeywords(_Dict, total=False):
    """Keywords of `update_web_feed`."""

    content_type: Literal["json", "xml"] | None | Unset
    name: str | None | Unset
    request_method: Literal["get", "post"] | None | Unset
    url: str | None | Unset
    type: Literal["web-feed"]


class UpdateWebhookKeywords(_Dict, total=False):
    """Keywords of `update_webhook`."""

    description: str | None | Unset
    enabled: bool | None | Unset
    endpoint_url: str | None | Unset
    name: str | None | Unset
    secret_key: str | None | Unset
    webhook_topics: Sequence[str] | Unset
    type: Literal["webhook"]


class UtmParamDict(_Dict, total=False):
    """`UtmParam` as a dict."""

    param: Required[str]
    value: Required[str]


class VariableTimerConfigurationDict(_Dict, total=False):
    """`VariableTimerConfiguration` as a dict."""

    days: Required[int]
    hours: Required[int]
    minutes: Required[int]
    type: Required[Literal["variable"]]


class VersionDict(_Dict, total=False):
    """`Version` as a dict."""

    steps: Required[Sequence[m.Step | StepDict]]
    ab_test: bool | Unset
    channel: Literal["IN_APP", "WEB"] | str | Unset
    dynamic_button: m.DynamicButton | DynamicButtonDict | None | Unset
    id: int | None | Unset
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
    )
    message_priority: int | Unset
    name: str | None | Unset
    properties: m.VersionProperties | VersionPropertiesDict | Unset
    specialties: Sequence[Literal["BACK_IN_STOCK"]] | Unset
    status: Literal["draft", "live"] | str | Unset
    styles: m.VersionStyles | VersionStylesDict | Unset
    teasers: Sequence[m.Teaser | TeaserDict] | Unset
    triggers: (
        Sequence[
            m.AfterCloseTimeout
            | AfterCloseTimeoutDict
            | m.CartContent
            | CartContentDict
            | m.CartItemCount
            | CartItemCountDict
            | m.CartProduct
            | CartProductDict
            | m.CartValue
            | CartValueDict
            | m.Channel
            | ChannelDict
            | m.CustomJavascript
            | CustomJavascriptDict
            | m.Delay
            | DelayDict
            | m.Device
            | DeviceDict
            | m.ExitIntent
            | ExitIntentDict
            | m.IdentifiedProfiles
            | IdentifiedProfilesDict
            | m.ListsAndSegments
            | ListsAndSegmentsDict
            | m.Location
            | LocationDict
            | m.PageVisits
            | PageVisitsDict
            | m.PreviouslySubmitted
            | PreviouslySubmittedDict
            | m.ProfileEventTracked
            | ProfileEventTrackedDict
            | m.Scroll
            | ScrollDict
            | m.UnidentifiedProfiles
            | UnidentifiedProfilesDict
            | m.URLPatterns
            | URLPatternsDict
            | m.BackInStock
            | BackInStockDict
        ]
        | Unset
    )
    type: Literal["banner", "embed", "flyout", "full_screen", "popup"] | str | Unset


class VersionPropertiesDict(_Dict, total=False):
    """`VersionProperties` as a dict."""

    accessible_name: str | None | Unset
    click_outside_to_close: Sequence[Literal["both", "desktop", "mobile"] | str] | None | Unset
    record_utm_params_on_submit: bool | Unset
    rule_based_trigger_evaluation: Literal["all", "any"] | str | None | Unset
    show_close_button: bool | Unset
    side_image_settings: m.SideImageSettings | SideImageSettingsDict | None | Unset


class VersionStylesDict(_Dict, total=False):
    """`VersionStyles` as a dict."""

    background_color: str | None | Unset
    background_image: m.BackgroundImage | BackgroundImageDict | None | Unset
    banner_styles: m.BannerStyles | BannerStylesDict | None | Unset
    border_styles: m.BorderStyle | BorderStyleDict | None | Unset
    close_button: m.CloseButtonStyle | CloseButtonStyleDict | Unset
    custom_css: m.CustomCss | CustomCssDict | Unset
    custom_width: int | None | Unset
    drop_shadow: m.DropShadow | DropShadowDict | Unset
    input_styles: m.InputStyles | InputStylesDict | Unset
    margin: m.Margin | MarginDict | Unset
    minimum_height: int | Unset
    mobile_overlay: m.MobileOverlay | MobileOverlayDict | None | Unset
    overlay_color: str | Unset
    padding: m.Padding | PaddingDict | Unset
    rich_text_styles: m.RichTextStyles | RichTextStylesDict | Unset
    width: Literal["custom", "full", "large", "medium", "small"] | str | Unset
    wrap_content: Literal[False] | Unset


class VideoBlockDataDict(_Dict, total=False):
    """`VideoBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    properties: Required[m.VideoBlockProperties | VideoBlockPropertiesDict]
    styles: Required[m.VideoBlockStyles | VideoBlockStylesDict]


class VideoBlockPropertiesDict(_Dict, total=False):
    """`VideoBlockProperties` as a dict."""

    alt_text: str | None | Unset
    href: str | None | Unset
    overlay_toggle: bool | None | Unset
    raw_asset_id: str | None | Unset
    raw_src: str | None | Unset
    src: str | None | Unset
    src_asset_id: str | None | Unset


class VideoBlockStylesDict(_Dict, total=False):
    """`VideoBlockStyles` as a dict."""

    align: Literal["center", "left", "right"] | str | None | Unset
    background_color: str | None | Unset
    block_background_color: str | None | Unset
    block_padding_bottom: int | None | Unset
    block_padding_left: int | None | Unset
    block_padding_right: int | None | Unset
    block_padding_top: int | None | Unset
    border_color: str | None | Unset
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    border_width: int | None | Unset
    full_width_mobile: bool | None | Unset
    height: int | None | Unset
    inner_padding_bottom: int | None | Unset
    inner_padding_left: int | None | Unset
    inner_padding_right: int | None | Unset
    inner_padding_top: int | None | Unset
    max_width: int | None | Unset
    mobile_stretch_content: bool | None | Unset
    width: int | None | Unset


class VideoBlockV1Dict(_Dict, total=False):
    """`VideoBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    data: Required[m.VideoBlockData | VideoBlockDataDict | None]
    type: Required[Literal["video"]]
    data_id: str | None | Unset
    id: str | None | Unset
    universal_id: str | None | Unset


class VisibilityDict(_Dict, total=False):
    """`Visibility` as a dict."""

    check: str | None | Unset
    definition: str | None | Unset
    is_code_only: bool | None | Unset


class WebFeedCreateDict(_Dict, total=False):
    """`WebFeedCreate` as a dict."""

    content_type: Required[Literal["json", "xml"]]
    name: Required[str]
    request_method: Required[Literal["get", "post"]]
    url: Required[str]
    type: Literal["web-feed"]


class WebFeedUpdateDict(_Dict, total=False):
    """`WebFeedUpdate` as a dict."""

    content_type: Literal["json", "xml"] | None | Unset
    id: str | Unset
    name: str | None | Unset
    request_method: Literal["get", "post"] | None | Unset
    url: str | None | Unset
    type: Literal["web-feed"]


class WebhookCreateDict(_Dict, total=False):
    """`WebhookCreate` as a dict."""

    endpoint_url: Required[str]
    name: Required[str]
    secret_key: Required[str]
    webhook_topics: Required[Sequence[str]]
    description: str | None | Unset
    type: Literal["webhook"]


class WebhookUpdateDict(_Dict, total=False):
    """`WebhookUpdate` as a dict."""

    description: str | None | Unset
    enabled: bool | None | Unset
    endpoint_url: str | None | Unset
    id: str | Unset
    name: str | None | Unset
    secret_key: str | None | Unset
    webhook_topics: Sequence[str] | Unset
    type: Literal["webhook"]


class WhatsAppSubscriptionParametersDict(_Dict, total=False):
    """`WhatsAppSubscriptionParameters` as a dict."""

    marketing: m.SubscriptionParameters | SubscriptionParametersDict | None | Unset
    transactional: m.SubscriptionParameters | SubscriptionParametersDict | None | Unset


class WhatsAppUnsubscriptionParametersDict(_Dict, total=False):
    """`WhatsAppUnsubscriptionParameters` as a dict."""

    conversational: m.UnsubscriptionParameters | UnsubscriptionParametersDict | None | Unset
    marketing: m.UnsubscriptionParameters | UnsubscriptionParametersDict | None | Unset
    transactional: m.UnsubscriptionParameters | UnsubscriptionParametersDict | None | Unset
