"""What operations can be filtered by: the data, the text and the examples of a document agree."""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS
from msgspec.structs import replace

from codegen.diff import diff, load
from codegen.enrich import operations_of
from codegen.filters import ALWAYS_A_LIST, filter_table, operators_of
from codegen.overlay import Overlay
from codegen.vendor import normalised
from klaviyo_async import F, FilterError
from klaviyo_async.core.filters.grammar import Comparison, check, parse

from .upstream import upstream

SPEC = Path(__file__).parents[2] / "spec"
DOCUMENTS = sorted(str(path.relative_to(SPEC)) for path in SPEC.glob("*/*able.json"))
DOCUMENTS += sorted(str(path.relative_to(SPEC)) for path in SPEC.glob("*/beta.json"))
VALUES: dict[str, Any] = {
    "": "x",
    "string": "x",
    "date-time": dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
    "date": dt.date(2026, 1, 1),
    "number": 1.5,
    "integer": 1,
    "boolean": True,
}


@cache
def _raw(document: str) -> tuple[dict[str, Any], ...]:
    found = json.loads((SPEC / document).read_bytes())
    return tuple(raw for _, _, raw in operations_of(found))


def _operation(raw: dict[str, Any]) -> Any:
    return replace(
        OPERATIONS["get_lists"], name=raw["operationId"], filters=filter_table(raw) or None
    )


@pytest.mark.slow
@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_operator_is_taken_as_the_document_says(document: str) -> None:
    fields = 0
    for raw in _raw(document):
        operation = _operation(raw)
        for field, spec in (raw.get("x-klaviyo-filters") or {}).items():
            fields += 1
            value = VALUES[filter_table(raw)[field][0]]
            for kind, names in spec["operators"].items():
                for name in names:
                    if kind == "none":
                        check(operation, Comparison(name, field))
                        continue
                    if kind == "list":
                        check(operation, Comparison(name, field, (value, value)))
                    if name not in ALWAYS_A_LIST:
                        check(operation, Comparison(name, field, value))
            with pytest.raises(FilterError):
                check(operation, Comparison("sounds-like", field, value))
    assert fields > (1 if "beta" in document else 150)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_example_of_the_document_is_taken(document: str) -> None:
    shown = [
        (raw, text) for raw in _raw(document) for text in raw.get("x-klaviyo-filter-examples", ())
    ]
    assert len(shown) > (1 if "beta" in document else 50)
    refused: dict[str, str] = {}
    for raw, text in shown:
        try:
            check(_operation(raw), parse(text))
        except FilterError as error:
            refused[raw["operationId"]] = f"{text}: {error}"
    assert refused == {}


@pytest.mark.parametrize("document", [d for d in DOCUMENTS if "beta" not in d])
def test_every_operation_that_can_be_filtered_has_an_example(document: str) -> None:
    without = {
        raw["operationId"]
        for raw in _raw(document)
        if raw.get("x-klaviyo-filters") and not raw.get("x-klaviyo-filter-examples")
    }
    # Of 2026-10-15 some were reconstructed, and the SDK shows no example.
    assert without <= ({"get_data_sources", "get_translations"} if "10-15" in document else set())


# --- seen live


@pytest.mark.parametrize(
    ("name", "item"),
    [
        ("get_lists", F.name == "x"),
        ("get_lists", F.name == ["x", "y"]),
        ("get_segments", F.name == "x"),
        ("get_profiles_for_list", F.email == "a@x.y"),
        ("get_profiles_for_segment", F.email == "a@x.y"),
        ("get_templates", F.id == "x"),
        ("get_coupon_codes", F["coupon.id"] == "10OFF"),
        ("get_coupon_codes", F["coupon.id"] == ["10OFF", "20OFF"]),
        ("get_images", F.id.any_of([366547884, 366547886])),
        ("get_images", F.id.any_of(["366547884"])),
        ("get_images", F.id == 366547884),
    ],
    ids=str,
)
def test_what_the_live_api_takes_is_taken(name: str, item: Any) -> None:
    check(OPERATIONS[name], item)
    check(OPERATIONS[name], parse(str(item)))


@pytest.mark.parametrize(
    ("name", "item"),
    [
        ("get_lists", F.name == 5),
        ("get_images", F.id.any_of([True])),
        ("get_images", F.id.any_of([1.5])),
        ("get_images", F.name == 5),
        ("get_lists", Comparison("any", "name", "x")),
        ("get_metrics", F["integration.name"] == ["x"]),
    ],
    ids=str,
)
def test_what_it_does_not_is_refused(name: str, item: Any) -> None:
    with pytest.raises(FilterError):
        check(OPERATIONS[name], item)


# --- reading


def test_a_list_may_be_given_and_need_not() -> None:
    assert operators_of({"operators": {"list": ["any", "equals"]}}) == [
        "any[]",
        "equals",
        "equals[]",
    ]
    assert operators_of({"operators": {"single": ["equals"], "none": ["has"]}}) == [
        "equals",
        "has()",
    ]
    assert operators_of({}) == []


def test_the_text_is_merged_with_the_data() -> None:
    document = upstream()
    widgets = document["paths"]["/api/widgets"]["get"]
    widgets["x-klaviyo-filters"] = {"id": {"operators": {"list": ["any", "equals"]}}}
    found = normalised(document)[0]["paths"]["/api/widgets"]["get"]
    assert found["x-klaviyo-filters"]["id"]["operators"] == {
        "list": ["any", "equals"],
        "single": ["equals"],
    }
    assert found["x-klaviyo-filter-examples"] == ["equals(id,'1')"]


def test_a_text_that_names_types() -> None:
    document = upstream()
    widgets = document["paths"]["/api/widgets"]["get"]
    del widgets["x-klaviyo-filters"]
    (parameter,) = (p for p in widgets["parameters"] if p["name"] == "filter")
    parameter["description"] = (
        "Allowed field(s)/operator(s):<br>`id`: `any`, `equals` (string)<br>"
        "`status`: `equals` (allowed values: `'one'`, `'two'`)"
    )
    found = normalised(document)[0]["paths"]["/api/widgets"]["get"]["x-klaviyo-filters"]
    assert operators_of(found["id"]) == ["any[]", "equals", "equals[]"]
    assert operators_of(found["status"]) == ["equals"]


@pytest.mark.slow
def test_a_list_that_may_be_given_is_no_change() -> None:
    old = load(str(SPEC / "2026-07-15"))
    new = json.loads(json.dumps(old))
    for _, _, raw in operations_of(new):
        for spec in (raw.get("x-klaviyo-filters") or {}).values():
            stated = spec.get("operators", {})
            kept = {name for name in stated.get("single", ()) if name not in stated.get("list", ())}
            stated["single"] = sorted(kept)
    assert new != old
    assert diff(old, new, Overlay()) == []
