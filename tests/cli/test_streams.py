"""Commands that were started without a standard stream, or with one whose encoding lacks letters."""

from __future__ import annotations

import io
import os
import subprocess
import sys

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
