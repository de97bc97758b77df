"""Each change is told of the operations that it is a change of, in what they send and answer."""

from __future__ import annotations

import copy
import itertools
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen.diff import Change, diff, load, render
from codegen.facts import Normalised
from codegen.normalise import normalise
from codegen.overlay import Overlay
from codegen.upgrade import upgrade_check

from .attribution import held, misplaced
from .synthetic import STRING, document, listed, parameter, ref

SPEC = Path(__file__).parents[2] / "spec"
REVISIONS = sorted(path.name for path in SPEC.iterdir() if path.is_dir())
OVERLAY = Overlay.load(SPEC / "overlay.toml")
NOTHING = Overlay()


@cache
def _revision(name: str) -> Any:
    whole = load(str(SPEC / name))
    OVERLAY.apply(whole)  # as a diff does
    return whole


@cache
def _facts(name: str) -> Normalised:
    return normalise(copy.deepcopy(_revision(name)), OVERLAY.names)


@cache
def _changes(old: str, new: str) -> list[Change]:
    return diff(_revision(old), _revision(new), OVERLAY)


def _only(changes: list[Change], kind: str) -> Change:
    (found,) = [change for change in changes if change.kind == kind]
    return found


# --- Klaviyo's documents


@pytest.mark.slow
@pytest.mark.parametrize("pair", [*itertools.permutations(REVISIONS, 2)], ids="-".join)
def test_what_operations_send_answer_and_include_against_an_independent_count(
    pair: tuple[str, str],
) -> None:
    old, new = pair
    found = held(_revision(old), _revision(new), (_facts(old), _facts(new)), _changes(old, new))
    assert not found.missed
    assert not found.misattributed
    assert found.counted or "pre" in old + new  # a beta shares no operation with a stable one


@pytest.mark.slow
@pytest.mark.parametrize("pair", [*itertools.permutations(REVISIONS, 2)], ids="-".join)
def test_nested_classes_against_an_independent_count(pair: tuple[str, str]) -> None:
    old, new = pair
    count, wrong = misplaced(
        _revision(old), _revision(new), (_facts(old), _facts(new)), _changes(old, new)
    )
    assert not wrong
    assert count or "2026-04-15-2026-07-15" in ("-".join(pair), "-".join(reversed(pair)))


@pytest.mark.slow
def test_a_class_that_takes_over_what_is_sent_is_not_told_of_answers() -> None:
    changes = [c for c in _changes("2026-07-15", "2026-10-15") if c.subject.model == "Audiences"]
    assert {c.kind for c in changes} >= {"class-renamed", "field-added"}
    assert {c.operations for c in changes} == {("campaigns.create_campaign",)}
    assert not any(c.included_by or c.harmless_in for c in changes)


# --- synthetic pairs


def _sharing() -> tuple[Any, Any]:
    """Documents in which apples are sent and answered with the same nested class."""
    old, new = document(["apple"]), document(["apple"])
    for side in (old, new):
        schemas = side["components"]["schemas"]
        sent = schemas["AppleCreateQueryResourceObject"]["properties"]["attributes"]
        sent["properties"]["place"] = ref("ApplePlace")
    return old, new


def test_what_breaks_who_sends_is_told_apart_from_who_answers() -> None:
    old, new = _sharing()
    new["components"]["schemas"]["ApplePlace"]["required"] = ["city", "zone"]
    (change,) = diff(old, new, NOTHING)
    assert (change.kind, change.breaking) == ("field-required", True)
    assert change.operations == ("apples.create_apple",)
    assert change.harmless_in == ("apples.get_apple", "apples.get_apples")
    assert "(in apples.create_apple; not breaking in apples.get_apple, apples.get_apples)" in (
        render([change])
    )
    (back,) = diff(new, old, NOTHING)
    # Who answers may leave it out, and who only sends may as well.
    assert (back.kind, back.breaking) == ("field-optional", True)
    assert back.operations == ("apples.create_apple", "apples.get_apple", "apples.get_apples")
    assert back.harmless_in == ()


def test_a_nested_class_that_is_sent_no_more_is_told_where_it_is_still_answered() -> None:
    old, new = _sharing()
    schemas = new["components"]["schemas"]
    del schemas["AppleCreateQueryResourceObject"]["properties"]["attributes"]["properties"]["place"]
    del schemas["ApplePlace"]["properties"]["zone"]
    removed = {str(c.subject): c for c in diff(old, new, NOTHING) if c.kind == "field-removed"}
    assert removed["models.AppleCreate.place"].operations == ("apples.create_apple",)
    # `create_apple` answers with an apple too.
    assert removed["models.ApplePlace.zone"].operations == (
        "apples.create_apple",
        "apples.get_apple",
        "apples.get_apples",
    )
    for side in (old, new):
        side["paths"]["/api/apples"]["post"]["responses"] = {"204": {"description": ""}}
    removed = {str(c.subject): c for c in diff(old, new, NOTHING) if c.kind == "field-removed"}
    assert removed["models.ApplePlace.zone"].operations == ("apples.get_apple", "apples.get_apples")


def test_operations_have_the_names_that_programs_use() -> None:
    old, new = document(["apple"]), document(["apple"])
    operation = new["paths"]["/api/apples"]["get"]
    operation["operationId"] = "find_apples"
    new["components"]["schemas"]["AppleResource"]["properties"]["attributes"]["properties"][
        "weight"
    ] = STRING
    added = _only(diff(old, new, NOTHING), "field-added")
    assert added.operations == ("apples.create_apple", "apples.get_apple", "apples.get_apples")


