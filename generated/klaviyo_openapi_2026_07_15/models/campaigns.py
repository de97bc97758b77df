# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the campaigns area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Model, ResourceModel, Unset, Wire
from . import _values as v


class ABTestSendStrategy(Model, kw_only=True):
    """Part of `Campaign`."""

    method: Literal["ab_test_campaign"]
    """Always `ab_test_campaign`."""


class Audiences(Model, kw_only=True):
    """Part of `Campaign`, `CampaignCreate`."""

    included: list[str]
    """List: text; required."""
    excluded: list[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""


class AudiencesUpdate(Model, kw_only=True):
    """Part of `CampaignUpdate`."""

    excluded: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    included: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""


class Campaign(ResourceModel, kw_only=True, gc=True):
    """A `campaign` resource."""

    _wire = Wire(
        "campaign",
        relationships={"campaign_messages": "campaign-message", "tags": "tag"},
        names={"campaign_messages": "campaign-messages"},
    )

    id: str
    """Id of the `campaign`."""
    archived: bool | Unset = UNSET
    """True or false; from `campaigns.get_campaign`, `campaigns.get_campaigns` and 4 more."""
    audiences: Audiences | Unset = UNSET
    """`Audiences` of `excluded`, `included`; from `campaigns.get_campaign`, `campaigns.get_campaigns` and
    4 more."""
    created_at: dt.datetime | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); from `campaigns.get_campaign`,
    `campaigns.get_campaigns` and 4 more."""
    name: str | Unset = UNSET
    """Text; from `campaigns.get_campaign`, `campaigns.get_campaigns` and 4 more."""
    scheduled_at: dt.datetime | None | Unset = UNSET
    """When it was scheduled; date and time with a time zone (RFC 3339); None if there is none; from
    `campaigns.get_campaign`, `campaigns.get_campaigns` and 4 more."""
    send_options: EmailSendOptions | SMSSendOptions | PushSendOptions | Unset = UNSET
    """`EmailSendOptions` or `SMSSendOptions` or `PushSendOptions`; from `campaigns.get_campaign`,
    `campaigns.get_campaigns` and 4 more."""
    send_strategy: (
        StaticSendStrategy
        | SmartSendTimeStrategy
        | ThrottledSendStrategy
        | ImmediateSendStrategy
        | ABTestSendStrategy
        | UnsupportedSendStrategy
        | Unset
    ) = UNSET
    """`StaticSendStrategy` or `SmartSendTimeStrategy` or `ThrottledSendStrategy` or
    `ImmediateSendStrategy` or `ABTestSendStrategy` or `UnsupportedSendStrategy`; from
    `campaigns.get_campaign`, `campaigns.get_campaigns` and 4 more."""
    send_time: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; from `campaigns.get_campaign`,
    `campaigns.get_campaigns` and 4 more."""
    status: v.Status | str | Unset = UNSET
    """One of `Adding Recipients`, `Cancelled`, `Cancelled: Account Disabled`, `Cancelled: Billing Limit`,
    `Cancelled: Internal Error`, `Cancelled: Misconfigured`, `Cancelled: No Recipients`, `Cancelled:
    Smart Sending` and 10 more; from `campaigns.get_campaign`, `campaigns.get_campaigns` and 4 more."""
    tracking_options: CampaignsEmailTrackingOptions | CampaignsSMSTrackingOptions | None | Unset = UNSET
    """`CampaignsEmailTrackingOptions` or `CampaignsSMSTrackingOptions`; None if there is none; from
    `campaigns.get_campaign`, `campaigns.get_campaigns` and 4 more."""
    updated_at: dt.datetime | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); from `campaigns.get_campaign`,
    `campaigns.get_campaigns` and 4 more."""
    campaign_messages: list[CampaignMessage] | Unset = UNSET
    """Related `campaign-message` resources, with their ids alone unless included; from
    `campaigns.get_campaign`, `campaigns.get_campaigns` and 4 more."""
    tags: list[m.Tag] | Unset = UNSET
    """Related `tag` resources, with their ids alone unless included; from `campaigns.get_campaign`,
    `campaigns.get_campaigns` and 4 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CampaignClone(ResourceModel, kw_only=True):
    """Body of `create_campaign_clone`."""

    _wire = Wire("campaign")

    id: str
    """Id of the `campaign`; required."""
    new_name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class CampaignCreate(ResourceModel, kw_only=True):
    """Body of `create_campaign`."""

    _wire = Wire("campaign", data=("campaign_messages",), names={"campaign_messages": "campaign-messages"})

    audiences: Audiences
    """`Audiences` of `excluded`, `included`; required."""
    campaign_messages: Sequence[CampaignMessageCreate]
    """List: `CampaignMessageCreate`; required."""
    name: str
    """Text; required."""
    send_options: EmailSendOptions | SMSSendOptions | PushSendOptions | None | Unset = UNSET
    """`EmailSendOptions` or `SMSSendOptions` or `PushSendOptions`; may be left out, may be None."""
    send_strategy: (
        StaticSendStrategy | ThrottledSendStrategy | ImmediateSendStrategy | SmartSendTimeStrategy | None | Unset
    ) = UNSET
    """`StaticSendStrategy` or `ThrottledSendStrategy` or `ImmediateSendStrategy` or
    `SmartSendTimeStrategy`; may be left out, may be None."""
    tracking_options: CampaignsEmailTrackingOptions | CampaignsSMSTrackingOptions | None | Unset = UNSET
    """`CampaignsEmailTrackingOptions` or `CampaignsSMSTrackingOptions`; may be left out, may be None."""


