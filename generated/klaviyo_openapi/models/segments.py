# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the segments area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Model, ResourceModel, Unset, Wire
from . import _values as v


class APIMethodFilter(Model, kw_only=True):
    """Part of `HasEmailMarketingSubscribed`, `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["api"]
    """Always `api`; required."""
    filter: InStringArrayFilter | None | Unset = UNSET
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


class AlltimeDateFilter(Model, kw_only=True):
    """Part of `FlowsProfileMetricCondition`, `ProfileHasNotReceivedEmailMessageCondition`, `ProfileHasNotReceivedPushMessageCondition` and 3 more."""

    operator: Literal["alltime"]
    """Always `alltime`; required."""
    type: Literal["date"]
    """Always `date`; required."""


class AnniversaryDateFilter(Model, kw_only=True):
    """Part of `BounceDateFilter`, `CustomObjectPropertyCondition`, `EffectiveDateFilter` and 9 more."""

    operator: Literal["anniversary", "anniversary-month"] | str
    """One of `anniversary`, `anniversary-month`; required."""
    type: Literal["date"]
    """Always `date`; required."""


class BackInStockMethodFilter(Model, kw_only=True):
    """Part of `HasEmailMarketingSubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["back_in_stock"]
    """Always `back_in_stock`; required."""


class BooleanFilter(Model, kw_only=True):
    """Part of `ActionOutputCondition`, `CustomMetricCondition`, `CustomObjectPropertyCondition` and 9 more."""

    operator: Literal["equals"]
    """Always `equals`; required."""
    type: Literal["boolean"]
    """Always `boolean`; required."""
    value: bool
    """True or false: `filter.value` of `ActionOutputCondition`; required."""


class BounceDateFilter(Model, kw_only=True):
    """Part of `NoEmailMarketing`, `NoEmailMarketingNeverSubscribed`, `NoEmailMarketingSubscribed`, `NoEmailMarketingUnsubscribed`."""

    field: Literal["bounce_date"]
    """Always `bounce_date`; required."""
    filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
        | IsSetExistenceFilter
    )
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `IsSetExistenceFilter`; required."""


class BulkRemoveMethodFilter(Model, kw_only=True):
    """Part of `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["bulk_remove"]
    """Always `bulk_remove`; required."""


class CalendarDateFilter(Model, kw_only=True):
    """Part of `BounceDateFilter`, `CustomObjectPropertyCondition`, `EffectiveDateFilter` and 9 more."""

    operator: Literal["calendar-month"]
    """Always `calendar-month`; required."""
    type: Literal["date"]
    """Always `date`; required."""
    value: int
    """Whole number: `filter.value` of `BounceDateFilter`; required."""


class CarrierDeactivationMethodFilter(Model, kw_only=True):
    """Part of `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["carrier_deactivation"]
    """Always `carrier_deactivation`; required."""


class CheckoutMethodFilter(Model, kw_only=True):
    """Part of `HasSMSMarketingSubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["checkout"]
    """Always `checkout`; required."""


class ConditionGroup(Model, kw_only=True):
    """Part of `SegmentDefinition`."""

    conditions: list[
        ProfileHasGroupMembershipCondition
        | ProfileNoGroupMembershipCondition
        | SegmentsProfileMetricCondition
        | ProfileMarketingConsentCondition
        | ProfilePostalCodeDistanceCondition
        | ProfilePropertyCondition
        | ProfileRegionCondition
        | ProfilePredictiveAnalyticsDateCondition
        | ProfilePredictiveAnalyticsNumericCondition
        | ProfilePredictiveAnalyticsStringCondition
        | ProfilePredictiveAnalyticsChannelAffinityPriorityCondition
        | ProfilePredictiveAnalyticsChannelAffinityRankCondition
        | ProfileHasCustomObjectCondition
        | ProfilePermissionsCondition
        | SegmentsProfileMetricFunnelCondition
    ]
    """List: `ProfileHasGroupMembershipCondition` or `ProfileNoGroupMembershipCondition` or
    `SegmentsProfileMetricCondition` or `ProfileMarketingConsentCondition` or
    `ProfilePostalCodeDistanceCondition` or `ProfilePropertyCondition` or `ProfileRegionCondition` or
    `ProfilePredictiveAnalyticsDateCondition` or `ProfilePredictiveAnalyticsNumericCondition` or
    `ProfilePredictiveAnalyticsStringCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition` or
    `ProfilePredictiveAnalyticsChannelAffinityRankCondition` or `ProfileHasCustomObjectCondition` or
    `ProfilePermissionsCondition` or `SegmentsProfileMetricFunnelCondition`; required."""


class ConstantContactIntegrationFilter(Model, kw_only=True):
    """Part of `ConstantContactIntegrationMethodFilter`."""

    operator: Literal["in"]
    """Always `in`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: list[Literal["constant_contact"]]
    """List: always `constant_contact`; required."""


class ConstantContactIntegrationMethodFilter(Model, kw_only=True):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    filter: ConstantContactIntegrationFilter
    """`ConstantContactIntegrationFilter` of `operator`, `type`, `value`; required."""
    method: Literal["integration"]
    """Always `integration`; required."""


class CustomSourceFilter(Model, kw_only=True):
    """Part of `HasEmailMarketingSubscribed`."""

    field: Literal["custom_source"]
    """Always `custom_source`; required."""
    filter: EqualsStringFilter
    """`EqualsStringFilter` of `operator`, `type`, `value`; required."""


class DataWarehouseImportMethodFilter(Model, kw_only=True):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["data_warehouse_import"]
    """Always `data_warehouse_import`; required."""


class DoubleOptinFilter(Model, kw_only=True):
    """Part of `HasEmailMarketingSubscribed`."""

    field: Literal["is_double_opt_in"]
    """Always `is_double_opt_in`; required."""
    filter: BooleanFilter
    """`BooleanFilter` of `operator`, `type`, `value`; required."""


class EffectiveDateFilter(Model, kw_only=True):
    """Part of `ExplicitlyReachable`, `ExplicitlyUnreachable`."""

    field: Literal["effective_date"]
    """Always `effective_date`; required."""
    filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
    )
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter`; required."""


class EqualsStringFilter(Model, kw_only=True):
    """Part of `CustomSourceFilter`, `PreferencePageFilter`."""

    operator: Literal["equals"]
    """Always `equals`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: str | None
    """Text: `filter.value` of `CustomSourceFilter`; required, may be None."""


