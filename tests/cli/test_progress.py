"""What is seen of a run while it goes on."""

from __future__ import annotations

import io
import logging
import sys

import pytest
from rich.console import Console

from klaviyo_async.cli.client import offline_client
from klaviyo_async.cli.progress import (
    Bar,
    Display,
    Lines,
    ProgressEstimate,
    WarningHandler,
    make_display,
)
from klaviyo_async.pipeline.report import Report

JOBS = "bulk_create_events"


def outlook(report: Report, ahead: int | None, each: float = 1000.0) -> ProgressEstimate:
    return ProgressEstimate.of(report, ahead, JOBS, each, offline_client().limits)


class TestProgressEstimate:
    def test_at_the_beginning_the_tier_decides(self) -> None:
        found = outlook(Report(), 300_000)
        assert (found.total, found.done) == (300_000, 0)
        assert found.left is not None
        assert 70 < found.left < 80  # 150 in the first minute, 150 in the second: 10 a second

    def test_what_the_spool_holds_counts_too(self) -> None:
        assert outlook(Report(resumed=500), 1000).total == 1500

    def test_what_is_on_its_way_needs_no_quota(self) -> None:
        """Jobs that have been sent, and not answered: they have been admitted."""
        limits = offline_client().limits
        assert limits.estimate(JOBS, 1) < limits.estimate(JOBS, 11)
        on_the_way = Report(sent=140_000, delivered=130_000, requests=140, batches=130)
        found = ProgressEstimate.of(on_the_way, 140_500, JOBS, 1000.0, limits)
        assert found.left == limits.estimate(JOBS, 1)
        again = Report(sent=140_000, delivered=130_000, requests=140, batches=130, retries=10)
        assert ProgressEstimate.of(again, 140_500, JOBS, 1000.0, limits).left == limits.estimate(
            JOBS, 11
        )
        sent = Report(sent=140_000, delivered=130_000, requests=140, batches=130)
        assert ProgressEstimate.of(sent, 140_000, JOBS, 1000.0, limits).left == 0.0

    def test_what_is_rejected_is_done_too(self) -> None:
        found = outlook(Report(delivered=600, rejected=300, duplicates=100), 1000)
        assert (found.total, found.done, found.left) == (1000, 1000, 0.0)

    def test_an_estimate_that_was_too_low(self) -> None:
        assert outlook(Report(delivered=1200, pending=50), 1000).total == 1250

    def test_small_jobs(self) -> None:
        report = Report(delivered=1000, submitted=1000, sent=1000, batches=10, requests=10)
        slow = outlook(report, 41_000).left
        assert slow is not None
        assert slow > 120  # 400 jobs

    def test_a_slow_server(self) -> None:
        report = Report(
            delivered=1000, submitted=1000, sent=1000, batches=1, requests=1, seconds=100.0
        )
        assert outlook(report, 11_000).left == pytest.approx(1000.0)

    def test_standard_input(self) -> None:
        found = outlook(Report(delivered=10), None)
        assert (found.total, found.done, found.left, found.count) == (None, 10, None, "10")


def test_lines_come_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    now = 100.0
    lines = Lines(lambda: now)
    report = Report(delivered=2000, submitted=2000, rejected=3, seconds=2.0, quota=0.5)
    lines.show(report, ProgressEstimate(9000, 2003, 61.0))
    assert capsys.readouterr().err == ""
    now = 105.1
    for _ in range(2):
        lines.show(report, ProgressEstimate(9000, 2003, 61.0))
    assert capsys.readouterr().err == (
        "2,003 of 9,000 events, 1,000 events/s, 50% of the quota, 3 rejected, 0 retried, 0 429s, "
        "1 min 1 s left\n"
    )


def test_a_bar() -> None:
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, width=100, color_system=None, _environ={})
    with Bar(console) as bar:
        bar.show(Report(delivered=500, throttled=2), ProgressEstimate(1000, 500, 3.0))
        bar.print_line("[bold]something")
        bar.show(Report(delivered=600), ProgressEstimate(None, 600, None))
    text = out.getvalue()
    assert "50%" in text
    assert "500 of 1,000" in text
    assert "2 429s, 3.0 s left" in text
    assert "[bold]something\n" in text


def test_where_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert type(make_display("auto")) is Display
    assert type(make_display("off")) is Display
    assert type(make_display("lines")) is Lines
    assert type(make_display("bar")) is Bar


def test_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", terminal)
    assert type(make_display("auto")) is Bar


def test_warnings(capsys: pytest.CaptureFixture[str]) -> None:
    logger = logging.Logger("x")
    logger.addHandler(WarningHandler(Lines()))
    logger.info("nothing")
    logger.warning("with a %s\nin it", "pk_secretsecret")
    assert capsys.readouterr().err == "with a [key] in it\n"
