"""Moves facts from a document's prose into extensions and bounds, before the prose is dropped.

What the document states as data stands; prose fills in what is missing. Emitted on operations:

- `x-klaviyo-ratelimit`, `x-klaviyo-scopes`: where the document lacks them.
- `x-klaviyo-tier-rules`: `[{"parameter", "value", "burst", "steady", "daily"}]`, lower limits that
  hold while a parameter has a value.
- `x-klaviyo-limits`: payload caps, numbers only (see `prose.operation_caps`, `prose.schema_caps`).
- `x-klaviyo-page-size`: `{"default", "maximum"}` of an operation without a `page[size]` parameter;
  where there is one, its schema gets the bounds.
- `x-klaviyo-filters`: without `value` where only prose names a field.
- `x-klaviyo-filter-examples`: the filters that the document shows.
"""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterator
from typing import Any

from . import prose
from .canonical import resolve

METHODS = ("delete", "get", "head", "options", "patch", "post", "put", "trace")
_PAGE_SIZE = "page[size]"


def operations_of(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(path, method, operation) of every operation, in a stable order."""
    for path, item in sorted(path_items(document)):
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def path_items(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(path, path item) of everything in `paths` that is no extension."""
    for path, item in document["paths"].items():
        if path.startswith("/"):
            yield path, item


def enrich(document: dict[str, Any]) -> tuple[Counter[str], tuple[str, ...]]:
    """Add all facts that prose states, in place.

    Returns:
        How many operations got which, and where prose states a tier other than the document's.
    """
    facts_added: Counter[str] = Counter()
    notes: list[str] = []
    for _, _, operation in operations_of(document):
        before = {key for key in operation if key.startswith("x-klaviyo-")}
        text = str(operation.get("description") or "")
        notes += _tiers(operation, text)
        _scopes(operation, text)
        _limits(document, operation, text)
        if _paging(document, operation, text):
            facts_added["page[size]"] += 1
        if _filters(document, operation) and "x-klaviyo-filters" in before:
            facts_added["x-klaviyo-filters"] += 1
        facts_added.update(
            key for key in operation if key.startswith("x-klaviyo-") and key not in before
        )
    return facts_added, tuple(notes)


def share_parameters(document: dict[str, Any]) -> None:
    """Move parameters of path items to their operations, but for those that these replace."""
    for path, _, operation in operations_of(document):
        own = operation.setdefault("parameters", [])
        named = [(parameter.get("in"), parameter.get("name")) for parameter in own]
        shared = document["paths"][path].get("parameters", ())
        own += [copy.deepcopy(p) for p in shared if (p.get("in"), p.get("name")) not in named]
    for _, item in path_items(document):
        item.pop("parameters", None)


def _tiers(operation: dict[str, Any], text: str) -> Iterator[str]:
    """Tiers of an operation; yields a note if its prose contradicts its data."""
    always, rules = prose.tiers(text)
    stated = operation.get("x-klaviyo-ratelimit")
    if always and not stated:
        operation["x-klaviyo-ratelimit"] = always
    elif always and stated and always != stated:
        differing = sorted(f"{k} {v}" for k, v in always.items() if stated.get(k) != v)
        yield f"note: {operation['operationId']}: prose says {', '.join(differing)}; data stands"
    if rules:
        operation["x-klaviyo-tier-rules"] = sorted(
            rules, key=lambda rule: (rule["parameter"], rule["value"])
        )


def _scopes(operation: dict[str, Any], text: str) -> None:
    if "x-klaviyo-scopes" not in operation and (found := prose.scopes(text)):
        operation["x-klaviyo-scopes"] = found


# --- payload caps


def _limits(document: dict[str, Any], operation: dict[str, Any], text: str) -> None:
    body = operation.get("requestBody")
    if not body:
        return
    caps = prose.operation_caps(text)
    for content in (_resolved(document, body).get("content") or {}).values():
        for name, value in _body_caps(document, content.get("schema") or {}):
            caps[name] = min(value, caps.get(name, value))
    if caps.get("item_bytes", 0) >= caps.get("bytes", float("inf")):
        del caps["item_bytes"]  # follows from the whole body's
    if caps:
        operation["x-klaviyo-limits"] = dict(sorted(caps.items()))


def _body_caps(document: dict[str, Any], schema: dict[str, Any]) -> Iterator[tuple[str, int]]:
    """Caps in the texts of all schemas of a body; sizes within a list are those of an item."""
    seen: set[tuple[int, bool]] = set()
    waiting: list[tuple[Any, bool]] = [(schema, False)]
    while waiting:
        node, listed = waiting.pop()
        node = _resolved(document, node)
        if (id(node), listed) in seen:
            continue
        seen.add((id(node), listed))
        text = node.get("description")
        if isinstance(text, str):
            for name, value in prose.schema_caps(text).items():
                yield ("item_bytes" if listed and name == "bytes" else name), value
        waiting += [(child, listed) for child in (node.get("properties") or {}).values()]
        waiting += [
            (child, listed) for key in ("allOf", "anyOf", "oneOf") for child in node.get(key) or ()
        ]
        if "items" in node:
            waiting.append((node["items"], True))


# --- paging and filters


def _paging(document: dict[str, Any], operation: dict[str, Any], text: str) -> bool:
    """Bounds of the page size; returns whether a parameter got any."""
    stated = prose.page_size(text)
    for parameter in _parameters(document, operation):
        if parameter.get("name") == _PAGE_SIZE:
            schema = _resolved(document, parameter.get("schema") or {})
            bounds = {**stated, **prose.page_bounds(str(parameter.get("description") or ""))}
            missing = {name: value for name, value in bounds.items() if name not in schema}
            if missing:
                parameter["schema"] = {**copy.deepcopy(schema), **missing}
            return bool(missing)
    if stated and "x-klaviyo-page-size" not in operation:
        operation["x-klaviyo-page-size"] = stated
    return False


def _filters(document: dict[str, Any], operation: dict[str, Any]) -> bool:
    """Fields and operators that only the filter parameter's text names; returns whether any."""
    known = operation.get("x-klaviyo-filters") or {}
    changed = False
    for parameter in _parameters(document, operation):
        if "filter" not in str(parameter.get("name")).lower():
            continue
        _examples(operation, parameter)
        for field, spec in prose.filters(str(parameter.get("description") or "")).items():
            changed |= _add_filter(known, field, spec["operators"])
    if changed:
        operation["x-klaviyo-filters"] = known
    return changed


def _add_filter(known: dict[str, Any], field: str, operators: dict[str, list[str]]) -> bool:
    if field not in known:
        known[field] = {"operators": operators}
        return True
    stated = known[field].setdefault("operators", {})
    present = {name for names in stated.values() for name in names}
    changed = False
    for kind, names in operators.items():
        # An operator that the data has under `list` alone takes one value as well if the text
        # names it without a word on lists.
        here = {*stated.get("single", ()), *stated.get("none", ())} if kind == "single" else present
        if missing := [name for name in names if name not in here]:
            stated[kind] = sorted([*stated.get(kind, ()), *missing])
            changed = True
    return changed


def _examples(operation: dict[str, Any], parameter: dict[str, Any]) -> None:
    """Keep the filters that the document shows: they hold what is known of filters to account."""
    schema = parameter.get("schema")
    shown = [holder.get("example") for holder in (parameter, schema) if isinstance(holder, dict)]
    if found := {text for text in shown if isinstance(text, str) and text}:
        operation["x-klaviyo-filter-examples"] = sorted(found)


def _parameters(document: dict[str, Any], operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for parameter in operation.get("parameters", ()):
        yield _resolved(document, parameter)


def _resolved(document: dict[str, Any], node: Any) -> dict[str, Any]:
    """The object, or the one it refers to; an empty one for anything else."""
    followed = 0
    while isinstance(node, dict) and isinstance(node.get("$ref"), str) and followed < 100:
        node = resolve(document, node["$ref"])
        followed += 1
    return node if isinstance(node, dict) else {}
