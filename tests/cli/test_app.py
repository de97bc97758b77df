"""The commands beside `ingest`, and what goes wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from klaviyo_async import __version__
from klaviyo_async.cli import main
from klaviyo_async.cli.errors import ExitCode, describe, exit_code_of
from klaviyo_async.core.runtime import REVISION
from klaviyo_async.errors import (
    APIConnectionError,
    ApiError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    DeadlineExceeded,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)
from klaviyo_async.ingest.spool import SpoolForeign, SpoolInUse
from klaviyo_async.pipeline.errors import DeliveryStopped
from klaviyo_async.sandbox import Sandbox

from .helpers import KEY, Command, event, numbers, write

Captured = pytest.CaptureFixture[str]


class TestCall:
    @pytest.mark.slow
    async def test_an_answer_as_it_came(self, sandbox: Sandbox, tmp_path: Path) -> None:
        body = {
            "data": {
                "type": "profile",
                "attributes": {"email": "ada@example.com", "first_name": "Ada"},
            }
        }
        (tmp_path / "body.json").write_text(json.dumps(body))
        ran = await Command(
            "call", "create_profile", "--body", str(tmp_path / "body.json"), sandbox=sandbox
        ).run()
        assert ran.code == 0
        assert ran.report["data"]["attributes"]["first_name"] == "Ada"
        ran = await Command(
            *("call", "get_profiles", "page_size=1", "fields_profile=email"),
            'filter=equals(email,"ada@example.com")',
            sandbox=sandbox,
        ).run()
        assert [one["attributes"] for one in ran.report["data"]] == [{"email": "ada@example.com"}]

    @pytest.mark.slow
    async def test_a_body_from_standard_input(self, sandbox: Sandbox) -> None:
        body = {"data": {"type": "profile", "attributes": {"email": "b@example.com"}}}
        ran = await Command("call", "create_profile", "--body", "-", sandbox=sandbox).run(
            json.dumps(body).encode()
        )
        assert ran.code == 0
        for bad in (b"{", b'"\xff"', b"[" * 20_000):
            ran = await Command("call", "create_profile", "--body", "-", sandbox=sandbox).run(bad)
            assert (ran.code, ran.out) == (2, "")
            assert ran.err.startswith("error: the body is no JSON")

    @pytest.mark.slow
    async def test_a_public_operation(self, sandbox: Sandbox) -> None:
        ran = await Command(
            *("call", "get_client_review_values_reports", "x=1"),
            sandbox=sandbox,
            env={"KLAVIYO_API_KEY": "", "KLAVIYO_COMPANY_ID": "ABC123"},
        ).run()
        assert ran.code == 2
        assert "takes no 'x'" in ran.err

    @pytest.mark.parametrize(
        ("arguments", "code", "said"),
        [
            (("get_profile", "id=nope"), 1, "get_profile (GET /api/profiles/nope): 404 Not Found"),
            (("get_profil",), 2, "there is no operation 'get_profil'; did you mean get_profile"),
            (("get_profile", "ix=1"), 2, "get_profile takes no 'ix'"),
            (("get_profile", "id"), 2, "an argument has the form NAME=VALUE"),
        ],
    )
    @pytest.mark.slow
    async def test_trouble(
        self, sandbox: Sandbox, arguments: tuple[str, ...], code: int, said: str
    ) -> None:
        ran = await Command("call", *arguments, sandbox=sandbox).run()
        assert (ran.code, ran.out) == (code, "")
        assert ran.err.startswith(f"error: {said}")
        assert ran.err.count("\n") == 1

    @pytest.mark.parametrize(
        ("fault", "code"),
        [
            ({"kind": "html", "status": 200}, 3),
            ({"kind": "malformed"}, 3),
            ({"kind": "status", "status": 425}, 3),
            ({"kind": "status", "status": 530}, 3),
            ({"kind": "status", "status": 404}, 1),
        ],
    )
    @pytest.mark.slow
    async def test_what_may_pass_is_told_from_what_will_not(
        self, sandbox: Sandbox, fault: dict[str, Any], code: int
    ) -> None:
        sandbox.fault(**fault, count=None)
        ran = await Command("call", "get_lists", sandbox=sandbox).run()
        assert (ran.code, ran.out) == (code, "")
        assert ran.err.startswith("error: get_lists (GET /api/lists): ")


class TestDeadLetters:
    @pytest.mark.slow
    async def test_what_they_say_and_again(self, sandbox: Sandbox, tmp_path: Path) -> None:
        bad = event(1)
        del bad["profile"]
        file = write(tmp_path / "events.ndjson", [bad, "{broken", event(2)])
        letters = tmp_path / "letters.ndjson"
        await Command("ingest", str(file), "--dead-letters", str(letters), sandbox=sandbox).run()

        ran = await Command("dead-letters", str(letters)).run()
        assert ran.code == 0
        assert ran.out.startswith("2 events, from ")
        assert "\n  1 x profile: is missing\n" in ran.out
        ran = await Command("dead-letters", str(letters), "--json").run()
        assert ran.report["events"] == 2

        # The profile is put in; the other line stays broken.
        letters.write_text(
            letters.read_text().replace('"metric"', '"profile":{"id":"01X"},"metric"', 1)
        )
        again = tmp_path / "again.ndjson"
        ran = await Command(
            *("dead-letters", str(letters), "--retry", "--json", "--dead-letters", str(again)),
            sandbox=sandbox,
        ).run()
        assert (ran.code, ran.report["delivered"], ran.report["rejected"]) == (1, 1, 1)
        assert numbers(sandbox) == [1, 2]
        assert len(again.read_text().splitlines()) == 1

    def test_not_into_the_same_file(self, tmp_path: Path, capsys: Captured) -> None:
        file = str(write(tmp_path / "letters.ndjson", []))
        assert main(["dead-letters", file, "--retry", "--dead-letters", file]) == 2
        assert capsys.readouterr().err.startswith("error: give --dead-letters another file")

    def test_lines_that_are_none(self, tmp_path: Path, capsys: Captured) -> None:
        file = write(tmp_path / "letters.ndjson", ["{", "", {"event": 1}])
        with file.open("ab") as lines:
            lines.write(b'{"error": {"reason": "\xff"}}\n' + b"[" * 20_000 + b"\n")
        assert main(["dead-letters", str(file)]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith(f"error: {file} holds no dead letters: give a file that")
        with file.open("ab") as lines:
            lines.write(b'{"error": {"reason": "no"}}\n')
        assert main(["dead-letters", str(file)]) == 0
        assert capsys.readouterr().out.splitlines() == [
            "1 event",
            "  1 x no",
            "beside 4 lines that hold no dead letter: line 1 is the first",
        ]

    def test_none(self, tmp_path: Path, capsys: Captured) -> None:
        file = write(tmp_path / "letters.ndjson", [])
        assert main(["dead-letters", str(file)]) == 0
        assert capsys.readouterr().out == f"no dead letters in {file}\n"


class TestLimits:
    def test_an_operation(self, capsys: Captured) -> None:
        assert main(["limits", "get_profiles", "-n", "800"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines[0] == "get_profiles (GET /api/profiles): 75 a second, 750 a minute"
        assert "predictive_analytics: 10 a second, 150 a minute" in lines[1]
        assert lines[2].startswith("800 calls take about 1 min ")

    def test_as_json(self, capsys: Captured) -> None:
        assert main(["limits", "bulk_create_events", "-n", "20", "--json"]) == 0
        report = json.loads(capsys.readouterr().out)
        assert (report["limits"], report["n"]) == (["10/s", "150/m"], 20)
        assert 1 <= report["seconds"] < 2

    @pytest.mark.slow
    def test_every_operation_has_some(self, capsys: Captured) -> None:
        from klaviyo_openapi.operations import OPERATIONS

        for name in OPERATIONS:
            assert main(["limits", name]) == 0
        assert "a day" in capsys.readouterr().out


class TestOperations:
    @pytest.mark.parametrize("pattern", ["create_event", "bulk_*", "*/api/events*"])
    def test_some(self, pattern: str, capsys: Captured) -> None:
        assert main(["operations", pattern]) == 0
        text = capsys.readouterr().out
        assert "event" in text
        assert 1 <= len(text.splitlines()) < 60

    def test_all(self, capsys: Captured) -> None:
        assert main(["operations"]) == 0
        names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
        assert len(names) == len(set(names)) > 300

    def test_none(self, capsys: Captured) -> None:
        assert main(["operations", "no_such_thing"]) == 1
        said = capsys.readouterr()
        assert (said.out, "'no_such_thing'" in said.err) == ("", True)

    @pytest.mark.slow
    def test_a_reader_that_has_gone_away(self) -> None:
        found = subprocess.run(
            f"'{sys.executable}' -W error -m klaviyo_async operations | head -n 1; "
            "echo ${PIPESTATUS[0]}",
            shell=True,
            executable="/bin/bash",
            capture_output=True,
            text=True,
            check=True,
        )
        assert found.stderr == ""
        assert found.stdout.splitlines()[-1] == "0"


SAID = (ApiError(code="invalid", detail="No."),)


class TestTrouble:
    @pytest.mark.parametrize(
        ("error", "code"),
        [
            (AuthenticationError("no", status=401, errors=SAID), ExitCode.USAGE),
            (PermissionDeniedError("no", status=403, errors=SAID), ExitCode.USAGE),
            (BadRequestError("no", status=400, errors=SAID), ExitCode.REJECTED),
            # Whoever answered so, it was not Klaviyo.
            (AuthenticationError("no", status=401), ExitCode.UNSENT),
            (PermissionDeniedError("no", status=403), ExitCode.UNSENT),
            (BadRequestError("no", status=400), ExitCode.UNSENT),
            (RateLimitError("no", status=429), ExitCode.UNSENT),
            (ServerError("no", status=503), ExitCode.UNSENT),
            (APIConnectionError("no"), ExitCode.UNSENT),
            (APITimeoutError("no"), ExitCode.UNSENT),
            (DeadlineExceeded("no"), ExitCode.UNSENT),
            (ConfigurationError("no"), ExitCode.USAGE),
            (FileNotFoundError(2, "no", "x"), ExitCode.USAGE),
            (SpoolForeign("no"), ExitCode.USAGE),
            (SpoolInUse("no"), ExitCode.UNSENT),
            (DeliveryStopped("no"), ExitCode.UNSENT),
        ],
    )
    def test_exit_codes(self, error: Exception, code: ExitCode) -> None:
        assert exit_code_of(error) is code
        stopped = DeliveryStopped("stopped")
        stopped.__cause__ = error
        assert exit_code_of(stopped) is code
        assert describe(stopped) == describe(error)

    def test_a_message_is_one_line_without_a_key(self) -> None:
        text = describe(ConfigurationError(f"with pk_abcdef123456\r\nand {'x' * 1000}"))
        assert text.startswith("with [key] and xxx")
        assert len(text) < 520

    def test_help(self, capsys: Captured) -> None:
        assert main([]) == main(["--help"]) == 0
        for command in ("ingest", "dead-letters", "call", "limits", "operations"):
            assert command in capsys.readouterr().out or main([command, "-h"]) == 0

    def test_no_such_command(self, capsys: Captured) -> None:
        assert main(["injest"]) == 2
        assert capsys.readouterr().err.startswith("error: No such command 'injest'")

    def test_a_mistake_of_ours(self, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
        def broken(pattern: str, package: str) -> int:
            raise ZeroDivisionError(f"because of {KEY}")

        monkeypatch.setattr("klaviyo_async.cli.calls.show_operations", broken)
        assert main(["operations"]) == 3
        said = capsys.readouterr().err
        assert said == "error: this should not have happened: ZeroDivisionError: because of [key]\n"

    @pytest.mark.parametrize("missing", ["typer", "rich"])
    def test_without_the_extra(self, missing: str) -> None:
        code = f"import sys; sys.modules[{missing!r}] = None; from klaviyo_async.cli import main; sys.exit(main([]))"
        found = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=False,
            env=os.environ,
        )
        assert found.returncode == 2
        assert found.stderr == (
            "error: the command line is not installed: pip install 'klaviyo-async[cli]'\n"
        )


class TestPackages:
    """`--package` takes a generated package of the user's own."""

    def test_operations_and_limits(self, own_package: ModuleType, capsys: Captured) -> None:
        assert main(["operations", "cloud", "--package", "own_klaviyo"]) == 0
        assert capsys.readouterr().out == "get_clouds  GET    /api/clouds\n"
        assert main(["operations", "cloud"]) == 1
        assert main(["limits", "get_clouds", "--package", "own_klaviyo"]) == 0
        assert capsys.readouterr().out.startswith("get_clouds (GET /api/clouds): 75 a second")
        assert main(["limits", "get_tags", "--package", "own_klaviyo"]) == 2
        said = capsys.readouterr().err
        assert said.startswith("error: there is no operation 'get_tags' in own_klaviyo")

    def test_what_is_no_package(self, capsys: Captured, tmp_path: Path) -> None:
        file = tmp_path / "events.ndjson"
        file.touch()
        for command in (["operations"], ["call", "x"], ["ingest", str(file)], ["limits", "x"]):
            assert main([*command, "--package", "json"]) == 2
            assert capsys.readouterr().err == (
                "error: --package: json is not a package made by the generator, or cannot be "
                "imported\n"
            )

    @pytest.mark.slow
    async def test_calls_and_events(self, own_package: ModuleType, tmp_path: Path) -> None:
        write(tmp_path / "events.ndjson", (event(number) for number in range(3)))
        where = {"PYTHONPATH": str(Path(str(own_package.__file__)).parents[1])}
        async with Sandbox(packages=["own_klaviyo"]) as sandbox:
            ran = await Command(
                *("call", "get_clouds", "--package", "own_klaviyo"), sandbox=sandbox, env=where
            ).run()
            assert (ran.code, ran.report["data"]) == (0, [])
            options = ("--package", "own_klaviyo", "--json")
            ingest = ("ingest", str(tmp_path / "events.ndjson"), *options)
            ran = await Command(*ingest, "--dry-run", sandbox=sandbox, env=where).run()
            assert (ran.code, ran.report["requests"]) == (0, 3)
            ran = await Command(*ingest, sandbox=sandbox, env=where).run()
            assert (ran.code, ran.report["delivered"]) == (0, 3)
            ran = await Command(*ingest, "--mode", "bulk", sandbox=sandbox, env=where).run()
            assert (ran.code, "has no bulk_create_events" in ran.err) == (2, True)
        assert sandbox.events.stored == 3


class TestHelp:
    def test_the_version(self, capsys: Captured) -> None:
        assert main(["--version"]) == 0
        assert capsys.readouterr().out == (
            f"klaviyo-async {__version__}, revision {REVISION} of the API\n"
        )

    def test_commands_are_described_in_whole_sentences(
        self, capsys: Captured, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("COLUMNS", "80")
        assert main(["--help"]) == 0
        listed = capsys.readouterr().out.partition("Commands:\n")[2].splitlines()
        assert len(listed) > 5
        assert [line for line in listed if not line.endswith(".") or line.endswith("...")] == []