class ExistenceOperatorExistenceFilter(Model, kw_only=True):
    """Part of `ActionOutputCondition`, `CustomMetricCondition`, `CustomObjectPropertyCondition` and 7 more."""

    operator: Literal["is-set", "not-set"] | str
    """One of `is-set`, `not-set`; required."""
    type: Literal["existence"]
    """Always `existence`; required."""


class ExplicitlyReachable(Model, kw_only=True):
    """Part of `ProfilePermissionsCondition`."""

    filters: list[EffectiveDateFilter | RecordedDateFilter | MethodFilter | FormSubscribeFilter]
    """List: `EffectiveDateFilter` or `RecordedDateFilter` or `MethodFilter` or `FormSubscribeFilter`;
    required."""
    reachable_status: Literal["explicitly_reachable"]
    """Always `explicitly_reachable`; required."""


class ExplicitlyUnreachable(Model, kw_only=True):
    """Part of `ProfilePermissionsCondition`."""

    filters: list[EffectiveDateFilter | RecordedDateFilter | MethodFilter | FormSubscribeFilter]
    """List: `EffectiveDateFilter` or `RecordedDateFilter` or `MethodFilter` or `FormSubscribeFilter`;
    required."""
    reachable_status: Literal["explicitly_unreachable"]
    """Always `explicitly_unreachable`; required."""


class FailedAgeGateMethodFilter(Model, kw_only=True):
    """Part of `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["failed_age_gate"]
    """Always `failed_age_gate`; required."""


class FormMethodFilter(Model, kw_only=True):
    """Part of `HasEmailMarketingSubscribed`, `HasSMSMarketingSubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["form"]
    """Always `form`; required."""
    filter: InStringArrayFilter | None | Unset = UNSET
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


class FormSubscribeFilter(Model, kw_only=True):
    """Part of `ExplicitlyReachable`, `ExplicitlyUnreachable`."""

    field: Literal["subscribe_method"]
    """Always `subscribe_method`; required."""
    method: Literal["form"]
    """Always `form`; required."""
    filter: InStringArrayFilter | None | Unset = UNSET
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


class GreaterThanPositiveNumericFilter(Model, kw_only=True):
    """Part of `ProfilePostalCodeDistanceCondition`."""

    operator: Literal["greater-than"]
    """Always `greater-than`; required."""
    type: Literal["numeric"]
    """Always `numeric`; required."""
    value: int | float
    """Whole number or number; required."""


class HasEmailMarketing(Model, kw_only=True):
    """Part of `HasEmailMarketingConsent`."""

    subscription: Literal["any"]
    """Always `any`; required."""
    filters: Any = UNSET
    """Any JSON value: `consent_status.filters` of `HasEmailMarketingConsent`; may be left out, may be
    None."""


class HasEmailMarketingConsent(Model, kw_only=True):
    """Part of `ProfileMarketingConsentCondition`."""

    can_receive_marketing: Literal[True]
    """Always `true`; required."""
    channel: Literal["email"]
    """Always `email`; required."""
    consent_status: HasEmailMarketing | HasEmailMarketingSubscribed | HasEmailMarketingNeverSubscribed
    """`HasEmailMarketing` or `HasEmailMarketingSubscribed` or `HasEmailMarketingNeverSubscribed`;
    required."""


class HasEmailMarketingNeverSubscribed(Model, kw_only=True):
    """Part of `HasEmailMarketingConsent`."""

    subscription: Literal["never_subscribed"]
    """Always `never_subscribed`; required."""
    filters: Any = UNSET
    """Any JSON value: `consent_status.filters` of `HasEmailMarketingConsent`; may be left out, may be
    None."""


class HasEmailMarketingSubscribed(Model, kw_only=True):
    """Part of `HasEmailMarketingConsent`."""

    subscription: Literal["subscribed"]
    """Always `subscribed`; required."""
    filters: (
        list[
            DoubleOptinFilter
            | StatusDateFilter
            | CustomSourceFilter
            | FormMethodFilter
            | PreferencePageFilter
            | APIMethodFilter
            | InboundMessageMethodFilter
            | BackInStockMethodFilter
            | SftpMethodFilter
            | ManualImportManualMethodFilter
            | ManualAddManualMethodFilter
            | ShopifyIntegrationMethodFilter
        ]
        | None
        | Unset
    ) = UNSET
    """List: `DoubleOptinFilter` or `StatusDateFilter` or `CustomSourceFilter` or `FormMethodFilter` or
    `PreferencePageFilter` or `APIMethodFilter` or `InboundMessageMethodFilter` or
    `BackInStockMethodFilter` or `SftpMethodFilter` or `ManualImportManualMethodFilter` or
    `ManualAddManualMethodFilter` or `ShopifyIntegrationMethodFilter`; may be left out, may be None."""


class HasPushMarketing(Model, kw_only=True):
    """Part of `HasPushMarketingConsent`."""

    subscription: Literal["any"]
    """Always `any`; required."""
    filters: list[StatusDateFilter] | None | Unset = UNSET
    """List: `StatusDateFilter`; may be left out, may be None."""


class HasPushMarketingConsent(Model, kw_only=True):
    """Part of `ProfileMarketingConsentCondition`."""

    can_receive_marketing: Literal[True]
    """Always `true`; required."""
    channel: Literal["push"]
    """Always `push`; required."""
    consent_status: HasPushMarketing
    """`HasPushMarketing` of `filters`, `subscription`; required."""


class HasSMSMarketingConsent(Model, kw_only=True):
    """Part of `ProfileMarketingConsentCondition`."""

    can_receive_marketing: Literal[True]
    """Always `true`; required."""
    channel: Literal["sms"]
    """Always `sms`; required."""
    consent_status: HasSMSMarketingSubscribed
    """`HasSMSMarketingSubscribed` of `filters`, `subscription`; required."""


class HasSMSMarketingSubscribed(Model, kw_only=True):
    """Part of `HasSMSMarketingConsent`."""

    subscription: Literal["subscribed"]
    """Always `subscribed`; required."""
    filters: (
        list[
            StatusDateFilter
            | FormMethodFilter
            | ManualImportManualMethodFilter
            | ManualAddManualMethodFilter
            | CheckoutMethodFilter
            | InboundMessageMethodFilter
            | PreferencePageMethodFilter
            | SftpMethodFilter
            | ShopifyIntegrationMethodFilter
            | SubscribedSMSIsRcsCapableFilter
        ]
        | None
        | Unset
    ) = UNSET
    """List: `StatusDateFilter` or `FormMethodFilter` or `ManualImportManualMethodFilter` or
    `ManualAddManualMethodFilter` or `CheckoutMethodFilter` or `InboundMessageMethodFilter` or
    `PreferencePageMethodFilter` or `SftpMethodFilter` or `ShopifyIntegrationMethodFilter` or
    `SubscribedSMSIsRcsCapableFilter`; may be left out, may be None."""


class ImplicitlyOrExplicitlyReachable(Model, kw_only=True):
    """Part of `ProfilePermissionsCondition`."""

    reachable_status: Literal["implicitly_or_explicitly_reachable"]
    """Always `implicitly_or_explicitly_reachable`; required."""


class ImplicitlyOrExplicitlyUnreachable(Model, kw_only=True):
    """Part of `ProfilePermissionsCondition`."""

    reachable_status: Literal["implicitly_or_explicitly_unreachable"]
    """Always `implicitly_or_explicitly_unreachable`; required."""


class ImplicitlyReachable(Model, kw_only=True):
    """Part of `ProfilePermissionsCondition`."""

    reachable_status: Literal["implicitly_reachable"]
    """Always `implicitly_reachable`; required."""


class ImplicitlyUnreachable(Model, kw_only=True):
    """Part of `ProfilePermissionsCondition`."""

    reachable_status: Literal["implicitly_unreachable"]
    """Always `implicitly_unreachable`; required."""


class InStringArrayFilter(Model, kw_only=True):
    """Part of `APIMethodFilter`, `FormMethodFilter`, `FormSubscribeFilter` and 2 more."""

    operator: Literal["in"]
    """Always `in`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: list[str]
    """List: text; required."""


class InboundMessageMethodFilter(Model, kw_only=True):
    """Part of `HasEmailMarketingSubscribed`, `HasSMSMarketingSubscribed`, `NoEmailMarketingUnsubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["inbound_message"]
    """Always `inbound_message`; required."""


