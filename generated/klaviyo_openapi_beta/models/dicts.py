# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Bodies as dicts: what type checkers hold dicts and keywords against. Nothing imports this at run time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

from .._runtime import File, Unset
from . import _values as v

if TYPE_CHECKING:
    from .. import models as m


class Envelope(TypedDict):
    """What is sent as it is: `{"data": ...}`."""

    data: Any


class RefDict(TypedDict):
    """`Ref` as a dict."""

    type: str
    id: str


class _Dict(TypedDict, total=False):
    extra: Mapping[str, Any]
    """Fields that the document does not know, by their JSON names."""


class AddressDict(_Dict, total=False):
    """`Address` as a dict."""

    city: Required[str]
    country: Required[str]
    postal_code: Required[str]
    region: Required[str]
    street_address_1: Required[str]
    street_address_2: str | None | Unset


class AgentKnowledgeCreateRequestRequestDataDict(_Dict, total=False):
    """`AgentKnowledgeCreateRequestRequestData` as a dict."""

    source: Required[
        m.AgentKnowledgeSnippetCreateSourceRequest
        | AgentKnowledgeSnippetCreateSourceRequestDict
        | m.AgentKnowledgeWebpageCreateSourceRequest
        | AgentKnowledgeWebpageCreateSourceRequestDict
    ]
    type: Literal["agent-knowledge"]


class AgentKnowledgeSnippetCreateSourceRequestDict(_Dict, total=False):
    """`AgentKnowledgeSnippetCreateSourceRequest` as a dict."""

    content: Required[str]
    source_type: Required[Literal["snippet"]]
    title: Required[str]


class AgentKnowledgeUpdateRequestRequestDataDict(_Dict, total=False):
    """`AgentKnowledgeUpdateRequestRequestData` as a dict."""

    content: str | None | Unset
    id: str | Unset
    title: str | None | Unset
    type: Literal["agent-knowledge"]


class AgentKnowledgeUploadRequestDataWrapperDict(_Dict, total=False):
    """`AgentKnowledgeUploadRequestDataWrapper` as a dict."""

    file: Required[File]
    title: Required[str]


class AgentKnowledgeWebpageCreateSourceRequestDict(_Dict, total=False):
    """`AgentKnowledgeWebpageCreateSourceRequest` as a dict."""

    source_type: Required[Literal["webpage"]]
    url: Required[str]
    auto_reindex: bool | None | Unset
    scope: Literal["entire-site", "single-page"] | Unset


class AgentSecretCreateRequestRequestDataDict(_Dict, total=False):
    """`AgentSecretCreateRequestRequestData` as a dict."""

    name: Required[str]
    value: Required[str]
    type: Literal["agent-secret"]


class AgentSecretUpdateRequestRequestDataDict(_Dict, total=False):
    """`AgentSecretUpdateRequestRequestData` as a dict."""

    id: str | Unset
    name: str | None | Unset
    value: str | None | Unset
    type: Literal["agent-secret"]


class AgentSkillCreateRequestRequestDataDict(_Dict, total=False):
    """`AgentSkillCreateRequestRequestData` as a dict."""

    description: Required[str]
    display_name: Required[str]
    instructions: Required[str]
    status: Required[Literal["draft", "live"]]
    agent_tools: Sequence[str] | Unset
    handoff: Literal["all", "custom", "immediate", "none", "offer"] | None | Unset
    type: Literal["agent-skill"]


class AgentSkillUpdateRequestRequestDataDict(_Dict, total=False):
    """`AgentSkillUpdateRequestRequestData` as a dict."""

    agent_tools: Sequence[str] | Unset
    description: str | None | Unset
    display_name: str | None | Unset
    handoff: Literal["all", "custom", "immediate", "none", "offer"] | None | Unset
    id: str | Unset
    instructions: str | None | Unset
    status: Literal["draft", "live"] | None | Unset
    type: Literal["agent-skill"]


class AgentToolCreateRequestRequestDataDict(_Dict, total=False):
    """`AgentToolCreateRequestRequestData` as a dict."""

    details: Required[m.AgentToolCustomCreateDetailsRequest | AgentToolCustomCreateDetailsRequestDict]
    name: Required[str]
    public_description: Required[str]
    type: Literal["agent-tool"]


class AgentToolCustomCreateDetailsRequestDict(_Dict, total=False):
    """`AgentToolCustomCreateDetailsRequest` as a dict."""

    request_template: Required[m.AgentToolHTTPSRequestTemplateRequest | AgentToolHTTPSRequestTemplateRequestDict]
    type: Required[Literal["custom"]]
    max_retries: int | Unset
    protocol: Literal["https"] | Unset
    timeout_seconds: int | Unset
    variables: Sequence[m.AgentToolVariableRequest | AgentToolVariableRequestDict] | Unset


class AgentToolCustomUpdateDetailsRequestDict(_Dict, total=False):
    """`AgentToolCustomUpdateDetailsRequest` as a dict."""

    type: Required[Literal["custom"]]
    max_retries: int | None | Unset
    protocol: Literal["https"] | None | Unset
    request_template: (
        m.AgentToolHTTPSRequestTemplateUpdateRequest | AgentToolHTTPSRequestTemplateUpdateRequestDict | None | Unset
    )
    timeout_seconds: int | None | Unset
    variables: Sequence[m.AgentToolVariableRequest | AgentToolVariableRequestDict] | None | Unset


