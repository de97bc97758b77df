"""Changes to a synthetic document, each with what a diff must say of it, in both directions.

A mutation changes one resource of a document in place and returns what is expected: kind, subject
and whether it breaks a caller, forwards; and whether it does backwards.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from codegen.canonical import resolve
from codegen.diff import MIRROR, Change

from .synthetic import STRING, Json, listed, parameter

BACKWARDS = {**MIRROR, **{there: here for here, there in MIRROR.items()}}


class Expected(NamedTuple):
    """One line of a diff, and of the diff the other way round."""

    kind: str
    subject: str
    breaking: bool
    breaking_backwards: bool
    subject_backwards: str = ""

    def forwards(self) -> tuple[str, str, bool]:
        return self.kind, self.subject, self.breaking

    def backwards(self) -> tuple[str, str, bool]:
        kind = BACKWARDS.get(self.kind, self.kind)
        return kind, self.subject_backwards or self.subject, self.breaking_backwards


class Resource:
    """Short ways into a document, and the names that belong to one of its resources."""

    def __init__(self, document: Json, name: str) -> None:
        self.name = name
        self.title = name.capitalize()
        self._document = document
        self.schemas: Json = document["components"]["schemas"]
        self.paths: Json = document["paths"]

    def operation(self, verb: str, *, single: bool = False) -> Json:
        operation: Json = self.paths[f"/api/{self.name}s" + ("/{id}" if single else "")][verb]
        return operation

    @property
    def every(self) -> Json:
        return self.operation("get")

    @property
    def create(self) -> Json:
        return self.operation("post")

    def parameter(self, name: str) -> Json:
        return next(p for p in self.every["parameters"] if p["name"] == name)

    @property
    def sent(self) -> Json:
        schema: Json = self.schemas[f"{self.title}CreateQueryResourceObject"]["properties"]
        attributes: Json = schema["attributes"]
        return attributes

    @property
    def received(self) -> Json:
        properties: Json = self.schemas[f"{self.title}Resource"]["properties"]["attributes"]
        return properties["properties"]  # type: ignore[no-any-return]

    @property
    def relationships(self) -> Json:
        found = self.schemas[f"{self.title}Resource"]["properties"]["relationships"]
        return found["properties"]  # type: ignore[no-any-return]

    def method(self, name: str, argument: str = "") -> str:
        call = f"({argument}=...)" if argument else "()"
        return f"klaviyo.{self.name}s.{name.format(self.name)}{call}"

    def model(self, name: str, field: str = "") -> str:
        return f"models.{name.format(self.title)}" + (f".{field}" if field else "")


Mutation = Callable[[Resource], Expected]
MUTATIONS: list[Mutation] = []


def mutation(function: Mutation) -> Mutation:
    MUTATIONS.append(function)
    return function


# --- operations


@mutation
def operation_removed(r: Resource) -> Expected:
    del r.paths[f"/api/{r.name}s"]["post"]
    return Expected("operation-removed", r.method("create_{}"), True, False)


@mutation
def last_operation_of_a_body_less_kind_removed(r: Resource) -> Expected:
    del r.paths[f"/api/{r.name}s/{{id}}"]["delete"]
    return Expected("operation-removed", r.method("delete_{}"), True, False)


@mutation
def operation_renamed_with_alias(r: Resource) -> Expected:
    r.create["operationId"] = f"make_{r.name}"
    r.create["x-klaviyo-operation-aliases"] = [f"create_{r.name}"]
    back = r.method("make_{}")
    return Expected("operation-renamed", r.method("create_{}"), True, True, back)


@mutation
def operation_renamed_without_alias(r: Resource) -> Expected:
    r.create["operationId"] = f"make_{r.name}"
    back = r.method("make_{}")
    return Expected("operation-renamed", r.method("create_{}"), True, True, back)


@mutation
def operation_moved_to_another_area(r: Resource) -> Expected:
    r.create["tags"] = ["Workshop"]
    back = f"klaviyo.workshop.create_{r.name}()"
    return Expected("operation-moved", r.method("create_{}"), True, True, back)


@mutation
def path_changed(r: Resource) -> Expected:
    r.paths[f"/api/all-{r.name}s"] = {"get": r.paths[f"/api/{r.name}s"].pop("get")}
    return Expected("operation-address", r.method("get_{}s"), False, False)


@mutation
def placeholder_renamed(r: Resource) -> Expected:
    r.paths[f"/api/{r.name}s/{{{r.name}_id}}"] = {
        "delete": r.paths[f"/api/{r.name}s/{{id}}"].pop("delete")
    }
    identity = r.paths[f"/api/{r.name}s/{{{r.name}_id}}"]["delete"]["parameters"][0]
    identity.update(name=f"{r.name}_id")
    back = r.method("delete_{}", f"{r.name}_id")
    return Expected("argument-renamed", r.method("delete_{}", "id"), True, True, back)


@mutation
def status_changed(r: Resource) -> Expected:
    r.create["responses"] = {"202": r.create["responses"]["201"]}
    return Expected("operation-status", r.method("create_{}"), False, False)


@mutation
def deprecated(r: Resource) -> Expected:
    r.create["deprecated"] = True
    return Expected("operation-deprecated", r.method("create_{}"), False, False)


@mutation
def alias_removed(r: Resource) -> Expected:
    r.every["x-klaviyo-operation-aliases"] = []
    return Expected("alias-removed", r.method("get_{}s"), True, False)


@mutation
def answer_removed(r: Resource) -> Expected:
    r.create["responses"]["201"].pop("content")
    return Expected("returns-retyped", r.method("create_{}"), True, False)


# --- arguments


@mutation
def parameter_removed(r: Resource) -> Expected:
    r.every["parameters"].remove(r.parameter("sort"))
    return Expected("argument-removed", r.method("get_{}s", "sort"), True, False)


@mutation
def required_parameter_added(r: Resource) -> Expected:
    r.every["parameters"].append(parameter("extra[part]", STRING, required=True))
    return Expected("argument-added", r.method("get_{}s", "extra_part"), True, True)


@mutation
def parameter_required(r: Resource) -> Expected:
    r.parameter("sort")["required"] = True
    return Expected("argument-required", r.method("get_{}s", "sort"), True, False)


@mutation
def parameter_retyped(r: Resource) -> Expected:
    _strict(r)["schema"] = {"type": "boolean"}
    return Expected("argument-retyped", r.method("get_{}", "strict"), True, True)


@mutation
def parameter_widened(r: Resource) -> Expected:
    _strict(r)["schema"] = {"type": "number"}
    return Expected("argument-retyped", r.method("get_{}", "strict"), False, True)


@mutation
def parameter_becomes_a_list(r: Resource) -> Expected:
    schema = _strict(r)
    schema.update(schema=listed(schema["schema"]), explode=False)
    return Expected("argument-retyped", r.method("get_{}", "strict"), True, True)


@mutation
def parameter_value_removed(r: Resource) -> Expected:
    r.parameter("sort")["schema"] = {"type": "string", "enum": ["size"]}
    return Expected("argument-values-removed", r.method("get_{}s", "sort"), True, False)


@mutation
def listed_parameter_value_removed(r: Resource) -> Expected:
    schema = listed({"type": "string", "enum": ["colour", "place"]})
    r.every["parameters"][0] = {**r.parameter(f"fields[{r.name}]"), "schema": schema}
    return Expected("argument-values-removed", r.method("get_{}s", f"fields_{r.name}"), True, False)


@mutation
def parameter_value_freed(r: Resource) -> Expected:
    r.parameter("sort")["schema"] = {"type": "string"}
    return Expected("argument-retyped", r.method("get_{}s", "sort"), False, True)


@mutation
def parameter_repeated(r: Resource) -> Expected:
    r.every["parameters"][0] = {**r.parameter(f"fields[{r.name}]"), "explode": True}
    return Expected("argument-wire", r.method("get_{}s", f"fields_{r.name}"), False, False)


def _strict(r: Resource) -> Json:
    strict: Json = r.operation("get", single=True)["parameters"][2]
    return strict


@mutation
def parameter_bounded(r: Resource) -> Expected:
    _strict(r)["schema"] = {"type": "integer", "minimum": 1}
    return Expected("argument-narrowed", r.method("get_{}", "strict"), True, False)


@mutation
def parameter_default_changed(r: Resource) -> Expected:
    _strict(r)["schema"] = {"type": "integer", "default": 1}
    return Expected("argument-default", r.method("get_{}", "strict"), False, False)


@mutation
def parameter_nullable(r: Resource) -> Expected:
    _strict(r)["schema"] = {"type": "integer", "nullable": True}
    return Expected("argument-nullable", r.method("get_{}", "strict"), False, True)


@mutation
def parameter_deprecated(r: Resource) -> Expected:
    _strict(r)["deprecated"] = True
    return Expected("argument-deprecated", r.method("get_{}", "strict"), False, False)


@mutation
def body_removed(r: Resource) -> Expected:
    del r.create["requestBody"]
    del r.create["x-klaviyo-limits"]
    return Expected("argument-removed", r.method("create_{}", "body"), True, True)


def pointers_lead_somewhere(changes: list[Change], old: Any, new: Any) -> None:
    """Check the pointers of a diff."""
    for change in changes:
        side = old if change.document == "old" else new
        assert change.pointer.startswith("#/"), change
        assert resolve(side, change.pointer) is not None, change
