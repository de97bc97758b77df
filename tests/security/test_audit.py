"""The audit of dependencies: fails on what is known, and not on what cannot be known."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

AUDIT = Path(__file__).parents[2] / ".ci" / "audit.py"


def audit(folder: Path, program: str | None, **env: str) -> subprocess.CompletedProcess[str]:
    """Run it with a stand-in for pip-audit."""
    if program is not None:
        (folder / "pip_audit.py").write_text(program)
    else:
        # Hides one that is installed.
        (folder / "sitecustomize.py").write_text(
            "import importlib.util as u\n"
            "real = u.find_spec\n"
            "u.find_spec = lambda name, *a: None if name == 'pip_audit' else real(name, *a)\n"
        )
    return run(PYTHONPATH=str(folder), **env)


def run(**env: str) -> subprocess.CompletedProcess[str]:
    """Run it as it is."""
    return subprocess.run(
        [sys.executable, str(AUDIT)],
        capture_output=True,
        text=True,
        env={**os.environ, **env},
        check=False,
    )


def answer(*vulnerabilities: dict[str, object]) -> str:
    found = {
        "dependencies": [
            {"name": "aiohttp", "version": "1.0", "vulns": list(vulnerabilities)},
            {"name": "own", "skip_reason": "not on the index"},
        ]
    }
    return f"import sys\nprint({json.dumps(found)!r})\nsys.exit({len(vulnerabilities)})\n"


def test_nothing_known(tmp_path: Path) -> None:
    done = audit(tmp_path, answer())
    assert done.returncode == 0
    assert "1 packages, 0 known vulnerabilities, 1 not in the database" in done.stdout


def test_vulnerable(tmp_path: Path) -> None:
    done = audit(tmp_path, answer({"id": "X-1", "fix_versions": ["1.1"]}))
    assert done.returncode == 1
    assert "aiohttp 1.0: X-1, fixed in 1.1" in done.stdout


@pytest.mark.slow
def test_offline_with_pip_audit_itself(tmp_path: Path) -> None:
    """Its own way of failing without a connection: at once, and in a line."""
    pytest.importorskip("pip_audit")
    nobody = "http://127.0.0.1:9"
    proxies = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), nobody)
    quiet = {"NO_PROXY": "", "no_proxy": "", "XDG_CACHE_HOME": str(tmp_path), "HOME": str(tmp_path)}
    for required in "01":
        done = run(AUDIT_REQUIRED=required, **proxies, **quiet)
        assert done.returncode == int(required)
        assert done.stdout.startswith(
            "audit: skipped, nothing is known of the dependencies: pip-audit"
        )
        assert done.stdout.count("\n") == 1
        assert done.stderr == ""


@pytest.mark.parametrize(
    "program",
    [
        None,
        "raise SystemExit('no route to host')",
        "print('nonsense')",
        """print('{"dependencies": [{"name": "a", "skip_reason": "not found"}]}')""",
    ],
)
def test_offline(tmp_path: Path, program: str | None) -> None:
    done = audit(tmp_path, program)
    assert done.returncode == 0
    assert done.stdout.startswith("audit: skipped")
    assert audit(tmp_path, program, AUDIT_REQUIRED="1").returncode == 1
