# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of more than one area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, Model, Unset, Wire, model
from . import _values as v


@model
class APIJobErrorPayload(Model):
    """Part of `CatalogCategoryBulkCreateJob`, `CatalogCategoryBulkDeleteJob`, `CatalogCategoryBulkUpdateJob` and 7 more."""

    id: str
    """Text: `errors[].id` of `CatalogCategoryBulkCreateJob`."""
    code: str
    """Text: `errors[].code` of `CatalogCategoryBulkCreateJob`."""
    detail: str
    """Text: `errors[].detail` of `CatalogCategoryBulkCreateJob`."""
    source: ErrorSource
    """`ErrorSource` of `pointer`."""
    title: str
    """Text: `errors[].title` of `CatalogCategoryBulkCreateJob`."""


@model
class APIMethodFilter(Model):
    """Part of `HasEmailMarketingSubscribed`, `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["api"]
    """Always `api`; required."""
    filter: InStringArrayFilter | None | Unset = UNSET
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


@model
class AlltimeDateFilter(Model):
    """Part of `FlowsProfileMetricCondition`, `ProfileHasNotReceivedEmailMessageCondition`, `ProfileHasNotReceivedPushMessageCondition` and 3 more."""

    operator: Literal["alltime"]
    """Always `alltime`; required."""
    type: Literal["date"]
    """Always `date`; required."""


@model
class AnniversaryDateFilter(Model):
    """Part of `BounceDateFilter`, `CustomObjectPropertyCondition`, `EffectiveDateFilter` and 9 more."""

    operator: Literal["anniversary", "anniversary-month"] | str
    """One of `anniversary`, `anniversary-month`; required."""
    type: Literal["date"]
    """Always `date`; required."""


@model
class BackInStockMethodFilter(Model):
    """Part of `HasEmailMarketingSubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["back_in_stock"]
    """Always `back_in_stock`; required."""


@model
class BooleanFilter(Model):
    """Part of `ActionOutputCondition`, `CustomMetricCondition`, `CustomObjectPropertyCondition` and 9 more."""

    operator: Literal["equals"]
    """Always `equals`; required."""
    type: Literal["boolean"]
    """Always `boolean`; required."""
    value: bool
    """True or false: `filter.value` of `ActionOutputCondition`; required."""


@model
class BounceDateFilter(Model):
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


@model
class BulkRemoveMethodFilter(Model):
    """Part of `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["bulk_remove"]
    """Always `bulk_remove`; required."""


@model
class CalendarDateFilter(Model):
    """Part of `BounceDateFilter`, `CustomObjectPropertyCondition`, `EffectiveDateFilter` and 9 more."""

    operator: Literal["calendar-month"]
    """Always `calendar-month`; required."""
    type: Literal["date"]
    """Always `date`; required."""
    value: int
    """Whole number: `filter.value` of `BounceDateFilter`; required."""


