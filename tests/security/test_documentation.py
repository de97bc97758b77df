"""docs/security.md names the tests that hold its promises, and all of them exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
OTHER_LISTS = ("### Which directories are used", "## What is not promised")
"""Sections whose items are no promises."""
NAMES = sorted(set(re.findall(r"`(tests/[\w/]+\.py(?:::\w+)*)`", TEXT)))


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_it_exists(name: str) -> None:
    path, *parts = name.split("::")
    scope: ast.AST = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    for part in parts:
        scope = next(
            node
            for node in ast.iter_child_nodes(scope)
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
            and node.name == part
        )


def _promises() -> list[str]:
    sections = re.split(r"^(?=##)", TEXT, flags=re.MULTILINE)
    others = [section for section in sections if section.startswith(OTHER_LISTS)]
    assert len(others) == len(OTHER_LISTS)
    return [
        item
        for section in sections
        if section not in others
        for item in re.findall(r"^- .*\n(?:  .*\n)*", section, re.MULTILINE)
    ]


def test_every_promise_has_one() -> None:
    promises = _promises()
    assert len(promises) > 60
    for promise in promises:
        assert re.search(r"\n  `tests/[\w/]+\.py(::\w+)+`,?\\?\n", promise), promise


def test_every_test_here_holds_a_promise() -> None:
    for file in Path(__file__).parent.glob("test_*.py"):
        assert f"tests/security/{file.name}" in TEXT
