# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Models of the brands area."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, Model, ResourceModel, Unset, Wire


class BorderStyles(Model, kw_only=True):
    """Part of `BrandButton`, `BrandButtonCreate`, `BrandButtonUpdate`."""

    border_color: str
    """A color, as in CSS; required."""
    border_style: Literal["dashed", "dotted", "solid"] | str
    """One of `dashed`, `dotted`, `solid`; required."""
    border_width: int
    """Whole number: `border.border_width` of `BrandButton`; required."""
    is_border_active: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class BrandButton(ResourceModel, kw_only=True, gc=True):
    """A `brand-button` resource."""

    _wire = Wire("brand-button")

    id: str
    """Id of the `brand-button`."""
    border: BorderStyles | None | Unset = UNSET
    """`BorderStyles` of `border_color`, `border_style`, `border_width`, `is_border_active`; None if there
    is none; in every answer."""
    is_primary: bool | None | Unset = UNSET
    """True or false; None if there is none; in every answer."""
    name: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    preview_page_hex: str | None | Unset = UNSET
    """A color, as in CSS; None if there is none; in every answer."""
    spacing: SpacingStyles | None | Unset = UNSET
    """`SpacingStyles` of `padding_bottom`, `padding_left`, `padding_right`, `padding_top`; None if there
    is none; in every answer."""
    style: ButtonStyles | None | Unset = UNSET
    """`ButtonStyles` of `background_color`, `border_radius`, `box_shadow`, `is_shadow_active`; None if
    there is none; in every answer."""
    text: TextStyles | None | Unset = UNSET
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; None if there is none;
    in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class BrandButtonCreate(ResourceModel, kw_only=True):
    """Body of `create_brand_button_beta`."""

    _wire = Wire("brand-button")

    border: BorderStyles
    """`BorderStyles` of `border_color`, `border_style`, `border_width`, `is_border_active`; required."""
    spacing: SpacingStyles
    """`SpacingStyles` of `padding_bottom`, `padding_left`, `padding_right`, `padding_top`; required."""
    style: ButtonStyles
    """`ButtonStyles` of `background_color`, `border_radius`, `box_shadow`, `is_shadow_active`; required."""
    text: TextStyles
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; required."""
    is_primary: bool | None | Unset = UNSET
    """True or false; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    preview_page_hex: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""


