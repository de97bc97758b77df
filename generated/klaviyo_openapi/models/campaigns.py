# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the campaigns area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Model, ResourceModel, Unset, Wire


class ABTestSettings(Model, kw_only=True):
    """Part of `MessageDefinition`."""

    winner_metric: Literal["clicks_unique", "opens_unique", "placed_orders_unique"] | str | None | Unset = UNSET
    """One of `clicks_unique`, `opens_unique`, `placed_orders_unique`; may be left out, may be None."""
    winner_percentage: int | None | Unset = UNSET
    """Share in percent: winner; whole number; may be left out, may be None."""
    winner_wait_hours: int | None | Unset = UNSET
    """Hours: winner wait; whole number; may be left out, may be None."""


class AudienceClone(ResourceModel, kw_only=True):
    """Body of `clone_campaign_audience`."""

    _wire = Wire("campaign-audience-clone", relationships={"campaign": "campaign"}, names={"id_attribute": "id"})

    id: str
    """Id of the `campaign-audience-clone`; required."""
    id_attribute: str
    """Text; required."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    campaign: str | Unset = UNSET
    """Id of the `campaign`; may be left out."""


class AudienceCreate(ResourceModel, kw_only=True):
    """Body of `create_campaign_audience`."""

    _wire = Wire(
        "campaign-audience",
        relationships={"campaign": "campaign", "campaign_messages": "campaign-message"},
        names={"campaign_messages": "campaign-messages"},
    )

    definition: AudienceDefinition
    """`AudienceDefinition` of `excluded`, `included`, `name`, `priority`; required."""
    campaign: str
    """Id of the `campaign`; required."""
    campaign_messages: Sequence[str] | Unset = UNSET
    """Ids of `campaign-message` resources; may be left out."""


class AudienceDefinition(Model, kw_only=True):
    """Part of `AudienceCreate`, `AudienceUpdate`, `CampaignAudience`."""

    excluded: list[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    included: list[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `definition.name` of `CampaignAudience`; may be left out, may be None."""
    priority: int | None | Unset = UNSET
    """Whole number: `definition.priority` of `CampaignAudience`; may be left out, may be None."""


