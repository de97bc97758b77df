"""Resolves annotations as frameworks do: `python -m tests.house.annotations < NAMES`, in a process of its own.

Reads a JSON list of dotted names, of classes and what they have and of functions; writes a JSON object: the names
whose annotations do not resolve, each with what is wrong. A name may be a module's: then all that it defines.
"""

from __future__ import annotations

import ast
import builtins
import inspect
import json
import sys
from collections.abc import Iterator
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any, get_type_hints

__all__ = ["unresolved"]


def unresolved(names: list[str]) -> dict[str, str]:
    """What does not resolve, each name with what is wrong.

    Args:
        names: dotted names.
    """
    found = {name: part for given in names for name, part in _annotated(given)}
    # First of all of them: what one resolves may put a name where another one looks for it.
    wrong = {
        name: f"{missing} is not there"
        for name, part in found.items()
        for missing in _missing(part)
    }
    for name, part in found.items():
        try:
            get_type_hints(part)
            inspect.signature(part, eval_str=True)
        except ValueError:  # what is made in C, such as exceptions and dicts, has no signature
            continue
        except Exception as error:
            wrong.setdefault(name, repr(error))
    return wrong


def _annotated(name: str) -> Iterator[tuple[str, Any]]:
    """Classes and functions that a name stands for."""
    home, inside, found = name, list[str](), None
    while found is None:
        try:
            found = import_module(home)
        except ModuleNotFoundError:
            home, _, part = home.rpartition(".")
            inside.insert(0, part)
    for part in inside:
        try:
            found = (
                inspect.getattr_static(found, part)
                if isinstance(found, type)
                else getattr(found, part)
            )
        except AttributeError:
            return  # declared for type checkers alone
    yield from _parts(name, found, members=isinstance(found, ModuleType))


def _parts(name: str, found: Any, *, members: bool = False) -> Iterator[tuple[str, Any]]:
    found = inspect.unwrap(getattr(found, "__func__", found))
    for inner in ("fget", "fset", "func"):  # of a property, of a cached one
        if not isinstance(found, (type, ModuleType, FunctionType)) and getattr(found, inner, None):
            yield f"{name}.{inner}", getattr(found, inner)
    if isinstance(found, (type, FunctionType)):
        yield name, found
    if members:
        home = found.__name__ if isinstance(found, ModuleType) else found.__module__
        for own, member in list(vars(found).items()):
            if getattr(member, "__module__", home) == home and (
                not own.startswith("__") or own == "__init__"
            ):
                yield from _parts(f"{name}.{own}", member, members=isinstance(member, type))


def _missing(found: Any) -> Iterator[str]:
    """Names in its annotations that are not where they are looked for."""
    if isinstance(found, type):
        bases = [base for base in found.__mro__ if base.__module__.startswith("klaviyo")]
        places = [
            (vars(sys.modules[base.__module__]), inspect.get_annotations(base)) for base in bases
        ]
    else:
        places = [(found.__globals__, inspect.get_annotations(found))]
    for known, hints in places:
        for text in hints.values():
            # In Python 3.14 typed dicts have some of them as `ForwardRef`.
            for node in ast.walk(ast.parse(text)) if isinstance(text, str) else ():
                if (
                    isinstance(node, ast.Name)
                    and node.id not in known
                    and not hasattr(builtins, node.id)
                ):
                    yield node.id


if __name__ == "__main__":
    json.dump(unresolved(json.load(sys.stdin)), sys.stdout)
