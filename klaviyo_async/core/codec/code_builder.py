"""Building and compiling the codec's functions of straight-line code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class CodeBuilder:
    """A function being written: its lines, and the objects that they name."""

    def __init__(self, head: str) -> None:
        self._lines = [head]
        self._names: dict[str, Any] = {}
        self._count = 0

    def add(self, *lines: str, depth: int = 1) -> None:
        """Append lines, indented by `depth` levels."""
        self._lines += ["    " * depth + line for line in lines]

    def bind(self, stem: str, value: Any) -> str:
        """Make an object known to the function; returns its name there."""
        name = self.fresh(stem)
        self._names[name] = value
        return name

    def bind_later(self, stem: str, make: Callable[[], Callable[..., Any]]) -> str:
        """Make a function known to this one, which is made when it is first called; returns its name there."""
        name = self.fresh(stem)

        def first(*arguments: Any) -> Any:
            self._names[name] = function = make()
            return function(*arguments)

        self._names[name] = first
        return name

    def fresh(self, stem: str) -> str:
        """A name that nothing has yet."""
        self._count += 1
        return f"{stem}{self._count}"

    def __len__(self) -> int:
        return len(self._lines)

    def compiled(self, name: str, owner: str) -> Callable[..., Any]:
        """The function."""
        # Only names of fields, which are identifiers, and our own lines get into the text.
        code = compile("\n".join(self._lines), f"<codec of {owner}>", "exec")
        exec(code, self._names)  # noqa: S102
        function: Callable[..., Any] = self._names[name]
        return function
