# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""All models, by name; a module is imported when one of its models is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import deferred_names

# One name a line would be most of this file.
# fmt: off
# isort: off
if TYPE_CHECKING:
    from .api_keys import (
        ApiKey as ApiKey, ApiKeyUpdateRequest as ApiKeyUpdateRequest,
    )
    from .applications import (
        Application as Application, ApplicationFeature as ApplicationFeature, Article as Article,
        GalleryItem as GalleryItem, VideoLink as VideoLink,
    )
    from .billing import (
        BillingUsage as BillingUsage,
    )
    from .brands import (
        BorderStyles as BorderStyles, BrandButton as BrandButton, BrandButtonCreate as BrandButtonCreate,
        BrandButtonUpdate as BrandButtonUpdate, BrandColor as BrandColor, BrandColorCreate as BrandColorCreate,
        BrandColorUpdate as BrandColorUpdate, BrandEmailBodyAttributes as BrandEmailBodyAttributes,
        BrandEmailBodyPatchAttributes as BrandEmailBodyPatchAttributes, BrandEmailDefault as BrandEmailDefault,
        BrandEmailDefaultUpdate as BrandEmailDefaultUpdate, BrandEmailFooterAttributes as BrandEmailFooterAttributes,
        BrandEmailFooterPatchAttributes as BrandEmailFooterPatchAttributes,
        BrandEmailHeaderAttributes as BrandEmailHeaderAttributes,
        BrandEmailHeaderPatchAttributes as BrandEmailHeaderPatchAttributes, BrandLogo as BrandLogo,
        BrandLogoCreate as BrandLogoCreate, BrandLogoUpdate as BrandLogoUpdate, BrandSocialGroup as BrandSocialGroup,
        BrandSocialGroupCreate as BrandSocialGroupCreate, BrandSocialGroupUpdate as BrandSocialGroupUpdate,
        BrandVoice as BrandVoice, BrandVoiceDescriptor as BrandVoiceDescriptor, BrandVoiceUpdate as BrandVoiceUpdate,
        ButtonStyles as ButtonStyles, Color as Color, CustomSocialLink as CustomSocialLink,
        EmailHeaderLink as EmailHeaderLink, FirstPartySocialLink as FirstPartySocialLink,
        LinkTextStyles as LinkTextStyles, SpacingStyles as SpacingStyles, TextStyles as TextStyles,
    )
    from .campaigns import (
        AudienceClone as AudienceClone, AudienceCreate as AudienceCreate, AudienceDefinition as AudienceDefinition,
        AudienceInlineCreate as AudienceInlineCreate, AudienceUpdate as AudienceUpdate, Campaign as Campaign,
        CampaignAudience as CampaignAudience, CampaignClone as CampaignClone, CampaignCreate as CampaignCreate,
        CampaignDefinition as CampaignDefinition, CampaignMessage as CampaignMessage,
        CampaignMessageSchedule as CampaignMessageSchedule,
        CampaignMessageScheduleQuery as CampaignMessageScheduleQuery,
        CampaignMessageScheduleUpdate as CampaignMessageScheduleUpdate, CampaignUpdate as CampaignUpdate,
        CampaignVariation as CampaignVariation, EmailChannelDetails as EmailChannelDetails, Image as Image,
        MessageClone as MessageClone, MessageCreate as MessageCreate, MessageDefinition as MessageDefinition,
        MessageInlineCreate as MessageInlineCreate, MessageSendOptions as MessageSendOptions,
        MessageTrackingOptions as MessageTrackingOptions, MessageUpdate as MessageUpdate,
        PushActionButton as PushActionButton, PushChannelDetails as PushChannelDetails,
        SMSChannelDetails as SMSChannelDetails, SendSettings as SendSettings, Tag as Tag,
        ThrottledOptions as ThrottledOptions, TimezoneOptions as TimezoneOptions, VariationCreate as VariationCreate,
        VariationDefinition as VariationDefinition, VariationInlineCreate as VariationInlineCreate,
        VariationUpdate as VariationUpdate, WhatsappChannelDetails as WhatsappChannelDetails,
    )
    from .customer_agent import (
        AgentKnowledge as AgentKnowledge,
        AgentKnowledgeCreateRequestRequestData as AgentKnowledgeCreateRequestRequestData,
        AgentKnowledgeFileResponseSource as AgentKnowledgeFileResponseSource,
        AgentKnowledgeSnippetCreateSourceRequest as AgentKnowledgeSnippetCreateSourceRequest,
        AgentKnowledgeSnippetResponseSource as AgentKnowledgeSnippetResponseSource,
        AgentKnowledgeUpdateRequestRequestData as AgentKnowledgeUpdateRequestRequestData,
        AgentKnowledgeUploadRequestDataWrapper as AgentKnowledgeUploadRequestDataWrapper,
        AgentKnowledgeWebpageCreateSourceRequest as AgentKnowledgeWebpageCreateSourceRequest,
        AgentKnowledgeWebpageResponseSource as AgentKnowledgeWebpageResponseSource, AgentSecret as AgentSecret,
        AgentSecretCreateRequestRequestData as AgentSecretCreateRequestRequestData,
        AgentSecretUpdateRequestRequestData as AgentSecretUpdateRequestRequestData, AgentSkill as AgentSkill,
        AgentSkillCreateRequestRequestData as AgentSkillCreateRequestRequestData,
        AgentSkillUpdateRequestRequestData as AgentSkillUpdateRequestRequestData, AgentTool as AgentTool,
        AgentToolConfigParam as AgentToolConfigParam,
        AgentToolCreateRequestRequestData as AgentToolCreateRequestRequestData,
        AgentToolCustomCreateDetailsRequest as AgentToolCustomCreateDetailsRequest,
        AgentToolCustomReadDetails as AgentToolCustomReadDetails,
        AgentToolCustomUpdateDetailsRequest as AgentToolCustomUpdateDetailsRequest,
        AgentToolHTTPSRequestTemplate as AgentToolHTTPSRequestTemplate,
        AgentToolHTTPSRequestTemplateRequest as AgentToolHTTPSRequestTemplateRequest,
        AgentToolHTTPSRequestTemplateUpdateRequest as AgentToolHTTPSRequestTemplateUpdateRequest,
        AgentToolInternalReadDetails as AgentToolInternalReadDetails,
        AgentToolKeyValueParameter as AgentToolKeyValueParameter,
        AgentToolKeyValueParameterRequest as AgentToolKeyValueParameterRequest,
        AgentToolUpdateRequestRequestData as AgentToolUpdateRequestRequestData,
        AgentToolVariable as AgentToolVariable, AgentToolVariableRequest as AgentToolVariableRequest,
        ConversationUpdateRequestRequestData as ConversationUpdateRequestRequestData, CustomerAgent as CustomerAgent,
        CustomerAgentCommunicationStyle as CustomerAgentCommunicationStyle,
        CustomerAgentCommunicationStyleRequest as CustomerAgentCommunicationStyleRequest,
        CustomerAgentConversation as CustomerAgentConversation,
        CustomerAgentEscalationRule as CustomerAgentEscalationRule,
        CustomerAgentEscalationRuleRequest as CustomerAgentEscalationRuleRequest,
        CustomerAgentMessage as CustomerAgentMessage, CustomerAgentResponse as CustomerAgentResponse,
        CustomerAgentResponseCreateRequestRequestData as CustomerAgentResponseCreateRequestRequestData,
        CustomerAgentResponseErrorEvent as CustomerAgentResponseErrorEvent,
        CustomerAgentResponseHandoffEvent as CustomerAgentResponseHandoffEvent,
        CustomerAgentResponseMessageEvent as CustomerAgentResponseMessageEvent,
        CustomerAgentResponseRequireAuthenticationEvent as CustomerAgentResponseRequireAuthenticationEvent,
        CustomerAgentSkillValuesReport as CustomerAgentSkillValuesReport,
        CustomerAgentSkillValuesReportRequestData as CustomerAgentSkillValuesReportRequestData,
        CustomerAgentToneOfVoice as CustomerAgentToneOfVoice,
        CustomerAgentToneOfVoiceUpdateRequest as CustomerAgentToneOfVoiceUpdateRequest,
        CustomerAgentUpdateRequestRequestData as CustomerAgentUpdateRequestRequestData,
        CustomerAgentValuesReport as CustomerAgentValuesReport,
        CustomerAgentValuesReportRequestData as CustomerAgentValuesReportRequestData,
        CustomerRequest as CustomerRequest, MessageRequest as MessageRequest,
        ReportTimeframeRequest as ReportTimeframeRequest, ValuesData as ValuesData,
    )
    from .events import (
        Download as Download, EventBulkExportJob as EventBulkExportJob,
        EventBulkExportJobCreate as EventBulkExportJobCreate,
    )
    from .profiles import (
        ExportResult as ExportResult, ProfileBulkExportJob as ProfileBulkExportJob,
        ProfileBulkExportJobCreate as ProfileBulkExportJobCreate,
    )
    from .sending_domains import (
        DnsRecord as DnsRecord, SendingDomain as SendingDomain,
        SendingDomainActivationJob as SendingDomainActivationJob,
        SendingDomainActivationJobCreate as SendingDomainActivationJobCreate,
        SendingDomainCreate as SendingDomainCreate, SendingDomainVerificationJob as SendingDomainVerificationJob,
        SendingDomainVerificationJobCreate as SendingDomainVerificationJobCreate,
    )
    from .templates import (
        TemplatePreviewSendJob as TemplatePreviewSendJob, TemplatePreviewSendJobCreate as TemplatePreviewSendJobCreate,
    )
    from .text_messaging import (
        Address as Address, Failure as Failure, TextMessagingConfiguration as TextMessagingConfiguration,
        TextMessagingConfigurationCreate as TextMessagingConfigurationCreate,
        TextMessagingSender as TextMessagingSender, TextMessagingSenderCreate as TextMessagingSenderCreate,
        TextMessagingSenderRegistration as TextMessagingSenderRegistration,
        TextMessagingSenderRegistrationCreate as TextMessagingSenderRegistrationCreate,
        TollFreeRegistrationDetails as TollFreeRegistrationDetails, TollFreeSenderDetails as TollFreeSenderDetails,
        TollFreeSenderResponseDetails as TollFreeSenderResponseDetails,
    )
    from .translations import (
        BlockDisplayOptions as BlockDisplayOptions, ButtonBlock as ButtonBlock, ContentRepeat as ContentRepeat,
        CouponBlock as CouponBlock, DropShadowBlock as DropShadowBlock, EmailMessageContent as EmailMessageContent,
        FlowMessage as FlowMessage, HTMLBlock as HTMLBlock, HTMLBlockData as HTMLBlockData,
        HeaderBlock as HeaderBlock, HorizontalRuleBlock as HorizontalRuleBlock, ImageBlock as ImageBlock,
        MobilePushMessageContent as MobilePushMessageContent, ProductBlock as ProductBlock,
        PushActionButtonDefinition as PushActionButtonDefinition, ReviewBlock as ReviewBlock,
        SMSMessageContent as SMSMessageContent, Section as Section, SocialBlock as SocialBlock,
        SpacerBlock as SpacerBlock, SplitBlock as SplitBlock, TableBlock as TableBlock, Template as Template,
        TemplateUniversalContent as TemplateUniversalContent, TextBlock as TextBlock, TextBlockData as TextBlockData,
        TextBlockStyles as TextBlockStyles, Translation as Translation, TranslationCreate as TranslationCreate,
        TranslationUpdate as TranslationUpdate, UnsupportedBlock as UnsupportedBlock, VideoBlock as VideoBlock,
    )
