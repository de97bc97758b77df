"""What is looked at in values before they are sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import isfinite
from typing import Any, Final

from ..core.codec.encoder import ENCODER, FAILURES
from ..core.values import as_members, opened, simplified
from ..errors import InvalidEvent

__all__ = ["as_object", "culprit", "finite", "leaves", "reason"]

_LOOKED_INTO: Final = 20
"""How deep a value is looked for; what holds itself has no end."""


def finite(value: Any) -> bool:
    if value.__class__ is float:
        return isfinite(value)
    if hasattr(value, "dtype"):  # a number of numpy's, say
        value = simplified(value)
    check = getattr(value, "is_finite", None)  # of Decimals
    if check is not None and callable(check):
        return bool(check())
    return not isinstance(value, float) or isfinite(value)


def leaves(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """All values that hold no others; no recursion, for they may be nested deeply."""
    waiting: list[tuple[str, Any]] = [(path, value)]
    while waiting:
        place, item = waiting.pop()
        children = _children(item)
        if children is None:
            yield place, item
        else:
            waiting += [(f"{place}.{name}", inner) for name, inner in children]


def reason(error: Exception) -> str:
    return "is nested too deeply" if isinstance(error, RecursionError) else str(error)


def culprit(value: Any, path: str, error: Exception) -> str:
    """Path of the first value that cannot be encoded; of the whole, where that is not one's fault."""
    if isinstance(error, RecursionError):
        return path
    for _ in range(_LOOKED_INTO):
        for name, inner in _opened(value):
            try:
                ENCODER.encode(inner)
            except FAILURES:
                path, value = f"{path}.{name}", inner
                break
        else:
            break
    return path


def _opened(value: Any) -> Iterable[tuple[Any, Any]]:
    try:
        return _children(value) or ()
    except FAILURES:
        return ()


def _children(value: Any) -> Iterable[tuple[Any, Any]] | None:
    """What a value holds, by name or position; None if it holds no others."""
    if isinstance(value, (str, bytes, int, float)) or value is None:
        return None
    found = opened(value)
    if found is None:
        return None
    return found.items() if isinstance(found, Mapping) else enumerate(found)


def as_object(value: Any, field: str) -> Mapping[str, Any]:
    """What stands for an object, as a mapping; see :func:`.as_members`.

    Raises:
        InvalidEvent: it stands for none.
    """
    found = value if isinstance(value, Mapping) else as_members(value)
    if found is None:
        raise InvalidEvent("must be an object", field=field or None)
    return found
