"""How a run is summed up."""

from __future__ import annotations

import pytest

from klaviyo_async.cli.report import RunOutcome, partial_lines
from klaviyo_async.pipeline.dead_letters import DeadLetter
from klaviyo_async.pipeline.report import Report

PARTIALS = [
    DeadLetter({}, "taken, but", n, partial=("phone_number",), line=n + 1) for n in range(12)
]


@pytest.mark.parametrize(
    ("report", "said"),
    [
        (Report(pending=1200), "1,200 left in the spool"),
        (Report(pending=3, unsent_raw=[b"{}"] * 3), "3 not sent"),
        (Report(duplicates=2), "2 given twice"),
        (
            Report(partial=2, partial_answers=2, partials=PARTIALS[:2]),
            "2 of them without phone_number",
        ),
        (
            Report(partial=2000, partial_answers=3, partials=PARTIALS),
            "up to 2,000 of them without phone_number",
        ),
    ],
)
def test_what_has_not_been_delivered_is_said(report: Report, said: str) -> None:
    assert said in RunOutcome(report).summary().split(", ", 1)[1]
    assert RunOutcome(report).document()["pending"] == report.pending


def test_what_was_taken_but_for_some_field() -> None:
    """It makes the exit code 1 only where it was asked for."""
    report = Report(delivered=20, partial=20, partial_answers=1, partials=PARTIALS)
    assert RunOutcome(report).code == 0
    assert RunOutcome(report, partial_is_error=True).code == 1
    assert RunOutcome(Report(delivered=20), partial_is_error=True).code == 0
    lines = partial_lines(report)
    assert lines[:2] == ["  line 1: taken, but", "  line 2: taken, but"]
    assert (len(lines), lines[-1]) == (11, "  and 10 more")
    document = RunOutcome(report).document()
    assert (document["partial"], document["partial_answers"]) == (20, 1)
    assert document["partials"][0] == {
        "line": 1,
        "fields": ("phone_number",),
        "reason": "taken, but",
    }
    assert len(document["partials"]) == 10
