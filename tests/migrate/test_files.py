"""The command, on files and directories."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.migrate import scan_paths
from klaviyo_async.migrate.__main__ import main

CALL = "from klaviyo_api import KlaviyoAPI\nKlaviyoAPI('pk').Lists.get_lists()\n"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in (
        "b.py",
        "a/deep/x.py",
        "a/y.pyi",
        ".venv/lib/z.py",
        ".git/hook.py",
        "node_modules/n/n.py",
        "own/pyvenv.cfg",
        "own/lib/z.py",
        "notes.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("home = x" if name.endswith(".cfg") else CALL, encoding="utf-8")
    return tmp_path


def test_what_is_looked_at(tree: Path) -> None:
    report = scan_paths([tree, tree / "b.py"])
    paths = [Path(finding.path).relative_to(tree).as_posix() for finding in report.findings]
    assert list(dict.fromkeys(paths)) == ["a/deep/x.py", "a/y.pyi", "b.py"]
    assert (report.files, report.skipped) == (3, [])
    assert report == scan_paths([tree])


def test_a_file_that_is_named_is_read_whatever_it_is_called(tree: Path) -> None:
    assert len(scan_paths([tree / "notes.txt"]).findings) == 3


def test_what_cannot_be_read_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.py").write_text("klaviyo = (\n", encoding="utf-8")
    (tmp_path / "latin.py").write_bytes(b"# klaviyo \xe9\n")
    (tmp_path / "said.py").write_bytes(b"# -*- coding: latin-1 -*-\n# klaviyo \xe9\n")
    (tmp_path / "unheard.py").write_bytes(b"# -*- coding: klingon -*-\n# klaviyo\n")
    (tmp_path / "broken_but_of_others.py").write_bytes(b"def (\xe9\n")
    (tmp_path / "gone.py").symlink_to(tmp_path / "nowhere")
    (tmp_path / "marked.py").write_bytes(b"\xef\xbb\xbf" + CALL.encode())
    report = scan_paths([tmp_path])
    assert [Path(it.path).name for it in report.skipped] == [
        *("broken.py", "gone.py", "latin.py", "unheard.py")
    ]
    assert report.skipped[0].reason == "'(' was never closed in line 1"
    assert main([str(tmp_path)]) == 1
    output = capsys.readouterr()
    assert output.err.count(": skipped: ") == 4
    assert output.err.endswith("3 places in 1 of 7 files, 4 skipped\n")


def test_a_directory_that_cannot_be_read_is_named(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not by its permissions, which do not hold for root."""
    real = os.scandir

    def scandir(path: str) -> Any:
        if str(path).endswith("deep"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    report = scan_paths([tree])
    assert [(Path(it.path).name, it.reason) for it in report.skipped] == [
        ("deep", "Permission denied")
    ]
    assert report.files == 2


def test_a_file_that_is_no_program_is_named(tmp_path: Path) -> None:
    """The tree of such a one would take gigabytes."""
    for size in (2**22, 2**22 + 1):
        (tmp_path / "data.py").write_text(CALL.ljust(size), encoding="utf-8")
        report = scan_paths([tmp_path])
        assert (len(report.findings), len(report.skipped)) == ((3, 0) if size == 2**22 else (0, 1))
    assert report.skipped[0].reason == "larger than 4 MiB"


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_what_the_terminal_cannot_show(tmp_path: Path, encoding: str) -> None:
    source = 'import requests\nrequests.get("https://a.klaviyo.com/api/v2/list/\\ud800é/members")\n'
    for name in (b"\xff.py", "é.py".encode()):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_text(source, encoding="utf-8")
    (tmp_path / "é-broken.py").write_text("klaviyo (", encoding="utf-8")
    command = [sys.executable, "-m", "klaviyo_async.migrate", str(tmp_path)]
    env = {**os.environ, "PYTHONIOENCODING": encoding}
    done = subprocess.run(command, capture_output=True, check=False, env=env)
    assert (done.returncode, done.stdout.count(b" -> async for item")) == (1, 2)
    assert done.stderr.endswith(b"2 places in 2 of 3 files, 1 skipped\n")


@pytest.mark.slow
def test_who_has_read_enough(tmp_path: Path) -> None:
    """As with `| head`."""
    line = 'requests.get("https://a.klaviyo.com/api/v2/lists")\n'
    (tmp_path / "many.py").write_text(line * 5000, encoding="utf-8")
    command = [sys.executable, "-m", "klaviyo_async.migrate", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
        assert process.wait() == 1


def test_output(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tree / "b.py")]) == 1
    lines = capsys.readouterr().out.splitlines()
    name = (tree / "b.py").as_posix()
    assert lines[0] == (
        f"{name}:1:1: klaviyo_api.KlaviyoAPI -> from klaviyo_async import KlaviyoClient"
    )
    assert lines[1].startswith(
        f"{name}:2:1: KlaviyoAPI('pk').Lists.get_lists() -> await klaviyo.lists.get_lists()  ("
    )


def test_json(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", str(tree / "b.py")]) == 1
    document = json.loads(capsys.readouterr().out)
    assert document["files"] == 1
    assert document["findings"][0] == {
        "path": (tree / "b.py").as_posix(),
        "line": 1,
        "column": 1,
        "kind": "import",
        "old": "klaviyo_api.KlaviyoAPI",
        "new": "from klaviyo_async import KlaviyoClient",
        "note": "",
    }


def test_nothing_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.py").write_text("print('klaviyo')\n", encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    output = capsys.readouterr()
    assert (output.out, output.err) == ("", "0 places in 0 of 1 files\n")


@pytest.mark.parametrize("arguments", [[], ["nowhere/at/all"], ["--what", "."]])
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: python -m klaviyo_async.migrate" in capsys.readouterr().err


@pytest.mark.slow
def test_as_a_module(tree: Path) -> None:
    command = [sys.executable, "-W", "error", "-m", "klaviyo_async.migrate", str(tree / "b.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.count("\n")) == (1, 3)
    assert done.stderr == "3 places in 1 of 1 files\n"


@pytest.mark.slow
def test_neither_aiohttp_nor_extras_are_needed(tree: Path) -> None:
    program = (
        "import sys; from klaviyo_async.migrate import scan_paths; from pathlib import Path; "
        "print(len(scan_paths([Path(sys.argv[1])]).findings), "
        "{'aiohttp', 'typer', 'rich', 'redis', 'klaviyo_api'} & sys.modules.keys())"
    )
    command = [sys.executable, "-c", program, str(tree)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "9 set()\n"