class AudienceInlineCreate(Model, kw_only=True):
    """Part of `CampaignCreate`."""

    temporary_id: str
    """Name by which other parts of the same request refer to it; required."""
    excluded: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    included: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `audiences[].name` of `CampaignCreate`; may be left out, may be None."""


class AudienceUpdate(ResourceModel, kw_only=True):
    """Body of `update_campaign_audience`."""

    _wire = Wire("campaign-audience")

    id: str
    """Id of the `campaign-audience`; required."""
    definition: AudienceDefinition | None | Unset = UNSET
    """`AudienceDefinition` of `excluded`, `included`, `name`, `priority`; may be left out, may be None."""


class Campaign(ResourceModel, kw_only=True, gc=True):
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
    """Id of the `campaign`."""
    created_at: dt.datetime | None | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); None if there is none; from
    `campaigns.get_campaign`, `campaigns.get_campaigns` and 5 more."""
    definition: CampaignDefinition | Unset = UNSET
    """`CampaignDefinition` of `archived`, `builder`, `color`, `description` and 2 more; from
    `campaigns.get_campaign`, `campaigns.get_campaigns` and 5 more."""
    updated_at: dt.datetime | None | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); None if there is none; from
    `campaigns.get_campaign`, `campaigns.get_campaigns` and 5 more."""
    campaign_audiences: list[CampaignAudience] | Unset = UNSET
    """Related `campaign-audience` resources, with their ids alone unless included; from
    `campaigns.get_campaign`, `campaigns.get_campaigns` and 5 more."""
    campaign_messages: list[CampaignMessage] | Unset = UNSET
    """Related `campaign-message` resources, with their ids alone unless included; from
    `campaigns.get_campaign`, `campaigns.get_campaigns` and 5 more."""
    tags: list[m.Tag] | Unset = UNSET
    """Related `tag` resources, with their ids alone unless included; from `campaigns.get_campaign`,
    `campaigns.get_campaigns` and 5 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CampaignAudience(ResourceModel, kw_only=True, gc=True):
    """A `campaign-audience` resource."""

    _wire = Wire(
        "campaign-audience",
        relationships={"campaign": "campaign", "campaign_messages": "campaign-message"},
        names={"campaign_messages": "campaign-messages"},
    )

    id: str
    """Id of the `campaign-audience`."""
    created: dt.datetime | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); from `campaigns.get_campaign_audience`,
    `campaigns.clone_campaign_audience` and 4 more."""
    definition: AudienceDefinition | Unset = UNSET
    """`AudienceDefinition` of `excluded`, `included`, `name`, `priority`; from
    `campaigns.get_campaign_audience`, `campaigns.clone_campaign_audience` and 4 more."""
    updated: dt.datetime | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); from
    `campaigns.get_campaign_audience`, `campaigns.clone_campaign_audience` and 4 more."""
    campaign: Campaign | Unset = UNSET
    """Related `campaign` resource, with its id alone unless included; from
    `campaigns.get_campaign_audience`, `campaigns.clone_campaign_audience` and 4 more."""
    campaign_messages: list[CampaignMessage] | Unset = UNSET
    """Related `campaign-message` resources, with their ids alone unless included; from
    `campaigns.get_campaign_audience`, `campaigns.clone_campaign_audience` and 4 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CampaignClone(ResourceModel, kw_only=True):
    """Body of `clone_campaign`."""

    _wire = Wire("campaign")

    id: str
    """Id of the `campaign`; required."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class CampaignCreate(ResourceModel, kw_only=True):
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
    """`CampaignDefinition` of `archived`, `builder`, `color`, `description` and 2 more; required."""
    audiences: Sequence[AudienceInlineCreate] | None | Unset = UNSET
    """List: `AudienceInlineCreate`; may be left out, may be None."""
    messages: Sequence[MessageInlineCreate] | None | Unset = UNSET
    """List: `MessageInlineCreate`; may be left out, may be None."""
    campaign_audiences: Sequence[str] | Unset = UNSET
    """Ids of `campaign-audience` resources; may be left out."""
    campaign_messages: Sequence[str] | Unset = UNSET
    """Ids of `campaign-message` resources; may be left out."""
    tags: Sequence[str] | Unset = UNSET
    """Ids of `tag` resources; may be left out."""


class CampaignDefinition(Model, kw_only=True):
    """Part of `Campaign`, `CampaignCreate`, `CampaignUpdate`."""

    archived: bool | None | Unset = UNSET
    """True or false: `definition.archived` of `Campaign`; may be left out, may be None."""
    builder: str | None | Unset = UNSET
    """Text: `definition.builder` of `Campaign`; may be left out, may be None."""
    color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    description: str | None | Unset = UNSET
    """Text: `definition.description` of `Campaign`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `definition.name` of `Campaign`; may be left out, may be None."""
    send_settings: SendSettings | None | Unset = UNSET
    """`SendSettings` of `exit_condition_conversion_metric_id`, `exit_condition_enabled`,
    `send_passed_rltz_immediately`, `send_strategy`, `send_timezone`; may be left out, may be None."""


