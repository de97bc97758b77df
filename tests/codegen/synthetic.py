"""Small documents in Klaviyo's form, made up of as many resources as are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

Json = dict[str, Any]

REVISION = "2030-01-15"
NAMES = ("apple", "birch", "cedar", "daisy")
STRING: Json = {"type": "string"}


def document(resources: Sequence[str] = NAMES, revision: str = REVISION) -> Json:
    """A document with one area per resource; each refers to the next one."""
    paths: Json = {}
    schemas: Json = {}
    for index, name in enumerate(resources):
        paths.update(_paths(name))
        schemas.update(_schemas(name, resources[(index + 1) % len(resources)]))
    return {
        "openapi": "3.0.2",
        "info": {"title": "Synthetic API", "version": revision},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def listed(item: Json) -> Json:
    return {"type": "array", "items": item}


def parameter(name: str, schema: Json, **more: Any) -> Json:
    return {"name": name, "in": "query", "schema": schema, **more}


def _answer(schema: Json) -> Json:
    return {"description": "", "content": {"application/vnd.api+json": {"schema": schema}}}


def _body(schema: Json) -> Json:
    return {"required": True, "content": {"application/vnd.api+json": {"schema": schema}}}


def _operation(area: str, name: str, answers: Json, **more: Any) -> Json:
    return {
        "operationId": name,
        "tags": [f"{area.capitalize()}s"],
        "parameters": [],
        "responses": answers,
        "x-klaviyo-ratelimit": {"burst": "10/s", "steady": "150/m"},
        "x-klaviyo-scopes": [f"{area}s:read"],
        **more,
    }


def _paths(name: str) -> Json:
    title = name.capitalize()
    identity = {"name": "id", "in": "path", "required": True, "schema": STRING}
    fields = parameter(
        f"fields[{name}]",
        listed({"type": "string", "enum": ["colour", "place", "size"]}),
        explode=False,
    )
    size = {"type": "integer", "default": 20, "minimum": 1, "maximum": 100}
    every = _operation(
        name,
        f"get_{name}s",
        {"200": _answer(ref(f"Get{title}Collection"))},
        **{
            "x-klaviyo-filters": {
                "colour": {
                    "operators": {"single": ["equals", "contains"], "list": ["any"]},
                    "value": {"type": "string", "enum": ["red", "green", "blue"]},
                },
                "size": {"operators": {"single": ["less-than"]}, "value": {"type": "integer"}},
            },
            "x-klaviyo-tier-rules": [
                {"parameter": f"fields[{name}]", "value": "place", "burst": "1/s", "steady": "15/m"}
            ],
            "x-klaviyo-operation-aliases": [f"list_{name}s"],
        },
    )
    every["parameters"] = [
        fields,
        parameter("filter", STRING),
        parameter("page[cursor]", STRING),
        parameter("page[size]", size),
        parameter("sort", {"type": "string", "enum": ["size", "-size"]}, required=False),
    ]
    one = _operation(name, f"get_{name}", {"200": _answer(ref(f"Get{title}"))})
    one["parameters"] = [identity, fields, parameter("strict", {"type": "integer"})]
    create = _operation(
        name,
        f"create_{name}",
        {"201": _answer(ref(f"Get{title}"))},
        requestBody=_body(ref(f"{title}CreateQuery")),
        **{"x-klaviyo-limits": {"bytes": 5000, "items": 100}},
    )
    remove = _operation(name, f"delete_{name}", {"204": {"description": ""}})
    remove["parameters"] = [identity]
    return {
        f"/api/{name}s": {"get": every, "post": create},
        f"/api/{name}s/{{id}}": {"get": one, "delete": remove},
    }


def _schemas(name: str, other: str) -> Json:
    title = name.capitalize()
    kind = {"type": "string", "enum": [name]}
    reference = {
        "type": "object",
        "properties": {"type": {"type": "string", "enum": [other]}, "id": STRING},
        "required": ["type", "id"],
    }
    colour = {"type": "string", "enum": ["red", "green", "blue"]}
    resource = {
        "type": "object",
        "properties": {
            "type": kind,
            "id": STRING,
            "attributes": {
                "type": "object",
                "properties": {
                    "colour": {**colour, "nullable": True},
                    "size": {"type": "integer"},
                    "made": {"type": "string", "format": "date-time"},
                    "labels": listed(STRING),
                    "place": ref(f"{title}Place"),
                },
            },
            "relationships": {
                "type": "object",
                "properties": {
                    "next": {"type": "object", "properties": {"data": reference}},
                    "all": {"type": "object", "properties": {"data": listed(reference)}},
                },
            },
        },
        "required": ["type", "id", "attributes"],
    }
    create = {
        "type": "object",
        "properties": {
            "type": kind,
            "attributes": {
                "type": "object",
                "properties": {
                    "colour": colour,
                    "size": {"type": "integer", "default": 3, "maximum": 50},
                    "title": {"type": "string", "nullable": True},
                    "spot": ref(f"{title}Spot"),
                },
                "required": ["colour"],
            },
        },
        "required": ["type", "attributes"],
    }
    return {
        f"{title}Resource": resource,
        f"{title}Place": {
            "type": "object",
            "properties": {"city": STRING, "zone": STRING},
            "required": ["city"],
        },
        f"{title}Spot": {
            "type": "object",
            "properties": {"row": {"type": "integer"}, "shelf": STRING},
            "required": ["row"],
        },
        f"{title}CreateQuery": {
            "type": "object",
            "properties": {"data": ref(f"{title}CreateQueryResourceObject")},
            "required": ["data"],
        },
        f"{title}CreateQueryResourceObject": create,
        f"Get{title}": {
            "type": "object",
            "properties": {"data": ref(f"{title}Resource")},
            "required": ["data"],
        },
        f"Get{title}Collection": {
            "type": "object",
            "properties": {
                "data": listed(ref(f"{title}Resource")),
                "included": listed({"oneOf": [ref(f"{other.capitalize()}Resource")]}),
            },
            "required": ["data"],
        },
    }
