"""Progress of an export, on standard error: a bar for each stream, lines every few seconds, or nothing."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Final, Literal

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn

from ..export.exporting import Export
from ..export.report import StreamReport
from .errors import redact
from .estimate import duration

__all__ = ["ExportDisplay", "make_export_display"]

_LINE_INTERVAL: Final = 5.0
"""Seconds between two lines of a stream."""


class ExportDisplay:
    """Shows nothing; base of those that do.

    Args:
        export: what is shown.
        now: tells the time, in seconds.
    """

    interval = 60.0
    """Seconds between two looks."""

    def __init__(self, export: Export, now: Callable[[], float] = time.monotonic) -> None:
        self._export = export
        self._now = now
        self._begun: dict[str, float] = {}
        self._planned: set[str] = set()

    def __enter__(self) -> ExportDisplay:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def show(self) -> None:
        """Show the current state."""

    def print_line(self, text: str) -> None:
        """Write a line."""

    def _print_plans(self) -> None:
        for name, report in self._export.report.streams.items():
            if report.plan is not None and name not in self._planned:
                self._planned.add(name)
                self.print_line(redact(str(report.plan)))

    def _figures(self, name: str, report: StreamReport) -> str:
        """Rows, pages, share of the quota, and how long it takes yet, as far as known."""
        begun = self._begun.setdefault(name, self._now())
        text = f"{report.read:,} rows, {counted(report.pages, 'page')}"
        if report.finished:
            return text
        rate = report.pages / max(self._now() - begun, 0.5)
        text += f", {rate / self._export.rate_of(name):.0%} of the quota"
        if report.estimated and rate:
            left = max(0, report.estimated - report.pages)
            text += f", {duration(left / rate)} left"
        return text


class _Lines(ExportDisplay):
    """A line for each stream every few seconds, for logs."""

    interval = _LINE_INTERVAL

    def show(self) -> None:
        """Write lines."""
        self._print_plans()
        for name, report in self._export.report.streams.items():
            if report.pages and not report.finished:
                self.print_line(f"{name}: {self._figures(name, report)}")

    def print_line(self, text: str) -> None:
        """Write a line."""
        print(text, file=sys.stderr, flush=True)


class _Bars(ExportDisplay):
    """A bar for each stream, for terminals."""

    interval = 0.25

    def __init__(self, export: Export, console: Console) -> None:
        super().__init__(export)
        self._console = console
        # Drawn by whoever shows something: a thread of its own would compete for the loop's time.
        self._bars = Progress(
            TextColumn("{task.description}"),
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
        for name, report in self._export.report.streams.items():
            if not report.pages:
                continue
            if name not in self._tasks:
                self._tasks[name] = self._bars.add_task(name, total=None, figures="")
            total = max(report.estimated or 0, report.pages) if report.estimated else None
            if report.finished:
                total = report.pages
            figures = self._figures(name, report)
            self._bars.update(
                self._tasks[name], completed=report.pages, total=total, figures=figures
            )
        self._bars.refresh()

    def print_line(self, text: str) -> None:
        """Write a line above them."""
        self._console.print(text, markup=False, highlight=False, soft_wrap=True)


def counted(number: int, what: str) -> str:
    """A number of things: `1 page`, `2 pages`."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def make_export_display(
    wanted: Literal["auto", "bar", "lines", "off"], export: Export
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
