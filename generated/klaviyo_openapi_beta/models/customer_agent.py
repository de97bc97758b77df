# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the customer_agent area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, File, Model, ResourceModel, Unset, Wire


class AgentKnowledge(ResourceModel, kw_only=True, gc=True):
    """An `agent-knowledge` resource."""

    _wire = Wire("agent-knowledge")

    id: str
    """Id of the `agent-knowledge`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    error: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    indexed_at: dt.datetime | None | Unset = UNSET
    """When it was indexed; date and time with a time zone (RFC 3339); None if there is none; in every
    answer."""
    source: (
        AgentKnowledgeSnippetResponseSource
        | AgentKnowledgeWebpageResponseSource
        | AgentKnowledgeFileResponseSource
        | Unset
    ) = UNSET
    """`AgentKnowledgeSnippetResponseSource` or `AgentKnowledgeWebpageResponseSource` or
    `AgentKnowledgeFileResponseSource`; in every answer."""
    status: Literal["failed", "indexed", "indexing", "pending", "rejected"] | str | Unset = UNSET
    """One of `failed`, `indexed`, `indexing`, `pending`, `rejected`; in every answer."""
    updated_at: dt.datetime | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class AgentKnowledgeCreateRequestRequestData(ResourceModel, kw_only=True):
    """Body of `create_agent_knowledge_beta`."""

    _wire = Wire("agent-knowledge")

    source: AgentKnowledgeSnippetCreateSourceRequest | AgentKnowledgeWebpageCreateSourceRequest
    """`AgentKnowledgeSnippetCreateSourceRequest` or `AgentKnowledgeWebpageCreateSourceRequest`; required."""


class AgentKnowledgeFileResponseSource(Model, kw_only=True):
    """Part of `AgentKnowledge`."""

    source_type: Literal["file"]
    """Always `file`."""
    title: str | None | Unset = UNSET
    """Text: `source.title` of `AgentKnowledge`; None if there is none."""


class AgentKnowledgeSnippetCreateSourceRequest(Model, kw_only=True):
    """Part of `AgentKnowledgeCreateRequestRequestData`."""

    content: str
    """Text: `source.content` of `AgentKnowledgeCreateRequestRequestData`; required."""
    source_type: Literal["snippet"]
    """Always `snippet`; required."""
    title: str
    """Text: `source.title` of `AgentKnowledgeCreateRequestRequestData`; required."""


class AgentKnowledgeSnippetResponseSource(Model, kw_only=True):
    """Part of `AgentKnowledge`."""

    source_type: Literal["snippet"]
    """Always `snippet`."""
    content: str | None | Unset = UNSET
    """Text: `source.content` of `AgentKnowledge`; None if there is none."""
    title: str | None | Unset = UNSET
    """Text: `source.title` of `AgentKnowledge`; None if there is none."""


class AgentKnowledgeUpdateRequestRequestData(ResourceModel, kw_only=True):
    """Body of `update_agent_knowledge_beta`."""

    _wire = Wire("agent-knowledge")

    id: str
    """Id of the `agent-knowledge`; required."""
    content: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class AgentKnowledgeUploadRequestDataWrapper(Model, kw_only=True):
    """Body of `create_agent_knowledge_file_beta`."""

    file: File
    """File: bytes, path or binary file object; required."""
    title: str
    """Text; required."""


class AgentKnowledgeWebpageCreateSourceRequest(Model, kw_only=True):
    """Part of `AgentKnowledgeCreateRequestRequestData`."""

    source_type: Literal["webpage"]
    """Always `webpage`; required."""
    url: str
    """Address on the web (URL); required."""
    auto_reindex: bool | None | Unset = UNSET
    """True or false: `source.auto_reindex` of `AgentKnowledgeCreateRequestRequestData`; may be left out,
    may be None."""
    scope: Literal["entire-site", "single-page"] | Unset = UNSET
    """One of `entire-site`, `single-page`; default `single-page`; may be left out."""


class AgentKnowledgeWebpageResponseSource(Model, kw_only=True):
    """Part of `AgentKnowledge`."""

    source_type: Literal["webpage"]
    """Always `webpage`."""
    auto_reindex: bool | None | Unset = UNSET
    """True or false: `source.auto_reindex` of `AgentKnowledge`; None if there is none."""
    scope: Literal["entire-site", "single-page"] | str | None | Unset = UNSET
    """One of `entire-site`, `single-page`; None if there is none."""
    url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none."""


