"""Small programs as people write them, with the lines that an upgrade breaks, and no others.

The first line of a program names the changes; lines that break end in `# here`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from . import mutations, mutations_of_models, mutations_of_terms
from .mutations import Resource
from .programs import check

PROGRAMS = sorted((Path(__file__).parent / "data" / "upgrade").glob("*.txt"))


def _mutation(name: str) -> Callable[[Resource], Any]:
    for module in (mutations, mutations_of_models, mutations_of_terms):
        if hasattr(module, name):
            found: Callable[[Resource], Any] = getattr(module, name)
            return found
    raise LookupError(name)


def test_there_are_programs() -> None:
    assert len(PROGRAMS) >= 20


@pytest.mark.slow
@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem.partition(".")[0])
def test_program(path: Path, tmp_path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    first, *lines = source.splitlines()
    changes = [_mutation(name) for name in first.removeprefix("# ").split(", ")]
    found = check(tmp_path, source, *changes)
    wanted = [number for number, line in enumerate(lines, 2) if line.endswith("# here")]
    assert [each.line for each in found] == wanted, "\n".join(map(str, found))