class BrandButtonUpdate(ResourceModel, kw_only=True):
    """Body of `update_brand_button_beta`."""

    _wire = Wire("brand-button")

    id: str
    """Id of the `brand-button`; required."""
    border: BorderStyles | None | Unset = UNSET
    """`BorderStyles` of `border_color`, `border_style`, `border_width`, `is_border_active`; may be left
    out, may be None."""
    is_primary: bool | None | Unset = UNSET
    """True or false; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    preview_page_hex: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    spacing: SpacingStyles | None | Unset = UNSET
    """`SpacingStyles` of `padding_bottom`, `padding_left`, `padding_right`, `padding_top`; may be left
    out, may be None."""
    style: ButtonStyles | None | Unset = UNSET
    """`ButtonStyles` of `background_color`, `border_radius`, `box_shadow`, `is_shadow_active`; may be left
    out, may be None."""
    text: TextStyles | None | Unset = UNSET
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""


class BrandColor(ResourceModel, kw_only=True, gc=True):
    """A `brand-color` resource."""

    _wire = Wire("brand-color")

    id: str
    """Id of the `brand-color`."""
    colors: list[Color] | None | Unset = UNSET
    """List: `Color`; None if there is none; in every answer."""
    name: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class BrandColorCreate(ResourceModel, kw_only=True):
    """Body of `create_brand_color_beta`."""

    _wire = Wire("brand-color")

    colors: Sequence[Color] | None | Unset = UNSET
    """List: `Color`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class BrandColorUpdate(ResourceModel, kw_only=True):
    """Body of `update_brand_color_beta`."""

    _wire = Wire("brand-color")

    id: str
    """Id of the `brand-color`; required."""
    colors: Sequence[Color] | None | Unset = UNSET
    """List: `Color`; may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class BrandEmailBodyAttributes(Model, kw_only=True):
    """Part of `BrandEmailDefault`."""

    background_color: str
    """A color, as in CSS."""
    body_background_color: str
    """A color, as in CSS."""
    h1_text: TextStyles
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more."""
    h2_text: TextStyles
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more."""
    h3_text: TextStyles
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more."""
    h4_text: TextStyles
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more."""
    link_text: LinkTextStyles
    """`LinkTextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more."""
    text: TextStyles
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more."""


class BrandEmailBodyPatchAttributes(Model, kw_only=True):
    """Part of `BrandEmailDefaultUpdate`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    body_background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    h1_text: TextStyles | None | Unset = UNSET
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""
    h2_text: TextStyles | None | Unset = UNSET
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""
    h3_text: TextStyles | None | Unset = UNSET
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""
    h4_text: TextStyles | None | Unset = UNSET
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""
    link_text: LinkTextStyles | None | Unset = UNSET
    """`LinkTextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out,
    may be None."""
    text: TextStyles | None | Unset = UNSET
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""


class BrandEmailDefault(ResourceModel, kw_only=True, gc=True):
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
    """Id of the `brand-email-default`."""
    body: BrandEmailBodyAttributes | Unset = UNSET
    """`BrandEmailBodyAttributes` of `background_color`, `body_background_color`, `h1_text`, `h2_text` and
    4 more; in every answer."""
    footer: BrandEmailFooterAttributes | Unset = UNSET
    """`BrandEmailFooterAttributes` of `background_color`, `link_text`, `social_group_color`, `text`; in
    every answer."""
    header: BrandEmailHeaderAttributes | Unset = UNSET
    """`BrandEmailHeaderAttributes` of `background_color`, `link_text`, `links`, `logo_max_width`; in every
    answer."""
    brand_button: BrandButton | Unset = UNSET
    """Related `brand-button` resource, with its id alone unless included; in every answer."""
    brand_logo: BrandLogo | Unset = UNSET
    """Related `brand-logo` resource, with its id alone unless included; in every answer."""
    brand_social_group: BrandSocialGroup | Unset = UNSET
    """Related `brand-social-group` resource, with its id alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class BrandEmailDefaultUpdate(ResourceModel, kw_only=True):
    """Body of `update_brand_email_default_beta`."""

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
    """Id of the `brand-email-default`; required."""
    body: BrandEmailBodyPatchAttributes | None | Unset = UNSET
    """`BrandEmailBodyPatchAttributes` of `background_color`, `body_background_color`, `h1_text`, `h2_text`
    and 4 more; may be left out, may be None."""
    footer: BrandEmailFooterPatchAttributes | None | Unset = UNSET
    """`BrandEmailFooterPatchAttributes` of `background_color`, `link_text`, `social_group_color`, `text`;
    may be left out, may be None."""
    header: BrandEmailHeaderPatchAttributes | None | Unset = UNSET
    """`BrandEmailHeaderPatchAttributes` of `background_color`, `link_text`, `links`, `logo_max_width`; may
    be left out, may be None."""
    brand_button: str | Unset = UNSET
    """Id of the `brand-button`; may be left out."""
    brand_logo: str | Unset = UNSET
    """Id of the `brand-logo`; may be left out."""
    brand_social_group: str | Unset = UNSET
    """Id of the `brand-social-group`; may be left out."""


class BrandEmailFooterAttributes(Model, kw_only=True):
    """Part of `BrandEmailDefault`."""

    background_color: str
    """A color, as in CSS."""
    link_text: LinkTextStyles
    """`LinkTextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more."""
    social_group_color: Literal["black", "default", "grey", "white"] | str
    """A color, as in CSS; one of `black`, `default`, `grey`, `white`."""
    text: TextStyles
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more."""


class BrandEmailFooterPatchAttributes(Model, kw_only=True):
    """Part of `BrandEmailDefaultUpdate`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    link_text: LinkTextStyles | None | Unset = UNSET
    """`LinkTextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out,
    may be None."""
    social_group_color: Literal["black", "default", "grey", "white"] | None | Unset = UNSET
    """A color, as in CSS; one of `black`, `default`, `grey`, `white`; may be left out, may be None."""
    text: TextStyles | None | Unset = UNSET
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""


class BrandEmailHeaderAttributes(Model, kw_only=True):
    """Part of `BrandEmailDefault`."""

    background_color: str
    """A color, as in CSS."""
    link_text: LinkTextStyles
    """`LinkTextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more."""
    logo_max_width: int | None | Unset = UNSET
    """Whole number: `header.logo_max_width` of `BrandEmailDefault`; None if there is none."""
    links: list[EmailHeaderLink]
    """Addresses of the resource itself and of what is related to it; list: `EmailHeaderLink`."""


class BrandEmailHeaderPatchAttributes(Model, kw_only=True):
    """Part of `BrandEmailDefaultUpdate`."""

    background_color: str | None | Unset = UNSET
    """A color, as in CSS; may be left out, may be None."""
    link_text: LinkTextStyles | None | Unset = UNSET
    """`LinkTextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out,
    may be None."""
    logo_max_width: int | None | Unset = UNSET
    """Whole number: `header.logo_max_width` of `BrandEmailDefaultUpdate`; may be left out, may be None."""
    links: Sequence[EmailHeaderLink] | None | Unset = UNSET
    """Addresses of the resource itself and of what is related to it; list: `EmailHeaderLink`; may be left
    out, may be None."""