class AgentSecret(ResourceModel, kw_only=True, gc=True):
    """An `agent-secret` resource."""

    _wire = Wire("agent-secret", relationships={"agent_tools": "agent-tool"}, names={"agent_tools": "agent-tools"})

    id: str
    """Id of the `agent-secret`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); from
    `customer_agent.get_agent_secret_beta`, `customer_agent.get_agent_secrets_beta` and 2 more."""
    mask: str | Unset = UNSET
    """Text; from `customer_agent.get_agent_secret_beta`, `customer_agent.get_agent_secrets_beta` and 2
    more."""
    name: str | Unset = UNSET
    """Text; from `customer_agent.get_agent_secret_beta`, `customer_agent.get_agent_secrets_beta` and 2
    more."""
    updated_at: dt.datetime | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); from
    `customer_agent.get_agent_secret_beta`, `customer_agent.get_agent_secrets_beta` and 2 more."""
    agent_tools: list[AgentTool] | Unset = UNSET
    """Related `agent-tool` resources, with their ids alone unless included; from
    `customer_agent.get_agent_secret_beta`, `customer_agent.get_agent_secrets_beta` and 2 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class AgentSecretCreateRequestRequestData(ResourceModel, kw_only=True):
    """Body of `create_agent_secret_beta`."""

    _wire = Wire("agent-secret")

    name: str
    """Text; required."""
    value: str
    """Text; required."""


class AgentSecretUpdateRequestRequestData(ResourceModel, kw_only=True):
    """Body of `update_agent_secret_beta`."""

    _wire = Wire("agent-secret")

    id: str
    """Id of the `agent-secret`; required."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    value: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class AgentSkill(ResourceModel, kw_only=True, gc=True):
    """An `agent-skill` resource."""

    _wire = Wire("agent-skill", relationships={"agent_tools": "agent-tool"}, names={"agent_tools": "agent-tools"})

    id: str
    """Id of the `agent-skill`."""
    created_at: dt.datetime | None | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); None if there is none; from
    `customer_agent.get_agent_skill_beta`, `customer_agent.get_agent_skills_beta` and 3 more."""
    description: str | Unset = UNSET
    """Text; from `customer_agent.get_agent_skill_beta`, `customer_agent.get_agent_skills_beta` and 3 more."""
    display_name: str | Unset = UNSET
    """Text; from `customer_agent.get_agent_skill_beta`, `customer_agent.get_agent_skills_beta` and 3 more."""
    handoff: Literal["all", "custom", "immediate", "none", "offer"] | str | Unset = UNSET
    """One of `all`, `custom`, `immediate`, `none`, `offer`; from `customer_agent.get_agent_skill_beta`,
    `customer_agent.get_agent_skills_beta` and 3 more."""
    instructions: str | Unset = UNSET
    """Text; from `customer_agent.get_agent_skill_beta`, `customer_agent.get_agent_skills_beta` and 3 more."""
    name: str | Unset = UNSET
    """Text; from `customer_agent.get_agent_skill_beta`, `customer_agent.get_agent_skills_beta` and 3 more."""
    source: Literal["custom", "prebuilt"] | str | Unset = UNSET
    """One of `custom`, `prebuilt`; from `customer_agent.get_agent_skill_beta`,
    `customer_agent.get_agent_skills_beta` and 3 more."""
    status: Literal["disabled", "draft", "live", "unavailable"] | str | Unset = UNSET
    """One of `disabled`, `draft`, `live`, `unavailable`; from `customer_agent.get_agent_skill_beta`,
    `customer_agent.get_agent_skills_beta` and 3 more."""
    updated_at: dt.datetime | None | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); None if there is none; from
    `customer_agent.get_agent_skill_beta`, `customer_agent.get_agent_skills_beta` and 3 more."""
    agent_tools: list[AgentTool] | Unset = UNSET
    """Related `agent-tool` resources, with their ids alone unless included; from
    `customer_agent.get_agent_skill_beta`, `customer_agent.get_agent_skills_beta` and 3 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class AgentSkillCreateRequestRequestData(ResourceModel, kw_only=True):
    """Body of `create_agent_skill_beta`."""

    _wire = Wire("agent-skill", relationships={"agent_tools": "agent-tool"}, names={"agent_tools": "agent-tools"})

    description: str
    """Text; required."""
    display_name: str
    """Text; required."""
    instructions: str
    """Text; required."""
    status: Literal["draft", "live"]
    """One of `draft`, `live`; required."""
    handoff: Literal["all", "custom", "immediate", "none", "offer"] | None | Unset = UNSET
    """One of `all`, `custom`, `immediate`, `none`, `offer`; may be left out, may be None."""
    agent_tools: Sequence[str] | Unset = UNSET
    """Ids of `agent-tool` resources; may be left out."""


