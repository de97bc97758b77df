# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The Customer Agent operations."""

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

_CREATE_AGENT_KNOWLEDGE_BETA = Operation(
    "create_agent_knowledge_beta",
    "POST",
    "/api/agent-knowledge",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    query={"fields[agent-knowledge]": "list[AgentKnowledgeField]"},
    body="AgentKnowledgeCreateRequestRequestData",
    returns="AgentKnowledge",
    resource="agent-knowledge",
    statuses=(201,),
)
_CREATE_AGENT_KNOWLEDGE_FILE_BETA = Operation(
    "create_agent_knowledge_file_beta",
    "POST",
    "/api/agent-knowledge-files",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    query={"fields[agent-knowledge]": "list[AgentKnowledgeField]"},
    body="AgentKnowledgeUploadRequestDataWrapper",
    media_type="multipart/form-data",
    returns="AgentKnowledge",
    resource="agent-knowledge",
    statuses=(201,),
)
_CREATE_AGENT_SECRET_BETA = Operation(
    "create_agent_secret_beta",
    "POST",
    "/api/agent-secrets",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    query={"fields[agent-secret]": "list[AgentSecretField]"},
    body="AgentSecretCreateRequestRequestData",
    returns="AgentSecret",
    resource="agent-secret",
    statuses=(201,),
)
_CREATE_AGENT_SKILL_BETA = Operation(
    "create_agent_skill_beta",
    "POST",
    "/api/agent-skills",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    query={"fields[agent-skill]": "list[AgentSkillField]"},
    body="AgentSkillCreateRequestRequestData",
    returns="AgentSkill",
    resource="agent-skill",
    statuses=(201,),
)
_CREATE_AGENT_TOOL_BETA = Operation(
    "create_agent_tool_beta",
    "POST",
    "/api/agent-tools",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    query={"fields[agent-tool]": "list[AgentToolField]"},
    body="AgentToolCreateRequestRequestData",
    returns="AgentTool",
    resource="agent-tool",
    statuses=(201,),
)
_CREATE_CUSTOMER_AGENT_RESPONSE_BETA = Operation(
    "create_customer_agent_response_beta",
    "POST",
    "/api/customer-agent-responses",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    query={"fields[customer-agent-response]": "list[CustomerAgentResponseField]"},
    body="CustomerAgentResponseCreateRequestRequestData",
    returns="CustomerAgentResponse",
    resource="customer-agent-response",
    statuses=(201,),
)
_DELETE_AGENT_KNOWLEDGE_BETA = Operation(
    "delete_agent_knowledge_beta",
    "DELETE",
    "/api/agent-knowledge/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    statuses=(204,),
)
_DELETE_AGENT_SECRET_BETA = Operation(
    "delete_agent_secret_beta",
    "DELETE",
    "/api/agent-secrets/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    statuses=(204,),
)
_DELETE_AGENT_SKILL_BETA = Operation(
    "delete_agent_skill_beta",
    "DELETE",
    "/api/agent-skills/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    statuses=(204,),
)
_DELETE_AGENT_TOOL_BETA = Operation(
    "delete_agent_tool_beta",
    "DELETE",
    "/api/agent-tools/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    statuses=(204,),
)
_GET_AGENT_KNOWLEDGE_BETA = Operation(
    "get_agent_knowledge_beta",
    "GET",
    "/api/agent-knowledge/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    query={"fields[agent-knowledge]": "list[AgentKnowledgeField]"},
    returns="AgentKnowledge",
    resource="agent-knowledge",
)
_GET_AGENT_MESSAGE_IDS_FOR_CUSTOMER_AGENT_CONVERSATION_BETA = Operation(
    "get_agent_message_ids_for_customer_agent_conversation_beta",
    "GET",
    "/api/customer-agent-conversations/{id}/relationships/customer-agent-messages",
    area="customer_agent",
    limits=("3/s", "60/m"),
    scopes=("agents:read",),
    query={
        "fields[customer-agent-message]": "list[CustomerAgentMessageField]",
        "page[cursor]": "str",
        "page[size]": "int",
    },
    cursor="page[cursor]",
    page_size=(50, 1, 100),
    returns="CustomerAgentMessage",
    absent=("content", "created_at", "role", "updated_at"),
    resource="customer-agent-message",
    aliases=("get_customer_agent_conversation_relationships_agent_messages",),
)
_GET_AGENT_MESSAGES_FOR_CUSTOMER_AGENT_CONVERSATION_BETA = Operation(
    "get_agent_messages_for_customer_agent_conversation_beta",
    "GET",
    "/api/customer-agent-conversations/{id}/customer-agent-messages",
    area="customer_agent",
    limits=("3/s", "60/m"),
    scopes=("agents:read",),
    query={
        "fields[customer-agent-message]": "list[CustomerAgentMessageField]",
        "page[cursor]": "str",
        "page[size]": "int",
    },
    cursor="page[cursor]",
    page_size=(50, 1, 100),
    returns="CustomerAgentMessage",
    resource="customer-agent-message",
    aliases=("get_customer_agent_conversation_agent_messages",),
)
_GET_AGENT_SECRET_BETA = Operation(
    "get_agent_secret_beta",
    "GET",
    "/api/agent-secrets/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    query={"fields[agent-secret]": "list[AgentSecretField]"},
    returns="AgentSecret",
    resource="agent-secret",
)
_GET_AGENT_SECRETS_BETA = Operation(
    "get_agent_secrets_beta",
    "GET",
    "/api/agent-secrets",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    query={"fields[agent-secret]": "list[AgentSecretField]"},
    returns="AgentSecret",
    many=True,
    resource="agent-secret",
)
_GET_AGENT_SKILL_BETA = Operation(
    "get_agent_skill_beta",
    "GET",
    "/api/agent-skills/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    query={"fields[agent-skill]": "list[AgentSkillField]"},
    returns="AgentSkill",
    resource="agent-skill",
)
_GET_AGENT_SKILLS_BETA = Operation(
    "get_agent_skills_beta",
    "GET",
    "/api/agent-skills",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    query={"fields[agent-skill]": "list[AgentSkillField]"},
    returns="AgentSkill",
    many=True,
    resource="agent-skill",
)
_GET_AGENT_TOOL_BETA = Operation(
    "get_agent_tool_beta",
    "GET",
    "/api/agent-tools/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    query={"fields[agent-tool]": "list[AgentToolField]"},
    returns="AgentTool",
    resource="agent-tool",
)
_GET_AGENT_TOOLS_BETA = Operation(
    "get_agent_tools_beta",
    "GET",
    "/api/agent-tools",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    query={"fields[agent-tool]": "list[AgentToolField]", "filter": "str", "page[cursor]": "str", "page[size]": "int"},
    filters={
        "created_at": ("date-time", "equals", "greater-or-equal", "less-or-equal"),
        "name": ("string", "contains"),
        "tool_type": ("string", "equals"),
        "updated_at": ("date-time", "equals", "greater-or-equal", "less-or-equal"),
    },
    cursor="page[cursor]",
    page_size=(50, 1, 100),
    returns="AgentTool",
    resource="agent-tool",
)
_GET_CUSTOMER_AGENT_BETA = Operation(
    "get_customer_agent_beta",
    "GET",
    "/api/customer-agents/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    query={"fields[customer-agent]": "list[CustomerAgentField]"},
    returns="CustomerAgent",
    resource="customer-agent",
)
_GET_SECRET_IDS_FOR_AGENT_TOOL_BETA = Operation(
    "get_secret_ids_for_agent_tool_beta",
    "GET",
    "/api/agent-tools/{id}/relationships/agent-secrets",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    returns="AgentSecret",
    absent=("agent-tools", "created_at", "mask", "name", "updated_at"),
    many=True,
    resource="agent-secret",
    aliases=("get_agent_tool_relationships_secrets",),
)
_GET_SECRETS_FOR_AGENT_TOOL_BETA = Operation(
    "get_secrets_for_agent_tool_beta",
    "GET",
    "/api/agent-tools/{id}/agent-secrets",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    returns="AgentSecret",
    absent=("agent-tools", "created_at", "mask", "name", "updated_at"),
    many=True,
    resource="agent-secret",
    aliases=("get_agent_tool_secrets",),
)
_GET_SKILL_IDS_FOR_AGENT_TOOL_BETA = Operation(
    "get_skill_ids_for_agent_tool_beta",
    "GET",
    "/api/agent-tools/{id}/relationships/agent-skills",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    query={"fields[agent-skill]": "list[AgentSkillField]", "page[cursor]": "str", "page[size]": "int"},
    cursor="page[cursor]",
    page_size=(50, 1, 100),
    returns="AgentSkill",
    absent=(
        "agent-tools",
        "created_at",
        "description",
        "display_name",
        "handoff",
        "instructions",
        "name",
        "source",
        "status",
        "updated_at",
    ),
    resource="agent-skill",
    aliases=("get_agent_tool_relationships_skills",),
)
_GET_SKILLS_FOR_AGENT_TOOL_BETA = Operation(
    "get_skills_for_agent_tool_beta",
    "GET",
    "/api/agent-tools/{id}/agent-skills",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    query={"fields[agent-skill]": "list[AgentSkillField]", "page[cursor]": "str", "page[size]": "int"},
    cursor="page[cursor]",
    page_size=(50, 1, 100),
    returns="AgentSkill",
    resource="agent-skill",
    aliases=("get_agent_tool_skills",),
)
_GET_TOOL_IDS_FOR_AGENT_SECRET_BETA = Operation(
    "get_tool_ids_for_agent_secret_beta",
    "GET",
    "/api/agent-secrets/{id}/relationships/agent-tools",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    query={"fields[agent-tool]": "list[AgentToolField]", "page[cursor]": "str", "page[size]": "int"},
    cursor="page[cursor]",
    page_size=(50, 1, 100),
    returns="AgentTool",
    absent=("agent-secrets", "agent-skills", "details", "name", "public_description", "public_name"),
    resource="agent-tool",
    aliases=("get_agent_secret_relationships_tools",),
)
_GET_TOOLS_FOR_AGENT_SECRET_BETA = Operation(
    "get_tools_for_agent_secret_beta",
    "GET",
    "/api/agent-secrets/{id}/agent-tools",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    query={"fields[agent-tool]": "list[AgentToolField]", "page[cursor]": "str", "page[size]": "int"},
    cursor="page[cursor]",
    page_size=(50, 1, 100),
    returns="AgentTool",
    resource="agent-tool",
    aliases=("get_agent_secret_tools",),
)
_LIST_AGENT_KNOWLEDGE_BETA = Operation(
    "list_agent_knowledge_beta",
    "GET",
    "/api/agent-knowledge",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:read",),
    query={
        "fields[agent-knowledge]": "list[AgentKnowledgeField]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "AgentKnowledgeSort",
    },
    cursor="page[cursor]",
    page_size=(50, 1, 100),
    returns="AgentKnowledge",
    resource="agent-knowledge",
    aliases=("get_agent_knowledge",),
)
_LIST_CUSTOMER_AGENT_CONVERSATIONS_BETA = Operation(
    "list_customer_agent_conversations_beta",
    "GET",
    "/api/customer-agent-conversations",
    area="customer_agent",
    limits=("3/s", "60/m"),
    scopes=("agents:read",),
    query={
        "fields[customer-agent-conversation]": "list[CustomerAgentConversationField]",
        "filter": "str",
        "page[cursor]": "str",
        "page[size]": "int",
    },
    filters={"created_at": ("date-time", "greater-or-equal"), "status": ("string", "any[]", "equals")},
    cursor="page[cursor]",
    page_size=(50, 1, 100),
    returns="CustomerAgentConversation",
    resource="customer-agent-conversation",
    aliases=("get_customer_agent_conversations",),
)
_QUERY_CUSTOMER_AGENT_SKILL_VALUES_BETA = Operation(
    "query_customer_agent_skill_values_beta",
    "POST",
    "/api/customer-agent-skill-values-reports",
    area="customer_agent",
    limits=("3/s", "60/m"),
    scopes=("agents:read",),
    query={"fields[customer-agent-skill-values-report]": "list[CustomerAgentSkillValuesReportField]"},
    body="CustomerAgentSkillValuesReportRequestData",
    returns="CustomerAgentSkillValuesReport",
    resource="customer-agent-skill-values-report",
    statuses=(201,),
    aliases=("create_customer_agent_skill_values_report",),
)
_QUERY_CUSTOMER_AGENT_VALUES_BETA = Operation(
    "query_customer_agent_values_beta",
    "POST",
    "/api/customer-agent-values-reports",
    area="customer_agent",
    limits=("3/s", "60/m"),
    scopes=("agents:read",),
    query={"fields[customer-agent-values-report]": "list[CustomerAgentValuesReportField]"},
    body="CustomerAgentValuesReportRequestData",
    returns="CustomerAgentValuesReport",
    resource="customer-agent-values-report",
    statuses=(201,),
    aliases=("create_customer_agent_values_report",),
)
_RETRIEVE_CUSTOMER_AGENT_CONVERSATION_BETA = Operation(
    "retrieve_customer_agent_conversation_beta",
    "GET",
    "/api/customer-agent-conversations/{id}",
    area="customer_agent",
    limits=("3/s", "60/m"),
    scopes=("agents:read",),
    query={"fields[customer-agent-conversation]": "list[CustomerAgentConversationField]"},
    returns="CustomerAgentConversation",
    resource="customer-agent-conversation",
    aliases=("get_customer_agent_conversation",),
)
_UPDATE_AGENT_KNOWLEDGE_BETA = Operation(
    "update_agent_knowledge_beta",
    "PATCH",
    "/api/agent-knowledge/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    query={"fields[agent-knowledge]": "list[AgentKnowledgeField]"},
    body="AgentKnowledgeUpdateRequestRequestData",
    returns="AgentKnowledge",
    resource="agent-knowledge",
)
_UPDATE_AGENT_SECRET_BETA = Operation(
    "update_agent_secret_beta",
    "PATCH",
    "/api/agent-secrets/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    query={"fields[agent-secret]": "list[AgentSecretField]"},
    body="AgentSecretUpdateRequestRequestData",
    returns="AgentSecret",
    resource="agent-secret",
)
_UPDATE_AGENT_SKILL_BETA = Operation(
    "update_agent_skill_beta",
    "PATCH",
    "/api/agent-skills/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    query={"fields[agent-skill]": "list[AgentSkillField]"},
    body="AgentSkillUpdateRequestRequestData",
    returns="AgentSkill",
    resource="agent-skill",
)
_UPDATE_AGENT_TOOL_BETA = Operation(
    "update_agent_tool_beta",
    "PATCH",
    "/api/agent-tools/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    query={"fields[agent-tool]": "list[AgentToolField]"},
    body="AgentToolUpdateRequestRequestData",
    returns="AgentTool",
    resource="agent-tool",
)
_UPDATE_CUSTOMER_AGENT_BETA = Operation(
    "update_customer_agent_beta",
    "PATCH",
    "/api/customer-agents/{id}",
    area="customer_agent",
    limits=("10/s", "150/m"),
    scopes=("agents:write",),
    query={"fields[customer-agent]": "list[CustomerAgentField]"},
    body="CustomerAgentUpdateRequestRequestData",
    returns="CustomerAgent",
    resource="customer-agent",
)
_UPDATE_CUSTOMER_AGENT_CONVERSATION_BETA = Operation(
    "update_customer_agent_conversation_beta",
    "PATCH",
    "/api/customer-agent-conversations/{id}",
    area="customer_agent",
    limits=("3/s", "60/m"),
    scopes=("agents:write",),
    query={"fields[customer-agent-conversation]": "list[CustomerAgentConversationField]"},
    body="ConversationUpdateRequestRequestData",
    returns="CustomerAgentConversation",
    resource="customer-agent-conversation",
)