class CampaignMessage(ResourceModel, kw_only=True, gc=True):
    """A `campaign-message` resource."""

    _wire = Wire("campaign-message", relationships={"campaign": "campaign", "image": "image", "template": "template"})

    id: str
    """Id of the `campaign-message`."""
    channel: str | Unset = UNSET
    """Text; from `campaigns.assign_template_to_campaign_message`."""
    content: EmailContentSubObject | SMSContentSubObject | Unset = UNSET
    """`EmailContentSubObject` or `SMSContentSubObject`; from
    `campaigns.assign_template_to_campaign_message`."""
    created_at: dt.datetime | None | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); None if there is none; from
    `campaigns.get_campaign_message`, `campaigns.update_campaign_message` and 2 more."""
    definition: (
        EmailMessageDefinition
        | SMSMessageDefinition
        | MobilePushMessageStandardDefinition
        | MobilePushMessageSilentDefinition
        | None
        | Unset
    ) = UNSET
    """`EmailMessageDefinition` or `SMSMessageDefinition` or `MobilePushMessageStandardDefinition` or
    `MobilePushMessageSilentDefinition`; None if there is none; from `campaigns.get_campaign_message`,
    `campaigns.update_campaign_message`, `campaigns.get_messages_for_campaign`."""
    label: str | Unset = UNSET
    """Text; from `campaigns.assign_template_to_campaign_message`."""
    render_options: RenderOptionsSubObject | None | Unset = UNSET
    """`RenderOptionsSubObject` of `add_info_link`, `add_opt_out_language`, `add_org_prefix`,
    `shorten_links`; None if there is none; from `campaigns.assign_template_to_campaign_message`."""
    send_times: list[SendTimeSubObject] | list[SendTime] | None | Unset = UNSET
    """List: `SendTimeSubObject` or list: `SendTime`; None if there is none; from
    `campaigns.get_campaign_message`, `campaigns.update_campaign_message` and 2 more."""
    updated_at: dt.datetime | None | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); None if there is none; from
    `campaigns.get_campaign_message`, `campaigns.update_campaign_message` and 2 more."""
    campaign: Campaign | Unset = UNSET
    """Related `campaign` resource, with its id alone unless included; from
    `campaigns.get_campaign_message`, `campaigns.update_campaign_message` and 2 more."""
    image: m.Image | Unset = UNSET
    """Related `image` resource, with its id alone unless included; from `campaigns.get_campaign_message`,
    `campaigns.update_campaign_message`, `campaigns.get_messages_for_campaign`."""
    template: m.Template | Unset = UNSET
    """Related `template` resource, with its id alone unless included; from
    `campaigns.get_campaign_message`, `campaigns.update_campaign_message` and 2 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CampaignMessageAssignTemplate(ResourceModel, kw_only=True):
    """Body of `assign_template_to_campaign_message`."""

    _wire = Wire("campaign-message", relationships={"template": "template"})

    id: str
    """Id of the `campaign-message`; required."""
    template: str
    """Id of the `template`; required."""


class CampaignMessageCreate(ResourceModel, kw_only=True):
    """Part of `CampaignCreate`."""

    _wire = Wire("campaign-message", relationships={"image": "image"})

    definition: (
        EmailMessageDefinition
        | SMSMessageDefinitionCreate
        | MobilePushMessageStandardDefinitionCreate
        | MobilePushMessageSilentDefinitionCreate
    )
    """`EmailMessageDefinition` or `SMSMessageDefinitionCreate` or
    `MobilePushMessageStandardDefinitionCreate` or `MobilePushMessageSilentDefinitionCreate`; required."""
    image: str | Unset = UNSET
    """Id of the `image`; may be left out."""


class CampaignMessageIncrement(Model, kw_only=True):
    """Part of `MobilePushBadge`."""

    badge_config: Literal["increment_one"]
    """Always `increment_one`; required."""


class CampaignMessageProperty(Model, kw_only=True):
    """Part of `MobilePushBadge`."""

    badge_config: Literal["set_property"]
    """Always `set_property`; required."""
    set_from_property: str
    """Text: `badge_options.set_from_property` of `MobilePushBadge`; required."""


class CampaignMessageStaticCount(Model, kw_only=True):
    """Part of `MobilePushBadge`."""

    badge_config: Literal["set_count"]
    """Always `set_count`; required."""
    value: str
    """Text: `badge_options.value` of `MobilePushBadge`; required."""


class CampaignMessageUpdate(ResourceModel, kw_only=True):
    """Body of `update_campaign_message`."""

    _wire = Wire("campaign-message", relationships={"image": "image"})

    id: str
    """Id of the `campaign-message`; required."""
    definition: (
        EmailMessageDefinition
        | SMSMessageDefinitionCreate
        | MobilePushMessageStandardDefinitionUpdate
        | MobilePushMessageSilentDefinitionUpdate
        | None
        | Unset
    ) = UNSET
    """`EmailMessageDefinition` or `SMSMessageDefinitionCreate` or
    `MobilePushMessageStandardDefinitionUpdate` or `MobilePushMessageSilentDefinitionUpdate`; may be
    left out, may be None."""
    image: str | Unset = UNSET
    """Id of the `image`; may be left out."""


class CampaignRecipientEstimation(ResourceModel, kw_only=True, gc=True):
    """A `campaign-recipient-estimation` resource."""

    _wire = Wire("campaign-recipient-estimation")

    id: str
    """Id of the `campaign-recipient-estimation`."""
    estimated_recipient_count: int | Unset = UNSET
    """How many: estimated recipient; whole number; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CampaignRecipientEstimationJob(ResourceModel, kw_only=True, gc=True):
    """A `campaign-recipient-estimation-job` resource."""

    _wire = Wire("campaign-recipient-estimation-job")

    id: str
    """Id of the `campaign-recipient-estimation-job`."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CampaignSendJob(ResourceModel, kw_only=True, gc=True):
    """A `campaign-send-job` resource."""

    _wire = Wire("campaign-send-job")

    id: str
    """Id of the `campaign-send-job`."""
    status: Literal["cancelled", "complete", "processing", "queued"] | str | Unset = UNSET
    """One of `cancelled`, `complete`, `processing`, `queued`; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CampaignSendJobUpdate(ResourceModel, kw_only=True):
    """Body of `cancel_campaign_send`."""

    _wire = Wire("campaign-send-job")

    id: str
    """Id of the `campaign-send-job`; required."""
    action: Literal["cancel", "revert"]
    """One of `cancel`, `revert`; required."""