# isort: on
# fmt: on

_MODULES = {
    "api_keys": """
        ApiKey ApiKeyUpdateRequest
    """,
    "applications": """
        Application ApplicationFeature Article GalleryItem VideoLink
    """,
    "billing": """
        BillingUsage
    """,
    "brands": """
        BorderStyles BrandButton BrandButtonCreate BrandButtonUpdate BrandColor BrandColorCreate BrandColorUpdate
        BrandEmailBodyAttributes BrandEmailBodyPatchAttributes BrandEmailDefault BrandEmailDefaultUpdate
        BrandEmailFooterAttributes BrandEmailFooterPatchAttributes BrandEmailHeaderAttributes
        BrandEmailHeaderPatchAttributes BrandLogo BrandLogoCreate BrandLogoUpdate BrandSocialGroup
        BrandSocialGroupCreate BrandSocialGroupUpdate BrandVoice BrandVoiceDescriptor BrandVoiceUpdate ButtonStyles
        Color CustomSocialLink EmailHeaderLink FirstPartySocialLink LinkTextStyles SpacingStyles TextStyles
    """,
    "campaigns": """
        AudienceClone AudienceCreate AudienceDefinition AudienceInlineCreate AudienceUpdate Campaign CampaignAudience
        CampaignClone CampaignCreate CampaignDefinition CampaignMessage CampaignMessageSchedule
        CampaignMessageScheduleQuery CampaignMessageScheduleUpdate CampaignUpdate CampaignVariation
        EmailChannelDetails Image MessageClone MessageCreate MessageDefinition MessageInlineCreate MessageSendOptions
        MessageTrackingOptions MessageUpdate PushActionButton PushChannelDetails SMSChannelDetails SendSettings Tag
        ThrottledOptions TimezoneOptions VariationCreate VariationDefinition VariationInlineCreate VariationUpdate
        WhatsappChannelDetails
    """,
    "customer_agent": """
        AgentKnowledge AgentKnowledgeCreateRequestRequestData AgentKnowledgeFileResponseSource
        AgentKnowledgeSnippetCreateSourceRequest AgentKnowledgeSnippetResponseSource
        AgentKnowledgeUpdateRequestRequestData AgentKnowledgeUploadRequestDataWrapper
        AgentKnowledgeWebpageCreateSourceRequest AgentKnowledgeWebpageResponseSource AgentSecret
        AgentSecretCreateRequestRequestData AgentSecretUpdateRequestRequestData AgentSkill
        AgentSkillCreateRequestRequestData AgentSkillUpdateRequestRequestData AgentTool AgentToolConfigParam
        AgentToolCreateRequestRequestData AgentToolCustomCreateDetailsRequest AgentToolCustomReadDetails
        AgentToolCustomUpdateDetailsRequest AgentToolHTTPSRequestTemplate AgentToolHTTPSRequestTemplateRequest
        AgentToolHTTPSRequestTemplateUpdateRequest AgentToolInternalReadDetails AgentToolKeyValueParameter
        AgentToolKeyValueParameterRequest AgentToolUpdateRequestRequestData AgentToolVariable AgentToolVariableRequest
        ConversationUpdateRequestRequestData CustomerAgent CustomerAgentCommunicationStyle
        CustomerAgentCommunicationStyleRequest CustomerAgentConversation CustomerAgentEscalationRule
        CustomerAgentEscalationRuleRequest CustomerAgentMessage CustomerAgentResponse
        CustomerAgentResponseCreateRequestRequestData CustomerAgentResponseErrorEvent
        CustomerAgentResponseHandoffEvent CustomerAgentResponseMessageEvent
        CustomerAgentResponseRequireAuthenticationEvent CustomerAgentSkillValuesReport
        CustomerAgentSkillValuesReportRequestData CustomerAgentToneOfVoice CustomerAgentToneOfVoiceUpdateRequest
        CustomerAgentUpdateRequestRequestData CustomerAgentValuesReport CustomerAgentValuesReportRequestData
        CustomerRequest MessageRequest ReportTimeframeRequest ValuesData
    """,
    "events": """
        Download EventBulkExportJob EventBulkExportJobCreate
    """,
    "profiles": """
        ExportResult ProfileBulkExportJob ProfileBulkExportJobCreate
    """,
    "sending_domains": """
        DnsRecord SendingDomain SendingDomainActivationJob SendingDomainActivationJobCreate SendingDomainCreate
        SendingDomainVerificationJob SendingDomainVerificationJobCreate
    """,
    "templates": """
        TemplatePreviewSendJob TemplatePreviewSendJobCreate
    """,
    "text_messaging": """
        Address Failure TextMessagingConfiguration TextMessagingConfigurationCreate TextMessagingSender
        TextMessagingSenderCreate TextMessagingSenderRegistration TextMessagingSenderRegistrationCreate
        TollFreeRegistrationDetails TollFreeSenderDetails TollFreeSenderResponseDetails
    """,
    "translations": """
        BlockDisplayOptions ButtonBlock ContentRepeat CouponBlock DropShadowBlock EmailMessageContent FlowMessage
        HTMLBlock HTMLBlockData HeaderBlock HorizontalRuleBlock ImageBlock MobilePushMessageContent ProductBlock
        PushActionButtonDefinition ReviewBlock SMSMessageContent Section SocialBlock SpacerBlock SplitBlock TableBlock
        Template TemplateUniversalContent TextBlock TextBlockData TextBlockStyles Translation TranslationCreate
        TranslationUpdate UnsupportedBlock VideoBlock
    """,
}
RESOURCES = {
    "agent-knowledge": "AgentKnowledge",
    "agent-secret": "AgentSecret",
    "agent-skill": "AgentSkill",
    "agent-tool": "AgentTool",
    "api-key": "ApiKey",
    "application": "Application",
    "billing-usage": "BillingUsage",
    "brand-button": "BrandButton",
    "brand-color": "BrandColor",
    "brand-email-default": "BrandEmailDefault",
    "brand-logo": "BrandLogo",
    "brand-social-group": "BrandSocialGroup",
    "brand-voice": "BrandVoice",
    "campaign": "Campaign",
    "campaign-audience": "CampaignAudience",
    "campaign-message": "CampaignMessage",
    "campaign-message-schedule": "CampaignMessageSchedule",
    "campaign-variation": "CampaignVariation",
    "customer-agent": "CustomerAgent",
    "customer-agent-conversation": "CustomerAgentConversation",
    "customer-agent-message": "CustomerAgentMessage",
    "customer-agent-response": "CustomerAgentResponse",
    "customer-agent-skill-values-report": "CustomerAgentSkillValuesReport",
    "customer-agent-values-report": "CustomerAgentValuesReport",
    "download": "Download",
    "event-bulk-export-job": "EventBulkExportJob",
    "flow-message": "FlowMessage",
    "image": "Image",
    "profile-bulk-export-job": "ProfileBulkExportJob",
    "sending-domain": "SendingDomain",
    "sending-domain-activation-job": "SendingDomainActivationJob",
    "sending-domain-verification-job": "SendingDomainVerificationJob",
    "tag": "Tag",
    "template": "Template",
    "template-preview-send-job": "TemplatePreviewSendJob",
    "template-universal-content": "TemplateUniversalContent",
    "text-messaging-configuration": "TextMessagingConfiguration",
    "text-messaging-sender": "TextMessagingSender",
    "text-messaging-sender-registration": "TextMessagingSenderRegistration",
    "translation": "Translation",
}
"""JSON:API type -> name of the model that answers of this type decode to."""

