"""Records that Klaviyo took, but for some field.

Its answer says which field, never which record: of a batch all that have the field may be meant. They
are delivered like the others, and never sent again for that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from logging import getLogger
from typing import TYPE_CHECKING, Final

from ..calls.partial_failure import PartialFailure
from .dead_letters import DeadLetter
from .report import KEPT

if TYPE_CHECKING:
    from ..core.response import RawResponse
    from .destination import Destination
    from .record import Record
    from .settlement import Settlement

__all__ = ["PartialFailures", "has_field"]

log: Final = getLogger("klaviyo_async")

_LOGGED: Final = 10


class PartialFailures:
    """Tells of them.

    Args:
        destination: knows which records have a field.
        settlement: keeps the report and the dead letters.
        wanted: `warn`, `error` or `ignore`; see :class:`.options.PipelineSettings`.
        mark: keeps an error for the receipt of a record, if it has one.
    """

    def __init__(
        self,
        destination: Destination,
        settlement: Settlement,
        wanted: str,
        mark: Callable[[Record, Callable[[], PartialFailure]], None],
    ) -> None:
        self._destination = destination
        self._settlement = settlement
        self._wanted = wanted
        self._mark = mark

    def note(self, records: Sequence[Record], answer: RawResponse) -> list[DeadLetter]:
        """Count those that an answer may be about, and mark their receipts, before they are settled.

        Args:
            records: of the request.
            answer: its `partial_failure` is not empty.

        Returns:
            What :meth:`keep` is to be given when they are settled.
        """
        fields, report = answer.partial_failure, self._settlement.report
        has = self._destination.has
        found = [one for one in records if any(has(one, field) for field in fields)]
        suspects = found or records
        reason = _reason(", ".join(fields), len(found), len(records))
        ambiguous = len(suspects) > 1
        report.partial_answers += 1
        report.partial += len(suspects)
        for record in suspects:
            self._mark(
                record,
                lambda: PartialFailure(reason, fields=fields, ambiguous=ambiguous, response=answer),
            )
        if self._wanted != "ignore":
            self._log(reason)
        room = KEPT - len(report.partials)
        if self._wanted != "error" or not self._settlement.keeps_letters:
            suspects = suspects[: max(0, room)]
        letters = [self._settlement.letter(one, reason, partial=fields) for one in suspects]
        report.partials += letters[: max(0, room)]
        return letters

    def keep(self, letters: Sequence[DeadLetter]) -> None:
        """Write these to the dead letters, if that is wanted."""
        if self._wanted == "error":
            self._settlement.keep(letters)

    def _log(self, reason: str) -> None:
        count, noun = self._settlement.report.partial_answers, self._destination.noun
        if count <= _LOGGED:
            log.warning("%s %s", noun, reason)
        if count == _LOGGED:
            log.warning("more such answers are not logged; the report counts them")


def has_field(raw: bytes, field: str) -> bool:
    """Whether encoded JSON has a field of that name that is not null.

    Args:
        raw: without white space between its parts.
        field: its name, maybe with what it stands in before it, dotted or as a pointer.
    """
    return _pattern(field).search(raw) is not None


@lru_cache(maxsize=64)
def _pattern(field: str) -> re.Pattern[bytes]:
    name = re.split(r"[./]", field)[-1]
    return re.compile(rb'"%b":(?!null\b)' % re.escape(name.encode()))


def _reason(names: str, found: int, count: int) -> str:
    if found == 1 or count == 1:
        return f"taken, but for {names}, which Klaviyo did not accept; the rest is stored"
    which = f"{found} that have it" if found else f"{count} that were in it"
    return (
        f"taken in a batch, but for {names} of at least one of the {which}, Klaviyo does not say of "
        "which; the rest is stored"
    )
