"""The arguments and return types of a document's methods, as a program sees them."""

from __future__ import annotations

from functools import cached_property

import attrs

from ..facts import Normalised, OperationFacts, ParameterFacts
from .pairs import aliases_of
from .places import Places
from .types import Type
from .values import Value


@attrs.frozen
class Document:
    """A document with its facts, and the way back from them."""

    facts: Normalised
    places: Places

    @cached_property
    def own(self) -> frozenset[str]:
        """Ids of all operations."""
        return frozenset(operation.id for operation in self.facts.operations)

    def aliases(self, operation: OperationFacts) -> list[str]:
        """Aliases under which the operation's method can be called: those that are no method's name."""
        return [alias for alias in aliases_of(operation) if alias not in self.own]


@attrs.frozen
class Argument:
    """One argument of a method."""

    name: str
    where: str
    """`path`, `body`, `query` or `header`."""
    wire: str
    value: Value
    pointer: str
    exploded: bool = False

    @property
    def identity(self) -> tuple[str, ...]:
        """What it is in the request, whatever it is called here."""
        return ("body",) if self.where == "body" else (self.where, self.wire)


def arguments(operation: OperationFacts, document: Document) -> list[Argument]:
    """What the method takes, positional arguments first."""
    text = Type(scalars=frozenset({"str"}))
    found = [
        Argument(name, "path", name, Value(text, True, {}), document.places.operation(operation))
        for name in operation.path_parameters
    ]
    if operation.body is not None:
        value = Value(_body(operation, document.facts), True, {})
        pointer = document.places.body(operation)
        found.append(Argument("body", "body", operation.body.media_type, value, pointer))
    return found + [
        _argument(operation, parameter, document)
        for parameter in operation.parameters
        # The client fills that in.
        if not (operation.public and parameter.wire == "company_id")
    ]


def _argument(operation: OperationFacts, parameter: ParameterFacts, document: Document) -> Argument:
    pointer, raw = document.places.parameter(operation, parameter.wire)
    value = Value(
        Type.of_schema(parameter.schema),
        parameter.required,
        document.places.schema(raw.get("schema")),
        bool(raw.get("deprecated")),
    )
    return Argument(
        parameter.name, parameter.where, parameter.wire, value, pointer, parameter.exploded
    )


def _body(operation: OperationFacts, facts: Normalised) -> Type:
    body = operation.body
    assert body is not None
    if body.kind == "id":
        item = Type(scalars=frozenset({f"Ref[{body.key}]"}))
    else:
        item = Type(models=frozenset({facts.models[body.key].name}))
    return Type(items=item) if body.many else item


def returned(operation: OperationFacts, facts: Normalised) -> tuple[str, Type]:
    """What the method returns: `Pager` or nothing, and the type of an item."""
    answer = operation.answer
    if answer is None:
        return "", Type(null=True)
    if answer.key == "Ref":
        return ("Pager" if operation.paged else ""), Type(
            scalars=frozenset({f"Ref[{answer.type}]"})
        )
    item = Type(models=frozenset({facts.models[answer.key].name}))
    if operation.rows is not None:
        rows = Type.of_schema(facts.models[answer.key].fields[operation.rows].schema)
        item = rows.items or item
    return ("Pager" if operation.paged else ""), item


def pair_arguments(
    in_old: dict[str, Argument], in_new: dict[str, Argument]
) -> list[tuple[Argument, Argument]]:
    """Arguments that are the same; takes them out of both.

    By what they are in the request; else by name; else by their place in the path.
    """
    paths = [[a for a in side.values() if a.where == "path"] for side in (in_old, in_new)]
    places = [*zip(*paths, strict=True)] if len(paths[0]) == len(paths[1]) else []
    by_identity = {argument.identity: argument for argument in in_new.values()}
    candidates = (
        *((one, by_identity.get(one.identity)) for one in in_old.values()),
        *((one, in_new.get(one.name)) for one in in_old.values()),
        *places,
    )
    pairs: list[tuple[Argument, Argument]] = []
    for one, other in candidates:
        if other is not None and one.name in in_old and other.name in in_new:
            pairs.append((in_old.pop(one.name), in_new.pop(other.name)))
    return pairs


def filter_argument(operation: OperationFacts) -> str:
    """Name of the argument that takes a filter; empty if there is none."""
    for parameter in operation.parameters:
        if parameter.wire == "filter" or parameter.wire.lower().endswith("-filters"):
            return parameter.name
    return ""
