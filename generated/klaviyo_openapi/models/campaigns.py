# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the campaigns area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from ._shared import PushActionButton
    from .images import Image
    from .tags import Tag
    from .templates import Template
    from .translations import Translation


@model
class ABTestSettings(Model):
    winner_metric: Literal["clicks_unique", "opens_unique", "placed_orders_unique"] | str | None | Unset = UNSET
    winner_percentage: int | None | Unset = UNSET
    winner_wait_hours: int | None | Unset = UNSET


@model
class AudienceClone(ResourceModel):
    """Body of `clone_campaign_audience`."""

    _wire = Wire("campaign-audience-clone", relationships={"campaign": "campaign"}, names={"id_attribute": "id"})

    id: str
    id_attribute: str
    name: str | None | Unset = UNSET
    campaign: str | Unset = UNSET
    """Id of the `campaign`."""


@model
class AudienceCreate(ResourceModel):
    """Body of `create_campaign_audience`."""

    _wire = Wire(
        "campaign-audience",
        relationships={"campaign": "campaign", "campaign_messages": "campaign-message"},
        names={"campaign_messages": "campaign-messages"},
    )

    definition: AudienceDefinition
    campaign: str
    """Id of the `campaign`."""
    campaign_messages: Sequence[str] | Unset = UNSET
    """Ids of `campaign-message` resources."""


@model
class AudienceDefinition(Model):
    excluded: list[str] | None | Unset = UNSET
    included: list[str] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    priority: int | None | Unset = UNSET


@model
class AudienceInlineCreate(Model):
    temporary_id: str
    excluded: Sequence[str] | None | Unset = UNSET
    included: Sequence[str] | None | Unset = UNSET
    name: str | None | Unset = UNSET


@model
class AudienceUpdate(ResourceModel):
    """Body of `update_campaign_audience`."""

    _wire = Wire("campaign-audience")

    id: str
    definition: AudienceDefinition | None | Unset = UNSET


@model
class Campaign(ResourceModel):
    """A `campaign` resource."""

    _wire = Wire(
        "campaign",
        relationships={
            "campaign_audiences": "campaign-audience",
            "campaign_messages": "campaign-message",
            "tags": "tag",
        },
        names={"campaign_audiences": "campaign-audiences", "campaign_messages": "campaign-messages"},
    )

    id: str
    created_at: dt.datetime | None | Unset = UNSET
    definition: CampaignDefinition | Unset = UNSET
    updated_at: dt.datetime | None | Unset = UNSET
    campaign_audiences: list[CampaignAudience] | Unset = UNSET
    campaign_messages: list[CampaignMessage] | Unset = UNSET
    tags: list[Tag] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CampaignAudience(ResourceModel):
    """A `campaign-audience` resource."""

    _wire = Wire(
        "campaign-audience",
        relationships={"campaign": "campaign", "campaign_messages": "campaign-message"},
        names={"campaign_messages": "campaign-messages"},
    )

    id: str
    created: dt.datetime | Unset = UNSET
    definition: AudienceDefinition | Unset = UNSET
    updated: dt.datetime | Unset = UNSET
    campaign: Campaign | Unset = UNSET
    campaign_messages: list[CampaignMessage] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CampaignClone(ResourceModel):
    """Body of `clone_campaign`."""

    _wire = Wire("campaign")

    id: str
    name: str | None | Unset = UNSET


@model
class CampaignCreate(ResourceModel):
    """Body of `create_campaign`."""

    _wire = Wire(
        "campaign",
        relationships={
            "campaign_audiences": "campaign-audience",
            "campaign_messages": "campaign-message",
            "tags": "tag",
        },
        names={"campaign_audiences": "campaign-audiences", "campaign_messages": "campaign-messages"},
    )

    definition: CampaignDefinition
    audiences: Sequence[AudienceInlineCreate] | None | Unset = UNSET
    messages: Sequence[MessageInlineCreate] | None | Unset = UNSET
    campaign_audiences: Sequence[str] | Unset = UNSET
    """Ids of `campaign-audience` resources."""
    campaign_messages: Sequence[str] | Unset = UNSET
    """Ids of `campaign-message` resources."""
    tags: Sequence[str] | Unset = UNSET
    """Ids of `tag` resources."""


