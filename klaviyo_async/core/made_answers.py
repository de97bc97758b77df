"""Answers that no server gave: of the type that the operation answers with, made of the document's shapes
and of what was sent. For clients that are disabled, and for `FakeKlaviyo`."""

from __future__ import annotations

from collections.abc import Mapping
from secrets import token_hex
from typing import Any, Final
from urllib.parse import quote, unquote

from klaviyo_openapi._runtime import Operation
from multidict import CIMultiDict

from .codec import encode_json, to_wire
from .codec.shapes import layout
from .making import Fill, make_filled
from .operations import RawOperation
from .request import python_name
from .response import RawResponse

__all__ = ["empty_answer", "made_answer", "path_arguments", "raw_answer"]

_NOT_FOUND: Final = {
    "errors": [
        {
            "id": "made-up",
            "status": 404,
            "code": "not_found",
            "title": "Not found.",
            "detail": "Nothing is read by a client that is disabled.",
        }
    ]
}


def made_answer(
    operation: Operation,
    arguments: Mapping[str, str],
    body: Any,
    *,
    fill: Fill,
) -> RawResponse:
    """A success: a resource with the id that was asked for and the attributes that were sent, a page with one,
    or nothing where the operation answers with nothing. Jobs are complete.

    Args:
        operation: what was called.
        arguments: of its path, by their names in Python.
        body: the JSON that was sent, as plain dicts and lists; None: there is none.
        fill: which optional fields are filled that were not sent.
    """
    # The last is the one that says most: 201, 202 or 204 where 200 stands beside it.
    status = operation.statuses[-1] if operation.statuses else 200
    if operation.returns is None:
        return raw_answer(status, None)
    model = operation.model(operation.returns)
    fields, last = {}, operation.path.rpartition("/")[2]
    if last.startswith("{") and "id" in layout(model).by_name:
        fields["id"] = arguments[python_name(last)]
    if operation.returns == "Ref":
        fields["type"] = operation.resource or ""
    wire = to_wire(make_filled(model, fill, fields))
    _link(operation, model, wire, _address(operation, arguments, wire.get("id")))
    _echo(model, wire, body.get("data") if isinstance(body, dict) else None)
    if operation.many:
        return raw_answer(200, {"data": [wire], "links": {"self": _address(operation, arguments)}})
    return raw_answer(status, {"data": wire} if operation.envelope else wire)


def empty_answer(operation: Operation, arguments: Mapping[str, str], body: Any) -> RawResponse:
    """What an account answers that holds nothing, keeps nothing, and takes everything.

    Lists are empty, a single resource is null where the document says that it may be, and else not found.
    Jobs are there and complete, as whoever makes one waits for that.

    Args:
        operation: what was called.
        arguments: as for :func:`made_answer`.
        body: likewise.
    """
    if isinstance(operation, RawOperation):
        return _raw_answer(operation, body)
    if operation.method == "GET" and operation.returns is not None:
        if operation.many:
            return raw_answer(200, {"data": [], "links": {"self": _address(operation, arguments)}})
        if operation.nullable:
            return raw_answer(200, {"data": None})
        if not (operation.resource or "").endswith("-job"):
            return raw_answer(404, _NOT_FOUND)
    return made_answer(operation, arguments, body, fill="null")


def _raw_answer(operation: RawOperation, body: Any) -> RawResponse:
    """An answer of which no document says what it is: what was sent, if that is a resource, with an id."""
    if operation.many:
        return raw_answer(200, {"data": []})
    if operation.method in ("GET", "HEAD"):
        return raw_answer(200, {"data": None})
    sent = body.get("data") if isinstance(body, dict) else None
    if not isinstance(sent, dict):
        return raw_answer(204, None)
    return raw_answer(200, {"data": {"id": token_hex(8), **sent}})


def path_arguments(operation: Operation, path: str) -> dict[str, str]:
    """The values in a path, by their names in Python.

    Args:
        operation: what the path is of.
        path: percent-encoded, without a prefix of the server's.
    """
    return {
        python_name(piece): unquote(text)
        for piece, text in zip(operation.path.split("/"), path.split("/"), strict=True)
        if piece.startswith("{")
    }


def raw_answer(status: int, document: Any, headers: Mapping[str, str] | None = None) -> RawResponse:
    """An answer with this document; None: with an empty body.

    Args:
        status: its HTTP status.
        document: what can be sent as JSON.
        headers: they take the place of those that all answers have.
    """
    # As Klaviyo's answers have them, by which they are known.
    made = CIMultiDict({"x-klaviyo-req-id": "made-up"})
    if document is not None:
        made["Content-Type"] = "application/vnd.api+json"
    made.update(headers or {})
    return RawResponse(status, made, b"" if document is None else encode_json(document))


def _address(operation: Operation, arguments: Mapping[str, str], id_: str | None = None) -> str:
    """What an answer says of itself."""
    parts = [
        quote(arguments[python_name(piece)], safe="") if piece.startswith("{") else piece
        for piece in operation.path.split("/")
    ]
    if id_ and not operation.path.endswith("}"):
        parts.append(quote(id_, safe=""))
    return f"https://a.klaviyo.com{'/'.join(parts)}"


def _link(operation: Operation, model: Any, wire: dict[str, Any], address: str) -> None:
    """Give a resource the links that it has, and take away what the operation never answers with."""
    plan = layout(model)
    if "links" in plan.by_name:
        wire["links"] = {"self": address}
    for name in wire.get("attributes", {}).keys() & set(operation.absent):
        del wire["attributes"][name]
    related = {field.key for field in plan.at("relationships")} - set(operation.absent)
    if related:
        wire["relationships"] = {
            key: {
                "links": {"self": f"{address}/relationships/{key}", "related": f"{address}/{key}"}
            }
            for key in sorted(related)
        }


def _echo(model: Any, wire: dict[str, Any], sent: Any) -> None:
    """Put what was sent of a resource into the answer, as far as the answer has a place for it."""
    if not isinstance(sent, dict) or sent.get("type") != wire.get("type"):
        return
    for place in ("attributes", "relationships"):
        given = sent.get(place)
        if not isinstance(given, dict):
            continue
        keys = {field.key for field in layout(model).at(place)}
        known = wire.get(place) or {}
        known.update({key: value for key, value in given.items() if key in keys})
        if known:
            wire[place] = known
