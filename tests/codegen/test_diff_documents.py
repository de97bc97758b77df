"""Diffs of Klaviyo's documents, as far as they are vendored."""

from __future__ import annotations

import copy
import itertools
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diff import Change, diff, load
from codegen.normalise import normalise
from codegen.overlay import Overlay

from .mutations import BACKWARDS, pointers_lead_somewhere
from .synthetic import STRING, parameter

pytestmark = pytest.mark.slow

SPEC = Path(__file__).parents[2] / "spec"
REVISIONS = sorted(path.name for path in SPEC.iterdir() if path.is_dir())
OVERLAY = Overlay.load(SPEC / "overlay.toml")


@cache
def _revision(name: str) -> dict[str, Any]:
    document = load(str(SPEC / name))
    OVERLAY.apply(document)  # as a diff does
    return document


@cache
def _diff(old: str, new: str) -> list[Change]:
    """What several tests look at, each in its own way."""
    return diff(_revision(old), _revision(new), OVERLAY)


def _renames(changes: list[Change]) -> dict[str, str]:
    """Names of the old document -> those of the new one, for subjects."""
    return {
        change.new: change.old
        for change in changes
        if change.kind in ("class-renamed", "operation-renamed", "operation-moved")
    }


@pytest.mark.parametrize("name", REVISIONS)
def test_a_document_does_not_differ_from_itself(name: str) -> None:
    assert _diff(name, name) == []


@pytest.mark.parametrize("pair", [*itertools.combinations(REVISIONS, 2)], ids="-".join)
def test_added_and_removed_change_places_with_the_documents(pair: tuple[str, str]) -> None:
    old, new = (_revision(name) for name in pair)
    there, back = _diff(*pair), _diff(*reversed(pair))
    pointers_lead_somewhere(there, old, new)
    pointers_lead_somewhere(back, new, old)
    renamed = _renames(there)

    def place(change: Change, names: dict[str, str]) -> tuple[str, ...]:
        s = change.subject
        method = names.get(f"{s.area}.{s.method}", f"{s.area}.{s.method}")
        return method, names.get(s.model, s.model), s.field

    assert Counter((BACKWARDS.get(c.kind, c.kind), *place(c, {})) for c in there) == Counter(
        (c.kind, *place(c, renamed)) for c in back
    )


def _raw(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    verbs = ("get", "post", "put", "patch", "delete")
    return {
        raw["operationId"]: raw
        for item in document["paths"].values()
        for verb, raw in item.items()
        if verb in verbs
    }


@pytest.mark.parametrize("pair", [*itertools.permutations(REVISIONS, 2)], ids="-".join)
def test_operations_parameters_and_scopes_against_an_independent_count(
    pair: tuple[str, str],
) -> None:
    old, new = (_revision(name) for name in pair)
    changes = _diff(*pair)
    ours, theirs = _raw(old), _raw(new)
    kinds = Counter(change.kind for change in changes)
    assert kinds["operation-added"] + kinds["operation-renamed"] == len(theirs.keys() - ours.keys())
    assert kinds["operation-removed"] + kinds["operation-renamed"] == len(ours.keys() - theirs)
    same = ours.keys() & theirs.keys()
    gone, scopes = set(), set()
    for name in same:
        before, now = (
            {p["name"] for p in side[name].get("parameters", ()) if p["in"] == "query"}
            for side in (ours, theirs)
        )
        gone |= {(name, wire) for wire in before - now}
        added = set(theirs[name].get("x-klaviyo-scopes") or ()) - set(
            ours[name].get("x-klaviyo-scopes") or ()
        )
        scopes |= {(name, scope) for scope in added}
    told = [c for c in changes if c.kind in ("argument-removed", "cursor-removed")]
    assert len([c for c in told if c.subject.method in same and c.subject.argument != "body"]) == (
        len(gone)
    )
    assert {
        (c.subject.method, c.new)
        for c in changes
        if c.kind == "scope-added" and c.subject.method in same
    } == scopes


@pytest.mark.parametrize("pair", [*itertools.permutations(REVISIONS, 2)], ids="-".join)
def test_fields_against_an_independent_count(pair: tuple[str, str]) -> None:
    old, new = (_revision(name) for name in pair)
    told = {kind: set[tuple[str, str]]() for kind in ("field-added", "field-removed")}
    for change in _diff(*pair):
        if change.kind in told:
            told[change.kind].add((change.subject.model, change.subject.field))
    ours, theirs = (
        {model.name: set(model.fields) for model in normalise(raw, OVERLAY.names).models.values()}
        for raw in (old, new)
    )
    for name in ours.keys() & theirs.keys():
        for kind, fields in (
            ("field-added", theirs[name] - ours[name]),
            ("field-removed", ours[name] - theirs[name]),
        ):
            assert {field for model, field in told[kind] if model == name} == fields


@given(st.data())
@settings(max_examples=5)
def test_a_single_change_in_klaviyos_document_is_all_that_is_told(data: st.DataObject) -> None:
    old = _revision(REVISIONS[-1])
    new = copy.deepcopy(old)
    operations = _raw(new)
    name = data.draw(st.sampled_from(sorted(operations)))
    raw = operations[name]
    raw["x-klaviyo-scopes"] = [*raw.get("x-klaviyo-scopes", ()), "vault:write"]
    raw["parameters"] = [*raw.get("parameters", ()), parameter("brand-new", STRING)]
    assert {(c.kind, c.subject.method) for c in diff(old, new, OVERLAY)} == {
        ("scope-added", name),
        ("argument-added", name),
    }
