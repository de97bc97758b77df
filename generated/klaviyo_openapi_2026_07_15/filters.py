# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Fields that operations can be filtered by: for type checkers. Nothing imports this at run time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, NoReturn, Protocol, TypeVar

__all__ = [
    "GetActionIdsForFlow",
    "GetActionsForFlow",
    "GetAllUniversalContent",
    "GetBulkCreateCatalogItemsJobs",
    "GetBulkCreateCategoriesJobs",
    "GetBulkCreateCouponCodeJobs",
    "GetBulkCreateVariantsJobs",
    "GetBulkDeleteCatalogItemsJobs",
    "GetBulkDeleteCategoriesJobs",
    "GetBulkDeleteVariantsJobs",
    "GetBulkImportProfilesJobs",
    "GetBulkSuppressProfilesJobs",
    "GetBulkUnsuppressProfilesJobs",
    "GetBulkUpdateCatalogItemsJobs",
    "GetBulkUpdateCategoriesJobs",
    "GetBulkUpdateVariantsJobs",
    "GetCampaigns",
    "GetCatalogCategories",
    "GetCatalogItems",
    "GetCatalogVariants",
    "GetCategoriesForCatalogItem",
    "GetCategoryIdsForCatalogItem",
    "GetClientGeofences",
    "GetClientReviewValuesReports",
    "GetClientReviews",
    "GetCouponCodeIdsForCoupon",
    "GetCouponCodes",
    "GetCouponCodesForCoupon",
    "GetEvents",
    "GetFlowActionMessages",
    "GetFlows",
    "GetForms",
    "GetImages",
    "GetIngestionLogIdsForObjectType",
    "GetIngestionLogsForObjectType",
    "GetItemIdsForCatalogCategory",
    "GetItemsForCatalogCategory",
    "GetLists",
    "GetMessageIdsForFlowAction",
    "GetMetrics",
    "GetObjectTypes",
    "GetProfileIdsForList",
    "GetProfileIdsForSegment",
    "GetProfiles",
    "GetProfilesForList",
    "GetProfilesForSegment",
    "GetPushTokens",
    "GetReviews",
    "GetSegments",
    "GetTagGroups",
    "GetTags",
    "GetTemplates",
    "GetVariantIdsForCatalogItem",
    "GetVariantsForCatalogItem",
    "GetVersionIdsForForm",
    "GetVersionsForForm",
    "GetWebFeeds",
]

V_contra = TypeVar("V_contra", contravariant=True)


class Expression(Protocol):
    """A filter; `&`, `|` and `~` combine them."""

    def __klaviyo_filter__(self) -> str: ...
    def __and__(self, other: Any, /) -> Expression: ...
    def __or__(self, other: Any, /) -> Expression: ...
    def __rand__(self, other: Any, /) -> Expression: ...
    def __ror__(self, other: Any, /) -> Expression: ...
    def __invert__(self) -> Expression: ...


class Compared(Protocol):
    """A field; what it lacks is an error in a type checker."""

    def __eq__(self, value: NoReturn) -> NoReturn: ...  # type: ignore[override]
    def __ne__(self, value: NoReturn) -> NoReturn: ...  # type: ignore[override]


class Equals(Compared, Protocol[V_contra]):
    def __eq__(self, value: V_contra) -> Expression: ...  # type: ignore[override]
    def __ne__(self, value: V_contra) -> Expression: ...  # type: ignore[override]


class Less(Compared, Protocol[V_contra]):
    def __lt__(self, value: V_contra) -> Expression: ...


class LessOrEqual(Compared, Protocol[V_contra]):
    def __le__(self, value: V_contra) -> Expression: ...


class Greater(Compared, Protocol[V_contra]):
    def __gt__(self, value: V_contra) -> Expression: ...


class GreaterOrEqual(Compared, Protocol[V_contra]):
    def __ge__(self, value: V_contra) -> Expression: ...


class AnyOf(Compared, Protocol[V_contra]):
    def any_of(self, values: Sequence[V_contra]) -> Expression: ...


class Contains(Compared, Protocol[V_contra]):
    def contains(self, value: V_contra) -> Expression: ...


class ContainsAny(Compared, Protocol[V_contra]):
    def contains_any(self, values: Sequence[V_contra]) -> Expression: ...


class ContainsAll(Compared, Protocol[V_contra]):
    def contains_all(self, values: Sequence[V_contra]) -> Expression: ...


