# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""The Brands operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime import UNSET, Operation, Options, Pager, Resource, Unset, keyword_body

if TYPE_CHECKING:
    from typing import overload

    from .. import models as m
    from ..models import dicts as d
    from . import _types as t
else:
    from . import d, m, t

_CREATE_BRAND_BUTTON = Operation(
    "create_brand_button",
    "POST",
    "/api/brand-buttons",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-button]": "list[BrandButtonField]"},
    reconstructed=("all",),
    body="BrandButtonCreate",
    returns="BrandButton",
    resource="brand-button",
    statuses=(201,),
)
_CREATE_BRAND_COLOR = Operation(
    "create_brand_color",
    "POST",
    "/api/brand-colors",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-color]": "list[BrandColorField]"},
    reconstructed=("all",),
    body="BrandColorCreate",
    returns="BrandColor",
    resource="brand-color",
    statuses=(201,),
)
_CREATE_BRAND_LOGO = Operation(
    "create_brand_logo",
    "POST",
    "/api/brand-logos",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-logo]": "list[BrandLogoField]"},
    reconstructed=("all",),
    body="BrandLogoCreate",
    returns="BrandLogo",
    resource="brand-logo",
    statuses=(201,),
)
_CREATE_BRAND_SOCIAL_GROUP = Operation(
    "create_brand_social_group",
    "POST",
    "/api/brand-social-groups",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-social-group]": "list[BrandSocialGroupField]"},
    reconstructed=("all",),
    body="BrandSocialGroupCreate",
    returns="BrandSocialGroup",
    resource="brand-social-group",
    statuses=(201,),
)
_DELETE_BRAND_BUTTON = Operation(
    "delete_brand_button",
    "DELETE",
    "/api/brand-buttons/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    reconstructed=("all",),
    statuses=(204,),
)
_DELETE_BRAND_COLOR = Operation(
    "delete_brand_color",
    "DELETE",
    "/api/brand-colors/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    reconstructed=("all",),
    statuses=(204,),
)
_DELETE_BRAND_LOGO = Operation(
    "delete_brand_logo",
    "DELETE",
    "/api/brand-logos/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    reconstructed=("all",),
    statuses=(204,),
)
_DELETE_BRAND_SOCIAL_GROUP = Operation(
    "delete_brand_social_group",
    "DELETE",
    "/api/brand-social-groups/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    reconstructed=("all",),
    statuses=(204,),
)
_GET_BRAND_BUTTON = Operation(
    "get_brand_button",
    "GET",
    "/api/brand-buttons/{id}",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-button]": "list[BrandButtonField]"},
    reconstructed=("all",),
    returns="BrandButton",
    resource="brand-button",
)
_GET_BRAND_BUTTONS = Operation(
    "get_brand_buttons",
    "GET",
    "/api/brand-buttons",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-button]": "list[BrandButtonField]"},
    reconstructed=("all",),
    returns="BrandButton",
    many=True,
    resource="brand-button",
)
_GET_BRAND_COLOR = Operation(
    "get_brand_color",
    "GET",
    "/api/brand-colors/{id}",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-color]": "list[BrandColorField]"},
    reconstructed=("all",),
    returns="BrandColor",
    resource="brand-color",
)
_GET_BRAND_COLORS = Operation(
    "get_brand_colors",
    "GET",
    "/api/brand-colors",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-color]": "list[BrandColorField]"},
    reconstructed=("all",),
    returns="BrandColor",
    many=True,
    resource="brand-color",
)
_GET_BRAND_EMAIL_DEFAULT = Operation(
    "get_brand_email_default",
    "GET",
    "/api/brand-email-defaults/{id}",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={
        "fields[brand-button]": "list[BrandButtonField]",
        "fields[brand-email-default]": "list[BrandEmailDefaultField]",
        "fields[brand-logo]": "list[BrandLogoField]",
        "fields[brand-social-group]": "list[BrandSocialGroupField]",
        "include": "list[BrandEmailDefaultInclude]",
    },
    reconstructed=("all",),
    returns="BrandEmailDefault",
    resource="brand-email-default",
)
_GET_BRAND_EMAIL_DEFAULTS = Operation(
    "get_brand_email_defaults",
    "GET",
    "/api/brand-email-defaults",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={
        "fields[brand-button]": "list[BrandButtonField]",
        "fields[brand-email-default]": "list[BrandEmailDefaultField]",
        "fields[brand-logo]": "list[BrandLogoField]",
        "fields[brand-social-group]": "list[BrandSocialGroupField]",
        "include": "list[BrandEmailDefaultInclude]",
    },
    reconstructed=("all",),
    returns="BrandEmailDefault",
    many=True,
    resource="brand-email-default",
)
_GET_BRAND_LOGO = Operation(
    "get_brand_logo",
    "GET",
    "/api/brand-logos/{id}",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={
        "fields[brand-logo]": "list[BrandLogoField]",
        "fields[image]": "list[ImageField]",
        "include": "list[BrandLogoInclude]",
    },
    reconstructed=("all",),
    returns="BrandLogo",
    resource="brand-logo",
)
_GET_BRAND_LOGOS = Operation(
    "get_brand_logos",
    "GET",
    "/api/brand-logos",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={
        "fields[brand-logo]": "list[BrandLogoField]",
        "fields[image]": "list[ImageField]",
        "include": "list[BrandLogoInclude]",
    },
    reconstructed=("all",),
    returns="BrandLogo",
    many=True,
    resource="brand-logo",
)
_GET_BRAND_SOCIAL_GROUP = Operation(
    "get_brand_social_group",
    "GET",
    "/api/brand-social-groups/{id}",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-social-group]": "list[BrandSocialGroupField]"},
    reconstructed=("all",),
    returns="BrandSocialGroup",
    resource="brand-social-group",
)
_GET_BRAND_SOCIAL_GROUPS = Operation(
    "get_brand_social_groups",
    "GET",
    "/api/brand-social-groups",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-social-group]": "list[BrandSocialGroupField]"},
    reconstructed=("all",),
    returns="BrandSocialGroup",
    many=True,
    resource="brand-social-group",
)
_GET_BRAND_VOICE = Operation(
    "get_brand_voice",
    "GET",
    "/api/brand-voice/{id}",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-voice]": "list[BrandVoiceField]"},
    reconstructed=("all",),
    returns="BrandVoice",
    resource="brand-voice",
)
_UPDATE_BRAND_BUTTON = Operation(
    "update_brand_button",
    "PATCH",
    "/api/brand-buttons/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-button]": "list[BrandButtonField]"},
    reconstructed=("all",),
    body="BrandButtonUpdate",
    returns="BrandButton",
    resource="brand-button",
)
_UPDATE_BRAND_COLOR = Operation(
    "update_brand_color",
    "PATCH",
    "/api/brand-colors/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-color]": "list[BrandColorField]"},
    reconstructed=("all",),
    body="BrandColorUpdate",
    returns="BrandColor",
    resource="brand-color",
)
_UPDATE_BRAND_EMAIL_DEFAULT = Operation(
    "update_brand_email_default",
    "PATCH",
    "/api/brand-email-defaults/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-email-default]": "list[BrandEmailDefaultField]"},
    reconstructed=("all",),
    body="BrandEmailDefaultUpdate",
    returns="BrandEmailDefault",
    resource="brand-email-default",
)
_UPDATE_BRAND_LOGO = Operation(
    "update_brand_logo",
    "PATCH",
    "/api/brand-logos/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-logo]": "list[BrandLogoField]"},
    reconstructed=("all",),
    body="BrandLogoUpdate",
    returns="BrandLogo",
    resource="brand-logo",
)
_UPDATE_BRAND_SOCIAL_GROUP = Operation(
    "update_brand_social_group",
    "PATCH",
    "/api/brand-social-groups/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-social-group]": "list[BrandSocialGroupField]"},
    reconstructed=("all",),
    body="BrandSocialGroupUpdate",
    returns="BrandSocialGroup",
    resource="brand-social-group",
)
_UPDATE_BRAND_VOICE = Operation(
    "update_brand_voice",
    "PATCH",
    "/api/brand-voice/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-voice]": "list[BrandVoiceField]"},
    reconstructed=("all",),
    body="BrandVoiceUpdate",
    returns="BrandVoice",
    resource="brand-voice",
)