class CustomerAgent(Resource):
    """The Customer Agent operations, as `klaviyo.customer_agent`."""

    __slots__ = ()

    _aliases = {
        "get_customer_agent_conversation_relationships_agent_messages": "get_agent_message_ids_for_customer_agent_conversation_beta",
        "get_customer_agent_conversation_agent_messages": "get_agent_messages_for_customer_agent_conversation_beta",
        "get_agent_tool_relationships_secrets": "get_secret_ids_for_agent_tool_beta",
        "get_agent_tool_secrets": "get_secrets_for_agent_tool_beta",
        "get_agent_tool_relationships_skills": "get_skill_ids_for_agent_tool_beta",
        "get_agent_tool_skills": "get_skills_for_agent_tool_beta",
        "get_agent_secret_relationships_tools": "get_tool_ids_for_agent_secret_beta",
        "get_agent_secret_tools": "get_tools_for_agent_secret_beta",
        "get_agent_knowledge": "list_agent_knowledge_beta",
        "get_customer_agent_conversations": "list_customer_agent_conversations_beta",
        "create_customer_agent_skill_values_report": "query_customer_agent_skill_values_beta",
        "create_customer_agent_values_report": "query_customer_agent_values_beta",
        "get_customer_agent_conversation": "retrieve_customer_agent_conversation_beta",
    }

    if TYPE_CHECKING:

        @overload
        async def create_agent_knowledge_beta(
            self,
            body: m.AgentKnowledgeCreateRequestRequestData | d.AgentKnowledgeCreateRequestRequestDataDict | d.Envelope,
            *,
            fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.AgentKnowledge: ...

        @overload
        async def create_agent_knowledge_beta(
            self,
            *,
            fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.AgentKnowledgeCreateRequestRequestDataDict],
        ) -> m.AgentKnowledge: ...

    async def create_agent_knowledge_beta(
        self,
        body: m.AgentKnowledgeCreateRequestRequestData
        | d.AgentKnowledgeCreateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.AgentKnowledge:
        """Create agent knowledge beta.

        POST /api/agent-knowledge · agents:write · 10/s, 150/m

        Example::

            agent_knowledge = await klaviyo.beta.customer_agent.create_agent_knowledge_beta(
                source={"source_type": "webpage", "url": "https://example.com/mugs"}
            )

        Args:
            body: `AgentKnowledgeCreateRequestRequestData`, or a dict with its fields; needs `source`.
            fields_agent_knowledge: Fields of each `agent-knowledge` to answer with, instead of all:
                `created_at`, `error`, `id`, `indexed_at`, `source`, `source.auto_reindex`,
                `source.content`, `source.scope` and 5 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `source`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_agent_knowledge_beta"""
        answer: m.AgentKnowledge = await self._sender.send(
            _CREATE_AGENT_KNOWLEDGE_BETA,
            query={"fields[agent-knowledge]": fields_agent_knowledge},
            body=keyword_body(_CREATE_AGENT_KNOWLEDGE_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_agent_knowledge_file_beta(
            self,
            body: m.AgentKnowledgeUploadRequestDataWrapper | d.AgentKnowledgeUploadRequestDataWrapperDict | d.Envelope,
            *,
            fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.AgentKnowledge: ...

        @overload
        async def create_agent_knowledge_file_beta(
            self,
            *,
            fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.AgentKnowledgeUploadRequestDataWrapperDict],
        ) -> m.AgentKnowledge: ...

    async def create_agent_knowledge_file_beta(
        self,
        body: m.AgentKnowledgeUploadRequestDataWrapper
        | d.AgentKnowledgeUploadRequestDataWrapperDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.AgentKnowledge:
        """Create agent knowledge file beta.

        POST /api/agent-knowledge-files · agents:write · 10/s, 150/m

        Example::

            agent_knowledge = await klaviyo.beta.customer_agent.create_agent_knowledge_file_beta(
                file="mug.png", title="Blue mug"
            )

        Args:
            body: `AgentKnowledgeUploadRequestDataWrapper`, or a dict with its fields; needs `file`,
                `title`.
            fields_agent_knowledge: Fields of each `agent-knowledge` to answer with, instead of all:
                `created_at`, `error`, `id`, `indexed_at`, `source`, `source.auto_reindex`,
                `source.content`, `source.scope` and 5 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `file`, `title`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_agent_knowledge_file_beta"""
        answer: m.AgentKnowledge = await self._sender.send(
            _CREATE_AGENT_KNOWLEDGE_FILE_BETA,
            query={"fields[agent-knowledge]": fields_agent_knowledge},
            body=keyword_body(_CREATE_AGENT_KNOWLEDGE_FILE_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_agent_secret_beta(
            self,
            body: m.AgentSecretCreateRequestRequestData | d.AgentSecretCreateRequestRequestDataDict | d.Envelope,
            *,
            fields_agent_secret: Sequence[t.AgentSecretField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.AgentSecret: ...

        @overload
        async def create_agent_secret_beta(
            self,
            *,
            fields_agent_secret: Sequence[t.AgentSecretField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.AgentSecretCreateRequestRequestDataDict],
        ) -> m.AgentSecret: ...

    async def create_agent_secret_beta(
        self,
        body: m.AgentSecretCreateRequestRequestData
        | d.AgentSecretCreateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_agent_secret: Sequence[t.AgentSecretField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.AgentSecret:
        """Create agent secret beta.

        POST /api/agent-secrets · agents:write · 10/s, 150/m

        Example::

            agent_secret = await klaviyo.beta.customer_agent.create_agent_secret_beta(
                name="SHOP_TOKEN", value="value"
            )

        Args:
            body: `AgentSecretCreateRequestRequestData`, or a dict with its fields; needs `name`, `value`.
            fields_agent_secret: Fields of each `agent-secret` to answer with, instead of all: `created_at`,
                `id`, `mask`, `name`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `name`, `value`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_agent_secret_beta"""
        answer: m.AgentSecret = await self._sender.send(
            _CREATE_AGENT_SECRET_BETA,
            query={"fields[agent-secret]": fields_agent_secret},
            body=keyword_body(_CREATE_AGENT_SECRET_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_agent_skill_beta(
            self,
            body: m.AgentSkillCreateRequestRequestData | d.AgentSkillCreateRequestRequestDataDict | d.Envelope,
            *,
            fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.AgentSkill: ...

        @overload
        async def create_agent_skill_beta(
            self,
            *,
            fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.AgentSkillCreateRequestRequestDataDict],
        ) -> m.AgentSkill: ...

    async def create_agent_skill_beta(
        self,
        body: m.AgentSkillCreateRequestRequestData
        | d.AgentSkillCreateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.AgentSkill:
        """Create agent skill beta.

        POST /api/agent-skills · agents:write · 10/s, 150/m

        Example::

            agent_skill = await klaviyo.beta.customer_agent.create_agent_skill_beta(
                description="Stoneware", display_name="Delivery times",
                instructions="Answer with the delivery time of the customer's country.", status="draft",
            )

        Args:
            body: `AgentSkillCreateRequestRequestData`, or a dict with its fields; needs `description`,
                `display_name`, `instructions`, `status`.
            fields_agent_skill: Fields of each `agent-skill` to answer with, instead of all: `created_at`,
                `description`, `display_name`, `handoff`, `id`, `instructions`, `name`, `source` and 2 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `agent_tools`, `description`,
                `display_name`, `handoff`, `instructions`, `status`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_agent_skill_beta"""
        answer: m.AgentSkill = await self._sender.send(
            _CREATE_AGENT_SKILL_BETA,
            query={"fields[agent-skill]": fields_agent_skill},
            body=keyword_body(_CREATE_AGENT_SKILL_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_agent_tool_beta(
            self,
            body: m.AgentToolCreateRequestRequestData | d.AgentToolCreateRequestRequestDataDict | d.Envelope,
            *,
            fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.AgentTool: ...

        @overload
        async def create_agent_tool_beta(
            self,
            *,
            fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.AgentToolCreateRequestRequestDataDict],
        ) -> m.AgentTool: ...

    async def create_agent_tool_beta(
        self,
        body: m.AgentToolCreateRequestRequestData
        | d.AgentToolCreateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.AgentTool:
        """Create agent tool beta.

        POST /api/agent-tools · agents:write · 10/s, 150/m

        Example::

            agent_tool = await klaviyo.beta.customer_agent.create_agent_tool_beta(
                details={
                    "request_template": {
                        "http_method": "GET", "url_template": "https://example.com/orders/{order}"
                    },
                    "type": "custom",
                },
                name="Order status", public_description="Looks up an order",
            )

        Args:
            body: `AgentToolCreateRequestRequestData`, or a dict with its fields; needs `details`, `name`,
                `public_description`.
            fields_agent_tool: Fields of each `agent-tool` to answer with, instead of all: `details`,
                `details.config_params`, `details.created_at`, `details.max_retries`, `details.protocol`,
                `details.request_template`, `details.timeout_seconds`, `details.type` and 6 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `details`, `name`, `public_description`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_agent_tool_beta"""
        answer: m.AgentTool = await self._sender.send(
            _CREATE_AGENT_TOOL_BETA,
            query={"fields[agent-tool]": fields_agent_tool},
            body=keyword_body(_CREATE_AGENT_TOOL_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_customer_agent_response_beta(
            self,
            body: m.CustomerAgentResponseCreateRequestRequestData
            | d.CustomerAgentResponseCreateRequestRequestDataDict
            | d.Envelope,
            *,
            fields_customer_agent_response: Sequence[t.CustomerAgentResponseField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CustomerAgentResponse: ...

        @overload
        async def create_customer_agent_response_beta(
            self,
            *,
            fields_customer_agent_response: Sequence[t.CustomerAgentResponseField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CustomerAgentResponseCreateRequestRequestDataDict],
        ) -> m.CustomerAgentResponse: ...

    async def create_customer_agent_response_beta(
        self,
        body: m.CustomerAgentResponseCreateRequestRequestData
        | d.CustomerAgentResponseCreateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_customer_agent_response: Sequence[t.CustomerAgentResponseField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CustomerAgentResponse:
        """Create customer agent response beta.

        POST /api/customer-agent-responses · agents:write · 10/s, 150/m

        Example::

            customer_agent_response = await klaviyo.beta.customer_agent.create_customer_agent_response_beta(
                messages=[{"content": "Keeps coffee warm for hours.", "role": "agent"}], mode="live"
            )

        Args:
            body: `CustomerAgentResponseCreateRequestRequestData`, or a dict with its fields; needs
                `messages`, `mode`.
            fields_customer_agent_response: Fields of each `customer-agent-response` to answer with, instead
                of all: `conversation_id`, `events`, `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `channel`, `conversation`, `customer`,
                `messages`, `mode`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_customer_agent_response_beta"""
        answer: m.CustomerAgentResponse = await self._sender.send(
            _CREATE_CUSTOMER_AGENT_RESPONSE_BETA,
            query={"fields[customer-agent-response]": fields_customer_agent_response},
            body=keyword_body(_CREATE_CUSTOMER_AGENT_RESPONSE_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_agent_knowledge_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete agent knowledge beta.

        DELETE /api/agent-knowledge/{id} · agents:write · 10/s, 150/m

        Example::

            await klaviyo.beta.customer_agent.delete_agent_knowledge_beta("01JXVTPW66TAIUTS3TSCY3OU36")

        Args:
            id: Id of the `agent-knowledge` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_agent_knowledge_beta"""
        answer: None = await self._sender.send(_DELETE_AGENT_KNOWLEDGE_BETA, path=(id,), options=options)
        return answer

    async def delete_agent_secret_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete agent secret beta.

        DELETE /api/agent-secrets/{id} · agents:write · 10/s, 150/m

        Example::

            await klaviyo.beta.customer_agent.delete_agent_secret_beta("01JZQAA4YTLUZ562SBUPFGUEKE")

        Args:
            id: Id of the `agent-secret` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_agent_secret_beta"""
        answer: None = await self._sender.send(_DELETE_AGENT_SECRET_BETA, path=(id,), options=options)
        return answer

    async def delete_agent_skill_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete agent skill beta.

        DELETE /api/agent-skills/{id} · agents:write · 10/s, 150/m

        Example::

            await klaviyo.beta.customer_agent.delete_agent_skill_beta("01JXJ7VVTLMGLPJ3LDVC73S7AF")

        Args:
            id: Id of the `agent-skill` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_agent_skill_beta"""
        answer: None = await self._sender.send(_DELETE_AGENT_SKILL_BETA, path=(id,), options=options)
        return answer

    async def delete_agent_tool_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete agent tool beta.

        DELETE /api/agent-tools/{id} · agents:write · 10/s, 150/m

        Example::

            await klaviyo.beta.customer_agent.delete_agent_tool_beta("01J2SRP3V7EWMY73WYMXW6IDB2")

        Args:
            id: Id of the `agent-tool` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_agent_tool_beta"""
        answer: None = await self._sender.send(_DELETE_AGENT_TOOL_BETA, path=(id,), options=options)
        return answer

    async def get_agent_knowledge_beta(
        self,
        id: str,
        *,
        fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentKnowledge:
        """Get agent knowledge beta.

        GET /api/agent-knowledge/{id} · agents:read · 10/s, 150/m

        Example::

            agent_knowledge = await klaviyo.beta.customer_agent.get_agent_knowledge_beta(
                "01JXVTPW66TAIUTS3TSCY3OU36"
            )

        Args:
            id: Id of the `agent-knowledge`; required.
            fields_agent_knowledge: Fields of each `agent-knowledge` to answer with, instead of all:
                `created_at`, `error`, `id`, `indexed_at`, `source`, `source.auto_reindex`,
                `source.content`, `source.scope` and 5 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_agent_knowledge_beta"""
        answer: m.AgentKnowledge = await self._sender.send(
            _GET_AGENT_KNOWLEDGE_BETA,
            path=(id,),
            query={"fields[agent-knowledge]": fields_agent_knowledge},
            options=options,
        )
        return answer

    async def get_agent_message_ids_for_customer_agent_conversation_beta(
        self,
        id: str,
        *,
        fields_customer_agent_message: Sequence[t.CustomerAgentMessageField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomerAgentMessage:
        """Get agent message ids for customer agent conversation beta.

        GET /api/customer-agent-conversations/{id}/relationships/customer-agent-messages · agents:read · 3/s, 60/m

        - never answers with `content`, `created_at`, `role`, `updated_at`

        Example::

            customer_agent_message = await klaviyo.beta.customer_agent.get_agent_message_ids_for_customer_agent_conversation_beta(
                "01J4SLFB5PYQ7ICIPS36IBIRMQ"
            )

        Args:
            id: Id of the `customer-agent-conversation`; required.
            fields_customer_agent_message: Fields of each `customer-agent-message` to answer with, instead
                of all: `content`, `created_at`, `id`, `role`, `updated_at`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 50.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_agent_message_ids_for_customer_agent_conversation_beta"""
        answer: m.CustomerAgentMessage = await self._sender.send(
            _GET_AGENT_MESSAGE_IDS_FOR_CUSTOMER_AGENT_CONVERSATION_BETA,
            path=(id,),
            query={
                "fields[customer-agent-message]": fields_customer_agent_message,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
            },
            options=options,
        )
        return answer

    async def get_agent_messages_for_customer_agent_conversation_beta(
        self,
        id: str,
        *,
        fields_customer_agent_message: Sequence[t.CustomerAgentMessageField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomerAgentMessage:
        """Get agent messages for customer agent conversation beta.

        GET /api/customer-agent-conversations/{id}/customer-agent-messages · agents:read · 3/s, 60/m

        Example::

            customer_agent_message = await klaviyo.beta.customer_agent.get_agent_messages_for_customer_agent_conversation_beta(
                "01J4SLFB5PYQ7ICIPS36IBIRMQ"
            )

        Args:
            id: Id of the `customer-agent-conversation`; required.
            fields_customer_agent_message: Fields of each `customer-agent-message` to answer with, instead
                of all: `content`, `created_at`, `id`, `role`, `updated_at`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 50.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_agent_messages_for_customer_agent_conversation_beta"""
        answer: m.CustomerAgentMessage = await self._sender.send(
            _GET_AGENT_MESSAGES_FOR_CUSTOMER_AGENT_CONVERSATION_BETA,
            path=(id,),
            query={
                "fields[customer-agent-message]": fields_customer_agent_message,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
            },
            options=options,
        )
        return answer

    async def get_agent_secret_beta(
        self,
        id: str,
        *,
        fields_agent_secret: Sequence[t.AgentSecretField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentSecret:
        """Get agent secret beta.

        GET /api/agent-secrets/{id} · agents:read · 10/s, 150/m

        Example::

            agent_secret = await klaviyo.beta.customer_agent.get_agent_secret_beta(
                "01JZQAA4YTLUZ562SBUPFGUEKE"
            )

        Args:
            id: Id of the `agent-secret`; required.
            fields_agent_secret: Fields of each `agent-secret` to answer with, instead of all: `created_at`,
                `id`, `mask`, `name`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_agent_secret_beta"""
        answer: m.AgentSecret = await self._sender.send(
            _GET_AGENT_SECRET_BETA, path=(id,), query={"fields[agent-secret]": fields_agent_secret}, options=options
        )
        return answer

    def get_agent_secrets_beta(
        self, *, fields_agent_secret: Sequence[t.AgentSecretField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.AgentSecret]:
        """Get agent secrets beta.

        GET /api/agent-secrets · agents:read · 10/s, 150/m

        Example::

            async for agent_secret in klaviyo.beta.customer_agent.get_agent_secrets_beta():
                print(agent_secret.name)

        Args:
            fields_agent_secret: Fields of each `agent-secret` to answer with, instead of all: `created_at`,
                `id`, `mask`, `name`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_agent_secrets_beta"""
        return self._sender.pages(
            _GET_AGENT_SECRETS_BETA, query={"fields[agent-secret]": fields_agent_secret}, options=options
        )

    async def get_agent_skill_beta(
        self,
        id: str,
        *,
        fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentSkill:
        """Get agent skill beta.

        GET /api/agent-skills/{id} · agents:read · 10/s, 150/m

        Example::

            agent_skill = await klaviyo.beta.customer_agent.get_agent_skill_beta(
                "01JXJ7VVTLMGLPJ3LDVC73S7AF"
            )

        Args:
            id: Id of the `agent-skill`; required.
            fields_agent_skill: Fields of each `agent-skill` to answer with, instead of all: `created_at`,
                `description`, `display_name`, `handoff`, `id`, `instructions`, `name`, `source` and 2 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_agent_skill_beta"""
        answer: m.AgentSkill = await self._sender.send(
            _GET_AGENT_SKILL_BETA, path=(id,), query={"fields[agent-skill]": fields_agent_skill}, options=options
        )
        return answer

    def get_agent_skills_beta(
        self, *, fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.AgentSkill]:
        """Get agent skills beta.

        GET /api/agent-skills · agents:read · 10/s, 150/m

        Example::

            async for agent_skill in klaviyo.beta.customer_agent.get_agent_skills_beta():
                print(agent_skill.name)

        Args:
            fields_agent_skill: Fields of each `agent-skill` to answer with, instead of all: `created_at`,
                `description`, `display_name`, `handoff`, `id`, `instructions`, `name`, `source` and 2 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_agent_skills_beta"""
        return self._sender.pages(
            _GET_AGENT_SKILLS_BETA, query={"fields[agent-skill]": fields_agent_skill}, options=options
        )

    async def get_agent_tool_beta(
        self, id: str, *, fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET, options: Options | None = None
    ) -> m.AgentTool:
        """Get agent tool beta.

        GET /api/agent-tools/{id} · agents:read · 10/s, 150/m

        Example::

            agent_tool = await klaviyo.beta.customer_agent.get_agent_tool_beta(
                "01J2SRP3V7EWMY73WYMXW6IDB2"
            )

        Args:
            id: Id of the `agent-tool`; required.
            fields_agent_tool: Fields of each `agent-tool` to answer with, instead of all: `details`,
                `details.config_params`, `details.created_at`, `details.max_retries`, `details.protocol`,
                `details.request_template`, `details.timeout_seconds`, `details.type` and 6 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_agent_tool_beta"""
        answer: m.AgentTool = await self._sender.send(
            _GET_AGENT_TOOL_BETA, path=(id,), query={"fields[agent-tool]": fields_agent_tool}, options=options
        )
        return answer

    async def get_agent_tools_beta(
        self,
        *,
        fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentTool:
        """Get agent tools beta.

        GET /api/agent-tools · agents:read · 10/s, 150/m

        Example::

            from klaviyo_async import F

            agent_tool = await klaviyo.beta.customer_agent.get_agent_tools_beta(
                filter=F.name.contains("Order status")
            )

        Args:
            fields_agent_tool: Fields of each `agent-tool` to answer with, instead of all: `details`,
                `details.config_params`, `details.created_at`, `details.max_retries`, `details.protocol`,
                `details.request_template`, `details.timeout_seconds`, `details.type` and 6 more.
            filter: Condition that items must meet: made with `F`, or its text, by `created_at` equals
                greater-or-equal less-or-equal; `name` contains; `tool_type` equals; `updated_at` equals
                greater-or-equal less-or-equal.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 50.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_agent_tools_beta"""
        answer: m.AgentTool = await self._sender.send(
            _GET_AGENT_TOOLS_BETA,
            query={
                "fields[agent-tool]": fields_agent_tool,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
            },
            options=options,
        )
        return answer

    async def get_customer_agent_beta(
        self,
        id: str,
        *,
        fields_customer_agent: Sequence[t.CustomerAgentField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomerAgent:
        """Get customer agent beta.

        GET /api/customer-agents/{id} · agents:read · 10/s, 150/m

        Example::

            customer_agent = await klaviyo.beta.customer_agent.get_customer_agent_beta(
                "01JUA7VCSQW3OOENZFXRLEWPJB"
            )

        Args:
            id: Id of the `customer-agent`; required.
            fields_customer_agent: Fields of each `customer-agent` to answer with, instead of all:
                `communication_styles`, `escalation_rules`, `id`, `name`, `tone_of_voice`,
                `tone_of_voice.custom_instruction`, `tone_of_voice.preset`, `tone_of_voice.updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_customer_agent_beta"""
        answer: m.CustomerAgent = await self._sender.send(
            _GET_CUSTOMER_AGENT_BETA,
            path=(id,),
            query={"fields[customer-agent]": fields_customer_agent},
            options=options,
        )
        return answer

    def get_secret_ids_for_agent_tool_beta(self, id: str, *, options: Options | None = None) -> Pager[m.AgentSecret]:
        """Get secret ids for agent tool beta.

        GET /api/agent-tools/{id}/relationships/agent-secrets · agents:read · 10/s, 150/m

        - never answers with `agent_tools`, `created_at`, `mask`, `name`, `updated_at`

        Example::

            async for agent_secret in klaviyo.beta.customer_agent.get_secret_ids_for_agent_tool_beta(
                "01J2SRP3V7EWMY73WYMXW6IDB2"
            ):
                print(agent_secret.id)

        Args:
            id: Id of the `agent-tool`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_secret_ids_for_agent_tool_beta"""
        return self._sender.pages(_GET_SECRET_IDS_FOR_AGENT_TOOL_BETA, path=(id,), options=options)

    def get_secrets_for_agent_tool_beta(self, id: str, *, options: Options | None = None) -> Pager[m.AgentSecret]:
        """Get secrets for agent tool beta.

        GET /api/agent-tools/{id}/agent-secrets · agents:read · 10/s, 150/m

        - never answers with `agent_tools`, `created_at`, `mask`, `name`, `updated_at`

        Example::

            async for agent_secret in klaviyo.beta.customer_agent.get_secrets_for_agent_tool_beta(
                "01J2SRP3V7EWMY73WYMXW6IDB2"
            ):
                print(agent_secret.id)

        Args:
            id: Id of the `agent-tool`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_secrets_for_agent_tool_beta"""
        return self._sender.pages(_GET_SECRETS_FOR_AGENT_TOOL_BETA, path=(id,), options=options)

    async def get_skill_ids_for_agent_tool_beta(
        self,
        id: str,
        *,
        fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentSkill:
        """Get skill ids for agent tool beta.

        GET /api/agent-tools/{id}/relationships/agent-skills · agents:read · 10/s, 150/m

        - never answers with `agent_tools`, `created_at`, `description`, `display_name`, `handoff`,
          `instructions` and 4 more

        Example::

            agent_skill = await klaviyo.beta.customer_agent.get_skill_ids_for_agent_tool_beta(
                "01J2SRP3V7EWMY73WYMXW6IDB2"
            )

        Args:
            id: Id of the `agent-tool`; required.
            fields_agent_skill: Fields of each `agent-skill` to answer with, instead of all: `created_at`,
                `description`, `display_name`, `handoff`, `id`, `instructions`, `name`, `source` and 2 more.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 50.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_skill_ids_for_agent_tool_beta"""
        answer: m.AgentSkill = await self._sender.send(
            _GET_SKILL_IDS_FOR_AGENT_TOOL_BETA,
            path=(id,),
            query={"fields[agent-skill]": fields_agent_skill, "page[cursor]": page_cursor, "page[size]": page_size},
            options=options,
        )
        return answer

    async def get_skills_for_agent_tool_beta(
        self,
        id: str,
        *,
        fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentSkill:
        """Get skills for agent tool beta.

        GET /api/agent-tools/{id}/agent-skills · agents:read · 10/s, 150/m

        Example::

            agent_skill = await klaviyo.beta.customer_agent.get_skills_for_agent_tool_beta(
                "01J2SRP3V7EWMY73WYMXW6IDB2"
            )

        Args:
            id: Id of the `agent-tool`; required.
            fields_agent_skill: Fields of each `agent-skill` to answer with, instead of all: `created_at`,
                `description`, `display_name`, `handoff`, `id`, `instructions`, `name`, `source` and 2 more.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 50.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_skills_for_agent_tool_beta"""
        answer: m.AgentSkill = await self._sender.send(
            _GET_SKILLS_FOR_AGENT_TOOL_BETA,
            path=(id,),
            query={"fields[agent-skill]": fields_agent_skill, "page[cursor]": page_cursor, "page[size]": page_size},
            options=options,
        )
        return answer

    async def get_tool_ids_for_agent_secret_beta(
        self,
        id: str,
        *,
        fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentTool:
        """Get tool ids for agent secret beta.

        GET /api/agent-secrets/{id}/relationships/agent-tools · agents:read · 10/s, 150/m

        - never answers with `agent_secrets`, `agent_skills`, `details`, `name`, `public_description`,
          `public_name`

        Example::

            agent_tool = await klaviyo.beta.customer_agent.get_tool_ids_for_agent_secret_beta(
                "01JZQAA4YTLUZ562SBUPFGUEKE"
            )

        Args:
            id: Id of the `agent-secret`; required.
            fields_agent_tool: Fields of each `agent-tool` to answer with, instead of all: `details`,
                `details.config_params`, `details.created_at`, `details.max_retries`, `details.protocol`,
                `details.request_template`, `details.timeout_seconds`, `details.type` and 6 more.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 50.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tool_ids_for_agent_secret_beta"""
        answer: m.AgentTool = await self._sender.send(
            _GET_TOOL_IDS_FOR_AGENT_SECRET_BETA,
            path=(id,),
            query={"fields[agent-tool]": fields_agent_tool, "page[cursor]": page_cursor, "page[size]": page_size},
            options=options,
        )
        return answer

    async def get_tools_for_agent_secret_beta(
        self,
        id: str,
        *,
        fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentTool:
        """Get tools for agent secret beta.

        GET /api/agent-secrets/{id}/agent-tools · agents:read · 10/s, 150/m

        Example::

            agent_tool = await klaviyo.beta.customer_agent.get_tools_for_agent_secret_beta(
                "01JZQAA4YTLUZ562SBUPFGUEKE"
            )

        Args:
            id: Id of the `agent-secret`; required.
            fields_agent_tool: Fields of each `agent-tool` to answer with, instead of all: `details`,
                `details.config_params`, `details.created_at`, `details.max_retries`, `details.protocol`,
                `details.request_template`, `details.timeout_seconds`, `details.type` and 6 more.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 50.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tools_for_agent_secret_beta"""
        answer: m.AgentTool = await self._sender.send(
            _GET_TOOLS_FOR_AGENT_SECRET_BETA,
            path=(id,),
            query={"fields[agent-tool]": fields_agent_tool, "page[cursor]": page_cursor, "page[size]": page_size},
            options=options,
        )
        return answer

    async def list_agent_knowledge_beta(
        self,
        *,
        fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.AgentKnowledgeSort | Unset = UNSET,
        options: Options | None = None,
    ) -> m.AgentKnowledge:
        """List agent knowledge beta.

        GET /api/agent-knowledge · agents:read · 10/s, 150/m

        Example::

            agent_knowledge = await klaviyo.beta.customer_agent.list_agent_knowledge_beta()

        Args:
            fields_agent_knowledge: Fields of each `agent-knowledge` to answer with, instead of all:
                `created_at`, `error`, `id`, `indexed_at`, `source`, `source.auto_reindex`,
                `source.content`, `source.scope` and 5 more.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 50.
            sort: Order, `-` for descending; the server's own if left out: `-created_at`, `-id`; default
                `-created_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/list_agent_knowledge_beta"""
        answer: m.AgentKnowledge = await self._sender.send(
            _LIST_AGENT_KNOWLEDGE_BETA,
            query={
                "fields[agent-knowledge]": fields_agent_knowledge,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )
        return answer

    async def list_customer_agent_conversations_beta(
        self,
        *,
        fields_customer_agent_conversation: Sequence[t.CustomerAgentConversationField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomerAgentConversation:
        """List customer agent conversations beta.

        GET /api/customer-agent-conversations · agents:read · 3/s, 60/m

        Example::

            from klaviyo_async import F

            customer_agent_conversation = await klaviyo.beta.customer_agent.list_customer_agent_conversations_beta(
                filter=F.status == "closed"
            )

        Args:
            fields_customer_agent_conversation: Fields of each `customer-agent-conversation` to answer with,
                instead of all: `created_at`, `id`, `status`, `updated_at`.
            filter: Condition that items must meet: made with `F`, or its text, by `created_at`
                greater-or-equal; `status` any equals.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 50.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/list_customer_agent_conversations_beta"""
        answer: m.CustomerAgentConversation = await self._sender.send(
            _LIST_CUSTOMER_AGENT_CONVERSATIONS_BETA,
            query={
                "fields[customer-agent-conversation]": fields_customer_agent_conversation,
                "filter": filter,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
            },
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def query_customer_agent_skill_values_beta(
            self,
            body: m.CustomerAgentSkillValuesReportRequestData
            | d.CustomerAgentSkillValuesReportRequestDataDict
            | d.Envelope,
            *,
            fields_customer_agent_skill_values_report: Sequence[t.CustomerAgentSkillValuesReportField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CustomerAgentSkillValuesReport: ...

        @overload
        async def query_customer_agent_skill_values_beta(
            self,
            *,
            fields_customer_agent_skill_values_report: Sequence[t.CustomerAgentSkillValuesReportField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CustomerAgentSkillValuesReportRequestDataDict],
        ) -> m.CustomerAgentSkillValuesReport: ...

    async def query_customer_agent_skill_values_beta(
        self,
        body: m.CustomerAgentSkillValuesReportRequestData
        | d.CustomerAgentSkillValuesReportRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_customer_agent_skill_values_report: Sequence[t.CustomerAgentSkillValuesReportField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CustomerAgentSkillValuesReport:
        """Query customer agent skill values beta.

        POST /api/customer-agent-skill-values-reports · agents:read · 3/s, 60/m

        Example::

            customer_agent_skill_values_report = await klaviyo.beta.customer_agent.query_customer_agent_skill_values_beta(
                groupings=["skill"], statistics=["volume"], timeframe={"key": "last_30_days"}
            )

        Args:
            body: `CustomerAgentSkillValuesReportRequestData`, or a dict with its fields; needs `groupings`,
                `statistics`, `timeframe`.
            fields_customer_agent_skill_values_report: Fields of each `customer-agent-skill-values-report`
                to answer with, instead of all: `id`, `results`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `filter`, `groupings`, `statistics`,
                `timeframe`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/query_customer_agent_skill_values_beta"""
        answer: m.CustomerAgentSkillValuesReport = await self._sender.send(
            _QUERY_CUSTOMER_AGENT_SKILL_VALUES_BETA,
            query={"fields[customer-agent-skill-values-report]": fields_customer_agent_skill_values_report},
            body=keyword_body(_QUERY_CUSTOMER_AGENT_SKILL_VALUES_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def query_customer_agent_values_beta(
            self,
            body: m.CustomerAgentValuesReportRequestData | d.CustomerAgentValuesReportRequestDataDict | d.Envelope,
            *,
            fields_customer_agent_values_report: Sequence[t.CustomerAgentValuesReportField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CustomerAgentValuesReport: ...

        @overload
        async def query_customer_agent_values_beta(
            self,
            *,
            fields_customer_agent_values_report: Sequence[t.CustomerAgentValuesReportField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CustomerAgentValuesReportRequestDataDict],
        ) -> m.CustomerAgentValuesReport: ...

    async def query_customer_agent_values_beta(
        self,
        body: m.CustomerAgentValuesReportRequestData
        | d.CustomerAgentValuesReportRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_customer_agent_values_report: Sequence[t.CustomerAgentValuesReportField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CustomerAgentValuesReport:
        """Query customer agent values beta.

        POST /api/customer-agent-values-reports · agents:read · 3/s, 60/m

        Example::

            customer_agent_values_report = await klaviyo.beta.customer_agent.query_customer_agent_values_beta(
                statistics=["resolution-rate"], timeframe={"key": "last_30_days"}
            )

        Args:
            body: `CustomerAgentValuesReportRequestData`, or a dict with its fields; needs `statistics`,
                `timeframe`.
            fields_customer_agent_values_report: Fields of each `customer-agent-values-report` to answer
                with, instead of all: `id`, `results`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `groupings`, `statistics`, `timeframe`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/query_customer_agent_values_beta"""
        answer: m.CustomerAgentValuesReport = await self._sender.send(
            _QUERY_CUSTOMER_AGENT_VALUES_BETA,
            query={"fields[customer-agent-values-report]": fields_customer_agent_values_report},
            body=keyword_body(_QUERY_CUSTOMER_AGENT_VALUES_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def retrieve_customer_agent_conversation_beta(
        self,
        id: str,
        *,
        fields_customer_agent_conversation: Sequence[t.CustomerAgentConversationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CustomerAgentConversation:
        """Retrieve customer agent conversation beta.

        GET /api/customer-agent-conversations/{id} · agents:read · 3/s, 60/m

        Example::

            customer_agent_conversation = await klaviyo.beta.customer_agent.retrieve_customer_agent_conversation_beta(
                "01J4SLFB5PYQ7ICIPS36IBIRMQ"
            )

        Args:
            id: Id of the `customer-agent-conversation`; required.
            fields_customer_agent_conversation: Fields of each `customer-agent-conversation` to answer with,
                instead of all: `created_at`, `id`, `status`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/retrieve_customer_agent_conversation_beta"""
        answer: m.CustomerAgentConversation = await self._sender.send(
            _RETRIEVE_CUSTOMER_AGENT_CONVERSATION_BETA,
            path=(id,),
            query={"fields[customer-agent-conversation]": fields_customer_agent_conversation},
            options=options,
        )
        return answer

    async def update_agent_knowledge_beta(
        self,
        id: str,
        body: m.AgentKnowledgeUpdateRequestRequestData
        | d.AgentKnowledgeUpdateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_agent_knowledge: Sequence[t.AgentKnowledgeField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateAgentKnowledgeBetaKeywords],
    ) -> m.AgentKnowledge:
        """Update agent knowledge beta.

        PATCH /api/agent-knowledge/{id} · agents:write · 10/s, 150/m

        Example::

            agent_knowledge = await klaviyo.beta.customer_agent.update_agent_knowledge_beta(
                "01JXVTPW66TAIUTS3TSCY3OU36", title="Blue mug"
            )

        Args:
            id: Id of the `agent-knowledge` to change; required.
            body: `AgentKnowledgeUpdateRequestRequestData`, or a dict with its fields; needs `id`.
            fields_agent_knowledge: Fields of each `agent-knowledge` to answer with, instead of all:
                `created_at`, `error`, `id`, `indexed_at`, `source`, `source.auto_reindex`,
                `source.content`, `source.scope` and 5 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `content`, `title`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_agent_knowledge_beta"""
        answer: m.AgentKnowledge = await self._sender.send(
            _UPDATE_AGENT_KNOWLEDGE_BETA,
            path=(id,),
            query={"fields[agent-knowledge]": fields_agent_knowledge},
            body=keyword_body(_UPDATE_AGENT_KNOWLEDGE_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_agent_secret_beta(
        self,
        id: str,
        body: m.AgentSecretUpdateRequestRequestData
        | d.AgentSecretUpdateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_agent_secret: Sequence[t.AgentSecretField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateAgentSecretBetaKeywords],
    ) -> m.AgentSecret:
        """Update agent secret beta.

        PATCH /api/agent-secrets/{id} · agents:write · 10/s, 150/m

        Example::

            agent_secret = await klaviyo.beta.customer_agent.update_agent_secret_beta(
                "01JZQAA4YTLUZ562SBUPFGUEKE", name="SHOP_TOKEN", value="value"
            )

        Args:
            id: Id of the `agent-secret` to change; required.
            body: `AgentSecretUpdateRequestRequestData`, or a dict with its fields; needs `id`.
            fields_agent_secret: Fields of each `agent-secret` to answer with, instead of all: `created_at`,
                `id`, `mask`, `name`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `name`, `value`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_agent_secret_beta"""
        answer: m.AgentSecret = await self._sender.send(
            _UPDATE_AGENT_SECRET_BETA,
            path=(id,),
            query={"fields[agent-secret]": fields_agent_secret},
            body=keyword_body(_UPDATE_AGENT_SECRET_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_agent_skill_beta(
        self,
        id: str,
        body: m.AgentSkillUpdateRequestRequestData
        | d.AgentSkillUpdateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_agent_skill: Sequence[t.AgentSkillField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateAgentSkillBetaKeywords],
    ) -> m.AgentSkill:
        """Update agent skill beta.

        PATCH /api/agent-skills/{id} · agents:write · 10/s, 150/m

        Example::

            agent_skill = await klaviyo.beta.customer_agent.update_agent_skill_beta(
                "01JXJ7VVTLMGLPJ3LDVC73S7AF", status="draft", description="Stoneware",
                display_name="Delivery times",
            )

        Args:
            id: Id of the `agent-skill` to change; required.
            body: `AgentSkillUpdateRequestRequestData`, or a dict with its fields; needs `id`.
            fields_agent_skill: Fields of each `agent-skill` to answer with, instead of all: `created_at`,
                `description`, `display_name`, `handoff`, `id`, `instructions`, `name`, `source` and 2 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `agent_tools`, `description`,
                `display_name`, `handoff`, `instructions`, `status`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_agent_skill_beta"""
        answer: m.AgentSkill = await self._sender.send(
            _UPDATE_AGENT_SKILL_BETA,
            path=(id,),
            query={"fields[agent-skill]": fields_agent_skill},
            body=keyword_body(_UPDATE_AGENT_SKILL_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_agent_tool_beta(
        self,
        id: str,
        body: m.AgentToolUpdateRequestRequestData
        | d.AgentToolUpdateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_agent_tool: Sequence[t.AgentToolField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateAgentToolBetaKeywords],
    ) -> m.AgentTool:
        """Update agent tool beta.

        PATCH /api/agent-tools/{id} · agents:write · 10/s, 150/m

        Example::

            agent_tool = await klaviyo.beta.customer_agent.update_agent_tool_beta(
                "01J2SRP3V7EWMY73WYMXW6IDB2", name="Order status"
            )

        Args:
            id: Id of the `agent-tool` to change; required.
            body: `AgentToolUpdateRequestRequestData`, or a dict with its fields; needs `id`.
            fields_agent_tool: Fields of each `agent-tool` to answer with, instead of all: `details`,
                `details.config_params`, `details.created_at`, `details.max_retries`, `details.protocol`,
                `details.request_template`, `details.timeout_seconds`, `details.type` and 6 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `details`, `name`, `public_description`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_agent_tool_beta"""
        answer: m.AgentTool = await self._sender.send(
            _UPDATE_AGENT_TOOL_BETA,
            path=(id,),
            query={"fields[agent-tool]": fields_agent_tool},
            body=keyword_body(_UPDATE_AGENT_TOOL_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_customer_agent_beta(
        self,
        id: str,
        body: m.CustomerAgentUpdateRequestRequestData
        | d.CustomerAgentUpdateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_customer_agent: Sequence[t.CustomerAgentField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCustomerAgentBetaKeywords],
    ) -> m.CustomerAgent:
        """Update customer agent beta.

        PATCH /api/customer-agents/{id} · agents:write · 10/s, 150/m

        Example::

            customer_agent = await klaviyo.beta.customer_agent.update_customer_agent_beta(
                "01JUA7VCSQW3OOENZFXRLEWPJB", name="Ada"
            )

        Args:
            id: Id of the `customer-agent` to change; required.
            body: `CustomerAgentUpdateRequestRequestData`, or a dict with its fields; needs `id`.
            fields_customer_agent: Fields of each `customer-agent` to answer with, instead of all:
                `communication_styles`, `escalation_rules`, `id`, `name`, `tone_of_voice`,
                `tone_of_voice.custom_instruction`, `tone_of_voice.preset`, `tone_of_voice.updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `communication_styles`, `escalation_rules`,
                `name`, `tone_of_voice`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_customer_agent_beta"""
        answer: m.CustomerAgent = await self._sender.send(
            _UPDATE_CUSTOMER_AGENT_BETA,
            path=(id,),
            query={"fields[customer-agent]": fields_customer_agent},
            body=keyword_body(_UPDATE_CUSTOMER_AGENT_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_customer_agent_conversation_beta(
        self,
        id: str,
        body: m.ConversationUpdateRequestRequestData
        | d.ConversationUpdateRequestRequestDataDict
        | d.Envelope
        | Unset = UNSET,
        *,
        fields_customer_agent_conversation: Sequence[t.CustomerAgentConversationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCustomerAgentConversationBetaKeywords],
    ) -> m.CustomerAgentConversation:
        """Update customer agent conversation beta.

        PATCH /api/customer-agent-conversations/{id} · agents:write · 3/s, 60/m

        Example::

            customer_agent_conversation = await klaviyo.beta.customer_agent.update_customer_agent_conversation_beta(
                "01J4SLFB5PYQ7ICIPS36IBIRMQ", status="closed"
            )

        Args:
            id: Id of the `customer-agent-conversation` to change; required.
            body: `ConversationUpdateRequestRequestData`, or a dict with its fields; needs `id`.
            fields_customer_agent_conversation: Fields of each `customer-agent-conversation` to answer with,
                instead of all: `created_at`, `id`, `status`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `status`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_customer_agent_conversation_beta"""
        answer: m.CustomerAgentConversation = await self._sender.send(
            _UPDATE_CUSTOMER_AGENT_CONVERSATION_BETA,
            path=(id,),
            query={"fields[customer-agent-conversation]": fields_customer_agent_conversation},
            body=keyword_body(_UPDATE_CUSTOMER_AGENT_CONVERSATION_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