class StartsWith(Compared, Protocol[V_contra]):
    def starts_with(self, value: V_contra) -> Expression: ...


class EndsWith(Compared, Protocol[V_contra]):
    def ends_with(self, value: V_contra) -> Expression: ...


class Has(Compared, Protocol):
    def has(self) -> Expression: ...


class BooleanAnyOfEqualsList(AnyOf[bool], Equals[bool | Sequence[bool]]): ...


class BooleanEquals(Equals[bool]): ...


class DateTimeEqualsGreaterGreaterOrEqualLessLessOrEqual(
    Equals[dt.datetime], Greater[dt.datetime], GreaterOrEqual[dt.datetime], Less[dt.datetime], LessOrEqual[dt.datetime]
): ...


class DateTimeGreater(Greater[dt.datetime]): ...


class DateTimeGreaterGreaterOrEqualLessLessOrEqual(
    Greater[dt.datetime], GreaterOrEqual[dt.datetime], Less[dt.datetime], LessOrEqual[dt.datetime]
): ...


class DateTimeGreaterLess(Greater[dt.datetime], Less[dt.datetime]): ...


class DateTimeGreaterOrEqualLess(GreaterOrEqual[dt.datetime], Less[dt.datetime]): ...


class DateTimeGreaterOrEqualLessOrEqual(GreaterOrEqual[dt.datetime], LessOrEqual[dt.datetime]): ...


class IntegerAnyOfEqualsGreaterOrEqualLessOrEqualList(
    AnyOf[int], Equals[int | Sequence[int]], GreaterOrEqual[int], LessOrEqual[int]
): ...


class IntegerGreaterGreaterOrEqualLessLessOrEqual(Greater[int], GreaterOrEqual[int], Less[int], LessOrEqual[int]): ...


class NumberGreaterGreaterOrEqualLessLessOrEqual(
    Greater[float], GreaterOrEqual[float], Less[float], LessOrEqual[float]
): ...


class StringAnyOf(AnyOf[str]): ...


class StringAnyOfContainsEndsWithEqualsStartsWithList(
    AnyOf[str], Contains[str], EndsWith[str], Equals[str | Sequence[str]], StartsWith[str]
): ...


class StringAnyOfContainsEqualsList(AnyOf[str], Contains[str], Equals[str | Sequence[str]]): ...


class StringAnyOfEqualsList(AnyOf[str], Equals[str | Sequence[str]]): ...


class StringContains(Contains[str]): ...


class StringContainsEndsWithEqualsStartsWith(Contains[str], EndsWith[str], Equals[str], StartsWith[str]): ...


class StringContainsEndsWithEqualsStartsWithList(
    Contains[str], EndsWith[str], Equals[str | Sequence[str]], StartsWith[str]
): ...


class StringEquals(Equals[str]): ...


class StringEqualsList(Equals[str | Sequence[str]]): ...


class ValueEquals(Equals[Any]): ...


class ValueHas(Has): ...


class GetActionIdsForFlow:
    """Fields that `GetActionIdsForFlow` can be filtered by."""

    action_type: StringAnyOfEqualsList
    created: DateTimeEqualsGreaterGreaterOrEqualLessLessOrEqual
    id: StringAnyOf
    status: StringEquals
    updated: DateTimeEqualsGreaterGreaterOrEqualLessLessOrEqual


class GetActionsForFlow:
    """Fields that `GetActionsForFlow` can be filtered by."""

    action_type: StringAnyOfEqualsList
    created: DateTimeEqualsGreaterGreaterOrEqualLessLessOrEqual
    id: StringAnyOf
    status: StringEquals
    updated: DateTimeEqualsGreaterGreaterOrEqualLessLessOrEqual


class GetAllUniversalContent:
    """Fields that `GetAllUniversalContent` can be filtered by."""

    created: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    definition_content_type: StringEquals
    definition_type: StringEquals
    id: StringAnyOfEqualsList
    name: StringAnyOfEqualsList
    updated: DateTimeGreaterGreaterOrEqualLessLessOrEqual


class GetBulkCreateCatalogItemsJobs:
    """Fields that `GetBulkCreateCatalogItemsJobs` can be filtered by."""

    status: StringEquals


class GetBulkCreateCategoriesJobs:
    """Fields that `GetBulkCreateCategoriesJobs` can be filtered by."""

    status: StringEquals


