"""What part of each quota a limiter uses, so that others on the account have theirs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["OTHERS", "Shares"]

OTHERS: Final = "*"
"""Name, in a mapping, that stands for all operations it does not name."""


class Shares:
    """The share of each operation.

    Args:
        share: a number from 0, exclusive, to 1, for all operations; or, for each, its name or an
            alias of it -> such a number, with `*` for those that are not named (1 if it is missing).

    Raises:
        ValueError: a number is out of that range, or there is no such operation.
    """

    __slots__ = ("_each", "_others")

    def __init__(self, share: float | Mapping[str, float]) -> None:
        self._each: dict[str, float] = {}
        if isinstance(share, Mapping):
            given = dict(share)
            self._others = _checked(given.pop(OTHERS, 1.0))
            for name, part in given.items():
                self._each[_operation_name(name)] = _checked(part)
        else:
            self._others = _checked(share)

    def of(self, operation: str) -> float:
        """The share of an operation, by its name."""
        return self._each.get(operation, self._others) if self._each else self._others


def _checked(share: object) -> float:
    if isinstance(share, bool) or not isinstance(share, (int, float)) or not 0 < share <= 1:
        raise ValueError(f"share must be a number from 0, exclusive, to 1, not {share!r}")
    return float(share)


def _operation_name(name: object) -> str:
    from ..core.operations import BETA_PACKAGE, PACKAGE, operations

    known = operations(PACKAGE)
    if isinstance(name, str):
        found = known.get(name) or operations(BETA_PACKAGE).get(name)
        if found is not None:
            return found.name
    from difflib import get_close_matches  # seldom needed

    near = get_close_matches(str(name), known, 3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise ValueError(f"share: there is no operation {name!r}{hint}")
