# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Campaigns operations."""

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

_ASSIGN_TEMPLATE_TO_CAMPAIGN_MESSAGE = Operation(
    "assign_template_to_campaign_message",
    "POST",
    "/api/campaign-message-assign-template",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-message]": "list[AssignTemplateToCampaignMessageCampaignMessageField]"},
    body="CampaignMessageAssignTemplate",
    returns="CampaignMessage",
    absent=("campaign-audience", "campaign-variations", "created", "definition", "updated"),
    resource="campaign-message",
    aliases=("create_campaign_message_assign_template",),
)
_CANCEL_CAMPAIGN_SEND = Operation(
    "cancel_campaign_send",
    "PATCH",
    "/api/campaign-send-jobs/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    body="CampaignSendJobUpdate",
    resource="campaign-send-job",
    statuses=(204,),
    aliases=("update_campaign_send_job",),
)
_CLONE_CAMPAIGN = Operation(
    "clone_campaign",
    "POST",
    "/api/campaign-clone",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign]": "list[CampaignField]"},
    reconstructed=("all",),
    body="CampaignClone",
    returns="Campaign",
    resource="campaign",
    statuses=(201,),
    aliases=("create_campaign_clone",),
)
_CLONE_CAMPAIGN_AUDIENCE = Operation(
    "clone_campaign_audience",
    "POST",
    "/api/campaign-audience-clone",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-audience]": "list[CampaignAudienceField]"},
    reconstructed=("all",),
    body="AudienceClone",
    returns="CampaignAudience",
    resource="campaign-audience",
    statuses=(201,),
    aliases=("create_campaign_audience_clone",),
)
_CLONE_CAMPAIGN_MESSAGE = Operation(
    "clone_campaign_message",
    "POST",
    "/api/campaign-message-clone",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-message]": "list[CampaignMessageField]"},
    reconstructed=("all",),
    body="MessageClone",
    returns="CampaignMessage",
    absent=("channel", "content", "created_at", "label", "render_options", "send_times", "template", "updated_at"),
    resource="campaign-message",
    statuses=(201,),
    aliases=("create_campaign_message_clone",),
)
_CREATE_CAMPAIGN = Operation(
    "create_campaign",
    "POST",
    "/api/campaigns",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign]": "list[CampaignField]"},
    reconstructed=("parameters/fields[campaign]", "requestBody", "responses"),
    body="CampaignCreate",
    returns="Campaign",
    resource="campaign",
    statuses=(201,),
)
_CREATE_CAMPAIGN_AUDIENCE = Operation(
    "create_campaign_audience",
    "POST",
    "/api/campaign-audiences",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-audience]": "list[CampaignAudienceField]"},
    reconstructed=("all",),
    body="AudienceCreate",
    returns="CampaignAudience",
    resource="campaign-audience",
    statuses=(201,),
)
_CREATE_CAMPAIGN_MESSAGE = Operation(
    "create_campaign_message",
    "POST",
    "/api/campaign-messages",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-message]": "list[CampaignMessageField]"},
    reconstructed=("all",),
    body="MessageCreate",
    returns="CampaignMessage",
    absent=("channel", "content", "created_at", "label", "render_options", "send_times", "template", "updated_at"),
    resource="campaign-message",
    statuses=(201,),
)
_CREATE_CAMPAIGN_VARIATION = Operation(
    "create_campaign_variation",
    "POST",
    "/api/campaign-variations",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-variation]": "list[CampaignVariationField]"},
    reconstructed=("all",),
    body="VariationCreate",
    returns="CampaignVariation",
    resource="campaign-variation",
    statuses=(201,),
)
_DELETE_CAMPAIGN = Operation(
    "delete_campaign",
    "DELETE",
    "/api/campaigns/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    statuses=(204,),
)
_DELETE_CAMPAIGN_AUDIENCE = Operation(
    "delete_campaign_audience",
    "DELETE",
    "/api/campaign-audiences/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    reconstructed=("all",),
    statuses=(204,),
)
_DELETE_CAMPAIGN_MESSAGE = Operation(
    "delete_campaign_message",
    "DELETE",
    "/api/campaign-messages/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    reconstructed=("all",),
    statuses=(204,),
)
_DELETE_CAMPAIGN_VARIATION = Operation(
    "delete_campaign_variation",
    "DELETE",
    "/api/campaign-variations/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    reconstructed=("all",),
    statuses=(204,),
)
_GET_AUDIENCE_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_audience_for_campaign_message",
    "GET",
    "/api/campaign-messages/{id}/campaign-audience",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-audience]": "list[CampaignAudienceField]"},
    reconstructed=("all",),
    returns="CampaignAudience",
    nullable=True,
    resource="campaign-audience",
    aliases=("get_campaign_message_audience",),
)
_GET_AUDIENCE_ID_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_audience_id_for_campaign_message",
    "GET",
    "/api/campaign-messages/{id}/relationships/campaign-audience",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    reconstructed=("all",),
    returns="Ref",
    nullable=True,
    resource="campaign-audience",
    aliases=("get_campaign_message_relationships_audience",),
)
_GET_AUDIENCE_IDS_FOR_CAMPAIGN = Operation(
    "get_audience_ids_for_campaign",
    "GET",
    "/api/campaigns/{id}/relationships/campaign-audiences",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    reconstructed=("all",),
    returns="Ref",
    many=True,
    resource="campaign-audience",
    aliases=("get_campaign_relationships_audiences",),
)
_GET_CAMPAIGN = Operation(
    "get_campaign",
    "GET",
    "/api/campaigns/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={
        "fields[campaign-audience]": "list[CampaignAudienceField]",
        "fields[campaign-message]": "list[CampaignMessageField]",
        "fields[campaign]": "list[CampaignField]",
        "fields[tag]": "list[TagField]",
        "include": "list[CampaignInclude]",
    },
    reconstructed=(
        "parameters/fields[campaign-audience]",
        "parameters/fields[campaign-message]",
        "parameters/fields[campaign]",
        "parameters/include",
        "responses",
    ),
    returns="Campaign",
    resource="campaign",
)
_GET_CAMPAIGN_AUDIENCE = Operation(
    "get_campaign_audience",
    "GET",
    "/api/campaign-audiences/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={
        "fields[campaign-audience]": "list[CampaignAudienceField]",
        "fields[campaign-message]": "list[CampaignMessageField]",
        "fields[campaign]": "list[CampaignField]",
        "include": "list[CampaignAudienceInclude]",
    },
    reconstructed=("all",),
    returns="CampaignAudience",
    resource="campaign-audience",
)
_GET_CAMPAIGN_AUDIENCES_FOR_CAMPAIGN = Operation(
    "get_campaign_audiences_for_campaign",
    "GET",
    "/api/campaigns/{id}/campaign-audiences",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-audience]": "list[CampaignAudienceField]"},
    reconstructed=("all",),
    returns="CampaignAudience",
    many=True,
    resource="campaign-audience",
    aliases=("get_audiences_for_campaign", "get_campaign_audiences"),
)
_GET_CAMPAIGN_FOR_CAMPAIGN_AUDIENCE = Operation(
    "get_campaign_for_campaign_audience",
    "GET",
    "/api/campaign-audiences/{id}/campaign",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign]": "list[CampaignField]"},
    reconstructed=("all",),
    returns="Campaign",
    nullable=True,
    resource="campaign",
    aliases=("get_campaign_audience_campaign",),
)
_GET_CAMPAIGN_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_campaign_for_campaign_message",
    "GET",
    "/api/campaign-messages/{id}/campaign",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign]": "list[CampaignField]"},
    reconstructed=("parameters/fields[campaign]", "responses"),
    returns="Campaign",
    nullable=True,
    resource="campaign",
    aliases=("get_campaign_message_campaign",),
)
_GET_CAMPAIGN_ID_FOR_CAMPAIGN_AUDIENCE = Operation(
    "get_campaign_id_for_campaign_audience",
    "GET",
    "/api/campaign-audiences/{id}/relationships/campaign",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    reconstructed=("all",),
    returns="Ref",
    nullable=True,
    resource="campaign",
    aliases=("get_campaign_audience_relationships_campaign",),
)
_GET_CAMPAIGN_ID_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_campaign_id_for_campaign_message",
    "GET",
    "/api/campaign-messages/{id}/relationships/campaign",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    returns="Ref",
    nullable=True,
    resource="campaign",
    aliases=("get_campaign_message_relationships_campaign",),
)
_GET_CAMPAIGN_MESSAGE = Operation(
    "get_campaign_message",
    "GET",
    "/api/campaign-messages/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={
        "fields[campaign-message]": "list[CampaignMessageField]",
        "fields[campaign-variation]": "list[CampaignVariationField]",
        "fields[campaign]": "list[CampaignField]",
        "include": "list[CampaignMessageInclude]",
    },
    reconstructed=(
        "parameters/fields[campaign-message]",
        "parameters/fields[campaign-variation]",
        "parameters/fields[campaign]",
        "parameters/include",
        "responses",
    ),
    returns="CampaignMessage",
    absent=("channel", "content", "created_at", "label", "render_options", "send_times", "template", "updated_at"),
    resource="campaign-message",
)
_GET_CAMPAIGN_MESSAGES = Operation(
    "get_campaign_messages",
    "GET",
    "/api/campaign-messages",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={
        "fields[campaign-message]": "list[CampaignMessageField]",
        "fields[campaign]": "list[CampaignField]",
        "filter": "str",
        "include": "list[CampaignMessageInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "CampaignMessageSort",
    },
    reconstructed=("all",),
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="CampaignMessage",
    absent=("channel", "content", "created_at", "label", "render_options", "send_times", "template", "updated_at"),
    many=True,
    resource="campaign-message",
)
_GET_CAMPAIGN_MESSAGES_FOR_CAMPAIGN_AUDIENCE = Operation(
    "get_campaign_messages_for_campaign_audience",
    "GET",
    "/api/campaign-audiences/{id}/campaign-messages",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-message]": "list[CampaignMessageField]", "page[cursor]": "str"},
    reconstructed=("all",),
    cursor="page[cursor]",
    returns="CampaignMessage",
    absent=("channel", "content", "created_at", "label", "render_options", "send_times", "template", "updated_at"),
    many=True,
    resource="campaign-message",
    aliases=("get_campaign_audience_messages", "get_messages_for_campaign_audience"),
)
_GET_CAMPAIGN_RECIPIENT_ESTIMATION = Operation(
    "get_campaign_recipient_estimation",
    "GET",
    "/api/campaign-recipient-estimations/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-recipient-estimation]": "list[CampaignRecipientEstimationField]"},
    returns="CampaignRecipientEstimation",
    resource="campaign-recipient-estimation",
)
_GET_CAMPAIGN_RECIPIENT_ESTIMATION_JOB = Operation(
    "get_campaign_recipient_estimation_job",
    "GET",
    "/api/campaign-recipient-estimation-jobs/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-recipient-estimation-job]": "list[CampaignRecipientEstimationJobField]"},
    returns="CampaignRecipientEstimationJob",
    resource="campaign-recipient-estimation-job",
)
_GET_CAMPAIGN_SEND_JOB = Operation(
    "get_campaign_send_job",
    "GET",
    "/api/campaign-send-jobs/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-send-job]": "list[CampaignSendJobField]"},
    returns="CampaignSendJob",
    resource="campaign-send-job",
)
_GET_CAMPAIGN_VARIATION = Operation(
    "get_campaign_variation",
    "GET",
    "/api/campaign-variations/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={
        "fields[campaign-message]": "list[CampaignMessageField]",
        "fields[campaign-variation]": "list[CampaignVariationField]",
        "fields[image]": "list[ImageField]",
        "fields[translation]": "list[TranslationField]",
        "include": "list[CampaignVariationInclude]",
    },
    reconstructed=("all",),
    returns="CampaignVariation",
    resource="campaign-variation",
)
_GET_CAMPAIGNS = Operation(
    "get_campaigns",
    "GET",
    "/api/campaigns",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={
        "fields[campaign-audience]": "list[CampaignAudienceField]",
        "fields[campaign-message]": "list[CampaignMessageField]",
        "fields[campaign]": "list[CampaignField]",
        "fields[tag]": "list[TagField]",
        "filter": "str",
        "include": "list[CampaignInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "CampaignSort",
    },
    reconstructed=(
        "parameters/fields[campaign-audience]",
        "parameters/fields[campaign-message]",
        "parameters/fields[campaign]",
        "parameters/filter",
        "parameters/include",
        "parameters/sort",
        "responses",
        "x-klaviyo-filter-examples",
        "x-klaviyo-filters",
    ),
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="Campaign",
    many=True,
    resource="campaign",
)
_GET_IMAGE_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_image_for_campaign_message",
    "GET",
    "/api/campaign-messages/{id}/image",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read", "images:read"),
    query={"fields[image]": "list[ImageField]"},
    reconstructed=("responses",),
    returns="Image",
    nullable=True,
    resource="image",
    aliases=("get_campaign_message_image",),
)
_GET_IMAGE_FOR_CAMPAIGN_VARIATION = Operation(
    "get_image_for_campaign_variation",
    "GET",
    "/api/campaign-variations/{id}/image",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[image]": "list[ImageField]"},
    reconstructed=("all",),
    returns="Image",
    nullable=True,
    resource="image",
    aliases=("get_campaign_variation_image",),
)
_GET_IMAGE_ID_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_image_id_for_campaign_message",
    "GET",
    "/api/campaign-messages/{id}/relationships/image",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read", "images:read"),
    returns="Ref",
    nullable=True,
    resource="image",
    aliases=("get_campaign_message_relationships_image",),
)
_GET_IMAGE_ID_FOR_CAMPAIGN_VARIATION = Operation(
    "get_image_id_for_campaign_variation",
    "GET",
    "/api/campaign-variations/{id}/relationships/image",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    reconstructed=("all",),
    returns="Ref",
    nullable=True,
    resource="image",
    aliases=("get_campaign_variation_relationships_image",),
)
_GET_MESSAGE_FOR_CAMPAIGN_VARIATION = Operation(
    "get_message_for_campaign_variation",
    "GET",
    "/api/campaign-variations/{id}/campaign-message",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-message]": "list[CampaignMessageField]"},
    reconstructed=("all",),
    returns="CampaignMessage",
    absent=("channel", "content", "created_at", "label", "render_options", "send_times", "template", "updated_at"),
    nullable=True,
    resource="campaign-message",
    aliases=("get_campaign_variation_message",),
)
_GET_MESSAGE_ID_FOR_CAMPAIGN_VARIATION = Operation(
    "get_message_id_for_campaign_variation",
    "GET",
    "/api/campaign-variations/{id}/relationships/campaign-message",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    reconstructed=("all",),
    returns="Ref",
    nullable=True,
    resource="campaign-message",
    aliases=("get_campaign_variation_relationships_message",),
)
_GET_MESSAGE_IDS_FOR_CAMPAIGN = Operation(
    "get_message_ids_for_campaign",
    "GET",
    "/api/campaigns/{id}/relationships/campaign-messages",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"page[cursor]": "str"},
    reconstructed=("parameters/page[cursor]",),
    cursor="page[cursor]",
    returns="Ref",
    many=True,
    resource="campaign-message",
    aliases=("get_campaign_relationships_campaign_messages", "get_campaign_relationships_messages"),
)
_GET_MESSAGE_IDS_FOR_CAMPAIGN_AUDIENCE = Operation(
    "get_message_ids_for_campaign_audience",
    "GET",
    "/api/campaign-audiences/{id}/relationships/campaign-messages",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"page[cursor]": "str"},
    reconstructed=("all",),
    cursor="page[cursor]",
    returns="Ref",
    many=True,
    resource="campaign-message",
    aliases=("get_campaign_audience_relationships_messages",),
)
_GET_MESSAGES_FOR_CAMPAIGN = Operation(
    "get_messages_for_campaign",
    "GET",
    "/api/campaigns/{id}/campaign-messages",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={
        "fields[campaign-message]": "list[CampaignMessageField]",
        "fields[campaign]": "list[CampaignField]",
        "include": "list[GetMessagesForCampaignCampaignMessageInclude]",
        "page[cursor]": "str",
    },
    reconstructed=(
        "parameters/fields[campaign-message]",
        "parameters/fields[campaign]",
        "parameters/include",
        "parameters/page[cursor]",
        "responses",
        "x-klaviyo-operation-aliases",
    ),
    cursor="page[cursor]",
    returns="CampaignMessage",
    absent=("channel", "content", "created_at", "label", "render_options", "send_times", "template", "updated_at"),
    many=True,
    resource="campaign-message",
    aliases=("get_campaign_campaign_messages",),
)
_GET_TAG_IDS_FOR_CAMPAIGN = Operation(
    "get_tag_ids_for_campaign",
    "GET",
    "/api/campaigns/{id}/relationships/tags",
    area="campaigns",
    limits=("3/s", "60/m"),
    scopes=("campaigns:read", "tags:read"),
    returns="Ref",
    many=True,
    resource="tag",
    aliases=("get_campaign_relationships_tags",),
)
_GET_TAG_IDS_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_tag_ids_for_campaign_message",
    "GET",
    "/api/campaign-messages/{id}/relationships/tags",
    area="campaigns",
    limits=("3/s", "60/m"),
    scopes=("campaigns:read", "tags:read"),
    reconstructed=("all",),
    returns="Ref",
    many=True,
    resource="tag",
    aliases=("get_campaign_message_relationships_tags",),
)
_GET_TAGS_FOR_CAMPAIGN = Operation(
    "get_tags_for_campaign",
    "GET",
    "/api/campaigns/{id}/tags",
    area="campaigns",
    limits=("3/s", "60/m"),
    scopes=("campaigns:read", "tags:read"),
    query={"fields[tag]": "list[TagField]"},
    returns="Tag",
    many=True,
    resource="tag",
    aliases=("get_campaign_tags",),
)
_GET_TAGS_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_tags_for_campaign_message",
    "GET",
    "/api/campaign-messages/{id}/tags",
    area="campaigns",
    limits=("3/s", "60/m"),
    scopes=("campaigns:read", "tags:read"),
    query={"fields[tag]": "list[TagField]"},
    reconstructed=("all",),
    returns="Tag",
    many=True,
    resource="tag",
    aliases=("get_campaign_message_tags",),
)
_GET_TEMPLATE_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_template_for_campaign_message",
    "GET",
    "/api/campaign-messages/{id}/template",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read", "templates:read"),
    query={"fields[template]": "list[TemplateField]"},
    reconstructed=("parameters/fields[template]", "responses"),
    returns="Template",
    absent=("definition",),
    nullable=True,
    resource="template",
    aliases=("get_campaign_message_template",),
)
_GET_TEMPLATE_ID_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_template_id_for_campaign_message",
    "GET",
    "/api/campaign-messages/{id}/relationships/template",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read", "templates:read"),
    returns="Ref",
    nullable=True,
    resource="template",
    aliases=("get_campaign_message_relationships_template",),
)
_GET_TRANSLATION_FOR_CAMPAIGN_VARIATION = Operation(
    "get_translation_for_campaign_variation",
    "GET",
    "/api/campaign-variations/{id}/translation",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[translation]": "list[TranslationField]"},
    reconstructed=("all",),
    returns="Translation",
    absent=("values",),
    nullable=True,
    resource="translation",
    aliases=("get_campaign_variation_translation",),
)
_GET_TRANSLATION_ID_FOR_CAMPAIGN_VARIATION = Operation(
    "get_translation_id_for_campaign_variation",
    "GET",
    "/api/campaign-variations/{id}/relationships/translation",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    reconstructed=("all",),
    returns="Ref",
    nullable=True,
    resource="translation",
    aliases=("get_campaign_variation_relationships_translation",),
)
_GET_VARIATION_IDS_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_variation_ids_for_campaign_message",
    "GET",
    "/api/campaign-messages/{id}/relationships/campaign-variations",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    reconstructed=("all",),
    returns="Ref",
    many=True,
    resource="campaign-variation",
    aliases=("get_campaign_message_relationships_variations",),
)
_GET_VARIATIONS_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_variations_for_campaign_message",
    "GET",
    "/api/campaign-messages/{id}/campaign-variations",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-variation]": "list[CampaignVariationField]"},
    reconstructed=("all",),
    returns="CampaignVariation",
    many=True,
    resource="campaign-variation",
    aliases=("get_campaign_message_variations",),
)
_REFRESH_CAMPAIGN_RECIPIENT_ESTIMATION = Operation(
    "refresh_campaign_recipient_estimation",
    "POST",
    "/api/campaign-recipient-estimation-jobs",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-recipient-estimation-job]": "list[CampaignRecipientEstimationJobField]"},
    body="id:campaign-recipient-estimation-job",
    returns="CampaignRecipientEstimationJob",
    resource="campaign-recipient-estimation-job",
    statuses=(202,),
    aliases=("create_campaign_recipient_estimation_job",),
)
_SCHEDULE_CAMPAIGN = Operation(
    "schedule_campaign",
    "POST",
    "/api/campaign-schedule",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-schedule]": "list[CampaignScheduleField]"},
    reconstructed=("all",),
    body="CampaignScheduleQuery",
    returns="CampaignSchedule",
    resource="campaign-schedule",
    statuses=(201,),
    aliases=("create_campaign_schedule",),
)
_SCHEDULE_CAMPAIGN_MESSAGE = Operation(
    "schedule_campaign_message",
    "POST",
    "/api/campaign-message-schedule",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-message-schedule]": "list[CampaignMessageScheduleField]"},
    reconstructed=("all",),
    body="CampaignMessageScheduleQuery",
    returns="CampaignMessageSchedule",
    resource="campaign-message-schedule",
    statuses=(201,),
    aliases=("create_campaign_message_schedule",),
)
_SEND_CAMPAIGN = Operation(
    "send_campaign",
    "POST",
    "/api/campaign-send-jobs",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-send-job]": "list[CampaignSendJobField]"},
    body="id:campaign-send-job",
    returns="CampaignSendJob",
    resource="campaign-send-job",
    statuses=(202,),
    aliases=("create_campaign_send_job",),
)
_UPDATE_CAMPAIGN = Operation(
    "update_campaign",
    "PATCH",
    "/api/campaigns/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign]": "list[CampaignField]"},
    reconstructed=("parameters/fields[campaign]", "requestBody", "responses"),
    body="CampaignUpdate",
    returns="Campaign",
    resource="campaign",
)
_UPDATE_CAMPAIGN_AUDIENCE = Operation(
    "update_campaign_audience",
    "PATCH",
    "/api/campaign-audiences/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-audience]": "list[CampaignAudienceField]"},
    reconstructed=("all",),
    body="AudienceUpdate",
    returns="CampaignAudience",
    resource="campaign-audience",
)
_UPDATE_CAMPAIGN_MESSAGE = Operation(
    "update_campaign_message",
    "PATCH",
    "/api/campaign-messages/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-message]": "list[CampaignMessageField]"},
    reconstructed=("parameters/fields[campaign-message]", "requestBody", "responses"),
    body="MessageUpdate",
    returns="CampaignMessage",
    absent=("channel", "content", "created_at", "label", "render_options", "send_times", "template", "updated_at"),
    resource="campaign-message",
)
_UPDATE_CAMPAIGN_MESSAGE_SCHEDULE = Operation(
    "update_campaign_message_schedule",
    "PATCH",
    "/api/campaign-message-schedule/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    reconstructed=("all",),
    body="CampaignMessageScheduleUpdate",
    resource="campaign-message-schedule",
    statuses=(204,),
)
_UPDATE_CAMPAIGN_VARIATION = Operation(
    "update_campaign_variation",
    "PATCH",
    "/api/campaign-variations/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-variation]": "list[CampaignVariationField]"},
    reconstructed=("all",),
    body="VariationUpdate",
    returns="CampaignVariation",
    resource="campaign-variation",
)
_UPDATE_IMAGE_FOR_CAMPAIGN_MESSAGE = Operation(
    "update_image_for_campaign_message",
    "PATCH",
    "/api/campaign-messages/{id}/relationships/image",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write", "images:read"),
    body="id:image",
    resource="image",
    statuses=(204,),
    aliases=("update_campaign_message_relationships_image",),
)