class IntegerFilter(Model, kw_only=True):
    """Part of `ProfileHasCustomObjectCondition`."""

    operator: (
        Literal["equals", "greater-than", "greater-than-or-equal", "less-than", "less-than-or-equal", "not-equals"]
        | str
    )
    """One of `equals`, `greater-than`, `greater-than-or-equal`, `less-than`, `less-than-or-equal`,
    `not-equals`; required."""
    type: Literal["numeric"]
    """Always `numeric`; required."""
    value: int
    """Whole number: `filter.value` of `ProfileHasCustomObjectCondition`; required."""


class InvalidEmailDateFilter(Model, kw_only=True):
    """Part of `NoEmailMarketing`, `NoEmailMarketingNeverSubscribed`, `NoEmailMarketingSubscribed`, `NoEmailMarketingUnsubscribed`."""

    field: Literal["invalid_email_date"]
    """Always `invalid_email_date`; required."""
    filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
        | IsSetExistenceFilter
    )
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `IsSetExistenceFilter`; required."""


class IsSetExistenceFilter(Model, kw_only=True):
    """Part of `BounceDateFilter`, `InvalidEmailDateFilter`, `ManualSuppressionDateFilter`."""

    operator: Literal["is-set"]
    """Always `is-set`; required."""
    type: Literal["existence"]
    """Always `existence`; required."""


class LessThanPositiveNumericFilter(Model, kw_only=True):
    """Part of `ProfilePostalCodeDistanceCondition`."""

    operator: Literal["less-than"]
    """Always `less-than`; required."""
    type: Literal["numeric"]
    """Always `numeric`; required."""
    value: int | float
    """Whole number or number; required."""


class ListContainsOperatorListContainsFilter(Model, kw_only=True):
    """Part of `CustomMetricCondition`, `CustomObjectPropertyCondition`, `CustomObjectTriggerCondition` and 5 more."""

    operator: Literal["contains", "not-contains"] | str
    """One of `contains`, `not-contains`; required."""
    type: Literal["list"]
    """Always `list`; required."""
    value: int | str | None
    """Whole number or text; required, may be None."""


class ListLengthFilter(Model, kw_only=True):
    """Part of `CustomObjectPropertyCondition`, `CustomObjectTriggerCondition`, `LowInventoryCondition` and 5 more."""

    operator: (
        Literal[
            "length-equals",
            "length-greater-than",
            "length-greater-than-or-equal",
            "length-less-than",
            "length-less-than-or-equal",
        ]
        | str
    )
    """One of `length-equals`, `length-greater-than`, `length-greater-than-or-equal`, `length-less-than`,
    `length-less-than-or-equal`; required."""
    type: Literal["list"]
    """Always `list`; required."""
    value: int
    """Whole number: `filter.value` of `CustomObjectPropertyCondition`; required."""


class ListSetFilter(Model, kw_only=True):
    """Part of `ProfileMetricPropertyFilter`."""

    operator: Literal["contains-all", "contains-any", "not-contains-all", "not-contains-any"] | str
    """One of `contains-all`, `contains-any`, `not-contains-all`, `not-contains-any`; required."""
    type: Literal["list"]
    """Always `list`; required."""
    value: list[str]
    """List: text; required."""


class ListSubstringFilter(Model, kw_only=True):
    """Part of `CustomMetricCondition`, `ProfileMetricPropertyFilter`."""

    operator: Literal["contains-substring", "not-contains-substring"] | str
    """One of `contains-substring`, `not-contains-substring`; required."""
    type: Literal["list"]
    """Always `list`; required."""
    value: str | None
    """Text: `filter.value` of `CustomMetricCondition`; required, may be None."""


class MailboxProviderMethodFilter(Model, kw_only=True):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["mailbox_provider"]
    """Always `mailbox_provider`; required."""


class ManualAddManualMethodFilter(Model, kw_only=True):
    """Part of `HasEmailMarketingSubscribed`, `HasSMSMarketingSubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["manual_add"]
    """Always `manual_add`; required."""
    filter: InStringArrayFilter | None | Unset = UNSET
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


class ManualImportManualMethodFilter(Model, kw_only=True):
    """Part of `HasEmailMarketingSubscribed`, `HasSMSMarketingSubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["manual_import"]
    """Always `manual_import`; required."""
    filter: InStringArrayFilter | None | Unset = UNSET
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


