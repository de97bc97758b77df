# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the customer_agent area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, File, Model, ResourceModel, Unset, Wire, model


@model
class AgentKnowledge(ResourceModel):
    """An `agent-knowledge` resource."""

    _wire = Wire("agent-knowledge")

    id: str
    created_at: dt.datetime | Unset = UNSET
    error: str | None | Unset = UNSET
    indexed_at: dt.datetime | None | Unset = UNSET
    source: (
        AgentKnowledgeSnippetResponseSource
        | AgentKnowledgeWebpageResponseSource
        | AgentKnowledgeFileResponseSource
        | Unset
    ) = UNSET
    status: Literal["failed", "indexed", "indexing", "pending", "rejected"] | str | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class AgentKnowledgeCreateRequestRequestData(ResourceModel):
    """Body of `create_agent_knowledge_beta`."""

    _wire = Wire("agent-knowledge")

    source: AgentKnowledgeSnippetCreateSourceRequest | AgentKnowledgeWebpageCreateSourceRequest


@model
class AgentKnowledgeFileResponseSource(Model):
    source_type: Literal["file"]
    title: str | None | Unset = UNSET


@model
class AgentKnowledgeSnippetCreateSourceRequest(Model):
    content: str
    source_type: Literal["snippet"]
    title: str


@model
class AgentKnowledgeSnippetResponseSource(Model):
    source_type: Literal["snippet"]
    content: str | None | Unset = UNSET
    title: str | None | Unset = UNSET


@model
class AgentKnowledgeUpdateRequestRequestData(ResourceModel):
    """Body of `update_agent_knowledge_beta`."""

    _wire = Wire("agent-knowledge")

    id: str
    content: str | None | Unset = UNSET
    title: str | None | Unset = UNSET


@model
class AgentKnowledgeUploadRequestDataWrapper(Model):
    """Body of `create_agent_knowledge_file_beta`."""

    file: File
    title: str


@model
class AgentKnowledgeWebpageCreateSourceRequest(Model):
    source_type: Literal["webpage"]
    url: str
    auto_reindex: bool | None | Unset = UNSET
    scope: Literal["entire-site", "single-page"] | Unset = UNSET


@model
class AgentKnowledgeWebpageResponseSource(Model):
    source_type: Literal["webpage"]
    auto_reindex: bool | None | Unset = UNSET
    scope: Literal["entire-site", "single-page"] | str | None | Unset = UNSET
    url: str | None | Unset = UNSET


@model
class AgentSecret(ResourceModel):
    """An `agent-secret` resource."""

    _wire = Wire("agent-secret", relationships={"agent_tools": "agent-tool"}, names={"agent_tools": "agent-tools"})

    id: str
    created_at: dt.datetime | Unset = UNSET
    mask: str | Unset = UNSET
    name: str | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    agent_tools: list[AgentTool] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class AgentSecretCreateRequestRequestData(ResourceModel):
    """Body of `create_agent_secret_beta`."""

    _wire = Wire("agent-secret")

    name: str
    value: str


@model
class AgentSecretUpdateRequestRequestData(ResourceModel):
    """Body of `update_agent_secret_beta`."""

    _wire = Wire("agent-secret")

    id: str
    name: str | None | Unset = UNSET
    value: str | None | Unset = UNSET


@model
class AgentSkill(ResourceModel):
    """An `agent-skill` resource."""

    _wire = Wire("agent-skill", relationships={"agent_tools": "agent-tool"}, names={"agent_tools": "agent-tools"})

    id: str
    created_at: dt.datetime | None | Unset = UNSET
    description: str | Unset = UNSET
    display_name: str | Unset = UNSET
    handoff: Literal["all", "custom", "immediate", "none", "offer"] | str | Unset = UNSET
    instructions: str | Unset = UNSET
    name: str | Unset = UNSET
    source: Literal["custom", "prebuilt"] | str | Unset = UNSET
    status: Literal["disabled", "draft", "live", "unavailable"] | str | Unset = UNSET
    updated_at: dt.datetime | None | Unset = UNSET
    agent_tools: list[AgentTool] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class AgentSkillCreateRequestRequestData(ResourceModel):
    """Body of `create_agent_skill_beta`."""

    _wire = Wire("agent-skill", relationships={"agent_tools": "agent-tool"}, names={"agent_tools": "agent-tools"})

    description: str
    display_name: str
    instructions: str
    status: Literal["draft", "live"]
    handoff: Literal["all", "custom", "immediate", "none", "offer"] | None | Unset = UNSET
    agent_tools: Sequence[str] | Unset = UNSET
    """Ids of `agent-tool` resources."""


@model
class AgentSkillUpdateRequestRequestData(ResourceModel):
    """Body of `update_agent_skill_beta`."""

    _wire = Wire("agent-skill", relationships={"agent_tools": "agent-tool"}, names={"agent_tools": "agent-tools"})

    id: str
    description: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    handoff: Literal["all", "custom", "immediate", "none", "offer"] | None | Unset = UNSET
    instructions: str | None | Unset = UNSET
    status: Literal["draft", "live"] | None | Unset = UNSET
    agent_tools: Sequence[str] | Unset = UNSET
    """Ids of `agent-tool` resources."""


@model
class AgentTool(ResourceModel):
    """An `agent-tool` resource."""

    _wire = Wire(
        "agent-tool",
        relationships={"agent_secrets": "agent-secret", "agent_skills": "agent-skill"},
        names={"agent_secrets": "agent-secrets", "agent_skills": "agent-skills"},
    )

    id: str
    details: AgentToolCustomReadDetails | AgentToolInternalReadDetails | Unset = UNSET
    name: str | Unset = UNSET
    public_description: str | Unset = UNSET
    public_name: str | None | Unset = UNSET
    agent_secrets: list[AgentSecret] | Unset = UNSET
    agent_skills: list[AgentSkill] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class AgentToolConfigParam(Model):
    label: str
    name: str
    description: str | None | Unset = UNSET
    input_type: Literal["multi_select", "single_select"] | str | Unset = UNSET
    required: bool | Unset = UNSET


@model
class AgentToolCreateRequestRequestData(ResourceModel):
    """Body of `create_agent_tool_beta`."""

    _wire = Wire("agent-tool")

    details: AgentToolCustomCreateDetailsRequest
    name: str
    public_description: str


@model
class AgentToolCustomCreateDetailsRequest(Model):
    request_template: AgentToolHTTPSRequestTemplateRequest
    type: Literal["custom"]
    max_retries: int | Unset = UNSET
    protocol: Literal["https"] | Unset = UNSET
    timeout_seconds: int | Unset = UNSET
    variables: Sequence[AgentToolVariableRequest] | Unset = UNSET


@model
class AgentToolCustomReadDetails(Model):
    max_retries: int
    protocol: Literal["https"]
    request_template: AgentToolHTTPSRequestTemplate
    timeout_seconds: int
    variables: list[AgentToolVariable]
    created_at: dt.datetime | None | Unset = UNSET
    type: Literal["custom", "internal"] | str | Unset = UNSET
    updated_at: dt.datetime | None | Unset = UNSET


@model
class AgentToolCustomUpdateDetailsRequest(Model):
    type: Literal["custom"]
    max_retries: int | None | Unset = UNSET
    protocol: Literal["https"] | None | Unset = UNSET
    request_template: AgentToolHTTPSRequestTemplateUpdateRequest | None | Unset = UNSET
    timeout_seconds: int | None | Unset = UNSET
    variables: Sequence[AgentToolVariableRequest] | None | Unset = UNSET


@model
class AgentToolHTTPSRequestTemplate(Model):
    http_method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"] | str
    url_template: str
    body_template: dict[str, Any] | None | Unset = UNSET
    headers: list[AgentToolKeyValueParameter] | None | Unset = UNSET
    query_parameters: list[AgentToolKeyValueParameter] | None | Unset = UNSET
    request_timeout_seconds: int | Unset = UNSET


@model
class AgentToolHTTPSRequestTemplateRequest(Model):
    http_method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"]
    url_template: str
    body_template: dict[str, Any] | None | Unset = UNSET
    headers: Sequence[AgentToolKeyValueParameterRequest] | None | Unset = UNSET
    query_parameters: Sequence[AgentToolKeyValueParameterRequest] | None | Unset = UNSET
    request_timeout_seconds: int | Unset = UNSET


