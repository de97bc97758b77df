"""What becomes of the imports of Klaviyo's old packages."""

from __future__ import annotations

import ast

from .meanings import ERRORS, GENERATED, Meaning
from .programs import Import

__all__ = ["replacement"]


def replacement(
    found: Import, meaning: Meaning, tree: ast.Module, source: str
) -> tuple[str, str] | None:
    """What to write for an import, and what to know about it; None: it stays.

    Args:
        found: one name of an import statement.
        meaning: what it stands for.
        tree: the program.
        source: its text.
    """
    name = found.path
    root = name.partition(".")[0]
    if root in GENERATED and "klaviyo" not in source.lower():
        return None
    if meaning.kind == "class" or name in {"klaviyo_api", "klaviyo_sdk"}:
        return "from klaviyo_async import KlaviyoClient", ""
    if meaning.kind == "error":
        return f"from klaviyo_async import {ERRORS[meaning.name]}", ""
    if meaning.kind == "filters_class":
        return "from klaviyo_async import F", ""
    if ".models" in name:
        return "from klaviyo_async.models import ...", "models have other names and are flat"
    if root == "klaviyo":
        if name == "klaviyo" and "klaviyo.Klaviyo" in source:
            return "from klaviyo_async import KlaviyoClient", ""
        bound = found.alias.asname or root
        uses = (n.id for n in ast.walk(tree) if isinstance(n, ast.Name))
        return None if bound in uses else ("(drop it)", "nothing uses it")
    if "api_arg_options" in name:
        return "(drop it)", "models instead of dicts: `.to_dict()` gives plain ones"
    return "import klaviyo_async", ""
