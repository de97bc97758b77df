# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the brands area."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from .images import Image


@model
class BorderStyles(Model):
    border_color: str
    border_style: Literal["dashed", "dotted", "solid"] | str
    border_width: int
    is_border_active: bool | Unset = UNSET


@model
class BrandButton(ResourceModel):
    """A `brand-button` resource."""

    _wire = Wire("brand-button")

    id: str
    border: BorderStyles | None | Unset = UNSET
    is_primary: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    preview_page_hex: str | None | Unset = UNSET
    spacing: SpacingStyles | None | Unset = UNSET
    style: BrandLibraryButtonStyles | None | Unset = UNSET
    text: BrandLibraryTextStyles | None | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class BrandButtonCreate(ResourceModel):
    """Body of `create_brand_button`."""

    _wire = Wire("brand-button")

    border: BorderStyles
    spacing: SpacingStyles
    style: BrandLibraryButtonStyles
    text: BrandLibraryTextStyles
    is_primary: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    preview_page_hex: str | None | Unset = UNSET


@model
class BrandButtonUpdate(ResourceModel):
    """Body of `update_brand_button`."""

    _wire = Wire("brand-button")

    id: str
    border: BorderStyles | None | Unset = UNSET
    is_primary: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    preview_page_hex: str | None | Unset = UNSET
    spacing: SpacingStyles | None | Unset = UNSET
    style: BrandLibraryButtonStyles | None | Unset = UNSET
    text: BrandLibraryTextStyles | None | Unset = UNSET


@model
class BrandColor(ResourceModel):
    """A `brand-color` resource."""

    _wire = Wire("brand-color")

    id: str
    colors: list[Color] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class BrandColorCreate(ResourceModel):
    """Body of `create_brand_color`."""

    _wire = Wire("brand-color")

    colors: Sequence[Color] | None | Unset = UNSET
    name: str | None | Unset = UNSET


@model
class BrandColorUpdate(ResourceModel):
    """Body of `update_brand_color`."""

    _wire = Wire("brand-color")

    id: str
    colors: Sequence[Color] | None | Unset = UNSET
    name: str | None | Unset = UNSET


@model
class BrandEmailBodyAttributes(Model):
    background_color: str
    body_background_color: str
    h1_text: BrandLibraryTextStyles
    h2_text: BrandLibraryTextStyles
    h3_text: BrandLibraryTextStyles
    h4_text: BrandLibraryTextStyles
    link_text: LinkTextStyles
    text: BrandLibraryTextStyles


@model
class BrandEmailBodyPatchAttributes(Model):
    background_color: str | None | Unset = UNSET
    body_background_color: str | None | Unset = UNSET
    h1_text: BrandLibraryTextStyles | None | Unset = UNSET
    h2_text: BrandLibraryTextStyles | None | Unset = UNSET
    h3_text: BrandLibraryTextStyles | None | Unset = UNSET
    h4_text: BrandLibraryTextStyles | None | Unset = UNSET
    link_text: LinkTextStyles | None | Unset = UNSET
    text: BrandLibraryTextStyles | None | Unset = UNSET


@model
class BrandEmailDefault(ResourceModel):
    """A `brand-email-default` resource."""

    _wire = Wire(
        "brand-email-default",
        relationships={
            "brand_button": "brand-button",
            "brand_logo": "brand-logo",
            "brand_social_group": "brand-social-group",
        },
        names={"brand_button": "brand-button", "brand_logo": "brand-logo", "brand_social_group": "brand-social-group"},
    )

    id: str
    body: BrandEmailBodyAttributes | Unset = UNSET
    footer: BrandEmailFooterAttributes | Unset = UNSET
    header: BrandEmailHeaderAttributes | Unset = UNSET
    brand_button: BrandButton | Unset = UNSET
    brand_logo: BrandLogo | Unset = UNSET
    brand_social_group: BrandSocialGroup | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class BrandEmailDefaultUpdate(ResourceModel):
    """Body of `update_brand_email_default`."""

    _wire = Wire(
        "brand-email-default",
        relationships={
            "brand_button": "brand-button",
            "brand_logo": "brand-logo",
            "brand_social_group": "brand-social-group",
        },
        names={"brand_button": "brand-button", "brand_logo": "brand-logo", "brand_social_group": "brand-social-group"},
    )

    id: str
    body: BrandEmailBodyPatchAttributes | None | Unset = UNSET
    footer: BrandEmailFooterPatchAttributes | None | Unset = UNSET
    header: BrandEmailHeaderPatchAttributes | None | Unset = UNSET
    brand_button: str | Unset = UNSET
    """Id of the `brand-button`."""
    brand_logo: str | Unset = UNSET
    """Id of the `brand-logo`."""
    brand_social_group: str | Unset = UNSET
    """Id of the `brand-social-group`."""


@model
class BrandEmailFooterAttributes(Model):
    background_color: str
    link_text: LinkTextStyles
    social_group_color: Literal["black", "default", "grey", "white"] | str
    text: BrandLibraryTextStyles


