"""What `x-klaviyo-filters` says: which operators a field has, and what they take.

Operators stand under `single`, `list` or `none`. `list` means that a list may be given, not that it
must: live, `equals(name,"x")` works on lists, whose document has `{"list": ["any", "equals"]}`. Only
operators that compare with several values always take a list.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ALWAYS_A_LIST = frozenset({"any", "contains-all", "contains-any"})


def operators_of(spec: Mapping[str, Any]) -> list[str]:
    """The operators of a field, sorted: `equals` takes one value, `equals[]` a list, `has()` none."""
    stated = spec.get("operators") or {}
    found = {*(stated.get("single") or ())}
    found |= {f"{name}()" for name in stated.get("none") or ()}
    for name in stated.get("list") or ():
        found.add(f"{name}[]")
        if name not in ALWAYS_A_LIST:
            found.add(name)
    return sorted(found)


def value_type(spec: Mapping[str, Any]) -> str:
    """Format or type of the values that a field is compared with; empty if it is not stated."""
    value = spec.get("value") or {}
    return str(value.get("format") or value.get("type") or "")


def filter_table(raw: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """Field -> (type of its values, operator, ...) of an operation, as in `Operation.filters`."""
    return {
        name: (value_type(spec), *operators_of(spec))
        for name, spec in sorted((raw.get("x-klaviyo-filters") or {}).items())
    }
