"""An example call for each method's docstring: one statement, made from the operation's schemas."""

from __future__ import annotations

import builtins
import keyword
from typing import Any, Final

from . import names
from .answers import bears
from .example_values import MOMENT, Samples, allowed, id_of, said_of, text_of
from .facts import FieldFacts, ModelFacts, Normalised, OperationFacts, ParameterFacts
from .filters import filter_table
from .keywords import filled_from_path, keywords_of
from .layout import CallCode, Code, flat, lines_of
from .meanings import owner_of
from .reconstructed import is_reconstructed

WIDTH: Final = 92
MOST_LINES: Final = 6
OWN: Final = "klaviyo_openapi"
"""The package whose filters `klaviyo_async.filters` types."""
BETA: Final = "klaviyo_openapi_beta"
# (items of a list, fields of an object) to show: as much as there is room for.
_DETAIL: Final = ((1, 3), (1, 2), (1, 1), (0, 1), (0, 0))
_OPERATORS: Final = (
    ("equals", "{} == {}"),
    ("contains", "{}.contains({})"),
    ("any", "{}.any_of([{}])"),
    ("greater-or-equal", "{} >= {}"),
    ("greater-than", "{} > {}"),
    ("less-than", "{} < {}"),
    ("has", "{}.has()"),
)
_FILTERED: Final = (
    "messages.channel", "email", "rating", "name", "title", "coupon.id", "metric_id", "item.id", "integration.name", "status",
    "profile.id", "campaign_id", "id", "ids",
)  # fmt: skip


def example_of(
    operation: OperationFacts, arguments: list[ParameterFacts], facts: Normalised
) -> str:
    """A statement that calls an operation, with the imports that it needs.

    Args:
        operation: the operation.
        arguments: the parameters that its method takes.
        facts: the document.
    """
    imports: list[str] = []
    statement: list[str] = []
    for items, optional in _DETAIL:
        samples = Samples(facts, items=items, optional=optional)
        imports, statement = _Example(operation, arguments, facts, samples).lines()
        if len(statement) <= MOST_LINES:
            break
    return "\n".join([*imports, *[""][: len(imports)], *statement])


