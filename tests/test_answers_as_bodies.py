"""What came in an answer goes into an update: every operation that changes a resource.

Answers are made from the document's schemas, and what may be sent of them is worked out from the
schemas of bodies, by code that knows nothing of the generator; the validator is jsonschema.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import klaviyo_openapi.models as generated
import pytest
from jsonschema import ValidationError
from klaviyo_openapi import REVISION
from klaviyo_openapi._runtime import Operation
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async.core.codec import BodyError, encode_body, from_wire

from .openapi import ID, Document, Schema, scalar

DOCUMENT = Document(Path(__file__).parents[1] / "spec" / REVISION / "stable.json")
DEEPEST = 14
MISSING = object()


def _updates() -> Iterator[tuple[Operation, Operation]]:
    """(operation that changes one resource, operation that answers with it)."""
    for name, update in sorted(OPERATIONS.items()):
        body = DOCUMENT.body_schema(name)
        if update.method != "PATCH" or body is None:
            continue
        data = DOCUMENT.resolve(_data(body[1]))
        if "items" not in data and data["properties"].keys() != {"type", "id"}:
            answer = generated.RESOURCES[_type(data)]
            reads = [read for read in OPERATIONS.values() if read.returns == answer]
            if reads:  # else it is known as part of others alone
                best = min(reads, key=lambda read: (read.many, read.method != "GET", read.name))
                yield update, best


def _type(data: Schema) -> str:
    kind: str = DOCUMENT.resolve(data["properties"]["type"])["enum"][0]
    return kind


def _data(envelope: Schema) -> Schema:
    found: Schema = DOCUMENT.resolve(envelope)["properties"]["data"]
    return found


def _answer_schema(name: str) -> Schema:
    answers = DOCUMENT.operations[name][2]["responses"]
    content = next(a["content"] for code, a in answers.items() if code[0] == "2" and "content" in a)
    data = _data(next(iter(content.values()))["schema"])
    item: Schema = DOCUMENT.resolve(data).get("items", data)
    return item


class Sampler:
    """Instances of schemas: any branch, with and without what may be left out or null."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def make(self, schema: Schema, name: str = "", depth: int = 0) -> Any:
        chance = self._random.random
        if schema.get("nullable") and depth > 2 and chance() < 0.15:
            return None
        schema = DOCUMENT.resolve(schema)
        if "allOf" in schema:
            merged: Any = {}
            for part in schema["allOf"]:
                made = self.make(part, name, depth)
                if not isinstance(made, dict):
                    return made
                _merge(merged, made)
            return merged
        for key in ("oneOf", "anyOf"):
            if key in schema:
                return self.make(self._random.choice(schema[key]), name, depth)
        if "enum" in schema:
            return self._random.choice([v for v in schema["enum"] if v is not None] or [None])
        if "properties" in schema:
            required = schema.get("required", ())
            return {
                key: self.make(value, key, depth + 1)
                for key, value in schema["properties"].items()
                if key in required or (depth < DEEPEST and chance() < 0.85)
            }
        if schema.get("type") == "array":
            count = self._random.choice((1, 2)) if depth < DEEPEST else 0
            return [self.make(schema["items"], name, depth + 1) for _ in range(count)]
        return {} if schema.get("type") == "object" else scalar(schema, name)


def _merge(into: dict[str, Any], other: dict[str, Any]) -> None:
    for key, value in other.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            _merge(into[key], value)
        else:
            into[key] = value


def sendable(schema: Schema, value: Any) -> Any:
    """What a body may have of a value; MISSING, if nothing."""
    nullable = schema.get("nullable", False)
    schema = DOCUMENT.resolve(schema)
    if value is None:
        free = not schema.keys() - {"description", "nullable"} or None in schema.get("enum", ())
        return None if nullable or schema.get("nullable") or free else MISSING
    if "allOf" in schema:
        merged: dict[str, Any] = {}
        for part in schema["allOf"]:
            _merge(merged, sendable(part, value))
        return merged
    for key in ("oneOf", "anyOf"):
        if key in schema:
            kept = [sendable(option, value) for option in schema[key]]
            fit = [each for o, each in zip(schema[key], kept, strict=True) if _valid(o, each)]
            return max(fit, key=lambda each: len(json.dumps(each)), default=MISSING)
    if "enum" in schema and value not in schema["enum"]:
        return MISSING
    if isinstance(value, dict) and "properties" in schema:
        parts = {
            key: sendable(part, value[key])
            for key, part in schema["properties"].items()
            if key in value
        }
        return {key: part for key, part in parts.items() if part is not MISSING}
    if isinstance(value, list) and "items" in schema:
        return [sendable(schema["items"], item) for item in value]
    return value


def _valid(schema: Schema, value: Any) -> bool:
    try:
        if value is not MISSING:
            DOCUMENT.validate(schema, value)
    except ValidationError:
        return False
    return value is not MISSING


def _same_moments(raw: bytes | str) -> Any:
    """JSON in which one moment is written in one way, and without what says nothing."""
    text = raw if isinstance(raw, str) else raw.decode()
    return _trimmed(json.loads(text.replace("+00:00", "Z")))


def _trimmed(value: Any) -> Any:
    if isinstance(value, dict):
        parts = {key: _trimmed(part) for key, part in value.items() if key != "relationships"}
        related = value.get("relationships", {})
        if related := {key: part for key, part in related.items() if part}:
            parts["relationships"] = related
        return {key: part for key, part in parts.items() if key != "attributes" or part}
    return [_trimmed(part) for part in value] if isinstance(value, list) else value


@pytest.mark.slow
@pytest.mark.parametrize(
    ("update", "read"), list(_updates()), ids=lambda operation: getattr(operation, "name", "")
)
def test_an_answer_is_a_body(update: Operation, read: Operation) -> None:
    """It is sent with all that can be, and with nothing else; or refused with the field's name."""
    found = DOCUMENT.body_schema(update.name)
    assert found is not None
    schema = _data(found[1])
    for seed in range(12):
        wire = Sampler(seed).make(_answer_schema(read.name))
        wire.setdefault("id", ID)
        model = from_wire(
            getattr(generated, generated.RESOURCES[_type(DOCUMENT.resolve(schema))]), wire
        )
        expected = sendable(schema, wire)
        whole = _valid(schema, expected)
        try:
            body = encode_body(update, model, (model.id,))
        except BodyError as error:
            assert not whole, error
            assert re.match(r"[\w.\[\]]+: (must be given, and this|expected a) ", str(error))
            continue
        DOCUMENT.validate(found[1], json.loads(body))
        assert _same_moments(body) == _same_moments(json.dumps({"data": expected}))
