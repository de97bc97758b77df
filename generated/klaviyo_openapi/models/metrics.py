# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the metrics area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Model, ResourceModel, Unset, Wire
from . import _values as v


class CustomMetric(ResourceModel, kw_only=True, gc=True):
    """A `custom-metric` resource."""

    _wire = Wire("custom-metric", relationships={"metrics": "metric"})

    id: str
    """Id of the `custom-metric`."""
    created: dt.datetime | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); from `metrics.get_custom_metric`,
    `metrics.get_custom_metrics` and 3 more."""
    definition: CustomMetricDefinition | Unset = UNSET
    """`CustomMetricDefinition` of `aggregation_method`, `metric_groups`; from `metrics.get_custom_metric`,
    `metrics.get_custom_metrics` and 3 more."""
    name: str | Unset = UNSET
    """Text; from `metrics.get_custom_metric`, `metrics.get_custom_metrics` and 3 more."""
    updated: dt.datetime | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); from `metrics.get_custom_metric`,
    `metrics.get_custom_metrics` and 3 more."""
    metrics: list[Metric] | Unset = UNSET
    """Related `metric` resources, with their ids alone unless included; from `metrics.get_custom_metric`,
    `metrics.get_custom_metrics` and 3 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CustomMetricCondition(Model, kw_only=True):
    """Part of `CustomMetricGroup`."""

    filter: (
        m.NumericOperatorNumericFilter
        | StringInArrayFilter
        | m.ExistenceOperatorExistenceFilter
        | m.BooleanFilter
        | m.StringOperatorStringFilter
        | m.ListContainsOperatorListContainsFilter
        | ListRegexOperatorListContainsFilter
        | m.ListSubstringFilter
    )
    """`NumericOperatorNumericFilter` or `StringInArrayFilter` or `ExistenceOperatorExistenceFilter` or
    `BooleanFilter` or `StringOperatorStringFilter` or `ListContainsOperatorListContainsFilter` or
    `ListRegexOperatorListContainsFilter` or `ListSubstringFilter`; required."""
    property: str
    """Text: `metric_filters[].property` of `CustomMetricGroup`; required."""


class CustomMetricCreate(ResourceModel, kw_only=True):
    """Body of `create_custom_metric`."""

    _wire = Wire("custom-metric")

    definition: CustomMetricDefinition
    """`CustomMetricDefinition` of `aggregation_method`, `metric_groups`; required."""
    name: str
    """Text; required."""


class CustomMetricDefinition(Model, kw_only=True):
    """Part of `CustomMetric`, `CustomMetricCreate`, `CustomMetricUpdate`."""

    aggregation_method: Literal["count", "value"] | str
    """One of `count`, `value`; required."""
    metric_groups: list[CustomMetricGroup]
    """List: `CustomMetricGroup`; required."""


class CustomMetricGroup(Model, kw_only=True):
    """Part of `CustomMetricDefinition`."""

    metric_id: str
    """Id of the `metric`, as from `metrics.get_metric`; required."""
    metric_filters: list[CustomMetricCondition] | None | Unset = UNSET
    """List: `CustomMetricCondition`; may be left out, may be None."""
    value_property: str | None | Unset = UNSET
    """Text: `metric_groups[].value_property` of `CustomMetricDefinition`; may be left out, may be None."""


class CustomMetricUpdate(ResourceModel, kw_only=True):
    """Body of `update_custom_metric`."""

    _wire = Wire("custom-metric")

    id: str
    """Id of the `custom-metric`; required."""
    definition: CustomMetricDefinition | None | Unset = UNSET
    """`CustomMetricDefinition` of `aggregation_method`, `metric_groups`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class ListRegexOperatorListContainsFilter(Model, kw_only=True):
    """Part of `CustomMetricCondition`."""

    operator: (
        Literal["contains-ends-with", "contains-starts-with", "not-contains-ends-with", "not-contains-starts-with"]
        | str
    )
    """One of `contains-ends-with`, `contains-starts-with`, `not-contains-ends-with`,
    `not-contains-starts-with`; required."""
    type: Literal["list"]
    """Always `list`; required."""
    value: int | str | None
    """Whole number or text; required, may be None."""


class MappedMetric(ResourceModel, kw_only=True, gc=True):
    """A `mapped-metric` resource."""

    _wire = Wire(
        "mapped-metric",
        relationships={"custom_metric": "custom-metric", "metric": "metric"},
        names={"custom_metric": "custom-metric"},
    )

    id: str
    """Id of the `mapped-metric`."""
    updated: dt.datetime | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); in every answer."""
    custom_metric: CustomMetric | Unset = UNSET
    """Related `custom-metric` resource, with its id alone unless included; in every answer."""
    metric: Metric | Unset = UNSET
    """Related `metric` resource, with its id alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class MappedMetricUpdate(ResourceModel, kw_only=True):
    """Body of `update_mapped_metric`."""

    _wire = Wire(
        "mapped-metric",
        relationships={"custom_metric": "custom-metric", "metric": "metric"},
        names={"custom_metric": "custom-metric"},
    )

    id: Literal[
        "added_to_cart",
        "cancelled_sales",
        "ordered_product",
        "refunded_sales",
        "revenue",
        "started_checkout",
        "viewed_product",
    ]
    """Id of the `mapped-metric`; required."""
    custom_metric: str | Unset = UNSET
    """Id of the `custom-metric`; may be left out."""
    metric: str | Unset = UNSET
    """Id of the `metric`; may be left out."""


