# @generated from spec/2026-10-15 by `make generate`: change codegen/, not this file.
"""Models of the conversations area."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import UNSET, Model, ResourceModel, Unset, Wire
from . import _values as v


class ConversationMessageCreate(ResourceModel, kw_only=True):
    """Body of `create_conversation_message`."""

    _wire = Wire("conversation-message", relationships={"conversation": "conversation"})

    body: str
    """Text; required."""
    conversation: str
    """Id of the `conversation`; required."""
    message_hierarchy: Sequence[MessageHierarchyRcsItem | MessageHierarchySmsItem] | None | Unset = UNSET
    """List: `MessageHierarchyRcsItem` or `MessageHierarchySmsItem`; may be left out, may be None."""


class DynamicSMSImage(Model, kw_only=True):
    """Part of `MessageHierarchySmsItem`."""

    dynamic_image_template: str
    """Text: `image.dynamic_image_template` of `MessageHierarchySmsItem`; required."""
    dynamic: Literal[True] | Unset = UNSET
    """Always `true`; default `true`; may be left out."""


class ImageAsset(Model, kw_only=True):
    """Part of `MessageHierarchySmsItem`, `RCSCard`."""

    id: int
    """Whole number: `selected_image.id` of `MessageHierarchySmsItem`; required."""
    file_path: str
    """Text: `selected_image.file_path` of `MessageHierarchySmsItem`; required."""
    file_size: int
    """Whole number: `selected_image.file_size` of `MessageHierarchySmsItem`; required."""
    format: Literal["gif", "jpeg", "jpg", "png", "webp"] | str
    """One of `gif`, `jpeg`, `jpg`, `png`, `webp`; required."""
    image_type: Literal["dynamic", "static"] | str
    """One of `dynamic`, `static`; required."""
    name: str
    """Text: `selected_image.name` of `MessageHierarchySmsItem`; required."""
    updated: dt.datetime
    """When it last changed; date and time with a time zone (RFC 3339); required."""
    url: str
    """Address on the web (URL); required."""
    l10n_key: str | None | Unset = UNSET
    """Text: `selected_image.l10n_key` of `MessageHierarchySmsItem`; may be left out, may be None."""
    origin: v.Origin | str | None | Unset = UNSET
    """One of `ADOPTION_SMS_FORM_FROM_EMAIL_FORM`, `ADOPTION_SMS_MULTI_STEP_FORM_FROM_EMAIL_FORM`, `AI`,
    `API`, `APPLICATION`, `CLONED`, `COMPOSER`, `COMPOSER_AI_EDITED` and 12 more; may be left out, may
    be None."""


class MediaAsset(Model, kw_only=True):
    """Part of `MessageHierarchySmsItem`, `RCSCard`."""

    id: str
    """Text: `media.id` of `MessageHierarchySmsItem`; required."""
    company_id: str
    """Text: `media.company_id` of `MessageHierarchySmsItem`; required."""
    file_size: int
    """Whole number: `media.file_size` of `MessageHierarchySmsItem`; required."""
    name: str
    """Text: `media.name` of `MessageHierarchySmsItem`; required."""
    url: str
    """Address on the web (URL); required."""
    l10n_key: str | None | Unset = UNSET
    """Text: `media.l10n_key` of `MessageHierarchySmsItem`; may be left out, may be None."""
    media_type: str | Unset = UNSET
    """Text; default `video`; may be left out."""
    thumbnail_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class MediaAssetReference(Model, kw_only=True):
    """Part of `MessageHierarchySmsItem`, `RCSCard`, `RCSRichContent`."""

    dynamic_template: str | None | Unset = UNSET
    """Text: `media.dynamic_template` of `MessageHierarchySmsItem`; may be left out, may be None."""
    static_asset_id: str | None | Unset = UNSET
    """Text: `media.static_asset_id` of `MessageHierarchySmsItem`; may be left out, may be None."""
    thumbnail: SlimImageReference | None | Unset = UNSET
    """`SlimImageReference` of `dynamic_image_template`, `rendered_asset_url`, `static_image_asset_id`; may
    be left out, may be None."""


class MessageHierarchyRcsItem(Model, kw_only=True):
    """Part of `ConversationMessageCreate`, `FlowSms`."""

    _wire = Wire(names={"extra_": "extra"})

    extra_: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `message_hierarchy[].extra_` of `ConversationMessageCreate`; may be left
    out, may be None."""
    image: SlimImageReference | None | Unset = UNSET
    """`SlimImageReference` of `dynamic_image_template`, `rendered_asset_url`, `static_image_asset_id`; may
    be left out, may be None."""
    message: str | Unset = UNSET
    """Text: `message_hierarchy[].message` of `ConversationMessageCreate`; may be left out."""
    message_format: Literal["RCS"] | Unset = UNSET
    """Always `RCS`; default `RCS`; may be left out."""
    rich_content: RCSRichContent | None | Unset = UNSET
    """`RCSRichContent` of `cards`, `file`, `suggestions`; may be left out, may be None."""


