# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Tags operations."""

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

_CREATE_TAG = Operation(
    "create_tag",
    "POST",
    "/api/tags",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read", "tags:write"),
    query={"fields[tag]": "list[TagField]"},
    body="TagCreate",
    returns="Tag",
    resource="tag",
    statuses=(201,),
)
_CREATE_TAG_GROUP = Operation(
    "create_tag_group",
    "POST",
    "/api/tag-groups",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read", "tags:write"),
    query={"fields[tag-group]": "list[TagGroupField]"},
    body="TagGroupCreate",
    returns="TagGroup",
    resource="tag-group",
    statuses=(201,),
)
_DELETE_TAG = Operation(
    "delete_tag",
    "DELETE",
    "/api/tags/{id}",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read", "tags:write"),
    statuses=(204,),
)
_DELETE_TAG_GROUP = Operation(
    "delete_tag_group",
    "DELETE",
    "/api/tag-groups/{id}",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read", "tags:write"),
    statuses=(204,),
)
_GET_CAMPAIGN_IDS_FOR_TAG = Operation(
    "get_campaign_ids_for_tag",
    "GET",
    "/api/tags/{id}/relationships/campaigns",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("campaigns:read", "tags:read"),
    returns="Ref",
    many=True,
    resource="campaign",
    aliases=("get_tag_relationships_campaigns",),
)
_GET_FLOW_IDS_FOR_TAG = Operation(
    "get_flow_ids_for_tag",
    "GET",
    "/api/tags/{id}/relationships/flows",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("flows:read", "tags:read"),
    returns="Ref",
    many=True,
    resource="flow",
    aliases=("get_tag_relationships_flows",),
)
_GET_LIST_IDS_FOR_TAG = Operation(
    "get_list_ids_for_tag",
    "GET",
    "/api/tags/{id}/relationships/lists",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("lists:read", "tags:read"),
    returns="Ref",
    many=True,
    resource="list",
    aliases=("get_tag_relationships_lists",),
)
_GET_SEGMENT_IDS_FOR_TAG = Operation(
    "get_segment_ids_for_tag",
    "GET",
    "/api/tags/{id}/relationships/segments",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("segments:read", "tags:read"),
    returns="Ref",
    many=True,
    resource="segment",
    aliases=("get_tag_relationships_segments",),
)
_GET_TAG = Operation(
    "get_tag",
    "GET",
    "/api/tags/{id}",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read",),
    query={"fields[tag-group]": "list[TagGroupField]", "fields[tag]": "list[TagField]", "include": "list[TagInclude]"},
    returns="Tag",
    resource="tag",
)
_GET_TAG_GROUP = Operation(
    "get_tag_group",
    "GET",
    "/api/tag-groups/{id}",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read",),
    query={"fields[tag-group]": "list[TagGroupField]"},
    returns="TagGroup",
    nullable=True,
    resource="tag-group",
)
_GET_TAG_GROUP_FOR_TAG = Operation(
    "get_tag_group_for_tag",
    "GET",
    "/api/tags/{id}/tag-group",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read",),
    query={"fields[tag-group]": "list[TagGroupField]"},
    returns="TagGroup",
    nullable=True,
    resource="tag-group",
    aliases=("get_group_for_tag", "get_tag_tag_group"),
)
_GET_TAG_GROUP_ID_FOR_TAG = Operation(
    "get_tag_group_id_for_tag",
    "GET",
    "/api/tags/{id}/relationships/tag-group",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read",),
    returns="Ref",
    nullable=True,
    resource="tag-group",
    aliases=("get_group_id_for_tag", "get_tag_relationships_group", "get_tag_relationships_tag_group"),
)
_GET_TAG_GROUPS = Operation(
    "get_tag_groups",
    "GET",
    "/api/tag-groups",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read",),
    query={
        "fields[tag-group]": "list[TagGroupField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "TagGroupSort",
    },
    filters={
        "default": ("boolean", "equals"),
        "exclusive": ("boolean", "equals"),
        "name": ("string", "contains", "ends-with", "equals", "equals[]", "starts-with"),
    },
    cursor="page[cursor]",
    page_size=(25, 1, 25),
    returns="TagGroup",
    many=True,
    resource="tag-group",
)
_GET_TAG_IDS_FOR_TAG_GROUP = Operation(
    "get_tag_ids_for_tag_group",
    "GET",
    "/api/tag-groups/{id}/relationships/tags",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read",),
    returns="Ref",
    many=True,
    resource="tag",
    aliases=("get_tag_group_relationships_tags",),
)
_GET_TAGS = Operation(
    "get_tags",
    "GET",
    "/api/tags",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read",),
    query={
        "fields[tag-group]": "list[TagGroupField]",
        "fields[tag]": "list[TagField]",
        "filter": "str",
        "include": "list[TagInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "TagSort",
    },
    filters={"name": ("string", "contains", "ends-with", "equals", "equals[]", "starts-with")},
    cursor="page[cursor]",
    page_size=(50, 1, 50),
    returns="Tag",
    many=True,
    resource="tag",
)
_GET_TAGS_FOR_TAG_GROUP = Operation(
    "get_tags_for_tag_group",
    "GET",
    "/api/tag-groups/{id}/tags",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read",),
    query={"fields[tag]": "list[TagField]"},
    returns="Tag",
    many=True,
    resource="tag",
    aliases=("get_tag_group_tags",),
)
_REMOVE_TAG_FROM_CAMPAIGNS = Operation(
    "remove_tag_from_campaigns",
    "DELETE",
    "/api/tags/{id}/relationships/campaigns",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("campaigns:write", "tags:write"),
    body="list[id:campaign]",
    resource="campaign",
    statuses=(204,),
    aliases=("delete_tag_relationships_campaigns", "remove_campaigns_from_tag"),
)
_REMOVE_TAG_FROM_FLOWS = Operation(
    "remove_tag_from_flows",
    "DELETE",
    "/api/tags/{id}/relationships/flows",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("flows:write", "tags:write"),
    body="list[id:flow]",
    resource="flow",
    statuses=(204,),
    aliases=("delete_tag_relationships_flows", "remove_flows_from_tag"),
)
_REMOVE_TAG_FROM_LISTS = Operation(
    "remove_tag_from_lists",
    "DELETE",
    "/api/tags/{id}/relationships/lists",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("lists:write", "tags:write"),
    body="list[id:list]",
    resource="list",
    statuses=(204,),
    aliases=("delete_tag_relationships_lists", "remove_lists_from_tag"),
)
_REMOVE_TAG_FROM_SEGMENTS = Operation(
    "remove_tag_from_segments",
    "DELETE",
    "/api/tags/{id}/relationships/segments",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("segments:write", "tags:write"),
    body="list[id:segment]",
    resource="segment",
    statuses=(204,),
    aliases=("delete_tag_relationships_segments", "remove_segments_from_tag"),
)
_TAG_CAMPAIGNS = Operation(
    "tag_campaigns",
    "POST",
    "/api/tags/{id}/relationships/campaigns",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("campaigns:write", "tags:write"),
    body="list[id:campaign]",
    resource="campaign",
    statuses=(204,),
    aliases=("add_campaigns_to_tag", "create_tag_relationships_campaign", "create_tag_relationships_campaigns"),
)
_TAG_FLOWS = Operation(
    "tag_flows",
    "POST",
    "/api/tags/{id}/relationships/flows",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("flows:write", "tags:write"),
    body="list[id:flow]",
    resource="flow",
    statuses=(204,),
    aliases=("add_flows_to_tag", "create_tag_relationships_flow", "create_tag_relationships_flows"),
)
_TAG_LISTS = Operation(
    "tag_lists",
    "POST",
    "/api/tags/{id}/relationships/lists",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("lists:write", "tags:write"),
    body="list[id:list]",
    resource="list",
    statuses=(204,),
    aliases=("add_lists_to_tag", "create_tag_relationships_list", "create_tag_relationships_lists"),
)
_TAG_SEGMENTS = Operation(
    "tag_segments",
    "POST",
    "/api/tags/{id}/relationships/segments",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("segments:write", "tags:write"),
    body="list[id:segment]",
    resource="segment",
    statuses=(204,),
    aliases=("add_segments_to_tag", "create_tag_relationships_segment", "create_tag_relationships_segments"),
)
_UPDATE_TAG = Operation(
    "update_tag",
    "PATCH",
    "/api/tags/{id}",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read", "tags:write"),
    body="TagUpdate",
    resource="tag",
    statuses=(204,),
)
_UPDATE_TAG_GROUP = Operation(
    "update_tag_group",
    "PATCH",
    "/api/tag-groups/{id}",
    area="tags",
    limits=("3/s", "60/m"),
    scopes=("tags:read", "tags:write"),
    body="TagGroupUpdate",
    resource="tag-group",
    statuses=(204,),
)