@model
class CampaignDefinition(Model):
    archived: bool | None | Unset = UNSET
    builder: str | None | Unset = UNSET
    color: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    send_settings: SendSettings | None | Unset = UNSET


@model
class CampaignMessage(ResourceModel):
    """A `campaign-message` resource."""

    _wire = Wire(
        "campaign-message",
        relationships={
            "campaign": "campaign",
            "campaign_audience": "campaign-audience",
            "campaign_variations": "campaign-variation",
            "template": "template",
        },
        names={"campaign_audience": "campaign-audience", "campaign_variations": "campaign-variations"},
    )

    id: str
    channel: str | Unset = UNSET
    content: EmailContentSubObject | SMSContentSubObject | Unset = UNSET
    created: dt.datetime | Unset = UNSET
    created_at: dt.datetime | None | Unset = UNSET
    definition: MessageDefinition | Unset = UNSET
    label: str | Unset = UNSET
    render_options: RenderOptionsSubObject | None | Unset = UNSET
    send_times: list[SendTimeSubObject] | None | Unset = UNSET
    updated: dt.datetime | Unset = UNSET
    updated_at: dt.datetime | None | Unset = UNSET
    campaign: Campaign | Unset = UNSET
    campaign_audience: CampaignAudience | Unset = UNSET
    campaign_variations: list[CampaignVariation] | Unset = UNSET
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
class CampaignMessageSchedule(ResourceModel):
    """A `campaign-message-schedule` resource."""

    _wire = Wire(
        "campaign-message-schedule",
        relationships={"campaign_message": "campaign-message"},
        names={"campaign_message": "campaign-message"},
    )

    id: str
    send_date: dt.date | None | Unset = UNSET
    send_time: dt.datetime | None | Unset = UNSET
    strategy: Literal["local_timezone", "smart_send_time", "static", "throttled"] | str | Unset = UNSET
    throttle_unit: Literal["hour", "minute"] | str | None | Unset = UNSET
    throttling_percentage: int | None | Unset = UNSET
    campaign_message: CampaignMessage | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CampaignMessageScheduleQuery(ResourceModel):
    """Body of `schedule_campaign_message`."""

    _wire = Wire(
        "campaign-message-schedule",
        relationships={"campaign_message": "campaign-message"},
        names={"campaign_message": "campaign-message"},
    )

    strategy: Literal["local_timezone", "smart_send_time", "static", "throttled"]
    campaign_message: str
    """Id of the `campaign-message`."""
    send_date: dt.date | None | Unset = UNSET
    send_time: dt.datetime | None | Unset = UNSET
    throttled_options: ThrottledOptions | None | Unset = UNSET
    timezone_options: TimezoneOptions | None | Unset = UNSET


@model
class CampaignMessageScheduleUpdate(ResourceModel):
    """Body of `update_campaign_message_schedule`."""

    _wire = Wire("campaign-message-schedule")

    id: str
    action: Literal["cancel", "revert"]


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
class CampaignSchedule(ResourceModel):
    """A `campaign-schedule` resource."""

    _wire = Wire("campaign-schedule", relationships={"campaign": "campaign"})

    id: str
    messages: list[InlineMessageScheduleResult] | Unset = UNSET
    campaign: Campaign | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class CampaignScheduleQuery(ResourceModel):
    """Body of `schedule_campaign`."""

    _wire = Wire("campaign-schedule", relationships={"campaign": "campaign"})

    message_schedules: Sequence[InlineMessageSchedule]
    campaign: str
    """Id of the `campaign`."""


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
    definition: CampaignDefinition


