"""Dicts as bodies, of every operation: what the client knows need not be said, what is no field is refused.

Bodies are made from the document's schemas and held against them by jsonschema.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from klaviyo_openapi import REVISION
from klaviyo_openapi._runtime import Operation
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import InvalidRequest
from klaviyo_async.core.codec import from_wire
from klaviyo_async.core.request import build

from .openapi import ID, Document, Schema

DOCUMENT = Document(Path(__file__).parents[1] / "spec" / REVISION / "stable.json")
BASE = "https://a.klaviyo.com"
BODIES = {
    name: body[1]
    for name in OPERATIONS
    if (body := DOCUMENT.body_schema(name)) is not None and body[0].endswith("json")
}


def body_of(operation: Operation, body: Any) -> Any:
    """The JSON of a request with that body."""
    sample = _sample(operation.name)
    id_ = sample.get("id", ID) if isinstance(sample, dict) else ID  # some are words from a list
    path = [id_] * operation.path.count("{")
    query = dict.fromkeys(operation.required, "x")
    raw = build(operation, BASE, path, query=query, body=body).body
    assert isinstance(raw, bytes)
    return json.loads(raw)


def sent(operation: Operation, body: Any) -> Any:
    """Likewise, after it was held against the document."""
    document = body_of(operation, body)
    DOCUMENT.validate(BODIES[operation.name], document)
    return document


def _sample(name: str) -> Any:
    return DOCUMENT.sample(BODIES[name], full=True)["data"]


def _flat(operation: Operation, wire: Any) -> Any:
    """A resource object as users write it."""
    token = (operation.body or "").removeprefix("list[").removesuffix("]")
    return from_wire(operation.model(token), wire).to_dict()


# --- the id of the path


NAMED = [
    name
    for name, operation in sorted(OPERATIONS.items())
    if name in BODIES
    and operation.path.endswith("/{id}")
    and "id" in DOCUMENT.resolve(DOCUMENT.resolve(BODIES[name])["properties"]["data"])["properties"]
]


def test_there_are_many() -> None:
    assert len(NAMED) > 30


@pytest.mark.parametrize("name", NAMED)
def test_the_path_says_the_id(name: str) -> None:
    operation, wire = OPERATIONS[name], _sample(name)
    flat = _flat(operation, wire)
    id_ = flat.pop("id")
    assert sent(operation, flat) == sent(operation, {**flat, "id": id_})
    assert sent(operation, flat)["data"]["id"] == wire["id"] == id_
    assert sent(operation, {key: wire[key] for key in wire if key != "id"}) == {"data": wire}
    with pytest.raises(InvalidRequest, match=r"id: the path names .* and the body 'other'"):
        sent(operation, {**flat, "id": "other"})
    assert "id" not in flat


# --- identifiers


def _identifiers(
    wire: Any, schema: Schema, path: tuple[Any, ...] = ()
) -> Iterator[tuple[Any, ...]]:
    """Paths of all bare identifiers in a body."""
    schema = DOCUMENT.resolve(schema)
    if isinstance(wire, list):
        for index, item in enumerate(wire):
            yield from _identifiers(item, schema.get("items", {}), (*path, index))
    elif isinstance(wire, dict):
        if wire.keys() == {"type", "id"} and schema.get("properties", {}).keys() == {"type", "id"}:
            yield path
        for key, item in wire.items():
            yield from _identifiers(item, schema.get("properties", {}).get(key, {}), (*path, key))


def _replaced(wire: Any, path: tuple[Any, ...], value: Any) -> Any:
    if not path:
        return value
    copied = dict(wire) if isinstance(wire, dict) else list(wire)
    copied[path[0]] = _replaced(wire[path[0]], path[1:], value)
    return copied


REFERRING = [
    (name, path)
    for name, schema in sorted(BODIES.items())
    for path in _identifiers(DOCUMENT.sample(schema, full=True), schema)
]


@pytest.mark.parametrize(("name", "path"), REFERRING)
def test_an_id_is_an_identifier(name: str, path: tuple[Any, ...]) -> None:
    """As text, in a dict without a type, and in one with it."""
    operation, found = OPERATIONS[name], _sample(name)
    many = isinstance(found, list)
    flat = [_plain(operation, item) for item in found] if many else _plain(operation, found)
    parts = ("attributes", "relationships", "data")
    flat_path = tuple(
        key.replace("-", "_") if isinstance(key, str) else key for key in path if key not in parts
    )
    for key in path[1:]:
        found = found[key]
    for given in (found["id"], {"id": found["id"]}, found):
        got = sent(operation, _replaced(flat, flat_path, given))
        for key in path:
            got = got[key]
        assert got == found


def _plain(operation: Operation, wire: Any) -> Any:
    return wire if "id:" in (operation.body or "") else _flat(operation, wire)


# --- fields that are none


FLAT = [name for name in sorted(BODIES) if (OPERATIONS[name].body or "").isidentifier()]


@pytest.mark.parametrize("name", FLAT)
def test_a_misspelt_field_is_refused_before_it_is_sent(name: str) -> None:
    operation = OPERATIONS[name]
    flat = _flat(operation, _sample(name))
    field = max(flat, key=len)
    misspelt = {**flat, f"{field}x": flat[field]}
    with pytest.raises(InvalidRequest, match=rf"{field}x: there is no such field; did you mean '"):
        sent(operation, misspelt)
    with pytest.raises(InvalidRequest, match="zzzzzz: there is no such field; "):
        sent(operation, {**flat, "zzzzzz": 1})
    # `extra` passes it on purpose; an envelope is passed as it is.
    assert '"zzzzzz": 1' in json.dumps(body_of(operation, {**flat, "extra": {"zzzzzz": 1}}))
    whole = {"data": {**_sample(name), "zzzzzz": 1}}
    assert body_of(operation, whole) == whole
