# @generated from spec/2026-07-15.pre by `make generate`: change codegen/, not this file.
"""Bodies as dicts: what type checkers hold dicts and keywords against. Imported at run time by those alone who resolve annotations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from .. import models as m
from .._runtime import File, Unset
from . import _values as v


class Envelope(TypedDict):
    """What is sent as it is: `{"data": ...}`."""

    data: Any
    """A resource or identifier as it is on the wire, or a list of them."""


class RefDict(TypedDict):
    """`Ref` as a dict."""

    type: str
    """JSON:API type of the resource that is meant."""
    id: str
    """Key of that resource."""


class _Dict(TypedDict, total=False):
    extra: Mapping[str, Any]
    """Fields that the document does not know, by their JSON names."""


class AddressDict(_Dict, total=False):
    """`Address` as a dict."""

    city: Required[str]
    """Town of an address; required."""
    country: Required[str]
    """Country of an address; required."""
    postal_code: Required[str]
    """Text: `address.postal_code` of `TextMessagingSenderRegistrationCreate`; required."""
    region: Required[str]
    """State or part of a country of an address; required."""
    street_address_1: Required[str]
    """Text: `address.street_address_1` of `TextMessagingSenderRegistrationCreate`; required."""
    street_address_2: str | None | Unset
    """Text: `address.street_address_2` of `TextMessagingSenderRegistrationCreate`; may be left out, may be
    None."""


class AgentKnowledgeCreateRequestRequestDataDict(_Dict, total=False):
    """`AgentKnowledgeCreateRequestRequestData` as a dict."""

    source: Required[
        m.AgentKnowledgeSnippetCreateSourceRequest
        | AgentKnowledgeSnippetCreateSourceRequestDict
        | m.AgentKnowledgeWebpageCreateSourceRequest
        | AgentKnowledgeWebpageCreateSourceRequestDict
    ]
    """`AgentKnowledgeSnippetCreateSourceRequest` or `AgentKnowledgeWebpageCreateSourceRequest`; required."""
    type: Literal["agent-knowledge"]
    """What it is of on the wire; `agent-knowledge` if left out."""


class AgentKnowledgeSnippetCreateSourceRequestDict(_Dict, total=False):
    """`AgentKnowledgeSnippetCreateSourceRequest` as a dict."""

    content: Required[str]
    """Text: `source.content` of `AgentKnowledgeCreateRequestRequestData`; required."""
    source_type: Required[Literal["snippet"]]
    """Always `snippet`; required."""
    title: Required[str]
    """Text: `source.title` of `AgentKnowledgeCreateRequestRequestData`; required."""


class AgentKnowledgeUpdateRequestRequestDataDict(_Dict, total=False):
    """`AgentKnowledgeUpdateRequestRequestData` as a dict."""

    content: str | None | Unset
    """Text; may be left out, may be None."""
    id: str | Unset
    """Id of the `agent-knowledge`; may be left out."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["agent-knowledge"]
    """What it is of on the wire; `agent-knowledge` if left out."""


class AgentKnowledgeUploadRequestDataWrapperDict(_Dict, total=False):
    """`AgentKnowledgeUploadRequestDataWrapper` as a dict."""

    file: Required[File]
    """File: bytes, path or binary file object; required."""
    title: Required[str]
    """Text; required."""


class AgentKnowledgeWebpageCreateSourceRequestDict(_Dict, total=False):
    """`AgentKnowledgeWebpageCreateSourceRequest` as a dict."""

    source_type: Required[Literal["webpage"]]
    """Always `webpage`; required."""
    url: Required[str]
    """Address on the web (URL); required."""
    auto_reindex: bool | None | Unset
    """True or false: `source.auto_reindex` of `AgentKnowledgeCreateRequestRequestData`; may be left out,
    may be None."""
    scope: Literal["entire-site", "single-page"] | Unset
    """One of `entire-site`, `single-page`; default `single-page`; may be left out."""


class AgentSecretCreateRequestRequestDataDict(_Dict, total=False):
    """`AgentSecretCreateRequestRequestData` as a dict."""

    name: Required[str]
    """Text; required."""
    value: Required[str]
    """Text; required."""
    type: Literal["agent-secret"]
    """What it is of on the wire; `agent-secret` if left out."""


class AgentSecretUpdateRequestRequestDataDict(_Dict, total=False):
    """`AgentSecretUpdateRequestRequestData` as a dict."""

    id: str | Unset
    """Id of the `agent-secret`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    value: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["agent-secret"]
    """What it is of on the wire; `agent-secret` if left out."""


class AgentSkillCreateRequestRequestDataDict(_Dict, total=False):
    """`AgentSkillCreateRequestRequestData` as a dict."""

    description: Required[str]
    """Text; required."""
    display_name: Required[str]
    """Text; required."""
    instructions: Required[str]
    """Text; required."""
    status: Required[Literal["draft", "live"]]
    """One of `draft`, `live`; required."""
    agent_tools: Sequence[str] | Unset
    """Ids of `agent-tool` resources; may be left out."""
    handoff: Literal["all", "custom", "immediate", "none", "offer"] | None | Unset
    """One of `all`, `custom`, `immediate`, `none`, `offer`; may be left out, may be None."""
    type: Literal["agent-skill"]
    """What it is of on the wire; `agent-skill` if left out."""


class AgentSkillUpdateRequestRequestDataDict(_Dict, total=False):
    """`AgentSkillUpdateRequestRequestData` as a dict."""

    agent_tools: Sequence[str] | Unset
    """Ids of `agent-tool` resources; may be left out."""
    description: str | None | Unset
    """Text; may be left out, may be None."""
    display_name: str | None | Unset
    """Text; may be left out, may be None."""
    handoff: Literal["all", "custom", "immediate", "none", "offer"] | None | Unset
    """One of `all`, `custom`, `immediate`, `none`, `offer`; may be left out, may be None."""
    id: str | Unset
    """Id of the `agent-skill`; may be left out."""
    instructions: str | None | Unset
    """Text; may be left out, may be None."""
    status: Literal["draft", "live"] | None | Unset
    """One of `draft`, `live`; may be left out, may be None."""
    type: Literal["agent-skill"]
    """What it is of on the wire; `agent-skill` if left out."""


class AgentToolCreateRequestRequestDataDict(_Dict, total=False):
    """`AgentToolCreateRequestRequestData` as a dict."""

    details: Required[m.AgentToolCustomCreateDetailsRequest | AgentToolCustomCreateDetailsRequestDict]
    """`AgentToolCustomCreateDetailsRequest` of `max_retries`, `protocol`, `request_template`,
    `timeout_seconds` and 2 more; required."""
    name: Required[str]
    """Text; required."""
    public_description: Required[str]
    """Text; required."""
    type: Literal["agent-tool"]
    """What it is of on the wire; `agent-tool` if left out."""


class AgentToolCustomCreateDetailsRequestDict(_Dict, total=False):
    """`AgentToolCustomCreateDetailsRequest` as a dict."""

    request_template: Required[m.AgentToolHTTPSRequestTemplateRequest | AgentToolHTTPSRequestTemplateRequestDict]
    """`AgentToolHTTPSRequestTemplateRequest` of `body_template`, `headers`, `http_method`,
    `query_parameters` and 2 more; required."""
    type: Required[Literal["custom"]]
    """Always `custom`; required."""
    max_retries: int | Unset
    """Whole number; default `1`; may be left out."""
    protocol: Literal["https"] | Unset
    """Always `https`; default `https`; may be left out."""
    timeout_seconds: int | Unset
    """Seconds: timeout; whole number; default `5`; may be left out."""
    variables: Sequence[m.AgentToolVariableRequest | AgentToolVariableRequestDict] | Unset
    """List: `AgentToolVariableRequest`; may be left out."""


class AgentToolCustomUpdateDetailsRequestDict(_Dict, total=False):
    """`AgentToolCustomUpdateDetailsRequest` as a dict."""

    type: Required[Literal["custom"]]
    """Always `custom`; required."""
    max_retries: int | None | Unset
    """Whole number: `details.max_retries` of `AgentToolUpdateRequestRequestData`; may be left out, may be
    None."""
    protocol: Literal["https"] | None | Unset
    """Always `https`; may be left out, may be None."""
    request_template: (
        m.AgentToolHTTPSRequestTemplateUpdateRequest | AgentToolHTTPSRequestTemplateUpdateRequestDict | None | Unset
    )
    """`AgentToolHTTPSRequestTemplateUpdateRequest` of `body_template`, `headers`, `http_method`,
    `query_parameters` and 2 more; may be left out, may be None."""
    timeout_seconds: int | None | Unset
    """Seconds: timeout; whole number; may be left out, may be None."""
    variables: Sequence[m.AgentToolVariableRequest | AgentToolVariableRequestDict] | None | Unset
    """List: `AgentToolVariableRequest`; may be left out, may be None."""


class AgentToolHTTPSRequestTemplateRequestDict(_Dict, total=False):
    """`AgentToolHTTPSRequestTemplateRequest` as a dict."""

    http_method: Required[Literal["DELETE", "GET", "PATCH", "POST", "PUT"]]
    """One of `DELETE`, `GET`, `PATCH`, `POST`, `PUT`; required."""
    url_template: Required[str]
    """Text: `request_template.url_template` of `AgentToolCustomCreateDetailsRequest`; required."""
    body_template: dict[str, Any] | None | Unset
    """Object of your own keys: `request_template.body_template` of `AgentToolCustomCreateDetailsRequest`;
    may be left out, may be None."""
    headers: Sequence[m.AgentToolKeyValueParameterRequest | AgentToolKeyValueParameterRequestDict] | None | Unset
    """List: `AgentToolKeyValueParameterRequest`; may be left out, may be None."""
    query_parameters: (
        Sequence[m.AgentToolKeyValueParameterRequest | AgentToolKeyValueParameterRequestDict] | None | Unset
    )
    """List: `AgentToolKeyValueParameterRequest`; may be left out, may be None."""
    request_timeout_seconds: int | Unset
    """Seconds: request timeout; whole number; default `5`; may be left out."""


class AgentToolHTTPSRequestTemplateUpdateRequestDict(_Dict, total=False):
    """`AgentToolHTTPSRequestTemplateUpdateRequest` as a dict."""

    body_template: dict[str, Any] | None | Unset
    """Object of your own keys: `request_template.body_template` of `AgentToolCustomUpdateDetailsRequest`;
    may be left out, may be None."""
    headers: Sequence[m.AgentToolKeyValueParameterRequest | AgentToolKeyValueParameterRequestDict] | None | Unset
    """List: `AgentToolKeyValueParameterRequest`; may be left out, may be None."""
    http_method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"] | None | Unset
    """One of `DELETE`, `GET`, `PATCH`, `POST`, `PUT`; may be left out, may be None."""
    query_parameters: (
        Sequence[m.AgentToolKeyValueParameterRequest | AgentToolKeyValueParameterRequestDict] | None | Unset
    )
    """List: `AgentToolKeyValueParameterRequest`; may be left out, may be None."""
    request_timeout_seconds: int | None | Unset
    """Seconds: request timeout; whole number; may be left out, may be None."""
    url_template: str | None | Unset
    """Text: `request_template.url_template` of `AgentToolCustomUpdateDetailsRequest`; may be left out, may
    be None."""


class AgentToolKeyValueParameterRequestDict(_Dict, total=False):
    """`AgentToolKeyValueParameterRequest` as a dict."""

    name: Required[str]
    """Text: `headers[].name` of `AgentToolHTTPSRequestTemplateRequest`; required."""
    value: Required[str]
    """Text: `headers[].value` of `AgentToolHTTPSRequestTemplateRequest`; required."""


class AgentToolUpdateRequestRequestDataDict(_Dict, total=False):
    """`AgentToolUpdateRequestRequestData` as a dict."""

    details: m.AgentToolCustomUpdateDetailsRequest | AgentToolCustomUpdateDetailsRequestDict | None | Unset
    """`AgentToolCustomUpdateDetailsRequest` of `max_retries`, `protocol`, `request_template`,
    `timeout_seconds` and 2 more; may be left out, may be None."""
    id: str | Unset
    """Id of the `agent-tool`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    public_description: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["agent-tool"]
    """What it is of on the wire; `agent-tool` if left out."""


