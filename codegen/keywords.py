"""Bodies as keywords and dicts: which fields of a body are arguments, and under which names.

A field that has the name of another argument takes a trailing underscore; the `id` of a resource
that the path ends with is given once, in the path.
"""

from __future__ import annotations

from . import names
from .facts import FieldFacts, Normalised, OperationFacts


def keywords_of(
    operation: OperationFacts, facts: Normalised
) -> list[tuple[str, FieldFacts]] | None:
    """(keyword, field) of the operation's body, required ones first; None if it takes no keywords."""
    body = operation.body
    if body is None or body.kind == "id" or body.many:
        return None
    taken = {"body", "options", "self", *operation.path_parameters}
    taken |= {parameter.name for parameter in operation.parameters}
    found = []
    for field in facts.models[body.key].fields.values():
        if field.name in filled_from_path(operation, facts):
            continue
        name = field.name
        while name in taken:
            name += "_"
        found.append((name, field))
    return sorted(found, key=lambda pair: (not pair[1].required, pair[0]))


def filled_from_path(operation: OperationFacts, facts: Normalised) -> tuple[str, ...]:
    """Fields of the body that the path says: the id of the resource that is changed."""
    body = operation.body
    if body is None or body.kind == "id" or body.many or not operation.path.endswith("/{id}"):
        return ()
    field = facts.models[body.key].fields.get("id")
    return ("id",) if field is not None and field.place == "root" else ()


def keyword_type(operation: OperationFacts, facts: Normalised) -> str | None:
    """Name of the TypedDict of the keywords; None if the operation takes none."""
    taken = keywords_of(operation, facts)
    if taken is None or operation.body is None:
        return None
    model = facts.models[operation.body.key]
    if len(taken) == len(model.fields) and all(name == field.name for name, field in taken):
        return f"{model.name}Dict"
    return f"{names.pascal(operation.id)}Keywords"