class GetBulkCreateCouponCodeJobs:
    """Fields that `GetBulkCreateCouponCodeJobs` can be filtered by."""

    status: StringEquals


class GetBulkCreateVariantsJobs:
    """Fields that `GetBulkCreateVariantsJobs` can be filtered by."""

    status: StringEquals


class GetBulkDeleteCatalogItemsJobs:
    """Fields that `GetBulkDeleteCatalogItemsJobs` can be filtered by."""

    status: StringEquals


class GetBulkDeleteCategoriesJobs:
    """Fields that `GetBulkDeleteCategoriesJobs` can be filtered by."""

    status: StringEquals


class GetBulkDeleteVariantsJobs:
    """Fields that `GetBulkDeleteVariantsJobs` can be filtered by."""

    status: StringEquals


class GetBulkImportProfilesJobs:
    """Fields that `GetBulkImportProfilesJobs` can be filtered by."""

    status: StringAnyOfEqualsList


class GetBulkSuppressProfilesJobs:
    """Fields that `GetBulkSuppressProfilesJobs` can be filtered by."""

    list_id: StringEquals
    segment_id: StringEquals
    status: StringEquals


class GetBulkUnsuppressProfilesJobs:
    """Fields that `GetBulkUnsuppressProfilesJobs` can be filtered by."""

    list_id: StringEquals
    segment_id: StringEquals
    status: StringEquals


class GetBulkUpdateCatalogItemsJobs:
    """Fields that `GetBulkUpdateCatalogItemsJobs` can be filtered by."""

    status: StringEquals


class GetBulkUpdateCategoriesJobs:
    """Fields that `GetBulkUpdateCategoriesJobs` can be filtered by."""

    status: StringEquals


class GetBulkUpdateVariantsJobs:
    """Fields that `GetBulkUpdateVariantsJobs` can be filtered by."""

    status: StringEquals


class GetCampaigns:
    """Fields that `GetCampaigns` can be filtered by."""

    archived: BooleanEquals
    created_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    id: StringAnyOf
    messages_channel: StringEquals
    name: StringContains
    scheduled_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    status: StringAnyOfEqualsList
    updated_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual


class GetCatalogCategories:
    """Fields that `GetCatalogCategories` can be filtered by."""

    ids: StringAnyOf
    item_id: StringEquals
    name: StringContains


class GetCatalogItems:
    """Fields that `GetCatalogItems` can be filtered by."""

    category_id: StringEquals
    ids: StringAnyOf
    published: BooleanEquals
    title: StringContains


class GetCatalogVariants:
    """Fields that `GetCatalogVariants` can be filtered by."""

    ids: StringAnyOf
    item_id: StringEquals
    published: BooleanEquals
    sku: StringEquals
    title: StringContains


class GetCategoriesForCatalogItem:
    """Fields that `GetCategoriesForCatalogItem` can be filtered by."""

    ids: StringAnyOf
    item_id: StringEquals
    name: StringContains


class GetCategoryIdsForCatalogItem:
    """Fields that `GetCategoryIdsForCatalogItem` can be filtered by."""

    ids: StringAnyOf
    item_id: StringEquals
    name: StringContains


class GetClientGeofences:
    """Fields that `GetClientGeofences` can be filtered by."""

    lat: ValueEquals
    lng: ValueEquals


class GetClientReviewValuesReports:
    """Fields that `GetClientReviewValuesReports` can be filtered by."""

    product_external_ids: StringAnyOfEqualsList


class GetClientReviews:
    """Fields that `GetClientReviews` can be filtered by."""

    content: StringContains
    created: DateTimeGreaterOrEqualLessOrEqual
    edited: BooleanEquals
    id: StringAnyOfEqualsList
    incentivized: BooleanEquals
    media: ValueHas
    public_reply: ValueHas
    rating: IntegerAnyOfEqualsGreaterOrEqualLessOrEqualList
    review_type: StringEquals
    smart_quote: ValueHas
    status: StringEquals
    updated: DateTimeGreaterOrEqualLessOrEqual
    verified: BooleanEquals


class GetCouponCodeIdsForCoupon:
    """Fields that `GetCouponCodeIdsForCoupon` can be filtered by."""

    coupon_id: StringAnyOfEqualsList
    expires_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    profile_id: StringAnyOfEqualsList
    status: StringEquals


