"""From the answer to a job to the end of its records."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from ..core.log_fields import log_fields
from ..errors import ClientClosed, KlaviyoError, UnexpectedAnswer
from ..pipeline.report import SubmittedJob
from .follow import Following, Job, Pace
from .import_errors import Finder, collect
from .state import JobState

if TYPE_CHECKING:
    from ..calls.engine import Engine
    from ..calls.options import Settings
    from ..core.response import RawResponse
    from ..pipeline.destination import Follow
    from ..pipeline.record import Record
    from ..pipeline.settlement import Settlement
    from .destination import JobDestination

__all__ = ["JobFollower"]

_log: Final = logging.getLogger("klaviyo_async")


class JobFollower:
    """Notes the jobs of one run, and sees each to its end.

    Args:
        engine: what sends requests.
        settings: of the requests.
        destination: what the jobs do.
        following: how they are followed; None: being taken is their end.
        pace: shared by all jobs that the client follows.
    """

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        destination: JobDestination,
        following: Following | None,
        pace: Pace,
    ) -> None:
        self._engine = engine
        self._settings = settings
        self._looking = settings.merged({"max_retries": 0})
        self._destination = destination
        self._following = following
        self._pace = pace

    def taken(
        self, records: Sequence[Record], answer: RawResponse, settlement: Settlement
    ) -> Follow | None:
        """Note a job that Klaviyo has taken; see `Destination.taken`."""
        destination, created = self._destination, None
        try:
            created = answer.decode()
        except UnexpectedAnswer as error:
            said = "a job was taken, but the answer cannot be read: %s"
            _log.warning(said, error, extra=log_fields(error))
        id_ = getattr(created, "id", None)
        submitted = SubmittedJob(destination.batch.resource or "", id_, len(records))
        submitted.partial_failure = answer.partial_failure
        if id_ is None and destination.kind is not None:
            submitted.problem = "the answer does not say which job it is"
        settlement.report.jobs.append(submitted)
        if self._following is None or destination.kind is None:
            settlement.settle("taken", records)
        elif id_ is None:
            settlement.settle("unfollowed", records)
        else:
            if settlement.on_progress is not None:
                settlement.notify()
            return partial(self._follow, submitted, created, records, settlement)
        return None

    async def _follow(
        self,
        submitted: SubmittedJob,
        created: Any,
        records: Sequence[Record],
        settlement: Settlement,
    ) -> None:
        """See a job to its end, and settle its records."""
        kind, following, report = self._destination.kind, self._following, settlement.report
        assert kind is not None
        assert following is not None
        job = Job(
            self._engine, self._looking, kind, created.id, following, self._pace, created=created
        )
        skipped = unknown = 0
        done = _Done(settlement)
        named: set[Record] = set()
        state: JobState | None = None
        try:
            async for state in job:
                submitted.status = state.status
                # Whether records that failed count as completed is not documented.
                most = submitted.records - (state.failed or 0)
                done.is_now(max(0, min(state.done or 0, most)))
                now = state.skipped or 0
                report.skipped, skipped = report.skipped + now - skipped, now
                if settlement.on_progress is not None:
                    settlement.notify()
            assert state is not None
            unknown = state.failed or 0
            if state.failed != 0 and kind.errors is not None:
                unknown -= await self._settle_errors(created.id, records, named, settlement)
                done.is_at_most(submitted.records - len(named))
            if state.failure:
                done.settle()
                if self._break_off(submitted, state, records, named, settlement):
                    unknown = 0
            submitted.over = True
        except ClientClosed:
            raise
        except KlaviyoError as error:
            submitted.problem = str(error)
            said = "%s %s is not followed any more: %s"
            _log.warning(said, kind.type, job.id, error, extra=log_fields(error))
        done.settle()
        report.unexplained += max(0, unknown)
        rest = [record for record in records if record not in named]
        settlement.settle("taken" if submitted.over else "unfollowed", rest)

    async def _settle_errors(
        self, id_: str, records: Sequence[Record], named: set[Record], settlement: Settlement
    ) -> int:
        """Reject the records that the job's errors are about; how many errors there are."""
        kind, count = self._destination.kind, 0
        assert kind is not None
        assert kind.errors is not None
        finder = Finder(records, self._destination, settlement)
        pages = collect(
            self._engine,
            self._settings,
            kind.errors,
            id_,
            self._following.give_up_after if self._following is not None else None,
            settlement.report,
        )
        async for page in pages:
            for error in page:
                count += 1
                record, letter = finder.find(error, id_)
                fresh = [] if record is None or record in named else [record]
                named.update(fresh)
                settlement.settle("rejected", fresh, [letter])
        return count

    def _break_off(
        self,
        submitted: SubmittedJob,
        state: JobState,
        records: Sequence[Record],
        named: set[Record],
        settlement: Settlement,
    ) -> bool:
        """Reject the records of a job that ended before it was through with them; whether it did."""
        done = (state.done or 0) + (state.skipped or 0)
        if done + (state.failed or 0) >= len(records):
            return False
        reason, begun = f"the job is {state.status}", done > 0
        rest = [record for record in records if record not in named]
        letters = [
            settlement.letter(record, reason, job=submitted.id, uncertain=begun) for record in rest
        ]
        settlement.settle("uncertain" if begun else "rejected", rest, letters)
        named.update(rest)
        return True


class _Done:
    """Counts what a job has done in the report, where other jobs count too: no record twice."""

    def __init__(self, settlement: Settlement) -> None:
        self._report = settlement.report
        self._counted = self._not_pending = 0

    def is_now(self, count: int) -> None:
        """So many are done."""
        self._report.delivered += count - self._counted
        self._report.pending -= count - self._not_pending
        self._counted = self._not_pending = count

    def is_at_most(self, count: int) -> None:
        """The others were not done, though the job may have counted them."""
        self.is_now(min(self._counted, count))

    def settle(self) -> None:
        """They are settled now, which takes them from those that are pending."""
        self._report.pending += self._not_pending
        self._not_pending = 0
