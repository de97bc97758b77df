"""Addresses of the retired API in strings."""

from __future__ import annotations

import ast
import re
from typing import NamedTuple

from .binding import Names
from .legacy import Row, rows_for
from .names import Scope

__all__ = ["Address", "address_in", "is_format", "text_of"]

_HOST = re.compile(
    r"(?P<url>(?:https?:)?//a\.klaviyo\.com(?::\d+)?/*"
    r"(?P<path>/api/(?:v[12](?:/[^\s?#\"'<>]*)?|track-once|track|identify)))(?![\w-])",
    re.IGNORECASE,
)
# Without the host, only what is a known path from end to end.
_PATH = re.compile(
    r"(?:\{[^{}]*\}|%s)?/?(?P<path>(?:api/)?(?:v[12]/[^\s?#]+|track(?:-once)?|identify))/?(?:\?.*)?"
)
_DEEPEST = 50


class Address(NamedTuple):
    """An address of the retired API."""

    text: str
    rows: list[Row]
    """What it may mean; empty: no known call."""
    base: bool = False
    """It is the beginning of addresses, and none itself."""


def address_in(text: str, methods: set[str]) -> Address | None:
    """The first address of the retired API in a text.

    Args:
        text: a string of a program; what is not known in it is `{}`.
        methods: HTTP methods it is requested with, as far as known.
    """
    found = _HOST.search(text)
    if found is not None:
        path = found["path"].rstrip("/")
        base = re.fullmatch(r"/api/v[12]", path, re.IGNORECASE) is not None
        return Address(found["url"], [] if base else rows_for(path, methods), base)
    found = _PATH.fullmatch(text)
    if found is None:
        return None
    path = found["path"].removeprefix("api/").rstrip("/")
    if "/" not in path and "api/" not in text:
        return None
    rows = rows_for(f"/api/{path}", methods)
    # A query may hold a key.
    return Address(text.partition("?")[0], rows) if rows else None


def text_of(node: ast.expr, names: Names, scope: Scope, depth: int = 0) -> str | None:
    """The text of a string expression, `{}` for what is not known; None: no such expression."""
    if depth > _DEEPEST:
        return None
    depth += 1
    if isinstance(node, ast.Constant):
        if isinstance(node.value, bytes):
            return node.value.decode("latin-1")
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        parts = (
            value.value if isinstance(value, ast.FormattedValue) else value for value in node.values
        )
        return "".join(_piece(part, names, scope, depth) for part in parts)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return text_of(node.left, names, scope, depth)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and is_format(node):
        return text_of(node.func.value, names, scope, depth)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = (text_of(side, names, scope, depth) for side in (node.left, node.right))
        if left is None and right is None:
            return None
        return ("{}" if left is None else left) + ("{}" if right is None else right)
    if isinstance(node, ast.Name | ast.Attribute):
        for value, where in names.values(node, scope):
            if isinstance(value, ast.Constant | ast.JoinedStr | ast.BinOp | ast.Call):
                return text_of(value, names, where, depth + 10)
    return None


def is_format(node: ast.expr) -> bool:
    """Whether an expression is `text.format(...)`."""
    return isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "format"


def _piece(node: ast.expr, names: Names, scope: Scope, depth: int) -> str:
    text = text_of(node, names, scope, depth)
    return "{}" if text is None else text
