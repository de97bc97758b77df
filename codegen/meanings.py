"""What arguments and fields mean, from facts: kind, unit, allowed values, bounds, null, default, where sent.

A name says nothing that its reader does not see; so a meaning never is the name in other letters.
"""

from __future__ import annotations

import json
import textwrap
from typing import Any

from .answers import answering
from .conflicts import ON_CONFLICT, conflict_context
from .facts import FieldFacts, ModelFacts, Normalised, OperationFacts, ParameterFacts, Schema
from .facts import page_size as page_size_of
from .glossary import said_of
from .keywords import keywords_of
from .prose_text import escape, prose
from .schemas import FREE

WIDTH = 100
_MOST = 6
_VALUES = 8
_FORMATS = {
    "date-time": "date and time with a time zone (RFC 3339)",
    "date": "date (YYYY-MM-DD)",
    "time": "time of day (hh:mm:ss)",
    "uri": "address on the web (URL)",
    "email": "e-mail address",
    "uuid": "UUID",
    "binary": "file: bytes, path or binary file object",
}
_KINDS = {
    "string": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "true or false",
    "array": "list",
    "object": "object of your own keys",
}
_BARE_KINDS = frozenset({*_KINDS.values(), "any JSON value"})
_ON_CONFLICT = (
    "Where there is one with such an identifier already, and the refusal (409) names it: `update` changes "
    "it with the same body, `return` reads it; None: ConflictError is raised. A `deadline` is that of all "
    "requests together."
)
OPTIONS = (
    "timeout, retries, deadline (seconds), lane and others for this call alone; None: the client's."
)


def listed(names: list[str] | tuple[str, ...], most: int = _MOST) -> str:
    """Names in backticks, the first ones by name."""
    shown = ", ".join(f"`{name}`" for name in names[:most])
    return (
        f"{shown} and {len(names) - most} more"
        if len(names) > most + 1
        else (", ".join(f"`{name}`" for name in names))
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


# --- values


def kind_of(schema: Schema) -> str:
    """What values a normalised schema admits, in words: `text`, `list of true or false`."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return "object of your own keys" if name == FREE else f"`{name}`"
    if members := schema.get("oneOf"):
        kinds = [kind_of(member) for member in members if member != {"type": "null"}]
        return " or ".join(dict.fromkeys(kinds))
    if "const" in schema:
        return f"always {_literal(schema['const'])}"
    if values := schema.get("enum"):
        return f"one of {_values(values)}"
    if schema.get("type") == "array":
        return f"list: {kind_of(schema.get('items', {}))}"
    kind = str(schema.get("type", ""))
    return _FORMATS.get(str(schema.get("format", "")), _KINDS.get(kind, "any JSON value"))


def _values(values: list[Any] | tuple[Any, ...]) -> str:
    shown = [_literal(value) for value in values]
    if len(shown) > _VALUES + 1:
        return f"{', '.join(shown[:_VALUES])} and {len(shown) - _VALUES} more"
    return ", ".join(shown)


def _literal(value: Any) -> str:
    return f"`{value}`" if isinstance(value, str) else f"`{json.dumps(value)}`"


def bounds_of(stated: Schema) -> str:
    """Bounds that the document states for a value: `1 to 100`, `at most 50 characters`."""
    parts = []
    for low, high, unit in (
        ("minimum", "maximum", ""),
        ("minLength", "maxLength", " characters"),
        ("minItems", "maxItems", " items"),
        ("minProperties", "maxProperties", " keys"),
    ):
        least, most = stated.get(low), stated.get(high)
        if least is not None and most is not None:
            parts.append(f"{least} to {most}{unit}")
        elif most is not None:
            parts.append(f"at most {most}{unit}")
        elif least is not None:
            parts.append(f"at least {least}{unit}")
    return ", ".join(parts)


def _default(stated: Schema) -> str:
    default = stated.get("default")
    if default is None or default == "" or isinstance(default, (dict, list)):
        return ""
    return f"default {_literal(default)}"


# --- fields


def field_meaning(model: ModelFacts, field: FieldFacts, facts: Normalised) -> str:
    """The docstring of a model's field."""
    if field.refers_to is not None:
        what = _relationship(model, field)
    elif field.identifies:
        many = f"ids of `{field.identifies}` resources, or `Ref`s"
        what = many if field.many else f"id of the `{field.identifies}`, or a `Ref`"
    elif field.name == "id" and field.place == "root" and model.type is not None:
        what = f"Id of the `{model.type}`"
    else:
        what = _value_meaning(field, model, facts)
        if what in _BARE_KINDS and (place := _place(model, facts)):
            what = f"{what}: {place.format(field.name)}"
        elif what.startswith("`") and (inside := _members(what[1:-1], facts)):
            what = f"{what} of {inside}"
    parts = [what, *_presence(model, field, facts)]
    sentence = _capital("; ".join(part for part in parts if part)) + "."
    if kept := prose(field.prose):
        return f"{kept}\n\n{fill(escape(sentence))}"
    return fill(escape(sentence))


def _place(model: ModelFacts, facts: Normalised) -> str:
    """Where a part stands in the model that has it: `location.{}` of `Profile`."""
    if model.type is not None or model.body_of:
        return ""
    for other, field in facts.holders.get(model.name, ()):
        if other is not model:
            dot = "[]." if field.many else "."
            return f"`{field.name}{dot}{{}}` of `{other.name}`"
    return ""


def _members(name: str, facts: Normalised) -> str:
    """The fields of a class, by its name."""
    model = facts.by_name.get(name)
    return listed(sorted(model.fields), 4) if model is not None else ""


def _relationship(model: ModelFacts, field: FieldFacts) -> str:
    kind = f"`{field.refers_to}`" if field.refers_to else "related"
    if not model.answer:
        if not field.refers_to:
            return (
                "references to the related resources" if field.many else "reference to a resource"
            )
        return f"ids of {kind} resources" if field.many else f"id of the {kind}"
    resource = f"related {kind} resources" if field.many else f"related {kind} resource"
    return f"{resource}, with {'their ids' if field.many else 'its id'} alone unless included"


def _value_meaning(field: FieldFacts, model: ModelFacts, facts: Normalised) -> str:
    said = said_of(field.name)
    kind = kind_of(field.schema) if field.schema else "any JSON value"
    stated = _FORMATS.get(str(field.stated.get("format", "")))
    if stated and kind == "text":
        kind = stated
    target = _identified(field.name, facts)
    if not said and target and kind == "text":
        said = f"id of the `{target}`{_found_by(target, facts)}"
    bare = kind == "text" or kind == _KINDS["object"]
    parts = [said, kind if not (said and bare) else "", bounds_of(field.stated)]
    if model.in_request and not field.required:
        parts.append(_default(field.stated))
    return "; ".join(part for part in parts if part)


def _found_by(type_: str, facts: Normalised) -> str:
    """Where ids of a type come from."""
    lists = [f"{o.area}.{o.name}" for o in facts.operations if o.answer and o.answer.type == type_]
    return f", as from `{min(lists, key=lambda name: (len(name), name))}`" if lists else ""


def _identified(name: str, facts: Normalised) -> str:
    """JSON:API type of what a field such as `metric_id` holds the id of; empty if there is none."""
    type_ = name.removesuffix("_id").replace("_", "-")
    return type_ if name.endswith("_id") and type_ in facts.answers else ""


def _presence(model: ModelFacts, field: FieldFacts, facts: Normalised) -> list[str]:
    """Null, whether it must be given, and which operations send or answer with it."""
    parts = []
    if model.answer:
        if field.nullable:
            parts.append("None if there is none")
        if field.place != "root" and model.type is not None:
            found = answering(facts, model.type, field)
            every = [o for o in facts.operations if o.answer and o.answer.type == model.type]
            if found and len(found) < len(every):
                parts.append(f"from {listed(sorted(found, key=lambda name: (len(name), name)), 2)}")
            elif found:
                parts.append("in every answer" if every else f"from {listed(found, 2)}")
        return parts
    if model.in_request:
        needed = "required" if field.required else "may be left out"
        parts.append(f"{needed}, may be None" if field.nullable else needed)
        if len(model.body_of) > 1 or (model.body_of and field.schema == {"type": "boolean"}):
            return [*parts, f"sent by {listed(sorted(model.body_of), 2)}"]
    elif field.nullable:
        parts.append("None if there is none")
    return parts


def fill(text: str, indent: str = "", following: str = "") -> str:
    """A docstring's paragraph in lines, words and identifiers kept whole."""
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=following,
        break_long_words=False,
        break_on_hyphens=False,
    )


# --- arguments


def argument_meanings(
    operation: OperationFacts, arguments: list[ParameterFacts], facts: Normalised
) -> list[tuple[str, str]]:
    """(name, meaning) of every argument of the operation's method, in the order of its signature."""
    pairs = [(name, path_meaning(operation, name, facts)) for name in operation.path_parameters]
    if operation.body is not None:
        pairs.append(("body", _body_meaning(operation, facts)))
    pairs += [(p.name, _parameter_meaning(operation, p, facts)) for p in arguments]
    if conflict_context(operation, facts) is not None:
        pairs.append((ON_CONFLICT, _ON_CONFLICT))
    pairs.append(("options", OPTIONS))
    if (taken := keywords_of(operation, facts)) is not None:
        given = sorted(name for name, _ in taken)
        pairs.append(
            ("fields", f"The body's fields as keywords, in its stead: {listed(given, 8)}.")
        )
    return pairs