class AgentSkillUpdateRequestRequestData(ResourceModel, kw_only=True):
    """Body of `update_agent_skill_beta`."""

    _wire = Wire("agent-skill", relationships={"agent_tools": "agent-tool"}, names={"agent_tools": "agent-tools"})

    id: str
    """Id of the `agent-skill`; required."""
    description: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    display_name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    handoff: Literal["all", "custom", "immediate", "none", "offer"] | None | Unset = UNSET
    """One of `all`, `custom`, `immediate`, `none`, `offer`; may be left out, may be None."""
    instructions: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    status: Literal["draft", "live"] | None | Unset = UNSET
    """One of `draft`, `live`; may be left out, may be None."""
    agent_tools: Sequence[str] | Unset = UNSET
    """Ids of `agent-tool` resources; may be left out."""


class AgentTool(ResourceModel, kw_only=True, gc=True):
    """An `agent-tool` resource."""

    _wire = Wire(
        "agent-tool",
        relationships={"agent_secrets": "agent-secret", "agent_skills": "agent-skill"},
        names={"agent_secrets": "agent-secrets", "agent_skills": "agent-skills"},
    )

    id: str
    """Id of the `agent-tool`."""
    details: AgentToolCustomReadDetails | AgentToolInternalReadDetails | Unset = UNSET
    """`AgentToolCustomReadDetails` or `AgentToolInternalReadDetails`; from
    `customer_agent.get_agent_tool_beta`, `customer_agent.get_agent_tools_beta` and 3 more."""
    name: str | Unset = UNSET
    """Text; from `customer_agent.get_agent_tool_beta`, `customer_agent.get_agent_tools_beta` and 3 more."""
    public_description: str | Unset = UNSET
    """Text; from `customer_agent.get_agent_tool_beta`, `customer_agent.get_agent_tools_beta` and 3 more."""
    public_name: str | None | Unset = UNSET
    """Text; None if there is none; from `customer_agent.get_agent_tool_beta`,
    `customer_agent.get_agent_tools_beta` and 3 more."""
    agent_secrets: list[AgentSecret] | Unset = UNSET
    """Related `agent-secret` resources, with their ids alone unless included; from
    `customer_agent.get_agent_tool_beta`, `customer_agent.get_agent_tools_beta` and 3 more."""
    agent_skills: list[AgentSkill] | Unset = UNSET
    """Related `agent-skill` resources, with their ids alone unless included; from
    `customer_agent.get_agent_tool_beta`, `customer_agent.get_agent_tools_beta` and 3 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class AgentToolConfigParam(Model, kw_only=True):
    """Part of `AgentToolInternalReadDetails`."""

    label: str
    """Text: `config_params[].label` of `AgentToolInternalReadDetails`."""
    name: str
    """Text: `config_params[].name` of `AgentToolInternalReadDetails`."""
    description: str | None | Unset = UNSET
    """Text: `config_params[].description` of `AgentToolInternalReadDetails`; None if there is none."""
    input_type: Literal["multi_select", "single_select"] | str | Unset = UNSET
    """One of `multi_select`, `single_select`."""
    required: bool | Unset = UNSET
    """True or false: `config_params[].required` of `AgentToolInternalReadDetails`."""


class AgentToolCreateRequestRequestData(ResourceModel, kw_only=True):
    """Body of `create_agent_tool_beta`."""

    _wire = Wire("agent-tool")

    details: AgentToolCustomCreateDetailsRequest
    """`AgentToolCustomCreateDetailsRequest` of `max_retries`, `protocol`, `request_template`,
    `timeout_seconds` and 2 more; required."""
    name: str
    """Text; required."""
    public_description: str
    """Text; required."""


class AgentToolCustomCreateDetailsRequest(Model, kw_only=True):
    """Part of `AgentToolCreateRequestRequestData`."""

    request_template: AgentToolHTTPSRequestTemplateRequest
    """`AgentToolHTTPSRequestTemplateRequest` of `body_template`, `headers`, `http_method`,
    `query_parameters` and 2 more; required."""
    type: Literal["custom"]
    """Always `custom`; required."""
    max_retries: int | Unset = UNSET
    """Whole number; default `1`; may be left out."""
    protocol: Literal["https"] | Unset = UNSET
    """Always `https`; default `https`; may be left out."""
    timeout_seconds: int | Unset = UNSET
    """Seconds: timeout; whole number; default `5`; may be left out."""
    variables: Sequence[AgentToolVariableRequest] | Unset = UNSET
    """List: `AgentToolVariableRequest`; may be left out."""


class AgentToolCustomReadDetails(Model, kw_only=True):
    """Part of `AgentTool`."""

    max_retries: int
    """Whole number: `details.max_retries` of `AgentTool`."""
    protocol: Literal["https"]
    """Always `https`."""
    request_template: AgentToolHTTPSRequestTemplate
    """`AgentToolHTTPSRequestTemplate` of `body_template`, `headers`, `http_method`, `query_parameters` and
    2 more."""
    timeout_seconds: int
    """Seconds: timeout; whole number."""
    variables: list[AgentToolVariable]
    """List: `AgentToolVariable`."""
    created_at: dt.datetime | None | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); None if there is none."""
    type: Literal["custom", "internal"] | str | Unset = UNSET
    """One of `custom`, `internal`."""
    updated_at: dt.datetime | None | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); None if there is none."""


class AgentToolCustomUpdateDetailsRequest(Model, kw_only=True):
    """Part of `AgentToolUpdateRequestRequestData`."""

    type: Literal["custom"]
    """Always `custom`; required."""
    max_retries: int | None | Unset = UNSET
    """Whole number: `details.max_retries` of `AgentToolUpdateRequestRequestData`; may be left out, may be
    None."""
    protocol: Literal["https"] | None | Unset = UNSET
    """Always `https`; may be left out, may be None."""
    request_template: AgentToolHTTPSRequestTemplateUpdateRequest | None | Unset = UNSET
    """`AgentToolHTTPSRequestTemplateUpdateRequest` of `body_template`, `headers`, `http_method`,
    `query_parameters` and 2 more; may be left out, may be None."""
    timeout_seconds: int | None | Unset = UNSET
    """Seconds: timeout; whole number; may be left out, may be None."""
    variables: Sequence[AgentToolVariableRequest] | None | Unset = UNSET
    """List: `AgentToolVariableRequest`; may be left out, may be None."""


class AgentToolHTTPSRequestTemplate(Model, kw_only=True):
    """Part of `AgentToolCustomReadDetails`."""

    http_method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"] | str
    """One of `DELETE`, `GET`, `PATCH`, `POST`, `PUT`."""
    url_template: str
    """Text: `request_template.url_template` of `AgentToolCustomReadDetails`."""
    body_template: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `request_template.body_template` of `AgentToolCustomReadDetails`; None if
    there is none."""
    headers: list[AgentToolKeyValueParameter] | None | Unset = UNSET
    """List: `AgentToolKeyValueParameter`; None if there is none."""
    query_parameters: list[AgentToolKeyValueParameter] | None | Unset = UNSET
    """List: `AgentToolKeyValueParameter`; None if there is none."""
    request_timeout_seconds: int | Unset = UNSET
    """Seconds: request timeout; whole number."""


