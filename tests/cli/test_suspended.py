"""Refused keys, and refusals that are none, as the command line tells of them."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from klaviyo_async.cli.progress import Lines, ProgressEstimate
from klaviyo_async.cli.report import RunOutcome
from klaviyo_async.pipeline.report import Report
from klaviyo_async.sandbox import Sandbox

from .helpers import Command, event, numbers, until, write

SPOOLED = ("--spool", "events.db")
REFUSED = "bulk_create_events: 401 Unauthorized: No. (authentication_failed)"


class TestWhatIsShown:
    def test_the_progress_says_why(self, capsys: pytest.CaptureFixture[str]) -> None:
        now = 100.0
        lines = Lines(lambda: now)
        now = 106.0
        report = Report(suspended=f"{REFUSED} for pk_secretsecret\n{'x' * 300}")
        lines.show(report, ProgressEstimate(9000, 0, None))
        said = capsys.readouterr().err
        assert said.startswith(f"0 of 9,000 events, suspended: {REFUSED} for [key] xxx")
        assert len(said) < 300

    def test_so_does_the_result(self) -> None:
        report = Report(suspended=REFUSED, suspensions=1, pending=7, interrupted=True)
        outcome = RunOutcome(report)
        assert f"7 left in the spool, delivery suspended: {REFUSED}, interrupted" in (
            outcome.summary()
        )
        assert outcome.document()["suspended"] == REFUSED
        assert outcome.document()["suspensions"] == 1
        assert RunOutcome(Report()).document()["suspended"] is None


@pytest.mark.slow
class TestRuns:
    async def test_a_refused_key_ends_it_in_time(self, sandbox: Sandbox, tmp_path: Path) -> None:
        sandbox.fault("status", status=401, count=None)
        write(tmp_path / "events.ndjson", map(event, range(30)))
        give_up = ("--give-up-after", "1", "--progress", "lines", "--json")
        command = ("ingest", "events.ndjson", *SPOOLED)
        ran = await Command(*command, *give_up, sandbox=sandbox, cwd=tmp_path).run()
        assert ran.code == 2
        assert "error: the API key was refused (401)" in ran.err
        assert (ran.report["accepted"], ran.report["pending"], ran.report["unsent"]) == (30, 30, 0)
        # How often it was tried until then is for the machine to say.
        assert ran.report["suspended"] is None
        sandbox.faults.clear()
        ran = await Command(*command, sandbox=sandbox, cwd=tmp_path).run()
        assert ran.code == 0
        assert numbers(sandbox) == list(range(30))

    async def test_a_key_that_works_again(self, sandbox: Sandbox, tmp_path: Path) -> None:
        sandbox.fault("status", status=403, count=2)
        write(tmp_path / "events.ndjson", map(event, range(30)))
        ran = await Command(
            *("ingest", "events.ndjson", *SPOOLED, "--json"), sandbox=sandbox, cwd=tmp_path
        ).run()
        assert (ran.code, ran.report["suspensions"]) == (0, 1)
        assert numbers(sandbox) == list(range(30))

    async def test_interrupted_meanwhile(self, sandbox: Sandbox, tmp_path: Path) -> None:
        sandbox.fault("status", status=401, count=None)
        write(tmp_path / "events.ndjson", map(event, range(30)))
        command = Command(
            *("ingest", "events.ndjson", *SPOOLED, "--drain-timeout", "0.1"),
            *("--progress", "lines", "--json"),
            sandbox=sandbox,
            cwd=tmp_path,
        )
        process = await command.start()
        await until(lambda: sandbox.stats.faults["status"] >= 2)
        process.send_signal(signal.SIGINT)
        ran = await command.end()
        assert (ran.code, ran.report["pending"]) == (130, 30)
        assert "delivery of events is suspended, and the spool keeps them: " in ran.err
        assert ran.report["suspensions"] == 1
        assert "401" in ran.report["suspended"]

    async def test_a_challenge_is_no_refusal(self, sandbox: Sandbox, tmp_path: Path) -> None:
        sandbox.fault("challenge", count=2)
        write(tmp_path / "events.ndjson", map(event, range(30)))
        command = ("ingest", "events.ndjson", "--json")
        ran = await Command(*command, sandbox=sandbox, cwd=tmp_path).run()
        assert (ran.code, ran.err, ran.report["suspensions"]) == (0, "", 0)
        assert numbers(sandbox) == list(range(30))
        sandbox.fault("challenge", count=None)
        ran = await Command(*command, "--give-up-after", "0.5", sandbox=sandbox, cwd=tmp_path).run()
        assert ran.code == 3, "run it again"
        assert "Just a moment" in ran.err
        for word in ("scope", "key", "may not"):
            assert word not in ran.err
