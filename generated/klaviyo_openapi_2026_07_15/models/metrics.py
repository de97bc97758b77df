# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the metrics area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model
from . import _values as v

if TYPE_CHECKING:
    from ._shared import (
        BooleanFilter,
        ExistenceOperatorExistenceFilter,
        ListContainsOperatorListContainsFilter,
        ListSubstringFilter,
        NumericOperatorNumericFilter,
        StringOperatorStringFilter,
    )
    from .flows import Flow


@model
class CustomMetric(ResourceModel):
    """A `custom-metric` resource."""

    _wire = Wire("custom-metric", relationships={"metrics": "metric"})

    id: str
    created: dt.datetime | Unset = UNSET
    definition: CustomMetricDefinition | Unset = UNSET
    name: str | Unset = UNSET
    updated: dt.datetime | Unset = UNSET
    metrics: list[Metric] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CustomMetricCondition(Model):
    filter: (
        NumericOperatorNumericFilter
        | StringInArrayFilter
        | ExistenceOperatorExistenceFilter
        | BooleanFilter
        | StringOperatorStringFilter
        | ListContainsOperatorListContainsFilter
        | ListRegexOperatorListContainsFilter
        | ListSubstringFilter
    )
    property: str


@model
class CustomMetricCreate(ResourceModel):
    """Body of `create_custom_metric`."""

    _wire = Wire("custom-metric")

    definition: CustomMetricDefinition
    name: str


@model
class CustomMetricDefinition(Model):
    aggregation_method: Literal["count", "value"] | str
    metric_groups: list[CustomMetricGroup]


@model
class CustomMetricGroup(Model):
    metric_id: str
    metric_filters: list[CustomMetricCondition] | None | Unset = UNSET
    value_property: str | None | Unset = UNSET


@model
class CustomMetricUpdate(ResourceModel):
    """Body of `update_custom_metric`."""

    _wire = Wire("custom-metric")

    id: str
    definition: CustomMetricDefinition | None | Unset = UNSET
    name: str | None | Unset = UNSET


@model
class ListRegexOperatorListContainsFilter(Model):
    operator: (
        Literal["contains-ends-with", "contains-starts-with", "not-contains-ends-with", "not-contains-starts-with"]
        | str
    )
    type: Literal["list"]
    value: int | str | None


@model
class MappedMetric(ResourceModel):
    """A `mapped-metric` resource."""

    _wire = Wire(
        "mapped-metric",
        relationships={"custom_metric": "custom-metric", "metric": "metric"},
        names={"custom_metric": "custom-metric"},
    )

    id: str
    updated: dt.datetime | Unset = UNSET
    custom_metric: CustomMetric | Unset = UNSET
    metric: Metric | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class MappedMetricUpdate(ResourceModel):
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
    custom_metric: str | Unset = UNSET
    """Id of the `custom-metric`."""
    metric: str | Unset = UNSET
    """Id of the `metric`."""


@model
class Metric(ResourceModel):
    """A `metric` resource."""

    _wire = Wire("metric", relationships={"flow_triggers": "flow"}, names={"flow_triggers": "flow-triggers"})

    id: str
    created: str | None | Unset = UNSET
    integration: dict[str, Any] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    updated: str | None | Unset = UNSET
    flow_triggers: list[Flow] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class MetricAggregate(ResourceModel):
    """A `metric-aggregate` resource."""

    _wire = Wire("metric-aggregate")

    id: str
    data: list[MetricAggregateRow] | Unset = UNSET
    dates: list[dt.datetime] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class MetricAggregateQuery(ResourceModel):
    """Body of `query_metric_aggregates`."""

    _wire = Wire("metric-aggregate")

    filter: Sequence[str]
    measurements: Sequence[Literal["count", "sum_value", "unique"]]
    metric_id: str
    by: Sequence[v.By] | None | Unset = UNSET
    interval: Literal["day", "hour", "month", "week"] | None | Unset = UNSET
    page_cursor: str | Unset = UNSET
    page_size: int | None | Unset = UNSET
    return_fields: Sequence[str] | None | Unset = UNSET
    sort: v.Sort | Unset = UNSET
    timezone: str | None | Unset = UNSET


@model
class MetricAggregateRow(Model):
    dimensions: list[str]
    measurements: dict[str, Any]


@model
class MetricProperty(ResourceModel):
    """A `metric-property` resource."""

    _wire = Wire("metric-property", relationships={"metric": "metric"})

    id: str
    inferred_type: str | Unset = UNSET
    label: str | Unset = UNSET
    property: str | Unset = UNSET
    sample_values: list[int | float | str | bool] | None | Unset = UNSET
    metric: Metric | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class StringInArrayFilter(Model):
    operator: Literal["in"]
    type: Literal["string"]
    value: list[str]
