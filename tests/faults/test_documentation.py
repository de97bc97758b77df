"""The tables of docs/reliability.md say what the tests see."""

from __future__ import annotations

import re
from pathlib import Path

from klaviyo_async.calls.budget import CAPACITY, COST, TIMEOUT_COST
from klaviyo_async.core.retry import RETRIED
from klaviyo_async.http.timeouts import DEFAULT_TIMEOUT

from .table import ALL
from .unexpected import ANSWERS

TEXT = (Path(__file__).parents[2] / "docs" / "reliability.md").read_text(encoding="utf-8")


def rows(first: str) -> list[tuple[str, ...]]:
    """All rows of the tables whose first heading this is."""
    tables = re.findall(rf"^\| {re.escape(first)} \|.*\n\|[-|]+\n((?:\|.*\n)+)", TEXT, re.MULTILINE)
    return [
        tuple(cell.strip() for cell in line.strip("|").split("|"))
        for table in tables
        for line in table.splitlines()
    ]


def test_every_fault_leads_to_what_is_said() -> None:
    assert rows("Fault") == [row.cells() for row in ALL]


def test_no_fault_is_there_twice() -> None:
    assert len({row.name for row in ALL}) == len(ALL) > 40


def test_the_statuses_that_are_repeated() -> None:
    (statuses,) = (said for said, when in rows("The attempt ended with") if said.startswith("408"))
    spans = [status.split(" to ") for status in statuses.split(", ")]
    assert {n for span in spans for n in range(int(span[0]), int(span[-1]) + 1)} == RETRIED


def test_every_answer_leads_to_what_is_said() -> None:
    assert rows("Answer") == [answer.cells() for answer in ANSWERS]


def test_the_timeouts() -> None:
    said = {name: default for name, default, *_ in rows("Limit")}
    for name, seconds in DEFAULT_TIMEOUT._asdict().items():
        assert said[f"`timeout.{name}`"] == f"{seconds:g}"


def test_the_budget() -> None:
    assert f"begins with {CAPACITY}" in TEXT
    assert f"a retry costs {COST}, after a timeout {TIMEOUT_COST}" in TEXT
    assert f"costs {CAPACITY // COST} retries in all" in TEXT