class AgentToolHTTPSRequestTemplateRequest(Model, kw_only=True):
    """Part of `AgentToolCustomCreateDetailsRequest`."""

    http_method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"]
    """One of `DELETE`, `GET`, `PATCH`, `POST`, `PUT`; required."""
    url_template: str
    """Text: `request_template.url_template` of `AgentToolCustomCreateDetailsRequest`; required."""
    body_template: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `request_template.body_template` of `AgentToolCustomCreateDetailsRequest`;
    may be left out, may be None."""
    headers: Sequence[AgentToolKeyValueParameterRequest] | None | Unset = UNSET
    """List: `AgentToolKeyValueParameterRequest`; may be left out, may be None."""
    query_parameters: Sequence[AgentToolKeyValueParameterRequest] | None | Unset = UNSET
    """List: `AgentToolKeyValueParameterRequest`; may be left out, may be None."""
    request_timeout_seconds: int | Unset = UNSET
    """Seconds: request timeout; whole number; default `5`; may be left out."""


class AgentToolHTTPSRequestTemplateUpdateRequest(Model, kw_only=True):
    """Part of `AgentToolCustomUpdateDetailsRequest`."""

    body_template: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `request_template.body_template` of `AgentToolCustomUpdateDetailsRequest`;
    may be left out, may be None."""
    headers: Sequence[AgentToolKeyValueParameterRequest] | None | Unset = UNSET
    """List: `AgentToolKeyValueParameterRequest`; may be left out, may be None."""
    http_method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"] | None | Unset = UNSET
    """One of `DELETE`, `GET`, `PATCH`, `POST`, `PUT`; may be left out, may be None."""
    query_parameters: Sequence[AgentToolKeyValueParameterRequest] | None | Unset = UNSET
    """List: `AgentToolKeyValueParameterRequest`; may be left out, may be None."""
    request_timeout_seconds: int | None | Unset = UNSET
    """Seconds: request timeout; whole number; may be left out, may be None."""
    url_template: str | None | Unset = UNSET
    """Text: `request_template.url_template` of `AgentToolCustomUpdateDetailsRequest`; may be left out, may
    be None."""


