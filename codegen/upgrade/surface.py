"""The package that a program was written for, and the breaking changes of the new revision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

import attrs

from .. import names
from ..diff import Change
from ..diff.surface import Document, arguments, returned
from ..diff.types import Type
from ..facts import ModelFacts, OperationFacts
from ..keywords import keywords_of


@attrs.frozen(eq=False)
class Method:
    """A method, under one of its names."""

    name: str
    """The name under which it was found: its own, or an alias."""
    operation: OperationFacts
    positional: tuple[str, ...]
    """Arguments that may be given by position."""
    body: str | None
    """The class of its body."""
    keywords: Mapping[str, str]
    """Keyword -> field of the body that it gives, where the body's fields may be given so."""
    item: Type
    """What it returns, or what the pages hold that it returns."""
    paged: bool
    asked: bool
    """Whether it includes only what its `include` asks for."""


class Surface:
    """What programs can name in the package of a document.

    Args:
        document: the document.
        changes: what the diff says; those that break are kept, by what they are about.
    """

    def __init__(self, document: Document, changes: Iterable[Change]) -> None:
        facts = document.facts
        self.revision = facts.revision
        self.areas = {operation.area for operation in facts.operations}
        self.area_classes = {names.pascal(o.tag): o.area for o in facts.operations}
        self.models: dict[str, ModelFacts] = {model.name: model for model in facts.models.values()}
        self._document = document
        self._methods: dict[tuple[str, str], OperationFacts] = {}
        for operation in facts.operations:
            for name in (*document.aliases(operation), operation.name):
                self._methods[operation.area, name] = operation
        self._known: dict[tuple[str, str], Method] = {}
        self.of_method: dict[tuple[str, str], list[Change]] = defaultdict(list)
        self.of_model: dict[str, list[Change]] = defaultdict(list)
        self.gone: dict[str, Change] = {}
        """Class -> the change with which it went."""
        for change in changes:
            if change.breaking:
                self._keep(change)

    def _keep(self, change: Change) -> None:
        subject = change.subject
        if subject.model:
            self.of_model[subject.model].append(change)
            if change.kind == "class-removed":
                self.gone[subject.model] = change
        else:
            self.of_method[subject.area, subject.method].append(change)
        for name in change.classes_removed:
            self.gone.setdefault(name, change)

    def method(self, area: str, name: str) -> Method | None:
        """A method by its name or an alias of it."""
        if (operation := self._methods.get((area, name))) is None:
            return None
        if (known := self._known.get((area, name))) is None:
            known = self._known[area, name] = self._method(name, operation)
        return known

    def named(self, name: str) -> Method | None:
        """An operation by its name or an alias of it, in whatever area it is."""
        area = self._areas_by_method.get(name)
        return self.method(area, name) if area is not None else None

    @cached_property
    def _areas_by_method(self) -> Mapping[str, str]:
        return {name: area for area, name in self._methods}

    def _method(self, name: str, operation: OperationFacts) -> Method:
        taken = arguments(operation, self._document)
        facts = self._document.facts
        page, item = returned(operation, facts)
        body = operation.body
        return Method(
            name,
            operation,
            tuple(argument.name for argument in taken if argument.where in ("path", "body")),
            facts.models[body.key].name if body is not None and body.kind == "model" else None,
            {key: field.name for key, field in keywords_of(operation, facts) or ()},
            item,
            bool(page),
            any(argument.name == "include" for argument in taken),
        )

    def field_type(self, model: str, field: str) -> Type:
        """The type of an attribute; nothing known if there is none."""
        known = self.models[model].fields.get(field) if model in self.models else None
        return Type.of_schema(known.schema) if known is not None else Type()
