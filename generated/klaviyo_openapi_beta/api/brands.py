# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
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

_CREATE_BRAND_BUTTON_BETA = Operation(
    "create_brand_button_beta",
    "POST",
    "/api/brand-buttons",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-button]": "list[BrandButtonField]"},
    body="BrandButtonCreate",
    returns="BrandButton",
    resource="brand-button",
    statuses=(201,),
)
_CREATE_BRAND_COLOR_BETA = Operation(
    "create_brand_color_beta",
    "POST",
    "/api/brand-colors",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-color]": "list[BrandColorField]"},
    body="BrandColorCreate",
    returns="BrandColor",
    resource="brand-color",
    statuses=(201,),
)
_CREATE_BRAND_LOGO_BETA = Operation(
    "create_brand_logo_beta",
    "POST",
    "/api/brand-logos",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-logo]": "list[BrandLogoField]"},
    body="BrandLogoCreate",
    returns="BrandLogo",
    resource="brand-logo",
    statuses=(201,),
)
_CREATE_BRAND_SOCIAL_GROUP_BETA = Operation(
    "create_brand_social_group_beta",
    "POST",
    "/api/brand-social-groups",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-social-group]": "list[BrandSocialGroupField]"},
    body="BrandSocialGroupCreate",
    returns="BrandSocialGroup",
    resource="brand-social-group",
    statuses=(201,),
)
_DELETE_BRAND_BUTTON_BETA = Operation(
    "delete_brand_button_beta",
    "DELETE",
    "/api/brand-buttons/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    statuses=(204,),
)
_DELETE_BRAND_COLOR_BETA = Operation(
    "delete_brand_color_beta",
    "DELETE",
    "/api/brand-colors/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    statuses=(204,),
)
_DELETE_BRAND_LOGO_BETA = Operation(
    "delete_brand_logo_beta",
    "DELETE",
    "/api/brand-logos/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    statuses=(204,),
)
_DELETE_BRAND_SOCIAL_GROUP_BETA = Operation(
    "delete_brand_social_group_beta",
    "DELETE",
    "/api/brand-social-groups/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    statuses=(204,),
)
_GET_BRAND_BUTTON_BETA = Operation(
    "get_brand_button_beta",
    "GET",
    "/api/brand-buttons/{id}",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-button]": "list[BrandButtonField]"},
    returns="BrandButton",
    resource="brand-button",
)
_GET_BRAND_BUTTONS_BETA = Operation(
    "get_brand_buttons_beta",
    "GET",
    "/api/brand-buttons",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-button]": "list[BrandButtonField]"},
    returns="BrandButton",
    many=True,
    resource="brand-button",
)
_GET_BRAND_COLOR_BETA = Operation(
    "get_brand_color_beta",
    "GET",
    "/api/brand-colors/{id}",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-color]": "list[BrandColorField]"},
    returns="BrandColor",
    resource="brand-color",
)
_GET_BRAND_COLORS_BETA = Operation(
    "get_brand_colors_beta",
    "GET",
    "/api/brand-colors",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-color]": "list[BrandColorField]"},
    returns="BrandColor",
    many=True,
    resource="brand-color",
)
_GET_BRAND_EMAIL_DEFAULT_BETA = Operation(
    "get_brand_email_default_beta",
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
    returns="BrandEmailDefault",
    resource="brand-email-default",
)
_GET_BRAND_EMAIL_DEFAULTS_BETA = Operation(
    "get_brand_email_defaults_beta",
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
    returns="BrandEmailDefault",
    many=True,
    resource="brand-email-default",
)
_GET_BRAND_LOGO_BETA = Operation(
    "get_brand_logo_beta",
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
    returns="BrandLogo",
    resource="brand-logo",
)
_GET_BRAND_LOGOS_BETA = Operation(
    "get_brand_logos_beta",
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
    returns="BrandLogo",
    many=True,
    resource="brand-logo",
)
_GET_BRAND_SOCIAL_GROUP_BETA = Operation(
    "get_brand_social_group_beta",
    "GET",
    "/api/brand-social-groups/{id}",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-social-group]": "list[BrandSocialGroupField]"},
    returns="BrandSocialGroup",
    resource="brand-social-group",
)
_GET_BRAND_SOCIAL_GROUPS_BETA = Operation(
    "get_brand_social_groups_beta",
    "GET",
    "/api/brand-social-groups",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-social-group]": "list[BrandSocialGroupField]"},
    returns="BrandSocialGroup",
    many=True,
    resource="brand-social-group",
)
_GET_BRAND_VOICE_BETA = Operation(
    "get_brand_voice_beta",
    "GET",
    "/api/brand-voice/{id}",
    area="brands",
    limits=("10/s", "150/m"),
    scopes=("brands:read",),
    query={"fields[brand-voice]": "list[BrandVoiceField]"},
    returns="BrandVoice",
    resource="brand-voice",
)
_UPDATE_BRAND_BUTTON_BETA = Operation(
    "update_brand_button_beta",
    "PATCH",
    "/api/brand-buttons/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-button]": "list[BrandButtonField]"},
    body="BrandButtonUpdate",
    returns="BrandButton",
    resource="brand-button",
)
_UPDATE_BRAND_COLOR_BETA = Operation(
    "update_brand_color_beta",
    "PATCH",
    "/api/brand-colors/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-color]": "list[BrandColorField]"},
    body="BrandColorUpdate",
    returns="BrandColor",
    resource="brand-color",
)
_UPDATE_BRAND_EMAIL_DEFAULT_BETA = Operation(
    "update_brand_email_default_beta",
    "PATCH",
    "/api/brand-email-defaults/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-email-default]": "list[BrandEmailDefaultField]"},
    body="BrandEmailDefaultUpdate",
    returns="BrandEmailDefault",
    resource="brand-email-default",
)
_UPDATE_BRAND_LOGO_BETA = Operation(
    "update_brand_logo_beta",
    "PATCH",
    "/api/brand-logos/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-logo]": "list[BrandLogoField]"},
    body="BrandLogoUpdate",
    returns="BrandLogo",
    resource="brand-logo",
)
_UPDATE_BRAND_SOCIAL_GROUP_BETA = Operation(
    "update_brand_social_group_beta",
    "PATCH",
    "/api/brand-social-groups/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-social-group]": "list[BrandSocialGroupField]"},
    body="BrandSocialGroupUpdate",
    returns="BrandSocialGroup",
    resource="brand-social-group",
)
_UPDATE_BRAND_VOICE_BETA = Operation(
    "update_brand_voice_beta",
    "PATCH",
    "/api/brand-voice/{id}",
    area="brands",
    limits=("3/s", "60/m"),
    scopes=("brands:write",),
    query={"fields[brand-voice]": "list[BrandVoiceField]"},
    body="BrandVoiceUpdate",
    returns="BrandVoice",
    resource="brand-voice",
)