@model
class CarrierDeactivationMethodFilter(Model):
    """Part of `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["carrier_deactivation"]
    """Always `carrier_deactivation`; required."""


@model
class CheckoutMethodFilter(Model):
    """Part of `HasSMSMarketingSubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["checkout"]
    """Always `checkout`; required."""


@model
class ConstantContactIntegrationFilter(Model):
    """Part of `ConstantContactIntegrationMethodFilter`."""

    operator: Literal["in"]
    """Always `in`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: list[Literal["constant_contact"]]
    """List: always `constant_contact`; required."""


@model
class ConstantContactIntegrationMethodFilter(Model):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    filter: ConstantContactIntegrationFilter
    """`ConstantContactIntegrationFilter` of `operator`, `type`, `value`; required."""
    method: Literal["integration"]
    """Always `integration`; required."""


@model
class CustomSourceFilter(Model):
    """Part of `HasEmailMarketingSubscribed`."""

    field: Literal["custom_source"]
    """Always `custom_source`; required."""
    filter: EqualsStringFilter
    """`EqualsStringFilter` of `operator`, `type`, `value`; required."""


@model
class DataWarehouseImportMethodFilter(Model):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["data_warehouse_import"]
    """Always `data_warehouse_import`; required."""


@model
class DoubleOptinFilter(Model):
    """Part of `HasEmailMarketingSubscribed`."""

    field: Literal["is_double_opt_in"]
    """Always `is_double_opt_in`; required."""
    filter: BooleanFilter
    """`BooleanFilter` of `operator`, `type`, `value`; required."""


@model
class DynamicSMSImage(Model):
    """Part of `MessageHierarchySmsItem`."""

    dynamic_image_template: str
    """Text: `image.dynamic_image_template` of `MessageHierarchySmsItem`; required."""
    dynamic: Literal[True] | Unset = UNSET
    """Always `true`; default `true`; may be left out."""


@model
class EffectiveDateFilter(Model):
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


@model
class EqualsStringFilter(Model):
    """Part of `CustomSourceFilter`, `PreferencePageFilter`."""

    operator: Literal["equals"]
    """Always `equals`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: str | None
    """Text: `filter.value` of `CustomSourceFilter`; required, may be None."""


@model
class ErrorSource(Model):
    """Part of `APIJobErrorPayload`, `ImportErrorResource`."""

    pointer: str | None | Unset = UNSET
    """JSON pointer to the part of the request at fault; None if there is none."""


@model
class ExistenceOperatorExistenceFilter(Model):
    """Part of `ActionOutputCondition`, `CustomMetricCondition`, `CustomObjectPropertyCondition` and 7 more."""

    operator: Literal["is-set", "not-set"] | str
    """One of `is-set`, `not-set`; required."""
    type: Literal["existence"]
    """Always `existence`; required."""


@model
class ExplicitlyReachable(Model):
    """Part of `ProfilePermissionsCondition`."""

    filters: list[EffectiveDateFilter | RecordedDateFilter | MethodFilter | FormSubscribeFilter]
    """List: `EffectiveDateFilter` or `RecordedDateFilter` or `MethodFilter` or `FormSubscribeFilter`;
    required."""
    reachable_status: Literal["explicitly_reachable"]
    """Always `explicitly_reachable`; required."""


@model
class ExplicitlyUnreachable(Model):
    """Part of `ProfilePermissionsCondition`."""

    filters: list[EffectiveDateFilter | RecordedDateFilter | MethodFilter | FormSubscribeFilter]
    """List: `EffectiveDateFilter` or `RecordedDateFilter` or `MethodFilter` or `FormSubscribeFilter`;
    required."""
    reachable_status: Literal["explicitly_unreachable"]
    """Always `explicitly_unreachable`; required."""


@model
class FailedAgeGateMethodFilter(Model):
    """Part of `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["failed_age_gate"]
    """Always `failed_age_gate`; required."""


