# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Reporting operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Operation, Options, Pager, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_QUERY_CAMPAIGN_VALUES = Operation(
    "query_campaign_values",
    "POST",
    "/api/campaign-values-reports",
    area="reporting",
    limits=("1/s", "2/m", "225/d"),
    scopes=("campaigns:read",),
    query={"fields[campaign-values-report]": "list[CampaignValuesReportField]", "page_cursor": "str"},
    cursor="page_cursor",
    body="CampaignValuesRequest",
    returns="CampaignValuesReport",
    rows="results",
    resource="campaign-values-report",
    aliases=("create_campaign_value_report", "create_campaign_values_report"),
)
_QUERY_FLOW_SERIES = Operation(
    "query_flow_series",
    "POST",
    "/api/flow-series-reports",
    area="reporting",
    limits=("1/s", "2/m", "225/d"),
    scopes=("flows:read",),
    query={"fields[flow-series-report]": "list[FlowSeriesReportField]", "page_cursor": "str"},
    cursor="page_cursor",
    body="FlowSeriesRequest",
    returns="FlowSeriesReport",
    rows="results",
    resource="flow-series-report",
    aliases=("create_flow_series_report", "create_flow_sery_report"),
)
_QUERY_FLOW_VALUES = Operation(
    "query_flow_values",
    "POST",
    "/api/flow-values-reports",
    area="reporting",
    limits=("1/s", "2/m", "225/d"),
    scopes=("flows:read",),
    query={"fields[flow-values-report]": "list[FlowValuesReportField]", "page_cursor": "str"},
    cursor="page_cursor",
    body="FlowValuesRequest",
    returns="FlowValuesReport",
    rows="results",
    resource="flow-values-report",
    aliases=("create_flow_value_report", "create_flow_values_report"),
)
_QUERY_FORM_SERIES = Operation(
    "query_form_series",
    "POST",
    "/api/form-series-reports",
    area="reporting",
    limits=("1/s", "2/m", "225/d"),
    scopes=("forms:read",),
    query={"fields[form-series-report]": "list[FormSeriesReportField]"},
    body="FormSeriesRequest",
    returns="FormSeriesReport",
    resource="form-series-report",
    aliases=("create_form_series_report", "create_form_sery_report"),
)
_QUERY_FORM_VALUES = Operation(
    "query_form_values",
    "POST",
    "/api/form-values-reports",
    area="reporting",
    limits=("1/s", "2/m", "225/d"),
    scopes=("forms:read",),
    query={"fields[form-values-report]": "list[FormValuesReportField]"},
    body="FormValuesRequest",
    returns="FormValuesReport",
    resource="form-values-report",
    aliases=("create_form_value_report", "create_form_values_report"),
)
_QUERY_SEGMENT_SERIES = Operation(
    "query_segment_series",
    "POST",
    "/api/segment-series-reports",
    area="reporting",
    limits=("1/s", "2/m", "225/d"),
    scopes=("segments:read",),
    query={"fields[segment-series-report]": "list[SegmentSeriesReportField]"},
    body="SegmentSeriesRequest",
    returns="SegmentSeriesReport",
    resource="segment-series-report",
    aliases=("create_segment_series_report", "create_segment_sery_report"),
)
_QUERY_SEGMENT_VALUES = Operation(
    "query_segment_values",
    "POST",
    "/api/segment-values-reports",
    area="reporting",
    limits=("1/s", "2/m", "225/d"),
    scopes=("segments:read",),
    query={"fields[segment-values-report]": "list[SegmentValuesReportField]"},
    body="SegmentValuesRequest",
    returns="SegmentValuesReport",
    resource="segment-values-report",
    aliases=("create_segment_value_report", "create_segment_values_report"),
)


