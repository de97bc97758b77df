"""docs/security.md names the tests that hold its promises, and all of them exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
ROWS = [line for line in TEXT.splitlines() if re.match(r"\| (?!---|Promise)", line)]
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


def test_every_promise_has_one() -> None:
    assert len(ROWS) > 20
    for row in ROWS:
        assert re.search(r"`tests/[\w/]+\.py::\w+", row), row


def test_every_test_here_holds_a_promise() -> None:
    for file in Path(__file__).parent.glob("test_*.py"):
        assert f"tests/security/{file.name}" in TEXT
