"""The examples without `await`, run as programs against the sandbox."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from klaviyo_async.testing import SandboxThread

from ..support import KEY

EXAMPLES = Path(__file__).parents[2] / "examples"


def run(sandbox: SandboxThread, name: str, *arguments: str) -> str:
    environment = {**os.environ, "KLAVIYO_API_KEY": KEY, "KLAVIYO_BASE_URL": sandbox.url}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLES / f"{name}.py"), *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


@pytest.mark.slow
def test_the_script(tmp_path: Path) -> None:
    path = tmp_path / "customers.csv"
    path.write_text("email,first_name\nada@example.com,Ada\ngrace@example.com,Grace\n")
    with SandboxThread() as sandbox:
        printed = run(sandbox, "blocking_script", str(path))
    assert "2 imported, 0 rejected" in printed
    assert "grace@example.com Grace" in printed


@pytest.mark.slow
def test_the_logging_handler() -> None:
    with SandboxThread() as sandbox:
        assert run(sandbox, "blocking_logging") == ""
        assert sandbox.events.stored == 100
