# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""All operations, by name or alias; the constants live in `api/<area>.py` and are imported on first use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from ._runtime import Operation

_AREAS = {
    "api_keys": """
        get_api_key_beta get_api_keys_beta update_api_key_beta
    """,
    "applications": """
        get_applications_beta
    """,
    "billing": """
        get_billing_usage_beta list_billing_usage_beta
    """,
    "brands": """
        create_brand_button_beta create_brand_color_beta create_brand_logo_beta create_brand_social_group_beta
        delete_brand_button_beta delete_brand_color_beta delete_brand_logo_beta delete_brand_social_group_beta
        get_brand_button_beta get_brand_buttons_beta get_brand_color_beta get_brand_colors_beta
        get_brand_email_default_beta get_brand_email_defaults_beta get_brand_logo_beta get_brand_logos_beta
        get_brand_social_group_beta get_brand_social_groups_beta get_brand_voice_beta update_brand_button_beta
        update_brand_color_beta update_brand_email_default_beta update_brand_logo_beta update_brand_social_group_beta
        update_brand_voice_beta
    """,
    "campaigns": """
        clone_campaign_audience_beta clone_campaign_beta clone_campaign_message_beta create_campaign_audience_beta
        create_campaign_beta create_campaign_message_beta create_campaign_variation_beta delete_campaign_audience_beta
        delete_campaign_beta delete_campaign_message_beta delete_campaign_variation_beta
        get_audience_for_campaign_message_beta get_audience_id_for_campaign_message_beta
        get_audience_ids_for_campaign_beta get_campaign_audience_beta get_campaign_audiences_for_campaign_beta
        get_campaign_beta get_campaign_for_campaign_audience_beta get_campaign_for_campaign_message_beta
        get_campaign_id_for_campaign_audience_beta get_campaign_id_for_campaign_message_beta get_campaign_message_beta
        get_campaign_messages_beta get_campaign_messages_for_campaign_audience_beta get_campaign_variation_beta
        get_campaigns_beta get_image_for_campaign_variation_beta get_image_id_for_campaign_variation_beta
        get_message_for_campaign_variation_beta get_message_id_for_campaign_variation_beta
        get_message_ids_for_campaign_audience_beta get_message_ids_for_campaign_beta get_messages_for_campaign_beta
        get_tag_ids_for_campaign_message_beta get_tags_for_campaign_message_beta
        get_translation_for_campaign_variation_beta get_translation_id_for_campaign_variation_beta
        get_variation_ids_for_campaign_message_beta get_variations_for_campaign_message_beta
        schedule_campaign_message_beta update_campaign_audience_beta update_campaign_beta update_campaign_message_beta
        update_campaign_message_schedule_beta update_campaign_variation_beta
    """,
    "customer_agent": """
        create_agent_knowledge_beta create_agent_knowledge_file_beta create_agent_secret_beta create_agent_skill_beta
        create_agent_tool_beta create_customer_agent_response_beta delete_agent_knowledge_beta
        delete_agent_secret_beta delete_agent_skill_beta delete_agent_tool_beta get_agent_knowledge_beta
        get_agent_message_ids_for_customer_agent_conversation_beta
        get_agent_messages_for_customer_agent_conversation_beta get_agent_secret_beta get_agent_secrets_beta
        get_agent_skill_beta get_agent_skills_beta get_agent_tool_beta get_agent_tools_beta get_customer_agent_beta
        get_secret_ids_for_agent_tool_beta get_secrets_for_agent_tool_beta get_skill_ids_for_agent_tool_beta
        get_skills_for_agent_tool_beta get_tool_ids_for_agent_secret_beta get_tools_for_agent_secret_beta
        list_agent_knowledge_beta list_customer_agent_conversations_beta query_customer_agent_skill_values_beta
        query_customer_agent_values_beta retrieve_customer_agent_conversation_beta update_agent_knowledge_beta
        update_agent_secret_beta update_agent_skill_beta update_agent_tool_beta update_customer_agent_beta
        update_customer_agent_conversation_beta
    """,
    "events": """
        create_event_bulk_export_job_beta get_download_for_event_bulk_export_job_beta get_event_bulk_export_job_beta
    """,
    "profiles": """
        create_profile_bulk_export_job_beta get_download_for_profile_bulk_export_job_beta
        get_profile_bulk_export_job_beta
    """,
    "sending_domains": """
        create_sending_domain_activation_job_beta create_sending_domain_beta
        create_sending_domain_verification_job_beta delete_sending_domain_beta get_sending_domain_beta
        get_sending_domains_beta
    """,
    "templates": """
        create_template_preview_send_job_beta
    """,
    "text_messaging": """
        create_text_messaging_configuration_beta create_text_messaging_sender_beta
        create_text_messaging_sender_registration_beta
        get_messaging_sender_registration_for_text_messaging_sender_beta
        get_messaging_sender_registration_id_for_text_messaging_sender_beta get_text_messaging_configuration_beta
        get_text_messaging_sender_beta get_text_messaging_sender_registration_beta get_text_messaging_senders_beta
    """,
    "translations": """
        create_translation_beta delete_translation_beta get_campaign_variation_for_translation_beta
        get_campaign_variation_id_for_translation_beta get_flow_message_for_translation_beta
        get_flow_message_id_for_translation_beta get_template_for_translation_beta
        get_template_id_for_translation_beta get_template_universal_content_for_translation_beta
        get_template_universal_content_id_for_translation_beta get_translation_beta get_translations_beta
        update_translation_beta
    """,
}
_AREA = {name: area for area, names in _AREAS.items() for name in names.split()}

