# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
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

_CLONE_CAMPAIGN_AUDIENCE_BETA = Operation(
    "clone_campaign_audience_beta",
    "POST",
    "/api/campaign-audience-clone",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-audience]": "list[CampaignAudienceField]"},
    body="AudienceClone",
    returns="CampaignAudience",
    resource="campaign-audience",
    statuses=(201,),
    aliases=("create_campaign_audience_clone",),
)
_CLONE_CAMPAIGN_BETA = Operation(
    "clone_campaign_beta",
    "POST",
    "/api/campaign-clone",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign]": "list[CampaignField]"},
    body="CampaignClone",
    returns="Campaign",
    resource="campaign",
    statuses=(201,),
    aliases=("create_campaign_clone",),
)
_CLONE_CAMPAIGN_MESSAGE_BETA = Operation(
    "clone_campaign_message_beta",
    "POST",
    "/api/campaign-message-clone",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-message]": "list[CampaignMessageField]"},
    body="MessageClone",
    returns="CampaignMessage",
    resource="campaign-message",
    statuses=(201,),
    aliases=("create_campaign_message_clone",),
)
_CREATE_CAMPAIGN_AUDIENCE_BETA = Operation(
    "create_campaign_audience_beta",
    "POST",
    "/api/campaign-audiences",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-audience]": "list[CampaignAudienceField]"},
    body="AudienceCreate",
    returns="CampaignAudience",
    resource="campaign-audience",
    statuses=(201,),
)
_CREATE_CAMPAIGN_BETA = Operation(
    "create_campaign_beta",
    "POST",
    "/api/campaigns",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign]": "list[CampaignField]"},
    body="CampaignCreate",
    returns="Campaign",
    resource="campaign",
    statuses=(201,),
)
_CREATE_CAMPAIGN_MESSAGE_BETA = Operation(
    "create_campaign_message_beta",
    "POST",
    "/api/campaign-messages",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-message]": "list[CampaignMessageField]"},
    body="MessageCreate",
    returns="CampaignMessage",
    resource="campaign-message",
    statuses=(201,),
)
_CREATE_CAMPAIGN_VARIATION_BETA = Operation(
    "create_campaign_variation_beta",
    "POST",
    "/api/campaign-variations",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-variation]": "list[CampaignVariationField]"},
    body="VariationCreate",
    returns="CampaignVariation",
    resource="campaign-variation",
    statuses=(201,),
)
_DELETE_CAMPAIGN_AUDIENCE_BETA = Operation(
    "delete_campaign_audience_beta",
    "DELETE",
    "/api/campaign-audiences/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    statuses=(204,),
)
_DELETE_CAMPAIGN_BETA = Operation(
    "delete_campaign_beta",
    "DELETE",
    "/api/campaigns/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    statuses=(204,),
)
_DELETE_CAMPAIGN_MESSAGE_BETA = Operation(
    "delete_campaign_message_beta",
    "DELETE",
    "/api/campaign-messages/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    statuses=(204,),
)
_DELETE_CAMPAIGN_VARIATION_BETA = Operation(
    "delete_campaign_variation_beta",
    "DELETE",
    "/api/campaign-variations/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    statuses=(204,),
)
_GET_AUDIENCE_FOR_CAMPAIGN_MESSAGE_BETA = Operation(
    "get_audience_for_campaign_message_beta",
    "GET",
    "/api/campaign-messages/{id}/campaign-audience",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-audience]": "list[CampaignAudienceField]"},
    returns="CampaignAudience",
    nullable=True,
    resource="campaign-audience",
    aliases=("get_campaign_message_audience",),
)
_GET_AUDIENCE_ID_FOR_CAMPAIGN_MESSAGE_BETA = Operation(
    "get_audience_id_for_campaign_message_beta",
    "GET",
    "/api/campaign-messages/{id}/relationships/campaign-audience",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    returns="Ref",
    nullable=True,
    resource="campaign-audience",
    aliases=("get_campaign_message_relationships_audience",),
)
_GET_AUDIENCE_IDS_FOR_CAMPAIGN_BETA = Operation(
    "get_audience_ids_for_campaign_beta",
    "GET",
    "/api/campaigns/{id}/relationships/campaign-audiences",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    returns="Ref",
    many=True,
    resource="campaign-audience",
    aliases=("get_campaign_relationships_audiences",),
)
_GET_CAMPAIGN_AUDIENCE_BETA = Operation(
    "get_campaign_audience_beta",
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
    returns="CampaignAudience",
    resource="campaign-audience",
)
_GET_CAMPAIGN_AUDIENCES_FOR_CAMPAIGN_BETA = Operation(
    "get_campaign_audiences_for_campaign_beta",
    "GET",
    "/api/campaigns/{id}/campaign-audiences",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-audience]": "list[CampaignAudienceField]"},
    returns="CampaignAudience",
    many=True,
    resource="campaign-audience",
    aliases=("get_audiences_for_campaign", "get_campaign_audiences"),
)
_GET_CAMPAIGN_BETA = Operation(
    "get_campaign_beta",
    "GET",
    "/api/campaigns/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={
        "fields[campaign-audience]": "list[CampaignAudienceField]",
        "fields[campaign-message]": "list[CampaignMessageField]",
        "fields[campaign]": "list[CampaignField]",
        "include": "list[CampaignInclude]",
    },
    returns="Campaign",
    resource="campaign",
)
_GET_CAMPAIGN_FOR_CAMPAIGN_AUDIENCE_BETA = Operation(
    "get_campaign_for_campaign_audience_beta",
    "GET",
    "/api/campaign-audiences/{id}/campaign",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign]": "list[CampaignField]"},
    returns="Campaign",
    nullable=True,
    resource="campaign",
    aliases=("get_campaign_audience_campaign",),
)
_GET_CAMPAIGN_FOR_CAMPAIGN_MESSAGE_BETA = Operation(
    "get_campaign_for_campaign_message_beta",
    "GET",
    "/api/campaign-messages/{id}/campaign",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign]": "list[CampaignField]"},
    returns="Campaign",
    nullable=True,
    resource="campaign",
    aliases=("get_campaign_message_campaign",),
)
_GET_CAMPAIGN_ID_FOR_CAMPAIGN_AUDIENCE_BETA = Operation(
    "get_campaign_id_for_campaign_audience_beta",
    "GET",
    "/api/campaign-audiences/{id}/relationships/campaign",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    returns="Ref",
    nullable=True,
    resource="campaign",
    aliases=("get_campaign_audience_relationships_campaign",),
)
_GET_CAMPAIGN_ID_FOR_CAMPAIGN_MESSAGE_BETA = Operation(
    "get_campaign_id_for_campaign_message_beta",
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
_GET_CAMPAIGN_MESSAGE_BETA = Operation(
    "get_campaign_message_beta",
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
    returns="CampaignMessage",
    resource="campaign-message",
)
_GET_CAMPAIGN_MESSAGES_BETA = Operation(
    "get_campaign_messages_beta",
    "GET",
    "/api/campaign-messages",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={
        "fields[campaign-message]": "list[CampaignMessageField]",
        "fields[campaign-variation]": "list[CampaignVariationField]",
        "fields[campaign]": "list[CampaignField]",
        "filter": "str",
        "include": "list[CampaignMessageInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "CampaignMessageSort",
    },
    filters={
        "campaign_id": ("string", "equals"),
        "created": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "id": ("string", "any[]", "equals", "equals[]"),
        "name": ("string", "contains"),
        "status": ("string", "equals"),
        "updated": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(20, 1, 100),
    returns="CampaignMessage",
    many=True,
    resource="campaign-message",
)
_GET_CAMPAIGN_MESSAGES_FOR_CAMPAIGN_AUDIENCE_BETA = Operation(
    "get_campaign_messages_for_campaign_audience_beta",
    "GET",
    "/api/campaign-audiences/{id}/campaign-messages",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-message]": "list[CampaignMessageField]", "page[cursor]": "str"},
    cursor="page[cursor]",
    returns="CampaignMessage",
    many=True,
    resource="campaign-message",
    aliases=("get_campaign_audience_messages", "get_messages_for_campaign_audience"),
)
_GET_CAMPAIGN_VARIATION_BETA = Operation(
    "get_campaign_variation_beta",
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
    returns="CampaignVariation",
    resource="campaign-variation",
)
_GET_CAMPAIGNS_BETA = Operation(
    "get_campaigns_beta",
    "GET",
    "/api/campaigns",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={
        "fields[campaign-audience]": "list[CampaignAudienceField]",
        "fields[campaign-message]": "list[CampaignMessageField]",
        "fields[campaign]": "list[CampaignField]",
        "filter": "str",
        "include": "list[CampaignInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "CampaignSort",
    },
    filters={
        "archived": ("boolean", "equals"),
        "builder": ("string", "equals"),
        "created_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "id": ("string", "any[]"),
        "name": ("string", "contains"),
        "updated_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
    cursor="page[cursor]",
    page_size=(100, 1, 100),
    returns="Campaign",
    many=True,
    resource="campaign",
)
_GET_IMAGE_FOR_CAMPAIGN_VARIATION_BETA = Operation(
    "get_image_for_campaign_variation_beta",
    "GET",
    "/api/campaign-variations/{id}/image",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[image]": "list[ImageField]"},
    returns="Image",
    nullable=True,
    resource="image",
    aliases=("get_campaign_variation_image",),
)
_GET_IMAGE_ID_FOR_CAMPAIGN_VARIATION_BETA = Operation(
    "get_image_id_for_campaign_variation_beta",
    "GET",
    "/api/campaign-variations/{id}/relationships/image",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    returns="Ref",
    nullable=True,
    resource="image",
    aliases=("get_campaign_variation_relationships_image",),
)
_GET_MESSAGE_FOR_CAMPAIGN_VARIATION_BETA = Operation(
    "get_message_for_campaign_variation_beta",
    "GET",
    "/api/campaign-variations/{id}/campaign-message",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-message]": "list[CampaignMessageField]"},
    returns="CampaignMessage",
    nullable=True,
    resource="campaign-message",
    aliases=("get_campaign_variation_message",),
)
_GET_MESSAGE_ID_FOR_CAMPAIGN_VARIATION_BETA = Operation(
    "get_message_id_for_campaign_variation_beta",
    "GET",
    "/api/campaign-variations/{id}/relationships/campaign-message",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    returns="Ref",
    nullable=True,
    resource="campaign-message",
    aliases=("get_campaign_variation_relationships_message",),
)
_GET_MESSAGE_IDS_FOR_CAMPAIGN_AUDIENCE_BETA = Operation(
    "get_message_ids_for_campaign_audience_beta",
    "GET",
    "/api/campaign-audiences/{id}/relationships/campaign-messages",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"page[cursor]": "str"},
    cursor="page[cursor]",
    returns="Ref",
    many=True,
    resource="campaign-message",
    aliases=("get_campaign_audience_relationships_messages",),
)
_GET_MESSAGE_IDS_FOR_CAMPAIGN_BETA = Operation(
    "get_message_ids_for_campaign_beta",
    "GET",
    "/api/campaigns/{id}/relationships/campaign-messages",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"page[cursor]": "str"},
    cursor="page[cursor]",
    returns="Ref",
    many=True,
    resource="campaign-message",
    aliases=("get_campaign_relationships_campaign_messages", "get_campaign_relationships_messages"),
)
_GET_MESSAGES_FOR_CAMPAIGN_BETA = Operation(
    "get_messages_for_campaign_beta",
    "GET",
    "/api/campaigns/{id}/campaign-messages",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-message]": "list[CampaignMessageField]", "page[cursor]": "str"},
    cursor="page[cursor]",
    returns="CampaignMessage",
    many=True,
    resource="campaign-message",
    aliases=("get_campaign_campaign_messages", "get_campaign_messages"),
)
_GET_TAG_IDS_FOR_CAMPAIGN_MESSAGE_BETA = Operation(
    "get_tag_ids_for_campaign_message_beta",
    "GET",
    "/api/campaign-messages/{id}/relationships/tags",
    area="campaigns",
    limits=("3/s", "60/m"),
    scopes=("campaigns:read", "tags:read"),
    returns="Ref",
    many=True,
    resource="tag",
    aliases=("get_campaign_message_relationships_tags",),
)
_GET_TAGS_FOR_CAMPAIGN_MESSAGE_BETA = Operation(
    "get_tags_for_campaign_message_beta",
    "GET",
    "/api/campaign-messages/{id}/tags",
    area="campaigns",
    limits=("3/s", "60/m"),
    scopes=("campaigns:read", "tags:read"),
    query={"fields[tag]": "list[TagField]"},
    returns="Tag",
    many=True,
    resource="tag",
    aliases=("get_campaign_message_tags",),
)
_GET_TRANSLATION_FOR_CAMPAIGN_VARIATION_BETA = Operation(
    "get_translation_for_campaign_variation_beta",
    "GET",
    "/api/campaign-variations/{id}/translation",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[translation]": "list[TranslationField]"},
    returns="Translation",
    absent=("values",),
    nullable=True,
    resource="translation",
    aliases=("get_campaign_variation_translation",),
)
_GET_TRANSLATION_ID_FOR_CAMPAIGN_VARIATION_BETA = Operation(
    "get_translation_id_for_campaign_variation_beta",
    "GET",
    "/api/campaign-variations/{id}/relationships/translation",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    returns="Ref",
    nullable=True,
    resource="translation",
    aliases=("get_campaign_variation_relationships_translation",),
)
_GET_VARIATION_IDS_FOR_CAMPAIGN_MESSAGE_BETA = Operation(
    "get_variation_ids_for_campaign_message_beta",
    "GET",
    "/api/campaign-messages/{id}/relationships/campaign-variations",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    returns="Ref",
    many=True,
    resource="campaign-variation",
    aliases=("get_campaign_message_relationships_variations",),
)
_GET_VARIATIONS_FOR_CAMPAIGN_MESSAGE_BETA = Operation(
    "get_variations_for_campaign_message_beta",
    "GET",
    "/api/campaign-messages/{id}/campaign-variations",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={"fields[campaign-variation]": "list[CampaignVariationField]"},
    returns="CampaignVariation",
    many=True,
    resource="campaign-variation",
    aliases=("get_campaign_message_variations",),
)
_SCHEDULE_CAMPAIGN_MESSAGE_BETA = Operation(
    "schedule_campaign_message_beta",
    "POST",
    "/api/campaign-message-schedule",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-message-schedule]": "list[CampaignMessageScheduleField]"},
    body="CampaignMessageScheduleQuery",
    returns="CampaignMessageSchedule",
    resource="campaign-message-schedule",
    statuses=(201,),
    aliases=("create_campaign_message_schedule",),
)
_UPDATE_CAMPAIGN_AUDIENCE_BETA = Operation(
    "update_campaign_audience_beta",
    "PATCH",
    "/api/campaign-audiences/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-audience]": "list[CampaignAudienceField]"},
    body="AudienceUpdate",
    returns="CampaignAudience",
    resource="campaign-audience",
)
_UPDATE_CAMPAIGN_BETA = Operation(
    "update_campaign_beta",
    "PATCH",
    "/api/campaigns/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign]": "list[CampaignField]"},
    body="CampaignUpdate",
    returns="Campaign",
    resource="campaign",
)
_UPDATE_CAMPAIGN_MESSAGE_BETA = Operation(
    "update_campaign_message_beta",
    "PATCH",
    "/api/campaign-messages/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-message]": "list[CampaignMessageField]"},
    body="MessageUpdate",
    returns="CampaignMessage",
    resource="campaign-message",
)
_UPDATE_CAMPAIGN_MESSAGE_SCHEDULE_BETA = Operation(
    "update_campaign_message_schedule_beta",
    "PATCH",
    "/api/campaign-message-schedule/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    body="CampaignMessageScheduleUpdate",
    resource="campaign-message-schedule",
    statuses=(204,),
)
_UPDATE_CAMPAIGN_VARIATION_BETA = Operation(
    "update_campaign_variation_beta",
    "PATCH",
    "/api/campaign-variations/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-variation]": "list[CampaignVariationField]"},
    body="VariationUpdate",
    returns="CampaignVariation",
    resource="campaign-variation",
)


