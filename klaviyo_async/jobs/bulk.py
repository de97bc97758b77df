"""Records into jobs, and jobs to their end: the loop of one run.

One task reads, checks and packs. Each full batch gets a task of its own, and a slot, of which there
are as many as jobs may be under way; reading waits for one, which bounds memory. The task sends the
batch, in parts if Klaviyo refuses a record of it, and follows what came of it. A record's source is
told when its job has ended, or when it is in the dead letters, and not before.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Collection, Sequence
from typing import TYPE_CHECKING, Any, Final

import anyio
import msgspec

from ..calls.state import CallState
from ..core.request import Request
from ..errors import (
    ApiError,
    APIStatusError,
    ClientClosed,
    DecodeError,
    KlaviyoError,
)
from ..pipeline.acknowledger import Acknowledger
from .batching import Batch, blame, field_of
from .errors import BulkStopped
from .follow import Job, Pace, transient
from .import_errors import Finder, collect
from .outage import OutageRetry, Uncertain
from .progress import RunProgress
from .reading import Reader
from .rejections import Rejection
from .report import BulkReport, RequestCounter, SubmittedJob
from .state import JobState

if TYPE_CHECKING:
    from ..calls.engine import Engine
    from ..calls.options import Settings
    from ..core.response import RawResponse
    from ..sources.base import Source
    from .plans import BulkPlan
    from .settings import BulkSettings

__all__ = ["Bulk"]

_log: Final = logging.getLogger("klaviyo_async")
_REFUSED: Final = (400, 409, 413, 422)
"""Statuses that say that something is wrong with the records, at least with one of them."""
_HOPELESS: Final = 50
"""Refusals in a row that name no record, before any was taken: it is not the records then."""


class Bulk:
    """One run.

    Args:
        engine: what sends requests.
        settings: of the requests.
        plan: what is to be done.
        wanted: how.
        pace: shared by all jobs that the client follows.
        source: of the records.
    """

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        plan: BulkPlan,
        wanted: BulkSettings,
        pace: Pace,
        source: Source,
    ) -> None:
        self._settled = Acknowledger(source)
        self._progress = RunProgress(wanted, engine.clock, self._settled)
        self.report = self._progress.report
        self._reader = Reader(source, plan, self._progress, engine, wanted.linger)
        self._engine = engine
        self._plan = plan
        self._follows = wanted.follow and plan.kind is not None
        self._pace = pace
        self._following = wanted.following()
        own = {"lane": "bulk", "deadline": None, "hooks": RequestCounter(self.report)}
        self._settings = settings.merged(own).merged(wanted.options)
        self._declared = (wanted.options or {}).get("replay_safe")
        self._looking = self._settings.merged({"max_retries": 0})
        self._patience = OutageRetry(engine, wanted.give_up_after, self.report)
        self._slots = asyncio.Semaphore(min([wanted.concurrency, *_caps(plan)]))
        self._parts: dict[int, deque[Batch]] = {}
        """What has yet to be sent, by number of the batch."""
        self._sending: dict[int, list[CallState]] = {}
        """The requests for the first of these parts."""
        self._batches = 0
        self._hopeless = 0
        self._taken_any = False

    async def run(self) -> BulkReport:
        """All records of the source.

        Raises:
            BulkStopped: they cannot be sent any more, or the source failed.
        """
        report, finished = self.report, False
        report.interrupted, report.unsent_raw = False, []
        try:
            async with asyncio.TaskGroup() as telling:
                told = telling.create_task(self._settled.run())
                async with asyncio.TaskGroup() as self._group:
                    while (batch := await self._reader.next()) is not None:
                        await self._launch(batch)
                self._progress.hand_on()
                told.cancel()
            finished = self._reader.trouble is None
        except BaseExceptionGroup as group:
            cause = _first(group)
            if not isinstance(cause, Exception):
                raise cause from None
            raise BulkStopped(f"stopped: {cause}", report=report) from cause
        finally:
            trouble = await self._end(finished)
        if trouble is not None:
            text = f"the source failed after {report.read} records: {trouble}"
            raise BulkStopped(text, report=report) from trouble
        return report

    async def _end(self, finished: bool) -> Exception | None:
        """Account for what is left, and close the source; what it raised, if it did."""
        trouble: Exception | None = None
        with anyio.CancelScope(shield=True):
            try:
                left = await self._reader.aclose()
                if not finished:
                    self._interrupted(left)
            except Exception as error:
                _log.warning("rejected records could not be handed on: %s", error)
            try:
                await self._settled.finish()
            except Exception as error:
                _log.warning("the source failed when it was closed: %s", error)
                trouble = error
        self._progress.tick()
        return self._reader.trouble or trouble

    async def _launch(self, batch: Batch) -> None:
        number = self._batches = self._batches + 1
        self._parts[number] = deque((batch,))
        await self._slots.acquire()
        self._progress.hand_on()
        self._group.create_task(self._settle(number))

    # Sending

    async def _settle(self, number: int) -> None:
        """Send a batch, and follow it to its end."""
        jobs: list[tuple[SubmittedJob, Any, Batch]] = []
        parts = self._parts[number]
        try:
            while parts:
                outcome = await self._send(parts[0], self._sending.setdefault(number, []))
                del self._sending[number]
                part = parts[0]
                more: tuple[Batch, ...] = ()
                if isinstance(outcome, APIStatusError):
                    more = self._apart(part, outcome)
                elif isinstance(outcome, Uncertain):
                    self._lose(part, outcome)
                else:
                    submitted, created = self._taken(part, outcome)
                    if not self._follows:
                        self._progress.mark_done(part.indexes)
                    elif created is not None:
                        jobs.append((submitted, created, part))
                    else:
                        self._progress.leave(part.indexes)
                parts.popleft()
                parts.extend(more)
                self._progress.notify()
            del self._parts[number]
            for submitted, created, part in jobs:
                if await self._follow(submitted, created, part):
                    self._progress.mark_done(part.indexes)
                    self._progress.hand_on()
                else:
                    self._progress.leave(part.indexes)
        finally:
            self._slots.release()

    async def _send(
        self, part: Batch, calls: list[CallState]
    ) -> RawResponse | APIStatusError | Uncertain:
        """The answer to a job, or its refusal; anything else is raised.

        Args:
            part: its records.
            calls: where to note the calls that are made.
        """
        engine, operation = self._engine, self._plan.operation
        body = self._plan.body(part)
        # Who is imported, subscribed or suppressed twice is no other than who is once, but for
        # changes relative to what was there before.
        safe = b'"patch_' not in body if self._declared is None else self._declared
        settings = self._settings.merged({"replay_safe": safe})

        async def once() -> RawResponse:
            request = Request(operation, engine.base + operation.path, operation.path, body=body)
            call = CallState(request, settings)
            calls.append(call)
            return await engine.execute(request, settings, call)

        try:
            return await self._patience.through(once, replay=safe)
        except APIStatusError as error:
            if error.status in _REFUSED:
                return error
            if not transient(error):
                calls.clear()  # surely not taken
            raise

    def _taken(self, part: Batch, answer: RawResponse) -> tuple[SubmittedJob, Any]:
        """Note a job that Klaviyo has taken."""
        operation, created = self._plan.operation, None
        try:
            created = answer.decode()
        except DecodeError as error:
            _log.warning("a job was taken, but the answer cannot be read: %s", error)
        id_ = getattr(created, "id", None)
        submitted = SubmittedJob(operation.resource or "", id_, len(part))
        if id_ is None and self._plan.kind is not None:
            submitted.problem = "the answer does not say which job it is"
        self.report.jobs.append(submitted)
        self.report.submitted += len(part)
        self._taken_any = True
        return submitted, created if id_ is not None else None

    def _apart(self, part: Batch, refusal: APIStatusError) -> tuple[Batch, ...]:
        """Take the bad records out of a refused batch; what of it is to be sent next."""
        container = self._plan.container
        found = blame([error.pointer for error in refusal.errors], container, len(part))
        if found.elsewhere and not found.positions:
            raise refusal
        if not found.positions and len(part) > 1:
            self._hopeless += 1
            if self._hopeless >= _HOPELESS and not self._taken_any:
                refusal.add_note(f"{_HOPELESS} requests in a row were refused like this one.")
                raise refusal
            return part.halves()
        about = found.positions or {0: list(range(len(refusal.errors)))}
        for position, numbers in sorted(about.items()):
            errors = tuple(refusal.errors[number] for number in numbers)
            self._refuse(part, position, errors, refusal.message)
        rest = part.without(about)
        return (rest,) if len(rest) else ()

    def _refuse(
        self, part: Batch, position: int, errors: tuple[ApiError, ...], reason: str
    ) -> None:
        first = errors[0] if errors else ApiError()
        self._progress.mark_done((part.indexes[position],))
        self._progress.reject(
            Rejection(
                msgspec.json.decode(part.raws[position]),
                first.detail or first.title or reason,
                part.indexes[position],
                field_of(first.pointer, self._plan.container),
                errors,
            )
        )

    def _lose(self, part: Batch, outcome: Uncertain) -> None:
        """Give up a batch that may have been taken, and must not be sent twice."""
        self.report.uncertain += len(part)
        reason = f"no answer came, so it may have been taken: {outcome.cause}"
        for raw, index in zip(part.raws, part.indexes, strict=True):
            self._progress.reject(
                Rejection(msgspec.json.decode(raw), reason, index, uncertain=True)
            )
        self._progress.mark_done(part.indexes)

    # Following

    async def _follow(self, submitted: SubmittedJob, created: Any, part: Batch) -> bool:
        """See a job to its end; whether all is known that will become of its records."""
        kind, report = self._plan.kind, self.report
        assert kind is not None
        job = Job(
            self._engine, self._looking, kind, created.id, self._following, self._pace,
            created=created,
        )  # fmt: skip
        done = skipped = 0
        state: JobState | None = None
        named: set[int] = set()
        unknown = 0
        try:
            async for state in job:
                submitted.status = state.status
                # Whether records that failed count as completed is not documented.
                most = submitted.records - (state.failed or 0)
                now = max(0, min(state.done or 0, most))
                report.done, done = report.done + now - done, now
                report.skipped, skipped = (
                    report.skipped + (state.skipped or 0) - skipped,
                    state.skipped or 0,
                )
                self._progress.notify()
            assert state is not None
            unknown = state.failed or 0
            if state.failed != 0 and kind.errors is not None:
                async for index in self._fetch(kind.errors, created.id, part):
                    unknown -= 1
                    named.add(index)
            if state.failure and self._break_off(submitted, state, part, named):
                unknown = 0
            submitted.over = True
        except ClientClosed:
            raise
        except KlaviyoError as error:
            submitted.problem = str(error)
            _log.warning("%s %s is not followed any more: %s", kind.type, job.id, error)
        report.unexplained += max(0, unknown)
        self._progress.notify()
        return submitted.over

    async def _fetch(self, operation: Any, id_: str, part: Batch) -> AsyncIterator[int]:
        """The job's errors, each to its record; where these stood, or -1."""
        finder = Finder(part, self._plan.container)
        pages = collect(self._engine, self._settings, operation, id_, self._patience)
        async for page in pages:
            for error in page:
                rejection = finder.rejection(error, id_)
                self._progress.reject(rejection)
                yield -1 if rejection.index is None else rejection.index
            self._progress.notify()

    def _break_off(
        self, submitted: SubmittedJob, state: JobState, part: Batch, named: Collection[int]
    ) -> bool:
        """Reject the records of a job that ended before it was through with them; whether it did."""
        done = (state.done or 0) + (state.skipped or 0)
        if done + (state.failed or 0) >= len(part):
            return False
        reason = f"the job is {state.status}"
        for raw, index in zip(part.raws, part.indexes, strict=True):
            if index not in named:
                self.report.uncertain += done > 0
                self._progress.reject(
                    Rejection(
                        msgspec.json.decode(raw),
                        reason,
                        index,
                        job=submitted.id,
                        uncertain=done > 0,
                    )
                )
        return True

    def _interrupted(self, left: Sequence[Batch]) -> None:
        """Account for what was read and not sent."""
        report = self.report
        report.interrupted = True
        for number, parts in self._parts.items():
            if any(call.attempts for call in self._sending.get(number, ())):
                report.uncertain += len(parts[0])
            for part in parts:
                report.unsent_raw += part.raws
        for batch in left:
            report.unsent_raw += batch.raws
        self._progress.hand_on()


def _caps(plan: BulkPlan) -> list[int]:
    """How many jobs there may be at a time, where that is stated."""
    caps = plan.operation.caps
    return [caps[name] for name in ("jobs_in_progress", "jobs_queued") if name in caps]


def _first(group: BaseExceptionGroup[Any]) -> BaseException:
    """The one that the others followed from, nearly."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
