"""The public surface as a text: a name, signature or type to a line.

`python -m tests.house.surface` prints what has changed since it was last accepted, and
`python -m tests.house.surface --accept` accepts it.
"""

from __future__ import annotations

import ast
import difflib
import logging
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import griffe

from .public import MADE_INSIDE, PACKAGE, home, is_type, members, parameters, public, variable

__all__ = ["ACCEPT", "SNAPSHOT", "changes", "surface"]

SNAPSHOT = Path(__file__).with_name("surface.txt")
ACCEPT = "python -m tests.house.surface --accept"


def surface() -> str:
    """The public surface as it is now."""
    lines: list[str] = []
    for name, item, others in public():
        lines += _described(name, item)
        lines += (f"{other} = {name}" for other in others)
    return "".join(f"{line}\n" for line in sorted(lines, key=_order))


def _order(line: str) -> tuple[str, str]:
    """By name; a class before what it has."""
    name = line.removeprefix("async ").partition("(")[0].partition(":")[0].partition(" ")[0]
    return name.removeprefix("~."), line


def changes(old: str, new: str) -> str:
    """What to read of a change: lines that went, lines that came.

    Args:
        old: a surface.
        new: another one.
    """
    found = difflib.unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm="")
    return "\n".join(line for line in found if not line.startswith(("---", "+++", "@@")))


def _described(name: str, item: Any) -> Iterator[str]:
    if item.is_function:
        yield from _function(name, item)
    elif item.is_attribute:
        yield _value(name, item)
    elif item.is_class:
        bases = ", ".join(map(str, item.bases))
        yield f"{name} class({bases})" if bases else f"{name} class"
        if not (name.startswith("~.") or name in MADE_INSIDE or "Protocol" in bases):
            yield f"{name}({_arguments(parameters(item))})"
        for member_name, member in members(item):
            yield from _described(f"{name}.{member_name}", member)


def _function(name: str, item: Any) -> Iterator[str]:
    for each in item.overloads or [item]:
        kinds = [kind for kind in ("classmethod", "staticmethod") if kind in item.labels]
        given = _arguments([one for one in each.parameters if one.name not in ("self", "cls")])
        prefix = "async " if "async" in item.labels else ""
        ending = "".join(f"  # {kind}" for kind in kinds)
        yield f"{prefix}{name}({given}) -> {_annotation(each.returns)}{ending}"


def _value(name: str, item: Any) -> str:
    if "property" in item.labels:
        settable = ", settable" if "writable" in item.labels else ""
        return f"{name}: {_annotation(item.annotation)}  # property{settable}"
    if is_type(item):
        return f"{name} = {item.value}"
    annotation = _annotation(item.annotation) if item.annotation else _type_of(item.value)
    return f"{name}: {annotation}" if annotation else name


def _annotation(written: Any) -> str:
    """An annotation without the modules that names of ours are written with: they say when these are imported."""
    if not isinstance(written, griffe.Expr):
        return str(written)
    parts = list(written.iterate(flat=True))
    text = ""
    for part, following in zip(parts, [*parts[1:], ""], strict=True):
        ours = isinstance(part, griffe.ExprName) and part.canonical_path.startswith(PACKAGE)
        if not (ours and following == "." and str(part).islower()):
            text += str(part)
    return re.sub(r"(?<![\w.])\.(?=\w)", "", text)


def _type_of(value: Any) -> str:
    """The type that a value plainly has, or nothing."""
    if isinstance(value, griffe.ExprCall):
        called = str(value.function)
        return called if called.rpartition(".")[2][0].isupper() else ""
    try:
        return type(ast.literal_eval(str(value))).__name__ if value is not None else ""
    except (ValueError, SyntaxError):
        return ""


def _arguments(given: list[Any]) -> str:
    """Parameters as they are written, with what their defaults stand for."""
    parts: list[str] = []
    keyword_only = griffe.ParameterKind.keyword_only
    for each in given:
        starred = variable(each)
        if each.kind is keyword_only and not any(part.startswith("*") for part in parts):
            parts.append("*")
        text = starred + each.name
        if each.annotation is not None:
            text += f": {_annotation(each.annotation)}"
        if each.default is not None and not starred and (default := _default(each.default)):
            text += f" = {default}"
        parts.append(text)
    return ", ".join(parts)


def _default(default: Any) -> str:
    """A default value: that of a constant, if it is called by a name; of a field, if it has one."""
    if isinstance(default, griffe.ExprCall) and str(default.function).endswith("field"):
        options = {
            each.name: each.value
            for each in default.arguments
            if isinstance(each, griffe.ExprKeyword)
        }
        made = f"{options['factory']}()" if "factory" in options else ""
        return str(options.get("default", made))
    if isinstance(default, griffe.ExprName) and isinstance(default.parent, griffe.Object):
        try:
            found = home(default.parent.modules_collection[default.canonical_path])
        except (KeyError, griffe.AliasResolutionError):
            return str(default)
        return str(found.value) if found.is_attribute and found.value is not None else str(default)
    return str(default)


def main(arguments: list[str]) -> int:
    """Compare, or accept.

    Args:
        arguments: nothing, or `--accept`.

    Returns:
        0, or 1 if there is a change that was not accepted.
    """
    logging.getLogger("griffe").setLevel(logging.CRITICAL)  # remarks of the parser on docstrings
    new = surface()
    if arguments == ["--accept"]:
        SNAPSHOT.write_text(new, encoding="utf-8")
        return 0
    if arguments:
        print(__doc__, file=sys.stderr)
        return 2
    found = changes(SNAPSHOT.read_text(encoding="utf-8"), new)
    print(found or "nothing has changed")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
