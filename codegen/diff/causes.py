"""Attributes added and removed classes to the change that caused them, which is then reported for both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

import attrs

from ..facts import ModelFacts, OperationFacts
from ..schemas import references
from .change import Change, Subject
from .surface import Document

_GONE = frozenset(
    {"operation-removed", "argument-removed", "argument-retyped", "returns-retyped"}
    | {"field-removed", "field-retyped"}
)
_COME = frozenset(
    {"operation-added", "argument-added", "argument-retyped", "returns-retyped"}
    | {"field-added", "field-retyped"}
)


class Causes:
    """Why classes of one document are not in the other.

    Args:
        side: the document that has them.
        kept: names of the classes that the other one has too.
        methods: subjects of this document's (area, method), where they are reported under other names.
        classes: names under which this document's classes are reported, where those differ.
    """

    def __init__(
        self,
        side: Document,
        kept: set[str],
        methods: Mapping[tuple[str, str], Subject],
        classes: Mapping[str, str],
    ) -> None:
        self._side = side
        self._methods, self._classes = methods, classes
        self.models = {
            model.name: model for model in side.facts.models.values() if model.name not in kept
        }
        self._sites = self._direct() if self.models else {}

    def subjects(self) -> dict[Subject, set[str]]:
        """Subject of a possible cause -> the classes that came or went with it."""
        result: dict[Subject, set[str]] = defaultdict(set)
        for name in self.models:
            for subject in self._root_subjects(name, set()):
                result[subject].add(name)
        return result

    def without_cause(self, name: str) -> Change:
        """The change that reports a class without a cause, which only `included` led to."""
        return Change(
            kind="class-added",
            breaking=False,
            subject=Subject(model=name),
            text="is new",
            pointer=self._side.places.model(self.models[name]),
            document="new",
        )

    def _root_subjects(self, name: str, seen: set[str]) -> Iterator[Subject]:
        if name in seen:
            return
        seen.add(name)
        for site in self._sites.get(name, ()):
            if site.model in self.models:
                yield from self._root_subjects(site.model, seen)
            elif site.model:
                yield attrs.evolve(site, model=self._classes.get(site.model, site.model))
            else:
                yield site

    def _direct(self) -> dict[str, list[Subject]]:
        """Class -> what refers to it."""
        facts = self._side.facts
        sites: dict[str, list[Subject]] = defaultdict(list)
        for owner in facts.models.values():
            for field in owner.fields.values():
                if field.refers_to is None:
                    for name in references(field.schema):
                        sites[name].append(Subject(model=owner.name, field=field.name))
        for operation in facts.operations:
            for part, argument in ((operation.body, "body"), (operation.answer, "")):
                if part is not None and (model := facts.models.get(part.key)) is not None:
                    sites[model.name] += self._method(operation, argument)
        for model in self.models.values():
            if model.answer and not sites[model.name]:
                sites[model.name] += self._included_by(model)
        return sites

    def _method(self, operation: OperationFacts, argument: str) -> Iterator[Subject]:
        place = operation.area, operation.name
        subject = self._methods.get(place, Subject(*place))
        yield subject
        if argument:
            yield attrs.evolve(subject, argument=argument)

    def _included_by(self, model: ModelFacts) -> Iterator[Subject]:
        for operation in self._side.facts.operations:
            if self._side.places.includes(operation, str(model.type)):
                yield from self._method(operation, "")


def with_classes(changes: list[Change], causes: Causes, *, gone: bool) -> list[Change]:
    """The changes, each with the classes that came or went with it; a class without cause is one itself."""
    if not causes.models:
        return changes
    subjects = causes.subjects()
    reported: set[str] = set()
    result: list[Change] = []
    for change in changes:
        if change.kind in (_GONE if gone else _COME):
            classes = subjects.get(change.subject, set())
            reported |= classes
            names = tuple(sorted(classes))
            change = (
                attrs.evolve(change, classes_removed=names)
                if gone
                else attrs.evolve(change, classes_added=names)
            )
        result.append(change)
    for name in sorted(causes.models.keys() - reported):
        change = causes.without_cause(name)
        if gone:
            change = attrs.evolve(
                change, kind="class-removed", breaking=True, text="is gone", document="old"
            )
        result.append(change)
    return result
