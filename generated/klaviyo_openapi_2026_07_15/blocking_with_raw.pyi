# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""The operations as `with_raw` has them: (model, raw response) in place of the model; lists as they are.

For type checkers alone: at run time they are the ordinary groups.
"""

from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from klaviyo_async import RawResponse

from .blocking import (
    Accounts,
    Campaigns,
    Catalogs,
    Client,
    Conversations,
    Coupons,
    CustomObjects,
    DataPrivacy,
    Events,
    Flows,
    Forms,
    Images,
    Lists,
    Metrics,
    Profiles,
    Reporting,
    Reviews,
    Segments,
    Tags,
    Templates,
    TrackingSettings,
    WebFeeds,
    Webhooks,
)

P = ParamSpec("P")
R = TypeVar("R")

def _both(
    method: Callable[Concatenate[Any, P], R],
) -> Callable[Concatenate[Any, P], tuple[R, RawResponse]]: ...
def _list(method: Callable[Concatenate[Any, P], R]) -> Callable[Concatenate[Any, P], R]: ...

class AccountsWithRaw:
    get_account = _both(Accounts.get_account)
    get_accounts = _list(Accounts.get_accounts)

class CampaignsWithRaw:
    assign_template_to_campaign_message = _both(Campaigns.assign_template_to_campaign_message)
    cancel_campaign_send = _both(Campaigns.cancel_campaign_send)
    create_campaign = _both(Campaigns.create_campaign)
    create_campaign_clone = _both(Campaigns.create_campaign_clone)
    delete_campaign = _both(Campaigns.delete_campaign)
    get_campaign = _both(Campaigns.get_campaign)
    get_campaign_for_campaign_message = _both(Campaigns.get_campaign_for_campaign_message)
    get_campaign_id_for_campaign_message = _both(Campaigns.get_campaign_id_for_campaign_message)
    get_campaign_message = _both(Campaigns.get_campaign_message)
    get_campaign_recipient_estimation = _both(Campaigns.get_campaign_recipient_estimation)
    get_campaign_recipient_estimation_job = _both(Campaigns.get_campaign_recipient_estimation_job)
    get_campaign_send_job = _both(Campaigns.get_campaign_send_job)
    get_campaigns = _list(Campaigns.get_campaigns)
    get_image_for_campaign_message = _both(Campaigns.get_image_for_campaign_message)
    get_image_id_for_campaign_message = _both(Campaigns.get_image_id_for_campaign_message)
    get_message_ids_for_campaign = _list(Campaigns.get_message_ids_for_campaign)
    get_messages_for_campaign = _list(Campaigns.get_messages_for_campaign)
    get_tag_ids_for_campaign = _list(Campaigns.get_tag_ids_for_campaign)
    get_tags_for_campaign = _list(Campaigns.get_tags_for_campaign)
    get_template_for_campaign_message = _both(Campaigns.get_template_for_campaign_message)
    get_template_id_for_campaign_message = _both(Campaigns.get_template_id_for_campaign_message)
    refresh_campaign_recipient_estimation = _both(Campaigns.refresh_campaign_recipient_estimation)
    send_campaign = _both(Campaigns.send_campaign)
    update_campaign = _both(Campaigns.update_campaign)
    update_campaign_message = _both(Campaigns.update_campaign_message)
    update_image_for_campaign_message = _both(Campaigns.update_image_for_campaign_message)

class CatalogsWithRaw:
    add_categories_to_catalog_item = _both(Catalogs.add_categories_to_catalog_item)
    add_items_to_catalog_category = _both(Catalogs.add_items_to_catalog_category)
    bulk_create_catalog_categories = _both(Catalogs.bulk_create_catalog_categories)
    bulk_create_catalog_items = _both(Catalogs.bulk_create_catalog_items)
    bulk_create_catalog_variants = _both(Catalogs.bulk_create_catalog_variants)
    bulk_delete_catalog_categories = _both(Catalogs.bulk_delete_catalog_categories)
    bulk_delete_catalog_items = _both(Catalogs.bulk_delete_catalog_items)
    bulk_delete_catalog_variants = _both(Catalogs.bulk_delete_catalog_variants)
    bulk_update_catalog_categories = _both(Catalogs.bulk_update_catalog_categories)
    bulk_update_catalog_items = _both(Catalogs.bulk_update_catalog_items)
    bulk_update_catalog_variants = _both(Catalogs.bulk_update_catalog_variants)
    create_back_in_stock_subscription = _both(Catalogs.create_back_in_stock_subscription)
    create_catalog_category = _both(Catalogs.create_catalog_category)
    create_catalog_item = _both(Catalogs.create_catalog_item)
    create_catalog_variant = _both(Catalogs.create_catalog_variant)
    delete_catalog_category = _both(Catalogs.delete_catalog_category)
    delete_catalog_item = _both(Catalogs.delete_catalog_item)
    delete_catalog_variant = _both(Catalogs.delete_catalog_variant)
    get_bulk_create_catalog_items_job = _both(Catalogs.get_bulk_create_catalog_items_job)
    get_bulk_create_catalog_items_jobs = _list(Catalogs.get_bulk_create_catalog_items_jobs)
    get_bulk_create_categories_job = _both(Catalogs.get_bulk_create_categories_job)
    get_bulk_create_categories_jobs = _list(Catalogs.get_bulk_create_categories_jobs)
    get_bulk_create_variants_job = _both(Catalogs.get_bulk_create_variants_job)
    get_bulk_create_variants_jobs = _list(Catalogs.get_bulk_create_variants_jobs)
    get_bulk_delete_catalog_items_job = _both(Catalogs.get_bulk_delete_catalog_items_job)
    get_bulk_delete_catalog_items_jobs = _list(Catalogs.get_bulk_delete_catalog_items_jobs)
    get_bulk_delete_categories_job = _both(Catalogs.get_bulk_delete_categories_job)
    get_bulk_delete_categories_jobs = _list(Catalogs.get_bulk_delete_categories_jobs)
    get_bulk_delete_variants_job = _both(Catalogs.get_bulk_delete_variants_job)
    get_bulk_delete_variants_jobs = _list(Catalogs.get_bulk_delete_variants_jobs)
    get_bulk_update_catalog_items_job = _both(Catalogs.get_bulk_update_catalog_items_job)
    get_bulk_update_catalog_items_jobs = _list(Catalogs.get_bulk_update_catalog_items_jobs)
    get_bulk_update_categories_job = _both(Catalogs.get_bulk_update_categories_job)
    get_bulk_update_categories_jobs = _list(Catalogs.get_bulk_update_categories_jobs)
    get_bulk_update_variants_job = _both(Catalogs.get_bulk_update_variants_job)
    get_bulk_update_variants_jobs = _list(Catalogs.get_bulk_update_variants_jobs)
    get_catalog_categories = _list(Catalogs.get_catalog_categories)
    get_catalog_category = _both(Catalogs.get_catalog_category)
    get_catalog_item = _both(Catalogs.get_catalog_item)
    get_catalog_items = _list(Catalogs.get_catalog_items)
    get_catalog_variant = _both(Catalogs.get_catalog_variant)
    get_catalog_variants = _list(Catalogs.get_catalog_variants)
    get_categories_for_catalog_item = _list(Catalogs.get_categories_for_catalog_item)
    get_category_ids_for_catalog_item = _list(Catalogs.get_category_ids_for_catalog_item)
    get_item_ids_for_catalog_category = _list(Catalogs.get_item_ids_for_catalog_category)
    get_items_for_catalog_category = _list(Catalogs.get_items_for_catalog_category)
    get_variant_ids_for_catalog_item = _list(Catalogs.get_variant_ids_for_catalog_item)
    get_variants_for_catalog_item = _list(Catalogs.get_variants_for_catalog_item)
    remove_categories_from_catalog_item = _both(Catalogs.remove_categories_from_catalog_item)
    remove_items_from_catalog_category = _both(Catalogs.remove_items_from_catalog_category)
    update_catalog_category = _both(Catalogs.update_catalog_category)
    update_catalog_item = _both(Catalogs.update_catalog_item)
    update_catalog_variant = _both(Catalogs.update_catalog_variant)
    update_categories_for_catalog_item = _both(Catalogs.update_categories_for_catalog_item)
    update_items_for_catalog_category = _both(Catalogs.update_items_for_catalog_category)

class ClientWithRaw:
    bulk_create_client_events = _both(Client.bulk_create_client_events)
    create_client_back_in_stock_subscription = _both(Client.create_client_back_in_stock_subscription)
    create_client_event = _both(Client.create_client_event)
    create_client_profile = _both(Client.create_client_profile)
    create_client_push_token = _both(Client.create_client_push_token)
    create_client_review = _both(Client.create_client_review)
    create_client_subscription = _both(Client.create_client_subscription)
    get_client_geofences = _list(Client.get_client_geofences)
    get_client_ip_allowlist = _both(Client.get_client_ip_allowlist)
    get_client_review_values_reports = _list(Client.get_client_review_values_reports)
    get_client_reviews = _list(Client.get_client_reviews)
    unregister_client_push_token = _both(Client.unregister_client_push_token)

class ConversationsWithRaw:
    create_conversation_message = _both(Conversations.create_conversation_message)

class CouponsWithRaw:
    bulk_create_coupon_codes = _both(Coupons.bulk_create_coupon_codes)
    create_coupon = _both(Coupons.create_coupon)
    create_coupon_code = _both(Coupons.create_coupon_code)
    delete_coupon = _both(Coupons.delete_coupon)
    delete_coupon_code = _both(Coupons.delete_coupon_code)
    get_bulk_create_coupon_code_jobs = _list(Coupons.get_bulk_create_coupon_code_jobs)
    get_bulk_create_coupon_codes_job = _both(Coupons.get_bulk_create_coupon_codes_job)
    get_coupon = _both(Coupons.get_coupon)
    get_coupon_code = _both(Coupons.get_coupon_code)
    get_coupon_code_ids_for_coupon = _list(Coupons.get_coupon_code_ids_for_coupon)
    get_coupon_codes = _list(Coupons.get_coupon_codes)
    get_coupon_codes_for_coupon = _list(Coupons.get_coupon_codes_for_coupon)
    get_coupon_for_coupon_code = _both(Coupons.get_coupon_for_coupon_code)
    get_coupon_id_for_coupon_code = _both(Coupons.get_coupon_id_for_coupon_code)
    get_coupons = _list(Coupons.get_coupons)
    update_coupon = _both(Coupons.update_coupon)
    update_coupon_code = _both(Coupons.update_coupon_code)

class CustomObjectsWithRaw:
    bulk_create_data_source_records = _both(CustomObjects.bulk_create_data_source_records)
    bulk_delete_object_records = _both(CustomObjects.bulk_delete_object_records)
    create_data_source = _both(CustomObjects.create_data_source)
    create_data_source_record = _both(CustomObjects.create_data_source_record)
    create_object_schema = _both(CustomObjects.create_object_schema)
    create_object_schema_relationship = _both(CustomObjects.create_object_schema_relationship)
    create_object_type = _both(CustomObjects.create_object_type)
    create_profile_schema_relationship = _both(CustomObjects.create_profile_schema_relationship)
    delete_data_source = _both(CustomObjects.delete_data_source)
    delete_object_schema_relationship = _both(CustomObjects.delete_object_schema_relationship)
    delete_object_type = _both(CustomObjects.delete_object_type)
    delete_profile_schema_relationship = _both(CustomObjects.delete_profile_schema_relationship)
    get_current_schema_for_object_type = _both(CustomObjects.get_current_schema_for_object_type)
    get_current_schema_id_for_object_type = _both(CustomObjects.get_current_schema_id_for_object_type)
    get_data_source = _both(CustomObjects.get_data_source)
    get_data_sources = _list(CustomObjects.get_data_sources)
    get_draft_schema_for_object_type = _both(CustomObjects.get_draft_schema_for_object_type)
    get_draft_schema_id_for_object_type = _both(CustomObjects.get_draft_schema_id_for_object_type)
    get_ingestion_log_ids_for_object_type = _list(CustomObjects.get_ingestion_log_ids_for_object_type)
    get_ingestion_logs_for_object_type = _list(CustomObjects.get_ingestion_logs_for_object_type)
    get_object_record = _both(CustomObjects.get_object_record)
    get_object_schema = _both(CustomObjects.get_object_schema)
    get_object_schema_relationships = _list(CustomObjects.get_object_schema_relationships)
    get_object_type = _both(CustomObjects.get_object_type)
    get_object_type_relationships = _list(CustomObjects.get_object_type_relationships)
    get_object_types = _list(CustomObjects.get_object_types)
    get_profile_schema_relationships = _list(CustomObjects.get_profile_schema_relationships)
    get_profile_type_relationships = _list(CustomObjects.get_profile_type_relationships)
    get_record_ids_for_object_type = _list(CustomObjects.get_record_ids_for_object_type)
    get_records_for_object_type = _list(CustomObjects.get_records_for_object_type)
    get_schema_version_ids_for_object_type = _list(CustomObjects.get_schema_version_ids_for_object_type)
    get_schema_versions_for_object_type = _list(CustomObjects.get_schema_versions_for_object_type)
    get_source_mapping = _both(CustomObjects.get_source_mapping)
    get_source_mapping_for_object_schema = _both(CustomObjects.get_source_mapping_for_object_schema)
    get_source_mapping_id_for_object_schema = _both(CustomObjects.get_source_mapping_id_for_object_schema)
    update_object_schema = _both(CustomObjects.update_object_schema)
    update_object_schema_relationship = _both(CustomObjects.update_object_schema_relationship)
    update_profile_schema_relationship = _both(CustomObjects.update_profile_schema_relationship)
    update_source_mapping = _both(CustomObjects.update_source_mapping)

class DataPrivacyWithRaw:
    request_profile_deletion = _both(DataPrivacy.request_profile_deletion)

class EventsWithRaw:
    bulk_create_events = _both(Events.bulk_create_events)
    create_event = _both(Events.create_event)
    get_event = _both(Events.get_event)
    get_events = _list(Events.get_events)
    get_metric_for_event = _both(Events.get_metric_for_event)
    get_metric_id_for_event = _both(Events.get_metric_id_for_event)
    get_profile_for_event = _both(Events.get_profile_for_event)
    get_profile_id_for_event = _both(Events.get_profile_id_for_event)

class FlowsWithRaw:
    create_flow = _both(Flows.create_flow)
    delete_flow = _both(Flows.delete_flow)
    delete_flow_action = _both(Flows.delete_flow_action)
    get_action_for_flow_message = _both(Flows.get_action_for_flow_message)
    get_action_id_for_flow_message = _both(Flows.get_action_id_for_flow_message)
    get_action_ids_for_flow = _list(Flows.get_action_ids_for_flow)
    get_actions_for_flow = _list(Flows.get_actions_for_flow)
    get_flow = _both(Flows.get_flow)
    get_flow_action = _both(Flows.get_flow_action)
    get_flow_action_messages = _list(Flows.get_flow_action_messages)
    get_flow_for_flow_action = _both(Flows.get_flow_for_flow_action)
    get_flow_id_for_flow_action = _both(Flows.get_flow_id_for_flow_action)
    get_flow_message = _both(Flows.get_flow_message)
    get_flows = _list(Flows.get_flows)
    get_message_ids_for_flow_action = _list(Flows.get_message_ids_for_flow_action)
    get_tag_ids_for_flow = _list(Flows.get_tag_ids_for_flow)
    get_tags_for_flow = _list(Flows.get_tags_for_flow)
    get_template_for_flow_message = _both(Flows.get_template_for_flow_message)
    get_template_id_for_flow_message = _both(Flows.get_template_id_for_flow_message)
    update_flow = _both(Flows.update_flow)
    update_flow_action = _both(Flows.update_flow_action)

class FormsWithRaw:
    create_form = _both(Forms.create_form)
    delete_form = _both(Forms.delete_form)
    get_form = _both(Forms.get_form)
    get_form_for_form_version = _both(Forms.get_form_for_form_version)
    get_form_id_for_form_version = _both(Forms.get_form_id_for_form_version)
    get_form_version = _both(Forms.get_form_version)
    get_forms = _list(Forms.get_forms)
    get_version_ids_for_form = _list(Forms.get_version_ids_for_form)
    get_versions_for_form = _list(Forms.get_versions_for_form)

class ImagesWithRaw:
    get_image = _both(Images.get_image)
    get_images = _list(Images.get_images)
    update_image = _both(Images.update_image)
    upload_image_from_file = _both(Images.upload_image_from_file)
    upload_image_from_url = _both(Images.upload_image_from_url)

class ListsWithRaw:
    add_profiles_to_list = _both(Lists.add_profiles_to_list)
    create_list = _both(Lists.create_list)
    delete_list = _both(Lists.delete_list)
    get_flows_triggered_by_list = _list(Lists.get_flows_triggered_by_list)
    get_ids_for_flows_triggered_by_list = _list(Lists.get_ids_for_flows_triggered_by_list)
    get_list = _both(Lists.get_list)
    get_lists = _list(Lists.get_lists)
    get_profile_ids_for_list = _list(Lists.get_profile_ids_for_list)
    get_profiles_for_list = _list(Lists.get_profiles_for_list)
    get_tag_ids_for_list = _list(Lists.get_tag_ids_for_list)
    get_tags_for_list = _list(Lists.get_tags_for_list)
    remove_profiles_from_list = _both(Lists.remove_profiles_from_list)
    update_list = _both(Lists.update_list)

class MetricsWithRaw:
    create_custom_metric = _both(Metrics.create_custom_metric)
    delete_custom_metric = _both(Metrics.delete_custom_metric)
    get_custom_metric = _both(Metrics.get_custom_metric)
    get_custom_metric_for_mapped_metric = _both(Metrics.get_custom_metric_for_mapped_metric)
    get_custom_metric_id_for_mapped_metric = _both(Metrics.get_custom_metric_id_for_mapped_metric)
    get_custom_metrics = _list(Metrics.get_custom_metrics)
    get_flows_triggered_by_metric = _list(Metrics.get_flows_triggered_by_metric)
    get_ids_for_flows_triggered_by_metric = _list(Metrics.get_ids_for_flows_triggered_by_metric)
    get_mapped_metric = _both(Metrics.get_mapped_metric)
    get_mapped_metrics = _list(Metrics.get_mapped_metrics)
    get_metric = _both(Metrics.get_metric)
    get_metric_for_mapped_metric = _both(Metrics.get_metric_for_mapped_metric)
    get_metric_for_metric_property = _both(Metrics.get_metric_for_metric_property)
    get_metric_id_for_mapped_metric = _both(Metrics.get_metric_id_for_mapped_metric)
    get_metric_id_for_metric_property = _both(Metrics.get_metric_id_for_metric_property)
    get_metric_ids_for_custom_metric = _list(Metrics.get_metric_ids_for_custom_metric)
    get_metric_property = _both(Metrics.get_metric_property)
    get_metrics = _list(Metrics.get_metrics)
    get_metrics_for_custom_metric = _list(Metrics.get_metrics_for_custom_metric)
    get_properties_for_metric = _list(Metrics.get_properties_for_metric)
    get_property_ids_for_metric = _list(Metrics.get_property_ids_for_metric)
    query_metric_aggregates = _both(Metrics.query_metric_aggregates)
    update_custom_metric = _both(Metrics.update_custom_metric)
    update_mapped_metric = _both(Metrics.update_mapped_metric)

class ProfilesWithRaw:
    bulk_import_profiles = _both(Profiles.bulk_import_profiles)
    bulk_subscribe_profiles = _both(Profiles.bulk_subscribe_profiles)
    bulk_suppress_profiles = _both(Profiles.bulk_suppress_profiles)
    bulk_unsubscribe_profiles = _both(Profiles.bulk_unsubscribe_profiles)
    bulk_unsuppress_profiles = _both(Profiles.bulk_unsuppress_profiles)
    create_or_update_profile = _both(Profiles.create_or_update_profile)
    create_profile = _both(Profiles.create_profile)
    create_push_token = _both(Profiles.create_push_token)
    delete_push_token = _both(Profiles.delete_push_token)
    get_bulk_import_profiles_job = _both(Profiles.get_bulk_import_profiles_job)
    get_bulk_import_profiles_jobs = _list(Profiles.get_bulk_import_profiles_jobs)
    get_bulk_suppress_profiles_job = _both(Profiles.get_bulk_suppress_profiles_job)
    get_bulk_suppress_profiles_jobs = _list(Profiles.get_bulk_suppress_profiles_jobs)
    get_bulk_unsuppress_profiles_job = _both(Profiles.get_bulk_unsuppress_profiles_job)
    get_bulk_unsuppress_profiles_jobs = _list(Profiles.get_bulk_unsuppress_profiles_jobs)
    get_conversation_for_profile = _both(Profiles.get_conversation_for_profile)
    get_conversation_id_for_profile = _both(Profiles.get_conversation_id_for_profile)
    get_conversation_ids_for_profile = _list(Profiles.get_conversation_ids_for_profile)
    get_conversations_for_profile = _list(Profiles.get_conversations_for_profile)
    get_errors_for_bulk_import_profiles_job = _list(Profiles.get_errors_for_bulk_import_profiles_job)
    get_list_for_bulk_import_profiles_job = _list(Profiles.get_list_for_bulk_import_profiles_job)
    get_list_ids_for_bulk_import_profiles_job = _list(Profiles.get_list_ids_for_bulk_import_profiles_job)
    get_list_ids_for_profile = _list(Profiles.get_list_ids_for_profile)
    get_lists_for_profile = _list(Profiles.get_lists_for_profile)
    get_profile = _both(Profiles.get_profile)
    get_profile_for_push_token = _both(Profiles.get_profile_for_push_token)
    get_profile_id_for_push_token = _both(Profiles.get_profile_id_for_push_token)
    get_profile_ids_for_bulk_import_profiles_job = _list(Profiles.get_profile_ids_for_bulk_import_profiles_job)
    get_profiles = _list(Profiles.get_profiles)
    get_profiles_for_bulk_import_profiles_job = _list(Profiles.get_profiles_for_bulk_import_profiles_job)
    get_push_token = _both(Profiles.get_push_token)
    get_push_token_ids_for_profile = _list(Profiles.get_push_token_ids_for_profile)
    get_push_tokens = _list(Profiles.get_push_tokens)
    get_push_tokens_for_profile = _list(Profiles.get_push_tokens_for_profile)
    get_segment_ids_for_profile = _list(Profiles.get_segment_ids_for_profile)
    get_segments_for_profile = _list(Profiles.get_segments_for_profile)
    merge_profiles = _both(Profiles.merge_profiles)
    update_profile = _both(Profiles.update_profile)

class ReportingWithRaw:
    query_campaign_values = _list(Reporting.query_campaign_values)
    query_flow_series = _list(Reporting.query_flow_series)
    query_flow_values = _list(Reporting.query_flow_values)
    query_form_series = _both(Reporting.query_form_series)
    query_form_values = _both(Reporting.query_form_values)
    query_segment_series = _both(Reporting.query_segment_series)
    query_segment_values = _both(Reporting.query_segment_values)

class ReviewsWithRaw:
    get_review = _both(Reviews.get_review)
    get_reviews = _list(Reviews.get_reviews)
    update_review = _both(Reviews.update_review)

class SegmentsWithRaw:
    create_segment = _both(Segments.create_segment)
    delete_segment = _both(Segments.delete_segment)
    get_flows_triggered_by_segment = _list(Segments.get_flows_triggered_by_segment)
    get_ids_for_flows_triggered_by_segment = _list(Segments.get_ids_for_flows_triggered_by_segment)
    get_profile_ids_for_segment = _list(Segments.get_profile_ids_for_segment)
    get_profiles_for_segment = _list(Segments.get_profiles_for_segment)
    get_segment = _both(Segments.get_segment)
    get_segments = _list(Segments.get_segments)
    get_tag_ids_for_segment = _list(Segments.get_tag_ids_for_segment)
    get_tags_for_segment = _list(Segments.get_tags_for_segment)
    update_segment = _both(Segments.update_segment)

class TagsWithRaw:
    create_tag = _both(Tags.create_tag)
    create_tag_group = _both(Tags.create_tag_group)
    delete_tag = _both(Tags.delete_tag)
    delete_tag_group = _both(Tags.delete_tag_group)
    get_campaign_ids_for_tag = _list(Tags.get_campaign_ids_for_tag)
    get_flow_ids_for_tag = _list(Tags.get_flow_ids_for_tag)
    get_list_ids_for_tag = _list(Tags.get_list_ids_for_tag)
    get_segment_ids_for_tag = _list(Tags.get_segment_ids_for_tag)
    get_tag = _both(Tags.get_tag)
    get_tag_group = _both(Tags.get_tag_group)
    get_tag_group_for_tag = _both(Tags.get_tag_group_for_tag)
    get_tag_group_id_for_tag = _both(Tags.get_tag_group_id_for_tag)
    get_tag_groups = _list(Tags.get_tag_groups)
    get_tag_ids_for_tag_group = _list(Tags.get_tag_ids_for_tag_group)
    get_tags = _list(Tags.get_tags)
    get_tags_for_tag_group = _list(Tags.get_tags_for_tag_group)
    remove_tag_from_campaigns = _both(Tags.remove_tag_from_campaigns)
    remove_tag_from_flows = _both(Tags.remove_tag_from_flows)
    remove_tag_from_lists = _both(Tags.remove_tag_from_lists)
    remove_tag_from_segments = _both(Tags.remove_tag_from_segments)
    tag_campaigns = _both(Tags.tag_campaigns)
    tag_flows = _both(Tags.tag_flows)
    tag_lists = _both(Tags.tag_lists)
    tag_segments = _both(Tags.tag_segments)
    update_tag = _both(Tags.update_tag)
    update_tag_group = _both(Tags.update_tag_group)

class TemplatesWithRaw:
    clone_template = _both(Templates.clone_template)
    create_template = _both(Templates.create_template)
    create_universal_content = _both(Templates.create_universal_content)
    delete_template = _both(Templates.delete_template)
    delete_universal_content = _both(Templates.delete_universal_content)
    get_all_universal_content = _list(Templates.get_all_universal_content)
    get_template = _both(Templates.get_template)
    get_templates = _list(Templates.get_templates)
    get_universal_content = _both(Templates.get_universal_content)
    render_template = _both(Templates.render_template)
    update_template = _both(Templates.update_template)
    update_universal_content = _both(Templates.update_universal_content)

class TrackingSettingsWithRaw:
    get_tracking_setting = _both(TrackingSettings.get_tracking_setting)
    get_tracking_settings = _list(TrackingSettings.get_tracking_settings)
    update_tracking_setting = _both(TrackingSettings.update_tracking_setting)

class WebFeedsWithRaw:
    create_web_feed = _both(WebFeeds.create_web_feed)
    delete_web_feed = _both(WebFeeds.delete_web_feed)
    get_web_feed = _both(WebFeeds.get_web_feed)
    get_web_feeds = _list(WebFeeds.get_web_feeds)
    update_web_feed = _both(WebFeeds.update_web_feed)

class WebhooksWithRaw:
    create_webhook = _both(Webhooks.create_webhook)
    delete_webhook = _both(Webhooks.delete_webhook)
    get_webhook = _both(Webhooks.get_webhook)
    get_webhook_topic = _both(Webhooks.get_webhook_topic)
    get_webhook_topics = _list(Webhooks.get_webhook_topics)
    get_webhooks = _list(Webhooks.get_webhooks)
    update_webhook = _both(Webhooks.update_webhook)

class AreasWithRaw:
    accounts: AccountsWithRaw
    campaigns: CampaignsWithRaw
    catalogs: CatalogsWithRaw
    client: ClientWithRaw
    conversations: ConversationsWithRaw
    coupons: CouponsWithRaw
    custom_objects: CustomObjectsWithRaw
    data_privacy: DataPrivacyWithRaw
    events: EventsWithRaw
    flows: FlowsWithRaw
    forms: FormsWithRaw
    images: ImagesWithRaw
    lists: ListsWithRaw
    metrics: MetricsWithRaw
    profiles: ProfilesWithRaw
    reporting: ReportingWithRaw
    reviews: ReviewsWithRaw
    segments: SegmentsWithRaw
    tags: TagsWithRaw
    templates: TemplatesWithRaw
    tracking_settings: TrackingSettingsWithRaw
    web_feeds: WebFeedsWithRaw
    webhooks: WebhooksWithRaw