class GetCouponCodes:
    """Fields that `GetCouponCodes` can be filtered by."""

    coupon_id: StringAnyOfEqualsList
    expires_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    profile_id: StringAnyOfEqualsList
    status: StringEquals


class GetCouponCodesForCoupon:
    """Fields that `GetCouponCodesForCoupon` can be filtered by."""

    coupon_id: StringAnyOfEqualsList
    expires_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    profile_id: StringAnyOfEqualsList
    status: StringEquals


class GetEvents:
    """Fields that `GetEvents` can be filtered by."""

    datetime: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    metric: ValueHas
    metric_id: StringEqualsList
    profile: ValueHas
    profile_id: StringEquals
    timestamp: NumberGreaterGreaterOrEqualLessLessOrEqual


class GetFlowActionMessages:
    """Fields that `GetFlowActionMessages` can be filtered by."""

    created: DateTimeEqualsGreaterGreaterOrEqualLessLessOrEqual
    id: StringAnyOf
    name: StringContainsEndsWithEqualsStartsWith
    updated: DateTimeEqualsGreaterGreaterOrEqualLessLessOrEqual


class GetFlows:
    """Fields that `GetFlows` can be filtered by."""

    archived: BooleanEquals
    created: DateTimeEqualsGreaterGreaterOrEqualLessLessOrEqual
    id: StringAnyOf
    name: StringContainsEndsWithEqualsStartsWith
    status: StringEquals
    trigger_type: StringEquals
    updated: DateTimeEqualsGreaterGreaterOrEqualLessLessOrEqual


class GetForms:
    """Fields that `GetForms` can be filtered by."""

    ab_test: BooleanEquals
    created_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    id: StringAnyOfEqualsList
    name: StringAnyOfContainsEqualsList
    status: StringEquals
    updated_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual


class GetImages:
    """Fields that `GetImages` can be filtered by."""

    format: StringAnyOfEqualsList
    hidden: BooleanAnyOfEqualsList
    id: StringAnyOfEqualsList
    name: StringAnyOfContainsEndsWithEqualsStartsWithList
    size: IntegerGreaterGreaterOrEqualLessLessOrEqual
    updated_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual


class GetIngestionLogIdsForObjectType:
    """Fields that `GetIngestionLogIdsForObjectType` can be filtered by."""

    event_type: StringAnyOfEqualsList
    record_id: StringEquals
    status: StringAnyOfEqualsList
    timestamp: DateTimeGreaterOrEqualLess


class GetIngestionLogsForObjectType:
    """Fields that `GetIngestionLogsForObjectType` can be filtered by."""

    event_type: StringAnyOfEqualsList
    record_id: StringEquals
    status: StringAnyOfEqualsList
    timestamp: DateTimeGreaterOrEqualLess


class GetItemIdsForCatalogCategory:
    """Fields that `GetItemIdsForCatalogCategory` can be filtered by."""

    category_id: StringEquals
    ids: StringAnyOf
    published: BooleanEquals
    title: StringContains


class GetItemsForCatalogCategory:
    """Fields that `GetItemsForCatalogCategory` can be filtered by."""

    category_id: StringEquals
    ids: StringAnyOf
    published: BooleanEquals
    title: StringContains


class GetLists:
    """Fields that `GetLists` can be filtered by."""

    created: DateTimeGreater
    id: StringAnyOfEqualsList
    name: StringAnyOfEqualsList
    updated: DateTimeGreater


class GetMessageIdsForFlowAction:
    """Fields that `GetMessageIdsForFlowAction` can be filtered by."""

    created: DateTimeEqualsGreaterGreaterOrEqualLessLessOrEqual
    name: StringContainsEndsWithEqualsStartsWith
    updated: DateTimeEqualsGreaterGreaterOrEqualLessLessOrEqual


class GetMetrics:
    """Fields that `GetMetrics` can be filtered by."""

    integration_category: StringEquals
    integration_name: StringEquals


class GetObjectTypes:
    """Fields that `GetObjectTypes` can be filtered by."""

    namespace: StringEquals


class GetProfileIdsForList:
    """Fields that `GetProfileIdsForList` can be filtered by."""

    kx: StringEquals
    email: StringAnyOfEqualsList
    joined_group_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    phone_number: StringAnyOfEqualsList
    push_token: StringAnyOfEqualsList


