"""Contexts of the templates: all that they write is decided here, as strings of Python source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty, Property

from .annotations import Annotator
from .answers import absent
from .answers import notes as answer_notes
from .conflicts import conflict_context
from .docstrings import method_doc, method_title, model_doc
from .facts import (
    FieldFacts,
    ModelFacts,
    Normalised,
    OperationFacts,
    ParameterFacts,
    limits_of,
    page_size,
)
from .filters import filter_table
from .keywords import filled_from_path, keyword_type, keywords_of
from .meanings import field_meaning
from .operations import type_token
from .reconstructed import MARK, is_reconstructed

_PLACES = ("root", "attributes", "relationships")


def literal(value: object) -> str:
    """A string, number, or tuple or dict of such, as Python source."""
    if isinstance(value, str):
        return (
            '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
            if value.isprintable()
            else repr(value)
        )
    if isinstance(value, tuple):
        # No trailing comma but in a pair of parentheses for one: the formatter would give each item a line.
        return f"({', '.join(map(literal, value))}{',' if len(value) == 1 else ''})"
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
        )
    return repr(value)


def literal_lines(values: Iterable[object]) -> str:
    """The members of a `Literal`."""
    return ", ".join(literal(value) for value in values)


# --- models


def model_context(
    model: ModelFacts,
    parsed: ModelProperty,
    aliases: dict[frozenset[str | int], str],
    facts: Normalised,
    module: frozenset[str],
) -> dict[str, Any]:
    """Context of one class, in a module that has these models."""
    annotate = Annotator(
        open_enums=model.in_response or not model.in_request,
        sequences=model.in_request and not model.in_response,
        prefix="m.",
        plain=module | {"Ref"},
        shadowed=frozenset(model.fields),
        aliases=aliases,
    )
    properties = {p.name.get_untrusted_value(): p for p in _properties(parsed)}
    fields = [
        {
            **_field_context(field, properties[field.name], annotate),
            "doc": field_meaning(model, field, facts),
        }
        for field in sorted(model.fields.values(), key=_field_order)
    ]
    return {
        "name": model.name,
        "base": "ResourceModel" if model.type is not None else "Model",
        "may_lead_back": model.type is not None and model.in_response,
        "wire": _wire(model),
        "doc": model_doc(model, facts),
        "fields": fields,
        "mentions": annotate.models,
    }


def _properties(parsed: ModelProperty) -> list[Property]:
    return [*(parsed.required_properties or ()), *(parsed.optional_properties or ())]


def _field_order(field: FieldFacts) -> tuple[Any, ...]:
    last = field.place == "root" and field.name in ("links", "meta")
    return field.name != "id", last, not field.required, _PLACES.index(field.place) // 2, field.name


def _field_context(field: FieldFacts, prop: Property, annotate: Annotator) -> dict[str, str]:
    return {
        "name": field.name,
        "annotation": annotate(prop, optional=not field.required),
        "default": "" if field.required else " = UNSET",
    }


def _wire(model: ModelFacts) -> str:
    """The arguments of the model's `Wire`; empty if it needs none."""
    fields = sorted(model.fields.values(), key=lambda field: field.name)
    arguments = [literal(model.type)] if model.type is not None else []
    if relationships := {
        f.name: f.refers_to or f.identifies
        for f in fields
        if f.place == "relationships" or f.identifies
    }:
        arguments.append(f"relationships={literal(relationships)}")
    if model.type is not None:
        root = tuple(f.name for f in fields if f.place == "root" and f.name not in ("id", "links"))
        if root:
            arguments.append(f"root={literal(root)}")
    # `id` and `links` stand beside the attributes, but for those that are such; so do identifiers.
    if own := tuple(
        f.name
        for f in fields
        if f.place == "attributes" and (f.name in ("id", "links") or f.identifies)
    ):
        arguments.append(f"attributes={literal(own)}")
    if data := tuple(field.name for field in fields if field.data):
        arguments.append(f"data={literal(data)}")
    if renamed := {field.name: field.json for field in fields if field.name != field.json}:
        arguments.append(f"names={literal(renamed)}")
    return ", ".join(arguments)


# --- operations


