"""A diff tells what changed and nothing else, both ways, in terms of the Python surface."""

from __future__ import annotations

import copy
import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diff import KINDS, Change, diff, load, render
from codegen.errors import CodegenError
from codegen.overlay import Overlay

from . import mutations_of_models, mutations_of_terms  # noqa: F401 - they fill MUTATIONS
from .mutations import MUTATIONS, Expected, Mutation, Resource, pointers_lead_somewhere
from .synthetic import NAMES, STRING, document, listed, parameter

NOTHING = Overlay()


def _told(changes: list[Change]) -> Counter[tuple[str, str, bool]]:
    return Counter((change.kind, str(change.subject), change.breaking) for change in changes)


# --- synthetic pairs


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda m: m.__name__)
def test_each_mutation_is_told_and_nothing_else(mutation: Mutation) -> None:
    old, new = document(), document()
    expected = mutation(Resource(new, NAMES[1]))
    changes = diff(old, new, NOTHING)
    assert _told(changes) == Counter([expected.forwards()])
    pointers_lead_somewhere(changes, old, new)
    back = diff(new, old, NOTHING)
    assert _told(back) == Counter([expected.backwards()])
    pointers_lead_somewhere(back, new, old)


def _shuffled(value: Any, rng: random.Random) -> Any:
    if isinstance(value, dict):
        items = [(key, _shuffled(item, rng)) for key, item in value.items()]
        rng.shuffle(items)
        return dict(items)
    if isinstance(value, list):
        items = [_shuffled(item, rng) for item in value]
        # No list in these documents has an order.
        rng.shuffle(items)
        return items
    return value


@st.composite
def _mutated(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any], list[Expected]]:
    """A document, the same with some of its resources changed, and what must be told of it."""
    names = draw(st.permutations(NAMES))[: draw(st.integers(2, len(NAMES)))]
    old, new = document(names), document(names)
    expected = [
        draw(st.sampled_from(MUTATIONS))(Resource(new, name))
        for name in draw(st.lists(st.sampled_from(names), unique=True))
    ]
    rng = random.Random(draw(st.integers(0, 2**16)))
    return _shuffled(old, rng), _shuffled(new, rng), expected


@given(_mutated())
@settings(max_examples=150)
@pytest.mark.slow
def test_mutations_of_several_resources_add_up(
    case: tuple[dict[str, Any], dict[str, Any], list[Expected]],
) -> None:
    old, new, expected = case
    assert _told(diff(old, new, NOTHING)) == Counter(e.forwards() for e in expected)
    assert _told(diff(new, old, NOTHING)) == Counter(e.backwards() for e in expected)


@pytest.mark.slow
@given(st.integers(0, 2**16))
@settings(max_examples=20)
def test_order_and_prose_are_no_change_and_the_output_is_stable(seed: int) -> None:
    old, new = document(), document()
    for name in NAMES[:3]:
        random.Random(seed).choice(MUTATIONS)(Resource(new, name))
    before = diff(old, new, NOTHING)
    rng = random.Random(seed)
    again = _shuffled(new, rng)
    for operation in (o for item in again["paths"].values() for o in item.values()):
        operation["description"] = f"Words {rng.random()}"
    assert diff(new, again, NOTHING) == []
    assert [str(c) for c in diff(_shuffled(old, rng), again, NOTHING)] == [str(c) for c in before]


def test_the_documents_are_left_as_they_are() -> None:
    old, new = document(), document(NAMES[:2])
    kept = copy.deepcopy((old, new))
    patch = {"at": "#/paths/*/get/parameters/*", "set": {"required": True}, "reason": "test"}
    diff(old, new, Overlay({}, [patch]))
    assert (old, new) == kept


def test_all_kinds_are_mutated_somewhere() -> None:
    seen = set()
    for mutation in MUTATIONS:
        expected = mutation(Resource(document(), "birch"))
        seen |= {expected.forwards()[0], expected.backwards()[0]}
    elsewhere = {
        "field-renamed",
        "operation-access",
        "argument-reordered",
        "class-added",
        "class-removed",
    }
    assert seen <= set(KINDS)
    assert set(KINDS) - seen == elsewhere


# --- what needs more than one thing to change


def test_classes_come_and_go_with_their_cause() -> None:
    old, new = document(["apple"]), document(["apple"])
    del new["paths"]["/api/apples"]["post"]
    (gone,) = diff(old, new, NOTHING)
    assert gone.classes_removed == ("AppleCreate", "AppleSpot")
    (come,) = diff(new, old, NOTHING)
    assert (come.kind, come.classes_added) == ("operation-added", ("AppleCreate", "AppleSpot"))