class AgentToolHTTPSRequestTemplateRequestDict(_Dict, total=False):
    """`AgentToolHTTPSRequestTemplateRequest` as a dict."""

    http_method: Required[Literal["DELETE", "GET", "PATCH", "POST", "PUT"]]
    url_template: Required[str]
    body_template: dict[str, Any] | None | Unset
    headers: Sequence[m.AgentToolKeyValueParameterRequest | AgentToolKeyValueParameterRequestDict] | None | Unset
    query_parameters: (
        Sequence[m.AgentToolKeyValueParameterRequest | AgentToolKeyValueParameterRequestDict] | None | Unset
    )
    request_timeout_seconds: int | Unset


class AgentToolHTTPSRequestTemplateUpdateRequestDict(_Dict, total=False):
    """`AgentToolHTTPSRequestTemplateUpdateRequest` as a dict."""

    body_template: dict[str, Any] | None | Unset
    headers: Sequence[m.AgentToolKeyValueParameterRequest | AgentToolKeyValueParameterRequestDict] | None | Unset
    http_method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"] | None | Unset
    query_parameters: (
        Sequence[m.AgentToolKeyValueParameterRequest | AgentToolKeyValueParameterRequestDict] | None | Unset
    )
    request_timeout_seconds: int | None | Unset
    url_template: str | None | Unset


class AgentToolKeyValueParameterRequestDict(_Dict, total=False):
    """`AgentToolKeyValueParameterRequest` as a dict."""

    name: Required[str]
    value: Required[str]


class AgentToolUpdateRequestRequestDataDict(_Dict, total=False):
    """`AgentToolUpdateRequestRequestData` as a dict."""

    details: m.AgentToolCustomUpdateDetailsRequest | AgentToolCustomUpdateDetailsRequestDict | None | Unset
    id: str | Unset
    name: str | None | Unset
    public_description: str | None | Unset
    type: Literal["agent-tool"]


class AgentToolVariableRequestDict(_Dict, total=False):
    """`AgentToolVariableRequest` as a dict."""

    name: Required[str]
    type: Required[Literal["boolean", "number", "string"]]
    description: str | None | Unset
    required: bool | Unset
    source: Literal["dynamic", "klaviyo", "secret"] | Unset
    value: str | None | Unset


class ApiKeyUpdateRequestDict(_Dict, total=False):
    """`ApiKeyUpdateRequest` as a dict."""

    id: str | Unset
    name: str | None | Unset
    status: Literal["active", "disabled"] | None | Unset
    type: Literal["api-key"]


class AudienceCloneDict(_Dict, total=False):
    """`AudienceClone` as a dict."""

    id: Required[str]
    id_attribute: Required[str]
    campaign: str | Unset
    name: str | None | Unset
    type: Literal["campaign-audience-clone"]


class AudienceCreateDict(_Dict, total=False):
    """`AudienceCreate` as a dict."""

    campaign: Required[str]
    definition: Required[m.AudienceDefinition | AudienceDefinitionDict]
    campaign_messages: Sequence[str] | Unset
    type: Literal["campaign-audience"]


class AudienceDefinitionDict(_Dict, total=False):
    """`AudienceDefinition` as a dict."""

    excluded: Sequence[str] | None | Unset
    included: Sequence[str] | None | Unset
    name: str | None | Unset
    priority: int | None | Unset


class AudienceInlineCreateDict(_Dict, total=False):
    """`AudienceInlineCreate` as a dict."""

    temporary_id: Required[str]
    excluded: Sequence[str] | None | Unset
    included: Sequence[str] | None | Unset
    name: str | None | Unset


class AudienceUpdateDict(_Dict, total=False):
    """`AudienceUpdate` as a dict."""

    definition: m.AudienceDefinition | AudienceDefinitionDict | None | Unset
    id: str | Unset
    type: Literal["campaign-audience"]


class BorderStylesDict(_Dict, total=False):
    """`BorderStyles` as a dict."""

    border_color: Required[str]
    border_style: Required[Literal["dashed", "dotted", "solid"] | str]
    border_width: Required[int]
    is_border_active: bool | Unset


class BrandButtonCreateDict(_Dict, total=False):
    """`BrandButtonCreate` as a dict."""

    border: Required[m.BorderStyles | BorderStylesDict]
    spacing: Required[m.SpacingStyles | SpacingStylesDict]
    style: Required[m.ButtonStyles | ButtonStylesDict]
    text: Required[m.TextStyles | TextStylesDict]
    is_primary: bool | None | Unset
    name: str | None | Unset
    preview_page_hex: str | None | Unset
    type: Literal["brand-button"]


class BrandButtonUpdateDict(_Dict, total=False):
    """`BrandButtonUpdate` as a dict."""

    border: m.BorderStyles | BorderStylesDict | None | Unset
    id: str | Unset
    is_primary: bool | None | Unset
    name: str | None | Unset
    preview_page_hex: str | None | Unset
    spacing: m.SpacingStyles | SpacingStylesDict | None | Unset
    style: m.ButtonStyles | ButtonStylesDict | None | Unset
    text: m.TextStyles | TextStylesDict | None | Unset
    type: Literal["brand-button"]


