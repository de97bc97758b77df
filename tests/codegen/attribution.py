"""Holds what a diff tells of each operation's answer and body against an independent count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import attrs

from codegen.diff import Change
from codegen.facts import ModelFacts, Normalised, OperationFacts

from .counted import answered_types, counted_answers, counted_bodies, reached_schemas

_INCLUDED = " of included `"
_REMOVED, _ADDED = "removed", "added"


class Fact(NamedTuple):
    """Something that came to an operation, or went."""

    operation: str
    part: str
    """`sent`, `data`, `included`, or the JSON:API type of what is included."""
    way: str
    what: tuple[str, str]
    """Place and name in JSON; of `included`, nothing and the JSON:API type."""


@attrs.frozen
class Held:
    """How a diff compares with the count."""

    counted: set[Fact]
    missed: set[Fact]
    misattributed: set[Fact]


def misplaced(
    old: Any, new: Any, facts: tuple[Normalised, Normalised], changes: list[Change]
) -> tuple[int, list[str]]:
    """Changes of classes that stand for one schema: how many were held against the count, and which fail.

    An operation has to be named if, and only if, it reaches the schema in both documents, in its
    body, its answer or what that includes.
    """
    reached = reached_schemas(old), reached_schemas(new)
    keys = [{model.name: model.key for model in side.models.values()} for side in facts]
    renamed = {c.subject.model: c.new for c in changes if c.kind == "class-renamed"}
    names = {o.id: f"{o.area}.{o.name}" for o in facts[0].operations}
    later = {o.id for o in facts[1].operations}
    count, wrong = 0, []
    for change in changes:
        model = change.subject.model
        if not change.nested or model not in keys[0]:
            continue
        one, other = keys[0][model], keys[1].get(renamed.get(model, model), "")
        if not (one.startswith("schema:") and other.startswith("schema:")):
            continue
        one, other = one.removeprefix("schema:"), other.removeprefix("schema:")
        wanted = {
            names[id_]
            for id_ in reached[0].keys() & later
            if any(
                one in reached[0][id_][way] and other in reached[1][id_][way]
                for way in ("sent", "answered", "included")
            )
        }
        told = {*change.operations, *change.included_by, *change.harmless_in}
        # Operations that have another id now are not counted, nor those of one document alone.
        told = {name for name in told if name in {names[id_] for id_ in names.keys() & later}}
        count += 1
        if told != wanted:
            wrong.append(f"{change}: {sorted(told)} instead of {sorted(wanted)}")
    return count, wrong


def held(old: Any, new: Any, facts: tuple[Normalised, Normalised], changes: list[Change]) -> Held:
    """Compare what is told of operations that are in both documents under one id.

    Args:
        old: the old document.
        new: the new one.
        facts: what both were normalised to; only names are taken from them.
        changes: what the diff says.
    """
    told = _Told(old, new, facts, changes)
    counted = {
        fact
        for fact in _counted(old, new)
        if fact.part != "sent" or fact.operation not in told.another
    }
    return Held(counted, counted - told.facts, told.facts - counted)


def _counted(old: Any, new: Any) -> Iterator[Fact]:
    before, after = counted_answers(old), counted_answers(new)
    types = answered_types(old), answered_types(new)
    for name in before.keys() & after.keys():
        if not (types[0][name] and types[1][name]):
            continue  # no answer, which is told as such
        ours, theirs = ({*side[name]} - {"data"} for side in (before, after))
        yield from _differing(name, "included", {("", t) for t in ours}, {("", t) for t in theirs})
        for part in ours & theirs:
            yield from _differing(name, part, before[name][part], after[name][part])
        if types[0][name] == types[1][name]:
            yield from _differing(name, "data", before[name]["data"], after[name]["data"])
    sent, later = counted_bodies(old), counted_bodies(new)
    for name in sent.keys() & later.keys():
        yield from _differing(name, "sent", sent[name], later[name])


def _differing(
    name: str, part: str, before: set[tuple[str, str]], after: set[tuple[str, str]]
) -> Iterator[Fact]:
    yield from (Fact(name, part, _REMOVED, what) for what in before - after)
    yield from (Fact(name, part, _ADDED, what) for what in after - before)


class _Told:
    """What the changes say, in the terms of the count."""

    def __init__(
        self, old: Any, new: Any, facts: tuple[Normalised, Normalised], changes: list[Change]
    ) -> None:
        self._sides = {_REMOVED: facts[0], _ADDED: facts[1]}
        self._answers = {_REMOVED: counted_answers(old), _ADDED: counted_answers(new)}
        self._bodies = {_REMOVED: counted_bodies(old), _ADDED: counted_bodies(new)}
        self._schemas = {_REMOVED: reached_schemas(old), _ADDED: reached_schemas(new)}
        self._types = {_REMOVED: answered_types(old), _ADDED: answered_types(new)}
        self._operations = {f"{o.area}.{o.name}": o for o in facts[0].operations}
        self._later = {o.id: o for o in facts[1].operations}
        self._models = {
            _REMOVED: {model.name: model for model in facts[0].models.values()},
            _ADDED: {model.name: model for model in facts[1].models.values()},
        }
        self._renamed = {c.subject.model: c.new for c in changes if c.kind == "class-renamed"}
        self.facts: set[Fact] = set()
        self.another: set[str] = set()
        """Operations whose body is told to be of another class."""
        for change in changes:
            kind, _, way = change.kind.rpartition("-")
            if kind in ("included", "answer-fields"):
                self.facts |= set(self._of_method(change, kind, way))
            elif kind == "field" and way in (_REMOVED, _ADDED):
                self.facts |= set(self._of_class(change, way))
            elif change.kind == "field-wire":
                self.facts |= set(self._moved(change))
            elif change.kind == "argument-retyped" and change.subject.argument == "body":
                self.another.add(
                    self._operations[f"{change.subject.area}.{change.subject.method}"].id
                )
        both = {name for name, o in self._operations.items() if o.id in self._later}
        ids = {self._operations[name].id for name in both}
        self.facts = {fact for fact in self.facts if fact.operation in ids}

    def _of_method(self, change: Change, kind: str, way: str) -> Iterator[Fact]:
        operation = self._operations[f"{change.subject.area}.{change.subject.method}"]
        names: Iterable[str] = change.old if way == _REMOVED else change.new
        if kind == "included":
            for name in names:
                yield Fact(operation.id, "included", way, ("", name.strip("`")))
            return
        part, model = "data", self._answer(operation)
        if _INCLUDED in change.text:
            part = change.text.partition(_INCLUDED)[2].rstrip("`")
            model = self._sides[_REMOVED].models[f"resource:{part}"]
        for name in names:
            field = model.fields[name]
            yield Fact(operation.id, part, way, (field.place, field.json))

    def _answer(self, operation: OperationFacts) -> ModelFacts:
        assert operation.answer is not None
        return self._sides[_REMOVED].models[operation.answer.key]

    def _of_class(self, change: Change, way: str) -> Iterator[Fact]:
        name = change.subject.model
        if way == _ADDED:
            name = self._renamed.get(name, name)
        model = self._models[way][name]
        field = model.fields[change.subject.field]
        if field.place == "root" or not (model.answer or model.body_of):
            return
        yield from self._of_field(change, model, way, (field.place, field.json))

    def _moved(self, change: Change) -> Iterator[Fact]:
        """A field that goes from one place to another, e.g. `size in attributes`."""
        name = change.subject.model
        names = {_REMOVED: name, _ADDED: self._renamed.get(name, name)}
        for way, layout in ((_REMOVED, change.old), (_ADDED, change.new)):
            json, _, place = layout.removesuffix(" in an envelope").partition(" in ")
            if place:
                yield from self._of_field(change, self._models[way][names[way]], way, (place, json))

    def _of_field(
        self, change: Change, model: ModelFacts, way: str, what: tuple[str, str]
    ) -> Iterator[Fact]:
        for named in (*change.operations, *change.included_by, *change.harmless_in):
            operation = self._operations.get(named)
            if operation is None or operation.id not in self._later:
                continue  # only one document has it
            if self._inside(operation.id, model, way):
                continue  # not its body, but somewhere in it
            found = [*self._parts(operation.id, model, way, what)]
            # Told of an operation that has it nowhere: that is wrong in any part.
            for part in found or ["data"]:
                yield Fact(operation.id, part, way, what)

    def _inside(self, operation: str, model: ModelFacts, way: str) -> bool:
        """Whether a class that is the body of other operations is nested in the body of this one."""
        if model.answer or operation in model.body_of:
            return False
        return model.key.partition(":")[2] in self._schemas[way][operation]["sent"]

    def _parts(
        self, operation: str, model: ModelFacts, way: str, what: tuple[str, str]
    ) -> Iterator[str]:
        """Where the operation bears a field of the class, as the count says."""
        if not model.answer:
            if what in self._bodies[way].get(operation, ()):
                yield "sent"
            return
        answer = self._answers[way][operation]
        if model.type in self._types[way][operation] and what in answer["data"]:
            yield "data"
        if what in answer.get(str(model.type), ()):
            yield str(model.type)