class CampaignMessage(ResourceModel, kw_only=True, gc=True):
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
    """Id of the `campaign-message`."""
    channel: str | Unset = UNSET
    """Text; from `campaigns.assign_template_to_campaign_message`."""
    content: EmailContentSubObject | SMSContentSubObject | Unset = UNSET
    """`EmailContentSubObject` or `SMSContentSubObject`; from
    `campaigns.assign_template_to_campaign_message`."""
    created: dt.datetime | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); from `campaigns.get_campaign_message`,
    `campaigns.get_campaign_messages` and 6 more."""
    created_at: dt.datetime | None | Unset = UNSET
    """When it was created; date and time with a time zone (RFC 3339); None if there is none; from
    `campaigns.assign_template_to_campaign_message`."""
    definition: MessageDefinition | Unset = UNSET
    """`MessageDefinition` of `ab_test`, `name`, `send_options`, `status`, `tracking_options`; from
    `campaigns.get_campaign_message`, `campaigns.get_campaign_messages` and 6 more."""
    label: str | Unset = UNSET
    """Text; from `campaigns.assign_template_to_campaign_message`."""
    render_options: RenderOptionsSubObject | None | Unset = UNSET
    """`RenderOptionsSubObject` of `add_info_link`, `add_opt_out_language`, `add_org_prefix`,
    `shorten_links`; None if there is none; from `campaigns.assign_template_to_campaign_message`."""
    send_times: list[SendTimeSubObject] | None | Unset = UNSET
    """List: `SendTimeSubObject`; None if there is none; from
    `campaigns.assign_template_to_campaign_message`."""
    updated: dt.datetime | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); from
    `campaigns.get_campaign_message`, `campaigns.get_campaign_messages` and 6 more."""
    updated_at: dt.datetime | None | Unset = UNSET
    """When it was updated; date and time with a time zone (RFC 3339); None if there is none; from
    `campaigns.assign_template_to_campaign_message`."""
    campaign: Campaign | Unset = UNSET
    """Related `campaign` resource, with its id alone unless included; from
    `campaigns.get_campaign_message`, `campaigns.get_campaign_messages` and 7 more."""
    campaign_audience: CampaignAudience | Unset = UNSET
    """Related `campaign-audience` resource, with its id alone unless included; from
    `campaigns.get_campaign_message`, `campaigns.get_campaign_messages` and 6 more."""
    campaign_variations: list[CampaignVariation] | Unset = UNSET
    """Related `campaign-variation` resources, with their ids alone unless included; from
    `campaigns.get_campaign_message`, `campaigns.get_campaign_messages` and 6 more."""
    template: m.Template | Unset = UNSET
    """Related `template` resource, with its id alone unless included; from
    `campaigns.assign_template_to_campaign_message`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CampaignMessageAssignTemplate(ResourceModel, kw_only=True):
    """Body of `assign_template_to_campaign_message`."""

    _wire = Wire("campaign-message", relationships={"template": "template"})

    id: str
    """Id of the `campaign-message`; required."""
    template: str
    """Id of the `template`; required."""


class CampaignMessageSchedule(ResourceModel, kw_only=True, gc=True):
    """A `campaign-message-schedule` resource."""

    _wire = Wire(
        "campaign-message-schedule",
        relationships={"campaign_message": "campaign-message"},
        names={"campaign_message": "campaign-message"},
    )

    id: str
    """Id of the `campaign-message-schedule`."""
    send_date: dt.date | None | Unset = UNSET
    """Date (YYYY-MM-DD); None if there is none; in every answer."""
    send_time: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; in every answer."""
    strategy: Literal["local_timezone", "smart_send_time", "static", "throttled"] | str | Unset = UNSET
    """One of `local_timezone`, `smart_send_time`, `static`, `throttled`; in every answer."""
    throttle_unit: Literal["hour", "minute"] | str | None | Unset = UNSET
    """One of `hour`, `minute`; None if there is none; in every answer."""
    throttling_percentage: int | None | Unset = UNSET
    """Share in percent: throttling; whole number; None if there is none; in every answer."""
    campaign_message: CampaignMessage | Unset = UNSET
    """Related `campaign-message` resource, with its id alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CampaignMessageScheduleQuery(ResourceModel, kw_only=True):
    """Body of `schedule_campaign_message`."""

    _wire = Wire(
        "campaign-message-schedule",
        relationships={"campaign_message": "campaign-message"},
        names={"campaign_message": "campaign-message"},
    )

    strategy: Literal["local_timezone", "smart_send_time", "static", "throttled"]
    """One of `local_timezone`, `smart_send_time`, `static`, `throttled`; required."""
    campaign_message: str
    """Id of the `campaign-message`; required."""
    send_date: dt.date | None | Unset = UNSET
    """Date (YYYY-MM-DD); may be left out, may be None."""
    send_time: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    throttled_options: ThrottledOptions | None | Unset = UNSET
    """`ThrottledOptions` of `throttle_unit`, `throttling_percentage`; may be left out, may be None."""
    timezone_options: TimezoneOptions | None | Unset = UNSET
    """`TimezoneOptions` of `send_past_timezones_tomorrow`; may be left out, may be None."""


class CampaignMessageScheduleUpdate(ResourceModel, kw_only=True):
    """Body of `update_campaign_message_schedule`."""

    _wire = Wire("campaign-message-schedule")

    id: str
    """Id of the `campaign-message-schedule`; required."""
    action: Literal["cancel", "revert"]
    """One of `cancel`, `revert`; required."""


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


class CampaignSchedule(ResourceModel, kw_only=True, gc=True):
    """A `campaign-schedule` resource."""

    _wire = Wire("campaign-schedule", relationships={"campaign": "campaign"})

    id: str
    """Id of the `campaign-schedule`."""
    messages: list[InlineMessageScheduleResult] | Unset = UNSET
    """List: `InlineMessageScheduleResult`; in every answer."""
    campaign: Campaign | Unset = UNSET
    """Related `campaign` resource, with its id alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class CampaignScheduleQuery(ResourceModel, kw_only=True):
    """Body of `schedule_campaign`."""

    _wire = Wire("campaign-schedule", relationships={"campaign": "campaign"})

    message_schedules: Sequence[InlineMessageSchedule]
    """List: `InlineMessageSchedule`; required."""
    campaign: str
    """Id of the `campaign`; required."""


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
    definition: CampaignDefinition
    """`CampaignDefinition` of `archived`, `builder`, `color`, `description` and 2 more; required."""


