"""Matches the operations and classes of one document with those of the other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ..facts import FieldFacts, ModelFacts, Normalised, OperationFacts
from ..schemas import references

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def pair_operations(
    old: Normalised, new: Normalised
) -> list[tuple[OperationFacts, OperationFacts]]:
    """Operations that are the same: by id, else by an alias, else by HTTP method and path."""
    in_old = {operation.id: operation for operation in old.operations}
    in_new = {operation.id: operation for operation in new.operations}
    pairs = [(in_old.pop(name), in_new.pop(name)) for name in sorted(in_old.keys() & in_new.keys())]
    for one, other in (*_by_alias(in_old, in_new), *_by_address(in_old, in_new)):
        if one.id in in_old and other.id in in_new:
            pairs.append((in_old.pop(one.id), in_new.pop(other.id)))
    return sorted(pairs, key=lambda pair: pair[0].id)


def aliases_of(operation: OperationFacts) -> list[str]:
    """Other names of the operation that the document states."""
    return sorted(operation.raw.get("x-klaviyo-operation-aliases") or ())


def _by_alias(
    in_old: dict[str, OperationFacts], in_new: dict[str, OperationFacts]
) -> Iterator[tuple[OperationFacts, OperationFacts]]:
    for other in _in_order(in_new):
        yield from ((in_old[name], other) for name in aliases_of(other) if name in in_old)
    for one in _in_order(in_old):
        yield from ((one, in_new[name]) for name in aliases_of(one) if name in in_new)


def _by_address(
    in_old: dict[str, OperationFacts], in_new: dict[str, OperationFacts]
) -> Iterator[tuple[OperationFacts, OperationFacts]]:
    addresses = {address(operation): operation for operation in _in_order(in_new)}
    for one in _in_order(in_old):
        if (other := addresses.get(address(one))) is not None:
            yield one, other


def _in_order(operations: dict[str, OperationFacts]) -> list[OperationFacts]:
    return [operations[name] for name in sorted(operations)]


def address(operation: OperationFacts) -> tuple[str, str]:
    """HTTP method and path, whatever the names of the path's parameters."""
    return operation.verb, _PLACEHOLDER.sub("{}", operation.path)


def pair_classes(
    old: Normalised, new: Normalised, operations: list[tuple[OperationFacts, OperationFacts]]
) -> dict[str, str]:
    """Old class name -> new class name, of those that are the same.

    By name; by the schema they come from; and where Klaviyo renamed the schema, by what they are
    used for, if that leaves no doubt and they have at least half of their fields in common.
    """
    in_old = {model.name: model for model in old.models.values()}
    in_new = {model.name: model for model in new.models.values()}
    pairs = {
        name: name
        for name in in_old.keys() & in_new.keys()
        if in_old[name].answer == in_new[name].answer
    }
    taken = set(pairs.values())
    for model in old.models.values():
        other = new.models.get(model.key)
        if model.name not in pairs and other is not None and other.name not in taken:
            pairs[model.name] = other.name
            taken.add(other.name)
    uses = _Uses(old, new, in_old, in_new)
    while found := uses.renamed(pairs, operations):
        pairs.update(found)
    return pairs


class _Uses:
    """Classes without a counterpart that are used for the same thing in both documents."""

    def __init__(
        self,
        old: Normalised,
        new: Normalised,
        in_old: dict[str, ModelFacts],
        in_new: dict[str, ModelFacts],
    ) -> None:
        self._old, self._new = old, new
        self._in_old, self._in_new = in_old, in_new

    def renamed(
        self, pairs: dict[str, str], operations: list[tuple[OperationFacts, OperationFacts]]
    ) -> dict[str, str]:
        if len(pairs) == min(len(self._in_old), len(self._in_new)):
            return {}
        candidates: dict[str, set[str]] = defaultdict(set)
        backwards: dict[str, set[str]] = defaultdict(set)
        taken = set(pairs.values())
        for one, other in self._same_uses(pairs, operations):
            if one not in pairs and other not in taken:
                candidates[one].add(other)
                backwards[other].add(one)
        result: dict[str, str] = {}
        for one, others in candidates.items():
            only = next(iter(others))
            if len(others) == 1 and len(backwards[only]) == 1 and self._alike(one, only):
                result[one] = only
        return result

    def _same_uses(
        self, pairs: dict[str, str], operations: list[tuple[OperationFacts, OperationFacts]]
    ) -> Iterator[tuple[str, str]]:
        for one, other in operations:
            for in_old, in_new in ((one.body, other.body), (one.answer, other.answer)):
                if in_old is not None and in_new is not None:
                    model, counterpart = (
                        self._old.models.get(in_old.key),
                        self._new.models.get(in_new.key),
                    )
                    if model is not None and counterpart is not None:
                        yield model.name, counterpart.name
        for name, counterpart_name in pairs.items():
            theirs_fields = self._in_new[counterpart_name].fields
            for field in self._in_old[name].fields.values():
                if (same := theirs_fields.get(field.name)) is not None:
                    yield from self._members(field, same, pairs)

    def _members(
        self, field: FieldFacts, same: FieldFacts, pairs: dict[str, str]
    ) -> Iterator[tuple[str, str]]:
        """Classes that a field refers to: the one that is left over, or those of one constant."""
        known = {*references(same.schema)} - {pairs.get(n) for n in references(field.schema)}
        in_old = sorted(
            {n for n in references(field.schema) if n in self._in_old and n not in pairs}
        )
        in_new = sorted(name for name in known if name in self._in_new)
        if len(in_old) == 1 and len(in_new) == 1:
            yield in_old[0], in_new[0]
            return
        by_tags = {_tags(self._in_new[name]): name for name in in_new}
        for name in in_old:
            if (tags := _tags(self._in_old[name])) and tags in by_tags:
                yield name, by_tags[tags]

    def _alike(self, one: str, other: str) -> bool:
        in_old, in_new = self._in_old[one], self._in_new[other]
        common = _signature(in_old.fields.values()) & _signature(in_new.fields.values())
        return 2 * len(common) >= max(len(in_old.fields), len(in_new.fields))


def _signature(fields: Iterable[FieldFacts]) -> set[str]:
    return {field.json for field in fields}


def _tags(model: ModelFacts) -> frozenset[tuple[str, str]]:
    """The constants that tag a class among the members of a union."""
    return frozenset(
        (field.json, str(field.schema["const"]))
        for field in model.fields.values()
        if "const" in field.schema
    )