@model
class FormMethodFilter(Model):
    """Part of `HasEmailMarketingSubscribed`, `HasSMSMarketingSubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["form"]
    """Always `form`; required."""
    filter: InStringArrayFilter | None | Unset = UNSET
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


@model
class FormSubscribeFilter(Model):
    """Part of `ExplicitlyReachable`, `ExplicitlyUnreachable`."""

    field: Literal["subscribe_method"]
    """Always `subscribe_method`; required."""
    method: Literal["form"]
    """Always `form`; required."""
    filter: InStringArrayFilter | None | Unset = UNSET
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


@model
class GreaterThanPositiveNumericFilter(Model):
    """Part of `ProfilePostalCodeDistanceCondition`."""

    operator: Literal["greater-than"]
    """Always `greater-than`; required."""
    type: Literal["numeric"]
    """Always `numeric`; required."""
    value: int | float
    """Whole number or number; required."""


@model
class HasEmailMarketing(Model):
    """Part of `HasEmailMarketingConsent`."""

    subscription: Literal["any"]
    """Always `any`; required."""
    filters: Any = UNSET
    """Any JSON value: `consent_status.filters` of `HasEmailMarketingConsent`; may be left out, may be
    None."""


@model
class HasEmailMarketingConsent(Model):
    """Part of `ProfileMarketingConsentCondition`."""

    can_receive_marketing: Literal[True]
    """Always `true`; required."""
    channel: Literal["email"]
    """Always `email`; required."""
    consent_status: HasEmailMarketing | HasEmailMarketingSubscribed | HasEmailMarketingNeverSubscribed
    """`HasEmailMarketing` or `HasEmailMarketingSubscribed` or `HasEmailMarketingNeverSubscribed`;
    required."""


@model
class HasEmailMarketingNeverSubscribed(Model):
    """Part of `HasEmailMarketingConsent`."""

    subscription: Literal["never_subscribed"]
    """Always `never_subscribed`; required."""
    filters: Any = UNSET
    """Any JSON value: `consent_status.filters` of `HasEmailMarketingConsent`; may be left out, may be
    None."""


@model
class HasEmailMarketingSubscribed(Model):
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


@model
class HasPushMarketing(Model):
    """Part of `HasPushMarketingConsent`."""

    subscription: Literal["any"]
    """Always `any`; required."""
    filters: list[StatusDateFilter] | None | Unset = UNSET
    """List: `StatusDateFilter`; may be left out, may be None."""


@model
class HasPushMarketingConsent(Model):
    """Part of `ProfileMarketingConsentCondition`."""

    can_receive_marketing: Literal[True]
    """Always `true`; required."""
    channel: Literal["push"]
    """Always `push`; required."""
    consent_status: HasPushMarketing
    """`HasPushMarketing` of `filters`, `subscription`; required."""


@model
class HasSMSMarketingConsent(Model):
    """Part of `ProfileMarketingConsentCondition`."""

    can_receive_marketing: Literal[True]
    """Always `true`; required."""
    channel: Literal["sms"]
    """Always `sms`; required."""
    consent_status: HasSMSMarketingSubscribed
    """`HasSMSMarketingSubscribed` of `filters`, `subscription`; required."""


@model
class HasSMSMarketingSubscribed(Model):
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


@model
class ImageAsset(Model):
    """Part of `MessageHierarchySmsItem`, `RCSCard`."""

    id: int
    """Whole number: `selected_image.id` of `MessageHierarchySmsItem`; required."""
    file_path: str
    """Text: `selected_image.file_path` of `MessageHierarchySmsItem`; required."""
    file_size: int
    """Whole number: `selected_image.file_size` of `MessageHierarchySmsItem`; required."""
    format: Literal["gif", "jpeg", "jpg", "png", "webp"] | str
    """One of `gif`, `jpeg`, `jpg`, `png`, `webp`; required."""
    image_type: Literal["dynamic", "static"] | str
    """One of `dynamic`, `static`; required."""
    name: str
    """Text: `selected_image.name` of `MessageHierarchySmsItem`; required."""
    updated: dt.datetime
    """When it last changed; date and time with a time zone (RFC 3339); required."""
    url: str
    """Address on the web (URL); required."""
    l10n_key: str | None | Unset = UNSET
    """Text: `selected_image.l10n_key` of `MessageHierarchySmsItem`; may be left out, may be None."""
    origin: v.Origin | str | None | Unset = UNSET
    """One of `ADOPTION_SMS_FORM_FROM_EMAIL_FORM`, `ADOPTION_SMS_MULTI_STEP_FORM_FROM_EMAIL_FORM`, `AI`,
    `API`, `APPLICATION`, `CLONED`, `COMPOSER`, `COMPOSER_AI_EDITED` and 12 more; may be left out, may
    be None."""


@model
class ImplicitlyOrExplicitlyReachable(Model):
    """Part of `ProfilePermissionsCondition`."""

    reachable_status: Literal["implicitly_or_explicitly_reachable"]
    """Always `implicitly_or_explicitly_reachable`; required."""


@model
class ImplicitlyOrExplicitlyUnreachable(Model):
    """Part of `ProfilePermissionsCondition`."""

    reachable_status: Literal["implicitly_or_explicitly_unreachable"]
    """Always `implicitly_or_explicitly_unreachable`; required."""


@model
class ImplicitlyReachable(Model):
    """Part of `ProfilePermissionsCondition`."""

    reachable_status: Literal["implicitly_reachable"]
    """Always `implicitly_reachable`; required."""


@model
class ImplicitlyUnreachable(Model):
    """Part of `ProfilePermissionsCondition`."""

    reachable_status: Literal["implicitly_unreachable"]
    """Always `implicitly_unreachable`; required."""


@model
class InStringArrayFilter(Model):
    """Part of `APIMethodFilter`, `FormMethodFilter`, `FormSubscribeFilter` and 2 more."""

    operator: Literal["in"]
    """Always `in`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: list[str]
    """List: text; required."""