class AgentToolVariableRequestDict(_Dict, total=False):
    """`AgentToolVariableRequest` as a dict."""

    name: Required[str]
    """Text: `variables[].name` of `AgentToolCustomCreateDetailsRequest`; required."""
    type: Required[Literal["boolean", "number", "string"]]
    """One of `boolean`, `number`, `string`; required."""
    description: str | None | Unset
    """Text: `variables[].description` of `AgentToolCustomCreateDetailsRequest`; may be left out, may be
    None."""
    required: bool | Unset
    """True or false; default `false`; may be left out."""
    source: Literal["dynamic", "klaviyo", "secret"] | Unset
    """One of `dynamic`, `klaviyo`, `secret`; default `dynamic`; may be left out."""
    value: str | None | Unset
    """Text: `variables[].value` of `AgentToolCustomCreateDetailsRequest`; may be left out, may be None."""


class ApiKeyUpdateRequestDict(_Dict, total=False):
    """`ApiKeyUpdateRequest` as a dict."""

    id: str | Unset
    """Id of the `api-key`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    status: Literal["active", "disabled"] | None | Unset
    """One of `active`, `disabled`; may be left out, may be None."""
    type: Literal["api-key"]
    """What it is of on the wire; `api-key` if left out."""


class AudienceCloneDict(_Dict, total=False):
    """`AudienceClone` as a dict."""

    id: Required[str]
    """Id of the `campaign-audience-clone`; required."""
    id_attribute: Required[str]
    """Text; required."""
    campaign: str | Unset
    """Id of the `campaign`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["campaign-audience-clone"]
    """What it is of on the wire; `campaign-audience-clone` if left out."""


class AudienceCreateDict(_Dict, total=False):
    """`AudienceCreate` as a dict."""

    campaign: Required[str]
    """Id of the `campaign`; required."""
    definition: Required[m.AudienceDefinition | AudienceDefinitionDict]
    """`AudienceDefinition` of `excluded`, `included`, `name`, `priority`; required."""
    campaign_messages: Sequence[str] | Unset
    """Ids of `campaign-message` resources; may be left out."""
    type: Literal["campaign-audience"]
    """What it is of on the wire; `campaign-audience` if left out."""


class AudienceDefinitionDict(_Dict, total=False):
    """`AudienceDefinition` as a dict."""

    excluded: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    included: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    name: str | None | Unset
    """Text: `definition.name` of `CampaignAudience`; may be left out, may be None."""
    priority: int | None | Unset
    """Whole number: `definition.priority` of `CampaignAudience`; may be left out, may be None."""


class AudienceInlineCreateDict(_Dict, total=False):
    """`AudienceInlineCreate` as a dict."""

    temporary_id: Required[str]
    """Name by which other parts of the same request refer to it; required."""
    excluded: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    included: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    name: str | None | Unset
    """Text: `audiences[].name` of `CampaignCreate`; may be left out, may be None."""


class AudienceUpdateDict(_Dict, total=False):
    """`AudienceUpdate` as a dict."""

    definition: m.AudienceDefinition | AudienceDefinitionDict | None | Unset
    """`AudienceDefinition` of `excluded`, `included`, `name`, `priority`; may be left out, may be None."""
    id: str | Unset
    """Id of the `campaign-audience`; may be left out."""
    type: Literal["campaign-audience"]
    """What it is of on the wire; `campaign-audience` if left out."""


class BorderStylesDict(_Dict, total=False):
    """`BorderStyles` as a dict."""

    border_color: Required[str]
    """A color, as in CSS; required."""
    border_style: Required[Literal["dashed", "dotted", "solid"] | str]
    """One of `dashed`, `dotted`, `solid`; required."""
    border_width: Required[int]
    """Whole number: `border.border_width` of `BrandButton`; required."""
    is_border_active: bool | Unset
    """True or false; default `false`; may be left out."""


class BrandButtonCreateDict(_Dict, total=False):
    """`BrandButtonCreate` as a dict."""

    border: Required[m.BorderStyles | BorderStylesDict]
    """`BorderStyles` of `border_color`, `border_style`, `border_width`, `is_border_active`; required."""
    spacing: Required[m.SpacingStyles | SpacingStylesDict]
    """`SpacingStyles` of `padding_bottom`, `padding_left`, `padding_right`, `padding_top`; required."""
    style: Required[m.ButtonStyles | ButtonStylesDict]
    """`ButtonStyles` of `background_color`, `border_radius`, `box_shadow`, `is_shadow_active`; required."""
    text: Required[m.TextStyles | TextStylesDict]
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; required."""
    is_primary: bool | None | Unset
    """True or false; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    preview_page_hex: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    type: Literal["brand-button"]
    """What it is of on the wire; `brand-button` if left out."""


class BrandButtonUpdateDict(_Dict, total=False):
    """`BrandButtonUpdate` as a dict."""

    border: m.BorderStyles | BorderStylesDict | None | Unset
    """`BorderStyles` of `border_color`, `border_style`, `border_width`, `is_border_active`; may be left
    out, may be None."""
    id: str | Unset
    """Id of the `brand-button`; may be left out."""
    is_primary: bool | None | Unset
    """True or false; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    preview_page_hex: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    spacing: m.SpacingStyles | SpacingStylesDict | None | Unset
    """`SpacingStyles` of `padding_bottom`, `padding_left`, `padding_right`, `padding_top`; may be left
    out, may be None."""
    style: m.ButtonStyles | ButtonStylesDict | None | Unset
    """`ButtonStyles` of `background_color`, `border_radius`, `box_shadow`, `is_shadow_active`; may be left
    out, may be None."""
    text: m.TextStyles | TextStylesDict | None | Unset
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""
    type: Literal["brand-button"]
    """What it is of on the wire; `brand-button` if left out."""


class BrandColorCreateDict(_Dict, total=False):
    """`BrandColorCreate` as a dict."""

    colors: Sequence[m.Color | ColorDict] | None | Unset
    """List: `Color`; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["brand-color"]
    """What it is of on the wire; `brand-color` if left out."""