class BrandColorCreateDict(_Dict, total=False):
    """`BrandColorCreate` as a dict."""

    colors: Sequence[m.Color | ColorDict] | None | Unset
    name: str | None | Unset
    type: Literal["brand-color"]


class BrandColorUpdateDict(_Dict, total=False):
    """`BrandColorUpdate` as a dict."""

    colors: Sequence[m.Color | ColorDict] | None | Unset
    id: str | Unset
    name: str | None | Unset
    type: Literal["brand-color"]


class BrandEmailBodyPatchAttributesDict(_Dict, total=False):
    """`BrandEmailBodyPatchAttributes` as a dict."""

    background_color: str | None | Unset
    body_background_color: str | None | Unset
    h1_text: m.TextStyles | TextStylesDict | None | Unset
    h2_text: m.TextStyles | TextStylesDict | None | Unset
    h3_text: m.TextStyles | TextStylesDict | None | Unset
    h4_text: m.TextStyles | TextStylesDict | None | Unset
    link_text: m.LinkTextStyles | LinkTextStylesDict | None | Unset
    text: m.TextStyles | TextStylesDict | None | Unset


class BrandEmailDefaultUpdateDict(_Dict, total=False):
    """`BrandEmailDefaultUpdate` as a dict."""

    body: m.BrandEmailBodyPatchAttributes | BrandEmailBodyPatchAttributesDict | None | Unset
    brand_button: str | Unset
    brand_logo: str | Unset
    brand_social_group: str | Unset
    footer: m.BrandEmailFooterPatchAttributes | BrandEmailFooterPatchAttributesDict | None | Unset
    header: m.BrandEmailHeaderPatchAttributes | BrandEmailHeaderPatchAttributesDict | None | Unset
    id: str | Unset
    type: Literal["brand-email-default"]


class BrandEmailFooterPatchAttributesDict(_Dict, total=False):
    """`BrandEmailFooterPatchAttributes` as a dict."""

    background_color: str | None | Unset
    link_text: m.LinkTextStyles | LinkTextStylesDict | None | Unset
    social_group_color: Literal["black", "default", "grey", "white"] | None | Unset
    text: m.TextStyles | TextStylesDict | None | Unset


class BrandEmailHeaderPatchAttributesDict(_Dict, total=False):
    """`BrandEmailHeaderPatchAttributes` as a dict."""

    background_color: str | None | Unset
    link_text: m.LinkTextStyles | LinkTextStylesDict | None | Unset
    links: Sequence[m.EmailHeaderLink | EmailHeaderLinkDict] | None | Unset
    logo_max_width: int | None | Unset


class BrandLogoCreateDict(_Dict, total=False):
    """`BrandLogoCreate` as a dict."""

    alt_text: str | None | Unset
    height: int | None | Unset
    image: str | Unset
    link_url: str | None | Unset
    name: str | None | Unset
    width: int | None | Unset
    type: Literal["brand-logo"]


class BrandLogoUpdateDict(_Dict, total=False):
    """`BrandLogoUpdate` as a dict."""

    alt_text: str | None | Unset
    height: int | None | Unset
    id: str | Unset
    image: str | Unset
    link_url: str | None | Unset
    name: str | None | Unset
    width: int | None | Unset
    type: Literal["brand-logo"]


class BrandSocialGroupCreateDict(_Dict, total=False):
    """`BrandSocialGroupCreate` as a dict."""

    social_links: Required[
        Sequence[m.FirstPartySocialLink | FirstPartySocialLinkDict | m.CustomSocialLink | CustomSocialLinkDict]
    ]
    name: str | None | Unset
    type: Literal["brand-social-group"]


class BrandSocialGroupUpdateDict(_Dict, total=False):
    """`BrandSocialGroupUpdate` as a dict."""

    id: str | Unset
    name: str | None | Unset
    social_links: (
        Sequence[m.FirstPartySocialLink | FirstPartySocialLinkDict | m.CustomSocialLink | CustomSocialLinkDict]
        | None
        | Unset
    )
    type: Literal["brand-social-group"]


class BrandVoiceDescriptorDict(_Dict, total=False):
    """`BrandVoiceDescriptor` as a dict."""

    description: Required[str]
    name: Required[str]
    user_modified: bool | Unset


class BrandVoiceUpdateDict(_Dict, total=False):
    """`BrandVoiceUpdate` as a dict."""

    id: str | Unset
    language_patterns: Sequence[m.BrandVoiceDescriptor | BrandVoiceDescriptorDict] | None | Unset
    tone_descriptors: Sequence[m.BrandVoiceDescriptor | BrandVoiceDescriptorDict] | None | Unset
    type: Literal["brand-voice"]


class ButtonStylesDict(_Dict, total=False):
    """`ButtonStyles` as a dict."""

    background_color: Required[str]
    border_radius: Required[int]
    box_shadow: Required[str]
    is_shadow_active: bool | Unset


class CampaignCloneDict(_Dict, total=False):
    """`CampaignClone` as a dict."""

    id: Required[str]
    name: str | None | Unset
    type: Literal["campaign"]