@model
class InboundMessageMethodFilter(Model):
    """Part of `HasEmailMarketingSubscribed`, `HasSMSMarketingSubscribed`, `NoEmailMarketingUnsubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["inbound_message"]
    """Always `inbound_message`; required."""


@model
class IntegerFilter(Model):
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


@model
class InvalidEmailDateFilter(Model):
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


@model
class IsSetExistenceFilter(Model):
    """Part of `BounceDateFilter`, `InvalidEmailDateFilter`, `ManualSuppressionDateFilter`."""

    operator: Literal["is-set"]
    """Always `is-set`; required."""
    type: Literal["existence"]
    """Always `existence`; required."""


@model
class LessThanPositiveNumericFilter(Model):
    """Part of `ProfilePostalCodeDistanceCondition`."""

    operator: Literal["less-than"]
    """Always `less-than`; required."""
    type: Literal["numeric"]
    """Always `numeric`; required."""
    value: int | float
    """Whole number or number; required."""


@model
class ListContainsOperatorListContainsFilter(Model):
    """Part of `CustomMetricCondition`, `CustomObjectPropertyCondition`, `CustomObjectTriggerCondition` and 5 more."""

    operator: Literal["contains", "not-contains"] | str
    """One of `contains`, `not-contains`; required."""
    type: Literal["list"]
    """Always `list`; required."""
    value: int | str | None
    """Whole number or text; required, may be None."""


@model
class ListLengthFilter(Model):
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


@model
class ListSetFilter(Model):
    """Part of `ProfileMetricPropertyFilter`."""

    operator: Literal["contains-all", "contains-any", "not-contains-all", "not-contains-any"] | str
    """One of `contains-all`, `contains-any`, `not-contains-all`, `not-contains-any`; required."""
    type: Literal["list"]
    """Always `list`; required."""
    value: list[str]
    """List: text; required."""


@model
class ListSubstringFilter(Model):
    """Part of `CustomMetricCondition`, `ProfileMetricPropertyFilter`."""

    operator: Literal["contains-substring", "not-contains-substring"] | str
    """One of `contains-substring`, `not-contains-substring`; required."""
    type: Literal["list"]
    """Always `list`; required."""
    value: str | None
    """Text: `filter.value` of `CustomMetricCondition`; required, may be None."""


@model
class MailboxProviderMethodFilter(Model):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["mailbox_provider"]
    """Always `mailbox_provider`; required."""


@model
class ManualAddManualMethodFilter(Model):
    """Part of `HasEmailMarketingSubscribed`, `HasSMSMarketingSubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["manual_add"]
    """Always `manual_add`; required."""
    filter: InStringArrayFilter | None | Unset = UNSET
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


@model
class ManualImportManualMethodFilter(Model):
    """Part of `HasEmailMarketingSubscribed`, `HasSMSMarketingSubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["manual_import"]
    """Always `manual_import`; required."""
    filter: InStringArrayFilter | None | Unset = UNSET
    """`InStringArrayFilter` of `operator`, `type`, `value`; may be left out, may be None."""


@model
class ManualImportMethodFilter(Model):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["manual_import"]
    """Always `manual_import`; required."""