ALIASES: Mapping[str, str] = {
    "create_campaign_audience_clone": "clone_campaign_audience_beta",
    "create_campaign_clone": "clone_campaign_beta",
    "create_campaign_message_clone": "clone_campaign_message_beta",
    "create_campaign_message_schedule": "schedule_campaign_message_beta",
    "create_customer_agent_skill_values_report": "query_customer_agent_skill_values_beta",
    "create_customer_agent_values_report": "query_customer_agent_values_beta",
    "get_agent_knowledge": "list_agent_knowledge_beta",
    "get_agent_secret_relationships_tools": "get_tool_ids_for_agent_secret_beta",
    "get_agent_secret_tools": "get_tools_for_agent_secret_beta",
    "get_agent_tool_relationships_secrets": "get_secret_ids_for_agent_tool_beta",
    "get_agent_tool_relationships_skills": "get_skill_ids_for_agent_tool_beta",
    "get_agent_tool_secrets": "get_secrets_for_agent_tool_beta",
    "get_agent_tool_skills": "get_skills_for_agent_tool_beta",
    "get_audiences_for_campaign": "get_campaign_audiences_for_campaign_beta",
    "get_billing_usage": "list_billing_usage_beta",
    "get_campaign_audience_campaign": "get_campaign_for_campaign_audience_beta",
    "get_campaign_audience_messages": "get_campaign_messages_for_campaign_audience_beta",
    "get_campaign_audience_relationships_campaign": "get_campaign_id_for_campaign_audience_beta",
    "get_campaign_audience_relationships_messages": "get_message_ids_for_campaign_audience_beta",
    "get_campaign_audiences": "get_campaign_audiences_for_campaign_beta",
    "get_campaign_campaign_messages": "get_messages_for_campaign_beta",
    "get_campaign_message_audience": "get_audience_for_campaign_message_beta",
    "get_campaign_message_campaign": "get_campaign_for_campaign_message_beta",
    "get_campaign_message_relationships_audience": "get_audience_id_for_campaign_message_beta",
    "get_campaign_message_relationships_campaign": "get_campaign_id_for_campaign_message_beta",
    "get_campaign_message_relationships_tags": "get_tag_ids_for_campaign_message_beta",
    "get_campaign_message_relationships_variations": "get_variation_ids_for_campaign_message_beta",
    "get_campaign_message_tags": "get_tags_for_campaign_message_beta",
    "get_campaign_message_variations": "get_variations_for_campaign_message_beta",
    "get_campaign_messages": "get_messages_for_campaign_beta",
    "get_campaign_relationships_audiences": "get_audience_ids_for_campaign_beta",
    "get_campaign_relationships_campaign_messages": "get_message_ids_for_campaign_beta",
    "get_campaign_relationships_messages": "get_message_ids_for_campaign_beta",
    "get_campaign_variation_image": "get_image_for_campaign_variation_beta",
    "get_campaign_variation_message": "get_message_for_campaign_variation_beta",
    "get_campaign_variation_relationships_image": "get_image_id_for_campaign_variation_beta",
    "get_campaign_variation_relationships_message": "get_message_id_for_campaign_variation_beta",
    "get_campaign_variation_relationships_translation": "get_translation_id_for_campaign_variation_beta",
    "get_campaign_variation_translation": "get_translation_for_campaign_variation_beta",
    "get_customer_agent_conversation": "retrieve_customer_agent_conversation_beta",
    "get_customer_agent_conversation_agent_messages": "get_agent_messages_for_customer_agent_conversation_beta",
    "get_customer_agent_conversation_relationships_agent_messages": "get_agent_message_ids_for_customer_agent_conversation_beta",
    "get_customer_agent_conversations": "list_customer_agent_conversations_beta",
    "get_event_bulk_export_job_download": "get_download_for_event_bulk_export_job_beta",
    "get_messages_for_campaign_audience": "get_campaign_messages_for_campaign_audience_beta",
    "get_profile_bulk_export_job_download": "get_download_for_profile_bulk_export_job_beta",
    "get_text_messaging_sender_messaging_sender_registration": "get_messaging_sender_registration_for_text_messaging_sender_beta",
    "get_text_messaging_sender_relationships_messaging_sender_registration": "get_messaging_sender_registration_id_for_text_messaging_sender_beta",
    "get_translation_campaign_variation": "get_campaign_variation_for_translation_beta",
    "get_translation_flow_message": "get_flow_message_for_translation_beta",
    "get_translation_relationships_campaign_variation": "get_campaign_variation_id_for_translation_beta",
    "get_translation_relationships_flow_message": "get_flow_message_id_for_translation_beta",
    "get_translation_relationships_template": "get_template_id_for_translation_beta",
    "get_translation_relationships_template_universal_content": "get_template_universal_content_id_for_translation_beta",
    "get_translation_template": "get_template_for_translation_beta",
    "get_translation_template_universal_content": "get_template_universal_content_for_translation_beta",
}
"""Alias -> operation name."""


class _Operations(Mapping[str, Operation]):
    """Operation name -> operation; aliases are found too, but not listed."""

    def __getitem__(self, name: str) -> Operation:
        name = ALIASES.get(name, name)
        module = import_module(f".api.{_AREA[name]}", __package__)
        operation: Operation = getattr(module, f"_{name.upper()}")
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(_AREA)

    def __len__(self) -> int:
        return len(_AREA)


OPERATIONS: Mapping[str, Operation] = _Operations()