class CampaignVariation(ResourceModel, kw_only=True, gc=True):
    """A `campaign-variation` resource."""

    _wire = Wire(
        "campaign-variation",
        relationships={"campaign_message": "campaign-message", "image": "image", "translation": "translation"},
        names={"campaign_message": "campaign-message"},
    )

    id: str
    """Id of the `campaign-variation`."""
    created: dt.datetime | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); from
    `campaigns.get_campaign_variation`, `campaigns.create_campaign_variation` and 3 more."""
    definition: VariationDefinition | Unset = UNSET
    """`VariationDefinition` of `details`, `name`; from `campaigns.get_campaign_variation`,
    `campaigns.create_campaign_variation` and 3 more."""
    updated: dt.datetime | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); from
    `campaigns.get_campaign_variation`, `campaigns.create_campaign_variation` and 3 more."""
    campaign_message: CampaignMessage | Unset = UNSET
    """Related `campaign-message` resource, with its id alone unless included; from
    `campaigns.get_campaign_variation`, `campaigns.create_campaign_variation` and 3 more."""
    image: m.Image | Unset = UNSET
    """Related `image` resource, with its id alone unless included; from
    `campaigns.get_campaign_variation`, `campaigns.create_campaign_variation` and 3 more."""
    translation: m.Translation | Unset = UNSET
    """Related `translation` resource, with its id alone unless included; from
    `campaigns.get_campaign_variation`, `campaigns.create_campaign_variation` and 3 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class EmailChannelDetails(Model, kw_only=True):
    """Part of `VariationDefinition`."""

    bcc_email: str | Unset = UNSET
    """E-mail address: bcc; may be left out."""
    cc_email: str | Unset = UNSET
    """E-mail address: cc; may be left out."""
    channel: Literal["email"] | Unset = UNSET
    """Always `email`; default `email`; may be left out."""
    from_email: str | Unset = UNSET
    """E-mail address: from; may be left out."""
    from_label: str | Unset = UNSET
    """Text: `details.from_label` of `VariationDefinition`; may be left out."""
    preview_text: str | Unset = UNSET
    """Text: `details.preview_text` of `VariationDefinition`; may be left out."""
    reply_to_email: str | Unset = UNSET
    """E-mail address: reply to; may be left out."""
    subject: str | Unset = UNSET
    """Text: `details.subject` of `VariationDefinition`; may be left out."""
    template_id: str | None | Unset = UNSET
    """Id of the `template`, as from `templates.get_template`; may be left out, may be None."""


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


class InlineMessageSchedule(Model, kw_only=True):
    """Part of `CampaignScheduleQuery`."""

    message_id: str
    """Text: `message_schedules[].message_id` of `CampaignScheduleQuery`; required."""
    strategy: Literal["local_timezone", "smart_send_time", "static", "throttled"]
    """One of `local_timezone`, `smart_send_time`, `static`, `throttled`; required."""
    send_date: dt.date | None | Unset = UNSET
    """Date (YYYY-MM-DD); may be left out, may be None."""
    send_time: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    throttled_options: ThrottledOptions | Unset = UNSET
    """`ThrottledOptions` of `throttle_unit`, `throttling_percentage`; may be left out."""
    timezone_options: TimezoneOptions | Unset = UNSET
    """`TimezoneOptions` of `send_past_timezones_tomorrow`; may be left out."""


class InlineMessageScheduleResult(Model, kw_only=True):
    """Part of `CampaignSchedule`."""

    id: str
    """Text: `messages[].id` of `CampaignSchedule`."""
    strategy: Literal["local_timezone", "smart_send_time", "static", "throttled"] | str
    """One of `local_timezone`, `smart_send_time`, `static`, `throttled`."""
    send_date: dt.date | None | Unset = UNSET
    """Date (YYYY-MM-DD); None if there is none."""
    send_time: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none."""
    throttle_unit: Literal["hour", "minute"] | str | None | Unset = UNSET
    """One of `hour`, `minute`; None if there is none."""
    throttling_percentage: int | None | Unset = UNSET
    """Share in percent: throttling; whole number; None if there is none."""


