"""Vendoring: what a document becomes."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.canonical import canonicalise
from codegen.enrich import operations_of
from codegen.vendor import normalised, vendor

from .upstream import GOLDEN, REVISION, SOURCE, UPSTREAM, Json, dumped, files, upstream

SPEC = Path(__file__).parents[2] / "spec" / "2026-07-15"


def _vendor(document: Json, tmp_path: Path, **options: bool) -> dict[str, Any]:
    source = tmp_path / "document.json"
    source.write_text(json.dumps(document), encoding="utf-8")
    vendored: dict[str, Any] = json.loads(
        vendor(str(source), tmp_path / "spec", **options).path.read_bytes()
    )
    return vendored


# --- what comes out


def test_the_document_becomes_the_golden_one(tmp_path: Path) -> None:
    done = vendor(str(SOURCE), tmp_path)
    assert done.path == tmp_path / REVISION / "stable.json"
    assert done.path.read_bytes() == GOLDEN
    assert dict(done.facts_added) == {
        "page[size]": 1,
        "x-klaviyo-filter-examples": 1,
        "x-klaviyo-filters": 1,
        "x-klaviyo-limits": 1,
        "x-klaviyo-page-size": 1,
        "x-klaviyo-ratelimit": 1,
        "x-klaviyo-scopes": 1,
        "x-klaviyo-tier-rules": 1,
    }
    source = json.loads((tmp_path / REVISION / "source.json").read_bytes())
    assert source.pop("vendored")
    assert source == {
        "revision": REVISION,
        "file": "stable.json",
        "sha256": hashlib.sha256(UPSTREAM).hexdigest(),
        "operations": 3,
        "kept_prose": False,
    }


def test_the_same_input_gives_the_same_bytes_and_keeps_the_date(tmp_path: Path) -> None:
    assert vendor(str(SOURCE), tmp_path).changed
    source = tmp_path / REVISION / "source.json"
    source.write_text(source.read_text().replace('"vendored": "2', '"vendored": "1'))
    before = files(tmp_path)
    again = vendor(str(SOURCE), tmp_path)
    assert not again.changed
    assert "unchanged" in str(again)
    assert files(tmp_path) == before


def test_a_new_upstream_gets_a_new_date(tmp_path: Path) -> None:
    vendor(str(SOURCE), tmp_path)
    source = tmp_path / REVISION / "source.json"
    source.write_text(source.read_text().replace('"vendored": "2', '"vendored": "1'))
    _vendor_bytes(UPSTREAM + b"\n", tmp_path)
    assert '"vendored": "2' in source.read_text()
    assert (tmp_path / REVISION / "stable.json").read_bytes() == GOLDEN


def _vendor_bytes(data: bytes, out: Path) -> None:
    source = out / "upstream.json"
    source.write_bytes(data)
    vendor(str(source), out)
    source.unlink()


@pytest.mark.slow
@given(seed=st.integers(0, 2**32))
def test_the_order_of_keys_and_of_unordered_lists_does_not_matter(seed: int) -> None:
    shuffled = _shuffled(upstream(), random.Random(seed))
    assert dumped(normalised(shuffled)[0]) == GOLDEN


def _shuffled(node: Json, dice: random.Random, key: str = "") -> Json:
    if isinstance(node, dict):
        items = [(k, _shuffled(v, dice, k)) for k, v in node.items()]
        dice.shuffle(items)
        return dict(items)
    if isinstance(node, list):
        items = [_shuffled(item, dice) for item in node]
        if key in ("parameters", "required", "enum", "list", "x-klaviyo-scopes") or (
            key == "tags" and isinstance(node[0], dict)
        ):
            dice.shuffle(items)
        return items
    return node


def test_a_vendored_document_vendors_to_itself() -> None:
    document = json.loads(GOLDEN)
    again, facts_added, notes = normalised(document)
    assert again == document
    assert not facts_added
    assert not notes


def test_prose_is_kept_on_request_and_facts_are_lifted_all_the_same(tmp_path: Path) -> None:
    kept = _vendor(upstream(), tmp_path, keep_prose=True)
    operation = kept["paths"]["/api/widgets"]["get"]
    assert operation["description"].startswith("Lists widgets.")
    assert operation["summary"] == "Get Widgets"
    assert kept["components"]["schemas"]["Text"]["description"] == "Words"
    assert "example" not in kept["components"]["schemas"]["Widget"]["properties"]["title"]
    assert json.loads((tmp_path / "spec" / REVISION / "source.json").read_bytes())["kept_prose"]
    assert canonicalise(kept) == json.loads(GOLDEN)


@pytest.mark.parametrize(
    "name", ["description", "example", "examples", "summary", "title", "$ref", "x-a"]
)
def test_a_word_is_prose_only_where_it_is_a_keyword(name: str) -> None:
    value = {"description": "data", "title": 1}
    schema = {
        "type": "object",
        "description": "prose",
        "title": "prose",
        "required": [name],
        "properties": {name: {"type": "string", "description": "prose", "enum": [name]}},
        "patternProperties": {name: {"example": 1}},
        "default": value,
        "additionalProperties": False,
        "allOf": [{"not": {"const": value, "example": 1}}],
    }
    document = {**upstream(), "components": {"schemas": {name: schema}}, "paths": {}}
    assert canonicalise(document)["components"]["schemas"] == {
        name: {
            "type": "object",
            "required": [name],
            "properties": {name: {"type": "string", "enum": [name]}},
            "patternProperties": {name: {}},
            "default": value,
            "additionalProperties": False,
            "allOf": [{"not": {"const": value}}],
        }
    }


def test_a_beta_document_has_a_name_of_its_own(tmp_path: Path) -> None:
    document = json.loads(json.dumps(upstream()).replace(REVISION, f"{REVISION}.pre"))
    _vendor(document, tmp_path)
    assert set(files(tmp_path / "spec")) == {
        f"{REVISION}.pre/beta.json",
        f"{REVISION}.pre/source.json",
    }


def test_where_prose_contradicts_data_the_data_stands_and_it_is_said() -> None:
    document = upstream()
    document["paths"]["/api/widgets"]["get"]["x-klaviyo-ratelimit"]["steady"] = "700/m"
    vendored, _, notes = normalised(document)
    operation = vendored["paths"]["/api/widgets"]["get"]
    assert operation["x-klaviyo-ratelimit"] == {"burst": "10/s", "steady": "700/m"}
    assert notes == ("note: get_widgets: prose says steady 150/m; data stands",)


def test_oauth_scopes_keep_their_names_only() -> None:
    document = upstream()
    flow = {"tokenUrl": "https://widgets.invalid", "scopes": {"widgets:read": "Reads widgets"}}
    document["components"]["securitySchemes"]["oauth"] = {
        "type": "oauth2",
        "flows": {"authorizationCode": flow},
    }
    vendored = normalised(document)[0]["components"]["securitySchemes"]["oauth"]
    assert vendored["flows"]["authorizationCode"]["scopes"] == {"widgets:read": ""}


# --- the vendored revision


def test_the_facts_that_klaviyo_states_in_prose_only_are_in_the_vendored_document() -> None:
    document = json.loads((SPEC / "stable.json").read_bytes())
    found = {operation["operationId"]: operation for _, _, operation in operations_of(document)}
    assert len(found) == 345
    predictive = ("additional-fields[profile]", "predictive_analytics", "10/s", "150/m")
    assert {
        name: [(r["parameter"], r["value"], r["burst"], r["steady"]) for r in rules]
        for name, operation in found.items()
        if (rules := operation.get("x-klaviyo-tier-rules"))
    } == {
        "get_profiles": [predictive],
        "get_profiles_for_list": [predictive],
        "get_profile_ids_for_list": [predictive],
        "get_list": [("additional-fields[list]", "profile_count", "1/s", "15/m")],
        "get_segment": [("additional-fields[segment]", "profile_count", "1/s", "15/m")],
        "get_profile": [("include", "list", "1/s", "15/m"), ("include", "segment", "1/s", "15/m")],
    }
    caps = {name: operation.get("x-klaviyo-limits", {}) for name, operation in found.items()}
    assert caps["bulk_create_events"] == {
        "items": 1000, "bytes": 5_000_000, "string_bytes": 100_000, "properties": 400,
    }  # fmt: skip
    assert caps["bulk_import_profiles"] == {
        "items": 10_000, "bytes": 5_000_000, "item_bytes": 100_000,
    }  # fmt: skip
    assert caps["bulk_create_data_source_records"] == {
        "items": 500, "bytes": 4_000_000, "item_bytes": 512_000,
    }  # fmt: skip
    assert caps["create_profile"] == {"bytes": 100_000}
    assert caps["upload_image_from_file"] == {"file_bytes": 5_000_000}
    assert {
        name: caps[name]["items"]
        for name in caps
        if name.startswith(("bulk_", "add_profiles")) and "items" in caps[name]
    }.items() >= {
        "bulk_subscribe_profiles": 1000,
        "bulk_unsubscribe_profiles": 100,
        "bulk_suppress_profiles": 100,
        "add_profiles_to_list": 1000,
        "bulk_create_catalog_items": 100,
        "bulk_create_coupon_codes": 1000,
        "bulk_create_client_events": 1000,
    }.items()
    assert found["get_metrics"]["x-klaviyo-page-size"] == {"maximum": 200}
    assert found["get_client_geofences"]["x-klaviyo-filters"] == {
        "lat": {"operators": {"single": ["equals"]}},
        "lng": {"operators": {"single": ["equals"]}},
    }


@pytest.mark.slow
def test_the_vendored_document_is_one_that_vendoring_wrote_and_holds_no_prose() -> None:
    data = (SPEC / "stable.json").read_bytes()
    document = json.loads(data)
    assert dumped(canonicalise(document)) == data
    source = json.loads((SPEC / "source.json").read_bytes())
    assert (source["revision"], source["operations"]) == (document["info"]["version"], 345)
    assert len(source["sha256"]) == 64
    assert [text for text in _texts(document) if len(text.split()) > 8] == []


def _texts(node: Json) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from _texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from _texts(value)