def operation_context(
    operation: OperationFacts, endpoint: Endpoint, facts: Normalised
) -> dict[str, Any]:
    """Context of one operation: its constant and its method."""
    annotate = Annotator(open_enums=False, sequences=True, prefix="m.")
    properties = {
        p.name.get_untrusted_value(): p
        for p in (*endpoint.query_parameters, *endpoint.header_parameters)
    }
    arguments = [
        p for p in operation.parameters if not (operation.public and p.wire == "company_id")
    ]
    arguments.sort(key=lambda parameter: (not parameter.required, parameter.where, parameter.wire))
    paths = [f"{name}: str" for name in operation.path_parameters]
    named = [_argument(parameter, properties[parameter.name], annotate) for parameter in arguments]
    conflict = conflict_context(operation, facts)
    named += [conflict["argument"]] if conflict else []
    named.append("options: Options | None = None")
    returned = _returned(operation, facts)
    return {
        "name": operation.name,
        "constant": f"_{operation.name.upper()}",
        "verb": operation.verb,
        "path": operation.path,
        "settings": _settings(operation, facts),
        **_signatures(operation, facts, paths, named),
        "call": _call(operation, arguments, facts),
        "conflict": conflict,
        "paged": operation.paged,
        "returned": returned,
        "aliases": _aliases(operation, facts),
        "doc": method_doc(operation, arguments, [*answer_notes(operation, facts)], facts),
        "title": method_title(operation),
        "deprecated": literal(f"{operation.id} is deprecated") if operation.deprecated else "",
    }


def _signatures(
    operation: OperationFacts, facts: Normalised, paths: list[str], named: list[str]
) -> dict[str, Any]:
    """The signature of a method, and its overloads where only they say which keywords are needed."""
    first = ["self", *paths]
    if operation.body is None:
        return {"signature": ", ".join([*first, "*", *named]), "overloads": []}
    body = f"body: {_body_annotation(operation, facts)}"
    whole = [*first, body, "*", *named]
    taken = keywords_of(operation, facts)
    if taken is None:
        return {"signature": ", ".join(whole), "overloads": []}
    fields = f"**fields: Unpack[d.{keyword_type(operation, facts)}]"
    overloads = [", ".join(whole), ", ".join([*first, "*", *named, fields])]
    needed = any(field.required for _, field in taken)
    last = "**fields: Any" if needed else fields
    either = [*first, f"{body} | Unset = UNSET", "*", *named, last]
    return {"signature": ", ".join(either), "overloads": overloads if needed else []}


def _body_annotation(operation: OperationFacts, facts: Normalised) -> str:
    body = operation.body
    assert body is not None
    if body.kind == "id":
        return "Sequence[str]" if body.many else "str"
    name = facts.models[body.key].name
    item = f"m.{name} | d.{name}Dict"
    return f"Sequence[{item}] | d.Envelope" if body.many else f"{item} | d.Envelope"


def _argument(parameter: ParameterFacts, prop: Property, annotate: Annotator) -> str:
    if parameter.alias:
        annotation = (
            f"Sequence[t.{parameter.alias}]" if parameter.is_list else f"t.{parameter.alias}"
        )
    elif parameter.wire == "filter" or parameter.wire.lower().endswith("-filters"):
        annotation = "str | Filter"
    else:
        annotation = annotate(prop)
    return (
        f"{parameter.name}: {annotation}"
        if parameter.required
        else f"{parameter.name}: {annotation} | Unset = UNSET"
    )


def _call(operation: OperationFacts, arguments: list[ParameterFacts], facts: Normalised) -> str:
    parts = [f"_{operation.name.upper()}"]
    if operation.path_parameters:
        comma = "," if len(operation.path_parameters) == 1 else ""
        parts.append(f"path=({', '.join(operation.path_parameters)}{comma})")
    for where, keyword in (("query", "query"), ("header", "headers")):
        if given := [p for p in arguments if p.where == where]:
            pairs = ", ".join(f"{literal(p.wire)}: {p.name}" for p in given)
            parts.append(f"{keyword}={{{pairs}}}")
    if keywords_of(operation, facts) is not None:
        own = "".join(f", {name}={name}" for name in filled_from_path(operation, facts))
        made = f"keyword_body({parts[0]}, body, fields{own})"
        parts.append(f"body={made} if fields else body")
    elif operation.body is not None:
        parts.append("body=body")
    return ", ".join([*parts, "options=options"])


def _returned(operation: OperationFacts, facts: Normalised) -> str:
    answer = operation.answer
    if answer is None:
        return "None"
    item = "Ref" if answer.key == "Ref" else f"m.{facts.models[answer.key].name}"
    if operation.rows is not None:
        item = _row_annotation(facts, answer.key, operation.rows)
    return f"Pager[{item}]" if operation.paged else item


def _row_annotation(facts: Normalised, key: str, rows: str) -> str:
    schema = facts.models[key].fields[rows].schema
    members = schema.get("oneOf", [schema])
    ref = next(m["items"]["$ref"] for m in members if m.get("type") == "array")
    return f"m.{ref.rpartition('/')[2]}"


