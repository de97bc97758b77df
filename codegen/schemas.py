"""Builds and inspects small schemas in the form that normalised facts use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .facts import Schema

FREE = "KlaviyoFreeFormObject"
"""Stands for an object whose properties the document does not name."""


def model_ref(name: str) -> Schema:
    """A reference to a class."""
    return {"$ref": f"#/components/schemas/{name}"}


REF = model_ref("Ref")
"""A bare reference to a resource."""


def references(schema: Any) -> Iterator[str]:
    """Names of the component schemas that a normalised schema refers to."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"].rpartition("/")[2]
        for value in schema.values():
            yield from references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from references(value)


def reference(key: str) -> Schema:
    return {"$ref": f"key:{key}"}


def list_of(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def _members(schema: Schema) -> list[Schema]:
    members: list[Schema] = schema.get("oneOf") or [schema]
    return members


def either(first: Schema, second: Schema) -> Schema:
    """Either schema, alternatives listed once, null last."""
    members: list[Schema] = []
    for member in (*_members(first), *_members(second)):
        if member == {}:
            return {}
        if member not in members:
            members.append(member)
    members.sort(key=lambda member: member == {"type": "null"})
    return members[0] if len(members) == 1 else {"oneOf": members}


def optional(schema: Schema, nullable: bool) -> Schema:
    return either(schema, {"type": "null"}) if nullable else schema
