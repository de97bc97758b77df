"""Conditions of the SDK's `FilterBuilder`, as expressions."""

from __future__ import annotations

import ast

from .rewriting import source_of

__all__ = ["condition"]

_FILTERS = {
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


def condition(node: ast.Attribute, call: ast.Call | None) -> tuple[str, str] | None:
    """A method of the builder and the expression that replaces it; None: it is no condition."""
    if call is None or node.attr not in _FILTERS or not call.args:
        return None
    field = call.args[0]
    plain = field.value if isinstance(field, ast.Constant) else None
    short = isinstance(plain, str) and plain.isidentifier()
    name = f"F.{plain!s}" if short else f"F[{source_of(field)}]"
    value = source_of(call.args[1]) if len(call.args) > 1 else "..."
    old = f".{node.attr}({', '.join(map(source_of, call.args))})"
    return old, _FILTERS[node.attr].format(name, value)