class CampaignUpdate(ResourceModel, kw_only=True):
    """Body of `update_campaign`."""

    _wire = Wire("campaign")

    id: str
    """Id of the `campaign`; required."""
    audiences: AudiencesUpdate | None | Unset = UNSET
    """`AudiencesUpdate` of `excluded`, `included`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    send_options: EmailSendOptions | SMSSendOptions | PushSendOptions | None | Unset = UNSET
    """`EmailSendOptions` or `SMSSendOptions` or `PushSendOptions`; may be left out, may be None."""
    send_strategy: (
        StaticSendStrategy | ThrottledSendStrategy | ImmediateSendStrategy | SmartSendTimeStrategy | None | Unset
    ) = UNSET
    """`StaticSendStrategy` or `ThrottledSendStrategy` or `ImmediateSendStrategy` or
    `SmartSendTimeStrategy`; may be left out, may be None."""
    tracking_options: CampaignsEmailTrackingOptions | CampaignsSMSTrackingOptions | None | Unset = UNSET
    """`CampaignsEmailTrackingOptions` or `CampaignsSMSTrackingOptions`; may be left out, may be None."""


class CampaignsEmailTrackingOptions(Model, kw_only=True):
    """Part of `Campaign`, `CampaignCreate`, `CampaignUpdate`."""

    add_tracking_params: bool | None | Unset = UNSET
    """True or false: `tracking_options.add_tracking_params` of `Campaign`; may be left out, may be None."""
    custom_tracking_params: list[DynamicTrackingParam | StaticTrackingParam] | None | Unset = UNSET
    """List: `DynamicTrackingParam` or `StaticTrackingParam`; may be left out, may be None."""
    is_tracking_clicks: bool | None | Unset = UNSET
    """True or false: `tracking_options.is_tracking_clicks` of `Campaign`; may be left out, may be None."""
    is_tracking_opens: bool | None | Unset = UNSET
    """True or false: `tracking_options.is_tracking_opens` of `Campaign`; may be left out, may be None."""


class CampaignsSMSTrackingOptions(Model, kw_only=True):
    """Part of `Campaign`, `CampaignCreate`, `CampaignUpdate`."""

    add_tracking_params: bool | None | Unset = UNSET
    """True or false: `tracking_options.add_tracking_params` of `Campaign`; may be left out, may be None."""
    custom_tracking_params: list[DynamicTrackingParam | StaticTrackingParam] | None | Unset = UNSET
    """List: `DynamicTrackingParam` or `StaticTrackingParam`; may be left out, may be None."""


class DynamicTrackingParam(Model, kw_only=True):
    """Part of `CampaignsEmailTrackingOptions`, `CampaignsSMSTrackingOptions`."""

    name: str
    """Text: `custom_tracking_params[].name` of `CampaignsEmailTrackingOptions`; required."""
    type: Literal["dynamic"]
    """Always `dynamic`; required."""
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
    """One of `campaign_id`, `campaign_name`, `campaign_name_id`, `campaign_name_send_day`,
    `email_subject`, `group_id`, `group_name`, `group_name_id` and 4 more; required."""


class EmailContent(Model, kw_only=True):
    """Part of `EmailMessageDefinition`."""

    bcc_email: str | None | Unset = UNSET
    """E-mail address: bcc; may be left out, may be None."""
    cc_email: str | None | Unset = UNSET
    """E-mail address: cc; may be left out, may be None."""
    from_email: str | None | Unset = UNSET
    """E-mail address: from; may be left out, may be None."""
    from_label: str | None | Unset = UNSET
    """Text: `content.from_label` of `EmailMessageDefinition`; may be left out, may be None."""
    preview_text: str | None | Unset = UNSET
    """Text: `content.preview_text` of `EmailMessageDefinition`; may be left out, may be None."""
    reply_to_email: str | None | Unset = UNSET
    """E-mail address: reply to; may be left out, may be None."""
    subject: str | None | Unset = UNSET
    """Text: `content.subject` of `EmailMessageDefinition`; may be left out, may be None."""


class EmailContentSubObject(Model, kw_only=True):
    """Part of `CampaignMessage`."""

    bcc_email: str | None | Unset = UNSET
    """E-mail address: bcc; None if there is none."""
    cc_email: str | None | Unset = UNSET
    """E-mail address: cc; None if there is none."""
    from_email: str | None | Unset = UNSET
    """E-mail address: from; None if there is none."""
    from_label: str | None | Unset = UNSET
    """Text: `content.from_label` of `CampaignMessage`; None if there is none."""
    preview_text: str | None | Unset = UNSET
    """Text: `content.preview_text` of `CampaignMessage`; None if there is none."""
    reply_to_email: str | None | Unset = UNSET
    """E-mail address: reply to; None if there is none."""
    subject: str | None | Unset = UNSET
    """Text: `content.subject` of `CampaignMessage`; None if there is none."""


class EmailMessageDefinition(Model, kw_only=True):
    """Part of `CampaignMessage`, `CampaignMessageCreate`, `CampaignMessageUpdate`."""

    channel: Literal["email"]
    """Always `email`; required."""
    content: EmailContent | None | Unset = UNSET
    """`EmailContent` of `bcc_email`, `cc_email`, `from_email`, `from_label` and 3 more; may be left out,
    may be None."""
    label: str | None | Unset = UNSET
    """Text: `definition.label` of `CampaignMessage`; may be left out, may be None."""


class EmailSendOptions(Model, kw_only=True):
    """Part of `Campaign`, `CampaignCreate`, `CampaignUpdate`."""

    ignore_unsubscribes: bool | None | Unset = UNSET
    """True or false: `send_options.ignore_unsubscribes` of `Campaign`; may be left out, may be None."""
    use_smart_sending: bool | None | Unset = UNSET
    """True or false; default `true`; may be left out, may be None."""


class ImmediateSendStrategy(Model, kw_only=True):
    """Part of `Campaign`, `CampaignCreate`, `CampaignUpdate`."""

    method: Literal["immediate"]
    """Always `immediate`; required."""


class LocalStaticSend(Model, kw_only=True):
    """Part of `StaticSendStrategy`."""

    is_local: Literal[True]
    """Always `true`; required."""
    send_past_recipients_immediately: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class MobilePushBadge(Model, kw_only=True):
    """Part of `MobilePushOptions`."""

    display: Literal[True]
    """Always `true`; required."""
    badge_options: CampaignMessageIncrement | CampaignMessageStaticCount | CampaignMessageProperty | None | Unset = (
        UNSET
    )
    """`CampaignMessageIncrement` or `CampaignMessageStaticCount` or `CampaignMessageProperty`; may be left
    out, may be None."""


class MobilePushContent(Model, kw_only=True):
    """Part of `MobilePushMessageStandardDefinition`."""

    action_buttons: list[PushActionButtonDefinition] | None | Unset = UNSET
    """List: `PushActionButtonDefinition`; None if there is none."""
    body: str | None | Unset = UNSET
    """Text: `content.body` of `MobilePushMessageStandardDefinition`; None if there is none."""
    dynamic_image: str | None | Unset = UNSET
    """Text: `content.dynamic_image` of `MobilePushMessageStandardDefinition`; None if there is none."""
    title: str | None | Unset = UNSET
    """Text: `content.title` of `MobilePushMessageStandardDefinition`; None if there is none."""


class MobilePushContentCreate(Model, kw_only=True):
    """Part of `MobilePushMessageStandardDefinitionCreate`."""

    body: str
    """Text: `content.body` of `MobilePushMessageStandardDefinitionCreate`; required."""
    action_buttons: Sequence[PushActionButtonDefinition] | None | Unset = UNSET
    """List: `PushActionButtonDefinition`; may be left out, may be None."""
    dynamic_image: str | None | Unset = UNSET
    """Text: `content.dynamic_image` of `MobilePushMessageStandardDefinitionCreate`; may be left out, may
    be None."""
    title: str | None | Unset = UNSET
    """Text: `content.title` of `MobilePushMessageStandardDefinitionCreate`; may be left out, may be None."""


class MobilePushContentUpdate(Model, kw_only=True):
    """Part of `MobilePushMessageStandardDefinitionUpdate`."""

    action_buttons: Sequence[PushActionButtonDefinition] | None | Unset = UNSET
    """List: `PushActionButtonDefinition`; may be left out, may be None."""
    body: str | None | Unset = UNSET
    """Text: `content.body` of `MobilePushMessageStandardDefinitionUpdate`; may be left out, may be None."""
    dynamic_image: str | None | Unset = UNSET
    """Text: `content.dynamic_image` of `MobilePushMessageStandardDefinitionUpdate`; may be left out, may
    be None."""
    title: str | None | Unset = UNSET
    """Text: `content.title` of `MobilePushMessageStandardDefinitionUpdate`; may be left out, may be None."""


class MobilePushMessageSilentDefinition(Model, kw_only=True):
    """Part of `CampaignMessage`."""

    channel: Literal["mobile_push"]
    """Always `mobile_push`."""
    notification_type: Literal["silent"]
    """Always `silent`."""
    kv_pairs: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `definition.kv_pairs` of `CampaignMessage`; None if there is none."""


