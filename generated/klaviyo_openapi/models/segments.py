# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the segments area."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from ._shared import (
        AlltimeDateFilter,
        NumericOperatorNumericFilter,
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
    )
    from .flows import Flow
    from .profiles import Profile
    from .tags import Tag


@model
class ConditionGroup(Model):
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


@model
class ProfileMetricFunnelSteps(Model):
    metric_exists: bool
    metric_id: str
    metric_filters: list[ProfileMetricPropertyFilter] | None | Unset = UNSET


@model
class Segment(ResourceModel):
    """A `segment` resource."""

    _wire = Wire(
        "segment",
        relationships={"flow_triggers": "flow", "profiles": "profile", "tags": "tag"},
        names={"flow_triggers": "flow-triggers"},
    )

    id: str
    created: dt.datetime | None | Unset = UNSET
    definition: SegmentDefinition | None | Unset = UNSET
    is_active: bool | Unset = UNSET
    is_processing: bool | Unset = UNSET
    is_starred: bool | Unset = UNSET
    name: str | None | Unset = UNSET
    profile_count: int | None | Unset = UNSET
    updated: dt.datetime | None | Unset = UNSET
    flow_triggers: list[Flow] | Unset = UNSET
    profiles: list[Profile] | Unset = UNSET
    tags: list[Tag] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class SegmentCreate(ResourceModel):
    """Body of `create_segment`."""

    _wire = Wire("segment")

    definition: SegmentDefinition
    name: str
    is_starred: bool | None | Unset = UNSET


@model
class SegmentDefinition(Model):
    condition_groups: list[ConditionGroup]


@model
class SegmentUpdate(ResourceModel):
    """Body of `update_segment`."""

    _wire = Wire("segment")

    id: str
    definition: SegmentDefinition | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    is_starred: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET


@model
class SegmentsProfileMetricCondition(Model):
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
    )
    type: Literal["profile-metric"]
    metric_filters: list[ProfileMetricPropertyFilter] | None | Unset = UNSET


@model
class SegmentsProfileMetricFunnelCondition(Model):
    steps: list[ProfileMetricFunnelSteps]
    timeframe_filter: StaticDateRangeFilter | RelativeDateRangeFilter | RelativeDateOperatorBaseRelativeDateFilter
    type: Literal["profile-metric-funnel"]
    completion_window_seconds: (
        Literal["DAYS_1", "DAYS_180", "DAYS_3", "DAYS_30", "DAYS_5", "DAYS_90", "HOURS_1", "WEEKS_1", "YEARS_1"]
        | str
        | None
        | Unset
    ) = UNSET
