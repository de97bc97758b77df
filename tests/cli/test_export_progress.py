"""What is shown of an export while it runs."""

from __future__ import annotations

import io
from typing import Any, cast

import pytest
from rich.console import Console

from klaviyo_async.cli.export_progress import ExportDisplay, _Bars, _Lines, make_export_display
from klaviyo_async.export.exporting import Export
from klaviyo_async.export.plan import StreamPlan
from klaviyo_async.export.report import ExportReport, StreamReport


class Fake:
    """An export of one stream whose tier allows ten pages a second."""

    def __init__(self) -> None:
        self.report = ExportReport({"events": StreamReport(), "tags": StreamReport()})

    def rate_of(self, stream: str) -> float:
        return 10.0


def plan() -> StreamPlan:
    return StreamPlan(
        stream="events",
        start=None,
        end=0,
        slices=((None, 0),),
        concurrency=1,
        rows=4000,
        pages=40,
        exact=False,
        seconds=4.0,
    )


def test_lines_say_the_plan_then_how_far_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    fake, time = Fake(), [100.0]
    display = _Lines(cast("Export", fake), lambda: time[0])
    display.show()
    events = fake.report.streams["events"]
    events.plan, events.estimated = plan(), 40
    events.pages = 1
    display.show()
    time[0] += 4.0
    events.pages, events.read = 20, 2000
    display.show()
    events.finished = True
    display.show()
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("events: the beginning to 1970-01-01")
    assert said[-1] == "events: 2,000 rows, 20 pages, 50% of the quota, 4.0 s left"
    assert len(said) == 3


@pytest.mark.parametrize(
    ("pages", "estimated"),
    [
        (4, 1_000_000),  # too few to tell how long one takes
        (5, None),  # not known
        (42, 42),  # as many as there were to be, and there are more
        (42, 3),
    ],
)
def test_no_time_is_said_to_be_left_before_it_means_something(
    capsys: pytest.CaptureFixture[str], pages: int, estimated: int | None
) -> None:
    fake, time = Fake(), [100.0]
    display = _Lines(cast("Export", fake), lambda: time[0])
    events = fake.report.streams["events"]
    events.pages, events.estimated = pages, estimated
    display.show()
    time[0] += 10.0
    display.show()
    said = capsys.readouterr().err
    assert f"{pages} pages" in said
    assert "left" not in said


def test_lines_say_of_how_many_parents_children_were_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    fake = Fake()
    display = _Lines(cast("Export", fake), lambda: 100.0)
    one = fake.report.streams["tags"]
    one.pages, one.read, one.parents, one.parents_open = 2001, 1_500_000, 1, 3
    display.show()
    said = capsys.readouterr().err
    assert said.startswith("tags: 1,500,000 rows, 2,001 pages of 1 parent and 3 under way, ")


def test_bars_have_one_for_each_stream_that_is_read() -> None:
    fake, shown = Fake(), io.StringIO()
    console = Console(file=shown, force_terminal=True, width=160, _environ={})
    with _Bars(cast("Export", fake), console) as display:
        events = fake.report.streams["events"]
        events.plan, events.estimated, events.pages = plan(), 40, 10
        display.show()
        events.finished = True
        display.show()
    text = shown.getvalue()
    assert "25%" in text
    assert "100%" in text
    assert "10 pages" in text
    assert "tags" not in text


def test_nothing_is_shown_where_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    fake: Any = Fake()
    monkeypatch.setattr("sys.stderr", None)
    assert type(make_export_display("auto", fake)) is ExportDisplay
    with make_export_display("off", fake) as display:
        display.show()
        display.print_line("x")
