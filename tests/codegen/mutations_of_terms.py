"""Changes to paging, tiers, scopes, filters and caps of a synthetic document; see `mutations`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .mutations import Expected, Resource, mutation
from .synthetic import STRING

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
    return Expected("cap-raised", r.method("create_{}", "body"), False, False)


# --- what nothing here understands


@mutation
def unknown_fact_added(r: Resource) -> Expected:
    r.create["x-klaviyo-weather"] = {"rain": True}
    return Expected("fact-changed", r.method("create_{}"), False, False)


# --- what one operation answers


@mutation
def list_answers_less(r: Resource) -> Expected:
    whole = r.schemas[f"{r.title}Resource"]
    attributes = whole["properties"]["attributes"]
    fewer = {k: v for k, v in attributes["properties"].items() if k != "labels"}
    properties = {**whole["properties"], "attributes": {**attributes, "properties": fewer}}
    r.schemas[f"{r.title}Listed"] = {**whole, "properties": properties}
    listed = r.schemas[f"Get{r.title}Collection"]["properties"]["data"]
    listed["items"] = {"$ref": f"#/components/schemas/{r.title}Listed"}
    return Expected("answer-fields-removed", r.method("get_{}s"), True, False)
