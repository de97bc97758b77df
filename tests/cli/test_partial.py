"""`klaviyo-async ingest`: phone numbers that Klaviyo does not take, and those that it does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from klaviyo_async.sandbox import Sandbox

from .helpers import Command, event, write

pytestmark = pytest.mark.slow


def called(number: int, phone: str) -> dict[str, object]:
    """An event of somebody with a phone number."""
    profile = {"email": f"user{number}@example.com", "phone_number": phone}
    return event(number, profile=profile)


async def test_what_is_taken_but_for_some_field(sandbox: Sandbox, tmp_path: Path) -> None:
    """It is said, with the line; and counts as rejected where that is asked for."""
    lines = [event(0), called(1, "(212) 555-0100"), event(2)]
    file = write(tmp_path / "events.ndjson", lines)
    ran = await Command("ingest", str(file), "--mode", "single", sandbox=sandbox).run()
    assert ran.code == 0
    assert "3 events delivered" in ran.out
    assert "1 of them without phone_number" in ran.out
    letters = tmp_path / "letters.ndjson"
    options = ("--partial", "error", "--dead-letters", str(letters), "--json")
    ran = await Command("ingest", str(file), "--mode", "bulk", *options, sandbox=sandbox).run()
    assert ran.code == ran.report["exit_code"] == 1
    assert (ran.report["delivered"], ran.report["rejected"], ran.report["partial"]) == (3, 0, 1)
    assert [one["line"] for one in ran.report["partials"]] == [2]
    (line,) = letters.read_text().splitlines()
    assert json.loads(line)["error"]["partial"] == ["phone_number"]


async def test_phone_numbers_as_they_are_written(sandbox: Sandbox, tmp_path: Path) -> None:
    file = write(tmp_path / "events.ndjson", [called(1, "(212) 555-0100"), called(2, "12")])
    ran = await Command(
        "ingest", str(file), "--phone-region", "US", "--json", sandbox=sandbox
    ).run()
    assert (ran.code, ran.report["delivered"], ran.report["partial"]) == (1, 1, 0)
    assert next(iter(ran.report["reasons"])).startswith("profile.phone_number: is no phone number")
    people = sandbox.store("shop").all("profile").values()
    assert [person.attributes.get("phone_number") for person in people] == ["+12125550100"]
    letters = tmp_path / "letters.ndjson"
    write(letters, [{"record": called(3, "(212) 555-0103"), "error": {"reason": "no"}, "index": 0}])
    ran = await Command(
        *("dead-letters", str(letters), "--retry", "--phone-region", "US", "--json"),
        sandbox=sandbox,
    ).run()
    assert (ran.code, ran.report["delivered"], ran.report["partial"]) == (0, 1, 0)
    ran = await Command("ingest", str(file), "--dry-run", "--phone-region", "US", "--json").run()
    assert (ran.code, ran.report["valid"], ran.report["invalid"]) == (1, 1, 1)
    ran = await Command("ingest", str(file), "--phone-region", "usa", sandbox=sandbox).run()
    assert ran.code == 2
    assert "phone_region must be two capital letters" in ran.err