class BrandColorUpdateDict(_Dict, total=False):
    """`BrandColorUpdate` as a dict."""

    colors: Sequence[m.Color | ColorDict] | None | Unset
    """List: `Color`; may be left out, may be None."""
    id: str | Unset
    """Id of the `brand-color`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["brand-color"]
    """What it is of on the wire; `brand-color` if left out."""


class BrandEmailBodyPatchAttributesDict(_Dict, total=False):
    """`BrandEmailBodyPatchAttributes` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    body_background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    h1_text: m.TextStyles | TextStylesDict | None | Unset
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""
    h2_text: m.TextStyles | TextStylesDict | None | Unset
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""
    h3_text: m.TextStyles | TextStylesDict | None | Unset
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""
    h4_text: m.TextStyles | TextStylesDict | None | Unset
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""
    link_text: m.LinkTextStyles | LinkTextStylesDict | None | Unset
    """`LinkTextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out,
    may be None."""
    text: m.TextStyles | TextStylesDict | None | Unset
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""


class BrandEmailDefaultUpdateDict(_Dict, total=False):
    """`BrandEmailDefaultUpdate` as a dict."""

    body: m.BrandEmailBodyPatchAttributes | BrandEmailBodyPatchAttributesDict | None | Unset
    """`BrandEmailBodyPatchAttributes` of `background_color`, `body_background_color`, `h1_text`, `h2_text`
    and 4 more; may be left out, may be None."""
    brand_button: str | Unset
    """Id of the `brand-button`; may be left out."""
    brand_logo: str | Unset
    """Id of the `brand-logo`; may be left out."""
    brand_social_group: str | Unset
    """Id of the `brand-social-group`; may be left out."""
    footer: m.BrandEmailFooterPatchAttributes | BrandEmailFooterPatchAttributesDict | None | Unset
    """`BrandEmailFooterPatchAttributes` of `background_color`, `link_text`, `social_group_color`, `text`;
    may be left out, may be None."""
    header: m.BrandEmailHeaderPatchAttributes | BrandEmailHeaderPatchAttributesDict | None | Unset
    """`BrandEmailHeaderPatchAttributes` of `background_color`, `link_text`, `links`, `logo_max_width`; may
    be left out, may be None."""
    id: str | Unset
    """Id of the `brand-email-default`; may be left out."""
    type: Literal["brand-email-default"]
    """What it is of on the wire; `brand-email-default` if left out."""


class BrandEmailFooterPatchAttributesDict(_Dict, total=False):
    """`BrandEmailFooterPatchAttributes` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    link_text: m.LinkTextStyles | LinkTextStylesDict | None | Unset
    """`LinkTextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out,
    may be None."""
    social_group_color: Literal["black", "default", "grey", "white"] | None | Unset
    """A color, as in CSS; one of `black`, `default`, `grey`, `white`; may be left out, may be None."""
    text: m.TextStyles | TextStylesDict | None | Unset
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""


class BrandEmailHeaderPatchAttributesDict(_Dict, total=False):
    """`BrandEmailHeaderPatchAttributes` as a dict."""

    background_color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    link_text: m.LinkTextStyles | LinkTextStylesDict | None | Unset
    """`LinkTextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out,
    may be None."""
    links: Sequence[m.EmailHeaderLink | EmailHeaderLinkDict] | None | Unset
    """Addresses of the resource itself and of what is related to it; list: `EmailHeaderLink`; may be left
    out, may be None."""
    logo_max_width: int | None | Unset
    """Whole number: `header.logo_max_width` of `BrandEmailDefaultUpdate`; may be left out, may be None."""


class BrandLogoCreateDict(_Dict, total=False):
    """`BrandLogoCreate` as a dict."""

    alt_text: str | None | Unset
    """Description of a picture for those who do not see it; may be left out, may be None."""
    height: int | None | Unset
    """Whole number; may be left out, may be None."""
    image: str | Unset
    """Id of the `image`; may be left out."""
    link_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    width: int | None | Unset
    """Whole number; may be left out, may be None."""
    type: Literal["brand-logo"]
    """What it is of on the wire; `brand-logo` if left out."""


class BrandLogoUpdateDict(_Dict, total=False):
    """`BrandLogoUpdate` as a dict."""

    alt_text: str | None | Unset
    """Description of a picture for those who do not see it; may be left out, may be None."""
    height: int | None | Unset
    """Whole number; may be left out, may be None."""
    id: str | Unset
    """Id of the `brand-logo`; may be left out."""
    image: str | Unset
    """Id of the `image`; may be left out."""
    link_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    width: int | None | Unset
    """Whole number; may be left out, may be None."""
    type: Literal["brand-logo"]
    """What it is of on the wire; `brand-logo` if left out."""


class BrandSocialGroupCreateDict(_Dict, total=False):
    """`BrandSocialGroupCreate` as a dict."""

    social_links: Required[
        Sequence[m.FirstPartySocialLink | FirstPartySocialLinkDict | m.CustomSocialLink | CustomSocialLinkDict]
    ]
    """List: `FirstPartySocialLink` or `CustomSocialLink`; required."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["brand-social-group"]
    """What it is of on the wire; `brand-social-group` if left out."""


class BrandSocialGroupUpdateDict(_Dict, total=False):
    """`BrandSocialGroupUpdate` as a dict."""

    id: str | Unset
    """Id of the `brand-social-group`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    social_links: (
        Sequence[m.FirstPartySocialLink | FirstPartySocialLinkDict | m.CustomSocialLink | CustomSocialLinkDict]
        | None
        | Unset
    )
    """List: `FirstPartySocialLink` or `CustomSocialLink`; may be left out, may be None."""
    type: Literal["brand-social-group"]
    """What it is of on the wire; `brand-social-group` if left out."""


class BrandVoiceDescriptorDict(_Dict, total=False):
    """`BrandVoiceDescriptor` as a dict."""

    description: Required[str]
    """Text: `language_patterns[].description` of `BrandVoice`; required."""
    name: Required[str]
    """Text: `language_patterns[].name` of `BrandVoice`; required."""
    user_modified: bool | Unset
    """True or false; default `false`; may be left out."""


class BrandVoiceUpdateDict(_Dict, total=False):
    """`BrandVoiceUpdate` as a dict."""

    id: str | Unset
    """Id of the `brand-voice`; may be left out."""
    language_patterns: Sequence[m.BrandVoiceDescriptor | BrandVoiceDescriptorDict] | None | Unset
    """List: `BrandVoiceDescriptor`; may be left out, may be None."""
    tone_descriptors: Sequence[m.BrandVoiceDescriptor | BrandVoiceDescriptorDict] | None | Unset
    """List: `BrandVoiceDescriptor`; may be left out, may be None."""
    type: Literal["brand-voice"]
    """What it is of on the wire; `brand-voice` if left out."""


class ButtonStylesDict(_Dict, total=False):
    """`ButtonStyles` as a dict."""

    background_color: Required[str]
    """A color, as in CSS; required."""
    border_radius: Required[int]
    """Whole number: `style.border_radius` of `BrandButton`; required."""
    box_shadow: Required[str]
    """Text: `style.box_shadow` of `BrandButton`; required."""
    is_shadow_active: bool | Unset
    """True or false; default `false`; may be left out."""


class CampaignCloneDict(_Dict, total=False):
    """`CampaignClone` as a dict."""

    id: Required[str]
    """Id of the `campaign`; required."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["campaign"]
    """What it is of on the wire; `campaign` if left out."""


class CampaignCreateDict(_Dict, total=False):
    """`CampaignCreate` as a dict."""

    definition: Required[m.CampaignDefinition | CampaignDefinitionDict]
    """`CampaignDefinition` of `archived`, `builder`, `color`, `description` and 2 more; required."""
    audiences: Sequence[m.AudienceInlineCreate | AudienceInlineCreateDict] | None | Unset
    """List: `AudienceInlineCreate`; may be left out, may be None."""
    campaign_audiences: Sequence[str] | Unset
    """Ids of `campaign-audience` resources; may be left out."""
    campaign_messages: Sequence[str] | Unset
    """Ids of `campaign-message` resources; may be left out."""
    messages: Sequence[m.MessageInlineCreate | MessageInlineCreateDict] | None | Unset
    """List: `MessageInlineCreate`; may be left out, may be None."""
    tags: Sequence[str] | Unset
    """Ids of `tag` resources; may be left out."""
    type: Literal["campaign"]
    """What it is of on the wire; `campaign` if left out."""


class CampaignDefinitionDict(_Dict, total=False):
    """`CampaignDefinition` as a dict."""

    archived: bool | None | Unset
    """True or false: `definition.archived` of `Campaign`; may be left out, may be None."""
    builder: str | None | Unset
    """Text: `definition.builder` of `Campaign`; may be left out, may be None."""
    color: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    description: str | None | Unset
    """Text: `definition.description` of `Campaign`; may be left out, may be None."""
    name: str | None | Unset
    """Text: `definition.name` of `Campaign`; may be left out, may be None."""
    send_settings: m.SendSettings | SendSettingsDict | None | Unset
    """`SendSettings` of `exit_condition_conversion_metric_id`, `exit_condition_enabled`,
    `send_passed_rltz_immediately`, `send_strategy`, `send_timezone`; may be left out, may be None."""


