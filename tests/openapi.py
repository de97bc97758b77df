"""An independent reading of the vendored document: sample requests, and a check of sent ones.

Nothing here uses the generator or the generated package, so that both can be held against it.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from jsonschema import Draft202012Validator

Schema = dict[str, Any]

# Like the ids of catalogs: they must survive the path.
ID = "$custom:::$default:::SKU-1"

_SAMPLES = {
    "id": ID,
    "email": "ada@example.com",
    "phone_number": "+15005550006",
    "company_id": "ABC123",
    "revision": "2026-07-15",
}


class Document:
    """A vendored OpenAPI document."""

    def __init__(self, path: Path | dict[str, Any]) -> None:
        self.raw: dict[str, Any] = path if isinstance(path, dict) else json.loads(path.read_bytes())
        self.schemas: dict[str, Schema] = self.raw["components"]["schemas"]
        self.operations: dict[str, tuple[str, str, dict[str, Any]]] = {
            raw["operationId"]: (verb.upper(), path, raw)
            for path, item in self.raw["paths"].items()
            for verb, raw in item.items()
            if verb in ("get", "post", "put", "patch", "delete")
        }
        self.definitions: dict[str, Any] = {
            name: standard(schema) for name, schema in self.schemas.items()
        }

    def resolve(self, schema: Schema) -> Schema:
        """The schema that a reference stands for."""
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def sample(self, schema: Schema, name: str = "", *, full: bool, depth: int = 0) -> Any:
        """An instance of a schema: with every optional property, or with none."""
        schema = self.resolve(schema)
        if "allOf" in schema:
            merged: dict[str, Any] = {}
            for part in schema["allOf"]:
                merged.update(self.sample(part, name, full=full, depth=depth))
            return merged
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return self.sample(schema[key][0], name, full=full, depth=depth)
        if "enum" in schema:
            return next(value for value in schema["enum"] if value is not None)
        kind = schema.get("type")
        if kind == "object" or "properties" in schema:
            required = schema.get("required", ())
            return {
                key: self.sample(value, key, full=full, depth=depth + 1)
                for key, value in schema.get("properties", {}).items()
                # Klaviyo asks for one identifier of a profile and for what a relationship leads
                # to, though its document does not.
                if key in required or key in ("email", "data") or (full and depth < 16)
            }
        if kind == "array":
            return [self.sample(schema["items"], name, full=full, depth=depth + 1)]
        return scalar(schema, name)

    def body_schema(self, operation_id: str) -> tuple[str, Schema] | None:
        """Media type and schema of an operation's body."""
        content = self.operations[operation_id][2].get("requestBody", {}).get("content")
        if not content:
            return None
        media_type, media = next(iter(content.items()))
        return media_type, media["schema"]

    def validate(self, schema: Schema, instance: Any) -> None:
        """Raise `jsonschema.ValidationError` unless the instance conforms."""
        whole = {**standard(schema), "$defs": self.definitions}
        Draft202012Validator(whole).validate(instance)

    def validate_request(
        self, operation_id: str, method: str, url: str, headers: dict[str, str], body: bytes
    ) -> None:
        """Raise unless a sent request is one that the document allows for the operation."""
        verb, path, raw = self.operations[operation_id]
        parts = urlsplit(url)
        assert method == verb
        template = re.sub(r"\\\{[^}]*\\\}", "([^/]+)", re.escape(path))
        assert re.fullmatch(template, parts.path), f"{parts.path} is no {path}"
        known = {(p["in"], p["name"].lower()): p for p in raw.get("parameters", ())}
        query = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query))
        assert len({key for key, _ in query}) == len(query), f"a parameter twice in {parts.query}"
        for key, text in query:
            self.validate(
                known["query", key.lower()]["schema"], _typed(known["query", key.lower()], text)
            )
        lowered = {key.lower(): value for key, value in headers.items()}
        given = {("query", key.lower()) for key, _ in query} | {("header", key) for key in lowered}
        for (where, name), parameter in known.items():
            if parameter.get("required") and where != "path":
                assert (where, name) in given, f"{name} is missing"
        self._validate_body(operation_id, lowered, body)

    def _validate_body(self, operation_id: str, headers: dict[str, str], body: bytes) -> None:
        expected = self.body_schema(operation_id)
        if expected is None:
            assert not body
            return
        media_type, schema = expected
        assert headers["content-type"].partition(";")[0] == media_type
        if media_type.endswith("json"):
            self.validate(schema, json.loads(body))


def path_values(url: str, template: str) -> list[str]:
    """The decoded values of a template's placeholders in a URL."""
    pattern = re.sub(r"\\\{[^}]*\\\}", "([^/]+)", re.escape(template))
    match = re.fullmatch(pattern, urlsplit(url).path)
    assert match is not None
    return [unquote(value) for value in match.groups()]


def scalar(schema: Schema, name: str) -> Any:
    kind, form = schema.get("type"), schema.get("format")
    if kind == "integer":
        return schema.get("minimum", 7)
    if kind == "number":
        return 1.5
    if kind == "boolean":
        return True
    if form == "date-time":
        return "2026-01-02T03:04:05+00:00"
    if form == "date":
        return "2026-01-02"
    if form == "time":
        return "03:04:05"
    return _SAMPLES.get(name, f"{name or 'text'} é")


def _typed(parameter: dict[str, Any], text: str) -> Any:
    kind = parameter["schema"].get("type")
    if kind == "array":
        return text.split(",")
    if kind == "integer":
        return int(text)
    return {"true": True, "false": False}[text] if kind == "boolean" else text


def standard(schema: Any) -> Any:
    """OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, one of overlapping shapes suffices."""
    if isinstance(schema, list):
        return [standard(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "$ref":
            result[key] = f"#/$defs/{value.rpartition('/')[2]}"
        elif key == "properties":
            result[key] = {name: standard(item) for name, item in value.items()}
        elif key == "oneOf":
            result["anyOf"] = standard(value)
        elif key in ("enum", "default", "const", "required"):
            result[key] = value
        elif key != "nullable" and not key.startswith("x-"):
            result[key] = standard(value)
    return {"anyOf": [result, {"type": "null"}]} if schema.get("nullable") is True else result
