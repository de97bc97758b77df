"""Which rate limits hold for a call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..unset import UNSET

if TYPE_CHECKING:
    from klaviyo_openapi._runtime import Operation, Tier

__all__ = ["WindowLimit", "may_lower", "parse_window", "parse_windows", "tier_for"]

_SECONDS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


class WindowLimit(NamedTuple):
    """At most `limit` requests in each fixed window of `seconds`."""

    limit: int
    seconds: float


def parse_window(text: str) -> WindowLimit:
    """Read a limit as the document states it: `350/s`, `3500/m`, `225/d`.

    Raises:
        ValueError: `text` is no such limit.
    """
    number, _, unit = text.partition("/")
    seconds = _SECONDS.get(unit.strip())
    # isdecimal alone would let other scripts' digits through
    if seconds is None or not (number.isascii() and number.isdecimal()) or int(number) < 1:
        raise ValueError(f"not a rate limit: {text!r}")
    return WindowLimit(int(number), seconds)


@cache
def parse_windows(limits: tuple[str, ...]) -> tuple[WindowLimit, ...]:
    """Read all limits of a tier, shortest window first.

    Raises:
        ValueError: one of them is no limit.
    """
    return tuple(sorted(map(parse_window, limits), key=lambda window: window.seconds))


def may_lower(operation: Operation, query: Mapping[str, Any] | None) -> bool:
    """Whether a call has a parameter that a lower tier depends on, whatever its value. For hot paths.

    Args:
        operation: the operation called.
        query: its query parameters by their wire names; UNSET and None are not given.
    """
    if query:
        for tier in operation.tiers:
            given = query.get(tier.parameter)
            if given is not None and given is not UNSET:
                return True
    return False


def tier_for(
    operation: Operation, query: Mapping[str, Any] | None = None
) -> tuple[str, tuple[WindowLimit, ...]]:
    """The tier that a call falls under.

    Args:
        operation: the operation called.
        query: its query parameters by their wire names; values are strings, comma-joined
            strings or sequences of strings.

    Returns:
        A key that tells the tiers of one operation apart (empty for the ordinary one), and the
        tier's windows, shortest first. Where parameters of several tiers are given, the tier
        that allows least. Parameters with equal limits share a key: whether the server counts
        them apart is not documented, and together is right either way.
    """
    if query and may_lower(operation, query):
        limits = _strictest(tier.limits for tier in operation.tiers if _holds(tier, query))
        if limits is not None:
            return ",".join(limits), parse_windows(limits)
    return "", parse_windows(operation.limits)


def _holds(tier: Tier, query: Mapping[str, Any]) -> bool:
    given = query.get(tier.parameter)
    if given is None:
        return False
    if isinstance(given, str):
        return any(part.strip() == tier.value for part in given.split(","))
    if isinstance(given, Iterable):
        return any(getattr(part, "value", part) == tier.value for part in given)  # or an enum's
    return False


def _strictest(candidates: Iterable[tuple[str, ...]]) -> tuple[str, ...] | None:
    return min(candidates, key=_long_run_rate, default=None)


def _long_run_rate(limits: tuple[str, ...]) -> float:
    return min(window.limit / window.seconds for window in parse_windows(limits))