class MobilePushMessageSilentDefinitionCreate(Model, kw_only=True):
    """Part of `CampaignMessageCreate`."""

    channel: Literal["mobile_push"]
    """Always `mobile_push`; required."""
    kv_pairs: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `definition.kv_pairs` of `CampaignMessageCreate`; may be left out, may be
    None."""
    notification_type: Literal["silent"] | Unset = UNSET
    """Always `silent`; default `silent`; may be left out."""


class MobilePushMessageSilentDefinitionUpdate(Model, kw_only=True):
    """Part of `CampaignMessageUpdate`."""

    channel: Literal["mobile_push"]
    """Always `mobile_push`; required."""
    kv_pairs: dict[str, Any] | Unset = UNSET
    """Object of your own keys: `definition.kv_pairs` of `CampaignMessageUpdate`; may be left out."""
    notification_type: Literal["silent"] | Unset = UNSET
    """Always `silent`; default `silent`; may be left out."""


class MobilePushMessageStandardDefinition(Model, kw_only=True):
    """Part of `CampaignMessage`."""

    channel: Literal["mobile_push"]
    """Always `mobile_push`."""
    content: MobilePushContent
    """`MobilePushContent` of `action_buttons`, `body`, `dynamic_image`, `title`."""
    notification_type: Literal["standard"]
    """Always `standard`."""
    kv_pairs: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `definition.kv_pairs` of `CampaignMessage`; None if there is none."""
    options: MobilePushOptions | None | Unset = UNSET
    """`MobilePushOptions` of `badge`, `on_open`, `play_sound`; None if there is none."""


