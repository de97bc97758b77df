"""`klaviyo-async ingest`: a file of events, from the plan to the report."""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Literal

from attrs import define, field, frozen

from ..errors import ConfigurationError, IngestStopped, KlaviyoError
from ..ingest.report import IngestReport
from ..ingest.settings import Mode
from .access import connect, offline
from .display import Display, Outlook, Warnings, display_for
from .errors import Exit, complain, describe, write_out
from .feed import Feed, Form, Input, open_input
from .outcome import Letters, RunOutcome, why
from .plan import Extent, RunEstimate, duration
from .stopping import Stopper

__all__ = ["IngestCommand", "run_job"]

_LONG: Final = 60.0
"""Seconds from which on a run is asked about, on a terminal."""
_SHOWN_EVERY: Final = 0.2
_LOGGER: Final = "klaviyo_async"


@frozen(kw_only=True)
class IngestCommand:
    """What is asked for; see the options of the command."""

    file: str
    form: Form = "auto"
    metric: str | None = None
    mapping: Mapping[str, str] = field(factory=dict)
    spool: Path | None = None
    dead_letters: Path | None = None
    mode: Mode = "auto"
    limit: int | None = None
    restart: bool = False
    drain_timeout: float | None = None
    give_up_after: float = 60.0
    key_file: Path | None = None
    base_url: str | None = None
    ask: bool = True
    as_json: bool = False
    progress: Literal["auto", "bar", "lines", "off"] = "auto"

    @property
    def patience(self) -> float:
        """Seconds to deliver what was read, when interrupted; nothing is lost with a spool."""
        if self.drain_timeout is not None:
            return self.drain_timeout
        return 10.0 if self.spool is None else 2.0


def run_job(job: IngestCommand, *, dry_run: bool = False) -> int:
    """Do it.

    Returns:
        The exit code.

    Raises:
        KlaviyoError: it could not begin.
        OSError: the file cannot be read.
    """
    given = open_input(job.file, job.form, job.metric, job.mapping)
    if dry_run:
        from .checking import check

        client = offline()
        plan = (
            None
            if given.path is None
            else RunEstimate.of(_extent(job, given), job.mode, client.limits)
        )
        return check(given, job.limit, plan, as_json=job.as_json)
    run = _Run(job, given)
    with run.stopper.listening(), _logging_to(run.display):
        run.look_ahead()
        asyncio.run(run.all())
        return run.tell()


