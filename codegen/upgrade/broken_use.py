"""A place in a program that a new revision breaks."""

from __future__ import annotations

import ast
from pathlib import Path

import attrs

from ..diff import Change
from .reading import column


@attrs.frozen(order=True)
class BrokenUse:
    """One place; without a change it is a file that could not be read."""

    path: Path
    line: int
    column: int
    """Counted from 1, in characters."""
    text: str
    """What breaks."""
    instead: str = ""
    """What to write instead, where that is mechanical."""
    change: Change | None = attrs.field(default=None, eq=False)

    def __str__(self) -> str:
        advice = f"; write {self.instead}" if self.instead else ""
        return f"{self.path}:{self.line}:{self.column}: {self.text}{advice}"


class Collector:
    """Collects the findings of one file.

    Args:
        path: the file.
        lines: its lines.
    """

    def __init__(self, path: Path, lines: list[str]) -> None:
        self._path = path
        self._lines = lines
        self.findings: set[BrokenUse] = set()

    def at(self, node: ast.expr | ast.keyword | ast.alias, change: Change, text: str = "") -> None:
        """Note that a change concerns a place."""
        line, offset = node.lineno, node.col_offset
        if isinstance(node, ast.Attribute) and node.end_lineno and node.end_col_offset:
            # What is meant is the name after the dot.
            line, offset = node.end_lineno, node.end_col_offset - len(node.attr.encode())
        self.findings.add(
            BrokenUse(
                self._path,
                line,
                column(self._lines, line, offset),
                text or str(change),
                change.instead,
                change,
            )
        )
