"""Reading and checking request bodies."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import attrs
import msgspec
from klaviyo_openapi._runtime import Operation

from . import events
from .errors import Refusal
from .store import Linkage, Store

_DECODER = msgspec.json.Decoder()


def data_of(operation: Operation, raw: bytes) -> Any:
    """What stands under `data` in the body, after checks against the operation's model.

    Raises:
        Refusal: 400 with a pointer to what is wrong, 413.
    """
    limit = operation.caps.get("bytes")
    if limit is not None and len(raw) > limit:
        raise Refusal(413, f"the body has {len(raw)} bytes; {limit} are allowed", pointer="/data")
    try:
        body = _DECODER.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Refusal(400, "the body is not JSON", pointer="/") from None
    if not isinstance(body, dict) or "data" not in body:
        raise Refusal(400, "the body has no data", pointer="/data")
    data = body["data"]
    token = operation.body or ""
    many = token.startswith("list[")
    inner = token.removeprefix("list[").removesuffix("]")
    if many:
        if not isinstance(data, list):
            raise Refusal(400, "a list is needed", pointer="/data")
        if len(data) > operation.caps.get("items", 10**9):
            raise Refusal(400, f"at most {operation.caps['items']} are allowed", pointer="/data")
        for index, item in enumerate(data):
            _check_resource(operation, inner, item, f"/data/{index}")
    else:
        _check_resource(operation, inner, data, "/data")
    return data


def _check_resource(operation: Operation, token: str, item: Any, pointer: str) -> None:
    if not isinstance(item, dict):
        raise Refusal(400, "an object is needed", pointer=pointer)
    if token.startswith("id:"):
        if item.get("type") != token[3:]:
            raise Refusal(400, f"the type must be {token[3:]}", pointer=f"{pointer}/type")
        if not isinstance(item.get("id"), str):
            raise Refusal(400, "an id is needed", pointer=f"{pointer}/id")
        return
    wanted, needed = _requirements(operation, token)
    if wanted is not None and item.get("type") != wanted:
        raise Refusal(400, f"the type must be {wanted}", pointer=f"{pointer}/type")
    for place, name in needed:
        holder = item if place == "root" else item.get(place)
        if not isinstance(holder, dict) or name not in holder:
            path = f"{pointer}/{name}" if place == "root" else f"{pointer}/{place}/{name}"
            raise Refusal(400, f"{name} is required", pointer=path)


@lru_cache(maxsize=1024)
def _requirements(operation: Operation, token: str) -> tuple[str | None, list[tuple[str, str]]]:
    """A body model's JSON:API type, and its required members by place."""
    model = operation.model(token)
    wire = model._wire
    needed = []
    for field in attrs.fields(model):
        if field.default is attrs.NOTHING:
            if wire.type is None or field.name == "id" or field.name in wire.root:
                place = "root"
            else:
                place = "relationships" if field.name in wire.relationships else "attributes"
            needed.append((place, wire.names.get(field.name, field.name)))
    return wire.type, needed


def linkages(data: dict[str, Any]) -> dict[str, Linkage]:
    """A resource's relationships, as the store keeps them."""
    result: dict[str, Linkage] = {}
    for name, relationship in (data.get("relationships") or {}).items():
        result[name] = linkage(relationship.get("data") if isinstance(relationship, dict) else None)
    return result


def linkage(data: Any) -> Linkage:
    """One relationship's `data`, as the store keeps it."""
    if isinstance(data, list):
        return {(item["type"], item["id"]): None for item in data if _identifies(item)}
    return (data["type"], data["id"]) if _identifies(data) else None


def _identifies(item: Any) -> bool:
    return isinstance(item, dict) and isinstance(item.get("id"), str) and "type" in item


def unpack(store: Store, data: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Linkage]]:
    """Attributes and relationships of a new resource.

    Resources that are embedded in an attribute (`{"data": {...}}`) become resources of their own,
    and the attribute a relationship.
    """
    attributes: dict[str, Any] = {}
    relationships = linkages(data)
    for name, value in (data.get("attributes") or {}).items():
        inner = value.get("data") if isinstance(value, dict) and set(value) == {"data"} else None
        if isinstance(inner, dict) and "type" in inner:
            relationships[name] = _embed(store, inner)
        elif isinstance(inner, list) and all(isinstance(i, dict) and "type" in i for i in inner):
            relationships[name] = {_embed(store, item): None for item in inner}
        else:
            attributes[name] = value
    return attributes, relationships


def _embed(store: Store, data: dict[str, Any]) -> tuple[str, str]:
    if "attributes" not in data and isinstance(data.get("id"), str):
        return data["type"], data["id"]
    if data["type"] == "profile":
        return "profile", events.profile_id(store, data, "/data/attributes/profile/data")
    attributes, relationships = unpack(store, data)
    return store.add(data["type"], attributes, relationships, data.get("id")).reference
