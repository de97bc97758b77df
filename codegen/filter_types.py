"""Types of the fields that each operation can be filtered by: for type checkers, by name and operator."""

from __future__ import annotations

from typing import Any

from . import names
from .facts import Normalised
from .filters import filter_table
from .reconstructed import is_reconstructed

_VALUES = {
    "boolean": "bool",
    "date": "dt.date",
    "date-time": "dt.datetime",
    "integer": "int",
    "number": "float",
    "string": "str",
}
_OPERATORS = {
    "any": "AnyOf",
    "contains": "Contains",
    "contains-all": "ContainsAll",
    "contains-any": "ContainsAny",
    "ends-with": "EndsWith",
    "equals": "Equals",
    "greater-or-equal": "GreaterOrEqual",
    "greater-than": "Greater",
    "has": "Has",
    "less-or-equal": "LessOrEqual",
    "less-than": "Less",
    "starts-with": "StartsWith",
}


def filter_contexts(facts: Normalised) -> dict[str, Any]:
    """Classes of fields by what they can be compared with, and of operations with such fields."""
    kinds: dict[str, tuple[str, ...]] = {}
    operations = []
    for operation in facts.operations:
        table = filter_table(operation.raw)
        if not table or is_reconstructed(operation.raw, "x-klaviyo-filters"):
            continue
        fields: list[tuple[str, str]] = []
        taken: set[str] = set()
        for wire, (kind, *operators) in table.items():
            name = names.snake(wire)
            while name in taken:
                name += "_"
            taken.add(name)
            bases = _bases(kind, operators)
            label = "".join(base.partition("[")[0] for base in bases)
            label = f"{names.pascal(kind or 'value')}{label}"
            if any(op == "equals[]" for op in operators):
                label += "List"
            kinds[label] = bases
            fields.append((name, label))
        operations.append({"name": names.pascal(operation.name), "fields": fields})
    return {"kinds": dict(sorted(kinds.items())), "operations": operations}


def _bases(kind: str, operators: list[str]) -> tuple[str, ...]:
    value = _VALUES.get(kind, "Any")
    found: dict[str, str] = {}
    for operator in operators:
        name = operator.removesuffix("[]").removesuffix("()")
        if (base := _OPERATORS.get(name)) is None:
            continue
        taken = value
        if name == "equals" and "equals[]" in operators:
            taken = f"{value} | Sequence[{value}]"
        found[base] = base if name == "has" else f"{base}[{taken}]"
    return tuple(found[base] for base in sorted(found))
