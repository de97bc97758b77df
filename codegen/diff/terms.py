"""Compares the conditions of an operation: tiers, scopes, filters, page sizes, payload caps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from ..filters import operators_of
from ..unknown import unknown_extensions
from .types import Type
from .values import Value, changed_numbers, describe, differences, sides

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_WINDOWS = ("burst", "steady", "daily")
_UNLIMITED = float("inf")


@attrs.frozen
class Term:
    """One difference; `argument` and `inside` say what it is about."""

    kind: str
    breaking: bool
    text: str
    old: Any = None
    new: Any = None
    argument: str = ""
    inside: tuple[str, ...] = ()
    """Keys below the operation where the document states it."""


def terms(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Term]:
    """Compare two operations as the documents have them."""
    yield from _tier(
        old.get("x-klaviyo-ratelimit") or {},
        new.get("x-klaviyo-ratelimit") or {},
        "tier",
        "rate limit",
        ("x-klaviyo-ratelimit",),
    )
    yield from _rules(old, new)
    yield from _scopes(old, new)
    yield from _filters(old, new)
    yield from _page_size(old, new)
    yield from _caps(old, new)
    yield from _unknown(old, new)


# --- tiers


def _tier(
    old: Mapping[str, str],
    new: Mapping[str, str],
    kind: str,
    what: str,
    inside: tuple[str, ...],
) -> Iterator[Term]:
    """Windows that differ; a window that is not stated does not limit."""
    speeds = [
        {name: _rate(limits[name]) for name in _WINDOWS if limits.get(name)}
        for limits in (old, new)
    ]
    rates = [[speed.get(name, _UNLIMITED) for name in _WINDOWS] for speed in speeds]
    lower = any(now < before for before, now in zip(*rates, strict=True))
    higher = any(now > before for before, now in zip(*rates, strict=True))
    differing = [name for name in _WINDOWS if old.get(name) != new.get(name)]
    if not differing:
        return
    way = "lowered" if lower and not higher else "raised" if higher and not lower else "changed"
    text = ", ".join(
        f"{name} {new.get(name) or 'unlimited'} instead of {old.get(name) or 'unlimited'}"
        for name in differing
    )
    before, now = (
        {name: limits[name] for name in differing if limits.get(name)} for limits in (old, new)
    )
    yield Term(f"{kind}-{way}", False, f"{what} {way}: {text}", before, now, inside=inside)


def _rate(limit: str) -> float:
    """Requests a second."""
    count, _, unit = limit.partition("/")
    return int(count) / _UNITS.get(unit, 1) if count.isdecimal() else _UNLIMITED


def _rules(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Term]:
    in_old, in_new = (
        {(rule["parameter"], rule["value"]): rule for rule in raw.get("x-klaviyo-tier-rules") or ()}
        for raw in (old, new)
    )
    inside = ("x-klaviyo-tier-rules",)
    for parameter, value in sorted(in_old.keys() | in_new.keys()):
        before, now = in_old.get((parameter, value)), in_new.get((parameter, value))
        setting = f"with {parameter}={value}"
        if before is None and now is not None:
            limits = _limits(now)
            text = f"has a lower rate limit {setting}: {_format_limits(limits)}"
            yield Term("tier-rule-added", False, text, None, limits, inside=inside)
        elif now is None and before is not None:
            limits = _limits(before)
            text = f"no longer has a lower rate limit {setting}: {_format_limits(limits)}"
            yield Term("tier-rule-removed", False, text, limits, None, inside=inside)
        elif before is not None and now is not None:
            yield from _tier(before, now, "tier-rule", f"rate limit {setting}", inside)


def _limits(rule: Mapping[str, str]) -> dict[str, str]:
    return {name: rule[name] for name in _WINDOWS if rule.get(name)}


def _format_limits(limits: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {limit}" for name, limit in limits.items())


# --- scopes


def _scopes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Term]:
    in_old, in_new = (set(raw.get("x-klaviyo-scopes") or ()) for raw in (old, new))
    inside = ("x-klaviyo-scopes",)
    for scope in sorted(in_new - in_old):
        yield Term("scope-added", True, f"needs the scope {scope}", None, scope, inside=inside)
    for scope in sorted(in_old - in_new):
        text = f"no longer needs the scope {scope}"
        yield Term("scope-removed", False, text, scope, None, inside=inside)


# --- filters


def _filters(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Term]:
    in_old, in_new = old.get("x-klaviyo-filters"), new.get("x-klaviyo-filters")
    if not in_old and not in_new:
        return
    argument, inside = "filter", ("x-klaviyo-filters",)
    if not in_old or not in_new:
        # What is not stated is not known: nothing has come or gone.
        kind, said = ("filters-stated", in_new) if in_new else ("filters-unstated", in_old)
        text = "filter fields are stated now" if in_new else "filter fields are no longer stated"
        fields = sorted(said or ())
        before, now = (None, fields) if in_new else (fields, None)
        yield Term(kind, False, text, before, now, argument, inside)
        return
    for field in sorted(in_new.keys() - in_old.keys()):
        text = f"can be filtered by {field}"
        yield Term("filter-added", False, text, None, field, argument, (*inside, field))
    for field in sorted(in_old.keys() - in_new.keys()):
        text = f"can no longer be filtered by {field}"
        yield Term("filter-removed", True, text, field, None, argument, (*inside, field))
    for field in sorted(in_old.keys() & in_new.keys()):
        yield from _filter(field, in_old[field], in_new[field], (*inside, field))


def _filter(
    field: str, old: Mapping[str, Any], new: Mapping[str, Any], inside: tuple[str, ...]
) -> Iterator[Term]:
    in_old, in_new = ({*operators_of(spec)} for spec in (old, new))
    if come := sorted(in_new - in_old):
        text = f"filter field {field} takes {', '.join(come)} as well"
        yield Term(
            "filter-operators-added", False, text, None, _of_field(field, come), "filter", inside
        )
    if gone := sorted(in_old - in_new):
        text = f"filter field {field} no longer takes {', '.join(gone)}"
        yield Term(
            "filter-operators-removed", True, text, _of_field(field, gone), None, "filter", inside
        )
    if old.get("value") and new.get("value"):
        one, other = (Value(Type.of_schema(spec["value"]), True, {}) for spec in (old, new))
        for found in differences(one, other, {}, sent=True, received=False):
            yield Term(
                f"filter-{found.kind}",
                found.breaking,
                f"filter field {field} {found.text}",
                None if found.old is None else _of_field(field, found.old),
                None if found.new is None else _of_field(field, found.new),
                "filter",
                inside,
            )


def _of_field(field: str, what: Any) -> dict[str, Any]:
    return {field: what}


# --- page sizes without an argument, and caps


def _page_size(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Term]:
    """Page sizes that no argument sets; those that one sets are its bounds."""
    in_old, in_new = (raw.get("x-klaviyo-page-size") for raw in (old, new))
    if in_old is None or in_new is None or in_old == in_new:
        return
    inside = ("x-klaviyo-page-size",)
    bounds = [
        {"maximum": size["maximum"]} if "maximum" in size else {} for size in (in_old, in_new)
    ]
    for way, changed in changed_numbers(*bounds, absent=_UNLIMITED):
        text = f"page size {way}: {describe(changed)}"
        yield Term(f"page-size-{way}", False, text, *sides(changed), inside=inside)
    if (before := in_old.get("default")) != (now := in_new.get("default")):
        text = f"page size: {describe({'default': (before, now)})}"
        yield Term("page-size-default", False, text, before, now, inside=inside)


def _unknown(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Term]:
    """Facts that nothing here understands; who reads it may."""
    for key in sorted({*unknown_extensions(old), *unknown_extensions(new)}):
        if (before := old.get(key)) != (now := new.get(key)):
            text = f"{key} is {_short(now)} instead of {_short(before)}; what it means is not known"
            yield Term("fact-changed", False, text, before, now, inside=(key,))


def _short(value: Any) -> str:
    text = "not stated" if value is None else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _caps(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Term]:
    in_old, in_new = (
        {
            name: cap
            for name, cap in (raw.get("x-klaviyo-limits") or {}).items()
            if isinstance(cap, int)
        }
        for raw in (old, new)
    )
    for way, changed in changed_numbers(in_old, in_new, absent=_UNLIMITED):
        words = {name.replace("_", " "): pair for name, pair in changed.items()}
        text = f"payload cap {way}: {describe(words)}"
        inside = ("x-klaviyo-limits",)
        # What was not stated may have held before.
        breaking = way == "lowered" and any(before is not None for before, _ in changed.values())
        yield Term(f"cap-{way}", breaking, text, *sides(changed), "body", inside)
