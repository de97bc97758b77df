# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the flows area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Model, ResourceModel, Unset, Wire
from . import _values as v


class AbTestAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    data: AbTestActionData
    """`AbTestActionData` of `current_experiment`, `experiment_status`, `main_action`, `status`; required."""
    type: Literal["ab-test"]
    """Always `ab-test`; required."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class AbTestActionData(Model, kw_only=True):
    """Part of `AbTestAction`."""

    main_action: SendEmailAction | SendSmsAction
    """`SendEmailAction` or `SendSmsAction`; required."""
    current_experiment: AbTestActionDataCurrentExperiment | None | Unset = UNSET
    """`AbTestActionDataCurrentExperiment` of `allocations`, `automatic_winner_selection_settings`, `id`,
    `name` and 3 more; may be left out, may be None."""
    experiment_status: Literal["completed", "draft", "live"] | str | Unset = UNSET
    """One of `completed`, `draft`, `live`; default `draft`; may be left out."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class AbTestActionDataCurrentExperiment(Model, kw_only=True):
    """Part of `AbTestActionData`."""

    id: str | None | Unset = UNSET
    """Text: `current_experiment.id` of `AbTestActionData`; may be left out, may be None."""
    variations: list[SendEmailAction | SendSmsAction]
    """List: `SendEmailAction` or `SendSmsAction`; required."""
    allocations: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `current_experiment.allocations` of `AbTestActionData`; may be left out,
    may be None."""
    automatic_winner_selection_settings: AutomaticWinnerSelectionSettings | None | Unset = UNSET
    """`AutomaticWinnerSelectionSettings` of `automatic_end_date`, `automatic_end_statistical_certainty`,
    `enabled`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `current_experiment.name` of `AbTestActionData`; may be left out, may be None."""
    started: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    winner_metric: (
        Literal["submission", "unique-clicks", "unique-opens", "unique-placed-orders"] | str | None | Unset
    ) = UNSET
    """One of `submission`, `unique-clicks`, `unique-opens`, `unique-placed-orders`; may be left out, may
    be None."""


class ActionOutputCondition(Model, kw_only=True):
    """Part of `ActionOutputSplitActionDataActionOutputFilterConditionGroups`."""

    field: str
    """Text: `conditions[].field` of `ActionOutputSplitActionDataActionOutputFilterConditionGroups`;
    required."""
    filter: (
        m.StringOperatorStringFilter
        | m.StringArrayOperatorStringArrayFilter
        | m.NumericOperatorNumericFilter
        | m.NumericRangeFilter
        | m.BooleanFilter
        | m.ExistenceOperatorExistenceFilter
    )
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `NumericOperatorNumericFilter` or `NumericRangeFilter` or `BooleanFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    output_config_id: int
    """Whole number: `conditions[].output_config_id` of
    `ActionOutputSplitActionDataActionOutputFilterConditionGroups`; required."""
    type: Literal["action-output"]
    """Always `action-output`; required."""


class ActionOutputSplitAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["action-output-split"]
    """Always `action-output-split`; required."""
    data: ActionOutputSplitActionData | None | Unset = UNSET
    """`ActionOutputSplitActionData` of `action_output_filter`; may be left out, may be None."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: BooleanBranchLinks | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `BooleanBranchLinks`; may be left
    out, may be None."""


class ActionOutputSplitActionData(Model, kw_only=True):
    """Part of `ActionOutputSplitAction`."""

    action_output_filter: ActionOutputSplitActionDataActionOutputFilter | None
    """`ActionOutputSplitActionDataActionOutputFilter` of `condition_groups`; required, may be None."""


class ActionOutputSplitActionDataActionOutputFilter(Model, kw_only=True):
    """Part of `ActionOutputSplitActionData`."""

    condition_groups: list[ActionOutputSplitActionDataActionOutputFilterConditionGroups]
    """List: `ActionOutputSplitActionDataActionOutputFilterConditionGroups`; required."""


class ActionOutputSplitActionDataActionOutputFilterConditionGroups(Model, kw_only=True):
    """Part of `ActionOutputSplitActionDataActionOutputFilter`."""

    conditions: list[ActionOutputCondition]
    """List: `ActionOutputCondition`; required."""


class AutomaticWinnerSelectionSettings(Model, kw_only=True):
    """Part of `AbTestActionDataCurrentExperiment`."""

    automatic_end_statistical_certainty: bool
    """True or false: `automatic_winner_selection_settings.automatic_end_statistical_certainty` of
    `AbTestActionDataCurrentExperiment`; required."""
    enabled: bool
    """True or false: `automatic_winner_selection_settings.enabled` of `AbTestActionDataCurrentExperiment`;
    required."""
    automatic_end_date: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""


class BackInStockDelayAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["back-in-stock-delay"]
    """Always `back-in-stock-delay`; required."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class BooleanBranchLinks(Model, kw_only=True):
    """Part of `ActionOutputSplitAction`, `ConditionalBranchAction`, `TriggerBranchAction`."""

    next_if_false: str | None
    """Text: `links.next_if_false` of `ActionOutputSplitAction`; required, may be None."""
    next_if_true: str | None
    """Text: `links.next_if_true` of `ActionOutputSplitAction`; required, may be None."""


class CodeAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["code"]
    """Always `code`; required."""
    data: Any = UNSET
    """Any JSON value: `definition.data` of `FlowAction`; may be left out, may be None."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class ConditionalBranchAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["conditional-split"]
    """Always `conditional-split`; required."""
    data: ConditionalBranchActionData | None | Unset = UNSET
    """`ConditionalBranchActionData` of `profile_filter`; may be left out, may be None."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: BooleanBranchLinks | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `BooleanBranchLinks`; may be left
    out, may be None."""


class ConditionalBranchActionData(Model, kw_only=True):
    """Part of `ConditionalBranchAction`."""

    profile_filter: ConditionalBranchActionDataProfileFilter | None
    """`ConditionalBranchActionDataProfileFilter` of `condition_groups`; required, may be None."""


class ConditionalBranchActionDataProfileFilter(Model, kw_only=True):
    """Part of `ConditionalBranchActionData`."""

    condition_groups: list[ConditionalBranchActionDataProfileFilterConditionGroups]
    """List: `ConditionalBranchActionDataProfileFilterConditionGroups`; required."""


class ConditionalBranchActionDataProfileFilterConditionGroups(Model, kw_only=True):
    """Part of `ConditionalBranchActionDataProfileFilter`."""

    conditions: list[
        m.ProfilePropertyCondition
        | m.ProfileHasGroupMembershipCondition
        | m.ProfileNoGroupMembershipCondition
        | m.ProfileRegionCondition
        | m.ProfilePostalCodeDistanceCondition
        | m.ProfilePredictiveAnalyticsDateCondition
        | m.ProfilePredictiveAnalyticsStringCondition
        | m.ProfilePredictiveAnalyticsNumericCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | m.ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | m.ProfileHasCustomObjectCondition
        | m.ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
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


class ContentExperimentAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    data: ContentExperimentActionData
    """`ContentExperimentActionData` of `current_experiment`, `experiment_status`, `main_action`, `status`;
    required."""
    type: Literal["content-experiment"]
    """Always `content-experiment`; required."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class ContentExperimentActionData(Model, kw_only=True):
    """Part of `ContentExperimentAction`."""

    main_action: SendPushNotificationAction | SendWhatsAppAction
    """`SendPushNotificationAction` or `SendWhatsAppAction`; required."""
    current_experiment: ContentExperimentActionDataCurrentExperiment | None | Unset = UNSET
    """`ContentExperimentActionDataCurrentExperiment` of `allocations`, `id`, `name`, `started` and 2 more;
    may be left out, may be None."""
    experiment_status: Literal["completed", "draft", "live"] | str | None | Unset = UNSET
    """One of `completed`, `draft`, `live`; may be left out, may be None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class ContentExperimentActionDataCurrentExperiment(Model, kw_only=True):
    """Part of `ContentExperimentActionData`."""

    id: str | None | Unset = UNSET
    """Text: `current_experiment.id` of `ContentExperimentActionData`; may be left out, may be None."""
    variations: list[SendPushNotificationAction | SendWhatsAppAction]
    """List: `SendPushNotificationAction` or `SendWhatsAppAction`; required."""
    allocations: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `current_experiment.allocations` of `ContentExperimentActionData`; may be
    left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `current_experiment.name` of `ContentExperimentActionData`; may be left out, may be None."""
    started: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    winner_metric: Literal["click-rate", "open-rate"] | str | None | Unset = UNSET
    """One of `click-rate`, `open-rate`; may be left out, may be None."""


class CountdownDelayAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    data: CountdownDelayActionData
    """`CountdownDelayActionData` of `delay_until_time`, `delay_until_weekdays`, `timezone`, `unit`,
    `value`; required."""
    type: Literal["countdown-delay"]
    """Always `countdown-delay`; required."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class CountdownDelayActionData(Model, kw_only=True):
    """Part of `CountdownDelayAction`."""

    delay_until_time: str | None | Unset = UNSET
    """Time of day (hh:mm:ss); may be left out, may be None."""
    delay_until_weekdays: (
        list[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str] | None | Unset
    ) = UNSET
    """List: one of `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday`, `wednesday`; may be
    left out, may be None."""
    timezone: v.Timezone | str | Unset = UNSET
    """IANA time zone such as `Europe/Vienna`; one of `Africa/Abidjan`, `Africa/Accra`,
    `Africa/Addis_Ababa`, `Africa/Algiers`, `Africa/Asmara`, `Africa/Bamako`, `Africa/Bangui`,
    `Africa/Banjul` and 426 more; default `profile`; may be left out."""
    unit: Literal["days", "months", "weeks"] | str | Unset = UNSET
    """One of `days`, `months`, `weeks`; default `days`; may be left out."""
    value: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""


class CustomObjectDateTrigger(Model, kw_only=True):
    """Part of `FlowDefinition`."""

    custom_object_label: str
    """Text: `triggers[].custom_object_label` of `FlowDefinition`; required."""
    custom_object_property_id: int
    """Whole number: `triggers[].custom_object_property_id` of `FlowDefinition`; required."""
    date_field_type: Literal["custom-object"]
    """Always `custom-object`; required."""
    object_type_id: str
    """Id of the `object-type`, as from `custom_objects.get_object_type`; required."""
    object_type_relationship_id: str
    """Text: `triggers[].object_type_relationship_id` of `FlowDefinition`; required."""
    timedelta_value_before_date: int
    """Whole number: `triggers[].timedelta_value_before_date` of `FlowDefinition`; required."""
    trigger_time: str
    """Time of day (hh:mm:ss); required."""
    type: Literal["date"]
    """Always `date`; required."""
    recurrence_frequency: Literal["annually", "monthly", "never", "weekly"] | str | Unset = UNSET
    """One of `annually`, `monthly`, `never`, `weekly`; default `monthly`; may be left out."""
    timedelta_unit_before_date: Literal["days", "months", "weeks"] | str | Unset = UNSET
    """One of `days`, `months`, `weeks`; default `weeks`; may be left out."""
    timezone: v.Timezone | str | Unset = UNSET
    """IANA time zone such as `Europe/Vienna`; one of `Africa/Abidjan`, `Africa/Accra`,
    `Africa/Addis_Ababa`, `Africa/Algiers`, `Africa/Asmara`, `Africa/Bamako`, `Africa/Bangui`,
    `Africa/Banjul` and 426 more; default `profile`; may be left out."""
    trigger_days: (
        list[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str] | None | Unset
    ) = UNSET
    """Days: trigger; list: one of `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday`,
    `wednesday`; may be left out, may be None."""


class CustomObjectPropertyCondition(Model, kw_only=True):
    """Part of `TriggerBranchActionDataTriggerFilterConditionGroups`."""

    custom_object_label: str
    """Text: `conditions[].custom_object_label` of `TriggerBranchActionDataTriggerFilterConditionGroups`;
    required."""
    field: str
    """Text: `conditions[].field` of `TriggerBranchActionDataTriggerFilterConditionGroups`; required."""
    filter: (
        m.StringOperatorStringFilter
        | m.StringArrayOperatorStringArrayFilter
        | m.NumericOperatorNumericFilter
        | m.NumericRangeFilter
        | m.BooleanFilter
        | m.StaticDateFilter
        | m.StaticDateRangeFilter
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | m.RelativeAnniversaryDateFilter
        | m.RelativeDateRangeFilter
        | m.CalendarDateFilter
        | m.AnniversaryDateFilter
        | m.ListContainsOperatorListContainsFilter
        | m.ListLengthFilter
        | m.ExistenceOperatorExistenceFilter
    )
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `NumericOperatorNumericFilter` or `NumericRangeFilter` or `BooleanFilter` or `StaticDateFilter` or
    `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    type: Literal["custom-object-property"]
    """Always `custom-object-property`; required."""


class CustomObjectTriggerCondition(Model, kw_only=True):
    """Part of `MultiBranchSplitBranchBranchFilterConditionGroups`, `TriggerBranchActionDataTriggerFilterConditionGroups`."""

    filter: (
        m.StringOperatorStringFilter
        | m.NumericOperatorNumericFilter
        | m.NumericRangeFilter
        | m.BooleanFilter
        | m.StaticDateFilter
        | m.StaticDateRangeFilter
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | m.RelativeDateRangeFilter
        | m.ListContainsOperatorListContainsFilter
        | m.ListLengthFilter
        | m.ExistenceOperatorExistenceFilter
    )
    """`StringOperatorStringFilter` or `NumericOperatorNumericFilter` or `NumericRangeFilter` or
    `BooleanFilter` or `StaticDateFilter` or `StaticDateRangeFilter` or
    `RelativeDateOperatorBaseRelativeDateFilter` or `RelativeDateRangeFilter` or
    `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    property_id: int
    """Whole number: `conditions[].property_id` of `MultiBranchSplitBranchBranchFilterConditionGroups`;
    required."""
    type: Literal["custom-object-trigger-property"]
    """Always `custom-object-trigger-property`; required."""


class Flow(ResourceModel, kw_only=True, gc=True):
    """A `flow` resource."""

    _wire = Wire(
        "flow", relationships={"flow_actions": "flow-action", "tags": "tag"}, names={"flow_actions": "flow-actions"}
    )

    id: str
    """Id of the `flow`."""
    archived: bool | None | Unset = UNSET
    """True or false; None if there is none; from `flows.get_flow`, `flows.get_flows` and 6 more."""
    created: dt.datetime | None | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); None if there is none; from
    `flows.get_flow`, `flows.get_flows` and 6 more."""
    definition: FlowDefinition | None | Unset = UNSET
    """`FlowDefinition` of `actions`, `entry_action_id`, `profile_filter`, `reentry_criteria`, `triggers`;
    None if there is none; from `flows.get_flow`, `flows.create_flow`."""
    name: str | None | Unset = UNSET
    """Text; None if there is none; from `flows.get_flow`, `flows.get_flows` and 6 more."""
    status: str | None | Unset = UNSET
    """Text; None if there is none; from `flows.get_flow`, `flows.get_flows` and 6 more."""
    trigger_type: (
        Literal["Added to List", "Date Based", "Low Inventory", "Metric", "Price Drop", "Unconfigured"]
        | str
        | None
        | Unset
    ) = UNSET
    """One of `Added to List`, `Date Based`, `Low Inventory`, `Metric`, `Price Drop`, `Unconfigured`; None
    if there is none; from `flows.get_flow`, `flows.get_flows` and 6 more."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `flows.get_flow`, `flows.get_flows` and 6 more."""
    flow_actions: list[FlowAction] | Unset = UNSET
    """Related `flow-action` resources, with their ids alone unless included; from `flows.get_flow`,
    `flows.get_flows` and 6 more."""
    tags: list[m.Tag] | Unset = UNSET
    """Related `tag` resources, with their ids alone unless included; from `flows.get_flow`,
    `flows.get_flows` and 6 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class FlowAction(ResourceModel, kw_only=True, gc=True):
    """A `flow-action` resource."""

    _wire = Wire(
        "flow-action",
        relationships={"flow": "flow", "flow_messages": "flow-message"},
        names={"flow_messages": "flow-messages"},
    )

    id: str
    """Id of the `flow-action`."""
    created: dt.datetime | None | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); None if there is none; from
    `flows.get_flow_action`, `flows.update_flow_action` and 2 more."""
    definition: (
        ActionOutputSplitAction
        | BackInStockDelayAction
        | ConditionalBranchAction
        | ContentExperimentAction
        | SendEmailAction
        | SendPushNotificationAction
        | SendSmsAction
        | SendWebhookAction
        | SendInternalAlertAction
        | SendWhatsAppAction
        | TimeDelayAction
        | TriggerBranchAction
        | UpdateProfileAction
        | TargetDateAction
        | CountdownDelayAction
        | AbTestAction
        | InternalServiceAction
        | CodeAction
        | MultiBranchSplitAction
        | ListUpdateAction
        | None
        | Unset
    ) = UNSET
    """`ActionOutputSplitAction` or `BackInStockDelayAction` or `ConditionalBranchAction` or
    `ContentExperimentAction` or `SendEmailAction` or `SendPushNotificationAction` or `SendSmsAction` or
    `SendWebhookAction` or `SendInternalAlertAction` or `SendWhatsAppAction` or `TimeDelayAction` or
    `TriggerBranchAction` or `UpdateProfileAction` or `TargetDateAction` or `CountdownDelayAction` or
    `AbTestAction` or `InternalServiceAction` or `CodeAction` or `MultiBranchSplitAction` or
    `ListUpdateAction`; None if there is none; from `flows.get_flow_action`, `flows.update_flow_action`
    and 2 more."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `flows.get_flow_action`, `flows.update_flow_action` and 2 more."""
    flow: Flow | Unset = UNSET
    """Related `flow` resource, with its id alone unless included; from `flows.get_flow_action`,
    `flows.update_flow_action` and 2 more."""
    flow_messages: list[FlowMessage] | Unset = UNSET
    """Related `flow-message` resources, with their ids alone unless included; from
    `flows.get_flow_action`, `flows.update_flow_action` and 2 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class FlowActionUpdate(ResourceModel, kw_only=True):
    """Body of `update_flow_action`."""

    _wire = Wire("flow-action")

    id: str
    """Id of the `flow-action`; required."""
    definition: (
        ActionOutputSplitAction
        | BackInStockDelayAction
        | ConditionalBranchAction
        | ContentExperimentAction
        | SendEmailAction
        | SendPushNotificationAction
        | SendSmsAction
        | SendWebhookAction
        | SendInternalAlertAction
        | SendWhatsAppAction
        | TimeDelayAction
        | TriggerBranchAction
        | UpdateProfileAction
        | TargetDateAction
        | CountdownDelayAction
        | AbTestAction
        | InternalServiceAction
        | CodeAction
        | MultiBranchSplitAction
        | ListUpdateAction
    )
    """`ActionOutputSplitAction` or `BackInStockDelayAction` or `ConditionalBranchAction` or
    `ContentExperimentAction` or `SendEmailAction` or `SendPushNotificationAction` or `SendSmsAction` or
    `SendWebhookAction` or `SendInternalAlertAction` or `SendWhatsAppAction` or `TimeDelayAction` or
    `TriggerBranchAction` or `UpdateProfileAction` or `TargetDateAction` or `CountdownDelayAction` or
    `AbTestAction` or `InternalServiceAction` or `CodeAction` or `MultiBranchSplitAction` or
    `ListUpdateAction`; required."""


class FlowCreate(ResourceModel, kw_only=True):
    """Body of `create_flow`."""

    _wire = Wire("flow")

    definition: FlowDefinition
    """`FlowDefinition` of `actions`, `entry_action_id`, `profile_filter`, `reentry_criteria`, `triggers`;
    required."""
    name: str
    """Text; required."""


class FlowDefinition(Model, kw_only=True):
    """Part of `Flow`, `FlowCreate`."""

    actions: list[
        ActionOutputSplitAction
        | BackInStockDelayAction
        | ConditionalBranchAction
        | ContentExperimentAction
        | SendEmailAction
        | SendPushNotificationAction
        | SendSmsAction
        | SendWebhookAction
        | SendInternalAlertAction
        | SendWhatsAppAction
        | TimeDelayAction
        | TriggerBranchAction
        | UpdateProfileAction
        | TargetDateAction
        | CountdownDelayAction
        | AbTestAction
        | InternalServiceAction
        | CodeAction
        | MultiBranchSplitAction
        | ListUpdateAction
    ]
    """List: `ActionOutputSplitAction` or `BackInStockDelayAction` or `ConditionalBranchAction` or
    `ContentExperimentAction` or `SendEmailAction` or `SendPushNotificationAction` or `SendSmsAction` or
    `SendWebhookAction` or `SendInternalAlertAction` or `SendWhatsAppAction` or `TimeDelayAction` or
    `TriggerBranchAction` or `UpdateProfileAction` or `TargetDateAction` or `CountdownDelayAction` or
    `AbTestAction` or `InternalServiceAction` or `CodeAction` or `MultiBranchSplitAction` or
    `ListUpdateAction`; required."""
    entry_action_id: str | None
    """Text: `definition.entry_action_id` of `Flow`; required, may be None."""
    triggers: list[
        ListTrigger
        | SegmentTrigger
        | MetricTrigger
        | ProfilePropertyDateTrigger
        | CustomObjectDateTrigger
        | PriceDropTrigger
        | LowInventoryTrigger
    ]
    """List: `ListTrigger` or `SegmentTrigger` or `MetricTrigger` or `ProfilePropertyDateTrigger` or
    `CustomObjectDateTrigger` or `PriceDropTrigger` or `LowInventoryTrigger`; required."""
    profile_filter: FlowDefinitionProfileFilter | None | Unset = UNSET
    """`FlowDefinitionProfileFilter` of `condition_groups`; may be left out, may be None."""
    reentry_criteria: ReentryCriteria | None | Unset = UNSET
    """`ReentryCriteria` of `duration`, `unit`; may be left out, may be None."""


class FlowDefinitionProfileFilter(Model, kw_only=True):
    """Part of `FlowDefinition`."""

    condition_groups: list[FlowDefinitionProfileFilterConditionGroups]
    """List: `FlowDefinitionProfileFilterConditionGroups`; required."""


class FlowDefinitionProfileFilterConditionGroups(Model, kw_only=True):
    """Part of `FlowDefinitionProfileFilter`."""

    conditions: list[
        m.ProfilePropertyCondition
        | m.ProfileHasGroupMembershipCondition
        | m.ProfileNoGroupMembershipCondition
        | m.ProfileRegionCondition
        | m.ProfilePostalCodeDistanceCondition
        | m.ProfilePredictiveAnalyticsDateCondition
        | m.ProfilePredictiveAnalyticsStringCondition
        | m.ProfilePredictiveAnalyticsNumericCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | m.ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | m.ProfileHasCustomObjectCondition
        | m.ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
        | ProfileNotInFlowCondition
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


class FlowEmail(Model, kw_only=True):
    """Part of `FlowMessage`, `SendEmailActionData`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowMessage`; may be left out, may be None."""
    add_tracking_params: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    additional_filters: FlowEmailAdditionalFilters | None | Unset = UNSET
    """`FlowEmailAdditionalFilters` of `condition_groups`; may be left out, may be None."""
    bcc_email: str | None | Unset = UNSET
    """E-mail address: bcc; may be left out, may be None."""
    cc_email: str | None | Unset = UNSET
    """E-mail address: cc; may be left out, may be None."""
    custom_tracking_params: list[UtmParam] | None | Unset = UNSET
    """List: `UtmParam`; may be left out, may be None."""
    from_email: str | None | Unset = UNSET
    """E-mail address: from; may be left out, may be None."""
    from_label: str | None | Unset = UNSET
    """Text: `definition.from_label` of `FlowMessage`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `definition.name` of `FlowMessage`; may be left out, may be None."""
    preview_text: str | None | Unset = UNSET
    """Text: `definition.preview_text` of `FlowMessage`; may be left out, may be None."""
    reply_to_email: str | None | Unset = UNSET
    """E-mail address: reply to; may be left out, may be None."""
    smart_sending_enabled: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    subject_line: str | None | Unset = UNSET
    """Text: `definition.subject_line` of `FlowMessage`; may be left out, may be None."""
    template_id: str | None | Unset = UNSET
    """Id of the `template`, as from `templates.get_template`; may be left out, may be None."""
    transactional: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class FlowEmailAdditionalFilters(Model, kw_only=True):
    """Part of `FlowEmail`."""

    condition_groups: list[FlowEmailAdditionalFiltersConditionGroups]
    """List: `FlowEmailAdditionalFiltersConditionGroups`; required."""


class FlowEmailAdditionalFiltersConditionGroups(Model, kw_only=True):
    """Part of `FlowEmailAdditionalFilters`."""

    conditions: list[
        m.ProfilePropertyCondition
        | m.ProfileHasGroupMembershipCondition
        | m.ProfileNoGroupMembershipCondition
        | m.ProfileRegionCondition
        | m.ProfilePostalCodeDistanceCondition
        | m.ProfilePredictiveAnalyticsDateCondition
        | m.ProfilePredictiveAnalyticsStringCondition
        | m.ProfilePredictiveAnalyticsNumericCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | m.ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | m.ProfileHasCustomObjectCondition
        | m.ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
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


class FlowInternalAlert(Model, kw_only=True):
    """Part of `FlowMessage`, `SendInternalAlertActionData`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowMessage`; may be left out, may be None."""
    from_email: str | None
    """E-mail address: from; required, may be None."""
    from_label: str | None
    """Text: `definition.from_label` of `FlowMessage`; required, may be None."""
    subject_line: str | None
    """Text: `definition.subject_line` of `FlowMessage`; required, may be None."""
    to_emails: list[str]
    """E-mail address: to; list: text; required."""
    name: str | None | Unset = UNSET
    """Text: `definition.name` of `FlowMessage`; may be left out, may be None."""
    template_id: str | None | Unset = UNSET
    """Id of the `template`, as from `templates.get_template`; may be left out, may be None."""


class FlowMessage(ResourceModel, kw_only=True, gc=True):
    """A `flow-message` resource."""

    _wire = Wire(
        "flow-message",
        relationships={"flow_action": "flow-action", "template": "template"},
        names={"flow_action": "flow-action"},
    )

    id: str
    """Id of the `flow-message`."""
    channel: str | None | Unset = UNSET
    """Text; None if there is none; from `flows.get_flow_message`, `flows.get_flow_action_messages`."""
    created: dt.datetime | None | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); None if there is none; from
    `flows.get_flow_message`, `flows.get_flow_action_messages`."""
    definition: (
        FlowEmail | FlowInternalAlert | FlowPushNotification | FlowSms | FlowWebhook | FlowWhatsApp | None | Unset
    ) = UNSET
    """`FlowEmail` or `FlowInternalAlert` or `FlowPushNotification` or `FlowSms` or `FlowWebhook` or
    `FlowWhatsApp`; None if there is none; from `flows.get_flow_message`,
    `flows.get_flow_action_messages`."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `flows.get_flow_message`, `flows.get_flow_action_messages`."""
    flow_action: FlowAction | Unset = UNSET
    """Related `flow-action` resource, with its id alone unless included; from `flows.get_flow_message`,
    `flows.get_flow_action_messages`."""
    template: m.Template | Unset = UNSET
    """Related `template` resource, with its id alone unless included; from `flows.get_flow_message`,
    `flows.get_flow_action_messages`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class FlowPushNotification(Model, kw_only=True):
    """Part of `FlowMessage`, `SendPushNotificationActionData`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowMessage`; may be left out, may be None."""
    body: str
    """Text: `definition.body` of `FlowMessage`; required."""
    action_buttons: list[PushActionButton] | None | Unset = UNSET
    """List: `PushActionButton`; may be left out, may be None."""
    additional_filters: FlowPushNotificationAdditionalFilters | None | Unset = UNSET
    """`FlowPushNotificationAdditionalFilters` of `condition_groups`; may be left out, may be None."""
    android_link: str | None | Unset = UNSET
    """Text: `definition.android_link` of `FlowMessage`; may be left out, may be None."""
    badge: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    badge_options: Increment | StaticCount | Property | Unset = UNSET
    """`Increment` or `StaticCount` or `Property`; may be left out."""
    conversion_metric_id: str | None | Unset = UNSET
    """Text: `definition.conversion_metric_id` of `FlowMessage`; may be left out, may be None."""
    dynamic_image: str | None | Unset = UNSET
    """Text: `definition.dynamic_image` of `FlowMessage`; may be left out, may be None."""
    image_id: str | None | Unset = UNSET
    """Id of the `image`, as from `images.get_image`; may be left out, may be None."""
    ios_link: str | None | Unset = UNSET
    """Text: `definition.ios_link` of `FlowMessage`; may be left out, may be None."""
    kv_pairs: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `definition.kv_pairs` of `FlowMessage`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `definition.name` of `FlowMessage`; may be left out, may be None."""
    on_open: Literal["home", "link", "open_url"] | str | Unset = UNSET
    """One of `home`, `link`, `open_url`; default `home`; may be left out."""
    push_type: Literal["silent", "standard"] | str | None | Unset = UNSET
    """One of `silent`, `standard`; may be left out, may be None."""
    smart_sending_enabled: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    sound: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    title: str | None | Unset = UNSET
    """Text: `definition.title` of `FlowMessage`; may be left out, may be None."""
    video_asset_id: str | None | Unset = UNSET
    """Text: `definition.video_asset_id` of `FlowMessage`; may be left out, may be None."""
    web_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class FlowPushNotificationAdditionalFilters(Model, kw_only=True):
    """Part of `FlowPushNotification`."""

    condition_groups: list[FlowPushNotificationAdditionalFiltersConditionGroups]
    """List: `FlowPushNotificationAdditionalFiltersConditionGroups`; required."""


