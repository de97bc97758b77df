# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the lists area."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from .._runtime import UNSET, ResourceModel, Unset, Wire, model

if TYPE_CHECKING:
    from .flows import Flow
    from .profiles import Profile
    from .tags import Tag


@model
class List(ResourceModel):
    """A `list` resource."""

    _wire = Wire(
        "list",
        relationships={"flow_triggers": "flow", "profiles": "profile", "tags": "tag"},
        names={"flow_triggers": "flow-triggers"},
    )

    id: str
    created: dt.datetime | None | Unset = UNSET
    name: str | None | Unset = UNSET
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | str | None | Unset = UNSET
    profile_count: int | None | Unset = UNSET
    updated: dt.datetime | None | Unset = UNSET
    flow_triggers: list[Flow] | Unset = UNSET
    profiles: list[Profile] | Unset = UNSET
    tags: list[Tag] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


@model
class ListCreate(ResourceModel):
    """Body of `create_list`."""

    _wire = Wire("list")

    name: str
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | None | Unset = UNSET


@model
class ListUpdate(ResourceModel):
    """Body of `update_list`."""

    _wire = Wire("list")

    id: str
    name: str | None | Unset = UNSET
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | None | Unset = UNSET
