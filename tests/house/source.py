"""The handwritten source, as tests about the code itself look at it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

__all__ = ["FOLDERS", "ROOT", "Function", "functions", "handwritten", "module_of", "tree"]

ROOT = Path(__file__).parents[2]
FOLDERS = ("klaviyo_async", "codegen", "tests", "benchmarks", "examples")
"""Where code is written by hand; `generated/` is not."""


def handwritten(*folders: str) -> list[Path]:
    """Python files below some of the folders; below all of them, if none is named.

    Args:
        folders: names out of `FOLDERS`.
    """
    return [path for folder in folders or FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]


def module_of(path: Path) -> str:
    """The dotted name under which a file is imported.

    Args:
        path: a file below the root.
    """
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree(path: Path) -> ast.Module:
    """A file's syntax tree.

    Args:
        path: a Python file.
    """
    return ast.parse(path.read_text(encoding="utf-8"))


class Function(NamedTuple):
    """A function or method, and where it stands."""

    name: str
    """With its module and the classes and functions that it stands in."""
    lines: int
    """From `def` to its end, decorators and docstring not counted."""


def functions(path: Path) -> Iterator[Function]:
    """All functions of a file, nested ones too.

    Args:
        path: a Python file.
    """
    yield from _functions(tree(path), module_of(path))


def _functions(node: ast.AST, where: str) -> Iterator[Function]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            continue  # holds no `def`
        name = where
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            name = f"{where}.{child.name}"
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert child.end_lineno is not None
            yield Function(name, child.end_lineno - child.lineno + 1 - _docstring_lines(child))
        yield from _functions(child, name)


def _docstring_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    first = node.body[0]
    if ast.get_docstring(node, clean=False) is None or first.end_lineno is None:
        return 0
    return first.end_lineno - first.lineno + 1
