"""Progress of an ingestion, on standard error: a bar, a line every few seconds, or nothing."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal

from attrs import frozen
from rich.console import Console, Group
from rich.live import Live
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn
from rich.text import Text

from .errors import print_notice, redact
from .estimate import duration

if TYPE_CHECKING:
    from ..client.limits import Limits
    from ..pipeline.report import Report

__all__ = ["Bar", "Display", "Lines", "ProgressEstimate", "make_display"]

_SHOWN: Final = 160
"""Characters of a refusal."""
_LINE_INTERVAL: Final = 5.0
"""Seconds between two lines."""


@frozen
class ProgressEstimate:
    """How much is done and left, and how long the rest takes at the tier's rate."""

    total: int | None
    """Events in all, as far as known."""
    done: int
    left: float | None
    """Seconds, if known."""

    @property
    def count(self) -> str:
        """How many of how many."""
        return f"{self.done:,}" + (f" of {self.total:,}" if self.total is not None else "")

    @classmethod
    def of(
        cls, report: Report, ahead: int | None, operation: str, each: float, limits: Limits
    ) -> ProgressEstimate:
        """Estimate from a report.

        Args:
            report: what has been done.
            ahead: events in the file when it was begun; None: unknown.
            operation: what they are sent with.
            each: events in one request of it, as planned.
            limits: know the tier, and who waits.
        """
        done = report.delivered + report.rejected + report.duplicates + report.dropped
        if ahead is None:
            return cls(None, done, None)
        total = max(ahead + report.resumed, done + report.pending)
        rest = total - done
        if not rest:
            return cls(total, done, 0.0)
        if operation != "create_event" and report.batches >= 3:
            each = max(1.0, report.sent / report.requests if report.requests else each)
        # Requests that are on their way have had their share of the quota.
        flying = report.sent - report.retries * each - report.delivered - report.rejected
        requests = -int(-(rest - max(0, flying)) // each)
        left = limits.estimate(operation, requests) if requests > 0 else 0.0
        if report.records_per_second > 0:
            # The tier is not always what holds things up.
            left = max(left, rest / report.records_per_second)
        return cls(total, done, left)


def figures(report: Report) -> str:
    """Why delivery is suspended, if it is; rates and counts, shown beside the bar."""
    suspended = report.suspended and redact(report.suspended)
    parts = [
        *([f"suspended: {suspended[:_SHOWN]}"] if suspended else []),
        f"{report.records_per_second:,.0f} events/s",
        f"{report.quota:.0%} of the quota",
        f"{report.rejected:,} rejected",
        f"{report.retries:,} retried",
        f"{report.throttled:,} 429s",
    ]
    return ", ".join(parts)


class Display:
    """Shows nothing; base of those that do."""

    def __enter__(self) -> Display:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def show(self, report: Report, estimate: ProgressEstimate) -> None:
        """Show the current state."""

    def print_line(self, text: str) -> None:
        """Write a line."""


class Lines(Display):
    """A line every few seconds, for logs."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._next = now() + _LINE_INTERVAL

    def show(self, report: Report, estimate: ProgressEstimate) -> None:
        """Write a line, if the last one is old enough."""
        if self._now() < self._next:
            return
        self._next = self._now() + _LINE_INTERVAL
        left = f", {duration(estimate.left)} left" if estimate.left is not None else ""
        self.print_line(f"{estimate.count} events, {figures(report)}{left}")

    def print_line(self, text: str) -> None:
        """Write a line."""
        print_notice(text)


class Bar(Display):
    """A bar, for terminals."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._bar = Progress(
            BarColumn(bar_width=None),
            TaskProgressColumn(),
            TextColumn("{task.fields[count]}"),
            expand=True,
        )
        self._task = self._bar.add_task("", total=None, count="")
        self._text = Text("")
        # Drawn by whoever shows something: a thread of its own would compete for the loop's time.
        self._live = Live(
            Group(self._bar, self._text), console=console, auto_refresh=False, transient=True
        )

    def __enter__(self) -> Bar:
        self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._live.stop()

    def show(self, report: Report, estimate: ProgressEstimate) -> None:
        """Draw it."""
        self._bar.update(
            self._task, completed=estimate.done, total=estimate.total, count=estimate.count
        )
        left = f", {duration(estimate.left)} left" if estimate.left is not None else ""
        self._text.plain = figures(report) + left
        self._live.update(Group(self._bar, self._text), refresh=True)

    def print_line(self, text: str) -> None:
        """Write a line above it."""
        self._console.print(text, markup=False, highlight=False)


def make_display(wanted: Literal["auto", "bar", "lines", "off"]) -> Display:
    """The display for where standard error goes to."""
    if wanted == "auto":
        wanted = "bar" if sys.stderr is not None and sys.stderr.isatty() else "off"
    if wanted == "off":
        return Display()
    return Bar(Console(stderr=True)) if wanted == "bar" else Lines()


class WarningHandler(logging.Handler):
    """Shows what the package logs; nothing of it where nothing is shown."""

    def __init__(self, display: Display) -> None:
        super().__init__(logging.WARNING)
        self._display = display

    def emit(self, record: logging.LogRecord) -> None:
        """Show one."""
        self._display.print_line(redact(record.getMessage()))
