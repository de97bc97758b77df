"""Reads schemas of a document: follows references, merges `allOf`, classifies what it finds."""

from __future__ import annotations

from typing import Any

from .errors import CodegenError

Schema = dict[str, Any]

_PREFIX = "#/components/schemas/"


class SchemaReader:
    """The document's component schemas."""

    def __init__(self, schemas: dict[str, Schema]) -> None:
        self._schemas = schemas

    def target(self, schema: Schema) -> str | None:
        """Name of the component schema that `schema` refers to, directly or as the only member of an `allOf`."""
        if (ref := schema.get("$ref")) is not None:
            if not ref.startswith(_PREFIX) or ref[len(_PREFIX) :] not in self._schemas:
                raise CodegenError(f"$ref to nowhere: {ref}")
            return str(ref[len(_PREFIX) :])
        for key in ("allOf", "oneOf", "anyOf"):
            if len(members := schema.get(key, ())) == 1:
                return self.target(members[0])
        return None

    def resolve(self, schema: Schema) -> Schema:
        """`schema` without references and `allOf` at its top."""
        while (name := self.target(schema)) is not None:
            schema = self._schemas[name]
        if "allOf" in schema:
            return self._merged(schema)
        for key in ("oneOf", "anyOf"):
            if len(members := schema.get(key, ())) == 1:
                return self.resolve(members[0])
        return schema

    def type_of(self, item: Schema) -> str:
        """JSON:API type of the resource or identifier that a schema describes; empty if it states none."""
        stated = self.resolve(item).get("properties", {}).get("type", {})
        return str(constant(self.resolve(stated)) or "")

    def nullable(self, schema: Schema) -> bool:
        """Whether null is allowed: beside a `$ref` too, where OpenAPI 3.0 ignores it and Klaviyo means it."""
        while True:
            if schema.get("nullable") or (
                isinstance(schema.get("type"), list) and "null" in schema["type"]
            ):
                return True
            name = self.target(schema)
            if name is None:
                return False
            schema = self._schemas[name]

    def _merged(self, schema: Schema) -> Schema:
        """The members of an `allOf` as one schema; objects are merged property by property."""
        result = {key: value for key, value in schema.items() if key not in ("allOf", "nullable")}
        for member in schema["allOf"]:
            result = self._merge(result, self.resolve(member))
        return result

    def _merge(self, first: Schema, second: Schema) -> Schema:
        result = {**first, **second}
        if "properties" in first or "properties" in second:
            properties = dict(first.get("properties", {}))
            for name, schema in second.get("properties", {}).items():
                properties[name] = self._merge_property(properties.get(name), schema)
            result["properties"] = properties
            result["required"] = [*first.get("required", ()), *second.get("required", ())]
            result["type"] = "object"
        return result

    def _merge_property(self, first: Schema | None, second: Schema) -> Schema:
        if first is None or first == second:
            return second
        one, other = self.resolve(first), self.resolve(second)
        if "properties" in one and "properties" in other:
            return self._merge(one, other)
        return second


def is_object(schema: Schema) -> bool:
    """Whether a resolved schema is an object with known properties."""
    return bool(schema.get("properties"))


def only_data(schema: Schema) -> bool:
    """Whether a resolved schema is an envelope around `data` and nothing else."""
    return set(schema.get("properties", ())) == {"data"}


def constant(schema: Schema) -> Any:
    """The one value that a resolved schema allows, if it allows just one."""
    if "const" in schema:
        return schema["const"]
    values = [value for value in schema.get("enum", ()) if value is not None]
    return values[0] if len(values) == 1 else None
