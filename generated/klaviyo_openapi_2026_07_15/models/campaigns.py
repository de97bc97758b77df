# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the campaigns area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model
from . import _values as v

if TYPE_CHECKING:
    from .images import Image
    from .tags import Tag
    from .templates import Template


@model
class ABTestSendStrategy(Model):
    method: Literal["ab_test_campaign"]


@model
class Audiences(Model):
    included: list[str]
    excluded: list[str] | None | Unset = UNSET


@model
class AudiencesUpdate(Model):
    excluded: Sequence[str] | None | Unset = UNSET
    included: Sequence[str] | None | Unset = UNSET


@model
class Campaign(ResourceModel):
    """A `campaign` resource."""

    _wire = Wire(
        "campaign",
        relationships={"campaign_messages": "campaign-message", "tags": "tag"},
        names={"campaign_messages": "campaign-messages"},
    )

    id: str
    archived: bool | Unset = UNSET
    audiences: Audiences | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    name: str | Unset = UNSET
    scheduled_at: dt.datetime | None | Unset = UNSET
    send_options: EmailSendOptions | SMSSendOptions | PushSendOptions | Unset = UNSET
    send_strategy: (
        StaticSendStrategy
        | SmartSendTimeStrategy
        | ThrottledSendStrategy
        | ImmediateSendStrategy
        | ABTestSendStrategy
        | UnsupportedSendStrategy
        | Unset
    ) = UNSET
    send_time: dt.datetime | None | Unset = UNSET
    status: v.Status | str | Unset = UNSET
    tracking_options: CampaignsEmailTrackingOptions | CampaignsSMSTrackingOptions | None | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    campaign_messages: list[CampaignMessage] | Unset = UNSET
    tags: list[Tag] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CampaignClone(ResourceModel):
    """Body of `create_campaign_clone`."""

    _wire = Wire("campaign")

    id: str
    new_name: str | None | Unset = UNSET


@model
class CampaignCreate(ResourceModel):
    """Body of `create_campaign`."""

    _wire = Wire("campaign", data=("campaign_messages",), names={"campaign_messages": "campaign-messages"})

    audiences: Audiences
    campaign_messages: Sequence[CampaignMessageCreate]
    name: str
    send_options: EmailSendOptions | SMSSendOptions | PushSendOptions | None | Unset = UNSET
    send_strategy: (
        StaticSendStrategy | ThrottledSendStrategy | ImmediateSendStrategy | SmartSendTimeStrategy | None | Unset
    ) = UNSET
    tracking_options: CampaignsEmailTrackingOptions | CampaignsSMSTrackingOptions | None | Unset = UNSET


@model
class CampaignMessage(ResourceModel):
    """A `campaign-message` resource."""

    _wire = Wire("campaign-message", relationships={"campaign": "campaign", "image": "image", "template": "template"})

    id: str
    channel: str | Unset = UNSET
    content: EmailContentSubObject | SMSContentSubObject | Unset = UNSET
    created_at: dt.datetime | None | Unset = UNSET
    definition: (
        EmailMessageDefinition
        | SMSMessageDefinition
        | MobilePushMessageStandardDefinition
        | MobilePushMessageSilentDefinition
        | None
        | Unset
    ) = UNSET
    label: str | Unset = UNSET
    render_options: RenderOptionsSubObject | None | Unset = UNSET
    send_times: list[SendTimeSubObject] | list[SendTime] | None | Unset = UNSET
    updated_at: dt.datetime | None | Unset = UNSET
    campaign: Campaign | Unset = UNSET
    image: Image | Unset = UNSET
    template: Template | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CampaignMessageAssignTemplate(ResourceModel):
    """Body of `assign_template_to_campaign_message`."""

    _wire = Wire("campaign-message", relationships={"template": "template"})

    id: str
    template: str
    """Id of the `template`."""


@model
class CampaignMessageCreate(ResourceModel):
    _wire = Wire("campaign-message", relationships={"image": "image"})

    definition: (
        EmailMessageDefinition
        | SMSMessageDefinitionCreate
        | MobilePushMessageStandardDefinitionCreate
        | MobilePushMessageSilentDefinitionCreate
    )
    image: str | Unset = UNSET
    """Id of the `image`."""


@model
class CampaignMessageIncrement(Model):
    badge_config: Literal["increment_one"]


@model
class CampaignMessageProperty(Model):
    badge_config: Literal["set_property"]
    set_from_property: str


@model
class CampaignMessageStaticCount(Model):
    badge_config: Literal["set_count"]
    value: str


@model
class CampaignMessageUpdate(ResourceModel):
    """Body of `update_campaign_message`."""

    _wire = Wire("campaign-message", relationships={"image": "image"})

    id: str
    definition: (
        EmailMessageDefinition
        | SMSMessageDefinitionCreate
        | MobilePushMessageStandardDefinitionUpdate
        | MobilePushMessageSilentDefinitionUpdate
        | None
        | Unset
    ) = UNSET
    image: str | Unset = UNSET
    """Id of the `image`."""


