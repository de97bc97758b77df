"""Bodies as keywords and dicts: which fields of a body are arguments, and under which names.

A field that has the name of another argument takes a trailing underscore; the `id` of a resource
that the path ends with is given once, in the path.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from openapi_python_client.parser.properties import ModelProperty

from . import names
from .annotations import Annotator
from .facts import FieldFacts, ModelFacts, Normalised, OperationFacts

MODULE = "dicts"
ENVELOPE = "d.Envelope"


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


def dict_contexts(
    facts: Normalised,
    parsed: Mapping[str, ModelProperty],
    aliases: Mapping[frozenset[str | int], str],
) -> list[dict[str, Any]]:
    """A TypedDict for every class that can be in a body, and for keywords that differ from it."""
    sent = {m.name: m for m in facts.models.values() if m.in_request and not m.answer}
    known = frozenset(sent)
    filled = {
        (operation.body.key, name)
        for operation in facts.operations
        if operation.body is not None
        for name in filled_from_path(operation, facts)
    }
    views = [
        _context(
            f"{name}Dict",
            f"`{name}` as a dict.",
            [
                (f.name, attrs.evolve(f, required=False) if (model.key, f.name) in filled else f)
                for f in model.fields.values()
            ],
            model,
            (parsed[name], aliases, known),
        )
        for name, model in sent.items()
    ]
    for operation in facts.operations:
        name = keyword_type(operation, facts)
        if name is not None and operation.body is not None and name.endswith("Keywords"):
            model = facts.models[operation.body.key]
            doc = f"Keywords of `{operation.name}`."
            taken = keywords_of(operation, facts) or []
            views.append(_context(name, doc, taken, model, (parsed[model.name], aliases, known)))
    return sorted(views, key=lambda view: str(view["name"]))


def _context(
    name: str,
    doc: str,
    fields: list[tuple[str, FieldFacts]],
    model: ModelFacts,
    types: tuple[ModelProperty, Mapping[frozenset[str | int], str], frozenset[str]],
) -> dict[str, Any]:
    parsed, aliases, known = types
    properties = {
        p.name.get_untrusted_value(): p
        for p in (*(parsed.required_properties or ()), *(parsed.optional_properties or ()))
    }
    annotate = Annotator(
        open_enums=model.in_response,
        sequences=True,
        prefix="m.",
        shadowed=frozenset(name for name, _ in fields),
        aliases=aliases,
        dicts=known,
    )
    lines = []
    for key, field in sorted(fields, key=lambda pair: (not pair[1].required, pair[0])):
        told = annotate(properties[field.name], optional=not field.required)
        if field.data and told != "Any":
            told = f"{told} | Envelope"
        lines.append(f"{key}: Required[{told}]" if field.required else f"{key}: {told}")
    if model.type is not None and "type" not in model.fields:
        lines.append(f'type: Literal["{model.type}"]')
    return {"name": name, "doc": doc, "fields": lines}