class ManualImportMethodFilter(Model, kw_only=True):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["manual_import"]
    """Always `manual_import`; required."""


class ManualRemoveMethodFilter(Model, kw_only=True):
    """Part of `NoEmailMarketingUnsubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["manual_remove"]
    """Always `manual_remove`; required."""


class ManualSuppressionDateFilter(Model, kw_only=True):
    """Part of `NoEmailMarketing`, `NoEmailMarketingNeverSubscribed`, `NoEmailMarketingSubscribed`, `NoEmailMarketingUnsubscribed`."""

    field: Literal["manual_suppression_date"]
    """Always `manual_suppression_date`; required."""
    filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
        | IsSetExistenceFilter
    )
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `IsSetExistenceFilter`; required."""


class MessageBlockedMethodFilter(Model, kw_only=True):
    """Part of `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["message_blocked"]
    """Always `message_blocked`; required."""


class MethodFilter(Model, kw_only=True):
    """Part of `ExplicitlyReachable`, `ExplicitlyUnreachable`."""

    field: Literal["subscribe_method"]
    """Always `subscribe_method`; required."""
    method: v.Method | str
    """One of `api`, `back_in_stock`, `bigcommerce`, `bulk_remove`, `campaign_monitor`,
    `carrier_deactivation`, `checkout`, `constant_contact` and 23 more; required."""


class NoEmailMarketing(Model, kw_only=True):
    """Part of `NoEmailMarketingConsent`."""

    subscription: Literal["any"]
    """Always `any`; required."""
    filters: list[BounceDateFilter | ManualSuppressionDateFilter | InvalidEmailDateFilter] | None | Unset = UNSET
    """List: `BounceDateFilter` or `ManualSuppressionDateFilter` or `InvalidEmailDateFilter`; may be left
    out, may be None."""


class NoEmailMarketingConsent(Model, kw_only=True):
    """Part of `ProfileMarketingConsentCondition`."""

    can_receive_marketing: Literal[False]
    """Always `false`; required."""
    channel: Literal["email"]
    """Always `email`; required."""
    consent_status: (
        NoEmailMarketing | NoEmailMarketingUnsubscribed | NoEmailMarketingNeverSubscribed | NoEmailMarketingSubscribed
    )
    """`NoEmailMarketing` or `NoEmailMarketingUnsubscribed` or `NoEmailMarketingNeverSubscribed` or
    `NoEmailMarketingSubscribed`; required."""


class NoEmailMarketingNeverSubscribed(Model, kw_only=True):
    """Part of `NoEmailMarketingConsent`."""

    filters: list[BounceDateFilter | ManualSuppressionDateFilter | InvalidEmailDateFilter]
    """List: `BounceDateFilter` or `ManualSuppressionDateFilter` or `InvalidEmailDateFilter`; required."""
    subscription: Literal["never_subscribed"]
    """Always `never_subscribed`; required."""


class NoEmailMarketingSubscribed(Model, kw_only=True):
    """Part of `NoEmailMarketingConsent`."""

    filters: list[BounceDateFilter | ManualSuppressionDateFilter | InvalidEmailDateFilter]
    """List: `BounceDateFilter` or `ManualSuppressionDateFilter` or `InvalidEmailDateFilter`; required."""
    subscription: Literal["subscribed"]
    """Always `subscribed`; required."""


class NoEmailMarketingUnsubscribed(Model, kw_only=True):
    """Part of `NoEmailMarketingConsent`."""

    subscription: Literal["unsubscribed"]
    """Always `unsubscribed`; required."""
    filters: (
        list[
            StatusDateFilter
            | APIMethodFilter
            | InboundMessageMethodFilter
            | PreferencePageMethodFilter
            | ManualRemoveMethodFilter
            | SpamComplaintMethodFilter
            | MailboxProviderMethodFilter
            | OneClickUnsubscribeMethodFilter
            | ManualImportMethodFilter
            | SftpMethodFilter
            | DataWarehouseImportMethodFilter
            | ProfileModificationMethodFilter
            | ConstantContactIntegrationMethodFilter
        ]
        | list[BounceDateFilter | ManualSuppressionDateFilter | InvalidEmailDateFilter]
        | None
        | Unset
    ) = UNSET
    """List: `StatusDateFilter` or `APIMethodFilter` or `InboundMessageMethodFilter` or
    `PreferencePageMethodFilter` or `ManualRemoveMethodFilter` or `SpamComplaintMethodFilter` or
    `MailboxProviderMethodFilter` or `OneClickUnsubscribeMethodFilter` or `ManualImportMethodFilter` or
    `SftpMethodFilter` or `DataWarehouseImportMethodFilter` or `ProfileModificationMethodFilter` or
    `ConstantContactIntegrationMethodFilter` or list: `BounceDateFilter` or
    `ManualSuppressionDateFilter` or `InvalidEmailDateFilter`; may be left out, may be None."""


class NoPushMarketing(Model, kw_only=True):
    """Part of `NoPushMarketingConsent`."""

    subscription: Literal["any"]
    """Always `any`; required."""


class NoPushMarketingConsent(Model, kw_only=True):
    """Part of `ProfileMarketingConsentCondition`."""

    can_receive_marketing: Literal[False]
    """Always `false`; required."""
    channel: Literal["push"]
    """Always `push`; required."""
    consent_status: NoPushMarketing
    """`NoPushMarketing` of `subscription`; required."""


class NoSMSMarketing(Model, kw_only=True):
    """Part of `NoSMSMarketingConsent`."""

    subscription: Literal["any"]
    """Always `any`; required."""


class NoSMSMarketingConsent(Model, kw_only=True):
    """Part of `ProfileMarketingConsentCondition`."""

    can_receive_marketing: Literal[False]
    """Always `false`; required."""
    channel: Literal["sms"]
    """Always `sms`; required."""
    consent_status: NoSMSMarketing | NoSMSMarketingUnsubscribed | NoSMSMarketingNeverSubscribed
    """`NoSMSMarketing` or `NoSMSMarketingUnsubscribed` or `NoSMSMarketingNeverSubscribed`; required."""


class NoSMSMarketingNeverSubscribed(Model, kw_only=True):
    """Part of `NoSMSMarketingConsent`."""

    subscription: Literal["never_subscribed"]
    """Always `never_subscribed`; required."""


class NoSMSMarketingUnsubscribed(Model, kw_only=True):
    """Part of `NoSMSMarketingConsent`."""

    subscription: Literal["unsubscribed"]
    """Always `unsubscribed`; required."""
    filters: (
        list[
            StatusDateFilter
            | FormMethodFilter
            | ManualImportManualMethodFilter
            | ManualAddManualMethodFilter
            | ManualRemoveMethodFilter
            | BulkRemoveMethodFilter
            | CheckoutMethodFilter
            | InboundMessageMethodFilter
            | PreferencePageMethodFilter
            | SftpMethodFilter
            | CarrierDeactivationMethodFilter
            | ProvidedLandlineMethodFilter
            | MessageBlockedMethodFilter
            | ProvidedNoAgeMethodFilter
            | FailedAgeGateMethodFilter
            | ShopifyIntegrationMethodFilter
        ]
        | None
        | Unset
    ) = UNSET
    """List: `StatusDateFilter` or `FormMethodFilter` or `ManualImportManualMethodFilter` or
    `ManualAddManualMethodFilter` or `ManualRemoveMethodFilter` or `BulkRemoveMethodFilter` or
    `CheckoutMethodFilter` or `InboundMessageMethodFilter` or `PreferencePageMethodFilter` or
    `SftpMethodFilter` or `CarrierDeactivationMethodFilter` or `ProvidedLandlineMethodFilter` or
    `MessageBlockedMethodFilter` or `ProvidedNoAgeMethodFilter` or `FailedAgeGateMethodFilter` or
    `ShopifyIntegrationMethodFilter`; may be left out, may be None."""


class NumericOperatorNumericFilter(Model, kw_only=True):
    """Part of `ActionOutputCondition`, `CustomMetricCondition`, `CustomObjectPropertyCondition` and 10 more."""

    operator: (
        Literal["equals", "greater-than", "greater-than-or-equal", "less-than", "less-than-or-equal", "not-equals"]
        | str
    )
    """One of `equals`, `greater-than`, `greater-than-or-equal`, `less-than`, `less-than-or-equal`,
    `not-equals`; required."""
    type: Literal["numeric"]
    """Always `numeric`; required."""
    value: int | float
    """Whole number or number; required."""


class NumericRangeFilter(Model, kw_only=True):
    """Part of `ActionOutputCondition`, `CustomObjectPropertyCondition`, `CustomObjectTriggerCondition` and 4 more."""

    end: int | float
    """Whole number or number; required."""
    operator: Literal["between"]
    """Always `between`; required."""
    start: int | float
    """Whole number or number; required."""
    type: Literal["numeric"]
    """Always `numeric`; required."""


class OneClickUnsubscribeMethodFilter(Model, kw_only=True):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["one_click_unsubscribe"]
    """Always `one_click_unsubscribe`; required."""


class PreferencePageFilter(Model, kw_only=True):
    """Part of `HasEmailMarketingSubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["preference_page"]
    """Always `preference_page`; required."""
    filter: EqualsStringFilter | None | Unset = UNSET
    """`EqualsStringFilter` of `operator`, `type`, `value`; may be left out, may be None."""


class PreferencePageMethodFilter(Model, kw_only=True):
    """Part of `HasSMSMarketingSubscribed`, `NoEmailMarketingUnsubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["preference_page"]
    """Always `preference_page`; required."""


