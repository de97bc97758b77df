"""Names and shapes do not depend on what else is in the document, nor on its order."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest

from codegen.facts import Normalised
from codegen.normalise import normalise, operations_of
from codegen.overlay import Overlay

ROOT = Path(__file__).parents[2]
SPECS = sorted(path for path in (ROOT / "spec").glob("*/*.json") if path.name != "source.json")
OVERLAY = Overlay.load(ROOT / "spec" / "overlay.toml")
NEWEST = max(path for path in SPECS if path.name == "stable.json")
SMALL = Path(__file__).parent / "data" / "small.json"


def _document(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(path.read_bytes())
    return document


def _surface(facts: Normalised) -> dict[str, Any]:
    """Everything a user's program may name: classes with fields, methods with arguments."""
    classes = {m.key: (m.name, sorted(m.fields)) for m in facts.models.values()}
    methods = {
        o.id: (o.area, o.name, o.path_parameters, [p.name for p in o.parameters])
        for o in facts.operations
    }
    return {**classes, **methods}


def _shuffled(value: Any, rng: random.Random) -> Any:
    if isinstance(value, dict):
        items = [(key, _shuffled(item, rng)) for key, item in value.items()]
        rng.shuffle(items)
        return dict(items)
    return [_shuffled(item, rng) for item in value] if isinstance(value, list) else value


@pytest.mark.slow
@pytest.mark.parametrize("path", [*SPECS, SMALL], ids=lambda path: path.parent.name)
def test_the_order_of_the_document_does_not_matter(path: Path) -> None:
    document = _document(path)
    facts = normalise(copy.deepcopy(document), OVERLAY.names)
    other = normalise(_shuffled(document, random.Random(7)), OVERLAY.names)
    assert _surface(facts) == _surface(other)
    assert facts.document == other.document


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.slow
def test_operations_that_come_later_rename_nothing(seed: int) -> None:
    rng = random.Random(seed)
    document = _document(NEWEST)
    full = _surface(normalise(copy.deepcopy(document), OVERLAY.names))
    for item in list(document["paths"].values()):
        for verb in [verb for verb in item if rng.random() < 0.3]:
            del item[verb]
    earlier = normalise(document, OVERLAY.names)
    assert 100 < len(earlier.operations) < len(list(operations_of(_document(NEWEST))))
    names = {key: value[0] for key, value in full.items()}
    assert {key: value[0] for key, value in _surface(earlier).items()}.items() <= names.items()


@pytest.mark.parametrize("turn", [1, -1])
def test_fields_that_share_a_name_are_told_apart(turn: int) -> None:
    document = _document(SMALL)
    place = document["components"]["schemas"]["Place"]["properties"]
    wanted = {"zip_code": "zip_code", "$zip_code": "zip_code_", "zip-code": "zip_code__"}
    place.update({name: {"type": "string"} for name in list(wanted)[::turn]})
    fields = normalise(document, {}).models["schema:Place"].fields
    assert {f.json: f.name for f in fields.values() if "zip" in f.json} == wanted


def test_arguments_that_share_a_name_are_told_apart() -> None:
    document = _document(SMALL)
    parameters = document["paths"]["/api/things"]["get"]["parameters"]
    for name in ("page_size", "options"):
        parameters.append({"name": name, "in": "query", "schema": {"type": "integer"}})
    operation = next(o for o in normalise(document, {}).operations if o.id == "get_things")
    names = {parameter.wire: parameter.name for parameter in operation.parameters}
    assert (names["page_size"], names["page[size]"]) == ("page_size", "page_size_")
    assert names["options"] == "options_"
