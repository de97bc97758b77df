"""Reading request bodies, and taking resources out of them."""

from __future__ import annotations

from typing import Any

import msgspec
from aiohttp import web
from aiohttp.web import RequestPayloadError
from klaviyo_openapi._runtime import Operation

from ..core.codec.shapes import layout
from .body_validation import check_identifier, check_resource
from .errors import RejectedRequest
from .store import IDENTIFIERS, Linkage

_MAX_BODY = 64 * 2**20
_DECODER = msgspec.json.Decoder()
_IDENTIFYING = frozenset(IDENTIFIERS)
_CHECKED_ELSEWHERE = frozenset({"event", "event-bulk-create", "event-bulk-create-job"})


async def read(request: web.BaseRequest) -> bytes:
    """A request's body; aiohttp's own method refuses more than a megabyte.

    Raises:
        RejectedRequest: 413, it is absurdly large; 400, it has not come, or not as it says.
    """
    chunks: list[bytes] = []
    size = 0
    try:
        while chunk := await request.content.readany():
            chunks.append(chunk)
            size += len(chunk)
            if size > _MAX_BODY:
                raise RejectedRequest(413, f"the body has more than {_MAX_BODY} bytes")
    except ConnectionResetError as error:
        raise RejectedRequest(400, "the client went away before its body had come") from error
    except RequestPayloadError as error:
        raise RejectedRequest(400, "the body is not encoded as it says", pointer="/") from error
    return b"".join(chunks)


def data_of(operation: Operation, raw: bytes, *, exact: bool = True) -> Any:
    """What stands under `data` in the body, after checks against the operation's model.

    Args:
        operation: what is called.
        raw: the body.
        exact: as :func:`check_resource` takes it.

    Raises:
        RejectedRequest: 400 with a pointer to what is wrong, 413.
    """
    limit = operation.caps.get("bytes")
    if limit is not None and len(raw) > limit:
        raise RejectedRequest(
            413, f"the body has {len(raw)} bytes; {limit} are allowed", pointer="/data"
        )
    try:
        body = _DECODER.decode(raw)
    except (ValueError, RecursionError):
        raise RejectedRequest(400, "the body is not JSON", pointer="/") from None
    if not isinstance(body, dict) or "data" not in body:
        raise RejectedRequest(400, "the body has no data", pointer="/data")
    data = body["data"]
    token = operation.body or ""
    inner = token.removeprefix("list[").removesuffix("]")
    if not token.startswith("list["):
        _check(operation, inner, data, "/data", exact)
        return data
    if not isinstance(data, list):
        raise RejectedRequest(400, "a list is needed", pointer="/data")
    _check_count(operation, data, "/data")
    for index, item in enumerate(data):
        _check(operation, inner, item, f"/data/{index}", exact)
    return data


def _check(operation: Operation, token: str, item: Any, pointer: str, exact: bool) -> None:
    if token.startswith("id:"):
        check_identifier(token[3:], item, pointer)
        return
    model = operation.model(token)
    if model._wire.type in _CHECKED_ELSEWHERE:
        _check_envelope(model._wire.type, item, pointer)
        if exact:
            _check_profiles(model, item["attributes"], f"{pointer}/attributes")
        return
    check_resource(model, item, pointer, exact=exact)
    attributes = item.get("attributes") or {}
    for field in layout(model).fields:
        inner = attributes.get(field.key) if field.wrapped else None
        items = inner.get("data") if isinstance(inner, dict) else None
        if isinstance(items, list):
            _check_items(operation, items, f"{pointer}/attributes/{field.key}/data")


def _check_envelope(type_: str, item: Any, pointer: str) -> None:
    """Events are many: what is in them is checked where they are read, in one go."""
    if not isinstance(item, dict):
        raise RejectedRequest(400, "an object is needed", pointer=pointer)
    if item.get("type") != type_:
        raise RejectedRequest(400, f"the type must be {type_}", pointer=f"{pointer}/type")
    if not isinstance(item.get("attributes"), dict):
        raise RejectedRequest(400, "attributes are required", pointer=f"{pointer}/attributes")


def _check_profiles(model: Any, attributes: dict[str, Any], pointer: str) -> None:
    """See that what events say of their profiles can be; most name them only."""
    fields = layout(model).by_key
    if "profile" in fields:
        holder = attributes.get("profile")
        data = holder.get("data") if isinstance(holder, dict) else None
        given = data.get("attributes") if isinstance(data, dict) else None
        named = isinstance(given, dict) and given.keys() <= _IDENTIFYING
        if isinstance(data, dict) and not (named and data.keys() == {"type", "attributes"}):
            check_resource(fields["profile"].shape.models[0], data, f"{pointer}/profile/data")
        return
    for key, field in fields.items():
        holder = attributes.get(key)
        items = holder.get("data") if isinstance(holder, dict) else None
        if field.shape.item is None or not field.shape.item.models or not isinstance(items, list):
            continue
        for index, item in enumerate(items):
            inner = item.get("attributes") if isinstance(item, dict) else None
            if isinstance(inner, dict):
                place = f"{pointer}/{key}/data/{index}/attributes"
                _check_profiles(field.shape.item.models[0], inner, place)


def _check_items(operation: Operation, items: list[Any], pointer: str) -> None:
    _check_count(operation, items, pointer)
    limit = operation.caps.get("item_bytes")
    if limit is None:
        return
    for index, item in enumerate(items):
        if len(msgspec.json.encode(item)) > limit:
            raise RejectedRequest(
                400, f"more than {limit} bytes for one", pointer=f"{pointer}/{index}/attributes"
            )


def _check_count(operation: Operation, items: list[Any], pointer: str) -> None:
    limit = operation.caps.get("items")
    if limit is not None and len(items) > limit:
        raise RejectedRequest(400, f"{len(items)} are given, {limit} are allowed", pointer=pointer)


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
