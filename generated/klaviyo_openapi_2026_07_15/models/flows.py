# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the flows area."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model
from . import _values as v

if TYPE_CHECKING:
    from ._shared import (
        AlltimeDateFilter,
        AnniversaryDateFilter,
        BooleanFilter,
        CalendarDateFilter,
        ExistenceOperatorExistenceFilter,
        ListContainsOperatorListContainsFilter,
        ListLengthFilter,
        MessageHierarchyRcsItem,
        MessageHierarchySmsItem,
        NumericOperatorNumericFilter,
        NumericRangeFilter,
        ProfileHasCustomObjectCondition,
        ProfileHasGroupMembershipCondition,
        ProfileMarketingConsentCondition,
        ProfileMetricPropertyFilter,
        ProfileNoGroupMembershipCondition,
        ProfilePermissionsCondition,
        ProfilePostalCodeDistanceCondition,
        ProfilePredictiveAnalyticsChannelAffinityPriorityCondition,
        ProfilePredictiveAnalyticsChannelAffinityRankCondition,
        ProfilePredictiveAnalyticsDateCondition,
        ProfilePredictiveAnalyticsNumericCondition,
        ProfilePredictiveAnalyticsStringCondition,
        ProfilePropertyCondition,
        ProfileRegionCondition,
        RelativeAnniversaryDateFilter,
        RelativeDateOperatorBaseRelativeDateFilter,
        RelativeDateRangeFilter,
        StaticDateFilter,
        StaticDateRangeFilter,
        StringArrayOperatorStringArrayFilter,
        StringOperatorStringFilter,
    )
    from .tags import Tag
    from .templates import Template


@model
class AbTestAction(Model):
    id: str | None | Unset = UNSET
    data: AbTestActionData
    type: Literal["ab-test"]
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class AbTestActionData(Model):
    main_action: SendEmailAction | SendSmsAction
    current_experiment: AbTestActionDataCurrentExperiment | None | Unset = UNSET
    experiment_status: Literal["completed", "draft", "live"] | str | Unset = UNSET
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET


@model
class AbTestActionDataCurrentExperiment(Model):
    id: str | None | Unset = UNSET
    variations: list[SendEmailAction | SendSmsAction]
    allocations: dict[str, Any] | None | Unset = UNSET
    automatic_winner_selection_settings: AutomaticWinnerSelectionSettings | None | Unset = UNSET
    name: str | None | Unset = UNSET
    started: dt.datetime | None | Unset = UNSET
    winner_metric: (
        Literal["submission", "unique-clicks", "unique-opens", "unique-placed-orders"] | str | None | Unset
    ) = UNSET


@model
class ActionOutputCondition(Model):
    field: str
    filter: (
        StringOperatorStringFilter
        | StringArrayOperatorStringArrayFilter
        | NumericOperatorNumericFilter
        | NumericRangeFilter
        | BooleanFilter
        | ExistenceOperatorExistenceFilter
    )
    output_config_id: int
    type: Literal["action-output"]


@model
class ActionOutputSplitAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["action-output-split"]
    data: ActionOutputSplitActionData | None | Unset = UNSET
    temporary_id: str | None | Unset = UNSET
    links: BooleanBranchLinks | None | Unset = UNSET


@model
class ActionOutputSplitActionData(Model):
    action_output_filter: ActionOutputSplitActionDataActionOutputFilter | None


@model
class ActionOutputSplitActionDataActionOutputFilter(Model):
    condition_groups: list[ActionOutputSplitActionDataActionOutputFilterConditionGroups]


@model
class ActionOutputSplitActionDataActionOutputFilterConditionGroups(Model):
    conditions: list[ActionOutputCondition]


@model
class AutomaticWinnerSelectionSettings(Model):
    automatic_end_statistical_certainty: bool
    enabled: bool
    automatic_end_date: dt.datetime | None | Unset = UNSET


@model
class BackInStockDelayAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["back-in-stock-delay"]
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class BooleanBranchLinks(Model):
    next_if_false: str | None
    next_if_true: str | None