class MessageHierarchySmsItem(Model, kw_only=True):
    """Part of `ConversationMessageCreate`, `FlowSms`."""

    _wire = Wire(names={"extra_": "extra"})

    message: str
    """Text: `message_hierarchy[].message` of `ConversationMessageCreate`; required."""
    extra_: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `message_hierarchy[].extra_` of `ConversationMessageCreate`; may be left
    out, may be None."""
    image: StaticSMSImage | DynamicSMSImage | None | Unset = UNSET
    """`StaticSMSImage` or `DynamicSMSImage`; may be left out, may be None."""
    media: MediaAsset | MediaAssetReference | None | Unset = UNSET
    """`MediaAsset` or `MediaAssetReference`; may be left out, may be None."""
    message_format: Literal["SMS"] | Unset = UNSET
    """Always `SMS`; default `SMS`; may be left out."""
    selected_image: ImageAsset | None | Unset = UNSET
    """`ImageAsset` of `file_path`, `file_size`, `format`, `id` and 6 more; may be left out, may be None."""


class RCSCard(Model, kw_only=True):
    """Part of `RCSRichContent`."""

    _wire = Wire(names={"extra_": "extra"})

    id: str
    """Text: `cards[].id` of `RCSRichContent`; required."""
    buttons: list[RCSSuggestion] | None | Unset = UNSET
    """List: `RCSSuggestion`; may be left out, may be None."""
    extra_: dict[str, Any] | None | Unset = UNSET
    """Object of your own keys: `cards[].extra_` of `RCSRichContent`; may be left out, may be None."""
    image: ImageAsset | SlimImageReference | None | Unset = UNSET
    """`ImageAsset` or `SlimImageReference`; may be left out, may be None."""
    text: str | None | Unset = UNSET
    """Text: `cards[].text` of `RCSRichContent`; may be left out, may be None."""
    title: str | None | Unset = UNSET
    """Text: `cards[].title` of `RCSRichContent`; may be left out, may be None."""
    video: MediaAsset | MediaAssetReference | None | Unset = UNSET
    """`MediaAsset` or `MediaAssetReference`; may be left out, may be None."""


class RCSRichContent(Model, kw_only=True):
    """Part of `MessageHierarchyRcsItem`."""

    cards: list[RCSCard] | None | Unset = UNSET
    """List: `RCSCard`; may be left out, may be None."""
    file: MediaAssetReference | None | Unset = UNSET
    """`MediaAssetReference` of `dynamic_template`, `static_asset_id`, `thumbnail`; may be left out, may be
    None."""
    suggestions: list[RCSSuggestion] | None | Unset = UNSET
    """List: `RCSSuggestion`; may be left out, may be None."""


class RCSSuggestion(Model, kw_only=True):
    """Part of `RCSCard`, `RCSRichContent`."""

    id: str
    """Text: `buttons[].id` of `RCSCard`; required."""
    text: str
    """Text: `buttons[].text` of `RCSCard`; required."""
    type: Literal["OPEN_URL", "REPLY"] | str
    """One of `OPEN_URL`, `REPLY`; required."""
    open_mode: Literal["BROWSER", "WEBVIEW_FULL", "WEBVIEW_HALF", "WEBVIEW_TALL"] | str | None | Unset = UNSET
    """One of `BROWSER`, `WEBVIEW_FULL`, `WEBVIEW_HALF`, `WEBVIEW_TALL`; may be left out, may be None."""
    url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""


class SlimImageReference(Model, kw_only=True):
    """Part of `MediaAssetReference`, `MessageHierarchyRcsItem`, `RCSCard`."""

    dynamic_image_template: str | None | Unset = UNSET
    """Text: `thumbnail.dynamic_image_template` of `MediaAssetReference`; may be left out, may be None."""
    rendered_asset_url: str | None | Unset = UNSET
    """Address on the web (URL); may be left out, may be None."""
    static_image_asset_id: int | None | Unset = UNSET
    """Whole number: `thumbnail.static_image_asset_id` of `MediaAssetReference`; may be left out, may be
    None."""


class StaticSMSImage(Model, kw_only=True):
    """Part of `MessageHierarchySmsItem`."""

    static_image_asset_id: int
    """Whole number: `image.static_image_asset_id` of `MessageHierarchySmsItem`; required."""
    dynamic: Literal[False] | None | Unset = UNSET
    """Always `false`; default `false`; may be left out, may be None."""