@model
class CampaignRecipientEstimation(ResourceModel):
    """A `campaign-recipient-estimation` resource."""

    _wire = Wire("campaign-recipient-estimation")

    id: str
    estimated_recipient_count: int | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CampaignRecipientEstimationJob(ResourceModel):
    """A `campaign-recipient-estimation-job` resource."""

    _wire = Wire("campaign-recipient-estimation-job")

    id: str
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CampaignSendJob(ResourceModel):
    """A `campaign-send-job` resource."""

    _wire = Wire("campaign-send-job")

    id: str
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CampaignSendJobUpdate(ResourceModel):
    """Body of `cancel_campaign_send`."""

    _wire = Wire("campaign-send-job")

    id: str
    action: Literal["cancel", "revert"]


@model
class CampaignUpdate(ResourceModel):
    """Body of `update_campaign`."""

    _wire = Wire("campaign")

    id: str
    audiences: AudiencesUpdate | None | Unset = UNSET
    name: str | None | Unset = UNSET
    send_options: EmailSendOptions | SMSSendOptions | PushSendOptions | None | Unset = UNSET
    send_strategy: (
        StaticSendStrategy | ThrottledSendStrategy | ImmediateSendStrategy | SmartSendTimeStrategy | None | Unset
    ) = UNSET
    tracking_options: CampaignsEmailTrackingOptions | CampaignsSMSTrackingOptions | None | Unset = UNSET


@model
class CampaignsEmailTrackingOptions(Model):
    add_tracking_params: bool | None | Unset = UNSET
    custom_tracking_params: list[DynamicTrackingParam | StaticTrackingParam] | None | Unset = UNSET
    is_tracking_clicks: bool | None | Unset = UNSET
    is_tracking_opens: bool | None | Unset = UNSET


@model
class CampaignsSMSTrackingOptions(Model):
    add_tracking_params: bool | None | Unset = UNSET
    custom_tracking_params: list[DynamicTrackingParam | StaticTrackingParam] | None | Unset = UNSET


@model
class DynamicTrackingParam(Model):
    name: str
    type: Literal["dynamic"]
    value: (
        Literal[
            "campaign_id",
            "campaign_name",
            "campaign_name_id",
            "campaign_name_send_day",
            "email_subject",
            "group_id",
            "group_name",
            "group_name_id",
            "link_alt_text",
            "message_type",
            "profile_external_id",
            "profile_id",
        ]
        | str
    )


@model
class EmailContent(Model):
    bcc_email: str | None | Unset = UNSET
    cc_email: str | None | Unset = UNSET
    from_email: str | None | Unset = UNSET
    from_label: str | None | Unset = UNSET
    preview_text: str | None | Unset = UNSET
    reply_to_email: str | None | Unset = UNSET
    subject: str | None | Unset = UNSET


@model
class EmailContentSubObject(Model):
    bcc_email: str | None | Unset = UNSET
    cc_email: str | None | Unset = UNSET
    from_email: str | None | Unset = UNSET
    from_label: str | None | Unset = UNSET
    preview_text: str | None | Unset = UNSET
    reply_to_email: str | None | Unset = UNSET
    subject: str | None | Unset = UNSET


@model
class EmailMessageDefinition(Model):
    channel: Literal["email"]
    content: EmailContent | None | Unset = UNSET
    label: str | None | Unset = UNSET


@model
class EmailSendOptions(Model):
    ignore_unsubscribes: bool | None | Unset = UNSET
    use_smart_sending: bool | None | Unset = UNSET


@model
class ImmediateSendStrategy(Model):
    method: Literal["immediate"]


@model
class LocalStaticSend(Model):
    is_local: Literal[True]
    send_past_recipients_immediately: bool | Unset = UNSET


@model
class MobilePushBadge(Model):
    display: Literal[True]
    badge_options: CampaignMessageIncrement | CampaignMessageStaticCount | CampaignMessageProperty | None | Unset = (
        UNSET
    )


@model
class MobilePushContent(Model):
    action_buttons: list[PushActionButtonDefinition] | None | Unset = UNSET
    body: str | None | Unset = UNSET
    dynamic_image: str | None | Unset = UNSET
    title: str | None | Unset = UNSET


@model
class MobilePushContentCreate(Model):
    body: str
    action_buttons: Sequence[PushActionButtonDefinition] | None | Unset = UNSET
    dynamic_image: str | None | Unset = UNSET
    title: str | None | Unset = UNSET


@model
class MobilePushContentUpdate(Model):
    action_buttons: Sequence[PushActionButtonDefinition] | None | Unset = UNSET
    body: str | None | Unset = UNSET
    dynamic_image: str | None | Unset = UNSET
    title: str | None | Unset = UNSET


@model
class MobilePushMessageSilentDefinition(Model):
    channel: Literal["mobile_push"]
    notification_type: Literal["silent"]
    kv_pairs: dict[str, Any] | None | Unset = UNSET