def test_a_class_that_is_only_included_is_told_by_itself() -> None:
    old, new = document(["apple", "birch"]), document(["apple", "birch"])
    for side in (old, new):
        for path in ("/api/birchs", "/api/birchs/{id}"):
            del side["paths"][path]
    del new["components"]["schemas"]["GetAppleCollection"]["properties"]["included"]
    changes = diff(old, new, NOTHING)
    assert _told(changes)["class-removed", "models.Birch", True] == 1
    assert _told(diff(new, old, NOTHING))["class-added", "models.Birch", False] == 1


def test_an_operation_that_another_one_takes_over() -> None:
    old, new = document(), document()
    del new["paths"]["/api/apples"]["post"]
    other = new["paths"]["/api/birchs"]["post"]
    other["x-klaviyo-operation-aliases"] = ["create_apple"]
    gone = next(c for c in diff(old, new, NOTHING) if c.kind == "operation-removed")
    assert gone.instead == "klaviyo.birchs.create_birch"
    assert "alias of klaviyo.birchs.create_birch" in gone.text


def test_private_and_public_operations_need_other_credentials() -> None:
    old, new = document(["apple"]), document(["apple"])
    item = new["paths"]["/api/apples"]
    new["paths"]["/client/apples"] = {"post": item.pop("post")}
    company = parameter("company_id", STRING, required=True)
    new["paths"]["/client/apples"]["post"]["parameters"] = [company]
    # `company_id` is none of the method's arguments.
    assert _told(diff(old, new, NOTHING)) == Counter(
        {
            ("operation-access", "klaviyo.apples.create_apple()", True): 1,
            ("operation-address", "klaviyo.apples.create_apple()", False): 1,
        }
    )


def test_arguments_in_another_order() -> None:
    old = document(["apple"])
    text = {"in": "path", "required": True, "schema": STRING}
    operation = old["paths"]["/api/apples/{id}"].pop("delete")
    operation["parameters"] = [{**text, "name": "id"}, {**text, "name": "part"}]
    new = copy.deepcopy(old)
    old["paths"]["/api/apples/{id}/{part}"] = {"delete": operation}
    new["paths"]["/api/apples/{part}/{id}"] = {"delete": copy.deepcopy(operation)}
    kinds = {change.kind: change for change in diff(old, new, NOTHING)}
    assert set(kinds) == {"argument-reordered"}
    assert kinds["argument-reordered"].breaking
    assert kinds["argument-reordered"].new == ["part", "id"]


def test_names_that_pass_to_another_thing() -> None:
    """What is spelt like a name takes it from what only resembles it."""
    old, new = document(["apple"]), document(["apple"])
    for side, more in ((old, {}), (new, {"shelf_life": {"type": "integer"}})):
        schema = side["components"]["schemas"]["AppleSpot"]["properties"]
        schema |= {"shelf-life": {"type": "integer"}, **more}
        every = side["paths"]["/api/apples"]["get"]["parameters"]
        every += [parameter(name, STRING) for name in ("part[x]", *("part_x" for _ in more))]
    changes = {(c.kind, str(c.subject), c.breaking): c for c in diff(old, new, NOTHING)}
    assert set(changes) == {
        ("argument-renamed", "klaviyo.apples.get_apples(part_x=...)", True),
        ("argument-added", "klaviyo.apples.get_apples(part_x=...)", False),
        ("field-renamed", "models.AppleSpot.shelf_life", True),
        ("field-added", "models.AppleSpot.shelf_life", False),
    }
    assert {c.instead for c in changes.values()} == {"part_x_=", "shelf_life_", ""}
    assert Counter(c.kind for c in diff(new, old, NOTHING)) == {
        "argument-renamed": 1,
        "argument-removed": 1,
        "field-renamed": 1,
        "field-removed": 1,
    }


def test_a_union_in_an_answer_is_open_once_there_are_two() -> None:
    old, new = document(["apple"]), document(["apple"])
    place = {"$ref": "#/components/schemas/ApplePlace"}
    spot = {"$ref": "#/components/schemas/AppleSpot"}
    wide = {"type": "object", "properties": {"x": STRING}}
    for side, members in ((old, [place, spot]), (new, [place, spot, wide])):
        attributes = side["components"]["schemas"]["AppleResource"]["properties"]["attributes"]
        attributes["properties"]["where"] = {"oneOf": members}
    (change,) = diff(old, new, NOTHING)
    assert (change.kind, change.breaking) == ("field-retyped", False)
    (back,) = diff(new, old, NOTHING)
    assert (back.kind, back.breaking) == ("field-retyped", False)
    attributes = old["components"]["schemas"]["AppleResource"]["properties"]["attributes"]
    attributes["properties"]["where"] = place
    assert [c.breaking for c in diff(old, new, NOTHING)] == [True]