class MobilePushMessageStandardDefinitionCreate(Model, kw_only=True):
    """Part of `CampaignMessageCreate`."""

    channel: Literal["mobile_push"]
    """Always `mobile_push`; required."""
    content: MobilePushContentCreate
    """`MobilePushContentCreate` of `action_buttons`, `body`, `dynamic_image`, `title`; required."""
    kv_pairs: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `definition.kv_pairs` of `CampaignMessageCreate`; may be left out, may be
    None."""
    notification_type: Literal["standard"] | Unset = UNSET
    """Always `standard`; default `standard`; may be left out."""
    options: MobilePushOptions | None | Unset = UNSET
    """`MobilePushOptions` of `badge`, `on_open`, `play_sound`; may be left out, may be None."""


class MobilePushMessageStandardDefinitionUpdate(Model, kw_only=True):
    """Part of `CampaignMessageUpdate`."""

    channel: Literal["mobile_push"]
    """Always `mobile_push`; required."""
    content: MobilePushContentUpdate | None | Unset = UNSET
    """`MobilePushContentUpdate` of `action_buttons`, `body`, `dynamic_image`, `title`; may be left out,
    may be None."""
    kv_pairs: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `definition.kv_pairs` of `CampaignMessageUpdate`; may be left out, may be
    None."""
    notification_type: Literal["standard"] | Unset = UNSET
    """Always `standard`; default `standard`; may be left out."""
    options: MobilePushOptions | None | Unset = UNSET
    """`MobilePushOptions` of `badge`, `on_open`, `play_sound`; may be left out, may be None."""