class CampaignMessageScheduleQueryDict(_Dict, total=False):
    """`CampaignMessageScheduleQuery` as a dict."""

    campaign_message: Required[str]
    """Id of the `campaign-message`; required."""
    strategy: Required[Literal["local_timezone", "smart_send_time", "static", "throttled"]]
    """One of `local_timezone`, `smart_send_time`, `static`, `throttled`; required."""
    send_date: dt.date | str | None | Unset
    """Date (YYYY-MM-DD); may be left out, may be None."""
    send_time: dt.datetime | str | None | Unset
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    throttled_options: m.ThrottledOptions | ThrottledOptionsDict | None | Unset
    """`ThrottledOptions` of `throttle_unit`, `throttling_percentage`; may be left out, may be None."""
    timezone_options: m.TimezoneOptions | TimezoneOptionsDict | None | Unset
    """`TimezoneOptions` of `send_past_timezones_tomorrow`; may be left out, may be None."""
    type: Literal["campaign-message-schedule"]
    """What it is of on the wire; `campaign-message-schedule` if left out."""


class CampaignMessageScheduleUpdateDict(_Dict, total=False):
    """`CampaignMessageScheduleUpdate` as a dict."""

    action: Required[Literal["cancel", "revert"]]
    """One of `cancel`, `revert`; required."""
    id: str | Unset
    """Id of the `campaign-message-schedule`; may be left out."""
    type: Literal["campaign-message-schedule"]
    """What it is of on the wire; `campaign-message-schedule` if left out."""


class CampaignUpdateDict(_Dict, total=False):
    """`CampaignUpdate` as a dict."""

    definition: Required[m.CampaignDefinition | CampaignDefinitionDict]
    """`CampaignDefinition` of `archived`, `builder`, `color`, `description` and 2 more; required."""
    id: str | Unset
    """Id of the `campaign`; may be left out."""
    type: Literal["campaign"]
    """What it is of on the wire; `campaign` if left out."""


class ColorDict(_Dict, total=False):
    """`Color` as a dict."""

    hex: Required[str]
    """A color, as in CSS; required."""
    name: Required[str]
    """Text: `colors[].name` of `BrandColor`; required."""


class ConversationUpdateRequestRequestDataDict(_Dict, total=False):
    """`ConversationUpdateRequestRequestData` as a dict."""

    id: str | Unset
    """Id of the `customer-agent-conversation`; may be left out."""
    status: Literal["closed"] | None | Unset
    """Always `closed`; may be left out, may be None."""
    type: Literal["customer-agent-conversation"]
    """What it is of on the wire; `customer-agent-conversation` if left out."""


class CustomSocialLinkDict(_Dict, total=False):
    """`CustomSocialLink` as a dict."""

    link_url: Required[str]
    """Address on the web (URL); required."""
    platform: Required[Literal["custom"]]
    """Always `custom`; required."""
    asset_id: int | None | Unset
    """Whole number: `social_links[].asset_id` of `BrandSocialGroup`; may be left out, may be None."""
    asset_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    height: int | None | Unset
    """Whole number: `social_links[].height` of `BrandSocialGroup`; may be left out, may be None."""
    width: int | None | Unset
    """Whole number: `social_links[].width` of `BrandSocialGroup`; may be left out, may be None."""


class CustomerAgentCommunicationStyleRequestDict(_Dict, total=False):
    """`CustomerAgentCommunicationStyleRequest` as a dict."""

    description: Required[str]
    """Text: `communication_styles[].description` of `CustomerAgentUpdateRequestRequestData`; required."""
    status: Required[Literal["disabled", "enabled"]]
    """One of `disabled`, `enabled`; required."""
    title: Required[str]
    """Text: `communication_styles[].title` of `CustomerAgentUpdateRequestRequestData`; required."""


class CustomerAgentEscalationRuleRequestDict(_Dict, total=False):
    """`CustomerAgentEscalationRuleRequest` as a dict."""

    description: Required[str]
    """Text: `escalation_rules[].description` of `CustomerAgentUpdateRequestRequestData`; required."""
    status: Required[Literal["disabled", "enabled"]]
    """One of `disabled`, `enabled`; required."""
    title: Required[str]
    """Text: `escalation_rules[].title` of `CustomerAgentUpdateRequestRequestData`; required."""


class CustomerAgentResponseCreateRequestRequestDataDict(_Dict, total=False):
    """`CustomerAgentResponseCreateRequestRequestData` as a dict."""

    messages: Required[Sequence[m.MessageRequest | MessageRequestDict]]
    """List: `MessageRequest`; required."""
    mode: Required[Literal["live", "preview"]]
    """One of `live`, `preview`; required."""
    channel: Literal["email", "sms", "web-chat", "whatsapp"] | Unset
    """One of `email`, `sms`, `web-chat`, `whatsapp`; default `web-chat`; may be left out."""
    conversation: str | Unset
    """Id of the `customer-agent-conversation`; may be left out."""
    customer: m.CustomerRequest | CustomerRequestDict | None | Unset
    """`CustomerRequest` of `email`, `first_name`, `last_name`, `phone_number`, `profile_id`; may be left
    out, may be None."""
    type: Literal["customer-agent-response"]
    """What it is of on the wire; `customer-agent-response` if left out."""


class CustomerAgentSkillValuesReportRequestDataDict(_Dict, total=False):
    """`CustomerAgentSkillValuesReportRequestData` as a dict."""

    groupings: Required[Sequence[Literal["skill"]]]
    """List: always `skill`; required."""
    statistics: Required[Sequence[Literal["volume"]]]
    """List: always `volume`; required."""
    timeframe: Required[m.ReportTimeframeRequest | ReportTimeframeRequestDict]
    """`ReportTimeframeRequest` of `end`, `key`, `start`; required."""
    filter: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["customer-agent-skill-values-report"]
    """What it is of on the wire; `customer-agent-skill-values-report` if left out."""


class CustomerAgentToneOfVoiceUpdateRequestDict(_Dict, total=False):
    """`CustomerAgentToneOfVoiceUpdateRequest` as a dict."""

    custom_instruction: str | None | Unset
    """Text: `tone_of_voice.custom_instruction` of `CustomerAgentUpdateRequestRequestData`; may be left
    out, may be None."""
    preset: Literal["custom", "friendly", "neutral", "playful", "professional"] | None | Unset
    """One of `custom`, `friendly`, `neutral`, `playful`, `professional`; may be left out, may be None."""


class CustomerAgentUpdateRequestRequestDataDict(_Dict, total=False):
    """`CustomerAgentUpdateRequestRequestData` as a dict."""

    communication_styles: (
        Sequence[m.CustomerAgentCommunicationStyleRequest | CustomerAgentCommunicationStyleRequestDict] | None | Unset
    )
    """List: `CustomerAgentCommunicationStyleRequest`; may be left out, may be None."""
    escalation_rules: (
        Sequence[m.CustomerAgentEscalationRuleRequest | CustomerAgentEscalationRuleRequestDict] | None | Unset
    )
    """List: `CustomerAgentEscalationRuleRequest`; may be left out, may be None."""
    id: str | Unset
    """Id of the `customer-agent`; may be left out."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    tone_of_voice: m.CustomerAgentToneOfVoiceUpdateRequest | CustomerAgentToneOfVoiceUpdateRequestDict | None | Unset
    """`CustomerAgentToneOfVoiceUpdateRequest` of `custom_instruction`, `preset`; may be left out, may be
    None."""
    type: Literal["customer-agent"]
    """What it is of on the wire; `customer-agent` if left out."""


class CustomerAgentValuesReportRequestDataDict(_Dict, total=False):
    """`CustomerAgentValuesReportRequestData` as a dict."""

    statistics: Required[Sequence[Literal["resolution-rate", "volume"]]]
    """List: one of `resolution-rate`, `volume`; required."""
    timeframe: Required[m.ReportTimeframeRequest | ReportTimeframeRequestDict]
    """`ReportTimeframeRequest` of `end`, `key`, `start`; required."""
    groupings: Sequence[Literal["channel", "status"]] | Unset
    """List: one of `channel`, `status`; may be left out."""
    type: Literal["customer-agent-values-report"]
    """What it is of on the wire; `customer-agent-values-report` if left out."""


class CustomerRequestDict(_Dict, total=False):
    """`CustomerRequest` as a dict."""

    email: str | None | Unset
    """E-mail address; may be left out, may be None."""
    first_name: str | None | Unset
    """Given name of a person; may be left out, may be None."""
    last_name: str | None | Unset
    """Family name of a person; may be left out, may be None."""
    phone_number: str | None | Unset
    """Telephone number in E.164 form, e.g. `+15005550006`; may be left out, may be None."""
    profile_id: str | None | Unset
    """Text: `customer.profile_id` of `CustomerAgentResponseCreateRequestRequestData`; may be left out, may
    be None."""


class EmailChannelDetailsDict(_Dict, total=False):
    """`EmailChannelDetails` as a dict."""

    bcc_email: str | Unset
    """E-mail address: bcc; may be left out."""
    cc_email: str | Unset
    """E-mail address: cc; may be left out."""
    channel: Literal["email"] | Unset
    """Always `email`; default `email`; may be left out."""
    from_email: str | Unset
    """E-mail address: from; may be left out."""
    from_label: str | Unset
    """Text: `details.from_label` of `VariationDefinition`; may be left out."""
    preview_text: str | Unset
    """Text: `details.preview_text` of `VariationDefinition`; may be left out."""
    reply_to_email: str | Unset
    """E-mail address: reply to; may be left out."""
    subject: str | Unset
    """Text: `details.subject` of `VariationDefinition`; may be left out."""
    template_id: str | None | Unset
    """Id of the `template`, as from `translations.get_template_for_translation_beta`; may be left out, may
    be None."""


class EmailHeaderLinkDict(_Dict, total=False):
    """`EmailHeaderLink` as a dict."""

    text: Required[str]
    """Text: `links[].text` of `BrandEmailHeaderAttributes`; required."""
    url: Required[str]
    """Address on the web (URL); required."""


class EventBulkExportJobCreateDict(_Dict, total=False):
    """`EventBulkExportJobCreate` as a dict."""

    end_date: Required[dt.datetime | str]
    """Date and time with a time zone (RFC 3339); required."""
    metric: Required[str]
    """Id of the `metric`; required."""
    start_date: Required[dt.datetime | str]
    """Date and time with a time zone (RFC 3339); required."""
    properties: Sequence[str] | None | Unset
    """Values of your own, by name; list: text; may be left out, may be None."""
    type: Literal["event-bulk-export-job"]
    """What it is of on the wire; `event-bulk-export-job` if left out."""


class FirstPartySocialLinkDict(_Dict, total=False):
    """`FirstPartySocialLink` as a dict."""

    link_url: Required[str]
    """Address on the web (URL); required."""
    platform: Required[Literal["x_twitter"]]
    """Always `x_twitter`; required."""


class LinkTextStylesDict(_Dict, total=False):
    """`LinkTextStyles` as a dict."""

    color: Required[str]
    """A color, as in CSS; required."""
    font_style: Required[Literal["italic", "normal"] | str]
    """One of `italic`, `normal`; required."""
    text_decoration: Required[
        Literal["", "line-through", "line-through underline", "none", "underline", "underline line-through"] | str
    ]
    """One of ``, `line-through`, `line-through underline`, `none`, `underline`, `underline line-through`;
    required."""
    font_family: str | None | Unset
    """Text: `link_text.font_family` of `BrandEmailBodyAttributes`; may be left out, may be None."""
    font_size: int | None | Unset
    """Whole number: `link_text.font_size` of `BrandEmailBodyAttributes`; may be left out, may be None."""
    font_weight: Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int | None | Unset
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; may be left out, may be None."""
    letter_spacing: str | int | None | Unset
    """Text or whole number; may be left out, may be None."""