@model
class MobilePushMessageSilentDefinitionCreate(Model):
    channel: Literal["mobile_push"]
    kv_pairs: dict[str, Any] | None | Unset = UNSET
    notification_type: Literal["silent"] | Unset = UNSET


@model
class MobilePushMessageSilentDefinitionUpdate(Model):
    channel: Literal["mobile_push"]
    kv_pairs: dict[str, Any] | Unset = UNSET
    notification_type: Literal["silent"] | Unset = UNSET


@model
class MobilePushMessageStandardDefinition(Model):
    channel: Literal["mobile_push"]
    content: MobilePushContent
    notification_type: Literal["standard"]
    kv_pairs: dict[str, Any] | None | Unset = UNSET
    options: MobilePushOptions | None | Unset = UNSET


@model
class MobilePushMessageStandardDefinitionCreate(Model):
    channel: Literal["mobile_push"]
    content: MobilePushContentCreate
    kv_pairs: dict[str, Any] | None | Unset = UNSET
    notification_type: Literal["standard"] | Unset = UNSET
    options: MobilePushOptions | None | Unset = UNSET


@model
class MobilePushMessageStandardDefinitionUpdate(Model):
    channel: Literal["mobile_push"]
    content: MobilePushContentUpdate | None | Unset = UNSET
    kv_pairs: dict[str, Any] | None | Unset = UNSET
    notification_type: Literal["standard"] | Unset = UNSET
    options: MobilePushOptions | None | Unset = UNSET


@model
class MobilePushNoBadge(Model):
    display: Literal[False]


@model
class MobilePushOptions(Model):
    badge: MobilePushBadge | MobilePushNoBadge | None | Unset = UNSET
    on_open: PushOnOpenApp | PushOnOpenDeepLink | PushOnOpenWebUrl | None | Unset = UNSET
    play_sound: bool | None | Unset = UNSET


@model
class NonLocalStaticSend(Model):
    is_local: Literal[False]


@model
class PushActionButtonDefinition(Model):
    action_type: str
    label: str
    position: int | None | Unset = UNSET
    url: str | None | Unset = UNSET


@model
class PushOnOpenApp(Model):
    type: Literal["open_app"]


@model
class PushOnOpenDeepLink(Model):
    type: Literal["deep_link"]
    android_deep_link: str | None | Unset = UNSET
    ios_deep_link: str | None | Unset = UNSET


@model
class PushOnOpenWebUrl(Model):
    type: Literal["open_web_url"]
    web_url: str | None | Unset = UNSET


@model
class PushSendOptions(Model):
    use_smart_sending: bool | None | Unset = UNSET


@model
class RenderOptions(Model):
    add_info_link: bool | None | Unset = UNSET
    add_opt_out_language: bool | None | Unset = UNSET
    add_org_prefix: bool | None | Unset = UNSET
    shorten_links: bool | None | Unset = UNSET


@model
class RenderOptionsSubObject(Model):
    add_info_link: bool | None | Unset = UNSET
    add_opt_out_language: bool | None | Unset = UNSET
    add_org_prefix: bool | None | Unset = UNSET
    shorten_links: bool | None | Unset = UNSET


@model
class SMSContent(Model):
    body: str | None | Unset = UNSET
    media_url: str | None | Unset = UNSET


@model
class SMSContentCreate(Model):
    body: str | None | Unset = UNSET


@model
class SMSContentSubObject(Model):
    body: str | None | Unset = UNSET
    media_url: str | None | Unset = UNSET


@model
class SMSMessageDefinition(Model):
    channel: Literal["sms"]
    content: SMSContent | None | Unset = UNSET
    render_options: RenderOptions | None | Unset = UNSET


@model
class SMSMessageDefinitionCreate(Model):
    channel: Literal["sms"]
    content: SMSContentCreate | None | Unset = UNSET
    render_options: RenderOptions | None | Unset = UNSET


@model
class SMSSendOptions(Model):
    use_smart_sending: bool | None | Unset = UNSET


@model
class SendTime(Model):
    datetime: dt.datetime
    is_local: bool


@model
class SendTimeSubObject(Model):
    datetime: dt.datetime
    is_local: bool


@model
class SmartSendTimeStrategy(Model):
    date: dt.date
    method: Literal["smart_send_time"]


@model
class StaticSendStrategy(Model):
    datetime: dt.datetime
    method: Literal["static"]
    options: LocalStaticSend | NonLocalStaticSend | None | Unset = UNSET


@model
class StaticTrackingParam(Model):
    name: str
    type: Literal["static"]
    value: str


@model
class ThrottledSendStrategy(Model):
    datetime: dt.datetime
    method: Literal["throttled"]
    throttle_percentage: Literal[1, 10, 11, 13, 14, 17, 2, 20, 25, 33, 5, 50] | int


@model
class UnsupportedSendStrategy(Model):
    method: Literal["unsupported"]
