# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""The Lists operations."""

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

_ADD_PROFILES_TO_LIST = Operation(
    "add_profiles_to_list",
    "POST",
    "/api/lists/{id}/relationships/profiles",
    area="lists",
    limits=("10/s", "150/m"),
    scopes=("lists:write", "profiles:write"),
    body="list[id:profile]",
    caps={"items": 1000},
    resource="profile",
    statuses=(204,),
    aliases=("create_list_relationships", "create_list_relationships_profile", "create_list_relationships_profiles"),
)
_CREATE_LIST = Operation(
    "create_list",
    "POST",
    "/api/lists",
    area="lists",
    limits=("10/s", "150/m", "150/d"),
    scopes=("lists:write",),
    query={"fields[list]": "list[ListField]"},
    body="ListCreate",
    returns="List",
    absent=("profile_count",),
    resource="list",
    statuses=(201,),
)
_DELETE_LIST = Operation(
    "delete_list",
    "DELETE",
    "/api/lists/{id}",
    area="lists",
    limits=("10/s", "150/m"),
    scopes=("lists:write",),
    statuses=(204,),
)
_GET_FLOWS_TRIGGERED_BY_LIST = Operation(
    "get_flows_triggered_by_list",
    "GET",
    "/api/lists/{id}/flow-triggers",
    area="lists",
    limits=("3/s", "60/m"),
    scopes=("flows:read", "lists:read"),
    query={"fields[flow]": "list[FlowField]"},
    returns="Flow",
    absent=("definition",),
    many=True,
    resource="flow",
    aliases=("get_flow_triggers_for_list", "get_list_flow_triggers"),
)
_GET_IDS_FOR_FLOWS_TRIGGERED_BY_LIST = Operation(
    "get_ids_for_flows_triggered_by_list",
    "GET",
    "/api/lists/{id}/relationships/flow-triggers",
    area="lists",
    limits=("3/s", "60/m"),
    scopes=("flows:read", "lists:read"),
    returns="Ref",
    many=True,
    resource="flow",
    aliases=("get_flow_trigger_ids_for_list", "get_list_relationships_flow_triggers"),
)
_GET_LIST = Operation(
    "get_list",
    "GET",
    "/api/lists/{id}",
    area="lists",
    limits=("75/s", "750/m"),
    tiers=(Tier("additional-fields[list]", "profile_count", ("1/s", "15/m")),),
    scopes=("lists:read",),
    query={
        "additional-fields[list]": "list[ListAdditionalField]",
        "fields[flow]": "list[FlowField]",
        "fields[list]": "list[GetListListField]",
        "fields[tag]": "list[TagField]",
        "include": "list[ListInclude]",
    },
    returns="List",
    resource="list",
)
_GET_LISTS = Operation(
    "get_lists",
    "GET",
    "/api/lists",
    area="lists",
    limits=("75/s", "750/m"),
    scopes=("lists:read",),
    query={
        "fields[flow]": "list[FlowField]",
        "fields[list]": "list[ListField]",
        "fields[tag]": "list[TagField]",
        "filter": "str",
        "include": "list[ListInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "ListSort",
    },
    filters={
        "created": ("date-time", "greater-than"),
        "id": ("string", "any[]", "equals", "equals[]"),
        "name": ("string", "any[]", "equals", "equals[]"),
        "updated": ("date-time", "greater-than"),
    },
    cursor="page[cursor]",
    page_size=(10, 1, 10),
    returns="List",
    absent=("profile_count",),
    many=True,
    resource="list",
)
_GET_PROFILE_IDS_FOR_LIST = Operation(
    "get_profile_ids_for_list",
    "GET",
    "/api/lists/{id}/relationships/profiles",
    area="lists",
    limits=("75/s", "750/m"),
    tiers=(Tier("additional-fields[profile]", "predictive_analytics", ("10/s", "150/m")),),
    scopes=("lists:read", "profiles:read"),
    query={"filter": "str", "page[cursor]": "str", "page[size]": "int", "sort": "ProfileSort"},
    filters={
        "_kx": ("string", "equals"),
        "email": ("string", "any[]", "equals", "equals[]"),
        "joined_group_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "phone_number": ("string", "any[]", "equals", "equals[]"),
        "push_token": ("string", "any[]", "equals", "equals[]"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Ref",
    many=True,
    resource="profile",
    aliases=("get_list_relationships_profiles",),
)
_GET_PROFILES_FOR_LIST = Operation(
    "get_profiles_for_list",
    "GET",
    "/api/lists/{id}/profiles",
    area="lists",
    limits=("75/s", "750/m"),
    tiers=(Tier("additional-fields[profile]", "predictive_analytics", ("10/s", "150/m")),),
    scopes=("lists:read", "profiles:read"),
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
        "push_token": ("string", "any[]", "equals", "equals[]"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="Profile",
    absent=("conversations",),
    many=True,
    resource="profile",
    aliases=("get_list_profiles",),
)
_GET_TAG_IDS_FOR_LIST = Operation(
    "get_tag_ids_for_list",
    "GET",
    "/api/lists/{id}/relationships/tags",
    area="lists",
    limits=("3/s", "60/m"),
    scopes=("lists:read", "tags:read"),
    returns="Ref",
    many=True,
    resource="tag",
    aliases=("get_list_relationships_tags",),
)
_GET_TAGS_FOR_LIST = Operation(
    "get_tags_for_list",
    "GET",
    "/api/lists/{id}/tags",
    area="lists",
    limits=("3/s", "60/m"),
    scopes=("lists:read", "tags:read"),
    query={"fields[tag]": "list[TagField]"},
    returns="Tag",
    many=True,
    resource="tag",
    aliases=("get_list_tags",),
)
_REMOVE_PROFILES_FROM_LIST = Operation(
    "remove_profiles_from_list",
    "DELETE",
    "/api/lists/{id}/relationships/profiles",
    area="lists",
    limits=("10/s", "150/m"),
    scopes=("lists:write", "profiles:write"),
    body="list[id:profile]",
    caps={"items": 1000},
    resource="profile",
    statuses=(204,),
    aliases=("delete_list_relationships", "delete_list_relationships_profiles"),
)
_UPDATE_LIST = Operation(
    "update_list",
    "PATCH",
    "/api/lists/{id}",
    area="lists",
    limits=("10/s", "150/m"),
    scopes=("lists:write",),
    query={"fields[list]": "list[ListField]"},
    body="ListUpdate",
    returns="List",
    absent=("profile_count",),
    resource="list",
)


class Lists(Resource):
    """The Lists operations, as `klaviyo.lists`."""

    __slots__ = ()

    _aliases = {
        "create_list_relationships": "add_profiles_to_list",
        "create_list_relationships_profile": "add_profiles_to_list",
        "create_list_relationships_profiles": "add_profiles_to_list",
        "get_flow_triggers_for_list": "get_flows_triggered_by_list",
        "get_list_flow_triggers": "get_flows_triggered_by_list",
        "get_flow_trigger_ids_for_list": "get_ids_for_flows_triggered_by_list",
        "get_list_relationships_flow_triggers": "get_ids_for_flows_triggered_by_list",
        "get_list_relationships_profiles": "get_profile_ids_for_list",
        "get_list_profiles": "get_profiles_for_list",
        "get_list_relationships_tags": "get_tag_ids_for_list",
        "get_list_tags": "get_tags_for_list",
        "delete_list_relationships": "remove_profiles_from_list",
        "delete_list_relationships_profiles": "remove_profiles_from_list",
    }

    async def add_profiles_to_list(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Add profiles to list.

        POST /api/lists/{id}/relationships/profiles · lists:write profiles:write · 10/s, 150/m

        - at most 1,000 items

        Example::

            await klaviyo.lists.add_profiles_to_list("UMYDSX", ["01JDEAOVNWAFBED24JGLGPON5I"])

        Args:
            id: Id of the `list`; required.
            body: Ids of `profile` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/add_profiles_to_list"""
        answer: None = await self._sender.send(_ADD_PROFILES_TO_LIST, path=(id,), body=body, options=options)
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_list(
            self,
            body: m.ListCreate | d.ListCreateDict | d.Envelope,
            *,
            fields_list: Sequence[t.ListField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.List: ...

        @overload
        async def create_list(
            self,
            *,
            fields_list: Sequence[t.ListField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.ListCreateDict],
        ) -> m.List: ...

    async def create_list(
        self,
        body: m.ListCreate | d.ListCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_list: Sequence[t.ListField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.List:
        """Create list.

        POST /api/lists · lists:write · 10/s, 150/m, 150/d

        - never answers with `profile_count`

        Example::

            list_ = await klaviyo.lists.create_list(name="Newsletter")

        Args:
            body: `ListCreate`, or a dict with its fields; needs `name`.
            fields_list: Fields of each `list` to answer with, instead of all: `created`, `id`, `name`,
                `opt_in_process`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `name`, `opt_in_process`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_list"""
        answer: m.List = await self._sender.send(
            _CREATE_LIST,
            query={"fields[list]": fields_list},
            body=keyword_body(_CREATE_LIST, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_list(self, id: str, *, options: Options | None = None) -> None:
        """Delete list.

        DELETE /api/lists/{id} · lists:write · 10/s, 150/m

        Example::

            await klaviyo.lists.delete_list("UMYDSX")

        Args:
            id: Id of the `list` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_list"""
        answer: None = await self._sender.send(_DELETE_LIST, path=(id,), options=options)
        return answer

    def get_flows_triggered_by_list(
        self, id: str, *, fields_flow: Sequence[t.FlowField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Flow]:
        """Get flows triggered by list.

        GET /api/lists/{id}/flow-triggers · flows:read lists:read · 3/s, 60/m

        - never answers with `definition`

        Example::

            async for flow in klaviyo.lists.get_flows_triggered_by_list("UMYDSX"):
                print(flow.name)

        Args:
            id: Id of the `list`; required.
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`, `id`,
                `name`, `status`, `trigger_type`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_flows_triggered_by_list"""
        return self._sender.pages(
            _GET_FLOWS_TRIGGERED_BY_LIST, path=(id,), query={"fields[flow]": fields_flow}, options=options
        )

    def get_ids_for_flows_triggered_by_list(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get ids for flows triggered by list.

        GET /api/lists/{id}/relationships/flow-triggers · flows:read lists:read · 3/s, 60/m

        Example::

            async for flow in klaviyo.lists.get_ids_for_flows_triggered_by_list("UMYDSX"):
                print(flow.id)

        Args:
            id: Id of the `list`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_ids_for_flows_triggered_by_list"""
        return self._sender.pages(_GET_IDS_FOR_FLOWS_TRIGGERED_BY_LIST, path=(id,), options=options)

    async def get_list(
        self,
        id: str,
        *,
        additional_fields_list: Sequence[t.ListAdditionalField] | Unset = UNSET,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_list: Sequence[t.GetListListField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        include: Sequence[t.ListInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.List:
        """Get list.

        GET /api/lists/{id} · lists:read · 75/s, 750/m

        - 1/s, 15/m when `additional-fields[list]` has `profile_count`
        - `profile_count` with `additional_fields_list` only
        - `profile_count` in no other operation's answer

        Example::

            list_ = await klaviyo.lists.get_list("UMYDSX", include=["flow-triggers"])

        Args:
            id: Id of the `list`; required.
            additional_fields_list: Fields of each `list` to answer with besides the usual ones:
                `profile_count`.
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`, `id`,
                `name`, `status`, `trigger_type`, `updated`.
            fields_list: Fields of each `list` to answer with, instead of all: `created`, `id`, `name`,
                `opt_in_process`, `profile_count`, `updated`.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            include: Related resources to send along: `flow-triggers`, `tags`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_list"""
        answer: m.List = await self._sender.send(
            _GET_LIST,
            path=(id,),
            query={
                "additional-fields[list]": additional_fields_list,
                "fields[flow]": fields_flow,
                "fields[list]": fields_list,
                "fields[tag]": fields_tag,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_lists(
        self,
        *,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_list: Sequence[t.ListField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.ListInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ListSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.List]:
        """Get lists.

        GET /api/lists · lists:read · 75/s, 750/m

        - never answers with `profile_count`

        Example::

            from klaviyo_async import F

            async for list_ in klaviyo.lists.get_lists(filter=F.name == "Newsletter"):
                print(list_.name)

        Args:
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`, `id`,
                `name`, `status`, `trigger_type`, `updated`.
            fields_list: Fields of each `list` to answer with, instead of all: `created`, `id`, `name`,
                `opt_in_process`, `updated`.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            filter: Condition that items must meet: made with `F`, or its text, by `created` greater-than;
                `id` any equals; `name` any equals; `updated` greater-than.
            include: Related resources to send along: `flow-triggers`, `tags`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 10, default 10.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`, `id`,
                `-id`, `name`, `-name`, `updated`, `-updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_lists"""
        return self._sender.pages(
            _GET_LISTS,
            query={
                "fields[flow]": fields_flow,
                "fields[list]": fields_list,
                "fields[tag]": fields_tag,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def get_profile_ids_for_list(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.ProfileSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get profile ids for list.

        GET /api/lists/{id}/relationships/profiles · lists:read profiles:read · 75/s, 750/m

        - 10/s, 150/m when `additional-fields[profile]` has `predictive_analytics`

        Example::

            from klaviyo_async import F

            async for profile in klaviyo.lists.get_profile_ids_for_list(
                "UMYDSX", filter=F.email == "ada@example.com"
            ):
                print(profile.id)

        Args:
            id: Id of the `list`; required.
            filter: Condition that items must meet: made with `F`, or its text, by `_kx` equals; `email` any
                equals; `joined_group_at` greater-or-equal greater-than less-or-equal less-than;
                `phone_number` any equals; `push_token` any equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `joined_group_at`,
                `-joined_group_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profile_ids_for_list"""
        return self._sender.pages(
            _GET_PROFILE_IDS_FOR_LIST,
            path=(id,),
            query={"filter": filter, "page[cursor]": page_cursor, "page[size]": page_size, "sort": sort},
            options=options,
        )

    def get_profiles_for_list(
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
        """Get profiles for list.

        GET /api/lists/{id}/profiles · lists:read profiles:read · 75/s, 750/m

        - 10/s, 150/m when `additional-fields[profile]` has `predictive_analytics`
        - `predictive_analytics`, `subscriptions` with `additional_fields_profile` only
        - never answers with `conversations`

        Example::

            from klaviyo_async import F

            async for profile in klaviyo.lists.get_profiles_for_list(
                "UMYDSX", filter=F.email == "ada@example.com"
            ):
                print(profile.email)

        Args:
            id: Id of the `list`; required.
            additional_fields_profile: Fields of each `profile` to answer with besides the usual ones:
                `predictive_analytics`, `subscriptions`.
            fields_profile: Fields of each `profile` to answer with, instead of all: `created`, `email`,
                `external_id`, `first_name`, `id`, `image`, `joined_group_at`, `last_event_date` and 98
                more.
            filter: Condition that items must meet: made with `F`, or its text, by `_kx` equals; `email` any
                equals; `joined_group_at` greater-or-equal greater-than less-or-equal less-than;
                `phone_number` any equals; `push_token` any equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `joined_group_at`,
                `-joined_group_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_profiles_for_list"""
        return self._sender.pages(
            _GET_PROFILES_FOR_LIST,
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

    def get_tag_ids_for_list(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for list.

        GET /api/lists/{id}/relationships/tags · lists:read tags:read · 3/s, 60/m

        Example::

            async for tag in klaviyo.lists.get_tag_ids_for_list("UMYDSX"):
                print(tag.id)

        Args:
            id: Id of the `list`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tag_ids_for_list"""
        return self._sender.pages(_GET_TAG_IDS_FOR_LIST, path=(id,), options=options)

    def get_tags_for_list(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for list.

        GET /api/lists/{id}/tags · lists:read tags:read · 3/s, 60/m

        Example::

            async for tag in klaviyo.lists.get_tags_for_list("UMYDSX"):
                print(tag.name)

        Args:
            id: Id of the `list`; required.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tags_for_list"""
        return self._sender.pages(_GET_TAGS_FOR_LIST, path=(id,), query={"fields[tag]": fields_tag}, options=options)

    async def remove_profiles_from_list(self, id: str, body: Sequence[str], *, options: Options | None = None) -> None:
        """Remove profiles from list.

        DELETE /api/lists/{id}/relationships/profiles · lists:write profiles:write · 10/s, 150/m

        - at most 1,000 items

        Example::

            await klaviyo.lists.remove_profiles_from_list("UMYDSX", ["01JDEAOVNWAFBED24JGLGPON5I"])

        Args:
            id: Id of the `list`; required.
            body: Ids of `profile` resources; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/remove_profiles_from_list"""
        answer: None = await self._sender.send(_REMOVE_PROFILES_FROM_LIST, path=(id,), body=body, options=options)
        return answer

    async def update_list(
        self,
        id: str,
        body: m.ListUpdate | d.ListUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_list: Sequence[t.ListField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateListKeywords],
    ) -> m.List:
        """Update list.

        PATCH /api/lists/{id} · lists:write · 10/s, 150/m

        - never answers with `profile_count`

        Example::

            list_ = await klaviyo.lists.update_list("UMYDSX", name="Newsletter")

        Args:
            id: Id of the `list` to change; required.
            body: `ListUpdate`, or a dict with its fields; needs `id`.
            fields_list: Fields of each `list` to answer with, instead of all: `created`, `id`, `name`,
                `opt_in_process`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `name`, `opt_in_process`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_list"""
        answer: m.List = await self._sender.send(
            _UPDATE_LIST,
            path=(id,),
            query={"fields[list]": fields_list},
            body=keyword_body(_UPDATE_LIST, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
