"""Facts of single operations: parameters, tiers, filters, statuses."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable
from typing import Any, Literal

from . import names
from .errors import CodegenError
from .facts import OperationFacts, ParameterFacts, Schema
from .reconstructed import is_reconstructed
from .schema_reader import SchemaReader
from .validation import revision_header

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_SCALARS = {"integer": "int", "number": "float", "boolean": "bool", "string": "str"}


def operation_facts(
    path: str,
    verb: str,
    raw: dict[str, Any],
    reader: SchemaReader,
    value: Callable[[Schema, str], Schema],
) -> OperationFacts:
    """Everything about an operation but its body and answer.

    Raises:
        CodegenError: two of its path parameters would have one Python name.
    """
    placeholders = _PLACEHOLDER.findall(path)
    tag = raw["tags"][0]
    if "beta" in tag.lower().split() and raw.get("x-klaviyo-subtag"):
        # Beta documents put everything under one tag; the area proper is the subtag.
        tag = raw["x-klaviyo-subtag"]
    parameters = [
        _parameter(parameter, raw, reader, value)
        for parameter in raw.get("parameters", ())
        if parameter["in"] in ("query", "header") and parameter["name"].lower() != "revision"
    ]
    parameters.sort(key=lambda parameter: (parameter.where, parameter.wire))
    operation = OperationFacts(
        id=raw["operationId"],
        name=names.method(raw["operationId"]),
        verb=verb,
        path=_PLACEHOLDER.sub(lambda match: f"{{{names.snake(match[1])}}}", path),
        tag=tag,
        area=names.snake(tag),
        path_parameters=[names.snake(name) for name in placeholders],
        parameters=parameters,
        body=None,
        answer=None,
        statuses=tuple(
            int(status) for status in sorted(raw["responses"]) if re.fullmatch(r"2\d\d", status)
        ),
        raw=raw,
        public=path.startswith("/client/"),
        revision=revision_header(raw) or "",
        deprecated=raw.get("deprecated") is True,
    )
    _disambiguate(operation)
    return operation


def _disambiguate(operation: OperationFacts) -> None:
    """Give arguments that would share a name trailing underscores, those spelt like it last."""
    taken = Counter([*operation.path_parameters, "body", "options"])
    if twice := [name for name, count in taken.items() if count > 1]:
        raise CodegenError(f"{operation.id}: more than one argument would be named {twice[0]!r}")
    for parameter in sorted(operation.parameters, key=lambda p: (p.wire != p.name, p.wire)):
        while parameter.name in taken:
            parameter.name += "_"
        taken[parameter.name] = 1


def _parameter(
    parameter: dict[str, Any],
    operation: dict[str, Any],
    reader: SchemaReader,
    value: Callable[[Schema, str], Schema],
) -> ParameterFacts:
    where: Literal["query", "header"] = "query" if parameter["in"] == "query" else "header"
    schema = parameter.get("schema", {})
    resolved = reader.resolve(schema)
    is_list = resolved.get("type") == "array"
    item = reader.resolve(resolved.get("items", {})) if is_list else resolved
    return ParameterFacts(
        wire=parameter["name"],
        name=names.snake(parameter["name"]),
        where=where,
        schema=value(schema, f"parameter:{operation['operationId']}/{parameter['name']}"),
        required=bool(parameter.get("required"))
        and not is_reconstructed(operation, f"parameters/{parameter['name']}"),
        exploded=is_list and where == "query" and parameter.get("explode", True),
        values=tuple(str(v) for v in item.get("enum", ()) if v is not None),
        is_list=is_list,
        stated=resolved,
        prose=parameter.get("description"),
    )


def type_token(parameter: ParameterFacts) -> str:
    """The parameter's type as `Operation.query` states it."""
    if parameter.alias:
        token = parameter.alias
    else:
        schema = parameter.schema.get("items", {}) if parameter.is_list else parameter.schema
        token = _SCALARS.get(schema.get("type", ""), "str")
    return f"list[{token}]" if parameter.is_list else token


def alias_parameters(
    operations: list[OperationFacts], resource_of: dict[str, str]
) -> dict[str, tuple[str, ...]]:
    """Give every parameter with listed values the name of a type alias; returns alias -> values.

    The most common set of values of a kind of parameter gets the plain name (`ProfileField`), others
    that of the first operation that has them.
    """
    wanted: dict[str, Counter[tuple[str, ...]]] = defaultdict(Counter)
    uses: list[tuple[OperationFacts, ParameterFacts, str]] = []
    for operation in operations:
        for parameter in operation.parameters:
            if parameter.values:
                name = _alias_name(
                    parameter, resource_of.get(operation.id, names.pascal(operation.tag))
                )
                wanted[name][parameter.values] += 1
                uses.append((operation, parameter, name))
    aliases: dict[str, tuple[str, ...]] = {}
    for operation, parameter, name in uses:
        common = min(wanted[name].items(), key=lambda item: (-item[1], item[0]))[0]
        chosen = name
        if parameter.values != common:
            same = [
                a
                for a, values in aliases.items()
                if values == parameter.values and a.endswith(name)
            ]
            chosen = same[0] if same else f"{names.pascal(operation.id)}{name}"
        aliases[chosen] = parameter.values
        parameter.alias = chosen
    return dict(sorted(aliases.items()))


def _alias_name(parameter: ParameterFacts, resource: str) -> str:
    kind, _, inner = parameter.wire.partition("[")
    if inner and kind in ("fields", "additional-fields"):
        return f"{names.pascal(inner.rstrip(']'))}{'Additional' if kind != 'fields' else ''}Field"
    return f"{resource}{names.pascal(parameter.wire)}"
