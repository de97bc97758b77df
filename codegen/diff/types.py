"""Types of arguments and fields: what they admit, how two of them compare, how they are written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import attrs

from ..facts import FieldFacts, Schema
from ..schemas import FREE

Literals = frozenset[str | int | bool]

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_FORMATS = {"date-time": "datetime", "date": "date", "binary": "File"}
_WIDER = {"int": "float"}
_SHOWN = 6


@attrs.frozen
class Type:
    """A union, taken apart."""

    any: bool = False
    null: bool = False
    scalars: frozenset[str] = frozenset()
    """`str`, `datetime`, `dict[str, Any]`, ...; `Ref[list]` for a reference to a `list` resource."""
    literals: Literals = frozenset()
    models: frozenset[str] = frozenset()
    items: Type | None = None

    @classmethod
    def of_schema(cls, schema: Schema) -> Type:
        """The type of a normalised schema."""
        if (members := schema.get("oneOf")) is not None:
            result = cls.of_schema(members[0])
            for member in members[1:]:
                result = result.union(cls.of_schema(member))
            return result
        if (ref := schema.get("$ref")) is not None:
            name = ref.rpartition("/")[2]
            if name == FREE:
                return cls(scalars=frozenset({"dict[str, Any]"}))
            return cls(models=frozenset({name}))
        if "const" in schema:
            return cls(literals=frozenset({schema["const"]}))
        if "enum" in schema:
            return cls(literals=frozenset(schema["enum"]))
        return cls._plain(schema)

    @classmethod
    def _plain(cls, schema: Schema) -> Type:
        kind = schema.get("type")
        if kind == "null":
            return cls(null=True)
        if kind == "array":
            return cls(items=cls.of_schema(schema.get("items", {})))
        if kind not in _SCALARS:
            return cls(any=True)
        return cls(scalars=frozenset({_FORMATS.get(schema.get("format", ""), _SCALARS[kind])}))

    @classmethod
    def of_field(cls, field: FieldFacts) -> Type:
        """The type of a field; of a relationship, what it refers to, whoever else may know that."""
        if field.refers_to is None:
            return cls.of_schema(field.schema)
        item = cls(scalars=frozenset({f"Ref[{field.refers_to}]"}))
        return attrs.evolve(cls(items=item) if field.many else item, null=field.nullable)

    def union(self, other: Type) -> Type:
        """What either admits."""
        items = self.items or other.items
        if self.items and other.items:
            items = self.items.union(other.items)
        return Type(
            self.any or other.any,
            self.null or other.null,
            self.scalars | other.scalars,
            self.literals | other.literals,
            self.models | other.models,
            items,
        )

    def renamed(self, names: Mapping[str, str]) -> Type:
        """The same type with other class names; a name without a counterpart is marked as foreign."""
        items = self.items.renamed(names) if self.items else None
        # Every package has `Ref`.
        models = frozenset(
            name if name == "Ref" else names.get(name, f"?{name}") for name in self.models
        )
        return attrs.evolve(self, models=models, items=items)

    def parts(self) -> list[str]:
        """The alternatives as annotations."""
        parts = sorted(self.models) + sorted(self.scalars)
        if self.literals:
            parts.append(f"Literal[{format_values(self.literals)}]")
        if self.items is not None:
            parts.append(f"list[{self.items}]")
        if self.any:
            parts = ["Any"]
        return [*parts, "None"] if self.null else parts

    def __str__(self) -> str:
        return " | ".join(self.parts()) or "Never"


def describe_change(old: Type, new: Type, what: str = "") -> str:
    """What became of a type, in words: what is different if much is the same, else before and after."""
    if (
        old.items
        and new.items
        and (old.parts(), new.parts()) == ([f"list[{old.items}]"], [f"list[{new.items}]"])
    ):
        return describe_change(old.items, new.items, f"{what}each item ")
    before, now = old.parts(), new.parts()
    if not set(before) & set(now):
        return f"{what}is {new} instead of {old}"
    come = [part for part in now if part not in before]
    gone = [part for part in before if part not in now]
    parts = [f"may be {' or '.join(come)} as well"] if come else []
    parts += [f"may no longer be {' or '.join(gone)}"] if gone else []
    return what + ", ".join(parts)


def format_values(values: Literals | list[Any] | tuple[Any, ...]) -> str:
    """Values as Python literals, the first few of many."""
    texts = [_literal(value) for value in sorted(values, key=str)]
    rest = len(texts) - _SHOWN
    return ", ".join(texts if rest <= 1 else [*texts[:_SHOWN], f"... {rest} more"])


def _literal(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


@attrs.frozen
class TypeDifference:
    """How two types differ, apart from null at their top."""

    gone: Literals
    """Listed values that are no longer listed."""
    refused: Literals
    """Those of them that are no longer admitted in any other way."""
    come: Literals
    retyped: bool
    """Whether they differ in more than null and listed values."""
    narrowed: bool
    """Whether something that the old type admits is not admitted by the new one."""
    widened: bool


def compare(old: Type, new: Type) -> TypeDifference:
    """Compare two types whose class names are those of one document."""
    one, other = _without_values(old, new), _without_values(new, old)
    return TypeDifference(
        gone=_values(old, new),
        refused=_values(old, new, admitted=True),
        come=_values(new, old),
        retyped=one != other,
        narrowed=not _fits(one, other, opened=False),
        widened=not _fits(other, one, opened=True),
    )


def _values(first: Type, second: Type, *, admitted: bool = False) -> Literals:
    """Values listed in the first alone, wherever both list values.

    With `admitted`, without those that the second takes as plain values of their kind.
    """
    found: Literals = frozenset()
    if first.literals and second.literals:
        found = first.literals - second.literals
        if admitted:
            found = frozenset(v for v in found if not _kinds(frozenset({v})) <= second.scalars)
    if first.items and second.items:
        found |= _values(first.items, second.items, admitted=admitted)
    return found


def _without_values(first: Type, second: Type, *, top: bool = True) -> Type:
    """The first without the values that are compared one by one, and without null at its top."""
    both = bool(first.literals and second.literals)
    literals: Literals = frozenset({"..."}) if both else first.literals
    items = first.items
    if items and second.items:
        items = _without_values(items, second.items, top=False)
    return attrs.evolve(first, null=first.null and not top, literals=literals, items=items)


def _fits(value: Type, into: Type, *, opened: bool) -> bool:
    """Whether everything that `value` admits is admitted by `into`.

    Args:
        value: the narrower type.
        into: the wider type.
        opened: listed values stand for any value of their kind, as in answers.
    """
    if into.any:
        return True
    if value.any or (value.null and not into.null):
        return False
    room = into.scalars | (_kinds(into.literals) if opened else frozenset())
    if not all(scalar in room or _WIDER.get(scalar) in room for scalar in value.scalars):
        return False
    if not value.literals <= into.literals and not _kinds(value.literals) <= room:
        return False
    if not value.models <= into.models and not (opened and _is_tagged(into)):
        return False
    if value.items is None:
        return True
    return into.items is not None and _fits(value.items, into.items, opened=opened)


def _is_tagged(answer: Type) -> bool:
    """Whether an answer was one of several classes before: another one is no surprise then."""
    return len(answer.models) > 1


def _kinds(values: Literals) -> frozenset[str]:
    return frozenset(type(value).__name__ for value in values)