class MessageClone(ResourceModel, kw_only=True):
    """Body of `clone_campaign_message`."""

    _wire = Wire(
        "campaign-message",
        relationships={"campaign_audience": "campaign-audience"},
        names={"campaign_audience": "campaign-audience", "id_attribute": "id"},
    )

    id: str
    """Id of the `campaign-message`; required."""
    id_attribute: str
    """Text; required."""
    campaign_audience: str
    """Id of the `campaign-audience`; required."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class MessageCreate(ResourceModel, kw_only=True):
    """Body of `create_campaign_message`."""

    _wire = Wire(
        "campaign-message",
        relationships={"campaign": "campaign", "campaign_audience": "campaign-audience"},
        names={"campaign_audience": "campaign-audience"},
    )

    definition: MessageDefinition
    """`MessageDefinition` of `ab_test`, `name`, `send_options`, `status`, `tracking_options`; required."""
    campaign: str
    """Id of the `campaign`; required."""
    campaign_audience: str
    """Id of the `campaign-audience`; required."""
    variations: Sequence[VariationInlineCreate] | None | Unset = UNSET
    """List: `VariationInlineCreate`; may be left out, may be None."""


class MessageDefinition(Model, kw_only=True):
    """Part of `CampaignMessage`, `MessageCreate`, `MessageUpdate`."""

    ab_test: ABTestSettings | Unset = UNSET
    """`ABTestSettings` of `winner_metric`, `winner_percentage`, `winner_wait_hours`; may be left out."""
    name: str | None | Unset = UNSET
    """Text: `definition.name` of `CampaignMessage`; may be left out, may be None."""
    send_options: MessageSendOptions | None | Unset = UNSET
    """`MessageSendOptions` of `is_ignoring_unsubscribes`, `recipient_percentage`, `send_strategy`,
    `send_time` and 3 more; may be left out, may be None."""
    status: Literal["cancelled", "draft", "scheduled", "sending", "sent"] | str | None | Unset = UNSET
    """One of `cancelled`, `draft`, `scheduled`, `sending`, `sent`; may be left out, may be None."""
    tracking_options: MessageTrackingOptions | None | Unset = UNSET
    """`MessageTrackingOptions` of `is_add_utm`, `is_tracking_clicks`, `is_tracking_opens`; may be left
    out, may be None."""


class MessageInlineCreate(Model, kw_only=True):
    """Part of `CampaignCreate`."""

    audience_temporary_id: str
    """Text: `messages[].audience_temporary_id` of `CampaignCreate`; required."""
    is_add_utm: bool | None | Unset = UNSET
    """True or false: `messages[].is_add_utm` of `CampaignCreate`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `messages[].name` of `CampaignCreate`; may be left out, may be None."""
    throttling_type: Literal["FOR_CAMPAIGNS", "FOR_CAMPAIGNS_AND_FLOWS", "FOR_FLOWS", "NONE"] | None | Unset = UNSET
    """One of `FOR_CAMPAIGNS`, `FOR_CAMPAIGNS_AND_FLOWS`, `FOR_FLOWS`, `NONE`; may be left out, may be
    None."""
    variations: Sequence[VariationInlineCreate] | None | Unset = UNSET
    """List: `VariationInlineCreate`; may be left out, may be None."""


class MessageSendOptions(Model, kw_only=True):
    """Part of `MessageDefinition`."""

    is_ignoring_unsubscribes: bool | None | Unset = UNSET
    """True or false: `send_options.is_ignoring_unsubscribes` of `MessageDefinition`; may be left out, may
    be None."""
    recipient_percentage: int | None | Unset = UNSET
    """Share in percent: recipient; whole number; may be left out, may be None."""
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
    """One of `ab_send_time_test`, `content_variation`, `content_variation_local_timezone`,
    `local_timezone`, `personalized_send_time_optimization`, `send_time_optimization`, `static`,
    `throttled`, `variation_per_second_throttled`; may be left out, may be None."""
    send_time: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    send_times: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `send_options.send_times` of `MessageDefinition`; may be left out, may be
    None."""
    throttle_unit: Literal["hour", "minute"] | str | None | Unset = UNSET
    """One of `hour`, `minute`; may be left out, may be None."""
    throttling_type: (
        Literal["none", "throttle-for-campaigns", "throttle-for-campaigns-and-flows", "throttle-for-flows"]
        | str
        | None
        | Unset
    ) = UNSET
    """One of `none`, `throttle-for-campaigns`, `throttle-for-campaigns-and-flows`, `throttle-for-flows`;
    may be left out, may be None."""


