"""Commands whose streams and files cannot be written to, or lack the letters."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from klaviyo_async.cli import main
from klaviyo_async.cli.errors import print_error, print_output

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", "pk_streams")


@pytest.mark.parametrize(
    "command", [["ingest", "-", "--dry-run"], ["call", "create_event", "--body", "-"]]
)
def test_without_input(
    command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert main(command) == 2
    assert capsys.readouterr().err == "error: standard input: is closed\n"


def test_without_output(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["operations"]) == 0
    assert main(["export", "metrics", "--out", "-"]) == 2
    assert capsys.readouterr().err == "error: standard output: is closed\n"


def test_errors_are_not_put_among_the_output(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    print_error("of no use")
    assert capsys.readouterr().out == ""


def test_letters_that_the_encoding_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii"))
    print_output("plain")
    print_output('{"name":"Grüße ☃"}')
    assert written.getvalue().decode().splitlines() == ["plain", '{"name":"Grüße ☃"}']


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX")
def test_a_process_without_them() -> None:
    done = subprocess.run(
        f"'{sys.executable}' -W error -m klaviyo_async operations <&- >&-",
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="a limit of POSIX")
def test_dead_letters_that_cannot_be_kept_are_not_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "events.ndjson").write_text('{"metric": "Seen"}\n')
    done = subprocess.run(
        # No file may grow, as on a full disk.
        f"ulimit -f 0; '{sys.executable}' -m klaviyo_async ingest events.ndjson "
        "--dead-letters letters.ndjson",
        shell=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr == "error: letters.ndjson: File too large\n"
    assert "not all of them are in letters.ndjson, which could not be written to" in done.stdout