def _aliases(operation: OperationFacts, facts: Normalised) -> tuple[str, ...]:
    """Other names of the operation, but for those that are another operation's own name."""
    own = {other.id for other in facts.operations}
    return tuple(
        a for a in sorted(operation.raw.get("x-klaviyo-operation-aliases") or ()) if a not in own
    )


def _settings(operation: OperationFacts, facts: Normalised) -> list[str]:
    """Keyword arguments of the `Operation` constant, without those that have their default."""
    settings = {**_request_settings(operation), **_body_settings(operation, facts)}
    return [f"{name}={value}" for name, value in settings.items() if value is not None]


def _request_settings(operation: OperationFacts) -> dict[str, str | None]:
    """How often and with which parameters an operation may be called; None: the default."""
    raw, parameters = operation.raw, operation.parameters
    tiers = tuple(
        (rule["parameter"], rule["value"], limits_of(rule))
        for rule in raw.get("x-klaviyo-tier-rules") or ()
    )
    # Nothing is refused because of what a reconstructed document alone says.
    filters = {} if is_reconstructed(raw, "x-klaviyo-filters") else filter_table(raw)
    return {
        "area": literal(operation.area),
        "limits": literal(limits_of(raw["x-klaviyo-ratelimit"])),
        "tiers": _tiers(tiers),
        "scopes": _given(tuple(raw.get("x-klaviyo-scopes") or ())),
        "public": _flag(operation.public),
        "revision": _given(operation.revision),
        "query": _given({p.wire: type_token(p) for p in parameters if p.where == "query"}),
        "headers": _given({p.wire: type_token(p) for p in parameters if p.where == "header"}),
        "required": _given(tuple(p.wire for p in parameters if p.required)),
        "reconstructed": _given(tuple(raw.get(MARK) or ())),
        "exploded": _given(tuple(p.wire for p in parameters if p.exploded)),
        "filters": _given(filters),
        "cursor": _given(operation.cursor),
        "page_size": _given(page_size(operation)),
    }


def _body_settings(operation: OperationFacts, facts: Normalised) -> dict[str, str | None]:
    """What an operation takes and answers with; None: the default."""
    body, answer = operation.body, operation.answer
    returns = None
    if answer is not None:
        returns = answer.key if answer.key == "Ref" else facts.models[answer.key].name
    caps = {
        key: value
        for key, value in sorted((operation.raw.get("x-klaviyo-limits") or {}).items())
        if isinstance(value, int)
    }
    return {
        "body": literal(_body_token(operation, facts)) if body else None,
        "media_type": literal(body.media_type) if body and body.multipart else None,
        "caps": _given(caps),
        "returns": _given(returns),
        "absent": _given(tuple(field.json for field in absent(operation, facts))),
        "many": _flag(answer is not None and answer.many),
        "nullable": _flag(answer is not None and answer.nullable),
        "rows": _given(operation.rows),
        "envelope": None if _enveloped(operation) else "False",
        "resource": _given(resource_type(operation, facts)),
        "statuses": literal(operation.statuses) if operation.statuses != (200,) else None,
        "aliases": _given(_aliases(operation, facts)),
    }


def _given(value: object) -> str | None:
    """A value as Python source; None if it is empty, which is the default."""
    return literal(value) if value else None


def _flag(value: bool) -> str | None:
    return "True" if value else None


def _tiers(tiers: tuple[tuple[str, str, tuple[str, ...]], ...]) -> str | None:
    calls = ", ".join(f"Tier({', '.join(map(literal, tier))})" for tier in tiers)
    return f"({calls}{',' if len(tiers) == 1 else ''})" if tiers else None


def _enveloped(operation: OperationFacts) -> bool:
    json_body = operation.body is not None and not operation.body.media_type.startswith(
        "multipart/"
    )
    return not (json_body and operation.body and not operation.body.envelope) and not (
        operation.answer is not None and not operation.answer.envelope
    )


def _body_token(operation: OperationFacts, facts: Normalised) -> str:
    body = operation.body
    assert body is not None
    token = f"id:{body.key}" if body.kind == "id" else facts.models[body.key].name
    return f"list[{token}]" if body.many else token


def resource_type(operation: OperationFacts, facts: Normalised) -> str | None:
    """JSON:API type of what the operation answers with, else of what it takes."""
    if operation.answer is not None and operation.answer.type is not None:
        return operation.answer.type
    if operation.body is None:
        return None
    return (
        operation.body.key if operation.body.kind == "id" else facts.models[operation.body.key].type
    )