@model
class AgentToolHTTPSRequestTemplateUpdateRequest(Model):
    body_template: dict[str, Any] | None | Unset = UNSET
    headers: Sequence[AgentToolKeyValueParameterRequest] | None | Unset = UNSET
    http_method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"] | None | Unset = UNSET
    query_parameters: Sequence[AgentToolKeyValueParameterRequest] | None | Unset = UNSET
    request_timeout_seconds: int | None | Unset = UNSET
    url_template: str | None | Unset = UNSET


@model
class AgentToolInternalReadDetails(Model):
    config_params: list[AgentToolConfigParam] | Unset = UNSET
    type: Literal["custom", "internal"] | str | Unset = UNSET


@model
class AgentToolKeyValueParameter(Model):
    name: str
    value: str


@model
class AgentToolKeyValueParameterRequest(Model):
    name: str
    value: str


@model
class AgentToolUpdateRequestRequestData(ResourceModel):
    """Body of `update_agent_tool_beta`."""

    _wire = Wire("agent-tool")

    id: str
    details: AgentToolCustomUpdateDetailsRequest | None | Unset = UNSET
    name: str | None | Unset = UNSET
    public_description: str | None | Unset = UNSET


@model
class AgentToolVariable(Model):
    name: str
    type: Literal["boolean", "number", "string"] | str
    description: str | None | Unset = UNSET
    required: bool | Unset = UNSET
    source: Literal["dynamic", "klaviyo", "secret"] | str | Unset = UNSET
    value: str | None | Unset = UNSET


@model
class AgentToolVariableRequest(Model):
    name: str
    type: Literal["boolean", "number", "string"]
    description: str | None | Unset = UNSET
    required: bool | Unset = UNSET
    source: Literal["dynamic", "klaviyo", "secret"] | Unset = UNSET
    value: str | None | Unset = UNSET


@model
class ConversationUpdateRequestRequestData(ResourceModel):
    """Body of `update_customer_agent_conversation_beta`."""

    _wire = Wire("customer-agent-conversation")

    id: str
    status: Literal["closed"] | None | Unset = UNSET


@model
class CustomerAgent(ResourceModel):
    """A `customer-agent` resource."""

    _wire = Wire("customer-agent")

    id: str
    communication_styles: list[CustomerAgentCommunicationStyle] | Unset = UNSET
    escalation_rules: list[CustomerAgentEscalationRule] | Unset = UNSET
    name: str | None | Unset = UNSET
    tone_of_voice: CustomerAgentToneOfVoice | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CustomerAgentCommunicationStyle(Model):
    description: str
    status: Literal["disabled", "enabled"] | str
    title: str


@model
class CustomerAgentCommunicationStyleRequest(Model):
    description: str
    status: Literal["disabled", "enabled"]
    title: str


@model
class CustomerAgentConversation(ResourceModel):
    """A `customer-agent-conversation` resource."""

    _wire = Wire(
        "customer-agent-conversation",
        relationships={"customer_agent_messages": "customer-agent-message"},
        names={"customer_agent_messages": "customer-agent-messages"},
    )

    id: str
    created_at: dt.datetime | Unset = UNSET
    status: Literal["closed", "open", "resolved-by-ai", "routed-to-team"] | str | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    customer_agent_messages: list[CustomerAgentMessage] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CustomerAgentEscalationRule(Model):
    description: str
    status: Literal["disabled", "enabled"] | str
    title: str


@model
class CustomerAgentEscalationRuleRequest(Model):
    description: str
    status: Literal["disabled", "enabled"]
    title: str