class MessageTrackingOptions(Model, kw_only=True):
    """Part of `MessageDefinition`."""

    is_add_utm: bool | None | Unset = UNSET
    """True or false: `tracking_options.is_add_utm` of `MessageDefinition`; may be left out, may be None."""
    is_tracking_clicks: bool | None | Unset = UNSET
    """True or false: `tracking_options.is_tracking_clicks` of `MessageDefinition`; may be left out, may be
    None."""
    is_tracking_opens: bool | None | Unset = UNSET
    """True or false: `tracking_options.is_tracking_opens` of `MessageDefinition`; may be left out, may be
    None."""


class MessageUpdate(ResourceModel, kw_only=True):
    """Body of `update_campaign_message`."""

    _wire = Wire("campaign-message")

    id: str
    """Id of the `campaign-message`; required."""
    definition: MessageDefinition | None | Unset = UNSET
    """`MessageDefinition` of `ab_test`, `name`, `send_options`, `status`, `tracking_options`; may be left
    out, may be None."""


class PushActionButton(Model, kw_only=True):
    """Part of `FlowPushNotification`, `PushChannelDetails`."""

    action_type: Literal["deep_link", "dismiss", "open_app", "open_url"] | str
    """One of `deep_link`, `dismiss`, `open_app`, `open_url`; required."""
    label: str
    """Text: `action_buttons[].label` of `FlowPushNotification`; required."""
    custom_action_id: str | None | Unset = UNSET
    """Text: `action_buttons[].custom_action_id` of `FlowPushNotification`; may be left out, may be None."""
    icon: str | None | Unset = UNSET
    """Text: `action_buttons[].icon` of `FlowPushNotification`; may be left out, may be None."""
    position: int | None | Unset = UNSET
    """Whole number: `action_buttons[].position` of `FlowPushNotification`; may be left out, may be None."""
    url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class PushChannelDetails(Model, kw_only=True):
    """Part of `VariationDefinition`."""

    action_buttons: list[PushActionButton] | None | Unset = UNSET
    """List: `PushActionButton`; may be left out, may be None."""
    android_deep_link: str | None | Unset = UNSET
    """Text: `details.android_deep_link` of `VariationDefinition`; may be left out, may be None."""
    badge: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    badge_config: Literal["increment-one", "set-count", "set-property"] | str | Unset = UNSET
    """One of `increment-one`, `set-count`, `set-property`; default `increment-one`; may be left out."""
    badge_value: str | Unset = UNSET
    """Text; default `1`; may be left out."""
    body: str | Unset = UNSET
    """Text: `details.body` of `VariationDefinition`; may be left out."""
    channel: Literal["push"] | Unset = UNSET
    """Always `push`; default `push`; may be left out."""
    content_available: bool | None | Unset = UNSET
    """True or false: `details.content_available` of `VariationDefinition`; may be left out, may be None."""
    dynamic_media_template: str | Unset = UNSET
    """Text: `details.dynamic_media_template` of `VariationDefinition`; may be left out."""
    ios_deep_link: str | None | Unset = UNSET
    """Text: `details.ios_deep_link` of `VariationDefinition`; may be left out, may be None."""
    kv_pairs: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `details.kv_pairs` of `VariationDefinition`; may be left out, may be None."""
    mutable_content: bool | None | Unset = UNSET
    """True or false: `details.mutable_content` of `VariationDefinition`; may be left out, may be None."""
    open_action: int | Unset = UNSET
    """Whole number; default `0`; may be left out."""
    push_type: Literal["silent", "standard"] | str | Unset = UNSET
    """One of `silent`, `standard`; default `standard`; may be left out."""
    sound: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""
    sound_file_name: str | Unset = UNSET
    """Text: `details.sound_file_name` of `VariationDefinition`; may be left out."""
    static_asset_id: int | None | Unset = UNSET
    """Whole number: `details.static_asset_id` of `VariationDefinition`; may be left out, may be None."""
    title: str | Unset = UNSET
    """Text: `details.title` of `VariationDefinition`; may be left out."""
    video_asset_id: str | None | Unset = UNSET
    """Text: `details.video_asset_id` of `VariationDefinition`; may be left out, may be None."""
    web_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


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


class SMSChannelDetails(Model, kw_only=True):
    """Part of `VariationDefinition`."""

    add_info_link: bool | None | Unset = UNSET
    """True or false: `details.add_info_link` of `VariationDefinition`; may be left out, may be None."""
    add_opt_out_language: bool | None | Unset = UNSET
    """True or false: `details.add_opt_out_language` of `VariationDefinition`; may be left out, may be
    None."""
    add_org_prefix: bool | None | Unset = UNSET
    """True or false: `details.add_org_prefix` of `VariationDefinition`; may be left out, may be None."""
    body: str | Unset = UNSET
    """Text: `details.body` of `VariationDefinition`; may be left out."""
    channel: Literal["sms"] | Unset = UNSET
    """Always `sms`; default `sms`; may be left out."""
    cost: float | None | Unset = UNSET
    """Number: `details.cost` of `VariationDefinition`; may be left out, may be None."""
    include_contact_card: bool | None | Unset = UNSET
    """True or false: `details.include_contact_card` of `VariationDefinition`; may be left out, may be
    None."""
    message_hierarchy: Any = UNSET
    """Any JSON value: `details.message_hierarchy` of `VariationDefinition`; may be left out, may be None."""
    mms_dynamic_image_template: str | None | Unset = UNSET
    """Text: `details.mms_dynamic_image_template` of `VariationDefinition`; may be left out, may be None."""
    mms_static_image_asset_id: int | None | Unset = UNSET
    """Whole number: `details.mms_static_image_asset_id` of `VariationDefinition`; may be left out, may be
    None."""
    shorten_links: bool | None | Unset = UNSET
    """True or false: `details.shorten_links` of `VariationDefinition`; may be left out, may be None."""
    template_id: str | None | Unset = UNSET
    """Id of the `template`, as from `templates.get_template`; may be left out, may be None."""
    text_message_type: Literal["MMS", "RCS", "SMS"] | str | Unset = UNSET
    """One of `MMS`, `RCS`, `SMS`; default `SMS`; may be left out."""


class SMSContentSubObject(Model, kw_only=True):
    """Part of `CampaignMessage`."""

    body: str | None | Unset = UNSET
    """Text: `content.body` of `CampaignMessage`; None if there is none."""
    media_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none."""


