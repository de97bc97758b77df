"""The small OpenAPI document that the parser is given, built from normalised facts."""

from __future__ import annotations

from typing import Any

from .facts import ModelFacts, Normalised, OperationFacts, Schema
from .schemas import FREE, REF, list_of, model_ref, references


def mark_directions(facts: Normalised) -> None:
    """Say of every model whether it is sent, received or both."""
    by_name = {model.name: model for model in facts.models.values()}

    def mark(model: ModelFacts, flag: str) -> None:
        if not getattr(model, flag):
            setattr(model, flag, True)
            for field in model.fields.values():
                for name in references(field.schema):
                    if name in by_name:
                        mark(by_name[name], flag)

    for operation in facts.operations:
        if operation.body is not None and operation.body.kind == "model":
            mark(facts.models[operation.body.key], "in_request")
        if operation.answer is not None and operation.answer.key != "Ref":
            mark(facts.models[operation.answer.key], "in_response")
    for model in facts.models.values():
        if model.answer:
            mark(model, "in_response")


def flat_document(facts: Normalised) -> dict[str, Any]:
    """An OpenAPI 3.1 document of the flat models and of operations on them."""
    schemas: dict[str, Schema] = {
        FREE: {"type": "object"},
        "Ref": {
            "type": "object",
            "properties": {"id": {"type": "string"}, "type": {"type": "string"}},
        },
    }
    for model in sorted(facts.models.values(), key=lambda model: model.name):
        schemas[model.name] = {
            "type": "object",
            "properties": {field.name: field.schema for field in model.fields.values()},
            "required": [field.name for field in model.fields.values() if field.required],
        }
    paths: dict[str, Any] = {}
    for operation in facts.operations:
        paths.setdefault(operation.path, {})[operation.verb.lower()] = _operation(operation, facts)
    return {
        "openapi": "3.1.0",
        "info": {"title": facts.title, "version": facts.revision},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _operation(operation: OperationFacts, facts: Normalised) -> dict[str, Any]:
    parameters: list[dict[str, Any]] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in operation.path_parameters
    ]
    parameters += [
        {"name": p.name, "in": p.where, "required": p.required, "schema": p.schema}
        for p in operation.parameters
    ]
    flat: dict[str, Any] = {
        "operationId": operation.id,
        "tags": [operation.tag],
        "parameters": parameters,
        "responses": {"200": {"description": ""}},
    }
    if (body := operation.body) is not None:
        item = {"type": "string"} if body.kind == "id" else model_ref(facts.models[body.key].name)
        media = "multipart/form-data" if body.multipart else "application/json"
        schema = list_of(item) if body.many else item
        flat["requestBody"] = {"required": True, "content": {media: {"schema": schema}}}
    if (answer := operation.answer) is not None:
        item = REF if answer.key == "Ref" else model_ref(facts.models[answer.key].name)
        schema = list_of(item) if answer.many else item
        flat["responses"]["200"]["content"] = {"application/json": {"schema": schema}}
    return flat


def index(facts: Normalised) -> None:
    """Fill the look-ups by class name; resources and bodies come first among holders."""
    models = sorted(facts.models.values(), key=lambda m: (not m.answer, not m.body_of, m.name))
    for model in models:
        facts.by_name[model.name] = model
        for field in sorted(model.fields.values(), key=lambda f: f.name):
            for name in () if field.refers_to else sorted(set(references(field.schema))):
                facts.holders.setdefault(name, []).append((model, field))
