"""Reports of changes: text, markdown, JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from ..errors import CodegenError
from .change import Change
from .lines import lines

_JSON_FORMAT = 1
"""Raised when a key of the JSON form goes or changes its meaning."""


def render(changes: list[Change], form: str = "text", *, old: str = "", new: str = "") -> str:
    """The changes as text, markdown or JSON.

    Args:
        changes: what `diff` returned.
        form: one of `FORMATS`.
        old: revision of the old document, for the heading.
        new: revision of the new one.

    Raises:
        CodegenError: there is no such format.
    """
    if form not in FORMATS:
        raise CodegenError(f"format {form!r}: there are {', '.join(FORMATS)}")
    return FORMATS[form](changes, old, new)


def _summary(changes: list[Change]) -> str:
    breaking = sum(change.breaking for change in changes)
    if not changes:
        return "no change"
    return f"{len(changes)} change{'s' if len(changes) > 1 else ''}, {breaking or 'none'} breaking"


def _parts(changes: list[Change]) -> Iterator[tuple[str, list[Change]]]:
    for title, breaking in (("Breaking", True), ("Not breaking", False)):
        if chosen := [change for change in changes if change.breaking is breaking]:
            yield f"{title} ({len(chosen)})", chosen


def _text(changes: list[Change], old: str, new: str) -> str:
    whole = [f"{_heading(old, new)}{_summary(changes)}"]
    for title, chosen in _parts(changes):
        whole += ["", title]
        for group, lines_of_group in lines(chosen, str):
            whole += ["", f"  {group}"]
            for line in lines_of_group:
                whole += [f"    {line.text}", *(f"      {detail}" for detail in line.details)]
    return "\n".join(whole) + "\n"


def _markdown(changes: list[Change], old: str, new: str) -> str:
    whole = [f"## {_heading(old, new)}{_summary(changes)}"]
    for title, chosen in _parts(changes):
        whole += ["", f"### {title}"]
        for group, lines_of_group in lines(chosen, _code):
            whole += ["", f"**{group}**", ""]
            for line in lines_of_group:
                whole.append(f"- {line.text}")
                if line.details:
                    whole += ["  <details><summary>which</summary>", ""]
                    whole += [f"  - {detail}" for detail in line.details]
                    whole += ["", "  </details>", ""]
    return "\n".join(whole).rstrip() + "\n"


def _heading(old: str, new: str) -> str:
    return f"{old} → {new}: " if old or new else ""


def _code(name: str) -> str:
    return f"`{name}`"


def _json(changes: list[Change], old: str, new: str) -> str:
    whole = {
        "format": _JSON_FORMAT,
        "old": old,
        "new": new,
        "changes": [as_dict(change) for change in changes],
        "breaking": sum(change.breaking for change in changes),
    }
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def as_dict(change: Change) -> dict[str, Any]:
    """A change as JSON has it; all keys are always there."""
    subject = change.subject
    return {
        "kind": change.kind,
        "breaking": change.breaking,
        "subject": str(subject),
        "text": change.text,
        "area": subject.area,
        "method": subject.method,
        "argument": subject.argument,
        "model": subject.model,
        "field": subject.field,
        "document": change.document,
        "pointer": change.pointer,
        "old": change.old,
        "new": change.new,
        "instead": change.instead,
        "operations": list(change.operations),
        "included_by": list(change.included_by),
        "harmless_in": list(change.harmless_in),
        "classes_added": list(change.classes_added),
        "classes_removed": list(change.classes_removed),
    }


FORMATS: dict[str, Callable[[list[Change], str, str], str]] = {
    "text": _text,
    "markdown": _markdown,
    "json": _json,
}