@model
class ManualRemoveMethodFilter(Model):
    """Part of `NoEmailMarketingUnsubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["manual_remove"]
    """Always `manual_remove`; required."""


@model
class ManualSuppressionDateFilter(Model):
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


@model
class MediaAsset(Model):
    """Part of `MessageHierarchySmsItem`, `RCSCard`."""

    id: str
    """Text: `media.id` of `MessageHierarchySmsItem`; required."""
    company_id: str
    """Text: `media.company_id` of `MessageHierarchySmsItem`; required."""
    file_size: int
    """Whole number: `media.file_size` of `MessageHierarchySmsItem`; required."""
    name: str
    """Text: `media.name` of `MessageHierarchySmsItem`; required."""
    url: str
    """Address on the web (URL); required."""
    l10n_key: str | None | Unset = UNSET
    """Text: `media.l10n_key` of `MessageHierarchySmsItem`; may be left out, may be None."""
    media_type: str | Unset = UNSET
    """Text; default `video`; may be left out."""
    thumbnail_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


@model
class MediaAssetReference(Model):
    """Part of `MessageHierarchySmsItem`, `RCSCard`, `RCSRichContent`."""

    dynamic_template: str | None | Unset = UNSET
    """Text: `media.dynamic_template` of `MessageHierarchySmsItem`; may be left out, may be None."""
    static_asset_id: str | None | Unset = UNSET
    """Text: `media.static_asset_id` of `MessageHierarchySmsItem`; may be left out, may be None."""
    thumbnail: SlimImageReference | None | Unset = UNSET
    """`SlimImageReference` of `dynamic_image_template`, `rendered_asset_url`, `static_image_asset_id`; may
    be left out, may be None."""


@model
class MessageBlockedMethodFilter(Model):
    """Part of `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["message_blocked"]
    """Always `message_blocked`; required."""


@model
class MessageHierarchyRcsItem(Model):
    """Part of `ConversationMessageCreate`, `FlowSms`."""

    _wire = Wire(names={"extra_": "extra"})

    extra_: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `message_hierarchy[].extra_` of `ConversationMessageCreate`; may be left
    out, may be None."""
    image: SlimImageReference | None | Unset = UNSET
    """`SlimImageReference` of `dynamic_image_template`, `rendered_asset_url`, `static_image_asset_id`; may
    be left out, may be None."""
    message: str | Unset = UNSET
    """Text: `message_hierarchy[].message` of `ConversationMessageCreate`; may be left out."""
    message_format: Literal["RCS"] | Unset = UNSET
    """Always `RCS`; default `RCS`; may be left out."""
    rich_content: RCSRichContent | None | Unset = UNSET
    """`RCSRichContent` of `cards`, `file`, `suggestions`; may be left out, may be None."""


@model
class MessageHierarchySmsItem(Model):
    """Part of `ConversationMessageCreate`, `FlowSms`."""

    _wire = Wire(names={"extra_": "extra"})

    message: str
    """Text: `message_hierarchy[].message` of `ConversationMessageCreate`; required."""
    extra_: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `message_hierarchy[].extra_` of `ConversationMessageCreate`; may be left
    out, may be None."""
    image: StaticSMSImage | DynamicSMSImage | None | Unset = UNSET
    """`StaticSMSImage` or `DynamicSMSImage`; may be left out, may be None."""
    media: MediaAsset | MediaAssetReference | None | Unset = UNSET
    """`MediaAsset` or `MediaAssetReference`; may be left out, may be None."""
    message_format: Literal["SMS"] | Unset = UNSET
    """Always `SMS`; default `SMS`; may be left out."""
    selected_image: ImageAsset | None | Unset = UNSET
    """`ImageAsset` of `file_path`, `file_size`, `format`, `id` and 6 more; may be left out, may be None."""


@model
class MethodFilter(Model):
    """Part of `ExplicitlyReachable`, `ExplicitlyUnreachable`."""

    field: Literal["subscribe_method"]
    """Always `subscribe_method`; required."""
    method: v.Method | str
    """One of `api`, `back_in_stock`, `bigcommerce`, `bulk_remove`, `campaign_monitor`,
    `carrier_deactivation`, `checkout`, `constant_contact` and 23 more; required."""


@model
class NoEmailMarketing(Model):
    """Part of `NoEmailMarketingConsent`."""

    subscription: Literal["any"]
    """Always `any`; required."""
    filters: list[BounceDateFilter | ManualSuppressionDateFilter | InvalidEmailDateFilter] | None | Unset = UNSET
    """List: `BounceDateFilter` or `ManualSuppressionDateFilter` or `InvalidEmailDateFilter`; may be left
    out, may be None."""


@model
class NoEmailMarketingConsent(Model):
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


@model
class NoEmailMarketingNeverSubscribed(Model):
    """Part of `NoEmailMarketingConsent`."""

    filters: list[BounceDateFilter | ManualSuppressionDateFilter | InvalidEmailDateFilter]
    """List: `BounceDateFilter` or `ManualSuppressionDateFilter` or `InvalidEmailDateFilter`; required."""
    subscription: Literal["never_subscribed"]
    """Always `never_subscribed`; required."""


@model
class NoEmailMarketingSubscribed(Model):
    """Part of `NoEmailMarketingConsent`."""

    filters: list[BounceDateFilter | ManualSuppressionDateFilter | InvalidEmailDateFilter]
    """List: `BounceDateFilter` or `ManualSuppressionDateFilter` or `InvalidEmailDateFilter`; required."""
    subscription: Literal["subscribed"]
    """Always `subscribed`; required."""


@model
class NoEmailMarketingUnsubscribed(Model):
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


@model
class NoPushMarketing(Model):
    """Part of `NoPushMarketingConsent`."""

    subscription: Literal["any"]
    """Always `any`; required."""


@model
class NoPushMarketingConsent(Model):
    """Part of `ProfileMarketingConsentCondition`."""

    can_receive_marketing: Literal[False]
    """Always `false`; required."""
    channel: Literal["push"]
    """Always `push`; required."""
    consent_status: NoPushMarketing
    """`NoPushMarketing` of `subscription`; required."""


@model
class NoSMSMarketing(Model):
    """Part of `NoSMSMarketingConsent`."""

    subscription: Literal["any"]
    """Always `any`; required."""


@model
class NoSMSMarketingConsent(Model):
    """Part of `ProfileMarketingConsentCondition`."""

    can_receive_marketing: Literal[False]
    """Always `false`; required."""
    channel: Literal["sms"]
    """Always `sms`; required."""
    consent_status: NoSMSMarketing | NoSMSMarketingUnsubscribed | NoSMSMarketingNeverSubscribed
    """`NoSMSMarketing` or `NoSMSMarketingUnsubscribed` or `NoSMSMarketingNeverSubscribed`; required."""


@model
class NoSMSMarketingNeverSubscribed(Model):
    """Part of `NoSMSMarketingConsent`."""

    subscription: Literal["never_subscribed"]
    """Always `never_subscribed`; required."""


@model
class NoSMSMarketingUnsubscribed(Model):
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


@model
class NumericOperatorNumericFilter(Model):
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


@model
class NumericRangeFilter(Model):
    """Part of `ActionOutputCondition`, `CustomObjectPropertyCondition`, `CustomObjectTriggerCondition` and 4 more."""

    end: int | float
    """Whole number or number; required."""
    operator: Literal["between"]
    """Always `between`; required."""
    start: int | float
    """Whole number or number; required."""
    type: Literal["numeric"]
    """Always `numeric`; required."""


@model
class OneClickUnsubscribeMethodFilter(Model):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["one_click_unsubscribe"]
    """Always `one_click_unsubscribe`; required."""


@model
class PatchIdentifiers(Model):
    """Part of `OnsiteProfileMeta`, `ProfileMeta`."""

    append: dict[str, Any] | Unset = UNSET
    """Object of your own keys: `patch_identifiers.append` of `OnsiteProfileMeta`; may be left out."""
    unappend: dict[str, Any] | Unset = UNSET
    """Object of your own keys: `patch_identifiers.unappend` of `OnsiteProfileMeta`; may be left out."""


@model
class PreferencePageFilter(Model):
    """Part of `HasEmailMarketingSubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["preference_page"]
    """Always `preference_page`; required."""
    filter: EqualsStringFilter | None | Unset = UNSET
    """`EqualsStringFilter` of `operator`, `type`, `value`; may be left out, may be None."""