class CampaignCreateDict(_Dict, total=False):
    """`CampaignCreate` as a dict."""

    definition: Required[m.CampaignDefinition | CampaignDefinitionDict]
    audiences: Sequence[m.AudienceInlineCreate | AudienceInlineCreateDict] | None | Unset
    campaign_audiences: Sequence[str] | Unset
    campaign_messages: Sequence[str] | Unset
    messages: Sequence[m.MessageInlineCreate | MessageInlineCreateDict] | None | Unset
    tags: Sequence[str] | Unset
    type: Literal["campaign"]


class CampaignDefinitionDict(_Dict, total=False):
    """`CampaignDefinition` as a dict."""

    archived: bool | None | Unset
    builder: str | None | Unset
    color: str | None | Unset
    description: str | None | Unset
    name: str | None | Unset
    send_settings: m.SendSettings | SendSettingsDict | None | Unset


class CampaignMessageScheduleQueryDict(_Dict, total=False):
    """`CampaignMessageScheduleQuery` as a dict."""

    campaign_message: Required[str]
    strategy: Required[Literal["local_timezone", "smart_send_time", "static", "throttled"]]
    send_date: dt.date | str | None | Unset
    send_time: dt.datetime | str | None | Unset
    throttled_options: m.ThrottledOptions | ThrottledOptionsDict | None | Unset
    timezone_options: m.TimezoneOptions | TimezoneOptionsDict | None | Unset
    type: Literal["campaign-message-schedule"]


class CampaignMessageScheduleUpdateDict(_Dict, total=False):
    """`CampaignMessageScheduleUpdate` as a dict."""

    action: Required[Literal["cancel", "revert"]]
    id: str | Unset
    type: Literal["campaign-message-schedule"]


class CampaignUpdateDict(_Dict, total=False):
    """`CampaignUpdate` as a dict."""

    definition: Required[m.CampaignDefinition | CampaignDefinitionDict]
    id: str | Unset
    type: Literal["campaign"]


class ColorDict(_Dict, total=False):
    """`Color` as a dict."""

    hex: Required[str]
    name: Required[str]


class ConversationUpdateRequestRequestDataDict(_Dict, total=False):
    """`ConversationUpdateRequestRequestData` as a dict."""

    id: str | Unset
    status: Literal["closed"] | None | Unset
    type: Literal["customer-agent-conversation"]


class CustomSocialLinkDict(_Dict, total=False):
    """`CustomSocialLink` as a dict."""

    link_url: Required[str]
    platform: Required[Literal["custom"]]
    asset_id: int | None | Unset
    asset_url: str | None | Unset
    height: int | None | Unset
    width: int | None | Unset


class CustomerAgentCommunicationStyleRequestDict(_Dict, total=False):
    """`CustomerAgentCommunicationStyleRequest` as a dict."""

    description: Required[str]
    status: Required[Literal["disabled", "enabled"]]
    title: Required[str]


class CustomerAgentEscalationRuleRequestDict(_Dict, total=False):
    """`CustomerAgentEscalationRuleRequest` as a dict."""

    description: Required[str]
    status: Required[Literal["disabled", "enabled"]]
    title: Required[str]


class CustomerAgentResponseCreateRequestRequestDataDict(_Dict, total=False):
    """`CustomerAgentResponseCreateRequestRequestData` as a dict."""

    messages: Required[Sequence[m.MessageRequest | MessageRequestDict]]
    mode: Required[Literal["live", "preview"]]
    channel: Literal["email", "sms", "web-chat", "whatsapp"] | Unset
    conversation: str | Unset
    customer: m.CustomerRequest | CustomerRequestDict | None | Unset
    type: Literal["customer-agent-response"]


class CustomerAgentSkillValuesReportRequestDataDict(_Dict, total=False):
    """`CustomerAgentSkillValuesReportRequestData` as a dict."""

    groupings: Required[Sequence[Literal["skill"]]]
    statistics: Required[Sequence[Literal["volume"]]]
    timeframe: Required[m.ReportTimeframeRequest | ReportTimeframeRequestDict]
    filter: str | None | Unset
    type: Literal["customer-agent-skill-values-report"]


class CustomerAgentToneOfVoiceUpdateRequestDict(_Dict, total=False):
    """`CustomerAgentToneOfVoiceUpdateRequest` as a dict."""

    custom_instruction: str | None | Unset
    preset: Literal["custom", "friendly", "neutral", "playful", "professional"] | None | Unset


class CustomerAgentUpdateRequestRequestDataDict(_Dict, total=False):
    """`CustomerAgentUpdateRequestRequestData` as a dict."""

    communication_styles: (
        Sequence[m.CustomerAgentCommunicationStyleRequest | CustomerAgentCommunicationStyleRequestDict] | None | Unset
    )
    escalation_rules: (
        Sequence[m.CustomerAgentEscalationRuleRequest | CustomerAgentEscalationRuleRequestDict] | None | Unset
    )
    id: str | Unset
    name: str | None | Unset
    tone_of_voice: m.CustomerAgentToneOfVoiceUpdateRequest | CustomerAgentToneOfVoiceUpdateRequestDict | None | Unset
    type: Literal["customer-agent"]


class CustomerAgentValuesReportRequestDataDict(_Dict, total=False):
    """`CustomerAgentValuesReportRequestData` as a dict."""

    statistics: Required[Sequence[Literal["resolution-rate", "volume"]]]
    timeframe: Required[m.ReportTimeframeRequest | ReportTimeframeRequestDict]
    groupings: Sequence[Literal["channel", "status"]] | Unset
    type: Literal["customer-agent-values-report"]