class AgentToolInternalReadDetails(Model, kw_only=True):
    """Part of `AgentTool`."""

    config_params: list[AgentToolConfigParam] | Unset = UNSET
    """List: `AgentToolConfigParam`."""
    type: Literal["custom", "internal"] | str | Unset = UNSET
    """One of `custom`, `internal`."""


class AgentToolKeyValueParameter(Model, kw_only=True):
    """Part of `AgentToolHTTPSRequestTemplate`."""

    name: str
    """Text: `headers[].name` of `AgentToolHTTPSRequestTemplate`."""
    value: str
    """Text: `headers[].value` of `AgentToolHTTPSRequestTemplate`."""


class AgentToolKeyValueParameterRequest(Model, kw_only=True):
    """Part of `AgentToolHTTPSRequestTemplateRequest`, `AgentToolHTTPSRequestTemplateUpdateRequest`."""

    name: str
    """Text: `headers[].name` of `AgentToolHTTPSRequestTemplateRequest`; required."""
    value: str
    """Text: `headers[].value` of `AgentToolHTTPSRequestTemplateRequest`; required."""


class AgentToolUpdateRequestRequestData(ResourceModel, kw_only=True):
    """Body of `update_agent_tool_beta`."""

    _wire = Wire("agent-tool")

    id: str
    """Id of the `agent-tool`; required."""
    details: AgentToolCustomUpdateDetailsRequest | None | Unset = UNSET
    """`AgentToolCustomUpdateDetailsRequest` of `max_retries`, `protocol`, `request_template`,
    `timeout_seconds` and 2 more; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    public_description: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class AgentToolVariable(Model, kw_only=True):
    """Part of `AgentToolCustomReadDetails`."""

    name: str
    """Text: `variables[].name` of `AgentToolCustomReadDetails`."""
    type: Literal["boolean", "number", "string"] | str
    """One of `boolean`, `number`, `string`."""
    description: str | None | Unset = UNSET
    """Text: `variables[].description` of `AgentToolCustomReadDetails`; None if there is none."""
    required: bool | Unset = UNSET
    """True or false: `variables[].required` of `AgentToolCustomReadDetails`."""
    source: Literal["dynamic", "klaviyo", "secret"] | str | Unset = UNSET
    """One of `dynamic`, `klaviyo`, `secret`."""
    value: str | None | Unset = UNSET
    """Text: `variables[].value` of `AgentToolCustomReadDetails`; None if there is none."""


class AgentToolVariableRequest(Model, kw_only=True):
    """Part of `AgentToolCustomCreateDetailsRequest`, `AgentToolCustomUpdateDetailsRequest`."""

    name: str
    """Text: `variables[].name` of `AgentToolCustomCreateDetailsRequest`; required."""
    type: Literal["boolean", "number", "string"]
    """One of `boolean`, `number`, `string`; required."""
    description: str | None | Unset = UNSET
    """Text: `variables[].description` of `AgentToolCustomCreateDetailsRequest`; may be left out, may be
    None."""
    required: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    source: Literal["dynamic", "klaviyo", "secret"] | Unset = UNSET
    """One of `dynamic`, `klaviyo`, `secret`; default `dynamic`; may be left out."""
    value: str | None | Unset = UNSET
    """Text: `variables[].value` of `AgentToolCustomCreateDetailsRequest`; may be left out, may be None."""


class ConversationUpdateRequestRequestData(ResourceModel, kw_only=True):
    """Body of `update_customer_agent_conversation_beta`."""

    _wire = Wire("customer-agent-conversation")

    id: str
    """Id of the `customer-agent-conversation`; required."""
    status: Literal["closed"] | None | Unset = UNSET
    """Always `closed`; may be left out, may be None."""


class CustomerAgent(ResourceModel, kw_only=True, gc=True):
    """A `customer-agent` resource."""

    _wire = Wire("customer-agent")

    id: str
    """Id of the `customer-agent`."""
    communication_styles: list[CustomerAgentCommunicationStyle] | Unset = UNSET
    """List: `CustomerAgentCommunicationStyle`; in every answer."""
    escalation_rules: list[CustomerAgentEscalationRule] | Unset = UNSET
    """List: `CustomerAgentEscalationRule`; in every answer."""
    name: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    tone_of_voice: CustomerAgentToneOfVoice | Unset = UNSET
    """`CustomerAgentToneOfVoice` of `custom_instruction`, `preset`, `updated_at`; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CustomerAgentCommunicationStyle(Model, kw_only=True):
    """Part of `CustomerAgent`."""

    description: str
    """Text: `communication_styles[].description` of `CustomerAgent`."""
    status: Literal["disabled", "enabled"] | str
    """One of `disabled`, `enabled`."""
    title: str
    """Text: `communication_styles[].title` of `CustomerAgent`."""


