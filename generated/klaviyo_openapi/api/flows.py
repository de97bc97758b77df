# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Flows operations."""

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

_CREATE_FLOW = Operation(
    "create_flow",
    "POST",
    "/api/flows",
    area="flows",
    limits=("1/s", "15/m", "100/d"),
    scopes=("flows:write",),
    query={"additional-fields[flow]": "list[FlowAdditionalField]", "fields[flow]": "list[CreateFlowFlowField]"},
    body="FlowCreate",
    returns="Flow",
    resource="flow",
    statuses=(201,),
)
_CREATE_FLOW_ACTION = Operation(
    "create_flow_action",
    "POST",
    "/api/flow-actions",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:write",),
    query={"fields[flow-action]": "list[FlowActionField]"},
    reconstructed=("all",),
    body="FlowActionInsert",
    returns="FlowAction",
    resource="flow-action",
    statuses=(201,),
)
_DELETE_FLOW = Operation(
    "delete_flow",
    "DELETE",
    "/api/flows/{id}",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:write",),
    statuses=(204,),
)
_DELETE_FLOW_ACTION = Operation(
    "delete_flow_action",
    "DELETE",
    "/api/flow-actions/{id}",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:write",),
    statuses=(204,),
)
_GET_ACTION_FOR_FLOW_MESSAGE = Operation(
    "get_action_for_flow_message",
    "GET",
    "/api/flow-messages/{id}/flow-action",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read",),
    query={"fields[flow-action]": "list[FlowActionField]"},
    returns="FlowAction",
    nullable=True,
    resource="flow-action",
    aliases=("get_flow_message_action",),
)
_GET_ACTION_ID_FOR_FLOW_MESSAGE = Operation(
    "get_action_id_for_flow_message",
    "GET",
    "/api/flow-messages/{id}/relationships/flow-action",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read",),
    returns="Ref",
    nullable=True,
    resource="flow-action",
    aliases=("get_flow_message_relationships_action",),
)
_GET_ACTION_IDS_FOR_FLOW = Operation(
    "get_action_ids_for_flow",
    "GET",
    "/api/flows/{id}/relationships/flow-actions",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read",),
    query={"filter": "str", "page[cursor]": "str", "page[size]": "int", "sort": "FlowActionSort"},
    filters={
        "action_type": ("string", "any[]", "equals", "equals[]"),
        "created": ("date-time", "equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "id": ("string", "any[]"),
        "status": ("string", "equals"),
        "updated": ("date-time", "equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(50, 1, 50),
    returns="Ref",
    many=True,
    resource="flow-action",
    aliases=("get_flow_relationships_actions", "get_flow_relationships_flow_actions"),
)
_GET_ACTIONS_FOR_FLOW = Operation(
    "get_actions_for_flow",
    "GET",
    "/api/flows/{id}/flow-actions",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read",),
    query={
        "fields[flow-action]": "list[FlowActionField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "FlowActionSort",
    },
    filters={
        "action_type": ("string", "any[]", "equals", "equals[]"),
        "created": ("date-time", "equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "id": ("string", "any[]"),
        "status": ("string", "equals"),
        "updated": ("date-time", "equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(50, 1, 50),
    returns="FlowAction",
    many=True,
    resource="flow-action",
    aliases=("get_flow_actions", "get_flow_flow_actions"),
)
_GET_FLOW = Operation(
    "get_flow",
    "GET",
    "/api/flows/{id}",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read",),
    query={
        "additional-fields[flow]": "list[FlowAdditionalField]",
        "fields[flow-action]": "list[FlowActionField]",
        "fields[flow]": "list[CreateFlowFlowField]",
        "fields[tag]": "list[TagField]",
        "include": "list[FlowInclude]",
    },
    returns="Flow",
    resource="flow",
)
_GET_FLOW_ACTION = Operation(
    "get_flow_action",
    "GET",
    "/api/flow-actions/{id}",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read",),
    query={
        "fields[flow-action]": "list[FlowActionField]",
        "fields[flow-message]": "list[GetFlowActionFlowMessageField]",
        "fields[flow]": "list[FlowField]",
        "include": "list[FlowActionInclude]",
    },
    returns="FlowAction",
    resource="flow-action",
)
_GET_FLOW_ACTION_MESSAGES = Operation(
    "get_flow_action_messages",
    "GET",
    "/api/flow-actions/{id}/flow-messages",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read",),
    query={
        "fields[flow-message]": "list[GetFlowActionFlowMessageField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "FlowMessageSort",
    },
    filters={
        "created": ("date-time", "equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "id": ("string", "any[]"),
        "name": ("string", "contains", "ends-with", "equals", "starts-with"),
        "updated": ("date-time", "equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(50, 1, 50),
    returns="FlowMessage",
    absent=("content", "name"),
    many=True,
    resource="flow-message",
    aliases=("get_messages_for_flow_action",),
)
_GET_FLOW_FOR_FLOW_ACTION = Operation(
    "get_flow_for_flow_action",
    "GET",
    "/api/flow-actions/{id}/flow",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read",),
    query={"fields[flow]": "list[FlowField]"},
    returns="Flow",
    absent=("definition",),
    nullable=True,
    resource="flow",
    aliases=("get_flow_action_flow",),
)
_GET_FLOW_ID_FOR_FLOW_ACTION = Operation(
    "get_flow_id_for_flow_action",
    "GET",
    "/api/flow-actions/{id}/relationships/flow",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read",),
    returns="Ref",
    nullable=True,
    resource="flow",
    aliases=("get_flow_action_relationships_flow",),
)
_GET_FLOW_MESSAGE = Operation(
    "get_flow_message",
    "GET",
    "/api/flow-messages/{id}",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read",),
    query={
        "fields[flow-action]": "list[FlowActionField]",
        "fields[flow-message]": "list[GetFlowActionFlowMessageField]",
        "fields[template]": "list[TemplateField]",
        "include": "list[FlowMessageInclude]",
    },
    reconstructed=("parameters/fields[template]", "responses"),
    returns="FlowMessage",
    absent=("content", "name"),
    resource="flow-message",
)
_GET_FLOWS = Operation(
    "get_flows",
    "GET",
    "/api/flows",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read",),
    query={
        "fields[flow-action]": "list[FlowActionField]",
        "fields[flow]": "list[FlowField]",
        "fields[tag]": "list[TagField]",
        "filter": "str",
        "include": "list[FlowInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "FlowSort",
    },
    filters={
        "archived": ("boolean", "equals"),
        "created": ("date-time", "equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "id": ("string", "any[]"),
        "name": ("string", "contains", "ends-with", "equals", "starts-with"),
        "status": ("string", "equals"),
        "trigger_type": ("string", "equals"),
        "updated": ("date-time", "equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(50, 1, 50),
    returns="Flow",
    absent=("definition",),
    many=True,
    resource="flow",
)
_GET_MESSAGE_IDS_FOR_FLOW_ACTION = Operation(
    "get_message_ids_for_flow_action",
    "GET",
    "/api/flow-actions/{id}/relationships/flow-messages",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read",),
    query={"filter": "str", "page[cursor]": "str", "page[size]": "int", "sort": "FlowMessageSort"},
    filters={
        "created": ("date-time", "equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "name": ("string", "contains", "ends-with", "equals", "starts-with"),
        "updated": ("date-time", "equals", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(50, 1, 50),
    returns="Ref",
    many=True,
    resource="flow-message",
    aliases=("get_flow_action_relationships_messages",),
)
_GET_TAG_IDS_FOR_FLOW = Operation(
    "get_tag_ids_for_flow",
    "GET",
    "/api/flows/{id}/relationships/tags",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read", "tags:read"),
    returns="Ref",
    many=True,
    resource="tag",
    aliases=("get_flow_relationships_tags",),
)
_GET_TAGS_FOR_FLOW = Operation(
    "get_tags_for_flow",
    "GET",
    "/api/flows/{id}/tags",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:read", "tags:read"),
    query={"fields[tag]": "list[TagField]"},
    returns="Tag",
    many=True,
    resource="tag",
    aliases=("get_flow_tags",),
)
_GET_TEMPLATE_FOR_FLOW_MESSAGE = Operation(
    "get_template_for_flow_message",
    "GET",
    "/api/flow-messages/{id}/template",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("templates:read",),
    query={"fields[template]": "list[TemplateField]"},
    reconstructed=("parameters/fields[template]", "responses"),
    returns="Template",
    absent=("definition",),
    nullable=True,
    resource="template",
    aliases=("get_flow_message_template",),
)
_GET_TEMPLATE_ID_FOR_FLOW_MESSAGE = Operation(
    "get_template_id_for_flow_message",
    "GET",
    "/api/flow-messages/{id}/relationships/template",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("templates:read",),
    returns="Ref",
    nullable=True,
    resource="template",
    aliases=("get_flow_message_relationships_template",),
)
_UPDATE_FLOW = Operation(
    "update_flow",
    "PATCH",
    "/api/flows/{id}",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:write",),
    query={"fields[flow]": "list[FlowField]"},
    body="FlowUpdate",
    returns="Flow",
    absent=("definition",),
    resource="flow",
)
_UPDATE_FLOW_ACTION = Operation(
    "update_flow_action",
    "PATCH",
    "/api/flow-actions/{id}",
    area="flows",
    limits=("3/s", "60/m"),
    scopes=("flows:write",),
    query={"fields[flow-action]": "list[FlowActionField]"},
    body="FlowActionUpdate",
    returns="FlowAction",
    resource="flow-action",
)


class Flows(Resource):
    """The Flows operations, as `klaviyo.flows`."""

    __slots__ = ()

    _aliases = {
        "get_flow_message_action": "get_action_for_flow_message",
        "get_flow_message_relationships_action": "get_action_id_for_flow_message",
        "get_flow_relationships_actions": "get_action_ids_for_flow",
        "get_flow_relationships_flow_actions": "get_action_ids_for_flow",
        "get_flow_actions": "get_actions_for_flow",
        "get_flow_flow_actions": "get_actions_for_flow",
        "get_messages_for_flow_action": "get_flow_action_messages",
        "get_flow_action_flow": "get_flow_for_flow_action",
        "get_flow_action_relationships_flow": "get_flow_id_for_flow_action",
        "get_flow_action_relationships_messages": "get_message_ids_for_flow_action",
        "get_flow_relationships_tags": "get_tag_ids_for_flow",
        "get_flow_tags": "get_tags_for_flow",
        "get_flow_message_template": "get_template_for_flow_message",
        "get_flow_message_relationships_template": "get_template_id_for_flow_message",
    }

    if TYPE_CHECKING:

        @overload
        async def create_flow(
            self,
            body: m.FlowCreate | d.FlowCreateDict | d.Envelope,
            *,
            additional_fields_flow: Sequence[t.FlowAdditionalField] | Unset = UNSET,
            fields_flow: Sequence[t.CreateFlowFlowField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Flow: ...

        @overload
        async def create_flow(
            self,
            *,
            additional_fields_flow: Sequence[t.FlowAdditionalField] | Unset = UNSET,
            fields_flow: Sequence[t.CreateFlowFlowField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.FlowCreateDict],
        ) -> m.Flow: ...

    async def create_flow(
        self,
        body: m.FlowCreate | d.FlowCreateDict | d.Envelope | Unset = UNSET,
        *,
        additional_fields_flow: Sequence[t.FlowAdditionalField] | Unset = UNSET,
        fields_flow: Sequence[t.CreateFlowFlowField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Flow:
        """Create flow.

        POST /api/flows · flows:write · 1/s, 15/m, 100/d

        - `definition` with `additional_fields_flow` only

        Example::

            flow = await klaviyo.flows.create_flow(
                definition={
                    "actions": [], "entry_action_id": "01JEPAH3PMSEWXPWC4ZUURRTFP", "triggers": []
                },
                name="Welcome",
            )

        Args:
            body: `FlowCreate`, or a dict with its fields; needs `definition`, `name`.
            additional_fields_flow: Fields of each `flow` to answer with besides the usual ones:
                `definition`.
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`,
                `definition`, `definition.actions`, `definition.entry_action_id`,
                `definition.profile_filter`, `definition.profile_filter.condition_groups`,
                `definition.reentry_criteria` and 8 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_flow"""
        answer: m.Flow = await self._sender.send(
            _CREATE_FLOW,
            query={"additional-fields[flow]": additional_fields_flow, "fields[flow]": fields_flow},
            body=keyword_body(_CREATE_FLOW, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_flow_action(
            self,
            body: m.FlowActionInsert | d.FlowActionInsertDict | d.Envelope,
            *,
            fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.FlowAction: ...

        @overload
        async def create_flow_action(
            self,
            *,
            fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.FlowActionInsertDict],
        ) -> m.FlowAction: ...

    async def create_flow_action(
        self,
        body: m.FlowActionInsert | d.FlowActionInsertDict | d.Envelope | Unset = UNSET,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.FlowAction:
        """Create flow action.

        POST /api/flow-actions · flows:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            flow_action = await klaviyo.flows.create_flow_action(definition={})

        Args:
            body: `FlowActionInsert`, or a dict with its fields; needs `definition`.
            fields_flow_action: Fields of each `flow-action` to answer with, instead of all: `created`,
                `definition`, `definition.data`, `definition.data.action_output_filter`,
                `definition.data.action_output_filter.condition_groups`, `definition.data.branches`,
                `definition.data.current_experiment`, `definition.data.current_experiment.allocations` and
                144 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `allow_live_action`, `anchor_action`,
                `definition`, `flow`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_flow_action"""
        answer: m.FlowAction = await self._sender.send(
            _CREATE_FLOW_ACTION,
            query={"fields[flow-action]": fields_flow_action},
            body=keyword_body(_CREATE_FLOW_ACTION, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_flow(self, id: str, *, options: Options | None = None) -> None:
        """Delete flow.

        DELETE /api/flows/{id} · flows:write · 3/s, 60/m

        Example::

            await klaviyo.flows.delete_flow("HMQSPA")

        Args:
            id: Id of the `flow` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_flow"""
        answer: None = await self._sender.send(_DELETE_FLOW, path=(id,), options=options)
        return answer

    async def delete_flow_action(self, id: str, *, options: Options | None = None) -> None:
        """Delete flow action.

        DELETE /api/flow-actions/{id} · flows:write · 3/s, 60/m

        Example::

            await klaviyo.flows.delete_flow_action("01J7UBUQPHMFDWEVWBVWRAPZNQ")

        Args:
            id: Id of the `flow-action` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_flow_action"""
        answer: None = await self._sender.send(_DELETE_FLOW_ACTION, path=(id,), options=options)
        return answer

    async def get_action_for_flow_message(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FlowAction:
        """Get action for flow message.

        GET /api/flow-messages/{id}/flow-action · flows:read · 3/s, 60/m

        Example::

            flow_action = await klaviyo.flows.get_action_for_flow_message("MZAFJK")

        Args:
            id: Id of the `flow-message`; required.
            fields_flow_action: Fields of each `flow-action` to answer with, instead of all: `created`,
                `definition`, `definition.data`, `definition.data.action_output_filter`,
                `definition.data.action_output_filter.condition_groups`, `definition.data.branches`,
                `definition.data.current_experiment`, `definition.data.current_experiment.allocations` and
                144 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_action_for_flow_message"""
        answer: m.FlowAction = await self._sender.send(
            _GET_ACTION_FOR_FLOW_MESSAGE, path=(id,), query={"fields[flow-action]": fields_flow_action}, options=options
        )
        return answer

    async def get_action_id_for_flow_message(self, id: str, *, options: Options | None = None) -> Ref:
        """Get action id for flow message.

        GET /api/flow-messages/{id}/relationships/flow-action · flows:read · 3/s, 60/m

        Example::

            flow_action = await klaviyo.flows.get_action_id_for_flow_message("MZAFJK")

        Args:
            id: Id of the `flow-message`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_action_id_for_flow_message"""
        answer: Ref = await self._sender.send(_GET_ACTION_ID_FOR_FLOW_MESSAGE, path=(id,), options=options)
        return answer

    def get_action_ids_for_flow(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FlowActionSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get action ids for flow.

        GET /api/flows/{id}/relationships/flow-actions · flows:read · 3/s, 60/m

        Example::

            from klaviyo_async.filters import GetActionIdsForFlow

            async for flow_action in klaviyo.flows.get_action_ids_for_flow(
                "HMQSPA", filter=GetActionIdsForFlow.status == "live"
            ):
                print(flow_action.id)

        Args:
            id: Id of the `flow`; required.
            filter: Condition that items must meet: made with `F`, or its text, by `action_type` any equals;
                `created` equals greater-or-equal greater-than less-or-equal less-than; `id` any; `status`
                equals; `updated` equals greater-or-equal greater-than less-or-equal less-than.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 50, default 50.
            sort: Order, `-` for descending; the server's own if left out: `action_type`, `-action_type`,
                `created`, `-created`, `id`, `-id`, `status`, `-status` and 2 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_action_ids_for_flow"""
        return self._sender.pages(
            _GET_ACTION_IDS_FOR_FLOW,
            path=(id,),
            query={"filter": filter, "page[cursor]": page_cursor, "page[size]": page_size, "sort": sort},
            options=options,
        )

    def get_actions_for_flow(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FlowActionSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.FlowAction]:
        """Get actions for flow.

        GET /api/flows/{id}/flow-actions · flows:read · 3/s, 60/m

        Example::

            from klaviyo_async.filters import GetActionsForFlow

            async for flow_action in klaviyo.flows.get_actions_for_flow(
                "HMQSPA", filter=GetActionsForFlow.status == "live"
            ):
                print(flow_action.id)

        Args:
            id: Id of the `flow`; required.
            fields_flow_action: Fields of each `flow-action` to answer with, instead of all: `created`,
                `definition`, `definition.data`, `definition.data.action_output_filter`,
                `definition.data.action_output_filter.condition_groups`, `definition.data.branches`,
                `definition.data.current_experiment`, `definition.data.current_experiment.allocations` and
                144 more.
            filter: Condition that items must meet: made with `F`, or its text, by `action_type` any equals;
                `created` equals greater-or-equal greater-than less-or-equal less-than; `id` any; `status`
                equals; `updated` equals greater-or-equal greater-than less-or-equal less-than.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 50, default 50.
            sort: Order, `-` for descending; the server's own if left out: `action_type`, `-action_type`,
                `created`, `-created`, `id`, `-id`, `status`, `-status` and 2 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_actions_for_flow"""
        return self._sender.pages(
            _GET_ACTIONS_FOR_FLOW,
            path=(id,),
            query={
                "fields[flow-action]": fields_flow_action,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def get_flow(
        self,
        id: str,
        *,
        additional_fields_flow: Sequence[t.FlowAdditionalField] | Unset = UNSET,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        fields_flow: Sequence[t.CreateFlowFlowField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        include: Sequence[t.FlowInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Flow:
        """Get flow.

        GET /api/flows/{id} · flows:read · 3/s, 60/m

        - `definition` with `additional_fields_flow` only

        Example::

            flow = await klaviyo.flows.get_flow("HMQSPA", include=["flow-actions"])

        Args:
            id: Id of the `flow`; required.
            additional_fields_flow: Fields of each `flow` to answer with besides the usual ones:
                `definition`.
            fields_flow_action: Fields of each `flow-action` to answer with, instead of all: `created`,
                `definition`, `definition.data`, `definition.data.action_output_filter`,
                `definition.data.action_output_filter.condition_groups`, `definition.data.branches`,
                `definition.data.current_experiment`, `definition.data.current_experiment.allocations` and
                144 more.
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`,
                `definition`, `definition.actions`, `definition.entry_action_id`,
                `definition.profile_filter`, `definition.profile_filter.condition_groups`,
                `definition.reentry_criteria` and 8 more.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            include: Related resources to send along: `flow-actions`, `tags`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_flow"""
        answer: m.Flow = await self._sender.send(
            _GET_FLOW,
            path=(id,),
            query={
                "additional-fields[flow]": additional_fields_flow,
                "fields[flow-action]": fields_flow_action,
                "fields[flow]": fields_flow,
                "fields[tag]": fields_tag,
                "include": include,
            },
            options=options,
        )
        return answer

    async def get_flow_action(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        fields_flow_message: Sequence[t.GetFlowActionFlowMessageField] | Unset = UNSET,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        include: Sequence[t.FlowActionInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FlowAction:
        """Get flow action.

        GET /api/flow-actions/{id} · flows:read · 3/s, 60/m

        Example::

            flow_action = await klaviyo.flows.get_flow_action(
                "01J7UBUQPHMFDWEVWBVWRAPZNQ", include=["flow"]
            )

        Args:
            id: Id of the `flow-action`; required.
            fields_flow_action: Fields of each `flow-action` to answer with, instead of all: `created`,
                `definition`, `definition.data`, `definition.data.action_output_filter`,
                `definition.data.action_output_filter.condition_groups`, `definition.data.branches`,
                `definition.data.current_experiment`, `definition.data.current_experiment.allocations` and
                144 more.
            fields_flow_message: Fields of each `flow-message` to answer with, instead of all: `channel`,
                `created`, `definition`, `definition.action_buttons`, `definition.add_info_link`,
                `definition.add_opt_out_language`, `definition.add_org_prefix`,
                `definition.add_tracking_params` and 43 more.
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`, `id`,
                `name`, `status`, `trigger_type`, `updated`.
            include: Related resources to send along: `flow`, `flow-messages`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_flow_action"""
        answer: m.FlowAction = await self._sender.send(
            _GET_FLOW_ACTION,
            path=(id,),
            query={
                "fields[flow-action]": fields_flow_action,
                "fields[flow-message]": fields_flow_message,
                "fields[flow]": fields_flow,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_flow_action_messages(
        self,
        id: str,
        *,
        fields_flow_message: Sequence[t.GetFlowActionFlowMessageField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FlowMessageSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.FlowMessage]:
        """Get flow action messages.

        GET /api/flow-actions/{id}/flow-messages · flows:read · 3/s, 60/m

        - never answers with `content`, `name`

        Example::

            from klaviyo_async.filters import GetFlowActionMessages

            async for flow_message in klaviyo.flows.get_flow_action_messages(
                "01J7UBUQPHMFDWEVWBVWRAPZNQ", filter=GetFlowActionMessages.name == "Autumn sale"
            ):
                print(flow_message.id)

        Args:
            id: Id of the `flow-action`; required.
            fields_flow_message: Fields of each `flow-message` to answer with, instead of all: `channel`,
                `created`, `definition`, `definition.action_buttons`, `definition.add_info_link`,
                `definition.add_opt_out_language`, `definition.add_org_prefix`,
                `definition.add_tracking_params` and 43 more.
            filter: Condition that items must meet: made with `F`, or its text, by `created` equals
                greater-or-equal greater-than less-or-equal less-than; `id` any; `name` contains ends-with
                equals starts-with; `updated` equals greater-or-equal greater-than less-or-equal less-than.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 50, default 50.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`, `id`,
                `-id`, `name`, `-name`, `updated`, `-updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_flow_action_messages"""
        return self._sender.pages(
            _GET_FLOW_ACTION_MESSAGES,
            path=(id,),
            query={
                "fields[flow-message]": fields_flow_message,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def get_flow_for_flow_action(
        self, id: str, *, fields_flow: Sequence[t.FlowField] | Unset = UNSET, options: Options | None = None
    ) -> m.Flow:
        """Get flow for flow action.

        GET /api/flow-actions/{id}/flow · flows:read · 3/s, 60/m

        - never answers with `definition`

        Example::

            flow = await klaviyo.flows.get_flow_for_flow_action("01J7UBUQPHMFDWEVWBVWRAPZNQ")

        Args:
            id: Id of the `flow-action`; required.
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`, `id`,
                `name`, `status`, `trigger_type`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_flow_for_flow_action"""
        answer: m.Flow = await self._sender.send(
            _GET_FLOW_FOR_FLOW_ACTION, path=(id,), query={"fields[flow]": fields_flow}, options=options
        )
        return answer

    async def get_flow_id_for_flow_action(self, id: str, *, options: Options | None = None) -> Ref:
        """Get flow id for flow action.

        GET /api/flow-actions/{id}/relationships/flow · flows:read · 3/s, 60/m

        Example::

            flow = await klaviyo.flows.get_flow_id_for_flow_action("01J7UBUQPHMFDWEVWBVWRAPZNQ")

        Args:
            id: Id of the `flow-action`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_flow_id_for_flow_action"""
        answer: Ref = await self._sender.send(_GET_FLOW_ID_FOR_FLOW_ACTION, path=(id,), options=options)
        return answer

    async def get_flow_message(
        self,
        id: str,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        fields_flow_message: Sequence[t.GetFlowActionFlowMessageField] | Unset = UNSET,
        fields_template: Sequence[t.TemplateField] | Unset = UNSET,
        include: Sequence[t.FlowMessageInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.FlowMessage:
        """Get flow message.

        GET /api/flow-messages/{id} · flows:read · 3/s, 60/m

        - never answers with `content`, `name`
        - reconstructed, not from a published document: parameters, answer

        Example::

            flow_message = await klaviyo.flows.get_flow_message("MZAFJK", include=["flow-action"])

        Args:
            id: Id of the `flow-message`; required.
            fields_flow_action: Fields of each `flow-action` to answer with, instead of all: `created`,
                `definition`, `definition.data`, `definition.data.action_output_filter`,
                `definition.data.action_output_filter.condition_groups`, `definition.data.branches`,
                `definition.data.current_experiment`, `definition.data.current_experiment.allocations` and
                144 more.
            fields_flow_message: Fields of each `flow-message` to answer with, instead of all: `channel`,
                `created`, `definition`, `definition.action_buttons`, `definition.add_info_link`,
                `definition.add_opt_out_language`, `definition.add_org_prefix`,
                `definition.add_tracking_params` and 43 more.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `editor_type`, `html`, `id`, `name`, `screenshot_url`, `text`, `updated`.
            include: Related resources to send along: `flow-action`, `template`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_flow_message"""
        answer: m.FlowMessage = await self._sender.send(
            _GET_FLOW_MESSAGE,
            path=(id,),
            query={
                "fields[flow-action]": fields_flow_action,
                "fields[flow-message]": fields_flow_message,
                "fields[template]": fields_template,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_flows(
        self,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.FlowInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FlowSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Flow]:
        """Get flows.

        GET /api/flows · flows:read · 3/s, 60/m

        - never answers with `definition`

        Example::

            from klaviyo_async.filters import GetFlows

            async for flow in klaviyo.flows.get_flows(filter=GetFlows.name == "Welcome"):
                print(flow.name)

        Args:
            fields_flow_action: Fields of each `flow-action` to answer with, instead of all: `created`,
                `definition`, `definition.data`, `definition.data.action_output_filter`,
                `definition.data.action_output_filter.condition_groups`, `definition.data.branches`,
                `definition.data.current_experiment`, `definition.data.current_experiment.allocations` and
                144 more.
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`, `id`,
                `name`, `status`, `trigger_type`, `updated`.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            filter: Condition that items must meet: made with `F`, or its text, by `archived` equals;
                `created` equals greater-or-equal greater-than less-or-equal less-than; `id` any; `name`
                contains ends-with equals starts-with; `status` equals; `trigger_type` equals; `updated`
                equals greater-or-equal greater-than less-or-equal less-than.
            include: Related resources to send along: `flow-actions`, `tags`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 50, default 50.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`, `id`,
                `-id`, `name`, `-name`, `status`, `-status` and 4 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_flows"""
        return self._sender.pages(
            _GET_FLOWS,
            query={
                "fields[flow-action]": fields_flow_action,
                "fields[flow]": fields_flow,
                "fields[tag]": fields_tag,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def get_message_ids_for_flow_action(
        self,
        id: str,
        *,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.FlowMessageSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[Ref]:
        """Get message ids for flow action.

        GET /api/flow-actions/{id}/relationships/flow-messages · flows:read · 3/s, 60/m

        Example::

            from klaviyo_async.filters import GetMessageIdsForFlowAction

            async for flow_message in klaviyo.flows.get_message_ids_for_flow_action(
                "01J7UBUQPHMFDWEVWBVWRAPZNQ", filter=GetMessageIdsForFlowAction.name == "Autumn sale"
            ):
                print(flow_message.id)

        Args:
            id: Id of the `flow-action`; required.
            filter: Condition that items must meet: made with `F`, or its text, by `created` equals
                greater-or-equal greater-than less-or-equal less-than; `name` contains ends-with equals
                starts-with; `updated` equals greater-or-equal greater-than less-or-equal less-than.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 50, default 50.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`, `id`,
                `-id`, `name`, `-name`, `updated`, `-updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_message_ids_for_flow_action"""
        return self._sender.pages(
            _GET_MESSAGE_IDS_FOR_FLOW_ACTION,
            path=(id,),
            query={"filter": filter, "page[cursor]": page_cursor, "page[size]": page_size, "sort": sort},
            options=options,
        )

    def get_tag_ids_for_flow(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for flow.

        GET /api/flows/{id}/relationships/tags · flows:read tags:read · 3/s, 60/m

        Example::

            async for tag in klaviyo.flows.get_tag_ids_for_flow("HMQSPA"):
                print(tag.id)

        Args:
            id: Id of the `flow`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tag_ids_for_flow"""
        return self._sender.pages(_GET_TAG_IDS_FOR_FLOW, path=(id,), options=options)

    def get_tags_for_flow(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for flow.

        GET /api/flows/{id}/tags · flows:read tags:read · 3/s, 60/m

        Example::

            async for tag in klaviyo.flows.get_tags_for_flow("HMQSPA"):
                print(tag.name)

        Args:
            id: Id of the `flow`; required.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tags_for_flow"""
        return self._sender.pages(_GET_TAGS_FOR_FLOW, path=(id,), query={"fields[tag]": fields_tag}, options=options)

    async def get_template_for_flow_message(
        self, id: str, *, fields_template: Sequence[t.TemplateField] | Unset = UNSET, options: Options | None = None
    ) -> m.Template:
        """Get template for flow message.

        GET /api/flow-messages/{id}/template · templates:read · 3/s, 60/m

        - never answers with `definition`
        - reconstructed, not from a published document: parameters, answer

        Example::

            template = await klaviyo.flows.get_template_for_flow_message("MZAFJK")

        Args:
            id: Id of the `flow-message`; required.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `editor_type`, `html`, `id`, `name`, `screenshot_url`, `text`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_template_for_flow_message"""
        answer: m.Template = await self._sender.send(
            _GET_TEMPLATE_FOR_FLOW_MESSAGE, path=(id,), query={"fields[template]": fields_template}, options=options
        )
        return answer

    async def get_template_id_for_flow_message(self, id: str, *, options: Options | None = None) -> Ref:
        """Get template id for flow message.

        GET /api/flow-messages/{id}/relationships/template · templates:read · 3/s, 60/m

        Example::

            template = await klaviyo.flows.get_template_id_for_flow_message("MZAFJK")

        Args:
            id: Id of the `flow-message`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_template_id_for_flow_message"""
        answer: Ref = await self._sender.send(_GET_TEMPLATE_ID_FOR_FLOW_MESSAGE, path=(id,), options=options)
        return answer

    if TYPE_CHECKING:

        @overload
        async def update_flow(
            self,
            id: str,
            body: m.FlowUpdate | d.FlowUpdateDict | d.Envelope,
            *,
            fields_flow: Sequence[t.FlowField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Flow: ...

        @overload
        async def update_flow(
            self,
            id: str,
            *,
            fields_flow: Sequence[t.FlowField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.UpdateFlowKeywords],
        ) -> m.Flow: ...

    async def update_flow(
        self,
        id: str,
        body: m.FlowUpdate | d.FlowUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_flow: Sequence[t.FlowField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Flow:
        """Update flow.

        PATCH /api/flows/{id} · flows:write · 3/s, 60/m

        - never answers with `definition`

        Example::

            flow = await klaviyo.flows.update_flow("HMQSPA", status="live")

        Args:
            id: Id of the `flow` to change; required.
            body: `FlowUpdate`, or a dict with its fields; needs `id`, `status`.
            fields_flow: Fields of each `flow` to answer with, instead of all: `archived`, `created`, `id`,
                `name`, `status`, `trigger_type`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `status`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_flow"""
        answer: m.Flow = await self._sender.send(
            _UPDATE_FLOW,
            path=(id,),
            query={"fields[flow]": fields_flow},
            body=keyword_body(_UPDATE_FLOW, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def update_flow_action(
            self,
            id: str,
            body: m.FlowActionUpdate | d.FlowActionUpdateDict | d.Envelope,
            *,
            fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.FlowAction: ...

        @overload
        async def update_flow_action(
            self,
            id: str,
            *,
            fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.UpdateFlowActionKeywords],
        ) -> m.FlowAction: ...

    async def update_flow_action(
        self,
        id: str,
        body: m.FlowActionUpdate | d.FlowActionUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_flow_action: Sequence[t.FlowActionField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.FlowAction:
        """Update flow action.

        PATCH /api/flow-actions/{id} · flows:write · 3/s, 60/m

        Example::

            flow_action = await klaviyo.flows.update_flow_action(
                "01J7UBUQPHMFDWEVWBVWRAPZNQ", definition={"type": "code"}
            )

        Args:
            id: Id of the `flow-action` to change; required.
            body: `FlowActionUpdate`, or a dict with its fields; needs `definition`, `id`.
            fields_flow_action: Fields of each `flow-action` to answer with, instead of all: `created`,
                `definition`, `definition.data`, `definition.data.action_output_filter`,
                `definition.data.action_output_filter.condition_groups`, `definition.data.branches`,
                `definition.data.current_experiment`, `definition.data.current_experiment.allocations` and
                144 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_flow_action"""
        answer: m.FlowAction = await self._sender.send(
            _UPDATE_FLOW_ACTION,
            path=(id,),
            query={"fields[flow-action]": fields_flow_action},
            body=keyword_body(_UPDATE_FLOW_ACTION, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
