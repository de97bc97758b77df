# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the tags area."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import models as m
from .._runtime import UNSET, ResourceModel, Unset, Wire


class Tag(ResourceModel, kw_only=True, gc=True):
    """A `tag` resource."""

    _wire = Wire(
        "tag",
        relationships={
            "campaigns": "campaign",
            "flows": "flow",
            "lists": "list",
            "segments": "segment",
            "tag_group": "tag-group",
        },
        names={"tag_group": "tag-group"},
    )

    id: str
    """Id of the `tag`."""
    name: str | Unset = UNSET
    """Text; from `tags.get_tag`, `tags.get_tags` and 6 more."""
    campaigns: list[m.Campaign] | Unset = UNSET
    """Related `campaign` resources, with their ids alone unless included; from `tags.get_tag`,
    `tags.get_tags` and 6 more."""
    flows: list[m.Flow] | Unset = UNSET
    """Related `flow` resources, with their ids alone unless included; from `tags.get_tag`, `tags.get_tags`
    and 6 more."""
    lists: list[m.List] | Unset = UNSET
    """Related `list` resources, with their ids alone unless included; from `tags.get_tag`, `tags.get_tags`
    and 6 more."""
    segments: list[m.Segment] | Unset = UNSET
    """Related `segment` resources, with their ids alone unless included; from `tags.get_tag`,
    `tags.get_tags` and 6 more."""
    tag_group: TagGroup | Unset = UNSET
    """Related `tag-group` resource, with its id alone unless included; from `tags.get_tag`,
    `tags.get_tags` and 6 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TagCreate(ResourceModel, kw_only=True):
    """Body of `create_tag`."""

    _wire = Wire("tag", relationships={"tag_group": "tag-group"}, names={"tag_group": "tag-group"})

    name: str
    """Text; required."""
    tag_group: str | Unset = UNSET
    """Id of the `tag-group`; may be left out."""


class TagGroup(ResourceModel, kw_only=True, gc=True):
    """A `tag-group` resource."""

    _wire = Wire("tag-group", relationships={"tags": "tag"})

    id: str
    """Id of the `tag-group`."""
    default: bool | Unset = UNSET
    """True or false; from `tags.get_tag_group`, `tags.get_tag_groups` and 2 more."""
    exclusive: bool | Unset = UNSET
    """True or false; from `tags.get_tag_group`, `tags.get_tag_groups` and 2 more."""
    name: str | Unset = UNSET
    """Text; from `tags.get_tag_group`, `tags.get_tag_groups` and 2 more."""
    tags: list[Tag] | Unset = UNSET
    """Related `tag` resources, with their ids alone unless included; from `tags.get_tag_group`,
    `tags.get_tag_groups` and 2 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class TagGroupCreate(ResourceModel, kw_only=True):
    """Body of `create_tag_group`."""

    _wire = Wire("tag-group")

    name: str
    """Text; required."""
    exclusive: bool | None | Unset = UNSET
    """True or false; default `false`; may be left out, may be None."""


class TagGroupUpdate(ResourceModel, kw_only=True):
    """Body of `update_tag_group`."""

    _wire = Wire("tag-group")

    id: str
    """Id of the `tag-group`; required."""
    name: str
    """Text; required."""
    return_fields: Sequence[str] | None | Unset = UNSET
    """List: text; may be left out, may be None."""


class TagUpdate(ResourceModel, kw_only=True):
    """Body of `update_tag`."""

    _wire = Wire("tag")

    id: str
    """Id of the `tag`; required."""
    name: str
    """Text; required."""
