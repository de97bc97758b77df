"""Numbers that JSON lacks, and where they are in dicts and lists."""

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
        elif (problem := number_problem(value)) is not None:
            return f"{path}: {problem}" if path else problem
        waiting += reversed(inner)
    return None


def number_problem(value: Any) -> str | None:
    """Why a value is a number that JSON lacks; None if it is none."""
    if isinstance(value, float) and not isfinite(value):
        return f"{float(value)!r} is not a JSON number"
    if isinstance(value, Decimal) and not value.is_finite():
        return f"{value} is not a JSON number"
    return None