class MessageCloneDict(_Dict, total=False):
    """`MessageClone` as a dict."""

    campaign_audience: Required[str]
    """Id of the `campaign-audience`; required."""
    id: Required[str]
    """Id of the `campaign-message`; required."""
    id_attribute: Required[str]
    """Text; required."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["campaign-message"]
    """What it is of on the wire; `campaign-message` if left out."""


class MessageCreateDict(_Dict, total=False):
    """`MessageCreate` as a dict."""

    campaign: Required[str]
    """Id of the `campaign`; required."""
    campaign_audience: Required[str]
    """Id of the `campaign-audience`; required."""
    definition: Required[m.MessageDefinition | MessageDefinitionDict]
    """`MessageDefinition` of `name`, `send_options`, `status`, `tracking_options`; required."""
    variations: Sequence[m.VariationInlineCreate | VariationInlineCreateDict] | None | Unset
    """List: `VariationInlineCreate`; may be left out, may be None."""
    type: Literal["campaign-message"]
    """What it is of on the wire; `campaign-message` if left out."""


class MessageDefinitionDict(_Dict, total=False):
    """`MessageDefinition` as a dict."""

    name: str | None | Unset
    """Text: `definition.name` of `CampaignMessage`; may be left out, may be None."""
    send_options: m.MessageSendOptions | MessageSendOptionsDict | None | Unset
    """`MessageSendOptions` of `is_ignoring_unsubscribes`, `recipient_percentage`, `send_strategy`,
    `send_time` and 3 more; may be left out, may be None."""
    status: Literal["cancelled", "draft", "scheduled", "sending", "sent"] | str | None | Unset
    """One of `cancelled`, `draft`, `scheduled`, `sending`, `sent`; may be left out, may be None."""
    tracking_options: m.MessageTrackingOptions | MessageTrackingOptionsDict | None | Unset
    """`MessageTrackingOptions` of `is_add_utm`, `is_tracking_clicks`, `is_tracking_opens`; may be left
    out, may be None."""


class MessageInlineCreateDict(_Dict, total=False):
    """`MessageInlineCreate` as a dict."""

    audience_temporary_id: Required[str]
    """Text: `messages[].audience_temporary_id` of `CampaignCreate`; required."""
    is_add_utm: bool | None | Unset
    """True or false: `messages[].is_add_utm` of `CampaignCreate`; may be left out, may be None."""
    name: str | None | Unset
    """Text: `messages[].name` of `CampaignCreate`; may be left out, may be None."""
    throttling_type: Literal["FOR_CAMPAIGNS", "FOR_CAMPAIGNS_AND_FLOWS", "FOR_FLOWS", "NONE"] | None | Unset
    """One of `FOR_CAMPAIGNS`, `FOR_CAMPAIGNS_AND_FLOWS`, `FOR_FLOWS`, `NONE`; may be left out, may be
    None."""
    variations: Sequence[m.VariationInlineCreate | VariationInlineCreateDict] | None | Unset
    """List: `VariationInlineCreate`; may be left out, may be None."""


class MessageRequestDict(_Dict, total=False):
    """`MessageRequest` as a dict."""

    content: Required[str]
    """Text: `messages[].content` of `CustomerAgentResponseCreateRequestRequestData`; required."""
    role: Required[Literal["agent", "user"]]
    """One of `agent`, `user`; required."""


class MessageSendOptionsDict(_Dict, total=False):
    """`MessageSendOptions` as a dict."""

    is_ignoring_unsubscribes: bool | None | Unset
    """True or false: `send_options.is_ignoring_unsubscribes` of `MessageDefinition`; may be left out, may
    be None."""
    recipient_percentage: int | None | Unset
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
    )
    """One of `ab_send_time_test`, `content_variation`, `content_variation_local_timezone`,
    `local_timezone`, `personalized_send_time_optimization`, `send_time_optimization`, `static`,
    `throttled`, `variation_per_second_throttled`; may be left out, may be None."""
    send_time: dt.datetime | str | None | Unset
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    send_times: dict[str, Any] | None | Unset
    """Object of your own keys: `send_options.send_times` of `MessageDefinition`; may be left out, may be
    None."""
    throttle_unit: Literal["hour", "minute"] | str | None | Unset
    """One of `hour`, `minute`; may be left out, may be None."""
    throttling_type: (
        Literal["none", "throttle-for-campaigns", "throttle-for-campaigns-and-flows", "throttle-for-flows"]
        | str
        | None
        | Unset
    )
    """One of `none`, `throttle-for-campaigns`, `throttle-for-campaigns-and-flows`, `throttle-for-flows`;
    may be left out, may be None."""


class MessageTrackingOptionsDict(_Dict, total=False):
    """`MessageTrackingOptions` as a dict."""

    is_add_utm: bool | None | Unset
    """True or false: `tracking_options.is_add_utm` of `MessageDefinition`; may be left out, may be None."""
    is_tracking_clicks: bool | None | Unset
    """True or false: `tracking_options.is_tracking_clicks` of `MessageDefinition`; may be left out, may be
    None."""
    is_tracking_opens: bool | None | Unset
    """True or false: `tracking_options.is_tracking_opens` of `MessageDefinition`; may be left out, may be
    None."""


class MessageUpdateDict(_Dict, total=False):
    """`MessageUpdate` as a dict."""

    definition: m.MessageDefinition | MessageDefinitionDict | None | Unset
    """`MessageDefinition` of `name`, `send_options`, `status`, `tracking_options`; may be left out, may be
    None."""
    id: str | Unset
    """Id of the `campaign-message`; may be left out."""
    type: Literal["campaign-message"]
    """What it is of on the wire; `campaign-message` if left out."""


class ProfileBulkExportJobCreateDict(_Dict, total=False):
    """`ProfileBulkExportJobCreate` as a dict."""

    list: str | Unset
    """Id of the `list`; may be left out."""
    properties: Sequence[str] | None | Unset
    """Values of your own, by name; list: text; may be left out, may be None."""
    segment: str | Unset
    """Id of the `segment`; may be left out."""
    type: Literal["profile-bulk-export-job"]
    """What it is of on the wire; `profile-bulk-export-job` if left out."""


class PushActionButtonDict(_Dict, total=False):
    """`PushActionButton` as a dict."""

    action_type: Required[Literal["deep_link", "dismiss", "open_app", "open_url"] | str]
    """One of `deep_link`, `dismiss`, `open_app`, `open_url`; required."""
    label: Required[str]
    """Text: `action_buttons[].label` of `PushChannelDetails`; required."""
    custom_action_id: str | None | Unset
    """Text: `action_buttons[].custom_action_id` of `PushChannelDetails`; may be left out, may be None."""
    icon: str | None | Unset
    """Text: `action_buttons[].icon` of `PushChannelDetails`; may be left out, may be None."""
    url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class PushChannelDetailsDict(_Dict, total=False):
    """`PushChannelDetails` as a dict."""

    action_buttons: Sequence[m.PushActionButton | PushActionButtonDict] | None | Unset
    """List: `PushActionButton`; may be left out, may be None."""
    android_deep_link: str | None | Unset
    """Text: `details.android_deep_link` of `VariationDefinition`; may be left out, may be None."""
    badge: bool | Unset
    """True or false; default `false`; may be left out."""
    badge_config: Literal["increment-one", "set-count", "set-property"] | str | Unset
    """One of `increment-one`, `set-count`, `set-property`; default `increment-one`; may be left out."""
    badge_value: str | Unset
    """Text; default `1`; may be left out."""
    body: str | Unset
    """Text: `details.body` of `VariationDefinition`; may be left out."""
    channel: Literal["push"] | Unset
    """Always `push`; default `push`; may be left out."""
    content_available: bool | None | Unset
    """True or false: `details.content_available` of `VariationDefinition`; may be left out, may be None."""
    dynamic_media_template: str | Unset
    """Text: `details.dynamic_media_template` of `VariationDefinition`; may be left out."""
    ios_deep_link: str | None | Unset
    """Text: `details.ios_deep_link` of `VariationDefinition`; may be left out, may be None."""
    kv_pairs: dict[str, Any] | None | Unset
    """Object of your own keys: `details.kv_pairs` of `VariationDefinition`; may be left out, may be None."""
    mutable_content: bool | None | Unset
    """True or false: `details.mutable_content` of `VariationDefinition`; may be left out, may be None."""
    open_action: int | Unset
    """Whole number; default `0`; may be left out."""
    push_type: Literal["silent", "standard"] | str | Unset
    """One of `silent`, `standard`; default `standard`; may be left out."""
    sound: bool | Unset
    """True or false; default `false`; may be left out."""
    sound_file_name: str | Unset
    """Text: `details.sound_file_name` of `VariationDefinition`; may be left out."""
    static_asset_id: int | None | Unset
    """Whole number: `details.static_asset_id` of `VariationDefinition`; may be left out, may be None."""
    title: str | Unset
    """Text: `details.title` of `VariationDefinition`; may be left out."""
    video_asset_id: str | None | Unset
    """Text: `details.video_asset_id` of `VariationDefinition`; may be left out, may be None."""
    web_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""


class ReportTimeframeRequestDict(_Dict, total=False):
    """`ReportTimeframeRequest` as a dict."""

    end: dt.datetime | str | None | Unset
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""
    key: (
        Literal[
            "last_30_days",
            "last_7_days",
            "last_90_days",
            "last_month",
            "last_week",
            "this_month",
            "this_week",
            "today",
            "yesterday",
        ]
        | None
        | Unset
    )
    """One of `last_30_days`, `last_7_days`, `last_90_days`, `last_month`, `last_week`, `this_month`,
    `this_week`, `today`, `yesterday`; may be left out, may be None."""
    start: dt.datetime | str | None | Unset
    """Date and time with a time zone (RFC 3339); may be left out, may be None."""


class SMSChannelDetailsDict(_Dict, total=False):
    """`SMSChannelDetails` as a dict."""

    add_info_link: bool | None | Unset
    """True or false: `details.add_info_link` of `VariationDefinition`; may be left out, may be None."""
    add_opt_out_language: bool | None | Unset
    """True or false: `details.add_opt_out_language` of `VariationDefinition`; may be left out, may be
    None."""
    add_org_prefix: bool | None | Unset
    """True or false: `details.add_org_prefix` of `VariationDefinition`; may be left out, may be None."""
    body: str | Unset
    """Text: `details.body` of `VariationDefinition`; may be left out."""
    channel: Literal["sms"] | Unset
    """Always `sms`; default `sms`; may be left out."""
    cost: float | None | Unset
    """Number: `details.cost` of `VariationDefinition`; may be left out, may be None."""
    include_contact_card: bool | None | Unset
    """True or false: `details.include_contact_card` of `VariationDefinition`; may be left out, may be
    None."""
    message_hierarchy: Any
    """Any JSON value: `details.message_hierarchy` of `VariationDefinition`; may be left out, may be None."""
    mms_dynamic_image_template: str | None | Unset
    """Text: `details.mms_dynamic_image_template` of `VariationDefinition`; may be left out, may be None."""
    mms_static_image_asset_id: int | None | Unset
    """Whole number: `details.mms_static_image_asset_id` of `VariationDefinition`; may be left out, may be
    None."""
    shorten_links: bool | None | Unset
    """True or false: `details.shorten_links` of `VariationDefinition`; may be left out, may be None."""
    template_id: str | None | Unset
    """Id of the `template`, as from `translations.get_template_for_translation_beta`; may be left out, may
    be None."""
    text_message_type: Literal["MMS", "RCS", "SMS"] | str | Unset
    """One of `MMS`, `RCS`, `SMS`; default `SMS`; may be left out."""


class SendSettingsDict(_Dict, total=False):
    """`SendSettings` as a dict."""

    exit_condition_conversion_metric_id: str | None | Unset
    """Text: `send_settings.exit_condition_conversion_metric_id` of `CampaignDefinition`; may be left out,
    may be None."""
    exit_condition_enabled: bool | None | Unset
    """True or false: `send_settings.exit_condition_enabled` of `CampaignDefinition`; may be left out, may
    be None."""
    send_passed_rltz_immediately: bool | None | Unset
    """True or false: `send_settings.send_passed_rltz_immediately` of `CampaignDefinition`; may be left
    out, may be None."""
    send_strategy: str | None | Unset
    """Text: `send_settings.send_strategy` of `CampaignDefinition`; may be left out, may be None."""
    send_timezone: str | None | Unset
    """IANA time zone such as `Europe/Vienna`; may be left out, may be None."""


class SendingDomainActivationJobCreateDict(_Dict, total=False):
    """`SendingDomainActivationJobCreate` as a dict."""

    sending_domain: Required[str]
    """Id of the `sending-domain`; required."""
    warming_enabled: bool | None | Unset
    """True or false; may be left out, may be None."""
    type: Literal["sending-domain-activation-job"]
    """What it is of on the wire; `sending-domain-activation-job` if left out."""


class SendingDomainCreateDict(_Dict, total=False):
    """`SendingDomainCreate` as a dict."""

    domain: Required[str]
    """Text; required."""
    configuration: Literal["dynamic", "static"] | None | Unset
    """One of `dynamic`, `static`; default `static`; may be left out, may be None."""
    purpose: Literal["marketing", "service", "transactional"] | None | Unset
    """One of `marketing`, `service`, `transactional`; default `marketing`; may be left out, may be None."""
    type: Literal["sending-domain"]
    """What it is of on the wire; `sending-domain` if left out."""


class SendingDomainVerificationJobCreateDict(_Dict, total=False):
    """`SendingDomainVerificationJobCreate` as a dict."""

    sending_domain: Required[str]
    """Id of the `sending-domain`; required."""
    type: Literal["sending-domain-verification-job"]
    """What it is of on the wire; `sending-domain-verification-job` if left out."""


class SpacingStylesDict(_Dict, total=False):
    """`SpacingStyles` as a dict."""

    padding_bottom: Required[int]
    """Whole number: `spacing.padding_bottom` of `BrandButton`; required."""
    padding_left: Required[int]
    """Whole number: `spacing.padding_left` of `BrandButton`; required."""
    padding_right: Required[int]
    """Whole number: `spacing.padding_right` of `BrandButton`; required."""
    padding_top: Required[int]
    """Whole number: `spacing.padding_top` of `BrandButton`; required."""


class TemplatePreviewSendJobCreateDict(_Dict, total=False):
    """`TemplatePreviewSendJobCreate` as a dict."""

    recipients: Required[Sequence[str]]
    """List: text; required."""
    template: Required[str]
    """Id of the `template`; required."""
    context: dict[str, Any] | None | Unset
    """Object of your own keys; may be left out, may be None."""
    profile: str | Unset
    """Id of the `profile`; may be left out."""
    type: Literal["template-preview-send-job"]
    """What it is of on the wire; `template-preview-send-job` if left out."""


class TextMessagingConfigurationCreateDict(_Dict, total=False):
    """`TextMessagingConfigurationCreate` as a dict."""

    org_prefix: Required[str]
    """Text; required."""
    type: Literal["text-messaging-configuration"]
    """What it is of on the wire; `text-messaging-configuration` if left out."""


class TextMessagingSenderCreateDict(_Dict, total=False):
    """`TextMessagingSenderCreate` as a dict."""

    sender_details: Required[m.TollFreeSenderDetails | TollFreeSenderDetailsDict]
    """`TollFreeSenderDetails` of `country`; required."""
    sender_type: Required[Literal["alpha", "long_code", "short_code", "toll_free", "vanity_short_code"]]
    """One of `alpha`, `long_code`, `short_code`, `toll_free`, `vanity_short_code`; required."""
    text_messaging_sender_registration: Required[
        m.TollFreeRegistrationDetails | TollFreeRegistrationDetailsDict | Envelope
    ]
    """`TollFreeRegistrationDetails` of `address`, `business_name`, `business_registration_authority`,
    `business_registration_country` and 8 more; required."""
    forwarding_number: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["text-messaging-sender"]
    """What it is of on the wire; `text-messaging-sender` if left out."""


class TextMessagingSenderRegistrationCreateDict(_Dict, total=False):
    """`TextMessagingSenderRegistrationCreate` as a dict."""

    address: Required[m.Address | AddressDict]
    """`Address` of `city`, `country`, `postal_code`, `region` and 2 more; required."""
    business_name: Required[str]
    """Text; required."""
    business_type: Required[Literal["GOVERNMENT", "NON_PROFIT", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR"]]
    """One of `GOVERNMENT`, `NON_PROFIT`, `PRIVATE_PROFIT`, `PUBLIC_PROFIT`, `SOLE_PROPRIETOR`; required."""
    business_website: Required[str]
    """Text; required."""
    email: Required[str]
    """E-mail address; required."""
    first_name: Required[str]
    """Given name of a person; required."""
    last_name: Required[str]
    """Family name of a person; required."""
    phone_number: Required[str]
    """Telephone number in E.164 form, e.g. `+15005550006`; required."""
    text_messaging_sender: Required[str]
    """Id of the `text-messaging-sender`; required."""
    business_registration_authority: v.BusinessRegistrationAuthority | None | Unset
    """One of `ABN`, `ACN`, `BRN`, `CBN`, `CIF`, `CNPJ`, `CRN`, `EIN` and 10 more; may be left out, may be
    None."""
    business_registration_country: str | None | Unset
    """Text; may be left out, may be None."""
    business_registration_number: str | None | Unset
    """Text; may be left out, may be None."""
    doing_business_as: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["text-messaging-sender-registration"]
    """What it is of on the wire; `text-messaging-sender-registration` if left out."""


class TextStylesDict(_Dict, total=False):
    """`TextStyles` as a dict."""

    color: Required[str]
    """A color, as in CSS; required."""
    font_family: Required[str]
    """Text: `text.font_family` of `BrandButton`; required."""
    font_size: Required[int]
    """Whole number: `text.font_size` of `BrandButton`; required."""
    font_style: Required[Literal["italic", "normal"] | str]
    """One of `italic`, `normal`; required."""
    font_weight: Required[Literal[100, 200, 300, 400, 500, 600, 700, 800, 900] | int]
    """One of `100`, `200`, `300`, `400`, `500`, `600`, `700`, `800`, `900`; required."""
    letter_spacing: Required[str | int]
    """Text or whole number; required."""
    text_decoration: Required[
        Literal["", "line-through", "line-through underline", "none", "underline", "underline line-through"] | str
    ]
    """One of ``, `line-through`, `line-through underline`, `none`, `underline`, `underline line-through`;
    required."""


class ThrottledOptionsDict(_Dict, total=False):
    """`ThrottledOptions` as a dict."""

    throttling_percentage: Required[int]
    """Share in percent: throttling; whole number; required."""
    throttle_unit: Literal["hour", "minute"] | Unset
    """One of `hour`, `minute`; default `hour`; may be left out."""


class TimezoneOptionsDict(_Dict, total=False):
    """`TimezoneOptions` as a dict."""

    send_past_timezones_tomorrow: bool | None | Unset
    """True or false; default `false`; may be left out, may be None."""


class TollFreeRegistrationDetailsDict(_Dict, total=False):
    """`TollFreeRegistrationDetails` as a dict."""

    address: Required[m.Address | AddressDict]
    """`Address` of `city`, `country`, `postal_code`, `region` and 2 more; required."""
    business_name: Required[str]
    """Text; required."""
    business_type: Required[Literal["GOVERNMENT", "NON_PROFIT", "PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR"]]
    """One of `GOVERNMENT`, `NON_PROFIT`, `PRIVATE_PROFIT`, `PUBLIC_PROFIT`, `SOLE_PROPRIETOR`; required."""
    business_website: Required[str]
    """Text; required."""
    email: Required[str]
    """E-mail address; required."""
    first_name: Required[str]
    """Given name of a person; required."""
    last_name: Required[str]
    """Family name of a person; required."""
    phone_number: Required[str]
    """Telephone number in E.164 form, e.g. `+15005550006`; required."""
    business_registration_authority: v.BusinessRegistrationAuthority | None | Unset
    """One of `ABN`, `ACN`, `BRN`, `CBN`, `CIF`, `CNPJ`, `CRN`, `EIN` and 10 more; may be left out, may be
    None."""
    business_registration_country: str | None | Unset
    """Text; may be left out, may be None."""
    business_registration_number: str | None | Unset
    """Text; may be left out, may be None."""
    doing_business_as: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["text-messaging-sender-registration"]
    """What it is of on the wire; `text-messaging-sender-registration` if left out."""


class TollFreeSenderDetailsDict(_Dict, total=False):
    """`TollFreeSenderDetails` as a dict."""

    country: Required[Literal["CA", "US"]]
    """Country of an address; one of `CA`, `US`; required."""


class TranslationCreateDict(_Dict, total=False):
    """`TranslationCreate` as a dict."""

    channel: Required[Literal["email", "mobile_push", "sms", "whatsapp"]]
    """One of `email`, `mobile_push`, `sms`, `whatsapp`; required."""
    fallback_locale: Required[str]
    """Text; required."""
    source_locale: Required[str]
    """Text; required."""
    target_locales: Required[Sequence[str]]
    """List: text; required."""
    campaign_variation: str | Unset
    """Id of the `campaign-variation`; may be left out."""
    flow_message: str | Unset
    """Id of the `flow-message`; may be left out."""
    template: str | Unset
    """Id of the `template`; may be left out."""
    template_universal_content: str | Unset
    """Id of the `template-universal-content`; may be left out."""
    type: Literal["translation"]
    """What it is of on the wire; `translation` if left out."""


class TranslationUpdateDict(_Dict, total=False):
    """`TranslationUpdate` as a dict."""

    fallback_locale: str | None | Unset
    """Text; may be left out, may be None."""
    id: str | Unset
    """Id of the `translation`; may be left out."""
    source_locale: str | None | Unset
    """Text; may be left out, may be None."""
    target_locales: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    values: Sequence[dict[str, Any]] | None | Unset
    """List: object of your own keys; may be left out, may be None."""
    type: Literal["translation"]
    """What it is of on the wire; `translation` if left out."""


class UpdateAgentKnowledgeBetaKeywords(_Dict, total=False):
    """Keywords of `update_agent_knowledge_beta`."""

    content: str | None | Unset
    """Text; may be left out, may be None."""
    title: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["agent-knowledge"]
    """What it is of on the wire; `agent-knowledge` if left out."""


class UpdateAgentSecretBetaKeywords(_Dict, total=False):
    """Keywords of `update_agent_secret_beta`."""

    name: str | None | Unset
    """Text; may be left out, may be None."""
    value: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["agent-secret"]
    """What it is of on the wire; `agent-secret` if left out."""


class UpdateAgentSkillBetaKeywords(_Dict, total=False):
    """Keywords of `update_agent_skill_beta`."""

    agent_tools: Sequence[str] | Unset
    """Ids of `agent-tool` resources; may be left out."""
    description: str | None | Unset
    """Text; may be left out, may be None."""
    display_name: str | None | Unset
    """Text; may be left out, may be None."""
    handoff: Literal["all", "custom", "immediate", "none", "offer"] | None | Unset
    """One of `all`, `custom`, `immediate`, `none`, `offer`; may be left out, may be None."""
    instructions: str | None | Unset
    """Text; may be left out, may be None."""
    status: Literal["draft", "live"] | None | Unset
    """One of `draft`, `live`; may be left out, may be None."""
    type: Literal["agent-skill"]
    """What it is of on the wire; `agent-skill` if left out."""


class UpdateAgentToolBetaKeywords(_Dict, total=False):
    """Keywords of `update_agent_tool_beta`."""

    details: m.AgentToolCustomUpdateDetailsRequest | AgentToolCustomUpdateDetailsRequestDict | None | Unset
    """`AgentToolCustomUpdateDetailsRequest` of `max_retries`, `protocol`, `request_template`,
    `timeout_seconds` and 2 more; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    public_description: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["agent-tool"]
    """What it is of on the wire; `agent-tool` if left out."""