class MobilePushNoBadge(Model, kw_only=True):
    """Part of `MobilePushOptions`."""

    display: Literal[False]
    """Always `false`; required."""


class MobilePushOptions(Model, kw_only=True):
    """Part of `MobilePushMessageStandardDefinition`, `MobilePushMessageStandardDefinitionCreate`, `MobilePushMessageStandardDefinitionUpdate`."""

    badge: MobilePushBadge | MobilePushNoBadge | None | Unset = UNSET
    """`MobilePushBadge` or `MobilePushNoBadge`; may be left out, may be None."""
    on_open: PushOnOpenApp | PushOnOpenDeepLink | PushOnOpenWebUrl | None | Unset = UNSET
    """`PushOnOpenApp` or `PushOnOpenDeepLink` or `PushOnOpenWebUrl`; may be left out, may be None."""
    play_sound: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""


class NonLocalStaticSend(Model, kw_only=True):
    """Part of `StaticSendStrategy`."""

    is_local: Literal[False]
    """Always `false`; required."""


class PushActionButtonDefinition(Model, kw_only=True):
    """Part of `MobilePushContent`, `MobilePushContentCreate`, `MobilePushContentUpdate`."""

    action_type: str
    """Text: `action_buttons[].action_type` of `MobilePushContent`; required."""
    label: str
    """Text: `action_buttons[].label` of `MobilePushContent`; required."""
    position: int | None | Unset = UNSET
    """Whole number: `action_buttons[].position` of `MobilePushContent`; may be left out, may be None."""
    url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class PushOnOpenApp(Model, kw_only=True):
    """Part of `MobilePushOptions`."""

    type: Literal["open_app"]
    """Always `open_app`; required."""


