"""Iterables that change what they have given already: a generator that fills one dict again and again."""

from __future__ import annotations

from typing import Any, Final

from ..core.copying import copied, is_unchanged
from ..errors import ConfigurationError

__all__ = ["COPIED", "ReuseGuard"]

COPIED: Final = 32
"""Records that are copied before an iterable is trusted: who reuses a dict does so from the start."""


class ReuseGuard:
    """Sees to it that a record is sent as it was when the iterable gave it.

    Records are encoded together, when some more were asked for. So the first ones are copied; all of them,
    if one of these has changed meanwhile; else the first of each read is looked at again.
    """

    def __init__(self) -> None:
        self.due = True
        """Whether the next record has to come by :meth:`taken`."""
        self._left = COPIED
        self._changes = False
        self._copies: list[tuple[Any, Any]] = []
        """Records and their copies."""

    def limit(self, wanted: int) -> int:
        """How many records may be read together, of as many as are wanted."""
        return min(wanted, self._left + 1) if self._left else wanted

    def taken(self, record: Any) -> Any:
        """What is to be sent of a record that was just given: it, or a copy."""
        copy = copied(record)
        if self._changes:
            return copy
        self._copies.append((record, copy))
        if self._left:
            return copy
        self.due = False
        return record

    def check(self) -> None:
        """What was read together is complete: see whether it has changed.

        Raises:
            ConfigurationError: it has, and was not copied.
        """
        copies, self._copies = self._copies, []
        changed = not all(is_unchanged(*pair) for pair in copies)
        if self._left:
            self._changes = self._changes or changed
            self._left = max(0, self._left - len(copies) + 1)
            if self._left and not self._changes:
                self._copies = copies[-1:]  # nothing has come after it yet
        elif changed:
            raise ConfigurationError(
                "the iterable changes a record after it has given it: give a new dict each time"
            )
        self.due = True