class BrandLogo(ResourceModel, kw_only=True, gc=True):
    """A `brand-logo` resource."""

    _wire = Wire("brand-logo", relationships={"image": "image"})

    id: str
    """Id of the `brand-logo`."""
    alt_text: str | None | Unset = UNSET
    """Description of a picture for those who do not see it; None if there is none; in every answer."""
    height: int | None | Unset = UNSET
    """Whole number; None if there is none; in every answer."""
    link_url: str | None | Unset = UNSET
    """Address on the web (URL); None if there is none; in every answer."""
    name: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    width: int | None | Unset = UNSET
    """Whole number; None if there is none; in every answer."""
    image: m.Image | Unset = UNSET
    """Related `image` resource, with its id alone unless included; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class BrandLogoCreate(ResourceModel, kw_only=True):
    """Body of `create_brand_logo_beta`."""

    _wire = Wire("brand-logo", relationships={"image": "image"})

    alt_text: str | None | Unset = UNSET
    """Description of a picture for those who do not see it; may be left out, may be None."""
    height: int | None | Unset = UNSET
    """Whole number; may be left out, may be None."""
    link_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    width: int | None | Unset = UNSET
    """Whole number; may be left out, may be None."""
    image: str | Unset = UNSET
    """Id of the `image`; may be left out."""


class BrandLogoUpdate(ResourceModel, kw_only=True):
    """Body of `update_brand_logo_beta`."""

    _wire = Wire("brand-logo", relationships={"image": "image"})

    id: str
    """Id of the `brand-logo`; required."""
    alt_text: str | None | Unset = UNSET
    """Description of a picture for those who do not see it; may be left out, may be None."""
    height: int | None | Unset = UNSET
    """Whole number; may be left out, may be None."""
    link_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    width: int | None | Unset = UNSET
    """Whole number; may be left out, may be None."""
    image: str | Unset = UNSET
    """Id of the `image`; may be left out."""


class BrandSocialGroup(ResourceModel, kw_only=True, gc=True):
    """A `brand-social-group` resource."""

    _wire = Wire("brand-social-group")

    id: str
    """Id of the `brand-social-group`."""
    name: str | None | Unset = UNSET
    """Text; None if there is none; in every answer."""
    social_links: list[FirstPartySocialLink | CustomSocialLink] | None | Unset = UNSET
    """List: `FirstPartySocialLink` or `CustomSocialLink`; None if there is none; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class BrandSocialGroupCreate(ResourceModel, kw_only=True):
    """Body of `create_brand_social_group_beta`."""

    _wire = Wire("brand-social-group")

    social_links: Sequence[FirstPartySocialLink | CustomSocialLink]
    """List: `FirstPartySocialLink` or `CustomSocialLink`; required."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""


class BrandSocialGroupUpdate(ResourceModel, kw_only=True):
    """Body of `update_brand_social_group_beta`."""

    _wire = Wire("brand-social-group")

    id: str
    """Id of the `brand-social-group`; required."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    social_links: Sequence[FirstPartySocialLink | CustomSocialLink] | None | Unset = UNSET
    """List: `FirstPartySocialLink` or `CustomSocialLink`; may be left out, may be None."""


class BrandVoice(ResourceModel, kw_only=True, gc=True):
    """A `brand-voice` resource."""

    _wire = Wire("brand-voice")

    id: str
    """Id of the `brand-voice`."""
    language_patterns: list[BrandVoiceDescriptor] | Unset = UNSET
    """List: `BrandVoiceDescriptor`; in every answer."""
    tone_descriptors: list[BrandVoiceDescriptor] | Unset = UNSET
    """List: `BrandVoiceDescriptor`; in every answer."""
    version: str | Unset = UNSET
    """Text; in every answer."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class BrandVoiceDescriptor(Model, kw_only=True):
    """Part of `BrandVoice`, `BrandVoiceUpdate`."""

    description: str
    """Text: `language_patterns[].description` of `BrandVoice`; required."""
    name: str
    """Text: `language_patterns[].name` of `BrandVoice`; required."""
    user_modified: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class BrandVoiceUpdate(ResourceModel, kw_only=True):
    """Body of `update_brand_voice_beta`."""

    _wire = Wire("brand-voice")

    id: str
    """Id of the `brand-voice`; required."""
    language_patterns: Sequence[BrandVoiceDescriptor] | None | Unset = UNSET
    """List: `BrandVoiceDescriptor`; may be left out, may be None."""
    tone_descriptors: Sequence[BrandVoiceDescriptor] | None | Unset = UNSET
    """List: `BrandVoiceDescriptor`; may be left out, may be None."""


class ButtonStyles(Model, kw_only=True):
    """Part of `BrandButton`, `BrandButtonCreate`, `BrandButtonUpdate`."""

    background_color: str
    """A color, as in CSS; required."""
    border_radius: int
    """Whole number: `style.border_radius` of `BrandButton`; required."""
    box_shadow: str
    """Text: `style.box_shadow` of `BrandButton`; required."""
    is_shadow_active: bool | Unset = UNSET
    """True or false; default `false`; may be left out."""


class Color(Model, kw_only=True):
    """Part of `BrandColor`, `BrandColorCreate`, `BrandColorUpdate`."""

    hex: str
    """A color, as in CSS; required."""
    name: str
    """Text: `colors[].name` of `BrandColor`; required."""


class CustomSocialLink(Model, kw_only=True):
    """Part of `BrandSocialGroup`, `BrandSocialGroupCreate`, `BrandSocialGroupUpdate`."""

    link_url: str
    """Address on the web (URL); required."""
    platform: Literal["custom"]
    """Always `custom`; required."""
    asset_id: int | None | Unset = UNSET
    """Whole number: `social_links[].asset_id` of `BrandSocialGroup`; may be left out, may be None."""
    asset_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    height: int | None | Unset = UNSET
    """Whole number: `social_links[].height` of `BrandSocialGroup`; may be left out, may be None."""
    width: int | None | Unset = UNSET
    """Whole number: `social_links[].width` of `BrandSocialGroup`; may be left out, may be None."""


class EmailHeaderLink(Model, kw_only=True):
    """Part of `BrandEmailHeaderAttributes`, `BrandEmailHeaderPatchAttributes`."""

    text: str
    """Text: `links[].text` of `BrandEmailHeaderAttributes`; required."""
    url: str
    """Address on the web (URL); required."""


class FirstPartySocialLink(Model, kw_only=True):
    """Part of `BrandSocialGroup`, `BrandSocialGroupCreate`, `BrandSocialGroupUpdate`."""

    link_url: str
    """Address on the web (URL); required."""
    platform: Literal["x_twitter"]
    """Always `x_twitter`; required."""


class LinkTextStyles(Model, kw_only=True):
    """Part of `BrandEmailBodyAttributes`, `BrandEmailBodyPatchAttributes`, `BrandEmailFooterAttributes` and 3 more."""

    color: str
    """A color, as in CSS; required."""
    font_style: Literal["italic", "normal"] | str
    """One of `italic`, `normal`; required."""
    text_decoration: (
        Literal["", "line-through", "line-through underline", "none", "underline", "underline line-through"] | str
    )
    """One of ``, `line-through`, `line-through underline`, `none`, `underline`, `underline line-through`;
    required."""
    font_family: str | None | Unset = UNSET
    """Text: `link_text.font_family` of `BrandEmailBodyAttributes`; may be left out, may be None."""
    font_size: int | None | Unset = UNSET
    """Whole number: `link_text.font_size` of `BrandEmailBodyAttributes`; may be left out, may be None."""
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset = UNSET
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; may be left out, may be None."""
    letter_spacing: str | int | None | Unset = UNSET
    """Text or whole number; may be left out, may be None."""


class SpacingStyles(Model, kw_only=True):
    """Part of `BrandButton`, `BrandButtonCreate`, `BrandButtonUpdate`."""

    padding_bottom: int
    """Whole number: `spacing.padding_bottom` of `BrandButton`; required."""
    padding_left: int
    """Whole number: `spacing.padding_left` of `BrandButton`; required."""
    padding_right: int
    """Whole number: `spacing.padding_right` of `BrandButton`; required."""
    padding_top: int
    """Whole number: `spacing.padding_top` of `BrandButton`; required."""


class TextStyles(Model, kw_only=True):
    """Part of `BrandButton`, `BrandButtonCreate`, `BrandButtonUpdate` and 4 more."""

    color: str
    """A color, as in CSS; required."""
    font_family: str
    """Text: `text.font_family` of `BrandButton`; required."""
    font_size: int
    """Whole number: `text.font_size` of `BrandButton`; required."""
    font_style: Literal["italic", "normal"] | str
    """One of `italic`, `normal`; required."""
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; required."""
    letter_spacing: str | int
    """Text or whole number; required."""
    text_decoration: (
        Literal["", "line-through", "line-through underline", "none", "underline", "underline line-through"] | str
    )
    """One of ``, `line-through`, `line-through underline`, `none`, `underline`, `underline line-through`;
    required."""
