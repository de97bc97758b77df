"""What an operation really answers: all answers of a JSON:API type are one class, yet differ."""

from __future__ import annotations

from collections.abc import Iterator

from .facts import FieldFacts, ModelFacts, Normalised, OperationFacts, Shown

_MOST = 6


def bears(shown: Shown, field: FieldFacts) -> bool:
    """Whether a field of the class can be in the answer."""
    if field.place == "attributes":
        return field.json in shown.attributes
    return field.place != "relationships" or field.json in shown.relationships


def absent(operation: OperationFacts, facts: Normalised) -> list[FieldFacts]:
    """Fields of the class that the operation never answers with, by name."""
    model = _model(operation, facts)
    if model is None or operation.shown is None:
        return []
    fields = sorted(model.fields.values(), key=lambda field: field.name)
    return [field for field in fields if not bears(operation.shown, field)]


def answering(facts: Normalised, type_: str, field: FieldFacts) -> list[str]:
    """`area.method` of the operations that answer with the field; of those that include it if none does.

    Args:
        facts: the document.
        type_: the JSON:API type of the class.
        field: a field of the class.
    """
    found: dict[bool, list[str]] = {True: [], False: []}
    for operation in facts.operations:
        direct = operation.shown if operation.answer and operation.answer.type == type_ else None
        for shown in (direct, operation.included.get(type_)):
            if shown is not None and bears(shown, field):
                found[shown is direct].append(f"{operation.area}.{operation.name}")
                break
    return sorted(found[True] or found[False])


def notes(operation: OperationFacts, facts: Normalised) -> Iterator[str]:
    """Lines for the docstring: what is only here, what is not, and what has to be asked for."""
    model = _model(operation, facts)
    if model is None or operation.shown is None:
        return
    asked = {
        name: parameter.name
        for parameter in operation.parameters
        if parameter.wire == f"additional-fields[{model.type}]"
        for name in parameter.values
    }
    for argument in sorted(set(asked.values())):
        names = sorted(name for name in asked if asked[name] == argument)
        yield f"{_listed(names)} with `{argument}` only"
    others = [o for o in facts.operations if o is not operation and _model(o, facts) is model]
    if not others:
        return
    rest = [other.shown for other in others if other.shown is not None]
    fields = sorted(model.fields.values(), key=lambda field: field.name)
    alone = [
        field.name
        for field in fields
        if field.place != "root"
        and bears(operation.shown, field)
        and not any(bears(shown, field) for shown in rest)
    ]
    if alone and len(alone) < len(fields) / 2:
        yield f"{_listed(alone)} in no other operation's answer"
    if missing := [field.name for field in absent(operation, facts)]:
        yield f"never answers with {_listed(missing)}"


def _model(operation: OperationFacts, facts: Normalised) -> ModelFacts | None:
    answer = operation.answer
    model = facts.models.get(answer.key) if answer is not None else None
    return model if model is not None and model.answer else None


def _listed(names: list[str]) -> str:
    shown = ", ".join(f"`{name}`" for name in names[:_MOST])
    return f"{shown} and {len(names) - _MOST} more" if len(names) > _MOST else shown