class SendSettings(Model, kw_only=True):
    """Part of `CampaignDefinition`."""

    exit_condition_conversion_metric_id: str | None | Unset = UNSET
    """Text: `send_settings.exit_condition_conversion_metric_id` of `CampaignDefinition`; may be left out,
    may be None."""
    exit_condition_enabled: bool | None | Unset = UNSET
    """True or false: `send_settings.exit_condition_enabled` of `CampaignDefinition`; may be left out, may
    be None."""
    send_passed_rltz_immediately: bool | None | Unset = UNSET
    """True or false: `send_settings.send_passed_rltz_immediately` of `CampaignDefinition`; may be left
    out, may be None."""
    send_strategy: str | None | Unset = UNSET
    """Text: `send_settings.send_strategy` of `CampaignDefinition`; may be left out, may be None."""
    send_timezone: str | None | Unset = UNSET
    """IANA time zone such as `Europe/Vienna`; may be left out, may be None."""


class SendTimeSubObject(Model, kw_only=True):
    """Part of `CampaignMessage`."""

    datetime: dt.datetime
    """Date and time with a time zone (RFC 3339)."""
    is_local: bool
    """True or false: `send_times[].is_local` of `CampaignMessage`."""


class ThrottledOptions(Model, kw_only=True):
    """Part of `CampaignMessageScheduleQuery`, `InlineMessageSchedule`."""

    throttling_percentage: int
    """Share in percent: throttling; whole number; required."""
    throttle_unit: Literal["hour", "minute"] | Unset = UNSET
    """One of `hour`, `minute`; default `hour`; may be left out."""