@model
class CodeAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["code"]
    data: Any = UNSET
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class ConditionalBranchAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["conditional-split"]
    data: ConditionalBranchActionData | None | Unset = UNSET
    temporary_id: str | None | Unset = UNSET
    links: BooleanBranchLinks | None | Unset = UNSET


@model
class ConditionalBranchActionData(Model):
    profile_filter: ConditionalBranchActionDataProfileFilter | None


@model
class ConditionalBranchActionDataProfileFilter(Model):
    condition_groups: list[ConditionalBranchActionDataProfileFilterConditionGroups]


@model
class ConditionalBranchActionDataProfileFilterConditionGroups(Model):
    conditions: list[
        ProfilePropertyCondition
        | ProfileHasGroupMembershipCondition
        | ProfileNoGroupMembershipCondition
        | ProfileRegionCondition
        | ProfilePostalCodeDistanceCondition
        | ProfilePredictiveAnalyticsDateCondition
        | ProfilePredictiveAnalyticsStringCondition
        | ProfilePredictiveAnalyticsNumericCondition
        | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | ProfileHasCustomObjectCondition
        | ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
    ]


@model
class ContentExperimentAction(Model):
    id: str | None | Unset = UNSET
    data: ContentExperimentActionData
    type: Literal["content-experiment"]
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class ContentExperimentActionData(Model):
    main_action: SendPushNotificationAction | SendWhatsAppAction
    current_experiment: ContentExperimentActionDataCurrentExperiment | None | Unset = UNSET
    experiment_status: Literal["completed", "draft", "live"] | str | None | Unset = UNSET
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET


@model
class ContentExperimentActionDataCurrentExperiment(Model):
    id: str | None | Unset = UNSET
    variations: list[SendPushNotificationAction | SendWhatsAppAction]
    allocations: dict[str, Any] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    started: dt.datetime | None | Unset = UNSET
    winner_metric: Literal["click-rate", "open-rate"] | str | None | Unset = UNSET


@model
class CountdownDelayAction(Model):
    id: str | None | Unset = UNSET
    data: CountdownDelayActionData
    type: Literal["countdown-delay"]
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class CountdownDelayActionData(Model):
    delay_until_time: str | None | Unset = UNSET
    delay_until_weekdays: (
        list[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str] | None | Unset
    ) = UNSET
    timezone: v.Timezone | str | Unset = UNSET
    unit: Literal["days", "months", "weeks"] | str | Unset = UNSET
    value: int | Unset = UNSET


@model
class CustomObjectDateTrigger(Model):
    custom_object_label: str
    custom_object_property_id: int
    date_field_type: Literal["custom-object"]
    object_type_id: str
    object_type_relationship_id: str
    timedelta_value_before_date: int
    trigger_time: str
    type: Literal["date"]
    recurrence_frequency: Literal["annually", "monthly", "never", "weekly"] | str | Unset = UNSET
    timedelta_unit_before_date: Literal["days", "months", "weeks"] | str | Unset = UNSET
    timezone: v.Timezone | str | Unset = UNSET
    trigger_days: (
        list[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str] | None | Unset
    ) = UNSET


@model
class CustomObjectPropertyCondition(Model):
    custom_object_label: str
    field: str
    filter: (
        StringOperatorStringFilter
        | StringArrayOperatorStringArrayFilter
        | NumericOperatorNumericFilter
        | NumericRangeFilter
        | BooleanFilter
        | StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
        | ListContainsOperatorListContainsFilter
        | ListLengthFilter
        | ExistenceOperatorExistenceFilter
    )
    type: Literal["custom-object-property"]


@model
class CustomObjectTriggerCondition(Model):
    filter: (
        StringOperatorStringFilter
        | NumericOperatorNumericFilter
        | NumericRangeFilter
        | BooleanFilter
        | StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateRangeFilter
        | ListContainsOperatorListContainsFilter
        | ListLengthFilter
        | ExistenceOperatorExistenceFilter
    )
    property_id: int
    type: Literal["custom-object-trigger-property"]


