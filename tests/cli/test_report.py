"""How a run is summed up."""

from __future__ import annotations

import pytest

from klaviyo_async.cli.report import RunOutcome
from klaviyo_async.ingest.report import IngestReport


@pytest.mark.parametrize(
    ("report", "said"),
    [
        (IngestReport(pending=1200), "1,200 left in the spool"),
        (IngestReport(pending=3, unsent=[{}, {}, {}]), "3 not sent"),
        (IngestReport(duplicates=2), "2 given twice"),
    ],
)
def test_what_has_not_been_delivered_is_said(report: IngestReport, said: str) -> None:
    assert said in RunOutcome(report).summary().split(", ", 1)[1]
    assert RunOutcome(report).document()["pending"] == report.pending
