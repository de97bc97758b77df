"""Changes to the bodies and answers of a synthetic document; see `mutations`."""

from __future__ import annotations

from .mutations import Expected, Resource, mutation
from .synthetic import STRING, listed, ref

# --- what is sent


@mutation
def sent_field_removed(r: Resource) -> Expected:
    del r.sent["properties"]["title"]
    return Expected("field-removed", r.model("{}Create", "title"), True, False)


@mutation
def sent_object_removed(r: Resource) -> Expected:
    del r.sent["properties"]["spot"]
    return Expected("field-removed", r.model("{}Create", "spot"), True, False)


@mutation
def required_field_added(r: Resource) -> Expected:
    r.sent["properties"]["weight"] = {"type": "number"}
    r.sent["required"] = ["colour", "weight"]
    return Expected("field-added", r.model("{}Create", "weight"), True, True)


@mutation
def sent_field_required(r: Resource) -> Expected:
    r.sent["required"] = ["colour", "size"]
    return Expected("field-required", r.model("{}Create", "size"), True, False)


@mutation
def nested_field_required(r: Resource) -> Expected:
    r.schemas[f"{r.title}Spot"]["required"] = ["row", "shelf"]
    return Expected("field-required", r.model("{}Spot", "shelf"), True, False)


@mutation
def sent_field_no_longer_nullable(r: Resource) -> Expected:
    r.sent["properties"]["title"] = STRING
    return Expected("field-not-nullable", r.model("{}Create", "title"), True, False)


@mutation
def sent_field_retyped(r: Resource) -> Expected:
    r.sent["properties"]["title"] = {"type": "boolean", "nullable": True}
    return Expected("field-retyped", r.model("{}Create", "title"), True, True)


@mutation
def sent_value_removed(r: Resource) -> Expected:
    r.sent["properties"]["colour"] = {"type": "string", "enum": ["green", "red"]}
    return Expected("field-values-removed", r.model("{}Create", "colour"), True, False)


@mutation
def sent_field_bounded(r: Resource) -> Expected:
    r.sent["properties"]["size"] = {"type": "integer", "default": 3, "maximum": 40}
    return Expected("field-narrowed", r.model("{}Create", "size"), True, False)


@mutation
def sent_default_changed(r: Resource) -> Expected:
    r.sent["properties"]["size"] = {"type": "integer", "default": 4, "maximum": 50}
    return Expected("field-default", r.model("{}Create", "size"), False, False)


@mutation
def sent_field_deprecated(r: Resource) -> Expected:
    r.sent["properties"]["title"] = {**STRING, "nullable": True, "deprecated": True}
    return Expected("field-deprecated", r.model("{}Create", "title"), False, False)


@mutation
def sent_field_written_differently(r: Resource) -> Expected:
    r.sent["properties"]["-title"] = r.sent["properties"].pop("title")
    return Expected("field-wire", r.model("{}Create", "title"), False, False)


@mutation
def schema_renamed(r: Resource) -> Expected:
    r.schemas[f"{r.title}Slot"] = r.schemas.pop(f"{r.title}Spot")
    r.sent["properties"]["spot"] = ref(f"{r.title}Slot")
    return Expected("class-renamed", r.model("{}Spot"), True, True, r.model("{}Slot"))


# --- what is received


@mutation
def received_field_removed(r: Resource) -> Expected:
    del r.received["size"]
    return Expected("field-removed", r.model("{}", "size"), True, False)


@mutation
def received_object_removed(r: Resource) -> Expected:
    del r.received["place"]
    return Expected("field-removed", r.model("{}", "place"), True, False)


@mutation
def received_field_retyped(r: Resource) -> Expected:
    r.received["made"] = STRING
    return Expected("field-retyped", r.model("{}", "made"), True, True)


@mutation
def received_items_widened(r: Resource) -> Expected:
    r.received["labels"] = listed({"oneOf": [STRING, {"type": "integer"}]})
    return Expected("field-retyped", r.model("{}", "labels"), True, False)


@mutation
def received_field_nullable(r: Resource) -> Expected:
    r.received["size"] = {"type": "integer", "nullable": True}
    return Expected("field-nullable", r.model("{}", "size"), True, False)


@mutation
def received_nested_field_optional(r: Resource) -> Expected:
    r.schemas[f"{r.title}Place"]["required"] = []
    return Expected("field-optional", r.model("{}Place", "city"), True, False)


@mutation
def received_value_removed(r: Resource) -> Expected:
    r.received["colour"] = {"type": "string", "enum": ["green", "red"], "nullable": True}
    return Expected("field-values-removed", r.model("{}", "colour"), False, False)


@mutation
def received_values_freed(r: Resource) -> Expected:
    r.received["colour"] = {"type": "string", "nullable": True}
    return Expected("field-retyped", r.model("{}", "colour"), False, False)


@mutation
def relationship_removed(r: Resource) -> Expected:
    del r.relationships["next"]
    return Expected("field-removed", r.model("{}", "next"), True, False)


@mutation
def relationship_to_another_type(r: Resource) -> Expected:
    other = {"type": {"type": "string", "enum": ["stranger"]}, "id": STRING}
    r.relationships["next"] = {
        "type": "object",
        "properties": {"data": {"type": "object", "properties": other}},
    }
    return Expected("field-retyped", r.model("{}", "next"), True, True)


@mutation
def relationship_to_many(r: Resource) -> Expected:
    r.relationships["next"] = r.relationships["all"]
    return Expected("field-retyped", r.model("{}", "next"), True, True)


@mutation
def included_type_removed(r: Resource) -> Expected:
    del r.schemas[f"Get{r.title}Collection"]["properties"]["included"]
    return Expected("included-removed", r.method("get_{}s"), True, False)