@model
class Flow(ResourceModel):
    """A `flow` resource."""

    _wire = Wire(
        "flow", relationships={"flow_actions": "flow-action", "tags": "tag"}, names={"flow_actions": "flow-actions"}
    )

    id: str
    archived: bool | None | Unset = UNSET
    created: dt.datetime | None | Unset = UNSET
    definition: FlowDefinition | None | Unset = UNSET
    name: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    trigger_type: (
        Literal["Added to List", "Date Based", "Low Inventory", "Metric", "Price Drop", "Unconfigured"]
        | str
        | None
        | Unset
    ) = UNSET
    updated: dt.datetime | None | Unset = UNSET
    flow_actions: list[FlowAction] | Unset = UNSET
    tags: list[Tag] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class FlowAction(ResourceModel):
    """A `flow-action` resource."""

    _wire = Wire(
        "flow-action",
        relationships={"flow": "flow", "flow_messages": "flow-message"},
        names={"flow_messages": "flow-messages"},
    )

    id: str
    created: dt.datetime | None | Unset = UNSET
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
    updated: dt.datetime | None | Unset = UNSET
    flow: Flow | Unset = UNSET
    flow_messages: list[FlowMessage] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class FlowActionUpdate(ResourceModel):
    """Body of `update_flow_action`."""

    _wire = Wire("flow-action")

    id: str
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


@model
class FlowCreate(ResourceModel):
    """Body of `create_flow`."""

    _wire = Wire("flow")

    definition: FlowDefinition
    name: str


@model
class FlowDefinition(Model):
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
    entry_action_id: str | None
    triggers: list[
        ListTrigger
        | SegmentTrigger
        | MetricTrigger
        | ProfilePropertyDateTrigger
        | CustomObjectDateTrigger
        | PriceDropTrigger
        | LowInventoryTrigger
    ]
    profile_filter: FlowDefinitionProfileFilter | None | Unset = UNSET
    reentry_criteria: ReentryCriteria | None | Unset = UNSET


@model
class FlowDefinitionProfileFilter(Model):
    condition_groups: list[FlowDefinitionProfileFilterConditionGroups]


@model
class FlowDefinitionProfileFilterConditionGroups(Model):
    conditions: list[
        ProfilePropertyCondition
        | ProfileHasGroupMembershipCondition
        | ProfileNoGroupMembershipCondition
        | ProfileRegionCondition
        | ProfilePostalCodeDistanceCondition
        | ProfilePredictiveAnalyticsDateCondition
        | ProfilePredictiveAnalyticsStringCondition
        | ProfilePredictiveAnalyticsNumericCondition
        | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | ProfileHasCustomObjectCondition
        | ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
        | ProfileNotInFlowCondition
    ]


@model
class FlowEmail(Model):
    id: str | None | Unset = UNSET
    add_tracking_params: bool | Unset = UNSET
    additional_filters: FlowEmailAdditionalFilters | None | Unset = UNSET
    bcc_email: str | None | Unset = UNSET
    cc_email: str | None | Unset = UNSET
    custom_tracking_params: list[UtmParam] | None | Unset = UNSET
    from_email: str | None | Unset = UNSET
    from_label: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    preview_text: str | None | Unset = UNSET
    reply_to_email: str | None | Unset = UNSET
    smart_sending_enabled: bool | Unset = UNSET
    subject_line: str | None | Unset = UNSET
    template_id: str | None | Unset = UNSET
    transactional: bool | Unset = UNSET


@model
class FlowEmailAdditionalFilters(Model):
    condition_groups: list[FlowEmailAdditionalFiltersConditionGroups]


@model
class FlowEmailAdditionalFiltersConditionGroups(Model):
    conditions: list[
        ProfilePropertyCondition
        | ProfileHasGroupMembershipCondition
        | ProfileNoGroupMembershipCondition
        | ProfileRegionCondition
        | ProfilePostalCodeDistanceCondition
        | ProfilePredictiveAnalyticsDateCondition
        | ProfilePredictiveAnalyticsStringCondition
        | ProfilePredictiveAnalyticsNumericCondition
        | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | ProfileHasCustomObjectCondition
        | ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
    ]


