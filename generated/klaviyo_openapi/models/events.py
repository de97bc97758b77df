# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the events area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from .. import models as m
from .._runtime import UNSET, Model, ResourceModel, Unset, Wire


class Attribution(ResourceModel, kw_only=True, gc=True):
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
    """Id of the `attribution`."""
    attributed_event: Event | Unset = UNSET
    """Related `event` resource, with its id alone unless included; from `events.get_event`,
    `events.get_events`."""
    campaign: m.Campaign | Unset = UNSET
    """Related `campaign` resource, with its id alone unless included; from `events.get_event`,
    `events.get_events`."""
    campaign_message: m.CampaignMessage | Unset = UNSET
    """Related `campaign-message` resource, with its id alone unless included; from `events.get_event`,
    `events.get_events`."""
    event: Event | Unset = UNSET
    """Related `event` resource, with its id alone unless included; from `events.get_event`,
    `events.get_events`."""
    flow: m.Flow | Unset = UNSET
    """Related `flow` resource, with its id alone unless included; from `events.get_event`,
    `events.get_events`."""
    flow_message: m.FlowMessage | Unset = UNSET
    """Related `flow-message` resource, with its id alone unless included; from `events.get_event`,
    `events.get_events`."""
    flow_message_variation: m.FlowMessage | Unset = UNSET
    """Related `flow-message` resource, with its id alone unless included; from `events.get_event`,
    `events.get_events`."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class BulkEvent(ResourceModel, kw_only=True):
    """Part of `BulkEvents`."""

    _wire = Wire("event", data=("metric",))

    metric: MetricCreate
    """`MetricCreate` of `name`, `service`; required."""
    properties: dict[str, Any]
    """Values of your own, by name; required."""
    backfill: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""
    time: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    unique_id: str | None | Unset = UNSET
    """Key of the event: of two with the same one, the later is dropped; may be left out, may be None."""
    value: float | None | Unset = UNSET
    """Number; may be left out, may be None."""
    value_currency: str | None | Unset = UNSET
    """ISO 4217 code of the currency of `value`; may be left out, may be None."""


class BulkEvents(ResourceModel, kw_only=True):
    """Body of `bulk_create_client_events`."""

    _wire = Wire("event-bulk-create", data=("events", "profile"))

    events: Sequence[BulkEvent]
    """List: `BulkEvent`; required."""
    profile: OnsiteProfile
    """`OnsiteProfile` of `anonymous_id`, `email`, `external_id`, `first_name` and 11 more; required."""
    backfill: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""


class Event(ResourceModel, kw_only=True, gc=True):
    """An `event` resource."""

    _wire = Wire("event", relationships={"attributions": "attribution", "metric": "metric", "profile": "profile"})

    id: str
    """Id of the `event`."""
    datetime: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); None if there is none; in every answer."""
    event_properties: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys; None if there is none; in every answer."""
    timestamp: int | None | Unset = UNSET
    """Whole number; None if there is none; in every answer."""
    uuid: str | None | Unset = UNSET
    """UUID; None if there is none; in every answer."""
    attributions: list[Attribution] | Unset = UNSET
    """Related `attribution` resources, with their ids alone unless included; in every answer."""
    metric: m.Metric | Unset = UNSET
    """Related `metric` resource, with its id alone unless included; in every answer."""
    profile: m.Profile | Unset = UNSET
    """Related `profile` resource, with its id alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class EventCreate(ResourceModel, kw_only=True):
    """Body of `create_client_event`, `create_event`."""

    _wire = Wire("event", data=("metric", "profile"))

    metric: MetricCreate
    """`MetricCreate` of `name`, `service`; required; sent by `create_client_event`, `create_event`."""
    profile: EventProfile
    """`EventProfile` of `anonymous_id`, `email`, `external_id`, `first_name` and 11 more; required; sent
    by `create_client_event`, `create_event`."""
    properties: dict[str, Any]
    """Values of your own, by name; required; sent by `create_client_event`, `create_event`."""
    backfill: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None; sent by `create_client_event`,
    `create_event`."""
    time: dt.datetime | None | Unset = UNSET
    """Date and time with a time zone (RFC 3339); may be left out, may be None; sent by
    `create_client_event`, `create_event`."""
    unique_id: str | None | Unset = UNSET
    """Key of the event: of two with the same one, the later is dropped; may be left out, may be None; sent
    by `create_client_event`, `create_event`."""
    value: float | None | Unset = UNSET
    """Number; may be left out, may be None; sent by `create_client_event`, `create_event`."""
    value_currency: str | None | Unset = UNSET
    """ISO 4217 code of the currency of `value`; may be left out, may be None; sent by
    `create_client_event`, `create_event`."""


class EventProfile(ResourceModel, kw_only=True):
    """Part of `EventCreate`."""

    _wire = Wire("profile", root=("meta",), names={"kx": "_kx"})

    id: str | None | Unset = UNSET
    """Id of the `profile`; may be left out, may be None."""
    anonymous_id: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    email: str | None | Unset = UNSET
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset = UNSET
    """Given name of a person; may be left out, may be None."""
    image: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    kx: str | None | Unset = UNSET
    """Token of Klaviyo's tracking that stands for a profile; may be left out, may be None."""
    last_name: str | None | Unset = UNSET
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset = UNSET
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: ProfileLocation | None | Unset = UNSET
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    organization: str | None | Unset = UNSET
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset = UNSET
    """Values of your own, by name; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    meta: OnsiteProfileMeta | None | Unset = UNSET
    """Data beside the attributes; `OnsiteProfileMeta`; may be left out, may be None."""


class EventsBulkCreateJob(ResourceModel, kw_only=True):
    """Body of `bulk_create_events`."""

    _wire = Wire(
        "event-bulk-create-job", data=("events_bulk_create",), names={"events_bulk_create": "events-bulk-create"}
    )

    events_bulk_create: Sequence[BulkEvents]
    """List: `BulkEvents`; required."""


class MetricCreate(ResourceModel, kw_only=True):
    """Part of `BulkEvent`, `EventCreate`."""

    _wire = Wire("metric")

    name: str
    """Text; required."""
    service: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class OnsiteProfile(ResourceModel, kw_only=True):
    """Body of `create_client_profile`."""

    _wire = Wire("profile", root=("meta",), names={"kx": "_kx"})

    id: str | None | Unset = UNSET
    """Id of the `profile`; may be left out, may be None."""
    anonymous_id: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    email: str | None | Unset = UNSET
    """E-mail address; may be left out, may be None."""
    external_id: str | None | Unset = UNSET
    """Key under which your own system knows it; may be left out, may be None."""
    first_name: str | None | Unset = UNSET
    """Given name of a person; may be left out, may be None."""
    image: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    kx: str | None | Unset = UNSET
    """Token of Klaviyo's tracking that stands for a profile; may be left out, may be None."""
    last_name: str | None | Unset = UNSET
    """Family name of a person; may be left out, may be None."""
    locale: str | None | Unset = UNSET
    """Language and region, as an IETF language tag such as `en-US`; may be left out, may be None."""
    location: ProfileLocation | None | Unset = UNSET
    """`ProfileLocation` of `address1`, `address2`, `city`, `country` and 6 more; may be left out, may be
    None."""
    organization: str | None | Unset = UNSET
    """Company that a person belongs to; may be left out, may be None."""
    phone_number: str | None | Unset = UNSET
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    properties: dict[str, Any] | None | Unset = UNSET
    """Values of your own, by name; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    meta: OnsiteProfileMeta | None | Unset = UNSET
    """Data beside the attributes; `OnsiteProfileMeta`; may be left out, may be None."""


class OnsiteProfileMeta(Model, kw_only=True):
    """Part of `EventProfile`, `OnsiteProfile`."""

    patch_identifiers: PatchIdentifiers | None | Unset = UNSET
    """`PatchIdentifiers` of `append`, `unappend`; may be left out, may be None."""
    patch_properties: ProfileMetaPatchProperties | None | Unset = UNSET
    """`ProfileMetaPatchProperties` of `append`, `unappend`, `unset`; may be left out, may be None."""


class PatchIdentifiers(Model, kw_only=True):
    """Part of `OnsiteProfileMeta`, `ProfileMeta`."""

    append: dict[str, Any] | Unset = UNSET
    """Object of your own keys: `patch_identifiers.append` of `OnsiteProfileMeta`; may be left out."""
    unappend: dict[str, Any] | Unset = UNSET
    """Object of your own keys: `patch_identifiers.unappend` of `OnsiteProfileMeta`; may be left out."""


class ProfileLocation(Model, kw_only=True):
    """Part of `EventProfile`, `OnsiteProfile`, `Profile` and 5 more."""

    address1: str | None | Unset = UNSET
    """First line of a street address; may be left out, may be None."""
    address2: str | None | Unset = UNSET
    """Second line of a street address; may be left out, may be None."""
    city: str | None | Unset = UNSET
    """Town of an address; may be left out, may be None."""
    country: str | None | Unset = UNSET
    """Country of an address; may be left out, may be None."""
    ip: str | None | Unset = UNSET
    """IP address; may be left out, may be None."""
    latitude: str | float | None | Unset = UNSET
    """Degrees north of the equator, -90 to 90; text or number; may be left out, may be None."""
    longitude: str | float | None | Unset = UNSET
    """Degrees east of Greenwich, -180 to 180; text or number; may be left out, may be None."""
    region: str | None | Unset = UNSET
    """State or part of a country of an address; may be left out, may be None."""
    timezone: str | None | Unset = UNSET
    """IANA time zone such as `Europe/Vienna`; may be left out, may be None."""
    zip: str | None | Unset = UNSET
    """Postal code; may be left out, may be None."""


class ProfileMetaPatchProperties(Model, kw_only=True):
    """Part of `OnsiteProfileMeta`, `ProfileMeta`."""

    append: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `patch_properties.append` of `OnsiteProfileMeta`; may be left out, may be
    None."""
    unappend: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `patch_properties.unappend` of `OnsiteProfileMeta`; may be left out, may be
    None."""
    unset: str | Sequence[str] | None | Unset = UNSET
    """Text or list: text; may be left out, may be None."""