class CustomerRequestDict(_Dict, total=False):
    """`CustomerRequest` as a dict."""

    email: str | None | Unset
    first_name: str | None | Unset
    last_name: str | None | Unset
    phone_number: str | None | Unset
    profile_id: str | None | Unset


class EmailChannelDetailsDict(_Dict, total=False):
    """`EmailChannelDetails` as a dict."""

    bcc_email: str | Unset
    cc_email: str | Unset
    channel: Literal["email"] | Unset
    from_email: str | Unset
    from_label: str | Unset
    preview_text: str | Unset
    reply_to_email: str | Unset
    subject: str | Unset
    template_id: str | None | Unset


class EmailHeaderLinkDict(_Dict, total=False):
    """`EmailHeaderLink` as a dict."""

    text: Required[str]
    url: Required[str]


class EventBulkExportJobCreateDict(_Dict, total=False):
    """`EventBulkExportJobCreate` as a dict."""

    end_date: Required[dt.datetime | str]
    metric: Required[str]
    start_date: Required[dt.datetime | str]
    properties: Sequence[str] | None | Unset
    type: Literal["event-bulk-export-job"]


class FirstPartySocialLinkDict(_Dict, total=False):
    """`FirstPartySocialLink` as a dict."""

    link_url: Required[str]
    platform: Required[Literal["x_twitter"]]


class LinkTextStylesDict(_Dict, total=False):
    """`LinkTextStyles` as a dict."""

    color: Required[str]
    font_style: Required[Literal["italic", "normal"] | str]
    text_decoration: Required[
        Literal["", "line-through", "line-through underline", "none", "underline", "underline line-through"] | str
    ]
    font_family: str | None | Unset
    font_size: int | None | Unset
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset
    letter_spacing: str | int | None | Unset


class MessageCloneDict(_Dict, total=False):
    """`MessageClone` as a dict."""

    campaign_audience: Required[str]
    id: Required[str]
    id_attribute: Required[str]
    name: str | None | Unset
    type: Literal["campaign-message"]


class MessageCreateDict(_Dict, total=False):
    """`MessageCreate` as a dict."""

    campaign: Required[str]
    campaign_audience: Required[str]
    definition: Required[m.MessageDefinition | MessageDefinitionDict]
    variations: Sequence[m.VariationInlineCreate | VariationInlineCreateDict] | None | Unset
    type: Literal["campaign-message"]


class MessageDefinitionDict(_Dict, total=False):
    """`MessageDefinition` as a dict."""

    name: str | None | Unset
    send_options: m.MessageSendOptions | MessageSendOptionsDict | None | Unset
    status: Literal["cancelled", "draft", "scheduled", "sending", "sent"] | str | None | Unset
    tracking_options: m.MessageTrackingOptions | MessageTrackingOptionsDict | None | Unset


class MessageInlineCreateDict(_Dict, total=False):
    """`MessageInlineCreate` as a dict."""

    audience_temporary_id: Required[str]
    is_add_utm: bool | None | Unset
    name: str | None | Unset
    throttling_type: Literal["FOR_CAMPAIGNS", "FOR_CAMPAIGNS_AND_FLOWS", "FOR_FLOWS", "NONE"] | None | Unset
    variations: Sequence[m.VariationInlineCreate | VariationInlineCreateDict] | None | Unset


class MessageRequestDict(_Dict, total=False):
    """`MessageRequest` as a dict."""

    content: Required[str]
    role: Required[Literal["agent", "user"]]


class MessageSendOptionsDict(_Dict, total=False):
    """`MessageSendOptions` as a dict."""

    is_ignoring_unsubscribes: bool | None | Unset
    recipient_percentage: int | None | Unset
    send_strategy: (
        Literal[
            "ab_send_time_test",
            "content_variation",
            "content_variation_local_timezone",
            "local_timezone",
            "personalized_send_time_optimization",
            "send_time_optimization",
            "static",
            "throttled",
            "variation_per_second_throttled",
        ]
        | str
        | None
        | Unset
    )
    send_time: dt.datetime | str | None | Unset
    send_times: dict[str, Any] | None | Unset
    throttle_unit: Literal["hour", "minute"] | str | None | Unset
    throttling_type: (
        Literal["none", "throttle-for-campaigns", "throttle-for-campaigns-and-flows", "throttle-for-flows"]
        | str
        | None
        | Unset
    )


class MessageTrackingOptionsDict(_Dict, total=False):
    """`MessageTrackingOptions` as a dict."""

    is_add_utm: bool | None | Unset
    is_tracking_clicks: bool | None | Unset
    is_tracking_opens: bool | None | Unset


class MessageUpdateDict(_Dict, total=False):
    """`MessageUpdate` as a dict."""

    definition: m.MessageDefinition | MessageDefinitionDict | None | Unset
    id: str | Unset
    type: Literal["campaign-message"]


class ProfileBulkExportJobCreateDict(_Dict, total=False):
    """`ProfileBulkExportJobCreate` as a dict."""

    list: str | Unset
    properties: Sequence[str] | None | Unset
    segment: str | Unset
    type: Literal["profile-bulk-export-job"]


