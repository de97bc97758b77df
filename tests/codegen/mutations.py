"""Changes to a synthetic document, each with what a diff must say of it, in both directions.

A mutation changes one resource of a document in place and returns what is expected: kind, subject
and whether it breaks a caller, forwards; and whether it does backwards.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from codegen.diff import MIRROR, Change
from codegen.strip import resolve

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


# --- paging


@mutation
def page_maximum_lowered(r: Resource) -> Expected:
    schema = r.parameter("page[size]")["schema"]
    r.parameter("page[size]")["schema"] = {**schema, "maximum": 50}
    return Expected("page-size-lowered", r.method("get_{}s", "page_size"), True, False)


@mutation
def page_default_changed(r: Resource) -> Expected:
    schema = r.parameter("page[size]")["schema"]
    r.parameter("page[size]")["schema"] = {**schema, "default": 30}
    return Expected("page-size-default", r.method("get_{}s", "page_size"), False, False)


@mutation
def cursor_removed(r: Resource) -> Expected:
    r.every["parameters"].remove(r.parameter("page[cursor]"))
    return Expected("cursor-removed", r.method("get_{}s", "page_cursor"), True, False)


# --- terms


def _tier(**limits: str) -> Callable[[Resource], None]:
    def change(r: Resource) -> None:
        r.create["x-klaviyo-ratelimit"] = {"burst": "10/s", "steady": "150/m", **limits}

    return change


@mutation
def tier_lowered(r: Resource) -> Expected:
    _tier(steady="60/m")(r)
    return Expected("tier-lowered", r.method("create_{}"), False, False)


@mutation
def daily_limit_added(r: Resource) -> Expected:
    _tier(daily="100/d")(r)
    return Expected("tier-lowered", r.method("create_{}"), False, False)


@mutation
def tier_changed_both_ways(r: Resource) -> Expected:
    _tier(burst="20/s", steady="60/m")(r)
    return Expected("tier-changed", r.method("create_{}"), False, False)


@mutation
def tier_rule_removed(r: Resource) -> Expected:
    r.every["x-klaviyo-tier-rules"] = []
    return Expected("tier-rule-removed", r.method("get_{}s"), False, False)


@mutation
def tier_rule_lowered(r: Resource) -> Expected:
    r.every["x-klaviyo-tier-rules"] = [{**r.every["x-klaviyo-tier-rules"][0], "steady": "5/m"}]
    return Expected("tier-rule-lowered", r.method("get_{}s"), False, False)


@mutation
def tier_rule_changed_both_ways(r: Resource) -> Expected:
    rule = {**r.every["x-klaviyo-tier-rules"][0], "burst": "2/s", "steady": "5/m"}
    r.every["x-klaviyo-tier-rules"] = [rule]
    return Expected("tier-rule-changed", r.method("get_{}s"), False, False)


@mutation
def scope_added(r: Resource) -> Expected:
    r.create["x-klaviyo-scopes"] = [*r.create["x-klaviyo-scopes"], "vault:write"]
    return Expected("scope-added", r.method("create_{}"), True, False)


def _filters(r: Resource, **fields: Any) -> None:
    known = {**r.every["x-klaviyo-filters"], **fields}
    r.every["x-klaviyo-filters"] = {name: spec for name, spec in known.items() if spec}


@mutation
def filter_field_removed(r: Resource) -> Expected:
    _filters(r, size=None)
    return Expected("filter-removed", r.method("get_{}s", "filter"), True, False)


@mutation
def filter_operator_removed(r: Resource) -> Expected:
    colour = r.every["x-klaviyo-filters"]["colour"]
    _filters(r, colour={**colour, "operators": {"single": ["equals", "contains"]}})
    return Expected("filter-operators-removed", r.method("get_{}s", "filter"), True, False)


@mutation
def filter_retyped(r: Resource) -> Expected:
    size = r.every["x-klaviyo-filters"]["size"]
    _filters(r, size={**size, "value": {"type": "string", "format": "date-time"}})
    return Expected("filter-retyped", r.method("get_{}s", "filter"), True, True)


@mutation
def filter_values_freed(r: Resource) -> Expected:
    colour = r.every["x-klaviyo-filters"]["colour"]
    _filters(r, colour={**colour, "value": STRING})
    return Expected("filter-retyped", r.method("get_{}s", "filter"), False, True)


@mutation
def filter_value_removed(r: Resource) -> Expected:
    colour = r.every["x-klaviyo-filters"]["colour"]
    _filters(r, colour={**colour, "value": {"type": "string", "enum": ["green", "red"]}})
    return Expected("filter-values-removed", r.method("get_{}s", "filter"), True, False)


@mutation
def filters_no_longer_stated(r: Resource) -> Expected:
    del r.every["x-klaviyo-filters"]
    return Expected("filters-unstated", r.method("get_{}s", "filter"), False, False)


@mutation
def cap_lowered(r: Resource) -> Expected:
    r.create["x-klaviyo-limits"] = {"bytes": 5000, "items": 50}
    return Expected("cap-lowered", r.method("create_{}", "body"), True, False)


@mutation
def cap_removed(r: Resource) -> Expected:
    r.create["x-klaviyo-limits"] = {"bytes": 5000}
    return Expected("cap-raised", r.method("create_{}", "body"), False, True)


def pointers_lead_somewhere(changes: list[Change], old: Any, new: Any) -> None:
    """Check the pointers of a diff."""
    for change in changes:
        side = old if change.document == "old" else new
        assert change.pointer.startswith("#/"), change
        assert resolve(side, change.pointer) is not None, change
