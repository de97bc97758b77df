"""The SDK's `FilterBuilder` becomes a list of conditions, which are joined where the builder is built."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final, NamedTuple

from .meanings import Meanings
from .programs import Bindings
from .rewriting import source_of

__all__ = ["Builders", "Replacement", "chain_of"]

_CONDITIONS: Final = {
    "equals": "{0} == {1}",
    "less_than": "{0} < {1}",
    "less_or_equal": "{0} <= {1}",
    "greater_than": "{0} > {1}",
    "greater_or_equal": "{0} >= {1}",
    "contains": "{0}.contains({1})",
    "contains_any": "{0}.contains_any({1})",
    "contains_all": "{0}.contains_all({1})",
    "starts_with": "{0}.starts_with({1})",
    "ends_with": "{0}.ends_with({1})",
    "any": "{0}.any_of({1})",
    "has": "{0}.has()",
}
_BUILT: Final = "build"
_JOINING: Final = ("from functools import reduce", "from operator import and_")
_LONGEST: Final = 400
"""Characters of a condition's value at most: it has to stand there whole."""


class Replacement(NamedTuple):
    """What to write for an expression with a builder, and what to know about it."""

    text: str
    notes: tuple[str, ...] = ()


class Builders:
    """The filter builders of a program.

    Args:
        tree: the program.
        bindings: what its names are bound to.
        meanings: what its expressions stand for.
    """

    def __init__(self, tree: ast.Module, bindings: Bindings, meanings: Meanings) -> None:
        self._bindings = bindings
        self._meanings = meanings
        self._uses: dict[str, int] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                self._uses[node.id] = self._uses.get(node.id, 0) + 1

    def replacement(self, node: ast.Call, *, statement: bool) -> Replacement | None:
        """What to write for a call that makes a builder, adds conditions to one or builds it.

        Args:
            node: the outermost call of a chain.
            statement: whether nothing is done with what it gives.
        """
        built = isinstance(node.func, ast.Attribute) and node.func.attr == _BUILT
        inner: ast.expr = node.func.value if built else node  # type: ignore[attr-defined]
        conditions: list[str] = []
        while (found := _condition(inner)) is not None:
            conditions.insert(0, found)
            inner = inner.func.value  # type: ignore[attr-defined]
        meaning = self._meanings.of(inner)
        if meaning is None or meaning.kind != "filters":
            return None
        made = isinstance(inner, ast.Call)
        base = "" if made else ast.unparse(inner)
        whole = ", ".join(conditions) if made else ", ".join([f"*{base}", *conditions])
        if built:
            if conditions and (made or self._is_used_once(inner)):
                return Replacement(_joined(conditions))
            return Replacement(
                f"reduce(and_, {f'[{whole}]' if conditions else base or '[]'})", _JOINING
            )
        if not made and not conditions:
            return None
        if statement and not made:
            added = conditions[0] if len(conditions) == 1 else f"[{', '.join(conditions)}]"
            return Replacement(f"{base}.{'append' if len(conditions) == 1 else 'extend'}({added})")
        return Replacement(
            f"[{whole}]", ("filters are expressions, and a builder is a list of them",)
        )

    def _is_used_once(self, node: ast.expr) -> bool:
        """Whether a builder is empty until then, as it is named nowhere but there."""
        binding = self._bindings.latest(node)
        empty = binding is not None and isinstance(binding.value, ast.Call)
        plain = empty and isinstance(binding.value.func, ast.Name | ast.Attribute)  # type: ignore[union-attr]
        made = plain and self._meanings.of(binding.value.func)  # type: ignore[union-attr]
        is_class = bool(made) and made.kind == "filters_class"  # type: ignore[union-attr]
        return is_class and isinstance(node, ast.Name) and self._uses.get(node.id) == 1


def chain_of(node: ast.expr) -> Iterator[ast.Call]:
    """A call, the call that its function is taken of, and so on."""
    while isinstance(node, ast.Call):
        yield node
        node = node.func.value if isinstance(node.func, ast.Attribute) else node.func


def _joined(conditions: list[str]) -> str:
    if len(conditions) == 1:
        return conditions[0]
    return " & ".join(f"({condition})" for condition in conditions)


def _condition(node: ast.expr) -> str | None:
    """A call that adds a condition, as the expression that it is now; None: it is no such call."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return None
    named = {keyword.arg: keyword.value for keyword in node.keywords}
    given = dict(zip(("field", "value"), node.args, strict=False)) | named
    field = given.get("field")
    if node.func.attr not in _CONDITIONS or field is None:
        return None
    plain = field.value if isinstance(field, ast.Constant) else None
    short = isinstance(plain, str) and plain.isidentifier()
    name = f"F.{plain!s}" if short else f"F[{source_of(field)}]"
    value = source_of(given["value"], _LONGEST) if "value" in given else "..."
    return _CONDITIONS[node.func.attr].format(name, value)