class PushActionButtonDict(_Dict, total=False):
    """`PushActionButton` as a dict."""

    action_type: Required[Literal["deep_link", "dismiss", "open_app", "open_url"] | str]
    label: Required[str]
    custom_action_id: str | None | Unset
    icon: str | None | Unset
    url: str | None | Unset


class PushChannelDetailsDict(_Dict, total=False):
    """`PushChannelDetails` as a dict."""

    action_buttons: Sequence[m.PushActionButton | PushActionButtonDict] | None | Unset
    android_deep_link: str | None | Unset
    badge: bool | Unset
    badge_config: Literal["increment-one", "set-count", "set-property"] | str | Unset
    badge_value: str | Unset
    body: str | Unset
    channel: Literal["push"] | Unset
    content_available: bool | None | Unset
    dynamic_media_template: str | Unset
    ios_deep_link: str | None | Unset
    kv_pairs: dict[str, Any] | None | Unset
    mutable_content: bool | None | Unset
    open_action: int | Unset
    push_type: Literal["silent", "standard"] | str | Unset
    sound: bool | Unset
    sound_file_name: str | Unset
    static_asset_id: int | None | Unset
    title: str | Unset
    video_asset_id: str | None | Unset
    web_url: str | None | Unset


class ReportTimeframeRequestDict(_Dict, total=False):
    """`ReportTimeframeRequest` as a dict."""

    end: dt.datetime | str | None | Unset
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
    )
    start: dt.datetime | str | None | Unset


class SMSChannelDetailsDict(_Dict, total=False):
    """`SMSChannelDetails` as a dict."""

    add_info_link: bool | None | Unset
    add_opt_out_language: bool | None | Unset
    add_org_prefix: bool | None | Unset
    body: str | Unset
    channel: Literal["sms"] | Unset
    cost: float | None | Unset
    include_contact_card: bool | None | Unset
    message_hierarchy: Any
    mms_dynamic_image_template: str | None | Unset
    mms_static_image_asset_id: int | None | Unset
    shorten_links: bool | None | Unset
    template_id: str | None | Unset
    text_message_type: Literal["MMS", "RCS", "SMS"] | str | Unset


class SendSettingsDict(_Dict, total=False):
    """`SendSettings` as a dict."""

    exit_condition_conversion_metric_id: str | None | Unset
    exit_condition_enabled: bool | None | Unset
    send_passed_rltz_immediately: bool | None | Unset
    send_strategy: str | None | Unset
    send_timezone: str | None | Unset


class SendingDomainActivationJobCreateDict(_Dict, total=False):
    """`SendingDomainActivationJobCreate` as a dict."""

    sending_domain: Required[str]
    warming_enabled: bool | None | Unset
    type: Literal["sending-domain-activation-job"]


class SendingDomainCreateDict(_Dict, total=False):
    """`SendingDomainCreate` as a dict."""

    domain: Required[str]
    configuration: Literal["dynamic", "static"] | None | Unset
    purpose: Literal["marketing", "service", "transactional"] | None | Unset
    type: Literal["sending-domain"]


class SendingDomainVerificationJobCreateDict(_Dict, total=False):
    """`SendingDomainVerificationJobCreate` as a dict."""

    sending_domain: Required[str]
    type: Literal["sending-domain-verification-job"]


class SpacingStylesDict(_Dict, total=False):
    """`SpacingStyles` as a dict."""

    padding_bottom: Required[int]
    padding_left: Required[int]
    padding_right: Required[int]
    padding_top: Required[int]


class TemplatePreviewSendJobCreateDict(_Dict, total=False):
    """`TemplatePreviewSendJobCreate` as a dict."""

    recipients: Required[Sequence[str]]
    template: Required[str]
    context: dict[str, Any] | None | Unset
    profile: str | Unset
    type: Literal["template-preview-send-job"]


class TextMessagingConfigurationCreateDict(_Dict, total=False):
    """`TextMessagingConfigurationCreate` as a dict."""

    org_prefix: Required[str]
    type: Literal["text-messaging-configuration"]


class TextMessagingSenderCreateDict(_Dict, total=False):
    """`TextMessagingSenderCreate` as a dict."""

    sender_details: Required[m.TollFreeSenderDetails | TollFreeSenderDetailsDict]
    sender_type: Required[Literal["alpha", "long_code", "short_code", "toll_free", "vanity_short_code"]]
    text_messaging_sender_registration: Required[
        m.TollFreeRegistrationDetails | TollFreeRegistrationDetailsDict | Envelope
    ]
    forwarding_number: str | None | Unset
    type: Literal["text-messaging-sender"]


