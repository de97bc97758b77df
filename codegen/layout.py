"""Python source of calls and values, in lines no wider than asked, as the usual formatters lay them out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs


@attrs.frozen
class Code:
    """An expression as it is to be written."""

    text: str


@attrs.frozen
class CallCode:
    """A call: its function, and what it is given, with `name=` before it or nothing."""

    function: str
    arguments: Sequence[tuple[str, Any]]


def quoted(text: str) -> str:
    """A string literal in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def flat(value: Any) -> str:
    """An expression in one line."""
    opening, parts, closing = _pieces(value)
    return opening + ", ".join(label + flat(part) for label, part in parts) + closing


def lines_of(value: Any, width: int, before: str = "", after: str = "") -> list[str]:
    """An expression in lines: in one if it fits, else its parts below it, as many in a line as fit.

    Args:
        value: string, number, list, dict, `Code` or `CallCode`.
        width: columns.
        before: what the first line starts with, its indentation among it.
        after: what the last line ends with.
    """
    whole = before + flat(value) + after
    opening, parts, closing = _pieces(value)
    if len(whole) <= width or not parts:
        return [whole]
    if len(parts) == 1 and (_is_long(value) or _is_long(parts[0][1])):
        # Brackets within brackets share their lines.
        label, part = parts[0]
        return lines_of(part, width, before + opening + label, closing + after)
    indent = " " * (len(before) - len(before.lstrip()))
    return [before + opening, *_filled(parts, width, f"{indent}    "), indent + closing + after]


def _is_long(value: Any) -> bool:
    """Whether it is a list of one object: what has more than a line is in that object."""
    return isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict)


def _filled(parts: list[tuple[str, Any]], width: int, indent: str) -> list[str]:
    """The parts of an expression: each after the one before it if there is room, else below it."""
    lines: list[str] = []
    room = False
    for label, part in parts:
        piece = f" {label}{flat(part)},"
        if room and len(lines[-1]) + len(piece) <= width:
            lines[-1] += piece
        else:
            own = lines_of(part, width, indent + label, ",")
            lines += own
            room = len(own) == 1
    return lines if len(lines) > 1 else [lines[0].removesuffix(",")]


def _pieces(value: Any) -> tuple[str, list[tuple[str, Any]], str]:
    """What an expression begins with, what it holds, and what it ends with."""
    if isinstance(value, CallCode):
        return f"{value.function}(", [*value.arguments], ")"
    if isinstance(value, dict):
        return "{", [(f"{quoted(key)}: ", part) for key, part in value.items()], "}"
    if isinstance(value, list):
        return "[", [("", part) for part in value], "]"
    if isinstance(value, Code):
        return value.text, [], ""
    return quoted(value) if isinstance(value, str) else repr(value), [], ""
