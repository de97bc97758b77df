"""The command, where what it needs is not installed: installers make scripts whatever the extras."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAID = "error: the generator is not installed: pip install 'klaviyo-async[codegen]'\n"


def run(folder: Path, missing: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run it where a module is missing."""
    (folder / "sitecustomize.py").write_text(f"import sys\nsys.modules[{missing!r}] = None\n")
    return subprocess.run(
        [sys.executable, "-m", "codegen", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(folder)},
        check=False,
    )


@pytest.mark.slow
@pytest.mark.parametrize("missing", ["typer", "openapi_python_client"])
def test_without_the_extra(tmp_path: Path, missing: str) -> None:
    """The extra `cli` brings typer, and not the rest."""
    done = run(tmp_path, missing, "check", "--spec", str(tmp_path))
    assert (done.returncode, done.stderr) == (2, SAID)


@pytest.mark.slow
def test_what_else_is_missing_is_a_bug(tmp_path: Path) -> None:
    done = run(tmp_path, "attrs", "check", "--spec", str(tmp_path))
    assert done.returncode == 1
    assert "ModuleNotFoundError" in done.stderr


def test_importing_it_runs_nothing() -> None:
    (script,) = entry_points(group="console_scripts", name="klaviyo-codegen")
    assert script.value == "klaviyo_async._codegen.__main__:main"
    code = "import sys; sys.modules['typer'] = None; import codegen.__main__"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
