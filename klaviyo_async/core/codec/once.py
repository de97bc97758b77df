"""What can be read once: where it stood, when something in it cannot be sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..values import opened
from .shapes import is_model, layout


class ReadOnceError(ValueError):
    """Something that could be read once, and has been, held what has no place in JSON.

    Args:
        value: what could be read once: an iterator, or a pydantic model that holds one.
        problem: where in it, and what is wrong.
    """

    def __init__(self, value: Any, problem: str) -> None:
        super().__init__(f"in a {value.__class__.__name__}: {problem}")
        self.value = value
        self.problem = problem


def located(error: Exception, *trees: Any) -> str | None:
    """Where it is in the first of these that holds it, and what is wrong; None: it is in none, or was another error.

    Args:
        error: what encoding has raised.
        trees: models, dicts, lists, and whatever else is written as these.
    """
    if not isinstance(error, ReadOnceError):
        return None
    for tree in trees:
        seen: set[int] = set()
        waiting: list[tuple[str, Any]] = [("", tree)]
        while waiting:  # no recursion, for they may be nested deeply
            path, value = waiting.pop()
            if value is error.value:
                dot = "." if path and not error.problem.startswith("[") else ""
                return f"{path}{dot}{error.problem}"
            if id(value) not in seen:
                seen.add(id(value))
                waiting += _children(path, value)
    return None


def _children(path: str, value: Any) -> list[tuple[str, Any]]:
    if isinstance(value, (str, int, float, Iterator)) or hasattr(value.__class__, "model_dump"):
        return []
    if is_model(value):
        held: Any = {name: getattr(value, name) for name in layout(value.__class__).by_name}
        held["extra"] = value.extra
    else:
        try:
            held = opened(value)
        except (TypeError, ValueError):
            return []
    if isinstance(held, Mapping):
        return [(f"{path}.{name}" if path else f"{name}", item) for name, item in held.items()]
    return [(f"{path}[{index}]", item) for index, item in enumerate(held or ())]
