# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Events operations."""

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

_BULK_CREATE_EVENTS = Operation(
    "bulk_create_events",
    "POST",
    "/api/event-bulk-create-jobs",
    area="events",
    limits=("10/s", "150/m"),
    scopes=("events:write",),
    body="EventsBulkCreateJob",
    caps={"bytes": 5000000, "items": 1000, "properties": 400, "string_bytes": 100000},
    resource="event-bulk-create-job",
    statuses=(202,),
    aliases=("create_event_bulk_create_job",),
)
_CREATE_EVENT = Operation(
    "create_event",
    "POST",
    "/api/events",
    area="events",
    limits=("350/s", "3500/m"),
    scopes=("events:write",),
    reconstructed=("requestBody",),
    body="EventCreate",
    caps={"bytes": 5000000, "properties": 400, "string_bytes": 100000},
    resource="event",
    statuses=(202,),
)
_GET_EVENT = Operation(
    "get_event",
    "GET",
    "/api/events/{id}",
    area="events",
    limits=("10/s", "150/m"),
    scopes=("events:read",),
    query={
        "fields[attribution]": "list[AttributionField]",
        "fields[event]": "list[EventField]",
        "fields[metric]": "list[MetricField]",
        "fields[profile]": "list[GetEventProfileField]",
        "include": "list[EventInclude]",
    },
    returns="Event",
    resource="event",
)
_GET_EVENTS = Operation(
    "get_events",
    "GET",
    "/api/events",
    area="events",
    limits=("350/s", "3500/m"),
    scopes=("events:read",),
    query={
        "fields[attribution]": "list[AttributionField]",
        "fields[event]": "list[EventField]",
        "fields[metric]": "list[MetricField]",
        "fields[profile]": "list[GetEventProfileField]",
        "filter": "str",
        "include": "list[EventInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "EventSort",
    },
    filters={
        "datetime": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "metric": ("", "has()"),
        "metric_id": ("string", "equals", "equals[]"),
        "profile": ("", "has()"),
        "profile_id": ("string", "equals"),
        "timestamp": ("number", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(200, 1, 1000),
    returns="Event",
    many=True,
    resource="event",
)
_GET_METRIC_FOR_EVENT = Operation(
    "get_metric_for_event",
    "GET",
    "/api/events/{id}/metric",
    area="events",
    limits=("350/s", "3500/m"),
    scopes=("events:read", "metrics:read"),
    query={"fields[metric]": "list[MetricField]"},
    returns="Metric",
    nullable=True,
    resource="metric",
    aliases=("get_event_metric",),
)
_GET_METRIC_ID_FOR_EVENT = Operation(
    "get_metric_id_for_event",
    "GET",
    "/api/events/{id}/relationships/metric",
    area="events",
    limits=("350/s", "3500/m"),
    scopes=("events:read", "metrics:read"),
    returns="Ref",
    nullable=True,
    resource="metric",
    aliases=("get_event_relationships_metric",),
)
_GET_PROFILE_FOR_EVENT = Operation(
    "get_profile_for_event",
    "GET",
    "/api/events/{id}/profile",
    area="events",
    limits=("350/s", "3500/m"),
    scopes=("events:read", "profiles:read"),
    query={"additional-fields[profile]": "list[ProfileAdditionalField]", "fields[profile]": "list[ProfileField]"},
    reconstructed=("parameters/fields[profile]", "responses"),
    returns="Profile",
    absent=("conversations", "joined_group_at"),
    nullable=True,
    resource="profile",
    aliases=("get_event_profile",),
)
_GET_PROFILE_ID_FOR_EVENT = Operation(
    "get_profile_id_for_event",
    "GET",
    "/api/events/{id}/relationships/profile",
    area="events",
    limits=("350/s", "3500/m"),
    scopes=("events:read", "profiles:read"),
    returns="Ref",
    nullable=True,
    resource="profile",
    aliases=("get_event_relationships_profile",),
)


class Events(Resource):
    """The Events operations, as `klaviyo.events`."""

    __slots__ = ()

    _aliases = {
        "create_event_bulk_create_job": "bulk_create_events",
        "get_event_metric": "get_metric_for_event",
        "get_event_relationships_metric": "get_metric_id_for_event",
        "get_event_profile": "get_profile_for_event",
        "get_event_relationships_profile": "get_profile_id_for_event",
    }

    if TYPE_CHECKING:

        @overload
        async def bulk_create_events(
            self,
            body: m.EventsBulkCreateJob | d.EventsBulkCreateJobDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def bulk_create_events(
            self, *, options: Options | None = None, **fields: Unpack[d.EventsBulkCreateJobDict]
        ) -> None: ...

    async def bulk_create_events(
        self,
        body: m.EventsBulkCreateJob | d.EventsBulkCreateJobDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Bulk create events.

        POST /api/event-bulk-create-jobs · events:write · 10/s, 150/m

        - at most 5,000,000 bytes, 1,000 items, 400 properties, 100,000 string bytes

        Example::

            await klaviyo.events.bulk_create_events(events_bulk_create=[{
                "events": [{"metric": {"name": "Placed Order"}, "properties": {"colour": "blue"}}],
                "profile": {"email": "ada@example.com"},
            }])

        Args:
            body: `EventsBulkCreateJob`, or a dict with its fields; needs `events_bulk_create`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `events_bulk_create`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_create_events"""
        answer: None = await self._sender.send(
            _BULK_CREATE_EVENTS,
            body=keyword_body(_BULK_CREATE_EVENTS, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_event(
            self, body: m.EventCreate | d.EventCreateDict | d.Envelope, *, options: Options | None = None
        ) -> None: ...

        @overload
        async def create_event(
            self, *, options: Options | None = None, **fields: Unpack[d.EventCreateDict]
        ) -> None: ...

    async def create_event(
        self,
        body: m.EventCreate | d.EventCreateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Create event.

        POST /api/events · events:write · 350/s, 3500/m

        - at most 5,000,000 bytes, 400 properties, 100,000 string bytes
        - reconstructed, not from a published document: body

        Example::

            await klaviyo.events.create_event(
                metric={"name": "Placed Order"}, profile={"email": "ada@example.com"},
                properties={"colour": "blue"},
            )

        Args:
            body: `EventCreate`, or a dict with its fields; needs `metric`, `profile`, `properties`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `backfill`, `metric`, `profile`,
                `properties`, `time`, `unique_id`, `value`, `value_currency`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_event"""
        answer: None = await self._sender.send(
            _CREATE_EVENT, body=keyword_body(_CREATE_EVENT, body, fields) if fields else body, options=options
        )
        return answer

    async def get_event(
        self,
        id: str,
        *,
        fields_attribution: Sequence[t.AttributionField] | Unset = UNSET,
        fields_event: Sequence[t.EventField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        fields_profile: Sequence[t.GetEventProfileField] | Unset = UNSET,
        include: Sequence[t.EventInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Event:
        """Get event.

        GET /api/events/{id} · events:read · 10/s, 150/m

        Example::

            event = await klaviyo.events.get_event(
                "01JXDQ7QC6XBLQHQTDYKWSFC4Y", include=["attributions"]
            )

        Args:
            id: Id of the `event`; required.
            fields_attribution: Fields of each `attribution` to answer with, instead of all: `id`.
            fields_event: Fields of each `event` to answer with, instead of all: `datetime`,
                `event_properties`, `id`, `timestamp`, `uuid`.
            fields_metric: Fields of each `metric` to answer with, instead of all: `created`, `id`,
                `integration`, `name`, `updated`.
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `last_event_date`, `last_name` and 17 more.
            include: Related resources to send along: `attributions`, `metric`, `profile`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_event"""
        answer: m.Event = await self._sender.send(
            _GET_EVENT,
            path=(id,),
            query={
                "fields[attribution]": fields_attribution,
                "fields[event]": fields_event,
                "fields[metric]": fields_metric,
                "fields[profile]": fields_profile,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_events(
        self,
        *,
        fields_attribution: Sequence[t.AttributionField] | Unset = UNSET,
        fields_event: Sequence[t.EventField] | Unset = UNSET,
        fields_metric: Sequence[t.MetricField] | Unset = UNSET,
        fields_profile: Sequence[t.GetEventProfileField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.EventInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.EventSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Event]:
        """Get events.

        GET /api/events · events:read · 350/s, 3500/m

        Example::

            from klaviyo_async.filters import GetEvents

            async for event in klaviyo.events.get_events(filter=GetEvents.metric_id == "XC2OTT"):
                print(event.id)

        Args:
            fields_attribution: Fields of each `attribution` to answer with, instead of all: `id`.
            fields_event: Fields of each `event` to answer with, instead of all: `datetime`,
                `event_properties`, `id`, `timestamp`, `uuid`.
            fields_metric: Fields of each `metric` to answer with, instead of all: `created`, `id`,
                `integration`, `name`, `updated`.
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `last_event_date`, `last_name` and 17 more.
            filter: Condition that items must meet: made with `F`, or its text, by `datetime`
                greater-or-equal greater-than less-or-equal less-than; `metric` has; `metric_id` equals;
                `profile` has; `profile_id` equals; `timestamp` greater-or-equal greater-than less-or-equal
                less-than.
            include: Related resources to send along: `attributions`, `metric`, `profile`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 1000, default 200.
            sort: Order, `-` for descending; the server's own if left out: `datetime`, `-datetime`,
                `timestamp`, `-timestamp`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_events"""
        return self._sender.pages(
            _GET_EVENTS,
            query={
                "fields[attribution]": fields_attribution,
                "fields[event]": fields_event,
                "fields[metric]": fields_metric,
                "fields[profile]": fields_profile,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def get_metric_for_event(
        self, id: str, *, fields_metric: Sequence[t.MetricField] | Unset = UNSET, options: Options | None = None
    ) -> m.Metric:
        """Get metric for event.

        GET /api/events/{id}/metric · events:read metrics:read · 350/s, 3500/m

        Example::

            metric = await klaviyo.events.get_metric_for_event("01JXDQ7QC6XBLQHQTDYKWSFC4Y")

        Args:
            id: Id of the `event`; required.
            fields_metric: Fields of each `metric` to answer with, instead of all: `created`, `id`,
                `integration`, `name`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_metric_for_event"""
        answer: m.Metric = await self._sender.send(
            _GET_METRIC_FOR_EVENT, path=(id,), query={"fields[metric]": fields_metric}, options=options
        )
        return answer

    async def get_metric_id_for_event(self, id: str, *, options: Options | None = None) -> Ref:
        """Get metric id for event.

        GET /api/events/{id}/relationships/metric · events:read metrics:read · 350/s, 3500/m

        Example::

            metric = await klaviyo.events.get_metric_id_for_event("01JXDQ7QC6XBLQHQTDYKWSFC4Y")

        Args:
            id: Id of the `event`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_metric_id_for_event"""
        answer: Ref = await self._sender.send(_GET_METRIC_ID_FOR_EVENT, path=(id,), options=options)
        return answer

    async def get_profile_for_event(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.ProfileField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Profile:
        """Get profile for event.

        GET /api/events/{id}/profile · events:read profiles:read · 350/s, 3500/m

        - `predictive_analytics`, `subscriptions` with `additional_fields_profile` only
        - never answers with `conversations`, `joined_group_at`
        - reconstructed, not from a published document: parameters, answer

        Example::

            profile = await klaviyo.events.get_profile_for_event("01JXDQ7QC6XBLQHQTDYKWSFC4Y")

        Args:
            id: Id of the `event`; required.
            additional_fields_profile: Fields of each `profile` to answer with besides the usual ones:
                `predictive_analytics`, `subscriptions`.
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `last_event_date`, `last_name` and 105 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profile_for_event"""
        answer: m.Profile = await self._sender.send(
            _GET_PROFILE_FOR_EVENT,
            path=(id,),
            query={"additional-fields[profile]": additional_fields_profile, "fields[profile]": fields_profile},
            options=options,
        )
        return answer

    async def get_profile_id_for_event(self, id: str, *, options: Options | None = None) -> Ref:
        """Get profile id for event.

        GET /api/events/{id}/relationships/profile · events:read profiles:read · 350/s, 3500/m

        Example::

            profile = await klaviyo.events.get_profile_id_for_event("01JXDQ7QC6XBLQHQTDYKWSFC4Y")

        Args:
            id: Id of the `event`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profile_id_for_event"""
        answer: Ref = await self._sender.send(_GET_PROFILE_ID_FOR_EVENT, path=(id,), options=options)
        return answer
