# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the tags area."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .._runtime import UNSET, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from .campaigns import Campaign
    from .flows import Flow
    from .lists import List
    from .segments import Segment


@model
class Tag(ResourceModel):
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
    name: str | Unset = UNSET
    campaigns: list[Campaign] | Unset = UNSET
    flows: list[Flow] | Unset = UNSET
    lists: list[List] | Unset = UNSET
    segments: list[Segment] | Unset = UNSET
    tag_group: TagGroup | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class TagCreate(ResourceModel):
    """Body of `create_tag`."""

    _wire = Wire("tag", relationships={"tag_group": "tag-group"}, names={"tag_group": "tag-group"})

    name: str
    tag_group: str | Unset = UNSET
    """Id of the `tag-group`."""


@model
class TagGroup(ResourceModel):
    """A `tag-group` resource."""

    _wire = Wire("tag-group", relationships={"tags": "tag"})

    id: str
    default: bool | Unset = UNSET
    exclusive: bool | Unset = UNSET
    name: str | Unset = UNSET
    tags: list[Tag] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class TagGroupCreate(ResourceModel):
    """Body of `create_tag_group`."""

    _wire = Wire("tag-group")

    name: str
    exclusive: bool | None | Unset = UNSET


@model
class TagGroupUpdate(ResourceModel):
    """Body of `update_tag_group`."""

    _wire = Wire("tag-group")

    id: str
    name: str
    return_fields: Sequence[str] | None | Unset = UNSET


@model
class TagUpdate(ResourceModel):
    """Body of `update_tag`."""

    _wire = Wire("tag")

    id: str
    name: str
