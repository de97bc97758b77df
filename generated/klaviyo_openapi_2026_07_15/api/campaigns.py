# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
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
    absent=("definition", "image"),
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
_CREATE_CAMPAIGN = Operation(
    "create_campaign",
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
_CREATE_CAMPAIGN_CLONE = Operation(
    "create_campaign_clone",
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
    aliases=("clone_campaign",),
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
_GET_CAMPAIGN = Operation(
    "get_campaign",
    "GET",
    "/api/campaigns/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={
        "fields[campaign-message]": "list[CampaignMessageField]",
        "fields[campaign]": "list[CampaignField]",
        "fields[tag]": "list[TagField]",
        "include": "list[CampaignInclude]",
    },
    returns="Campaign",
    resource="campaign",
)
_GET_CAMPAIGN_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_campaign_for_campaign_message",
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
        "fields[campaign]": "list[CampaignField]",
        "fields[image]": "list[ImageField]",
        "fields[template]": "list[TemplateField]",
        "include": "list[CampaignMessageInclude]",
    },
    returns="CampaignMessage",
    absent=("channel", "content", "label", "render_options"),
    resource="campaign-message",
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
_GET_CAMPAIGNS = Operation(
    "get_campaigns",
    "GET",
    "/api/campaigns",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    query={
        "fields[campaign-message]": "list[CampaignMessageField]",
        "fields[campaign]": "list[CampaignField]",
        "fields[tag]": "list[TagField]",
        "filter": "str",
        "include": "list[CampaignInclude]",
        "page[cursor]": "str",
        "page[size]": "int",
        "sort": "CampaignSort",
    },
    required=("filter",),
    filters={
        "archived": ("boolean", "equals"),
        "created_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "id": ("string", "any[]"),
        "messages.channel": ("string", "equals"),
        "name": ("string", "contains"),
        "scheduled_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
        "status": ("string", "any[]", "equals", "equals[]"),
        "updated_at": ("date-time", "greater-or-equal", "greater-than", "less-or-equal", "less-than"),
    },
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
    returns="Image",
    resource="image",
    aliases=("get_campaign_message_image",),
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
_GET_MESSAGE_IDS_FOR_CAMPAIGN = Operation(
    "get_message_ids_for_campaign",
    "GET",
    "/api/campaigns/{id}/relationships/campaign-messages",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read",),
    returns="Ref",
    many=True,
    resource="campaign-message",
    aliases=("get_campaign_relationships_campaign_messages", "get_campaign_relationships_messages"),
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
        "fields[image]": "list[ImageField]",
        "fields[template]": "list[TemplateField]",
        "include": "list[CampaignMessageInclude]",
    },
    returns="CampaignMessage",
    absent=("channel", "content", "label", "render_options"),
    many=True,
    resource="campaign-message",
    aliases=("get_campaign_campaign_messages", "get_campaign_messages"),
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
_GET_TEMPLATE_FOR_CAMPAIGN_MESSAGE = Operation(
    "get_template_for_campaign_message",
    "GET",
    "/api/campaign-messages/{id}/template",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:read", "templates:read"),
    query={"fields[template]": "list[TemplateField]"},
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
    body="CampaignUpdate",
    returns="Campaign",
    resource="campaign",
)
_UPDATE_CAMPAIGN_MESSAGE = Operation(
    "update_campaign_message",
    "PATCH",
    "/api/campaign-messages/{id}",
    area="campaigns",
    limits=("10/s", "150/m"),
    scopes=("campaigns:write",),
    query={"fields[campaign-message]": "list[CampaignMessageField]"},
    body="CampaignMessageUpdate",
    returns="CampaignMessage",
    absent=("channel", "content", "label", "render_options"),
    resource="campaign-message",
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
        "clone_campaign": "create_campaign_clone",
        "get_campaign_message_campaign": "get_campaign_for_campaign_message",
        "get_campaign_message_relationships_campaign": "get_campaign_id_for_campaign_message",
        "get_campaign_message_image": "get_image_for_campaign_message",
        "get_campaign_message_relationships_image": "get_image_id_for_campaign_message",
        "get_campaign_relationships_campaign_messages": "get_message_ids_for_campaign",
        "get_campaign_relationships_messages": "get_message_ids_for_campaign",
        "get_campaign_campaign_messages": "get_messages_for_campaign",
        "get_campaign_messages": "get_messages_for_campaign",
        "get_campaign_relationships_tags": "get_tag_ids_for_campaign",
        "get_campaign_tags": "get_tags_for_campaign",
        "get_campaign_message_template": "get_template_for_campaign_message",
        "get_campaign_message_relationships_template": "get_template_id_for_campaign_message",
        "create_campaign_recipient_estimation_job": "refresh_campaign_recipient_estimation",
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

        - `channel`, `content`, `label`, `render_options` in no other operation's answer
        - never answers with `definition`, `image`

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

        Example::

            campaign = await klaviyo.campaigns.create_campaign(
                audiences={"included": ["included"]},
                campaign_messages=[{"definition": {"channel": "sms"}}], name="Autumn sale",
            )

        Args:
            body: `CampaignCreate`, or a dict with its fields; needs `audiences`, `campaign_messages`,
                `name`.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `archived`,
                `audiences`, `audiences.excluded`, `audiences.included`, `created_at`, `id`, `name`,
                `scheduled_at` and 18 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `audiences`, `campaign_messages`, `name`,
                `send_options`, `send_strategy`, `tracking_options`.

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
        async def create_campaign_clone(
            self,
            body: m.CampaignClone | d.CampaignCloneDict | d.Envelope,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.Campaign: ...

        @overload
        async def create_campaign_clone(
            self,
            *,
            fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.CampaignCloneDict],
        ) -> m.Campaign: ...

    async def create_campaign_clone(
        self,
        body: m.CampaignClone | d.CampaignCloneDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.Campaign:
        """Create campaign clone.

        POST /api/campaign-clone · campaigns:write · 10/s, 150/m

        Example::

            campaign = await klaviyo.campaigns.create_campaign_clone(
                id="01JHXBGBMSHEBRNTRL33EYLALZ", new_name="Autumn sale"
            )

        Args:
            body: `CampaignClone`, or a dict with its fields; needs `id`.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `archived`,
                `audiences`, `audiences.excluded`, `audiences.included`, `created_at`, `id`, `name`,
                `scheduled_at` and 18 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `id`, `new_name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_campaign_clone"""
        answer: m.Campaign = await self._sender.send(
            _CREATE_CAMPAIGN_CLONE,
            query={"fields[campaign]": fields_campaign},
            body=keyword_body(_CREATE_CAMPAIGN_CLONE, body, fields) if fields else body,
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

    async def get_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        include: Sequence[t.CampaignInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.Campaign:
        """Get campaign.

        GET /api/campaigns/{id} · campaigns:read · 10/s, 150/m

        Example::

            campaign = await klaviyo.campaigns.get_campaign(
                "01JHXBGBMSHEBRNTRL33EYLALZ", include=["campaign-messages"]
            )

        Args:
            id: Id of the `campaign`; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created_at`, `definition`, `definition.channel`, `definition.content`,
                `definition.content.action_buttons`, `definition.content.bcc_email`,
                `definition.content.body`, `definition.content.cc_email` and 32 more.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `archived`,
                `audiences`, `audiences.excluded`, `audiences.included`, `created_at`, `id`, `name`,
                `scheduled_at` and 18 more.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            include: Related resources to send along: `campaign-messages`, `tags`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign"""
        answer: m.Campaign = await self._sender.send(
            _GET_CAMPAIGN,
            path=(id,),
            query={
                "fields[campaign-message]": fields_campaign_message,
                "fields[campaign]": fields_campaign,
                "fields[tag]": fields_tag,
                "include": include,
            },
            options=options,
        )
        return answer

    async def get_campaign_for_campaign_message(
        self, id: str, *, fields_campaign: Sequence[t.CampaignField] | Unset = UNSET, options: Options | None = None
    ) -> m.Campaign:
        """Get campaign for campaign message.

        GET /api/campaign-messages/{id}/campaign · campaigns:read · 10/s, 150/m

        Example::

            campaign = await klaviyo.campaigns.get_campaign_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            )

        Args:
            id: Id of the `campaign-message`; required.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `archived`,
                `audiences`, `audiences.excluded`, `audiences.included`, `created_at`, `id`, `name`,
                `scheduled_at` and 18 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_for_campaign_message"""
        answer: m.Campaign = await self._sender.send(
            _GET_CAMPAIGN_FOR_CAMPAIGN_MESSAGE, path=(id,), query={"fields[campaign]": fields_campaign}, options=options
        )
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
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        fields_template: Sequence[t.TemplateField] | Unset = UNSET,
        include: Sequence[t.CampaignMessageInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.CampaignMessage:
        """Get campaign message.

        GET /api/campaign-messages/{id} · campaigns:read · 10/s, 150/m

        - never answers with `channel`, `content`, `label`, `render_options`

        Example::

            campaign_message = await klaviyo.campaigns.get_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z", include=["campaign"]
            )

        Args:
            id: Id of the `campaign-message`; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created_at`, `definition`, `definition.channel`, `definition.content`,
                `definition.content.action_buttons`, `definition.content.bcc_email`,
                `definition.content.body`, `definition.content.cc_email` and 32 more.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `archived`,
                `audiences`, `audiences.excluded`, `audiences.included`, `created_at`, `id`, `name`,
                `scheduled_at` and 18 more.
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `editor_type`, `html`, `id`, `name`, `text`, `updated`.
            include: Related resources to send along: `campaign`, `image`, `template`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaign_message"""
        answer: m.CampaignMessage = await self._sender.send(
            _GET_CAMPAIGN_MESSAGE,
            path=(id,),
            query={
                "fields[campaign-message]": fields_campaign_message,
                "fields[campaign]": fields_campaign,
                "fields[image]": fields_image,
                "fields[template]": fields_template,
                "include": include,
            },
            options=options,
        )
        return answer

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

    def get_campaigns(
        self,
        *,
        filter: str | Filter,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        fields_tag: Sequence[t.TagField] | Unset = UNSET,
        include: Sequence[t.CampaignInclude] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: t.CampaignSort | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.Campaign]:
        """Get campaigns.

        GET /api/campaigns · campaigns:read · 10/s, 150/m

        Example::

            from klaviyo_async import F

            async for campaign in klaviyo.campaigns.get_campaigns(
                filter=F["messages.channel"] == "channel"
            ):
                print(campaign.name)

        Args:
            filter: Condition that items must meet: made with `F`, or its text, by `archived` equals;
                `created_at` greater-or-equal greater-than less-or-equal less-than; `id` any;
                `messages.channel` equals; `name` contains; `scheduled_at` greater-or-equal greater-than
                less-or-equal less-than; `status` any equals; `updated_at` greater-or-equal greater-than
                less-or-equal less-than; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created_at`, `definition`, `definition.channel`, `definition.content`,
                `definition.content.action_buttons`, `definition.content.bcc_email`,
                `definition.content.body`, `definition.content.cc_email` and 32 more.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `archived`,
                `audiences`, `audiences.excluded`, `audiences.included`, `created_at`, `id`, `name`,
                `scheduled_at` and 18 more.
            fields_tag: Fields of each `tag` to answer with, instead of all: `id`, `name`.
            include: Related resources to send along: `campaign-messages`, `tags`.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 100, default 100.
            sort: Order, `-` for descending; the server's own if left out: `created_at`, `-created_at`,
                `id`, `-id`, `name`, `-name`, `scheduled_at`, `-scheduled_at` and 2 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_campaigns"""
        return self._sender.pages(
            _GET_CAMPAIGNS,
            query={
                "filter": filter,
                "fields[campaign-message]": fields_campaign_message,
                "fields[campaign]": fields_campaign,
                "fields[tag]": fields_tag,
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

    def get_message_ids_for_campaign(self, id: str, *, options: Options | None = None) -> Pager[Ref]:
        """Get message ids for campaign.

        GET /api/campaigns/{id}/relationships/campaign-messages · campaigns:read · 10/s, 150/m

        Example::

            async for campaign_message in klaviyo.campaigns.get_message_ids_for_campaign(
                "01JHXBGBMSHEBRNTRL33EYLALZ"
            ):
                print(campaign_message.id)

        Args:
            id: Id of the `campaign`; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_message_ids_for_campaign"""
        return self._sender.pages(_GET_MESSAGE_IDS_FOR_CAMPAIGN, path=(id,), options=options)

    def get_messages_for_campaign(
        self,
        id: str,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        fields_template: Sequence[t.TemplateField] | Unset = UNSET,
        include: Sequence[t.CampaignMessageInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.CampaignMessage]:
        """Get messages for campaign.

        GET /api/campaigns/{id}/campaign-messages · campaigns:read · 10/s, 150/m

        - never answers with `channel`, `content`, `label`, `render_options`

        Example::

            async for campaign_message in klaviyo.campaigns.get_messages_for_campaign(
                "01JHXBGBMSHEBRNTRL33EYLALZ", include=["campaign"]
            ):
                print(campaign_message.id)

        Args:
            id: Id of the `campaign`; required.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created_at`, `definition`, `definition.channel`, `definition.content`,
                `definition.content.action_buttons`, `definition.content.bcc_email`,
                `definition.content.body`, `definition.content.cc_email` and 32 more.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `archived`,
                `audiences`, `audiences.excluded`, `audiences.included`, `created_at`, `id`, `name`,
                `scheduled_at` and 18 more.
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `editor_type`, `html`, `id`, `name`, `text`, `updated`.
            include: Related resources to send along: `campaign`, `image`, `template`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_messages_for_campaign"""
        return self._sender.pages(
            _GET_MESSAGES_FOR_CAMPAIGN,
            path=(id,),
            query={
                "fields[campaign-message]": fields_campaign_message,
                "fields[campaign]": fields_campaign,
                "fields[image]": fields_image,
                "fields[template]": fields_template,
                "include": include,
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

    async def get_template_for_campaign_message(
        self, id: str, *, fields_template: Sequence[t.TemplateField] | Unset = UNSET, options: Options | None = None
    ) -> m.Template:
        """Get template for campaign message.

        GET /api/campaign-messages/{id}/template · campaigns:read templates:read · 10/s, 150/m

        - never answers with `definition`

        Example::

            template = await klaviyo.campaigns.get_template_for_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z"
            )

        Args:
            id: Id of the `campaign-message`; required.
            fields_template: Fields of each `template` to answer with, instead of all: `amp`, `created`,
                `editor_type`, `html`, `id`, `name`, `text`, `updated`.
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

    async def update_campaign(
        self,
        id: str,
        body: m.CampaignUpdate | d.CampaignUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign: Sequence[t.CampaignField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignKeywords],
    ) -> m.Campaign:
        """Update campaign.

        PATCH /api/campaigns/{id} · campaigns:write · 10/s, 150/m

        Example::

            campaign = await klaviyo.campaigns.update_campaign(
                "01JHXBGBMSHEBRNTRL33EYLALZ", name="Autumn sale"
            )

        Args:
            id: Id of the `campaign` to change; required.
            body: `CampaignUpdate`, or a dict with its fields; needs `id`.
            fields_campaign: Fields of each `campaign` to answer with, instead of all: `archived`,
                `audiences`, `audiences.excluded`, `audiences.included`, `created_at`, `id`, `name`,
                `scheduled_at` and 18 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `audiences`, `name`, `send_options`,
                `send_strategy`, `tracking_options`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_campaign"""
        answer: m.Campaign = await self._sender.send(
            _UPDATE_CAMPAIGN,
            path=(id,),
            query={"fields[campaign]": fields_campaign},
            body=keyword_body(_UPDATE_CAMPAIGN, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_campaign_message(
        self,
        id: str,
        body: m.CampaignMessageUpdate | d.CampaignMessageUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_campaign_message: Sequence[t.CampaignMessageField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateCampaignMessageKeywords],
    ) -> m.CampaignMessage:
        """Update campaign message.

        PATCH /api/campaign-messages/{id} · campaigns:write · 10/s, 150/m

        - never answers with `channel`, `content`, `label`, `render_options`

        Example::

            campaign_message = await klaviyo.campaigns.update_campaign_message(
                "01JK4MRNDNWZOUPQ7DV4VZFR5Z", definition={"channel": "sms"}
            )

        Args:
            id: Id of the `campaign-message` to change; required.
            body: `CampaignMessageUpdate`, or a dict with its fields; needs `id`.
            fields_campaign_message: Fields of each `campaign-message` to answer with, instead of all:
                `created_at`, `definition`, `definition.channel`, `definition.content`,
                `definition.content.action_buttons`, `definition.content.bcc_email`,
                `definition.content.body`, `definition.content.cc_email` and 32 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `definition`, `image`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_campaign_message"""
        answer: m.CampaignMessage = await self._sender.send(
            _UPDATE_CAMPAIGN_MESSAGE,
            path=(id,),
            query={"fields[campaign-message]": fields_campaign_message},
            body=keyword_body(_UPDATE_CAMPAIGN_MESSAGE, body, fields, id=id) if fields else body,
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