@model
class CampaignVariation(ResourceModel):
    """A `campaign-variation` resource."""

    _wire = Wire(
        "campaign-variation",
        relationships={"campaign_message": "campaign-message", "image": "image", "translation": "translation"},
        names={"campaign_message": "campaign-message"},
    )

    id: str
    created: dt.datetime | Unset = UNSET
    definition: VariationDefinition | Unset = UNSET
    updated: dt.datetime | Unset = UNSET
    campaign_message: CampaignMessage | Unset = UNSET
    image: Image | Unset = UNSET
    translation: Translation | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class EmailChannelDetails(Model):
    bcc_email: str | Unset = UNSET
    cc_email: str | Unset = UNSET
    channel: Literal["email"] | Unset = UNSET
    from_email: str | Unset = UNSET
    from_label: str | Unset = UNSET
    preview_text: str | Unset = UNSET
    reply_to_email: str | Unset = UNSET
    subject: str | Unset = UNSET
    template_id: str | None | Unset = UNSET


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
class InlineMessageSchedule(Model):
    message_id: str
    strategy: Literal["local_timezone", "smart_send_time", "static", "throttled"]
    send_date: dt.date | None | Unset = UNSET
    send_time: dt.datetime | None | Unset = UNSET
    throttled_options: ThrottledOptions | Unset = UNSET
    timezone_options: TimezoneOptions | Unset = UNSET


@model
class InlineMessageScheduleResult(Model):
    id: str
    strategy: Literal["local_timezone", "smart_send_time", "static", "throttled"] | str
    send_date: dt.date | None | Unset = UNSET
    send_time: dt.datetime | None | Unset = UNSET
    throttle_unit: Literal["hour", "minute"] | str | None | Unset = UNSET
    throttling_percentage: int | None | Unset = UNSET


@model
class MessageClone(ResourceModel):
    """Body of `clone_campaign_message`."""

    _wire = Wire(
        "campaign-message",
        relationships={"campaign_audience": "campaign-audience"},
        names={"campaign_audience": "campaign-audience", "id_attribute": "id"},
    )

    id: str
    id_attribute: str
    campaign_audience: str
    """Id of the `campaign-audience`."""
    name: str | None | Unset = UNSET


@model
class MessageCreate(ResourceModel):
    """Body of `create_campaign_message`."""

    _wire = Wire(
        "campaign-message",
        relationships={"campaign": "campaign", "campaign_audience": "campaign-audience"},
        names={"campaign_audience": "campaign-audience"},
    )

    definition: MessageDefinition
    campaign: str
    """Id of the `campaign`."""
    campaign_audience: str
    """Id of the `campaign-audience`."""
    variations: Sequence[VariationInlineCreate] | None | Unset = UNSET


@model
class MessageDefinition(Model):
    ab_test: ABTestSettings | Unset = UNSET
    name: str | None | Unset = UNSET
    send_options: MessageSendOptions | None | Unset = UNSET
    status: Literal["cancelled", "draft", "scheduled", "sending", "sent"] | str | None | Unset = UNSET
    tracking_options: MessageTrackingOptions | None | Unset = UNSET


@model
class MessageInlineCreate(Model):
    audience_temporary_id: str
    is_add_utm: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    throttling_type: Literal["FOR_CAMPAIGNS", "FOR_CAMPAIGNS_AND_FLOWS", "FOR_FLOWS", "NONE"] | None | Unset = UNSET
    variations: Sequence[VariationInlineCreate] | None | Unset = UNSET


@model
class MessageSendOptions(Model):
    is_ignoring_unsubscribes: bool | None | Unset = UNSET
    recipient_percentage: int | None | Unset = UNSET
    send_strategy: (
        Literal[
            "ab_send_time_test",
            "content_variation",
            "content_variation_local_timezone",
            "local_timezone",
            "personalized_send_time_optimization",
            "send_time_optimization",
            "static",
            "throttled",
            "variation_per_second_throttled",
        ]
        | str
        | None
        | Unset
    ) = UNSET
    send_time: dt.datetime | None | Unset = UNSET
    send_times: dict[str, Any] | None | Unset = UNSET
    throttle_unit: Literal["hour", "minute"] | str | None | Unset = UNSET
    throttling_type: (
        Literal["none", "throttle-for-campaigns", "throttle-for-campaigns-and-flows", "throttle-for-flows"]
        | str
        | None
        | Unset
    ) = UNSET


@model
class MessageTrackingOptions(Model):
    is_add_utm: bool | None | Unset = UNSET
    is_tracking_clicks: bool | None | Unset = UNSET
    is_tracking_opens: bool | None | Unset = UNSET


