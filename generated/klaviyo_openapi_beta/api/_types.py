# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Allowed values of query parameters."""

from typing import Literal, TypeAlias

AgentKnowledgeField: TypeAlias = Literal[
    "created_at",
    "error",
    "id",
    "indexed_at",
    "source",
    "source.auto_reindex",
    "source.content",
    "source.scope",
    "source.source_type",
    "source.title",
    "source.url",
    "status",
    "updated_at",
]
AgentKnowledgeSort: TypeAlias = Literal["-created_at", "-id"]
AgentSecretField: TypeAlias = Literal["created_at", "id", "mask", "name", "updated_at"]
AgentSkillField: TypeAlias = Literal[
    "created_at",
    "description",
    "display_name",
    "handoff",
    "id",
    "instructions",
    "name",
    "source",
    "status",
    "updated_at",
]
AgentToolField: TypeAlias = Literal[
    "details",
    "details.config_params",
    "details.created_at",
    "details.max_retries",
    "details.protocol",
    "details.request_template",
    "details.timeout_seconds",
    "details.type",
    "details.updated_at",
    "details.variables",
    "id",
    "name",
    "public_description",
    "public_name",
]
ApiKeyAdditionalField: TypeAlias = Literal["redacted_key"]
ApiKeyField: TypeAlias = Literal["created", "id", "name", "redacted_key", "scopes", "status"]
ApplicationField: TypeAlias = Literal[
    "articles",
    "banner_image_url",
    "categories",
    "created_at",
    "description",
    "developed_by",
    "features",
    "gallery_items",
    "icon_url",
    "id",
    "install_url",
    "name",
    "preferences_link",
    "pricing_information_link",
    "privacy_policy_link",
    "short_description",
    "support_link",
    "video",
    "video.video_id",
    "website_link",
]
BillingUsageField: TypeAlias = Literal["as_of", "id", "period_end", "period_start", "unit", "usage_max", "usage_used"]
BrandButtonField: TypeAlias = Literal[
    "border",
    "border.border_color",
    "border.border_style",
    "border.border_width",
    "border.is_border_active",
    "id",
    "is_primary",
    "name",
    "preview_page_hex",
    "spacing",
    "spacing.padding_bottom",
    "spacing.padding_left",
    "spacing.padding_right",
    "spacing.padding_top",
    "style",
    "style.background_color",
    "style.border_radius",
    "style.box_shadow",
    "style.is_shadow_active",
    "text",
    "text.color",
    "text.font_family",
    "text.font_size",
    "text.font_style",
    "text.font_weight",
    "text.letter_spacing",
    "text.text_decoration",
]
BrandColorField: TypeAlias = Literal["colors", "id", "name"]
BrandEmailDefaultField: TypeAlias = Literal[
    "body",
    "body.background_color",
    "body.body_background_color",
    "body.h1_text",
    "body.h1_text.color",
    "body.h1_text.font_family",
    "body.h1_text.font_size",
    "body.h1_text.font_style",
    "body.h1_text.font_weight",
    "body.h1_text.letter_spacing",
    "body.h1_text.text_decoration",
    "body.h2_text",
    "body.h2_text.color",
    "body.h2_text.font_family",
    "body.h2_text.font_size",
    "body.h2_text.font_style",
    "body.h2_text.font_weight",
    "body.h2_text.letter_spacing",
    "body.h2_text.text_decoration",
    "body.h3_text",
    "body.h3_text.color",
    "body.h3_text.font_family",
    "body.h3_text.font_size",
    "body.h3_text.font_style",
    "body.h3_text.font_weight",
    "body.h3_text.letter_spacing",
    "body.h3_text.text_decoration",
    "body.h4_text",
    "body.h4_text.color",
    "body.h4_text.font_family",
    "body.h4_text.font_size",
    "body.h4_text.font_style",
    "body.h4_text.font_weight",
    "body.h4_text.letter_spacing",
    "body.h4_text.text_decoration",
    "body.link_text",
    "body.link_text.color",
    "body.link_text.font_family",
    "body.link_text.font_size",
    "body.link_text.font_style",
    "body.link_text.font_weight",
    "body.link_text.letter_spacing",
    "body.link_text.text_decoration",
    "body.text",
    "body.text.color",
    "body.text.font_family",
    "body.text.font_size",
    "body.text.font_style",
    "body.text.font_weight",
    "body.text.letter_spacing",
    "body.text.text_decoration",
    "footer",
    "footer.background_color",
    "footer.link_text",
    "footer.link_text.color",
    "footer.link_text.font_family",
    "footer.link_text.font_size",
    "footer.link_text.font_style",
    "footer.link_text.font_weight",
    "footer.link_text.letter_spacing",
    "footer.link_text.text_decoration",
    "footer.social_group_color",
    "footer.text",
    "footer.text.color",
    "footer.text.font_family",
    "footer.text.font_size",
    "footer.text.font_style",
    "footer.text.font_weight",
    "footer.text.letter_spacing",
    "footer.text.text_decoration",
    "header",
    "header.background_color",
    "header.link_text",
    "header.link_text.color",
    "header.link_text.font_family",
    "header.link_text.font_size",
    "header.link_text.font_style",
    "header.link_text.font_weight",
    "header.link_text.letter_spacing",
    "header.link_text.text_decoration",
    "header.links",
    "header.logo_max_width",
    "id",
]
BrandEmailDefaultInclude: TypeAlias = Literal["brand-button", "brand-logo", "brand-social-group"]
BrandLogoField: TypeAlias = Literal["alt_text", "height", "id", "link_url", "name", "width"]
BrandLogoInclude: TypeAlias = Literal["image"]
BrandSocialGroupField: TypeAlias = Literal["id", "name", "social_links"]
BrandVoiceField: TypeAlias = Literal["id", "language_patterns", "tone_descriptors", "version"]
CampaignAudienceField: TypeAlias = Literal[
    "created",
    "definition",
    "definition.excluded",
    "definition.included",
    "definition.name",
    "definition.priority",
    "id",
    "updated",
]
CampaignAudienceInclude: TypeAlias = Literal["campaign", "campaign-messages"]
CampaignField: TypeAlias = Literal[
    "created_at",
    "definition",
    "definition.archived",
    "definition.builder",
    "definition.color",
    "definition.description",
    "definition.name",
    "definition.send_settings",
    "definition.send_settings.exit_condition_conversion_metric_id",
    "definition.send_settings.exit_condition_enabled",
    "definition.send_settings.send_passed_rltz_immediately",
    "definition.send_settings.send_strategy",
    "definition.send_settings.send_timezone",
    "id",
    "updated_at",
]
CampaignInclude: TypeAlias = Literal["campaign-audiences", "campaign-messages"]
CampaignMessageField: TypeAlias = Literal[
    "created",
    "definition",
    "definition.name",
    "definition.send_options",
    "definition.send_options.is_ignoring_unsubscribes",
    "definition.send_options.recipient_percentage",
    "definition.send_options.send_strategy",
    "definition.send_options.send_time",
    "definition.send_options.send_times",
    "definition.send_options.throttle_unit",
    "definition.send_options.throttling_type",
    "definition.status",
    "definition.tracking_options",
    "definition.tracking_options.is_add_utm",
    "definition.tracking_options.is_tracking_clicks",
    "definition.tracking_options.is_tracking_opens",
    "id",
    "updated",
]
CampaignMessageInclude: TypeAlias = Literal["campaign", "campaign-variations"]
CampaignMessageScheduleField: TypeAlias = Literal[
    "id", "send_date", "send_time", "strategy", "throttle_unit", "throttling_percentage"
]
CampaignMessageSort: TypeAlias = Literal[
    "created", "-created", "id", "-id", "name", "-name", "status", "-status", "updated", "-updated"
]
CampaignSort: TypeAlias = Literal[
    "created_at", "-created_at", "id", "-id", "name", "-name", "updated_at", "-updated_at"
]
CampaignVariationField: TypeAlias = Literal[
    "created",
    "definition",
    "definition.details",
    "definition.details.action_buttons",
    "definition.details.add_info_link",
    "definition.details.add_opt_out_language",
    "definition.details.add_org_prefix",
    "definition.details.android_deep_link",
    "definition.details.badge",
    "definition.details.badge_config",
    "definition.details.badge_value",
    "definition.details.bcc_email",
    "definition.details.body",
    "definition.details.cc_email",
    "definition.details.channel",
    "definition.details.content_available",
    "definition.details.cost",
    "definition.details.dynamic_media_template",
    "definition.details.from_email",
    "definition.details.from_label",
    "definition.details.include_contact_card",
    "definition.details.ios_deep_link",
    "definition.details.kv_pairs",
    "definition.details.message_hierarchy",
    "definition.details.mms_dynamic_image_template",
    "definition.details.mms_static_image_asset_id",
    "definition.details.mutable_content",
    "definition.details.open_action",
    "definition.details.preview_text",
    "definition.details.push_type",
    "definition.details.reply_to_email",
    "definition.details.shorten_links",
    "definition.details.sound",
    "definition.details.sound_file_name",
    "definition.details.static_asset_id",
    "definition.details.subject",
    "definition.details.template_id",
    "definition.details.text_message_type",
    "definition.details.title",
    "definition.details.video_asset_id",
    "definition.details.web_url",
    "definition.name",
    "id",
    "updated",
]
CampaignVariationInclude: TypeAlias = Literal["campaign-message", "image", "translation"]
CreateTranslationBetaTranslationField: TypeAlias = Literal[
    "channel", "created", "fallback_locale", "id", "metadata", "source_locale", "target_locales", "updated", "values"
]
CustomerAgentConversationField: TypeAlias = Literal["created_at", "id", "status", "updated_at"]
CustomerAgentField: TypeAlias = Literal[
    "communication_styles",
    "escalation_rules",
    "id",
    "name",
    "tone_of_voice",
    "tone_of_voice.custom_instruction",
    "tone_of_voice.preset",
    "tone_of_voice.updated_at",
]
CustomerAgentMessageField: TypeAlias = Literal["content", "created_at", "id", "role", "updated_at"]
CustomerAgentResponseField: TypeAlias = Literal["conversation_id", "events", "id"]
CustomerAgentSkillValuesReportField: TypeAlias = Literal["id", "results"]
CustomerAgentValuesReportField: TypeAlias = Literal["id", "results"]
DownloadField: TypeAlias = Literal["id"]
EventBulkExportJobField: TypeAlias = Literal["created_at", "id", "status"]
FlowMessageField: TypeAlias = Literal[
    "channel",
    "content",
    "content.action_buttons",
    "content.android_link",
    "content.badge",
    "content.bcc_email",
    "content.body",
    "content.cc_email",
    "content.dynamic_image",
    "content.from_email",
    "content.from_label",
    "content.ios_link",
    "content.media_url",
    "content.on_open",
    "content.preview_text",
    "content.reply_to_email",
    "content.sound",
    "content.subject",
    "content.title",
    "content.web_url",
    "created",
    "id",
    "name",
    "updated",
]
GetEventBulkExportJobBetaEventBulkExportJobField: TypeAlias = Literal[
    "error", "id", "result", "result.expires_at", "status"
]
GetProfileBulkExportJobBetaProfileBulkExportJobField: TypeAlias = Literal[
    "error", "id", "result", "result.expires_at", "status"
]
ImageField: TypeAlias = Literal["format", "hidden", "id", "image_url", "name", "size", "updated_at"]
ProfileBulkExportJobField: TypeAlias = Literal["created_at", "id", "status"]
SendingDomainActivationJobField: TypeAlias = Literal["activated_at", "id", "status"]
SendingDomainField: TypeAlias = Literal[
    "configuration", "created_at", "dkim_selector", "dns_records", "domain", "id", "purpose", "status", "updated_at"
]
SendingDomainVerificationJobField: TypeAlias = Literal[
    "checked_at", "dns_records", "error_code", "id", "verification_state"
]
TagField: TypeAlias = Literal["id", "name"]
TemplateField: TypeAlias = Literal["amp", "created", "editor_type", "html", "id", "name", "text", "updated"]
TemplatePreviewSendJobField: TypeAlias = Literal["created_at", "id", "status"]
TemplateUniversalContentField: TypeAlias = Literal[
    "created",
    "definition",
    "definition.content_type",
    "definition.data",
    "definition.data.content",
    "definition.data.display_options",
    "definition.data.display_options.content_repeat",
    "definition.data.display_options.content_repeat.item_alias",
    "definition.data.display_options.content_repeat.repeat_for",
    "definition.data.display_options.show_on",
    "definition.data.display_options.visible_check",
    "definition.data.styles",
    "definition.data.styles.background_color",
    "definition.data.styles.block_background_color",
    "definition.data.styles.block_border_color",
    "definition.data.styles.block_border_style",
    "definition.data.styles.block_border_width",
    "definition.data.styles.block_padding_bottom",
    "definition.data.styles.block_padding_left",
    "definition.data.styles.block_padding_right",
    "definition.data.styles.block_padding_top",
    "definition.data.styles.color",
    "definition.data.styles.extra_css_class",
    "definition.data.styles.font_family",
    "definition.data.styles.font_size",
    "definition.data.styles.font_style",
    "definition.data.styles.font_weight",
    "definition.data.styles.inner_padding_bottom",
    "definition.data.styles.inner_padding_left",
    "definition.data.styles.inner_padding_right",
    "definition.data.styles.inner_padding_top",
    "definition.data.styles.letter_spacing",
    "definition.data.styles.line_height",
    "definition.data.styles.mobile_stretch_content",
    "definition.data.styles.text_align",
    "definition.data.styles.text_decoration",
    "definition.data.styles.text_table_layout",
    "definition.type",
    "id",
    "name",
    "screenshot_status",
    "screenshot_url",
    "updated",
]
TextMessagingConfigurationField: TypeAlias = Literal[
    "created_at", "id", "opt_out_language", "org_prefix", "status", "updated_at"
]
TextMessagingSenderField: TypeAlias = Literal[
    "created_at",
    "forwarding_number",
    "id",
    "sender_details",
    "sender_details.country",
    "sender_identifier",
    "sender_type",
    "status",
]
TextMessagingSenderInclude: TypeAlias = Literal["text-messaging-sender-registration"]
TextMessagingSenderRegistrationField: TypeAlias = Literal[
    "created_at", "decided_at", "failures", "id", "status", "submitted_at", "updated_at"
]
TextMessagingSenderRegistrationInclude: TypeAlias = Literal["text-messaging-sender"]
TextMessagingSenderSort: TypeAlias = Literal["created_at", "-created_at"]
TranslationAdditionalField: TypeAlias = Literal["values"]
TranslationField: TypeAlias = Literal[
    "channel", "created", "fallback_locale", "id", "metadata", "source_locale", "target_locales", "updated"
]
TranslationInclude: TypeAlias = Literal["campaign-variation", "flow-message", "template", "template-universal-content"]
TranslationSort: TypeAlias = Literal["id", "-id"]
