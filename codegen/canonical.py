"""The canonical form of a document: facts without prose, in a stable order.

`_KINDS` says of every kind of object in OpenAPI which of its keys hold objects of which kind. What
stands below any other key is data (a default, enum values, an extension) and passes untouched; so a
property or a value that happens to be called `description` is never taken for prose.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import unquote

from .errors import CodegenError

_TEXT = frozenset({"description", "summary", "title"})
_PROSE = _TEXT | {
    "$comment", "contact", "example", "examples", "externalDocs", "license", "termsOfService",
}  # fmt: skip
_OURS = "x-klaviyo-"
_SETS = ("x-klaviyo-filters", "x-klaviyo-operation-aliases", "x-klaviyo-scopes")
"""Extensions whose lists have no order, as far down as they go."""


class _Holds(NamedTuple):
    """What stands at a key: one object of that kind, or a list or a map of them."""

    kind: str
    shape: str = "one"


def _all(keys: str, kind: str, shape: str = "one") -> dict[str, _Holds]:
    return {key: _Holds(kind, shape) for key in keys.split()}


_EVERY = "*"
"""Stands for every key of a kind that is neither `$ref` nor an extension."""

_KINDS: dict[str, dict[str, _Holds]] = {
    "document": {
        **_all("info", "info"),
        **_all("paths webhooks", "paths"),
        **_all("components", "components"),
        **_all("servers", "server", "list"),
        **_all("tags", "tag", "list"),
    },
    "info": {},
    "tag": {},
    "server": _all("variables", "variable", "map"),
    "variable": {},
    "components": {
        **_all("schemas", "schema", "map"),
        **_all("responses", "response", "map"),
        **_all("parameters", "parameter", "map"),
        **_all("requestBodies", "body", "map"),
        **_all("headers", "header", "map"),
        **_all("securitySchemes", "security", "map"),
        **_all("links", "link", "map"),
        **_all("callbacks", "callback", "map"),
        **_all("pathItems", "path", "map"),
    },
    "paths": _all(_EVERY, "path"),
    "path": {
        **_all("get put post delete options head patch trace", "operation"),
        **_all("parameters", "parameter", "list"),
        **_all("servers", "server", "list"),
    },
    "operation": {
        **_all("parameters", "parameter", "list"),
        **_all("requestBody", "body"),
        **_all("responses", "responses"),
        **_all("callbacks", "callback", "map"),
        **_all("servers", "server", "list"),
    },
    "parameter": {**_all("schema", "schema"), **_all("content", "media", "map")},
    "header": {**_all("schema", "schema"), **_all("content", "media", "map")},
    "body": _all("content", "media", "map"),
    "responses": _all(_EVERY, "response"),
    "response": {
        **_all("headers", "header", "map"),
        **_all("content", "media", "map"),
        **_all("links", "link", "map"),
    },
    "callback": _all(_EVERY, "path"),
    "media": {**_all("schema", "schema"), **_all("encoding", "encoding", "map")},
    "encoding": _all("headers", "header", "map"),
    "link": _all("server", "server"),
    "security": _all("flows", "flow", "map"),
    "flow": {},
    "schema": {
        **_all("additionalProperties contains else if items not propertyNames then", "schema"),
        **_all("unevaluatedItems unevaluatedProperties", "schema"),
        **_all("allOf anyOf oneOf prefixItems", "schema", "list"),
        **_all("$defs definitions dependentSchemas patternProperties properties", "schema", "map"),
    },
}


def canonicalise(
    document: dict[str, Any], *, keep_prose: bool = False, keep_examples: bool = False
) -> dict[str, Any]:
    """A copy with the facts only: no descriptions, titles of schemas, summaries, examples, contacts.

    Lists without order (parameters, tags, required, enum) are sorted, mappings as well.

    Args:
        document: an OpenAPI document.
        keep_prose: keep descriptions, summaries and titles.
        keep_examples: keep `example`, of which facts can be read.

    Raises:
        CodegenError: something is not of the kind that OpenAPI wants there, or a `$ref` leads
            nowhere.
    """
    dropped = _PROSE - _TEXT if keep_prose else _PROSE
    stripper = _Canonicaliser(dropped - {"example"} if keep_examples else dropped)
    result: dict[str, Any] = stripper.one(document, "document", "#")
    for where, target in stripper.references:
        if not _reaches(document, target):
            raise CodegenError(f"{where}: $ref to nowhere: {target}")
    return result


class _Canonicaliser:
    def __init__(self, prose: frozenset[str]) -> None:
        self._prose = prose
        self.references: list[tuple[str, str]] = []

    def one(self, node: Any, kind: str, where: str) -> Any:
        if kind == "schema" and isinstance(node, bool):
            return node
        if not isinstance(node, dict):
            raise CodegenError(f"{where}: expected an object")
        holds = _KINDS[kind]
        kept: dict[str, Any] = {}
        for key in sorted(node):
            value, below = node[key], f"{where}/{escape(key)}"
            if key == "$ref":
                kept[key] = self._reference(value, where)
            elif key.startswith("x-"):
                if key.startswith(_OURS):
                    kept[key] = _data(value, unordered=key in _SETS)
            elif found := holds.get(key) or holds.get(_EVERY):
                kept[key] = self._held(value, found, below)
            elif key not in self._prose or (kind == "info" and key == "title"):
                kept[key] = _data(value)
        return _ordered(kept, kind)

    def _held(self, value: Any, found: _Holds, where: str) -> Any:
        if found.shape == "one":
            return self.one(value, found.kind, where)
        if found.shape == "list":
            if not isinstance(value, list):
                raise CodegenError(f"{where}: expected a list")
            return [self.one(item, found.kind, f"{where}/{i}") for i, item in enumerate(value)]
        if not isinstance(value, dict):
            raise CodegenError(f"{where}: expected an object")
        return {
            key: self.one(value[key], found.kind, f"{where}/{escape(key)}") for key in sorted(value)
        }

    def _reference(self, target: Any, where: str) -> str:
        if not isinstance(target, str):
            raise CodegenError(f"{where}: $ref is not a string")
        self.references.append((where, target))
        return target


def _ordered(node: dict[str, Any], kind: str) -> dict[str, Any]:
    """Sort what has no order, and fill in what OpenAPI insists on though it be prose."""
    if kind == "schema":
        for key in ("enum", "required"):
            if isinstance(node.get(key), list):
                node[key] = sorted(node[key], key=_rank)
    elif kind in ("operation", "path") and "parameters" in node:
        node["parameters"].sort(key=lambda p: (_rank(p.get("in")), _rank(p.get("name")), _rank(p)))
    elif kind == "document" and "tags" in node:
        node["tags"].sort(key=_rank)
    elif kind == "response" and "$ref" not in node:
        node = dict(sorted({"description": "", **node}.items()))
    elif kind == "flow" and isinstance(node.get("scopes"), dict):
        node["scopes"] = dict.fromkeys(node["scopes"], "")
    return node


def _data(value: Any, *, unordered: bool = False) -> Any:
    if isinstance(value, dict):
        return {key: _data(value[key], unordered=unordered) for key in sorted(value)}
    if isinstance(value, list):
        items = [_data(item, unordered=unordered) for item in value]
        return sorted(items, key=_rank) if unordered else items
    return value


def _rank(value: Any) -> tuple[str, str, bool]:
    """Sorts values of any type: by type, then by text, `-name` after `name`."""
    text = (
        value if isinstance(value, str) else json.dumps(value, sort_keys=True, ensure_ascii=False)
    )
    return type(value).__name__, text.removeprefix("-"), text.startswith("-")


def escape(key: str) -> str:
    """A key as it stands in a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def pointer_parts(pointer: str) -> Iterator[str]:
    """The keys of a JSON pointer that starts with `#/`."""
    for part in pointer[2:].split("/"):
        yield unquote(part).replace("~1", "/").replace("~0", "~")


def _reaches(document: dict[str, Any], target: str) -> bool:
    return target.startswith("#/") and resolve(document, target) is not None


def resolve(document: Any, target: str) -> Any:
    """What a local `$ref` refers to; None if there is nothing."""
    node = document
    for part in pointer_parts(target):
        if isinstance(node, dict):
            node = node.get(part)
        elif isinstance(node, list) and part.isdecimal() and int(part) < len(node):
            node = node[int(part)]
        else:
            return None
    return node
