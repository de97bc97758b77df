"""What refers to resources in a body, as identifiers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from klaviyo_openapi._runtime import Ref

from ...unset import UNSET
from ..values import as_items
from .errors import BodyError
from .structs import Box


def is_envelope(value: Any) -> bool:
    """Whether it is a dict with the only key `data`."""
    return isinstance(value, Mapping) and len(value) == 1 and "data" in value


def link(value: Any, target: str, many: bool) -> Any:
    """The relationship object for what was given: an id, an object with one, several, or None.

    Args:
        value: what was given.
        target: its JSON:API type; if empty, each value has to say it.
        many: whether the relationship is to many.

    Raises:
        BodyError: there is no id or no type.
    """
    if value is None or is_envelope(value):
        return Box(None) if value is None else value
    if isinstance(value, (str, Mapping)) or hasattr(value, "id"):
        one = identifier(value, target)
        return Box([one] if many else one)
    items = as_items(value)
    if items is None:
        one = identifier(value, target)
        return Box([one] if many else one)
    return Box([identifier(item, target) for item in items])


def identifier(value: Any, target: str) -> dict[str, Any]:
    """The resource identifier for an id, a dict with one, or an object with one.

    Args:
        value: what identifies the resource.
        target: its JSON:API type; if empty, `value` has to say it.

    Raises:
        BodyError: there is no id or no type.
    """
    kind: Any = target
    if isinstance(value, (str, UUID)):
        key: Any = value
    elif isinstance(value, Mapping):
        key, kind = value.get("id", UNSET), value.get("type", target)
    else:
        key = getattr(value, "id", UNSET)
        if isinstance(value, Ref) or not target:
            kind = getattr(value, "type", target)
    if isinstance(key, UUID):
        key = str(key)
    if not isinstance(key, str):
        raise BodyError(f"a {value.__class__.__name__} is neither an id nor has one")
    if not isinstance(kind, str) or not kind:
        kind = target
    if not kind:
        raise BodyError("the type of what is referred to is not known: give a Ref")
    return {"type": kind, "id": key}