class PushOnOpenDeepLink(Model, kw_only=True):
    """Part of `MobilePushOptions`."""

    type: Literal["deep_link"]
    """Always `deep_link`; required."""
    android_deep_link: str | None | Unset = UNSET
    """Text: `on_open.android_deep_link` of `MobilePushOptions`; may be left out, may be None."""
    ios_deep_link: str | None | Unset = UNSET
    """Text: `on_open.ios_deep_link` of `MobilePushOptions`; may be left out, may be None."""


class PushOnOpenWebUrl(Model, kw_only=True):
    """Part of `MobilePushOptions`."""

    type: Literal["open_web_url"]
    """Always `open_web_url`; required."""
    web_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class PushSendOptions(Model, kw_only=True):
    """Part of `Campaign`, `CampaignCreate`, `CampaignUpdate`."""

    use_smart_sending: bool | None | Unset = UNSET
    """True or false; default `true`; may be left out, may be None."""


class RenderOptions(Model, kw_only=True):
    """Part of `SMSMessageDefinition`, `SMSMessageDefinitionCreate`."""

    add_info_link: bool | None | Unset = UNSET
    """True or false; default `true`; may be left out, may be None."""
    add_opt_out_language: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""
    add_org_prefix: bool | None | Unset = UNSET
    """True or false; default `true`; may be left out, may be None."""
    shorten_links: bool | None | Unset = UNSET
    """True or false; default `true`; may be left out, may be None."""


class RenderOptionsSubObject(Model, kw_only=True):
    """Part of `CampaignMessage`."""

    add_info_link: bool | None | Unset = UNSET
    """True or false: `render_options.add_info_link` of `CampaignMessage`; None if there is none."""
    add_opt_out_language: bool | None | Unset = UNSET
    """True or false: `render_options.add_opt_out_language` of `CampaignMessage`; None if there is none."""
    add_org_prefix: bool | None | Unset = UNSET
    """True or false: `render_options.add_org_prefix` of `CampaignMessage`; None if there is none."""
    shorten_links: bool | None | Unset = UNSET
    """True or false: `render_options.shorten_links` of `CampaignMessage`; None if there is none."""


class SMSContent(Model, kw_only=True):
    """Part of `SMSMessageDefinition`."""

    body: str | None | Unset = UNSET
    """Text: `content.body` of `SMSMessageDefinition`; None if there is none."""
    media_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none."""


class SMSContentCreate(Model, kw_only=True):
    """Part of `SMSMessageDefinitionCreate`."""

    body: str | None | Unset = UNSET
    """Text: `content.body` of `SMSMessageDefinitionCreate`; may be left out, may be None."""


class SMSContentSubObject(Model, kw_only=True):
    """Part of `CampaignMessage`."""

    body: str | None | Unset = UNSET
    """Text: `content.body` of `CampaignMessage`; None if there is none."""
    media_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none."""


