"""Facts that a document states in ways that we do not know: told, so that nobody misses them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

PREFIX = "x-klaviyo-"

KNOWN_EXTENSIONS = frozenset(
    PREFIX + name
    for name in (
        "filter-examples", "filters", "limits", "operation-aliases", "page-size", "pre-release",
        "ratelimit", "reconstructed", "scopes", "subtag", "tier-rules",
    )
)  # fmt: skip
"""Those of Klaviyo that are read or of no concern to a client, and our own."""
KNOWN_TOP = frozenset(
    {"components", "externalDocs", "info", "jsonSchemaDialect", "openapi", "paths", "security"}
    | {"servers", "tags", "webhooks", "x-readme", "x-reconstructed-from"}
)
"""Keys at the top of a document: OpenAPI's, that of the site which shows it, and our own."""


def unknown_top(document: Mapping[str, Any]) -> Iterator[str]:
    """Keys at the top that are not known."""
    yield from sorted(document.keys() - KNOWN_TOP)


def unknown_extensions(operation: Mapping[str, Any]) -> Iterator[str]:
    """Extensions of an operation that are not known."""
    yield from sorted(k for k in operation if k.startswith(PREFIX) and k not in KNOWN_EXTENSIONS)


def notes(document: Mapping[str, Any]) -> Iterator[str]:
    """A line for each unknown key: at the top, and extensions wherever they are."""
    for key in unknown_top(document):
        yield f"note: unknown key at the top of the document: {key}"
    found: Counter[str] = Counter()
    waiting: list[Any] = [value for key, value in document.items() if key in KNOWN_TOP]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            found.update(unknown_extensions(node))
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node
    for key, count in sorted(found.items()):
        yield f"note: unknown extension {key}, {count} times: no fact is read of it"
