# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of more than one area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, Model, Unset, Wire, model
from . import _values as v


@model
class APIJobErrorPayload(Model):
    id: str
    code: str
    detail: str
    source: ErrorSource
    title: str


@model
class APIMethodFilter(Model):
    field: Literal["method"]
    method: Literal["api"]
    filter: InStringArrayFilter | None | Unset = UNSET


@model
class AlltimeDateFilter(Model):
    operator: Literal["alltime"]
    type: Literal["date"]


@model
class AnniversaryDateFilter(Model):
    operator: Literal["anniversary", "anniversary-month"] | str
    type: Literal["date"]


@model
class BackInStockMethodFilter(Model):
    field: Literal["method"]
    method: Literal["back_in_stock"]


@model
class BooleanFilter(Model):
    operator: Literal["equals"]
    type: Literal["boolean"]
    value: bool


@model
class BounceDateFilter(Model):
    field: Literal["bounce_date"]
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


@model
class BulkRemoveMethodFilter(Model):
    field: Literal["method"]
    method: Literal["bulk_remove"]


@model
class CalendarDateFilter(Model):
    operator: Literal["calendar-month"]
    type: Literal["date"]
    value: int


@model
class CarrierDeactivationMethodFilter(Model):
    field: Literal["method"]
    method: Literal["carrier_deactivation"]


@model
class CheckoutMethodFilter(Model):
    field: Literal["method"]
    method: Literal["checkout"]


@model
class ConstantContactIntegrationFilter(Model):
    operator: Literal["in"]
    type: Literal["string"]
    value: list[Literal["constant_contact"]]


@model
class ConstantContactIntegrationMethodFilter(Model):
    field: Literal["method"]
    filter: ConstantContactIntegrationFilter
    method: Literal["integration"]


@model
class CustomSourceFilter(Model):
    field: Literal["custom_source"]
    filter: EqualsStringFilter


@model
class DataWarehouseImportMethodFilter(Model):
    field: Literal["method"]
    method: Literal["data_warehouse_import"]


@model
class DoubleOptinFilter(Model):
    field: Literal["is_double_opt_in"]
    filter: BooleanFilter


@model
class DynamicSMSImage(Model):
    dynamic_image_template: str
    dynamic: Literal[True] | Unset = UNSET


@model
class EffectiveDateFilter(Model):
    field: Literal["effective_date"]
    filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
    )


@model
class EqualsStringFilter(Model):
    operator: Literal["equals"]
    type: Literal["string"]
    value: str | None


@model
class ErrorSource(Model):
    pointer: str | None | Unset = UNSET


@model
class ExistenceOperatorExistenceFilter(Model):
    operator: Literal["is-set", "not-set"] | str
    type: Literal["existence"]


@model
class ExplicitlyReachable(Model):
    filters: list[EffectiveDateFilter | RecordedDateFilter | MethodFilter | FormSubscribeFilter]
    reachable_status: Literal["explicitly_reachable"]


@model
class ExplicitlyUnreachable(Model):
    filters: list[EffectiveDateFilter | RecordedDateFilter | MethodFilter | FormSubscribeFilter]
    reachable_status: Literal["explicitly_unreachable"]


@model
class FailedAgeGateMethodFilter(Model):
    field: Literal["method"]
    method: Literal["failed_age_gate"]


@model
class FormMethodFilter(Model):
    field: Literal["method"]
    method: Literal["form"]
    filter: InStringArrayFilter | None | Unset = UNSET


@model
class FormSubscribeFilter(Model):
    field: Literal["subscribe_method"]
    method: Literal["form"]
    filter: InStringArrayFilter | None | Unset = UNSET


@model
class GreaterThanPositiveNumericFilter(Model):
    operator: Literal["greater-than"]
    type: Literal["numeric"]
    value: int | float


@model
class HasEmailMarketing(Model):
    subscription: Literal["any"]
    filters: Any = UNSET


@model
class HasEmailMarketingConsent(Model):
    can_receive_marketing: Literal[True]
    channel: Literal["email"]
    consent_status: HasEmailMarketing | HasEmailMarketingSubscribed | HasEmailMarketingNeverSubscribed


@model
class HasEmailMarketingNeverSubscribed(Model):
    subscription: Literal["never_subscribed"]
    filters: Any = UNSET


