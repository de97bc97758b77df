"""How a run is summed up."""

from __future__ import annotations

import pytest

from klaviyo_async.cli.report import RunOutcome
from klaviyo_async.pipeline.report import Report


@pytest.mark.parametrize(
    ("report", "said"),
    [
        (Report(pending=1200), "1,200 left in the spool"),
        (Report(pending=3, unsent_raw=[b"{}"] * 3), "3 not sent"),
        (Report(duplicates=2), "2 given twice"),
    ],
)
def test_what_has_not_been_delivered_is_said(report: Report, said: str) -> None:
    assert said in RunOutcome(report).summary().split(", ", 1)[1]
    assert RunOutcome(report).document()["pending"] == report.pending