def path_meaning(operation: OperationFacts, name: str, facts: Normalised) -> str:
    """What a path parameter identifies."""
    before, owner = owner_of(operation, name, facts)
    what = f"Id of the `{owner}`" if owner else f"Id of one of `{before}`"
    verbs = {"DELETE": "to delete", "PATCH": "to change"}
    own = operation.path.endswith(f"{{{name}}}") and operation.verb in verbs
    return f"{what}{' ' + verbs[operation.verb] if own else ''}; required."


def owner_of(operation: OperationFacts, name: str, facts: Normalised) -> tuple[str, str]:
    """What stands before a path parameter, and the JSON:API type that it is; empty if it is none."""
    before = operation.path.partition(f"{{{name}}}")[0].rstrip("/").rpartition("/")[2]
    return before, _singular(before, facts)


def _singular(plural: str, facts: Normalised) -> str:
    known = {*facts.answers, *(m.type for m in facts.models.values() if m.type is not None)}
    for ending, one in (("ies", "y"), ("es", ""), ("s", ""), ("", "")):
        if (
            plural.endswith(ending)
            and (found := plural[: len(plural) - len(ending)] + one) in known
        ):
            return found
    return ""


def _body_meaning(operation: OperationFacts, facts: Normalised) -> str:
    body = operation.body
    assert body is not None
    if body.kind == "id":
        return (
            f"Ids of `{body.key}` resources; required."
            if body.many
            else (f"Id of the `{body.key}`; required.")
        )
    model = facts.models[body.key]
    dict_ = "dicts with their fields" if body.many else "a dict with its fields"
    what = f"Several `{model.name}`, or {dict_}" if body.many else f"`{model.name}`, or {dict_}"
    needed = sorted(f.name for f in model.fields.values() if f.required and f.name != "type")
    return f"{what}; needs {listed(needed, 8)}." if needed else f"{what}; no field is required."


def _parameter_meaning(
    operation: OperationFacts, parameter: ParameterFacts, facts: Normalised
) -> str:
    parts = [_parameter_kind(operation, parameter)]
    if parameter.wire != "page[size]":
        parts += [bounds_of(parameter.stated), _default(parameter.stated)]
    parts.append("required" if parameter.required else "")
    sentence = _capital("; ".join(part for part in parts if part)) + "."
    kept = " ".join(prose(parameter.prose).split())
    return f"{kept} {sentence}" if kept else sentence


def _parameter_kind(operation: OperationFacts, parameter: ParameterFacts) -> str:
    wire = parameter.wire
    kind, _, inner = wire.partition("[")
    values = _values(parameter.values)
    if kind == "fields" and inner:
        return f"fields of each `{inner.rstrip(']')}` to answer with, instead of all: {values}"
    if kind == "additional-fields" and inner:
        return (
            f"fields of each `{inner.rstrip(']')}` to answer with besides the usual ones: {values}"
        )
    if wire == "include":
        return f"related resources to send along: {values}"
    if wire == "sort":
        return f"order, `-` for descending; the server's own if left out: {values}"
    if wire in ("page[cursor]", "page_cursor"):
        return "where to go on: `next_cursor` of an earlier page; the first page if left out"
    if wire == "page[size]":
        return _page_meaning(operation)
    if wire == "filter" or wire.lower().endswith("-filters"):
        return f"condition that items must meet: made with `F`, or its text{_filterable(operation)}"
    kind_said = f"one of {values}" if values else kind_of(parameter.schema)
    if parameter.is_list and values:
        kind_said = f"some of {values}"
    said = said_of(parameter.name)
    place = "sent as header" if parameter.where == "header" else "sent in the query as"
    return "; ".join(part for part in (said, kind_said, f"{place} `{wire}`") if part)


def _page_meaning(operation: OperationFacts) -> str:
    default, low, high = page_size_of(operation) or (None, None, None)
    bounds = bounds_of({"minimum": low, "maximum": high})
    usual = f"default {default}" if default is not None else "the server's own if left out"
    return ", ".join(part for part in ("items on a page", bounds, usual) if part)


def _filterable(operation: OperationFacts) -> str:
    fields = []
    for name, spec in sorted((operation.raw.get("x-klaviyo-filters") or {}).items()):
        operators = {op for group in (spec.get("operators") or {}).values() for op in group}
        fields.append(f"`{name}` {' '.join(sorted(operators))}")
    return f", by {'; '.join(fields)}" if fields else ""
