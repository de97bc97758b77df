"""Filters, written in Python.

::

    from klaviyo_async import F

    F.metric_id == "abc"
    (F.datetime >= datetime(2026, 1, 1, tzinfo=UTC)) & F.profile.has()
    F.email.any_of(["ada@example.com", "bob@example.com"]) | ~(F.status == "draft")
    F["messages.channel"] == "email"

A filter is checked against what the operation can be filtered by before anything is sent; a plain
string is sent as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

from ...errors import FilterError
from .grammar import Comparison, Filter, parse

__all__ = ["F", "Field", "Filter", "parse"]


class Field:
    """A field to filter by; comparing it gives a :class:`Filter`."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __eq__(self, value: object) -> Comparison:  # type: ignore[override]
        """`equals(field,value)`; a list asks for all of its values, in this order."""
        return Comparison("equals", self._name, value)

    def __ne__(self, value: object) -> Filter:  # type: ignore[override]
        """`not(equals(field,value))`."""
        return ~Comparison("equals", self._name, value)

    def __lt__(self, value: Any) -> Comparison:
        """`less-than(field,value)`."""
        return Comparison("less-than", self._name, value)

    def __le__(self, value: Any) -> Comparison:
        """`less-or-equal(field,value)`."""
        return Comparison("less-or-equal", self._name, value)

    def __gt__(self, value: Any) -> Comparison:
        """`greater-than(field,value)`."""
        return Comparison("greater-than", self._name, value)

    def __ge__(self, value: Any) -> Comparison:
        """`greater-or-equal(field,value)`."""
        return Comparison("greater-or-equal", self._name, value)

    def any_of(self, values: Iterable[Any]) -> Comparison:
        """`any(field,[...])`: the field has one of the values."""
        return Comparison("any", self._name, _values(values))

    def contains(self, value: Any) -> Comparison:
        """`contains(field,value)`: the text or list contains the value."""
        return Comparison("contains", self._name, value)

    def contains_any(self, values: Iterable[Any]) -> Comparison:
        """`contains-any(field,[...])`."""
        return Comparison("contains-any", self._name, _values(values))

    def contains_all(self, values: Iterable[Any]) -> Comparison:
        """`contains-all(field,[...])`."""
        return Comparison("contains-all", self._name, _values(values))

    def starts_with(self, value: str) -> Comparison:
        """`starts-with(field,value)`."""
        return Comparison("starts-with", self._name, value)

    def ends_with(self, value: str) -> Comparison:
        """`ends-with(field,value)`."""
        return Comparison("ends-with", self._name, value)

    def has(self) -> Comparison:
        """`has(field)`: there is a value."""
        return Comparison("has", self._name)

    def __bool__(self) -> bool:
        raise TypeError(f"compare {self!r} with something, or ask {self!r}.has()")

    __hash__ = None  # type: ignore[assignment]

    # Type checkers find out by themselves that there is no such thing.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            raise AttributeError(_instead(self._name, name), name=name, obj=self)

        def __klaviyo_filter__(self) -> str:
            raise FilterError(f"{self!r} is no filter yet: compare it, as in {self!r} == value")

    def __repr__(self) -> str:
        return f"F[{self._name!r}]"


_OPERATORS: Final = {
    "any_of": "any in in_ is_in isin one_of within values",
    "contains": "contain icontains includes like ilike matches",
    "contains_any": "containsany includes_any has_any overlap",
    "contains_all": "containsall includes_all has_all all all_of",
    "starts_with": "startswith start_with begins_with prefix istartswith",
    "ends_with": "endswith end_with suffix iendswith",
    "has": "exists is_set isset not_null isnotnull is_not_null",
    "== value": "eq equals equal exact iexact is_ is_equal",
    "!= value": "ne neq not_equals not_equal is_not",
    "> value": "gt greater greater_than after",
    ">= value": "ge gte greater_or_equal greater_than_or_equal since",
    "< value": "lt less less_than before",
    "<= value": "le lte less_or_equal less_than_or_equal until",
}
"""What to write -> what it is called elsewhere."""
_CALLED: Final = {
    other: own
    for own, others in _OPERATORS.items()
    for other in (*others.split(), *([] if " " in own else [own]))
}


def _instead(field: str, name: str) -> str:
    """What to write in place of an attribute that a field does not have."""
    plain = name.strip("_").lower()
    called = _CALLED.get(plain)
    if called is None and (near := get_close_matches(plain, _CALLED, 1, 0.8)):
        called = _CALLED[near[0]]
    dotted = f'F["{field}.{name}"] is the field of that name'
    if called is None:
        return f"a field has no {name!r}: {dotted}, and fields are compared with ==, <, any_of(...), ..."
    if " " in called:
        wanted = f'F["{field}"] {called}'
    else:
        wanted = f'F["{field}"].{called}({_ARGUMENTS.get(called, "value")})'
    return f"a field has no {name!r}: write {wanted}; {dotted}"


_ARGUMENTS: Final = {
    "any_of": "[...]",
    "contains_any": "[...]",
    "contains_all": "[...]",
    "has": "",
}


def _values(values: Iterable[Any]) -> tuple[Any, ...]:
    if isinstance(values, (str, bytes)):
        raise FilterError(f"a list of values is needed, not the one string {values!r}")
    found = tuple(values)
    if not found:
        raise FilterError("at least one value is needed: an empty list would match nothing")
    return found


class _Fields:
    """Makes fields: `F.name`, or `F["any name"]` for those that are no Python names."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Field:
        if name.startswith("__"):
            raise AttributeError(name)
        return Field(name)

    def __getitem__(self, name: str) -> Field:
        return Field(name)

    def __repr__(self) -> str:
        return "F"


F: Final = _Fields()
"""`F.email == "ada@example.com"`: the beginning of every filter."""