@model
class HasEmailMarketingSubscribed(Model):
    subscription: Literal["subscribed"]
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


@model
class HasPushMarketing(Model):
    subscription: Literal["any"]
    filters: list[StatusDateFilter] | None | Unset = UNSET


@model
class HasPushMarketingConsent(Model):
    can_receive_marketing: Literal[True]
    channel: Literal["push"]
    consent_status: HasPushMarketing


@model
class HasSMSMarketingConsent(Model):
    can_receive_marketing: Literal[True]
    channel: Literal["sms"]
    consent_status: HasSMSMarketingSubscribed


@model
class HasSMSMarketingSubscribed(Model):
    subscription: Literal["subscribed"]
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


@model
class ImageAsset(Model):
    id: int
    file_path: str
    file_size: int
    format: Literal["gif", "jpeg", "jpg", "png", "webp"] | str
    image_type: Literal["dynamic", "static"] | str
    name: str
    updated: dt.datetime
    url: str
    l10n_key: str | None | Unset = UNSET
    origin: v.Origin | str | None | Unset = UNSET


@model
class ImplicitlyOrExplicitlyReachable(Model):
    reachable_status: Literal["implicitly_or_explicitly_reachable"]


@model
class ImplicitlyOrExplicitlyUnreachable(Model):
    reachable_status: Literal["implicitly_or_explicitly_unreachable"]


@model
class ImplicitlyReachable(Model):
    reachable_status: Literal["implicitly_reachable"]


@model
class ImplicitlyUnreachable(Model):
    reachable_status: Literal["implicitly_unreachable"]


@model
class InStringArrayFilter(Model):
    operator: Literal["in"]
    type: Literal["string"]
    value: list[str]


@model
class InboundMessageMethodFilter(Model):
    field: Literal["method"]
    method: Literal["inbound_message"]


@model
class IntegerFilter(Model):
    operator: (
        Literal["equals", "greater-than", "greater-than-or-equal", "less-than", "less-than-or-equal", "not-equals"]
        | str
    )
    type: Literal["numeric"]
    value: int


@model
class InvalidEmailDateFilter(Model):
    field: Literal["invalid_email_date"]
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


@model
class IsSetExistenceFilter(Model):
    operator: Literal["is-set"]
    type: Literal["existence"]


@model
class LessThanPositiveNumericFilter(Model):
    operator: Literal["less-than"]
    type: Literal["numeric"]
    value: int | float


@model
class ListContainsOperatorListContainsFilter(Model):
    operator: Literal["contains", "not-contains"] | str
    type: Literal["list"]
    value: int | str | None


@model
class ListLengthFilter(Model):
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
    type: Literal["list"]
    value: int


@model
class ListSetFilter(Model):
    operator: Literal["contains-all", "contains-any", "not-contains-all", "not-contains-any"] | str
    type: Literal["list"]
    value: list[str]


@model
class ListSubstringFilter(Model):
    operator: Literal["contains-substring", "not-contains-substring"] | str
    type: Literal["list"]
    value: str | None


@model
class MailboxProviderMethodFilter(Model):
    field: Literal["method"]
    method: Literal["mailbox_provider"]


@model
class ManualAddManualMethodFilter(Model):
    field: Literal["method"]
    method: Literal["manual_add"]
    filter: InStringArrayFilter | None | Unset = UNSET


@model
class ManualImportManualMethodFilter(Model):
    field: Literal["method"]
    method: Literal["manual_import"]
    filter: InStringArrayFilter | None | Unset = UNSET


@model
class ManualImportMethodFilter(Model):
    field: Literal["method"]
    method: Literal["manual_import"]


@model
class ManualRemoveMethodFilter(Model):
    field: Literal["method"]
    method: Literal["manual_remove"]


@model
class ManualSuppressionDateFilter(Model):
    field: Literal["manual_suppression_date"]
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


@model
class MediaAsset(Model):
    id: str
    company_id: str
    file_size: int
    name: str
    url: str
    l10n_key: str | None | Unset = UNSET
    media_type: str | Unset = UNSET
    thumbnail_url: str | None | Unset = UNSET


@model
class MediaAssetReference(Model):
    dynamic_template: str | None | Unset = UNSET
    static_asset_id: str | None | Unset = UNSET
    thumbnail: SlimImageReference | None | Unset = UNSET


