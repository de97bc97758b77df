# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""The Segments operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Filter, Operation, Options, Pager, Ref, Resource, Tier, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_CREATE_SEGMENT = Operation(
    "create_segment",
    "POST",
    "/api/segments",
    area="segments",
    limits=("1/s", "15/m", "100/d"),
    scopes=("segments:write",),
    query={"fields[segment]": "list[SegmentField]"},
    body="SegmentCreate",
    returns="Segment",
    absent=("profile_count",),
    resource="segment",
    statuses=(201,),
)
_DELETE_SEGMENT = Operation(
    "delete_segment",
    "DELETE",
    "/api/segments/{id}",
    area="segments",
    limits=("3/s", "60/m"),
    scopes=("segments:write",),
    statuses=(204,),
)
_GET_FLOWS_TRIGGERED_BY_SEGMENT = Operation(
    "get_flows_triggered_by_segment",
    "GET",
    "/api/segments/{id}/flow-triggers",
    area="segments",
    limits=("3/s", "60/m"),
    scopes=("flows:read", "segments:read"),
    query={"fields[flow]": "list[FlowField]"},
    returns="Flow",
    absent=("definition",),
    many=True,
    resource="flow",
    aliases=("get_flow_triggers_for_segment", "get_segment_flow_triggers"),
)
_GET_IDS_FOR_FLOWS_TRIGGERED_BY_SEGMENT = Operation(
    "get_ids_for_flows_triggered_by_segment",
    "GET",
    "/api/segments/{id}/relationships/flow-triggers",
    area="segments",
    limits=("3/s", "60/m"),
    scopes=("flows:read", "segments:read"),
    returns="Ref",
    many=True,
    resource="flow",
    aliases=("get_flow_trigger_ids_for_segment", "get_segment_relationships_flow_triggers"),
)
_GET_PROFILE_IDS_FOR_SEGMENT = Operation(
    "get_profile_ids_for_segment",
    "GET",
    "/api/segments/{id}/relationships/profiles",
    area="segments",
    limits=("75/s", "750/m"),
    scopes=("profiles:read", "segments:read"),
    query={"filter": "str", "page[cursor]": "str", "page[size]": "int", "sort": "ProfileSort"},
    filters={
        "_kx": ("string", "equals"),
        "email": ("string", "any[]", "equals", "equals[]"),
        "joined_group_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "phone_number": ("string", "any[]", "equals", "equals[]"),
        "profile_id": ("string", "any[]", "equals", "equals[]"),
        "push_token": ("string", "any[]", "equals", "equals[]"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Ref",
    many=True,
    resource="profile",
    aliases=("get_segment_relationships_profiles",),
)
_GET_PROFILES_FOR_SEGMENT = Operation(
    "get_profiles_for_segment",
    "GET",
    "/api/segments/{id}/profiles",
    area="segments",
    limits=("75/s", "750/m"),
    scopes=("profiles:read", "segments:read"),
    query={
        "additional-fields[profile]": "list[ProfileAdditionalField]",
        "fields[profile]": "list[GetProfilesForListProfileField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "ProfileSort",
    },
    filters={
        "_kx": ("string", "equals"),
        "email": ("string", "any[]", "equals", "equals[]"),
        "joined_group_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "phone_number": ("string", "any[]", "equals", "equals[]"),
        "profile_id": ("string", "any[]", "equals", "equals[]"),
        "push_token": ("string", "any[]", "equals", "equals[]"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Profile",
    absent=("conversations",),
    many=True,
    resource="profile",
    aliases=("get_segment_profiles",),
)
_GET_SEGMENT = Operation(
    "get_segment",
    "GET",
    "/api/segments/{id}",
    area="segments",
    limits=("75/s", "750/m"),
    tiers=(Tier("additional-fields[segment]", "profile_count", ("1/s", "15/m")),),
    scopes=("segments:read",),
    query={
        "additional-fields[segment]": "list[SegmentAdditionalField]",
        "fields[flow]": "list[FlowField]",
        "fields[segment]": "list[GetSegmentSegmentField]",
        "fields[tag]": "list[TagField]",
        "include": "list[SegmentInclude]",
    },
    returns="Segment",
    resource="segment",
)
_GET_SEGMENTS = Operation(
    "get_segments",
    "GET",
    "/api/segments",
    area="segments",
    limits=("75/s", "750/m"),
    scopes=("segments:read",),
    query={
        "fields[flow]": "list[FlowField]",
        "fields[segment]": "list[SegmentField]",
        "fields[tag]": "list[TagField]",
        "filter": "str",
        "include": "list[SegmentInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "SegmentSort",
    },
    filters={
        "created": ("date-time", "greater-than"),
        "id": ("string", "any[]", "equals", "equals[]"),
        "is_active": ("boolean", "any[]", "equals", "equals[]"),
        "is_starred": ("boolean", "equals"),
        "name": ("string", "any[]", "equals", "equals[]"),
        "updated": ("date-time", "greater-than"),
    },
    cursor="page[cursor]",
    page_size=(10, 1, 10),
    returns="Segment",
    absent=("profile_count",),
    many=True,
    resource="segment",
)
_GET_TAG_IDS_FOR_SEGMENT = Operation(
    "get_tag_ids_for_segment",
    "GET",
    "/api/segments/{id}/relationships/tags",
    area="segments",
    limits=("3/s", "60/m"),
    scopes=("segments:read", "tags:read"),
    returns="Ref",
    many=True,
    resource="tag",
    aliases=("get_segment_relationships_tags",),
)
_GET_TAGS_FOR_SEGMENT = Operation(
    "get_tags_for_segment",
    "GET",
    "/api/segments/{id}/tags",
    area="segments",
    limits=("3/s", "60/m"),
    scopes=("segments:read", "tags:read"),
    query={"fields[tag]": "list[TagField]"},
    returns="Tag",
    many=True,
    resource="tag",
    aliases=("get_segment_tags",),
)
_UPDATE_SEGMENT = Operation(
    "update_segment",
    "PATCH",
    "/api/segments/{id}",
    area="segments",
    limits=("1/s", "15/m", "100/d"),
    scopes=("segments:write",),
    query={"fields[segment]": "list[SegmentField]"},
    body="SegmentUpdate",
    returns="Segment",
    absent=("profile_count",),
    resource="segment",
)


class Segments(Resource):
    """The Segments operations, as `klaviyo.segments`."""

    __slots__ = ()

    _aliases = {
        "get_flow_triggers_for_segment": "get_flows_triggered_by_segment",
        "get_segment_flow_triggers": "get_flows_triggered_by_segment",
        "get_flow_trigger_ids_for_segment": "get_ids_for_flows_triggered_by_segment",
        "get_segment_relationships_flow_triggers": "get_ids_for_flows_triggered_by_segment",
        "get_segment_relationships_profiles": "get_profile_ids_for_segment",
        "get_segment_profiles": "get_profiles_for_segment",
        "get_segment_relationships_tags": "get_tag_ids_for_segment",
        "get_segment_tags": "get_tags_for_segment",
    }

    if TYPE_CHECKING:

        @overload
        async def create_segment(
            self,
            body: m.SegmentCreate | d.SegmentCreateDict | d.Envelope,
            *,
            fields_segment: Sequence[t.SegmentField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Segment: ...

        @overload
        async def create_segment(
            self,
            *,
            fields_segment: Sequence[t.SegmentField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.SegmentCreateDict],
        ) -> m.Segment: ...

    async def create_segment(
        self,
        body: m.SegmentCreate | d.SegmentCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_segment: Sequence[t.SegmentField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Segment:
        """Create segment.

        POST /api/segments · segments:write · 1/s, 15/m, 100/d

        - never answers with `profile_count`

        Example::

            segment = await klaviyo.segments.create_segment(
                definition={"condition_groups": [{"conditions": [{
                    "in_region": True, "region": "european_union", "type": "profile-region"
                }]}]},
                name="Regular customers",
            )

        Args:
            body: `SegmentCreate`, or a dict with its fields; needs `definition`, `name`.
            fields_segment: Fields of each `segment` to answer with, instead of all: `created`,
                `definition`, `definition.condition_groups`, `id`, `is_active`, `is_processing`,
                `is_starred`, `name`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`, `is_starred`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_segment"""
        answer: m.Segment = await self._sender.send(
            _CREATE_SEGMENT,
            query={"fields[segment]": fields_segment},
            body=keyword_body(_CREATE_SEGMENT, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_segment(self, id: str, *, options: Options | None = None) -> None:
        """Delete segment.

        DELETE /api/segments/{id} · segments:write · 3/s, 60/m

        Example::

            await klaviyo.segments.delete_segment("APTRY3")

        Args:
            id: Id of the `segment` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_segment"""
        answer: None = await self._sender.send(_DELETE_SEGMENT, path=(id,), options=options)
        return answer

    def get_flows_triggered_by_segment(
        self, id: str, *, fields_flow: Sequence[t.FlowField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Flow]:
        """Get flows triggered by segment.

        GET /api/segments/{id}/flow-triggers · flows:read segments:read · 3/s, 60/m

        - never answers with `definition`

        Example::

            async for flow in klaviyo.segments.get_flows_triggered_by_segment("APTRY3"):
                print(flow.name)

        Args:
            id: Id of the `segment`; required.
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`, `id`,
                `name`, `status`, `trigger_type`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_flows_triggered_by_segment"""
        return self._sender.pages(
            _GET_FLOWS_TRIGGERED_BY_SEGMENT, path=(id,), query={"fields[flow]": fields_flow}, options=options
        )

    def get_ids_for_flows_triggered_by_segment(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get ids for flows triggered by segment.

        GET /api/segments/{id}/relationships/flow-triggers · flows:read segments:read · 3/s, 60/m

        Example::

            async for flow in klaviyo.segments.get_ids_for_flows_triggered_by_segment("APTRY3"):
                print(flow.id)

        Args:
            id: Id of the `segment`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_ids_for_flows_triggered_by_segment"""
        return self._sender.pages(_GET_IDS_FOR_FLOWS_TRIGGERED_BY_SEGMENT, path=(id,), options=options)

    def get_profile_ids_for_segment(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ProfileSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get profile ids for segment.

        GET /api/segments/{id}/relationships/profiles · profiles:read segments:read · 75/s, 750/m

        Example::

            from klaviyo_async import F

            async for profile in klaviyo.segments.get_profile_ids_for_segment(
                "APTRY3", filter=F.email == "ada@example.com"
            ):
                print(profile.id)

        Args:
            id: Id of the `segment`; required.
            filter: Condition that items must meet: made with `F`, or its text, by `_kx` equals; `email` any
                equals; `joined_group_at` greater-or-equal greater-than less-or-equal less-than;
                `phone_number` any equals; `profile_id` any equals; `push_token` any equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `joined_group_at`,
                `-joined_group_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profile_ids_for_segment"""
        return self._sender.pages(
            _GET_PROFILE_IDS_FOR_SEGMENT,
            path=(id,),
            query={"filter": filter, "page[cursor]": page_cursor, "page[size]": page_size, "sort": sort},
            options=options,
        )

    def get_profiles_for_segment(
        self,
        id: str,
        *,
        additional_fields_profile: Sequence[t.ProfileAdditionalField] | Unset = UNSET,
        fields_profile: Sequence[t.GetProfilesForListProfileField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ProfileSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Profile]:
        """Get profiles for segment.

        GET /api/segments/{id}/profiles · profiles:read segments:read · 75/s, 750/m

        - `predictive_analytics`, `subscriptions` with `additional_fields_profile` only
        - never answers with `conversations`

        Example::

            from klaviyo_async import F

            async for profile in klaviyo.segments.get_profiles_for_segment(
                "APTRY3", filter=F.email == "ada@example.com"
            ):
                print(profile.email)

        Args:
            id: Id of the `segment`; required.
            additional_fields_profile: Fields of each `profile` to answer with besides the usual ones:
                `predictive_analytics`, `subscriptions`.
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `joined_group_at`, `last_event_date` and 98
                more.
            filter: Condition that items must meet: made with `F`, or its text, by `_kx` equals; `email` any
                equals; `joined_group_at` greater-or-equal greater-than less-or-equal less-than;
                `phone_number` any equals; `profile_id` any equals; `push_token` any equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `joined_group_at`,
                `-joined_group_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profiles_for_segment"""
        return self._sender.pages(
            _GET_PROFILES_FOR_SEGMENT,
            path=(id,),
            query={
                "additional-fields[profile]": additional_fields_profile,
                "fields[profile]": fields_profile,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def get_segment(
        self,
        id: str,
        *,
        additional_fields_segment: Sequence[t.SegmentAdditionalField] | Unset = UNSET,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_segment: Sequence[t.GetSegmentSegmentField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        include: Sequence[t.SegmentInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Segment:
        """Get segment.

        GET /api/segments/{id} · segments:read · 75/s, 750/m

        - 1/s, 15/m when `additional-fields[segment]` has `profile_count`
        - `profile_count` with `additional_fields_segment` only
        - `profile_count` in no other operation's answer

        Example::

            segment = await klaviyo.segments.get_segment("APTRY3", include=["flow-triggers"])

        Args:
            id: Id of the `segment`; required.
            additional_fields_segment: Fields of each `segment` to answer with besides the usual ones:
                `profile_count`.
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`, `id`,
                `name`, `status`, `trigger_type`, `updated`.
            fields_segment: Fields of each `segment` to answer with, instead of all: `created`,
                `definition`, `definition.condition_groups`, `id`, `is_active`, `is_processing`,
                `is_starred`, `name` and 2 more.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            include: Related resources to send along: `flow-triggers`, `tags`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_segment"""
        answer: m.Segment = await self._sender.send(
            _GET_SEGMENT,
            path=(id,),
            query={
                "additional-fields[segment]": additional_fields_segment,
                "fields[flow]": fields_flow,
                "fields[segment]": fields_segment,
                "fields[tag]": fields_tag,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_segments(
        self,
        *,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_segment: Sequence[t.SegmentField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.SegmentInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.SegmentSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Segment]:
        """Get segments.

        GET /api/segments · segments:read · 75/s, 750/m

        - never answers with `profile_count`

        Example::

            from klaviyo_async import F

            async for segment in klaviyo.segments.get_segments(filter=F.name == "Regular customers"):
                print(segment.name)

        Args:
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`, `id`,
                `name`, `status`, `trigger_type`, `updated`.
            fields_segment: Fields of each `segment` to answer with, instead of all: `created`,
                `definition`, `definition.condition_groups`, `id`, `is_active`, `is_processing`,
                `is_starred`, `name`, `updated`.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            filter: Condition that items must meet: made with `F`, or its text, by `created` greater-than;
                `id` any equals; `is_active` any equals; `is_starred` equals; `name` any equals; `updated`
                greater-than.
            include: Related resources to send along: `flow-triggers`, `tags`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 10, default 10.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`, `id`,
                `-id`, `name`, `-name`, `updated`, `-updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_segments"""
        return self._sender.pages(
            _GET_SEGMENTS,
            query={
                "fields[flow]": fields_flow,
                "fields[segment]": fields_segment,
                "fields[tag]": fields_tag,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def get_tag_ids_for_segment(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for segment.

        GET /api/segments/{id}/relationships/tags · segments:read tags:read · 3/s, 60/m

        Example::

            async for tag in klaviyo.segments.get_tag_ids_for_segment("APTRY3"):
                print(tag.id)

        Args:
            id: Id of the `segment`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tag_ids_for_segment"""
        return self._sender.pages(_GET_TAG_IDS_FOR_SEGMENT, path=(id,), options=options)

    def get_tags_for_segment(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for segment.

        GET /api/segments/{id}/tags · segments:read tags:read · 3/s, 60/m

        Example::

            async for tag in klaviyo.segments.get_tags_for_segment("APTRY3"):
                print(tag.name)

        Args:
            id: Id of the `segment`; required.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tags_for_segment"""
        return self._sender.pages(_GET_TAGS_FOR_SEGMENT, path=(id,), query={"fields[tag]": fields_tag}, options=options)

    async def update_segment(
        self,
        id: str,
        body: m.SegmentUpdate | d.SegmentUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_segment: Sequence[t.SegmentField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateSegmentKeywords],
    ) -> m.Segment:
        """Update segment.

        PATCH /api/segments/{id} · segments:write · 1/s, 15/m, 100/d

        - never answers with `profile_count`

        Example::

            segment = await klaviyo.segments.update_segment(
                "APTRY3", name="Regular customers",
                definition={"condition_groups": [{"conditions": [{
                    "in_region": True, "region": "european_union", "type": "profile-region"
                }]}]},
            )

        Args:
            id: Id of the `segment` to change; required.
            body: `SegmentUpdate`, or a dict with its fields; needs `id`.
            fields_segment: Fields of each `segment` to answer with, instead of all: `created`,
                `definition`, `definition.condition_groups`, `id`, `is_active`, `is_processing`,
                `is_starred`, `name`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`, `is_active`, `is_starred`,
                `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_segment"""
        answer: m.Segment = await self._sender.send(
            _UPDATE_SEGMENT,
            path=(id,),
            query={"fields[segment]": fields_segment},
            body=keyword_body(_UPDATE_SEGMENT, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