class Brands(Resource):
    """The Brands operations, as `klaviyo.brands`."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        async def create_brand_button(
            self,
            body: m.BrandButtonCreate | d.BrandButtonCreateDict | d.Envelope,
            *,
            fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.BrandButton: ...

        @overload
        async def create_brand_button(
            self,
            *,
            fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.BrandButtonCreateDict],
        ) -> m.BrandButton: ...

    async def create_brand_button(
        self,
        body: m.BrandButtonCreate | d.BrandButtonCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.BrandButton:
        """Create brand button.

        POST /api/brand-buttons · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_button = await klaviyo.brands.create_brand_button(
                border={"border_color": "#0A2540", "border_style": "solid", "border_width": 1},
                spacing={
                    "padding_bottom": 12, "padding_left": 24, "padding_right": 24, "padding_top": 12
                },
                style={"background_color": "#0A2540", "border_radius": 4, "box_shadow": "none"},
                text={
                    "color": "#0A2540", "font_family": "Arial", "font_size": 16, "font_style": "normal",
                    "font_weight": 400, "letter_spacing": 0, "text_decoration": "",
                },
            )

        Args:
            body: `BrandButtonCreate`, or a dict with its fields; needs `border`, `spacing`, `style`,
                `text`.
            fields_brand_button: Fields of each `brand-button` to answer with, instead of all: `border`,
                `border.border_color`, `border.border_style`, `border.border_width`,
                `border.is_border_active`, `id`, `is_primary`, `name` and 19 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `border`, `is_primary`, `name`,
                `preview_page_hex`, `spacing`, `style`, `text`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_brand_button"""
        answer: m.BrandButton = await self._sender.send(
            _CREATE_BRAND_BUTTON,
            query={"fields[brand-button]": fields_brand_button},
            body=keyword_body(_CREATE_BRAND_BUTTON, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def create_brand_color(
        self,
        body: m.BrandColorCreate | d.BrandColorCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.BrandColorCreateDict],
    ) -> m.BrandColor:
        """Create brand color.

        POST /api/brand-colors · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_color = await klaviyo.brands.create_brand_color(name="Ink")

        Args:
            body: `BrandColorCreate`, or a dict with its fields; no field is required.
            fields_brand_color: Fields of each `brand-color` to answer with, instead of all: `colors`, `id`,
                `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `colors`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_brand_color"""
        answer: m.BrandColor = await self._sender.send(
            _CREATE_BRAND_COLOR,
            query={"fields[brand-color]": fields_brand_color},
            body=keyword_body(_CREATE_BRAND_COLOR, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def create_brand_logo(
        self,
        body: m.BrandLogoCreate | d.BrandLogoCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.BrandLogoCreateDict],
    ) -> m.BrandLogo:
        """Create brand logo.

        POST /api/brand-logos · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_logo = await klaviyo.brands.create_brand_logo(name="Dark", alt_text="Analytical Mugs")

        Args:
            body: `BrandLogoCreate`, or a dict with its fields; no field is required.
            fields_brand_logo: Fields of each `brand-logo` to answer with, instead of all: `alt_text`,
                `height`, `id`, `link_url`, `name`, `width`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `alt_text`, `height`, `image`, `link_url`,
                `name`, `width`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_brand_logo"""
        answer: m.BrandLogo = await self._sender.send(
            _CREATE_BRAND_LOGO,
            query={"fields[brand-logo]": fields_brand_logo},
            body=keyword_body(_CREATE_BRAND_LOGO, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_brand_social_group(
            self,
            body: m.BrandSocialGroupCreate | d.BrandSocialGroupCreateDict | d.Envelope,
            *,
            fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.BrandSocialGroup: ...

        @overload
        async def create_brand_social_group(
            self,
            *,
            fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.BrandSocialGroupCreateDict],
        ) -> m.BrandSocialGroup: ...

    async def create_brand_social_group(
        self,
        body: m.BrandSocialGroupCreate | d.BrandSocialGroupCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.BrandSocialGroup:
        """Create brand social group.

        POST /api/brand-social-groups · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_social_group = await klaviyo.brands.create_brand_social_group(
                social_links=[{"link_url": "https://example.com/mugs", "platform": "custom"}],
                name="Autumn sale",
            )

        Args:
            body: `BrandSocialGroupCreate`, or a dict with its fields; needs `social_links`.
            fields_brand_social_group: Fields of each `brand-social-group` to answer with, instead of all:
                `id`, `name`, `social_links`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `name`, `social_links`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_brand_social_group"""
        answer: m.BrandSocialGroup = await self._sender.send(
            _CREATE_BRAND_SOCIAL_GROUP,
            query={"fields[brand-social-group]": fields_brand_social_group},
            body=keyword_body(_CREATE_BRAND_SOCIAL_GROUP, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_brand_button(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand button.

        DELETE /api/brand-buttons/{id} · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            await klaviyo.brands.delete_brand_button("01JANYHPQWRXTSN5ZJO3K2JWLV")

        Args:
            id: Id of the `brand-button` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_brand_button"""
        answer: None = await self._sender.send(_DELETE_BRAND_BUTTON, path=(id,), options=options)
        return answer

    async def delete_brand_color(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand color.

        DELETE /api/brand-colors/{id} · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            await klaviyo.brands.delete_brand_color("01JUTIALREPGVLMTDC5FZCJH77")

        Args:
            id: Id of the `brand-color` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_brand_color"""
        answer: None = await self._sender.send(_DELETE_BRAND_COLOR, path=(id,), options=options)
        return answer

    async def delete_brand_logo(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand logo.

        DELETE /api/brand-logos/{id} · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            await klaviyo.brands.delete_brand_logo("01JITWTZJ53F23CJVKBA3I5HNQ")

        Args:
            id: Id of the `brand-logo` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_brand_logo"""
        answer: None = await self._sender.send(_DELETE_BRAND_LOGO, path=(id,), options=options)
        return answer

    async def delete_brand_social_group(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand social group.

        DELETE /api/brand-social-groups/{id} · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            await klaviyo.brands.delete_brand_social_group("01JPBSDATO7KGPR7WUMZDL2NV3")

        Args:
            id: Id of the `brand-social-group` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_brand_social_group"""
        answer: None = await self._sender.send(_DELETE_BRAND_SOCIAL_GROUP, path=(id,), options=options)
        return answer

    async def get_brand_button(
        self,
        id: str,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandButton:
        """Get brand button.

        GET /api/brand-buttons/{id} · brands:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_button = await klaviyo.brands.get_brand_button("01JANYHPQWRXTSN5ZJO3K2JWLV")

        Args:
            id: Id of the `brand-button`; required.
            fields_brand_button: Fields of each `brand-button` to answer with, instead of all: `border`,
                `border.border_color`, `border.border_style`, `border.border_width`,
                `border.is_border_active`, `id`, `is_primary`, `name` and 19 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_button"""
        answer: m.BrandButton = await self._sender.send(
            _GET_BRAND_BUTTON, path=(id,), query={"fields[brand-button]": fields_brand_button}, options=options
        )
        return answer

    def get_brand_buttons(
        self, *, fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.BrandButton]:
        """Get brand buttons.

        GET /api/brand-buttons · brands:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            async for brand_button in klaviyo.brands.get_brand_buttons():
                print(brand_button.name)

        Args:
            fields_brand_button: Fields of each `brand-button` to answer with, instead of all: `border`,
                `border.border_color`, `border.border_style`, `border.border_width`,
                `border.is_border_active`, `id`, `is_primary`, `name` and 19 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_buttons"""
        return self._sender.pages(
            _GET_BRAND_BUTTONS, query={"fields[brand-button]": fields_brand_button}, options=options
        )

    async def get_brand_color(
        self,
        id: str,
        *,
        fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandColor:
        """Get brand color.

        GET /api/brand-colors/{id} · brands:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_color = await klaviyo.brands.get_brand_color("01JUTIALREPGVLMTDC5FZCJH77")

        Args:
            id: Id of the `brand-color`; required.
            fields_brand_color: Fields of each `brand-color` to answer with, instead of all: `colors`, `id`,
                `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_color"""
        answer: m.BrandColor = await self._sender.send(
            _GET_BRAND_COLOR, path=(id,), query={"fields[brand-color]": fields_brand_color}, options=options
        )
        return answer

    def get_brand_colors(
        self, *, fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.BrandColor]:
        """Get brand colors.

        GET /api/brand-colors · brands:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            async for brand_color in klaviyo.brands.get_brand_colors():
                print(brand_color.name)

        Args:
            fields_brand_color: Fields of each `brand-color` to answer with, instead of all: `colors`, `id`,
                `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_colors"""
        return self._sender.pages(_GET_BRAND_COLORS, query={"fields[brand-color]": fields_brand_color}, options=options)

    async def get_brand_email_default(
        self,
        id: str,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        fields_brand_email_default: Sequence[t.BrandEmailDefaultField] | Unset = UNSET,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        include: Sequence[t.BrandEmailDefaultInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandEmailDefault:
        """Get brand email default.

        GET /api/brand-email-defaults/{id} · brands:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_email_default = await klaviyo.brands.get_brand_email_default(
                "01JQ2575NELOUPVLK2VFH4EFHV", include=["brand-button"]
            )

        Args:
            id: Id of the `brand-email-default`; required.
            fields_brand_button: Fields of each `brand-button` to answer with, instead of all: `border`,
                `border.border_color`, `border.border_style`, `border.border_width`,
                `border.is_border_active`, `id`, `is_primary`, `name` and 19 more.
            fields_brand_email_default: Fields of each `brand-email-default` to answer with, instead of all:
                `body`, `body.background_color`, `body.body_background_color`, `body.h1_text`,
                `body.h1_text.color`, `body.h1_text.font_family`, `body.h1_text.font_size`,
                `body.h1_text.font_style` and 75 more.
            fields_brand_logo: Fields of each `brand-logo` to answer with, instead of all: `alt_text`,
                `height`, `id`, `link_url`, `name`, `width`.
            fields_brand_social_group: Fields of each `brand-social-group` to answer with, instead of all:
                `id`, `name`, `social_links`.
            include: Related resources to send along: `brand-button`, `brand-logo`, `brand-social-group`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_email_default"""
        answer: m.BrandEmailDefault = await self._sender.send(
            _GET_BRAND_EMAIL_DEFAULT,
            path=(id,),
            query={
                "fields[brand-button]": fields_brand_button,
                "fields[brand-email-default]": fields_brand_email_default,
                "fields[brand-logo]": fields_brand_logo,
                "fields[brand-social-group]": fields_brand_social_group,
                "include": include,
            },
            options=options,
        )
        return answer

    def get_brand_email_defaults(
        self,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        fields_brand_email_default: Sequence[t.BrandEmailDefaultField] | Unset = UNSET,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        include: Sequence[t.BrandEmailDefaultInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BrandEmailDefault]:
        """Get brand email defaults.

        GET /api/brand-email-defaults · brands:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            async for brand_email_default in klaviyo.brands.get_brand_email_defaults(
                include=["brand-button"]
            ):
                print(brand_email_default.id)

        Args:
            fields_brand_button: Fields of each `brand-button` to answer with, instead of all: `border`,
                `border.border_color`, `border.border_style`, `border.border_width`,
                `border.is_border_active`, `id`, `is_primary`, `name` and 19 more.
            fields_brand_email_default: Fields of each `brand-email-default` to answer with, instead of all:
                `body`, `body.background_color`, `body.body_background_color`, `body.h1_text`,
                `body.h1_text.color`, `body.h1_text.font_family`, `body.h1_text.font_size`,
                `body.h1_text.font_style` and 75 more.
            fields_brand_logo: Fields of each `brand-logo` to answer with, instead of all: `alt_text`,
                `height`, `id`, `link_url`, `name`, `width`.
            fields_brand_social_group: Fields of each `brand-social-group` to answer with, instead of all:
                `id`, `name`, `social_links`.
            include: Related resources to send along: `brand-button`, `brand-logo`, `brand-social-group`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_email_defaults"""
        return self._sender.pages(
            _GET_BRAND_EMAIL_DEFAULTS,
            query={
                "fields[brand-button]": fields_brand_button,
                "fields[brand-email-default]": fields_brand_email_default,
                "fields[brand-logo]": fields_brand_logo,
                "fields[brand-social-group]": fields_brand_social_group,
                "include": include,
            },
            options=options,
        )

    async def get_brand_logo(
        self,
        id: str,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        include: Sequence[t.BrandLogoInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandLogo:
        """Get brand logo.

        GET /api/brand-logos/{id} · brands:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_logo = await klaviyo.brands.get_brand_logo(
                "01JITWTZJ53F23CJVKBA3I5HNQ", include=["image"]
            )

        Args:
            id: Id of the `brand-logo`; required.
            fields_brand_logo: Fields of each `brand-logo` to answer with, instead of all: `alt_text`,
                `height`, `id`, `link_url`, `name`, `width`.
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            include: Related resources to send along: `image`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_logo"""
        answer: m.BrandLogo = await self._sender.send(
            _GET_BRAND_LOGO,
            path=(id,),
            query={"fields[brand-logo]": fields_brand_logo, "fields[image]": fields_image, "include": include},
            options=options,
        )
        return answer

    def get_brand_logos(
        self,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        include: Sequence[t.BrandLogoInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BrandLogo]:
        """Get brand logos.

        GET /api/brand-logos · brands:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            async for brand_logo in klaviyo.brands.get_brand_logos(include=["image"]):
                print(brand_logo.name)

        Args:
            fields_brand_logo: Fields of each `brand-logo` to answer with, instead of all: `alt_text`,
                `height`, `id`, `link_url`, `name`, `width`.
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            include: Related resources to send along: `image`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_logos"""
        return self._sender.pages(
            _GET_BRAND_LOGOS,
            query={"fields[brand-logo]": fields_brand_logo, "fields[image]": fields_image, "include": include},
            options=options,
        )

    async def get_brand_social_group(
        self,
        id: str,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandSocialGroup:
        """Get brand social group.

        GET /api/brand-social-groups/{id} · brands:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_social_group = await klaviyo.brands.get_brand_social_group(
                "01JPBSDATO7KGPR7WUMZDL2NV3"
            )

        Args:
            id: Id of the `brand-social-group`; required.
            fields_brand_social_group: Fields of each `brand-social-group` to answer with, instead of all:
                `id`, `name`, `social_links`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_social_group"""
        answer: m.BrandSocialGroup = await self._sender.send(
            _GET_BRAND_SOCIAL_GROUP,
            path=(id,),
            query={"fields[brand-social-group]": fields_brand_social_group},
            options=options,
        )
        return answer

    def get_brand_social_groups(
        self,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BrandSocialGroup]:
        """Get brand social groups.

        GET /api/brand-social-groups · brands:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            async for brand_social_group in klaviyo.brands.get_brand_social_groups():
                print(brand_social_group.name)

        Args:
            fields_brand_social_group: Fields of each `brand-social-group` to answer with, instead of all:
                `id`, `name`, `social_links`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_social_groups"""
        return self._sender.pages(
            _GET_BRAND_SOCIAL_GROUPS, query={"fields[brand-social-group]": fields_brand_social_group}, options=options
        )

    async def get_brand_voice(
        self,
        id: str,
        *,
        fields_brand_voice: Sequence[t.BrandVoiceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandVoice:
        """Get brand voice.

        GET /api/brand-voice/{id} · brands:read · 10/s, 150/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_voice = await klaviyo.brands.get_brand_voice("01JMJHLABM4WGNLMTTJ76G7EHY")

        Args:
            id: Id of the `brand-voice`; required.
            fields_brand_voice: Fields of each `brand-voice` to answer with, instead of all: `id`,
                `language_patterns`, `tone_descriptors`, `version`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_voice"""
        answer: m.BrandVoice = await self._sender.send(
            _GET_BRAND_VOICE, path=(id,), query={"fields[brand-voice]": fields_brand_voice}, options=options
        )
        return answer

    async def update_brand_button(
        self,
        id: str,
        body: m.BrandButtonUpdate | d.BrandButtonUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandButtonKeywords],
    ) -> m.BrandButton:
        """Update brand button.

        PATCH /api/brand-buttons/{id} · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_button = await klaviyo.brands.update_brand_button(
                "01JANYHPQWRXTSN5ZJO3K2JWLV", name="Autumn sale"
            )

        Args:
            id: Id of the `brand-button` to change; required.
            body: `BrandButtonUpdate`, or a dict with its fields; needs `id`.
            fields_brand_button: Fields of each `brand-button` to answer with, instead of all: `border`,
                `border.border_color`, `border.border_style`, `border.border_width`,
                `border.is_border_active`, `id`, `is_primary`, `name` and 19 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `border`, `is_primary`, `name`,
                `preview_page_hex`, `spacing`, `style`, `text`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_brand_button"""
        answer: m.BrandButton = await self._sender.send(
            _UPDATE_BRAND_BUTTON,
            path=(id,),
            query={"fields[brand-button]": fields_brand_button},
            body=keyword_body(_UPDATE_BRAND_BUTTON, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_brand_color(
        self,
        id: str,
        body: m.BrandColorUpdate | d.BrandColorUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandColorKeywords],
    ) -> m.BrandColor:
        """Update brand color.

        PATCH /api/brand-colors/{id} · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_color = await klaviyo.brands.update_brand_color(
                "01JUTIALREPGVLMTDC5FZCJH77", name="Ink"
            )

        Args:
            id: Id of the `brand-color` to change; required.
            body: `BrandColorUpdate`, or a dict with its fields; needs `id`.
            fields_brand_color: Fields of each `brand-color` to answer with, instead of all: `colors`, `id`,
                `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `colors`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_brand_color"""
        answer: m.BrandColor = await self._sender.send(
            _UPDATE_BRAND_COLOR,
            path=(id,),
            query={"fields[brand-color]": fields_brand_color},
            body=keyword_body(_UPDATE_BRAND_COLOR, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_brand_email_default(
        self,
        id: str,
        body: m.BrandEmailDefaultUpdate | d.BrandEmailDefaultUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_email_default: Sequence[t.BrandEmailDefaultField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandEmailDefaultKeywords],
    ) -> m.BrandEmailDefault:
        """Update brand email default.

        PATCH /api/brand-email-defaults/{id} · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_email_default = await klaviyo.brands.update_brand_email_default(
                "01JQ2575NELOUPVLK2VFH4EFHV", brand_button="01JANYHPQWRXTSN5ZJO3K2JWLV"
            )

        Args:
            id: Id of the `brand-email-default` to change; required.
            body: `BrandEmailDefaultUpdate`, or a dict with its fields; needs `id`.
            fields_brand_email_default: Fields of each `brand-email-default` to answer with, instead of all:
                `body`, `body.background_color`, `body.body_background_color`, `body.h1_text`,
                `body.h1_text.color`, `body.h1_text.font_family`, `body.h1_text.font_size`,
                `body.h1_text.font_style` and 75 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `body_`, `brand_button`, `brand_logo`,
                `brand_social_group`, `footer`, `header`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_brand_email_default"""
        answer: m.BrandEmailDefault = await self._sender.send(
            _UPDATE_BRAND_EMAIL_DEFAULT,
            path=(id,),
            query={"fields[brand-email-default]": fields_brand_email_default},
            body=keyword_body(_UPDATE_BRAND_EMAIL_DEFAULT, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_brand_logo(
        self,
        id: str,
        body: m.BrandLogoUpdate | d.BrandLogoUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandLogoKeywords],
    ) -> m.BrandLogo:
        """Update brand logo.

        PATCH /api/brand-logos/{id} · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_logo = await klaviyo.brands.update_brand_logo(
                "01JITWTZJ53F23CJVKBA3I5HNQ", name="Dark", alt_text="Analytical Mugs"
            )

        Args:
            id: Id of the `brand-logo` to change; required.
            body: `BrandLogoUpdate`, or a dict with its fields; needs `id`.
            fields_brand_logo: Fields of each `brand-logo` to answer with, instead of all: `alt_text`,
                `height`, `id`, `link_url`, `name`, `width`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `alt_text`, `height`, `image`, `link_url`,
                `name`, `width`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_brand_logo"""
        answer: m.BrandLogo = await self._sender.send(
            _UPDATE_BRAND_LOGO,
            path=(id,),
            query={"fields[brand-logo]": fields_brand_logo},
            body=keyword_body(_UPDATE_BRAND_LOGO, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_brand_social_group(
        self,
        id: str,
        body: m.BrandSocialGroupUpdate | d.BrandSocialGroupUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandSocialGroupKeywords],
    ) -> m.BrandSocialGroup:
        """Update brand social group.

        PATCH /api/brand-social-groups/{id} · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_social_group = await klaviyo.brands.update_brand_social_group(
                "01JPBSDATO7KGPR7WUMZDL2NV3", name="Autumn sale"
            )

        Args:
            id: Id of the `brand-social-group` to change; required.
            body: `BrandSocialGroupUpdate`, or a dict with its fields; needs `id`.
            fields_brand_social_group: Fields of each `brand-social-group` to answer with, instead of all:
                `id`, `name`, `social_links`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `name`, `social_links`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_brand_social_group"""
        answer: m.BrandSocialGroup = await self._sender.send(
            _UPDATE_BRAND_SOCIAL_GROUP,
            path=(id,),
            query={"fields[brand-social-group]": fields_brand_social_group},
            body=keyword_body(_UPDATE_BRAND_SOCIAL_GROUP, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_brand_voice(
        self,
        id: str,
        body: m.BrandVoiceUpdate | d.BrandVoiceUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_voice: Sequence[t.BrandVoiceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandVoiceKeywords],
    ) -> m.BrandVoice:
        """Update brand voice.

        PATCH /api/brand-voice/{id} · brands:write · 3/s, 60/m

        - reconstructed, not from a published document: all of it

        Example::

            brand_voice = await klaviyo.brands.update_brand_voice(
                "01JMJHLABM4WGNLMTTJ76G7EHY",
                language_patterns=[{"description": "Stoneware", "name": "Autumn sale"}],
            )

        Args:
            id: Id of the `brand-voice` to change; required.
            body: `BrandVoiceUpdate`, or a dict with its fields; needs `id`.
            fields_brand_voice: Fields of each `brand-voice` to answer with, instead of all: `id`,
                `language_patterns`, `tone_descriptors`, `version`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `language_patterns`, `tone_descriptors`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_brand_voice"""
        answer: m.BrandVoice = await self._sender.send(
            _UPDATE_BRAND_VOICE,
            path=(id,),
            query={"fields[brand-voice]": fields_brand_voice},
            body=keyword_body(_UPDATE_BRAND_VOICE, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
