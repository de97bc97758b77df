# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the reporting area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Model, ResourceModel, Unset, Wire
from . import _values as v


class CampaignValuesReport(ResourceModel, kw_only=True, gc=True):
    """A `campaign-values-report` resource."""

    _wire = Wire("campaign-values-report", relationships={"campaigns": "campaign"})

    id: str
    """Id of the `campaign-values-report`."""
    results: list[ValuesData] | Unset = UNSET
    """List: `ValuesData`; in every answer."""
    campaigns: list[m.Campaign] | Unset = UNSET
    """Related `campaign` resources, with their ids alone unless included; in every answer."""


class CampaignValuesRequest(ResourceModel, kw_only=True):
    """Body of `query_campaign_values`."""

    _wire = Wire("campaign-values-report")

    conversion_metric_id: str
    """Text; required."""
    statistics: Sequence[v.Statistics]
    """List: one of `average_order_value`, `bounce_rate`, `bounced`, `bounced_or_failed`,
    `bounced_or_failed_rate`, `click_rate`, `click_to_open_rate`, `clicks` and 23 more; required."""
    timeframe: Timeframe | CustomTimeframe
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
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
    """List: one of `campaign_id`, `campaign_message_id`, `campaign_message_name`, `group`, `group_name`,
    `send_channel`, `tag_id`, `tag_name` and 3 more; may be left out, may be None."""


class CustomTimeframe(Model, kw_only=True):
    """Part of `CampaignValuesRequest`, `FlowSeriesRequest`, `FlowValuesRequest` and 4 more."""

    end: dt.datetime
    """Date and time with a time zone (RFC 3339); required."""
    start: dt.datetime
    """Date and time with a time zone (RFC 3339); required."""


class FlowSeriesReport(ResourceModel, kw_only=True, gc=True):
    """A `flow-series-report` resource."""

    _wire = Wire(
        "flow-series-report",
        relationships={"flow_messages": "flow-message", "flows": "flow"},
        names={"flow_messages": "flow-messages"},
    )

    id: str
    """Id of the `flow-series-report`."""
    date_times: list[dt.datetime] | Unset = UNSET
    """List: date and time with a time zone (RFC 3339); in every answer."""
    results: list[SeriesData] | Unset = UNSET
    """List: `SeriesData`; in every answer."""
    flow_messages: list[m.FlowMessage] | Unset = UNSET
    """Related `flow-message` resources, with their ids alone unless included; in every answer."""
    flows: list[m.Flow] | Unset = UNSET
    """Related `flow` resources, with their ids alone unless included; in every answer."""


class FlowSeriesRequest(ResourceModel, kw_only=True):
    """Body of `query_flow_series`."""

    _wire = Wire("flow-series-report")

    conversion_metric_id: str
    """Text; required."""
    interval: Literal["daily", "hourly", "monthly", "weekly"]
    """One of `daily`, `hourly`, `monthly`, `weekly`; required."""
    statistics: Sequence[v.Statistics]
    """List: one of `average_order_value`, `bounce_rate`, `bounced`, `bounced_or_failed`,
    `bounced_or_failed_rate`, `click_rate`, `click_to_open_rate`, `clicks` and 23 more; required."""
    timeframe: Timeframe | CustomTimeframe
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
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
    """List: one of `flow_id`, `flow_message_id`, `flow_message_name`, `flow_name`, `send_channel`,
    `tag_id`, `tag_name`, `text_message_format` and 2 more; may be left out, may be None."""


class FlowValuesReport(ResourceModel, kw_only=True, gc=True):
    """A `flow-values-report` resource."""

    _wire = Wire(
        "flow-values-report",
        relationships={"flow_messages": "flow-message", "flows": "flow"},
        names={"flow_messages": "flow-messages"},
    )

    id: str
    """Id of the `flow-values-report`."""
    results: list[ValuesData] | Unset = UNSET
    """List: `ValuesData`; in every answer."""
    flow_messages: list[m.FlowMessage] | Unset = UNSET
    """Related `flow-message` resources, with their ids alone unless included; in every answer."""
    flows: list[m.Flow] | Unset = UNSET
    """Related `flow` resources, with their ids alone unless included; in every answer."""


class FlowValuesRequest(ResourceModel, kw_only=True):
    """Body of `query_flow_values`."""

    _wire = Wire("flow-values-report")

    conversion_metric_id: str
    """Text; required."""
    statistics: Sequence[v.Statistics]
    """List: one of `average_order_value`, `bounce_rate`, `bounced`, `bounced_or_failed`,
    `bounced_or_failed_rate`, `click_rate`, `click_to_open_rate`, `clicks` and 23 more; required."""
    timeframe: Timeframe | CustomTimeframe
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
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
    """List: one of `flow_id`, `flow_message_id`, `flow_message_name`, `flow_name`, `send_channel`,
    `tag_id`, `tag_name`, `text_message_format` and 2 more; may be left out, may be None."""