class FlowPushNotificationAdditionalFiltersConditionGroups(Model, kw_only=True):
    """Part of `FlowPushNotificationAdditionalFilters`."""

    conditions: list[
        m.ProfilePropertyCondition
        | m.ProfileHasGroupMembershipCondition
        | m.ProfileNoGroupMembershipCondition
        | m.ProfileRegionCondition
        | m.ProfilePostalCodeDistanceCondition
        | m.ProfilePredictiveAnalyticsDateCondition
        | m.ProfilePredictiveAnalyticsStringCondition
        | m.ProfilePredictiveAnalyticsNumericCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | m.ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | m.ProfileHasCustomObjectCondition
        | m.ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
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


class FlowSms(Model, kw_only=True):
    """Part of `FlowMessage`, `SendSmsActionData`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowMessage`; may be left out, may be None."""
    body: str
    """Text: `definition.body` of `FlowMessage`; required."""
    add_info_link: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    add_opt_out_language: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    add_org_prefix: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    add_tracking_params: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    additional_filters: FlowSmsAdditionalFilters | None | Unset = UNSET
    """`FlowSmsAdditionalFilters` of `condition_groups`; may be left out, may be None."""
    custom_tracking_params: list[UtmParam] | None | Unset = UNSET
    """List: `UtmParam`; may be left out, may be None."""
    dynamic_image: str | None | Unset = UNSET
    """Text: `definition.dynamic_image` of `FlowMessage`; may be left out, may be None."""
    image_id: str | None | Unset = UNSET
    """Id of the `image`, as from `images.get_image`; may be left out, may be None."""
    include_contact_card: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    message_hierarchy: list[m.MessageHierarchyRcsItem | m.MessageHierarchySmsItem | str] | None | Unset = UNSET
    """List: `MessageHierarchyRcsItem` or `MessageHierarchySmsItem` or text; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `definition.name` of `FlowMessage`; may be left out, may be None."""
    shorten_links: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    smart_sending_enabled: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    sms_quiet_hours_enabled: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    template_id: str | None | Unset = UNSET
    """Id of the `template`, as from `templates.get_template`; may be left out, may be None."""
    transactional: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class FlowSmsAdditionalFilters(Model, kw_only=True):
    """Part of `FlowSms`."""

    condition_groups: list[FlowSmsAdditionalFiltersConditionGroups]
    """List: `FlowSmsAdditionalFiltersConditionGroups`; required."""


class FlowSmsAdditionalFiltersConditionGroups(Model, kw_only=True):
    """Part of `FlowSmsAdditionalFilters`."""

    conditions: list[
        m.ProfilePropertyCondition
        | m.ProfileHasGroupMembershipCondition
        | m.ProfileNoGroupMembershipCondition
        | m.ProfileRegionCondition
        | m.ProfilePostalCodeDistanceCondition
        | m.ProfilePredictiveAnalyticsDateCondition
        | m.ProfilePredictiveAnalyticsStringCondition
        | m.ProfilePredictiveAnalyticsNumericCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | m.ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | m.ProfileHasCustomObjectCondition
        | m.ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
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


class FlowUpdate(ResourceModel, kw_only=True):
    """Body of `update_flow`."""

    _wire = Wire("flow")

    id: str
    """Id of the `flow`; required."""
    status: str
    """Text; required."""


class FlowWebhook(Model, kw_only=True):
    """Part of `FlowMessage`, `SendWebhookActionData`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowMessage`; may be left out, may be None."""
    url: str | None
    """Address on the web (URL); required, may be None."""
    body: str | None | Unset = UNSET
    """Text: `definition.body` of `FlowMessage`; may be left out, may be None."""
    headers: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `definition.headers` of `FlowMessage`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `definition.name` of `FlowMessage`; may be left out, may be None."""


class FlowWhatsApp(Model, kw_only=True):
    """Part of `FlowMessage`, `SendWhatsAppActionData`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowMessage`; may be left out, may be None."""
    add_tracking_params: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    additional_filters: FlowWhatsAppAdditionalFilters | None | Unset = UNSET
    """`FlowWhatsAppAdditionalFilters` of `condition_groups`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `definition.name` of `FlowMessage`; may be left out, may be None."""
    smart_sending_enabled: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    transactional: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    vendor_id: str | None | Unset = UNSET
    """Text: `definition.vendor_id` of `FlowMessage`; may be left out, may be None."""


class FlowWhatsAppAdditionalFilters(Model, kw_only=True):
    """Part of `FlowWhatsApp`."""

    condition_groups: list[FlowWhatsAppAdditionalFiltersConditionGroups]
    """List: `FlowWhatsAppAdditionalFiltersConditionGroups`; required."""


class FlowWhatsAppAdditionalFiltersConditionGroups(Model, kw_only=True):
    """Part of `FlowWhatsAppAdditionalFilters`."""

    conditions: list[
        m.ProfilePropertyCondition
        | m.ProfileHasGroupMembershipCondition
        | m.ProfileNoGroupMembershipCondition
        | m.ProfileRegionCondition
        | m.ProfilePostalCodeDistanceCondition
        | m.ProfilePredictiveAnalyticsDateCondition
        | m.ProfilePredictiveAnalyticsStringCondition
        | m.ProfilePredictiveAnalyticsNumericCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | m.ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | m.ProfileHasCustomObjectCondition
        | m.ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
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


class FlowsProfileMetricCondition(Model, kw_only=True):
    """Part of `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups`, `FlowEmailAdditionalFiltersConditionGroups` and 4 more."""

    measurement: Literal["count", "sum"] | str
    """One of `count`, `sum`; required."""
    measurement_filter: m.NumericOperatorNumericFilter
    """`NumericOperatorNumericFilter` of `operator`, `type`, `value`; required."""
    metric_id: str
    """Id of the `metric`, as from `metrics.get_metric`; required."""
    timeframe_filter: (
        m.StaticDateFilter
        | m.StaticDateRangeFilter
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | m.RelativeAnniversaryDateFilter
        | m.RelativeDateRangeFilter
        | m.AlltimeDateFilter
        | SinceFlowStartDateFilter
    )
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `AlltimeDateFilter` or
    `SinceFlowStartDateFilter`; required."""
    type: Literal["profile-metric"]
    """Always `profile-metric`; required."""
    metric_filters: list[m.ProfileMetricPropertyFilter] | None | Unset = UNSET
    """List: `ProfileMetricPropertyFilter`; may be left out, may be None."""


class InTheLastBaseRelativeDateFilter(Model, kw_only=True):
    """Part of `ProfileHasNotReceivedEmailMessageCondition`, `ProfileHasNotReceivedPushMessageCondition`, `ProfileHasNotReceivedSmsMessageCondition`, `ProfileNotInFlowCondition`."""

    operator: Literal["in-the-last"]
    """Always `in-the-last`; required."""
    quantity: int
    """Whole number: `timeframe_filter.quantity` of `ProfileHasNotReceivedEmailMessageCondition`; required."""
    type: Literal["date"]
    """Always `date`; required."""
    unit: Literal["day", "hour", "week"] | str
    """One of `day`, `hour`, `week`; required."""


class Increment(Model, kw_only=True):
    """Part of `FlowPushNotification`."""

    badge_config: Literal["increment_one"]
    """Always `increment_one`; required."""


class InternalScheduledReportBuilderReportData(Model, kw_only=True):
    """Part of `InternalServiceActionData`."""

    report_id: str
    """Text: `service_configuration.report_id` of `InternalServiceActionData`; required."""
    service_method_type: Literal["schedule-report-builder-report"]
    """Always `schedule-report-builder-report`; required."""


class InternalScheduledReportData(Model, kw_only=True):
    """Part of `InternalServiceActionData`."""

    report_id: str
    """Text: `service_configuration.report_id` of `InternalServiceActionData`; required."""
    service_method_type: Literal["schedule-report"]
    """Always `schedule-report`; required."""


class InternalServiceAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["internal-service"]
    """Always `internal-service`; required."""
    data: InternalServiceActionData | None | Unset = UNSET
    """`InternalServiceActionData` of `service_configuration`, `status`; may be left out, may be None."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class InternalServiceActionData(Model, kw_only=True):
    """Part of `InternalServiceAction`."""

    service_configuration: (
        InternalScheduledReportData
        | InternalTrackEventData
        | InternalScheduledReportBuilderReportData
        | InternalUnknownServiceData
        | None
        | Unset
    ) = UNSET
    """`InternalScheduledReportData` or `InternalTrackEventData` or
    `InternalScheduledReportBuilderReportData` or `InternalUnknownServiceData`; may be left out, may be
    None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class InternalTrackEventData(Model, kw_only=True):
    """Part of `InternalServiceActionData`."""

    service_method_type: Literal["track-event"]
    """Always `track-event`; required."""
    event_key: str | None | Unset = UNSET
    """Text: `service_configuration.event_key` of `InternalServiceActionData`; may be left out, may be
    None."""
    event_payload: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `service_configuration.event_payload` of `InternalServiceActionData`; may
    be left out, may be None."""
    tracking_company_id: str | None | Unset = UNSET
    """Text: `service_configuration.tracking_company_id` of `InternalServiceActionData`; may be left out,
    may be None."""


class InternalUnknownServiceData(Model, kw_only=True):
    """Part of `InternalServiceActionData`."""

    service_method_type: Literal["unknown"]
    """Always `unknown`; required."""


class Link(Model, kw_only=True):
    """Part of `AbTestAction`, `BackInStockDelayAction`, `CodeAction` and 14 more."""

    next: str | None | Unset = UNSET
    """Text: `links.next` of `AbTestAction`; may be left out, may be None."""


class ListTrigger(Model, kw_only=True):
    """Part of `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `FlowDefinition`; may be left out, may be None."""
    type: Literal["list"]
    """Always `list`; required."""


class ListUpdateAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    data: ListUpdateActionData
    """`ListUpdateActionData` of `list_id`, `name`, `on_execution`, `status`; required."""
    type: Literal["list-update"]
    """Always `list-update`; required."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class ListUpdateActionData(Model, kw_only=True):
    """Part of `ListUpdateAction`."""

    list_id: str | None
    """Id of the `list`, as from `lists.get_list`; required, may be None."""
    name: str
    """Text: `data.name` of `ListUpdateAction`; required."""
    on_execution: bool | None
    """True or false: `data.on_execution` of `ListUpdateAction`; required, may be None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class LowInventoryCondition(Model, kw_only=True):
    """Part of `LowInventoryTriggerTriggerFilterConditionGroups`, `TriggerBranchActionDataTriggerFilterConditionGroups`."""

    field: str
    """Text: `conditions[].field` of `LowInventoryTriggerTriggerFilterConditionGroups`; required."""
    filter: (
        m.StringOperatorStringFilter
        | m.StringArrayOperatorStringArrayFilter
        | m.NumericOperatorNumericFilter
        | m.NumericRangeFilter
        | m.BooleanFilter
        | m.StaticDateFilter
        | m.StaticDateRangeFilter
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | m.RelativeAnniversaryDateFilter
        | m.RelativeDateRangeFilter
        | m.CalendarDateFilter
        | m.AnniversaryDateFilter
        | m.ListContainsOperatorListContainsFilter
        | m.ListLengthFilter
        | m.ExistenceOperatorExistenceFilter
    )
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `NumericOperatorNumericFilter` or `NumericRangeFilter` or `BooleanFilter` or `StaticDateFilter` or
    `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    metric_id: str | None
    """Id of the `metric`, as from `metrics.get_metric`; required, may be None."""
    type: Literal["low-inventory-property"]
    """Always `low-inventory-property`; required."""


class LowInventoryTrigger(Model, kw_only=True):
    """Part of `FlowDefinition`."""

    audience: list[Literal["added-to-cart", "checkout-started", "viewed"] | str]
    """List: one of `added-to-cart`, `checkout-started`, `viewed`; required."""
    inventory_count: int
    """How many: inventory; whole number; required."""
    product_level: Literal["product", "variant"] | str
    """One of `product`, `variant`; required."""
    trigger_filter: LowInventoryTriggerTriggerFilter | None
    """`LowInventoryTriggerTriggerFilter` of `condition_groups`; required, may be None."""
    type: Literal["low-inventory"]
    """Always `low-inventory`; required."""
    timeframe_days: int | Unset = UNSET
    """Days: timeframe; whole number; default `30`; may be left out."""


class LowInventoryTriggerTriggerFilter(Model, kw_only=True):
    """Part of `LowInventoryTrigger`."""

    condition_groups: list[LowInventoryTriggerTriggerFilterConditionGroups]
    """List: `LowInventoryTriggerTriggerFilterConditionGroups`; required."""


class LowInventoryTriggerTriggerFilterConditionGroups(Model, kw_only=True):
    """Part of `LowInventoryTriggerTriggerFilter`."""

    conditions: list[LowInventoryCondition]
    """List: `LowInventoryCondition`; required."""


class MetricPropertyCondition(Model, kw_only=True):
    """Part of `MetricTriggerTriggerFilterConditionGroups`, `MultiBranchSplitBranchBranchFilterConditionGroups`, `TriggerBranchActionDataTriggerFilterConditionGroups`."""

    field: str
    """Text: `conditions[].field` of `MetricTriggerTriggerFilterConditionGroups`; required."""
    filter: (
        m.StringOperatorStringFilter
        | m.StringArrayOperatorStringArrayFilter
        | m.NumericOperatorNumericFilter
        | m.NumericRangeFilter
        | m.BooleanFilter
        | m.StaticDateFilter
        | m.StaticDateRangeFilter
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | m.RelativeAnniversaryDateFilter
        | m.RelativeDateRangeFilter
        | m.CalendarDateFilter
        | m.AnniversaryDateFilter
        | m.ListContainsOperatorListContainsFilter
        | m.ListLengthFilter
        | m.ExistenceOperatorExistenceFilter
    )
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `NumericOperatorNumericFilter` or `NumericRangeFilter` or `BooleanFilter` or `StaticDateFilter` or
    `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    metric_id: str
    """Id of the `metric`, as from `metrics.get_metric`; required."""
    type: Literal["metric-property"]
    """Always `metric-property`; required."""


class MetricTrigger(Model, kw_only=True):
    """Part of `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `FlowDefinition`; may be left out, may be None."""
    type: Literal["metric"]
    """Always `metric`; required."""
    trigger_filter: MetricTriggerTriggerFilter | None | Unset = UNSET
    """`MetricTriggerTriggerFilter` of `condition_groups`; may be left out, may be None."""


class MetricTriggerTriggerFilter(Model, kw_only=True):
    """Part of `MetricTrigger`."""

    condition_groups: list[MetricTriggerTriggerFilterConditionGroups]
    """List: `MetricTriggerTriggerFilterConditionGroups`; required."""


class MetricTriggerTriggerFilterConditionGroups(Model, kw_only=True):
    """Part of `MetricTriggerTriggerFilter`."""

    conditions: list[MetricPropertyCondition]
    """List: `MetricPropertyCondition`; required."""


class MultiBranchSplitAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["multi-branch-split"]
    """Always `multi-branch-split`; required."""
    data: MultiBranchSplitActionData | None | Unset = UNSET
    """`MultiBranchSplitActionData` of `branches`, `name`; may be left out, may be None."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Any = UNSET
    """Addresses of the resource itself and of what is related to it; any JSON value; may be left out, may
    be None."""


class MultiBranchSplitActionData(Model, kw_only=True):
    """Part of `MultiBranchSplitAction`."""

    branches: list[MultiBranchSplitBranch]
    """List: `MultiBranchSplitBranch`; required."""
    name: str
    """Text: `data.name` of `MultiBranchSplitAction`; required."""


class MultiBranchSplitBranch(Model, kw_only=True):
    """Part of `MultiBranchSplitActionData`."""

    branch_id: str
    """Text: `branches[].branch_id` of `MultiBranchSplitActionData`; required."""
    branch_filter: MultiBranchSplitBranchBranchFilter | None | Unset = UNSET
    """`MultiBranchSplitBranchBranchFilter` of `condition_groups`; may be left out, may be None."""
    is_else: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    name: str | None | Unset = UNSET
    """Text: `branches[].name` of `MultiBranchSplitActionData`; may be left out, may be None."""
    order: int | None | Unset = UNSET
    """Whole number: `branches[].order` of `MultiBranchSplitActionData`; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class MultiBranchSplitBranchBranchFilter(Model, kw_only=True):
    """Part of `MultiBranchSplitBranch`."""

    condition_groups: list[MultiBranchSplitBranchBranchFilterConditionGroups]
    """List: `MultiBranchSplitBranchBranchFilterConditionGroups`; required."""


class MultiBranchSplitBranchBranchFilterConditionGroups(Model, kw_only=True):
    """Part of `MultiBranchSplitBranchBranchFilter`."""

    conditions: list[
        m.ProfilePropertyCondition
        | m.ProfileHasGroupMembershipCondition
        | m.ProfileNoGroupMembershipCondition
        | m.ProfileRegionCondition
        | m.ProfilePostalCodeDistanceCondition
        | m.ProfilePredictiveAnalyticsDateCondition
        | m.ProfilePredictiveAnalyticsStringCondition
        | m.ProfilePredictiveAnalyticsNumericCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | m.ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | m.ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | m.ProfileHasCustomObjectCondition
        | m.ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
        | MetricPropertyCondition
        | CustomObjectTriggerCondition
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


class PriceDropCondition(Model, kw_only=True):
    """Part of `PriceDropTriggerTriggerFilterConditionGroups`, `TriggerBranchActionDataTriggerFilterConditionGroups`."""

    field: str
    """Text: `conditions[].field` of `PriceDropTriggerTriggerFilterConditionGroups`; required."""
    filter: (
        m.StringOperatorStringFilter
        | m.StringArrayOperatorStringArrayFilter
        | m.NumericOperatorNumericFilter
        | m.NumericRangeFilter
        | m.BooleanFilter
        | m.StaticDateFilter
        | m.StaticDateRangeFilter
        | m.RelativeDateOperatorBaseRelativeDateFilter
        | m.RelativeAnniversaryDateFilter
        | m.RelativeDateRangeFilter
        | m.CalendarDateFilter
        | m.AnniversaryDateFilter
        | m.ListContainsOperatorListContainsFilter
        | m.ListLengthFilter
        | m.ExistenceOperatorExistenceFilter
    )
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `NumericOperatorNumericFilter` or `NumericRangeFilter` or `BooleanFilter` or `StaticDateFilter` or
    `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    metric_id: str | None
    """Id of the `metric`, as from `metrics.get_metric`; required, may be None."""
    type: Literal["price-drop-property"]
    """Always `price-drop-property`; required."""


class PriceDropTrigger(Model, kw_only=True):
    """Part of `FlowDefinition`."""

    audience: list[Literal["checkout-started", "viewed"] | str]
    """List: one of `checkout-started`, `viewed`; required."""
    price_drop_amount_value: int | float
    """Whole number or number; required."""
    trigger_filter: PriceDropTriggerTriggerFilter | None
    """`PriceDropTriggerTriggerFilter` of `condition_groups`; required, may be None."""
    type: Literal["price-drop"]
    """Always `price-drop`; required."""
    currency_type: Literal["usd"] | Unset = UNSET
    """Always `usd`; default `usd`; may be left out."""
    price_drop_amount_unit: Literal["currency", "percent"] | str | Unset = UNSET
    """One of `currency`, `percent`; default `currency`; may be left out."""
    timeframe_days: int | Unset = UNSET
    """Days: timeframe; whole number; default `30`; may be left out."""


class PriceDropTriggerTriggerFilter(Model, kw_only=True):
    """Part of `PriceDropTrigger`."""

    condition_groups: list[PriceDropTriggerTriggerFilterConditionGroups]
    """List: `PriceDropTriggerTriggerFilterConditionGroups`; required."""


class PriceDropTriggerTriggerFilterConditionGroups(Model, kw_only=True):
    """Part of `PriceDropTriggerTriggerFilter`."""

    conditions: list[PriceDropCondition]
    """List: `PriceDropCondition`; required."""


class ProfileHasNotReceivedEmailMessageCondition(Model, kw_only=True):
    """Part of `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups`, `FlowEmailAdditionalFiltersConditionGroups` and 4 more."""

    timeframe_filter: m.AlltimeDateFilter | InTheLastBaseRelativeDateFilter
    """`AlltimeDateFilter` or `InTheLastBaseRelativeDateFilter`; required."""
    type: Literal["profile-not-sent-email"]
    """Always `profile-not-sent-email`; required."""


class ProfileHasNotReceivedPushMessageCondition(Model, kw_only=True):
    """Part of `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups`, `FlowEmailAdditionalFiltersConditionGroups` and 4 more."""

    timeframe_filter: m.AlltimeDateFilter | InTheLastBaseRelativeDateFilter
    """`AlltimeDateFilter` or `InTheLastBaseRelativeDateFilter`; required."""
    type: Literal["profile-not-sent-push"]
    """Always `profile-not-sent-push`; required."""


class ProfileHasNotReceivedSmsMessageCondition(Model, kw_only=True):
    """Part of `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups`, `FlowEmailAdditionalFiltersConditionGroups` and 4 more."""

    timeframe_filter: m.AlltimeDateFilter | InTheLastBaseRelativeDateFilter
    """`AlltimeDateFilter` or `InTheLastBaseRelativeDateFilter`; required."""
    type: Literal["profile-not-sent-sms"]
    """Always `profile-not-sent-sms`; required."""


class ProfileNotInFlowCondition(Model, kw_only=True):
    """Part of `FlowDefinitionProfileFilterConditionGroups`."""

    timeframe_filter: m.AlltimeDateFilter | InTheLastBaseRelativeDateFilter
    """`AlltimeDateFilter` or `InTheLastBaseRelativeDateFilter`; required."""
    type: Literal["profile-not-in-flow"]
    """Always `profile-not-in-flow`; required."""


class ProfileOperationDelete(Model, kw_only=True):
    """Part of `UpdateProfileActionData`."""

    operator: Literal["delete"]
    """Always `delete`; required."""
    property_key: str
    """Text: `profile_operations[].property_key` of `UpdateProfileActionData`; required."""


class ProfileOperationUpdateOrCreateBoolean(Model, kw_only=True):
    """Part of `UpdateProfileActionData`."""

    operator: Literal["create", "update"] | str
    """One of `create`, `update`; required."""
    property_key: str
    """Text: `profile_operations[].property_key` of `UpdateProfileActionData`; required."""
    property_type: Literal["boolean"]
    """Always `boolean`; required."""
    property_value: bool
    """True or false: `profile_operations[].property_value` of `UpdateProfileActionData`; required."""


class ProfileOperationUpdateOrCreateDate(Model, kw_only=True):
    """Part of `UpdateProfileActionData`."""

    operator: Literal["create", "update"] | str
    """One of `create`, `update`; required."""
    property_key: str
    """Text: `profile_operations[].property_key` of `UpdateProfileActionData`; required."""
    property_type: Literal["date"]
    """Always `date`; required."""
    property_value: dt.date | Literal["today"]
    """Date (YYYY-MM-DD) or always `today`; required."""


class ProfileOperationUpdateOrCreateList(Model, kw_only=True):
    """Part of `UpdateProfileActionData`."""

    operator: Literal["create", "update"] | str
    """One of `create`, `update`; required."""
    property_key: str
    """Text: `profile_operations[].property_key` of `UpdateProfileActionData`; required."""
    property_type: Literal["list"]
    """Always `list`; required."""
    property_value: str
    """Text: `profile_operations[].property_value` of `UpdateProfileActionData`; required."""
    property_operation: Literal["add", "remove"] | str | None | Unset = UNSET
    """One of `add`, `remove`; may be left out, may be None."""


class ProfileOperationUpdateOrCreateNumeric(Model, kw_only=True):
    """Part of `UpdateProfileActionData`."""

    operator: Literal["create", "update"] | str
    """One of `create`, `update`; required."""
    property_key: str
    """Text: `profile_operations[].property_key` of `UpdateProfileActionData`; required."""
    property_type: Literal["numeric"]
    """Always `numeric`; required."""
    property_value: int | float
    """Whole number or number; required."""


class ProfileOperationUpdateOrCreateString(Model, kw_only=True):
    """Part of `UpdateProfileActionData`."""

    operator: Literal["create", "update"] | str
    """One of `create`, `update`; required."""
    property_key: str
    """Text: `profile_operations[].property_key` of `UpdateProfileActionData`; required."""
    property_type: Literal["string"]
    """Always `string`; required."""
    property_value: str
    """Text: `profile_operations[].property_value` of `UpdateProfileActionData`; required."""


class ProfilePropertyDateTrigger(Model, kw_only=True):
    """Part of `FlowDefinition`."""

    date_field_type: Literal["profile-property"]
    """Always `profile-property`; required."""
    date_profile_property: str
    """Text: `triggers[].date_profile_property` of `FlowDefinition`; required."""
    timedelta_value_before_date: int
    """Whole number: `triggers[].timedelta_value_before_date` of `FlowDefinition`; required."""
    trigger_time: str
    """Time of day (hh:mm:ss); required."""
    type: Literal["date"]
    """Always `date`; required."""
    recurrence_frequency: Literal["annually", "monthly", "never", "weekly"] | str | Unset = UNSET
    """One of `annually`, `monthly`, `never`, `weekly`; default `monthly`; may be left out."""
    timedelta_unit_before_date: Literal["days", "months", "weeks"] | str | Unset = UNSET
    """One of `days`, `months`, `weeks`; default `weeks`; may be left out."""
    timezone: v.Timezone | str | Unset = UNSET
    """IANA time zone such as `Europe/Vienna`; one of `Africa/Abidjan`, `Africa/Accra`,
    `Africa/Addis_Ababa`, `Africa/Algiers`, `Africa/Asmara`, `Africa/Bamako`, `Africa/Bangui`,
    `Africa/Banjul` and 426 more; default `profile`; may be left out."""
    trigger_days: (
        list[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str] | None | Unset
    ) = UNSET
    """Days: trigger; list: one of `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday`,
    `wednesday`; may be left out, may be None."""


class ProfileRandomSampleCondition(Model, kw_only=True):
    """Part of `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups`, `FlowEmailAdditionalFiltersConditionGroups` and 4 more."""

    percentage: int
    """Whole number: `conditions[].percentage` of
    `ConditionalBranchActionDataProfileFilterConditionGroups`; required."""
    type: Literal["profile-sample"]
    """Always `profile-sample`; required."""


class Property(Model, kw_only=True):
    """Part of `FlowPushNotification`."""

    badge_config: Literal["set_property"]
    """Always `set_property`; required."""
    set_from_property: str
    """Text: `badge_options.set_from_property` of `FlowPushNotification`; required."""


class PushActionButton(Model, kw_only=True):
    """Part of `FlowPushNotification`."""

    action_type: Literal["deep_link", "dismiss", "open_app", "open_url"] | str
    """One of `deep_link`, `dismiss`, `open_app`, `open_url`; required."""
    label: str
    """Text: `action_buttons[].label` of `FlowPushNotification`; required."""
    custom_action_id: str | None | Unset = UNSET
    """Text: `action_buttons[].custom_action_id` of `FlowPushNotification`; may be left out, may be None."""
    icon: str | None | Unset = UNSET
    """Text: `action_buttons[].icon` of `FlowPushNotification`; may be left out, may be None."""
    position: int | None | Unset = UNSET
    """Whole number: `action_buttons[].position` of `FlowPushNotification`; may be left out, may be None."""
    url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class ReentryCriteria(Model, kw_only=True):
    """Part of `FlowDefinition`."""

    duration: int
    """Whole number: `reentry_criteria.duration` of `FlowDefinition`; required."""
    unit: Literal["day", "hour", "week"] | str | Literal["alltime"]
    """One of `day`, `hour`, `week` or always `alltime`; required."""


class SegmentTrigger(Model, kw_only=True):
    """Part of `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `triggers[].id` of `FlowDefinition`; may be left out, may be None."""
    type: Literal["segment"]
    """Always `segment`; required."""


class SendEmailAction(Model, kw_only=True):
    """Part of `AbTestActionData`, `AbTestActionDataCurrentExperiment`, `FlowAction` and 2 more."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["send-email"]
    """Always `send-email`; required."""
    data: SendEmailActionData | None | Unset = UNSET
    """`SendEmailActionData` of `message`, `status`; may be left out, may be None."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class SendEmailActionData(Model, kw_only=True):
    """Part of `SendEmailAction`."""

    message: FlowEmail | None | Unset = UNSET
    """`FlowEmail` of `add_tracking_params`, `additional_filters`, `bcc_email`, `cc_email` and 11 more; may
    be left out, may be None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class SendInternalAlertAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["send-internal-alert"]
    """Always `send-internal-alert`; required."""
    data: SendInternalAlertActionData | None | Unset = UNSET
    """`SendInternalAlertActionData` of `message`, `status`; may be left out, may be None."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class SendInternalAlertActionData(Model, kw_only=True):
    """Part of `SendInternalAlertAction`."""

    message: FlowInternalAlert
    """`FlowInternalAlert` of `from_email`, `from_label`, `id`, `name` and 3 more; required."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class SendPushNotificationAction(Model, kw_only=True):
    """Part of `ContentExperimentActionData`, `ContentExperimentActionDataCurrentExperiment`, `FlowAction` and 2 more."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["send-mobile-push"]
    """Always `send-mobile-push`; required."""
    data: SendPushNotificationActionData | None | Unset = UNSET
    """`SendPushNotificationActionData` of `message`, `status`; may be left out, may be None."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class SendPushNotificationActionData(Model, kw_only=True):
    """Part of `SendPushNotificationAction`."""

    message: FlowPushNotification | None | Unset = UNSET
    """`FlowPushNotification` of `action_buttons`, `additional_filters`, `android_link`, `badge` and 16
    more; may be left out, may be None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class SendSmsAction(Model, kw_only=True):
    """Part of `AbTestActionData`, `AbTestActionDataCurrentExperiment`, `FlowAction` and 2 more."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["send-sms"]
    """Always `send-sms`; required."""
    data: SendSmsActionData | None | Unset = UNSET
    """`SendSmsActionData` of `message`, `status`; may be left out, may be None."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class SendSmsActionData(Model, kw_only=True):
    """Part of `SendSmsAction`."""

    message: FlowSms | None | Unset = UNSET
    """`FlowSms` of `add_info_link`, `add_opt_out_language`, `add_org_prefix`, `add_tracking_params` and 14
    more; may be left out, may be None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class SendWebhookAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["send-webhook"]
    """Always `send-webhook`; required."""
    data: SendWebhookActionData | None | Unset = UNSET
    """`SendWebhookActionData` of `message`, `status`; may be left out, may be None."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class SendWebhookActionData(Model, kw_only=True):
    """Part of `SendWebhookAction`."""

    message: FlowWebhook
    """`FlowWebhook` of `body`, `headers`, `id`, `name`, `url`; required."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class SendWhatsAppAction(Model, kw_only=True):
    """Part of `ContentExperimentActionData`, `ContentExperimentActionDataCurrentExperiment`, `FlowAction` and 2 more."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["send-whatsapp"]
    """Always `send-whatsapp`; required."""
    data: SendWhatsAppActionData | None | Unset = UNSET
    """`SendWhatsAppActionData` of `message`, `status`; may be left out, may be None."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class SendWhatsAppActionData(Model, kw_only=True):
    """Part of `SendWhatsAppAction`."""

    message: FlowWhatsApp | None | Unset = UNSET
    """`FlowWhatsApp` of `add_tracking_params`, `additional_filters`, `id`, `name` and 3 more; may be left
    out, may be None."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class SinceFlowStartDateFilter(Model, kw_only=True):
    """Part of `FlowsProfileMetricCondition`."""

    operator: Literal["flow-start"]
    """Always `flow-start`; required."""
    type: Literal["date"]
    """Always `date`; required."""


class StaticCount(Model, kw_only=True):
    """Part of `FlowPushNotification`."""

    badge_config: Literal["set_count"]
    """Always `set_count`; required."""
    value: str
    """Text: `badge_options.value` of `FlowPushNotification`; required."""


class TargetDateAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    data: TargetDateActionData
    """`TargetDateActionData` of `target_days`, `target_time`, `timezone`; required."""
    type: Literal["target-date"]
    """Always `target-date`; required."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class TargetDateActionData(Model, kw_only=True):
    """Part of `TargetDateAction`."""

    target_days: (
        list[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str] | None | Unset
    ) = UNSET
    """Days: target; list: one of `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday`,
    `wednesday`; may be left out, may be None."""
    target_time: str | Unset = UNSET
    """Time of day (hh:mm:ss); may be left out."""
    timezone: v.Timezone | str | Unset = UNSET
    """IANA time zone such as `Europe/Vienna`; one of `Africa/Abidjan`, `Africa/Accra`,
    `Africa/Addis_Ababa`, `Africa/Algiers`, `Africa/Asmara`, `Africa/Bamako`, `Africa/Bangui`,
    `Africa/Banjul` and 426 more; default `profile`; may be left out."""


class TimeDelayAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    data: TimeDelayActionData
    """`TimeDelayActionData` of `delay_until_time`, `delay_until_weekdays`, `secondary_value`, `timezone`
    and 2 more; required."""
    type: Literal["time-delay"]
    """Always `time-delay`; required."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class TimeDelayActionData(Model, kw_only=True):
    """Part of `TimeDelayAction`."""

    value: int
    """Whole number: `data.value` of `TimeDelayAction`; required."""
    delay_until_time: str | None | Unset = UNSET
    """Time of day (hh:mm:ss); may be left out, may be None."""
    delay_until_weekdays: (
        list[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str] | None | Unset
    ) = UNSET
    """List: one of `friday`, `monday`, `saturday`, `sunday`, `thursday`, `tuesday`, `wednesday`; may be
    left out, may be None."""
    secondary_value: int | None | Unset = UNSET
    """Whole number: `data.secondary_value` of `TimeDelayAction`; may be left out, may be None."""
    timezone: v.Timezone | str | Unset = UNSET
    """IANA time zone such as `Europe/Vienna`; one of `Africa/Abidjan`, `Africa/Accra`,
    `Africa/Addis_Ababa`, `Africa/Algiers`, `Africa/Asmara`, `Africa/Bamako`, `Africa/Bangui`,
    `Africa/Banjul` and 426 more; default `profile`; may be left out."""
    unit: Literal["days", "hours", "minutes"] | str | Unset = UNSET
    """One of `days`, `hours`, `minutes`; default `days`; may be left out."""


class TriggerBranchAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["trigger-split"]
    """Always `trigger-split`; required."""
    data: TriggerBranchActionData | None | Unset = UNSET
    """`TriggerBranchActionData` of `trigger_filter`, `trigger_id`, `trigger_subtype`, `trigger_type`; may
    be left out, may be None."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: BooleanBranchLinks | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `BooleanBranchLinks`; may be left
    out, may be None."""


class TriggerBranchActionData(Model, kw_only=True):
    """Part of `TriggerBranchAction`."""

    trigger_filter: TriggerBranchActionDataTriggerFilter | None
    """`TriggerBranchActionDataTriggerFilter` of `condition_groups`; required, may be None."""
    trigger_id: str
    """Text: `data.trigger_id` of `TriggerBranchAction`; required."""
    trigger_type: Literal["date", "list", "low-inventory", "metric", "price-drop", "scheduled", "segment"] | str
    """One of `date`, `list`, `low-inventory`, `metric`, `price-drop`, `scheduled`, `segment`; required."""
    trigger_subtype: (
        Literal["custom-object", "legacy-custom-object", "profile-property", "profile-trait"] | str | None | Unset
    ) = UNSET
    """One of `custom-object`, `legacy-custom-object`, `profile-property`, `profile-trait`; may be left
    out, may be None."""


class TriggerBranchActionDataTriggerFilter(Model, kw_only=True):
    """Part of `TriggerBranchActionData`."""

    condition_groups: list[TriggerBranchActionDataTriggerFilterConditionGroups]
    """List: `TriggerBranchActionDataTriggerFilterConditionGroups`; required."""


class TriggerBranchActionDataTriggerFilterConditionGroups(Model, kw_only=True):
    """Part of `TriggerBranchActionDataTriggerFilter`."""

    conditions: list[
        MetricPropertyCondition
        | CustomObjectTriggerCondition
        | CustomObjectPropertyCondition
        | PriceDropCondition
        | LowInventoryCondition
    ]
    """List: `MetricPropertyCondition` or `CustomObjectTriggerCondition` or `CustomObjectPropertyCondition`
    or `PriceDropCondition` or `LowInventoryCondition`; required."""


class UpdateProfileAction(Model, kw_only=True):
    """Part of `FlowAction`, `FlowActionUpdate`, `FlowDefinition`."""

    id: str | None | Unset = UNSET
    """Text: `definition.id` of `FlowAction`; may be left out, may be None."""
    type: Literal["update-profile"]
    """Always `update-profile`; required."""
    data: UpdateProfileActionData | None | Unset = UNSET
    """`UpdateProfileActionData` of `profile_operations`, `status`; may be left out, may be None."""
    temporary_id: str | None | Unset = UNSET
    """Name by which other parts of the same request refer to it; may be left out, may be None."""
    links: Link | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; `Link`; may be left out, may be None."""


class UpdateProfileActionData(Model, kw_only=True):
    """Part of `UpdateProfileAction`."""

    profile_operations: list[
        ProfileOperationUpdateOrCreateString
        | ProfileOperationUpdateOrCreateBoolean
        | ProfileOperationUpdateOrCreateNumeric
        | ProfileOperationUpdateOrCreateDate
        | ProfileOperationUpdateOrCreateList
        | ProfileOperationDelete
    ]
    """List: `ProfileOperationUpdateOrCreateString` or `ProfileOperationUpdateOrCreateBoolean` or
    `ProfileOperationUpdateOrCreateNumeric` or `ProfileOperationUpdateOrCreateDate` or
    `ProfileOperationUpdateOrCreateList` or `ProfileOperationDelete`; required."""
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET
    """One of `disabled`, `draft`, `live`, `manual`; default `draft`; may be left out."""


class UtmParam(Model, kw_only=True):
    """Part of `FlowEmail`, `FlowSms`."""

    param: str
    """Text: `custom_tracking_params[].param` of `FlowEmail`; required."""
    value: str
    """Text: `custom_tracking_params[].value` of `FlowEmail`; required."""
