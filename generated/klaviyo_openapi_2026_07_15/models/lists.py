# @generated from spec/2026-07-15 by `make generate`: change codegen/, not this file.
"""Models of the lists area."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from .. import models as m
from .._runtime import UNSET, ResourceModel, Unset, Wire


class List(ResourceModel, kw_only=True, gc=True):
    """A `list` resource."""

    _wire = Wire(
        "list",
        relationships={"flow_triggers": "flow", "profiles": "profile", "tags": "tag"},
        names={"flow_triggers": "flow-triggers"},
    )

    id: str
    """Id of the `list`."""
    created: dt.datetime | None | Unset = UNSET
    """When it was made; date and time with a time zone (RFC 3339); None if there is none; from
    `lists.get_list`, `lists.get_lists` and 4 more."""
    name: str | None | Unset = UNSET
    """Text; None if there is none; from `lists.get_list`, `lists.get_lists` and 4 more."""
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | str | None | Unset = UNSET
    """One of `double_opt_in`, `single_opt_in`; None if there is none; from `lists.get_list`,
    `lists.get_lists` and 4 more."""
    profile_count: int | None | Unset = UNSET
    """How many: profile; whole number; None if there is none; from `lists.get_list`."""
    updated: dt.datetime | None | Unset = UNSET
    """When it last changed; date and time with a time zone (RFC 3339); None if there is none; from
    `lists.get_list`, `lists.get_lists` and 4 more."""
    flow_triggers: list[m.Flow] | Unset = UNSET
    """Related `flow` resources, with their ids alone unless included; from `lists.get_list`,
    `lists.get_lists` and 4 more."""
    profiles: list[m.Profile] | Unset = UNSET
    """Related `profile` resources, with their ids alone unless included; from `lists.get_list`,
    `lists.get_lists` and 4 more."""
    tags: list[m.Tag] | Unset = UNSET
    """Related `tag` resources, with their ids alone unless included; from `lists.get_list`,
    `lists.get_lists` and 4 more."""
    links: dict[str, Any] | Unset = UNSET
    """Addresses of the resource itself and of what is related to it."""


class ListCreate(ResourceModel, kw_only=True):
    """Body of `create_list`."""

    _wire = Wire("list")

    name: str
    """Text; required."""
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | None | Unset = UNSET
    """One of `double_opt_in`, `single_opt_in`; may be left out, may be None."""


class ListUpdate(ResourceModel, kw_only=True):
    """Body of `update_list`."""

    _wire = Wire("list")

    id: str
    """Id of the `list`; required."""
    name: str | None | Unset = UNSET
    """Text; may be left out, may be None."""
    opt_in_process: Literal["double_opt_in", "single_opt_in"] | None | Unset = UNSET
    """One of `double_opt_in`, `single_opt_in`; may be left out, may be None."""