class Brands(Resource):
    """The Brands operations, as `klaviyo.brands`."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        async def create_brand_button_beta(
            self,
            body: m.BrandButtonCreate | d.BrandButtonCreateDict | d.Envelope,
            *,
            fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.BrandButton: ...

        @overload
        async def create_brand_button_beta(
            self,
            *,
            fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.BrandButtonCreateDict],
        ) -> m.BrandButton: ...

    async def create_brand_button_beta(
        self,
        body: m.BrandButtonCreate | d.BrandButtonCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.BrandButton:
        """Create brand button beta.

        POST /api/brand-buttons · brands:write · 3/s, 60/m

        Example::

            brand_button = await klaviyo.beta.brands.create_brand_button_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_brand_button_beta"""
        answer: m.BrandButton = await self._sender.send(
            _CREATE_BRAND_BUTTON_BETA,
            query={"fields[brand-button]": fields_brand_button},
            body=keyword_body(_CREATE_BRAND_BUTTON_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def create_brand_color_beta(
        self,
        body: m.BrandColorCreate | d.BrandColorCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.BrandColorCreateDict],
    ) -> m.BrandColor:
        """Create brand color beta.

        POST /api/brand-colors · brands:write · 3/s, 60/m

        Example::

            brand_color = await klaviyo.beta.brands.create_brand_color_beta(name="Ink")

        Args:
            body: `BrandColorCreate`, or a dict with its fields; no field is required.
            fields_brand_color: Fields of each `brand-color` to answer with, instead of all: `colors`, `id`,
                `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `colors`, `name`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_brand_color_beta"""
        answer: m.BrandColor = await self._sender.send(
            _CREATE_BRAND_COLOR_BETA,
            query={"fields[brand-color]": fields_brand_color},
            body=keyword_body(_CREATE_BRAND_COLOR_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def create_brand_logo_beta(
        self,
        body: m.BrandLogoCreate | d.BrandLogoCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.BrandLogoCreateDict],
    ) -> m.BrandLogo:
        """Create brand logo beta.

        POST /api/brand-logos · brands:write · 3/s, 60/m

        Example::

            brand_logo = await klaviyo.beta.brands.create_brand_logo_beta(
                name="Dark", alt_text="Analytical Mugs"
            )

        Args:
            body: `BrandLogoCreate`, or a dict with its fields; no field is required.
            fields_brand_logo: Fields of each `brand-logo` to answer with, instead of all: `alt_text`,
                `height`, `id`, `link_url`, `name`, `width`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.
            fields: The body's fields as keywords, in its stead: `alt_text`, `height`, `image`, `link_url`,
                `name`, `width`.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_brand_logo_beta"""
        answer: m.BrandLogo = await self._sender.send(
            _CREATE_BRAND_LOGO_BETA,
            query={"fields[brand-logo]": fields_brand_logo},
            body=keyword_body(_CREATE_BRAND_LOGO_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    if TYPE_CHECKING:

        @overload
        async def create_brand_social_group_beta(
            self,
            body: m.BrandSocialGroupCreate | d.BrandSocialGroupCreateDict | d.Envelope,
            *,
            fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
            options: Options | None = None,
        ) -> m.BrandSocialGroup: ...

        @overload
        async def create_brand_social_group_beta(
            self,
            *,
            fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
            options: Options | None = None,
            **fields: Unpack[d.BrandSocialGroupCreateDict],
        ) -> m.BrandSocialGroup: ...

    async def create_brand_social_group_beta(
        self,
        body: m.BrandSocialGroupCreate | d.BrandSocialGroupCreateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Any,
    ) -> m.BrandSocialGroup:
        """Create brand social group beta.

        POST /api/brand-social-groups · brands:write · 3/s, 60/m

        Example::

            brand_social_group = await klaviyo.beta.brands.create_brand_social_group_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/create_brand_social_group_beta"""
        answer: m.BrandSocialGroup = await self._sender.send(
            _CREATE_BRAND_SOCIAL_GROUP_BETA,
            query={"fields[brand-social-group]": fields_brand_social_group},
            body=keyword_body(_CREATE_BRAND_SOCIAL_GROUP_BETA, body, fields) if fields else body,
            options=options,
        )
        return answer

    async def delete_brand_button_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand button beta.

        DELETE /api/brand-buttons/{id} · brands:write · 3/s, 60/m

        Example::

            await klaviyo.beta.brands.delete_brand_button_beta("01JANYHPQWRXTSN5ZJO3K2JWLV")

        Args:
            id: Id of the `brand-button` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_brand_button_beta"""
        answer: None = await self._sender.send(_DELETE_BRAND_BUTTON_BETA, path=(id,), options=options)
        return answer

    async def delete_brand_color_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand color beta.

        DELETE /api/brand-colors/{id} · brands:write · 3/s, 60/m

        Example::

            await klaviyo.beta.brands.delete_brand_color_beta("01JUTIALREPGVLMTDC5FZCJH77")

        Args:
            id: Id of the `brand-color` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_brand_color_beta"""
        answer: None = await self._sender.send(_DELETE_BRAND_COLOR_BETA, path=(id,), options=options)
        return answer

    async def delete_brand_logo_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand logo beta.

        DELETE /api/brand-logos/{id} · brands:write · 3/s, 60/m

        Example::

            await klaviyo.beta.brands.delete_brand_logo_beta("01JITWTZJ53F23CJVKBA3I5HNQ")

        Args:
            id: Id of the `brand-logo` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_brand_logo_beta"""
        answer: None = await self._sender.send(_DELETE_BRAND_LOGO_BETA, path=(id,), options=options)
        return answer

    async def delete_brand_social_group_beta(self, id: str, *, options: Options | None = None) -> None:
        """Delete brand social group beta.

        DELETE /api/brand-social-groups/{id} · brands:write · 3/s, 60/m

        Example::

            await klaviyo.beta.brands.delete_brand_social_group_beta("01JPBSDATO7KGPR7WUMZDL2NV3")

        Args:
            id: Id of the `brand-social-group` to delete; required.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/delete_brand_social_group_beta"""
        answer: None = await self._sender.send(_DELETE_BRAND_SOCIAL_GROUP_BETA, path=(id,), options=options)
        return answer

    async def get_brand_button_beta(
        self,
        id: str,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandButton:
        """Get brand button beta.

        GET /api/brand-buttons/{id} · brands:read · 10/s, 150/m

        Example::

            brand_button = await klaviyo.beta.brands.get_brand_button_beta("01JANYHPQWRXTSN5ZJO3K2JWLV")

        Args:
            id: Id of the `brand-button`; required.
            fields_brand_button: Fields of each `brand-button` to answer with, instead of all: `border`,
                `border.border_color`, `border.border_style`, `border.border_width`,
                `border.is_border_active`, `id`, `is_primary`, `name` and 19 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_button_beta"""
        answer: m.BrandButton = await self._sender.send(
            _GET_BRAND_BUTTON_BETA, path=(id,), query={"fields[brand-button]": fields_brand_button}, options=options
        )
        return answer

    def get_brand_buttons_beta(
        self, *, fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.BrandButton]:
        """Get brand buttons beta.

        GET /api/brand-buttons · brands:read · 10/s, 150/m

        Example::

            async for brand_button in klaviyo.beta.brands.get_brand_buttons_beta():
                print(brand_button.name)

        Args:
            fields_brand_button: Fields of each `brand-button` to answer with, instead of all: `border`,
                `border.border_color`, `border.border_style`, `border.border_width`,
                `border.is_border_active`, `id`, `is_primary`, `name` and 19 more.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_buttons_beta"""
        return self._sender.pages(
            _GET_BRAND_BUTTONS_BETA, query={"fields[brand-button]": fields_brand_button}, options=options
        )

    async def get_brand_color_beta(
        self,
        id: str,
        *,
        fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandColor:
        """Get brand color beta.

        GET /api/brand-colors/{id} · brands:read · 10/s, 150/m

        Example::

            brand_color = await klaviyo.beta.brands.get_brand_color_beta("01JUTIALREPGVLMTDC5FZCJH77")

        Args:
            id: Id of the `brand-color`; required.
            fields_brand_color: Fields of each `brand-color` to answer with, instead of all: `colors`, `id`,
                `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_color_beta"""
        answer: m.BrandColor = await self._sender.send(
            _GET_BRAND_COLOR_BETA, path=(id,), query={"fields[brand-color]": fields_brand_color}, options=options
        )
        return answer

    def get_brand_colors_beta(
        self, *, fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET, options: Options | None = None
    ) -> Pager[m.BrandColor]:
        """Get brand colors beta.

        GET /api/brand-colors · brands:read · 10/s, 150/m

        Example::

            async for brand_color in klaviyo.beta.brands.get_brand_colors_beta():
                print(brand_color.name)

        Args:
            fields_brand_color: Fields of each `brand-color` to answer with, instead of all: `colors`, `id`,
                `name`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_colors_beta"""
        return self._sender.pages(
            _GET_BRAND_COLORS_BETA, query={"fields[brand-color]": fields_brand_color}, options=options
        )

    async def get_brand_email_default_beta(
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
        """Get brand email default beta.

        GET /api/brand-email-defaults/{id} · brands:read · 10/s, 150/m

        Example::

            brand_email_default = await klaviyo.beta.brands.get_brand_email_default_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_email_default_beta"""
        answer: m.BrandEmailDefault = await self._sender.send(
            _GET_BRAND_EMAIL_DEFAULT_BETA,
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

    def get_brand_email_defaults_beta(
        self,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        fields_brand_email_default: Sequence[t.BrandEmailDefaultField] | Unset = UNSET,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        include: Sequence[t.BrandEmailDefaultInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BrandEmailDefault]:
        """Get brand email defaults beta.

        GET /api/brand-email-defaults · brands:read · 10/s, 150/m

        Example::

            async for brand_email_default in klaviyo.beta.brands.get_brand_email_defaults_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_email_defaults_beta"""
        return self._sender.pages(
            _GET_BRAND_EMAIL_DEFAULTS_BETA,
            query={
                "fields[brand-button]": fields_brand_button,
                "fields[brand-email-default]": fields_brand_email_default,
                "fields[brand-logo]": fields_brand_logo,
                "fields[brand-social-group]": fields_brand_social_group,
                "include": include,
            },
            options=options,
        )

    async def get_brand_logo_beta(
        self,
        id: str,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        include: Sequence[t.BrandLogoInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandLogo:
        """Get brand logo beta.

        GET /api/brand-logos/{id} · brands:read · 10/s, 150/m

        Example::

            brand_logo = await klaviyo.beta.brands.get_brand_logo_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_logo_beta"""
        answer: m.BrandLogo = await self._sender.send(
            _GET_BRAND_LOGO_BETA,
            path=(id,),
            query={"fields[brand-logo]": fields_brand_logo, "fields[image]": fields_image, "include": include},
            options=options,
        )
        return answer

    def get_brand_logos_beta(
        self,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        fields_image: Sequence[t.ImageField] | Unset = UNSET,
        include: Sequence[t.BrandLogoInclude] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BrandLogo]:
        """Get brand logos beta.

        GET /api/brand-logos · brands:read · 10/s, 150/m

        Example::

            async for brand_logo in klaviyo.beta.brands.get_brand_logos_beta(include=["image"]):
                print(brand_logo.name)

        Args:
            fields_brand_logo: Fields of each `brand-logo` to answer with, instead of all: `alt_text`,
                `height`, `id`, `link_url`, `name`, `width`.
            fields_image: Fields of each `image` to answer with, instead of all: `format`, `hidden`, `id`,
                `image_url`, `name`, `size`, `updated_at`.
            include: Related resources to send along: `image`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_logos_beta"""
        return self._sender.pages(
            _GET_BRAND_LOGOS_BETA,
            query={"fields[brand-logo]": fields_brand_logo, "fields[image]": fields_image, "include": include},
            options=options,
        )

    async def get_brand_social_group_beta(
        self,
        id: str,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandSocialGroup:
        """Get brand social group beta.

        GET /api/brand-social-groups/{id} · brands:read · 10/s, 150/m

        Example::

            brand_social_group = await klaviyo.beta.brands.get_brand_social_group_beta(
                "01JPBSDATO7KGPR7WUMZDL2NV3"
            )

        Args:
            id: Id of the `brand-social-group`; required.
            fields_brand_social_group: Fields of each `brand-social-group` to answer with, instead of all:
                `id`, `name`, `social_links`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_social_group_beta"""
        answer: m.BrandSocialGroup = await self._sender.send(
            _GET_BRAND_SOCIAL_GROUP_BETA,
            path=(id,),
            query={"fields[brand-social-group]": fields_brand_social_group},
            options=options,
        )
        return answer

    def get_brand_social_groups_beta(
        self,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
    ) -> Pager[m.BrandSocialGroup]:
        """Get brand social groups beta.

        GET /api/brand-social-groups · brands:read · 10/s, 150/m

        Example::

            async for brand_social_group in klaviyo.beta.brands.get_brand_social_groups_beta():
                print(brand_social_group.name)

        Args:
            fields_brand_social_group: Fields of each `brand-social-group` to answer with, instead of all:
                `id`, `name`, `social_links`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_social_groups_beta"""
        return self._sender.pages(
            _GET_BRAND_SOCIAL_GROUPS_BETA,
            query={"fields[brand-social-group]": fields_brand_social_group},
            options=options,
        )

    async def get_brand_voice_beta(
        self,
        id: str,
        *,
        fields_brand_voice: Sequence[t.BrandVoiceField] | Unset = UNSET,
        options: Options | None = None,
    ) -> m.BrandVoice:
        """Get brand voice beta.

        GET /api/brand-voice/{id} · brands:read · 10/s, 150/m

        Example::

            brand_voice = await klaviyo.beta.brands.get_brand_voice_beta("01JMJHLABM4WGNLMTTJ76G7EHY")

        Args:
            id: Id of the `brand-voice`; required.
            fields_brand_voice: Fields of each `brand-voice` to answer with, instead of all: `id`,
                `language_patterns`, `tone_descriptors`, `version`.
            options: timeout, retries, deadline (seconds), lane and others for this call alone; None: the
                client's.

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/get_brand_voice_beta"""
        answer: m.BrandVoice = await self._sender.send(
            _GET_BRAND_VOICE_BETA, path=(id,), query={"fields[brand-voice]": fields_brand_voice}, options=options
        )
        return answer

    async def update_brand_button_beta(
        self,
        id: str,
        body: m.BrandButtonUpdate | d.BrandButtonUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_button: Sequence[t.BrandButtonField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandButtonBetaKeywords],
    ) -> m.BrandButton:
        """Update brand button beta.

        PATCH /api/brand-buttons/{id} · brands:write · 3/s, 60/m

        Example::

            brand_button = await klaviyo.beta.brands.update_brand_button_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_brand_button_beta"""
        answer: m.BrandButton = await self._sender.send(
            _UPDATE_BRAND_BUTTON_BETA,
            path=(id,),
            query={"fields[brand-button]": fields_brand_button},
            body=keyword_body(_UPDATE_BRAND_BUTTON_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_brand_color_beta(
        self,
        id: str,
        body: m.BrandColorUpdate | d.BrandColorUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_color: Sequence[t.BrandColorField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandColorBetaKeywords],
    ) -> m.BrandColor:
        """Update brand color beta.

        PATCH /api/brand-colors/{id} · brands:write · 3/s, 60/m

        Example::

            brand_color = await klaviyo.beta.brands.update_brand_color_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_brand_color_beta"""
        answer: m.BrandColor = await self._sender.send(
            _UPDATE_BRAND_COLOR_BETA,
            path=(id,),
            query={"fields[brand-color]": fields_brand_color},
            body=keyword_body(_UPDATE_BRAND_COLOR_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_brand_email_default_beta(
        self,
        id: str,
        body: m.BrandEmailDefaultUpdate | d.BrandEmailDefaultUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_email_default: Sequence[t.BrandEmailDefaultField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandEmailDefaultBetaKeywords],
    ) -> m.BrandEmailDefault:
        """Update brand email default beta.

        PATCH /api/brand-email-defaults/{id} · brands:write · 3/s, 60/m

        Example::

            brand_email_default = await klaviyo.beta.brands.update_brand_email_default_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_brand_email_default_beta"""
        answer: m.BrandEmailDefault = await self._sender.send(
            _UPDATE_BRAND_EMAIL_DEFAULT_BETA,
            path=(id,),
            query={"fields[brand-email-default]": fields_brand_email_default},
            body=keyword_body(_UPDATE_BRAND_EMAIL_DEFAULT_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_brand_logo_beta(
        self,
        id: str,
        body: m.BrandLogoUpdate | d.BrandLogoUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_logo: Sequence[t.BrandLogoField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandLogoBetaKeywords],
    ) -> m.BrandLogo:
        """Update brand logo beta.

        PATCH /api/brand-logos/{id} · brands:write · 3/s, 60/m

        Example::

            brand_logo = await klaviyo.beta.brands.update_brand_logo_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_brand_logo_beta"""
        answer: m.BrandLogo = await self._sender.send(
            _UPDATE_BRAND_LOGO_BETA,
            path=(id,),
            query={"fields[brand-logo]": fields_brand_logo},
            body=keyword_body(_UPDATE_BRAND_LOGO_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_brand_social_group_beta(
        self,
        id: str,
        body: m.BrandSocialGroupUpdate | d.BrandSocialGroupUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_social_group: Sequence[t.BrandSocialGroupField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandSocialGroupBetaKeywords],
    ) -> m.BrandSocialGroup:
        """Update brand social group beta.

        PATCH /api/brand-social-groups/{id} · brands:write · 3/s, 60/m

        Example::

            brand_social_group = await klaviyo.beta.brands.update_brand_social_group_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_brand_social_group_beta"""
        answer: m.BrandSocialGroup = await self._sender.send(
            _UPDATE_BRAND_SOCIAL_GROUP_BETA,
            path=(id,),
            query={"fields[brand-social-group]": fields_brand_social_group},
            body=keyword_body(_UPDATE_BRAND_SOCIAL_GROUP_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer

    async def update_brand_voice_beta(
        self,
        id: str,
        body: m.BrandVoiceUpdate | d.BrandVoiceUpdateDict | d.Envelope | Unset = UNSET,
        *,
        fields_brand_voice: Sequence[t.BrandVoiceField] | Unset = UNSET,
        options: Options | None = None,
        **fields: Unpack[d.UpdateBrandVoiceBetaKeywords],
    ) -> m.BrandVoice:
        """Update brand voice beta.

        PATCH /api/brand-voice/{id} · brands:write · 3/s, 60/m

        Example::

            brand_voice = await klaviyo.beta.brands.update_brand_voice_beta(
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

        Raises KlaviyoError (APIStatusError by HTTP status). https://developers.klaviyo.com/en/reference/update_brand_voice_beta"""
        answer: m.BrandVoice = await self._sender.send(
            _UPDATE_BRAND_VOICE_BETA,
            path=(id,),
            query={"fields[brand-voice]": fields_brand_voice},
            body=keyword_body(_UPDATE_BRAND_VOICE_BETA, body, fields, id=id) if fields else body,
            options=options,
        )
        return answer
