"""A document that Klaviyo did not publish: what it alone says is marked, and binds nobody."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS

from codegen.enrich import operations_of
from codegen.reconstructed import MARK, is_reconstructed, mark
from codegen.vendor import vendor
from klaviyo_async import F
from klaviyo_async.core.filters.grammar import check

from .upstream import REVISION, upstream

SPEC = Path(__file__).parents[2] / "spec"
LATER = "2030-04-15"
ORIGIN = {"package": "widgets-sdk", "version": "1.0"}


def _later(document: dict[str, Any]) -> dict[str, Any]:
    """The same document as the next revision, from elsewhere."""
    text = json.dumps(document).replace(REVISION, LATER)
    later: dict[str, Any] = json.loads(text)
    later["x-reconstructed-from"] = ORIGIN
    return later


def _vendored(folder: Path, document: dict[str, Any]) -> dict[str, Any]:
    source = folder / "document.json"
    source.write_text(json.dumps(document))
    result: dict[str, Any] = json.loads(vendor(str(source), folder / "spec").path.read_bytes())
    return result


def _marks(document: dict[str, Any]) -> dict[str, list[str]]:
    return {
        operation["operationId"]: operation[MARK]
        for _, _, operation in operations_of(document)
        if MARK in operation
    }


def test_what_the_last_published_revision_says_is_not_marked(tmp_path: Path) -> None:
    _vendored(tmp_path, upstream())
    assert _marks(_vendored(tmp_path, _later(upstream()))) == {}


def test_what_it_alone_says_is_marked(tmp_path: Path) -> None:
    _vendored(tmp_path, upstream())
    document = _later(upstream())
    operations = {
        raw["operationId"]: (path, method) for path, method, raw in operations_of(document)
    }
    path, method = operations["get_widgets"]
    widgets = document["paths"][path][method]
    widgets["parameters"].append({"name": "shape", "in": "query", "schema": {"type": "string"}})
    widgets["x-klaviyo-scopes"] = ["widgets:more"]
    fresh = copy.deepcopy(widgets)
    fresh["operationId"] = "get_gadgets"
    document["paths"]["/api/gadgets"] = {"get": fresh}
    assert _marks(_vendored(tmp_path, document)) == {
        "get_gadgets": ["all"],
        "get_widgets": ["parameters/shape", "x-klaviyo-scopes"],
    }


def test_a_schema_that_changed_far_below_is_marked(tmp_path: Path) -> None:
    _vendored(tmp_path, upstream())
    document = _later(upstream())
    schemas = document["components"]["schemas"]
    for schema in schemas.values():
        for properties in (schema.get("properties", {}),):
            properties.setdefault("surprise", {"type": "string"})
    marks = _marks(_vendored(tmp_path, document))
    assert marks
    assert all(set(facts) <= {"requestBody", "responses"} for facts in marks.values())


def test_schemas_that_refer_to_themselves_are_compared() -> None:
    def document(kind: str) -> dict[str, Any]:
        tree = {
            "properties": {
                "child": {"$ref": "#/components/schemas/Tree"},
                "leaf": {"type": kind},
            }
        }
        body = {"content": {"a/b": {"schema": {"$ref": "#/components/schemas/Tree"}}}}
        operation = {"operationId": "grow", "requestBody": body}
        return {"paths": {"/x": {"post": operation}}, "components": {"schemas": {"Tree": tree}}}

    assert mark(document("string"), document("string")) == 0
    changed = document("string")
    assert mark(changed, document("integer")) == 1
    assert _marks(changed) == {"grow": ["requestBody"]}


def test_only_published_revisions_are_compared_with(tmp_path: Path) -> None:
    first = _vendored(tmp_path, _later(upstream()))
    assert set(map(tuple, _marks(first).values())) == {("all",)}
    again = json.loads(json.dumps(_later(upstream())).replace(LATER, "2030-07-15"))
    assert set(map(tuple, _marks(_vendored(tmp_path, again)).values())) == {("all",)}


def test_the_true_document_takes_its_place(tmp_path: Path) -> None:
    _vendored(tmp_path, upstream())
    _vendored(tmp_path, _later(upstream()))
    source = tmp_path / "spec" / LATER / "source.json"
    assert json.loads(source.read_bytes())["reconstructed_from"] == ORIGIN
    true = _later(upstream())
    del true["x-reconstructed-from"]
    assert _marks(_vendored(tmp_path, true)) == {}
    assert "reconstructed_from" not in json.loads(source.read_bytes())


# --- the vendored one


def test_the_vendored_source_says_what_it_is() -> None:
    source = json.loads((SPEC / "2026-10-15" / "source.json").read_bytes())
    assert source["reconstructed_from"]["package"] == "klaviyo-api"
    assert "not published by Klaviyo" in source["note"]
    assert "make revision SPEC=" in source["note"]


def test_every_operation_that_no_published_document_has_is_marked() -> None:
    before, after = (
        {
            raw["operationId"]: raw
            for _, _, raw in operations_of(
                json.loads((SPEC / revision / "stable.json").read_bytes())
            )
        }
        for revision in ("2026-07-15", "2026-10-15")
    )
    new = {name for name, raw in after.items() if raw.get(MARK) == ["all"]}
    assert new == after.keys() - before.keys()
    assert len(new) == 90
    # What is told of one in words of its own is the same in both, or marked.
    for name in after.keys() & before.keys():
        for key in ("x-klaviyo-ratelimit", "x-klaviyo-scopes", "x-klaviyo-filters"):
            same = before[name].get(key) == after[name].get(key)
            assert same or is_reconstructed(after[name], key), name
    for name, raw in after.items():
        assert OPERATIONS[name].reconstructed == tuple(raw.get(MARK, ()))


def test_nothing_is_refused_because_of_it() -> None:
    assert OPERATIONS["get_campaigns"].filters is None
    assert "x-klaviyo-filters" in OPERATIONS["get_campaigns"].reconstructed
    check(OPERATIONS["get_campaigns"], F.whatever == 1)
    for operation in OPERATIONS.values():
        marked = {name.removeprefix("parameters/") for name in operation.reconstructed}
        assert not marked & {*operation.required}
        assert "all" not in marked or {*operation.required} <= {"company_id"}
        if "x-klaviyo-filters" in marked or "all" in marked:
            assert operation.filters is None


@pytest.mark.parametrize("name", ["get_campaigns", "get_brand_buttons"])
def test_its_docstring_says_so(name: str) -> None:
    from importlib import import_module

    operation = OPERATIONS[name]
    module = import_module(f"klaviyo_openapi.api.{operation.area}")
    group = next(v for k, v in vars(module).items() if hasattr(v, name) and k[0].isupper())
    assert "reconstructed, not from a published document: " in getattr(group, name).__doc__
