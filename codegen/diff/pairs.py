"""Which operation and which class of one document is which of the other."""

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
    ours = {operation.id: operation for operation in old.operations}
    theirs = {operation.id: operation for operation in new.operations}
    pairs = [(ours.pop(name), theirs.pop(name)) for name in sorted(ours.keys() & theirs.keys())]
    for one, other in (*_by_alias(ours, theirs), *_by_address(ours, theirs)):
        if one.id in ours and other.id in theirs:
            pairs.append((ours.pop(one.id), theirs.pop(other.id)))
    return sorted(pairs, key=lambda pair: pair[0].id)


def aliases_of(operation: OperationFacts) -> list[str]:
    """Other names of the operation that the document states."""
    return sorted(operation.raw.get("x-klaviyo-operation-aliases") or ())


def _by_alias(
    ours: dict[str, OperationFacts], theirs: dict[str, OperationFacts]
) -> Iterator[tuple[OperationFacts, OperationFacts]]:
    for other in _in_order(theirs):
        yield from ((ours[name], other) for name in aliases_of(other) if name in ours)
    for one in _in_order(ours):
        yield from ((one, theirs[name]) for name in aliases_of(one) if name in theirs)


def _by_address(
    ours: dict[str, OperationFacts], theirs: dict[str, OperationFacts]
) -> Iterator[tuple[OperationFacts, OperationFacts]]:
    addresses = {address(operation): operation for operation in _in_order(theirs)}
    for one in _in_order(ours):
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
    ours = {model.name: model for model in old.models.values()}
    theirs = {model.name: model for model in new.models.values()}
    pairs = {
        name: name
        for name in ours.keys() & theirs.keys()
        if ours[name].answer == theirs[name].answer
    }
    taken = set(pairs.values())
    for model in old.models.values():
        other = new.models.get(model.key)
        if model.name not in pairs and other is not None and other.name not in taken:
            pairs[model.name] = other.name
            taken.add(other.name)
    uses = _Uses(old, new, ours, theirs)
    while found := uses.renamed(pairs, operations):
        pairs.update(found)
    return pairs


class _Uses:
    """Classes without a counterpart that are used for the same thing in both documents."""

    def __init__(
        self,
        old: Normalised,
        new: Normalised,
        ours: dict[str, ModelFacts],
        theirs: dict[str, ModelFacts],
    ) -> None:
        self._old, self._new = old, new
        self._ours, self._theirs = ours, theirs

    def renamed(
        self, pairs: dict[str, str], operations: list[tuple[OperationFacts, OperationFacts]]
    ) -> dict[str, str]:
        if len(pairs) == min(len(self._ours), len(self._theirs)):
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
            for ours, theirs in ((one.body, other.body), (one.answer, other.answer)):
                if ours is not None and theirs is not None:
                    model, counterpart = (
                        self._old.models.get(ours.key),
                        self._new.models.get(theirs.key),
                    )
                    if model is not None and counterpart is not None:
                        yield model.name, counterpart.name
        for name, counterpart_name in pairs.items():
            theirs_fields = self._theirs[counterpart_name].fields
            for field in self._ours[name].fields.values():
                if (same := theirs_fields.get(field.name)) is not None:
                    yield from self._members(field, same, pairs)

    def _members(
        self, field: FieldFacts, same: FieldFacts, pairs: dict[str, str]
    ) -> Iterator[tuple[str, str]]:
        """Classes that a field refers to: the one that is left over, or those of one constant."""
        known = {*references(same.schema)} - {pairs.get(n) for n in references(field.schema)}
        ours = sorted({n for n in references(field.schema) if n in self._ours and n not in pairs})
        theirs = sorted(name for name in known if name in self._theirs)
        if len(ours) == 1 and len(theirs) == 1:
            yield ours[0], theirs[0]
            return
        by_tags = {_tags(self._theirs[name]): name for name in theirs}
        for name in ours:
            if (tags := _tags(self._ours[name])) and tags in by_tags:
                yield name, by_tags[tags]

    def _alike(self, one: str, other: str) -> bool:
        ours, theirs = self._ours[one], self._theirs[other]
        common = _signature(ours.fields.values()) & _signature(theirs.fields.values())
        return 2 * len(common) >= max(len(ours.fields), len(theirs.fields))


def _signature(fields: Iterable[FieldFacts]) -> set[str]:
    return {field.json for field in fields}


def _tags(model: ModelFacts) -> frozenset[tuple[str, str]]:
    """The constants by which a class is told from others in a union."""
    return frozenset(
        (field.json, str(field.schema["const"]))
        for field in model.fields.values()
        if "const" in field.schema
    )
