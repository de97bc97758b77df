# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Metrics operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Filter, Operation, Options, Pager, Ref, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_CREATE_CUSTOM_METRIC = Operation(
    "create_custom_metric",
    "POST",
    "/api/custom-metrics",
    area="metrics",
    limits=("1/s", "15/m", "15/d"),
    scopes=("metrics:write",),
    query={"fields[custom-metric]": "list[CustomMetricField]"},
    body="CustomMetricCreate",
    returns="CustomMetric",
    resource="custom-metric",
    statuses=(201,),
)
_DELETE_CUSTOM_METRIC = Operation(
    "delete_custom_metric",
    "DELETE",
    "/api/custom-metrics/{id}",
    area="metrics",
    limits=("3/s", "60/m"),
    scopes=("metrics:write",),
    statuses=(204,),
)
_GET_CUSTOM_METRIC = Operation(
    "get_custom_metric",
    "GET",
    "/api/custom-metrics/{id}",
    area="metrics",
    limits=("3/s", "60/m"),
    scopes=("metrics:read",),
    query={
        "fields[custom-metric]": "list[CustomMetricField]",
        "fields[metric]": "list[MetricField]",
        "include": "list[CustomMetricInclude]",
    },
    returns="CustomMetric",
    resource="custom-metric",
)
_GET_CUSTOM_METRIC_FOR_MAPPED_METRIC = Operation(
    "get_custom_metric_for_mapped_metric",
    "GET",
    "/api/mapped-metrics/{id}/custom-metric",
    area="metrics",
    limits=("3/s", "60/m"),
    scopes=("metrics:read",),
    query={"fields[custom-metric]": "list[CustomMetricField]"},
    returns="CustomMetric",
    nullable=True,
    resource="custom-metric",
    aliases=("get_mapped_metric_custom_metric",),
)
_GET_CUSTOM_METRIC_ID_FOR_MAPPED_METRIC = Operation(
    "get_custom_metric_id_for_mapped_metric",
    "GET",
    "/api/mapped-metrics/{id}/relationships/custom-metric",
    area="metrics",
    limits=("3/s", "60/m"),
    scopes=("metrics:read",),
    returns="Ref",
    nullable=True,
    resource="custom-metric",
    aliases=("get_mapped_metric_relationships_custom_metric",),
)
_GET_CUSTOM_METRICS = Operation(
    "get_custom_metrics",
    "GET",
    "/api/custom-metrics",
    area="metrics",
    limits=("3/s", "60/m"),
    scopes=("metrics:read",),
    query={
        "fields[custom-metric]": "list[CustomMetricField]",
        "fields[metric]": "list[MetricField]",
        "include": "list[CustomMetricInclude]",
    },
    returns="CustomMetric",
    many=True,
    resource="custom-metric",
)
_GET_FLOWS_TRIGGERED_BY_METRIC = Operation(
    "get_flows_triggered_by_metric",
    "GET",
    "/api/metrics/{id}/flow-triggers",
    area="metrics",
    limits=("10/s", "150/m"),
    scopes=("flows:read", "metrics:read"),
    query={"fields[flow]": "list[FlowField]"},
    returns="Flow",
    absent=("definition",),
    many=True,
    resource="flow",
    aliases=("get_flow_triggers_for_metric", "get_metric_flow_triggers"),
)
_GET_IDS_FOR_FLOWS_TRIGGERED_BY_METRIC = Operation(
    "get_ids_for_flows_triggered_by_metric",
    "GET",
    "/api/metrics/{id}/relationships/flow-triggers",
    area="metrics",
    limits=("10/s", "150/m"),
    scopes=("flows:read", "metrics:read"),
    returns="Ref",
    many=True,
    resource="flow",
    aliases=("get_flow_trigger_ids_for_metric", "get_metric_relationships_flow_triggers"),
)
_GET_MAPPED_METRIC = Operation(
    "get_mapped_metric",
    "GET",
    "/api/mapped-metrics/{id}",
    area="metrics",
    limits=("3/s", "60/m"),
    scopes=("metrics:read",),
    query={
        "fields[custom-metric]": "list[CustomMetricField]",
        "fields[mapped-metric]": "list[MappedMetricField]",
        "fields[metric]": "list[MetricField]",
        "include": "list[MappedMetricInclude]",
    },
    returns="MappedMetric",
    resource="mapped-metric",
)
_GET_MAPPED_METRICS = Operation(
    "get_mapped_metrics",
    "GET",
    "/api/mapped-metrics",
    area="metrics",
    limits=("3/s", "60/m"),
    scopes=("metrics:read",),
    query={
        "fields[custom-metric]": "list[CustomMetricField]",
        "fields[mapped-metric]": "list[MappedMetricField]",
        "fields[metric]": "list[MetricField]",
        "include": "list[MappedMetricInclude]",
    },
    returns="MappedMetric",
    many=True,
    resource="mapped-metric",
)
_GET_METRIC = Operation(
    "get_metric",
    "GET",
    "/api/metrics/{id}",
    area="metrics",
    limits=("10/s", "150/m"),
    scopes=("metrics:read",),
    query={"fields[flow]": "list[FlowField]", "fields[metric]": "list[MetricField]", "include": "list[MetricInclude]"},
    returns="Metric",
    resource="metric",
)
_GET_METRIC_FOR_MAPPED_METRIC = Operation(
    "get_metric_for_mapped_metric",
    "GET",
    "/api/mapped-metrics/{id}/metric",
    area="metrics",
    limits=("3/s", "60/m"),
    scopes=("metrics:read",),
    query={"fields[metric]": "list[MetricField]"},
    returns="Metric",
    nullable=True,
    resource="metric",
    aliases=("get_mapped_metric_metric",),
)
_GET_METRIC_FOR_METRIC_PROPERTY = Operation(
    "get_metric_for_metric_property",
    "GET",
    "/api/metric-properties/{id}/metric",
    area="metrics",
    limits=("1/s", "15/m"),
    scopes=("metrics:read",),
    query={"fields[metric]": "list[MetricField]"},
    returns="Metric",
    nullable=True,
    resource="metric",
    aliases=("get_metric_property_metric",),
)
_GET_METRIC_ID_FOR_MAPPED_METRIC = Operation(
    "get_metric_id_for_mapped_metric",
    "GET",
    "/api/mapped-metrics/{id}/relationships/metric",
    area="metrics",
    limits=("3/s", "60/m"),
    scopes=("metrics:read",),
    returns="Ref",
    nullable=True,
    resource="metric",
    aliases=("get_mapped_metric_relationships_metric",),
)
_GET_METRIC_ID_FOR_METRIC_PROPERTY = Operation(
    "get_metric_id_for_metric_property",
    "GET",
    "/api/metric-properties/{id}/relationships/metric",
    area="metrics",
    limits=("1/s", "15/m"),
    scopes=("metrics:read",),
    returns="Ref",
    nullable=True,
    resource="metric",
    aliases=("get_metric_property_relationships_metric",),
)
_GET_METRIC_IDS_FOR_CUSTOM_METRIC = Operation(
    "get_metric_ids_for_custom_metric",
    "GET",
    "/api/custom-metrics/{id}/relationships/metrics",
    area="metrics",
    limits=("3/s", "60/m"),
    scopes=("metrics:read",),
    returns="Ref",
    many=True,
    resource="metric",
    aliases=("get_custom_metric_relationships_metrics",),
)
_GET_METRIC_PROPERTY = Operation(
    "get_metric_property",
    "GET",
    "/api/metric-properties/{id}",
    area="metrics",
    limits=("1/s", "15/m"),
    scopes=("metrics:read",),
    query={
        "additional-fields[metric-property]": "list[MetricPropertyAdditionalField]",
        "fields[metric-property]": "list[MetricPropertyField]",
        "fields[metric]": "list[MetricField]",
        "include": "list[MetricPropertyInclude]",
    },
    returns="MetricProperty",
    resource="metric-property",
)
_GET_METRICS = Operation(
    "get_metrics",
    "GET",
    "/api/metrics",
    area="metrics",
    limits=("10/s", "150/m"),
    scopes=("metrics:read",),
    query={
        "fields[flow]": "list[FlowField]",
        "fields[metric]": "list[MetricField]",
        "filter": "str",
        "include": "list[MetricInclude]",
        "page[cursor]": "str",
    },
    filters={"integration.category": ("string", "equals"), "integration.name": ("string", "equals")},
    cursor="page[cursor]",
    page_size=(None, None, 200),
    returns="Metric",
    many=True,
    resource="metric",
)
_GET_METRICS_FOR_CUSTOM_METRIC = Operation(
    "get_metrics_for_custom_metric",
    "GET",
    "/api/custom-metrics/{id}/metrics",
    area="metrics",
    limits=("3/s", "60/m"),
    scopes=("metrics:read",),
    query={"fields[metric]": "list[MetricField]"},
    returns="Metric",
    many=True,
    resource="metric",
    aliases=("get_custom_metric_metrics",),
)
_GET_PROPERTIES_FOR_METRIC = Operation(
    "get_properties_for_metric",
    "GET",
    "/api/metrics/{id}/metric-properties",
    area="metrics",
    limits=("1/s", "15/m"),
    scopes=("metrics:read",),
    query={
        "additional-fields[metric-property]": "list[MetricPropertyAdditionalField]",
        "fields[metric-property]": "list[MetricPropertyField]",
    },
    returns="MetricProperty",
    many=True,
    resource="metric-property",
    aliases=("get_metric_metric_properties", "get_metric_properties"),
)
_GET_PROPERTY_IDS_FOR_METRIC = Operation(
    "get_property_ids_for_metric",
    "GET",
    "/api/metrics/{id}/relationships/metric-properties",
    area="metrics",
    limits=("1/s", "15/m"),
    scopes=("metrics:read",),
    returns="Ref",
    many=True,
    resource="metric-property",
    aliases=("get_metric_relationships_metric_properties", "get_metric_relationships_properties"),
)
_QUERY_METRIC_AGGREGATES = Operation(
    "query_metric_aggregates",
    "POST",
    "/api/metric-aggregates",
    area="metrics",
    limits=("3/s", "60/m"),
    scopes=("metrics:read",),
    query={"fields[metric-aggregate]": "list[MetricAggregateField]"},
    body="MetricAggregateQuery",
    returns="MetricAggregate",
    resource="metric-aggregate",
    aliases=("create_metric_aggregate",),
)
_UPDATE_CUSTOM_METRIC = Operation(
    "update_custom_metric",
    "PATCH",
    "/api/custom-metrics/{id}",
    area="metrics",
    limits=("1/s", "15/m", "15/d"),
    scopes=("metrics:write",),
    query={"fields[custom-metric]": "list[CustomMetricField]"},
    body="CustomMetricUpdate",
    returns="CustomMetric",
    resource="custom-metric",
)
_UPDATE_MAPPED_METRIC = Operation(
    "update_mapped_metric",
    "PATCH",
    "/api/mapped-metrics/{id}",
    area="metrics",
    limits=("1/s", "15/m", "30/d"),
    scopes=("metrics:write",),
    query={"fields[mapped-metric]": "list[MappedMetricField]"},
    body="MappedMetricUpdate",
    returns="MappedMetric",
    resource="mapped-metric",
)


