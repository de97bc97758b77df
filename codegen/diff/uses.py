"""Which operations send a class, answer with it or include it, as the facts of each operation say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal

import attrs

from ..answers import bears
from ..facts import FieldFacts, ModelFacts, Normalised, OperationFacts, Shown
from ..schemas import references

Way = Literal["sent", "answered", "included"]

RECEIVED: Final[tuple[Way, ...]] = ("answered", "included")
WAYS: Final[tuple[Way, ...]] = ("sent", *RECEIVED)

_Thing = tuple[str, str]
"""Class and field; no field for the class itself."""
_Found = dict[Way, set[str]]


class Uses:
    """Uses of classes and fields in one document.

    Args:
        facts: what the document was normalised to.
    """

    def __init__(self, facts: Normalised) -> None:
        self._models = facts.models
        self._by_name = {model.name: model for model in facts.models.values()}
        self._uses: dict[_Thing, dict[Way, set[str]]] = defaultdict(lambda: defaultdict(set))
        self._outer: set[str] = set()
        self._shown: dict[str, list[tuple[Way, str, Shown]]] = defaultdict(list)
        self.names = {o.id: f"{o.area}.{o.name}" for o in facts.operations}
        """Id of each operation -> `area.method`."""
        for operation in facts.operations:
            for way, model, shown in self._roots(operation):
                self._outer.add(model.name)
                if shown is not None:
                    self._shown[model.name].append((way, operation.id, shown))
                self._spread(model, shown, way, operation.id)

    def of(self, model: ModelFacts, way: Way, field: FieldFacts | None = None) -> set[str]:
        """Ids of the operations that use a class, or one of its fields, in this way."""
        known = self._uses.get((model.name, field.name if field is not None else ""), {})
        return known.get(way, set())

    def mentioning(self, model: ModelFacts, way: Way, field: FieldFacts) -> set[str]:
        """Ids of the operations whose answer has a field of that name, though the class may lack it.

        Of a relationship nothing but links may be stated: to what it leads is not known then.
        """
        return (
            {
                id_
                for used, id_, shown in self._shown[model.name]
                if used == way and bears(shown, field)
            }
            if field.place != "root"
            else set()
        )

    def nested(self, model: ModelFacts) -> bool:
        """Whether the class is only found inside others: neither a body nor a resource."""
        return model.name not in self._outer

    def _roots(self, operation: OperationFacts) -> Iterator[tuple[Way, ModelFacts, Shown | None]]:
        body, answer = operation.body, operation.answer
        if body is not None and (model := self._models.get(body.key)) is not None:
            yield "sent", model, None
        if answer is not None and (model := self._models.get(answer.key)) is not None:
            yield "answered", model, operation.shown if model.answer else None
        for type_, shown in operation.included.items():
            if (model := self._models.get(f"resource:{type_}")) is not None:
                yield "included", model, shown

    def _spread(self, model: ModelFacts, shown: Shown | None, way: Way, operation: str) -> None:
        seen = self._uses[model.name, ""][way]
        if operation in seen and shown is None:
            return
        seen.add(operation)
        for field in model.fields.values():
            if shown is not None and not bears(shown, field):
                continue
            self._uses[model.name, field.name][way].add(operation)
            # What a relationship leads to belongs to the operations that answer with it themselves.
            for name in references(field.schema) if field.refers_to is None else ():
                if (inner := self._by_name.get(name)) is not None:
                    self._spread(inner, None, way, operation)


@attrs.frozen
class Side:
    """A class, or one of its fields, in one document."""

    uses: Uses
    model: ModelFacts
    field: FieldFacts | None = None

    def ids(self, way: Way) -> set[str]:
        return self.uses.of(self.model, way, self.field)


class Concerned:
    """Tells for a change of a class which operations it is a change of.

    Args:
        old: uses in the old document.
        new: uses in the new one.
        pairs: operations that are the same.
    """

    def __init__(
        self, old: Uses, new: Uses, pairs: Iterable[tuple[OperationFacts, OperationFacts]]
    ) -> None:
        self.old, self.new = old, new
        self._later = {one.id: other.id for one, other in pairs}
        self._earlier = {later: earlier for earlier, later in self._later.items()}

    def both(self, one: Side, other: Side, harmed: Iterable[Way] = WAYS) -> Mapping[str, Any]:
        """Operations that use the first in the old document and the second in the new one.

        Args:
            one: what is in the old document.
            other: what it is in the new one.
            harmed: the ways of using it that the change breaks, if it breaks any.
        """
        return _attributes(self._found(one, other), harmed)

    def _found(self, one: Side, other: Side) -> _Found:
        found: _Found = {}
        for way in WAYS:
            later = other.ids(way)
            ids = {id_ for id_ in one.ids(way) if self._later.get(id_) in later}
            if one.field is not None and other.field is None:
                still = other.uses.mentioning(other.model, way, one.field)
                ids = {id_ for id_ in ids if self._later[id_] not in still}
            elif one.field is None and other.field is not None:
                ids -= one.uses.mentioning(one.model, way, other.field)
            found[way] = {self.old.names[id_] for id_ in ids}
        return found

    def only(self, one: Side, other: Side, harmed: Iterable[Way] = WAYS) -> Mapping[str, Any]:
        """Likewise, of a field that only one of them has; else those that came or went with it."""
        found = self._found(one, other)
        if not any(found.values()):
            side, kept = (one, self._later) if one.field is not None else (other, self._earlier)
            names = side.uses.names
            came: _Found = {}
            for way in WAYS:
                came[way] = {names[id_] for id_ in side.ids(way) - kept.keys()}
            found = came
        return _attributes(found, harmed)


def _attributes(found: _Found, harmed: Iterable[Way]) -> Mapping[str, Any]:
    """As a change has them: each operation is named once."""
    kept = {way: found[way] for way in harmed}
    operations = kept.get("sent", set()) | kept.get("answered", set())
    included = kept.get("included", set()) - operations
    return {
        "operations": tuple(sorted(operations)),
        "included_by": tuple(sorted(included)),
        "harmless_in": tuple(sorted(set[str]().union(*found.values()) - operations - included)),
    }