@model
class MessageUpdate(ResourceModel):
    """Body of `update_campaign_message`."""

    _wire = Wire("campaign-message")

    id: str
    definition: MessageDefinition | None | Unset = UNSET


@model
class PushChannelDetails(Model):
    action_buttons: list[PushActionButton] | None | Unset = UNSET
    android_deep_link: str | None | Unset = UNSET
    badge: bool | Unset = UNSET
    badge_config: Literal["increment-one", "set-count", "set-property"] | str | Unset = UNSET
    badge_value: str | Unset = UNSET
    body: str | Unset = UNSET
    channel: Literal["push"] | Unset = UNSET
    content_available: bool | None | Unset = UNSET
    dynamic_media_template: str | Unset = UNSET
    ios_deep_link: str | None | Unset = UNSET
    kv_pairs: dict[str, Any] | None | Unset = UNSET
    mutable_content: bool | None | Unset = UNSET
    open_action: int | Unset = UNSET
    push_type: Literal["silent", "standard"] | str | Unset = UNSET
    sound: bool | Unset = UNSET
    sound_file_name: str | Unset = UNSET
    static_asset_id: int | None | Unset = UNSET
    title: str | Unset = UNSET
    video_asset_id: str | None | Unset = UNSET
    web_url: str | None | Unset = UNSET


@model
class RenderOptionsSubObject(Model):
    add_info_link: bool | None | Unset = UNSET
    add_opt_out_language: bool | None | Unset = UNSET
    add_org_prefix: bool | None | Unset = UNSET
    shorten_links: bool | None | Unset = UNSET


@model
class SMSChannelDetails(Model):
    add_info_link: bool | None | Unset = UNSET
    add_opt_out_language: bool | None | Unset = UNSET
    add_org_prefix: bool | None | Unset = UNSET
    body: str | Unset = UNSET
    channel: Literal["sms"] | Unset = UNSET
    cost: float | None | Unset = UNSET
    include_contact_card: bool | None | Unset = UNSET
    message_hierarchy: Any = UNSET
    mms_dynamic_image_template: str | None | Unset = UNSET
    mms_static_image_asset_id: int | None | Unset = UNSET
    shorten_links: bool | None | Unset = UNSET
    template_id: str | None | Unset = UNSET
    text_message_type: Literal["MMS", "RCS", "SMS"] | str | Unset = UNSET


@model
class SMSContentSubObject(Model):
    body: str | None | Unset = UNSET
    media_url: str | None | Unset = UNSET


@model
class SendSettings(Model):
    exit_condition_conversion_metric_id: str | None | Unset = UNSET
    exit_condition_enabled: bool | None | Unset = UNSET
    send_passed_rltz_immediately: bool | None | Unset = UNSET
    send_strategy: str | None | Unset = UNSET
    send_timezone: str | None | Unset = UNSET


@model
class SendTimeSubObject(Model):
    datetime: dt.datetime
    is_local: bool


@model
class ThrottledOptions(Model):
    throttling_percentage: int
    throttle_unit: Literal["hour", "minute"] | Unset = UNSET


@model
class TimezoneOptions(Model):
    send_past_timezones_tomorrow: bool | None | Unset = UNSET


@model
class VariationCreate(ResourceModel):
    """Body of `create_campaign_variation`."""

    _wire = Wire(
        "campaign-variation",
        relationships={"campaign_message": "campaign-message"},
        names={"campaign_message": "campaign-message"},
    )

    definition: VariationDefinition
    campaign_message: str
    """Id of the `campaign-message`."""


@model
class VariationDefinition(Model):
    details: EmailChannelDetails | SMSChannelDetails | PushChannelDetails | WhatsappChannelDetails | None | Unset = (
        UNSET
    )
    name: str | None | Unset = UNSET


@model
class VariationInlineCreate(Model):
    definition: VariationDefinition


@model
class VariationUpdate(ResourceModel):
    """Body of `update_campaign_variation`."""

    _wire = Wire("campaign-variation")

    id: str
    definition: VariationDefinition


@model
class WhatsappChannelDetails(Model):
    channel: Literal["whatsapp"] | Unset = UNSET
    shorten_links: bool | Unset = UNSET
    template_id: str | None | Unset = UNSET
