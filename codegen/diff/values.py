"""Compares arguments and fields: type, whether required, null, bounds, default, deprecation."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from .types import Literals, Type, compare, describe_change, format_values

_LOWEST = ("minimum", "minLength", "minItems", "minProperties")
_HIGHEST = ("maximum", "maxLength", "maxItems", "maxProperties")

Changed = dict[str, tuple[Any, Any]]
"""Name -> what was and what is; None if it is not stated."""


@attrs.frozen
class Value:
    """An argument or a field, as far as both are alike."""

    type: Type
    required: bool
    raw: Mapping[str, Any]
    """Its schema in the document, for bounds and default."""
    deprecated: bool = False


@attrs.frozen
class ValueDifference:
    """One difference; the kind still lacks `argument-` or `field-` in front."""

    kind: str
    breaking: bool
    text: str
    old: Any = None
    new: Any = None
    gone: bool = False
    """Whether it is the old document that shows it."""


def differences(
    old: Value,
    new: Value,
    names: Mapping[str, str],
    *,
    sent: bool,
    received: bool,
) -> Iterator[ValueDifference]:
    """How two values differ.

    Args:
        old: the value in the old document.
        new: the value in the new one.
        names: old class name -> new class name.
        sent: whether callers send it (with both documents).
        received: whether callers receive it.
    """
    if old.required != new.required:
        yield (
            ValueDifference("required", sent, "is required now", False, True)
            if new.required
            else ValueDifference(
                "optional",
                received,
                "may be left out now" if sent else "may be missing now",
                True,
                False,
            )
        )
    if old.type.null != new.type.null and not (old.type.any or new.type.any):
        yield (
            ValueDifference("nullable", received, "may be None now", False, True)
            if new.type.null
            else ValueDifference("not-nullable", sent, "may no longer be None", True, False)
        )
    yield from _types(old.type, new.type, names, sent=sent, received=received)
    yield from _bounds(old.raw, new.raw, sent=sent)
    if old.deprecated != new.deprecated:
        yield (
            ValueDifference("deprecated", False, "is deprecated now", False, True)
            if new.deprecated
            else ValueDifference("undeprecated", False, "is no longer deprecated", True, False)
        )


def _types(
    old: Type, new: Type, names: Mapping[str, str], *, sent: bool, received: bool
) -> Iterator[ValueDifference]:
    # Without null, which is told apart; class names of the new document on both sides.
    one = attrs.evolve(old.renamed(names), null=False)
    other = attrs.evolve(new, null=False)
    if one == other:
        return
    found = compare(one, other)
    if found.gone:
        text = f"no longer {_verb(sent)} {format_values(found.gone)}"
        breaking = sent and bool(found.refused)
        yield ValueDifference("values-removed", breaking, text, old=_sorted(found.gone), gone=True)
    if found.come:
        text = f"{_verb(sent)} {format_values(found.come)} as well"
        yield ValueDifference("values-added", False, text, new=_sorted(found.come))
    if found.retyped:
        breaking = (sent and found.narrowed) or (received and found.widened)
        text = describe_change(attrs.evolve(old, null=False), other)
        yield ValueDifference("retyped", breaking, text, str(old), str(new))


def _verb(sent: bool) -> str:
    return "takes" if sent else "has"


def _sorted(values: Literals) -> list[Any]:
    return sorted(values, key=str)


def _bounds(
    old: Mapping[str, Any], new: Mapping[str, Any], *, sent: bool
) -> Iterator[ValueDifference]:
    tighter: Changed = {}
    looser: Changed = {}
    for names, sign in ((_LOWEST, 1), (_HIGHEST, -1)):
        for name in names:
            before, now = _number(old.get(name)), _number(new.get(name))
            if before != now:
                less = now is None or (before is not None and sign * now < sign * before)
                (looser if less else tighter)[name] = (before, now)
    if (was := old.get("pattern")) != (is_ := new.get("pattern")):
        # Of two patterns, either may admit what the other does not.
        tighter |= {"pattern": (was, is_)} if is_ is not None else {}
        looser |= {"pattern": (was, is_)} if was is not None else {}
    for kind, changed in (("narrowed", tighter), ("widened", looser)):
        if changed:
            yield ValueDifference(
                kind, sent and kind == "narrowed", describe(changed), *sides(changed)
            )
    if (was := old.get("default")) != (is_ := new.get("default")):
        text = f"default is {_text(is_)} instead of {_text(was)}"
        yield ValueDifference("default", False, text, was, is_)


def _number(value: Any) -> float | None:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def changed_numbers(
    old: Mapping[str, int], new: Mapping[str, int], *, absent: float
) -> Iterator[tuple[str, Changed]]:
    """Named numbers that are `lowered` or `raised`; one that is not stated counts as `absent`."""
    lowered: Changed = {}
    raised: Changed = {}
    for name in sorted(old.keys() | new.keys()):
        before, now = old.get(name), new.get(name)
        if before != now:
            less = (absent if now is None else now) < (absent if before is None else before)
            (lowered if less else raised)[name] = (before, now)
    yield from (pair for pair in (("lowered", lowered), ("raised", raised)) if pair[1])


def describe(changed: Changed) -> str:
    """Changed numbers in words."""
    return ", ".join(
        f"{name} {_text(now)} instead of {_text(before)}" for name, (before, now) in changed.items()
    )


def sides(changed: Changed) -> tuple[dict[str, Any], dict[str, Any]]:
    """What was and what is, of those that are stated."""
    return (
        {name: before for name, (before, _) in changed.items() if before is not None},
        {name: now for name, (_, now) in changed.items() if now is not None},
    )


def _text(value: Any) -> str:
    if value is None:
        return "not stated"
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return json.dumps(value, ensure_ascii=False)
