"""How a run is summed up."""

from __future__ import annotations

import pytest

from klaviyo_async.cli.report import DeadLetterCounter, RunOutcome, partial_lines, reason_lines
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


def test_reasons_are_grouped_with_their_first_lines() -> None:
    letters = DeadLetterCounter(None, lambda: 0.0)
    for line in range(1, 1201):
        letters.count("profile: is missing" if line % 2 else f"odd {line % 7}", line)
    assert reason_lines(letters.reasons, 2, letters.lines) == [
        "  600 x profile: is missing (lines 1, 3, 5, ...)",
        "  86 x odd 2 (lines 2, 16, 30, ...)",
        "  and 6 more reasons",
    ]
    outcome = RunOutcome(Report(rejected=1200), letters.reasons, letters.lines)
    assert outcome.document()["lines"]["profile: is missing"] == [1, 3, 5]
    letters = DeadLetterCounter(None, lambda: 0.0)
    letters.count("no", 1000)
    assert reason_lines(letters.reasons, lines=letters.lines) == ["  1 x no (line 1,000)"]


def test_reasons_name_nobody() -> None:
    """What Klaviyo says may quote whom it is about; the line of the file says so too."""
    letters = DeadLetterCounter(None, lambda: 0.0)
    for name, number in (("ada", 1), ("bob+x", 2), ("eve.o-hara", 3)):
        letters.count(f'invalid email "{name}@example.co.uk", or +4930123456{number}', number)
    assert list(letters.reasons) == ['invalid email "[email address]", or [phone number]']
    assert "example.co.uk" not in str(letters.reasons)
    assert "4930" not in str(letters.reasons)
    example = "is no phone number in E.164 form, as in +15005550006"
    letters.count(example)
    assert example in letters.reasons
