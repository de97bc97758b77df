# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""The Tracking Settings operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import UNSET, Operation, Options, Pager, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_GET_TRACKING_SETTING = Operation(
    "get_tracking_setting",
    "GET",
    "/api/tracking-settings/{id}",
    area="tracking_settings",
    limits=("10/s", "150/m"),
    scopes=("tracking-settings:read",),
    query={"fields[tracking-setting]": "list[TrackingSettingField]"},
    returns="TrackingSetting",
    resource="tracking-setting",
)
_GET_TRACKING_SETTINGS = Operation(
    "get_tracking_settings",
    "GET",
    "/api/tracking-settings",
    area="tracking_settings",
    limits=("10/s", "150/m"),
    scopes=("tracking-settings:read",),
    query={"fields[tracking-setting]": "list[TrackingSettingField]", "page[cursor]": "str", "page[size]": "int"},
    cursor="page[cursor]",
    page_size=(1, 1, 1),
    returns="TrackingSetting",
    many=True,
    resource="tracking-setting",
)
_UPDATE_TRACKING_SETTING = Operation(
    "update_tracking_setting",
    "PATCH",
    "/api/tracking-settings/{id}",
    area="tracking_settings",
    limits=("10/s", "150/m"),
    scopes=("tracking-settings:write",),
    query={"fields[tracking-setting]": "list[TrackingSettingField]"},
    body="TrackingSettingUpdate",
    returns="TrackingSetting",
    resource="tracking-setting",
)


class TrackingSettings(Resource):
    """The Tracking Settings operations, as `klaviyo.tracking_settings`."""

    __slots__ = ()

    async def get_tracking_setting(
        self,
        id: str,
        *,
        fields_tracking_setting: Sequence[t.TrackingSettingField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.TrackingSetting:
        """Get tracking setting.

        GET /api/tracking-settings/{id} · tracking-settings:read · 10/s, 150/m

        Example::

            tracking_setting = await klaviyo.tracking_settings.get_tracking_setting("ABC123")

        Args:
            id: Id of the `tracking-setting`; required.
            fields_tracking_setting: Fields of each `tracking-setting` to answer with, instead of all:
                `auto_add_parameters`, `custom_parameters`, `id`, `utm_campaign`, `utm_campaign.campaign`,
                `utm_campaign.campaign.type`, `utm_campaign.campaign.value`, `utm_campaign.flow` and 30
                more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tracking_setting"""
        answer: m.TrackingSetting = await self._sender.send(
            _GET_TRACKING_SETTING,
            path=(id,),
            query={"fields[tracking-setting]": fields_tracking_setting},
            options=options,
        )
        return answer

    def get_tracking_settings(
        self,
        *,
        fields_tracking_setting: Sequence[t.TrackingSettingField] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.TrackingSetting]:
        """Get tracking settings.

        GET /api/tracking-settings · tracking-settings:read · 10/s, 150/m

        Example::

            async for tracking_setting in klaviyo.tracking_settings.get_tracking_settings():
                print(tracking_setting.id)

        Args:
            fields_tracking_setting: Fields of each `tracking-setting` to answer with, instead of all:
                `auto_add_parameters`, `custom_parameters`, `id`, `utm_campaign`, `utm_campaign.campaign`,
                `utm_campaign.campaign.type`, `utm_campaign.campaign.value`, `utm_campaign.flow` and 30
                more.
            page_cursor: Where to go on: `next_cursor` of an earlier page; the first page if left out.
            page_size: Items on a page, 1 to 1, default 1.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_tracking_settings"""
        return self._sender.pages(
            _GET_TRACKING_SETTINGS,
            query={
                "fields[tracking-setting]": fields_tracking_setting,
                "page[cursor]": page_cursor,
                "page[size]": page_size,
            },
            options=options,
        )

    async def update_tracking_setting(
        self,
        id: str,
        body: m.TrackingSettingUpdate | d.TrackingSettingUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_tracking_setting: Sequence[t.TrackingSettingField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateTrackingSettingKeywords],
    ) -> m.TrackingSetting:
        """Update tracking setting.

        PATCH /api/tracking-settings/{id} · tracking-settings:write · 10/s, 150/m

        Example::

            tracking_setting = await klaviyo.tracking_settings.update_tracking_setting(
                "ABC123", auto_add_parameters=True
            )

        Args:
            id: Id of the `tracking-setting` to change; required.
            body: `TrackingSettingUpdate`, or a dict with its fields; needs `id`.
            fields_tracking_setting: Fields of each `tracking-setting` to answer with, instead of all:
                `auto_add_parameters`, `custom_parameters`, `id`, `utm_campaign`, `utm_campaign.campaign`,
                `utm_campaign.campaign.type`, `utm_campaign.campaign.value`, `utm_campaign.flow` and 30
                more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `auto_add_parameters`, `custom_parameters`,
                `utm_campaign`, `utm_id`, `utm_medium`, `utm_source`, `utm_term`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_tracking_setting"""
        answer: m.TrackingSetting = await self._sender.send(
            _UPDATE_TRACKING_SETTING,
            path=(id,),
            query={"fields[tracking-setting]": fields_tracking_setting},
            body=keyword_body(_UPDATE_TRACKING_SETTING, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