class CustomerAgentCommunicationStyleRequest(Model, kw_only=True):
    """Part of `CustomerAgentUpdateRequestRequestData`."""

    description: str
    """Text: `communication_styles[].description` of `CustomerAgentUpdateRequestRequestData`; required."""
    status: Literal["disabled", "enabled"]
    """One of `disabled`, `enabled`; required."""
    title: str
    """Text: `communication_styles[].title` of `CustomerAgentUpdateRequestRequestData`; required."""


class CustomerAgentConversation(ResourceModel, kw_only=True, gc=True):
    """A `customer-agent-conversation` resource."""

    _wire = Wire(
        "customer-agent-conversation",
        relationships={"customer_agent_messages": "customer-agent-message"},
        names={"customer_agent_messages": "customer-agent-messages"},
    )

    id: str
    """Id of the `customer-agent-conversation`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); in every answer."""
    status: Literal["closed", "open", "resolved-by-ai", "routed-to-team"] | str | Unset = UNSET
    """One of `closed`, `open`, `resolved-by-ai`, `routed-to-team`; in every answer."""
    updated_at: dt.datetime | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); in every answer."""
    customer_agent_messages: list[CustomerAgentMessage] | Unset = UNSET
    """Related `customer-agent-message` resources, with their ids alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CustomerAgentEscalationRule(Model, kw_only=True):
    """Part of `CustomerAgent`."""

    description: str
    """Text: `escalation_rules[].description` of `CustomerAgent`."""
    status: Literal["disabled", "enabled"] | str
    """One of `disabled`, `enabled`."""
    title: str
    """Text: `escalation_rules[].title` of `CustomerAgent`."""


class CustomerAgentEscalationRuleRequest(Model, kw_only=True):
    """Part of `CustomerAgentUpdateRequestRequestData`."""

    description: str
    """Text: `escalation_rules[].description` of `CustomerAgentUpdateRequestRequestData`; required."""
    status: Literal["disabled", "enabled"]
    """One of `disabled`, `enabled`; required."""
    title: str
    """Text: `escalation_rules[].title` of `CustomerAgentUpdateRequestRequestData`; required."""