class TimezoneOptions(Model, kw_only=True):
    """Part of `CampaignMessageScheduleQuery`, `InlineMessageSchedule`."""

    send_past_timezones_tomorrow: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""


class VariationCreate(ResourceModel, kw_only=True):
    """Body of `create_campaign_variation`."""

    _wire = Wire(
        "campaign-variation",
        relationships={"campaign_message": "campaign-message"},
        names={"campaign_message": "campaign-message"},
    )

    definition: VariationDefinition
    """`VariationDefinition` of `details`, `name`; required."""
    campaign_message: str
    """Id of the `campaign-message`; required."""


class VariationDefinition(Model, kw_only=True):
    """Part of `CampaignVariation`, `VariationCreate`, `VariationInlineCreate`, `VariationUpdate`."""

    details: EmailChannelDetails | SMSChannelDetails | PushChannelDetails | WhatsappChannelDetails | None | Unset = (
        UNSET
    )
    """`EmailChannelDetails` or `SMSChannelDetails` or `PushChannelDetails` or `WhatsappChannelDetails`;
    may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text: `definition.name` of `CampaignVariation`; may be left out, may be None."""


class VariationInlineCreate(Model, kw_only=True):
    """Part of `MessageCreate`, `MessageInlineCreate`."""

    definition: VariationDefinition
    """`VariationDefinition` of `details`, `name`; required."""


class VariationUpdate(ResourceModel, kw_only=True):
    """Body of `update_campaign_variation`."""

    _wire = Wire("campaign-variation")

    id: str
    """Id of the `campaign-variation`; required."""
    definition: VariationDefinition
    """`VariationDefinition` of `details`, `name`; required."""


class WhatsappChannelDetails(Model, kw_only=True):
    """Part of `VariationDefinition`."""

    channel: Literal["whatsapp"] | Unset = UNSET
    """Always `whatsapp`; default `whatsapp`; may be left out."""
    shorten_links: bool | Unset = UNSET
    """True or false; default `true`; may be left out."""
    template_id: str | None | Unset = UNSET
    """Id of the `template`, as from `templates.get_template`; may be left out, may be None."""
