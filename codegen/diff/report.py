"""Reports of changes: text, markdown, JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from ..errors import CodegenError
from .change import Change, listed

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


def _lines(changes: list[Change], code: Callable[[str], str]) -> Iterator[tuple[str, list[str]]]:
    """(heading, lines): per area, then the models; what befell several methods alike is one line."""
    alike: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        subject = change.subject
        group = "models" if subject.model else f"klaviyo.{subject.area}".removesuffix(".")
        where = subject.model if subject.model else subject.argument
        if subject.model or not subject.argument:
            where = str(subject)
        alike.setdefault((group, where, change.text, change.instead), []).append(change)
    groups: dict[str, list[str]] = {}
    for (group, *_), same in alike.items():
        groups.setdefault(group, []).append(_line(same, code))
    yield from groups.items()


def _line(same: list[Change], code: Callable[[str], str]) -> str:
    first = same[0]
    line = f"{code(str(first.subject))}: {first.text}"
    if len(same) > 1:
        line += f" (so in {listed([code(change.subject.method) for change in same[1:]], 4)})"
    if first.operations:
        line += f" (in {listed([code(name) for name in first.operations])})"
    for verb, classes in (
        ("went", [name for change in same for name in change.classes_removed]),
        ("came", [name for change in same for name in change.classes_added]),
    ):
        if classes:
            names = [code(name) for name in dict.fromkeys(classes)]
            line += f"; with it {verb} {listed(names, 6)}"
    return line


def _text(changes: list[Change], old: str, new: str) -> str:
    lines = [f"{_heading(old, new)}{_summary(changes)}"]
    for title, chosen in _parts(changes):
        lines += ["", title]
        for group, lines_of_group in _lines(chosen, str):
            lines += ["", f"  {group}", *(f"    {line}" for line in lines_of_group)]
    return "\n".join(lines) + "\n"


def _markdown(changes: list[Change], old: str, new: str) -> str:
    lines = [f"## {_heading(old, new)}{_summary(changes)}"]
    for title, chosen in _parts(changes):
        lines += ["", f"### {title}"]
        for group, lines_of_group in _lines(chosen, _code):
            lines += ["", f"**{group}**", "", *(f"- {line}" for line in lines_of_group)]
    return "\n".join(lines) + "\n"


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
        "classes_added": list(change.classes_added),
        "classes_removed": list(change.classes_removed),
    }


FORMATS: dict[str, Callable[[list[Change], str, str], str]] = {
    "text": _text,
    "markdown": _markdown,
    "json": _json,
}
