"""Programs that type checkers accept, and programs in which they find exactly the marked mistakes.

A mistake is marked where it is: `# E: mypy's codes | pyright's rules`. Both checkers run once, over
all programs together.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).parent
MARK = re.compile(r"# E: (?P<mypy>[a-z -]+) \| (?P<pyright>[A-Za-z ]+)$")
HIDDEN = "# type: ignore\n"
"""First line of a wrong program, so that no other run of a checker stumbles over it."""

Found = set[tuple[str, int, str]]
"""Program, line and code of errors."""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All programs as checkers are to see them."""
    folder = tmp_path_factory.mktemp("typing")
    for path in sorted(PROGRAMS.glob("*/*.py")):
        text = path.read_text(encoding="utf-8")
        if path.parent.name == "wrong":
            assert text.startswith(HIDDEN), path
            text = "\n" + text.removeprefix(HIDDEN)
        (folder / f"{path.parent.name}_{path.name}").write_text(text, encoding="utf-8")
    assert len(list(folder.iterdir())) >= 6
    return folder


def expected(folder: Path, checker: str) -> Found:
    return {
        (path.name, number, code)
        for path in folder.glob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        for mark in MARK.finditer(line)
        for code in mark[checker].split()
    }


def difference(wanted: Found, found: Found) -> str:
    lines = [f"not found: {error}" for error in sorted(wanted - found)]
    return "\n".join(lines + [f"not wanted: {error}" for error in sorted(found - wanted)])


def run(*arguments: str) -> str:
    checked = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert checked.returncode in (0, 1), checked.stdout + checked.stderr
    return checked.stdout


def test_mypy(programs: Path) -> None:
    output = run("mypy", "--no-error-summary", "--hide-error-context", str(programs))
    error = re.compile(r"^.*?(\w+\.py):(\d+): error: .*\[([a-z-]+)\]$", re.MULTILINE)
    found = {(name, int(line), code) for name, line, code in error.findall(output)}
    wanted = expected(programs, "mypy")
    assert wanted
    assert found == wanted, f"{difference(wanted, found)}\n{output}"


def test_pyright(programs: Path) -> None:
    settings = {
        "include": ["."],
        "extraPaths": [str(ROOT), str(ROOT / "generated")],
        "pythonVersion": "3.11",
        "typeCheckingMode": "standard",
    }
    config = programs / "pyrightconfig.json"
    config.write_text(json.dumps(settings), encoding="utf-8")
    options = ("--outputjson", "--pythonpath", sys.executable, "--project", str(config))
    report = json.loads(run("pyright", *options))
    found = {
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1, each.get("rule", ""))
        for each in report["generalDiagnostics"]
        if each["severity"] == "error"
    }
    wanted = expected(programs, "pyright")
    assert report["summary"]["filesAnalyzed"] == len(list(programs.glob("*.py")))
    assert found == wanted, difference(wanted, found)
