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
from typing import Any, Final

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

    def __repr__(self) -> str:
        return f"F[{self._name!r}]"


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
