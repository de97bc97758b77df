"""Docstrings of models and methods, built from facts, and from the document's own prose where it was kept."""

from __future__ import annotations

import html
import re
import textwrap
from typing import Any

from .facts import ModelFacts, OperationFacts, ParameterFacts, limits_of, page_size
from .reconstructed import MARK

_WIDTH = 100
_REFERENCE = "https://developers.klaviyo.com/en/reference/"
_TAG = re.compile(r"<[^>]{0,80}>")
_LIMITS = re.compile(r"\*?Rate limits\*?:.*", re.DOTALL)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_PARTS = {
    "all": "all of it",
    "parameters": "parameters",
    "requestBody": "body",
    "responses": "answer",
    "x-klaviyo-filters": "filters",
    "x-klaviyo-limits": "caps",
    "x-klaviyo-ratelimit": "rate limits",
    "x-klaviyo-scopes": "scopes",
}
_UNITS = {"items": "items", "bytes": "bytes", "item_bytes": "bytes an item"}


def escape(text: str) -> str:
    """Text that can stand in a docstring whatever it holds."""
    safe = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    safe = "".join(c if c.isprintable() or c == "\n" else " " for c in safe)
    return f"{safe} " if safe.endswith('"') else safe


def prose(text: str | None) -> str:
    """A description of the document in one escaped paragraph, without markup and rate limits."""
    if not text:
        return ""
    plain = _LINK.sub(r"\1", _TAG.sub(" ", _LIMITS.sub("", text)))
    return escape(
        textwrap.fill(" ".join(html.unescape(plain).split()), _WIDTH, break_long_words=False)
    )


def model_doc(model: ModelFacts) -> str:
    """What a resource or body is, in one line; then the document's prose if it was kept."""
    if model.answer:
        line = f"{'An' if str(model.type)[0] in 'aeio' else 'A'} `{model.type}` resource."
    elif model.body_of:
        line = f"Body of {_listed(sorted(model.body_of))}."
    else:
        line = ""
    return "\n\n".join(part for part in (line, prose(model.prose)) if part)


def _listed(items: list[str]) -> str:
    shown = ", ".join(f"`{item}`" for item in items[:3])
    return f"{shown} and {len(items) - 3} more" if len(items) > 3 else shown


def method_doc(
    operation: OperationFacts, arguments: list[ParameterFacts], answer: list[str]
) -> str:
    """The facts of an operation: HTTP line, tiers, page size, filters, caps, answer, link."""
    raw = operation.raw
    title = operation.id.replace("_", " ").capitalize()
    scopes = " ".join(raw.get("x-klaviyo-scopes") or ())
    limits = ", ".join(limits_of(raw["x-klaviyo-ratelimit"]))
    head = " · ".join(
        part for part in (f"{operation.verb} {operation.path}", scopes, limits) if part
    )
    parts = [f"{title}.", prose(raw.get("description")), escape(head)]
    if operation.deprecated:
        parts.insert(1, "Deprecated.")
    notes = [
        *_tier_notes(raw),
        *_page_note(operation),
        *_filter_note(operation),
        *_cap_note(raw),
        *answer,
        *_reconstructed_note(raw),
    ]
    parts.append("\n".join(_item(note) for note in notes))
    parts.append(f"Raises KlaviyoError (APIStatusError by HTTP status). {_REFERENCE}{operation.id}")
    return "\n\n".join(part for part in parts if part)


def _item(note: str) -> str:
    return textwrap.fill(
        escape(note),
        _WIDTH,
        initial_indent="- ",
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _tier_notes(raw: dict[str, Any]) -> list[str]:
    return [
        f"{', '.join(limits_of(rule))} when `{rule['parameter']}` has `{rule['value']}`"
        for rule in raw.get("x-klaviyo-tier-rules") or ()
    ]


def _page_note(operation: OperationFacts) -> list[str]:
    size = page_size(operation)
    if size is None:
        return []
    default, low, high = size
    bounds = (
        f"{low} to {high}"
        if low is not None and high is not None
        else f"at most {high}"
        if high
        else ""
    )
    usual = f"default {default}" if default is not None else ""
    text = ", ".join(part for part in (bounds, usual) if part)
    return [f"page size: {text}"] if text else []


def _filter_note(operation: OperationFacts) -> list[str]:
    fields = []
    for name, spec in sorted((operation.raw.get("x-klaviyo-filters") or {}).items()):
        operators = {op for group in (spec.get("operators") or {}).values() for op in group}
        fields.append(f"`{name}` {' '.join(sorted(operators))}")
    return [f"filter: {'; '.join(fields)}"] if fields else []


def _reconstructed_note(raw: dict[str, Any]) -> list[str]:
    """Which facts are not from a document that Klaviyo published."""
    parts = [_PARTS.get(name.partition("/")[0]) for name in raw.get(MARK) or ()]
    told = [part for part in dict.fromkeys(parts) if part is not None]
    return [f"reconstructed, not from a published document: {', '.join(told)}"] if told else []


def _cap_note(raw: dict[str, Any]) -> list[str]:
    caps = raw.get("x-klaviyo-limits") or {}
    caps = [
        f"{value:,} {_UNITS.get(name, name.replace('_', ' '))}"
        for name, value in sorted(caps.items())
    ]
    return [f"at most {', '.join(caps)}"] if caps else []
