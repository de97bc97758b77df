# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""The operations as `with_raw` has them: (model, raw response) in place of the model; lists as they are.

For type checkers alone: at run time they are the ordinary groups.
"""

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from klaviyo_async import RawResponse

from .blocking import (
    APIKeys,
    Applications,
    Billing,
    Brands,
    Campaigns,
    CustomerAgent,
    Events,
    Profiles,
    SendingDomains,
    Templates,
    TextMessaging,
    Translations,
)

P = ParamSpec("P")
R = TypeVar("R")

def _both(
    method: Callable[Concatenate[Any, P], R],
) -> Callable[Concatenate[Any, P], tuple[R, RawResponse]]: ...
def _list(method: Callable[Concatenate[Any, P], R]) -> Callable[Concatenate[Any, P], R]: ...

class APIKeysWithRaw:
    get_api_key_beta = _both(APIKeys.get_api_key_beta)
    get_api_keys_beta = _list(APIKeys.get_api_keys_beta)
    update_api_key_beta = _both(APIKeys.update_api_key_beta)

class ApplicationsWithRaw:
    get_applications_beta = _list(Applications.get_applications_beta)

class BillingWithRaw:
    get_billing_usage_beta = _both(Billing.get_billing_usage_beta)
    list_billing_usage_beta = _list(Billing.list_billing_usage_beta)

class BrandsWithRaw:
    create_brand_button_beta = _both(Brands.create_brand_button_beta)
    create_brand_color_beta = _both(Brands.create_brand_color_beta)
    create_brand_logo_beta = _both(Brands.create_brand_logo_beta)
    create_brand_social_group_beta = _both(Brands.create_brand_social_group_beta)
    delete_brand_button_beta = _both(Brands.delete_brand_button_beta)
    delete_brand_color_beta = _both(Brands.delete_brand_color_beta)
    delete_brand_logo_beta = _both(Brands.delete_brand_logo_beta)
    delete_brand_social_group_beta = _both(Brands.delete_brand_social_group_beta)
    get_brand_button_beta = _both(Brands.get_brand_button_beta)
    get_brand_buttons_beta = _list(Brands.get_brand_buttons_beta)
    get_brand_color_beta = _both(Brands.get_brand_color_beta)
    get_brand_colors_beta = _list(Brands.get_brand_colors_beta)
    get_brand_email_default_beta = _both(Brands.get_brand_email_default_beta)
    get_brand_email_defaults_beta = _list(Brands.get_brand_email_defaults_beta)
    get_brand_logo_beta = _both(Brands.get_brand_logo_beta)
    get_brand_logos_beta = _list(Brands.get_brand_logos_beta)
    get_brand_social_group_beta = _both(Brands.get_brand_social_group_beta)
    get_brand_social_groups_beta = _list(Brands.get_brand_social_groups_beta)
    get_brand_voice_beta = _both(Brands.get_brand_voice_beta)
    update_brand_button_beta = _both(Brands.update_brand_button_beta)
    update_brand_color_beta = _both(Brands.update_brand_color_beta)
    update_brand_email_default_beta = _both(Brands.update_brand_email_default_beta)
    update_brand_logo_beta = _both(Brands.update_brand_logo_beta)
    update_brand_social_group_beta = _both(Brands.update_brand_social_group_beta)
    update_brand_voice_beta = _both(Brands.update_brand_voice_beta)

class CampaignsWithRaw:
    clone_campaign_audience_beta = _both(Campaigns.clone_campaign_audience_beta)
    clone_campaign_beta = _both(Campaigns.clone_campaign_beta)
    clone_campaign_message_beta = _both(Campaigns.clone_campaign_message_beta)
    create_campaign_audience_beta = _both(Campaigns.create_campaign_audience_beta)
    create_campaign_beta = _both(Campaigns.create_campaign_beta)
    create_campaign_message_beta = _both(Campaigns.create_campaign_message_beta)
    create_campaign_variation_beta = _both(Campaigns.create_campaign_variation_beta)
    delete_campaign_audience_beta = _both(Campaigns.delete_campaign_audience_beta)
    delete_campaign_beta = _both(Campaigns.delete_campaign_beta)
    delete_campaign_message_beta = _both(Campaigns.delete_campaign_message_beta)
    delete_campaign_variation_beta = _both(Campaigns.delete_campaign_variation_beta)
    get_audience_for_campaign_message_beta = _both(Campaigns.get_audience_for_campaign_message_beta)
    get_audience_id_for_campaign_message_beta = _both(Campaigns.get_audience_id_for_campaign_message_beta)
    get_audience_ids_for_campaign_beta = _list(Campaigns.get_audience_ids_for_campaign_beta)
    get_campaign_audience_beta = _both(Campaigns.get_campaign_audience_beta)
    get_campaign_audiences_for_campaign_beta = _list(Campaigns.get_campaign_audiences_for_campaign_beta)
    get_campaign_beta = _both(Campaigns.get_campaign_beta)
    get_campaign_for_campaign_audience_beta = _both(Campaigns.get_campaign_for_campaign_audience_beta)
    get_campaign_for_campaign_message_beta = _both(Campaigns.get_campaign_for_campaign_message_beta)
    get_campaign_id_for_campaign_audience_beta = _both(Campaigns.get_campaign_id_for_campaign_audience_beta)
    get_campaign_id_for_campaign_message_beta = _both(Campaigns.get_campaign_id_for_campaign_message_beta)
    get_campaign_message_beta = _both(Campaigns.get_campaign_message_beta)
    get_campaign_messages_beta = _list(Campaigns.get_campaign_messages_beta)
    get_campaign_messages_for_campaign_audience_beta = _list(Campaigns.get_campaign_messages_for_campaign_audience_beta)
    get_campaign_variation_beta = _both(Campaigns.get_campaign_variation_beta)
    get_campaigns_beta = _list(Campaigns.get_campaigns_beta)
    get_image_for_campaign_variation_beta = _both(Campaigns.get_image_for_campaign_variation_beta)
    get_image_id_for_campaign_variation_beta = _both(Campaigns.get_image_id_for_campaign_variation_beta)
    get_message_for_campaign_variation_beta = _both(Campaigns.get_message_for_campaign_variation_beta)
    get_message_id_for_campaign_variation_beta = _both(Campaigns.get_message_id_for_campaign_variation_beta)
    get_message_ids_for_campaign_audience_beta = _list(Campaigns.get_message_ids_for_campaign_audience_beta)
    get_message_ids_for_campaign_beta = _list(Campaigns.get_message_ids_for_campaign_beta)
    get_messages_for_campaign_beta = _list(Campaigns.get_messages_for_campaign_beta)
    get_tag_ids_for_campaign_message_beta = _list(Campaigns.get_tag_ids_for_campaign_message_beta)
    get_tags_for_campaign_message_beta = _list(Campaigns.get_tags_for_campaign_message_beta)
    get_translation_for_campaign_variation_beta = _both(Campaigns.get_translation_for_campaign_variation_beta)
    get_translation_id_for_campaign_variation_beta = _both(Campaigns.get_translation_id_for_campaign_variation_beta)
    get_variation_ids_for_campaign_message_beta = _list(Campaigns.get_variation_ids_for_campaign_message_beta)
    get_variations_for_campaign_message_beta = _list(Campaigns.get_variations_for_campaign_message_beta)
    schedule_campaign_message_beta = _both(Campaigns.schedule_campaign_message_beta)
    update_campaign_audience_beta = _both(Campaigns.update_campaign_audience_beta)
    update_campaign_beta = _both(Campaigns.update_campaign_beta)
    update_campaign_message_beta = _both(Campaigns.update_campaign_message_beta)
    update_campaign_message_schedule_beta = _both(Campaigns.update_campaign_message_schedule_beta)
    update_campaign_variation_beta = _both(Campaigns.update_campaign_variation_beta)

class CustomerAgentWithRaw:
    create_agent_knowledge_beta = _both(CustomerAgent.create_agent_knowledge_beta)
    create_agent_knowledge_file_beta = _both(CustomerAgent.create_agent_knowledge_file_beta)
    create_agent_secret_beta = _both(CustomerAgent.create_agent_secret_beta)
    create_agent_skill_beta = _both(CustomerAgent.create_agent_skill_beta)
    create_agent_tool_beta = _both(CustomerAgent.create_agent_tool_beta)
    create_customer_agent_response_beta = _both(CustomerAgent.create_customer_agent_response_beta)
    delete_agent_knowledge_beta = _both(CustomerAgent.delete_agent_knowledge_beta)
    delete_agent_secret_beta = _both(CustomerAgent.delete_agent_secret_beta)
    delete_agent_skill_beta = _both(CustomerAgent.delete_agent_skill_beta)
    delete_agent_tool_beta = _both(CustomerAgent.delete_agent_tool_beta)
    get_agent_knowledge_beta = _both(CustomerAgent.get_agent_knowledge_beta)
    get_agent_message_ids_for_customer_agent_conversation_beta = _both(
        CustomerAgent.get_agent_message_ids_for_customer_agent_conversation_beta
    )
    get_agent_messages_for_customer_agent_conversation_beta = _both(
        CustomerAgent.get_agent_messages_for_customer_agent_conversation_beta
    )
    get_agent_secret_beta = _both(CustomerAgent.get_agent_secret_beta)
    get_agent_secrets_beta = _list(CustomerAgent.get_agent_secrets_beta)
    get_agent_skill_beta = _both(CustomerAgent.get_agent_skill_beta)
    get_agent_skills_beta = _list(CustomerAgent.get_agent_skills_beta)
    get_agent_tool_beta = _both(CustomerAgent.get_agent_tool_beta)
    get_agent_tools_beta = _both(CustomerAgent.get_agent_tools_beta)
    get_customer_agent_beta = _both(CustomerAgent.get_customer_agent_beta)
    get_secret_ids_for_agent_tool_beta = _list(CustomerAgent.get_secret_ids_for_agent_tool_beta)
    get_secrets_for_agent_tool_beta = _list(CustomerAgent.get_secrets_for_agent_tool_beta)
    get_skill_ids_for_agent_tool_beta = _both(CustomerAgent.get_skill_ids_for_agent_tool_beta)
    get_skills_for_agent_tool_beta = _both(CustomerAgent.get_skills_for_agent_tool_beta)
    get_tool_ids_for_agent_secret_beta = _both(CustomerAgent.get_tool_ids_for_agent_secret_beta)
    get_tools_for_agent_secret_beta = _both(CustomerAgent.get_tools_for_agent_secret_beta)
    list_agent_knowledge_beta = _both(CustomerAgent.list_agent_knowledge_beta)
    list_customer_agent_conversations_beta = _both(CustomerAgent.list_customer_agent_conversations_beta)
    query_customer_agent_skill_values_beta = _both(CustomerAgent.query_customer_agent_skill_values_beta)
    query_customer_agent_values_beta = _both(CustomerAgent.query_customer_agent_values_beta)
    retrieve_customer_agent_conversation_beta = _both(CustomerAgent.retrieve_customer_agent_conversation_beta)
    update_agent_knowledge_beta = _both(CustomerAgent.update_agent_knowledge_beta)
    update_agent_secret_beta = _both(CustomerAgent.update_agent_secret_beta)
    update_agent_skill_beta = _both(CustomerAgent.update_agent_skill_beta)
    update_agent_tool_beta = _both(CustomerAgent.update_agent_tool_beta)
    update_customer_agent_beta = _both(CustomerAgent.update_customer_agent_beta)
    update_customer_agent_conversation_beta = _both(CustomerAgent.update_customer_agent_conversation_beta)

class EventsWithRaw:
    create_event_bulk_export_job_beta = _both(Events.create_event_bulk_export_job_beta)
    get_download_for_event_bulk_export_job_beta = _both(Events.get_download_for_event_bulk_export_job_beta)
    get_event_bulk_export_job_beta = _both(Events.get_event_bulk_export_job_beta)

class ProfilesWithRaw:
    create_profile_bulk_export_job_beta = _both(Profiles.create_profile_bulk_export_job_beta)
    get_download_for_profile_bulk_export_job_beta = _both(Profiles.get_download_for_profile_bulk_export_job_beta)
    get_profile_bulk_export_job_beta = _both(Profiles.get_profile_bulk_export_job_beta)

class SendingDomainsWithRaw:
    create_sending_domain_activation_job_beta = _both(SendingDomains.create_sending_domain_activation_job_beta)
    create_sending_domain_beta = _both(SendingDomains.create_sending_domain_beta)
    create_sending_domain_verification_job_beta = _both(SendingDomains.create_sending_domain_verification_job_beta)
    delete_sending_domain_beta = _both(SendingDomains.delete_sending_domain_beta)
    get_sending_domain_beta = _both(SendingDomains.get_sending_domain_beta)
    get_sending_domains_beta = _list(SendingDomains.get_sending_domains_beta)

class TemplatesWithRaw:
    create_template_preview_send_job_beta = _both(Templates.create_template_preview_send_job_beta)

class TextMessagingWithRaw:
    create_text_messaging_configuration_beta = _both(TextMessaging.create_text_messaging_configuration_beta)
    create_text_messaging_sender_beta = _both(TextMessaging.create_text_messaging_sender_beta)
    create_text_messaging_sender_registration_beta = _both(TextMessaging.create_text_messaging_sender_registration_beta)
    get_messaging_sender_registration_for_text_messaging_sender_beta = _both(
        TextMessaging.get_messaging_sender_registration_for_text_messaging_sender_beta
    )
    get_messaging_sender_registration_id_for_text_messaging_sender_beta = _both(
        TextMessaging.get_messaging_sender_registration_id_for_text_messaging_sender_beta
    )
    get_text_messaging_configuration_beta = _both(TextMessaging.get_text_messaging_configuration_beta)
    get_text_messaging_sender_beta = _both(TextMessaging.get_text_messaging_sender_beta)
    get_text_messaging_sender_registration_beta = _both(TextMessaging.get_text_messaging_sender_registration_beta)
    get_text_messaging_senders_beta = _list(TextMessaging.get_text_messaging_senders_beta)

class TranslationsWithRaw:
    create_translation_beta = _both(Translations.create_translation_beta)
    delete_translation_beta = _both(Translations.delete_translation_beta)
    get_campaign_variation_for_translation_beta = _both(Translations.get_campaign_variation_for_translation_beta)
    get_campaign_variation_id_for_translation_beta = _both(Translations.get_campaign_variation_id_for_translation_beta)
    get_flow_message_for_translation_beta = _both(Translations.get_flow_message_for_translation_beta)
    get_flow_message_id_for_translation_beta = _both(Translations.get_flow_message_id_for_translation_beta)
    get_template_for_translation_beta = _both(Translations.get_template_for_translation_beta)
    get_template_id_for_translation_beta = _both(Translations.get_template_id_for_translation_beta)
    get_template_universal_content_for_translation_beta = _both(
        Translations.get_template_universal_content_for_translation_beta
    )
    get_template_universal_content_id_for_translation_beta = _both(
        Translations.get_template_universal_content_id_for_translation_beta
    )
    get_translation_beta = _both(Translations.get_translation_beta)
    get_translations_beta = _list(Translations.get_translations_beta)
    update_translation_beta = _both(Translations.update_translation_beta)

class AreasWithRaw:
    api_keys: APIKeysWithRaw
    applications: ApplicationsWithRaw
    billing: BillingWithRaw
    brands: BrandsWithRaw
    campaigns: CampaignsWithRaw
    customer_agent: CustomerAgentWithRaw
    events: EventsWithRaw
    profiles: ProfilesWithRaw
    sending_domains: SendingDomainsWithRaw
    templates: TemplatesWithRaw
    text_messaging: TextMessagingWithRaw
    translations: TranslationsWithRaw