class UpdateApiKeyBetaKeywords(_Dict, total=False):
    """Keywords of `update_api_key_beta`."""

    name: str | None | Unset
    """Text; may be left out, may be None."""
    status: Literal["active", "disabled"] | None | Unset
    """One of `active`, `disabled`; may be left out, may be None."""
    type: Literal["api-key"]
    """What it is of on the wire; `api-key` if left out."""


class UpdateBrandButtonBetaKeywords(_Dict, total=False):
    """Keywords of `update_brand_button_beta`."""

    border: m.BorderStyles | BorderStylesDict | None | Unset
    """`BorderStyles` of `border_color`, `border_style`, `border_width`, `is_border_active`; may be left
    out, may be None."""
    is_primary: bool | None | Unset
    """True or false; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    preview_page_hex: str | None | Unset
    """A color, as in CSS; may be left out, may be None."""
    spacing: m.SpacingStyles | SpacingStylesDict | None | Unset
    """`SpacingStyles` of `padding_bottom`, `padding_left`, `padding_right`, `padding_top`; may be left
    out, may be None."""
    style: m.ButtonStyles | ButtonStylesDict | None | Unset
    """`ButtonStyles` of `background_color`, `border_radius`, `box_shadow`, `is_shadow_active`; may be left
    out, may be None."""
    text: m.TextStyles | TextStylesDict | None | Unset
    """`TextStyles` of `color`, `font_family`, `font_size`, `font_style` and 3 more; may be left out, may
    be None."""
    type: Literal["brand-button"]
    """What it is of on the wire; `brand-button` if left out."""


class UpdateBrandColorBetaKeywords(_Dict, total=False):
    """Keywords of `update_brand_color_beta`."""

    colors: Sequence[m.Color | ColorDict] | None | Unset
    """List: `Color`; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    type: Literal["brand-color"]
    """What it is of on the wire; `brand-color` if left out."""


