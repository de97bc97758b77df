"""Source text of the calls that replace the old ones."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["Rewritten", "call_text", "source_of"]

MAX_LENGTH = 60
_KEY = re.compile(r"\bpk_\w+")


class Rewritten(NamedTuple):
    """What to write now, and what to know about it."""

    text: str
    notes: list[str]


def source_of(node: ast.AST, longest: int = MAX_LENGTH) -> str:
    """The source of an expression on one line, `...` in its place if it is long; keys masked."""
    try:
        text = ast.unparse(node)
    except (RecursionError, ValueError):
        return "..."
    # A report ends up in logs.
    text = _KEY.sub("pk_...", text)
    # What cannot be printed, as lone surrogates, must not stop the report.
    text = " ".join(text.encode("utf-8", "backslashreplace").decode("utf-8").split())
    return text if len(text) <= longest and text.isprintable() else "..."


def call_text(function: str, arguments: Iterable[tuple[str | None, ast.expr]]) -> str:
    """A call on one line.

    Args:
        function: what is called.
        arguments: name (None: by position; `**`: a mapping of them) and value.
    """
    parts = (_argument(name, value) for name, value in arguments)
    return f"{function}({', '.join(parts)})"


def _argument(name: str | None, value: ast.expr) -> str:
    if name == "**":
        return f"**{source_of(value)}"
    return source_of(value) if name is None else f"{name}={source_of(value)}"
