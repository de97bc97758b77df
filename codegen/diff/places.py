"""JSON pointers into a document for the operations, models and fields of its facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..canonical import escape, resolve
from ..facts import FieldFacts, ModelFacts, Normalised, OperationFacts, Schema
from ..normalise import operations_of
from ..schemas import references

_SCHEMAS = "#/components/schemas/"
_PLACES = {"root": (), "attributes": ("attributes",), "relationships": ("relationships",)}


class Places:
    """JSON pointers into one document.

    Args:
        document: the document.
        facts: what it was normalised to.
    """

    def __init__(self, document: dict[str, Any], facts: Normalised) -> None:
        self._document = document
        self._facts = facts
        self._addresses = {
            raw["operationId"]: (path, verb.lower(), raw)
            for path, verb, raw in operations_of(document)
        }
        self._anchors: dict[str, list[str]] = {}
        self._users: dict[str, list[tuple[ModelFacts, FieldFacts]]] | None = None

    def operation(self, operation: OperationFacts, *inside: str) -> str:
        """Pointer to an operation, or to something inside it; to the operation if that is absent."""
        path, verb, raw = self._addresses[operation.id]
        pointer = f"#/paths/{escape(path)}/{verb}"
        for key in inside:
            if key not in raw:
                break
            pointer, raw = f"{pointer}/{escape(key)}", raw[key]
        return pointer

    def parameter(self, operation: OperationFacts, wire: str) -> tuple[str, dict[str, Any]]:
        """Pointer to a parameter, and the parameter; to the operation and nothing if there is none."""
        path, _, raw = self._addresses[operation.id]
        pointer = self.operation(operation)
        shared = self._document["paths"][path].get("parameters", ())
        for parent, parameters in (
            (pointer, raw.get("parameters", ())),
            (pointer.rpartition("/")[0], shared),
        ):
            for index, parameter in enumerate(parameters):
                found = self._follow(parameter)
                if found.get("name") == wire:
                    return f"{parent}/parameters/{index}", found
        return pointer, {}

    def body(self, operation: OperationFacts) -> str:
        """Pointer to the schema of an operation's body."""
        content = self._addresses[operation.id][2].get("requestBody", {}).get("content", {})
        if not content:
            return self.operation(operation)
        return f"{self.operation(operation, 'requestBody', 'content', next(iter(content)))}/schema"

    def answer(self, operation: OperationFacts) -> str:
        """Pointer to the schema of an operation's answer."""
        responses = self._addresses[operation.id][2].get("responses", {})
        for status in sorted(responses):
            content = responses[status].get("content") if status.startswith("2") else None
            if content:
                inside = ("responses", status, "content", next(iter(content)))
                return f"{self.operation(operation, *inside)}/schema"
        return self.operation(operation, "responses")

    def model(self, model: ModelFacts) -> str:
        """Pointer to the schema of a class, or the nearest place that leads there."""
        return next(iter(self.anchors(model)), "#/components")

    def field(self, model: ModelFacts, field: FieldFacts) -> tuple[str, Schema]:
        """Pointer to a property, and its schema; to that of its class and nothing if it is not found."""
        path = (*_PLACES[field.place], field.json)
        for anchor in self.anchors(model):
            for names in (path, ("data", *path)):
                if (pointer := self._descend(anchor, names)) is not None:
                    schema = resolve(self._document, pointer)
                    return pointer, schema if isinstance(schema, dict) else {}
        return self.model(model), {}

    def schema(self, node: Any) -> Schema:
        """A schema, or the one that it refers to."""
        return self._follow(node)

    def includes(self, operation: OperationFacts, kind: str) -> bool:
        """Whether the operation's answer may include resources of a JSON:API type."""
        return operation.answer is not None and any(self._included(operation, kind))

    def anchors(self, model: ModelFacts) -> list[str]:
        """Pointers to all schemas that a class is made of."""
        if model.key not in self._anchors:
            self._anchors[model.key] = []  # what is met inside itself begins elsewhere
            self._anchors[model.key] = list(dict.fromkeys(self._find(model)))
        return self._anchors[model.key]

    def _find(self, model: ModelFacts) -> Iterator[str]:
        kind, _, name = model.key.partition(":")
        if kind == "schema" and name in self._document.get("components", {}).get("schemas", {}):
            yield _SCHEMAS + escape(name)
            return
        for operation in self._facts.operations:
            if operation.body is not None and operation.body.key == model.key:
                yield self._data(self.body(operation), envelope=operation.body.envelope)
            if operation.answer is not None and operation.answer.key == model.key:
                yield self._data(self.answer(operation), envelope=operation.answer.envelope)
        if model.answer:
            for operation in self._facts.operations:
                if operation.answer is not None:
                    yield from self._included(operation, str(model.type))
        for owner, field in self._used_by(model):
            yield self.field(owner, field)[0]

    def _data(self, pointer: str, *, envelope: bool) -> str:
        return (self._descend(pointer, ("data",)) if envelope else None) or pointer

    def _included(self, operation: OperationFacts, kind: str) -> Iterator[str]:
        included = self._descend(self.answer(operation), ("included",))
        if included is None:
            return
        for pointer, schema in self._alternatives(included, set()):
            named = self._descend(pointer, ("type",)) if "properties" in schema else None
            if named is not None:
                allowed = self._follow(resolve(self._document, named))
                if kind in (allowed.get("enum") or [allowed.get("const")]):
                    yield pointer

    def _used_by(self, model: ModelFacts) -> list[tuple[ModelFacts, FieldFacts]]:
        if self._users is None:
            self._users = {}
            for owner in self._facts.models.values():
                for field in owner.fields.values():
                    if field.refers_to is None:
                        for name in references(field.schema):
                            self._users.setdefault(name, []).append((owner, field))
        return self._users.get(model.name, [])

    # --- walking

    def _descend(self, pointer: str, names: tuple[str, ...]) -> str | None:
        """Follow names of properties, through references, unions and lists."""
        for name in names:
            for place, schema in self._alternatives(pointer, set()):
                if name in (schema.get("properties") or {}):
                    pointer = f"{place}/properties/{escape(name)}"
                    break
            else:
                return None
        return pointer

    def _alternatives(self, pointer: str, seen: set[str]) -> Iterator[tuple[str, Schema]]:
        """The schema at a pointer and all that it refers to, is made of or lists."""
        if pointer in seen:
            return
        seen.add(pointer)
        schema = resolve(self._document, pointer)
        if not isinstance(schema, dict):
            return
        if isinstance(schema.get("$ref"), str):
            yield from self._alternatives(schema["$ref"], seen)
            return
        yield pointer, schema
        for key in ("allOf", "oneOf", "anyOf"):
            for index in range(len(schema.get(key) or ())):
                yield from self._alternatives(f"{pointer}/{key}/{index}", seen)
        if "items" in schema:
            yield from self._alternatives(f"{pointer}/items", seen)

    def _follow(self, node: Any) -> dict[str, Any]:
        """The object, or the one that it refers to."""
        followed = 0
        while isinstance(node, dict) and isinstance(node.get("$ref"), str) and followed < 100:
            node = resolve(self._document, node["$ref"])
            followed += 1
        return node if isinstance(node, dict) else {}
