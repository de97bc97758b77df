"""From one vendored revision to the next nothing of ours is renamed unless Klaviyo renamed it."""

from __future__ import annotations

import copy
import itertools
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen.facts import Normalised
from codegen.normalise import normalise
from codegen.overlay import Overlay

pytestmark = pytest.mark.slow

SPEC = Path(__file__).parents[2] / "spec"
OVERLAY = Overlay.load(SPEC / "overlay.toml")
STABLE = sorted(path.parent.name for path in SPEC.glob("*/stable.json"))
PAIRS = [*itertools.pairwise(STABLE)]

Names = dict[tuple[str, ...], tuple[str, ...]]


@cache
def _text(revision: str) -> bytes:
    return (SPEC / revision / "stable.json").read_bytes()


def _facts(document: dict[str, Any]) -> Normalised:
    OVERLAY.apply(document)
    return normalise(document, OVERLAY.names)


def _names(facts: Normalised) -> Names:
    """What Klaviyo calls a thing -> what it is called in Python."""
    names: Names = {}
    for model in facts.models.values():
        names["class", model.key] = (model.name,)
        for field in model.fields.values():
            names["field", model.key, field.place, field.json] = (field.name,)
    for operation in facts.operations:
        names["method", operation.id, operation.tag] = (operation.area, operation.name)
        # The path's parameters have no other name than that in the path.
        names["path", operation.id, operation.path] = tuple(operation.path_parameters)
        for parameter in operation.parameters:
            names["argument", operation.id, parameter.where, parameter.wire] = (parameter.name,)
    return names


def _changed(before: Names, after: Names) -> dict[tuple[str, ...], Any]:
    return {
        key: (before[key], after[key])
        for key in before.keys() & after.keys()
        if before[key] != after[key]
    }


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_what_klaviyo_calls_the_same_is_called_the_same(pair: tuple[str, str]) -> None:
    before, after = (_names(_facts(json.loads(_text(revision)))) for revision in pair)
    # Most of it is in both, or nothing would be proved.
    assert len(before.keys() & after.keys()) > 0.9 * len(before)
    assert _changed(before, after) == {}


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_no_name_passes_to_another_thing(pair: tuple[str, str]) -> None:
    """A name stays with its schema; or with the body of an operation that has a new schema now.

    `create_universal_content` takes an `UniversalContentCreate`, though the schema behind it is
    `UniversalContentCreateQueryV1ResourceObject` now: a program that makes one goes on as it is.
    """
    before, after = (
        {model.name: model for model in _facts(json.loads(_text(revision))).models.values()}
        for revision in pair
    )
    passed = {
        name: (before[name].key, after[name].key)
        for name in before.keys() & after.keys()
        if before[name].key != after[name].key
        and not {*before[name].body_of} & {*after[name].body_of}
    }
    assert passed == {}


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_a_body_keeps_the_name_that_its_schema_keeps(pair: tuple[str, str]) -> None:
    """Of two schemas that differ in their version alone, the class has one name."""
    names: list[dict[str, str]] = []
    for revision in pair:
        models = _facts(json.loads(_text(revision))).models.values()
        names.append({name: m.name for m in models for name in m.body_of})
    before, after = names
    changed = {name: (before[name], after[name]) for name in before.keys() & after.keys()}
    # Klaviyo has a message's schema renamed, from CampaignMessage... to Message...
    assert {name for name, (one, other) in changed.items() if one != other} <= {
        "update_campaign_message"
    }


def test_two_revisions_are_vendored() -> None:
    assert PAIRS, "with one revision alone these tests prove nothing"


def test_a_renaming_would_be_noticed() -> None:
    document = json.loads(_text(STABLE[-1]))
    before = _names(_facts(copy.deepcopy(document)))
    schemas = document["components"]["schemas"]
    # A resource of that type takes the name of the class that has it now.
    kind = {"type": "string", "enum": ["event-create"]}
    schemas["Intruder"] = {
        "type": "object",
        "properties": {"type": kind, "id": {"type": "string"}, "attributes": {"type": "object"}},
        "required": ["type", "id"],
    }
    envelope = {
        "type": "object",
        "properties": {"data": {"$ref": "#/components/schemas/Intruder"}},
        "required": ["data"],
    }
    content = {"application/vnd.api+json": {"schema": envelope}}
    responses = document["paths"]["/api/events"]["post"]["responses"]
    responses["202"] = {"description": "", "content": content}
    changed = _changed(before, _names(_facts(document)))
    assert ("EventCreate",) in {names[0] for names in changed.values()}
