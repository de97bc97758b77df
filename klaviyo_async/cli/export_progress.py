"""Progress of an export, on standard error: bars, lines every few seconds, or nothing.

There is one for each stream, or, of many accounts, one for each that is being read.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from typing import Final, Literal

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn

from ..export.accounts import AccountsExport
from ..export.exporting import Export
from ..export.report import StreamReport
from .errors import print_notice, redact
from .estimate import counted, duration

__all__ = ["ExportDisplay", "make_export_display"]

_LINE_INTERVAL: Final = 5.0
"""Seconds between two lines of a stream."""
_FEW: Final = 5
"""Pages to be read before it is said how long the others take."""


class ExportDisplay:
    """Shows nothing; base of those that do.

    Args:
        export: what is shown.
        now: tells the time, in seconds.
    """

    interval = 60.0
    """Seconds between two looks."""

    def __init__(
        self, export: Export | AccountsExport, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._export = export
        self._now = now
        self._begun: dict[str, float] = {}
        self._planned: set[str] = set()
        self._ended: set[str] = set()

    def __enter__(self) -> ExportDisplay:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def show(self) -> None:
        """Show the current state."""

    def print_line(self, text: str) -> None:
        """Write a line."""

    def _print_plans(self) -> None:
        export = self._export
        if isinstance(export, AccountsExport):
            for account, one in [*export.running.items()]:
                self._print_plans_of(one, f"{account}: ")
            for account, report in [*export.report.accounts.items()]:
                if account not in self._ended:
                    self._ended.add(account)
                    state = "done" if report.finished else "not finished"
                    self.print_line(redact(f"{account}: {state}, {counted(report.rows, 'row')}"))
        else:
            self._print_plans_of(export, "")

    def _print_plans_of(self, export: Export, prefix: str) -> None:
        for name, report in export.report.streams.items():
            if report.plan is not None and prefix + name not in self._planned:
                self._planned.add(prefix + name)
                self.print_line(redact(prefix + str(report.plan)))

    def _watched(self) -> list[tuple[str, StreamReport, float | None]]:
        """What is shown: its name, how far it is, and pages a second that its tier allows."""
        export = self._export
        if isinstance(export, AccountsExport):
            running = [*export.running.items()]
            return [(name, _together(one.report.streams.values()), None) for name, one in running]
        streams = export.report.streams.items()
        return [(name, report, export.rate_of(name)) for name, report in streams]

    def _figures(self, name: str, report: StreamReport, allowed: float | None) -> str:
        """Rows, pages, share of the quota, and how long it takes yet, as far as known."""
        begun = self._begun.setdefault(name, self._now())
        text = f"{report.read:,} rows, {counted(report.pages, 'page')}"
        if report.parents or report.parents_open:
            text += f" of {counted(report.parents, 'parent')}"
        if report.finished:
            return text
        if report.parents_open:
            text += f" and {report.parents_open:,} under way"
        rate = report.pages / max(self._now() - begun, 0.5)
        if allowed is not None:
            text += f", {rate / allowed:.0%} of the quota"
        left = (report.estimated or 0) - report.pages
        # With as many read as were expected there are more, nobody knows how many.
        if left > 0 and report.pages >= _FEW:
            text += f", {duration(left / rate)} left"
        return text


class _Lines(ExportDisplay):
    """A line for each stream every few seconds, for logs."""

    interval = _LINE_INTERVAL

    def show(self) -> None:
        """Write lines."""
        self._print_plans()
        for name, report, allowed in self._watched():
            if report.pages and not report.finished:
                self.print_line(redact(f"{name}: {self._figures(name, report, allowed)}"))

    def print_line(self, text: str) -> None:
        """Write a line."""
        print_notice(text)


class _Bars(ExportDisplay):
    """A bar for each stream, for terminals."""

    interval = 0.25

    def __init__(self, export: Export | AccountsExport, console: Console) -> None:
        super().__init__(export)
        self._console = console
        # Drawn by whoever shows something: a thread of its own would compete for the loop's time.
        self._bars = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=24),
            TaskProgressColumn(),
            TextColumn("{task.fields[figures]}"),
            console=console,
            auto_refresh=False,
            transient=True,
        )
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> ExportDisplay:
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    def show(self) -> None:
        """Draw them."""
        self._print_plans()
        watched = self._watched()
        for ended in self._tasks.keys() - {name for name, _, _ in watched}:
            self._bars.remove_task(self._tasks.pop(ended))
        for name, report, allowed in watched:
            if not report.pages:
                continue
            if name not in self._tasks:
                self._tasks[name] = self._bars.add_task(redact(name), total=None, figures="")
            total = max(report.estimated or 0, report.pages) if report.estimated else None
            if report.finished:
                total = report.pages
            figures = self._figures(name, report, allowed)
            self._bars.update(
                self._tasks[name], completed=report.pages, total=total, figures=figures
            )
        self._bars.refresh()

    def print_line(self, text: str) -> None:
        """Write a line above them."""
        self._console.print(text, markup=False, highlight=False, soft_wrap=True)


def _together(reports: Iterable[StreamReport]) -> StreamReport:
    """How far an account is: what its streams have read, and are expected to."""
    whole = StreamReport()
    expected: int | None = 0
    for one in reports:
        whole.read += one.read
        whole.pages += one.pages
        pages = one.pages if one.finished else one.estimated
        expected = None if pages is None or expected is None else expected + pages
    whole.estimated = expected
    return whole


def make_export_display(
    wanted: Literal["auto", "bar", "lines", "off"], export: Export | AccountsExport
) -> ExportDisplay:
    """The display for where standard error goes to.

    Args:
        wanted: `auto`: bars in a terminal, else nothing.
        export: what is shown.
    """
    if wanted == "auto":
        wanted = "bar" if sys.stderr is not None and sys.stderr.isatty() else "off"
    if wanted == "off":
        return ExportDisplay(export)
    return _Bars(export, Console(stderr=True)) if wanted == "bar" else _Lines(export)
