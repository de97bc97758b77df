"""What became of records: decided in one place, and told to all who have to know.

First the dead letters are kept: what cannot be kept has not been settled. Then the report counts, and
then those are told who have subscribed, in their order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from logging import getLogger
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

from ..core.codec.encoder import decoded
from ..core.log_fields import log_fields
from ..errors import ApiError, APIStatusError, InvalidRecord
from ..sources.base import Malformed, Source
from .dead_letters import DeadLetter, DeadLetters
from .record import Record
from .report import KEPT, Report

__all__ = ["Outcome", "Settlement", "Status", "notify"]

log: Final = getLogger("klaviyo_async")

_LOGGED: Final = 10

Status = Literal[
    "delivered", "taken", "duplicate", "dropped", "rejected", "uncertain", "unfollowed", "unsent"
]
_KEPT_BY_SOURCE: Final = ("unfollowed", "unsent")


class Outcome(NamedTuple):
    """What became of some records."""

    status: Status
    """`delivered`: Klaviyo has done with them. `taken`: it has them, and nobody can tell what becomes
    of them. `duplicate`: they are the same as earlier ones, which are settled. `dropped`: they are not
    to be sent, as `before_send` said or the client is disabled. `rejected`: they are in the dead letters. `uncertain`: so they are, but Klaviyo may have taken them. `unfollowed`: they
    are in a job whose end was not seen. `unsent`: they are in none."""
    records: Sequence[Record]
    letters: Sequence[DeadLetter] = ()
    """What goes to the dead letters; mostly one for each record."""
    error: APIStatusError | None = None
    """What Klaviyo refused them with, if it did."""

    @property
    def settled(self) -> bool:
        """Whether nothing more will become of them, so that a source may forget them."""
        return self.status not in _KEPT_BY_SOURCE


class Settlement:
    """Says what became of records.

    Args:
        report: counts are kept there.
        noun: a record, in messages.
        alone: what a record is given back as.
        field_of: name of the field that a pointer leads to.
        dead_letters: where letters go; None: the first are logged.
        wall: unix time in seconds.
        on_progress: called with the report each time that something has happened.
    """

    def __init__(
        self,
        report: Report,
        noun: str,
        alone: Callable[[Any], bytes],
        field_of: Callable[[str | None], str | None],
        dead_letters: DeadLetters | None,
        wall: Callable[[], float],
        on_progress: Callable[[Report], object] | None = None,
    ) -> None:
        self.source: Source | None = None
        """Where the records come from, if it is one source."""
        self.report = report
        self.on_progress = on_progress
        self._noun = noun
        self._alone = alone
        self._field_of = field_of
        self._dead_letters = dead_letters
        self._wall = wall
        self._listeners: list[Callable[[Outcome], None]] = []

    def subscribe(self, listener: Callable[[Outcome], None]) -> None:
        """Tell it too, after those who are told already."""
        self._listeners.append(listener)

    @property
    def keeps_letters(self) -> bool:
        """Whether dead letters go anywhere."""
        return self._dead_letters is not None

    def keep(self, letters: Sequence[DeadLetter]) -> None:
        """Keep letters of records that are settled already, if letters go anywhere."""
        if letters and self._dead_letters is not None:
            self._dead_letters(letters)

    def settle(
        self,
        status: Status,
        records: Sequence[Record],
        letters: Sequence[DeadLetter] = (),
        error: APIStatusError | None = None,
    ) -> None:
        """Say what became of these; see :class:`Outcome`."""
        outcome = Outcome(status, records, letters, error)
        if letters and self._dead_letters is not None:
            try:
                self._dead_letters(letters)
            except Exception:
                if status != "unsent":
                    raise
                log.exception("dead letters could not be kept; `unsent` lists the %ss", self._noun)
        self._count(outcome)
        for listener in self._listeners:
            listener(outcome)

    def refuse(self, record: Record, errors: tuple[ApiError, ...], error: APIStatusError) -> None:
        """Klaviyo does not want this one.

        Args:
            record: it.
            errors: what is wrong with it.
            error: the refusal of the request that it was in.
        """
        details = "; ".join(filter(None, (one.detail or one.title for one in errors)))
        letter = self.letter(record, details or error.message, errors=errors)
        self.settle("rejected", [record], [letter], error)

    def refuse_unfit(self, unfit: Sequence[tuple[Record, Any, InvalidRecord]]) -> None:
        """These were not accepted: the place of each, what stood there, and what is wrong with it."""
        letters = [self._unfit(*one) for one in unfit]
        outcome = Outcome("rejected", [one[0] for one in unfit], letters)
        self._count(outcome)  # they are rejected whether the letters can be kept or not
        if self._dead_letters is not None:
            self._dead_letters(letters)
        for listener in self._listeners:
            listener(outcome)

    def notify(self) -> None:
        """Something has happened: whoever shows progress is told."""
        if self.on_progress is not None:
            notify(self.on_progress, self.report)

    # Letters

    def letter(
        self,
        record: Record,
        reason: str,
        *,
        errors: tuple[ApiError, ...] = (),
        job: str | None = None,
        uncertain: bool = False,
        partial: tuple[str, ...] = (),
    ) -> DeadLetter:
        """What is kept of a record that was accepted."""
        file, line = self._place(record.token)
        return DeadLetter(
            decoded(self._alone(record)),
            reason,
            record.index,
            field=self._field_of(errors[0].pointer) if errors else None,
            errors=errors,
            job=job,
            uncertain=uncertain,
            partial=partial,
            file=file,
            line=line,
            unique_id=record.unique_id or None,
            at=self._wall(),
        )

    def _unfit(self, record: Record, value: Any, error: InvalidRecord) -> DeadLetter:
        file, line = self._place(record.token)
        if isinstance(value, Malformed):
            return DeadLetter(
                value.raw,
                value.reason,
                record.index,
                line=line if value.line is None else value.line,
                file=file,
                column=value.column,
                at=self._wall(),
            )
        return DeadLetter(
            value,
            error.message,
            record.index,
            field=error.field,
            line=line,
            file=file,
            at=self._wall(),
        )

    def _place(self, token: Any) -> tuple[str | None, int | None]:
        """File and line that a record comes from."""
        path = getattr(self.source, "path", None)
        line_of = getattr(self.source, "line_of", None)
        if token is None or line_of is None:
            return None, None
        return (str(path) if isinstance(path, Path) else None), line_of(token)

    def _count(self, outcome: Outcome) -> None:
        report, status = self.report, outcome.status
        if status == "delivered":
            report.delivered += len(outcome.records)
        elif status == "dropped":
            report.dropped += len(outcome.records)
        elif status == "unsent":
            report.pending -= sum(record.epoch >= 0 for record in outcome.records)
            report.uncertain += sum(record.uncertain for record in outcome.records)
            report.unsent_raw += [self._alone(record) for record in outcome.records]
        elif letters := outcome.letters:
            if self._dead_letters is None:
                self._log(letters)
            report.rejected += len(letters)
            report.uncertain += sum(letter.uncertain for letter in letters)
            if self.source is not None and len(report.rejections) < KEPT:
                report.rejections += letters[: KEPT - len(report.rejections)]

    def _log(self, letters: Sequence[DeadLetter]) -> None:
        """Say why the first ones were rejected, as nothing keeps them."""
        left, noun = _LOGGED - self.report.rejected, self._noun
        for letter in letters[: max(0, left)]:
            which = letter.unique_id or ("" if letter.index is None else str(letter.index))
            fields = log_fields(record=which or None, reason=letter.reason)
            log.warning("%s %s rejected: %s", noun, which, letter.reason, extra=fields)
        if 0 <= left < len(letters):
            log.warning("more %ss rejected; give dead_letters= to see them all", noun)


def notify(callback: Callable[[Any], object], news: Any) -> None:
    """Call it; its failure is its own."""
    try:
        callback(news)
    except Exception:
        log.exception("on_progress failed")
