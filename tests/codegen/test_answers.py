"""What each operation really answers, held against a count that shares no code with the generator."""

from __future__ import annotations

import itertools
import json
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS

from codegen.diff import diff
from codegen.facts import Normalised
from codegen.normalise import normalise
from codegen.overlay import Overlay
from klaviyo_async.core.codec.shapes import layout

from .counted import counted_answers

SPEC = Path(__file__).parents[2] / "spec"
DOCUMENTS = sorted(path for path in SPEC.glob("*/*.json") if path.name != "source.json")
STABLE = [path for path in DOCUMENTS if path.name == "stable.json"]

# --- the generator's


@cache
def _document(path: Path) -> Any:
    document = json.loads(path.read_bytes())
    Overlay.load(SPEC / "overlay.toml").apply(document)
    return document


@cache
def _facts(path: Path) -> Normalised:
    return normalise(
        json.loads(json.dumps(_document(path))), Overlay.load(SPEC / "overlay.toml").names
    )


@pytest.mark.slow
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.parent.name)
def test_what_operations_answer_is_what_an_independent_count_says(path: Path) -> None:
    counted = counted_answers(_document(path))
    total = 0
    for operation in _facts(path).operations:
        shown = dict(operation.included)
        if operation.shown is not None:
            shown["data"] = operation.shown
        ours = {
            part: {("attributes", n) for n in each.attributes}
            | {("relationships", n) for n in each.relationships}
            for part, each in shown.items()
        }
        wanted = counted[operation.id]
        assert {p: f for p, f in ours.items() if f} == {p: f for p, f in wanted.items() if f}, (
            operation.id
        )
        total += sum(map(len, ours.values()))
    assert total > 300


@pytest.mark.slow
@pytest.mark.parametrize("pair", [*itertools.pairwise(STABLE)], ids=lambda p: p[1].parent.name)
def test_a_diff_tells_of_each_operation_what_it_no_longer_answers(pair: tuple[Path, Path]) -> None:
    """None missed, none told of an operation that answers as before."""
    old, new = pair
    before, after = counted_answers(_document(old)), counted_answers(_document(new))
    ids = before.keys() & after.keys()
    facts = _facts(old)
    named = {f"{o.area}.{o.name}": o for o in facts.operations}
    later = {operation.id: operation for operation in _facts(new).operations}
    wanted: dict[str, set[tuple[str, str]]] = {}
    for operation in facts.operations:
        now = later.get(operation.id)
        if now is None or now.answer is None or operation.answer is None:
            continue
        type_ = operation.answer.type
        if type_ is None or type_ != now.answer.type:
            continue  # another class altogether, which is told as such
        gone = before[operation.id]["data"] - after[operation.id]["data"]
        model = facts.models.get(f"resource:{type_}")
        known = {(f.place, f.json): f.name for f in model.fields.values()} if model else {}
        if names := {(type_, known[each]) for each in gone if each in known}:
            wanted[operation.id] = names
    told: dict[str, set[tuple[str, str]]] = defaultdict(set)
    types = {model.name: str(model.type) for model in facts.models.values() if model.answer}
    for change in diff(json.loads(old.read_bytes()), json.loads(new.read_bytes()), _overlay()):
        subject = change.subject
        if change.kind == "answer-fields-removed" and " of included " not in change.text:
            operation = named[f"{subject.area}.{subject.method}"]
            assert operation.answer is not None
            told[operation.id] |= {(str(operation.answer.type), name) for name in change.old}
        elif change.kind == "field-removed" and subject.model in types:
            for name in change.operations:
                operation = named[name]
                if operation.answer is not None and operation.answer.type == types[subject.model]:
                    told[operation.id].add((types[subject.model], subject.field))
    for name, fields in wanted.items():
        assert fields <= told[name], f"missed: {name}"
    for name, fields in told.items():
        if name in ids:
            assert fields <= wanted.get(name, set()), f"misattributed: {name}"


def _overlay() -> Overlay:
    return Overlay.load(SPEC / "overlay.toml")


# --- what is made of it


def test_the_package_knows_what_its_operations_never_answer() -> None:
    counted = counted_answers(_document(SPEC / "2026-10-15" / "stable.json"))
    lacking = 0
    for name, operation in OPERATIONS.items():
        borne = {field for _, field in counted[name]["data"]}
        assert not borne & {*operation.absent}, name
        if operation.returns not in (None, "Ref") and operation.resource is not None:
            model = layout(operation.model(str(operation.returns)))
            keys = {f.key for f in model.fields if f.place != "root"}
            if model.type == operation.resource:
                assert keys - borne == {*operation.absent}, name
                lacking += len(operation.absent)
    assert lacking > 50


def test_docstrings_say_so() -> None:
    from klaviyo_openapi.api.flows import Flows
    from klaviyo_openapi.api.lists import Lists
    from klaviyo_openapi.api.profiles import Profiles

    assert "`joined_group_at`" in str(Profiles.get_profiles.__doc__).partition("never answers")[2]
    assert "joined_group_at" not in OPERATIONS["get_profiles_for_list"].absent
    assert "- `profile_count` with `additional_fields_list` only" in str(Lists.get_list.__doc__)
    assert "- never answers with `profile_count`" in str(Lists.get_lists.__doc__)
    assert "- never answers with `content`" in str(Flows.get_flow_message.__doc__)