class Metric(ResourceModel, kw_only=True, gc=True):
    """A `metric` resource."""

    _wire = Wire("metric", relationships={"flow_triggers": "flow"}, names={"flow_triggers": "flow-triggers"})

    id: str
    """Id of the `metric`."""
    created: str | None | Unset = UNSET
    """When it was made; None if there is none; from `metrics.get_metric`, `metrics.get_metrics` and 4
    more."""
    integration: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; None if there is none; from `metrics.get_metric`, `metrics.get_metrics` and
    4 more."""
    name: str | None | Unset = UNSET
    """Text; None if there is none; from `metrics.get_metric`, `metrics.get_metrics` and 4 more."""
    updated: str | None | Unset = UNSET
    """When it last changed; None if there is none; from `metrics.get_metric`, `metrics.get_metrics` and 4
    more."""
    flow_triggers: list[m.Flow] | Unset = UNSET
    """Related `flow` resources, with their ids alone unless included; from `metrics.get_metric`,
    `metrics.get_metrics` and 4 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class MetricAggregate(ResourceModel, kw_only=True, gc=True):
    """A `metric-aggregate` resource."""

    _wire = Wire("metric-aggregate")

    id: str
    """Id of the `metric-aggregate`."""
    data: list[MetricAggregateRow] | Unset = UNSET
    """List: `MetricAggregateRow`; in every answer."""
    dates: list[dt.datetime] | Unset = UNSET
    """List: date and time with a time zone (RFC 3339); in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class MetricAggregateQuery(ResourceModel, kw_only=True):
    """Body of `query_metric_aggregates`."""

    _wire = Wire("metric-aggregate")

    filter: Sequence[str]
    """List: text; required."""
    measurements: Sequence[Literal["count", "sum_value", "unique"]]
    """List: one of `count`, `sum_value`, `unique`; required."""
    metric_id: str
    """Id of the `metric`, as from `metrics.get_metric`; required."""
    by: Sequence[v.By] | None | Unset = UNSET
    """List: one of `$attributed_channel`, `$attributed_flow`, `$attributed_message`,
    `$attributed_variation`, `$campaign_channel`, `$flow`, `$flow_channel`, `$message` and 28 more; may
    be left out, may be None."""
    interval: Literal["day", "hour", "month", "week"] | None | Unset = UNSET
    """One of `day`, `hour`, `month`, `week`; default `day`; may be left out, may be None."""
    page_cursor: str | Unset = UNSET
    """Where to go on in a list; may be left out."""
    page_size: int | None | Unset = UNSET
    """Items on a page; whole number; default `500`; may be left out, may be None."""
    return_fields: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    sort: v.Sort | Unset = UNSET
    """One of `$attributed_channel`, `$attributed_flow`, `$attributed_message`, `$attributed_variation`,
    `$campaign_channel`, `$flow`, `$flow_channel`, `$message` and 70 more; may be left out."""
    timezone: str | None | Unset = UNSET
    """IANA time zone such as `Europe/Vienna`; default `UTC`; may be left out, may be None."""


class MetricAggregateRow(Model, kw_only=True):
    """Part of `MetricAggregate`."""

    dimensions: list[str]
    """List: text."""
    measurements: dict[str, Any]
    """Object of your own keys: `data[].measurements` of `MetricAggregate`."""


class MetricProperty(ResourceModel, kw_only=True, gc=True):
    """A `metric-property` resource."""

    _wire = Wire("metric-property", relationships={"metric": "metric"})

    id: str
    """Id of the `metric-property`."""
    inferred_type: str | Unset = UNSET
    """Text; from `metrics.get_metric_property`, `metrics.get_properties_for_metric`."""
    label: str | Unset = UNSET
    """Text; from `metrics.get_metric_property`, `metrics.get_properties_for_metric`."""
    property: str | Unset = UNSET
    """Text; from `metrics.get_metric_property`, `metrics.get_properties_for_metric`."""
    sample_values: list[int | float | str | bool] | None | Unset = UNSET
    """List: whole number or number or text or true or false; None if there is none; from
    `metrics.get_metric_property`, `metrics.get_properties_for_metric`."""
    metric: Metric | Unset = UNSET
    """Related `metric` resource, with its id alone unless included; from `metrics.get_metric_property`,
    `metrics.get_properties_for_metric`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class StringInArrayFilter(Model, kw_only=True):
    """Part of `CustomMetricCondition`."""

    operator: Literal["in"]
    """Always `in`; required."""
    type: Literal["string"]
    """Always `string`; required."""
    value: list[str]
    """List: text; required."""