class UpdateBrandEmailDefaultBetaKeywords(_Dict, total=False):
    """Keywords of `update_brand_email_default_beta`."""

    body_: m.BrandEmailBodyPatchAttributes | BrandEmailBodyPatchAttributesDict | None | Unset
    """`BrandEmailBodyPatchAttributes` of `background_color`, `body_background_color`, `h1_text`, `h2_text`
    and 4 more; may be left out, may be None."""
    brand_button: str | Unset
    """Id of the `brand-button`; may be left out."""
    brand_logo: str | Unset
    """Id of the `brand-logo`; may be left out."""
    brand_social_group: str | Unset
    """Id of the `brand-social-group`; may be left out."""
    footer: m.BrandEmailFooterPatchAttributes | BrandEmailFooterPatchAttributesDict | None | Unset
    """`BrandEmailFooterPatchAttributes` of `background_color`, `link_text`, `social_group_color`, `text`;
    may be left out, may be None."""
    header: m.BrandEmailHeaderPatchAttributes | BrandEmailHeaderPatchAttributesDict | None | Unset
    """`BrandEmailHeaderPatchAttributes` of `background_color`, `link_text`, `links`, `logo_max_width`; may
    be left out, may be None."""
    type: Literal["brand-email-default"]
    """What it is of on the wire; `brand-email-default` if left out."""


