"""Corrections as data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.errors import CodegenError
from codegen.overlay import Overlay


def _overlay(tmp_path: Path, text: str) -> Overlay:
    path = tmp_path / "overlay.toml"
    path.write_text(text)
    return Overlay.load(path)


def test_patches_apply_where_they_match_and_idle_entries_are_told(tmp_path: Path) -> None:
    overlay = _overlay(
        tmp_path,
        """
        [[patch]]
        at = "#/paths/*/get/parameters/*"
        when = { name = "page[size]" }
        set = { required = false }
        reason = "has a default"

        [[patch]]
        at = "#/paths/~1nowhere/get"
        set = { a = 1 }
        reason = "gone"

        [[name]]
        schema = "Gone"
        class = "Lost"
        reason = "not in this revision"
        """,
    )
    document = {
        "paths": {
            "/a": {"get": {"parameters": [{"name": "page[size]"}, {"name": "sort"}]}},
            "/b": {"post": {"parameters": [{"name": "page[size]"}]}},
        }
    }
    assert overlay.apply(document) == ["[[name]] Gone = Lost", "[[patch]] #/paths/~1nowhere/get"]
    assert document["paths"]["/a"]["get"]["parameters"] == [
        {"name": "page[size]", "required": False},
        {"name": "sort"},
    ]
    assert document["paths"]["/b"]["post"]["parameters"] == [{"name": "page[size]"}]


def test_an_entry_without_a_reason_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="lacks reason"):
        _overlay(tmp_path, '[[name]]\nschema = "A"\nclass = "B"\n')


def test_no_file_is_an_empty_overlay_and_bad_toml_is_an_error(tmp_path: Path) -> None:
    assert Overlay.load(tmp_path / "none.toml") == Overlay()
    with pytest.raises(CodegenError, match=r"overlay\.toml"):
        _overlay(tmp_path, "[[")


def test_what_is_added_leaves_alone_what_the_document_states(tmp_path: Path) -> None:
    overlay = _overlay(
        tmp_path,
        """
        [[patch]]
        at = "#/schemas/*"
        add = { a = 1, b = 2 }
        reason = "seen live"
        """,
    )
    document: dict[str, Any] = {"schemas": {"One": {"a": 7}, "Two": {}}}
    assert overlay.apply(document) == []
    assert document["schemas"] == {"One": {"a": 7, "b": 2}, "Two": {"a": 1, "b": 2}}


def test_a_patch_that_does_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="lacks set"):
        _overlay(tmp_path, '[[patch]]\nat = "#/paths"\nreason = "none"\n')
