"""Documents that Klaviyo did not publish, and which of their facts are known from there alone.

A document that was put together from other sources says so at its top, under
`x-reconstructed-from`. Each of its operations is compared with the newest published revision
before it, and bears as `x-klaviyo-reconstructed` what is not the same there: keys of the operation,
`parameters/NAME` for a parameter, or `all` where that revision has no such operation. Nothing strict
is built on these.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .canonical import resolve
from .enrich import operations_of

ORIGIN = "x-reconstructed-from"
"""Key of the document that says what it was put together from."""
MARK = "x-klaviyo-reconstructed"
"""Key of an operation that lists the facts known from such a document alone."""
ALL = "all"

Json = Any


def is_reconstructed(operation: dict[str, Any], fact: str) -> bool:
    """Whether a fact of an operation is known from a reconstructed document alone.

    Args:
        operation: as it is in a vendored document.
        fact: a key of it, or `parameters/NAME`.
    """
    marks = operation.get(MARK) or ()
    return ALL in marks or fact in marks


def mark(document: dict[str, Any], published: dict[str, Any] | None) -> int:
    """Mark the operations of a reconstructed document, in place; returns how many were marked.

    Args:
        document: the document, without its prose.
        published: the newest published revision before it, likewise; None: nothing is known but
            what the document says.
    """
    known = {raw["operationId"]: raw for _, _, raw in operations_of(published or {"paths": {}})}
    count = 0
    for _, _, raw in operations_of(document):
        before = known.get(raw["operationId"])
        facts = [ALL] if before is None else sorted(_differing(before, raw, published, document))
        if facts:
            raw[MARK] = facts
            count += 1
    return count


def _differing(before: dict[str, Any], now: dict[str, Any], old: Json, new: Json) -> Iterator[str]:
    for key in now:
        if key == "parameters":
            stated = dict(_parameters(before))
            for name, parameter in _parameters(now):
                if not _same(stated.get(name), parameter, old, new, set()):
                    yield f"parameters/{name}"
        elif not _same(before.get(key), now[key], old, new, set()):
            yield key


def _parameters(operation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for parameter in operation.get("parameters", ()):
        if parameter.get("name") != "revision":  # its value is the revision itself
            yield str(parameter.get("name")), parameter


def _same(
    one: Json, other: Json, old: Json, new: Json, busy: set[tuple[str | None, str | None]]
) -> bool:
    """Whether two pieces of two documents say the same, wherever their references lead.

    `busy` holds the pairs of references that were met: schemas refer to themselves, and one pair
    that differs is the answer.
    """
    if isinstance(one, dict) and isinstance(other, dict):
        pair = (_reference(one), _reference(other))
        if pair != (None, None):
            if pair in busy:
                return True
            busy.add(pair)
            one, other = _followed(one, old), _followed(other, new)
            return _same(one, other, old, new, busy)
        return one.keys() == other.keys() and all(
            _same(one[key], other[key], old, new, busy) for key in one
        )
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(
            _same(a, b, old, new, busy) for a, b in zip(one, other, strict=True)
        )
    return bool(one == other and type(one) is type(other))


def _reference(node: dict[str, Any]) -> str | None:
    target = node.get("$ref")
    return target if isinstance(target, str) else None  # a property may be called that


def _followed(node: dict[str, Any], document: Json) -> Json:
    """What a `$ref` refers to, with what stands beside it."""
    target = _reference(node)
    if target is None:
        return node
    found = resolve(document, target)
    beside = {key: value for key, value in node.items() if key != "$ref"}
    return {**found, **beside} if beside and isinstance(found, dict) else found
