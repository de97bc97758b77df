"""TypedDicts of bodies: what dicts and keywords are held against, each key with its meaning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from openapi_python_client.parser.properties import ModelProperty

from .annotations import Annotator
from .facts import FieldFacts, ModelFacts, Normalised
from .keywords import filled_from_path, keyword_type, keywords_of
from .meanings import field_meaning

MODULE = "dicts"


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
            facts,
        )
        for name, model in sent.items()
    ]
    for operation in facts.operations:
        name = keyword_type(operation, facts)
        if name is not None and operation.body is not None and name.endswith("Keywords"):
            model = facts.models[operation.body.key]
            doc = f"Keywords of `{operation.name}`."
            taken = keywords_of(operation, facts) or []
            types = (parsed[model.name], aliases, known)
            views.append(_context(name, doc, taken, model, types, facts))
    return sorted(views, key=lambda view: str(view["name"]))


def _context(
    name: str,
    doc: str,
    fields: list[tuple[str, FieldFacts]],
    model: ModelFacts,
    types: tuple[ModelProperty, Mapping[frozenset[str | int], str], frozenset[str]],
    facts: Normalised,
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
        line = f"{key}: Required[{told}]" if field.required else f"{key}: {told}"
        lines.append({"line": line, "doc": field_meaning(model, field, facts)})
    if model.type is not None and "type" not in model.fields:
        said = f"What it is of on the wire; `{model.type}` if left out."
        lines.append({"line": f'type: Literal["{model.type}"]', "doc": said})
    return {"name": name, "doc": doc, "fields": lines}
