"""What operations send, answer with and include, counted straight over the JSON of a document.

It shares no code with the generator and with `diff`, which are held against it.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

Count = dict[str, dict[str, set[tuple[str, str]]]]
"""Operation -> `data` or the JSON:API type of what is included -> (place, name)."""


def _parts(node: Any, whole: Any) -> list[Any]:
    """The plain schemas that a schema is made of: behind references, all of an `allOf`."""
    while isinstance(node, dict) and "$ref" in node:
        target = whole
        for step in node["$ref"].split("/")[1:]:
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    if not isinstance(node, dict):
        return []
    below = list(node.get("allOf", ()))
    for key in ("oneOf", "anyOf"):
        if len(node.get(key, ())) == 1:
            below += node[key]
    return [node, *(part for each in below for part in _parts(each, whole))]


def _properties(node: Any, name: str, whole: Any) -> list[Any]:
    """All schemas of a property."""
    return [
        part["properties"][name]
        for part in _parts(node, whole)
        if name in part.get("properties", {})
    ]


def _fields(resource: Any, whole: Any) -> set[tuple[str, str]]:
    return {
        (place, name)
        for place in ("attributes", "relationships")
        for holder in _properties(resource, place, whole)
        for part in _parts(holder, whole)
        for name in part.get("properties", {})
    }


def counted_answers(whole: Any) -> Count:
    """Of each operation, what its answer bears, and what comes along."""
    result: Count = {}
    for item in whole["paths"].values():
        for operation in item.values():
            if not isinstance(operation, dict) or "operationId" not in operation:
                continue
            here: dict[str, set[tuple[str, str]]] = defaultdict(set)
            for status in sorted(operation["responses"]):
                content = operation["responses"][status].get("content")
                if not status.startswith("2") or not content:
                    continue
                answer = next(iter(content.values()))["schema"]
                for data in _properties(answer, "data", whole):
                    here["data"] |= _fields(data, whole)
                    for part in _parts(data, whole):
                        here["data"] |= _fields(part.get("items", {}), whole)
                for included in _properties(answer, "included", whole):
                    items = included.get("items", {})
                    for member in items.get("oneOf") or items.get("anyOf") or [items]:
                        for kind in _properties(member, "type", whole):
                            for name in _parts(kind, whole)[0].get("enum", ()):
                                here[name] |= _fields(member, whole)
                break
            result[operation["operationId"]] = here
    return result


def counted_bodies(whole: Any) -> dict[str, set[tuple[str, str]]]:
    """Operation -> (place, name) of what the resource in its body bears; those without one are left out."""
    result: dict[str, set[tuple[str, str]]] = {}
    for item in whole["paths"].values():
        for operation in item.values():
            if not isinstance(operation, dict) or "operationId" not in operation:
                continue
            for content in operation.get("requestBody", {}).get("content", {}).values():
                for data in _properties(content["schema"], "data", whole):
                    here = result.setdefault(operation["operationId"], set())
                    for part in _parts(data, whole):
                        here |= _fields(part, whole) | _fields(part.get("items", {}), whole)
    return result


def answered_types(whole: Any) -> dict[str, frozenset[str]]:
    """Operation -> JSON:API types of what it answers with."""
    result: dict[str, frozenset[str]] = {}
    for item in whole["paths"].values():
        for operation in item.values():
            if not isinstance(operation, dict) or "operationId" not in operation:
                continue
            types: set[str] = set()
            for status in sorted(operation["responses"]):
                content = operation["responses"][status].get("content")
                if not status.startswith("2") or not content:
                    continue
                for data in _properties(next(iter(content.values()))["schema"], "data", whole):
                    parts = _parts(data, whole)
                    for each in (*parts, *(part.get("items", {}) for part in parts)):
                        for kind in _properties(each, "type", whole):
                            types |= {*_parts(kind, whole)[0].get("enum", ())}
                break
            result[operation["operationId"]] = frozenset(types)
    return result


def reached_schemas(whole: Any) -> dict[str, dict[str, set[str]]]:
    """Operation -> `sent`, `answered` or `included` -> names of the schemas that it leads to."""
    below = {name: _named(node) for name, node in whole["components"]["schemas"].items()}

    def closed(names: set[str]) -> set[str]:
        todo, seen = [*names], set[str]()
        while todo:
            if (name := todo.pop()) not in seen:
                seen.add(name)
                todo += below[name]
        return seen

    result = {}
    for item in whole["paths"].values():
        for operation in item.values():
            if not isinstance(operation, dict) or "operationId" not in operation:
                continue
            here: dict[str, set[str]] = {"answered": set(), "included": set()}
            here["sent"] = closed(_named(operation.get("requestBody", {})))
            for status in sorted(operation["responses"]):
                content = operation["responses"][status].get("content")
                if not status.startswith("2") or not content:
                    continue
                answer = next(iter(content.values()))["schema"]
                here["included"] = closed(_named(_properties(answer, "included", whole)))
                direct = _properties(answer, "data", whole) or [answer]
                here["answered"] = closed(_named(direct))
                break
            result[operation["operationId"]] = here
    return result


def _named(node: Any) -> set[str]:
    """Names of the schemas that are referred to, straight."""
    if isinstance(node, list):
        return set[str]().union(*map(_named, node))
    if not isinstance(node, dict):
        return set()
    found = set[str]().union(*map(_named, node.values()))
    if isinstance(node.get("$ref"), str):
        found.add(node["$ref"].rpartition("/")[2])
    return found