class Campaigns(Resource):
    """The Campaigns operations, as `klaviyo.campaigns`."""

    __slots__ = ()

    _aliases = {
        "create_campaign_message_assign_template": "assign_template_to_campaign_message",
        "update_campaign_send_job": "cancel_campaign_send",
        "create_campaign_clone": "clone_campaign",
        "create_campaign_audience_clone": "clone_campaign_audience",
        "create_campaign_message_clone": "clone_campaign_message",
        "get_campaign_message_audience": "get_audience_for_campaign_message",
        "get_campaign_message_relationships_audience": "get_audience_id_for_campaign_message",
        "get_campaign_relationships_audiences": "get_audience_ids_for_campaign",
        "get_audiences_for_campaign": "get_campaign_audiences_for_campaign",
        "get_campaign_audiences": "get_campaign_audiences_for_campaign",
        "get_campaign_audience_campaign": "get_campaign_for_campaign_audience",
        "get_campaign_message_campaign": "get_campaign_for_campaign_message",
        "get_campaign_audience_relationships_campaign": "get_campaign_id_for_campaign_audience",
        "get_campaign_message_relationships_campaign": "get_campaign_id_for_campaign_message",
        "get_campaign_audience_messages": "get_campaign_messages_for_campaign_audience",
        "get_messages_for_campaign_audience": "get_campaign_messages_for_campaign_audience",
        "get_campaign_message_image": "get_image_for_campaign_message",
        "get_campaign_variation_image": "get_image_for_campaign_variation",
        "get_campaign_message_relationships_image": "get_image_id_for_campaign_message",
        "get_campaign_variation_relationships_image": "get_image_id_for_campaign_variation",
        "get_campaign_variation_message": "get_message_for_campaign_variation",
        "get_campaign_variation_relationships_message": "get_message_id_for_campaign_variation",
        "get_campaign_relationships_campaign_messages": "get_message_ids_for_campaign",
        "get_campaign_relationships_messages": "get_message_ids_for_campaign",
        "get_campaign_audience_relationships_messages": "get_message_ids_for_campaign_audience",
        "get_campaign_campaign_messages": "get_messages_for_campaign",
        "get_campaign_relationships_tags": "get_tag_ids_for_campaign",
        "get_campaign_message_relationships_tags": "get_tag_ids_for_campaign_message",
        "get_campaign_tags": "get_tags_for_campaign",
        "get_campaign_message_tags": "get_tags_for_campaign_message",
        "get_campaign_message_template": "get_template_for_campaign_message",
        "get_campaign_message_relationships_template": "get_template_id_for_campaign_message",
        "get_campaign_variation_translation": "get_translation_for_campaign_variation",
        "get_campaign_variation_relationships_translation": "get_translation_id_for_campaign_variation",
        "get_campaign_message_relationships_variations": "get_variation_ids_for_campaign_message",
        "get_campaign_message_variations": "get_variations_for_campaign_message",
        "create_campaign_recipient_estimation_job": "refresh_campaign_recipient_estimation",
        "create_campaign_schedule": "schedule_campaign",
        "create_campaign_message_schedule": "schedule_campaign_message",
        "create_campaign_send_job": "send_campaign",
        "update_campaign_message_relationships_image": "update_image_for_campaign_message",
    }

    if TYPE_CHECKING:

        @overload
        async def assign_template_to_campaign_message(
            self,
            body: m.CampaignMessageAssignTemplate | d.CampaignMessageAssignTemplateDict | d.Envelope,
            *,
            fields_campaign_message: Sequence[t.AssignTemplateToCampaignMessageCampaignMessageField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignMessage: ...

        @overload
        async def assign_template_to_campaign_message(
            self,
            *,
            fields_campaign_message: Sequence[t.AssignTemplateToCampaignMessageCampaignMessageField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CampaignMessageAssignTemplateDict],
        ) -> m.CampaignMessage: ...

    async def assign_template_to_campaign_message(
        self,
        body: m.CampaignMessageAssignTemplate | d.CampaignMessageAssignTemplateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_message: Sequence[t.AssignTemplateToCampaignMessageCampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignMessage:
        """Assign template to campaign message.

        POST /api/campaign-message-assign-template · campaigns:write · 10/s, 150/m

        - never answers with `campaign_audience`, `campaign_variations`, `created`, `definition`, `updated`

        Example::

            campaign_message = await klaviyo.campaigns.assign_template_to_campaign_message(
                id="01JK4MRNDNWZOUPQ7DV4VZFR5Z", template="LTPA6E"
            )

        Args:
            body: `CampaignMessageAssignTemplate`, or a dict with its fields; needs `id`, `template`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `channel`, `content`, `content.bcc_email`, `content.body`, `content.cc_email`,
                `content.from_email`, `content.from_label`, `content.media_url` and 13 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `id`, `template`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/assign_template_to_campaign_message"""
        answer: m.CampaignMessage = await self._sender.send(
            _ASSIGN_TEMPLATE_TO_CAMPAIGN_MESSAGE,
            query={"fields[campaign-message]": fields_campaign_message},
            body=keyword_body(_ASSIGN_TEMPLATE_TO_CAMPAIGN_MESSAGE, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def cancel_campaign_send(
            self,
            id: str,
            body: m.CampaignSendJobUpdate | d.CampaignSendJobUpdateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def cancel_campaign_send(
            self, id: str, *, options: Options | None = None, **fields: Unpack[d.CancelCampaignSendKeywords]
        ) -> None: ...

    async def cancel_campaign_send(
        self,
        id: str,
        body: m.CampaignSendJobUpdate | d.CampaignSendJobUpdateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Cancel campaign send.

        PATCH /api/campaign-send-jobs/{id} · campaigns:write · 10/s, 150/m

        Example::

            await klaviyo.campaigns.cancel_campaign_send("01JHXBGBMSHEBRNTRL33EYLALZ", action="cancel")

        Args:
            id: Id of the `campaign-send-job` to change; required.
            body: `CampaignSendJobUpdate`, or a dict with its fields; needs `action`, `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `action`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/cancel_campaign_send"""
        answer: None = await self._sender.send(
            _CANCEL_CAMPAIGN_SEND,
            path=(id,),
            body=keyword_body(_CANCEL_CAMPAIGN_SEND, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def clone_campaign(
            self,
            body: m.CampaignClone | d.CampaignCloneDict | d.Envelope,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Campaign: ...

        @overload
        async def clone_campaign(
            self,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CampaignCloneDict],
        ) -> m.Campaign: ...

    async def clone_campaign(
        self,
        body: m.CampaignClone | d.CampaignCloneDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Campaign:
        """Clone campaign.

        POST /api/campaign-clone · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign = await klaviyo.campaigns.clone_campaign(
                id="01JHXBGBMSHEBRNTRL33EYLALZ", name="Autumn sale"
            )

        Args:
            body: `CampaignClone`, or a dict with its fields; needs `id`.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `id`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/clone_campaign"""
        answer: m.Campaign = await self._sender.send(
            _CLONE_CAMPAIGN,
            query={"fields[campaign]": fields_campaign},
            body=keyword_body(_CLONE_CAMPAIGN, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def clone_campaign_audience(
            self,
            body: m.AudienceClone | d.AudienceCloneDict | d.Envelope,
            *,
            fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignAudience: ...

        @overload
        async def clone_campaign_audience(
            self,
            *,
            fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.AudienceCloneDict],
        ) -> m.CampaignAudience: ...

    async def clone_campaign_audience(
        self,
        body: m.AudienceClone | d.AudienceCloneDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignAudience:
        """Clone campaign audience.

        POST /api/campaign-audience-clone · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign_audience = await klaviyo.campaigns.clone_campaign_audience(
                id="01JJBDKP5RMTVDHHDL6THLJ7MR", id_attribute="01JJBDKP5RMTVDHHDL6THLJ7MR",
                name="Autumn sale",
            )

        Args:
            body: `AudienceClone`, or a dict with its fields; needs `id`, `id_attribute`.
            fields_campaign_audience: Fields of each `campaign-audience` to answer with, instead of all:
                `created`, `definition`, `definition.excluded`, `definition.included`, `definition.name`,
                `definition.priority`, `id`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `campaign`, `id`, `id_attribute`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/clone_campaign_audience"""
        answer: m.CampaignAudience = await self._sender.send(
            _CLONE_CAMPAIGN_AUDIENCE,
            query={"fields[campaign-audience]": fields_campaign_audience},
            body=keyword_body(_CLONE_CAMPAIGN_AUDIENCE, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def clone_campaign_message(
            self,
            body: m.MessageClone | d.MessageCloneDict | d.Envelope,
            *,
            fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignMessage: ...

        @overload
        async def clone_campaign_message(
            self,
            *,
            fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.MessageCloneDict],
        ) -> m.CampaignMessage: ...

    async def clone_campaign_message(
        self,
        body: m.MessageClone | d.MessageCloneDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignMessage:
        """Clone campaign message.

        POST /api/campaign-message-clone · campaigns:write · 10/s, 150/m

        - never answers with `channel`, `content`, `created_at`, `label`, `render_options`, `send_times` and
          2 more
        - reconstructed, not from a published document: all of it

        Example::

            campaign_message = await klaviyo.campaigns.clone_campaign_message(
                campaign_audience="01JJBDKP5RMTVDHHDL6THLJ7MR", id="01JK4MRNDNWZOUPQ7DV4VZFR5Z",
                id_attribute="01JK4MRNDNWZOUPQ7DV4VZFR5Z",
            )

        Args:
            body: `MessageClone`, or a dict with its fields; needs `campaign_audience`, `id`,
                `id_attribute`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.ab_test`, `definition.ab_test.winner_metric`,
                `definition.ab_test.winner_percentage`, `definition.ab_test.winner_wait_hours`,
                `definition.name`, `definition.send_options` and 14 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `campaign_audience`, `id`, `id_attribute`,
                `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/clone_campaign_message"""
        answer: m.CampaignMessage = await self._sender.send(
            _CLONE_CAMPAIGN_MESSAGE,
            query={"fields[campaign-message]": fields_campaign_message},
            body=keyword_body(_CLONE_CAMPAIGN_MESSAGE, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_campaign(
            self,
            body: m.CampaignCreate | d.CampaignCreateDict | d.Envelope,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Campaign: ...

        @overload
        async def create_campaign(
            self,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CampaignCreateDict],
        ) -> m.Campaign: ...

    async def create_campaign(
        self,
        body: m.CampaignCreate | d.CampaignCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Campaign:
        """Create campaign.

        POST /api/campaigns · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: parameters, body, answer

        Example::

            campaign = await klaviyo.campaigns.create_campaign(definition={"name": "Autumn sale"})

        Args:
            body: `CampaignCreate`, or a dict with its fields; needs `definition`.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `audiences`, `campaign_audiences`,
                `campaign_messages`, `definition`, `messages`, `tags`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_campaign"""
        answer: m.Campaign = await self._sender.send(
            _CREATE_CAMPAIGN,
            query={"fields[campaign]": fields_campaign},
            body=keyword_body(_CREATE_CAMPAIGN, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_campaign_audience(
            self,
            body: m.AudienceCreate | d.AudienceCreateDict | d.Envelope,
            *,
            fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignAudience: ...

        @overload
        async def create_campaign_audience(
            self,
            *,
            fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.AudienceCreateDict],
        ) -> m.CampaignAudience: ...

    async def create_campaign_audience(
        self,
        body: m.AudienceCreate | d.AudienceCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignAudience:
        """Create campaign audience.

        POST /api/campaign-audiences · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign_audience = await klaviyo.campaigns.create_campaign_audience(
                campaign="01JHXBGBMSHEBRNTRL33EYLALZ", definition={"name": "Autumn sale"}
            )

        Args:
            body: `AudienceCreate`, or a dict with its fields; needs `campaign`, `definition`.
            fields_campaign_audience: Fields of each `campaign-audience` to answer with, instead of all:
                `created`, `definition`, `definition.excluded`, `definition.included`, `definition.name`,
                `definition.priority`, `id`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `campaign`, `campaign_messages`,
                `definition`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_campaign_audience"""
        answer: m.CampaignAudience = await self._sender.send(
            _CREATE_CAMPAIGN_AUDIENCE,
            query={"fields[campaign-audience]": fields_campaign_audience},
            body=keyword_body(_CREATE_CAMPAIGN_AUDIENCE, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_campaign_message(
            self,
            body: m.MessageCreate | d.MessageCreateDict | d.Envelope,
            *,
            fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignMessage: ...

        @overload
        async def create_campaign_message(
            self,
            *,
            fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.MessageCreateDict],
        ) -> m.CampaignMessage: ...

    async def create_campaign_message(
        self,
        body: m.MessageCreate | d.MessageCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignMessage:
        """Create campaign message.

        POST /api/campaign-messages · campaigns:write · 10/s, 150/m

        - never answers with `channel`, `content`, `created_at`, `label`, `render_options`, `send_times` and
          2 more
        - reconstructed, not from a published document: all of it

        Example::

            campaign_message = await klaviyo.campaigns.create_campaign_message(
                campaign="01JHXBGBMSHEBRNTRL33EYLALZ", campaign_audience="01JJBDKP5RMTVDHHDL6THLJ7MR",
                definition={"name": "Autumn sale"},
            )

        Args:
            body: `MessageCreate`, or a dict with its fields; needs `campaign`, `campaign_audience`,
                `definition`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.ab_test`, `definition.ab_test.winner_metric`,
                `definition.ab_test.winner_percentage`, `definition.ab_test.winner_wait_hours`,
                `definition.name`, `definition.send_options` and 14 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `campaign`, `campaign_audience`,
                `definition`, `variations`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_campaign_message"""
        answer: m.CampaignMessage = await self._sender.send(
            _CREATE_CAMPAIGN_MESSAGE,
            query={"fields[campaign-message]": fields_campaign_message},
            body=keyword_body(_CREATE_CAMPAIGN_MESSAGE, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_campaign_variation(
            self,
            body: m.VariationCreate | d.VariationCreateDict | d.Envelope,
            *,
            fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignVariation: ...

        @overload
        async def create_campaign_variation(
            self,
            *,
            fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.VariationCreateDict],
        ) -> m.CampaignVariation: ...

    async def create_campaign_variation(
        self,
        body: m.VariationCreate | d.VariationCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignVariation:
        """Create campaign variation.

        POST /api/campaign-variations · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign_variation = await klaviyo.campaigns.create_campaign_variation(
                campaign_message="01JK4MRNDNWZOUPQ7DV4VZFR5Z", definition={"name": "Autumn sale"}
            )

        Args:
            body: `VariationCreate`, or a dict with its fields; needs `campaign_message`, `definition`.
            fields_campaign_variation: Fields of each `campaign-variation` to answer with, instead of all:
                `created`, `definition`, `definition.details`, `definition.details.action_buttons`,
                `definition.details.add_info_link`, `definition.details.add_opt_out_language`,
                `definition.details.add_org_prefix`, `definition.details.android_deep_link` and 36 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `campaign_message`, `definition`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_campaign_variation"""
        answer: m.CampaignVariation = await self._sender.send(
            _CREATE_CAMPAIGN_VARIATION,
            query={"fields[campaign-variation]": fields_campaign_variation},
            body=keyword_body(_CREATE_CAMPAIGN_VARIATION, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_campaign(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign.

        DELETE /api/campaigns/{id} · campaigns:write · 10/s, 150/m

        Example::

            await klaviyo.campaigns.delete_campaign("01JHXBGBMSHEBRNTRL33EYLALZ")

        Args:
            id: Id of the `campaign` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_campaign"""
        answer: None = await self._sender.send(_DELETE_CAMPAIGN, path=(id,), options=options)
        return answer

    async def delete_campaign_audience(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign audience.

        DELETE /api/campaign-audiences/{id} · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            await klaviyo.campaigns.delete_campaign_audience("01JJBDKP5RMTVDHHDL6THLJ7MR")

        Args:
            id: Id of the `campaign-audience` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_campaign_audience"""
        answer: None = await self._sender.send(_DELETE_CAMPAIGN_AUDIENCE, path=(id,), options=options)
        return answer

    async def delete_campaign_message(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign message.

        DELETE /api/campaign-messages/{id} · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            await klaviyo.campaigns.delete_campaign_message("01JK4MRNDNWZOUPQ7DV4VZFR5Z")

        Args:
            id: Id of the `campaign-message` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_campaign_message"""
        answer: None = await self._sender.send(_DELETE_CAMPAIGN_MESSAGE, path=(id,), options=options)
        return answer

    async def delete_campaign_variation(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign variation.

        DELETE /api/campaign-variations/{id} · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            await klaviyo.campaigns.delete_campaign_variation("01J2SDBXRH7IXCPTF5M26FS2ZF")

        Args:
            id: Id of the `campaign-variation` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_campaign_variation"""
        answer: None = await self._sender.send(_DELETE_CAMPAIGN_VARIATION, path=(id,), options=options)
        return answer

    async def get_audience_for_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignAudience:
        """Get audience for campaign message.

        GET /api/campaign-messages/{id}/campaign-audience · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign_audience = await klaviyo.campaigns.get_audience_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            )

        Args:
            id: Id of the `campaign-message`; required.
            fields_campaign_audience: Fields of each `campaign-audience` to answer with, instead of all:
                `created`, `definition`, `definition.excluded`, `definition.included`, `definition.name`,
                `definition.priority`, `id`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_audience_for_campaign_message"""
        answer: m.CampaignAudience = await self._sender.send(
            _GET_AUDIENCE_FOR_CAMPAIGN_MESSAGE,
            path=(id,),
            query={"fields[campaign-audience]": fields_campaign_audience},
            options=options,
        )
        return answer

    async def get_audience_id_for_campaign_message(self, id: str, *, options: Options | None = None) -> Ref:
        """Get audience id for campaign message.

        GET /api/campaign-messages/{id}/relationships/campaign-audience · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign_audience = await klaviyo.campaigns.get_audience_id_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            )

        Args:
            id: Id of the `campaign-message`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_audience_id_for_campaign_message"""
        answer: Ref = await self._sender.send(_GET_AUDIENCE_ID_FOR_CAMPAIGN_MESSAGE, path=(id,), options=options)
        return answer

    def get_audience_ids_for_campaign(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get audience ids for campaign.

        GET /api/campaigns/{id}/relationships/campaign-audiences · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            async for campaign_audience in klaviyo.campaigns.get_audience_ids_for_campaign(
                "01JHXBGBMSHEBRNTRL33EYLALZ"
            ):
                print(campaign_audience.id)

        Args:
            id: Id of the `campaign`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_audience_ids_for_campaign"""
        return self._sender.pages(_GET_AUDIENCE_IDS_FOR_CAMPAIGN, path=(id,), options=options)

    async def get_campaign(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        include: Sequence[t.CampaignInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Campaign:
        """Get campaign.

        GET /api/campaigns/{id} · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: parameters, answer

        Example::

            campaign = await klaviyo.campaigns.get_campaign(
                "01JHXBGBMSHEBRNTRL33EYLALZ", include=["campaign-audiences"]
            )

        Args:
            id: Id of the `campaign`; required.
            fields_campaign_audience: Fields of each `campaign-audience` to answer with, instead of all:
                `created`, `definition`, `definition.excluded`, `definition.included`, `definition.name`,
                `definition.priority`, `id`, `updated`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.ab_test`, `definition.ab_test.winner_metric`,
                `definition.ab_test.winner_percentage`, `definition.ab_test.winner_wait_hours`,
                `definition.name`, `definition.send_options` and 14 more.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            include: Related resources to send along: `campaign-audiences`, `campaign-messages`, `tags`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign"""
        answer: m.Campaign = await self._sender.send(
            _GET_CAMPAIGN,
            path=(id,),
            query={
                "fields[campaign-audience]": fields_campaign_audience,
                "fields[campaign-message]": fields_campaign_message,
                "fields[campaign]": fields_campaign,
                "fields[tag]": fields_tag,
                "include": include,
            },
            options=options,
        )
        return answer

    async def get_campaign_audience(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        include: Sequence[t.CampaignAudienceInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignAudience:
        """Get campaign audience.

        GET /api/campaign-audiences/{id} · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign_audience = await klaviyo.campaigns.get_campaign_audience(
                "01JJBDKP5RMTVDHHDL6THLJ7MR", include=["campaign"]
            )

        Args:
            id: Id of the `campaign-audience`; required.
            fields_campaign_audience: Fields of each `campaign-audience` to answer with, instead of all:
                `created`, `definition`, `definition.excluded`, `definition.included`, `definition.name`,
                `definition.priority`, `id`, `updated`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.ab_test`, `definition.ab_test.winner_metric`,
                `definition.ab_test.winner_percentage`, `definition.ab_test.winner_wait_hours`,
                `definition.name`, `definition.send_options` and 14 more.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            include: Related resources to send along: `campaign`, `campaign-messages`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_audience"""
        answer: m.CampaignAudience = await self._sender.send(
            _GET_CAMPAIGN_AUDIENCE,
            path=(id,),
            query={
                "fields[campaign-audience]": fields_campaign_audience,
                "fields[campaign-message]": fields_campaign_message,
                "fields[campaign]": fields_campaign,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_campaign_audiences_for_campaign(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignAudience]:
        """Get campaign audiences for campaign.

        GET /api/campaigns/{id}/campaign-audiences · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            async for campaign_audience in klaviyo.campaigns.get_campaign_audiences_for_campaign(
                "01JHXBGBMSHEBRNTRL33EYLALZ"
            ):
                print(campaign_audience.id)

        Args:
            id: Id of the `campaign`; required.
            fields_campaign_audience: Fields of each `campaign-audience` to answer with, instead of all:
                `created`, `definition`, `definition.excluded`, `definition.included`, `definition.name`,
                `definition.priority`, `id`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_audiences_for_campaign"""
        return self._sender.pages(
            _GET_CAMPAIGN_AUDIENCES_FOR_CAMPAIGN,
            path=(id,),
            query={"fields[campaign-audience]": fields_campaign_audience},
            options=options,
        )

    async def get_campaign_for_campaign_audience(
        self, id: str, *, fields_campaign: Sequence[t.CampaignField] | Unset = UNSET, options: Options | None = None
    ) -> m.Campaign:
        """Get campaign for campaign audience.

        GET /api/campaign-audiences/{id}/campaign · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign = await klaviyo.campaigns.get_campaign_for_campaign_audience(
                "01JJBDKP5RMTVDHHDL6THLJ7MR"
            )

        Args:
            id: Id of the `campaign-audience`; required.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_for_campaign_audience"""
        answer: m.Campaign = await self._sender.send(
            _GET_CAMPAIGN_FOR_CAMPAIGN_AUDIENCE,
            path=(id,),
            query={"fields[campaign]": fields_campaign},
            options=options,
        )
        return answer

    async def get_campaign_for_campaign_message(
        self, id: str, *, fields_campaign: Sequence[t.CampaignField] | Unset = UNSET, options: Options | None = None
    ) -> m.Campaign:
        """Get campaign for campaign message.

        GET /api/campaign-messages/{id}/campaign · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: parameters, answer

        Example::

            campaign = await klaviyo.campaigns.get_campaign_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            )

        Args:
            id: Id of the `campaign-message`; required.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_for_campaign_message"""
        answer: m.Campaign = await self._sender.send(
            _GET_CAMPAIGN_FOR_CAMPAIGN_MESSAGE, path=(id,), query={"fields[campaign]": fields_campaign}, options=options
        )
        return answer

    async def get_campaign_id_for_campaign_audience(self, id: str, *, options: Options | None = None) -> Ref:
        """Get campaign id for campaign audience.

        GET /api/campaign-audiences/{id}/relationships/campaign · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign = await klaviyo.campaigns.get_campaign_id_for_campaign_audience(
                "01JJBDKP5RMTVDHHDL6THLJ7MR"
            )

        Args:
            id: Id of the `campaign-audience`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_id_for_campaign_audience"""
        answer: Ref = await self._sender.send(_GET_CAMPAIGN_ID_FOR_CAMPAIGN_AUDIENCE, path=(id,), options=options)
        return answer

    async def get_campaign_id_for_campaign_message(self, id: str, *, options: Options | None = None) -> Ref:
        """Get campaign id for campaign message.

        GET /api/campaign-messages/{id}/relationships/campaign · campaigns:read · 10/s, 150/m

        Example::

            campaign = await klaviyo.campaigns.get_campaign_id_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            )

        Args:
            id: Id of the `campaign-message`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_id_for_campaign_message"""
        answer: Ref = await self._sender.send(_GET_CAMPAIGN_ID_FOR_CAMPAIGN_MESSAGE, path=(id,), options=options)
        return answer

    async def get_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        include: Sequence[t.CampaignMessageInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Get campaign message.

        GET /api/campaign-messages/{id} · campaigns:read · 10/s, 150/m

        - never answers with `channel`, `content`, `created_at`, `label`, `render_options`, `send_times` and
          2 more
        - reconstructed, not from a published document: parameters, answer

        Example::

            campaign_message = await klaviyo.campaigns.get_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z", include=["campaign"]
            )

        Args:
            id: Id of the `campaign-message`; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.ab_test`, `definition.ab_test.winner_metric`,
                `definition.ab_test.winner_percentage`, `definition.ab_test.winner_wait_hours`,
                `definition.name`, `definition.send_options` and 14 more.
            fields_campaign_variation: Fields of each `campaign-variation` to answer with, instead of all:
                `created`, `definition`, `definition.details`, `definition.details.action_buttons`,
                `definition.details.add_info_link`, `definition.details.add_opt_out_language`,
                `definition.details.add_org_prefix`, `definition.details.android_deep_link` and 36 more.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            include: Related resources to send along: `campaign`, `campaign-variations`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_message"""
        answer: m.CampaignMessage = await self._sender.send(
            _GET_CAMPAIGN_MESSAGE,
            path=(id,),
            query={
                "fields[campaign-message]": fields_campaign_message,
                "fields[campaign-variation]": fields_campaign_variation,
                "fields[campaign]": fields_campaign,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_campaign_messages(
        self,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.CampaignMessageInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CampaignMessageSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignMessage]:
        """Get campaign messages.

        GET /api/campaign-messages · campaigns:read · 10/s, 150/m

        - never answers with `channel`, `content`, `created_at`, `label`, `render_options`, `send_times` and
          2 more
        - reconstructed, not from a published document: all of it

        Example::

            from klaviyo_async import F

            async for campaign_message in klaviyo.campaigns.get_campaign_messages(
                filter=F.name.contains("Autumn sale")
            ):
                print(campaign_message.id)

        Args:
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.ab_test`, `definition.ab_test.winner_metric`,
                `definition.ab_test.winner_percentage`, `definition.ab_test.winner_wait_hours`,
                `definition.name`, `definition.send_options` and 14 more.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            filter: Condition that items must meet: made with `F`, or its text, by `campaign_id` equals;
                `created` greater-or-equal greater-than less-or-equal less-than; `id` any equals; `name`
                contains; `status` equals; `updated` greater-or-equal greater-than less-or-equal less-than.
            include: Related resources to send along: `campaign`, `campaign-variations`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 20.
            sort: Order, `-` for descending; the server's own if left out: `created`, `-created`, `id`,
                `-id`, `name`, `-name`, `status`, `-status` and 2 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_messages"""
        return self._sender.pages(
            _GET_CAMPAIGN_MESSAGES,
            query={
                "fields[campaign-message]": fields_campaign_message,
                "fields[campaign]": fields_campaign,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def get_campaign_messages_for_campaign_audience(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignMessage]:
        """Get campaign messages for campaign audience.

        GET /api/campaign-audiences/{id}/campaign-messages · campaigns:read · 10/s, 150/m

        - never answers with `channel`, `content`, `created_at`, `label`, `render_options`, `send_times` and
          2 more
        - reconstructed, not from a published document: all of it

        Example::

            async for campaign_message in klaviyo.campaigns.get_campaign_messages_for_campaign_audience(
                "01JJBDKP5RMTVDHHDL6THLJ7MR"
            ):
                print(campaign_message.id)

        Args:
            id: Id of the `campaign-audience`; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.ab_test`, `definition.ab_test.winner_metric`,
                `definition.ab_test.winner_percentage`, `definition.ab_test.winner_wait_hours`,
                `definition.name`, `definition.send_options` and 14 more.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_messages_for_campaign_audience"""
        return self._sender.pages(
            _GET_CAMPAIGN_MESSAGES_FOR_CAMPAIGN_AUDIENCE,
            path=(id,),
            query={"fields[campaign-message]": fields_campaign_message, "page[cursor]": page_cursor},
            options=options,
        )

    async def get_campaign_recipient_estimation(
        self,
        id: str,
        *,
        fields_campaign_recipient_estimation: Sequence[t.CampaignRecipientEstimationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignRecipientEstimation:
        """Get campaign recipient estimation.

        GET /api/campaign-recipient-estimations/{id} · campaigns:read · 10/s, 150/m

        Example::

            campaign_recipient_estimation = await klaviyo.campaigns.get_campaign_recipient_estimation(
                "01JHXBGBMSHEBRNTRL33EYLALZ"
            )

        Args:
            id: Id of the `campaign-recipient-estimation`; required.
            fields_campaign_recipient_estimation: Fields of each `campaign-recipient-estimation` to answer
                with, instead of all: `estimated_recipient_count`, `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_recipient_estimation"""
        answer: m.CampaignRecipientEstimation = await self._sender.send(
            _GET_CAMPAIGN_RECIPIENT_ESTIMATION,
            path=(id,),
            query={"fields[campaign-recipient-estimation]": fields_campaign_recipient_estimation},
            options=options,
        )
        return answer

    async def get_campaign_recipient_estimation_job(
        self,
        id: str,
        *,
        fields_campaign_recipient_estimation_job: Sequence[t.CampaignRecipientEstimationJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignRecipientEstimationJob:
        """Get campaign recipient estimation job.

        GET /api/campaign-recipient-estimation-jobs/{id} · campaigns:read · 10/s, 150/m

        Example::

            campaign_recipient_estimation_job = await klaviyo.campaigns.get_campaign_recipient_estimation_job(
                "01JHXBGBMSHEBRNTRL33EYLALZ"
            )

        Args:
            id: Id of the `campaign-recipient-estimation-job`; required.
            fields_campaign_recipient_estimation_job: Fields of each `campaign-recipient-estimation-job` to
                answer with, instead of all: `id`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_recipient_estimation_job"""
        answer: m.CampaignRecipientEstimationJob = await self._sender.send(
            _GET_CAMPAIGN_RECIPIENT_ESTIMATION_JOB,
            path=(id,),
            query={"fields[campaign-recipient-estimation-job]": fields_campaign_recipient_estimation_job},
            options=options,
        )
        return answer

    async def get_campaign_send_job(
        self,
        id: str,
        *,
        fields_campaign_send_job: Sequence[t.CampaignSendJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignSendJob:
        """Get campaign send job.

        GET /api/campaign-send-jobs/{id} · campaigns:read · 10/s, 150/m

        Example::

            campaign_send_job = await klaviyo.campaigns.get_campaign_send_job(
                "01JHXBGBMSHEBRNTRL33EYLALZ"
            )

        Args:
            id: Id of the `campaign-send-job`; required.
            fields_campaign_send_job: Fields of each `campaign-send-job` to answer with, instead of all:
                `id`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_send_job"""
        answer: m.CampaignSendJob = await self._sender.send(
            _GET_CAMPAIGN_SEND_JOB,
            path=(id,),
            query={"fields[campaign-send-job]": fields_campaign_send_job},
            options=options,
        )
        return answer

    async def get_campaign_variation(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        fields_translation: Sequence[t.TranslationField] | Unset = UNSET,
        include: Sequence[t.CampaignVariationInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignVariation:
        """Get campaign variation.

        GET /api/campaign-variations/{id} · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign_variation = await klaviyo.campaigns.get_campaign_variation(
                "01J2SDBXRH7IXCPTF5M26FS2ZF", include=["campaign-message"]
            )

        Args:
            id: Id of the `campaign-variation`; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.ab_test`, `definition.ab_test.winner_metric`,
                `definition.ab_test.winner_percentage`, `definition.ab_test.winner_wait_hours`,
                `definition.name`, `definition.send_options` and 14 more.
            fields_campaign_variation: Fields of each `campaign-variation` to answer with, instead of all:
                `created`, `definition`, `definition.details`, `definition.details.action_buttons`,
                `definition.details.add_info_link`, `definition.details.add_opt_out_language`,
                `definition.details.add_org_prefix`, `definition.details.android_deep_link` and 36 more.
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            fields_translation: Fields of each `translation` to answer with, instead of all: `channel`,
                `created`, `fallback_locale`, `id`, `metadata`, `source_locale`, `target_locales`,
                `updated`.
            include: Related resources to send along: `campaign-message`, `image`, `translation`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_variation"""
        answer: m.CampaignVariation = await self._sender.send(
            _GET_CAMPAIGN_VARIATION,
            path=(id,),
            query={
                "fields[campaign-message]": fields_campaign_message,
                "fields[campaign-variation]": fields_campaign_variation,
                "fields[image]": fields_image,
                "fields[translation]": fields_translation,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_campaigns(
        self,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.CampaignInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CampaignSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Campaign]:
        """Get campaigns.

        GET /api/campaigns · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: parameters, answer, filters

        Example::

            from klaviyo_async import F

            async for campaign in klaviyo.campaigns.get_campaigns(
                filter=F.name.contains("Autumn sale")
            ):
                print(campaign.id)

        Args:
            fields_campaign_audience: Fields of each `campaign-audience` to answer with, instead of all:
                `created`, `definition`, `definition.excluded`, `definition.included`, `definition.name`,
                `definition.priority`, `id`, `updated`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.ab_test`, `definition.ab_test.winner_metric`,
                `definition.ab_test.winner_percentage`, `definition.ab_test.winner_wait_hours`,
                `definition.name`, `definition.send_options` and 14 more.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            filter: Condition that items must meet: made with `F`, or its text, by `archived` equals;
                `builder` equals; `created_at` greater-or-equal greater-than less-or-equal less-than; `id`
                any; `name` contains; `updated_at` greater-or-equal greater-than less-or-equal less-than.
            include: Related resources to send along: `campaign-audiences`, `campaign-messages`, `tags`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            sort: Order, `-` for descending; the server's own if left out: `created_at`, `-created_at`,
                `id`, `-id`, `name`, `-name`, `updated_at`, `-updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaigns"""
        return self._sender.pages(
            _GET_CAMPAIGNS,
            query={
                "fields[campaign-audience]": fields_campaign_audience,
                "fields[campaign-message]": fields_campaign_message,
                "fields[campaign]": fields_campaign,
                "fields[tag]": fields_tag,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    async def get_image_for_campaign_message(
        self, id: str, *, fields_image: Sequence[t.ImageField] | Unset = UNSET, options: Options | None = None
    ) -> m.Image:
        """Get image for campaign message.

        GET /api/campaign-messages/{id}/image · campaigns:read images:read · 10/s, 150/m

        - reconstructed, not from a published document: answer

        Example::

            image = await klaviyo.campaigns.get_image_for_campaign_message("01JK4MRNDNWZOUPQ7DV4VZFR5Z")

        Args:
            id: Id of the `campaign-message`; required.
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_image_for_campaign_message"""
        answer: m.Image = await self._sender.send(
            _GET_IMAGE_FOR_CAMPAIGN_MESSAGE, path=(id,), query={"fields[image]": fields_image}, options=options
        )
        return answer

    async def get_image_for_campaign_variation(
        self, id: str, *, fields_image: Sequence[t.ImageField] | Unset = UNSET, options: Options | None = None
    ) -> m.Image:
        """Get image for campaign variation.

        GET /api/campaign-variations/{id}/image · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            image = await klaviyo.campaigns.get_image_for_campaign_variation(
                "01J2SDBXRH7IXCPTF5M26FS2ZF"
            )

        Args:
            id: Id of the `campaign-variation`; required.
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_image_for_campaign_variation"""
        answer: m.Image = await self._sender.send(
            _GET_IMAGE_FOR_CAMPAIGN_VARIATION, path=(id,), query={"fields[image]": fields_image}, options=options
        )
        return answer

    async def get_image_id_for_campaign_message(self, id: str, *, options: Options | None = None) -> Ref:
        """Get image id for campaign message.

        GET /api/campaign-messages/{id}/relationships/image · campaigns:read images:read · 10/s, 150/m

        Example::

            image = await klaviyo.campaigns.get_image_id_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            )

        Args:
            id: Id of the `campaign-message`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_image_id_for_campaign_message"""
        answer: Ref = await self._sender.send(_GET_IMAGE_ID_FOR_CAMPAIGN_MESSAGE, path=(id,), options=options)
        return answer

    async def get_image_id_for_campaign_variation(self, id: str, *, options: Options | None = None) -> Ref:
        """Get image id for campaign variation.

        GET /api/campaign-variations/{id}/relationships/image · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            image = await klaviyo.campaigns.get_image_id_for_campaign_variation(
                "01J2SDBXRH7IXCPTF5M26FS2ZF"
            )

        Args:
            id: Id of the `campaign-variation`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_image_id_for_campaign_variation"""
        answer: Ref = await self._sender.send(_GET_IMAGE_ID_FOR_CAMPAIGN_VARIATION, path=(id,), options=options)
        return answer

    async def get_message_for_campaign_variation(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Get message for campaign variation.

        GET /api/campaign-variations/{id}/campaign-message · campaigns:read · 10/s, 150/m

        - never answers with `channel`, `content`, `created_at`, `label`, `render_options`, `send_times` and
          2 more
        - reconstructed, not from a published document: all of it

        Example::

            campaign_message = await klaviyo.campaigns.get_message_for_campaign_variation(
                "01J2SDBXRH7IXCPTF5M26FS2ZF"
            )

        Args:
            id: Id of the `campaign-variation`; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.ab_test`, `definition.ab_test.winner_metric`,
                `definition.ab_test.winner_percentage`, `definition.ab_test.winner_wait_hours`,
                `definition.name`, `definition.send_options` and 14 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_message_for_campaign_variation"""
        answer: m.CampaignMessage = await self._sender.send(
            _GET_MESSAGE_FOR_CAMPAIGN_VARIATION,
            path=(id,),
            query={"fields[campaign-message]": fields_campaign_message},
            options=options,
        )
        return answer

    async def get_message_id_for_campaign_variation(self, id: str, *, options: Options | None = None) -> Ref:
        """Get message id for campaign variation.

        GET /api/campaign-variations/{id}/relationships/campaign-message · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign_message = await klaviyo.campaigns.get_message_id_for_campaign_variation(
                "01J2SDBXRH7IXCPTF5M26FS2ZF"
            )

        Args:
            id: Id of the `campaign-variation`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_message_id_for_campaign_variation"""
        answer: Ref = await self._sender.send(_GET_MESSAGE_ID_FOR_CAMPAIGN_VARIATION, path=(id,), options=options)
        return answer

    def get_message_ids_for_campaign(
        self, id: str, *, page_cursor: str | Unset = UNSET, options: Options | None = None
    ) -> Pager[Ref]:
        """Get message ids for campaign.

        GET /api/campaigns/{id}/relationships/campaign-messages · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: parameters

        Example::

            async for campaign_message in klaviyo.campaigns.get_message_ids_for_campaign(
                "01JHXBGBMSHEBRNTRL33EYLALZ"
            ):
                print(campaign_message.id)

        Args:
            id: Id of the `campaign`; required.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_message_ids_for_campaign"""
        return self._sender.pages(
            _GET_MESSAGE_IDS_FOR_CAMPAIGN, path=(id,), query={"page[cursor]": page_cursor}, options=options
        )

    def get_message_ids_for_campaign_audience(
        self, id: str, *, page_cursor: str | Unset = UNSET, options: Options | None = None
    ) -> Pager[Ref]:
        """Get message ids for campaign audience.

        GET /api/campaign-audiences/{id}/relationships/campaign-messages · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            async for campaign_message in klaviyo.campaigns.get_message_ids_for_campaign_audience(
                "01JJBDKP5RMTVDHHDL6THLJ7MR"
            ):
                print(campaign_message.id)

        Args:
            id: Id of the `campaign-audience`; required.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_message_ids_for_campaign_audience"""
        return self._sender.pages(
            _GET_MESSAGE_IDS_FOR_CAMPAIGN_AUDIENCE, path=(id,), query={"page[cursor]": page_cursor}, options=options
        )

    def get_messages_for_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        include: Sequence[t.GetMessagesForCampaignCampaignMessageInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignMessage]:
        """Get messages for campaign.

        GET /api/campaigns/{id}/campaign-messages · campaigns:read · 10/s, 150/m

        - never answers with `channel`, `content`, `created_at`, `label`, `render_options`, `send_times` and
          2 more
        - reconstructed, not from a published document: parameters, answer

        Example::

            async for campaign_message in klaviyo.campaigns.get_messages_for_campaign(
                "01JHXBGBMSHEBRNTRL33EYLALZ", include=["campaign"]
            ):
                print(campaign_message.id)

        Args:
            id: Id of the `campaign`; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.ab_test`, `definition.ab_test.winner_metric`,
                `definition.ab_test.winner_percentage`, `definition.ab_test.winner_wait_hours`,
                `definition.name`, `definition.send_options` and 14 more.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            include: Related resources to send along: `campaign`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_messages_for_campaign"""
        return self._sender.pages(
            _GET_MESSAGES_FOR_CAMPAIGN,
            path=(id,),
            query={
                "fields[campaign-message]": fields_campaign_message,
                "fields[campaign]": fields_campaign,
                "include": include,
                "page[cursor]": page_cursor,
            },
            options=options,
        )

    def get_tag_ids_for_campaign(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for campaign.

        GET /api/campaigns/{id}/relationships/tags · campaigns:read tags:read · 3/s, 60/m

        Example::

            async for tag in klaviyo.campaigns.get_tag_ids_for_campaign("01JHXBGBMSHEBRNTRL33EYLALZ"):
                print(tag.id)

        Args:
            id: Id of the `campaign`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tag_ids_for_campaign"""
        return self._sender.pages(_GET_TAG_IDS_FOR_CAMPAIGN, path=(id,), options=options)

    def get_tag_ids_for_campaign_message(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for campaign message.

        GET /api/campaign-messages/{id}/relationships/tags · campaigns:read tags:read · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            async for tag in klaviyo.campaigns.get_tag_ids_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            ):
                print(tag.id)

        Args:
            id: Id of the `campaign-message`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tag_ids_for_campaign_message"""
        return self._sender.pages(_GET_TAG_IDS_FOR_CAMPAIGN_MESSAGE, path=(id,), options=options)

    def get_tags_for_campaign(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for campaign.

        GET /api/campaigns/{id}/tags · campaigns:read tags:read · 3/s, 60/m

        Example::

            async for tag in klaviyo.campaigns.get_tags_for_campaign("01JHXBGBMSHEBRNTRL33EYLALZ"):
                print(tag.name)

        Args:
            id: Id of the `campaign`; required.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tags_for_campaign"""
        return self._sender.pages(
            _GET_TAGS_FOR_CAMPAIGN, path=(id,), query={"fields[tag]": fields_tag}, options=options
        )

    def get_tags_for_campaign_message(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for campaign message.

        GET /api/campaign-messages/{id}/tags · campaigns:read tags:read · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            async for tag in klaviyo.campaigns.get_tags_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            ):
                print(tag.name)

        Args:
            id: Id of the `campaign-message`; required.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tags_for_campaign_message"""
        return self._sender.pages(
            _GET_TAGS_FOR_CAMPAIGN_MESSAGE, path=(id,), query={"fields[tag]": fields_tag}, options=options
        )

    async def get_template_for_campaign_message(
        self, id: str, *, fields_template: Sequence[t.TemplateField] | Unset = UNSET, options: Options | None = None
    ) -> m.Template:
        """Get template for campaign message.

        GET /api/campaign-messages/{id}/template · campaigns:read templates:read · 10/s, 150/m

        - never answers with `definition`
        - reconstructed, not from a published document: parameters, answer

        Example::

            template = await klaviyo.campaigns.get_template_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            )

        Args:
            id: Id of the `campaign-message`; required.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `editor_type`, `html`, `id`, `name`, `screenshot_url`, `text`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_template_for_campaign_message"""
        answer: m.Template = await self._sender.send(
            _GET_TEMPLATE_FOR_CAMPAIGN_MESSAGE, path=(id,), query={"fields[template]": fields_template}, options=options
        )
        return answer

    async def get_template_id_for_campaign_message(self, id: str, *, options: Options | None = None) -> Ref:
        """Get template id for campaign message.

        GET /api/campaign-messages/{id}/relationships/template · campaigns:read templates:read · 10/s, 150/m

        Example::

            template = await klaviyo.campaigns.get_template_id_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            )

        Args:
            id: Id of the `campaign-message`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_template_id_for_campaign_message"""
        answer: Ref = await self._sender.send(_GET_TEMPLATE_ID_FOR_CAMPAIGN_MESSAGE, path=(id,), options=options)
        return answer

    async def get_translation_for_campaign_variation(
        self,
        id: str,
        *,
        fields_translation: Sequence[t.TranslationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Translation:
        """Get translation for campaign variation.

        GET /api/campaign-variations/{id}/translation · campaigns:read · 10/s, 150/m

        - never answers with `values`
        - reconstructed, not from a published document: all of it

        Example::

            translation = await klaviyo.campaigns.get_translation_for_campaign_variation(
                "01J2SDBXRH7IXCPTF5M26FS2ZF"
            )

        Args:
            id: Id of the `campaign-variation`; required.
            fields_translation: Fields of each `translation` to answer with, instead of all: `channel`,
                `created`, `fallback_locale`, `id`, `metadata`, `source_locale`, `target_locales`,
                `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_translation_for_campaign_variation"""
        answer: m.Translation = await self._sender.send(
            _GET_TRANSLATION_FOR_CAMPAIGN_VARIATION,
            path=(id,),
            query={"fields[translation]": fields_translation},
            options=options,
        )
        return answer

    async def get_translation_id_for_campaign_variation(self, id: str, *, options: Options | None = None) -> Ref:
        """Get translation id for campaign variation.

        GET /api/campaign-variations/{id}/relationships/translation · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            translation = await klaviyo.campaigns.get_translation_id_for_campaign_variation(
                "01J2SDBXRH7IXCPTF5M26FS2ZF"
            )

        Args:
            id: Id of the `campaign-variation`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_translation_id_for_campaign_variation"""
        answer: Ref = await self._sender.send(_GET_TRANSLATION_ID_FOR_CAMPAIGN_VARIATION, path=(id,), options=options)
        return answer

    def get_variation_ids_for_campaign_message(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get variation ids for campaign message.

        GET /api/campaign-messages/{id}/relationships/campaign-variations · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            async for campaign_variation in klaviyo.campaigns.get_variation_ids_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            ):
                print(campaign_variation.id)

        Args:
            id: Id of the `campaign-message`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_variation_ids_for_campaign_message"""
        return self._sender.pages(_GET_VARIATION_IDS_FOR_CAMPAIGN_MESSAGE, path=(id,), options=options)

    def get_variations_for_campaign_message(
        self,
        id: str,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignVariation]:
        """Get variations for campaign message.

        GET /api/campaign-messages/{id}/campaign-variations · campaigns:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            async for campaign_variation in klaviyo.campaigns.get_variations_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            ):
                print(campaign_variation.id)

        Args:
            id: Id of the `campaign-message`; required.
            fields_campaign_variation: Fields of each `campaign-variation` to answer with, instead of all:
                `created`, `definition`, `definition.details`, `definition.details.action_buttons`,
                `definition.details.add_info_link`, `definition.details.add_opt_out_language`,
                `definition.details.add_org_prefix`, `definition.details.android_deep_link` and 36 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_variations_for_campaign_message"""
        return self._sender.pages(
            _GET_VARIATIONS_FOR_CAMPAIGN_MESSAGE,
            path=(id,),
            query={"fields[campaign-variation]": fields_campaign_variation},
            options=options,
        )

    async def refresh_campaign_recipient_estimation(
        self,
        body: str,
        *,
        fields_campaign_recipient_estimation_job: Sequence[t.CampaignRecipientEstimationJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignRecipientEstimationJob:
        """Refresh campaign recipient estimation.

        POST /api/campaign-recipient-estimation-jobs · campaigns:write · 10/s, 150/m

        Example::

            campaign_recipient_estimation_job = await klaviyo.campaigns.refresh_campaign_recipient_estimation(
                "01JHXBGBMSHEBRNTRL33EYLALZ"
            )

        Args:
            body: Id of the `campaign-recipient-estimation-job`; required.
            fields_campaign_recipient_estimation_job: Fields of each `campaign-recipient-estimation-job` to
                answer with, instead of all: `id`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/refresh_campaign_recipient_estimation"""
        answer: m.CampaignRecipientEstimationJob = await self._sender.send(
            _REFRESH_CAMPAIGN_RECIPIENT_ESTIMATION,
            query={"fields[campaign-recipient-estimation-job]": fields_campaign_recipient_estimation_job},
            body=body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def schedule_campaign(
            self,
            body: m.CampaignScheduleQuery | d.CampaignScheduleQueryDict | d.Envelope,
            *,
            fields_campaign_schedule: Sequence[t.CampaignScheduleField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignSchedule: ...

        @overload
        async def schedule_campaign(
            self,
            *,
            fields_campaign_schedule: Sequence[t.CampaignScheduleField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CampaignScheduleQueryDict],
        ) -> m.CampaignSchedule: ...

    async def schedule_campaign(
        self,
        body: m.CampaignScheduleQuery | d.CampaignScheduleQueryDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_schedule: Sequence[t.CampaignScheduleField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignSchedule:
        """Schedule campaign.

        POST /api/campaign-schedule · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign_schedule = await klaviyo.campaigns.schedule_campaign(
                campaign="01JHXBGBMSHEBRNTRL33EYLALZ",
                message_schedules=[{"message_id": "01JVNJQUE7ELEKJQK3Z7G36H65", "strategy": "static"}],
            )

        Args:
            body: `CampaignScheduleQuery`, or a dict with its fields; needs `campaign`, `message_schedules`.
            fields_campaign_schedule: Fields of each `campaign-schedule` to answer with, instead of all:
                `id`, `messages`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `campaign`, `message_schedules`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/schedule_campaign"""
        answer: m.CampaignSchedule = await self._sender.send(
            _SCHEDULE_CAMPAIGN,
            query={"fields[campaign-schedule]": fields_campaign_schedule},
            body=keyword_body(_SCHEDULE_CAMPAIGN, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def schedule_campaign_message(
            self,
            body: m.CampaignMessageScheduleQuery | d.CampaignMessageScheduleQueryDict | d.Envelope,
            *,
            fields_campaign_message_schedule: Sequence[t.CampaignMessageScheduleField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignMessageSchedule: ...

        @overload
        async def schedule_campaign_message(
            self,
            *,
            fields_campaign_message_schedule: Sequence[t.CampaignMessageScheduleField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CampaignMessageScheduleQueryDict],
        ) -> m.CampaignMessageSchedule: ...

    async def schedule_campaign_message(
        self,
        body: m.CampaignMessageScheduleQuery | d.CampaignMessageScheduleQueryDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_message_schedule: Sequence[t.CampaignMessageScheduleField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignMessageSchedule:
        """Schedule campaign message.

        POST /api/campaign-message-schedule · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign_message_schedule = await klaviyo.campaigns.schedule_campaign_message(
                campaign_message="01JK4MRNDNWZOUPQ7DV4VZFR5Z", strategy="static"
            )

        Args:
            body: `CampaignMessageScheduleQuery`, or a dict with its fields; needs `campaign_message`,
                `strategy`.
            fields_campaign_message_schedule: Fields of each `campaign-message-schedule` to answer with,
                instead of all: `id`, `send_date`, `send_time`, `strategy`, `throttle_unit`,
                `throttling_percentage`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `campaign_message`, `send_date`,
                `send_time`, `strategy`, `throttled_options`, `timezone_options`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/schedule_campaign_message"""
        answer: m.CampaignMessageSchedule = await self._sender.send(
            _SCHEDULE_CAMPAIGN_MESSAGE,
            query={"fields[campaign-message-schedule]": fields_campaign_message_schedule},
            body=keyword_body(_SCHEDULE_CAMPAIGN_MESSAGE, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def send_campaign(
        self,
        body: str,
        *,
        fields_campaign_send_job: Sequence[t.CampaignSendJobField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignSendJob:
        """Send campaign.

        POST /api/campaign-send-jobs · campaigns:write · 10/s, 150/m

        Example::

            campaign_send_job = await klaviyo.campaigns.send_campaign("01JHXBGBMSHEBRNTRL33EYLALZ")

        Args:
            body: Id of the `campaign-send-job`; required.
            fields_campaign_send_job: Fields of each `campaign-send-job` to answer with, instead of all:
                `id`, `status`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/send_campaign"""
        answer: m.CampaignSendJob = await self._sender.send(
            _SEND_CAMPAIGN, query={"fields[campaign-send-job]": fields_campaign_send_job}, body=body, options=options
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def update_campaign(
            self,
            id: str,
            body: m.CampaignUpdate | d.CampaignUpdateDict | d.Envelope,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Campaign: ...

        @overload
        async def update_campaign(
            self,
            id: str,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.UpdateCampaignKeywords],
        ) -> m.Campaign: ...

    async def update_campaign(
        self,
        id: str,
        body: m.CampaignUpdate | d.CampaignUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Campaign:
        """Update campaign.

        PATCH /api/campaigns/{id} · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: parameters, body, answer

        Example::

            campaign = await klaviyo.campaigns.update_campaign(
                "01JHXBGBMSHEBRNTRL33EYLALZ", definition={"name": "Autumn sale"}
            )

        Args:
            id: Id of the `campaign` to change; required.
            body: `CampaignUpdate`, or a dict with its fields; needs `definition`, `id`.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_campaign"""
        answer: m.Campaign = await self._sender.send(
            _UPDATE_CAMPAIGN,
            path=(id,),
            query={"fields[campaign]": fields_campaign},
            body=keyword_body(_UPDATE_CAMPAIGN, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_campaign_audience(
        self,
        id: str,
        body: m.AudienceUpdate | d.AudienceUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignAudienceKeywords],
    ) -> m.CampaignAudience:
        """Update campaign audience.

        PATCH /api/campaign-audiences/{id} · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign_audience = await klaviyo.campaigns.update_campaign_audience(
                "01JJBDKP5RMTVDHHDL6THLJ7MR", definition={"name": "Autumn sale"}
            )

        Args:
            id: Id of the `campaign-audience` to change; required.
            body: `AudienceUpdate`, or a dict with its fields; needs `id`.
            fields_campaign_audience: Fields of each `campaign-audience` to answer with, instead of all:
                `created`, `definition`, `definition.excluded`, `definition.included`, `definition.name`,
                `definition.priority`, `id`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_campaign_audience"""
        answer: m.CampaignAudience = await self._sender.send(
            _UPDATE_CAMPAIGN_AUDIENCE,
            path=(id,),
            query={"fields[campaign-audience]": fields_campaign_audience},
            body=keyword_body(_UPDATE_CAMPAIGN_AUDIENCE, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_campaign_message(
        self,
        id: str,
        body: m.MessageUpdate | d.MessageUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignMessageKeywords],
    ) -> m.CampaignMessage:
        """Update campaign message.

        PATCH /api/campaign-messages/{id} · campaigns:write · 10/s, 150/m

        - never answers with `channel`, `content`, `created_at`, `label`, `render_options`, `send_times` and
          2 more
        - reconstructed, not from a published document: parameters, body, answer

        Example::

            campaign_message = await klaviyo.campaigns.update_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z", definition={"name": "Autumn sale"}
            )

        Args:
            id: Id of the `campaign-message` to change; required.
            body: `MessageUpdate`, or a dict with its fields; needs `id`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.ab_test`, `definition.ab_test.winner_metric`,
                `definition.ab_test.winner_percentage`, `definition.ab_test.winner_wait_hours`,
                `definition.name`, `definition.send_options` and 14 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_campaign_message"""
        answer: m.CampaignMessage = await self._sender.send(
            _UPDATE_CAMPAIGN_MESSAGE,
            path=(id,),
            query={"fields[campaign-message]": fields_campaign_message},
            body=keyword_body(_UPDATE_CAMPAIGN_MESSAGE, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def update_campaign_message_schedule(
            self,
            id: str,
            body: m.CampaignMessageScheduleUpdate | d.CampaignMessageScheduleUpdateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def update_campaign_message_schedule(
            self, id: str, *, options: Options | None = None, **fields: Unpack[d.UpdateCampaignMessageScheduleKeywords]
        ) -> None: ...

    async def update_campaign_message_schedule(
        self,
        id: str,
        body: m.CampaignMessageScheduleUpdate | d.CampaignMessageScheduleUpdateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Update campaign message schedule.

        PATCH /api/campaign-message-schedule/{id} · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            await klaviyo.campaigns.update_campaign_message_schedule(
                "01JOAQDOZMGHGJAXOC54G4L36U", action="cancel"
            )

        Args:
            id: Id of the `campaign-message-schedule` to change; required.
            body: `CampaignMessageScheduleUpdate`, or a dict with its fields; needs `action`, `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `action`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_campaign_message_schedule"""
        answer: None = await self._sender.send(
            _UPDATE_CAMPAIGN_MESSAGE_SCHEDULE,
            path=(id,),
            body=keyword_body(_UPDATE_CAMPAIGN_MESSAGE_SCHEDULE, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def update_campaign_variation(
            self,
            id: str,
            body: m.VariationUpdate | d.VariationUpdateDict | d.Envelope,
            *,
            fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignVariation: ...

        @overload
        async def update_campaign_variation(
            self,
            id: str,
            *,
            fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.UpdateCampaignVariationKeywords],
        ) -> m.CampaignVariation: ...

    async def update_campaign_variation(
        self,
        id: str,
        body: m.VariationUpdate | d.VariationUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignVariation:
        """Update campaign variation.

        PATCH /api/campaign-variations/{id} · campaigns:write · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            campaign_variation = await klaviyo.campaigns.update_campaign_variation(
                "01J2SDBXRH7IXCPTF5M26FS2ZF", definition={"name": "Autumn sale"}
            )

        Args:
            id: Id of the `campaign-variation` to change; required.
            body: `VariationUpdate`, or a dict with its fields; needs `definition`, `id`.
            fields_campaign_variation: Fields of each `campaign-variation` to answer with, instead of all:
                `created`, `definition`, `definition.details`, `definition.details.action_buttons`,
                `definition.details.add_info_link`, `definition.details.add_opt_out_language`,
                `definition.details.add_org_prefix`, `definition.details.android_deep_link` and 36 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_campaign_variation"""
        answer: m.CampaignVariation = await self._sender.send(
            _UPDATE_CAMPAIGN_VARIATION,
            path=(id,),
            query={"fields[campaign-variation]": fields_campaign_variation},
            body=keyword_body(_UPDATE_CAMPAIGN_VARIATION, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_image_for_campaign_message(self, id: str, body: str, *, options: Options | None = None) -> None:
        """Update image for campaign message.

        PATCH /api/campaign-messages/{id}/relationships/image · campaigns:write images:read · 10/s, 150/m

        Example::

            await klaviyo.campaigns.update_image_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z", "61482931"
            )

        Args:
            id: Id of the `campaign-message`; required.
            body: Id of the `image`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_image_for_campaign_message"""
        answer: None = await self._sender.send(
            _UPDATE_IMAGE_FOR_CAMPAIGN_MESSAGE, path=(id,), body=body, options=options
        )
        return answer
