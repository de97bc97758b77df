"""`--before-send`, and `KLAVIYO_DISABLED`: what the command line makes of events that are not sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from klaviyo_async import ConfigurationError
from klaviyo_async.cli.before_send import function_named
from klaviyo_async.cli.report import RunOutcome
from klaviyo_async.pipeline.report import Report
from klaviyo_async.sandbox import Sandbox

from .helpers import Command, event, numbers, write

MODULE = """
class Rules:
    @staticmethod
    async def odd(event):
        if event["properties"]["number"] == 3:
            raise LookupError("no such shop")
        return event if event["properties"]["number"] % 2 else None
"""


@pytest.mark.parametrize(
    "name",
    [
        "json",
        "json:",
        ":loads",
        "json:no_such_function",
        "no_such_module:function",
        "broken:function",
        "json:__name__",
    ],
)
def test_what_cannot_be_used(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken.py").write_text("1 / 0\n")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigurationError, match="before.send"):
        function_named(name)


def test_the_result() -> None:
    outcome = RunOutcome(Report(dropped=1500))
    assert "0 rejected, 1,500 dropped, " in outcome.summary()
    assert outcome.document()["dropped"] == 1500
    assert outcome.code == 0


@pytest.mark.slow
async def test_a_module_in_the_working_directory(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "rules.py").write_text(MODULE)
    write(tmp_path / "events.ndjson", map(event, range(8)))
    command = ("ingest", "events.ndjson", "--before-send", "rules:Rules.odd")
    checked = await Command(*command, "--dry-run", "--json", cwd=tmp_path).run()
    report = checked.report
    assert (checked.code, report["valid"], report["invalid"], report["dropped"]) == (1, 3, 1, 4)
    assert report["errors"] == [
        {"line": 4, "reason": "before_send raised LookupError: no such shop"}
    ]
    ran = await Command(*command, "--json", sandbox=sandbox, cwd=tmp_path).run()
    report = ran.report
    assert (ran.code, report["delivered"], report["rejected"], report["dropped"]) == (1, 3, 1, 4)
    assert numbers(sandbox) == [1, 5, 7]
    ran = await Command(
        "ingest", "events.ndjson", "--before-send", "rules:none", cwd=tmp_path
    ).run()
    assert ran.code == 2
    assert "--before-send rules:none cannot be used" in ran.err


@pytest.mark.slow
async def test_disabled(sandbox: Sandbox, tmp_path: Path) -> None:
    """No key, nothing sent; the next run begins at the beginning."""
    write(tmp_path / "events.ndjson", map(event, range(8)))
    command = ("ingest", "events.ndjson", "--spool", "events.db", "--json", "--progress", "lines")
    off = {"KLAVIYO_DISABLED": "1", "KLAVIYO_API_KEY": ""}
    ran = await Command(*command, sandbox=sandbox, cwd=tmp_path, env=off).run()
    assert (ran.code, ran.report["dropped"], ran.report["delivered"]) == (0, 8, 0)
    assert "nothing is sent" in ran.err
    assert not (tmp_path / "events.db").exists()
    assert numbers(sandbox) == []
    called = await Command("call", "get_profiles", sandbox=sandbox, cwd=tmp_path, env=off).run()
    assert called.code == 0
    ran = await Command(*command, sandbox=sandbox, cwd=tmp_path).run()
    assert (ran.code, ran.report["delivered"]) == (0, 8)