@model
class FlowInternalAlert(Model):
    id: str | None | Unset = UNSET
    from_email: str | None
    from_label: str | None
    subject_line: str | None
    to_emails: list[str]
    name: str | None | Unset = UNSET
    template_id: str | None | Unset = UNSET


@model
class FlowMessage(ResourceModel):
    """A `flow-message` resource."""

    _wire = Wire(
        "flow-message",
        relationships={"flow_action": "flow-action", "template": "template"},
        names={"flow_action": "flow-action"},
    )

    id: str
    channel: str | None | Unset = UNSET
    created: dt.datetime | None | Unset = UNSET
    definition: (
        FlowEmail | FlowInternalAlert | FlowPushNotification | FlowSms | FlowWebhook | FlowWhatsApp | None | Unset
    ) = UNSET
    updated: dt.datetime | None | Unset = UNSET
    flow_action: FlowAction | Unset = UNSET
    template: Template | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class FlowPushNotification(Model):
    id: str | None | Unset = UNSET
    body: str
    action_buttons: list[PushActionButton] | None | Unset = UNSET
    additional_filters: FlowPushNotificationAdditionalFilters | None | Unset = UNSET
    android_link: str | None | Unset = UNSET
    badge: bool | Unset = UNSET
    badge_options: Increment | StaticCount | Property | Unset = UNSET
    conversion_metric_id: str | None | Unset = UNSET
    dynamic_image: str | None | Unset = UNSET
    image_id: str | None | Unset = UNSET
    ios_link: str | None | Unset = UNSET
    kv_pairs: dict[str, Any] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    on_open: Literal["home", "link", "open_url"] | str | Unset = UNSET
    push_type: Literal["silent", "standard"] | str | None | Unset = UNSET
    smart_sending_enabled: bool | Unset = UNSET
    sound: bool | Unset = UNSET
    title: str | None | Unset = UNSET
    video_asset_id: str | None | Unset = UNSET
    web_url: str | None | Unset = UNSET


@model
class FlowPushNotificationAdditionalFilters(Model):
    condition_groups: list[FlowPushNotificationAdditionalFiltersConditionGroups]


@model
class FlowPushNotificationAdditionalFiltersConditionGroups(Model):
    conditions: list[
        ProfilePropertyCondition
        | ProfileHasGroupMembershipCondition
        | ProfileNoGroupMembershipCondition
        | ProfileRegionCondition
        | ProfilePostalCodeDistanceCondition
        | ProfilePredictiveAnalyticsDateCondition
        | ProfilePredictiveAnalyticsStringCondition
        | ProfilePredictiveAnalyticsNumericCondition
        | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | ProfileHasCustomObjectCondition
        | ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
    ]


@model
class FlowSms(Model):
    id: str | None | Unset = UNSET
    body: str
    add_info_link: bool | Unset = UNSET
    add_opt_out_language: bool | Unset = UNSET
    add_org_prefix: bool | Unset = UNSET
    add_tracking_params: bool | Unset = UNSET
    additional_filters: FlowSmsAdditionalFilters | None | Unset = UNSET
    custom_tracking_params: list[UtmParam] | None | Unset = UNSET
    dynamic_image: str | None | Unset = UNSET
    image_id: str | None | Unset = UNSET
    include_contact_card: bool | Unset = UNSET
    message_hierarchy: list[MessageHierarchyRcsItem | MessageHierarchySmsItem | str] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    shorten_links: bool | Unset = UNSET
    smart_sending_enabled: bool | Unset = UNSET
    sms_quiet_hours_enabled: bool | Unset = UNSET
    template_id: str | None | Unset = UNSET
    transactional: bool | Unset = UNSET


@model
class FlowSmsAdditionalFilters(Model):
    condition_groups: list[FlowSmsAdditionalFiltersConditionGroups]


@model
class FlowSmsAdditionalFiltersConditionGroups(Model):
    conditions: list[
        ProfilePropertyCondition
        | ProfileHasGroupMembershipCondition
        | ProfileNoGroupMembershipCondition
        | ProfileRegionCondition
        | ProfilePostalCodeDistanceCondition
        | ProfilePredictiveAnalyticsDateCondition
        | ProfilePredictiveAnalyticsStringCondition
        | ProfilePredictiveAnalyticsNumericCondition
        | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | ProfileHasCustomObjectCondition
        | ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
    ]