class Tags(Resource):
    """The Tags operations, as `klaviyo.tags`."""

    __slots__ = ()

    _aliases = {
        "get_tag_relationships_campaigns": "get_campaign_ids_for_tag",
        "get_tag_relationships_flows": "get_flow_ids_for_tag",
        "get_tag_relationships_lists": "get_list_ids_for_tag",
        "get_tag_relationships_segments": "get_segment_ids_for_tag",
        "get_group_for_tag": "get_tag_group_for_tag",
        "get_tag_tag_group": "get_tag_group_for_tag",
        "get_group_id_for_tag": "get_tag_group_id_for_tag",
        "get_tag_relationships_group": "get_tag_group_id_for_tag",
        "get_tag_relationships_tag_group": "get_tag_group_id_for_tag",
        "get_tag_group_relationships_tags": "get_tag_ids_for_tag_group",
        "get_tag_group_tags": "get_tags_for_tag_group",
        "delete_tag_relationships_campaigns": "remove_tag_from_campaigns",
        "remove_campaigns_from_tag": "remove_tag_from_campaigns",
        "delete_tag_relationships_flows": "remove_tag_from_flows",
        "remove_flows_from_tag": "remove_tag_from_flows",
        "delete_tag_relationships_lists": "remove_tag_from_lists",
        "remove_lists_from_tag": "remove_tag_from_lists",
        "delete_tag_relationships_segments": "remove_tag_from_segments",
        "remove_segments_from_tag": "remove_tag_from_segments",
        "add_campaigns_to_tag": "tag_campaigns",
        "create_tag_relationships_campaign": "tag_campaigns",
        "create_tag_relationships_campaigns": "tag_campaigns",
        "add_flows_to_tag": "tag_flows",
        "create_tag_relationships_flow": "tag_flows",
        "create_tag_relationships_flows": "tag_flows",
        "add_lists_to_tag": "tag_lists",
        "create_tag_relationships_list": "tag_lists",
        "create_tag_relationships_lists": "tag_lists",
        "add_segments_to_tag": "tag_segments",
        "create_tag_relationships_segment": "tag_segments",
        "create_tag_relationships_segments": "tag_segments",
    }

    if TYPE_CHECKING:

        @overload
        async def create_tag(
            self,
            body: m.TagCreate | d.TagCreateDict | d.Envelope,
            *,
            fields_tag: Sequence[t.TagField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Tag: ...

        @overload
        async def create_tag(
            self,
            *,
            fields_tag: Sequence[t.TagField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.TagCreateDict],
        ) -> m.Tag: ...

    async def create_tag(
        self,
        body: m.TagCreate | d.TagCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Tag:
        """Create tag.

        POST /api/tags · tags:read tags:write · 3/s, 60/m

        Example::

            tag = await klaviyo.tags.create_tag(name="VIP")

        Args:
            body: `TagCreate`, or a dict with its fields; needs `name`.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `name`, `tag_group`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_tag"""
        answer: m.Tag = await self._sender.send(
            _CREATE_TAG,
            query={"fields[tag]": fields_tag},
            body=keyword_body(_CREATE_TAG, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_tag_group(
            self,
            body: m.TagGroupCreate | d.TagGroupCreateDict | d.Envelope,
            *,
            fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.TagGroup: ...

        @overload
        async def create_tag_group(
            self,
            *,
            fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.TagGroupCreateDict],
        ) -> m.TagGroup: ...

    async def create_tag_group(
        self,
        body: m.TagGroupCreate | d.TagGroupCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.TagGroup:
        """Create tag group.

        POST /api/tag-groups · tags:read tags:write · 3/s, 60/m

        Example::

            tag_group = await klaviyo.tags.create_tag_group(name="Seasons")

        Args:
            body: `TagGroupCreate`, or a dict with its fields; needs `name`.
            fields_tag_group: Fields of each `tag-group` to answer with, instead of all: `default`,
                `exclusive`, `id`, `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `exclusive`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_tag_group"""
        answer: m.TagGroup = await self._sender.send(
            _CREATE_TAG_GROUP,
            query={"fields[tag-group]": fields_tag_group},
            body=keyword_body(_CREATE_TAG_GROUP, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_tag(self, id: str, *, options: Options | None = None) -> None:
        """Delete tag.

        DELETE /api/tags/{id} · tags:read tags:write · 3/s, 60/m

        Example::

            await klaviyo.tags.delete_tag("2a1073a6-e67f-4e5f-89a5-957c659503c6")

        Args:
            id: Id of the `tag` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_tag"""
        answer: None = await self._sender.send(_DELETE_TAG, path=(id,), options=options)
        return answer

    async def delete_tag_group(self, id: str, *, options: Options | None = None) -> None:
        """Delete tag group.

        DELETE /api/tag-groups/{id} · tags:read tags:write · 3/s, 60/m

        Example::

            await klaviyo.tags.delete_tag_group("06716556-75b0-4b29-972a-f45e1b08fbad")

        Args:
            id: Id of the `tag-group` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_tag_group"""
        answer: None = await self._sender.send(_DELETE_TAG_GROUP, path=(id,), options=options)
        return answer

    def get_campaign_ids_for_tag(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get campaign ids for tag.

        GET /api/tags/{id}/relationships/campaigns · campaigns:read tags:read · 3/s, 60/m

        Example::

            async for campaign in klaviyo.tags.get_campaign_ids_for_tag(
                "2a1073a6-e67f-4e5f-89a5-957c659503c6"
            ):
                print(campaign.id)

        Args:
            id: Id of the `tag`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_ids_for_tag"""
        return self._sender.pages(_GET_CAMPAIGN_IDS_FOR_TAG, path=(id,), options=options)

    def get_flow_ids_for_tag(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get flow ids for tag.

        GET /api/tags/{id}/relationships/flows · flows:read tags:read · 3/s, 60/m

        Example::

            async for flow in klaviyo.tags.get_flow_ids_for_tag("2a1073a6-e67f-4e5f-89a5-957c659503c6"):
                print(flow.id)

        Args:
            id: Id of the `tag`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_flow_ids_for_tag"""
        return self._sender.pages(_GET_FLOW_IDS_FOR_TAG, path=(id,), options=options)

    def get_list_ids_for_tag(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get list ids for tag.

        GET /api/tags/{id}/relationships/lists · lists:read tags:read · 3/s, 60/m

        Example::

            async for list_ in klaviyo.tags.get_list_ids_for_tag(
                "2a1073a6-e67f-4e5f-89a5-957c659503c6"
            ):
                print(list_.id)

        Args:
            id: Id of the `tag`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_list_ids_for_tag"""
        return self._sender.pages(_GET_LIST_IDS_FOR_TAG, path=(id,), options=options)

    def get_segment_ids_for_tag(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get segment ids for tag.

        GET /api/tags/{id}/relationships/segments · segments:read tags:read · 3/s, 60/m

        Example::

            async for segment in klaviyo.tags.get_segment_ids_for_tag(
                "2a1073a6-e67f-4e5f-89a5-957c659503c6"
            ):
                print(segment.id)

        Args:
            id: Id of the `tag`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_segment_ids_for_tag"""
        return self._sender.pages(_GET_SEGMENT_IDS_FOR_TAG, path=(id,), options=options)

    async def get_tag(
        self,
        id: str,
        *,
        fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        include: Sequence[t.TagInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Tag:
        """Get tag.

        GET /api/tags/{id} · tags:read · 3/s, 60/m

        Example::

            tag = await klaviyo.tags.get_tag(
                "2a1073a6-e67f-4e5f-89a5-957c659503c6", include=["tag-group"]
            )

        Args:
            id: Id of the `tag`; required.
            fields_tag_group: Fields of each `tag-group` to answer with, instead of all: `default`,
                `exclusive`, `id`, `name`.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            include: Related resources to send along: `tag-group`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tag"""
        answer: m.Tag = await self._sender.send(
            _GET_TAG,
            path=(id,),
            query={"fields[tag-group]": fields_tag_group, "fields[tag]": fields_tag, "include": include},
            options=options,
        )
        return answer

    async def get_tag_group(
        self, id: str, *, fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET, options: Options | None = None
    ) -> m.TagGroup:
        """Get tag group.

        GET /api/tag-groups/{id} · tags:read · 3/s, 60/m

        Example::

            tag_group = await klaviyo.tags.get_tag_group("06716556-75b0-4b29-972a-f45e1b08fbad")

        Args:
            id: Id of the `tag-group`; required.
            fields_tag_group: Fields of each `tag-group` to answer with, instead of all: `default`,
                `exclusive`, `id`, `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tag_group"""
        answer: m.TagGroup = await self._sender.send(
            _GET_TAG_GROUP, path=(id,), query={"fields[tag-group]": fields_tag_group}, options=options
        )
        return answer

    async def get_tag_group_for_tag(
        self, id: str, *, fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET, options: Options | None = None
    ) -> m.TagGroup:
        """Get tag group for tag.

        GET /api/tags/{id}/tag-group · tags:read · 3/s, 60/m

        Example::

            tag_group = await klaviyo.tags.get_tag_group_for_tag("2a1073a6-e67f-4e5f-89a5-957c659503c6")

        Args:
            id: Id of the `tag`; required.
            fields_tag_group: Fields of each `tag-group` to answer with, instead of all: `default`,
                `exclusive`, `id`, `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tag_group_for_tag"""
        answer: m.TagGroup = await self._sender.send(
            _GET_TAG_GROUP_FOR_TAG, path=(id,), query={"fields[tag-group]": fields_tag_group}, options=options
        )
        return answer

    async def get_tag_group_id_for_tag(self, id: str, *, options: Options | None = None) -> Ref:
        """Get tag group id for tag.

        GET /api/tags/{id}/relationships/tag-group · tags:read · 3/s, 60/m

        Example::

            tag_group = await klaviyo.tags.get_tag_group_id_for_tag(
                "2a1073a6-e67f-4e5f-89a5-957c659503c6"
            )

        Args:
            id: Id of the `tag`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tag_group_id_for_tag"""
        answer: Ref = await self._sender.send(_GET_TAG_GROUP_ID_FOR_TAG, path=(id,), options=options)
        return answer

    def get_tag_groups(
        self,
        *,
        fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.TagGroupSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.TagGroup]:
        """Get tag groups.

        GET /api/tag-groups · tags:read · 3/s, 60/m

        Example::

            from klaviyo_async.filters import GetTagGroups

            async for tag_group in klaviyo.tags.get_tag_groups(filter=GetTagGroups.name == "Seasons"):
                print(tag_group.name)

        Args:
            fields_tag_group: Fields of each `tag-group` to answer with, instead of all: `default`,
                `exclusive`, `id`, `name`.
            filter: Condition that items must meet: made with `F`, or its text, by `default` equals;
                `exclusive` equals; `name` contains ends-with equals starts-with.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 25, default 25.
            sort: Order, `-` for descending; the server's own if left out: `id`, `-id`, `name`, `-name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tag_groups"""
        return self._sender.pages(
            _GET_TAG_GROUPS,
            query={
                "fields[tag-group]": fields_tag_group,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def get_tag_ids_for_tag_group(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for tag group.

        GET /api/tag-groups/{id}/relationships/tags · tags:read · 3/s, 60/m

        Example::

            async for tag in klaviyo.tags.get_tag_ids_for_tag_group(
                "06716556-75b0-4b29-972a-f45e1b08fbad"
            ):
                print(tag.id)

        Args:
            id: Id of the `tag-group`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tag_ids_for_tag_group"""
        return self._sender.pages(_GET_TAG_IDS_FOR_TAG_GROUP, path=(id,), options=options)

    def get_tags(
        self,
        *,
        fields_tag_group: Sequence[t.TagGroupField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.TagInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.TagSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Tag]:
        """Get tags.

        GET /api/tags · tags:read · 3/s, 60/m

        Example::

            from klaviyo_async.filters import GetTags

            async for tag in klaviyo.tags.get_tags(filter=GetTags.name == "VIP"):
                print(tag.name)

        Args:
            fields_tag_group: Fields of each `tag-group` to answer with, instead of all: `default`,
                `exclusive`, `id`, `name`.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            filter: Condition that items must meet: made with `F`, or its text, by `name` contains ends-with
                equals starts-with.
            include: Related resources to send along: `tag-group`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 50, default 50.
            sort: Order, `-` for descending; the server's own if left out: `id`, `-id`, `name`, `-name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tags"""
        return self._sender.pages(
            _GET_TAGS,
            query={
                "fields[tag-group]": fields_tag_group,
                "fields[tag]": fields_tag,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def get_tags_for_tag_group(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for tag group.

        GET /api/tag-groups/{id}/tags · tags:read · 3/s, 60/m

        Example::

            async for tag in klaviyo.tags.get_tags_for_tag_group(
                "06716556-75b0-4b29-972a-f45e1b08fbad"
            ):
                print(tag.name)

        Args:
            id: Id of the `tag-group`; required.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tags_for_tag_group"""
        return self._sender.pages(
            _GET_TAGS_FOR_TAG_GROUP, path=(id,), query={"fields[tag]": fields_tag}, options=options
        )

    async def remove_tag_from_campaigns(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Remove tag from campaigns.

        DELETE /api/tags/{id}/relationships/campaigns · campaigns:write tags:write · 3/s, 60/m

        Example::

            await klaviyo.tags.remove_tag_from_campaigns(
                "2a1073a6-e67f-4e5f-89a5-957c659503c6", ["01JHXBGBMSHEBRNTRL33EYLALZ"]
            )

        Args:
            id: Id of the `tag`; required.
            body: Ids of `campaign` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/remove_tag_from_campaigns"""
        answer: None = await self._sender.send(_REMOVE_TAG_FROM_CAMPAIGNS, path=(id,), body=body, options=options)
        return answer

    async def remove_tag_from_flows(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Remove tag from flows.

        DELETE /api/tags/{id}/relationships/flows · flows:write tags:write · 3/s, 60/m

        Example::

            await klaviyo.tags.remove_tag_from_flows("2a1073a6-e67f-4e5f-89a5-957c659503c6", ["HMQSPA"])

        Args:
            id: Id of the `tag`; required.
            body: Ids of `flow` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/remove_tag_from_flows"""
        answer: None = await self._sender.send(_REMOVE_TAG_FROM_FLOWS, path=(id,), body=body, options=options)
        return answer

    async def remove_tag_from_lists(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Remove tag from lists.

        DELETE /api/tags/{id}/relationships/lists · lists:write tags:write · 3/s, 60/m

        Example::

            await klaviyo.tags.remove_tag_from_lists("2a1073a6-e67f-4e5f-89a5-957c659503c6", ["UMYDSX"])

        Args:
            id: Id of the `tag`; required.
            body: Ids of `list` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/remove_tag_from_lists"""
        answer: None = await self._sender.send(_REMOVE_TAG_FROM_LISTS, path=(id,), body=body, options=options)
        return answer

    async def remove_tag_from_segments(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Remove tag from segments.

        DELETE /api/tags/{id}/relationships/segments · segments:write tags:write · 3/s, 60/m

        Example::

            await klaviyo.tags.remove_tag_from_segments(
                "2a1073a6-e67f-4e5f-89a5-957c659503c6", ["APTRY3"]
            )

        Args:
            id: Id of the `tag`; required.
            body: Ids of `segment` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/remove_tag_from_segments"""
        answer: None = await self._sender.send(_REMOVE_TAG_FROM_SEGMENTS, path=(id,), body=body, options=options)
        return answer

    async def tag_campaigns(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Tag campaigns.

        POST /api/tags/{id}/relationships/campaigns · campaigns:write tags:write · 3/s, 60/m

        Example::

            await klaviyo.tags.tag_campaigns(
                "2a1073a6-e67f-4e5f-89a5-957c659503c6", ["01JHXBGBMSHEBRNTRL33EYLALZ"]
            )

        Args:
            id: Id of the `tag`; required.
            body: Ids of `campaign` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/tag_campaigns"""
        answer: None = await self._sender.send(_TAG_CAMPAIGNS, path=(id,), body=body, options=options)
        return answer

    async def tag_flows(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Tag flows.

        POST /api/tags/{id}/relationships/flows · flows:write tags:write · 3/s, 60/m

        Example::

            await klaviyo.tags.tag_flows("2a1073a6-e67f-4e5f-89a5-957c659503c6", ["HMQSPA"])

        Args:
            id: Id of the `tag`; required.
            body: Ids of `flow` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/tag_flows"""
        answer: None = await self._sender.send(_TAG_FLOWS, path=(id,), body=body, options=options)
        return answer

    async def tag_lists(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Tag lists.

        POST /api/tags/{id}/relationships/lists · lists:write tags:write · 3/s, 60/m

        Example::

            await klaviyo.tags.tag_lists("2a1073a6-e67f-4e5f-89a5-957c659503c6", ["UMYDSX"])

        Args:
            id: Id of the `tag`; required.
            body: Ids of `list` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/tag_lists"""
        answer: None = await self._sender.send(_TAG_LISTS, path=(id,), body=body, options=options)
        return answer

    async def tag_segments(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Tag segments.

        POST /api/tags/{id}/relationships/segments · segments:write tags:write · 3/s, 60/m

        Example::

            await klaviyo.tags.tag_segments("2a1073a6-e67f-4e5f-89a5-957c659503c6", ["APTRY3"])

        Args:
            id: Id of the `tag`; required.
            body: Ids of `segment` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/tag_segments"""
        answer: None = await self._sender.send(_TAG_SEGMENTS, path=(id,), body=body, options=options)
        return answer

    if TYPE_CHECKING:

        @overload
        async def update_tag(
            self, id: str, body: m.TagUpdate | d.TagUpdateDict | d.Envelope, *, options: Options | None = None
        ) -> None: ...

        @overload
        async def update_tag(
            self, id: str, *, options: Options | None = None, **fields: Unpack[d.UpdateTagKeywords]
        ) -> None: ...

    async def update_tag(
        self,
        id: str,
        body: m.TagUpdate | d.TagUpdateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Update tag.

        PATCH /api/tags/{id} · tags:read tags:write · 3/s, 60/m

        Example::

            await klaviyo.tags.update_tag("2a1073a6-e67f-4e5f-89a5-957c659503c6", name="VIP")

        Args:
            id: Id of the `tag` to change; required.
            body: `TagUpdate`, or a dict with its fields; needs `id`, `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_tag"""
        answer: None = await self._sender.send(
            _UPDATE_TAG,
            path=(id,),
            body=keyword_body(_UPDATE_TAG, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def update_tag_group(
            self, id: str, body: m.TagGroupUpdate | d.TagGroupUpdateDict | d.Envelope, *, options: Options | None = None
        ) -> None: ...

        @overload
        async def update_tag_group(
            self, id: str, *, options: Options | None = None, **fields: Unpack[d.UpdateTagGroupKeywords]
        ) -> None: ...

    async def update_tag_group(
        self,
        id: str,
        body: m.TagGroupUpdate | d.TagGroupUpdateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Update tag group.

        PATCH /api/tag-groups/{id} · tags:read tags:write · 3/s, 60/m

        Example::

            await klaviyo.tags.update_tag_group("06716556-75b0-4b29-972a-f45e1b08fbad", name="Seasons")

        Args:
            id: Id of the `tag-group` to change; required.
            body: `TagGroupUpdate`, or a dict with its fields; needs `id`, `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `name`, `return_fields`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_tag_group"""
        answer: None = await self._sender.send(
            _UPDATE_TAG_GROUP,
            path=(id,),
            body=keyword_body(_UPDATE_TAG_GROUP, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