@model
class PreferencePageMethodFilter(Model):
    """Part of `HasSMSMarketingSubscribed`, `NoEmailMarketingUnsubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["preference_page"]
    """Always `preference_page`; required."""


@model
class ProfileHasCustomObjectCondition(Model):
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


@model
class ProfileHasCustomObjectFilter(Model):
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


@model
class ProfileHasGroupMembershipCondition(Model):
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


@model
class ProfileLocation(Model):
    """Part of `EventProfile`, `OnsiteProfile`, `Profile` and 5 more."""

    address1: str | None | Unset = UNSET
    """First line of a street address; may be left out, may be None."""
    address2: str | None | Unset = UNSET
    """Second line of a street address; may be left out, may be None."""
    city: str | None | Unset = UNSET
    """Town of an address; may be left out, may be None."""
    country: str | None | Unset = UNSET
    """Country of an address; may be left out, may be None."""
    ip: str | None | Unset = UNSET
    """IP address; may be left out, may be None."""
    latitude: str | float | None | Unset = UNSET
    """Degrees north of the equator, -90 to 90; text or number; may be left out, may be None."""
    longitude: str | float | None | Unset = UNSET
    """Degrees east of Greenwich, -180 to 180; text or number; may be left out, may be None."""
    region: str | None | Unset = UNSET
    """State or part of a country of an address; may be left out, may be None."""
    timezone: str | None | Unset = UNSET
    """IANA time zone such as `Europe/Vienna`; may be left out, may be None."""
    zip: str | None | Unset = UNSET
    """Postal code; may be left out, may be None."""


@model
class ProfileMarketingConsentCondition(Model):
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


@model
class ProfileMetaPatchProperties(Model):
    """Part of `OnsiteProfileMeta`, `ProfileMeta`."""

    append: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `patch_properties.append` of `OnsiteProfileMeta`; may be left out, may be
    None."""
    unappend: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `patch_properties.unappend` of `OnsiteProfileMeta`; may be left out, may be
    None."""
    unset: str | Sequence[str] | None | Unset = UNSET
    """Text or list: text; may be left out, may be None."""


@model
class ProfileMetricPropertyFilter(Model):
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


@model
class ProfileModificationMethodFilter(Model):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["profile_modification"]
    """Always `profile_modification`; required."""


@model
class ProfileNoGroupMembershipCondition(Model):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    group_ids: list[str]
    """List: text; required."""
    is_member: Literal[False]
    """Always `false`; required."""
    type: Literal["profile-group-membership"]
    """Always `profile-group-membership`; required."""


@model
class ProfilePermissionsCondition(Model):
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


@model
class ProfilePostalCodeDistanceCondition(Model):
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


@model
class ProfilePredictiveAnalyticsChannelAffinityPriorityCondition(Model):
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


@model
class ProfilePredictiveAnalyticsChannelAffinityPriorityFilter(Model):
    """Part of `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition`."""

    operator: Literal["equals"]
    """Always `equals`; required."""
    type: Literal["numeric"]
    """Always `numeric`; required."""
    value: int
    """Whole number: `filter.value` of `ProfilePredictiveAnalyticsChannelAffinityPriorityCondition`;
    required."""


@model
class ProfilePredictiveAnalyticsChannelAffinityRankCondition(Model):
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


@model
class ProfilePredictiveAnalyticsChannelAffinityRankFilter(Model):
    """Part of `ProfilePredictiveAnalyticsChannelAffinityRankCondition`."""

    operator: Literal["equals"] | Literal["not-equals"]
    """Always `equals` or always `not-equals`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: Literal["high", "low", "medium"] | str
    """One of `high`, `low`, `medium`; required."""


@model
class ProfilePredictiveAnalyticsDateCondition(Model):
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


