# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the reporting area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model
from . import _values as v

if TYPE_CHECKING:
    from .campaigns import Campaign
    from .flows import Flow, FlowMessage


@model
class CampaignValuesReport(ResourceModel):
    """A `campaign-values-report` resource."""

    _wire = Wire("campaign-values-report", relationships={"campaigns": "campaign"})

    id: str
    results: list[ValuesData] | Unset = UNSET
    campaigns: list[Campaign] | Unset = UNSET


@model
class CampaignValuesRequest(ResourceModel):
    """Body of `query_campaign_values`."""

    _wire = Wire("campaign-values-report")

    conversion_metric_id: str
    statistics: Sequence[v.Statistics]
    timeframe: Timeframe | CustomTimeframe
    filter: str | None | Unset = UNSET
    group_by: (
        Sequence[
            Literal[
                "campaign_id",
                "campaign_message_id",
                "campaign_message_name",
                "group",
                "group_name",
                "send_channel",
                "tag_id",
                "tag_name",
                "text_message_format",
                "variation",
                "variation_name",
            ]
        ]
        | None
        | Unset
    ) = UNSET


@model
class CustomTimeframe(Model):
    end: dt.datetime
    start: dt.datetime


@model
class FlowSeriesReport(ResourceModel):
    """A `flow-series-report` resource."""

    _wire = Wire(
        "flow-series-report",
        relationships={"flow_messages": "flow-message", "flows": "flow"},
        names={"flow_messages": "flow-messages"},
    )

    id: str
    date_times: list[dt.datetime] | Unset = UNSET
    results: list[SeriesData] | Unset = UNSET
    flow_messages: list[FlowMessage] | Unset = UNSET
    flows: list[Flow] | Unset = UNSET


@model
class FlowSeriesRequest(ResourceModel):
    """Body of `query_flow_series`."""

    _wire = Wire("flow-series-report")

    conversion_metric_id: str
    interval: Literal["daily", "hourly", "monthly", "weekly"]
    statistics: Sequence[v.Statistics]
    timeframe: Timeframe | CustomTimeframe
    filter: str | None | Unset = UNSET
    group_by: (
        Sequence[
            Literal[
                "flow_id",
                "flow_message_id",
                "flow_message_name",
                "flow_name",
                "send_channel",
                "tag_id",
                "tag_name",
                "text_message_format",
                "variation",
                "variation_name",
            ]
        ]
        | None
        | Unset
    ) = UNSET


@model
class FlowValuesReport(ResourceModel):
    """A `flow-values-report` resource."""

    _wire = Wire(
        "flow-values-report",
        relationships={"flow_messages": "flow-message", "flows": "flow"},
        names={"flow_messages": "flow-messages"},
    )

    id: str
    results: list[ValuesData] | Unset = UNSET
    flow_messages: list[FlowMessage] | Unset = UNSET
    flows: list[Flow] | Unset = UNSET


@model
class FlowValuesRequest(ResourceModel):
    """Body of `query_flow_values`."""

    _wire = Wire("flow-values-report")

    conversion_metric_id: str
    statistics: Sequence[v.Statistics]
    timeframe: Timeframe | CustomTimeframe
    filter: str | None | Unset = UNSET
    group_by: (
        Sequence[
            Literal[
                "flow_id",
                "flow_message_id",
                "flow_message_name",
                "flow_name",
                "send_channel",
                "tag_id",
                "tag_name",
                "text_message_format",
                "variation",
                "variation_name",
            ]
        ]
        | None
        | Unset
    ) = UNSET


@model
class FormSeriesReport(ResourceModel):
    """A `form-series-report` resource."""

    _wire = Wire("form-series-report")

    id: str
    date_times: list[dt.datetime] | Unset = UNSET
    results: list[SeriesData] | Unset = UNSET


@model
class FormSeriesRequest(ResourceModel):
    """Body of `query_form_series`."""

    _wire = Wire("form-series-report")

    interval: Literal["daily", "hourly", "monthly", "weekly"]
    statistics: Sequence[
        Literal[
            "closed_form",
            "closed_form_uniques",
            "qualified_form",
            "qualified_form_uniques",
            "submit_rate",
            "submits",
            "submitted_form_step",
            "submitted_form_step_uniques",
            "viewed_form",
            "viewed_form_step",
            "viewed_form_step_uniques",
            "viewed_form_uniques",
        ]
    ]
    timeframe: Timeframe | CustomTimeframe
    filter: str | None | Unset = UNSET
    group_by: Sequence[Literal["form_id", "form_version_id"]] | None | Unset = UNSET


@model
class FormValuesReport(ResourceModel):
    """A `form-values-report` resource."""

    _wire = Wire("form-values-report")

    id: str
    results: list[ValuesData] | Unset = UNSET


@model
class FormValuesRequest(ResourceModel):
    """Body of `query_form_values`."""

    _wire = Wire("form-values-report")

    statistics: Sequence[
        Literal[
            "closed_form",
            "closed_form_uniques",
            "qualified_form",
            "qualified_form_uniques",
            "submit_rate",
            "submits",
            "submitted_form_step",
            "submitted_form_step_uniques",
            "viewed_form",
            "viewed_form_step",
            "viewed_form_step_uniques",
            "viewed_form_uniques",
        ]
    ]
    timeframe: Timeframe | CustomTimeframe
    filter: str | None | Unset = UNSET
    group_by: Sequence[Literal["form_id", "form_version_id"]] | None | Unset = UNSET


@model
class SegmentSeriesReport(ResourceModel):
    """A `segment-series-report` resource."""

    _wire = Wire("segment-series-report")

    id: str
    date_times: list[dt.datetime] | Unset = UNSET
    results: list[SeriesData] | Unset = UNSET


@model
class SegmentSeriesRequest(ResourceModel):
    """Body of `query_segment_series`."""

    _wire = Wire("segment-series-report")

    interval: Literal["daily", "hourly", "monthly", "weekly"]
    statistics: Sequence[Literal["members_added", "members_removed", "net_members_changed", "total_members"]]
    timeframe: Timeframe | CustomTimeframe
    filter: str | None | Unset = UNSET


@model
class SegmentValuesReport(ResourceModel):
    """A `segment-values-report` resource."""

    _wire = Wire("segment-values-report")

    id: str
    results: list[ValuesData] | Unset = UNSET


@model
class SegmentValuesRequest(ResourceModel):
    """Body of `query_segment_values`."""

    _wire = Wire("segment-values-report")

    statistics: Sequence[Literal["members_added", "members_removed", "net_members_changed", "total_members"]]
    timeframe: Timeframe | CustomTimeframe
    filter: str | None | Unset = UNSET


@model
class SeriesData(Model):
    groupings: dict[str, Any]
    statistics: dict[str, Any]


@model
class Timeframe(Model):
    key: v.Key


@model
class ValuesData(Model):
    groupings: dict[str, Any]
    statistics: dict[str, Any]
