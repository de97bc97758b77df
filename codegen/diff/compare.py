"""Compares two documents: operations, classes, and what is attached to them."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import attrs

from ..canonical import escape
from ..facts import OperationFacts
from ..normalise import normalise
from ..overlay import Overlay
from ..unknown import unknown_top
from .causes import Causes, with_classes
from .change import Change, Subject, sort_key
from .models import ModelComparison
from .operations import OperationComparison
from .pairs import aliases_of, pair_classes, pair_operations
from .places import Places
from .surface import Document


def diff(old: dict[str, Any], new: dict[str, Any], overlay: Overlay) -> list[Change]:
    """What changed from one document to another, in a stable order.

    Args:
        old: a vendored document, as `load` returns it.
        new: another.
        overlay: corrections, applied to both.

    Raises:
        CodegenError: one of them cannot be normalised.
    """
    changes = compare(*(document(raw, overlay) for raw in (old, new)))
    return sorted([*changes, *_top(old, new)], key=sort_key)


def _top(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Change]:
    """Keys at the top that nothing here understands."""
    for key in sorted({*unknown_top(old), *unknown_top(new)}):
        if old.get(key) != new.get(key):
            gone = key not in new
            yield Change(
                kind="fact-changed",
                breaking=False,
                subject=Subject(),
                text=f"{key} {'is gone' if gone else 'is new' if key not in old else 'differs'}; "
                "what it means is not known",
                pointer=f"#/{escape(key)}",
                document="old" if gone else "new",
                old=old.get(key),
                new=new.get(key),
            )


def document(raw: dict[str, Any], overlay: Overlay) -> Document:
    """A document with its facts; it is left as it is.

    Raises:
        CodegenError: it cannot be normalised.
    """
    if overlay.patches:
        raw = copy.deepcopy(raw)
        overlay.apply(raw)
    facts = normalise(raw, overlay.names)
    return Document(facts, Places(raw, facts))


def compare(old: Document, new: Document) -> list[Change]:
    """What changed from one document to another, in a stable order."""
    pairs = pair_operations(old.facts, new.facts)
    names = pair_classes(old.facts, new.facts, pairs)
    changes = [*_added_and_removed(old, new, pairs)]
    for one, other in pairs:
        changes += OperationComparison(one, other, old, new, names).changes()
    changes += ModelComparison(old, new, names, pairs).changes()
    methods = {(other.area, other.name): Subject(one.area, one.name) for one, other in pairs}
    backwards = {other: one for one, other in names.items()}
    changes = with_classes(changes, Causes(old, set(names), {}, {}), gone=True)
    changes = with_classes(changes, Causes(new, set(backwards), methods, backwards), gone=False)
    return sorted(changes, key=sort_key)


def _added_and_removed(
    old: Document, new: Document, pairs: list[tuple[OperationFacts, OperationFacts]]
) -> Iterator[Change]:
    kept = {one.id for one, _ in pairs}
    known = {other.id for _, other in pairs}
    also = {
        alias: operation for operation in new.facts.operations for alias in aliases_of(operation)
    }
    for operation in old.facts.operations:
        if operation.id not in kept:
            change = _operation(operation, old, "operation-removed", "is gone", breaking=True)
            if (other := also.get(operation.id)) is not None:
                instead = f"klaviyo.{other.area}.{other.name}"
                change = attrs.evolve(change, text=f"is an alias of {instead} now", instead=instead)
            yield change
    for operation in new.facts.operations:
        if operation.id not in known:
            yield _operation(operation, new, "operation-added", "is new", breaking=False)


def _operation(
    operation: OperationFacts, side: Document, kind: str, text: str, *, breaking: bool
) -> Change:
    gone = kind == "operation-removed"
    address = f"{operation.verb} {operation.path}"
    return Change(
        kind=kind,
        breaking=breaking,
        subject=Subject(operation.area, operation.name),
        text=text,
        pointer=side.places.operation(operation),
        document="old" if gone else "new",
        old=address if gone else None,
        new=None if gone else address,
    )