@model
class ProfilePredictiveAnalyticsNumericCondition(Model):
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


@model
class ProfilePredictiveAnalyticsStringCondition(Model):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    dimension: Literal["predicted_gender"]
    """Always `predicted_gender`; required."""
    filter: ProfilePredictiveAnalyticsStringFilter
    """`ProfilePredictiveAnalyticsStringFilter` of `operator`, `type`, `value`; required."""
    type: Literal["profile-predictive-analytics"]
    """Always `profile-predictive-analytics`; required."""


@model
class ProfilePredictiveAnalyticsStringFilter(Model):
    """Part of `ProfilePredictiveAnalyticsStringCondition`."""

    operator: Literal["equals"] | Literal["not-equals"]
    """Always `equals` or always `not-equals`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: Literal["likely_female", "likely_male", "uncertain"] | str
    """One of `likely_female`, `likely_male`, `uncertain`; required."""


@model
class ProfilePropertyCondition(Model):
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


@model
class ProfileRegionCondition(Model):
    """Part of `ConditionGroup`, `ConditionalBranchActionDataProfileFilterConditionGroups`, `FlowDefinitionProfileFilterConditionGroups` and 5 more."""

    in_region: bool
    """True or false: `conditions[].in_region` of `ConditionGroup`; required."""
    region: Literal["european_union", "united_states"] | str
    """State or part of a country of an address; one of `european_union`, `united_states`; required."""
    type: Literal["profile-region"]
    """Always `profile-region`; required."""


@model
class ProvidedLandlineMethodFilter(Model):
    """Part of `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["provided_landline"]
    """Always `provided_landline`; required."""


@model
class ProvidedNoAgeMethodFilter(Model):
    """Part of `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["provided_no_age"]
    """Always `provided_no_age`; required."""


@model
class PushActionButton(Model):
    """Part of `FlowPushNotification`, `PushChannelDetails`."""

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


@model
class RCSCard(Model):
    """Part of `RCSRichContent`."""

    _wire = Wire(names={"extra_": "extra"})

    id: str
    """Text: `cards[].id` of `RCSRichContent`; required."""
    buttons: list[RCSSuggestion] | None | Unset = UNSET
    """List: `RCSSuggestion`; may be left out, may be None."""
    extra_: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `cards[].extra_` of `RCSRichContent`; may be left out, may be None."""
    image: ImageAsset | SlimImageReference | None | Unset = UNSET
    """`ImageAsset` or `SlimImageReference`; may be left out, may be None."""
    text: str | None | Unset = UNSET
    """Text: `cards[].text` of `RCSRichContent`; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text: `cards[].title` of `RCSRichContent`; may be left out, may be None."""
    video: MediaAsset | MediaAssetReference | None | Unset = UNSET
    """`MediaAsset` or `MediaAssetReference`; may be left out, may be None."""


@model
class RCSRichContent(Model):
    """Part of `MessageHierarchyRcsItem`."""

    cards: list[RCSCard] | None | Unset = UNSET
    """List: `RCSCard`; may be left out, may be None."""
    file: MediaAssetReference | None | Unset = UNSET
    """`MediaAssetReference` of `dynamic_template`, `static_asset_id`, `thumbnail`; may be left out, may be
    None."""
    suggestions: list[RCSSuggestion] | None | Unset = UNSET
    """List: `RCSSuggestion`; may be left out, may be None."""


@model
class RCSSuggestion(Model):
    """Part of `RCSCard`, `RCSRichContent`."""

    id: str
    """Text: `buttons[].id` of `RCSCard`; required."""
    text: str
    """Text: `buttons[].text` of `RCSCard`; required."""
    type: Literal["OPEN_URL", "REPLY"] | str
    """One of `OPEN_URL`, `REPLY`; required."""
    open_mode: Literal["BROWSER", "WEBVIEW_FULL", "WEBVIEW_HALF", "WEBVIEW_TALL"] | str | None | Unset = UNSET
    """One of `BROWSER`, `WEBVIEW_FULL`, `WEBVIEW_HALF`, `WEBVIEW_TALL`; may be left out, may be None."""
    url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


@model
class RecordedDateFilter(Model):
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


@model
class RelativeAnniversaryDateFilter(Model):
    """Part of `BounceDateFilter`, `CustomObjectPropertyCondition`, `EffectiveDateFilter` and 12 more."""

    operator: Literal["anniversary-last", "anniversary-next"] | str
    """One of `anniversary-last`, `anniversary-next`; required."""
    quantity: int
    """Whole number: `filter.quantity` of `BounceDateFilter`; required."""
    type: Literal["date"]
    """Always `date`; required."""
    unit: Literal["day", "hour", "week"] | str
    """One of `day`, `hour`, `week`; required."""


@model
class RelativeDateOperatorBaseRelativeDateFilter(Model):
    """Part of `BounceDateFilter`, `CustomObjectPropertyCondition`, `CustomObjectTriggerCondition` and 15 more."""

    operator: Literal["at-least", "in-the-last", "in-the-next"] | str
    """One of `at-least`, `in-the-last`, `in-the-next`; required."""
    quantity: int
    """Whole number: `filter.quantity` of `BounceDateFilter`; required."""
    type: Literal["date"]
    """Always `date`; required."""
    unit: Literal["day", "hour", "week"] | str
    """One of `day`, `hour`, `week`; required."""


@model
class RelativeDateRangeFilter(Model):
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


@model
class SftpMethodFilter(Model):
    """Part of `HasEmailMarketingSubscribed`, `HasSMSMarketingSubscribed`, `NoEmailMarketingUnsubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["sftp"]
    """Always `sftp`; required."""


@model
class ShopifyIntegrationFilter(Model):
    """Part of `ShopifyIntegrationMethodFilter`."""

    operator: Literal["in"]
    """Always `in`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: list[Literal["shopify"]]
    """List: always `shopify`; required."""


@model
class ShopifyIntegrationMethodFilter(Model):
    """Part of `HasEmailMarketingSubscribed`, `HasSMSMarketingSubscribed`, `NoSMSMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    filter: ShopifyIntegrationFilter
    """`ShopifyIntegrationFilter` of `operator`, `type`, `value`; required."""
    method: Literal["integration"]
    """Always `integration`; required."""


