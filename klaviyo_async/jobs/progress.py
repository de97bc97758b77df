"""The accounts of a run: what was rejected, what is settled, who is told."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..pipeline.acknowledger import Acknowledger
from .follow import notify
from .rejections import Rejection, open_dead_letters
from .report import KEPT, BulkReport

if TYPE_CHECKING:
    from ..clock import Clock
    from .settings import BulkSettings

__all__ = ["RunProgress"]


class RunProgress:
    """Keeps the report, hands on what was rejected, and then lets its source forget it.

    Args:
        wanted: where rejections go, and who is told of progress.
        clock: for the time taken.
        settled: told of the records that are settled, by the tokens of their source.

    Raises:
        ConfigurationError: the dead letters cannot be written to.
    """

    def __init__(self, wanted: BulkSettings, clock: Clock, settled: Acknowledger) -> None:
        self.report = wanted.report if wanted.report is not None else BulkReport()
        self.tokens: dict[int, Any] = {}
        """Of records that are not settled, by their index."""
        self._settled = settled
        self._clock = clock
        self._on_progress = wanted.on_progress
        self._dead_letters = open_dead_letters(wanted.dead_letters, clock.wall)
        self._letters: list[Rejection] = []
        self._over: list[int] = []
        self._since = clock.monotonic() - self.report.seconds

    def reject(self, rejection: Rejection) -> None:
        """A record is not fit to be sent, or Klaviyo does not want it."""
        report = self.report
        report.rejected += 1
        if len(report.rejections) < KEPT:
            report.rejections.append(rejection)
        self._letters.append(rejection)

    def mark_done(self, indexes: Iterable[int]) -> None:
        """Nothing more will become of these records; what was rejected of them has been told."""
        if self.tokens:
            self._over += indexes

    def leave(self, indexes: Iterable[int]) -> None:
        """What has become of these records is not known: their source is not told."""
        for index in indexes:
            self.tokens.pop(index, None)

    def hand_on(self) -> None:
        """Give rejections to the dead letters, and after that acknowledge what is over."""
        letters, self._letters = self._letters, []
        over, self._over = self._over, []
        if letters and self._dead_letters is not None:
            self._dead_letters(letters)
        if over:
            # None where a job has several errors of one record, or its source gave no token.
            self._settled.add(self.tokens.pop(index, None) for index in over)

    def tick(self) -> None:
        """Note the time."""
        self.report.seconds = self._clock.monotonic() - self._since

    def notify(self) -> None:
        """Something has happened."""
        self.tick()
        self.hand_on()
        if self._on_progress is not None:
            notify(self._on_progress, self.report)