class SMSMessageDefinition(Model, kw_only=True):
    """Part of `CampaignMessage`."""

    channel: Literal["sms"]
    """Always `sms`."""
    content: SMSContent | None | Unset = UNSET
    """`SMSContent` of `body`, `media_url`; None if there is none."""
    render_options: RenderOptions | None | Unset = UNSET
    """`RenderOptions` of `add_info_link`, `add_opt_out_language`, `add_org_prefix`, `shorten_links`; None
    if there is none."""


class SMSMessageDefinitionCreate(Model, kw_only=True):
    """Part of `CampaignMessageCreate`, `CampaignMessageUpdate`."""

    channel: Literal["sms"]
    """Always `sms`; required."""
    content: SMSContentCreate | None | Unset = UNSET
    """`SMSContentCreate` of `body`; may be left out, may be None."""
    render_options: RenderOptions | None | Unset = UNSET
    """`RenderOptions` of `add_info_link`, `add_opt_out_language`, `add_org_prefix`, `shorten_links`; may
    be left out, may be None."""


class SMSSendOptions(Model, kw_only=True):
    """Part of `Campaign`, `CampaignCreate`, `CampaignUpdate`."""

    use_smart_sending: bool | None | Unset = UNSET
    """True or false; default `true`; may be left out, may be None."""


class SendTime(Model, kw_only=True):
    """Part of `CampaignMessage`."""

    datetime: dt.datetime
    """Date and time with a time zone (RFC 3339)."""
    is_local: bool
    """True or false: `send_times[].is_local` of `CampaignMessage`."""


class SendTimeSubObject(Model, kw_only=True):
    """Part of `CampaignMessage`."""

    datetime: dt.datetime
    """Date and time with a time zone (RFC 3339)."""
    is_local: bool
    """True or false: `send_times[].is_local` of `CampaignMessage`."""


class SmartSendTimeStrategy(Model, kw_only=True):
    """Part of `Campaign`, `CampaignCreate`, `CampaignUpdate`."""

    date: dt.date
    """Date (YYYY-MM-DD); required."""
    method: Literal["smart_send_time"]
    """Always `smart_send_time`; required."""


class StaticSendStrategy(Model, kw_only=True):
    """Part of `Campaign`, `CampaignCreate`, `CampaignUpdate`."""

    datetime: dt.datetime
    """Date and time with a time zone (RFC 3339); required."""
    method: Literal["static"]
    """Always `static`; required."""
    options: LocalStaticSend | NonLocalStaticSend | None | Unset = UNSET
    """`LocalStaticSend` or `NonLocalStaticSend`; may be left out, may be None."""


class StaticTrackingParam(Model, kw_only=True):
    """Part of `CampaignsEmailTrackingOptions`, `CampaignsSMSTrackingOptions`."""

    name: str
    """Text: `custom_tracking_params[].name` of `CampaignsEmailTrackingOptions`; required."""
    type: Literal["static"]
    """Always `static`; required."""
    value: str
    """Text: `custom_tracking_params[].value` of `CampaignsEmailTrackingOptions`; required."""


class ThrottledSendStrategy(Model, kw_only=True):
    """Part of `Campaign`, `CampaignCreate`, `CampaignUpdate`."""

    datetime: dt.datetime
    """Date and time with a time zone (RFC 3339); required."""
    method: Literal["throttled"]
    """Always `throttled`; required."""
    throttle_percentage: Literal[1, 10, 11, 13, 14, 17, 2, 20, 25, 33, 5, 50] | int
    """Share in percent: throttle; one of `1`, `10`, `11`, `13`, `14`, `17`, `2`, `20` and 4 more;
    required."""


class UnsupportedSendStrategy(Model, kw_only=True):
    """Part of `Campaign`."""

    method: Literal["unsupported"]
    """Always `unsupported`."""