class CustomerAgentMessage(ResourceModel, kw_only=True, gc=True):
    """A `customer-agent-message` resource."""

    _wire = Wire("customer-agent-message")

    id: str
    """Id of the `customer-agent-message`."""
    content: str | Unset = UNSET
    """Text; from `customer_agent.get_agent_messages_for_customer_agent_conversation_beta`."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); from
    `customer_agent.get_agent_messages_for_customer_agent_conversation_beta`."""
    role: Literal["agent", "user"] | str | Unset = UNSET
    """One of `agent`, `user`; from
    `customer_agent.get_agent_messages_for_customer_agent_conversation_beta`."""
    updated_at: dt.datetime | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); from
    `customer_agent.get_agent_messages_for_customer_agent_conversation_beta`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CustomerAgentResponse(ResourceModel, kw_only=True, gc=True):
    """A `customer-agent-response` resource."""

    _wire = Wire("customer-agent-response", relationships={"conversation": "customer-agent-conversation"})

    id: str
    """Id of the `customer-agent-response`."""
    conversation_id: str | Unset = UNSET
    """Text; in every answer."""
    events: (
        list[
            CustomerAgentResponseMessageEvent
            | CustomerAgentResponseHandoffEvent
            | CustomerAgentResponseRequireAuthenticationEvent
            | CustomerAgentResponseErrorEvent
        ]
        | Unset
    ) = UNSET
    """List: `CustomerAgentResponseMessageEvent` or `CustomerAgentResponseHandoffEvent` or
    `CustomerAgentResponseRequireAuthenticationEvent` or `CustomerAgentResponseErrorEvent`; in every
    answer."""
    conversation: CustomerAgentConversation | Unset = UNSET
    """Related `customer-agent-conversation` resource, with its id alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CustomerAgentResponseCreateRequestRequestData(ResourceModel, kw_only=True):
    """Body of `create_customer_agent_response_beta`."""

    _wire = Wire("customer-agent-response", relationships={"conversation": "customer-agent-conversation"})

    messages: Sequence[MessageRequest]
    """List: `MessageRequest`; required."""
    mode: Literal["live", "preview"]
    """One of `live`, `preview`; required."""
    channel: Literal["email", "sms", "web-chat", "whatsapp"] | Unset = UNSET
    """One of `email`, `sms`, `web-chat`, `whatsapp`; default `web-chat`; may be left out."""
    customer: CustomerRequest | None | Unset = UNSET
    """`CustomerRequest` of `email`, `first_name`, `last_name`, `phone_number`, `profile_id`; may be left
    out, may be None."""
    conversation: str | Unset = UNSET
    """Id of the `customer-agent-conversation`; may be left out."""


class CustomerAgentResponseErrorEvent(Model, kw_only=True):
    """Part of `CustomerAgentResponse`."""

    code: int
    """Whole number: `events[].code` of `CustomerAgentResponse`."""
    message: str
    """Text: `events[].message` of `CustomerAgentResponse`."""
    type: Literal["error"]
    """Always `error`."""


class CustomerAgentResponseHandoffEvent(Model, kw_only=True):
    """Part of `CustomerAgentResponse`."""

    mode: Literal["hard", "silent", "soft"] | str
    """One of `hard`, `silent`, `soft`."""
    type: Literal["handoff"]
    """Always `handoff`."""
    category: (
        Literal["bad-billing-state", "escalation-rule", "explicit-ask", "unintelligible-input"] | str | None | Unset
    ) = UNSET
    """One of `bad-billing-state`, `escalation-rule`, `explicit-ask`, `unintelligible-input`; None if there
    is none."""


class CustomerAgentResponseMessageEvent(Model, kw_only=True):
    """Part of `CustomerAgentResponse`."""

    content: str
    """Text: `events[].content` of `CustomerAgentResponse`."""
    role: Literal["agent"]
    """Always `agent`."""
    type: Literal["message"]
    """Always `message`."""


class CustomerAgentResponseRequireAuthenticationEvent(Model, kw_only=True):
    """Part of `CustomerAgentResponse`."""

    type: Literal["require-authentication"]
    """Always `require-authentication`."""


class CustomerAgentSkillValuesReport(ResourceModel, kw_only=True, gc=True):
    """A `customer-agent-skill-values-report` resource."""

    _wire = Wire("customer-agent-skill-values-report")

    id: str
    """Id of the `customer-agent-skill-values-report`."""
    results: list[ValuesData] | Unset = UNSET
    """List: `ValuesData`; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CustomerAgentSkillValuesReportRequestData(ResourceModel, kw_only=True):
    """Body of `query_customer_agent_skill_values_beta`."""

    _wire = Wire("customer-agent-skill-values-report")

    groupings: Sequence[Literal["skill"]]
    """List: always `skill`; required."""
    statistics: Sequence[Literal["volume"]]
    """List: always `volume`; required."""
    timeframe: ReportTimeframeRequest
    """`ReportTimeframeRequest` of `end`, `key`, `start`; required."""
    filter: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class CustomerAgentToneOfVoice(Model, kw_only=True):
    """Part of `CustomerAgent`."""

    preset: Literal["custom", "friendly", "neutral", "playful", "professional"] | str
    """One of `custom`, `friendly`, `neutral`, `playful`, `professional`."""
    custom_instruction: str | None | Unset = UNSET
    """Text: `tone_of_voice.custom_instruction` of `CustomerAgent`; None if there is none."""
    updated_at: dt.datetime | None | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); None if there is none."""


class CustomerAgentToneOfVoiceUpdateRequest(Model, kw_only=True):
    """Part of `CustomerAgentUpdateRequestRequestData`."""

    custom_instruction: str | None | Unset = UNSET
    """Text: `tone_of_voice.custom_instruction` of `CustomerAgentUpdateRequestRequestData`; may be left
    out, may be None."""
    preset: Literal["custom", "friendly", "neutral", "playful", "professional"] | None | Unset = UNSET
    """One of `custom`, `friendly`, `neutral`, `playful`, `professional`; may be left out, may be None."""


class CustomerAgentUpdateRequestRequestData(ResourceModel, kw_only=True):
    """Body of `update_customer_agent_beta`."""

    _wire = Wire("customer-agent")

    id: str
    """Id of the `customer-agent`; required."""
    communication_styles: Sequence[CustomerAgentCommunicationStyleRequest] | None | Unset = UNSET
    """List: `CustomerAgentCommunicationStyleRequest`; may be left out, may be None."""
    escalation_rules: Sequence[CustomerAgentEscalationRuleRequest] | None | Unset = UNSET
    """List: `CustomerAgentEscalationRuleRequest`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    tone_of_voice: CustomerAgentToneOfVoiceUpdateRequest | None | Unset = UNSET
    """`CustomerAgentToneOfVoiceUpdateRequest` of `custom_instruction`, `preset`; may be left out, may be
    None."""


