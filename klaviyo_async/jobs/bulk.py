"""Records into jobs, and jobs to their end: the loop of one run.

One task reads, checks and packs. Each full batch gets a task of its own, and a slot, of which there
are as many as jobs may be under way; reading waits for one, which bounds memory. The task sends the
batch, in parts if Klaviyo refuses a record of it, and follows what came of it.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..core.request import Request
from ..errors import (
    ApiError,
    APIStatusError,
    ClientClosed,
    DecodeError,
    KlaviyoError,
)
from .errors import BulkStopped, InvalidRecord
from .follow import Job, Pace, told, transient
from .import_errors import Finder, collect
from .packing import Batch, blame, field_of
from .patience import Patience, Uncertain
from .rejections import Rejection, open_dead_letters
from .report import KEPT, BulkReport, SubmittedJob, Tally

if TYPE_CHECKING:
    from ..core.response import RawResponse
    from ..engine import Engine
    from ..options import Settings
    from .plans import Plan
    from .settings import BulkSettings

__all__ = ["Bulk"]

_log: Final = logging.getLogger("klaviyo_async")
_REFUSED: Final = (400, 409, 413, 422)
"""Statuses that say that something is wrong with the records, at least with one of them."""
_HOPELESS: Final = 50
"""Refusals in a row that name no record, before any was taken: it is not the records then."""
_TURN: Final = 256
"""Records between two turns for other tasks, where the source never waits."""
_LETTERS: Final = 100
"""Rejections that are handed on together."""


class Bulk:
    """One run.

    Args:
        engine: what sends requests.
        settings: of the requests.
        plan: what is to be done.
        wanted: how.
        pace: shared by all jobs that the client follows.
    """

    def __init__(
        self, engine: Engine, settings: Settings, plan: Plan, wanted: BulkSettings, pace: Pace
    ) -> None:
        self.report = wanted.report if wanted.report is not None else BulkReport()
        self._engine = engine
        self._plan = plan
        self._wanted = wanted
        self._pace = pace
        self._following = wanted.following()
        own = {"lane": "bulk", "deadline": None, "hooks": Tally(self.report)}
        self._settings = settings.merged(own).merged(wanted.options)
        self._declared = (wanted.options or {}).get("replay_safe")
        self._looking = self._settings.merged({"max_retries": 0})
        self._patience = Patience(engine, wanted.give_up_after, self.report)
        self._dead_letters = open_dead_letters(wanted.dead_letters, engine.clock.wall)
        self._letters: list[Rejection] = []
        self._packer = plan.packer()
        self._slots = asyncio.Semaphore(min([wanted.concurrency, *_caps(plan)]))
        self._parts: dict[int, deque[Batch]] = {}
        """What has yet to be sent, by number of the batch."""
        self._sending: dict[int, list[Request]] = {}
        """The requests for the first of these parts."""
        self._batches = 0
        self._hopeless = 0
        self._since = engine.clock.monotonic() - self.report.seconds

    async def run(self, source: Iterable[Any] | AsyncIterable[Any]) -> BulkReport:
        """All records of the source.

        Raises:
            BulkStopped: they cannot be sent any more, or the source failed.
        """
        report, finished = self.report, False
        report.interrupted, report.unsent_raw = False, []
        try:
            async with asyncio.TaskGroup() as self._group:
                trouble = await self._read(source)
                if (rest := self._packer.rest()) is not None:
                    await self._launch(rest)
            self._hand_on(0)
            finished = trouble is None
        except BaseExceptionGroup as group:
            cause = _first(group)
            if not isinstance(cause, Exception):
                raise cause from None
            raise BulkStopped(f"stopped: {cause}", report=report) from cause
        finally:
            if not finished:
                self._interrupted()
            self._tick()
        if trouble is not None:
            text = f"the source failed after {report.read} records: {trouble}"
            raise BulkStopped(text, report=report) from trouble
        return report

    # Reading

    async def _read(self, source: Iterable[Any] | AsyncIterable[Any]) -> Exception | None:
        """Take in everything; what the source raised, if it did: what it gave before is sent."""
        if isinstance(source, AsyncIterable):
            records = aiter(source)
            while True:
                try:
                    record = await anext(records)
                except StopAsyncIteration:
                    return None
                except Exception as error:
                    return error
                if (full := self._take(record)) is not None:
                    await self._launch(full)
        iterator = iter(source)
        while True:
            try:
                record = next(iterator)
            except StopIteration:
                return None
            except Exception as error:
                return error
            if (full := self._take(record)) is not None:
                await self._launch(full)
            elif self.report.read % _TURN == 0:
                await asyncio.sleep(0)

    def _take(self, record: Any) -> Batch | None:
        report = self.report
        index = report.read
        report.read = index + 1
        try:
            raw = self._plan.intake.encode(record)
        except InvalidRecord as error:
            reason = f"{error.field}: {error.message}" if error.field else error.message
            self._reject(Rejection(record, reason, index, error.field))
            return None
        report.accepted += 1
        return self._packer.add(raw, index)

    async def _launch(self, batch: Batch) -> None:
        number = self._batches = self._batches + 1
        self._parts[number] = deque((batch,))
        await self._slots.acquire()
        self._hand_on(0)
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
                    jobs.append(self._taken(part, outcome))
                parts.popleft()
                parts.extend(more)
                self._news()
            del self._parts[number]
            for submitted, created, part in jobs:
                if created is not None and self._wanted.follow and self._plan.kind is not None:
                    await self._follow(submitted, created, part)
        finally:
            self._slots.release()

    async def _send(
        self, part: Batch, requests: list[Request]
    ) -> RawResponse | APIStatusError | Uncertain:
        """The answer to a job, or its refusal; anything else is raised.

        Args:
            part: its records.
            requests: where to note the requests that are made.
        """
        engine, operation = self._engine, self._plan.operation
        body = self._plan.body(part)
        # Who is imported, subscribed or suppressed twice is no other than who is once, but for
        # changes relative to what was there before.
        safe = b'"patch_' not in body if self._declared is None else self._declared
        settings = self._settings.merged({"replay_safe": safe})

        async def once() -> RawResponse:
            request = Request(operation, engine.base + operation.path, operation.path, body=body)
            requests.append(request)
            return await engine.execute(request, settings)

        try:
            return await self._patience.through(once, replay=safe)
        except APIStatusError as error:
            if error.status in _REFUSED:
                return error
            if not transient(error):
                requests.clear()  # surely not taken
            raise

    def _taken(self, part: Batch, answer: RawResponse) -> tuple[SubmittedJob, Any, Batch]:
        """Note a job that Klaviyo has taken."""
        operation, created = self._plan.operation, None
        try:
            created = answer.decode()
        except DecodeError as error:
            _log.warning("a job was taken, but the answer cannot be read: %s", error)
        id_ = getattr(created, "id", None)
        submitted = SubmittedJob(operation.resource or "", id_, len(part))
        self.report.jobs.append(submitted)
        self.report.submitted += len(part)
        if self._plan.kind is None or self._plan.kind.errors is None:
            part = Batch([], [])  # nobody will ask for its records
        return submitted, created if id_ is not None else None, part

    def _apart(self, part: Batch, refusal: APIStatusError) -> tuple[Batch, ...]:
        """Take the bad records out of a refused batch; what of it is to be sent next."""
        container = self._plan.container
        found = blame([error.pointer for error in refusal.errors], container, len(part))
        if found.elsewhere and not found.positions:
            raise refusal
        if not found.positions and len(part) > 1:
            self._hopeless += 1
            if self._hopeless >= _HOPELESS and not self.report.submitted:
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
        self._reject(
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
            self._reject(Rejection(msgspec.json.decode(raw), reason, index, uncertain=True))

    # Following

    async def _follow(self, submitted: SubmittedJob, created: Any, part: Batch) -> None:
        kind, report = self._plan.kind, self.report
        assert kind is not None
        job = Job(
            self._engine, self._looking, kind, created.id, self._following, self._pace,
            created=created,
        )  # fmt: skip
        done = skipped = 0
        failed: int | None = None
        try:
            async for state in job:
                submitted.status, failed = state.status, state.failed
                # Whether records that failed count as completed is not documented.
                most = submitted.records - (state.failed or 0)
                now = max(0, min(state.done or 0, most))
                report.done, done = report.done + now - done, now
                report.skipped, skipped = (
                    report.skipped + (state.skipped or 0) - skipped,
                    state.skipped or 0,
                )
                self._news()
            submitted.over = True
            if failed != 0 and kind.errors is not None:
                found = await self._fetch(kind.errors, created.id, part)
                report.unexplained += max(0, (failed or 0) - found)
            elif failed:
                report.unexplained += failed
        except ClientClosed:
            raise
        except KlaviyoError as error:
            submitted.problem = str(error)
            _log.warning("%s %s is not followed any more: %s", kind.type, job.id, error)
        self._news()

    async def _fetch(self, operation: Any, id_: str, part: Batch) -> int:
        """The job's errors, each to its record; how many there are."""
        finder, found = Finder(part, self._plan.container), 0
        pages = collect(self._engine, self._settings, operation, id_, self._patience)
        async for page in pages:
            for error in page:
                self._reject(finder.rejection(error, id_))
                found += 1
            self._news()
        return found

    # Accounts

    def _reject(self, rejection: Rejection) -> None:
        report = self.report
        report.rejected += 1
        if len(report.rejections) < KEPT:
            report.rejections.append(rejection)
        self._letters.append(rejection)
        self._hand_on(_LETTERS)

    def _hand_on(self, least: int) -> None:
        """Give rejections to the dead letters, if there are more than `least`."""
        if len(self._letters) > least:
            letters, self._letters = self._letters, []
            if self._dead_letters is not None:
                self._dead_letters(letters)

    def _tick(self) -> None:
        self.report.seconds = self._engine.clock.monotonic() - self._since

    def _news(self) -> None:
        self._tick()
        self._hand_on(0)
        if self._wanted.on_progress is not None:
            told(self._wanted.on_progress, self.report)

    def _interrupted(self) -> None:
        """Account for what was read and not sent."""
        report = self.report
        report.interrupted = True
        for number, parts in self._parts.items():
            if any(request.attempts for request in self._sending.get(number, ())):
                report.uncertain += len(parts[0])
            for part in parts:
                report.unsent_raw += part.raws
        if (rest := self._packer.rest()) is not None:
            report.unsent_raw += rest.raws
        self._hand_on(0)


def _caps(plan: Plan) -> list[int]:
    """How many jobs there may be at a time, where that is stated."""
    caps = plan.operation.caps
    return [caps[name] for name in ("jobs_in_progress", "jobs_queued") if name in caps]


def _first(group: BaseExceptionGroup[Any]) -> BaseException:
    """The one that the others followed from, nearly."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
