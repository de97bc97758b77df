"""Corrections to Klaviyo's document, kept as data in `spec/overlay.toml`, each with its reason.

```toml
[[name]]
schema = "EventProfileCreateQueryResourceObject"
class = "EventProfile"
reason = "..."

[[patch]]
at = "#/paths/*/get/parameters/*"        # `*` matches any one key or index
when = { name = "page[size]" }           # applies only where these members have these values
set = { required = false }
reason = "..."

[[patch]]
at = "#/components/schemas/Profile/properties"
add = { nickname = { type = "string" } }  # only what the document does not state
reason = "..."
```
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from .errors import CodegenError


@attrs.define
class Overlay:
    """The corrections of one overlay file."""

    names: dict[str, str] = attrs.field(factory=dict)
    """Schema name -> class name."""
    patches: list[dict[str, Any]] = attrs.field(factory=list)

    @classmethod
    def load(cls, path: Path) -> Overlay:
        """Read an overlay; a file that does not exist is an empty one.

        Raises:
            CodegenError: not TOML, or an entry lacks something.
        """
        if not path.exists():
            return cls()
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise CodegenError(f"{path}: {error}") from None
        for kind, needed in (
            ("name", {"schema", "class", "reason"}),
            ("patch", {"at", "reason"}),
        ):
            for entry in data.get(kind, ()):
                missing = needed - set(entry)
                if kind == "patch" and not {"set", "add"} & set(entry):
                    missing = missing | {"set"}
                if missing:
                    raise CodegenError(
                        f"{path}: a [[{kind}]] entry lacks {', '.join(sorted(missing))}: {entry}"
                    )
        return cls({e["schema"]: e["class"] for e in data.get("name", ())}, data.get("patch", []))

    def apply(self, document: dict[str, Any]) -> list[str]:
        """Patch the document in place; returns a line for each entry that matched nothing in it."""
        schemas = document.get("components", {}).get("schemas", {})
        idle = [
            f"[[name]] {schema} = {name}"
            for schema, name in self.names.items()
            if schema not in schemas
        ]
        for patch in self.patches:
            parts = patch["at"].removeprefix("#/").split("/")
            wanted = patch.get("when", {})
            hits = [node for node in _nodes(document, parts) if wanted.items() <= node.items()]
            for node in hits:
                stated = {key: node[key] for key in patch.get("add", ()) if key in node}
                node.update({**patch.get("add", {}), **stated, **patch.get("set", {})})
            if not hits:
                idle.append(f"[[patch]] {patch['at']}")
        return idle


def _nodes(node: Any, parts: list[str]) -> Iterator[dict[str, Any]]:
    """The objects that a pointer with `*` leads to."""
    if not parts:
        if isinstance(node, dict):
            yield node
        return
    part = parts[0].replace("~1", "/").replace("~0", "~")
    if isinstance(node, dict):
        for key in list(node) if part == "*" else [part] if part in node else []:
            yield from _nodes(node[key], parts[1:])
    elif isinstance(node, list):
        for index, item in enumerate(node):
            if part in ("*", str(index)):
                yield from _nodes(item, parts[1:])
