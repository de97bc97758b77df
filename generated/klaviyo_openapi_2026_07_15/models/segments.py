# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the segments area."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire

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


class ProfileMetricFunnelSteps(Model, kw_only=True):
    """Part of `SegmentsProfileMetricFunnelCondition`."""

    metric_exists: bool
    """True or false: `steps[].metric_exists` of `SegmentsProfileMetricFunnelCondition`; required."""
    metric_id: str
    """Id of the `metric`, as from `metrics.get_metric`; required."""
    metric_filters: list[ProfileMetricPropertyFilter] | None | Unset = UNSET
    """List: `ProfileMetricPropertyFilter`; may be left out, may be None."""


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
    flow_triggers: list[Flow] | Unset = UNSET
    """Related `flow` resources, with their ids alone unless included; from `segments.get_segment`,
    `segments.get_segments` and 3 more."""
    profiles: list[Profile] | Unset = UNSET
    """Related `profile` resources, with their ids alone unless included; from `segments.get_segment`,
    `segments.get_segments` and 3 more."""
    tags: list[Tag] | Unset = UNSET
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