class FormSeriesReport(ResourceModel, kw_only=True, gc=True):
    """A `form-series-report` resource."""

    _wire = Wire("form-series-report")

    id: str
    """Id of the `form-series-report`."""
    date_times: list[dt.datetime] | Unset = UNSET
    """List: date and time with a time zone (RFC 3339); in every answer."""
    results: list[SeriesData] | Unset = UNSET
    """List: `SeriesData`; in every answer."""


class FormSeriesRequest(ResourceModel, kw_only=True):
    """Body of `query_form_series`."""

    _wire = Wire("form-series-report")

    interval: Literal["daily", "hourly", "monthly", "weekly"]
    """One of `daily`, `hourly`, `monthly`, `weekly`; required."""
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
    """List: one of `closed_form`, `closed_form_uniques`, `qualified_form`, `qualified_form_uniques`,
    `submit_rate`, `submits`, `submitted_form_step`, `submitted_form_step_uniques` and 4 more; required."""
    timeframe: Timeframe | CustomTimeframe
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    group_by: Sequence[Literal["form_id", "form_version_id"]] | None | Unset = UNSET
    """List: one of `form_id`, `form_version_id`; may be left out, may be None."""


class FormValuesReport(ResourceModel, kw_only=True, gc=True):
    """A `form-values-report` resource."""

    _wire = Wire("form-values-report")

    id: str
    """Id of the `form-values-report`."""
    results: list[ValuesData] | Unset = UNSET
    """List: `ValuesData`; in every answer."""


class FormValuesRequest(ResourceModel, kw_only=True):
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
    """List: one of `closed_form`, `closed_form_uniques`, `qualified_form`, `qualified_form_uniques`,
    `submit_rate`, `submits`, `submitted_form_step`, `submitted_form_step_uniques` and 4 more; required."""
    timeframe: Timeframe | CustomTimeframe
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    group_by: Sequence[Literal["form_id", "form_version_id"]] | None | Unset = UNSET
    """List: one of `form_id`, `form_version_id`; may be left out, may be None."""


class SegmentSeriesReport(ResourceModel, kw_only=True, gc=True):
    """A `segment-series-report` resource."""

    _wire = Wire("segment-series-report")

    id: str
    """Id of the `segment-series-report`."""
    date_times: list[dt.datetime] | Unset = UNSET
    """List: date and time with a time zone (RFC 3339); in every answer."""
    results: list[SeriesData] | Unset = UNSET
    """List: `SeriesData`; in every answer."""


class SegmentSeriesRequest(ResourceModel, kw_only=True):
    """Body of `query_segment_series`."""

    _wire = Wire("segment-series-report")

    interval: Literal["daily", "hourly", "monthly", "weekly"]
    """One of `daily`, `hourly`, `monthly`, `weekly`; required."""
    statistics: Sequence[Literal["members_added", "members_removed", "net_members_changed", "total_members"]]
    """List: one of `members_added`, `members_removed`, `net_members_changed`, `total_members`; required."""
    timeframe: Timeframe | CustomTimeframe
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class SegmentValuesReport(ResourceModel, kw_only=True, gc=True):
    """A `segment-values-report` resource."""

    _wire = Wire("segment-values-report")

    id: str
    """Id of the `segment-values-report`."""
    results: list[ValuesData] | Unset = UNSET
    """List: `ValuesData`; in every answer."""


class SegmentValuesRequest(ResourceModel, kw_only=True):
    """Body of `query_segment_values`."""

    _wire = Wire("segment-values-report")

    statistics: Sequence[Literal["members_added", "members_removed", "net_members_changed", "total_members"]]
    """List: one of `members_added`, `members_removed`, `net_members_changed`, `total_members`; required."""
    timeframe: Timeframe | CustomTimeframe
    """`Timeframe` or `CustomTimeframe`; required."""
    filter: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class SeriesData(Model, kw_only=True):
    """Part of `FlowSeriesReport`, `FormSeriesReport`, `SegmentSeriesReport`."""

    groupings: dict[str, Any]
    """Object of your own keys: `results[].groupings` of `FlowSeriesReport`."""
    statistics: dict[str, Any]
    """Object of your own keys: `results[].statistics` of `FlowSeriesReport`."""


class Timeframe(Model, kw_only=True):
    """Part of `CampaignValuesRequest`, `FlowSeriesRequest`, `FlowValuesRequest` and 4 more."""

    key: v.Key
    """One of `last_12_months`, `last_30_days`, `last_365_days`, `last_3_months`, `last_7_days`,
    `last_90_days`, `last_month`, `last_week` and 6 more; required."""


class ValuesData(Model, kw_only=True):
    """Part of `CampaignValuesReport`, `FlowValuesReport`, `FormValuesReport`, `SegmentValuesReport`."""

    groupings: dict[str, Any]
    """Object of your own keys: `results[].groupings` of `CampaignValuesReport`."""
    statistics: dict[str, Any]
    """Object of your own keys: `results[].statistics` of `CampaignValuesReport`."""