@model
class SlimImageReference(Model):
    """Part of `MediaAssetReference`, `MessageHierarchyRcsItem`, `RCSCard`."""

    dynamic_image_template: str | None | Unset = UNSET
    """Text: `thumbnail.dynamic_image_template` of `MediaAssetReference`; may be left out, may be None."""
    rendered_asset_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    static_image_asset_id: int | None | Unset = UNSET
    """Whole number: `thumbnail.static_image_asset_id` of `MediaAssetReference`; may be left out, may be
    None."""


@model
class SpamComplaintMethodFilter(Model):
    """Part of `NoEmailMarketingUnsubscribed`."""

    field: Literal["method"]
    """Always `method`; required."""
    method: Literal["spam_complaint"]
    """Always `spam_complaint`; required."""


@model
class StaticDateFilter(Model):
    """Part of `BounceDateFilter`, `CustomObjectPropertyCondition`, `CustomObjectTriggerCondition` and 14 more."""

    date: dt.datetime
    """Date and time with a time zone (RFC 3339); required."""
    operator: Literal["after", "before"] | str
    """One of `after`, `before`; required."""
    type: Literal["date"]
    """Always `date`; required."""


@model
class StaticDateRangeFilter(Model):
    """Part of `BounceDateFilter`, `CustomObjectPropertyCondition`, `CustomObjectTriggerCondition` and 15 more."""

    end: dt.datetime
    """Date and time with a time zone (RFC 3339); required."""
    operator: Literal["between-static"]
    """Always `between-static`; required."""
    start: dt.datetime
    """Date and time with a time zone (RFC 3339); required."""
    type: Literal["date"]
    """Always `date`; required."""


@model
class StaticSMSImage(Model):
    """Part of `MessageHierarchySmsItem`."""

    static_image_asset_id: int
    """Whole number: `image.static_image_asset_id` of `MessageHierarchySmsItem`; required."""
    dynamic: Literal[False] | None | Unset = UNSET
    """Always `false`; default `false`; may be left out, may be None."""


@model
class StatusDateFilter(Model):
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


@model
class StringArrayOperatorStringArrayFilter(Model):
    """Part of `ActionOutputCondition`, `CustomObjectPropertyCondition`, `LowInventoryCondition` and 5 more."""

    operator: Literal["in", "not-in"] | str
    """One of `in`, `not-in`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: list[str]
    """List: text; required."""


@model
class StringOperatorStringFilter(Model):
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


@model
class StringPhoneOperatorStringArrayFilter(Model):
    """Part of `ProfilePropertyCondition`."""

    operator: Literal["phone-country-code-in", "phone-country-code-not-in"] | str
    """One of `phone-country-code-in`, `phone-country-code-not-in`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: list[str]
    """List: text; required."""


@model
class SubscribedSMSIsRcsCapableFilter(Model):
    """Part of `HasSMSMarketingSubscribed`."""

    field: Literal["is_rcs_capable"]
    """Always `is_rcs_capable`; required."""
    filter: BooleanFilter
    """`BooleanFilter` of `operator`, `type`, `value`; required."""