def test_a_field_that_only_a_new_operation_answers_with_is_told_of_that() -> None:
    old, new = document(["apple"]), document(["apple"])
    schemas = new["components"]["schemas"]
    schemas["RichAppleResource"] = copy.deepcopy(schemas["AppleResource"])
    schemas["RichAppleResource"]["properties"]["attributes"]["properties"]["weight"] = STRING
    answer = {"type": "object", "properties": {"data": ref("RichAppleResource")}}
    one = copy.deepcopy(new["paths"]["/api/apples/{id}"]["get"])
    one["operationId"] = "weigh_apple"
    content = one["responses"]["200"]["content"]
    content["application/vnd.api+json"]["schema"] = {**answer, "required": ["data"]}
    new["paths"]["/api/apple-weights/{id}"] = {"get": one}
    assert _only(diff(old, new, NOTHING), "field-added").operations == ("apples.weigh_apple",)
    assert _only(diff(new, old, NOTHING), "field-removed").operations == ("apples.weigh_apple",)


def test_a_relationship_of_which_links_were_known_is_not_new() -> None:
    old, new = document(["apple"]), document(["apple"])
    for side in (old, new):
        schemas = side["components"]["schemas"]
        schemas["OneApple"] = copy.deepcopy(schemas["AppleResource"])
        schemas["GetApple"]["properties"]["data"] = ref("OneApple")
        for name in ("OneApple", "AppleResource"):
            links = {"type": "object", "properties": {"links": {"type": "object"}}}
            schemas[name]["properties"]["relationships"]["properties"]["tree"] = links
    place = "properties", "relationships", "properties"
    before, now = (side["components"]["schemas"]["OneApple"] for side in (old, new))
    for step in place:
        before, now = before[step], now[step]
    del before["tree"]
    now["tree"] = copy.deepcopy(now["next"])
    added = _only(diff(old, new, NOTHING), "field-added")
    assert added.operations == ("apples.create_apple", "apples.get_apple")
    assert _only(diff(new, old, NOTHING), "field-removed").operations == added.operations


def test_a_call_that_asks_for_what_is_no_longer_included_is_found(tmp_path: Path) -> None:
    old, new = document(["apple", "birch"]), document(["apple", "birch"])
    asked = parameter("include", listed({"type": "string", "enum": ["next"]}), explode=False)
    for side in (old, new):
        side["paths"]["/api/apples"]["get"]["parameters"].append(asked)
    del new["components"]["schemas"]["GetAppleCollection"]["properties"]["included"]
    (tmp_path / "app.py").write_text(
        "async def use(klaviyo):\n"
        "    print(await klaviyo.apples.get_apples())\n"
        '    print(await klaviyo.apples.get_apples(include=["next"]))\n'
    )
    (found,) = upgrade_check(old, new, tmp_path, NOTHING)
    assert found.line == 3
    assert "no longer includes `birch`" in str(found)


# --- many changes of nested classes


def _crowd(size: int) -> tuple[Any, Any]:
    """Documents in which a nested class has many fields, and others are renamed."""
    old, new = document(["apple"]), document(["apple"])
    for side, suffix in ((old, ""), (new, "V0")):
        schemas = side["components"]["schemas"]
        for number in range(size):
            schemas[f"Seed{number}{suffix}"] = {
                "type": "object",
                "properties": {"size": STRING, "kind": {"type": "integer"}},
            }
            schemas["ApplePlace"]["properties"][f"seed{number}"] = ref(f"Seed{number}{suffix}")
    for number in range(size):
        del new["components"]["schemas"][f"Seed{number}V0"]["properties"]["kind"]
    return old, new


def test_many_changes_of_nested_classes_are_one_line_with_all_below_it() -> None:
    changes = diff(*_crowd(5), NOTHING)
    assert len(changes) == 10
    lines = render(changes, "text").splitlines()
    head = (
        "    10 changes of 5 nested classes, 5 of them new names"
        " (in apples.create_apple, apples.get_apple, apples.get_apples)"
    )
    at = lines.index(head)
    assert lines[at + 1 :] == [
        *(f"      models.Seed{n}: is models.Seed{n}V0 now" for n in range(5)),
        *(f"      models.Seed{n}: kind: is gone" for n in range(5)),
    ]
    markdown = render(changes, "markdown").splitlines()
    at = next(n for n, line in enumerate(markdown) if line.startswith("- 10 changes of 5 nested"))
    assert markdown[at + 1 : at + 4] == [
        "  <details><summary>which</summary>",
        "",
        "  - `models.Seed0`: is models.Seed0V0 now",
    ]
    assert markdown[-1] == "  </details>"


@pytest.mark.slow
@pytest.mark.parametrize("pair", [*itertools.permutations(REVISIONS, 2)], ids="-".join)
def test_folding_loses_nothing(pair: tuple[str, str]) -> None:
    changes = _changes(*pair)
    texts = {form: render(changes, form) for form in ("text", "markdown")}
    for change in changes:
        for text in texts.values():
            assert change.text in text
            assert change.subject.model in text


def test_few_changes_are_not_folded() -> None:
    text = render(diff(*_crowd(1), NOTHING))
    assert "nested class" not in text
    assert "    models.Seed0.kind: is gone (in apples.create_apple" in text


def test_listed_items_are_nested_too() -> None:
    old, new = document(["apple"]), document(["apple"])
    for side in (old, new):
        schemas = side["components"]["schemas"]
        schemas["Pip"] = {"type": "object", "properties": {"size": STRING, "kind": STRING}}
        schemas["ApplePlace"]["properties"]["pips"] = listed(ref("Pip"))
    del new["components"]["schemas"]["Pip"]["properties"]["kind"]
    (change,) = diff(old, new, NOTHING)
    assert change.nested
    assert change.operations == ("apples.create_apple", "apples.get_apple", "apples.get_apples")
