"""The sandbox as a program: until when it serves."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import IO
from urllib.request import urlopen

import pytest

from klaviyo_async.sandbox.__main__ import main
from klaviyo_async.sandbox.persistence import SnapshotDatabase

COMMAND = [sys.executable, "-W", "error", "-m", "klaviyo_async.sandbox", "--port", "0"]


def _start(stdin: int | IO[bytes], *options: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*COMMAND, *options], stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
    )


def _answers(process: subprocess.Popen[bytes]) -> bool:
    assert process.stdout is not None
    url = process.stdout.readline().decode().split()[-1]
    with urlopen(f"{url}/sandbox/stats") as answer:
        return bool(answer.status == 200)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["device", "file"])
def test_standard_input_that_nobody_holds(tmp_path: Path, kind: str) -> None:
    """As `nohup`, systemd, docker and `&` in a script leave it."""
    path = tmp_path / "empty"
    path.touch()
    with path.open("rb") as file, _start(subprocess.DEVNULL if kind == "device" else file) as it:
        assert _answers(it)
        it.terminate()
        assert it.communicate(timeout=600)[1] == b""


@pytest.mark.slow
def test_ends_with_the_program_that_started_it() -> None:
    with _start(subprocess.PIPE) as it:
        assert _answers(it)
        assert it.stdin is not None
        it.stdin.close()
        assert it.wait(timeout=600) == 0


@pytest.mark.slow
def test_faults_from_the_beginning() -> None:
    challenge = '{"kind": "challenge", "count": 1, "path": "/api/lists"}'
    with _start(subprocess.PIPE, "--fault", challenge, "--fault", '{"kind": "hang"}') as it:
        assert it.stdout is not None
        url = it.stdout.readline().decode().split()[-1]
        with urlopen(f"{url}/sandbox/faults") as answer:
            found = json.load(answer)
        assert [(each["kind"], each["path"]) for each in found] == [
            ("challenge", "/api/lists"),
            ("hang", None),
        ]
        assert it.stdin is not None
        it.stdin.close()


@pytest.mark.slow
@pytest.mark.parametrize("text", ['{"kind": "nope"}', '{"kind": "html", "x": 1}', "{", "[]"])
def test_faults_that_there_are_not(text: str) -> None:
    with _start(subprocess.PIPE, "--fault", text) as it:
        said = it.communicate(timeout=600)[1].decode()
        assert it.returncode == 2
    assert "argument --fault" in said
    assert "Traceback" not in said


@pytest.mark.slow
def test_told_to_end_it_saves_first(tmp_path: Path) -> None:
    """As docker and systemd tell it to."""
    path = tmp_path / "x.db"
    profile = {"type": "profile", "id": "P", "attributes": {"email": "a@x.y"}}
    with _start(subprocess.DEVNULL, "--no-log", "--db", str(path)) as it:
        assert it.stdout is not None
        url = it.stdout.readline().decode().split()[-1]
        seed = f"{url}/sandbox/resources?account=pk_one"
        with urlopen(seed, data=json.dumps(profile).encode()) as answer:
            assert answer.status == 200
        it.terminate()
        assert it.communicate(timeout=600)[1] == b""
        assert it.returncode == 0
    database = SnapshotDatabase(path)
    stores = database.load()
    database.close()
    assert [*stores["pk_one"].all("profile")] == ["P"]


@pytest.mark.parametrize("option", ["--port=99999", "--job-seconds=-1", "--db=/nowhere/x.db"])
def test_what_makes_no_sense_is_said_in_a_line(option: str) -> None:
    with pytest.raises(SystemExit) as caught:
        main([option])
    name = option.partition("=")[0].removeprefix("--").replace("-", "_")
    assert name in str(caught.value) or "x.db" in str(caught.value)