class Metrics(Resource):
    """The Metrics operations, as `klaviyo.metrics`."""

    __slots__ = ()

    _aliases = {
        "get_mapped_metric_custom_metric": "get_custom_metric_for_mapped_metric",
        "get_mapped_metric_relationships_custom_metric": "get_custom_metric_id_for_mapped_metric",
        "get_flow_triggers_for_metric": "get_flows_triggered_by_metric",
        "get_metric_flow_triggers": "get_flows_triggered_by_metric",
        "get_flow_trigger_ids_for_metric": "get_ids_for_flows_triggered_by_metric",
        "get_metric_relationships_flow_triggers": "get_ids_for_flows_triggered_by_metric",
        "get_mapped_metric_metric": "get_metric_for_mapped_metric",
        "get_metric_property_metric": "get_metric_for_metric_property",
        "get_mapped_metric_relationships_metric": "get_metric_id_for_mapped_metric",
        "get_metric_property_relationships_metric": "get_metric_id_for_metric_property",
        "get_custom_metric_relationships_metrics": "get_metric_ids_for_custom_metric",
        "get_custom_metric_metrics": "get_metrics_for_custom_metric",
        "get_metric_metric_properties": "get_properties_for_metric",
        "get_metric_properties": "get_properties_for_metric",
        "get_metric_relationships_metric_properties": "get_property_ids_for_metric",
        "get_metric_relationships_properties": "get_property_ids_for_metric",
        "create_metric_aggregate": "query_metric_aggregates",
    }

    if TYPE_CHECKING:

        @overload
        async def create_custom_metric(
            self,
            body: m.CustomMetricCreate | d.CustomMetricCreateDict | d.Envelope,
            *,
            fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CustomMetric: ...

        @overload
        async def create_custom_metric(
            self,
            *,
            fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CustomMetricCreateDict],
        ) -> m.CustomMetric: ...

    async def create_custom_metric(
        self,
        body: m.CustomMetricCreate | d.CustomMetricCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CustomMetric:
        """Create custom metric.

        POST /api/custom-metrics · metrics:write · 1/s, 15/m, 15/d

        Example::

            custom_metric = await klaviyo.metrics.create_custom_metric(
                definition={"aggregation_method": "count", "metric_groups": [{"metric_id": "XC2OTT"}]},
                name="Orders of all shops",
            )

        Args:
            body: `CustomMetricCreate`, or a dict with its fields; needs `definition`, `name`.
            fields_custom_metric: Fields of each `custom-metric` to answer with, instead of all: `created`,
                `definition`, `definition.aggregation_method`, `definition.metric_groups`, `id`, `name`,
                `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_custom_metric"""
        answer: m.CustomMetric = await self._sender.send(
            _CREATE_CUSTOM_METRIC,
            query={"fields[custom-metric]": fields_custom_metric},
            body=keyword_body(_CREATE_CUSTOM_METRIC, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_custom_metric(self, id: str, *, options: Options | None = None) -> None:
        """Delete custom metric.

        DELETE /api/custom-metrics/{id} · metrics:write · 3/s, 60/m

        Example::

            await klaviyo.metrics.delete_custom_metric("01JWGLEZ7ICGBJLUWPGIO4CNXO")

        Args:
            id: Id of the `custom-metric` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_custom_metric"""
        answer: None = await self._sender.send(_DELETE_CUSTOM_METRIC, path=(id,), options=options)
        return answer

    async def get_custom_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        include: Sequence[t.CustomMetricInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomMetric:
        """Get custom metric.

        GET /api/custom-metrics/{id} · metrics:read · 3/s, 60/m

        Example::

            custom_metric = await klaviyo.metrics.get_custom_metric(
                "01JWGLEZ7ICGBJLUWPGIO4CNXO", include=["metrics"]
            )

        Args:
            id: Id of the `custom-metric`; required.
            fields_custom_metric: Fields of each `custom-metric` to answer with, instead of all: `created`,
                `definition`, `definition.aggregation_method`, `definition.metric_groups`, `id`, `name`,
                `updated`.
            fields_metric: Fields of each `metric` to answer with, instead of all: `created`, `id`,
                `integration`, `name`, `updated`.
            include: Related resources to send along: `metrics`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_custom_metric"""
        answer: m.CustomMetric = await self._sender.send(
            _GET_CUSTOM_METRIC,
            path=(id,),
            query={"fields[custom-metric]": fields_custom_metric, "fields[metric]": fields_metric, "include": include},
            options=options,
        )
        return answer

    async def get_custom_metric_for_mapped_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomMetric:
        """Get custom metric for mapped metric.

        GET /api/mapped-metrics/{id}/custom-metric · metrics:read · 3/s, 60/m

        Example::

            custom_metric = await klaviyo.metrics.get_custom_metric_for_mapped_metric("placed_order")

        Args:
            id: Id of the `mapped-metric`; required.
            fields_custom_metric: Fields of each `custom-metric` to answer with, instead of all: `created`,
                `definition`, `definition.aggregation_method`, `definition.metric_groups`, `id`, `name`,
                `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_custom_metric_for_mapped_metric"""
        answer: m.CustomMetric = await self._sender.send(
            _GET_CUSTOM_METRIC_FOR_MAPPED_METRIC,
            path=(id,),
            query={"fields[custom-metric]": fields_custom_metric},
            options=options,
        )
        return answer

    async def get_custom_metric_id_for_mapped_metric(self, id: str, *, options: Options | None = None) -> Ref:
        """Get custom metric id for mapped metric.

        GET /api/mapped-metrics/{id}/relationships/custom-metric · metrics:read · 3/s, 60/m

        Example::

            custom_metric = await klaviyo.metrics.get_custom_metric_id_for_mapped_metric("placed_order")

        Args:
            id: Id of the `mapped-metric`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_custom_metric_id_for_mapped_metric"""
        answer: Ref = await self._sender.send(_GET_CUSTOM_METRIC_ID_FOR_MAPPED_METRIC, path=(id,), options=options)
        return answer

    def get_custom_metrics(
        self,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        include: Sequence[t.CustomMetricInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CustomMetric]:
        """Get custom metrics.

        GET /api/custom-metrics · metrics:read · 3/s, 60/m

        Example::

            async for custom_metric in klaviyo.metrics.get_custom_metrics(include=["metrics"]):
                print(custom_metric.name)

        Args:
            fields_custom_metric: Fields of each `custom-metric` to answer with, instead of all: `created`,
                `definition`, `definition.aggregation_method`, `definition.metric_groups`, `id`, `name`,
                `updated`.
            fields_metric: Fields of each `metric` to answer with, instead of all: `created`, `id`,
                `integration`, `name`, `updated`.
            include: Related resources to send along: `metrics`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_custom_metrics"""
        return self._sender.pages(
            _GET_CUSTOM_METRICS,
            query={"fields[custom-metric]": fields_custom_metric, "fields[metric]": fields_metric, "include": include},
            options=options,
        )

    def get_flows_triggered_by_metric(
        self, id: str, *, fields_flow: Sequence[t.FlowField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Flow]:
        """Get flows triggered by metric.

        GET /api/metrics/{id}/flow-triggers · flows:read metrics:read · 10/s, 150/m

        - never answers with `definition`

        Example::

            async for flow in klaviyo.metrics.get_flows_triggered_by_metric("XC2OTT"):
                print(flow.name)

        Args:
            id: Id of the `metric`; required.
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`, `id`,
                `name`, `status`, `trigger_type`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_flows_triggered_by_metric"""
        return self._sender.pages(
            _GET_FLOWS_TRIGGERED_BY_METRIC, path=(id,), query={"fields[flow]": fields_flow}, options=options
        )

    def get_ids_for_flows_triggered_by_metric(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get ids for flows triggered by metric.

        GET /api/metrics/{id}/relationships/flow-triggers · flows:read metrics:read · 10/s, 150/m

        Example::

            async for flow in klaviyo.metrics.get_ids_for_flows_triggered_by_metric("XC2OTT"):
                print(flow.id)

        Args:
            id: Id of the `metric`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_ids_for_flows_triggered_by_metric"""
        return self._sender.pages(_GET_IDS_FOR_FLOWS_TRIGGERED_BY_METRIC, path=(id,), options=options)

    async def get_mapped_metric(
        self,
        id: str,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        fields_mapped_metric: Sequence[t.MappedMetricField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        include: Sequence[t.MappedMetricInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.MappedMetric:
        """Get mapped metric.

        GET /api/mapped-metrics/{id} · metrics:read · 3/s, 60/m

        Example::

            mapped_metric = await klaviyo.metrics.get_mapped_metric(
                "placed_order", include=["custom-metric"]
            )

        Args:
            id: Id of the `mapped-metric`; required.
            fields_custom_metric: Fields of each `custom-metric` to answer with, instead of all: `created`,
                `definition`, `definition.aggregation_method`, `definition.metric_groups`, `id`, `name`,
                `updated`.
            fields_mapped_metric: Fields of each `mapped-metric` to answer with, instead of all: `id`,
                `updated`.
            fields_metric: Fields of each `metric` to answer with, instead of all: `created`, `id`,
                `integration`, `name`, `updated`.
            include: Related resources to send along: `custom-metric`, `metric`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_mapped_metric"""
        answer: m.MappedMetric = await self._sender.send(
            _GET_MAPPED_METRIC,
            path=(id,),
            query={
                "fields[custom-metric]": fields_custom_metric,
                "fields[mapped-metric]": fields_mapped_metric,
                "fields[metric]": fields_metric,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_mapped_metrics(
        self,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        fields_mapped_metric: Sequence[t.MappedMetricField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        include: Sequence[t.MappedMetricInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.MappedMetric]:
        """Get mapped metrics.

        GET /api/mapped-metrics · metrics:read · 3/s, 60/m

        Example::

            async for mapped_metric in klaviyo.metrics.get_mapped_metrics(include=["custom-metric"]):
                print(mapped_metric.id)

        Args:
            fields_custom_metric: Fields of each `custom-metric` to answer with, instead of all: `created`,
                `definition`, `definition.aggregation_method`, `definition.metric_groups`, `id`, `name`,
                `updated`.
            fields_mapped_metric: Fields of each `mapped-metric` to answer with, instead of all: `id`,
                `updated`.
            fields_metric: Fields of each `metric` to answer with, instead of all: `created`, `id`,
                `integration`, `name`, `updated`.
            include: Related resources to send along: `custom-metric`, `metric`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_mapped_metrics"""
        return self._sender.pages(
            _GET_MAPPED_METRICS,
            query={
                "fields[custom-metric]": fields_custom_metric,
                "fields[mapped-metric]": fields_mapped_metric,
                "fields[metric]": fields_metric,
                "include": include,
            },
            options=options,
        )

    async def get_metric(
        self,
        id: str,
        *,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        include: Sequence[t.MetricInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Metric:
        """Get metric.

        GET /api/metrics/{id} · metrics:read · 10/s, 150/m

        Example::

            metric = await klaviyo.metrics.get_metric("XC2OTT", include=["flow-triggers"])

        Args:
            id: Id of the `metric`; required.
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`, `id`,
                `name`, `status`, `trigger_type`, `updated`.
            fields_metric: Fields of each `metric` to answer with, instead of all: `created`, `id`,
                `integration`, `name`, `updated`.
            include: Related resources to send along: `flow-triggers`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_metric"""
        answer: m.Metric = await self._sender.send(
            _GET_METRIC,
            path=(id,),
            query={"fields[flow]": fields_flow, "fields[metric]": fields_metric, "include": include},
            options=options,
        )
        return answer

    async def get_metric_for_mapped_metric(
        self, id: str, *, fields_metric: Sequence[t.MetricField] | Unset = UNSET, options: Options | None = None
    ) -> m.Metric:
        """Get metric for mapped metric.

        GET /api/mapped-metrics/{id}/metric · metrics:read · 3/s, 60/m

        Example::

            metric = await klaviyo.metrics.get_metric_for_mapped_metric("placed_order")

        Args:
            id: Id of the `mapped-metric`; required.
            fields_metric: Fields of each `metric` to answer with, instead of all: `created`, `id`,
                `integration`, `name`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_metric_for_mapped_metric"""
        answer: m.Metric = await self._sender.send(
            _GET_METRIC_FOR_MAPPED_METRIC, path=(id,), query={"fields[metric]": fields_metric}, options=options
        )
        return answer

    async def get_metric_for_metric_property(
        self, id: str, *, fields_metric: Sequence[t.MetricField] | Unset = UNSET, options: Options | None = None
    ) -> m.Metric:
        """Get metric for metric property.

        GET /api/metric-properties/{id}/metric · metrics:read · 1/s, 15/m

        Example::

            metric = await klaviyo.metrics.get_metric_for_metric_property("01JBVMZVVICWNFBDBWDHK2NI5O")

        Args:
            id: Id of the `metric-property`; required.
            fields_metric: Fields of each `metric` to answer with, instead of all: `created`, `id`,
                `integration`, `name`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_metric_for_metric_property"""
        answer: m.Metric = await self._sender.send(
            _GET_METRIC_FOR_METRIC_PROPERTY, path=(id,), query={"fields[metric]": fields_metric}, options=options
        )
        return answer

    async def get_metric_id_for_mapped_metric(self, id: str, *, options: Options | None = None) -> Ref:
        """Get metric id for mapped metric.

        GET /api/mapped-metrics/{id}/relationships/metric · metrics:read · 3/s, 60/m

        Example::

            metric = await klaviyo.metrics.get_metric_id_for_mapped_metric("placed_order")

        Args:
            id: Id of the `mapped-metric`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_metric_id_for_mapped_metric"""
        answer: Ref = await self._sender.send(_GET_METRIC_ID_FOR_MAPPED_METRIC, path=(id,), options=options)
        return answer

    async def get_metric_id_for_metric_property(self, id: str, *, options: Options | None = None) -> Ref:
        """Get metric id for metric property.

        GET /api/metric-properties/{id}/relationships/metric · metrics:read · 1/s, 15/m

        Example::

            metric = await klaviyo.metrics.get_metric_id_for_metric_property(
                "01JBVMZVVICWNFBDBWDHK2NI5O"
            )

        Args:
            id: Id of the `metric-property`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_metric_id_for_metric_property"""
        answer: Ref = await self._sender.send(_GET_METRIC_ID_FOR_METRIC_PROPERTY, path=(id,), options=options)
        return answer

    def get_metric_ids_for_custom_metric(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get metric ids for custom metric.

        GET /api/custom-metrics/{id}/relationships/metrics · metrics:read · 3/s, 60/m

        Example::

            async for metric in klaviyo.metrics.get_metric_ids_for_custom_metric(
                "01JWGLEZ7ICGBJLUWPGIO4CNXO"
            ):
                print(metric.id)

        Args:
            id: Id of the `custom-metric`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_metric_ids_for_custom_metric"""
        return self._sender.pages(_GET_METRIC_IDS_FOR_CUSTOM_METRIC, path=(id,), options=options)

    async def get_metric_property(
        self,
        id: str,
        *,
        additional_fields_metric_property: Sequence[t.MetricPropertyAdditionalField] | Unset = UNSET,
        fields_metric_property: Sequence[t.MetricPropertyField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        include: Sequence[t.MetricPropertyInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.MetricProperty:
        """Get metric property.

        GET /api/metric-properties/{id} · metrics:read · 1/s, 15/m

        - `sample_values` with `additional_fields_metric_property` only

        Example::

            metric_property = await klaviyo.metrics.get_metric_property(
                "01JBVMZVVICWNFBDBWDHK2NI5O", include=["metric"]
            )

        Args:
            id: Id of the `metric-property`; required.
            additional_fields_metric_property: Fields of each `metric-property` to answer with besides the
                usual ones: `sample_values`.
            fields_metric_property: Fields of each `metric-property` to answer with, instead of all: `id`,
                `inferred_type`, `label`, `property`, `sample_values`.
            fields_metric: Fields of each `metric` to answer with, instead of all: `created`, `id`,
                `integration`, `name`, `updated`.
            include: Related resources to send along: `metric`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_metric_property"""
        answer: m.MetricProperty = await self._sender.send(
            _GET_METRIC_PROPERTY,
            path=(id,),
            query={
                "additional-fields[metric-property]": additional_fields_metric_property,
                "fields[metric-property]": fields_metric_property,
                "fields[metric]": fields_metric,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_metrics(
        self,
        *,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.MetricInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Metric]:
        """Get metrics.

        GET /api/metrics · metrics:read · 10/s, 150/m

        - page size: at most 200

        Example::

            from klaviyo_async.filters import GetMetrics

            async for metric in klaviyo.metrics.get_metrics(
                filter=GetMetrics.integration_name == "Placed Order"
            ):
                print(metric.name)

        Args:
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`, `id`,
                `name`, `status`, `trigger_type`, `updated`.
            fields_metric: Fields of each `metric` to answer with, instead of all: `created`, `id`,
                `integration`, `name`, `updated`.
            filter: Condition that items must meet: made with `F`, or its text, by `integration.category`
                equals; `integration.name` equals.
            include: Related resources to send along: `flow-triggers`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_metrics"""
        return self._sender.pages(
            _GET_METRICS,
            query={
                "fields[flow]": fields_flow,
                "fields[metric]": fields_metric,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
            },
            options=options,
        )

    def get_metrics_for_custom_metric(
        self, id: str, *, fields_metric: Sequence[t.MetricField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Metric]:
        """Get metrics for custom metric.

        GET /api/custom-metrics/{id}/metrics · metrics:read · 3/s, 60/m

        Example::

            async for metric in klaviyo.metrics.get_metrics_for_custom_metric(
                "01JWGLEZ7ICGBJLUWPGIO4CNXO"
            ):
                print(metric.name)

        Args:
            id: Id of the `custom-metric`; required.
            fields_metric: Fields of each `metric` to answer with, instead of all: `created`, `id`,
                `integration`, `name`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_metrics_for_custom_metric"""
        return self._sender.pages(
            _GET_METRICS_FOR_CUSTOM_METRIC, path=(id,), query={"fields[metric]": fields_metric}, options=options
        )

    def get_properties_for_metric(
        self,
        id: str,
        *,
        additional_fields_metric_property: Sequence[t.MetricPropertyAdditionalField] | Unset = UNSET,
        fields_metric_property: Sequence[t.MetricPropertyField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.MetricProperty]:
        """Get properties for metric.

        GET /api/metrics/{id}/metric-properties · metrics:read · 1/s, 15/m

        - `sample_values` with `additional_fields_metric_property` only

        Example::

            async for metric_property in klaviyo.metrics.get_properties_for_metric("XC2OTT"):
                print(metric_property.id)

        Args:
            id: Id of the `metric`; required.
            additional_fields_metric_property: Fields of each `metric-property` to answer with besides the
                usual ones: `sample_values`.
            fields_metric_property: Fields of each `metric-property` to answer with, instead of all: `id`,
                `inferred_type`, `label`, `property`, `sample_values`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_properties_for_metric"""
        return self._sender.pages(
            _GET_PROPERTIES_FOR_METRIC,
            path=(id,),
            query={
                "additional-fields[metric-property]": additional_fields_metric_property,
                "fields[metric-property]": fields_metric_property,
            },
            options=options,
        )

    def get_property_ids_for_metric(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get property ids for metric.

        GET /api/metrics/{id}/relationships/metric-properties · metrics:read · 1/s, 15/m

        Example::

            async for metric_property in klaviyo.metrics.get_property_ids_for_metric("XC2OTT"):
                print(metric_property.id)

        Args:
            id: Id of the `metric`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_property_ids_for_metric"""
        return self._sender.pages(_GET_PROPERTY_IDS_FOR_METRIC, path=(id,), options=options)

    if TYPE_CHECKING:

        @overload
        async def query_metric_aggregates(
            self,
            body: m.MetricAggregateQuery | d.MetricAggregateQueryDict | d.Envelope,
            *,
            fields_metric_aggregate: Sequence[t.MetricAggregateField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.MetricAggregate: ...

        @overload
        async def query_metric_aggregates(
            self,
            *,
            fields_metric_aggregate: Sequence[t.MetricAggregateField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.MetricAggregateQueryDict],
        ) -> m.MetricAggregate: ...

    async def query_metric_aggregates(
        self,
        body: m.MetricAggregateQuery | d.MetricAggregateQueryDict | d.Envelope | Unset = UNSET,
        *,
        fields_metric_aggregate: Sequence[t.MetricAggregateField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.MetricAggregate:
        """Query metric aggregates.

        POST /api/metric-aggregates · metrics:read · 3/s, 60/m

        Example::

            metric_aggregate = await klaviyo.metrics.query_metric_aggregates(
                filter=["greater-or-equal(datetime,2026-10-01)", "less-than(datetime,2026-11-01)"],
                measurements=["sum_value"], metric_id="XC2OTT",
            )

        Args:
            body: `MetricAggregateQuery`, or a dict with its fields; needs `filter`, `measurements`,
                `metric_id`.
            fields_metric_aggregate: Fields of each `metric-aggregate` to answer with, instead of all:
                `data`, `dates`, `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `by`, `filter`, `interval`, `measurements`,
                `metric_id`, `page_cursor`, `page_size`, `return_fields` and 2 more.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/query_metric_aggregates"""
        answer: m.MetricAggregate = await self._sender.send(
            _QUERY_METRIC_AGGREGATES,
            query={"fields[metric-aggregate]": fields_metric_aggregate},
            body=keyword_body(_QUERY_METRIC_AGGREGATES, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def update_custom_metric(
        self,
        id: str,
        body: m.CustomMetricUpdate | d.CustomMetricUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_custom_metric: Sequence[t.CustomMetricField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCustomMetricKeywords],
    ) -> m.CustomMetric:
        """Update custom metric.

        PATCH /api/custom-metrics/{id} · metrics:write · 1/s, 15/m, 15/d

        Example::

            custom_metric = await klaviyo.metrics.update_custom_metric(
                "01JWGLEZ7ICGBJLUWPGIO4CNXO", name="Orders of all shops",
                definition={"aggregation_method": "count", "metric_groups": [{"metric_id": "XC2OTT"}]},
            )

        Args:
            id: Id of the `custom-metric` to change; required.
            body: `CustomMetricUpdate`, or a dict with its fields; needs `id`.
            fields_custom_metric: Fields of each `custom-metric` to answer with, instead of all: `created`,
                `definition`, `definition.aggregation_method`, `definition.metric_groups`, `id`, `name`,
                `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_custom_metric"""
        answer: m.CustomMetric = await self._sender.send(
            _UPDATE_CUSTOM_METRIC,
            path=(id,),
            query={"fields[custom-metric]": fields_custom_metric},
            body=keyword_body(_UPDATE_CUSTOM_METRIC, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_mapped_metric(
        self,
        id: str,
        body: m.MappedMetricUpdate | d.MappedMetricUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_mapped_metric: Sequence[t.MappedMetricField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateMappedMetricKeywords],
    ) -> m.MappedMetric:
        """Update mapped metric.

        PATCH /api/mapped-metrics/{id} · metrics:write · 1/s, 15/m, 30/d

        Example::

            mapped_metric = await klaviyo.metrics.update_mapped_metric(
                "added_to_cart", custom_metric="01JWGLEZ7ICGBJLUWPGIO4CNXO"
            )

        Args:
            id: Id of the `mapped-metric` to change; required.
            body: `MappedMetricUpdate`, or a dict with its fields; needs `id`.
            fields_mapped_metric: Fields of each `mapped-metric` to answer with, instead of all: `id`,
                `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `custom_metric`, `metric`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_mapped_metric"""
        answer: m.MappedMetric = await self._sender.send(
            _UPDATE_MAPPED_METRIC,
            path=(id,),
            query={"fields[mapped-metric]": fields_mapped_metric},
            body=keyword_body(_UPDATE_MAPPED_METRIC, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