class _Example:
    """The example of one operation, with so much detail as its samples have."""

    def __init__(
        self,
        operation: OperationFacts,
        arguments: list[ParameterFacts],
        facts: Normalised,
        samples: Samples,
    ) -> None:
        self._operation = operation
        self._arguments = arguments
        self._facts = facts
        self._samples = samples
        self._imports: list[str] = []

    def lines(self) -> tuple[list[str], list[str]]:
        """The imports, and the statement."""
        operation = self._operation
        client = "klaviyo.beta" if self._facts.package == BETA else "klaviyo"
        given = [*self._path(), *self._body(), *self._named()]
        call = CallCode(f"{client}.{operation.area}.{operation.name}", given)
        if operation.paged:
            statement = self._loop(call)
        elif operation.answer is None:
            statement = lines_of(call, WIDTH, "await ")
        else:
            result = _variable(operation.answer.type or names.snake(operation.tag))
            statement = lines_of(call, WIDTH, f"{result} = await ")
        return self._imports, statement

    def _loop(self, call: CallCode) -> list[str]:
        operation = self._operation
        assert operation.answer is not None
        each = "row" if operation.rows is not None else _variable(operation.answer.type or "item")
        shown = each if operation.rows is not None else f"{each}.{self._shown()}"
        return [*lines_of(call, WIDTH, f"async for {each} in ", ":"), f"    print({shown})"]

    def _shown(self) -> str:
        """The field to print of each item."""
        model = self._model()
        shown = self._operation.shown
        if model is None or shown is None:
            return "id"
        told = (name for name in ("email", "name", "title") if name in model.fields)
        return next((name for name in told if bears(shown, model.fields[name])), "id")

    def _model(self) -> ModelFacts | None:
        """The resource that the operation answers with, be it by its id alone."""
        answer = self._operation.answer
        if answer is None or answer.type is None:
            return None
        return self._facts.by_name.get(self._facts.answers.get(answer.type, ""))

    def _path(self) -> list[tuple[str, Any]]:
        given = []
        for name in self._operation.path_parameters:
            before, owner = owner_of(self._operation, name, self._facts)
            value = id_of(owner or before.removesuffix("s"))
            if filled_from_path(self._operation, self._facts):
                field = self._sent().fields["id"]
                value = allowed(field.schema["enum"]) if "enum" in field.schema else value
            given.append(("", value))
        return given

    def _sent(self) -> ModelFacts:
        assert self._operation.body is not None
        return self._facts.models[self._operation.body.key]

    def _body(self) -> list[tuple[str, Any]]:
        operation = self._operation
        if operation.body is None:
            return []
        if operation.body.kind == "id":
            value = id_of(operation.body.key)
            return [("", [value] if operation.body.many else value)]
        found = keywords_of(operation, self._facts)
        model = self._sent()
        if found is None:
            return [
                ("", [self._samples.fields([(f.name, f) for f in model.fields.values()], model)])
            ]
        made = self._samples.fields(found, model)
        return [(f"{name}=", value) for name, value in made.items()]

    def _named(self) -> list[tuple[str, Any]]:
        """Arguments in the query: those that are required, and a filter or what to include."""
        given: list[tuple[str, Any]] = []
        for parameter in self._arguments:
            if parameter.wire == "filter" and (condition := self._filter()) is not None:
                given.append(("filter=", condition))
            elif parameter.required or (parameter.wire == "include" and self._includes):
                values = parameter.values
                value = allowed(values) if values else text_of(parameter.name)
                given.append((f"{parameter.name}=", [value] if parameter.is_list else value))
        return given

    @property
    def _includes(self) -> bool:
        """Whether there is room for `include`: where there is no filter, and no body."""
        return self._operation.body is None and not filter_table(self._operation.raw)

    def _filter(self) -> Code | None:
        """A condition on the field that is asked for most, typed where `klaviyo_async.filters` can."""
        table = filter_table(self._operation.raw)
        if not table:
            return None
        strict = not is_reconstructed(self._operation.raw, "x-klaviyo-filters")
        field = next((name for name in _FILTERED if name in table), min(table))
        kind, *operators = table[field]
        form = next(form for name, form in _OPERATORS if name in _plain(operators))
        if self._facts.package == OWN and strict:
            class_ = names.pascal(self._operation.name)
            self._imports = [f"from klaviyo_async.filters import {class_}"]
            left = f"{class_}.{names.snake(field)}"
        else:
            self._imports = ["from klaviyo_async import F"]
            left = f"F.{field}" if field.isidentifier() else f'F["{field}"]'
        return Code(form.format(left, self._condition_value(field, kind)))

    def _condition_value(self, field: str, kind: str) -> str:
        if kind == "boolean":
            return "True"
        if kind in ("integer", "number"):
            return "5"
        if kind == "date-time":
            self._imports.insert(0, "from datetime import UTC, datetime")
            return MOMENT
        model, name = self._model(), field.rpartition(".")[2]
        known = model.fields.get(field) if model is not None else None
        if field in ("id", "ids") and model is not None and model.type is not None:
            return flat(id_of(model.type))
        if field.endswith(".id"):
            return flat(text_of(f"{field.removesuffix('.id')}_id"))
        said = said_of(model.type, name) if model is not None and model.type is not None else None
        return flat(_listed_value(known) or said or text_of(name))


def _listed_value(field: FieldFacts | None) -> str | None:
    """An allowed value of a field; None if it has no list of them."""
    members = field.schema.get("oneOf", [field.schema]) if field is not None else []
    values = next((member["enum"] for member in members if "enum" in member), None)
    return str(allowed(values)) if values else None


def _plain(operators: list[str]) -> set[str]:
    return {operator.removesuffix("[]").removesuffix("()") for operator in operators}


def _variable(type_: str) -> str:
    """A variable for a resource of a type."""
    name = type_.replace("-", "_")
    return f"{name}_" if keyword.iskeyword(name) or hasattr(builtins, name) else name