class UpdateBrandLogoBetaKeywords(_Dict, total=False):
    """Keywords of `update_brand_logo_beta`."""

    alt_text: str | None | Unset
    """Description of a picture for those who do not see it; may be left out, may be None."""
    height: int | None | Unset
    """Whole number; may be left out, may be None."""
    image: str | Unset
    """Id of the `image`; may be left out."""
    link_url: str | None | Unset
    """Address on the web (URL); may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    width: int | None | Unset
    """Whole number; may be left out, may be None."""
    type: Literal["brand-logo"]
    """What it is of on the wire; `brand-logo` if left out."""


class UpdateBrandSocialGroupBetaKeywords(_Dict, total=False):
    """Keywords of `update_brand_social_group_beta`."""

    name: str | None | Unset
    """Text; may be left out, may be None."""
    social_links: (
        Sequence[m.FirstPartySocialLink | FirstPartySocialLinkDict | m.CustomSocialLink | CustomSocialLinkDict]
        | None
        | Unset
    )
    """List: `FirstPartySocialLink` or `CustomSocialLink`; may be left out, may be None."""
    type: Literal["brand-social-group"]
    """What it is of on the wire; `brand-social-group` if left out."""


class UpdateBrandVoiceBetaKeywords(_Dict, total=False):
    """Keywords of `update_brand_voice_beta`."""

    language_patterns: Sequence[m.BrandVoiceDescriptor | BrandVoiceDescriptorDict] | None | Unset
    """List: `BrandVoiceDescriptor`; may be left out, may be None."""
    tone_descriptors: Sequence[m.BrandVoiceDescriptor | BrandVoiceDescriptorDict] | None | Unset
    """List: `BrandVoiceDescriptor`; may be left out, may be None."""
    type: Literal["brand-voice"]
    """What it is of on the wire; `brand-voice` if left out."""


class UpdateCampaignAudienceBetaKeywords(_Dict, total=False):
    """Keywords of `update_campaign_audience_beta`."""

    definition: m.AudienceDefinition | AudienceDefinitionDict | None | Unset
    """`AudienceDefinition` of `excluded`, `included`, `name`, `priority`; may be left out, may be None."""
    type: Literal["campaign-audience"]
    """What it is of on the wire; `campaign-audience` if left out."""


class UpdateCampaignBetaKeywords(_Dict, total=False):
    """Keywords of `update_campaign_beta`."""

    definition: Required[m.CampaignDefinition | CampaignDefinitionDict]
    """`CampaignDefinition` of `archived`, `builder`, `color`, `description` and 2 more; required."""
    type: Literal["campaign"]
    """What it is of on the wire; `campaign` if left out."""


class UpdateCampaignMessageBetaKeywords(_Dict, total=False):
    """Keywords of `update_campaign_message_beta`."""

    definition: m.MessageDefinition | MessageDefinitionDict | None | Unset
    """`MessageDefinition` of `name`, `send_options`, `status`, `tracking_options`; may be left out, may be
    None."""
    type: Literal["campaign-message"]
    """What it is of on the wire; `campaign-message` if left out."""


class UpdateCampaignMessageScheduleBetaKeywords(_Dict, total=False):
    """Keywords of `update_campaign_message_schedule_beta`."""

    action: Required[Literal["cancel", "revert"]]
    """One of `cancel`, `revert`; required."""
    type: Literal["campaign-message-schedule"]
    """What it is of on the wire; `campaign-message-schedule` if left out."""


class UpdateCampaignVariationBetaKeywords(_Dict, total=False):
    """Keywords of `update_campaign_variation_beta`."""

    definition: Required[m.VariationDefinition | VariationDefinitionDict]
    """`VariationDefinition` of `details`, `name`; required."""
    type: Literal["campaign-variation"]
    """What it is of on the wire; `campaign-variation` if left out."""


class UpdateCustomerAgentBetaKeywords(_Dict, total=False):
    """Keywords of `update_customer_agent_beta`."""

    communication_styles: (
        Sequence[m.CustomerAgentCommunicationStyleRequest | CustomerAgentCommunicationStyleRequestDict] | None | Unset
    )
    """List: `CustomerAgentCommunicationStyleRequest`; may be left out, may be None."""
    escalation_rules: (
        Sequence[m.CustomerAgentEscalationRuleRequest | CustomerAgentEscalationRuleRequestDict] | None | Unset
    )
    """List: `CustomerAgentEscalationRuleRequest`; may be left out, may be None."""
    name: str | None | Unset
    """Text; may be left out, may be None."""
    tone_of_voice: m.CustomerAgentToneOfVoiceUpdateRequest | CustomerAgentToneOfVoiceUpdateRequestDict | None | Unset
    """`CustomerAgentToneOfVoiceUpdateRequest` of `custom_instruction`, `preset`; may be left out, may be
    None."""
    type: Literal["customer-agent"]
    """What it is of on the wire; `customer-agent` if left out."""


class UpdateCustomerAgentConversationBetaKeywords(_Dict, total=False):
    """Keywords of `update_customer_agent_conversation_beta`."""

    status: Literal["closed"] | None | Unset
    """Always `closed`; may be left out, may be None."""
    type: Literal["customer-agent-conversation"]
    """What it is of on the wire; `customer-agent-conversation` if left out."""


class UpdateTranslationBetaKeywords(_Dict, total=False):
    """Keywords of `update_translation_beta`."""

    fallback_locale: str | None | Unset
    """Text; may be left out, may be None."""
    source_locale: str | None | Unset
    """Text; may be left out, may be None."""
    target_locales: Sequence[str] | None | Unset
    """List: text; may be left out, may be None."""
    values: Sequence[dict[str, Any]] | None | Unset
    """List: object of your own keys; may be left out, may be None."""
    type: Literal["translation"]
    """What it is of on the wire; `translation` if left out."""


class VariationCreateDict(_Dict, total=False):
    """`VariationCreate` as a dict."""

    campaign_message: Required[str]
    """Id of the `campaign-message`; required."""
    definition: Required[m.VariationDefinition | VariationDefinitionDict]
    """`VariationDefinition` of `details`, `name`; required."""
    type: Literal["campaign-variation"]
    """What it is of on the wire; `campaign-variation` if left out."""


class VariationDefinitionDict(_Dict, total=False):
    """`VariationDefinition` as a dict."""

    details: (
        m.EmailChannelDetails
        | EmailChannelDetailsDict
        | m.SMSChannelDetails
        | SMSChannelDetailsDict
        | m.PushChannelDetails
        | PushChannelDetailsDict
        | m.WhatsappChannelDetails
        | WhatsappChannelDetailsDict
        | None
        | Unset
    )
    """`EmailChannelDetails` or `SMSChannelDetails` or `PushChannelDetails` or `WhatsappChannelDetails`;
    may be left out, may be None."""
    name: str | None | Unset
    """Text: `definition.name` of `CampaignVariation`; may be left out, may be None."""


class VariationInlineCreateDict(_Dict, total=False):
    """`VariationInlineCreate` as a dict."""

    definition: Required[m.VariationDefinition | VariationDefinitionDict]
    """`VariationDefinition` of `details`, `name`; required."""


class VariationUpdateDict(_Dict, total=False):
    """`VariationUpdate` as a dict."""

    definition: Required[m.VariationDefinition | VariationDefinitionDict]
    """`VariationDefinition` of `details`, `name`; required."""
    id: str | Unset
    """Id of the `campaign-variation`; may be left out."""
    type: Literal["campaign-variation"]
    """What it is of on the wire; `campaign-variation` if left out."""


class WhatsappChannelDetailsDict(_Dict, total=False):
    """`WhatsappChannelDetails` as a dict."""

    channel: Literal["whatsapp"] | Unset
    """Always `whatsapp`; default `whatsapp`; may be left out."""
    shorten_links: bool | Unset
    """True or false; default `true`; may be left out."""
    template_id: str | None | Unset
    """Id of the `template`, as from `translations.get_template_for_translation_beta`; may be left out, may
    be None."""