@model
class CustomerAgentMessage(ResourceModel):
    """A `customer-agent-message` resource."""

    _wire = Wire("customer-agent-message")

    id: str
    content: str | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    role: Literal["agent", "user"] | str | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CustomerAgentResponse(ResourceModel):
    """A `customer-agent-response` resource."""

    _wire = Wire("customer-agent-response", relationships={"conversation": "customer-agent-conversation"})

    id: str
    conversation_id: str | Unset = UNSET
    events: (
        list[
            CustomerAgentResponseMessageEvent
            | CustomerAgentResponseHandoffEvent
            | CustomerAgentResponseRequireAuthenticationEvent
            | CustomerAgentResponseErrorEvent
        ]
        | Unset
    ) = UNSET
    conversation: CustomerAgentConversation | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CustomerAgentResponseCreateRequestRequestData(ResourceModel):
    """Body of `create_customer_agent_response_beta`."""

    _wire = Wire("customer-agent-response", relationships={"conversation": "customer-agent-conversation"})

    messages: Sequence[MessageRequest]
    mode: Literal["live", "preview"]
    channel: Literal["email", "sms", "web-chat", "whatsapp"] | Unset = UNSET
    customer: CustomerRequest | None | Unset = UNSET
    conversation: str | Unset = UNSET
    """Id of the `customer-agent-conversation`."""


@model
class CustomerAgentResponseErrorEvent(Model):
    code: int
    message: str
    type: Literal["error"]


@model
class CustomerAgentResponseHandoffEvent(Model):
    mode: Literal["hard", "silent", "soft"] | str
    type: Literal["handoff"]
    category: (
        Literal["bad-billing-state", "escalation-rule", "explicit-ask", "unintelligible-input"] | str | None | Unset
    ) = UNSET


@model
class CustomerAgentResponseMessageEvent(Model):
    content: str
    role: Literal["agent"]
    type: Literal["message"]


@model
class CustomerAgentResponseRequireAuthenticationEvent(Model):
    type: Literal["require-authentication"]


@model
class CustomerAgentSkillValuesReport(ResourceModel):
    """A `customer-agent-skill-values-report` resource."""

    _wire = Wire("customer-agent-skill-values-report")

    id: str
    results: list[ValuesData] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CustomerAgentSkillValuesReportRequestData(ResourceModel):
    """Body of `query_customer_agent_skill_values_beta`."""

    _wire = Wire("customer-agent-skill-values-report")

    groupings: Sequence[Literal["skill"]]
    statistics: Sequence[Literal["volume"]]
    timeframe: ReportTimeframeRequest
    filter: str | None | Unset = UNSET


@model
class CustomerAgentToneOfVoice(Model):
    preset: Literal["custom", "friendly", "neutral", "playful", "professional"] | str
    custom_instruction: str | None | Unset = UNSET
    updated_at: dt.datetime | None | Unset = UNSET


@model
class CustomerAgentToneOfVoiceUpdateRequest(Model):
    custom_instruction: str | None | Unset = UNSET
    preset: Literal["custom", "friendly", "neutral", "playful", "professional"] | None | Unset = UNSET


@model
class CustomerAgentUpdateRequestRequestData(ResourceModel):
    """Body of `update_customer_agent_beta`."""

    _wire = Wire("customer-agent")

    id: str
    communication_styles: Sequence[CustomerAgentCommunicationStyleRequest] | None | Unset = UNSET
    escalation_rules: Sequence[CustomerAgentEscalationRuleRequest] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    tone_of_voice: CustomerAgentToneOfVoiceUpdateRequest | None | Unset = UNSET


@model
class CustomerAgentValuesReport(ResourceModel):
    """A `customer-agent-values-report` resource."""

    _wire = Wire("customer-agent-values-report")

    id: str
    results: list[ValuesData] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CustomerAgentValuesReportRequestData(ResourceModel):
    """Body of `query_customer_agent_values_beta`."""

    _wire = Wire("customer-agent-values-report")

    statistics: Sequence[Literal["resolution-rate", "volume"]]
    timeframe: ReportTimeframeRequest
    groupings: Sequence[Literal["channel", "status"]] | Unset = UNSET


@model
class CustomerRequest(Model):
    email: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    profile_id: str | None | Unset = UNSET


@model
class MessageRequest(Model):
    content: str
    role: Literal["agent", "user"]


@model
class ReportTimeframeRequest(Model):
    end: dt.datetime | None | Unset = UNSET
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
    start: dt.datetime | None | Unset = UNSET


@model
class ValuesData(Model):
    groupings: dict[str, Any]
    statistics: dict[str, Any]
