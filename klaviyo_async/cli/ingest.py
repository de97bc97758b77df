"""`klaviyo-async ingest`: sends a file of events; shows a plan before, progress meanwhile, a report after."""

from __future__ import annotations

import asyncio
import logging
import shlex
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Literal

from attrs import define, field, frozen

from ..errors import ConfigurationError, KlaviyoError
from ..http.disabled import is_disabled
from ..ingest.destination import event_operations
from ..ingest.settings import Mode
from ..pipeline.errors import DeliveryStopped
from ..pipeline.report import Report
from ..pipeline.signals import interrupting, listening
from .before_send import function_named
from .client import connect, offline_client
from .client_options import ClientOptions
from .errors import ExitCode, cause_of, describe, print_error, print_output
from .estimate import Extent, RunEstimate, counted, duration
from .progress import Display, ProgressEstimate, WarningHandler, make_display
from .report import DeadLetterCounter, RunOutcome, partial_lines, reason_lines
from .source import FileEvents, FileFormat, InputFile, open_input_file

__all__ = ["IngestCommand", "run_ingest"]

_CONFIRM_ABOVE: Final = 60.0
"""Seconds: a longer run has to be confirmed, on a terminal."""
_REFRESH_INTERVAL: Final = 0.2
_LOGGER: Final = "klaviyo_async"


@frozen(kw_only=True)
class IngestCommand:
    """The options of the command."""

    file: str
    form: FileFormat = "auto"
    metric: str | None = None
    mapping: Mapping[str, str] = field(factory=dict)
    delimiter: str | None = None
    encoding: str | None = None
    spool: Path | None = None
    dead_letters: Path | None = None
    mode: Mode = "auto"
    limit: int | None = None
    restart: bool = False
    partial: Literal["warn", "error", "ignore"] = "warn"
    phone_region: str | None = None
    normalize: bool = False
    before_send: str | None = None
    drain_timeout: float | None = None
    give_up_after: float = 60.0
    client: ClientOptions = field(factory=ClientOptions)
    ask: bool = True
    as_json: bool = False
    progress: Literal["auto", "bar", "lines", "off"] = "auto"

    @property
    def drain_seconds(self) -> float:
        """Seconds to deliver what was read, when interrupted; nothing is lost with a spool."""
        if self.drain_timeout is not None:
            return self.drain_timeout
        return 10.0 if self.spool is None else 2.0


def run_ingest(job: IngestCommand, *, dry_run: bool = False) -> int:
    """Send the events of a file, or only check them.

    Args:
        job: the options of the command.
        dry_run: send nothing.

    Returns:
        The exit code.

    Raises:
        KlaviyoError: it could not begin.
        OSError: the file cannot be read.
    """
    given = open_input_file(
        job.file, job.form, job.metric, job.mapping, job.delimiter, job.encoding
    )
    if dry_run:
        from .dry_run import check_file

        client = offline_client(job.client.generated)
        plan = (
            None
            if given.path is None
            else RunEstimate.of(_extent(job, given), job.mode, client.limits, job.client.generated)
        )
        return check_file(
            given,
            job.limit,
            plan,
            job.client.generated,
            job.phone_region,
            function_named(job.before_send),
            normalize=job.normalize,
            as_json=job.as_json,
        )
    run = _IngestRun(job, given)
    with interrupting(), _logging_to(run.display):
        run.show_plan()
        asyncio.run(run.all())
        return run.write_report()