@model
class MessageBlockedMethodFilter(Model):
    field: Literal["method"]
    method: Literal["message_blocked"]


@model
class MessageHierarchyRcsItem(Model):
    _wire = Wire(names={"extra_": "extra"})

    extra_: dict[str, Any] | None | Unset = UNSET
    image: SlimImageReference | None | Unset = UNSET
    message: str | Unset = UNSET
    message_format: Literal["RCS"] | Unset = UNSET
    rich_content: RCSRichContent | None | Unset = UNSET


@model
class MessageHierarchySmsItem(Model):
    _wire = Wire(names={"extra_": "extra"})

    message: str
    extra_: dict[str, Any] | None | Unset = UNSET
    image: StaticSMSImage | DynamicSMSImage | None | Unset = UNSET
    media: MediaAsset | MediaAssetReference | None | Unset = UNSET
    message_format: Literal["SMS"] | Unset = UNSET
    selected_image: ImageAsset | None | Unset = UNSET


@model
class MethodFilter(Model):
    field: Literal["subscribe_method"]
    method: v.Method | str


@model
class NoEmailMarketing(Model):
    subscription: Literal["any"]
    filters: list[BounceDateFilter | ManualSuppressionDateFilter | InvalidEmailDateFilter] | None | Unset = UNSET


@model
class NoEmailMarketingConsent(Model):
    can_receive_marketing: Literal[False]
    channel: Literal["email"]
    consent_status: (
        NoEmailMarketing | NoEmailMarketingUnsubscribed | NoEmailMarketingNeverSubscribed | NoEmailMarketingSubscribed
    )


@model
class NoEmailMarketingNeverSubscribed(Model):
    filters: list[BounceDateFilter | ManualSuppressionDateFilter | InvalidEmailDateFilter]
    subscription: Literal["never_subscribed"]


@model
class NoEmailMarketingSubscribed(Model):
    filters: list[BounceDateFilter | ManualSuppressionDateFilter | InvalidEmailDateFilter]
    subscription: Literal["subscribed"]


@model
class NoEmailMarketingUnsubscribed(Model):
    subscription: Literal["unsubscribed"]
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


@model
class NoPushMarketing(Model):
    subscription: Literal["any"]


@model
class NoPushMarketingConsent(Model):
    can_receive_marketing: Literal[False]
    channel: Literal["push"]
    consent_status: NoPushMarketing


@model
class NoSMSMarketing(Model):
    subscription: Literal["any"]


@model
class NoSMSMarketingConsent(Model):
    can_receive_marketing: Literal[False]
    channel: Literal["sms"]
    consent_status: NoSMSMarketing | NoSMSMarketingUnsubscribed | NoSMSMarketingNeverSubscribed


@model
class NoSMSMarketingNeverSubscribed(Model):
    subscription: Literal["never_subscribed"]


@model
class NoSMSMarketingUnsubscribed(Model):
    subscription: Literal["unsubscribed"]
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


@model
class NumericOperatorNumericFilter(Model):
    operator: (
        Literal["equals", "greater-than", "greater-than-or-equal", "less-than", "less-than-or-equal", "not-equals"]
        | str
    )
    type: Literal["numeric"]
    value: int | float


@model
class NumericRangeFilter(Model):
    end: int | float
    operator: Literal["between"]
    start: int | float
    type: Literal["numeric"]


@model
class OneClickUnsubscribeMethodFilter(Model):
    field: Literal["method"]
    method: Literal["one_click_unsubscribe"]


@model
class PatchIdentifiers(Model):
    append: dict[str, Any] | Unset = UNSET
    unappend: dict[str, Any] | Unset = UNSET


@model
class PreferencePageFilter(Model):
    field: Literal["method"]
    method: Literal["preference_page"]
    filter: EqualsStringFilter | None | Unset = UNSET


@model
class PreferencePageMethodFilter(Model):
    field: Literal["method"]
    method: Literal["preference_page"]


@model
class ProfileHasCustomObjectCondition(Model):
    filter: IntegerFilter
    filters: list[ProfileHasCustomObjectFilter]
    object_type_id: str
    object_type_relationship_id: str
    type: Literal["profile-has-custom-object"]


@model
class ProfileHasCustomObjectFilter(Model):
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
    property_id: int


@model
class ProfileHasGroupMembershipCondition(Model):
    group_ids: list[str]
    is_member: Literal[True]
    type: Literal["profile-group-membership"]
    timeframe_filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeDateRangeFilter
        | None
        | Unset
    ) = UNSET


@model
class ProfileLocation(Model):
    address1: str | None | Unset = UNSET
    address2: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    ip: str | None | Unset = UNSET
    latitude: str | float | None | Unset = UNSET
    longitude: str | float | None | Unset = UNSET
    region: str | None | Unset = UNSET
    timezone: str | None | Unset = UNSET
    zip: str | None | Unset = UNSET


@model
class ProfileMarketingConsentCondition(Model):
    consent: (
        HasEmailMarketingConsent
        | NoEmailMarketingConsent
        | HasSMSMarketingConsent
        | NoSMSMarketingConsent
        | HasPushMarketingConsent
        | NoPushMarketingConsent
    )
    type: Literal["profile-marketing-consent"]


@model
class ProfileMetaPatchProperties(Model):
    append: dict[str, Any] | None | Unset = UNSET
    unappend: dict[str, Any] | None | Unset = UNSET
    unset: str | Sequence[str] | None | Unset = UNSET


@model
class ProfileMetricPropertyFilter(Model):
    property: str
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


@model
class ProfileModificationMethodFilter(Model):
    field: Literal["method"]
    method: Literal["profile_modification"]


@model
class ProfileNoGroupMembershipCondition(Model):
    group_ids: list[str]
    is_member: Literal[False]
    type: Literal["profile-group-membership"]


@model
class ProfilePermissionsCondition(Model):
    channel: Literal["whatsapp_marketing", "whatsapp_transactional"] | str
    permission: (
        ExplicitlyReachable
        | ImplicitlyReachable
        | ImplicitlyOrExplicitlyReachable
        | ExplicitlyUnreachable
        | ImplicitlyUnreachable
        | ImplicitlyOrExplicitlyUnreachable
    )
    type: Literal["profile-permissions"]


@model
class ProfilePostalCodeDistanceCondition(Model):
    country_code: str
    filter: GreaterThanPositiveNumericFilter | LessThanPositiveNumericFilter
    postal_code: str
    type: Literal["profile-postal-code-distance"]
    unit: Literal["kilometers", "miles"] | str


@model
class ProfilePredictiveAnalyticsChannelAffinityPriorityCondition(Model):
    dimension: Literal["channel_affinity"]
    filter: ProfilePredictiveAnalyticsChannelAffinityPriorityFilter
    measurement: Literal["priority"]
    predicted_channel: Literal["email", "push", "sms", "whatsapp"] | str
    type: Literal["profile-predictive-analytics"]


@model
class ProfilePredictiveAnalyticsChannelAffinityPriorityFilter(Model):
    operator: Literal["equals"]
    type: Literal["numeric"]
    value: int


@model
class ProfilePredictiveAnalyticsChannelAffinityRankCondition(Model):
    dimension: Literal["channel_affinity"]
    filter: ProfilePredictiveAnalyticsChannelAffinityRankFilter
    measurement: Literal["rank"]
    predicted_channel: Literal["email", "push", "sms", "whatsapp"] | str
    type: Literal["profile-predictive-analytics"]


@model
class ProfilePredictiveAnalyticsChannelAffinityRankFilter(Model):
    operator: Literal["equals"] | Literal["not-equals"]
    type: Literal["string"]
    value: Literal["high", "low", "medium"] | str


@model
class ProfilePredictiveAnalyticsDateCondition(Model):
    dimension: Literal["expected_date_of_next_purchase"]
    filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
    )
    type: Literal["profile-predictive-analytics"]


@model
class ProfilePredictiveAnalyticsNumericCondition(Model):
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
    filter: NumericOperatorNumericFilter
    type: Literal["profile-predictive-analytics"]


@model
class ProfilePredictiveAnalyticsStringCondition(Model):
    dimension: Literal["predicted_gender"]
    filter: ProfilePredictiveAnalyticsStringFilter
    type: Literal["profile-predictive-analytics"]


@model
class ProfilePredictiveAnalyticsStringFilter(Model):
    operator: Literal["equals"] | Literal["not-equals"]
    type: Literal["string"]
    value: Literal["likely_female", "likely_male", "uncertain"] | str


@model
class ProfilePropertyCondition(Model):
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
    property: str
    type: Literal["profile-property"]


@model
class ProfileRegionCondition(Model):
    in_region: bool
    region: Literal["european_union", "united_states"] | str
    type: Literal["profile-region"]


@model
class ProvidedLandlineMethodFilter(Model):
    field: Literal["method"]
    method: Literal["provided_landline"]


@model
class ProvidedNoAgeMethodFilter(Model):
    field: Literal["method"]
    method: Literal["provided_no_age"]


@model
class RCSCard(Model):
    _wire = Wire(names={"extra_": "extra"})

    id: str
    buttons: list[RCSSuggestion] | None | Unset = UNSET
    extra_: dict[str, Any] | None | Unset = UNSET
    image: ImageAsset | SlimImageReference | None | Unset = UNSET
    text: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    video: MediaAsset | MediaAssetReference | None | Unset = UNSET


@model
class RCSRichContent(Model):
    cards: list[RCSCard] | None | Unset = UNSET
    file: MediaAssetReference | None | Unset = UNSET
    suggestions: list[RCSSuggestion] | None | Unset = UNSET


@model
class RCSSuggestion(Model):
    id: str
    text: str
    type: Literal["OPEN_URL", "REPLY"] | str
    open_mode: Literal["BROWSER", "WEBVIEW_FULL", "WEBVIEW_HALF", "WEBVIEW_TALL"] | str | None | Unset = UNSET
    url: str | None | Unset = UNSET


@model
class RecordedDateFilter(Model):
    field: Literal["recorded_date"]
    filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
    )


@model
class RelativeAnniversaryDateFilter(Model):
    operator: Literal["anniversary-last", "anniversary-next"] | str
    quantity: int
    type: Literal["date"]
    unit: Literal["day", "hour", "week"] | str


@model
class RelativeDateOperatorBaseRelativeDateFilter(Model):
    operator: Literal["at-least", "in-the-last", "in-the-next"] | str
    quantity: int
    type: Literal["date"]
    unit: Literal["day", "hour", "week"] | str


@model
class RelativeDateRangeFilter(Model):
    end: int
    operator: Literal["between"]
    start: int
    type: Literal["date"]
    unit: Literal["day", "hour", "week"] | str


@model
class SftpMethodFilter(Model):
    field: Literal["method"]
    method: Literal["sftp"]


@model
class ShopifyIntegrationFilter(Model):
    operator: Literal["in"]
    type: Literal["string"]
    value: list[Literal["shopify"]]


@model
class ShopifyIntegrationMethodFilter(Model):
    field: Literal["method"]
    filter: ShopifyIntegrationFilter
    method: Literal["integration"]


@model
class SlimImageReference(Model):
    dynamic_image_template: str | None | Unset = UNSET
    rendered_asset_url: str | None | Unset = UNSET
    static_image_asset_id: int | None | Unset = UNSET


@model
class SpamComplaintMethodFilter(Model):
    field: Literal["method"]
    method: Literal["spam_complaint"]


@model
class StaticDateFilter(Model):
    date: dt.datetime
    operator: Literal["after", "before"] | str
    type: Literal["date"]


@model
class StaticDateRangeFilter(Model):
    end: dt.datetime
    operator: Literal["between-static"]
    start: dt.datetime
    type: Literal["date"]


@model
class StaticSMSImage(Model):
    static_image_asset_id: int
    dynamic: Literal[False] | None | Unset = UNSET


@model
class StatusDateFilter(Model):
    field: Literal["status_date"]
    filter: (
        StaticDateFilter
        | StaticDateRangeFilter
        | RelativeDateOperatorBaseRelativeDateFilter
        | RelativeAnniversaryDateFilter
        | RelativeDateRangeFilter
        | CalendarDateFilter
        | AnniversaryDateFilter
    )


@model
class StringArrayOperatorStringArrayFilter(Model):
    operator: Literal["in", "not-in"] | str
    type: Literal["string"]
    value: list[str]


@model
class StringOperatorStringFilter(Model):
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
    type: Literal["string"]
    value: str | None


@model
class StringPhoneOperatorStringArrayFilter(Model):
    operator: Literal["phone-country-code-in", "phone-country-code-not-in"] | str
    type: Literal["string"]
    value: list[str]


@model
class SubscribedSMSIsRcsCapableFilter(Model):
    field: Literal["is_rcs_capable"]
    filter: BooleanFilter