@model
class FlowUpdate(ResourceModel):
    """Body of `update_flow`."""

    _wire = Wire("flow")

    id: str
    status: str


@model
class FlowWebhook(Model):
    id: str | None | Unset = UNSET
    url: str | None
    body: str | None | Unset = UNSET
    headers: dict[str, Any] | None | Unset = UNSET
    name: str | None | Unset = UNSET


@model
class FlowWhatsApp(Model):
    id: str | None | Unset = UNSET
    add_tracking_params: bool | Unset = UNSET
    additional_filters: FlowWhatsAppAdditionalFilters | None | Unset = UNSET
    name: str | None | Unset = UNSET
    smart_sending_enabled: bool | Unset = UNSET
    transactional: bool | Unset = UNSET
    vendor_id: str | None | Unset = UNSET


@model
class FlowWhatsAppAdditionalFilters(Model):
    condition_groups: list[FlowWhatsAppAdditionalFiltersConditionGroups]


@model
class FlowWhatsAppAdditionalFiltersConditionGroups(Model):
    conditions: list[
        ProfilePropertyCondition
        | ProfileHasGroupMembershipCondition
        | ProfileNoGroupMembershipCondition
        | ProfileRegionCondition
        | ProfilePostalCodeDistanceCondition
        | ProfilePredictiveAnalyticsDateCondition
        | ProfilePredictiveAnalyticsStringCondition
        | ProfilePredictiveAnalyticsNumericCondition
        | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | ProfileHasCustomObjectCondition
        | ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
    ]


@model
class FlowsProfileMetricCondition(Model):
    measurement: Literal["count", "sum"] | str
    measurement_filter: NumericOperatorNumericFilter
    metric_id: str
    timeframe_filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | AlltimeDateFilter
        | SinceFlowStartDateFilter
    )
    type: Literal["profile-metric"]
    metric_filters: list[ProfileMetricPropertyFilter] | None | Unset = UNSET


@model
class InTheLastBaseRelativeDateFilter(Model):
    operator: Literal["in-the-last"]
    quantity: int
    type: Literal["date"]
    unit: Literal["day", "hour", "week"] | str


@model
class Increment(Model):
    badge_config: Literal["increment_one"]


@model
class InternalScheduledReportBuilderReportData(Model):
    report_id: str
    service_method_type: Literal["schedule-report-builder-report"]


@model
class InternalScheduledReportData(Model):
    report_id: str
    service_method_type: Literal["schedule-report"]


@model
class InternalServiceAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["internal-service"]
    data: InternalServiceActionData | None | Unset = UNSET
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class InternalServiceActionData(Model):
    service_configuration: (
        InternalScheduledReportData
        | InternalTrackEventData
        | InternalScheduledReportBuilderReportData
        | InternalUnknownServiceData
        | None
        | Unset
    ) = UNSET
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET


@model
class InternalTrackEventData(Model):
    service_method_type: Literal["track-event"]
    event_key: str | None | Unset = UNSET
    event_payload: dict[str, Any] | None | Unset = UNSET
    tracking_company_id: str | None | Unset = UNSET


@model
class InternalUnknownServiceData(Model):
    service_method_type: Literal["unknown"]


@model
class Link(Model):
    next: str | None | Unset = UNSET


@model
class ListTrigger(Model):
    id: str | None | Unset = UNSET
    type: Literal["list"]


@model
class ListUpdateAction(Model):
    id: str | None | Unset = UNSET
    data: ListUpdateActionData
    type: Literal["list-update"]
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class ListUpdateActionData(Model):
    list_id: str | None
    name: str
    on_execution: bool | None
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET


@model
class LowInventoryCondition(Model):
    field: str
    filter: (
        StringOperatorStringFilter
        | StringArrayOperatorStringArrayFilter
        | NumericOperatorNumericFilter
        | NumericRangeFilter
        | BooleanFilter
        | StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
        | ListContainsOperatorListContainsFilter
        | ListLengthFilter
        | ExistenceOperatorExistenceFilter
    )
    metric_id: str | None
    type: Literal["low-inventory-property"]


@model
class LowInventoryTrigger(Model):
    audience: list[Literal["added-to-cart", "checkout-started", "viewed"] | str]
    inventory_count: int
    product_level: Literal["product", "variant"] | str
    trigger_filter: LowInventoryTriggerTriggerFilter | None
    type: Literal["low-inventory"]
    timeframe_days: int | Unset = UNSET


@model
class LowInventoryTriggerTriggerFilter(Model):
    condition_groups: list[LowInventoryTriggerTriggerFilterConditionGroups]


@model
class LowInventoryTriggerTriggerFilterConditionGroups(Model):
    conditions: list[LowInventoryCondition]


@model
class MetricPropertyCondition(Model):
    field: str
    filter: (
        StringOperatorStringFilter
        | StringArrayOperatorStringArrayFilter
        | NumericOperatorNumericFilter
        | NumericRangeFilter
        | BooleanFilter
        | StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
        | ListContainsOperatorListContainsFilter
        | ListLengthFilter
        | ExistenceOperatorExistenceFilter
    )
    metric_id: str
    type: Literal["metric-property"]


@model
class MetricTrigger(Model):
    id: str | None | Unset = UNSET
    type: Literal["metric"]
    trigger_filter: MetricTriggerTriggerFilter | None | Unset = UNSET


@model
class MetricTriggerTriggerFilter(Model):
    condition_groups: list[MetricTriggerTriggerFilterConditionGroups]


@model
class MetricTriggerTriggerFilterConditionGroups(Model):
    conditions: list[MetricPropertyCondition]


@model
class MultiBranchSplitAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["multi-branch-split"]
    data: MultiBranchSplitActionData | None | Unset = UNSET
    temporary_id: str | None | Unset = UNSET
    links: Any = UNSET


@model
class MultiBranchSplitActionData(Model):
    branches: list[MultiBranchSplitBranch]
    name: str


@model
class MultiBranchSplitBranch(Model):
    branch_id: str
    branch_filter: MultiBranchSplitBranchBranchFilter | None | Unset = UNSET
    is_else: bool | Unset = UNSET
    name: str | None | Unset = UNSET
    order: int | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class MultiBranchSplitBranchBranchFilter(Model):
    condition_groups: list[MultiBranchSplitBranchBranchFilterConditionGroups]


@model
class MultiBranchSplitBranchBranchFilterConditionGroups(Model):
    conditions: list[
        ProfilePropertyCondition
        | ProfileHasGroupMembershipCondition
        | ProfileNoGroupMembershipCondition
        | ProfileRegionCondition
        | ProfilePostalCodeDistanceCondition
        | ProfilePredictiveAnalyticsDateCondition
        | ProfilePredictiveAnalyticsStringCondition
        | ProfilePredictiveAnalyticsNumericCondition
        | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | ProfileMarketingConsentCondition
        | FlowsProfileMetricCondition
        | ProfileRandomSampleCondition
        | ProfileHasCustomObjectCondition
        | ProfilePermissionsCondition
        | ProfileHasNotReceivedEmailMessageCondition
        | ProfileHasNotReceivedSmsMessageCondition
        | ProfileHasNotReceivedPushMessageCondition
        | MetricPropertyCondition
        | CustomObjectTriggerCondition
    ]


@model
class PriceDropCondition(Model):
    field: str
    filter: (
        StringOperatorStringFilter
        | StringArrayOperatorStringArrayFilter
        | NumericOperatorNumericFilter
        | NumericRangeFilter
        | BooleanFilter
        | StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
        | ListContainsOperatorListContainsFilter
        | ListLengthFilter
        | ExistenceOperatorExistenceFilter
    )
    metric_id: str | None
    type: Literal["price-drop-property"]


@model
class PriceDropTrigger(Model):
    audience: list[Literal["checkout-started", "viewed"] | str]
    price_drop_amount_value: int | float
    trigger_filter: PriceDropTriggerTriggerFilter | None
    type: Literal["price-drop"]
    currency_type: Literal["usd"] | Unset = UNSET
    price_drop_amount_unit: Literal["currency", "percent"] | str | Unset = UNSET
    timeframe_days: int | Unset = UNSET


@model
class PriceDropTriggerTriggerFilter(Model):
    condition_groups: list[PriceDropTriggerTriggerFilterConditionGroups]


@model
class PriceDropTriggerTriggerFilterConditionGroups(Model):
    conditions: list[PriceDropCondition]


@model
class ProfileHasNotReceivedEmailMessageCondition(Model):
    timeframe_filter: AlltimeDateFilter | InTheLastBaseRelativeDateFilter
    type: Literal["profile-not-sent-email"]


@model
class ProfileHasNotReceivedPushMessageCondition(Model):
    timeframe_filter: AlltimeDateFilter | InTheLastBaseRelativeDateFilter
    type: Literal["profile-not-sent-push"]


@model
class ProfileHasNotReceivedSmsMessageCondition(Model):
    timeframe_filter: AlltimeDateFilter | InTheLastBaseRelativeDateFilter
    type: Literal["profile-not-sent-sms"]


@model
class ProfileNotInFlowCondition(Model):
    timeframe_filter: AlltimeDateFilter | InTheLastBaseRelativeDateFilter
    type: Literal["profile-not-in-flow"]


@model
class ProfileOperationDelete(Model):
    operator: Literal["delete"]
    property_key: str


@model
class ProfileOperationUpdateOrCreateBoolean(Model):
    operator: Literal["create", "update"] | str
    property_key: str
    property_type: Literal["boolean"]
    property_value: bool


@model
class ProfileOperationUpdateOrCreateDate(Model):
    operator: Literal["create", "update"] | str
    property_key: str
    property_type: Literal["date"]
    property_value: dt.date | Literal["today"]


@model
class ProfileOperationUpdateOrCreateList(Model):
    operator: Literal["create", "update"] | str
    property_key: str
    property_type: Literal["list"]
    property_value: str
    property_operation: Literal["add", "remove"] | str | None | Unset = UNSET


@model
class ProfileOperationUpdateOrCreateNumeric(Model):
    operator: Literal["create", "update"] | str
    property_key: str
    property_type: Literal["numeric"]
    property_value: int | float


@model
class ProfileOperationUpdateOrCreateString(Model):
    operator: Literal["create", "update"] | str
    property_key: str
    property_type: Literal["string"]
    property_value: str


@model
class ProfilePropertyDateTrigger(Model):
    date_field_type: Literal["profile-property"]
    date_profile_property: str
    timedelta_value_before_date: int
    trigger_time: str
    type: Literal["date"]
    recurrence_frequency: Literal["annually", "monthly", "never", "weekly"] | str | Unset = UNSET
    timedelta_unit_before_date: Literal["days", "months", "weeks"] | str | Unset = UNSET
    timezone: v.Timezone | str | Unset = UNSET
    trigger_days: (
        list[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str] | None | Unset
    ) = UNSET


@model
class ProfileRandomSampleCondition(Model):
    percentage: int
    type: Literal["profile-sample"]


@model
class Property(Model):
    badge_config: Literal["set_property"]
    set_from_property: str


@model
class PushActionButton(Model):
    action_type: Literal["deep_link", "dismiss", "open_app", "open_url"] | str
    label: str
    custom_action_id: str | None | Unset = UNSET
    icon: str | None | Unset = UNSET
    position: int | None | Unset = UNSET
    url: str | None | Unset = UNSET


@model
class ReentryCriteria(Model):
    duration: int
    unit: Literal["day", "hour", "week"] | str | Literal["alltime"]


@model
class SegmentTrigger(Model):
    id: str | None | Unset = UNSET
    type: Literal["segment"]


@model
class SendEmailAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["send-email"]
    data: SendEmailActionData | None | Unset = UNSET
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class SendEmailActionData(Model):
    message: FlowEmail | None | Unset = UNSET
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET


@model
class SendInternalAlertAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["send-internal-alert"]
    data: SendInternalAlertActionData | None | Unset = UNSET
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class SendInternalAlertActionData(Model):
    message: FlowInternalAlert
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET


@model
class SendPushNotificationAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["send-mobile-push"]
    data: SendPushNotificationActionData | None | Unset = UNSET
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class SendPushNotificationActionData(Model):
    message: FlowPushNotification | None | Unset = UNSET
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET


@model
class SendSmsAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["send-sms"]
    data: SendSmsActionData | None | Unset = UNSET
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class SendSmsActionData(Model):
    message: FlowSms | None | Unset = UNSET
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET


@model
class SendWebhookAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["send-webhook"]
    data: SendWebhookActionData | None | Unset = UNSET
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class SendWebhookActionData(Model):
    message: FlowWebhook
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET


@model
class SendWhatsAppAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["send-whatsapp"]
    data: SendWhatsAppActionData | None | Unset = UNSET
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class SendWhatsAppActionData(Model):
    message: FlowWhatsApp | None | Unset = UNSET
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET


@model
class SinceFlowStartDateFilter(Model):
    operator: Literal["flow-start"]
    type: Literal["date"]


@model
class StaticCount(Model):
    badge_config: Literal["set_count"]
    value: str


@model
class TargetDateAction(Model):
    id: str | None | Unset = UNSET
    data: TargetDateActionData
    type: Literal["target-date"]
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class TargetDateActionData(Model):
    target_days: (
        list[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str] | None | Unset
    ) = UNSET
    target_time: str | Unset = UNSET
    timezone: v.Timezone | str | Unset = UNSET


@model
class TimeDelayAction(Model):
    id: str | None | Unset = UNSET
    data: TimeDelayActionData
    type: Literal["time-delay"]
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class TimeDelayActionData(Model):
    value: int
    delay_until_time: str | None | Unset = UNSET
    delay_until_weekdays: (
        list[Literal["friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"] | str] | None | Unset
    ) = UNSET
    secondary_value: int | None | Unset = UNSET
    timezone: v.Timezone | str | Unset = UNSET
    unit: Literal["days", "hours", "minutes"] | str | Unset = UNSET


@model
class TriggerBranchAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["trigger-split"]
    data: TriggerBranchActionData | None | Unset = UNSET
    temporary_id: str | None | Unset = UNSET
    links: BooleanBranchLinks | None | Unset = UNSET


@model
class TriggerBranchActionData(Model):
    trigger_filter: TriggerBranchActionDataTriggerFilter | None
    trigger_id: str
    trigger_type: Literal["date", "list", "low-inventory", "metric", "price-drop", "scheduled", "segment"] | str
    trigger_subtype: (
        Literal["custom-object", "legacy-custom-object", "profile-property", "profile-trait"] | str | None | Unset
    ) = UNSET


@model
class TriggerBranchActionDataTriggerFilter(Model):
    condition_groups: list[TriggerBranchActionDataTriggerFilterConditionGroups]


@model
class TriggerBranchActionDataTriggerFilterConditionGroups(Model):
    conditions: list[
        MetricPropertyCondition
        | CustomObjectTriggerCondition
        | CustomObjectPropertyCondition
        | PriceDropCondition
        | LowInventoryCondition
    ]


@model
class UpdateProfileAction(Model):
    id: str | None | Unset = UNSET
    type: Literal["update-profile"]
    data: UpdateProfileActionData | None | Unset = UNSET
    temporary_id: str | None | Unset = UNSET
    links: Link | None | Unset = UNSET


@model
class UpdateProfileActionData(Model):
    profile_operations: list[
        ProfileOperationUpdateOrCreateString
        | ProfileOperationUpdateOrCreateBoolean
        | ProfileOperationUpdateOrCreateNumeric
        | ProfileOperationUpdateOrCreateDate
        | ProfileOperationUpdateOrCreateList
        | ProfileOperationDelete
    ]
    status: Literal["disabled", "draft", "live", "manual"] | str | Unset = UNSET


@model
class UtmParam(Model):
    param: str
    value: str