class _IngestRun:
    """One run of the command, and its result so far.

    Raises:
        ConfigurationError: there is no key, the file or its checkpoint cannot be used, or the
            generated package has nothing to send events with.
        OSError: they cannot be read.
    """

    def __init__(self, job: IngestCommand, given: InputFile) -> None:
        if _is_same_file(job.dead_letters, given.path):
            raise ConfigurationError("give --dead-letters another file than the one that is read")
        self.display = make_display(job.progress)
        self._job = job
        self._given = given
        batch, _, mode = event_operations(job.client.generated, job.mode)
        self._operation = "create_event" if mode == "single" else batch.name
        self._before_send = function_named(job.before_send)
        self._klaviyo = connect(job.client)
        # A client that is disabled drops events: where to go on stays where it is.
        spool = None if is_disabled(None) else job.spool
        self._events = FileEvents(given, spool, job.limit, restart=job.restart)
        self._dead_letters = DeadLetterCounter(job.dead_letters, time.time)
        self.outcome = RunOutcome(
            Report(),
            self._dead_letters.reasons,
            self._dead_letters.lines,
            partial_is_error=job.partial == "error",
        )
        self._ahead = _SourcePlan()

    async def all(self) -> None:
        """Send all events, until the last one, an error or an interruption."""
        async with self._klaviyo:
            with self.display:
                showing = asyncio.ensure_future(self._show())
                ingesting = asyncio.ensure_future(self._ingest())
                try:
                    with listening(lambda _: self._stop(ingesting), lambda _: ingesting.cancel()):
                        await ingesting
                except asyncio.CancelledError:
                    if not self.outcome.report.interrupted:
                        raise
                except (KlaviyoError, OSError) as error:
                    self.outcome.error = error
                finally:
                    showing.cancel()
                    self.outcome.line = self._events.line

    async def _ingest(self) -> None:
        job = self._job
        await self._klaviyo.ingest_all(
            self._events,
            signals=False,
            spool=job.spool,
            # What the checkpoint says is in the spool must be there, even after a power failure.
            synchronous="full",
            dead_letters=self._dead_letters,
            mode=job.mode,
            partial=job.partial,
            phone_region=job.phone_region,
            normalize=job.normalize,
            before_send=self._before_send,
            drain_timeout=job.drain_seconds,
            give_up_after=job.give_up_after,
            report=self.outcome.report,
            # A deadline of the client is none of the requests that are made for many.
            options={"deadline": job.client.deadline},
        )

    def _stop(self, ingesting: asyncio.Future[None]) -> None:
        """Stop reading, and deliver what was read, for so long."""
        asyncio.get_running_loop().call_later(self._job.drain_seconds, ingesting.cancel)
        self.outcome.report.interrupted = True
        self._events.stop()
        wait = duration(self._job.drain_seconds)
        self.display.print_line(f"interrupted: delivering what was read, for {wait} at most")

    def show_plan(self) -> None:
        """Show how much there is to send and how long that takes; ask before a long run.

        Raises:
            KeyboardInterrupt: the answer was no.
        """
        job, given, start = self._job, self._given, self._events.start
        if given.path is None:
            return
        extent = given.measure(start).limited(job.limit)
        plan = RunEstimate.of(extent, job.mode, self._klaviyo.limits, job.client.generated)
        self._ahead = _SourcePlan(extent.events, plan)
        for line in _lines(job, extent, plan, self._events.start_line):
            self.display.print_line(line)
        if job.ask and plan.seconds > _CONFIRM_ABOVE and _is_interactive() and not _confirm():
            raise KeyboardInterrupt

    async def _show(self) -> None:
        ahead, limits = self._ahead, self._klaviyo.limits
        operation = self._operation
        while True:
            await asyncio.sleep(_REFRESH_INTERVAL)
            report = self.outcome.report
            estimate = ProgressEstimate.of(report, ahead.events, operation, ahead.each, limits)
            self.display.show(report, estimate)

    def write_report(self) -> int:
        """Write how the run ended.

        Returns:
            The exit code.
        """
        outcome = self.outcome
        if outcome.error is not None and not (
            outcome.report.interrupted and isinstance(outcome.error, DeliveryStopped)
        ):
            print_error(describe(outcome.error))
        if self._job.as_json:
            print_output(outcome.json())
        else:
            reasons = reason_lines(outcome.reasons, lines=outcome.lines)
            if reasons:
                reasons.append(f"  {self._where_all_are()}")
            print_output("\n".join([outcome.summary(), *reasons, *partial_lines(outcome.report)]))
            for note in self._events.notes:
                self.display.print_line(f"{self._job.file}: {note}")
        self._suggest_next_step()
        return outcome.code

    def _where_all_are(self) -> str:
        """Where each event that was rejected is."""
        if (kept := self._job.dead_letters) is not None:
            error = self.outcome.error and cause_of(self.outcome.error)
            if isinstance(error, OSError) and error.filename == str(kept):
                return f"not all of them are in {kept}, which could not be written to"
            return f"each of them is in {kept}: klaviyo-async dead-letters {shlex.quote(str(kept))}"
        return "with --dead-letters FILE each of them is kept there, with its line and reason"

    def _suggest_next_step(self) -> None:
        """Say how to send what was not sent."""
        outcome, job = self.outcome, self._job
        if outcome.code not in (ExitCode.INTERRUPTED, ExitCode.UNSENT):
            return
        if job.spool is not None:
            text = f"run the same command again to go on; what was read is in {job.spool}"
        elif self._given.path is not None:
            text = "run the same command again: what has been delivered is not taken twice"
        else:
            count = len(outcome.report.unsent)
            text = f"{counted(count, 'event')} {'was' if count == 1 else 'were'} read and not sent"
        self.display.print_line(text)


@define
class _SourcePlan:
    """How many events the file has, and what sending them takes, as far as known."""

    events: int | None = None
    plan: RunEstimate | None = None

    @property
    def each(self) -> float:
        """Events in one request, on average."""
        if self.plan is None or not self.plan.requests:
            return 1.0
        return max(1.0, (self.events or 0) / self.plan.requests)


def _is_same_file(one: Path | None, other: Path | None) -> bool:
    return one is not None and other is not None and one.exists() and one.samefile(other)


def _extent(job: IngestCommand, given: InputFile) -> Extent:
    return given.measure(0).limited(job.limit)


def _lines(job: IngestCommand, extent: Extent, plan: RunEstimate, line: int) -> Iterator[str]:
    about = "" if extent.exact else "about "
    yield f"{job.file}: {about}{counted(extent.events, 'event')}, {extent.bytes / 1e6:,.1f} MB"
    if line > 1:
        yield f"going on at line {line:,}: an earlier run has read what is before it"
    yield f"plan: {plan}"
    if job.spool is None:
        yield "spool: none; an interrupted run is repeated from the beginning of the file"
    else:
        yield f"spool: {job.spool}"
    yield f"dead letters: {job.dead_letters or 'none; only the reasons are shown'}"


def _is_interactive() -> bool:
    """Whether the command runs on a terminal, where somebody can answer."""
    return all(file is not None and file.isatty() for file in (sys.stdin, sys.stderr))


def _confirm() -> bool:
    print("Go on? [Y/n] ", end="", file=sys.stderr, flush=True)
    answer = sys.stdin.readline()
    return bool(answer) and answer.strip().lower() in ("", "y", "yes")


@contextmanager
def _logging_to(display: Display) -> Iterator[None]:
    """Show the package's warnings through the display, which would overwrite them."""
    logger, handler = logging.getLogger(_LOGGER), WarningHandler(display)
    logger.addHandler(handler)
    propagates, logger.propagate = logger.propagate, False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagates
