# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the tracking_settings area."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire


class CampaignTrackingSettingDynamicParam(Model, kw_only=True):
    """Part of `CustomTrackingParam`, `TrackingParam`."""

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


class CampaignTrackingSettingStaticParam(Model, kw_only=True):
    """Part of `CustomTrackingParam`, `TrackingParam`."""

    type: Literal["static"]
    """Always `static`; required."""
    value: str
    """Text: `campaign.value` of `CustomTrackingParam`; required."""


class CustomTrackingParam(Model, kw_only=True):
    """Part of `TrackingSetting`, `TrackingSettingUpdate`."""

    name: str
    """Text: `custom_parameters[].name` of `TrackingSetting`; required."""
    campaign: CampaignTrackingSettingDynamicParam | CampaignTrackingSettingStaticParam | None | Unset = UNSET
    """`CampaignTrackingSettingDynamicParam` or `CampaignTrackingSettingStaticParam`; may be left out, may
    be None."""
    flow: FlowTrackingSettingDynamicParam | FlowTrackingSettingStaticParam | None | Unset = UNSET
    """`FlowTrackingSettingDynamicParam` or `FlowTrackingSettingStaticParam`; may be left out, may be None."""


class FlowTrackingSettingDynamicParam(Model, kw_only=True):
    """Part of `CustomTrackingParam`, `TrackingParam`."""

    type: Literal["dynamic"]
    """Always `dynamic`; required."""
    value: (
        Literal[
            "email_subject",
            "flow_id",
            "flow_name",
            "link_alt_text",
            "message_name",
            "message_name_id",
            "message_type",
            "profile_external_id",
            "profile_id",
        ]
        | str
    )
    """One of `email_subject`, `flow_id`, `flow_name`, `link_alt_text`, `message_name`, `message_name_id`,
    `message_type`, `profile_external_id`, `profile_id`; required."""


class FlowTrackingSettingStaticParam(Model, kw_only=True):
    """Part of `CustomTrackingParam`, `TrackingParam`."""

    type: Literal["static"]
    """Always `static`; required."""
    value: str
    """Text: `flow.value` of `CustomTrackingParam`; required."""


class TrackingParam(Model, kw_only=True):
    """Part of `TrackingSetting`, `TrackingSettingUpdate`."""

    campaign: CampaignTrackingSettingDynamicParam | CampaignTrackingSettingStaticParam | None | Unset = UNSET
    """`CampaignTrackingSettingDynamicParam` or `CampaignTrackingSettingStaticParam`; may be left out, may
    be None."""
    flow: FlowTrackingSettingDynamicParam | FlowTrackingSettingStaticParam | None | Unset = UNSET
    """`FlowTrackingSettingDynamicParam` or `FlowTrackingSettingStaticParam`; may be left out, may be None."""


class TrackingSetting(ResourceModel, kw_only=True, gc=True):
    """A `tracking-setting` resource."""

    _wire = Wire("tracking-setting")

    id: str
    """Id of the `tracking-setting`."""
    auto_add_parameters: bool | Unset = UNSET
    """True or false; in every answer."""
    custom_parameters: list[CustomTrackingParam] | None | Unset = UNSET
    """List: `CustomTrackingParam`; None if there is none; in every answer."""
    utm_campaign: TrackingParam | None | Unset = UNSET
    """`TrackingParam` of `campaign`, `flow`; None if there is none; in every answer."""
    utm_id: TrackingParam | None | Unset = UNSET
    """`TrackingParam` of `campaign`, `flow`; None if there is none; in every answer."""
    utm_medium: TrackingParam | Unset = UNSET
    """`TrackingParam` of `campaign`, `flow`; in every answer."""
    utm_source: TrackingParam | Unset = UNSET
    """`TrackingParam` of `campaign`, `flow`; in every answer."""
    utm_term: TrackingParam | None | Unset = UNSET
    """`TrackingParam` of `campaign`, `flow`; None if there is none; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TrackingSettingUpdate(ResourceModel, kw_only=True):
    """Body of `update_tracking_setting`."""

    _wire = Wire("tracking-setting")

    id: str
    """Id of the `tracking-setting`; required."""
    auto_add_parameters: bool | None | Unset = UNSET
    """True or false; may be left out, may be None."""
    custom_parameters: Sequence[CustomTrackingParam] | None | Unset = UNSET
    """List: `CustomTrackingParam`; may be left out, may be None."""
    utm_campaign: TrackingParam | None | Unset = UNSET
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    utm_id: TrackingParam | None | Unset = UNSET
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    utm_medium: TrackingParam | None | Unset = UNSET
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    utm_source: TrackingParam | None | Unset = UNSET
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
    utm_term: TrackingParam | None | Unset = UNSET
    """`TrackingParam` of `campaign`, `flow`; may be left out, may be None."""