class CustomerAgentValuesReport(ResourceModel, kw_only=True, gc=True):
    """A `customer-agent-values-report` resource."""

    _wire = Wire("customer-agent-values-report")

    id: str
    """Id of the `customer-agent-values-report`."""
    results: list[ValuesData] | Unset = UNSET
    """List: `ValuesData`; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CustomerAgentValuesReportRequestData(ResourceModel, kw_only=True):
    """Body of `query_customer_agent_values_beta`."""

    _wire = Wire("customer-agent-values-report")

    statistics: Sequence[Literal["resolution-rate", "volume"]]
    """List: one of `resolution-rate`, `volume`; required."""
    timeframe: ReportTimeframeRequest
    """`ReportTimeframeRequest` of `end`, `key`, `start`; required."""
    groupings: Sequence[Literal["channel", "status"]] | Unset = UNSET
    """List: one of `channel`, `status`; may be left out."""


class CustomerRequest(Model, kw_only=True):
    """Part of `CustomerAgentResponseCreateRequestRequestData`."""

    email: str | None | Unset = UNSET
    """E-mail address; may be left out, may be None."""
    first_name: str | None | Unset = UNSET
    """Given name of a person; may be left out, may be None."""
    last_name: str | None | Unset = UNSET
    """Family name of a person; may be left out, may be None."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    profile_id: str | None | Unset = UNSET
    """Text: `customer.profile_id` of `CustomerAgentResponseCreateRequestRequestData`; may be left out, may
    be None."""


class MessageRequest(Model, kw_only=True):
    """Part of `CustomerAgentResponseCreateRequestRequestData`."""

    content: str
    """Text: `messages[].content` of `CustomerAgentResponseCreateRequestRequestData`; required."""
    role: Literal["agent", "user"]
    """One of `agent`, `user`; required."""


class ReportTimeframeRequest(Model, kw_only=True):
    """Part of `CustomerAgentSkillValuesReportRequestData`, `CustomerAgentValuesReportRequestData`."""

    end: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    key: (
        Literal[
            "last_30_days",
            "last_7_days",
            "last_90_days",
            "last_month",
            "last_week",
            "this_month",
            "this_week",
            "today",
            "yesterday",
        ]
        | None
        | Unset
    ) = UNSET
    """One of `last_30_days`, `last_7_days`, `last_90_days`, `last_month`, `last_week`, `this_month`,
    `this_week`, `today`, `yesterday`; may be left out, may be None."""
    start: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""


class ValuesData(Model, kw_only=True):
    """Part of `CustomerAgentSkillValuesReport`, `CustomerAgentValuesReport`."""

    groupings: dict[str, Any]
    """Object of your own keys: `results[].groupings` of `CustomerAgentSkillValuesReport`."""
    statistics: dict[str, Any]
    """Object of your own keys: `results[].statistics` of `CustomerAgentSkillValuesReport`."""
