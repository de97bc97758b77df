"""Docstrings of models and methods, built from facts, and from the document's own prose where it was kept."""

from __future__ import annotations

import textwrap
from typing import Any

from .examples import example_of
from .facts import ModelFacts, Normalised, OperationFacts, ParameterFacts, limits_of, page_size
from .meanings import WIDTH, argument_meanings, fill, listed
from .prose_text import escape, prose
from .reconstructed import MARK

_REFERENCE = "https://developers.klaviyo.com/en/reference/"
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


def model_doc(model: ModelFacts, facts: Normalised) -> str:
    """What a class is or is part of, in one line; then the document's prose if it was kept."""
    if model.answer:
        line = f"{'An' if str(model.type)[0] in 'aeio' else 'A'} `{model.type}` resource."
    elif model.body_of:
        line = f"Body of {listed(sorted(model.body_of), 3)}."
    elif holders := sorted(
        {m.name for m, _ in facts.holders.get(model.name, ()) if m is not model}
    ):
        line = f"Part of {listed(holders, 3)}."
    else:
        line = ""
    return "\n\n".join(part for part in (line, prose(model.prose)) if part)


def method_title(operation: OperationFacts) -> str:
    """An operation in one line: what it does, its HTTP line and its tier."""
    title = operation.id.replace("_", " ").capitalize()
    limits = ", ".join(limits_of(operation.raw["x-klaviyo-ratelimit"]))
    return escape(f"{title}: {operation.verb} {operation.path}, {limits}.")


def method_doc(
    operation: OperationFacts,
    arguments: list[ParameterFacts],
    answer: list[str],
    facts: Normalised,
) -> str:
    """The facts of an operation: HTTP line, tiers, caps, answer, arguments, link."""
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
        *_cap_note(raw),
        *answer,
        *_reconstructed_note(raw),
    ]
    parts.append("\n".join(_item(note) for note in notes))
    parts.append(
        f"Example::\n\n{textwrap.indent(escape(example_of(operation, arguments, facts)), ' ' * 4)}"
    )
    meanings = argument_meanings(operation, arguments, facts)
    lines = (fill(escape(f"{name}: {said}"), "    ", " " * 8) for name, said in meanings)
    parts.append("\n".join(["Args:", *lines]))
    parts.append(f"Raises KlaviyoError (APIStatusError by HTTP status). {_REFERENCE}{operation.id}")
    return "\n\n".join(part for part in parts if part)


def _item(note: str) -> str:
    return textwrap.fill(
        escape(note),
        WIDTH,
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
    """The size of pages that no argument sets."""
    size = page_size(operation)
    if size is None or any(p.wire == "page[size]" for p in operation.parameters):
        return []
    default, _, high = size
    told = (f"at most {high}" if high else "", f"default {default}" if default is not None else "")
    return [f"page size: {', '.join(part for part in told if part)}"] if any(told) else []


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