class ProfileHasCustomObjectCondition(Model, kw_only=True):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    filter: IntegerFilter
    """`IntegerFilter` of `operator`, `type`, `value`; required."""
    filters: list[ProfileHasCustomObjectFilter]
    """List: `ProfileHasCustomObjectFilter`; required."""
    object_type_id: str
    """Id of the `object-type`, as from `custom_objects.get_object_type`; required."""
    object_type_relationship_id: str
    """Text: `conditions[].object_type_relationship_id` of `ConditionGroup`; required."""
    type: Literal["profile-has-custom-object"]
    """Always `profile-has-custom-object`; required."""


class ProfileHasCustomObjectFilter(Model, kw_only=True):
    """Part of `ProfileHasCustomObjectCondition`."""

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
        | ListContainsOperatorListContainsFilter
        | ListLengthFilter
        | ExistenceOperatorExistenceFilter
    )
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `NumericOperatorNumericFilter` or `NumericRangeFilter` or `BooleanFilter` or `StaticDateFilter` or
    `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or
    `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    property_id: int
    """Whole number: `filters[].property_id` of `ProfileHasCustomObjectCondition`; required."""


class ProfileHasGroupMembershipCondition(Model, kw_only=True):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    group_ids: list[str]
    """List: text; required."""
    is_member: Literal[True]
    """Always `true`; required."""
    type: Literal["profile-group-membership"]
    """Always `profile-group-membership`; required."""
    timeframe_filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateRangeFilter
        | None
        | Unset
    ) = UNSET
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeDateRangeFilter`; may be left out, may be None."""


class ProfileMarketingConsentCondition(Model, kw_only=True):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    consent: (
        HasEmailMarketingConsent
        | NoEmailMarketingConsent
        | HasSMSMarketingConsent
        | NoSMSMarketingConsent
        | HasPushMarketingConsent
        | NoPushMarketingConsent
    )
    """`HasEmailMarketingConsent` or `NoEmailMarketingConsent` or `HasSMSMarketingConsent` or
    `NoSMSMarketingConsent` or `HasPushMarketingConsent` or `NoPushMarketingConsent`; required."""
    type: Literal["profile-marketing-consent"]
    """Always `profile-marketing-consent`; required."""


class ProfileMetricFunnelSteps(Model, kw_only=True):
    """Part of `SegmentsProfileMetricFunnelCondition`."""

    metric_exists: bool
    """True or false: `steps[].metric_exists` of `SegmentsProfileMetricFunnelCondition`; required."""
    metric_id: str
    """Id of the `metric`, as from `metrics.get_metric`; required."""
    metric_filters: list[ProfileMetricPropertyFilter] | None | Unset = UNSET
    """List: `ProfileMetricPropertyFilter`; may be left out, may be None."""


class ProfileMetricPropertyFilter(Model, kw_only=True):
    """Part of `FlowsProfileMetricCondition`, `ProfileMetricFunnelSteps`, `SegmentsProfileMetricCondition`."""

    property: str
    """Text: `metric_filters[].property` of `FlowsProfileMetricCondition`; required."""
    filter: (
        StringOperatorStringFilter
        | StringArrayOperatorStringArrayFilter
        | ExistenceOperatorExistenceFilter
        | ListSetFilter
        | ListLengthFilter
        | ListSubstringFilter
        | BooleanFilter
        | NumericOperatorNumericFilter
        | None
        | Unset
    ) = UNSET
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `ExistenceOperatorExistenceFilter` or `ListSetFilter` or `ListLengthFilter` or `ListSubstringFilter`
    or `BooleanFilter` or `NumericOperatorNumericFilter`; may be left out, may be None."""


class ProfileModificationMethodFilter(Model, kw_only=True):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["profile_modification"]
    """Always `profile_modification`; required."""


class ProfileNoGroupMembershipCondition(Model, kw_only=True):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    group_ids: list[str]
    """List: text; required."""
    is_member: Literal[False]
    """Always `false`; required."""
    type: Literal["profile-group-membership"]
    """Always `profile-group-membership`; required."""


class ProfilePermissionsCondition(Model, kw_only=True):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    channel: Literal["whatsapp_marketing", "whatsapp_transactional"] | str
    """One of `whatsapp_marketing`, `whatsapp_transactional`; required."""
    permission: (
        ExplicitlyReachable
        | ImplicitlyReachable
        | ImplicitlyOrExplicitlyReachable
        | ExplicitlyUnreachable
        | ImplicitlyUnreachable
        | ImplicitlyOrExplicitlyUnreachable
    )
    """`ExplicitlyReachable` or `ImplicitlyReachable` or `ImplicitlyOrExplicitlyReachable` or
    `ExplicitlyUnreachable` or `ImplicitlyUnreachable` or `ImplicitlyOrExplicitlyUnreachable`; required."""
    type: Literal["profile-permissions"]
    """Always `profile-permissions`; required."""


class ProfilePostalCodeDistanceCondition(Model, kw_only=True):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    country_code: str
    """ISO 3166-1 alpha-2 code of a country; required."""
    filter: GreaterThanPositiveNumericFilter | LessThanPositiveNumericFilter
    """`GreaterThanPositiveNumericFilter` or `LessThanPositiveNumericFilter`; required."""
    postal_code: str
    """Text: `conditions[].postal_code` of `ConditionGroup`; required."""
    type: Literal["profile-postal-code-distance"]
    """Always `profile-postal-code-distance`; required."""
    unit: Literal["kilometers", "miles"] | str
    """One of `kilometers`, `miles`; required."""


class ProfilePredictiveAnalyticsChannelAffinityPriorityCondition(Model, kw_only=True):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    dimension: Literal["channel_affinity"]
    """Always `channel_affinity`; required."""
    filter: ProfilePredictiveAnalyticsChannelAffinityPriorityFilter
    """`ProfilePredictiveAnalyticsChannelAffinityPriorityFilter` of `operator`, `type`, `value`; required."""
    measurement: Literal["priority"]
    """Always `priority`; required."""
    predicted_channel: Literal["email", "push", "sms", "whatsapp"] | str
    """One of `email`, `push`, `sms`, `whatsapp`; required."""
    type: Literal["profile-predictive-analytics"]
    """Always `profile-predictive-analytics`; required."""


class ProfilePredictiveAnalyticsChannelAffinityPriorityFilter(Model, kw_only=True):
    """Part of `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition`."""

    operator: Literal["equals"]
    """Always `equals`; required."""
    type: Literal["numeric"]
    """Always `numeric`; required."""
    value: int
    """Whole number: `filter.value` of `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition`;
    required."""


class ProfilePredictiveAnalyticsChannelAffinityRankCondition(Model, kw_only=True):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    dimension: Literal["channel_affinity"]
    """Always `channel_affinity`; required."""
    filter: ProfilePredictiveAnalyticsChannelAffinityRankFilter
    """`ProfilePredictiveAnalyticsChannelAffinityRankFilter` of `operator`, `type`, `value`; required."""
    measurement: Literal["rank"]
    """Always `rank`; required."""
    predicted_channel: Literal["email", "push", "sms", "whatsapp"] | str
    """One of `email`, `push`, `sms`, `whatsapp`; required."""
    type: Literal["profile-predictive-analytics"]
    """Always `profile-predictive-analytics`; required."""


class ProfilePredictiveAnalyticsChannelAffinityRankFilter(Model, kw_only=True):
    """Part of `ProfilePredictiveAnalyticsChannelAffinityRankCondition`."""

    operator: Literal["equals"] | Literal["not-equals"]
    """Always `equals` or always `not-equals`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: Literal["high", "low", "medium"] | str
    """One of `high`, `low`, `medium`; required."""


class ProfilePredictiveAnalyticsDateCondition(Model, kw_only=True):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    dimension: Literal["expected_date_of_next_purchase"]
    """Always `expected_date_of_next_purchase`; required."""
    filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
    )
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter`; required."""
    type: Literal["profile-predictive-analytics"]
    """Always `profile-predictive-analytics`; required."""


class ProfilePredictiveAnalyticsNumericCondition(Model, kw_only=True):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    dimension: (
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
    )
    """One of `average_days_between_orders`, `average_order_value`, `churn_probability`, `historic_clv`,
    `historic_number_of_orders`, `predicted_clv`, `predicted_number_of_orders`, `total_clv`; required."""
    filter: NumericOperatorNumericFilter
    """`NumericOperatorNumericFilter` of `operator`, `type`, `value`; required."""
    type: Literal["profile-predictive-analytics"]
    """Always `profile-predictive-analytics`; required."""


class ProfilePredictiveAnalyticsStringCondition(Model, kw_only=True):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    dimension: Literal["predicted_gender"]
    """Always `predicted_gender`; required."""
    filter: ProfilePredictiveAnalyticsStringFilter
    """`ProfilePredictiveAnalyticsStringFilter` of `operator`, `type`, `value`; required."""
    type: Literal["profile-predictive-analytics"]
    """Always `profile-predictive-analytics`; required."""


class ProfilePredictiveAnalyticsStringFilter(Model, kw_only=True):
    """Part of `ProfilePredictiveAnalyticsStringCondition`."""

    operator: Literal["equals"] | Literal["not-equals"]
    """Always `equals` or always `not-equals`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: Literal["likely_female", "likely_male", "uncertain"] | str
    """One of `likely_female`, `likely_male`, `uncertain`; required."""


class ProfilePropertyCondition(Model, kw_only=True):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    filter: (
        StringOperatorStringFilter
        | StringArrayOperatorStringArrayFilter
        | StringPhoneOperatorStringArrayFilter
        | NumericOperatorNumericFilter
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
    """`StringOperatorStringFilter` or `StringArrayOperatorStringArrayFilter` or
    `StringPhoneOperatorStringArrayFilter` or `NumericOperatorNumericFilter` or `BooleanFilter` or
    `StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter` or `ListContainsOperatorListContainsFilter` or `ListLengthFilter` or
    `ExistenceOperatorExistenceFilter`; required."""
    property: str
    """Text: `conditions[].property` of `ConditionGroup`; required."""
    type: Literal["profile-property"]
    """Always `profile-property`; required."""


class ProfileRegionCondition(Model, kw_only=True):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    in_region: bool
    """True or false: `conditions[].in_region` of `ConditionGroup`; required."""
    region: Literal["european_union", "united_states"] | str
    """State or part of a country of an address; one of `european_union`, `united_states`; required."""
    type: Literal["profile-region"]
    """Always `profile-region`; required."""


class ProvidedLandlineMethodFilter(Model, kw_only=True):
    """Part of `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["provided_landline"]
    """Always `provided_landline`; required."""


class ProvidedNoAgeMethodFilter(Model, kw_only=True):
    """Part of `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["provided_no_age"]
    """Always `provided_no_age`; required."""


class RecordedDateFilter(Model, kw_only=True):
    """Part of `ExplicitlyReachable`, `ExplicitlyUnreachable`."""

    field: Literal["recorded_date"]
    """Always `recorded_date`; required."""
    filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
    )
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter`; required."""


class RelativeAnniversaryDateFilter(Model, kw_only=True):
    """Part of `BounceDateFilter`, `CustomObjectPropertyCondition`, `EffectiveDateFilter` and 12 more."""

    operator: Literal["anniversary-last", "anniversary-next"] | str
    """One of `anniversary-last`, `anniversary-next`; required."""
    quantity: int
    """Whole number: `filter.quantity` of `BounceDateFilter`; required."""
    type: Literal["date"]
    """Always `date`; required."""
    unit: Literal["day", "hour", "week"] | str
    """One of `day`, `hour`, `week`; required."""


class RelativeDateOperatorBaseRelativeDateFilter(Model, kw_only=True):
    """Part of `BounceDateFilter`, `CustomObjectPropertyCondition`, `CustomObjectTriggerCondition` and 15 more."""

    operator: Literal["at-least", "in-the-last", "in-the-next"] | str
    """One of `at-least`, `in-the-last`, `in-the-next`; required."""
    quantity: int
    """Whole number: `filter.quantity` of `BounceDateFilter`; required."""
    type: Literal["date"]
    """Always `date`; required."""
    unit: Literal["day", "hour", "week"] | str
    """One of `day`, `hour`, `week`; required."""


class RelativeDateRangeFilter(Model, kw_only=True):
    """Part of `BounceDateFilter`, `CustomObjectPropertyCondition`, `CustomObjectTriggerCondition` and 15 more."""

    end: int
    """Whole number: `filter.end` of `BounceDateFilter`; required."""
    operator: Literal["between"]
    """Always `between`; required."""
    start: int
    """Whole number: `filter.start` of `BounceDateFilter`; required."""
    type: Literal["date"]
    """Always `date`; required."""
    unit: Literal["day", "hour", "week"] | str
    """One of `day`, `hour`, `week`; required."""


class Segment(ResourceModel, kw_only=True, gc=True):
    """A `segment` resource."""

    _wire = Wire(
        "segment",
        relationships={"flow_triggers": "flow", "profiles": "profile", "tags": "tag"},
        names={"flow_triggers": "flow-triggers"},
    )

    id: str
    """Id of the `segment`."""
    created: dt.datetime | None | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); None if there is none; from
    `segments.get_segment`, `segments.get_segments` and 3 more."""
    definition: SegmentDefinition | None | Unset = UNSET
    """`SegmentDefinition` of `condition_groups`; None if there is none; from `segments.get_segment`,
    `segments.get_segments` and 3 more."""
    is_active: bool | Unset = UNSET
    """True or false; from `segments.get_segment`, `segments.get_segments` and 3 more."""
    is_processing: bool | Unset = UNSET
    """True or false; from `segments.get_segment`, `segments.get_segments` and 3 more."""
    is_starred: bool | Unset = UNSET
    """True or false; from `segments.get_segment`, `segments.get_segments` and 3 more."""
    name: str | None | Unset = UNSET
    """Text; None if there is none; from `segments.get_segment`, `segments.get_segments` and 3 more."""
    profile_count: int | None | Unset = UNSET
    """How many: profile; whole number; None if there is none; from `segments.get_segment`."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `segments.get_segment`, `segments.get_segments` and 3 more."""
    flow_triggers: list[m.Flow] | Unset = UNSET
    """Related `flow` resources, with their ids alone unless included; from `segments.get_segment`,
    `segments.get_segments` and 3 more."""
    profiles: list[m.Profile] | Unset = UNSET
    """Related `profile` resources, with their ids alone unless included; from `segments.get_segment`,
    `segments.get_segments` and 3 more."""
    tags: list[m.Tag] | Unset = UNSET
    """Related `tag` resources, with their ids alone unless included; from `segments.get_segment`,
    `segments.get_segments` and 3 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class SegmentCreate(ResourceModel, kw_only=True):
    """Body of `create_segment`."""

    _wire = Wire("segment")

    definition: SegmentDefinition
    """`SegmentDefinition` of `condition_groups`; required."""
    name: str
    """Text; required."""
    is_starred: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""


class SegmentDefinition(Model, kw_only=True):
    """Part of `Segment`, `SegmentCreate`, `SegmentUpdate`."""

    condition_groups: list[ConditionGroup]
    """List: `ConditionGroup`; required."""


class SegmentUpdate(ResourceModel, kw_only=True):
    """Body of `update_segment`."""

    _wire = Wire("segment")

    id: str
    """Id of the `segment`; required."""
    definition: SegmentDefinition | None | Unset = UNSET
    """`SegmentDefinition` of `condition_groups`; may be left out, may be None."""
    is_active: bool | None | Unset = UNSET
    """True or false; may be left out, may be None."""
    is_starred: bool | None | Unset = UNSET
    """True or false; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class SegmentsProfileMetricCondition(Model, kw_only=True):
    """Part of `ConditionGroup`."""

    measurement: Literal["count", "sum"] | str
    """One of `count`, `sum`; required."""
    measurement_filter: NumericOperatorNumericFilter
    """`NumericOperatorNumericFilter` of `operator`, `type`, `value`; required."""
    metric_id: str
    """Id of the `metric`, as from `metrics.get_metric`; required."""
    timeframe_filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | AlltimeDateFilter
    )
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `AlltimeDateFilter`; required."""
    type: Literal["profile-metric"]
    """Always `profile-metric`; required."""
    metric_filters: list[ProfileMetricPropertyFilter] | None | Unset = UNSET
    """List: `ProfileMetricPropertyFilter`; may be left out, may be None."""


class SegmentsProfileMetricFunnelCondition(Model, kw_only=True):
    """Part of `ConditionGroup`."""

    steps: list[ProfileMetricFunnelSteps]
    """List: `ProfileMetricFunnelSteps`; required."""
    timeframe_filter: StaticDateRangeFilter | RelativeDateRangeFilter | RelativeDateOperatorBaseRelativeDateFilter
    """`StaticDateRangeFilter` or `RelativeDateRangeFilter` or
    `RelativeDateOperatorBaseRelativeDateFilter`; required."""
    type: Literal["profile-metric-funnel"]
    """Always `profile-metric-funnel`; required."""
    completion_window_seconds: (
        Literal["DAYS_1", "DAYS_180", "DAYS_3", "DAYS_30", "DAYS_5", "DAYS_90", "HOURS_1", "WEEKS_1", "YEARS_1"]
        | str
        | None
        | Unset
    ) = UNSET
    """Seconds: completion window; one of `DAYS_1`, `DAYS_180`, `DAYS_3`, `DAYS_30`, `DAYS_5`, `DAYS_90`,
    `HOURS_1`, `WEEKS_1`, `YEARS_1`; may be left out, may be None."""


class SftpMethodFilter(Model, kw_only=True):
    """Part of `HasEmailMarketingSubscribed`, `HasSMSMarketingSubscribed`, `NoEmailMarketingUnsubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["sftp"]
    """Always `sftp`; required."""


class ShopifyIntegrationFilter(Model, kw_only=True):
    """Part of `ShopifyIntegrationMethodFilter`."""

    operator: Literal["in"]
    """Always `in`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: list[Literal["shopify"]]
    """List: always `shopify`; required."""


class ShopifyIntegrationMethodFilter(Model, kw_only=True):
    """Part of `HasEmailMarketingSubscribed`, `HasSMSMarketingSubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    filter: ShopifyIntegrationFilter
    """`ShopifyIntegrationFilter` of `operator`, `type`, `value`; required."""
    method: Literal["integration"]
    """Always `integration`; required."""


class SpamComplaintMethodFilter(Model, kw_only=True):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["spam_complaint"]
    """Always `spam_complaint`; required."""


class StaticDateFilter(Model, kw_only=True):
    """Part of `BounceDateFilter`, `CustomObjectPropertyCondition`, `CustomObjectTriggerCondition` and 14 more."""

    date: dt.datetime
    """Date and time with a time zone (RFC 3339); required."""
    operator: Literal["after", "before"] | str
    """One of `after`, `before`; required."""
    type: Literal["date"]
    """Always `date`; required."""


class StaticDateRangeFilter(Model, kw_only=True):
    """Part of `BounceDateFilter`, `CustomObjectPropertyCondition`, `CustomObjectTriggerCondition` and 15 more."""

    end: dt.datetime
    """Date and time with a time zone (RFC 3339); required."""
    operator: Literal["between-static"]
    """Always `between-static`; required."""
    start: dt.datetime
    """Date and time with a time zone (RFC 3339); required."""
    type: Literal["date"]
    """Always `date`; required."""


class StatusDateFilter(Model, kw_only=True):
    """Part of `HasEmailMarketingSubscribed`, `HasPushMarketing`, `HasSMSMarketingSubscribed` and 2 more."""

    field: Literal["status_date"]
    """Always `status_date`; required."""
    filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
    )
    """`StaticDateFilter` or `StaticDateRangeFilter` or `RelativeDateOperatorBaseRelativeDateFilter` or
    `RelativeAnniversaryDateFilter` or `RelativeDateRangeFilter` or `CalendarDateFilter` or
    `AnniversaryDateFilter`; required."""


class StringArrayOperatorStringArrayFilter(Model, kw_only=True):
    """Part of `ActionOutputCondition`, `CustomObjectPropertyCondition`, `LowInventoryCondition` and 5 more."""

    operator: Literal["in", "not-in"] | str
    """One of `in`, `not-in`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: list[str]
    """List: text; required."""


class StringOperatorStringFilter(Model, kw_only=True):
    """Part of `ActionOutputCondition`, `CustomMetricCondition`, `CustomObjectPropertyCondition` and 7 more."""

    operator: (
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
    )
    """One of `contains`, `ends-with`, `equals`, `not-contains`, `not-ends-with`, `not-equals`,
    `not-starts-with`, `nregex` and 2 more; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: str | None
    """Text: `filter.value` of `ActionOutputCondition`; required, may be None."""


class StringPhoneOperatorStringArrayFilter(Model, kw_only=True):
    """Part of `ProfilePropertyCondition`."""

    operator: Literal["phone-country-code-in", "phone-country-code-not-in"] | str
    """One of `phone-country-code-in`, `phone-country-code-not-in`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: list[str]
    """List: text; required."""


class SubscribedSMSIsRcsCapableFilter(Model, kw_only=True):
    """Part of `HasSMSMarketingSubscribed`."""

    field: Literal["is_rcs_capable"]
    """Always `is_rcs_capable`; required."""
    filter: BooleanFilter
    """`BooleanFilter` of `operator`, `type`, `value`; required."""
