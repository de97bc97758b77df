"""Resources that are embedded in a request body become resources of their own."""

from __future__ import annotations

import datetime as dt
from typing import Any

from . import creation, profiles
from .bodies import linkages
from .records import Linkage, Reference
from .store import Store

_ANCHOR = "anchor-action"
"""Where in a flow a new action belongs: nothing of the action that it names."""


def extract_embedded(
    store: Store, data: dict[str, Any], now: dt.datetime
) -> tuple[dict[str, Any], dict[str, Linkage]]:
    """Attributes and relationships of a new resource.

    Resources that are embedded in an attribute (`{"data": {...}}`) become resources of their own,
    and the attribute a relationship; one that exists is changed.
    """
    attributes: dict[str, Any] = {}
    relationships = linkages(data)
    for name, value in (data.get("attributes") or {}).items():
        inner = value.get("data") if isinstance(value, dict) and set(value) == {"data"} else None
        if name == _ANCHOR:
            continue
        if isinstance(inner, dict) and "type" in inner:
            relationships[name] = embed(store, inner, now)
        elif isinstance(inner, list) and all(isinstance(i, dict) and "type" in i for i in inner):
            relationships[name] = {embed(store, item, now): None for item in inner}
        else:
            attributes[name] = value
    return attributes, relationships


def embed(store: Store, data: dict[str, Any], now: dt.datetime) -> Reference:
    """(type, id) of a resource in a body, which is made, or changed if there is one with that id."""
    type_, id_ = data["type"], data.get("id")
    if type_ == "profile":
        return type_, profiles.find_or_create(store, data, "/data/attributes/profile/data", now)
    known = store.get((type_, id_)) if isinstance(id_, str) else None
    if "attributes" not in data and isinstance(id_, str):
        return type_, id_
    attributes, relationships = extract_embedded(store, data, now)
    if known is None:
        born = creation.defaults(type_, now)
        id_ = creation.identify(type_, attributes, relationships) or id_
        return store.add(type_, {**born, **attributes}, relationships, id_).reference
    known.attributes.update(attributes)
    known.relationships.update(relationships)
    store.changed(known)
    return known.reference
