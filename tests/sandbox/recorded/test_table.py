"""The table of recorded facts: all of them, each with tests that there are or with what differs."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]
ROW = re.compile(r"^\| (\d+)\. (.+?) \| (.+) \|$", re.MULTILINE)


def test_each_fact_is_tested_or_differs() -> None:
    rows = ROW.findall((ROOT / "docs" / "sandbox.md").read_text(encoding="utf-8"))
    assert [int(number) for number, _, _ in rows] == list(range(1, 101))
    text = "\n".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "tests" / "sandbox").rglob("*.py")
    )
    for number, _, told in rows:
        named = re.findall(r"`(test_\w+)`", told)
        files = re.findall(r"`(test_\w+\.py)`", told)
        assert named or files or "**differs**: " in told, number
        assert all(f"def {name}(" in text for name in named), (number, named)
        assert all((ROOT / "tests" / "sandbox" / name).exists() for name in files), number
