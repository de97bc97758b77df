"""The document as the generator should see it: flat models instead of JSON:API envelopes.

Every resource becomes one flat object schema (its attributes and relationships side by side, and
the layout on the wire kept as facts beside it), every nested object a schema with a name of its
own, every envelope its content. All answers of one JSON:API type are one model, so `Profile` is
`Profile` wherever it comes from. The result is a small OpenAPI document that the parser can take
without a warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import enrich, names
from .facts import (
    BodyFacts,
    FieldFacts,
    ModelFacts,
    Normalised,
    OperationFacts,
    Place,
    ResponseFacts,
    Schema,
    Shown,
)
from .flat_document import flat_document, index, mark_directions
from .operations import operation_facts
from .schema_reader import SchemaReader, constant, is_object, only_data
from .schemas import FREE, REF, either, list_of, model_ref, optional, reference, references

_JSON_API = {"type", "id", "attributes", "relationships", "links", "meta"}


def normalise(document: dict[str, Any], overrides: dict[str, str]) -> Normalised:
    """Normalise a vendored document.

    Args:
        document: the document.
        overrides: class names by schema name, from the overlay.

    Raises:
        CodegenError: something in it cannot be given a name or followed.
    """
    return _Normaliser(document).run(overrides)


class _Normaliser:
    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._reader = SchemaReader(document.get("components", {}).get("schemas", {}))
        self._models: dict[str, ModelFacts] = {}
        self._busy: set[str] = set()
        self._enums: dict[tuple[Any, ...], str] = {}

    def run(self, overrides: dict[str, str]) -> Normalised:
        operations = [
            self._operation(path, verb, raw)
            for path, verb, raw in sorted(
                operations_of(self._document), key=lambda item: item[2]["operationId"]
            )
        ]
        self._name_models(overrides)
        info = self._document["info"]
        result = Normalised(info["version"], info.get("title", ""), operations, self._models)
        result.answers = {
            m.type: m.name for m in self._models.values() if m.answer and m.type is not None
        }
        for operation in operations:
            operation.rows = self._rows(operation)
        mark_directions(result)
        index(result)
        result.document = flat_document(result)
        return result

    # --- operations

    def _operation(self, path: str, verb: str, raw: dict[str, Any]) -> OperationFacts:
        operation = operation_facts(path, verb, raw, self._reader, self._value)
        if operation.revision == self._document["info"]["version"]:
            operation.revision = ""  # that of the package
        if content := raw.get("requestBody", {}).get("content", {}):
            media_type, media = next(iter(content.items()))
            operation.body = self._body(operation, media_type, media["schema"])
        for status in sorted(raw["responses"]):
            if status.startswith("2") and (content := raw["responses"][status].get("content")):
                operation.answer = self._answer(operation, next(iter(content.values()))["schema"])
                break
        return operation

    def _body(self, operation: OperationFacts, media_type: str, schema: Schema) -> BodyFacts:
        resolved = self._reader.resolve(schema)
        if not only_data(resolved) or media_type.startswith("multipart/"):
            fallback = names.pascal(f"{operation.id}_body")
            key = self._plain(schema, fallback)
            self._models[key].body_of.append(operation.id)
            return BodyFacts("model", key, False, media_type, False)
        data, many = self._data(resolved)
        item = self._reader.resolve(data)
        kind = constant(self._reader.resolve(item.get("properties", {}).get("type", {})))
        if set(item.get("properties", ())) == {"type", "id"} and kind is not None:
            return BodyFacts("id", str(kind), many, media_type, True)
        owner = self._reader.target(data) or self._reader.target(schema) or f"{operation.id}_body"
        key = self._resource(data, owner, answer=False)
        self._models[key].body_of.append(operation.id)
        return BodyFacts("model", key, many, media_type, True)

    def _answer(self, operation: OperationFacts, schema: Schema) -> ResponseFacts:
        resolved = self._reader.resolve(schema)
        properties = resolved.get("properties", {})
        if "data" not in properties:
            key = self._plain(schema, names.pascal(f"{operation.id}_answer"))
            return ResponseFacts(key, False, False, None, False)
        for member in self._included(properties):
            self._resource(member, self._reader.target(member) or "included", answer=True)
            known = self._reader.resolve(member).get("properties", {})
            type_ = str(constant(self._reader.resolve(known.get("type", {}))))
            shown = self._shown(known)
            operation.included[type_] = operation.included.get(type_, shown) | shown
        data, many = self._data(resolved)
        nullable = self._reader.nullable(properties["data"])
        item = self._reader.resolve(data)
        kind = self._reader.type_of(item) or None
        if set(item.get("properties", ())) == {"type", "id"}:
            return ResponseFacts("Ref", many, True, kind, nullable)
        operation.shown = self._shown(item.get("properties", {}))
        owner = self._reader.target(data) or self._reader.target(schema) or f"{operation.id}_answer"
        return ResponseFacts(self._resource(data, owner, answer=True), many, True, kind, nullable)

    def _shown(self, properties: dict[str, Schema]) -> Shown:
        """Names of the attributes and relationships of a resource object."""
        parts = (
            self._reader.resolve(properties.get(place, {})).get("properties", {})
            for place in ("attributes", "relationships")
        )
        return Shown(*(frozenset(part) for part in parts))

    def _included(self, properties: dict[str, Schema]) -> Iterator[Schema]:
        if "included" in properties:
            items = self._reader.resolve(properties["included"]).get("items", {})
            members = items.get("oneOf") or items.get("anyOf") or [items]
            yield from (member for member in members if member)

    def _data(self, envelope: Schema) -> tuple[Schema, bool]:
        data = envelope["properties"]["data"]
        resolved = self._reader.resolve(data)
        return (resolved["items"], True) if resolved.get("type") == "array" else (data, False)

    def _rows(self, operation: OperationFacts) -> str | None:
        """The one list field of a paged report, whose items are what the pages hold."""
        answer = operation.answer
        if operation.cursor is None or answer is None or answer.many or answer.key == "Ref":
            return None
        lists = [
            field
            for field in self._models[answer.key].fields.values()
            if field.place == "attributes" and field.many and any(references(field.schema))
        ]
        return lists[0].name if len(lists) == 1 else None

    # --- models

    def _resource(self, schema: Schema, owner: str, *, answer: bool) -> str:
        """The model of a resource object; returns its key."""
        resolved = self._reader.resolve(schema)
        properties = resolved.get("properties", {})
        kind = constant(self._reader.resolve(properties.get("type", {})))
        if kind is None or not set(properties) <= _JSON_API:
            return self._plain(schema, names.pascal(owner))
        if answer:
            key = f"resource:{kind}"
            model = ModelFacts(
                key,
                names.resource_class(kind),
                f"{names.resource_class(kind)}Resource",
                kind,
                answer=True,
            )
        else:
            key = f"schema:{owner}"
            model = ModelFacts(key, names.short_class(owner), names.full_class(owner), kind)
        visit = f"{key}<{owner}"
        if visit in self._busy:
            return key
        self._busy.add(visit)
        model = self._models.setdefault(key, model)
        model.prose = model.prose or resolved.get("description")
        self._flatten(model, resolved)
        return key

    def _flatten(self, model: ModelFacts, resolved: Schema) -> None:
        required = set(resolved.get("required", ()))
        properties = resolved["properties"]
        if model.answer and "id" not in properties:
            # The server names every resource, also those whose schema does not say so.
            self._add(model, "id", {"type": "string"}, "root", required=True)
        for name in ("id", "meta", "links"):
            if name in properties and not (name == "links" and not model.answer):
                self._add(model, name, properties[name], "root", required=name in required)
        attributes = self._reader.resolve(properties.get("attributes", {}))
        needed = set(attributes.get("required", ())) if "attributes" in required else set()
        for name, schema in sorted(attributes.get("properties", {}).items()):
            self._add(model, name, schema, "attributes", required=name in needed)
        relationships = self._reader.resolve(properties.get("relationships", {}))
        needed = set(relationships.get("required", ())) if "relationships" in required else set()
        for name, schema in sorted(relationships.get("properties", {}).items()):
            self._relate(model, name, schema, required=name in needed)

    def _add(
        self, model: ModelFacts, json: str, schema: Schema, place: Place, *, required: bool
    ) -> None:
        if model.answer and json == "id" and place == "root":
            # The server names every resource it answers with, whatever the document allows.
            field = FieldFacts("id", "id", {"type": "string"}, required=True, place="root")
        elif model.answer and json == "links" and place == "root":
            field = FieldFacts("links", "links", model_ref(FREE), required=False, place="root")
        else:
            field = self._field(model, json, schema, place)
            # Sparse fieldsets leave out any attribute of an answer.
            field.required = required and not (model.answer and place != "root")
        if (
            place == "attributes"
            and (root := model.fields.get(field.name))
            and root.place == "root"
        ):
            field.name = f"{field.name}_attribute"
        self._put(model, field)

    def _field(self, model: ModelFacts, json: str, schema: Schema, place: Place) -> FieldFacts:
        resolved = self._reader.resolve(schema)
        nullable = self._reader.nullable(schema)
        field = FieldFacts(
            names.field(json), json, {}, required=False, place=place, nullable=nullable
        )
        field.prose = schema.get("description") or resolved.get("description")
        field.stated = resolved
        if only_data(resolved):
            field.data = True
            data, field.many = self._data(resolved)
            item = self._embedded(data, f"{model.key}/{json}", answer=model.answer)
            if item == REF and not model.answer and (kind := self._reader.type_of(data)):
                field.identifies, item = kind, either({"type": "string"}, REF)
            field.nullable = nullable or self._reader.nullable(resolved["properties"]["data"])
            field.schema = optional(list_of(item) if field.many else item, field.nullable)
        else:
            field.many = resolved.get("type") == "array"
            field.schema = self._value(schema, f"{model.key}/{json}")
        return field

    def _embedded(self, data: Schema, owner: str, *, answer: bool) -> Schema:
        """What stands under a `data` inside a resource: another resource, or a bare reference."""
        item = self._reader.resolve(data)
        properties = set(item.get("properties", ()))
        if properties == {"type", "id"}:
            return REF
        if "type" in properties and properties <= _JSON_API:
            return reference(
                self._resource(data, self._reader.target(data) or owner, answer=answer)
            )
        return self._value(data, owner)

    def _relate(self, model: ModelFacts, json: str, schema: Schema, *, required: bool) -> None:
        resolved = self._reader.resolve(schema)
        if "data" not in resolved.get("properties", {}):
            return
        data, many = self._data(resolved)
        nullable = self._reader.nullable(resolved["properties"]["data"])
        field = FieldFacts(
            names.field(json), json, {}, required and not model.answer, "relationships"
        )
        field.refers_to, field.many, field.nullable = self._reader.type_of(data), many, nullable
        field.prose = schema.get("description")
        if field.name in model.fields and model.fields[field.name].place != "relationships":
            field.name = f"{field.name}_ref"
        self._put(model, field)

    def _put(self, model: ModelFacts, field: FieldFacts) -> None:
        while (known := model.fields.get(field.name)) is not None and known.json != field.json:
            # Two properties make one name (`$email` and `email`): the one that is spelt like it
            # keeps it, whichever comes first.
            if (field.json != field.name, field.json) < (known.json != known.name, known.json):
                model.fields[field.name], field = field, known
            field.name += "_"
        if known is None:
            model.fields[field.name] = field
        elif known.schema != field.schema or known.required != field.required:
            known.required = known.required and field.required
            known.nullable = known.nullable or field.nullable
            known.schema = either(known.schema, field.schema)

    def _plain(self, schema: Schema, fallback: str) -> str:
        """The model of an object that is no resource; returns its key."""
        target = self._reader.target(schema)
        key = f"schema:{target}" if target else f"inline:{fallback}"
        if key in self._busy:
            return key
        self._busy.add(key)
        wanted = names.short_class(target) if target else names.pascal(fallback)
        model = self._models[key] = ModelFacts(key, wanted, names.full_class(target or fallback))
        resolved = self._reader.resolve(schema)
        model.prose = resolved.get("description")
        required = set(resolved.get("required", ()))
        for name, prop in sorted(resolved.get("properties", {}).items()):
            self._add(model, name, prop, "root", required=name in required)
        return key

    # --- values

    def _value(self, schema: Schema, owner: str) -> Schema:
        """A schema for the parser: inline objects named, null as a type of its own."""
        return optional(self._bare(schema, owner), self._reader.nullable(schema))

    def _bare(self, schema: Schema, owner: str) -> Schema:
        resolved = self._reader.resolve(schema)
        members = resolved.get("oneOf") or resolved.get("anyOf")
        if members:
            result: Schema = {}
            for number, member in enumerate(members, 1):
                result = (
                    either(result, self._value(member, f"{owner}_option{number}"))
                    if result
                    else (self._value(member, f"{owner}_option{number}"))
                )
            return result
        if is_object(resolved):
            return reference(self._plain(schema, _inline_name(owner)))
        kind = resolved.get("type")
        kind = next((k for k in kind if k != "null"), None) if isinstance(kind, list) else kind
        if kind == "array":
            return list_of(self._value(resolved.get("items", {}), owner))
        if kind == "object":
            return model_ref(FREE)
        return self._scalar(resolved, kind)

    def _scalar(self, resolved: Schema, kind: str | None) -> Schema:
        values = [value for value in resolved.get("enum", ()) if value is not None]
        if len(values) == 1 or "const" in resolved:
            return {"const": constant(resolved)}
        if values and kind in ("string", "integer"):
            ordered = tuple(sorted(set(values), key=str))
            return {
                "type": kind,
                "enum": list(ordered),
                "title": self._enums.setdefault(ordered, f"Enum{len(self._enums)}"),
            }
        if kind == "string" and resolved.get("format") in ("date-time", "date", "binary"):
            return {"type": kind, "format": resolved["format"]}
        return {"type": kind} if kind in ("string", "integer", "number", "boolean") else {}

    # --- the whole

    def _name_models(self, overrides: dict[str, str]) -> None:
        claims = names.ClassNames({f"schema:{schema}": name for schema, name in overrides.items()})

        def rank(model: ModelFacts) -> tuple[Any, ...]:
            prominent = (
                0
                if model.answer
                else 1
                if model.key[7:] in overrides
                else 2
                if model.body_of
                else 3
            )
            return prominent, model.wanted != model.full, model.key

        for model in sorted(self._models.values(), key=rank):
            model.name = claims.claim(model.key, model.wanted, model.full)
        for model in self._models.values():
            for field in model.fields.values():
                field.schema = self._named(field.schema)
                if field.refers_to is not None:
                    field.schema = self._relationship_schema(model, field)

    def _relationship_schema(self, model: ModelFacts, field: FieldFacts) -> Schema:
        if model.answer:
            other = self._models.get(f"resource:{field.refers_to}")
            item = model_ref(other.name) if other else REF
        else:
            item = {"type": "string"} if field.refers_to else REF
        return optional(list_of(item) if field.many else item, field.nullable)

    def _named(self, value: Any) -> Any:
        """`value` with model keys in references replaced by class names."""
        if isinstance(value, dict):
            if (ref := value.get("$ref")) is not None and ref.startswith("key:"):
                return model_ref(self._models[ref[4:]].name)
            return {key: self._named(item) for key, item in value.items()}
        return [self._named(item) for item in value] if isinstance(value, list) else value


def operations_of(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(path, HTTP method in capitals, operation) of every operation of a document."""
    for path, method, operation in enrich.operations_of(document):
        yield path, method.upper(), operation


def _inline_name(owner: str) -> str:
    """`schema:FlowEmail/additional_filters` -> `FlowEmailAdditionalFilters`."""
    return "".join(names.short_class(part) for part in owner.partition(":")[2].split("/"))
