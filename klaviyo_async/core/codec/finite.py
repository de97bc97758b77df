"""Where in dicts and lists the number is that JSON lacks."""

from __future__ import annotations

from decimal import Decimal
from math import isfinite
from typing import Any


def find_not_finite(tree: Any) -> str | None:
    """The path of the first number that is not finite, and what it is; None if there is none.

    Args:
        tree: dicts and lists, of single values.
    """
    waiting: list[tuple[str, Any]] = [("", tree)]
    while waiting:  # no recursion, for they may be nested deeply
        path, value = waiting.pop()
        inner: list[tuple[str, Any]] = []
        if isinstance(value, dict):
            inner = [
                (f"{path}.{name}" if path else f"{name}", item) for name, item in value.items()
            ]
        elif isinstance(value, (list, tuple)):
            inner = [(f"{path}[{index}]", item) for index, item in enumerate(value)]
        elif _not_finite(value):
            return f"{path}: {_text(value)} is not a JSON number".removeprefix(": ")
        waiting += reversed(inner)
    return None


def _not_finite(value: Any) -> bool:
    if isinstance(value, Decimal):
        return not value.is_finite()
    return isinstance(value, float) and not isfinite(value)


def _text(value: Any) -> str:
    return repr(value) if isinstance(value, float) else str(value)