class Campaigns(Resource):
    """The Campaigns operations, as `klaviyo.campaigns`."""

    __slots__ = ()

    _aliases = {
        "create_campaign_audience_clone": "clone_campaign_audience_beta",
        "create_campaign_clone": "clone_campaign_beta",
        "create_campaign_message_clone": "clone_campaign_message_beta",
        "get_campaign_message_audience": "get_audience_for_campaign_message_beta",
        "get_campaign_message_relationships_audience": "get_audience_id_for_campaign_message_beta",
        "get_campaign_relationships_audiences": "get_audience_ids_for_campaign_beta",
        "get_audiences_for_campaign": "get_campaign_audiences_for_campaign_beta",
        "get_campaign_audiences": "get_campaign_audiences_for_campaign_beta",
        "get_campaign_audience_campaign": "get_campaign_for_campaign_audience_beta",
        "get_campaign_message_campaign": "get_campaign_for_campaign_message_beta",
        "get_campaign_audience_relationships_campaign": "get_campaign_id_for_campaign_audience_beta",
        "get_campaign_message_relationships_campaign": "get_campaign_id_for_campaign_message_beta",
        "get_campaign_audience_messages": "get_campaign_messages_for_campaign_audience_beta",
        "get_messages_for_campaign_audience": "get_campaign_messages_for_campaign_audience_beta",
        "get_campaign_variation_image": "get_image_for_campaign_variation_beta",
        "get_campaign_variation_relationships_image": "get_image_id_for_campaign_variation_beta",
        "get_campaign_variation_message": "get_message_for_campaign_variation_beta",
        "get_campaign_variation_relationships_message": "get_message_id_for_campaign_variation_beta",
        "get_campaign_audience_relationships_messages": "get_message_ids_for_campaign_audience_beta",
        "get_campaign_relationships_campaign_messages": "get_message_ids_for_campaign_beta",
        "get_campaign_relationships_messages": "get_message_ids_for_campaign_beta",
        "get_campaign_campaign_messages": "get_messages_for_campaign_beta",
        "get_campaign_messages": "get_messages_for_campaign_beta",
        "get_campaign_message_relationships_tags": "get_tag_ids_for_campaign_message_beta",
        "get_campaign_message_tags": "get_tags_for_campaign_message_beta",
        "get_campaign_variation_translation": "get_translation_for_campaign_variation_beta",
        "get_campaign_variation_relationships_translation": "get_translation_id_for_campaign_variation_beta",
        "get_campaign_message_relationships_variations": "get_variation_ids_for_campaign_message_beta",
        "get_campaign_message_variations": "get_variations_for_campaign_message_beta",
        "create_campaign_message_schedule": "schedule_campaign_message_beta",
    }

    if TYPE_CHECKING:

        @overload
        async def clone_campaign_audience_beta(
            self,
            body: m.AudienceClone | d.AudienceCloneDict | d.Envelope,
            *,
            fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignAudience: ...

        @overload
        async def clone_campaign_audience_beta(
            self,
            *,
            fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.AudienceCloneDict],
        ) -> m.CampaignAudience: ...

    async def clone_campaign_audience_beta(
        self,
        body: m.AudienceClone | d.AudienceCloneDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignAudience:
        """Clone campaign audience beta.

        POST /api/campaign-audience-clone · campaigns:write · 10/s, 150/m

        Example::

            campaign_audience = await klaviyo.beta.campaigns.clone_campaign_audience_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/clone_campaign_audience_beta"""
        answer: m.CampaignAudience = await self._sender.send(
            _CLONE_CAMPAIGN_AUDIENCE_BETA,
            query={"fields[campaign-audience]": fields_campaign_audience},
            body=keyword_body(_CLONE_CAMPAIGN_AUDIENCE_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def clone_campaign_beta(
            self,
            body: m.CampaignClone | d.CampaignCloneDict | d.Envelope,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Campaign: ...

        @overload
        async def clone_campaign_beta(
            self,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CampaignCloneDict],
        ) -> m.Campaign: ...

    async def clone_campaign_beta(
        self,
        body: m.CampaignClone | d.CampaignCloneDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Campaign:
        """Clone campaign beta.

        POST /api/campaign-clone · campaigns:write · 10/s, 150/m

        Example::

            campaign = await klaviyo.beta.campaigns.clone_campaign_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/clone_campaign_beta"""
        answer: m.Campaign = await self._sender.send(
            _CLONE_CAMPAIGN_BETA,
            query={"fields[campaign]": fields_campaign},
            body=keyword_body(_CLONE_CAMPAIGN_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def clone_campaign_message_beta(
            self,
            body: m.MessageClone | d.MessageCloneDict | d.Envelope,
            *,
            fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignMessage: ...

        @overload
        async def clone_campaign_message_beta(
            self,
            *,
            fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.MessageCloneDict],
        ) -> m.CampaignMessage: ...

    async def clone_campaign_message_beta(
        self,
        body: m.MessageClone | d.MessageCloneDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignMessage:
        """Clone campaign message beta.

        POST /api/campaign-message-clone · campaigns:write · 10/s, 150/m

        Example::

            campaign_message = await klaviyo.beta.campaigns.clone_campaign_message_beta(
                campaign_audience="01JJBDKP5RMTVDHHDL6THLJ7MR", id="01JK4MRNDNWZOUPQ7DV4VZFR5Z",
                id_attribute="01JK4MRNDNWZOUPQ7DV4VZFR5Z",
            )

        Args:
            body: `MessageClone`, or a dict with its fields; needs `campaign_audience`, `id`,
                `id_attribute`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.name`, `definition.send_options`,
                `definition.send_options.is_ignoring_unsubscribes`,
                `definition.send_options.recipient_percentage`, `definition.send_options.send_strategy`,
                `definition.send_options.send_time` and 10 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `campaign_audience`, `id`, `id_attribute`,
                `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/clone_campaign_message_beta"""
        answer: m.CampaignMessage = await self._sender.send(
            _CLONE_CAMPAIGN_MESSAGE_BETA,
            query={"fields[campaign-message]": fields_campaign_message},
            body=keyword_body(_CLONE_CAMPAIGN_MESSAGE_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_campaign_audience_beta(
            self,
            body: m.AudienceCreate | d.AudienceCreateDict | d.Envelope,
            *,
            fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignAudience: ...

        @overload
        async def create_campaign_audience_beta(
            self,
            *,
            fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.AudienceCreateDict],
        ) -> m.CampaignAudience: ...

    async def create_campaign_audience_beta(
        self,
        body: m.AudienceCreate | d.AudienceCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignAudience:
        """Create campaign audience beta.

        POST /api/campaign-audiences · campaigns:write · 10/s, 150/m

        Example::

            campaign_audience = await klaviyo.beta.campaigns.create_campaign_audience_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_campaign_audience_beta"""
        answer: m.CampaignAudience = await self._sender.send(
            _CREATE_CAMPAIGN_AUDIENCE_BETA,
            query={"fields[campaign-audience]": fields_campaign_audience},
            body=keyword_body(_CREATE_CAMPAIGN_AUDIENCE_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_campaign_beta(
            self,
            body: m.CampaignCreate | d.CampaignCreateDict | d.Envelope,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Campaign: ...

        @overload
        async def create_campaign_beta(
            self,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CampaignCreateDict],
        ) -> m.Campaign: ...

    async def create_campaign_beta(
        self,
        body: m.CampaignCreate | d.CampaignCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Campaign:
        """Create campaign beta.

        POST /api/campaigns · campaigns:write · 10/s, 150/m

        Example::

            campaign = await klaviyo.beta.campaigns.create_campaign_beta(
                definition={"name": "Autumn sale"}
            )

        Args:
            body: `CampaignCreate`, or a dict with its fields; needs `definition`.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `audiences`, `campaign_audiences`,
                `campaign_messages`, `definition`, `messages`, `tags`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_campaign_beta"""
        answer: m.Campaign = await self._sender.send(
            _CREATE_CAMPAIGN_BETA,
            query={"fields[campaign]": fields_campaign},
            body=keyword_body(_CREATE_CAMPAIGN_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_campaign_message_beta(
            self,
            body: m.MessageCreate | d.MessageCreateDict | d.Envelope,
            *,
            fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignMessage: ...

        @overload
        async def create_campaign_message_beta(
            self,
            *,
            fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.MessageCreateDict],
        ) -> m.CampaignMessage: ...

    async def create_campaign_message_beta(
        self,
        body: m.MessageCreate | d.MessageCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignMessage:
        """Create campaign message beta.

        POST /api/campaign-messages · campaigns:write · 10/s, 150/m

        Example::

            campaign_message = await klaviyo.beta.campaigns.create_campaign_message_beta(
                campaign="01JHXBGBMSHEBRNTRL33EYLALZ", campaign_audience="01JJBDKP5RMTVDHHDL6THLJ7MR",
                definition={"name": "Autumn sale"},
            )

        Args:
            body: `MessageCreate`, or a dict with its fields; needs `campaign`, `campaign_audience`,
                `definition`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.name`, `definition.send_options`,
                `definition.send_options.is_ignoring_unsubscribes`,
                `definition.send_options.recipient_percentage`, `definition.send_options.send_strategy`,
                `definition.send_options.send_time` and 10 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `campaign`, `campaign_audience`,
                `definition`, `variations`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_campaign_message_beta"""
        answer: m.CampaignMessage = await self._sender.send(
            _CREATE_CAMPAIGN_MESSAGE_BETA,
            query={"fields[campaign-message]": fields_campaign_message},
            body=keyword_body(_CREATE_CAMPAIGN_MESSAGE_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_campaign_variation_beta(
            self,
            body: m.VariationCreate | d.VariationCreateDict | d.Envelope,
            *,
            fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignVariation: ...

        @overload
        async def create_campaign_variation_beta(
            self,
            *,
            fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.VariationCreateDict],
        ) -> m.CampaignVariation: ...

    async def create_campaign_variation_beta(
        self,
        body: m.VariationCreate | d.VariationCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignVariation:
        """Create campaign variation beta.

        POST /api/campaign-variations · campaigns:write · 10/s, 150/m

        Example::

            campaign_variation = await klaviyo.beta.campaigns.create_campaign_variation_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_campaign_variation_beta"""
        answer: m.CampaignVariation = await self._sender.send(
            _CREATE_CAMPAIGN_VARIATION_BETA,
            query={"fields[campaign-variation]": fields_campaign_variation},
            body=keyword_body(_CREATE_CAMPAIGN_VARIATION_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_campaign_audience_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign audience beta.

        DELETE /api/campaign-audiences/{id} · campaigns:write · 10/s, 150/m

        Example::

            await klaviyo.beta.campaigns.delete_campaign_audience_beta("01JJBDKP5RMTVDHHDL6THLJ7MR")

        Args:
            id: Id of the `campaign-audience` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_campaign_audience_beta"""
        answer: None = await self._sender.send(_DELETE_CAMPAIGN_AUDIENCE_BETA, path=(id,), options=options)
        return answer

    async def delete_campaign_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign beta.

        DELETE /api/campaigns/{id} · campaigns:write · 10/s, 150/m

        Example::

            await klaviyo.beta.campaigns.delete_campaign_beta("01JHXBGBMSHEBRNTRL33EYLALZ")

        Args:
            id: Id of the `campaign` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_campaign_beta"""
        answer: None = await self._sender.send(_DELETE_CAMPAIGN_BETA, path=(id,), options=options)
        return answer

    async def delete_campaign_message_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign message beta.

        DELETE /api/campaign-messages/{id} · campaigns:write · 10/s, 150/m

        Example::

            await klaviyo.beta.campaigns.delete_campaign_message_beta("01JK4MRNDNWZOUPQ7DV4VZFR5Z")

        Args:
            id: Id of the `campaign-message` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_campaign_message_beta"""
        answer: None = await self._sender.send(_DELETE_CAMPAIGN_MESSAGE_BETA, path=(id,), options=options)
        return answer

    async def delete_campaign_variation_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete campaign variation beta.

        DELETE /api/campaign-variations/{id} · campaigns:write · 10/s, 150/m

        Example::

            await klaviyo.beta.campaigns.delete_campaign_variation_beta("01J2SDBXRH7IXCPTF5M26FS2ZF")

        Args:
            id: Id of the `campaign-variation` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_campaign_variation_beta"""
        answer: None = await self._sender.send(_DELETE_CAMPAIGN_VARIATION_BETA, path=(id,), options=options)
        return answer

    async def get_audience_for_campaign_message_beta(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignAudience:
        """Get audience for campaign message beta.

        GET /api/campaign-messages/{id}/campaign-audience · campaigns:read · 10/s, 150/m

        Example::

            campaign_audience = await klaviyo.beta.campaigns.get_audience_for_campaign_message_beta(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            )

        Args:
            id: Id of the `campaign-message`; required.
            fields_campaign_audience: Fields of each `campaign-audience` to answer with, instead of all:
                `created`, `definition`, `definition.excluded`, `definition.included`, `definition.name`,
                `definition.priority`, `id`, `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_audience_for_campaign_message_beta"""
        answer: m.CampaignAudience = await self._sender.send(
            _GET_AUDIENCE_FOR_CAMPAIGN_MESSAGE_BETA,
            path=(id,),
            query={"fields[campaign-audience]": fields_campaign_audience},
            options=options,
        )
        return answer

    async def get_audience_id_for_campaign_message_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get audience id for campaign message beta.

        GET /api/campaign-messages/{id}/relationships/campaign-audience · campaigns:read · 10/s, 150/m

        Example::

            campaign_audience = await klaviyo.beta.campaigns.get_audience_id_for_campaign_message_beta(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            )

        Args:
            id: Id of the `campaign-message`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_audience_id_for_campaign_message_beta"""
        answer: Ref = await self._sender.send(_GET_AUDIENCE_ID_FOR_CAMPAIGN_MESSAGE_BETA, path=(id,), options=options)
        return answer

    def get_audience_ids_for_campaign_beta(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get audience ids for campaign beta.

        GET /api/campaigns/{id}/relationships/campaign-audiences · campaigns:read · 10/s, 150/m

        Example::

            async for campaign_audience in klaviyo.beta.campaigns.get_audience_ids_for_campaign_beta(
                "01JHXBGBMSHEBRNTRL33EYLALZ"
            ):
                print(campaign_audience.id)

        Args:
            id: Id of the `campaign`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_audience_ids_for_campaign_beta"""
        return self._sender.pages(_GET_AUDIENCE_IDS_FOR_CAMPAIGN_BETA, path=(id,), options=options)

    async def get_campaign_audience_beta(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        include: Sequence[t.CampaignAudienceInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignAudience:
        """Get campaign audience beta.

        GET /api/campaign-audiences/{id} · campaigns:read · 10/s, 150/m

        Example::

            campaign_audience = await klaviyo.beta.campaigns.get_campaign_audience_beta(
                "01JJBDKP5RMTVDHHDL6THLJ7MR", include=["campaign"]
            )

        Args:
            id: Id of the `campaign-audience`; required.
            fields_campaign_audience: Fields of each `campaign-audience` to answer with, instead of all:
                `created`, `definition`, `definition.excluded`, `definition.included`, `definition.name`,
                `definition.priority`, `id`, `updated`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.name`, `definition.send_options`,
                `definition.send_options.is_ignoring_unsubscribes`,
                `definition.send_options.recipient_percentage`, `definition.send_options.send_strategy`,
                `definition.send_options.send_time` and 10 more.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            include: Related resources to send along: `campaign`, `campaign-messages`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_audience_beta"""
        answer: m.CampaignAudience = await self._sender.send(
            _GET_CAMPAIGN_AUDIENCE_BETA,
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

    def get_campaign_audiences_for_campaign_beta(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignAudience]:
        """Get campaign audiences for campaign beta.

        GET /api/campaigns/{id}/campaign-audiences · campaigns:read · 10/s, 150/m

        Example::

            async for campaign_audience in klaviyo.beta.campaigns.get_campaign_audiences_for_campaign_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_audiences_for_campaign_beta"""
        return self._sender.pages(
            _GET_CAMPAIGN_AUDIENCES_FOR_CAMPAIGN_BETA,
            path=(id,),
            query={"fields[campaign-audience]": fields_campaign_audience},
            options=options,
        )

    async def get_campaign_beta(
        self,
        id: str,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        include: Sequence[t.CampaignInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Campaign:
        """Get campaign beta.

        GET /api/campaigns/{id} · campaigns:read · 10/s, 150/m

        Example::

            campaign = await klaviyo.beta.campaigns.get_campaign_beta(
                "01JHXBGBMSHEBRNTRL33EYLALZ", include=["campaign-audiences"]
            )

        Args:
            id: Id of the `campaign`; required.
            fields_campaign_audience: Fields of each `campaign-audience` to answer with, instead of all:
                `created`, `definition`, `definition.excluded`, `definition.included`, `definition.name`,
                `definition.priority`, `id`, `updated`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.name`, `definition.send_options`,
                `definition.send_options.is_ignoring_unsubscribes`,
                `definition.send_options.recipient_percentage`, `definition.send_options.send_strategy`,
                `definition.send_options.send_time` and 10 more.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            include: Related resources to send along: `campaign-audiences`, `campaign-messages`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_beta"""
        answer: m.Campaign = await self._sender.send(
            _GET_CAMPAIGN_BETA,
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

    async def get_campaign_for_campaign_audience_beta(
        self, id: str, *, fields_campaign: Sequence[t.CampaignField] | Unset = UNSET, options: Options | None = None
    ) -> m.Campaign:
        """Get campaign for campaign audience beta.

        GET /api/campaign-audiences/{id}/campaign · campaigns:read · 10/s, 150/m

        Example::

            campaign = await klaviyo.beta.campaigns.get_campaign_for_campaign_audience_beta(
                "01JJBDKP5RMTVDHHDL6THLJ7MR"
            )

        Args:
            id: Id of the `campaign-audience`; required.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_for_campaign_audience_beta"""
        answer: m.Campaign = await self._sender.send(
            _GET_CAMPAIGN_FOR_CAMPAIGN_AUDIENCE_BETA,
            path=(id,),
            query={"fields[campaign]": fields_campaign},
            options=options,
        )
        return answer

    async def get_campaign_for_campaign_message_beta(
        self, id: str, *, fields_campaign: Sequence[t.CampaignField] | Unset = UNSET, options: Options | None = None
    ) -> m.Campaign:
        """Get campaign for campaign message beta.

        GET /api/campaign-messages/{id}/campaign · campaigns:read · 10/s, 150/m

        Example::

            campaign = await klaviyo.beta.campaigns.get_campaign_for_campaign_message_beta(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            )

        Args:
            id: Id of the `campaign-message`; required.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_for_campaign_message_beta"""
        answer: m.Campaign = await self._sender.send(
            _GET_CAMPAIGN_FOR_CAMPAIGN_MESSAGE_BETA,
            path=(id,),
            query={"fields[campaign]": fields_campaign},
            options=options,
        )
        return answer

    async def get_campaign_id_for_campaign_audience_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get campaign id for campaign audience beta.

        GET /api/campaign-audiences/{id}/relationships/campaign · campaigns:read · 10/s, 150/m

        Example::

            campaign = await klaviyo.beta.campaigns.get_campaign_id_for_campaign_audience_beta(
                "01JJBDKP5RMTVDHHDL6THLJ7MR"
            )

        Args:
            id: Id of the `campaign-audience`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_id_for_campaign_audience_beta"""
        answer: Ref = await self._sender.send(_GET_CAMPAIGN_ID_FOR_CAMPAIGN_AUDIENCE_BETA, path=(id,), options=options)
        return answer

    async def get_campaign_id_for_campaign_message_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get campaign id for campaign message beta.

        GET /api/campaign-messages/{id}/relationships/campaign · campaigns:read · 10/s, 150/m

        Example::

            campaign = await klaviyo.beta.campaigns.get_campaign_id_for_campaign_message_beta(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            )

        Args:
            id: Id of the `campaign-message`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_id_for_campaign_message_beta"""
        answer: Ref = await self._sender.send(_GET_CAMPAIGN_ID_FOR_CAMPAIGN_MESSAGE_BETA, path=(id,), options=options)
        return answer

    async def get_campaign_message_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        include: Sequence[t.CampaignMessageInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Get campaign message beta.

        GET /api/campaign-messages/{id} · campaigns:read · 10/s, 150/m

        Example::

            campaign_message = await klaviyo.beta.campaigns.get_campaign_message_beta(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z", include=["campaign"]
            )

        Args:
            id: Id of the `campaign-message`; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.name`, `definition.send_options`,
                `definition.send_options.is_ignoring_unsubscribes`,
                `definition.send_options.recipient_percentage`, `definition.send_options.send_strategy`,
                `definition.send_options.send_time` and 10 more.
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_message_beta"""
        answer: m.CampaignMessage = await self._sender.send(
            _GET_CAMPAIGN_MESSAGE_BETA,
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

    def get_campaign_messages_beta(
        self,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.CampaignMessageInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CampaignMessageSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignMessage]:
        """Get campaign messages beta.

        GET /api/campaign-messages · campaigns:read · 10/s, 150/m

        Example::

            from klaviyo_async import F

            async for campaign_message in klaviyo.beta.campaigns.get_campaign_messages_beta(
                filter=F.name.contains("Autumn sale")
            ):
                print(campaign_message.id)

        Args:
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.name`, `definition.send_options`,
                `definition.send_options.is_ignoring_unsubscribes`,
                `definition.send_options.recipient_percentage`, `definition.send_options.send_strategy`,
                `definition.send_options.send_time` and 10 more.
            fields_campaign_variation: Fields of each `campaign-variation` to answer with, instead of all:
                `created`, `definition`, `definition.details`, `definition.details.action_buttons`,
                `definition.details.add_info_link`, `definition.details.add_opt_out_language`,
                `definition.details.add_org_prefix`, `definition.details.android_deep_link` and 36 more.
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_messages_beta"""
        return self._sender.pages(
            _GET_CAMPAIGN_MESSAGES_BETA,
            query={
                "fields[campaign-message]": fields_campaign_message,
                "fields[campaign-variation]": fields_campaign_variation,
                "fields[campaign]": fields_campaign,
                "filter": filter,
                "include": include,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )

    def get_campaign_messages_for_campaign_audience_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignMessage]:
        """Get campaign messages for campaign audience beta.

        GET /api/campaign-audiences/{id}/campaign-messages · campaigns:read · 10/s, 150/m

        Example::

            async for campaign_message in klaviyo.beta.campaigns.get_campaign_messages_for_campaign_audience_beta(
                "01JJBDKP5RMTVDHHDL6THLJ7MR"
            ):
                print(campaign_message.id)

        Args:
            id: Id of the `campaign-audience`; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.name`, `definition.send_options`,
                `definition.send_options.is_ignoring_unsubscribes`,
                `definition.send_options.recipient_percentage`, `definition.send_options.send_strategy`,
                `definition.send_options.send_time` and 10 more.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_messages_for_campaign_audience_beta"""
        return self._sender.pages(
            _GET_CAMPAIGN_MESSAGES_FOR_CAMPAIGN_AUDIENCE_BETA,
            path=(id,),
            query={"fields[campaign-message]": fields_campaign_message, "page[cursor]": page_cursor},
            options=options,
        )

    async def get_campaign_variation_beta(
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
        """Get campaign variation beta.

        GET /api/campaign-variations/{id} · campaigns:read · 10/s, 150/m

        Example::

            campaign_variation = await klaviyo.beta.campaigns.get_campaign_variation_beta(
                "01J2SDBXRH7IXCPTF5M26FS2ZF", include=["campaign-message"]
            )

        Args:
            id: Id of the `campaign-variation`; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.name`, `definition.send_options`,
                `definition.send_options.is_ignoring_unsubscribes`,
                `definition.send_options.recipient_percentage`, `definition.send_options.send_strategy`,
                `definition.send_options.send_time` and 10 more.
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_variation_beta"""
        answer: m.CampaignVariation = await self._sender.send(
            _GET_CAMPAIGN_VARIATION_BETA,
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

    def get_campaigns_beta(
        self,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        filter: str | Filter | Unset = UNSET,
        include: Sequence[t.CampaignInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CampaignSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Campaign]:
        """Get campaigns beta.

        GET /api/campaigns · campaigns:read · 10/s, 150/m

        Example::

            from klaviyo_async import F

            async for campaign in klaviyo.beta.campaigns.get_campaigns_beta(
                filter=F.name.contains("Autumn sale")
            ):
                print(campaign.id)

        Args:
            fields_campaign_audience: Fields of each `campaign-audience` to answer with, instead of all:
                `created`, `definition`, `definition.excluded`, `definition.included`, `definition.name`,
                `definition.priority`, `id`, `updated`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.name`, `definition.send_options`,
                `definition.send_options.is_ignoring_unsubscribes`,
                `definition.send_options.recipient_percentage`, `definition.send_options.send_strategy`,
                `definition.send_options.send_time` and 10 more.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `created_at`,
                `definition`, `definition.archived`, `definition.builder`, `definition.color`,
                `definition.description`, `definition.name`, `definition.send_settings` and 7 more.
            filter: Condition that items must meet: made with `F`, or its text, by `archived` equals;
                `builder` equals; `created_at` greater-or-equal greater-than less-or-equal less-than; `id`
                any; `name` contains; `updated_at` greater-or-equal greater-than less-or-equal less-than.
            include: Related resources to send along: `campaign-audiences`, `campaign-messages`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            sort: Order, `-` for descending; the server's own if left out: `created_at`, `-created_at`,
                `id`, `-id`, `name`, `-name`, `updated_at`, `-updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaigns_beta"""
        return self._sender.pages(
            _GET_CAMPAIGNS_BETA,
            query={
                "fields[campaign-audience]": fields_campaign_audience,
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

    async def get_image_for_campaign_variation_beta(
        self, id: str, *, fields_image: Sequence[t.ImageField] | Unset = UNSET, options: Options | None = None
    ) -> m.Image:
        """Get image for campaign variation beta.

        GET /api/campaign-variations/{id}/image · campaigns:read · 10/s, 150/m

        Example::

            image = await klaviyo.beta.campaigns.get_image_for_campaign_variation_beta(
                "01J2SDBXRH7IXCPTF5M26FS2ZF"
            )

        Args:
            id: Id of the `campaign-variation`; required.
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_image_for_campaign_variation_beta"""
        answer: m.Image = await self._sender.send(
            _GET_IMAGE_FOR_CAMPAIGN_VARIATION_BETA, path=(id,), query={"fields[image]": fields_image}, options=options
        )
        return answer

    async def get_image_id_for_campaign_variation_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get image id for campaign variation beta.

        GET /api/campaign-variations/{id}/relationships/image · campaigns:read · 10/s, 150/m

        Example::

            image = await klaviyo.beta.campaigns.get_image_id_for_campaign_variation_beta(
                "01J2SDBXRH7IXCPTF5M26FS2ZF"
            )

        Args:
            id: Id of the `campaign-variation`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_image_id_for_campaign_variation_beta"""
        answer: Ref = await self._sender.send(_GET_IMAGE_ID_FOR_CAMPAIGN_VARIATION_BETA, path=(id,), options=options)
        return answer

    async def get_message_for_campaign_variation_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Get message for campaign variation beta.

        GET /api/campaign-variations/{id}/campaign-message · campaigns:read · 10/s, 150/m

        Example::

            campaign_message = await klaviyo.beta.campaigns.get_message_for_campaign_variation_beta(
                "01J2SDBXRH7IXCPTF5M26FS2ZF"
            )

        Args:
            id: Id of the `campaign-variation`; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.name`, `definition.send_options`,
                `definition.send_options.is_ignoring_unsubscribes`,
                `definition.send_options.recipient_percentage`, `definition.send_options.send_strategy`,
                `definition.send_options.send_time` and 10 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_message_for_campaign_variation_beta"""
        answer: m.CampaignMessage = await self._sender.send(
            _GET_MESSAGE_FOR_CAMPAIGN_VARIATION_BETA,
            path=(id,),
            query={"fields[campaign-message]": fields_campaign_message},
            options=options,
        )
        return answer

    async def get_message_id_for_campaign_variation_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get message id for campaign variation beta.

        GET /api/campaign-variations/{id}/relationships/campaign-message · campaigns:read · 10/s, 150/m

        Example::

            campaign_message = await klaviyo.beta.campaigns.get_message_id_for_campaign_variation_beta(
                "01J2SDBXRH7IXCPTF5M26FS2ZF"
            )

        Args:
            id: Id of the `campaign-variation`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_message_id_for_campaign_variation_beta"""
        answer: Ref = await self._sender.send(_GET_MESSAGE_ID_FOR_CAMPAIGN_VARIATION_BETA, path=(id,), options=options)
        return answer

    def get_message_ids_for_campaign_audience_beta(
        self, id: str, *, page_cursor: str | Unset = UNSET, options: Options | None = None
    ) -> Pager[Ref]:
        """Get message ids for campaign audience beta.

        GET /api/campaign-audiences/{id}/relationships/campaign-messages · campaigns:read · 10/s, 150/m

        Example::

            async for campaign_message in klaviyo.beta.campaigns.get_message_ids_for_campaign_audience_beta(
                "01JJBDKP5RMTVDHHDL6THLJ7MR"
            ):
                print(campaign_message.id)

        Args:
            id: Id of the `campaign-audience`; required.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_message_ids_for_campaign_audience_beta"""
        return self._sender.pages(
            _GET_MESSAGE_IDS_FOR_CAMPAIGN_AUDIENCE_BETA,
            path=(id,),
            query={"page[cursor]": page_cursor},
            options=options,
        )

    def get_message_ids_for_campaign_beta(
        self, id: str, *, page_cursor: str | Unset = UNSET, options: Options | None = None
    ) -> Pager[Ref]:
        """Get message ids for campaign beta.

        GET /api/campaigns/{id}/relationships/campaign-messages · campaigns:read · 10/s, 150/m

        Example::

            async for campaign_message in klaviyo.beta.campaigns.get_message_ids_for_campaign_beta(
                "01JHXBGBMSHEBRNTRL33EYLALZ"
            ):
                print(campaign_message.id)

        Args:
            id: Id of the `campaign`; required.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_message_ids_for_campaign_beta"""
        return self._sender.pages(
            _GET_MESSAGE_IDS_FOR_CAMPAIGN_BETA, path=(id,), query={"page[cursor]": page_cursor}, options=options
        )

    def get_messages_for_campaign_beta(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignMessage]:
        """Get messages for campaign beta.

        GET /api/campaigns/{id}/campaign-messages · campaigns:read · 10/s, 150/m

        Example::

            async for campaign_message in klaviyo.beta.campaigns.get_messages_for_campaign_beta(
                "01JHXBGBMSHEBRNTRL33EYLALZ"
            ):
                print(campaign_message.id)

        Args:
            id: Id of the `campaign`; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.name`, `definition.send_options`,
                `definition.send_options.is_ignoring_unsubscribes`,
                `definition.send_options.recipient_percentage`, `definition.send_options.send_strategy`,
                `definition.send_options.send_time` and 10 more.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_messages_for_campaign_beta"""
        return self._sender.pages(
            _GET_MESSAGES_FOR_CAMPAIGN_BETA,
            path=(id,),
            query={"fields[campaign-message]": fields_campaign_message, "page[cursor]": page_cursor},
            options=options,
        )

    def get_tag_ids_for_campaign_message_beta(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get tag ids for campaign message beta.

        GET /api/campaign-messages/{id}/relationships/tags · campaigns:read tags:read · 3/s, 60/m

        Example::

            async for tag in klaviyo.beta.campaigns.get_tag_ids_for_campaign_message_beta(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            ):
                print(tag.id)

        Args:
            id: Id of the `campaign-message`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tag_ids_for_campaign_message_beta"""
        return self._sender.pages(_GET_TAG_IDS_FOR_CAMPAIGN_MESSAGE_BETA, path=(id,), options=options)

    def get_tags_for_campaign_message_beta(
        self, id: str, *, fields_tag: Sequence[t.TagField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.Tag]:
        """Get tags for campaign message beta.

        GET /api/campaign-messages/{id}/tags · campaigns:read tags:read · 3/s, 60/m

        Example::

            async for tag in klaviyo.beta.campaigns.get_tags_for_campaign_message_beta(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            ):
                print(tag.name)

        Args:
            id: Id of the `campaign-message`; required.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tags_for_campaign_message_beta"""
        return self._sender.pages(
            _GET_TAGS_FOR_CAMPAIGN_MESSAGE_BETA, path=(id,), query={"fields[tag]": fields_tag}, options=options
        )

    async def get_translation_for_campaign_variation_beta(
        self,
        id: str,
        *,
        fields_translation: Sequence[t.TranslationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Translation:
        """Get translation for campaign variation beta.

        GET /api/campaign-variations/{id}/translation · campaigns:read · 10/s, 150/m

        - never answers with `values`

        Example::

            translation = await klaviyo.beta.campaigns.get_translation_for_campaign_variation_beta(
                "01J2SDBXRH7IXCPTF5M26FS2ZF"
            )

        Args:
            id: Id of the `campaign-variation`; required.
            fields_translation: Fields of each `translation` to answer with, instead of all: `channel`,
                `created`, `fallback_locale`, `id`, `metadata`, `source_locale`, `target_locales`,
                `updated`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_translation_for_campaign_variation_beta"""
        answer: m.Translation = await self._sender.send(
            _GET_TRANSLATION_FOR_CAMPAIGN_VARIATION_BETA,
            path=(id,),
            query={"fields[translation]": fields_translation},
            options=options,
        )
        return answer

    async def get_translation_id_for_campaign_variation_beta(self, id: str, *, options: Options | None = None) -> Ref:
        """Get translation id for campaign variation beta.

        GET /api/campaign-variations/{id}/relationships/translation · campaigns:read · 10/s, 150/m

        Example::

            translation = await klaviyo.beta.campaigns.get_translation_id_for_campaign_variation_beta(
                "01J2SDBXRH7IXCPTF5M26FS2ZF"
            )

        Args:
            id: Id of the `campaign-variation`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_translation_id_for_campaign_variation_beta"""
        answer: Ref = await self._sender.send(
            _GET_TRANSLATION_ID_FOR_CAMPAIGN_VARIATION_BETA, path=(id,), options=options
        )
        return answer

    def get_variation_ids_for_campaign_message_beta(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get variation ids for campaign message beta.

        GET /api/campaign-messages/{id}/relationships/campaign-variations · campaigns:read · 10/s, 150/m

        Example::

            async for campaign_variation in klaviyo.beta.campaigns.get_variation_ids_for_campaign_message_beta(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            ):
                print(campaign_variation.id)

        Args:
            id: Id of the `campaign-message`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_variation_ids_for_campaign_message_beta"""
        return self._sender.pages(_GET_VARIATION_IDS_FOR_CAMPAIGN_MESSAGE_BETA, path=(id,), options=options)

    def get_variations_for_campaign_message_beta(
        self,
        id: str,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignVariation]:
        """Get variations for campaign message beta.

        GET /api/campaign-messages/{id}/campaign-variations · campaigns:read · 10/s, 150/m

        Example::

            async for campaign_variation in klaviyo.beta.campaigns.get_variations_for_campaign_message_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_variations_for_campaign_message_beta"""
        return self._sender.pages(
            _GET_VARIATIONS_FOR_CAMPAIGN_MESSAGE_BETA,
            path=(id,),
            query={"fields[campaign-variation]": fields_campaign_variation},
            options=options,
        )

    if TYPE_CHECKING:

        @overload
        async def schedule_campaign_message_beta(
            self,
            body: m.CampaignMessageScheduleQuery | d.CampaignMessageScheduleQueryDict | d.Envelope,
            *,
            fields_campaign_message_schedule: Sequence[t.CampaignMessageScheduleField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignMessageSchedule: ...

        @overload
        async def schedule_campaign_message_beta(
            self,
            *,
            fields_campaign_message_schedule: Sequence[t.CampaignMessageScheduleField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CampaignMessageScheduleQueryDict],
        ) -> m.CampaignMessageSchedule: ...

    async def schedule_campaign_message_beta(
        self,
        body: m.CampaignMessageScheduleQuery | d.CampaignMessageScheduleQueryDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_message_schedule: Sequence[t.CampaignMessageScheduleField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignMessageSchedule:
        """Schedule campaign message beta.

        POST /api/campaign-message-schedule · campaigns:write · 10/s, 150/m

        Example::

            campaign_message_schedule = await klaviyo.beta.campaigns.schedule_campaign_message_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/schedule_campaign_message_beta"""
        answer: m.CampaignMessageSchedule = await self._sender.send(
            _SCHEDULE_CAMPAIGN_MESSAGE_BETA,
            query={"fields[campaign-message-schedule]": fields_campaign_message_schedule},
            body=keyword_body(_SCHEDULE_CAMPAIGN_MESSAGE_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def update_campaign_audience_beta(
        self,
        id: str,
        body: m.AudienceUpdate | d.AudienceUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_audience: Sequence[t.CampaignAudienceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignAudienceBetaKeywords],
    ) -> m.CampaignAudience:
        """Update campaign audience beta.

        PATCH /api/campaign-audiences/{id} · campaigns:write · 10/s, 150/m

        Example::

            campaign_audience = await klaviyo.beta.campaigns.update_campaign_audience_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_campaign_audience_beta"""
        answer: m.CampaignAudience = await self._sender.send(
            _UPDATE_CAMPAIGN_AUDIENCE_BETA,
            path=(id,),
            query={"fields[campaign-audience]": fields_campaign_audience},
            body=keyword_body(_UPDATE_CAMPAIGN_AUDIENCE_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def update_campaign_beta(
            self,
            id: str,
            body: m.CampaignUpdate | d.CampaignUpdateDict | d.Envelope,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Campaign: ...

        @overload
        async def update_campaign_beta(
            self,
            id: str,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.UpdateCampaignBetaKeywords],
        ) -> m.Campaign: ...

    async def update_campaign_beta(
        self,
        id: str,
        body: m.CampaignUpdate | d.CampaignUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Campaign:
        """Update campaign beta.

        PATCH /api/campaigns/{id} · campaigns:write · 10/s, 150/m

        Example::

            campaign = await klaviyo.beta.campaigns.update_campaign_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_campaign_beta"""
        answer: m.Campaign = await self._sender.send(
            _UPDATE_CAMPAIGN_BETA,
            path=(id,),
            query={"fields[campaign]": fields_campaign},
            body=keyword_body(_UPDATE_CAMPAIGN_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_campaign_message_beta(
        self,
        id: str,
        body: m.MessageUpdate | d.MessageUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignMessageBetaKeywords],
    ) -> m.CampaignMessage:
        """Update campaign message beta.

        PATCH /api/campaign-messages/{id} · campaigns:write · 10/s, 150/m

        Example::

            campaign_message = await klaviyo.beta.campaigns.update_campaign_message_beta(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z", definition={"name": "Autumn sale"}
            )

        Args:
            id: Id of the `campaign-message` to change; required.
            body: `MessageUpdate`, or a dict with its fields; needs `id`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created`, `definition`, `definition.name`, `definition.send_options`,
                `definition.send_options.is_ignoring_unsubscribes`,
                `definition.send_options.recipient_percentage`, `definition.send_options.send_strategy`,
                `definition.send_options.send_time` and 10 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_campaign_message_beta"""
        answer: m.CampaignMessage = await self._sender.send(
            _UPDATE_CAMPAIGN_MESSAGE_BETA,
            path=(id,),
            query={"fields[campaign-message]": fields_campaign_message},
            body=keyword_body(_UPDATE_CAMPAIGN_MESSAGE_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def update_campaign_message_schedule_beta(
            self,
            id: str,
            body: m.CampaignMessageScheduleUpdate | d.CampaignMessageScheduleUpdateDict | d.Envelope,
            *,
            options: Options | None = None,
        ) -> None: ...

        @overload
        async def update_campaign_message_schedule_beta(
            self,
            id: str,
            *,
            options: Options | None = None,
            **fields: Unpack[d.UpdateCampaignMessageScheduleBetaKeywords],
        ) -> None: ...

    async def update_campaign_message_schedule_beta(
        self,
        id: str,
        body: m.CampaignMessageScheduleUpdate | d.CampaignMessageScheduleUpdateDict | d.Envelope | Unset = UNSET,
        *,
        options: Options | None = None,
        **fields: Any,
    ) -> None:
        """Update campaign message schedule beta.

        PATCH /api/campaign-message-schedule/{id} · campaigns:write · 10/s, 150/m

        Example::

            await klaviyo.beta.campaigns.update_campaign_message_schedule_beta(
                "01JOAQDOZMGHGJAXOC54G4L36U", action="cancel"
            )

        Args:
            id: Id of the `campaign-message-schedule` to change; required.
            body: `CampaignMessageScheduleUpdate`, or a dict with its fields; needs `action`, `id`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `action`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_campaign_message_schedule_beta"""
        answer: None = await self._sender.send(
            _UPDATE_CAMPAIGN_MESSAGE_SCHEDULE_BETA,
            path=(id,),
            body=keyword_body(_UPDATE_CAMPAIGN_MESSAGE_SCHEDULE_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def update_campaign_variation_beta(
            self,
            id: str,
            body: m.VariationUpdate | d.VariationUpdateDict | d.Envelope,
            *,
            fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.CampaignVariation: ...

        @overload
        async def update_campaign_variation_beta(
            self,
            id: str,
            *,
            fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.UpdateCampaignVariationBetaKeywords],
        ) -> m.CampaignVariation: ...

    async def update_campaign_variation_beta(
        self,
        id: str,
        body: m.VariationUpdate | d.VariationUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_variation: Sequence[t.CampaignVariationField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.CampaignVariation:
        """Update campaign variation beta.

        PATCH /api/campaign-variations/{id} · campaigns:write · 10/s, 150/m

        Example::

            campaign_variation = await klaviyo.beta.campaigns.update_campaign_variation_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_campaign_variation_beta"""
        answer: m.CampaignVariation = await self._sender.send(
            _UPDATE_CAMPAIGN_VARIATION_BETA,
            path=(id,),
            query={"fields[campaign-variation]": fields_campaign_variation},
            body=keyword_body(_UPDATE_CAMPAIGN_VARIATION_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