class _Run:
    """One run, and what it has come to.

    Raises:
        ConfigurationError: there is no key, or the file or what is noted of it cannot be used.
        OSError: they cannot be read.
    """

    def __init__(self, job: IngestCommand, given: Input) -> None:
        if _same(job.dead_letters, given.path):
            raise ConfigurationError("give --dead-letters another file than the one that is read")
        self.display = display_for(job.progress)
        self._job = job
        self._given = given
        self._klaviyo = connect(job.key_file, job.base_url)
        self._feed = Feed(given, job.spool, job.limit, restart=job.restart)
        self._letters = Letters(job.dead_letters, time.time)
        self.outcome = RunOutcome(IngestReport(), self._letters.reasons)
        self._ahead = _Ahead()
        self.stopper = Stopper(self._stop, job.patience)

    async def all(self) -> None:
        """From the first event to the last, or as far as it gets."""
        async with self._klaviyo:
            with self.display:
                showing = asyncio.ensure_future(self._show())
                try:
                    await self.stopper.guard(asyncio.ensure_future(self._ingest()))
                except (KlaviyoError, OSError) as error:
                    self.outcome.error = error
                finally:
                    showing.cancel()
                    self.outcome.line = self._feed.line

    async def _ingest(self) -> None:
        job = self._job
        await self._klaviyo.ingest_all(
            self._feed,
            signals=False,
            spool=job.spool,
            # What the book beside the spool says is in the spool must be there, come what may.
            synchronous="full",
            dead_letters=self._letters,
            mode=job.mode,
            drain_timeout=job.patience,
            give_up_after=job.give_up_after,
            report=self.outcome.report,
        )

    def _stop(self) -> None:
        """Read no more, and deliver what was read."""
        self.outcome.report.interrupted = True
        self._feed.stop()
        wait = duration(self._job.patience)
        self.display.say(f"interrupted: delivering what was read, for {wait} at most")

    def look_ahead(self) -> None:
        """Make the plan, show it, and ask about it if it is long.

        Raises:
            KeyboardInterrupt: the answer was no.
        """
        job, given, begin = self._job, self._given, self._feed.begin
        if given.path is None:
            return
        extent = given.measure(begin).limited(job.limit)
        plan = RunEstimate.of(extent, job.mode, self._klaviyo.limits)
        self._ahead = _Ahead(extent.events, plan)
        for line in _lines(job, extent, plan, self._feed.begin_line):
            self.display.say(line)
        if job.ask and plan.seconds > _LONG and _attended() and not _agreed():
            raise KeyboardInterrupt

    async def _show(self) -> None:
        ahead, limits = self._ahead, self._klaviyo.limits
        operation = ahead.plan.operation if ahead.plan else "bulk_create_events"
        while True:
            await asyncio.sleep(_SHOWN_EVERY)
            report = self.outcome.report
            outlook = Outlook.of(report, ahead.events, operation, ahead.each, limits)
            self.display.show(report, outlook)

    def tell(self) -> int:
        """Say how it ended.

        Returns:
            The exit code.
        """
        outcome = self.outcome
        if outcome.error is not None and not (
            outcome.report.interrupted and isinstance(outcome.error, IngestStopped)
        ):
            complain(describe(outcome.error))
        if self._job.as_json:
            write_out(outcome.json())
        else:
            write_out(outcome.sentence())
            for line in why(outcome.reasons):
                self.display.say(line)
        self._advise()
        return outcome.code

    def _advise(self) -> None:
        """Say what to do about what was not sent."""
        outcome, job = self.outcome, self._job
        if outcome.code not in (Exit.INTERRUPTED, Exit.UNSENT):
            return
        if job.spool is not None:
            text = f"run the same command again to go on; what was read is in {job.spool}"
        elif self._given.path is not None:
            text = "run the same command again: what has been delivered is not taken twice"
        else:
            text = f"{len(outcome.report.unsent):,} events were read and not sent"
        self.display.say(text)


@define
class _Ahead:
    """What is known beforehand."""

    events: int | None = None
    plan: RunEstimate | None = None

    @property
    def each(self) -> float:
        """Events in a request."""
        if self.plan is None or not self.plan.requests:
            return 1.0
        return max(1.0, (self.events or 0) / self.plan.requests)


def _same(one: Path | None, other: Path | None) -> bool:
    return one is not None and other is not None and one.exists() and one.samefile(other)


def _extent(job: IngestCommand, given: Input) -> Extent:
    return given.measure(0).limited(job.limit)


def _lines(job: IngestCommand, extent: Extent, plan: RunEstimate, line: int) -> Iterator[str]:
    about = "" if extent.exact else "about "
    yield f"{job.file}: {about}{extent.events:,} events, {extent.bytes / 1e6:,.1f} MB"
    if line > 1:
        yield f"going on at line {line:,}: an earlier run has read what is before it"
    yield f"plan: {plan}"
    if job.spool is None:
        yield "spool: none; an interrupted run is repeated from the beginning of the file"
    else:
        yield f"spool: {job.spool}"
    yield f"dead letters: {job.dead_letters or 'none; only the reasons are shown'}"


def _attended() -> bool:
    """Whether there is somebody to answer."""
    return all(file is not None and file.isatty() for file in (sys.stdin, sys.stderr))


def _agreed() -> bool:
    print("Go on? [Y/n] ", end="", file=sys.stderr, flush=True)
    answer = sys.stdin.readline()
    return bool(answer) and answer.strip().lower() in ("", "y", "yes")


@contextmanager
def _logging_to(display: Display) -> Iterator[None]:
    """Show the package's warnings among the rest, not in between."""
    logger, handler = logging.getLogger(_LOGGER), Warnings(display)
    logger.addHandler(handler)
    propagates, logger.propagate = logger.propagate, False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagates
