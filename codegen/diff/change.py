"""One difference between two documents, described in terms of the Python API."""

from __future__ import annotations

from typing import Any, Literal

import attrs

Side = Literal["old", "new"]

MIRROR = {
    "operation-added": "operation-removed",
    "operation-deprecated": "operation-undeprecated",
    "alias-added": "alias-removed",
    "answer-fields-added": "answer-fields-removed",
    "included-added": "included-removed",
    "argument-added": "argument-removed",
    "argument-required": "argument-optional",
    "argument-nullable": "argument-not-nullable",
    "argument-values-added": "argument-values-removed",
    "argument-widened": "argument-narrowed",
    "argument-deprecated": "argument-undeprecated",
    "tier-raised": "tier-lowered",
    "tier-rule-added": "tier-rule-removed",
    "tier-rule-raised": "tier-rule-lowered",
    "scope-added": "scope-removed",
    "filter-added": "filter-removed",
    "filter-operators-added": "filter-operators-removed",
    "filter-values-added": "filter-values-removed",
    "filters-stated": "filters-unstated",
    "cursor-added": "cursor-removed",
    "page-size-raised": "page-size-lowered",
    "cap-raised": "cap-lowered",
    "class-added": "class-removed",
    "field-added": "field-removed",
    "field-required": "field-optional",
    "field-nullable": "field-not-nullable",
    "field-values-added": "field-values-removed",
    "field-widened": "field-narrowed",
    "field-deprecated": "field-undeprecated",
}
"""Kinds that turn into each other when the documents are swapped."""

SAME_BOTH_WAYS = (
    "operation-renamed", "operation-moved", "operation-address", "operation-access",
    "operation-status", "argument-renamed", "argument-reordered", "argument-retyped",
    "argument-default", "argument-wire", "returns-retyped", "tier-changed", "tier-rule-changed",
    "fact-changed", "filter-retyped", "page-size-default", "class-renamed", "field-renamed", "field-retyped",
    "field-default", "field-wire",
)  # fmt: skip
"""Kinds that stay what they are when the documents are swapped."""

KINDS = (*MIRROR, *MIRROR.values(), *SAME_BOTH_WAYS)


@attrs.frozen
class Subject:
    """What a change is about; the names are those that a program written for the old document uses.

    A method has `area` and `method`, one of its arguments `argument` too; a class has `model`, one
    of its attributes `field` too.
    """

    area: str = ""
    method: str = ""
    argument: str = ""
    model: str = ""
    field: str = ""

    def __str__(self) -> str:
        if not (self.model or self.method):
            return "document"
        if self.model:
            return f"models.{self.model}" + (f".{self.field}" if self.field else "")
        call = f"({self.argument}=...)" if self.argument else "()"
        return f"klaviyo.{self.area}.{self.method}{call}"


@attrs.frozen(kw_only=True)
class Change:
    """One difference."""

    kind: str
    """One of `KINDS`."""
    breaking: bool
    """Whether a program that works with the old document can fail with the new one."""
    subject: Subject
    text: str
    """What happened, in one line that follows the subject."""
    pointer: str
    """JSON pointer into the document concerned."""
    document: Side
    """The document that the pointer leads into: the old one for what is gone, else the new one."""
    old: Any = None
    new: Any = None
    instead: str = ""
    """What to write instead, where that is mechanical."""
    operations: tuple[str, ...] = ()
    """`area.method` of the operations that send the class or answer with it, of a change of a class."""
    included_by: tuple[str, ...] = ()
    """Likewise, of other operations whose answers may include it."""
    harmless_in: tuple[str, ...] = ()
    """Likewise, of other operations that use it, which a breaking change does not break."""
    nested: bool = False
    """Whether the class is only found inside others."""
    classes_added: tuple[str, ...] = ()
    """Classes that came with it."""
    classes_removed: tuple[str, ...] = ()
    """Classes that went with it."""

    def __str__(self) -> str:
        return f"{self.subject}: {self.text}"


def sort_key(change: Change) -> tuple[Any, ...]:
    """Breaking first, methods before models, then by name."""
    subject = change.subject
    return (
        not change.breaking,
        bool(subject.model),
        (subject.area, subject.method, subject.model, subject.field, subject.argument),
        change.kind,
        change.text,
    )


def listed(items: tuple[str, ...] | list[str], shown: int = 3) -> str:
    """The first few of some names, and how many more there are."""
    few = ", ".join(items[:shown])
    return f"{few} and {len(items) - shown} more" if len(items) > shown else few