def test_a_class_of_both_directions_is_held_to_both() -> None:
    old, new = document(["apple"]), document(["apple"])
    for side in (old, new):
        create = side["components"]["schemas"]["AppleCreateQueryResourceObject"]["properties"]
        create["attributes"]["properties"]["place"] = {"$ref": "#/components/schemas/ApplePlace"}
    new["components"]["schemas"]["ApplePlace"]["properties"]["zone"] = {
        "oneOf": [STRING, listed(STRING)]
    }
    # More may be sent, but more may come back as well.
    assert [c.breaking for c in diff(old, new, NOTHING)] == [True]
    assert [c.breaking for c in diff(new, old, NOTHING)] == [True]


# --- forms


def _sample() -> list[Change]:
    old, new = document(), document(revision="2030-04-15")
    by_name = {mutation.__name__: mutation for mutation in MUTATIONS}
    by_name["received_field_removed"](Resource(new, "apple"))
    by_name["parameter_value_removed"](Resource(new, "birch"))
    by_name["tier_lowered"](Resource(new, "cedar"))
    return diff(old, new, NOTHING)


def test_text_names_what_a_program_names() -> None:
    assert render(_sample(), "text", old="2030-01-15", new="2030-04-15").splitlines() == [
        "2030-01-15 → 2030-04-15: 3 changes, 2 breaking",
        "",
        "Breaking (2)",
        "",
        "  klaviyo.birchs",
        '    klaviyo.birchs.get_birchs(sort=...): no longer takes "-size"',
        "",
        "  models",
        "    models.Apple.size: is gone (in apples.create_apple, apples.get_apple, apples.get_apples;"
        " included by daisys.get_daisys)",
        "",
        "Not breaking (1)",
        "",
        "  klaviyo.cedars",
        "    klaviyo.cedars.create_cedar(): rate limit lowered: steady 60/m instead of 150/m",
    ]


def test_markdown_is_a_section_of_a_changelog() -> None:
    lines = render(_sample(), "markdown", old="2030-01-15", new="2030-04-15").splitlines()
    assert lines[:2] == ["## 2030-01-15 → 2030-04-15: 3 changes, 2 breaking", ""]
    assert '- `klaviyo.birchs.get_birchs(sort=...)`: no longer takes "-size"' in lines
    assert [line for line in lines if line.startswith("###")] == [
        "### Breaking (2)",
        "### Not breaking (1)",
    ]


def test_json_always_has_all_keys() -> None:
    whole = json.loads(render(_sample(), "json", old="a", new="b"))
    assert (whole["format"], whole["old"], whole["new"], whole["breaking"]) == (1, "a", "b", 2)
    keys = {frozenset(change) for change in whole["changes"]}
    assert keys == {
        frozenset(
            {"kind", "breaking", "subject", "text", "area", "method", "argument", "model", "field"}
            | {
                "document",
                "pointer",
                "old",
                "new",
                "instead",
                "operations",
                "included_by",
                "harmless_in",
                "classes_added",
                "classes_removed",
            }
        )
    }
    value = next(c for c in whole["changes"] if c["argument"] == "sort")
    assert value["old"] == ["-size"]
    assert value["pointer"].startswith("#/paths/~1api~1birchs/get/parameters/")


def test_what_befell_several_methods_is_one_line() -> None:
    old, new = document(), document()
    for path, verb in (("/api/apples", "get"), ("/api/apples/{id}", "get")):
        fields = next(
            p for p in new["paths"][path][verb]["parameters"] if p["name"] == "fields[apple]"
        )
        fields["schema"] = listed({"type": "string", "enum": ["colour", "place"]})
    text = render(diff(old, new, NOTHING), "text")
    assert text.count('no longer takes "size"') == 1
    assert "(so in get_apples)" in text


def test_an_unknown_form_is_one_line() -> None:
    with pytest.raises(CodegenError, match="format 'html': there are text, markdown, json"):
        render([], "html")


# --- input


def test_klaviyos_own_document_is_read_as_vendoring_would(tmp_path: Path) -> None:
    raw = document(["apple"])
    operation = raw["paths"]["/api/apples"]["get"]
    operation["description"] = "Rate limits: Burst: `1/s` Steady: `15/m`"
    del operation["x-klaviyo-ratelimit"]
    path = tmp_path / "raw.json"
    path.write_text(json.dumps(raw))
    (change,) = diff(document(["apple"]), load(str(path)), NOTHING)
    assert change.kind == "tier-lowered"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("nonsense", "not JSON"),
        ('{"openapi": "2.0", "info": {}, "paths": {}}', "OpenAPI"),
        ('{"info": {"version": "2030-01-15"}, "paths": {}}', "OpenAPI"),
    ],
)
def test_an_unusable_document_is_one_line(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(content)
    with pytest.raises(CodegenError, match=message):
        load(str(path))


def test_no_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="No such file"):
        load(str(tmp_path / "absent.json"))