ANSWERED = """
    AgentKnowledge AgentKnowledgeFileResponseSource AgentKnowledgeSnippetResponseSource
    AgentKnowledgeWebpageResponseSource AgentSecret AgentSkill AgentTool AgentToolConfigParam
    AgentToolCustomReadDetails AgentToolHTTPSRequestTemplate AgentToolInternalReadDetails
    AgentToolKeyValueParameter AgentToolVariable ApiKey Application ApplicationFeature Article AudienceDefinition
    BillingUsage BlockDisplayOptions BorderStyles BrandButton BrandColor BrandEmailBodyAttributes
    BrandEmailDefault BrandEmailFooterAttributes BrandEmailHeaderAttributes BrandLogo BrandSocialGroup BrandVoice
    BrandVoiceDescriptor ButtonBlock ButtonStyles Campaign CampaignAudience CampaignDefinition CampaignMessage
    CampaignMessageSchedule CampaignVariation Color ContentRepeat CouponBlock CustomSocialLink CustomerAgent
    CustomerAgentCommunicationStyle CustomerAgentConversation CustomerAgentEscalationRule CustomerAgentMessage
    CustomerAgentResponse CustomerAgentResponseErrorEvent CustomerAgentResponseHandoffEvent
    CustomerAgentResponseMessageEvent CustomerAgentResponseRequireAuthenticationEvent
    CustomerAgentSkillValuesReport CustomerAgentToneOfVoice CustomerAgentValuesReport DnsRecord Download
    DropShadowBlock EmailChannelDetails EmailHeaderLink EmailMessageContent EventBulkExportJob ExportResult
    Failure FirstPartySocialLink FlowMessage GalleryItem HTMLBlock HTMLBlockData HeaderBlock HorizontalRuleBlock
    Image ImageBlock LinkTextStyles MessageDefinition MessageSendOptions MessageTrackingOptions
    MobilePushMessageContent ProductBlock ProfileBulkExportJob PushActionButton PushActionButtonDefinition
    PushChannelDetails ReviewBlock SMSChannelDetails SMSMessageContent Section SendSettings SendingDomain
    SendingDomainActivationJob SendingDomainVerificationJob SocialBlock SpacerBlock SpacingStyles SplitBlock
    TableBlock Tag Template TemplatePreviewSendJob TemplateUniversalContent TextBlock TextBlockData
    TextBlockStyles TextMessagingConfiguration TextMessagingSender TextMessagingSenderRegistration TextStyles
    TollFreeSenderResponseDetails Translation UnsupportedBlock ValuesData VariationDefinition VideoBlock VideoLink
    WhatsappChannelDetails
"""
"""Names of all models that come in answers: in a body, what they have for reading alone is left out."""


if not TYPE_CHECKING:
    # Type checkers take every name for known where they see a module's `__getattr__`.
    __all__, __getattr__, _ = deferred_names(
        globals(), {f".{module}": tuple(names.split()) for module, names in _MODULES.items()}
    )

    def __dir__():
        return [*__all__]