class GetProfileIdsForSegment:
    """Fields that `GetProfileIdsForSegment` can be filtered by."""

    kx: StringEquals
    email: StringAnyOfEqualsList
    joined_group_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    phone_number: StringAnyOfEqualsList
    profile_id: StringAnyOfEqualsList
    push_token: StringAnyOfEqualsList


class GetProfiles:
    """Fields that `GetProfiles` can be filtered by."""

    kx: StringEquals
    created: DateTimeGreaterLess
    email: StringAnyOfEqualsList
    external_id: StringAnyOfEqualsList
    id: StringAnyOfEqualsList
    phone_number: StringAnyOfEqualsList
    subscriptions_email_marketing_list_suppressions_list_id: StringEquals
    subscriptions_email_marketing_list_suppressions_reason: StringEquals
    subscriptions_email_marketing_list_suppressions_timestamp: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    subscriptions_email_marketing_suppression_reason: StringEquals
    subscriptions_email_marketing_suppression_timestamp: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    updated: DateTimeGreaterLess


class GetProfilesForList:
    """Fields that `GetProfilesForList` can be filtered by."""

    kx: StringEquals
    email: StringAnyOfEqualsList
    joined_group_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    phone_number: StringAnyOfEqualsList
    push_token: StringAnyOfEqualsList


class GetProfilesForSegment:
    """Fields that `GetProfilesForSegment` can be filtered by."""

    kx: StringEquals
    email: StringAnyOfEqualsList
    joined_group_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    phone_number: StringAnyOfEqualsList
    profile_id: StringAnyOfEqualsList
    push_token: StringAnyOfEqualsList


class GetPushTokens:
    """Fields that `GetPushTokens` can be filtered by."""

    enablement_status: StringEquals
    id: StringEquals
    platform: StringEquals
    profile_id: StringEquals


class GetReviews:
    """Fields that `GetReviews` can be filtered by."""

    content: StringContains
    created: DateTimeGreaterOrEqualLessOrEqual
    id: StringAnyOfEqualsList
    item_id: StringAnyOfEqualsList
    rating: IntegerAnyOfEqualsGreaterOrEqualLessOrEqualList
    review_type: StringEquals
    status: StringEquals
    verified: BooleanEquals


class GetSegments:
    """Fields that `GetSegments` can be filtered by."""

    created: DateTimeGreater
    id: StringAnyOfEqualsList
    is_active: BooleanAnyOfEqualsList
    is_starred: BooleanEquals
    name: StringAnyOfEqualsList
    updated: DateTimeGreater


class GetTagGroups:
    """Fields that `GetTagGroups` can be filtered by."""

    default: BooleanEquals
    exclusive: BooleanEquals
    name: StringContainsEndsWithEqualsStartsWithList


class GetTags:
    """Fields that `GetTags` can be filtered by."""

    name: StringContainsEndsWithEqualsStartsWithList


class GetTemplates:
    """Fields that `GetTemplates` can be filtered by."""

    created: DateTimeEqualsGreaterGreaterOrEqualLessLessOrEqual
    id: StringAnyOfEqualsList
    name: StringAnyOfContainsEqualsList
    updated: DateTimeEqualsGreaterGreaterOrEqualLessLessOrEqual


class GetVariantIdsForCatalogItem:
    """Fields that `GetVariantIdsForCatalogItem` can be filtered by."""

    ids: StringAnyOf
    item_id: StringEquals
    published: BooleanEquals
    sku: StringEquals
    title: StringContains


class GetVariantsForCatalogItem:
    """Fields that `GetVariantsForCatalogItem` can be filtered by."""

    ids: StringAnyOf
    item_id: StringEquals
    published: BooleanEquals
    sku: StringEquals
    title: StringContains


class GetVersionIdsForForm:
    """Fields that `GetVersionIdsForForm` can be filtered by."""

    created_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    form_type: StringAnyOfEqualsList
    status: StringEquals
    updated_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual


class GetVersionsForForm:
    """Fields that `GetVersionsForForm` can be filtered by."""

    created_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    form_type: StringAnyOfEqualsList
    status: StringEquals
    updated_at: DateTimeGreaterGreaterOrEqualLessLessOrEqual


class GetWebFeeds:
    """Fields that `GetWebFeeds` can be filtered by."""

    created: DateTimeGreaterGreaterOrEqualLessLessOrEqual
    name: StringAnyOfContainsEqualsList
    updated: DateTimeGreaterGreaterOrEqualLessLessOrEqual