@model
class BrandEmailFooterPatchAttributes(Model):
    background_color: str | None | Unset = UNSET
    link_text: LinkTextStyles | None | Unset = UNSET
    social_group_color: Literal["black", "default", "grey", "white"] | None | Unset = UNSET
    text: BrandLibraryTextStyles | None | Unset = UNSET


@model
class BrandEmailHeaderAttributes(Model):
    background_color: str
    link_text: LinkTextStyles
    logo_max_width: int | None | Unset = UNSET
    links: list[EmailHeaderLink]


@model
class BrandEmailHeaderPatchAttributes(Model):
    background_color: str | None | Unset = UNSET
    link_text: LinkTextStyles | None | Unset = UNSET
    logo_max_width: int | None | Unset = UNSET
    links: Sequence[EmailHeaderLink] | None | Unset = UNSET


@model
class BrandLibraryButtonStyles(Model):
    background_color: str
    border_radius: int
    box_shadow: str
    is_shadow_active: bool | Unset = UNSET


@model
class BrandLibraryTextStyles(Model):
    color: str
    font_family: str
    font_size: int
    font_style: Literal["italic", "normal"] | str
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int
    letter_spacing: str | int
    text_decoration: (
        Literal["", "line-through", "line-through underline", "none", "underline", "underline line-through"] | str
    )


@model
class BrandLogo(ResourceModel):
    """A `brand-logo` resource."""

    _wire = Wire("brand-logo", relationships={"image": "image"})

    id: str
    alt_text: str | None | Unset = UNSET
    height: int | None | Unset = UNSET
    link_url: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    width: int | None | Unset = UNSET
    image: Image | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class BrandLogoCreate(ResourceModel):
    """Body of `create_brand_logo`."""

    _wire = Wire("brand-logo", relationships={"image": "image"})

    alt_text: str | None | Unset = UNSET
    height: int | None | Unset = UNSET
    link_url: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    width: int | None | Unset = UNSET
    image: str | Unset = UNSET
    """Id of the `image`."""


@model
class BrandLogoUpdate(ResourceModel):
    """Body of `update_brand_logo`."""

    _wire = Wire("brand-logo", relationships={"image": "image"})

    id: str
    alt_text: str | None | Unset = UNSET
    height: int | None | Unset = UNSET
    link_url: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    width: int | None | Unset = UNSET
    image: str | Unset = UNSET
    """Id of the `image`."""


@model
class BrandSocialGroup(ResourceModel):
    """A `brand-social-group` resource."""

    _wire = Wire("brand-social-group")

    id: str
    name: str | None | Unset = UNSET
    social_links: list[FirstPartySocialLink | CustomSocialLink] | None | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class BrandSocialGroupCreate(ResourceModel):
    """Body of `create_brand_social_group`."""

    _wire = Wire("brand-social-group")

    social_links: Sequence[FirstPartySocialLink | CustomSocialLink]
    name: str | None | Unset = UNSET


@model
class BrandSocialGroupUpdate(ResourceModel):
    """Body of `update_brand_social_group`."""

    _wire = Wire("brand-social-group")

    id: str
    name: str | None | Unset = UNSET
    social_links: Sequence[FirstPartySocialLink | CustomSocialLink] | None | Unset = UNSET


@model
class BrandVoice(ResourceModel):
    """A `brand-voice` resource."""

    _wire = Wire("brand-voice")

    id: str
    language_patterns: list[BrandVoiceDescriptor] | Unset = UNSET
    tone_descriptors: list[BrandVoiceDescriptor] | Unset = UNSET
    version: str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class BrandVoiceDescriptor(Model):
    description: str
    name: str
    user_modified: bool | Unset = UNSET


@model
class BrandVoiceUpdate(ResourceModel):
    """Body of `update_brand_voice`."""

    _wire = Wire("brand-voice")

    id: str
    language_patterns: Sequence[BrandVoiceDescriptor] | None | Unset = UNSET
    tone_descriptors: Sequence[BrandVoiceDescriptor] | None | Unset = UNSET


@model
class Color(Model):
    hex: str
    name: str


@model
class CustomSocialLink(Model):
    link_url: str
    platform: Literal["custom"]
    asset_id: int | None | Unset = UNSET
    asset_url: str | None | Unset = UNSET
    height: int | None | Unset = UNSET
    width: int | None | Unset = UNSET


@model
class EmailHeaderLink(Model):
    text: str
    url: str


@model
class FirstPartySocialLink(Model):
    link_url: str
    platform: Literal["x_twitter"]


@model
class LinkTextStyles(Model):
    color: str
    font_style: Literal["italic", "normal"] | str
    text_decoration: (
        Literal["", "line-through", "line-through underline", "none", "underline", "underline line-through"] | str
    )
    font_family: str | None | Unset = UNSET
    font_size: int | None | Unset = UNSET
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset = UNSET
    letter_spacing: str | int | None | Unset = UNSET


@model
class SpacingStyles(Model):
    padding_bottom: int
    padding_left: int
    padding_right: int
    padding_top: int
