# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Bodies as dicts: what type checkers hold dicts and keywords against. Imported at run time by those alone who resolve annotations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from .. import models as m
from .._runtime import File, Ref, Unset
from . import _values as v


class Envelope(TypedDict):
    """What is sent as it is: `{"data": ...}`."""

    data: Any
    """A resource or identifier as it is on the wire, or a list of them."""


class RefDict(TypedDict):
    """`Ref` as a dict."""

    type: str
    """JSON:API type of the resource that is meant."""
    id: str
    """Key of that resource."""


class _Dict(TypedDict, total=False):
    extra: Mapping[str, Any]
    """Fields that the document does not know, by their JSON names."""


class APIMethodFilterDict(_Dict, total=False):
    """`APIMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["api"]]
    """Always `api`; required."""
    filter: m.InStringArrayFilter | InStringArrayFilterDict | None | Unset
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


class APISchemaPropertyDict(_Dict, total=False):
    """`APISchemaProperty` as a dict."""

    id: Required[int]
    """Whole number: `properties[].id` of `ObjectSchema`; required."""
    name: Required[str]
    """Text: `properties[].name` of `ObjectSchema`; required."""
    type: Required[Literal["boolean", "float", "int", "string", "timestamp"] | str]
    """One of `boolean`, `float`, `int`, `string`, `timestamp`; required."""
    description: str | None | Unset
    """Text: `properties[].description` of `ObjectSchema`; may be left out, may be None."""


class AbTestActionDataCurrentExperimentDict(_Dict, total=False):
    """`AbTestActionDataCurrentExperiment` as a dict."""

    variations: Required[Sequence[m.SendEmailAction | SendEmailActionDict | m.SendSmsAction | SendSmsActionDict]]
    """List: `SendEmailAction` or `SendSmsAction`; required."""
    allocations: dict[str, Any] | None | Unset
    """Object of your own keys: `current_experiment.allocations` of `AbTestActionData`; may be left out,
    may be None."""
    automatic_winner_selection_settings: (
        m.AutomaticWinnerSelectionSettings | AutomaticWinnerSelectionSettingsDict | None | Unset
    )
    """`AutomaticWinnerSelectionSettings` of `automatic_end_date`, `automatic_end_statistical_certainty`,
    `enabled`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `current_experiment.id` of `AbTestActionData`; may be left out, may be None."""
    name: str | None | Unset
    """Text: `current_experiment.name` of `AbTestActionData`; may be left out, may be None."""
    started: dt.datetime | str | None | Unset
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    winner_metric: Literal["submission", "unique-clicks", "unique-opens", "unique-placed-orders"] | str | None | Unset
    """One of `submission`, `unique-clicks`, `unique-opens`, `unique-placed-orders`; may be left out, may
    be None."""


class AbTestActionDataDict(_Dict, total=False):
    """`AbTestActionData` as a dict."""

    main_action: Required[m.SendEmailAction | SendEmailActionDict | m.SendSmsAction | SendSmsActionDict]
    """`SendEmailAction` or `SendSmsAction`; required."""
    current_experiment: m.AbTestActionDataCurrentExperiment | AbTestActionDataCurrentExperimentDict | None | Unset
    """`AbTestActionDataCurrentExperiment` of `allocations`, `automatic_winner_selection_settings`, `id`,
    `name` and 3 more; may be left out, may be None."""
    experiment_status: Literal["completed", "draft", "live"] | str | Unset
    """One of `completed`, `draft`, `live`; default `draft`; may be left out."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class AbTestActionDict(_Dict, total=False):
    """`AbTestAction` as a dict."""

    data: Required[m.AbTestActionData | AbTestActionDataDict]
    """`AbTestActionData` of `current_experiment`, `experiment_status`, `main_action`, `status`; required."""
    type: Required[Literal["ab-test"]]
    """Always `ab-test`; required."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class ActionOutputConditionDict(_Dict, total=False):
    """`ActionOutputCondition` as a dict."""

    field: Required[str]
    """Text: `conditions[].field` of `ActionOutputSplitActionDataActionOutputFilterConditionGroups`;
    required."""
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
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `NumericOperatorNumericFilter` or `NumericRangeFilter` or `BooleanFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    output_config_id: Required[int]
    """Whole number: `conditions[].output_config_id` of
    `ActionOutputSplitActionDataActionOutputFilterConditionGroups`; required."""
    type: Required[Literal["action-output"]]
    """Always `action-output`; required."""


class ActionOutputSplitActionDataActionOutputFilterConditionGroupsDict(_Dict, total=False):
    """`ActionOutputSplitActionDataActionOutputFilterConditionGroups` as a dict."""

    conditions: Required[Sequence[m.ActionOutputCondition | ActionOutputConditionDict]]
    """List: `ActionOutputCondition`; required."""


class ActionOutputSplitActionDataActionOutputFilterDict(_Dict, total=False):
    """`ActionOutputSplitActionDataActionOutputFilter` as a dict."""

    condition_groups: Required[
        Sequence[
            m.ActionOutputSplitActionDataActionOutputFilterConditionGroups
            | ActionOutputSplitActionDataActionOutputFilterConditionGroupsDict
        ]
    ]
    """List: `ActionOutputSplitActionDataActionOutputFilterConditionGroups`; required."""


class ActionOutputSplitActionDataDict(_Dict, total=False):
    """`ActionOutputSplitActionData` as a dict."""

    action_output_filter: Required[
        m.ActionOutputSplitActionDataActionOutputFilter | ActionOutputSplitActionDataActionOutputFilterDict | None
    ]
    """`ActionOutputSplitActionDataActionOutputFilter` of `condition_groups`; required, may be None."""


class ActionOutputSplitActionDict(_Dict, total=False):
    """`ActionOutputSplitAction` as a dict."""

    type: Required[Literal["action-output-split"]]
    """Always `action-output-split`; required."""
    data: m.ActionOutputSplitActionData | ActionOutputSplitActionDataDict | None | Unset
    """`ActionOutputSplitActionData` of `action_output_filter`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.BooleanBranchLinks | BooleanBranchLinksDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `BooleanBranchLinks`; may be left
    out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class AdditionalFieldDict(_Dict, total=False):
    """`AdditionalField` as a dict."""

    name: Required[str]
    """Text: `additional_fields[].name` of `ButtonProperties`; required."""
    value: Required[str]
    """Text: `additional_fields[].value` of `ButtonProperties`; required."""


class AfterCloseTimeoutDict(_Dict, total=False):
    """`AfterCloseTimeout` as a dict."""

    type: Required[Literal["after_close_or_submit_timeout"]]
    """Always `after_close_or_submit_timeout`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: m.AfterCloseTimeoutProperties | AfterCloseTimeoutPropertiesDict | Unset
    """Values of your own, by name; `AfterCloseTimeoutProperties`; may be left out."""


class AfterCloseTimeoutPropertiesDict(_Dict, total=False):
    """`AfterCloseTimeoutProperties` as a dict."""

    timeout_days: int | Unset
    """Days: timeout; whole number; default `5`; may be left out."""


class AgeGateDict(_Dict, total=False):
    """`AgeGate` as a dict."""

    properties: Required[m.AgeGateProperties | AgeGatePropertiesDict]
    """Values of your own, by name; `AgeGateProperties`; required."""
    type: Required[Literal["age_gate"]]
    """Always `age_gate`; required."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.AgeGateStyles | AgeGateStylesDict | Unset
    """`AgeGateStyles` of `background_color`, `padding`; may be left out."""


class AgeGatePropertiesDict(_Dict, total=False):
    """`AgeGateProperties` as a dict."""

    classname: str | None | Unset
    """Text: `properties.classname` of `AgeGate`; may be left out, may be None."""
    date_format: str | Unset
    """Text; default `MM/DD/YYYY`; may be left out."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset
    """Text: `properties.label` of `AgeGate`; may be left out, may be None."""
    placeholder: str | None | Unset
    """Text: `properties.placeholder` of `AgeGate`; may be left out, may be None."""
    property_name: Literal["$age_gated_date_of_birth"] | Unset
    """Always `$age_gated_date_of_birth`; default `$age_gated_date_of_birth`; may be left out."""
    required: Literal[True] | Unset
    """Always `true`; default `true`; may be left out."""
    show_label: bool | Unset
    """True or false; default `false`; may be left out."""
    sms_country_code: Literal["AT", "AU", "CH", "DE", "ES", "FR", "GB", "IE", "IT", "PT", "US"] | str | Unset
    """One of `AT`, `AU`, `CH`, `DE`, `ES`, `FR`, `GB`, `IE` and 3 more; default `US`; may be left out."""


class AgeGateStylesDict(_Dict, total=False):
    """`AgeGateStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class AlltimeDateFilterDict(_Dict, total=False):
    """`AlltimeDateFilter` as a dict."""

    operator: Required[Literal["alltime"]]
    """Always `alltime`; required."""
    type: Required[Literal["date"]]
    """Always `date`; required."""


class AnniversaryDateFilterDict(_Dict, total=False):
    """`AnniversaryDateFilter` as a dict."""

    operator: Required[Literal["anniversary", "anniversary-month"] | str]
    """One of `anniversary`, `anniversary-month`; required."""
    type: Required[Literal["date"]]
    """Always `date`; required."""


class AudiencesDict(_Dict, total=False):
    """`Audiences` as a dict."""

    included: Required[Sequence[str]]
    """List: text; required."""
    excluded: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""


class AudiencesUpdateDict(_Dict, total=False):
    """`AudiencesUpdate` as a dict."""

    excluded: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    included: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""


class AutomaticWinnerSelectionSettingsDict(_Dict, total=False):
    """`AutomaticWinnerSelectionSettings` as a dict."""

    automatic_end_statistical_certainty: Required[bool]
    """True or false: `automatic_winner_selection_settings.automatic_end_statistical_certainty` of
    `AbTestActionDataCurrentExperiment`; required."""
    enabled: Required[bool]
    """True or false: `automatic_winner_selection_settings.enabled` of `AbTestActionDataCurrentExperiment`;
    required."""
    automatic_end_date: dt.datetime | str | None | Unset
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""


class BackInStockDelayActionDict(_Dict, total=False):
    """`BackInStockDelayAction` as a dict."""

    type: Required[Literal["back-in-stock-delay"]]
    """Always `back-in-stock-delay`; required."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class BackInStockDict(_Dict, total=False):
    """`BackInStock` as a dict."""

    type: Required[Literal["back_in_stock"]]
    """Always `back_in_stock`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: m.BackInStockProperties | BackInStockPropertiesDict | Unset
    """Values of your own, by name; `BackInStockProperties`; may be left out."""


class BackInStockDynamicButtonBorderStylesDict(_Dict, total=False):
    """`BackInStockDynamicButtonBorderStyles` as a dict."""

    color: str | Unset
    """A color, as in CSS; default `#000000`; may be left out."""
    enabled: bool | Unset
    """True or false; default `false`; may be left out."""
    style: Literal["dashed", "dotted", "solid"] | str | None | Unset
    """One of `dashed`, `dotted`, `solid`; default `solid`; may be left out, may be None."""
    width: int | Unset
    """Whole number; default `1`; may be left out."""


class BackInStockDynamicButtonDataDict(_Dict, total=False):
    """`BackInStockDynamicButtonData` as a dict."""

    button_styles: m.BackInStockDynamicButtonStyles | BackInStockDynamicButtonStylesDict | Unset
    """`BackInStockDynamicButtonStyles` of `alignment`, `border`, `border_radius`, `color` and 3 more; may
    be left out."""
    display: Literal["NEXT_TO", "REPLACE"] | str | Unset
    """One of `NEXT_TO`, `REPLACE`; default `REPLACE`; may be left out."""
    label: str | Unset
    """Text: `data.label` of `DynamicButton`; may be left out."""
    text_styles: m.BackInStockDynamicButtonTextStyles | BackInStockDynamicButtonTextStylesDict | Unset
    """`BackInStockDynamicButtonTextStyles` of `font_color`, `font_family`, `font_size`, `font_style` and 3
    more; may be left out."""


class BackInStockDynamicButtonDropShadowStylesDict(_Dict, total=False):
    """`BackInStockDynamicButtonDropShadowStyles` as a dict."""

    blur: int | Unset
    """Whole number; default `15`; may be left out."""
    color: str | Unset
    """A color, as in CSS; default `#000000`; may be left out."""
    enabled: bool | Unset
    """True or false; default `false`; may be left out."""
    x_offset: int | Unset
    """Whole number; default `0`; may be left out."""
    y_offset: int | Unset
    """Whole number; default `0`; may be left out."""


class BackInStockDynamicButtonStylesDict(_Dict, total=False):
    """`BackInStockDynamicButtonStyles` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    border: m.BackInStockDynamicButtonBorderStyles | BackInStockDynamicButtonBorderStylesDict | Unset
    """`BackInStockDynamicButtonBorderStyles` of `color`, `enabled`, `style`, `width`; may be left out."""
    border_radius: int | Unset
    """Whole number; default `0`; may be left out."""
    color: str | Unset
    """A color, as in CSS; default `#000000`; may be left out."""
    drop_shadow: m.BackInStockDynamicButtonDropShadowStyles | BackInStockDynamicButtonDropShadowStylesDict | Unset
    """`BackInStockDynamicButtonDropShadowStyles` of `blur`, `color`, `enabled`, `x_offset`, `y_offset`;
    may be left out."""
    height: int | Unset
    """Whole number; default `44`; may be left out."""
    width: Literal["fitToText", "fullWidth"] | str | Unset
    """One of `fitToText`, `fullWidth`; default `fullWidth`; may be left out."""


class BackInStockDynamicButtonTextStylesDict(_Dict, total=False):
    """`BackInStockDynamicButtonTextStyles` as a dict."""

    font_color: str | Unset
    """A color, as in CSS; default `#FFFFFF`; may be left out."""
    font_family: v.FontFamily | str | Unset
    """One of `Arial Black,Arial`, `Arial, 'Helvetica Neue', Helvetica, sans-serif`, `Century
    Gothic,AppleGothic,Arial`, `Comic Sans MS,Comic Sans,cursive`, `Courier`, `Courier New`,
    `Geneva,Arial`, `Georgia` and 12 more or text; default `Arial, 'Helvetica Neue', Helvetica,
    sans-serif`; may be left out."""
    font_size: int | Unset
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset
    """Text: `text_styles.font_style` of `BackInStockDynamicButtonData`; may be left out, may be None."""
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; default `400`; may be left
    out, may be None."""
    letter_spacing: int | Unset
    """Whole number; default `0`; may be left out."""
    text_decoration: str | None | Unset
    """Text: `text_styles.text_decoration` of `BackInStockDynamicButtonData`; may be left out, may be None."""


class BackInStockEmailConsentCheckboxDict(_Dict, total=False):
    """`BackInStockEmailConsentCheckbox` as a dict."""

    properties: Required[m.BackInStockEmailConsentCheckboxProperties | BackInStockEmailConsentCheckboxPropertiesDict]
    """Values of your own, by name; `BackInStockEmailConsentCheckboxProperties`; required."""
    type: Required[Literal["bis_promotional_email_checkbox"]]
    """Always `bis_promotional_email_checkbox`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.BackInStockEmailConsentCheckboxStyles | BackInStockEmailConsentCheckboxStylesDict | Unset
    """`BackInStockEmailConsentCheckboxStyles` of `background_color`, `horizontal_alignment`, `padding`;
    may be left out."""


class BackInStockEmailConsentCheckboxPropertiesDict(_Dict, total=False):
    """`BackInStockEmailConsentCheckboxProperties` as a dict."""

    checkbox_text: Required[str]
    """Text: `properties.checkbox_text` of `BackInStockEmailConsentCheckbox`; required."""
    classname: str | None | Unset
    """Text: `properties.classname` of `BackInStockEmailConsentCheckbox`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset
    """Text: `properties.label` of `BackInStockEmailConsentCheckbox`; may be left out, may be None."""
    placeholder: Any
    """Any JSON value: `properties.placeholder` of `BackInStockEmailConsentCheckbox`; may be left out."""
    property_name: Literal["opt_in_promotional_email"] | Unset
    """Always `opt_in_promotional_email`; default `opt_in_promotional_email`; may be left out."""
    required: Literal[False] | Unset
    """Always `false`; default `false`; may be left out."""
    show_label: bool | Unset
    """True or false; default `false`; may be left out."""


class BackInStockEmailConsentCheckboxStylesDict(_Dict, total=False):
    """`BackInStockEmailConsentCheckboxStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset
    """One of `center`, `left`, `right`; default `left`; may be left out."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class BackInStockMethodFilterDict(_Dict, total=False):
    """`BackInStockMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["back_in_stock"]]
    """Always `back_in_stock`; required."""


class BackInStockPropertiesDict(_Dict, total=False):
    """`BackInStockProperties` as a dict."""

    tag_allowlist: Sequence[str] | Unset
    """List: text; may be left out."""
    tag_blocklist: Sequence[str] | Unset
    """List: text; may be left out."""


class BackgroundImageDict(_Dict, total=False):
    """`BackgroundImage` as a dict."""

    properties: Required[m.ImageAssetProperties | ImageAssetPropertiesDict]
    """Values of your own, by name; `ImageAssetProperties`; required."""
    styles: m.BackgroundImageStyles | BackgroundImageStylesDict | Unset
    """`BackgroundImageStyles` of `custom_width`, `horizontal_alignment`, `position`, `vertical_alignment`,
    `width`; may be left out."""


class BackgroundImageStylesDict(_Dict, total=False):
    """`BackgroundImageStyles` as a dict."""

    custom_width: int | None | Unset
    """Whole number: `styles.custom_width` of `BackgroundImage`; may be left out, may be None."""
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    position: Literal["contain", "cover", "custom"] | str | Unset
    """One of `contain`, `cover`, `custom`; default `contain`; may be left out."""
    vertical_alignment: Literal["bottom", "center", "top"] | str | Unset
    """One of `bottom`, `center`, `top`; default `center`; may be left out."""
    width: int | None | Unset
    """Whole number: `styles.width` of `BackgroundImage`; may be left out, may be None."""


class BannerStylesDict(_Dict, total=False):
    """`BannerStyles` as a dict."""

    desktop_position: Literal["bottom", "top"] | str | Unset
    """One of `bottom`, `top`; default `top`; may be left out."""
    mobile_position: Literal["bottom", "top"] | str | Unset
    """One of `bottom`, `top`; default `top`; may be left out."""
    scroll_with_page: bool | Unset
    """True or false; default `true`; may be left out."""


class BaseStyleDict(_Dict, total=False):
    """`BaseStyle` as a dict."""

    properties: Required[m.BaseStyleProperties | BaseStylePropertiesDict]
    """Values of your own, by name; `BaseStyleProperties`; required."""
    style_type: Required[Literal["base-styles"]]
    """Always `base-styles`; required."""
    styles: Required[m.BaseStyleStyles | BaseStyleStylesDict]
    """`BaseStyleStyles` of `background_asset_id`, `background_format`, `background_position`,
    `background_repeat` and 11 more; required."""
    id: str | None | Unset
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""


class BaseStylePropertiesDict(_Dict, total=False):
    """`BaseStyleProperties` as a dict."""

    currency: str | None | Unset
    """ISO 4217 code of a currency; may be left out, may be None."""
    currency_set_on_template: bool | None | Unset
    """True or false: `properties.currency_set_on_template` of `BaseStyle`; may be left out, may be None."""
    disable_websafe_fonts: bool | None | Unset
    """True or false: `properties.disable_websafe_fonts` of `BaseStyle`; may be left out, may be None."""
    is_user_draggable: bool | None | Unset
    """True or false: `properties.is_user_draggable` of `BaseStyle`; may be left out, may be None."""
    mobile_optimizations: bool | None | Unset
    """True or false: `properties.mobile_optimizations` of `BaseStyle`; may be left out, may be None."""
    tip_tap_enabled: bool | None | Unset
    """True or false: `properties.tip_tap_enabled` of `BaseStyle`; may be left out, may be None."""


class BaseStyleStylesDict(_Dict, total=False):
    """`BaseStyleStyles` as a dict."""

    background_asset_id: str | None | Unset
    """Text: `styles.background_asset_id` of `BaseStyle`; may be left out, may be None."""
    background_format: Literal["auto", "contain", "cover", "initial", "repeat"] | str | None | Unset
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
    )
    """One of `center-bottom`, `center-center`, `center-top`, `left-bottom`, `left-center`, `left-top`,
    `right-bottom`, `right-center`, `right-top`; may be left out, may be None."""
    background_repeat: bool | None | Unset
    """True or false: `styles.background_repeat` of `BaseStyle`; may be left out, may be None."""
    background_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    border_radius: int | None | Unset
    """Whole number: `styles.border_radius` of `BaseStyle`; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset
    """Whole number: `styles.border_width` of `BaseStyle`; may be left out, may be None."""
    content_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset
    """Whole number: `styles.inner_padding_bottom` of `BaseStyle`; may be left out, may be None."""
    inner_padding_left: int | None | Unset
    """Whole number: `styles.inner_padding_left` of `BaseStyle`; may be left out, may be None."""
    inner_padding_right: int | None | Unset
    """Whole number: `styles.inner_padding_right` of `BaseStyle`; may be left out, may be None."""
    inner_padding_top: int | None | Unset
    """Whole number: `styles.inner_padding_top` of `BaseStyle`; may be left out, may be None."""
    margin_top: int | None | Unset
    """Whole number: `styles.margin_top` of `BaseStyle`; may be left out, may be None."""


class BlockDisplayOptionsDict(_Dict, total=False):
    """`BlockDisplayOptions` as a dict."""

    content_repeat: m.ContentRepeatV0 | ContentRepeatV0Dict | None | Unset
    """`ContentRepeatV0` of `item_alias`, `repeat_for`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    visible_check: str | None | Unset
    """Text: `display_options.visible_check` of `HTMLBlockDataV0`; may be left out, may be None."""


class BodyDict(_Dict, total=False):
    """`Body` as a dict."""

    properties: Required[m.BodyProperties | BodyPropertiesDict]
    """Values of your own, by name; `BodyProperties`; required."""
    styles: Required[m.BodyStyles | BodyStylesDict]
    """`BodyStyles` of `background_color`, `width`; required."""
    id: str | None | Unset
    """Text: `body.id` of `TemplateDefinition`; may be left out, may be None."""
    sections: Sequence[m.SectionV1 | SectionV1Dict] | None | Unset
    """List: `SectionV1`; may be left out, may be None."""


class BodyPropertiesDict(_Dict, total=False):
    """`BodyProperties` as a dict."""

    css_class: str | None | Unset
    """Text: `properties.css_class` of `Body`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `properties.id` of `Body`; may be left out, may be None."""


class BodyStylesDict(_Dict, total=False):
    """`BodyStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    width: int | None | Unset
    """Whole number: `styles.width` of `Body`; may be left out, may be None."""


class BooleanBranchLinksDict(_Dict, total=False):
    """`BooleanBranchLinks` as a dict."""

    next_if_false: Required[str | None]
    """Text: `links.next_if_false` of `ActionOutputSplitAction`; required, may be None."""
    next_if_true: Required[str | None]
    """Text: `links.next_if_true` of `ActionOutputSplitAction`; required, may be None."""


class BooleanFilterDict(_Dict, total=False):
    """`BooleanFilter` as a dict."""

    operator: Required[Literal["equals"]]
    """Always `equals`; required."""
    type: Required[Literal["boolean"]]
    """Always `boolean`; required."""
    value: Required[bool]
    """True or false: `filter.value` of `ActionOutputCondition`; required."""


class BorderStyleDict(_Dict, total=False):
    """`BorderStyle` as a dict."""

    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    radius: int | Unset
    """Whole number; default `8`; may be left out."""
    style: Literal["dashed", "dotted", "solid"] | str | None | Unset
    """One of `dashed`, `dotted`, `solid`; may be left out, may be None."""
    thickness: int | None | Unset
    """Whole number: `border_styles.thickness` of `ButtonStyles`; may be left out, may be None."""


class BounceDateFilterDict(_Dict, total=False):
    """`BounceDateFilter` as a dict."""

    field: Required[Literal["bounce_date"]]
    """Always `bounce_date`; required."""
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
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `IsSetExistenceFilter`; required."""


class BulkEventDict(_Dict, total=False):
    """`BulkEvent` as a dict."""

    metric: Required[m.MetricCreate | MetricCreateDict | Envelope]
    """`MetricCreate` of `name`, `service`; required."""
    properties: Required[dict[str, Any]]
    """Values of your own, by name; required."""
    backfill: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    time: dt.datetime | str | None | Unset
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    unique_id: str | None | Unset
    """Key of the event: of two with the same one, the later is dropped; may be left out, may be None."""
    value: float | None | Unset
    """Number; may be left out, may be None."""
    value_currency: str | None | Unset
    """ISO 4217 code of the currency of `value`; may be left out, may be None."""
    type: Literal["event"]
    """What it is of on the wire; `event` if left out."""


class BulkEventsDict(_Dict, total=False):
    """`BulkEvents` as a dict."""

    events: Required[Sequence[m.BulkEvent | BulkEventDict] | Envelope]
    """List: `BulkEvent`; required."""
    profile: Required[m.OnsiteProfile | OnsiteProfileDict | Envelope]
    """`OnsiteProfile` of `anonymous_id`, `email`, `external_id`, `first_name` and 11 more; required."""
    backfill: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    type: Literal["event-bulk-create"]
    """What it is of on the wire; `event-bulk-create` if left out."""


class BulkRemoveMethodFilterDict(_Dict, total=False):
    """`BulkRemoveMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["bulk_remove"]]
    """Always `bulk_remove`; required."""


class ButtonBlockDataDict(_Dict, total=False):
    """`ButtonBlockData` as a dict."""

    content: Required[str | None]
    """Text: `data.content` of `ButtonBlockV1`; required, may be None."""
    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: Required[m.ButtonBlockProperties | ButtonBlockPropertiesDict]
    """Values of your own, by name; `ButtonBlockProperties`; required."""
    styles: Required[m.ButtonBlockStyles | ButtonBlockStylesDict]
    """`ButtonBlockStyles` of `background_color`, `block_background_color`, `block_padding_bottom`,
    `block_padding_left` and 21 more; required."""


class ButtonBlockPropertiesDict(_Dict, total=False):
    """`ButtonBlockProperties` as a dict."""

    href: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class ButtonBlockStylesDict(_Dict, total=False):
    """`ButtonBlockStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `ButtonBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `ButtonBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `ButtonBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `ButtonBlockData`; may be left out, may be None."""
    border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    border_radius: int | None | Unset
    """Whole number: `styles.border_radius` of `ButtonBlockData`; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset
    """Whole number: `styles.border_width` of `ButtonBlockData`; may be left out, may be None."""
    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    drop_shadow_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    font_family: str | None | Unset
    """Text: `styles.font_family` of `ButtonBlockData`; may be left out, may be None."""
    font_size: int | None | Unset
    """Whole number: `styles.font_size` of `ButtonBlockData`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset
    """Text: `styles.font_weight` of `ButtonBlockData`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset
    """Whole number: `styles.inner_padding_bottom` of `ButtonBlockData`; may be left out, may be None."""
    inner_padding_left: int | None | Unset
    """Whole number: `styles.inner_padding_left` of `ButtonBlockData`; may be left out, may be None."""
    inner_padding_right: int | None | Unset
    """Whole number: `styles.inner_padding_right` of `ButtonBlockData`; may be left out, may be None."""
    inner_padding_top: int | None | Unset
    """Whole number: `styles.inner_padding_top` of `ButtonBlockData`; may be left out, may be None."""
    letter_spacing: int | None | Unset
    """Whole number: `styles.letter_spacing` of `ButtonBlockData`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset
    """True or false: `styles.mobile_stretch_content` of `ButtonBlockData`; may be left out, may be None."""
    stretch: bool | None | Unset
    """True or false: `styles.stretch` of `ButtonBlockData`; may be left out, may be None."""
    text_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    text_decoration: str | None | Unset
    """Text: `styles.text_decoration` of `ButtonBlockData`; may be left out, may be None."""


class ButtonBlockV0Dict(_Dict, total=False):
    """`ButtonBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[Any]
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; required, may be None."""
    type: Required[Literal["button"]]
    """Always `button`; required."""


class ButtonBlockV1Dict(_Dict, total=False):
    """`ButtonBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.ButtonBlockData | ButtonBlockDataDict | None]
    """`ButtonBlockData` of `content`, `display_options`, `properties`, `styles`; required, may be None."""
    type: Required[Literal["button"]]
    """Always `button`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class ButtonDict(_Dict, total=False):
    """`Button` as a dict."""

    properties: Required[m.ButtonProperties | ButtonPropertiesDict]
    """Values of your own, by name; `ButtonProperties`; required."""
    type: Required[Literal["button"]]
    """Always `button`; required."""
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
    """`Close` or `NextStep` or `OpenForm` or `PromotionalSMSSubscription` or `Redirect` or
    `ResendOptInCode` or `SubmitOptInCode` or `SubscribeViaSMS` or `SubscribeViaWhatsApp` or `GoToInbox`
    or `SubmitBackInStock` or `SkipToSuccess` or `IafDeeplinkToScreen`; may be left out."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.ButtonStyles | ButtonStylesDict | Unset
    """`ButtonStyles` of `alignment`, `background_color`, `border_styles`, `color` and 7 more; may be left
    out."""


class ButtonDropShadowStylesDict(_Dict, total=False):
    """`ButtonDropShadowStyles` as a dict."""

    blur: int | Unset
    """Whole number; default `15`; may be left out."""
    color: str | Unset
    """A color, as in CSS; default `#000000`; may be left out."""
    enabled: bool | Unset
    """True or false; default `false`; may be left out."""
    x_offset: int | Unset
    """Whole number; default `0`; may be left out."""
    y_offset: int | Unset
    """Whole number; default `0`; may be left out."""


class ButtonPropertiesDict(_Dict, total=False):
    """`ButtonProperties` as a dict."""

    label: Required[str]
    """Text: `properties.label` of `Button`; required."""
    additional_fields: Sequence[m.AdditionalField | AdditionalFieldDict] | None | Unset
    """List: `AdditionalField`; may be left out, may be None."""
    classname: str | None | Unset
    """Text: `properties.classname` of `Button`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class ButtonStylesDict(_Dict, total=False):
    """`ButtonStyles` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    border_styles: m.BorderStyle | BorderStyleDict | Unset
    """`BorderStyle` of `color`, `radius`, `style`, `thickness`; may be left out."""
    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    drop_shadow: m.ButtonDropShadowStyles | ButtonDropShadowStylesDict | Unset
    """`ButtonDropShadowStyles` of `blur`, `color`, `enabled`, `x_offset`, `y_offset`; may be left out."""
    height: int | Literal["auto"] | Unset
    """Whole number or always `auto`; default `50`; may be left out."""
    hover_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    hover_text_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    text_styles: m.TextStyleV0 | TextStyleV0Dict | Unset
    """`TextStyleV0` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3 more; may be
    left out."""
    width: Literal["fill", "fit"] | str | Unset
    """One of `fill`, `fit`; default `fill`; may be left out."""


class CalendarDateFilterDict(_Dict, total=False):
    """`CalendarDateFilter` as a dict."""

    operator: Required[Literal["calendar-month"]]
    """Always `calendar-month`; required."""
    type: Required[Literal["date"]]
    """Always `date`; required."""
    value: Required[int]
    """Whole number: `filter.value` of `BounceDateFilter`; required."""


class CampaignCloneDict(_Dict, total=False):
    """`CampaignClone` as a dict."""

    id: Required[str]
    """Id of the `campaign`; required."""
    new_name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["campaign"]
    """What it is of on the wire; `campaign` if left out."""


class CampaignCreateDict(_Dict, total=False):
    """`CampaignCreate` as a dict."""

    audiences: Required[m.Audiences | AudiencesDict]
    """`Audiences` of `excluded`, `included`; required."""
    campaign_messages: Required[Sequence[m.CampaignMessageCreate | CampaignMessageCreateDict] | Envelope]
    """List: `CampaignMessageCreate`; required."""
    name: Required[str]
    """Text; required."""
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
    """`EmailSendOptions` or `SMSSendOptions` or `PushSendOptions`; may be left out, may be None."""
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
    """`StaticSendStrategy` or `ThrottledSendStrategy` or `ImmediateSendStrategy` or
    `SmartSendTimeStrategy`; may be left out, may be None."""
    tracking_options: (
        m.CampaignsEmailTrackingOptions
        | CampaignsEmailTrackingOptionsDict
        | m.CampaignsSMSTrackingOptions
        | CampaignsSMSTrackingOptionsDict
        | None
        | Unset
    )
    """`CampaignsEmailTrackingOptions` or `CampaignsSMSTrackingOptions`; may be left out, may be None."""
    type: Literal["campaign"]
    """What it is of on the wire; `campaign` if left out."""


class CampaignMessageAssignTemplateDict(_Dict, total=False):
    """`CampaignMessageAssignTemplate` as a dict."""

    id: Required[str]
    """Id of the `campaign-message`; required."""
    template: Required[str]
    """Id of the `template`; required."""
    type: Literal["campaign-message"]
    """What it is of on the wire; `campaign-message` if left out."""


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
    """`EmailMessageDefinition` or `SMSMessageDefinitionCreate` or
    `MobilePushMessageStandardDefinitionCreate` or `MobilePushMessageSilentDefinitionCreate`; required."""
    image: str | Unset
    """Id of the `image`; may be left out."""
    type: Literal["campaign-message"]
    """What it is of on the wire; `campaign-message` if left out."""


class CampaignMessageIncrementDict(_Dict, total=False):
    """`CampaignMessageIncrement` as a dict."""

    badge_config: Required[Literal["increment_one"]]
    """Always `increment_one`; required."""


class CampaignMessagePropertyDict(_Dict, total=False):
    """`CampaignMessageProperty` as a dict."""

    badge_config: Required[Literal["set_property"]]
    """Always `set_property`; required."""
    set_from_property: Required[str]
    """Text: `badge_options.set_from_property` of `MobilePushBadge`; required."""


class CampaignMessageStaticCountDict(_Dict, total=False):
    """`CampaignMessageStaticCount` as a dict."""

    badge_config: Required[Literal["set_count"]]
    """Always `set_count`; required."""
    value: Required[str]
    """Text: `badge_options.value` of `MobilePushBadge`; required."""


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
    """`EmailMessageDefinition` or `SMSMessageDefinitionCreate` or
    `MobilePushMessageStandardDefinitionUpdate` or `MobilePushMessageSilentDefinitionUpdate`; may be
    left out, may be None."""
    id: str | Unset
    """Id of the `campaign-message`; may be left out."""
    image: str | Unset
    """Id of the `image`; may be left out."""
    type: Literal["campaign-message"]
    """What it is of on the wire; `campaign-message` if left out."""


class CampaignSendJobUpdateDict(_Dict, total=False):
    """`CampaignSendJobUpdate` as a dict."""

    action: Required[Literal["cancel", "revert"]]
    """One of `cancel`, `revert`; required."""
    id: str | Unset
    """Id of the `campaign-send-job`; may be left out."""
    type: Literal["campaign-send-job"]
    """What it is of on the wire; `campaign-send-job` if left out."""


class CampaignTrackingSettingDynamicParamDict(_Dict, total=False):
    """`CampaignTrackingSettingDynamicParam` as a dict."""

    type: Required[Literal["dynamic"]]
    """Always `dynamic`; required."""
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
    """One of `campaign_id`, `campaign_name`, `campaign_name_id`, `campaign_name_send_day`,
    `email_subject`, `group_id`, `group_name`, `group_name_id` and 4 more; required."""


class CampaignTrackingSettingStaticParamDict(_Dict, total=False):
    """`CampaignTrackingSettingStaticParam` as a dict."""

    type: Required[Literal["static"]]
    """Always `static`; required."""
    value: Required[str]
    """Text: `campaign.value` of `CustomTrackingParam`; required."""


class CampaignUpdateDict(_Dict, total=False):
    """`CampaignUpdate` as a dict."""

    audiences: m.AudiencesUpdate | AudiencesUpdateDict | None | Unset
    """`AudiencesUpdate` of `excluded`, `included`; may be left out, may be None."""
    id: str | Unset
    """Id of the `campaign`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
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
    """`EmailSendOptions` or `SMSSendOptions` or `PushSendOptions`; may be left out, may be None."""
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
    """`StaticSendStrategy` or `ThrottledSendStrategy` or `ImmediateSendStrategy` or
    `SmartSendTimeStrategy`; may be left out, may be None."""
    tracking_options: (
        m.CampaignsEmailTrackingOptions
        | CampaignsEmailTrackingOptionsDict
        | m.CampaignsSMSTrackingOptions
        | CampaignsSMSTrackingOptionsDict
        | None
        | Unset
    )
    """`CampaignsEmailTrackingOptions` or `CampaignsSMSTrackingOptions`; may be left out, may be None."""
    type: Literal["campaign"]
    """What it is of on the wire; `campaign` if left out."""


class CampaignValuesRequestDict(_Dict, total=False):
    """`CampaignValuesRequest` as a dict."""

    conversion_metric_id: Required[str]
    """Text; required."""
    statistics: Required[Sequence[v.Statistics]]
    """List: one of `average_order_value`, `bounce_rate`, `bounced`, `bounced_or_failed`,
    `bounced_or_failed_rate`, `click_rate`, `click_to_open_rate`, `clicks` and 23 more; required."""
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset
    """Text; may be left out, may be None."""
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
    """List: one of `campaign_id`, `campaign_message_id`, `campaign_message_name`, `group`, `group_name`,
    `send_channel`, `tag_id`, `tag_name` and 3 more; may be left out, may be None."""
    type: Literal["campaign-values-report"]
    """What it is of on the wire; `campaign-values-report` if left out."""


class CampaignsEmailTrackingOptionsDict(_Dict, total=False):
    """`CampaignsEmailTrackingOptions` as a dict."""

    add_tracking_params: bool | None | Unset
    """True or false: `tracking_options.add_tracking_params` of `Campaign`; may be left out, may be None."""
    custom_tracking_params: (
        Sequence[m.DynamicTrackingParam | DynamicTrackingParamDict | m.StaticTrackingParam | StaticTrackingParamDict]
        | None
        | Unset
    )
    """List: `DynamicTrackingParam` or `StaticTrackingParam`; may be left out, may be None."""
    is_tracking_clicks: bool | None | Unset
    """True or false: `tracking_options.is_tracking_clicks` of `Campaign`; may be left out, may be None."""
    is_tracking_opens: bool | None | Unset
    """True or false: `tracking_options.is_tracking_opens` of `Campaign`; may be left out, may be None."""


class CampaignsSMSTrackingOptionsDict(_Dict, total=False):
    """`CampaignsSMSTrackingOptions` as a dict."""

    add_tracking_params: bool | None | Unset
    """True or false: `tracking_options.add_tracking_params` of `Campaign`; may be left out, may be None."""
    custom_tracking_params: (
        Sequence[m.DynamicTrackingParam | DynamicTrackingParamDict | m.StaticTrackingParam | StaticTrackingParamDict]
        | None
        | Unset
    )
    """List: `DynamicTrackingParam` or `StaticTrackingParam`; may be left out, may be None."""


class CancelCampaignSendKeywords(_Dict, total=False):
    """Keywords of `cancel_campaign_send`."""

    action: Required[Literal["cancel", "revert"]]
    """One of `cancel`, `revert`; required."""
    type: Literal["campaign-send-job"]
    """What it is of on the wire; `campaign-send-job` if left out."""


class CarrierDeactivationMethodFilterDict(_Dict, total=False):
    """`CarrierDeactivationMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["carrier_deactivation"]]
    """Always `carrier_deactivation`; required."""


class CartContentDict(_Dict, total=False):
    """`CartContent` as a dict."""

    type: Required[Literal["cart_content"]]
    """Always `cart_content`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: m.CartContentProperties | CartContentPropertiesDict | Unset
    """Values of your own, by name; `CartContentProperties`; may be left out."""


class CartContentPropertiesDict(_Dict, total=False):
    """`CartContentProperties` as a dict."""

    items: m.CartItemCountProperties | CartItemCountPropertiesDict | None | Unset
    """`CartItemCountProperties` of `comparison`, `value`; may be left out, may be None."""
    product: m.CartProductProperties | CartProductPropertiesDict | None | Unset
    """`CartProductProperties` of `type`, `value`; may be left out, may be None."""
    value: m.CartValueProperties | CartValuePropertiesDict | None | Unset
    """`CartValueProperties` of `comparison`, `value`; may be left out, may be None."""


class CartItemCountDict(_Dict, total=False):
    """`CartItemCount` as a dict."""

    type: Required[Literal["cart_item_count"]]
    """Always `cart_item_count`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: m.CartItemCountProperties | CartItemCountPropertiesDict | Unset
    """Values of your own, by name; `CartItemCountProperties`; may be left out."""


class CartItemCountPropertiesDict(_Dict, total=False):
    """`CartItemCountProperties` as a dict."""

    comparison: Literal["equals", "greater_than", "less_than"] | str | None | Unset
    """One of `equals`, `greater_than`, `less_than`; may be left out, may be None."""
    value: int | None | Unset
    """Whole number: `items.value` of `CartContentProperties`; may be left out, may be None."""


class CartProductDict(_Dict, total=False):
    """`CartProduct` as a dict."""

    type: Required[Literal["cart_product"]]
    """Always `cart_product`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: m.CartProductProperties | CartProductPropertiesDict | Unset
    """Values of your own, by name; `CartProductProperties`; may be left out."""


class CartProductPropertiesDict(_Dict, total=False):
    """`CartProductProperties` as a dict."""

    type: Literal["brand", "categories", "id", "name"] | str | None | Unset
    """One of `brand`, `categories`, `id`, `name`; may be left out, may be None."""
    value: str | None | Unset
    """Text: `product.value` of `CartContentProperties`; may be left out, may be None."""


class CartValueDict(_Dict, total=False):
    """`CartValue` as a dict."""

    type: Required[Literal["cart_value"]]
    """Always `cart_value`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: m.CartValueProperties | CartValuePropertiesDict | Unset
    """Values of your own, by name; `CartValueProperties`; may be left out."""


class CartValuePropertiesDict(_Dict, total=False):
    """`CartValueProperties` as a dict."""

    comparison: Literal["equals", "greater_than", "less_than"] | str | None | Unset
    """One of `equals`, `greater_than`, `less_than`; may be left out, may be None."""
    value: float | None | Unset
    """Number: `value.value` of `CartContentProperties`; may be left out, may be None."""


class CatalogCategoryCreateDict(_Dict, total=False):
    """`CatalogCategoryCreate` as a dict."""

    external_id: Required[str]
    """Key under which your own system knows it; required."""
    name: Required[str]
    """Text; required."""
    catalog_type: str | None | Unset
    """Text; default `$default`; may be left out, may be None."""
    integration_type: Literal["$custom"] | None | Unset
    """Always `$custom`; default `$custom`; may be left out, may be None."""
    items: Sequence[str] | Unset
    """Ids of `catalog-item` resources; may be left out."""
    type: Literal["catalog-category"]
    """What it is of on the wire; `catalog-category` if left out."""


class CatalogCategoryCreateJobCreateDict(_Dict, total=False):
    """`CatalogCategoryCreateJobCreate` as a dict."""

    categories: Required[Sequence[m.CatalogCategoryCreate | CatalogCategoryCreateDict] | Envelope]
    """List: `CatalogCategoryCreate`; required."""
    type: Literal["catalog-category-bulk-create-job"]
    """What it is of on the wire; `catalog-category-bulk-create-job` if left out."""


class CatalogCategoryDeleteJobCreateDict(_Dict, total=False):
    """`CatalogCategoryDeleteJobCreate` as a dict."""

    categories: Required[Sequence[str | Ref | RefDict] | Envelope]
    """Ids of `catalog-category` resources, or `Ref`s; required."""
    type: Literal["catalog-category-bulk-delete-job"]
    """What it is of on the wire; `catalog-category-bulk-delete-job` if left out."""


class CatalogCategoryUpdateDict(_Dict, total=False):
    """`CatalogCategoryUpdate` as a dict."""

    id: str | Unset
    """Id of the `catalog-category`; may be left out."""
    items: Sequence[str] | Unset
    """Ids of `catalog-item` resources; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["catalog-category"]
    """What it is of on the wire; `catalog-category` if left out."""


class CatalogCategoryUpdateJobCreateDict(_Dict, total=False):
    """`CatalogCategoryUpdateJobCreate` as a dict."""

    categories: Required[Sequence[m.CatalogCategoryUpdate | CatalogCategoryUpdateDict] | Envelope]
    """List: `CatalogCategoryUpdate`; required."""
    type: Literal["catalog-category-bulk-update-job"]
    """What it is of on the wire; `catalog-category-bulk-update-job` if left out."""


class CatalogItemCreateDict(_Dict, total=False):
    """`CatalogItemCreate` as a dict."""

    description: Required[str]
    """Text; required."""
    external_id: Required[str]
    """Key under which your own system knows it; required."""
    title: Required[str]
    """Text; required."""
    url: Required[str]
    """Address on the web (URL); required."""
    catalog_type: str | None | Unset
    """Text; default `$default`; may be left out, may be None."""
    categories: Sequence[str] | Unset
    """Ids of `catalog-category` resources; may be left out."""
    custom_metadata: dict[str, Any] | None | Unset
    """Object of your own keys; may be left out, may be None."""
    image_full_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    image_thumbnail_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    images: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    integration_type: Literal["$custom"] | None | Unset
    """Always `$custom`; default `$custom`; may be left out, may be None."""
    price: float | None | Unset
    """Number; may be left out, may be None."""
    published: bool | None | Unset
    """True or false; default `true`; may be left out, may be None."""
    type: Literal["catalog-item"]
    """What it is of on the wire; `catalog-item` if left out."""


class CatalogItemCreateJobCreateDict(_Dict, total=False):
    """`CatalogItemCreateJobCreate` as a dict."""

    items: Required[Sequence[m.CatalogItemCreate | CatalogItemCreateDict] | Envelope]
    """List: `CatalogItemCreate`; required."""
    type: Literal["catalog-item-bulk-create-job"]
    """What it is of on the wire; `catalog-item-bulk-create-job` if left out."""


class CatalogItemDeleteJobCreateDict(_Dict, total=False):
    """`CatalogItemDeleteJobCreate` as a dict."""

    items: Required[Sequence[str | Ref | RefDict] | Envelope]
    """Ids of `catalog-item` resources, or `Ref`s; required."""
    type: Literal["catalog-item-bulk-delete-job"]
    """What it is of on the wire; `catalog-item-bulk-delete-job` if left out."""


class CatalogItemUpdateDict(_Dict, total=False):
    """`CatalogItemUpdate` as a dict."""

    categories: Sequence[str] | Unset
    """Ids of `catalog-category` resources; may be left out."""
    custom_metadata: dict[str, Any] | None | Unset
    """Object of your own keys; may be left out, may be None."""
    description: str | None | Unset
    """Text; may be left out, may be None."""
    id: str | Unset
    """Id of the `catalog-item`; may be left out."""
    image_full_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    image_thumbnail_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    images: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    price: float | None | Unset
    """Number; may be left out, may be None."""
    published: bool | None | Unset
    """True or false; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    type: Literal["catalog-item"]
    """What it is of on the wire; `catalog-item` if left out."""


class CatalogItemUpdateJobCreateDict(_Dict, total=False):
    """`CatalogItemUpdateJobCreate` as a dict."""

    items: Required[Sequence[m.CatalogItemUpdate | CatalogItemUpdateDict] | Envelope]
    """List: `CatalogItemUpdate`; required."""
    type: Literal["catalog-item-bulk-update-job"]
    """What it is of on the wire; `catalog-item-bulk-update-job` if left out."""


class CatalogVariantCreateDict(_Dict, total=False):
    """`CatalogVariantCreate` as a dict."""

    description: Required[str]
    """Text; required."""
    external_id: Required[str]
    """Key under which your own system knows it; required."""
    inventory_quantity: Required[float]
    """Number; required."""
    item: Required[str]
    """Id of the `catalog-item`; required."""
    price: Required[float]
    """Number; required."""
    sku: Required[str]
    """Stock-keeping unit: your own article number; required."""
    title: Required[str]
    """Text; required."""
    url: Required[str]
    """Address on the web (URL); required."""
    catalog_type: str | None | Unset
    """Text; default `$default`; may be left out, may be None."""
    custom_metadata: dict[str, Any] | None | Unset
    """Object of your own keys; may be left out, may be None."""
    image_full_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    image_thumbnail_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    images: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    integration_type: Literal["$custom"] | None | Unset
    """Always `$custom`; default `$custom`; may be left out, may be None."""
    inventory_policy: Literal[0, 1, 2] | None | Unset
    """One of `0`, `1`, `2`; default `0`; may be left out, may be None."""
    published: bool | None | Unset
    """True or false; default `true`; may be left out, may be None."""
    type: Literal["catalog-variant"]
    """What it is of on the wire; `catalog-variant` if left out."""


class CatalogVariantCreateJobCreateDict(_Dict, total=False):
    """`CatalogVariantCreateJobCreate` as a dict."""

    variants: Required[Sequence[m.CatalogVariantCreate | CatalogVariantCreateDict] | Envelope]
    """List: `CatalogVariantCreate`; required."""
    type: Literal["catalog-variant-bulk-create-job"]
    """What it is of on the wire; `catalog-variant-bulk-create-job` if left out."""


class CatalogVariantDeleteJobCreateDict(_Dict, total=False):
    """`CatalogVariantDeleteJobCreate` as a dict."""

    variants: Required[Sequence[str | Ref | RefDict] | Envelope]
    """Ids of `catalog-variant` resources, or `Ref`s; required."""
    type: Literal["catalog-variant-bulk-delete-job"]
    """What it is of on the wire; `catalog-variant-bulk-delete-job` if left out."""


class CatalogVariantUpdateDict(_Dict, total=False):
    """`CatalogVariantUpdate` as a dict."""

    custom_metadata: dict[str, Any] | None | Unset
    """Object of your own keys; may be left out, may be None."""
    description: str | None | Unset
    """Text; may be left out, may be None."""
    id: str | Unset
    """Id of the `catalog-variant`; may be left out."""
    image_full_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    image_thumbnail_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    images: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    inventory_policy: Literal[0, 1, 2] | None | Unset
    """One of `0`, `1`, `2`; may be left out, may be None."""
    inventory_quantity: float | None | Unset
    """Number; may be left out, may be None."""
    price: float | None | Unset
    """Number; may be left out, may be None."""
    published: bool | None | Unset
    """True or false; may be left out, may be None."""
    sku: str | None | Unset
    """Stock-keeping unit: your own article number; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    type: Literal["catalog-variant"]
    """What it is of on the wire; `catalog-variant` if left out."""


class CatalogVariantUpdateJobCreateDict(_Dict, total=False):
    """`CatalogVariantUpdateJobCreate` as a dict."""

    variants: Required[Sequence[m.CatalogVariantUpdate | CatalogVariantUpdateDict] | Envelope]
    """List: `CatalogVariantUpdate`; required."""
    type: Literal["catalog-variant-bulk-update-job"]
    """What it is of on the wire; `catalog-variant-bulk-update-job` if left out."""


class ChannelDict(_Dict, total=False):
    """`Channel` as a dict."""

    properties: Required[m.ChannelProperties | ChannelPropertiesDict]
    """Values of your own, by name; `ChannelProperties`; required."""
    type: Required[Literal["channel"]]
    """Always `channel`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""


class ChannelPropertiesDict(_Dict, total=False):
    """`ChannelProperties` as a dict."""

    channel: Required[Literal["email", "sms"] | str]
    """One of `email`, `sms`; required."""


class ChannelSettingsDict(_Dict, total=False):
    """`ChannelSettings` as a dict."""

    sms: m.PhoneNumberConsentChannelSettings | PhoneNumberConsentChannelSettingsDict | Unset
    """`PhoneNumberConsentChannelSettings` of `consent_type`; may be left out."""
    whatsapp: m.PhoneNumberConsentChannelSettings | PhoneNumberConsentChannelSettingsDict | Unset
    """`PhoneNumberConsentChannelSettings` of `consent_type`; may be left out."""


class CheckboxesDict(_Dict, total=False):
    """`Checkboxes` as a dict."""

    properties: Required[m.CheckboxesProperties | CheckboxesPropertiesDict]
    """Values of your own, by name; `CheckboxesProperties`; required."""
    type: Required[Literal["checkboxes"]]
    """Always `checkboxes`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.CheckboxesStyles | CheckboxesStylesDict | Unset
    """`CheckboxesStyles` of `alignment`, `arrangement`, `background_color`, `padding`; may be left out."""


class CheckboxesPropertiesDict(_Dict, total=False):
    """`CheckboxesProperties` as a dict."""

    options: Required[Sequence[m.PropertyOption | PropertyOptionDict]]
    """List: `PropertyOption`; required."""
    property_name: Required[str]
    """Text: `properties.property_name` of `Checkboxes`; required."""
    classname: str | None | Unset
    """Text: `properties.classname` of `Checkboxes`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset
    """Text: `properties.label` of `Checkboxes`; may be left out, may be None."""
    placeholder: str | None | Unset
    """Text: `properties.placeholder` of `Checkboxes`; may be left out, may be None."""
    required: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset
    """True or false; default `false`; may be left out."""


class CheckboxesStylesDict(_Dict, total=False):
    """`CheckboxesStyles` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    """One of `center`, `left`, `right`; default `left`; may be left out."""
    arrangement: Literal["horizontal", "vertical"] | str | Unset
    """One of `horizontal`, `vertical`; default `vertical`; may be left out."""
    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class CheckoutMethodFilterDict(_Dict, total=False):
    """`CheckoutMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["checkout"]]
    """Always `checkout`; required."""


class ClientBISSubscriptionCreateDict(_Dict, total=False):
    """`ClientBISSubscriptionCreate` as a dict."""

    channels: Required[Sequence[Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]]]
    """List: one of `EMAIL`, `PUSH`, `SMS`, `WHATSAPP`; required."""
    profile: Required[m.ProfileIdentifier | ProfileIdentifierDict | Envelope]
    """`ProfileIdentifier` of `email`, `external_id`, `id`, `phone_number`; required."""
    variant: Required[str]
    """Id of the `catalog-variant`; required."""
    type: Literal["back-in-stock-subscription"]
    """What it is of on the wire; `back-in-stock-subscription` if left out."""


class CloseButtonStyleDict(_Dict, total=False):
    """`CloseButtonStyle` as a dict."""

    background_color: str | Unset
    """A color, as in CSS; default `rgba(180, 187, 195, 0.65)`; may be left out."""
    color: str | Unset
    """A color, as in CSS; default `#FFFFFF`; may be left out."""
    margin: m.Margin | MarginDict | Unset
    """`Margin` of `bottom`, `left`, `right`, `top`; may be left out."""
    outline_color: str | Unset
    """A color, as in CSS; default `#FFFFFF`; may be left out."""
    size: int | Unset
    """Whole number; default `20`; may be left out."""
    stroke: float | Unset
    """Number; default `2`; may be left out."""


class CloseDict(_Dict, total=False):
    """`Close` as a dict."""

    submit: Required[bool]
    """True or false: `action.submit` of `Button`; required."""
    type: Required[Literal["close"]]
    """Always `close`; required."""
    id: str | None | Unset
    """Text: `action.id` of `Button`; may be left out, may be None."""
    properties: m.CloseProperties | ClosePropertiesDict | None | Unset
    """Values of your own, by name; `CloseProperties`; may be left out, may be None."""


class ClosePropertiesDict(_Dict, total=False):
    """`CloseProperties` as a dict."""

    list_id: str | None | Unset
    """Id of the `list`, as from `lists.get_list`; may be left out, may be None."""


class CodeActionDict(_Dict, total=False):
    """`CodeAction` as a dict."""

    type: Required[Literal["code"]]
    """Always `code`; required."""
    data: Any
    """Any JSON value: `definition.data` of `FlowAction`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class ColumnStylesDict(_Dict, total=False):
    """`ColumnStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    background_image: m.BackgroundImage | BackgroundImageDict | None | Unset
    """`BackgroundImage` of `properties`, `styles`; may be left out, may be None."""


class ColumnV0Dict(_Dict, total=False):
    """`ColumnV0` as a dict."""

    id: str | None | Unset
    """Text: `columns[].id` of `Step`; may be left out, may be None."""
    rows: Sequence[m.RowV0 | RowV0Dict] | Unset
    """List: `RowV0`; may be left out."""
    styles: m.ColumnStyles | ColumnStylesDict | None | Unset
    """`ColumnStyles` of `background_color`, `background_image`; may be left out, may be None."""


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
    """List: `ButtonBlockV1` or `CouponBlockV1` or `DropShadowBlockV1` or `HeaderBlockV1` or
    `HorizontalRuleBlockV1` or `HTMLBlockV1` or `ImageBlockV1` or `ProductBlockV1` or `ReviewBlockV1` or
    `SocialBlockV1` or `SpacerBlockV1` or `SplitBlockV1` or `TableBlockV1` or `TextBlockV1` or
    `VideoBlockV1`; may be left out, may be None."""
    data: dict[str, Any] | None | Unset
    """Object of your own keys; at most 0 keys; may be left out, may be None."""
    data_id: str | None | Unset
    """Text: `columns[].data_id` of `RowV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `columns[].id` of `RowV1`; may be left out, may be None."""


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
    """List: `ProfileHasGroupMembershipCondition` or `ProfileNoGroupMembershipCondition` or
    `SegmentsProfileMetricCondition` or `ProfileMarketingConsentCondition` or
    `ProfilePostalCodeDistanceCondition` or `ProfilePropertyCondition` or `ProfileRegionCondition` or
    `ProfilePredictiveAnalyticsDateCondition` or `ProfilePredictiveAnalyticsNumericCondition` or
    `ProfilePredictiveAnalyticsStringCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityRankCondition` or `ProfileHasCustomObjectCondition` or
    `ProfilePermissionsCondition` or `SegmentsProfileMetricFunnelCondition`; required."""


class ConditionalBranchActionDataDict(_Dict, total=False):
    """`ConditionalBranchActionData` as a dict."""

    profile_filter: Required[
        m.ConditionalBranchActionDataProfileFilter | ConditionalBranchActionDataProfileFilterDict | None
    ]
    """`ConditionalBranchActionDataProfileFilter` of `condition_groups`; required, may be None."""


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
    """List: `ProfilePropertyCondition` or `ProfileHasGroupMembershipCondition` or
    `ProfileNoGroupMembershipCondition` or `ProfileRegionCondition` or
    `ProfilePostalCodeDistanceCondition` or `ProfilePredictiveAnalyticsDateCondition` or
    `ProfilePredictiveAnalyticsStringCondition` or `ProfilePredictiveAnalyticsNumericCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityRankCondition` or `ProfileMarketingConsentCondition` or
    `FlowsProfileMetricCondition` or `ProfileRandomSampleCondition` or `ProfileHasCustomObjectCondition`
    or `ProfilePermissionsCondition` or `ProfileHasNotReceivedEmailMessageCondition` or
    `ProfileHasNotReceivedSmsMessageCondition` or `ProfileHasNotReceivedPushMessageCondition`; required."""


class ConditionalBranchActionDataProfileFilterDict(_Dict, total=False):
    """`ConditionalBranchActionDataProfileFilter` as a dict."""

    condition_groups: Required[
        Sequence[
            m.ConditionalBranchActionDataProfileFilterConditionGroups
            | ConditionalBranchActionDataProfileFilterConditionGroupsDict
        ]
    ]
    """List: `ConditionalBranchActionDataProfileFilterConditionGroups`; required."""


class ConditionalBranchActionDict(_Dict, total=False):
    """`ConditionalBranchAction` as a dict."""

    type: Required[Literal["conditional-split"]]
    """Always `conditional-split`; required."""
    data: m.ConditionalBranchActionData | ConditionalBranchActionDataDict | None | Unset
    """`ConditionalBranchActionData` of `profile_filter`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.BooleanBranchLinks | BooleanBranchLinksDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `BooleanBranchLinks`; may be left
    out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class ConstantContactIntegrationFilterDict(_Dict, total=False):
    """`ConstantContactIntegrationFilter` as a dict."""

    operator: Required[Literal["in"]]
    """Always `in`; required."""
    type: Required[Literal["string"]]
    """Always `string`; required."""
    value: Required[Sequence[Literal["constant_contact"]]]
    """List: always `constant_contact`; required."""


class ConstantContactIntegrationMethodFilterDict(_Dict, total=False):
    """`ConstantContactIntegrationMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    filter: Required[m.ConstantContactIntegrationFilter | ConstantContactIntegrationFilterDict]
    """`ConstantContactIntegrationFilter` of `operator`, `type`, `value`; required."""
    method: Required[Literal["integration"]]
    """Always `integration`; required."""


class ConstantPropertyMappingDict(_Dict, total=False):
    """`ConstantPropertyMapping` as a dict."""

    id: Required[int]
    """Whole number: `property_mappings[].id` of `SourceMapping`; required."""
    type: Required[Literal["constant"]]
    """Always `constant`; required."""
    value: Required[int | float | str | bool]
    """Whole number or number or text or true or false; required."""


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
    """List: `SendPushNotificationAction` or `SendWhatsAppAction`; required."""
    allocations: dict[str, Any] | None | Unset
    """Object of your own keys: `current_experiment.allocations` of `ContentExperimentActionData`; may be
    left out, may be None."""
    id: str | None | Unset
    """Text: `current_experiment.id` of `ContentExperimentActionData`; may be left out, may be None."""
    name: str | None | Unset
    """Text: `current_experiment.name` of `ContentExperimentActionData`; may be left out, may be None."""
    started: dt.datetime | str | None | Unset
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    winner_metric: Literal["click-rate", "open-rate"] | str | None | Unset
    """One of `click-rate`, `open-rate`; may be left out, may be None."""


class ContentExperimentActionDataDict(_Dict, total=False):
    """`ContentExperimentActionData` as a dict."""

    main_action: Required[
        m.SendPushNotificationAction | SendPushNotificationActionDict | m.SendWhatsAppAction | SendWhatsAppActionDict
    ]
    """`SendPushNotificationAction` or `SendWhatsAppAction`; required."""
    current_experiment: (
        m.ContentExperimentActionDataCurrentExperiment | ContentExperimentActionDataCurrentExperimentDict | None | Unset
    )
    """`ContentExperimentActionDataCurrentExperiment` of `allocations`, `id`, `name`, `started` and 2 more;
    may be left out, may be None."""
    experiment_status: Literal["completed", "draft", "live"] | str | None | Unset
    """One of `completed`, `draft`, `live`; may be left out, may be None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class ContentExperimentActionDict(_Dict, total=False):
    """`ContentExperimentAction` as a dict."""

    data: Required[m.ContentExperimentActionData | ContentExperimentActionDataDict]
    """`ContentExperimentActionData` of `current_experiment`, `experiment_status`, `main_action`, `status`;
    required."""
    type: Required[Literal["content-experiment"]]
    """Always `content-experiment`; required."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class ContentRepeatV0Dict(_Dict, total=False):
    """`ContentRepeatV0` as a dict."""

    item_alias: Required[str]
    """Text: `content_repeat.item_alias` of `BlockDisplayOptions`; required."""
    repeat_for: Required[str]
    """Text: `content_repeat.repeat_for` of `BlockDisplayOptions`; required."""


class ContentRepeatV1Dict(_Dict, total=False):
    """`ContentRepeatV1` as a dict."""

    item_alias: Required[str]
    """Text: `content_repeat.item_alias` of `DisplayOptions`; required."""
    repeat_for: Required[str]
    """Text: `content_repeat.repeat_for` of `DisplayOptions`; required."""


class ConversationMessageCreateDict(_Dict, total=False):
    """`ConversationMessageCreate` as a dict."""

    body: Required[str]
    """Text; required."""
    conversation: Required[str]
    """Id of the `conversation`; required."""
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
    """List: `MessageHierarchyRcsItem` or `MessageHierarchySmsItem`; may be left out, may be None."""
    type: Literal["conversation-message"]
    """What it is of on the wire; `conversation-message` if left out."""


class CountdownDelayActionDataDict(_Dict, total=False):
    """`CountdownDelayActionData` as a dict."""

    delay_until_time: str | None | Unset
    """Time of day (hh:mm:ss); may be left out, may be None."""
    delay_until_weekdays: (
        Sequence[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str]
        | None
        | Unset
    )
    """List: one of `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday`, `wednesday`; may be
    left out, may be None."""
    timezone: v.Timezone | str | Unset
    """IANA time zone such as `Europe/Vienna`; one of `Africa/Abidjan`, `Africa/Accra`,
    `Africa/Addis_Ababa`, `Africa/Algiers`, `Africa/Asmara`, `Africa/Bamako`, `Africa/Bangui`,
    `Africa/Banjul` and 426 more; default `profile`; may be left out."""
    unit: Literal["days", "months", "weeks"] | str | Unset
    """One of `days`, `months`, `weeks`; default `days`; may be left out."""
    value: int | Unset
    """Whole number; default `0`; may be left out."""


class CountdownDelayActionDict(_Dict, total=False):
    """`CountdownDelayAction` as a dict."""

    data: Required[m.CountdownDelayActionData | CountdownDelayActionDataDict]
    """`CountdownDelayActionData` of `delay_until_time`, `delay_until_weekdays`, `timezone`, `unit`,
    `value`; required."""
    type: Required[Literal["countdown-delay"]]
    """Always `countdown-delay`; required."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class CountdownTimerDict(_Dict, total=False):
    """`CountdownTimer` as a dict."""

    properties: Required[m.CountdownTimerProperties | CountdownTimerPropertiesDict]
    """Values of your own, by name; `CountdownTimerProperties`; required."""
    type: Required[Literal["countdown_timer"]]
    """Always `countdown_timer`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.CountdownTimerStyles | CountdownTimerStylesDict | Unset
    """`CountdownTimerStyles` of `background_color`, `card_color`, `label_font_size`, `label_font_weight`
    and 2 more; may be left out."""


class CountdownTimerPropertiesDict(_Dict, total=False):
    """`CountdownTimerProperties` as a dict."""

    configuration: Required[
        m.FixedTimerConfiguration
        | FixedTimerConfigurationDict
        | m.VariableTimerConfiguration
        | VariableTimerConfigurationDict
    ]
    """`FixedTimerConfiguration` or `VariableTimerConfiguration`; required."""
    animation: Literal["flash", "heartbeat", "pulse"] | str | None | Unset
    """One of `flash`, `heartbeat`, `pulse`; default `heartbeat`; may be left out, may be None."""
    classname: str | None | Unset
    """Text: `properties.classname` of `CountdownTimer`; may be left out, may be None."""
    clock_face: Literal["flip", "simple"] | str | Unset
    """One of `flip`, `simple`; default `simple`; may be left out."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class CountdownTimerStylesDict(_Dict, total=False):
    """`CountdownTimerStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    card_color: str | Unset
    """A color, as in CSS; default `rgba(100,100,100, 1.0)`; may be left out."""
    label_font_size: int | Unset
    """Whole number; default `12`; may be left out."""
    label_font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | Unset
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; default `400`; may be left
    out."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    text_styles: m.TextStyleV0 | TextStyleV0Dict | Unset
    """`TextStyleV0` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3 more; may be
    left out."""


class CouponBlockDataDict(_Dict, total=False):
    """`CouponBlockData` as a dict."""

    content: Required[str]
    """Text: `data.content` of `CouponBlockV1`; required."""
    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: Required[m.CouponBlockProperties | CouponBlockPropertiesDict]
    """Values of your own, by name; `CouponBlockProperties`; required."""
    styles: Required[m.CouponBlockStyles | CouponBlockStylesDict]
    """`CouponBlockStyles` of `background_color`, `block_background_color`, `block_padding_bottom`,
    `block_padding_left` and 26 more; required."""


class CouponBlockPropertiesDict(_Dict, total=False):
    """`CouponBlockProperties` as a dict."""

    coupon: str | None | Unset
    """Text: `properties.coupon` of `CouponBlockData`; may be left out, may be None."""
    coupon_id: str | None | Unset
    """Id of the `coupon`, as from `coupons.get_coupon`; may be left out, may be None."""
    header_enabled: bool | None | Unset
    """True or false: `properties.header_enabled` of `CouponBlockData`; may be left out, may be None."""
    href: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class CouponBlockStylesDict(_Dict, total=False):
    """`CouponBlockStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `CouponBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `CouponBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `CouponBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `CouponBlockData`; may be left out, may be None."""
    border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    border_radius: int | None | Unset
    """Whole number: `styles.border_radius` of `CouponBlockData`; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset
    """Whole number: `styles.border_width` of `CouponBlockData`; may be left out, may be None."""
    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    font_family: str | None | Unset
    """Text: `styles.font_family` of `CouponBlockData`; may be left out, may be None."""
    font_size: int | None | Unset
    """Whole number: `styles.font_size` of `CouponBlockData`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset
    """Text: `styles.font_weight` of `CouponBlockData`; may be left out, may be None."""
    header_font_family: str | None | Unset
    """Text: `styles.header_font_family` of `CouponBlockData`; may be left out, may be None."""
    header_font_size: int | None | Unset
    """Whole number: `styles.header_font_size` of `CouponBlockData`; may be left out, may be None."""
    header_padding_bottom: int | None | Unset
    """Whole number: `styles.header_padding_bottom` of `CouponBlockData`; may be left out, may be None."""
    header_padding_left: int | None | Unset
    """Whole number: `styles.header_padding_left` of `CouponBlockData`; may be left out, may be None."""
    header_padding_right: int | None | Unset
    """Whole number: `styles.header_padding_right` of `CouponBlockData`; may be left out, may be None."""
    header_padding_top: int | None | Unset
    """Whole number: `styles.header_padding_top` of `CouponBlockData`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset
    """Whole number: `styles.inner_padding_bottom` of `CouponBlockData`; may be left out, may be None."""
    inner_padding_left: int | None | Unset
    """Whole number: `styles.inner_padding_left` of `CouponBlockData`; may be left out, may be None."""
    inner_padding_right: int | None | Unset
    """Whole number: `styles.inner_padding_right` of `CouponBlockData`; may be left out, may be None."""
    inner_padding_top: int | None | Unset
    """Whole number: `styles.inner_padding_top` of `CouponBlockData`; may be left out, may be None."""
    letter_spacing: int | None | Unset
    """Whole number: `styles.letter_spacing` of `CouponBlockData`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset
    """True or false: `styles.mobile_stretch_content` of `CouponBlockData`; may be left out, may be None."""
    stretch: bool | None | Unset
    """True or false: `styles.stretch` of `CouponBlockData`; may be left out, may be None."""
    text_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    text_decoration: str | None | Unset
    """Text: `styles.text_decoration` of `CouponBlockData`; may be left out, may be None."""


class CouponBlockV1Dict(_Dict, total=False):
    """`CouponBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.CouponBlockData | CouponBlockDataDict | None]
    """`CouponBlockData` of `content`, `display_options`, `properties`, `styles`; required, may be None."""
    type: Required[Literal["coupon"]]
    """Always `coupon`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class CouponCodeCreateDict(_Dict, total=False):
    """`CouponCodeCreate` as a dict."""

    coupon: Required[str]
    """Id of the `coupon`; required."""
    unique_code: Required[str]
    """Text; required."""
    expires_at: dt.datetime | str | None | Unset
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    type: Literal["coupon-code"]
    """What it is of on the wire; `coupon-code` if left out."""


class CouponCodeCreateJobCreateDict(_Dict, total=False):
    """`CouponCodeCreateJobCreate` as a dict."""

    coupon_codes: Required[Sequence[m.CouponCodeCreate | CouponCodeCreateDict] | Envelope]
    """List: `CouponCodeCreate`; required."""
    type: Literal["coupon-code-bulk-create-job"]
    """What it is of on the wire; `coupon-code-bulk-create-job` if left out."""


class CouponCodeUpdateDict(_Dict, total=False):
    """`CouponCodeUpdate` as a dict."""

    expires_at: dt.datetime | str | None | Unset
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    id: str | Unset
    """Id of the `coupon-code`; may be left out."""
    status: (
        Literal["ASSIGNED_TO_PROFILE", "DELETING", "PROCESSING", "UNASSIGNED", "USED", "VERSION_NOT_ACTIVE"]
        | None
        | Unset
    )
    """One of `ASSIGNED_TO_PROFILE`, `DELETING`, `PROCESSING`, `UNASSIGNED`, `USED`, `VERSION_NOT_ACTIVE`;
    may be left out, may be None."""
    type: Literal["coupon-code"]
    """What it is of on the wire; `coupon-code` if left out."""


class CouponConfigurationDict(_Dict, total=False):
    """`CouponConfiguration` as a dict."""

    properties: Required[m.CouponProperties | CouponPropertiesDict]
    """Values of your own, by name; `CouponProperties`; required."""
    type: Required[Literal["coupon"]]
    """Always `coupon`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.CouponStyles | CouponStylesDict | Unset
    """`CouponStyles` of `background_color`, `border_styles`, `coupon_background_color`, `padding`,
    `text_styles`; may be left out."""


class CouponCreateDict(_Dict, total=False):
    """`CouponCreate` as a dict."""

    external_id: Required[str]
    """Key under which your own system knows it; required."""
    description: str | None | Unset
    """Text; may be left out, may be None."""
    monitor_configuration: dict[str, Any] | None | Unset
    """Object of your own keys; may be left out, may be None."""
    type: Literal["coupon"]
    """What it is of on the wire; `coupon` if left out."""


class CouponPropertiesDict(_Dict, total=False):
    """`CouponProperties` as a dict."""

    coupon: Required[m.UniqueCouponConfig | UniqueCouponConfigDict | m.StaticCouponConfig | StaticCouponConfigDict]
    """`UniqueCouponConfig` or `StaticCouponConfig`; required."""
    classname: str | None | Unset
    """Text: `properties.classname` of `CouponConfiguration`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    success_message: str | None | Unset
    """Text: `properties.success_message` of `CouponConfiguration`; may be left out, may be None."""


class CouponStylesDict(_Dict, total=False):
    """`CouponStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    border_styles: m.BorderStyle | BorderStyleDict | None | Unset
    """`BorderStyle` of `color`, `radius`, `style`, `thickness`; may be left out, may be None."""
    coupon_background_color: str | None | Unset
    """A color, as in CSS; default `#EEEEEE`; may be left out, may be None."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    text_styles: m.TextStyleV0 | TextStyleV0Dict | Unset
    """`TextStyleV0` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3 more; may be
    left out."""


class CouponUpdateDict(_Dict, total=False):
    """`CouponUpdate` as a dict."""

    description: str | None | Unset
    """Text; may be left out, may be None."""
    id: str | Unset
    """Id of the `coupon`; may be left out."""
    monitor_configuration: dict[str, Any] | None | Unset
    """Object of your own keys; may be left out, may be None."""
    type: Literal["coupon"]
    """What it is of on the wire; `coupon` if left out."""


class CreateConversationMessageKeywords(_Dict, total=False):
    """Keywords of `create_conversation_message`."""

    body_: Required[str]
    """Text; required."""
    conversation: Required[str]
    """Id of the `conversation`; required."""
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
    """List: `MessageHierarchyRcsItem` or `MessageHierarchySmsItem`; may be left out, may be None."""
    type: Literal["conversation-message"]
    """What it is of on the wire; `conversation-message` if left out."""


class CustomCssDict(_Dict, total=False):
    """`CustomCss` as a dict."""

    css: str | Unset
    """Text: `custom_css.css` of `VersionStyles`; may be left out."""
    enabled: bool | Unset
    """True or false; default `false`; may be left out."""


class CustomHTMLDict(_Dict, total=False):
    """`CustomHTML` as a dict."""

    type: Required[Literal["custom_html"]]
    """Always `custom_html`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: m.CustomHTMLProperties | CustomHTMLPropertiesDict | Unset
    """Values of your own, by name; `CustomHTMLProperties`; may be left out."""
    styles: dict[str, Any] | Unset
    """Object of your own keys; at most 0 keys; may be left out."""


class CustomHTMLPropertiesDict(_Dict, total=False):
    """`CustomHTMLProperties` as a dict."""

    classname: str | None | Unset
    """Text: `properties.classname` of `CustomHTML`; may be left out, may be None."""
    content: str | Unset
    """Text: `properties.content` of `CustomHTML`; may be left out."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class CustomJavascriptDict(_Dict, total=False):
    """`CustomJavascript` as a dict."""

    type: Required[Literal["custom_javascript"]]
    """Always `custom_javascript`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: dict[str, Any] | Unset
    """Values of your own, by name; at most 0 keys; may be left out."""


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
    """`NumericOperatorNumericFilter` or `StringInArrayFilter` or `ExistenceOperatorExistenceFilter` or
    `BooleanFilter` or `StringOperatorStringFilter` or `ListContainsOperatorListContainsFilter` or
    `ListRegexOperatorListContainsFilter` or `ListSubstringFilter`; required."""
    property: Required[str]
    """Text: `metric_filters[].property` of `CustomMetricGroup`; required."""


class CustomMetricCreateDict(_Dict, total=False):
    """`CustomMetricCreate` as a dict."""

    definition: Required[m.CustomMetricDefinition | CustomMetricDefinitionDict]
    """`CustomMetricDefinition` of `aggregation_method`, `metric_groups`; required."""
    name: Required[str]
    """Text; required."""
    type: Literal["custom-metric"]
    """What it is of on the wire; `custom-metric` if left out."""


class CustomMetricDefinitionDict(_Dict, total=False):
    """`CustomMetricDefinition` as a dict."""

    aggregation_method: Required[Literal["count", "value"] | str]
    """One of `count`, `value`; required."""
    metric_groups: Required[Sequence[m.CustomMetricGroup | CustomMetricGroupDict]]
    """List: `CustomMetricGroup`; required."""


class CustomMetricGroupDict(_Dict, total=False):
    """`CustomMetricGroup` as a dict."""

    metric_id: Required[str]
    """Id of the `metric`, as from `metrics.get_metric`; required."""
    metric_filters: Sequence[m.CustomMetricCondition | CustomMetricConditionDict] | None | Unset
    """List: `CustomMetricCondition`; may be left out, may be None."""
    value_property: str | None | Unset
    """Text: `metric_groups[].value_property` of `CustomMetricDefinition`; may be left out, may be None."""


class CustomMetricUpdateDict(_Dict, total=False):
    """`CustomMetricUpdate` as a dict."""

    definition: m.CustomMetricDefinition | CustomMetricDefinitionDict | None | Unset
    """`CustomMetricDefinition` of `aggregation_method`, `metric_groups`; may be left out, may be None."""
    id: str | Unset
    """Id of the `custom-metric`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["custom-metric"]
    """What it is of on the wire; `custom-metric` if left out."""


class CustomObjectDateTriggerDict(_Dict, total=False):
    """`CustomObjectDateTrigger` as a dict."""

    custom_object_label: Required[str]
    """Text: `triggers[].custom_object_label` of `FlowDefinition`; required."""
    custom_object_property_id: Required[int]
    """Whole number: `triggers[].custom_object_property_id` of `FlowDefinition`; required."""
    date_field_type: Required[Literal["custom-object"]]
    """Always `custom-object`; required."""
    object_type_id: Required[str]
    """Id of the `object-type`, as from `custom_objects.get_object_type`; required."""
    object_type_relationship_id: Required[str]
    """Text: `triggers[].object_type_relationship_id` of `FlowDefinition`; required."""
    timedelta_value_before_date: Required[int]
    """Whole number: `triggers[].timedelta_value_before_date` of `FlowDefinition`; required."""
    trigger_time: Required[str]
    """Time of day (hh:mm:ss); required."""
    type: Required[Literal["date"]]
    """Always `date`; required."""
    recurrence_frequency: Literal["annually", "monthly", "never", "weekly"] | str | Unset
    """One of `annually`, `monthly`, `never`, `weekly`; default `monthly`; may be left out."""
    timedelta_unit_before_date: Literal["days", "months", "weeks"] | str | Unset
    """One of `days`, `months`, `weeks`; default `weeks`; may be left out."""
    timezone: v.Timezone | str | Unset
    """IANA time zone such as `Europe/Vienna`; one of `Africa/Abidjan`, `Africa/Accra`,
    `Africa/Addis_Ababa`, `Africa/Algiers`, `Africa/Asmara`, `Africa/Bamako`, `Africa/Bangui`,
    `Africa/Banjul` and 426 more; default `profile`; may be left out."""
    trigger_days: (
        Sequence[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str]
        | None
        | Unset
    )
    """Days: trigger; list: one of `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday`,
    `wednesday`; may be left out, may be None."""


class CustomObjectPropertyConditionDict(_Dict, total=False):
    """`CustomObjectPropertyCondition` as a dict."""

    custom_object_label: Required[str]
    """Text: `conditions[].custom_object_label` of `TriggerBranchActionDataTriggerFilterConditionGroups`;
    required."""
    field: Required[str]
    """Text: `conditions[].field` of `TriggerBranchActionDataTriggerFilterConditionGroups`; required."""
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
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `NumericOperatorNumericFilter` or `NumericRangeFilter` or `BooleanFilter` or `StaticDateFilter` or
    `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    type: Required[Literal["custom-object-property"]]
    """Always `custom-object-property`; required."""


class CustomObjectRelationshipSourceDict(_Dict, total=False):
    """`CustomObjectRelationshipSource` as a dict."""

    id_path: Required[str]
    """Text: `source.id_path` of `SimpleRelationshipMapping`; required."""
    related_id_path: Required[str]
    """Text: `source.related_id_path` of `SimpleRelationshipMapping`; required."""
    source_id: Required[str]
    """Text: `source.source_id` of `SimpleRelationshipMapping`; required."""
    type: Required[Literal["custom-object"]]
    """Always `custom-object`; required."""
    update_strategy: Literal["additive", "replace_from_origin"] | str | None | Unset
    """One of `additive`, `replace_from_origin`; default `replace_from_origin`; may be left out, may be
    None."""


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
    """`StringOperatorStringFilter` or `NumericOperatorNumericFilter` or `NumericRangeFilter` or
    `BooleanFilter` or `StaticDateFilter` or `StaticDateRangeFilter` or
    `RelativeDateOperatorBaseRelativeDateFilter` or `RelativeDateRangeFilter` or
    `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    property_id: Required[int]
    """Whole number: `conditions[].property_id` of `MultiBranchSplitBranchBranchFilterConditionGroups`;
    required."""
    type: Required[Literal["custom-object-trigger-property"]]
    """Always `custom-object-trigger-property`; required."""


class CustomQuestionDict(_Dict, total=False):
    """`CustomQuestion` as a dict."""

    answers: Required[Sequence[str]]
    """List: text; required."""
    id: Required[str]
    """Text: `custom_questions[].id` of `ReviewCreate`; required."""


class CustomSourceFilterDict(_Dict, total=False):
    """`CustomSourceFilter` as a dict."""

    field: Required[Literal["custom_source"]]
    """Always `custom_source`; required."""
    filter: Required[m.EqualsStringFilter | EqualsStringFilterDict]
    """`EqualsStringFilter` of `operator`, `type`, `value`; required."""


class CustomTimeframeDict(_Dict, total=False):
    """`CustomTimeframe` as a dict."""

    end: Required[dt.datetime | str]
    """Date and time with a time zone (RFC 3339); required."""
    start: Required[dt.datetime | str]
    """Date and time with a time zone (RFC 3339); required."""


class CustomTrackingParamDict(_Dict, total=False):
    """`CustomTrackingParam` as a dict."""

    name: Required[str]
    """Text: `custom_parameters[].name` of `TrackingSetting`; required."""
    campaign: (
        m.CampaignTrackingSettingDynamicParam
        | CampaignTrackingSettingDynamicParamDict
        | m.CampaignTrackingSettingStaticParam
        | CampaignTrackingSettingStaticParamDict
        | None
        | Unset
    )
    """`CampaignTrackingSettingDynamicParam` or `CampaignTrackingSettingStaticParam`; may be left out, may
    be None."""
    flow: (
        m.FlowTrackingSettingDynamicParam
        | FlowTrackingSettingDynamicParamDict
        | m.FlowTrackingSettingStaticParam
        | FlowTrackingSettingStaticParamDict
        | None
        | Unset
    )
    """`FlowTrackingSettingDynamicParam` or `FlowTrackingSettingStaticParam`; may be left out, may be None."""


class DataPrivacyCreateDeletionJobDict(_Dict, total=False):
    """`DataPrivacyCreateDeletionJob` as a dict."""

    profile: Required[m.DataPrivacyProfile | DataPrivacyProfileDict | Envelope]
    """`DataPrivacyProfile` of `email`, `id`, `phone_number`; required."""
    type: Literal["data-privacy-deletion-job"]
    """What it is of on the wire; `data-privacy-deletion-job` if left out."""


class DataPrivacyProfileDict(_Dict, total=False):
    """`DataPrivacyProfile` as a dict."""

    email: str | None | Unset
    """E-mail address; may be left out, may be None."""
    id: str | None | Unset
    """Id of the `profile`; may be left out, may be None."""
    phone_number: str | None | Unset
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class DataSourceCreateDict(_Dict, total=False):
    """`DataSourceCreate` as a dict."""

    title: Required[str]
    """Text; required."""
    description: str | None | Unset
    """Text; may be left out, may be None."""
    namespace: str | None | Unset
    """Text; default `custom-objects`; may be left out, may be None."""
    visibility: Literal["private", "shared"] | None | Unset
    """One of `private`, `shared`; default `private`; may be left out, may be None."""
    type: Literal["data-source"]
    """What it is of on the wire; `data-source` if left out."""


class DataSourceRecordBulkCreateJobCreateDict(_Dict, total=False):
    """`DataSourceRecordBulkCreateJobCreate` as a dict."""

    data_source: str | Unset
    """Id of the `data-source`; may be left out."""
    data_source_records: Sequence[m.DataSourceRecord | DataSourceRecordDict] | None | Unset | Envelope
    """List: `DataSourceRecord`; may be left out, may be None."""
    type: Literal["data-source-record-bulk-create-job"]
    """What it is of on the wire; `data-source-record-bulk-create-job` if left out."""


class DataSourceRecordCreateJobCreateDict(_Dict, total=False):
    """`DataSourceRecordCreateJobCreate` as a dict."""

    data_source_record: Required[m.DataSourceRecord | DataSourceRecordDict | Envelope]
    """`DataSourceRecord` of `record`; required."""
    data_source: str | Unset
    """Id of the `data-source`; may be left out."""
    type: Literal["data-source-record-create-job"]
    """What it is of on the wire; `data-source-record-create-job` if left out."""


class DataSourceRecordDict(_Dict, total=False):
    """`DataSourceRecord` as a dict."""

    record: Required[dict[str, Any]]
    """Object of your own keys; required."""
    type: Literal["data-source-record"]
    """What it is of on the wire; `data-source-record` if left out."""


class DataWarehouseImportMethodFilterDict(_Dict, total=False):
    """`DataWarehouseImportMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["data_warehouse_import"]]
    """Always `data_warehouse_import`; required."""


class DateDict(_Dict, total=False):
    """`Date` as a dict."""

    properties: Required[m.DateProperties | DatePropertiesDict]
    """Values of your own, by name; `DateProperties`; required."""
    type: Required[Literal["date"]]
    """Always `date`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.DateStyles | DateStylesDict | Unset
    """`DateStyles` of `background_color`, `padding`; may be left out."""


class DatePropertiesDict(_Dict, total=False):
    """`DateProperties` as a dict."""

    property_name: Required[str]
    """Text: `properties.property_name` of `Date`; required."""
    classname: str | None | Unset
    """Text: `properties.classname` of `Date`; may be left out, may be None."""
    date_format: str | Unset
    """Text; default `MM/DD`; may be left out."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset
    """Text: `properties.label` of `Date`; may be left out, may be None."""
    placeholder: str | None | Unset
    """Text: `properties.placeholder` of `Date`; may be left out, may be None."""
    required: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset
    """True or false; default `false`; may be left out."""


class DateStylesDict(_Dict, total=False):
    """`DateStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class DelayDict(_Dict, total=False):
    """`Delay` as a dict."""

    type: Required[Literal["delay"]]
    """Always `delay`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: m.DelayProperties | DelayPropertiesDict | Unset
    """Values of your own, by name; `DelayProperties`; may be left out."""


class DelayPropertiesDict(_Dict, total=False):
    """`DelayProperties` as a dict."""

    seconds: int | Unset
    """Whole number; default `5`; may be left out."""


class DeviceDict(_Dict, total=False):
    """`Device` as a dict."""

    type: Required[Literal["device"]]
    """Always `device`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: m.DeviceProperties | DevicePropertiesDict | Unset
    """Values of your own, by name; `DeviceProperties`; may be left out."""


class DeviceMetadataDict(_Dict, total=False):
    """`DeviceMetadata` as a dict."""

    app_build: str | None | Unset
    """Text: `metadata.app_build` of `PushToken`; may be left out, may be None."""
    app_id: str | None | Unset
    """Text: `metadata.app_id` of `PushToken`; may be left out, may be None."""
    app_name: str | None | Unset
    """Text: `metadata.app_name` of `PushToken`; may be left out, may be None."""
    app_version: str | None | Unset
    """Text: `metadata.app_version` of `PushToken`; may be left out, may be None."""
    device_id: str | None | Unset
    """Text: `metadata.device_id` of `PushToken`; may be left out, may be None."""
    device_model: str | None | Unset
    """Text: `metadata.device_model` of `PushToken`; may be left out, may be None."""
    environment: Literal["debug", "release"] | str | None | Unset
    """One of `debug`, `release`; may be left out, may be None."""
    klaviyo_sdk: Literal["android", "flutter", "flutter_community", "react_native", "swift"] | str | None | Unset
    """One of `android`, `flutter`, `flutter_community`, `react_native`, `swift`; may be left out, may be
    None."""
    manufacturer: str | None | Unset
    """Text: `metadata.manufacturer` of `PushToken`; may be left out, may be None."""
    os_name: Literal["android", "ios", "ipados", "macos", "tvos"] | str | None | Unset
    """One of `android`, `ios`, `ipados`, `macos`, `tvos`; may be left out, may be None."""
    os_version: str | None | Unset
    """Text: `metadata.os_version` of `PushToken`; may be left out, may be None."""
    sdk_version: str | None | Unset
    """Text: `metadata.sdk_version` of `PushToken`; may be left out, may be None."""


class DevicePropertiesDict(_Dict, total=False):
    """`DeviceProperties` as a dict."""

    device: Literal["both", "desktop", "mobile"] | str | Unset
    """One of `both`, `desktop`, `mobile`; default `desktop`; may be left out."""


class DisplayOptionsDict(_Dict, total=False):
    """`DisplayOptions` as a dict."""

    content_repeat: m.ContentRepeatV1 | ContentRepeatV1Dict | None | Unset
    """`ContentRepeatV1` of `item_alias`, `repeat_for`; may be left out, may be None."""
    layout_config: dict[str, Any] | None | Unset
    """Object of your own keys: `display_options.layout_config` of `ButtonBlockData`; may be left out, may
    be None."""
    layout_type: str | None | Unset
    """Text: `display_options.layout_type` of `ButtonBlockData`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    visibility: m.Visibility | VisibilityDict | None | Unset
    """`Visibility` of `check`, `definition`, `is_code_only`; may be left out, may be None."""


class DoubleOptinFilterDict(_Dict, total=False):
    """`DoubleOptinFilter` as a dict."""

    field: Required[Literal["is_double_opt_in"]]
    """Always `is_double_opt_in`; required."""
    filter: Required[m.BooleanFilter | BooleanFilterDict]
    """`BooleanFilter` of `operator`, `type`, `value`; required."""


class DropShadowBlockDataDict(_Dict, total=False):
    """`DropShadowBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    styles: Required[m.DropShadowBlockStyles | DropShadowBlockStylesDict]
    """`DropShadowBlockStyles` of `block_background_color`, `block_padding_bottom`, `block_padding_left`,
    `block_padding_right` and 3 more; required."""


class DropShadowBlockStylesDict(_Dict, total=False):
    """`DropShadowBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `DropShadowBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `DropShadowBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `DropShadowBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `DropShadowBlockData`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset
    """True or false: `styles.mobile_stretch_content` of `DropShadowBlockData`; may be left out, may be
    None."""
    shadow_color: Literal["dark", "light", "medium"] | str | None | Unset
    """A color, as in CSS; one of `dark`, `light`, `medium`; may be left out, may be None."""


class DropShadowBlockV0Dict(_Dict, total=False):
    """`DropShadowBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[Any]
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; required, may be None."""
    type: Required[Literal["drop_shadow"]]
    """Always `drop_shadow`; required."""


class DropShadowBlockV1Dict(_Dict, total=False):
    """`DropShadowBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.DropShadowBlockData | DropShadowBlockDataDict | None]
    """`DropShadowBlockData` of `display_options`, `styles`; required, may be None."""
    type: Required[Literal["drop_shadow"]]
    """Always `drop_shadow`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class DropShadowDict(_Dict, total=False):
    """`DropShadow` as a dict."""

    blur: int | Unset
    """Whole number; default `30`; may be left out."""
    color: str | None | Unset
    """A color, as in CSS; default `rgba(0,0,0,0.15)`; may be left out, may be None."""
    enabled: bool | Unset
    """True or false; default `false`; may be left out."""


class DropdownDict(_Dict, total=False):
    """`Dropdown` as a dict."""

    properties: Required[m.DropdownProperties | DropdownPropertiesDict]
    """Values of your own, by name; `DropdownProperties`; required."""
    type: Required[Literal["dropdown"]]
    """Always `dropdown`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.DropdownStyles | DropdownStylesDict | Unset
    """`DropdownStyles` of `background_color`, `padding`; may be left out."""


class DropdownPropertiesDict(_Dict, total=False):
    """`DropdownProperties` as a dict."""

    options: Required[Sequence[m.PropertyOption | PropertyOptionDict]]
    """List: `PropertyOption`; required."""
    property_name: Required[str]
    """Text: `properties.property_name` of `Dropdown`; required."""
    classname: str | None | Unset
    """Text: `properties.classname` of `Dropdown`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset
    """Text: `properties.label` of `Dropdown`; may be left out, may be None."""
    placeholder: str | None | Unset
    """Text: `properties.placeholder` of `Dropdown`; may be left out, may be None."""
    required: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset
    """True or false; default `false`; may be left out."""


class DropdownStylesDict(_Dict, total=False):
    """`DropdownStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class DynamicButtonDict(_Dict, total=False):
    """`DynamicButton` as a dict."""

    data: Required[m.BackInStockDynamicButtonData | BackInStockDynamicButtonDataDict]
    """`BackInStockDynamicButtonData` of `button_styles`, `display`, `label`, `text_styles`; required."""
    type: Required[Literal["BACK_IN_STOCK_OPEN"]]
    """Always `BACK_IN_STOCK_OPEN`; required."""
    id: str | None | Unset
    """Text: `dynamic_button.id` of `Version`; may be left out, may be None."""


class DynamicImageBlockPropertiesDict(_Dict, total=False):
    """`DynamicImageBlockProperties` as a dict."""

    dynamic: Required[Literal[True]]
    """Always `true`; required."""
    alt_text: str | None | Unset
    """Description of a picture for those who do not see it; may be left out, may be None."""
    href: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    src: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class DynamicProductBlockPropertiesDict(_Dict, total=False):
    """`DynamicProductBlockProperties` as a dict."""

    dynamic: Required[Literal[True]]
    """Always `true`; required."""
    button_text: str | None | Unset
    """Text: `properties.button_text` of `ProductBlockData`; may be left out, may be None."""
    feed: str | None | Unset
    """Text: `properties.feed` of `ProductBlockData`; may be left out, may be None."""
    feed_offset: int | None | Unset
    """Whole number: `properties.feed_offset` of `ProductBlockData`; may be left out, may be None."""
    is_ai_generated: bool | None | Unset
    """True or false: `properties.is_ai_generated` of `ProductBlockData`; may be left out, may be None."""
    is_nbp: bool | None | Unset
    """True or false: `properties.is_nbp` of `ProductBlockData`; may be left out, may be None."""
    is_prebuilt_content: bool | None | Unset
    """True or false: `properties.is_prebuilt_content` of `ProductBlockData`; may be left out, may be None."""
    item_subtype_id: int | None | Unset
    """Whole number: `properties.item_subtype_id` of `ProductBlockData`; may be left out, may be None."""
    show_button: bool | None | Unset
    """True or false: `properties.show_button` of `ProductBlockData`; may be left out, may be None."""
    show_original_price: bool | None | Unset
    """True or false: `properties.show_original_price` of `ProductBlockData`; may be left out, may be None."""
    show_price: bool | None | Unset
    """True or false: `properties.show_price` of `ProductBlockData`; may be left out, may be None."""
    show_rating: bool | None | Unset
    """True or false: `properties.show_rating` of `ProductBlockData`; may be left out, may be None."""
    show_rating_count: bool | None | Unset
    """How many: show rating; true or false; may be left out, may be None."""
    show_title: bool | None | Unset
    """True or false: `properties.show_title` of `ProductBlockData`; may be left out, may be None."""
    show_title_links: bool | None | Unset
    """True or false: `properties.show_title_links` of `ProductBlockData`; may be left out, may be None."""
    title_placeholder: str | None | Unset
    """Text: `properties.title_placeholder` of `ProductBlockData`; may be left out, may be None."""


class DynamicReviewBlockPropertiesDict(_Dict, total=False):
    """`DynamicReviewBlockProperties` as a dict."""

    dynamic: Required[Literal[True]]
    """Always `true`; required."""
    author_placeholder: str | None | Unset
    """Text: `properties.author_placeholder` of `ReviewBlockData`; may be left out, may be None."""
    fallback_content_type: Literal["full", "quote"] | str | None | Unset
    """One of `full`, `quote`; may be left out, may be None."""
    fallback_options: (
        Literal["high-quality-review", "high-quality-review-or-static", "no-review", "recent", "static-only"]
        | str
        | None
        | Unset
    )
    """One of `high-quality-review`, `high-quality-review-or-static`, `no-review`, `recent`, `static-only`;
    may be left out, may be None."""
    fallback_review_id: str | None | Unset
    """Text: `properties.fallback_review_id` of `ReviewBlockData`; may be left out, may be None."""
    product_event_variable: str | None | Unset
    """Text: `properties.product_event_variable` of `ReviewBlockData`; may be left out, may be None."""
    product_id: str | None | Unset
    """Text: `properties.product_id` of `ReviewBlockData`; may be left out, may be None."""
    product_name_placeholder: str | None | Unset
    """Text: `properties.product_name_placeholder` of `ReviewBlockData`; may be left out, may be None."""
    product_selection_mode: Literal["automatic", "manual"] | str | None | Unset
    """One of `automatic`, `manual`; may be left out, may be None."""
    product_variant_name_placeholder: str | None | Unset
    """Text: `properties.product_variant_name_placeholder` of `ReviewBlockData`; may be left out, may be
    None."""
    quote_placeholder: str | None | Unset
    """Text: `properties.quote_placeholder` of `ReviewBlockData`; may be left out, may be None."""
    show_product_name: bool | None | Unset
    """True or false: `properties.show_product_name` of `ReviewBlockData`; may be left out, may be None."""
    show_rating: bool | None | Unset
    """True or false: `properties.show_rating` of `ReviewBlockData`; may be left out, may be None."""
    show_reviewer_name: bool | None | Unset
    """True or false: `properties.show_reviewer_name` of `ReviewBlockData`; may be left out, may be None."""
    show_variant_name: bool | None | Unset
    """True or false: `properties.show_variant_name` of `ReviewBlockData`; may be left out, may be None."""
    show_verified_badge: bool | None | Unset
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
    )
    """One of `dutch`, `english`, `french`, `german`, `hungarian`, `italian`, `japanese`, `korean` and 2
    more; may be left out, may be None."""


class DynamicSMSImageDict(_Dict, total=False):
    """`DynamicSMSImage` as a dict."""

    dynamic_image_template: Required[str]
    """Text: `image.dynamic_image_template` of `MessageHierarchySmsItem`; required."""
    dynamic: Literal[True] | Unset
    """Always `true`; default `true`; may be left out."""


class DynamicTableBlockPropertiesDict(_Dict, total=False):
    """`DynamicTableBlockProperties` as a dict."""

    dynamic: Required[Literal[True]]
    """Always `true`; required."""
    num_columns: int | None | Unset
    """Whole number: `properties.num_columns` of `TableBlockData`; may be left out, may be None."""
    row_content_repeat: m.ContentRepeatV1 | ContentRepeatV1Dict | None | Unset
    """`ContentRepeatV1` of `item_alias`, `repeat_for`; may be left out, may be None."""
    show_fallback_content: bool | None | Unset
    """True or false: `properties.show_fallback_content` of `TableBlockData`; may be left out, may be None."""
    show_headers: bool | None | Unset
    """True or false: `properties.show_headers` of `TableBlockData`; may be left out, may be None."""
    show_static_row: bool | None | Unset
    """True or false: `properties.show_static_row` of `TableBlockData`; may be left out, may be None."""


class DynamicTrackingParamDict(_Dict, total=False):
    """`DynamicTrackingParam` as a dict."""

    name: Required[str]
    """Text: `custom_tracking_params[].name` of `CampaignsEmailTrackingOptions`; required."""
    type: Required[Literal["dynamic"]]
    """Always `dynamic`; required."""
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
    """One of `campaign_id`, `campaign_name`, `campaign_name_id`, `campaign_name_send_day`,
    `email_subject`, `group_id`, `group_name`, `group_name_id` and 4 more; required."""


class EffectiveDateFilterDict(_Dict, total=False):
    """`EffectiveDateFilter` as a dict."""

    field: Required[Literal["effective_date"]]
    """Always `effective_date`; required."""
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
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter`; required."""


class EmailContentDict(_Dict, total=False):
    """`EmailContent` as a dict."""

    bcc_email: str | None | Unset
    """E-mail address: bcc; may be left out, may be None."""
    cc_email: str | None | Unset
    """E-mail address: cc; may be left out, may be None."""
    from_email: str | None | Unset
    """E-mail address: from; may be left out, may be None."""
    from_label: str | None | Unset
    """Text: `content.from_label` of `EmailMessageDefinition`; may be left out, may be None."""
    preview_text: str | None | Unset
    """Text: `content.preview_text` of `EmailMessageDefinition`; may be left out, may be None."""
    reply_to_email: str | None | Unset
    """E-mail address: reply to; may be left out, may be None."""
    subject: str | None | Unset
    """Text: `content.subject` of `EmailMessageDefinition`; may be left out, may be None."""


class EmailDict(_Dict, total=False):
    """`Email` as a dict."""

    properties: Required[m.EmailProperties | EmailPropertiesDict]
    """Values of your own, by name; `EmailProperties`; required."""
    type: Required[Literal["email"]]
    """Always `email`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.EmailStyles | EmailStylesDict | Unset
    """`EmailStyles` of `background_color`, `padding`; may be left out."""


class EmailMessageDefinitionDict(_Dict, total=False):
    """`EmailMessageDefinition` as a dict."""

    channel: Required[Literal["email"]]
    """Always `email`; required."""
    content: m.EmailContent | EmailContentDict | None | Unset
    """`EmailContent` of `bcc_email`, `cc_email`, `from_email`, `from_label` and 3 more; may be left out,
    may be None."""
    label: str | None | Unset
    """Text: `definition.label` of `CampaignMessage`; may be left out, may be None."""


class EmailPropertiesDict(_Dict, total=False):
    """`EmailProperties` as a dict."""

    classname: str | None | Unset
    """Text: `properties.classname` of `Email`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset
    """Text: `properties.label` of `Email`; may be left out, may be None."""
    placeholder: str | None | Unset
    """Text: `properties.placeholder` of `Email`; may be left out, may be None."""
    property_name: Literal["$email"] | Unset
    """Always `$email`; default `$email`; may be left out."""
    required: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset
    """True or false; default `false`; may be left out."""


class EmailSendOptionsDict(_Dict, total=False):
    """`EmailSendOptions` as a dict."""

    ignore_unsubscribes: bool | None | Unset
    """True or false: `send_options.ignore_unsubscribes` of `Campaign`; may be left out, may be None."""
    use_smart_sending: bool | None | Unset
    """True or false; default `true`; may be left out, may be None."""


class EmailStylesDict(_Dict, total=False):
    """`EmailStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class EmailSubscriptionParametersDict(_Dict, total=False):
    """`EmailSubscriptionParameters` as a dict."""

    marketing: m.SubscriptionParameters | SubscriptionParametersDict | None | Unset
    """`SubscriptionParameters` of `consent`, `consented_at`; may be left out, may be None."""
    open_tracking: m.OpenTrackingSubscriptionParameters | OpenTrackingSubscriptionParametersDict | None | Unset
    """`OpenTrackingSubscriptionParameters` of `consent`; may be left out, may be None."""


class EmailUnsubscriptionParametersDict(_Dict, total=False):
    """`EmailUnsubscriptionParameters` as a dict."""

    marketing: m.UnsubscriptionParameters | UnsubscriptionParametersDict | None | Unset
    """`UnsubscriptionParameters` of `consent`; may be left out, may be None."""
    open_tracking: m.OpenTrackingUnsubscriptionParameters | OpenTrackingUnsubscriptionParametersDict | None | Unset
    """`OpenTrackingUnsubscriptionParameters` of `consent`; may be left out, may be None."""


class EmbeddedObjectSchemaDict(_Dict, total=False):
    """`EmbeddedObjectSchema` as a dict."""

    properties: Sequence[m.APISchemaProperty | APISchemaPropertyDict] | None | Unset
    """Values of your own, by name; list: `APISchemaProperty`; may be left out, may be None."""
    required: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    source_mapping: m.SourceMappingCreate | SourceMappingCreateDict | None | Unset | Envelope
    """`SourceMappingCreate` of `property_mappings`, `relationship_mappings`; may be left out, may be None."""
    status: Literal["active", "draft"] | None | Unset
    """One of `active`, `draft`; default `draft`; may be left out, may be None."""
    type: Literal["object-schema"]
    """What it is of on the wire; `object-schema` if left out."""


class EqualsStringFilterDict(_Dict, total=False):
    """`EqualsStringFilter` as a dict."""

    operator: Required[Literal["equals"]]
    """Always `equals`; required."""
    type: Required[Literal["string"]]
    """Always `string`; required."""
    value: Required[str | None]
    """Text: `filter.value` of `CustomSourceFilter`; required, may be None."""


class ErrorMessagesDict(_Dict, total=False):
    """`ErrorMessages` as a dict."""

    invalid: str | Unset
    """Text; default `This field is invalid`; may be left out."""
    required: str | Unset
    """Text; default `This field is required`; may be left out."""


class EventCreateDict(_Dict, total=False):
    """`EventCreate` as a dict."""

    metric: Required[m.MetricCreate | MetricCreateDict | Envelope]
    """`MetricCreate` of `name`, `service`; required; sent by `create_client_event`, `create_event`."""
    profile: Required[m.EventProfile | EventProfileDict | Envelope]
    """`EventProfile` of `anonymous_id`, `email`, `external_id`, `first_name` and 11 more; required; sent
    by `create_client_event`, `create_event`."""
    properties: Required[dict[str, Any]]
    """Values of your own, by name; required; sent by `create_client_event`, `create_event`."""
    backfill: bool | None | Unset
    """True or false; default `false`; may be left out, may be None; sent by `create_client_event`,
    `create_event`."""
    time: dt.datetime | str | None | Unset
    """Date and time with a time zone (RFC 3339); may be left out, may be None; sent by
    `create_client_event`, `create_event`."""
    unique_id: str | None | Unset
    """Key of the event: of two with the same one, the later is dropped; may be left out, may be None; sent
    by `create_client_event`, `create_event`."""
    value: float | None | Unset
    """Number; may be left out, may be None; sent by `create_client_event`, `create_event`."""
    value_currency: str | None | Unset
    """ISO 4217 code of the currency of `value`; may be left out, may be None; sent by
    `create_client_event`, `create_event`."""
    type: Literal["event"]
    """What it is of on the wire; `event` if left out."""


class EventProfileDict(_Dict, total=False):
    """`EventProfile` as a dict."""

    anonymous_id: str | None | Unset
    """Text; may be left out, may be None."""
    email: str | None | Unset
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset
    """Given name of a person; may be left out, may be None."""
    id: str | None | Unset
    """Id of the `profile`; may be left out, may be None."""
    image: str | None | Unset
    """Text; may be left out, may be None."""
    kx: str | None | Unset
    """Token of Klaviyo's tracking that stands for a profile; may be left out, may be None."""
    last_name: str | None | Unset
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    meta: m.OnsiteProfileMeta | OnsiteProfileMetaDict | None | Unset
    """Data beside the attributes; `OnsiteProfileMeta`; may be left out, may be None."""
    organization: str | None | Unset
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset
    """Values of your own, by name; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class EventsBulkCreateJobDict(_Dict, total=False):
    """`EventsBulkCreateJob` as a dict."""

    events_bulk_create: Required[Sequence[m.BulkEvents | BulkEventsDict] | Envelope]
    """List: `BulkEvents`; required."""
    type: Literal["event-bulk-create-job"]
    """What it is of on the wire; `event-bulk-create-job` if left out."""


class ExistenceOperatorExistenceFilterDict(_Dict, total=False):
    """`ExistenceOperatorExistenceFilter` as a dict."""

    operator: Required[Literal["is-set", "not-set"] | str]
    """One of `is-set`, `not-set`; required."""
    type: Required[Literal["existence"]]
    """Always `existence`; required."""


class ExitIntentDict(_Dict, total=False):
    """`ExitIntent` as a dict."""

    type: Required[Literal["exit_intent"]]
    """Always `exit_intent`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: dict[str, Any] | Unset
    """Values of your own, by name; at most 0 keys; may be left out."""


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
    """List: `EffectiveDateFilter` or `RecordedDateFilter` or `MethodFilter` or `FormSubscribeFilter`;
    required."""
    reachable_status: Required[Literal["explicitly_reachable"]]
    """Always `explicitly_reachable`; required."""


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
    """List: `EffectiveDateFilter` or `RecordedDateFilter` or `MethodFilter` or `FormSubscribeFilter`;
    required."""
    reachable_status: Required[Literal["explicitly_unreachable"]]
    """Always `explicitly_unreachable`; required."""


class FailedAgeGateMethodFilterDict(_Dict, total=False):
    """`FailedAgeGateMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["failed_age_gate"]]
    """Always `failed_age_gate`; required."""


class FixedTimerConfigurationDict(_Dict, total=False):
    """`FixedTimerConfiguration` as a dict."""

    timezone: Required[v.FixedTimerConfigurationTimezone | str]
    """IANA time zone such as `Europe/Vienna`; one of `Africa/Abidjan`, `Africa/Accra`,
    `Africa/Addis_Ababa`, `Africa/Algiers`, `Africa/Asmara`, `Africa/Asmera`, `Africa/Bamako`,
    `Africa/Bangui` and 588 more; required."""
    type: Required[Literal["fixed"]]
    """Always `fixed`; required."""
    end_time: dt.datetime | str | None | Unset
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""


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
    """`ActionOutputSplitAction` or `BackInStockDelayAction` or `ConditionalBranchAction` or
    `ContentExperimentAction` or `SendEmailAction` or `SendPushNotificationAction` or `SendSmsAction` or
    `SendWebhookAction` or `SendInternalAlertAction` or `SendWhatsAppAction` or `TimeDelayAction` or
    `TriggerBranchAction` or `UpdateProfileAction` or `TargetDateAction` or `CountdownDelayAction` or
    `AbTestAction` or `InternalServiceAction` or `CodeAction` or `MultiBranchSplitAction` or
    `ListUpdateAction`; required."""
    id: str | Unset
    """Id of the `flow-action`; may be left out."""
    type: Literal["flow-action"]
    """What it is of on the wire; `flow-action` if left out."""


class FlowCreateDict(_Dict, total=False):
    """`FlowCreate` as a dict."""

    definition: Required[m.FlowDefinition | FlowDefinitionDict]
    """`FlowDefinition` of `actions`, `entry_action_id`, `profile_filter`, `reentry_criteria`, `triggers`;
    required."""
    name: Required[str]
    """Text; required."""
    type: Literal["flow"]
    """What it is of on the wire; `flow` if left out."""


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
    """List: `ActionOutputSplitAction` or `BackInStockDelayAction` or `ConditionalBranchAction` or
    `ContentExperimentAction` or `SendEmailAction` or `SendPushNotificationAction` or `SendSmsAction` or
    `SendWebhookAction` or `SendInternalAlertAction` or `SendWhatsAppAction` or `TimeDelayAction` or
    `TriggerBranchAction` or `UpdateProfileAction` or `TargetDateAction` or `CountdownDelayAction` or
    `AbTestAction` or `InternalServiceAction` or `CodeAction` or `MultiBranchSplitAction` or
    `ListUpdateAction`; required."""
    entry_action_id: Required[str | None]
    """Text: `definition.entry_action_id` of `Flow`; required, may be None."""
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
    """List: `ListTrigger` or `SegmentTrigger` or `MetricTrigger` or `ProfilePropertyDateTrigger` or
    `CustomObjectDateTrigger` or `PriceDropTrigger` or `LowInventoryTrigger`; required."""
    profile_filter: m.FlowDefinitionProfileFilter | FlowDefinitionProfileFilterDict | None | Unset
    """`FlowDefinitionProfileFilter` of `condition_groups`; may be left out, may be None."""
    reentry_criteria: m.ReentryCriteria | ReentryCriteriaDict | None | Unset
    """`ReentryCriteria` of `duration`, `unit`; may be left out, may be None."""


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
    """List: `ProfilePropertyCondition` or `ProfileHasGroupMembershipCondition` or
    `ProfileNoGroupMembershipCondition` or `ProfileRegionCondition` or
    `ProfilePostalCodeDistanceCondition` or `ProfilePredictiveAnalyticsDateCondition` or
    `ProfilePredictiveAnalyticsStringCondition` or `ProfilePredictiveAnalyticsNumericCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityRankCondition` or `ProfileMarketingConsentCondition` or
    `FlowsProfileMetricCondition` or `ProfileRandomSampleCondition` or `ProfileHasCustomObjectCondition`
    or `ProfilePermissionsCondition` or `ProfileHasNotReceivedEmailMessageCondition` or
    `ProfileHasNotReceivedSmsMessageCondition` or `ProfileHasNotReceivedPushMessageCondition` or
    `ProfileNotInFlowCondition`; required."""


class FlowDefinitionProfileFilterDict(_Dict, total=False):
    """`FlowDefinitionProfileFilter` as a dict."""

    condition_groups: Required[
        Sequence[m.FlowDefinitionProfileFilterConditionGroups | FlowDefinitionProfileFilterConditionGroupsDict]
    ]
    """List: `FlowDefinitionProfileFilterConditionGroups`; required."""


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
    """List: `ProfilePropertyCondition` or `ProfileHasGroupMembershipCondition` or
    `ProfileNoGroupMembershipCondition` or `ProfileRegionCondition` or
    `ProfilePostalCodeDistanceCondition` or `ProfilePredictiveAnalyticsDateCondition` or
    `ProfilePredictiveAnalyticsStringCondition` or `ProfilePredictiveAnalyticsNumericCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityRankCondition` or `ProfileMarketingConsentCondition` or
    `FlowsProfileMetricCondition` or `ProfileRandomSampleCondition` or `ProfileHasCustomObjectCondition`
    or `ProfilePermissionsCondition` or `ProfileHasNotReceivedEmailMessageCondition` or
    `ProfileHasNotReceivedSmsMessageCondition` or `ProfileHasNotReceivedPushMessageCondition`; required."""


class FlowEmailAdditionalFiltersDict(_Dict, total=False):
    """`FlowEmailAdditionalFilters` as a dict."""

    condition_groups: Required[
        Sequence[m.FlowEmailAdditionalFiltersConditionGroups | FlowEmailAdditionalFiltersConditionGroupsDict]
    ]
    """List: `FlowEmailAdditionalFiltersConditionGroups`; required."""


class FlowEmailDict(_Dict, total=False):
    """`FlowEmail` as a dict."""

    add_tracking_params: bool | Unset
    """True or false; default `false`; may be left out."""
    additional_filters: m.FlowEmailAdditionalFilters | FlowEmailAdditionalFiltersDict | None | Unset
    """`FlowEmailAdditionalFilters` of `condition_groups`; may be left out, may be None."""
    bcc_email: str | None | Unset
    """E-mail address: bcc; may be left out, may be None."""
    cc_email: str | None | Unset
    """E-mail address: cc; may be left out, may be None."""
    custom_tracking_params: Sequence[m.UtmParam | UtmParamDict] | None | Unset
    """List: `UtmParam`; may be left out, may be None."""
    from_email: str | None | Unset
    """E-mail address: from; may be left out, may be None."""
    from_label: str | None | Unset
    """Text: `definition.from_label` of `FlowMessage`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowMessage`; may be left out, may be None."""
    name: str | None | Unset
    """Text: `definition.name` of `FlowMessage`; may be left out, may be None."""
    preview_text: str | None | Unset
    """Text: `definition.preview_text` of `FlowMessage`; may be left out, may be None."""
    reply_to_email: str | None | Unset
    """E-mail address: reply to; may be left out, may be None."""
    smart_sending_enabled: bool | Unset
    """True or false; default `true`; may be left out."""
    subject_line: str | None | Unset
    """Text: `definition.subject_line` of `FlowMessage`; may be left out, may be None."""
    template_id: str | None | Unset
    """Id of the `template`, as from `templates.get_template`; may be left out, may be None."""
    transactional: bool | Unset
    """True or false; default `false`; may be left out."""


class FlowInternalAlertDict(_Dict, total=False):
    """`FlowInternalAlert` as a dict."""

    from_email: Required[str | None]
    """E-mail address: from; required, may be None."""
    from_label: Required[str | None]
    """Text: `definition.from_label` of `FlowMessage`; required, may be None."""
    subject_line: Required[str | None]
    """Text: `definition.subject_line` of `FlowMessage`; required, may be None."""
    to_emails: Required[Sequence[str]]
    """E-mail address: to; list: text; required."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowMessage`; may be left out, may be None."""
    name: str | None | Unset
    """Text: `definition.name` of `FlowMessage`; may be left out, may be None."""
    template_id: str | None | Unset
    """Id of the `template`, as from `templates.get_template`; may be left out, may be None."""


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
    """List: `ProfilePropertyCondition` or `ProfileHasGroupMembershipCondition` or
    `ProfileNoGroupMembershipCondition` or `ProfileRegionCondition` or
    `ProfilePostalCodeDistanceCondition` or `ProfilePredictiveAnalyticsDateCondition` or
    `ProfilePredictiveAnalyticsStringCondition` or `ProfilePredictiveAnalyticsNumericCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityRankCondition` or `ProfileMarketingConsentCondition` or
    `FlowsProfileMetricCondition` or `ProfileRandomSampleCondition` or `ProfileHasCustomObjectCondition`
    or `ProfilePermissionsCondition` or `ProfileHasNotReceivedEmailMessageCondition` or
    `ProfileHasNotReceivedSmsMessageCondition` or `ProfileHasNotReceivedPushMessageCondition`; required."""


class FlowPushNotificationAdditionalFiltersDict(_Dict, total=False):
    """`FlowPushNotificationAdditionalFilters` as a dict."""

    condition_groups: Required[
        Sequence[
            m.FlowPushNotificationAdditionalFiltersConditionGroups
            | FlowPushNotificationAdditionalFiltersConditionGroupsDict
        ]
    ]
    """List: `FlowPushNotificationAdditionalFiltersConditionGroups`; required."""


class FlowPushNotificationDict(_Dict, total=False):
    """`FlowPushNotification` as a dict."""

    body: Required[str]
    """Text: `definition.body` of `FlowMessage`; required."""
    action_buttons: Sequence[m.PushActionButton | PushActionButtonDict] | None | Unset
    """List: `PushActionButton`; may be left out, may be None."""
    additional_filters: (
        m.FlowPushNotificationAdditionalFilters | FlowPushNotificationAdditionalFiltersDict | None | Unset
    )
    """`FlowPushNotificationAdditionalFilters` of `condition_groups`; may be left out, may be None."""
    android_link: str | None | Unset
    """Text: `definition.android_link` of `FlowMessage`; may be left out, may be None."""
    badge: bool | Unset
    """True or false; default `false`; may be left out."""
    badge_options: m.Increment | IncrementDict | m.StaticCount | StaticCountDict | m.Property | PropertyDict | Unset
    """`Increment` or `StaticCount` or `Property`; may be left out."""
    conversion_metric_id: str | None | Unset
    """Text: `definition.conversion_metric_id` of `FlowMessage`; may be left out, may be None."""
    dynamic_image: str | None | Unset
    """Text: `definition.dynamic_image` of `FlowMessage`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowMessage`; may be left out, may be None."""
    image_id: str | None | Unset
    """Id of the `image`, as from `images.get_image`; may be left out, may be None."""
    ios_link: str | None | Unset
    """Text: `definition.ios_link` of `FlowMessage`; may be left out, may be None."""
    kv_pairs: dict[str, Any] | None | Unset
    """Object of your own keys: `definition.kv_pairs` of `FlowMessage`; may be left out, may be None."""
    name: str | None | Unset
    """Text: `definition.name` of `FlowMessage`; may be left out, may be None."""
    on_open: Literal["home", "link", "open_url"] | str | Unset
    """One of `home`, `link`, `open_url`; default `home`; may be left out."""
    push_type: Literal["silent", "standard"] | str | None | Unset
    """One of `silent`, `standard`; may be left out, may be None."""
    smart_sending_enabled: bool | Unset
    """True or false; default `true`; may be left out."""
    sound: bool | Unset
    """True or false; default `false`; may be left out."""
    title: str | None | Unset
    """Text: `definition.title` of `FlowMessage`; may be left out, may be None."""
    video_asset_id: str | None | Unset
    """Text: `definition.video_asset_id` of `FlowMessage`; may be left out, may be None."""
    web_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class FlowSeriesRequestDict(_Dict, total=False):
    """`FlowSeriesRequest` as a dict."""

    conversion_metric_id: Required[str]
    """Text; required."""
    interval: Required[Literal["daily", "hourly", "monthly", "weekly"]]
    """One of `daily`, `hourly`, `monthly`, `weekly`; required."""
    statistics: Required[Sequence[v.Statistics]]
    """List: one of `average_order_value`, `bounce_rate`, `bounced`, `bounced_or_failed`,
    `bounced_or_failed_rate`, `click_rate`, `click_to_open_rate`, `clicks` and 23 more; required."""
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset
    """Text; may be left out, may be None."""
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
    """List: one of `flow_id`, `flow_message_id`, `flow_message_name`, `flow_name`, `send_channel`,
    `tag_id`, `tag_name`, `text_message_format` and 2 more; may be left out, may be None."""
    type: Literal["flow-series-report"]
    """What it is of on the wire; `flow-series-report` if left out."""


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
    """List: `ProfilePropertyCondition` or `ProfileHasGroupMembershipCondition` or
    `ProfileNoGroupMembershipCondition` or `ProfileRegionCondition` or
    `ProfilePostalCodeDistanceCondition` or `ProfilePredictiveAnalyticsDateCondition` or
    `ProfilePredictiveAnalyticsStringCondition` or `ProfilePredictiveAnalyticsNumericCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityRankCondition` or `ProfileMarketingConsentCondition` or
    `FlowsProfileMetricCondition` or `ProfileRandomSampleCondition` or `ProfileHasCustomObjectCondition`
    or `ProfilePermissionsCondition` or `ProfileHasNotReceivedEmailMessageCondition` or
    `ProfileHasNotReceivedSmsMessageCondition` or `ProfileHasNotReceivedPushMessageCondition`; required."""


class FlowSmsAdditionalFiltersDict(_Dict, total=False):
    """`FlowSmsAdditionalFilters` as a dict."""

    condition_groups: Required[
        Sequence[m.FlowSmsAdditionalFiltersConditionGroups | FlowSmsAdditionalFiltersConditionGroupsDict]
    ]
    """List: `FlowSmsAdditionalFiltersConditionGroups`; required."""


class FlowSmsDict(_Dict, total=False):
    """`FlowSms` as a dict."""

    body: Required[str]
    """Text: `definition.body` of `FlowMessage`; required."""
    add_info_link: bool | Unset
    """True or false; default `true`; may be left out."""
    add_opt_out_language: bool | Unset
    """True or false; default `false`; may be left out."""
    add_org_prefix: bool | Unset
    """True or false; default `true`; may be left out."""
    add_tracking_params: bool | Unset
    """True or false; default `false`; may be left out."""
    additional_filters: m.FlowSmsAdditionalFilters | FlowSmsAdditionalFiltersDict | None | Unset
    """`FlowSmsAdditionalFilters` of `condition_groups`; may be left out, may be None."""
    custom_tracking_params: Sequence[m.UtmParam | UtmParamDict] | None | Unset
    """List: `UtmParam`; may be left out, may be None."""
    dynamic_image: str | None | Unset
    """Text: `definition.dynamic_image` of `FlowMessage`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowMessage`; may be left out, may be None."""
    image_id: str | None | Unset
    """Id of the `image`, as from `images.get_image`; may be left out, may be None."""
    include_contact_card: bool | Unset
    """True or false; default `false`; may be left out."""
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
    """List: `MessageHierarchyRcsItem` or `MessageHierarchySmsItem` or text; may be left out, may be None."""
    name: str | None | Unset
    """Text: `definition.name` of `FlowMessage`; may be left out, may be None."""
    shorten_links: bool | Unset
    """True or false; default `true`; may be left out."""
    smart_sending_enabled: bool | Unset
    """True or false; default `true`; may be left out."""
    sms_quiet_hours_enabled: bool | Unset
    """True or false; default `true`; may be left out."""
    template_id: str | None | Unset
    """Id of the `template`, as from `templates.get_template`; may be left out, may be None."""
    transactional: bool | Unset
    """True or false; default `false`; may be left out."""


class FlowTrackingSettingDynamicParamDict(_Dict, total=False):
    """`FlowTrackingSettingDynamicParam` as a dict."""

    type: Required[Literal["dynamic"]]
    """Always `dynamic`; required."""
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
    """One of `email_subject`, `flow_id`, `flow_name`, `link_alt_text`, `message_name`, `message_name_id`,
    `message_type`, `profile_external_id`, `profile_id`; required."""


class FlowTrackingSettingStaticParamDict(_Dict, total=False):
    """`FlowTrackingSettingStaticParam` as a dict."""

    type: Required[Literal["static"]]
    """Always `static`; required."""
    value: Required[str]
    """Text: `flow.value` of `CustomTrackingParam`; required."""


class FlowUpdateDict(_Dict, total=False):
    """`FlowUpdate` as a dict."""

    status: Required[str]
    """Text; required."""
    id: str | Unset
    """Id of the `flow`; may be left out."""
    type: Literal["flow"]
    """What it is of on the wire; `flow` if left out."""


class FlowValuesRequestDict(_Dict, total=False):
    """`FlowValuesRequest` as a dict."""

    conversion_metric_id: Required[str]
    """Text; required."""
    statistics: Required[Sequence[v.Statistics]]
    """List: one of `average_order_value`, `bounce_rate`, `bounced`, `bounced_or_failed`,
    `bounced_or_failed_rate`, `click_rate`, `click_to_open_rate`, `clicks` and 23 more; required."""
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset
    """Text; may be left out, may be None."""
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
    """List: one of `flow_id`, `flow_message_id`, `flow_message_name`, `flow_name`, `send_channel`,
    `tag_id`, `tag_name`, `text_message_format` and 2 more; may be left out, may be None."""
    type: Literal["flow-values-report"]
    """What it is of on the wire; `flow-values-report` if left out."""


class FlowWebhookDict(_Dict, total=False):
    """`FlowWebhook` as a dict."""

    url: Required[str | None]
    """Address on the web (URL); required, may be None."""
    body: str | None | Unset
    """Text: `definition.body` of `FlowMessage`; may be left out, may be None."""
    headers: dict[str, Any] | None | Unset
    """Object of your own keys: `definition.headers` of `FlowMessage`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowMessage`; may be left out, may be None."""
    name: str | None | Unset
    """Text: `definition.name` of `FlowMessage`; may be left out, may be None."""


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
    """List: `ProfilePropertyCondition` or `ProfileHasGroupMembershipCondition` or
    `ProfileNoGroupMembershipCondition` or `ProfileRegionCondition` or
    `ProfilePostalCodeDistanceCondition` or `ProfilePredictiveAnalyticsDateCondition` or
    `ProfilePredictiveAnalyticsStringCondition` or `ProfilePredictiveAnalyticsNumericCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityRankCondition` or `ProfileMarketingConsentCondition` or
    `FlowsProfileMetricCondition` or `ProfileRandomSampleCondition` or `ProfileHasCustomObjectCondition`
    or `ProfilePermissionsCondition` or `ProfileHasNotReceivedEmailMessageCondition` or
    `ProfileHasNotReceivedSmsMessageCondition` or `ProfileHasNotReceivedPushMessageCondition`; required."""


class FlowWhatsAppAdditionalFiltersDict(_Dict, total=False):
    """`FlowWhatsAppAdditionalFilters` as a dict."""

    condition_groups: Required[
        Sequence[m.FlowWhatsAppAdditionalFiltersConditionGroups | FlowWhatsAppAdditionalFiltersConditionGroupsDict]
    ]
    """List: `FlowWhatsAppAdditionalFiltersConditionGroups`; required."""


class FlowWhatsAppDict(_Dict, total=False):
    """`FlowWhatsApp` as a dict."""

    add_tracking_params: bool | Unset
    """True or false; default `false`; may be left out."""
    additional_filters: m.FlowWhatsAppAdditionalFilters | FlowWhatsAppAdditionalFiltersDict | None | Unset
    """`FlowWhatsAppAdditionalFilters` of `condition_groups`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowMessage`; may be left out, may be None."""
    name: str | None | Unset
    """Text: `definition.name` of `FlowMessage`; may be left out, may be None."""
    smart_sending_enabled: bool | Unset
    """True or false; default `true`; may be left out."""
    transactional: bool | Unset
    """True or false; default `false`; may be left out."""
    vendor_id: str | None | Unset
    """Text: `definition.vendor_id` of `FlowMessage`; may be left out, may be None."""


class FlowsProfileMetricConditionDict(_Dict, total=False):
    """`FlowsProfileMetricCondition` as a dict."""

    measurement: Required[Literal["count", "sum"] | str]
    """One of `count`, `sum`; required."""
    measurement_filter: Required[m.NumericOperatorNumericFilter | NumericOperatorNumericFilterDict]
    """`NumericOperatorNumericFilter` of `operator`, `type`, `value`; required."""
    metric_id: Required[str]
    """Id of the `metric`, as from `metrics.get_metric`; required."""
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
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `AlltimeDateFilter` or
    `SinceFlowStartDateFilter`; required."""
    type: Required[Literal["profile-metric"]]
    """Always `profile-metric`; required."""
    metric_filters: Sequence[m.ProfileMetricPropertyFilter | ProfileMetricPropertyFilterDict] | None | Unset
    """List: `ProfileMetricPropertyFilter`; may be left out, may be None."""


class FormCreateDict(_Dict, total=False):
    """`FormCreate` as a dict."""

    ab_test: Required[bool]
    """True or false; required; sent by `create_form`."""
    definition: Required[m.FormDefinition | FormDefinitionDict]
    """`FormDefinition` of `versions`; required."""
    name: Required[str]
    """Text; required."""
    status: Required[Literal["draft"]]
    """Always `draft`; required."""
    type: Literal["form"]
    """What it is of on the wire; `form` if left out."""


class FormDefinitionDict(_Dict, total=False):
    """`FormDefinition` as a dict."""

    versions: Required[Sequence[m.Version | VersionDict]]
    """List: `Version`; required."""


class FormImageDict(_Dict, total=False):
    """`FormImage` as a dict."""

    properties: Required[m.ImageProperties | ImagePropertiesDict]
    """Values of your own, by name; `ImageProperties`; required."""
    type: Required[Literal["image"]]
    """Always `image`; required."""
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
    """`Close` or `NextStep` or `OpenForm` or `PromotionalSMSSubscription` or `Redirect` or
    `ResendOptInCode` or `SubmitOptInCode` or `SubscribeViaSMS` or `SubscribeViaWhatsApp` or `GoToInbox`
    or `SubmitBackInStock` or `SkipToSuccess` or `IafDeeplinkToScreen`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.ImageStyles | ImageStylesDict | Unset
    """`ImageStyles` of `background_color`, `drop_shadow`, `horizontal_alignment`, `padding`, `width`; may
    be left out."""


class FormMethodFilterDict(_Dict, total=False):
    """`FormMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["form"]]
    """Always `form`; required."""
    filter: m.InStringArrayFilter | InStringArrayFilterDict | None | Unset
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


class FormReviewDict(_Dict, total=False):
    """`FormReview` as a dict."""

    properties: Required[m.ReviewProperties | ReviewPropertiesDict]
    """Values of your own, by name; `ReviewProperties`; required."""
    type: Required[Literal["review"]]
    """Always `review`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.ReviewStyles | ReviewStylesDict | Unset
    """`ReviewStyles` of `background_color`, `block_background_color`, `padding`, `quote_style` and 2 more;
    may be left out."""


class FormSeriesRequestDict(_Dict, total=False):
    """`FormSeriesRequest` as a dict."""

    interval: Required[Literal["daily", "hourly", "monthly", "weekly"]]
    """One of `daily`, `hourly`, `monthly`, `weekly`; required."""
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
    """List: one of `closed_form`, `closed_form_uniques`, `qualified_form`, `qualified_form_uniques`,
    `submit_rate`, `submits`, `submitted_form_step`, `submitted_form_step_uniques` and 4 more; required."""
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset
    """Text; may be left out, may be None."""
    group_by: Sequence[Literal["form_id", "form_version_id"]] | None | Unset
    """List: one of `form_id`, `form_version_id`; may be left out, may be None."""
    type: Literal["form-series-report"]
    """What it is of on the wire; `form-series-report` if left out."""


class FormSubscribeFilterDict(_Dict, total=False):
    """`FormSubscribeFilter` as a dict."""

    field: Required[Literal["subscribe_method"]]
    """Always `subscribe_method`; required."""
    method: Required[Literal["form"]]
    """Always `form`; required."""
    filter: m.InStringArrayFilter | InStringArrayFilterDict | None | Unset
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


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
    """List: one of `closed_form`, `closed_form_uniques`, `qualified_form`, `qualified_form_uniques`,
    `submit_rate`, `submits`, `submitted_form_step`, `submitted_form_step_uniques` and 4 more; required."""
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset
    """Text; may be left out, may be None."""
    group_by: Sequence[Literal["form_id", "form_version_id"]] | None | Unset
    """List: one of `form_id`, `form_version_id`; may be left out, may be None."""
    type: Literal["form-values-report"]
    """What it is of on the wire; `form-values-report` if left out."""


class GoToInboxDict(_Dict, total=False):
    """`GoToInbox` as a dict."""

    type: Required[Literal["go_to_inbox"]]
    """Always `go_to_inbox`; required."""
    id: str | None | Unset
    """Text: `action.id` of `Button`; may be left out, may be None."""
    properties: Any
    """Values of your own, by name; any JSON value; may be left out."""
    submit: Literal[True] | Unset
    """Always `true`; default `true`; may be left out."""


class GreaterThanPositiveNumericFilterDict(_Dict, total=False):
    """`GreaterThanPositiveNumericFilter` as a dict."""

    operator: Required[Literal["greater-than"]]
    """Always `greater-than`; required."""
    type: Required[Literal["numeric"]]
    """Always `numeric`; required."""
    value: Required[int | float]
    """Whole number or number; required."""


class HTMLBlockDataV0Dict(_Dict, total=False):
    """`HTMLBlockDataV0` as a dict."""

    content: Required[str]
    """Text: `data.content` of `HTMLBlockV0`; required."""
    display_options: Required[m.BlockDisplayOptions | BlockDisplayOptionsDict]
    """`BlockDisplayOptions` of `content_repeat`, `show_on`, `visible_check`; required."""


class HTMLBlockDataV1Dict(_Dict, total=False):
    """`HTMLBlockDataV1` as a dict."""

    content: Required[str]
    """Text: `data.content` of `HTMLBlockV1`; required."""
    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""


class HTMLBlockV0Dict(_Dict, total=False):
    """`HTMLBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.HTMLBlockDataV0 | HTMLBlockDataV0Dict]
    """`HTMLBlockDataV0` of `content`, `display_options`; required."""
    type: Required[Literal["html"]]
    """Always `html`; required."""


class HTMLBlockV1Dict(_Dict, total=False):
    """`HTMLBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.HTMLBlockDataV1 | HTMLBlockDataV1Dict]
    """`HTMLBlockDataV1` of `content`, `display_options`; required."""
    type: Required[Literal["html"]]
    """Always `html`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class HTMLTextDict(_Dict, total=False):
    """`HTMLText` as a dict."""

    type: Required[Literal["html_text"]]
    """Always `html_text`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: m.HTMLTextProperties | HTMLTextPropertiesDict | Unset
    """Values of your own, by name; `HTMLTextProperties`; may be left out."""
    styles: m.HTMLTextStyles | HTMLTextStylesDict | Unset
    """`HTMLTextStyles` of `background_color`, `padding`; may be left out."""


class HTMLTextPropertiesDict(_Dict, total=False):
    """`HTMLTextProperties` as a dict."""

    classname: str | None | Unset
    """Text: `properties.classname` of `HTMLText`; may be left out, may be None."""
    content: str | Unset
    """Text: `properties.content` of `HTMLText`; may be left out."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class HTMLTextStylesDict(_Dict, total=False):
    """`HTMLTextStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class HasEmailMarketingConsentDict(_Dict, total=False):
    """`HasEmailMarketingConsent` as a dict."""

    can_receive_marketing: Required[Literal[True]]
    """Always `true`; required."""
    channel: Required[Literal["email"]]
    """Always `email`; required."""
    consent_status: Required[
        m.HasEmailMarketing
        | HasEmailMarketingDict
        | m.HasEmailMarketingSubscribed
        | HasEmailMarketingSubscribedDict
        | m.HasEmailMarketingNeverSubscribed
        | HasEmailMarketingNeverSubscribedDict
    ]
    """`HasEmailMarketing` or `HasEmailMarketingSubscribed` or `HasEmailMarketingNeverSubscribed`;
    required."""


class HasEmailMarketingDict(_Dict, total=False):
    """`HasEmailMarketing` as a dict."""

    subscription: Required[Literal["any"]]
    """Always `any`; required."""
    filters: Any
    """Any JSON value: `consent_status.filters` of `HasEmailMarketingConsent`; may be left out, may be
    None."""


class HasEmailMarketingNeverSubscribedDict(_Dict, total=False):
    """`HasEmailMarketingNeverSubscribed` as a dict."""

    subscription: Required[Literal["never_subscribed"]]
    """Always `never_subscribed`; required."""
    filters: Any
    """Any JSON value: `consent_status.filters` of `HasEmailMarketingConsent`; may be left out, may be
    None."""


class HasEmailMarketingSubscribedDict(_Dict, total=False):
    """`HasEmailMarketingSubscribed` as a dict."""

    subscription: Required[Literal["subscribed"]]
    """Always `subscribed`; required."""
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
    """List: `DoubleOptinFilter` or `StatusDateFilter` or `CustomSourceFilter` or `FormMethodFilter` or
    `PreferencePageFilter` or `APIMethodFilter` or `InboundMessageMethodFilter` or
    `BackInStockMethodFilter` or `SftpMethodFilter` or `ManualImportManualMethodFilter` or
    `ManualAddManualMethodFilter` or `ShopifyIntegrationMethodFilter`; may be left out, may be None."""


class HasPushMarketingConsentDict(_Dict, total=False):
    """`HasPushMarketingConsent` as a dict."""

    can_receive_marketing: Required[Literal[True]]
    """Always `true`; required."""
    channel: Required[Literal["push"]]
    """Always `push`; required."""
    consent_status: Required[m.HasPushMarketing | HasPushMarketingDict]
    """`HasPushMarketing` of `filters`, `subscription`; required."""


class HasPushMarketingDict(_Dict, total=False):
    """`HasPushMarketing` as a dict."""

    subscription: Required[Literal["any"]]
    """Always `any`; required."""
    filters: Sequence[m.StatusDateFilter | StatusDateFilterDict] | None | Unset
    """List: `StatusDateFilter`; may be left out, may be None."""


class HasSMSMarketingConsentDict(_Dict, total=False):
    """`HasSMSMarketingConsent` as a dict."""

    can_receive_marketing: Required[Literal[True]]
    """Always `true`; required."""
    channel: Required[Literal["sms"]]
    """Always `sms`; required."""
    consent_status: Required[m.HasSMSMarketingSubscribed | HasSMSMarketingSubscribedDict]
    """`HasSMSMarketingSubscribed` of `filters`, `subscription`; required."""


class HasSMSMarketingSubscribedDict(_Dict, total=False):
    """`HasSMSMarketingSubscribed` as a dict."""

    subscription: Required[Literal["subscribed"]]
    """Always `subscribed`; required."""
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
    """List: `StatusDateFilter` or `FormMethodFilter` or `ManualImportManualMethodFilter` or
    `ManualAddManualMethodFilter` or `CheckoutMethodFilter` or `InboundMessageMethodFilter` or
    `PreferencePageMethodFilter` or `SftpMethodFilter` or `ShopifyIntegrationMethodFilter` or
    `SubscribedSMSIsRcsCapableFilter`; may be left out, may be None."""


class HeaderBlockDataDict(_Dict, total=False):
    """`HeaderBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    styles: Required[m.HeaderBlockStyles | HeaderBlockStylesDict]
    """`HeaderBlockStyles` of `block_background_color`, `block_padding_bottom`, `block_padding_left`,
    `block_padding_right` and 26 more; required."""


class HeaderBlockStylesDict(_Dict, total=False):
    """`HeaderBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `HeaderBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `HeaderBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `HeaderBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `HeaderBlockData`; may be left out, may be None."""
    border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    border_radius: int | None | Unset
    """Whole number: `styles.border_radius` of `HeaderBlockData`; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset
    """Whole number: `styles.border_width` of `HeaderBlockData`; may be left out, may be None."""
    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    desktop_layout: Literal["centered", "inline", "links", "stacked"] | str | None | Unset
    """One of `centered`, `inline`, `links`, `stacked`; may be left out, may be None."""
    font_family: str | None | Unset
    """Text: `styles.font_family` of `HeaderBlockData`; may be left out, may be None."""
    font_size: int | None | Unset
    """Whole number: `styles.font_size` of `HeaderBlockData`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset
    """Text: `styles.font_weight` of `HeaderBlockData`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset
    """Whole number: `styles.inner_padding_bottom` of `HeaderBlockData`; may be left out, may be None."""
    inner_padding_left: int | None | Unset
    """Whole number: `styles.inner_padding_left` of `HeaderBlockData`; may be left out, may be None."""
    inner_padding_right: int | None | Unset
    """Whole number: `styles.inner_padding_right` of `HeaderBlockData`; may be left out, may be None."""
    inner_padding_top: int | None | Unset
    """Whole number: `styles.inner_padding_top` of `HeaderBlockData`; may be left out, may be None."""
    item_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    item_spacing: int | None | Unset
    """Whole number: `styles.item_spacing` of `HeaderBlockData`; may be left out, may be None."""
    item_spacing_type: Literal["auto", "manual"] | str | None | Unset
    """One of `auto`, `manual`; may be left out, may be None."""
    letter_spacing: int | None | Unset
    """Whole number: `styles.letter_spacing` of `HeaderBlockData`; may be left out, may be None."""
    logo_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    logo_link_spacing: int | None | Unset
    """Whole number: `styles.logo_link_spacing` of `HeaderBlockData`; may be left out, may be None."""
    mobile_layout: Literal["inline", "links", "links-stacked", "logo-stacked", "stacked"] | str | None | Unset
    """One of `inline`, `links`, `links-stacked`, `logo-stacked`, `stacked`; may be left out, may be None."""
    mobile_spacing: int | None | Unset
    """Whole number: `styles.mobile_spacing` of `HeaderBlockData`; may be left out, may be None."""
    mobile_wrap: bool | None | Unset
    """True or false: `styles.mobile_wrap` of `HeaderBlockData`; may be left out, may be None."""
    text_decoration: str | None | Unset
    """Text: `styles.text_decoration` of `HeaderBlockData`; may be left out, may be None."""
    vertical_align: Literal["baseline", "bottom", "middle", "top"] | str | None | Unset
    """One of `baseline`, `bottom`, `middle`, `top`; may be left out, may be None."""


class HeaderBlockV1Dict(_Dict, total=False):
    """`HeaderBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.HeaderBlockData | HeaderBlockDataDict | None]
    """`HeaderBlockData` of `display_options`, `styles`; required, may be None."""
    type: Required[Literal["header"]]
    """Always `header`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
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
    """List: `HeaderLinkSubBlock` or `HeaderImageSubBlock` or `HeaderLogoSubBlock`; may be left out, may be
    None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class HeaderImageSubBlockDict(_Dict, total=False):
    """`HeaderImageSubBlock` as a dict."""

    type: Required[Literal["header_link_bar_image"]]
    """Always `header_link_bar_image`; required."""
    alt_text: str | None | Unset
    """Description of a picture for those who do not see it; may be left out, may be None."""
    asset_id: str | None | Unset
    """Text: `subblocks[].asset_id` of `HeaderBlockV1`; may be left out, may be None."""
    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    height: int | None | Unset
    """Whole number: `subblocks[].height` of `HeaderBlockV1`; may be left out, may be None."""
    href: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    id: str | None | Unset
    """Text: `subblocks[].id` of `HeaderBlockV1`; may be left out, may be None."""
    max_width: int | None | Unset
    """Whole number: `subblocks[].max_width` of `HeaderBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    src: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    width: int | None | Unset
    """Whole number: `subblocks[].width` of `HeaderBlockV1`; may be left out, may be None."""


class HeaderLinkSubBlockDict(_Dict, total=False):
    """`HeaderLinkSubBlock` as a dict."""

    type: Required[Literal["header_link_bar_button"]]
    """Always `header_link_bar_button`; required."""
    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    content: str | None | Unset
    """Text: `subblocks[].content` of `HeaderBlockV1`; may be left out, may be None."""
    drop_shadow_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    href: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    id: str | None | Unset
    """Text: `subblocks[].id` of `HeaderBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""


class HeaderLogoSubBlockDict(_Dict, total=False):
    """`HeaderLogoSubBlock` as a dict."""

    type: Required[Literal["header_link_bar_logo"]]
    """Always `header_link_bar_logo`; required."""
    alt_text: str | None | Unset
    """Description of a picture for those who do not see it; may be left out, may be None."""
    asset_id: str | None | Unset
    """Text: `subblocks[].asset_id` of `HeaderBlockV1`; may be left out, may be None."""
    height: int | None | Unset
    """Whole number: `subblocks[].height` of `HeaderBlockV1`; may be left out, may be None."""
    href: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    id: str | None | Unset
    """Text: `subblocks[].id` of `HeaderBlockV1`; may be left out, may be None."""
    max_width: int | None | Unset
    """Whole number: `subblocks[].max_width` of `HeaderBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    src: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    width: int | None | Unset
    """Whole number: `subblocks[].width` of `HeaderBlockV1`; may be left out, may be None."""


class Heading1StyleDict(_Dict, total=False):
    """`Heading1Style` as a dict."""

    style_type: Required[Literal["heading-1-styles"]]
    """Always `heading-1-styles`; required."""
    styles: Required[m.HeadingStyleStyles | HeadingStyleStylesDict]
    """`HeadingStyleStyles` of `color`, `font_family`, `font_size`, `font_style` and 8 more; required."""
    id: str | None | Unset
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""


class Heading2StyleDict(_Dict, total=False):
    """`Heading2Style` as a dict."""

    style_type: Required[Literal["heading-2-styles"]]
    """Always `heading-2-styles`; required."""
    styles: Required[m.HeadingStyleStyles | HeadingStyleStylesDict]
    """`HeadingStyleStyles` of `color`, `font_family`, `font_size`, `font_style` and 8 more; required."""
    id: str | None | Unset
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""


class Heading3StyleDict(_Dict, total=False):
    """`Heading3Style` as a dict."""

    style_type: Required[Literal["heading-3-styles"]]
    """Always `heading-3-styles`; required."""
    styles: Required[m.HeadingStyleStyles | HeadingStyleStylesDict]
    """`HeadingStyleStyles` of `color`, `font_family`, `font_size`, `font_style` and 8 more; required."""
    id: str | None | Unset
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""


class Heading4StyleDict(_Dict, total=False):
    """`Heading4Style` as a dict."""

    style_type: Required[Literal["heading-4-styles"]]
    """Always `heading-4-styles`; required."""
    styles: Required[m.HeadingStyleStyles | HeadingStyleStylesDict]
    """`HeadingStyleStyles` of `color`, `font_family`, `font_size`, `font_style` and 8 more; required."""
    id: str | None | Unset
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""


class HeadingStyleStylesDict(_Dict, total=False):
    """`HeadingStyleStyles` as a dict."""

    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    font_family: str | None | Unset
    """Text: `styles.font_family` of `Heading1Style`; may be left out, may be None."""
    font_size: int | None | Unset
    """Whole number: `styles.font_size` of `Heading1Style`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset
    """Text: `styles.font_weight` of `Heading1Style`; may be left out, may be None."""
    letter_spacing: int | None | Unset
    """Whole number: `styles.letter_spacing` of `Heading1Style`; may be left out, may be None."""
    line_height: float | None | Unset
    """Number: `styles.line_height` of `Heading1Style`; may be left out, may be None."""
    margin_bottom: int | None | Unset
    """Whole number: `styles.margin_bottom` of `Heading1Style`; may be left out, may be None."""
    mobile_font_size: int | None | Unset
    """Whole number: `styles.mobile_font_size` of `Heading1Style`; may be left out, may be None."""
    mobile_line_height: float | None | Unset
    """Number: `styles.mobile_line_height` of `Heading1Style`; may be left out, may be None."""
    text_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    text_decoration: str | None | Unset
    """Text: `styles.text_decoration` of `Heading1Style`; may be left out, may be None."""


class HorizontalRuleBlockDataDict(_Dict, total=False):
    """`HorizontalRuleBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    styles: Required[m.HorizontalRuleBlockStyles | HorizontalRuleBlockStylesDict]
    """`HorizontalRuleBlockStyles` of `block_background_color`, `block_padding_bottom`,
    `block_padding_left`, `block_padding_right` and 5 more; required."""


class HorizontalRuleBlockStylesDict(_Dict, total=False):
    """`HorizontalRuleBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `HorizontalRuleBlockData`; may be left out, may be
    None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `HorizontalRuleBlockData`; may be left out, may be
    None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `HorizontalRuleBlockData`; may be left out, may be
    None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `HorizontalRuleBlockData`; may be left out, may be None."""
    border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset
    """Whole number: `styles.border_width` of `HorizontalRuleBlockData`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset
    """True or false: `styles.mobile_stretch_content` of `HorizontalRuleBlockData`; may be left out, may be
    None."""


class HorizontalRuleBlockV0Dict(_Dict, total=False):
    """`HorizontalRuleBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[Any]
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; required, may be None."""
    type: Required[Literal["horizontal_rule"]]
    """Always `horizontal_rule`; required."""


class HorizontalRuleBlockV1Dict(_Dict, total=False):
    """`HorizontalRuleBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.HorizontalRuleBlockData | HorizontalRuleBlockDataDict | None]
    """`HorizontalRuleBlockData` of `display_options`, `styles`; required, may be None."""
    type: Required[Literal["horizontal_rule"]]
    """Always `horizontal_rule`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class IafDeeplinkToScreenDict(_Dict, total=False):
    """`IafDeeplinkToScreen` as a dict."""

    properties: Required[m.IafDeeplinkToScreenProperties | IafDeeplinkToScreenPropertiesDict]
    """Values of your own, by name; `IafDeeplinkToScreenProperties`; required."""
    type: Required[Literal["iaf_deeplink_to_screen"]]
    """Always `iaf_deeplink_to_screen`; required."""
    id: str | None | Unset
    """Text: `action.id` of `Button`; may be left out, may be None."""
    submit: Literal[True] | Unset
    """Always `true`; default `true`; may be left out."""


class IafDeeplinkToScreenPropertiesDict(_Dict, total=False):
    """`IafDeeplinkToScreenProperties` as a dict."""

    deep_link_url: str | Unset
    """Address on the web (URL); may be left out."""


class IdentifiedProfilesDict(_Dict, total=False):
    """`IdentifiedProfiles` as a dict."""

    type: Required[Literal["identified_profiles"]]
    """Always `identified_profiles`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: dict[str, Any] | Unset
    """Values of your own, by name; at most 0 keys; may be left out."""


class ImageAssetDict(_Dict, total=False):
    """`ImageAsset` as a dict."""

    file_path: Required[str]
    """Text: `selected_image.file_path` of `MessageHierarchySmsItem`; required."""
    file_size: Required[int]
    """Whole number: `selected_image.file_size` of `MessageHierarchySmsItem`; required."""
    format: Required[Literal["gif", "jpeg", "jpg", "png", "webp"] | str]
    """One of `gif`, `jpeg`, `jpg`, `png`, `webp`; required."""
    id: Required[int]
    """Whole number: `selected_image.id` of `MessageHierarchySmsItem`; required."""
    image_type: Required[Literal["dynamic", "static"] | str]
    """One of `dynamic`, `static`; required."""
    name: Required[str]
    """Text: `selected_image.name` of `MessageHierarchySmsItem`; required."""
    updated: Required[dt.datetime | str]
    """When it last changed; date and time with a time zone (RFC 3339); required."""
    url: Required[str]
    """Address on the web (URL); required."""
    l10n_key: str | None | Unset
    """Text: `selected_image.l10n_key` of `MessageHierarchySmsItem`; may be left out, may be None."""
    origin: v.Origin | str | None | Unset
    """One of `ADOPTION_SMS_FORM_FROM_EMAIL_FORM`, `ADOPTION_SMS_MULTI_STEP_FORM_FROM_EMAIL_FORM`, `AI`,
    `API`, `APPLICATION`, `CLONED`, `COMPOSER`, `COMPOSER_AI_EDITED` and 12 more; may be left out, may
    be None."""


class ImageAssetPropertiesDict(_Dict, total=False):
    """`ImageAssetProperties` as a dict."""

    alt_text: str | None | Unset
    """Description of a picture for those who do not see it; may be left out, may be None."""
    asset_id: int | None | Unset
    """Whole number: `properties.asset_id` of `BackgroundImage`; may be left out, may be None."""
    id: int | None | Unset
    """Whole number: `properties.id` of `BackgroundImage`; may be left out, may be None."""
    original_image_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    src: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class ImageBlockCroppingPropertiesDict(_Dict, total=False):
    """`ImageBlockCroppingProperties` as a dict."""

    aspect_ratio: str | None | Unset
    """Text: `cropping_properties.aspect_ratio` of `StaticImageBlockProperties`; may be left out, may be
    None."""
    asset_id: str | None | Unset
    """Text: `cropping_properties.asset_id` of `StaticImageBlockProperties`; may be left out, may be None."""
    height: int | None | Unset
    """Whole number: `cropping_properties.height` of `StaticImageBlockProperties`; may be left out, may be
    None."""
    src: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    width: int | None | Unset
    """Whole number: `cropping_properties.width` of `StaticImageBlockProperties`; may be left out, may be
    None."""
    x: int | None | Unset
    """Whole number: `cropping_properties.x` of `StaticImageBlockProperties`; may be left out, may be None."""
    y: int | None | Unset
    """Whole number: `cropping_properties.y` of `StaticImageBlockProperties`; may be left out, may be None."""


class ImageBlockDataDict(_Dict, total=False):
    """`ImageBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: Required[
        m.StaticImageBlockProperties
        | StaticImageBlockPropertiesDict
        | m.DynamicImageBlockProperties
        | DynamicImageBlockPropertiesDict
    ]
    """Values of your own, by name; `StaticImageBlockProperties` or `DynamicImageBlockProperties`;
    required."""
    styles: Required[m.ImageBlockStyles | ImageBlockStylesDict]
    """`ImageBlockStyles` of `align`, `background_color`, `block_background_color`, `block_border_color`
    and 15 more; required."""


class ImageBlockStylesDict(_Dict, total=False):
    """`ImageBlockStyles` as a dict."""

    align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    block_border_width: int | None | Unset
    """Whole number: `styles.block_border_width` of `ImageBlockData`; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `ImageBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `ImageBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `ImageBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `ImageBlockData`; may be left out, may be None."""
    full_width_mobile: bool | None | Unset
    """True or false: `styles.full_width_mobile` of `ImageBlockData`; may be left out, may be None."""
    height: int | None | Unset
    """Whole number: `styles.height` of `ImageBlockData`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset
    """Whole number: `styles.inner_padding_bottom` of `ImageBlockData`; may be left out, may be None."""
    inner_padding_left: int | None | Unset
    """Whole number: `styles.inner_padding_left` of `ImageBlockData`; may be left out, may be None."""
    inner_padding_right: int | None | Unset
    """Whole number: `styles.inner_padding_right` of `ImageBlockData`; may be left out, may be None."""
    inner_padding_top: int | None | Unset
    """Whole number: `styles.inner_padding_top` of `ImageBlockData`; may be left out, may be None."""
    max_width: int | None | Unset
    """Whole number: `styles.max_width` of `ImageBlockData`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset
    """True or false: `styles.mobile_stretch_content` of `ImageBlockData`; may be left out, may be None."""
    width: int | None | Unset
    """Whole number: `styles.width` of `ImageBlockData`; may be left out, may be None."""


class ImageBlockV0Dict(_Dict, total=False):
    """`ImageBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[Any]
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; required, may be None."""
    type: Required[Literal["image"]]
    """Always `image`; required."""


class ImageBlockV1Dict(_Dict, total=False):
    """`ImageBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.ImageBlockData | ImageBlockDataDict | None]
    """`ImageBlockData` of `display_options`, `properties`, `styles`; required, may be None."""
    type: Required[Literal["image"]]
    """Always `image`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class ImageCreateDict(_Dict, total=False):
    """`ImageCreate` as a dict."""

    import_from_url: Required[str]
    """Address on the web (URL); required."""
    hidden: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["image"]
    """What it is of on the wire; `image` if left out."""


class ImageDropShadowStylesDict(_Dict, total=False):
    """`ImageDropShadowStyles` as a dict."""

    blur: int | Unset
    """Whole number; default `15`; may be left out."""
    color: str | Unset
    """A color, as in CSS; default `#000000`; may be left out."""
    enabled: bool | Unset
    """True or false; default `false`; may be left out."""
    x_offset: int | Unset
    """Whole number; default `0`; may be left out."""
    y_offset: int | Unset
    """Whole number; default `0`; may be left out."""


class ImagePropertiesDict(_Dict, total=False):
    """`ImageProperties` as a dict."""

    image: Required[m.ImageAssetProperties | ImageAssetPropertiesDict | None]
    """`ImageAssetProperties` of `alt_text`, `asset_id`, `id`, `original_image_url`, `src`; required, may
    be None."""
    additional_fields: Sequence[m.AdditionalField | AdditionalFieldDict] | None | Unset
    """List: `AdditionalField`; may be left out, may be None."""
    classname: str | None | Unset
    """Text: `properties.classname` of `FormImage`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class ImageStylesDict(_Dict, total=False):
    """`ImageStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    drop_shadow: m.ImageDropShadowStyles | ImageDropShadowStylesDict | Unset
    """`ImageDropShadowStyles` of `blur`, `color`, `enabled`, `x_offset`, `y_offset`; may be left out."""
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    width: int | None | Unset
    """Whole number: `styles.width` of `FormImage`; may be left out, may be None."""


class ImageUpdateDict(_Dict, total=False):
    """`ImageUpdate` as a dict."""

    hidden: bool | None | Unset
    """True or false; may be left out, may be None."""
    id: str | Unset
    """Id of the `image`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["image"]
    """What it is of on the wire; `image` if left out."""


class ImageUploadDict(_Dict, total=False):
    """`ImageUpload` as a dict."""

    file: Required[File]
    """File: bytes, path or binary file object; required."""
    hidden: bool | Unset
    """True or false; default `false`; may be left out; sent by `upload_image_from_file`."""
    name: str | Unset
    """Text; may be left out."""


class ImmediateSendStrategyDict(_Dict, total=False):
    """`ImmediateSendStrategy` as a dict."""

    method: Required[Literal["immediate"]]
    """Always `immediate`; required."""


class ImplicitlyOrExplicitlyReachableDict(_Dict, total=False):
    """`ImplicitlyOrExplicitlyReachable` as a dict."""

    reachable_status: Required[Literal["implicitly_or_explicitly_reachable"]]
    """Always `implicitly_or_explicitly_reachable`; required."""


class ImplicitlyOrExplicitlyUnreachableDict(_Dict, total=False):
    """`ImplicitlyOrExplicitlyUnreachable` as a dict."""

    reachable_status: Required[Literal["implicitly_or_explicitly_unreachable"]]
    """Always `implicitly_or_explicitly_unreachable`; required."""


class ImplicitlyReachableDict(_Dict, total=False):
    """`ImplicitlyReachable` as a dict."""

    reachable_status: Required[Literal["implicitly_reachable"]]
    """Always `implicitly_reachable`; required."""


class ImplicitlyUnreachableDict(_Dict, total=False):
    """`ImplicitlyUnreachable` as a dict."""

    reachable_status: Required[Literal["implicitly_unreachable"]]
    """Always `implicitly_unreachable`; required."""


class InStringArrayFilterDict(_Dict, total=False):
    """`InStringArrayFilter` as a dict."""

    operator: Required[Literal["in"]]
    """Always `in`; required."""
    type: Required[Literal["string"]]
    """Always `string`; required."""
    value: Required[Sequence[str]]
    """List: text; required."""


class InTheLastBaseRelativeDateFilterDict(_Dict, total=False):
    """`InTheLastBaseRelativeDateFilter` as a dict."""

    operator: Required[Literal["in-the-last"]]
    """Always `in-the-last`; required."""
    quantity: Required[int]
    """Whole number: `timeframe_filter.quantity` of `ProfileHasNotReceivedEmailMessageCondition`; required."""
    type: Required[Literal["date"]]
    """Always `date`; required."""
    unit: Required[Literal["day", "hour", "week"] | str]
    """One of `day`, `hour`, `week`; required."""


class InboundMessageMethodFilterDict(_Dict, total=False):
    """`InboundMessageMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["inbound_message"]]
    """Always `inbound_message`; required."""


class IncrementDict(_Dict, total=False):
    """`Increment` as a dict."""

    badge_config: Required[Literal["increment_one"]]
    """Always `increment_one`; required."""


class InputStylesDict(_Dict, total=False):
    """`InputStyles` as a dict."""

    background_color: str | Unset
    """A color, as in CSS; default `#FFFFFF`; may be left out."""
    border_color: str | Unset
    """A color, as in CSS; default `#949596`; may be left out."""
    border_focus_color: str | Unset
    """A color, as in CSS; default `#000000`; may be left out."""
    corner_radius: int | Unset
    """Whole number; default `2`; may be left out."""
    field_height: int | Unset
    """Whole number; default `38`; may be left out."""
    focus_outline_color: str | Unset
    """A color, as in CSS; default `#1C65AD`; may be left out."""
    label_color: str | Unset
    """A color, as in CSS; default `#303B43`; may be left out."""
    placeholder_color: str | Unset
    """A color, as in CSS; default `#949596`; may be left out."""
    text_color: str | Unset
    """A color, as in CSS; default `#000000`; may be left out."""
    text_styles: m.TextStyleV0 | TextStyleV0Dict | Unset
    """`TextStyleV0` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3 more; may be
    left out."""


class IntegerFilterDict(_Dict, total=False):
    """`IntegerFilter` as a dict."""

    operator: Required[
        Literal["equals", "greater-than", "greater-than-or-equal", "less-than", "less-than-or-equal", "not-equals"]
        | str
    ]
    """One of `equals`, `greater-than`, `greater-than-or-equal`, `less-than`, `less-than-or-equal`,
    `not-equals`; required."""
    type: Required[Literal["numeric"]]
    """Always `numeric`; required."""
    value: Required[int]
    """Whole number: `filter.value` of `ProfileHasCustomObjectCondition`; required."""


class InternalScheduledReportBuilderReportDataDict(_Dict, total=False):
    """`InternalScheduledReportBuilderReportData` as a dict."""

    report_id: Required[str]
    """Text: `service_configuration.report_id` of `InternalServiceActionData`; required."""
    service_method_type: Required[Literal["schedule-report-builder-report"]]
    """Always `schedule-report-builder-report`; required."""


class InternalScheduledReportDataDict(_Dict, total=False):
    """`InternalScheduledReportData` as a dict."""

    report_id: Required[str]
    """Text: `service_configuration.report_id` of `InternalServiceActionData`; required."""
    service_method_type: Required[Literal["schedule-report"]]
    """Always `schedule-report`; required."""


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
    """`InternalScheduledReportData` or `InternalTrackEventData` or
    `InternalScheduledReportBuilderReportData` or `InternalUnknownServiceData`; may be left out, may be
    None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class InternalServiceActionDict(_Dict, total=False):
    """`InternalServiceAction` as a dict."""

    type: Required[Literal["internal-service"]]
    """Always `internal-service`; required."""
    data: m.InternalServiceActionData | InternalServiceActionDataDict | None | Unset
    """`InternalServiceActionData` of `service_configuration`, `status`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class InternalTrackEventDataDict(_Dict, total=False):
    """`InternalTrackEventData` as a dict."""

    service_method_type: Required[Literal["track-event"]]
    """Always `track-event`; required."""
    event_key: str | None | Unset
    """Text: `service_configuration.event_key` of `InternalServiceActionData`; may be left out, may be
    None."""
    event_payload: dict[str, Any] | None | Unset
    """Object of your own keys: `service_configuration.event_payload` of `InternalServiceActionData`; may
    be left out, may be None."""
    tracking_company_id: str | None | Unset
    """Text: `service_configuration.tracking_company_id` of `InternalServiceActionData`; may be left out,
    may be None."""


class InternalUnknownServiceDataDict(_Dict, total=False):
    """`InternalUnknownServiceData` as a dict."""

    service_method_type: Required[Literal["unknown"]]
    """Always `unknown`; required."""


class InvalidEmailDateFilterDict(_Dict, total=False):
    """`InvalidEmailDateFilter` as a dict."""

    field: Required[Literal["invalid_email_date"]]
    """Always `invalid_email_date`; required."""
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
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `IsSetExistenceFilter`; required."""


class IsSetExistenceFilterDict(_Dict, total=False):
    """`IsSetExistenceFilter` as a dict."""

    operator: Required[Literal["is-set"]]
    """Always `is-set`; required."""
    type: Required[Literal["existence"]]
    """Always `existence`; required."""


class LessThanPositiveNumericFilterDict(_Dict, total=False):
    """`LessThanPositiveNumericFilter` as a dict."""

    operator: Required[Literal["less-than"]]
    """Always `less-than`; required."""
    type: Required[Literal["numeric"]]
    """Always `numeric`; required."""
    value: Required[int | float]
    """Whole number or number; required."""


class LinkDict(_Dict, total=False):
    """`Link` as a dict."""

    next: str | None | Unset
    """Text: `links.next` of `AbTestAction`; may be left out, may be None."""


class LinkStyleDict(_Dict, total=False):
    """`LinkStyle` as a dict."""

    style_type: Required[Literal["link-styles"]]
    """Always `link-styles`; required."""
    styles: Required[m.LinkStyleStyles | LinkStyleStylesDict]
    """`LinkStyleStyles` of `color`, `font_style`, `font_weight`, `text_decoration`; required."""
    id: str | None | Unset
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""


class LinkStyleStylesDict(_Dict, total=False):
    """`LinkStyleStyles` as a dict."""

    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset
    """Text: `styles.font_weight` of `LinkStyle`; may be left out, may be None."""
    text_decoration: str | None | Unset
    """Text: `styles.text_decoration` of `LinkStyle`; may be left out, may be None."""


class LinkStylesDict(_Dict, total=False):
    """`LinkStyles` as a dict."""

    color: str | Unset
    """A color, as in CSS; default `#0066cc`; may be left out."""
    decoration: Literal["underline"] | Unset
    """Always `underline`; default `underline`; may be left out."""


class ListContainsOperatorListContainsFilterDict(_Dict, total=False):
    """`ListContainsOperatorListContainsFilter` as a dict."""

    operator: Required[Literal["contains", "not-contains"] | str]
    """One of `contains`, `not-contains`; required."""
    type: Required[Literal["list"]]
    """Always `list`; required."""
    value: Required[int | str | None]
    """Whole number or text; required, may be None."""


class ListCreateDict(_Dict, total=False):
    """`ListCreate` as a dict."""

    name: Required[str]
    """Text; required."""
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | None | Unset
    """One of `double_opt_in`, `single_opt_in`; may be left out, may be None."""
    type: Literal["list"]
    """What it is of on the wire; `list` if left out."""


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
    """One of `length-equals`, `length-greater-than`, `length-greater-than-or-equal`, `length-less-than`,
    `length-less-than-or-equal`; required."""
    type: Required[Literal["list"]]
    """Always `list`; required."""
    value: Required[int]
    """Whole number: `filter.value` of `CustomObjectPropertyCondition`; required."""


class ListRegexOperatorListContainsFilterDict(_Dict, total=False):
    """`ListRegexOperatorListContainsFilter` as a dict."""

    operator: Required[
        Literal["contains-ends-with", "contains-starts-with", "not-contains-ends-with", "not-contains-starts-with"]
        | str
    ]
    """One of `contains-ends-with`, `contains-starts-with`, `not-contains-ends-with`,
    `not-contains-starts-with`; required."""
    type: Required[Literal["list"]]
    """Always `list`; required."""
    value: Required[int | str | None]
    """Whole number or text; required, may be None."""


class ListSetFilterDict(_Dict, total=False):
    """`ListSetFilter` as a dict."""

    operator: Required[Literal["contains-all", "contains-any", "not-contains-all", "not-contains-any"] | str]
    """One of `contains-all`, `contains-any`, `not-contains-all`, `not-contains-any`; required."""
    type: Required[Literal["list"]]
    """Always `list`; required."""
    value: Required[Sequence[str]]
    """List: text; required."""


class ListSubstringFilterDict(_Dict, total=False):
    """`ListSubstringFilter` as a dict."""

    operator: Required[Literal["contains-substring", "not-contains-substring"] | str]
    """One of `contains-substring`, `not-contains-substring`; required."""
    type: Required[Literal["list"]]
    """Always `list`; required."""
    value: Required[str | None]
    """Text: `filter.value` of `CustomMetricCondition`; required, may be None."""


class ListTriggerDict(_Dict, total=False):
    """`ListTrigger` as a dict."""

    type: Required[Literal["list"]]
    """Always `list`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `FlowDefinition`; may be left out, may be None."""


class ListUpdateActionDataDict(_Dict, total=False):
    """`ListUpdateActionData` as a dict."""

    list_id: Required[str | None]
    """Id of the `list`, as from `lists.get_list`; required, may be None."""
    name: Required[str]
    """Text: `data.name` of `ListUpdateAction`; required."""
    on_execution: Required[bool | None]
    """True or false: `data.on_execution` of `ListUpdateAction`; required, may be None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class ListUpdateActionDict(_Dict, total=False):
    """`ListUpdateAction` as a dict."""

    data: Required[m.ListUpdateActionData | ListUpdateActionDataDict]
    """`ListUpdateActionData` of `list_id`, `name`, `on_execution`, `status`; required."""
    type: Required[Literal["list-update"]]
    """Always `list-update`; required."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class ListUpdateDict(_Dict, total=False):
    """`ListUpdate` as a dict."""

    id: str | Unset
    """Id of the `list`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | None | Unset
    """One of `double_opt_in`, `single_opt_in`; may be left out, may be None."""
    type: Literal["list"]
    """What it is of on the wire; `list` if left out."""


class ListsAndSegmentsDict(_Dict, total=False):
    """`ListsAndSegments` as a dict."""

    properties: Required[m.ListsAndSegmentsProperties | ListsAndSegmentsPropertiesDict]
    """Values of your own, by name; `ListsAndSegmentsProperties`; required."""
    type: Required[Literal["lists_and_segments"]]
    """Always `lists_and_segments`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""


class ListsAndSegmentsPropertiesDict(_Dict, total=False):
    """`ListsAndSegmentsProperties` as a dict."""

    allow_list: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    deny_list: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""


class LocalStaticSendDict(_Dict, total=False):
    """`LocalStaticSend` as a dict."""

    is_local: Required[Literal[True]]
    """Always `true`; required."""
    send_past_recipients_immediately: bool | Unset
    """True or false; default `false`; may be left out."""


class LocationDict(_Dict, total=False):
    """`Location` as a dict."""

    properties: Required[m.LocationProperties | LocationPropertiesDict]
    """Values of your own, by name; `LocationProperties`; required."""
    type: Required[Literal["location"]]
    """Always `location`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""


class LocationPropertiesDict(_Dict, total=False):
    """`LocationProperties` as a dict."""

    allow_list: (
        Sequence[Literal["con_AF", "con_AS", "con_EU", "con_EUP", "con_NA", "con_OC", "con_SA"] | str | v.AllowList]
        | None
        | Unset
    )
    """List: one of `con_AF`, `con_AS`, `con_EU`, `con_EUP`, `con_NA`, `con_OC`, `con_SA` or one of `AD`,
    `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AN` and 236 more; may be left out, may be None."""
    deny_list: (
        Sequence[Literal["con_AF", "con_AS", "con_EU", "con_EUP", "con_NA", "con_OC", "con_SA"] | str | v.AllowList]
        | None
        | Unset
    )
    """List: one of `con_AF`, `con_AS`, `con_EU`, `con_EUP`, `con_NA`, `con_OC`, `con_SA` or one of `AD`,
    `AE`, `AF`, `AG`, `AI`, `AL`, `AM`, `AN` and 236 more; may be left out, may be None."""


class LowInventoryConditionDict(_Dict, total=False):
    """`LowInventoryCondition` as a dict."""

    field: Required[str]
    """Text: `conditions[].field` of `LowInventoryTriggerTriggerFilterConditionGroups`; required."""
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
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `NumericOperatorNumericFilter` or `NumericRangeFilter` or `BooleanFilter` or `StaticDateFilter` or
    `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    metric_id: Required[str | None]
    """Id of the `metric`, as from `metrics.get_metric`; required, may be None."""
    type: Required[Literal["low-inventory-property"]]
    """Always `low-inventory-property`; required."""


class LowInventoryTriggerDict(_Dict, total=False):
    """`LowInventoryTrigger` as a dict."""

    audience: Required[Sequence[Literal["added-to-cart", "checkout-started", "viewed"] | str]]
    """List: one of `added-to-cart`, `checkout-started`, `viewed`; required."""
    inventory_count: Required[int]
    """How many: inventory; whole number; required."""
    product_level: Required[Literal["product", "variant"] | str]
    """One of `product`, `variant`; required."""
    trigger_filter: Required[m.LowInventoryTriggerTriggerFilter | LowInventoryTriggerTriggerFilterDict | None]
    """`LowInventoryTriggerTriggerFilter` of `condition_groups`; required, may be None."""
    type: Required[Literal["low-inventory"]]
    """Always `low-inventory`; required."""
    timeframe_days: int | Unset
    """Days: timeframe; whole number; default `30`; may be left out."""


class LowInventoryTriggerTriggerFilterConditionGroupsDict(_Dict, total=False):
    """`LowInventoryTriggerTriggerFilterConditionGroups` as a dict."""

    conditions: Required[Sequence[m.LowInventoryCondition | LowInventoryConditionDict]]
    """List: `LowInventoryCondition`; required."""


class LowInventoryTriggerTriggerFilterDict(_Dict, total=False):
    """`LowInventoryTriggerTriggerFilter` as a dict."""

    condition_groups: Required[
        Sequence[
            m.LowInventoryTriggerTriggerFilterConditionGroups | LowInventoryTriggerTriggerFilterConditionGroupsDict
        ]
    ]
    """List: `LowInventoryTriggerTriggerFilterConditionGroups`; required."""


class MailboxProviderMethodFilterDict(_Dict, total=False):
    """`MailboxProviderMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["mailbox_provider"]]
    """Always `mailbox_provider`; required."""


class ManualAddManualMethodFilterDict(_Dict, total=False):
    """`ManualAddManualMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["manual_add"]]
    """Always `manual_add`; required."""
    filter: m.InStringArrayFilter | InStringArrayFilterDict | None | Unset
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


class ManualImportManualMethodFilterDict(_Dict, total=False):
    """`ManualImportManualMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["manual_import"]]
    """Always `manual_import`; required."""
    filter: m.InStringArrayFilter | InStringArrayFilterDict | None | Unset
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


class ManualImportMethodFilterDict(_Dict, total=False):
    """`ManualImportMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["manual_import"]]
    """Always `manual_import`; required."""


class ManualRemoveMethodFilterDict(_Dict, total=False):
    """`ManualRemoveMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["manual_remove"]]
    """Always `manual_remove`; required."""


class ManualSuppressionDateFilterDict(_Dict, total=False):
    """`ManualSuppressionDateFilter` as a dict."""

    field: Required[Literal["manual_suppression_date"]]
    """Always `manual_suppression_date`; required."""
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
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `IsSetExistenceFilter`; required."""


class MappedMetricUpdateDict(_Dict, total=False):
    """`MappedMetricUpdate` as a dict."""

    custom_metric: str | Unset
    """Id of the `custom-metric`; may be left out."""
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
    """Id of the `mapped-metric`; may be left out."""
    metric: str | Unset
    """Id of the `metric`; may be left out."""
    type: Literal["mapped-metric"]
    """What it is of on the wire; `mapped-metric` if left out."""


class MarginDict(_Dict, total=False):
    """`Margin` as a dict."""

    bottom: int | Unset
    """Whole number; default `0`; may be left out."""
    left: int | Unset
    """Whole number; default `0`; may be left out."""
    right: int | Unset
    """Whole number; default `0`; may be left out."""
    top: int | Unset
    """Whole number; default `0`; may be left out."""


class MediaAssetDict(_Dict, total=False):
    """`MediaAsset` as a dict."""

    company_id: Required[str]
    """Text: `media.company_id` of `MessageHierarchySmsItem`; required."""
    file_size: Required[int]
    """Whole number: `media.file_size` of `MessageHierarchySmsItem`; required."""
    id: Required[str]
    """Text: `media.id` of `MessageHierarchySmsItem`; required."""
    name: Required[str]
    """Text: `media.name` of `MessageHierarchySmsItem`; required."""
    url: Required[str]
    """Address on the web (URL); required."""
    l10n_key: str | None | Unset
    """Text: `media.l10n_key` of `MessageHierarchySmsItem`; may be left out, may be None."""
    media_type: str | Unset
    """Text; default `video`; may be left out."""
    thumbnail_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class MediaAssetReferenceDict(_Dict, total=False):
    """`MediaAssetReference` as a dict."""

    dynamic_template: str | None | Unset
    """Text: `media.dynamic_template` of `MessageHierarchySmsItem`; may be left out, may be None."""
    static_asset_id: str | None | Unset
    """Text: `media.static_asset_id` of `MessageHierarchySmsItem`; may be left out, may be None."""
    thumbnail: m.SlimImageReference | SlimImageReferenceDict | None | Unset
    """`SlimImageReference` of `dynamic_image_template`, `rendered_asset_url`, `static_image_asset_id`; may
    be left out, may be None."""


class MessageBlockedMethodFilterDict(_Dict, total=False):
    """`MessageBlockedMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["message_blocked"]]
    """Always `message_blocked`; required."""


class MessageHierarchyRcsItemDict(_Dict, total=False):
    """`MessageHierarchyRcsItem` as a dict."""

    extra_: dict[str, Any] | None | Unset
    """Object of your own keys: `message_hierarchy[].extra_` of `ConversationMessageCreate`; may be left
    out, may be None."""
    image: m.SlimImageReference | SlimImageReferenceDict | None | Unset
    """`SlimImageReference` of `dynamic_image_template`, `rendered_asset_url`, `static_image_asset_id`; may
    be left out, may be None."""
    message: str | Unset
    """Text: `message_hierarchy[].message` of `ConversationMessageCreate`; may be left out."""
    message_format: Literal["RCS"] | Unset
    """Always `RCS`; default `RCS`; may be left out."""
    rich_content: m.RCSRichContent | RCSRichContentDict | None | Unset
    """`RCSRichContent` of `cards`, `file`, `suggestions`; may be left out, may be None."""


class MessageHierarchySmsItemDict(_Dict, total=False):
    """`MessageHierarchySmsItem` as a dict."""

    message: Required[str]
    """Text: `message_hierarchy[].message` of `ConversationMessageCreate`; required."""
    extra_: dict[str, Any] | None | Unset
    """Object of your own keys: `message_hierarchy[].extra_` of `ConversationMessageCreate`; may be left
    out, may be None."""
    image: m.StaticSMSImage | StaticSMSImageDict | m.DynamicSMSImage | DynamicSMSImageDict | None | Unset
    """`StaticSMSImage` or `DynamicSMSImage`; may be left out, may be None."""
    media: m.MediaAsset | MediaAssetDict | m.MediaAssetReference | MediaAssetReferenceDict | None | Unset
    """`MediaAsset` or `MediaAssetReference`; may be left out, may be None."""
    message_format: Literal["SMS"] | Unset
    """Always `SMS`; default `SMS`; may be left out."""
    selected_image: m.ImageAsset | ImageAssetDict | None | Unset
    """`ImageAsset` of `file_path`, `file_size`, `format`, `id` and 6 more; may be left out, may be None."""


class MethodFilterDict(_Dict, total=False):
    """`MethodFilter` as a dict."""

    field: Required[Literal["subscribe_method"]]
    """Always `subscribe_method`; required."""
    method: Required[v.Method | str]
    """One of `api`, `back_in_stock`, `bigcommerce`, `bulk_remove`, `campaign_monitor`,
    `carrier_deactivation`, `checkout`, `constant_contact` and 23 more; required."""


class MetricAggregateQueryDict(_Dict, total=False):
    """`MetricAggregateQuery` as a dict."""

    filter: Required[Sequence[str]]
    """List: text; required."""
    measurements: Required[Sequence[Literal["count", "sum_value", "unique"]]]
    """List: one of `count`, `sum_value`, `unique`; required."""
    metric_id: Required[str]
    """Id of the `metric`, as from `metrics.get_metric`; required."""
    by: Sequence[v.By] | None | Unset
    """List: one of `$attributed_channel`, `$attributed_flow`, `$attributed_message`,
    `$attributed_variation`, `$campaign_channel`, `$flow`, `$flow_channel`, `$message` and 28 more; may
    be left out, may be None."""
    interval: Literal["day", "hour", "month", "week"] | None | Unset
    """One of `day`, `hour`, `month`, `week`; default `day`; may be left out, may be None."""
    page_cursor: str | Unset
    """Where to go on in a list; may be left out."""
    page_size: int | None | Unset
    """Items on a page; whole number; default `500`; may be left out, may be None."""
    return_fields: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    sort: v.Sort | Unset
    """One of `$attributed_channel`, `$attributed_flow`, `$attributed_message`, `$attributed_variation`,
    `$campaign_channel`, `$flow`, `$flow_channel`, `$message` and 70 more; may be left out."""
    timezone: str | None | Unset
    """IANA time zone such as `Europe/Vienna`; default `UTC`; may be left out, may be None."""
    type: Literal["metric-aggregate"]
    """What it is of on the wire; `metric-aggregate` if left out."""


class MetricCreateDict(_Dict, total=False):
    """`MetricCreate` as a dict."""

    name: Required[str]
    """Text; required."""
    service: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["metric"]
    """What it is of on the wire; `metric` if left out."""


class MetricPropertyConditionDict(_Dict, total=False):
    """`MetricPropertyCondition` as a dict."""

    field: Required[str]
    """Text: `conditions[].field` of `MetricTriggerTriggerFilterConditionGroups`; required."""
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
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `NumericOperatorNumericFilter` or `NumericRangeFilter` or `BooleanFilter` or `StaticDateFilter` or
    `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    metric_id: Required[str]
    """Id of the `metric`, as from `metrics.get_metric`; required."""
    type: Required[Literal["metric-property"]]
    """Always `metric-property`; required."""


class MetricTriggerDict(_Dict, total=False):
    """`MetricTrigger` as a dict."""

    type: Required[Literal["metric"]]
    """Always `metric`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `FlowDefinition`; may be left out, may be None."""
    trigger_filter: m.MetricTriggerTriggerFilter | MetricTriggerTriggerFilterDict | None | Unset
    """`MetricTriggerTriggerFilter` of `condition_groups`; may be left out, may be None."""


class MetricTriggerTriggerFilterConditionGroupsDict(_Dict, total=False):
    """`MetricTriggerTriggerFilterConditionGroups` as a dict."""

    conditions: Required[Sequence[m.MetricPropertyCondition | MetricPropertyConditionDict]]
    """List: `MetricPropertyCondition`; required."""


class MetricTriggerTriggerFilterDict(_Dict, total=False):
    """`MetricTriggerTriggerFilter` as a dict."""

    condition_groups: Required[
        Sequence[m.MetricTriggerTriggerFilterConditionGroups | MetricTriggerTriggerFilterConditionGroupsDict]
    ]
    """List: `MetricTriggerTriggerFilterConditionGroups`; required."""


class MobileOverlayDict(_Dict, total=False):
    """`MobileOverlay` as a dict."""

    color: str | None | Unset
    """A color, as in CSS; default `rgba(20, 20, 20, 0.5)`; may be left out, may be None."""
    enabled: Literal[False] | Unset
    """Always `false`; default `false`; may be left out."""


class MobilePushBadgeDict(_Dict, total=False):
    """`MobilePushBadge` as a dict."""

    display: Required[Literal[True]]
    """Always `true`; required."""
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
    """`CampaignMessageIncrement` or `CampaignMessageStaticCount` or `CampaignMessageProperty`; may be left
    out, may be None."""


class MobilePushContentCreateDict(_Dict, total=False):
    """`MobilePushContentCreate` as a dict."""

    body: Required[str]
    """Text: `content.body` of `MobilePushMessageStandardDefinitionCreate`; required."""
    action_buttons: Sequence[m.PushActionButtonDefinition | PushActionButtonDefinitionDict] | None | Unset
    """List: `PushActionButtonDefinition`; may be left out, may be None."""
    dynamic_image: str | None | Unset
    """Text: `content.dynamic_image` of `MobilePushMessageStandardDefinitionCreate`; may be left out, may
    be None."""
    title: str | None | Unset
    """Text: `content.title` of `MobilePushMessageStandardDefinitionCreate`; may be left out, may be None."""


class MobilePushContentUpdateDict(_Dict, total=False):
    """`MobilePushContentUpdate` as a dict."""

    action_buttons: Sequence[m.PushActionButtonDefinition | PushActionButtonDefinitionDict] | None | Unset
    """List: `PushActionButtonDefinition`; may be left out, may be None."""
    body: str | None | Unset
    """Text: `content.body` of `MobilePushMessageStandardDefinitionUpdate`; may be left out, may be None."""
    dynamic_image: str | None | Unset
    """Text: `content.dynamic_image` of `MobilePushMessageStandardDefinitionUpdate`; may be left out, may
    be None."""
    title: str | None | Unset
    """Text: `content.title` of `MobilePushMessageStandardDefinitionUpdate`; may be left out, may be None."""


class MobilePushMessageSilentDefinitionCreateDict(_Dict, total=False):
    """`MobilePushMessageSilentDefinitionCreate` as a dict."""

    channel: Required[Literal["mobile_push"]]
    """Always `mobile_push`; required."""
    kv_pairs: dict[str, Any] | None | Unset
    """Object of your own keys: `definition.kv_pairs` of `CampaignMessageCreate`; may be left out, may be
    None."""
    notification_type: Literal["silent"] | Unset
    """Always `silent`; default `silent`; may be left out."""


class MobilePushMessageSilentDefinitionUpdateDict(_Dict, total=False):
    """`MobilePushMessageSilentDefinitionUpdate` as a dict."""

    channel: Required[Literal["mobile_push"]]
    """Always `mobile_push`; required."""
    kv_pairs: dict[str, Any] | Unset
    """Object of your own keys: `definition.kv_pairs` of `CampaignMessageUpdate`; may be left out."""
    notification_type: Literal["silent"] | Unset
    """Always `silent`; default `silent`; may be left out."""


class MobilePushMessageStandardDefinitionCreateDict(_Dict, total=False):
    """`MobilePushMessageStandardDefinitionCreate` as a dict."""

    channel: Required[Literal["mobile_push"]]
    """Always `mobile_push`; required."""
    content: Required[m.MobilePushContentCreate | MobilePushContentCreateDict]
    """`MobilePushContentCreate` of `action_buttons`, `body`, `dynamic_image`, `title`; required."""
    kv_pairs: dict[str, Any] | None | Unset
    """Object of your own keys: `definition.kv_pairs` of `CampaignMessageCreate`; may be left out, may be
    None."""
    notification_type: Literal["standard"] | Unset
    """Always `standard`; default `standard`; may be left out."""
    options: m.MobilePushOptions | MobilePushOptionsDict | None | Unset
    """`MobilePushOptions` of `badge`, `on_open`, `play_sound`; may be left out, may be None."""


class MobilePushMessageStandardDefinitionUpdateDict(_Dict, total=False):
    """`MobilePushMessageStandardDefinitionUpdate` as a dict."""

    channel: Required[Literal["mobile_push"]]
    """Always `mobile_push`; required."""
    content: m.MobilePushContentUpdate | MobilePushContentUpdateDict | None | Unset
    """`MobilePushContentUpdate` of `action_buttons`, `body`, `dynamic_image`, `title`; may be left out,
    may be None."""
    kv_pairs: dict[str, Any] | None | Unset
    """Object of your own keys: `definition.kv_pairs` of `CampaignMessageUpdate`; may be left out, may be
    None."""
    notification_type: Literal["standard"] | Unset
    """Always `standard`; default `standard`; may be left out."""
    options: m.MobilePushOptions | MobilePushOptionsDict | None | Unset
    """`MobilePushOptions` of `badge`, `on_open`, `play_sound`; may be left out, may be None."""


class MobilePushNoBadgeDict(_Dict, total=False):
    """`MobilePushNoBadge` as a dict."""

    display: Required[Literal[False]]
    """Always `false`; required."""


class MobilePushOptionsDict(_Dict, total=False):
    """`MobilePushOptions` as a dict."""

    badge: m.MobilePushBadge | MobilePushBadgeDict | m.MobilePushNoBadge | MobilePushNoBadgeDict | None | Unset
    """`MobilePushBadge` or `MobilePushNoBadge`; may be left out, may be None."""
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
    """`PushOnOpenApp` or `PushOnOpenDeepLink` or `PushOnOpenWebUrl`; may be left out, may be None."""
    play_sound: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""


class MobileStyleDict(_Dict, total=False):
    """`MobileStyle` as a dict."""

    properties: Required[m.MobileStyleProperties | MobileStylePropertiesDict]
    """Values of your own, by name; `MobileStyleProperties`; required."""
    style_type: Required[Literal["mobile-styles"]]
    """Always `mobile-styles`; required."""
    styles: Required[m.MobileStyleStyles | MobileStyleStylesDict]
    """`MobileStyleStyles` of `mobile_block_padding_left`, `mobile_block_padding_right`, `mobile_margin`,
    `mobile_padding_bottom` and 3 more; required."""
    id: str | None | Unset
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""


class MobileStylePropertiesDict(_Dict, total=False):
    """`MobileStyleProperties` as a dict."""

    mobile_padding_override: bool | None | Unset
    """True or false: `properties.mobile_padding_override` of `MobileStyle`; may be left out, may be None."""


class MobileStyleStylesDict(_Dict, total=False):
    """`MobileStyleStyles` as a dict."""

    mobile_block_padding_left: int | None | Unset
    """Whole number: `styles.mobile_block_padding_left` of `MobileStyle`; may be left out, may be None."""
    mobile_block_padding_right: int | None | Unset
    """Whole number: `styles.mobile_block_padding_right` of `MobileStyle`; may be left out, may be None."""
    mobile_margin: int | None | Unset
    """Whole number: `styles.mobile_margin` of `MobileStyle`; may be left out, may be None."""
    mobile_padding_bottom: int | None | Unset
    """Whole number: `styles.mobile_padding_bottom` of `MobileStyle`; may be left out, may be None."""
    mobile_padding_left: int | None | Unset
    """Whole number: `styles.mobile_padding_left` of `MobileStyle`; may be left out, may be None."""
    mobile_padding_right: int | None | Unset
    """Whole number: `styles.mobile_padding_right` of `MobileStyle`; may be left out, may be None."""
    mobile_padding_top: int | None | Unset
    """Whole number: `styles.mobile_padding_top` of `MobileStyle`; may be left out, may be None."""


class MultiBranchSplitActionDataDict(_Dict, total=False):
    """`MultiBranchSplitActionData` as a dict."""

    branches: Required[Sequence[m.MultiBranchSplitBranch | MultiBranchSplitBranchDict]]
    """List: `MultiBranchSplitBranch`; required."""
    name: Required[str]
    """Text: `data.name` of `MultiBranchSplitAction`; required."""


class MultiBranchSplitActionDict(_Dict, total=False):
    """`MultiBranchSplitAction` as a dict."""

    type: Required[Literal["multi-branch-split"]]
    """Always `multi-branch-split`; required."""
    data: m.MultiBranchSplitActionData | MultiBranchSplitActionDataDict | None | Unset
    """`MultiBranchSplitActionData` of `branches`, `name`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: Any
    """Addresses of the resource itself and of what is related to it; any JSON value; may be left out, may
    be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


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
    """List: `ProfilePropertyCondition` or `ProfileHasGroupMembershipCondition` or
    `ProfileNoGroupMembershipCondition` or `ProfileRegionCondition` or
    `ProfilePostalCodeDistanceCondition` or `ProfilePredictiveAnalyticsDateCondition` or
    `ProfilePredictiveAnalyticsStringCondition` or `ProfilePredictiveAnalyticsNumericCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityRankCondition` or `ProfileMarketingConsentCondition` or
    `FlowsProfileMetricCondition` or `ProfileRandomSampleCondition` or `ProfileHasCustomObjectCondition`
    or `ProfilePermissionsCondition` or `ProfileHasNotReceivedEmailMessageCondition` or
    `ProfileHasNotReceivedSmsMessageCondition` or `ProfileHasNotReceivedPushMessageCondition` or
    `MetricPropertyCondition` or `CustomObjectTriggerCondition`; required."""


class MultiBranchSplitBranchBranchFilterDict(_Dict, total=False):
    """`MultiBranchSplitBranchBranchFilter` as a dict."""

    condition_groups: Required[
        Sequence[
            m.MultiBranchSplitBranchBranchFilterConditionGroups | MultiBranchSplitBranchBranchFilterConditionGroupsDict
        ]
    ]
    """List: `MultiBranchSplitBranchBranchFilterConditionGroups`; required."""


class MultiBranchSplitBranchDict(_Dict, total=False):
    """`MultiBranchSplitBranch` as a dict."""

    branch_id: Required[str]
    """Text: `branches[].branch_id` of `MultiBranchSplitActionData`; required."""
    branch_filter: m.MultiBranchSplitBranchBranchFilter | MultiBranchSplitBranchBranchFilterDict | None | Unset
    """`MultiBranchSplitBranchBranchFilter` of `condition_groups`; may be left out, may be None."""
    is_else: bool | Unset
    """True or false; default `false`; may be left out."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    name: str | None | Unset
    """Text: `branches[].name` of `MultiBranchSplitActionData`; may be left out, may be None."""
    order: int | None | Unset
    """Whole number: `branches[].order` of `MultiBranchSplitActionData`; may be left out, may be None."""


class NextStepDict(_Dict, total=False):
    """`NextStep` as a dict."""

    submit: Required[bool]
    """True or false: `action.submit` of `Button`; required."""
    type: Required[Literal["next_step"]]
    """Always `next_step`; required."""
    id: str | None | Unset
    """Text: `action.id` of `Button`; may be left out, may be None."""
    properties: m.NextStepProperties | NextStepPropertiesDict | None | Unset
    """Values of your own, by name; `NextStepProperties`; may be left out, may be None."""


class NextStepPropertiesDict(_Dict, total=False):
    """`NextStepProperties` as a dict."""

    list_id: str | None | Unset
    """Id of the `list`, as from `lists.get_list`; may be left out, may be None."""


class NoEmailMarketingConsentDict(_Dict, total=False):
    """`NoEmailMarketingConsent` as a dict."""

    can_receive_marketing: Required[Literal[False]]
    """Always `false`; required."""
    channel: Required[Literal["email"]]
    """Always `email`; required."""
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
    """`NoEmailMarketing` or `NoEmailMarketingUnsubscribed` or `NoEmailMarketingNeverSubscribed` or
    `NoEmailMarketingSubscribed`; required."""


class NoEmailMarketingDict(_Dict, total=False):
    """`NoEmailMarketing` as a dict."""

    subscription: Required[Literal["any"]]
    """Always `any`; required."""
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
    """List: `BounceDateFilter` or `ManualSuppressionDateFilter` or `InvalidEmailDateFilter`; may be left
    out, may be None."""


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
    """List: `BounceDateFilter` or `ManualSuppressionDateFilter` or `InvalidEmailDateFilter`; required."""
    subscription: Required[Literal["never_subscribed"]]
    """Always `never_subscribed`; required."""


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
    """List: `BounceDateFilter` or `ManualSuppressionDateFilter` or `InvalidEmailDateFilter`; required."""
    subscription: Required[Literal["subscribed"]]
    """Always `subscribed`; required."""


class NoEmailMarketingUnsubscribedDict(_Dict, total=False):
    """`NoEmailMarketingUnsubscribed` as a dict."""

    subscription: Required[Literal["unsubscribed"]]
    """Always `unsubscribed`; required."""
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
    """List: `StatusDateFilter` or `APIMethodFilter` or `InboundMessageMethodFilter` or
    `PreferencePageMethodFilter` or `ManualRemoveMethodFilter` or `SpamComplaintMethodFilter` or
    `MailboxProviderMethodFilter` or `OneClickUnsubscribeMethodFilter` or `ManualImportMethodFilter` or
    `SftpMethodFilter` or `DataWarehouseImportMethodFilter` or `ProfileModificationMethodFilter` or
    `ConstantContactIntegrationMethodFilter` or list: `BounceDateFilter` or
    `ManualSuppressionDateFilter` or `InvalidEmailDateFilter`; may be left out, may be None."""


class NoPushMarketingConsentDict(_Dict, total=False):
    """`NoPushMarketingConsent` as a dict."""

    can_receive_marketing: Required[Literal[False]]
    """Always `false`; required."""
    channel: Required[Literal["push"]]
    """Always `push`; required."""
    consent_status: Required[m.NoPushMarketing | NoPushMarketingDict]
    """`NoPushMarketing` of `subscription`; required."""


class NoPushMarketingDict(_Dict, total=False):
    """`NoPushMarketing` as a dict."""

    subscription: Required[Literal["any"]]
    """Always `any`; required."""


class NoSMSMarketingConsentDict(_Dict, total=False):
    """`NoSMSMarketingConsent` as a dict."""

    can_receive_marketing: Required[Literal[False]]
    """Always `false`; required."""
    channel: Required[Literal["sms"]]
    """Always `sms`; required."""
    consent_status: Required[
        m.NoSMSMarketing
        | NoSMSMarketingDict
        | m.NoSMSMarketingUnsubscribed
        | NoSMSMarketingUnsubscribedDict
        | m.NoSMSMarketingNeverSubscribed
        | NoSMSMarketingNeverSubscribedDict
    ]
    """`NoSMSMarketing` or `NoSMSMarketingUnsubscribed` or `NoSMSMarketingNeverSubscribed`; required."""


class NoSMSMarketingDict(_Dict, total=False):
    """`NoSMSMarketing` as a dict."""

    subscription: Required[Literal["any"]]
    """Always `any`; required."""


class NoSMSMarketingNeverSubscribedDict(_Dict, total=False):
    """`NoSMSMarketingNeverSubscribed` as a dict."""

    subscription: Required[Literal["never_subscribed"]]
    """Always `never_subscribed`; required."""


class NoSMSMarketingUnsubscribedDict(_Dict, total=False):
    """`NoSMSMarketingUnsubscribed` as a dict."""

    subscription: Required[Literal["unsubscribed"]]
    """Always `unsubscribed`; required."""
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
    """List: `StatusDateFilter` or `FormMethodFilter` or `ManualImportManualMethodFilter` or
    `ManualAddManualMethodFilter` or `ManualRemoveMethodFilter` or `BulkRemoveMethodFilter` or
    `CheckoutMethodFilter` or `InboundMessageMethodFilter` or `PreferencePageMethodFilter` or
    `SftpMethodFilter` or `CarrierDeactivationMethodFilter` or `ProvidedLandlineMethodFilter` or
    `MessageBlockedMethodFilter` or `ProvidedNoAgeMethodFilter` or `FailedAgeGateMethodFilter` or
    `ShopifyIntegrationMethodFilter`; may be left out, may be None."""


class NonLocalStaticSendDict(_Dict, total=False):
    """`NonLocalStaticSend` as a dict."""

    is_local: Required[Literal[False]]
    """Always `false`; required."""


class NumericOperatorNumericFilterDict(_Dict, total=False):
    """`NumericOperatorNumericFilter` as a dict."""

    operator: Required[
        Literal["equals", "greater-than", "greater-than-or-equal", "less-than", "less-than-or-equal", "not-equals"]
        | str
    ]
    """One of `equals`, `greater-than`, `greater-than-or-equal`, `less-than`, `less-than-or-equal`,
    `not-equals`; required."""
    type: Required[Literal["numeric"]]
    """Always `numeric`; required."""
    value: Required[int | float]
    """Whole number or number; required."""


class NumericRangeFilterDict(_Dict, total=False):
    """`NumericRangeFilter` as a dict."""

    end: Required[int | float]
    """Whole number or number; required."""
    operator: Required[Literal["between"]]
    """Always `between`; required."""
    start: Required[int | float]
    """Whole number or number; required."""
    type: Required[Literal["numeric"]]
    """Always `numeric`; required."""


class ObjectRecordDeleteJobCreateDict(_Dict, total=False):
    """`ObjectRecordDeleteJobCreate` as a dict."""

    object_records: Required[Sequence[str]]
    """Ids of `object-record` resources; required."""
    type: Literal["object-record-bulk-delete-job"]
    """What it is of on the wire; `object-record-bulk-delete-job` if left out."""


class ObjectSchemaCreateDict(_Dict, total=False):
    """`ObjectSchemaCreate` as a dict."""

    properties: Required[Sequence[m.APISchemaProperty | APISchemaPropertyDict]]
    """Values of your own, by name; list: `APISchemaProperty`; required."""
    title: Required[str]
    """Text; required."""
    description: str | None | Unset
    """Text; may be left out, may be None."""
    object_type: str | Unset
    """Id of the `object-type`; may be left out."""
    required: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    source_mapping: m.SourceMappingCreate | SourceMappingCreateDict | None | Unset | Envelope
    """`SourceMappingCreate` of `property_mappings`, `relationship_mappings`; may be left out, may be None."""
    status: Literal["active", "draft"] | None | Unset
    """One of `active`, `draft`; default `draft`; may be left out, may be None."""
    type: Literal["object-schema"]
    """What it is of on the wire; `object-schema` if left out."""


class ObjectSchemaRelationshipCreateDict(_Dict, total=False):
    """`ObjectSchemaRelationshipCreate` as a dict."""

    id: Required[str]
    """Id of the `object-schema`; required."""
    meta: m.ObjectSchemaRelationshipCreateMeta | ObjectSchemaRelationshipCreateMetaDict | None | Unset
    """Data beside the attributes; `ObjectSchemaRelationshipCreateMeta`; may be left out, may be None."""
    type: Literal["object-schema"]
    """What it is of on the wire; `object-schema` if left out."""


class ObjectSchemaRelationshipCreateMetaDict(_Dict, total=False):
    """`ObjectSchemaRelationshipCreateMeta` as a dict."""

    name: Required[str]
    """Text: `meta.name` of `ObjectSchemaRelationshipCreate`; required."""
    description: str | None | Unset
    """Text: `meta.description` of `ObjectSchemaRelationshipCreate`; may be left out, may be None."""


class ObjectSchemaRelationshipDeleteDict(_Dict, total=False):
    """`ObjectSchemaRelationshipDelete` as a dict."""

    id: Required[str]
    """Id of the `object-schema`; required."""
    meta: m.ObjectSchemaRelationshipDeleteMeta | ObjectSchemaRelationshipDeleteMetaDict | None | Unset
    """Data beside the attributes; `ObjectSchemaRelationshipDeleteMeta`; may be left out, may be None."""
    type: Literal["object-schema"]
    """What it is of on the wire; `object-schema` if left out."""


class ObjectSchemaRelationshipDeleteMetaDict(_Dict, total=False):
    """`ObjectSchemaRelationshipDeleteMeta` as a dict."""

    relationship_id: Required[str]
    """Text: `meta.relationship_id` of `ObjectSchemaRelationshipDelete`; required."""


class ObjectSchemaRelationshipUpdateDict(_Dict, total=False):
    """`ObjectSchemaRelationshipUpdate` as a dict."""

    id: Required[str]
    """Id of the `object-schema`; required."""
    meta: m.ObjectSchemaRelationshipUpdateMeta | ObjectSchemaRelationshipUpdateMetaDict | None | Unset
    """Data beside the attributes; `ObjectSchemaRelationshipUpdateMeta`; may be left out, may be None."""
    type: Literal["object-schema"]
    """What it is of on the wire; `object-schema` if left out."""


class ObjectSchemaRelationshipUpdateMetaDict(_Dict, total=False):
    """`ObjectSchemaRelationshipUpdateMeta` as a dict."""

    relationship_id: Required[str]
    """Text: `meta.relationship_id` of `ObjectSchemaRelationshipUpdate`; required."""
    description: str | None | Unset
    """Text: `meta.description` of `ObjectSchemaRelationshipUpdate`; may be left out, may be None."""
    name: str | None | Unset
    """Text: `meta.name` of `ObjectSchemaRelationshipUpdate`; may be left out, may be None."""


class ObjectSchemaUpdateDict(_Dict, total=False):
    """`ObjectSchemaUpdate` as a dict."""

    description: str | None | Unset
    """Text; may be left out, may be None."""
    id: str | Unset
    """Id of the `object-schema`; may be left out."""
    properties: Sequence[m.APISchemaProperty | APISchemaPropertyDict] | None | Unset
    """Values of your own, by name; list: `APISchemaProperty`; may be left out, may be None."""
    required: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    status: Literal["active", "draft"] | None | Unset
    """One of `active`, `draft`; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["object-schema"]
    """What it is of on the wire; `object-schema` if left out."""


class ObjectTypeCreateDict(_Dict, total=False):
    """`ObjectTypeCreate` as a dict."""

    title: Required[str]
    """Text; required."""
    description: str | None | Unset
    """Text; may be left out, may be None."""
    namespace: str | None | Unset
    """Text; default `custom-objects`; may be left out, may be None."""
    object_schema: m.EmbeddedObjectSchema | EmbeddedObjectSchemaDict | None | Unset | Envelope
    """`EmbeddedObjectSchema` of `properties`, `required`, `source_mapping`, `status`; may be left out, may
    be None."""
    visibility: Literal["private", "shared"] | None | Unset
    """One of `private`, `shared`; default `private`; may be left out, may be None."""
    type: Literal["object-type"]
    """What it is of on the wire; `object-type` if left out."""


class OneClickUnsubscribeMethodFilterDict(_Dict, total=False):
    """`OneClickUnsubscribeMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["one_click_unsubscribe"]]
    """Always `one_click_unsubscribe`; required."""


class OnsiteProfileDict(_Dict, total=False):
    """`OnsiteProfile` as a dict."""

    anonymous_id: str | None | Unset
    """Text; may be left out, may be None."""
    email: str | None | Unset
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset
    """Given name of a person; may be left out, may be None."""
    id: str | None | Unset
    """Id of the `profile`; may be left out, may be None."""
    image: str | None | Unset
    """Text; may be left out, may be None."""
    kx: str | None | Unset
    """Token of Klaviyo's tracking that stands for a profile; may be left out, may be None."""
    last_name: str | None | Unset
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    meta: m.OnsiteProfileMeta | OnsiteProfileMetaDict | None | Unset
    """Data beside the attributes; `OnsiteProfileMeta`; may be left out, may be None."""
    organization: str | None | Unset
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset
    """Values of your own, by name; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class OnsiteProfileMetaDict(_Dict, total=False):
    """`OnsiteProfileMeta` as a dict."""

    patch_identifiers: m.PatchIdentifiers | PatchIdentifiersDict | None | Unset
    """`PatchIdentifiers` of `append`, `unappend`; may be left out, may be None."""
    patch_properties: m.ProfileMetaPatchProperties | ProfileMetaPatchPropertiesDict | None | Unset
    """`ProfileMetaPatchProperties` of `append`, `unappend`, `unset`; may be left out, may be None."""


class OnsiteSubscriptionCreateDict(_Dict, total=False):
    """`OnsiteSubscriptionCreate` as a dict."""

    list: Required[str]
    """Id of the `list`; required."""
    profile: Required[m.ProfileUpsertWithSubscriptions | ProfileUpsertWithSubscriptionsDict | Envelope]
    """`ProfileUpsertWithSubscriptions` of `email`, `external_id`, `first_name`, `id` and 11 more;
    required."""
    custom_source: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["subscription"]
    """What it is of on the wire; `subscription` if left out."""


class OpenFormDict(_Dict, total=False):
    """`OpenForm` as a dict."""

    properties: Required[m.OpenFormProperties | OpenFormPropertiesDict]
    """Values of your own, by name; `OpenFormProperties`; required."""
    type: Required[Literal["open_form"]]
    """Always `open_form`; required."""
    id: str | None | Unset
    """Text: `action.id` of `Button`; may be left out, may be None."""
    submit: Literal[True] | Unset
    """Always `true`; default `true`; may be left out."""


class OpenFormPropertiesDict(_Dict, total=False):
    """`OpenFormProperties` as a dict."""

    form_id_to_open: Required[str]
    """Text: `properties.form_id_to_open` of `OpenForm`; required."""
    close_form: bool | Unset
    """True or false; default `true`; may be left out."""


class OpenTrackingSubscriptionParametersDict(_Dict, total=False):
    """`OpenTrackingSubscriptionParameters` as a dict."""

    consent: Required[Literal["SUBSCRIBED"]]
    """Always `SUBSCRIBED`; required."""


class OpenTrackingUnsubscriptionParametersDict(_Dict, total=False):
    """`OpenTrackingUnsubscriptionParameters` as a dict."""

    consent: Required[Literal["UNSUBSCRIBED"]]
    """Always `UNSUBSCRIBED`; required."""


class OptInCodeDict(_Dict, total=False):
    """`OptInCode` as a dict."""

    properties: Required[m.OptInCodeProperties | OptInCodePropertiesDict]
    """Values of your own, by name; `OptInCodeProperties`; required."""
    type: Required[Literal["opt_in_code"]]
    """Always `opt_in_code`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.OptInCodeStyles | OptInCodeStylesDict | Unset
    """`OptInCodeStyles` of `background_color`, `padding`; may be left out."""


class OptInCodePropertiesDict(_Dict, total=False):
    """`OptInCodeProperties` as a dict."""

    classname: str | None | Unset
    """Text: `properties.classname` of `OptInCode`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset
    """Text: `properties.label` of `OptInCode`; may be left out, may be None."""
    placeholder: str | None | Unset
    """Text: `properties.placeholder` of `OptInCode`; may be left out, may be None."""
    property_name: Literal["opt_in_code"] | Unset
    """Always `opt_in_code`; default `opt_in_code`; may be left out."""
    required: Literal[True] | Unset
    """Always `true`; default `true`; may be left out."""
    show_label: bool | Unset
    """True or false; default `false`; may be left out."""


class OptInCodeStylesDict(_Dict, total=False):
    """`OptInCodeStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class PaddingDict(_Dict, total=False):
    """`Padding` as a dict."""

    bottom: int | Unset
    """Whole number; default `0`; may be left out."""
    left: int | Unset
    """Whole number; default `0`; may be left out."""
    right: int | Unset
    """Whole number; default `0`; may be left out."""
    top: int | Unset
    """Whole number; default `0`; may be left out."""


class PageVisitsDict(_Dict, total=False):
    """`PageVisits` as a dict."""

    type: Required[Literal["page_visits"]]
    """Always `page_visits`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: m.PageVisitsProperties | PageVisitsPropertiesDict | Unset
    """Values of your own, by name; `PageVisitsProperties`; may be left out."""


class PageVisitsPropertiesDict(_Dict, total=False):
    """`PageVisitsProperties` as a dict."""

    pages: int | Unset
    """Whole number; default `3`; may be left out."""


class PatchIdentifiersDict(_Dict, total=False):
    """`PatchIdentifiers` as a dict."""

    append: dict[str, Any] | Unset
    """Object of your own keys: `patch_identifiers.append` of `OnsiteProfileMeta`; may be left out."""
    unappend: dict[str, Any] | Unset
    """Object of your own keys: `patch_identifiers.unappend` of `OnsiteProfileMeta`; may be left out."""


class PhoneNumberConsentChannelSettingsDict(_Dict, total=False):
    """`PhoneNumberConsentChannelSettings` as a dict."""

    consent_type: Literal["phone_number_only", "promotional", "transactional"] | str | None | Unset
    """One of `phone_number_only`, `promotional`, `transactional`; may be left out, may be None."""


class PhoneNumberDict(_Dict, total=False):
    """`PhoneNumber` as a dict."""

    properties: Required[m.PhoneNumberProperties | PhoneNumberPropertiesDict]
    """Values of your own, by name; `PhoneNumberProperties`; required."""
    type: Required[Literal["phone_number"]]
    """Always `phone_number`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.PhoneNumberStyles | PhoneNumberStylesDict | Unset
    """`PhoneNumberStyles` of `background_color`, `padding`; may be left out."""


class PhoneNumberPropertiesDict(_Dict, total=False):
    """`PhoneNumberProperties` as a dict."""

    channel_settings: m.ChannelSettings | ChannelSettingsDict | None | Unset
    """`ChannelSettings` of `sms`, `whatsapp`; may be left out, may be None."""
    classname: str | None | Unset
    """Text: `properties.classname` of `PhoneNumber`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset
    """Text: `properties.label` of `PhoneNumber`; may be left out, may be None."""
    placeholder: str | None | Unset
    """Text: `properties.placeholder` of `PhoneNumber`; may be left out, may be None."""
    property_name: str | Unset
    """Text; default `$phone_number`; may be left out."""
    required: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset
    """True or false; default `false`; may be left out."""
    sms_consent_type: Sequence[Literal["phone_number_only", "promotional", "transactional"] | str] | None | Unset
    """List: one of `phone_number_only`, `promotional`, `transactional`; may be left out, may be None."""


class PhoneNumberStylesDict(_Dict, total=False):
    """`PhoneNumberStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class PreferencePageFilterDict(_Dict, total=False):
    """`PreferencePageFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["preference_page"]]
    """Always `preference_page`; required."""
    filter: m.EqualsStringFilter | EqualsStringFilterDict | None | Unset
    """`EqualsStringFilter` of `operator`, `type`, `value`; may be left out, may be None."""


class PreferencePageMethodFilterDict(_Dict, total=False):
    """`PreferencePageMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["preference_page"]]
    """Always `preference_page`; required."""


class PreviouslySubmittedDict(_Dict, total=False):
    """`PreviouslySubmitted` as a dict."""

    type: Required[Literal["previously_submitted"]]
    """Always `previously_submitted`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: dict[str, Any] | Unset
    """Values of your own, by name; at most 0 keys; may be left out."""


class PriceDropConditionDict(_Dict, total=False):
    """`PriceDropCondition` as a dict."""

    field: Required[str]
    """Text: `conditions[].field` of `PriceDropTriggerTriggerFilterConditionGroups`; required."""
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
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `NumericOperatorNumericFilter` or `NumericRangeFilter` or `BooleanFilter` or `StaticDateFilter` or
    `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    metric_id: Required[str | None]
    """Id of the `metric`, as from `metrics.get_metric`; required, may be None."""
    type: Required[Literal["price-drop-property"]]
    """Always `price-drop-property`; required."""


class PriceDropTriggerDict(_Dict, total=False):
    """`PriceDropTrigger` as a dict."""

    audience: Required[Sequence[Literal["checkout-started", "viewed"] | str]]
    """List: one of `checkout-started`, `viewed`; required."""
    price_drop_amount_value: Required[int | float]
    """Whole number or number; required."""
    trigger_filter: Required[m.PriceDropTriggerTriggerFilter | PriceDropTriggerTriggerFilterDict | None]
    """`PriceDropTriggerTriggerFilter` of `condition_groups`; required, may be None."""
    type: Required[Literal["price-drop"]]
    """Always `price-drop`; required."""
    currency_type: Literal["usd"] | Unset
    """Always `usd`; default `usd`; may be left out."""
    price_drop_amount_unit: Literal["currency", "percent"] | str | Unset
    """One of `currency`, `percent`; default `currency`; may be left out."""
    timeframe_days: int | Unset
    """Days: timeframe; whole number; default `30`; may be left out."""


class PriceDropTriggerTriggerFilterConditionGroupsDict(_Dict, total=False):
    """`PriceDropTriggerTriggerFilterConditionGroups` as a dict."""

    conditions: Required[Sequence[m.PriceDropCondition | PriceDropConditionDict]]
    """List: `PriceDropCondition`; required."""


class PriceDropTriggerTriggerFilterDict(_Dict, total=False):
    """`PriceDropTriggerTriggerFilter` as a dict."""

    condition_groups: Required[
        Sequence[m.PriceDropTriggerTriggerFilterConditionGroups | PriceDropTriggerTriggerFilterConditionGroupsDict]
    ]
    """List: `PriceDropTriggerTriggerFilterConditionGroups`; required."""


class ProductBlockDataDict(_Dict, total=False):
    """`ProductBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: Required[
        m.StaticProductBlockProperties
        | StaticProductBlockPropertiesDict
        | m.DynamicProductBlockProperties
        | DynamicProductBlockPropertiesDict
    ]
    """Values of your own, by name; `StaticProductBlockProperties` or `DynamicProductBlockProperties`;
    required."""
    styles: Required[m.ProductBlockStyles | ProductBlockStylesDict]
    """`ProductBlockStyles` of `block_background_color`, `block_padding_bottom`, `block_padding_left`,
    `block_padding_right` and 74 more; required."""


class ProductBlockStylesDict(_Dict, total=False):
    """`ProductBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `ProductBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `ProductBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `ProductBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `ProductBlockData`; may be left out, may be None."""
    button_alignment: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    button_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    button_border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    button_border_radius: int | None | Unset
    """Whole number: `styles.button_border_radius` of `ProductBlockData`; may be left out, may be None."""
    button_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    button_border_width: int | None | Unset
    """Whole number: `styles.button_border_width` of `ProductBlockData`; may be left out, may be None."""
    button_drop_shadow_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    button_font_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    button_font_family: str | None | Unset
    """Text: `styles.button_font_family` of `ProductBlockData`; may be left out, may be None."""
    button_font_size: int | None | Unset
    """Whole number: `styles.button_font_size` of `ProductBlockData`; may be left out, may be None."""
    button_font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    button_font_weight: str | None | Unset
    """Text: `styles.button_font_weight` of `ProductBlockData`; may be left out, may be None."""
    button_letter_spacing: int | None | Unset
    """Whole number: `styles.button_letter_spacing` of `ProductBlockData`; may be left out, may be None."""
    button_padding_bottom: int | None | Unset
    """Whole number: `styles.button_padding_bottom` of `ProductBlockData`; may be left out, may be None."""
    button_padding_left: int | None | Unset
    """Whole number: `styles.button_padding_left` of `ProductBlockData`; may be left out, may be None."""
    button_padding_right: int | None | Unset
    """Whole number: `styles.button_padding_right` of `ProductBlockData`; may be left out, may be None."""
    button_padding_top: int | None | Unset
    """Whole number: `styles.button_padding_top` of `ProductBlockData`; may be left out, may be None."""
    button_text_decoration: str | None | Unset
    """Text: `styles.button_text_decoration` of `ProductBlockData`; may be left out, may be None."""
    description_font_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    description_font_family: str | None | Unset
    """Text: `styles.description_font_family` of `ProductBlockData`; may be left out, may be None."""
    description_font_size: int | None | Unset
    """Whole number: `styles.description_font_size` of `ProductBlockData`; may be left out, may be None."""
    description_font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    description_font_weight: str | None | Unset
    """Text: `styles.description_font_weight` of `ProductBlockData`; may be left out, may be None."""
    description_letter_spacing: int | None | Unset
    """Whole number: `styles.description_letter_spacing` of `ProductBlockData`; may be left out, may be
    None."""
    description_padding_bottom: int | None | Unset
    """Whole number: `styles.description_padding_bottom` of `ProductBlockData`; may be left out, may be
    None."""
    description_padding_top: int | None | Unset
    """Whole number: `styles.description_padding_top` of `ProductBlockData`; may be left out, may be None."""
    description_text_decoration: str | None | Unset
    """Text: `styles.description_text_decoration` of `ProductBlockData`; may be left out, may be None."""
    item_border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    item_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    item_border_width: int | None | Unset
    """Whole number: `styles.item_border_width` of `ProductBlockData`; may be left out, may be None."""
    item_max_height: int | None | Unset
    """Whole number: `styles.item_max_height` of `ProductBlockData`; may be left out, may be None."""
    item_padding_bottom: int | None | Unset
    """Whole number: `styles.item_padding_bottom` of `ProductBlockData`; may be left out, may be None."""
    item_padding_left: int | None | Unset
    """Whole number: `styles.item_padding_left` of `ProductBlockData`; may be left out, may be None."""
    item_padding_right: int | None | Unset
    """Whole number: `styles.item_padding_right` of `ProductBlockData`; may be left out, may be None."""
    item_padding_top: int | None | Unset
    """Whole number: `styles.item_padding_top` of `ProductBlockData`; may be left out, may be None."""
    item_text_alignment: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    layout: Literal["horizontal", "vertical-left-image", "vertical-right-image"] | str | None | Unset
    """One of `horizontal`, `vertical-left-image`, `vertical-right-image`; may be left out, may be None."""
    num_columns: int | None | Unset
    """Whole number: `styles.num_columns` of `ProductBlockData`; may be left out, may be None."""
    num_rows: int | None | Unset
    """Whole number: `styles.num_rows` of `ProductBlockData`; may be left out, may be None."""
    original_price_font_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    original_price_font_family: str | None | Unset
    """Text: `styles.original_price_font_family` of `ProductBlockData`; may be left out, may be None."""
    original_price_font_size: int | None | Unset
    """Whole number: `styles.original_price_font_size` of `ProductBlockData`; may be left out, may be None."""
    original_price_font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    original_price_font_weight: str | None | Unset
    """Text: `styles.original_price_font_weight` of `ProductBlockData`; may be left out, may be None."""
    original_price_text_decoration: str | None | Unset
    """Text: `styles.original_price_text_decoration` of `ProductBlockData`; may be left out, may be None."""
    price_font_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    price_font_family: str | None | Unset
    """Text: `styles.price_font_family` of `ProductBlockData`; may be left out, may be None."""
    price_font_size: int | None | Unset
    """Whole number: `styles.price_font_size` of `ProductBlockData`; may be left out, may be None."""
    price_font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    price_font_weight: str | None | Unset
    """Text: `styles.price_font_weight` of `ProductBlockData`; may be left out, may be None."""
    price_letter_spacing: int | None | Unset
    """Whole number: `styles.price_letter_spacing` of `ProductBlockData`; may be left out, may be None."""
    price_padding_bottom: int | None | Unset
    """Whole number: `styles.price_padding_bottom` of `ProductBlockData`; may be left out, may be None."""
    price_padding_top: int | None | Unset
    """Whole number: `styles.price_padding_top` of `ProductBlockData`; may be left out, may be None."""
    price_text_decoration: str | None | Unset
    """Text: `styles.price_text_decoration` of `ProductBlockData`; may be left out, may be None."""
    rating_font_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    rating_font_family: str | None | Unset
    """Text: `styles.rating_font_family` of `ProductBlockData`; may be left out, may be None."""
    rating_font_size: int | None | Unset
    """Whole number: `styles.rating_font_size` of `ProductBlockData`; may be left out, may be None."""
    rating_font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    rating_font_weight: str | None | Unset
    """Text: `styles.rating_font_weight` of `ProductBlockData`; may be left out, may be None."""
    rating_letter_spacing: int | None | Unset
    """Whole number: `styles.rating_letter_spacing` of `ProductBlockData`; may be left out, may be None."""
    rating_padding_bottom: int | None | Unset
    """Whole number: `styles.rating_padding_bottom` of `ProductBlockData`; may be left out, may be None."""
    rating_padding_top: int | None | Unset
    """Whole number: `styles.rating_padding_top` of `ProductBlockData`; may be left out, may be None."""
    rating_text_decoration: str | None | Unset
    """Text: `styles.rating_text_decoration` of `ProductBlockData`; may be left out, may be None."""
    stack_on_mobile: bool | None | Unset
    """True or false: `styles.stack_on_mobile` of `ProductBlockData`; may be left out, may be None."""
    title_font_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    title_font_family: str | None | Unset
    """Text: `styles.title_font_family` of `ProductBlockData`; may be left out, may be None."""
    title_font_size: int | None | Unset
    """Whole number: `styles.title_font_size` of `ProductBlockData`; may be left out, may be None."""
    title_font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    title_font_weight: str | None | Unset
    """Text: `styles.title_font_weight` of `ProductBlockData`; may be left out, may be None."""
    title_letter_spacing: int | None | Unset
    """Whole number: `styles.title_letter_spacing` of `ProductBlockData`; may be left out, may be None."""
    title_padding_bottom: int | None | Unset
    """Whole number: `styles.title_padding_bottom` of `ProductBlockData`; may be left out, may be None."""
    title_padding_top: int | None | Unset
    """Whole number: `styles.title_padding_top` of `ProductBlockData`; may be left out, may be None."""
    title_text_decoration: str | None | Unset
    """Text: `styles.title_text_decoration` of `ProductBlockData`; may be left out, may be None."""


class ProductBlockV1Dict(_Dict, total=False):
    """`ProductBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.ProductBlockData | ProductBlockDataDict | None]
    """`ProductBlockData` of `display_options`, `properties`, `styles`; required, may be None."""
    type: Required[Literal["product"]]
    """Always `product`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    subblocks: Sequence[m.ProductSubBlock | ProductSubBlockDict] | None | Unset
    """List: `ProductSubBlock`; may be left out, may be None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class ProductSubBlockDict(_Dict, total=False):
    """`ProductSubBlock` as a dict."""

    type: Required[Literal["product"]]
    """Always `product`; required."""
    autogenerate_link: bool | None | Unset
    """True or false: `subblocks[].autogenerate_link` of `ProductBlockV1`; may be left out, may be None."""
    button_text: str | None | Unset
    """Text: `subblocks[].button_text` of `ProductBlockV1`; may be left out, may be None."""
    currency_code: str | None | Unset
    """ISO 4217 code of a currency; may be left out, may be None."""
    description: str | None | Unset
    """Text: `subblocks[].description` of `ProductBlockV1`; may be left out, may be None."""
    external_id: str | None | Unset
    """Key under which your own system knows it; may be left out, may be None."""
    id: str | None | Unset
    """Text: `subblocks[].id` of `ProductBlockV1`; may be left out, may be None."""
    image_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    link: str | None | Unset
    """Text: `subblocks[].link` of `ProductBlockV1`; may be left out, may be None."""
    name: str | None | Unset
    """Text: `subblocks[].name` of `ProductBlockV1`; may be left out, may be None."""
    original_price: str | None | Unset
    """Text: `subblocks[].original_price` of `ProductBlockV1`; may be left out, may be None."""
    price: str | None | Unset
    """Text: `subblocks[].price` of `ProductBlockV1`; may be left out, may be None."""
    product_id: str | None | Unset
    """Text: `subblocks[].product_id` of `ProductBlockV1`; may be left out, may be None."""
    title: str | None | Unset
    """Text: `subblocks[].title` of `ProductBlockV1`; may be left out, may be None."""
    url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class ProfileCreateDict(_Dict, total=False):
    """`ProfileCreate` as a dict."""

    email: str | None | Unset
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset
    """Given name of a person; may be left out, may be None."""
    image: str | None | Unset
    """Text; may be left out, may be None."""
    last_name: str | None | Unset
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    organization: str | None | Unset
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset
    """Values of your own, by name; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class ProfileEventTrackedDict(_Dict, total=False):
    """`ProfileEventTracked` as a dict."""

    properties: Required[m.ProfileEventTrackedProperties | ProfileEventTrackedPropertiesDict]
    """Values of your own, by name; `ProfileEventTrackedProperties`; required."""
    type: Required[Literal["profile_event_tracked"]]
    """Always `profile_event_tracked`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""


class ProfileEventTrackedPropertiesDict(_Dict, total=False):
    """`ProfileEventTrackedProperties` as a dict."""

    metric: str | None | Unset
    """Text: `properties.metric` of `ProfileEventTracked`; may be left out, may be None."""
    property_filters: Sequence[m.PropertyFilter | PropertyFilterDict] | None | Unset
    """List: `PropertyFilter`; may be left out, may be None."""


class ProfileHasCustomObjectConditionDict(_Dict, total=False):
    """`ProfileHasCustomObjectCondition` as a dict."""

    filter: Required[m.IntegerFilter | IntegerFilterDict]
    """`IntegerFilter` of `operator`, `type`, `value`; required."""
    filters: Required[Sequence[m.ProfileHasCustomObjectFilter | ProfileHasCustomObjectFilterDict]]
    """List: `ProfileHasCustomObjectFilter`; required."""
    object_type_id: Required[str]
    """Id of the `object-type`, as from `custom_objects.get_object_type`; required."""
    object_type_relationship_id: Required[str]
    """Text: `conditions[].object_type_relationship_id` of `ConditionGroup`; required."""
    type: Required[Literal["profile-has-custom-object"]]
    """Always `profile-has-custom-object`; required."""


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
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `NumericOperatorNumericFilter` or `NumericRangeFilter` or `BooleanFilter` or `StaticDateFilter` or
    `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or
    `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    property_id: Required[int]
    """Whole number: `filters[].property_id` of `ProfileHasCustomObjectCondition`; required."""


class ProfileHasGroupMembershipConditionDict(_Dict, total=False):
    """`ProfileHasGroupMembershipCondition` as a dict."""

    group_ids: Required[Sequence[str]]
    """List: text; required."""
    is_member: Required[Literal[True]]
    """Always `true`; required."""
    type: Required[Literal["profile-group-membership"]]
    """Always `profile-group-membership`; required."""
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
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeDateRangeFilter`; may be left out, may be None."""


class ProfileHasNotReceivedEmailMessageConditionDict(_Dict, total=False):
    """`ProfileHasNotReceivedEmailMessageCondition` as a dict."""

    timeframe_filter: Required[
        m.AlltimeDateFilter
        | AlltimeDateFilterDict
        | m.InTheLastBaseRelativeDateFilter
        | InTheLastBaseRelativeDateFilterDict
    ]
    """`AlltimeDateFilter` or `InTheLastBaseRelativeDateFilter`; required."""
    type: Required[Literal["profile-not-sent-email"]]
    """Always `profile-not-sent-email`; required."""


class ProfileHasNotReceivedPushMessageConditionDict(_Dict, total=False):
    """`ProfileHasNotReceivedPushMessageCondition` as a dict."""

    timeframe_filter: Required[
        m.AlltimeDateFilter
        | AlltimeDateFilterDict
        | m.InTheLastBaseRelativeDateFilter
        | InTheLastBaseRelativeDateFilterDict
    ]
    """`AlltimeDateFilter` or `InTheLastBaseRelativeDateFilter`; required."""
    type: Required[Literal["profile-not-sent-push"]]
    """Always `profile-not-sent-push`; required."""


class ProfileHasNotReceivedSmsMessageConditionDict(_Dict, total=False):
    """`ProfileHasNotReceivedSmsMessageCondition` as a dict."""

    timeframe_filter: Required[
        m.AlltimeDateFilter
        | AlltimeDateFilterDict
        | m.InTheLastBaseRelativeDateFilter
        | InTheLastBaseRelativeDateFilterDict
    ]
    """`AlltimeDateFilter` or `InTheLastBaseRelativeDateFilter`; required."""
    type: Required[Literal["profile-not-sent-sms"]]
    """Always `profile-not-sent-sms`; required."""


class ProfileIdentifierDict(_Dict, total=False):
    """`ProfileIdentifier` as a dict."""

    email: str | None | Unset
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset
    """Key under which your own system knows it; may be left out, may be None."""
    id: str | None | Unset
    """Id of the `profile`; may be left out, may be None."""
    phone_number: str | None | Unset
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class ProfileImportJobCreateDict(_Dict, total=False):
    """`ProfileImportJobCreate` as a dict."""

    profiles: Required[Sequence[m.ProfileUpsert | ProfileUpsertDict] | Envelope]
    """List: `ProfileUpsert`; required."""
    lists: Sequence[str] | Unset
    """Ids of `list` resources; may be left out."""
    type: Literal["profile-bulk-import-job"]
    """What it is of on the wire; `profile-bulk-import-job` if left out."""


class ProfileLocationDict(_Dict, total=False):
    """`ProfileLocation` as a dict."""

    address1: str | None | Unset
    """First line of a street address; may be left out, may be None."""
    address2: str | None | Unset
    """Second line of a street address; may be left out, may be None."""
    city: str | None | Unset
    """Town of an address; may be left out, may be None."""
    country: str | None | Unset
    """Country of an address; may be left out, may be None."""
    ip: str | None | Unset
    """IP address; may be left out, may be None."""
    latitude: str | float | None | Unset
    """Degrees north of the equator, -90 to 90; text or number; may be left out, may be None."""
    longitude: str | float | None | Unset
    """Degrees east of Greenwich, -180 to 180; text or number; may be left out, may be None."""
    region: str | None | Unset
    """State or part of a country of an address; may be left out, may be None."""
    timezone: str | None | Unset
    """IANA time zone such as `Europe/Vienna`; may be left out, may be None."""
    zip: str | None | Unset
    """Postal code; may be left out, may be None."""


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
    """`HasEmailMarketingConsent` or `NoEmailMarketingConsent` or `HasSMSMarketingConsent` or
    `NoSMSMarketingConsent` or `HasPushMarketingConsent` or `NoPushMarketingConsent`; required."""
    type: Required[Literal["profile-marketing-consent"]]
    """Always `profile-marketing-consent`; required."""


class ProfileMergeDict(_Dict, total=False):
    """`ProfileMerge` as a dict."""

    id: Required[str]
    """Id of the `profile-merge`; required."""
    profiles: Required[Sequence[str]]
    """Ids of `profile` resources; required."""
    type: Literal["profile-merge"]
    """What it is of on the wire; `profile-merge` if left out."""


class ProfileMetaDict(_Dict, total=False):
    """`ProfileMeta` as a dict."""

    patch_identifiers: m.PatchIdentifiers | PatchIdentifiersDict | None | Unset
    """`PatchIdentifiers` of `append`, `unappend`; may be left out, may be None."""
    patch_properties: m.ProfileMetaPatchProperties | ProfileMetaPatchPropertiesDict | None | Unset
    """`ProfileMetaPatchProperties` of `append`, `unappend`, `unset`; may be left out, may be None."""


class ProfileMetaPatchPropertiesDict(_Dict, total=False):
    """`ProfileMetaPatchProperties` as a dict."""

    append: dict[str, Any] | None | Unset
    """Object of your own keys: `patch_properties.append` of `OnsiteProfileMeta`; may be left out, may be
    None."""
    unappend: dict[str, Any] | None | Unset
    """Object of your own keys: `patch_properties.unappend` of `OnsiteProfileMeta`; may be left out, may be
    None."""
    unset: str | Sequence[str] | None | Unset
    """Text or list: text; may be left out, may be None."""


class ProfileMetricFunnelStepsDict(_Dict, total=False):
    """`ProfileMetricFunnelSteps` as a dict."""

    metric_exists: Required[bool]
    """True or false: `steps[].metric_exists` of `SegmentsProfileMetricFunnelCondition`; required."""
    metric_id: Required[str]
    """Id of the `metric`, as from `metrics.get_metric`; required."""
    metric_filters: Sequence[m.ProfileMetricPropertyFilter | ProfileMetricPropertyFilterDict] | None | Unset
    """List: `ProfileMetricPropertyFilter`; may be left out, may be None."""


class ProfileMetricPropertyFilterDict(_Dict, total=False):
    """`ProfileMetricPropertyFilter` as a dict."""

    property: Required[str]
    """Text: `metric_filters[].property` of `FlowsProfileMetricCondition`; required."""
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
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `ExistenceOperatorExistenceFilter` or `ListSetFilter` or `ListLengthFilter` or `ListSubstringFilter`
    or `BooleanFilter` or `NumericOperatorNumericFilter`; may be left out, may be None."""


class ProfileModificationMethodFilterDict(_Dict, total=False):
    """`ProfileModificationMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["profile_modification"]]
    """Always `profile_modification`; required."""


class ProfileNoGroupMembershipConditionDict(_Dict, total=False):
    """`ProfileNoGroupMembershipCondition` as a dict."""

    group_ids: Required[Sequence[str]]
    """List: text; required."""
    is_member: Required[Literal[False]]
    """Always `false`; required."""
    type: Required[Literal["profile-group-membership"]]
    """Always `profile-group-membership`; required."""


class ProfileNotInFlowConditionDict(_Dict, total=False):
    """`ProfileNotInFlowCondition` as a dict."""

    timeframe_filter: Required[
        m.AlltimeDateFilter
        | AlltimeDateFilterDict
        | m.InTheLastBaseRelativeDateFilter
        | InTheLastBaseRelativeDateFilterDict
    ]
    """`AlltimeDateFilter` or `InTheLastBaseRelativeDateFilter`; required."""
    type: Required[Literal["profile-not-in-flow"]]
    """Always `profile-not-in-flow`; required."""


class ProfileObjectSchemaRelationshipCreateDict(_Dict, total=False):
    """`ProfileObjectSchemaRelationshipCreate` as a dict."""

    id: Required[str]
    """Id of the `profile-object-schema`; required."""
    meta: m.ObjectSchemaRelationshipCreateMeta | ObjectSchemaRelationshipCreateMetaDict | None | Unset
    """Data beside the attributes; `ObjectSchemaRelationshipCreateMeta`; may be left out, may be None."""
    type: Literal["profile-object-schema"]
    """What it is of on the wire; `profile-object-schema` if left out."""


class ProfileObjectSchemaRelationshipDeleteDict(_Dict, total=False):
    """`ProfileObjectSchemaRelationshipDelete` as a dict."""

    id: Required[str]
    """Id of the `profile-object-schema`; required."""
    meta: m.ObjectSchemaRelationshipDeleteMeta | ObjectSchemaRelationshipDeleteMetaDict | None | Unset
    """Data beside the attributes; `ObjectSchemaRelationshipDeleteMeta`; may be left out, may be None."""
    type: Literal["profile-object-schema"]
    """What it is of on the wire; `profile-object-schema` if left out."""


class ProfileObjectSchemaRelationshipUpdateDict(_Dict, total=False):
    """`ProfileObjectSchemaRelationshipUpdate` as a dict."""

    id: Required[str]
    """Id of the `profile-object-schema`; required."""
    meta: m.ObjectSchemaRelationshipUpdateMeta | ObjectSchemaRelationshipUpdateMetaDict | None | Unset
    """Data beside the attributes; `ObjectSchemaRelationshipUpdateMeta`; may be left out, may be None."""
    type: Literal["profile-object-schema"]
    """What it is of on the wire; `profile-object-schema` if left out."""


class ProfileOperationDeleteDict(_Dict, total=False):
    """`ProfileOperationDelete` as a dict."""

    operator: Required[Literal["delete"]]
    """Always `delete`; required."""
    property_key: Required[str]
    """Text: `profile_operations[].property_key` of `UpdateProfileActionData`; required."""


class ProfileOperationUpdateOrCreateBooleanDict(_Dict, total=False):
    """`ProfileOperationUpdateOrCreateBoolean` as a dict."""

    operator: Required[Literal["create", "update"] | str]
    """One of `create`, `update`; required."""
    property_key: Required[str]
    """Text: `profile_operations[].property_key` of `UpdateProfileActionData`; required."""
    property_type: Required[Literal["boolean"]]
    """Always `boolean`; required."""
    property_value: Required[bool]
    """True or false: `profile_operations[].property_value` of `UpdateProfileActionData`; required."""


class ProfileOperationUpdateOrCreateDateDict(_Dict, total=False):
    """`ProfileOperationUpdateOrCreateDate` as a dict."""

    operator: Required[Literal["create", "update"] | str]
    """One of `create`, `update`; required."""
    property_key: Required[str]
    """Text: `profile_operations[].property_key` of `UpdateProfileActionData`; required."""
    property_type: Required[Literal["date"]]
    """Always `date`; required."""
    property_value: Required[dt.date | str | Literal["today"]]
    """Date (YYYY-MM-DD) or always `today`; required."""


class ProfileOperationUpdateOrCreateListDict(_Dict, total=False):
    """`ProfileOperationUpdateOrCreateList` as a dict."""

    operator: Required[Literal["create", "update"] | str]
    """One of `create`, `update`; required."""
    property_key: Required[str]
    """Text: `profile_operations[].property_key` of `UpdateProfileActionData`; required."""
    property_type: Required[Literal["list"]]
    """Always `list`; required."""
    property_value: Required[str]
    """Text: `profile_operations[].property_value` of `UpdateProfileActionData`; required."""
    property_operation: Literal["add", "remove"] | str | None | Unset
    """One of `add`, `remove`; may be left out, may be None."""


class ProfileOperationUpdateOrCreateNumericDict(_Dict, total=False):
    """`ProfileOperationUpdateOrCreateNumeric` as a dict."""

    operator: Required[Literal["create", "update"] | str]
    """One of `create`, `update`; required."""
    property_key: Required[str]
    """Text: `profile_operations[].property_key` of `UpdateProfileActionData`; required."""
    property_type: Required[Literal["numeric"]]
    """Always `numeric`; required."""
    property_value: Required[int | float]
    """Whole number or number; required."""


class ProfileOperationUpdateOrCreateStringDict(_Dict, total=False):
    """`ProfileOperationUpdateOrCreateString` as a dict."""

    operator: Required[Literal["create", "update"] | str]
    """One of `create`, `update`; required."""
    property_key: Required[str]
    """Text: `profile_operations[].property_key` of `UpdateProfileActionData`; required."""
    property_type: Required[Literal["string"]]
    """Always `string`; required."""
    property_value: Required[str]
    """Text: `profile_operations[].property_value` of `UpdateProfileActionData`; required."""


class ProfilePermissionsConditionDict(_Dict, total=False):
    """`ProfilePermissionsCondition` as a dict."""

    channel: Required[Literal["whatsapp_marketing", "whatsapp_transactional"] | str]
    """One of `whatsapp_marketing`, `whatsapp_transactional`; required."""
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
    """`ExplicitlyReachable` or `ImplicitlyReachable` or `ImplicitlyOrExplicitlyReachable` or
    `ExplicitlyUnreachable` or `ImplicitlyUnreachable` or `ImplicitlyOrExplicitlyUnreachable`; required."""
    type: Required[Literal["profile-permissions"]]
    """Always `profile-permissions`; required."""


class ProfilePostalCodeDistanceConditionDict(_Dict, total=False):
    """`ProfilePostalCodeDistanceCondition` as a dict."""

    country_code: Required[str]
    """ISO 3166-1 alpha-2 code of a country; required."""
    filter: Required[
        m.GreaterThanPositiveNumericFilter
        | GreaterThanPositiveNumericFilterDict
        | m.LessThanPositiveNumericFilter
        | LessThanPositiveNumericFilterDict
    ]
    """`GreaterThanPositiveNumericFilter` or `LessThanPositiveNumericFilter`; required."""
    postal_code: Required[str]
    """Text: `conditions[].postal_code` of `ConditionGroup`; required."""
    type: Required[Literal["profile-postal-code-distance"]]
    """Always `profile-postal-code-distance`; required."""
    unit: Required[Literal["kilometers", "miles"] | str]
    """One of `kilometers`, `miles`; required."""


class ProfilePredictiveAnalyticsChannelAffinityPriorityConditionDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsChannelAffinityPriorityCondition` as a dict."""

    dimension: Required[Literal["channel_affinity"]]
    """Always `channel_affinity`; required."""
    filter: Required[
        m.ProfilePredictiveAnalyticsChannelAffinityPriorityFilter
        | ProfilePredictiveAnalyticsChannelAffinityPriorityFilterDict
    ]
    """`ProfilePredictiveAnalyticsChannelAffinityPriorityFilter` of `operator`, `type`, `value`; required."""
    measurement: Required[Literal["priority"]]
    """Always `priority`; required."""
    predicted_channel: Required[Literal["email", "push", "sms", "whatsapp"] | str]
    """One of `email`, `push`, `sms`, `whatsapp`; required."""
    type: Required[Literal["profile-predictive-analytics"]]
    """Always `profile-predictive-analytics`; required."""


class ProfilePredictiveAnalyticsChannelAffinityPriorityFilterDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsChannelAffinityPriorityFilter` as a dict."""

    operator: Required[Literal["equals"]]
    """Always `equals`; required."""
    type: Required[Literal["numeric"]]
    """Always `numeric`; required."""
    value: Required[int]
    """Whole number: `filter.value` of `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition`;
    required."""


class ProfilePredictiveAnalyticsChannelAffinityRankConditionDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsChannelAffinityRankCondition` as a dict."""

    dimension: Required[Literal["channel_affinity"]]
    """Always `channel_affinity`; required."""
    filter: Required[
        m.ProfilePredictiveAnalyticsChannelAffinityRankFilter | ProfilePredictiveAnalyticsChannelAffinityRankFilterDict
    ]
    """`ProfilePredictiveAnalyticsChannelAffinityRankFilter` of `operator`, `type`, `value`; required."""
    measurement: Required[Literal["rank"]]
    """Always `rank`; required."""
    predicted_channel: Required[Literal["email", "push", "sms", "whatsapp"] | str]
    """One of `email`, `push`, `sms`, `whatsapp`; required."""
    type: Required[Literal["profile-predictive-analytics"]]
    """Always `profile-predictive-analytics`; required."""


class ProfilePredictiveAnalyticsChannelAffinityRankFilterDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsChannelAffinityRankFilter` as a dict."""

    operator: Required[Literal["equals"] | Literal["not-equals"]]
    """Always `equals` or always `not-equals`; required."""
    type: Required[Literal["string"]]
    """Always `string`; required."""
    value: Required[Literal["high", "low", "medium"] | str]
    """One of `high`, `low`, `medium`; required."""


class ProfilePredictiveAnalyticsDateConditionDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsDateCondition` as a dict."""

    dimension: Required[Literal["expected_date_of_next_purchase"]]
    """Always `expected_date_of_next_purchase`; required."""
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
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter`; required."""
    type: Required[Literal["profile-predictive-analytics"]]
    """Always `profile-predictive-analytics`; required."""


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
    """One of `average_days_between_orders`, `average_order_value`, `churn_probability`, `historic_clv`,
    `historic_number_of_orders`, `predicted_clv`, `predicted_number_of_orders`, `total_clv`; required."""
    filter: Required[m.NumericOperatorNumericFilter | NumericOperatorNumericFilterDict]
    """`NumericOperatorNumericFilter` of `operator`, `type`, `value`; required."""
    type: Required[Literal["profile-predictive-analytics"]]
    """Always `profile-predictive-analytics`; required."""


class ProfilePredictiveAnalyticsStringConditionDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsStringCondition` as a dict."""

    dimension: Required[Literal["predicted_gender"]]
    """Always `predicted_gender`; required."""
    filter: Required[m.ProfilePredictiveAnalyticsStringFilter | ProfilePredictiveAnalyticsStringFilterDict]
    """`ProfilePredictiveAnalyticsStringFilter` of `operator`, `type`, `value`; required."""
    type: Required[Literal["profile-predictive-analytics"]]
    """Always `profile-predictive-analytics`; required."""


class ProfilePredictiveAnalyticsStringFilterDict(_Dict, total=False):
    """`ProfilePredictiveAnalyticsStringFilter` as a dict."""

    operator: Required[Literal["equals"] | Literal["not-equals"]]
    """Always `equals` or always `not-equals`; required."""
    type: Required[Literal["string"]]
    """Always `string`; required."""
    value: Required[Literal["likely_female", "likely_male", "uncertain"] | str]
    """One of `likely_female`, `likely_male`, `uncertain`; required."""


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
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `StringPhoneOperatorStringArrayFilter` or `NumericOperatorNumericFilter` or `BooleanFilter` or
    `StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    property: Required[str]
    """Text: `conditions[].property` of `ConditionGroup`; required."""
    type: Required[Literal["profile-property"]]
    """Always `profile-property`; required."""


class ProfilePropertyDateTriggerDict(_Dict, total=False):
    """`ProfilePropertyDateTrigger` as a dict."""

    date_field_type: Required[Literal["profile-property"]]
    """Always `profile-property`; required."""
    date_profile_property: Required[str]
    """Text: `triggers[].date_profile_property` of `FlowDefinition`; required."""
    timedelta_value_before_date: Required[int]
    """Whole number: `triggers[].timedelta_value_before_date` of `FlowDefinition`; required."""
    trigger_time: Required[str]
    """Time of day (hh:mm:ss); required."""
    type: Required[Literal["date"]]
    """Always `date`; required."""
    recurrence_frequency: Literal["annually", "monthly", "never", "weekly"] | str | Unset
    """One of `annually`, `monthly`, `never`, `weekly`; default `monthly`; may be left out."""
    timedelta_unit_before_date: Literal["days", "months", "weeks"] | str | Unset
    """One of `days`, `months`, `weeks`; default `weeks`; may be left out."""
    timezone: v.Timezone | str | Unset
    """IANA time zone such as `Europe/Vienna`; one of `Africa/Abidjan`, `Africa/Accra`,
    `Africa/Addis_Ababa`, `Africa/Algiers`, `Africa/Asmara`, `Africa/Bamako`, `Africa/Bangui`,
    `Africa/Banjul` and 426 more; default `profile`; may be left out."""
    trigger_days: (
        Sequence[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str]
        | None
        | Unset
    )
    """Days: trigger; list: one of `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday`,
    `wednesday`; may be left out, may be None."""


class ProfileRandomSampleConditionDict(_Dict, total=False):
    """`ProfileRandomSampleCondition` as a dict."""

    percentage: Required[int]
    """Whole number: `conditions[].percentage` of
    `ConditionalBranchActionDataProfileFilterConditionGroups`; required."""
    type: Required[Literal["profile-sample"]]
    """Always `profile-sample`; required."""


class ProfileRegionConditionDict(_Dict, total=False):
    """`ProfileRegionCondition` as a dict."""

    in_region: Required[bool]
    """True or false: `conditions[].in_region` of `ConditionGroup`; required."""
    region: Required[Literal["european_union", "united_states"] | str]
    """State or part of a country of an address; one of `european_union`, `united_states`; required."""
    type: Required[Literal["profile-region"]]
    """Always `profile-region`; required."""


class ProfileRelationshipSourceDict(_Dict, total=False):
    """`ProfileRelationshipSource` as a dict."""

    id_path: Required[str]
    """Text: `source.id_path` of `SimpleRelationshipMapping`; required."""
    related_id_paths: Required[Sequence[m.RelatedIdPath | RelatedIdPathDict]]
    """List: `RelatedIdPath`; required."""
    source_id: Required[str]
    """Text: `source.source_id` of `SimpleRelationshipMapping`; required."""
    type: Required[Literal["profile"]]
    """Always `profile`; required."""
    update_strategy: Literal["additive", "replace_from_origin"] | str | None | Unset
    """One of `additive`, `replace_from_origin`; default `replace_from_origin`; may be left out, may be
    None."""


class ProfileSubscriptionCreateDict(_Dict, total=False):
    """`ProfileSubscriptionCreate` as a dict."""

    subscriptions: Required[m.SubscriptionChannels | SubscriptionChannelsDict]
    """`SubscriptionChannels` of `email`, `push`, `sms`, `whatsapp`; required."""
    age_gated_date_of_birth: dt.date | str | None | Unset
    """Date (YYYY-MM-DD); may be left out, may be None."""
    email: str | None | Unset
    """E-mail address; may be left out, may be None."""
    id: str | None | Unset
    """Id of the `profile`; may be left out, may be None."""
    phone_number: str | None | Unset
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class ProfileSubscriptionDeleteDict(_Dict, total=False):
    """`ProfileSubscriptionDelete` as a dict."""

    subscriptions: Required[m.UnsubscriptionChannels | UnsubscriptionChannelsDict]
    """`UnsubscriptionChannels` of `email`, `push`, `sms`, `whatsapp`; required."""
    email: str | None | Unset
    """E-mail address; may be left out, may be None."""
    phone_number: str | None | Unset
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class ProfileSuppressionCreateDict(_Dict, total=False):
    """`ProfileSuppressionCreate` as a dict."""

    email: Required[str]
    """E-mail address; required."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class ProfileSuppressionDeleteDict(_Dict, total=False):
    """`ProfileSuppressionDelete` as a dict."""

    email: Required[str]
    """E-mail address; required."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class ProfileUpdateDict(_Dict, total=False):
    """`ProfileUpdate` as a dict."""

    email: str | None | Unset
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset
    """Given name of a person; may be left out, may be None."""
    id: str | Unset
    """Id of the `profile`; may be left out."""
    image: str | None | Unset
    """Text; may be left out, may be None."""
    last_name: str | None | Unset
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    meta: m.ProfileMeta | ProfileMetaDict | None | Unset
    """Data beside the attributes; `ProfileMeta`; may be left out, may be None."""
    organization: str | None | Unset
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset
    """Values of your own, by name; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class ProfileUpsertDict(_Dict, total=False):
    """`ProfileUpsert` as a dict."""

    email: str | None | Unset
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset
    """Given name of a person; may be left out, may be None."""
    id: str | None | Unset
    """Id of the `profile`; may be left out, may be None."""
    image: str | None | Unset
    """Text; may be left out, may be None."""
    kx: str | None | Unset
    """Token of Klaviyo's tracking that stands for a profile; may be left out, may be None."""
    last_name: str | None | Unset
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    meta: m.ProfileMeta | ProfileMetaDict | None | Unset
    """Data beside the attributes; `ProfileMeta`; may be left out, may be None."""
    organization: str | None | Unset
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset
    """Values of your own, by name; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class ProfileUpsertWithSubscriptionsDict(_Dict, total=False):
    """`ProfileUpsertWithSubscriptions` as a dict."""

    email: str | None | Unset
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset
    """Given name of a person; may be left out, may be None."""
    id: str | None | Unset
    """Id of the `profile`; may be left out, may be None."""
    image: str | None | Unset
    """Text; may be left out, may be None."""
    kx: str | None | Unset
    """Token of Klaviyo's tracking that stands for a profile; may be left out, may be None."""
    last_name: str | None | Unset
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    meta: m.ProfileMeta | ProfileMetaDict | None | Unset
    """Data beside the attributes; `ProfileMeta`; may be left out, may be None."""
    organization: str | None | Unset
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset
    """Values of your own, by name; may be left out, may be None."""
    subscriptions: m.SubscriptionChannels | SubscriptionChannelsDict | None | Unset
    """`SubscriptionChannels` of `email`, `push`, `sms`, `whatsapp`; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class PromotionalSMSSubscriptionDict(_Dict, total=False):
    """`PromotionalSMSSubscription` as a dict."""

    type: Required[Literal["promotional_sms_subscription"]]
    """Always `promotional_sms_subscription`; required."""
    id: str | None | Unset
    """Text: `action.id` of `Button`; may be left out, may be None."""
    properties: Any
    """Values of your own, by name; any JSON value; may be left out."""
    submit: Literal[True] | Unset
    """Always `true`; default `true`; may be left out."""


class PropertyDict(_Dict, total=False):
    """`Property` as a dict."""

    badge_config: Required[Literal["set_property"]]
    """Always `set_property`; required."""
    set_from_property: Required[str]
    """Text: `badge_options.set_from_property` of `FlowPushNotification`; required."""


class PropertyFilterDict(_Dict, total=False):
    """`PropertyFilter` as a dict."""

    property: Required[str]
    """Text: `property_filters[].property` of `ProfileEventTrackedProperties`; required."""
    value: Required[str]
    """Text: `property_filters[].value` of `ProfileEventTrackedProperties`; required."""


class PropertyOptionDict(_Dict, total=False):
    """`PropertyOption` as a dict."""

    label: Required[str]
    """Text: `options[].label` of `CheckboxesProperties`; required."""
    value: Required[str]
    """Text: `options[].value` of `CheckboxesProperties`; required."""


class PropertySourceDict(_Dict, total=False):
    """`PropertySource` as a dict."""

    data_path: Required[str]
    """Text: `source.data_path` of `SimplePropertyMapping`; required."""
    id_path: Required[str]
    """Text: `source.id_path` of `SimplePropertyMapping`; required."""
    source_id: Required[str]
    """Text: `source.source_id` of `SimplePropertyMapping`; required."""


class ProvidedLandlineMethodFilterDict(_Dict, total=False):
    """`ProvidedLandlineMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["provided_landline"]]
    """Always `provided_landline`; required."""


class ProvidedNoAgeMethodFilterDict(_Dict, total=False):
    """`ProvidedNoAgeMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["provided_no_age"]]
    """Always `provided_no_age`; required."""


class PushActionButtonDefinitionDict(_Dict, total=False):
    """`PushActionButtonDefinition` as a dict."""

    action_type: Required[str]
    """Text: `action_buttons[].action_type` of `MobilePushContent`; required."""
    label: Required[str]
    """Text: `action_buttons[].label` of `MobilePushContent`; required."""
    position: int | None | Unset
    """Whole number: `action_buttons[].position` of `MobilePushContent`; may be left out, may be None."""
    url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class PushActionButtonDict(_Dict, total=False):
    """`PushActionButton` as a dict."""

    action_type: Required[Literal["deep_link", "dismiss", "open_app", "open_url"] | str]
    """One of `deep_link`, `dismiss`, `open_app`, `open_url`; required."""
    label: Required[str]
    """Text: `action_buttons[].label` of `FlowPushNotification`; required."""
    custom_action_id: str | None | Unset
    """Text: `action_buttons[].custom_action_id` of `FlowPushNotification`; may be left out, may be None."""
    icon: str | None | Unset
    """Text: `action_buttons[].icon` of `FlowPushNotification`; may be left out, may be None."""
    position: int | None | Unset
    """Whole number: `action_buttons[].position` of `FlowPushNotification`; may be left out, may be None."""
    url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class PushOnOpenAppDict(_Dict, total=False):
    """`PushOnOpenApp` as a dict."""

    type: Required[Literal["open_app"]]
    """Always `open_app`; required."""


class PushOnOpenDeepLinkDict(_Dict, total=False):
    """`PushOnOpenDeepLink` as a dict."""

    type: Required[Literal["deep_link"]]
    """Always `deep_link`; required."""
    android_deep_link: str | None | Unset
    """Text: `on_open.android_deep_link` of `MobilePushOptions`; may be left out, may be None."""
    ios_deep_link: str | None | Unset
    """Text: `on_open.ios_deep_link` of `MobilePushOptions`; may be left out, may be None."""


class PushOnOpenWebUrlDict(_Dict, total=False):
    """`PushOnOpenWebUrl` as a dict."""

    type: Required[Literal["open_web_url"]]
    """Always `open_web_url`; required."""
    web_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class PushProfileUpsertDict(_Dict, total=False):
    """`PushProfileUpsert` as a dict."""

    email: str | None | Unset
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset
    """Given name of a person; may be left out, may be None."""
    id: str | None | Unset
    """Id of the `profile`; may be left out, may be None."""
    image: str | None | Unset
    """Text; may be left out, may be None."""
    kx: str | None | Unset
    """Token of Klaviyo's tracking that stands for a profile; may be left out, may be None."""
    last_name: str | None | Unset
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    meta: m.ProfileMeta | ProfileMetaDict | None | Unset
    """Data beside the attributes; `ProfileMeta`; may be left out, may be None."""
    organization: str | None | Unset
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset
    """Values of your own, by name; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class PushSendOptionsDict(_Dict, total=False):
    """`PushSendOptions` as a dict."""

    use_smart_sending: bool | None | Unset
    """True or false; default `true`; may be left out, may be None."""


class PushSubscriptionParametersDict(_Dict, total=False):
    """`PushSubscriptionParameters` as a dict."""

    marketing: Required[m.SubscriptionParameters | SubscriptionParametersDict]
    """`SubscriptionParameters` of `consent`, `consented_at`; required."""
    anonymous_id: str | None | Unset
    """Text: `push.anonymous_id` of `SubscriptionChannels`; may be left out, may be None."""
    tokens: Sequence[m.PushTokenEntry | PushTokenEntryDict] | None | Unset
    """List: `PushTokenEntry`; may be left out, may be None."""


class PushTokenCreateDict(_Dict, total=False):
    """`PushTokenCreate` as a dict."""

    platform: Required[Literal["android", "ios"]]
    """One of `android`, `ios`; required; sent by `create_client_push_token`, `create_push_token`."""
    profile: Required[m.PushProfileUpsert | PushProfileUpsertDict | Envelope]
    """`PushProfileUpsert` of `email`, `external_id`, `first_name`, `id` and 10 more; required; sent by
    `create_client_push_token`, `create_push_token`."""
    token: Required[str]
    """Text; required; sent by `create_client_push_token`, `create_push_token`."""
    vendor: Required[Literal["apns", "fcm"]]
    """One of `apns`, `fcm`; required; sent by `create_client_push_token`, `create_push_token`."""
    background: Literal["AVAILABLE", "DENIED", "RESTRICTED"] | None | Unset
    """One of `AVAILABLE`, `DENIED`, `RESTRICTED`; default `AVAILABLE`; may be left out, may be None; sent
    by `create_client_push_token`, `create_push_token`."""
    device_metadata: m.DeviceMetadata | DeviceMetadataDict | None | Unset
    """`DeviceMetadata` of `app_build`, `app_id`, `app_name`, `app_version` and 8 more; may be left out,
    may be None; sent by `create_client_push_token`, `create_push_token`."""
    enablement_status: Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"] | None | Unset
    """One of `AUTHORIZED`, `DENIED`, `NOT_DETERMINED`, `PROVISIONAL`, `UNAUTHORIZED`; default
    `AUTHORIZED`; may be left out, may be None; sent by `create_client_push_token`, `create_push_token`."""
    type: Literal["push-token"]
    """What it is of on the wire; `push-token` if left out."""


class PushTokenDeviceMetadataDict(_Dict, total=False):
    """`PushTokenDeviceMetadata` as a dict."""

    app_build: str | None | Unset
    """Text: `device_metadata.app_build` of `PushTokenEntry`; may be left out, may be None."""
    app_id: str | None | Unset
    """Text: `device_metadata.app_id` of `PushTokenEntry`; may be left out, may be None."""
    app_name: str | None | Unset
    """Text: `device_metadata.app_name` of `PushTokenEntry`; may be left out, may be None."""
    app_version: str | None | Unset
    """Text: `device_metadata.app_version` of `PushTokenEntry`; may be left out, may be None."""
    device_id: str | None | Unset
    """Text: `device_metadata.device_id` of `PushTokenEntry`; may be left out, may be None."""
    device_model: str | None | Unset
    """Text: `device_metadata.device_model` of `PushTokenEntry`; may be left out, may be None."""
    environment: Literal["debug", "release"] | None | Unset
    """One of `debug`, `release`; may be left out, may be None."""
    klaviyo_sdk: Literal["android", "flutter", "flutter_community", "react_native", "swift"] | None | Unset
    """One of `android`, `flutter`, `flutter_community`, `react_native`, `swift`; may be left out, may be
    None."""
    manufacturer: str | None | Unset
    """Text: `device_metadata.manufacturer` of `PushTokenEntry`; may be left out, may be None."""
    os_name: Literal["android", "ios", "ipados", "macos", "tvos"] | None | Unset
    """One of `android`, `ios`, `ipados`, `macos`, `tvos`; may be left out, may be None."""
    os_version: str | None | Unset
    """Text: `device_metadata.os_version` of `PushTokenEntry`; may be left out, may be None."""
    sdk_version: str | None | Unset
    """Text: `device_metadata.sdk_version` of `PushTokenEntry`; may be left out, may be None."""


class PushTokenEntryDict(_Dict, total=False):
    """`PushTokenEntry` as a dict."""

    platform: Required[Literal["android", "ios"]]
    """One of `android`, `ios`; required."""
    token: Required[str]
    """Text: `tokens[].token` of `PushSubscriptionParameters`; required."""
    vendor: Required[Literal["apns", "fcm"]]
    """One of `apns`, `fcm`; required."""
    background: Literal["AVAILABLE", "DENIED", "RESTRICTED"] | None | Unset
    """One of `AVAILABLE`, `DENIED`, `RESTRICTED`; may be left out, may be None."""
    device_metadata: m.PushTokenDeviceMetadata | PushTokenDeviceMetadataDict | None | Unset
    """`PushTokenDeviceMetadata` of `app_build`, `app_id`, `app_name`, `app_version` and 8 more; may be
    left out, may be None."""
    enablement_status: Literal["AUTHORIZED", "DENIED", "NOT_DETERMINED", "PROVISIONAL", "UNAUTHORIZED"] | None | Unset
    """One of `AUTHORIZED`, `DENIED`, `NOT_DETERMINED`, `PROVISIONAL`, `UNAUTHORIZED`; may be left out, may
    be None."""


class PushTokenUnregisterDict(_Dict, total=False):
    """`PushTokenUnregister` as a dict."""

    platform: Required[Literal["android", "ios"]]
    """One of `android`, `ios`; required."""
    profile: Required[m.ProfileUpsert | ProfileUpsertDict | Envelope]
    """`ProfileUpsert` of `email`, `external_id`, `first_name`, `id` and 10 more; required."""
    token: Required[str]
    """Text; required."""
    vendor: Literal["apns", "fcm"] | None | Unset
    """One of `apns`, `fcm`; may be left out, may be None."""
    type: Literal["push-token-unregister"]
    """What it is of on the wire; `push-token-unregister` if left out."""


class PushUnsubscriptionParametersDict(_Dict, total=False):
    """`PushUnsubscriptionParameters` as a dict."""

    marketing: Required[m.UnsubscriptionParameters | UnsubscriptionParametersDict]
    """`UnsubscriptionParameters` of `consent`; required."""
    tokens: Required[Sequence[m.PushTokenEntry | PushTokenEntryDict]]
    """List: `PushTokenEntry`; required."""


class QuoteStyleDict(_Dict, total=False):
    """`QuoteStyle` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    character_spacing: int | Unset
    """Whole number; default `0`; may be left out."""
    font_family: str | Unset
    """Text; default `Arial, 'Helvetica Neue', Helvetica, sans-serif`; may be left out."""
    font_size: int | Unset
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset
    """Text: `quote_style.font_style` of `ReviewStyles`; may be left out, may be None."""
    font_weight: int | Unset
    """Whole number; default `400`; may be left out."""
    line_height: float | Unset
    """Number; default `1.5`; may be left out."""
    text_color: str | Unset
    """A color, as in CSS; default `#000000`; may be left out."""
    text_decoration: str | None | Unset
    """Text: `quote_style.text_decoration` of `ReviewStyles`; may be left out, may be None."""


class RCSCardDict(_Dict, total=False):
    """`RCSCard` as a dict."""

    id: Required[str]
    """Text: `cards[].id` of `RCSRichContent`; required."""
    buttons: Sequence[m.RCSSuggestion | RCSSuggestionDict] | None | Unset
    """List: `RCSSuggestion`; may be left out, may be None."""
    extra_: dict[str, Any] | None | Unset
    """Object of your own keys: `cards[].extra_` of `RCSRichContent`; may be left out, may be None."""
    image: m.ImageAsset | ImageAssetDict | m.SlimImageReference | SlimImageReferenceDict | None | Unset
    """`ImageAsset` or `SlimImageReference`; may be left out, may be None."""
    text: str | None | Unset
    """Text: `cards[].text` of `RCSRichContent`; may be left out, may be None."""
    title: str | None | Unset
    """Text: `cards[].title` of `RCSRichContent`; may be left out, may be None."""
    video: m.MediaAsset | MediaAssetDict | m.MediaAssetReference | MediaAssetReferenceDict | None | Unset
    """`MediaAsset` or `MediaAssetReference`; may be left out, may be None."""


class RCSRichContentDict(_Dict, total=False):
    """`RCSRichContent` as a dict."""

    cards: Sequence[m.RCSCard | RCSCardDict] | None | Unset
    """List: `RCSCard`; may be left out, may be None."""
    file: m.MediaAssetReference | MediaAssetReferenceDict | None | Unset
    """`MediaAssetReference` of `dynamic_template`, `static_asset_id`, `thumbnail`; may be left out, may be
    None."""
    suggestions: Sequence[m.RCSSuggestion | RCSSuggestionDict] | None | Unset
    """List: `RCSSuggestion`; may be left out, may be None."""


class RCSSuggestionDict(_Dict, total=False):
    """`RCSSuggestion` as a dict."""

    id: Required[str]
    """Text: `buttons[].id` of `RCSCard`; required."""
    text: Required[str]
    """Text: `buttons[].text` of `RCSCard`; required."""
    type: Required[Literal["OPEN_URL", "REPLY"] | str]
    """One of `OPEN_URL`, `REPLY`; required."""
    open_mode: Literal["BROWSER", "WEBVIEW_FULL", "WEBVIEW_HALF", "WEBVIEW_TALL"] | str | None | Unset
    """One of `BROWSER`, `WEBVIEW_FULL`, `WEBVIEW_HALF`, `WEBVIEW_TALL`; may be left out, may be None."""
    url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class RadioButtonsDict(_Dict, total=False):
    """`RadioButtons` as a dict."""

    properties: Required[m.RadioButtonsProperties | RadioButtonsPropertiesDict]
    """Values of your own, by name; `RadioButtonsProperties`; required."""
    type: Required[Literal["radio_buttons"]]
    """Always `radio_buttons`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.RadioButtonsStyles | RadioButtonsStylesDict | Unset
    """`RadioButtonsStyles` of `alignment`, `arrangement`, `background_color`, `padding`; may be left out."""


class RadioButtonsPropertiesDict(_Dict, total=False):
    """`RadioButtonsProperties` as a dict."""

    options: Required[Sequence[m.PropertyOption | PropertyOptionDict]]
    """List: `PropertyOption`; required."""
    property_name: Required[str]
    """Text: `properties.property_name` of `RadioButtons`; required."""
    classname: str | None | Unset
    """Text: `properties.classname` of `RadioButtons`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset
    """Text: `properties.label` of `RadioButtons`; may be left out, may be None."""
    placeholder: str | None | Unset
    """Text: `properties.placeholder` of `RadioButtons`; may be left out, may be None."""
    required: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset
    """True or false; default `false`; may be left out."""


class RadioButtonsStylesDict(_Dict, total=False):
    """`RadioButtonsStyles` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    """One of `center`, `left`, `right`; default `left`; may be left out."""
    arrangement: Literal["horizontal", "vertical"] | str | Unset
    """One of `horizontal`, `vertical`; default `vertical`; may be left out."""
    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class RatingStyleDict(_Dict, total=False):
    """`RatingStyle` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    character_spacing: float | Unset
    """Number; default `0`; may be left out."""
    color: str | Unset
    """A color, as in CSS; default `#F8BE00`; may be left out."""
    empty_color: str | Unset
    """A color, as in CSS; default `#EBEEEF`; may be left out."""
    font_size: int | Unset
    """Whole number; default `16`; may be left out."""
    shape: Literal["circle", "heart", "star"] | str | Unset
    """One of `circle`, `heart`, `star`; default `star`; may be left out."""


class RecordedDateFilterDict(_Dict, total=False):
    """`RecordedDateFilter` as a dict."""

    field: Required[Literal["recorded_date"]]
    """Always `recorded_date`; required."""
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
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter`; required."""


class RedirectDict(_Dict, total=False):
    """`Redirect` as a dict."""

    properties: Required[m.RedirectProperties | RedirectPropertiesDict]
    """Values of your own, by name; `RedirectProperties`; required."""
    submit: Required[bool]
    """True or false: `action.submit` of `Button`; required."""
    type: Required[Literal["redirect"]]
    """Always `redirect`; required."""
    id: str | None | Unset
    """Text: `action.id` of `Button`; may be left out, may be None."""


class RedirectPropertiesDict(_Dict, total=False):
    """`RedirectProperties` as a dict."""

    list_id: str | None | Unset
    """Id of the `list`, as from `lists.get_list`; may be left out, may be None."""
    new_window: bool | Unset
    """True or false; default `false`; may be left out."""
    url: str | Unset
    """Address on the web (URL); may be left out."""


class ReentryCriteriaDict(_Dict, total=False):
    """`ReentryCriteria` as a dict."""

    duration: Required[int]
    """Whole number: `reentry_criteria.duration` of `FlowDefinition`; required."""
    unit: Required[Literal["day", "hour", "week"] | str | Literal["alltime"]]
    """One of `day`, `hour`, `week` or always `alltime`; required."""


class RejectReasonFakeDict(_Dict, total=False):
    """`RejectReasonFake` as a dict."""

    reason: Required[Literal["fake"]]
    """Always `fake`; required."""


class RejectReasonMisleadingDict(_Dict, total=False):
    """`RejectReasonMisleading` as a dict."""

    reason: Required[Literal["false_or_misleading"]]
    """Always `false_or_misleading`; required."""


class RejectReasonOtherDict(_Dict, total=False):
    """`RejectReasonOther` as a dict."""

    reason: Required[Literal["other"]]
    """Always `other`; required."""
    status_explanation: str | None | Unset
    """Text: `rejection_reason.status_explanation` of `ReviewStatusRejected`; may be left out, may be None."""


class RejectReasonPrivateInformationDict(_Dict, total=False):
    """`RejectReasonPrivateInformation` as a dict."""

    reason: Required[Literal["private_information"]]
    """Always `private_information`; required."""


class RejectReasonProfanityDict(_Dict, total=False):
    """`RejectReasonProfanity` as a dict."""

    reason: Required[Literal["profanity_or_inappropriate"]]
    """Always `profanity_or_inappropriate`; required."""


class RejectReasonUnrelatedDict(_Dict, total=False):
    """`RejectReasonUnrelated` as a dict."""

    reason: Required[Literal["unrelated"]]
    """Always `unrelated`; required."""


class RelatedIdPathDict(_Dict, total=False):
    """`RelatedIdPath` as a dict."""

    identifier_type: Required[Literal["anonymous", "email", "external-id", "klaviyo-id", "phone"] | str]
    """One of `anonymous`, `email`, `external-id`, `klaviyo-id`, `phone`; required."""
    path: Required[str]
    """Text: `related_id_paths[].path` of `ProfileRelationshipSource`; required."""


class RelativeAnniversaryDateFilterDict(_Dict, total=False):
    """`RelativeAnniversaryDateFilter` as a dict."""

    operator: Required[Literal["anniversary-last", "anniversary-next"] | str]
    """One of `anniversary-last`, `anniversary-next`; required."""
    quantity: Required[int]
    """Whole number: `filter.quantity` of `BounceDateFilter`; required."""
    type: Required[Literal["date"]]
    """Always `date`; required."""
    unit: Required[Literal["day", "hour", "week"] | str]
    """One of `day`, `hour`, `week`; required."""


class RelativeDateOperatorBaseRelativeDateFilterDict(_Dict, total=False):
    """`RelativeDateOperatorBaseRelativeDateFilter` as a dict."""

    operator: Required[Literal["at-least", "in-the-last", "in-the-next"] | str]
    """One of `at-least`, `in-the-last`, `in-the-next`; required."""
    quantity: Required[int]
    """Whole number: `filter.quantity` of `BounceDateFilter`; required."""
    type: Required[Literal["date"]]
    """Always `date`; required."""
    unit: Required[Literal["day", "hour", "week"] | str]
    """One of `day`, `hour`, `week`; required."""


class RelativeDateRangeFilterDict(_Dict, total=False):
    """`RelativeDateRangeFilter` as a dict."""

    end: Required[int]
    """Whole number: `filter.end` of `BounceDateFilter`; required."""
    operator: Required[Literal["between"]]
    """Always `between`; required."""
    start: Required[int]
    """Whole number: `filter.start` of `BounceDateFilter`; required."""
    type: Required[Literal["date"]]
    """Always `date`; required."""
    unit: Required[Literal["day", "hour", "week"] | str]
    """One of `day`, `hour`, `week`; required."""


class RenderOptionsDict(_Dict, total=False):
    """`RenderOptions` as a dict."""

    add_info_link: bool | None | Unset
    """True or false; default `true`; may be left out, may be None."""
    add_opt_out_language: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    add_org_prefix: bool | None | Unset
    """True or false; default `true`; may be left out, may be None."""
    shorten_links: bool | None | Unset
    """True or false; default `true`; may be left out, may be None."""


class ResendOptInCodeDict(_Dict, total=False):
    """`ResendOptInCode` as a dict."""

    type: Required[Literal["resend_opt_in_code"]]
    """Always `resend_opt_in_code`; required."""
    id: str | None | Unset
    """Text: `action.id` of `Button`; may be left out, may be None."""
    properties: Any
    """Values of your own, by name; any JSON value; may be left out."""
    submit: Literal[False] | Unset
    """Always `false`; default `false`; may be left out."""


class ReviewBlockDataDict(_Dict, total=False):
    """`ReviewBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: Required[
        m.StaticReviewBlockProperties
        | StaticReviewBlockPropertiesDict
        | m.DynamicReviewBlockProperties
        | DynamicReviewBlockPropertiesDict
    ]
    """Values of your own, by name; `StaticReviewBlockProperties` or `DynamicReviewBlockProperties`;
    required."""
    styles: Required[m.ReviewBlockStyles | ReviewBlockStylesDict]
    """`ReviewBlockStyles` of `author_align`, `author_color`, `author_font_family`, `author_font_size` and
    50 more; required."""


class ReviewBlockStylesDict(_Dict, total=False):
    """`ReviewBlockStyles` as a dict."""

    author_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    author_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    author_font_family: str | None | Unset
    """Text: `styles.author_font_family` of `ReviewBlockData`; may be left out, may be None."""
    author_font_size: int | None | Unset
    """Whole number: `styles.author_font_size` of `ReviewBlockData`; may be left out, may be None."""
    author_font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    author_font_weight: str | None | Unset
    """Text: `styles.author_font_weight` of `ReviewBlockData`; may be left out, may be None."""
    author_letter_spacing: int | None | Unset
    """Whole number: `styles.author_letter_spacing` of `ReviewBlockData`; may be left out, may be None."""
    author_text_decoration: str | None | Unset
    """Text: `styles.author_text_decoration` of `ReviewBlockData`; may be left out, may be None."""
    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `ReviewBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `ReviewBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `ReviewBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `ReviewBlockData`; may be left out, may be None."""
    border_radius: int | None | Unset
    """Whole number: `styles.border_radius` of `ReviewBlockData`; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset
    """Whole number: `styles.border_width` of `ReviewBlockData`; may be left out, may be None."""
    empty_star_color: str | None | Unset
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
    )
    """One of `big-quotes`, `centered-in-quote-bubble`, `centered-rating-first`, `centered-review-first`,
    `clean`, `left-aligned`, `message-bubble`, `rating-highlight` and 4 more; may be left out, may be
    None."""
    product_name_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    product_name_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    product_name_font_family: str | None | Unset
    """Text: `styles.product_name_font_family` of `ReviewBlockData`; may be left out, may be None."""
    product_name_font_size: int | None | Unset
    """Whole number: `styles.product_name_font_size` of `ReviewBlockData`; may be left out, may be None."""
    product_name_font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    product_name_font_weight: str | None | Unset
    """Text: `styles.product_name_font_weight` of `ReviewBlockData`; may be left out, may be None."""
    product_name_letter_spacing: int | None | Unset
    """Whole number: `styles.product_name_letter_spacing` of `ReviewBlockData`; may be left out, may be
    None."""
    product_name_text_decoration: str | None | Unset
    """Text: `styles.product_name_text_decoration` of `ReviewBlockData`; may be left out, may be None."""
    quote_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    quote_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    quote_font_family: str | None | Unset
    """Text: `styles.quote_font_family` of `ReviewBlockData`; may be left out, may be None."""
    quote_font_size: int | None | Unset
    """Whole number: `styles.quote_font_size` of `ReviewBlockData`; may be left out, may be None."""
    quote_font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    quote_font_weight: str | None | Unset
    """Text: `styles.quote_font_weight` of `ReviewBlockData`; may be left out, may be None."""
    quote_letter_spacing: int | None | Unset
    """Whole number: `styles.quote_letter_spacing` of `ReviewBlockData`; may be left out, may be None."""
    quote_line_height: float | None | Unset
    """Number: `styles.quote_line_height` of `ReviewBlockData`; may be left out, may be None."""
    quote_style: Literal["line", "square", "standard"] | str | None | Unset
    """One of `line`, `square`, `standard`; may be left out, may be None."""
    quote_text_decoration: str | None | Unset
    """Text: `styles.quote_text_decoration` of `ReviewBlockData`; may be left out, may be None."""
    shadow_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    star_alignment: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    star_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    star_icon_spacing: int | None | Unset
    """Whole number: `styles.star_icon_spacing` of `ReviewBlockData`; may be left out, may be None."""
    star_rating_shape: Literal["circle", "heart", "star"] | str | None | Unset
    """One of `circle`, `heart`, `star`; may be left out, may be None."""
    star_size: Literal["large", "medium", "small"] | str | None | Unset
    """One of `large`, `medium`, `small`; may be left out, may be None."""
    text_area_bg_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    text_area_border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    verified_badge_color: Literal["dark", "default", "light"] | str | None | Unset
    """A color, as in CSS; one of `dark`, `default`, `light`; may be left out, may be None."""
    verified_badge_size: int | None | Unset
    """Whole number: `styles.verified_badge_size` of `ReviewBlockData`; may be left out, may be None."""
    verified_badge_style: Literal["badge-and-text", "badge-only", "text-only"] | str | None | Unset
    """One of `badge-and-text`, `badge-only`, `text-only`; may be left out, may be None."""
    verified_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    verified_font_family: str | None | Unset
    """Text: `styles.verified_font_family` of `ReviewBlockData`; may be left out, may be None."""
    verified_font_size: int | None | Unset
    """Whole number: `styles.verified_font_size` of `ReviewBlockData`; may be left out, may be None."""
    verified_font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    verified_font_weight: str | None | Unset
    """Text: `styles.verified_font_weight` of `ReviewBlockData`; may be left out, may be None."""
    verified_letter_spacing: int | None | Unset
    """Whole number: `styles.verified_letter_spacing` of `ReviewBlockData`; may be left out, may be None."""
    verified_text_decoration: str | None | Unset
    """Text: `styles.verified_text_decoration` of `ReviewBlockData`; may be left out, may be None."""


class ReviewBlockV1Dict(_Dict, total=False):
    """`ReviewBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.ReviewBlockData | ReviewBlockDataDict | None]
    """`ReviewBlockData` of `display_options`, `properties`, `styles`; required, may be None."""
    type: Required[Literal["review"]]
    """Always `review`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class ReviewCreateDict(_Dict, total=False):
    """`ReviewCreate` as a dict."""

    author: Required[str]
    """Text; required."""
    content: Required[str]
    """Text; required."""
    email: Required[str]
    """E-mail address; required."""
    review_type: Required[Literal["question", "rating", "review", "store"]]
    """One of `question`, `rating`, `review`, `store`; required."""
    custom_questions: Sequence[m.CustomQuestion | CustomQuestionDict] | None | Unset
    """List: `CustomQuestion`; may be left out, may be None."""
    images: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
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
    """One of `coupon_or_discount`, `employee_review`, `free_product`, `loyalty_points`, `other`,
    `paid_promotion`, `sweepstakes_entry`; may be left out, may be None."""
    order: str | Unset
    """Id of the `order`; may be left out."""
    product: m.ReviewProductExternalId | ReviewProductExternalIdDict | None | Unset
    """`ReviewProductExternalId` of `external_id`, `integration_key`; may be left out, may be None."""
    rating: Literal[1, 2, 3, 4, 5] | None | Unset
    """One of `1`, `2`, `3`, `4`, `5`; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["review"]
    """What it is of on the wire; `review` if left out."""


class ReviewPatchDict(_Dict, total=False):
    """`ReviewPatch` as a dict."""

    id: str | Unset
    """Id of the `review`; may be left out."""
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
    """`ReviewStatusRejected` or `ReviewStatusFeatured` or `ReviewStatusPublished` or
    `ReviewStatusUnpublished` or `ReviewStatusPending`; may be left out, may be None."""
    type: Literal["review"]
    """What it is of on the wire; `review` if left out."""


class ReviewProductExternalIdDict(_Dict, total=False):
    """`ReviewProductExternalId` as a dict."""

    external_id: Required[str]
    """Key under which your own system knows it; required."""
    integration_key: Required[Literal["shopify", "woocommerce"]]
    """One of `shopify`, `woocommerce`; required."""


class ReviewPropertiesDict(_Dict, total=False):
    """`ReviewProperties` as a dict."""

    author: str | None | Unset
    """Text: `properties.author` of `FormReview`; may be left out, may be None."""
    classname: str | None | Unset
    """Text: `properties.classname` of `FormReview`; may be left out, may be None."""
    content: str | None | Unset
    """Text: `properties.content` of `FormReview`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    rating: int | Unset
    """Whole number; default `5`; may be left out."""
    review_id: int | None | Unset
    """Whole number: `properties.review_id` of `FormReview`; may be left out, may be None."""
    show_author: bool | Unset
    """True or false; default `true`; may be left out."""
    show_rating: bool | Unset
    """True or false; default `true`; may be left out."""
    show_verified: bool | Unset
    """True or false; default `true`; may be left out."""
    verified: bool | Unset
    """True or false; default `false`; may be left out."""


class ReviewStatusFeaturedDict(_Dict, total=False):
    """`ReviewStatusFeatured` as a dict."""

    value: Required[Literal["featured"]]
    """Always `featured`; required."""


class ReviewStatusPendingDict(_Dict, total=False):
    """`ReviewStatusPending` as a dict."""

    value: Required[Literal["pending"]]
    """Always `pending`; required."""


class ReviewStatusPublishedDict(_Dict, total=False):
    """`ReviewStatusPublished` as a dict."""

    value: Required[Literal["published"]]
    """Always `published`; required."""


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
    """`RejectReasonOther` or `RejectReasonFake` or `RejectReasonMisleading` or
    `RejectReasonPrivateInformation` or `RejectReasonProfanity` or `RejectReasonUnrelated`; required."""
    value: Required[Literal["rejected"]]
    """Always `rejected`; required."""


class ReviewStatusUnpublishedDict(_Dict, total=False):
    """`ReviewStatusUnpublished` as a dict."""

    value: Required[Literal["unpublished"]]
    """Always `unpublished`; required."""


class ReviewStylesDict(_Dict, total=False):
    """`ReviewStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | Unset
    """A color, as in CSS; default `rgba(255, 255, 255, 0)`; may be left out."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    quote_style: m.QuoteStyle | QuoteStyleDict | Unset
    """`QuoteStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 5 more; may be left
    out."""
    rating_style: m.RatingStyle | RatingStyleDict | Unset
    """`RatingStyle` of `alignment`, `character_spacing`, `color`, `empty_color` and 2 more; may be left
    out."""
    reviewer_name_style: m.ReviewerNameStyle | ReviewerNameStyleDict | Unset
    """`ReviewerNameStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may
    be left out."""


class ReviewerNameStyleDict(_Dict, total=False):
    """`ReviewerNameStyle` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    """One of `center`, `left`, `right`; default `center`; may be left out."""
    character_spacing: int | Unset
    """Whole number; default `0`; may be left out."""
    font_family: str | Unset
    """Text; default `Arial, 'Helvetica Neue', Helvetica, sans-serif`; may be left out."""
    font_size: int | Unset
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset
    """Text: `reviewer_name_style.font_style` of `ReviewStyles`; may be left out, may be None."""
    font_weight: int | Unset
    """Whole number; default `400`; may be left out."""
    layout: Literal["inline", "stacked"] | str | Unset
    """One of `inline`, `stacked`; default `stacked`; may be left out."""
    line_height: float | Unset
    """Number; default `1.5`; may be left out."""
    text_color: str | Unset
    """A color, as in CSS; default `#000000`; may be left out."""
    text_decoration: str | None | Unset
    """Text: `reviewer_name_style.text_decoration` of `ReviewStyles`; may be left out, may be None."""


class RichTextMarginDict(_Dict, total=False):
    """`RichTextMargin` as a dict."""

    bottom: int | Unset
    """Whole number; default `0`; may be left out."""
    left: Literal[0] | Unset
    """Always `0`; default `0`; may be left out."""
    right: Literal[0] | Unset
    """Always `0`; default `0`; may be left out."""
    top: Literal[0] | Unset
    """Always `0`; default `0`; may be left out."""


class RichTextStyleDict(_Dict, total=False):
    """`RichTextStyle` as a dict."""

    alignment: Literal["center", "left", "right"] | str | Unset
    """One of `center`, `left`, `right`; default `left`; may be left out."""
    character_spacing: int | None | Unset
    """Whole number; default `0`; may be left out, may be None."""
    font_family: v.FontFamily | str | Unset
    """One of `Arial Black,Arial`, `Arial, 'Helvetica Neue', Helvetica, sans-serif`, `Century
    Gothic,AppleGothic,Arial`, `Comic Sans MS,Comic Sans,cursive`, `Courier`, `Courier New`,
    `Geneva,Arial`, `Georgia` and 12 more or text; default `Arial, 'Helvetica Neue', Helvetica,
    sans-serif`; may be left out."""
    font_size: int | Unset
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset
    """Text: `body.font_style` of `RichTextStyles`; may be left out, may be None."""
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; default `400`; may be left
    out, may be None."""
    line_spacing: float | Unset
    """Number; default `1`; may be left out."""
    margin: m.RichTextMargin | RichTextMarginDict | Unset
    """`RichTextMargin` of `bottom`, `left`, `right`, `top`; may be left out."""
    text_color: str | Unset
    """A color, as in CSS; default `#000000`; may be left out."""
    text_decoration: str | None | Unset
    """Text: `body.text_decoration` of `RichTextStyles`; may be left out, may be None."""


class RichTextStylesDict(_Dict, total=False):
    """`RichTextStyles` as a dict."""

    body: m.RichTextStyle | RichTextStyleDict | Unset
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    h1: m.RichTextStyle | RichTextStyleDict | Unset
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    h2: m.RichTextStyle | RichTextStyleDict | Unset
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    h3: m.RichTextStyle | RichTextStyleDict | Unset
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    h4: m.RichTextStyle | RichTextStyleDict | Unset
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    h5: m.RichTextStyle | RichTextStyleDict | Unset
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    h6: m.RichTextStyle | RichTextStyleDict | Unset
    """`RichTextStyle` of `alignment`, `character_spacing`, `font_family`, `font_size` and 6 more; may be
    left out."""
    link: m.LinkStyles | LinkStylesDict | Unset
    """`LinkStyles` of `color`, `decoration`; may be left out."""


class RowDataDict(_Dict, total=False):
    """`RowData` as a dict."""

    styles: Required[m.RowStyles | RowStylesDict]
    """`RowStyles` of `column_layout`; required."""


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
    """One of `1-column-full-width`, `2-columns-25%-75%`, `2-columns-33%-67%`, `2-columns-67%-33%`,
    `2-columns-75%-25%`, `2-columns-equal-width`, `3-columns-25%-25%-50%`, `3-columns-25%-50%-25%` and 3
    more; may be left out, may be None."""


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
    """List: `Button` or `AgeGate` or `CouponConfiguration` or `Date` or `Email` or `HTMLText` or
    `OptInCode` or `PhoneNumber` or `SMSConsentCheckbox` or `Text` or `Checkboxes` or `RadioButtons` or
    `Dropdown` or `FormImage` or `CountdownTimer` or `SignupCounter` or `SpinToWin` or `SMSDisclosure`
    or `BackInStockEmailConsentCheckbox` or `FormReview` or `CustomHTML`; required."""
    id: str | None | Unset
    """Text: `rows[].id` of `ColumnV0`; may be left out, may be None."""


class RowV1Dict(_Dict, total=False):
    """`RowV1` as a dict."""

    data: Required[m.RowData | RowDataDict]
    """`RowData` of `styles`; required."""
    columns: Sequence[m.ColumnV1 | ColumnV1Dict] | None | Unset
    """List: `ColumnV1`; may be left out, may be None."""
    data_id: str | None | Unset
    """Text: `rows[].data_id` of `SectionV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `rows[].id` of `SectionV1`; may be left out, may be None."""


class SMSConsentCheckboxDict(_Dict, total=False):
    """`SMSConsentCheckbox` as a dict."""

    properties: Required[m.SMSConsentCheckboxProperties | SMSConsentCheckboxPropertiesDict]
    """Values of your own, by name; `SMSConsentCheckboxProperties`; required."""
    type: Required[Literal["promotional_sms_checkbox"]]
    """Always `promotional_sms_checkbox`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.SMSConsentCheckboxStyles | SMSConsentCheckboxStylesDict | Unset
    """`SMSConsentCheckboxStyles` of `background_color`, `horizontal_alignment`, `padding`; may be left
    out."""


class SMSConsentCheckboxPropertiesDict(_Dict, total=False):
    """`SMSConsentCheckboxProperties` as a dict."""

    checkbox_text: Required[str]
    """Text: `properties.checkbox_text` of `SMSConsentCheckbox`; required."""
    channels: Sequence[Literal["sms", "whatsapp"] | str] | Unset
    """List: one of `sms`, `whatsapp`; may be left out."""
    classname: str | None | Unset
    """Text: `properties.classname` of `SMSConsentCheckbox`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset
    """Text: `properties.label` of `SMSConsentCheckbox`; may be left out, may be None."""
    placeholder: Any
    """Any JSON value: `properties.placeholder` of `SMSConsentCheckbox`; may be left out."""
    property_name: Literal["opt_in_promotional_sms"] | Unset
    """Always `opt_in_promotional_sms`; default `opt_in_promotional_sms`; may be left out."""
    required: Literal[False] | Unset
    """Always `false`; default `false`; may be left out."""
    show_label: bool | Unset
    """True or false; default `false`; may be left out."""


class SMSConsentCheckboxStylesDict(_Dict, total=False):
    """`SMSConsentCheckboxStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    horizontal_alignment: Literal["center", "left", "right"] | str | Unset
    """One of `center`, `left`, `right`; default `left`; may be left out."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class SMSContentCreateDict(_Dict, total=False):
    """`SMSContentCreate` as a dict."""

    body: str | None | Unset
    """Text: `content.body` of `SMSMessageDefinitionCreate`; may be left out, may be None."""


class SMSDisclosureAccountDefaultDict(_Dict, total=False):
    """`SMSDisclosureAccountDefault` as a dict."""

    type: Required[Literal["account_default"]]
    """Always `account_default`; required."""
    html: Any
    """Markup of the content; any JSON value; may be left out, may be None."""


class SMSDisclosureCustomDict(_Dict, total=False):
    """`SMSDisclosureCustom` as a dict."""

    type: Required[Literal["custom"]]
    """Always `custom`; required."""
    compliance_company_name: str | Unset
    """Text; default `[company name]`; may be left out."""
    html: str | Unset
    """Markup of the content; may be left out."""
    privacy_policy_url: str | Unset
    """Address on the web (URL); default `[link]`; may be left out."""
    terms_of_service_url: str | Unset
    """Address on the web (URL); default `[link]`; may be left out."""


class SMSDisclosureDict(_Dict, total=False):
    """`SMSDisclosure` as a dict."""

    type: Required[Literal["sms_disclosure"]]
    """Always `sms_disclosure`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    properties: m.SMSDisclosureProperties | SMSDisclosurePropertiesDict | Unset
    """Values of your own, by name; `SMSDisclosureProperties`; may be left out."""
    styles: m.SMSDisclosureStyles | SMSDisclosureStylesDict | Unset
    """`SMSDisclosureStyles` of `background_color`, `link_styles`, `padding`, `text_styles`; may be left
    out."""


class SMSDisclosureLinkTextStyleDict(_Dict, total=False):
    """`SMSDisclosureLinkTextStyle` as a dict."""

    character_spacing: int | None | Unset
    """Whole number; default `0`; may be left out, may be None."""
    font_family: v.FontFamily | str | Unset
    """One of `Arial Black,Arial`, `Arial, 'Helvetica Neue', Helvetica, sans-serif`, `Century
    Gothic,AppleGothic,Arial`, `Comic Sans MS,Comic Sans,cursive`, `Courier`, `Courier New`,
    `Geneva,Arial`, `Georgia` and 12 more or text; default `Arial, 'Helvetica Neue', Helvetica,
    sans-serif`; may be left out."""
    font_size: int | Unset
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset
    """Text: `link_styles.font_style` of `SMSDisclosureStyles`; may be left out, may be None."""
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; default `400`; may be left
    out, may be None."""
    text_color: str | Unset
    """A color, as in CSS; default `#0066cc`; may be left out."""
    text_decoration: str | None | Unset
    """Text: `link_styles.text_decoration` of `SMSDisclosureStyles`; may be left out, may be None."""


class SMSDisclosurePropertiesDict(_Dict, total=False):
    """`SMSDisclosureProperties` as a dict."""

    classname: str | None | Unset
    """Text: `properties.classname` of `SMSDisclosure`; may be left out, may be None."""
    content: (
        m.SMSDisclosureCustom
        | SMSDisclosureCustomDict
        | m.SMSDisclosureAccountDefault
        | SMSDisclosureAccountDefaultDict
        | Unset
    )
    """`SMSDisclosureCustom` or `SMSDisclosureAccountDefault`; may be left out."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class SMSDisclosureStylesDict(_Dict, total=False):
    """`SMSDisclosureStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    link_styles: m.SMSDisclosureLinkTextStyle | SMSDisclosureLinkTextStyleDict | Unset
    """`SMSDisclosureLinkTextStyle` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3
    more; may be left out."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    text_styles: m.SMSDisclosureTextStyle | SMSDisclosureTextStyleDict | Unset
    """`SMSDisclosureTextStyle` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3
    more; may be left out."""


class SMSDisclosureTextStyleDict(_Dict, total=False):
    """`SMSDisclosureTextStyle` as a dict."""

    character_spacing: int | None | Unset
    """Whole number; default `0`; may be left out, may be None."""
    font_family: v.FontFamily | str | Unset
    """One of `Arial Black,Arial`, `Arial, 'Helvetica Neue', Helvetica, sans-serif`, `Century
    Gothic,AppleGothic,Arial`, `Comic Sans MS,Comic Sans,cursive`, `Courier`, `Courier New`,
    `Geneva,Arial`, `Georgia` and 12 more or text; default `Arial, 'Helvetica Neue', Helvetica,
    sans-serif`; may be left out."""
    font_size: int | Unset
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset
    """Text: `text_styles.font_style` of `SMSDisclosureStyles`; may be left out, may be None."""
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; default `400`; may be left
    out, may be None."""
    text_color: str | Unset
    """A color, as in CSS; default `#000000`; may be left out."""
    text_decoration: str | None | Unset
    """Text: `text_styles.text_decoration` of `SMSDisclosureStyles`; may be left out, may be None."""


class SMSMessageDefinitionCreateDict(_Dict, total=False):
    """`SMSMessageDefinitionCreate` as a dict."""

    channel: Required[Literal["sms"]]
    """Always `sms`; required."""
    content: m.SMSContentCreate | SMSContentCreateDict | None | Unset
    """`SMSContentCreate` of `body`; may be left out, may be None."""
    render_options: m.RenderOptions | RenderOptionsDict | None | Unset
    """`RenderOptions` of `add_info_link`, `add_opt_out_language`, `add_org_prefix`, `shorten_links`; may
    be left out, may be None."""


class SMSSendOptionsDict(_Dict, total=False):
    """`SMSSendOptions` as a dict."""

    use_smart_sending: bool | None | Unset
    """True or false; default `true`; may be left out, may be None."""


class SMSSubscriptionParametersDict(_Dict, total=False):
    """`SMSSubscriptionParameters` as a dict."""

    marketing: m.SubscriptionParameters | SubscriptionParametersDict | None | Unset
    """`SubscriptionParameters` of `consent`, `consented_at`; may be left out, may be None."""
    transactional: m.SubscriptionParameters | SubscriptionParametersDict | None | Unset
    """`SubscriptionParameters` of `consent`, `consented_at`; may be left out, may be None."""


class SMSUnsubscriptionParametersDict(_Dict, total=False):
    """`SMSUnsubscriptionParameters` as a dict."""

    marketing: m.UnsubscriptionParameters | UnsubscriptionParametersDict | None | Unset
    """`UnsubscriptionParameters` of `consent`; may be left out, may be None."""
    transactional: m.UnsubscriptionParameters | UnsubscriptionParametersDict | None | Unset
    """`UnsubscriptionParameters` of `consent`; may be left out, may be None."""


class ScrollDict(_Dict, total=False):
    """`Scroll` as a dict."""

    type: Required[Literal["scroll_percentage"]]
    """Always `scroll_percentage`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: m.ScrollProperties | ScrollPropertiesDict | Unset
    """Values of your own, by name; `ScrollProperties`; may be left out."""


class ScrollPropertiesDict(_Dict, total=False):
    """`ScrollProperties` as a dict."""

    percentage: int | Unset
    """Whole number; default `30`; may be left out."""


class SectionDataDict(_Dict, total=False):
    """`SectionData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: Required[m.SectionProperties | SectionPropertiesDict]
    """Values of your own, by name; `SectionProperties`; required."""
    styles: Required[m.SectionStyles | SectionStylesDict]
    """`SectionStyles` of `background_asset_id`, `background_color`, `background_format`,
    `background_image_full_width` and 15 more; required."""


class SectionPropertiesDict(_Dict, total=False):
    """`SectionProperties` as a dict."""

    is_ai_generated: bool | None | Unset
    """True or false: `properties.is_ai_generated` of `SectionData`; may be left out, may be None."""
    is_prebuilt_content: bool | None | Unset
    """True or false: `properties.is_prebuilt_content` of `SectionData`; may be left out, may be None."""


class SectionStylesDict(_Dict, total=False):
    """`SectionStyles` as a dict."""

    background_asset_id: str | None | Unset
    """Text: `styles.background_asset_id` of `SectionData`; may be left out, may be None."""
    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    background_format: Literal["auto", "contain", "cover", "initial", "repeat"] | str | None | Unset
    """One of `auto`, `contain`, `cover`, `initial`, `repeat`; may be left out, may be None."""
    background_image_full_width: bool | None | Unset
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
    )
    """One of `center-bottom`, `center-center`, `center-top`, `left-bottom`, `left-center`, `left-top`,
    `right-bottom`, `right-center`, `right-top`; may be left out, may be None."""
    background_repeat: bool | None | Unset
    """True or false: `styles.background_repeat` of `SectionData`; may be left out, may be None."""
    background_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset
    """Whole number: `styles.border_width` of `SectionData`; may be left out, may be None."""
    column_align: Literal["baseline", "bottom", "middle", "top"] | str | None | Unset
    """One of `baseline`, `bottom`, `middle`, `top`; may be left out, may be None."""
    column_direction: Literal["ltr", "no-stack", "rtl"] | str | None | Unset
    """One of `ltr`, `no-stack`, `rtl`; may be left out, may be None."""
    content_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    content_color_type: Literal["none", "section", "template"] | str | None | Unset
    """One of `none`, `section`, `template`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset
    """Whole number: `styles.inner_padding_bottom` of `SectionData`; may be left out, may be None."""
    inner_padding_left: int | None | Unset
    """Whole number: `styles.inner_padding_left` of `SectionData`; may be left out, may be None."""
    inner_padding_right: int | None | Unset
    """Whole number: `styles.inner_padding_right` of `SectionData`; may be left out, may be None."""
    inner_padding_top: int | None | Unset
    """Whole number: `styles.inner_padding_top` of `SectionData`; may be left out, may be None."""
    stack_on_mobile: bool | None | Unset
    """True or false: `styles.stack_on_mobile` of `SectionData`; may be left out, may be None."""


class SectionV1Dict(_Dict, total=False):
    """`SectionV1` as a dict."""

    content_type: Required[Literal["section"]]
    """Always `section`; required."""
    data: Required[m.SectionData | SectionDataDict]
    """`SectionData` of `display_options`, `properties`, `styles`; required."""
    type: Required[Literal["section"]]
    """Always `section`; required."""
    data_id: str | None | Unset
    """Text: `sections[].data_id` of `Body`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `sections[].id` of `Body`; may be left out, may be None."""
    rows: Sequence[m.RowV1 | RowV1Dict] | None | Unset
    """List: `RowV1`; may be left out, may be None."""
    universal_id: str | None | Unset
    """Text: `sections[].universal_id` of `Body`; may be left out, may be None."""


class SegmentCreateDict(_Dict, total=False):
    """`SegmentCreate` as a dict."""

    definition: Required[m.SegmentDefinition | SegmentDefinitionDict]
    """`SegmentDefinition` of `condition_groups`; required."""
    name: Required[str]
    """Text; required."""
    is_starred: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    type: Literal["segment"]
    """What it is of on the wire; `segment` if left out."""


class SegmentDefinitionDict(_Dict, total=False):
    """`SegmentDefinition` as a dict."""

    condition_groups: Required[Sequence[m.ConditionGroup | ConditionGroupDict]]
    """List: `ConditionGroup`; required."""


class SegmentSeriesRequestDict(_Dict, total=False):
    """`SegmentSeriesRequest` as a dict."""

    interval: Required[Literal["daily", "hourly", "monthly", "weekly"]]
    """One of `daily`, `hourly`, `monthly`, `weekly`; required."""
    statistics: Required[Sequence[Literal["members_added", "members_removed", "net_members_changed", "total_members"]]]
    """List: one of `members_added`, `members_removed`, `net_members_changed`, `total_members`; required."""
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["segment-series-report"]
    """What it is of on the wire; `segment-series-report` if left out."""


class SegmentTriggerDict(_Dict, total=False):
    """`SegmentTrigger` as a dict."""

    type: Required[Literal["segment"]]
    """Always `segment`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `FlowDefinition`; may be left out, may be None."""


class SegmentUpdateDict(_Dict, total=False):
    """`SegmentUpdate` as a dict."""

    definition: m.SegmentDefinition | SegmentDefinitionDict | None | Unset
    """`SegmentDefinition` of `condition_groups`; may be left out, may be None."""
    id: str | Unset
    """Id of the `segment`; may be left out."""
    is_active: bool | None | Unset
    """True or false; may be left out, may be None."""
    is_starred: bool | None | Unset
    """True or false; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["segment"]
    """What it is of on the wire; `segment` if left out."""


class SegmentValuesRequestDict(_Dict, total=False):
    """`SegmentValuesRequest` as a dict."""

    statistics: Required[Sequence[Literal["members_added", "members_removed", "net_members_changed", "total_members"]]]
    """List: one of `members_added`, `members_removed`, `net_members_changed`, `total_members`; required."""
    timeframe: Required[m.Timeframe | TimeframeDict | m.CustomTimeframe | CustomTimeframeDict]
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["segment-values-report"]
    """What it is of on the wire; `segment-values-report` if left out."""


class SegmentsProfileMetricConditionDict(_Dict, total=False):
    """`SegmentsProfileMetricCondition` as a dict."""

    measurement: Required[Literal["count", "sum"] | str]
    """One of `count`, `sum`; required."""
    measurement_filter: Required[m.NumericOperatorNumericFilter | NumericOperatorNumericFilterDict]
    """`NumericOperatorNumericFilter` of `operator`, `type`, `value`; required."""
    metric_id: Required[str]
    """Id of the `metric`, as from `metrics.get_metric`; required."""
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
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `AlltimeDateFilter`; required."""
    type: Required[Literal["profile-metric"]]
    """Always `profile-metric`; required."""
    metric_filters: Sequence[m.ProfileMetricPropertyFilter | ProfileMetricPropertyFilterDict] | None | Unset
    """List: `ProfileMetricPropertyFilter`; may be left out, may be None."""


class SegmentsProfileMetricFunnelConditionDict(_Dict, total=False):
    """`SegmentsProfileMetricFunnelCondition` as a dict."""

    steps: Required[Sequence[m.ProfileMetricFunnelSteps | ProfileMetricFunnelStepsDict]]
    """List: `ProfileMetricFunnelSteps`; required."""
    timeframe_filter: Required[
        m.StaticDateRangeFilter
        | StaticDateRangeFilterDict
        | m.RelativeDateRangeFilter
        | RelativeDateRangeFilterDict
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateOperatorBaseRelativeDateFilterDict
    ]
    """`StaticDateRangeFilter` or `RelativeDateRangeFilter` or
    `RelativeDateOperatorBaseRelativeDateFilter`; required."""
    type: Required[Literal["profile-metric-funnel"]]
    """Always `profile-metric-funnel`; required."""
    completion_window_seconds: (
        Literal["DAYS_1", "DAYS_180", "DAYS_3", "DAYS_30", "DAYS_5", "DAYS_90", "HOURS_1", "WEEKS_1", "YEARS_1"]
        | str
        | None
        | Unset
    )
    """Seconds: completion window; one of `DAYS_1`, `DAYS_180`, `DAYS_3`, `DAYS_30`, `DAYS_5`, `DAYS_90`,
    `HOURS_1`, `WEEKS_1`, `YEARS_1`; may be left out, may be None."""


class SendEmailActionDataDict(_Dict, total=False):
    """`SendEmailActionData` as a dict."""

    message: m.FlowEmail | FlowEmailDict | None | Unset
    """`FlowEmail` of `add_tracking_params`, `additional_filters`, `bcc_email`, `cc_email` and 11 more; may
    be left out, may be None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class SendEmailActionDict(_Dict, total=False):
    """`SendEmailAction` as a dict."""

    type: Required[Literal["send-email"]]
    """Always `send-email`; required."""
    data: m.SendEmailActionData | SendEmailActionDataDict | None | Unset
    """`SendEmailActionData` of `message`, `status`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class SendInternalAlertActionDataDict(_Dict, total=False):
    """`SendInternalAlertActionData` as a dict."""

    message: Required[m.FlowInternalAlert | FlowInternalAlertDict]
    """`FlowInternalAlert` of `from_email`, `from_label`, `id`, `name` and 3 more; required."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class SendInternalAlertActionDict(_Dict, total=False):
    """`SendInternalAlertAction` as a dict."""

    type: Required[Literal["send-internal-alert"]]
    """Always `send-internal-alert`; required."""
    data: m.SendInternalAlertActionData | SendInternalAlertActionDataDict | None | Unset
    """`SendInternalAlertActionData` of `message`, `status`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class SendPushNotificationActionDataDict(_Dict, total=False):
    """`SendPushNotificationActionData` as a dict."""

    message: m.FlowPushNotification | FlowPushNotificationDict | None | Unset
    """`FlowPushNotification` of `action_buttons`, `additional_filters`, `android_link`, `badge` and 16
    more; may be left out, may be None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class SendPushNotificationActionDict(_Dict, total=False):
    """`SendPushNotificationAction` as a dict."""

    type: Required[Literal["send-mobile-push"]]
    """Always `send-mobile-push`; required."""
    data: m.SendPushNotificationActionData | SendPushNotificationActionDataDict | None | Unset
    """`SendPushNotificationActionData` of `message`, `status`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class SendSmsActionDataDict(_Dict, total=False):
    """`SendSmsActionData` as a dict."""

    message: m.FlowSms | FlowSmsDict | None | Unset
    """`FlowSms` of `add_info_link`, `add_opt_out_language`, `add_org_prefix`, `add_tracking_params` and 14
    more; may be left out, may be None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class SendSmsActionDict(_Dict, total=False):
    """`SendSmsAction` as a dict."""

    type: Required[Literal["send-sms"]]
    """Always `send-sms`; required."""
    data: m.SendSmsActionData | SendSmsActionDataDict | None | Unset
    """`SendSmsActionData` of `message`, `status`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class SendWebhookActionDataDict(_Dict, total=False):
    """`SendWebhookActionData` as a dict."""

    message: Required[m.FlowWebhook | FlowWebhookDict]
    """`FlowWebhook` of `body`, `headers`, `id`, `name`, `url`; required."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class SendWebhookActionDict(_Dict, total=False):
    """`SendWebhookAction` as a dict."""

    type: Required[Literal["send-webhook"]]
    """Always `send-webhook`; required."""
    data: m.SendWebhookActionData | SendWebhookActionDataDict | None | Unset
    """`SendWebhookActionData` of `message`, `status`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class SendWhatsAppActionDataDict(_Dict, total=False):
    """`SendWhatsAppActionData` as a dict."""

    message: m.FlowWhatsApp | FlowWhatsAppDict | None | Unset
    """`FlowWhatsApp` of `add_tracking_params`, `additional_filters`, `id`, `name` and 3 more; may be left
    out, may be None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class SendWhatsAppActionDict(_Dict, total=False):
    """`SendWhatsAppAction` as a dict."""

    type: Required[Literal["send-whatsapp"]]
    """Always `send-whatsapp`; required."""
    data: m.SendWhatsAppActionData | SendWhatsAppActionDataDict | None | Unset
    """`SendWhatsAppActionData` of `message`, `status`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class ServerBISSubscriptionCreateDict(_Dict, total=False):
    """`ServerBISSubscriptionCreate` as a dict."""

    channels: Required[Sequence[Literal["EMAIL", "PUSH", "SMS", "WHATSAPP"]]]
    """List: one of `EMAIL`, `PUSH`, `SMS`, `WHATSAPP`; required."""
    variant: Required[str]
    """Id of the `catalog-variant`; required."""
    profile: m.ProfileIdentifier | ProfileIdentifierDict | None | Unset | Envelope
    """`ProfileIdentifier` of `email`, `external_id`, `id`, `phone_number`; may be left out, may be None."""
    type: Literal["back-in-stock-subscription"]
    """What it is of on the wire; `back-in-stock-subscription` if left out."""


class SftpMethodFilterDict(_Dict, total=False):
    """`SftpMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["sftp"]]
    """Always `sftp`; required."""


class ShopifyIntegrationFilterDict(_Dict, total=False):
    """`ShopifyIntegrationFilter` as a dict."""

    operator: Required[Literal["in"]]
    """Always `in`; required."""
    type: Required[Literal["string"]]
    """Always `string`; required."""
    value: Required[Sequence[Literal["shopify"]]]
    """List: always `shopify`; required."""


class ShopifyIntegrationMethodFilterDict(_Dict, total=False):
    """`ShopifyIntegrationMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    filter: Required[m.ShopifyIntegrationFilter | ShopifyIntegrationFilterDict]
    """`ShopifyIntegrationFilter` of `operator`, `type`, `value`; required."""
    method: Required[Literal["integration"]]
    """Always `integration`; required."""


class SideImageSettingsDict(_Dict, total=False):
    """`SideImageSettings` as a dict."""

    alignment: Literal["left", "right"] | str | Unset
    """One of `left`, `right`; default `left`; may be left out."""
    device_type: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    size: Literal["large", "medium", "small"] | str | Unset
    """One of `large`, `medium`, `small`; default `medium`; may be left out."""


class SignupCounterDict(_Dict, total=False):
    """`SignupCounter` as a dict."""

    properties: Required[m.SignupCounterProperties | SignupCounterPropertiesDict]
    """Values of your own, by name; `SignupCounterProperties`; required."""
    type: Required[Literal["signup_counter"]]
    """Always `signup_counter`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.SignupCounterStyles | SignupCounterStylesDict | Unset
    """`SignupCounterStyles` of `background_color`, `padding`; may be left out."""


class SignupCounterPropertiesDict(_Dict, total=False):
    """`SignupCounterProperties` as a dict."""

    content: Required[str]
    """Text: `properties.content` of `SignupCounter`; required."""
    min_submits: Required[int]
    """Whole number: `properties.min_submits` of `SignupCounter`; required."""
    timeframe: Required[Literal["1_hour", "24_hours", "30_days", "7_days"] | str]
    """One of `1_hour`, `24_hours`, `30_days`, `7_days`; required."""
    classname: str | None | Unset
    """Text: `properties.classname` of `SignupCounter`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""


class SignupCounterStylesDict(_Dict, total=False):
    """`SignupCounterStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class SimplePropertyMappingDict(_Dict, total=False):
    """`SimplePropertyMapping` as a dict."""

    id: Required[int]
    """Whole number: `property_mappings[].id` of `SourceMapping`; required."""
    source: Required[m.PropertySource | PropertySourceDict]
    """`PropertySource` of `data_path`, `id_path`, `source_id`; required."""
    type: Required[Literal["simple"]]
    """Always `simple`; required."""


class SimpleRelationshipMappingDict(_Dict, total=False):
    """`SimpleRelationshipMapping` as a dict."""

    relationship_id: Required[str]
    """Text: `relationship_mappings[].relationship_id` of `SourceMapping`; required."""
    source: Required[
        m.CustomObjectRelationshipSource
        | CustomObjectRelationshipSourceDict
        | m.ProfileRelationshipSource
        | ProfileRelationshipSourceDict
    ]
    """`CustomObjectRelationshipSource` or `ProfileRelationshipSource`; required."""
    type: Required[Literal["simple"]]
    """Always `simple`; required."""


class SinceFlowStartDateFilterDict(_Dict, total=False):
    """`SinceFlowStartDateFilter` as a dict."""

    operator: Required[Literal["flow-start"]]
    """Always `flow-start`; required."""
    type: Required[Literal["date"]]
    """Always `date`; required."""


class SkipToSuccessDict(_Dict, total=False):
    """`SkipToSuccess` as a dict."""

    properties: Required[dict[str, Any]]
    """Values of your own, by name; at most 0 keys; required."""
    type: Required[Literal["skip_to_success"]]
    """Always `skip_to_success`; required."""
    id: str | None | Unset
    """Text: `action.id` of `Button`; may be left out, may be None."""
    submit: Literal[False] | Unset
    """Always `false`; default `false`; may be left out."""


class SlimImageReferenceDict(_Dict, total=False):
    """`SlimImageReference` as a dict."""

    dynamic_image_template: str | None | Unset
    """Text: `thumbnail.dynamic_image_template` of `MediaAssetReference`; may be left out, may be None."""
    rendered_asset_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    static_image_asset_id: int | None | Unset
    """Whole number: `thumbnail.static_image_asset_id` of `MediaAssetReference`; may be left out, may be
    None."""


class SmartSendTimeStrategyDict(_Dict, total=False):
    """`SmartSendTimeStrategy` as a dict."""

    date: Required[dt.date | str]
    """Date (YYYY-MM-DD); required."""
    method: Required[Literal["smart_send_time"]]
    """Always `smart_send_time`; required."""


class SocialBlockDataDict(_Dict, total=False):
    """`SocialBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: Required[m.SocialBlockProperties | SocialBlockPropertiesDict]
    """Values of your own, by name; `SocialBlockProperties`; required."""
    styles: Required[m.SocialBlockStyles | SocialBlockStylesDict]
    """`SocialBlockStyles` of `block_background_color`, `block_padding_bottom`, `block_padding_left`,
    `block_padding_right` and 12 more; required."""


class SocialBlockPropertiesDict(_Dict, total=False):
    """`SocialBlockProperties` as a dict."""

    show_labels: bool | None | Unset
    """True or false: `properties.show_labels` of `SocialBlockData`; may be left out, may be None."""


class SocialBlockStylesDict(_Dict, total=False):
    """`SocialBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `SocialBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `SocialBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `SocialBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `SocialBlockData`; may be left out, may be None."""
    icon_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    icon_color: Literal["black", "default", "grey", "white"] | str | None | Unset
    """A color, as in CSS; one of `black`, `default`, `grey`, `white`; may be left out, may be None."""
    icon_size: Literal["large", "medium", "small"] | str | None | Unset
    """One of `large`, `medium`, `small`; may be left out, may be None."""
    icon_spacing: int | None | Unset
    """Whole number: `styles.icon_spacing` of `SocialBlockData`; may be left out, may be None."""
    label_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    label_font_family: str | None | Unset
    """Text: `styles.label_font_family` of `SocialBlockData`; may be left out, may be None."""
    label_font_size: int | None | Unset
    """Whole number: `styles.label_font_size` of `SocialBlockData`; may be left out, may be None."""
    label_font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    label_font_weight: str | None | Unset
    """Text: `styles.label_font_weight` of `SocialBlockData`; may be left out, may be None."""
    label_text_decoration: str | None | Unset
    """Text: `styles.label_text_decoration` of `SocialBlockData`; may be left out, may be None."""
    stack_on_mobile: bool | None | Unset
    """True or false: `styles.stack_on_mobile` of `SocialBlockData`; may be left out, may be None."""


class SocialBlockV1Dict(_Dict, total=False):
    """`SocialBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.SocialBlockData | SocialBlockDataDict | None]
    """`SocialBlockData` of `display_options`, `properties`, `styles`; required, may be None."""
    type: Required[Literal["social"]]
    """Always `social`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    subblocks: (
        Sequence[m.SocialIconSubBlock | SocialIconSubBlockDict | m.SocialSpacerSubBlock | SocialSpacerSubBlockDict]
        | None
        | Unset
    )
    """List: `SocialIconSubBlock` or `SocialSpacerSubBlock`; may be left out, may be None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class SocialIconSubBlockDict(_Dict, total=False):
    """`SocialIconSubBlock` as a dict."""

    type: Required[Literal["social_link_icon"]]
    """Always `social_link_icon`; required."""
    custom_asset_id: str | None | Unset
    """Text: `subblocks[].custom_asset_id` of `SocialBlockV1`; may be left out, may be None."""
    custom_size: int | None | Unset
    """Whole number: `subblocks[].custom_size` of `SocialBlockV1`; may be left out, may be None."""
    custom_src: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    id: str | None | Unset
    """Text: `subblocks[].id` of `SocialBlockV1`; may be left out, may be None."""
    label: str | None | Unset
    """Text: `subblocks[].label` of `SocialBlockV1`; may be left out, may be None."""
    link_type: v.LinkType | str | None | Unset
    """One of `android`, `apple`, `custom`, `discord`, `email`, `facebook`, `google-plus`, `instagram` and
    12 more; may be left out, may be None."""
    link_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class SocialSpacerSubBlockDict(_Dict, total=False):
    """`SocialSpacerSubBlock` as a dict."""

    type: Required[Literal["social_link_spacer"]]
    """Always `social_link_spacer`; required."""
    id: str | None | Unset
    """Text: `subblocks[].id` of `SocialBlockV1`; may be left out, may be None."""
    width: int | None | Unset
    """Whole number: `subblocks[].width` of `SocialBlockV1`; may be left out, may be None."""


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
    """List: `ConstantPropertyMapping` or `SimplePropertyMapping`; may be left out, may be None."""
    relationship_mappings: Sequence[m.SimpleRelationshipMapping | SimpleRelationshipMappingDict] | None | Unset
    """List: `SimpleRelationshipMapping`; may be left out, may be None."""
    type: Literal["source-mapping"]
    """What it is of on the wire; `source-mapping` if left out."""


class SourceMappingUpdateDict(_Dict, total=False):
    """`SourceMappingUpdate` as a dict."""

    id: str | Unset
    """Id of the `source-mapping`; may be left out."""
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
    """List: `ConstantPropertyMapping` or `SimplePropertyMapping`; may be left out, may be None."""
    relationship_mappings: Sequence[m.SimpleRelationshipMapping | SimpleRelationshipMappingDict] | None | Unset
    """List: `SimpleRelationshipMapping`; may be left out, may be None."""
    type: Literal["source-mapping"]
    """What it is of on the wire; `source-mapping` if left out."""


class SpacerBlockDataDict(_Dict, total=False):
    """`SpacerBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    styles: Required[m.SpacerBlockStyles | SpacerBlockStylesDict]
    """`SpacerBlockStyles` of `background_color`, `height`; required."""


class SpacerBlockStylesDict(_Dict, total=False):
    """`SpacerBlockStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    height: int | None | Unset
    """Whole number: `styles.height` of `SpacerBlockData`; may be left out, may be None."""


class SpacerBlockV0Dict(_Dict, total=False):
    """`SpacerBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[Any]
    """Any JSON value: `definition.data` of `TemplateUniversalContent`; required, may be None."""
    type: Required[Literal["spacer"]]
    """Always `spacer`; required."""


class SpacerBlockV1Dict(_Dict, total=False):
    """`SpacerBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.SpacerBlockData | SpacerBlockDataDict | None]
    """`SpacerBlockData` of `display_options`, `styles`; required, may be None."""
    type: Required[Literal["spacer"]]
    """Always `spacer`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class SpamComplaintMethodFilterDict(_Dict, total=False):
    """`SpamComplaintMethodFilter` as a dict."""

    field: Required[Literal["method"]]
    """Always `method`; required."""
    method: Required[Literal["spam_complaint"]]
    """Always `spam_complaint`; required."""


class SpinToWinDict(_Dict, total=False):
    """`SpinToWin` as a dict."""

    properties: Required[m.SpinToWinProperties | SpinToWinPropertiesDict]
    """Values of your own, by name; `SpinToWinProperties`; required."""
    type: Required[Literal["spin_to_win"]]
    """Always `spin_to_win`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.SpinToWinStyles | SpinToWinStylesDict | Unset
    """`SpinToWinStyles` of `background_color`, `center_color`, `outline_color`, `outline_thickness` and 5
    more; may be left out."""


class SpinToWinPropertiesDict(_Dict, total=False):
    """`SpinToWinProperties` as a dict."""

    slices: Required[Sequence[m.SpinToWinSliceConfig | SpinToWinSliceConfigDict]]
    """List: `SpinToWinSliceConfig`; required."""
    classname: str | None | Unset
    """Text: `properties.classname` of `SpinToWin`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    duplicate_slices: bool | Unset
    """True or false; default `false`; may be left out."""


class SpinToWinSliceConfigDict(_Dict, total=False):
    """`SpinToWinSliceConfig` as a dict."""

    label: Required[str]
    """Text: `slices[].label` of `SpinToWinProperties`; required."""
    probability: Required[int]
    """Whole number: `slices[].probability` of `SpinToWinProperties`; required."""
    step_id: Required[str]
    """Text: `slices[].step_id` of `SpinToWinProperties`; required."""


class SpinToWinSliceStyleDict(_Dict, total=False):
    """`SpinToWinSliceStyle` as a dict."""

    background_color: str | Unset
    """A color, as in CSS; default `rgba(0,0,0,1)`; may be left out."""
    text_color: str | Unset
    """A color, as in CSS; default `rgba(255,255,255,1)`; may be left out."""


class SpinToWinStylesDict(_Dict, total=False):
    """`SpinToWinStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    center_color: str | Unset
    """A color, as in CSS; default `rgba(255,255,255,1)`; may be left out."""
    outline_color: str | Unset
    """A color, as in CSS; default `rgba(0,0,0,1)`; may be left out."""
    outline_thickness: int | Unset
    """Whole number; default `12`; may be left out."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    pin_color: str | Unset
    """A color, as in CSS; default `rgba(255,255,255,1)`; may be left out."""
    slice_styles: Sequence[m.SpinToWinSliceStyle | SpinToWinSliceStyleDict] | Unset
    """List: `SpinToWinSliceStyle`; may be left out."""
    text_styles: m.TextStyleV0 | TextStyleV0Dict | Unset
    """`TextStyleV0` of `character_spacing`, `font_family`, `font_size`, `font_style` and 3 more; may be
    left out."""
    wheel_size: int | Unset
    """Whole number; default `400`; may be left out."""


class SplitBlockDataDict(_Dict, total=False):
    """`SplitBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    styles: Required[m.SplitBlockStyles | SplitBlockStylesDict]
    """`SplitBlockStyles` of `block_background_color`, `block_padding_bottom`, `block_padding_left`,
    `block_padding_right` and 4 more; required."""


class SplitBlockStylesDict(_Dict, total=False):
    """`SplitBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `SplitBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `SplitBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `SplitBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `SplitBlockData`; may be left out, may be None."""
    column_widths: str | None | Unset
    """Text: `styles.column_widths` of `SplitBlockData`; may be left out, may be None."""
    mobile_stack_order: Literal["ltr", "no-stack", "rtl"] | str | None | Unset
    """One of `ltr`, `no-stack`, `rtl`; may be left out, may be None."""
    padding_in_between: int | None | Unset
    """Whole number: `styles.padding_in_between` of `SplitBlockData`; may be left out, may be None."""


class SplitBlockV1Dict(_Dict, total=False):
    """`SplitBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.SplitBlockData | SplitBlockDataDict | None]
    """`SplitBlockData` of `display_options`, `styles`; required, may be None."""
    type: Required[Literal["split"]]
    """Always `split`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
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
    """List: `TableTextSubBlock` or `TableImageSubBlock` or `TableHtmlSubBlock`; may be left out, may be
    None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class StaticCountDict(_Dict, total=False):
    """`StaticCount` as a dict."""

    badge_config: Required[Literal["set_count"]]
    """Always `set_count`; required."""
    value: Required[str]
    """Text: `badge_options.value` of `FlowPushNotification`; required."""


class StaticCouponConfigDict(_Dict, total=False):
    """`StaticCouponConfig` as a dict."""

    type: Required[Literal["static"]]
    """Always `static`; required."""
    text: str | None | Unset
    """Text: `coupon.text` of `CouponProperties`; may be left out, may be None."""


class StaticDateFilterDict(_Dict, total=False):
    """`StaticDateFilter` as a dict."""

    date: Required[dt.datetime | str]
    """Date and time with a time zone (RFC 3339); required."""
    operator: Required[Literal["after", "before"] | str]
    """One of `after`, `before`; required."""
    type: Required[Literal["date"]]
    """Always `date`; required."""


class StaticDateRangeFilterDict(_Dict, total=False):
    """`StaticDateRangeFilter` as a dict."""

    end: Required[dt.datetime | str]
    """Date and time with a time zone (RFC 3339); required."""
    operator: Required[Literal["between-static"]]
    """Always `between-static`; required."""
    start: Required[dt.datetime | str]
    """Date and time with a time zone (RFC 3339); required."""
    type: Required[Literal["date"]]
    """Always `date`; required."""


class StaticImageBlockPropertiesDict(_Dict, total=False):
    """`StaticImageBlockProperties` as a dict."""

    dynamic: Required[Literal[False] | None]
    """Always `false`; required, may be None."""
    alt_text: str | None | Unset
    """Description of a picture for those who do not see it; may be left out, may be None."""
    asset_id: str | None | Unset
    """Text: `properties.asset_id` of `ImageBlockData`; may be left out, may be None."""
    cropping_properties: m.ImageBlockCroppingProperties | ImageBlockCroppingPropertiesDict | None | Unset
    """`ImageBlockCroppingProperties` of `aspect_ratio`, `asset_id`, `height`, `src` and 3 more; may be
    left out, may be None."""
    href: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    src: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class StaticProductBlockPropertiesDict(_Dict, total=False):
    """`StaticProductBlockProperties` as a dict."""

    dynamic: Required[Literal[False] | None]
    """Always `false`; required, may be None."""
    is_ai_generated: bool | None | Unset
    """True or false: `properties.is_ai_generated` of `ProductBlockData`; may be left out, may be None."""
    is_prebuilt_content: bool | None | Unset
    """True or false: `properties.is_prebuilt_content` of `ProductBlockData`; may be left out, may be None."""
    item_subtype_id: int | None | Unset
    """Whole number: `properties.item_subtype_id` of `ProductBlockData`; may be left out, may be None."""
    language: str | None | Unset
    """Text: `properties.language` of `ProductBlockData`; may be left out, may be None."""
    localize_for_recipient: bool | None | Unset
    """True or false: `properties.localize_for_recipient` of `ProductBlockData`; may be left out, may be
    None."""
    region: str | None | Unset
    """State or part of a country of an address; may be left out, may be None."""
    show_button: bool | None | Unset
    """True or false: `properties.show_button` of `ProductBlockData`; may be left out, may be None."""
    show_description: bool | None | Unset
    """True or false: `properties.show_description` of `ProductBlockData`; may be left out, may be None."""
    show_original_price: bool | None | Unset
    """True or false: `properties.show_original_price` of `ProductBlockData`; may be left out, may be None."""
    show_price: bool | None | Unset
    """True or false: `properties.show_price` of `ProductBlockData`; may be left out, may be None."""
    show_rating: bool | None | Unset
    """True or false: `properties.show_rating` of `ProductBlockData`; may be left out, may be None."""
    show_rating_count: bool | None | Unset
    """How many: show rating; true or false; may be left out, may be None."""
    show_title: bool | None | Unset
    """True or false: `properties.show_title` of `ProductBlockData`; may be left out, may be None."""
    show_title_links: bool | None | Unset
    """True or false: `properties.show_title_links` of `ProductBlockData`; may be left out, may be None."""
    title_placeholder: str | None | Unset
    """Text: `properties.title_placeholder` of `ProductBlockData`; may be left out, may be None."""


class StaticReviewBlockPropertiesDict(_Dict, total=False):
    """`StaticReviewBlockProperties` as a dict."""

    dynamic: Required[Literal[False] | None]
    """Always `false`; required, may be None."""
    author: str | None | Unset
    """Text: `properties.author` of `ReviewBlockData`; may be left out, may be None."""
    author_placeholder: str | None | Unset
    """Text: `properties.author_placeholder` of `ReviewBlockData`; may be left out, may be None."""
    product_name: str | None | Unset
    """Text: `properties.product_name` of `ReviewBlockData`; may be left out, may be None."""
    product_name_placeholder: str | None | Unset
    """Text: `properties.product_name_placeholder` of `ReviewBlockData`; may be left out, may be None."""
    product_variant_name: str | None | Unset
    """Text: `properties.product_variant_name` of `ReviewBlockData`; may be left out, may be None."""
    product_variant_name_placeholder: str | None | Unset
    """Text: `properties.product_variant_name_placeholder` of `ReviewBlockData`; may be left out, may be
    None."""
    quote: str | None | Unset
    """Text: `properties.quote` of `ReviewBlockData`; may be left out, may be None."""
    quote_placeholder: str | None | Unset
    """Text: `properties.quote_placeholder` of `ReviewBlockData`; may be left out, may be None."""
    show_product_name: bool | None | Unset
    """True or false: `properties.show_product_name` of `ReviewBlockData`; may be left out, may be None."""
    show_rating: bool | None | Unset
    """True or false: `properties.show_rating` of `ReviewBlockData`; may be left out, may be None."""
    show_reviewer_name: bool | None | Unset
    """True or false: `properties.show_reviewer_name` of `ReviewBlockData`; may be left out, may be None."""
    show_variant_name: bool | None | Unset
    """True or false: `properties.show_variant_name` of `ReviewBlockData`; may be left out, may be None."""
    show_verified_badge: bool | None | Unset
    """True or false: `properties.show_verified_badge` of `ReviewBlockData`; may be left out, may be None."""
    stars: int | None | Unset
    """Whole number: `properties.stars` of `ReviewBlockData`; may be left out, may be None."""
    verified: bool | None | Unset
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
    )
    """One of `dutch`, `english`, `french`, `german`, `hungarian`, `italian`, `japanese`, `korean` and 2
    more; may be left out, may be None."""


class StaticSMSImageDict(_Dict, total=False):
    """`StaticSMSImage` as a dict."""

    static_image_asset_id: Required[int]
    """Whole number: `image.static_image_asset_id` of `MessageHierarchySmsItem`; required."""
    dynamic: Literal[False] | None | Unset
    """Always `false`; default `false`; may be left out, may be None."""


class StaticSendStrategyDict(_Dict, total=False):
    """`StaticSendStrategy` as a dict."""

    datetime: Required[dt.datetime | str]
    """Date and time with a time zone (RFC 3339); required."""
    method: Required[Literal["static"]]
    """Always `static`; required."""
    options: m.LocalStaticSend | LocalStaticSendDict | m.NonLocalStaticSend | NonLocalStaticSendDict | None | Unset
    """`LocalStaticSend` or `NonLocalStaticSend`; may be left out, may be None."""


class StaticTableBlockPropertiesDict(_Dict, total=False):
    """`StaticTableBlockProperties` as a dict."""

    dynamic: Required[Literal[False] | None]
    """Always `false`; required, may be None."""
    num_columns: int | None | Unset
    """Whole number: `properties.num_columns` of `TableBlockData`; may be left out, may be None."""
    show_headers: bool | None | Unset
    """True or false: `properties.show_headers` of `TableBlockData`; may be left out, may be None."""


class StaticTrackingParamDict(_Dict, total=False):
    """`StaticTrackingParam` as a dict."""

    name: Required[str]
    """Text: `custom_tracking_params[].name` of `CampaignsEmailTrackingOptions`; required."""
    type: Required[Literal["static"]]
    """Always `static`; required."""
    value: Required[str]
    """Text: `custom_tracking_params[].value` of `CampaignsEmailTrackingOptions`; required."""


class StatusDateFilterDict(_Dict, total=False):
    """`StatusDateFilter` as a dict."""

    field: Required[Literal["status_date"]]
    """Always `status_date`; required."""
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
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter`; required."""


class StepDict(_Dict, total=False):
    """`Step` as a dict."""

    columns: Required[Sequence[m.ColumnV0 | ColumnV0Dict]]
    """List: `ColumnV0`; required."""
    id: str | None | Unset
    """Text: `steps[].id` of `Version`; may be left out, may be None."""
    name: str | None | Unset
    """Text: `steps[].name` of `Version`; may be left out, may be None."""
    steps: Sequence[m.Step | StepDict] | None | Unset
    """List: `Step`; may be left out, may be None."""


class StringArrayOperatorStringArrayFilterDict(_Dict, total=False):
    """`StringArrayOperatorStringArrayFilter` as a dict."""

    operator: Required[Literal["in", "not-in"] | str]
    """One of `in`, `not-in`; required."""
    type: Required[Literal["string"]]
    """Always `string`; required."""
    value: Required[Sequence[str]]
    """List: text; required."""


class StringInArrayFilterDict(_Dict, total=False):
    """`StringInArrayFilter` as a dict."""

    operator: Required[Literal["in"]]
    """Always `in`; required."""
    type: Required[Literal["string"]]
    """Always `string`; required."""
    value: Required[Sequence[str]]
    """List: text; required."""


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
    """One of `contains`, `ends-with`, `equals`, `not-contains`, `not-ends-with`, `not-equals`,
    `not-starts-with`, `nregex` and 2 more; required."""
    type: Required[Literal["string"]]
    """Always `string`; required."""
    value: Required[str | None]
    """Text: `filter.value` of `ActionOutputCondition`; required, may be None."""


class StringPhoneOperatorStringArrayFilterDict(_Dict, total=False):
    """`StringPhoneOperatorStringArrayFilter` as a dict."""

    operator: Required[Literal["phone-country-code-in", "phone-country-code-not-in"] | str]
    """One of `phone-country-code-in`, `phone-country-code-not-in`; required."""
    type: Required[Literal["string"]]
    """Always `string`; required."""
    value: Required[Sequence[str]]
    """List: text; required."""


class SubmitBackInStockDict(_Dict, total=False):
    """`SubmitBackInStock` as a dict."""

    type: Required[Literal["submit_back_in_stock"]]
    """Always `submit_back_in_stock`; required."""
    id: str | None | Unset
    """Text: `action.id` of `Button`; may be left out, may be None."""
    properties: m.SubmitBackInStockProperties | SubmitBackInStockPropertiesDict | None | Unset
    """Values of your own, by name; `SubmitBackInStockProperties`; may be left out, may be None."""
    submit: Literal[True] | Unset
    """Always `true`; default `true`; may be left out."""


class SubmitBackInStockPropertiesDict(_Dict, total=False):
    """`SubmitBackInStockProperties` as a dict."""

    list_id: str | None | Unset
    """Id of the `list`, as from `lists.get_list`; may be left out, may be None."""


class SubmitOptInCodeDict(_Dict, total=False):
    """`SubmitOptInCode` as a dict."""

    type: Required[Literal["submit_opt_in_code"]]
    """Always `submit_opt_in_code`; required."""
    id: str | None | Unset
    """Text: `action.id` of `Button`; may be left out, may be None."""
    properties: Any
    """Values of your own, by name; any JSON value; may be left out."""
    submit: Literal[True] | Unset
    """Always `true`; default `true`; may be left out."""


class SubscribeViaSMSDict(_Dict, total=False):
    """`SubscribeViaSMS` as a dict."""

    properties: Required[m.SubscribeViaSMSProperties | SubscribeViaSMSPropertiesDict]
    """Values of your own, by name; `SubscribeViaSMSProperties`; required."""
    type: Required[Literal["subscribe_via_sms"]]
    """Always `subscribe_via_sms`; required."""
    id: str | None | Unset
    """Text: `action.id` of `Button`; may be left out, may be None."""
    submit: Literal[True] | Unset
    """Always `true`; default `true`; may be left out."""


class SubscribeViaSMSPropertiesDict(_Dict, total=False):
    """`SubscribeViaSMSProperties` as a dict."""

    opt_in_keyword: Required[str | None]
    """Text: `properties.opt_in_keyword` of `SubscribeViaSMS`; required, may be None."""
    opt_in_message: Required[str]
    """Text: `properties.opt_in_message` of `SubscribeViaSMS`; required."""
    sending_number: Required[str | None]
    """Text: `properties.sending_number` of `SubscribeViaSMS`; required, may be None."""


class SubscribeViaWhatsAppDict(_Dict, total=False):
    """`SubscribeViaWhatsApp` as a dict."""

    properties: Required[m.SubscribeViaWhatsAppProperties | SubscribeViaWhatsAppPropertiesDict]
    """Values of your own, by name; `SubscribeViaWhatsAppProperties`; required."""
    type: Required[Literal["subscribe_via_whatsapp"]]
    """Always `subscribe_via_whatsapp`; required."""
    id: str | None | Unset
    """Text: `action.id` of `Button`; may be left out, may be None."""
    submit: Literal[True] | Unset
    """Always `true`; default `true`; may be left out."""


class SubscribeViaWhatsAppPropertiesDict(_Dict, total=False):
    """`SubscribeViaWhatsAppProperties` as a dict."""

    opt_in_keyword: Required[str | None]
    """Text: `properties.opt_in_keyword` of `SubscribeViaWhatsApp`; required, may be None."""
    opt_in_message: Required[str]
    """Text: `properties.opt_in_message` of `SubscribeViaWhatsApp`; required."""
    sending_number: Required[str | None]
    """Text: `properties.sending_number` of `SubscribeViaWhatsApp`; required, may be None."""


class SubscribedSMSIsRcsCapableFilterDict(_Dict, total=False):
    """`SubscribedSMSIsRcsCapableFilter` as a dict."""

    field: Required[Literal["is_rcs_capable"]]
    """Always `is_rcs_capable`; required."""
    filter: Required[m.BooleanFilter | BooleanFilterDict]
    """`BooleanFilter` of `operator`, `type`, `value`; required."""


class SubscriptionChannelsDict(_Dict, total=False):
    """`SubscriptionChannels` as a dict."""

    email: m.EmailSubscriptionParameters | EmailSubscriptionParametersDict | None | Unset
    """E-mail address; `EmailSubscriptionParameters`; may be left out, may be None."""
    push: m.PushSubscriptionParameters | PushSubscriptionParametersDict | None | Unset
    """`PushSubscriptionParameters` of `anonymous_id`, `marketing`, `tokens`; may be left out, may be None."""
    sms: m.SMSSubscriptionParameters | SMSSubscriptionParametersDict | None | Unset
    """`SMSSubscriptionParameters` of `marketing`, `transactional`; may be left out, may be None."""
    whatsapp: m.WhatsAppSubscriptionParameters | WhatsAppSubscriptionParametersDict | None | Unset
    """`WhatsAppSubscriptionParameters` of `marketing`, `transactional`; may be left out, may be None."""


class SubscriptionCreateJobCreateDict(_Dict, total=False):
    """`SubscriptionCreateJobCreate` as a dict."""

    profiles: Required[Sequence[m.ProfileSubscriptionCreate | ProfileSubscriptionCreateDict] | Envelope]
    """List: `ProfileSubscriptionCreate`; required."""
    custom_source: str | None | Unset
    """Text; may be left out, may be None."""
    historical_import: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    list: str | Unset
    """Id of the `list`; may be left out."""
    type: Literal["profile-subscription-bulk-create-job"]
    """What it is of on the wire; `profile-subscription-bulk-create-job` if left out."""


class SubscriptionDeleteJobCreateDict(_Dict, total=False):
    """`SubscriptionDeleteJobCreate` as a dict."""

    profiles: Required[Sequence[m.ProfileSubscriptionDelete | ProfileSubscriptionDeleteDict] | Envelope]
    """List: `ProfileSubscriptionDelete`; required."""
    list: str | Unset
    """Id of the `list`; may be left out."""
    type: Literal["profile-subscription-bulk-delete-job"]
    """What it is of on the wire; `profile-subscription-bulk-delete-job` if left out."""


class SubscriptionParametersDict(_Dict, total=False):
    """`SubscriptionParameters` as a dict."""

    consent: Required[Literal["SUBSCRIBED"]]
    """Always `SUBSCRIBED`; required."""
    consented_at: dt.datetime | str | None | Unset
    """When it was consented; date and time with a time zone (RFC 3339); may be left out, may be None."""


class SuppressionCreateJobCreateDict(_Dict, total=False):
    """`SuppressionCreateJobCreate` as a dict."""

    list: str | Unset
    """Id of the `list`; may be left out."""
    profiles: Sequence[m.ProfileSuppressionCreate | ProfileSuppressionCreateDict] | None | Unset | Envelope
    """List: `ProfileSuppressionCreate`; may be left out, may be None."""
    segment: str | Unset
    """Id of the `segment`; may be left out."""
    type: Literal["profile-suppression-bulk-create-job"]
    """What it is of on the wire; `profile-suppression-bulk-create-job` if left out."""


class SuppressionDeleteJobCreateDict(_Dict, total=False):
    """`SuppressionDeleteJobCreate` as a dict."""

    list: str | Unset
    """Id of the `list`; may be left out."""
    profiles: Sequence[m.ProfileSuppressionDelete | ProfileSuppressionDeleteDict] | None | Unset | Envelope
    """List: `ProfileSuppressionDelete`; may be left out, may be None."""
    segment: str | Unset
    """Id of the `segment`; may be left out."""
    type: Literal["profile-suppression-bulk-delete-job"]
    """What it is of on the wire; `profile-suppression-bulk-delete-job` if left out."""


class TableBlockDataDict(_Dict, total=False):
    """`TableBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: Required[
        m.StaticTableBlockProperties
        | StaticTableBlockPropertiesDict
        | m.DynamicTableBlockProperties
        | DynamicTableBlockPropertiesDict
    ]
    """Values of your own, by name; `StaticTableBlockProperties` or `DynamicTableBlockProperties`;
    required."""
    styles: Required[m.TableBlockStyles | TableBlockStylesDict]
    """`TableBlockStyles` of `block_background_color`, `block_border_color`, `block_border_style`,
    `block_border_width` and 34 more; required."""


class TableBlockStylesDict(_Dict, total=False):
    """`TableBlockStyles` as a dict."""

    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    block_border_width: int | None | Unset
    """Whole number: `styles.block_border_width` of `TableBlockData`; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `TableBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `TableBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `TableBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `TableBlockData`; may be left out, may be None."""
    cell_horizontal_border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    cell_horizontal_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    cell_horizontal_border_width: int | None | Unset
    """Whole number: `styles.cell_horizontal_border_width` of `TableBlockData`; may be left out, may be
    None."""
    cell_padding_bottom: int | None | Unset
    """Whole number: `styles.cell_padding_bottom` of `TableBlockData`; may be left out, may be None."""
    cell_padding_left: int | None | Unset
    """Whole number: `styles.cell_padding_left` of `TableBlockData`; may be left out, may be None."""
    cell_padding_right: int | None | Unset
    """Whole number: `styles.cell_padding_right` of `TableBlockData`; may be left out, may be None."""
    cell_padding_top: int | None | Unset
    """Whole number: `styles.cell_padding_top` of `TableBlockData`; may be left out, may be None."""
    cell_vertical_align: Literal["baseline", "bottom", "middle", "top"] | str | None | Unset
    """One of `baseline`, `bottom`, `middle`, `top`; may be left out, may be None."""
    cell_vertical_border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    cell_vertical_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    cell_vertical_border_width: int | None | Unset
    """Whole number: `styles.cell_vertical_border_width` of `TableBlockData`; may be left out, may be None."""
    header_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    header_font_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    header_font_family: str | None | Unset
    """Text: `styles.header_font_family` of `TableBlockData`; may be left out, may be None."""
    header_font_size: int | None | Unset
    """Whole number: `styles.header_font_size` of `TableBlockData`; may be left out, may be None."""
    header_font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    header_font_weight: str | None | Unset
    """Text: `styles.header_font_weight` of `TableBlockData`; may be left out, may be None."""
    header_letter_spacing: int | None | Unset
    """Whole number: `styles.header_letter_spacing` of `TableBlockData`; may be left out, may be None."""
    header_line_height: float | None | Unset
    """Number: `styles.header_line_height` of `TableBlockData`; may be left out, may be None."""
    header_padding_bottom: int | None | Unset
    """Whole number: `styles.header_padding_bottom` of `TableBlockData`; may be left out, may be None."""
    header_padding_left: int | None | Unset
    """Whole number: `styles.header_padding_left` of `TableBlockData`; may be left out, may be None."""
    header_padding_right: int | None | Unset
    """Whole number: `styles.header_padding_right` of `TableBlockData`; may be left out, may be None."""
    header_padding_top: int | None | Unset
    """Whole number: `styles.header_padding_top` of `TableBlockData`; may be left out, may be None."""
    header_text_decoration: str | None | Unset
    """Text: `styles.header_text_decoration` of `TableBlockData`; may be left out, may be None."""
    table_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    table_font_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    table_font_family: str | None | Unset
    """Text: `styles.table_font_family` of `TableBlockData`; may be left out, may be None."""
    table_font_size: int | None | Unset
    """Whole number: `styles.table_font_size` of `TableBlockData`; may be left out, may be None."""
    table_text_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    use_legacy_mobile_padding: bool | None | Unset
    """True or false: `styles.use_legacy_mobile_padding` of `TableBlockData`; may be left out, may be None."""


class TableBlockV1Dict(_Dict, total=False):
    """`TableBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.TableBlockData | TableBlockDataDict | None]
    """`TableBlockData` of `display_options`, `properties`, `styles`; required, may be None."""
    type: Required[Literal["table"]]
    """Always `table`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
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
    """List: `TableHeaderSubBlock` or `TableHtmlSubBlock` or `TableImageSubBlock` or `TableTextSubBlock` or
    `TableFallbackHtmlSubBlock` or `TableFallbackImageSubBlock` or `TableFallbackTextSubBlock`; may be
    left out, may be None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class TableFallbackHtmlSubBlockDict(_Dict, total=False):
    """`TableFallbackHtmlSubBlock` as a dict."""

    type: Required[Literal["table_fallback_html"]]
    """Always `table_fallback_html`; required."""
    content: str | None | Unset
    """Text: `subblocks[].content` of `TableBlockV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `subblocks[].id` of `TableBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""


class TableFallbackImageSubBlockDict(_Dict, total=False):
    """`TableFallbackImageSubBlock` as a dict."""

    type: Required[Literal["table_fallback_image"]]
    """Always `table_fallback_image`; required."""
    alt_text: str | None | Unset
    """Description of a picture for those who do not see it; may be left out, may be None."""
    asset_id: str | None | Unset
    """Text: `subblocks[].asset_id` of `TableBlockV1`; may be left out, may be None."""
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    cropped_asset_id: str | None | Unset
    """Text: `subblocks[].cropped_asset_id` of `TableBlockV1`; may be left out, may be None."""
    cropped_src: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    cropping_aspect_ratio: str | None | Unset
    """Text: `subblocks[].cropping_aspect_ratio` of `TableBlockV1`; may be left out, may be None."""
    cropping_height: int | None | Unset
    """Whole number: `subblocks[].cropping_height` of `TableBlockV1`; may be left out, may be None."""
    cropping_width: int | None | Unset
    """Whole number: `subblocks[].cropping_width` of `TableBlockV1`; may be left out, may be None."""
    cropping_x: int | None | Unset
    """Whole number: `subblocks[].cropping_x` of `TableBlockV1`; may be left out, may be None."""
    cropping_y: int | None | Unset
    """Whole number: `subblocks[].cropping_y` of `TableBlockV1`; may be left out, may be None."""
    dynamic: bool | None | Unset
    """True or false: `subblocks[].dynamic` of `TableBlockV1`; may be left out, may be None."""
    height: int | None | Unset
    """Whole number: `subblocks[].height` of `TableBlockV1`; may be left out, may be None."""
    href: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    id: str | None | Unset
    """Text: `subblocks[].id` of `TableBlockV1`; may be left out, may be None."""
    image_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    image_width: int | None | Unset
    """Whole number: `subblocks[].image_width` of `TableBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    src: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    table_column_width: str | None | Unset
    """Text: `subblocks[].table_column_width` of `TableBlockV1`; may be left out, may be None."""
    width: int | None | Unset
    """Whole number: `subblocks[].width` of `TableBlockV1`; may be left out, may be None."""


class TableFallbackTextSubBlockDict(_Dict, total=False):
    """`TableFallbackTextSubBlock` as a dict."""

    type: Required[Literal["table_fallback_text"]]
    """Always `table_fallback_text`; required."""
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    content: str | None | Unset
    """Text: `subblocks[].content` of `TableBlockV1`; may be left out, may be None."""
    font_family: str | None | Unset
    """Text: `subblocks[].font_family` of `TableBlockV1`; may be left out, may be None."""
    font_size: int | None | Unset
    """Whole number: `subblocks[].font_size` of `TableBlockV1`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset
    """Text: `subblocks[].font_weight` of `TableBlockV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `subblocks[].id` of `TableBlockV1`; may be left out, may be None."""
    letter_spacing: int | None | Unset
    """Whole number: `subblocks[].letter_spacing` of `TableBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    table_column_width: str | None | Unset
    """Text: `subblocks[].table_column_width` of `TableBlockV1`; may be left out, may be None."""
    text_decoration: str | None | Unset
    """Text: `subblocks[].text_decoration` of `TableBlockV1`; may be left out, may be None."""


class TableHeaderSubBlockDict(_Dict, total=False):
    """`TableHeaderSubBlock` as a dict."""

    type: Required[Literal["table_header"]]
    """Always `table_header`; required."""
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    content: str | None | Unset
    """Text: `subblocks[].content` of `TableBlockV1`; may be left out, may be None."""
    font_family: str | None | Unset
    """Text: `subblocks[].font_family` of `TableBlockV1`; may be left out, may be None."""
    font_size: int | None | Unset
    """Whole number: `subblocks[].font_size` of `TableBlockV1`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset
    """Text: `subblocks[].font_weight` of `TableBlockV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `subblocks[].id` of `TableBlockV1`; may be left out, may be None."""
    letter_spacing: int | None | Unset
    """Whole number: `subblocks[].letter_spacing` of `TableBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    table_column_width: str | None | Unset
    """Text: `subblocks[].table_column_width` of `TableBlockV1`; may be left out, may be None."""
    text_decoration: str | None | Unset
    """Text: `subblocks[].text_decoration` of `TableBlockV1`; may be left out, may be None."""


class TableHtmlSubBlockDict(_Dict, total=False):
    """`TableHtmlSubBlock` as a dict."""

    type: Required[Literal["table_html"]]
    """Always `table_html`; required."""
    content: str | None | Unset
    """Text: `subblocks[].content` of `SplitBlockV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `subblocks[].id` of `SplitBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""


class TableImageSubBlockDict(_Dict, total=False):
    """`TableImageSubBlock` as a dict."""

    type: Required[Literal["table_image"]]
    """Always `table_image`; required."""
    alt_text: str | None | Unset
    """Description of a picture for those who do not see it; may be left out, may be None."""
    asset_id: str | None | Unset
    """Text: `subblocks[].asset_id` of `SplitBlockV1`; may be left out, may be None."""
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    cropped_asset_id: str | None | Unset
    """Text: `subblocks[].cropped_asset_id` of `SplitBlockV1`; may be left out, may be None."""
    cropped_src: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    cropping_aspect_ratio: str | None | Unset
    """Text: `subblocks[].cropping_aspect_ratio` of `SplitBlockV1`; may be left out, may be None."""
    cropping_height: int | None | Unset
    """Whole number: `subblocks[].cropping_height` of `SplitBlockV1`; may be left out, may be None."""
    cropping_width: int | None | Unset
    """Whole number: `subblocks[].cropping_width` of `SplitBlockV1`; may be left out, may be None."""
    cropping_x: int | None | Unset
    """Whole number: `subblocks[].cropping_x` of `SplitBlockV1`; may be left out, may be None."""
    cropping_y: int | None | Unset
    """Whole number: `subblocks[].cropping_y` of `SplitBlockV1`; may be left out, may be None."""
    dynamic: bool | None | Unset
    """True or false: `subblocks[].dynamic` of `SplitBlockV1`; may be left out, may be None."""
    height: int | None | Unset
    """Whole number: `subblocks[].height` of `SplitBlockV1`; may be left out, may be None."""
    href: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    id: str | None | Unset
    """Text: `subblocks[].id` of `SplitBlockV1`; may be left out, may be None."""
    image_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    image_width: int | None | Unset
    """Whole number: `subblocks[].image_width` of `SplitBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    src: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    table_column_width: str | None | Unset
    """Text: `subblocks[].table_column_width` of `SplitBlockV1`; may be left out, may be None."""
    width: int | None | Unset
    """Whole number: `subblocks[].width` of `SplitBlockV1`; may be left out, may be None."""


class TableTextSubBlockDict(_Dict, total=False):
    """`TableTextSubBlock` as a dict."""

    type: Required[Literal["table_text"]]
    """Always `table_text`; required."""
    cell_text_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    content: str | None | Unset
    """Text: `subblocks[].content` of `SplitBlockV1`; may be left out, may be None."""
    font_family: str | None | Unset
    """Text: `subblocks[].font_family` of `SplitBlockV1`; may be left out, may be None."""
    font_size: int | None | Unset
    """Whole number: `subblocks[].font_size` of `SplitBlockV1`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset
    """Text: `subblocks[].font_weight` of `SplitBlockV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `subblocks[].id` of `SplitBlockV1`; may be left out, may be None."""
    letter_spacing: int | None | Unset
    """Whole number: `subblocks[].letter_spacing` of `SplitBlockV1`; may be left out, may be None."""
    show_on: Literal["all", "desktop", "mobile"] | str | None | Unset
    """One of `all`, `desktop`, `mobile`; may be left out, may be None."""
    table_column_width: str | None | Unset
    """Text: `subblocks[].table_column_width` of `SplitBlockV1`; may be left out, may be None."""
    text_decoration: str | None | Unset
    """Text: `subblocks[].text_decoration` of `SplitBlockV1`; may be left out, may be None."""


class TagCreateDict(_Dict, total=False):
    """`TagCreate` as a dict."""

    name: Required[str]
    """Text; required."""
    tag_group: str | Unset
    """Id of the `tag-group`; may be left out."""
    type: Literal["tag"]
    """What it is of on the wire; `tag` if left out."""


class TagGroupCreateDict(_Dict, total=False):
    """`TagGroupCreate` as a dict."""

    name: Required[str]
    """Text; required."""
    exclusive: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    type: Literal["tag-group"]
    """What it is of on the wire; `tag-group` if left out."""


class TagGroupUpdateDict(_Dict, total=False):
    """`TagGroupUpdate` as a dict."""

    name: Required[str]
    """Text; required."""
    id: str | Unset
    """Id of the `tag-group`; may be left out."""
    return_fields: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    type: Literal["tag-group"]
    """What it is of on the wire; `tag-group` if left out."""


class TagUpdateDict(_Dict, total=False):
    """`TagUpdate` as a dict."""

    name: Required[str]
    """Text; required."""
    id: str | Unset
    """Id of the `tag`; may be left out."""
    type: Literal["tag"]
    """What it is of on the wire; `tag` if left out."""


class TargetDateActionDataDict(_Dict, total=False):
    """`TargetDateActionData` as a dict."""

    target_days: (
        Sequence[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str]
        | None
        | Unset
    )
    """Days: target; list: one of `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday`,
    `wednesday`; may be left out, may be None."""
    target_time: str | Unset
    """Time of day (hh:mm:ss); may be left out."""
    timezone: v.Timezone | str | Unset
    """IANA time zone such as `Europe/Vienna`; one of `Africa/Abidjan`, `Africa/Accra`,
    `Africa/Addis_Ababa`, `Africa/Algiers`, `Africa/Asmara`, `Africa/Bamako`, `Africa/Bangui`,
    `Africa/Banjul` and 426 more; default `profile`; may be left out."""


class TargetDateActionDict(_Dict, total=False):
    """`TargetDateAction` as a dict."""

    data: Required[m.TargetDateActionData | TargetDateActionDataDict]
    """`TargetDateActionData` of `target_days`, `target_time`, `timezone`; required."""
    type: Required[Literal["target-date"]]
    """Always `target-date`; required."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class TeaserDict(_Dict, total=False):
    """`Teaser` as a dict."""

    content: Required[str]
    """Text: `teasers[].content` of `Version`; required."""
    close_button: bool | Unset
    """True or false; default `true`; may be left out."""
    custom_size: int | None | Unset
    """Whole number: `teasers[].custom_size` of `Version`; may be left out, may be None."""
    device_type: Literal["both", "desktop", "mobile"] | str | Unset
    """One of `both`, `desktop`, `mobile`; default `both`; may be left out."""
    display_order: Literal["after", "before", "before_and_after"] | str | Unset
    """One of `after`, `before`, `before_and_after`; default `after`; may be left out."""
    id: str | None | Unset
    """Text: `teasers[].id` of `Version`; may be left out, may be None."""
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
    """One of `bottom_center`, `bottom_left`, `bottom_right`, `center_left`, `center_right`, `top_center`,
    `top_left`, `top_right`; default `bottom_left`; may be left out."""
    size: Literal["custom", "large", "medium", "small"] | str | Unset
    """One of `custom`, `large`, `medium`, `small`; default `small`; may be left out."""
    styles: m.TeaserStyles | TeaserStylesDict | Unset
    """`TeaserStyles` of `background_color`, `background_image`, `close_button`, `corner_radius` and 2
    more; may be left out."""
    teaser_type: Literal["circle", "corner", "rectangle"] | str | Unset
    """One of `circle`, `corner`, `rectangle`; default `rectangle`; may be left out."""


class TeaserStylesDict(_Dict, total=False):
    """`TeaserStyles` as a dict."""

    background_color: str | Unset
    """A color, as in CSS; default `#FFFFFF`; may be left out."""
    background_image: m.BackgroundImage | BackgroundImageDict | None | Unset
    """`BackgroundImage` of `properties`, `styles`; may be left out, may be None."""
    close_button: m.CloseButtonStyle | CloseButtonStyleDict | Unset
    """`CloseButtonStyle` of `background_color`, `color`, `margin`, `outline_color` and 2 more; may be left
    out."""
    corner_radius: int | Unset
    """Whole number; default `4`; may be left out."""
    drop_shadow: m.DropShadow | DropShadowDict | Unset
    """`DropShadow` of `blur`, `color`, `enabled`; may be left out."""
    margin: m.Margin | MarginDict | Unset
    """`Margin` of `bottom`, `left`, `right`, `top`; may be left out."""


class TemplateCloneDict(_Dict, total=False):
    """`TemplateClone` as a dict."""

    id: Required[str]
    """Id of the `template`; required."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["template"]
    """What it is of on the wire; `template` if left out."""


class TemplateCreateHtmlOrDndDict(_Dict, total=False):
    """`TemplateCreateHtmlOrDnd` as a dict."""

    editor_type: Required[str]
    """Text; required."""
    name: Required[str]
    """Text; required."""
    amp: str | None | Unset
    """Text; may be left out, may be None."""
    definition: m.TemplateDefinition | TemplateDefinitionDict | None | Unset
    """`TemplateDefinition` of `body`, `id`, `styles`, `template_id`; may be left out, may be None."""
    html: str | None | Unset
    """Markup of the content; may be left out, may be None."""
    text: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["template"]
    """What it is of on the wire; `template` if left out."""


class TemplateDefinitionDict(_Dict, total=False):
    """`TemplateDefinition` as a dict."""

    body: Required[m.Body | BodyDict]
    """`Body` of `id`, `properties`, `sections`, `styles`; required."""
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
    """List: `BaseStyle` or `TextStyleV1` or `Heading1Style` or `Heading2Style` or `Heading3Style` or
    `Heading4Style` or `LinkStyle` or `MobileStyle`; required."""
    id: str | None | Unset
    """Text: `definition.id` of `Template`; may be left out, may be None."""
    template_id: str | None | Unset
    """Id of the `template`, as from `templates.get_template`; may be left out, may be None."""


class TemplateRenderDict(_Dict, total=False):
    """`TemplateRender` as a dict."""

    context: Required[dict[str, Any]]
    """Object of your own keys; required."""
    id: Required[str]
    """Id of the `template`; required."""
    type: Literal["template"]
    """What it is of on the wire; `template` if left out."""


class TemplateUpdateHtmlOrDndDict(_Dict, total=False):
    """`TemplateUpdateHtmlOrDnd` as a dict."""

    amp: str | None | Unset
    """Text; may be left out, may be None."""
    definition: m.TemplateDefinition | TemplateDefinitionDict | None | Unset
    """`TemplateDefinition` of `body`, `id`, `styles`, `template_id`; may be left out, may be None."""
    html: str | None | Unset
    """Markup of the content; may be left out, may be None."""
    id: str | Unset
    """Id of the `template`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    text: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["template"]
    """What it is of on the wire; `template` if left out."""


class TextBlockDataV0Dict(_Dict, total=False):
    """`TextBlockDataV0` as a dict."""

    content: Required[str]
    """Text: `data.content` of `TextBlockV0`; required."""
    display_options: Required[m.BlockDisplayOptions | BlockDisplayOptionsDict]
    """`BlockDisplayOptions` of `content_repeat`, `show_on`, `visible_check`; required."""
    styles: Required[m.TextBlockStylesV0 | TextBlockStylesV0Dict]
    """`TextBlockStylesV0` of `background_color`, `block_background_color`, `block_border_color`,
    `block_border_style` and 21 more; required."""


class TextBlockDataV1Dict(_Dict, total=False):
    """`TextBlockDataV1` as a dict."""

    content: Required[str]
    """Text: `data.content` of `TextBlockV1`; required."""
    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    styles: Required[m.TextBlockStylesV1 | TextBlockStylesV1Dict]
    """`TextBlockStylesV1` of `background_color`, `block_background_color`, `block_border_color`,
    `block_border_style` and 21 more; required."""


class TextBlockStylesV0Dict(_Dict, total=False):
    """`TextBlockStylesV0` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    block_border_width: int | None | Unset
    """Whole number: `styles.block_border_width` of `TextBlockDataV0`; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `TextBlockDataV0`; may be left out, may be None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `TextBlockDataV0`; may be left out, may be None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `TextBlockDataV0`; may be left out, may be None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `TextBlockDataV0`; may be left out, may be None."""
    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    extra_css_class: str | None | Unset
    """Text: `styles.extra_css_class` of `TextBlockDataV0`; may be left out, may be None."""
    font_family: str | None | Unset
    """Text: `styles.font_family` of `TextBlockDataV0`; may be left out, may be None."""
    font_size: int | None | Unset
    """Whole number: `styles.font_size` of `TextBlockDataV0`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset
    """Text: `styles.font_weight` of `TextBlockDataV0`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset
    """Whole number: `styles.inner_padding_bottom` of `TextBlockDataV0`; may be left out, may be None."""
    inner_padding_left: int | None | Unset
    """Whole number: `styles.inner_padding_left` of `TextBlockDataV0`; may be left out, may be None."""
    inner_padding_right: int | None | Unset
    """Whole number: `styles.inner_padding_right` of `TextBlockDataV0`; may be left out, may be None."""
    inner_padding_top: int | None | Unset
    """Whole number: `styles.inner_padding_top` of `TextBlockDataV0`; may be left out, may be None."""
    letter_spacing: int | None | Unset
    """Whole number: `styles.letter_spacing` of `TextBlockDataV0`; may be left out, may be None."""
    line_height: float | None | Unset
    """Number: `styles.line_height` of `TextBlockDataV0`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset
    """True or false: `styles.mobile_stretch_content` of `TextBlockDataV0`; may be left out, may be None."""
    text_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    text_decoration: str | None | Unset
    """Text: `styles.text_decoration` of `TextBlockDataV0`; may be left out, may be None."""
    text_table_layout: Literal["auto", "fixed", "inherit", "initial"] | str | None | Unset
    """One of `auto`, `fixed`, `inherit`, `initial`; may be left out, may be None."""


class TextBlockStylesV1Dict(_Dict, total=False):
    """`TextBlockStylesV1` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    block_border_width: int | None | Unset
    """Whole number: `styles.block_border_width` of `TextBlockDataV1`; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `TextBlockDataV1`; may be left out, may be None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `TextBlockDataV1`; may be left out, may be None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `TextBlockDataV1`; may be left out, may be None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `TextBlockDataV1`; may be left out, may be None."""
    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    extra_css_class: str | None | Unset
    """Text: `styles.extra_css_class` of `TextBlockDataV1`; may be left out, may be None."""
    font_family: str | None | Unset
    """Text: `styles.font_family` of `TextBlockDataV1`; may be left out, may be None."""
    font_size: int | None | Unset
    """Whole number: `styles.font_size` of `TextBlockDataV1`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset
    """Text: `styles.font_weight` of `TextBlockDataV1`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset
    """Whole number: `styles.inner_padding_bottom` of `TextBlockDataV1`; may be left out, may be None."""
    inner_padding_left: int | None | Unset
    """Whole number: `styles.inner_padding_left` of `TextBlockDataV1`; may be left out, may be None."""
    inner_padding_right: int | None | Unset
    """Whole number: `styles.inner_padding_right` of `TextBlockDataV1`; may be left out, may be None."""
    inner_padding_top: int | None | Unset
    """Whole number: `styles.inner_padding_top` of `TextBlockDataV1`; may be left out, may be None."""
    letter_spacing: int | None | Unset
    """Whole number: `styles.letter_spacing` of `TextBlockDataV1`; may be left out, may be None."""
    line_height: float | None | Unset
    """Number: `styles.line_height` of `TextBlockDataV1`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset
    """True or false: `styles.mobile_stretch_content` of `TextBlockDataV1`; may be left out, may be None."""
    text_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    text_decoration: str | None | Unset
    """Text: `styles.text_decoration` of `TextBlockDataV1`; may be left out, may be None."""
    text_table_layout: Literal["auto", "fixed", "inherit", "initial"] | str | None | Unset
    """One of `auto`, `fixed`, `inherit`, `initial`; may be left out, may be None."""


class TextBlockV0Dict(_Dict, total=False):
    """`TextBlockV0` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.TextBlockDataV0 | TextBlockDataV0Dict]
    """`TextBlockDataV0` of `content`, `display_options`, `styles`; required."""
    type: Required[Literal["text"]]
    """Always `text`; required."""


class TextBlockV1Dict(_Dict, total=False):
    """`TextBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.TextBlockDataV1 | TextBlockDataV1Dict]
    """`TextBlockDataV1` of `content`, `display_options`, `styles`; required."""
    type: Required[Literal["text"]]
    """Always `text`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class TextDict(_Dict, total=False):
    """`Text` as a dict."""

    properties: Required[m.TextProperties | TextPropertiesDict]
    """Values of your own, by name; `TextProperties`; required."""
    type: Required[Literal["text"]]
    """Always `text`; required."""
    id: str | None | Unset
    """Text: `blocks[].id` of `RowV0`; may be left out, may be None."""
    styles: m.TextStyles | TextStylesDict | Unset
    """`TextStyles` of `background_color`, `padding`; may be left out."""


class TextPropertiesDict(_Dict, total=False):
    """`TextProperties` as a dict."""

    property_name: Required[str]
    """Text: `properties.property_name` of `Text`; required."""
    classname: str | None | Unset
    """Text: `properties.classname` of `Text`; may be left out, may be None."""
    display_device: Sequence[Literal["both", "desktop", "mobile"] | str] | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out."""
    error_messages: m.ErrorMessages | ErrorMessagesDict | None | Unset
    """`ErrorMessages` of `invalid`, `required`; may be left out, may be None."""
    label: str | None | Unset
    """Text: `properties.label` of `Text`; may be left out, may be None."""
    placeholder: str | None | Unset
    """Text: `properties.placeholder` of `Text`; may be left out, may be None."""
    required: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""
    show_label: bool | Unset
    """True or false; default `false`; may be left out."""


class TextStyleStylesDict(_Dict, total=False):
    """`TextStyleStyles` as a dict."""

    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    font_family: str | None | Unset
    """Text: `styles.font_family` of `TextStyleV1`; may be left out, may be None."""
    font_size: int | None | Unset
    """Whole number: `styles.font_size` of `TextStyleV1`; may be left out, may be None."""
    font_style: Literal["italic", "normal"] | str | None | Unset
    """One of `italic`, `normal`; may be left out, may be None."""
    font_weight: str | None | Unset
    """Text: `styles.font_weight` of `TextStyleV1`; may be left out, may be None."""
    letter_spacing: int | None | Unset
    """Whole number: `styles.letter_spacing` of `TextStyleV1`; may be left out, may be None."""
    line_height: float | None | Unset
    """Number: `styles.line_height` of `TextStyleV1`; may be left out, may be None."""
    mobile_font_size: int | None | Unset
    """Whole number: `styles.mobile_font_size` of `TextStyleV1`; may be left out, may be None."""
    mobile_line_height: float | None | Unset
    """Number: `styles.mobile_line_height` of `TextStyleV1`; may be left out, may be None."""
    text_align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    text_decoration: str | None | Unset
    """Text: `styles.text_decoration` of `TextStyleV1`; may be left out, may be None."""


class TextStyleV0Dict(_Dict, total=False):
    """`TextStyleV0` as a dict."""

    character_spacing: int | None | Unset
    """Whole number; default `0`; may be left out, may be None."""
    font_family: v.FontFamily | str | Unset
    """One of `Arial Black,Arial`, `Arial, 'Helvetica Neue', Helvetica, sans-serif`, `Century
    Gothic,AppleGothic,Arial`, `Comic Sans MS,Comic Sans,cursive`, `Courier`, `Courier New`,
    `Geneva,Arial`, `Georgia` and 12 more or text; default `Arial, 'Helvetica Neue', Helvetica,
    sans-serif`; may be left out."""
    font_size: int | Unset
    """Whole number; default `16`; may be left out."""
    font_style: str | None | Unset
    """Text: `text_styles.font_style` of `ButtonStyles`; may be left out, may be None."""
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; default `400`; may be left
    out, may be None."""
    text_color: str | Unset
    """A color, as in CSS; default `#000000`; may be left out."""
    text_decoration: str | None | Unset
    """Text: `text_styles.text_decoration` of `ButtonStyles`; may be left out, may be None."""


class TextStyleV1Dict(_Dict, total=False):
    """`TextStyleV1` as a dict."""

    style_type: Required[Literal["text-styles"]]
    """Always `text-styles`; required."""
    styles: Required[m.TextStyleStyles | TextStyleStylesDict]
    """`TextStyleStyles` of `color`, `font_family`, `font_size`, `font_style` and 7 more; required."""
    id: str | None | Unset
    """Text: `styles[].id` of `TemplateDefinition`; may be left out, may be None."""


class TextStylesDict(_Dict, total=False):
    """`TextStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""


class ThrottledSendStrategyDict(_Dict, total=False):
    """`ThrottledSendStrategy` as a dict."""

    datetime: Required[dt.datetime | str]
    """Date and time with a time zone (RFC 3339); required."""
    method: Required[Literal["throttled"]]
    """Always `throttled`; required."""
    throttle_percentage: Required[Literal[1, 10, 11, 13, 14, 17, 2, 20, 25, 33, 5, 50] | int]
    """Share in percent: throttle; one of `1`, `10`, `11`, `13`, `14`, `17`, `2`, `20` and 4 more;
    required."""


class TimeDelayActionDataDict(_Dict, total=False):
    """`TimeDelayActionData` as a dict."""

    value: Required[int]
    """Whole number: `data.value` of `TimeDelayAction`; required."""
    delay_until_time: str | None | Unset
    """Time of day (hh:mm:ss); may be left out, may be None."""
    delay_until_weekdays: (
        Sequence[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str]
        | None
        | Unset
    )
    """List: one of `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday`, `wednesday`; may be
    left out, may be None."""
    secondary_value: int | None | Unset
    """Whole number: `data.secondary_value` of `TimeDelayAction`; may be left out, may be None."""
    timezone: v.Timezone | str | Unset
    """IANA time zone such as `Europe/Vienna`; one of `Africa/Abidjan`, `Africa/Accra`,
    `Africa/Addis_Ababa`, `Africa/Algiers`, `Africa/Asmara`, `Africa/Bamako`, `Africa/Bangui`,
    `Africa/Banjul` and 426 more; default `profile`; may be left out."""
    unit: Literal["days", "hours", "minutes"] | str | Unset
    """One of `days`, `hours`, `minutes`; default `days`; may be left out."""


class TimeDelayActionDict(_Dict, total=False):
    """`TimeDelayAction` as a dict."""

    data: Required[m.TimeDelayActionData | TimeDelayActionDataDict]
    """`TimeDelayActionData` of `delay_until_time`, `delay_until_weekdays`, `secondary_value`, `timezone`
    and 2 more; required."""
    type: Required[Literal["time-delay"]]
    """Always `time-delay`; required."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class TimeframeDict(_Dict, total=False):
    """`Timeframe` as a dict."""

    key: Required[v.Key]
    """One of `last_12_months`, `last_30_days`, `last_365_days`, `last_3_months`, `last_7_days`,
    `last_90_days`, `last_month`, `last_week` and 6 more; required."""


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
    """`CampaignTrackingSettingDynamicParam` or `CampaignTrackingSettingStaticParam`; may be left out, may
    be None."""
    flow: (
        m.FlowTrackingSettingDynamicParam
        | FlowTrackingSettingDynamicParamDict
        | m.FlowTrackingSettingStaticParam
        | FlowTrackingSettingStaticParamDict
        | None
        | Unset
    )
    """`FlowTrackingSettingDynamicParam` or `FlowTrackingSettingStaticParam`; may be left out, may be None."""


class TrackingSettingUpdateDict(_Dict, total=False):
    """`TrackingSettingUpdate` as a dict."""

    auto_add_parameters: bool | None | Unset
    """True or false; may be left out, may be None."""
    custom_parameters: Sequence[m.CustomTrackingParam | CustomTrackingParamDict] | None | Unset
    """List: `CustomTrackingParam`; may be left out, may be None."""
    id: str | Unset
    """Id of the `tracking-setting`; may be left out."""
    utm_campaign: m.TrackingParam | TrackingParamDict | None | Unset
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    utm_id: m.TrackingParam | TrackingParamDict | None | Unset
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    utm_medium: m.TrackingParam | TrackingParamDict | None | Unset
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    utm_source: m.TrackingParam | TrackingParamDict | None | Unset
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    utm_term: m.TrackingParam | TrackingParamDict | None | Unset
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    type: Literal["tracking-setting"]
    """What it is of on the wire; `tracking-setting` if left out."""


class TriggerBranchActionDataDict(_Dict, total=False):
    """`TriggerBranchActionData` as a dict."""

    trigger_filter: Required[m.TriggerBranchActionDataTriggerFilter | TriggerBranchActionDataTriggerFilterDict | None]
    """`TriggerBranchActionDataTriggerFilter` of `condition_groups`; required, may be None."""
    trigger_id: Required[str]
    """Text: `data.trigger_id` of `TriggerBranchAction`; required."""
    trigger_type: Required[
        Literal["date", "list", "low-inventory", "metric", "price-drop", "scheduled", "segment"] | str
    ]
    """One of `date`, `list`, `low-inventory`, `metric`, `price-drop`, `scheduled`, `segment`; required."""
    trigger_subtype: (
        Literal["custom-object", "legacy-custom-object", "profile-property", "profile-trait"] | str | None | Unset
    )
    """One of `custom-object`, `legacy-custom-object`, `profile-property`, `profile-trait`; may be left
    out, may be None."""


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
    """List: `MetricPropertyCondition` or `CustomObjectTriggerCondition` or `CustomObjectPropertyCondition`
    or `PriceDropCondition` or `LowInventoryCondition`; required."""


class TriggerBranchActionDataTriggerFilterDict(_Dict, total=False):
    """`TriggerBranchActionDataTriggerFilter` as a dict."""

    condition_groups: Required[
        Sequence[
            m.TriggerBranchActionDataTriggerFilterConditionGroups
            | TriggerBranchActionDataTriggerFilterConditionGroupsDict
        ]
    ]
    """List: `TriggerBranchActionDataTriggerFilterConditionGroups`; required."""


class TriggerBranchActionDict(_Dict, total=False):
    """`TriggerBranchAction` as a dict."""

    type: Required[Literal["trigger-split"]]
    """Always `trigger-split`; required."""
    data: m.TriggerBranchActionData | TriggerBranchActionDataDict | None | Unset
    """`TriggerBranchActionData` of `trigger_filter`, `trigger_id`, `trigger_subtype`, `trigger_type`; may
    be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.BooleanBranchLinks | BooleanBranchLinksDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `BooleanBranchLinks`; may be left
    out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class URLPatternsDict(_Dict, total=False):
    """`URLPatterns` as a dict."""

    type: Required[Literal["url_patterns"]]
    """Always `url_patterns`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: m.URLPatternsProperties | URLPatternsPropertiesDict | Unset
    """Values of your own, by name; `URLPatternsProperties`; may be left out."""


class URLPatternsPropertiesDict(_Dict, total=False):
    """`URLPatternsProperties` as a dict."""

    allow_list: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    deny_list: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""


class UnidentifiedProfilesDict(_Dict, total=False):
    """`UnidentifiedProfiles` as a dict."""

    type: Required[Literal["unidentified_profiles"]]
    """Always `unidentified_profiles`; required."""
    id: str | None | Unset
    """Text: `triggers[].id` of `Version`; may be left out, may be None."""
    properties: dict[str, Any] | Unset
    """Values of your own, by name; at most 0 keys; may be left out."""


class UniqueCouponConfigDict(_Dict, total=False):
    """`UniqueCouponConfig` as a dict."""

    type: Required[Literal["unique"]]
    """Always `unique`; required."""
    code: str | None | Unset
    """Text: `coupon.code` of `CouponProperties`; may be left out, may be None."""
    fallback_coupon_code: str | None | Unset
    """Text: `coupon.fallback_coupon_code` of `CouponProperties`; may be left out, may be None."""
    id: int | None | Unset
    """Whole number: `coupon.id` of `CouponProperties`; may be left out, may be None."""
    integration: Literal["api", "magento_two", "prestashop", "shopify", "uploaded", "woocommerce"] | str | Unset
    """One of `api`, `magento_two`, `prestashop`, `shopify`, `uploaded`, `woocommerce`; default `shopify`;
    may be left out."""


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
    """`ButtonBlockV0` or `DropShadowBlockV0` or `HorizontalRuleBlockV0` or `HTMLBlockV0` or `ImageBlockV0`
    or `SpacerBlockV0` or `TextBlockV0`; required."""
    name: Required[str]
    """Text; required."""
    type: Literal["template-universal-content"]
    """What it is of on the wire; `template-universal-content` if left out."""


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
    """`ButtonBlockV0` or `DropShadowBlockV0` or `HorizontalRuleBlockV0` or `HTMLBlockV0` or `ImageBlockV0`
    or `SpacerBlockV0` or `TextBlockV0`; may be left out, may be None."""
    id: str | Unset
    """Id of the `template-universal-content`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["template-universal-content"]
    """What it is of on the wire; `template-universal-content` if left out."""


class UnsubscriptionChannelsDict(_Dict, total=False):
    """`UnsubscriptionChannels` as a dict."""

    email: m.EmailUnsubscriptionParameters | EmailUnsubscriptionParametersDict | None | Unset
    """E-mail address; `EmailUnsubscriptionParameters`; may be left out, may be None."""
    push: m.PushUnsubscriptionParameters | PushUnsubscriptionParametersDict | None | Unset
    """`PushUnsubscriptionParameters` of `marketing`, `tokens`; may be left out, may be None."""
    sms: m.SMSUnsubscriptionParameters | SMSUnsubscriptionParametersDict | None | Unset
    """`SMSUnsubscriptionParameters` of `marketing`, `transactional`; may be left out, may be None."""
    whatsapp: m.WhatsAppUnsubscriptionParameters | WhatsAppUnsubscriptionParametersDict | None | Unset
    """`WhatsAppUnsubscriptionParameters` of `conversational`, `marketing`, `transactional`; may be left
    out, may be None."""


class UnsubscriptionParametersDict(_Dict, total=False):
    """`UnsubscriptionParameters` as a dict."""

    consent: Required[Literal["UNSUBSCRIBED"]]
    """Always `UNSUBSCRIBED`; required."""


class UpdateCampaignKeywords(_Dict, total=False):
    """Keywords of `update_campaign`."""

    audiences: m.AudiencesUpdate | AudiencesUpdateDict | None | Unset
    """`AudiencesUpdate` of `excluded`, `included`; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
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
    """`EmailSendOptions` or `SMSSendOptions` or `PushSendOptions`; may be left out, may be None."""
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
    """`StaticSendStrategy` or `ThrottledSendStrategy` or `ImmediateSendStrategy` or
    `SmartSendTimeStrategy`; may be left out, may be None."""
    tracking_options: (
        m.CampaignsEmailTrackingOptions
        | CampaignsEmailTrackingOptionsDict
        | m.CampaignsSMSTrackingOptions
        | CampaignsSMSTrackingOptionsDict
        | None
        | Unset
    )
    """`CampaignsEmailTrackingOptions` or `CampaignsSMSTrackingOptions`; may be left out, may be None."""
    type: Literal["campaign"]
    """What it is of on the wire; `campaign` if left out."""


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
    """`EmailMessageDefinition` or `SMSMessageDefinitionCreate` or
    `MobilePushMessageStandardDefinitionUpdate` or `MobilePushMessageSilentDefinitionUpdate`; may be
    left out, may be None."""
    image: str | Unset
    """Id of the `image`; may be left out."""
    type: Literal["campaign-message"]
    """What it is of on the wire; `campaign-message` if left out."""


class UpdateCatalogCategoryKeywords(_Dict, total=False):
    """Keywords of `update_catalog_category`."""

    items: Sequence[str] | Unset
    """Ids of `catalog-item` resources; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["catalog-category"]
    """What it is of on the wire; `catalog-category` if left out."""


class UpdateCatalogItemKeywords(_Dict, total=False):
    """Keywords of `update_catalog_item`."""

    categories: Sequence[str] | Unset
    """Ids of `catalog-category` resources; may be left out."""
    custom_metadata: dict[str, Any] | None | Unset
    """Object of your own keys; may be left out, may be None."""
    description: str | None | Unset
    """Text; may be left out, may be None."""
    image_full_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    image_thumbnail_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    images: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    price: float | None | Unset
    """Number; may be left out, may be None."""
    published: bool | None | Unset
    """True or false; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    type: Literal["catalog-item"]
    """What it is of on the wire; `catalog-item` if left out."""


class UpdateCatalogVariantKeywords(_Dict, total=False):
    """Keywords of `update_catalog_variant`."""

    custom_metadata: dict[str, Any] | None | Unset
    """Object of your own keys; may be left out, may be None."""
    description: str | None | Unset
    """Text; may be left out, may be None."""
    image_full_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    image_thumbnail_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    images: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    inventory_policy: Literal[0, 1, 2] | None | Unset
    """One of `0`, `1`, `2`; may be left out, may be None."""
    inventory_quantity: float | None | Unset
    """Number; may be left out, may be None."""
    price: float | None | Unset
    """Number; may be left out, may be None."""
    published: bool | None | Unset
    """True or false; may be left out, may be None."""
    sku: str | None | Unset
    """Stock-keeping unit: your own article number; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    type: Literal["catalog-variant"]
    """What it is of on the wire; `catalog-variant` if left out."""


class UpdateCouponCodeKeywords(_Dict, total=False):
    """Keywords of `update_coupon_code`."""

    expires_at: dt.datetime | str | None | Unset
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    status: (
        Literal["ASSIGNED_TO_PROFILE", "DELETING", "PROCESSING", "UNASSIGNED", "USED", "VERSION_NOT_ACTIVE"]
        | None
        | Unset
    )
    """One of `ASSIGNED_TO_PROFILE`, `DELETING`, `PROCESSING`, `UNASSIGNED`, `USED`, `VERSION_NOT_ACTIVE`;
    may be left out, may be None."""
    type: Literal["coupon-code"]
    """What it is of on the wire; `coupon-code` if left out."""


class UpdateCouponKeywords(_Dict, total=False):
    """Keywords of `update_coupon`."""

    description: str | None | Unset
    """Text; may be left out, may be None."""
    monitor_configuration: dict[str, Any] | None | Unset
    """Object of your own keys; may be left out, may be None."""
    type: Literal["coupon"]
    """What it is of on the wire; `coupon` if left out."""


class UpdateCustomMetricKeywords(_Dict, total=False):
    """Keywords of `update_custom_metric`."""

    definition: m.CustomMetricDefinition | CustomMetricDefinitionDict | None | Unset
    """`CustomMetricDefinition` of `aggregation_method`, `metric_groups`; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["custom-metric"]
    """What it is of on the wire; `custom-metric` if left out."""


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
    """`ActionOutputSplitAction` or `BackInStockDelayAction` or `ConditionalBranchAction` or
    `ContentExperimentAction` or `SendEmailAction` or `SendPushNotificationAction` or `SendSmsAction` or
    `SendWebhookAction` or `SendInternalAlertAction` or `SendWhatsAppAction` or `TimeDelayAction` or
    `TriggerBranchAction` or `UpdateProfileAction` or `TargetDateAction` or `CountdownDelayAction` or
    `AbTestAction` or `InternalServiceAction` or `CodeAction` or `MultiBranchSplitAction` or
    `ListUpdateAction`; required."""
    type: Literal["flow-action"]
    """What it is of on the wire; `flow-action` if left out."""


class UpdateFlowKeywords(_Dict, total=False):
    """Keywords of `update_flow`."""

    status: Required[str]
    """Text; required."""
    type: Literal["flow"]
    """What it is of on the wire; `flow` if left out."""


class UpdateImageKeywords(_Dict, total=False):
    """Keywords of `update_image`."""

    hidden: bool | None | Unset
    """True or false; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["image"]
    """What it is of on the wire; `image` if left out."""


class UpdateListKeywords(_Dict, total=False):
    """Keywords of `update_list`."""

    name: str | None | Unset
    """Text; may be left out, may be None."""
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | None | Unset
    """One of `double_opt_in`, `single_opt_in`; may be left out, may be None."""
    type: Literal["list"]
    """What it is of on the wire; `list` if left out."""


class UpdateMappedMetricKeywords(_Dict, total=False):
    """Keywords of `update_mapped_metric`."""

    custom_metric: str | Unset
    """Id of the `custom-metric`; may be left out."""
    metric: str | Unset
    """Id of the `metric`; may be left out."""
    type: Literal["mapped-metric"]
    """What it is of on the wire; `mapped-metric` if left out."""


class UpdateObjectSchemaKeywords(_Dict, total=False):
    """Keywords of `update_object_schema`."""

    description: str | None | Unset
    """Text; may be left out, may be None."""
    properties: Sequence[m.APISchemaProperty | APISchemaPropertyDict] | None | Unset
    """Values of your own, by name; list: `APISchemaProperty`; may be left out, may be None."""
    required: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    status: Literal["active", "draft"] | None | Unset
    """One of `active`, `draft`; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["object-schema"]
    """What it is of on the wire; `object-schema` if left out."""


class UpdateObjectSchemaRelationshipKeywords(_Dict, total=False):
    """Keywords of `update_object_schema_relationship`."""

    id_: Required[str]
    """Id of the `object-schema`; required."""
    meta: m.ObjectSchemaRelationshipUpdateMeta | ObjectSchemaRelationshipUpdateMetaDict | None | Unset
    """Data beside the attributes; `ObjectSchemaRelationshipUpdateMeta`; may be left out, may be None."""
    type: Literal["object-schema"]
    """What it is of on the wire; `object-schema` if left out."""


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
    """List: `ProfileOperationUpdateOrCreateString` or `ProfileOperationUpdateOrCreateBoolean` or
    `ProfileOperationUpdateOrCreateNumeric` or `ProfileOperationUpdateOrCreateDate` or
    `ProfileOperationUpdateOrCreateList` or `ProfileOperationDelete`; required."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class UpdateProfileActionDict(_Dict, total=False):
    """`UpdateProfileAction` as a dict."""

    type: Required[Literal["update-profile"]]
    """Always `update-profile`; required."""
    data: m.UpdateProfileActionData | UpdateProfileActionDataDict | None | Unset
    """`UpdateProfileActionData` of `profile_operations`, `status`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    links: m.Link | LinkDict | None | Unset
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""
    temporary_id: str | None | Unset
    """Name by which other parts of the same request refer to it; may be left out, may be None."""


class UpdateProfileKeywords(_Dict, total=False):
    """Keywords of `update_profile`."""

    email: str | None | Unset
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset
    """Given name of a person; may be left out, may be None."""
    image: str | None | Unset
    """Text; may be left out, may be None."""
    last_name: str | None | Unset
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: m.ProfileLocation | ProfileLocationDict | None | Unset
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    meta: m.ProfileMeta | ProfileMetaDict | None | Unset
    """Data beside the attributes; `ProfileMeta`; may be left out, may be None."""
    organization: str | None | Unset
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset
    """Values of your own, by name; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["profile"]
    """What it is of on the wire; `profile` if left out."""


class UpdateProfileSchemaRelationshipKeywords(_Dict, total=False):
    """Keywords of `update_profile_schema_relationship`."""

    id_: Required[str]
    """Id of the `profile-object-schema`; required."""
    meta: m.ObjectSchemaRelationshipUpdateMeta | ObjectSchemaRelationshipUpdateMetaDict | None | Unset
    """Data beside the attributes; `ObjectSchemaRelationshipUpdateMeta`; may be left out, may be None."""
    type: Literal["profile-object-schema"]
    """What it is of on the wire; `profile-object-schema` if left out."""


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
    """`ReviewStatusRejected` or `ReviewStatusFeatured` or `ReviewStatusPublished` or
    `ReviewStatusUnpublished` or `ReviewStatusPending`; may be left out, may be None."""
    type: Literal["review"]
    """What it is of on the wire; `review` if left out."""


class UpdateSegmentKeywords(_Dict, total=False):
    """Keywords of `update_segment`."""

    definition: m.SegmentDefinition | SegmentDefinitionDict | None | Unset
    """`SegmentDefinition` of `condition_groups`; may be left out, may be None."""
    is_active: bool | None | Unset
    """True or false; may be left out, may be None."""
    is_starred: bool | None | Unset
    """True or false; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["segment"]
    """What it is of on the wire; `segment` if left out."""


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
    """List: `ConstantPropertyMapping` or `SimplePropertyMapping`; may be left out, may be None."""
    relationship_mappings: Sequence[m.SimpleRelationshipMapping | SimpleRelationshipMappingDict] | None | Unset
    """List: `SimpleRelationshipMapping`; may be left out, may be None."""
    type: Literal["source-mapping"]
    """What it is of on the wire; `source-mapping` if left out."""


class UpdateTagGroupKeywords(_Dict, total=False):
    """Keywords of `update_tag_group`."""

    name: Required[str]
    """Text; required."""
    return_fields: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    type: Literal["tag-group"]
    """What it is of on the wire; `tag-group` if left out."""


class UpdateTagKeywords(_Dict, total=False):
    """Keywords of `update_tag`."""

    name: Required[str]
    """Text; required."""
    type: Literal["tag"]
    """What it is of on the wire; `tag` if left out."""


class UpdateTemplateKeywords(_Dict, total=False):
    """Keywords of `update_template`."""

    amp: str | None | Unset
    """Text; may be left out, may be None."""
    definition: m.TemplateDefinition | TemplateDefinitionDict | None | Unset
    """`TemplateDefinition` of `body`, `id`, `styles`, `template_id`; may be left out, may be None."""
    html: str | None | Unset
    """Markup of the content; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    text: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["template"]
    """What it is of on the wire; `template` if left out."""


class UpdateTrackingSettingKeywords(_Dict, total=False):
    """Keywords of `update_tracking_setting`."""

    auto_add_parameters: bool | None | Unset
    """True or false; may be left out, may be None."""
    custom_parameters: Sequence[m.CustomTrackingParam | CustomTrackingParamDict] | None | Unset
    """List: `CustomTrackingParam`; may be left out, may be None."""
    utm_campaign: m.TrackingParam | TrackingParamDict | None | Unset
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    utm_id: m.TrackingParam | TrackingParamDict | None | Unset
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    utm_medium: m.TrackingParam | TrackingParamDict | None | Unset
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    utm_source: m.TrackingParam | TrackingParamDict | None | Unset
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    utm_term: m.TrackingParam | TrackingParamDict | None | Unset
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    type: Literal["tracking-setting"]
    """What it is of on the wire; `tracking-setting` if left out."""


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
    """`ButtonBlockV0` or `DropShadowBlockV0` or `HorizontalRuleBlockV0` or `HTMLBlockV0` or `ImageBlockV0`
    or `SpacerBlockV0` or `TextBlockV0`; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["template-universal-content"]
    """What it is of on the wire; `template-universal-content` if left out."""


class UpdateWebFeedKeywords(_Dict, total=False):
    """Keywords of `update_web_feed`."""

    content_type: Literal["json", "xml"] | None | Unset
    """One of `json`, `xml`; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    request_method: Literal["get", "post"] | None | Unset
    """One of `get`, `post`; may be left out, may be None."""
    url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    type: Literal["web-feed"]
    """What it is of on the wire; `web-feed` if left out."""


class UpdateWebhookKeywords(_Dict, total=False):
    """Keywords of `update_webhook`."""

    description: str | None | Unset
    """Text; may be left out, may be None."""
    enabled: bool | None | Unset
    """True or false; may be left out, may be None."""
    endpoint_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    secret_key: str | None | Unset
    """Text; may be left out, may be None."""
    webhook_topics: Sequence[str] | Unset
    """Ids of `webhook-topic` resources; may be left out."""
    type: Literal["webhook"]
    """What it is of on the wire; `webhook` if left out."""


class UtmParamDict(_Dict, total=False):
    """`UtmParam` as a dict."""

    param: Required[str]
    """Text: `custom_tracking_params[].param` of `FlowEmail`; required."""
    value: Required[str]
    """Text: `custom_tracking_params[].value` of `FlowEmail`; required."""


class VariableTimerConfigurationDict(_Dict, total=False):
    """`VariableTimerConfiguration` as a dict."""

    days: Required[int]
    """Whole number: `configuration.days` of `CountdownTimerProperties`; required."""
    hours: Required[int]
    """Whole number: `configuration.hours` of `CountdownTimerProperties`; required."""
    minutes: Required[int]
    """Whole number: `configuration.minutes` of `CountdownTimerProperties`; required."""
    type: Required[Literal["variable"]]
    """Always `variable`; required."""


class VersionDict(_Dict, total=False):
    """`Version` as a dict."""

    steps: Required[Sequence[m.Step | StepDict]]
    """List: `Step`; at least 2 items; required."""
    ab_test: bool | Unset
    """True or false; default `false`; may be left out."""
    channel: Literal["IN_APP", "WEB"] | str | Unset
    """One of `IN_APP`, `WEB`; default `WEB`; may be left out."""
    dynamic_button: m.DynamicButton | DynamicButtonDict | None | Unset
    """`DynamicButton` of `data`, `id`, `type`; may be left out, may be None."""
    id: int | None | Unset
    """Whole number: `versions[].id` of `FormDefinition`; may be left out, may be None."""
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
    """One of `bottom_center`, `bottom_left`, `bottom_right`, `center_left`, `center_right`, `top_center`,
    `top_left`, `top_right`; may be left out, may be None."""
    message_priority: int | Unset
    """Whole number; default `50`; may be left out."""
    name: str | None | Unset
    """Text: `versions[].name` of `FormDefinition`; may be left out, may be None."""
    properties: m.VersionProperties | VersionPropertiesDict | Unset
    """Values of your own, by name; `VersionProperties`; may be left out."""
    specialties: Sequence[Literal["BACK_IN_STOCK"]] | Unset
    """List: always `BACK_IN_STOCK`; may be left out."""
    status: Literal["draft", "live"] | str | Unset
    """One of `draft`, `live`; default `draft`; may be left out."""
    styles: m.VersionStyles | VersionStylesDict | Unset
    """`VersionStyles` of `background_color`, `background_image`, `banner_styles`, `border_styles` and 13
    more; may be left out."""
    teasers: Sequence[m.Teaser | TeaserDict] | Unset
    """List: `Teaser`; may be left out."""
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
    """List: `AfterCloseTimeout` or `CartContent` or `CartItemCount` or `CartProduct` or `CartValue` or
    `Channel` or `CustomJavascript` or `Delay` or `Device` or `ExitIntent` or `IdentifiedProfiles` or
    `ListsAndSegments` or `Location` or `PageVisits` or `PreviouslySubmitted` or `ProfileEventTracked`
    or `Scroll` or `UnidentifiedProfiles` or `URLPatterns` or `BackInStock`; may be left out."""
    type: Literal["banner", "embed", "flyout", "full_screen", "popup"] | str | Unset
    """One of `banner`, `embed`, `flyout`, `full_screen`, `popup`; default `popup`; may be left out."""


class VersionPropertiesDict(_Dict, total=False):
    """`VersionProperties` as a dict."""

    accessible_name: str | None | Unset
    """Text: `properties.accessible_name` of `Version`; may be left out, may be None."""
    click_outside_to_close: Sequence[Literal["both", "desktop", "mobile"] | str] | None | Unset
    """List: one of `both`, `desktop`, `mobile`; may be left out, may be None."""
    record_utm_params_on_submit: bool | Unset
    """True or false; default `false`; may be left out."""
    rule_based_trigger_evaluation: Literal["all", "any"] | str | None | Unset
    """One of `all`, `any`; default `any`; may be left out, may be None."""
    show_close_button: bool | Unset
    """True or false; default `true`; may be left out."""
    side_image_settings: m.SideImageSettings | SideImageSettingsDict | None | Unset
    """`SideImageSettings` of `alignment`, `device_type`, `size`; may be left out, may be None."""


class VersionStylesDict(_Dict, total=False):
    """`VersionStyles` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; default `#FFFFFF`; may be left out, may be None."""
    background_image: m.BackgroundImage | BackgroundImageDict | None | Unset
    """`BackgroundImage` of `properties`, `styles`; may be left out, may be None."""
    banner_styles: m.BannerStyles | BannerStylesDict | None | Unset
    """`BannerStyles` of `desktop_position`, `mobile_position`, `scroll_with_page`; may be left out, may be
    None."""
    border_styles: m.BorderStyle | BorderStyleDict | None | Unset
    """`BorderStyle` of `color`, `radius`, `style`, `thickness`; may be left out, may be None."""
    close_button: m.CloseButtonStyle | CloseButtonStyleDict | Unset
    """`CloseButtonStyle` of `background_color`, `color`, `margin`, `outline_color` and 2 more; may be left
    out."""
    custom_css: m.CustomCss | CustomCssDict | Unset
    """`CustomCss` of `css`, `enabled`; may be left out."""
    custom_width: int | None | Unset
    """Whole number: `styles.custom_width` of `Version`; may be left out, may be None."""
    drop_shadow: m.DropShadow | DropShadowDict | Unset
    """`DropShadow` of `blur`, `color`, `enabled`; may be left out."""
    input_styles: m.InputStyles | InputStylesDict | Unset
    """`InputStyles` of `background_color`, `border_color`, `border_focus_color`, `corner_radius` and 6
    more; may be left out."""
    margin: m.Margin | MarginDict | Unset
    """`Margin` of `bottom`, `left`, `right`, `top`; may be left out."""
    minimum_height: int | Unset
    """Whole number; default `250`; may be left out."""
    mobile_overlay: m.MobileOverlay | MobileOverlayDict | None | Unset
    """`MobileOverlay` of `color`, `enabled`; may be left out, may be None."""
    overlay_color: str | Unset
    """A color, as in CSS; default `rgba(20,20,20,0.6)`; may be left out."""
    padding: m.Padding | PaddingDict | Unset
    """`Padding` of `bottom`, `left`, `right`, `top`; may be left out."""
    rich_text_styles: m.RichTextStyles | RichTextStylesDict | Unset
    """`RichTextStyles` of `body`, `h1`, `h2`, `h3` and 4 more; may be left out."""
    width: Literal["custom", "full", "large", "medium", "small"] | str | Unset
    """One of `custom`, `full`, `large`, `medium`, `small`; default `medium`; may be left out."""
    wrap_content: Literal[False] | Unset
    """Always `false`; default `false`; may be left out."""


class VideoBlockDataDict(_Dict, total=False):
    """`VideoBlockData` as a dict."""

    display_options: Required[m.DisplayOptions | DisplayOptionsDict]
    """`DisplayOptions` of `content_repeat`, `layout_config`, `layout_type`, `show_on`, `visibility`;
    required."""
    properties: Required[m.VideoBlockProperties | VideoBlockPropertiesDict]
    """Values of your own, by name; `VideoBlockProperties`; required."""
    styles: Required[m.VideoBlockStyles | VideoBlockStylesDict]
    """`VideoBlockStyles` of `align`, `background_color`, `block_background_color`, `block_padding_bottom`
    and 15 more; required."""


class VideoBlockPropertiesDict(_Dict, total=False):
    """`VideoBlockProperties` as a dict."""

    alt_text: str | None | Unset
    """Description of a picture for those who do not see it; may be left out, may be None."""
    href: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    overlay_toggle: bool | None | Unset
    """True or false: `properties.overlay_toggle` of `VideoBlockData`; may be left out, may be None."""
    raw_asset_id: str | None | Unset
    """Text: `properties.raw_asset_id` of `VideoBlockData`; may be left out, may be None."""
    raw_src: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    src: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    src_asset_id: str | None | Unset
    """Text: `properties.src_asset_id` of `VideoBlockData`; may be left out, may be None."""


class VideoBlockStylesDict(_Dict, total=False):
    """`VideoBlockStyles` as a dict."""

    align: Literal["center", "left", "right"] | str | None | Unset
    """One of `center`, `left`, `right`; may be left out, may be None."""
    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    block_padding_bottom: int | None | Unset
    """Whole number: `styles.block_padding_bottom` of `VideoBlockData`; may be left out, may be None."""
    block_padding_left: int | None | Unset
    """Whole number: `styles.block_padding_left` of `VideoBlockData`; may be left out, may be None."""
    block_padding_right: int | None | Unset
    """Whole number: `styles.block_padding_right` of `VideoBlockData`; may be left out, may be None."""
    block_padding_top: int | None | Unset
    """Whole number: `styles.block_padding_top` of `VideoBlockData`; may be left out, may be None."""
    border_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    border_style: (
        Literal["dashed", "dotted", "groove", "inset", "none", "outset", "ridge", "solid"] | str | None | Unset
    )
    """One of `dashed`, `dotted`, `groove`, `inset`, `none`, `outset`, `ridge`, `solid`; may be left out,
    may be None."""
    border_width: int | None | Unset
    """Whole number: `styles.border_width` of `VideoBlockData`; may be left out, may be None."""
    full_width_mobile: bool | None | Unset
    """True or false: `styles.full_width_mobile` of `VideoBlockData`; may be left out, may be None."""
    height: int | None | Unset
    """Whole number: `styles.height` of `VideoBlockData`; may be left out, may be None."""
    inner_padding_bottom: int | None | Unset
    """Whole number: `styles.inner_padding_bottom` of `VideoBlockData`; may be left out, may be None."""
    inner_padding_left: int | None | Unset
    """Whole number: `styles.inner_padding_left` of `VideoBlockData`; may be left out, may be None."""
    inner_padding_right: int | None | Unset
    """Whole number: `styles.inner_padding_right` of `VideoBlockData`; may be left out, may be None."""
    inner_padding_top: int | None | Unset
    """Whole number: `styles.inner_padding_top` of `VideoBlockData`; may be left out, may be None."""
    max_width: int | None | Unset
    """Whole number: `styles.max_width` of `VideoBlockData`; may be left out, may be None."""
    mobile_stretch_content: bool | None | Unset
    """True or false: `styles.mobile_stretch_content` of `VideoBlockData`; may be left out, may be None."""
    width: int | None | Unset
    """Whole number: `styles.width` of `VideoBlockData`; may be left out, may be None."""


class VideoBlockV1Dict(_Dict, total=False):
    """`VideoBlockV1` as a dict."""

    content_type: Required[Literal["block"]]
    """Always `block`; required."""
    data: Required[m.VideoBlockData | VideoBlockDataDict | None]
    """`VideoBlockData` of `display_options`, `properties`, `styles`; required, may be None."""
    type: Required[Literal["video"]]
    """Always `video`; required."""
    data_id: str | None | Unset
    """Text: `blocks[].data_id` of `ColumnV1`; may be left out, may be None."""
    id: str | None | Unset
    """Text: `blocks[].id` of `ColumnV1`; may be left out, may be None."""
    universal_id: str | None | Unset
    """Text: `blocks[].universal_id` of `ColumnV1`; may be left out, may be None."""


class VisibilityDict(_Dict, total=False):
    """`Visibility` as a dict."""

    check: str | None | Unset
    """Text: `visibility.check` of `DisplayOptions`; may be left out, may be None."""
    definition: str | None | Unset
    """Text: `visibility.definition` of `DisplayOptions`; may be left out, may be None."""
    is_code_only: bool | None | Unset
    """True or false: `visibility.is_code_only` of `DisplayOptions`; may be left out, may be None."""


class WebFeedCreateDict(_Dict, total=False):
    """`WebFeedCreate` as a dict."""

    content_type: Required[Literal["json", "xml"]]
    """One of `json`, `xml`; required."""
    name: Required[str]
    """Text; required."""
    request_method: Required[Literal["get", "post"]]
    """One of `get`, `post`; required."""
    url: Required[str]
    """Address on the web (URL); required."""
    type: Literal["web-feed"]
    """What it is of on the wire; `web-feed` if left out."""


class WebFeedUpdateDict(_Dict, total=False):
    """`WebFeedUpdate` as a dict."""

    content_type: Literal["json", "xml"] | None | Unset
    """One of `json`, `xml`; may be left out, may be None."""
    id: str | Unset
    """Id of the `web-feed`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    request_method: Literal["get", "post"] | None | Unset
    """One of `get`, `post`; may be left out, may be None."""
    url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    type: Literal["web-feed"]
    """What it is of on the wire; `web-feed` if left out."""


class WebhookCreateDict(_Dict, total=False):
    """`WebhookCreate` as a dict."""

    endpoint_url: Required[str]
    """Address on the web (URL); required."""
    name: Required[str]
    """Text; required."""
    secret_key: Required[str]
    """Text; required."""
    webhook_topics: Required[Sequence[str]]
    """Ids of `webhook-topic` resources; required."""
    description: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["webhook"]
    """What it is of on the wire; `webhook` if left out."""


class WebhookUpdateDict(_Dict, total=False):
    """`WebhookUpdate` as a dict."""

    description: str | None | Unset
    """Text; may be left out, may be None."""
    enabled: bool | None | Unset
    """True or false; may be left out, may be None."""
    endpoint_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    id: str | Unset
    """Id of the `webhook`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    secret_key: str | None | Unset
    """Text; may be left out, may be None."""
    webhook_topics: Sequence[str] | Unset
    """Ids of `webhook-topic` resources; may be left out."""
    type: Literal["webhook"]
    """What it is of on the wire; `webhook` if left out."""


class WhatsAppSubscriptionParametersDict(_Dict, total=False):
    """`WhatsAppSubscriptionParameters` as a dict."""

    marketing: m.SubscriptionParameters | SubscriptionParametersDict | None | Unset
    """`SubscriptionParameters` of `consent`, `consented_at`; may be left out, may be None."""
    transactional: m.SubscriptionParameters | SubscriptionParametersDict | None | Unset
    """`SubscriptionParameters` of `consent`, `consented_at`; may be left out, may be None."""


class WhatsAppUnsubscriptionParametersDict(_Dict, total=False):
    """`WhatsAppUnsubscriptionParameters` as a dict."""

    conversational: m.UnsubscriptionParameters | UnsubscriptionParametersDict | None | Unset
    """`UnsubscriptionParameters` of `consent`; may be left out, may be None."""
    marketing: m.UnsubscriptionParameters | UnsubscriptionParametersDict | None | Unset
    """`UnsubscriptionParameters` of `consent`; may be left out, may be None."""
    transactional: m.UnsubscriptionParameters | UnsubscriptionParametersDict | None | Unset
    """`UnsubscriptionParameters` of `consent`; may be left out, may be None."""
