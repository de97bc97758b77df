"""Which fields the filters of a program name."""

from __future__ import annotations

import ast
import re

from ..diff import Change

_WITHIN = re.compile(r"\(\s*([^,()\"'\s]+)\s*[,)]")
"""The field of a condition of a filter."""
_UNKNOWN = "?"


def _filter_text(value: ast.expr) -> str | None:
    """A filter that is a string, with `?` for what is not known in it; None: it is none."""
    if isinstance(value, ast.Constant):
        return str(value.value)
    if isinstance(value, ast.JoinedStr):
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else _UNKNOWN for part in value.values
        )
    return None


def _root(node: ast.expr) -> str:
    """The name that `F.a.b` or `F["a"]` begins with."""
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _field_path(node: ast.expr) -> set[str]:
    """The field that `F.a.b` or `F["a.b"]` names; of a method's call there, the field before it too."""
    parts: list[str] = []
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        if isinstance(node, ast.Attribute):
            parts.insert(0, node.attr)
        elif isinstance(node.slice, ast.Constant):
            parts.insert(0, str(node.slice.value))
        node = node.value
    return {".".join(parts), ".".join(parts[:-1])}


def names_field(value: ast.expr, field: str) -> bool:
    """Whether a filter names the field, or does not show what it names."""
    text = _filter_text(value)
    if text is not None:
        named = _WITHIN.findall(text)
        return field in named or _UNKNOWN in named
    opaque = True
    for node in ast.walk(value):
        if isinstance(node, (ast.Attribute, ast.Subscript)) and _root(node) == "F":
            opaque = False
            if field in _field_path(node):
                return True
        elif isinstance(node, ast.Constant) and field in _WITHIN.findall(str(node.value)):
            return True
    return opaque


def filter_field(change: Change) -> str:
    value = change.old if change.old is not None else change.new
    return str(next(iter(value), "")) if isinstance(value, dict) else str(value)