class TextMessagingSenderRegistrationCreateDict(_Dict, total=False):
    """`TextMessagingSenderRegistrationCreate` as a dict."""

    address: Required[m.Address | AddressDict]
    business_name: Required[str]
    business_type: Required[Literal["GOVERNMENT", "NON_PROFIT", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR"]]
    business_website: Required[str]
    email: Required[str]
    first_name: Required[str]
    last_name: Required[str]
    phone_number: Required[str]
    text_messaging_sender: Required[str]
    business_registration_authority: v.BusinessRegistrationAuthority | None | Unset
    business_registration_country: str | None | Unset
    business_registration_number: str | None | Unset
    doing_business_as: str | None | Unset
    type: Literal["text-messaging-sender-registration"]


class TextStylesDict(_Dict, total=False):
    """`TextStyles` as a dict."""

    color: Required[str]
    font_family: Required[str]
    font_size: Required[int]
    font_style: Required[Literal["italic", "normal"] | str]
    font_weight: Required[Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int]
    letter_spacing: Required[str | int]
    text_decoration: Required[
        Literal["", "line-through", "line-through underline", "none", "underline", "underline line-through"] | str
    ]


class ThrottledOptionsDict(_Dict, total=False):
    """`ThrottledOptions` as a dict."""

    throttling_percentage: Required[int]
    throttle_unit: Literal["hour", "minute"] | Unset


class TimezoneOptionsDict(_Dict, total=False):
    """`TimezoneOptions` as a dict."""

    send_past_timezones_tomorrow: bool | None | Unset


class TollFreeRegistrationDetailsDict(_Dict, total=False):
    """`TollFreeRegistrationDetails` as a dict."""

    address: Required[m.Address | AddressDict]
    business_name: Required[str]
    business_type: Required[Literal["GOVERNMENT", "NON_PROFIT", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR"]]
    business_website: Required[str]
    email: Required[str]
    first_name: Required[str]
    last_name: Required[str]
    phone_number: Required[str]
    business_registration_authority: v.BusinessRegistrationAuthority | None | Unset
    business_registration_country: str | None | Unset
    business_registration_number: str | None | Unset
    doing_business_as: str | None | Unset
    type: Literal["text-messaging-sender-registration"]


class TollFreeSenderDetailsDict(_Dict, total=False):
    """`TollFreeSenderDetails` as a dict."""

    country: Required[Literal["CA", "US"]]


class TranslationCreateDict(_Dict, total=False):
    """`TranslationCreate` as a dict."""

    channel: Required[Literal["email", "mobile_push", "sms", "whatsapp"]]
    fallback_locale: Required[str]
    source_locale: Required[str]
    target_locales: Required[Sequence[str]]
    campaign_variation: str | Unset
    flow_message: str | Unset
    template: str | Unset
    template_universal_content: str | Unset
    type: Literal["translation"]


class TranslationUpdateDict(_Dict, total=False):
    """`TranslationUpdate` as a dict."""

    fallback_locale: str | None | Unset
    id: str | Unset
    source_locale: str | None | Unset
    target_locales: Sequence[str] | None | Unset
    values: Sequence[dict[str, Any]] | None | Unset
    type: Literal["translation"]


class UpdateAgentKnowledgeBetaKeywords(_Dict, total=False):
    """Keywords of `update_agent_knowledge_beta`."""

    content: str | None | Unset
    title: str | None | Unset
    type: Literal["agent-knowledge"]


class UpdateAgentSecretBetaKeywords(_Dict, total=False):
    """Keywords of `update_agent_secret_beta`."""

    name: str | None | Unset
    value: str | None | Unset
    type: Literal["agent-secret"]


class UpdateAgentSkillBetaKeywords(_Dict, total=False):
    """Keywords of `update_agent_skill_beta`."""

    agent_tools: Sequence[str] | Unset
    description: str | None | Unset
    display_name: str | None | Unset
    handoff: Literal["all", "custom", "immediate", "none", "offer"] | None | Unset
    instructions: str | None | Unset
    status: Literal["draft", "live"] | None | Unset
    type: Literal["agent-skill"]


class UpdateAgentToolBetaKeywords(_Dict, total=False):
    """Keywords of `update_agent_tool_beta`."""

    details: m.AgentToolCustomUpdateDetailsRequest | AgentToolCustomUpdateDetailsRequestDict | None | Unset
    name: str | None | Unset
    public_description: str | None | Unset
    type: Literal["agent-tool"]


class UpdateApiKeyBetaKeywords(_Dict, total=False):
    """Keywords of `update_api_key_beta`."""

    name: str | None | Unset
    status: Literal["active", "disabled"] | None | Unset
    type: Literal["api-key"]


class UpdateBrandButtonBetaKeywords(_Dict, total=False):
    """Keywords of `update_brand_button_beta`."""

    border: m.BorderStyles | BorderStylesDict | None | Unset
    is_primary: bool | None | Unset
    name: str | None | Unset
    preview_page_hex: str | None | Unset
    spacing: m.SpacingStyles | SpacingStylesDict | None | Unset
    style: m.ButtonStyles | ButtonStylesDict | None | Unset
    text: m.TextStyles | TextStylesDict | None | Unset
    type: Literal["brand-button"]


class UpdateBrandColorBetaKeywords(_Dict, total=False):
    """Keywords of `update_brand_color_beta`."""

    colors: Sequence[m.Color | ColorDict] | None | Unset
    name: str | None | Unset
    type: Literal["brand-color"]


class UpdateBrandEmailDefaultBetaKeywords(_Dict, total=False):
    """Keywords of `update_brand_email_default_beta`."""

    body_: m.BrandEmailBodyPatchAttributes | BrandEmailBodyPatchAttributesDict | None | Unset
    brand_button: str | Unset
    brand_logo: str | Unset
    brand_social_group: str | Unset
    footer: m.BrandEmailFooterPatchAttributes | BrandEmailFooterPatchAttributesDict | None | Unset
    header: m.BrandEmailHeaderPatchAttributes | BrandEmailHeaderPatchAttributesDict | None | Unset
    type: Literal["brand-email-default"]


class UpdateBrandLogoBetaKeywords(_Dict, total=False):
    """Keywords of `update_brand_logo_beta`."""

    alt_text: str | None | Unset
    height: int | None | Unset
    image: str | Unset
    link_url: str | None | Unset
    name: str | None | Unset
    width: int | None | Unset
    type: Literal["brand-logo"]


class UpdateBrandSocialGroupBetaKeywords(_Dict, total=False):
    """Keywords of `update_brand_social_group_beta`."""

    name: str | None | Unset
    social_links: (
        Sequence[m.FirstPartySocialLink | FirstPartySocialLinkDict | m.CustomSocialLink | CustomSocialLinkDict]
        | None
        | Unset
    )
    type: Literal["brand-social-group"]


class UpdateBrandVoiceBetaKeywords(_Dict, total=False):
    """Keywords of `update_brand_voice_beta`."""

    language_patterns: Sequence[m.BrandVoiceDescriptor | BrandVoiceDescriptorDict] | None | Unset
    tone_descriptors: Sequence[m.BrandVoiceDescriptor | BrandVoiceDescriptorDict] | None | Unset
    type: Literal["brand-voice"]


class UpdateCampaignAudienceBetaKeywords(_Dict, total=False):
    """Keywords of `update_campaign_audience_beta`."""

    definition: m.AudienceDefinition | AudienceDefinitionDict | None | Unset
    type: Literal["campaign-audience"]


class UpdateCampaignBetaKeywords(_Dict, total=False):
    """Keywords of `update_campaign_beta`."""

    definition: Required[m.CampaignDefinition | CampaignDefinitionDict]
    type: Literal["campaign"]


class UpdateCampaignMessageBetaKeywords(_Dict, total=False):
    """Keywords of `update_campaign_message_beta`."""

    definition: m.MessageDefinition | MessageDefinitionDict | None | Unset
    type: Literal["campaign-message"]


class UpdateCampaignMessageScheduleBetaKeywords(_Dict, total=False):
    """Keywords of `update_campaign_message_schedule_beta`."""

    action: Required[Literal["cancel", "revert"]]
    type: Literal["campaign-message-schedule"]


class UpdateCampaignVariationBetaKeywords(_Dict, total=False):
    """Keywords of `update_campaign_variation_beta`."""

    definition: Required[m.VariationDefinition | VariationDefinitionDict]
    type: Literal["campaign-variation"]


class UpdateCustomerAgentBetaKeywords(_Dict, total=False):
    """Keywords of `update_customer_agent_beta`."""

    communication_styles: (
        Sequence[m.CustomerAgentCommunicationStyleRequest | CustomerAgentCommunicationStyleRequestDict] | None | Unset
    )
    escalation_rules: (
        Sequence[m.CustomerAgentEscalationRuleRequest | CustomerAgentEscalationRuleRequestDict] | None | Unset
    )
    name: str | None | Unset
    tone_of_voice: m.CustomerAgentToneOfVoiceUpdateRequest | CustomerAgentToneOfVoiceUpdateRequestDict | None | Unset
    type: Literal["customer-agent"]


class UpdateCustomerAgentConversationBetaKeywords(_Dict, total=False):
    """Keywords of `update_customer_agent_conversation_beta`."""

    status: Literal["closed"] | None | Unset
    type: Literal["customer-agent-conversation"]


class UpdateTranslationBetaKeywords(_Dict, total=False):
    """Keywords of `update_translation_beta`."""

    fallback_locale: str | None | Unset
    source_locale: str | None | Unset
    target_locales: Sequence[str] | None | Unset
    values: Sequence[dict[str, Any]] | None | Unset
    type: Literal["translation"]


class VariationCreateDict(_Dict, total=False):
    """`VariationCreate` as a dict."""

    campaign_message: Required[str]
    definition: Required[m.VariationDefinition | VariationDefinitionDict]
    type: Literal["campaign-variation"]


class VariationDefinitionDict(_Dict, total=False):
    """`VariationDefinition` as a dict."""

    details: (
        m.EmailChannelDetails
        | EmailChannelDetailsDict
        | m.SMSChannelDetails
        | SMSChannelDetailsDict
        | m.PushChannelDetails
        | PushChannelDetailsDict
        | m.WhatsappChannelDetails
        | WhatsappChannelDetailsDict
        | None
        | Unset
    )
    name: str | None | Unset


class VariationInlineCreateDict(_Dict, total=False):
    """`VariationInlineCreate` as a dict."""

    definition: Required[m.VariationDefinition | VariationDefinitionDict]


class VariationUpdateDict(_Dict, total=False):
    """`VariationUpdate` as a dict."""

    definition: Required[m.VariationDefinition | VariationDefinitionDict]
    id: str | Unset
    type: Literal["campaign-variation"]


class WhatsappChannelDetailsDict(_Dict, total=False):
    """`WhatsappChannelDetails` as a dict."""

    channel: Literal["whatsapp"] | Unset
    shorten_links: bool | Unset
    template_id: str | None | Unset
