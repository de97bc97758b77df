# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Client operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Filter, Operation, Options, Pager, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_BULK_CREATE_CLIENT_EVENTS = Operation(
    "bulk_create_client_events",
    "POST",
    "/client/event-bulk-create",
    area="client",
    limits=("10/s", "150/m"),
    scopes=("events:write",),
    public=True,
    query={"company_id": "str"},
    required=("company_id",),
    body="BulkEvents",
    caps={"item_bytes": 5000000, "items": 1000, "properties": 400, "string_bytes": 100000},
    resource="event-bulk-create",
    statuses=(202,),
    aliases=("create_client_event_bulk_create",),
)
_CREATE_CLIENT_BACK_IN_STOCK_SUBSCRIPTION = Operation(
    "create_client_back_in_stock_subscription",
    "POST",
    "/client/back-in-stock-subscriptions",
    area="client",
    limits=("350/s", "3500/m"),
    scopes=("catalogs:write", "profiles:write"),
    public=True,
    query={"company_id": "str"},
    required=("company_id",),
    body="ClientBISSubscriptionCreate",
    resource="back-in-stock-subscription",
    statuses=(202,),
)
_CREATE_CLIENT_EVENT = Operation(
    "create_client_event",
    "POST",
    "/client/events",
    area="client",
    limits=("350/s", "3500/m"),
    scopes=("events:write",),
    public=True,
    query={"company_id": "str"},
    required=("company_id",),
    reconstructed=("requestBody",),
    body="EventCreate",
    caps={"bytes": 5000000, "properties": 400, "string_bytes": 100000},
    resource="event",
    statuses=(202,),
)
_CREATE_CLIENT_PROFILE = Operation(
    "create_client_profile",
    "POST",
    "/client/profiles",
    area="client",
    limits=("350/s", "3500/m"),
    scopes=("profiles:write",),
    public=True,
    query={"company_id": "str"},
    required=("company_id",),
    body="OnsiteProfile",
    resource="profile",
    statuses=(202,),
)
_CREATE_CLIENT_PUSH_TOKEN = Operation(
    "create_client_push_token",
    "POST",
    "/client/push-tokens",
    area="client",
    limits=("150/s", "1400/m"),
    public=True,
    query={"company_id": "str"},
    required=("company_id",),
    reconstructed=("requestBody",),
    body="PushTokenCreate",
    resource="push-token",
    statuses=(202,),
)
_CREATE_CLIENT_REVIEW = Operation(
    "create_client_review",
    "POST",
    "/client/reviews",
    area="client",
    limits=("10/s", "150/m"),
    public=True,
    query={"company_id": "str"},
    required=("company_id",),
    body="ReviewCreate",
    resource="review",
    statuses=(202,),
)
_CREATE_CLIENT_SUBSCRIPTION = Operation(
    "create_client_subscription",
    "POST",
    "/client/subscriptions",
    area="client",
    limits=("350/s", "750/m"),
    scopes=("subscriptions:write",),
    public=True,
    query={"company_id": "str"},
    required=("company_id",),
    reconstructed=("requestBody",),
    body="OnsiteSubscriptionCreate",
    resource="subscription",
    statuses=(202,),
)
_GET_CLIENT_GEOFENCES = Operation(
    "get_client_geofences",
    "GET",
    "/client/geofences",
    area="client",
    limits=("3/s", "60/m"),
    public=True,
    query={"company_id": "str", "fields[geofence]": "list[GeofenceField]", "page[cursor]": "str", "page[size]": "int"},
    headers={"X-Klaviyo-API-Filters": "str"},
    required=("company_id",),
    filters={"lat": ("", "equals"), "lng": ("", "equals")},
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Geofence",
    many=True,
    resource="geofence",
)
_GET_CLIENT_IP_ALLOWLIST = Operation(
    "get_client_ip_allowlist",
    "GET",
    "/client/ip-allowlists/{id}",
    area="client",
    limits=("75/s", "750/m"),
    public=True,
    query={"company_id": "str", "fields[ip-allowlist]": "list[IpAllowlistField]"},
    returns="IpAllowlist",
    resource="ip-allowlist",
)
_GET_CLIENT_REVIEW_VALUES_REPORTS = Operation(
    "get_client_review_values_reports",
    "GET",
    "/client/review-values-reports",
    area="client",
    limits=("10/s", "150/m"),
    public=True,
    query={
        "company_id": "str",
        "fields[review-values-report]": "list[ReviewValuesReportField]",
        "filter": "str",
        "group_by": "ReviewValuesReportGroupBy",
        "page[cursor]": "str",
        "page[size]": "int",
        "statistics": "str",
        "timeframe": "ReviewValuesReportTimeframe",
    },
    required=("company_id", "group_by", "statistics", "timeframe"),
    filters={"product_external_ids": ("string", "any[]", "equals", "equals[]")},
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="ReviewValuesReport",
    many=True,
    resource="review-values-report",
)
_GET_CLIENT_REVIEWS = Operation(
    "get_client_reviews",
    "GET",
    "/client/reviews",
    area="client",
    limits=("10/s", "150/m"),
    public=True,
    query={
        "company_id": "str",
        "fields[review]": "list[GetClientReviewsReviewField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "ReviewSort",
    },
    required=("company_id",),
    filters={
        "content": ("string", "contains"),
        "created": ("date-time", "greater-or-equal", "less-or-equal"),
        "edited": ("boolean", "equals"),
        "id": ("string", "any[]", "equals", "equals[]"),
        "incentivized": ("boolean", "equals"),
        "media": ("", "has()"),
        "public_reply": ("", "has()"),
        "rating": ("integer", "any[]", "equals", "equals[]", "greater-or-equal", "less-or-equal"),
        "review_type": ("string", "equals"),
        "smart_quote": ("", "has()"),
        "status": ("string", "equals"),
        "updated": ("date-time", "greater-or-equal", "less-or-equal"),
        "verified": ("boolean", "equals"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Review",
    absent=("email", "events", "item"),
    many=True,
    resource="review",
)
_UNREGISTER_CLIENT_PUSH_TOKEN = Operation(
    "unregister_client_push_token",
    "POST",
    "/client/push-token-unregister",
    area="client",
    limits=("10/s", "150/m"),
    public=True,
    query={"company_id": "str"},
    required=("company_id",),
    body="PushTokenUnregister",
    resource="push-token-unregister",
    statuses=(202,),
    aliases=("create_client_push_token_unregister",),
)


class Client(Resource):
    """The Client operations, as `klaviyo.client`."""

    __slots__ = ()

    _aliases = {
        "create_client_event_bulk_create": "bulk_create_client_events",
        "create_client_push_token_unregister": "unregister_client_push_token",
    }

    if TYPE_CHECKING:

        @overload
        async def bulk_create_client_events(
            self, body: m.BulkEvents | d.BulkEventsDict | d.Envelope, *, options: Options | None = None
        ) -> None: ...

        @overload
        async def bulk_create_client_events(
            self, *, options: Options | None = None, **fields: Unpack[d.BulkEventsDict]
        ) -> None: ...

    async def bulk_create_client_events(
        self,
        body: m.BulkEvents | d.BulkEventsDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Bulk create client events.

        POST /client/event-bulk-create · events:write · 10/s, 150/m

        - at most 5,000,000 bytes an item, 1,000 items, 400 properties, 100,000 string bytes

        Example::

            await klaviyo.client.bulk_create_client_events(
                events=[{"metric": {"name": "Placed Order"}, "properties": {"colour": "blue"}}],
                profile={"email": "ada@example.com"},
            )

        Args:
            body: `BulkEvents`, or a dict with its fields; needs `events`, `profile`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `backfill`, `events`, `profile`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/bulk_create_client_events"""
        answer: None = await self._sender.send(
            _BULK_CREATE_CLIENT_EVENTS,
            body=keyword_body(_BULK_CREATE_CLIENT_EVENTS, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_client_back_in_stock_subscription(
            self,
            body: m.ClientBISSubscriptionCreate | d.ClientBISSubscriptionCreateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def create_client_back_in_stock_subscription(
            self, *, options: Options | None = None, **fields: Unpack[d.ClientBISSubscriptionCreateDict]
        ) -> None: ...

    async def create_client_back_in_stock_subscription(
        self,
        body: m.ClientBISSubscriptionCreate | d.ClientBISSubscriptionCreateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Create client back in stock subscription.

        POST /client/back-in-stock-subscriptions · catalogs:write profiles:write · 350/s, 3500/m

        Example::

            await klaviyo.client.create_client_back_in_stock_subscription(
                channels=["EMAIL"], profile={"email": "ada@example.com"},
                variant="$custom:::$default:::MUG-01-BLUE",
            )

        Args:
            body: `ClientBISSubscriptionCreate`, or a dict with its fields; needs `channels`, `profile`,
                `variant`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `channels`, `profile`, `variant`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_client_back_in_stock_subscription"""
        answer: None = await self._sender.send(
            _CREATE_CLIENT_BACK_IN_STOCK_SUBSCRIPTION,
            body=keyword_body(_CREATE_CLIENT_BACK_IN_STOCK_SUBSCRIPTION, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_client_event(
            self, body: m.EventCreate | d.EventCreateDict | d.Envelope, *, options: Options | None = None
        ) -> None: ...

        @overload
        async def create_client_event(
            self, *, options: Options | None = None, **fields: Unpack[d.EventCreateDict]
        ) -> None: ...

    async def create_client_event(
        self,
        body: m.EventCreate | d.EventCreateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Create client event.

        POST /client/events · events:write · 350/s, 3500/m

        - at most 5,000,000 bytes, 400 properties, 100,000 string bytes
        - reconstructed, not from a published document: body

        Example::

            await klaviyo.client.create_client_event(
                metric={"name": "Placed Order"}, profile={"email": "ada@example.com"},
                properties={"colour": "blue"},
            )

        Args:
            body: `EventCreate`, or a dict with its fields; needs `metric`, `profile`, `properties`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `backfill`, `metric`, `profile`,
                `properties`, `time`, `unique_id`, `value`, `value_currency`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_client_event"""
        answer: None = await self._sender.send(
            _CREATE_CLIENT_EVENT,
            body=keyword_body(_CREATE_CLIENT_EVENT, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def create_client_profile(
        self,
        body: m.OnsiteProfile | d.OnsiteProfileDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Unpack[d.OnsiteProfileDict],
    ) -> None:
        """Create client profile.

        POST /client/profiles · profiles:write · 350/s, 3500/m

        Example::

            await klaviyo.client.create_client_profile(
                email="ada@example.com", first_name="Ada", title="Engineer"
            )

        Args:
            body: `OnsiteProfile`, or a dict with its fields; no field is required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `anonymous_id`, `email`, `external_id`,
                `first_name`, `id`, `image`, `kx`, `last_name` and 7 more.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_client_profile"""
        answer: None = await self._sender.send(
            _CREATE_CLIENT_PROFILE,
            body=keyword_body(_CREATE_CLIENT_PROFILE, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_client_push_token(
            self, body: m.PushTokenCreate | d.PushTokenCreateDict | d.Envelope, *, options: Options | None = None
        ) -> None: ...

        @overload
        async def create_client_push_token(
            self, *, options: Options | None = None, **fields: Unpack[d.PushTokenCreateDict]
        ) -> None: ...

    async def create_client_push_token(
        self,
        body: m.PushTokenCreate | d.PushTokenCreateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Create client push token.

        POST /client/push-tokens · 150/s, 1400/m

        - reconstructed, not from a published document: body

        Example::

            await klaviyo.client.create_client_push_token(
                platform="android", profile={"email": "ada@example.com"}, token="token-of-the-device",
                vendor="fcm",
            )

        Args:
            body: `PushTokenCreate`, or a dict with its fields; needs `platform`, `profile`, `token`,
                `vendor`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `background`, `device_metadata`,
                `enablement_status`, `platform`, `profile`, `token`, `vendor`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_client_push_token"""
        answer: None = await self._sender.send(
            _CREATE_CLIENT_PUSH_TOKEN,
            body=keyword_body(_CREATE_CLIENT_PUSH_TOKEN, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_client_review(
            self, body: m.ReviewCreate | d.ReviewCreateDict | d.Envelope, *, options: Options | None = None
        ) -> None: ...

        @overload
        async def create_client_review(
            self, *, options: Options | None = None, **fields: Unpack[d.ReviewCreateDict]
        ) -> None: ...

    async def create_client_review(
        self,
        body: m.ReviewCreate | d.ReviewCreateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Create client review.

        POST /client/reviews · 10/s, 150/m

        Example::

            await klaviyo.client.create_client_review(
                author="Ada L.", content="Keeps coffee warm for hours.", email="ada@example.com",
                review_type="review",
            )

        Args:
            body: `ReviewCreate`, or a dict with its fields; needs `author`, `content`, `email`,
                `review_type`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `author`, `content`, `custom_questions`,
                `email`, `images`, `incentive_type`, `order`, `product` and 3 more.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_client_review"""
        answer: None = await self._sender.send(
            _CREATE_CLIENT_REVIEW,
            body=keyword_body(_CREATE_CLIENT_REVIEW, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_client_subscription(
            self,
            body: m.OnsiteSubscriptionCreate | d.OnsiteSubscriptionCreateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def create_client_subscription(
            self, *, options: Options | None = None, **fields: Unpack[d.OnsiteSubscriptionCreateDict]
        ) -> None: ...

    async def create_client_subscription(
        self,
        body: m.OnsiteSubscriptionCreate | d.OnsiteSubscriptionCreateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Create client subscription.

        POST /client/subscriptions · subscriptions:write · 350/s, 750/m

        - reconstructed, not from a published document: body

        Example::

            await klaviyo.client.create_client_subscription(
                list="UMYDSX", profile={"email": "ada@example.com"}
            )

        Args:
            body: `OnsiteSubscriptionCreate`, or a dict with its fields; needs `list`, `profile`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `custom_source`, `list`, `profile`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_client_subscription"""
        answer: None = await self._sender.send(
            _CREATE_CLIENT_SUBSCRIPTION,
            body=keyword_body(_CREATE_CLIENT_SUBSCRIPTION, body, fields) if fields else body,
            options=options,
        )
        return answer

    def get_client_geofences(
        self,
        *,
        x_klaviyo_api_filters: str | Filter | Unset = UNSET,
        fields_geofence: Sequence[t.GeofenceField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Geofence]:
        """Get client geofences.

        GET /client/geofences · 3/s, 60/m

        Example::

            async for geofence in klaviyo.client.get_client_geofences():
                print(geofence.id)

        Args:
            x_klaviyo_api_filters: Condition that items must meet: made with `F`, or its text, by `lat`
                equals; `lng` equals.
            fields_geofence: Fields of each `geofence` to answer with, instead of all: `id`, `latitude`,
                `longitude`, `radius`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_client_geofences"""
        return self._sender.pages(
            _GET_CLIENT_GEOFENCES,
            query={"fields[geofence]": fields_geofence, "page[cursor]": page_cursor, "page[size]": page_size},
            headers={"X-Klaviyo-API-Filters": x_klaviyo_api_filters},
            options=options,
        )

    async def get_client_ip_allowlist(
        self,
        id: str,
        *,
        fields_ip_allowlist: Sequence[t.IpAllowlistField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.IpAllowlist:
        """Get client ip allowlist.

        GET /client/ip-allowlists/{id} · 75/s, 750/m

        Example::

            ip_allowlist = await klaviyo.client.get_client_ip_allowlist("01JXDMA7IAWJ4PWLLAY6DMUSKX")

        Args:
            id: Id of the `ip-allowlist`; required.
            fields_ip_allowlist: Fields of each `ip-allowlist` to answer with, instead of all: `created`,
                `id`, `prefixes`, `sync_token`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_client_ip_allowlist"""
        answer: m.IpAllowlist = await self._sender.send(
            _GET_CLIENT_IP_ALLOWLIST, path=(id,), query={"fields[ip-allowlist]": fields_ip_allowlist}, options=options
        )
        return answer

    def get_client_review_values_reports(
        self,
        *,
        group_by: t.ReviewValuesReportGroupBy,
        statistics: str,
        timeframe: t.ReviewValuesReportTimeframe,
        fields_review_values_report: Sequence[t.ReviewValuesReportField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.ReviewValuesReport]:
        """Get client review values reports.

        GET /client/review-values-reports · 10/s, 150/m

        Example::

            from klaviyo_async.filters import GetClientReviewValuesReports

            async for review_values_report in klaviyo.client.get_client_review_values_reports(
                group_by="company_id", statistics="average_rating", timeframe="last_30_days",
                filter=GetClientReviewValuesReports.product_external_ids == "MUG-01",
            ):
                print(review_values_report.id)

        Args:
            group_by: One of `company_id`, `product_id`; sent in the query as `group_by`; required.
            statistics: Text; sent in the query as `statistics`; required.
            timeframe: One of `all_time`, `last_30_days`, `last_365_days`, `last_90_days`; sent in the query
                as `timeframe`; required.
            fields_review_values_report: Fields of each `review-values-report` to answer with, instead of
                all: `id`, `results`.
            filter: Condition that items must meet: made with `F`, or its text, by `product_external_ids`
                any equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_client_review_values_reports"""
        return self._sender.pages(
            _GET_CLIENT_REVIEW_VALUES_REPORTS,
            query={
                "group_by": group_by,
                "statistics": statistics,
                "timeframe": timeframe,
                "fields[review-values-report]": fields_review_values_report,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
            },
            options=options,
        )

    def get_client_reviews(
        self,
        *,
        fields_review: Sequence[t.GetClientReviewsReviewField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ReviewSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Review]:
        """Get client reviews.

        GET /client/reviews · 10/s, 150/m

        - never answers with `email`, `events`, `item`

        Example::

            from klaviyo_async.filters import GetClientReviews

            async for review in klaviyo.client.get_client_reviews(filter=GetClientReviews.rating == 5):
                print(review.title)

        Args:
            fields_review: Fields of each `review` to answer with, instead of all: `author`, `content`,
                `created`, `id`, `images`, `product`, `product.external_id`, `product.image_url` and 17
                more.
            filter: Condition that items must meet: made with `F`, or its text, by `content` contains;
                `created` greater-or-equal less-or-equal; `edited` equals; `id` any equals; `incentivized`
                equals; `media` has; `public_reply` has; `rating` any equals greater-or-equal less-or-equal;
                `review_type` equals; `smart_quote` has; `status` equals; `updated` greater-or-equal
                less-or-equal; `verified` equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`, `rating`,
                `-rating`, `updated`, `-updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_client_reviews"""
        return self._sender.pages(
            _GET_CLIENT_REVIEWS,
            query={
                "fields[review]": fields_review,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @overload
        async def unregister_client_push_token(
            self,
            body: m.PushTokenUnregister | d.PushTokenUnregisterDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def unregister_client_push_token(
            self, *, options: Options | None = None, **fields: Unpack[d.PushTokenUnregisterDict]
        ) -> None: ...

    async def unregister_client_push_token(
        self,
        body: m.PushTokenUnregister | d.PushTokenUnregisterDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Unregister client push token.

        POST /client/push-token-unregister · 10/s, 150/m

        Example::

            await klaviyo.client.unregister_client_push_token(
                platform="android", profile={"email": "ada@example.com"}, token="token-of-the-device"
            )

        Args:
            body: `PushTokenUnregister`, or a dict with its fields; needs `platform`, `profile`, `token`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `platform`, `profile`, `token`, `vendor`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/unregister_client_push_token"""
        answer: None = await self._sender.send(
            _UNREGISTER_CLIENT_PUSH_TOKEN,
            body=keyword_body(_UNREGISTER_CLIENT_PUSH_TOKEN, body, fields) if fields else body,
            options=options,
        )
        return answer
