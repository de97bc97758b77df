# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the tracking_settings area."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model


@model
class CampaignTrackingSettingDynamicParam(Model):
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
class CampaignTrackingSettingStaticParam(Model):
    type: Literal["static"]
    value: str


@model
class CustomTrackingParam(Model):
    name: str
    campaign: CampaignTrackingSettingDynamicParam | CampaignTrackingSettingStaticParam | None | Unset = UNSET
    flow: FlowTrackingSettingDynamicParam | FlowTrackingSettingStaticParam | None | Unset = UNSET


@model
class FlowTrackingSettingDynamicParam(Model):
    type: Literal["dynamic"]
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


@model
class FlowTrackingSettingStaticParam(Model):
    type: Literal["static"]
    value: str


@model
class TrackingParam(Model):
    campaign: CampaignTrackingSettingDynamicParam | CampaignTrackingSettingStaticParam | None | Unset = UNSET
    flow: FlowTrackingSettingDynamicParam | FlowTrackingSettingStaticParam | None | Unset = UNSET


@model
class TrackingSetting(ResourceModel):
    """A `tracking-setting` resource."""

    _wire = Wire("tracking-setting")

    id: str
    auto_add_parameters: bool | Unset = UNSET
    custom_parameters: list[CustomTrackingParam] | None | Unset = UNSET
    utm_campaign: TrackingParam | None | Unset = UNSET
    utm_id: TrackingParam | None | Unset = UNSET
    utm_medium: TrackingParam | Unset = UNSET
    utm_source: TrackingParam | Unset = UNSET
    utm_term: TrackingParam | None | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class TrackingSettingUpdate(ResourceModel):
    """Body of `update_tracking_setting`."""

    _wire = Wire("tracking-setting")

    id: str
    auto_add_parameters: bool | None | Unset = UNSET
    custom_parameters: Sequence[CustomTrackingParam] | None | Unset = UNSET
    utm_campaign: TrackingParam | None | Unset = UNSET
    utm_id: TrackingParam | None | Unset = UNSET
    utm_medium: TrackingParam | None | Unset = UNSET
    utm_source: TrackingParam | None | Unset = UNSET
    utm_term: TrackingParam | None | Unset = UNSET
