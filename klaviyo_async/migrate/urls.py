"""Addresses of the retired API in strings."""

from __future__ import annotations

import ast
import re
from typing import NamedTuple

from .legacy import RetiredCall, calls_at
from .programs import Bindings

__all__ = ["Address", "address_in", "http_method", "is_format", "methods_by_name", "text_of"]

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
_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})


class Address(NamedTuple):
    """An address of the retired API."""

    text: str
    rows: list[RetiredCall]
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
        return Address(found["url"], [] if base else calls_at(path, methods), base)
    found = _PATH.fullmatch(text)
    if found is None:
        return None
    path = found["path"].removeprefix("api/").rstrip("/")
    if "/" not in path and "api/" not in text:
        return None
    rows = calls_at(f"/api/{path}", methods)
    # A query may hold a key.
    return Address(text.partition("?")[0], rows) if rows else None


def text_of(node: ast.expr, bindings: Bindings, depth: int = 0) -> str | None:
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
        return "".join(_piece(part, bindings, depth) for part in parts)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return text_of(node.left, bindings, depth)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and is_format(node):
        return text_of(node.func.value, bindings, depth)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = (text_of(side, bindings, depth) for side in (node.left, node.right))
        if left is None and right is None:
            return None
        return ("{}" if left is None else left) + ("{}" if right is None else right)
    if isinstance(node, ast.Name | ast.Attribute):
        for binding in bindings.all_of(node):
            if isinstance(binding.value, ast.Constant | ast.JoinedStr | ast.BinOp | ast.Call):
                return text_of(binding.value, bindings, depth + 10)
    return None


def is_format(node: ast.expr) -> bool:
    """Whether an expression is `text.format(...)`."""
    return isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "format"


def _piece(node: ast.expr, bindings: Bindings, depth: int) -> str:
    text = text_of(node, bindings, depth)
    return "{}" if text is None else text


def http_method(node: ast.Call) -> tuple[str | None, int]:
    """The HTTP method of a call that looks like a request, and the place of its address."""
    function = node.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if name.upper() in _METHODS:
        return name.upper(), 0
    first = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else None
    if isinstance(first, str) and first.upper() in _METHODS:
        return first.upper(), 1
    for keyword in node.keywords:
        if keyword.arg == "method" and isinstance(keyword.value, ast.Constant):
            given = str(keyword.value.value).upper()
            return (given if given in _METHODS else None), 0
    return None, 0


def methods_by_name(tree: ast.Module) -> dict[str, set[str]]:
    """Name of a variable -> the HTTP methods of the calls that get it as their address."""
    found: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (method := http_method(node))[0] is not None:
            address = [*node.args[method[1] : method[1] + 1]]
            address += [keyword.value for keyword in node.keywords if keyword.arg == "url"]
            for value in address:
                name = value.attr if isinstance(value, ast.Attribute) else getattr(value, "id", "")
                found.setdefault(name, set()).add(method[0])
    return found
