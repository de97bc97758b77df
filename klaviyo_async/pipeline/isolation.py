"""Refused batches: which of their records are at fault, and what is to be sent again."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..core.refusals import refuses
from ..errors import APIStatusError
from .destination import Blame

if TYPE_CHECKING:
    from .destination import Destination
    from .record import Record
    from .settlement import Settlement

__all__ = ["DATA_STATUSES", "Isolation"]

DATA_STATUSES: Final = frozenset((400, 409, 413, 422))
"""Refusals of what was sent, not of who sent it."""
_TOO_LARGE: Final = 413
_NOBODY: Final = Blame({})
_HOPELESS: Final = 50
"""Batches refused, with no record named, before the first is taken: it is not the records then."""
_TRIES: Final = 5
"""Times that a record goes out alone, and is too large for somebody other than Klaviyo."""


class Isolation:
    """Takes refused batches apart.

    Args:
        destination: knows what a refusal points at.
        settlement: told of the records at fault.
    """

    def __init__(self, destination: Destination, settlement: Settlement) -> None:
        self._destination = destination
        self._settlement = settlement
        self.proven = False
        """Whether any request has succeeded."""
        self._unnamed = 0
        self._alone = 0
        self._large: dict[Record, int] = {}
        """Records that were too large alone for somebody other than Klaviyo, and how often."""

    def concerns(self, refusal: APIStatusError) -> bool:
        """Whether it is about what was sent: Klaviyo's own refusals of data, and whoever says that it is
        too large, as smaller batches get past a proxy too."""
        status = refusal.status
        return status == _TOO_LARGE or (status in DATA_STATUSES and refuses(refusal))

    def take_apart(self, parts: deque[Sequence[Record]], refusal: APIStatusError) -> None:
        """Settle those at fault, of the first of these parts; what is to be sent again comes in its
        place. Where order counts it stays in front; else others go first.

        Raises:
            APIStatusError: it cannot be the records' fault.
        """
        records, large = parts[0], refusal.status == _TOO_LARGE
        blame = _NOBODY if large else self._destination.blame(records, refusal)
        culprits = blame.culprits
        if not culprits:
            if blame.elsewhere:
                raise refusal
            if len(records) > 1:
                self._doubt_batch(refusal)
                middle = len(records) // 2
                self._replace(parts, records[:middle], records[middle:])
                return
            if not large:
                self._doubt_single(refusal)
            elif not refuses(refusal):
                self._doubt_size(records[0], refusal)
            culprits = {records[0]: refusal.errors}
        rest = dict.fromkeys(records)
        try:
            for record, errors in culprits.items():
                self._settlement.refuse(record, errors, refusal)
                del rest[record]
        finally:  # whoever keeps the dead letters may fail in the middle
            self._replace(parts, *([list(rest)] if rest else []))

    def _replace(self, parts: deque[Sequence[Record]], *others: Sequence[Record]) -> None:
        parts.popleft()
        if self._destination.ordered:
            parts.extendleft(reversed(others))
        else:
            parts.extend(others)

    def _doubt_batch(self, refusal: APIStatusError) -> None:
        self._unnamed += 1
        if self._unnamed >= _HOPELESS and not self.proven:
            refusal.add_note(f"{_HOPELESS} requests in a row were refused like this one.")
            raise refusal

    def _doubt_single(self, refusal: APIStatusError) -> None:
        most = self._destination.refusals
        if self.proven or most is None:
            return
        self._alone += 1
        if self._alone >= most:
            raise refusal

    def _doubt_size(self, record: Record, refusal: APIStatusError) -> None:
        """What a proxy says once may be an accident; a record for which it does not change its mind
        would hold up all others."""
        tries = self._large[record] = self._large.get(record, 0) + 1
        if tries < _TRIES:
            raise refusal
        del self._large[record]
