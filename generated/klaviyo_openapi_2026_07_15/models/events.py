# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the events area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from ._shared import PatchIdentifiers, ProfileLocation, ProfileMetaPatchProperties
    from .campaigns import Campaign, CampaignMessage
    from .flows import Flow, FlowMessage
    from .metrics import Metric
    from .profiles import Profile


@model
class Attribution(ResourceModel):
    """An `attribution` resource."""

    _wire = Wire(
        "attribution",
        relationships={
            "attributed_event": "event",
            "campaign": "campaign",
            "campaign_message": "campaign-message",
            "event": "event",
            "flow": "flow",
            "flow_message": "flow-message",
            "flow_message_variation": "flow-message",
        },
        names={
            "attributed_event": "attributed-event",
            "campaign_message": "campaign-message",
            "flow_message": "flow-message",
            "flow_message_variation": "flow-message-variation",
        },
    )

    id: str
    attributed_event: Event | Unset = UNSET
    campaign: Campaign | Unset = UNSET
    campaign_message: CampaignMessage | Unset = UNSET
    event: Event | Unset = UNSET
    flow: Flow | Unset = UNSET
    flow_message: FlowMessage | Unset = UNSET
    flow_message_variation: FlowMessage | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class BulkEvent(ResourceModel):
    _wire = Wire("event", data=("metric",))

    metric: MetricCreate
    properties: dict[str, Any]
    backfill: bool | None | Unset = UNSET
    time: dt.datetime | None | Unset = UNSET
    unique_id: str | None | Unset = UNSET
    value: float | None | Unset = UNSET
    value_currency: str | None | Unset = UNSET


@model
class BulkEvents(ResourceModel):
    """Body of `bulk_create_client_events`."""

    _wire = Wire("event-bulk-create", data=("events", "profile"))

    events: Sequence[BulkEvent]
    profile: OnsiteProfile
    backfill: bool | None | Unset = UNSET


@model
class Event(ResourceModel):
    """An `event` resource."""

    _wire = Wire("event", relationships={"attributions": "attribution", "metric": "metric", "profile": "profile"})

    id: str
    datetime: dt.datetime | None | Unset = UNSET
    event_properties: dict[str, Any] | None | Unset = UNSET
    timestamp: int | None | Unset = UNSET
    uuid: str | None | Unset = UNSET
    attributions: list[Attribution] | Unset = UNSET
    metric: Metric | Unset = UNSET
    profile: Profile | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class EventCreate(ResourceModel):
    """Body of `create_client_event`, `create_event`."""

    _wire = Wire("event", data=("metric", "profile"))

    metric: MetricCreate
    profile: EventProfile
    properties: dict[str, Any]
    backfill: bool | None | Unset = UNSET
    time: dt.datetime | None | Unset = UNSET
    unique_id: str | None | Unset = UNSET
    value: float | None | Unset = UNSET
    value_currency: str | None | Unset = UNSET


@model
class EventProfile(ResourceModel):
    _wire = Wire("profile", names={"kx": "_kx"})

    id: str | None | Unset = UNSET
    anonymous_id: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    image: str | None | Unset = UNSET
    kx: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    location: ProfileLocation | None | Unset = UNSET
    meta: OnsiteProfileMeta | None | Unset = UNSET
    organization: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    properties: dict[str, Any] | None | Unset = UNSET
    title: str | None | Unset = UNSET


@model
class EventsBulkCreateJob(ResourceModel):
    """Body of `bulk_create_events`."""

    _wire = Wire(
        "event-bulk-create-job", data=("events_bulk_create",), names={"events_bulk_create": "events-bulk-create"}
    )

    events_bulk_create: Sequence[BulkEvents]


@model
class MetricCreate(ResourceModel):
    _wire = Wire("metric")

    name: str
    service: str | None | Unset = UNSET


@model
class OnsiteProfile(ResourceModel):
    """Body of `create_client_profile`."""

    _wire = Wire("profile", root=("meta",), names={"kx": "_kx"})

    id: str | None | Unset = UNSET
    anonymous_id: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    external_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    image: str | None | Unset = UNSET
    kx: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    location: ProfileLocation | None | Unset = UNSET
    organization: str | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    properties: dict[str, Any] | None | Unset = UNSET
    title: str | None | Unset = UNSET
    meta: OnsiteProfileMeta | None | Unset = UNSET


@model
class OnsiteProfileMeta(Model):
    patch_identifiers: PatchIdentifiers | None | Unset = UNSET
    patch_properties: ProfileMetaPatchProperties | None | Unset = UNSET