class Reporting(Resource):
    """The Reporting operations, as `klaviyo.reporting`."""

    __slots__ = ()

    _aliases = {
        "create_campaign_value_report": "query_campaign_values",
        "create_campaign_values_report": "query_campaign_values",
        "create_flow_series_report": "query_flow_series",
        "create_flow_sery_report": "query_flow_series",
        "create_flow_value_report": "query_flow_values",
        "create_flow_values_report": "query_flow_values",
        "create_form_series_report": "query_form_series",
        "create_form_sery_report": "query_form_series",
        "create_form_value_report": "query_form_values",
        "create_form_values_report": "query_form_values",
        "create_segment_series_report": "query_segment_series",
        "create_segment_sery_report": "query_segment_series",
        "create_segment_value_report": "query_segment_values",
        "create_segment_values_report": "query_segment_values",
    }

    if TYPE_CHECKING:

        @overload
        def query_campaign_values(
            self,
            body: m.CampaignValuesRequest | d.CampaignValuesRequestDict | d.Envelope,
            *,
            fields_campaign_values_report: Sequence[t.CampaignValuesReportField] | Unset = UNSET,
            page_cursor: str | Unset = UNSET,
            options: Options | None = None,
        ) -> Pager[m.ValuesData]: ...

        @overload
        def query_campaign_values(
            self,
            *,
            fields_campaign_values_report: Sequence[t.CampaignValuesReportField] | Unset = UNSET,
            page_cursor: str | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CampaignValuesRequestDict],
        ) -> Pager[m.ValuesData]: ...

    def query_campaign_values(
        self,
        body: m.CampaignValuesRequest | d.CampaignValuesRequestDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_values_report: Sequence[t.CampaignValuesReportField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> Pager[m.ValuesData]:
        """Query campaign values.

        POST /api/campaign-values-reports · campaigns:read · 1/s, 2/m, 225/d

        Example::

            async for row in klaviyo.reporting.query_campaign_values(
                conversion_metric_id="XC2OTT", statistics=["opens"], timeframe={"key": "last_30_days"}
            ):
                print(row)

        Args:
            body: `CampaignValuesRequest`, or a dict with its fields; needs `conversion_metric_id`,
                `statistics`, `timeframe`.
            fields_campaign_values_report: Fields of each `campaign-values-report` to answer with, instead
                of all: `id`, `results`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `conversion_metric_id`, `filter`,
                `group_by`, `statistics`, `timeframe`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/query_campaign_values"""
        return self._sender.pages(
            _QUERY_CAMPAIGN_VALUES,
            query={"fields[campaign-values-report]": fields_campaign_values_report, "page_cursor": page_cursor},
            body=keyword_body(_QUERY_CAMPAIGN_VALUES, body, fields) if fields else body,
            options=options,
        )

    if TYPE_CHECKING:

        @overload
        def query_flow_series(
            self,
            body: m.FlowSeriesRequest | d.FlowSeriesRequestDict | d.Envelope,
            *,
            fields_flow_series_report: Sequence[t.FlowSeriesReportField] | Unset = UNSET,
            page_cursor: str | Unset = UNSET,
            options: Options | None = None,
        ) -> Pager[m.SeriesData]: ...

        @overload
        def query_flow_series(
            self,
            *,
            fields_flow_series_report: Sequence[t.FlowSeriesReportField] | Unset = UNSET,
            page_cursor: str | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.FlowSeriesRequestDict],
        ) -> Pager[m.SeriesData]: ...

    def query_flow_series(
        self,
        body: m.FlowSeriesRequest | d.FlowSeriesRequestDict | d.Envelope | Unset = UNSET,
        *,
        fields_flow_series_report: Sequence[t.FlowSeriesReportField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> Pager[m.SeriesData]:
        """Query flow series.

        POST /api/flow-series-reports · flows:read · 1/s, 2/m, 225/d

        Example::

            async for row in klaviyo.reporting.query_flow_series(
                conversion_metric_id="XC2OTT", interval="daily", statistics=["opens"],
                timeframe={"key": "last_30_days"},
            ):
                print(row)

        Args:
            body: `FlowSeriesRequest`, or a dict with its fields; needs `conversion_metric_id`, `interval`,
                `statistics`, `timeframe`.
            fields_flow_series_report: Fields of each `flow-series-report` to answer with, instead of all:
                `date_times`, `id`, `results`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `conversion_metric_id`, `filter`,
                `group_by`, `interval`, `statistics`, `timeframe`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/query_flow_series"""
        return self._sender.pages(
            _QUERY_FLOW_SERIES,
            query={"fields[flow-series-report]": fields_flow_series_report, "page_cursor": page_cursor},
            body=keyword_body(_QUERY_FLOW_SERIES, body, fields) if fields else body,
            options=options,
        )

    if TYPE_CHECKING:

        @overload
        def query_flow_values(
            self,
            body: m.FlowValuesRequest | d.FlowValuesRequestDict | d.Envelope,
            *,
            fields_flow_values_report: Sequence[t.FlowValuesReportField] | Unset = UNSET,
            page_cursor: str | Unset = UNSET,
            options: Options | None = None,
        ) -> Pager[m.ValuesData]: ...

        @overload
        def query_flow_values(
            self,
            *,
            fields_flow_values_report: Sequence[t.FlowValuesReportField] | Unset = UNSET,
            page_cursor: str | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.FlowValuesRequestDict],
        ) -> Pager[m.ValuesData]: ...

    def query_flow_values(
        self,
        body: m.FlowValuesRequest | d.FlowValuesRequestDict | d.Envelope | Unset = UNSET,
        *,
        fields_flow_values_report: Sequence[t.FlowValuesReportField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> Pager[m.ValuesData]:
        """Query flow values.

        POST /api/flow-values-reports · flows:read · 1/s, 2/m, 225/d

        Example::

            async for row in klaviyo.reporting.query_flow_values(
                conversion_metric_id="XC2OTT", statistics=["opens"], timeframe={"key": "last_30_days"}
            ):
                print(row)

        Args:
            body: `FlowValuesRequest`, or a dict with its fields; needs `conversion_metric_id`,
                `statistics`, `timeframe`.
            fields_flow_values_report: Fields of each `flow-values-report` to answer with, instead of all:
                `id`, `results`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `conversion_metric_id`, `filter`,
                `group_by`, `statistics`, `timeframe`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/query_flow_values"""
        return self._sender.pages(
            _QUERY_FLOW_VALUES,
            query={"fields[flow-values-report]": fields_flow_values_report, "page_cursor": page_cursor},
            body=keyword_body(_QUERY_FLOW_VALUES, body, fields) if fields else body,
            options=options,
        )

    if TYPE_CHECKING:

        @overload
        async def query_form_series(
            self,
            body: m.FormSeriesRequest | d.FormSeriesRequestDict | d.Envelope,
            *,
            fields_form_series_report: Sequence[t.FormSeriesReportField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.FormSeriesReport: ...

        @overload
        async def query_form_series(
            self,
            *,
            fields_form_series_report: Sequence[t.FormSeriesReportField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.FormSeriesRequestDict],
        ) -> m.FormSeriesReport: ...

    async def query_form_series(
        self,
        body: m.FormSeriesRequest | d.FormSeriesRequestDict | d.Envelope | Unset = UNSET,
        *,
        fields_form_series_report: Sequence[t.FormSeriesReportField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.FormSeriesReport:
        """Query form series.

        POST /api/form-series-reports · forms:read · 1/s, 2/m, 225/d

        Example::

            form_series_report = await klaviyo.reporting.query_form_series(
                interval="daily", statistics=["closed_form"], timeframe={"key": "last_30_days"}
            )

        Args:
            body: `FormSeriesRequest`, or a dict with its fields; needs `interval`, `statistics`,
                `timeframe`.
            fields_form_series_report: Fields of each `form-series-report` to answer with, instead of all:
                `date_times`, `id`, `results`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `filter`, `group_by`, `interval`,
                `statistics`, `timeframe`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/query_form_series"""
        answer: m.FormSeriesReport = await self._sender.send(
            _QUERY_FORM_SERIES,
            query={"fields[form-series-report]": fields_form_series_report},
            body=keyword_body(_QUERY_FORM_SERIES, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def query_form_values(
            self,
            body: m.FormValuesRequest | d.FormValuesRequestDict | d.Envelope,
            *,
            fields_form_values_report: Sequence[t.FormValuesReportField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.FormValuesReport: ...

        @overload
        async def query_form_values(
            self,
            *,
            fields_form_values_report: Sequence[t.FormValuesReportField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.FormValuesRequestDict],
        ) -> m.FormValuesReport: ...

    async def query_form_values(
        self,
        body: m.FormValuesRequest | d.FormValuesRequestDict | d.Envelope | Unset = UNSET,
        *,
        fields_form_values_report: Sequence[t.FormValuesReportField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.FormValuesReport:
        """Query form values.

        POST /api/form-values-reports · forms:read · 1/s, 2/m, 225/d

        Example::

            form_values_report = await klaviyo.reporting.query_form_values(
                statistics=["closed_form"], timeframe={"key": "last_30_days"}
            )

        Args:
            body: `FormValuesRequest`, or a dict with its fields; needs `statistics`, `timeframe`.
            fields_form_values_report: Fields of each `form-values-report` to answer with, instead of all:
                `id`, `results`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `filter`, `group_by`, `statistics`,
                `timeframe`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/query_form_values"""
        answer: m.FormValuesReport = await self._sender.send(
            _QUERY_FORM_VALUES,
            query={"fields[form-values-report]": fields_form_values_report},
            body=keyword_body(_QUERY_FORM_VALUES, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def query_segment_series(
            self,
            body: m.SegmentSeriesRequest | d.SegmentSeriesRequestDict | d.Envelope,
            *,
            fields_segment_series_report: Sequence[t.SegmentSeriesReportField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.SegmentSeriesReport: ...

        @overload
        async def query_segment_series(
            self,
            *,
            fields_segment_series_report: Sequence[t.SegmentSeriesReportField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.SegmentSeriesRequestDict],
        ) -> m.SegmentSeriesReport: ...

    async def query_segment_series(
        self,
        body: m.SegmentSeriesRequest | d.SegmentSeriesRequestDict | d.Envelope | Unset = UNSET,
        *,
        fields_segment_series_report: Sequence[t.SegmentSeriesReportField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.SegmentSeriesReport:
        """Query segment series.

        POST /api/segment-series-reports · segments:read · 1/s, 2/m, 225/d

        Example::

            segment_series_report = await klaviyo.reporting.query_segment_series(
                interval="daily", statistics=["total_members"], timeframe={"key": "last_30_days"}
            )

        Args:
            body: `SegmentSeriesRequest`, or a dict with its fields; needs `interval`, `statistics`,
                `timeframe`.
            fields_segment_series_report: Fields of each `segment-series-report` to answer with, instead of
                all: `date_times`, `id`, `results`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `filter`, `interval`, `statistics`,
                `timeframe`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/query_segment_series"""
        answer: m.SegmentSeriesReport = await self._sender.send(
            _QUERY_SEGMENT_SERIES,
            query={"fields[segment-series-report]": fields_segment_series_report},
            body=keyword_body(_QUERY_SEGMENT_SERIES, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def query_segment_values(
            self,
            body: m.SegmentValuesRequest | d.SegmentValuesRequestDict | d.Envelope,
            *,
            fields_segment_values_report: Sequence[t.SegmentValuesReportField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.SegmentValuesReport: ...

        @overload
        async def query_segment_values(
            self,
            *,
            fields_segment_values_report: Sequence[t.SegmentValuesReportField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.SegmentValuesRequestDict],
        ) -> m.SegmentValuesReport: ...

    async def query_segment_values(
        self,
        body: m.SegmentValuesRequest | d.SegmentValuesRequestDict | d.Envelope | Unset = UNSET,
        *,
        fields_segment_values_report: Sequence[t.SegmentValuesReportField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.SegmentValuesReport:
        """Query segment values.

        POST /api/segment-values-reports · segments:read · 1/s, 2/m, 225/d

        Example::

            segment_values_report = await klaviyo.reporting.query_segment_values(
                statistics=["total_members"], timeframe={"key": "last_30_days"}
            )

        Args:
            body: `SegmentValuesRequest`, or a dict with its fields; needs `statistics`, `timeframe`.
            fields_segment_values_report: Fields of each `segment-values-report` to answer with, instead of
                all: `id`, `results`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `filter`, `statistics`, `timeframe`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/query_segment_values"""
        answer: m.SegmentValuesReport = await self._sender.send(
            _QUERY_SEGMENT_VALUES,
            query={"fields[segment-values-report]": fields_segment_values_report},
            body=keyword_body(_QUERY_SEGMENT_VALUES, body, fields) if fields else body,
            options=options,
        )
        return answer
